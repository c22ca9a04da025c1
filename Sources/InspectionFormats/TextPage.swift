/// Lines of text for a terminal.
struct TextPage {
  enum Style: String {
    case bold = "1"
    case faint = "2"
    case good = "32"
    case bad = "31"
    case mixed = "33"
  }

  let width: Int
  let isStyled: Bool
  private(set) var text = ""

  init(width: Int, isStyled: Bool) {
    self.width = width
    self.isStyled = isStyled
  }

  /// Text in a style, where styles are shown.
  func styled(_ text: String, _ style: Style) -> String {
    isStyled ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
  }

  mutating func line(_ line: String = "") {
    var line = line
    while line.last == " " { line.removeLast() }
    text += line + "\n"
  }

  mutating func heading(_ title: String) {
    line()
    for part in Self.wrap(title, width: width) { line(styled(part, .bold)) }
  }

  /// A paragraph, wrapped, with a mark before its first line.
  ///
  /// - Parameter lines: how many lines at most; what does not fit ends in an ellipsis.
  mutating func paragraph(_ words: String, mark: String = "", markStyle: Style? = nil, indent: Int = 0, lines: Int = 99)
  {
    let margin = String(repeating: " ", count: indent)
    let hanging = String(repeating: " ", count: mark.count)
    let wrapped = Self.wrap(words, width: max(width - indent - mark.count, 20), lines: lines)
    for (index, part) in wrapped.enumerated() {
      line(margin + (index == 0 ? markStyle.map { styled(mark, $0) } ?? mark : hanging) + part)
    }
  }

  /// Cuts text into lines between words.
  static func wrap(_ text: String, width: Int, lines limit: Int = 99) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(whereSeparator: \.isWhitespace) {
      if !line.isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    if !line.isEmpty { lines.append(line) }
    guard lines.count > limit else { return lines }
    lines.removeLast(lines.count - limit)
    var last = lines[limit - 1]
    while last.count > width - 2, let space = last.lastIndex(of: " ") { last = String(last[..<space]) }
    lines[limit - 1] = last + " …"
    return lines
  }

  /// Text filled up with spaces to a width; what is longer is cut.
  static func column(_ text: String, _ width: Int, toTheRight: Bool = false) -> String {
    guard text.count <= width else { return String(text.prefix(width - 1)) + "…" }
    let padding = String(repeating: " ", count: width - text.count)
    return toTheRight ? padding + text : text + padding
  }
}
