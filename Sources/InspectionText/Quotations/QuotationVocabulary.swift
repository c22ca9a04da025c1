/// The classes of every word that a vocabulary numbers.
struct QuotationVocabulary: Sendable {
  private let classes: [QuotationWordClasses]

  /// Interns the words of ``QuotationWordList``.
  init(vocabulary: inout Vocabulary) {
    var pairs: [(WordID, QuotationWordClasses)] = []
    pairs.reserveCapacity(1 << 12)
    // Many words share their classes, and the names of those are read once.
    var known = NumberTable()
    var sets: [QuotationWordClasses] = []
    QuotationWordList.text.bytes.eachRow { row in
      let (form, names) = row.cut
      guard !names.isEmpty else { return }
      let word = vocabulary.intern(bytes: form)
      let place = Int(known.number(of: names.key, orAdd: Int32(sets.count)))
      if place == sets.count {
        var classes: QuotationWordClasses = []
        names.eachWord { if let found = QuotationWordClasses.named[$0] { classes.formUnion(found) } }
        sets.append(classes)
      }
      pairs.append((word, sets[place]))
    }
    // What praises or blames in a judgement does so between quotation marks.
    for list in [BuiltInLexicon.qualities, BuiltInLexicon.manners, BuiltInLexicon.things] {
      list.bytes.eachRow { row in
        guard row.ends(in: "\t+") || row.ends(in: "\t-") else { return }
        let phrase = row.cut.field
        if phrase.place(of: UInt8(ascii: " ")) == phrase.count {
          pairs.append((vocabulary.intern(bytes: phrase), .evaluative))
        }
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
