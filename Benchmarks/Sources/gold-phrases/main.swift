// What the concern layer makes of perfect phrases: annotated judgement phrases go in, and the areas and polarity of
// each sentence that come out are held against the annotation. What is wrong then is not the phrases' fault.
//
//   swift run --package-path Benchmarks gold-phrases LETTERS GOLD.jsonl... [--misses]
//
// GOLD are files NAME.jsonl of annotated units with "phrases": [{"start", "end", "category", "polarity",
// "trajectory", "time"}] and "areas": [{"area", "polarity"}], offsets in Unicode scalars.

internal import Foundation
@testable internal import InspectionText

var vocabulary = Vocabulary()
let quotations = QuotationFinder(vocabulary: &vocabulary)
let concerns = ConcernAnalyser(vocabulary: &vocabulary)
let segmenter = Segmenter(vocabulary: vocabulary)

let arguments = CommandLine.arguments.dropFirst().filter { !$0.hasPrefix("--") }
let showsMisses = CommandLine.arguments.contains("--misses")
guard arguments.count >= 2 else {
  print("gold-phrases LETTERS GOLD.jsonl... [--misses]")
  exit(64)
}

/// Negative, positive, or what lies between.
func sign(_ polarity: String) -> Int { polarity == "positive" ? 1 : polarity == "negative" ? -1 : 0 }

var confusion: [[Int]] = Array(repeating: [0, 0, 0], count: 3)
var (units, trajectories, both, found, gold, sharedRight, directions) = (0, 0, 0, 0, 0, 0, 0)
for path in arguments.dropFirst() {
  let name = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
  let text = try String(contentsOfFile: "\(arguments[arguments.startIndex])/\(name).txt", encoding: .utf8)
  let segmentation = segmenter.segment(Document(id: name, text: text))
  let table = OffsetTable(text)
  func offset(_ value: Any?) -> Int { (value as? Int).flatMap { table.utf8Offset(of: $0, in: .unicodeScalar) } ?? 0 }
  let rows = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map { line in
    try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] ?? [:]
  }
  func sentence(_ start: Int, _ end: Int) -> Int? {
    let shares = segmentation.sentences.map { min(end, Int($0.span.end)) - max(start, Int($0.span.start)) }
    return shares.indices.max { shares[$0] < shares[$1] }.flatMap { shares[$0] > 0 ? $0 : nil }
  }
  var judgements: [Judgement] = []
  for row in rows {
    for phrase in row["phrases"] as? [[String: Any]] ?? [] {
      let (start, end) = (offset(phrase["start"]), offset(phrase["end"]))
      guard let index = sentence(start, end) else { continue }
      judgements.append(
        Judgement(
          span: TextSpan(start, end),
          category: Judgement.Category(rawValue: phrase["category"] as? String ?? "") ?? .strength,
          polarity: phrase["polarity"] as? Int ?? 0,
          trajectory: Trajectory(rawValue: phrase["trajectory"] as? String ?? "") ?? .unstated,
          time: Judgement.Time(rawValue: phrase["time"] as? String ?? "") ?? .present, sentence: index))
    }
  }
  judgements.sort { ($0.sentence, $0.span.start) < ($1.sentence, $1.span.start) }
  let result = concerns.findings(
    in: segmentation, grades: GradeFinder().grades(in: segmentation), judgements: judgements,
    quotations: quotations.findings(in: segmentation))
  for row in rows where ["sentence", "bullet", "headline"].contains(row["kind"] as? String ?? "") {
    let (start, end) = (offset(row["start"]), offset(row["end"]))
    guard let index = sentence(start, end) else { continue }
    let appraisal = result.appraisals[index]
    let want = row["polarity"] as? String ?? ""
    units += 1
    trajectories += row["trajectory"] as? String == appraisal.trajectory.rawValue ? 1 : 0
    confusion[sign(want) + 1][sign(appraisal.polarity.rawValue) + 1] += 1
    var wanted: [String: (String, String)] = [:]
    for area in row["areas"] as? [[String: Any]] ?? [] {
      wanted[area["area"] as? String ?? ""] = (area["polarity"] as? String ?? "", area["trajectory"] as? String ?? "")
    }
    found += appraisal.areas.count
    gold += wanted.count
    var note = ""
    for area in appraisal.areas {
      guard let (polarity, trajectory) = wanted[area.area.rawValue] else { continue }
      both += 1
      directions += trajectory == area.trajectory.rawValue ? 1 : 0
      if sign(polarity) == sign(area.polarity.rawValue) {
        sharedRight += 1
      } else {
        note += " \(area.area.rawValue): want \(polarity) got \(area.polarity.rawValue)"
      }
    }
    if sign(want) != sign(appraisal.polarity.rawValue) { note += " unit: want \(want) got \(appraisal.polarity.rawValue)" }
    if showsMisses, !note.isEmpty {
      let phrases = result.judgements.filter { $0.sentence == index }.map { judgement in
        let sign = judgement.polarity > 0 ? "+" : judgement.polarity < 0 ? "-" : "0"
        let past = judgement.time == .past ? " past" : ""
        return "[\(segmentation.clean(judgement.span))] \(sign)\(past) \(judgement.areas.map(\.rawValue))"
      }
      print("-\(note)\n    \(segmentation.clean(segmentation.sentences[index].span))\n    \(phrases.joined(separator: " "))")
    }
  }
}
let f1 = (0..<3).map { place in
  let right = confusion[place][place]
  let other = confusion[place].reduce(0, +) + confusion.reduce(0) { $0 + $1[place] }
  return Double(2 * right) / Double(max(1, other))
}
print("units", units, "polarity macro-F1", f1.reduce(0, +) / 3, "trajectory", Double(trajectories) / Double(units))
print(
  "areas F1", Double(2 * both) / Double(found + gold), "polarity on shared", Double(sharedRight) / Double(both),
  "trajectory on shared", Double(directions) / Double(both))
