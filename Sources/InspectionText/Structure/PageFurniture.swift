/// Finds page numbers, running heads and feet, inspectorates' addresses in mid-text, and footnotes.
struct PageFurniture {
  /// How many lines below its number the text of a footnote may stand.
  static let farthestNote = 32

  let text: TokenText
  let bytes: UnsafeBufferPointer<UInt8>
  let tokens: [Token]

  init(text: TokenText) {
    self.text = text
    bytes = text.bytes
    tokens = text.tokens
  }

  /// Marks the lines that are furniture. Lines of the first page's head are left alone.
  func mark(_ lines: inout [TextLine]) {
    for index in lines.indices where isPageNumber(lines[index]) { lines[index].role = .furniture }
    markMarkColumns(&lines)
    markContactBlocks(&lines)
    var letters = [UInt64?](repeating: nil, count: lines.count)
    markNumberedLines(&lines, &letters)
    let edges = edgeLines(lines)
    markRunningLines(&lines, near: edges, &letters)
    markFootnotes(&lines)
  }

  /// `12`, `Page 3`, `Page 3 of 20`, `- 4 -`
  private func isPageNumber(_ line: TextLine) -> Bool {
    let own = tokens[line.tokens]
    guard (1...4).contains(own.count) else { return false }
    var numbers = 0
    for token in own {
      switch token.kind {
      case .number where token.span.count <= 3 && bytes[token.span.range].allSatisfy(\.isASCIIDigit): numbers += 1
      case .word where equals(token, "page") || equals(token, "of"): continue
      case .bullet, .punctuation:
        guard own.count == 3 else { return false }
      default: return false
      }
    }
    return numbers == 1 || (numbers == 2 && own.count == 4)
  }

