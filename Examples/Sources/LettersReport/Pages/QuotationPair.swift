internal import InspectionText

/// A quotation and its place in the letter, with what was changed marked on both sides.
struct QuotationPair {
  /// The verdict in plain words; of a quotation that was changed, the gravest change.
  let verdict: String
  /// The other changes in plain words.
  let changes: String
  /// The release's words, what was put in marked.
  let saysMarkup: String
  /// The letter's sentence, what was left out marked; `nil` where there is none.
  let letterMarkup: String?
  /// The letter's words alone.
  let placeMarkup: String?

  init(_ quotation: ComparedQuotation, in comparison: ReleaseComparison) {
    let release = comparison.release
    let own = release.segmentation.clean(release.quotations[quotation.quotation].span)
    let unsigned = quotation.located.changes.filter { !$0.isSigned }
    let hidden = QuotationChange.Kind.allCases.flatMap { kind in unsigned.filter { $0.kind == kind } }
    verdict = hidden.first.map(Self.heading) ?? Self.words(quotation.located.verdict)
    let others = hidden.dropFirst().map(Self.words).joined(separator: "; ")
    changes = others.isEmpty ? "" : "Also: " + others + "."
    guard let source = quotation.source, let span = quotation.located.span else {
      saysMarkup = Self.written([.init(fate: .kept, words: own.split(separator: " "))], keeping: .putIn)
      letterMarkup = nil
      placeMarkup = nil
      return
    }
    let letter = comparison.sources[source].segmentation
    let difference = WordDifference(source: letter.clean(span), quotation: own)
    let isTold =
      quotation.located.verdict == .altered || quotation.located.verdict == .elided
      || quotation.located.verdict == .bracketed
    let runs = isTold ? difference.runs : difference.runs.map { .init(fate: .kept, words: $0.words) }
    saysMarkup =
      isTold
      ? Self.written(runs, keeping: .putIn) : Self.written([.init(fate: .kept, words: [own[...]])], keeping: .putIn)
    let around = quotation.context ?? span
    var out = MarkupWriter()
    out.raw("<span class=\"dim\">")
    if around.start < span.start {
      let before = TextSpan(Int(around.start), Int(span.start))
      out.text(letter.clean(before))
      // A line break before the quotation stands for a space.
      if let last = letter.document[before].unicodeScalars.last, last == "\n" || last == "\r" { out.text(" ") }
    }
    out.raw("</span>")
    let middle =
      isTold
      ? Self.written(runs, keeping: .leftOut)
      : Self.written([.init(fate: .kept, words: [letter.clean(span)[...]])], keeping: .leftOut)
    var tail = MarkupWriter()
    tail.raw("<span class=\"dim\">")
    if span.end < around.end {
      let after = TextSpan(Int(span.end), Int(around.end))
      if let first = letter.document[after].unicodeScalars.first, first == "\n" || first == "\r" { tail.text(" ") }
      tail.text(letter.clean(after))
    }
    tail.raw("</span>")
    placeMarkup = middle
    letterMarkup = out.string + "<b>" + middle + "</b>" + tail.string
  }

  /// One side: what both have, and what this side alone has.
  private static func written(_ runs: [WordDifference.Run], keeping own: WordDifference.Run.Fate) -> String {
    var out = MarkupWriter()
    var isFirst = true
    for run in runs where run.fate == .kept || run.fate == own {
      if !isFirst { out.raw(" ") }
      isFirst = false
      switch run.fate {
      case .kept: out.text(run.text)
      case .leftOut:
        out.raw("<del>")
        out.text(run.text)
        out.raw("</del>")
      case .putIn:
        out.raw("<ins>")
        out.text(run.text)
        out.raw("</ins>")
      }
    }
    return out.string
  }

  private static func words(_ verdict: LocatedQuotation.Verdict) -> String {
    switch verdict {
    case .verbatim: "Word for word"
    case .normalised: "Word for word, but for line breaks, capitals or marks"
    case .elided: "Words left out, and the quotation shows it"
    case .bracketed: "Words put in, and the quotation shows it"
    case .altered: "Changed, and the quotation does not show it"
    case .absent: "No such words in the letter"
    }
  }

  /// `“10” became “five”`, `“mostly” was left out`.
  private static func words(_ change: QuotationChange) -> String {
    let (source, quote) = (PlainWords.shortened(change.source, to: 70), PlainWords.shortened(change.quote, to: 70))
    return switch change.operation {
    case .delete: "“\(source)” was left out"
    case .insert: "“\(quote)” was put in"
    case .replace: "“\(source)” became “\(quote)”"
    }
  }

  /// `A figure was changed: “10” became “five”`.
  private static func heading(_ change: QuotationChange) -> String {
    switch change.kind {
    case .number: "A figure was changed: " + words(change)
    case .negation: "A “not” or its like was changed: " + words(change)
    case .hedge: "A qualifying word was changed: " + words(change)
    case .other: "Reworded: " + words(change)
    }
  }
}
