/// How much of a page is read before the rest is left out.
///
/// A page that reaches a limit is still read up to there, and a diagnostic says so. The defaults lie far
/// above anything that a real page holds; they bound the time that a hostile one can take.
public struct ReadingLimits: Hashable, Sendable {
  /// The most bytes of the page that are read.
  public var bytes: Int

  /// The most elements and pieces of text.
  public var nodes: Int

  /// The deepest nesting of elements. Deeper elements are read as if they stood at this depth.
  public var depth: Int

  /// The most attributes of one tag; the others are ignored.
  public var attributes: Int

  /// How many bytes the parser is handed at a time. No limit: it changes nothing in the result.
  package var piece = 32 << 10

  /// Creates limits.
  public init(bytes: Int = 32 << 20, nodes: Int = 1 << 20, depth: Int = 2_048, attributes: Int = 1_024) {
    self.bytes = max(0, bytes)
    self.nodes = max(1, nodes)
    self.depth = max(8, depth)
    self.attributes = max(1, attributes)
  }
}
