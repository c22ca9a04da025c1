import InspectionText
import Testing

@testable import InspectionEvaluation

@Suite struct GoldReaderTests {
  @Test func everyLayerIsRead() throws {
    let gold = try GoldSample.read()
    let analysis = gold.analysis
    func words(_ span: TextSpan) -> String { String(analysis.document[span]) }
    #expect(gold.part == .open)
    #expect(gold.family == "prose")
    #expect(analysis.kind == .monitoringVisitLetter)
    #expect(analysis.metadata.title == "Visit to Hartsmere children’s services")
    #expect(analysis.metadata.date == PartialDate("2024-03-09"))
    #expect(analysis.sections.map(\.role) == [.letterhead, .statedConcerns, .findings])
    #expect(analysis.sections.map(\.grade) == [nil, nil, .inadequate])
    #expect(
      analysis.sentences.map(\.kind)
        == [.other, .other, .heading, .listItem, .heading, .sentence, .sentence, .sentence, .sentence])
    #expect(words(analysis.sentences[5].span) == "Plans are clearer, but supervision is far too\nrare.")
    #expect(
      analysis.appraisals[5]
        == Appraisal(
          holder: .ofsted, polarity: .mixed, trajectory: .improving,
          areas: [
            .init(area: .assessment, polarity: .positive, trajectory: .improving),
            .init(area: .supervision, polarity: .negative, trajectory: .unstated),
          ]))
    #expect(analysis.judgements.map { words($0.span) } == ["clearer", "far too", "inadequate"])
    #expect(analysis.judgements.map(\.category) == [.progress, .weakness, .formalGrade])
    #expect(analysis.judgements.map(\.polarity) == [1, -1, -1])
    #expect(analysis.judgements.map(\.time) == [.present, .present, .past])
    #expect(analysis.judgements.map(\.sentence) == [5, 5, 6])
    #expect(analysis.grades.map(\.judgement) == [.leaders])
    #expect(analysis.grades.map(\.isCurrent) == [true])
    #expect(analysis.grades.map(\.date) == [PartialDate("2022-06")])
    #expect(analysis.quotations.map { words($0.span) } == ["They do help", "do"])
    #expect(analysis.quotations.map(\.role) == [.speech, .term])
    #expect(analysis.quotations.map(\.speaker) == ["One parent", nil])
    #expect(analysis.reported.map { words($0.span) } == ["they will try"])
    #expect(analysis.reported.map(\.cue) == ["told"])
    #expect(analysis.concerns.stated.map { words($0.span) } == ["The supervision of staff."])
    #expect(analysis.concerns.stated.map(\.areas) == [[.supervision]])
  }

  /// Each change breaks one rule of the scheme; the message has to say which, and where.
  @Test(arguments: [
    ("T1\tMeta_title 0 38\tVisit", "T1\tMeta_title 0 38\tA visit", "its text is given as"),
    ("T1\tMeta_title 0 38\t", "T1\tMeta_title 1 38\t", "stands there"),
    ("T1\tMeta_title 0 38\t", "T1\tMeta_title 0 3800\t", "lies outside the text"),
    ("T1\tMeta_title 0 38\t", "T1\tMeta_title 38 0\t", "no type with two offsets"),
    ("T1\tMeta_title 0 38\t", "T1\tMeta_title 0 5;4 38\t", "no type with two offsets"),
    ("T1\tMeta_title 0 38\t", "T1\tMeta_title 0 5;38\t", "no type with two offsets"),
    ("T1\tMeta_title 0 38\t", "T1\tMeta_title 0 5;9 38\t", "words lie between its fragments"),
    ("T1\tMeta_title", "T1\tMeta_subtitle", "there is no type Meta_subtitle"),
    ("T1\tMeta_title", "E1\tMeta_title", "lines of kind \"E\""),
    ("T1\tMeta_title 0 38\t", "T1\tMeta_title 0 38 ", "a field is missing"),
    ("T1\tMeta_title", "Tx\tMeta_title", "is no id"),
    ("T2\t", "T1\t", "the id T1 stands there twice"),
    ("kind=monitoring_visit_letter", "kind=letter", "there is no kind letter"),
    ("kind=monitoring_visit_letter | ", "", "has no kind"),
    ("kind=monitoring_visit_letter", "kind=", "has no value"),
    ("kind=monitoring_visit_letter", "kind", "no key=value pair"),
    ("family=prose", "colour=red", "has no key colour"),
    ("family=prose", "part=closed", "there is no part closed"),
    ("Polarity", "Mood", "has no attribute Mood"),
    ("mixed", "both", "Polarity cannot be \"both\""),
    ("areas=assessment:positive:improving,", "areas=assessment:positive,", "no reading of an area"),
    (
      "areas=assessment:positive:improving,supervision:negative:none",
      "areas=supervision:negative:none,assessment:positive:improving", "not in order"
    ),
    ("areas=leadership:", "areas=bosses:", "there is no area bosses"),
    ("value=2024-03-09", "value=9 March", "is no date"),
    ("Place T", "Spot T", "has no attribute Spot"),
    ("\tSentence ", "\tHeading ", "Heading has no attribute Holder"),
    ("cue=told", "speaker=us", "stands there twice"),
    ("Weakness", "Strength", "Strength cannot be negative"),
    ("AnnotatorNotes T2\t", "AnnotatorNotes T99\t", "there is no annotation T99"),
    ("#1\tAnnotatorNotes", "#1\tNote", "the note cannot be read"),
    ("\n", "\r\n", "carriage return"),
  ])
  func whatBreaksTheSchemeIsRefused(old: String, new: String, fault: String) throws {
    let text = GoldSample.files.annotations
    let place = try #require(text.firstRange(of: old), "the sample has no \(old)")
    let broken = String(text[..<place.lowerBound]) + new + String(text[place.upperBound...])
    let error = try #require(#expect(throws: GoldError.self) { try GoldSample.read(broken) })
    #expect(error.description.contains(fault))
    #expect(error.description.hasPrefix("hartsmere.ann, line "))
    #expect(!error.remedy.isEmpty)
  }

  /// brat's own parser refuses such a line.
  @Test func aLineBreakDividesFragments() throws {
    let lines = GoldSample.files.annotations.split(separator: "\n").map(String.init)
    let sentence = try #require(lines.first { $0.contains("\tSentence ") })
    let parts = sentence.split { $0 == " " || $0 == ";" || $0 == "\t" }
    let fragments = "\(parts[2]) \(parts[3]);\(parts[4]) \(parts[5])"
    #expect(sentence.contains(fragments) && sentence.hasSuffix("far too rare."))
    let broken = GoldSample.files.annotations.replacing(fragments, with: "\(parts[2]) \(parts[5])")
    let error = try #require(#expect(throws: GoldError.self) { try GoldSample.read(broken) })
    #expect(error.fault.contains("a line break or tab lies within"))
    #expect(error.remedy.contains(fragments))
  }

  @Test func everyCharacterBelongsToAUnit() throws {
    let lines = GoldSample.files.annotations.split(separator: "\n")
    let heading = try #require(lines.first { $0.hasSuffix("\tFindings") })
    let without = lines.filter { $0 != heading }.joined(separator: "\n")
    let error = try #require(#expect(throws: GoldError.self) { try GoldSample.read(without) })
    #expect(error.description.contains("no unit holds \"Findings\""))
  }

  @Test func aLineIsNamedWithItsNumber() throws {
    let text = GoldSample.files.annotations
    let error = try #require(#expect(throws: GoldError.self) { try GoldSample.read(text + "\n") })
    #expect(error.line == text.split(separator: "\n").count + 1)
  }
}
