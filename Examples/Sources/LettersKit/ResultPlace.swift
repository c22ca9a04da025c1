/// What was made of one document.
struct WrittenDocument: Sendable {
  let id: String
  /// The parts that follow one another in a stream, one a table, or one a file.
  let parts: [[UInt8]]
  /// The line of an earlier run that stands for it, in place of parts.
  var earlier: EarlierResults.Line?
  /// What writes a long line piece by piece into a sink, in place of parts: when its turn has come, and not before.
  var stream: (@Sendable (@escaping ([UInt8]) -> Void) -> Void)?

  /// All of it at once.
  var bytes: [UInt8] {
    guard let stream else { return parts.flatMap(\.self) }
    var bytes: [UInt8] = []
    stream { bytes += $0 }
    return bytes
  }
}

/// Where the results of a run go. Documents come in order, one at a time.
protocol ResultPlace: AnyObject {
  /// Takes all of one document.
  func take(_ document: WrittenDocument) throws(Output.Failure)
  /// Puts what was taken in its place.
  func finish() throws(Output.Failure)
  /// Gives up what is not in its place.
  func discard()
}

/// One document after the other, in a file or on standard output.
final class ResultStream: ResultPlace {
  private let output: Output
  private let separator: [UInt8]
  private var isEmpty = true

  init(_ output: Output, separator: [UInt8]) {
    self.output = output
    self.separator = separator
  }

  func take(_ document: WrittenDocument) throws(Output.Failure) {
    if let stream = document.stream {
      try output.write(stream: stream)
    } else {
      try output.write(isEmpty || separator.isEmpty ? document.parts : [separator] + document.parts)
    }
    isEmpty = false
  }

  func finish() throws(Output.Failure) { try output.finish() }
  func discard() { output.discard() }
}

/// A folder of tables, to each of which every document adds rows. They appear when all of them are complete.
final class ResultTables: ResultPlace {
  private var tables: [Output]

  init(_ folder: OutputFolder, _ tables: [(name: String, header: [UInt8])]) throws(Problem) {
    var opened: [Output] = []
    do throws(Problem) {
      for table in tables { opened.append(try Output(file: folder.path(of: table.name))) }
    } catch {
      for output in opened { output.discard() }
      throw error
    }
    self.tables = opened
    do throws(Output.Failure) {
      for (output, table) in zip(opened, tables) { try output.write(table.header) }
    } catch {
      discard()
      throw error.problem
    }
  }

  func take(_ document: WrittenDocument) throws(Output.Failure) {
    for (output, rows) in zip(tables, document.parts) { try output.write(rows) }
  }

  func finish() throws(Output.Failure) {
    while let output = tables.first {
      try output.finish()
      tables.removeFirst()
    }
  }

  func discard() {
    for output in tables { output.discard() }
  }
}

/// A folder with files of each document's own, named after its id. Each appears when it is complete.
final class ResultFiles: ResultPlace {
  private let folder: OutputFolder
  private let suffixes: [String]
  private var names = OutputNames()

  init(_ folder: OutputFolder, suffixes: [String]) {
    self.folder = folder
    self.suffixes = suffixes
  }

  func take(_ document: WrittenDocument) throws(Output.Failure) {
    let name = names.name(for: document.id, suffixes: suffixes)
    do throws(Problem) {
      for (part, suffix) in zip(document.parts, suffixes) { try folder.write(part, to: name + suffix) }
    } catch {
      throw .failed(error)
    }
  }

  func finish() {}
  func discard() {}
}
