internal import Foundation

/// The words and groups of up to three words that stand in the letters of several authorities: what may be given a
/// weight. Numbers and names are in none.
public struct WordGroups<Word: Hashable> {
  private let longest = 3
  private let authorities = 3
  private var names: [Word: String] = [:]
  private var isBarred: Set<Word> = []
  private var isEmpty: Set<Word> = []
  private var places: [[Word]: Int] = [:]
  /// The groups, in the order of the alphabet.
  public private(set) var texts: [String] = []

  /// Reads the words of letters: what is mostly written with a capital is a name.
  ///
  /// - Parameters:
  ///   - barred: words, with a space between, that no group holds.
  ///   - empty: words that neither begin nor end one.
  ///   - word: what stands for a word in sentences.
  public init(letters: [String], barred: String = "", empty: String = "", word: (String) -> Word) {
    func words(_ list: String) -> Set<String> { Set(list.split(whereSeparator: \.isWhitespace).map(String.init)) }
    let (barred, empty) = (words(barred), words(empty))
    var lower: [Word: Int] = [:]
    var capital: [Word: Int] = [:]
    for letter in letters {
      let forms = letter.replacing("’", with: "'").split { !($0.isLetter || $0.isNumber || $0 == "'" || $0 == "-") }
      for written in forms {
        let form = written.lowercased().trimmingCharacters(in: ["'", "-"])
        guard !form.isEmpty else { continue }
        let id = word(form)
        if names[id] == nil { names[id] = form }
        let isCapital = written.first?.isUppercase == true && !written.dropFirst().contains(where: \.isUppercase)
        if isCapital { capital[id, default: 0] += 1 } else { lower[id, default: 0] += 1 }
        if barred.contains(form) || form.first?.isNumber == true { isBarred.insert(id) }
        if empty.contains(form) { isEmpty.insert(id) }
      }
    }
    for (id, count) in capital where lower[id, default: 0] * 4 < count { isBarred.insert(id) }
  }

  /// The groups of a sentence.
  private func groups(_ words: [Word]) -> Set<[Word]> {
    var found: Set<[Word]> = []
    for start in words.indices where !isEmpty.contains(words[start]) {
      for end in start..<min(words.count, start + longest) {
        guard names[words[end]] != nil, !isBarred.contains(words[end]) else { break }
        if !isEmpty.contains(words[end]) { found.insert(Array(words[start...end])) }
      }
    }
    return found
  }

  /// Collects the groups of sentences.
  public mutating func collect(_ sentences: [(words: [Word], authority: String)]) {
    var seen: [[Word]: Set<String>] = [:]
    for sentence in sentences {
      for words in groups(sentence.words) { seen[words, default: []].insert(sentence.authority) }
    }
    let kept = seen.filter { $0.value.count >= authorities }.keys
      .map { ($0, $0.map { names[$0]! }.joined(separator: " ")) }.sorted { $0.1 < $1.1 }
    for (words, text) in kept {
      places[words] = texts.count
      texts.append(text)
    }
  }

  /// The places of the groups that stand in a sentence.
  public func features(_ words: [Word]) -> [Int] { groups(words).compactMap { places[$0] } }
}
