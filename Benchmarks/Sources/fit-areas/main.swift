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

struct Letter {
  var text: String
  var gold: [GoldUnit]
  var authority: String
}
var letters: [Letter] = []
for path in arguments.dropFirst(2) {
  let name = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
  let kinds = ["-focused", "-inspection", "-jtai", "-send", "-monitoring", "-single"]
  let authority = kinds.compactMap { name.range(of: $0)?.lowerBound }.min().map { String(name[..<$0]) } ?? name
  let text = try String(contentsOfFile: "\(arguments[0])/\(name).txt", encoding: .utf8)
  letters.append(Letter(text: text, gold: try GoldUnits.read(path), authority: authority))
}
let areas = Taxonomy.builtIn.entries.map(\.area.rawValue)
let foldOfLetter = Folds.deal(letters.map(\.authority), into: folds)

// MARK: Hints

var candidates = HintCandidates(letters: letters.map(\.text))
let plain = EvidenceReader(taxonomy: .builtIn, vocabulary: candidates.vocabulary)
let read = letters.map { plain.units($0.text, $0.gold) }
candidates.collect(zip(letters, read).flatMap { letter, units in units.map { ($0.words, letter.authority) } })
let rows = read.map { $0.map { candidates.features($0.words) } }
print("units \(read.reduce(0) { $0 + $1.count }), authorities \(Set(letters.map(\.authority)).count)")
print("candidates \(candidates.texts.count)")

/// The hints that the letters outside a fold give, as rows of a taxonomy.
@MainActor func hints(without fold: Int?) -> String {
  let kept = letters.indices.filter { foldOfLetter[$0] != fold }
  let training = kept.flatMap { rows[$0] }
  var lines: [String: [String]] = [:]
  for area in areas {
    let targets = kept.flatMap { read[$0].map { $0.areas.contains(area) } }
    let model = SparseLogistic.fit(
      training, targets, size: candidates.texts.count, thrift: hintThrift, smoothing: hintSmoothing)
    func add(_ words: String, _ weight: Double) {
      let tenths = Int((min(max(weight, -9.9), 9.9) * 10).rounded())
      if tenths != 0 { lines[words, default: []].append("\(area) \(tenths)") }
    }
    add("*", model.constant)
    for (place, weight) in model.weights.enumerated() { add(candidates.texts[place], weight) }
  }
  return lines.sorted { $0.key < $1.key }.map { "hint\t\($0.key)\t\($0.value.joined(separator: " "))" }
    .joined(separator: "\n")
}

@MainActor func reader(_ hints: String) throws -> EvidenceReader {
  EvidenceReader(
    taxonomy: try Taxonomy(tsv: Taxonomy.words.description + "\n" + hints), vocabulary: candidates.vocabulary)
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
    pairs += reader.units(letter.text, letter.gold).flatMap { pairsOf($0, fold: fold, areas: areas) }
    let scalars = Array(letter.text.unicodeScalars)
    for (order, unit) in letter.gold.enumerated() where order % 4 == 0 {
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars[unit.start..<min(unit.end, scalars.count)])
      let whole = GoldUnit(start: 0, end: unit.end - unit.start, areas: unit.areas)
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
