import Testing

@testable import InspectionText

/// Sentences whose words mislead: the sign lies in the construction. Each begins with the signs of its phrases in
/// the order of the text, equal neighbours written once.
@Suite("Hard constructions get the right sign")
struct HardConstructionsTests {
  /// What the rules make of them.
  private static let analyser = Analyser(options: AnalyserOptions(rulesAlone: true))

  @Test(
    "Negation and its scope",
    arguments: [
      "- Plans are not clear.",
      "- Plans are no longer clear.",
      "+ Visits are no longer late.",
      "+ There is no delay in allocation.",
      "+ Cases move on without delay.",
      "- Children are moved without a clear plan.",
      "- Supervision is neither regular nor reflective.",
      "+ Inspectors did not find any unsafe decisions.",
      "+ There is no evidence of drift in any case.",
      "- There is no evidence of learning from audits.",
      "- There is little evidence of challenge.",
      "- Plans are not timely, nor do they reflect the views of children.",
      "- None of the plans is clear.",
      "+ No child waits too long for a visit.",
      "- No assessment is thorough.",
      "- Nobody checks whether visits are made on time.",
      "- Managers never provide effective challenge.",
      "- Recording was not always accurate.",
      "- Not every visit is purposeful.",
      "- Not all plans are specific.",
      "- Leaders do not ensure that plans are clear.",
      "- Workers do not know their families well.",
      "+ The hub is not only quick but careful.",
      "+ Decisions are not only timely but also proportionate.",
      "- Children are not seen alone or listened to.",
      "- Risks are not always checked, recorded or shared.",
      "- Neither the schools nor the health trust have good oversight.",
      "+ Plans are timely, reducing delay.",
    ])
  func negation(line: String) { check(line) }

  @Test(
    "Distance from a goal",
    arguments: [
      "- The quality of plans is far from good.",
      "- Audits fail to identify drift.",
      "- Managers have failed to tackle poor recording.",
      "- The strategy has yet to be implemented.",
      "- The model is not yet embedded.",
      "- There is a long way to go.",
      "- The service has some way to go before it is good.",
      "- Practice fell short of what children need.",
      "- The response was left wanting.",
      "- There is still much to do.",
      "- Further work is also needed.",
      "- A swifter pace is needed.",
      "- Recording needs to improve.",
      "- More needs to be done to reduce caseloads.",
      "- There is scope for further improvement.",
      "- Visits should have been made sooner.",
      "- The plan is some distance from being realised.",
      "- The changes are too recent to show impact.",
      "- Consistency remains an area for improvement.",
      "- Little progress has been made.",
    ])
  func distance(line: String) { check(line) }

  @Test(
    "Less or more of a good or bad thing",
    arguments: [
      "+ Caseloads have fallen.",
      "- Morale has fallen.",
      "+ Leaders have reduced the number of vacancies.",
      "- The council has reduced its capacity.",
      "+ The waiting list has been eradicated.",
      "+ There has been a reduction in drift.",
      "- There has been an increase in delay.",
      "+ There are fewer delays.",
      "- There is less oversight than before.",
      "- Fewer children are seen on time.",
      "+ Fewer children wait for help.",
      "+ More care leavers are in work.",
      "- More children go missing.",
      "- Turnover has risen.",
      "+ Turnover is lower.",
      "- Vacancies are up.",
      "- Staff sickness is high.",
      "+ Caseloads are low.",
      "+ Drift is minimal.",
      "- Challenge is minimal.",
      "+ Delay is rare.",
      "- Timely visits are rare.",
    ])
  func direction(line: String) { check(line) }

  @Test(
    "Quantities that limit",
    arguments: [
      "- Too few children are seen alone.",
      "- Too many plans are vague.",
      "- Plans are rarely specific.",
      "- Visits are seldom purposeful.",
      "- Managers hardly ever challenge drift.",
      "- Few plans are clear.",
      "+ A few plans are clear.",
      "+ All but a few plans are clear.",
      "- In only a minority of cases are plans clear.",
      "- Only a small proportion of visits are purposeful.",
      "- There is too little challenge.",
      "- There are insufficient foster carers.",
      "- A small number of children wait too long.",
      "+ Almost all visits are timely.",
      "+ The vast majority of plans are clear.",
      "- A minority of assessments lack analysis.",
      "- Very few audits are thorough.",
      "- Capacity is limited.",
    ])
  func quantity(line: String) { check(line) }

