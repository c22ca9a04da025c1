internal import Fitting
@testable internal import InspectionText

/// Reads annotated letters for samples.
final class SampleReader {
  private let finder: JudgementFinder
  private let segmenter: Segmenter
  private let gradeFinder = GradeFinder()
  private let words: [WordID: String]
  private var rules: [String: Int] = [:]
  private var ruleNames = ["-"]

  /// - Parameter words: those that are no names of people and places.
  init(words: [String]) {
    var vocabulary = Vocabulary()
    self.words = Dictionary(words.map { (vocabulary.intern($0), $0) }) { first, _ in first }
    finder = JudgementFinder(vocabulary: &vocabulary, tagsSpans: false)
    segmenter = Segmenter(vocabulary: vocabulary)
  }

  /// Gives the sentences of the annotated units of a letter.
  func eachSample(of letter: GoldLetter, _ body: (Sample) throws -> Void) rethrows {
    let segmentation = segmenter.segment(Document(id: letter.name, text: letter.text))
    let table = OffsetTable(letter.text)
    func range(_ start: Int, _ end: Int) -> Range<Int>? {
      guard let start = table.utf8Offset(of: start, in: .unicodeScalar),
        let end = table.utf8Offset(of: end, in: .unicodeScalar), start < end
      else { return nil }
      return start..<end
    }
    let units = letter.units.compactMap { range($0.start, $0.end) }
    let gold = letter.units.flatMap(\.phrases)
      .compactMap { phrase in range(phrase.start, phrase.end).map { MarkedPhrase(phrase, range: $0) } }
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
    var samples: [Sample] = []
    var clues = SpanClues()
    let grades = gradeFinder.grades(in: segmentation)
    _ = finder.findings(in: segmentation, grades: grades) { place, reader, phrases in
      let span = segmentation.sentences[place].span.range
      guard reader.tagged.count > 0, units.contains(where: { $0.overlaps(span) }) else { return }
      clues.fill(reader, phrases: phrases) { name in
        if let number = self.rules[name] { return number }
        self.rules[name] = self.ruleNames.count
        self.ruleNames.append(name)
        return self.ruleNames.count - 1
      }
      let places = reader.tagged.tokens.map { token in
        Int(segmentation.tokens[token].start)..<Int(segmentation.tokens[token].end)
      }
      let marked = gold.filter { $0.range.overlaps(span) }.compactMap { phrase -> Sample.Marked? in
        let inside = places.indices.filter { places[$0].overlaps(phrase.range) }
        guard let first = inside.first, let last = inside.last else { return nil }
        return Sample.Marked(first: first, end: last + 1, sign: phrase.sign, kind: phrase.kind?.number)
      }
      let unit = letter.isLabelledWithAreas ? self.unit(of: span, in: letter, table) : nil
      samples.append(
        Sample(
          letter: letter.name, authority: letter.authority, span: [span.lowerBound, span.upperBound],
          words: places.indices.map { word in SpanClues.Column.allCases.map { self.name(of: clues[word, $0], in: $0) }
          },
          areas: unit?.areas.sorted(), polarities: unit?.polarities, marked: marked,
          found: phrases.map {
            Sample.Marked(first: $0.words.lowerBound, end: $0.words.upperBound, sign: $0.sign.signum())
          }
        ))
    }
    for sample in samples { try body(sample) }
  }

  /// The unit that shares most with a sentence.
  private func unit(of span: Range<Int>, in letter: GoldLetter, _ table: OffsetTable) -> GoldUnit? {
    let start = table.offset(ofUTF8: span.lowerBound, in: .unicodeScalar)
    let end = table.offset(ofUTF8: span.upperBound, in: .unicodeScalar)
    return GoldUnit.best(of: letter.units.map { $0.start..<$0.end }, for: start..<end).map { letter.units[$0] }
  }

  private func name(of number: Int, in column: SpanClues.Column) -> String {
    switch column {
    case .word: words[WordID(rawValue: UInt32(number))] ?? "?"
    case .rule: ruleNames[number]
    default: number == 0 ? "-" : SpanClues.names(of: column)[number - 1]
    }
  }
}
