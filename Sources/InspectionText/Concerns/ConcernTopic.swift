/// What a concern, or a finding, is about: its areas, and the words that say more than they do.
package struct ConcernTopic: Hashable, Sendable {
  /// The areas of the taxonomy.
  package var areas: [ConcernArea]
  /// The words.
  package var words: ContentWords

  package init(areas: [ConcernArea], words: ContentWords) {
    self.areas = areas
    self.words = words
  }

  /// Whether it shares an area with another; a topic that fits no narrow area shares one with all.
  private func sharesArea(with other: ConcernTopic) -> Bool {
    areas == [.overall] || other.areas == [.overall] || areas.contains { other.areas.contains($0) }
  }

  /// Whether a finding speaks to a listed concern.
  ///
  /// It has to share one of the concern's areas, and words worth a third of the concern's own (4 are enough: one
  /// word that few concerns have, and a common one). In an area as narrow as supervision one word is enough, and a
  /// concern that only names its area is spoken to by all that is said of the area.
  package func speaks(to concern: ConcernTopic) -> Bool {
    sharesArea(with: concern) && words.shared(with: concern.words) >= concern.need
  }

  /// Whether a finding of another document is on the matter of a listed concern, and not only on its area.
  ///
  /// It has to share words worth as much as two that few concerns have, and the geometric mean of the shares that they
  /// have in both has to be 0.37 at least; or two thirds of the concern's own. Of 20 concerns that were settled so, read
  /// in letters of authorities A to M, 15 were; of 75 that ``speaks(to:)`` alone had settled, about a third.
  package func settles(_ concern: ConcernTopic) -> Bool {
    guard speaks(to: concern) else { return false }
    let shared = words.shared(with: concern.words)
    let (one, two) = (words.worth, concern.words.worth)
    return shared >= 6 && Double(shared * shared) >= 0.14 * Double(one * two) || shared * 3 >= two * 2
  }

  /// What the words are worth that a finding has to share with it.
  package var need: Int {
    let narrow = areas.count == 1 && Self.narrowAreas.contains(areas[0])
    let worth = words.worth
    return narrow ? min(1, worth) : min(worth, 4, max(2, (worth + 2) / 3))
  }

  /// Areas that are about one thing, so that two sentences on it mostly speak of the same.
  private static let narrowAreas: [ConcernArea] = [
    .frontDoor, .earlyHelp, .missing, .supervision, .qualityAssurance,
  ]

  /// How alike two listed concerns are, in [0, 1]; 0 without a common area.
  ///
  /// It is the geometric mean of the shares that the common words have in both, squared; where all of one concern
  /// is said in the other, that is enough.
  package func likeness(to other: ConcernTopic) -> Double {
    guard sharesArea(with: other) else { return 0 }
    let (one, two) = (words.worth, other.words.worth)
    guard min(one, two) > 0 else { return areas == other.areas && one == two ? 1 : 0 }
    let shared = words.shared(with: other.words)
    let cosine = Double(shared * shared) / Double(one * two)
    let contained = Double(shared) / Double(min(one, two))
    return shared >= 4 && contained >= 0.7 ? max(cosine, contained / 2) : shared >= 3 ? cosine : cosine / 2
  }

  /// From this likeness on two listed concerns are taken for one.
  package static let sameConcern = 0.2
}
