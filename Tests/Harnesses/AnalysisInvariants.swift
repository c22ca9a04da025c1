public import InspectionText

/// What holds for the analysis of any text whatever.
public struct AnalysisInvariants {
  let analysis: Analysis
  let bytes: [UInt8]
  var violations = Violations()

  private init(_ analysis: Analysis) {
    self.analysis = analysis
    bytes = Array(analysis.document.text.utf8)
  }

  /// What does not hold for an analysis.
  public static func violations(of analysis: Analysis) -> Violations {
    var check = AnalysisInvariants(analysis)
    check.checkSpans()
    guard check.violations.isEmpty else { return check.violations }
    check.checkSentences()
    check.checkLinks()
    check.checkScores()
    check.checkOffsets()
    return check.violations
  }

  // MARK: Spans

  /// Spans lie inside the text, on boundaries of scalars, in the order of the text; those of most layers are disjoint.
  private mutating func checkSpans() {
    check("tokens", analysis.tokens.map(\.span), areDisjoint: true)
    check("blocks", analysis.blocks.map(\.span), areDisjoint: false)
    check("sections", analysis.sections.map(\.span), areDisjoint: true)
    check("headings", analysis.sections.compactMap(\.heading), areDisjoint: true)
    check("sentences", analysis.sentences.map(\.span), areDisjoint: true)
    check("grades", analysis.grades.map(\.span), areDisjoint: false)
    check("judgements", analysis.judgements.map(\.span), areDisjoint: true)
    check("quotations", analysis.quotations.map(\.span), areDisjoint: false)
    check("reported", analysis.reported.map(\.span), areDisjoint: false)
    check("stated", analysis.concerns.stated.map(\.span), areDisjoint: false)
    for diagnostic in analysis.diagnostics {
      guard let span = diagnostic.span else { continue }
      violations.expect(isPlace(span), "the diagnostic \(diagnostic.code.rawValue) at \(span) lies off the text")
    }
    if let outcome = analysis.metadata.outcome {
      violations.expect(isPlace(outcome.span), "the outcome at \(outcome.span) lies off the text")
    }
  }

  private mutating func check(_ layer: String, _ spans: [TextSpan], areDisjoint: Bool) {
    for span in spans {
      violations.expect(isPlace(span), "\(layer): \(span) lies off the text of \(bytes.count) or cuts a scalar")
      violations.expect(!span.isEmpty, "\(layer): \(span) is empty")
    }
    for (left, right) in zip(spans, spans.dropFirst()) {
      violations.expect(left <= right, "\(layer): \(right) comes after \(left)")
      if areDisjoint { violations.expect(left.end <= right.start, "\(layer): \(left) and \(right) overlap") }
    }
  }

  private func isPlace(_ span: TextSpan) -> Bool {
    span.start <= span.end && Int(span.end) <= bytes.count && isBoundary(span.start) && isBoundary(span.end)
  }

  private func isBoundary(_ offset: UInt32) -> Bool {
    Int(offset) == bytes.count || bytes[Int(offset)] & 0xC0 != 0x80
  }

  // MARK: Sentences

  /// Every character but white space lies in one sentence, and every token in the sentence that counts it.
  private mutating func checkSentences() {
    var offset = 0
    var next = analysis.sentences[...]
    for scalar in analysis.document.text.unicodeScalars {
      while let sentence = next.first, Int(sentence.span.end) <= offset { next.removeFirst() }
      let isInside = next.first.map { Int($0.span.start) <= offset } ?? false
      // A byte order mark within a text is a space without width.
      if !isInside, !scalar.properties.isWhitespace, scalar != "\u{FEFF}" {
        violations.expect(false, "U+\(String(scalar.value, radix: 16)) at \(offset) lies in no sentence")
      }
      offset += UTF8.width(scalar)
    }
    var tokens = 0
    for sentence in analysis.sentences {
      violations.expect(analysis.blocks.indices.contains(sentence.block), "a sentence in block \(sentence.block)")
      violations.expect(sentence.tokens.lowerBound == tokens, "the tokens \(sentence.tokens) after \(tokens)")
      tokens = sentence.tokens.upperBound
      guard tokens <= analysis.tokens.count else { continue }
      for token in analysis.tokens[sentence.tokens] {
        violations.expect(sentence.span.contains(token.span), "token \(token.span) outside sentence \(sentence.span)")
      }
    }
    violations.expect(tokens == analysis.tokens.count, "\(tokens) of \(analysis.tokens.count) tokens in sentences")
  }
}
