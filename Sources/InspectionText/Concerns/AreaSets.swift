/// The areas of the sentences and of the judgements of a document, by their places in the taxonomy.
struct AreaSets {
  /// What each sentence is about: the areas of its appraisal, in the same order.
  var sentences: [AreaSet]
  /// What each judgement is about.
  var judgements: [AreaSet]

  /// Sets without areas.
  init(sentences: Int, judgements: Int) {
    self.sentences = Array(repeating: [], count: sentences)
    self.judgements = Array(repeating: [], count: judgements)
  }
}
