import InspectionText
import Testing

/// An invented council's news page in the shape of one content system, and what reading it is to give.
struct CouncilPage: CustomTestStringConvertible {
  let name: String
  let html: String
  let text: String
  let title: String
  let date: PartialDate?
  let language: String?
  let canonicalURL: String?

  var testDescription: String { name }

  static let all: [CouncilPage] = [wordPress, drupal, jadu, sharePoint, wordPaste, divs, govUK, oldTables, clutter]
}
