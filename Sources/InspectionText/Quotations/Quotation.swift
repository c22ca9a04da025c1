/// Words that the text presents as not the writer's own running prose.
public struct Quotation: Hashable, Sendable, Codable {
  /// Whose words they are.
  public enum Role: String, Sendable, Codable, CaseIterable {
    /// The inspectors', or their letter's.
    case finding
    /// Anyone else's.
    case speech
    /// Nobody's: a name, a slogan, a word mentioned as a word.
    case term
  }

  /// The content, without its marks.
  public var span: TextSpan
  /// Whose words they are.
  public var role: Role
  /// The best explicit mention of the speaker, as it stands in the document.
  public var speaker: String?
  /// The reporting word, as it stands.
  public var cue: String?
  /// Parts of one utterance share a number.
  public var group: Int?
  /// The index of the first sentence that it stands in.
  public var sentence: Int

  /// Creates a quotation.
  public init(
    span: TextSpan, role: Role, speaker: String? = nil, cue: String? = nil, group: Int? = nil, sentence: Int
  ) {
    self.span = span
    self.role = role
    self.speaker = speaker
    self.cue = cue
    self.group = group
    self.sentence = sentence
  }
}
