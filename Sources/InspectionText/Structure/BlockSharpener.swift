/// Sharpens the kinds of blocks by what is known of the document: its letterhead, its close, its table of
/// grades, its table of contents, its headings.
struct BlockSharpener {
  let text: TokenText
  let kind: DocumentKind
  let salutation: Int?

  /// The index of the first block of running text.
  private(set) var firstBody = 0

  init(text: TokenText, kind: DocumentKind, salutation: Int?) {
    self.text = text
    self.kind = kind
    self.salutation = salutation
  }

  private var isReport: Bool { kind == .inspectionReport || kind == .sendReport }
  private var isLetter: Bool {
    kind == .monitoringVisitLetter || kind == .focusedVisitLetter || kind == .jointInspectionLetter
  }

  /// Changes the kinds of the blocks in place.
  mutating func sharpen(_ drafts: inout [BlockBuilder.Draft]) {
    firstBody = bodyStart(drafts)
    markContents(&drafts)
    if isLetter || isReport { markLetterhead(&drafts) }
    markClose(&drafts)
    if kind == .pressRelease || kind == .other { markPageWords(&drafts) }
    if kind == .pressRelease { markPreamble(&drafts) }
    markTeam(&drafts)
    markHeadings(&drafts)
    if kind == .pressRelease {
      markHeadline(&drafts)
      markAsides(&drafts)
    }
    if isReport {
      joinTitle(&drafts)
      joinRows(&drafts)
    }
  }

  // MARK: Letterhead

  /// A letter's text starts behind its salutation and title; a report's with the first full paragraph that
  /// stands behind its facts.
  private func bodyStart(_ drafts: [BlockBuilder.Draft]) -> Int {
    if isLetter, let salutation {
      let next = (salutation + 1..<drafts.count).first { isRunningText(drafts[$0]) }
      return next ?? drafts.count
    }
    guard isReport else { return drafts.indices.first { isRunningText(drafts[$0]) } ?? 0 }
    return drafts.indices.first { drafts[$0].tokens.count > 14 && isRunningText(drafts[$0]) && isStatement(drafts[$0]) }
      ?? 0
  }

  private func isRunningText(_ draft: BlockBuilder.Draft) -> Bool {
    guard draft.block.kind == .paragraph || draft.block.kind == .listItem, draft.tokens.count > 6 else { return false }
    return draft.tokens.contains { text.tokens[$0].kind == .terminator } || draft.tokens.count > 20
  }

  private func markLetterhead(_ drafts: inout [BlockBuilder.Draft]) {
    let end = isLetter ? salutation ?? 0 : firstBody
    for index in drafts[..<end].indices
    where drafts[index].block.kind != .pageFurniture && drafts[index].block.kind != .boilerplate {
      // A report may say in a sentence, above its table, what it judges.
      if isReport, isStatement(drafts[index]) { continue }
      let isCell =
        isReport && (drafts[index].heading != nil || isGradeWord(drafts[index]) || isTableHead(drafts[index]))
      // The last headings before the text belong to it.
      if let heading = drafts[index].heading, isReport, heading.grade == nil, !Self.judged.contains(heading.role),
        !isFollowedByGrade(index, drafts), opensText(index, drafts)
      {
        continue
      }
      drafts[index].block.kind = isCell ? .tableCell : .letterhead
    }
    if isLetter, let salutation {
      for index in drafts.indices
      where index > salutation && index < firstBody && drafts[index].block.kind == .paragraph {
        drafts[index].block.kind = .heading
      }
    }
  }

  /// Whether a block is nothing but one grade, or several in a column.
  private func isGradeWord(_ draft: BlockBuilder.Draft) -> Bool {
    guard draft.tokens.count <= 24 else { return false }
    var words = text.words(draft.tokens).split(separator: " ").map(String.init)
    guard !words.isEmpty else { return false }
    while !words.isEmpty { if HeadingRecogniser.dropGrade(&words) == nil { return false } }
    return true
  }

  private func isStatement(_ draft: BlockBuilder.Draft) -> Bool {
    guard draft.tokens.count >= 8, draft.heading == nil, let last = draft.tokens.last else { return false }
    return text.tokens[last].kind == .terminator && !text.words(draft.tokens).contains("lead inspector")
  }

  private func isTableHead(_ draft: BlockBuilder.Draft) -> Bool {
    ["judgement", "grade", "judgement grade", "judgment", "judgment grade"].contains(text.words(draft.tokens))
  }

  /// The sections that are judged: above the text their names are labels of the table.
  private static let judged: Set<Section.Role> = [.helpAndProtection, .childrenInCare, .careLeavers, .leaders]

