/// The elements that reading a page tells apart; all others are one.
enum HTMLTag: UInt8 {
  case text
  case other
  // Read as text within a line.
  case a, abbr, b, cite, code, del, em, font, i, img, ins, label, mark, q, s, small, span, strong, sub, sup, time, u
  case br, wbr
  // Set off as blocks.
  case address, article, aside, blockquote, body, caption, center, dd, details, div, dl, dt, fieldset, figcaption
  case figure, footer, form, h1, h2, h3, h4, h5, h6, header, hgroup, hr, html, legend, li, main, nav, ol, p, pre
  case section, summary, table, tbody, td, tfoot, th, thead, tr, ul
  // Hold no text of the page.
  case area, audio, base, button, canvas, col, colgroup, datalist, dialog, embed, head, iframe, input, link, map, meta
  case noscript, object, option, param, picture, progress, script, select, source, style, svg, template, textarea
  case title, track, video

  /// The tag of an element's name in lower case, as libxml2 gives it.
  init(name: UnsafePointer<UInt8>) {
    var key: UInt64 = 0
    var length = 0
    while name[length] != 0 {
      guard length < 11 else {
        self = .other
        return
      }
      if length < 8 { key |= UInt64(name[length]) << (8 * UInt64(length)) }
      length += 1
    }
    self = Self.names.tag(key: key, length: length)
  }

  private static let names = TagTable()

  /// Whether it can have no content.
  var isVoid: Bool {
    switch self {
    case .br, .wbr, .img, .hr, .area, .base, .col, .embed, .input, .link, .meta, .param, .source, .track: true
    default: false
    }
  }

  /// Whether text on its two sides belongs to different blocks.
  var isBlock: Bool { rawValue >= HTMLTag.address.rawValue && rawValue <= HTMLTag.ul.rawValue }

  /// Whether what it holds is no text of the page.
  var isSkipped: Bool { rawValue >= HTMLTag.area.rawValue && self != .picture && self != .map && self != .object }

  /// 1 to 6 for a heading, else 0.
  var headingLevel: Int {
    rawValue >= HTMLTag.h1.rawValue && rawValue <= HTMLTag.h6.rawValue
      ? Int(rawValue - HTMLTag.h1.rawValue) + 1 : 0
  }

  /// Whether its start ends a paragraph that is still open.
  var endsParagraph: Bool {
    guard isBlock else { return false }
    switch self {
    case .caption, .tbody, .td, .tfoot, .th, .thead, .tr, .body, .html, .legend: return false
    default: return true
    }
  }
}

/// Finds tags by the first eight bytes of their names and the length.
private struct TagTable {
  private var slots: [(key: UInt64, length: UInt8, tag: HTMLTag)]
  private static let size = 512

  init() {
    slots = Array(repeating: (0, 0, .other), count: Self.size)
    var value = HTMLTag.a.rawValue
    while let tag = HTMLTag(rawValue: value) {
      let name = Array("\(tag)".utf8)
      var key: UInt64 = 0
      for (offset, byte) in name.prefix(8).enumerated() { key |= UInt64(byte) << (8 * UInt64(offset)) }
      var slot = Self.slot(of: key, name.count)
      while slots[slot].length != 0 { slot = (slot + 1) % Self.size }
      slots[slot] = (key, UInt8(name.count), tag)
      value += 1
    }
  }

  func tag(key: UInt64, length: Int) -> HTMLTag {
    var slot = Self.slot(of: key, length)
    while slots[slot].length != 0 {
      if slots[slot].key == key, Int(slots[slot].length) == length { return slots[slot].tag }
      slot = (slot + 1) % Self.size
    }
    return .other
  }

  private static func slot(of key: UInt64, _ length: Int) -> Int {
    Int((key &* 0x9E37_79B9_7F4A_7C15 &+ UInt64(length)) >> 55)
  }
}
