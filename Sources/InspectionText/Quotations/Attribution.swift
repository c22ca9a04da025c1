/// Who is said to have spoken, and by which word.
struct Attribution {
  /// How the attribution stands to its quotation.
  enum Link: Int, Comparable {
    /// Taken over from a statement before.
    case carried
    /// In the same statement, with other words between.
    case embedded
    /// Directly beside the quotation, or with no more than `that`, `as`, a colon or a form of be between.
    case direct

    static func < (left: Link, right: Link) -> Bool { left.rawValue < right.rawValue }
  }

  /// A speaker, with pronouns resolved.
  struct Speaker: Hashable {
    var text: String?
    var kind: SpeakerMention.Kind
    /// Whether it is a name.
    var isName = false
    /// Whether it is a letter, a visit or the like.
    var isDocument = false
    /// Whether it is one person, whom `she` may stand for.
    var isPerson = false
  }

  var cue: ReportingCue?
  var cueText: String?
  var speaker: Speaker?
  var link: Link
}
