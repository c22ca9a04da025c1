internal import InspectionText

/// One document as spaCy sees it: its tokens, and spans that begin and end with them.
struct SpacyPage {
  /// A span of a group.
  struct Entry {
    let span: TextSpan
    let label: String
    let detail: String
  }

  /// A span group.
  struct Group {
    let name: StaticString
    let spans: [Entry]
  }

  private let bytes: [UInt8]
  private let offsets: OffsetTable
  /// The sentences, trimmed, in order. The first holds the white space that a text opens with, which would
  /// else be a sentence of spaCy's.
  private(set) var sentences: [TextSpan]
  private(set) var groups: [Group] = []
  private(set) var tokens: [TextSpan] = []

  init(_ analysis: Analysis) {
    let bytes = Array(analysis.document.text.utf8)
    self.bytes = bytes
    offsets = OffsetTable(analysis.document.text)
    sentences = analysis.sentences.compactMap { Self.trimmed($0.span, bytes) }
    groups = groups(of: analysis)
    let spans = sentences + groups.flatMap { $0.spans.map(\.span) }
    tokens = withWhiteSpace(words(of: analysis.tokens.map(\.span), cutAt: spans))
    if let first = sentences.first { sentences[0] = TextSpan(0, Int(first.end)) }
  }

  func write(_ span: TextSpan, to json: inout JSONBuffer) {
    json.member("start", offsets.offset(ofUTF8: Int(span.start), in: .unicodeScalar))
    json.member("end", offsets.offset(ofUTF8: Int(span.end), in: .unicodeScalar))
  }

  // MARK: Spans

  private func groups(of analysis: Analysis) -> [Group] {
    let appraised = zip(analysis.sentences, analysis.appraisals).filter { $0.0.isScored }
    return [
      group("sections", analysis.sections.map { ($0.span, $0.role.rawValue, $0.grade?.rawValue) }),
      group("sentences", appraised.map { ($0.span, $1.polarity.rawValue, $1.holder.rawValue) }),
      group(
        "areas",
        appraised.flatMap { sentence, appraisal in
          appraisal.areas.map { (sentence.span, $0.area.rawValue, $0.polarity.rawValue) }
        }),
      group("grades", analysis.grades.map { ($0.span, $0.grade.rawValue, $0.judgement.rawValue) }),
      group("judgements", analysis.judgements.map { ($0.span, $0.category.rawValue, Self.sign($0.polarity)) }),
      group("quotations", analysis.quotations.map { ($0.span, $0.role.rawValue, $0.speaker) }),
      group("reported", analysis.reported.map { ($0.span, "reported", $0.speaker) }),
      group(
        "stated_concerns",
        analysis.concerns.stated.map {
          ($0.span, "stated_concern", $0.areas.map(\.rawValue).joined(separator: " "))
        }),
    ]
  }

  private func group(_ name: StaticString, _ spans: [(TextSpan, String, String?)]) -> Group {
    Group(
      name: name,
      spans: spans.compactMap { span, label, detail in
        Self.trimmed(span, bytes).map { Entry(span: $0, label: label, detail: detail ?? "") }
      })
  }

  private static func sign(_ polarity: Int) -> String {
    polarity > 0 ? "positive" : polarity < 0 ? "negative" : "neutral"
  }

  // MARK: Tokens

  /// Runs without white space at their ends that hold every other character once: the tokens, and what lies
  /// between them, cut at each end of a span.
  private func words(of tokens: [TextSpan], cutAt spans: [TextSpan]) -> [TextSpan] {
    var cuts = Set([0, bytes.count])
    for span in tokens + spans {
      cuts.insert(Int(span.start))
      cuts.insert(Int(span.end))
    }
    let ends = cuts.sorted()
    var words: [TextSpan] = []
    var next = 0
    for (start, end) in zip(ends, ends.dropFirst()) {
      while next < tokens.count, Int(tokens[next].end) <= start { next += 1 }
      if next < tokens.count, Int(tokens[next].start) <= start {
        if let word = Self.trimmed(TextSpan(start, end), bytes) { words.append(word) }
      } else {
        words += blackRuns(start, end)
      }
    }
    return words
  }

  private func blackRuns(_ start: Int, _ end: Int) -> [TextSpan] {
    var runs: [TextSpan] = []
    var first: Int?
    var position = start
    while position < end {
      let (isBlank, width) = Self.scalar(at: position, bytes)
      if isBlank {
        if let start = first { runs.append(TextSpan(start, position)) }
        first = nil
      } else if first == nil {
        first = position
      }
      position += width
    }
    if let first { runs.append(TextSpan(first, end)) }
    return runs
  }

  /// Adds tokens for white space as spaCy has it: one space after a word belongs to the word, the rest of a gap
  /// is a token.
  private func withWhiteSpace(_ words: [TextSpan]) -> [TextSpan] {
    var tokens: [TextSpan] = []
    var position = 0
    for word in words {
      if position < Int(word.start) { tokens.append(TextSpan(position, Int(word.start))) }
      tokens.append(word)
      position = Int(word.end)
      if position < bytes.count, bytes[position] == 0x20 { position += 1 }
    }
    if position < bytes.count { tokens.append(TextSpan(position, bytes.count)) }
    return tokens
  }

  // MARK: White space

  /// A span without white space at its ends; `nil` when nothing else is in it.
  private static func trimmed(_ span: TextSpan, _ bytes: [UInt8]) -> TextSpan? {
    var first: Int?
    var last = 0
    var position = Int(span.start)
    while position < Int(span.end) {
      let (isBlank, width) = scalar(at: position, bytes)
      position += width
      guard !isBlank else { continue }
      if first == nil { first = position - width }
      last = position
    }
    return first.map { TextSpan($0, last) }
  }

  /// Whether Python takes the scalar for white space (`str.isspace`), and how many bytes it has.
  private static func scalar(at position: Int, _ bytes: [UInt8]) -> (isBlank: Bool, width: Int) {
    let byte = bytes[position]
    if byte < 0x80 { return ((9...13).contains(byte) || (0x1C...0x20).contains(byte), 1) }
    let width = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    guard width < 4 else { return (false, width) }
    var value = width == 2 ? UInt32(byte & 0x1F) : UInt32(byte & 0x0F)
    for next in bytes[(position + 1)..<(position + width)] { value = value << 6 | UInt32(next & 0x3F) }
    switch value {
    case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: return (true, width)
    default: return (false, width)
    }
  }
}
