internal import InspectionHTML
internal import InspectionText

/// Reads web pages.
enum PageReader {
  /// A page's main content.
  ///
  /// - Parameters:
  ///   - place: how a message names the page.
  ///   - encoding: the encoding where it is known; the page itself says otherwise.
  ///   - limits: how much of the page is read.
  static func read(
    _ bytes: [UInt8], id: String, place: String, encoding: CharacterEncoding? = nil,
    limits: ReadingLimits = ReadingLimits()
  ) throws(Problem) -> Document {
    do throws(HTMLReadError) {
      return try HTMLReader(limits: limits).read(bytes, id: id, encoding: encoding)
    } catch {
      let remedy =
        switch error {
        case .notHTML: "give it the suffix of what it is, or say so with --input"
        case .unsupportedEncoding: "convert the page to UTF-8"
        case .outOfMemory: "use fewer --jobs"
        }
      throw Problem(place, "\(error)", remedy: remedy)
    }
  }
}
