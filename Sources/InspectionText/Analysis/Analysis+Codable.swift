extension Analysis {
  private enum CodingKeys: String, CodingKey {
    case segmentation, grades, judgements, quotations, reported, appraisals, concerns, sentiment, diagnostics
  }

  /// Reads an analysis.
  ///
  /// - Throws: `DecodingError`, also where a layer points outside the text or at something that is not there: what
  ///   was read can be used without further checks.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      segmentation: try container.decode(Segmentation.self, forKey: .segmentation),
      grades: try container.decode([AwardedGrade].self, forKey: .grades),
      judgements: try container.decode([Judgement].self, forKey: .judgements),
      quotations: try container.decode([Quotation].self, forKey: .quotations),
      reported: try container.decode([ReportedClause].self, forKey: .reported),
      appraisals: try container.decode([Appraisal].self, forKey: .appraisals),
      concerns: try container.decode(Concerns.self, forKey: .concerns),
      sentiment: try container.decode(Sentiment.self, forKey: .sentiment),
      diagnostics: try container.decode([Diagnostic].self, forKey: .diagnostics))
    try checkPlaces(at: decoder.codingPath)
  }

  /// Writes an analysis, with its document's text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(segmentation, forKey: .segmentation)
    try container.encode(grades, forKey: .grades)
    try container.encode(judgements, forKey: .judgements)
    try container.encode(quotations, forKey: .quotations)
    try container.encode(reported, forKey: .reported)
    try container.encode(appraisals, forKey: .appraisals)
    try container.encode(concerns, forKey: .concerns)
    try container.encode(sentiment, forKey: .sentiment)
    try container.encode(diagnostics, forKey: .diagnostics)
  }

  private func checkPlaces(at path: [any CodingKey]) throws {
    let text = DecodedText(document, at: path)
    try text.check(segmentation)
    try text.check(grades.lazy.map(\.span))
    try text.check(judgements.lazy.map(\.span))
    try text.check(quotations.lazy.map(\.span))
    try text.check(reported.lazy.map(\.span))
    try text.check(concerns.stated.lazy.map(\.span))
    try text.check(diagnostics.lazy.compactMap(\.span))
    let evidence = concerns.stated.flatMap(\.evidence) + concerns.areas.flatMap(\.evidence)
    try text.check(judgements.lazy.map(\.sentence), below: sentences.count, "sentence")
    try text.check(quotations.lazy.map(\.sentence), below: sentences.count, "sentence")
    try text.check(reported.lazy.map(\.sentence), below: sentences.count, "sentence")
    try text.check(evidence.lazy.map(\.sentence), below: sentences.count, "sentence")
    try text.check(evidence.flatMap(\.judgements), below: judgements.count, "judgement")
    try text.check(sentiment.contributions.lazy.map(\.judgement), below: judgements.count, "judgement")
    guard appraisals.isEmpty || appraisals.count == sentences.count else {
      throw text.error("there are \(appraisals.count) appraisals of \(sentences.count) sentences")
    }
  }
}
