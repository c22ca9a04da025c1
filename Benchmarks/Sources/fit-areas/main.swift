// Fits the hints of the taxonomy, and the weights by which a sentence's areas are chosen.
//
//   swift run --package-path Benchmarks fit-areas LETTERS FOLDER GOLD...
//
// LETTERS is a folder of letters NAME.txt; GOLD are files NAME.jsonl, a line a unit: {"start", "end",
// "areas": [{"area": …}]}, offsets in Unicode scalars. First a sparse logistic regression an area over words and
// collocations gives the hints; then the weights of all evidence are fitted, with hints from other authorities'
// letters, so that hints are not believed more than they deserve. All figures are cross-validated: the letters of
// one authority (the name up to its first kind of document) are never on both sides. The tables are written to FOLDER:
// TaxonomyHintList.swift and AreaWeights.swift belong into Sources/InspectionText/Concerns.

internal import Fitting
internal import Foundation
@testable internal import InspectionText

let arguments = Array(CommandLine.arguments.dropFirst())
guard arguments.count >= 3 else {
  print("fit-areas LETTERS FOLDER GOLD.jsonl...")
  exit(64)
}

/// What large hints, any hints, and large weights of evidence cost.
let (hintSmoothing, hintThrift, smoothing) = (1.0, 1.0, 1.0)
let folds = 8

let letters = try arguments.dropFirst(2).map { try GoldLetter(gold: $0, letters: arguments[0]) }
let areas = Taxonomy.builtIn.entries.map(\.area.rawValue)
let foldOfLetter = Folds.deal(letters.map(\.authority), into: folds)

// MARK: Hints

/// Words that neither begin nor end a hint.
let empty = """
  the a an and or of to in for is are was were be been has have had that this which with by on at as it its their
  they from not all also more most some these those there who when where how what while if so such than then them he
  she his her we our i you your do does did can could will would may might must should being but into within out up
  about after before during through over under between very too no nor only own same other each both any few
  """
var vocabulary = Vocabulary()
var candidates = WordGroups(letters: letters.map(\.text), empty: empty) { vocabulary.intern($0) }
let plain = EvidenceReader(taxonomy: .builtIn, vocabulary: vocabulary)
let read = letters.map { plain.units($0.text, $0.units) }
candidates.collect(zip(letters, read).flatMap { letter, units in units.map { ($0.words, letter.authority) } })
let rows = read.map { $0.map { candidates.features($0.words) } }
print("units \(read.reduce(0) { $0 + $1.count }), authorities \(Set(letters.map(\.authority)).count)")
print("candidates \(candidates.texts.count)")

/// The hints that the letters outside a fold give, as rows of a taxonomy.
@MainActor func hints(without fold: Int?) -> String {
  let kept = letters.indices.filter { foldOfLetter[$0] != fold }
  let training = kept.flatMap { rows[$0] }
  var table = WeightRows()
  for area in areas {
    let targets = kept.flatMap { read[$0].map { $0.areas.contains(area) } }
    let model = SparseLogistic.fit(
      training, targets, size: candidates.texts.count, thrift: hintThrift, smoothing: hintSmoothing)
    table.add(model, of: candidates.texts, area)
  }
  return table.lines.map { "hint\t" + $0 }.joined(separator: "\n")
}

@MainActor func reader(_ hints: String) throws -> EvidenceReader {
  EvidenceReader(
    taxonomy: try Taxonomy(tsv: Taxonomy.words.description + "\n" + hints), vocabulary: vocabulary)
}

// MARK: Weights

/// The evidence for one area of one unit, and whether annotators gave it.
struct Pair {
  var evidence: [Double]
  var isGold: Bool
  var fold: Int
}
/// The pairs of a unit.
func pairsOf(_ unit: UnitEvidence, fold: Int, areas: [String]) -> [Pair] {
  areas.enumerated().map { place, area in
    let prior = areas.indices.map { $0 == place ? 1.0 : 0 }
    return Pair(evidence: unit.evidence[place] + prior, isGold: unit.areas.contains(area), fold: fold)
  }
}
var pairs: [Pair] = []
/// The same for units that stand alone, without a letter around them: what is true of them is fitted along.
var alone: [Pair] = []
for fold in 0..<folds {
  let reader = try reader(hints(without: fold))
  for (index, letter) in letters.enumerated() where foldOfLetter[index] == fold {
    pairs += reader.units(letter.text, letter.units).flatMap { pairsOf($0, fold: fold, areas: areas) }
    let scalars = Array(letter.text.unicodeScalars)
    for (order, unit) in letter.units.enumerated() where order % 4 == 0 {
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars[unit.start..<min(unit.end, scalars.count)])
      let whole = GoldUnit(start: 0, end: unit.end - unit.start, areas: unit.areas, polarity: unit.polarity)
      alone += reader.units(String(text), [whole]).flatMap { pairsOf($0, fold: fold, areas: areas) }
    }
  }
}

