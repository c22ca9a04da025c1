/// A clause, or a part of one that judges by itself, of a ``TaggedSentence``.
package struct Clause: Hashable, Sendable {
  /// What a clause does in its sentence.
  package enum Kind: String, Sendable {
    /// The first clause, or one that stands on its own.
    case main
    /// Joined by *and*, *or* or a semicolon.
    case coordinate
    /// Joined by *but*, *however*, *yet*.
    case contrast
    /// Behind *although*, *while*, *despite*.
    case concessive
    /// Behind *who*, *which*, *that* after a noun.
    case relative
    /// *To* with a verb, *so that*, *in order to*.
    case purpose
    /// Behind *that* after a verb, or an indirect question.
    case complement
    /// A participle behind a comma.
    case participle
    /// Behind *if*, *unless*, *whether*.
    case condition
    /// Behind *when*, *where*, *once*, *because*, *as*.
    case circumstance
  }

  /// Its words, as indices into the tagged sentence.
  package var words: Range<Int> {
    get { place.range }
    set { place = ShortRange(newValue) }
  }
  /// What it does.
  package var kind: Kind
  /// The index of its finite verb or auxiliary, if it has one.
  package var verb: Int? {
    get { verbPlace < 0 ? nil : Int(verbPlace) }
    set { verbPlace = Int32(newValue ?? -1) }
  }

  private var place: ShortRange
  private var verbPlace: Int32

  init(words: Range<Int>, kind: Kind, verb: Int?) {
    place = ShortRange(words)
    self.kind = kind
    verbPlace = Int32(verb ?? -1)
  }
}
