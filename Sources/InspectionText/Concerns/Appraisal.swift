/// How one sentence speaks: in whose voice, of which areas, how good or bad, in which direction.
public struct Appraisal: Hashable, Sendable, Codable {
  /// What a sentence says of one area.
  public struct Area: Hashable, Sendable, Codable {
    /// The area.
    public var area: ConcernArea
    /// How the sentence speaks of it.
    public var polarity: Polarity
    /// The direction that is stated of it.
    public var trajectory: Trajectory

    /// Creates a reading of one area.
    public init(area: ConcernArea, polarity: Polarity, trajectory: Trajectory) {
      self.area = area
      self.polarity = polarity
      self.trajectory = trajectory
    }
  }

  /// In whose voice it speaks.
  public var holder: Holder
  /// How it speaks as a whole.
  public var polarity: Polarity
  /// The direction of its main clause.
  public var trajectory: Trajectory
  /// What it says of each area that it evaluates or is about, in the taxonomy's order.
  public var areas: [Area]

  /// Creates an appraisal.
  public init(holder: Holder, polarity: Polarity = .neutral, trajectory: Trajectory = .unstated, areas: [Area] = []) {
    self.holder = holder
    self.polarity = polarity
    self.trajectory = trajectory
    self.areas = areas
  }
}
