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
  package var words: Range<Int>
  /// What it does.
  package var kind: Kind
  /// The index of its finite verb or auxiliary, if it has one.
  package var verb: Int?
}
