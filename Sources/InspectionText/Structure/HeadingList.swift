/// The headings of the genre, and what stands below each.
enum HeadingList {
  /// Name: headings. Version: 1. Columns: words of the heading in lower case, without marks, digits and grades
  /// (a `*` stands for any words); role of the section (see ``Section/Role``). Source: counted over
  /// public letters and reports of 2009–2026; written for this project. Licence: MIT.
  static let tsv: StaticString = """
    about the inspection	about
    about this inspection	about
    about this local area	about
    achieving best outcomes	findings
    adoption performance	children_in_care
    area for priority action	priority_action
    areas covered	stated_concerns
    areas covered by the visit	stated_concerns
    areas covered by this visit	stated_concerns
    areas for development	needs_to_improve
    areas for immediate action	priority_action
    areas for improvement	needs_to_improve
    areas for priority action	priority_action
    areas of improvement	needs_to_improve
    areas that need to improve	needs_to_improve
    background	body
    case study area for improvement	needs_to_improve
    case study area s for improvement	needs_to_improve
    case study areas for improvement	needs_to_improve
    case study*	findings
    child protection in this area	about
    children living in this area	about
    children looked after and achieving permanence	children_in_care
    children looked after in this area	about
    children who need help and protection	help_and_protection
    context	about
    detailed findings	findings
    early help and children in need in this area	about
    evaluation of progress	findings
    executive summary	headline_findings
    experiences and progress of care leavers	care_leavers
    findings	findings
    findings and evaluation of progress	findings
    findings and progress	findings
    focused visit of* services	scope
    focused visit to* services	scope
    focussed visit to* services	scope
    headline findings	headline_findings
    information about the inspection	about
    information about the local area partnership	about
    information about the local authority	about
    information about this inspection	about
    information about this local area	about
    information about this local authority	about
    information about this local authority area	about
    inspection findings*	findings
    inspection judgement about the lscb	other
    inspection judgements about the local authority	findings
    inspection judgments about the local authority	findings
    inspection outcome	headline_findings
    inspection team	about
    key findings	findings
    key judgement	grades
    key judgements	grades
    key strengths	findings
    key strengths and weaknesses*	findings
    leadership and management	leaders
    leadership management and governance	leaders
    local area partnership details	about
    local leadership	about
    main findings	findings
    monitoring visit of* services	scope
    monitoring visit to* services	scope
    next steps	other
    other information about this area	about
    other ofsted inspections	about
    overall effectiveness	headline_findings
    overview	headline_findings
    practice study area for improvement	needs_to_improve
    practice study area s for improvement	needs_to_improve
    practice study areas for improvement	needs_to_improve
    practice study*	findings
    previous ofsted inspections	about
    priorities for further improvement	needs_to_improve
    priority action	priority_action
    priority actions	priority_action
    priority and immediate action	priority_action
    progress since the last inspection	about
    recognition and referral	findings
    recommendations	needs_to_improve
    scope of the visit	scope
    scope of visit	scope
    section the effectiveness of the local safeguarding children board*	other
    section the local authority	other
    strengths	findings
    summary	headline_findings
    summary for children and young people	about
    summary of findings	headline_findings
    summary of key findings	headline_findings
    the effectiveness of the local safeguarding children board*	other
    the experiences and progress of care leavers	care_leavers
    the experiences and progress of children in care	children_in_care
    the experiences and progress of children in care and care leavers	children_in_care
    the experiences and progress of children looked after and achieving permanence	children_in_care
    # The first of the judged areas in every framework since 2013:
    the experiences and progress of children who need help and protection	help_and_protection
    the graded judgement about the experience and progress of care leavers*	care_leavers
    the graded judgement about the experiences and progress of care leavers*	care_leavers
    the graded judgement for adoption*	children_in_care
    the graded judgement for care leavers*	care_leavers
    the graded judgement for the experience and progress of care leavers*	care_leavers
    the graded judgement for the experiences and progress of care leavers*	care_leavers
    the graded judgment about the experience and progress of care leavers*	care_leavers
    the graded judgment about the experiences and progress of care leavers*	care_leavers
    the graded judgment for adoption*	children_in_care
    the graded judgment for care leavers*	care_leavers
    the graded judgment for the experience and progress of care leavers*	care_leavers
    the graded judgment for the experiences and progress of care leavers*	care_leavers
    # Leaders, in the wordings since 2018:
    the impact of leaders on social work practice with children and families	leaders
    the impact of leadership on social work practice with children and families	leaders
    the inspection	about
    the inspection team	about
    the local authority has the following strengths	findings
    the local authoritys strengths	findings
    the local safeguarding children board*	other
    the lscbs strengths	findings
    what does the area partnership need to do better	needs_to_improve
    what does the local authority need to improve	needs_to_improve
    what does the lscb need to improve	needs_to_improve
    what is it like to be a child or young person with*	findings
    what is the area partnership doing that is effective	findings
    what needs to improve	needs_to_improve
    what needs to improve in this area of practice	needs_to_improve
    what needs to improve in this area of social work practice	needs_to_improve
    what the inspection judgements mean*	about
    what the inspection judgments mean*	about
    """
}
