internal import CLibXML2

/// Hands a page over to libxml2, without what is cut out of it, and tells the builder of each cut.
struct PageFeeder {
  /// How many steps libxml2 may spend on looking for the elements that stray end tags belong to.
  private static let searchBudget = 200_000_000

  private let context: htmlParserCtxtPtr
  private let builder: UnsafeMutablePointer<TreeBuilder>
  /// About how many bytes are handed over at once.
  private let piece: Int

  /// What is yet to be handed over.
  private var waiting: [UInt8] = []
  /// The place of the last `<` in it, or 0. libxml2 2.9 loses the rest of a page whose `</script>` it is handed in two, so
  /// all but the last piece end before a `<`.
  private var lastLess = 0
  private var searched = 0

  init(context: htmlParserCtxtPtr, builder: UnsafeMutablePointer<TreeBuilder>, piece: Int) {
    (self.context, self.builder, self.piece) = (context, builder, piece)
    waiting.reserveCapacity(2 * piece)
  }

  /// Hands over all of a page but for what is cut out.
  ///
  /// - Complexity: O(*n*) in the page's bytes.
  mutating func feed(_ bytes: UnsafeBufferPointer<UInt8>, without cuts: [MarkupScan.Cut]) {
    var offset = 0
    for cut in cuts {
      add(bytes[offset..<cut.range.lowerBound])
      // Where text ends before a cut, its place is that before the cut.
      if cut.isInText { handOver(waiting.count) }
      guard !builder.pointee.isStopped else { return }
      builder.pointee.addCut(cut.range)
      offset = cut.range.upperBound
    }
    add(bytes[offset...])
    handOver(waiting.count)
    if !builder.pointee.isStopped { _ = inspection_parser_feed(context, nil, 0, 1) }
  }

  /// Adds what is to be handed over, and hands over what is enough.
  private mutating func add(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
    var rest = bytes
    while !rest.isEmpty {
      let part = rest.prefix(piece)
      rest = rest.dropFirst(piece)
      if let less = part.lastIndex(of: UInt8(ascii: "<")) { lastLess = waiting.count + less - part.startIndex }
      waiting.append(contentsOf: part)
      if waiting.count >= piece, lastLess > 0 { handOver(lastLess) }
    }
  }

  /// Hands over the first of what waits.
  private mutating func handOver(_ count: Int) {
    guard count > 0, !builder.pointee.isStopped else { return }
    let open = builder.pointee.openElements
    if open > 256 {
      searched += open * endTags(in: waiting[..<count])
      guard searched < Self.searchBudget else { return builder.pointee.stop() }
    }
    waiting.withUnsafeBufferPointer { _ = inspection_parser_feed(context, $0.baseAddress!, Int32(count), 0) }
    waiting.removeFirst(count)
    lastLess = 0
  }

  private func endTags(in bytes: ArraySlice<UInt8>) -> Int {
    var count = 0
    var last: UInt8 = 0
    for byte in bytes {
      if byte == UInt8(ascii: "/"), last == UInt8(ascii: "<") { count += 1 }
      last = byte
    }
    return count
  }
}
