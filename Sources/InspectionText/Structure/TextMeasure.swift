/// The width to which a text was wrapped, which tells a wrap from a line that was meant to end.
struct TextMeasure {
  /// The width of a full line in scalars; lines of a text that was never wrapped have none.
  private let width: Int?
  /// The width of the longest line.
  private let longest: Int

  /// Measures a text by its lines.
  init(_ lines: [TextLine], tokens: [Token], bytes: UnsafeBufferPointer<UInt8>) {
    longest = lines.reduce(0) { max($0, $1.indent + $1.width) }
    // A line that goes on in lower case was wrapped. What most such lines reach is the measure.
    var widths: [Int] = []
    var previous: TextLine?
    for line in lines {
      if let before = previous, !line.isBlank, bytes[line.start].isASCIILower,
        ListMark.opening(tokens[line.tokens], in: bytes) == nil
      {
        widths.append(before.indent + before.width)
      }
      previous = line.isBlank ? nil : line
    }
    guard !widths.isEmpty else {
      width = nil
      return
    }
    widths.sort()
    width = widths[widths.count * 3 / 4]
  }

  /// Whether the line ended although the first word of the next would have stood on it.
  ///
  /// Letters differ in width, so lines of one measure differ in how many they hold: by a tenth in running
  /// text. A line that ends in mid-sentence is given a fifth, because a wrap is likelier there.
  func endsEarly(_ line: TextLine, firstWord: Int, inSentence: Bool) -> Bool {
    guard let width else { return true }
    return (line.indent + line.width + 1 + firstWord) * 10 <= width * (inSentence ? 8 : 9)
  }

  /// Whether a text so short that it shows no measure has none that the line could have been wrapped to.
  func endsEarlyInShortText(_ line: TextLine, firstWord: Int) -> Bool {
    width != nil || line.indent + line.width + 1 + firstWord <= longest
  }
}
