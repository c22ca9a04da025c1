import InspectionHTML
import InspectionText
import Testing

@Suite("Titles")
struct TitleTests {
  private func title(_ head: String, _ body: String) throws -> String? {
    try MainContent(of: Array("<head>\(head)</head><body>\(body)<p>One thing, said well.</p>".utf8)).layout.title
  }

  @Test("The heading, when the head confirms it or says nothing")
  func heading() throws {
    #expect(try title("", "<h1>Visit to <i>Oldcombe</i></h1>") == "Visit to Oldcombe")
    #expect(
      try title("<title>Visit to Oldcombe | Council</title>", "<h1>Visit to Oldcombe</h1>") == "Visit to Oldcombe")
  }

  @Test(
    "The site's name goes",
    arguments: [
      "Visit finds progress | Oldcombe Council", "Visit finds progress - Oldcombe Borough Council",
      "Visit finds progress – Oldcombe News", "Visit finds progress :: Oldcombe",
      "Visit finds progress | News | Oldcombe Council", "Oldcombe Council | Visit finds progress",
    ])
  func siteName(title text: String) throws {
    #expect(try title("<title>\(text)</title>", "") == "Visit finds progress")
  }

  @Test("The declared name of the site goes")
  func declaredSiteName() throws {
    #expect(
      try title(
        "<meta property=og:site_name content='The Oldcombe Way of Things Today and Tomorrow'><meta property=og:title content='Visit finds progress - The Oldcombe Way of Things Today and Tomorrow'>",
        "")
        == "Visit finds progress")
  }

  @Test("A dash within a title stays")
  func dash() throws {
    #expect(
      try title("<title>Good in every area - but one thing is still missing for children</title>", "")
        == "Good in every area - but one thing is still missing for children")
  }

  @Test("The site's name in an h1 is no title")
  func siteHeading() throws {
    let head =
      "<title>Visit finds progress | Oldcombe Council</title><meta property=og:site_name content='Oldcombe Council'>"
    #expect(
      try title(head, "<h1><a href=/>Oldcombe Council</a></h1><h2>Visit finds progress</h2>") == "Visit finds progress")
  }

  @Test("Of two headings the one that the head names goes first")
  func twoHeadings() throws {
    let html = """
      <title>Visit finds progress</title><h1>Newsroom of Oldcombe</h1><h1>Visit finds progress</h1>
      <p>One thing, said well, by one who knows.</p>
      """
    let content = try MainContent(of: Array(html.utf8))
    #expect(content.layout.title == "Visit finds progress")
    #expect(content.text.hasPrefix("Visit finds progress\n\nOne thing"))
  }

  @Test("A council's name in front of the title goes")
  func leadingSite() throws {
    #expect(
      try title("<title>Oldcombe County Council - Visit finds that children are safer</title>", "")
        == "Visit finds that children are safer")
  }

  @Test("A page without any has none")
  func none() throws {
    #expect(try title("", "") == nil)
  }
}
