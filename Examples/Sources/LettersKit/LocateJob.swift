internal import InspectionFormats
internal import InspectionText

/// Finds quotations in a letter.
public struct LocateJob: Sendable {
  /// How results are written.
  public enum Format: Sendable {
    /// A few lines a quotation, for a person.
    case text(SummaryStyle)
    /// One object a line.
    case jsonl
  }

  /// How results are written.
  public var format = Format.jsonl
  /// A file for the output; `nil` for standard output.
  public var outputPath: String?
  /// What the letter's file holds; `nil` to go by its suffix.
  public var input: InputFormat?

  /// Creates a job.
  public init() {}

  /// Does the work.
  ///
  /// - Parameters:
  ///   - letter: the letter's path, or `-`.
  ///   - quotes: the quotations; when there are none, the lines of standard input.
  /// - Returns: whether everything was read and written.
  public func run(_ letter: String, quotes: [String], console: Console) -> Bool {
    do throws(Problem) {
      let document = try SingleReader().documents([letter], format: input)[0]
      let locator = QuotationLocator(source: document)
      let writer = LocatedQuotationWriter(source: document)
      return try Output.deliver(to: outputPath) { (output) throws(Output.Failure) in
        if quotes.isEmpty {
          if try locateLines(locator, writer, output) == 0 {
            console.note("no quotation was given: nothing was looked for")
          }
        } else {
          var isFirst = true
          for quote in quotes {
            if !quote.contains(where: { $0.isLetter || $0.isNumber }) {
              console.note("“\(quote)” holds no word: there is nothing to look for")
            }
            try output.write(bytes(of: quote, locator, writer, isFirst: isFirst))
            isFirst = false
          }
        }
      }
    } catch {
      console.report(error)
      return false
    }
  }

  /// Locates each line of standard input that is not blank.
  ///
  /// - Returns: how many there were.
  private func locateLines(
    _ locator: QuotationLocator, _ writer: LocatedQuotationWriter, _ output: Output
  ) throws(Output.Failure) -> Int {
    var count = 0
    let lines = try reading { () throws(SystemError) in try LineReader(.standardInput) }
    while let line = try reading({ () throws(SystemError) in try lines.next() }) {
      guard line.contains(where: { $0 > 32 }) else { continue }
      let quote = TextDecoder().decode(line.last == 13 ? Array(line.dropLast()) : line).text
      try output.write(bytes(of: quote, locator, writer, isFirst: count == 0))
      count += 1
    }
    return count
  }

  private func reading<Value>(_ read: () throws(SystemError) -> Value) throws(Output.Failure) -> Value {
    do throws(SystemError) {
      return try read()
    } catch {
      throw .failed(
        Problem("standard input", "cannot be read (\(error))", remedy: "give the quotations as arguments"))
    }
  }

  private func bytes(
    of quote: String, _ locator: QuotationLocator, _ writer: LocatedQuotationWriter, isFirst: Bool
  ) -> [UInt8] {
    let found = locator.locate(quote)
    switch format {
    case .jsonl: return writer.line(for: found, of: quote)
    case .text(let style):
      let text = writer.text(for: found, of: quote, width: style.width, isStyled: style.isColoured)
      return Array((isFirst ? text : "\n" + text).utf8)
    }
  }
}
