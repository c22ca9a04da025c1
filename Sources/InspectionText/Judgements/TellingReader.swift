/// Tells whether a sentence in which no rule finds a judgement is likely to be read as good or as bad news.
///
/// Inspectors judge by what they tell: *children are seen alone*, *plans are drawn up with the family*. Which words tell
/// something good or bad in such sentences was fitted to letters that readers had labelled sentence by sentence; topic
/// words (section 5 of the guideline) were left out, and names. What is found is a judgement like others, with its rule
/// `telling`: the predicate whose words weigh most.
struct TellingReader: Sendable {
  /// What a sentence tells.
  struct Reading {
    /// 1 or -1.
    var sign: Int
    /// What each word adds to that.
    var weights: [Float]
    /// The words that add most.
    var best: Range<Int>
  }

  private let hints: HintMatcher

  init(vocabulary: inout Vocabulary, rows: StaticString = TellingWords.rows) {
    var sides = NumberTable()
    for (place, side) in ["good", "bad"].enumerated() {
      var side = side
      sides.set(side.withUTF8(\.key), to: Int32(place))
    }
    var table = TaxonomyHints()
    rows.bytes.eachPart(by: UInt8(ascii: "\n")) { row in
      guard row.first != UInt8(ascii: "#"), let tab = row.firstIndex(of: UInt8(ascii: "\t")) else { return }
      let problem = table.add(
        ListBytes(rebasing: row[..<tab]), ListBytes(rebasing: row[(tab + 1)...]), areas: sides)
      precondition(problem == nil, "a row of the telling words is wrong")
    }
    hints = HintMatcher(table, areas: 2, vocabulary: &vocabulary)
  }

  /// Whether a document is one of the inspectors': of the words of others nothing is known.
  static func reads(_ segmentation: Segmentation) -> Bool {
    switch segmentation.kind {
    case .monitoringVisitLetter, .focusedVisitLetter, .inspectionReport, .jointInspectionLetter, .sendReport: true
    default: false
    }
  }

  /// What a sentence tells, or `nil` where neither is likely.
  ///
  /// - Parameter memory: is used again from sentence to sentence.
  /// - Complexity: O(*n*) in the number of words.
  func read(_ sentence: TaggedSentence, memory: inout HintMatcher.Memory) -> Reading? {
    guard !hints.isEmpty else { return nil }
    var odds: [Float] = []
    hints.add(sentence, to: &odds, memory: &memory)
    let side = odds[0] >= odds[1] ? 0 : 1
    guard odds[side] > 0 else { return nil }
    let (weights, best) = hints.shares(of: side, in: sentence)
    guard !best.isEmpty else { return nil }
    return Reading(sign: side == 0 ? 1 : -1, weights: weights, best: best)
  }
}
