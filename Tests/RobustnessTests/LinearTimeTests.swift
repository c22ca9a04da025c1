import InspectionEvaluation
import InspectionFormats
import InspectionHTML
import InspectionText
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Eight times the input takes about eight times as long, at every stage and for every trap that is known.
@Suite(.serialized) struct LinearTimeTests {
  /// The processor time of this thread, which grows with the input: 8 where time is linear, 64 where it is quadratic.
  private func expectLinear(
    _ name: String, size: Int, _ make: (Int) -> [UInt8], sourceLocation: SourceLocation = #_sourceLocation,
    _ work: ([UInt8]) -> Void
  ) {
    let (short, long) = (make(size), make(size * 8))
    // Other work on the machine makes some runs slow, and none fast.
    let least = (0..<2).map { _ in Self.time { work(short) } }.min()!
    var ratio = Self.time { work(long) } / max(least, 0.002)
    for _ in 0..<3 where ratio >= 30 { ratio = min(ratio, Self.time { work(long) } / max(least, 0.002)) }
    #expect(ratio < 30, "\(name): \(ratio) times as long", sourceLocation: sourceLocation)
  }

  private static func time(_ work: () -> Void) -> Double {
    let start = now
    work()
    return now - start
  }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  // MARK: Pages

  /// What libxml2, or whoever reads its events, has been known to take long over.
  private static let traps: [(name: String, page: @Sendable (Int) -> String)] = [
    ("attributes", { "<div " + (0..<$0).map { "a\($0)=1" }.joined(separator: " ") + "><p>x</p>" }),
    ("one attribute again and again", { "<div " + String(repeating: "a=1 ", count: $0) + "><p>x</p>" }),
    ("end tags without a start", { String(repeating: "</x></p></div>", count: $0) + "<p>x</p>" }),
    ("end tags below open elements", { String(repeating: "<b>", count: 300) + String(repeating: "</i>", count: $0) }),
    ("open elements", { String(repeating: "<div>", count: $0) + "<p>x</p>" }),
    ("open elements closed", { String(repeating: "<div>", count: $0) + String(repeating: "</div>", count: $0) }),
    ("open unknown elements", { String(repeating: "<x-y>a", count: $0) }),
    ("open formatting", { String(repeating: "<b><i>a<p>", count: $0) }),
    ("open tables", { String(repeating: "<table><tr><td>", count: $0) + "x" }),
    ("open lists", { String(repeating: "<ul><li>a", count: $0) }),
    ("runs of <", { String(repeating: "<", count: $0 * 4) + "<p>x</p>" }),
    ("runs of &", { String(repeating: "&", count: $0 * 4) + "<p>x</p>" }),
    ("runs of <!--", { String(repeating: "<!--", count: $0) + "<p>x</p>" }),
    ("runs of <!", { String(repeating: "<!a ", count: $0) + "<p>x</p>" }),
    ("runs of <?", { String(repeating: "<?a ", count: $0) + "<p>x</p>" }),
    ("runs of </", { String(repeating: "</", count: $0) + "<p>x</p>" }),
    ("runs of <a href=\"", { String(repeating: "<a href=\"", count: $0) + "<p>x</p>" }),
    ("runs of <script>", { String(repeating: "<script>", count: $0) + "<p>x</p>" }),
    ("runs of <![CDATA[", { String(repeating: "<![CDATA[", count: $0) + "<p>x</p>" }),
    ("runs of <title>", { String(repeating: "<title>a", count: $0) + "<p>x</p>" }),
    ("entities", { String(repeating: "&amp;&#8217;&nosuch;", count: $0) }),
    ("a long entity", { "&" + String(repeating: "a", count: $0 * 8) + ";" }),
    ("a long tag name", { "<" + String(repeating: "a", count: $0 * 8) + ">x" }),
    ("a long attribute", { "<p title='" + String(repeating: "a ", count: $0 * 8) + "'>x" }),
    ("text without a tag", { String(repeating: "a ", count: $0 * 8) }),
    ("links", { String(repeating: "<a href=x>Menu</a> ", count: $0) }),
    ("dates", { String(repeating: "<time datetime=2022-03-01>1 March 2022</time>", count: $0) }),
    ("meta elements", { String(repeating: "<meta property=og:title content=x>", count: $0) }),
    ("linked data", { String(repeating: "<script type=application/ld+json>{\"a\":[</script>", count: $0) }),
    ("quotations", { String(repeating: "<q>a", count: $0) }),
    ("quotations side by side", { String(repeating: "<q>a b c</q> ", count: $0) }),
    ("open quoted blocks", { String(repeating: "<div><blockquote>A b is good. ", count: $0) }),
    ("line breaks", { "<p>" + String(repeating: "a<br>", count: $0) }),
    ("preformatted", { "<pre>" + String(repeating: "a\n", count: $0 * 4) }),
  ]

  @Test(arguments: traps.map(\.name))
  func pages(name: String) throws {
    let trap = try #require(Self.traps.first { $0.name == name })
    expectLinear(name, size: 1_500, { Array(trap.page($0).utf8) }) { _ = try? MainContent(of: $0) }
  }

