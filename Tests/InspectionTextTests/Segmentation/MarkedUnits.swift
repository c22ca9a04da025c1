import Testing

@testable import InspectionText

/// A text in which `‖` stands between the units that it should be cut into; `␌` is a form feed.
struct MarkedUnits: CustomTestStringConvertible, Sendable {
  let marked: String

  init(_ marked: String) {
    self.marked = marked.replacing("␌", with: "\u{C}")
  }

  var text: String { marked.replacing("‖", with: "") }

  var units: [String] {
    marked.split(separator: "‖").map { Self.trim($0) }.filter { !$0.isEmpty }
  }

  var testDescription: String { marked }

  /// The units that the splitter finds.
  func found() -> [String] {
    let document = Document(id: "case", text: text)
    return SentenceSplitter().sentences(in: text).map { String(document[$0]) }
  }

  private static func trim(_ text: Substring) -> String {
    var scalars = text.unicodeScalars
    while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
    while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
    return String(scalars)
  }
}
