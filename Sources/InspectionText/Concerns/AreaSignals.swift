/// What the words of one sentence say for each area, by the best cue of the area and where it stands.
///
/// All values are in [0, 1]; 1 is a cue that names the area.
struct AreaSignals: Sendable {
  /// The best cue anywhere.
  var own: [Double]
  /// The best before the first verb, with no preposition before it: a subject.
  var subject: [Double]
  /// The best behind a preposition: a place, a means, or what something is of.
  var behind: [Double]
  /// The best, each by what governs it: a route counts for little, what stands behind *of* for nearly all.
  var placed: [Double]
  /// The best of those that name the way to somewhere; the others leave those out.
  var route: [Double]
  /// The cue, where it is the best of a clause that judges something.
  var leading: [Double]
  /// The best within a judgement phrase.
  var judged: [Double]
  /// How many cues there are; three count as all.
  var count: [Double]
  /// Whether it opens with a word that stands for something said before.
  var opensBack = false
  /// Whether it judges anything.
  var isJudged = false

  init(areas: Int) {
    own = Array(repeating: 0, count: areas)
    subject = own
    behind = own
    placed = own
    route = own
    leading = own
    judged = own
    count = own
  }

  init(of unit: UnitText, areas: Int, words: TargetWords, targets: TargetFinder) {
    self.init(areas: areas)
    let tags = unit.tagged.tags
    let verb = tags.firstIndex { $0.isAuxiliary || $0 == .verb || $0 == .verbSingular || $0 == .verbPast } ?? tags.count
    var clauses: [Int: [Double]] = [:]
    for phrase in unit.phrases { clauses[phrase.clause] = own }
    for cue in unit.cues {
      let clause = unit.clause(of: cue.words.lowerBound)
      let factor = targets.factor(of: cue, in: unit, from: unit.clauses[clause].words.lowerBound)
      let start = cue.words.lowerBound
      let isBehind = (max(0, start - 2)..<start).contains { place in
        tags[place] == .preposition || tags[place] == .of || tags[place] == .to
      }
      let isJudged = unit.phrases.contains { $0.words.overlaps(cue.words) }
      for named in cue.areas {
        let weight = named.weight / 9
        // The way to somewhere, as in `passed on to early help`, is judged as a place to go to, if at all.
        if factor < 0.15 {
          route[named.area] = max(route[named.area], weight)
          continue
        }
        own[named.area] = max(own[named.area], weight)
        count[named.area] = min(1, count[named.area] + 1.0 / 3)
        if isBehind {
          behind[named.area] = max(behind[named.area], weight)
        } else if start < verb {
          subject[named.area] = max(subject[named.area], weight)
        }
        placed[named.area] = max(placed[named.area], weight * factor)
        if let best = clauses[clause]?[named.area] { clauses[clause]![named.area] = max(best, weight * factor) }
        if isJudged { judged[named.area] = max(judged[named.area], weight) }
      }
    }
    for cues in clauses.values {
      let best = cues.max() ?? 0
      for area in 0..<areas where best > 0 && cues[area] > best - 0.05 { leading[area] = max(leading[area], cues[area]) }
    }
    isJudged = !unit.phrases.isEmpty
    if let first = unit.tagged.words.first { opensBack = words[first] == .demonstrative }
  }
}
