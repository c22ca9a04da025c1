internal import Foundation

/// A linear-chain conditional random field: labels of the places of a sequence, each by its features and the label
/// before it (Lafferty, McCallum and Pereira 2001).
public struct LinearChain: Sendable {
  /// A sequence to learn from.
  public struct Sequence: Sendable {
    /// The features of its places, one place behind the other.
    public var features: [Int32]
    /// Where the features of each place begin, and where the last ones end.
    public var starts: [Int32]
    /// The label of each place; none where they are asked for.
    public var labels: [Int]

    /// Creates a sequence.
    public init(features: [Int32], starts: [Int32], labels: [Int]) {
      (self.features, self.starts, self.labels) = (features, starts, labels)
    }
  }

  /// How many labels there are.
  public let labels: Int
  /// The weights of each feature, a label behind the other.
  public private(set) var weights: [Float]
  /// The weights of the step from one label to the next; those of the first place at the end.
  public private(set) var steps: [Float]
  private let mayPrecede: [Bool]

  /// Fits by stochastic gradients, each weight with a rate of its own (AdaGrad with regularised dual averaging; Duchi,
  /// Hazan and Singer 2011), so that most weights stay 0.
  ///
  /// - Parameters:
  ///   - size: how many features there are.
  ///   - mayPrecede: whether a label may stand before another; of steps from the start with `nil`.
  ///   - thrift: what a weight costs by its size, in sequences.
  ///   - rate: how far a first step goes.
  ///   - rounds: how often each sequence is read.
  public init(
    _ sequences: [Sequence], labels: Int, size: Int, mayPrecede: (Int?, Int) -> Bool, thrift: Double, rate: Double,
    rounds: Int
  ) {
    self.labels = labels
    weights = Array(repeating: 0, count: size * labels)
    steps = Array(repeating: 0, count: (labels + 1) * labels)
    self.mayPrecede = (0...labels).flatMap { before in
      (0..<labels).map { mayPrecede(before == labels ? nil : before, $0) }
    }
    for index in steps.indices where !self.mayPrecede[index] { steps[index] = -1e9 }
    var slopes = Slopes(count: weights.count, thrift: Float(thrift) / Float(sequences.count), rate: Float(rate))
    var stepSlopes = Slopes(count: steps.count, thrift: 0, rate: Float(rate))
    var random = SplitMix(state: 1)
    var order = Array(sequences.indices)
    var time: Float = 0
    for _ in 0..<rounds {
      random.shuffle(&order)
      for index in order {
        time += 1
        learn(sequences[index], &slopes, &stepSlopes, time)
      }
    }
    for index in weights.indices { weights[index] = slopes.weight(index, time) }
  }

  /// What has been learnt of each weight: the sum of its slopes, and of their squares.
  private struct Slopes {
    var sums: [Float]
    var squares: [Float]
    let thrift: Float
    let rate: Float

    init(count: Int, thrift: Float, rate: Float) {
      sums = Array(repeating: 0, count: count)
      squares = Array(repeating: 0, count: count)
      (self.thrift, self.rate) = (thrift, rate)
    }

    mutating func add(_ slope: Float, at index: Int) {
      sums[index] += slope
      squares[index] += slope * slope
    }

    /// The weight after so many sequences.
    func weight(_ index: Int, _ time: Float) -> Float {
      let sum = sums[index]
      let rest = sum.magnitude - thrift * time
      guard rest > 0 else { return 0 }
      return (sum < 0 ? rest : -rest) * rate / (1e-3 + squares[index].squareRoot())
    }
  }

  /// The scores of a place, by label.
  private func scores(_ sequence: Sequence, _ place: Int) -> [Float] {
    var scores = [Float](repeating: 0, count: labels)
    for feature in sequence.features[Int(sequence.starts[place])..<Int(sequence.starts[place + 1])] {
      let start = Int(feature) * labels
      for label in 0..<labels { scores[label] += weights[start + label] }
    }
    return scores
  }

