/// What someone is reported to have said, without marks: `inspectors found that …`.
public struct ReportedClause: Hashable, Sendable, Codable {
  /// The clause, without cue, speaker and `that`.
  public var span: TextSpan
  /// The best explicit mention of the speaker, as it stands in the document.
  public var speaker: String?
  /// The reporting word, as it stands.
  public var cue: String
  /// The index of the sentence that it stands in.
  public var sentence: Int

  /// Creates a reported clause.
  public init(span: TextSpan, speaker: String? = nil, cue: String, sentence: Int) {
    self.span = span
    self.speaker = speaker
    self.cue = cue
    self.sentence = sentence
  }
}
