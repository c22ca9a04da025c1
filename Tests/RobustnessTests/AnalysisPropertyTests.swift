import Harnesses
import InspectionText
import Testing

/// What holds for the analysis of any text: spans in order, inside the text and on scalars; every character in one
/// sentence; offsets to every unit and back; layers that fit together; files that can be read.
@Suite struct AnalysisPropertyTests {
  private static let analyser = Analyser()

  private func check(_ text: String) {
    let analysis = Self.analyser.analyse(Document(id: "case", text: text))
    let violations = AnalysisInvariants.violations(of: analysis)
    #expect(violations.isEmpty, "\(violations)\nin \(text.debugDescription)")
  }

  @Test(arguments: 0..<10)
  func holdsForPieces(seed: Int) {
    var random = RandomText(seed: seed)
    for _ in 0..<(30 * Tries.factor) { check(random.pieces()) }
  }

  @Test(arguments: 0..<6)
  func holdsForAnyScalars(seed: Int) {
    var random = RandomText(seed: 1_000 + seed)
    for _ in 0..<(30 * Tries.factor) { check(random.scalars()) }
  }

  @Test(arguments: 0..<4)
  func holdsForBytes(seed: Int) {
    var random = RandomText(seed: 2_000 + seed)
    for _ in 0..<(30 * Tries.factor) { check(TextDecoder().decode(random.bytes()).text) }
  }

  /// Letters and releases that went through bad hands.
  @Test(arguments: 0..<8)
  func holdsForSpoiltDocuments(seed: Int) {
    var random = RandomText(seed: 3_000 + seed)
    let whole = SampleTexts.all
    for index in 0..<(6 * Tries.factor) { check(random.mutated(whole[index % whole.count])) }
  }

  @Test(arguments: SampleTexts.adversarial.map(\.name))
  func holdsForAdversarialTexts(name: String) throws {
    let text = try #require(SampleTexts.adversarial.first { $0.name == name }).text
    check(text)
    let analysis = Self.analyser.analyse(Document(id: "case", text: text))
    let violations = WrittenInvariants.violations(of: analysis)
    #expect(violations.isEmpty, "\(violations)")
  }

  @Test func everyRunFindsTheSame() {
    var random = RandomText(seed: 7)
    for text in SampleTexts.all + (0..<20).map({ _ in random.pieces() }) {
      let document = Document(id: "case", text: text)
      #expect(Analyser().analyse(document) == Self.analyser.analyse(document))
    }
  }

  /// One analyser, many threads.
  @Test func threadsDoNotMeet() async {
    let documents = SampleTexts.all.map { Document(id: "case", text: $0) }
    let alone = documents.map { Self.analyser.analyse($0) }
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<4 {
        group.addTask { documents.map { Self.analyser.analyse($0) } == alone }
      }
      for await isSame in group { #expect(isSame) }
    }
  }
}
