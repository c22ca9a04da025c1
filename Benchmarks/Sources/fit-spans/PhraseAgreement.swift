internal import Foundation
@testable internal import InspectionText

/// How far found phrases are those that readers marked.
struct PhraseAgreement: CustomStringConvertible {
  private var (found, marked, shared, equal, signs) = (0, 0, 0, 0, 0)
  private var (kinds, categories, courses) = (0, 0, 0)
  /// Sentences by what readers and what was found make of them: neutral or mixed, good, bad.
  private var sentences = [[Int]](repeating: [0, 0, 0], count: 3)

  mutating func add(_ phrases: [MarkedPhrase], gold: [MarkedPhrase]) {
    found += phrases.count
    marked += gold.count
    equal += Set(phrases.map(\.range)).intersection(gold.map(\.range)).count
    var free = Set(gold.indices)
    for phrase in phrases {
      guard let best = free.filter({ gold[$0].range.overlaps(phrase.range) }).min() else { continue }
      free.remove(best)
      shared += 1
      if gold[best].sign == phrase.sign { signs += 1 }
      guard let kind = phrase.kind, let right = gold[best].kind else { continue }
      kinds += 1
      if kind.isProgress == right.isProgress, kind.isProgress || kind.isGood == right.isGood { categories += 1 }
      if kind.trajectory == right.trajectory { courses += 1 }
    }
    sentences[Self.polarity(gold)][Self.polarity(phrases)] += 1
  }

  private static func polarity(_ phrases: [MarkedPhrase]) -> Int {
    let isGood = phrases.contains { $0.sign > 0 }
    let isBad = phrases.contains { $0.sign < 0 }
    return isGood == isBad ? 0 : isGood ? 1 : 2
  }

  var description: String {
    func share(_ part: Int, _ whole: Int) -> String { String(format: "%.3f", Double(part) / Double(max(1, whole))) }
    let polarity = (0..<3).map { side -> Double in
      let read = sentences[side].reduce(0, +)
      let told = sentences.map { $0[side] }.reduce(0, +)
      return 2 * Double(sentences[side][side]) / Double(max(1, read + told))
    }
    let mean = String(format: "%.3f", polarity.reduce(0, +) / 3)
    return """
      precision \(share(shared, found)), recall \(share(shared, marked)), overlap \(share(2 * shared, found + marked)), \
      exact \(share(2 * equal, found + marked)), sign \(share(signs, shared)), category \(share(categories, kinds)), \
      trajectory \(share(courses, kinds)), sentences \(mean)
      """
  }
}
