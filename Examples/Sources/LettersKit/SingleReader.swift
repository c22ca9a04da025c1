internal import InspectionFormats
internal import InspectionText

/// Reads documents that are named one by one.
struct SingleReader {
  private let reader = DocumentReader(pdfExtractor: PDFExtractor.installed)

  /// The documents of paths, one a path.
  func documents(_ paths: [String], format: InputFormat?) throws(Problem) -> [Document] {
    let list = InputList(paths, format: format, readsPDF: PDFExtractor.installed != nil)
    if let problem = list.problems.first { throw problem }
    if let twice = paths.indices.dropFirst().first(where: { paths[..<$0].contains(paths[$0]) }) {
      throw Problem(paths[twice], "it is named twice", remedy: "a release is compared with another document: name both")
    }
    guard list.count == paths.count else {
      if paths.count == 1 {
        throw Problem(paths[0], "it is a folder of \(list.count) documents", remedy: "name one of them")
      }
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
          if error.isTooBig { throw Problem.tooBig(input.place) }
          throw Problem(input.place, "cannot be read (\(error))", remedy: "check where it comes from")
        }
        throw Problem.unreachable(path, error)
      }
      documents.append(try reader.read(bytes, of: input))
    }
    return documents
  }
}
