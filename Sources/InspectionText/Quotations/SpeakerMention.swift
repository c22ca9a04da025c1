/// Someone or something that speaks.
struct SpeakerMention: Hashable {
  /// Who it is.
  enum Kind: Hashable {
    /// The inspecting body, its people, or what it publishes.
    case inspecting
    /// One person.
    case person
    /// People.
    case group
    /// A council or another body, or its document.
    case body
    /// A noun that no list knows.
    case unknown
    /// `they`, `it`, `she`, `we`, `one`: to be resolved.
    case they, it, she, we, one

    /// Whether it stands for someone else.
    var isPronoun: Bool {
      switch self {
      case .they, .it, .she, .we, .one: true
      default: false
      }
    }
  }

  var kind: Kind
  /// Its tokens, without determiner.
  var tokens: ClosedRange<Int>
  /// Its items in the scene, determiner and all.
  var items: ClosedRange<Int>
  /// Whether it is a name.
  var isName = false
}
