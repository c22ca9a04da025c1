/// Goes through the paragraphs and says of each quotation whose words it holds.
struct QuotationReader {
  private let context: QuotationContext
  private let spans: [QuotedSpan]
  private let children: [[Int]]
  private let topLevel: [Int]
  private let judge: QuotationRoleJudge
  private let clauseFinder: ReportedClauseFinder
  private var finder: AttributionFinder
  private var roles: [Quotation.Role]
  /// The cue of a lead-in whose list items it governs.
  private var lead: (cue: ReportingCue, speaker: Attribution.Speaker?)?
  private var clauses: [(span: TextSpan, cue: ReportingCue, speaker: Attribution.Speaker?)] = []

  init(context: QuotationContext, spans: [QuotedSpan]) {
    self.context = context
    self.spans = spans
    var children = [[Int]](repeating: [], count: spans.count)
    var topLevel: [Int] = []
    for index in spans.indices {
      if let parent = spans[index].parent { children[parent].append(index) } else { topLevel.append(index) }
    }
    self.children = children
    self.topLevel = topLevel
    judge = QuotationRoleJudge(context: context, spans: spans)
    clauseFinder = ReportedClauseFinder(context: context)
    finder = AttributionFinder(context: context, spans: spans)
    roles = Array(repeating: .term, count: spans.count)
  }

  /// Reads all paragraphs.
  mutating func read(_ paragraphs: [QuotationParagraph]) {
    var next = 0
    var covered: UInt32 = 0
    for (index, paragraph) in paragraphs.enumerated() {
      var scene = QuotationScene(paragraph: index)
      // A quotation that ends in this paragraph: who spoke it may stand behind its closer.
      if next > 0, let first = paragraph.tokens.first, covered > context.tokens[first].start,
        spans[topLevel[next - 1]].isClosed, spans[topLevel[next - 1]].whole.end == covered
      {
        scene.items.append(.quote(topLevel[next - 1]))
      }
      fill(&scene, tokens: paragraph.tokens, quotes: topLevel, next: &next, covered: &covered)
      guard !scene.items.isEmpty else { continue }
      scene.cut(in: context, quotes: spans)
      finder.read(scene)
      noteClauses(scene)
      noteItems(scene, of: paragraph)
      noteRoles(scene, parent: nil)
    }
  }

  /// Fills a scene with tokens, and with quotations where they stand.
  private func fill(
    _ scene: inout QuotationScene, tokens: Range<Int>, quotes: [Int], next: inout Int, covered: inout UInt32
  ) {
    scene.items.reserveCapacity(tokens.count)
    for token in tokens {
      let place = context.tokens[token]
      if place.isFurniture || place.start < covered { continue }
      if next < quotes.count, spans[quotes[next]].whole.start < place.end {
        let quote = quotes[next]
        scene.items.append(.quote(quote))
        covered = spans[quote].whole.end
        next += 1
        while next < quotes.count, spans[quotes[next]].whole.start < covered { next += 1 }
        if place.start < covered { continue }
      }
      if place.kind != .quotationMark, place.kind != .footnote, place.kind != .bullet {
        scene.items.append(.token(token))
      }
    }
  }

  private mutating func noteRoles(_ scene: QuotationScene, parent: Quotation.Role?) {
    for (place, item) in scene.items.enumerated() {
      guard let quote = item.quote else { continue }
      roles[quote] = judge.role(quote, finder.attributions[quote], at: place, in: scene, parentRole: parent)
      if let first = finder.partOf[quote], roles[first] != .term, finder.attributions[quote] != nil {
        roles[quote] = roles[first]
      }
      let isOpen = spans[quote].presentation == .marks && !spans[quote].isClosed && finder.attributions[quote] == nil
      let isTold = roles[quote] == .speech && parent == nil && spans[quote].content.range.count >= 40
      guard !children[quote].isEmpty || isOpen || isTold else { continue }
      var inner = QuotationScene(paragraph: scene.paragraph, outer: quote)
      var next = 0
      var covered = spans[quote].content.start
      fill(&inner, tokens: tokens(of: spans[quote].content), quotes: children[quote], next: &next, covered: &covered)
      inner.cut(in: context, quotes: spans)
      if isOpen {
        finder.takeInner(inner, for: quote)
        roles[quote] = judge.role(quote, finder.attributions[quote], at: place, in: scene, parentRole: parent)
      }
      finder.read(inner)
      // What a speech passes on of the inspectors.
      if roles[quote] == .speech { noteClauses(inner, onlyInspecting: true) }
      noteRoles(inner, parent: roles[quote])
    }
  }

