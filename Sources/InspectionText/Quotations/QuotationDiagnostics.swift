extension Diagnostic.Code {
  /// A quotation is opened and not closed; it ends with its paragraph.
  public static let quotationUnclosed = Self(rawValue: "quotation_unclosed")
  /// A mark closes nothing that was opened.
  public static let quotationUnopened = Self(rawValue: "quotation_unopened")
  /// A quotation is closed by a mark of another kind: ‘ … ”.
  public static let quotationMismatched = Self(rawValue: "quotation_mismatched")
  /// A mark that points the wrong way opens or closes a quotation: ’ … ’.
  public static let quotationReversed = Self(rawValue: "quotation_reversed")
}
