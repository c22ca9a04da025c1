/// The scores of one concern area in the letters and in the release.
public struct ComparedArea: Hashable, Sendable, Codable {
  /// The area.
  public var area: ConcernArea
  /// The polar sentences of the letters about it.
  public var source: PolarityCounts
  /// The polar sentences of the release about it.
  public var release: PolarityCounts

  /// Creates a pair of scores.
  public init(area: ConcernArea, source: PolarityCounts, release: PolarityCounts) {
    self.area = area
    self.source = source
    self.release = release
  }

  /// How much better the release speaks of it than the letters, from -2 to 2; `nil` where either is silent.
  public var difference: Double? {
    guard let source = source.score, let release = release.score else { return nil }
    return release - source
  }
}
