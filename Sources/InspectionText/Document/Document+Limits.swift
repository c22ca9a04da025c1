extension Document {
  /// How far back from a limit a space is looked for, so that no word is cut.
  private static let reach = 1_024

  /// The document, or its beginning where it is longer than a limit, with a diagnostic that says so.
  ///
  /// - Complexity: O(1) for a document within the limit.
  func limited(to limit: Int) -> Document {
    guard text.utf8.count > limit else { return self }
    let end = Self.end(of: text, within: limit)
    let start = text.utf8.startIndex
    let diagnostic = Diagnostic(
      .textTruncated, .error,
      "The text has more than \(limit) bytes; of its \(text.utf8.count) the first \(end) were analysed.")
    return Document(
      id: id, text: String(text[start..<text.utf8.index(start, offsetBy: end)]), source: source,
      page: page?.limited(to: UInt32(end)), diagnostics: diagnostics.compactMap { $0.limited(to: end) } + [diagnostic])
  }

  /// Where to cut: behind the last word that lies within the limit, or else behind the last scalar.
  private static func end(of text: String, within limit: Int) -> Int {
    var text = text
    return text.withUTF8 { bytes in
      var end = limit
      while end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
      var space = end
      while space > max(0, end - reach), bytes[space] > 32 { space -= 1 }
      return bytes[space] <= 32 ? space : end
    }
  }
}

extension PageLayout {
  /// The layout of the beginning of the text; a block that is cut keeps the bytes that all of it came from.
  fileprivate func limited(to end: UInt32) -> PageLayout {
    func cut(_ span: TextSpan) -> TextSpan { TextSpan(Int(span.start), Int(min(span.end, end))) }
    var layout = self
    layout.inlineQuotations = inlineQuotations.filter { $0.start < end }.map(cut)
    layout.blocks = blocks.filter { $0.span.start < end }.map { block in
      guard block.span.end > end else { return block }
      var block = block
      block.span = cut(block.span)
      block.source?.isExact = false
      block.lines = block.lines.filter { $0.span.end <= end }
      return block
    }
    return layout
  }
}

extension Diagnostic {
  /// The diagnostic, unless its place lies behind the end.
  fileprivate func limited(to end: Int) -> Diagnostic? {
    span.map { Int($0.end) <= end } ?? true ? self : nil
  }
}
