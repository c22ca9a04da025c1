import InspectionFormats
import InspectionText
import Testing

@Suite struct SummaryWriterTests {
  private let plain = SummaryWriter(width: 80).summary(of: SampleAnalysis.analysis)

  @Test func saysFirstWhatThisIsOfWhomAndWhen() {
    let lines = plain.split(separator: "\n").map(String.init)
    #expect(lines[0] == "a/b.txt")
    #expect(lines[1] == "Monitoring visit letter · Hartsmere Council · 9 March 2024")
    #expect(plain.contains("second visit, 27 to 28 February 2024 (ILACS)"))
    #expect(plain.contains("inspectors: Ann Reed, Bo Lark (lead)"))
    #expect(plain.contains("earlier: inspection, June 2022: inadequate"))
  }

  @Test func showsGradesAreasEvidenceAndQuotations() {
    #expect(plain.contains("  Leaders                              requires improvement (2022)"))
    #expect(plain.contains("As a whole +0.50"))
    #expect(plain.contains("  assessment           +1.00  ··········│██████████  1  0  0       1     0    0"))
    #expect(plain.contains("no judgement on: overall"))
    #expect(plain.contains("  −0.25  Plans – for many – are clearer. (4 sentences)"))
    #expect(plain.contains("  + Plans – for many – are clearer."))
    #expect(plain.contains("  speech   ‘This \"shows\" our 👍 effort’ — Cllr O’Dare"))
    #expect(plain.contains("warning: a warning"))
    #expect(!plain.contains("a note"))
  }

  @Test(arguments: [52, 60, 70, 80, 120])
  func keepsToTheWidth(width: Int) {
    let summary = SummaryWriter(width: width).summary(of: SampleAnalysis.analysis)
    for line in summary.split(separator: "\n") { #expect(line.count <= width) }
    #expect(!summary.contains("\u{1B}"))
  }

  @Test func stylesAreShownOnlyOnRequest() {
    let styled = SummaryWriter(width: 80, isStyled: true).summary(of: SampleAnalysis.analysis)
    #expect(styled.contains("\u{1B}[1ma/b.txt\u{1B}[0m"))
    var stripped = ""
    var isInside = false
    for character in styled {
      if character == "\u{1B}" { isInside = true }
      if !isInside { stripped.append(character) }
      if isInside, character == "m" { isInside = false }
    }
    #expect(stripped == plain)
  }

  @Test func saysWhenNothingWasFound() {
    let empty = Analysis(
      segmentation: Segmentation(of: Document(id: "x", text: "Nothing."), kind: .other, sentences: []), grades: [],
      judgements: [], quotations: [], reported: [], appraisals: [], concerns: Concerns(), sentiment: Sentiment(),
      diagnostics: [])
    #expect(SummaryWriter().summary(of: empty) == "x\nOther\n\nNo judgement was found in it.\n")
  }
}