  private func isFollowedByGrade(_ index: Int, _ drafts: [BlockBuilder.Draft]) -> Bool {
    drafts[(index + 1)...].prefix(2).contains { isGradeWord($0) }
  }

  /// Whether only headings and furniture stand between a block and the first running text.
  private func opensText(_ index: Int, _ drafts: [BlockBuilder.Draft]) -> Bool {
    drafts[(index + 1)..<max(firstBody, index + 1)].allSatisfy { $0.heading != nil || $0.block.kind == .pageFurniture }
  }

  /// The names below `Inspection team`, and those that close a letter without a greeting.
  private func markTeam(_ drafts: inout [BlockBuilder.Draft]) {
    var isTeam = false
    for index in drafts.indices where drafts[index].block.kind != .pageFurniture {
      if let heading = drafts[index].heading {
        isTeam =
          heading.role == .about && text.words(drafts[index].tokens).hasSuffix("inspection team")
          && drafts[index].block.kind == .heading
      } else if isTeam, drafts[index].block.kind == .paragraph, !isStatement(drafts[index]) {
        drafts[index].block.kind = .letterhead
      }
    }
    guard isLetter, !drafts.contains(where: { $0.block.kind == .signOff }) else { return }
    guard let last = drafts.lastIndex(where: { $0.block.kind == .paragraph }), last > firstBody else { return }
    let words = text.words(drafts[last].tokens)
    guard words == "her majesty's inspector" || words == "his majesty's inspector" else { return }
    drafts[last].block.kind = .signOff
    if drafts[last - 1].tokens.count <= 5 { drafts[last - 1].block.kind = .signOff }
  }

  /// Joins the lines of a report's title, which was wrapped before a capital, and makes it a heading.
  private mutating func joinTitle(_ drafts: inout [BlockBuilder.Draft]) {
    let openings = ["inspection of", "reinspection of", "area send", "joint local area", "joint area"]
    let limit = min(drafts.count, 8, max(firstBody, 1))
    guard
      let index = (0..<limit).first(where: { index in
        let words = text.words(drafts[index].tokens.prefix(8))
        return openings.contains { words.hasPrefix($0) } && drafts[index].tokens.count <= 60
      })
    else { return }
    drafts[index].block.kind = .heading
    while index + 1 < drafts.count, !Self.isCompleteTitle(text.words(drafts[index].tokens)),
      (1...8).contains(drafts[index + 1].tokens.count),
      drafts[index + 1].block.kind == .letterhead, !text.words(drafts[index + 1].tokens).hasPrefix("inspection date")
    {
      join(&drafts, at: index)
    }
  }

  /// Whether a title has come to the noun that ends it.
  static func isCompleteTitle(_ words: String) -> Bool {
    words.split(separator: " ").contains { ["services", "partnership", "leavers", "protection"].contains($0) }
  }

  /// Joins the label of a grade to the grade that stands behind it: a row of the table is one unit.
  private mutating func joinRows(_ drafts: inout [BlockBuilder.Draft]) {
    var index = 0
    while index + 1 < min(firstBody, drafts.count) {
      let isLabel = drafts[index].block.kind == .tableCell && !isGradeWord(drafts[index])
      let isHead = text.words(drafts[index].tokens) == "judgement" && text.words(drafts[index + 1].tokens) == "grade"
      if isHead || (isLabel && isSingleGrade(drafts[index + 1]) && drafts[index + 1].block.kind == .tableCell) {
        join(&drafts, at: index)
      }
      index += 1
    }
  }

  private func isSingleGrade(_ draft: BlockBuilder.Draft) -> Bool {
    var words = text.words(draft.tokens).split(separator: " ").map(String.init)
    return HeadingRecogniser.dropGrade(&words) != nil && words.isEmpty
  }

  private mutating func join(_ drafts: inout [BlockBuilder.Draft], at index: Int) {
    let next = drafts.remove(at: index + 1)
    drafts[index].block.span = drafts[index].block.span.union(next.block.span)
    drafts[index].tokens += next.tokens
    if firstBody > index { firstBody -= 1 }
  }

  // MARK: Contents

  /// The entries below `Contents`, up to where the first of them comes again as a heading.
  private mutating func markContents(_ drafts: inout [BlockBuilder.Draft]) {
    guard let contents = drafts.indices.first(where: { text.words(drafts[$0].tokens) == "contents" }) else { return }
    guard let first = drafts.indices.first(where: { $0 > contents && drafts[$0].block.kind != .pageFurniture }) else {
      return
    }
    let entry = HeadingRecogniser.words(of: words(drafts[first])).joined(separator: " ")
    let again = drafts.indices.first {
      $0 > first && HeadingRecogniser.words(of: words(drafts[$0])).joined(separator: " ") == entry
    }
    let prose = drafts.indices.first { $0 > first && isRunningText(drafts[$0]) && drafts[$0].tokens.count > 20 }
    guard let end = again ?? prose, end - contents < 120 else { return }
    for index in contents..<end where drafts[index].block.kind != .pageFurniture {
      drafts[index].block.kind = .boilerplate
      drafts[index].heading = nil
    }
    if firstBody < end { firstBody = drafts.indices.first { $0 >= end && isRunningText(drafts[$0]) } ?? firstBody }
  }

