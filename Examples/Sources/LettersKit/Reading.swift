internal import Foundation
internal import InspectionText

/// How documents are read and analysed, whatever is written of them.
public struct Reading: Sendable {
  /// How many threads work; as many as there are cores where none are asked for.
  public var jobs: Int?
  /// What kind of documents these are, whatever they say.
  public var kind: String?
  /// Whom they are about, whatever they say.
  public var authority: String?
  /// The words that judge and the areas that are judged.
  public var wordLists = WordLists()
  /// Whether judgements are read by the rules alone.
  public var rulesAlone = false
  /// How much is read of each input.
  public var limits = Limits()

  /// Reads documents for what they say themselves, with the built-in lists.
  public init() {}

  /// What analyses them. Make it once.
  var analyser: Analyser {
    Analyser(
      lexicon: wordLists.lexicon, taxonomy: wordLists.taxonomy,
      options: AnalyserOptions(
        kind: kind.map { DocumentKind(rawValue: $0) }, authority: authority, limits: limits.analysis,
        rulesAlone: rulesAlone))
  }
}
