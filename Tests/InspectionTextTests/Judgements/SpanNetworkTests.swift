import Testing

@testable import InspectionText

@Suite("The network of the span tagger")
struct SpanNetworkTests {
  @Test("A list has tables, and a character for each number")
  func list() {
    let list = SpanList("# a comment\n# table small 0.5\nfirst\tPQR\nsecond\tOPP\n# table large 2\n-\tQ")
    let table = list.table("small")
    #expect(table.rows.map(\.name.string) == ["first", "second"])
    #expect(table.scale == 0.5)
    let matrix = list.matrix("small")
    #expect(matrix.count == 2)
    #expect(matrix.numbers == [0, 0.5, 1, -0.5, 0, 0])
    #expect(list.transposed("small").numbers == [0, -0.5, 0.5, 0, 1, 0])
    #expect(list.matrix("large").numbers == [2])
  }

  @Test("Rows are added, each times a number")
  func rows() {
    let matrix = SpanMatrix([[1, 2], [10, 20], [100, 200], [1_000, 2_000], [0, 1], [0, 2]])
    var sum: [Float] = [0.5, 0]
    matrix.rows(1..<6).add([3, 1, 0, 2, 1], to: &sum)
    #expect(sum == [130.5, 264])
    #expect(matrix.rows(0..<2).sums(of: SpanMatrix([[1, 0], [5, 3]]), row: 1) == [35, 70])
  }

  /// The list of a unit: what it weighs for what is asked, for what stays and for what is new.
  private func unit(stays: Character, inner: Character) -> SpanUnit {
    let count = SpanUnit.count
    let nothing = String(repeating: "P", count: count)
    let row = nothing + String(repeating: stays, count: count) + nothing
    let rows = (0..<count).map { "\($0)\t\(row)" }.joined(separator: "\n")
    let text = "# table forward 1\n\(rows)\n# table forward.inner 1\n-\t" + String(repeating: inner, count: count)
    return Array(text.utf8).withUnsafeBufferPointer { SpanUnit(SpanList(bytes: $0), "forward") }
  }

  /// What is in mind behind a word that brings nothing.
  private func step(_ unit: SpanUnit, before: Float) -> [Float] {
    let nothing = [Float](repeating: 0, count: SpanUnit.width)
    var (state, sums) = (Array(nothing[..<SpanUnit.count]), nothing)
    unit.step(nothing, before: Array(repeating: before, count: SpanUnit.count), to: &state, sums: &sums)
    return state
  }

  @Test("Where nothing is brought, half of what was in mind stays, and half is new")
  func halves() {
    let unit = unit(stays: "P", inner: "Q")
    let state = step(unit, before: 1)
    // Half of tanh(0.5 × 1), half of 1.
    for index in state.indices { #expect(abs(state[index] - 0.7310586) < 0.0001) }
  }

  @Test("What has to stay stays")
  func staying() {
    let unit = unit(stays: "Z", inner: "Q")
    let state = step(unit, before: 0.25)
    for index in state.indices { #expect(abs(state[index] - 0.25) < 0.001) }
  }

  @Test("What was driven out of a cache is worked out anew")
  func cache() {
    var (cache, filled) = (SpanCache(), 0)
    /// The numbers that are kept for a key.
    func row(_ key: UInt64) -> [Float] {
      let (start, isNew) = cache.place(of: key, width: 2)
      if isNew {
        filled += 1
        cache.numbers[start + 1] = Float(key)
      }
      return Array(cache.numbers[start..<start + 2])
    }
    for _ in 0..<2 { #expect(row(7) == [0, 7]) }
    #expect(filled == 1)
    for key in 1...5_000 { #expect(row(UInt64(key)) == [0, Float(key)]) }
    #expect(cache.numbers.count <= 2 * 512)
    #expect(row(7) == [0, 7])
    #expect(filled > 5_000)
  }

  @Test("Areas are known of sentences that were read, and of no others")
  func readings() {
    func reading(_ odds: Float) -> AreaReadings.Reading {
      AreaReadings.Reading(odds: odds, bad: 0, neither: 0, good: 0)
    }
    var readings = AreaReadings()
    readings.append(1, (0..<AreaReadings.count).map { reading(Float($0)) })
    readings.append(3, Array(repeating: reading(-1), count: AreaReadings.count))
    #expect(readings[0] == nil)
    #expect(readings[1]?.map(\.odds) == (0..<AreaReadings.count).map(Float.init))
    #expect(readings[2] == nil)
    #expect(readings[3]?.first?.odds == -1)
    #expect(readings[4] == nil)
  }

  @Test("A sentence is read the same way whatever stood before it")
  func memory() {
    let sentence = "Children are seen alone by social workers who know them well."
    let alone = Analyser().analyse(Document(id: "a", text: sentence))
    let behind = Analyser().analyse(Document(id: "b", text: "Plans drift.\n\n" + sentence))
    let phrases = { (analysis: Analysis) in
      analysis.judgements.filter { analysis.sentences[$0.sentence].span.range.count == sentence.utf8.count }
        .map { "\(analysis.document[$0.span]) \($0.polarity)" }
    }
    #expect(!phrases(alone).isEmpty)
    #expect(phrases(alone) == phrases(behind))
  }
}
