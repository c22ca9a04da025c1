/// What the words of a sentence say for one area, by the best cue of the area and where it stands.
///
/// All values are in [0, 1]; 1 is a cue that names the area. What is a weight of a cue is kept as that, in ninths: each
/// sentence of a long text has one or two of these.
struct AreaSignal: Sendable {
  /// The area's place in the taxonomy.
  let area: UInt8
  /// Whether it is named as the way to somewhere.
  var isWay = false
  private(set) var ownWeight: UInt8 = 0
  private(set) var subjectWeight: UInt8 = 0
  private var behindWeight: UInt8 = 0
  private var judgedWeight: UInt8 = 0
  private var cues: UInt8 = 0
  /// The best, each by what governs it: a route counts for little, what stands behind *of* for nearly all.
  var placed = 0.0
  /// The cue, where it is the best of a clause that judges something.
  var leading = 0.0

  init(area: Int) { self.area = UInt8(area) }

  /// Where a cue stands.
  enum Position {
    /// Before the first verb, with no preposition before it: a subject.
    case subject
    /// Behind a preposition: a place, a means, or what something is of.
    case behind
    case elsewhere
  }

  /// Takes note of a cue, of a weight from 1 to 9.
  mutating func note(_ weight: Int, _ position: Position, isJudged: Bool) {
    let weight = UInt8(weight)
    ownWeight = max(ownWeight, weight)
    cues = min(3, cues + 1)
    switch position {
    case .subject: subjectWeight = max(subjectWeight, weight)
    case .behind: behindWeight = max(behindWeight, weight)
    case .elsewhere: break
    }
    if isJudged { judgedWeight = max(judgedWeight, weight) }
  }

  /// Whether any cue names it.
  var isNamed: Bool { cues > 0 }
  /// The best cue anywhere.
  var own: Double { Double(ownWeight) / 9 }
  /// The best that is a subject.
  var subject: Double { Double(subjectWeight) / 9 }
  /// The best behind a preposition.
  var behind: Double { Double(behindWeight) / 9 }
  /// The best within a judgement phrase.
  var judged: Double { Double(judgedWeight) / 9 }
  /// How many cues there are; three count as all.
  var count: Double { Double(cues) / 3 }
}
