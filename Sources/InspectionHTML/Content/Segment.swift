internal import InspectionText

/// A stretch of text with no block boundary in it: what becomes one block of the document.
struct Segment {
  /// The block element that it stands in.
  var container: Int32
  /// The nodes that it is made of, and elements within a line between them.
  var firstNode: Int32
  var lastNode: Int32
  var kind: BlockKind
  var headingLevel: Int
  /// White space is kept.
  var isPreformatted = false
  /// A row of a table, its cells with tabs between them.
  var isRow = false

  /// What its elements, up to the top, say about it.
  var hints: Hints
  /// The list or table that it stands in, or -1.
  var group: Int32

  /// Characters other than white space.
  var length = 0
  /// Those of them that stand in links.
  var linkLength = 0
  /// Marks that end sentences, and commas.
  var stops = 0
  var commas = 0

  /// Whether it is to be in the text.
  var isKept = false

  var linkDensity: Double { length == 0 ? 0 : Double(linkLength) / Double(length) }
}
