/// The lists that come with the library.
enum BuiltInLexicon {
  /// Goes up with every change of any list.
  static let version = "1"

  /// The text of each list.
  static var lists: [StaticString] {
    [qualities, manners, acts, verdictVerbs, things, amounts, changes, shapingWords, distances, topics, gradePhrases]
  }
}
