internal import Foundation
internal import InspectionText

/// One line of `{"id", "text" or "html"}`.
struct JSONLine {
  let id: String
  let content: Content

  enum Content {
    case text(String)
    case html(String)
  }

  init(_ line: [UInt8], place: String) throws(Problem) {
    let form = "each line has to be an object like {\"id\": \"a\", \"text\": \"…\"}"
    guard let object = try? JSONSerialization.jsonObject(with: Data(line)) as? [String: Any] else {
      throw Problem(place, "the line is no JSON object", remedy: form)
    }
    switch object["id"] {
    case let text as String: id = text
    case let number as NSNumber: id = number.stringValue
    default: throw Problem(place, "the object has no \"id\"", remedy: form)
    }
    if let text = object["text"] as? String {
      content = .text(text)
    } else if let page = object["html"] as? String {
      content = .html(page)
    } else {
      throw Problem(place, "the object has neither a \"text\" nor an \"html\" that is a string", remedy: form)
    }
  }

  /// The digest of the text or page.
  var sha256: String {
    switch content {
    case .text(let text), .html(let text): DocumentReader.digest(Array(text.utf8))
    }
  }

  /// The document that the line holds.
  func document(place: String, limits: Limits = Limits()) throws(Problem) -> Document {
    let document: Document
    switch content {
    case .text(let text): document = Document(id: id, text: text)
    case .html(let page):
      // The string was decoded already: what the page says about its encoding no longer holds.
      document = try PageReader.read(
        Array(page.utf8), id: id, place: place, encoding: .utf8, limits: limits.page)
    }
    guard document.text.utf8.contains(where: { $0 > 32 }) else {
      throw Problem(place, "no text was found in it", remedy: "leave the line out")
    }
    return document
  }
}
