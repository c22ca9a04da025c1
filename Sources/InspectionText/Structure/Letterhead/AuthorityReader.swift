/// Reads which authority a document is about.
struct AuthorityReader {
  let text: TokenText
  let drafts: [BlockBuilder.Draft]
  let title: String?
  let kind: DocumentKind
  let firstBody: Int

  /// The authority's name, with its code when it is one of England's.
  func read() -> (name: String, code: String?)? {
    let isRelease = kind == .pressRelease || kind == .other
    if !isRelease, let title, let found = fromTitle(title) { return found }
    if kind == .inspectionReport || kind == .sendReport {
      for draft in drafts.prefix(8) {
        if let found = whole(text.joined(range(draft))) { return found }
      }
    }
    if isRelease { return mostFrequent() }
    for draft in drafts.prefix(max(firstBody + 4, 30)) {
      if let found = inProse(draft) { return found }
    }
    return nil
  }

  private func range(_ draft: BlockBuilder.Draft) -> Range<Int> {
    guard let first = draft.tokens.first, let last = draft.tokens.last else { return 0..<0 }
    return first..<last + 1
  }

  /// The name between `visit to`, `inspection of` or `in` and what follows it.
  private func fromTitle(_ title: String) -> (name: String, code: String?)? {
    let words = title.split(whereSeparator: \.isWhitespace).map(String.init)
    guard
      let start = words.indices.dropFirst().last(where: { index in
        let before = words[index - 1].lowercased()
        return ["to", "of", "in", "for"].contains(before) && words[index].first?.isUppercase == true
          && !["City", "Council"].contains(words[index])
      }) ?? words.indices.dropFirst().first(where: { ["to", "of", "in"].contains(words[$0 - 1].lowercased()) })
    else { return nil }
    // `London Borough of Bexley`: the last `of` stands inside the name.
    let named = words.indices.dropFirst().first { index in
      let before = words[index - 1].lowercased()
      let isNamed =
        ["to", "of", "in"].contains(before)
        || (before == "the" && index > 1 && ["to", "of", "in"].contains(words[index - 2].lowercased()))
      return isNamed && words[index].first?.isUppercase == true
    }
    for first in [named, start] {
      guard let first else { continue }
      for count in stride(from: min(8, words.count - first), to: 0, by: -1) {
        let candidate = words[first..<first + count].joined(separator: " ").trimmingMarks()
        if let authority = Authority.named(candidate) { return (authority.name, authority.gssCode) }
      }
      let name = Self.cut(words[first...])
      if first == start, name.first?.isUppercase == true { return (Self.short(name), nil) }
    }
    return nil
  }

  /// The words up to `children's services`, `local authority` and the like.
  private static func cut(_ words: ArraySlice<String>) -> String {
    var name: [String] = []
    for word in words {
      let lower = word.lowercased().replacingApostrophes()
      if [
        "children's", "children’s", "childrens", "services", "local", "authority", "authority's", "authority’s",
        "safeguarding", "on", "from", "social", "service", "area",
      ].contains(lower) {
        break
      }
      if lower == "children" { break }
      name.append(word)
    }
    return name.joined(separator: " ").trimmingMarks()
  }

  private func whole(_ line: String) -> (name: String, code: String?)? {
    guard let authority = Authority.named(line.trimmingMarks()) else {
      let shapes = ["Council", "London Borough of", "Royal Borough of"]
      guard line.split(separator: " ").count <= 6, shapes.contains(where: { line.hasPrefix($0) || line.hasSuffix($0) })
      else { return nil }
      return (Self.short(line.trimmingMarks()), nil)
    }
    return (authority.name, authority.gssCode)
  }

  /// `visit to Devon children's services`, `in Hounslow`: a known name behind a preposition in the opening.
  private func inProse(_ draft: BlockBuilder.Draft) -> (name: String, code: String?)? {
    let range = range(draft)
    for index in range.dropFirst() where text.tokens[index].isCapitalised {
      let before = text.lower(index - 1)
      guard ["to", "of", "in", "for", "by"].contains(before) || index == range.lowerBound + 1 else { continue }
      if let found = known(at: index, before: range.upperBound) { return (found.name, found.gssCode) }
    }
    return nil
  }

