/// One level of a paragraph: its words, with each quotation as one item among them.
struct QuotationScene {
  /// A word or mark, or a whole quotation.
  enum Item: Hashable {
    case token(Int)
    case quote(Int)

    /// The token, if it is one.
    var token: Int? {
      if case .token(let token) = self { token } else { nil }
    }

    /// The quotation, if it is one.
    var quote: Int? {
      if case .quote(let quote) = self { quote } else { nil }
    }
  }

  /// No statement is read further than this, so that the time stays linear in text without a stop.
  private static let longest = 400

  /// The items, in order.
  var items: [Item] = []
  /// The paragraph.
  var paragraph: Int
  /// The quotation that this is the content of; `nil` for the paragraph itself.
  var outer: Int?
  /// The statements: each a sentence, with all of a quotation's own sentences inside one item.
  var statements: [Range<Int>] = []

  /// Cuts the items at each stop that is not inside a quotation.
  mutating func cut(in context: QuotationContext, quotes: [QuotedSpan]) {
    var start = 0
    for index in items.indices {
      var ends: Bool
      switch items[index] {
      case .token(let token):
        ends = context.tokens[token].kind == .terminator && !isInnerStop(index, in: context)
      case .quote(let quote):
        ends = endsStatement(quote: quote, at: index, in: context, quotes: quotes)
      }
      if index - start >= Self.longest { ends = true }
      if ends {
        statements.append(start..<index + 1)
        start = index + 1
      }
    }
    if start < items.count { statements.append(start..<items.count) }
  }

  /// An ellipsis, or a stop that a lower-case word follows.
  private func isInnerStop(_ index: Int, in context: QuotationContext) -> Bool {
    guard index + 1 < items.count else { return false }
    guard let next = items[index + 1].token else { return false }
    let token = context.tokens[next]
    return token.kind == .word && !token.isCapitalised || context.isMark(next, ")")
  }

  /// A quotation that ends in a stop ends its statement when a capital or another quotation follows, unless what
  /// follows only says whose words they were.
  private func endsStatement(
    quote: Int, at index: Int, in context: QuotationContext, quotes: [QuotedSpan]
  ) -> Bool {
    guard context.endsIn(quotes[quote].content, ".!?"), index + 1 < items.count else { return false }
    guard let next = items[index + 1].token else { return true }
    let token = context.tokens[next]
    guard token.isCapitalised, token.kind == .word || token.kind == .abbreviation else { return false }
    return !isTail(after: index, in: context)
  }

  /// Whether the items after `index` are no more than a speaker and a reporting verb: `Cllr Smith said.`
  private func isTail(after index: Int, in context: QuotationContext) -> Bool {
    var place = index + 1
    while place < items.count, place < index + 8, let token = items[place].token {
      let classes = context.classes(token)
      if classes.contains(.say), !classes.contains(.nounToo) || classes.contains(.past) {
        guard place > index + 1 else { return false }
        guard place + 1 < items.count else { return true }
        guard let next = items[place + 1].token else { return false }
        return context.tokens[next].kind == .terminator
      }
      guard context.isWord(token), classes.isDisjoint(with: [.verb, .auxiliary]) else { return false }
      place += 1
    }
    return false
  }
}