  private func words(_ draft: BlockBuilder.Draft) -> String { text.words(draft.tokens) }

  // MARK: Close

  private func markClose(_ drafts: inout [BlockBuilder.Draft]) {
    var hasClosed = false
    for index in drafts.indices where index >= firstBody && drafts[index].block.kind != .pageFurniture {
      let words = text.words(drafts[index].tokens.prefix(14))
      if Self.boilerplate.contains(where: { words.hasPrefix($0) }) || words.contains("crown copyright") {
        drafts[index].block.kind = .boilerplate
        drafts[index].heading = nil
        hasClosed = true
      } else if drafts[index].isClosing {
        drafts[index].block.kind = .signOff
        hasClosed = true
      } else if hasClosed, isLetter || isReport {
        drafts[index].block.kind = drafts[max(0, index - 1)].block.kind == .boilerplate ? .boilerplate : .signOff
        if drafts[index].heading != nil, isReport { hasClosed = false; drafts[index].block.kind = .heading }
      }
    }
  }

  /// How the imprints of the inspectorate open.
  private static let boilerplate = [
    "the office for standards in education", "if you are not happy with the inspection",
    "any complaints about the inspection",
    "if you would like a copy of this document", "you may reuse this information", "you may copy all or parts",
    "this publication is available at",
    "interested in our work", "if you would like ofsted to send", "further copies of this report",
    "this document may be reproduced",
    "to receive regular email alerts", "you can search for published", "w www gov uk", "piccadilly gate",
  ]

  // MARK: Words of a page

  /// Lines of a page's frame that a text kept.
  private func markPageWords(_ drafts: inout [BlockBuilder.Draft]) {
    for index in drafts.indices where drafts[index].tokens.count <= 12 && drafts[index].block.kind != .pageFurniture {
      let words = text.words(drafts[index].tokens)
      guard
        Self.pageWords.contains(words)
          || Self.pageOpenings.contains(where: { words.hasPrefix($0) && drafts[index].tokens.count <= 9 })
      else { continue }
      drafts[index].block.kind = .boilerplate
    }
  }

  /// What stands above the headline of a release that came as text: who sends it, and when.
  private func markPreamble(_ drafts: inout [BlockBuilder.Draft]) {
    for index in drafts.indices where drafts[index].block.kind == .paragraph || drafts[index].block.kind == .heading {
      let words = text.words(drafts[index].tokens)
      let isSender = Self.preamble.contains { words.hasPrefix($0) } || words.hasSuffix(" council")
      guard !drafts[index].tokens.isEmpty else { continue }
      let isDate = !DateReader(text: text).mentions(in: drafts[index].tokens[0]..<drafts[index].tokens.last! + 1)
        .isEmpty
      guard drafts[index].tokens.count <= 12, isSender || (isDate && drafts[index].tokens.count <= 6) else { return }
      drafts[index].block.kind = .letterhead
    }
  }

  /// Lines without a stop below `Press contact`, and a name with its post above a quotation.
  private func markAsides(_ drafts: inout [BlockBuilder.Draft]) {
    var isContact = false
    for index in drafts.indices
    where [.paragraph, .heading, .listItem].contains(drafts[index].block.kind) && !drafts[index].isHeadline {
      let words = text.words(drafts[index].tokens.prefix(6))
      if ["press contact", "media contact", "media enquiries", "contact"].contains(where: { words.hasPrefix($0) }) {
        isContact = true
      }
      guard drafts[index].tokens.count <= 12, !isStatement(drafts[index]),
        !drafts[index].tokens.contains(where: { text.tokens[$0].kind == .terminator || text.text($0) == ":" })
      else { continue }
      if isContact || (drafts[index].block.kind == .paragraph && index > 2 && isNameWithPost(drafts[index])) {
        drafts[index].block.kind = .letterhead
      }
    }
  }

  /// Whether every word of some length is capitalised.
  private func isNameWithPost(_ draft: BlockBuilder.Draft) -> Bool {
    draft.tokens.allSatisfy { index in
      let token = text.tokens[index]
      return token.kind != .word || token.isCapitalised || token.span.count <= 3
    }
  }

