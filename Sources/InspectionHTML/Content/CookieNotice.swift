/// Tells notices about the cookies of a page, which no name may mark.
enum CookieNotice {
  private static let shortest = 20
  private static let longest = 1_500

  /// Whether a segment speaks of cookies and of a site or a browser.
  static func isOne(_ segment: Segment, in tree: PageTree) -> Bool {
    guard (shortest...longest).contains(segment.length), segment.stops > 0 else { return false }
    let start = Int(tree.nodes[Int(segment.firstNode)].textStart)
    let end = Int(tree.nodes[Int(segment.lastNode)].textEnd) - 6
    guard start < end else { return false }
    return tree.text.withUnsafeBufferPointer { text in
      var cookies = 0
      var others = 0
      for offset in start..<end {
        switch text[offset] | 0x20 {
        case UInt8(ascii: "c"): if goesOn(text, offset, "cookie") { cookies += 1 }
        case UInt8(ascii: "s"): if goesOn(text, offset, "site") { others += 1 }
        case UInt8(ascii: "b"): if goesOn(text, offset, "browse") { others += 1 }
        default: break
        }
      }
      return cookies > 0 && others > 0
    }
  }

  /// Whether the word whose first letter stands at `offset` is there.
  private static func goesOn(_ text: UnsafeBufferPointer<UInt8>, _ offset: Int, _ word: StaticString) -> Bool {
    for index in 1..<word.utf8CodeUnitCount where text[offset + index] != word.utf8Start[index] { return false }
    return true
  }
}
