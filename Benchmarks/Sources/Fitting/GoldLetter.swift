internal import Foundation

/// A unit of an annotated letter: where it stands, counted in Unicode scalars, and how it was labelled.
public struct GoldUnit: Sendable {
  /// Where it begins.
  public var start: Int
  /// Where it ends.
  public var end: Int
  /// The ids of its areas.
  public var areas: Set<String>
  /// Nothing where only areas were labelled.
  public var polarity: String?

  /// Creates a unit.
  public init(start: Int, end: Int, areas: Set<String>, polarity: String?) {
    (self.start, self.end, self.areas, self.polarity) = (start, end, areas, polarity)
  }

  /// The one of some spans that shares most with the unit, all in the same offsets.
  public static func best(of spans: [Range<Int>], for unit: Range<Int>) -> Int? {
    let overlaps = spans.map { min(unit.upperBound, $0.upperBound) - max(unit.lowerBound, $0.lowerBound) }
    guard let best = overlaps.indices.max(by: { overlaps[$0] < overlaps[$1] }), overlaps[best] > 0 else { return nil }
    return best
  }
}

/// An annotated letter.
public struct GoldLetter: Sendable {
  /// What it says.
  public var text: String
  /// Its labelled units.
  public var units: [GoldUnit]
  /// Whose letter it is: the name of its file up to its first kind of document.
  public var authority: String

  /// Reads lines of `{"start", "end", "areas": [{"area"}], "polarity"}`; other fields do not matter.
  ///
  /// - Parameters:
  ///   - path: a file NAME.jsonl.
  ///   - letters: the folder with NAME.txt.
  public init(gold path: String, letters: String) throws {
    let name = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
    let kinds = ["-focused", "-inspection", "-jtai", "-send", "-monitoring", "-single"]
    authority = kinds.compactMap { name.range(of: $0)?.lowerBound }.min().map { String(name[..<$0]) } ?? name
    text = try String(contentsOfFile: "\(letters)/\(name).txt", encoding: .utf8)
    units = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").compactMap { line in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] ?? [:]
      guard let start = object["start"] as? Int, let end = object["end"] as? Int else { return nil }
      let areas = (object["areas"] as? [[String: Any]] ?? []).compactMap { $0["area"] as? String }
      return GoldUnit(start: start, end: end, areas: Set(areas), polarity: object["polarity"] as? String)
    }
  }
}
