/// What the words of each sentence of a document say for the areas.
///
/// A sentence names one or two areas of sixteen: only those are kept, side by side in one array for the document.
struct AreaSignals: Sendable {
  /// What is known of one sentence.
  struct Sentence: Sendable {
    /// Where its signals stand, by ascending area.
    fileprivate var range = ShortRange(0..<0)
    fileprivate var bestWeight: UInt8 = 0
    fileprivate var bestSubjectWeight: UInt8 = 0
    /// Whether it opens with a word that stands for something said before.
    var opensBack = false
    /// Whether it judges anything.
    var isJudged = false
    /// The best of ``AreaSignal/own`` and of ``AreaSignal/subject``, of any area.
    var best: Double { Double(bestWeight) / 9 }
    var bestSubject: Double { Double(bestSubjectWeight) / 9 }
  }

  private var sentences: [Sentence?] = []
  private var signals: [AreaSignal] = []
  /// How likely each area is by the words of each sentence.
  private(set) var odds: AreaOdds
  private let hints: HintMatcher
  private var memory = HintMatcher.Memory()
  /// The signals of the sentence that is read, an area a place; those not in `named` are 0.
  private var scratch: [AreaSignal]
  private var named: AreaSet = []
  /// The best cue of each area in the clause that is read.
  private var clauseBest: [Double]
  /// Which clauses of the sentence that is read hold a judgement.
  private var judging: [Bool] = []

  /// Creates an empty list with room for some sentences and all that they may name: an array that grows takes up to twice
  /// the room.
  init(areas: Int, hints: HintMatcher, for units: [UnitText?] = []) {
    odds = AreaOdds(areas: areas, sentences: units.count, read: units.count { $0 != nil })
    sentences.reserveCapacity(units.count)
    signals.reserveCapacity(units.reduce(0) { $0 + ($1.map(Self.named(in:))?.count ?? 0) })
    self.hints = hints
    scratch = (0..<areas).map { AreaSignal(area: $0) }
    clauseBest = Array(repeating: 0, count: areas)
  }

  /// The areas that the cues of a sentence name.
  private static func named(in unit: UnitText) -> AreaSet {
    unit.cues.reduce(into: []) { named, cue in
      for cued in cue.areas { named.insert(AreaSet(area: cued.area)) }
    }
  }

  /// What is known of a sentence; `nil` where it was not read.
  subscript(sentence: Int) -> Sentence? { sentences[sentence] }

  /// The areas that a sentence names.
  func signals(of sentence: Sentence) -> ArraySlice<AreaSignal> { signals[sentence.range.range] }

  /// Adds a sentence that is not read.
  mutating func appendNone() {
    sentences.append(nil)
    odds.appendNone()
  }

  /// Reads a sentence.
  mutating func append(
    _ unit: UnitText, _ reading: ArraySlice<AreaReadings.Reading>? = nil, words: TargetWords, targets: TargetFinder
  ) {
    odds.append(unit, reading, hints: hints, memory: &memory)
    var sentence = Sentence()
    sentence.isJudged = !unit.phrases.isEmpty
    if let first = unit.tagged.words.first { sentence.opensBack = words[first] == .demonstrative }
    if !unit.cues.isEmpty { read(unit, words, targets) }
    let start = signals.count
    for area in named.places {
      let signal = scratch[area]
      sentence.bestWeight = max(sentence.bestWeight, signal.ownWeight)
      sentence.bestSubjectWeight = max(sentence.bestSubjectWeight, signal.subjectWeight)
      signals.append(signal)
      scratch[area] = AreaSignal(area: area)
    }
    named = []
    sentence.range = ShortRange(start..<signals.count)
    sentences.append(sentence)
  }

  /// Reads the cues of a sentence, in order and with them its clauses.
  private mutating func read(_ unit: UnitText, _ words: TargetWords, _ targets: TargetFinder) {
    let tags = unit.tagged.tags
    let verb = tags.firstIndex { $0.isAuxiliary || $0 == .verb || $0 == .verbSingular || $0 == .verbPast } ?? tags.count
    var reading = -1
    var isJudging = false
    var inClause: AreaSet = []
    judging.removeAll(keepingCapacity: true)
    judging.append(contentsOf: repeatElement(false, count: unit.clauses.count))
    for phrase in unit.phrases { judging[phrase.clause] = true }
    // Cues and phrases both stand in the order of the text.
    var phrase = 0
    for cue in unit.cues {
      let clause = unit.clause(of: cue.words.lowerBound)
      let factor = targets.factor(of: cue, in: unit, from: unit.clauses[clause].words.lowerBound)
      // The way to somewhere, as in `passed on to early help`, is no area.
      if factor < 0.15, Self.isWay(to: cue.words.lowerBound, in: unit, words) {
        for cued in cue.areas {
          named.insert(AreaSet(area: cued.area))
          scratch[cued.area].isWay = true
        }
        continue
      }
      if clause != reading {
        lead(inClause)
        inClause = []
        reading = clause
        isJudging = judging[clause]
      }
      let start = cue.words.lowerBound
      let isBehind = (max(0, start - 2)..<start).contains { place in
        tags[place] == .preposition || tags[place] == .of || tags[place] == .to
      }
      while phrase < unit.phrases.count, unit.phrases[phrase].words.upperBound <= start { phrase += 1 }
      let isJudged = phrase < unit.phrases.count && unit.phrases[phrase].words.overlaps(cue.words)
      for cued in cue.areas {
        let weight = cued.weight / 9
        let area = cued.area
        named.insert(AreaSet(area: area))
        scratch[area].note(
          Int(cued.weight), isBehind ? .behind : start < verb ? .subject : .elsewhere, isJudged: isJudged)
        scratch[area].placed = max(scratch[area].placed, weight * factor)
        if isJudging {
          inClause.insert(AreaSet(area: area))
          clauseBest[area] = max(clauseBest[area], weight * factor)
        }
      }
    }
    lead(inClause)
  }

  /// Notes the best areas of a clause that judges, and is done with it.
  private mutating func lead(_ areas: AreaSet) {
    var best = 0.0
    for area in areas.places { best = max(best, clauseBest[area]) }
    for area in areas.places {
      if clauseBest[area] > best - 0.05 { scratch[area].leading = max(scratch[area].leading, clauseBest[area]) }
      clauseBest[area] = 0
    }
  }

  /// Whether a word stands behind `to` and a verb that moves a child or a paper from one place to another.
  private static func isWay(to word: Int, in unit: UnitText, _ words: TargetWords) -> Bool {
    let start = max(0, word - 6)
    guard let to = (start..<word).last(where: { unit.tagged.tags[$0] == .to }) else { return false }
    return (max(0, to - 4)..<to).contains { words[unit.tagged.words[$0]] == .motion }
  }
}
