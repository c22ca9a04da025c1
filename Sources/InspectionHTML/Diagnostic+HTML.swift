public import InspectionText

extension Diagnostic.Code {
  /// The page declares an encoding that its bytes contradict, or that is unknown; another was used.
  public static let encodingContradicted = Diagnostic.Code(rawValue: "encoding_contradicted")

  /// The page is larger than the limit; what lies behind it was not read.
  public static let pageTruncated = Diagnostic.Code(rawValue: "page_truncated")

  /// Elements are nested deeper than the limit; they were read as if they were not.
  public static let nestingTooDeep = Diagnostic.Code(rawValue: "nesting_too_deep")

  /// A tag has more attributes than the limit; the others were ignored.
  public static let tooManyAttributes = Diagnostic.Code(rawValue: "too_many_attributes")

  /// Nothing on the page reads like an article; the text may hold menus, or be empty.
  public static let noMainContent = Diagnostic.Code(rawValue: "no_main_content")

  /// The places of some characters in the page's bytes are known only roughly.
  public static let inexactSource = Diagnostic.Code(rawValue: "inexact_source")
}
