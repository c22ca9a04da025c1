internal import Foundation
@testable internal import InspectionText

/// The words and word groups that may tell good or bad news: what stands in the letters of several authorities, is no
/// name and holds no topic word.
struct TellingCandidates {
  /// None has more words.
  private static let longest = 3
  /// It stands in the letters of so many authorities.
  private static let authorities = 3
  /// Words that are never evidence of a judgement: those of section 5 of the annotation guideline.
  private static let topics = Set(
    """
    abuse neglect harm significant risk risks danger violence exploitation missing vulnerable concern concerns referral
    referrals investigation investigations allegation allegations emergency crisis protection safeguarding care support
    help safety intervention interventions priority priorities demand complex outstanding inadequate
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// The vocabulary with all words of the letters.
  private(set) var vocabulary = Vocabulary()
  private var names: [WordID: String] = [:]
  private var isBarred: Set<WordID> = []
  /// The candidates, and the place of each.
  private(set) var texts: [String] = []
  private var places: [[WordID]: Int] = [:]

  init(letters: [String]) {
    var lower: [WordID: Int] = [:]
    var capital: [WordID: Int] = [:]
    for letter in letters {
      let words = letter.replacing("’", with: "'").split { !($0.isLetter || $0.isNumber || $0 == "'" || $0 == "-") }
      for word in words {
        let form = word.lowercased().trimmingCharacters(in: ["'", "-"])
        guard !form.isEmpty else { continue }
        let id = vocabulary.intern(form)
        if names[id] == nil { names[id] = form }
        let isCapital = word.first?.isUppercase == true && !word.dropFirst().contains(where: \.isUppercase)
        if isCapital { capital[id, default: 0] += 1 } else { lower[id, default: 0] += 1 }
        if Self.topics.contains(form) || form.first?.isNumber == true { isBarred.insert(id) }
      }
    }
    for (id, count) in capital where lower[id, default: 0] * 4 < count { isBarred.insert(id) }
  }

  /// The word groups of a sentence.
  private func groups(_ words: [WordID]) -> Set<[WordID]> {
    var found: Set<[WordID]> = []
    for start in words.indices {
      for end in start..<min(words.count, start + Self.longest) {
        guard names[words[end]] != nil, !isBarred.contains(words[end]) else { break }
        found.insert(Array(words[start...end]))
      }
    }
    return found
  }

  /// Collects the candidates from sentences.
  mutating func collect(_ sentences: [(words: [WordID], authority: String)]) {
    var seen: [[WordID]: Set<String>] = [:]
    for sentence in sentences {
      for words in groups(sentence.words) { seen[words, default: []].insert(sentence.authority) }
    }
    let kept = seen.filter { $0.value.count >= Self.authorities }.keys
      .map { ($0, $0.map { names[$0]! }.joined(separator: " ")) }.sorted { $0.1 < $1.1 }
    for (words, text) in kept {
      places[words] = texts.count
      texts.append(text)
    }
  }

  /// The candidates that stand in a sentence.
  func features(_ words: [WordID]) -> [Int] { groups(words).compactMap { places[$0] } }
}
