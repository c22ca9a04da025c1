import InspectionFormats
import InspectionText
import Testing

@Suite struct BratWriterTests {
  @Test func areasStandInTheOrderOfTheTaxonomyAndOnce() {
    let document = Document(id: "a", text: "Support is weak.")
    let analysis = Analysis(
      segmentation: Segmentation(of: document, kind: .other, sentences: []), grades: [], judgements: [],
      quotations: [], reported: [], appraisals: [],
      concerns: Concerns(stated: [StatedConcern(span: TextSpan(0, 7), areas: [.multiAgency, .frontDoor, .multiAgency])]
      ),
      sentiment: Sentiment(), diagnostics: [])
    #expect(BratWriter().annotations(for: analysis).contains("areas=front_door,multi_agency\n"))
  }
}
