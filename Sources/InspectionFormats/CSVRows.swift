internal import InspectionText

/// The rows of one analysis in the making.
struct CSVRows {
  private let analysis: Analysis
  private let offsets: OffsetTable
  /// The sentences as they are read, which stand in most rows.
  private let sentences: [String]
  /// The same beside what was found in them, where a very long one is cut: it would stand in a row for each token.
  private let contexts: [String]
  /// The longest that a context is, in Unicode scalars.
  private static let longestContext = 2_000

  init(_ analysis: Analysis) {
    self.analysis = analysis
    offsets = OffsetTable(analysis.document.text)
    sentences = analysis.sentences.map { analysis.segmentation.clean($0.span) }
    contexts = sentences.map { sentence in
      guard sentence.utf8.count > Self.longestContext else { return sentence }
      let scalars = sentence.unicodeScalars.prefix(Self.longestContext)
      return scalars.endIndex == sentence.endIndex ? sentence : String(scalars) + "…"
    }
  }

  func rows(of layer: CSVLayer) -> [UInt8] {
    var buffer = CSVBuffer()
    switch layer {
    case .documents: writeDocument(&buffer)
    case .sections: each(analysis.sections, &buffer) { writeSection($1, &$0) }
    case .sentences: each(analysis.sentences.indices, &buffer) { writeSentence($1, &$0) }
    case .sentenceAreas: writeSentenceAreas(&buffer)
    case .grades: each(analysis.grades, &buffer) { writeGrade($1, &$0) }
    case .judgements: each(analysis.judgements.indices, &buffer) { writeJudgement($1, &$0) }
    case .quotations: each(analysis.quotations, &buffer) { writeQuotation($1, &$0) }
    case .reported: each(analysis.reported, &buffer) { writeReported($1, &$0) }
    case .statedConcerns: each(analysis.concerns.stated, &buffer) { writeStated($1, &$0) }
    case .areas: each(analysis.concerns.areas, &buffer) { writeArea($1, &$0) }
    case .history: each(analysis.metadata.history, &buffer) { writeEvent($1, &$0) }
    case .diagnostics: each(analysis.diagnostics, &buffer) { writeDiagnostic($1, &$0) }
    case .tokens: writeTokens(&buffer)
    }
    return buffer.bytes
  }

  private func each<Elements: Sequence>(
    _ elements: Elements, _ buffer: inout CSVBuffer, _ body: (inout CSVBuffer, Elements.Element) -> Void
  ) {
    for element in elements {
      open(&buffer)
      body(&buffer, element)
      buffer.endRow()
    }
  }

  // MARK: Cells that stand in many layers

  private func open(_ row: inout CSVBuffer) {
    row.cell(analysis.document.id)
    row.cell(analysis.kind.rawValue)
    row.cell(analysis.metadata.authority)
    row.cell(analysis.metadata.date?.description)
  }

  private func place(_ span: TextSpan, _ row: inout CSVBuffer) {
    row.cell(offsets.offset(ofUTF8: Int(span.start), in: .unicodeScalar))
    row.cell(offsets.offset(ofUTF8: Int(span.end), in: .unicodeScalar))
  }

  private func words(_ span: TextSpan, _ row: inout CSVBuffer) {
    place(span, &row)
    row.cell(String(analysis.document[span]))
    row.cell(analysis.segmentation.clean(span))
  }

  /// The sentence's index and text.
  private func context(_ sentence: Int?, _ row: inout CSVBuffer) {
    guard let sentence, sentences.indices.contains(sentence) else {
      row.empty()
      row.empty()
      return
    }
    row.cell(sentence)
    row.cell(contexts[sentence])
  }

  private func scores(_ counts: PolarityCounts, _ row: inout CSVBuffer) {
    row.cell(counts.score)
    row.cell(counts.shrunk)
    row.cell(counts.positive)
    row.cell(counts.mixed)
    row.cell(counts.negative)
  }

  private func list(_ areas: [ConcernArea]) -> String { areas.map(\.rawValue).joined(separator: " ") }

  private func section(of sentence: Int) -> String? {
    guard analysis.sentences.indices.contains(sentence) else { return nil }
    return analysis.segmentation.section(of: analysis.sentences[sentence])?.role.rawValue
  }

  /// The index of the sentence in which a span begins.
  private func sentence(of span: TextSpan) -> Int? {
    let place = analysis.sentences.partitioningIndex { $0.span.end > span.start }
    return place < analysis.sentences.count && analysis.sentences[place].span.start < span.end ? place : nil
  }

  // MARK: Layers

