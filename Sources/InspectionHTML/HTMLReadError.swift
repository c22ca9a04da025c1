public import InspectionText

/// Why a page could not be read at all.
///
/// Bad markup, broken characters and pages without an article never get here: they are read as well as can
/// be, and a `Diagnostic` says what was wrong.
public enum HTMLReadError: Error, Hashable, Sendable {
  /// The caller named an encoding that is not read here.
  case unsupportedEncoding(CharacterEncoding)

  /// The bytes are those of another kind of file, such as a PDF.
  case notHTML(format: String)

  /// libxml2 had no memory for a parser.
  case outOfMemory
}

extension HTMLReadError: CustomStringConvertible {
  /// What happened and what can be done, in a sentence or two.
  public var description: String {
    switch self {
    case .unsupportedEncoding(let encoding):
      "the encoding “\(encoding.rawValue)” is not supported; "
        + "use utf-8, utf-16le, utf-16be or windows-1252, or convert the page first"
    case .notHTML(let format):
      "the file is no web page but \(format)"
    case .outOfMemory:
      "there is not enough memory to read the page"
    }
  }
}
