internal import Crypto
internal import Foundation
internal import InspectionText

/// A page in the making: documents in order and numbered from 1, councils, and the islands.
struct PageBuilder {
  let page: ReportPage
  /// By council, then by date.
  var documents: [ReportDocument]
  let councils: [Council]
  let comparisons: [ReportComparison]
  let titles: [ConcernArea: String]
  /// The index of each document by its id.
  let places: [String: Int]
  /// The index of the council of each document.
  private(set) var councilOf: [Int]
  let rules: RuleTable

  init(page: ReportPage, documents: [ReportDocument], comparisons: [ReportComparison]) {
    self.page = page
    titles = Dictionary(uniqueKeysWithValues: page.areas.map { ($0.area, $0.title) })
    let timeline = Timeline(documents.map(\.timeline))
    let byID = Dictionary(documents.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var shown = timeline.authorities.flatMap(\.documents).compactMap { byID[$0.id] }
    var places: [String: Int] = [:]
    for (place, document) in shown.enumerated() { places[document.id] = place }
    self.places = places
    self.comparisons = comparisons
    for comparison in comparisons {
      if let place = places[comparison.release.document.id] { shown[place].body = comparison.body }
    }
    self.documents = shown
    rules = RuleTable(shown)
    var councils: [Council] = []
    var first = 0
    for authority in timeline.authorities {
      councils.append(Council(authority, number: councils.count + 1, from: first, in: shown))
      first += authority.documents.count
    }
    self.councils = councils
    councilOf = [Int](repeating: 0, count: shown.count)
    for (index, council) in councils.enumerated() { for document in council.documents { councilOf[document] = index } }
  }

  // MARK: The file

  func html() -> [UInt8] {
    let script = PageScript.all
    let digest = Data(SHA256.hash(data: Data(script.utf8))).base64EncodedString()
    let named = councils.filter(\.isNamed)
    var title = page.title ?? "Inspectors’ letters"
    if page.title == nil {
      title += named.count == 1 ? ": \(named[0].name)" : ": \(PlainWords.count(named.count, "council"))"
    }
    var parts: [[String: Any]] = [["anchor": "overview", "label": "Overview"]]
    if !worsening.isEmpty { parts.append(["anchor": "worse", "label": "Getting worse"]) }
    if !comparisons.isEmpty { parts.append(["anchor": "releases", "label": "Releases"]) }
    if !bettering.isEmpty { parts.append(["anchor": "better", "label": "Getting better"]) }
    parts += [
      ["anchor": "documents", "label": "Documents"], ["anchor": "councils", "label": "Councils"],
      ["anchor": "about", "label": "How to read this"],
    ]
    let marker = "\u{1}islands\u{1}"
    let frame = Templates.render(
      "page",
      [
        "title": title, "version": page.version, "scriptHash": "sha256-" + digest, "styleMarkup": PageStyle.all,
        "scriptMarkup": script, "start": page.start == .comparison && !comparisons.isEmpty ? "r1" : "overview",
        "parts": parts, "overviewMarkup": overview(), "islandsMarkup": marker,
        "aboutMarkup": Templates.render("about", ["tones": tones, "areaCount": page.areas.count]),
        "source": PlainWords.count(documents.count, "document"),
        "words": page.twins == 0
          ? ""
          : "\(PlainWords.count(page.twins, "file")) with the words of another \(page.twins == 1 ? "is" : "are") shown once."
          ,
      ])
    // The islands are most of the page: they are joined as bytes, once.
    let halves = frame.utf8.split(separator: Array(marker.utf8), maxSplits: 1).map(Array.init)
    var bytes = halves[0]
    bytes.reserveCapacity(bytes.count + documents.reduce(0) { $0 + $1.body.count + 8_000 })
    for index in documents.indices { append(documentIsland(index), kind: "d", number: index + 1, to: &bytes) }
    bytes += rules.markup
    for council in councils { append(councilIsland(council), kind: "c", number: council.number, to: &bytes) }
    for index in comparisons.indices { append(releaseIsland(index), kind: "r", number: index + 1, to: &bytes) }
    return bytes + halves[1]
  }

  private func append(_ island: String, kind: StaticString, number: Int, to bytes: inout [UInt8]) {
    var out = MarkupWriter()
    out.raw("<script type=\"text/html\" id=\"island-")
    out.raw(kind)
    out.raw(number)
    out.raw("\">")
    bytes += out.bytes
    bytes += Array(island.utf8)
    bytes += Array("</script>\n".utf8)
  }

  // MARK: Names and anchors

  /// The tones for keys and filters, best first.
  var tones: [[String: Any]] { Tone.allCases.reversed().map { ["code": $0.name, "words": $0.words] } }

  func anchor(_ document: Int) -> String { "d\(document + 1)" }
  func anchor(_ document: Int, sentence: Int) -> String { "d\(document + 1)s\(sentence)" }
  func anchor(_ document: Int, area: ConcernArea) -> String { "d\(document + 1)a\(page.areaNumbers[area] ?? 0)" }
  func anchor(_ council: Council) -> String { "c\(council.number)" }
  func council(of document: Int) -> Council { councils[councilOf[document]] }
  func title(_ area: ConcernArea) -> String { titles[area] ?? area.rawValue }

  /// The comparison that a document belongs to, from 1.
  func comparison(ofRelease document: Int) -> Int? {
    comparisons.firstIndex { places[$0.release.document.id] == document }.map { $0 + 1 }
  }
}
