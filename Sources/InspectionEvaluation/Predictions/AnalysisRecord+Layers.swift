internal import InspectionText

extension AnalysisRecord {
  /// The layers that the line holds.
  func analysis(file: String, line: Int) throws(GoldError) -> Analysis {
    guard offset_unit ?? "unicode_scalar" == "unicode_scalar" else {
      throw GoldError(
        file: file, line: line, fault: "its offsets count \(offset_unit ?? "")s", remedy: "count Unicode scalars")
    }
    let document = Document(id: id, text: text, page: source?.format == "html" ? PageLayout(blocks: []) : nil)
    let values = RecordValues(file: file, line: line, offsets: OffsetTable(text))
    let units = try (sentences ?? []).map { (unit) throws(GoldError) in try values.unit(unit) }
    let segmentation = Segmentation(
      of: document, kind: DocumentKind(rawValue: kind ?? "other"),
      metadata: try metadata.map { (facts) throws(GoldError) in try values.metadata(facts) } ?? Metadata(),
      sections: try (sections ?? []).map { (section) throws(GoldError) in
        Section(
          span: try values.span(section.start, section.end), role: Section.Role(rawValue: section.role ?? "other"),
          grade: try values.label("grade", section.grade))
      }, sentences: units.map(\.sentence))
    return Analysis(
      segmentation: segmentation,
      grades: try (grades ?? []).map { (grade) throws(GoldError) in try values.grade(grade) },
      judgements: try (judgements ?? []).map { (phrase) throws(GoldError) in try values.judgement(phrase) },
      quotations: try (quotations ?? []).map { (quotation) throws(GoldError) in
        Quotation(
          span: try values.span(quotation.start, quotation.end),
          role: try values.label("role", quotation.role) ?? .term, speaker: quotation.speaker, cue: quotation.cue,
          group: quotation.group, sentence: 0)
      },
      reported: try (reported ?? []).map { (clause) throws(GoldError) in
        ReportedClause(
          span: try values.span(clause.start, clause.end), speaker: clause.speaker, cue: clause.cue ?? "", sentence: 0)
      },
      appraisals: units.map(\.appraisal),
      concerns: InspectionText.Concerns(
        stated: try (concerns?.stated ?? []).map { (item) throws(GoldError) in
          StatedConcern(span: try values.span(item.start, item.end), areas: try values.areas(item.areas))
        }),
      sentiment: Sentiment(), diagnostics: [])
  }
}

/// Turns the values of a line into those of the library.
private struct RecordValues {
  let file: String
  let line: Int
  let offsets: OffsetTable

  func fault(_ fault: String, _ remedy: String) -> GoldError {
    GoldError(file: file, line: line, fault: fault, remedy: remedy)
  }

  func span(_ start: Int, _ end: Int) throws(GoldError) -> TextSpan {
    guard start >= 0, start < end, let from = offsets.utf8Offset(of: start, in: .unicodeScalar),
      let to = offsets.utf8Offset(of: end, in: .unicodeScalar)
    else { throw fault("\(start)–\(end) lies outside its text", "count Unicode scalars of the line's own text") }
    return TextSpan(from, to)
  }

  func label<Value: RawRepresentable>(_ name: String, _ raw: String?) throws(GoldError) -> Value?
  where Value.RawValue == String {
    guard let raw else { return nil }
    guard let value = Value(rawValue: raw) else {
      throw fault("\(name) cannot be \"\(raw)\"", "use the values of `analyse --format jsonl`")
    }
    return value
  }

  func date(_ text: String) throws(GoldError) -> PartialDate {
    guard let date = PartialDate(text) else {
      throw fault("\"\(text)\" is no date", "write 2022, 2022-03 or 2022-03-09")
    }
    return date
  }

  func areas(_ names: [String]?) throws(GoldError) -> [ConcernArea] {
    try (names ?? []).map { (name) throws(GoldError) in
      guard let area = AreaOrder.areas.first(where: { $0.rawValue == name }) else {
        throw fault("there is no area \(name)", "the areas are \(AreaOrder.names)")
      }
      return area
    }
  }

  func unit(_ unit: AnalysisRecord.Place) throws(GoldError) -> (sentence: Sentence, appraisal: Appraisal) {
    let readings = try (unit.areas ?? []).map { (reading) throws(GoldError) in
      Appraisal.Area(
        area: try areas([reading.area])[0], polarity: try label("polarity", reading.polarity) ?? .neutral,
        trajectory: try label("trajectory", reading.trajectory) ?? .unstated)
    }
    return (
      Sentence(
        span: try span(unit.start, unit.end), kind: try label("kind", unit.kind) ?? .sentence, block: 0, tokens: 0..<0),
      Appraisal(
        holder: try label("holder", unit.holder) ?? .nobody, polarity: try label("polarity", unit.polarity) ?? .neutral,
        trajectory: try label("trajectory", unit.trajectory) ?? .unstated, areas: readings)
    )
  }

  func grade(_ grade: AnalysisRecord.GradeMention) throws(GoldError) -> AwardedGrade {
    guard let value: Grade = try label("grade", grade.grade) else { throw fault("a grade is missing", "add it") }
    return AwardedGrade(
      span: try span(grade.start, grade.end), judgement: AwardedGrade.Subject(rawValue: grade.judgement), grade: value,
      source: try label("source", grade.source) ?? .prose,
      date: try grade.date.map { (text) throws(GoldError) in try date(text) }, isCurrent: grade.current ?? false)
  }

  func judgement(_ phrase: AnalysisRecord.Phrase) throws(GoldError) -> Judgement {
    guard let category: Judgement.Category = try label("category", phrase.category) else {
      throw fault("a category is missing", "add it")
    }
    return Judgement(
      span: try span(phrase.start, phrase.end), category: category, polarity: phrase.polarity.signum(),
      trajectory: try label("trajectory", phrase.trajectory) ?? .unstated,
      time: try label("time", phrase.time) ?? .present, areas: try areas(phrase.areas), sentence: 0)
  }

  func metadata(_ facts: AnalysisRecord.Facts) throws(GoldError) -> Metadata {
    var metadata = Metadata()
    metadata.title = facts.title
    metadata.authority = facts.authority
    metadata.gssCode = facts.gss_code
    metadata.framework = facts.framework.map(Metadata.Framework.init(rawValue:))
    metadata.date = try facts.date.map { (text) throws(GoldError) in try date(text) }
    metadata.visit = try facts.visit.map { (visit) throws(GoldError) in
      Metadata.Visit(start: try date(visit.start), end: try date(visit.end), ordinal: visit.ordinal)
    }
    metadata.inspectors = facts.inspectors ?? []
    metadata.leadInspector = facts.lead_inspector
    metadata.addressee = facts.addressee
    metadata.language = facts.language
    metadata.canonicalURL = facts.canonical_url
    if let outcome = facts.outcome, let value: Metadata.Outcome.Label = try label("outcome", outcome.label) {
      metadata.outcome = Metadata.Outcome(label: value, span: try span(outcome.start, outcome.end))
    }
    for event in facts.history ?? [] {
      guard let kind: Metadata.HistoryEvent.Event = try label("event", event.event) else { continue }
      metadata.history.append(
        Metadata.HistoryEvent(event: kind, date: try date(event.date), grade: try label("grade", event.grade)))
    }
    return metadata
  }
}
