/// An element or a piece of text of a page, one entry of ``PageTree/nodes``.
struct PageNode {
  var tag: HTMLTag
  /// The index of the element that it stands in; -1 for a node at the top.
  var parent: Int32
  /// The index after its last descendant.
  var end: Int32
  /// What its text is in ``PageTree/text``: an element's is that of all its descendants, in order.
  var textStart: Int32
  var textEnd: Int32
  /// What its class, id, role and style say about it.
  var hints: Hints
  /// Left out of the text, with all that it holds.
  var isDropped = false

  var textCount: Int { Int(textEnd - textStart) }
}
