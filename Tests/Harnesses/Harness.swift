public import InspectionText

/// What is done with an input, by fuzzing and by the tests that give it again what fuzzing has found.
public struct Harness: Sendable {
  /// The name on the command line, and of its folders of seeds and findings.
  public let name: String
  private let body: @Sendable ([UInt8]) -> Violations

  init(_ name: String, _ body: @escaping @Sendable ([UInt8]) -> Violations) {
    self.name = name
    self.body = body
  }

  /// What does not hold for an input. A crash is the other way to fail.
  public func run(_ input: [UInt8]) -> Violations { body(input) }

  /// All of them.
  public static let all = [
    Harness("text", TextHarness.run), Harness("html", PageHarness.run), Harness("lexicon", WordListHarness.run),
    Harness("brat", AnnotationHarness.run), Harness("jsonl", LineHarness.run), Harness("locate", LocatorHarness.run),
    Harness("compare", ComparisonHarness.run),
  ]

  /// A letter that has something for every finder.
  public static var sampleLetter: Document { Samples.letter }
}
