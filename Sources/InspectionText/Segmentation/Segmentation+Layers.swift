extension Segmentation {
  /// Creates a segmentation from layers that were made elsewhere: by people, or by another system.
  public init(
    of document: Document, kind: DocumentKind, metadata: Metadata = Metadata(), tokens: [Token] = [],
    blocks: [Block] = [], sections: [Section] = [], sentences: [Sentence]
  ) {
    self.init(
      document: document, kind: kind, metadata: metadata, tokens: tokens, blocks: blocks, sections: sections,
      sentences: sentences, diagnostics: document.diagnostics)
  }
}
