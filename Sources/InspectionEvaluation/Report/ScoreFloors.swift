#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// Scores that must not be fallen below, layer by layer.
///
/// They are kept in a tab-separated file of the columns layer, match, part and floor. A floor is raised on request,
/// and no code path lowers one: that takes an edit that a reader of the change sees.
public struct ScoreFloors: Hashable, Sendable {
  /// What a floor holds for.
  public struct Key: Hashable, Sendable {
    /// The layer, all its labels together.
    public var layer: String
    /// When two spans count as the same.
    public var match: ScoreKey.Match
    /// The part of the corpus.
    public var part: GoldDocument.Part

    /// Creates a key.
    public init(layer: String, match: ScoreKey.Match = .exact, part: GoldDocument.Part = .open) {
      self.layer = layer
      self.match = match
      self.part = part
    }
  }

  /// A score below its floor.
  public struct Fault: Hashable, Sendable {
    /// What it is.
    public var key: Key
    /// The least that F1 has to be, in thousandths.
    public var floor: Int
    /// What it is; `nil` where the layer was not scored at all.
    public var f1: Double?
  }

  /// The least that F1 has to be, in thousandths: what is written is what is compared.
  public private(set) var thousandths: [Key: Int] = [:]

  /// Creates a set of floors without any.
  public init() {}

  /// Reads floors.
  ///
  /// - Parameters:
  ///   - tsv: the text of the file; lines that begin with `#` are comments.
  ///   - file: its name, for messages.
  public init(tsv: String, file: String) throws(GoldError) {
    for (index, line) in tsv.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      guard !line.isEmpty, !line.hasPrefix("#"), line != Substring(Self.header) else { continue }
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard fields.count == 4, let match = ScoreKey.Match(rawValue: fields[1]),
        let part = GoldDocument.Part(rawValue: fields[2]), let floor = Double(fields[3]), (0...1).contains(floor)
      else {
        throw GoldError(
          file: file, line: index + 1, fault: "\"\(line)\" is no floor",
          remedy: "write layer, exact or overlap, open or held_out, and a number from 0 to 1, with tabs between")
      }
      let key = Key(layer: fields[0], match: match, part: part)
      guard thousandths.updateValue(Int((floor * 1_000).rounded()), forKey: key) == nil else {
        throw GoldError(
          file: file, line: index + 1, fault: "\(key.layer) has a floor already", remedy: "take one of the two out")
      }
    }
  }

  /// Reads the floors of a file.
  ///
  /// - Parameters:
  ///   - file: the path of the file.
  ///   - mayBeMissing: whether a file that is not there holds no floors, rather than being a fault.
  public init(file: String, mayBeMissing: Bool = false) throws(GoldError) {
    let isMissing = mayBeMissing && !FileManager.default.fileExists(atPath: file)
    try self.init(
      tsv: isMissing ? "" : String(decoding: try GoldCorpus.read(file), as: UTF8.self), file: file)
  }

  private static let header = "layer\tmatch\tpart\tfloor"

  /// The floors as they are kept.
  public var tsv: String {
    var text = """
      # The least F1 that `letters evaluate corpus --floors corpus/scores.tsv` accepts for each layer, all labels together.
      # With `--raise` it raises what can be raised, to a hundredth below the score. Nothing lowers a floor but a hand.
      \(Self.header)

      """
    for (key, floor) in thousandths.sorted(by: { Self.place($0.key) < Self.place($1.key) }) {
      text += "\(key.layer)\t\(key.match.rawValue)\t\(key.part.rawValue)\t\(Self.decimal(floor))\n"
    }
    return text
  }

  /// The scores that lie below their floors.
  public func faults(in report: EvaluationReport) -> [Fault] {
    let scores = Self.scores(of: report)
    return thousandths.sorted { Self.place($0.key) < Self.place($1.key) }.compactMap { key, floor in
      guard let f1 = scores[key] else { return Fault(key: key, floor: floor, f1: nil) }
      // A score that is printed like its floor is not below it.
      return Int((f1 * 1_000).rounded()) < floor ? Fault(key: key, floor: floor, f1: f1) : nil
    }
  }

  /// The same floors, raised to a hundredth below the scores where they lie lower or are missing.
  public func raised(by report: EvaluationReport) -> ScoreFloors {
    var floors = self
    for (key, f1) in Self.scores(of: report) {
      let reached = max(0, Int((f1 * 1_000).rounded()) - 10)
      floors.thousandths[key] = max(reached, thousandths[key] ?? 0)
    }
    return floors
  }

  private static func scores(of report: EvaluationReport) -> [Key: Double] {
    var scores: [Key: Double] = [:]
    for row in report.rows where row.key.kind == nil && row.family == nil {
      scores[Key(layer: row.key.layer, match: row.key.match, part: row.part)] = row.tally.f1
    }
    return scores
  }

  private static func place(_ key: Key) -> (String, Int, String, String) {
    (key.part == .open ? "" : key.part.rawValue, EvaluationReport.place(of: key.layer), key.layer, key.match.rawValue)
  }

  private static func decimal(_ thousandths: Int) -> String {
    let digits = String(thousandths % 1_000)
    return "\(thousandths / 1_000)." + String(repeating: "0", count: 3 - digits.count) + digits
  }
}

extension ScoreFloors.Fault: CustomStringConvertible {
  /// What is below what.
  public var description: String {
    let score = f1.map { "is \(EvaluationReport.share($0))" } ?? "was not scored"
    return "\(key.layer) (\(key.match.rawValue), \(key.part.rawValue)): F1 \(score), "
      + "below its floor of \(EvaluationReport.share(Double(floor) / 1_000))"
  }
}
