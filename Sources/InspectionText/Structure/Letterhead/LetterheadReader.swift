/// Reads the facts that stand at the head of a document: who, when, about whom.
struct LetterheadReader {
  let document: Document
  let text: TokenText
  let drafts: [BlockBuilder.Draft]
  let kind: DocumentKind
  /// The index of the salutation's block, if there is one.
  let salutation: Int?
  /// The index of the first block of running text.
  let firstBody: Int

  private var dates: DateReader { DateReader(text: text) }
  private var names: NameReader { NameReader(text: text) }

  /// The facts, as far as the document states them.
  func read() -> Metadata {
    var metadata = Metadata()
    metadata.title = title()
    metadata.framework = framework()
    let opening = openingTokens()
    if kind == .pressRelease || kind == .other {
      metadata.date = document.page?.date ?? PostingDateReader(text: text, drafts: drafts).date()
      if kind == .pressRelease { metadata.visit = reportedVisit(postedOn: metadata.date) }
    } else {
      metadata.date = letterDate()
      metadata.visit = visit(opening)
    }
    if kind != .other { metadata.visit?.ordinal = ordinal(opening) }
    if kind != .pressRelease, kind != .other {
      let team = InspectorReader(text: text, drafts: drafts, opening: opening).read()
      metadata.inspectors = team.inspectors
      metadata.leadInspector = team.lead
      metadata.addressee = addressee()
    }
    let authority = AuthorityReader(text: text, drafts: drafts, title: metadata.title, kind: kind, firstBody: firstBody)
      .read()
    metadata.authority = authority?.name
    metadata.gssCode = authority?.code
    metadata.language = document.page?.language
    metadata.canonicalURL = document.page?.canonicalURL
    if kind == .sendReport { metadata.outcome = outcome() }
    return metadata
  }

