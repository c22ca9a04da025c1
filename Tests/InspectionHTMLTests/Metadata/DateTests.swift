import InspectionHTML
import InspectionText
import Testing

@Suite("Dates of publication")
struct DateTests {
  private static let prose = "<p>Inspectors came on 1 February 2023, and left on the day after, they said.</p>"

  private func date(_ body: String, head: String = "") throws -> String? {
    let html = "<head>\(head)</head><body><h1>Visit finds progress</h1>\(body)"
    return try MainContent(of: Array(html.utf8)).layout.date?.description
  }

  @Test(
    "Written dates in a line of their own",
    arguments: [
      "Posted on: 3 May 2024", "Published 3 May 2024", "Published: Friday, 3rd May 2024", "Date published: 03/05/2024",
      "Friday 3 May 2024", "May 3, 2024", "3rd of May 2024", "03.05.2024", "Posted on Friday 3rd May, 2024 at 10:30am",
      "News release | 3 May 2024", "Published: 3/5/24", "Release date: 2024-05-03", "3 MAY 2024",
      "Published on 3 May 2024 by Press Office",
      "Fri 3 May 2024 10:00", "03-May-2024", "Last updated: 9 June 2025. Published: 3 May 2024",
    ])
  func written(line: String) throws {
    #expect(try date("<p>\(line)</p>" + Self.prose) == "2024-05-03")
    #expect(try date("<div class=x><span>\(line)</span></div>" + Self.prose) == "2024-05-03")
  }

  @Test("A label and a date in two blocks")
  func twoBlocks() throws {
    #expect(try date("<dl><dt>Published:</dt><dd>3 May 2024</dd></dl>" + Self.prose) == "2024-05-03")
  }

  @Test(
    "What the head declares",
    arguments: [
      "<meta property='article:published_time' content='2024-05-03T08:00:00+01:00'>",
      "<meta name='DC.date.issued' content='2024-05-03'>", "<meta name=date content='3 May 2024'>",
      "<meta name='dcterms.created' content='20240503'>",
      "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"datePublished\" : \"2024-05-03\"}</script>",
      "<script type='application/ld+json'>{\"dateModified\": \"2025-01-09\", \"dateCreated\": \"2024-05-03\"}</script>",
      "<meta name='eGMS.dateIssued' content='2024-05-03'>",
    ])
  func head(element: String) throws {
    #expect(try date(Self.prose, head: element) == "2024-05-03")
  }

  @Test("Marked-up dates")
  func markup() throws {
    #expect(try date("<time datetime='2024-05-03T09:00'>Friday</time>" + Self.prose) == "2024-05-03")
    #expect(try date("<span itemprop=datePublished content=2024-05-03>Friday</span>" + Self.prose) == "2024-05-03")
    #expect(try date("<span class=published-date>3 May 2024</span>" + Self.prose) == "2024-05-03")
  }

  @Test("The date in front of the dash that opens the text")
  func dateline() throws {
    #expect(try date("<p>Oldcombe, 3 May 2024 – children are safer, inspectors said last week.</p>") == "2024-05-03")
  }

  @Test("Publication goes before change, and change before nothing")
  func updated() throws {
    #expect(try date("<p>Last updated: 9 June 2024</p><p>Published: 3 May 2024</p>" + Self.prose) == "2024-05-03")
    #expect(try date(Self.prose + "<p>Last updated: 9 June 2024</p>") == "2024-06-09")
  }

  @Test("Dates of related pages, and in the text, are not the page's")
  func others() throws {
    let related = "<aside><a href=x>Other news</a> <time datetime=2020-01-01>1 January 2020</time></aside>"
    #expect(try date(Self.prose + related) == nil)
    #expect(try date(Self.prose) == nil)
    #expect(try date(Self.prose, head: "<meta property='article:published_time' content='0001-01-01T00:00:00'>") == nil)
  }
}
