import InspectionText

/// A small analysis with something in each layer, on an invented council.
enum SampleAnalysis {
  static let marked = MarkedText(
    """
    ⟦⟦Visit to Hartsmere⟧

    ⟦Plans – for
    many – are ⟦clearer⟧.⟧ ⟦Cllr O’Dare said: ‘⟦This \"shows\"
    our 👍 effort⟧.’⟧⟧
    """)

  /// In the order of their starts: section, heading, sentence, judgement, sentence, quotation.
  static var spans: [TextSpan] { marked.spans }

  static let analysis: Analysis = {
    let spans = marked.spans
    var metadata = Metadata()
    metadata.title = "Visit to Hartsmere"
    metadata.authority = "Hartsmere Council"
    metadata.framework = .ilacs
    metadata.date = PartialDate("2024-03-09")
    metadata.visit = Metadata.Visit(start: PartialDate("2024-02-27")!, end: PartialDate("2024-02-28")!, ordinal: 2)
    metadata.inspectors = ["Ann Reed", "Bo Lark"]
    metadata.leadInspector = "Bo Lark"
    metadata.history = [Metadata.HistoryEvent(event: .inspection, date: PartialDate("2022-06")!, grade: .inadequate)]
    let document = Document(id: "a/b.txt", text: marked.text)
    let segmentation = Segmentation(
      of: document, kind: .monitoringVisitLetter, metadata: metadata,
      blocks: [
        Block(span: spans[1], kind: .heading),
        Block(span: spans[2], kind: .paragraph, source: SourceRange(start: 3, end: 9, isExact: false)),
      ],
      sections: [Section(span: spans[0], heading: spans[1], role: .findings, grade: .good)],
      sentences: [
        Sentence(span: spans[1], kind: .heading, block: 0, tokens: 0..<0),
        Sentence(span: spans[2], kind: .sentence, block: 1, tokens: 0..<0),
        Sentence(span: spans[4], kind: .sentence, block: 1, tokens: 0..<0),
      ])
    let evidence = [Evidence(sentence: 1, polarity: .positive, judgements: [0])]
    return Analysis(
      segmentation: segmentation,
      grades: [
        AwardedGrade(
          span: spans[1], judgement: .leaders, grade: .requiresImprovement, source: .heading,
          date: PartialDate(year: 2022), isCurrent: true)
      ],
      judgements: [
        Judgement(
          span: spans[3], category: .progress, polarity: 1, trajectory: .improving, areas: [.assessment, .leadership],
          sentence: 1, rules: ["comparative"])
      ],
      quotations: [
        Quotation(span: spans[5], role: .speech, speaker: "Cllr O’Dare", cue: "said", group: 4, sentence: 2)
      ],
      reported: [ReportedClause(span: spans[2], cue: "found", sentence: 1)],
      appraisals: [
        Appraisal(holder: .nobody),
        Appraisal(
          holder: .ofsted, polarity: .positive, trajectory: .improving,
          areas: [Appraisal.Area(area: .assessment, polarity: .positive, trajectory: .improving)]),
        Appraisal(holder: .councillor),
      ],
      concerns: Concerns(
        stated: [
          StatedConcern(
            span: spans[2], areas: [.assessment], counts: PolarityCounts(positive: 1, mixed: 1, negative: 2),
            evidence: evidence)
        ],
        areas: [
          AreaScore(
            area: .assessment, counts: PolarityCounts(positive: 1), trajectories: [.improving: 1],
            byHolder: [.ofsted: PolarityCounts(positive: 1)], evidence: evidence),
          AreaScore(area: .overall),
        ]),
      sentiment: Sentiment(
        score: 0.5, counts: PolarityCounts(positive: 1), neutral: 1, contributions: [.init(judgement: 0, value: 0.75)]),
      diagnostics: [
        Diagnostic(.assumedEncoding, .note, "a note", at: spans[3]), Diagnostic(.mixedEncodings, .warning, "a warning"),
      ])
  }()
}
