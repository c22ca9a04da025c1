/// A question about a word and those next to it; each answer to it has weights of its own.
///
/// It is written as what it looks at, each with how far off it looks: `word-1 word` asks for a word with the one before
/// it.
struct SpanFeature: Sendable {
  /// One thing that it looks at.
  struct Field: Sendable {
    var column: SpanClues.Column
    var offset: Int
  }

  /// How it is written.
  let name: String
  let fields: [Field]

  init(_ name: String) {
    self.name = name
    fields = name.split(separator: " ").map { part in
      let end = part.firstIndex { $0 == "-" || $0 == "+" } ?? part.endIndex
      let column = SpanClues.Column.allCases.first { "\($0)" == part[..<end] }!
      return Field(column: column, offset: Int(part[end...]) ?? 0)
    }
  }

  /// Every question that is asked.
  static let all: [SpanFeature] = [
    "word", "word-1", "word+1", "word-2", "word+2", "word-1 word", "word word+1",
    "tag", "tag-1", "tag+1", "tag-1 tag", "tag tag+1", "tag-1 tag tag+1", "tag-2 tag-1", "tag+1 tag+2",
    "word tag+1", "tag-1 word",
    "verb", "verb word", "verb tag", "verb mark",
    "opener", "opener tag", "opener mark", "opener verb", "opener word",
    "mark", "mark-1", "mark+1", "mark-1 mark mark+1", "mark rule", "mark word", "mark word+1", "mark word-1",
    "mark tag tag+1", "mark tag tag-1",
    "item", "item tag", "item word",
    "sense", "sense-1", "sense+1", "sense-1 sense", "sense sense+1", "sense mark", "sense verb", "sense opener",
    "earlier", "later", "earlier opener", "earlier sense",
  ].map(SpanFeature.init)

  /// The bits of a key that hold the number of the question, from 1; the answers stand before them.
  static let numberBits: UInt64 = 6
}

/// Some questions made ready for asking.
struct SpanQuestions: Sendable {
  /// A question of up to three fields; those that it has not got are looked at through an empty mask.
  private struct Question: Sendable {
    var number: UInt64
    /// How far each field is from the first number of a word.
    var distances = SIMD4<Int32>()
    var bits = SIMD4<UInt64>()
    var masks = SIMD4<UInt64>()

    init(_ feature: SpanFeature, number: Int) {
      self.number = UInt64(number)
      for (place, field) in feature.fields.enumerated() {
        distances[place] = Int32(field.offset * SpanClues.Column.count + field.column.rawValue)
        bits[place] = field.column.bits
        masks[place] = .max
      }
    }
  }

  private let questions: [Question]

  /// - Parameter first: the number of the first question, from 0.
  init(_ features: [SpanFeature], from first: Int = 0) {
    for feature in features {
      let bits = feature.fields.reduce(SpanFeature.numberBits) { $0 + $1.column.bits }
      precondition((1...3).contains(feature.fields.count) && bits <= 64, "a question looks at one to three things")
      precondition(feature.fields.allSatisfy { abs($0.offset) <= SpanClues.margin }, "a question looks too far")
    }
    questions = features.enumerated().map { Question($1, number: first + $0 + 1) }
  }

  /// Gives the key of each question's answer for a word.
  @inline(__always)
  func eachKey(at index: Int, in clues: SpanClues, _ body: (UInt64) -> Void) {
    let start = (index + SpanClues.margin) * SpanClues.Column.count
    clues.values.withUnsafeBufferPointer { values in
      questions.withUnsafeBufferPointer { questions in
        for question in questions {
          var key = values[start + Int(question.distances[0])]
          key = key &<< question.bits[1] | values[start + Int(question.distances[1])] & question.masks[1]
          key = key &<< question.bits[2] | values[start + Int(question.distances[2])] & question.masks[2]
          body(key &<< SpanFeature.numberBits | question.number)
        }
      }
    }
  }
}
