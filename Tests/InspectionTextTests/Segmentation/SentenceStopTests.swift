import Testing

@testable import InspectionText

/// What a stop ends, by the rules of the guideline.
@Suite struct SentenceStopTests {
  @Test(arguments: [
    MarkedUnits("Social workers know their children well.‖ Visits are regular.‖ Plans are clear."),
    MarkedUnits("Is practice improving?‖ Inspectors think so!‖ Leaders agree."),
    MarkedUnits("What changed?!‖ Nothing much."),
    MarkedUnits("Caseloads have fallen since the last visit.‖ However, they remain too high in two teams."),
    MarkedUnits("Thresholds are understood.‖ 12 children were stepped down.‖ None came back."),
    MarkedUnits("Leaders responded quickly.‖ iPads were given to every social worker."),
    MarkedUnits("The team uses LCS.‖ It works."),
    MarkedUnits("The service has 4 teams.‖ 3 are stable."),
    MarkedUnits("Visits took place in 2021.‖ They were late."),
    MarkedUnits("The rate was 94%.‖ That is high."),
    MarkedUnits("The budget is £4.2m.‖ More is needed."),
    MarkedUnits("The panel met at 9.30am.‖ It ended at noon."),
    MarkedUnits("The panel met at 2 p.m.‖ The chair was absent."),
    MarkedUnits("The panel meets at 10 a.m. on Mondays and is well attended."),
    MarkedUnits("At 5 p.m. Ms Ortiz closed the meeting."),
    MarkedUnits("She left at 6 p.m.‖ Mr Okafor stayed on."),
  ])
  func stopsBetweenSentences(_ units: MarkedUnits) {
    #expect(units.found() == units.units)
  }

