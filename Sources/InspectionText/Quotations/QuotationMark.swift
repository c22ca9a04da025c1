/// A mark that may open or close a quotation, or be an apostrophe, with what stands around it.
struct QuotationMark {
  /// What it looks like.
  enum Glyph: UInt8 {
    case straightSingle, leftSingle, rightSingle, lowSingle, backtick
    case straightDouble, leftDouble, rightDouble, lowDouble, leftAngle, rightAngle

    /// Whether it is a double mark.
    var isDouble: Bool { rawValue >= Glyph.straightDouble.rawValue }

    /// Whether it has no direction.
    var isStraight: Bool { self == .straightSingle || self == .straightDouble }

    /// The double mark that two of it side by side make.
    var doubled: Glyph? {
      switch self {
      case .straightSingle: .straightDouble
      case .leftSingle, .backtick: .leftDouble
      case .rightSingle: .rightDouble
      case .lowSingle: .lowDouble
      default: nil
      }
    }
  }

  /// What stands beside it, other marks looked through.
  enum Neighbour: UInt8 {
    /// The start or end of the paragraph.
    case edge
    case space
    case letter
    case digit
    /// An opening bracket.
    case opening
    /// A comma, closing bracket, colon or the like.
    case closing
    /// A full stop, question or exclamation mark, or ellipsis.
    case terminator
    case dash
  }

  let start: Int
  let end: Int
  let glyph: Glyph
  var before: Neighbour = .edge
  var after: Neighbour = .edge
  /// Whether another mark touches it.
  var touchesBefore = false
  var touchesAfter = false
  /// What it costs to read it as opening, as closing, and as neither.
  var opening: Float = 0
  var closing: Float = 0
  var neither: Float = 0
}