  @Test(
    "Contrast keeps both sides",
    arguments: [
      "-+ Despite high caseloads, visits are regular.",
      "+- Although visits are regular, plans are vague.",
      "+- Plans are clear but late.",
      "+- Audits are thorough, yet learning is not shared.",
      "-+ Plans were not clear but are now detailed.",
      "+- While thresholds are well understood, recording is poor.",
      "+- Supervision is regular; however, it lacks reflection.",
      "-+ Notwithstanding the delays, decisions are sound.",
      "+- Children are seen regularly, but not always alone.",
      "+- Staff feel supported, even though caseloads are too high.",
      "-+ Rather late, leaders have acted decisively.",
      "+- The plan is good in parts and weak in others.",
    ])
  func contrast(line: String) { check(line) }

  @Test(
    "Conditions, goals and announcements assert nothing",
    arguments: [
      " If plans were clearer, families would understand them.",
      " The local authority should send its statement to Ofsted.",
      " The board meets in order to improve the quality of plans.",
      " Managers will provide regular supervision.",
      " Unless staffing is stable, progress could stall.",
      " The aim is to make sure that children are safe.",
      " Leaders intend to introduce a clear strategy.",
      " Inspectors looked at whether decisions were timely.",
      " When risks are well understood, plans are reviewed as usual.",
      " The team exists so that children are seen quickly.",
      " The council plans to strengthen its oversight.",
      " Ensure that supervision is regular and reflective.",
    ])
  func unreal(line: String) { check(line) }

  @Test(
    "Past against present",
    arguments: [
      "- Until recently, supervision was weak.",
      "-+ Until recently, supervision was weak, but it is now regular.",
      "+ Plans are now clear.",
      "+ Oversight is much improved.",
      "- Progress has stalled.",
      "- Earlier gains have not been sustained.",
      "- The pace has slowed.",
      "+ The service is on track.",
      "+ The service is back on course.",
      "+ The service has turned a corner.",
      "- Improvement has not kept pace with demand.",
      "- Recording remains poor.",
      "+ Partnership work remains a strength.",
      "- Drift continues to be a problem.",
      "- Delays persist.",
      "+ The backlog has disappeared.",
    ])
  func time(line: String) { check(line) }

  @Test(
    "Comparatives and hedges",
    arguments: [
      "+ Decisions are quicker than before.",
      "- Decisions are slower than before.",
      "- Plans are less specific than last year.",
      "+ Chronologies are more useful.",
      "- Oversight is weaker at night.",
      "+ Visits are mostly timely.",
      "+ The response is largely effective.",
      "- The response is largely ineffective.",
      "- The offer is somewhat limited.",
      "+ Outcomes are better than those of similar councils.",
      "- Attendance is below the national average.",
      "+ Workers are increasingly confident.",
      "- Records are increasingly unreliable.",
      "- Plans focus on adults rather than children.",
      "- Reviews are at best superficial.",
      "- Caseloads are too high.",
      "- Refusals are too readily accepted.",
      "+ Support is more readily available.", "+ Reviewing officers challenge delay more readily.",
    ])
  func comparison(line: String) { check(line) }

  @Test(
    "Idioms",
    arguments: [
      "+ Leaders have a firm grip on performance.",
      "- Managers have lost sight of the child.",
      "- Cases drift.",
      "+ Staff go the extra mile.",
      "- Children slip through the net.",
      "- The voice of the child is lost.",
      "+ Children are at the heart of decisions.",
      "- Learning does not lead to change.",
      "+ The training has paid off.",
      "- Help comes too late.",
      "- Staff sometimes face difficulties in using the portal.",
      "+ Brothers and sisters live together.",
      "+ Agency use has reduced.",
      "+ The tool provides them with an understanding of their history.",
      "+ All young people now receive a summary.",
      "+ Services that have been designed to prevent and reduce exploitation are impressive.",
      "+ Decisions about whether families require a service are mostly appropriate.",
      "- The plan gathers dust.",
      "+ Leaders leave no stone unturned.",
    ])
  func idioms(line: String) { check(line) }

