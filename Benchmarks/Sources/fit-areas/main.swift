// Fits the weights by which a sentence's areas are chosen.
//
//   swift run --package-path Benchmarks fit-areas LETTERS GOLD...
//
// LETTERS is a folder of letters NAME.txt; GOLD are files NAME.jsonl, a line a unit: {"start", "end",
// "areas": [{"area": …}]}, offsets in Unicode scalars. All figures are cross-validated: the letters of one authority
// (the name up to its first kind of document) are never on both sides. The table that is printed goes into
// Sources/InspectionText/Concerns/AreaWeights.swift.

internal import Fitting
internal import Foundation
@testable internal import InspectionText

/// The evidence for one area of one unit, and whether annotators gave it.
struct Pair {
  var evidence: [Double]
  var isGold: Bool
  var authority: String
}

struct Reader {
  let segmenter: Segmenter
  let grades = GradeFinder()
  let quotations: QuotationFinder
  let subject: SubjectMatter
  let judgements: JudgementFinder
  let concerns: ConcernAnalyser

  init() {
    var vocabulary = Vocabulary()
    quotations = QuotationFinder(vocabulary: &vocabulary)
    subject = SubjectMatter(vocabulary: &vocabulary)
    judgements = JudgementFinder(vocabulary: &vocabulary, lexicon: .builtIn)
    concerns = ConcernAnalyser(vocabulary: &vocabulary)
    segmenter = Segmenter(vocabulary: vocabulary)
  }

  /// The pairs of one letter.
  func pairs(_ text: String, _ gold: [GoldUnit], authority: String) -> [Pair] {
    let segmentation = segmenter.segment(Document(id: authority, text: text))
    let grades = grades.grades(in: segmentation)
    let quoted = quotations.findings(in: segmentation)
    let found = judgements.judgements(in: segmentation, grades: grades, quotations: quoted.quotations)
    var evidence: [Int: [[Double]]] = [:]
    _ = concerns.findings(in: segmentation, grades: grades, judgements: found, quotations: quoted) { evidence[$0] = $1 }
    let table = OffsetTable(text)
    let areas = Taxonomy.builtIn.entries.map(\.area.rawValue)
    var pairs: [Pair] = []
    for unit in gold {
      guard let start = table.utf8Offset(of: unit.start, in: .unicodeScalar),
        let end = table.utf8Offset(of: unit.end, in: .unicodeScalar)
      else { continue }
      let overlaps = segmentation.sentences.indices.map { index in
        let span = segmentation.sentences[index].span
        return min(end, Int(span.end)) - max(start, Int(span.start))
      }
      guard let best = overlaps.indices.max(by: { overlaps[$0] < overlaps[$1] }), overlaps[best] > 0,
        let values = evidence[best], !values.isEmpty
      else { continue }
      for (place, area) in areas.enumerated() {
        pairs.append(Pair(evidence: values[place], isGold: unit.areas.contains(area), authority: authority))
      }
    }
    return pairs
  }
}

func f1(_ sums: [Double], _ pairs: [Pair], above threshold: Double) -> Double {
  var (both, found, gold) = (0, 0, 0)
  for (sum, pair) in zip(sums, pairs) {
    found += sum > threshold ? 1 : 0
    gold += pair.isGold ? 1 : 0
    both += sum > threshold && pair.isGold ? 1 : 0
  }
  return Double(2 * both) / Double(max(1, found + gold))
}

func dot(_ one: [Double], _ two: [Double]) -> Double { zip(one, two).reduce(0) { $0 + $1.0 * $1.1 } }

let arguments = Array(CommandLine.arguments.dropFirst())
guard arguments.count >= 2 else {
  print("fit-areas LETTERS GOLD.jsonl...")
  exit(64)
}
let reader = Reader()
var pairs: [Pair] = []
for path in arguments.dropFirst() {
  let name = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
  let letter = try String(contentsOfFile: "\(arguments[0])/\(name).txt", encoding: .utf8)
  let kinds = ["-focused", "-inspection", "-jtai", "-send", "-monitoring", "-single"]
  let authority = kinds.compactMap { name.range(of: $0)?.lowerBound }.min().map { String(name[..<$0]) } ?? name
  pairs += reader.pairs(letter, try GoldUnits.read(path), authority: authority)
}
let size = AreaChooser.features.count
let folds = Folds.deal(pairs.map(\.authority), into: 8)
let smoothing = 1.0
var sums = Array(repeating: 0.0, count: pairs.count)
for fold in 0..<8 {
  let others = pairs.indices.filter { folds[$0] != fold }
  let weights = Logistic.fit(others.map { pairs[$0].evidence }, others.map { pairs[$0].isGold }, smoothing: smoothing)
  for index in pairs.indices where folds[index] == fold { sums[index] = dot(pairs[index].evidence, weights) }
}
let isRule = AreaChooser.features.firstIndex(of: "rules")!
print("units \(pairs.count / Taxonomy.builtIn.entries.count), authorities \(Set(pairs.map(\.authority)).count)")
print("rules alone: F1", f1(pairs.map { $0.evidence[isRule] }, pairs, above: 0.5))
let thresholds = stride(from: -1.4, through: 0.2, by: 0.1)
let best = thresholds.max { f1(sums, pairs, above: $0) < f1(sums, pairs, above: $1) }!
print("cross-validated: F1", f1(sums, pairs, above: best), "above", best)
var weights = Logistic.fit(pairs.map(\.evidence), pairs.map(\.isGold), smoothing: smoothing)
weights[0] -= best
for (name, weight) in zip(AreaChooser.features, weights) {
  print("    \(name)\t\(String(format: "%.2f", weight))")
}
