// Footnotes at the foot of a page.

extension PageFurniture {
  /// A footnote starts at the foot of a page with the number that an earlier line refers to, and runs to
  /// the page's end.
  func markFootnotes(_ lines: inout [TextLine]) {
    let hasFormFeeds = lines.contains { $0.startsPage }
    // The first line that refers to each number.
    var references: [[UInt8]: Int] = [:]
    var pageStart = 0
    var pageNumber = 0
    for index in 0...lines.count {
      var endsPage = index == lines.count
      if !endsPage, hasFormFeeds {
        endsPage = lines[index].startsPage
      } else if !endsPage, lines[index].role == .furniture, let number = number(lines[index]), number <= pageNumber + 2,
        number > pageNumber
      {
        pageNumber = number
        endsPage = true
      }
      if endsPage {
        markFootnotes(&lines, page: pageStart..<index, references: references)
        markNoteAboveNumber(&lines, page: pageStart..<index, references: references)
        pageStart = index
      }
      guard index < lines.count else { return }
      for token in tokens[lines[index].tokens] where token.kind == .footnote {
        let number = Array(bytes[token.span.range])
        references[number] = min(references[number] ?? index, index)
      }
    }
  }

  /// The number that a line consists of.
  private func number(_ line: TextLine) -> Int? {
    guard line.tokens.count == 1 else { return nil }
    return Int(String(decoding: bytes[line.span.range], as: UTF8.self))
  }

  private func markFootnotes(_ lines: inout [TextLine], page: Range<Int>, references: [[UInt8]: Int]) {
    guard !references.isEmpty else { return }
    for index in page {
      guard let first = tokens[lines[index].tokens].first, first.kind == .number,
        let reference = references[Array(bytes[first.span.range])], reference < index
      else { continue }
      // "between ⏎ 1 April and …"
      if index > page.lowerBound, endsOpen(lines[index - 1]), isDayOfMonth(lines[index]) { continue }
      let isAlone = lines[index].tokens.count == 1
      // The number may stand alone, its text in the next line that holds any; else a capital follows it.
      let below = index + 1..<min(page.upperBound, index + Self.farthestNote)
      let text = isAlone ? below.first { !lines[$0].isBlank && lines[$0].role == .text } : index
      guard let text else { continue }
      let words = tokens[lines[text].tokens].dropFirst(isAlone ? 0 : 1)
      guard let word = words.first, word.isCapitalised || word.kind == .url, word.kind != .terminator else { continue }
      // It runs to the next blank line; what stands below may be the imprint of the last page.
      var end = text
      while end < page.upperBound, end - text <= 8, lines[end].role == .text { end += 1 }
      guard end - text <= 8 else { continue }
      lines[index].role = .footnote
      for line in text..<end { lines[line].role = .footnote }
    }
  }

  /// Some extractors put the raised number of a note behind its text: the number then stands above the
  /// page's own, and the note above it.
  private func markNoteAboveNumber(_ lines: inout [TextLine], page: Range<Int>, references: [[UInt8]: Int]) {
    let filled = page.filter { !lines[$0].isBlank }
    guard filled.count >= 4, let last = filled.last, let at = filled.dropLast().last, number(lines[last]) != nil,
      number(lines[at]) != nil, let reference = references[Array(bytes[lines[at].span.range])],
      page.contains(reference),
      reference < at, at > page.lowerBound, !lines[at - 1].isBlank
    else { return }
    // The note starts below a blank line, or below a line whose sentence goes on overleaf.
    var start = at - 1
    while start > page.lowerBound, at - start <= 8 {
      let before = lines[start - 1]
      if before.isBlank || before.role != .text { break }
      if opensWithCapital(lines[start]), endsOpen(before) || (opensWithStarter(lines[start]) && !endsInStop(before)) {
        break
      }
      start -= 1
    }
    guard at - start <= 8, start > reference, opensWithCapital(lines[start]),
      tokens[lines[at - 1].tokens].last?.kind == .terminator
    else { return }
    for index in start...at { lines[index].role = .footnote }
  }

  private func isDayOfMonth(_ line: TextLine) -> Bool {
    guard let word = tokens[line.tokens].dropFirst().first, word.kind == .word else { return false }
    return DateReader.month(String(decoding: bytes[word.span.range], as: UTF8.self).lowercased()) != nil
  }

  private func opensWithCapital(_ line: TextLine) -> Bool { tokens[line.tokens].first?.isCapitalised == true }

  private func opensWithStarter(_ line: TextLine) -> Bool {
    guard let first = tokens[line.tokens].first, first.kind == .word else { return false }
    return FunctionWords.shared.isStarter(bytes[first.span.range])
  }

  private func endsInStop(_ line: TextLine) -> Bool {
    guard let last = tokens[line.tokens].last else { return true }
    return last.kind == .terminator || last.kind == .quotationMark || last.kind == .footnote
  }

  private func endsOpen(_ line: TextLine) -> Bool {
    guard let last = tokens[line.tokens].last else { return false }
    if last.span.count == 1, bytes[Int(last.start)] == UInt8(ascii: ",") { return true }
    guard last.kind == .word else { return false }
    return FunctionWords.shared.isOpenEnded(bytes[last.span.range])
  }
}
