internal import InspectionText

/// Verdicts and changes in plain words.
enum ComparisonWords {
  static func verdict(_ verdict: LocatedQuotation.Verdict) -> String {
    switch verdict {
    case .verbatim: "word for word in the letter"
    case .normalised: "in the letter, but for line breaks, capitals or marks"
    case .elided: "in the letter; words are left out, and the quotation shows it"
    case .bracketed: "in the letter; words are put in, and the quotation shows it"
    case .altered: "changed without a sign"
    case .absent: "not in the letter"
    }
  }

  /// A line for each change; words that were left out in one place and put in at another were moved.
  static func changes(_ changes: [QuotationChange]) -> [(text: String, isGrave: Bool)] {
    var lines: [(text: String, isGrave: Bool)] = []
    var moved: Set<Int> = []
    for (index, change) in changes.enumerated() where !moved.contains(index) {
      let words = trimmed(change.source.isEmpty ? change.quote : change.source)
      let partner = changes.indices.first { other in
        other > index && !moved.contains(other) && change.operation != .replace
          && changes[other].operation == (change.operation == .delete ? .insert : .delete)
          && trimmed(changes[other].source.isEmpty ? changes[other].quote : changes[other].source) == words
      }
      if let partner {
        moved.insert(partner)
        lines.append(("moved “\(words)”", false))
      } else {
        lines.append((self.change(change), change.kind != .other))
      }
    }
    return lines
  }

  /// Words without the punctuation around them.
  private static func trimmed(_ words: String) -> String {
    let isMark: (Character) -> Bool = { $0.isPunctuation || $0.isWhitespace }
    guard words.contains(where: { !isMark($0) }) else { return words }
    return String(words.drop(while: isMark).reversed().drop(while: isMark).reversed())
  }

  /// `left out “mostly”, a word that limits`.
  static func change(_ change: QuotationChange) -> String {
    let what =
      switch change.operation {
      case .delete: "left out “\(trimmed(change.source))”"
      case .insert: "put in “\(trimmed(change.quote))”"
      case .replace: "“\(trimmed(change.source))” became “\(trimmed(change.quote))”"
      }
    switch change.kind {
    case .negation: return what + " (a denial)"
    case .number: return what + " (a figure)"
    case .hedge: return what + " (a word that limits)"
    case .other: return what
    }
  }
}
