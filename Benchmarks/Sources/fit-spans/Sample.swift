@testable internal import InspectionText

/// A sentence as the rules read it and as readers marked it.
struct Sample {
  /// The answers for each word.
  var keys: [[UInt64]]
  /// What readers made of each word.
  var labels: [SpanLabel]
  /// Where each word stands, in bytes.
  var words: [Range<Int>]
  /// What the rules found.
  var found: [MarkedPhrase]
  /// What readers marked.
  var gold: [MarkedPhrase]
  var letter: Int
  var authority: String
  var clues: SpanClues

  /// Where marked words stand.
  func range(_ span: SpanTagger.Span) -> Range<Int> {
    words[span.words.lowerBound].lowerBound..<words[span.words.upperBound - 1].upperBound
  }
}
