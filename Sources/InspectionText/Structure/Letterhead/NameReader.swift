/// Reads people's names in lists of inspectors and in addresses.
struct NameReader {
  let text: TokenText

  /// The names in a run of tokens: two to five capitalised words in a row that name no role or body.
  func names(in range: Range<Int>) -> [(name: String, tokens: Range<Int>)] {
    var names: [(String, Range<Int>)] = []
    var start: Int?
    func close(_ end: Int) {
      if let first = start, end - first >= 2, end - first <= 5 {
        names.append((text.joined(first..<end), first..<end))
      }
      start = nil
    }
    for index in range {
      let token = text.tokens[index]
      let isName =
        (token.kind == .word && token.isCapitalised && !isRole(index)) || token.kind == .initial
        || isParticle(index, since: start, in: range)
      if isName, let first = start, token.flags.contains(.lineStart), index - first >= 2 {
        // A name that is complete at the end of its line does not go on in the next.
        close(index)
      }
      if isName { start = start ?? index } else { close(index) }
    }
    close(range.upperBound)
    return names
  }

  /// `de`, `van` and the like between two capitalised words.
  private func isParticle(_ index: Int, since start: Int?, in range: Range<Int>) -> Bool {
    guard start != nil, index + 1 < range.upperBound, text.tokens[index + 1].isCapitalised else { return false }
    return ["de", "der", "den", "van", "von", "la", "le", "du", "da", "di", "al", "bin"].contains(text.lower(index))
  }

  private func isRole(_ index: Int) -> Bool { Self.roles.contains(text.lower(index)) }

  /// Words that stand beside names and are none.
  private static let roles: Set<String> = [
    "additional", "ai", "and", "area", "assistant", "care", "chief", "child", "children", "children's", "commission",
    "commissioner",
    "contracted", "cqc", "data", "dear", "deputy", "director", "dr", "education", "focused", "further", "hmi", "hmis",
    "hmi's", "hmic", "hmicfrs",
    "hmip", "health", "her", "his", "inspection", "inspector", "inspector's", "inspectors", "integrated", "judgement",
    "lead", "local", "majesty's", "manager",
    "miss", "mr", "mrs", "ms", "national", "ofsted", "ofsted's", "police", "probation", "quality", "regional",
    "regulatory", "rha", "seconded",
    "senior", "service", "services", "shadow", "shmi", "social", "team", "the", "this", "they", "these", "trainee",
    "visit", "assurance", "analyst", "manager:", "consultant",
  ]
}
