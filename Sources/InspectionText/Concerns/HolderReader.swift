/// Tells in whose voice each sentence speaks.
///
/// A letter or report is the inspectorate's. A release is the council's, but for what it quotes or reports of
/// the inspectors' findings, and for what a politician says in it.
struct HolderReader: Sendable {
  private let inspectors: WordSet
  private let reporting: WordSet
  private let inverted: WordSet
  private let politicians: WordSet
  private let writers: WordSet

  init(vocabulary: inout Vocabulary) {
    inspectors = WordSet(Self.inspectorWords, in: &vocabulary)
    inverted = WordSet(Self.invertedWords, in: &vocabulary)
    politicians = WordSet("councillor cllr councillors", in: &vocabulary)
    writers = WordSet("we our i", in: &vocabulary)
    reporting = WordSet(Self.reportingWords, in: &vocabulary)
  }

  /// One holder a sentence.
  func holders(
    in segmentation: Segmentation, grades: [AwardedGrade], quotations: QuotationFinder.Findings
  ) -> [Holder] {
    guard speaksForCouncil(segmentation, quotations) else {
      return segmentation.sentences.map { $0.isScored ? .ofsted : .nobody }
    }
    var holders: [Holder] = []
    var listVoice: Holder?
    // The quotations that began and have not ended: one of a whole page does not hold up those inside it.
    var open: [Quotation] = []
    var nextQuotation = 0
    let quoted = quotations.quotations
    let awarded = grades.filter(\.isCurrent)
    var nextGrade = 0
    var lastSpeaker: String?
    for (index, sentence) in segmentation.sentences.enumerated() {
      guard sentence.isScored else {
        holders.append(.nobody)
        continue
      }
      while nextQuotation < quoted.count, quoted[nextQuotation].span.start < sentence.span.end {
        open.append(quoted[nextQuotation])
        nextQuotation += 1
      }
      open.removeAll { $0.span.end <= sentence.span.start }
      var holder = Holder.council
      let isItem = segmentation.blocks[sentence.block].kind == .listItem || startsLow(sentence, segmentation)
      if isItem, let listVoice { holder = listVoice }
      if !isItem { listVoice = nil }
      if reports(sentence, at: index, in: segmentation, quotations) { holder = .ofstedViaCouncil }
      while nextGrade < awarded.count, awarded[nextGrade].span.end <= sentence.span.start { nextGrade += 1 }
      if nextGrade < awarded.count, awarded[nextGrade].span.overlaps(sentence.span) { holder = .ofstedViaCouncil }
      var voice: Holder?
      for other in open where other.span.overlaps(sentence.span) {
        if other.role == .finding, isStatement(other, segmentation) { holder = .ofstedViaCouncil }
        guard other.role == .speech, voice == nil else { continue }
        // A speech goes on over paragraphs without naming its speaker again.
        if let speaker = other.speaker, speaker.utf8.count > 4 { lastSpeaker = speaker }
        let isPolitician = isPolitician(lastSpeaker)
        if isPolitician || covers(other, sentence) { voice = isPolitician ? .councillor : .council }
      }
      if let voice { holder = voice }
      if !isItem, endsInColon(sentence, segmentation), mentionsInspectors(sentence, segmentation) {
        listVoice = .ofstedViaCouncil
      }
      holders.append(holder)
    }
    return holders
  }

  /// Whether the writer is a council: a release is its, and so is other news in which its politicians speak.
  private func speaksForCouncil(_ segmentation: Segmentation, _ quotations: QuotationFinder.Findings) -> Bool {
    if segmentation.kind == .pressRelease { return true }
    guard segmentation.kind == .other else { return false }
    return segmentation.document.page != nil || segmentation.tokens.contains { politicians.contains($0.word) }
  }

  /// Whether a quotation is what its sentence is there for.
  private func covers(_ quotation: Quotation, _ sentence: Sentence) -> Bool {
    let shared = Int(min(quotation.span.end, sentence.span.end)) - Int(max(quotation.span.start, sentence.span.start))
    return shared * 3 > sentence.span.count
  }

  /// Whether a sentence reports a finding without marks, as in `inspectors found that …`.
  private func reports(
    _ sentence: Sentence, at index: Int, in segmentation: Segmentation, _ quotations: QuotationFinder.Findings
  ) -> Bool {
    // The clauses stand in the order of the text.
    let reported = quotations.reported
    var place = reported.partitioningIndex { $0.sentence >= index }
    while place < reported.count, reported[place].sentence == index {
      if let speaker = reported[place].speaker, isInspector(speaker) { return true }
      place += 1
    }
    // `They note that …`, `says the letter`, `described by inspectors`: an inspector and a reporting word side by side.
    let words = sentence.tokens.map { segmentation.tokens[$0].word }
    if let first = words.first(where: { $0 != .unknown }), writers.contains(first) { return false }
    var inspector = -10
    var report = -10
    for (order, word) in words.enumerated() {
      if inspectors.contains(word) {
        if order - report <= 3, inverted.contains(words[report]) || inverted.contains(words[order - 1]) { return true }
        inspector = order
      } else if reporting.contains(word) {
        if order - inspector <= 4 { return true }
        report = order
      }
    }
    return false
  }

  /// Whether a quotation says something: a name or a grade in marks does not.
  private func isStatement(_ quotation: Quotation, _ segmentation: Segmentation) -> Bool {
    // The first two are enough: a quotation may be as long as the text, and hold each of its sentences.
    segmentation.document[quotation.span].utf8.lazy.filter { $0 == 32 || $0 == 10 }.prefix(2).count == 2
  }

  /// Whether a sentence goes on with what a lead-in began: it starts with a lower-case letter.
  private func startsLow(_ sentence: Sentence, _ segmentation: Segmentation) -> Bool {
    guard let first = segmentation.document[sentence.span].utf8.first else { return false }
    return (97...122).contains(first)
  }

  private func mentionsInspectors(_ sentence: Sentence, _ segmentation: Segmentation) -> Bool {
    sentence.tokens.contains { inspectors.contains(segmentation.tokens[$0].word) }
  }

  private func endsInColon(_ sentence: Sentence, _ segmentation: Segmentation) -> Bool {
    guard let last = sentence.tokens.last else { return false }
    return segmentation.document[segmentation.tokens[last].span] == ":"
  }

  private func isInspector(_ speaker: String) -> Bool {
    let lower = speaker.lowercased()
    return ["ofsted", "inspect", "letter", "report"].contains { lower.contains($0) }
  }

  private func isPolitician(_ speaker: String?) -> Bool {
    guard let lower = speaker?.lowercased() else { return false }
    return ["cllr", "councillor", "cabinet member", "lead member", "leader of", "portfolio holder", "mayor", " mp"]
      .contains { lower.contains($0) }
  }

  private static let inspectorWords: StaticString = """
    ofsted inspectors inspector inspectorate ofsted's inspectors' letter report
    """
  private static let invertedWords: StaticString = """
    say says said note notes write writes wrote add adds report reports find by
    """
  private static let reportingWords: StaticString = """
    note notes noted say says said found find finds write writes wrote report reports reported praise praises praised \
    recognise recognises recognised highlight highlights highlighted conclude concludes concluded describe describes \
    described identify identifies identified saw add adds added acknowledge acknowledges acknowledged commend commends \
    commended observe observed warn warned state stated call called tell told gives gave message finding finds concludes shows showed mention mentions mentioned
    """
}
