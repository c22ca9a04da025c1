import InspectionHTML
import InspectionText
import Testing

@Suite("News pages of invented councils")
struct CouncilPageTests {
  @Test("The text is the article, whole and alone", arguments: CouncilPage.all)
  func text(page: CouncilPage) throws {
    let document = try HTMLReader().read(Array(page.html.utf8), id: page.name)
    #expect(document.text == page.text)
  }

  @Test("Title, date, language and address are the page's own", arguments: CouncilPage.all)
  func facts(page: CouncilPage) throws {
    let layout = try #require(try HTMLReader().read(Array(page.html.utf8), id: page.name).page)
    #expect(layout.title == page.title)
    #expect(layout.date == page.date)
    #expect(layout.language == page.language)
    #expect(layout.canonicalURL == page.canonicalURL)
  }

  @Test("Every run of the source map holds", arguments: CouncilPage.all)
  func sourceMap(page: CouncilPage) throws {
    let bytes = Array(page.html.utf8)
    try expectSourceMapHolds(try MainContent(of: bytes), bytes)
  }
}