  private static let preamble = [
    "news release", "press release", "media release", "media statement", "for immediate release", "from", "date",
    "embargo", "issued", "ref", "reference", "to",
  ]

  private static let pageWords: Set<String> = [
    "skip to content", "skip to main content", "top", "back to top", "share", "share this", "share this page", "home",
    "menu", "print", "print this page",
    "search", "news", "latest news", "close", "tweet", "facebook", "twitter", "linkedin", "email", "related news",
    "more news", "cookies", "accept cookies",
    "share this article", "share this story", "follow us", "sign up", "subscribe", "contact us", "read more",
    "posted on", "published", "ends", "end",
  ]

  private static let pageOpenings = [
    "posted on", "published on", "published", "last updated", "date published", "posted", "date posted", "release date",
    "tags", "categories", "category",
  ]

  // MARK: Headings

  /// A short line that opens with a capital, ends without a stop, and has text below it.
  private func markHeadings(_ drafts: inout [BlockBuilder.Draft]) {
    let isPage = drafts.contains { $0.block.source != nil }
    for index in drafts.indices where index >= (isLetter || isReport ? firstBody : 0) {
      guard drafts[index].block.kind == .paragraph, !isPage else { continue }
      guard looksLikeHeading(drafts[index]) else { continue }
      guard
        let next = drafts.indices.first(where: {
          $0 > index && drafts[$0].block.kind != .pageFurniture && drafts[$0].block.kind != .boilerplate
        })
      else { continue }
      guard [.paragraph, .listItem, .heading, .blockQuote].contains(drafts[next].block.kind) else { continue }
      drafts[index].block.kind = .heading
    }
  }

  private func looksLikeHeading(_ draft: BlockBuilder.Draft) -> Bool {
    guard (1...20).contains(draft.tokens.count), let first = draft.tokens.first, let last = draft.tokens.last else {
      return false
    }
    let opening = text.tokens[first]
    guard opening.isCapitalised || opening.kind == .quotationMark || opening.kind == .number else { return false }
    switch text.tokens[last].kind {
    case .word, .number, .abbreviation, .footnote, .money, .percentage: break
    case .terminator: return text.text(last) == "?" && draft.tokens.count <= 16
    case .punctuation: return text.text(last) == ")"
    case .quotationMark: break
    default: return false
    }
    return !draft.tokens.dropLast().contains { text.tokens[$0].kind == .terminator }
  }

  // MARK: Headline

  /// The title of a release is a unit of its own when it is a full statement.
  private func markHeadline(_ drafts: inout [BlockBuilder.Draft]) {
    let frame: Set<BlockKind> = [.boilerplate, .pageFurniture, .letterhead]
    guard let index = drafts.indices.first(where: { !frame.contains(drafts[$0].block.kind) }) else { return }
    let words = text.words(drafts[index].tokens).split(separator: " ")
    guard drafts[index].block.kind == .heading || looksLikeHeading(drafts[index]) else { return }
    drafts[index].block.kind = .heading
    drafts[index].isHeadline = words.count >= 4 && words.contains { Self.headlineVerbs.contains(String($0)) }
  }

  /// Finite verbs of headlines. A title without one names a thing and states nothing.
  private static let headlineVerbs: Set<String> = [
    "accept", "accepts", "achieve", "achieves", "acknowledge", "acknowledges", "acts", "agree", "agrees", "are",
    "awarded", "becomes", "begin", "begins", "calls", "celebrate", "celebrates", "commend", "commended", "commends",
    "confirm", "confirms", "continue", "continues", "deliver", "delivers", "drive", "drives", "earns", "face", "faces",
    "fail", "fails", "find", "finds", "found", "get", "gets", "give", "gives", "given", "has", "have", "heading",
    "help", "helps", "highlight", "highlights",
    "identified", "identify", "identifies", "improve", "improved", "improves", "improving", "is", "judge", "judged",
    "judges", "keep", "keeps", "lead", "leads", "make", "makes", "made", "making", "move", "moves", "moving", "must",
    "need", "needs", "note", "noted", "notes", "pledge", "pledges", "praise", "praised", "praises",
    "rate", "rated", "rates", "receive", "received", "receives", "recognise", "recognised", "recognises", "remain",
    "remains", "respond", "responds", "reveal", "reveals", "rise", "rises", "said", "say", "says", "see", "sees",
    "show", "shows", "step", "steps", "take", "takes", "taking", "thank", "thanks", "told", "turn", "turns", "urge",
    "urges", "vow", "vows", "warn", "warns",
    "was", "welcome", "welcomed", "welcomes", "were", "will", "win", "wins", "work", "works", "strengthen",
    "strengthens", "progressing", "there’s", "there's", "we're", "we’re",
  ]
}
