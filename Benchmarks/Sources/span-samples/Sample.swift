internal import Foundation
@testable internal import InspectionText

/// A sentence as the rules read it and as readers marked it.
struct Sample: Encodable {
  /// A phrase, in words.
  struct Marked: Encodable {
    var first: Int
    var end: Int
    var sign: Int
    /// The number of its kind.
    var kind: Int?
  }

  /// The name of the letter.
  var letter: String
  var authority: String
  /// Where it begins and ends, in bytes.
  var span: [Int]
  /// What is known of each word, by the names of the lists: `-` for nothing, `?` for a word that is a name.
  var words: [[String]]
  /// The ids of its areas, where readers labelled them.
  var areas: [String]?
  /// The polarities of those that were labelled with one.
  var polarities: [String: String]?
  /// What readers marked.
  var marked: [Marked]
  /// What the rules found.
  var found: [Marked]
}
