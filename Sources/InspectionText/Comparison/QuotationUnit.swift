/// A word or mark as it is compared: folded to a number, with its place.
struct QuotationUnit: Hashable {
  /// What it stands for in a quotation.
  enum Role: UInt8 {
    /// Words, numbers, signs.
    case word
    /// Commas, stops and the like.
    case punctuation
    /// A quotation mark.
    case mark
    /// An ellipsis: words may be missing from here.
    case gap
    /// What stands in brackets: put in by whoever quotes.
    case bracket
  }

  /// Equal for what counts as the same; negative for what the source does not hold.
  var key: Int32
  var role: Role
  /// Its place in the text that it comes from.
  var span: TextSpan
  /// Whether it stands for a number that the quotation writes otherwise.
  var isRespelt = false
}
