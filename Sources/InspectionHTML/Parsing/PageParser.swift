internal import CLibXML2
internal import InspectionText

/// Reads a decoded page with libxml2's push parser. All of the C lives here and in ``TreeBuilder``.
struct PageParser {
  /// Linked data is only looked through for a date.
  private static let linkedDataLimit = 64 << 10

  /// How many steps libxml2 may spend on looking for the elements that stray end tags belong to.
  private static let searchBudget = 200_000_000

  /// libxml2 wants to be set up once a process.
  private static let isReady: Bool = {
    xmlInitParser()
    return true
  }()

  /// The elements and text of `page`.
  ///
  /// - Complexity: O(*n*) in the page's bytes.
  static func tree(of page: inout DecodedPage, limits: ReadingLimits) throws(HTMLReadError) -> PageTree {
    _ = isReady
    let scan = MarkupScan.scan(page.bytes, attributeLimit: limits.attributes)
    scan.apply(to: &page.bytes)
    if scan.overfullTags > 0 {
      page.diagnostics.append(
        Diagnostic(
          .tooManyAttributes, .warning,
          "\(scan.overfullTags) tags have more than \(limits.attributes) attributes; the others were ignored."))
    }
    let tree = page.bytes.withUnsafeBufferPointer { bytes -> PageTree? in
      var builder = TreeBuilder(bytes: bytes, limits: limits)
      guard
        withUnsafeMutablePointer(
          to: &builder,
          { state -> Bool in
            guard let context = inspection_parser_create(state, startElement, endElement, characters) else {
              return false
            }
            state.pointee.context = context
            feed(bytes, without: scan.cuts, by: max(1, limits.piece), to: context, state)
            inspection_parser_free(context)
            return true
          })
      else { return nil }
      return builder.finished()
    }
    guard var tree else { throw .outOfMemory }
    tree.head.linkedData = scan.linkedData.prefix(16).map { Array(page.bytes[$0.prefix(linkedDataLimit)]) }
    return tree
  }

  /// Hands over all of a page but for what is cut out, and tells the builder of each cut.
  private static func feed(
    _ bytes: UnsafeBufferPointer<UInt8>, without cuts: [Range<Int>], by chunk: Int,
    to context: htmlParserCtxtPtr, _ state: UnsafeMutablePointer<TreeBuilder>
  ) {
    var offset = 0
    var next = 0
    var searched = 0
    while offset < bytes.count, !state.pointee.isStopped {
      let limit = next < cuts.count ? cuts[next].lowerBound : bytes.count
      let count = pieceEnd(in: bytes, from: offset, to: limit, by: chunk) - offset
      if state.pointee.openElements > 256 {
        searched += state.pointee.openElements * endTags(in: bytes[offset..<(offset + count)])
        guard searched < searchBudget else {
          state.pointee.stop()
          break
        }
      }
      if count > 0 { _ = inspection_parser_feed(context, bytes.baseAddress! + offset, Int32(count), 0) }
      offset += count
      if offset == limit, next < cuts.count {
        state.pointee.addCut(cuts[next])
        offset = cuts[next].upperBound
        next += 1
      }
    }
    if !state.pointee.isStopped { _ = inspection_parser_feed(context, nil, 0, 1) }
  }

  /// Where a piece of about `chunk` bytes ends: before a `<`. libxml2 2.9 loses the rest of a page whose `</script>` it is
  /// handed in two.
  private static func pieceEnd(
    in bytes: UnsafeBufferPointer<UInt8>, from offset: Int, to limit: Int, by chunk: Int
  ) -> Int {
    guard limit - offset > chunk else { return limit }
    let less = UInt8(ascii: "<")
    if let last = bytes[(offset + 1)..<(offset + chunk)].lastIndex(of: less) { return last }
    return bytes[(offset + chunk)..<limit].firstIndex(of: less) ?? limit
  }

  private static func endTags(in bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    var count = 0
    var last: UInt8 = 0
    for byte in bytes {
      if byte == UInt8(ascii: "/"), last == UInt8(ascii: "<") { count += 1 }
      last = byte
    }
    return count
  }
}

private func builder(_ user: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<TreeBuilder> {
  user!.assumingMemoryBound(to: TreeBuilder.self)
}

private func startElement(
  user: UnsafeMutableRawPointer?, name: UnsafePointer<UInt8>?,
  attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
) {
  guard let name else { return }
  builder(user).pointee.start(HTMLTag(name: name), attributes: Attributes(first: attributes))
}

private func endElement(user: UnsafeMutableRawPointer?, name: UnsafePointer<UInt8>?) {
  guard let name else { return }
  builder(user).pointee.end(HTMLTag(name: name))
}

private func characters(user: UnsafeMutableRawPointer?, bytes: UnsafePointer<UInt8>?, count: Int32) {
  guard let bytes, count > 0 else { return }
  builder(user).pointee.append(UnsafeBufferPointer(start: bytes, count: Int(count)))
}
