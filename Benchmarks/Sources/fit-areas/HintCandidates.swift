internal import Foundation
@testable internal import InspectionText

/// The words and short collocations that may become hints: what stands in the letters of several authorities and is
/// no name.
struct HintCandidates {
  /// A hint has no more words.
  private static let longest = 3
  /// It stands in the letters of so many authorities.
  private static let authorities = 3
  /// Words that neither begin nor end one.
  private static let empty = Set(
    """
    the a an and or of to in for is are was were be been has have had that this which with by on at as it its their
    they from not all also more most some these those there who when where how what while if so such than then them he
    she his her we our i you your do does did can could will would may might must should being but into within out up
    about after before during through over under between very too no nor only own same other each both any few
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// The vocabulary with all words of the letters.
  private(set) var vocabulary = Vocabulary()
  private var names: [WordID: String] = [:]
  private var isEmpty: Set<WordID> = []
  private var isName: Set<WordID> = []
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
        if Self.empty.contains(form) { isEmpty.insert(id) }
        if form.first?.isNumber == true { isName.insert(id) }
      }
    }
    for (id, count) in capital where lower[id, default: 0] * 4 < count { isName.insert(id) }
  }

  /// The collocations of a sentence.
  private func collocations(_ words: [WordID]) -> Set<[WordID]> {
    var found: Set<[WordID]> = []
    for start in words.indices where isContent(words[start]) {
      for end in start..<min(words.count, start + Self.longest) {
        guard names[words[end]] != nil, !isName.contains(words[end]) else { break }
        if isContent(words[end]) { found.insert(Array(words[start...end])) }
      }
    }
    return found
  }

  private func isContent(_ word: WordID) -> Bool {
    names[word] != nil && !isName.contains(word) && !isEmpty.contains(word)
  }

  /// Collects the candidates from sentences.
  mutating func collect(_ sentences: [(words: [WordID], authority: String)]) {
    var seen: [[WordID]: Set<String>] = [:]
    for sentence in sentences {
      for words in collocations(sentence.words) { seen[words, default: []].insert(sentence.authority) }
    }
    let kept = seen.filter { $0.value.count >= Self.authorities }.keys
      .map { ($0, $0.map { names[$0]! }.joined(separator: " ")) }.sorted { $0.1 < $1.1 }
    for (words, text) in kept {
      places[words] = texts.count
      texts.append(text)
    }
  }

  /// The candidates that stand in a sentence.
  func features(_ words: [WordID]) -> [Int] { collocations(words).compactMap { places[$0] } }
}
