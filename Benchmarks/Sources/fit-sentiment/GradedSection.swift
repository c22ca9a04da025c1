internal import Foundation

/// A section of a report with the grade that inspectors awarded it.
struct GradedSection {
  var id: String
  var grade: Double
  var body: String

  /// The report's authority: the id up to its kind of document.
  var authority: String { id.range(of: "-inspection").map { String(id[..<$0.lowerBound]) } ?? id }

  private static let grades = ["inadequate": -0.4, "requires improvement": 0.0, "good": 0.4, "outstanding": 0.8]

  /// Reads lines of `{"id", "grade", "body"}`.
  static func read(_ path: String) throws -> [GradedSection] {
    try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").compactMap { line in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] ?? [:]
      guard let id = object["id"] as? String, let grade = grades[object["grade"] as? String ?? ""],
        let body = object["body"] as? String
      else { return nil }
      return GradedSection(id: id, grade: grade, body: body)
    }
  }
}
