/// One document that is still to be read.
enum WorkItem: Sendable {
  /// A file.
  case file(Input)
  /// Bytes that had to be read to see what they are.
  case bytes(Input, [UInt8])
  /// A line of JSON Lines.
  case line([UInt8], place: String)
  /// What could not even be opened.
  case problem(Problem)
}

/// Gives one work item after the other, and opens no file before its turn.
final class WorkQueue {
  private var inputs: ArraySlice<Input>
  private var lines: (reader: LineReader, place: String)?

  /// The most bytes of one input, or of a line.
  private let limit: Int

  init(_ inputs: [Input], limit: Int) {
    self.inputs = inputs[...]
    self.limit = limit
  }

  func next() -> WorkItem? {
    while true {
      if let lines {
        do throws(SystemError) {
          while let line = try lines.reader.next() {
            if line.allSatisfy({ $0 <= 32 }) { continue }
            return .line(line, place: "\(lines.place), line \(lines.reader.lineNumber)")
          }
          self.lines = nil
        } catch {
          self.lines = nil
          return .problem(.unreadable(lines.place, line: lines.reader.lineNumber + 1, error))
        }
      }
      guard let input = inputs.popFirst() else { return nil }
      if let item = open(input) { return item }
    }
  }

  /// `nil` where the input's items are its lines.
  private func open(_ input: Input) -> WorkItem? {
    do throws(SystemError) {
      if input.format == .jsonl {
        lines = (try LineReader(input.origin, limit: limit), input.place)
        return nil
      }
      let bytes: [UInt8]
      switch input.origin {
      case .standardInput: bytes = try readAll(0, upTo: limit)
      case .file(let path):
        guard input.format == nil else { return .file(input) }
        bytes = try path.read(upTo: limit)
      }
      guard input.format == nil, InputFormat(firstBytes: bytes) == .jsonl else { return .bytes(input, bytes) }
      lines = (LineReader(bytes), input.place)
      return nil
    } catch {
      guard case .file(let path) = input.origin else {
        return .problem(.unreadable(input.place, line: nil, error))
      }
      return .problem(.unreachable(path, error))
    }
  }
}

extension Problem {
  /// What came through a pipe, or line by line, and did not come to its end.
  fileprivate static func unreadable(_ place: String, line: Int?, _ error: SystemError) -> Problem {
    let place = line.map { "\(place), line \($0)" } ?? place
    return error.isTooBig
      ? tooBig(place) : Problem(place, "cannot be read (\(error))", remedy: "check where it comes from")
  }
}
