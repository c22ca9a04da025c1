internal import Foundation

/// A unit of an annotated letter: where it stands, counted in Unicode scalars, and how it was labelled.
public struct GoldUnit: Sendable {
  /// Where it begins.
  public var start: Int
  /// Where it ends.
  public var end: Int
  /// The ids of its areas.
  public var areas: Set<String>
  /// The polarity of each area that was labelled with one, by its id.
  public var polarities: [String: String] = [:]
  /// Nothing where only areas were labelled.
  public var polarity: String?
  /// Its judgement phrases.
  public var phrases: [GoldPhrase] = []

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

/// A judgement phrase of an annotated letter.
public struct GoldPhrase: Sendable {
  /// Where it begins, in Unicode scalars.
  public var start: Int
  /// Where it ends.
  public var end: Int
  /// 1, 0 or -1.
  public var polarity: Int
  /// What kind of judgement it is, by its name.
  public var category: String
  /// The direction that it states, by its name.
  public var trajectory: String
}

/// An annotated letter.
public struct GoldLetter: Sendable {
  /// The name of its files.
  public var name: String
  /// What it says.
  public var text: String
  /// Its labelled units.
  public var units: [GoldUnit]
  /// Whether its units were labelled with areas.
  public var isLabelledWithAreas: Bool { isSentence || units.contains { !$0.areas.isEmpty } }
  /// Whether it is a single sentence, whose areas are always labelled, if with none.
  var isSentence = false
  /// Whose letter it is: the name of its file up to its first kind of document.
  public var authority: String

  /// Reads lines of `{"start", "end", "areas": [{"area"}], "polarity", "phrases": [{"start", "end", "polarity", "category",
  /// "trajectory"}]}`; only the first two have to be there, and other fields do not matter.
  ///
  /// - Parameters:
  ///   - path: a file NAME.jsonl.
  ///   - letters: the folder with NAME.txt.
  public init(gold path: String, letters: String) throws {
    name = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
    let kinds = ["-focused", "-inspection", "-jtai", "-send", "-monitoring", "-single"]
    let name = name
    authority = kinds.compactMap { name.range(of: $0)?.lowerBound }.min().map { String(name[..<$0]) } ?? name
    text = try String(contentsOfFile: "\(letters)/\(name).txt", encoding: .utf8)
    units = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").compactMap { line in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] ?? [:]
      guard let start = object["start"] as? Int, let end = object["end"] as? Int else { return nil }
      var unit = GoldUnit(start: start, end: end, areas: [], polarity: object["polarity"] as? String)
      for area in object["areas"] as? [[String: Any]] ?? [] {
        guard let id = area["area"] as? String else { continue }
        unit.areas.insert(id)
        unit.polarities[id] = area["polarity"] as? String
      }
      unit.phrases = (object["phrases"] as? [[String: Any]] ?? []).compactMap { phrase in
        guard let start = phrase["start"] as? Int, let end = phrase["end"] as? Int,
          let polarity = phrase["polarity"] as? Int
        else { return nil }
        return GoldPhrase(
          start: start, end: end, polarity: polarity, category: phrase["category"] as? String ?? "",
          trajectory: phrase["trajectory"] as? String ?? "")
      }
      return unit
    }
  }
}
