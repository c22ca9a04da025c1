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

  /// `left out “mostly”, a word that limits`.
  static func change(_ change: QuotationChange) -> String {
    let what =
      switch change.operation {
      case .delete: "left out “\(change.source)”"
      case .insert: "put in “\(change.quote)”"
      case .replace: "“\(change.source)” became “\(change.quote)”"
      }
    switch change.kind {
    case .negation: return what + " (a denial)"
    case .number: return what + " (a figure)"
    case .hedge: return what + " (a word that limits)"
    case .other: return what
    }
  }
}
