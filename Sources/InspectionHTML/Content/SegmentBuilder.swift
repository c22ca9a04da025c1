internal import InspectionText

/// Cuts a page's tree into segments.
struct SegmentBuilder {
  private var tree: PageTree
  private var segments: [Segment] = []
  private var frames: [Frame] = []
  private var current: Segment?

  /// What holds for all that stands in an element.
  private struct Frame {
    var node: Int32
    var end: Int32
    var hints: Hints
    var kind: BlockKind
    var headingLevel: Int
    var group: Int32
    var container: Int32
    var isLink: Bool
    var isPreformatted: Bool
    /// Blocks in it do not end a segment.
    var isRow: Bool
    var isBlock: Bool
  }

  private init(tree: consuming PageTree) {
    self.tree = tree
    segments.reserveCapacity(256)
  }

  /// The segments of `tree`, in order, and `tree` with what is left out within lines marked.
  static func segments(of tree: inout PageTree) -> [Segment] {
    var builder = SegmentBuilder(tree: tree)
    tree = PageTree()
    builder.run()
    tree = builder.tree
    return builder.segments
  }

  private mutating func run() {
    let root = Frame(
      node: -1, end: Int32.max, hints: [], kind: .paragraph, headingLevel: 0, group: -1, container: 0, isLink: false,
      isPreformatted: false, isRow: false, isBlock: true)
    frames.append(root)
    var index = 0
    while index < tree.nodes.count {
      while frames[frames.count - 1].end <= Int32(index) { leave() }
      let node = tree.nodes[index]
      if node.tag == .text {
        add(index)
        index += 1
      } else if node.tag == .head || isDroppedInLine(node) {
        tree.nodes[index].isDropped = true
        index = Int(node.end)
      } else {
        enter(node, at: index)
        index += 1
      }
    }
    while frames.count > 1 { leave() }
    flush()
  }

  // MARK: - Elements

  private mutating func enter(_ node: PageNode, at index: Int) {
    let outer = frames[frames.count - 1]
    guard node.end > Int32(index) + 1 else {
      if node.tag == .br { addBreak(index) } else if node.tag == .hr { flush() }
      if node.tag.isBlock, !outer.isRow { flush() }
      return
    }
    var frame = outer
    frame.node = Int32(index)
    frame.end = node.end
    frame.hints.formUnion(node.hints.subtracting(node.textCount < 800 ? .inheritedNever : .inheritedByFew))
    if node.textCount > 160 { frame.hints.remove(.weakFurniture) }
    frame.isBlock = node.tag.isBlock
    switch node.tag {
    case .a:
      // A heading that leads to itself is no link, nor is the mark of a place.
      let isOwn = outer.kind == .heading && node.hints.contains(.inPage)
      if node.hints.contains(.link), !isOwn { frame.isLink = true }
    case .nav: frame.hints.insert(.navigation)
    case .aside: frame.hints.insert(.sidebar)
    case .header: frame.hints.insert(.header)
    case .li, .dd, .dt: frame.kind = .listItem
    case .blockquote: frame.kind = .blockQuote
    case .figcaption, .caption: frame.kind = .caption
    case .pre: frame.isPreformatted = true
    case .ul, .ol, .dl: frame.group = Int32(index)
    case .table:
      if isData(table: index) {
        frame.group = Int32(index)
        frame.kind = .tableCell
      }
    case .tr where outer.kind == .tableCell && !outer.isRow: frame.isRow = true
    case .p where outer.kind == .heading:
      // A heading that was never closed.
      (frame.kind, frame.headingLevel) = (.paragraph, 0)
    case .h1, .h2, .h3, .h4, .h5, .h6:
      frame.kind = .heading
      frame.headingLevel = node.tag.headingLevel
    default: break
    }
    if node.hints.contains(.caption), node.textCount < 600, frame.kind == .paragraph { frame.kind = .caption }
    if frame.isBlock {
      frame.container = Int32(index)
      if !outer.isRow { flush() }
    }
    frames.append(frame)
  }

  private mutating func leave() {
    let frame = frames.removeLast()
    if frame.isBlock, !frames[frames.count - 1].isRow { flush() }
  }

  private mutating func flush() {
    guard let segment = current else { return }
    if segment.length > 0 {
      if CookieNotice.isOne(segment, in: tree) { current!.hints.insert(.consent) }
      segments.append(current!)
    }
    current = nil
  }

  /// Whether an element within a line is kept from sight, or is a button in a text.
  private func isDroppedInLine(_ node: PageNode) -> Bool {
    guard !node.tag.isBlock, node.textCount < 200 else { return false }
    return !node.hints.isDisjoint(with: [.hidden, .share])
  }

