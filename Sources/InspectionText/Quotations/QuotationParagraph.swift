/// A paragraph as the search for quotations sees it: nothing opens before it, little closes after it.
struct QuotationParagraph {
  /// Its place in the text.
  let span: TextSpan
  /// What kind of block it is.
  let kind: BlockKind
  /// Page furniture inside it, in order.
  var furniture: [TextSpan] = []
  /// The indices of its tokens.
  var tokens: Range<Int> = 0..<0

  /// The paragraphs of a document, in order, with their tokens.
  static func paragraphs(of segmentation: Segmentation) -> [QuotationParagraph] {
    var paragraphs: [QuotationParagraph] = []
    for block in segmentation.blocks {
      if block.kind == .pageFurniture {
        if let last = paragraphs.indices.last, paragraphs[last].span.contains(block.span) {
          paragraphs[last].furniture.append(block.span)
        }
      } else if !block.span.isEmpty {
        paragraphs.append(QuotationParagraph(span: block.span, kind: block.kind))
      }
    }
    var token = 0
    let tokens = segmentation.tokens
    for index in paragraphs.indices {
      while token < tokens.count, tokens[token].start < paragraphs[index].span.start { token += 1 }
      let first = token
      while token < tokens.count, tokens[token].start < paragraphs[index].span.end { token += 1 }
      paragraphs[index].tokens = first..<token
    }
    return paragraphs
  }
}
