/// The number of a word form in a ``Vocabulary``; 0 for a word that is not in it.
package struct WordID: RawRepresentable, Hashable, Sendable {
  package let rawValue: UInt32

  package init(rawValue: UInt32) { self.rawValue = rawValue }

  /// A word that no lexicon holds.
  package static let unknown = WordID(rawValue: 0)
}
