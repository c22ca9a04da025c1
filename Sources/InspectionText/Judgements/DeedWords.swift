/// Single words that the rules ask for on plain deeds (who values what, what is done, where children live), and on the
/// changes, needs and troubles that are told beside them.
struct DeedWords: Sendable {
  /// Verbs of what people think of a service.
  let esteem: WordSet
  /// Verbs that make use of what is known.
  let informing: WordSet
  /// What plans are to be made from.
  let informants: WordSet
  /// Verbs that say what stands in a record.
  let including: WordSet
  /// What a record should hold of those whom it is about.
  let voices: WordSet
  /// With whom children should grow up.
  let kin: WordSet
  /// Where children should not live.
  let makeshift: WordSet
  /// Participles that only say that a thing is done.
  let doing: WordSet
  /// Nouns of what is done, given or taken.
  let deeds: WordSet
  /// Deeds that are good news without a word of onset.
  let efforts: WordSet
  /// *Action*.
  let action: WordID
  /// Nouns of accepting a fault.
  let owning: WordSet
  /// Nouns that are bad news where they are said to stay.
  let troubles: WordSet
  /// *Frequent*.
  let frequent: WordSet
  /// Participles of what is new when *recently* stands before them.
  let founded: WordSet
  /// *Immediate*.
  let immediate: WordSet
  /// What is good when it comes at once.
  let remedies: WordSet
  /// Nouns of how many there are.
  let counts: WordSet
  /// What is to be done, or done away with.
  let tasks: WordSet
  /// Forms of *use*, and what it may be good for.
  let using: WordSet
  /// What it is used for: *to inform plans*.
  let inform: WordSet
  /// Words that ask which.
  let asking: WordSet
  /// Adverbs of hardly ever.
  let seldom: WordSet
  /// What children hope for, said to be theirs.
  let hopes: WordSet
  /// Prepositions that only say where from or with whom.
  let sources: WordSet
  /// *Included*.
  let included: WordID
  /// *Same*.
  let same: WordSet
  /// Adjectives that only judge behind *be*: before a noun they name a kind.
  let predicative: WordSet
  /// Adverbs that judge the whole clause behind their comma.
  let stance: WordSet
  /// *Having*.
  let having: WordID
  /// What families come for.
  let benefits: WordSet
  /// Those who come for it beside children.
  let parents: WordSet

  init(vocabulary: inout Vocabulary) {
    func ids(_ words: StaticString) -> WordSet { WordSet(words, in: &vocabulary) }
    esteem = ids(
      """
      value values valued appreciate appreciates appreciated enjoy enjoys enjoyed cherish cherishes cherished love
      loves loved trusted treasure treasures treasured
      """)
    informing = ids("inform informs informed shape shapes shaped guide guides guided")
    informants = ids(
      """
      views voices voice wishes feelings opinions experiences experience work history histories learning feedback
      findings audits data intelligence consultation needs research
      """)
    including = ids("include includes included incorporate incorporates contain contains")
    voices = ids(
      """
      view views voice voices wishes feelings opinions perspectives contributions contribution consideration information
      history histories analysis rationale
      """)
    kin = ids("family families network networks siblings sisters brothers relatives grandparents")
    makeshift = ids("unregistered unregulated unsuitable hotel hotels bridging temporary")
    doing = ids("taken given made undertaken done carried progressed provided found")
    deeds = ids(
      "action actions steps consideration efforts effort investment opportunities thought attention work priority")
    efforts = ids("efforts effort attention actions")
    action = vocabulary.intern("action")
    owning = ids("recognition acknowledgement acknowledgment acceptance realisation awareness")
    troubles = ids(
      """
      challenge challenges issue issues concern concerns problem problems difficulty difficulties pressure pressures gap
      gaps risk obstacle hurdle
      """)
    frequent = ids("frequent")
    founded = ids(
      """
      introduced established created developed launched relaunched implemented commissioned revised refreshed
      strengthened opened restructured redesigned designed expanded adopted reconfigured remodelled updated
      """)
    immediate = ids("immediate")
    remedies = ids(
      """
      action actions step steps changes change measures measure arrangements response responses attention
      safeguards decisions plans planning improvements
      """)
    counts = ids("number numbers proportion percentage rate rates share level levels")
    inform = ids("inform guide shape drive improve")
    using = ids("used uses using use")
    asking = ids("what which who how")
    seldom = ids("infrequently rarely seldom")
    hopes = ids("aspiration aspirations ambitions")
    sources = ids("from with including across about")
    included = vocabulary.intern("included")
    same = ids("same")
    predicative = ids("central relational")
    stance = ids(
      """
      commendably concerningly disappointingly encouragingly helpfully impressively regrettably worryingly
      """)
    having = vocabulary.intern("having")
    benefits = ids("help support advice guidance services advocacy therapy")
    parents = ids("parents carers adopters guardians")
    tasks = ids("action actions task tasks concern concerns barrier barriers risk risks step steps issue issues what")
  }
}
