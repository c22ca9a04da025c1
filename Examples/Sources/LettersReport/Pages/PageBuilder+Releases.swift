internal import InspectionText

extension PageBuilder {
  /// What releases say and letters do not bear out: the gravest of each release first.
  func untrueCards() -> [String] {
    var cards: [(rank: Int, markup: String)] = []
    for (number, comparison) in comparisons.enumerated() {
      let view = ReleaseView(comparison, number: number + 1, builder: self)
      cards += view.untrue
    }
    return cards.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
      .map(\.element.markup)
  }

  /// One line of the list of releases.
  func releaseLine(_ index: Int) -> [String: Any] {
    let comparison = comparisons[index]
    let count = comparison.untrueCount
    let document = places[comparison.release.document.id].map { documents[$0] }
    let verdict =
      comparison.isOfAnotherVisit
      ? "seems to report on another visit than the letters given"
      : count == 0 ? "nothing found that the letter does not bear out" : "\(count) to check"
    return [
      "anchor": "r\(index + 1)", "verdict": verdict,
      "name": "\(document?.authority ?? ""): \(document?.title ?? comparison.release.document.id)",
    ]
  }

  /// A release beside its letters.
  func releaseIsland(_ index: Int) -> String {
    ReleaseView(comparisons[index], number: index + 1, builder: self).markup()
  }
}