func f1(_ sums: [Double], of pairs: [Pair], above threshold: Double) -> Double {
  var (both, found, gold) = (0, 0, 0)
  for (sum, pair) in zip(sums, pairs) {
    found += sum > threshold ? 1 : 0
    gold += pair.isGold ? 1 : 0
    both += sum > threshold && pair.isGold ? 1 : 0
  }
  return Double(2 * both) / Double(max(1, found + gold))
}

func dot(_ one: [Double], _ two: [Double]) -> Double { zip(one, two).reduce(0) { $0 + $1.0 * $1.1 } }

let names = AreaChooser.features + AreaChooser.priors
for name in ["rules", "hints"] {
  let place = names.firstIndex(of: name)!
  let alone = stride(from: -2.0, through: 0.6, by: 0.1).map {
    f1(pairs.map { $0.evidence[place] }, of: pairs, above: $0)
  }.max()!
  print("\(name) alone: F1", alone)
}
var sums = Array(repeating: 0.0, count: pairs.count)
var sumsAlone = Array(repeating: 0.0, count: alone.count)
for fold in 0..<folds {
  let others = (pairs + alone).filter { $0.fold != fold }
  let weights = Logistic.fit(others.map(\.evidence), others.map(\.isGold), smoothing: smoothing)
  for index in pairs.indices where pairs[index].fold == fold { sums[index] = dot(pairs[index].evidence, weights) }
  for index in alone.indices where alone[index].fold == fold { sumsAlone[index] = dot(alone[index].evidence, weights) }
}
func bestThreshold(_ sums: [Double], of pairs: [Pair]) -> Double {
  stride(from: -1.4, through: 0.2, by: 0.05).max { f1(sums, of: pairs, above: $0) < f1(sums, of: pairs, above: $1) }!
}
let best = bestThreshold(sums, of: pairs)
let bestAlone = bestThreshold(sumsAlone, of: alone)
print("cross-validated: F1", f1(sums, of: pairs, above: best), "above", best)
print("alone: F1", f1(sumsAlone, of: alone, above: bestAlone), "above", bestAlone)
var weights = Logistic.fit((pairs + alone).map(\.evidence), (pairs + alone).map(\.isGold), smoothing: smoothing)
weights[0] -= best
weights[names.firstIndex(of: "short text")!] -= bestAlone - best

// MARK: Tables

let all = hints(without: nil)
print("hints \(all.split(separator: "\n").count)")
let table = zip(names, weights).map { "\($0)\t\(String(format: "%.2f", $1))" }.joined(separator: "\n")
func write(_ rows: String, between head: String, and foot: String, to file: String) throws {
  let body = rows.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n")
  try (head + "\n" + body + "\n" + foot + "\n").write(
    toFile: "\(arguments[1])/\(file)", atomically: true, encoding: .utf8)
}
let origin = "# source\tfitted by Benchmarks/Sources/fit-areas to annotated letters of authorities A to M"
try write(
  all,
  between: """
    extension Taxonomy {
      /// The hints of the built-in taxonomy.
      static let hintRows: StaticString = \"\"\"
        # name\twords that speak for the areas of children's services, or against them
        # columns\thint, words (* for every sentence), areas and weights in tenths of log-odds
        \(origin)
    """, and: "    \"\"\"\n}", to: "TaxonomyHintList.swift")
try write(
  table,
  between: """
    /// The fitted weights of the evidence for an area.
    enum AreaWeights {
      static let table: StaticString = \"\"\"
        # name\tweights of the evidence for an area
        # version\t2
        # columns\tfeature, weight
        \(origin)
    """, and: "    \"\"\"\n}", to: "AreaWeights.swift")
