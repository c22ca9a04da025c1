internal import InspectionText

/// How the bytes of an input are to be read.
public enum InputFormat: String, Sendable, CaseIterable {
  /// Plain text.
  case text
  /// A web page.
  case html
  /// A PDF, through `pdftotext`.
  case pdf
  /// Lines of `{"id", "text" or "html"}`.
  case jsonl

  /// The format that a file's suffix stands for.
  init?(suffix: String?) {
    switch suffix {
    case "txt", "text": self = .text
    case "html", "htm", "xhtml": self = .html
    case "pdf": self = .pdf
    case "jsonl", "ndjson": self = .jsonl
    default: return nil
    }
  }

  /// Whether files of this format are read when they are met in a folder.
  var isReadInFolders: Bool { self != .jsonl }

  /// The format that the first bytes look like.
  init(firstBytes bytes: [UInt8]) {
    let head = bytes.prefix(4096)
    if BinaryKind(firstBytes: bytes) == .pdf {
      self = .pdf
      return
    }
    let rest = head.drop { $0 <= 32 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }
    if rest.first == UInt8(ascii: "{") {
      self = .jsonl
    } else if rest.first == UInt8(ascii: "<"), Self.looksLikeMarkup(rest.dropFirst()) {
      self = .html
    } else {
      self = .text
    }
  }

  private static func looksLikeMarkup(_ bytes: ArraySlice<UInt8>) -> Bool {
    let word = String(decoding: bytes.prefix(9), as: UTF8.self).lowercased()
    return ["!doctype", "html", "head", "body", "?xml", "!--", "article", "main", "div", "p>", "h1"].contains {
      word.hasPrefix($0)
    }
  }
}