  /// The longest known name that starts at a token.
  private func known(at index: Int, before end: Int) -> Authority? {
    guard index < end, Authority.mayBegin(with: text.joined(index..<index + 1)) else { return nil }
    for count in stride(from: min(7, end - index), to: 0, by: -1) {
      let last = text.tokens[index + count - 1]
      guard last.kind == .word else { continue }
      var name = text.joined(index..<index + count)
      if name.hasSuffix("’s") || name.hasSuffix("'s") { name = String(name.dropLast(2)) }
      if let authority = Authority.named(name) { return authority }
    }
    return nil
  }

  /// The council that a release names most: by `X Council`, or by a known name.
  private func mostFrequent() -> (name: String, code: String?)? {
    var counts: [String: Int] = [:]
    var codes: [String: String?] = [:]
    for draft in drafts {
      let range = range(draft)
      var index = range.lowerBound
      while index < range.upperBound {
        guard text.tokens[index].isCapitalised, text.tokens[index].kind == .word else {
          index += 1
          continue
        }
        var end = index
        while end < range.upperBound, text.tokens[end].kind == .word,
          text.tokens[end].isCapitalised || ["and", "of", "upon", "on"].contains(text.lower(end))
        { end += 1 }
        if let authority = known(at: index, before: end) {
          counts[authority.name, default: 0] += 1
          codes[authority.name] = authority.gssCode
        } else if let council = (index..<end).last(where: {
          text.lower($0).hasPrefix("council") && !text.lower($0).hasPrefix("councillor")
        }), council > index {
          let name = Self.short(text.joined(index..<council + 1))
          if !name.isEmpty { counts[name, default: 0] += 2; codes[name] = .some(nil) }
        }
        index = max(end, index + 1)
      }
    }
    if counts.isEmpty { countPlaces(&counts) }
    guard let best = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) else { return nil }
    return (best.key, codes[best.key] ?? nil)
  }

  /// Names behind `services in`, `children in` and the like, and before `children's services`, when no
  /// council is named as one.
  private func countPlaces(_ counts: inout [String: Int]) {
    for index in text.tokens.indices.dropFirst(2)
    where text.tokens[index].isCapitalised && text.tokens[index].kind == .word {
      let isPlace =
        text.lower(index - 1) == "in"
        && ["services", "children", "families", "people", "teams", "partners"].contains(text.lower(index - 2))
      var name = text.text(index)
      let isOwner =
        index + 1 < text.tokens.count && text.lower(index + 1) == "children's"
        && DateReader.month(text.lower(index)) == nil
      if name.hasSuffix("’s") || name.hasSuffix("'s") { name = String(name.dropLast(2)) }
      if isPlace || isOwner, !["our", "the", "ofsted", "england", "children"].contains(name.lowercased()) {
        counts[name, default: 0] += 1
      }
    }
  }

  /// A name without the words for a kind of council.
  static func short(_ name: String) -> String {
    var words = name.trimmingMarks().split(separator: " ").map(String.init)
    if let first = words.first, first == "The" { words.removeFirst() }
    for prefix in [
      ["Royal", "Borough", "of"], ["London", "Borough", "of"], ["Metropolitan", "Borough", "of"], ["Borough", "of"],
      ["City", "of"], ["Council", "of", "the"],
    ] where words.starts(with: prefix) {
      words.removeFirst(prefix.count)
    }
    let kinds: Set<String> = [
      "Council", "Council’s", "Council's", "County", "City", "Borough", "Metropolitan", "District", "Unitary",
      "Authority", "local", "authority",
    ]
    while words.count > 1, let last = words.last, kinds.contains(last) { words.removeLast() }
    return words.count == 1 && kinds.contains(words[0]) ? "" : words.joined(separator: " ")
  }
}

extension String {
  fileprivate func replacingApostrophes() -> String { String(map { $0 == "\u{2019}" ? "'" : $0 }) }

  /// The string without white space and marks at its ends.
  fileprivate func trimmingMarks() -> String {
    var text = Substring(self)
    while let last = text.last, last.isWhitespace || ",.:;".contains(last) { text.removeLast() }
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    return String(text)
  }
}