  /// The tokens from the title to the end of the third paragraph of the body: there the visit is described.
  private func openingTokens() -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var paragraphs = 0
    for draft in drafts[(salutation ?? 0)...] where draft.block.kind != .pageFurniture {
      guard let first = draft.tokens.first, let last = draft.tokens.last else { continue }
      ranges.append(first..<last + 1)
      if draft.tokens.count > 14 { paragraphs += 1 }
      if paragraphs == 4 || ranges.count > 70 { break }
    }
    return ranges
  }

  // MARK: Title

  private func title() -> String? {
    if kind == .other || kind == .pressRelease {
      // The words of the page's own first heading are better than those of its head.
      let first = drafts.first { ![.boilerplate, .pageFurniture, .letterhead].contains($0.block.kind) }
      let headline = drafts.first { $0.isHeadline } ?? (first?.block.kind == .heading ? first : nil)
      return headline.map { text.joined(range($0)) } ?? document.page?.title
    }
    let openings: [StaticString] = [
      "monitoring visit", "focused visit", "focussed visit", "joint targeted area inspection", "inspection of",
      "reinspection of", "area send", "joint local area", "joint area",
    ]
    let limit = min(drafts.count, max(firstBody + 2, 12))
    guard
      let index = (0..<limit).first(where: { index in
        drafts[index].tokens.count <= 60 && openings.contains { text.opens(drafts[index].tokens, with: $0) }
      })
    else { return nil }
    var title = text.joined(range(drafts[index]))
    // A title that was wrapped before a capital stands in two blocks; `services` or `partnership` ends it.
    var next = index + 1
    while next < drafts.count, next <= index + 2, kind != .jointInspectionLetter,
      !BlockSharpener.isCompleteTitle(HeadingRecogniser.words(of: title).joined(separator: " "))
    {
      guard (1...8).contains(drafts[next].tokens.count), !text.opens(drafts[next].tokens, with: "inspection date"),
        drafts[next].block.kind != .pageFurniture
      else { break }
      title += " " + text.joined(range(drafts[next]))
      next += 1
    }
    return title
  }

  private func range(_ draft: BlockBuilder.Draft) -> Range<Int> {
    guard let first = draft.tokens.first, var last = draft.tokens.last else { return 0..<0 }
    // A footnote's digit behind a title is none of its words.
    while last > first, text.tokens[last].kind == .footnote { last -= 1 }
    return first..<last + 1
  }

  private func framework() -> Metadata.Framework? {
    switch kind {
    case .sendReport: return .send
    case .jointInspectionLetter: return .jtai
    case .monitoringVisitLetter, .focusedVisitLetter, .inspectionReport: break
    case .pressRelease: return reportedFramework()
    default: return nil
    }
    let head = drafts.prefix(80).map { text.words($0.tokens) }.joined(separator: " ")
    if head.holds("looked after and care leavers") || head.holds("single inspection framework")
      || head.holds("looked after and achieving permanence")
    {
      return .sif
    }
    if kind != .inspectionReport { return .ilacs }
    if head.holds("ilacs") || head.holds("inspection of local authority children's services")
      || head.holds("inspections of local authority children's services")
    {
      return .ilacs
    }
    if head.holds("impact of leaders on social work practice")
      || head.holds("experiences and progress of children in care")
    {
      return .ilacs
    }
    return .other
  }

  // MARK: Dates

  /// A date on a line of its own before the salutation, or behind `published`.
  private func letterDate() -> PartialDate? {
    let end = salutation ?? min(drafts.count, max(firstBody, 20))
    for draft in drafts[..<end] {
      let range = range(draft)
      guard !range.isEmpty, range.count <= 12 else { continue }
      let words = text.words(range)
      let isPublished = words.holds("published") || words.holds("publication")
      guard isPublished || salutation != nil else { continue }
      guard let mention = dates.mentions(in: range).first, mention.start.day != nil, mention.start == mention.end else {
        continue
      }
      if isPublished || mention.tokens.count >= range.count - 2 { return mention.start }
    }
    return nil
  }

  /// The first range of days behind `inspection dates`, `visit to`, `took place from` or `between`.
  private func visit(_ opening: [Range<Int>]) -> Metadata.Visit? {
    for range in opening {
      let words = text.words(range)
      guard ["inspection date", "visit", "inspection", "took place", "on site"].contains(where: words.holds),
        !words.hasPrefix("dates of previous")
      else { continue }
      if words.hasPrefix("report published") { continue }
      for mention in dates.mentions(in: range) where mention.start.day != nil && mention.end.day != nil {
        return Metadata.Visit(start: mention.start, end: mention.end)
      }
      // In a table the dates stand in the block after their label.
      if words.hasSuffix("inspection dates") || words.hasSuffix("inspection date"),
        let next = opening.first(where: { $0.lowerBound >= range.upperBound }),
        let mention = dates.mentions(in: next).first(where: { $0.start.day != nil })
      {
        return Metadata.Visit(start: mention.start, end: mention.end)
      }
    }
    return nil
  }

  /// The latest visit of some days that a release speaks of, before it was posted.
  private func reportedVisit(postedOn date: PartialDate?) -> Metadata.Visit? {
    var found: Metadata.Visit?
    for draft in drafts where [.paragraph, .listItem, .blockQuote].contains(draft.block.kind) {
      let range = range(draft)
      let words = text.words(range)
      guard ["visit", "inspect", "inspection", "inspectors"].contains(where: words.holds) else { continue }
      for mention in dates.mentions(in: range) where mention.start.day != nil && mention.end.day != nil {
        guard date.map({ mention.end < $0 }) ?? true, found.map({ $0.start < mention.start }) ?? true else { continue }
        found = Metadata.Visit(start: mention.start, end: mention.end)
      }
    }
    return found
  }

  /// The framework that a release names or implies by the kind of visit.
  private func reportedFramework() -> Metadata.Framework? {
    let words = " " + text.words(text.tokens.indices.prefix(3000)) + " "
    if words.holds(" jtai ") || words.holds(" joint targeted area inspection ") { return .jtai }
    if words.holds(" area send inspection ") || words.holds(" send inspection ") { return .send }
    let phrases = [
      " ilacs ", " inspection of local authority children's services ",
      " inspections of local authority children's services ",
    ]
    return phrases.contains(where: words.holds) ? .ilacs : nil
  }

  /// `the second monitoring visit`
  private func ordinal(_ opening: [Range<Int>]) -> Int? {
    for range in opening {
      for index in range.dropFirst(1) where text.hasPrefix(index, "visit") {
        // "the second monitoring visit", "the second such visit"; but not "since the first monitoring visit".
        let kind = text.lower(index - 1)
        guard kind == "monitoring" || kind == "such", index - 2 >= range.lowerBound else { continue }
        let isEarlier = index - 4 >= range.lowerBound && ["since", "at", "after"].contains(text.lower(index - 4))
        if !isEarlier, let value = Self.ordinal(text.lower(index - 2)) { return value }
      }
    }
    return nil
  }

  private static func ordinal(_ word: String) -> Int? {
    let words = [
      "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
      "twelfth",
    ]
    if let index = words.firstIndex(of: word) { return index + 1 }
    guard word.count <= 4, ["st", "nd", "rd", "th"].contains(where: word.hasSuffix) else { return nil }
    return Int(word.dropLast(2))
  }

  // MARK: Addressee, outcome

  /// The first name below the letter's date, or above the salutation.
  private func addressee() -> String? {
    guard let salutation else { return nil }
    for draft in drafts[..<salutation] where draft.block.kind != .pageFurniture {
      let range = range(draft)
      guard !range.isEmpty, dates.mentions(in: range).isEmpty,
        text.tokens[range].allSatisfy({ $0.kind != .url && $0.kind != .email })
      else { continue }
      let words = text.words(range)
      if words.hasPrefix("ofsted") || words.hasPrefix("piccadilly") || words.hasPrefix("store st")
        || words.hasPrefix("manchester")
      {
        continue
      }
      if words.holds("textphone") || range.count < 2 { continue }
      // `Name, post, council`: the name stands before the first comma, or alone on its line.
      // Of two who share a post the first is named.
      let end =
        range.dropFirst().first { text.text($0) == "," || ["and", "&"].contains(text.lower($0)) } ?? range.upperBound
      let lineEnd = range.dropFirst().first { text.tokens[$0].flags.contains(.lineStart) } ?? range.upperBound
      let name = text.joined(range.lowerBound..<min(end, lineEnd)).trimmingSpaces()
      let parts = name.split(separator: " ")
      guard (2...6).contains(parts.count),
        parts.allSatisfy({ $0.first!.isUppercase || ["de", "van", "von", "der"].contains($0) })
      else { continue }
      return name
    }
    return nil
  }

  private func outcome() -> Metadata.Outcome? {
    let phrases: [(String, Metadata.Outcome.Label)] = [
      ("typically lead to positive experiences and outcomes", .positive),
      ("lead to inconsistent experiences and outcomes", .inconsistent),
      ("widespread andor systemic failings", .widespreadFailings),
      ("widespread and or systemic failings", .widespreadFailings),
      ("widespread and/or systemic failings", .widespreadFailings),
    ]
    for draft in drafts.prefix(60) {
      let words = text.words(draft.tokens)
      for (phrase, label) in phrases where words.holds(phrase) {
        let first = phrase.split(separator: " ")[0]
        guard let start = draft.tokens.first(where: { text.lower($0) == first }),
          let last = phrase.split(separator: " ").last,
          let end = draft.tokens.first(where: { $0 > start && text.lower($0) == last })
        else { continue }
        return Metadata.Outcome(label: label, span: text.tokens[start].span.union(text.tokens[end].span))
      }
    }
    return nil
  }
}

extension String {
  /// The string without white space at its ends.
  func trimmingSpaces() -> String {
    guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace }) else {
      return ""
    }
    return String(self[first...last])
  }
}
