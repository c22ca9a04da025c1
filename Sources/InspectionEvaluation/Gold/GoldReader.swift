internal import InspectionText

/// Turns the annotations of one brat file into layers, and refuses what the scheme does not have.
struct GoldReader {
  let file: String
  let document: Document
  let offsets: OffsetTable
  let bytes: [UInt8]
  /// Whether all of the scheme is asked for. What another system wrote may hold a few layers alone.
  let isComplete: Bool

  private(set) var units: [(sentence: Sentence, appraisal: Appraisal)] = []
  var sections: [Section] = []
  var grades: [AwardedGrade] = []
  var judgements: [Judgement] = []
  var quotations: [Quotation] = []
  var reported: [ReportedClause] = []
  var stated: [StatedConcern] = []
  var metadata = Metadata()
  var kind: DocumentKind?
  var part = GoldDocument.Part.open
  var family: String?

  init(file: String, document: Document, isComplete: Bool = true) {
    self.isComplete = isComplete
    self.file = file
    self.document = document
    offsets = OffsetTable(document.text)
    bytes = Array(document.text.utf8)
  }

  /// The gold of one document.
  ///
  /// - Parameters:
  ///   - annotations: the text of the `.ann` file.
  ///   - file: its name, for messages.
  ///   - document: the text that the offsets count in.
  ///   - isComplete: whether units have to cover the text, and what the scheme requires has to be there.
  static func read(
    _ annotations: String, file: String, document: Document, isComplete: Bool = true
  ) throws(GoldError) -> GoldDocument {
    var reader = GoldReader(file: file, document: document, isComplete: isComplete)
    var parsed = try BratParser.parse(annotations, file: file)
    parsed.sort { ($0.start, $1.end, $0.line) < ($1.start, $0.end, $1.line) }
    for annotation in parsed where unitKinds[annotation.type] != nil { try reader.readUnit(annotation) }
    if isComplete { try reader.checkCover() }
    for annotation in parsed where unitKinds[annotation.type] == nil { try reader.readLayer(annotation) }
    return try reader.gold()
  }

  private static let unitKinds: [String: Sentence.Kind] = [
    "Sentence": .sentence, "ListItem": .listItem, "Headline": .headline, "Heading": .heading, "Other": .other,
  ]

  private mutating func readLayer(_ annotation: BratAnnotation) throws(GoldError) {
    let span = try span(of: annotation)
    switch annotation.type {
    case "Document": try readDocument(annotation)
    case "AwardedGrade": try readGrade(annotation, span)
    case "FormalGrade", "Strength", "Weakness", "Progress": try readJudgement(annotation, span)
    case "Finding", "Speech", "Term": try readQuotation(annotation, span)
    case "Reported": try readReported(annotation, span)
    case "StatedConcern": try readStated(annotation, span)
    case let type where type.hasPrefix("Section_"): try readSection(annotation, span)
    case let type where type.hasPrefix("Meta_"): try readMetadata(annotation, span)
    default:
      throw error(annotation, "there is no type \(annotation.type)", "use the types of annotation.conf")
    }
  }

  // MARK: Spans

  /// The span of an annotation in UTF-8, when it is what the file says it is.
  func span(of annotation: BratAnnotation) throws(GoldError) -> TextSpan {
    var fragments: [TextSpan] = []
    for fragment in annotation.fragments {
      guard let start = offsets.utf8Offset(of: fragment.lowerBound, in: .unicodeScalar),
        let end = offsets.utf8Offset(of: fragment.upperBound, in: .unicodeScalar)
      else {
        let length = offsets.offset(ofUTF8: bytes.count, in: .unicodeScalar)
        throw error(
          annotation, "\(annotation.start)–\(annotation.end) lies outside the text, which has \(length) characters",
          "count Unicode scalars of the text as it stands")
      }
      if let last = fragments.last, !Self.isBlank(bytes[Int(last.end)..<start]) {
        throw error(annotation, "words lie between its fragments", "annotate one run of text, a fragment a line")
      }
      fragments.append(TextSpan(start, end))
    }
    let parts = fragments.map { String(decoding: bytes[$0.range], as: UTF8.self) }
    if let part = parts.first(where: { $0.unicodeScalars.contains(where: Self.isBreak) }) {
      throw error(
        annotation, "a line break or tab lies within \"\(Self.withoutBreaks(Array(part.utf8)[...]))\"",
        "write a fragment for each line, as brat does: \(lines(from: annotation.start, to: annotation.end))")
    }
    let covered = parts.joined(separator: " ")
    guard covered == annotation.covered else {
      throw error(
        annotation, "its text is given as \"\(annotation.covered)\", but \"\(covered)\" stands there",
        "count Unicode scalars, and join fragments by one space")
    }
    guard covered.first?.isWhitespace == false, covered.last?.isWhitespace == false,
      let first = fragments.first, let last = fragments.last
    else {
      throw error(annotation, "the span begins or ends in white space", "leave that out of it")
    }
    return first.union(last)
  }

