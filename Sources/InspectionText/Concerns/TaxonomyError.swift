/// What is wrong with the text of a taxonomy.
public struct TaxonomyError: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Reason: String, Sendable {
    /// The line is no `area` with five fields, no `cue` with four and no `hint` with three.
    case malformedLine = "malformed_line"
    /// A cue or a hint names an area that no line before it describes.
    case unknownArea = "unknown_area"
    /// The weight is no number from 1 to 9, or for a hint from -99 to 99.
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
      case .malformedLine:
        "expected 'area' with id, title, heading, definition, 'cue' with area, weight, words, or 'hint' with words, weights"
      case .unknownArea: "the area of a cue or hint is not described above it"
      case .badWeight: "the weight is not a number from 1 to 9, or of a hint from -99 to 99"
      case .repeatedArea: "the area was described before"
      case .areaCount: "a taxonomy has from 1 to 32 areas"
      }
    return "taxonomy, line \(line): \(what)"
  }
}
