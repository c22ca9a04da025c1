extension Taxonomy {
  /// The built-in taxonomy, as a file of it would be.
  static let words: StaticString = """
    # name	concern areas of children's services
    # version	1
    # columns	area, id, title, framework heading, definition / cue, area id, weight from 1 to 9, words
    # words	a word with (s) stands for both numbers, a/b for either; the longest cue wins; the area - only hides words from others
    # source	collected for this package by counting noun groups in public inspection letters
    area	front_door	Front door	help and protection	From first contact to the decision: hub, contacts, referrals, screening, thresholds, out of hours
    area	child_protection	Child protection	help and protection	The response to children at risk after that decision: strategy discussions, investigations, visits, conferences, plans in use, pre-proceedings
    area	assessment	Assessment and planning	help and protection	Quality of assessment, analysis, planning and case records
    area	early_help	Early help	help and protection	Early, targeted and intensive family support, edge of care
    area	missing	Missing and exploited children	help and protection	Children who go missing or are exploited; return home interviews
    area	specific_needs	Specific needs	help and protection	Disabled children, mental health, neurodivergence, private fostering, homelessness, unaccompanied children, young carers; allegations against professionals
    area	child_voice	Children's voice	help and protection; children in care	Children seen alone, known well, listened to; direct work, lived experience, participation, advocacy
    area	children_in_care	Children in care	children in care	Looked-after children: placements, permanence, fostering, adoption, health and education in care, sufficiency
    area	care_leavers	Care leavers	care leavers	Support from 16 to 25 after care
    area	management_oversight	Management oversight	impact of leaders	Decisions, direction, scrutiny and challenge by team managers, chairs and reviewing officers
    area	supervision	Supervision	impact of leaders	Staff supervision and case reflection
    area	workforce	Workforce	impact of leaders	Staffing, stability, caseloads, morale, training
    area	leadership	Leadership	impact of leaders	Senior, corporate and political leaders; strategy, plan, practice model, pace, culture
    area	quality_assurance	Quality assurance	impact of leaders	Audit, performance data, self-evaluation, learning
    area	multi_agency	Partnership working	impact of leaders; help and protection	Work with police, health, schools and other partners; information sharing
    area	overall	Overall	overall effectiveness	The authority's services as a whole, where no narrower area fits
    cue	front_door	9	access team
    cue	front_door	9	advice and guidance
    cue	front_door	9	advice line
    cue	front_door	9	background checks
    cue	front_door	9	children's hub
    cue	front_door	6	consent
    cue	front_door	9	consultation line
    cue	front_door	9	consultation phone line
    cue	front_door	2	contact
    cue	front_door	9	contact and referral
    cue	front_door	9	contact centre
    cue	front_door	9	contact service
    cue	front_door	7	contact(s) with children's services
    cue	front_door	6	contacts
    cue	front_door	9	contacts and referrals
    cue	front_door	9	decisions about contacts
    cue	front_door	6	demand
    cue	front_door	7	domestic abuse notification(s)
    cue	front_door	9	EDT
    cue	front_door	9	emergency duty
    cue	front_door	9	emergency duty service
    cue	front_door	9	emergency duty team
    cue	front_door	9	first decisions
    cue	front_door	9	first response
    cue	front_door	9	front door
    cue	front_door	9	frontdoor
    cue	front_door	5	hub
    cue	front_door	9	initial checks
    cue	front_door	9	initial contact(s)
    cue	front_door	9	initial decision-making
    cue	front_door	9	integrated front door
    cue	front_door	9	MASH
    cue	front_door	9	multi-agency safeguarding hub(s)
    cue	front_door	9	night team
    cue	front_door	8	notification(s)
    cue	front_door	7	notification(s) from the police
    cue	front_door	7	notifications
    cue	front_door	9	office hours
    cue	front_door	7	one number
    cue	front_door	9	out of hours
    cue	front_door	9	out-of-hours
    cue	front_door	9	out-of-hours service
    cue	front_door	9	outside office hours
    cue	front_door	5	overnight
    cue	front_door	8	parental consent
    cue	front_door	9	phone line
    cue	front_door	8	police notification(s)
    cue	front_door	9	RAG rated
    cue	front_door	9	RAG rating(s)
    cue	front_door	8	re-referral(s)
    cue	front_door	9	referral and assessment
    cue	front_door	9	referral pathway(s)
    cue	front_door	7	referral(s)
    cue	front_door	7	referred
    cue	front_door	8	referrer(s)
    cue	front_door	8	repeat referral(s)
    cue	front_door	9	request(s) for service
    cue	front_door	9	request(s) for support
    cue	front_door	9	request(s) for support hub
    cue	front_door	9	safeguarding hub(s)
    cue	front_door	9	screening
    cue	front_door	9	single point of access
    cue	front_door	9	single point of contact
    cue	front_door	6	step(ped) down decisions
    cue	front_door	8	threshold decision(s)
    cue	front_door	8	threshold document
    cue	front_door	8	threshold document(s)
    cue	front_door	8	threshold(s)
    cue	front_door	8	thresholds of need
    cue	front_door	9	triage
    cue	front_door	9	triaged
    cue	front_door	7	triaging
    cue	front_door	9	unread notifications
    cue	front_door	4	waiting list(s)
    cue	front_door	5	weekend(s)
    cue	child_protection	5	assessment team(s)
    cue	child_protection	7	at risk
    cue	child_protection	9	care proceedings
    cue	child_protection	5	case transfer(s)
    cue	child_protection	9	child in need
    cue	child_protection	5	child in need plan(s)
    cue	child_protection	9	child in need review(s)
    cue	child_protection	9	child in need work
    cue	child_protection	5	child is seen
    cue	child_protection	9	child protection
    cue	child_protection	9	child protection conference(s)
    cue	child_protection	9	child protection enquiry/enquiries
    cue	child_protection	9	child protection investigation(s)
    cue	child_protection	9	child protection plan(s)
    cue	child_protection	9	child protection process(es)
    cue	child_protection	7	child protection response
    cue	child_protection	9	child protection visit(s)
    cue	child_protection	5	child-in-need plan(s)
    cue	child_protection	5	children are not seen
    cue	child_protection	5	children are seen
    cue	child_protection	9	children in need
    cue	child_protection	5	children in need plan(s)
    cue	child_protection	8	children who need help and protection
    cue	child_protection	7	conference(s)
    cue	child_protection	9	core group meeting(s)
    cue	child_protection	9	core group(s)
    cue	child_protection	9	court proceedings
    cue	child_protection	5	court team(s)
    cue	child_protection	9	court work
    cue	child_protection	6	danger
    cue	child_protection	6	domestic abuse
    cue	child_protection	3	drift
    cue	child_protection	5	duty team(s)
    cue	child_protection	7	enquiries
    cue	child_protection	3	escalation
    cue	child_protection	9	family court
    cue	child_protection	8	family group conference(s)
    cue	child_protection	8	family group decision-making
    cue	child_protection	9	family network meeting(s)
    cue	child_protection	7	first visit
    cue	child_protection	7	harmful situations
    cue	child_protection	8	help and protection
    cue	child_protection	7	home visit(s)
    cue	child_protection	7	immediate action
    cue	child_protection	7	immediate harm
    cue	child_protection	7	immediate risk(s)
    cue	child_protection	6	in need of help
    cue	child_protection	7	in situations of
    cue	child_protection	9	initial child protection conference(s)
    cue	child_protection	4	intervention
    cue	child_protection	5	interventions
    cue	child_protection	3	interventions with families
    cue	child_protection	7	investigation(s)
    cue	child_protection	7	kept safe
    cue	child_protection	7	known danger
    cue	child_protection	7	left without protection
    cue	child_protection	9	legal gateway
    cue	child_protection	9	legal planning
    cue	child_protection	9	letter(s) before proceedings
    cue	child_protection	3	meetings
    cue	child_protection	8	need help and protection
    cue	child_protection	6	neglect
    cue	child_protection	4	neglected
    cue	child_protection	7	neglectful circumstances
    cue	child_protection	7	neglectful situations
    cue	child_protection	9	on a child in need plan
    cue	child_protection	9	on a child protection plan
    cue	child_protection	9	on child in need plans
    cue	child_protection	9	on child protection plans
    cue	child_protection	9	PLO
    cue	child_protection	7	police protection
    cue	child_protection	5	pre-birth
    cue	child_protection	5	pre-birth work
    cue	child_protection	9	pre-proceedings
    cue	child_protection	5	progress of plans
    cue	child_protection	7	protecting
    cue	child_protection	6	protection
    cue	child_protection	8	protection for children
    cue	child_protection	8	protection of children
    cue	child_protection	7	protective action(s)
    cue	child_protection	9	public law outline
    cue	child_protection	8	quality of protection
    cue	child_protection	6	receive help
    cue	child_protection	9	repeat child protection plans
    cue	child_protection	3	response to children
    cue	child_protection	5	response to risk
    cue	child_protection	9	return to a child protection plan
    cue	child_protection	7	reunification
    cue	child_protection	4	risk
    cue	child_protection	7	risk of significant harm
    cue	child_protection	4	risks
    cue	child_protection	9	s47
    cue	child_protection	7	safeguarding response(s)
    cue	child_protection	5	safeguarding team(s)
    cue	child_protection	9	section 47
    cue	child_protection	9	section 47 enquiry/enquiries
    cue	child_protection	8	see a social worker
    cue	child_protection	5	see children
    cue	child_protection	7	see every child
    cue	child_protection	5	seen by social workers
    cue	child_protection	7	seen immediately
    cue	child_protection	7	seen promptly
    cue	child_protection	7	seen quickly
    cue	child_protection	5	seen regularly
    cue	child_protection	7	seen within
    cue	child_protection	7	significant harm
    cue	child_protection	7	statutory timescale(s)
    cue	child_protection	7	statutory visit(s)
    cue	child_protection	5	step down
    cue	child_protection	8	step work up
    cue	child_protection	9	step-down
    cue	child_protection	5	stepped down
    cue	child_protection	4	stepped up
    cue	child_protection	9	strategy discussion(s)
    cue	child_protection	9	strategy meeting(s)
    cue	child_protection	9	subject of a child protection plan
    cue	child_protection	9	subject of child protection plans
    cue	child_protection	9	subject to a child protection plan
    cue	child_protection	9	subject to child protection plan(s)
    cue	child_protection	9	subjects of child in need plans
    cue	child_protection	9	subjects of child protection plans
    cue	child_protection	5	transfer between teams
    cue	child_protection	7	unassessed risk
    cue	child_protection	7	unassessed risks
    cue	child_protection	5	unborn babies
    cue	child_protection	7	visit(s)
    cue	child_protection	7	visited
    cue	child_protection	7	visiting
    cue	child_protection	7	wait for a visit
    cue	child_protection	7	without protection
    cue	child_protection	3	work with children and families
    cue	child_protection	3	work with families
    cue	child_protection	7	working agreement(s)
    cue	child_protection	7	written agreement(s)
    cue	assessment	7	analysis
    cue	assessment	9	analysis of risk
    cue	assessment	9	analytical
    cue	assessment	9	annual review(s)
    cue	assessment	6	assess
    cue	assessment	3	assessed
    cue	assessment	6	assessing
    cue	assessment	9	assessment(s)
    cue	assessment	9	case file(s)
    cue	assessment	9	case notes
    cue	assessment	7	case record(s)
    cue	assessment	9	case recording
    cue	assessment	9	case recording system
    cue	assessment	9	case summary/summaries
    cue	assessment	9	child and family assessment(s)
    cue	assessment	8	child in need plan(s)
    cue	assessment	4	child protection plan(s)
    cue	assessment	8	child-in-need plan(s)
    cue	assessment	9	children and family assessment(s)
    cue	assessment	8	children in need plan(s)
    cue	assessment	9	children's files
    cue	assessment	7	children's identity
    cue	assessment	8	children's plans
    cue	assessment	7	children's records
    cue	assessment	9	chronology/chronologies
    cue	assessment	8	contingency
    cue	assessment	8	contingency plan(s)
    cue	assessment	8	contingency planning
    cue	assessment	7	cultural
    cue	assessment	6	cultural needs
    cue	assessment	7	culture and identity
    cue	assessment	6	cumulative harm
    cue	assessment	8	curiosity
    cue	assessment	6	descriptive
    cue	assessment	6	diverse needs
    cue	assessment	7	diversity
    cue	assessment	9	education health and care plan(s)
    cue	assessment	9	EHC plan(s)
    cue	assessment	9	electronic case record(s)
    cue	assessment	9	electronic recording system
    cue	assessment	6	ethnicity
    cue	assessment	8	family histories
    cue	assessment	8	family history
    cue	assessment	9	genogram(s)
    cue	assessment	7	heritage
    cue	assessment	5	history
    cue	assessment	9	history/histories of children
    cue	assessment	7	identity
    cue	assessment	6	identity needs
    cue	assessment	6	impact of parental
    cue	assessment	6	minutes
    cue	assessment	9	parenting assessment(s)
    cue	assessment	3	plan
    cue	assessment	2	planning
    cue	assessment	4	planning for children
    cue	assessment	5	plans
    cue	assessment	6	plans for children
    cue	assessment	9	pre-birth assessment(s)
    cue	assessment	9	professional curiosity
    cue	assessment	6	reassessment(s)
    cue	assessment	4	record
    cue	assessment	8	record(s) of visits
    cue	assessment	6	recorded
    cue	assessment	7	recording
    cue	assessment	9	records
    cue	assessment	9	risk assessment(s)
    cue	assessment	8	safety plan(s)
    cue	assessment	8	safety planning
    cue	assessment	9	single assessment(s)
    cue	assessment	6	SMART
    cue	assessment	6	timescales for change
    cue	assessment	6	trajectory planning
    cue	assessment	5	written
    cue	assessment	6	written down
    cue	assessment	8	written plan(s)
    cue	assessment	9	written record(s)
    cue	early_help	9	adolescent support
    cue	early_help	9	children's centre(s)
    cue	early_help	9	early help
    cue	early_help	9	early help assessment(s)
    cue	early_help	9	early help plan(s)
    cue	early_help	9	early help practitioner(s)
    cue	early_help	9	early help service(s)
    cue	early_help	9	early help worker(s)
    cue	early_help	9	early intervention
    cue	early_help	7	early support
    cue	early_help	9	early-help
    cue	early_help	9	edge of care
    cue	early_help	9	edge of care service(s)
    cue	early_help	9	edge-of-care
    cue	early_help	9	family centre(s)
    cue	early_help	9	family coach(es)
    cue	early_help	9	family group conferencing
    cue	early_help	9	family group meeting(s)
    cue	early_help	9	family help
    cue	early_help	9	family hub(s)
    cue	early_help	9	family practitioner(s)
    cue	early_help	9	family support
    cue	early_help	9	family support worker(s)
    cue	early_help	9	intensive family support
    cue	early_help	9	intensive support team(s)
    cue	early_help	9	locality team(s)
    cue	early_help	9	locality/localities
    cue	early_help	6	lower-level support
    cue	early_help	9	parenting course(s)
    cue	early_help	9	parenting programme(s)
    cue	early_help	6	parenting support
    cue	early_help	6	preventative
    cue	early_help	9	preventative service(s)
    cue	early_help	6	preventing
    cue	early_help	6	prevention
    cue	early_help	9	prevention service(s)
    cue	early_help	5	step down
    cue	early_help	9	step up
    cue	early_help	9	step-down to early help
    cue	early_help	5	stepped down
    cue	early_help	6	stepped up
    cue	early_help	9	targeted help
    cue	early_help	9	targeted support
    cue	early_help	9	targeted youth support
    cue	early_help	9	team around the child
    cue	early_help	9	team around the family
    cue	early_help	9	universal service(s)
    cue	early_help	9	youth service(s)
    cue	missing	9	at risk of being exploited
    cue	missing	9	at risk of child exploitation
    cue	missing	9	at risk of criminal exploitation
    cue	missing	9	at risk of exploitation
    cue	missing	9	at risk of sexual exploitation
    cue	missing	6	been missing
    cue	missing	9	child exploitation
    cue	missing	9	child sexual exploitation
    cue	missing	9	children missing
    cue	missing	7	children missing education
    cue	missing	9	children on return
    cue	missing	9	contextual safeguarding
    cue	missing	9	county lines
    cue	missing	9	criminal exploitation
    cue	missing	9	criminally exploited
    cue	missing	9	episodes of missing
    cue	missing	9	exploit
    cue	missing	9	exploit children
    cue	missing	9	exploitation
    cue	missing	9	exploited
    cue	missing	9	extra familial harm
    cue	missing	9	extra-familial harm
    cue	missing	9	extra-familial risk(s)
    cue	missing	9	gang(s)
    cue	missing	9	go(es) missing
    cue	missing	9	going missing
    cue	missing	9	gone missing
    cue	missing	9	harm outside the home
    cue	missing	9	mapping meeting(s)
    cue	missing	6	missing
    cue	missing	9	missing and exploitation
    cue	missing	9	missing children
    cue	missing	9	missing episode(s)
    cue	missing	9	missing from care
    cue	missing	7	missing from education
    cue	missing	9	missing from home
    cue	missing	9	missing incidents
    cue	missing	9	national referral mechanism
    cue	missing	9	radicalisation
    cue	missing	9	return conversation(s)
    cue	missing	9	return home conversation(s)
    cue	missing	9	return home interview(s)
    cue	missing	9	return interview(s)
    cue	missing	9	RHI(s)
    cue	missing	9	risk of child exploitation
    cue	missing	9	risk of criminal exploitation
    cue	missing	9	risk of exploitation
    cue	missing	9	risk of sexual exploitation
    cue	missing	9	risk(s) outside the home
    cue	missing	9	risks of exploitation
    cue	missing	9	risks outside the family home
    cue	missing	9	serious youth violence
    cue	missing	9	sexual exploitation
    cue	missing	9	sexually exploited
    cue	missing	9	those who exploit
    cue	missing	9	vulnerability meeting(s)
    cue	missing	9	vulnerable to exploitation
    cue	missing	9	went missing
    cue	specific_needs	9	16 and 17
    cue	specific_needs	9	16 and 17 year olds
    cue	specific_needs	9	16 or 17
    cue	specific_needs	9	16- and 17-year-olds
    cue	specific_needs	9	adult mental health services
    cue	specific_needs	9	adult services transition
    cue	specific_needs	7	aged 16
    cue	specific_needs	9	aged 16 or 17
    cue	specific_needs	9	allegations
    cue	specific_needs	9	allegations against adults
    cue	specific_needs	9	allegations against people
    cue	specific_needs	9	allegations against professionals
    cue	specific_needs	9	allegations management
    cue	specific_needs	9	alternative provision
    cue	specific_needs	9	assessment(s) for autism
    cue	specific_needs	9	assessment(s) of neurodivergence
    cue	specific_needs	9	assessments of mental health
    cue	specific_needs	8	asylum
    cue	specific_needs	8	asylum-seeking
    cue	specific_needs	9	asylum-seeking children
    cue	specific_needs	9	autism
    cue	specific_needs	9	autism assessment(s)
    cue	specific_needs	9	autistic
    cue	specific_needs	9	become homeless
    cue	specific_needs	9	CAMHS
    cue	specific_needs	9	careers advice
    cue	specific_needs	9	carer assessments for young carers
    cue	specific_needs	9	child and adolescent mental health services
    cue	specific_needs	7	children with complex needs
    cue	specific_needs	9	children with disabilities
    cue	specific_needs	9	children with SEND
    cue	specific_needs	6	complex needs
    cue	specific_needs	9	counselling
    cue	specific_needs	9	designated officer
    cue	specific_needs	9	disability/disabilities
    cue	specific_needs	9	disabled child
    cue	specific_needs	9	disabled children
    cue	specific_needs	9	disabled children's service
    cue	specific_needs	9	disabled children's team(s)
    cue	specific_needs	8	elective home education
    cue	specific_needs	8	electively home educated
    cue	specific_needs	9	emotional health
    cue	specific_needs	9	emotional well-being
    cue	specific_needs	9	emotional wellbeing
    cue	specific_needs	9	former unaccompanied
    cue	specific_needs	9	former unaccompanied asylum-seeking children
    cue	specific_needs	9	former unaccompanied children
    cue	specific_needs	9	home educated
    cue	specific_needs	9	homeless
    cue	specific_needs	9	homeless 16- and 17-year-olds
    cue	specific_needs	9	homeless young people
    cue	specific_needs	9	homelessness
    cue	specific_needs	9	LADO
    cue	specific_needs	9	local authority designated officer
    cue	specific_needs	9	mainstream school(s)
    cue	specific_needs	9	mental health
    cue	specific_needs	9	mental health services
    cue	specific_needs	9	mental well-being
    cue	specific_needs	9	neurodevelopmental
    cue	specific_needs	9	neurodivergence
    cue	specific_needs	9	neurodivergent
    cue	specific_needs	9	nowhere to live
    cue	specific_needs	9	present as homeless
    cue	specific_needs	9	presented as homeless
    cue	specific_needs	9	presenting as homeless
    cue	specific_needs	9	private fostering
    cue	specific_needs	9	private fostering arrangement(s)
    cue	specific_needs	9	privately fostered
    cue	specific_needs	9	SEN support
    cue	specific_needs	9	SEND
    cue	specific_needs	9	short break(s)
    cue	specific_needs	9	special educational needs
    cue	specific_needs	9	special educational needs and/or disabilities
    cue	specific_needs	9	special school(s)
    cue	specific_needs	3	substance misuse
    cue	specific_needs	9	therapeutic support
    cue	specific_needs	9	therapy
    cue	specific_needs	9	transition to adult services
    cue	specific_needs	9	UASC
    cue	specific_needs	9	unaccompanied
    cue	specific_needs	9	unaccompanied asylum-seeking
    cue	specific_needs	9	unaccompanied asylum-seeking children
    cue	specific_needs	9	unaccompanied children
    cue	specific_needs	9	young carer(s)
    cue	specific_needs	9	young people with SEND
    cue	child_voice	9	advocacy
    cue	child_voice	9	advocate(s)
    cue	child_voice	8	alone
    cue	child_voice	8	and alone
    cue	child_voice	9	care leavers' views
    cue	child_voice	7	changes in social worker
    cue	child_voice	7	changes of social worker
    cue	child_voice	7	changes of worker
    cue	child_voice	8	child alone
    cue	child_voice	5	child centred
    cue	child_voice	5	child focused
    cue	child_voice	9	child's experience(s)
    cue	child_voice	9	child's voice
    cue	child_voice	3	child-centred
    cue	child_voice	3	child-focused
    cue	child_voice	8	children alone
    cue	child_voice	9	children in care council
    cue	child_voice	9	children told inspectors
    cue	child_voice	4	children's experiences
    cue	child_voice	9	children's lived experiences
    cue	child_voice	9	children's participation
    cue	child_voice	9	children's views
    cue	child_voice	9	children's voices
    cue	child_voice	9	children's wishes
    cue	child_voice	7	co-design
    cue	child_voice	7	co-produced
    cue	child_voice	7	co-production
    cue	child_voice	9	daily experience(s)
    cue	child_voice	9	direct work
    cue	child_voice	9	feedback from children
    cue	child_voice	6	feel listened
    cue	child_voice	9	focus on adults
    cue	child_voice	9	get to know
    cue	child_voice	9	getting to know
    cue	child_voice	9	getting to know children
    cue	child_voice	9	got to know
    cue	child_voice	6	heard
    cue	child_voice	9	independent visitor(s)
    cue	child_voice	4	influence
    cue	child_voice	9	know children
    cue	child_voice	9	know children well
    cue	child_voice	9	know the child
    cue	child_voice	9	know the children well
    cue	child_voice	9	know their child
    cue	child_voice	9	know their children
    cue	child_voice	9	know their children well
    cue	child_voice	9	know them well
    cue	child_voice	9	known well
    cue	child_voice	9	knows the child
    cue	child_voice	9	knows their children
    cue	child_voice	9	knows them well
    cue	child_voice	9	life is like
    cue	child_voice	9	life story
    cue	child_voice	9	listen to
    cue	child_voice	9	listen to children
    cue	child_voice	6	listened to
    cue	child_voice	9	lived experience(s)
    cue	child_voice	9	meaningful relationship(s)
    cue	child_voice	9	on their own
    cue	child_voice	6	own words
    cue	child_voice	9	participation
    cue	child_voice	9	participation group(s)
    cue	child_voice	9	positive relationship(s)
    cue	child_voice	5	relationship(s)
    cue	child_voice	9	relationship(s) with their social worker
    cue	child_voice	6	relationship-based
    cue	child_voice	9	relationships with children
    cue	child_voice	9	relationships with social workers
    cue	child_voice	9	see children alone
    cue	child_voice	8	see them alone
    cue	child_voice	9	seen alone
    cue	child_voice	9	seen by themselves
    cue	child_voice	9	seen on their own
    cue	child_voice	2	spoken to
    cue	child_voice	9	spoken to alone
    cue	child_voice	9	spoken to on their own
    cue	child_voice	9	strong relationship(s)
    cue	child_voice	6	their trust
    cue	child_voice	9	their views
    cue	child_voice	8	them alone
    cue	child_voice	9	told inspectors that their worker
    cue	child_voice	6	trust of children
    cue	child_voice	9	trusted relationship(s)
    cue	child_voice	9	trusting relationship(s)
    cue	child_voice	6	views
    cue	child_voice	8	visited alone
    cue	child_voice	9	voice of children
    cue	child_voice	9	voice of the child
    cue	child_voice	9	voice(s)
    cue	child_voice	9	voices of children
    cue	child_voice	9	wishes and feelings
    cue	child_voice	9	without a voice
    cue	child_voice	6	won their trust
    cue	child_voice	6	words of children
    cue	child_voice	9	young people's views
    cue	children_in_care	9	adopted
    cue	children_in_care	9	adopter(s)
    cue	children_in_care	9	adoption
    cue	children_in_care	9	adoptive
    cue	children_in_care	9	adoptive families
    cue	children_in_care	9	agreed permanence
    cue	children_in_care	4	apprenticeship(s)
    cue	children_in_care	9	attainment
    cue	children_in_care	9	birth families
    cue	children_in_care	9	brothers and sisters
    cue	children_in_care	9	came into care
    cue	children_in_care	9	care arrangements
    cue	children_in_care	9	care order(s)
    cue	children_in_care	9	care plan(s)
    cue	children_in_care	9	care planning
    cue	children_in_care	9	care reviews
    cue	children_in_care	9	cared for children
    cue	children_in_care	9	cared-for children
    cue	children_in_care	7	carefully matched
    cue	children_in_care	6	carer(s)
    cue	children_in_care	9	child in care
    cue	children_in_care	9	children in care
    cue	children_in_care	9	children in the care
    cue	children_in_care	9	children looked after
    cue	children_in_care	9	children's home(s)
    cue	children_in_care	9	children's homes
    cue	children_in_care	9	children's reviews
    cue	children_in_care	9	come into care
    cue	children_in_care	9	coming into care
    cue	children_in_care	9	connected carer(s)
    cue	children_in_care	9	connected person(s)
    cue	children_in_care	9	contact with their families
    cue	children_in_care	5	corporate parent(s)
    cue	children_in_care	2	corporate parenting
    cue	children_in_care	9	dental
    cue	children_in_care	6	dentist
    cue	children_in_care	9	deprivation of liberty
    cue	children_in_care	9	early permanence
    cue	children_in_care	9	enter care
    cue	children_in_care	9	entering care
    cue	children_in_care	9	entry to care
    cue	children_in_care	9	family time
    cue	children_in_care	9	foster
    cue	children_in_care	9	foster carer(s)
    cue	children_in_care	9	foster home(s)
    cue	children_in_care	9	foster placement(s)
    cue	children_in_care	9	fostering
    cue	children_in_care	9	fostering service
    cue	children_in_care	9	fostering to adopt
    cue	children_in_care	9	health assessment(s)
    cue	children_in_care	6	health needs
    cue	children_in_care	9	health needs of children in care
    cue	children_in_care	9	home with their families under
    cue	children_in_care	9	in care
    cue	children_in_care	9	in its care
    cue	children_in_care	9	in our care
    cue	children_in_care	9	in the care of
    cue	children_in_care	9	initial health assessment(s)
    cue	children_in_care	9	kinship care
    cue	children_in_care	9	kinship carer(s)
    cue	children_in_care	9	later-life letter(s)
    cue	children_in_care	9	life story book(s)
    cue	children_in_care	9	life story work
    cue	children_in_care	9	life-story
    cue	children_in_care	9	life-story work
    cue	children_in_care	9	live with carers
    cue	children_in_care	9	long-term home(s)
    cue	children_in_care	9	long-term homes
    cue	children_in_care	9	looked after
    cue	children_in_care	9	looked after children
    cue	children_in_care	9	looked-after children
    cue	children_in_care	7	matched carefully
    cue	children_in_care	7	matched to carers
    cue	children_in_care	7	matched with carers
    cue	children_in_care	7	matching
    cue	children_in_care	9	out of area
    cue	children_in_care	9	PEP(s)
    cue	children_in_care	9	permanence
    cue	children_in_care	9	permanence plan(s)
    cue	children_in_care	9	permanence planning
    cue	children_in_care	9	permanency
    cue	children_in_care	9	permanent home(s)
    cue	children_in_care	9	personal education plan(s)
    cue	children_in_care	6	physical health
    cue	children_in_care	6	physical health needs
    cue	children_in_care	9	placed at a distance
    cue	children_in_care	9	placed out of area
    cue	children_in_care	9	placed with parents
    cue	children_in_care	9	placement moves
    cue	children_in_care	9	placement order(s)
    cue	children_in_care	9	placement stability
    cue	children_in_care	9	placement with parents
    cue	children_in_care	9	placement with parents regulations
    cue	children_in_care	9	placement(s)
    cue	children_in_care	9	plans for children to return home
    cue	children_in_care	9	pupil premium
    cue	children_in_care	9	residential care
    cue	children_in_care	9	residential home(s)
    cue	children_in_care	9	return home to parents
    cue	children_in_care	9	review health assessment(s)
    cue	children_in_care	9	secure accommodation
    cue	children_in_care	9	settled homes
    cue	children_in_care	9	siblings
    cue	children_in_care	9	special guardian(s)
    cue	children_in_care	9	special guardianship
    cue	children_in_care	9	special guardianship order(s)
    cue	children_in_care	9	stability of care
    cue	children_in_care	9	stable homes
    cue	children_in_care	6	stay put
    cue	children_in_care	9	strengths and difficulties questionnaire(s)
    cue	children_in_care	9	sufficiency
    cue	children_in_care	9	sufficiency strategy
    cue	children_in_care	9	time with their families
    cue	children_in_care	9	unregistered
    cue	children_in_care	9	unregistered children's homes
    cue	children_in_care	9	unregistered home(s)
    cue	children_in_care	9	unregistered placement(s)
    cue	children_in_care	9	unregistered provision
    cue	children_in_care	9	viability assessment(s)
    cue	children_in_care	9	virtual school
    cue	children_in_care	7	well matched
    cue	care_leavers	6	accommodation
    cue	care_leavers	9	adulthood
    cue	care_leavers	6	apprenticeship(s)
    cue	care_leavers	9	bed and breakfast
    cue	care_leavers	6	budgeting
    cue	care_leavers	9	care experienced
    cue	care_leavers	9	care leaver forum
    cue	care_leavers	9	care leaver(s)
    cue	care_leavers	9	care leavers'
    cue	care_leavers	9	care leaving
    cue	care_leavers	9	care-experienced
    cue	care_leavers	9	care-experienced young people
    cue	care_leavers	6	college
    cue	care_leavers	9	council flats
    cue	care_leavers	9	council tax
    cue	care_leavers	9	education employment or training
    cue	care_leavers	9	EET
    cue	care_leavers	6	employment
    cue	care_leavers	9	employment and training
    cue	care_leavers	9	employment education or training
    cue	care_leavers	9	entitlements
    cue	care_leavers	9	eviction(s)
    cue	care_leavers	9	flats for care leavers
    cue	care_leavers	9	health histories
    cue	care_leavers	9	health history
    cue	care_leavers	9	health passport(s)
    cue	care_leavers	4	housing
    cue	care_leavers	9	in custody
    cue	care_leavers	8	in touch
    cue	care_leavers	9	in work
    cue	care_leavers	6	independence
    cue	care_leavers	9	independence skills
    cue	care_leavers	9	independent living
    cue	care_leavers	9	keep in touch
    cue	care_leavers	9	keeping in touch
    cue	care_leavers	9	leave care
    cue	care_leavers	9	leaves care
    cue	care_leavers	9	leaving care
    cue	care_leavers	9	leaving care service
    cue	care_leavers	9	leaving care team(s)
    cue	care_leavers	9	left care
    cue	care_leavers	9	local offer
    cue	care_leavers	9	NEET
    cue	care_leavers	9	PA
    cue	care_leavers	9	PAs
    cue	care_leavers	9	pathway needs
    cue	care_leavers	9	pathway plan(s)
    cue	care_leavers	9	pathway planning
    cue	care_leavers	9	personal adviser(s)
    cue	care_leavers	9	personal advisor(s)
    cue	care_leavers	9	rent
    cue	care_leavers	9	rights and entitlements
    cue	care_leavers	9	setting up home
    cue	care_leavers	9	setting up home allowance
    cue	care_leavers	9	setting-up-home
    cue	care_leavers	9	staying close
    cue	care_leavers	9	staying put
    cue	care_leavers	9	suitable accommodation
    cue	care_leavers	6	supported accommodation
    cue	care_leavers	9	tenancy/tenancies
    cue	care_leavers	9	transition into adulthood
    cue	care_leavers	9	transition to adulthood
    cue	care_leavers	9	transitions to adulthood
    cue	care_leavers	6	university
    cue	care_leavers	9	work education or training
    cue	care_leavers	6	young adult(s)
    cue	care_leavers	9	young adults leaving care
    cue	care_leavers	4	young people
    cue	care_leavers	9	young people leaving care
    cue	management_oversight	3	actions
    cue	management_oversight	5	actions are followed up
    cue	management_oversight	9	advanced practitioners
    cue	management_oversight	9	assistant team managers
    cue	management_oversight	9	case direction
    cue	management_oversight	5	chairs
    cue	management_oversight	9	chairs of child protection conferences
    cue	management_oversight	9	chairs of conferences
    cue	management_oversight	3	challenge
    cue	management_oversight	9	child protection chair(s)
    cue	management_oversight	9	conference chair(s)
    cue	management_oversight	5	decision making
    cue	management_oversight	3	decision(s)
    cue	management_oversight	3	decision-making
    cue	management_oversight	9	decisions made by managers
    cue	management_oversight	5	direction
    cue	management_oversight	9	direction from managers
    cue	management_oversight	9	dispute resolution
    cue	management_oversight	9	escalate concerns
    cue	management_oversight	3	escalation
    cue	management_oversight	9	escalation process
    cue	management_oversight	9	first-line manager(s)
    cue	management_oversight	5	followed up
    cue	management_oversight	9	frontline manager(s)
    cue	management_oversight	5	gatekeeping
    cue	management_oversight	9	independent chairs
    cue	management_oversight	9	independent reviewing officer(s)
    cue	management_oversight	9	IRO(s)
    cue	management_oversight	9	management actions
    cue	management_oversight	9	management decision(s)
    cue	management_oversight	9	management decision-making
    cue	management_oversight	9	management direction
    cue	management_oversight	9	management footprint
    cue	management_oversight	9	management grip
    cue	management_oversight	9	management oversight
    cue	management_oversight	9	management rationale
    cue	management_oversight	9	management scrutiny
    cue	management_oversight	9	manager oversight
    cue	management_oversight	9	manager's decision
    cue	management_oversight	7	manager(s)
    cue	management_oversight	9	managerial oversight
    cue	management_oversight	6	managers
    cue	management_oversight	9	managers' decisions
    cue	management_oversight	9	managers' direction
    cue	management_oversight	9	managers' guidance
    cue	management_oversight	9	managers' oversight
    cue	management_oversight	9	managers' rationale
    cue	management_oversight	9	middle manager(s)
    cue	management_oversight	9	operational manager(s)
    cue	management_oversight	9	oversight
    cue	management_oversight	9	oversight by managers
    cue	management_oversight	7	panel(s)
    cue	management_oversight	9	practice manager(s)
    cue	management_oversight	9	professional challenge
    cue	management_oversight	5	rationale
    cue	management_oversight	9	reviewing officer(s)
    cue	management_oversight	4	scrutiny
    cue	management_oversight	7	senior management
    cue	management_oversight	9	sergeants
    cue	management_oversight	9	service manager(s)
    cue	management_oversight	9	sign-off
    cue	management_oversight	9	team manager(s)
    cue	management_oversight	5	tracked
    cue	management_oversight	5	trackers
    cue	management_oversight	5	tracking
    cue	management_oversight	7	tracking system(s)
    cue	supervision	9	case reflection
    cue	supervision	9	case supervision
    cue	supervision	9	clinical supervision
    cue	supervision	9	group supervision
    cue	supervision	9	personal supervision
    cue	supervision	9	reflection
    cue	supervision	9	reflective
    cue	supervision	9	reflective discussion(s)
    cue	supervision	9	reflective space
    cue	supervision	9	reflective supervision
    cue	supervision	9	staff supervision
    cue	supervision	9	supervised
    cue	supervision	9	supervision
    cue	supervision	9	supervision record(s)
    cue	supervision	9	supervision sessions
    cue	supervision	9	supervisor
    cue	supervision	9	supervisors
    cue	supervision	9	supervisory
    cue	workforce	9	academy
    cue	workforce	9	additional posts
    cue	workforce	9	agency social worker(s)
    cue	workforce	9	agency staff
    cue	workforce	9	agency worker(s)
    cue	workforce	9	assessed and supported year
    cue	workforce	9	ASYE
    cue	workforce	9	burnout
    cue	workforce	6	capacity
    cue	workforce	9	career progression
    cue	workforce	9	case load(s)
    cue	workforce	9	caseload(s)
    cue	workforce	9	change in staff
    cue	workforce	7	change of social worker
    cue	workforce	7	changes in social worker
    cue	workforce	9	changes in staff
    cue	workforce	7	changes of social worker
    cue	workforce	9	changes of staff
    cue	workforce	7	changes of worker
    cue	workforce	9	commitment of staff
    cue	workforce	5	committed
    cue	workforce	5	committed social workers
    cue	workforce	9	committed staff
    cue	workforce	7	committed workforce
    cue	workforce	2	dedicated
    cue	workforce	5	dedicated social workers
    cue	workforce	9	dedicated staff
    cue	workforce	5	demand
    cue	workforce	7	different social workers
    cue	workforce	5	employees
    cue	workforce	9	enjoy working
    cue	workforce	9	enough time
    cue	workforce	5	enthusiastic
    cue	workforce	5	exhausted
    cue	workforce	2	experienced
    cue	workforce	5	experienced social workers
    cue	workforce	5	experienced staff
    cue	workforce	5	feel safe to practise
    cue	workforce	5	feel supported
    cue	workforce	5	feel valued
    cue	workforce	7	four social workers
    cue	workforce	7	frequent changes of social worker
    cue	workforce	9	fully staffed
    cue	workforce	9	hard work
    cue	workforce	5	hard-working
    cue	workforce	5	hardworking
    cue	workforce	5	has left
    cue	workforce	5	have left
    cue	workforce	5	highly skilled
    cue	workforce	9	induction
    cue	workforce	9	intend to leave
    cue	workforce	9	international social workers
    cue	workforce	3	knowledgeable
    cue	workforce	9	lack of time
    cue	workforce	9	learning and development
    cue	workforce	7	learning opportunities
    cue	workforce	6	left the authority
    cue	workforce	6	left the service
    cue	workforce	9	like working
    cue	workforce	6	lost good people
    cue	workforce	9	love working
    cue	workforce	9	manageable caseloads
    cue	workforce	9	morale
    cue	workforce	5	motivated
    cue	workforce	9	newly qualified
    cue	workforce	9	newly qualified social workers
    cue	workforce	9	overseas
    cue	workforce	9	overstretched
    cue	workforce	9	overworked
    cue	workforce	5	passionate
    cue	workforce	9	permanent social workers
    cue	workforce	9	permanent staff
    cue	workforce	9	permanent workforce
    cue	workforce	2	post(s)
    cue	workforce	6	practitioners told inspectors
    cue	workforce	9	pressure on staff
    cue	workforce	7	pressures on staff
    cue	workforce	9	professional development
    cue	workforce	5	proud
    cue	workforce	9	proud to work
    cue	workforce	9	recruit
    cue	workforce	9	recruited
    cue	workforce	9	recruiting
    cue	workforce	9	recruiting social workers
    cue	workforce	9	recruitment
    cue	workforce	9	recruitment and retention
    cue	workforce	9	recruitment and retention strategy
    cue	workforce	9	recruitment strategy
    cue	workforce	9	recruits
    cue	workforce	5	resilient
    cue	workforce	3	resource(s)
    cue	workforce	7	resourcing
    cue	workforce	9	retention
    cue	workforce	7	several social workers
    cue	workforce	9	short of time
    cue	workforce	9	short-staffed
    cue	workforce	9	sickness
    cue	workforce	5	skilled
    cue	workforce	5	skilled social workers
    cue	workforce	5	skilled staff
    cue	workforce	7	skilled workforce
    cue	workforce	9	social work academy
    cue	workforce	9	social work capacity
    cue	workforce	9	social work posts
    cue	workforce	7	social workers enjoy
    cue	workforce	7	social workers feel
    cue	workforce	9	social workers have left
    cue	workforce	7	social workers report
    cue	workforce	7	social workers said
    cue	workforce	7	social workers spoke
    cue	workforce	7	social workers told
    cue	workforce	4	social workers value
    cue	workforce	7	stable workforce
    cue	workforce	5	staff
    cue	workforce	9	staff absence
    cue	workforce	9	staff capacity
    cue	workforce	9	staff changes
    cue	workforce	9	staff feel
    cue	workforce	9	staff have left
    cue	workforce	9	staff morale
    cue	workforce	9	staff report
    cue	workforce	6	staff said
    cue	workforce	9	staff shortage(s)
    cue	workforce	6	staff told inspectors
    cue	workforce	9	staff turnover
    cue	workforce	9	staff wellbeing
    cue	workforce	9	staffing
    cue	workforce	9	staffing levels
    cue	workforce	9	stay in their posts
    cue	workforce	9	stretched
    cue	workforce	6	taken on
    cue	workforce	7	team stability
    cue	workforce	1	tenacious
    cue	workforce	7	three social workers
    cue	workforce	9	tirelessly
    cue	workforce	9	too little time
    cue	workforce	7	too many social workers
    cue	workforce	9	trained
    cue	workforce	9	training
    cue	workforce	9	training and development
    cue	workforce	9	training offer
    cue	workforce	9	turnover
    cue	workforce	9	turnover of social workers
    cue	workforce	9	turnover of staff
    cue	workforce	9	under pressure
    cue	workforce	9	understaffed
    cue	workforce	9	vacancy rate(s)
    cue	workforce	9	vacancy/vacancies
    cue	workforce	9	vacant
    cue	workforce	9	well staffed
    cue	workforce	5	well supported
    cue	workforce	9	well supported by managers
    cue	workforce	9	work hard
    cue	workforce	7	work pressures
    cue	workforce	9	worked hard
    cue	workforce	9	worked tirelessly
    cue	workforce	7	workers feel
    cue	workforce	9	workers have left
    cue	workforce	6	workers told inspectors
    cue	workforce	9	workforce
    cue	workforce	9	workforce capacity
    cue	workforce	9	workforce development
    cue	workforce	9	workforce stability
    cue	workforce	9	workforce strategy
    cue	workforce	9	working conditions
    cue	workforce	9	working hard
    cue	workforce	9	workload pressures
    cue	workforce	9	workload(s)
    cue	workforce	9	worn down
    cue	leadership	9	accepts in full
    cue	leadership	5	action plan(s)
    cue	leadership	7	ambition
    cue	leadership	4	ambitious
    cue	leadership	3	approach
    cue	leadership	5	areas for improvement
    cue	leadership	9	assistant director(s)
    cue	leadership	9	budget
    cue	leadership	9	chief executive
    cue	leadership	9	children's trust
    cue	leadership	9	clear plan
    cue	leadership	6	commissioner(s)
    cue	leadership	5	commissioning
    cue	leadership	6	committed leadership
    cue	leadership	7	corporate
    cue	leadership	9	corporate and political
    cue	leadership	9	corporate leaders
    cue	leadership	7	corporate parent(s)
    cue	leadership	8	corporate parenting
    cue	leadership	9	corporate parenting board
    cue	leadership	9	corporate parenting panel
    cue	leadership	9	corporate support
    cue	leadership	9	councillors
    cue	leadership	9	credible plan
    cue	leadership	5	culture
    cue	leadership	9	DCS
    cue	leadership	9	development plan
    cue	leadership	7	director of children's services
    cue	leadership	9	director(s)
    cue	leadership	9	elected member(s)
    cue	leadership	9	elected members
    cue	leadership	9	financial investment
    cue	leadership	9	governance
    cue	leadership	7	head(s) of service
    cue	leadership	9	improvement board
    cue	leadership	9	improvement journey
    cue	leadership	9	improvement plan(s)
    cue	leadership	9	improvement programme
    cue	leadership	9	improvement strategy
    cue	leadership	4	improvement(s)
    cue	leadership	9	interim director
    cue	leadership	9	investment
    cue	leadership	9	joint board
    cue	leadership	9	know their children's services
    cue	leadership	9	lead member
    cue	leadership	6	leader
    cue	leadership	9	leaders
    cue	leadership	9	leaders and managers
    cue	leadership	9	leaders' understanding
    cue	leadership	9	leadership
    cue	leadership	9	leadership team(s)
    cue	leadership	6	learning culture
    cue	leadership	9	line of sight
    cue	leadership	3	members
    cue	leadership	6	members of the council
    cue	leadership	9	model of practice
    cue	leadership	9	model of social work
    cue	leadership	9	overview and scrutiny
    cue	leadership	9	pace of change
    cue	leadership	9	pace of improvement
    cue	leadership	9	pace of progress
    cue	leadership	9	plan in place
    cue	leadership	8	political
    cue	leadership	9	political leaders
    cue	leadership	9	political scrutiny
    cue	leadership	9	political support
    cue	leadership	9	practice framework
    cue	leadership	9	practice model
    cue	leadership	6	practice standards
    cue	leadership	5	priorities
    cue	leadership	9	reorganisation
    cue	leadership	9	restructure
    cue	leadership	9	restructuring
    cue	leadership	9	scrutiny committee
    cue	leadership	9	scrutiny of children's services
    cue	leadership	9	scrutiny panel
    cue	leadership	9	self-awareness
    cue	leadership	9	senior leader(s)
    cue	leadership	9	senior leadership
    cue	leadership	9	senior leadership team
    cue	leadership	5	senior management
    cue	leadership	9	senior management team
    cue	leadership	9	senior manager(s)
    cue	leadership	6	service redesign
    cue	leadership	9	social work model
    cue	leadership	6	strategic
    cue	leadership	9	strategic direction
    cue	leadership	9	strategic leaders
    cue	leadership	9	strategic plan
    cue	leadership	4	strategies
    cue	leadership	6	strategy
    cue	leadership	9	the council's commitment
    cue	leadership	9	transformation
    cue	leadership	9	transformation programme
    cue	leadership	9	trust board
    cue	leadership	5	vision
    cue	leadership	9	we accept
    cue	leadership	9	we acknowledge
    cue	leadership	9	we recognise
    cue	quality_assurance	3	areas for improvement
    cue	quality_assurance	9	audit activity
    cue	quality_assurance	9	audit findings
    cue	quality_assurance	9	audit programme
    cue	quality_assurance	9	audit(s)
    cue	quality_assurance	9	audited
    cue	quality_assurance	9	auditing
    cue	quality_assurance	9	auditor(s)
    cue	quality_assurance	9	case audit activity
    cue	quality_assurance	9	case audits
    cue	quality_assurance	9	closing the loop
    cue	quality_assurance	9	collaborative audits
    cue	quality_assurance	9	complaints
    cue	quality_assurance	9	dashboard(s)
    cue	quality_assurance	9	data
    cue	quality_assurance	9	dataset(s)
    cue	quality_assurance	9	dip sample(s)
    cue	quality_assurance	9	dip sampling
    cue	quality_assurance	9	dip-sampling
    cue	quality_assurance	9	feedback loop
    cue	quality_assurance	8	improvement actions from audits
    cue	quality_assurance	9	joint audit(s)
    cue	quality_assurance	9	know their services
    cue	quality_assurance	9	know themselves
    cue	quality_assurance	9	learning from
    cue	quality_assurance	9	learning from audits
    cue	quality_assurance	9	learning from complaints
    cue	quality_assurance	9	learning loop
    cue	quality_assurance	9	learning review(s)
    cue	quality_assurance	9	management information
    cue	quality_assurance	9	moderated
    cue	quality_assurance	9	moderation
    cue	quality_assurance	9	moderator(s)
    cue	quality_assurance	9	monitoring of performance
    cue	quality_assurance	9	monitoring systems
    cue	quality_assurance	9	multi-agency audit(s)
    cue	quality_assurance	9	peer review(s)
    cue	quality_assurance	6	performance
    cue	quality_assurance	9	performance data
    cue	quality_assurance	9	performance framework
    cue	quality_assurance	9	performance information
    cue	quality_assurance	9	performance management
    cue	quality_assurance	9	performance monitoring
    cue	quality_assurance	9	performance report(s)
    cue	quality_assurance	9	performance reporting
    cue	quality_assurance	9	practice learning reviews
    cue	quality_assurance	9	practice week(s)
    cue	quality_assurance	9	quality assurance
    cue	quality_assurance	9	quality assurance activity
    cue	quality_assurance	9	quality assurance framework
    cue	quality_assurance	5	quality of practice
    cue	quality_assurance	9	quality-assurance
    cue	quality_assurance	9	sampling
    cue	quality_assurance	9	scorecard(s)
    cue	quality_assurance	9	self assessment
    cue	quality_assurance	9	self evaluation
    cue	quality_assurance	9	self-assessment
    cue	quality_assurance	9	self-evaluation
    cue	quality_assurance	9	strengths and areas for development
    cue	quality_assurance	9	strengths and areas for improvement
    cue	quality_assurance	9	strengths and weaknesses
    cue	quality_assurance	9	tracker(s)
    cue	quality_assurance	9	understanding of practice
    cue	quality_assurance	9	understanding of strengths
    cue	quality_assurance	9	understanding of the quality of practice
    cue	quality_assurance	9	understanding of the strengths
    cue	multi_agency	9	adult mental health
    cue	multi_agency	9	adult mental health services
    cue	multi_agency	9	adult services
    cue	multi_agency	9	adult social care
    cue	multi_agency	9	agencies
    cue	multi_agency	9	agency attendance
    cue	multi_agency	7	are shared
    cue	multi_agency	8	attendance by
    cue	multi_agency	8	attended by police
    cue	multi_agency	9	cafcass
    cue	multi_agency	9	co-located
    cue	multi_agency	9	co-location
    cue	multi_agency	6	collaborate
    cue	multi_agency	6	collaboration
    cue	multi_agency	5	collaborative
    cue	multi_agency	5	collaboratively
    cue	multi_agency	7	colleges
    cue	multi_agency	7	commissioners of health
    cue	multi_agency	7	community groups
    cue	multi_agency	9	cross-agency
    cue	multi_agency	7	doctors
    cue	multi_agency	9	education partners
    cue	multi_agency	7	employers
    cue	multi_agency	7	GP
    cue	multi_agency	9	GPs
    cue	multi_agency	7	head teachers
    cue	multi_agency	7	headteachers
    cue	multi_agency	7	health commissioners
    cue	multi_agency	8	health leaders
    cue	multi_agency	9	health partners
    cue	multi_agency	9	health professionals
    cue	multi_agency	9	health services
    cue	multi_agency	9	health visitors
    cue	multi_agency	7	housing colleagues
    cue	multi_agency	9	housing department
    cue	multi_agency	9	housing partners
    cue	multi_agency	5	information about
    cue	multi_agency	9	information is shared
    cue	multi_agency	9	information sharing
    cue	multi_agency	9	information-sharing
    cue	multi_agency	9	inter-agency
    cue	multi_agency	7	is shared
    cue	multi_agency	9	joined-up
    cue	multi_agency	8	joint
    cue	multi_agency	9	joint commissioning
    cue	multi_agency	9	joint protocol
    cue	multi_agency	9	joint response
    cue	multi_agency	9	joint visits
    cue	multi_agency	9	joint work
    cue	multi_agency	9	joint working
    cue	multi_agency	8	jointly
    cue	multi_agency	9	judiciary
    cue	multi_agency	3	meetings
    cue	multi_agency	9	midwives
    cue	multi_agency	9	multi agency
    cue	multi_agency	9	multi-agency
    cue	multi_agency	9	multi-agency partners
    cue	multi_agency	9	multi-agency working
    cue	multi_agency	9	multiagency
    cue	multi_agency	7	notification(s) from the police
    cue	multi_agency	7	notifications
    cue	multi_agency	7	nurses
    cue	multi_agency	9	other agencies
    cue	multi_agency	5	other professionals
    cue	multi_agency	9	partner agency/agencies
    cue	multi_agency	9	partner(s)
    cue	multi_agency	9	partners'
    cue	multi_agency	6	partnership arrangements
    cue	multi_agency	9	partnership work
    cue	multi_agency	9	partnership working
    cue	multi_agency	9	partnership(s)
    cue	multi_agency	9	police
    cue	multi_agency	8	police notification(s)
    cue	multi_agency	9	police officers
    cue	multi_agency	9	probation
    cue	multi_agency	7	probation officer(s)
    cue	multi_agency	7	probation service
    cue	multi_agency	5	professionals
    cue	multi_agency	9	professionals from
    cue	multi_agency	9	safeguarding children partnership
    cue	multi_agency	9	safeguarding partnership
    cue	multi_agency	8	school leaders
    cue	multi_agency	7	school nurse(s)
    cue	multi_agency	8	school staff
    cue	multi_agency	5	school(s)
    cue	multi_agency	9	share information
    cue	multi_agency	9	shared information
    cue	multi_agency	4	shared with
    cue	multi_agency	9	sharing of information
    cue	multi_agency	3	strategic
    cue	multi_agency	9	strategic partners
    cue	multi_agency	9	strategic partnership(s)
    cue	multi_agency	9	the judiciary
    cue	multi_agency	3	together
    cue	multi_agency	7	voluntary groups
    cue	multi_agency	7	voluntary organisations
    cue	multi_agency	7	voluntary sector
    cue	multi_agency	4	well attended
    cue	overall	3	children's services
    cue	overall	2	children's social care
    cue	overall	2	council
    cue	overall	4	experiences and progress
    cue	overall	4	improvement work
    cue	overall	2	improvement(s)
    cue	overall	4	judged
    cue	overall	2	local authority
    cue	overall	4	our work
    cue	overall	1	outcomes
    cue	overall	1	outcomes for children
    cue	overall	4	overall
    cue	overall	4	overall effectiveness
    cue	overall	2	practice
    cue	overall	3	progress
    cue	overall	4	quality of practice
    cue	overall	4	quality of services
    cue	overall	4	quality of social work
    cue	overall	4	quality of work
    cue	overall	2	service
    cue	overall	2	services
    cue	overall	4	services for children
    cue	overall	4	social care services
    cue	overall	1	social work
    cue	overall	4	social work practice
    cue	overall	4	standard of practice
    cue	overall	4	support for families
    cue	overall	2	the local authority
    cue	-	9	action to
    cue	-	9	additional capacity
    cue	-	9	assessed year
    cue	-	9	at a pace
    cue	-	9	at pace
    cue	-	9	at the visit
    cue	-	9	best practice
    cue	-	9	care and supervision order
    cue	-	9	care and support
    cue	-	9	care to
    cue	-	9	case in point
    cue	-	9	challenge(s) facing
    cue	-	9	challenges
    cue	-	9	child protection medical(s)
    cue	-	9	conflict resolution
    cue	-	9	contact order
    cue	-	9	contact with their
    cue	-	9	cope alone
    cue	-	9	critical challenge
    cue	-	9	data protection
    cue	-	9	days of the visit
    cue	-	9	demand for placements
    cue	-	9	duty of care
    cue	-	9	early help connector(s)
    cue	-	9	ex-partner
    cue	-	9	extra capacity
    cue	-	9	family assessment session
    cue	-	9	family member
    cue	-	9	family members
    cue	-	9	financial challenge(s)
    cue	-	9	first monitoring visit
    cue	-	9	focused visit(s)
    cue	-	9	good practice
    cue	-	9	health and safety
    cue	-	9	home alone
    cue	-	9	in care proceedings
    cue	-	9	in contact with
    cue	-	9	in order to
    cue	-	9	in the round
    cue	-	9	inspection visit
    cue	-	9	inspection visits
    cue	-	9	intimate partner
    cue	-	9	keep pace
    cue	-	9	keeping pace
    cue	-	9	kept pace
    cue	-	9	last visit
    cue	-	9	leave home alone
    cue	-	9	left a violent home
    cue	-	9	left alone
    cue	-	9	left home
    cue	-	9	let alone
    cue	-	9	live alone
    cue	-	9	living alone
    cue	-	9	local area
    cue	-	9	local area partnership
    cue	-	9	local area partnership's
    cue	-	9	local authority area
    cue	-	9	manage alone
    cue	-	9	members of staff
    cue	-	9	members of the public
    cue	-	9	missing from
    cue	-	9	missing from case
    cue	-	9	missing from files
    cue	-	9	missing from plans
    cue	-	9	missing from records
    cue	-	9	missing from the
    cue	-	9	monitoring visit(s)
    cue	-	9	new partner(s)
    cue	-	9	no plans to
    cue	-	9	not only
    cue	-	9	on record
    cue	-	9	order to
    cue	-	9	partner violence
    cue	-	9	place to place
    cue	-	9	placed on
    cue	-	9	plan to
    cue	-	9	planned to
    cue	-	9	plans to
    cue	-	9	previous visit
    cue	-	9	reduced timetable
    cue	-	9	refer back
    cue	-	9	referral order
    cue	-	9	referred back
    cue	-	9	remain in contact
    cue	-	9	remain in touch with
    cue	-	9	right direction
    cue	-	9	risk averse
    cue	-	9	school holidays
    cue	-	9	second visit
    cue	-	9	self-harm
    cue	-	9	service plan
    cue	-	9	social work practice model
    cue	-	9	stand alone
    cue	-	9	standalone
    cue	-	9	stay in contact
    cue	-	9	strategic plan for care
    cue	-	9	supervised contact
    cue	-	9	supervised family time
    cue	-	9	supervision order(s)
    cue	-	9	take care
    cue	-	9	team around
    cue	-	9	the visit
    cue	-	9	this visit
    cue	-	9	track record
    cue	-	9	with care
    cue	-	9	wrong direction
    cue	-	9	young person's partner
    cue	-	9	young person's plan to
    """
}
