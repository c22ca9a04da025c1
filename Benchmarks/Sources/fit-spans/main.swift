// Fits what the span tagger and the reader of phrase kinds weigh.
//
//     swift build -c release -Xswiftc -enable-testing --package-path Benchmarks --product fit-spans
//     fit-spans LETTERS FOLDER GOLD.jsonl... [--test GOLD.jsonl...]
//
// LETTERS is a folder of letters; GOLD names files NAME.jsonl, each with lines of {"start", "end", "phrases": [{"start",
// "end", "polarity", "category", "trajectory"}]} for the units of LETTERS/NAME.txt, in Unicode scalars. What is printed
// is cross-validated over authorities, or measured on the files for testing. The tables are written to FOLDER; they
// belong into Sources/InspectionText/Judgements/Spans.

internal import Fitting
internal import Foundation
@testable internal import InspectionText

let arguments = Array(CommandLine.arguments.dropFirst())
guard arguments.count >= 3 else {
  print("fit-spans LETTERS FOLDER GOLD.jsonl... [--test GOLD.jsonl...]")
  exit(64)
}

// MARK: Samples

let gold = arguments.dropFirst(2).split(separator: "--test").map(Array.init)
guard (1...2).contains(gold.count), arguments[2] != "--test" else {
  print("fit-spans: name letters to fit, and letters to test behind --test")
  exit(64)
}
let letters = try gold.joined().map { try GoldLetter(gold: $0, letters: arguments[0]) }
let folds = 4
let foldOfLetter = Folds.deal(letters.map(\.authority), into: folds)
var vocabulary = Vocabulary()
var words: [WordID: String] = [:]
for word in CommonWords(letters.prefix(gold[0].count).map(\.text)).all { words[vocabulary.intern(word)] = word }
let reader = SampleReader(letters, vocabulary: &vocabulary)
let samples = reader.samples
let names = AnswerNames(words: words, rules: reader.rules)
print("sentences \(samples.count)")

// MARK: Fit

func measure(_ fit: SpanFit, _ title: String, on samples: [Sample]) {
  var (tagged, ruled) = (PhraseAgreement(), PhraseAgreement())
  for sample in samples {
    tagged.add(fit.phrases(sample), gold: sample.gold)
    ruled.add(sample.found, gold: sample.gold)
  }
  print("\(title): answers \(fit.spans.numbers.count), of kinds \(fit.kinds.numbers.count)")
  print("  tagged \(tagged)\n  rules \(ruled)")
}

let trained = samples.filter { $0.letter < gold[0].count }
if gold.count == 1 {
  for fold in 0..<folds {
    let outside = samples.filter { foldOfLetter[$0.letter] != fold }
    let inside = samples.filter { foldOfLetter[$0.letter] == fold }
    measure(SpanFit(outside, names), "fold \(fold + 1)", on: inside)
  }
}
let fit = SpanFit(trained, names)
if gold.count == 2 { measure(fit, "test", on: samples.filter { $0.letter >= gold[0].count }) }

// MARK: Tables

let tables = [
  WeightTable(
    name: "SpanWeights", title: "Span weights", what: "What the answers to the questions of the span tagger weigh.",
    columns: "a word outside, the first and another of good news, and of bad",
    lines: fit.spanSteps + fit.spans.rows(SpanFeature.all, names)),
  WeightTable(
    name: "PhraseKindWeights", title: "Phrase kinds",
    what: "What the answers to the questions of the phrase kinds weigh.",
    columns: "good state, good progress, bad state, bad progress, each improving, declining, unchanged, unstated",
    lines: [fit.kindConstant] + fit.kinds.rows(PhraseKindReader.features, names)),
]
for table in tables {
  try table.text.write(toFile: "\(arguments[1])/\(table.name).swift", atomically: true, encoding: .utf8)
  print("\(table.name) \(table.lines.count) rows")
}
