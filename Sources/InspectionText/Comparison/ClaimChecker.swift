/// Holds claims against one letter.
///
/// A claim speaks of the sentence that shares most of its rarer words. Where that sentence judges the other way,
/// or gives another figure, it contradicts the claim; where it judges the same way and shares enough, it supports it.
struct ClaimChecker {
  /// What a letter has to say about a claim.
  struct Finding {
    var verdict: ComparedClaim.Verdict
    var sentence: Int
    var score: Float
  }

  /// One sentence of the letter as it is compared.
  private struct Row {
    var sentence: Int
    var words: ClaimWords
    var context: Set<String>
  }

  let source: Analysis
  private var rows: [Row] = []
  private var frequency: [String: Int] = [:]
  private let judgements: [Int: [Judgement]]

  init(source: Analysis) {
    self.source = source
    judgements = Dictionary(grouping: source.judgements, by: \.sentence)
    var before = ClaimWords()
    for (index, sentence) in source.sentences.enumerated() where sentence.isScored {
      let words = ClaimWords(source.segmentation.clean(sentence.span))
      rows.append(Row(sentence: index, words: words, context: words.refersBack ? before.stems : []))
      for stem in words.stems { frequency[stem, default: 0] += 1 }
      before = words
    }
  }

  /// What the letter says about a claim; `nil` where it says nothing.
  func check(_ span: TextSpan, in release: Analysis) -> Finding? {
    let claim = ClaimWords(release.segmentation.clean(span))
    let judged = release.judgements.filter { $0.span.overlaps(span) }
    let verdictWords = judged.reduce(into: Set<String>()) {
      $0.formUnion(ClaimWords(release.segmentation.clean($1.span)).stems)
    }
    let polarity = Self.polarity(judged)
    // "Overall" is said of anything.
    let areas = Set(judged.flatMap(\.areas)).subtracting([.overall])
    var best: (row: Row, score: Float, rank: Float, own: Int?)?
    var agreeing: Float = 0
    for row in rows {
      let score = overlap(claim, row, verdictWords)
      guard score >= 0.3 else { continue }
      let about = (judgements[row.sentence] ?? []).filter { areas.isEmpty || !areas.isDisjoint(with: $0.areas) }
      let own = Self.polarity(about)
      if polarity != nil, own == polarity { agreeing = max(agreeing, score) }
      let shared = Float(claim.pairs.intersection(row.words.pairs).count) / Float(max(claim.pairs.count, 1))
      // Opposite news of a thing that neither an area nor two words in a row show to be the same is other news.
      if let polarity, let own, own == -polarity, areas.isEmpty, shared == 0, score < 0.75 { continue }
      // Of two sentences that share as much, the one that judges the same area, or names the same thing, is meant.
      let rank = score + 0.4 * shared + (about.isEmpty ? 0 : 0.1) + (own != nil && own == polarity ? 0.1 : 0)
      if rank > best?.rank ?? 0 { best = (row, score, rank, own) }
    }
    guard let best else { return nil }
    let isOpposite = polarity == 1 && best.own == -1 || polarity == -1 && best.own == 1
    let sharesFigures = claim.figures.agree(with: best.row.words.figures)
    var verdict: ComparedClaim.Verdict?
    if isOpposite, best.score >= 0.35, agreeing < 0.8 * best.score {
      verdict = .contradicted
    } else if sharesFigures == false, best.score >= 0.35 {
      verdict = .contradicted
    } else if best.score >= 0.75, claim.isNegated != best.row.words.isNegated, polarity == nil || best.own == nil {
      verdict = .contradicted
    } else if best.score >= 0.45, !isOpposite || agreeing >= 0.8 * best.score {
      verdict = .supported
    }
    return verdict.map { Finding(verdict: $0, sentence: best.row.sentence, score: best.score) }
  }

  /// 1 for good news alone, -1 for bad news alone, 0 for both, `nil` for neither.
  private static func polarity(_ judgements: [Judgement]) -> Int? {
    let isGood = judgements.contains { $0.polarity > 0 }
    let isBad = judgements.contains { $0.polarity < 0 }
    return isGood || isBad ? (isGood ? 1 : 0) - (isBad ? 1 : 0) : nil
  }

  /// The share of the claim's words, the rarer the weightier, that a sentence holds. Words that judge weigh
  /// half: what they say is compared by itself.
  private func overlap(_ claim: ClaimWords, _ row: Row, _ verdictWords: Set<String>) -> Float {
    var all: Float = 0
    var held: Float = 0
    var count = 0
    for stem in claim.stems {
      let known = frequency[stem, default: 0]
      var weight = known == 0 ? 0.5 : max(0.35, Rarity.weight(ofCount: known))
      if verdictWords.contains(stem) { weight /= 2 }
      all += weight
      if row.words.stems.contains(stem) {
        held += weight
        count += 1
      } else if row.context.contains(stem) {
        held += weight * 0.7
        count += 1
      }
    }
    return count >= 2 && all > 0 ? held / all : 0
  }
}
