internal import CLibXML2

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
      guard mayHoldCookie(text, start..<end) else { return false }
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

  /// Whether one of the words that start in a range may be `cookie`: it has a `k`, which few words have.
  private static func mayHoldCookie(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    var index = range.lowerBound + 3
    let end = range.upperBound + 3
    while index < end, let found = memchr(text.baseAddress! + index, 0x6B, end - index) {
      let place = UnsafePointer(found.assumingMemoryBound(to: UInt8.self)) - text.baseAddress!
      if text[place - 1] == UInt8(ascii: "o"), text[place - 2] == UInt8(ascii: "o") { return true }
      index = place + 1
    }
    return false
  }

  /// Whether the word whose first letter stands at `offset` is there.
  private static func goesOn(_ text: UnsafeBufferPointer<UInt8>, _ offset: Int, _ word: StaticString) -> Bool {
    for index in 1..<word.utf8CodeUnitCount where text[offset + index] != word.utf8Start[index] { return false }
    return true
  }
}
