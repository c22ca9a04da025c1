/// What the answers to some questions about words weigh for each of up to 16 labels, read from a list.
///
/// A row `# word-1 word` names the question of the rows behind it; those have an answer, a tab, and what it weighs for
/// each label, in hundredths. Rows before the first question are constants with a name.
struct AnswerWeights: Sendable {
  typealias Weights = SIMD16<Int16>

  private var places = NumberTable(capacity: 1 << 13)
  /// A bit for each key, at a place that others may share: most answers have no weight, and are known by one look.
  private var held = [UInt64](repeating: 0, count: 1 << (placeBits - 6))
  private var weights: [Weights] = []
  private var rules: [String: UInt64] = [:]
  private(set) var constants: [String: Weights] = [:]

  init(_ rows: StaticString, questions: [SpanFeature], vocabulary: inout Vocabulary) {
    let names = SpanNames()
    var question = 0
    rows.bytes.eachPart(by: UInt8(ascii: "\n")) { row in
      if row.first == UInt8(ascii: "#") {
        let name = row.string.dropFirst(2)
        guard !name.contains(":") else { return }
        guard let place = questions.firstIndex(where: { $0.name == name }) else {
          preconditionFailure("nobody asks “\(name)”")
        }
        question = place + 1
        return
      }
      let tab = row.place(of: UInt8(ascii: "\t"))
      precondition(tab < row.count, "a row of the weights is wrong")
      let answer = ListBytes(rebasing: row[..<tab])
      let weight = Self.weight(ListBytes(rebasing: row[(tab + 1)...]))
      guard question > 0 else { return constants[answer.string] = weight }
      let fields = questions[question - 1].fields
      var (key, field): (UInt64, Int) = (0, 0)
      answer.eachPart(by: UInt8(ascii: " ")) { part in
        let column = fields[field].column
        key = key << column.bits | number(of: part, in: column, names, &vocabulary)
        field += 1
      }
      key = key << SpanFeature.numberBits | UInt64(question)
      places.set(key, to: Int32(weights.count))
      held[Self.place(of: key) >> 6] |= 1 << UInt64(Self.place(of: key) & 63)
      weights.append(weight)
    }
  }

  /// What an answer weighs for each label.
  subscript(key: UInt64) -> Weights? {
    @inline(__always)
    get {
      let place = Self.place(of: key)
      guard held.withUnsafeBufferPointer({ $0[place >> 6] }) &>> UInt64(place & 63) & 1 != 0 else { return nil }
      return places[key].map { weights[Int($0)] }
    }
  }

  private static let placeBits = 17

  @inline(__always)
  private static func place(of key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> UInt64(64 - placeBits))
  }

  /// The number of a rule, from 1; 0 for one without weight.
  func rule(_ name: String) -> UInt64 { rules[name] ?? 0 }

  private static func weight(_ numbers: ListBytes) -> Weights {
    var (weight, label) = (Weights(), 0)
    numbers.eachPart(by: UInt8(ascii: " ")) { number in
      guard let value = number.number else { preconditionFailure("a weight is no number") }
      weight[label] = Int16(value)
      label += 1
    }
    return weight
  }

  private mutating func number(
    of part: ListBytes, in column: SpanClues.Column, _ names: SpanNames, _ vocabulary: inout Vocabulary
  ) -> UInt64 {
    if let known = names.number(of: part, in: column) { return known }
    guard column == .rule else { return UInt64(vocabulary.intern(bytes: part).rawValue) + SpanClues.first }
    let name = part.string.replacing("_", with: " ")
    if let known = rules[name] { return known }
    rules[name] = UInt64(rules.count + 1)
    return UInt64(rules.count)
  }
}
