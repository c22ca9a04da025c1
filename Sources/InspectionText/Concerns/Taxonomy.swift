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
  ///
  /// - Complexity: O(*n*) in their number.
  public var hints: [Hint] {
    var hints: [Hint] = []
    hintTable.eachRow { words, shares in
      let words = words.string
      for share in shares {
        hints.append(Hint(area: entries[Int(share.area)].area, weight: Int(share.weight), words: words))
      }
    }
    return hints
  }

  /// The hints as they are kept.
  private(set) var hintTable = TaxonomyHints()

  /// The version that the header names, if it names one.
  public private(set) var version: String?

  /// Reads a taxonomy.
  public init(tsv text: String) throws(TaxonomyError) {
    var text = text
    var number = 0
    let problem = text.withUTF8 { bytes -> TaxonomyError? in
      do throws(TaxonomyError) {
        try read(bytes, &number)
        return nil
      } catch {
        return error
      }
    }
    if let problem { throw problem }
    guard (1...32).contains(entries.count) else { throw TaxonomyError(.areaCount, line: number) }
  }

  private init() {}

  private mutating func read(_ text: ListBytes, _ number: inout Int) throws(TaxonomyError) {
    // The places of the areas by the keys of their ids.
    var known = NumberTable()
    for (place, entry) in entries.enumerated() {
      var id = entry.area.rawValue
      known.set(id.withUTF8(\.key), to: Int32(place))
    }
    var fields: [ListBytes] = []
    var start = 0
    while start <= text.count {
      let end = text.place(of: UInt8(ascii: "\n"), from: start)
      var line = ListBytes(rebasing: text[start..<end])
      start = end + 1
      if line.last == 13 { line = ListBytes(rebasing: line.dropLast()) }
      number += 1
      if line.isEmpty { continue }
      if line[0] == UInt8(ascii: "#") {
        readHeader(Substring(line.string))
        continue
      }
      let (kind, rest) = line.cut
      if kind.equals("hint") {
        let (words, pairs) = rest.cut
        if let reason = hintTable.add(words, pairs, areas: known) {
          throw TaxonomyError(pairs.contains(UInt8(ascii: "\t")) ? .malformedLine : reason, line: number)
        }
        continue
      }
      split(line, into: &fields)
      if fields.count == 4, fields[0].equals("cue") {
        let isNone = fields[1].equals("-")
        let area = isNone ? nil : known[fields[1].key].map { entries[Int($0)].area }
        guard isNone || area != nil else { throw TaxonomyError(.unknownArea, line: number) }
        guard let weight = fields[2].number, (1...9).contains(weight) else {
          throw TaxonomyError(.badWeight, line: number)
        }
        cues.append(Cue(area: area, weight: weight, words: fields[3].string))
      } else if fields.count == 5, fields[0].equals("area") {
        guard known[fields[1].key] == nil else { throw TaxonomyError(.repeatedArea, line: number) }
        known.set(fields[1].key, to: Int32(entries.count))
        entries.append(
          Entry(
            area: ConcernArea(rawValue: fields[1].string), title: fields[2].string, heading: fields[3].string,
            definition: fields[4].string))
      } else {
        throw TaxonomyError(.malformedLine, line: number)
      }
    }
  }

  /// The fields of a line, empty ones among them.
  private func split(_ line: ListBytes, into fields: inout [ListBytes]) {
    fields.removeAll(keepingCapacity: true)
    var start = 0
    while start <= line.count {
      let end = line.place(of: UInt8(ascii: "\t"), from: start)
      fields.append(ListBytes(rebasing: line[start..<end]))
      start = end + 1
    }
  }

  /// The taxonomy that comes with the library.
  public static let builtIn: Taxonomy = {
    do {
      var taxonomy = Taxonomy()
      var number = 0
      taxonomy.cues.reserveCapacity(words.bytes.count / 40)
      taxonomy.hintTable.reserve(bytes: hintRows.bytes.count)
      try taxonomy.read(words.bytes, &number)
      try taxonomy.read(hintRows.bytes, &number)
      return taxonomy
    } catch {
      preconditionFailure("the built-in taxonomy is wrong: \(error)")
    }
  }()

  /// The place of an area among the entries.
  func index(of area: ConcernArea) -> Int? { entries.firstIndex { $0.area == area } }

  /// Those of some areas that the taxonomy has.
  func set(of areas: [ConcernArea]) -> AreaSet {
    areas.reduce(into: AreaSet()) { set, area in
      if let place = index(of: area) { set.insert(AreaSet(area: place)) }
    }
  }

  private mutating func readHeader(_ line: Substring) {
    let fields = line.dropFirst().split(separator: "\t")
    guard fields.count == 2, fields[0].filter({ $0 != " " }) == "version" else { return }
    version = String(fields[1])
  }
}
