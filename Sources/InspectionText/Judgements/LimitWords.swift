/// Single words that the rules on duties, on what is rare or frequent and on what somebody was to see ask for.
struct LimitWords: Sendable {
  /// What a letter asks for at its end, which says nothing of the service.
  let answers: WordSet
  /// Participles that set bounds by themselves: *confined*.
  let bounds: WordSet
  /// Participles that say where a thing is.
  let confined: WordSet
  let could: WordID
  /// *Should*, *must*.
  let duties: WordSet
  /// Dealing with a letter.
  let filing: WordSet
  /// *Now*.
  let now: WordSet
  /// What sets a measure.
  let requiring: WordSet
  /// Small places.
  let pockets: WordSet
  /// *Yet*.
  let yet: WordSet
  /// *Uncommon*, *rare*.
  let unusual: WordSet
  /// Forms in *-ing* of what one does before one acts.
  let heeding: WordSet
  /// *Unrelenting*: of a burden, no praise.
  let relentless: WordSet
  /// Whom staff work for.
  let employers: WordSet
  /// *Leave*.
  let leaving: WordSet
  /// *Long*, *often*.
  let lengths: WordSet
  /// *Less*.
  let less: WordID
  /// Persons who are no staff.
  let others: WordSet
  /// What inspectors do when they come upon something.
  let encounters: WordSet

  /// *It*, and what presents without judging: *it is clear that*.
  let it: WordID
  let plain: WordSet
  /// What somebody was to see what is so, and ways of seeing it: *were pleased to find*.
  let feelings: WordSet
  let perceiving: WordSet
  /// What nobody wants to be done to children, as participles.
  let misfortunes: WordSet
  /// What is that only where nothing good follows, and what follows it then.
  let moved: WordID
  let hasty: WordSet
  /// What is that where somewhere remote follows, and how that begins.
  let putting: WordSet
  let remote: WordSet
  /// *Seen alone*, and not *left alone*.
  let seen: WordSet
  /// Stretches of time: *rose last year*.
  let spells: WordSet
  /// What stands before one that is no object.
  let spellMarks: WordSet

  init(vocabulary: inout Vocabulary) {
    func ids(_ words: StaticString) -> WordSet { WordSet(words, in: &vocabulary) }
    answers = ids("statement action response letter report")
    bounds = ids("confined limited restricted")
    confined = ids("confined limited restricted seen found evident")
    could = vocabulary.intern("could")
    duties = ids("should must")
    filing = ids(
      """
      send submit prepare respond oversee note noted contact publish read be seen viewed regarded considered remembered
      """)
    now = ids("now")
    heeding = ids(
      """
      addressing asking challenging checking completing considering consulting defining discussing explaining exploring
      identifying involving knowing listening recording reviewing saying seeing seeking setting showing speaking
      talking telling testing understanding verifying weighing
      """)
    relentless = ids("relentless sustained intense constant continuous persistent unremitting")
    requiring = ids("require requires required should planned needed expected due intended")
    pockets = ids("pockets minority handful")
    yet = ids("yet")
    unusual = ids("uncommon unusual rare")
    employers = ids("authority council service services team teams post posts role roles organisation")
    leaving = ids("leave leaves left leaving")
    lengths = ids("long often frequently time")
    less = vocabulary.intern("less")
    others = ids("carers carer chairs")
    encounters = ids("see saw seen meet met find found identify identified encounter encountered")
    it = vocabulary.intern("it")
    plain = ids("clear plain obvious apparent")
    feelings = ids(
      """
      alarmed concerned delighted disappointed dismayed glad impressed pleased reassured sad saddened shocked sorry
      struck surprised worried
      """)
    perceiving = ids("discover find hear know learn note observe read see")
    misfortunes = ids(
      """
      arrested criminalised detained displaced evicted excluded expelled remanded restrained separated suspended uprooted
      """)
    moved = vocabulary.intern("moved")
    hasty = ids("at again around between multiple without")
    putting = ids("placed left passed housed accommodated")
    remote = ids("alone around away between far from out outside unsupervised unsupported without")
    seen = ids("seen visited heard consulted")
    spells = ids("year years month months week weeks quarter quarters term terms spring summer autumn winter")
    spellMarks = ids("last this next")
  }
}
