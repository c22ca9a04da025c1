import Testing

@testable import InspectionText

@Suite struct SegmenterTests {
  private static let documents: [(String, DocumentKind)] = [
    (InventedDocuments.monitoringVisit, .monitoringVisitLetter), (InventedDocuments.focusedVisit, .focusedVisitLetter),
    (InventedDocuments.report, .inspectionReport), (InventedDocuments.release, .pressRelease),
    (InventedDocuments.news, .other),
  ]

  private func segment(_ text: String) -> Segmentation { Segmenter().segment(Document(id: "case", text: text)) }

  @Test(arguments: documents) func tellsTheKind(text: String, kind: DocumentKind) {
    #expect(segment(text).kind == kind)
  }

  @Test(arguments: documents) func doesNotDependOnLineEnds(text: String, kind: DocumentKind) {
    let plain = segment(text)
    let carriage = segment(text.replacing("\n", with: "\r\n"))
    #expect(carriage.kind == kind)
    #expect(carriage.metadata == plain.metadata)
    #expect(carriage.sentences.map { carriage.clean($0.span) } == plain.sentences.map { plain.clean($0.span) })
    #expect(carriage.sections.map(\.role) == plain.sections.map(\.role))
  }

  // MARK: Letterhead

  @Test func readsALettersFacts() {
    let facts = segment(InventedDocuments.monitoringVisit).metadata
    #expect(facts.authority == "Marlsea")
    #expect(facts.date == PartialDate("2023-03-14"))
    #expect(facts.visit?.start == PartialDate("2023-02-07"))
    #expect(facts.visit?.end == PartialDate("2023-02-08"))
    #expect(facts.visit?.ordinal == 3)
    #expect(facts.inspectors == ["Jo Dole", "Pat Quayle"])
    #expect(facts.addressee == "Amber Fane")
    #expect(facts.history.contains { $0.date == PartialDate("2021-06") })
  }

  @Test func readsAReportsFacts() {
    let facts = segment(InventedDocuments.report).metadata
    #expect(facts.authority == "Fenmouth")
    #expect(facts.visit?.start == PartialDate("2022-10-03"))
    #expect(facts.visit?.end == PartialDate("2022-10-14"))
    #expect(facts.leadInspector == "Pat Quayle")
  }

  @Test func readsAReleasesTitleAndDate() {
    let facts = segment(InventedDocuments.release).metadata
    #expect(facts.title == "Ofsted finds that Marlsea’s services for children are improving")
    #expect(facts.date == PartialDate("2023-03-21"))
  }

  // MARK: Sections

  @Test func findsTheSectionsOfAVisit() {
    let roles = segment(InventedDocuments.monitoringVisit).sections.map(\.role)
    #expect(roles == [.letterhead, .scope, .statedConcerns, .headlineFindings, .findings, .signOff])
  }