  private func writeDocument(_ row: inout CSVBuffer) {
    let metadata = analysis.metadata
    open(&row)
    row.cell(metadata.title)
    row.cell(metadata.gssCode)
    row.cell(metadata.framework?.rawValue)
    row.cell(metadata.visit?.start.description)
    row.cell(metadata.visit?.end.description)
    row.cell(metadata.visit?.ordinal)
    row.cell(metadata.inspectors.isEmpty ? nil : metadata.inspectors.joined(separator: "; "))
    row.cell(metadata.leadInspector)
    row.cell(metadata.addressee)
    row.cell(metadata.language)
    row.cell(metadata.canonicalURL)
    row.cell(metadata.outcome?.label.rawValue)
    let sentiment = analysis.sentiment
    row.cell(sentiment.score)
    for count in [sentiment.counts.positive, sentiment.counts.mixed, sentiment.counts.negative, sentiment.neutral] {
      row.cell(count)
    }
    let source = analysis.document.source
    row.cell(source.format.rawValue)
    row.cell(source.encoding.rawValue)
    row.cell(source.byteCount)
    row.cell(offsets.offset(ofUTF8: analysis.document.text.utf8.count, in: .unicodeScalar))
    row.cell(LibraryVersion.current)
    row.cell(LibraryVersion.lexicon)
    row.endRow()
  }

  private func writeSection(_ section: Section, _ row: inout CSVBuffer) {
    place(section.span, &row)
    row.cell(section.role.rawValue)
    row.cell(section.heading.map(analysis.segmentation.clean))
    row.cell(section.grade?.rawValue)
  }

  private func writeSentence(_ index: Int, _ row: inout CSVBuffer) {
    let sentence = analysis.sentences[index]
    let appraisal = analysis.appraisal(ofSentence: index)
    row.cell(index)
    place(sentence.span, &row)
    row.cell(String(analysis.document[sentence.span]))
    row.cell(sentences[index])
    row.cell(sentence.kind.rawValue)
    row.cell(appraisal.holder.rawValue)
    row.cell(appraisal.polarity.rawValue)
    row.cell(appraisal.trajectory.rawValue)
    row.cell(list(appraisal.areas.map(\.area)))
    row.cell(section(of: index))
  }

  private func writeSentenceAreas(_ buffer: inout CSVBuffer) {
    for index in analysis.sentences.indices {
      let appraisal = analysis.appraisal(ofSentence: index)
      each(appraisal.areas, &buffer) { row, reading in
        row.cell(reading.area.rawValue)
        row.cell(reading.polarity.rawValue)
        row.cell(reading.trajectory.rawValue)
        row.cell(appraisal.holder.rawValue)
        row.cell(section(of: index))
        context(index, &row)
      }
    }
  }

  private func writeGrade(_ grade: AwardedGrade, _ row: inout CSVBuffer) {
    words(grade.span, &row)
    row.cell(grade.judgement.rawValue)
    row.cell(grade.grade.rawValue)
    row.cell(grade.source.rawValue)
    row.cell(grade.date?.description)
    row.cell(grade.isCurrent ? "true" : "false")
    context(sentence(of: grade.span), &row)
  }

  private func writeJudgement(_ index: Int, _ row: inout CSVBuffer) {
    let judgement = analysis.judgements[index]
    row.cell(index)
    words(judgement.span, &row)
    row.cell(judgement.category.rawValue)
    row.cell(judgement.polarity)
    row.cell(judgement.trajectory.rawValue)
    row.cell(judgement.time.rawValue)
    row.cell(list(judgement.areas))
    row.cell(analysis.appraisal(ofSentence: judgement.sentence).holder.rawValue)
    row.cell(section(of: judgement.sentence))
    context(judgement.sentence, &row)
  }

  private func writeQuotation(_ quotation: Quotation, _ row: inout CSVBuffer) {
    words(quotation.span, &row)
    row.cell(quotation.role.rawValue)
    row.cell(quotation.speaker)
    row.cell(quotation.cue)
    row.cell(quotation.group)
    context(quotation.sentence, &row)
  }

  private func writeReported(_ clause: ReportedClause, _ row: inout CSVBuffer) {
    words(clause.span, &row)
    row.cell(clause.speaker)
    row.cell(clause.cue)
    context(clause.sentence, &row)
  }

  private func writeStated(_ stated: StatedConcern, _ row: inout CSVBuffer) {
    words(stated.span, &row)
    row.cell(stated.role.rawValue)
    row.cell(list(stated.areas))
    scores(stated.counts, &row)
    context(sentence(of: stated.span), &row)
  }

  private func writeArea(_ area: AreaScore, _ row: inout CSVBuffer) {
    row.cell(area.area.rawValue)
    scores(area.counts, &row)
    for trajectory in [Trajectory.improving, .declining, .unchanged] { row.cell(area.trajectories[trajectory] ?? 0) }
    row.cell(area.direction?.rawValue)
  }

  private func writeEvent(_ event: Metadata.HistoryEvent, _ row: inout CSVBuffer) {
    row.cell(event.event.rawValue)
    row.cell(event.date.description)
    row.cell(event.grade?.rawValue)
  }

  private func writeDiagnostic(_ diagnostic: Diagnostic, _ row: inout CSVBuffer) {
    row.cell(diagnostic.code.rawValue)
    row.cell(diagnostic.severity.rawValue)
    row.cell(diagnostic.message)
    guard let span = diagnostic.span else {
      row.empty()
      row.empty()
      return
    }
    place(span, &row)
  }

  private func writeTokens(_ buffer: inout CSVBuffer) {
    each(analysis.tokens, &buffer) { row, token in
      place(token.span, &row)
      row.cell(String(analysis.document[token.span]))
      row.cell(token.kind.outputName)
      context(sentence(of: token.span), &row)
    }
  }
}
