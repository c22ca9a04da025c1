/// A stretch of a document's text, as two UTF-8 offsets.
///
/// Offsets count bytes of ``Document/text`` in UTF-8, start inclusive, end exclusive, and always fall on
/// boundaries of Unicode scalars. Convert them on the way out with ``OffsetTable``.
public struct TextSpan: Hashable, Sendable {
  /// The offset of the first byte.
  public let start: UInt32

  /// The offset after the last byte.
  public let end: UInt32

  /// Creates the span from `start` up to, not including, `end`.
  ///
  /// - Precondition: `0 <= start <= end < 2^32`.
  public init(_ start: Int, _ end: Int) {
    precondition(start <= end, "a span cannot end before it starts")
    self.start = UInt32(start)
    self.end = UInt32(end)
  }

  /// Creates the span over a range of UTF-8 offsets.
  public init(_ range: Range<Int>) {
    self.init(range.lowerBound, range.upperBound)
  }

  /// The offsets as a range of integers.
  public var range: Range<Int> { Int(start)..<Int(end) }

  /// The length in bytes of UTF-8.
  public var count: Int { Int(end - start) }

  /// Whether the span holds no text.
  public var isEmpty: Bool { start == end }

  /// Whether `other` lies wholly inside this span.
  public func contains(_ other: TextSpan) -> Bool {
    start <= other.start && other.end <= end
  }

  /// Whether the byte at `offset` lies inside this span.
  public func contains(_ offset: Int) -> Bool {
    Int(start) <= offset && offset < Int(end)
  }

  /// Whether the two spans share at least one byte.
  public func overlaps(_ other: TextSpan) -> Bool {
    start < other.end && other.start < end
  }

  /// The smallest span that holds both.
  public func union(_ other: TextSpan) -> TextSpan {
    TextSpan(Int(min(start, other.start)), Int(max(end, other.end)))
  }
}

extension TextSpan: Comparable {
  /// Orders by start; of two spans with one start the longer comes first, so that an outer span stands
  /// before what is nested in it.
  public static func < (left: TextSpan, right: TextSpan) -> Bool {
    (left.start, right.end) < (right.start, left.end)
  }
}

extension TextSpan: CustomStringConvertible {
  /// The offsets as `start..<end`.
  public var description: String { "\(start)..<\(end)" }
}

extension TextSpan: Codable {
  /// Reads two offsets, `[start, end]`, as the standard library writes a range.
  ///
  /// - Throws: `DecodingError` where the span would end before it starts.
  public init(from decoder: any Decoder) throws {
    var pair = try decoder.unkeyedContainer()
    start = try pair.decode(UInt32.self)
    end = try pair.decode(UInt32.self)
    guard start <= end else {
      throw DecodingError.dataCorruptedError(in: pair, debugDescription: "a span cannot end before it starts")
    }
  }

  /// Writes the two offsets as `[start, end]`.
  public func encode(to encoder: any Encoder) throws {
    var pair = encoder.unkeyedContainer()
    try pair.encode(start)
    try pair.encode(end)
  }
}