  @Test(arguments: [
    MarkedUnits("Mrs. Quill leads the service.‖ Dr. Amari chairs the board."),
    MarkedUnits("The lead is Cllr. J. Penhale of Marlsea.‖ She took office in May."),
    MarkedUnits("Prof. A. B. Carew reviewed 40 cases.‖ He found gaps."),
    MarkedUnits("Partners, e.g. Health, attend.‖ Police do not."),
    MarkedUnits("Some partners (e.g. the police) attend.‖ Others do not."),
    MarkedUnits("The cohort, i.e. those over 16, is small."),
    MarkedUnits("Plans, reviews, etc. are up to date.‖ Visits are not."),
    MarkedUnits("Staff praised training, supervision, etc.‖ They felt supported."),
    MarkedUnits("The duty in s. 47 applies.‖ It is met in full."),
    MarkedUnits("See para. 12 of the report.‖ It sets out the gaps."),
    MarkedUnits("See pp. 4–7 and app. B for details."),
    MarkedUnits("The firm Tarn Care Ltd. runs the home.‖ It opened in 2019."),
    MarkedUnits("The provider is Tarn Care Ltd.‖ The home opened in 2019."),
    MarkedUnits("She works for Elm Housing Co. in Marlsea."),
    MarkedUnits("The council's lawyers, Dunn & Co., advised.‖ They were thorough."),
    MarkedUnits("Ofsted, the C.Q.C. and others attended."),
    MarkedUnits("The visit was approx. two days long.‖ Staff were welcoming."),
    MarkedUnits("The service vs. the framework: a comparison."),
    MarkedUnits("Inspectors met the D.C.S. and her deputy."),
    MarkedUnits("The office is in St. Aldhelm Road.‖ It is open daily."),
    MarkedUnits("The home on Mill Rd. was closed in Oct. 2020 after a complaint."),
    MarkedUnits("Visits took place in Sept. and Nov. 2022.‖ Both were announced."),
    MarkedUnits("The review ended in Dec.‖ The report followed."),
    MarkedUnits("She holds a Ph.D. in social work.‖ It helps."),
    MarkedUnits("He has a B.A. from Leeds."),
    MarkedUnits("Meetings run 9 a.m. to 5 p.m. every day."),
    MarkedUnits("The U.K. system differs.‖ It is older."),
    MarkedUnits("He is from the U.S. originally."),
    MarkedUnits("Contact Tel. 01999 555 010 for details."),
    MarkedUnits("The officer, Sgt. Poole, agreed.‖ So did Det. Insp. Rowe."),
    MarkedUnits("Staff of the Dept. were moved in Jan. and settled quickly."),
    MarkedUnits("Fig. 3 shows the trend.‖ It is upward."),
    MarkedUnits("Item No. 4 was deferred.‖ Item No. 5 was not."),
    MarkedUnits("The answer was no.‖ The panel moved on."),
    MarkedUnits("Is it a yes or a no?‖ It is a no."),
    MarkedUnits("Min. staffing was kept.‖ Max. caseloads were not."),
    MarkedUnits("Regulation 44 visits are monthly.‖ Reg. 45 reviews are not."),
    MarkedUnits("The hearing, Marlsea B.C. v. Tarn, was in March."),
    MarkedUnits("Mr. and Mrs. Fane were approved as carers.‖ They care for two boys."),
    MarkedUnits("The Rev. T. Oakes blessed the hub."),
    MarkedUnits("Prof. Dame Orla Quist OBE, F.R.S., spoke.‖ So did Lt. Col. Dunn."),
    MarkedUnits("Ofsted's E. Midlands team led the visit.‖ It was in Q. 3 of the year."),
    MarkedUnits("See ss. 20–22, sch. 2 and reg. 5(1)(b).‖ These set out the duties."),
    MarkedUnits("She cited R. (on the application of M.) v. Marlsea B.C. in her paper."),
    MarkedUnits("The rate (per 10,000) is 52.3.‖ In England it is 51.9 (2021: 50.1)."),
    MarkedUnits("Visit www.marlsea.gov.uk/a.b-c_d?e=f.g#h.‖ Then e-mail us: a.b@c.gov.uk!"),
    MarkedUnits("The plan has 3 parts: a) see; b) plan; c) review.‖ Each is clear."),
    MarkedUnits("He asked, ‘Who is “good enough”?’‖ No one knew."),
    MarkedUnits("‘She said, “I will come.”’‖ She did not."),
    MarkedUnits("They call it ‘Signs of Safety®.’‖ It is a model™."),
    MarkedUnits("We met Year 6.‖ Year 7 was out."),
    MarkedUnits("The hub opens 9.30 a.m.–5 p.m., Mon.–Fri., all year."),
    MarkedUnits("Yes!!!‖ It works???‖ Good."),
    MarkedUnits("Risk is high; e.g. Parents may not engage."),
    MarkedUnits("The age range is 0–25.‖ 18–25s are older."),
    MarkedUnits("Children (e.g. those in care, etc.) are safe.‖ Others, etc., are too."),
    MarkedUnits(
      "In November 2022, Mr. Hale (the previous director) left.‖ Ms. Tan, his successor, began in Jan. 2023."),
    MarkedUnits("Inspectors sampled 14 cases, i.e. 5% of the total.‖ Of these, 9 (64%) were good or better."),
    MarkedUnits("“It’s been tough.‖ But I’m proud…” said one manager.‖ “Really proud.”"),
    MarkedUnits("The director said: ‘Is this good enough?‖ No.‖ Will it be?‖ Yes!’"),
    MarkedUnits("Section 20 arrangements are used well.‖ S. 31 applications are timely."),
    MarkedUnits("The D.f.E. adviser, Mr. K. Olu, visits weekly.‖ His reports are frank."),
    MarkedUnits("Read the letter at: https://files.marlsea.gov.uk/docs/50123456.pdf.‖ It is 6 pages long."),
    MarkedUnits("Staff said they felt ‘listened to’, ‘valued’ and ‘safe’ (survey, p. 12).‖ Turnover is 8.5%."),
    MarkedUnits("Most (but not all.) plans were seen."),
    MarkedUnits("Does the board challenge?‖ It does, e.g. on caseloads."),
    MarkedUnits("All 12 homes were visited… twice."),
    MarkedUnits("The judgement was ‘good’. ‖This was an improvement."),
    MarkedUnits(
      "Care leavers told us: “Our PAs go above and beyond!” and “They never give up on us.”‖ That says it all."),
    MarkedUnits("Social workers’ caseloads average 18 – the target is 16.‖ That’s too many."),
    MarkedUnits("Partners (police, health, schools etc.) share information.‖ Most do so promptly."),
    MarkedUnits("“There has been a sea change”, the letter concludes.‖ Cllr Fane agrees."),
    MarkedUnits("The helpline (0300 555 0199) is open from 8 a.m. until 8 p.m.‖ Calls are free."),
    MarkedUnits("Inspectors identified three priorities: (a) timeliness, (b) quality and (c) voice.‖ Each has a lead."),
    MarkedUnits("I write on behalf of HMCI.‖ My colleagues, J. Dole HMI and P. Quayle HMI, join me in thanking you."),
    MarkedUnits("Of the 30 cases, 1. was closed; the rest are open."),
    MarkedUnits("The Ofsted report (link opens in a new window) is out.‖ [It was published on 3 May.]"),
    MarkedUnits("‘We were told “Wait.”‖ We waited,’ a parent said.‖ No one rang."),
    MarkedUnits("She is an H.M.I.‖ The post is new."),
    MarkedUnits("The Act (c. 1989) still governs.‖ Its principles endure."),
    MarkedUnits("‘Good’?‖ ‘Outstanding’?‖ Time will tell."),
    MarkedUnits("Visits to Marlsea's three homes (Oak, Elm and Ash.) were made."),
    MarkedUnits(
      "Senior leaders were open with inspectors.‖ \"We know we're not there,\" said one.‖ \"We have a plan.\""),
    MarkedUnits("The panel saw 20 cases: 12 were good, 5 needed work; 3 were poor.‖ Why?"),
    MarkedUnits("The local offer (see www.marlsea.gov.uk/offer.) is new.‖ Families use it."),
    MarkedUnits("He said ‘no’.‖ She said ‘yes’."),
    MarkedUnits("In his words, “It is night and day.”‖ The data bear him out."),
    MarkedUnits("Cllr Tan (Lab.) and Cllr Fane (Con.) spoke.‖ Both agreed."),
    MarkedUnits("“Thanks to all our staff… you are stars!” tweeted the leader."),
    MarkedUnits("Rated ‘Good’ in 2016, ‘Inadequate’ in 2019 and ‘Good’ in 2022: quite a journey."),
    MarkedUnits("The service moved to Quay St. in 2020.‖ It shares the site with the NHS."),
    MarkedUnits("Staff use the ‘5 Rs’.‖ The 5 Rs are explained in app. C of the handbook."),
    MarkedUnits("The plan costs £3m.‖ £1m is for staff."),
    MarkedUnits("Ms Dole’s letter of 5.3.24 was brief.‖ It ran to 2 pp."),
    MarkedUnits("No. 10 was told.‖ So was the DfE."),
    MarkedUnits("Every child has a plan.‖ Every.‖ Single.‖ Child."),
    MarkedUnits("We asked; they answered.‖ “Brilliant!”, “Lovely.” and “OK…” were typical."),
    MarkedUnits("‘My social worker is “the best”.’‖ (Girl, 14)"),
    MarkedUnits("The council says it has ‘turned a corner’ – Ofsted agrees.‖ Does anyone not?"),
    MarkedUnits("Dr Amari, Ph.D., M.B.E., retired.‖ Her successor is J.R.R. Quist."),
    MarkedUnits("The DCS, the A.D. and the lead member meet weekly.‖ This works."),
    MarkedUnits("Numbers rose (from 2.1 to 3.4 per 1,000).‖ 1 in 5 cases was re-opened."),
    MarkedUnits("She began at 9.‖ He began at 10."),
    MarkedUnits("The review found: ‘Decisions are sound.’‖ It went on: ‘Records are not.’"),
    MarkedUnits("Referrals fell by 3.‖ Assessments rose by 4.5."),
    MarkedUnits("Cases open for > 2 yrs. are reviewed.‖ All are tracked."),
    MarkedUnits("Social workers said, “We feel safe,” “We feel valued,” and “We want to stay.”"),
    MarkedUnits("Is the ‘front door’ safe?‖ (It is.)‖ Is it quick?"),
    MarkedUnits("Fostering & adoption: both good.‖ Care leavers: better."),
  ])
  func abbreviationsEndOnlyBeforeANewSentence(_ units: MarkedUnits) {
    #expect(units.found() == units.units)
  }

