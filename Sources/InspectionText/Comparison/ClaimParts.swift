/// Cuts a sentence where it turns: each side of a *but* judges for itself.
enum ClaimParts {
  /// The parts of a sentence between its turning words, those of fewer than four words joined to the one before.
  static func parts(of sentence: Sentence, in source: Analysis) -> [TextSpan] {
    let tokens = source.tokens[sentence.tokens]
    var parts: [TextSpan] = []
    var start = tokens.startIndex
    for (index, token) in tokens.enumerated()
    where isTurn(token, behind: index > 0 ? tokens[tokens.startIndex + index - 1] : nil, in: source) {
      let place = tokens.startIndex + index
      if place - start >= fewest, tokens.endIndex - place > fewest {
        parts.append(TextSpan(Int(tokens[start].start), Int(tokens[place - 1].end)))
        start = place + 1
      }
    }
    guard start < tokens.endIndex, let last = tokens.last else { return parts }
    parts.append(TextSpan(Int(tokens[start].start), Int(last.end)))
    return parts
  }

  private static let fewest = 4

  private static func isTurn(_ token: Token, behind last: Token?, in source: Analysis) -> Bool {
    guard token.span.count <= 8 else { return false }
    switch source.document[token.span] {
    case "but", "although", "though", "however", "while", "whereas", "despite", ";": return true
    // *Not yet* turns nothing.
    case "yet": return last.map { [",", "and"].contains(source.document[$0.span]) } ?? false
    default: return false
    }
  }
}
