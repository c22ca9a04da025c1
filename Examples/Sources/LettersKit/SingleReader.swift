internal import InspectionFormats
internal import InspectionText

/// Reads documents that are named one by one.
struct SingleReader {
  private let reader = DocumentReader(pdfExtractor: PDFExtractor.installed)

  /// The documents of paths, one a path.
  func documents(_ paths: [String], format: InputFormat?) throws(Problem) -> [Document] {
    let list = InputList(paths, format: format, readsPDF: PDFExtractor.installed != nil)
    if let problem = list.problems.first { throw problem }
    guard list.count == paths.count else {
      throw Problem(
        paths.joined(separator: ", "), "\(paths.count) documents were expected, but \(list.count) are there",
        remedy: "name each file once, and no folders")
    }
    var documents: [Document] = []
    for input in list.inputs {
      let bytes: [UInt8]
      do throws(SystemError) {
        switch input.origin {
        case .standardInput: bytes = try readAll(0)
        case .file(let path): bytes = try path.read()
        }
      } catch {
        guard case .file(let path) = input.origin else {
          throw Problem(input.place, "cannot be read (\(error))", remedy: "check where it comes from")
        }
        throw Problem.unreachable(path, error)
      }
      documents.append(try reader.read(bytes, of: input).document)
    }
    return documents
  }
}
