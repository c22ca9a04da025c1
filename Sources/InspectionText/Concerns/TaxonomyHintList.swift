extension Taxonomy {
  /// The hints of the built-in taxonomy.
  static let hintRows: StaticString = """
    # name	words that speak for the areas of children's services, or against them
    # columns	hint, words (* for every sentence), areas and weights in tenths of log-odds
    # source	fitted by Benchmarks/Sources/fit-areas to annotated letters of authorities A to M
    hint	*	front_door -31 child_protection -28 assessment -30 early_help -44 missing -45 specific_needs -39 child_voice -37 children_in_care -23 care_leavers -27 management_oversight -41 supervision -51 workforce -31 leadership -28 quality_assurance -40 multi_agency -32 overall -45
    hint	abilities	children_in_care -3
    hint	ability	assessment 4 early_help -2 missing 1 specific_needs -1 management_oversight 3 supervision 1 workforce 8
    hint	able	front_door -3 child_protection 1 missing 2 specific_needs -6 children_in_care -5 management_oversight -1 workforce 6 leadership 3 overall 1
    hint	able to access	front_door -1 specific_needs -2
    hint	above	specific_needs 2 workforce 5 overall 4
    hint	absence	children_in_care 2 management_oversight -2 leadership 1 quality_assurance 1
    hint	abuse	front_door 3 child_protection 3 early_help 3 missing -1 child_voice -4 children_in_care -5 care_leavers -2 multi_agency 3 overall -2
    hint	academy	workforce 3 leadership -2
    hint	access	front_door -6 child_protection -5 missing -4 specific_needs 5 child_voice -3 children_in_care 1 care_leavers 8 leadership -7 multi_agency -9
    hint	access education	children_in_care 2
    hint	access services	children_in_care 4
    hint	access support	front_door -1
    hint	access to effective	assessment 1
    hint	access to services	front_door 6
    hint	accessibility	missing 3
    hint	accessible	child_protection -4 early_help 3 specific_needs 2 management_oversight 8 workforce 2 leadership 2
    hint	accessing	children_in_care 5 multi_agency -1
    hint	accommodation	front_door -3 child_protection -6 assessment -6 missing -2 specific_needs 10 child_voice -7 children_in_care -8 care_leavers 15 workforce -4 leadership -3 quality_assurance -3 multi_agency -2 overall -1
    hint	accordance	child_protection 1 assessment -1 specific_needs 2 children_in_care 4 overall 1
    hint	account	front_door -2 assessment -3 missing 5 child_voice -3 children_in_care -1 care_leavers -3 workforce -3 multi_agency 1
    hint	account when planning	children_in_care -1 care_leavers -1 leadership -2
    hint	accountability	assessment 7 children_in_care 3 management_oversight 4 leadership 4 quality_assurance 2
    hint	accurate	child_protection -3 missing 8 specific_needs -1 workforce -3 quality_assurance 13 overall -7
    hint	accurate understanding	leadership 6
    hint	accurately	assessment 2 children_in_care -1
    hint	achieve	child_protection -2 assessment 7 child_voice -5 children_in_care 1 care_leavers 1 quality_assurance 1
    hint	achieve permanence	quality_assurance 4
    hint	achieved	assessment 1 child_voice -3 care_leavers -1 workforce 2 leadership 1 overall 4
    hint	achievements	assessment 1 child_voice -1 children_in_care 7 care_leavers 3
    hint	achieving	child_protection 2 assessment -2 specific_needs -1 child_voice -3 children_in_care 3 care_leavers -4 supervision 3 leadership 2 multi_agency -2
    hint	achieving permanence	children_in_care 3
    hint	acknowledge	child_protection 1 missing 3 care_leavers 9 management_oversight 2 leadership 4 quality_assurance -1 overall 3
    hint	acknowledged	front_door 1 supervision 2 leadership 5
    hint	across	assessment 3 early_help -1 specific_needs -1 child_voice -3 children_in_care -7 care_leavers -6 management_oversight -1 workforce -2 quality_assurance 1
    hint	across the council	child_protection 2
    hint	across the partnership	leadership -1 multi_agency 1
    hint	across the service	workforce -1 overall 3
    hint	act	child_protection -5 assessment -1 management_oversight -1 leadership 10 multi_agency 2
    hint	acted	child_voice 8 quality_assurance 4
    hint	acted swiftly	child_voice 3 quality_assurance 1
    hint	action	front_door -3 child_protection 6 assessment -4 child_voice -7 children_in_care -2 management_oversight -2 workforce -1 leadership 8
    hint	action is taken	child_protection 7 assessment -1 specific_needs 2 children_in_care -1 leadership -1
    hint	action plan	multi_agency -5
    hint	action plans	assessment -1 supervision -1
    hint	action taken	children_in_care 2
    hint	action to address	front_door 2
    hint	actions	front_door -1 child_protection 4 assessment 1 early_help -4 specific_needs -1 child_voice -6 children_in_care 7 care_leavers -2 management_oversight 7 supervision 5 workforce -7 leadership -2 multi_agency -7 overall -2
    hint	actions agreed	assessment -2 management_oversight 5
    hint	actions and timescales	child_protection -3 specific_needs 3 supervision 2 multi_agency 3
    hint	actions arising	child_protection 2
    hint	actions to improve	missing 3
    hint	active	child_voice -1 management_oversight 4 workforce -1
    hint	actively	child_protection -2 assessment -1 management_oversight -1 multi_agency -4 overall -3
    hint	activities	missing 6 specific_needs -2 child_voice 11 children_in_care -5 care_leavers 4 workforce -1 leadership -11 quality_assurance 1
    hint	activity	front_door -2 early_help 4 child_voice -3 children_in_care -1 care_leavers -3 management_oversight -2 leadership -4 quality_assurance 8 overall -2
    hint	adapted	leadership -1
    hint	adapted to reflect	leadership -1
    hint	add	assessment 1 child_voice 4
    hint	added	management_oversight 1
    hint	addition	front_door -6 child_protection 5 specific_needs -2 child_voice -1 care_leavers -2 workforce 2 quality_assurance 2
    hint	additional	front_door -1 child_protection 2 assessment -9 early_help 2 missing -4 specific_needs 1 workforce 14 overall -2
    hint	additional management	children_in_care -1 care_leavers 4 management_oversight 1
    hint	additional needs	children_in_care 1
    hint	additional support	child_protection 4 multi_agency 3
    hint	address	front_door 6 child_protection -8 early_help 1 specific_needs 6 child_voice -2 children_in_care 1 care_leavers 5 management_oversight -2 leadership 9 quality_assurance 2 overall 3
    hint	address their needs	specific_needs 1 care_leavers 2
    hint	addressed	front_door -5 child_protection 2 assessment -5 workforce 2 leadership 4 quality_assurance 3
    hint	addressing	care_leavers 1 leadership 11 quality_assurance -2
    hint	adds	missing 3 child_voice 1 quality_assurance 1
    hint	adequately	child_protection 4 management_oversight 1 leadership 1
    hint	adolescent	early_help -2 missing 3 children_in_care 2
    hint	adolescent mental	children_in_care 2
    hint	adolescent mental health	children_in_care 2
    hint	adolescents	early_help 3 missing 6 leadership 2 quality_assurance 2
    hint	adopt	management_oversight -2 multi_agency 5
    hint	adopted	leadership 5 multi_agency 9
    hint	adopters	children_in_care 15
    hint	adoption	front_door -2 child_protection -8 assessment -1 early_help -1 children_in_care 31 quality_assurance -3 overall -2
    hint	adoptive	children_in_care 2
    hint	adult	child_protection 2 assessment 4 specific_needs 9 children_in_care -3 care_leavers 4
    hint	adult mental	child_protection 3
    hint	adult mental health	child_protection 3
    hint	adult services	specific_needs 8 care_leavers 1
    hint	adulthood	child_protection -4 specific_needs 4 care_leavers 16 workforce -1 multi_agency -4
    hint	adults	assessment 5 missing 5 children_in_care -4 leadership -2 multi_agency 3
    hint	advanced	front_door 1 management_oversight 2 multi_agency 1
    hint	advanced practitioners	front_door 1 management_oversight 2 multi_agency 1
    hint	advice	front_door 4 assessment -2 early_help 8 missing -1 child_voice 2 care_leavers 3 leadership -2 multi_agency 1
    hint	advice and guidance	children_in_care 1
    hint	adviser	child_voice -3 children_in_care -1 care_leavers 9
    hint	advisers	front_door -3 child_protection -1 children_in_care -8 care_leavers 12 management_oversight 1 supervision 3 leadership -5 multi_agency -2
    hint	advisers and social	care_leavers -1
    hint	advocacy	assessment -1 specific_needs 4 child_voice 19 children_in_care -2 multi_agency -1
    hint	advocate	specific_needs 2 child_voice 8 management_oversight 1 multi_agency 1
    hint	advocate strongly	child_voice 1 multi_agency 2
    hint	advocates	child_protection -1 child_voice 11
    hint	affect	assessment -2 specific_needs 8 child_voice 2 care_leavers 8
    hint	affected	front_door -1 early_help 1
    hint	affects	child_protection 2 child_voice 1 workforce 1
    hint	again	multi_agency 5
    hint	against	child_protection -2 workforce -1 overall 1
    hint	age	children_in_care 2 multi_agency 1
    hint	aged	front_door -1 assessment -2 specific_needs 8 child_voice -4 children_in_care -7 care_leavers 7 multi_agency -3 overall -1
    hint	agencies	front_door 7 assessment -4 early_help -6 specific_needs -8 child_voice -9 children_in_care -7 management_oversight -3 supervision -2 workforce -4 leadership -1 quality_assurance -1 multi_agency 28
    hint	agency	child_protection -1 specific_needs -1 child_voice -2 management_oversight -1 workforce 7 leadership -5 quality_assurance -1 multi_agency 2
    hint	agency staff	workforce 3
    hint	agreed	front_door -3 child_protection 1 assessment -1 children_in_care -4 management_oversight 6 supervision 1 overall -1
    hint	agreement	multi_agency 1
    hint	aim	care_leavers 1
    hint	alcohol	specific_needs -1 care_leavers 3
    hint	alert	care_leavers 7
    hint	aligned	leadership -3
    hint	allegations	specific_needs 13 multi_agency -2
    hint	allocated	child_voice -3 care_leavers 3 workforce 2
    hint	allocation	early_help 8
    hint	allow	child_protection 7 assessment -1 management_oversight 1 leadership -4 multi_agency 3
    hint	allows	front_door 6 specific_needs 1 care_leavers 2 workforce 1
    hint	almost	child_protection 1 child_voice 1 leadership 1
    hint	alone	child_protection -3 child_voice 12 children_in_care -1
    hint	along	specific_needs 7
    hint	alongside	front_door 8 child_protection 5 assessment 1 early_help -1 specific_needs -5 child_voice -6 children_in_care -3 care_leavers 3 supervision 1 workforce 5 leadership 4 quality_assurance 1 overall 9
    hint	alongside families	multi_agency 2 overall 2
    hint	already	child_protection -4 assessment -1 early_help -4 supervision 2 leadership 5 quality_assurance -8 multi_agency 6 overall -2
    hint	already aware	quality_assurance -1
    hint	already identified	leadership 1
    hint	alternative	front_door -5 child_protection 7 assessment 4 specific_needs 11 children_in_care -5 management_oversight -2
    hint	although	front_door -4 child_protection 1 assessment 1 missing 4 specific_needs -1 children_in_care 4 care_leavers -4 supervision -1 workforce 1 leadership -1 quality_assurance -1
    hint	always	front_door 11 assessment 3 early_help 4 specific_needs -5 child_voice 1 children_in_care -1 care_leavers -1 management_oversight 4 supervision -5 workforce -4 leadership -7 quality_assurance -4 multi_agency 5 overall -1
    hint	always clear	assessment 3 early_help 2 children_in_care -1
    hint	always evident	child_voice 1
    hint	always get	child_protection 1 children_in_care 1
    hint	always lead	child_protection -3
    hint	always receive	early_help -1 overall 2
    hint	always specific	front_door 2
    hint	always sufficiently	assessment -6 children_in_care 4 management_oversight 2
    hint	always timely	child_voice 3
    hint	ambition	missing 2 child_voice -1 children_in_care -1 leadership 5
    hint	ambitions	children_in_care 3
    hint	ambitious	child_protection -1 children_in_care 1 care_leavers 7 management_oversight -2 leadership 11 multi_agency -1 overall 1
    hint	amount	front_door 2 children_in_care 1 workforce 2
    hint	analyse	front_door 1 assessment 9
    hint	analysed	assessment 12 quality_assurance 6
    hint	analysis	front_door 2 child_protection -4 assessment 15 early_help -1 children_in_care -7 care_leavers -3 leadership -5 quality_assurance 4 multi_agency -4 overall -1
    hint	analysis of risk	assessment 4
    hint	annual	children_in_care 1 care_leavers -2
    hint	annual health	children_in_care 1
    hint	annual health assessments	children_in_care 1
    hint	anxiety	specific_needs 5 care_leavers 2
    hint	apparent	specific_needs 1 children_in_care 1
    hint	application	front_door 6 missing 1
    hint	application of thresholds	missing 2
    hint	applications	child_protection 6
    hint	applied	front_door 8 child_protection -2
    hint	apply	front_door 3 children_in_care 1
    hint	appointed	overall 1
    hint	appointment	leadership 3 quality_assurance 2
    hint	apprenticeship	children_in_care 2 care_leavers 7
    hint	apprenticeships	children_in_care 3
    hint	approach	front_door -4 early_help 2 missing 2 specific_needs -4 child_voice -9 children_in_care -1 management_oversight -5 supervision -2 workforce -1 leadership 13 multi_agency 6 overall -1
    hint	approach to supporting	early_help 1
    hint	approach to working	leadership 6
    hint	approachable	management_oversight 2 workforce 3
    hint	approaches	child_protection 10 missing 3 child_voice -2 care_leavers -1 workforce 2
    hint	appropriate	front_door 9 child_protection 1 assessment -5 early_help -5 missing -6 specific_needs 3 child_voice -2 children_in_care 1 care_leavers -1 management_oversight 4 supervision -6 workforce -7 leadership -2 quality_assurance -1 multi_agency 2 overall -2
    hint	appropriate action	specific_needs 3
    hint	appropriate actions	child_protection 5
    hint	appropriate decision-making	multi_agency 5
    hint	appropriate decisions	management_oversight -1
    hint	appropriate focus	assessment 2 multi_agency 1
    hint	appropriate interventions	front_door 1 multi_agency 1
    hint	appropriate plans	specific_needs 1 leadership 14
    hint	appropriate response	management_oversight 4
    hint	appropriate support	front_door 3 child_protection 2 specific_needs 2
    hint	appropriate use	child_voice 1 management_oversight 2
    hint	appropriately	front_door -2 child_protection 9 early_help 1 missing 1 specific_needs 2 children_in_care -5 care_leavers -2 workforce -8 leadership 1 quality_assurance -3 overall -4
    hint	appropriately focused	leadership 4
    hint	area	child_protection 12 early_help 1 specific_needs 6 child_voice -2 children_in_care 1 care_leavers 5 management_oversight -3 supervision 9 workforce 1 quality_assurance -4 overall -4
    hint	area for development	children_in_care 2 supervision 2 workforce 1 leadership -3
    hint	area for improvement	child_protection 4 multi_agency 4
    hint	area inspection	early_help 2
    hint	area of practice	assessment 1 quality_assurance -1
    hint	areas	child_protection -1 assessment 1 early_help -3 missing -6 specific_needs -1 child_voice -7 children_in_care -5 care_leavers -3 supervision -7 leadership 4 overall 16
    hint	areas for development	children_in_care -3 leadership 4
    hint	areas for improvement	management_oversight 1 quality_assurance -5
    hint	areas of practice	child_protection 5 workforce 2
    hint	arise	children_in_care 1
    hint	arising	child_protection 1
    hint	around	child_protection -3 child_voice -4 children_in_care 6 management_oversight -2
    hint	arrangements	front_door -2 assessment 1 early_help -2 specific_needs 1 child_voice -6 children_in_care 7 care_leavers 3 supervision -1 workforce -7 leadership -4 quality_assurance 2 overall -8
    hint	arrangements for care	care_leavers 3
    hint	arrangements for children	child_protection 7 assessment -2 early_help -1
    hint	arrangements in place	management_oversight -2 multi_agency -1
    hint	array	child_voice 1 leadership 2
    hint	articulate	child_protection -1 child_voice 3 overall 3
    hint	articulated	front_door 3 assessment 1
    hint	ask	children_in_care 1
    hint	aspects	front_door -3 assessment -2 child_voice -1 children_in_care -1 care_leavers 6
    hint	aspects of children's	quality_assurance 1 overall 4
    hint	aspiration	assessment -1
    hint	aspirations	children_in_care 7 care_leavers 3 workforce -1
    hint	assess	early_help 2 children_in_care -2 care_leavers -2 workforce 2
    hint	assessed	front_door 3 assessment 7 specific_needs 1 child_voice -2 care_leavers -1 management_oversight 1 workforce 1 leadership -2 multi_agency -4
    hint	assessed needs	child_protection 9
    hint	assessing	front_door 3 assessment 1
    hint	assessment	front_door 5 child_protection 1 assessment 22 early_help -3 missing -2 specific_needs 5 children_in_care -6 care_leavers -5 supervision -2 leadership -5 quality_assurance -4 multi_agency -3 overall -4
    hint	assessment of risk	child_protection -3 assessment 3
    hint	assessment service	child_protection 12 workforce 2
    hint	assessment teams	front_door -1 child_protection 1 assessment 1
    hint	assessment tools	child_protection -2
    hint	assessments	front_door -11 child_protection -6 assessment 40 missing -2 specific_needs 2 child_voice -1 children_in_care -6 care_leavers -11 supervision -7 workforce -5 leadership -11 quality_assurance -7 multi_agency -6 overall -2
    hint	assessments and interventions	assessment 2 specific_needs -1
    hint	assessments and plans	child_protection 4 assessment -7 specific_needs 2 multi_agency 2
    hint	assessments are completed	specific_needs 1
    hint	assessments are comprehensive	specific_needs 1
    hint	assessments are undertaken	assessment 1
    hint	assessments completed	early_help 3
    hint	assessments of children's	specific_needs 1
    hint	assist	specific_needs 3 workforce 3
    hint	assisting	child_protection -1 multi_agency 4
    hint	associated	missing 1
    hint	assurance	front_door -8 child_protection -6 assessment -9 specific_needs -2 child_voice -2 children_in_care -6 care_leavers -6 supervision -1 leadership -4 quality_assurance 20 multi_agency -4 overall -5
    hint	assurance and performance	leadership -3
    hint	assurance arrangements	early_help 2 care_leavers -1 quality_assurance 2
    hint	assurance framework	quality_assurance 2
    hint	assurance information	assessment -2 leadership -3 quality_assurance -16
    hint	assurance processes	management_oversight 2
    hint	assure	children_in_care -4 leadership 2
    hint	assuring	quality_assurance 5
    hint	asylum	specific_needs 16 multi_agency 1
    hint	asylum-seeking	child_protection -2 specific_needs 11 child_voice -1 children_in_care 1
    hint	asylum-seeking children	child_protection -2 children_in_care 2
    hint	attainment	children_in_care 11 multi_agency -3
    hint	attempts	leadership 1
    hint	attend	front_door -4 assessment -4 specific_needs 1 child_voice 4 leadership -2 multi_agency -2
    hint	attendance	front_door -3 child_protection 1 specific_needs 3 leadership -3
    hint	attended	front_door -1 child_protection 9 assessment -2 missing -1 specific_needs 1 child_voice -1 multi_agency 8
    hint	attended by relevant	multi_agency 1
    hint	attending	multi_agency 3
    hint	attention	assessment -3 children_in_care 1 leadership 1
    hint	attention is paid	children_in_care 4
    hint	audit	front_door -3 child_protection -5 assessment -5 early_help -2 child_voice -3 children_in_care -5 care_leavers -4 management_oversight -5 workforce -7 quality_assurance 36 multi_agency -2 overall -2
    hint	audit activity	leadership -6 quality_assurance 5
    hint	audit process	leadership 4
    hint	auditing	supervision 2 leadership -2 quality_assurance 11
    hint	audits	front_door -7 child_protection -7 assessment -6 early_help -1 specific_needs -2 child_voice -6 children_in_care -6 care_leavers -6 management_oversight -7 supervision -5 workforce -5 leadership -15 quality_assurance 37 multi_agency -10
    hint	authoritative	front_door 1 management_oversight 1
    hint	authorities	children_in_care 2 multi_agency 6 overall 1
    hint	authority	assessment -3 early_help -1 missing -1 child_voice -2 children_in_care 2 care_leavers -5 management_oversight -2 workforce -2 leadership 6 quality_assurance 2 overall 2
    hint	authority children's	front_door -1 leadership -5 overall -2
    hint	authority children's services	front_door -1 leadership -4 overall -1
    hint	authority designated	specific_needs 5
    hint	authority designated officer	specific_needs 5
    hint	authority has invested	leadership 5
    hint	authority performance	assessment -1 quality_assurance -7
    hint	authority performance management	quality_assurance -1
    hint	authority recognises	leadership 5
    hint	authority staff	child_voice 2 children_in_care -1 workforce -1 leadership -4
    hint	authority takes	specific_needs -4
    hint	authority's	child_protection 1 child_voice -3 children_in_care -1 leadership 8 quality_assurance 1 multi_agency -1 overall -1
    hint	authority's arrangements	front_door 4 child_protection 4 assessment 1 early_help 2 care_leavers 2 leadership -3
    hint	authority's performance	quality_assurance -5
    hint	authority's performance management	quality_assurance -3
    hint	authority's self-evaluation	leadership -1 quality_assurance 2
    hint	availability	overall 9
    hint	available	front_door -1 child_protection -2 early_help 8 missing 4 specific_needs 5 child_voice -1 children_in_care 1 care_leavers 1 workforce 3 quality_assurance -1 overall 6
    hint	available to support	supervision 2 overall 3
    hint	average	multi_agency 2
    hint	avoid	assessment 1 multi_agency 1
    hint	aware	front_door -1 child_protection -3 assessment -5 early_help 3 specific_needs -1 children_in_care -3 supervision 2 workforce 5 leadership 10
    hint	awareness	assessment 3 early_help 2
    hint	away	early_help 4
    hint	babies	child_protection 5 children_in_care 5 care_leavers -2
    hint	baby	care_leavers 2 quality_assurance 3
    hint	back	child_protection -2 specific_needs -2 overall 5
    hint	backgrounds	child_voice 2
    hint	balanced	assessment 2
    hint	barriers	assessment -1 child_voice -1 supervision 3 workforce 2
    hint	base	children_in_care 2 management_oversight 1 workforce 3
    hint	based	child_protection -1 assessment -1 children_in_care 9 workforce -1 leadership 4
    hint	basic	specific_needs 1 overall 4
    hint	basis	specific_needs 3 children_in_care 6
    hint	because	assessment -4 child_voice 1 leadership -1 overall 3
    hint	become	front_door -1 assessment -2 specific_needs 3 children_in_care 2
    hint	becoming	child_protection 1 multi_agency 1
    hint	bed	specific_needs 1
    hint	bed and breakfast	specific_needs 1
    hint	beginning	missing 9 workforce 3 leadership -4 quality_assurance 1
    hint	behaviour	child_protection 4
    hint	behaviours	child_protection 10 assessment -1 multi_agency -1
    hint	benefit	front_door -1 assessment -4 early_help -3 specific_needs -3 child_voice -3 children_in_care 2 care_leavers 4 workforce 8 quality_assurance -1 overall -5
    hint	benefited	workforce 1
    hint	benefiting	child_protection -2 children_in_care 1 care_leavers 1 overall 1
    hint	bespoke	child_protection -4 early_help 4 specific_needs -2 children_in_care 3 care_leavers -2 leadership -1 overall 1
    hint	best	front_door 1 care_leavers -3
    hint	best for children	care_leavers -1 leadership 3
    hint	best interests	specific_needs 1
    hint	better	front_door 1 child_protection -3 assessment 2 early_help -2 missing 2 child_voice -1 children_in_care 3 leadership 3 quality_assurance 3 overall 9
    hint	better understand	child_protection 2 quality_assurance 6 multi_agency 1
    hint	better understanding	missing 2 overall 3
    hint	beyond	management_oversight 2
    hint	birth	child_protection -1
    hint	board	assessment -2 children_in_care -2 management_oversight -1 workforce -3 leadership 1 multi_agency 7
    hint	borough	child_protection 1 care_leavers 1 leadership 4 multi_agency 4
    hint	breakdown	front_door 3 child_protection -3 early_help 3
    hint	breakdowns	specific_needs -1
    hint	breakfast	specific_needs 1
    hint	breakfast accommodation	care_leavers 2
    hint	brief	supervision 9
    hint	bring	child_protection 4 assessment 2 workforce 2 multi_agency 3
    hint	bringing	leadership -2
    hint	broad	early_help 6
    hint	broad range	early_help 6 multi_agency -1
    hint	brothers	children_in_care 4
    hint	brothers and sisters	children_in_care 4
    hint	brought	overall 6
    hint	budget	leadership 3
    hint	build	child_protection -1 child_voice 5 children_in_care 1 care_leavers 4 workforce -2 leadership -4
    hint	build meaningful	child_protection -1 child_voice 1
    hint	build meaningful relationships	children_in_care 1
    hint	building	child_voice 3 workforce -1 multi_agency 1
    hint	builds	early_help 3 workforce 3
    hint	built	overall 6
    hint	business	child_protection -1 workforce 2 quality_assurance 5
    hint	calls	leadership -3
    hint	calls for discussions	leadership -1
    hint	camhs	child_protection -4 early_help -1 specific_needs 9 child_voice -6 children_in_care 1 multi_agency 8
    hint	cannot	early_help 2 child_voice 2
    hint	capacity	front_door -4 child_protection -6 child_voice -1 children_in_care -2 care_leavers -3 management_oversight -7 workforce 31 quality_assurance -2 overall -1
    hint	capture	child_protection -4 assessment 8 children_in_care 7 supervision 2 multi_agency -1
    hint	capture children's	assessment 1 children_in_care 2
    hint	captured	child_voice 3
    hint	care	front_door -12 child_protection -4 assessment -5 early_help -1 missing -5 specific_needs -1 children_in_care 10 care_leavers 5 management_oversight -1 supervision -10 workforce -6 quality_assurance -7 multi_agency -9 overall -9
    hint	care and care	child_protection 8 specific_needs 2 children_in_care 11 care_leavers 8 leadership -1 multi_agency 2
    hint	care and support	child_protection -2 children_in_care 6 overall 5
    hint	care benefit	care_leavers 2
    hint	care council	child_voice 12 children_in_care -9
    hint	care for children	children_in_care 4
    hint	care leaver	child_protection -1 early_help -1 child_voice -4 children_in_care -4 care_leavers 5 workforce 2 leadership 3
    hint	care leaver offer	care_leavers 3 leadership 1
    hint	care leaver service	workforce 5
    hint	care leavers	front_door -5 child_protection -7 assessment -5 early_help -8 missing -1 specific_needs -3 child_voice 4 children_in_care -14 care_leavers 20 management_oversight -7 supervision -2 workforce -5 leadership -1 quality_assurance -1 multi_agency -3 overall -3
    hint	care leavers access	specific_needs 2
    hint	care leavers receive	leadership 2
    hint	care leavers service	care_leavers -2
    hint	care orders	children_in_care 2 management_oversight 3
    hint	care plan	specific_needs 3 children_in_care -2 management_oversight 2 overall 4
    hint	care planning	assessment 8 children_in_care 2
    hint	care plans	child_protection -4 assessment 11 children_in_care 10
    hint	care proceedings	child_protection 6 management_oversight 3 multi_agency 6
    hint	care quality	multi_agency -2
    hint	care receive	children_in_care 1
    hint	care system	children_in_care -1
    hint	care-experienced	child_protection -1 assessment -2 early_help -2 specific_needs -2 children_in_care -4 care_leavers 7 workforce -3 leadership 5 multi_agency -2 overall -1
    hint	care-experienced young	assessment -1 missing -2 specific_needs -4 child_voice -2 children_in_care -1 workforce -4 quality_assurance 2
    hint	care-experienced young people	missing -2 specific_needs -2 child_voice -6 children_in_care -1 workforce -3 quality_assurance 3
    hint	cared	children_in_care 3
    hint	career	workforce 1 overall 1
    hint	careers	workforce 2
    hint	careful	child_protection 6
    hint	carefully	child_protection -3 children_in_care 5 leadership -1 multi_agency -1
    hint	carefully considered	children_in_care 5
    hint	carer	child_protection -2 assessment -4 specific_needs 7 children_in_care 8
    hint	carer assessments	child_protection -1 assessment -1 children_in_care 10
    hint	carers	front_door -6 child_protection -7 assessment -2 early_help -4 specific_needs 6 child_voice -3 children_in_care 19 care_leavers -5 management_oversight -2 workforce -9 leadership -7 quality_assurance -6 multi_agency -9 overall -4
    hint	caring	child_protection -1 assessment -1 early_help 2 specific_needs -1 care_leavers 5 workforce -1
    hint	carried	child_protection -1 children_in_care -4 care_leavers -1 leadership -6 multi_agency -4 overall -1
    hint	case	front_door -4 assessment 4 missing -2 children_in_care -3 care_leavers -9 management_oversight 2 supervision 7 workforce -2 quality_assurance 4 multi_agency -4 overall 2
    hint	case discussions	management_oversight -1
    hint	case file	supervision 3 leadership -2
    hint	case management	overall 2
    hint	case recording	assessment 11 children_in_care -3 management_oversight 1
    hint	case records	assessment 4 child_voice -5 care_leavers -7 management_oversight 1 supervision -1 quality_assurance -3
    hint	case summaries	assessment 6
    hint	case supervision	specific_needs 3 supervision -7
    hint	caseloads	front_door -7 child_protection -3 assessment -1 specific_needs -4 children_in_care -1 care_leavers -6 management_oversight 1 supervision 5 workforce 31 leadership -2 quality_assurance -2 multi_agency -2
    hint	caseloads are manageable	supervision 1
    hint	cases	front_door 4 child_protection 11 assessment -2 early_help 11 specific_needs -6 child_voice -4 children_in_care -5 care_leavers -2 supervision -1 quality_assurance 1
    hint	cases are stepped	front_door -1 child_protection 1
    hint	cases seen	front_door 3 child_protection -3 early_help 1 children_in_care 1 leadership 1
    hint	casework	assessment 1
    hint	causes	workforce 5
    hint	central	leadership -2
    hint	centre	missing 4 leadership 2
    hint	chair	child_voice 1 children_in_care -3 management_oversight 6
    hint	chaired	leadership -1
    hint	chairs	child_protection -10 management_oversight 13 leadership -5
    hint	challenge	child_protection -4 assessment -4 early_help -4 missing -1 care_leavers -2 management_oversight 8 leadership 9 quality_assurance 4 overall 3
    hint	challenged	management_oversight 3
    hint	challenges	assessment -1 child_voice -5 children_in_care 1 management_oversight -1 workforce 2 leadership 4 quality_assurance -1 multi_agency 2
    hint	challenges faced	specific_needs 5
    hint	chance	children_in_care 2
    hint	change	front_door -2 child_protection 6 assessment 2 missing -1 specific_needs -6 child_voice -6 children_in_care -3 care_leavers 1 management_oversight -2 leadership 5 quality_assurance -1 multi_agency -5
    hint	changed	front_door 2 leadership 2
    hint	changes	child_protection 6 early_help -2 child_voice 6 children_in_care -7 supervision 7 workforce 14 leadership 10 quality_assurance -2 multi_agency -3 overall 1
    hint	changes made	workforce 1 leadership 6
    hint	changes of social	missing 4 child_voice 1 workforce 6
    hint	characteristic	care_leavers 2
    hint	checks	front_door 15 assessment -2 specific_needs 2 management_oversight 4 workforce -2
    hint	chief	child_protection -1 children_in_care -2 leadership 4
    hint	chief executive	leadership 5 overall 1
    hint	child	front_door -1 child_protection 1 assessment 4 missing 1 specific_needs -2 child_voice 7 children_in_care 3 care_leavers -11 management_oversight -1 supervision -4 workforce -6 leadership -9 quality_assurance -4 multi_agency 5 overall -9
    hint	child and adolescent	children_in_care 5
    hint	child and family	child_voice 3
    hint	child exploitation	missing 10 workforce -1 leadership 1 multi_agency -1
    hint	child in care	children_in_care 3 care_leavers 2
    hint	child in need	child_protection 14 assessment 3
    hint	child protection	front_door -3 child_protection 2 assessment -1 early_help -3 missing -8 specific_needs -1 child_voice -8 children_in_care -14 care_leavers -1 leadership -1 overall -2
    hint	child protection chairs	child_protection -3 management_oversight 5 leadership -2
    hint	child protection conference	front_door -1 management_oversight 1
    hint	child protection conferences	front_door -1
    hint	child protection enquiries	child_protection 5 assessment 1 early_help 7
    hint	child protection plan	child_protection 4 quality_assurance 2
    hint	child protection planning	child_protection 2 assessment -3 workforce 1
    hint	child protection plans	early_help -1 child_voice -1 multi_agency -1
    hint	child's	front_door -4 child_protection -3 assessment 9 early_help 1 missing -3 specific_needs 5 child_voice 9 care_leavers -4 supervision -1 workforce -5 leadership -6 quality_assurance -5 multi_agency 1 overall -2
    hint	child's circumstances	specific_needs 2 child_voice 1
    hint	child's needs	child_protection -1
    hint	child's voice	early_help -1 child_voice 5
    hint	child-centred	front_door 2 child_voice 4 children_in_care 11 workforce 2 leadership -3 multi_agency -2 overall -1
    hint	child-focused	assessment 3 child_voice 1 children_in_care -5 workforce -4 leadership 2
    hint	child-friendly	child_protection -1 assessment 6 children_in_care 2 care_leavers 3
    hint	child-in-need	child_protection 2 workforce 1
    hint	childhood	children_in_care 2
    hint	children	front_door -3 child_protection 5 assessment -3 early_help -1 missing 1 specific_needs 6 child_voice 10 children_in_care 8 care_leavers -19 management_oversight -4 supervision -8 workforce -6 leadership -4 quality_assurance -3 overall 2
    hint	children aged	front_door -2 specific_needs 8 children_in_care -5 care_leavers 4 multi_agency -1
    hint	children and adults	assessment 4 multi_agency 1
    hint	children and care	children_in_care -1 leadership -1
    hint	children and families	front_door 6 child_protection -7 assessment -7 early_help -1 specific_needs -4 child_voice 1 children_in_care 2 management_oversight 6 quality_assurance 1 multi_agency 5
    hint	children and family	multi_agency 2
    hint	children and young	missing 1 child_voice 3 children_in_care 10 care_leavers -11 management_oversight -1 leadership 8 multi_agency -4
    hint	children are now	overall 7
    hint	children are receiving	front_door 2 child_protection -1 leadership 6 overall 1
    hint	children are referred	front_door 3 child_protection -1 specific_needs 1
    hint	children are regularly	child_protection -1 children_in_care 7
    hint	children are seen	front_door -1 child_protection 11 assessment -5 child_voice 3 children_in_care -3 workforce -1
    hint	children are supported	early_help 1 specific_needs -8 children_in_care 1 overall 2
    hint	children are visited	child_protection 5 specific_needs 9 children_in_care -3
    hint	children are well	child_protection -5 children_in_care 2
    hint	children at risk	child_protection 1 early_help -1 specific_needs -1 quality_assurance 1 overall -2
    hint	children attend	children_in_care 1
    hint	children being able	children_in_care 1
    hint	children benefit	child_protection -4 specific_needs 4 child_voice 3
    hint	children cannot	children_in_care 1
    hint	children come	children_in_care 5
    hint	children continue	front_door 2 specific_needs 7
    hint	children enjoy	early_help 3
    hint	children experience	child_protection 2 assessment -4 specific_needs -1 child_voice -6 children_in_care 2 workforce 1
    hint	children experiencing	child_protection 6 missing 2 children_in_care -2 leadership 1
    hint	children get	front_door -2 assessment 1 children_in_care 1 leadership 2
    hint	children go	front_door 1 specific_needs -1
    hint	children going	leadership 1
    hint	children going missing	leadership 1
    hint	children having	assessment 3
    hint	children in care	front_door -2 child_protection -7 early_help -2 missing -2 children_in_care 24 care_leavers 3 management_oversight 3 workforce -4 overall -1
    hint	children in need	child_protection 2 early_help 1 specific_needs -3 child_voice 1 leadership -5 overall -6
    hint	children is well	child_protection 1
    hint	children living	specific_needs 2
    hint	children looked	child_voice -1 children_in_care 3 leadership 3
    hint	children missing	overall 1
    hint	children need	early_help 1 children_in_care -3
    hint	children now	specific_needs 1
    hint	children placed	specific_needs -3 children_in_care 7 multi_agency 5
    hint	children progress	front_door 2 management_oversight 2
    hint	children receive	front_door 8 child_protection 2 assessment -1 specific_needs -4 management_oversight -3 workforce -1 leadership 1 overall 6
    hint	children receiving	early_help -3
    hint	children remain	assessment 3 multi_agency 1 overall 2
    hint	children returning	children_in_care 2
    hint	children seeking	care_leavers 3 multi_agency 2
    hint	children subject	child_protection 7
    hint	children to ensure	child_protection 4 multi_agency -2
    hint	children to remain	assessment -1
    hint	children to understand	child_voice 7
    hint	children understand	children_in_care 5
    hint	children well	child_protection -4 child_voice 4 management_oversight 3 workforce -1
    hint	children were seen	front_door 3 child_protection -6
    hint	children who experience	front_door 4 child_protection -2 child_voice -1 multi_agency 3 overall 1
    hint	children who go	specific_needs 1
    hint	children who need	child_protection 1 overall 1
    hint	children whose	workforce 3
    hint	children whose needs	assessment 2
    hint	children's	front_door -3 child_protection 1 assessment 1 missing -3 specific_needs 1 child_voice 6 children_in_care 3 care_leavers -16 management_oversight 1 supervision -1 workforce -10 leadership -5 quality_assurance -9 overall -3
    hint	children's assessments	assessment 2
    hint	children's care	management_oversight 1
    hint	children's case	child_protection 1 assessment -1 quality_assurance -3
    hint	children's case records	child_protection 1 assessment -1 quality_assurance -3
    hint	children's cases	front_door 8 early_help 4 leadership -1 multi_agency 3
    hint	children's circumstances	assessment 3 workforce 2
    hint	children's emotional	assessment -1 children_in_care -2 multi_agency 1
    hint	children's experiences	child_protection -4 missing 1 child_voice 10 children_in_care 2 management_oversight -1 leadership 3 quality_assurance 2
    hint	children's health	children_in_care 4
    hint	children's histories	assessment 1 specific_needs 1
    hint	children's home	children_in_care 5 management_oversight 1 workforce -1 leadership -1
    hint	children's homes	missing 1 specific_needs -1
    hint	children's lived	child_protection 4
    hint	children's lives	front_door -1 assessment 2 specific_needs -1 supervision 4 quality_assurance 2
    hint	children's needs	front_door -1 child_protection 3 assessment 5 specific_needs 2 child_voice -4 children_in_care -1 care_leavers -2 supervision 8 leadership -1 multi_agency 3
    hint	children's plans	child_protection 1 assessment 9 specific_needs 5 children_in_care -3 workforce 3 leadership -4 overall -1
    hint	children's progress	child_protection 3 supervision 1 leadership -2 multi_agency 1
    hint	children's records	assessment -5 management_oversight 2 supervision -1 multi_agency -4
    hint	children's safety	child_protection -2 children_in_care 1
    hint	children's services	front_door -1 child_protection -7 assessment -6 early_help -10 specific_needs -2 child_voice -9 children_in_care -7 care_leavers -1 supervision -1 workforce -3 leadership 5 quality_assurance -3
    hint	children's social	front_door 6 child_protection 4 child_voice -1 children_in_care -2 leadership 2 multi_agency 1
    hint	children's social care	front_door 7 child_voice -1 workforce 7 leadership 3 multi_agency 1
    hint	children's views	assessment 3 child_voice 8 children_in_care 5
    hint	children's voices	child_voice 3
    hint	children's vulnerability	child_protection 2 specific_needs 5
    hint	children's well-being	child_protection 1
    hint	children's wider	child_protection 1
    hint	children's wider family	child_protection 1
    hint	children's wishes	child_voice 3
    hint	choice	assessment -3 care_leavers -1
    hint	choices	children_in_care -1
    hint	chosen	child_protection 2 workforce -1 leadership 6 multi_agency -3
    hint	chronologies	assessment 14
    hint	circumstances	child_protection 8 assessment 5 early_help -3 missing 1 specific_needs -1 child_voice 1 children_in_care -4 care_leavers -1 supervision 6 leadership -5 quality_assurance -3 overall -4
    hint	circumstances change	child_protection 1
    hint	circumstances improve	child_protection 4
    hint	clarity	child_protection -1 assessment 7 children_in_care -4 supervision 4
    hint	clear	front_door -2 assessment 8 early_help 2 specific_needs 6 children_in_care -2 care_leavers -2 management_oversight 1 supervision -4 workforce -7 leadership 1 quality_assurance 3 overall -5
    hint	clear focus	child_protection 3 specific_needs -1 management_oversight 4
    hint	clear line	specific_needs 3 quality_assurance 2
    hint	clear plans	early_help 3 workforce -4
    hint	clear rationale	child_protection 4 assessment -6
    hint	clear systems	multi_agency 1
    hint	clear timescales	child_protection 2 assessment 3
    hint	clear understanding	assessment 1 child_voice 1 leadership 8 quality_assurance 1
    hint	clearer	specific_needs 1
    hint	clearly	front_door -2 child_protection -1 assessment 12 specific_needs 6 child_voice 1 care_leavers -3 management_oversight -1 workforce -3 leadership -7 multi_agency -1
    hint	clearly identified	child_protection 2 assessment 1
    hint	clearly identify	child_protection -1 specific_needs 1
    hint	clearly recorded	front_door -2 children_in_care 1 multi_agency -2
    hint	clearly set	front_door 2
    hint	clinical	early_help 2 leadership -1
    hint	clinics	specific_needs -1
    hint	close	assessment -5 specific_needs 1 child_voice -1 care_leavers 4 management_oversight 1 quality_assurance -1 multi_agency 4
    hint	closely	child_protection -1 early_help -1 quality_assurance -1 multi_agency 9
    hint	closely aligned	leadership -2
    hint	co-location	front_door 8 early_help 2 multi_agency 5
    hint	co-produced	child_voice 18 children_in_care -2 care_leavers 5
    hint	coherent	assessment 1
    hint	cohort	specific_needs 9 care_leavers 5 multi_agency 4
    hint	collaboration	assessment -1 child_voice 2 multi_agency 5
    hint	collaborative	child_protection 5 specific_needs -1 workforce -1 multi_agency 7
    hint	collaborative learning	overall 2
    hint	collaboratively	children_in_care -2 care_leavers 1 management_oversight 1
    hint	colleagues	management_oversight 3 workforce 4 multi_agency 7
    hint	college	children_in_care 2 care_leavers 1 workforce -1
    hint	colocated	multi_agency 4
    hint	combination	assessment 5 children_in_care 6
    hint	combined	overall 5
    hint	come	front_door -1 specific_needs 3 children_in_care 9 care_leavers -3 leadership -3
    hint	come into care	child_protection 3 early_help 3 specific_needs 3 children_in_care 10 care_leavers -4
    hint	comfortable	child_protection 6
    hint	coming	child_protection 2 quality_assurance 2
    hint	coming into care	child_protection 4 quality_assurance 3
    hint	commence	front_door 1 multi_agency -1
    hint	commissioned	early_help -2 children_in_care -3 care_leavers 3 multi_agency -3
    hint	commissioning	missing -1 specific_needs 6 children_in_care 1 care_leavers -3 management_oversight -1 leadership 4 quality_assurance 3 multi_agency 4
    hint	commitment	child_protection -6 child_voice -1 care_leavers -3 workforce 5 leadership 11 multi_agency 3 overall -8
    hint	committed	child_protection -4 children_in_care 4 care_leavers -8 workforce 13 leadership 6
    hint	communication	front_door 3 assessment -2 early_help 1 specific_needs 2 children_in_care 1 care_leavers -1 multi_agency 7
    hint	communities	child_protection -1 missing 1
    hint	community	front_door -2 early_help 2 missing 6 specific_needs -3 children_in_care -1 workforce -3
    hint	competent	assessment 6 child_voice 1 management_oversight 1 workforce 4
    hint	complete	front_door 4 assessment 10 specific_needs -2 children_in_care -5 care_leavers -3 workforce 3 leadership 1
    hint	completed	front_door -4 child_protection 4 assessment 5 specific_needs 1 children_in_care 3 management_oversight -1 workforce -1 leadership -6 quality_assurance 1 multi_agency -2
    hint	completed promptly	assessment 1 specific_needs 2 children_in_care 2
    hint	completing	assessment -7 specific_needs 4 children_in_care 3
    hint	completion	front_door -2 assessment 3 specific_needs 1 quality_assurance 2
    hint	complex	front_door -6 missing 5 specific_needs 9 child_voice -4 care_leavers -2 workforce 1 leadership -4 multi_agency -2
    hint	complex needs	specific_needs 4 workforce 1 multi_agency -1
    hint	complexity	assessment -2 children_in_care 1 workforce 6
    hint	compliance	child_protection 7 workforce 2 leadership -2
    hint	comprehensive	assessment 9 early_help 3 specific_needs 2 child_voice -4 care_leavers -2 management_oversight -2 workforce -1 leadership -2 quality_assurance 8 overall -3
    hint	comprehensive performance	leadership -1
    hint	concern	front_door 4 missing 5 child_voice -2 children_in_care 3 supervision 3 quality_assurance 2
    hint	concerns	front_door 3 child_protection 4 assessment 8 early_help -4 specific_needs 3 child_voice -3 children_in_care -3 care_leavers -1 management_oversight 4 workforce -4 quality_assurance -3
    hint	concerns about children	front_door 6 child_protection -3
    hint	conditions	child_protection -3 specific_needs 1 multi_agency 3
    hint	conducted	child_protection 5
    hint	conference	front_door -2 child_protection 2 assessment -2 leadership -4 quality_assurance -1
    hint	conference chairs	child_protection -2 management_oversight 3
    hint	conferences	front_door -3 child_protection 7 assessment 2 specific_needs -1 child_voice -1 children_in_care 1
    hint	confidence	front_door -1 child_protection -2 assessment 1 workforce 15 leadership -3 multi_agency 4
    hint	confident	child_protection 1 workforce 9
    hint	confidently	workforce 4
    hint	connected	child_protection -2 assessment 3 children_in_care 6
    hint	connected carers	children_in_care 2
    hint	consent	front_door 25 child_protection -6 assessment -2 care_leavers -2 leadership -1
    hint	consider	child_protection 1 assessment 6 early_help -1 missing 1 specific_needs 3 child_voice -6 care_leavers -2 management_oversight -1 workforce -1 leadership -5
    hint	considerable	front_door 10 workforce 3
    hint	consideration	assessment 7 early_help -4 missing -2 specific_needs 4 children_in_care 4 care_leavers 2 management_oversight 2 workforce -2 leadership 5 multi_agency -2 overall -1
    hint	consideration is given	specific_needs 2 children_in_care -1
    hint	consideration of children's	child_protection 2
    hint	consideration of family	front_door 2
    hint	consideration of risk	child_protection -2 assessment 5 management_oversight 3 leadership 10
    hint	considered	child_protection -3 assessment 3 missing 1 specific_needs 6 children_in_care 3 workforce -5 leadership -4 quality_assurance -4 multi_agency -9 overall 1
    hint	considered in planning	child_voice 3 care_leavers 1
    hint	considered the quality	assessment 1
    hint	considered well	multi_agency 2
    hint	considering	child_protection 8 missing 1 care_leavers 2
    hint	considers	front_door 10 child_protection -1
    hint	consistency	child_protection -2 assessment 5 children_in_care -1 multi_agency -4
    hint	consistent	front_door 1 missing 3 management_oversight 2 leadership 1 multi_agency 3 overall 6
    hint	consistent application	missing 3
    hint	consistent use	children_in_care -2
    hint	consistently	child_protection 4 assessment 6 early_help -1 specific_needs -1 children_in_care -11 care_leavers -3 management_oversight 3 supervision 10 workforce -6 leadership -2 quality_assurance -4 overall 7
    hint	consistently applied	front_door 4 child_protection -2
    hint	consistently effective	supervision 3 workforce 1 overall 8
    hint	consistently good	child_protection 3 management_oversight 4 leadership 10
    hint	consistently good quality	child_voice 3
    hint	consistently high	child_protection 3
    hint	consistently provide	management_oversight 3
    hint	consistently recorded	assessment 3 children_in_care 4
    hint	consultation	front_door 1 child_protection -5 assessment -1 early_help 2 child_voice 12 leadership 6 multi_agency 2
    hint	consultations	quality_assurance 1 multi_agency 9
    hint	contact	front_door 12 child_protection -6 specific_needs -2 children_in_care 6 care_leavers 7 management_oversight -1 workforce -2 quality_assurance 1
    hint	contact with children	children_in_care 1
    hint	contacts	front_door 32 child_protection -6 early_help -1 children_in_care -4 care_leavers -1 leadership -5 multi_agency -4
    hint	contacts and referrals	multi_agency -3
    hint	contain	child_protection -2 assessment 4 supervision 2
    hint	content	front_door -1 care_leavers 3 quality_assurance 3 multi_agency 1
    hint	context	child_protection -4 children_in_care -3 quality_assurance 1 multi_agency -1
    hint	contextual	front_door -3 child_protection -3 early_help 2 missing 14 multi_agency -1
    hint	contextual safeguarding	front_door -2 child_protection -3 early_help 2 missing 10
    hint	contingency	child_protection 3 assessment 13 specific_needs -1 children_in_care -2
    hint	contingency arrangements	children_in_care 1 multi_agency 2
    hint	contingency planning	child_protection 4 assessment 7 children_in_care -3
    hint	contingency plans	care_leavers 1
    hint	continually	children_in_care 2 management_oversight 3
    hint	continue	child_protection 1 child_voice -3 children_in_care 2 care_leavers 1 multi_agency -2 overall 4
    hint	continue to experience	front_door 1 specific_needs 1
    hint	continued	child_protection 3 assessment -5 child_voice 3 children_in_care -4 care_leavers -3 management_oversight -3 multi_agency -1 overall 2
    hint	continues	child_protection -5 care_leavers -1 multi_agency -1 overall 3
    hint	continuing	children_in_care 1
    hint	continuity	specific_needs 2 care_leavers 3
    hint	continuous	children_in_care 2 workforce 2 leadership -1 quality_assurance 1
    hint	continuous improvement	children_in_care 3 leadership -1
    hint	continuously	front_door 3
    hint	contribute	child_protection 3 assessment -6 child_voice 5 children_in_care 1 management_oversight -3 workforce -2 leadership 4 quality_assurance 2 multi_agency 7
    hint	contributed	care_leavers -3
    hint	contributes	child_protection 4 supervision 3
    hint	contributing	front_door 5 child_voice 3 care_leavers 3
    hint	contribution	front_door -4 specific_needs 1 supervision 3 multi_agency 8
    hint	convened	child_protection 4
    hint	conversations	child_protection 4 children_in_care -1 management_oversight -1 workforce -1 leadership 3
    hint	coordinated	specific_needs 2 multi_agency 4
    hint	coordinator	missing 3 leadership -1
    hint	coproduction	child_voice 9 workforce -1 leadership 2
    hint	core	child_protection 7 children_in_care -3 leadership -1 multi_agency 5
    hint	core group	child_protection 1
    hint	core group meetings	child_protection 2
    hint	core groups	child_protection 3 multi_agency 3
    hint	coronavirus	children_in_care -1 leadership -1
    hint	corporate	front_door -4 child_protection -8 assessment -2 early_help -4 specific_needs -4 child_voice 4 children_in_care -5 management_oversight -1 workforce -3 leadership 28 quality_assurance -4 multi_agency -4
    hint	corporate and political	workforce -2
    hint	corporate parent	care_leavers -1 leadership 1
    hint	corporate parenting	child_protection -2 child_voice 4 children_in_care -1 care_leavers 3 workforce -1 leadership 5 overall -1
    hint	corporate parenting board	child_voice 2
    hint	corporate support	overall 3
    hint	correctly	quality_assurance 2
    hint	council	child_protection -3 assessment -1 early_help -5 specific_needs -2 child_voice 3 children_in_care -8 care_leavers 2 leadership 7 quality_assurance -1 multi_agency -2
    hint	council tax	care_leavers 1
    hint	council's	workforce 3
    hint	councillors	child_voice 3 care_leavers -3 leadership 5
    hint	county	child_protection -2 missing 1 children_in_care -1 multi_agency 4
    hint	county council	multi_agency 1
    hint	course	specific_needs 2
    hint	courses	care_leavers 3 multi_agency 1
    hint	court	front_door -2 child_protection 6 early_help -3 missing 2 specific_needs -2 child_voice -2 children_in_care 3 quality_assurance -1 multi_agency 9
    hint	courts	multi_agency 13
    hint	cover	leadership 2
    hint	covid-19	front_door -1 child_protection -3 assessment -4 missing -1 care_leavers -4 management_oversight -2 leadership -6 quality_assurance -2 overall -4
    hint	covid-19 context	leadership -1
    hint	covid-19 pandemic	early_help 3 multi_agency 5
    hint	create	assessment 2 workforce -5 quality_assurance 2
    hint	created	front_door -1 assessment 5 specific_needs 2 management_oversight -1 workforce -5 leadership 1 multi_agency -3 overall -1
    hint	creating	overall -2
    hint	creation	missing 2 child_voice 5 care_leavers -10 leadership 2
    hint	creative	front_door -1 child_protection 3 child_voice 7 workforce -3
    hint	crime	multi_agency 2
    hint	criminal	front_door -2 missing 2 multi_agency 2
    hint	crisis	child_protection 2 children_in_care -1
    hint	criteria	front_door 6 specific_needs 2
    hint	critical	child_protection -2 management_oversight 5 leadership 4 quality_assurance 8
    hint	cultural	child_protection -2 children_in_care 7
    hint	culturally	specific_needs 2 children_in_care 1
    hint	culture	front_door -1 specific_needs -5 care_leavers -1 management_oversight 3 workforce 2 leadership 20 quality_assurance -2 multi_agency -1 overall -3
    hint	cumulative	front_door 3 child_protection -2 assessment 1 children_in_care -1
    hint	curiosity	child_protection 2 assessment 6
    hint	curious	child_protection -5 assessment 8 specific_needs 1
    hint	current	child_protection -9 assessment -1 child_voice -3 management_oversight -1 leadership -4 overall 1
    hint	current needs	assessment 2
    hint	current practice	quality_assurance -3
    hint	currently	child_protection -2 missing 6 specific_needs 8 care_leavers -5 management_oversight 2 quality_assurance 10
    hint	custody	front_door 1 child_voice -4 children_in_care -2 leadership -1 multi_agency 9
    hint	cycle	children_in_care -3
    hint	daily	front_door 6 child_protection -3 assessment -1 early_help -2 missing 4
    hint	dashboard	quality_assurance 8
    hint	data	front_door -8 child_protection -2 assessment -2 management_oversight -4 workforce -2 leadership -3 quality_assurance 24 multi_agency -6 overall -2
    hint	date	specific_needs 2 care_leavers 5
    hint	day	child_protection 3 workforce -2 leadership 1 multi_agency -1
    hint	day-to-day	front_door 3 management_oversight -3 quality_assurance 3
    hint	days	assessment -1 children_in_care -1 management_oversight 4 leadership 1
    hint	daytime	front_door 12 child_protection 1 workforce 2 multi_agency -1
    hint	daytime services	front_door 12 child_protection 1 workforce 2 multi_agency -1
    hint	dcs	workforce -3 leadership 18 quality_assurance -2 multi_agency -1
    hint	deal	workforce 2
    hint	decide	care_leavers 3
    hint	decision	front_door 10 assessment 1 early_help -6 care_leavers -3 quality_assurance -4
    hint	decision-making	front_door 15 child_protection 7 assessment 2 missing -3 specific_needs -6 child_voice 1 management_oversight 10 workforce -5 leadership -2 quality_assurance -2 multi_agency 6
    hint	decision-making for children	assessment 3 children_in_care 1 quality_assurance 3 multi_agency 1
    hint	decisions	front_door 17 child_protection 3 missing -5 child_voice 6 children_in_care 1 care_leavers -7 management_oversight 10 workforce -6 leadership -7 quality_assurance -7 overall -4
    hint	decisions are made	assessment 4
    hint	decisions for children	front_door 2 child_voice -2
    hint	decisions made	management_oversight 1 supervision 2
    hint	decisions taken	assessment -2 management_oversight 5
    hint	decisive	children_in_care 3
    hint	decisive action	children_in_care 3
    hint	decline	child_protection -1 overall 2
    hint	declined	overall 1
    hint	decreasing	care_leavers 1
    hint	dedicated	missing 5 specific_needs 1 child_voice -1 children_in_care -2 care_leavers 1 workforce 8 leadership -4
    hint	deficits	leadership 5
    hint	degree	children_in_care 2
    hint	delay	front_door 8 child_protection 2 assessment 2 specific_needs -3 child_voice -4 children_in_care 3 care_leavers -2 management_oversight 5 workforce -1 leadership -5 overall 6
    hint	delay for children	children_in_care -2 management_oversight 1 quality_assurance 3
    hint	delayed	child_protection 3 assessment -3 workforce 3 multi_agency 3
    hint	delays	front_door 1 specific_needs 3 child_voice -3 care_leavers -1 management_oversight 2 workforce 7 multi_agency -2
    hint	deliver	children_in_care -1 supervision 1
    hint	deliver consistently	supervision 2
    hint	delivered	missing 4 children_in_care -1 care_leavers -3 workforce 1 overall -3
    hint	delivering	child_protection 1 assessment 3 specific_needs 1 child_voice -1 children_in_care -1 overall 2
    hint	delivery	child_protection -2 children_in_care -1 care_leavers -3 overall 1
    hint	delivery model	leadership -1
    hint	demand	front_door 13 early_help 2 care_leavers -1 workforce 11 quality_assurance 3 overall 7
    hint	demonstrable	front_door 2 quality_assurance 1
    hint	demonstrate	child_protection 3 assessment 3 missing 1 specific_needs -1 child_voice 1 children_in_care -3
    hint	demonstrated	child_voice 1 workforce 1 leadership 4 quality_assurance -2 overall 1
    hint	demonstrates	assessment 3 early_help 2 missing -1 child_voice -4 children_in_care -3 management_oversight 3 leadership -5
    hint	demonstrating	management_oversight 4
    hint	dental	assessment -1
    hint	dental checks	care_leavers 1
    hint	department	specific_needs 1 care_leavers -4 workforce 2 multi_agency 6
    hint	department for education	care_leavers -1 workforce 4
    hint	deprivation	overall 6
    hint	depth	child_voice 1 supervision 3
    hint	describe	front_door 1 assessment 9 child_voice 5 care_leavers -1 leadership -1
    hint	described	early_help 3 care_leavers 2 workforce 8
    hint	design	child_voice 18 care_leavers -4 quality_assurance 1
    hint	designated	child_protection -2 specific_needs 8 workforce -2 leadership -2
    hint	designated officer	child_protection -1 specific_needs 10 multi_agency -5
    hint	designed	early_help 1 missing 5 child_voice 2 children_in_care -4 multi_agency 1 overall 1
    hint	despite	front_door 2 child_voice -1 management_oversight 6 workforce 1 leadership 2 quality_assurance -3 overall -1
    hint	despite the challenges	leadership 2
    hint	detail	front_door 1 missing 1 care_leavers 3
    hint	detailed	front_door -2 child_protection -2 assessment 9 early_help -1 specific_needs -6 child_voice -3 care_leavers -4 supervision 8 workforce -4 quality_assurance -5
    hint	detailed understanding	children_in_care 3 supervision 2
    hint	details	multi_agency 2
    hint	determination	missing 3 leadership 7
    hint	determined	child_protection -1 child_voice 1 leadership 2
    hint	develop	front_door -2 child_protection -2 assessment -7 early_help -3 specific_needs 2 child_voice 7 care_leavers -2 supervision -3 leadership 6 quality_assurance 3
    hint	develop meaningful relationships	child_voice 2
    hint	develop the service	specific_needs 1
    hint	develop trusting	specific_needs 2 care_leavers -1
    hint	developed	front_door -8 child_protection 6 specific_needs -3 child_voice -3 care_leavers 8 workforce -13 leadership -4 quality_assurance 2
    hint	developing	child_protection -1 child_voice 4 supervision 1 multi_agency -1 overall -1
    hint	development	front_door -5 child_protection -6 assessment -5 early_help 6 missing 3 specific_needs -2 children_in_care 4 management_oversight -2 supervision 5 workforce 5 leadership 4 overall -7
    hint	development of services	child_voice 3 children_in_care -2 leadership 5
    hint	development opportunities	workforce 1
    hint	developmental	assessment -3 children_in_care 5 quality_assurance 2
    hint	developments	child_voice 6 care_leavers 1 overall 1
    hint	difference	front_door 2 specific_needs -1 children_in_care -3 supervision 1 workforce 8 leadership 4 overall 2
    hint	difference to children's	supervision 3 workforce 1 overall 2
    hint	different	child_protection 4 assessment -2 early_help 1 missing 1 specific_needs -4 children_in_care -3 multi_agency 5
    hint	different way	multi_agency 2
    hint	difficult	front_door -2 children_in_care -1 leadership -2 quality_assurance 5 overall 2
    hint	difficulties	child_protection 2 assessment -1 specific_needs 8 child_voice -2 children_in_care 2 leadership 2 quality_assurance -1 multi_agency 2
    hint	direct	front_door -4 child_protection -2 assessment -2 specific_needs -5 child_voice 15 management_oversight -2 workforce -5 multi_agency -3 overall -1
    hint	direct work	front_door -3 child_protection -7 assessment -1 specific_needs -3 child_voice 20 children_in_care -6 workforce -5 leadership -6 quality_assurance -3 multi_agency -1
    hint	direction	front_door 8 child_protection -1 assessment -3 specific_needs -1 care_leavers -4 management_oversight 11 supervision 6
    hint	directly	assessment -3 child_voice 4 workforce 9
    hint	director	front_door -3 child_protection -3 specific_needs -1 workforce -1 leadership 12 multi_agency -4 overall 7
    hint	director of children's	child_protection -1 management_oversight 2 leadership 5 multi_agency -2 overall 2
    hint	disabilities	specific_needs 20 child_voice 3
    hint	disability	specific_needs 12
    hint	disabled	front_door -2 assessment -2 specific_needs 25 children_in_care -1 overall -3
    hint	disabled children	child_protection -9 assessment -1 early_help -2 specific_needs 18 overall -3
    hint	disabled children benefit	children_in_care -1 workforce 3
    hint	discussed	assessment -1 missing 2 child_voice 4 care_leavers -1 multi_agency 1
    hint	discussion	child_protection 5 assessment -1 workforce -2 multi_agency 2
    hint	discussions	front_door -5 child_protection 10 assessment -5 missing 1 children_in_care -4 care_leavers -5 supervision 5 workforce -6 leadership -5 quality_assurance -4
    hint	discussions with local	leadership -4
    hint	discussions with social	management_oversight -2 multi_agency -1
    hint	dispensed	assessment 1
    hint	disrupt	specific_needs 4 multi_agency 2
    hint	disruption	child_protection -1 assessment -3 overall 1
    hint	distance	children_in_care 6 multi_agency 5
    hint	diverse	child_voice 2 workforce 2
    hint	diverse needs	child_voice 2 workforce 3
    hint	divert	child_protection 4
    hint	diverted	multi_agency -1
    hint	document	front_door 9
    hint	documents	assessment 6 child_voice 1 care_leavers -2
    hint	doing	child_protection -1 care_leavers 2 leadership 1 multi_agency -1
    hint	domestic	child_protection 5 assessment 1 early_help 4 specific_needs -6 child_voice -4 children_in_care -3 care_leavers -1 workforce -2 leadership 1 multi_agency 4 overall -1
    hint	domestic abuse	child_protection 5 assessment 1 early_help 4 specific_needs -6 child_voice -4 children_in_care -3 care_leavers -1 workforce -2 leadership 1 multi_agency 4 overall -1
    hint	done	front_door -2 early_help 2 child_voice 4 care_leavers 2 leadership -2
    hint	door	front_door 13 child_protection -1 assessment -1 early_help 2 children_in_care -3 care_leavers -2 management_oversight -1 quality_assurance 1 multi_agency -1 overall -5
    hint	door services	front_door -2 workforce 2 leadership -1 quality_assurance 1
    hint	down	front_door 1 child_protection 10 early_help -1 children_in_care -1 leadership -6 overall -1
    hint	down to early	front_door 4 early_help -5
    hint	drift	child_protection 10 assessment 1 management_oversight 5 workforce 1
    hint	drift and delay	child_protection 8 early_help 1 children_in_care 2 multi_agency -1
    hint	drive	child_protection 1 assessment 1
    hint	drive progress	child_protection 1 assessment 1
    hint	driven	assessment -3 supervision 2 quality_assurance 3
    hint	driving	children_in_care 1 management_oversight 2
    hint	drop-in	early_help 4
    hint	due	front_door -1 child_protection 1 assessment -1 child_voice -3 children_in_care 1 workforce 8 leadership -2 multi_agency 3 overall -1
    hint	duty	front_door 4 children_in_care -2 leadership -2
    hint	duty team	front_door 4
    hint	dynamic	front_door -1 assessment 2 multi_agency 4
    hint	earlier	early_help 13 children_in_care 2 leadership 2 multi_agency 1
    hint	earliest	early_help 2 missing 1 specific_needs -1 multi_agency 2
    hint	earliest opportunity	front_door 2 assessment -1 early_help 4 missing 4 overall 1
    hint	earliest point	child_voice 1
    hint	early	front_door 1 child_protection -5 assessment -3 early_help 19 missing -5 child_voice -5 children_in_care -3 care_leavers -5 supervision -6 workforce -5 leadership -1 multi_agency 2 overall -3
    hint	early help	child_protection -9 assessment -7 early_help 21 child_voice -1 children_in_care -4 care_leavers -4 leadership 2 quality_assurance -1 multi_agency -2 overall -9
    hint	early help assessments	early_help 5 multi_agency 2
    hint	early help hub	front_door -1 early_help -5 workforce -1
    hint	early help offer	front_door -1 leadership 3
    hint	early help service	early_help 4 workforce 1 multi_agency -4
    hint	early help services	multi_agency -3
    hint	early intervention	early_help -1 specific_needs 4
    hint	early stage	front_door 2 multi_agency 4
    hint	early support	child_protection -12 assessment -1 early_help 10 children_in_care -2 workforce -4 leadership -3 multi_agency 4
    hint	easily	quality_assurance 1
    hint	easy	multi_agency -2
    hint	easy access	children_in_care 1
    hint	easy to understand	child_protection 2
    hint	edge	early_help 17
    hint	edge of care	early_help 18
    hint	educated	missing -2 specific_needs 20 children_in_care -5 management_oversight -1
    hint	educated at home	specific_needs 3
    hint	education	front_door -2 child_protection -8 assessment -6 missing -4 specific_needs 7 child_voice -11 children_in_care 3 care_leavers 8 management_oversight -6 workforce -17 leadership -3 quality_assurance -8 overall 9
    hint	education and training	care_leavers 9 workforce -1
    hint	education plans	assessment -3 children_in_care 8 care_leavers -3
    hint	educational	child_protection -2 assessment -1 specific_needs 2 child_voice -1 children_in_care 14 workforce -2 leadership -1 multi_agency 2
    hint	educational needs	children_in_care 5
    hint	educational provision	specific_needs 1
    hint	effect	front_door 3 supervision 2
    hint	effective	front_door 1 child_protection 3 missing 2 specific_needs 3 child_voice -5 children_in_care -4 care_leavers -2 supervision 2 workforce -4 multi_agency 8 overall 2
    hint	effective action	specific_needs 1
    hint	effective and timely	children_in_care -1
    hint	effective decision-making	management_oversight 1
    hint	effective help	front_door -2 child_protection 4
    hint	effective in ensuring	child_protection -2 supervision 3
    hint	effective information-sharing	assessment -1 multi_agency 2
    hint	effective management	front_door -1 children_in_care 2 care_leavers -2 multi_agency -1
    hint	effective management oversight	front_door -1 children_in_care 2 care_leavers -2
    hint	effective multi-agency	front_door -1 assessment -4 management_oversight 3 supervision 8 multi_agency 4
    hint	effective multi-agency working	supervision 2
    hint	effective oversight	child_protection -3
    hint	effective partnership	child_protection 4 workforce 2
    hint	effective response	child_protection -2 overall 1
    hint	effective risk	child_protection -1 assessment -2 specific_needs 4 multi_agency 7
    hint	effective service	front_door 1 early_help 5
    hint	effective services	supervision 3 overall 4
    hint	effective social	workforce -1 leadership 3
    hint	effective social work	workforce -1 leadership 3
    hint	effective support	assessment 1 care_leavers 1 leadership 4
    hint	effective systems	child_protection -5 early_help 3
    hint	effective use	child_protection -1 assessment -5 quality_assurance 3
    hint	effectively	front_door -2 assessment 2 missing -1 specific_needs -2 child_voice -4 children_in_care 1 care_leavers -5 management_oversight 5 supervision -4 workforce -5 leadership 1 quality_assurance 4 multi_agency 7 overall -3
    hint	effectiveness	front_door 3 missing 4 children_in_care -3 care_leavers -3 management_oversight 4 workforce -2 leadership -5 quality_assurance 14 multi_agency 4
    hint	effectiveness of child	front_door 6 child_protection 2 early_help 2
    hint	effectiveness of practice	leadership 3
    hint	efforts	care_leavers 2
    hint	either	child_protection -4 specific_needs 1
    hint	elected	children_in_care -1 leadership 4 multi_agency 1
    hint	elected members	children_in_care -1 leadership 4 multi_agency 1
    hint	electively	children_in_care -1 overall 5
    hint	electively home	children_in_care -1 overall 5
    hint	electronic	quality_assurance -3
    hint	element	child_voice 2 quality_assurance 8
    hint	elements	child_protection 3 leadership 2
    hint	embed	child_voice 5 care_leavers 3 management_oversight 2
    hint	embedded	front_door -1 child_voice 6 children_in_care 1 care_leavers -8 leadership -1 overall -3
    hint	embedding	specific_needs 3 workforce 5 leadership 5 overall 2
    hint	embraced	workforce -2 leadership 6
    hint	emergency	child_protection 3 children_in_care 6 management_oversight -3 multi_agency 2
    hint	emergency duty	front_door 4 child_protection -1
    hint	emergency duty team	front_door 4
    hint	emerging	missing 3 specific_needs 5 multi_agency 3
    hint	emotional	child_protection -5 assessment -1 early_help -2 missing -1 specific_needs 10 child_voice -5 children_in_care 8 workforce -4 leadership -4 quality_assurance 1
    hint	emotional and mental	early_help 3 children_in_care -3 care_leavers 1 quality_assurance 1 multi_agency 1
    hint	emotional health	multi_agency -2
    hint	emotional support	child_protection 1
    hint	emotional well-being	front_door 3 child_protection -3 assessment 3 early_help -6 specific_needs 6 children_in_care 3 care_leavers -1 multi_agency 3
    hint	emotionally	child_voice 2 care_leavers 8 leadership -2
    hint	empathy	children_in_care 3 workforce 7
    hint	emphasis	child_protection 3 workforce -1
    hint	employment	child_voice -4 children_in_care -4 care_leavers 12 workforce -5 overall -1
    hint	employment and training	assessment 1 care_leavers 6 workforce -3
    hint	employment or training	children_in_care 2
    hint	enable	front_door -1 child_protection 3 missing 1 specific_needs -2 children_in_care 5 quality_assurance -2
    hint	enabled	specific_needs 2 care_leavers 3 workforce 1
    hint	enables	early_help -4 children_in_care -1 workforce 5 leadership -2 quality_assurance 5 overall -1
    hint	enabling	child_protection 2 assessment -5 missing -1 specific_needs 4
    hint	encourage	early_help 5 management_oversight 5
    hint	encouraged	assessment 4 early_help 1 child_voice 9
    hint	end	front_door -3 children_in_care 6 management_oversight 1
    hint	ending	child_protection 4 management_oversight 2
    hint	enduring	child_voice 5
    hint	engage	front_door -4 child_protection 7 assessment 5 missing 3 child_voice 4 children_in_care -5 care_leavers 4 multi_agency -4
    hint	engage parents	leadership 3
    hint	engaged	front_door -2 child_protection -3 missing -1 children_in_care -8 care_leavers 1 workforce 2 leadership 2 multi_agency 5
    hint	engagement	child_protection -2 assessment 1 early_help -3 missing 5 specific_needs 6 child_voice 14 children_in_care -5 care_leavers -7 leadership -3 multi_agency 14
    hint	engagement with children	child_voice 5 quality_assurance 4
    hint	engaging	front_door 1 missing 5 child_voice 2 leadership -3
    hint	enhance	child_protection 3 workforce -4
    hint	enhanced	front_door 2 child_protection 6 early_help 1 workforce 2 overall -2
    hint	enjoy	child_protection -2 early_help 2 care_leavers 1 leadership -2
    hint	enjoy working	workforce 1
    hint	enough	child_protection 2 assessment -1 early_help -4 specific_needs 6 child_voice -5 management_oversight -5 workforce -3 multi_agency -4 overall -2
    hint	enquiries	child_protection 14 early_help 1 missing -1 children_in_care -3 workforce -2 leadership -2
    hint	enquiry	front_door -2 child_protection 7 multi_agency -1
    hint	ensure	front_door -5 child_protection -4 assessment -3 child_voice -3 children_in_care 2 care_leavers 1 management_oversight 6 workforce -4 leadership 4 multi_agency 4
    hint	ensure that appropriate	care_leavers 1
    hint	ensure that children	early_help -1 specific_needs 6 children_in_care -1 management_oversight -2 leadership 3 multi_agency -5 overall 2
    hint	ensure that children's	specific_needs 1 child_voice 4 children_in_care 1
    hint	ensure that plans	children_in_care 4
    hint	ensure that young	specific_needs -4 children_in_care 1
    hint	ensured	specific_needs 1 children_in_care -2 workforce 3 leadership 2 quality_assurance -1 multi_agency 1 overall 5
    hint	ensures	front_door 8 assessment -3 early_help -1 specific_needs -3 child_voice -3 children_in_care -2 management_oversight 8 leadership -2 multi_agency 5
    hint	ensures that children	front_door 3 child_protection 3 specific_needs 3 management_oversight 8 multi_agency 5 overall -5
    hint	ensuring	front_door 3 child_protection -1 care_leavers -3 supervision 3 leadership 3 overall -1
    hint	enter	child_protection 5 children_in_care 4
    hint	entering	child_protection 3 early_help 4
    hint	entering care	child_protection 3 early_help 4
    hint	enthusiastic	workforce 2 leadership 2
    hint	entitled	care_leavers 1
    hint	entitlement	specific_needs 5 multi_agency 2
    hint	entitlements	child_protection -1 specific_needs 9 leadership -1
    hint	environment	early_help 3 leadership 4
    hint	episodes	missing 3
    hint	equitable	workforce 4
    hint	equivalent	workforce 2 overall 2
    hint	escalate	front_door 1 assessment -3 early_help 7 management_oversight 3 multi_agency -3
    hint	escalate concerns	child_protection -1 management_oversight 1
    hint	escalate their concerns	management_oversight 5
    hint	escalated	early_help 2 leadership 2
    hint	escalating	child_protection 2 early_help 2 workforce 2
    hint	escalation	specific_needs 6
    hint	especially	child_protection 2
    hint	establish	quality_assurance 8
    hint	established	child_voice -3 children_in_care 7 quality_assurance 2
    hint	establishing	specific_needs 1
    hint	establishment	front_door 1
    hint	ethos	child_protection -5 leadership 18 multi_agency -1
    hint	evaluate	child_protection -2 assessment 6 specific_needs -2 child_voice 2 quality_assurance 5
    hint	evaluated	front_door 2 child_protection 1 assessment 2 specific_needs 5 children_in_care -3
    hint	evaluation	front_door 3 assessment 8 early_help 5 care_leavers -1 supervision 11 leadership -8 quality_assurance 6 multi_agency -1
    hint	even	front_door 4 assessment -3 child_voice 1 care_leavers 3 workforce -1 leadership 5
    hint	events	assessment 5 care_leavers -7 workforce 4 leadership -7
    hint	every	assessment -2 child_voice 3 care_leavers 3
    hint	every level	child_voice 2
    hint	evidence	front_door -3 assessment -5 children_in_care -4 care_leavers -6 workforce -5 leadership 1 quality_assurance 2 multi_agency 3 overall 6
    hint	evidence-based	multi_agency -1
    hint	evidenced	assessment 2 specific_needs 3 leadership 9
    hint	evident	assessment -4 missing 3 child_voice 1 children_in_care -2 care_leavers 3 management_oversight 1 leadership 4
    hint	evident across	overall 2
    hint	exacerbated	child_protection 6 missing 4 overall 1
    hint	example	child_protection -3 assessment -6 early_help -2 missing 5 specific_needs 10 child_voice 2 care_leavers 2 management_oversight 1 supervision -2 workforce 2 leadership -2 quality_assurance 9 multi_agency 1 overall -4
    hint	examples	front_door 2 child_protection -4 assessment 6 early_help 1 missing 8 child_voice 6 care_leavers -4 leadership -4 multi_agency 3 overall 1
    hint	excellent	missing 1
    hint	exceptionally	specific_needs 2 management_oversight 3
    hint	exceptionally well	specific_needs 2 management_oversight 3 leadership 1
    hint	exclusions	missing 2 workforce -1
    hint	executive	child_protection -1 management_oversight -1 leadership 11 overall 2
    hint	executive director	leadership 1
    hint	existing	specific_needs 4 management_oversight -1
    hint	expanded	missing 5 care_leavers -1
    hint	expectations	child_protection 6 assessment -2 leadership 3 quality_assurance -2
    hint	expected	children_in_care 2 multi_agency 3
    hint	experience	front_door 5 child_protection 3 assessment 1 child_voice 10 children_in_care -3 care_leavers 1 workforce 1 leadership -6 quality_assurance 7 multi_agency -4 overall 1
    hint	experience and progress	care_leavers 1 leadership 2 quality_assurance 8
    hint	experience of children	early_help -1 leadership -3 quality_assurance 5
    hint	experienced	child_protection 2 specific_needs 1 child_voice -2 management_oversight 1 workforce 7 leadership -3 quality_assurance -3 multi_agency -1
    hint	experienced managers	child_protection 2 missing 3 management_oversight 4
    hint	experienced significant	overall 3
    hint	experiences	front_door -3 child_protection -5 early_help -1 specific_needs 1 child_voice 13 children_in_care -2 care_leavers -2 management_oversight -1 supervision -2 leadership 6 quality_assurance 5 multi_agency -9
    hint	experiences and progress	child_protection 4 leadership 6
    hint	experiences of children	child_protection -4 specific_needs -2 management_oversight 1 quality_assurance 5
    hint	experiencing	front_door -2 child_protection 4 early_help 5 missing 1 children_in_care -2
    hint	expertise	child_protection -1 specific_needs 6 child_voice -2 supervision -4
    hint	explicit	front_door 2 assessment 6 child_voice 3
    hint	explicitly	assessment 1
    hint	exploitation	front_door -7 child_protection -14 assessment -4 early_help -1 missing 41 child_voice -3 children_in_care -7 management_oversight -4 workforce -6 leadership 1 quality_assurance -4 multi_agency 1 overall -3
    hint	exploitation risks	missing 3 multi_agency 2
    hint	exploited	missing 12 leadership 1
    hint	explore	assessment 1 missing 1 children_in_care 4
    hint	explored	front_door -1 assessment 10 child_voice 1 care_leavers 3
    hint	exposed	child_protection 2 early_help 3
    hint	extend	children_in_care -2 care_leavers 4
    hint	extended	child_protection -1 early_help 1 child_voice -2 children_in_care 4 quality_assurance 2 multi_agency -5
    hint	extended family	child_voice -1 children_in_care 7
    hint	extensive	overall 1
    hint	external	leadership 1 quality_assurance 7 multi_agency -3 overall -1
    hint	external scrutiny	leadership 6
    hint	extra-familial	child_protection -11 missing 19 workforce 5 multi_agency 3
    hint	extra-familial harm	child_protection -5 missing 14 workforce 5 multi_agency 3
    hint	extremely	early_help 1
    hint	face	child_protection 1 assessment -1 children_in_care 3 overall 2
    hint	face to face	child_protection 6
    hint	face-to-face	child_voice 1
    hint	face-to-face visits	child_protection 2
    hint	faced	specific_needs 5
    hint	facilitate	child_protection 2
    hint	facilitated	multi_agency 1
    hint	facing	quality_assurance 6
    hint	factors	front_door -6 assessment 8 missing 7
    hint	failed	management_oversight 2 overall 3
    hint	familiar	specific_needs 2 care_leavers 1
    hint	families	front_door -1 child_protection 10 assessment 3 early_help 12 missing -4 specific_needs -8 child_voice -4 children_in_care -10 care_leavers -14 management_oversight 1 workforce -1 leadership 2 quality_assurance 3 multi_agency -3 overall 4
    hint	families and carers	children_in_care -1
    hint	families benefit	child_protection 7 early_help 1 multi_agency 7
    hint	families receive	specific_needs 7 management_oversight 2 multi_agency -5
    hint	families to understand	assessment 3
    hint	families well	child_voice 4 multi_agency 4
    hint	families who need	child_protection -3 early_help 2 missing 2
    hint	family	front_door -3 child_protection 4 assessment 1 early_help 8 missing -1 specific_needs -3 child_voice -4 children_in_care -1 care_leavers -5 management_oversight -3 workforce -4 leadership -2 quality_assurance -6
    hint	family breakdown	front_door 3 early_help 6
    hint	family court	multi_agency 5
    hint	family finding	workforce 3
    hint	family group	child_protection 12 assessment -1 specific_needs -2 child_voice -2 leadership -1 overall 2
    hint	family group conferences	children_in_care 5
    hint	family history	child_protection -5 assessment 6 multi_agency -6
    hint	family members	child_voice -2
    hint	family network	child_protection 2 children_in_care -1 leadership 3 multi_agency -1
    hint	family networks	leadership 1
    hint	family support	front_door 1 assessment -4 early_help 5 missing 1 workforce 1
    hint	family support workers	early_help 1 workforce 3 multi_agency -3
    hint	family time	children_in_care 7
    hint	family's	child_protection 2 assessment 8 early_help 3 children_in_care -2 multi_agency 1
    hint	far	front_door 6 workforce 2
    hint	fathers	child_protection 5
    hint	feedback	child_protection -3 assessment -4 child_voice 6 children_in_care 1 management_oversight -1 quality_assurance 18 multi_agency -4
    hint	feedback from children	early_help 1 child_voice 8 quality_assurance 3
    hint	feel	front_door -2 specific_needs -1 child_voice 6 children_in_care -1 care_leavers -4 management_oversight 10 workforce 21 leadership 7 multi_agency -1
    hint	feel safe	child_voice 1
    hint	feel supported	child_voice 1
    hint	feel well	workforce 5
    hint	feel well supported	workforce 6
    hint	feeling	management_oversight -3 workforce 14
    hint	feelings	child_protection -2 child_voice 13
    hint	felt	early_help 4 workforce 1
    hint	fewer	missing 4
    hint	figures	specific_needs 2 overall 3
    hint	file	supervision 4 leadership -2
    hint	files	children_in_care -2 management_oversight 2
    hint	financial	care_leavers 12 leadership 5
    hint	financial investment	leadership 7
    hint	find	missing 2 specific_needs 4 supervision 1 workforce 1 leadership -2 quality_assurance -2 overall 1
    hint	finding	child_protection -1 children_in_care 6 workforce 2 overall 2
    hint	findings	front_door -3 child_protection -7 assessment -4 missing -2 specific_needs -3 children_in_care -9 care_leavers -4 management_oversight -2 workforce -3 quality_assurance 12 multi_agency -3 overall -5
    hint	firmly	leadership 4
    hint	first	front_door 6 child_protection 1 assessment -2 early_help 2 specific_needs -1 multi_agency -2 overall 3
    hint	first time	child_protection -1 overall 3
    hint	flourish	leadership 2
    hint	focus	front_door -1 child_protection -6 assessment 5 child_voice -4 children_in_care 1 care_leavers -1 workforce 1 leadership 9 multi_agency 2 overall 2
    hint	focus on improving	management_oversight 4
    hint	focused	child_protection -3 early_help 2 missing -3 child_voice -3 children_in_care -3 care_leavers 3 management_oversight -5 leadership 9 quality_assurance -3 multi_agency 1 overall -5
    hint	focused on children	specific_needs 1 child_voice -2
    hint	focused on improving	child_protection 2 leadership 2
    hint	focused visit	assessment -2 early_help -2 child_voice -1 children_in_care -4 care_leavers -1 leadership -8 quality_assurance -6 multi_agency -3
    hint	focusing	child_protection 4 assessment 1 leadership 4 quality_assurance -1
    hint	follow	management_oversight 4 supervision 2
    hint	follow-up	multi_agency 1
    hint	followed	child_protection -1 specific_needs 3
    hint	following	missing -1 child_voice -1 care_leavers 1 management_oversight 2 workforce -3 leadership -4 quality_assurance 4 overall 2
    hint	following the last	management_oversight 1 leadership -2
    hint	food	missing 2 multi_agency 8
    hint	form	child_voice 1
    hint	formal	management_oversight 5
    hint	former	specific_needs 3 children_in_care -5 care_leavers 2
    hint	former foster	children_in_care -1
    hint	former foster carers	children_in_care -1
    hint	forms	front_door 3 children_in_care -3
    hint	forums	child_voice 8 workforce 5
    hint	forward	assessment -3 children_in_care 3 management_oversight 1 supervision 3
    hint	foster	front_door -1 child_protection -4 assessment -7 early_help -5 specific_needs -3 children_in_care 14 workforce -7 leadership -4 quality_assurance -1 multi_agency -3
    hint	foster care	children_in_care 1
    hint	foster carers	child_protection -2 early_help -2 workforce -5 leadership -1 multi_agency -2
    hint	foster placements	child_voice 1
    hint	fostered	specific_needs 9
    hint	fostering	front_door -1 child_protection -3 assessment -2 specific_needs 5 child_voice -1 children_in_care 8 management_oversight 1 workforce 1 leadership -1 multi_agency -2
    hint	fostering arrangements	specific_needs 7 children_in_care -3
    hint	fostering service	children_in_care 3
    hint	found	front_door 4 child_protection 1 specific_needs -1 child_voice 2 children_in_care 2 leadership -5 multi_agency 1
    hint	framework	assessment -1 early_help -1 missing -1 child_voice -5 children_in_care -5 management_oversight -2 leadership 4 quality_assurance 5 multi_agency -6 overall -4
    hint	framework provides	leadership -8
    hint	frequency	children_in_care 3 care_leavers 3 supervision 2
    hint	frequent	assessment -1 leadership -1
    hint	frequently	child_protection 1 specific_needs -1 children_in_care 2 care_leavers 1 supervision 3 multi_agency -1
    hint	friends	child_protection 3 assessment -3 specific_needs 1 care_leavers 4 leadership -4
    hint	front	front_door 12 child_protection -3 assessment -2 early_help 1 children_in_care -3 care_leavers -2 management_oversight -1 quality_assurance 1 multi_agency -2 overall -5
    hint	front door	front_door 13 child_protection -1 assessment -1 early_help 1 children_in_care -3 care_leavers -2 management_oversight -1 quality_assurance 1 multi_agency -2 overall -5
    hint	front door services	front_door -2 workforce 2 leadership -1 quality_assurance 1
    hint	frontline	child_protection -3 missing -2 children_in_care -1 care_leavers -5 management_oversight 3 workforce 6 overall -1
    hint	frontline managers	child_protection -1 leadership 1
    hint	frontline practice	front_door 2 missing -1 overall -1
    hint	frontline staff	child_protection 3
    hint	full	child_protection 3 assessment 3 care_leavers 6 management_oversight 1 overall -1
    hint	full inspection	child_protection 5 children_in_care 2 leadership -2
    hint	fully	child_protection -4 assessment 6 missing 2 specific_needs 4 management_oversight -3 leadership 4 multi_agency -3
    hint	fully aware	care_leavers 2 leadership -5
    hint	fully considered	quality_assurance 1
    hint	fully embedded	workforce 5
    hint	fully understand	child_protection -2 multi_agency 6
    hint	fully understood	early_help 1 missing 9 specific_needs 6 leadership 5
    hint	fun	child_voice 1 leadership -2
    hint	functioning	child_protection 2
    hint	fund	missing 2 care_leavers -2
    hint	funded	multi_agency 6
    hint	funding	workforce 4 multi_agency 4
    hint	further	child_protection -1 assessment -8 early_help -5 missing 2 child_voice 2 workforce 1 leadership 4 quality_assurance 3 multi_agency -2 overall 2
    hint	further develop	children_in_care 2 care_leavers -2 leadership 3
    hint	further development	overall 1
    hint	further strengthen	child_protection 1 missing 3 multi_agency -3
    hint	further work	children_in_care 2 overall -3
    hint	future	front_door -2 child_protection -6 assessment -4 child_voice 4 care_leavers 3 supervision 1 workforce -2 leadership -1 quality_assurance 1 multi_agency -6
    hint	gain	specific_needs -1 child_voice 8 children_in_care -2 workforce -2 leadership -7
    hint	gained	specific_needs 1 overall 3
    hint	gaining	front_door 10 children_in_care 2 care_leavers -3 multi_agency 3
    hint	gangs	care_leavers 2
    hint	gaps	child_protection 1 assessment 2 supervision 5 workforce -2 quality_assurance 2
    hint	gather	multi_agency 3
    hint	gathered	front_door 6 assessment 3
    hint	gathering	front_door 4 early_help -1 multi_agency -1
    hint	general	child_protection -2 specific_needs 1 care_leavers 5 multi_agency 5 overall 1
    hint	generally	assessment -2 children_in_care 1 care_leavers -2
    hint	generated	assessment 1
    hint	generic	management_oversight 6
    hint	genuine	child_voice 2 leadership 1
    hint	get	front_door 3 early_help -1 leadership 1 multi_agency -1 overall 7
    hint	get the help	assessment 1 children_in_care 7
    hint	get the right	overall 3
    hint	get to know	child_voice 1 children_in_care -1
    hint	getting	front_door 1 child_protection -4 specific_needs 3 care_leavers -1
    hint	give	front_door 4 missing 1 leadership -1 multi_agency 10
    hint	given	child_protection -1 assessment -1 early_help -2 specific_needs 5 child_voice 5 children_in_care -1 workforce -2 multi_agency -3
    hint	giving	specific_needs 3
    hint	go	child_protection -1 assessment -1 missing 15 child_voice -4 children_in_care -2 care_leavers -2 workforce -1 leadership -4
    hint	go missing	missing 6 child_voice -1 children_in_care -4 care_leavers -2
    hint	goals	children_in_care 2 care_leavers 1
    hint	going	missing 3 specific_needs -3 care_leavers -2
    hint	going missing	missing 4
    hint	good	front_door -2 assessment 2 children_in_care 2 supervision 3 workforce 3 leadership 1 quality_assurance -2 multi_agency 3 overall 6
    hint	good consideration	child_protection 3 child_voice 1 leadership 2
    hint	good enough	child_protection 3 quality_assurance 3
    hint	good examples	front_door 4 early_help 2 missing 2 multi_agency 3
    hint	good practice	specific_needs 2 leadership 1
    hint	good progress	child_protection -2 early_help 2 specific_needs 1 children_in_care 2 multi_agency -1
    hint	good quality	assessment -1 child_voice 1 supervision 1 overall -1
    hint	good relationships	multi_agency 1
    hint	good service	children_in_care 1 leadership 1
    hint	good social	child_protection -1 workforce 2 leadership 4
    hint	good social work	child_protection -1 workforce 2 leadership 4
    hint	good time	child_protection 5 assessment 2
    hint	good understanding	specific_needs 8 child_voice -5 children_in_care -1 care_leavers 4 workforce -2 quality_assurance -3
    hint	good use	quality_assurance 3
    hint	good-quality	child_protection 4 assessment 3
    hint	great	workforce 3 leadership 3
    hint	greater	specific_needs 1 child_voice -1 children_in_care 3 care_leavers -3 leadership 7 quality_assurance 3 overall -2
    hint	greatest	child_voice 1
    hint	grip	child_protection 1 management_oversight 15
    hint	group	front_door -3 child_protection 5 early_help 1 missing -1 leadership -3
    hint	group conferences	children_in_care 5
    hint	group meetings	child_protection 2
    hint	group supervision	workforce 1 multi_agency -3
    hint	group work	early_help 2 missing -2
    hint	groups	early_help 7 care_leavers -5 management_oversight -3 multi_agency 3
    hint	grow	child_protection -1 child_voice 1 care_leavers 1 management_oversight 1 workforce 2 leadership 1
    hint	growing	assessment 1 workforce 5
    hint	guidance	front_door 3 assessment -2 missing 7 specific_needs -2 care_leavers 5 management_oversight 4 workforce -3 leadership -3 multi_agency 3
    hint	guide	care_leavers 3 multi_agency 2
    hint	half	specific_needs 3
    hint	hampered	front_door 1 children_in_care 3 leadership 3 quality_assurance -1
    hint	happen	child_protection -1 assessment 4 specific_needs -1 children_in_care 5 care_leavers -7 management_oversight -2 supervision 3 multi_agency 7
    hint	happening	management_oversight 2 supervision 6
    hint	happens	front_door 2 assessment 3 multi_agency 3
    hint	hard	children_in_care 2 workforce 1
    hint	harm	front_door 1 child_protection 7 assessment 7 early_help 1 specific_needs -9 children_in_care -11 care_leavers -2 management_oversight -2 leadership -2 multi_agency -1 overall -2
    hint	harm to children	leadership 2
    hint	having	child_voice -2 children_in_care 1 management_oversight -3 supervision 1 multi_agency 3 overall 7
    hint	having a positive	leadership 4
    hint	having an impact	multi_agency 3
    hint	having their needs	assessment 5 overall 2
    hint	head	leadership 3
    hint	health	front_door -13 child_protection -3 assessment -8 early_help -4 missing -7 specific_needs 4 child_voice -9 children_in_care 6 care_leavers 6 management_oversight -7 supervision -1 leadership -4 quality_assurance 2 multi_agency 20 overall -4
    hint	health and development	child_protection 2
    hint	health and emotional	specific_needs -2 children_in_care 7
    hint	health and well-being	children_in_care -2
    hint	health assessments	assessment -13 specific_needs -2 children_in_care 14 multi_agency -1
    hint	health colleagues	multi_agency 2
    hint	health histories	assessment 2 multi_agency -1
    hint	health information	assessment 3
    hint	health issues	care_leavers 1
    hint	health needs	child_protection -3 specific_needs -3 children_in_care 5
    hint	health partners	specific_needs 4
    hint	health practitioners	multi_agency 4
    hint	health professionals	child_protection 2
    hint	health service	children_in_care -2 multi_agency 5
    hint	health services	children_in_care 4 care_leavers -5 workforce -1 multi_agency 2
    hint	health support	specific_needs 3 care_leavers 1 multi_agency -3
    hint	health workers	children_in_care 2 leadership 1
    hint	healthcare	multi_agency 5
    hint	hear	child_voice 2 multi_agency -2
    hint	heard	child_voice 10
    hint	heart	child_voice 9
    hint	held	child_protection 6 child_voice 4 care_leavers -1 workforce -3 leadership 1 multi_agency 1
    hint	held regularly	child_protection 2
    hint	help	front_door 1 child_protection -1 early_help 4 missing 2 specific_needs -7 child_voice 1 children_in_care -7 supervision -1 leadership -1 overall 5
    hint	help and protection	front_door 9 child_protection 5 workforce 3 overall 2
    hint	help and support	child_protection 5 assessment 2 early_help -1 specific_needs -2 child_voice -2 leadership 2 quality_assurance 1
    hint	help assessments	early_help 5 multi_agency 2
    hint	help care	child_voice -1
    hint	help care leavers	child_voice -1
    hint	help children	child_protection -2 multi_agency -1
    hint	help ensure	early_help -2 missing 3
    hint	help hub	front_door -1 early_help -5 workforce -1
    hint	help improve	early_help 2
    hint	help is provided	early_help 3
    hint	help keep	multi_agency 2
    hint	help offer	front_door -1 leadership 3
    hint	help or protection	child_protection -3 children_in_care 2
    hint	help parents	child_protection 6
    hint	help service	early_help 5 workforce 1 multi_agency -4
    hint	help services	multi_agency -3
    hint	help social	child_protection -2 supervision 1 workforce -3
    hint	help social workers	child_protection -2 supervision 1 workforce -3
    hint	help they need	overall 2
    hint	help to ensure	children_in_care 2
    hint	help to inform	assessment 3
    hint	help young	child_voice -3 care_leavers 2 multi_agency 1
    hint	help young people	child_voice -3 care_leavers 2 multi_agency 1
    hint	helped	front_door -1 child_protection 7 missing -1 specific_needs -5 care_leavers 1 overall 6
    hint	helped to understand	child_protection 3 specific_needs -1 child_voice -1
    hint	helpful	assessment -1 specific_needs -3 care_leavers 2 workforce 5 leadership -3
    hint	helping	front_door -2 early_help 2 missing -3 child_voice -3 children_in_care 3 care_leavers 6 management_oversight -2 leadership -6 quality_assurance -1 multi_agency 6 overall -3
    hint	helping families	front_door -1 workforce 5 leadership 1
    hint	helping to improve	child_protection -1
    hint	helps	assessment 5 specific_needs -3 child_voice 6 children_in_care 1 care_leavers 5 leadership -4 quality_assurance 8
    hint	helps children	assessment -1 missing 2
    hint	helps social	assessment 3
    hint	helps social workers	assessment 3
    hint	helps to ensure	care_leavers 1 management_oversight 1
    hint	helps to reduce	care_leavers 2
    hint	high	front_door 1 child_protection -3 care_leavers -8 workforce 9 leadership -3 quality_assurance -4 overall 4
    hint	high aspirations	children_in_care 2 care_leavers -1
    hint	high level	early_help 3
    hint	high levels	workforce -3 multi_agency 8 overall 4
    hint	high number	front_door 1
    hint	high priority	care_leavers -2 leadership 10 multi_agency -1
    hint	high proportion	multi_agency 1
    hint	high quality	child_protection 1 children_in_care 1
    hint	high risk	front_door 1 specific_needs 2 multi_agency 1
    hint	high standard	child_voice 2 workforce -2 overall 2
    hint	high volume	workforce 3 multi_agency -3
    hint	high-quality	child_protection -1 assessment 1 management_oversight -1 supervision 3 overall 2
    hint	high-risk	early_help 2 care_leavers -3
    hint	higher	front_door -1 early_help 1 children_in_care -1 care_leavers 7 workforce 1 leadership -2
    hint	higher education	care_leavers 6
    hint	highlighted	children_in_care -6 leadership 5 multi_agency 5
    hint	highly	front_door -3 child_protection -2 assessment -1 early_help 3 children_in_care -5 management_oversight 1 workforce 5 leadership 3 quality_assurance -3 multi_agency 2
    hint	highly effective	front_door -3 management_oversight -2 leadership 1 multi_agency 1
    hint	historical	early_help 4 management_oversight 2 multi_agency -1
    hint	historical information	early_help 4 management_oversight 2 multi_agency -1
    hint	histories	child_protection -3 assessment 17 children_in_care -2 care_leavers -1 leadership -1
    hint	history	assessment 12 child_voice 2 leadership -2 multi_agency -7
    hint	hmi	multi_agency -3
    hint	holidays	specific_needs 2
    hint	holistic	multi_agency 3
    hint	home	front_door -8 child_protection -9 assessment -4 early_help 9 missing 4 children_in_care 3 management_oversight 1 workforce -1 leadership -4
    hint	home educated	specific_needs 3 children_in_care -1
    hint	home interviews	assessment -2 missing 11 children_in_care -7 care_leavers -1
    hint	home or care	missing 3 multi_agency 1
    hint	homeless	front_door -2 child_protection -3 specific_needs 28 children_in_care -2 care_leavers -2 multi_agency -3 overall -1
    hint	homelessness	specific_needs 1
    hint	homes	front_door -1 child_protection -4 assessment -4 specific_needs -3 child_voice -7 children_in_care 17 workforce -4 multi_agency -4 overall 2
    hint	homes for children	overall 1
    hint	hours	front_door 16 missing 1 children_in_care -1 multi_agency -1
    hint	housing	child_protection 3 early_help -2 specific_needs 3 children_in_care -2 care_leavers 3 workforce -2 multi_agency 7
    hint	hub	front_door 7 assessment -4 missing 5 specific_needs 2 management_oversight -1 workforce -1 leadership -3 multi_agency -11
    hint	hubs	child_protection -4 early_help 15 missing 9 workforce 2 leadership -1
    hint	identification	front_door 4 assessment 1 management_oversight 5 supervision 2 multi_agency -1
    hint	identified	front_door 7 child_protection 1 assessment 4 early_help 4 missing 6 children_in_care -1 care_leavers -3 leadership 4 quality_assurance -2 multi_agency -3 overall 2
    hint	identified and responded	child_protection 5
    hint	identified needs	child_protection 2 management_oversight 4
    hint	identified the need	leadership 1 multi_agency 1
    hint	identifies	child_protection -2 leadership -1 quality_assurance 1
    hint	identify	child_protection -1 assessment 6 early_help -5 missing 6 specific_needs -2 child_voice 3 children_in_care -4 management_oversight 1 workforce -4 quality_assurance 4 multi_agency 12 overall -6
    hint	identify and respond	child_protection 2 missing 2 management_oversight 1 leadership 2 multi_agency 2
    hint	identify risk	workforce 3
    hint	identify the risks	assessment -1
    hint	identifying	front_door 6 child_protection -1 assessment -4 leadership -2 multi_agency 6
    hint	identities	child_voice 1 workforce 3
    hint	identity	front_door -1 child_protection -4 assessment 7 specific_needs 2 children_in_care 6 care_leavers 2 multi_agency -1
    hint	identity needs	specific_needs 7 leadership 2
    hint	ilacs	child_protection -1 overall -4
    hint	immediate	front_door 7 child_protection 3 missing -2 child_voice -1 care_leavers -4 quality_assurance -1 multi_agency 1
    hint	immediate needs	front_door 1
    hint	immediate protection	child_protection 4 assessment 2
    hint	immediate safety	assessment -1
    hint	immediately	specific_needs 3 workforce 5 leadership 5
    hint	impact	front_door -2 child_protection 2 assessment 6 early_help 2 missing 2 specific_needs -6 child_voice -5 children_in_care -2 management_oversight 2 supervision 3 leadership 6 quality_assurance 5 multi_agency -1 overall 2
    hint	impact for children	leadership -2
    hint	impact of domestic	assessment 6
    hint	impact of practice	quality_assurance 5
    hint	impact of services	overall 1
    hint	impact of social	child_protection 1 children_in_care 1 supervision 2 workforce -1
    hint	impact on children	child_protection 3 leadership -1 overall -2
    hint	impact on children's	leadership 2 quality_assurance 1 multi_agency 2 overall 4
    hint	impacted	supervision 2 workforce 3
    hint	impactful	child_protection 6 early_help 1 missing 2 child_voice -1 leadership 1 multi_agency 2 overall 4
    hint	impacting	early_help 3 workforce 4 leadership 10
    hint	impacts	child_protection -1 supervision 2 workforce 12 overall 1
    hint	implementation	child_protection 2 leadership 6 quality_assurance 1 multi_agency -6
    hint	implemented	child_protection 1 children_in_care 1 workforce 3 leadership 9 multi_agency -2 overall 1
    hint	implementing	child_voice 5 management_oversight 5 leadership 5 quality_assurance 5
    hint	importance	specific_needs 2 child_voice -1 care_leavers 2 leadership 4
    hint	important	child_protection -2 assessment -1 missing 1 child_voice -1 children_in_care 3 care_leavers 9 supervision 3 leadership -1 multi_agency -3 overall 2
    hint	impressive	missing 8 children_in_care 7 care_leavers -8
    hint	improve	front_door -6 child_protection 5 missing 4 child_voice -5 children_in_care -3 management_oversight 2 workforce 1 leadership 5 quality_assurance 4
    hint	improve and develop	leadership 5
    hint	improve children's	child_protection -2 assessment 5 child_voice -2 workforce 9
    hint	improve children's experiences	missing 2 child_voice -1 children_in_care 3 workforce 2 leadership -1
    hint	improve children's lives	child_protection -2 assessment 2 early_help 1
    hint	improve outcomes	early_help -2
    hint	improve practice	quality_assurance 2
    hint	improve services	children_in_care 2 care_leavers 2
    hint	improve the quality	child_protection -3 assessment 2 early_help 1 supervision 4
    hint	improve their circumstances	missing 8
    hint	improved	child_protection 2 early_help 2 missing -1 specific_needs 1 children_in_care -3 management_oversight -2 workforce -2 multi_agency 1 overall 6
    hint	improved practice	care_leavers 1 leadership 2 overall 6
    hint	improved since	child_protection 1 management_oversight 1
    hint	improved the quality	front_door 2
    hint	improvement	front_door -1 child_protection -3 assessment -4 early_help -3 missing -1 specific_needs -5 children_in_care -5 care_leavers -1 supervision -3 workforce -2 leadership 10 quality_assurance 8 multi_agency -5 overall 13
    hint	improvement board	child_voice 2 leadership -2
    hint	improvement identified	overall 5
    hint	improvement journey	workforce 1 leadership -1 overall 4
    hint	improvement plan	care_leavers -1 leadership 5
    hint	improvement since	assessment 4 care_leavers 2
    hint	improvements	child_protection 9 early_help -1 missing -1 care_leavers 1 leadership 9 quality_assurance 9 overall 8
    hint	improves	child_protection 1 multi_agency 3
    hint	improving	child_protection 2 specific_needs -4 child_voice 3 supervision 1 workforce 2 quality_assurance -3 multi_agency -3
    hint	improving children's	children_in_care 1
    hint	improving outcomes	children_in_care -1 management_oversight 3 quality_assurance 1
    hint	improving services	child_voice 3 leadership -5
    hint	improving the quality	overall 1
    hint	in-house	children_in_care 2 leadership 15 quality_assurance 1
    hint	inadequate	overall 1
    hint	inappropriately	early_help -1 workforce 1
    hint	incident	front_door 3
    hint	incidents	front_door 1 missing 7 child_voice 4 multi_agency 2
    hint	include	front_door -5 child_protection -6 assessment 1 early_help 2 missing 1 specific_needs -3 child_voice -1 care_leavers 4 supervision 1 workforce 3
    hint	included	child_protection 2 missing 1 specific_needs 1 care_leavers -2
    hint	includes	front_door 3 child_protection -2 assessment -1 missing 3 specific_needs -3 care_leavers 4 workforce -2 leadership -6 quality_assurance 1 multi_agency 1
    hint	including	front_door -1 child_protection -7 assessment 1 early_help -9 missing -2 specific_needs -8 children_in_care 2 care_leavers -2 supervision -5 workforce -2 leadership -5 quality_assurance -1 multi_agency -4 overall -3
    hint	including decision-making	early_help 2
    hint	inclusion	specific_needs 1 care_leavers 4 multi_agency -1
    hint	incomplete	early_help 3 care_leavers 5 management_oversight -3
    hint	inconsistency	front_door 1 child_protection 1 assessment 3 children_in_care -2
    hint	inconsistent	child_protection 4 assessment 7 children_in_care -1 care_leavers -1 management_oversight -3
    hint	incorporate	child_protection -1 quality_assurance 1
    hint	increase	assessment -6 early_help 8 missing 1 care_leavers -4 management_oversight -2 workforce 5 leadership -5 multi_agency -6 overall -1
    hint	increased	child_protection 4 missing -4 specific_needs 4 workforce 8 leadership 1 quality_assurance -1 multi_agency -7 overall -5
    hint	increases	specific_needs 2
    hint	increasing	front_door 3 child_protection -4 specific_needs -1 children_in_care -1 care_leavers 1 workforce 2 leadership 1 quality_assurance -4 multi_agency 4 overall 3
    hint	increasingly	assessment -1 child_voice 1 children_in_care -2 leadership -4 multi_agency 3
    hint	independence	assessment 9 specific_needs -2 child_voice -1 care_leavers 8 leadership -3 multi_agency -1
    hint	independent	front_door -1 child_voice 6 management_oversight 4 workforce -3 leadership -4 quality_assurance 8 multi_agency 9
    hint	independent living	care_leavers 1
    hint	independent reviewing	management_oversight 4 multi_agency -5
    hint	independent reviewing officers	management_oversight 1 quality_assurance -1 multi_agency -5
    hint	independent visitors	child_voice 7 children_in_care 5
    hint	independently	children_in_care -1 care_leavers 2 leadership -1 quality_assurance 2
    hint	indicate	assessment 2 child_voice 2
    hint	individual	front_door -2 child_protection -9 assessment 5 early_help 1 missing -1 child_voice 4 care_leavers -1 management_oversight -1 supervision -3 workforce -4 leadership -2 quality_assurance -2 multi_agency -7 overall 1
    hint	individual agencies	front_door -1 multi_agency -6
    hint	individual children	child_voice 2 children_in_care 2 management_oversight 2 overall 1
    hint	individual needs	assessment -3
    hint	individualised	child_protection 4 specific_needs 2 children_in_care 2
    hint	individuals	care_leavers -1 multi_agency -2
    hint	ineffective	children_in_care 1
    hint	influence	child_protection -3 assessment -5 child_voice 16 children_in_care 4 care_leavers -9 leadership -2
    hint	influence and impact	children_in_care 2
    hint	influences	leadership -1
    hint	influencing	child_voice 1 leadership -1
    hint	inform	front_door 4 child_protection -6 early_help -4 specific_needs -1 children_in_care -7 care_leavers -14 management_oversight -3 supervision -2 leadership -5 quality_assurance 5 multi_agency -1 overall -2
    hint	inform planning	assessment -2
    hint	inform plans	child_protection -1 missing 1
    hint	information	front_door 11 child_protection -4 assessment 12 early_help -7 specific_needs -10 child_voice -7 children_in_care -8 care_leavers -3 management_oversight -7 workforce -6 leadership -1 quality_assurance 1 multi_agency 7 overall -8
    hint	information is shared	front_door -4
    hint	information provided	assessment 1 quality_assurance -2
    hint	information to inform	front_door 1 workforce 2 quality_assurance 1 multi_agency -1
    hint	information to support	supervision 3
    hint	information-gathering	front_door 3
    hint	information-sharing	front_door 6 child_protection -2 assessment -3 specific_needs -2 child_voice -1 children_in_care -2 multi_agency 26
    hint	informative	workforce 1
    hint	informed	front_door -2 child_protection -1 assessment 6 early_help -3 specific_needs 2 child_voice 4 children_in_care 2 care_leavers -4 workforce -4 leadership 4 quality_assurance -3 overall -1
    hint	informing	front_door 5 specific_needs 1 leadership 1 quality_assurance 5
    hint	informs	child_protection -2 assessment 3 child_voice 2 children_in_care -2 care_leavers -3 supervision 2 leadership -1 quality_assurance 6
    hint	initial	front_door 9 assessment 2 leadership -1
    hint	initial child	front_door -3 child_protection 4
    hint	initial child protection	front_door -3 child_protection 4
    hint	initial health	assessment -1 children_in_care 7
    hint	initial health assessments	assessment -1 children_in_care 7
    hint	initiated	assessment 1
    hint	initiative	child_protection 3 early_help 4 specific_needs 4 child_voice 3 leadership 1 quality_assurance 1
    hint	initiatives	child_protection -2 early_help 2 missing 6 children_in_care 4 care_leavers 4 leadership 2 multi_agency 2
    hint	innovative	child_protection -2 child_voice 4 quality_assurance 5 multi_agency 1
    hint	input	missing 3 care_leavers 4 workforce 2 multi_agency 2
    hint	insight	child_protection 7 workforce -3
    hint	insights	quality_assurance 9
    hint	inspection	assessment -4 early_help -1 child_voice -4 children_in_care -1 supervision -4 workforce -5 quality_assurance -10 multi_agency 3 overall 3
    hint	inspection of children's	overall -6
    hint	inspection of local	child_protection -1 leadership -3
    hint	inspection or visit	children_in_care -1 care_leavers -1 leadership -2
    hint	inspections	child_protection 1 overall 3
    hint	inspectors	child_protection -2 assessment -1 specific_needs -6 children_in_care -11 care_leavers -10 management_oversight -9 workforce -3 leadership -5 quality_assurance -2 multi_agency -7
    hint	inspectors also spoke	care_leavers -5
    hint	inspectors found	child_protection 2 child_voice 1 quality_assurance 1 multi_agency 1
    hint	inspectors looked	assessment 3 early_help 1 management_oversight -1 leadership -4 multi_agency -5
    hint	inspectors saw	assessment 2 missing 1 children_in_care 3 supervision 1 leadership 7 multi_agency 2
    hint	inspectors spoke	workforce -2
    hint	instability	workforce 2 leadership 1 overall 3
    hint	instances	front_door 8 management_oversight 3
    hint	insufficient	child_protection 1 early_help 3 specific_needs 7 care_leavers -4 management_oversight 5 workforce 1
    hint	insufficiently	specific_needs 3 children_in_care 1
    hint	integral	child_protection 1
    hint	integrated	early_help 1 specific_needs 2 children_in_care -4 management_oversight 2 leadership -5 multi_agency 3
    hint	intelligence	missing 3 quality_assurance 2
    hint	intended	early_help 1
    hint	intensive	front_door -1 child_protection 5 early_help -1 multi_agency 1
    hint	interest	children_in_care 6 workforce -1
    hint	interests	child_protection -1 specific_needs 1 care_leavers -1
    hint	interim	specific_needs 3 care_leavers 4
    hint	intervention	front_door 3 child_protection 6 early_help 11 children_in_care -5 supervision 6 workforce -6 leadership -2 multi_agency 1
    hint	intervention and support	assessment 5
    hint	intervention for children	overall 3
    hint	interventions	front_door -1 child_protection 9 assessment 2 early_help 4 missing 1 child_voice -2 children_in_care -7 care_leavers -6 leadership -3 multi_agency -1
    hint	interventions for children	assessment 4
    hint	interventions provided	workforce 2
    hint	interviews	assessment -3 early_help -1 missing 19 child_voice 2 quality_assurance 5 overall -1
    hint	introduced	front_door -2 child_protection -3 assessment 5 workforce 2 leadership -3
    hint	introduction	workforce 2 multi_agency 2
    hint	invested	supervision 1 leadership 11
    hint	invested in additional	supervision 1 workforce 1
    hint	investigation	child_protection 1 specific_needs 2 multi_agency -1
    hint	investigations	child_protection 13 assessment -3 missing -1 multi_agency 1
    hint	investment	child_protection -2 children_in_care -1 care_leavers -3 workforce 9 leadership 12 multi_agency 2 overall 2
    hint	investment in children's	leadership 6
    hint	invited	child_protection 8 assessment -1 quality_assurance 1 multi_agency 4
    hint	involve	assessment -2 quality_assurance 3
    hint	involved	front_door 2 assessment -3 missing -1 specific_needs 2 child_voice 17 children_in_care -6 care_leavers -5 management_oversight -3 workforce -1 leadership -5 multi_agency -2
    hint	involvement	front_door 1 child_protection 1 missing 1 specific_needs -1 child_voice 14 children_in_care -4 care_leavers 1 leadership -1
    hint	involving	leadership -5 quality_assurance 2 multi_agency -10
    hint	iros	front_door -2 child_protection -6 assessment -4 specific_needs -1 child_voice 3 children_in_care -6 management_oversight 38 leadership -6 multi_agency -7
    hint	issue	front_door -1 assessment 4 workforce 4 leadership 7
    hint	issues	front_door 2 child_protection 5 assessment 3 missing 3 child_voice -1 children_in_care -2 workforce -1 leadership 5 multi_agency -1 overall -3
    hint	joined-up	early_help 1
    hint	joint	front_door -2 assessment -5 missing 3 child_voice -5 supervision -1 workforce -6 leadership -2 quality_assurance -2 multi_agency 22
    hint	joint targeted	early_help 2
    hint	joint targeted area	early_help 2
    hint	joint work	missing 3 care_leavers -1
    hint	joint working	child_protection -4 care_leavers 4 workforce -2 overall 1
    hint	jointly	specific_needs 1 multi_agency 7
    hint	journey	specific_needs 1 child_voice 2 children_in_care 8 leadership -1 overall 8
    hint	joy	workforce 1
    hint	jtai	early_help 2
    hint	judged	child_protection 1 children_in_care 1 leadership -3 overall 15
    hint	judiciary	multi_agency 11
    hint	just	front_door 2 child_voice 1
    hint	justice	children_in_care 1
    hint	keep	child_protection 11 assessment -3 missing 3 child_voice 6 leadership -5 multi_agency 5
    hint	keep children	front_door 1 child_protection 4
    hint	keep in touch	children_in_care 3
    hint	keeping	front_door 1 child_protection 6 leadership 1
    hint	kept	assessment 1 children_in_care 4 leadership -1
    hint	kept under regular	management_oversight 1
    hint	key	front_door -10 child_protection 4 assessment 4 early_help -2 missing -1 specific_needs -1 children_in_care -4 management_oversight 3 workforce -3 leadership 2 quality_assurance 4 multi_agency 6
    hint	key areas	assessment 4 leadership -2
    hint	key decisions	children_in_care -1 management_oversight 4
    hint	key issues	leadership 7
    hint	key partners	child_protection 5 multi_agency 1
    hint	key workers	care_leavers 7
    hint	kind	child_protection 2
    hint	kindness	assessment 7 workforce 1
    hint	kinship	children_in_care 2
    hint	know	front_door -5 assessment -3 early_help -3 specific_needs -3 child_voice 23 children_in_care -5 care_leavers 5 workforce -8 leadership 3 multi_agency -1 overall 1
    hint	know children	child_voice 3 children_in_care -1
    hint	know their children	child_protection -3 assessment -2 child_voice 5 management_oversight 3 workforce -1
    hint	know their young	child_voice 2
    hint	know them well	child_protection 7 child_voice 10 children_in_care 2
    hint	knowledge	child_protection -3 workforce 7 leadership -1
    hint	knowledgeable	child_protection -3 missing 9 specific_needs 5 leadership -2 multi_agency 1
    hint	known	missing 2 workforce -1 leadership 1
    hint	lack	front_door -2 child_protection 3 assessment 12 specific_needs -1 child_voice -2 children_in_care -1 management_oversight -2 leadership 2 multi_agency 5
    hint	lack of management	child_protection 1 care_leavers -2 management_oversight 2
    hint	lacks	quality_assurance 3
    hint	language	front_door -1 assessment 6 early_help 6 specific_needs 2 children_in_care 2 quality_assurance -1 multi_agency -1
    hint	languages	child_protection 1 specific_needs 4 children_in_care -1 care_leavers 3 workforce -2
    hint	large	missing 1 workforce 4 leadership 1 overall 4
    hint	largely	multi_agency 2
    hint	last	child_protection 3 child_voice -3 leadership -1
    hint	last inspection	child_protection 3 assessment 2 children_in_care -4 leadership -4 multi_agency -5 overall 1
    hint	last year	multi_agency 3
    hint	late	front_door 2 care_leavers 6
    hint	later	care_leavers 5 leadership 2
    hint	law	child_protection 5 children_in_care -3 management_oversight -1
    hint	law outline	child_protection 5 children_in_care -3 management_oversight -1
    hint	lead	front_door -1 child_protection 9 assessment 5 early_help 3 child_voice -3 children_in_care -11 care_leavers -3 multi_agency 3 overall -1
    hint	lead member	child_voice -1 leadership 8 quality_assurance -1 multi_agency 1
    hint	lead to timely	child_protection 1 assessment 1
    hint	leaders	front_door -7 child_protection -7 assessment -12 early_help -5 missing -2 specific_needs 1 child_voice -2 children_in_care -8 care_leavers -9 management_oversight -1 supervision -2 workforce -2 leadership 46 quality_assurance 4 overall -3
    hint	leaders acknowledge	assessment 1 missing 3 care_leavers 2
    hint	leaders acknowledged	front_door 3
    hint	leaders and managers	specific_needs 1 multi_agency 1
    hint	leaders and partner	care_leavers -2 overall 1
    hint	leaders are aware	supervision 5 leadership 2 quality_assurance 6
    hint	leaders are visible	workforce -5
    hint	leaders have created	specific_needs 1
    hint	leaders have developed	children_in_care 1 leadership 1 overall 1
    hint	leaders have invested	supervision 1
    hint	leaders have made	assessment 3
    hint	leaders have recognised	child_protection 1 children_in_care 2 leadership 1
    hint	leaders know	child_protection 1 child_voice -10 care_leavers 1 leadership 3 overall 3
    hint	leaders recognise	child_voice 8 overall 5
    hint	leaders understand	child_protection 2
    hint	leadership	front_door -4 child_protection -2 assessment -5 missing -3 specific_needs -2 child_voice -7 care_leavers -3 management_oversight -4 workforce -1 leadership 31 quality_assurance -4 multi_agency -7 overall 4
    hint	leadership team	missing -1 child_voice -2 leadership 5 quality_assurance -2
    hint	leading	front_door -4 child_protection 5 assessment 4 missing -1 specific_needs 3 care_leavers 5 leadership 5 overall -4
    hint	leading to improvements	child_protection -1 leadership -1
    hint	leads	front_door 3 assessment 4 early_help 7 care_leavers -1 management_oversight 3 supervision 1 leadership -3 multi_agency 4 overall -2
    hint	learn	specific_needs 3 children_in_care 2 supervision 1
    hint	learned	quality_assurance 11 multi_agency 2
    hint	learning	front_door -5 child_protection -3 assessment -4 missing 2 specific_needs 2 children_in_care -3 care_leavers -5 management_oversight -1 supervision -7 leadership -3 quality_assurance 22
    hint	learning and development	workforce 3 leadership -6 multi_agency 4
    hint	learning culture	leadership 3 multi_agency 1
    hint	learning opportunities	workforce 5
    hint	least	children_in_care 1
    hint	leave	assessment 1 child_voice -2 multi_agency 1
    hint	leave care	child_voice -1 care_leavers 6
    hint	leaver	child_protection -1 early_help -1 child_voice -4 children_in_care -4 care_leavers 5 workforce 2 leadership 3
    hint	leaver offer	care_leavers 3 leadership 1
    hint	leaver service	workforce 5
    hint	leavers	front_door -5 child_protection -7 assessment -5 early_help -8 missing -1 specific_needs -2 child_voice 4 children_in_care -14 care_leavers 19 management_oversight -7 supervision -2 workforce -5 leadership -1 quality_assurance -1 multi_agency -2 overall -3
    hint	leavers access	specific_needs 2
    hint	leavers are supported	specific_needs 3
    hint	leavers receive	leadership 2
    hint	leavers service	care_leavers -2
    hint	leaving	child_voice 1 care_leavers 9 workforce -2 leadership -3
    hint	leaving care	children_in_care -5 care_leavers 13 workforce -2 leadership -1
    hint	led	front_door 6 child_protection 1 missing 2 child_voice -1 children_in_care 6 management_oversight 2 workforce -5 leadership -3 overall 5
    hint	left	children_in_care 3
    hint	left in situations	front_door 1
    hint	legacy	overall 8
    hint	legal	child_protection 8 assessment -1 leadership -1
    hint	leisure	assessment 3 children_in_care 2 care_leavers 3
    hint	lengthy	children_in_care 3
    hint	less	front_door 1 leadership -1
    hint	lessons	quality_assurance 4 multi_agency 2
    hint	letter	front_door -1 child_protection -2 specific_needs -1 child_voice -1 children_in_care -2 care_leavers -7 leadership -11 quality_assurance -1
    hint	letter summarises	leadership -3
    hint	letters	front_door -1 child_protection 15 assessment -4 child_voice -3 management_oversight -1 leadership -1
    hint	letters before proceedings	assessment -1
    hint	level	front_door -5 specific_needs -1 child_voice 4 care_leavers -3 workforce 2 leadership 2 multi_agency -4 overall -1
    hint	level of help	front_door 1 child_protection -4 workforce 2 overall -1
    hint	level of need	overall 3
    hint	level of risk	child_voice 5 children_in_care 3 management_oversight 2
    hint	level of support	children_in_care 3 care_leavers -1
    hint	levels	front_door 4 missing -1 child_voice -3 care_leavers -1 workforce 2 leadership 3 quality_assurance 10 multi_agency 1
    hint	levels of need	front_door 4 leadership -1 multi_agency 3
    hint	liaison	assessment -1 specific_needs 2 workforce 5 multi_agency 5
    hint	life	front_door -1 child_voice 2 children_in_care 6 care_leavers 12 supervision 1 workforce -2 leadership -2 multi_agency -4
    hint	life-story	child_voice 9 children_in_care 5
    hint	like	care_leavers -1 workforce 9
    hint	like working	workforce 1
    hint	likely	children_in_care -1 multi_agency 1
    hint	limit	missing 1 multi_agency -1
    hint	limited	assessment 4 early_help 4 specific_needs -1 care_leavers 4 management_oversight 5 supervision 1
    hint	limits	missing 4 specific_needs 3 quality_assurance 1 multi_agency 5
    hint	line	front_door -2 child_protection 2 assessment -2 child_voice -8 management_oversight 1 workforce -4 leadership -3 multi_agency -4 overall -4
    hint	line managers	child_protection 2
    hint	line of sight	specific_needs 2 children_in_care -1 management_oversight 2 quality_assurance 2
    hint	link	multi_agency 1
    hint	linked	front_door -1 missing 3 specific_needs 4 children_in_care -1 multi_agency 10
    hint	links	child_voice -2 care_leavers 9 leadership -2 multi_agency -1
    hint	list	early_help 2 specific_needs 3 multi_agency 2
    hint	listen	child_voice 8 workforce -4 leadership 4
    hint	listened	child_voice 13 leadership 2
    hint	little	front_door -5 assessment -1
    hint	live	front_door -3 child_protection -2 assessment -2 early_help -3 child_voice -5 children_in_care 4 care_leavers 2 management_oversight -1 workforce -4 leadership -4 multi_agency -3
    hint	live in suitable	specific_needs 3 care_leavers 2
    hint	lived	child_protection 3 early_help 2 specific_needs -1 child_voice 10 children_in_care -1 multi_agency -3
    hint	lived experience	child_voice 8 multi_agency -2
    hint	lived experiences	child_protection 3 assessment -3 early_help 3
    hint	lives	front_door -1 child_protection 2 assessment 1 children_in_care -2 care_leavers 1 management_oversight -2 supervision 2 leadership 3
    hint	living	child_protection -7 early_help 3 missing -2 child_voice -4 children_in_care 3 care_leavers 5 management_oversight -3 leadership -4 multi_agency -1
    hint	living arrangements	children_in_care 7 multi_agency 1
    hint	living in private	specific_needs 2
    hint	living in unregistered	children_in_care 1 leadership 1
    hint	local	front_door -5 child_protection -3 assessment -6 early_help -4 missing 1 specific_needs -1 child_voice -2 children_in_care -5 management_oversight -7 supervision -3 workforce -5 leadership 2 quality_assurance 2 multi_agency 1 overall 4
    hint	local area	specific_needs 2
    hint	local authorities	multi_agency -1 overall 1
    hint	local authority	assessment -2 missing -1 children_in_care 3 care_leavers -3 management_oversight -1 workforce -1 multi_agency 1
    hint	local authority children's	front_door -1 leadership -5 overall -2
    hint	local authority designated	specific_needs 5
    hint	local authority performance	assessment -1 quality_assurance -6
    hint	local authority recognises	leadership 5
    hint	local authority staff	child_voice 2 children_in_care -1 workforce -1 leadership -4
    hint	local authority takes	specific_needs -4
    hint	local authority's	child_protection 4 child_voice -1 leadership 4
    hint	local authority's arrangements	front_door 4 child_protection 4 assessment 1 early_help 2 care_leavers 2 leadership -3
    hint	local authority's performance	quality_assurance -5
    hint	local authority's self-evaluation	leadership -1 quality_assurance 2
    hint	local multi-agency	multi_agency -3
    hint	local offer	child_voice 4 care_leavers 12
    hint	local safeguarding	multi_agency -5
    hint	locality	front_door 2
    hint	location	front_door 3 early_help 3 missing 2 multi_agency 4
    hint	lockdown	children_in_care -1
    hint	long	child_protection 11 assessment 1 early_help -4 missing -1 children_in_care -1 supervision 4 workforce 2 quality_assurance -1 multi_agency -1
    hint	long-standing	child_protection 5 overall 1
    hint	long-term	assessment -1 children_in_care 2 management_oversight 2 leadership -2 quality_assurance 1
    hint	long-term foster	child_voice 3 children_in_care 3
    hint	longer	specific_needs 5 care_leavers 1
    hint	look	child_protection -1 assessment -1 specific_needs 2 leadership 1
    hint	looked	assessment -1 specific_needs 3 child_voice -8 children_in_care 11 care_leavers 1 management_oversight -4 supervision -1 workforce -5 leadership -1 quality_assurance -10 multi_agency -3
    hint	looked at local	quality_assurance -1
    hint	loss	multi_agency -1
    hint	lost	specific_needs 4 children_in_care 2 care_leavers 2
    hint	lower	front_door 2
    hint	lower levels	front_door 2
    hint	made	child_protection -4 early_help -3 missing -2 specific_needs 4 child_voice 1 children_in_care 1 management_oversight 5 supervision 2 workforce -1 quality_assurance -1 overall 5
    hint	made available	care_leavers 1
    hint	made aware	specific_needs 2 child_voice 2 workforce 1 multi_agency 4 overall 3
    hint	maintain	specific_needs -1 child_voice -9 children_in_care 4 care_leavers 5 management_oversight -4
    hint	maintain regular	child_voice -1
    hint	maintain regular contact	child_voice -1
    hint	maintain relationships	children_in_care 3
    hint	maintained	leadership -1 quality_assurance 5 overall 13
    hint	maintaining	care_leavers 3 leadership 2
    hint	major	children_in_care 3
    hint	majority	child_protection 2 early_help -7 specific_needs -1 children_in_care 1 care_leavers -1 workforce -1 multi_agency 7
    hint	majority of children	front_door 5
    hint	make	front_door 1 child_protection -4 assessment -3 early_help 1 missing 8 specific_needs -2 child_voice 3 children_in_care -2 care_leavers 5 supervision -2 workforce -13 leadership -3 overall -2
    hint	make changes	child_voice -1 multi_agency 3
    hint	make good	child_protection -1 assessment 1 early_help 2 specific_needs -2 child_voice -1 overall 2
    hint	make good progress	early_help 3 overall 2
    hint	make good use	assessment 3 specific_needs -1
    hint	make progress	early_help 3 child_voice -1
    hint	make sense	child_voice 6
    hint	make sure	care_leavers 2
    hint	make the necessary	leadership 1
    hint	make the right	front_door 1 children_in_care -1
    hint	makes	child_protection -5 assessment 4 specific_needs -1
    hint	making	front_door 2 child_protection -5 assessment -3 specific_needs -2 child_voice 3 children_in_care 5 care_leavers -2 supervision 5 leadership 2 quality_assurance 3
    hint	making a difference	front_door 2 child_voice -1 quality_assurance 3
    hint	making a positive	front_door 1 child_protection 2 supervision 2 leadership 1
    hint	making it difficult	child_protection -1 early_help 2
    hint	manage	child_protection 4 specific_needs 3 multi_agency -2
    hint	manageable	child_protection -2 children_in_care -2 care_leavers -1 supervision 2 workforce 11 quality_assurance -1
    hint	manageable caseloads	overall 2
    hint	managed	child_protection 2 child_voice -1 children_in_care 4 multi_agency -4
    hint	management	front_door 1 child_protection -7 assessment -8 early_help -2 missing -2 specific_needs -1 child_voice -6 children_in_care -4 care_leavers -6 management_oversight 28 supervision -1 quality_assurance 4 multi_agency -10 overall -5
    hint	management and quality	quality_assurance -9
    hint	management capacity	workforce 2
    hint	management decision-making	management_oversight 7
    hint	management direction	front_door 6 management_oversight 5
    hint	management grip	assessment 1 management_oversight 7
    hint	management information	management_oversight -7 leadership -1
    hint	management meetings	leadership -1
    hint	management oversight	front_door 5 assessment -4 missing -2 specific_needs -2 child_voice -1 children_in_care -4 management_oversight 15 supervision 1 leadership -7 quality_assurance -5 multi_agency -5 overall -2
    hint	management systems	management_oversight -3 leadership -2
    hint	manager	front_door 3 early_help 4 management_oversight 15
    hint	managers	front_door 3 child_protection -2 assessment -12 early_help -4 missing -3 specific_needs -4 child_voice -11 children_in_care -3 care_leavers -7 management_oversight 36 supervision 1 workforce 4 leadership -3 quality_assurance 3 multi_agency -9
    hint	managers and leaders	leadership -9
    hint	managers and senior	management_oversight 1 workforce 4
    hint	managers and social	management_oversight -1
    hint	managers and staff	children_in_care 11 management_oversight -1 workforce -3 leadership -1
    hint	managers provide	front_door 2
    hint	managers recognise	leadership 3
    hint	managers understand	child_protection 4 workforce 1 leadership 5 quality_assurance -1
    hint	managing	child_protection 9 workforce 8
    hint	manner	assessment -4 missing 4 children_in_care 3 management_oversight -2
    hint	many	front_door 3 child_protection -3 assessment -9 early_help -1 missing -2 specific_needs -3 children_in_care 1 care_leavers -4 workforce 4 multi_agency 1 overall 3
    hint	many areas	overall 3
    hint	many care	care_leavers 2
    hint	many care leavers	care_leavers 2
    hint	many cases	child_protection 2 early_help -1 quality_assurance 3
    hint	many changes	child_protection -3 workforce 4
    hint	many children	front_door 1 child_protection -3 children_in_care 3 workforce 1 overall 1
    hint	many children's	early_help 2 child_voice 3 overall 3
    hint	many families	front_door 6
    hint	many young	care_leavers -2
    hint	mapping	assessment -1 missing 5
    hint	mash	front_door 28 child_protection -7 assessment -2 early_help -2 missing -3 specific_needs -6 child_voice -3 children_in_care -9 care_leavers -6 management_oversight -1 supervision -1 quality_assurance -1 multi_agency 9 overall -1
    hint	mash and early	front_door 3 early_help 2 leadership 1
    hint	matched	child_protection -3 specific_needs 6 child_voice -1 children_in_care 2
    hint	matching	child_protection -2 assessment 1 children_in_care 8 management_oversight 1 workforce 2
    hint	mature	leadership -6 multi_agency 1
    hint	me	assessment -1 child_voice 5 workforce 2
    hint	mean	assessment 6 child_voice -1 children_in_care -1 multi_agency -1
    hint	meaning	early_help 1 children_in_care 2
    hint	meaningful	front_door -1 assessment 1 early_help -2 specific_needs -3 child_voice 4 care_leavers -2 management_oversight -1
    hint	meaningful relationships	child_protection -3 child_voice 3
    hint	meaningfully	early_help 2 care_leavers -4
    hint	means	front_door 4 child_protection 1 assessment 3 early_help 1 missing 4 specific_needs -5 child_voice 2 children_in_care 1 management_oversight -6 supervision 2 workforce -2 leadership -2 quality_assurance -2 multi_agency 6 overall -3
    hint	means that children	missing 1 workforce 1
    hint	means that children's	early_help 3 child_voice 5 workforce 1
    hint	meant	child_protection -2 assessment -5 missing -2 child_voice -1 care_leavers 4 leadership 5
    hint	measurable	assessment 12 children_in_care 3 care_leavers -5 leadership -1
    hint	measure	child_protection -1 assessment 7 missing 1 specific_needs -1 quality_assurance 5
    hint	measures	quality_assurance 10
    hint	mechanism	missing 4 overall -1
    hint	medical	child_protection -2
    hint	medicals	care_leavers 1 multi_agency 10
    hint	meet	specific_needs -4 child_voice 2 children_in_care 5 management_oversight -4 workforce -3 leadership 5 quality_assurance -5 multi_agency 1
    hint	meet children's	assessment -1 children_in_care 4
    hint	meet children's needs	children_in_care 2
    hint	meet the needs	leadership 2
    hint	meet their needs	child_voice -4 children_in_care -1 multi_agency 3
    hint	meeting	child_protection 2 specific_needs -3 child_voice -3 care_leavers -2 management_oversight -3 supervision 1 leadership -4 multi_agency 2
    hint	meetings	front_door -7 child_protection 8 assessment -1 missing 5 children_in_care -5 care_leavers -5 management_oversight -2 workforce -4 leadership -9 quality_assurance -2 multi_agency 10 overall -3
    hint	meetings are attended	specific_needs 4
    hint	meetings are held	multi_agency -2
    hint	meetings are well	specific_needs 4 multi_agency 6
    hint	meets	care_leavers 1
    hint	member	assessment -4 specific_needs 2 child_voice -1 leadership 14 quality_assurance -1 multi_agency 1
    hint	members	child_protection -1 assessment -4 early_help -2 missing 3 specific_needs -3 children_in_care 2 care_leavers -3 management_oversight -2 leadership 1 multi_agency -4
    hint	mental	specific_needs 31 child_voice -5 children_in_care -6 care_leavers -1 workforce -2 multi_agency -6 overall -4
    hint	mental health	specific_needs 3 child_voice -2 multi_agency -1 overall -1
    hint	mental health needs	child_protection -1 specific_needs 5 children_in_care -2
    hint	mental health service	specific_needs 1
    hint	mental health services	care_leavers -2
    hint	mental health support	care_leavers 2 multi_agency -2
    hint	mentoring	early_help 2 overall 4
    hint	met	front_door -5 early_help -4 children_in_care -2 care_leavers 1 management_oversight -2 workforce 4 leadership 5 multi_agency -6 overall 2
    hint	methods	child_voice 3
    hint	minimise	multi_agency 2
    hint	minimum	children_in_care 5 overall 4
    hint	minority	child_protection 3 assessment 2 early_help 3 child_voice -2 children_in_care -1 workforce -1 multi_agency -1
    hint	minority of children	child_protection 2 assessment 3 specific_needs 3
    hint	minutes	child_protection -7 assessment 19 children_in_care -4 care_leavers -2 management_oversight 4 multi_agency -1
    hint	missed	child_protection 1 assessment 4 overall 3
    hint	missed opportunity	quality_assurance 2
    hint	missing	front_door -4 child_protection -7 assessment -7 early_help -4 missing 33 specific_needs 7 child_voice -1 children_in_care -16 care_leavers -7 quality_assurance -3 multi_agency 3
    hint	missing education	missing -4 specific_needs 8 overall 6
    hint	missing from home	missing 7 specific_needs -2 children_in_care -1 multi_agency 1
    hint	misuse	assessment 1 early_help 5 workforce -1 multi_agency 3
    hint	mitigate	workforce -1
    hint	model	front_door -5 early_help 13 specific_needs -1 child_voice -6 children_in_care -7 care_leavers -2 management_oversight -1 leadership 11 quality_assurance -1
    hint	model of practice	leadership 6 quality_assurance 2
    hint	model of social	specific_needs 1
    hint	model was adapted	leadership -1
    hint	moderation	quality_assurance 8
    hint	monitor	front_door -1 assessment -1 specific_needs 3 children_in_care -4 management_oversight 1 leadership 1 quality_assurance 3 multi_agency 3
    hint	monitor progress	children_in_care -3
    hint	monitored	child_protection -1 assessment -2 specific_needs -1 care_leavers 4 management_oversight 10
    hint	monitoring	front_door 4 child_protection 1 assessment 1 specific_needs 2 management_oversight 10 leadership 4 multi_agency -3
    hint	monthly	children_in_care 1 leadership -3 quality_assurance 7
    hint	months	front_door -2 workforce 4 quality_assurance 4 overall 2
    hint	morale	front_door -1 workforce 7 leadership -4
    hint	morale is high	workforce 3
    hint	mostly	child_protection 2 assessment 2 children_in_care -2 care_leavers 3 management_oversight -1 workforce 2
    hint	move	child_protection -3 assessment -3 care_leavers 14 management_oversight -1 workforce -1 leadership -1
    hint	moves	front_door 2 child_protection -4 early_help 1 missing 3
    hint	moving	early_help 3
    hint	much	front_door 3 child_protection -10 care_leavers -1 management_oversight 4 workforce 6 leadership 3 overall 7
    hint	much focus	front_door 4 management_oversight 3 leadership -1 quality_assurance 1
    hint	multi-agency	front_door 7 child_protection -3 assessment -3 early_help 1 missing 4 specific_needs -2 child_voice -6 children_in_care -13 care_leavers -2 management_oversight -2 supervision 2 workforce -4 leadership -8 quality_assurance -3 multi_agency 33
    hint	multi-agency audits	front_door -1
    hint	multi-agency information-sharing	front_door 6 specific_needs -1 workforce 3
    hint	multi-agency meetings	early_help 3 specific_needs 3
    hint	multi-agency network	child_protection 1
    hint	multi-agency partners	front_door -1 child_protection -2 overall 3
    hint	multi-agency partnership	child_protection 2
    hint	multi-agency response	front_door -1 child_protection -4 leadership 1 multi_agency -2
    hint	multi-agency response involving	multi_agency -10
    hint	multi-agency safeguarding	front_door 4 missing -1 multi_agency -11
    hint	multi-agency safeguarding hub	child_protection 2 multi_agency -9
    hint	multi-agency strategy	child_protection 1 assessment -2 multi_agency -5
    hint	multi-agency strategy meetings	assessment -2 multi_agency -2
    hint	multi-agency working	front_door -1 supervision 1 workforce -1
    hint	multi-disciplinary	front_door -2 early_help 2 specific_needs -1 children_in_care 1 workforce -1 multi_agency 9
    hint	multi-disciplinary team	early_help 3 specific_needs -2
    hint	multiple	child_protection 5 multi_agency 3
    hint	national	children_in_care -2 workforce -3 leadership -5 overall 5
    hint	national framework	front_door 3 child_protection 1
    hint	necessary	child_protection 9 assessment -5 care_leavers -3 management_oversight 4 workforce -7 overall -1
    hint	necessary improvements	leadership 6
    hint	necessary information	supervision 3 leadership 3 multi_agency 2
    hint	need	front_door 4 child_protection -2 assessment 2 specific_needs 1 child_voice -5 children_in_care -7 care_leavers 7 supervision -1 workforce -2 quality_assurance -5 multi_agency -2
    hint	need and child	child_protection -4 assessment 3
    hint	need and children	child_protection 1
    hint	need assessments	assessment 1 early_help 1 child_voice 1 multi_agency -1
    hint	need help	front_door -1 child_protection -2 missing 2
    hint	need of help	child_protection 7 early_help 1 children_in_care 3 overall -3
    hint	need plans	child_protection 8 multi_agency 2
    hint	need to improve	quality_assurance 1
    hint	need to strengthen	multi_agency 1
    hint	need to take	front_door 2 leadership 1
    hint	needed	front_door -2 child_protection 2 missing -2 child_voice -1 children_in_care 8 care_leavers 2 workforce 2 leadership -6 multi_agency -4
    hint	needed to improve	overall 1
    hint	needs	child_protection -2 assessment 4 early_help 5 missing -9 specific_needs 9 children_in_care 3 care_leavers 4 management_oversight -6 supervision 1 workforce -5 leadership -6 quality_assurance -3 multi_agency -3
    hint	needs and risks	front_door 1 assessment 5 children_in_care -2 management_oversight 3 supervision 2
    hint	needs and wishes	children_in_care 7
    hint	needs are identified	early_help 4
    hint	needs are met	children_in_care 2
    hint	needs are well	overall 4
    hint	needs of care	care_leavers 1
    hint	needs of children	front_door 3 child_protection -3 assessment 7 multi_agency -3 overall 4
    hint	needs of parents	child_protection -2 assessment 4
    hint	needs to happen	assessment 4 care_leavers -1 management_oversight -1 supervision 4
    hint	needs to improve	management_oversight 1 leadership 3
    hint	needs well	child_voice 2
    hint	negative	front_door 1 child_protection 3 overall 2
    hint	negative impact	front_door 1 child_protection 3 overall 2
    hint	neglect	front_door -6 child_protection 15 assessment 4 early_help -1 missing -2 child_voice -1 children_in_care -1
    hint	network	child_protection 14 assessment 3 early_help -2 specific_needs 5 child_voice -1 workforce -4 leadership 2
    hint	network meetings	child_protection 4 assessment 2
    hint	networks	child_protection 3 assessment -2 early_help -2 specific_needs -2 workforce -1 leadership 3
    hint	new	assessment 2 missing -2 children_in_care -2 management_oversight -3 supervision -1 leadership 11 quality_assurance -2 overall 3
    hint	new director	overall 3
    hint	next	child_protection -1 assessment -3 missing -1 specific_needs -2 child_voice -2 children_in_care -3 care_leavers -2 supervision 1 leadership -4 quality_assurance -1 multi_agency 2
    hint	next inspection	children_in_care -1 care_leavers -1 leadership -2
    hint	next steps	front_door 6 child_protection 3 children_in_care -1 workforce 4 multi_agency 2
    hint	notable	children_in_care 3
    hint	notifications	early_help -1 multi_agency 12
    hint	now	child_protection -4 assessment -1 specific_needs 3 child_voice -1 children_in_care 3 management_oversight -1 workforce 4 multi_agency -2 overall 4
    hint	number	front_door -2 child_protection 1 assessment -2 early_help -8 child_voice -3 supervision 2 leadership 2 quality_assurance 4 multi_agency -2
    hint	number of care	children_in_care -1 care_leavers 5
    hint	number of cases	child_protection 5 early_help -5 quality_assurance 1 multi_agency 3
    hint	number of children	child_protection 7 assessment 3 specific_needs -4 child_voice -1 care_leavers 2 supervision 2 leadership -3 multi_agency -4 overall 2
    hint	number of families	assessment -2 quality_assurance 1
    hint	number of young	child_voice 1 care_leavers 3 multi_agency -1
    hint	numbers	assessment -4 specific_needs -6 child_voice -1 workforce 5 quality_assurance 2
    hint	numbers of children	specific_needs -1
    hint	nurses	specific_needs -3 multi_agency 6
    hint	observed	quality_assurance -1 overall 9
    hint	obtained	child_protection -2
    hint	off	children_in_care 2 management_oversight 2 leadership -1
    hint	offending	specific_needs -1 children_in_care -1 workforce -1 quality_assurance 1 multi_agency -2
    hint	offer	front_door -5 child_protection -1 assessment -5 missing 2 specific_needs 3 child_voice -3 care_leavers 11 supervision -2 workforce -4 quality_assurance -3
    hint	offer for children	early_help -1
    hint	offer of support	specific_needs 4 care_leavers -5 multi_agency 1
    hint	offered	child_protection 4 early_help -2 care_leavers -1 management_oversight 3 workforce 1 leadership -2
    hint	offers	child_protection -2 early_help 1 specific_needs 1 quality_assurance 2 multi_agency 5
    hint	office	missing 1
    hint	officer	front_door -1 child_protection -2 specific_needs 13 children_in_care -3 care_leavers -1 management_oversight 2 workforce -2 leadership 3
    hint	officers	front_door 2 child_protection -5 assessment -5 early_help -2 children_in_care -3 management_oversight 1 workforce 1 leadership -3 multi_agency 18
    hint	ofsted	child_protection -3 assessment -1 care_leavers -2 multi_agency -4
    hint	ofsted will take	children_in_care -1 care_leavers -1 leadership -2
    hint	often	child_protection 6 assessment -3 missing -1 specific_needs -1 children_in_care 1 management_oversight 3 leadership -4 multi_agency 2
    hint	old	missing 4 children_in_care -3 care_leavers 2
    hint	older	child_protection -3 early_help 1 children_in_care 9 management_oversight 1 leadership 1
    hint	older children	child_protection -2 early_help 1 children_in_care 9 management_oversight 1 leadership 1
    hint	once	assessment -1 management_oversight 9 quality_assurance 3 multi_agency 2
    hint	one	assessment -2 early_help 3 child_voice 1 management_oversight -1 supervision 1 workforce 2 leadership 3
    hint	ongoing	front_door -3 child_protection 1 child_voice -3 children_in_care -3 care_leavers -1 management_oversight 1 supervision 3
    hint	online	missing 1
    hint	open	care_leavers -1 leadership 2
    hint	operation	front_door 3 multi_agency 3
    hint	operational	early_help 1 missing 1 leadership -3 multi_agency 8
    hint	opinions	child_voice 1
    hint	opportunities	front_door -1 child_protection 1 early_help -3 specific_needs -5 children_in_care -2 care_leavers 2 management_oversight -1 supervision 4 workforce 10 leadership -6 quality_assurance -4
    hint	opportunities for care	child_voice 2 care_leavers -1
    hint	opportunity	assessment 2 early_help 6 missing 5 child_voice 2 care_leavers -4 management_oversight 2 supervision 1 workforce -4 overall 3
    hint	options	child_protection -1 children_in_care 1 care_leavers 12 workforce -2
    hint	order	assessment 1 missing 1 quality_assurance 2
    hint	orders	child_protection -3 children_in_care 6 management_oversight 2
    hint	organisation	multi_agency 2
    hint	organisational	workforce 3
    hint	others	assessment 4 early_help 2 specific_needs -1 child_voice 4
    hint	out-of-hours	front_door 11 multi_agency -1
    hint	out-of-hours service	front_door 2
    hint	outcome	child_protection 4 assessment 6 children_in_care 6
    hint	outcome-focused	assessment 5 early_help 1 workforce 1
    hint	outcomes	front_door -2 assessment 1 early_help 1 missing -2 specific_needs 3 child_voice -3 children_in_care -3 care_leavers -1 management_oversight 1 leadership -4 quality_assurance 3 multi_agency 2 overall -5
    hint	outcomes and actions	child_protection 6 children_in_care -1
    hint	outcomes for children	child_protection -1 specific_needs -3 children_in_care -2 management_oversight 4 workforce 2 leadership -1 quality_assurance 3
    hint	outline	child_protection 15 assessment -3 children_in_care -5 management_oversight -2 multi_agency -1
    hint	outlined	child_protection -2
    hint	outreach	early_help 2 missing 3
    hint	outside	multi_agency 2
    hint	overall	child_protection -2 specific_needs 4 children_in_care -4 care_leavers 1 leadership 2 quality_assurance -3 multi_agency 3 overall 19
    hint	overall effectiveness	overall 1
    hint	overreliance	assessment 2 multi_agency 8
    hint	overridden	front_door 8 assessment -2
    hint	oversee	missing -1 specific_needs 12 management_oversight 8 leadership -2 multi_agency -6
    hint	oversight	front_door -4 child_protection -7 assessment -18 early_help -6 child_voice -10 children_in_care 2 care_leavers -5 management_oversight 35 supervision 4 workforce -6 leadership 5 quality_assurance -2 multi_agency -1 overall -9
    hint	oversight and decision-making	front_door 2
    hint	oversight and monitoring	management_oversight 3
    hint	oversight and supervision	supervision 2 workforce -1
    hint	oversight of children	specific_needs 3 children_in_care -8
    hint	oversight of children's	front_door 1 management_oversight 3
    hint	oversight of practice	management_oversight 4 leadership -2
    hint	pa	care_leavers 9
    hint	pace	child_protection -4 children_in_care -2 management_oversight -1 leadership 8 quality_assurance -1
    hint	pace of change	leadership 1
    hint	pace of improvement	front_door 1
    hint	pace of progress	leadership 2 quality_assurance -1
    hint	packages	care_leavers 1
    hint	paid	children_in_care 3
    hint	pandemic	front_door -4 child_protection -3 assessment -4 missing -3 specific_needs -2 children_in_care 2 care_leavers -1 management_oversight -6 quality_assurance -2 multi_agency 5 overall 3
    hint	panel	child_protection -6 assessment -5 early_help -1 children_in_care 15 management_oversight 11 workforce -3
    hint	panels	child_protection -4 children_in_care -1 care_leavers -6 management_oversight 25 leadership 1
    hint	parallel	specific_needs 2
    hint	parent	child_protection -2 early_help 19 children_in_care -4
    hint	parental	front_door 8 child_protection 5 assessment 14 missing -1 child_voice -4 workforce -6 leadership -3 multi_agency -3
    hint	parental consent	front_door 7 child_protection -1 multi_agency -2
    hint	parenting	assessment -1 early_help 10 missing -1 children_in_care -9 workforce -4 quality_assurance -2 multi_agency -2 overall -2
    hint	parenting board	child_voice 2
    hint	parents	front_door 2 child_protection 10 assessment 2 early_help 6 missing -7 specific_needs -8 children_in_care -2 care_leavers -2 supervision -1 workforce -11 leadership -4 multi_agency -6 overall -3
    hint	parents and carers	child_protection -2 early_help 2 child_voice 3
    hint	part	front_door -1 child_protection -3 early_help 11 specific_needs -3 child_voice 3 care_leavers 1 management_oversight 1 workforce 1 leadership -9 overall -1
    hint	participate	early_help 1 child_voice 13 care_leavers -1
    hint	participation	child_protection 1 child_voice 23 children_in_care -1 care_leavers -2 workforce -1 leadership -2 multi_agency 1
    hint	participation activities	leadership -1
    hint	particular	child_protection -5
    hint	particular attention	children_in_care 1 leadership 3
    hint	particularly	children_in_care 2 supervision 7 workforce 3 leadership 3 quality_assurance -1 overall -3
    hint	particularly value	supervision 2 workforce 2
    hint	partner	front_door 1 assessment -3 early_help -2 child_voice -5 children_in_care -2 quality_assurance -3 multi_agency 19
    hint	partner agencies	front_door 3 child_protection -4 assessment -2 child_voice -3 care_leavers -3 quality_assurance -3 multi_agency 4
    hint	partner engagement	multi_agency 3
    hint	partners	front_door 6 child_protection -5 assessment -5 early_help 1 child_voice -2 children_in_care -11 care_leavers -7 supervision -1 workforce -5 quality_assurance 1 multi_agency 35 overall 3
    hint	partners to develop	children_in_care -1 leadership 6 multi_agency 2
    hint	partnership	front_door -7 child_protection -5 assessment -3 early_help -1 missing -1 specific_needs 3 child_voice -4 children_in_care -5 management_oversight -10 supervision -1 workforce -2 leadership 4 multi_agency 30 overall -2
    hint	partnership work	early_help 3 leadership 1 multi_agency 5
    hint	partnership working	specific_needs 5 leadership -9 multi_agency 1
    hint	partnerships	multi_agency 19
    hint	parts	workforce 1
    hint	pas	child_protection -1 assessment -3 child_voice -4 children_in_care -7 care_leavers 12 workforce 3 leadership -9
    hint	passion	leadership 1
    hint	passionate	workforce 1
    hint	pathway	child_protection -7 assessment -6 missing -1 specific_needs -1 child_voice 2 children_in_care -7 care_leavers 21 management_oversight -1 quality_assurance -3 multi_agency -6
    hint	pathway planning	care_leavers 7
    hint	pathway plans	child_protection -4 assessment -3 child_voice 4 care_leavers 10 leadership -4 multi_agency -5
    hint	pathways	leadership 4 overall 1
    hint	patterns	missing 2 quality_assurance 1
    hint	pay	front_door 3 care_leavers -2 workforce 1
    hint	peer	missing 1 care_leavers 2 leadership -2 quality_assurance 4 multi_agency -2
    hint	peer review	quality_assurance 3
    hint	peers	missing 3
    hint	people	front_door -9 child_protection -4 assessment -3 early_help -2 missing 5 child_voice 5 children_in_care 3 care_leavers 8 management_oversight -4 workforce -3 quality_assurance -3 multi_agency -1 overall -5
    hint	people aged	care_leavers -1
    hint	people are involved	child_voice 2
    hint	people receive	care_leavers 1 multi_agency 1
    hint	people to develop	specific_needs 2 child_voice -1
    hint	people to help	care_leavers 1
    hint	people to remain	early_help 4 care_leavers -1
    hint	people told	child_voice 1
    hint	people told inspectors	child_voice 1
    hint	people's	child_protection -1 missing -1 child_voice 2 children_in_care -2 care_leavers 3
    hint	performance	front_door -12 child_protection -2 assessment -7 early_help -2 missing -3 specific_needs -6 child_voice -3 children_in_care -3 care_leavers -6 management_oversight -15 supervision -2 workforce -6 quality_assurance 30 multi_agency -9
    hint	performance and quality	quality_assurance -4
    hint	performance data	assessment -1 management_oversight -6
    hint	performance information	management_oversight 3 quality_assurance 4 multi_agency -3
    hint	performance management	front_door -4 children_in_care -1 management_oversight -8 leadership -2 quality_assurance 6
    hint	performance management systems	management_oversight -3 leadership -2
    hint	period	workforce 1 leadership 4
    hint	periods	child_protection 5 assessment -2 specific_needs 1
    hint	periods of time	specific_needs 2 child_voice 1
    hint	permanence	front_door -6 child_protection -9 assessment -7 early_help -3 missing -1 specific_needs -3 child_voice -5 children_in_care 34 care_leavers -4 management_oversight 5 workforce -2 quality_assurance 3 multi_agency -3 overall -5
    hint	permanence for children	quality_assurance 2
    hint	permanence plans	management_oversight 2
    hint	permanency	child_protection -5 children_in_care 13 care_leavers -3 management_oversight 4
    hint	permanent	child_protection -5 specific_needs -3 child_voice -2 children_in_care 5 workforce 5 leadership 2 multi_agency 1
    hint	permanent homes	children_in_care 1
    hint	perpetrators	child_protection 1 missing 1 multi_agency 1
    hint	persistent	care_leavers 1
    hint	person	front_door 1 child_protection 1 care_leavers 3 quality_assurance 2
    hint	person's	care_leavers 1
    hint	person's circumstances	assessment -3 care_leavers 2
    hint	personal	front_door -3 child_protection -8 assessment -6 early_help -2 child_voice -6 care_leavers 7 workforce 8 leadership -6 quality_assurance -2 multi_agency -2 overall -2
    hint	personal adviser	assessment 1 child_voice -2 care_leavers 11
    hint	personal advisers	specific_needs 1 children_in_care -5 care_leavers 2 management_oversight 3 workforce 1 leadership -2 multi_agency -4
    hint	personal education	assessment -5 specific_needs -1 children_in_care 13 care_leavers -4
    hint	personal education plans	assessment -3 children_in_care 8 care_leavers -3
    hint	physical	assessment -2 specific_needs -6 children_in_care 13 workforce -2 multi_agency -1
    hint	physical health	children_in_care 7
    hint	physical health needs	children_in_care 4
    hint	picture	quality_assurance 2
    hint	place	child_protection 3 assessment -5 missing 3 specific_needs 5 children_in_care -2 care_leavers -6 workforce 1 leadership 4 quality_assurance -1 overall -7
    hint	place for children	leadership -2
    hint	place regularly	leadership -2
    hint	place to address	specific_needs 1
    hint	placed	child_protection -10 specific_needs -7 child_voice -2 children_in_care 15 management_oversight 4 multi_agency 6
    hint	placed in unregistered	front_door 3 children_in_care -5
    hint	placement	front_door -6 child_protection -11 early_help -1 missing -2 specific_needs -6 child_voice -7 children_in_care 32 care_leavers -6 management_oversight -4 workforce -2 leadership -3 quality_assurance -6
    hint	placement breakdowns	specific_needs -1
    hint	placement stability	children_in_care 6
    hint	placement sufficiency	multi_agency 1
    hint	placements	front_door -4 child_protection -5 assessment -1 early_help -3 specific_needs -7 children_in_care 29 care_leavers -5 management_oversight 8 workforce -4 leadership -3 quality_assurance -1
    hint	places	care_leavers 1
    hint	plan	front_door -5 assessment 6 missing -3 child_voice -3 children_in_care 2 management_oversight 5 leadership 6 multi_agency -9 overall -1
    hint	planned	front_door -4 child_protection 5 early_help -1 specific_needs -1 child_voice -4 children_in_care 1 care_leavers 4 leadership 2
    hint	planned way	child_protection 3 care_leavers 1
    hint	planning	front_door -10 child_protection 2 assessment 7 early_help -8 children_in_care 5 care_leavers 2 management_oversight -5 workforce -8 leadership -2 quality_assurance -1 multi_agency 1 overall -3
    hint	planning and interventions	assessment 1 specific_needs 1
    hint	planning and support	multi_agency 1
    hint	planning for children	assessment 15 children_in_care -1
    hint	plans	front_door -14 child_protection 3 assessment 21 early_help -7 missing -1 children_in_care 1 care_leavers 3 management_oversight 2 supervision 1 workforce -6 quality_assurance -6 multi_agency -4 overall -7
    hint	plans and interventions	child_protection 2
    hint	plans and reviews	assessment 3 children_in_care -1
    hint	plans are clear	child_protection -3 care_leavers 3
    hint	plans are comprehensive	children_in_care 4
    hint	plans are written	child_voice 11 children_in_care 2
    hint	plans for children	child_protection -3 management_oversight 3
    hint	plans for improvement	assessment -1 quality_assurance 5
    hint	plans in place	assessment -1 child_voice 1 leadership 2
    hint	plans include	child_protection -1
    hint	plans lack	child_protection -3 assessment 1 care_leavers 1
    hint	plans set	assessment 1
    hint	plans to address	overall 4
    hint	plans to develop	care_leavers 3 leadership 2
    hint	plans to further	care_leavers -2 workforce 1 leadership 1 multi_agency 2
    hint	plans to help	care_leavers 2
    hint	plo	front_door -2 child_protection 6 early_help -3 leadership -1 multi_agency 4
    hint	point	front_door 7 children_in_care -2 workforce -2 leadership -1
    hint	point of contact	front_door 3
    hint	points	care_leavers -2 overall 5
    hint	police	front_door 2 child_protection 1 assessment -10 early_help -6 missing 1 specific_needs -6 child_voice -6 children_in_care -5 care_leavers -4 management_oversight -3 workforce 1 leadership -8 quality_assurance -3 multi_agency 33 overall -1
    hint	police and health	workforce 2
    hint	policy	overall 2
    hint	political	care_leavers -1 workforce -3 leadership 5 multi_agency -1
    hint	political and corporate	overall 4
    hint	poor	child_protection 1 missing 2 specific_needs 8 quality_assurance -4 overall 13
    hint	poor mental	assessment 1 missing 2
    hint	poor mental health	assessment 1 missing 2
    hint	positive	front_door -4 assessment -3 specific_needs 4 child_voice -2 children_in_care 3 care_leavers 6 management_oversight 1 supervision 2 workforce 1 leadership 5 multi_agency 1 overall 7
    hint	positive about working	workforce 6 leadership -1
    hint	positive change	care_leavers 2
    hint	positive changes	supervision 2 workforce -2
    hint	positive difference	child_protection 3 assessment 4 supervision 1
    hint	positive experiences	child_voice -1 workforce 1
    hint	positive impact	assessment -2 overall 4
    hint	positive outcomes	child_protection -1 assessment 2 specific_needs 8 quality_assurance 2
    hint	positive relationships	child_protection 5 child_voice 5
    hint	positively	child_protection 2 workforce 3 leadership 4 multi_agency -1
    hint	possible	child_protection -6 care_leavers 3
    hint	post	missing 2 child_voice -1 management_oversight -3 leadership 15
    hint	posts	leadership -1 multi_agency 5
    hint	potential	front_door 1 assessment 6 early_help -2 children_in_care 6 management_oversight 7 leadership 3 quality_assurance 4
    hint	potentially	front_door 1 leadership 2
    hint	powerful	child_protection 1 child_voice 2
    hint	powers	child_protection 2 children_in_care 1
    hint	practical	child_protection 2 specific_needs -2 care_leavers 7
    hint	practice	front_door -4 assessment -8 early_help -4 missing -2 child_voice -4 children_in_care -7 care_leavers -7 management_oversight -1 supervision 7 leadership 3 quality_assurance 13 multi_agency -9 overall 14
    hint	practice across	overall -3
    hint	practice and performance	leadership -4 overall 1
    hint	practice for children	specific_needs 1 children_in_care 2 leadership -1 overall -1
    hint	practice is consistently	overall 4
    hint	practice model	children_in_care -3 leadership 7
    hint	practice standards	workforce 2 leadership 4
    hint	practice with children	front_door 1 multi_agency -3
    hint	practices	workforce 1
    hint	practitioner	child_protection -1 specific_needs 4 care_leavers 1 workforce 1 leadership -1 multi_agency 5
    hint	practitioners	front_door -8 child_protection 4 assessment 1 specific_needs -6 child_voice 3 children_in_care -13 care_leavers -2 management_oversight -1 supervision 6 workforce 12 leadership -2 quality_assurance 6 multi_agency 2
    hint	pre-birth	child_protection 1 early_help 1 children_in_care 1
    hint	preferred	care_leavers -4 workforce 5 multi_agency 3
    hint	preferred model	specific_needs 1 workforce 5
    hint	preparation	care_leavers 4 multi_agency -1
    hint	prepare	care_leavers 1
    hint	prepared	child_protection -1 children_in_care 1 workforce 1
    hint	preparing	care_leavers 3
    hint	preproceedings	front_door -5 child_protection 30 assessment -8 early_help -1 specific_needs -2 child_voice -2 children_in_care -3 care_leavers -1 workforce -5 leadership -2 quality_assurance -7 multi_agency -4 overall -4
    hint	preproceedings process	assessment 1 early_help 1
    hint	preproceedings work	child_protection 5 children_in_care 2 multi_agency -1
    hint	present	child_protection -4 specific_needs 6 care_leavers -8 workforce 4
    hint	present as homeless	specific_needs 7 care_leavers -7
    hint	presented	front_door 1
    hint	presenting	child_protection -5 assessment 2 early_help 3 specific_needs 4 child_voice 1 children_in_care -4 workforce -1 leadership -4 multi_agency -1
    hint	presenting concerns	front_door -2
    hint	presenting issue	assessment 8
    hint	presenting needs	assessment -3 early_help 4
    hint	pressure	workforce 6
    hint	pressures	child_protection -5 workforce 7 quality_assurance 5 multi_agency -1 overall 5
    hint	prevent	child_protection -2 assessment -1 specific_needs -3 workforce 1 quality_assurance 2
    hint	prevented	children_in_care 2
    hint	prevention	front_door -1 early_help 7
    hint	previous	front_door -2 child_protection -2 early_help -2 care_leavers 5 workforce -2 overall 4
    hint	previous inspection	care_leavers 2 workforce -1
    hint	previous inspections	overall 3
    hint	previously	overall 2
    hint	pride	children_in_care 5 care_leavers -2 workforce 2
    hint	primarily	missing 4 children_in_care -1
    hint	primary	missing 3
    hint	prior	specific_needs 2 children_in_care 4 leadership 5 overall 2
    hint	priorities	missing 2 child_voice 1 children_in_care -2 care_leavers -1 workforce 3 quality_assurance 4 multi_agency -7
    hint	prioritisation	management_oversight -3 leadership 1 quality_assurance 3
    hint	prioritise	front_door 8 child_protection -3 assessment -2 management_oversight 4 supervision 2 workforce 3 quality_assurance -1
    hint	prioritised	child_protection -3 assessment -3 specific_needs -1 child_voice -1 leadership 6 multi_agency -3 overall 1
    hint	priority	front_door -2 child_protection -2 specific_needs -3 care_leavers -2 leadership 10 multi_agency -3
    hint	private	specific_needs 15 child_voice -2 children_in_care -14
    hint	private fostering	specific_needs 7 children_in_care -3
    hint	private fostering arrangements	specific_needs 7 children_in_care -3
    hint	privately	specific_needs 10
    hint	privately fostered	specific_needs 10
    hint	proactive	child_protection -1 early_help 1 care_leavers -1 leadership 5
    hint	proactively	child_protection 5 assessment 2
    hint	probation	specific_needs -2 care_leavers -1 multi_agency 9
    hint	problem	missing 2
    hint	procedures	missing 5 children_in_care -3
    hint	proceedings	front_door -1 child_protection 22 assessment -8 specific_needs -1 child_voice -2 children_in_care -2 care_leavers -2 management_oversight 1 leadership -1 multi_agency 2
    hint	process	front_door 5 assessment -6 missing -1 child_voice -2 care_leavers -1 management_oversight 4 supervision -4 workforce -1 leadership 1 quality_assurance 12 multi_agency 3 overall -3
    hint	processes	front_door 1 assessment -2 specific_needs -4 child_voice -1 management_oversight 12 supervision 2 leadership -1 quality_assurance 4
    hint	produced	child_voice 5 care_leavers -1
    hint	professional	front_door 3 child_protection -5 early_help 3 specific_needs -1 children_in_care -1 care_leavers -1 workforce 5 quality_assurance -2 multi_agency 13 overall -2
    hint	professional curiosity	child_protection 2 assessment 6
    hint	professional development	supervision 2 workforce 11
    hint	professionally	management_oversight 2 workforce 1
    hint	professionals	front_door 1 child_protection 5 missing 9 child_voice -6 children_in_care -4 care_leavers -1 management_oversight -3 leadership -9 quality_assurance -4 multi_agency 22 overall -4
    hint	profile	missing 2 quality_assurance 5 multi_agency -1
    hint	programme	child_protection -4 early_help 10 missing -1 child_voice 6 children_in_care -2 care_leavers -3 workforce 1 leadership 9 multi_agency -4
    hint	programmes	early_help 4 specific_needs -3 workforce 2 multi_agency 2
    hint	progress	child_protection 7 assessment -2 specific_needs -4 child_voice -9 children_in_care -1 care_leavers 6 management_oversight 1 supervision 6 workforce -3 leadership 2 quality_assurance -3 multi_agency -2 overall 6
    hint	progress for children	child_protection 2 assessment 4 management_oversight 1 multi_agency -1
    hint	progress in improving	workforce 1
    hint	progress made	overall 1
    hint	progress of children	child_protection 3 children_in_care 1
    hint	progressed	child_protection 1 assessment -4 missing 4 specific_needs -2 children_in_care -1 management_oversight 2 workforce -2 multi_agency 2 overall 2
    hint	progresses	multi_agency 1
    hint	progressing	multi_agency 1
    hint	progression	assessment -11 specific_needs -3 children_in_care -1 supervision 2
    hint	progression of children's	assessment -3 child_voice 1 supervision 3
    hint	project	workforce -6
    hint	projects	children_in_care -4
    hint	prolonged	child_protection 1 children_in_care 3
    hint	promote	front_door -1 child_voice 3 care_leavers 3 leadership -3 overall 1
    hint	promoted	workforce 1
    hint	promotes	care_leavers 1
    hint	prompt	front_door 4 child_protection 4 assessment -4 specific_needs 4 child_voice -2 workforce -5
    hint	promptly	front_door 8 child_protection 2 early_help -2 specific_needs 2 overall 1
    hint	proportion	leadership 1 overall 2
    hint	proportionate	front_door 6 child_protection 6 children_in_care -5 workforce -5 leadership -2
    hint	proportionate decision-making	front_door 3 multi_agency 2
    hint	proportionate response	missing 1 workforce -1
    hint	proportionate to risk	front_door -1
    hint	prospective	children_in_care 3
    hint	prospective adopters	children_in_care 3
    hint	protect	child_protection 7 missing 7
    hint	protect children	missing 4
    hint	protected	front_door 2 child_protection 2 care_leavers 1 leadership 2
    hint	protected characteristic	care_leavers 2
    hint	protection	front_door -1 child_protection 19 assessment -5 early_help -8 missing -1 specific_needs -6 child_voice -3 children_in_care -3 care_leavers -1 leadership -4 quality_assurance 2 multi_agency -5
    hint	protection chairs	child_protection -3 management_oversight 5 leadership -2
    hint	protection conference	front_door -1 management_oversight 1
    hint	protection conference chairs	child_protection -2 management_oversight 3
    hint	protection conferences	front_door -1
    hint	protection enquiries	child_protection 6 assessment 1 early_help 7
    hint	protection plan	child_protection 5 children_in_care -2 quality_assurance 2
    hint	protection planning	child_protection 2 assessment -3 workforce 1
    hint	protection plans	early_help -1 child_voice -1 multi_agency -1
    hint	protective	assessment 8 missing 3 management_oversight 3 multi_agency 1
    hint	protective factors	management_oversight 3
    hint	proud	workforce 12 leadership 4
    hint	provide	front_door -3 child_protection -2 assessment -8 early_help 1 missing 1 child_voice -4 care_leavers 1 management_oversight 4 workforce -6 leadership -5 quality_assurance 2 overall -6
    hint	provide clarity	supervision 4
    hint	provide clear	front_door 1 specific_needs 2
    hint	provide effective	child_protection 2 management_oversight 4
    hint	provide high-quality	overall 3
    hint	provided	front_door -6 child_protection 4 assessment -3 early_help 5 missing -4 child_voice -6 children_in_care -3 care_leavers 6 management_oversight -2 supervision -1 leadership 2 quality_assurance -5 multi_agency -1 overall 1
    hint	provided to children	child_protection -5 early_help -3
    hint	providers	child_protection -2 early_help 1 children_in_care 6 multi_agency -1
    hint	provides	front_door 4 child_protection -7 assessment -3 missing 5 leadership -7 multi_agency 3 overall -2
    hint	provides clear	missing 2 specific_needs 3 care_leavers -1 supervision -4
    hint	provides leaders	leadership -10
    hint	providing	front_door -2 child_protection 3 assessment -5 specific_needs 4 children_in_care -3 management_oversight -5 leadership -4 multi_agency 1 overall -3
    hint	providing leaders	management_oversight -5 leadership -3 quality_assurance 2
    hint	provision	front_door -1 early_help -3 missing 1 specific_needs 2 children_in_care 6 management_oversight -5 workforce -1 quality_assurance -4 multi_agency 8
    hint	psychological	children_in_care 3
    hint	public	front_door -1 child_protection 3 early_help 1 children_in_care -3 management_oversight -2 multi_agency -1
    hint	public law	child_protection 5 children_in_care -3 management_oversight -1
    hint	public law outline	child_protection 5 children_in_care -3 management_oversight -1
    hint	published	leadership 3
    hint	pupil	front_door -1 overall 3
    hint	pupil referral	specific_needs 1
    hint	pupil referral unit	specific_needs 1
    hint	pupils	children_in_care 7 care_leavers -1 leadership -2 quality_assurance -1 multi_agency -1 overall 1
    hint	purpose	front_door 2 child_protection -2 child_voice 1 care_leavers 5
    hint	purposeful	front_door -2 child_protection 7 assessment -2 children_in_care -3 workforce -3 leadership -5
    hint	put	assessment -2 missing -1 specific_needs -1 child_voice -1 care_leavers 7 multi_agency -4
    hint	put arrangements	children_in_care -2
    hint	put in place	front_door 2 care_leavers -2 leadership 1
    hint	qualified	assessment -1
    hint	qualitative	quality_assurance 8
    hint	quality	front_door -4 child_protection 1 assessment 10 early_help -3 missing -4 specific_needs -4 child_voice -4 children_in_care -2 care_leavers 1 management_oversight -2 supervision 5 workforce -4 leadership -1 quality_assurance 13 multi_agency -6
    hint	quality and consistency	assessment 4
    hint	quality and effectiveness	leadership 4
    hint	quality and impact	child_protection 4 specific_needs 5 children_in_care 4 care_leavers 3 workforce -4 leadership -2
    hint	quality and timeliness	assessment 13 care_leavers 4 quality_assurance -1
    hint	quality assurance	front_door -7 child_protection -4 assessment -7 missing -1 specific_needs -2 child_voice -1 children_in_care -7 care_leavers -6 leadership -1 quality_assurance 15 multi_agency -4 overall -4
    hint	quality assurance arrangements	early_help 2 care_leavers -1 quality_assurance 2
    hint	quality assurance framework	quality_assurance 2
    hint	quality assurance information	assessment -2 leadership -3 quality_assurance -16
    hint	quality assurance processes	management_oversight 2
    hint	quality of assessments	front_door 3 child_protection 1 assessment 6 early_help 8 child_voice 2
    hint	quality of children's	assessment 1 specific_needs 1 children_in_care 2 care_leavers 3
    hint	quality of decision-making	front_door -2 leadership 1
    hint	quality of management	child_protection 2 workforce 2 leadership -3
    hint	quality of matching	assessment 1
    hint	quality of practice	front_door -3 assessment -5 specific_needs 1 child_voice -3 management_oversight -4 leadership -3 quality_assurance 1 multi_agency -5 overall 8
    hint	quality of recording	assessment 4 children_in_care 2
    hint	quality of service	children_in_care 3 quality_assurance 7
    hint	quality of services	overall 1
    hint	quality of social	child_protection 2 workforce -1 leadership 5 overall 2
    hint	quality of supervision	supervision 1
    hint	quality of support	child_protection 1
    hint	quality of work	assessment -1 specific_needs 1 child_voice -1 management_oversight 6 supervision 3 quality_assurance 1 overall 1
    hint	quickly	front_door 1 child_protection 5 assessment -8 child_voice -4 children_in_care -1 workforce -1 leadership -4 quality_assurance -2 multi_agency -2
    hint	quickly enough	child_protection 2
    hint	raised	management_oversight 1
    hint	range	front_door -4 child_protection -5 assessment -9 early_help 5 specific_needs -5 child_voice 2 children_in_care -2 care_leavers -8 management_oversight -1 supervision -4 workforce -3 leadership -7 multi_agency 1 overall -1
    hint	range of agencies	specific_needs -3
    hint	range of appropriate	child_protection 1
    hint	range of evidence	child_protection -1 assessment -2 care_leavers -1 management_oversight -2 quality_assurance -2 multi_agency -2
    hint	range of partner	front_door 3 missing 1 children_in_care 3 workforce 2
    hint	range of performance	leadership -1 quality_assurance 1
    hint	range of services	child_protection 6 early_help 1 multi_agency 7
    hint	range of training	care_leavers -2 workforce 1 multi_agency -2
    hint	rarely	management_oversight 3
    hint	rate	quality_assurance 3
    hint	rates	child_voice -1 overall 1
    hint	rather	child_protection 5 assessment 5 specific_needs -2 child_voice 4 care_leavers -1 leadership -2 quality_assurance 3 overall -2
    hint	rationale	front_door -1 assessment 9 specific_needs -1 child_voice -1 children_in_care 3 management_oversight 7 leadership -1 multi_agency -8
    hint	rationale for decisions	front_door 2
    hint	re-structure	child_voice -1
    hint	reach	missing 8
    hint	reactive	child_protection 2
    hint	read	assessment 3
    hint	readily	specific_needs 1 workforce 1
    hint	readily accessible	specific_needs 1 workforce 1
    hint	real	front_door -1 child_protection -1 missing -2 leadership 3 quality_assurance 1 overall 1
    hint	real difference	workforce 1 leadership 3 overall 2
    hint	real strength	child_voice 3 leadership 1
    hint	realistic	specific_needs 8
    hint	reason	child_protection -1 missing 2 leadership 1
    hint	reasons	missing 3 supervision 2
    hint	receive	front_door 3 child_protection -3 missing 4 specific_needs 4 child_voice -2 children_in_care -5 care_leavers 8 management_oversight 4 supervision 1 quality_assurance -2 multi_agency -2 overall 2
    hint	receive a consistently	child_protection 4
    hint	receive a prompt	child_protection 5
    hint	receive a service	early_help 2 missing 1
    hint	receive a timely	front_door -1 overall 1
    hint	receive an appropriate	management_oversight 1
    hint	receive an effective	front_door 7
    hint	receive effective	care_leavers 2 overall 2
    hint	receive help	assessment 1 early_help 2
    hint	receive regular	management_oversight -3 supervision 2
    hint	receive regular supervision	child_protection 2 management_oversight -3
    hint	receive support	child_protection 3 specific_needs -1 care_leavers 1
    hint	receive the right	child_protection -1 management_oversight 1 multi_agency -1 overall 6
    hint	received	assessment -1 early_help -2 child_voice 3 children_in_care 1 management_oversight -3 workforce 2 leadership 4 quality_assurance 1
    hint	receiving	front_door 3 child_protection -6 children_in_care -2 workforce -3 leadership 2 overall 8
    hint	receiving the right	assessment 3
    hint	recent	front_door 5 specific_needs 4 child_voice 4 children_in_care -4 care_leavers -7 leadership -1 quality_assurance 6 multi_agency 5
    hint	recent development	early_help 1 multi_agency 4
    hint	recently	front_door -3 child_protection -2 early_help -1 children_in_care 2 leadership 6 quality_assurance 5
    hint	recently introduced	front_door -1
    hint	recognise	child_protection 3 assessment -5 specific_needs 8 children_in_care -2 care_leavers 7 management_oversight -4 workforce 8 leadership 14 overall 4
    hint	recognise and respond	workforce 1
    hint	recognise the importance	specific_needs 6 care_leavers 4
    hint	recognise the need	missing 3 leadership 4 multi_agency -1
    hint	recognised	child_protection 4 assessment 5 missing 1 child_voice -1 management_oversight -1 workforce 1 leadership 2 overall 5
    hint	recognised the need	children_in_care 3
    hint	recognises	leadership 15
    hint	recognising	early_help 1 specific_needs 2
    hint	recognition	assessment -1 care_leavers -5 supervision 4 leadership 10
    hint	recommendations	management_oversight 6 workforce 1 leadership 1
    hint	record	child_protection -5 assessment 9 child_voice 3 workforce -1 multi_agency 1
    hint	recorded	front_door -2 child_protection 1 assessment 21 early_help -1 specific_needs -4 child_voice -4 care_leavers -1 supervision 6 workforce -1 leadership -2 quality_assurance -2 multi_agency -11
    hint	recorded on children's	assessment -3
    hint	recording	front_door -4 child_protection -1 assessment 22 specific_needs -1 leadership 1 quality_assurance 3
    hint	recording system	multi_agency 4
    hint	records	front_door -3 child_protection -3 assessment 24 early_help -4 missing -3 child_voice -5 children_in_care -9 care_leavers -12 supervision 11 workforce -2 leadership -4 quality_assurance -17 multi_agency -3 overall -2
    hint	records demonstrate	assessment -1 management_oversight 1
    hint	recruiting	workforce 3 leadership 4 quality_assurance -1
    hint	recruitment	front_door -2 child_protection -4 assessment -2 child_voice 5 children_in_care 1 workforce 13 multi_agency -2 overall -1
    hint	recruitment and retention	workforce 11
    hint	redesign	care_leavers -7 quality_assurance 4
    hint	reduce	front_door -2 child_protection -1 assessment -7 early_help 1 missing 7 specific_needs -2 care_leavers -2 quality_assurance -2 overall 3
    hint	reduce risk	child_protection 1 multi_agency -1
    hint	reduce risks	child_voice 1 multi_agency 1
    hint	reduce the risk	multi_agency 2
    hint	reduced	child_protection -2 children_in_care 4 workforce 8 multi_agency 3 overall 1
    hint	reducing	child_protection 1 early_help 7 missing 3 multi_agency -4
    hint	reduction	assessment -2 early_help 4 missing 3 overall 3
    hint	reduction of risk	child_protection 2 assessment -1 missing 2 overall 4
    hint	reference	management_oversight 1 multi_agency -2
    hint	referral	front_door 12 child_protection 5 specific_needs 2 workforce 3 quality_assurance -1
    hint	referral unit	specific_needs 1
    hint	referrals	front_door 30 child_protection -10 assessment -5 specific_needs -7 child_voice -5 children_in_care -7 care_leavers -6 workforce -2 leadership -5 multi_agency 10 overall -3
    hint	referred	front_door 7 missing 2 care_leavers -6 multi_agency 4
    hint	reflect	front_door -2 early_help -2 child_voice 2 children_in_care -3 care_leavers -1 supervision 11 multi_agency -4
    hint	reflect current	care_leavers 5
    hint	reflect the covid-19	leadership -1
    hint	reflected	front_door 6 child_protection -4 assessment 5 early_help 2 specific_needs -1 child_voice 5 care_leavers -8 quality_assurance 6
    hint	reflection	child_protection -1 assessment -4 care_leavers -1 management_oversight 2 supervision 5
    hint	reflective	front_door -1 child_protection -7 assessment -5 children_in_care -1 care_leavers -1 supervision 18 quality_assurance 6 multi_agency 1
    hint	reflective discussions	management_oversight 4 leadership 2
    hint	reflects	child_protection -2 child_voice 6 children_in_care -5 quality_assurance 6
    hint	refreshed	leadership 3
    hint	refreshing	workforce -3 multi_agency 2
    hint	regarding	front_door 2 child_protection -5 assessment 5 specific_needs 2 multi_agency -1
    hint	regional	management_oversight -2 multi_agency 3 overall 1
    hint	registered	children_in_care 11 care_leavers 3 management_oversight 2
    hint	regular	front_door -8 child_protection 5 assessment -7 missing -3 specific_needs -1 child_voice 6 supervision 5 leadership -6 multi_agency -1 overall -2
    hint	regular basis	specific_needs 2
    hint	regular case	specific_needs 3 child_voice 1 supervision -2
    hint	regular case supervision	specific_needs 3 supervision -2
    hint	regular contact	children_in_care 4
    hint	regular management	management_oversight 5
    hint	regular multi-agency	front_door -1 early_help 2 multi_agency 2
    hint	regular review	management_oversight 1
    hint	regular supervision	management_oversight -7 supervision 2
    hint	regularly	front_door -4 child_protection 7 assessment 2 early_help 2 missing -1 specific_needs 1 children_in_care 4 supervision 2 workforce -5 leadership -1 overall -1
    hint	regularly reviewed	specific_needs 1 supervision 2
    hint	related	care_leavers 2
    hint	relating	specific_needs 1 children_in_care 1 multi_agency 1
    hint	relation	front_door 3 child_protection 2 assessment -1 care_leavers -2 leadership 8
    hint	relational	child_protection -1 workforce 4 leadership 6
    hint	relationship	child_voice 4 children_in_care 2 leadership 4 multi_agency 2
    hint	relationship-based social	leadership -2
    hint	relationship-based social work	leadership -2
    hint	relationships	child_protection -4 assessment -7 child_voice 17 children_in_care -2 care_leavers 9 supervision -4 workforce -3 leadership -4 quality_assurance -4 multi_agency 1 overall -5
    hint	relationships with care	child_voice 4
    hint	relationships with children	child_voice 3
    hint	relationships with families	front_door 5
    hint	relatively	specific_needs 2 care_leavers 4 supervision 3 workforce 1
    hint	relentless	child_voice -1 children_in_care 2
    hint	relevant	front_door 1 child_protection 5 assessment 4 early_help -2 specific_needs 3 child_voice -3 children_in_care 1 care_leavers -1 quality_assurance -4 multi_agency 7
    hint	relevant information	management_oversight -1
    hint	relevant partner	child_protection 2 specific_needs 2
    hint	relevant partner agencies	child_protection 2 specific_needs 2
    hint	relevant professionals	child_protection 8
    hint	reliable	child_protection 1 assessment 2 workforce -1 quality_assurance 2
    hint	reliance	workforce 4
    hint	reliance on agency	workforce 3
    hint	remain	front_door -3 early_help 7 missing -2 specific_needs 3 children_in_care -1 management_oversight 1 workforce 2 leadership -8 quality_assurance -1
    hint	remain safely	child_protection 2 assessment -1
    hint	remaining	assessment 2 leadership 5
    hint	remains	child_protection -2 assessment -2 children_in_care 1 quality_assurance -4 overall 6
    hint	remote	assessment -1
    hint	remotely	overall 2
    hint	repeat	front_door 5 child_protection -3 child_voice 5 children_in_care -1 workforce -1
    hint	repeat referrals	front_door 4
    hint	repeated	front_door 12 child_protection 2 children_in_care -1
    hint	report	child_protection -3 early_help 4 child_voice -3 children_in_care -5 care_leavers -2 supervision 8 workforce 1 multi_agency -2 overall -1
    hint	reported	workforce 6
    hint	reported feeling	workforce 3
    hint	reporting	leadership 2 quality_assurance 9
    hint	reports	front_door -1 quality_assurance 9 overall 1
    hint	representatives	front_door -2 multi_agency -2
    hint	representatives from partner	front_door -2 workforce 1 multi_agency -2
    hint	represented	child_protection -1 assessment -2 child_voice 5 multi_agency 2
    hint	request	child_protection -3 missing 2 child_voice 1
    hint	requested	specific_needs 3
    hint	require	assessment -3 early_help 1 leadership -2 multi_agency -1
    hint	required	child_protection -1 assessment 8 specific_needs -1 child_voice -1 children_in_care -3 care_leavers 2 management_oversight 1 workforce -2 leadership -2 multi_agency 3 overall 5
    hint	required to ensure	leadership 1
    hint	requirements	leadership -1
    hint	requires	children_in_care 1
    hint	research	missing 1 children_in_care 1 leadership -1
    hint	residential	children_in_care 11
    hint	resilience	early_help 1 missing -2
    hint	resolve	leadership 2 quality_assurance 7
    hint	resource	front_door 1 workforce 1 quality_assurance 1
    hint	resources	care_leavers 2 leadership 5 multi_agency 7
    hint	respect	care_leavers 1 multi_agency -1
    hint	respectful	child_voice -1
    hint	respond	front_door 2 child_voice -1 children_in_care -3 care_leavers -2 workforce 1 leadership 8
    hint	respond swiftly	front_door 2
    hint	responded	child_protection 4 assessment 2 specific_needs 1 child_voice -1 children_in_care -2 management_oversight -2 workforce -1
    hint	responded to appropriately	assessment 4
    hint	responding	child_protection -2 leadership -4 overall -2
    hint	responds	front_door 4 child_protection -1
    hint	response	front_door 5 child_protection 4 assessment -6 early_help -2 missing 10 specific_needs 2 child_voice -4 children_in_care -4 care_leavers -8 workforce -2 quality_assurance -2 overall 2
    hint	response involving	multi_agency -10
    hint	response should set	multi_agency -7
    hint	response to children	early_help 2 specific_needs 4
    hint	response to domestic	child_protection 1 assessment 1
    hint	responses	front_door 8 early_help -1 missing -3 specific_needs 3 care_leavers -1 quality_assurance 1
    hint	responses to children	front_door 1
    hint	responsibilities	specific_needs 1 child_voice 2 leadership 3
    hint	responsibility	front_door 1 children_in_care 1
    hint	responsible	leadership 1
    hint	responsive	front_door -1 child_protection -2 assessment -2 child_voice -1
    hint	restrictions	child_protection -1 child_voice 1 children_in_care 3 workforce -2 leadership -1
    hint	result	child_protection 6 missing -3 child_voice -2 children_in_care 3 management_oversight -2 supervision -1 leadership -2 quality_assurance 2 multi_agency -1
    hint	resulted	assessment 5 missing 4 children_in_care -3 workforce 4 leadership 6 quality_assurance -2 multi_agency 9
    hint	resulting	child_protection 7 early_help 1 missing 2 leadership 5 overall -2
    hint	results	front_door -1 assessment 4 early_help 5 children_in_care -1 supervision 1 workforce -3 leadership -2 multi_agency 6
    hint	retain	workforce 4 overall 2
    hint	retention	child_voice -1 care_leavers -1 workforce 12 multi_agency -1
    hint	return	front_door -2 child_protection -3 assessment -1 missing 5 specific_needs -2 children_in_care 12 multi_agency -3 overall -2
    hint	return home	front_door -1 child_protection -4 early_help -2 missing 6 children_in_care 4 care_leavers -3 multi_agency -1 overall -1
    hint	return home interviews	assessment -2 missing 11 children_in_care -7 care_leavers -1
    hint	returning	children_in_care 2
    hint	reunification	children_in_care 1 management_oversight 2
    hint	review	front_door -2 child_protection 2 assessment 2 early_help -1 missing 1 specific_needs -1 children_in_care 3 management_oversight 6 workforce -2 leadership 7 quality_assurance 13 multi_agency 1 overall -5
    hint	review meetings	specific_needs 4
    hint	reviewed	front_door -3 assessment 2 early_help 7 missing -3 children_in_care 2 care_leavers 2 quality_assurance 1
    hint	reviewed regularly	assessment 3 early_help 3 children_in_care -1 care_leavers 1 management_oversight 2
    hint	reviewing	assessment -1 management_oversight 2 workforce -3 leadership 1
    hint	reviewing officers	management_oversight 3 quality_assurance -1 multi_agency -5
    hint	reviews	front_door -1 child_protection -1 assessment -2 specific_needs -2 child_voice 12 children_in_care 9 care_leavers -4 management_oversight 7 supervision -3 workforce -1 quality_assurance 11 multi_agency -1
    hint	reviews are timely	children_in_care 4
    hint	reviews are well	children_in_care 1
    hint	reviews of children's	assessment -2
    hint	revised	missing 2 child_voice 3 workforce 4 leadership -3 quality_assurance 2 multi_agency -2
    hint	right	front_door 3 child_protection 2 missing -3 child_voice -6 management_oversight 3 workforce 1 leadership -2 quality_assurance -2 multi_agency 2 overall 6
    hint	right decisions	children_in_care -2 management_oversight 1
    hint	right help	front_door 1 child_protection -7 early_help 3 management_oversight 1 overall 10
    hint	right level	specific_needs 1 children_in_care -1 workforce 1 leadership -1
    hint	right support	supervision 4 leadership 1
    hint	right time	front_door 7 child_protection -5 early_help 3 children_in_care 2 leadership -1 overall 2
    hint	rights	child_protection -2 specific_needs 14 children_in_care -3
    hint	rights and entitlements	specific_needs 10
    hint	rigorous	children_in_care 4 management_oversight 2
    hint	risk	child_protection 8 assessment 2 early_help -1 missing 14 specific_needs -2 child_voice -5 children_in_care -9 care_leavers -3 management_oversight 3 supervision -2 workforce -2 leadership -2 quality_assurance -5
    hint	risk and need	front_door 1 multi_agency 3
    hint	risk assessment	child_protection -3 workforce 2 leadership -1
    hint	risk assessments	front_door 3 child_protection -10 assessment -3 missing 6 child_voice -1 children_in_care 2 multi_agency -4 overall 2
    hint	risk factors	front_door -3 assessment 5 workforce 2 leadership 2
    hint	risk management	child_protection -2 specific_needs 3 care_leavers -2 management_oversight -1 multi_agency 2
    hint	risk of exploitation	specific_needs 2 multi_agency 3
    hint	risk of harm	front_door -1 child_protection 1 assessment 3 early_help 3 missing -6 multi_agency -2 overall 1
    hint	risk of homelessness	specific_needs 1
    hint	risk of significant	child_protection 3 assessment -3 child_voice 3
    hint	risk to children	front_door -3 child_protection 2
    hint	risks	front_door -4 child_protection 7 assessment 3 early_help 2 missing 9 specific_needs -8 child_voice -2 children_in_care -8 care_leavers 8 management_oversight 2 workforce -3 leadership -14 quality_assurance -2 multi_agency 4
    hint	risks escalate	child_protection -1 early_help 4
    hint	risks to children	assessment 1 missing 4 child_voice -1
    hint	robust	assessment 4 missing 3 child_voice -1 children_in_care 4 care_leavers -2 management_oversight 3 workforce -3
    hint	robust action	overall 3
    hint	robust management	assessment 1
    hint	robustly	assessment -1 missing 3 management_oversight 1 leadership 5 multi_agency 2
    hint	role	front_door 1 specific_needs 2 children_in_care -4 care_leavers -1 workforce 2 multi_agency 3
    hint	roles	missing 1 specific_needs 2 children_in_care -1 management_oversight -4 workforce 7 leadership -1
    hint	room	overall 1
    hint	routine	assessment 2 child_voice 4 leadership -1 quality_assurance 3 overall 3
    hint	routinely	front_door 6 child_protection -4 assessment 5 specific_needs 3 child_voice 5 care_leavers 3 management_oversight 2 workforce -9 leadership -4 quality_assurance -1 multi_agency 5 overall -2
    hint	routinely completed	child_voice 2
    hint	safe	missing 6 child_voice -1 care_leavers 3 management_oversight 2 leadership 2 quality_assurance -1 overall 3
    hint	safe and appropriate	management_oversight 1
    hint	safeguard	care_leavers 5 leadership -1 overall 1
    hint	safeguard children	overall 3
    hint	safeguarded	child_protection 7 early_help 2 children_in_care -1 quality_assurance 3
    hint	safeguarding	front_door 3 child_protection 7 assessment -5 early_help -2 missing 1 child_voice -7 children_in_care -11 care_leavers -7 management_oversight -8 leadership -1 quality_assurance -5 multi_agency 9 overall -7
    hint	safeguarding arrangements	multi_agency -1
    hint	safeguarding children	child_protection -2 missing -1
    hint	safeguarding concerns	front_door 2 child_protection -7 specific_needs 11
    hint	safeguarding hub	front_door 4 child_protection 1 multi_agency -9
    hint	safeguarding partners	leadership -4
    hint	safeguarding partnership	front_door -1 leadership 3
    hint	safeguarding risks	early_help 2 missing 2 multi_agency 2
    hint	safeguarding team	front_door 1 multi_agency 2
    hint	safely	child_protection 6 assessment -3 leadership 2 multi_agency -3
    hint	safely remain	children_in_care 1
    hint	safer	front_door 2 child_protection 4 missing 6 multi_agency 1
    hint	safety	front_door 8 child_protection 11 early_help -2 missing 12 specific_needs -5 child_voice 1 children_in_care -8 supervision -1 leadership -2 quality_assurance -3 multi_agency -1
    hint	safety planning	child_protection 5 assessment 12 missing 3 children_in_care -2 multi_agency -1
    hint	safety plans	front_door 1 child_protection 4 child_voice 6
    hint	said	child_protection -1 early_help 9 care_leavers 6 workforce 8
    hint	sampled	child_protection 6 multi_agency 1
    hint	saw	assessment 2 missing 1 children_in_care 3 supervision 1 leadership 7 quality_assurance 1 multi_agency 2
    hint	say	workforce 1 leadership -2
    hint	scale	child_protection 1 overall 3
    hint	school	child_protection -2 assessment -6 early_help -1 specific_needs 1 child_voice -3 children_in_care 9 care_leavers -4 management_oversight -2 workforce -9 leadership -12 quality_assurance -5 multi_agency 10 overall 3
    hint	school attendance	early_help 3 specific_needs 1 overall 2
    hint	school leaders	front_door 3 children_in_care 4 leadership -7 multi_agency 7
    hint	schools	child_protection -10 assessment -4 early_help 9 specific_needs 1 child_voice -1 children_in_care -10 care_leavers -4 workforce -5 multi_agency 27 overall -4
    hint	scope	missing 4
    hint	screening	front_door 13 missing 1 leadership 1 multi_agency -2
    hint	scrutiny	front_door -6 child_protection -1 assessment -6 early_help -3 specific_needs -2 child_voice -1 care_leavers -6 management_oversight 19 supervision 2 leadership 6 quality_assurance 5 multi_agency 1
    hint	scrutiny and challenge	leadership 9
    hint	secondary	children_in_care 2 leadership 2
    hint	section	front_door -2
    hint	sector	care_leavers 1 multi_agency 2
    hint	secure	child_protection -4 children_in_care 8
    hint	secured	specific_needs 2 workforce 3 leadership 5
    hint	securing	assessment 4 leadership 2 quality_assurance 3
    hint	securing permanence	leadership 4 quality_assurance 3
    hint	see	assessment -1 children_in_care 10 care_leavers 2 management_oversight -1 workforce 3 multi_agency -3
    hint	see the impact	child_protection 3
    hint	seek	child_protection 1 specific_needs 1 care_leavers -1
    hint	seeking	specific_needs 9 children_in_care -1 care_leavers 1
    hint	seeking asylum	specific_needs 3 multi_agency 1
    hint	seen	child_protection 4 assessment -2 early_help 5 missing -4 specific_needs -1 child_voice 9 management_oversight -3 workforce -6 leadership -2 multi_agency -7
    hint	seen alone	child_protection -3 child_voice 12 children_in_care -1
    hint	seen as part	child_voice 4
    hint	seen by inspectors	front_door 1 multi_agency -1
    hint	seen regularly	child_protection 9 assessment -1 specific_needs 1 child_voice -1
    hint	self-evaluation	children_in_care -4 care_leavers -2 quality_assurance 28
    hint	send	specific_needs 4 leadership -1
    hint	send the written	leadership -1
    hint	senior	front_door -5 child_protection -12 assessment -3 early_help -5 missing -4 specific_needs -5 child_voice -2 children_in_care -3 care_leavers -4 management_oversight -9 supervision -1 leadership 15 quality_assurance -5 overall 4
    hint	senior leaders	assessment 2 child_voice 4 workforce 3 leadership -7 multi_agency -4
    hint	senior leaders acknowledge	assessment 1 care_leavers 3
    hint	senior leaders know	overall 4
    hint	senior leaders recognise	children_in_care 1
    hint	senior leadership	children_in_care -1 care_leavers -2 leadership 1 multi_agency -1 overall 5
    hint	senior leadership team	workforce -1
    hint	senior management	management_oversight -1 quality_assurance 2
    hint	senior management oversight	children_in_care -3 leadership -1
    hint	senior managers	front_door -3 child_protection -1 children_in_care 6 management_oversight -4 workforce -2 leadership 21
    hint	sense	child_protection -6 children_in_care 1 care_leavers 5 workforce 1 leadership 5
    hint	sensitive	specific_needs 1 children_in_care 2 workforce 1 multi_agency -1
    hint	sensitively	assessment 3 specific_needs 2 care_leavers -4
    hint	sent	front_door 4 multi_agency 3
    hint	serious	child_protection 3 assessment -1 missing 1 children_in_care -2 overall 7
    hint	serious weaknesses	overall 2
    hint	service	front_door 5 child_protection -4 assessment -8 early_help 7 missing -5 child_voice -3 children_in_care -4 care_leavers -1 management_oversight -4 supervision -2 workforce 2 leadership 5 quality_assurance 5 overall 5
    hint	service area	front_door 2 child_protection 1 early_help 2
    hint	service areas	quality_assurance 1 overall 3
    hint	service delivery	leadership 5
    hint	service design	leadership 1 quality_assurance 2
    hint	service development	child_protection 3 children_in_care 1 care_leavers 2 leadership 6
    hint	service improvements	overall 2
    hint	services	front_door 4 assessment -9 early_help 9 missing -6 children_in_care -9 management_oversight -8 supervision -3 leadership 3 multi_agency -1 overall 12
    hint	services for care	care_leavers 1
    hint	services for children	front_door -2 missing -1 leadership 7 quality_assurance -2 overall 6
    hint	services provided	leadership 1
    hint	services to children	overall 4
    hint	services to meet	multi_agency 1
    hint	services to support	early_help 1 specific_needs 5 multi_agency 1
    hint	sessions	supervision 4
    hint	set	front_door 7 child_protection -2 children_in_care -5 multi_agency -6
    hint	setting	care_leavers 3 supervision 2 leadership 1
    hint	settings	front_door 4 missing 3
    hint	settle	overall 3
    hint	settled	children_in_care 3
    hint	several	children_in_care -1 quality_assurance 3
    hint	sexual	front_door -4 child_protection -1 early_help -1 missing 5 child_voice -1
    hint	sexual exploitation	front_door -1 child_protection -3 missing 5
    hint	shaping	child_voice 7
    hint	share	child_protection -3 assessment -7 child_voice 2 children_in_care -2 multi_agency 5
    hint	share information	assessment -5 multi_agency 1
    hint	shared	front_door -5 assessment -1 early_help -2 specific_needs -2 child_voice 5 children_in_care -3 care_leavers -2 workforce 7 quality_assurance 3 multi_agency 12
    hint	shared understanding	multi_agency 1
    hint	sharing	supervision 3 multi_agency 3
    hint	shines	children_in_care 1 workforce 5 leadership 1
    hint	short	child_protection -2 child_voice -1 leadership 2
    hint	shortfalls	front_door 4 leadership 3 overall 1
    hint	shortterm	workforce -1
    hint	show	leadership -2
    hint	shows	care_leavers -1 leadership 2
    hint	sight	children_in_care -1 management_oversight 2 quality_assurance 2 multi_agency -1
    hint	sighted	front_door 2 assessment -3
    hint	significant	child_protection 3 assessment 3 early_help -4 missing -3 specific_needs -3 child_voice -5 children_in_care 5 care_leavers 1 workforce 5 leadership 5 quality_assurance -2 overall 4
    hint	significant change	care_leavers 4
    hint	significant changes	assessment -1
    hint	significant delay	assessment 3 overall 3
    hint	significant harm	child_protection 6 missing -2 child_voice 1 multi_agency -2 overall -2
    hint	significant impact	children_in_care 1 management_oversight 1 leadership 3 overall -1
    hint	significantly	child_protection -5 assessment -1 children_in_care -1 management_oversight 4 leadership -2 overall 8
    hint	significantly improved	management_oversight 1
    hint	significantly strengthened	management_oversight 3
    hint	similar	child_protection 1 management_oversight 2
    hint	since	child_protection -3 missing -3 specific_needs 4 child_voice -4 children_in_care 3 workforce 7 leadership 2 multi_agency -1 overall 5
    hint	since the last	front_door -1 care_leavers -6 multi_agency -1 overall -2
    hint	since the previous	care_leavers 8 management_oversight 1
    hint	single	front_door 1 children_in_care -2 leadership -1
    hint	single point	front_door 1
    hint	single-agency	early_help 8
    hint	sisters	children_in_care 4
    hint	site	children_in_care -1
    hint	situation	child_voice -1 supervision 3
    hint	situations	front_door 11 child_protection 12 early_help -4 specific_needs -5 children_in_care -3 management_oversight 6 supervision 2 workforce -1 leadership -3 multi_agency -1
    hint	skilled	front_door 4 child_protection -2 assessment 6 early_help 2 missing -2 workforce 14 leadership -1 multi_agency -4
    hint	skills	assessment 2 children_in_care -2 care_leavers 2 leadership -5 overall -2
    hint	slow	front_door 9 child_protection -2 specific_needs 2
    hint	small	child_protection 4 assessment 4 missing -2 child_voice -1 children_in_care 2 management_oversight 4 leadership -5 quality_assurance -3
    hint	small minority	early_help 1
    hint	small number	assessment 2 early_help -4 missing -2 specific_needs 2 care_leavers 1 management_oversight 2 leadership -4 quality_assurance -5 overall -2
    hint	smooth	early_help 3 child_voice 3 workforce 1
    hint	social	front_door 2 early_help -7 missing -1 children_in_care -4 care_leavers -3 management_oversight -2 supervision 1 workforce 4 quality_assurance -6 multi_agency -2
    hint	social care	front_door 11 early_help 1 child_voice -1 children_in_care -10 management_oversight -2 leadership 2 quality_assurance -4 multi_agency 3 overall -2
    hint	social work	front_door -2 early_help -5 missing -5 child_voice -3 children_in_care -2 care_leavers -2 supervision 1 leadership 5 multi_agency -10 overall 1
    hint	social work academy	workforce 3 leadership -2
    hint	social work assessment	child_protection -1
    hint	social work assessments	child_protection -1 assessment 2
    hint	social work intervention	child_protection -2 assessment 4 supervision 2 leadership -1 quality_assurance 7
    hint	social work model	workforce -2 leadership 3 multi_agency -1
    hint	social work practice	child_protection 2 leadership -1 overall 5
    hint	social work support	front_door 1 children_in_care 1 overall 2
    hint	social work teams	children_in_care 2 management_oversight 2
    hint	social worker	child_voice 4 children_in_care -4 care_leavers 7 supervision -1 workforce 2 multi_agency -1
    hint	social workers	early_help -2 children_in_care 6 care_leavers -7 workforce 1 leadership -3 overall -7
    hint	social workers ensure	assessment 2 workforce 1
    hint	social workers know	child_protection -2 child_voice 4
    hint	social workers report	management_oversight 1
    hint	social workers take	child_voice 1
    hint	social workers told	management_oversight 1 supervision 1
    hint	social workers understand	specific_needs 3
    hint	social workers undertake	child_protection -1 workforce -1
    hint	social workers use	specific_needs 1 leadership 2
    hint	social workers value	supervision 2 workforce 3
    hint	solid	workforce 3
    hint	solutions	child_voice -4 children_in_care 1
    hint	someone	front_door 3 child_voice 2
    hint	sometimes	children_in_care 3 leadership -2 multi_agency -1
    hint	soon	child_protection 3 assessment -1 missing 1 specific_needs -2 care_leavers 8
    hint	soon enough	front_door 1 overall 2
    hint	soon to see	child_protection 2 care_leavers 4 leadership 1
    hint	sooner	child_protection 1 leadership 4
    hint	sought	child_protection 4 children_in_care -2 care_leavers -2 quality_assurance -1 multi_agency -1
    hint	sound	front_door 1 children_in_care 1
    hint	sound decision-making	children_in_care 1
    hint	space	quality_assurance 1
    hint	speak	child_protection -3 assessment -1 child_voice 9 care_leavers -2 workforce 1
    hint	special	child_protection -5 children_in_care 11
    hint	specialist	child_protection -1 assessment -4 missing 4 specific_needs 15 child_voice -1 children_in_care 5 management_oversight -3 quality_assurance -2 multi_agency -2 overall -3
    hint	specialist services	early_help 6 children_in_care 1 care_leavers 2
    hint	specialist support	specific_needs 4 child_voice 1 care_leavers 2
    hint	specialist workers	front_door -2 child_protection 6 early_help -1 multi_agency -2
    hint	specific	child_protection -2 assessment 4 early_help 8 specific_needs 1 child_voice -1 children_in_care 2 leadership -2 quality_assurance 2 overall -4
    hint	specific and measurable	assessment 2 specific_needs 2
    hint	specific needs	specific_needs 6
    hint	spend	front_door 1 child_voice 1
    hint	spend time	specific_needs 2 child_voice 2
    hint	spending	front_door 1 child_voice 4
    hint	spending time	child_voice 5
    hint	spoke	front_door -2 assessment -1 child_voice -2 children_in_care 2 care_leavers -2 management_oversight 1 workforce 7 multi_agency -3 overall 3
    hint	spoke highly	children_in_care 2 management_oversight 4 workforce 1 overall 2
    hint	spoke positively	child_protection 4 workforce 5
    hint	spoke to inspectors	children_in_care 1
    hint	spoken	front_door 1 overall 2
    hint	stabilise the workforce	leadership 1
    hint	stabilising	specific_needs 1
    hint	stability	front_door -2 assessment -4 specific_needs 2 care_leavers 9 multi_agency -5 overall -4
    hint	stable	early_help -1 children_in_care 2 care_leavers -3 management_oversight -3 workforce 13 quality_assurance -1
    hint	stable workforce	workforce 5 leadership -3
    hint	staff	front_door -3 child_protection -8 assessment 1 early_help -8 missing -3 specific_needs -6 child_voice 1 children_in_care -6 care_leavers -10 management_oversight -8 workforce 27 leadership 3 quality_assurance -3 multi_agency -6 overall -2
    hint	staff and managers	assessment 4 specific_needs 3 care_leavers 4 workforce -4 quality_assurance 1
    hint	staff are positive	workforce 1
    hint	staff feel	management_oversight 4 leadership -1
    hint	staff recruitment	child_voice 2 leadership -1
    hint	staff spoken	overall 3
    hint	staff turnover	workforce 3 quality_assurance -1
    hint	staffing	child_protection -1 supervision 8 workforce 24 quality_assurance 5
    hint	stage	front_door 4 child_protection -1 specific_needs 3 leadership -1
    hint	stages	child_protection 1 leadership 2
    hint	standard	child_protection -2 child_voice 1 supervision -1 workforce -3 overall 6
    hint	standards	care_leavers 1 leadership -2 quality_assurance -2 overall 7
    hint	start	front_door -7 child_protection 2 assessment -4 multi_agency 2
    hint	started	workforce 2 quality_assurance 2
    hint	starting	child_protection -1 quality_assurance 1
    hint	statement	leadership -3 multi_agency -4
    hint	statement of action	leadership -1
    hint	status	specific_needs 5 care_leavers 5
    hint	statutory	front_door 7 child_protection 7 assessment 2 specific_needs -3 child_voice -6 care_leavers -2 management_oversight -4 workforce -1 leadership -4 quality_assurance 2 multi_agency -2 overall -1
    hint	statutory partners	quality_assurance 2
    hint	statutory services	front_door -4 assessment 1 early_help 4
    hint	stay	care_leavers 1
    hint	staying	front_door -1 child_protection -3 assessment -1 early_help 1 child_voice -2 children_in_care -8 care_leavers 16
    hint	staying close	care_leavers 3
    hint	staying put	children_in_care -5 care_leavers 13
    hint	staying put arrangements	children_in_care -2
    hint	step	child_protection 5 children_in_care -2 management_oversight 4 workforce -1 multi_agency -2
    hint	step down	child_protection 2 early_help 2 leadership -1
    hint	stepped	front_door 2 assessment -3 early_help 3 child_voice -1 children_in_care -2 quality_assurance 2 multi_agency -2
    hint	stepped down	early_help -1 quality_assurance 3
    hint	stepping	front_door 2 early_help -1
    hint	steps	front_door 6 child_protection 6 assessment 3 specific_needs -2 child_voice -1 care_leavers -5 workforce 1 multi_agency 3
    hint	still	front_door -2 assessment 2 specific_needs -3 care_leavers 2 workforce -2 quality_assurance -8 multi_agency 2 overall 13
    hint	stop	supervision 3
    hint	story	multi_agency 3
    hint	strategic	front_door -6 child_protection -3 assessment -6 missing 2 child_voice 4 children_in_care -5 management_oversight -9 workforce -5 leadership 18 quality_assurance 3 multi_agency 14
    hint	strategic and operational	early_help 1 missing 2
    hint	strategic oversight	management_oversight -4 leadership 4 multi_agency 1
    hint	strategic partnerships	multi_agency 1
    hint	strategic planning	child_voice 4 leadership 3
    hint	strategies	early_help 7 care_leavers -1 quality_assurance -2 multi_agency 5
    hint	strategy	front_door -4 child_protection 17 assessment -6 early_help -3 child_voice -5 children_in_care -3 management_oversight -5 leadership 10 overall -2
    hint	strategy discussions	child_protection 11 multi_agency 3
    hint	strategy meeting	child_protection 4
    hint	strategy meetings	child_protection 12 specific_needs -1 children_in_care -2 leadership -1 multi_agency -4
    hint	strength	front_door 2 child_protection 5 specific_needs 1 child_voice 3 children_in_care -3 care_leavers -3 workforce -6 multi_agency 3 overall -1
    hint	strengthen	front_door 3 child_protection -1 assessment -2 early_help 1 specific_needs -1 children_in_care -1 management_oversight -2 workforce 3 leadership 10 quality_assurance 3 multi_agency 5 overall -1
    hint	strengthen practice	child_protection 1 child_voice 2 quality_assurance 1
    hint	strengthened	child_protection 6 missing -3 specific_needs -1 care_leavers 3 management_oversight 5 workforce 3 leadership 7 multi_agency 9 overall -1
    hint	strengthened practice	child_protection 2 overall 3
    hint	strengthening	child_protection 3 children_in_care 7 leadership 3 multi_agency -1
    hint	strengths	front_door -2 assessment 8 specific_needs -4 child_voice -6 care_leavers -4 workforce -1 leadership 10 quality_assurance 5 multi_agency -7 overall -1
    hint	strengths and areas	children_in_care -2
    hint	strengths and weaknesses	leadership 2
    hint	strengths-based	early_help 3 workforce -2
    hint	stretched	workforce 2
    hint	strong	front_door -2 early_help -1 specific_needs -5 care_leavers -5 management_oversight 1 supervision -2 workforce -2 leadership 3 quality_assurance -3 multi_agency 2 overall 3
    hint	strong commitment	leadership 3
    hint	strong corporate	leadership 2 overall -1
    hint	strong focus	multi_agency 2 overall 5
    hint	strong leadership	children_in_care 2
    hint	strong multi-agency	assessment -1 multi_agency 4
    hint	strong partnership	front_door 3 specific_needs 3
    hint	strong political	leadership 1
    hint	strong relationships	multi_agency 1
    hint	stronger	child_protection -5 early_help 7 children_in_care 4
    hint	strongly	child_voice 3
    hint	structure	overall 1
    hint	subject	front_door -3 child_protection 11 specific_needs 4 children_in_care 4 leadership 1
    hint	subject to child	multi_agency 2
    hint	substance	assessment 1 early_help 5 workforce -1 multi_agency 3
    hint	substance misuse	assessment 1 early_help 5 workforce -1 multi_agency 3
    hint	substantial	missing 3
    hint	succeed	care_leavers 1 multi_agency 3
    hint	success	specific_needs 5 children_in_care 5
    hint	successes	children_in_care 3
    hint	successful	child_protection -2 assessment -2 early_help 1 leadership 5
    hint	successfully	child_protection 5 early_help -1 missing 1 specific_needs -1 child_voice -1 care_leavers 1 workforce -1 multi_agency 2 overall -1
    hint	sufficiency	child_protection -3 specific_needs -1 child_voice -3 children_in_care 15 care_leavers 7 leadership 8 overall 2
    hint	sufficient	assessment 6 specific_needs 3 children_in_care -2 management_oversight -4 leadership 5 multi_agency -5
    hint	sufficient understanding	specific_needs 1 management_oversight -1
    hint	sufficiently	front_door -2 child_protection 3 early_help -3 missing 1 specific_needs -6 child_voice -5 care_leavers 1 management_oversight 1 supervision 2 workforce -5 quality_assurance 1 multi_agency -7
    hint	suitable	child_protection -4 specific_needs 11 children_in_care 5
    hint	suitably	child_protection 5 assessment -1 specific_needs 6
    hint	suite	quality_assurance 2
    hint	summaries	assessment 3
    hint	summarises	leadership -3
    hint	summarises the findings	leadership -3
    hint	supervision	front_door -10 child_protection -14 assessment -19 early_help -2 missing -2 specific_needs -2 child_voice -5 children_in_care -13 care_leavers -10 management_oversight 5 supervision 61 workforce -7 leadership -9 quality_assurance -4 multi_agency -11 overall -5
    hint	supervision records	assessment -4
    hint	supply	children_in_care 1
    hint	support	front_door -4 child_protection 2 assessment -5 early_help 8 missing -2 specific_needs 5 child_voice -5 children_in_care 1 care_leavers 4 workforce -1 leadership -4 quality_assurance -2 multi_agency 1 overall 1
    hint	support and help	front_door 1 child_protection 1 specific_needs 1
    hint	support and intervention	front_door -2 child_protection 3 leadership 1 overall 6
    hint	support and protection	child_protection -3 overall 3
    hint	support and services	child_protection 3 leadership 3
    hint	support available	assessment -2 specific_needs 1
    hint	support children	early_help 5 specific_needs -1 children_in_care 4 workforce 1 overall -1
    hint	support children's	specific_needs 6 child_voice 2 leadership -1
    hint	support families	child_protection -2 supervision 3
    hint	support for care	care_leavers -3
    hint	support for children	assessment 2 early_help 6 leadership 2
    hint	support for young	missing 2 care_leavers -5
    hint	support is provided	child_protection -1 children_in_care 6
    hint	support needs	specific_needs 5 child_voice 3 children_in_care -1
    hint	support networks	care_leavers 2 multi_agency -2
    hint	support provided	child_protection 1 specific_needs -2
    hint	support service	children_in_care -1 multi_agency 2
    hint	support staff	workforce -3
    hint	support they need	specific_needs -1 workforce 4
    hint	support they receive	care_leavers 1 management_oversight 7 workforce 1 leadership 2
    hint	support to children	child_protection 14 multi_agency 8
    hint	support to families	child_protection 8 management_oversight 3 multi_agency 2
    hint	support to help	specific_needs 1
    hint	support workers	assessment -2 workforce 3
    hint	support young	child_voice -1 children_in_care -2 care_leavers 3
    hint	support young people	multi_agency 1
    hint	supported	front_door -9 child_protection -2 assessment -8 missing 1 child_voice -5 children_in_care 3 care_leavers 4 workforce 3 leadership -2 multi_agency -4
    hint	supported accommodation	specific_needs -2 children_in_care 3 care_leavers -1 leadership 4
    hint	supporting	front_door -1 child_protection -3 assessment -5 early_help 5 missing -3 specific_needs 2 child_voice -2 children_in_care 1 workforce 4 overall -2
    hint	supporting children	early_help 2
    hint	supportive	front_door -1 child_protection -2 assessment -1 management_oversight 5 supervision 2 workforce 9 leadership 2
    hint	supports	front_door 1 child_protection 6 early_help 5 missing -1 children_in_care -1 care_leavers 7 management_oversight 1 supervision 1 workforce 2 leadership -2 multi_agency 2
    hint	supports children	child_voice 1
    hint	supports young	early_help 4 care_leavers -3
    hint	sure	care_leavers 2 overall 1
    hint	survey	child_voice 4
    hint	sustainable	child_protection 3 child_voice 1 children_in_care -5
    hint	sustainable change	child_protection 3
    hint	sustained	child_protection 5 assessment -2 child_voice -4 supervision 1 workforce -3 multi_agency 1 overall 7
    hint	sustained improvements	overall 1
    hint	sustaining	child_voice 1 leadership 5
    hint	swift	child_voice 1
    hint	swifter	assessment -2 specific_needs 2 care_leavers 4
    hint	swiftly	front_door 3 child_protection 4 management_oversight 2 workforce -2 quality_assurance 2
    hint	system	front_door 2 child_protection -2 assessment 5 specific_needs -1 child_voice 3 children_in_care -9 care_leavers -1 workforce -3 quality_assurance 10 overall -1
    hint	systematically	child_protection -1 assessment 5 children_in_care 2
    hint	systemic	front_door 3 child_protection 1 leadership 3
    hint	systemic practice	leadership 1
    hint	systems	front_door 3 assessment 4 specific_needs 1 child_voice -1 children_in_care -3 management_oversight -4 workforce -2 leadership -3 quality_assurance 7 multi_agency -1
    hint	systems in place	specific_needs 7
    hint	tackle	assessment -2 multi_agency 2
    hint	tailored	front_door -1 child_protection -3 assessment -2 early_help 7 specific_needs 8 children_in_care -5
    hint	take	front_door 1 child_protection -2 specific_needs -6 child_voice -8 children_in_care -2 care_leavers 3 management_oversight -1 workforce -1 multi_agency -3 overall -4
    hint	take account	child_protection 2
    hint	take effective	care_leavers 1
    hint	take place	child_protection 8
    hint	take the findings	children_in_care -1 care_leavers -1 leadership -2
    hint	take-up	specific_needs 1
    hint	taken	child_protection 2 assessment 2 missing -2 child_voice -5 care_leavers -3 management_oversight 4 supervision -2 workforce -5 quality_assurance 2
    hint	taken place	multi_agency 2
    hint	taken to protect	child_protection 3
    hint	takes	children_in_care 6
    hint	takes place	specific_needs 1 children_in_care 1 leadership -3
    hint	taking	assessment -6 early_help 1 specific_needs -2 supervision 3 leadership 5 quality_assurance -2 multi_agency 1
    hint	taking place	children_in_care -1
    hint	talk	missing 6 child_voice 5 workforce 7
    hint	talked	early_help 2
    hint	tangible	care_leavers 2 workforce 7 leadership 7 multi_agency 6 overall 7
    hint	target	children_in_care 2 multi_agency 1
    hint	targeted	front_door 6 child_protection 1 early_help 4 specific_needs 1 child_voice -4 children_in_care -1 care_leavers -3 supervision -1 leadership -3
    hint	targeted area	early_help 2
    hint	targeted area inspection	early_help 2
    hint	targeted support	early_help 3
    hint	targets	child_protection 6 children_in_care 13 care_leavers -1 workforce 1
    hint	tasks	child_protection 6 early_help 2 child_voice -2
    hint	tax	care_leavers 1
    hint	team	front_door 2 child_protection -2 assessment -6 early_help 3 missing 16 specific_needs -2 child_voice -2 care_leavers -1 management_oversight 4 supervision -1 workforce 4 quality_assurance 4 multi_agency 1
    hint	team managers	child_protection -1 workforce 2 leadership -4 overall 1
    hint	teams	front_door -2 child_protection 2 early_help -9 missing -1 specific_needs -5 child_voice -6 children_in_care -3 care_leavers -3 workforce 5
    hint	telephone	front_door 4 child_voice 1
    hint	temporary	management_oversight 1
    hint	tenacious	children_in_care -1
    hint	tenacity	assessment 1 management_oversight 2 workforce 4
    hint	tenancies	specific_needs -1
    hint	term	child_protection -3 children_in_care 2 care_leavers -4 leadership 1
    hint	test	child_voice 2 overall 2
    hint	thematic	quality_assurance 1
    hint	themes	management_oversight 1 leadership 1
    hint	themselves	child_voice -2 care_leavers -3 leadership 2
    hint	therapeutic	front_door -1 child_protection -4 assessment -5 early_help 5 specific_needs 11 child_voice -2 children_in_care 8 care_leavers 2 multi_agency 7
    hint	therapeutic support	multi_agency 3
    hint	therapists	specific_needs 2 children_in_care 1 workforce -2
    hint	therapy	overall 3
    hint	therefore	child_voice 2 overall 1
    hint	think	child_protection -2 management_oversight 1 quality_assurance 3 multi_agency 6
    hint	thinking	children_in_care -1 workforce -1 leadership 7
    hint	thorough	child_protection 1 assessment 6 early_help -1 missing -1 children_in_care 2
    hint	thorough assessments	assessment 1
    hint	thoroughly	assessment 2
    hint	thoughtful	assessment 3 early_help 1 specific_needs -1 leadership 3 quality_assurance 2 multi_agency -1
    hint	three	front_door -1 missing 2 multi_agency 1
    hint	threshold	front_door 15 child_protection -1 children_in_care -2 management_oversight 3 leadership -4 multi_agency 2
    hint	threshold document	front_door 7
    hint	threshold for statutory	front_door -5 quality_assurance 1
    hint	thresholds	front_door 32 child_protection -1 assessment -7 early_help -1 specific_needs -1 child_voice -1 children_in_care -2 care_leavers -2 workforce -4 leadership -6 quality_assurance -1 multi_agency 4 overall -2
    hint	throughout	front_door -1 specific_needs -1 child_voice 2 children_in_care -1 care_leavers -4 multi_agency -2 overall 8
    hint	throughout the pandemic	child_voice 4 children_in_care -3
    hint	thus	specific_needs -1 workforce 4
    hint	time	front_door 5 early_help -1 specific_needs -1 children_in_care 2 supervision -1 workforce 9 leadership -4 quality_assurance -2 multi_agency 3 overall 7
    hint	timebound	children_in_care 2
    hint	timebound actions	children_in_care 4 management_oversight 1
    hint	timeliness	front_door 9 child_protection 8 assessment 3 specific_needs -5 children_in_care 2 care_leavers 2 management_oversight 3 workforce 1 leadership -4 quality_assurance -1 multi_agency 1 overall -3
    hint	timeliness of decision-making	front_door 2
    hint	timely	front_door 4 assessment -12 early_help -1 missing -5 child_voice -8 children_in_care 1 management_oversight -6 workforce -5 leadership -12 quality_assurance -1
    hint	timely and appropriate	child_protection 2
    hint	timely and effective	child_protection 4
    hint	timely and proportionate	child_protection -3 workforce -1 overall 3
    hint	timely completion	specific_needs 1
    hint	timely help	front_door 7
    hint	timely manner	assessment -3 missing 4 children_in_care 4 management_oversight -2
    hint	timely response	early_help -1
    hint	timely way	front_door -2 early_help 1 children_in_care 1 supervision 1 multi_agency -1
    hint	times	child_protection 2 specific_needs -2 multi_agency 3
    hint	timescales	child_protection 7 assessment 2 missing -1 children_in_care -7 care_leavers -1 management_oversight 1 workforce -4 leadership -1 quality_assurance -2
    hint	together	front_door 2 early_help 4 children_in_care 1 care_leavers -1 workforce -5 leadership 1 quality_assurance -1 multi_agency 7
    hint	told	child_protection -2 early_help 1 child_voice 2 children_in_care -3 management_oversight 1 supervision 7 workforce 2 leadership 2
    hint	told inspectors	child_protection -1 early_help 1 management_oversight 1 supervision 7 workforce 2
    hint	took	overall 2
    hint	tool	assessment 1 missing 4 child_voice 4
    hint	toolkit	child_protection 8 assessment 9
    hint	tools	child_protection -2 assessment 7 missing 6 child_voice 2 children_in_care -6 workforce -1
    hint	touch	specific_needs 4 child_voice 1 care_leavers 13 workforce -1
    hint	towards	assessment 5 early_help 10
    hint	track	supervision 3
    hint	tracked	child_protection 1 management_oversight 5
    hint	tracker	management_oversight 1
    hint	tracking	front_door -2 missing 9 management_oversight 6 workforce -1 leadership 4 quality_assurance 1 multi_agency -5
    hint	tracking systems	child_protection 1 missing 4 quality_assurance 2
    hint	traction	overall 3
    hint	trafficking	specific_needs 3
    hint	trained	child_protection -1 assessment 2 workforce 9 multi_agency -2
    hint	training	child_protection -8 assessment -5 early_help -8 specific_needs -2 child_voice 4 children_in_care -6 care_leavers -5 management_oversight -1 workforce 36 leadership -5 quality_assurance -5
    hint	training offer	child_protection 1 missing 2 workforce 1 multi_agency -1 overall 1
    hint	transfer	child_protection 2 assessment -6 children_in_care -1 management_oversight 2 overall 2
    hint	transfers	front_door 2 child_protection 2 early_help 2
    hint	transform	children_in_care 2
    hint	transformation	leadership 7
    hint	transition	front_door -1 child_protection -6 assessment -3 early_help 2 child_voice -1 care_leavers 12
    hint	transitions	management_oversight 1
    hint	translated	child_protection -3 assessment -3 specific_needs 5
    hint	trauma	front_door -1 missing 1 specific_needs 9 children_in_care 1
    hint	trauma-informed	assessment 1 specific_needs 2 children_in_care 2 multi_agency 9
    hint	trauma-informed approach	assessment 1 children_in_care 2 leadership 1
    hint	trends	missing 4 leadership 1 quality_assurance 9
    hint	triage	front_door 8 child_protection -6 missing 2 workforce -1 multi_agency 1
    hint	triage meeting	missing 3 multi_agency 2
    hint	trust	front_door 4 child_protection -7 early_help 4 leadership 6 multi_agency 5 overall 4
    hint	trusted	missing 6 child_voice 6
    hint	trusting	child_protection -1 child_voice 11 care_leavers -2
    hint	trusting relationships	specific_needs 1 child_voice 1 children_in_care -1
    hint	try	workforce 1
    hint	trying	front_door 2 workforce 1 leadership 1
    hint	turn	front_door 2 care_leavers 1
    hint	turnover	child_voice -1 care_leavers 2 workforce 18 leadership -1 quality_assurance -2
    hint	two	child_protection 1 leadership 6
    hint	unable	front_door -2 early_help -2 leadership 5 multi_agency -2
    hint	unaccompanied	child_protection -2 specific_needs 24 child_voice -3 children_in_care 5
    hint	unaccompanied asylum-seeking	child_protection -2 specific_needs 11 child_voice -1 children_in_care 1
    hint	unaccompanied asylum-seeking children	child_protection -2 children_in_care 2
    hint	unassessed	early_help 3 specific_needs 1
    hint	uncertainty	assessment -2 children_in_care 5
    hint	unclear	child_protection -2 assessment 9 multi_agency 3
    hint	underdeveloped	child_protection -2 supervision -1 leadership -1 quality_assurance 8
    hint	undermine	leadership 2 quality_assurance 3
    hint	underpin	leadership 2
    hint	underpinned	care_leavers 1 workforce -1 leadership 4
    hint	understand	child_protection 5 assessment 3 early_help -4 missing -1 specific_needs 3 child_voice 5 children_in_care -6 management_oversight -5 supervision -1 workforce -9 leadership -1 quality_assurance 4 multi_agency -2 overall -8
    hint	understand children's	child_protection -1 assessment -2
    hint	understand children's needs	child_voice 1
    hint	understand the child's	child_protection -2 specific_needs 3
    hint	understand the concerns	child_protection 1
    hint	understand the impact	child_protection 1 child_voice -1 multi_agency 3
    hint	understand their rights	specific_needs -3
    hint	understand why	front_door 2 child_voice -2
    hint	understanding	front_door -1 child_protection -5 assessment 4 early_help -11 missing 3 child_voice 3 children_in_care -3 management_oversight -1 workforce -4 leadership 1 quality_assurance 7 multi_agency -4 overall -6
    hint	understanding of children's	front_door 2 child_protection -1 specific_needs -1 multi_agency 1
    hint	understands	leadership 7
    hint	understood	front_door 5 assessment 3 missing 5 children_in_care -2 care_leavers -1 management_oversight -6 leadership 8 multi_agency 1 overall -2
    hint	undertake	child_protection 1 assessment 2 child_voice -3 workforce 5
    hint	undertaken	child_protection -1 assessment -7 missing 3 specific_needs -4 child_voice 4 children_in_care 7 management_oversight 1 supervision 1 workforce -5 quality_assurance 1 overall -1
    hint	undertaken with children	child_voice 4
    hint	undertaking	child_protection -1
    hint	underway	children_in_care 1 care_leavers 6
    hint	unit	missing -1
    hint	universal	multi_agency 4
    hint	university	children_in_care 10 care_leavers -1
    hint	unnecessary	front_door 1 child_protection 3 workforce 5
    hint	unplanned	children_in_care 2
    hint	unregistered	child_protection -2 assessment -1 child_voice -1 children_in_care 10 management_oversight 5 multi_agency -2
    hint	unsuitable	specific_needs 1
    hint	unsuitable accommodation	specific_needs 2
    hint	until	front_door 5 assessment -1 missing 3
    hint	update	child_voice -1 children_in_care -1
    hint	updated	assessment 9 specific_needs -2 child_voice -3 care_leavers 1 multi_agency -3
    hint	updates	supervision 3
    hint	updating	care_leavers -2
    hint	upon	early_help 3
    hint	upto-date	missing 4 specific_needs -2 multi_agency 3
    hint	urgency	leadership 3 overall 1
    hint	urgent	front_door 12 child_protection 1
    hint	use	front_door -3 assessment 3 early_help -3 specific_needs -1 child_voice 3 children_in_care -4 care_leavers -6 management_oversight 5 supervision -1 workforce -4 leadership 1 quality_assurance 9 multi_agency -6
    hint	used	front_door -1 child_protection -1 assessment 4 missing 10 specific_needs -2 children_in_care 1 care_leavers -5 management_oversight -3 workforce -9 leadership -9 quality_assurance 7 multi_agency -7
    hint	used appropriately	missing 4
    hint	used effectively	management_oversight 1 quality_assurance 1
    hint	used to inform	assessment -1
    hint	used video	leadership -1
    hint	used video calls	leadership -1
    hint	used well	missing 2
    hint	using	assessment 1 workforce 1 leadership 1
    hint	valuable	child_protection -1 assessment 9 leadership -2 quality_assurance 1
    hint	value	child_protection -3 early_help 4 specific_needs -5 child_voice 6 care_leavers -3 supervision 7 quality_assurance -1
    hint	valued	workforce 1
    hint	variability	assessment 3 child_voice 3
    hint	variable	front_door 5 child_protection -4 assessment 1 missing 2 management_oversight -1 quality_assurance -7 multi_agency 2 overall 6
    hint	varies	assessment -2
    hint	variety	child_voice 8
    hint	various	child_protection -3 leadership 2
    hint	vary	child_protection 1 assessment 1
    hint	vast	child_protection -2 children_in_care 2
    hint	vast majority	children_in_care 2
    hint	via	child_protection 1 children_in_care -1 leadership 11
    hint	viability	assessment 2 children_in_care 7
    hint	victims	child_protection 7 missing 6 multi_agency 10
    hint	video	leadership -3
    hint	video calls	leadership -3
    hint	views	front_door -5 child_protection -1 assessment 1 early_help -1 missing -2 specific_needs -1 child_voice 39 children_in_care -11 care_leavers -4 management_oversight -5 workforce -6 quality_assurance 2 multi_agency -3
    hint	views of children	child_voice 1 quality_assurance 5
    hint	violence	missing 3
    hint	virtual	front_door -2 child_protection -3 early_help -1 specific_needs -3 child_voice -3 children_in_care 11 care_leavers 2 leadership -2 quality_assurance -1 overall -2
    hint	virtual school	child_protection -2 children_in_care 9 care_leavers 3 leadership -3 overall -2
    hint	visible	management_oversight 14 leadership 4 multi_agency -2
    hint	vision	workforce -2 leadership 11
    hint	visit	front_door -4 child_protection -5 assessment -7 early_help -2 missing -6 specific_needs -5 child_voice -6 care_leavers -2 management_oversight -1 workforce -3 leadership -1 quality_assurance -6 multi_agency -13 overall 2
    hint	visit children	child_protection 11 early_help 3 child_voice 6
    hint	visit into account	children_in_care -1 care_leavers -1 leadership -2
    hint	visit was carried	front_door -1 child_protection -2 children_in_care -2 leadership -3
    hint	visited	child_protection 3 specific_needs 6
    hint	visiting	assessment -2 child_voice -1 children_in_care 7 multi_agency 2
    hint	visitors	child_voice 7 children_in_care 5
    hint	visits	front_door -4 child_protection 15 assessment 3 children_in_care -2 workforce -5 leadership -1 multi_agency -2 overall 3
    hint	visits to children	child_protection 2 overall 1
    hint	voice	child_protection -3 early_help -2 specific_needs -2 child_voice 31 children_in_care -6 care_leavers -11 multi_agency -5
    hint	voices	child_protection -3 child_voice 24 children_in_care -2
    hint	voices of children	child_voice 8
    hint	volume	workforce 5 quality_assurance -1 multi_agency -4
    hint	voluntary	care_leavers 2 multi_agency 5
    hint	voluntary sector	care_leavers 2 multi_agency 5
    hint	vulnerabilities	child_protection -3 assessment 6 specific_needs 8 children_in_care -2 leadership -2 multi_agency 1
    hint	vulnerabilities and risks	care_leavers 1
    hint	vulnerability	front_door -4 assessment 5 missing 12 specific_needs 3 child_voice -3 children_in_care -1 quality_assurance -2
    hint	vulnerable	front_door 2 early_help -3 missing 5 specific_needs 1 child_voice -2 children_in_care -4 care_leavers 2 management_oversight -5 workforce 4 quality_assurance -3 overall -1
    hint	vulnerable adolescents	missing 6
    hint	vulnerable children	front_door 2 child_voice -5 children_in_care -5 management_oversight -2 supervision 1 workforce 6 leadership 4 quality_assurance -1 multi_agency 7
    hint	wait	early_help -1 specific_needs 9 multi_agency -1
    hint	waiting	child_protection 3 early_help 2 specific_needs 6 leadership 1 multi_agency 1
    hint	waiting list	early_help 3 specific_needs 5
    hint	want	children_in_care -2
    hint	warmth	child_voice 1 workforce 1
    hint	way	child_protection 3 assessment 5 child_voice -5 care_leavers 1 leadership 2 multi_agency -1 overall 6
    hint	ways	specific_needs 1 child_voice 6
    hint	weak	children_in_care 6
    hint	weaker	multi_agency -2
    hint	weakness	assessment 4 leadership -1
    hint	weaknesses	front_door 8 child_protection 7 assessment 2 missing 2 quality_assurance -1 overall 8
    hint	weekends	front_door 9 missing 3
    hint	weekly	missing 4 specific_needs -2
    hint	weekly meetings	missing 2 leadership 1
    hint	weeks	specific_needs 2
    hint	welcomed	front_door 3 supervision 5
    hint	welfare	front_door 3 assessment -2 leadership 1 multi_agency -1
    hint	well	front_door -4 child_protection -1 early_help -2 missing -4 specific_needs -1 child_voice 5 children_in_care -1 care_leavers -1 management_oversight 1 supervision -3 workforce 1 quality_assurance -5 multi_agency 2 overall -5
    hint	well and understand	child_voice 1
    hint	well attended	child_protection 8 multi_agency 2
    hint	well considered	early_help 2 specific_needs 6
    hint	well developed	front_door -1 leadership -3
    hint	well embedded	child_voice 5 children_in_care 1 care_leavers -4 leadership 2
    hint	well enough	child_protection -1 specific_needs 7 children_in_care -2
    hint	well informed	front_door 1 child_protection -1 quality_assurance -2
    hint	well matched	front_door 3
    hint	well met	overall 4
    hint	well prepared	children_in_care 2
    hint	well recorded	child_protection 5 assessment 4
    hint	well supported	child_protection -5 specific_needs 3 child_voice -2 care_leavers 5 management_oversight 4 supervision 2 workforce 7 multi_agency -1
    hint	well understood	assessment 8
    hint	well-attended	multi_agency 3
    hint	well-being	child_protection -4 assessment 4 missing -3 specific_needs 7 child_voice -4 children_in_care -1 care_leavers -6 management_oversight -3 workforce -2 leadership 1 quality_assurance 1
    hint	well-being and mental	children_in_care -1
    hint	well-coordinated	children_in_care 1 overall 3
    hint	well-developed	leadership 1 multi_agency 3 overall 3
    hint	well-established	specific_needs 2
    hint	welltargeted	leadership -1
    hint	whatever	children_in_care 3
    hint	whether	child_protection -5 assessment 1 early_help -2 child_voice -1 children_in_care 7 supervision 1 workforce -4 leadership -8 quality_assurance 4 multi_agency -5
    hint	whether children	quality_assurance 3
    hint	whole	care_leavers -2 workforce -2 leadership 8
    hint	whom	child_protection 3 early_help 1 missing 1 children_in_care -3 care_leavers 4 leadership -1
    hint	whose	front_door 2 child_protection -1 management_oversight 4 workforce 1 multi_agency -1
    hint	whose needs	assessment 2
    hint	wide	assessment -4 missing 4 specific_needs -3 children_in_care 2 workforce 3 overall -1
    hint	wide range	missing 5 specific_needs -3 children_in_care 4 overall -1
    hint	wide-ranging	children_in_care 5 leadership 2
    hint	widely	leadership 7 multi_agency 1
    hint	wider	child_protection 4 early_help -2 missing 5 specific_needs -4 leadership 2 quality_assurance 2
    hint	wider family	child_protection 4 assessment 3 children_in_care 3 multi_agency -1
    hint	wider family networks	child_protection 1
    hint	wish	assessment 4 care_leavers -5
    hint	wishes	child_protection -2 specific_needs -3 child_voice 19 children_in_care 3 care_leavers -3 management_oversight -1 workforce -2 leadership -2 multi_agency -1
    hint	wishes and feelings	assessment 3 child_voice 9 children_in_care -2
    hint	without	front_door 2 child_protection 1 assessment -3 management_oversight 6 workforce -6 leadership -1 quality_assurance -1 multi_agency -1 overall 4
    hint	without delay	child_protection -3 assessment -1
    hint	words	workforce 3
    hint	work	front_door 1 child_protection 5 assessment -5 missing 2 specific_needs 2 child_voice 6 children_in_care -3 care_leavers -6 management_oversight 1 supervision 2 workforce 4 quality_assurance 1 multi_agency 2
    hint	work academy	workforce 3 leadership -2
    hint	work assessment	child_protection -1
    hint	work assessments	child_protection -1 assessment 2
    hint	work closely	child_protection -2 missing 1 multi_agency 2
    hint	work effectively	child_protection -3
    hint	work for children	child_protection 3 children_in_care 2
    hint	work intervention	child_protection -2 assessment 4 supervision 2 leadership -1 quality_assurance 7
    hint	work is required	management_oversight 1 leadership -2 overall 1
    hint	work is undertaken	missing 1 child_voice 3 care_leavers 3
    hint	work model	workforce -2 leadership 3 multi_agency -1
    hint	work practice	child_protection 2 leadership -1 overall 5
    hint	work support	front_door 1 children_in_care 1 overall 2
    hint	work teams	children_in_care 2 management_oversight 2
    hint	work to help	specific_needs 3 child_voice 3 children_in_care 6 quality_assurance 2
    hint	work to support	specific_needs 7
    hint	work together	child_protection -1
    hint	work undertaken	child_protection -6 early_help 2 child_voice -4 management_oversight 1 workforce -1 leadership 5
    hint	work well	front_door 1 child_protection -2 multi_agency 1
    hint	work with children	assessment -5 specific_needs 7 child_voice 9 children_in_care -6 supervision 1 workforce 3 multi_agency -6
    hint	work with families	front_door -1 children_in_care 2 management_oversight 1 multi_agency -2
    hint	worker	assessment -4 missing 1 specific_needs 2 child_voice 3 children_in_care -3 care_leavers 4 workforce 14 leadership -2
    hint	workers	front_door -2 child_protection -1 assessment 4 early_help -1 missing -2 specific_needs 1 child_voice 4 children_in_care -6 care_leavers -2 supervision 9 workforce 16 leadership -2 quality_assurance -4 multi_agency -10 overall -4
    hint	workers advocate	specific_needs 2 children_in_care 2 multi_agency 2
    hint	workers and managers	supervision -1
    hint	workers and personal	child_voice -2
    hint	workers and social	early_help 6 care_leavers 3
    hint	workers build	early_help 1
    hint	workers engage	child_protection 5
    hint	workers ensure	assessment 2 workforce 1
    hint	workers know	child_protection -1 assessment -1 child_voice 8 leadership -1
    hint	workers report	supervision 1
    hint	workers speak	children_in_care 2
    hint	workers spoke	management_oversight 1 workforce 3 quality_assurance 1
    hint	workers support	specific_needs 4 children_in_care 1
    hint	workers take	child_voice 1
    hint	workers told	management_oversight 1 supervision 1
    hint	workers told inspectors	management_oversight 1 supervision 1
    hint	workers understand	assessment -1 specific_needs 2 child_voice -1
    hint	workers undertake	child_protection -2 workforce -1
    hint	workers use	leadership 2
    hint	workers value	supervision 2 workforce 3
    hint	workers who know	children_in_care 3
    hint	workforce	child_protection -10 assessment -7 early_help -2 specific_needs -2 child_voice -1 children_in_care -8 care_leavers -10 workforce 40 leadership 4 quality_assurance -7 multi_agency -2 overall -1
    hint	workforce capacity	front_door 6 leadership -1
    hint	workforce stability	workforce 1
    hint	working	assessment -6 missing -5 specific_needs -4 child_voice -7 children_in_care -2 care_leavers -4 workforce 11 leadership -6 quality_assurance -5 multi_agency 8
    hint	working alongside	front_door 1 workforce -5 multi_agency 1 overall 2
    hint	working with children	front_door -1 workforce -2 leadership 5
    hint	workloads	child_protection -1 assessment -2 workforce 10
    hint	works	quality_assurance 3
    hint	wrap-around	child_protection -1 specific_needs 2
    hint	wrap-around support	child_protection -1
    hint	write	assessment 8 child_voice 4 care_leavers -1 management_oversight 1
    hint	write review	management_oversight 2
    hint	written	front_door -5 child_protection -4 assessment 14 child_voice 7 children_in_care -1 workforce -2 leadership -3 multi_agency -1
    hint	written records	assessment 1
    hint	written statement	leadership -2
    hint	written to children	assessment 6 child_voice -3 children_in_care -1
    hint	year	child_protection -5 assessment -1 specific_needs -2 child_voice -1 workforce 2 quality_assurance -2
    hint	years	child_protection -3 missing 1 children_in_care -7 multi_agency 3
    hint	years old	missing 4 children_in_care -3 care_leavers 2
    hint	yet	assessment -1 specific_needs 4 children_in_care 5 management_oversight 4 supervision 3 workforce 2 leadership -5 multi_agency 2
    hint	yet fully	children_in_care 5
    hint	young	front_door -9 child_protection -14 assessment -4 early_help -6 specific_needs 3 child_voice 6 children_in_care -11 care_leavers 19 management_oversight -2 supervision -2 workforce -2 leadership -5 multi_agency -4 overall -7
    hint	young carers	specific_needs 13 children_in_care -2 care_leavers -3
    hint	young children	child_protection 2 children_in_care 3
    hint	young parents	child_voice -2 care_leavers 7
    hint	young people	front_door -7 child_protection -6 assessment -1 missing 2 child_voice 3 children_in_care -5 care_leavers 2 management_oversight -2 workforce -1 quality_assurance -3 overall -4
    hint	young people aged	care_leavers -1
    hint	young people receive	care_leavers 1 multi_agency 1
    hint	young people told	child_voice 1
    hint	young people's	child_protection -1 missing -1 child_voice 2 children_in_care -2 care_leavers 3
    hint	young person	front_door 2 assessment 2 care_leavers 3 quality_assurance 2
    hint	young person's	care_leavers 1
    hint	young person's circumstances	assessment -3 care_leavers 2
    hint	younger	missing 2
    hint	younger children	missing 2
    hint	youth	early_help 7 missing 1 specific_needs 1 children_in_care -4 care_leavers -2 workforce -3 overall 2
    hint	youth offending	workforce -1 quality_assurance 2 multi_agency -4
    """
}
