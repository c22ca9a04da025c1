import ArgumentParser
import LettersKit

/// A value of an option that is one of a few words. A word that is none of them is answered with what was
/// probably meant.
protocol Choice: RawRepresentable, CaseIterable where RawValue == String {}

extension Choice {
  /// The words, for completions.
  static var words: [String] { allCases.map(\.rawValue) }

  /// The value of a word.
  static func named(_ word: String) throws -> Self {
    guard let choice = Self(rawValue: word) else {
      throw ValidationError(Spelling.advice(for: word, among: words))
    }
    return choice
  }
}

/// A kind of document, by its name.
func knownKind(_ word: String) throws -> String {
  guard knownKinds.contains(word) else {
    throw ValidationError(Spelling.advice(for: word, among: knownKinds))
  }
  return word
}
