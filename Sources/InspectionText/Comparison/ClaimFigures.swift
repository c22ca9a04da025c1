/// The figures of a sentence.
struct ClaimFigures {
  /// What the figures of a source say of those of a claim.
  enum Agreement {
    /// The claim has none.
    case noFigures
    /// Each of the claim's is borne out.
    case borneOut
    /// The source has others of the same kind.
    case otherwise
    /// The source has none of the kind.
    case unsaid
  }

  private(set) var figures: [ClaimFigure] = []

  init() {}

  /// - Parameter words: the words of a sentence, in small letters, cut at hyphens.
  init(_ words: [String]) {
    var reader = ClaimFigureReader(words)
    figures = reader.read()
  }

  /// Whether a source bears these figures out.
  ///
  /// - Complexity: the product of the numbers of figures.
  func agreement(with source: ClaimFigures) -> Agreement {
    var agreement: Agreement = figures.isEmpty ? .noFigures : .borneOut
    for figure in figures {
      let others = source.figures.filter { $0.kind == figure.kind }
      if others.isEmpty {
        agreement = .unsaid
      } else if !others.contains(where: figure.agrees) {
        return .otherwise
      }
    }
    return agreement
  }
}
