/// What was found, what should have been, and how much of it is the same.
public struct Tally: Hashable, Sendable {
  /// Items that were found and should have been.
  public var right: Int
  /// Items that were found.
  public var predicted: Int
  /// Items that should have been found.
  public var gold: Int

  /// Creates a tally.
  public init(right: Int = 0, predicted: Int = 0, gold: Int = 0) {
    self.right = right
    self.predicted = predicted
    self.gold = gold
  }

  /// The share of what was found that is right; `nil` where nothing was found.
  public var precision: Double? { predicted == 0 ? nil : Double(right) / Double(predicted) }

  /// The share of what should have been found that was; `nil` where there was nothing to find.
  public var recall: Double? { gold == 0 ? nil : Double(right) / Double(gold) }

  /// The harmonic mean of the two: 0 where only one side has items, `nil` where neither has.
  public var f1: Double? {
    predicted + gold == 0 ? nil : 2 * Double(right) / Double(predicted + gold)
  }

  /// Adds up two tallies.
  public static func += (left: inout Tally, right: Tally) {
    left.right += right.right
    left.predicted += right.predicted
    left.gold += right.gold
  }
}