  private func tokens(of span: TextSpan) -> Range<Int> {
    let first = index(from: span.start)
    return first..<max(first, index(from: span.end))
  }

  private func index(from offset: UInt32) -> Int {
    context.tokens.partitioningIndex { $0.start >= offset }
  }

  private mutating func noteClauses(_ scene: QuotationScene, onlyInspecting: Bool = false) {
    for (statement, range) in scene.statements.enumerated() {
      let cues = finder.cues[statement]
      guard !cues.isEmpty else { continue }
      let found = clauseFinder.clauses(in: scene, range, cues)
      clauses.append(contentsOf: onlyInspecting ? found.filter { $0.speaker?.kind == .inspecting } : found)
    }
  }

  /// The items of a list below `Inspectors found that:`, one clause each.
  private mutating func noteItems(_ scene: QuotationScene, of paragraph: QuotationParagraph) {
    if paragraph.kind == .listItem, let lead, scene.statements.count == 1,
      scene.items.allSatisfy({ $0.quote == nil }), let span = clauseFinder.whole(scene)
    {
      clauses.append((span, lead.cue, lead.speaker))
      return
    }
    lead = nil
    guard let last = scene.items.last?.token, context.isMark(last, ":"), scene.items.count > 2,
      let that = scene.items[scene.items.count - 2].token, context.isWord(that, "that"),
      let cue = finder.cues.last?.last, cue.cue.items.upperBound == scene.items.count - 3, cue.speaker != nil
    else { return }
    lead = cue
  }

  /// The quotations, in the order of the text.
  func quotations(sentences: SentenceIndex) -> [Quotation] {
    let groups = groups()
    return spans.indices.map { index in
      let isTerm = roles[index] == .term
      let attribution = isTerm ? nil : finder.attributions[index]
      return Quotation(
        span: spans[index].content, role: roles[index], speaker: attribution?.speaker?.text.map(Self.joined),
        cue: attribution?.cueText.map(Self.joined), group: groups[index],
        sentence: sentences.sentence(at: spans[index].content.start))
    }
  }

  /// Numbers for the utterances that have more than one part.
  private func groups() -> [Int?] {
    var roots = [Int](spans.indices)
    for index in spans.indices {
      if let first = finder.partOf[index] { roots[index] = roots[first] }
    }
    var sizes = [Int](repeating: 0, count: spans.count)
    for root in roots { sizes[root] += 1 }
    var numbers = [Int?](repeating: nil, count: spans.count)
    var count = 0
    return roots.map { root in
      guard sizes[root] > 1 else { return nil }
      if numbers[root] == nil {
        count += 1
        numbers[root] = count
      }
      return numbers[root]
    }
  }

  /// The reported clauses, in the order of the text.
  func reported(sentences: SentenceIndex) -> [ReportedClause] {
    clauses.map { clause in
      ReportedClause(
        span: clause.span, speaker: clause.speaker?.text.map(Self.joined),
        cue: Self.joined(context.text(clause.cue.tokens)), sentence: sentences.sentence(at: clause.span.start))
    }
  }

  private static func joined(_ text: String) -> String { CleanText.joinLines(Array(text.utf8)) }
}
