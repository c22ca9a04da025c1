/// A document cut into tokens, blocks, sections and sentences: all that a finder reads.
public struct Segmentation: Hashable, Sendable, Codable {
  /// The document.
  public let document: Document

  /// What kind of document it is.
  public var kind: DocumentKind

  /// What the document says about itself.
  public var metadata: Metadata

  /// The tokens, in the order of the text.
  public var tokens: [Token]

  /// The blocks, in the order of their starts. Furniture in mid-paragraph is nested in the paragraph.
  public var blocks: [Block]

  /// The sections, in order, disjoint.
  public var sections: [Section]

  /// The sentences, in order, disjoint.
  public var sentences: [Sentence]

  /// What was noticed on the way.
  public var diagnostics: [Diagnostic]

  /// The section that a sentence lies in, if any.
  ///
  /// - Complexity: O(log *n*) in the number of sections.
  public func section(of sentence: Sentence) -> Section? {
    let place = sections.partitioningIndex { $0.span.end > sentence.span.start }
    guard place < sections.count, sections[place].span.start <= sentence.span.start else { return nil }
    return sections[place]
  }

  /// The indices of the tokens of a sentence that are read: page furniture inside it is left out.
  public func words(of sentence: Sentence) -> [Int] {
    sentence.tokens.filter { !tokens[$0].isFurniture }
  }

  /// The text of a span as a reader reads it: without page furniture, with wraps joined.
  public func clean(_ span: TextSpan) -> String {
    CleanText.text(of: span, in: self)
  }
}
