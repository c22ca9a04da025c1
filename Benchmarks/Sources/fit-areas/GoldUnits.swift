internal import Foundation

/// A unit of an annotated letter: where it stands, counted in Unicode scalars, and its areas.
struct GoldUnit {
  var start: Int
  var end: Int
  var areas: Set<String>
}

/// Reads lines of `{"start", "end", "areas": [{"area"}]}`; other fields do not matter.
enum GoldUnits {
  static func read(_ path: String) throws -> [GoldUnit] {
    try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").compactMap { line in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] ?? [:]
      guard let start = object["start"] as? Int, let end = object["end"] as? Int else { return nil }
      let areas = (object["areas"] as? [[String: Any]] ?? []).compactMap { $0["area"] as? String }
      return GoldUnit(start: start, end: end, areas: Set(areas))
    }
  }
}
