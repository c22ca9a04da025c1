import Testing

@testable import InspectionText

/// What `Benchmarks/fit-spans.py --areas --check` wrote when it fitted the weights for texts of a few sentences.
@Suite("Areas are read as the program that fitted their weights reads them")
struct AreaReaderTests {
  /// A question, *auditors do not shrink from saying when practice has fallen short*, word by word, and what is made of it.
  private static let words = """
    auditors|noun|-|-|said!|- = 0.989 -5.226 2.709 -5.945 2.350
    do|do|strength+!|verb|said!|- = 0.594 1.754 -0.684 -1.330 -1.202
    not|negator|strength+|verb|said!|negator = 0.746 -3.294 1.172 -4.830 0.559
    shrink|verb|strength+|verb|said!|verb- = -1.545 -3.881 2.410 -1.437 2.015
    from|preposition|-|-|said|verb- = 2.027 -6.116 0.968 -4.141 0.677
    saying|gerund|-|-|said!|report = -0.331 -5.858 1.926 -3.451 1.719
    when|subordinator|-|-|unreal!|- = 3.139 -5.810 -0.439 -4.070 -0.666
    practice|noun|-|-|unreal!|amount+ = 0.680 -5.881 1.680 -4.122 1.479
    has|have|-|-|unreal!|light = 1.397 -3.291 0.115 -1.557 -0.180
    fallen|participle|-|-|unreal!|verb- = 0.084 -4.345 1.521 -2.466 1.154
    short|adjective|-|-|unreal|verb- = -0.894 -3.847 2.652 -2.628 2.206
    ?|stop|-|-|said!|- = 4.890 -4.410 -1.327 -4.519 -1.166
    """
  private static let areas = """
    front_door = -7.686 -1.207 -1.896 2.411
    child_protection = -7.972 -0.825 -2.135 2.342
    assessment = -6.831 -0.944 -2.036 2.336
    early_help = -8.344 -1.382 -1.823 2.510
    missing = -6.696 -1.135 -1.942 2.427
    specific_needs = -8.645 -0.878 -2.068 2.305
    child_voice = -7.135 -1.610 -1.833 2.678
    children_in_care = -7.081 -1.066 -1.934 2.372
    care_leavers = -9.649 -1.169 -1.963 2.426
    management_oversight = -5.021 -1.096 -2.010 2.433
    supervision = -6.961 -1.323 -1.735 2.338
    workforce = -3.675 0.272 -2.525 1.878
    leadership = -3.930 -1.391 -2.007 2.608
    quality_assurance = 8.966 -1.465 -1.863 2.577
    multi_agency = -6.778 -0.360 -2.332 2.206
    overall = -4.145 -0.711 -2.080 2.250
    """

  @Test("How likely each area is, and how good it is found")
  func sums() throws {
    var vocabulary = Vocabulary()
    let rows = SpanRows(SpanList(SpanWeights.rows), vocabulary: &vocabulary)
    let list = SpanList(SentenceWeights.rows)
    let (network, reader) = (SpanNetwork(list, rows: rows), AreaReader(list))
    var memory = SpanNetwork.Memory()
    let words = SpanSumsTests.lines(Self.words).map(\.name)
    network.read(try SpanSumsTests.clues(words, rows: rows, vocabulary: vocabulary), memory: &memory)
    let readings = network.withStates(memory) { reader.reading(of: $0, words: words.count) }
    let expected = SpanSumsTests.lines(Self.areas)
    #expect(expected.map(\.name) == Taxonomy.builtIn.entries.map(\.area.rawValue))
    for (reading, right) in zip(readings, expected) {
      let sums = [reading.odds, reading.bad, reading.neither, reading.good]
      // What is lost by rounding once more adds up over the words.
      for (sum, right) in zip(sums, right.sums) { #expect(abs(sum - right) < 0.25) }
    }
  }

  @Test(
    "What reading told turns phrases where none bears it out, and names itself",
    arguments: [
      "We saw no case in which early help had ended before the family was ready.",
      "Schools do not doubt that their calls will be answered by someone who can decide.",
    ])
  func turned(sentence: String) throws {
    let analysis = Analyser().analyse(Document(id: "sentence", text: sentence))
    let area = try #require(analysis.appraisals.first?.areas.first)
    #expect(area.polarity == .positive)
    #expect(analysis.judgements.map(\.polarity) == [1])
    #expect(analysis.judgements.first?.rules.contains("reading") == true)
  }

  @Test("What was keeps its sign where another phrase bears out what is")
  func background() {
    let sentence = "Once the poor relation, the leaving care service now sets the pace."
    let analysis = Analyser().analyse(Document(id: "sentence", text: sentence))
    #expect(analysis.appraisals.first?.polarity == .positive)
    #expect(analysis.judgements.map(\.polarity) == [-1, 1])
  }

  @Test("With areas of somebody's own, phrases alone say how good they are")
  func ownTaxonomy() throws {
    let taxonomy = try Taxonomy(tsv: "area\tducks\tDucks\tponds\tThe ducks.\ncue\tducks\t9\tducks\n")
    let analysis = Analyser(taxonomy: taxonomy).analyse(Document(id: "a", text: "Ducks are seen too late."))
    #expect(analysis.appraisals.first?.polarity == .negative)
  }
}
