/// The text of segments as strings, for what is read once a page: titles and dates.
enum PageText {
  /// A segment's text with white space collapsed.
  static func plain(_ segment: Segment, in tree: PageTree) -> String {
    let first = tree.nodes[Int(segment.firstNode)]
    let last = tree.nodes[Int(segment.lastNode)]
    return collapsed(tree.text[Int(first.textStart)..<max(Int(first.textStart), Int(last.textEnd))])
  }

  /// The start of a segment's text with white space collapsed.
  static func start(_ segment: Segment, in tree: PageTree) -> String {
    let first = tree.nodes[Int(segment.firstNode)]
    return collapsed(tree.text[Int(first.textStart)..<min(Int(first.textEnd), Int(first.textStart) + 160)])
  }

  /// Text with each run of white space made one space, and none at the ends.
  static func collapsed(_ bytes: some Sequence<UInt8>) -> String {
    var result: [UInt8] = []
    var isPending = false
    for byte in bytes {
      if byte <= 0x20 {
        isPending = !result.isEmpty
      } else {
        if isPending { result.append(0x20) }
        isPending = false
        result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
