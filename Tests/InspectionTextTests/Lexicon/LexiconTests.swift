import Testing

@testable import InspectionText

@Suite("Lexica")
struct LexiconTests {
  @Test("A list is read with its header, entries, comments and removals")
  func parsing() throws {
    let lexicon = try Lexicon(
      tsv:
        "# name: Ours\n# version: 3\n\nGold-plated\tquality\t+\n# a comment\npaper exercise\tthing\t-\r\nrobust\tremove\n"
    )
    #expect(lexicon.name == "Ours")
    #expect(lexicon.version == "3")
    #expect(lexicon.entries.map(\.phrase) == ["gold-plated", "paper exercise"])
    #expect(lexicon.entries.map(\.sign) == [1, -1])
    #expect(lexicon.removals == ["robust"])
  }

  @Test(
    "A wrong line is named with its number and a remedy",
    arguments: [
      ("good\n", 1, "one field only"), ("# x\n\ngood\tnice\t+", 3, "no such role: nice"),
      ("good\tquality", 1, "no sign"), ("good\tquality\tyes", 1, "no such sign: yes"), ("\tquality\t+", 1, "no phrase"),
    ])
  func errors(text: String, line: Int, problem: String) {
    let error = #expect(throws: LexiconError.self) { try Lexicon(tsv: text) }
    #expect(error?.line == line)
    #expect(error?.problem == problem)
    #expect(error?.remedy.isEmpty == false)
  }

  @Test(
    "Each built-in list is sorted, without duplicates, and has a full header",
    arguments: BuiltInLexicon.lists.map(\.description))
  func builtIn(text: String) throws {
    let lexicon = try Lexicon(tsv: text)
    #expect(!lexicon.name.isEmpty && !lexicon.version.isEmpty)
    for field in ["# scale: ", "# source: ", "# licence: "] { #expect(text.contains(field)) }
    let rows = text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { Array($0.utf8) }
    for (left, right) in zip(rows, rows.dropFirst()) { #expect(left.lexicographicallyPrecedes(right)) }
    #expect(Set(lexicon.entries.map { "\($0.phrase)|\($0.role)" }).count == lexicon.entries.count)
  }

  @Test("Entries can be added and taken out")
  func editing() throws {
    var lexicon = Lexicon.builtIn
    lexicon.add(try Lexicon(tsv: "# version: ours 1\ntiptop\tquality\t+\nrobust\tremove\n"))
    #expect(lexicon.entries.contains { $0.phrase == "tiptop" })
    #expect(!lexicon.entries.contains { $0.phrase == "robust" })
    #expect(lexicon.version.hasSuffix("+ours 1"))
    lexicon.remove("tiptop")
    #expect(!lexicon.entries.contains { $0.phrase == "tiptop" })
  }

  @Test("A user's entry is read as the built-in ones are")
  func use() throws {
    var lexicon = Lexicon.builtIn
    lexicon.add(LexiconEntry(phrase: "tiptop", role: .quality, sign: 1))
    var vocabulary = Vocabulary()
    let finder = JudgementFinder(vocabulary: &vocabulary, lexicon: lexicon)
    let document = Document(id: "case", text: "The records are always tiptop.")
    let segmentation = Segmenter(vocabulary: vocabulary).segment(document)
    let found = finder.findings(in: segmentation, grades: []).judgements
    #expect(found.map { String(document[$0.span]) } == ["always tiptop"])
  }

  @Test(
    "Verbs and nouns are inflected",
    arguments: [
      ("plan", "plans planned planned planning"), ("carry", "carries carried carried carrying"),
      ("take", "takes took taken taking"), ("reach", "reaches reached reached reaching"),
      ("agree", "agrees agreed agreed agreeing"), ("stay", "stays stayed stayed staying"),
    ])
  func inflection(base: String, forms: String) {
    var base = base
    var spelt: [String] = []
    base.withUTF8 { Inflector.eachForm(ofVerb: $0) { spelt.append($1.string) } }
    #expect(spelt.dropFirst().joined(separator: " ") == forms)
  }

  @Test("The longest phrase wins")
  func matching() {
    var vocabulary = Vocabulary()
    var matcher = PhraseMatcher()
    let words = ["yet", "to", "be", "made"].map { vocabulary.intern($0) }
    matcher.add(Array(words[0..<2]), payload: 1)
    matcher.add(Array(words[0..<3]), payload: 2)
    #expect(matcher.longest(at: 0, in: words)?.payload == 2)
    #expect(matcher.longest(at: 0, in: [words[0], words[1], words[3]])?.payload == 1)
    #expect(matcher.longest(at: 1, in: words) == nil)
    #expect(matcher.payload(of: Array(words[0..<2])) == 1)
  }
}
