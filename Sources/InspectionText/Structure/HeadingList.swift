/// The headings of the genre, and what stands below each.
enum HeadingList {
  /// Name: headings. Version: 1. Columns: role of the section (see ``Section/Role``), words of the heading in
  /// lower case, without marks, digits and grades; a `*` stands for any words. Source: counted over
  /// public letters and reports of 2009–2026; written for this project. Licence: MIT.
  static let tsv: StaticString = """
    about	about the inspection
    about	about this inspection
    about	about this local area
    about	context
    about	child protection in this area
    about	children living in this area
    about	children looked after in this area
    about	early help and children in need in this area
    about	other information about this area
    about	other ofsted inspections
    about	previous ofsted inspections
    about	information about the inspection
    about	information about the local area partnership
    about	information about the local authority
    about	information about this inspection
    about	information about this local area
    about	information about this local authority
    about	information about this local authority area
    about	inspection team
    about	local area partnership details
    about	progress since the last inspection
    about	the inspection team
    about	the inspection
    about	summary for children and young people
    about	what the inspection judgements mean*
    about	what the inspection judgments mean*
    body	background
    care_leavers	experiences and progress of care leavers
    care_leavers	the experiences and progress of care leavers
    children_in_care	adoption performance
    children_in_care	children looked after and achieving permanence
    children_in_care	the experiences and progress of children in care
    children_in_care	the experiences and progress of children in care and care leavers
    children_in_care	the experiences and progress of children looked after and achieving permanence
    children_in_care	the graded judgement for adoption performance*
    children_in_care	the graded judgment for adoption performance*
    findings	achieving best outcomes
    findings	case study*
    findings	detailed findings
    findings	evaluation of progress
    findings	findings
    findings	findings and evaluation of progress
    findings	findings and progress
    findings	inspection findings*
    findings	inspection judgements about the local authority
    findings	inspection judgments about the local authority
    findings	key findings
    findings	key strengths
    findings	local leadership
    findings	main findings
    findings	practice study*
    findings	recognition and referral
    findings	strengths
    findings	the local authoritys strengths
    findings	what is the area partnership doing that is effective
    findings	what is it like to be a child or young person with*
    grades	key judgement
    grades	key judgements
    headline_findings	executive summary
    headline_findings	headline findings
    headline_findings	overview
    headline_findings	overall effectiveness
    headline_findings	summary
    headline_findings	summary of findings
    headline_findings	summary of key findings
    help_and_protection	children who need help and protection
    help_and_protection	the experiences and progress of children who need help and protection
    leaders	leadership and management
    leaders	leadership management and governance
    leaders	the impact of leaders on social work practice with children and families
    leaders	the impact of leadership on social work practice with children and families
    needs_to_improve	areas for development
    needs_to_improve	areas for improvement
    needs_to_improve	areas of improvement
    needs_to_improve	case study area for improvement
    needs_to_improve	recommendations
    needs_to_improve	what does the area partnership need to do better
    needs_to_improve	what does the local authority need to improve
    needs_to_improve	what does the lscb need to improve
    needs_to_improve	what needs to improve
    needs_to_improve	what needs to improve in this area of social work practice
    needs_to_improve	areas that need to improve
    other	next steps
    other	the effectiveness of the local safeguarding children board*
    other	the local safeguarding children board*
    other	inspection judgement about the lscb
    other	section the local authority
    other	section the effectiveness of the local safeguarding children board*
    headline_findings	inspection outcome
    priority_action	area for priority action
    priority_action	areas for priority action
    priority_action	areas for immediate action
    priority_action	priority action
    priority_action	priority and immediate action
    stated_concerns	areas covered by the visit
    stated_concerns	areas covered by this visit
    stated_concerns	areas covered
    scope	focused visit to* services
    scope	focused visit of* services
    scope	focussed visit to* services
    scope	monitoring visit of* services
    scope	monitoring visit to* services
    scope	scope of the visit
    scope	scope of visit
    """
}
