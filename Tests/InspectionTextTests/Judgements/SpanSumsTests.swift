import Testing

@testable import InspectionText

/// What `Benchmarks/fit-spans.py --check` wrote when it fitted the list, by other code in another language.
@Suite("The span tagger weighs what the program that fitted it weighs")
struct SpanSumsTests {
  @Test(
    "The sums of the labels of each word",
    arguments: [
      """
      auditors|noun|-|-|said!|- = 0.569 -5.768 2.901 -5.931 2.568
      do|do|strength+!|verb|said!|- = 0.776 2.564 -1.297 -0.704 -1.571
      not|negator|strength+|verb|said!|negator = 0.616 -3.750 1.141 -5.271 0.750
      shrink|verb|strength+|verb|said!|verb- = -2.445 -3.621 2.438 -1.893 2.143
      from|preposition|-|-|said|verb- = 2.809 -6.301 0.402 -4.373 0.199
      saying|gerund|-|-|said!|report = 0.352 -6.069 1.424 -3.579 1.322
      when|subordinator|-|-|unreal!|- = 3.689 -7.107 -0.308 -5.154 -0.477
      practice|noun|-|-|unreal!|amount+ = 1.264 -6.846 1.815 -5.543 1.516
      has|have|-|-|unreal!|light = 1.569 -3.731 0.192 -2.703 -0.082
      fallen|participle|-|-|unreal!|verb- = -0.235 -5.189 1.888 -3.865 1.610
      short|adjective|-|-|unreal|verb- = -0.959 -4.551 2.577 -3.105 2.387
      ?|stop|-|-|said!|- = 5.317 -5.105 -1.327 -5.306 -1.104
      """,
      """
      drift|noun|weakness-!|noun group|said!|act- = -2.371 -2.763 2.111 -0.050 1.856
      in|preposition|-|-|said!|- = 4.432 -5.105 -1.095 -3.681 -1.196
      pre-proceedings|noun|-|-|said!|- = 1.456 -6.177 1.888 -5.134 1.723
      has|have|-|-|said!|light = 1.964 -3.963 0.043 -2.087 0.057
      been|be|-|-|said!|- = 1.449 -7.356 1.794 -5.276 1.481
      squeezed|adjective|weakness-!|predicate|said!|quality- = -3.258 -0.000 0.928 4.106 0.909
      from|preposition|-|-|said!|- = 3.164 -5.269 -0.515 -3.086 -0.487
      nine|number|-|-|said!|- = 1.022 -6.464 0.936 -3.361 1.255
      months|noun|-|-|said!|- = -0.617 -6.144 1.667 -2.555 1.989
      to|to|-|-|said!|- = 2.569 -5.623 0.048 -2.920 0.128
      four|number|-|-|said!|- = -0.853 -6.137 2.355 -2.885 2.457
      ?|stop|-|-|said!|- = 5.132 -5.478 -1.156 -5.596 -0.864
      """,
    ])
  func sums(sentence: String) throws {
    var vocabulary = Vocabulary()
    let list = SpanList(SpanWeights.rows)
    let rows = SpanRows(list, vocabulary: &vocabulary)
    let network = SpanNetwork(list, rows: rows)
    let lines = Self.lines(sentence)
    let clues = try Self.clues(lines.map(\.name), rows: rows, vocabulary: vocabulary)
    var memory = SpanNetwork.Memory()
    network.read(clues, memory: &memory)
    let (labels, bias) = (list.matrix("labels"), list.matrix("labels.bias"))
    for (index, line) in lines.enumerated() {
      var sums = bias.numbers
      network.withStates(memory) { labels.add($0 + index * SpanNetwork.width, to: &sums) }
      // The list rounds what is added for a unit once, the program that fitted it twice: up to a tenth is left of that.
      #expect(sums.count == line.sums.count)
      for (sum, right) in zip(sums, line.sums) { #expect(abs(sum - right) < 0.15, "\(line.name)") }
    }
  }

  /// Lines of a name and its sums.
  static func lines(_ text: String) -> [(name: String, sums: [Float])] {
    text.split(separator: "\n").map { line in
      let parts = line.split(separator: " = ")
      return (String(parts[0]), parts[1].split(separator: " ").compactMap { Float($0) })
    }
  }

  /// What is known of the words of a sentence, each written as the names of its columns.
  static func clues(_ words: [String], rows: SpanRows, vocabulary: Vocabulary) throws -> SpanClues {
    SpanClues(
      try words.map { word in
        try zip(SpanClues.Column.allCases, word.split(separator: "|").map(String.init)).map { column, name in
          switch column {
          case .word: Int(vocabulary.id(of: name).rawValue)
          case .rule: rows.rule(name)
          default: name == "-" ? 0 : try #require(SpanClues.names(of: column).firstIndex(of: name)) + 1
          }
        }
      })
  }
}
