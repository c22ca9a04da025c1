/// What the words of a sentence say for one area, by the best cue of the area and where it stands.
///
/// All values are in [0, 1]; 1 is a cue that names the area.
struct AreaSignal: Sendable {
  /// The area's place in the taxonomy.
  var area = 0
  /// The best cue anywhere.
  var own = 0.0
  /// Whether it is named as the way to somewhere.
  var isWay = false
  /// The best before the first verb, with no preposition before it: a subject.
  var subject = 0.0
  /// The best behind a preposition: a place, a means, or what something is of.
  var behind = 0.0
  /// The best, each by what governs it: a route counts for little, what stands behind *of* for nearly all.
  var placed = 0.0
  /// The cue, where it is the best of a clause that judges something.
  var leading = 0.0
  /// The best within a judgement phrase.
  var judged = 0.0
  /// How many cues there are; three count as all.
  var count = 0.0
}
