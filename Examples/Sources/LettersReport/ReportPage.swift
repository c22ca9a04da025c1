public import InspectionText

/// A page that shows documents, and releases beside letters: one file of HTML that fetches nothing.
///
/// ```swift
/// let page = ReportPage()
/// let documents = letters.map { page.document(analyser.analyse($0)) }
/// let html = page.html(documents: documents, comparisons: [])
/// ```
///
/// Overviews are part of the page. Each document, council and comparison lies in an island, an inert script element
/// of another type that the browser skips, and is built when it is opened; so a page of five hundred letters opens
/// as one of five. The budget: two bytes of page for each byte of text, and fifty elements for each document while
/// none is open; `Scripts/test-report --speed` holds a page to it.
public struct ReportPage: Sendable {
  /// Where a page opens.
  public enum Start: Sendable {
    /// At the overview.
    case overview
    /// At the first comparison.
    case comparison
  }

  /// The title, in place of one made from the councils.
  public var title: String?
  /// Where the page opens.
  public var start = Start.overview
  /// How many files were left out because another holds the same words; the page says so.
  public var twins = 0
  /// The version of the tool, which stands at the foot.
  public var version = ""

  let areas: [Taxonomy.Entry]
  let areaNumbers: [ConcernArea: Int]

  /// Creates a page.
  ///
  /// - Parameter taxonomy: the areas, as the analyses know them.
  public init(taxonomy: Taxonomy = .builtIn) {
    areas = taxonomy.entries.map { entry in
      var entry = entry
      entry.title = String(entry.title.map { $0 == "'" ? "’" : $0 })
      return entry
    }
    areaNumbers = Dictionary(uniqueKeysWithValues: taxonomy.entries.enumerated().map { ($1.area, $0) })
  }

  /// What the page keeps of a document. Any thread may call it.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public func document(_ analysis: Analysis) -> ReportDocument {
    ReportDocument(analysis, areaNumbers: areaNumbers)
  }

  /// What the page keeps of a comparison. Any thread may call it.
  ///
  /// - Parameters:
  ///   - comparison: the release beside its letters.
  ///   - how: how the letters were chosen, in a sentence.
  public func comparison(_ comparison: ReleaseComparison, how: String) -> ReportComparison {
    ReportComparison(comparison, how: how, areaNumbers: areaNumbers)
  }

  /// The indices of documents without those that stand in a second file, in order; of twins the one that bears a
  /// date is kept.
  ///
  /// - Complexity: O(*n*) in the number of documents, for each council and kind O(*n*²) in theirs.
  public static func distinct(_ documents: [ReportDocument]) -> [Int] {
    var kept: [Int] = []
    var places: [String: [Int]] = [:]
    let datedFirst = documents.indices.sorted { one, two in
      let (first, second) = (documents[one].ownDate != nil, documents[two].ownDate != nil)
      return first != second ? first : one < two
    }
    for index in datedFirst {
      let key = "\(documents[index].kind.rawValue) \(documents[index].authority ?? "")"
      if let others = places[key], others.contains(where: { documents[$0].isTwin(of: documents[index]) }) { continue }
      places[key, default: []].append(index)
      kept.append(index)
    }
    return kept.sorted()
  }

  /// The page.
  ///
  /// - Parameters:
  ///   - documents: in any order, each once.
  ///   - comparisons: whose release and letters are among the documents.
  /// - Complexity: O(*n* log *n*) in the number of documents, and linear in their text.
  public func html(documents: [ReportDocument], comparisons: [ReportComparison]) -> [UInt8] {
    PageBuilder(page: self, documents: documents, comparisons: comparisons).html()
  }
}