  /// Whether a table holds data, not the layout of a page.
  private func isData(table: Int) -> Bool {
    var cells = 0
    var widest = 0
    var paragraphs = 0
    for index in (table + 1)..<Int(tree.nodes[table].end) {
      let node = tree.nodes[index]
      switch node.tag {
      case .table, .h1, .h2, .article, .main, .section, .form: return false
      case .tr: cells = 0
      case .td, .th:
        cells += 1
        widest = max(widest, cells)
        paragraphs = 0
        if node.textCount > 1_500 { return false }
      case .p, .ul, .ol, .blockquote:
        paragraphs += 1
        if paragraphs > 4 { return false }
      default: break
      }
    }
    return widest > 1
  }

  // MARK: - Text

  private mutating func addBreak(_ index: Int) {
    current?.lastNode = Int32(index)
  }

  private mutating func add(_ index: Int) {
    let node = tree.nodes[index]
    let frame = frames[frames.count - 1]
    var length = 0
    var stops = 0
    var commas = 0
    tree.text.withUnsafeBufferPointer { text in
      var offset = Int(node.textStart)
      let end = Int(node.textEnd)
      while offset < end {
        if offset + 8 <= end, let ink = Self.plainInk(text, offset) {
          length += ink
          offset += 8
          continue
        }
        let byte = text[offset]
        defer { offset += 1 }
        if byte <= 0x20 { continue }
        if byte & 0xC0 != 0x80 { length += byte >= 0xE3 && byte <= 0xE9 ? 2 : 1 }
        if byte > 0x3F {
          // Full stops and commas of East Asian scripts.
          if byte == 0xE3, offset + 2 < text.count, text[offset + 1] == 0x80 {
            if text[offset + 2] == 0x82 { stops += 1 } else if text[offset + 2] == 0x81 { commas += 1 }
          }
          continue
        }
        if byte == 0x2E || byte == 0x3F || byte == 0x21 {
          if offset + 1 >= Int(node.textEnd) || text[offset + 1] <= 0x22 || text[offset + 1] >= 0x80 { stops += 1 }
        } else if byte == 0x2C {
          commas += 1
        }
      }
      if length > 0, Self.isNoBreakSpace(text[Int(node.textStart)..<Int(node.textEnd)]) { length = 0 }
    }
    if current == nil {
      guard length > 0 else { return }
      current = Segment(
        container: frame.container, firstNode: Int32(index), lastNode: Int32(index), kind: frame.kind,
        headingLevel: frame.headingLevel, isPreformatted: frame.isPreformatted, isRow: frame.isRow,
        hints: frame.hints, group: frame.group)
      if frame.isRow { current?.kind = .tableCell }
    }
    current!.lastNode = Int32(index)
    current!.length += length
    if frame.isLink { current!.linkLength += length }
    current!.stops += stops
    current!.commas += commas
  }

  /// How many of the eight bytes at an offset are ink, when all are of ASCII and none is a mark that is counted.
  @inline(__always)
  private static func plainInk(_ text: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Int? {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let tops: UInt64 = 0x8080_8080_8080_8080
    let eight = UInt64(littleEndian: UnsafeRawPointer(text.baseAddress! + offset).loadUnaligned(as: UInt64.self))
    guard eight & tops == 0 else { return nil }
    // A byte beyond `?` gets its top bit from the sum; one of those up to it may be `!`, `,`, `.` or `?`.
    let low = ~(eight &+ ones &* 0x40) & tops
    if low != 0 {
      let marks =
        Self.places(of: 0x2C, in: eight) | Self.places(of: 0x2E, in: eight) | Self.places(of: 0x21, in: eight)
        | Self.places(of: 0x3F, in: eight)
      guard marks == 0 else { return nil }
    }
    // A byte beyond a space gets its top bit from the sum.
    return ((eight &+ ones &* 0x5F) & tops).nonzeroBitCount
  }

  /// The top bits of the bytes, all of ASCII, that are `mark`.
  @inline(__always)
  private static func places(of mark: UInt64, in eight: UInt64) -> UInt64 {
    let others = eight ^ (0x0101_0101_0101_0101 &* mark)
    return ~(others &+ 0x7F7F_7F7F_7F7F_7F7F) & 0x8080_8080_8080_8080
  }

  /// Whether text that is not empty holds nothing but no-break spaces and white space.
  private static func isNoBreakSpace(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    var index = text.startIndex
    while index < text.endIndex {
      if text[index] <= 0x20 {
        index += 1
      } else if text[index] == 0xC2, index + 1 < text.endIndex, text[index + 1] == 0xA0 {
        index += 2
      } else if text[index] == 0xE2, index + 2 < text.endIndex, text[index + 1] == 0x80, text[index + 2] == 0x8B {
        index += 3
      } else {
        return false
      }
    }
    return true
  }
}

extension Hints {
  /// What a name says about an element alone, not about what stands in it.
  static let inheritedNever: Hints = [.content, .link, .inPage]
  /// What a name says about what stands in it only when that is little: an article of the category `date`
  /// is no date.
  static let inheritedByFew: Hints = [
    .content, .link, .inPage, .publicationDate, .byline, .metadata, .credit, .weakFurniture, .standfirst, .title,
    .caption, .header,
  ]
}
