internal import Fitting
@testable internal import InspectionText

/// Places in a row, each with the keys of its answers and its label.
struct Example {
  var keys: [[UInt64]]
  var labels: [Int]
  var authority: String
}

/// Answers, and what they weigh.
struct Model {
  /// What a weight costs by its size where the answers that were chosen are weighed.
  private static let weighing = 0.2
  /// In the letters of how many authorities an answer has to stand.
  private static let authorities = 4

  /// The answers that have weights, numbered.
  let numbers: [UInt64: Int32]
  let chain: LinearChain
  private let labels: Int

  /// Chooses answers first, and weighs those that were chosen anew: what is chosen by a high price is weighed too low.
  ///
  /// - Parameters:
  ///   - choosing: what a weight costs by its size where answers are chosen.
  ///   - mayPrecede: whether a label may stand behind another, or first.
  init(
    _ examples: [Example], _ questions: [SpanFeature], _ names: AnswerNames, labels: Int, choosing: Double,
    mayPrecede: (Int?, Int) -> Bool = { _, _ in true }
  ) {
    var seen: [UInt64: Set<String>] = [:]
    for example in examples {
      for key in example.keys.joined() where seen[key, default: []].count < Self.authorities {
        seen[key, default: []].insert(example.authority)
      }
    }
    let frequent = seen.filter { $0.value.count >= Self.authorities && names.read($0.key, questions) != nil }
      .keys.sorted()
    let first = Model(examples, frequent, labels: labels, thrift: choosing, mayPrecede: mayPrecede)
    let chosen = frequent.indices.filter { first.weights($0).contains { $0.magnitude >= 0.05 } }
    self.init(
      examples, chosen.map { frequent[$0] }, labels: labels, thrift: Self.weighing, mayPrecede: mayPrecede)
  }

  private init(
    _ examples: [Example], _ keys: [UInt64], labels: Int, thrift: Double, mayPrecede: (Int?, Int) -> Bool
  ) {
    let numbers = Dictionary(uniqueKeysWithValues: keys.enumerated().map { ($1, Int32($0)) })
    self.numbers = numbers
    self.labels = labels
    chain = LinearChain(
      examples.map { Self.sequence($0.keys, numbers, $0.labels) }, labels: labels, size: numbers.count,
      mayPrecede: mayPrecede, thrift: thrift, rate: 0.1, rounds: 12)
  }

  private static func sequence(
    _ keys: [[UInt64]], _ numbers: [UInt64: Int32], _ labels: [Int] = []
  ) -> LinearChain.Sequence {
    var (features, starts): ([Int32], [Int32]) = ([], [0])
    for keys in keys {
      features += keys.compactMap { numbers[$0] }
      starts.append(Int32(features.count))
    }
    return LinearChain.Sequence(features: features, starts: starts, labels: labels)
  }

  /// What an answer weighs for each label.
  private func weights(_ number: Int) -> ArraySlice<Float> {
    chain.weights[number * labels..<(number + 1) * labels]
  }

  /// The likeliest labels of some places.
  ///
  /// - Parameter bonus: what is added for each label.
  func labels(_ keys: [[UInt64]], bonus: [Float]? = nil) -> [Int] {
    chain.best(Self.sequence(keys, numbers), bonus: bonus ?? Array(repeating: 0, count: labels))
  }

  /// The rows of its list, question by question.
  func rows(_ questions: [SpanFeature], _ names: AnswerNames) -> [String] {
    var rows = [[String]](repeating: [], count: questions.count)
    for (key, number) in numbers {
      let weights = weights(Int(number))
      guard let (question, answer) = names.read(key, questions),
        weights.contains(where: { WeightTable.hundredths($0) != 0 })
      else { continue }
      rows[question].append(WeightTable.row(answer, weights))
    }
    return zip(questions, rows).flatMap { ["# \($0.name)"] + $1.sorted() }
  }
}
