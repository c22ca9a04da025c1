internal import InspectionHTML
internal import InspectionText

/// Reads web pages.
enum PageReader {
  static func read(
    _ bytes: [UInt8], id: String, place: String, encoding: CharacterEncoding? = nil
  ) throws(Problem) -> Document {
    throw Problem(place, "web pages cannot be read yet", remedy: "give the page's text")
  }
}