  @Test(arguments: [
    MarkedUnits("J. K. Marsh led the visit.‖ She was joined by P. Dole."),
    MarkedUnits("The lead inspector was R. Quayle.‖ He was new to the area."),
    MarkedUnits("Child A. was seen alone.‖ Child B was not."),
    MarkedUnits("Between you and I.‖ Did they know?"),
    MarkedUnits("They went with plan B.‖ The first plan had failed."),
    MarkedUnits("Vitamin C.‖ It is good."),
    MarkedUnits("The child was placed with carer C.‖ The move was planned."),
    MarkedUnits("Inspectors spoke to D. Abara, H. Lunt and S. Voss, all of whom were new."),
  ])
  func initialsGoOnWithNames(_ units: MarkedUnits) {
    #expect(units.found() == units.units)
  }

  @Test(arguments: [
    MarkedUnits("Caseloads average 17.5 children.‖ The target is 15."),
    MarkedUnits("Spending rose to £1.25 million.‖ It fell to £0.9m in 2023."),
    MarkedUnits("The service costs £12,345.67 a week.‖ That is too much."),
    MarkedUnits("Some 3.5% of visits are late.‖ The figure was 7.25% last year."),
    MarkedUnits("The visit was on 12.03.2024.‖ It lasted two days."),
    MarkedUnits("The visit was on 12/03/2024.‖ It lasted two days."),
    MarkedUnits("The call came at 14.05.‖ Nobody answered."),
    MarkedUnits("Version 2.1.3 of the system is live.‖ Staff like it."),
    MarkedUnits("Between 2019 and 2022, referrals rose by 1,204.‖ They have since fallen."),
    MarkedUnits("See section 3.2.‖ It describes the model."),
    MarkedUnits("See section 3.2 for the model."),
    MarkedUnits("The ratio is 1:15.‖ It should be 1:12."),
    MarkedUnits("Thirty-two of 40 (80.0%) were timely.‖ Eight were not."),
    MarkedUnits("It took 2.5 hrs.‖ Nobody complained."),
    MarkedUnits("The average wait is 3.4 weeks."),
    MarkedUnits("The figure was .5 points lower."),
    MarkedUnits("A temperature of -2.5 was recorded."),
    MarkedUnits("The score was 7/10.‖ Parents wanted more."),
    MarkedUnits("Ratings: 4.5 stars.‖ Reviews: 12."),
  ])
  func dotsInNumbersNeverSplit(_ units: MarkedUnits) {
    #expect(units.found() == units.units)
  }

