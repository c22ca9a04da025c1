/// Reads the outline of a document from its blocks: its kind, its letterhead, its sections.
struct OutlineReader {
  let document: Document
  let bytes: UnsafeBufferPointer<UInt8>
  let tokens: [Token]

  /// What was read.
  struct Outline {
    var kind = DocumentKind.other
    var metadata = Metadata()
    var sections: [Section] = []
    var diagnostics: [Diagnostic] = []
  }

  /// Reads the outline, and sharpens the kinds of the blocks by it.
  func read(_ drafts: inout [BlockBuilder.Draft]) -> Outline {
    Outline()
  }
}
