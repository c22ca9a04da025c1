/// Reads the outline of a document from its blocks: its kind, its letterhead, its sections.
struct OutlineReader {
  let document: Document
  let text: TokenText
  let options: AnalyserOptions

  /// What was read.
  struct Outline {
    var kind = DocumentKind.other
    var metadata = Metadata()
    var sections: [Section] = []
    var diagnostics: [Diagnostic] = []
  }

  /// Reads the outline, and sharpens the kinds of the blocks by it.
  func read(_ drafts: inout [BlockBuilder.Draft]) -> Outline {
    var outline = Outline()
    let salutation = drafts.firstIndex { $0.block.kind == .salutation }
    let decision =
      options.kind.map { KindClassifier.Decision(kind: $0, isUnsure: false) }
      ?? decideKind(drafts, salutation: salutation)
    outline.kind = decision.kind
    if decision.isUnsure {
      outline.diagnostics.append(
        Diagnostic(
          .kindUnsure, .note,
          "The kind of document was taken to be \(decision.kind.rawValue), but its opening speaks for another kind too; say which it is if that is wrong."
        ))
    }
    var sharpener = BlockSharpener(text: text, kind: outline.kind, salutation: salutation)
    sharpener.sharpen(&drafts)
    var metadata = LetterheadReader(
      document: document, text: text, drafts: drafts, kind: outline.kind, salutation: sharpener.salutation,
      firstBody: sharpener.firstBody
    ).read()
    if let authority = options.authority {
      let known = Authority.named(authority)
      metadata.authority = known?.name ?? authority
      metadata.gssCode = known?.gssCode
    }
    metadata.history = HistoryReader(text: text, drafts: drafts, kind: outline.kind, own: metadata).read()
    outline.metadata = metadata
    outline.sections = SectionBuilder(text: text, kind: outline.kind, drafts: drafts, firstBody: sharpener.firstBody)
      .sections()
    markItems(&drafts, of: outline.sections)
    return outline
  }

  /// Makes items of the numbered paragraphs of a list of what has to improve. In findings they are paragraphs: reports
  /// up to 2017 number both in one row.
  private func markItems(_ drafts: inout [BlockBuilder.Draft], of sections: [Section]) {
    var section = 0
    for index in drafts.indices where drafts[index].block.kind == .paragraph {
      let start = drafts[index].block.span.start
      while section < sections.count, sections[section].span.end <= start { section += 1 }
      guard section < sections.count else { return }
      let role = sections[section].role
      guard role == .needsToImprove || role == .priorityAction else { continue }
      if case .number = text.mark(of: drafts[index])?.style { drafts[index].block.kind = .listItem }
    }
  }

  private func decideKind(_ drafts: [BlockBuilder.Draft], salutation: Int?) -> KindClassifier.Decision {
    var head: [String] = []
    var paragraphs = 0
    var count = 0
    for draft in drafts where draft.block.kind != .pageFurniture {
      head.append(text.words(draft.tokens))
      count += draft.tokens.count
      if draft.tokens.count > 14 { paragraphs += 1 }
      if paragraphs == 5 || count > 900 { break }
    }
    let isLetter = salutation != nil || drafts.contains { $0.isClosing }
    // What decides that a text is a release stands well within its first three thousand words.
    return KindClassifier().decide(
      head: head.joined(separator: " "), body: text.words(text.tokens.indices.prefix(4000)), isLetter: isLetter,
      isPage: document.page != nil)
  }
}

extension Diagnostic.Code {
  /// The kind of document could be another.
  static let kindUnsure = Diagnostic.Code(rawValue: "kind_unsure")
}
