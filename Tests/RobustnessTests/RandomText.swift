/// Texts of three sorts: made of the pieces that rules look at, of any scalars there are, and of bytes.
struct RandomText {
  private var random: Seeded

  init(seed: Int) { random = Seeded(seed) }

  /// Words and marks that rules look at, in no order.
  mutating func pieces(_ most: Int = 80) -> String {
    (0..<Int.random(in: 0...most, using: &random)).map { _ in Self.pieces.randomElement(using: &random)! }.joined()
  }

  /// Scalars of every plane: letters, marks that combine, controls, directions, emoji, private ones, noncharacters.
  mutating func scalars(_ most: Int = 120) -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...most, using: &random) {
      let range = Self.ranges.randomElement(using: &random)!
      if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &random)) { text.append(scalar) }
    }
    return String(text)
  }

  /// Any bytes.
  mutating func bytes(_ most: Int = 300) -> [UInt8] {
    (0..<Int.random(in: 0...most, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
  }

  /// A text with a few of its stretches taken out, doubled, or replaced by pieces.
  mutating func mutated(_ text: String) -> String {
    var scalars = Array(text.unicodeScalars)
    for _ in 0..<Int.random(in: 1...6, using: &random) where !scalars.isEmpty {
      let start = Int.random(in: 0..<scalars.count, using: &random)
      let end = min(scalars.count, start + Int.random(in: 1...40, using: &random))
      switch Int.random(in: 0...3, using: &random) {
      case 0: scalars.removeSubrange(start..<end)
      case 1: scalars.insert(contentsOf: scalars[start..<end], at: Int.random(in: 0...scalars.count, using: &random))
      case 2: scalars.replaceSubrange(start..<end, with: Array(pieces(4).unicodeScalars))
      default: scalars.replaceSubrange(start..<end, with: Array(self.scalars(6).unicodeScalars))
      }
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// A page made of tags, text and whatever breaks them.
  mutating func page(_ most: Int = 120) -> [UInt8] {
    var page: [UInt8] = []
    for _ in 0..<Int.random(in: 0...most, using: &random) {
      page += Array(Self.markup.randomElement(using: &random)!.utf8)
      if Int.random(in: 0...3, using: &random) == 0 { page += Array(pieces(6).utf8) }
    }
    return page
  }

  /// A page whose tags are closed and nested as they should be.
  mutating func soundPage() -> [UInt8] {
    var page = "<html><head><meta charset=utf-8><title>Visit</title></head><body><h1>Visit</h1>"
    for _ in 0..<Int.random(in: 1...30, using: &random) {
      let words = (0..<Int.random(in: 1...12, using: &random)).map { _ in Self.words.randomElement(using: &random)! }
      let (open, close) = Self.elements.randomElement(using: &random)!
      page += open + words.joined(separator: " ") + close + "\n"
    }
    return Array((page + "</body></html>").utf8)
  }

  private static let words = [
    "Visits", "are", "timely.", "Children’s", "é", "漢字", "👩‍👧", "&amp;", "&#8217;", "&nbsp;", "<b>plans</b>", "<br>",
    "<a href=\"x\">weak</a>", "<q>good</q>", "Inspectors", "said", "‘support’", "<em>is</em>",
  ]

  private static let elements = [
    ("<p>", "</p>"), ("<h2>", "</h2>"), ("<ul><li>", "</li></ul>"), ("<div class=\"x\"><p>", "</p></div>"),
    ("<blockquote><p>", "</p></blockquote>"), ("<table><tr><td>", "</td><td>Good</td></tr></table>"),
    ("<!-- a comment of some length --><p>", "</p>"), ("<script>var a = 1; var b = 2;</script><p>", "</p>"),
  ]

  private static let ranges: [ClosedRange<UInt32>] = [
    0...0x7F, 0...0x7F, 0x80...0x2FF, 0x300...0x36F, 0x590...0x6FF, 0x900...0x97F, 0x2000...0x206F, 0x2018...0x201F,
    0x20D0...0x20FF, 0x3000...0x30FF, 0x4E00...0x4EFF, 0xAC00...0xACFF, 0xE000...0xE0FF, 0xFB00...0xFB06,
    0xFE00...0xFE0F, 0xFFF0...0xFFFF, 0x1_F1E6...0x1_F1FF, 0x1_F3FB...0x1_F469, 0x2_0000...0x2_00FF,
    0xE_0000...0xE_007F,
    0x10_FFF0...0x10_FFFF,
  ]

  private static let pieces = [
    "Visits", "are", "timely", "plans", "Cllr.", "J.", "e.g.", "s. 47", "12", "3.", "(i)", "a)", "£1.2m", "9am",
    "inadequate",
    "www.a.gov.uk", "a@b.org", ".", "!", "?", "…", "...", ". . .", ",", ":", ";", "(", ")", "[", "]", "[…]", "‘", "’",
    "“", "”", "'", "\"", "`", "-", "–", "•", "◼", "o", "\n", "\n\n", "\r\n", "\u{C}", "\u{2028}", "\u{85}", "\t", " ",
    " ", " ", "\u{A0}", "\u{AD}", "\u{301}", "\u{200D}", "\u{FE0F}", "👩‍👧", "🇬🇧", "1️⃣", "é", "ﬁ", "漢字", "ا", "|", "¹",
    "under-\n", "Dear Ms Fane\n", "\nYours sincerely\n", "Page 2 of 3", "\u{0}", " said ", "Ofsted", "not ",
    "children ",
    "Headline findings\n", "15 March 2022", "too many ", "improved ", "inspectors found that ", "The council ", "but ",
    "Wexmoor Council", "Overall effectiveness\tGood\n", "social workers ", "weak", "well ", "managers’ oversight ",
  ]

  private static let markup = [
    "<p>", "</p>", "<div class=nav>", "</div>", "<table>", "<tr>", "<td>", "</table>", "One thing, said well. ",
    "&amp;",
    "&#8217;", "&nbsp;", "&#x110000;", "&#xD800;", "&", "<ul>", "<li>", "<a href=x>", "</a>", "<h1>", "</h1>",
    "<script>",
    "</script>", "<!--", "-->", "<b", "\"", "'", ">", "<", "<svg>", "</svg>", "<form>", "<body>", "<head>", "<title>",
    "</title>", "é", "<q>", "</q>", "<pre>", "</pre>", "\n", " \t ", "<br>", "<wbr>", "</x>", "\u{FEFF}", "\u{200B}",
    "<blockquote>", "</blockquote>", "<![CDATA[", "]]>", "<?php ", "<!DOCTYPE html>", "<html lang=en>", "\0", "🇬🇧",
    "<meta charset=utf-8>", "<input value='", "<textarea>", "</textarea>", "<style>", "</style>",
    "<time datetime=2022-03-01>",
  ]
}
