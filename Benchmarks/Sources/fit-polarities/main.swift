// Fits the weights of what speaks for good and bad areas of sentences that stand alone.
//
//   swift run --package-path Benchmarks fit-polarities SENTENCES.tsv [--write TABLE.swift]
//
// SENTENCES is a file as those of corpus/sentences, with sentences that neither rules nor tagger were made with, or what
// the tagger says would be believed too much: fitted-5.tsv. Two logistic regressions: good against bad, and neither
// against both. The figures are cross-validated over writers.
// The table goes to Sources/InspectionText/Concerns/PolarityTable.swift.

internal import Fitting
internal import Foundation
@testable internal import InspectionText

/// Large weights cost this much.
let smoothing = 3.0
/// So many sentences each writer wrote.
let perWriter = 420

let arguments = Array(CommandLine.arguments.dropFirst())
let table = arguments.firstIndex(of: "--write").flatMap { $0 + 1 < arguments.count ? arguments[$0 + 1] : nil }
guard let path = arguments.first, !path.hasPrefix("--") else {
  print("fit-polarities SENTENCES.tsv [--write TABLE.swift]")
  exit(64)
}

let labelled = try SentenceReader().areas(path, perWriter: perWriter)

/// The weights that some areas give.
func fit(_ areas: [LabelledArea]) -> PolarityWeights {
  let polar = areas.filter { $0.polarity != nil }
  return PolarityWeights(
    leaning: Logistic.fit(
      polar.map(\.evidence.leaning), polar.map { $0.polarity == .positive }, smoothing: smoothing),
    middle: Logistic.fit(areas.map(\.evidence.middle), areas.map { $0.polarity == nil }, smoothing: smoothing))
}

/// Prints the share that is right, and the mean F1 of good, bad and neither.
func report(_ name: String, _ areas: [LabelledArea], _ told: [Polarity?]) {
  let right = zip(areas, told).count { $0.polarity == $1 }
  let scores = [Polarity.positive, .negative, nil].map { kind -> Double in
    let both = zip(areas, told).count { $0.polarity == kind && $1 == kind }
    let all = areas.count { $0.polarity == kind } + told.count { $0 == kind }
    return 2 * Double(both) / Double(max(1, all))
  }
  let figures = [Double(right) / Double(max(1, areas.count)), scores.reduce(0, +) / 3]
  print(name, figures.map { String(format: "%.3f", $0) }.joined(separator: " / "))
}

let writers = Set(labelled.map(\.writer)).sorted()
print("areas \(labelled.count), writers \(writers.count); right / macro-F1, of the areas that are found")
var all: [(LabelledArea, Polarity?)] = []
for writer in writers {
  let weights = fit(labelled.filter { $0.writer != writer })
  let own = labelled.filter { $0.writer == writer }
  let told = own.map { weights.polarity(by: $0.evidence) }
  report("writer \(writer + 1):          ", own, told)
  all += zip(own, told)
}
report("cross-validated:   ", all.map(\.0), all.map(\.1))
let weights = fit(labelled)
report("on their own data: ", labelled, labelled.map { weights.polarity(by: $0.evidence) })
if let table {
  try WeightTable.source(
    extending: "PolarityWeights", title: "weights of what speaks for good and bad areas of single sentences",
    feature: "evidence",
    origin: "Benchmarks/Sources/fit-polarities to \(labelled.count) areas of invented sentences",
    rows: weights.named, digits: 2
  ).write(toFile: table, atomically: true, encoding: .utf8)
}
