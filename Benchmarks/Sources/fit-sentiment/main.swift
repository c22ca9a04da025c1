// Fits the weights of the document score to grades that inspectors awarded.
//
//   swift run --package-path Benchmarks fit-sentiment SECTIONS.jsonl [--without-grades] [--write TABLE.swift]
//
// SECTIONS are lines of {"id", "grade", "body"}. Ridge regression without a constant over the shares of each feature
// among a section's phrases: at most 60 features of category, direction, degree, quantity and construction, none of a
// word, a topic or an authority. The figures are cross-validated over authorities, five times with other folds.
// The table goes to Sources/InspectionText/Concerns/SentimentTable.swift.

internal import Fitting
internal import Foundation
@testable internal import InspectionText

/// Large weights cost this much.
let smoothing = 0.2
/// A feature of fewer sections gets no weight.
let rarest = 15
/// So many features get one.
let most = 60

let paths = CommandLine.arguments.dropFirst().filter { !$0.hasPrefix("--") }
let withoutGrades = CommandLine.arguments.contains("--without-grades")
let table = CommandLine.arguments.firstIndex(of: "--write").flatMap { place in
  place + 1 < CommandLine.arguments.count ? CommandLine.arguments[place + 1] : nil
}
guard let path = paths.first else {
  print("fit-sentiment SECTIONS.jsonl [--without-grades] [--write TABLE.swift]")
  exit(64)
}

let sections = try GradedSection.read(path)
let analyser = Analyser()
var counts: [[String: Int]] = []
var sizes: [Int] = []
var plain: [Double] = []
for section in sections {
  let judgements = analyser.analyse(Document(id: section.id, text: section.body)).judgements.filter {
    !withoutGrades || $0.category != .formalGrade
  }
  var count: [String: Int] = [:]
  for judgement in judgements { for name in SentimentWeights.features(of: judgement) { count[name, default: 0] += 1 } }
  counts.append(count)
  sizes.append(max(1, judgements.count))
  plain.append(Double(judgements.reduce(0) { $0 + $1.polarity }) / Double(max(1, judgements.count)))
}
var spread: [String: Int] = [:]
for count in counts { for name in count.keys { spread[name, default: 0] += 1 } }
let names = spread.sorted { (-$0.value, $0.key) < (-$1.value, $1.key) }.prefix(most).filter { $0.value >= rarest }
  .map(\.key).sorted()
let rows = zip(counts, sizes).map { count, size in names.map { Double(count[$0] ?? 0) / Double(size) } }
let grades = sections.map(\.grade)

func dot(_ one: [Double], _ two: [Double]) -> Double { zip(one, two).reduce(0) { $0 + $1.0 * $1.1 } }

func report(_ name: String, _ scores: [Double]) {
  let figures = [Ranking.spearman(scores, grades), Ranking.pairsInOrder(scores, grades)]
  print(name, figures.map { String(format: "%.3f", $0) }.joined(separator: " / "))
}

let authorities = Set(sections.map(\.authority)).count
print("sections \(sections.count), authorities \(authorities), weights \(names.count); Spearman / pairs in order")
report("no weights at all:", plain)
for seed: UInt64 in 1...5 {
  let folds = Folds.deal(sections.map(\.authority), into: 10, seed: seed)
  var scores = Array(repeating: 0.0, count: sections.count)
  for fold in 0..<10 {
    let others = sections.indices.filter { folds[$0] != fold }
    let weights = Matrix.ridge(others.map { rows[$0] }, others.map { grades[$0] }, smoothing: smoothing)
    for index in sections.indices where folds[index] == fold { scores[index] = dot(rows[index], weights) }
  }
  report("cross-validated:  ", scores)
}
let weights = Matrix.ridge(rows, grades, smoothing: smoothing)
report("on its own data:  ", rows.map { dot($0, weights) })
if let table {
  try WeightTable.source(
    extending: "SentimentWeights", title: "weights of the document score", feature: "feature",
    origin: "Benchmarks/Sources/fit-sentiment to \(sections.count) graded sections of public reports",
    rows: Array(zip(names, weights)), digits: 3
  ).write(toFile: table, atomically: true, encoding: .utf8)
}
