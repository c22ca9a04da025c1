import Foundation
import Testing

@Suite struct ReportTests {
  private let tool: Tool

  init() throws {
    tool = try Tool()
    try tool.write(Self.letter("9 March 2022", "8 and 9 February 2022", "Assessments are weak."), to: "in/one.txt")
    try tool.write(Self.letter("9 March 2023", "7 February 2023", "Assessments are strong now."), to: "in/two.txt")
  }

  private static func letter(_ date: String, _ visit: String, _ finding: String) -> String {
    """
    Ofsted

    \(date)

    Dear Director

    Monitoring visit to Hexmouth children’s services

    This letter summarises the findings of the monitoring visit to Hexmouth children’s services on \(visit).

    Findings and evaluation of progress

    \(finding) Social workers know children mostly well. Managers’ oversight of practice has worsened.
    """
  }

  private func release(posted: String) -> String {
    """
    <html><body><h1>Ofsted inspectors visit Hexmouth children’s services</h1><p>Posted on: \(posted)</p>
    <p>Hexmouth County Council welcomes a letter that Ofsted has published about its children’s services.</p>
    <p>Inspectors said that social workers ‘know children well’, and that ‘assessments are strong now’.</p></body></html>
    """
  }

  private func page() throws -> String {
    let outcome = try tool.run("report", "in", "--output", "page.html")
    #expect(outcome.status == 0, "\(outcome.errors)")
    return try String(contentsOf: tool.folder.appendingPathComponent("page.html"), encoding: .utf8)
  }

  @Test func onePageHoldsAllAndFetchesNothing() throws {
    let page = try page()
    #expect(page.contains("default-src &#39;none&#39;") || page.contains("default-src 'none'"))
    #expect(page.contains("id=\"island-d1\"") && page.contains("id=\"island-d2\"") && page.contains("id=\"island-c1\""))
    for outside in ["src=", "href=\"http", "@import", "url("] { #expect(!page.contains(outside), "\(outside)") }
    #expect(page.contains("Managers’ oversight of practice has worsened."))
  }

  @Test func whatStandsOutComesFirstWithTheWayToTheSentence() throws {
    let page = try page()
    let start = try #require(page.range(of: "What stands out"))
    let end = try #require(page.range(of: "Where it is getting worse"))
    let short = page[start.upperBound..<end.lowerBound]
    #expect(short.contains("Hexmouth") && short.contains(">management oversight</a>"))
    #expect(short.range(of: "href=\"#d2s[0-9]+\"", options: .regularExpression) != nil)
  }

  @Test func aReleaseOnAnotherVisitIsNotHeldAgainstTheLetter() throws {
    let quotations = [
      "the new hub answers within a day", "foster carers speak warmly of their training",
      "return interviews reach every child", "panels look closely at each plan",
    ].map { "<p>Inspectors found that ‘\($0)’.</p>" }.joined()
    let html = release(posted: "12 March 2023").replacingOccurrences(
      of: "<p>Inspectors said that social workers ‘know children well’, and that ‘assessments are strong now’.</p>",
      with: quotations + "<p>Councillor Ada Finch, cabinet member for children, said: “We welcome this letter.”</p>")
    try tool.write(html, to: "in/release.html")
    let page = try page()
    #expect(page.contains("seems to report on another visit"))
    #expect(!page.contains("Not as in the letter"))
  }

  @Test func aReleaseIsHeldAgainstTheLatestLetterBeforeIt() throws {
    try tool.write(release(posted: "12 March 2022"), to: "in/release.html")
    #expect(try page().contains("held against: <a href=\"#d1\""))
    try tool.write(release(posted: "12 March 2023"), to: "in/release.html")
    #expect(try page().contains("held against: <a href=\"#d2\""))
    try tool.write(release(posted: "12 March 2021"), to: "in/release.html")
    #expect(try !page().contains("held against: <a"))
  }

  @Test func aSecondFileOfTheSameWordsIsShownOnce() throws {
    try tool.write(Self.letter("9 March 2022", "8 and 9 February 2022", "Assessments are weak."), to: "in/copy/x.txt")
    let page = try page()
    #expect(page.contains("1 file with the words of another is shown once"))
    #expect(!page.contains("id=\"island-d3\""))
  }

  @Test func theNumberOfWorkersChangesNothing() throws {
    let one = try tool.run("report", "in", "--jobs", "1")
    let two = try tool.run("report", "in", "--jobs", "2")
    #expect(one.status == 0 && one.output == two.output && one.output.count > 10_000)
  }

  @Test func whatCannotBeReadIsNamedAndTheRestIsWritten() throws {
    let outcome = try tool.run("report", "in", "none.txt", "--output", "page.html")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("none.txt: there is no such file"))
    #expect(FileManager.default.fileExists(atPath: tool.folder.appendingPathComponent("page.html").path))
    let nothing = try tool.run("report", "none.txt", "--output", "other.html")
    #expect(nothing.status == 1)
    #expect(!FileManager.default.fileExists(atPath: tool.folder.appendingPathComponent("other.html").path))
  }

  @Test func aComparisonIsAPageThatOpensAtTheComparison() throws {
    try tool.write(release(posted: "12 March 2023"), to: "release.html")
    let outcome = try tool.run("compare", "release.html", "in/two.txt", "--format", "html")
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("data-start=\"r1\""))
    #expect(outcome.text.contains("“mostly” was left out"))
    #expect(outcome.text.contains("<del>mostly</del>"))
  }
}
