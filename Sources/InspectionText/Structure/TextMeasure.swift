/// The width to which a text was wrapped, which tells a wrap from a line that was meant to end.
struct TextMeasure {
  /// The width of a full line in scalars; lines of a text that was never wrapped have none.
  private let width: Int?

  /// Measures a text by its lines.
  init(_ lines: [TextLine], bytes: UnsafeBufferPointer<UInt8>) {
    // A line that goes on in lower case was wrapped. What most such lines reach is the measure.
    var widths: [Int] = []
    var previous: TextLine?
    for line in lines {
      if let before = previous, !line.isBlank, bytes[line.start].isASCIILower { widths.append(before.indent + before.width) }
      previous = line.isBlank ? nil : line
    }
    guard !widths.isEmpty else {
      width = nil
      return
    }
    widths.sort()
    width = widths[min(widths.count - 1, widths.count * 9 / 10)]
  }

  /// Whether the line ended although the first word of the next would have stood on it.
  func endsEarly(_ line: TextLine, before next: TextLine, firstWord: Int) -> Bool {
    guard let width else { return true }
    return line.indent + line.width + 1 + firstWord <= width
  }
}
