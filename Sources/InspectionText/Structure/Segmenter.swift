/// Cuts a document into tokens, blocks, sections and sentences, and reads its letterhead.
public struct Segmenter: Sendable {
  private let tokeniser: Tokeniser

  /// Creates a segmenter.
  public init() {
    self.init(vocabulary: Vocabulary())
  }

  /// Creates a segmenter whose tokens carry their ids in `vocabulary`.
  package init(vocabulary: Vocabulary) {
    tokeniser = Tokeniser(vocabulary: vocabulary)
  }

  /// Cuts up a document.
  public func segment(_ document: Document) -> Segmentation {
    Segmentation(
      document: document, kind: .other, metadata: Metadata(), tokens: tokeniser.tokens(of: document.text), blocks: [],
      sections: [], sentences: [], diagnostics: document.diagnostics)
  }
}
