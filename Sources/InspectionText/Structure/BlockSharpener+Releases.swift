// What frames the text of a release: words of its page, its preamble, asides, its headline.

extension BlockSharpener {
  /// Lines of a page's frame that a text kept.
  func markPageWords(_ drafts: inout [BlockBuilder.Draft]) {
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
  func markPreamble(_ drafts: inout [BlockBuilder.Draft]) {
    for index in drafts.indices where drafts[index].block.kind == .paragraph || drafts[index].block.kind == .heading {
      let tokens = drafts[index].tokens
      guard let first = tokens.first, let last = tokens.last else { continue }
      guard tokens.count <= 12 else { return }
      let words = text.words(tokens)
      let isSender = Self.preamble.contains { words.hasPrefix($0) } || words.hasSuffix(" council")
      guard isSender || tokens.count <= 6 && !DateReader(text: text).mentions(in: first..<last + 1).isEmpty else {
        return
      }
      drafts[index].block.kind = .letterhead
    }
  }

  /// Lines without a stop below `Press contact`, and a name with its post above a quotation.
  func markAsides(_ drafts: inout [BlockBuilder.Draft]) {
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
  func isNameWithPost(_ draft: BlockBuilder.Draft) -> Bool {
    draft.tokens.allSatisfy { index in
      let token = text.tokens[index]
      return token.kind != .word || token.isCapitalised || token.span.count <= 3
    }
  }

  static let preamble = [
    "news release", "press release", "media release", "media statement", "for immediate release", "from", "date",
    "embargo", "issued", "ref", "reference", "to",
  ]

  static let pageWords: Set<String> = [
    "skip to content", "skip to main content", "top", "back to top", "share", "share this", "share this page", "home",
    "menu", "print", "print this page",
    "search", "news", "latest news", "close", "tweet", "facebook", "twitter", "linkedin", "email", "related news",
    "more news", "cookies", "accept cookies",
    "share this article", "share this story", "follow us", "sign up", "subscribe", "contact us", "read more",
    "posted on", "published", "ends", "end",
  ]

  static let pageOpenings = [
    "posted on", "published on", "published", "last updated", "date published", "posted", "date posted", "release date",
    "tags", "categories", "category",
  ]

  /// The title of a release is a unit of its own when it is a full statement.
  func markHeadline(_ drafts: inout [BlockBuilder.Draft]) {
    let frame: Set<BlockKind> = [.boilerplate, .pageFurniture, .letterhead]
    guard let index = drafts.indices.first(where: { !frame.contains(drafts[$0].block.kind) }) else { return }
    let words = text.words(drafts[index].tokens).split(separator: " ")
    guard drafts[index].block.kind == .heading || looksLikeHeading(drafts[index]) || isExclamation(drafts[index]) else {
      return
    }
    drafts[index].block.kind = .heading
    drafts[index].isHeadline = words.count >= 4 && words.contains { Self.headlineVerbs.contains(String($0)) }
  }

  /// Whether a short block is one sentence that ends in `!` or `?`, as a title may.
  private func isExclamation(_ draft: BlockBuilder.Draft) -> Bool {
    guard draft.tokens.count <= 20, let last = draft.tokens.last, ["!", "?"].contains(text.text(last)) else {
      return false
    }
    return !draft.tokens.dropLast().contains { text.tokens[$0].kind == .terminator }
  }

  /// Finite verbs of headlines. A title without one names a thing and states nothing.
  static let headlineVerbs: Set<String> = [
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
