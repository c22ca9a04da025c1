/// One thing that was missed, invented or read wrongly.
public struct Miss: Hashable, Sendable {
  /// The layer.
  public var layer: String
  /// What the gold says; `nil` where it has nothing.
  public var expected: String?
  /// What was found; `nil` where nothing was.
  public var found: String?
  /// The text that it is about, on one line.
  public var text: String

  /// Creates a miss.
  public init(layer: String, expected: String?, found: String?, text: String) {
    self.layer = layer
    self.expected = expected
    self.found = found
    self.text = text
  }
}
