/// The classes of every word that a vocabulary numbers.
struct QuotationVocabulary: Sendable {
  private let classes: [QuotationWordClasses]

  /// Interns the words of ``QuotationWordList``.
  init(vocabulary: inout Vocabulary) {
    var pairs: [(WordID, QuotationWordClasses)] = []
    for line in Substring(QuotationWordList.text).parts(by: "\n") {
      let columns = line.parts(by: "\t")
      guard columns.count == 2 else { continue }
      var classes: QuotationWordClasses = []
      for name in columns[1].parts(by: " ") {
        if let found = QuotationWordClasses(named: name) { classes.formUnion(found) }
      }
      pairs.append((vocabulary.intern(columns[0]), classes))
    }
    // What praises or blames in a judgement does so between quotation marks.
    for list in [BuiltInLexicon.qualities, BuiltInLexicon.manners, BuiltInLexicon.things] {
      for line in list.rows {
        let columns = line.parts(by: "\t")
        guard columns.count >= 3, columns[2] == "+" || columns[2] == "-", !columns[0].utf8.contains(32) else {
          continue
        }
        pairs.append((vocabulary.intern(columns[0]), .evaluative))
      }
    }
    var table = [QuotationWordClasses](repeating: [], count: vocabulary.count)
    for (word, classes) in pairs { table[Int(word.rawValue)].formUnion(classes) }
    self.classes = table
  }

  /// What the word may be; nothing for a word that is not in the list.
  subscript(word: WordID) -> QuotationWordClasses {
    Int(word.rawValue) < classes.count ? classes[Int(word.rawValue)] : []
  }
}
