/// Single words that the rules on duties and rarities ask for.
struct LimitWords: Sendable {
  /// What a letter asks for at its end, which says nothing of the service.
  let answers: WordSet
  /// Participles that set bounds by themselves: *confined*.
  let bounds: WordSet
  /// Participles that say where a thing is.
  let confined: WordSet
  /// *Should*, *must*.
  let duties: WordSet
  /// Dealing with a letter.
  let filing: WordSet
  /// *Now*.
  let now: WordSet
  /// Small places.
  let pockets: WordSet
  /// *Uncommon*, *rare*.
  let unusual: WordSet
  /// What inspectors do when they come upon something.
  let encounters: WordSet

  init(vocabulary: inout Vocabulary) {
    func ids(_ words: StaticString) -> WordSet { WordSet(words, in: &vocabulary) }
    answers = ids("statement action response letter report")
    bounds = ids("confined limited restricted")
    confined = ids("confined limited restricted seen found evident")
    duties = ids("should must")
    filing = ids("send submit prepare respond oversee note contact publish read be")
    now = ids("now")
    pockets = ids("pockets minority handful")
    unusual = ids("uncommon unusual rare")
    encounters = ids("see saw seen meet met find found identify identified encounter encountered")
  }
}
