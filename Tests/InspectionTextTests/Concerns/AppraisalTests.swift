import Testing

@testable import InspectionText

@Suite("How a sentence speaks")
struct AppraisalTests {
  @Test(
    "Contrast keeps both sides, each for its own area",
    arguments: [
      (
        "Audits are ⟦+thorough⟧, but their findings are ⟦-not acted on⟧.",
        "mixed none | quality_assurance mixed none"
      ),
      (
        "Although caseloads are ⟦-high⟧, direct work is ⟦+skilled⟧.",
        "mixed none | child_voice positive none, workforce negative none"
      ),
      (
        "Direct work is ⟦+skilled⟧ despite ⟦-high caseloads⟧.",
        "positive none | child_voice positive none, workforce negative none"
      ),
    ])
  func contrast(text: String, expected: String) {
    #expect(Marked(text).last == expected)
  }

  @Test("What is addressed is background: it keeps its phrase and leaves the sentence its sign")
  func background() {
    let found = Marked("The director ⟦+>has begun to address⟧ the ⟦-serious weaknesses⟧ in supervision.")
    #expect(found.last.hasPrefix("positive improving |"))
  }

  @Test(
    "What only says whom or what is meant does not turn an area",
    arguments: [
      (
        "Supervision of staff who hold ⟦-unmanageable⟧ cases is ⟦+reflective⟧.",
        "positive none | supervision positive none"
      ),
      ("Supervision ⟦-lacks⟧ a ⟦+clear focus⟧.", "negative none | supervision negative none"),
      ("Audits are ⟦-not thorough⟧ or ⟦+moderated⟧.", "negative none | quality_assurance negative none"),
      ("There are ⟦-delays⟧ in ⟦+effective supervision⟧.", "negative none | supervision negative none"),
      ("Audits are ⟦-unmoderated⟧ and ⟦+thorough⟧.", "mixed none | quality_assurance mixed none"),
    ])
  func governed(text: String, expected: String) {
    #expect(Marked(text).last == expected)
  }

  @Test(
    "What is only intended, or too early to tell, judges nothing by itself",
    arguments: [
      ("It is ⟦-too early to see the impact⟧ of the audits.", "neutral none | quality_assurance neutral none"),
      ("It is ⟦-too soon⟧ for audits to be ⟦+fully effective⟧.", "neutral none"),
      ("Audits are ⟦+thorough⟧, but it is ⟦-too early to see their impact⟧.", "mixed none"),
      ("Audits are ⟦-stopped too soon⟧.", "negative none | quality_assurance negative none"),
      ("The audits are intended to ⟦+raise standards⟧.", "neutral none | quality_assurance neutral none"),
    ])
  func prospects(text: String, expected: String) {
    #expect(Marked(text).last.hasPrefix(expected))
  }

  @Test(
    "Words around a phrase state its direction",
    arguments: [
      ("Increasingly, supervision is ⟦+reflective⟧.", "positive improving"),
      ("A growing number of audits are ⟦+thorough⟧.", "positive improving"),
      ("A growing number of audits are ⟦-thin⟧.", "negative declining"),
      ("Until recently, audits were ⟦-~not thorough⟧.", "negative improving"),
      ("Audits are ⟦-thin⟧ until the next visit.", "negative none"),
      ("Staff continue to receive ⟦+reflective supervision⟧.", "positive unchanged"),
      ("Leaders ⟦+have maintained a firm grip⟧ on caseloads.", "positive unchanged"),
      ("There has been ⟦-little progress⟧ with audits.", "negative unchanged"),
      ("Supervision is ⟦-<less reflective⟧ for agency staff.", "negative none"),
    ])
  func around(text: String, expected: String) {
    #expect(Marked(text).last.hasPrefix(expected + " |"))
  }

