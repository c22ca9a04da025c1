@testable internal import InspectionText

/// What answers are called in the lists.
struct AnswerNames {
  /// The words that are no names of people and places.
  var words: [WordID: String]
  var rules: [String]

  /// The question of a key and what its answer is called, or `nil` where a word of it has no name.
  func read(_ key: UInt64, _ questions: [SpanFeature]) -> (question: Int, answer: String)? {
    let question = Int(key & (1 << SpanFeature.numberBits - 1)) - 1
    var rest = key >> SpanFeature.numberBits
    var answer: [String] = []
    for field in questions[question].fields.reversed() {
      let number = rest & (1 << field.column.bits - 1)
      rest >>= field.column.bits
      let name = SpanNames.name(of: number, in: field.column, word: { words[$0] }, rule: { rules[Int($0) - 1] })
      guard let name else { return nil }
      answer.append(name)
    }
    return (question, answer.reversed().joined(separator: " "))
  }
}
