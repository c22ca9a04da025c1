/// A paragraph, heading, list item or other piece of layout.
public struct Block: Hashable, Sendable, Codable {
  /// Its place in the text, without white space around it.
  public var span: TextSpan

  /// What it is.
  public var kind: BlockKind

  /// Where it came from in the bytes of a page; `nil` for plain text.
  public var source: SourceRange?

  /// Creates a block.
  public init(span: TextSpan, kind: BlockKind, source: SourceRange? = nil) {
    self.span = span
    self.kind = kind
    self.source = source
  }
}

/// A kind of block.
public struct BlockKind: RawRepresentable, Hashable, Sendable, Codable {
  /// The value in the output.
  public let rawValue: String

  /// Creates a kind from its value in the output.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Addresses, dates, titles and tables of facts that stand before the body.
  public static let letterhead = BlockKind(rawValue: "letterhead")
  /// `Dear …`
  public static let salutation = BlockKind(rawValue: "salutation")
  /// A heading.
  public static let heading = BlockKind(rawValue: "heading")
  /// Running text.
  public static let paragraph = BlockKind(rawValue: "paragraph")
  /// An item of a list.
  public static let listItem = BlockKind(rawValue: "list_item")
  /// A cell, or a row, of a table.
  public static let tableCell = BlockKind(rawValue: "table_cell")
  /// A quotation set off as a block.
  public static let blockQuote = BlockKind(rawValue: "block_quote")
  /// The caption of a picture.
  public static let caption = BlockKind(rawValue: "caption")
  /// `Yours sincerely`, and the name below it.
  public static let signOff = BlockKind(rawValue: "sign_off")
  /// Page numbers, running heads and feet.
  public static let pageFurniture = BlockKind(rawValue: "page_furniture")
  /// What says nothing about the matter: copyright, how to complain, `Skip to content`.
  public static let boilerplate = BlockKind(rawValue: "boilerplate")
}