  /// How a span would be written: `0 6;7 18`.
  private func lines(from start: Int, to end: Int) -> String {
    guard let from = offsets.utf8Offset(of: start, in: .unicodeScalar),
      let to = offsets.utf8Offset(of: end, in: .unicodeScalar)
    else { return "" }
    var fragments: [String] = []
    var position = start
    for line in String(decoding: bytes[from..<to], as: UTF8.self).unicodeScalars
      .split(omittingEmptySubsequences: false, whereSeparator: Self.isBreak)
    {
      let blank = line.prefix { $0.properties.isWhitespace }.count
      let kept = line.dropFirst(blank).reversed().drop { $0.properties.isWhitespace }.count
      if kept > 0 { fragments.append("\(position + blank) \(position + blank + kept)") }
      position += line.count + 1
    }
    return fragments.joined(separator: ";")
  }

  /// What ends a line of brat's, or a field in it.
  static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 9...13, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  private static func isBlank(_ bytes: ArraySlice<UInt8>) -> Bool {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.allSatisfy(\.properties.isWhitespace)
  }

  /// A text with each line break and tab made one space.
  static func withoutBreaks(_ bytes: ArraySlice<UInt8>) -> String {
    var text = ""
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      text.unicodeScalars.append(isBreak(scalar) ? " " : scalar)
    }
    return text
  }

  /// The words of a span, with each run of white space made one space.
  func words(_ span: TextSpan) -> String {
    Self.withoutBreaks(bytes[span.range]).split(separator: " ").joined(separator: " ")
  }

  /// The index of the first unit that a span touches.
  func unit(of span: TextSpan, _ annotation: BratAnnotation) throws(GoldError) -> Int {
    guard let index = units.firstIndex(where: { $0.sentence.span.overlaps(span) }) else {
      guard isComplete else { return 0 }
      throw error(annotation, "it lies in no unit", "annotate the units first: they cover the whole text")
    }
    return index
  }

  // MARK: Units

  private mutating func readUnit(_ annotation: BratAnnotation) throws(GoldError) {
    let span = try span(of: annotation)
    guard let kind = Self.unitKinds[annotation.type] else { return }
    if let last = units.last, last.sentence.span.overlaps(span) {
      throw error(annotation, "it overlaps the unit before it", "units never overlap")
    }
    let sentence = Sentence(span: span, kind: kind, block: 0, tokens: 0..<0)
    guard sentence.isScored else {
      try allow(annotation, attributes: [], keys: [])
      units.append((sentence, Appraisal(holder: .nobody)))
      return
    }
    try allow(annotation, attributes: ["Holder", "Polarity", "Trajectory"], keys: ["areas"])
    let holder: Holder = try isComplete ? required(annotation, "Holder") : optional(annotation, "Holder") ?? .nobody
    let polarity: Polarity = try optional(annotation, "Polarity") ?? .neutral
    let trajectory: Trajectory = try optional(annotation, "Trajectory") ?? .unstated
    units.append(
      (
        sentence,
        Appraisal(
          holder: holder, polarity: polarity, trajectory: trajectory, areas: try readings(annotation))
      ))
  }

  /// `area:polarity:trajectory`, comma-separated.
  private func readings(_ annotation: BratAnnotation) throws(GoldError) -> [Appraisal.Area] {
    guard let list = annotation.note["areas"] else { return [] }
    var readings: [Appraisal.Area] = []
    for item in list.split(separator: ",", omittingEmptySubsequences: false) {
      let parts = item.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 3, let polarity = Polarity(rawValue: parts[1]),
        let trajectory = Trajectory(rawValue: parts[2])
      else {
        throw error(annotation, "\"\(item)\" is no reading of an area", "write area:polarity:trajectory")
      }
      readings.append(
        Appraisal.Area(area: try area(parts[0], annotation), polarity: polarity, trajectory: trajectory))
    }
    try checkOrder(readings.map(\.area), annotation)
    return readings
  }

  /// Every character that is not white space lies in a unit.
  private func checkCover() throws(GoldError) {
    var position = 0
    for span in units.map(\.sentence.span) + [TextSpan(bytes.count, bytes.count)] {
      let gap = Self.withoutBreaks(bytes[position..<Int(span.start)])
      if let first = gap.unicodeScalars.firstIndex(where: { !$0.properties.isWhitespace }) {
        let place =
          offsets.offset(ofUTF8: position, in: .unicodeScalar)
          + gap.unicodeScalars.distance(from: gap.startIndex, to: first)
        let words = gap.unicodeScalars[first...].prefix(40).map(String.init).joined().split(separator: " ").joined(
          separator: " ")
        throw GoldError(
          file: file, fault: "no unit holds \"\(words)\" at \(place)",
          remedy: "put every character that is not white space into a Sentence, ListItem, Headline, Heading or Other")
      }
      position = Int(span.end)
    }
  }

  private func gold() throws(GoldError) -> GoldDocument {
    guard let kind = kind ?? (isComplete ? nil : .other) else {
      throw GoldError(file: file, fault: "there is no Document annotation", remedy: "add one with a note kind=…")
    }
    let segmentation = Segmentation(
      of: document, kind: kind, metadata: metadata, sections: sections, sentences: units.map(\.sentence))
    return GoldDocument(
      id: document.id, part: part, family: family,
      analysis: Analysis(
        segmentation: segmentation, grades: grades, judgements: judgements, quotations: quotations,
        reported: reported, appraisals: units.map(\.appraisal), concerns: Concerns(stated: stated),
        sentiment: Sentiment(), diagnostics: []))
  }
}
