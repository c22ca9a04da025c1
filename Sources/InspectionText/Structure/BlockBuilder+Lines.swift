// What a line is: a salutation, a close, an item of a list, a heading of the genre.

extension BlockBuilder {
  func isSalutation(_ index: Int) -> Bool {
    guard let first = tokens[lines[index].tokens].first, reads(first, "Dear") else { return false }
    return lines[index].width <= 80 && !endsSentence(lines[index])
  }

  /// `Yours sincerely`, and how it is misspelt.
  func isClosing(_ index: Int) -> Bool {
    let own = tokens[lines[index].tokens]
    guard (2...3).contains(own.count), let first = own.first, let second = own.dropFirst().first else { return false }
    guard reads(first, "Yours") || reads(first, "Your") else { return false }
    return reads(second, "sincerely") || reads(second, "faithfully") || reads(second, "Sincerely")
  }

  /// The list mark that opens a line, unless the line is a wrap of running text.
  func itemMark(at index: Int) -> ListMark? {
    guard let mark = ListMark.opening(tokens[lines[index].tokens], in: bytes) else { return nil }
    // A mark that has its line to itself is no part of a sentence.
    if case .number = mark.style, lines[index].tokens.count == mark.tokens {
      return goesOn(to: index, with: mark) ? nil : mark
    }
    if mark.style == .glyph {
      // A dash that opens a line may be a dash of the sentence that was wrapped before it.
      guard isDash(lines[index]) else { return mark }
      guard current != nil, lastLine == index - 1, !endsSentence(lines[lastLine]), lastMark?.style != .glyph else {
        return mark
      }
      return tokens[lines[lastLine].tokens].last.map { isMark($0, ":") } == true ? mark : nil
    }
    if current == nil || lastLine < index - 1 || endsSentence(lines[lastLine]) || endsWithColon(lines[lastLine]) {
      let followsOn = lastMark.map { $0.style == mark.style && mark.value == $0.value + 1 } == true
      return mark.value == 1 || followsOn || drafts.isEmpty || lastLine < index - 1 ? mark : nil
    }
    // In mid-paragraph only the next number of a list that runs already is a mark.
    guard let lastMark, lastMark.style == mark.style, mark.value == lastMark.value + 1 else { return nil }
    // Where paragraphs stand apart, a number in the middle of one is a number; an item of one line has no middle.
    let isOneLine = current?.tokens.first == lines[lastLine].tokens.lowerBound && !isOpenEnded(lines[lastLine])
    guard !lastMarkFollowsBlank || isOneLine else { return nil }
    return measure.endsEarly(lines[lastLine], firstWord: firstWordWidth(lines[index]), inSentence: true) ? mark : nil
  }

  /// Whether a number that has its line to itself is the end of the sentence before, as in "aged ⏎ 18."
  private func goesOn(to index: Int, with mark: ListMark) -> Bool {
    guard current != nil, lastLine == index - 1, !endsSentence(lines[lastLine]) else { return false }
    if isOpenEnded(lines[lastLine]) { return true }
    // A list that starts below a heading starts at one.
    guard mark.value > 1 else { return false }
    guard let lastMark else { return !endsWithColon(lines[lastLine]) }
    return lastMark.style != mark.style || mark.value != lastMark.value + 1
  }

  private func isDash(_ line: TextLine) -> Bool {
    guard let first = tokens[line.tokens].first else { return false }
    return first.span.count == 1 || bytes[Int(first.start)] == 0xE2 && bytes[Int(first.start) + 1] != 0x97
  }

  func isMark(_ token: Token, _ mark: Unicode.Scalar) -> Bool {
    token.span.count == 1 && bytes[Int(token.start)] == UInt8(ascii: mark)
  }

  func endsWithColon(_ line: TextLine) -> Bool {
    tokens[line.tokens].last.map { isMark($0, ":") } == true
  }

  /// A heading of the genre that starts at a line and takes up to three.
  func genreHeading(at index: Int) -> (end: Int, match: HeadingRecogniser.Match)? {
    guard lines[index].width <= 110, let first = tokens[lines[index].tokens].first, first.kind != .bullet else {
      return nil
    }
    // Few lines open with a word that opens a heading.
    guard headings.mayOpen(UnsafeBufferPointer(rebasing: bytes[lines[index].span.range])) else { return nil }
    let isInSentence = current != nil && lastLine == index - 1 && isOpenEnded(lines[lastLine])
    var text: [UnsafeBufferPointer<UInt8>] = []
    var best: (Int, HeadingRecogniser.Match)?
    let startIndex = index
    var index = index
    let limit = min(lines.count, index + 3)
    while index < limit, lines[index].role == .text, lines[index].width <= 110,
      text.isEmpty || !isNumbered(lines[index]), lines[index].side == lines[startIndex].side
    {
      text.append(UnsafeBufferPointer(rebasing: bytes[lines[index].span.range]))
      if tokens[lines[index].tokens].contains(where: { $0.kind == .terminator && !isQuestion($0) }), best == nil,
        !isNumbered(lines[index])
      {
        // Some headings are sentences: "The experiences and progress of care leavers are good."
        if endsSentence(lines[index]), let match = headings.match(lines: text), match.isExact, match.grade != nil,
          BlockSharpener.judged.contains(match.role)
        {
          best = (index + 1, match)
        }
        break
      }
      if let match = headings.match(lines: text), best == nil || match.isExact || goesOn(best!.0, at: index) {
        best = (index + 1, match)
      }
      index += 1
    }
    guard let (end, match) = best else { return nil }
    // A stray word above it does not make a long heading of the genre part of a sentence.
    if isInSentence, !match.isExact || tokens[lines[startIndex].tokens].count < 6 { return nil }
    // A line that goes on in lower case is the start of a sentence.
    if end < lines.count, lines[end].role == .text, opensInLowerCase(lines[end]), !lines[end].tokens.isEmpty {
      return nil
    }
    return (end, match)
  }

  /// Whether a heading with words of its own goes on in the next line: "… is that it requires ⏎ improvement".
  private func goesOn(_ end: Int, at index: Int) -> Bool {
    end == index && opensInLowerCase(lines[index]) && !endsWithColon(lines[index])
      && !tokens[lines[index].tokens].contains { $0.kind == .terminator }
  }

  private func isQuestion(_ token: Token) -> Bool { bytes[Int(token.start)] == UInt8(ascii: "?") }

  private func isNumbered(_ line: TextLine) -> Bool { ListMark.opening(tokens[line.tokens], in: bytes) != nil }
}