  @Test func findsTheSectionsOfAFocusedVisit() {
    let roles = segment(InventedDocuments.focusedVisit).sections.map(\.role)
    #expect(
      roles.filter { $0 != .letterhead && $0 != .scope } == [.headlineFindings, .needsToImprove, .findings, .signOff])
  }

  @Test func findsTheSectionsOfAReport() {
    let roles = segment(InventedDocuments.report).sections.map(\.role)
    #expect(Array(roles.suffix(3)) == [.needsToImprove, .helpAndProtection, .leaders])
  }

  @Test(arguments: documents) func sectionsAreOrderedAndDisjoint(text: String, kind: DocumentKind) {
    let segmentation = segment(text)
    for (section, next) in zip(segmentation.sections, segmentation.sections.dropFirst()) {
      #expect(section.span.end <= next.span.start)
    }
    for sentence in segmentation.sentences {
      guard let section = segmentation.section(of: sentence) else { continue }
      #expect(section.span.contains(Int(sentence.span.start)))
    }
  }

  // MARK: Blocks and sentences

  @Test func nestsFurnitureInASentence() throws {
    let segmentation = segment(InventedDocuments.monitoringVisit)
    let sentence = try #require(
      segmentation.sentences.first { segmentation.document[$0.span].hasPrefix("Too many plans") })
    #expect(
      segmentation.clean(sentence.span)
        == "Too many plans are still not brought up to date when the needs of children change.")
    let number = try #require(segmentation.blocks.first { $0.kind == .pageFurniture })
    #expect(segmentation.document[number.span] == "1" && sentence.span.contains(number.span))
    let read = segmentation.words(of: sentence).map { String(segmentation.document[segmentation.tokens[$0].span]) }
    #expect(read.prefix(3) == ["Too", "many", "plans"] && !read.contains("1"))
  }

  @Test func tellsUnitsOfALetterApart() throws {
    let segmentation = segment(InventedDocuments.monitoringVisit)
    func kinds(_ opening: String) throws -> (Sentence.Kind, BlockKind) {
      let sentence = try #require(segmentation.sentences.first { segmentation.document[$0.span].hasPrefix(opening) })
      return (sentence.kind, segmentation.blocks[sentence.block].kind)
    }
    #expect(try kinds("Tide House") == (.other, .letterhead))
    #expect(try kinds("Dear Amber") == (.other, .salutation))
    #expect(try kinds("Headline findings") == (.heading, .heading))
    #expect(try kinds("◼ the timeliness") == (.listItem, .listItem))
    #expect(try kinds("◼ management oversight") == (.listItem, .listItem))
    #expect(try kinds("Visits are now regular") == (.sentence, .paragraph))
    #expect(try kinds("Yours sincerely") == (.other, .signOff))
  }

  @Test func takesAFullTitleForAHeadline() {
    let sentences = segment(InventedDocuments.release).sentences
    #expect(sentences.first?.kind == .headline)
    #expect(sentences.count(where: { $0.kind == .headline }) == 1)
  }

  // MARK: List marks

  @Test(arguments: [
    ("• plans", 1), ("1. plans", 2), ("1) plans", 2), ("(1) plans", 3), ("1.) plans", 3), ("(iv) plans", 3),
    ("ii. plans", 2), ("a) plans", 2), ("2.1. plans", 2), ("plans", 0), ("2019 plans", 0), ("A. Fane", 0),
    ("(see 3)", 0),
    ("1.5 plans", 0), ("1,000) plans", 0),
  ])
  func recognisesListMarks(text: String, count: Int) {
    var text = text
    let tokens = Tokeniser().tokens(of: text)
    let mark = text.withUTF8 { ListMark.opening(tokens[...], in: $0) }
    #expect(mark?.tokens ?? 0 == count)
  }

  /// The title, the facts and the summary of a report.
  private static let reportOpening = """
    Fenmouth
    Inspection of services for children in need of help and protection
    Inspection date: 3 October 2016 to 14 October 2016
    Report published: 5 December 2016

    Executive summary
    Children in Fenmouth are safer than they were, and social workers know them well. Leaders have a plan that is clear.


    """

  @Test func aSummaryAboveTheContentsIsTheFirstSection() {
    let text =
      Self.reportOpening + """
        2

        \u{C}Contents
        Executive summary 2
        The local authority 4
        Recommendations 5
        Executive summary 9

        3

        \u{C}The local authority
        Recommendations
        1.

        Ensure that each child has a plan that is clear and that managers read it.
        """
    let sections = segment(text).sections.map(\.role)
    #expect(sections.starts(with: [.letterhead, .headlineFindings, .about]))
    #expect(sections.count { $0 == .needsToImprove } == 1)
    #expect(sections.count { $0 == .headlineFindings } == 1)
  }

  @Test func whatGradesMeanAndHowManyChildrenThereAreIsNotRead() {
    let text =
      Self.reportOpening + """
        Child protection in this area
        At 3 October 2016, 310 children had been identified as being in need of a service. This is a slight rise.

        Leadership, management and governance
        Leaders know their service well, and plans are clear and effective.

        What the inspection judgements mean
        The local authority
        An outstanding authority has highly effective services. An inadequate one leaves children at risk of harm.
        The LSCB
        A good board is effective.
        """
    let analysis = Analyser().analyse(Document(id: "report", text: text))
    let judged = analysis.judgements.map { String(analysis.document[$0.span]) }
    #expect(judged.contains("know their service well"))
    #expect(!judged.contains { $0.contains("identified") || $0.contains("outstanding") || $0.contains("risk") })
    #expect(!judged.contains("slight rise") && !judged.contains("highly effective services"))
    let asides = analysis.sentences.filter { analysis.blocks[$0.block].kind == .boilerplate }
    #expect(asides.count == 5 && asides.allSatisfy { !$0.isScored })
  }

  @Test func aLabelledLineEndsTheTitle() {
    let text = InventedDocuments.report
    let title = segment(text).metadata.title
    #expect(title?.contains("Inspection dates") == false)
  }
}
