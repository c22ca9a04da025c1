import Testing

@testable import InspectionText

@Suite struct CleanTextTests {
  @Test(arguments: [
    ("Visits are\ntimely.", "Visits are timely."),
    ("Visits are \r\n  timely.", "Visits are timely."),
    ("Visits are\u{2028}timely.", "Visits are timely."),
    ("Plans are under-\ndeveloped.", "Plans are under-developed."),
    ("Plans are under\u{AD}\ndeveloped.", "Plans are under\u{AD}developed."),
    ("For short-\nand long-term care.", "For short- and long-term care."),
    ("A plan -\nand a visit.", "A plan - and a visit."),
    ("Two  spaces stay.", "Two  spaces stay."),
    ("Sub-\nSaharan", "Sub- Saharan"),
    ("", ""),
  ])
  func joinsLines(text: String, expected: String) {
    #expect(CleanText.joinLines(Array(text.utf8)) == expected)
  }

  @Test func leavesFurnitureOut() {
    let text = "Too many plans are not up to date when the\n\n3\n\n\u{C}needs of children change."
    let segmentation = Segmenter().segment(Document(id: "case", text: text))
    #expect(
      segmentation.sentences.map { segmentation.clean($0.span) } == [
        "Too many plans are not up to date when the needs of children change."
      ])
  }
}
