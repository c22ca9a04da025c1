internal import Fitting
@testable internal import InspectionText

/// Reads annotated letters for samples.
struct SampleReader {
  private(set) var samples: [Sample] = []
  /// The names of the rules, in the order of their numbers.
  private(set) var rules: [String] = []

  init(_ letters: [GoldLetter], vocabulary: inout Vocabulary) {
    let finder = JudgementFinder(vocabulary: &vocabulary, tagsSpans: false)
    let segmenter = Segmenter(vocabulary: vocabulary)
    let gradeFinder = GradeFinder()
    let questions = SpanQuestions(SpanFeature.all)
    var numbers: [String: UInt64] = [:]
    var clues = SpanClues()
    var found: [Sample] = []
    for (index, letter) in letters.enumerated() {
      let segmentation = segmenter.segment(Document(id: "letter", text: letter.text))
      let table = OffsetTable(letter.text)
      func range(_ start: Int, _ end: Int) -> Range<Int>? {
        guard let start = table.utf8Offset(of: start, in: .unicodeScalar),
          let end = table.utf8Offset(of: end, in: .unicodeScalar), start < end
        else { return nil }
        return start..<end
      }
      let units = letter.units.compactMap { range($0.start, $0.end) }
      let gold = letter.units.flatMap(\.phrases).compactMap { phrase in
        range(phrase.start, phrase.end).map { MarkedPhrase(range: $0, sign: phrase.polarity, kind: phrase.kind) }
      }.sorted { $0.range.lowerBound < $1.range.lowerBound }
      let grades = gradeFinder.grades(in: segmentation)
      _ = finder.judgements(in: segmentation, grades: grades, quotations: []) { place, reader, phrases in
        let span = segmentation.sentences[place].span.range
        guard units.contains(where: { $0.overlaps(span) }) else { return }
        clues.fill(reader, phrases: phrases) { name in
          let number = numbers[name] ?? UInt64(numbers.count + 1)
          precondition(number < 256, "a clue holds 255 rules")
          numbers[name] = number
          return number
        }
        let words = (0..<reader.tagged.count).map { word in
          let token = segmentation.tokens[reader.tagged.tokens[word]]
          return Int(token.start)..<Int(token.end)
        }
        let own = gold.filter { $0.range.overlaps(span) }
        found.append(
          Sample(
            keys: words.indices.map { word in
              var keys: [UInt64] = []
              questions.eachKey(at: word, in: clues) { keys.append($0) }
              return keys
            },
            labels: Self.labels(of: words, own), words: words,
            found: phrases.map {
              MarkedPhrase(
                range: words[$0.words.lowerBound].lowerBound..<words[$0.words.upperBound - 1].upperBound,
                sign: $0.sign.signum(), kind: $0.kind)
            },
            gold: own, letter: index, authority: letter.authority, clues: clues))
      }
    }
    samples = found
    rules = numbers.sorted { $0.value < $1.value }.map(\.key)
  }

  /// What readers made of each word; what is neither good nor bad, and rare, counts as good.
  private static func labels(of words: [Range<Int>], _ gold: [MarkedPhrase]) -> [SpanLabel] {
    var labels = [SpanLabel](repeating: .outside, count: words.count)
    for phrase in gold {
      var isFirst = true
      for index in words.indices where words[index].overlaps(phrase.range) {
        labels[index] = .of(sign: phrase.sign, isFirst: isFirst)
        isFirst = false
      }
    }
    return labels
  }
}
