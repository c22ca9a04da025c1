/// The rules behind judgements, each written once for the whole page and named by its number.
struct RuleTable {
  private(set) var names: [String] = []
  private var numbers: [String: Int] = [:]

  /// Takes in the rules of documents, the most frequent first, so that most numbers are short.
  init(_ documents: [ReportDocument]) {
    var counts: [String: Int] = [:]
    for document in documents {
      for rule in document.rules.joined() { counts[rule, default: 0] += 1 }
    }
    names = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    for (number, name) in names.enumerated() { numbers[name] = number }
  }

  /// The numbers of a document's rules: a space between those of one judgement, `;` between judgements.
  func list(_ document: ReportDocument) -> String {
    document.rules.map { $0.map { String(numbers[$0] ?? 0) }.joined(separator: " ") }.joined(separator: ";")
  }

  /// The table as the page holds it: a rule a line.
  var markup: [UInt8] {
    var out = MarkupWriter()
    out.raw("<script type=\"text/html\" id=\"island-rules\">")
    out.text(names.map { String($0.map { $0.isNewline ? " " : $0 }) }.joined(separator: "\n"))
    out.raw("</script>\n")
    return out.bytes
  }
}