  private mutating func learn(
    _ sequence: Sequence, _ slopes: inout Slopes, _ stepSlopes: inout Slopes, _ time: Float
  ) {
    let count = sequence.labels.count
    guard count > 0 else { return }
    // The weights that this sequence asks for are brought up to date.
    for feature in sequence.features {
      for index in Int(feature) * labels..<(Int(feature) + 1) * labels { weights[index] = slopes.weight(index, time) }
    }
    for index in steps.indices where mayPrecede[index] { steps[index] = stepSlopes.weight(index, time) }
    let own = (0..<count).map { scores(sequence, $0) }
    var forward = [[Float]](repeating: [], count: count)
    forward[0] = (0..<labels).map { own[0][$0] + steps[labels * labels + $0] }
    for place in 1..<count {
      forward[place] = (0..<labels).map { label in
        own[place][label] + Self.logSum((0..<labels).map { forward[place - 1][$0] + steps[$0 * labels + label] })
      }
    }
    var backward = [[Float]](repeating: [Float](repeating: 0, count: labels), count: count)
    for place in stride(from: count - 2, through: 0, by: -1) {
      backward[place] = (0..<labels).map { label in
        Self.logSum(
          (0..<labels).map { steps[label * labels + $0] + own[place + 1][$0] + backward[place + 1][$0] })
      }
    }
    let total = Self.logSum(forward[count - 1])
    for place in 0..<count {
      let right = sequence.labels[place]
      let slope = (0..<labels).map { label in
        exp(forward[place][label] + backward[place][label] - total) - (label == right ? 1 : 0)
      }
      for feature in sequence.features[Int(sequence.starts[place])..<Int(sequence.starts[place + 1])] {
        for label in 0..<labels where slope[label].magnitude > 1e-5 {
          slopes.add(slope[label], at: Int(feature) * labels + label)
        }
      }
      if place == 0 {
        for label in 0..<labels { stepSlopes.add(slope[label], at: labels * labels + label) }
        continue
      }
      for before in 0..<labels {
        for label in 0..<labels where mayPrecede[before * labels + label] {
          let likely = exp(
            forward[place - 1][before] + steps[before * labels + label] + own[place][label] + backward[place][label]
              - total)
          let isRight = before == sequence.labels[place - 1] && label == right
          stepSlopes.add(likely - (isRight ? 1 : 0), at: before * labels + label)
        }
      }
    }
  }

  private static func logSum(_ values: [Float]) -> Float {
    let most = values.max() ?? 0
    return most + log(values.reduce(0) { $0 + exp($1 - most) })
  }

  /// The weight of a label behind another, or of the first one.
  public func step(from before: Int?, to next: Int) -> Float { steps[(before ?? labels) * labels + next] }

  /// The most likely labels of a sequence.
  ///
  /// - Parameter bonus: what is added for each label.
  public func best(_ sequence: Sequence, bonus: [Float]) -> [Int] {
    let count = sequence.starts.count - 1
    guard count > 0 else { return [] }
    var scores = self.scores(sequence, 0)
    for label in 0..<labels { scores[label] += steps[labels * labels + label] + bonus[label] }
    var from: [[Int]] = []
    for place in 1..<count {
      let own = self.scores(sequence, place)
      var (next, origin) = ([Float](), [Int]())
      for label in 0..<labels {
        let best = (0..<labels).max {
          scores[$0] + steps[$0 * labels + label] < scores[$1] + steps[$1 * labels + label]
        }!
        origin.append(best)
        next.append(scores[best] + steps[best * labels + label] + own[label] + bonus[label])
      }
      scores = next
      from.append(origin)
    }
    var label = (0..<labels).max { scores[$0] < scores[$1] }!
    var found = [label]
    for origin in from.reversed() {
      label = origin[label]
      found.append(label)
    }
    return found.reversed()
  }
}
