/// A quotation before anyone has asked whose it is.
struct QuotedSpan {
  /// How it is presented.
  enum Presentation {
    /// Between marks.
    case marks
    /// As a paragraph set off from the writer's own.
    case block
    /// By an element of a page.
    case element
  }

  /// The content.
  var content: TextSpan
  /// The content and its marks.
  var whole: TextSpan
  var presentation: Presentation
  /// The index of the paragraph that it starts in.
  var paragraph: Int
  /// Whether it has a closing mark.
  var isClosed = true
  /// The index of the quotation that it is nested in.
  var parent: Int?
  /// The index of the quotation of the paragraph before that it goes on from.
  var continues: Int?
}
