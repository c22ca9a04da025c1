internal import InspectionText

/// Writes the kept segments as text, blocks and a source map.
struct TextWriter {
  private(set) var text: [UInt8] = []
  private(set) var blocks: [PageBlock] = []
  private(set) var quotations: [TextSpan] = []
  private(set) var map = SourceMap()

  private let tree: PageTree
  private let mapper: RunMapper
  /// White space that is written once something follows it: where it stands in the tree's text.
  private var pendingSpace: Range<Int>?
  private var pendingBreaks = 0
  private var pendingTabs = 0
  /// Where the block that is being written starts.
  private var blockStart = 0

  init(tree: PageTree, page: DecodedPage) {
    self.tree = tree
    mapper = RunMapper(runs: tree.runs, textCount: tree.text.count, page: page)
    text.reserveCapacity(tree.text.count / 2)
  }

  /// Writes a segment as a block behind those that are written.
  mutating func write(_ segment: Segment) {
    let end = text.count
    let runs = map.runs.count
    if !blocks.isEmpty { text.append(contentsOf: [10, 10]) }
    blockStart = text.count
    (pendingSpace, pendingBreaks, pendingTabs) = (nil, 0, 0)
    let quotationCount = quotations.count
    writeNodes(of: segment)
    trimEnd()
    guard text.count > blockStart else {
      text.removeSubrange(end...)
      map.runs.removeSubrange(runs...)
      quotations.removeSubrange(quotationCount...)
      return
    }
    let span = TextSpan(blockStart, text.count)
    var block = PageBlock(
      span: span, kind: segment.kind, headingLevel: segment.headingLevel, source: map.source(of: span))
    block.lines = lines(of: span)
    blocks.append(block)
  }

  /// The lines of a block that has several.
  private func lines(of block: TextSpan) -> [PageBlock.Line] {
    guard text[block.range].contains(10) else { return [] }
    return text[block.range].split(separator: 10).compactMap { line in
      guard let first = line.firstIndex(where: { $0 > 0x20 }), let last = line.lastIndex(where: { $0 > 0x20 }) else {
        return nil
      }
      let span = TextSpan(first, last + 1)
      return map.source(of: span).map { PageBlock.Line(span: span, source: $0) }
    }
  }

  /// Quotations within more others than this are part of the last of them: each repeats the text of those inside it.
  private static let deepestQuotation = 16

  private mutating func writeNodes(of segment: Segment) {
    var openQuotations: [(end: Int32, start: Int?)] = []
    var index = segment.firstNode
    var hasCell = false
    while index <= segment.lastNode {
      while let open = openQuotations.last, open.end <= index { endQuotation(&openQuotations) }
      let node = tree.nodes[Int(index)]
      if node.isDropped {
        index = node.end
        continue
      }
      switch node.tag {
      case .text:
        let wasAt = text.count
        if segment.isPreformatted { writePreformatted(node) } else { writeCollapsed(node) }
        if text.count > wasAt {
          for place in openQuotations.indices where openQuotations[place].start == nil {
            openQuotations[place].start = firstInk(from: wasAt)
          }
        }
      case .br: pendingBreaks += 1
      case .q where openQuotations.count < Self.deepestQuotation: openQuotations.append((node.end, nil))
      case .td where segment.isRow, .th where segment.isRow:
        if hasCell || text.count > blockStart { pendingTabs += 1 }
        hasCell = true
        (pendingSpace, pendingBreaks) = (nil, 0)
      default:
        if segment.isRow, node.tag.isBlock, text.count > blockStart { pendingBreaks = max(1, pendingBreaks) }
      }
      index += 1
    }
    while !openQuotations.isEmpty { endQuotation(&openQuotations) }
  }

  private mutating func endQuotation(_ open: inout [(end: Int32, start: Int?)]) {
    guard let start = open.removeLast().start, start < text.count else { return }
    var end = text.count
    while end > start, text[end - 1] <= 0x20 { end -= 1 }
    if end > start { quotations.append(TextSpan(start, end)) }
  }

  private func firstInk(from start: Int) -> Int {
    var index = start
    while index < text.count - 1, text[index] <= 0x20 { index += 1 }
    return index
  }

  // MARK: - Text

  private mutating func writeCollapsed(_ node: PageNode) {
    var index = Int(node.textStart)
    let end = Int(node.textEnd)
    while index < end {
      let start = index
      while index < end, tree.text[index] <= 0x20 { index += 1 }
      if index > start, pendingSpace == nil { pendingSpace = start..<index }
      if index == end { break }
      let ink = index
      index = tree.text.withUnsafeBufferPointer { Self.endOfWords($0, from: ink, to: end) }
      write(ink..<index)
    }
  }

