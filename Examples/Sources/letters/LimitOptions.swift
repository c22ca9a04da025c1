import ArgumentParser
import LettersKit

/// How much is read of each input.
struct LimitOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      """
      How much is read of each input; may be given several times. bytes: of an input, which is refused beyond; \
      page_bytes, nodes, depth, attributes: of a page; text_bytes, findings: of a document. What was left out is told.
      """, valueName: "name=number"))
  var limit: [String] = []

  func validate() throws { _ = try limits() }

  /// The limits that were given, and the others' defaults.
  func limits() throws -> Limits {
    var limits = Limits()
    for text in limit {
      let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, let number = Int(parts[1]), number > 0 else {
        throw ValidationError("--limit takes a name and a number, for instance --limit bytes=1000000, not \"\(text)\".")
      }
      guard limits.set(String(parts[0]), to: number) else {
        throw ValidationError(
          "There is no limit \"\(parts[0])\". The limits are: \(Limits.names.joined(separator: ", ")).")
      }
    }
    return limits
  }
}
