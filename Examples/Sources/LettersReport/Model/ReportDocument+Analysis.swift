internal import InspectionText

extension ReportDocument {
  /// Keeps what the page needs of an analysis.
  ///
  /// - Parameters:
  ///   - analysis: the analysis.
  ///   - areaNumbers: the number of each area on the page.
  /// - Complexity: O(*n*) in the length of the text.
  init(_ analysis: Analysis, areaNumbers: [ConcernArea: Int]) {
    let metadata = analysis.metadata
    let segmentation = analysis.segmentation
    id = analysis.document.id
    kind = analysis.kind
    authority = metadata.authority
    timeline = TimelineDocument(analysis)
    title = metadata.title.map { PlainWords.shortened($0, to: 200) }
    date = metadata.date ?? metadata.visit?.end
    hasOwnDate = metadata.date != nil
    visit = metadata.visit
    inspectors = metadata.inspectors
    outcome = metadata.outcome?.label
    counts = analysis.sentiment.counts
    var graded: [(subject: AwardedGrade.Subject, grade: Grade)] = []
    for grade in analysis.grades where grade.isCurrent && !graded.contains(where: { $0.subject == grade.judgement }) {
      graded.append((grade.judgement, grade.grade))
    }
    grades = graded
    let pageCounter = PageCounter(analysis.document)
    func excerpt(_ sentence: Int) -> Excerpt {
      let words = PlainWords.withoutMark(segmentation.clean(analysis.sentences[sentence].span))
      let page = pageCounter.count > 1 ? pageCounter.page(at: analysis.sentences[sentence].span.start) : nil
      return Excerpt(sentence: sentence, text: PlainWords.shortened(words, to: 320), page: page)
    }
    areas = analysis.concerns.areas.map { score in
      func excerpts(_ polarity: Polarity, _ way: Trajectory) -> [Excerpt] {
        score.evidence.filter { evidence in
          evidence.polarity == polarity
            && analysis.appraisal(ofSentence: evidence.sentence).areas.contains {
              $0.area == score.area && $0.trajectory == way
            }
        }.prefix(3).map { excerpt($0.sentence) }
      }
      func strongest(_ polarity: Polarity) -> Excerpt? {
        score.evidence.first { $0.polarity == polarity }.map { excerpt($0.sentence) }
      }
      return Area(
        area: score.area, counts: score.counts, trajectories: score.trajectories,
        declining: excerpts(.negative, .declining), improving: excerpts(.positive, .improving),
        criticism: strongest(.negative), praise: strongest(.positive))
    }
    pages = pageCounter.count
    words = Self.digest(of: analysis.document.text.utf8)
    quotations = analysis.quotations.count { $0.role != .term }
    notes = analysis.diagnostics.filter { $0.severity != .note }.map(\.message)
    sentences = Self.digests(of: analysis)
    body = BodyWriter(analysis: analysis, areaNumbers: areaNumbers).markup().bytes
    evidence = Self.evidence(of: analysis, areaNumbers)
    rules = analysis.judgements.map(\.rules)
  }

  /// FNV-1a over the letters and digits of each scored sentence, so that the same words in another layout are the same.
  private static func digests(of analysis: Analysis) -> Set<UInt64> {
    var digests: Set<UInt64> = []
    for sentence in analysis.sentences where sentence.isScored {
      digests.insert(digest(of: analysis.document[sentence.span].utf8))
    }
    return digests
  }

  private static func digest(of text: some Sequence<UInt8>) -> UInt64 {
    var digest: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text where byte > 47 && byte < 128 { digest = (digest ^ UInt64(byte | 0x20)) &* 0x100_0000_01b3 }
    return digest
  }

  /// The sentences behind each score, strongest first, as `area:sentence polarity sentence polarity …;`.
  private static func evidence(of analysis: Analysis, _ areaNumbers: [ConcernArea: Int]) -> [UInt8] {
    var out = MarkupWriter()
    for score in analysis.concerns.areas where !score.evidence.isEmpty {
      guard let number = areaNumbers[score.area] else { continue }
      out.raw(number)
      out.raw(":")
      for (place, evidence) in score.evidence.enumerated() {
        if place > 0 { out.raw(" ") }
        out.raw(evidence.sentence)
        switch evidence.polarity {
        case .positive: out.raw("p")
        case .negative: out.raw("n")
        case .mixed: out.raw("m")
        case .neutral: out.raw("z")
        }
      }
      out.raw(";")
    }
    return out.bytes
  }
}