  @Test(
    "A negation reaches what stands behind it",
    arguments: [
      "- Some children do not live in homes that meet their needs.",
      "- Children do not have their worries well understood.",
      "- Meetings are not of a consistent quality.",
      "- Not all have clear goals.",
      "- Letters are too brief to provide a clear picture.",
      "- High caseloads make it harder to build trusting relationships.",
      "- It is not always clear how families are kept well informed.",
      "- There is limited evidence that feedback is used well.",
      "- Plans lack a clear focus.",
      "- There is a lack of pace and effective oversight.",
      "- Cases are closed without evidence of lasting change.",
      "- Young people were left without clear plans.",
      "- Plans are not specific, nor do managers provide good analysis.",
      "- The panel does not give enough time to each child.",
      "- Families wait too long for effective help.",
      "- Recording is compliance focused.",
      "- Some young people were actively discouraged.",
    ])
  func reach(line: String) { check(line) }

  @Test(
    "A denied fault is good news",
    arguments: [
      "+ Children are not subjected to unnecessary checks.",
      "+ Children do not remain in care for longer than necessary.",
      "+ Families are not left in unsafe situations.",
      "+ Fewer children experience exclusions.",
    ])
  func spared(line: String) { check(line) }

  @Test(
    "Names, provisos, topics and questions say nothing",
    arguments: [
      " Families are referred to the Swift team.",
      " The ‘Brilliant Lives’ group meets in the hall.",
      " Children are placed with relatives where this is appropriate.",
      " Support is given as appropriate.",
      " The letter lists the steps which parents need to take.",
      " Case review meetings are held in the hall.",
      " Contacts that do not meet the threshold are passed on.",
      " Visits go on until a new worker is allocated.",
      "+ A range of practical and emotional support is good.",
    ])
  func unsaid(line: String) { check(line) }

  @Test(
    "What is asked of the council is still wanting",
    arguments: [
      "- Leaders should ensure that visits are timely.",
      "- The council must recruit more foster carers.",
      "- Supervision should be more reflective.",
      " The visit should be seen as a first step.",
      " The leaflet says what families should do next.",
    ])
  func duties(line: String) { check(line) }

  @Test(
    "How often, and by how many",
    arguments: [
      "- It is not uncommon for children to wait months for a home.",
      "- Good practice is seen in small pockets.",
      "- Effective challenge is confined to two teams.",
      "+ Few pathway plans lack ambition.",
      "- Few managers challenge poor plans.",
      "- The new tool is used by few workers.",
      "+ Hardly a post is vacant.",
      "- Managers rarely see the records.",
      "+ Fewer children wait.",
      "+ Children wait less long than before.",
      "+ No case was closed without a check by a manager.",
      "- No new homes have yet been opened.",
      "+ Inspectors saw no child who was left at risk.",
      "- The rate of timely visits has dropped.",
      "- Morale suffers from relentless pressure.",
      "- Experienced social workers are leaving.",
      "- Managers close cases without asking what has changed.",
    ])
  func rarities(line: String) { check(line) }

  private func check(_ line: String, _ location: SourceLocation = #_sourceLocation) {
    let parts = line.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
    let analysis = Self.analyser.analyse(Document(id: "case", text: String(parts[1])))
    var signs = ""
    for judgement in analysis.judgements {
      let sign: Character = judgement.polarity > 0 ? "+" : judgement.polarity < 0 ? "-" : "0"
      if signs.last != sign { signs.append(sign) }
    }
    #expect(signs == parts[0], "\(line)", sourceLocation: location)
  }
}
