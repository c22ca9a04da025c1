/// Says what sort of words a change touches.
struct ChangeKinds: Sendable {
  private let words: [String: QuotationChange.Kind]

  init() {
    var words: [String: QuotationChange.Kind] = [:]
    for line in ChangeWordList.text.split(separator: "\n") {
      let columns = line.split(separator: "\t")
      guard columns.count == 2 else { continue }
      words[String(columns[0])] = QuotationChange.Kind(rawValue: String(columns[1]))
    }
    self.words = words
  }

  /// The gravest kind of a word that only one side holds.
  func kind(old: String, new: String) -> QuotationChange.Kind {
    let before = forms(old)
    let after = forms(new)
    var found: Set<QuotationChange.Kind> = []
    for form in before where !after.contains(form) { found.insert(kind(of: form)) }
    for form in after where !before.contains(form) { found.insert(kind(of: form)) }
    return QuotationChange.Kind.allCases.first { found.contains($0) } ?? .other
  }

  private func kind(of form: String) -> QuotationChange.Kind {
    if let kind = words[form] { return kind }
    if form.utf8.contains(where: { (48...57).contains($0) }) { return .number }
    return form.hasSuffix("n't") ? .negation : .other
  }

  private func forms(_ text: String) -> [String] {
    // `[m]any` is the word many.
    text.filter { $0 != "[" && $0 != "]" }.split { character in
      character.isWhitespace || ".,;:!?()…".contains(character)
    }.map { String(decoding: Vocabulary.fold($0), as: UTF8.self) }
  }
}
