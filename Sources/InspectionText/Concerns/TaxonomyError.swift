/// What is wrong with the text of a taxonomy.
public struct TaxonomyError: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Reason: String, Sendable {
    /// The line is neither an `area` with five fields nor a `cue` with four.
    case malformedLine = "malformed_line"
    /// A cue names an area that no line before it describes.
    case unknownArea = "unknown_area"
    /// The weight is no number from 1 to 9.
    case badWeight = "bad_weight"
    /// The area was described before.
    case repeatedArea = "repeated_area"
    /// There is no area, or there are more than 32.
    case areaCount = "area_count"
  }

  /// What is wrong.
  public let reason: Reason

  /// The number of the line, from 1.
  public let line: Int

  /// Creates an error.
  public init(_ reason: Reason, line: Int) {
    self.reason = reason
    self.line = line
  }
}

extension TaxonomyError: CustomStringConvertible {
  /// One sentence for a person.
  public var description: String {
    let what =
      switch reason {
      case .malformedLine: "expected 'area', id, title, heading, definition or 'cue', area, weight, words"
      case .unknownArea: "the cue's area is not described above it"
      case .badWeight: "the weight is not a number from 1 to 9"
      case .repeatedArea: "the area was described before"
      case .areaCount: "a taxonomy has from 1 to 32 areas"
      }
    return "taxonomy, line \(line): \(what)"
  }
}
