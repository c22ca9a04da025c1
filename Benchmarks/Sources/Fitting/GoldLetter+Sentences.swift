internal import Foundation

extension GoldLetter {
  /// Reads annotated sentences, each as a letter of its own.
  ///
  /// - Parameter path: a file of lines with a sentence, its areas, its trajectory and its phrases, parted by tabs, as
  ///   `corpus/README.md` says.
  public static func sentences(_ path: String) throws -> [GoldLetter] {
    let file = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(whereSeparator: \.isNewline).dropFirst()
    return try lines.enumerated().map { number, line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard fields.count == 4 else { throw SentenceError(message: "\(path): line \(number + 2) has not four fields") }
      var unit = GoldUnit(start: 0, end: fields[0].unicodeScalars.count, areas: [], polarity: nil)
      for area in fields[1].split(separator: " ").map({ $0.split(separator: "=").map(String.init) }) {
        unit.areas.insert(area[0])
        if area.count == 2 { unit.polarities[area[0]] = area[1] }
      }
      var rest = fields[0][...]
      for phrase in fields[3].components(separatedBy: " | ") where fields[3] != "-" {
        guard let next = GoldPhrase(phrase, in: fields[0], rest: &rest) else {
          throw SentenceError(message: "\(path): line \(number + 2): “\(phrase)” is no phrase of the sentence")
        }
        unit.phrases.append(next)
      }
      var letter = GoldLetter(name: "\(file)-\(number + 1)", text: fields[0] + "\n", units: [unit])
      letter.isSentence = true
      return letter
    }
  }

  private init(name: String, text: String, units: [GoldUnit]) {
    (self.name, self.text, self.units, authority) = (name, text, units, name)
  }
}

/// A line that cannot be read.
struct SentenceError: Error, CustomStringConvertible {
  var message: String
  var description: String { message }
}

extension GoldPhrase {
  /// Reads `S+n words of the phrase`: category, polarity, trajectory, and `past` where it is one.
  ///
  /// - Parameter rest: what of the sentence has not been read; what stands behind the phrase after that.
  fileprivate init?(_ written: String, in sentence: String, rest: inout Substring) {
    let codes = Array(written.prefix(3))
    guard codes.count == 3, let category = Self.categories[codes[0]], let trajectory = Self.trajectories[codes[2]]
    else {
      return nil
    }
    let past = written.dropFirst(4).hasPrefix("past: ")
    guard let range = rest.range(of: written.dropFirst(past ? 10 : 4)) else { return nil }
    let start = sentence.unicodeScalars.distance(from: sentence.startIndex, to: range.lowerBound)
    let end = sentence.unicodeScalars.distance(from: sentence.startIndex, to: range.upperBound)
    rest = sentence[range.upperBound...]
    let polarity = codes[1] == "+" ? 1 : codes[1] == "-" ? -1 : 0
    self.init(start: start, end: end, polarity: polarity, category: category, trajectory: trajectory)
  }

  private static let categories: [Character: String] = [
    "G": "formal_grade", "S": "strength", "W": "weakness", "P": "progress",
  ]
  private static let trajectories: [Character: String] = [
    "i": "improving", "d": "declining", "u": "unchanged", "n": "none",
  ]
}
