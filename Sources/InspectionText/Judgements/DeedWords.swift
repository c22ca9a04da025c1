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
  /// *Care is taken*.
  let care, taken: WordID
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

  /// Those who do the work.
  let hands: WordSet
  /// Forms of *leave*.
  let leaving: WordSet
  /// What children are left in, or open to.
  let exposed: WordSet
  /// Forms of *experience*.
  let undergoing: WordSet
  /// What comes again or goes on.
  let repeated: WordSet
  /// *As a last resort*, *in their best interests*.
  let resort: WordSet
  let interests: WordSet
  /// *Could* and *would*.
  let wishing: WordSet
  let could: WordID
  /// What is good to have, and neutral anywhere else.
  let belongings: WordSet
  /// Verbs that put something in the middle.
  let centring: WordSet
  /// Adverbs of nothing else.
  let solely: WordSet
  /// *Much*.
  let much: WordID
  /// What there are never enough of.
  let supplies: WordSet
  /// Where what is known should be reflected.
  let records: WordSet
  /// Families that children come to.
  let households: WordSet
  /// What is done in every case, well or badly.
  let practice: WordSet
  /// Worries about a child.
  let worries: WordSet
  /// *Persist*, which trouble does.
  let goingOn: WordSet
  /// What is only good where it is done to something bad.
  let reversing: WordSet
  /// Counts that somebody brings up or down.
  let totals: WordSet
  /// *Will*, *may*.
  let foreboding: WordSet
  /// What people bring to their work.
  let dispositions: WordSet
  /// What may come of a fault.
  let potential: WordSet
  /// Nouns that a sensitive way of working suits.
  let sensitive: WordSet
  let work: WordSet
  /// Where it is good to remain.
  let stations: WordSet
  /// *Priority*.
  let standing: WordSet
  /// What has one.
  let agenda: WordSet
  /// That something is not as it was.
  let changes: WordSet
  /// Verbs of work, which may be hard.
  let toil: WordSet
  let hard: WordSet
  /// What children are kept from.
  let keptFrom: WordSet
  /// Verbs behind which *to* or *into* leads to what is shaped.
  let feeding: WordSet
  /// Adjectives that say which, or that are bad.
  let kinds: WordSet
  /// What children live in.
  let homes: WordSet
  /// What a home must not be.
  let unlawful: WordSet
  /// *Below*.
  let below: WordSet
  /// What children or workers come by.
  let proceeds: WordSet
  /// What more of it strengthens.
  let reinforcements: WordSet
  /// *Additional*, *extra*.
  let added: WordSet
  /// What says that trouble lasts.
  let lasting: WordSet
  /// What children and people do of their own will.
  let willing: WordSet

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
      view views voice voices input wishes feelings opinions perspectives contributions contribution consideration information
      history histories analysis rationale
      """)
    kin = ids("family families network networks siblings sisters brothers relatives grandparents")
    makeshift = ids("unregistered unregulated unsuitable hotel hotels bridging temporary")
    doing = ids("taken given made undertaken done carried progressed provided found paid")
    deeds = ids(
      "action actions steps consideration efforts effort investment opportunities thought attention work priority")
    efforts = ids("efforts effort attention actions")
    care = vocabulary.intern("care")
    taken = vocabulary.intern("taken")
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
    hands = ids(
      "worker workers practitioner practitioners staff managers manager pas advisers teachers schools partners")
    leaving = ids("leave leaves left leaving")
    exposed = ids("vulnerable exposed at unsafe unsupported isolated disadvantaged harmed unprotected")
    undergoing = ids("experience experiences experienced")
    repeated = ids(
      """
      repeat repeated multiple several many frequent ongoing further cumulative continued changes moves disruption
      anxiety repeatedly
      """)
    resort = ids("resort")
    interests = ids("interests interest")
    wishing = ids("could would")
    could = vocabulary.intern("could")
    belongings = ids(
      """
      time capacity skills support opportunities opportunity chances influence documents passport passports advocate
      advocates mentor mentors training contact pathways funds exemption exemptions links help someone
      """)
    much = vocabulary.intern("much")
    supplies = ids(
      """
      placements placement carers adopters households approvals beds options homes tenancies apprenticeships foster
      establishment carer adopter
      """)
    records = ids("plans plan records record recording assessments practice work")
    households = ids("families carers adopters people")
    practice = ids("practice recording oversight supervision planning management work quality")
    goingOn = ids("persist persists persisted continue continues continued linger lingers lingered")
    reversing = ids("reverse reverses reversed reversing arrest arrests arrested arresting")
    worries = ids("concern concerns challenge risk")
    totals = ids("number numbers proportion share percentage")
    foreboding = ids("may might will can")
    dispositions = ids(
      """
      commitment creativity tenacity persistence compassion flexibility determination success sensitivity enthusiasm
      dedication perseverance
      """)
    potential = ids("potential")
    sensitive = ids("sensitive")
    work = ids("work practice conversations")
    stations = ids("education employment training school work")
    standing = ids("priority")
    agenda = ids("action actions area areas")
    changes = ids("change changes")
    toil = ids("work works worked working try tries tried")
    hard = ids("hard")
    keptFrom = ids(
      """
      entering needing coming becoming escalating increasing worsening experiencing having going returning
      """)
    feeding = ids("contribute contributes contributed feed feeds")
    kinds = ids(
      """
      new different subject unusual uncommon due similar dependent systemic typical responsible necessary atypical
      unique exclusive immune exempt statutory legal alone
      """)
    homes = ids("home homes placement placements settings setting provision accommodation arrangements")
    unlawful = ids("unregulated illegal unlawful unregistered")
    below = ids("below")
    proceeds = ids(
      """
      visit visits contact exemption exemptions funding grant grants allowance allowances information interview
      interviews check checks assessment assessments passport passports documents training input
      """)
    centring = ids("focus focuses focused focusing concentrate concentrates concentrated")
    solely = ids("solely mainly predominantly primarily mostly exclusively largely")
    reinforcements = ids(
      """
      layer layers safeguard safeguards capacity post posts team teams resource resources investment scrutiny checks
      support staff workers managers
      """)
    added = ids("additional extra")
    lasting = ids("continuing ongoing persistent current remaining continued")
    willing = ids(
      """
      want wants wish wishes need needs mean means engage engages agree agrees go goes attend attends consent consents
      respond responds live lives exist exists require requires intend prefer accept accepts find found see identify
      """)
    tasks = ids("action actions task tasks concern concerns barrier barriers risk risks step steps issue issues what")
  }
}