  private func equals(_ token: Token, _ word: StaticString) -> Bool {
    token.span.count == word.utf8CodeUnitCount
      && zip(bytes[token.span.range], UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
        .allSatisfy { $0 | 0x20 == $1 }
  }

  /// An inspectorate's own address, which some extractors put into the middle of the text: a run of lines
  /// that holds an e-mail or web address with telephone numbers and other short lines above it.
  private func markContactBlocks(_ lines: inout [TextLine]) {
    for index in lines.indices where isInspectorateAddress(lines[index]) {
      var first = index
      var blanks = 0
      while first > 0, index - first < 16, blanks < 3 {
        let line = lines[first - 1]
        if line.isBlank {
          blanks += 1
        } else if line.width <= 28, isContactLine(line) {
          blanks = 0
        } else {
          break
        }
        first -= 1
      }
      for at in first...index where !lines[at].isBlank { lines[at].role = .furniture }
    }
  }

  private func isInspectorateAddress(_ line: TextLine) -> Bool {
    // An address with a stop behind it ends a sentence.
    guard tokens[line.tokens].last?.kind != .terminator else { return false }
    return line.tokens.contains { index in
      guard tokens[index].kind == .url || tokens[index].kind == .email else { return false }
      return contains(tokens[index], "ofsted")
    } && tokens[line.tokens].count <= 3
  }

  /// Short, opening with a capital, a number or an address, and without the stop of a sentence.
  private func isContactLine(_ line: TextLine) -> Bool {
    let own = tokens[line.tokens]
    guard own.count <= 7, let first = own.first, own.last?.kind != .terminator else { return false }
    return first.isCapitalised || first.kind == .number || first.kind == .url || first.kind == .email
  }

  private func contains(_ token: Token, _ word: String) -> Bool {
    let needle = Array(word.utf8)
    let text = bytes[token.span.range]
    guard text.count >= needle.count else { return false }
    return (text.startIndex...(text.endIndex - needle.count)).contains { start in
      needle.indices.allSatisfy { text[start + $0] | 0x20 == needle[$0] }
    }
  }

  /// The indices of the lines near a page's edge: within four lines of a form feed or of a page number.
  private func edgeLines(_ lines: [TextLine]) -> [Int] {
    let filled = lines.indices.filter { !lines[$0].isBlank }
    var isNear = Array(repeating: false, count: filled.count)
    for (place, index) in filled.enumerated() {
      // A form feed may stand before a blank line.
      let previous = place > 0 ? filled[place - 1] : -1
      let opensPage = (previous + 1...index).contains { lines[$0].startsPage }
      guard opensPage || lines[index].role == .furniture else { continue }
      for near in max(0, place - 4)...min(filled.count - 1, place + 4) { isNear[near] = true }
    }
    return filled.indices.filter { isNear[$0] }.map { filled[$0] }
  }

  /// The marks of numbered paragraphs that an extractor set apart from them, as a column of their own.
  private func markMarkColumns(_ lines: inout [TextLine]) {
    var column: [Int] = []
    for index in 0...lines.count {
      if index < lines.count, lines[index].isBlank { continue }
      if index < lines.count, let mark = ListMark.opening(tokens[lines[index].tokens], in: bytes),
        mark.style == .number(.stop),
        mark.tokens == lines[index].tokens.count
      {
        column.append(index)
        continue
      }
      if column.count >= 2 { for place in column { lines[place].role = .furniture } }
      column = []
    }
  }

  /// Marks lines that come again with a number that grows: a running foot that holds the page's number.
  private func markNumberedLines(_ lines: inout [TextLine], _ letters: inout [UInt64?]) {
    let title = titleEnd(lines)
    func number(_ line: TextLine) -> Int? {
      guard let last = tokens[line.tokens].last, last.kind == .number else { return nil }
      return Int(String(decoding: bytes[last.span.range], as: UTF8.self))
    }
    // Most texts have no three lines that end in a number and are otherwise alike.
    let longer = lines.indices.filter { lines[$0].tokens.count >= 3 }
    let numbered = longer.filter { tokens[lines[$0].tokens].last?.kind == .number }
    guard !recurring(numbered, lines, &letters).isEmpty else { return }
    for found in recurring(longer, lines, &letters) {
      let numbers = found.map { number(lines[$0]) }
      guard
        zip(numbers, numbers.dropFirst()).allSatisfy({ before, after in
          before.map { b in after.map { b < $0 } ?? false } ?? false
        })
      else { continue }
      for index in found where index >= title { lines[index].role = .furniture }
    }
  }

  /// The hash (FNV-1a) of a line's letters alone, in lower case; 0 for a line that holds too few of them, or is too
  /// long to come again.
  private func letters(of line: TextLine) -> UInt64 {
    guard line.width <= 120 else { return 0 }
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var count = 0
    for byte in bytes[line.span.range] where byte.isASCIILetter || byte >= 0x80 {
      hash = (hash ^ UInt64(byte | 0x20)) &* 0x100_0000_01B3
      count += 1
    }
    return count >= 4 ? hash | 1 : 0
  }

  /// Of some lines those of text that are alike but for their digits and marks, where there are three or more, or where
  /// `isWanted` says so of their letters; `letters` keeps the hash of each line once it is known.
  private func recurring(
    _ indices: [Int], _ lines: [TextLine], _ letters: inout [UInt64?], isWanted: (UInt64) -> Bool = { _ in false }
  ) -> [[Int]] {
    var counts = NumberTable(capacity: indices.count)
    for index in indices where lines[index].role == .text {
      let own = letters[index] ?? self.letters(of: lines[index])
      letters[index] = own
      if own != 0 { counts.set(own, to: (counts[own] ?? 0) + 1) }
    }
    var places: [UInt64: [Int]] = [:]
    for index in indices where lines[index].role == .text {
      guard let own = letters[index], own != 0, counts[own] ?? 0 >= 3 || isWanted(own) else { continue }
      places[own, default: []].append(index)
    }
    return Array(places.values)
  }

  /// Marks the lines that stand near the edges of three pages or more, digits aside, and those near one edge
  /// that say the title again.
  private func markRunningLines(_ lines: inout [TextLine], near edges: [Int], _ letters: inout [UInt64?]) {
    let title = titleEnd(lines)
    let head = Set(
      lines.prefix(title).filter { $0.width >= 20 && $0.role == .text }.map { self.letters(of: $0) })
    for found in recurring(edges, lines, &letters, isWanted: head.contains) {
      // A heading of the genre may open several pages of one report.
      if found.contains(where: { isHeading($0, lines) }) { continue }
      for index in found where index >= title && !endsSentence(lines[index]) { lines[index].role = .furniture }
    }
    // The year that such a foot was wrapped before.
    for index in edges.dropFirst() where lines[index].role == .text && index >= title && isYear(lines[index]) {
      if lines[index - 1].role == .furniture { lines[index].role = .furniture }
    }
    // The dates of an inspection, on a line of their own beside such a foot.
    for index in edges where lines[index].role == .text && index >= title && isDates(lines[index]) {
      let isBesideFoot = [index - 1, index + 1].contains { lines.indices.contains($0) && lines[$0].role == .furniture }
      if isBesideFoot { lines[index].role = .furniture }
    }
  }

  /// Whether the line, or the line and the one it was wrapped to, are a heading of the genre.
  private func isHeading(_ index: Int, _ lines: [TextLine]) -> Bool {
    var text = ""
    for line in lines[index...].prefix(2) where !line.isBlank {
      text += String(decoding: bytes[line.span.range], as: UTF8.self) + " "
      if let heading = HeadingRecogniser.shared.match(text), heading.role != .scope { return true }
    }
    return false
  }

  /// Whether the line is the end of a sentence, as in "are ⏎ good.", that more than one page happens to have.
  private func endsSentence(_ line: TextLine) -> Bool {
    guard let first = tokens[line.tokens].first, first.kind == .word, bytes[Int(first.start)].isASCIILower else {
      return false
    }
    return tokens[line.tokens].last?.kind == .terminator
  }

  private func isYear(_ line: TextLine) -> Bool {
    guard line.tokens.count == 1, line.width == 4 else { return false }
    let digits = bytes[line.span.range]
    return digits.starts(with: "20".utf8) && digits.allSatisfy { $0.isASCIIDigit }
  }

  /// `8 to 12 December 2025`
  private func isDates(_ line: TextLine) -> Bool {
    guard (3...12).contains(line.tokens.count), let first = line.tokens.first else { return false }
    return DateReader(text: text).mention(at: first, before: line.tokens.upperBound)?.tokens == line.tokens
  }

  /// The end of the head of the first page, where a running foot has its first wording.
  private func titleEnd(_ lines: [TextLine]) -> Int {
    var filled = 0
    for (index, line) in lines.enumerated() {
      if !line.isBlank, line.role != .furniture { filled += 1 }
      if line.startsPage || filled > 8 { return index + 1 }
    }
    return lines.count
  }
}
