public import InspectionText

/// A document with everything that people found in it.
public struct GoldDocument: Hashable, Sendable, Identifiable {
  /// The path below the corpus, without suffix.
  public var id: String

  /// Whether it may be looked at while rules are made.
  public enum Part: String, Sendable {
    /// It may.
    case open
    /// It is kept apart for measuring.
    case heldOut = "held_out"
  }

  /// Whether it may be looked at while rules are made.
  public var part: Part

  /// A free label of its layout, for breakdowns.
  public var family: String?

  /// The layers, as an analysis that makes no mistake would give them. Layers that the gold does not have
  /// (tokens, blocks, scores) are empty.
  public var analysis: Analysis

  /// The document: for a page, its expected main content.
  public var document: Document { analysis.document }

  /// Reads the annotations of one document that is in memory already.
  ///
  /// - Parameters:
  ///   - annotations: the text of the `.ann` file.
  ///   - file: its name, for messages.
  ///   - document: the text that the offsets count in.
  ///   - isComplete: whether units have to cover the text, and what the scheme requires has to be there.
  package static func read(
    _ annotations: String, file: String, document: Document, isComplete: Bool
  ) throws(GoldError) -> GoldDocument {
    try GoldReader.read(annotations, file: file, document: document, isComplete: isComplete)
  }
}