  @Test(arguments: [
    MarkedUnits("Visit www.marlsea.gov.uk/children for details.‖ The page is new."),
    MarkedUnits("See https://www.marlsea.gov.uk/ofsted.html.‖ It has the letter."),
    MarkedUnits("E-mail amber.fane@marlsea.gov.uk.‖ She will reply."),
    MarkedUnits("Write to press.office@marlsea.gov.uk for more."),
    MarkedUnits("The letter is on reports.ofsted.gov.uk.‖ Read it there."),
    MarkedUnits("Go to marlsea.gov.uk/news?id=12.5&ref=a.b to read it."),
    MarkedUnits("Read more at http://bit.ly/3xYz.‖ Share it too."),
    MarkedUnits("Our site (www.marlsea.gov.uk) has the plan.‖ Read it there."),
    MarkedUnits("Follow @MarlseaCouncil on X.‖ We post daily."),
    MarkedUnits("The hub is at hub.marlsea.gov.uk, which is open to all."),
    MarkedUnits("Is it on www.marlsea.gov.uk?‖ Yes, it is."),
    MarkedUnits("The file is plan_v2.1.docx and it is out of date."),
  ])
  func dotsInAddressesNeverSplit(_ units: MarkedUnits) {
    #expect(units.found() == units.units)
  }

