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

  /// One sentence of the letter as it is compared, or the part of it on one side of a *but*.
  private struct Row {
    var sentence: Int
    var span: TextSpan
    var isPart = false
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
      let context = words.refersBack ? before.stems : []
      rows.append(Row(sentence: index, span: sentence.span, words: words, context: context))
      let parts = ClaimParts.parts(of: sentence, in: source)
      for part in parts where parts.count > 1 {
        rows.append(
          Row(
            sentence: index, span: part, isPart: true, words: ClaimWords(source.segmentation.clean(part)),
            context: context))
      }
      for stem in words.stems { frequency[stem, default: 0] += 1 }
      before = words
    }
  }

  /// What the letter says about a claim; `nil` where it says nothing.
  func check(_ span: TextSpan, in release: Analysis) -> Finding? {
    if let found = checkGrade(span, in: release) { return found }
    let claim = ClaimWords(release.segmentation.clean(span))
    let judged = release.judgements.filter { $0.span.overlaps(span) }
    let verdictWords = judged.reduce(into: Set<String>()) {
      $0.formUnion(ClaimWords(release.segmentation.clean($1.span)).stems)
    }
    // What no rule says is not sure enough to contradict anything.
    let polarity = Self.polarity(judged.filter(Self.isByRule))
    let trajectory = Self.trajectory(judged)
    // "Overall" is said of anything.
    let areas = Set(judged.flatMap(\.areas)).subtracting([.overall])
    var best: (row: Row, score: Float, rank: Float, own: Int?, any: Int?, figures: ClaimFigures.Agreement)?
    var agreeing: Float = 0
    for row in rows {
      let score = overlap(claim, row, verdictWords)
      guard score >= 0.3 else { continue }
      let held = (judgements[row.sentence] ?? []).filter { $0.span.overlaps(row.span) }
      let shared = Float(claim.pairs.intersection(row.words.pairs).count) / Float(max(claim.pairs.count, 1))
      // What is judged of the same area; of whatever area, where two words in a row show it to be the same thing.
      let near = held.filter { areas.isEmpty || !areas.isDisjoint(with: $0.areas) }
      let about = Self.ofNow(near.isEmpty && shared > 0 ? held : near)
      let own = Self.polarity(about)
      if polarity != nil, own == polarity { agreeing = max(agreeing, score) }
      // Opposite news of a thing that neither an area nor two words in a row show to be the same is other news.
      if let polarity, let own, own == -polarity, areas.isEmpty, shared == 0, score < 0.75 { continue }
      let figures = claim.figures.agreement(with: row.words.figures)
      // Of two sentences that share as much, the one that judges the same area, or names the same thing, is meant.
      let rank =
        score + 0.4 * shared + (about.isEmpty ? 0 : 0.1) + (own != nil && own == polarity ? 0.1 : 0)
        + (trajectory != nil && trajectory == Self.trajectory(about) ? 0.1 : 0)
        // Figures are held against figures.
        + (figures == .borneOut || figures == .otherwise ? 0.2 : 0)
        // A part that takes one side says more than a whole of two.
        + (row.isPart && own != nil && own != 0 ? 0.001 : 0)
      if rank > best?.rank ?? 0 { best = (row, score, rank, own, own ?? Self.polarity(Self.ofNow(held)), figures) }
    }
    guard let best else { return nil }
    let isOpposite = polarity == 1 && best.own == -1 || polarity == -1 && best.own == 1
    let isDenied = claim.stems.contains { stem in best.row.words.stems.contains { ClaimWords.denies(stem, $0) } }
    let isOtherWay = claim.direction != 0 && claim.direction == -best.row.words.direction
    var verdict: ComparedClaim.Verdict?
    if isOpposite, best.score >= 0.35, agreeing < 0.8 * best.score {
      verdict = .contradicted
    } else if isOtherWay, best.score >= 0.45 {
      verdict = .contradicted
    } else if claim.isOfAll, best.row.words.isOfSome, best.score >= 0.5 {
      verdict = .contradicted
    } else if isDenied, best.score >= 0.45, claim.isNegated == best.row.words.isNegated, agreeing < best.score {
      verdict = .contradicted
    } else if claim.isUniversal, polarity == nil, best.own == -1, best.score >= 0.5 {
      verdict = .contradicted
    } else if best.score >= 0.9, !claim.isNegated, best.row.words.isNegated, best.any != polarity || best.any == 1 {
      // Nothing that the claim says is missing, and the letter denies it: it does not judge as the claim does, of
      // whatever area.
      verdict = .contradicted
    } else if best.figures == .otherwise, best.score >= 0.35 {
      verdict = .contradicted
    } else if best.score >= 0.75, claim.isNegated != best.row.words.isNegated, polarity == nil || best.any == nil {
      verdict = .contradicted
    } else if best.score >= 0.5, claim.isNegated != best.row.words.isNegated, polarity == 0, best.own == -1 {
      // It is good, and it does what the letter says that it does not do.
      verdict = .contradicted
    } else if best.row.words.isPlanned, !claim.isPlanned, best.own == nil, best.score >= 0.6 {
      // *Is in place* is no *is to be commissioned*.
      verdict = .contradicted
    } else if best.score >= 0.45, best.figures != .unsaid, !isOpposite || agreeing >= 0.8 * best.score {
      verdict = .supported
    }
    return verdict.map { Finding(verdict: $0, sentence: best.row.sentence, score: best.score) }
  }

  private static func isByRule(_ judgement: Judgement) -> Bool {
    !judgement.rules.contains { ["telling", "kind", "reading"].contains($0) }
  }

  /// The first direction that is stated.
  private static func trajectory(_ judgements: [Judgement]) -> Trajectory? {
    judgements.first { [.improving, .declining, .unchanged].contains($0.trajectory) }?.trajectory
  }

  /// What is judged of the present; of the past, where that is all.
  private static func ofNow(_ judgements: [Judgement]) -> [Judgement] {
    let present = judgements.filter { $0.time == .present }
    return present.isEmpty ? judgements : present
  }

  /// A claim about a grade, held against the grade that the letter gives.
  private func checkGrade(_ span: TextSpan, in release: Analysis) -> Finding? {
    let claimed = release.grades.filter { span.overlaps($0.span) }
    guard claimed.count == 1, let grade = claimed.first else { return nil }
    let given = source.grades.filter { $0.isCurrent && $0.judgement == grade.judgement }
    guard let first = given.first, given.allSatisfy({ $0.grade == first.grade }),
      let sentence = source.sentences.firstIndex(where: { $0.span.overlaps(first.span) }),
      // A grade of another inspection is another claim.
      grade.date.map({ date in source.metadata.date.map { $0.year == date.year } ?? true }) ?? true
    else { return nil }
    return Finding(verdict: first.grade == grade.grade ? .supported : .contradicted, sentence: sentence, score: 1)
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
      if row.words.stems.contains(stem) || row.words.stems.contains(where: { ClaimWords.denies(stem, $0) }) {
        held += weight
        count += 1
      } else if row.context.contains(stem) {
        held += weight * 0.7
        count += 1
      }
    }
    // One word is enough where both say it of the same subject, right at their head.
    let isSubject = claim.first != nil && claim.first == row.words.first && claim.stems.count <= 4
    return (count >= 2 || count == 1 && isSubject) && all > 0 ? held / all : 0
  }
}
