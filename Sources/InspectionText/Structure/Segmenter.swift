/// Cuts a document into tokens, blocks, sections and sentences, and reads its letterhead.
///
/// ```swift
/// let segmentation = Segmenter().segment(Document(id: "visit", text: text))
/// for sentence in segmentation.sentences where sentence.isScored {
///   print(segmentation.clean(sentence.span))
/// }
/// ```
public struct Segmenter: Sendable {
  private let tokeniser: Tokeniser
  private let options: AnalyserOptions
  private let splitter = SentenceSplitter()

  /// Creates a segmenter.
  public init() {
    self.init(vocabulary: Vocabulary())
  }

  /// Creates a segmenter whose tokens carry their ids in `vocabulary`.
  package init(vocabulary: Vocabulary, options: AnalyserOptions = AnalyserOptions()) {
    tokeniser = Tokeniser(vocabulary: vocabulary)
    self.options = options
  }

  /// Cuts up a document.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public func segment(_ document: Document) -> Segmentation {
    var tokens = tokeniser.tokens(of: document.text)
    var text = document.text
    return text.withUTF8 { bytes in
      let words = TokenText(bytes: bytes, tokens: tokens)
      var drafts: [BlockBuilder.Draft]
      if let page = document.page {
        drafts = PageBlocks(bytes: bytes, tokens: tokens).drafts(of: page)
      } else {
        var builder = BlockBuilder(text: words)
        drafts = builder.build()
      }
      let outline = OutlineReader(document: document, text: words, options: options).read(&drafts)
      var result = Segmentation(
        document: document, kind: outline.kind, metadata: outline.metadata, tokens: [], blocks: [],
        sections: outline.sections, sentences: [], diagnostics: document.diagnostics + outline.diagnostics)
      for draft in drafts { add(draft, isTop: true, kind: outline.kind, to: &result, tokens: &tokens, bytes: bytes) }
      result.sentences.fit()
      result.blocks.fit()
      result.tokens = tokens
      return result
    }
  }

  /// Adds a block, what is nested in it, and the sentences that they hold.
  private func add(
    _ draft: BlockBuilder.Draft, isTop: Bool, kind: DocumentKind, to result: inout Segmentation, tokens: inout [Token],
    bytes: UnsafeBufferPointer<UInt8>
  ) {
    let block = result.blocks.count
    result.blocks.append(draft.block)
    if draft.block.kind == .pageFurniture {
      for index in draft.tokens { tokens[index].flags.insert(.furniture) }
    }
    let own = draft.tokens.map { tokens[$0] }
    let ends = splitter.ends(of: own, in: bytes)
    var start = 0
    var inside = draft.nested[...]
    for end in ends {
      let span = TextSpan(Int(own[start].start), Int(own[end - 1].end))
      let range = draft.tokens[start]..<draft.tokens[end - 1] + 1
      result.sentences.append(
        Sentence(
          span: span, kind: sentenceKind(of: draft, hasOne: ends.count == 1, in: kind), block: block, tokens: range))
      start = end
      // Furniture between two sentences is a unit of its own; inside a sentence it only has a block.
      let free = inside.prefix { $0.block.span.start < (end < own.count ? own[end].start : .max) }
      for nested in free {
        if span.contains(nested.block.span) {
          result.blocks.append(nested.block)
          for index in nested.tokens { tokens[index].flags.insert(.furniture) }
        } else {
          add(nested, isTop: false, kind: kind, to: &result, tokens: &tokens, bytes: bytes)
        }
      }
      inside = inside.dropFirst(free.count)
    }
  }

  private func sentenceKind(of draft: BlockBuilder.Draft, hasOne: Bool, in kind: DocumentKind) -> Sentence.Kind {
    switch draft.block.kind {
    case .paragraph, .blockQuote: .sentence
    case .listItem: hasOne ? .listItem : .sentence
    case .heading: draft.isHeadline ? .headline : .heading
    default: .other
    }
  }
}
