/// Reads who inspected.
struct InspectorReader {
  let text: TokenText
  let drafts: [BlockBuilder.Draft]
  /// The blocks of the head, up to the third paragraph.
  let opening: [Range<Int>]

  /// The inspectors, in the order of the document.
  struct Team {
    var inspectors: [String] = []
    var lead: String?
  }

  /// Reads the team from the opening paragraph, the letterhead, or the list at the end.
  func read() -> Team {
    var team = Team()
    for range in opening {
      var end = range.lowerBound
      for index in range where index >= end && opensList(index, before: range.upperBound) {
        let list = sentence(from: index, in: range)
        add(list, to: &team)
        end = list.upperBound
      }
      if !team.inspectors.isEmpty { return team }
    }
    readLabels(&team)
    if team.inspectors.isEmpty { readTeamList(&team) }
    return team
  }

  /// The phrases that a list of inspectors follows.
  private static let openings: [StaticString] = [
    "inspectors for this visit were", "inspector for this visit was", "inspectors for the visit were",
    "inspectors on this visit were", "the inspectors were", "the inspector was", "the visit was carried out by",
    "this visit was carried out by", "visit was undertaken by", "visit was conducted by",
    "inspectors for this focused visit were", "inspectors for this monitoring visit were", "the inspectors for this",
    "majesty's inspectors were", "majesty's inspector was",
  ]

  /// `inspectors for this visit were`, `the inspectors were`, `carried out by`
  private func opensList(_ index: Int, before end: Int) -> Bool {
    // Each of them opens with one of these letters, and most words do not.
    switch text.firstLetter(index) {
    case UInt8(ascii: "i"), UInt8(ascii: "t"), UInt8(ascii: "v"), UInt8(ascii: "m"), UInt8(ascii: "c"): break
    default: return false
    }
    if Self.openings.contains(where: { text.matches($0, at: index, before: end) }) { return true }
    // "… on 26 and 27 June, carried out by A B and C D": a name has to follow at once.
    return text.matches("carried out by", at: index, before: end) && index + 4 < end
      && text.tokens[index + 3].isCapitalised
      && text.tokens[index + 4].isCapitalised
  }

  /// The rest of the sentence that starts at a token.
  private func sentence(from index: Int, in range: Range<Int>) -> Range<Int> {
    var end = index
    while end < range.upperBound, text.tokens[end].kind != .terminator { end += 1 }
    return index..<end
  }

  private func add(_ range: Range<Int>, to team: inout Team) {
    let reader = NameReader(text: text)
    for (name, tokens) in reader.names(in: range) where !team.inspectors.contains(name) {
      team.inspectors.append(name)
      let after = text.words(tokens.upperBound..<min(range.upperBound, tokens.upperBound + 6))
      if after.hasPrefix("lead inspector") || after.holds("hmi lead inspector") { team.lead = team.lead ?? name }
    }
  }

  // MARK: Labels of a report

  /// `Lead inspector: A B`, `Deputy lead inspector: C D`, `Team inspectors: E F HMI, G H`
  private func readLabels(_ team: inout Team) {
    var openLabel: String?
    for draft in drafts where draft.block.kind != .pageFurniture {
      guard let first = draft.tokens.first, let last = draft.tokens.last else { continue }
      var start = first
      for index in first..<last + 1 {
        // Before any other question: few tokens open a line or stand behind a colon.
        guard text.tokens[index].flags.contains(.lineStart) || index == first || text.isColon(index - 1),
          let (label, end) = label(at: index, before: last + 1)
        else { continue }
        if let openLabel { take(start..<index, as: openLabel, to: &team) }
        openLabel = label
        start = end
      }
      if let label = openLabel {
        let rest = start..<last + 1
        take(rest, as: label, to: &team)
        // The name may stand in the next block when the label has its line to itself.
        openLabel = rest.isEmpty ? label : nil
      }
    }
  }

  private static let labels: [(text: String, words: Int)] = [
    "lead inspector", "deputy lead inspector", "team inspectors", "team inspector", "reporting inspector",
    "inspectors", "additional inspector", "additional inspectors", "associate inspector", "associate inspectors",
    "seconded inspector", "seconded inspectors", "shadow inspectors", "quality assurance manager",
    "quality assurance managers", "senior data analyst", "data analyst",
  ].map { (label: String) in (label, label.split(separator: " ").count) }

  /// The labels of those who inspected.
  private static let inspecting: Set<String> = [
    "lead inspector", "deputy lead inspector", "team inspectors", "team inspector", "reporting inspector",
    "inspectors", "additional inspector", "additional inspectors", "associate inspector", "associate inspectors",
    "seconded inspector", "seconded inspectors",
  ]

  private func label(at index: Int, before end: Int) -> (String, Int)? {
    // A label ends in a colon within a few words, and few lines do.
    for words in 1...4 where index + words < end && text.isColon(index + words) {
      for label in Self.labels where label.words == words && text.matches(label.text, at: index, before: end) {
        return (label.text, index + words + 1)
      }
    }
    return nil
  }

  private func take(_ range: Range<Int>, as label: String, to team: inout Team) {
    guard Self.inspecting.contains(label), !range.isEmpty else { return }
    var names = NameReader(text: text).names(in: range).map(\.name)
    if label.hasSuffix("lead inspector") { names = Array(names.prefix(1)) }
    for name in names where !team.inspectors.contains(name) { team.inspectors.append(name) }
    if label == "lead inspector" || label == "reporting inspector", let name = names.first {
      team.lead = team.lead ?? name
    }
  }

  // MARK: A list below a heading

  /// The names below the last `Inspection team`, in one column or two.
  private func readTeamList(_ team: inout Team) {
    guard
      let heading = drafts.lastIndex(where: {
        $0.block.kind == .heading && text.words($0.tokens).hasSuffix("inspection team")
      })
    else { return }
    let reader = NameReader(text: text)
    var guests: [String] = []
    for draft in drafts[(heading + 1)...].prefix(24) {
      guard let first = draft.tokens.first, let last = draft.tokens.last else { continue }
      let words = text.words(draft.tokens)
      if words.hasPrefix("if you are") || words.holds("regulates and inspects") || draft.block.kind == .heading {
        break
      }
      guard draft.block.kind != .pageFurniture, !words.holds("area partnership") else { continue }
      let names = reader.names(in: first..<last + 1)
      for (place, (name, tokens)) in names.enumerated() where !team.inspectors.contains(name) {
        let end = place + 1 < names.count ? names[place + 1].tokens.lowerBound : last + 1
        let role = text.words(tokens.upperBound..<end)
        // The two columns of a joint team come in another order from every extractor: Ofsted's first.
        if role.hasPrefix("cqc") { guests.append(name) } else { team.inspectors.append(name) }
        if role.holds("lead inspector"), role.holds("ofsted") || role.holds("hmi") {
          team.lead = team.lead ?? name
        }
      }
    }
    team.inspectors += guests
  }
}
