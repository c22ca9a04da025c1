// Fits the words that tell good or bad news in sentences where no rule finds a judgement.
//
//     swift build -c release -Xswiftc -enable-testing --package-path Benchmarks --product fit-telling
//     fit-telling LETTERS FILE GOLD.jsonl...
//
// LETTERS is a folder of letters; GOLD names files NAME.jsonl, each with lines of {"start", "end", "polarity"} for the
// units of LETTERS/NAME.txt, in Unicode scalars. What is printed is cross-validated over authorities; the table is
// written to FILE, which belongs into Sources/InspectionText/Judgements as TellingWords.swift.

internal import Fitting
internal import Foundation
@testable internal import InspectionText

let arguments = Array(CommandLine.arguments.dropFirst())
guard arguments.count >= 3 else {
  print("fit-telling LETTERS FILE GOLD.jsonl...")
  exit(64)
}

/// What a weight costs by its size and by its square, and how likely a side has to be.
let (thrift, smoothing, likely) = (1.0, 0.2, 0.45)
let folds = 8

/// A sentence in which no rule finds a judgement, as readers labelled it.
struct Sample {
  var words: [WordID]
  var polarity: String
  var fold: Int
  var authority: String
}

let letters = try arguments.dropFirst(2).map { try GoldLetter(gold: $0, letters: arguments[0]) }
let foldOfLetter = Folds.deal(letters.map(\.authority), into: folds)

// MARK: Samples

/// Words that are never evidence of a judgement: those of section 5 of the annotation guideline.
let topics = """
  abuse neglect harm significant risk risks danger violence exploitation missing vulnerable concern concerns referral
  referrals investigation investigations allegation allegations emergency crisis protection safeguarding care support
  help safety intervention interventions priority priorities demand complex outstanding inadequate
  """
var vocabulary = Vocabulary()
var candidates = WordGroups(letters: letters.map(\.text), barred: topics) { vocabulary.intern($0) }
let finder = JudgementFinder(vocabulary: &vocabulary, readsTelling: false)
let segmenter = Segmenter(vocabulary: vocabulary)
let gradeFinder = GradeFinder()
var samples: [Sample] = []
for (index, letter) in letters.enumerated() {
  let segmentation = segmenter.segment(Document(id: "letter", text: letter.text))
  var unjudged: [Int: [WordID]] = [:]
  _ = finder.judgements(in: segmentation, grades: gradeFinder.grades(in: segmentation), quotations: []) {
    unjudged[$0] = $1.words
  }
  let table = OffsetTable(letter.text)
  let spans = segmentation.sentences.map(\.span.range)
  for unit in letter.units {
    guard let polarity = unit.polarity, let start = table.utf8Offset(of: unit.start, in: .unicodeScalar),
      let end = table.utf8Offset(of: unit.end, in: .unicodeScalar)
    else { continue }
    guard let best = GoldUnit.best(of: spans, for: start..<end), let words = unjudged[best] else { continue }
    samples.append(
      Sample(words: words, polarity: polarity, fold: foldOfLetter[index], authority: letter.authority))
  }
}
candidates.collect(samples.map { ($0.words, $0.authority) })
let rows = samples.map { candidates.features($0.words) }
print("sentences without a judgement by rule \(samples.count), candidates \(candidates.texts.count)")

// MARK: Fit

let sides = [("good", "positive"), ("bad", "negative")]

@MainActor func models(without fold: Int?) -> [SparseLogistic.Model] {
  let kept = samples.indices.filter { samples[$0].fold != fold }
  return sides.map { side in
    SparseLogistic.fit(
      kept.map { rows[$0] }, kept.map { samples[$0].polarity == side.1 }, size: candidates.texts.count, thrift: thrift,
      smoothing: smoothing)
  }
}
let threshold = log(likely / (1 - likely))
var (right, told, toldRight, opposite) = (0, 0, 0, 0)
for fold in 0..<folds {
  let models = models(without: fold)
  for index in samples.indices where samples[index].fold == fold {
    let odds = models.map { $0.odds(rows[index]) }
    let best = odds[0] >= odds[1] ? 0 : 1
    let found = odds[best] > threshold ? sides[best].1 : "neutral"
    right += found == samples[index].polarity ? 1 : 0
    if found != "neutral" {
      told += 1
      toldRight += found == samples[index].polarity ? 1 : 0
      if samples[index].polarity == sides[1 - best].1 { opposite += 1 }
    }
  }
}
let neutral = samples.count { $0.polarity == "neutral" }
print("cross-validated: \(right) of \(samples.count) right, with all called neutral \(neutral)")
print("told \(told), of these right \(toldRight), of the opposite sign \(opposite)")

// MARK: Table

var table = WeightRows()
for (side, var model) in zip(sides, models(without: nil)) {
  model.constant -= threshold
  table.add(model, of: candidates.texts, side.0)
}
print("telling words \(table.lines.count - 1)")
let body = table.lines.map { "    " + $0 }
let head = """
  /// The words that tell good or bad news where no rule finds a judgement.
  enum TellingWords {
    static let rows: StaticString = \"\"\"
      # name: Telling words
      # version: 1
      # columns: words (* for every sentence), sides and weights in tenths of log-odds
      # source: fitted by Benchmarks/Sources/fit-telling to annotated letters of authorities A to M
  """
try (head + "\n" + body.joined(separator: "\n") + "\n    \"\"\"\n}\n").write(
  toFile: arguments[1], atomically: true, encoding: .utf8)
