/// A page's elements and text, flat: nodes in the order of the page, and their text in one array of bytes.
///
/// The descendants of node `i` are `i + 1 ..< nodes[i].end`.
struct PageTree {
  var nodes: [PageNode] = []
  /// The text of all text nodes, one behind the other, entities resolved, white space as on the page.
  var text: [UInt8] = []
  /// Where stretches of `text` came from, in order, without gaps.
  var runs: [TextRun] = []
  /// What the head of the page says.
  var head = PageHead()
  /// The attributes of `<time>` and of other elements that hold a date, by node.
  var dates: [(node: Int, value: String, isPublication: Bool)] = []
  /// The deepest nesting was reached.
  var isTooDeep = false
  /// Reading stopped before the end.
  var isTruncated = false

  /// Whether `node` lies in the subtree of `ancestor`, or is it.
  func contains(_ ancestor: Int, _ node: Int) -> Bool {
    ancestor <= node && node < Int(nodes[ancestor].end)
  }
}

/// A stretch of ``PageTree/text`` and the bytes that it was read from.
struct TextRun {
  /// How text and bytes compare.
  enum Kind: UInt8 {
    /// Byte for byte the same as the decoded page.
    case verbatim
    /// A character reference, such as `&amp;`.
    case reference
    /// The bytes lie somewhere in the range.
    case enclosed
  }

  var kind: Kind
  var textStart: Int32
  /// Where it stands in the decoded page; the end is behind as many bytes for a verbatim run.
  var pageStart: Int32
  var pageEnd: Int32
}

/// What `<html>` and `<head>` say about a page.
struct PageHead {
  var title = ""
  var openGraphTitle = ""
  var siteName = ""
  var language = ""
  var contentLanguage = ""
  var locale = ""
  var canonical = ""
  var openGraphURL = ""
  /// Dates of `<meta>` elements, the most telling kind first once sorted by `rank`.
  var dates: [(rank: Int, value: String)] = []
  /// The contents of `application/ld+json` scripts.
  var linkedData: [[UInt8]] = []
}
