/// The concern areas that sentences are assigned to, and the words that name them.
///
/// The built-in taxonomy is that of English inspections of children's services. Another one is text: a line a
/// row, fields separated by tabs, `#` before a comment.
///
/// ```
/// area	transport	Transport	local offer	Getting to school and back
/// cue	transport	9	school bus(es)
/// cue	transport	5	taxi/taxis
/// ```
///
/// An `area` row holds id, title, heading of the framework and definition; a `cue` row holds the area's id, a
/// weight from 1 (a hint) to 9 (names the area) and words. `(s)` stands for both numbers and `/` between words
/// for either. Of cues that overlap the longest counts. A cue of the area `-` only hides its words from others.
///
/// A `hint` row holds words and, separated by spaces, pairs of an area's id and a weight from -99 to 99 in tenths
/// of log-odds. Hints name nothing: all that stand in a sentence are added up, once each, on top of those of the row
/// whose words are `*`, and their sum is one piece of the evidence by which areas are chosen. A taxonomy may do
/// without them.
///
/// ```
/// hint	*	transport -25
/// hint	driver	transport 12
/// ```
public struct Taxonomy: Hashable, Sendable {
  /// One area.
  public struct Entry: Hashable, Sendable {
    /// The area's id.
    public var area: ConcernArea
    /// Its name for readers.
    public var title: String
    /// The heading of the inspection framework that it belongs under.
    public var heading: String
    /// What it covers.
    public var definition: String
  }

  /// Words that name an area.
  public struct Cue: Hashable, Sendable {
    /// The area; `nil` where the words only hide others.
    public var area: ConcernArea?
    /// From 1 to 9.
    public var weight: Int
    /// The words, as the row gives them.
    public var words: String
  }

  /// Words that speak for an area, or against it, beside others.
  public struct Hint: Hashable, Sendable {
    /// The area.
    public var area: ConcernArea
    /// In tenths of log-odds, from -99 to 99.
    public var weight: Int
    /// The words, in lower case; `*` for every sentence.
    public var words: String
  }

  /// The areas, in their order.
  public private(set) var entries: [Entry] = []

  /// The cues.
  public private(set) var cues: [Cue] = []

  /// The hints.
  public private(set) var hints: [Hint] = []

  /// The version that the header names, if it names one.
  public private(set) var version: String?

  /// Reads a taxonomy.
  public init(tsv text: String) throws(TaxonomyError) {
    var known: Set<String> = []
    var number = 0
    for row in text.utf8.split(separator: 10, omittingEmptySubsequences: false) {
      var line = Substring(row)
      if line.utf8.last == 13 { line = line.dropLast() }
      number += 1
      if line.hasPrefix("#") {
        readHeader(line)
        continue
      }
      let fields = line.utf8.split(separator: 9, omittingEmptySubsequences: false).map { String(Substring($0)) }
      if fields == [""] || fields.isEmpty { continue }
      switch (fields[0], fields.count) {
      case ("area", 5):
        guard known.insert(fields[1]).inserted else { throw TaxonomyError(.repeatedArea, line: number) }
        entries.append(
          Entry(area: ConcernArea(rawValue: fields[1]), title: fields[2], heading: fields[3], definition: fields[4]))
      case ("cue", 4):
        guard fields[1] == "-" || known.contains(fields[1]) else { throw TaxonomyError(.unknownArea, line: number) }
        guard let weight = Int(fields[2]), (1...9).contains(weight) else {
          throw TaxonomyError(.badWeight, line: number)
        }
        let area = fields[1] == "-" ? nil : ConcernArea(rawValue: fields[1])
        cues.append(Cue(area: area, weight: weight, words: fields[3]))
      case ("hint", 3):
        hints += try Self.hints(fields[1], fields[2], known, line: number)
      default:
        throw TaxonomyError(.malformedLine, line: number)
      }
    }
    guard (1...32).contains(entries.count) else { throw TaxonomyError(.areaCount, line: number) }
  }

  /// The taxonomy that comes with the library.
  public static let builtIn: Taxonomy = {
    do {
      return try Taxonomy(tsv: words.description + "\n" + hintRows.description)
    } catch {
      preconditionFailure("the built-in taxonomy is wrong: \(error)")
    }
  }()

  /// The place of an area among the entries.
  func index(of area: ConcernArea) -> Int? { entries.firstIndex { $0.area == area } }

  /// The hints of a row.
  private static func hints(
    _ words: String, _ pairs: String, _ known: Set<String>, line: Int
  ) throws(TaxonomyError) -> [Hint] {
    let fields = Substring(pairs).parts(by: " ")
    guard !words.isEmpty, !fields.isEmpty, fields.count.isMultiple(of: 2) else {
      throw TaxonomyError(.malformedLine, line: line)
    }
    var hints: [Hint] = []
    for place in stride(from: 0, to: fields.count, by: 2) {
      guard known.contains(String(fields[place])) else { throw TaxonomyError(.unknownArea, line: line) }
      guard let weight = Int(fields[place + 1]), (-99...99).contains(weight) else {
        throw TaxonomyError(.badWeight, line: line)
      }
      hints.append(Hint(area: ConcernArea(rawValue: String(fields[place])), weight: weight, words: words))
    }
    return hints
  }

  private mutating func readHeader(_ line: Substring) {
    let fields = line.dropFirst().split(separator: "\t")
    guard fields.count == 2, fields[0].filter({ $0 != " " }) == "version" else { return }
    version = String(fields[1])
  }
}