  @Test(arguments: [
    MarkedUnits("Plans are better … but not yet good.‖ Reviews help."),
    MarkedUnits("Plans are better...‖ Reviews are not."),
    MarkedUnits("Plans are better… and so are reviews."),
    MarkedUnits("Visits were late.... ‖Few were missed."),
    MarkedUnits("The letter speaks of “progress … in most areas”.‖ It is fair."),
    MarkedUnits("The letter says: “Leaders know the service well […] and act.”‖ They do."),
    MarkedUnits("Leaders know the service well.‖ […] Staff are able."),
    MarkedUnits("Leaders know the service well. ‖[...] Staff are able."),
    MarkedUnits("Leaders know the service well …‖ Staff are able to act."),
    MarkedUnits("And then … Cllr Fane left."),
    MarkedUnits("Staff wait.‖ … They hope."),
    MarkedUnits("Staff wait ...‖ They hope for an answer."),
    MarkedUnits("Well… Not quite."),
    MarkedUnits("He said the plan would … Nobody knows."),
  ])
  func ellipsesEndCompleteClauses(_ units: MarkedUnits) {
    #expect(units.found() == units.units)
  }

  @Test(arguments: [
    MarkedUnits("The model is embedded.1‖ Staff like it."),
    MarkedUnits("The model is embedded.12‖ Staff like it."),
    MarkedUnits("The model1 is embedded.‖ Staff2 like it."),
    MarkedUnits("The model is embedded.¹‖ Staff like it."),
    MarkedUnits("The model is embedded.[1]‖ Staff like it."),
    MarkedUnits("The model is ‘embedded’.3‖ Staff like it."),
    MarkedUnits("The model is “embedded.”4‖ Staff like it."),
    MarkedUnits("The rate is 4.5 a week.2‖ That is low."),
  ])
  func footnoteDigitsBelongToTheSentenceBefore(_ units: MarkedUnits) {
    #expect(units.found() == units.units)
  }

  @Test(arguments: [
    MarkedUnits("Visits are timely.‖Plans are clear."),
    MarkedUnits("Visits are timely.‖Plans are clear.‖However, reviews drift."),
    MarkedUnits("Are visits timely?‖They are!‖Good."),
    MarkedUnits("“Visits are timely.”‖Plans are clear."),
    MarkedUnits("Visits are timely (mostly).‖Plans are clear."),
    MarkedUnits("Visits are timely.‖Plans are on www.marlsea.gov.uk."),
    MarkedUnits("Visits were made in 2022.‖Plans were clear."),
    MarkedUnits("Work with the MASH.‖Then it was reviewed."),
    MarkedUnits("It is safe.‖A plan exists."),
    MarkedUnits("Staff are able.‖I am proud."),
  ])
  func missingSpacesStillEnd(_ units: MarkedUnits) {
    #expect(units.found() == units.units)
  }

  @Test(arguments: [
    MarkedUnits("Inspectors asked ‘Why?’ and ‘When?’ of leaders.‖ They knew."),
    MarkedUnits("The children (aged 4.) were seen."),
    MarkedUnits("The word ‘safe.’ is used often.‖ It is apt."),
    MarkedUnits("It is good! said nobody."),
    MarkedUnits("The brand Yes! was chosen by children.‖ It is fun."),
  ])
  func stopsBeforeLowerCaseEndNothing(_ units: MarkedUnits) {
    #expect(units.found() == units.units)
  }
}