  /// The decoders, on bytes that are the wrong ones.
  @Test(
    arguments: [[0x80], [0xC3], [0xE2, 0x80], [0xF0, 0x9F], [0x0C], [0x00], [0xC3, 0xA9, 0x93], [0xFF, 0xFE]]
      as [[UInt8]])
  func encodings(unit: [UInt8]) {
    expectLinear("\(unit)", size: 4_000, { Array(repeatElement(unit, count: $0).joined()) }) {
      _ = TextDecoder().decode($0)
      _ = try? MainContent(of: $0)
    }
  }

  // MARK: Texts

  private static let units = [
    "a", "1", "’", "“a ", "‘a’ ", "“a‘b”c’ ", "(", "[", ".", ". ", "! ", "…", "• ", "1. ", "a-\n", "\n", "\u{C}",
    "\u{301}",
    "👩‍", "https://a.b/", "A b\n", "Dear Ms A\n", "Yours sincerely\n", "Page 1 of 9\n\u{C}", "15 March 2022 ", "Good\n",
    "Judgement\tGrade\n", "not ", "but ", "very ", "Support is good. ", "Support is not good, but plans are weak; ",
    "The council said that ", "Inspectors found that support is good ", "“Support is good,” said Cllr Fane. ",
    "Headline findings\n\n", "What needs to improve\n\n• The quality of supervision.\n",
    "The quality of supervision is ",
    "Wexmoor Council ", "social workers ", "children in care ", "improved ", "inadequate ", "and ", ", ", "\t",
    "a\tb\n", "1, ", "1 to ", "2020 and 2021, ", "too ", "still ", "who may ", "; where plans are good ",
    "Overall effectiveness: good. ", "They ", "which ", "that ", "who said “", "”, said ", "Cllr A B, cabinet member, ",
  ]

  private static let analyser = Analyser()

  /// Where a unit stands: most rules read only what a document of its kind says in that place.
  private static let places: [(head: String, end: String)] = [
    ("", ""),
    ("20 June 2023\n\nDear Ann\n\nFocused visit to Fennow children’s services\n\nMain findings\n\n", ""),
    (
      "20 June 2023\n\nDear Ann\n\nFocused visit to Fennow children’s services\n\nThis letter summarises the findings of "
        + "the focused visit on ", " in 2023.\n"
    ),
    ("Council welcomes Ofsted report\n\nInspectors praised “good” services.\n\nCllr Ann Bell said: ", "\n"),
  ]

  @Test(arguments: units)
  func analyses(unit: String) {
    for (place, (head, end)) in Self.places.enumerated() {
      expectLinear(
        "\(unit.debugDescription) in place \(place)", size: 1_500,
        { Array((head + String(repeating: unit, count: $0 / unit.utf8.count + 1) + end).utf8) }
      ) {
        _ = Self.analyser.analyse(Document(id: "x", text: Self.text($0)))
      }
    }
  }

  @Test(arguments: ["Support is good. ", "“Support is good,” said Cllr Fane. ", "Dear Ms A\n", "👩‍👧 "])
  func writers(unit: String) {
    expectLinear(
      unit.debugDescription, size: 1_500, { Array(String(repeating: unit, count: $0 / unit.utf8.count + 1).utf8) }
    ) {
      let analysis = Self.analyser.analyse(Document(id: "x", text: Self.text($0)))
      _ = JSONLinesWriter(includesTokens: true, explains: true).line(for: analysis)
      _ = SpacyWriter().json(for: analysis)
      _ = BratWriter().annotations(for: analysis)
      _ = CSVLayersWriter(includesTokens: true).rows(for: analysis)
      _ = WebAnnotationWriter().lines(for: analysis)
      _ = SummaryWriter().summary(of: analysis)
    }
  }

  /// A long letter, a long quotation, and both of them of one word.
  @Test(arguments: [
    ("support ", "support "), ("support is good ", "support is weak "), ("a b c d ", "a … d "), ("a ", "[a] "),
    ("five a ", "5 b "),
  ])
  func quotations(letter: String, quotation: String) {
    expectLinear(letter + quotation, size: 300, { Array(String(repeating: letter, count: $0).utf8) }) {
      let quote = String(repeating: quotation, count: $0.count / letter.utf8.count / 4)
      _ = QuotationLocator(source: Document(id: "x", text: Self.text($0))).locate(quote)
    }
  }

  @Test(arguments: ["swift\tquality\t+\n", "a b c d e\tthing\t-\n", "# name: x\n", "well\tremove\n", "\n"])
  func lexica(line: String) {
    expectLinear(
      line, size: 400,
      { count in
        Array((0..<count).map { String($0, radix: 26) + line }.joined().utf8)
      }
    ) {
      guard let lexicon = try? Lexicon(tsv: Self.text($0)) else { return }
      var whole = Lexicon()
      whole.add(lexicon)
    }
  }
}
