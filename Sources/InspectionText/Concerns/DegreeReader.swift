/// Tells how much a phrase says, and of how many.
struct DegreeReader: Sendable {
  /// The classes that a word may be of, by its id.
  private var classes: [Classes] = []

  /// Classes of words.
  struct Classes: OptionSet, Sendable {
    let rawValue: UInt16

    static let top = Classes(rawValue: 1)
    static let strong = Classes(rawValue: 2)
    static let measured = Classes(rawValue: 4)
    static let severe = Classes(rawValue: 8)
    static let all = Classes(rawValue: 16)
    static let most = Classes(rawValue: 32)
    static let many = Classes(rawValue: 64)
    static let some = Classes(rawValue: 128)
    static let few = Classes(rawValue: 256)

    static let named: [(name: String, value: Classes)] = [
      ("top", .top), ("strong", .strong), ("measured", .measured), ("severe", .severe), ("all", .all), ("most", .most),
      ("many", .many), ("some", .some), ("few", .few),
    ]
  }

  init(vocabulary: inout Vocabulary) {
    DegreeWords.text.bytes.eachRow { row in
      let (field, words) = row.cut
      let name = field.string
      guard let value = Classes.named.first(where: { $0.name == name })?.value else { return }
      words.eachWord { word in
        let place = Int(vocabulary.intern(bytes: word).rawValue)
        classes.reach(place, with: [])
        classes[place].formUnion(value)
      }
    }
  }

  /// The degree and the quantity of a phrase, as rules that explain its weight.
  func rules(of phrase: UnitText.Phrase, in unit: UnitText, polarity: Int) -> [String] {
    var within: Classes = []
    for place in phrase.words { within.formUnion(self[unit.tagged.words[place]]) }
    var around = within
    // Whom it is said of stands before it in its clause.
    let start = max(unit.clauses[phrase.clause].words.lowerBound, phrase.words.lowerBound - 14)
    for place in start..<max(start, phrase.words.lowerBound) {
      if unit.tagged.tags[place] == .stop { around = within }
      around.formUnion(self[unit.tagged.words[place]])
    }
    var rules: [String] = []
    if let degree = degree(within, polarity: polarity) { rules.append(degree) }
    if let quantity = quantity(around) { rules.append(quantity) }
    return rules
  }

  private func degree(_ classes: Classes, polarity: Int) -> String? {
    if polarity < 0, classes.contains(.severe) { return "degree: severe" }
    if polarity >= 0, classes.contains(.top) { return "degree: top" }
    if polarity >= 0, classes.contains(.strong) { return "degree: strong" }
    return classes.contains(.measured) ? "degree: measured" : nil
  }

  private func quantity(_ classes: Classes) -> String? {
    if classes.contains(.few) { return "quantity: few" }
    if classes.contains(.some) { return "quantity: some" }
    if classes.contains(.most) { return "quantity: most" }
    if classes.contains(.all) { return "quantity: all" }
    return classes.contains(.many) ? "quantity: many" : nil
  }

  private subscript(word: WordID) -> Classes {
    let place = Int(word.rawValue)
    return place < classes.count ? classes[place] : []
  }
}
