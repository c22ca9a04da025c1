internal import Crypto
internal import InspectionHTML
internal import InspectionText

/// Reads bytes as documents.
struct DocumentReader: Sendable {
  /// The program that makes text of PDFs, where there is one.
  let pdfExtractor: PDFExtractor?
  /// How much of a page is read.
  var pageLimits = ReadingLimits()

  /// Reads the bytes of a file.
  func read(_ bytes: [UInt8], of input: Input) throws(Problem) -> Document {
    guard !bytes.isEmpty else {
      throw Problem(input.place, "the file is empty", remedy: "give a file with text in it")
    }
    let format = input.format ?? InputFormat(firstBytes: bytes)
    let document =
      switch format {
      case .text: try text(bytes, of: input)
      case .html: try page(bytes, of: input)
      case .pdf: try pdf(bytes, of: input)
      case .jsonl: throw Problem(input.place, "lines of JSON are not one document", remedy: "use --input jsonl")
      }
    guard document.text.utf8.contains(where: { $0 > 32 }) else {
      throw Problem(input.place, "no text was found in it", remedy: Self.remedyForNoText(format))
    }
    return document
  }

  private static func remedyForNoText(_ format: InputFormat) -> String {
    switch format {
    case .pdf: "if it is a scan, run an OCR program over it first (for instance `ocrmypdf`)"
    case .html: "if a script fills the page, save it from a browser"
    default: "give a file with text in it"
    }
  }

  private func text(_ bytes: [UInt8], of input: Input) throws(Problem) -> Document {
    try refuseBinary(bytes, of: input, wanted: "text")
    return TextDecoder().document(bytes, id: input.id)
  }

  private func page(_ bytes: [UInt8], of input: Input) throws(Problem) -> Document {
    try refuseBinary(bytes, of: input, wanted: "a web page")
    return try PageReader.read(bytes, id: input.id, place: input.place, limits: pageLimits)
  }

  private func pdf(_ bytes: [UInt8], of input: Input) throws(Problem) -> Document {
    guard BinaryKind(firstBytes: bytes) == .pdf else {
      throw Problem(input.place, "it is no PDF", remedy: "give it the suffix of what it is, or say so with --input")
    }
    guard let pdfExtractor else { throw Problem(input.place, "it is a PDF", remedy: PDFExtractor.installation) }
    let text = try pdfExtractor.text(of: input, bytes: bytes)
    let decoded = TextDecoder().decode(text)
    return Document(
      id: input.id, text: decoded.text,
      source: Document.Source(format: .pdf, encoding: decoded.encoding, byteCount: bytes.count),
      diagnostics: decoded.diagnostics)
  }

  private func refuseBinary(_ bytes: [UInt8], of input: Input, wanted: String) throws(Problem) {
    switch BinaryKind(firstBytes: bytes) {
    case nil: return
    case .pdf:
      throw Problem(
        input.place, "it is a PDF, not \(wanted)",
        remedy: "`pdftotext` makes text of it; or use --input pdf, which runs `pdftotext`")
    case .other(let name, let remedy):
      throw Problem(input.place, "it is \(name), not \(wanted)", remedy: remedy)
    }
  }

  /// SHA-256, in hexadecimal.
  static func digest(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in SHA256.hash(data: bytes) {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
