/// Reads a sentence word by word, from its beginning and from its end, and keeps in mind what it has read.
///
/// What is known of a word are numbers that were fitted to it, to its class and so on; a gated recurrent unit (K. Cho and
/// others, "Learning phrase representations using RNN encoder–decoder", EMNLP 2014) makes of them, and of what it has in
/// mind of the words before, what it has in mind next. So the same word may speak for a judgement in one sentence and not
/// in another, and what stands far off may have its say.
struct SpanNetwork: Sendable {
  /// What is used again from sentence to sentence.
  struct Memory: Sendable {
    fileprivate var inputs = SpanInputs.Memory()
    /// What the words of the sentence bring, word by word.
    fileprivate var brought: [Float] = []
    /// What is in mind at each word, read from the beginning and from the end: both halves, word by word, between a word
    /// of nothing before the first and one behind the last.
    fileprivate var states: [Float] = []
  }

  /// How many numbers it has in mind at a word, in both directions.
  static let width = 2 * SpanUnit.count
  private let inputs: SpanInputs
  private let forward: SpanUnit
  private let backward: SpanUnit

  var rows: SpanRows { inputs.rows }

  init(_ list: SpanList, rows: SpanRows) {
    inputs = SpanInputs(list, rows: rows)
    forward = SpanUnit(list, "forward")
    backward = SpanUnit(list, "backward")
  }

  /// Reads a sentence.
  ///
  /// - Complexity: O(*n*) in the number of words.
  func read(_ clues: SpanClues, memory: inout Memory) {
    let (half, count, width, step) = (SpanUnit.count, clues.count, Self.width, SpanInputs.width)
    memory.states.reach((count + 2) * width - 1, with: 0)
    memory.brought.reach(count * step - 1, with: 0)
    withUnsafeTemporaryAllocation(of: Float.self, capacity: step) { sums in
      memory.states.withUnsafeMutableBufferPointer { states in
        memory.brought.withUnsafeMutableBufferPointer { brought in
          guard let states = states.baseAddress, let brought = brought.baseAddress else { return }
          let sums = sums.baseAddress!
          states.update(repeating: 0, count: width)
          (states + (count + 1) * width).update(repeating: 0, count: width)
          for index in 0..<count {
            let (state, word) = (states + (index + 1) * width, brought + index * step)
            inputs.read(index, in: clues, to: word, memory: &memory.inputs)
            forward.step(word, before: state - width, to: state, sums: sums)
          }
          for index in (0..<count).reversed() {
            let (state, word) = (states + (index + 1) * width + half, brought + index * step + SpanUnit.width)
            backward.step(word, before: state + width, to: state, sums: sums)
          }
        }
      }
    }
  }

  /// Gives what is in mind at each word, ``width`` numbers a word, in the sentence that was read last.
  @inline(__always)
  func withStates<Result>(_ memory: Memory, _ body: (UnsafePointer<Float>) -> Result) -> Result {
    memory.states.withUnsafeBufferPointer { body($0.baseAddress! + Self.width) }
  }

  /// Gives what would be in mind at a word if that were one without a row in the list, in the sentence that was read last.
  func withState<Result>(
    without index: Int, _ clues: SpanClues, memory: inout Memory, _ body: (UnsafePointer<Float>) -> Result
  ) -> Result {
    let (half, width, step) = (SpanUnit.count, Self.width, SpanInputs.width)
    return withUnsafeTemporaryAllocation(of: Float.self, capacity: width + 2 * step) { room in
      let (state, word) = (room.baseAddress!, room.baseAddress! + width)
      let sums = word + step
      inputs.read(index, in: clues, withoutWord: true, to: word, memory: &memory.inputs)
      memory.states.withUnsafeBufferPointer { states in
        let own = states.baseAddress! + (index + 1) * width
        forward.step(word, before: own - width, to: state, sums: sums)
        backward.step(word + SpanUnit.width, before: own + width + half, to: state + half, sums: sums)
      }
      return body(state)
    }
  }
}
