@testable import InspectionText
import Testing

@Suite("Listed concerns and the findings on them") struct StatedConcernTests {
  private static let analysis = Analyser().analyse(
    Document(
      id: "letter",
      text: """
        2 July 2024

        Dear Bea

        Focused visit to Dudley children’s services

        This letter is about what inspectors found in Dudley on 4 June 2024.

        What needs to improve in this area of social work practice?

        ● The availability of life-story work for children in care.
        ● The sufficiency of foster placements.
        ●

        Main findings

        Life-story work is too often delayed. Foster placements are good. Children in care enjoy good health.

        Yours sincerely
        """))

  private func stated(_ opening: String) throws -> StatedConcern {
    try #require(Self.analysis.concerns.stated.first { Self.analysis.document[$0.span].hasPrefix(opening) })
  }

  @Test func eachHasTheFindingsThatSayWhatItSays() throws {
    let story = try stated("The availability")
    #expect(story.counts == PolarityCounts(negative: 1))
    let places = try stated("The sufficiency")
    #expect(places.counts == PolarityCounts(positive: 1))
    let evidence = try #require(places.evidence.first)
    #expect(Self.analysis.document[Self.analysis.sentences[evidence.sentence].span].hasPrefix("Foster placements"))
  }

  @Test func aReportOnSpecialNeedsTellsGoodAndBadInItsList() throws {
    let analysis = Analyser(options: AnalyserOptions(kind: .sendReport)).analyse(
      Document(
        id: "send",
        text: """
          Area SEND inspection of Dudley Local Area Partnership

          Inspection dates: 3 to 7 July 2023

          What does the area partnership need to do better?

          ● Education, health and care plans are inconsistent. Leaders have recently introduced effective audits.
          ● The timeliness of annual reviews.
          """))
    let polarity = analysis.sentences.indices.filter { analysis.sentences[$0].isScored }.map {
      analysis.appraisals[$0].polarity
    }
    #expect(polarity.suffix(3) == [.negative, .positive, .negative])
    #expect(analysis.concerns.stated.count == 2)
  }

  @Test func aGlyphAloneIsNoConcern() {
    #expect(Self.analysis.concerns.stated.count == 2)
    #expect(Self.analysis.concerns.stated.allSatisfy { $0.role == .needsToImprove })
  }

  @Test func aConcernThatOnlyNamesItsAreaTakesAllOfIt() {
    let concern = ConcernTopic(areas: [.assessment], words: ContentWords("Consistency in the quality of assessments."))
    let finding = ConcernTopic(areas: [.assessment], words: ContentWords("Assessments of parents lack depth"))
    #expect(finding.speaks(to: concern))
    #expect(!ConcernTopic(areas: [.workforce], words: finding.words).speaks(to: concern))
    let other = ConcernTopic(areas: [.assessment], words: ContentWords("Chronologies and genograms for assessments"))
    #expect(!finding.speaks(to: other))
  }

  @Test func wordsAreComparedByTheirStems() {
    let one = ContentWords("The quality and frequency of supervision")
    let two = ContentWords("Supervision of social workers, and how it is recorded")
    #expect(one.shared(with: two) == 3)
    #expect(one.shared(with: ContentWords("The quality of practice")) == 0)
    #expect(ContentWords("life-story work").shared(with: ContentWords("life story work")) == 7)
  }

  @Test(arguments: [
    ("Supervision of staff.", "The frequency of supervision.", true),
    ("Management oversight and decision-making.", "The impact of management oversight on plans.", true),
    ("Life-story work for children in care.", "The sufficiency of foster placements.", false),
  ])
  func likenessTellsConcernsApart(_ one: String, _ two: String, _ isSame: Bool) {
    let topics = [one, two].map { ConcernTopic(areas: [.childrenInCare], words: ContentWords($0)) }
    #expect((topics[0].likeness(to: topics[1]) >= ConcernTopic.sameConcern) == isSame)
    #expect(topics[0].likeness(to: topics[1]) == topics[1].likeness(to: topics[0]))
  }

  @Test func theWordsOfASpanAreThoseOfItsText() {
    let text = """
      Multi-agency work is late. Multiagency work with children’s families, life‑story work and the co-
      ordination of Jörg’s visits are late. Children’s `multi-agency' plans
      """
    var vocabulary = Vocabulary()
    for word in ["multiagency", "work", "late", "with", "children's", "families", "plans", "the"] {
      _ = vocabulary.intern(word)
    }
    let segmentation = Segmenter(vocabulary: vocabulary).segment(Document(id: "visit", text: text))
    var known = ContentWords.Stems()
    for sentence in segmentation.sentences + segmentation.sentences {
      let words = ContentWords(sentence.span, in: segmentation, &known)
      #expect(words == ContentWords(String(segmentation.document[sentence.span]).replacing("`", with: " ")))
      #expect(words == ContentWords(sentence.span, in: segmentation))
    }
  }
}
