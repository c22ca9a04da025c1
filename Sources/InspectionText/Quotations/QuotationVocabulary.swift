/// The classes of every word that a vocabulary numbers.
struct QuotationVocabulary: Sendable {
  private let classes: [QuotationWordClasses]

  /// Interns the words of ``QuotationWordList``.
  init(vocabulary: inout Vocabulary) {
    var pairs: [(WordID, QuotationWordClasses)] = []
    // Many words share their classes, and the names of those are read once.
    var known = NumberTable()
    var sets: [QuotationWordClasses] = []
    QuotationWordList.text.bytes.eachRow { columns in
      guard columns.count == 2 else { return }
      let word = vocabulary.intern(bytes: columns[0])
      let key = columns[1].key
      if let place = known[key] {
        pairs.append((word, sets[Int(place)]))
        return
      }
      var classes: QuotationWordClasses = []
      columns[1].eachWord { if let found = QuotationWordClasses(named: $0.string) { classes.formUnion(found) } }
      known.set(key, to: Int32(sets.count))
      sets.append(classes)
      pairs.append((word, classes))
    }
    // What praises or blames in a judgement does so between quotation marks.
    for list in [BuiltInLexicon.qualities, BuiltInLexicon.manners, BuiltInLexicon.things] {
      list.bytes.eachRow { columns in
        guard columns.count >= 3, columns[2].ends(in: "+") || columns[2].ends(in: "-"), !columns[0].contains(32) else {
          return
        }
        pairs.append((vocabulary.intern(bytes: columns[0]), .evaluative))
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