  /// The end of words that stand with single spaces between them, found eight bytes at a time.
  private static func endOfWords(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    var index = start
    while index < end {
      if index + 8 <= end {
        let eight = UInt64(littleEndian: UnsafeRawPointer(bytes.baseAddress! + index).loadUnaligned(as: UInt64.self))
        // The top bit of a byte up to a space is set in what becomes less than nothing.
        let spaces = (eight &- ones &* 0x21) & ~eight & 0x8080_8080_8080_8080
        index += spaces == 0 ? 8 : spaces.trailingZeroBitCount / 8
        if spaces == 0 { continue }
      } else if bytes[index] > 0x20 {
        index += 1
        continue
      }
      // A single space between two words needs no look of its own.
      guard bytes[index] == 0x20, index + 1 < end, bytes[index + 1] > 0x20 else { return index }
      index += 1
    }
    return end
  }

  private mutating func writePreformatted(_ node: PageNode) {
    var range = Int(node.textStart)..<Int(node.textEnd)
    if text.count == blockStart {
      // Blank lines in front are no part of it.
      while let byte = range.first.map({ tree.text[$0] }), byte <= 0x20 {
        range = (range.lowerBound + 1)..<range.upperBound
      }
    }
    if !range.isEmpty { write(range) }
  }

  /// Writes a stretch of the tree's text that starts with ink, and before it what is pending.
  private mutating func write(_ range: Range<Int>) {
    var range = range
    if text.count == blockStart {
      (pendingSpace, pendingBreaks, pendingTabs) = (nil, 0, 0)
      while let first = range.first, isSpaceLike(first, range.upperBound) > 0 {
        range = (first + isSpaceLike(first, range.upperBound))..<range.upperBound
        while let first = range.first, tree.text[first] <= 0x20 { range = (first + 1)..<range.upperBound }
      }
      if range.isEmpty { return }
    }
    if pendingTabs > 0 || pendingBreaks > 0 {
      for _ in 0..<pendingTabs { text.append(9) }
      for _ in 0..<pendingBreaks { text.append(10) }
    } else if let space = pendingSpace {
      mapper.append(
        space, isCollapsed: space.count > 1 || tree.text[space.lowerBound] != 0x20, at: text.count, to: &map.runs)
      text.append(0x20)
    }
    (pendingSpace, pendingBreaks, pendingTabs) = (nil, 0, 0)
    mapper.append(range, isCollapsed: false, at: text.count, to: &map.runs)
    text.append(contentsOf: tree.text[range])
  }

  /// The length of a no-break or zero-width space at a place of the tree's text, or 0.
  private func isSpaceLike(_ place: Int, _ end: Int) -> Int {
    let bytes = tree.text
    if bytes[place] == 0xC2, place + 1 < end, bytes[place + 1] == 0xA0 { return 2 }
    if bytes[place] == 0xE2, place + 2 < end, bytes[place + 1] == 0x80, bytes[place + 2] == 0x8B { return 3 }
    if bytes[place] == 0xEF, place + 2 < end, bytes[place + 1] == 0xBB, bytes[place + 2] == 0xBF { return 3 }
    return 0
  }

  /// Takes white space, no-break spaces too, off the end of the block.
  private mutating func trimEnd() {
    var end = text.count
    while end > blockStart {
      if text[end - 1] <= 0x20 {
        end -= 1
      } else if end - 2 >= blockStart, text[end - 1] == 0xA0, text[end - 2] == 0xC2 {
        end -= 2
      } else if end - 3 >= blockStart, text[end - 1] == 0x8B, text[end - 2] == 0x80, text[end - 3] == 0xE2 {
        end -= 3
      } else {
        break
      }
    }
    guard end < text.count else { return }
    text.removeSubrange(end...)
    while let last = map.runs.last, Int(last.span.end) > end {
      map.runs.removeLast()
      guard Int(last.span.start) < end else { continue }
      let cut = Int(last.span.end) - end
      let upper = last.kind == .verbatim ? last.bytes.upperBound - cut : last.bytes.upperBound
      map.runs.append(
        .init(span: TextSpan(Int(last.span.start), end), bytes: last.bytes.lowerBound..<upper, kind: last.kind))
    }
    while let last = quotations.last, Int(last.end) > end {
      quotations.removeLast()
      if Int(last.start) < end { quotations.append(TextSpan(Int(last.start), end)) }
    }
  }
}
