internal import CLibXML2
internal import InspectionText

/// Reads a decoded page with libxml2's push parser. All of the C lives here and in ``TreeBuilder``.
struct PageParser {
  /// Linked data is only looked through for a date.
  private static let linkedDataLimit = 64 << 10

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
            var feeder = PageFeeder(context: context, builder: state, piece: max(1, limits.piece))
            feeder.feed(bytes, without: scan.cuts)
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
