// Whom a recommendation is made to.

extension TargetFinder {
  /// Gives the areas that only name whom a recommendation is made to: `Leaders should shorten waiting times` is about
  /// waiting times.
  func addressees(of unit: UnitText) -> AreaSet {
    let tags = unit.tagged.tags
    guard let duty = unit.tagged.words.prefix(16).firstIndex(where: { words[$0] == .duty }), duty > 0 else { return [] }
    // What is to be done to somebody: `Care leavers should be helped`.
    var next = duty + 1
    while next < tags.count, tags[next] == .adverb || tags[next] == .to { next += 1 }
    guard next < tags.count, tags[next] == .verb else { return [] }
    func named(_ range: Range<Int>) -> AreaSet {
      unit.cues(from: range.lowerBound, to: range.upperBound).reduce(into: AreaSet()) { set, cue in
        for weight in cue.areas { set.insert(AreaSet(area: weight.area)) }
      }
    }
    return named(0..<duty).intersection(users).subtracting(named(next..<tags.count))
  }
}