  @Test("Present beats past")
  func past() {
    #expect(
      Marked("Morale, which was ⟦-~low⟧ a year ago, is ⟦+>rising⟧.").last
        == "positive improving | workforce positive improving")
  }

  @Test("The direction is the main clause's; an area has that of any clause")
  func direction() {
    #expect(
      Marked("Supervision takes place ⟦+monthly⟧, which is ⟦+>a marked improvement⟧.").last
        == "positive none | supervision positive improving")
    #expect(
      Marked("While challenge by managers is ⟦+>increasing⟧, supervision ⟦-=remains weak⟧.").last.hasPrefix(
        "mixed unchanged |"))
  }

  @Test("Demand that levels off is neither good nor bad")
  func neutral() {
    #expect(Marked("Referrals ⟦0>have levelled off⟧.").last == "neutral improving | front_door neutral improving")
  }

  @Test("What inspectors did says nothing of the service")
  func fieldwork() {
    for text in [
      "They also reviewed a ⟦+wide range⟧ of performance information.",
      "A range of evidence was ⟦+considered⟧.",
      "You should send a plan that ⟦+responds to this finding⟧.",
      "We ⟦+have notified the department⟧ of this.",
    ] {
      #expect(Marked(text).last == "neutral none | ")
    }
    #expect(Marked("They read records, met foster carers and spoke to staff.").last == "neutral none | ")
    #expect(
      Marked("Inspectors looked at the support for care leavers.").last
        == "neutral none | care_leavers neutral none")
  }

  @Test("What needs to improve is negative without a phrase; what a visit looked at is neutral")
  func lists() {
    let letter = """
      Focused visit to Elmshire children’s services

      What needs to improve?

      ◼ The frequency of supervision.

      Main findings

      Supervision is ⟦-irregular⟧.
      """
    let found = Marked(letter, kind: .focusedVisitLetter)
    let item = found.segmentation.sentences.firstIndex { $0.kind == .listItem }!
    #expect(found.analysis.appraisals[item].polarity == .negative)
    #expect(found.analysis.appraisals[item].areas.map(\.area) == [.supervision])
    #expect(found.score(.supervision).counts.negative == 2)
    #expect(
      found.analysis.concerns.stated.map { found.segmentation.clean($0.span) } == ["The frequency of supervision."])
    #expect(found.analysis.concerns.stated[0].counts == PolarityCounts(negative: 1))
  }

  @Test("A list of reasons tells what was found, and names no concerns")
  func reasons() {
    let text = """
      Inspection of Elmshire

      Summary of findings

      The board requires improvement because:

      ◼ Members do not attend regularly.
      ◼ Its training is excellent.
      """
    let analysis = Analyser().analyse(Document(id: "report", text: text))
    let items = analysis.sentences.indices.filter { analysis.sentences[$0].kind == .listItem }
    #expect(items.map { analysis.appraisals[$0].polarity } == [.negative, .positive])
    #expect(analysis.concerns.stated.isEmpty)
  }
}

@Suite("Scores")
struct ScoreTests {
  @Test("Counts, means and directions; nothing found is nil")
  func scores() {
    let found = Marked(
      "Supervision is ⟦+frequent⟧. Supervision is ⟦+reflective⟧, but supervision is ⟦-not recorded⟧. "
        + "Caseloads are ⟦-high⟧.")
    let supervision = found.score(.supervision)
    #expect(supervision.counts == PolarityCounts(positive: 1, mixed: 1))
    #expect(supervision.counts.score == 0.5)
    #expect(supervision.counts.shrunk == 0.25)
    #expect(supervision.direction == .positive)
    #expect(supervision.byHolder[.ofsted]?.total == 2)
    #expect(found.score(.workforce).counts.score == -1)
    #expect(found.score(.missing).counts.score == nil)
    #expect(found.score(.missing).direction == nil)
  }

  @Test("Evidence names its sentence and its phrases, the clearest first")
  func evidence() {
    let found = Marked("Caseloads are ⟦+falling⟧ but ⟦-uneven⟧. Morale is ⟦+high⟧ and turnover is ⟦+low⟧.")
    let evidence = found.score(.workforce).evidence
    #expect(evidence.map(\.sentence) == [1, 0])
    #expect(evidence.map(\.judgements) == [[2, 3], [0, 1]])
  }

  @Test("The contributions of the phrases add up to the score")
  func contributions() throws {
    let found = Marked("Audits are ⟦+exceptionally thorough⟧. Plans are ⟦-poor⟧. Visits are ⟦+mostly timely⟧.")
    let sum = found.analysis.sentiment.contributions.reduce(0) { $0 + $1.value }
    #expect(abs(try #require(found.analysis.sentiment.score) - max(-1, min(1, sum))) < 1e-9)
    #expect(found.analysis.sentiment.contributions[0].value > found.analysis.sentiment.contributions[2].value)
    #expect(found.analysis.sentiment.contributions[1].value < 0)
    #expect(Marked("The visit took two days.").analysis.sentiment.score == nil)
  }

  @Test("No more than 60 weights are fitted")
  func weights() {
    #expect((10...60).contains(SentimentWeights.builtIn.count))
  }
}
