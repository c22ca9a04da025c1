import Foundation
import InspectionText
import LettersReport
import Testing

@Suite struct BodyWriterTests {
  private static let letter = """
    9 March 2022

    Dear Director

    Focused visit to Hexmouth children’s services

    This letter summarises the findings of the focused visit to Hexmouth children’s services.

    Headline findings

    ◼ Assessments <script>alert(1)</script> remain inconsistent, and “plans are too
    often late”. Thresholds are well
    \u{C}2

    understood. {{title}} & managers’ oversight is weak.
    """

  private func body(_ text: String) -> String {
    let analysis = Analyser().analyse(Document(id: "a", text: text))
    let areas = Dictionary(
      uniqueKeysWithValues: Taxonomy.builtIn.entries.enumerated().map { ($1.area, $0) })
    return BodyWriter(analysis: analysis, areaNumbers: areas).markup().string
  }

  private func plain(_ markup: String) -> String {
    var text = markup.replacingOccurrences(of: "<[^>]*>", with: "", options: .regularExpression)
    for (name, character) in [("lt", "<"), ("gt", ">"), ("quot", "\""), ("#39", "'"), ("amp", "&")] {
      text = text.replacingOccurrences(of: "&\(name);", with: character)
    }
    return text.filter { !$0.isWhitespace }
  }

  @Test func everyCharacterComesOutInItsOrder() {
    #expect(plain(body(Self.letter)) == Self.letter.filter { !$0.isWhitespace && $0 != "\u{C}" })
  }

  @Test func elementsAreClosedInTheirOrder() {
    var open: [Substring] = []
    for tag in body(Self.letter).split(separator: "<").dropFirst(0) {
      let name = tag.prefix { $0.isLetter || $0.isNumber || $0 == "/" }
      guard !name.isEmpty, tag.contains(">") else { continue }
      if name.hasPrefix("/") { #expect(open.popLast() == name.dropFirst()) } else { open.append(name) }
    }
    #expect(open.isEmpty)
  }

  /// The page's script counts them: a number is written only where it does not follow the one before.
  @Test func sentencesAreNumberedByTheirOrder() {
    let analysis = Analyser().analyse(Document(id: "a", text: Self.letter))
    var next = 0
    var numbers: [Int] = []
    for tag in body(Self.letter).split(separator: "<s").dropFirst() {
      if tag.hasPrefix("=") {
        next = Int(tag.dropFirst().prefix { $0.isNumber }) ?? -1
      } else if !tag.hasPrefix(" ") && !tag.hasPrefix(">") {
        continue
      }
      numbers.append(next)
      next += 1
    }
    #expect(numbers == Array(analysis.sentences.indices))
  }

  @Test func judgementsAndQuotationsAreMarked() {
    let body = body(Self.letter)
    #expect(body.contains("remain inconsistent</j>"))
    #expect(body.contains("<j nw"))
    #expect(body.contains("<q class=\"q "))
    #expect(body.contains("data-p=2"))
    #expect(!body.contains("<script"))
  }
}
