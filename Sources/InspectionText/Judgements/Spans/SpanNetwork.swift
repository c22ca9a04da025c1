/// Reads a sentence word by word, from its beginning and from its end, and keeps in mind what it has read.
///
/// What is known of a word are numbers that were fitted to it, to its class and so on; a gated recurrent unit (K. Cho and
/// others, "Learning phrase representations using RNN encoder–decoder", EMNLP 2014) makes of them, and of what it has in
/// mind of the words before, what it has in mind next. So the same word may speak for a judgement in one sentence and not
/// in another, and what stands far off may have its say.
struct SpanNetwork: Sendable {
  /// What is used again from sentence to sentence.
  struct Memory {
    fileprivate var inputs = SpanInputs.Memory()
    fileprivate var places: [SpanInputs.Place] = []
    /// What is in mind at each word, read from the beginning and from the end: both halves, word by word, between a word
    /// of nothing before the first and one behind the last.
    fileprivate var states: [Float] = []
  }

  /// How many numbers it has in mind at a word, in both directions.
  let width: Int
  private let inputs: SpanInputs
  private let forward: SpanUnit
  private let backward: SpanUnit

  init(_ list: SpanList, vocabulary: inout Vocabulary) {
    inputs = SpanInputs(list, vocabulary: &vocabulary)
    forward = SpanUnit(list, "forward")
    backward = SpanUnit(list, "backward")
    width = forward.units * 2
    precondition(backward.units == forward.units && inputs.width == width * 3, "both directions have as many units")
  }

  /// The number of a rule in the clues; 0 for one without weights.
  func rule(_ name: String) -> Int { inputs.rule(name) }

  /// Reads a sentence.
  ///
  /// - Complexity: O(*n*) in the number of words.
  func read(_ clues: SpanClues, memory: inout Memory) {
    memory.places.removeAll(keepingCapacity: true)
    for index in 0..<clues.count {
      memory.places.append(inputs.place(of: index, in: clues, memory: &memory.inputs))
    }
    PhraseReader.reset(&memory.states, count: (clues.count + 2) * width, to: 0)
    let (half, places) = (width / 2, memory.places)
    withUnsafeTemporaryAllocation(of: Float.self, capacity: width * 3) { sums in
      memory.states.withUnsafeMutableBufferPointer { states in
        memory.inputs.numbers.withUnsafeBufferPointer { numbers in
          guard let states = states.baseAddress, let numbers = numbers.baseAddress else { return }
          let sums = sums.baseAddress!
          for index in 0..<places.count {
            let (state, place) = (states + (index + 1) * width, places[index])
            forward.step(
              numbers + place.word, numbers + place.other, before: state - width, to: state, sums: sums)
          }
          for index in (0..<places.count).reversed() {
            let (state, place) = (states + (index + 1) * width + half, places[index])
            backward.step(
              numbers + place.word + half * 3, numbers + place.other + half * 3, before: state + width, to: state,
              sums: sums)
          }
        }
      }
    }
  }

  /// Gives what is in mind at a word, in the sentence that was read last.
  @inline(__always)
  func withState<Result>(at index: Int, memory: Memory, _ body: (UnsafePointer<Float>) -> Result) -> Result {
    memory.states.withUnsafeBufferPointer { body($0.baseAddress! + (index + 1) * width) }
  }

  /// Gives what would be in mind at a word if that were one without a row in the list, in the sentence that was read last.
  func withState<Result>(
    without index: Int, _ clues: SpanClues, memory: inout Memory, _ body: (UnsafePointer<Float>) -> Result
  ) -> Result {
    let place = inputs.place(of: index, in: clues, withoutWord: true, memory: &memory.inputs)
    let half = width / 2
    return withUnsafeTemporaryAllocation(of: Float.self, capacity: width * 4) { room in
      let (state, sums) = (room.baseAddress!, room.baseAddress! + width)
      memory.states.withUnsafeBufferPointer { states in
        memory.inputs.numbers.withUnsafeBufferPointer { numbers in
          let (numbers, own) = (numbers.baseAddress!, states.baseAddress! + (index + 1) * width)
          forward.step(
            numbers + place.word, numbers + place.other, before: own - width, to: state, sums: sums)
          backward.step(
            numbers + place.word + half * 3, numbers + place.other + half * 3, before: own + width + half,
            to: state + half, sums: sums)
        }
      }
      return body(state)
    }
  }
}
