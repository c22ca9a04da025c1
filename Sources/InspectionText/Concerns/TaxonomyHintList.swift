extension Taxonomy {
  /// The hints of the built-in taxonomy.
  static let hintRows: StaticString = """
    # name	words that speak for the areas of children's services, or against them
    # columns	hint, words (* for every sentence), areas and weights in tenths of log-odds
    # source	fitted by Benchmarks/Sources/fit-areas to annotated letters of authorities A to M
    hint	*	front_door -34 child_protection -27 assessment -30 early_help -43 missing -42 specific_needs -32 child_voice -37 children_in_care -20 care_leavers -25 management_oversight -43 supervision -56 workforce -33 leadership -30 quality_assurance -40 multi_agency -34 overall -45
    hint	abilities	children_in_care -6
    hint	ability	front_door -5 child_protection 5 assessment 5 early_help -7 missing 5 specific_needs -4 children_in_care -1 management_oversight 1 workforce 11 leadership -1 quality_assurance 6 multi_agency 3
    hint	ability to complete	workforce 3
    hint	able	front_door -5 child_protection -2 specific_needs 3 child_voice 6 children_in_care -4 overall 3
    hint	able to develop	leadership 3
    hint	able to maintain	children_in_care 1
    hint	able to provide	specific_needs 3
    hint	able to understand	child_voice 1
    hint	above	workforce 3
    hint	abroad	workforce 2
    hint	absence	child_protection 2 specific_needs 10 child_voice -3 children_in_care 5 care_leavers 2 management_oversight -3 workforce 1 quality_assurance 5
    hint	absent	child_protection -1 assessment 12 child_voice -4
    hint	abuse	front_door 5 child_protection 3 missing 1 specific_needs -5 children_in_care -3 care_leavers -7 workforce -2 leadership -3 overall -4
    hint	abuse and neglect	child_protection -1 multi_agency -5
    hint	abuse incidents	child_protection -5 multi_agency 2
    hint	abuse notifications	front_door 1
    hint	abuse on children	child_protection 13
    hint	academic	children_in_care 13 leadership -1
    hint	academic progress	children_in_care 9
    hint	academy	workforce 17 leadership -9
    hint	accelerated	overall 7
    hint	accept	leadership 4 overall 1
    hint	accepted	leadership 7
    hint	access	front_door -2 child_protection -8 assessment -4 missing -1 specific_needs 4 child_voice -6 care_leavers 6 workforce -1 leadership -10 quality_assurance -1 multi_agency -2 overall -4
    hint	access support	children_in_care 4
    hint	access their records	care_leavers 1
    hint	access to camhs	specific_needs 2
    hint	access to education	specific_needs 7
    hint	access to services	front_door 4
    hint	accessed	specific_needs -1 care_leavers 2
    hint	accessible	front_door -1 child_protection -3 assessment -2 specific_needs 1 children_in_care -1 care_leavers 1 management_oversight 4 workforce 8 leadership 1
    hint	accessing	assessment 1 multi_agency -1
    hint	accommodate	children_in_care 5
    hint	accommodated	specific_needs 9 children_in_care 4 care_leavers -3
    hint	accommodation	front_door -5 child_protection -6 assessment -3 early_help -3 missing -3 specific_needs 11 child_voice -8 children_in_care -5 care_leavers 15 management_oversight 3 workforce -6 leadership -2 quality_assurance -3 multi_agency -2 overall -1
    hint	accommodation when needed	specific_needs 5
    hint	accordance	specific_needs 4 children_in_care 10 leadership -1
    hint	accordingly	children_in_care 1
    hint	account	assessment -4 child_voice -2 management_oversight -2 multi_agency -2 overall -3
    hint	accountability	assessment 1 leadership 11 multi_agency 1
    hint	accounts	assessment 2 care_leavers 1
    hint	accuracy	quality_assurance 3
    hint	accurate	child_protection -4 assessment -2 child_voice -5 care_leavers -3 management_oversight -3 quality_assurance 21 overall -7
    hint	accurate assessment	assessment -2 quality_assurance 1
    hint	accurate picture	quality_assurance 1
    hint	accurate self-assessment	quality_assurance 1
    hint	accurate understanding	leadership 4 quality_assurance -4
    hint	accurately	child_protection -2 quality_assurance 11
    hint	achievable	child_protection 1
    hint	achieve	front_door -1 early_help -2 child_voice -9 children_in_care 3 care_leavers 6 leadership -1 quality_assurance 1 multi_agency -3
    hint	achieve well	children_in_care 1
    hint	achieved	assessment 5 early_help -3 children_in_care 3 overall 1
    hint	achievement	children_in_care 7
    hint	achievements	child_protection -3 assessment 4 specific_needs -3 child_voice -3 children_in_care 10 care_leavers 3 workforce -7
    hint	achieving	child_protection 2 assessment -2 missing -3 child_voice -4 care_leavers -3 leadership 6 multi_agency -1
    hint	achieving permanence	management_oversight -1
    hint	acknowledge	child_protection 5 specific_needs 4 children_in_care -1 care_leavers 4 leadership 10 quality_assurance -1 multi_agency 1 overall 5
    hint	acknowledged	assessment 1 management_oversight 4 leadership 13 multi_agency 1 overall -1
    hint	acknowledges	leadership 5
    hint	across	front_door -5 child_protection -3 early_help -2 specific_needs -2 child_voice 2 children_in_care -7 care_leavers -1 management_oversight 1 quality_assurance 1
    hint	across all service	workforce 5
    hint	across all services	child_voice 4 management_oversight 2
    hint	across children's	leadership -1 overall 8
    hint	across children's services	leadership -1
    hint	across services	multi_agency 1
    hint	across teams	children_in_care 3
    hint	across the city	early_help 7
    hint	across the council	child_voice -1 leadership 2
    hint	across the partnership	assessment 1 leadership -8 multi_agency 3 overall -1
    hint	across the service	child_protection -1 early_help -1 management_oversight 7 leadership -3
    hint	across the wider	multi_agency 4
    hint	act	front_door -1 care_leavers 2 workforce -2 leadership 10
    hint	acted	child_protection 2 child_voice 7 children_in_care -3 leadership 3 quality_assurance 3
    hint	acting	specific_needs -1 children_in_care -1 leadership 3
    hint	action	front_door 2 child_protection 7 assessment -4 early_help -2 specific_needs 1 child_voice -8 care_leavers -5 leadership 10 quality_assurance -4
    hint	action being taken	management_oversight 2
    hint	action is taken	child_protection 5 assessment -1 leadership -13 multi_agency -3
    hint	action plan	child_protection -1 multi_agency -5
    hint	action plans	assessment -1 leadership 1 overall 6
    hint	action taken	children_in_care 8
    hint	action to address	child_protection -1 overall 1
    hint	action to improve	supervision 5 leadership 2
    hint	actions	front_door -1 child_protection 6 assessment 7 early_help -5 missing 2 specific_needs 1 child_voice -10 children_in_care -1 care_leavers -3 management_oversight 2 supervision 5 workforce -7 leadership -3 multi_agency -2 overall -5
    hint	actions and timescales	child_protection -3 specific_needs 3
    hint	actions are identified	child_protection -7
    hint	actions identified	child_protection 1
    hint	actions taken	assessment -1 specific_needs 1
    hint	actions they need	front_door 2 multi_agency 1
    hint	actions to address	children_in_care 4
    hint	actions to improve	missing 8 child_voice 3
    hint	actions to progress	assessment -1
    hint	actions to support	assessment 6
    hint	active	child_protection -1 child_voice 10 workforce -4
    hint	actively	child_voice 5 workforce -3 leadership 1 quality_assurance 1 multi_agency -1
    hint	activities	child_protection -5 missing 7 children_in_care 3 care_leavers 5 management_oversight -1 workforce -1 leadership -12
    hint	activity	front_door -9 child_protection -4 missing 10 specific_needs -5 child_voice -1 children_in_care -3 care_leavers -2 management_oversight -1 leadership -3 quality_assurance 9 overall -4
    hint	actual	specific_needs 3
    hint	acute	multi_agency 7
    hint	adapted	leadership -4
    hint	adapted to reflect	leadership -1
    hint	add	assessment 3
    hint	addiction	child_protection -6 early_help 9
    hint	addition	assessment -1 care_leavers -3 multi_agency 3
    hint	additional	front_door -4 assessment -9 missing -7 specific_needs 1 child_voice -3 workforce 9 leadership 1 quality_assurance -1 overall -2
    hint	additional family	workforce 6
    hint	additional layer	management_oversight 4 quality_assurance 2
    hint	additional needs	specific_needs 9
    hint	additional specialist	multi_agency 3
    hint	additional support	front_door -2 specific_needs -5 children_in_care 6 care_leavers 1
    hint	additional vulnerabilities	specific_needs 7
    hint	address	front_door 2 child_protection -3 early_help 3 missing 2 specific_needs 5 children_in_care -1 care_leavers 4 management_oversight -5 workforce 1 leadership 10 quality_assurance 6
    hint	address children's	specific_needs 4
    hint	address issues	multi_agency 6
    hint	address the impact	child_voice 3
    hint	address their needs	early_help 3 children_in_care -1
    hint	addressed	front_door -5 child_protection 2 assessment -3 child_voice 2 children_in_care 2 management_oversight -2 workforce 4 leadership 4 overall 8
    hint	addressing	child_protection -1 missing 1 child_voice -1 management_oversight 6 workforce -4 leadership 11 quality_assurance -3 multi_agency 3 overall 5
    hint	adds	front_door 4 multi_agency 2
    hint	adequately	child_protection 1 management_oversight 2 leadership 3
    hint	administrative	workforce 5
    hint	adolescent	front_door -5 child_protection -5 missing 11 specific_needs 1 care_leavers -2 workforce -2 multi_agency -2
    hint	adolescents	child_protection -1 missing 5 leadership 7 quality_assurance 6
    hint	adopt	leadership -2 multi_agency 2
    hint	adopted	child_protection -3 children_in_care 12 leadership 7
    hint	adopted children	children_in_care 4
    hint	adopters	front_door -1 child_protection -6 assessment -5 early_help -1 specific_needs -4 child_voice -6 children_in_care 34 care_leavers -4 management_oversight -4 workforce -9 leadership -5 multi_agency -3
    hint	adoption	front_door -7 child_protection -13 assessment -5 early_help -6 missing -3 specific_needs -9 child_voice -6 children_in_care 37 care_leavers -3 management_oversight -4 workforce -6 leadership -4 overall -7
    hint	adoption agency	management_oversight -1 leadership -1 multi_agency 2
    hint	adoption service	children_in_care 1
    hint	adoptions	children_in_care 5
    hint	adoptive	child_protection -2 assessment -2 early_help -1 children_in_care 17 leadership -2
    hint	adoptive families	children_in_care 6 multi_agency 1
    hint	adult	front_door -1 assessment 3 specific_needs 6 children_in_care -13 care_leavers 8
    hint	adult focused	assessment 5
    hint	adult life	care_leavers 1
    hint	adult mental	child_protection 1 specific_needs -4 multi_agency 2
    hint	adult mental health	child_protection 1 specific_needs -4 multi_agency 2
    hint	adult services	specific_needs 14 children_in_care -1 care_leavers 5 multi_agency 2
    hint	adult-focused	assessment 2
    hint	adulthood	child_protection -3 child_voice -3 children_in_care -1 care_leavers 13 workforce -1 leadership -3 multi_agency -3
    hint	adults	child_protection 2 assessment 3 early_help -4 missing 3 child_voice 3 children_in_care -3 management_oversight -5 leadership -5 multi_agency 2 overall -1
    hint	adults services	care_leavers 1
    hint	adults who work	specific_needs 4
    hint	advanced	child_protection -1 workforce 2
    hint	advice	front_door 7 child_protection -7 assessment -3 early_help 1 specific_needs 3 care_leavers 2 management_oversight 1 supervision 2 multi_agency -2
    hint	advice and guidance	specific_needs -4 supervision 6
    hint	adviser	child_voice -5 care_leavers 6
    hint	advisers	child_protection -2 early_help -1 children_in_care -10 care_leavers 11 leadership -1
    hint	advisers help	child_voice -1
    hint	advisers work	multi_agency 3
    hint	advocacy	front_door -3 child_protection -7 specific_needs 4 child_voice 40 children_in_care -12 care_leavers -7 multi_agency -1
    hint	advocate	specific_needs 11 child_voice 15 children_in_care -1 workforce -1
    hint	advocate effectively	children_in_care 2
    hint	advocate strongly	multi_agency 2
    hint	advocates	child_protection -8 child_voice 15 children_in_care -2 multi_agency -1
    hint	affect	child_protection 6 assessment -5 care_leavers 4 multi_agency 2
    hint	affected	specific_needs -1 workforce 2
    hint	affected by domestic	early_help 2
    hint	affecting	management_oversight 2 leadership 3
    hint	affiliation	missing 1
    hint	again	child_protection 3 multi_agency 1
    hint	against	child_protection -6 management_oversight -10 workforce -1 leadership -1 multi_agency -8
    hint	against professionals	specific_needs 2
    hint	against the backdrop	overall 6
    hint	age	specific_needs -6 children_in_care -4 care_leavers 7 leadership -1
    hint	ageappropriate	child_voice 5
    hint	aged	front_door -1 child_protection -4 specific_needs 3 children_in_care -7 care_leavers 4 overall -2
    hint	agencies	front_door 1 assessment -3 early_help -4 missing -2 child_voice -11 children_in_care -6 care_leavers -1 management_oversight -4 supervision -3 workforce -2 leadership -5 quality_assurance -2 multi_agency 30 overall -4
    hint	agencies involved	child_voice -2
    hint	agencies to help	multi_agency 1
    hint	agencies work	child_voice 1
    hint	agency	child_protection -3 assessment -4 missing -2 child_voice -5 children_in_care -3 care_leavers -4 management_oversight -1 workforce 13 quality_assurance -2 multi_agency 8 overall -2
    hint	agency staff	workforce 1
    hint	aggregated	quality_assurance 3
    hint	ago	overall 11
    hint	agree	children_in_care 3 multi_agency 4
    hint	agreed	front_door 3 management_oversight 3 multi_agency 1
    hint	agreed arrangements	leadership -1
    hint	agreed timescales	front_door 5
    hint	agreement	multi_agency 4
    hint	agreements	child_protection 8 assessment -1 specific_needs -1
    hint	ahead	care_leavers 5
    hint	aim	assessment 4
    hint	aimed	leadership -3
    hint	alcohol	missing -4 specific_needs -6
    hint	alert	care_leavers 3
    hint	alerts	multi_agency 3
    hint	aligned	specific_needs 4 multi_agency 2
    hint	allegations	front_door -8 child_protection -8 missing -2 specific_needs 36 children_in_care -6 management_oversight -8 workforce -3 multi_agency -7
    hint	allegations against	specific_needs 4
    hint	allegations against professionals	specific_needs 2
    hint	allocated	child_protection 4 assessment -2 child_voice -7 care_leavers 7 workforce 3 multi_agency -1
    hint	allocation	front_door -8 child_protection 2 early_help 12 child_voice -2 children_in_care -2
    hint	allow	child_protection 2 leadership -5 multi_agency 1
    hint	allowing	leadership -2
    hint	allows	front_door 3
    hint	almost	children_in_care -1 leadership 3
    hint	alone	assessment -6 missing -1 child_voice 31 children_in_care -4
    hint	along	specific_needs 2
    hint	alongside	front_door 1 specific_needs -6 care_leavers 5 leadership 2 quality_assurance 1 multi_agency 1 overall 4
    hint	alongside social	workforce -3
    hint	already	front_door 1 assessment -2 early_help -3 specific_needs -3 child_voice -2 care_leavers 4 supervision 1 workforce -2 leadership 7 quality_assurance -3 multi_agency 7
    hint	already aware	quality_assurance -3
    hint	alternative	front_door -7 child_protection 3 specific_needs 6 children_in_care -3 leadership -3
    hint	alternative carers	child_protection 10
    hint	alternative education	children_in_care -1
    hint	alternatives	child_protection 2
    hint	although	early_help -1 missing 1 specific_needs -5 children_in_care 1 supervision -3 workforce 1 leadership -3
    hint	although social	assessment 1
    hint	although social workers	assessment 1
    hint	although the local	children_in_care 1
    hint	always	front_door 3 child_protection 2 assessment 8 specific_needs -2 children_in_care -1 care_leavers -1 management_oversight 3 workforce -9 leadership -10 quality_assurance -6 multi_agency 2 overall -3
    hint	always benefit	child_protection 3
    hint	always clear	assessment 2 early_help 4 children_in_care -4 care_leavers 2 multi_agency -1
    hint	always clearly	assessment 1
    hint	always evident	child_voice 1 care_leavers 4
    hint	always fully	child_protection 3 assessment 1 specific_needs 4
    hint	always identified	assessment 1
    hint	always make	multi_agency -1
    hint	always provided	specific_needs 2
    hint	always sufficiently	child_protection -3
    hint	always translate	child_protection 1
    hint	always updated	assessment -6 children_in_care -1 care_leavers 2
    hint	always well	child_protection 2 assessment 5
    hint	ambassadors	child_voice 23 care_leavers -3
    hint	ambition	child_voice -3 children_in_care -3 leadership 9 multi_agency 3
    hint	ambitions	children_in_care 2
    hint	ambitious	child_protection -3 early_help -2 specific_needs -3 management_oversight -4 workforce -1 leadership 18 quality_assurance -3 overall 3
    hint	amount	quality_assurance 3
    hint	analyse	assessment 9 workforce 2 quality_assurance 3 multi_agency -4
    hint	analysed	assessment 14 leadership -5 quality_assurance 15
    hint	analysing	assessment 6
    hint	analysis	front_door 4 child_protection -8 assessment 20 early_help -3 missing 1 specific_needs -5 child_voice -1 children_in_care -10 care_leavers -6 management_oversight -3 supervision 6 leadership -2 quality_assurance 8 multi_agency -2
    hint	analysis of children's	assessment 3
    hint	analysis of risk	assessment 4
    hint	analytical	assessment 12 specific_needs -1 children_in_care -2
    hint	annual	assessment -2 care_leavers -9 leadership -2 quality_assurance 4
    hint	annual awards	children_in_care 1
    hint	anxiety	specific_needs 5 care_leavers 4
    hint	application	front_door 1
    hint	applications	child_protection 3 children_in_care 7 multi_agency -3
    hint	applied	assessment -1 specific_needs 5 children_in_care -1 management_oversight 2 leadership -1
    hint	applied appropriately	child_protection 2
    hint	apply	child_protection 3
    hint	apply thresholds	child_protection 5
    hint	appointed	overall 1
    hint	appointment	child_voice 2 leadership 6
    hint	appointments	workforce 1
    hint	appreciate	workforce 9
    hint	apprenticeship	care_leavers 7
    hint	apprenticeship opportunities	care_leavers 2
    hint	apprenticeships	care_leavers 8
    hint	approach	front_door -1 child_protection -1 assessment -1 early_help 2 missing 3 specific_needs -5 child_voice -3 care_leavers -3 leadership 14 multi_agency 6
    hint	approach to supporting	specific_needs 4
    hint	approach to working	leadership 1
    hint	approachable	care_leavers -2 management_oversight 2 workforce 4
    hint	approachable and highly	workforce 1
    hint	approaches	child_protection 8 missing 3 child_voice -2 workforce 8 overall 3
    hint	appropriate	front_door 5 child_protection 3 assessment -3 early_help -4 missing -3 specific_needs 4 child_voice -3 children_in_care 1 care_leavers -4 management_oversight 1 supervision -9 workforce -7 leadership -1 quality_assurance -4 multi_agency 3 overall -2
    hint	appropriate accommodation	children_in_care -1
    hint	appropriate action	front_door -2 child_protection -6 assessment 2 specific_needs 1
    hint	appropriate actions	multi_agency -1
    hint	appropriate and safe	assessment 3
    hint	appropriate and timely	multi_agency 1
    hint	appropriate decision-making	front_door -2 multi_agency 1
    hint	appropriate decisions	assessment 1
    hint	appropriate education	leadership -1
    hint	appropriate focus	multi_agency 4
    hint	appropriate help	specific_needs 3
    hint	appropriate levels	workforce 1
    hint	appropriate oversight	children_in_care 2 multi_agency 1
    hint	appropriate plans	leadership 11
    hint	appropriate response	child_protection 3
    hint	appropriate support	specific_needs 4
    hint	appropriate timescales	child_protection -1
    hint	appropriately	front_door 3 child_protection 5 assessment -3 missing -1 specific_needs 4 child_voice -1 care_leavers -7 supervision -4 workforce -10 leadership 1 quality_assurance -1 overall -5
    hint	appropriately applied	front_door -1
    hint	appropriately focused	leadership 10
    hint	appropriately identified	assessment 2
    hint	approved	children_in_care 1
    hint	area	front_door 3 child_protection 3 assessment 2 missing 2 specific_needs 5 children_in_care 9 care_leavers 7 supervision 9 leadership -5 quality_assurance -1 multi_agency -5 overall -13
    hint	area for improvement	child_protection 2 care_leavers 1 multi_agency 2
    hint	area inspection	front_door 1
    hint	area of practice	supervision 3 quality_assurance -3 multi_agency -1
    hint	area of work	workforce 1
    hint	areas	child_protection -2 assessment -2 early_help 1 child_voice -8 management_oversight -3 supervision -3 workforce -2 leadership 1 quality_assurance 2 overall 15
    hint	areas for development	children_in_care -3 leadership 5 quality_assurance 3 overall -1
    hint	areas for improvement	assessment -1 overall -1
    hint	areas for priority	leadership -5
    hint	areas of concern	child_protection 1
    hint	areas of need	assessment 2
    hint	areas of practice	child_protection 2 leadership -6
    hint	arena	child_protection 1 leadership 2
    hint	arise	front_door 1 child_protection 3 specific_needs 2 management_oversight 1 leadership -1
    hint	around	child_protection -1 early_help 6 children_in_care 4 multi_agency 2
    hint	around the family	child_protection -1 early_help 3
    hint	arrangements	child_protection -4 assessment -2 missing -1 specific_needs 4 children_in_care 9 care_leavers -2 supervision -4 workforce -8 leadership -1 multi_agency 1 overall -6
    hint	arrangements are well	children_in_care 4
    hint	arrangements for care	care_leavers 4
    hint	arrangements for children	child_protection 9 assessment -1 children_in_care -1
    hint	arrangements in place	front_door 2
    hint	arrangements to deliver	leadership -1
    hint	arrangements to ensure	leadership 2
    hint	articulate	overall 6
    hint	articulated	assessment 1
    hint	aspects	assessment -3 specific_needs -2 child_voice -3 workforce -1
    hint	aspiration	assessment -3
    hint	aspirational	child_protection -2 children_in_care 2 care_leavers 3
    hint	aspirational for children	leadership 3
    hint	aspirations	child_protection -3 children_in_care 2 care_leavers 4 leadership 2 multi_agency -3
    hint	aspirations for children	children_in_care 1
    hint	assertive	care_leavers 3 leadership 3
    hint	assess	assessment 16 specific_needs 1 children_in_care -2
    hint	assess children's	assessment 2 specific_needs 2 children_in_care -2 care_leavers 1
    hint	assess the impact	leadership 1
    hint	assessed	front_door -1 child_protection -4 assessment 15 specific_needs 8 child_voice -2 children_in_care 1 care_leavers -7 leadership -7
    hint	assessed and responded	specific_needs 1
    hint	assessed and supported	workforce 1
    hint	assessed needs	child_protection 10 assessment -6 children_in_care -1
    hint	assessing	child_protection -5 assessment 5
    hint	assessment	front_door 2 child_protection 1 assessment 25 early_help -5 missing -4 specific_needs 4 child_voice -2 children_in_care -4 care_leavers -8 management_oversight 1 supervision -4 workforce -1 leadership -5 multi_agency -1 overall -8
    hint	assessment and planning	management_oversight 2
    hint	assessment conference	multi_agency -1
    hint	assessment of need	care_leavers 2
    hint	assessment of risk	assessment 7 multi_agency 3
    hint	assessment process	child_protection 4
    hint	assessment service	front_door 4 child_protection 14 workforce 5
    hint	assessment team	child_protection 1
    hint	assessment teams	child_protection 9 children_in_care -4
    hint	assessment work	assessment 7
    hint	assessments	front_door -14 child_protection -6 assessment 42 missing -6 specific_needs 2 child_voice -2 children_in_care -5 care_leavers -11 management_oversight -3 supervision -6 workforce -2 leadership -11 quality_assurance -4 multi_agency -10 overall -7
    hint	assessments and care	children_in_care -6
    hint	assessments and plans	front_door 2 assessment -15 missing -4 specific_needs 12 management_oversight 2 multi_agency 1
    hint	assessments and reviews	assessment -1
    hint	assessments and support	child_protection 4
    hint	assessments are completed	multi_agency 1
    hint	assessments are detailed	assessment 1 multi_agency -3
    hint	assessments are thorough	assessment 2 specific_needs 1
    hint	assessments completed	early_help 7
    hint	assessments for children	assessment 2 early_help 1 children_in_care -7
    hint	assessments identify	specific_needs 4
    hint	assessments inform	child_protection 3 children_in_care 2
    hint	assessments of children	assessment 1
    hint	assessments of need	specific_needs 9
    hint	assessments of suitability	assessment -2
    hint	assessments undertaken	assessment 2
    hint	assist	front_door 8 child_voice -1 care_leavers -2 workforce 2 multi_agency 2
    hint	assisting	child_protection -4
    hint	assists	specific_needs 1
    hint	associated	assessment 1
    hint	assurance	front_door -5 child_protection -5 assessment -8 missing -1 specific_needs -6 child_voice -5 children_in_care -5 care_leavers -3 management_oversight 1 supervision -1 quality_assurance 17 overall -4
    hint	assurance and performance	management_oversight -1 leadership -3
    hint	assurance arrangements	quality_assurance 4
    hint	assurance audits	leadership 3 quality_assurance -4
    hint	assurance framework	leadership -1 quality_assurance 1
    hint	assurance framework provides	leadership -3
    hint	assurance information	leadership -2 quality_assurance -18
    hint	assurance processes	management_oversight 4
    hint	assure themselves	leadership 3
    hint	assured	children_in_care 4 management_oversight 4 leadership -2 quality_assurance 13
    hint	assuring	leadership -1 quality_assurance 10
    hint	asylum	specific_needs 24
    hint	asylum seekers	specific_needs 2
    hint	asylum-seeking	child_protection -3 assessment -2 specific_needs 10 child_voice -3 workforce -1 multi_agency -2
    hint	asylum-seeking children	child_protection -2 specific_needs 1 child_voice -1 leadership -2 multi_agency -1
    hint	attachment	children_in_care 2
    hint	attachments	children_in_care 7
    hint	attainment	specific_needs -2 children_in_care 17 multi_agency -1
    hint	attend	front_door -5 child_protection 1 assessment -6 missing -4 child_voice 10 leadership -6 multi_agency -3 overall -3
    hint	attend school	specific_needs 4
    hint	attend their reviews	child_voice 1
    hint	attendance	front_door -2 child_protection 4 missing -2 child_voice -2 children_in_care 2 care_leavers -3 workforce -1 leadership 1
    hint	attended	front_door -9 child_protection 12 assessment -8 missing -3 child_voice -5 management_oversight -6 multi_agency 12
    hint	attending	specific_needs 7 child_voice 2 workforce -4 leadership -2 multi_agency 5
    hint	attending school	children_in_care 1
    hint	attention	assessment -1 workforce 4 leadership 8 quality_assurance 2
    hint	attention is paid	children_in_care 6
    hint	attractive	workforce 3
    hint	attuned	child_voice 1
    hint	audit	front_door -3 child_protection -8 assessment -12 early_help -2 specific_needs -2 child_voice -6 children_in_care -12 care_leavers -6 supervision -1 workforce -9 leadership -4 quality_assurance 48 overall -8
    hint	audit activity	leadership -3 quality_assurance 2
    hint	audit process	leadership 2
    hint	audited	quality_assurance 2 overall 1
    hint	auditing	child_protection -3 assessment -3 children_in_care -1 care_leavers -1 management_oversight -1 workforce -3 leadership -8 quality_assurance 37
    hint	auditors	quality_assurance 7
    hint	audits	front_door -7 child_protection -12 assessment -13 early_help -4 missing -4 specific_needs -6 child_voice -12 children_in_care -11 care_leavers -9 management_oversight -11 supervision -5 workforce -9 leadership -14 quality_assurance 46 multi_agency -12 overall -1
    hint	authorisation	management_oversight 10
    hint	authorised	children_in_care 4 management_oversight 3
    hint	authoritative	management_oversight 2
    hint	authoritative action	child_protection 2
    hint	authorities	child_voice -1 children_in_care 1 leadership 1 multi_agency 2
    hint	authorities before children	multi_agency 4
    hint	authority	child_protection -1 assessment -7 children_in_care 3 care_leavers -4 management_oversight -4 leadership 6 quality_assurance 1 multi_agency -1 overall 1
    hint	authority children's	specific_needs -1 children_in_care -1 leadership -4
    hint	authority children's services	specific_needs -1 leadership -3
    hint	authority designated	specific_needs 2
    hint	authority designated officer	specific_needs 2
    hint	authority has invested	workforce 3 leadership 7
    hint	authority has recently	leadership -1
    hint	authority has responded	overall 1
    hint	authority has taken	quality_assurance -1
    hint	authority is aware	child_protection 6 children_in_care 1 leadership 17 quality_assurance -2
    hint	authority performance	quality_assurance -7
    hint	authority recognises	leadership 8
    hint	authority staff	child_voice 1 workforce -2 leadership -3 multi_agency -2
    hint	authority's	missing -1 specific_needs -3 children_in_care -2 care_leavers 1 leadership 1 quality_assurance 1 multi_agency -2
    hint	authority's arrangements	front_door 1 child_protection 5 assessment 1 early_help 1 leadership -2
    hint	authority's performance	quality_assurance -2
    hint	authority's selfevaluation	quality_assurance 2
    hint	autumn	overall 3
    hint	availability	child_protection 2 child_voice 3 care_leavers 6 management_oversight 1 leadership -3 overall 1
    hint	available	child_protection -1 early_help 5 children_in_care -2 care_leavers 2 workforce 7 leadership -4
    hint	available for young	specific_needs -1
    hint	avoidable	child_protection 2
    hint	awards	children_in_care 1
    hint	aware	child_protection -4 early_help 1 specific_needs 3 care_leavers 5 management_oversight -5 supervision 1 leadership 19
    hint	awareness	child_protection -4 missing 3 specific_needs 16 management_oversight -1
    hint	away	child_protection -4 early_help 3 missing 7 children_in_care -4
    hint	babies	child_protection 10 assessment -2 children_in_care 8 care_leavers -2 multi_agency 1
    hint	back	specific_needs -7 child_voice -4 quality_assurance 1
    hint	back into school	overall 5
    hint	backdrop	children_in_care 2 overall 3
    hint	background	workforce 1
    hint	balance	child_protection 4
    hint	balanced	assessment 3
    hint	balances	child_protection 2 management_oversight 8
    hint	balancing	assessment 1
    hint	barriers	children_in_care 2 workforce 1
    hint	base	workforce 5
    hint	based	front_door 1 child_protection -1 specific_needs -5 children_in_care 5 workforce -6 leadership 2 quality_assurance -1
    hint	based on clear	children_in_care 2
    hint	basic	children_in_care 3 overall 5
    hint	basis	early_help -1 specific_needs 4 care_leavers -1 management_oversight 2 leadership 2
    hint	because	child_protection 3 children_in_care 3 workforce 1 leadership -1
    hint	become	front_door -4 early_help -1 specific_needs 4 child_voice -5 children_in_care 4 care_leavers 1 leadership -1 quality_assurance -2
    hint	become looked	specific_needs 4 care_leavers -2
    hint	becoming	missing -2 children_in_care -1 multi_agency 6
    hint	bed	specific_needs 1 care_leavers 1
    hint	bed and breakfast	specific_needs 1 care_leavers 1
    hint	begin	specific_needs 1
    hint	beginning	assessment 4 missing 6 child_voice -3 children_in_care 3 workforce 6
    hint	beginning to improve	child_protection -1
    hint	beginning to make	missing 2
    hint	begun	children_in_care 6
    hint	behaviour	child_protection 4 assessment 1 children_in_care -3 leadership -3 multi_agency 4
    hint	behaviours	child_protection 8 assessment -2 early_help 3 missing 4 child_voice -3
    hint	behind	children_in_care 2 management_oversight 3
    hint	belief	leadership 5
    hint	belonging	child_voice -2 children_in_care 1
    hint	beneficial	children_in_care 3
    hint	benefit	front_door -1 assessment -2 missing -7 workforce 2 leadership -4 quality_assurance -2 multi_agency 1
    hint	benefit from consistent	workforce 3
    hint	benefit from early	front_door 1
    hint	benefit from enduring	children_in_care -1 care_leavers 1
    hint	benefit from stable	children_in_care 1
    hint	benefit from timely	child_protection -1 assessment 1
    hint	benefited	specific_needs -3 care_leavers 1 workforce 4
    hint	benefiting	child_voice 1
    hint	benefits	assessment -1
    hint	bespoke	child_protection -6 early_help 1 children_in_care 1 care_leavers -4 leadership -1
    hint	bespoke training	multi_agency 4
    hint	best	front_door 3 child_voice -5 care_leavers -4 workforce 1 overall -4
    hint	best effect	missing 4
    hint	best interests	child_voice -4
    hint	best meet	children_in_care 2
    hint	best practice	leadership 2
    hint	better	child_protection -1 assessment 2 missing 2 child_voice 2 care_leavers -3 supervision 9 workforce 5 leadership 1 multi_agency -2 overall 11
    hint	better engaged	child_voice 3
    hint	better examples	assessment -2 supervision 5
    hint	better for children	workforce 2
    hint	better outcomes	leadership 2
    hint	better progress	leadership -2
    hint	better understand	assessment -1 quality_assurance 2 multi_agency 6
    hint	beyond	children_in_care -1 care_leavers 7
    hint	birth	children_in_care 5
    hint	birth families	children_in_care 8
    hint	birth family	assessment 1
    hint	birthday	children_in_care -1 care_leavers 5
    hint	board	assessment -5 missing -3 specific_needs -2 child_voice 12 children_in_care -7 care_leavers -4 management_oversight -9 workforce -3 leadership 13 multi_agency 8
    hint	boards	child_protection -3 leadership 13
    hint	borough	assessment -2 missing 3 specific_needs -5 child_voice -5 leadership 1 multi_agency 5
    hint	bound	child_protection -1 assessment 2 children_in_care 3
    hint	breadth	overall 6
    hint	break	assessment 4 child_voice 4
    hint	break down	children_in_care 3
    hint	breakdown	child_protection -3 early_help 1 children_in_care 2
    hint	breakfast	specific_needs 1 care_leavers 1
    hint	breakfast accommodation	care_leavers 2
    hint	breaks	specific_needs 8 children_in_care -1
    hint	brief	assessment 1 care_leavers 1 supervision 8
    hint	briefings	workforce 3
    hint	bring	leadership 2 quality_assurance 2 multi_agency 1 overall -2
    hint	brings	specific_needs 1
    hint	broad	early_help 1 children_in_care -3
    hint	broad range	early_help 1
    hint	broader	front_door 2
    hint	brothers	child_protection -1 assessment 1 child_voice -1 children_in_care 8 care_leavers -1 leadership -1
    hint	brothers and sisters	child_voice -1 children_in_care 3 care_leavers -1 leadership -1 multi_agency -1
    hint	brought	child_protection 5 leadership 2 multi_agency -1
    hint	budget	leadership 4
    hint	build	child_voice 4 care_leavers 1 management_oversight -7 workforce 4 leadership -1 multi_agency -6
    hint	build a trusting	workforce 3
    hint	build meaningful	child_protection -3 children_in_care 2
    hint	build relationships	workforce 1
    hint	building	workforce -1 leadership 4
    hint	building relationships	leadership 3
    hint	built	children_in_care -3 overall 5
    hint	business	child_voice -3 workforce 3 quality_assurance 2
    hint	busy	multi_agency 3
    hint	called	multi_agency -1
    hint	calls	workforce -1 leadership -4 multi_agency -3
    hint	calls for discussions	leadership -1 multi_agency -1
    hint	camhs	child_protection -1 early_help -2 specific_needs 16 child_voice -3 children_in_care 1 multi_agency 7
    hint	campaign	multi_agency 5
    hint	cannot	management_oversight 5 quality_assurance 3
    hint	cannot be assured	management_oversight 1
    hint	cannot remain	children_in_care 2
    hint	capable	workforce 1
    hint	capacity	front_door -5 child_protection -3 missing -2 child_voice -3 children_in_care -3 care_leavers -3 management_oversight -1 workforce 30 leadership 3 quality_assurance -2 multi_agency 2 overall -2
    hint	capacity issues	workforce 1
    hint	capacity to support	workforce 6
    hint	capture	child_protection -3 assessment 14 specific_needs -4 child_voice 7 supervision 11 quality_assurance -2
    hint	capture the voice	assessment 2
    hint	captured	child_protection -2 assessment 9 child_voice 6 multi_agency -1
    hint	captures	assessment 2
    hint	capturing	quality_assurance 1
    hint	capturing the voice	child_voice -3
    hint	care	front_door -15 child_protection -6 assessment -6 missing -7 specific_needs -3 child_voice -1 children_in_care 10 care_leavers 3 management_oversight -2 supervision -11 workforce -2 leadership -2 quality_assurance -6 multi_agency -8 overall -11
    hint	care and care	child_protection 11 specific_needs 1 child_voice -1 children_in_care 16 care_leavers 1 leadership 4
    hint	care and support	specific_needs 1 children_in_care 3 overall 2
    hint	care are appropriate	children_in_care 1
    hint	care council	child_voice 23 children_in_care -11 workforce -2 leadership -9
    hint	care experienced	children_in_care -1 care_leavers 11 leadership 2
    hint	care experienced young	care_leavers 2
    hint	care leaver	child_protection -1 assessment -4 early_help -2 specific_needs -1 children_in_care -7 care_leavers 12 leadership 1
    hint	care leaver service	workforce 3
    hint	care leaver's	care_leavers 7
    hint	care leavers	front_door -6 child_protection -8 assessment -4 early_help -13 missing -5 specific_needs -5 child_voice 6 children_in_care -14 care_leavers 26 management_oversight -4 supervision -1 workforce -8 leadership 1 quality_assurance -1 multi_agency -2 overall -2
    hint	care leavers aged	leadership 1
    hint	care leavers benefit	multi_agency 1
    hint	care leavers children	child_protection 3
    hint	care leavers forum	child_voice 5 care_leavers -3
    hint	care leavers know	child_voice -1
    hint	care leavers live	specific_needs -1 children_in_care -2
    hint	care leavers local	care_leavers -8
    hint	care leavers service	care_leavers -4 quality_assurance 1
    hint	care orders	child_protection -1 children_in_care 5 management_oversight 1
    hint	care plan	specific_needs 4
    hint	care planning	child_protection -1 assessment 9 children_in_care 7 management_oversight 1 leadership -2
    hint	care plans	child_protection -9 assessment 13 children_in_care 15 care_leavers -7 workforce 6 quality_assurance -1
    hint	care proceedings	child_protection 3 assessment 2 management_oversight 1 overall 4
    hint	care profile	assessment 4
    hint	care quality	multi_agency -2
    hint	care receive	specific_needs -3 children_in_care 4
    hint	care service	child_protection -1 children_in_care -7
    hint	care services	children_in_care 1 care_leavers 1 overall 3
    hint	care team	care_leavers 6
    hint	care teams	children_in_care 2
    hint	care-experienced	assessment -1 specific_needs -1 children_in_care -4 care_leavers 10 leadership 1 multi_agency -2 overall -5
    hint	care-experienced young	missing -1 specific_needs -5 child_voice -2 management_oversight 1 workforce -2 leadership 1 quality_assurance 2 overall -2
    hint	care-experienced young people	missing -1 specific_needs -2 child_voice -4 care_leavers 1 management_oversight 1 leadership 1 quality_assurance 2 overall -2
    hint	cared	children_in_care 3
    hint	career	workforce 12
    hint	careers	care_leavers 2 workforce 7 leadership -6
    hint	careful	child_protection 1 children_in_care 5 care_leavers -3 leadership -1
    hint	carefully	child_protection -1 assessment 2 child_voice -1 children_in_care 3 care_leavers -4 workforce -1 leadership -2
    hint	carefully assessed	assessment 1
    hint	carefully considered	child_protection 5 assessment 1 specific_needs -3
    hint	carefully matched	children_in_care 1
    hint	carefully written	child_voice 2
    hint	carer	child_protection -3 specific_needs 4 children_in_care 9 care_leavers -2 workforce -1 multi_agency 3
    hint	carer assessments	assessment -4 children_in_care 4
    hint	carers	child_protection -11 assessment -5 early_help -11 missing -4 specific_needs -1 child_voice -6 children_in_care 21 care_leavers -7 management_oversight -6 supervision -12 workforce -13 leadership -7 quality_assurance -5 multi_agency -10 overall -5
    hint	carers beyond	children_in_care -5 care_leavers 2
    hint	caring	child_protection -5 early_help 5 specific_needs 8 child_voice -1 children_in_care 1 overall 6
    hint	carried	front_door -1 child_protection -2 assessment -5 early_help -2 child_voice -3 children_in_care -1 care_leavers -3 leadership -12 multi_agency -5 overall -3
    hint	carry	assessment -3 specific_needs 4
    hint	case	front_door -1 assessment 2 early_help 2 specific_needs -2 child_voice -3 children_in_care -4 care_leavers -6 management_oversight 4 supervision 3 workforce 4 leadership -4 multi_agency -4 overall 4
    hint	case direction	management_oversight 7
    hint	case discussions	child_protection -3
    hint	case management	management_oversight -2 supervision -1 quality_assurance -1
    hint	case recording	assessment 16 children_in_care -1 management_oversight 4
    hint	case records	child_protection 3 assessment 2 child_voice -3 care_leavers -6 supervision -2 quality_assurance -5
    hint	case summaries	assessment 6
    hint	case supervision	specific_needs 6
    hint	case work	supervision 1 workforce 1
    hint	caseload	workforce 1
    hint	caseloads	front_door -4 assessment -2 early_help -2 missing -4 specific_needs -2 child_voice -5 children_in_care -3 care_leavers -12 supervision 3 workforce 45 quality_assurance -4 multi_agency -3 overall 1
    hint	cases	front_door 2 child_protection 6 assessment 3 early_help 10 specific_needs -4 child_voice -5 children_in_care -7 care_leavers -6 management_oversight 1 supervision 1 leadership 1 quality_assurance 2 multi_agency 1 overall -2
    hint	cases are promptly	child_protection 1
    hint	cases seen	front_door 7 child_protection -1 children_in_care 3
    hint	cases step	early_help 1
    hint	casework	assessment 3 quality_assurance -1
    hint	cause	leadership 4
    hint	causes	workforce 2
    hint	causing	specific_needs 1 multi_agency 1
    hint	celebrated	children_in_care 4
    hint	central	child_protection -3 assessment -7 early_help 3 child_voice 6 leadership 2
    hint	centre	assessment -3 child_voice 4 leadership 7
    hint	centres	early_help 8 leadership 3 multi_agency 5
    hint	chair	assessment -2 child_voice 14 children_in_care -3
    hint	chaired	leadership -3 quality_assurance 4
    hint	chairs	child_protection -12 care_leavers 3 management_oversight 30 leadership -7
    hint	challenge	front_door -1 child_protection -4 assessment -9 early_help -6 missing -5 specific_needs -1 children_in_care -3 care_leavers -6 management_oversight 17 supervision 2 workforce -1 leadership 2 quality_assurance 3 multi_agency 3 overall -1
    hint	challenged	assessment -1 care_leavers -4 management_oversight 5 leadership 1 multi_agency 2
    hint	challenges	front_door -2 child_protection -2 assessment -9 early_help -2 missing -4 child_voice -12 children_in_care -3 care_leavers -3 workforce 1 leadership 6 multi_agency 3 overall 2
    hint	challenges remain	overall 6
    hint	challenging	assessment -3 workforce -1 overall 1
    hint	championing	leadership 1
    hint	champions	workforce 6
    hint	chance	child_voice 6
    hint	change	front_door -1 child_protection 6 assessment 2 missing -3 specific_needs -6 child_voice -6 children_in_care -5 management_oversight -2 workforce -4 leadership 1 quality_assurance -5 multi_agency -4 overall 4
    hint	change for children	assessment 1 early_help 4 children_in_care -5
    hint	change in culture	workforce 3
    hint	changed	assessment 2
    hint	changes	front_door -5 child_protection 3 early_help -1 missing 2 specific_needs -7 children_in_care -3 care_leavers -3 management_oversight -1 supervision 9 workforce 14 leadership 13 quality_assurance -1 multi_agency -5 overall 3
    hint	changes in social	child_protection 2 workforce 15
    hint	changes in workers	workforce 3
    hint	changes made	leadership 4
    hint	changes needed	management_oversight 1 workforce -3
    hint	changes of social	child_protection -2 workforce 14
    hint	changes of workers	workforce 3
    hint	changing	child_protection 1 child_voice -1 leadership 6
    hint	changing needs	overall 4
    hint	characteristic	care_leavers 3 leadership 5
    hint	check	missing 3 quality_assurance 2 multi_agency 5
    hint	checks	front_door 15 child_protection -5 assessment -3 early_help -2 missing 2 specific_needs 7 child_voice -2 children_in_care -2 multi_agency 5
    hint	checks and assessments	specific_needs 8
    hint	checks and balances	management_oversight 8
    hint	checks are carried	missing 3
    hint	chief	child_protection -2 specific_needs -1 children_in_care -4 leadership 8
    hint	chief executive	management_oversight -3 leadership 8
    hint	chief officer	leadership 2
    hint	child	assessment 3 early_help -2 missing -2 child_voice 9 children_in_care 3 care_leavers -10 management_oversight -3 supervision -5 workforce -5 leadership -8 quality_assurance -2 multi_agency 6 overall -8
    hint	child and adolescent	children_in_care 3
    hint	child and family	leadership 1
    hint	child exploitation	early_help -1 missing 9 specific_needs -1 multi_agency -1
    hint	child friendly	children_in_care 2
    hint	child in care	care_leavers 6
    hint	child in need	front_door -1 child_protection 10 assessment 4 specific_needs 1 children_in_care -4 care_leavers -2
    hint	child protection	front_door -7 child_protection 1 missing -5 specific_needs -5 child_voice -2 children_in_care -20 care_leavers -1 management_oversight 4 leadership -1 quality_assurance 2 multi_agency -2 overall -7
    hint	child protection assessments	child_protection 5
    hint	child protection chairs	child_protection -5 management_oversight 5
    hint	child protection conferences	child_protection -1
    hint	child protection enquiries	child_protection 6 assessment 1 early_help 5
    hint	child protection enquiry	child_protection 1
    hint	child protection plan	child_protection 2
    hint	child protection planning	assessment -4 specific_needs 1
    hint	child protection plans	child_protection 5 assessment 4 child_voice -2
    hint	child protection teams	leadership 1
    hint	child's	front_door -2 assessment 9 specific_needs 1 child_voice 12 children_in_care 1 care_leavers -7 management_oversight 3 workforce -6 leadership -8 quality_assurance -5
    hint	child's experience	child_voice 13
    hint	child's lived	assessment 2
    hint	child's lived experience	assessment 4
    hint	child's needs	assessment -1 management_oversight 2
    hint	child's plan	child_voice -1
    hint	child's social	multi_agency 1
    hint	child's social worker	multi_agency 1
    hint	child's voice	child_voice 2 children_in_care -1
    hint	child's wider	child_protection 1
    hint	child's wider family	child_protection 1
    hint	child's wishes	child_voice 1
    hint	child-centred	assessment -2 children_in_care 4 leadership -7 quality_assurance -1 overall -2
    hint	child-centred practice	leadership -4
    hint	child-friendly	assessment 2
    hint	child-in-need	child_protection 8 assessment 1 specific_needs 2 children_in_care -2
    hint	child-in-need and child	child_protection 2
    hint	child-in-need or child	child_protection -1
    hint	childfocused	child_protection 1 assessment 3 children_in_care -1 management_oversight -2 leadership 2 overall 1
    hint	childhood	specific_needs 1 workforce 3
    hint	children	front_door -3 child_protection 3 assessment -2 early_help -3 missing 1 specific_needs 4 child_voice 11 children_in_care 8 care_leavers -22 management_oversight -2 supervision -6 workforce -6 leadership -3 quality_assurance -6 multi_agency -2 overall 3
    hint	children act	children_in_care 8
    hint	children aged	front_door -2 child_protection -3 specific_needs 6 children_in_care -3 care_leavers 4 multi_agency -1
    hint	children and adults	child_protection 6 assessment 3
    hint	children and care	assessment 5 child_voice 2 children_in_care 7 care_leavers -4 workforce 6 quality_assurance 2 overall 9
    hint	children and encourage	children_in_care 4
    hint	children and families	front_door 7 child_protection -7 early_help -2 missing -1 specific_needs -6 children_in_care -8 management_oversight 4 workforce 7 quality_assurance 4
    hint	children and family	multi_agency 9
    hint	children and parents	child_protection -1
    hint	children and young	front_door 6 child_protection 4 assessment -2 missing 3 specific_needs 1 children_in_care 17 care_leavers -15 management_oversight -1 workforce 4 leadership 9 multi_agency 1 overall 4
    hint	children are able	child_voice 7
    hint	children are actively	child_voice 3
    hint	children are encouraged	child_voice 2 children_in_care 3
    hint	children are helped	specific_needs 1 children_in_care 9
    hint	children are involved	child_voice 2
    hint	children are living	assessment 1
    hint	children are now	overall 2
    hint	children are placed	children_in_care 5 multi_agency 13
    hint	children are promptly	child_protection 4
    hint	children are protected	front_door 1 specific_needs 3
    hint	children are receiving	front_door 3 child_protection -1 leadership 3
    hint	children are referred	front_door 1
    hint	children are safe	management_oversight 1 overall 2
    hint	children are seen	child_protection 15 assessment -2 specific_needs -1 child_voice 2 children_in_care -1
    hint	children are settled	specific_needs 5
    hint	children are subject	child_protection 2 children_in_care -3
    hint	children are supported	child_protection -5 assessment -1 early_help 6 children_in_care 8 care_leavers -3
    hint	children are visited	child_protection 9 specific_needs 3 children_in_care -1
    hint	children are well	specific_needs 7
    hint	children at home	overall 5
    hint	children at risk	front_door 5 child_protection 3 assessment -1 specific_needs -3 children_in_care -2
    hint	children attend	children_in_care 2
    hint	children benefit	early_help -1 child_voice 4 children_in_care -1
    hint	children board	front_door 1
    hint	children come	specific_needs -1 children_in_care 11
    hint	children continue	front_door 1 child_protection 4 specific_needs 3 children_in_care -2
    hint	children directly	front_door 1
    hint	children escalate	child_protection 2
    hint	children experience	child_voice -10 care_leavers 1 multi_agency -1 overall 2
    hint	children experience repeated	front_door 1
    hint	children experiencing	child_protection 1 assessment -5 missing 2 multi_agency 1
    hint	children experiencing neglect	child_protection 1
    hint	children face	child_voice 1
    hint	children from coming	child_protection 1 early_help 4
    hint	children get	assessment 3 children_in_care 6
    hint	children go	front_door 2 children_in_care -3
    hint	children go missing	children_in_care -2
    hint	children have experienced	child_protection -4
    hint	children held	specific_needs 4
    hint	children identified	assessment -2
    hint	children in care	child_protection -5 early_help -5 specific_needs -8 children_in_care 22 care_leavers 2 management_oversight -1 workforce -5 quality_assurance 3 multi_agency -5 overall -4
    hint	children in need	child_protection 14 assessment 2 early_help 1 specific_needs -3 children_in_care -4 leadership -2 multi_agency 1 overall -13
    hint	children in pre-proceedings	management_oversight 2
    hint	children is well	child_protection 4
    hint	children live	assessment -3 specific_needs -5 children_in_care 5
    hint	children living	child_protection -4 assessment -3 children_in_care 3 leadership 4 multi_agency -1
    hint	children looked	children_in_care 1 leadership 1
    hint	children maintain	children_in_care 2
    hint	children make	children_in_care 5
    hint	children missing	front_door 2 children_in_care -1 multi_agency -3
    hint	children missing education	missing 2
    hint	children needing	front_door 3
    hint	children now	child_protection 6
    hint	children placed	assessment -4 specific_needs -6 children_in_care 11 multi_agency 8
    hint	children receive	front_door 3 child_protection 2 specific_needs -1 child_voice 1 management_oversight -5 workforce -1 leadership 2 overall 4
    hint	children receive effective	specific_needs 2
    hint	children receive good	child_protection 2
    hint	children receiving	child_protection 5 children_in_care -1
    hint	children reduce	missing 2
    hint	children regularly	specific_needs 5 child_voice 4
    hint	children remain	assessment 5
    hint	children remain subject	child_protection -1
    hint	children removed	child_protection 1
    hint	children returning	assessment 3
    hint	children returning home	children_in_care 1
    hint	children safe	child_protection 5
    hint	children subject	child_protection 3 management_oversight 3
    hint	children successfully	child_protection 3
    hint	children they work	child_voice 3
    hint	children to build	child_voice 4 workforce 5
    hint	children to come	child_protection -4
    hint	children to help	child_voice 7
    hint	children to maintain	children_in_care 1
    hint	children to remain	child_protection -1 assessment -1 specific_needs -1
    hint	children to return	children_in_care 1
    hint	children to step	management_oversight 1
    hint	children to understand	child_protection -2 child_voice 5
    hint	children told	children_in_care 2
    hint	children told inspectors	children_in_care 2
    hint	children understand	child_voice 4
    hint	children very well	child_voice 1
    hint	children vulnerable	missing 1
    hint	children well	assessment -1 child_voice 6
    hint	children were seen	child_protection -2
    hint	children who come	child_protection 7
    hint	children who experience	front_door 2 children_in_care 3 multi_agency 4
    hint	children who live	assessment 1
    hint	children who need	child_protection 8 specific_needs -2 children_in_care 1
    hint	children with complex	assessment -1 specific_needs 5 care_leavers 3
    hint	children with disabilities	child_protection -1 assessment 5 specific_needs 14 child_voice 2
    hint	children with emotional	specific_needs 2
    hint	children's	early_help -4 missing -4 specific_needs -2 child_voice 5 children_in_care 7 care_leavers -17 management_oversight 2 workforce -9 leadership -4 quality_assurance -6 multi_agency -2 overall -4
    hint	children's achievements	children_in_care 4
    hint	children's additional	specific_needs 2
    hint	children's assessments	child_protection -1
    hint	children's best	children_in_care -3
    hint	children's best interests	children_in_care -3
    hint	children's care	child_voice -3 children_in_care 2 management_oversight 3
    hint	children's case	assessment -4 quality_assurance -4
    hint	children's case records	assessment -4 quality_assurance -4
    hint	children's cases	front_door 3 child_protection 1 assessment -4 early_help 2 children_in_care -3 management_oversight 3 supervision 3 multi_agency 1
    hint	children's centres	early_help 9
    hint	children's changing	overall 4
    hint	children's changing needs	overall 4
    hint	children's circumstances	child_protection 2 leadership -3 multi_agency 2
    hint	children's circumstances change	child_protection -3 children_in_care 1
    hint	children's cultural	children_in_care 2
    hint	children's educational	children_in_care 5
    hint	children's emotional	assessment -2
    hint	children's emotional well-being	children_in_care 1
    hint	children's experiences	child_voice 6 leadership 3 quality_assurance 8 overall 3
    hint	children's family	children_in_care 2 workforce 1
    hint	children's files	assessment 4 children_in_care -2
    hint	children's futures	children_in_care 1
    hint	children's health	assessment -3 specific_needs -5 child_voice 1 children_in_care 12
    hint	children's health needs	assessment -5 children_in_care 2
    hint	children's histories	front_door 2 assessment 6
    hint	children's home	children_in_care 7
    hint	children's homes	specific_needs -3
    hint	children's identities	assessment 1
    hint	children's immediate	child_protection 6
    hint	children's individual	specific_needs 2
    hint	children's learning	children_in_care 2 multi_agency 7
    hint	children's lived	front_door 1 assessment 6 child_voice 3
    hint	children's lived experiences	front_door 2 assessment 3
    hint	children's lives	assessment 6 supervision 2
    hint	children's mental	specific_needs 5
    hint	children's mental health	specific_needs 9
    hint	children's needs	child_protection 2 assessment 5 specific_needs 3 children_in_care -4 care_leavers -4 management_oversight 2 supervision 6 leadership -3 multi_agency 3
    hint	children's needs change	early_help 4
    hint	children's needs escalate	early_help -2
    hint	children's outcomes	child_protection 2
    hint	children's physical	specific_needs -1 children_in_care 2
    hint	children's plans	assessment 5 child_voice -3 children_in_care -1 management_oversight 4 supervision 2 leadership -2 multi_agency 4
    hint	children's progress	child_protection 3 management_oversight 1 leadership -2 quality_assurance 4 multi_agency 3 overall -2
    hint	children's records	assessment -5 children_in_care -4 workforce 1 leadership 2 multi_agency -5
    hint	children's reviews	children_in_care 1
    hint	children's rights	child_voice 6
    hint	children's safety	child_protection 1 assessment -3 children_in_care 3 leadership -1
    hint	children's service	specific_needs 3
    hint	children's services	front_door -3 child_protection -6 assessment -3 early_help -9 specific_needs -1 child_voice -10 children_in_care -10 care_leavers 3 management_oversight -2 supervision -1 workforce 1 leadership 7 quality_assurance -3 overall -1
    hint	children's situations	multi_agency 5
    hint	children's social	front_door 3 child_protection 1 assessment -2 specific_needs 2 children_in_care -3 management_oversight -4 workforce 1 leadership 1 overall 2
    hint	children's social care	assessment -1 children_in_care -8 workforce 9 leadership 3 multi_agency 4 overall 3
    hint	children's views	front_door -4 child_voice 21 children_in_care 3
    hint	children's voices	child_protection -1 assessment -3 child_voice 10
    hint	children's vulnerabilities	children_in_care 1
    hint	children's wishes	child_voice 6
    hint	choice	assessment -1 leadership -5
    hint	choices	specific_needs 7
    hint	choose	specific_needs 11 children_in_care -3 care_leavers -3
    hint	chosen	leadership 9 multi_agency -2
    hint	chronic	child_protection 5
    hint	chronic neglect	child_protection 4
    hint	chronologies	assessment 26
    hint	churn	child_protection 3 workforce 1
    hint	circumstance	care_leavers 1
    hint	circumstances	child_protection 8 child_voice -4 children_in_care -5 management_oversight -2 supervision 6 leadership -3 quality_assurance -9 overall -1
    hint	circumstances and needs	child_voice 5
    hint	circumstances change	child_protection -5 children_in_care 6 care_leavers 5
    hint	circumstances improve	child_protection 3
    hint	city	early_help 5 leadership 9 multi_agency -1
    hint	clarify	assessment 2
    hint	clarity	child_protection -1 assessment 2 child_voice -5 children_in_care -4 supervision 4 multi_agency -4
    hint	clear	assessment 5 missing -1 specific_needs 1 child_voice -2 care_leavers -2 management_oversight 3 supervision -3 workforce -8 leadership 1 overall -2
    hint	clear actions	child_protection -1
    hint	clear and appropriate	assessment -4
    hint	clear and specific	child_protection -1
    hint	clear assessment	children_in_care 2
    hint	clear efforts	specific_needs 4
    hint	clear enough	assessment 2 leadership -3 quality_assurance 4
    hint	clear focus	leadership -1
    hint	clear line	leadership 10
    hint	clear management	front_door 1
    hint	clear management oversight	front_door 3
    hint	clear oversight	specific_needs 2 management_oversight -4
    hint	clear planning	specific_needs 5
    hint	clear plans	workforce -1
    hint	clear rationale	management_oversight 1
    hint	clear timescales	child_protection 1
    hint	clear understanding	front_door -1 child_protection 2 workforce -3 leadership 11 quality_assurance 2
    hint	clearer	specific_needs 4
    hint	clearly	child_protection -2 assessment 7 specific_needs 1 children_in_care 1 care_leavers -3 workforce -4 leadership -1
    hint	clearly articulated	assessment 1
    hint	clearly defined	specific_needs 5
    hint	clearly identify	specific_needs 2
    hint	clearly recorded	assessment -2 child_voice -1 management_oversight 7 multi_agency -2
    hint	clearly set	assessment 6 child_voice 2
    hint	climate	leadership 1
    hint	clinical	early_help 4 specific_needs -2 care_leavers -2 multi_agency 3
    hint	clinical commissioning	multi_agency 11
    hint	close	front_door -1 child_protection 4 assessment -5 specific_needs 1 child_voice -1 children_in_care 1 leadership -2 quality_assurance -1 overall -2
    hint	closed	front_door 1 child_protection 2 early_help -4 leadership 2
    hint	closely	child_protection -4 assessment -6 children_in_care 1 workforce -1 multi_agency 7
    hint	closely with parents	child_protection 1
    hint	closer	children_in_care 1
    hint	cme	specific_needs 7
    hint	co-located	specific_needs -1 multi_agency 9
    hint	co-location	front_door 12 specific_needs 1
    hint	co-produced	child_voice 20 children_in_care -1 care_leavers 1
    hint	co-produced with care	child_voice 1
    hint	co-production	child_voice 20 care_leavers -5 workforce -4
    hint	coaches	child_protection -3 care_leavers 2
    hint	coherent	child_voice -1 leadership 3
    hint	cohesive	children_in_care -2 multi_agency 6 overall 1
    hint	cohort	specific_needs 10 multi_agency 2
    hint	cohort of young	multi_agency 2
    hint	collaboration	assessment -2 child_voice 3 children_in_care -2 care_leavers 1 quality_assurance 2 multi_agency 11
    hint	collaborative	workforce -1 multi_agency 16
    hint	collaborative working	multi_agency 1
    hint	collaboratively	early_help 4 care_leavers 5 workforce -5 multi_agency 2
    hint	colleagues	child_voice -1 management_oversight 3 workforce 2 leadership 4
    hint	collective	leadership 3 multi_agency 1
    hint	college	children_in_care 4
    hint	combination	assessment 3 children_in_care 1
    hint	combined	leadership 5 overall 1
    hint	come	front_door -4 assessment -2 children_in_care 12 care_leavers -2 workforce -1 leadership -3
    hint	come into care	front_door -2 child_protection 3 child_voice -4 children_in_care 9 care_leavers -3
    hint	comfortable	child_protection 4 child_voice 8 children_in_care -1
    hint	coming	child_protection 6 early_help 7 child_voice -1
    hint	coming into care	early_help 10
    hint	commence	assessment 1 early_help 1
    hint	commissioned	assessment -5 care_leavers 3 leadership 3
    hint	commissioned services	missing 5 children_in_care 1
    hint	commissioners	leadership 5
    hint	commissioning	child_protection -2 assessment -2 missing -1 specific_needs 2 child_voice 1 leadership 15 quality_assurance 2 multi_agency 4
    hint	commitment	front_door -2 child_protection -3 assessment -7 missing -1 children_in_care -3 care_leavers -4 management_oversight 1 workforce 8 leadership 17 quality_assurance 3
    hint	commitment and investment	workforce -1 overall 4
    hint	committed	child_protection -2 early_help -7 missing 2 child_voice 2 children_in_care 1 care_leavers -10 workforce 11 leadership 3 quality_assurance -7 multi_agency -1
    hint	committed group	child_voice 1
    hint	committed staff	children_in_care 1 overall 5
    hint	committee	leadership 9
    hint	communicate	specific_needs 8 child_voice 3 children_in_care -1
    hint	communicate with children	child_voice 2
    hint	communication	front_door 4 child_protection -9 assessment -5 specific_needs 10 child_voice 4 children_in_care 1 care_leavers -3 quality_assurance -1 multi_agency 10
    hint	communication methods	specific_needs 4
    hint	communication needs	specific_needs 3
    hint	communities	child_protection -4 specific_needs 9 child_voice -6 children_in_care -1 care_leavers -1 leadership 3 multi_agency 2
    hint	community	front_door -4 child_protection -1 assessment -2 early_help 7 missing 7 child_voice -3 children_in_care -3 workforce -1 leadership -6 multi_agency 2 overall -3
    hint	community leaders	leadership -6
    hint	community-based	early_help 2
    hint	compassion	multi_agency 5
    hint	competent	assessment 2 workforce 3
    hint	compiled	child_protection 3
    hint	complaints	child_voice 2 workforce 2 leadership -1
    hint	complete	assessment 6 missing -2 care_leavers -1 workforce 3
    hint	completed	front_door -5 child_protection 2 assessment 2 early_help 2 child_voice -3 children_in_care 3 care_leavers -1 workforce -2 leadership -1 quality_assurance 3
    hint	completed promptly	child_protection -3
    hint	completing	front_door -1 assessment -5 children_in_care 2
    hint	completion	front_door -4 child_protection 5 early_help -4 quality_assurance 4
    hint	completion of assessments	assessment 1
    hint	complex	front_door -5 missing 2 specific_needs 5 child_voice -6 care_leavers 1 workforce 4 multi_agency -3 overall -1
    hint	complex needs	assessment -4 early_help -5 specific_needs 3 children_in_care 2 multi_agency -1
    hint	complexity	child_protection -4 assessment -5 early_help 3 workforce 4
    hint	compliance	child_protection 8 assessment -2 children_in_care -2 management_oversight 5 leadership -5 quality_assurance 12 overall -1
    hint	compounded	child_protection 4 assessment 1
    hint	comprehensive	front_door -1 child_protection -2 assessment 8 early_help 3 child_voice -3 care_leavers -4 management_oversight -4 workforce -1 leadership 1 quality_assurance 6 multi_agency -2
    hint	comprehensive parenting	children_in_care 5
    hint	comprehensive parenting assessments	children_in_care 5
    hint	comprehensively	specific_needs 2
    hint	concern	front_door 9 child_protection 4 child_voice -1 multi_agency 6
    hint	concerned	multi_agency 1
    hint	concerning	specific_needs 1
    hint	concerns	front_door 3 child_protection 4 assessment 3 specific_needs 1 child_voice -3 children_in_care -7 care_leavers -2 management_oversight 1 supervision -1 workforce -6 leadership -1 quality_assurance -5 overall -3
    hint	concerns about adults	specific_needs 3
    hint	concerns about children	front_door 12 child_protection -2 specific_needs -4
    hint	concerns in relation	missing 2
    hint	concerns raised	child_protection 3
    hint	concurrent	children_in_care 7
    hint	conditions	management_oversight 2 leadership 3 multi_agency 4
    hint	conducted	child_protection 9
    hint	conference	front_door -8 child_protection 7 children_in_care -4 management_oversight 4 quality_assurance -2 multi_agency -5
    hint	conference chairs	management_oversight 3
    hint	conference service	early_help 1
    hint	conferences	front_door -6 child_protection 13 assessment -2 missing -5 specific_needs -5 children_in_care -2 workforce -1
    hint	conferences are used	children_in_care 2
    hint	conferencing	children_in_care 1 leadership 2
    hint	confidence	assessment 1 early_help 3 specific_needs -1 child_voice 1 workforce 7 multi_agency 4
    hint	confident	children_in_care 1 workforce 5 leadership -1 quality_assurance -1 multi_agency 1
    hint	confidently	workforce 3
    hint	confirmed	overall 1
    hint	connect	early_help 4
    hint	connected	child_protection -8 specific_needs -1 child_voice 4 children_in_care 15
    hint	connections	missing 2 children_in_care 7
    hint	consent	front_door 32 child_protection -10 assessment -9 specific_needs -2 child_voice -3 children_in_care -9 care_leavers -2 management_oversight -1 leadership -4 multi_agency -1
    hint	consequence	front_door 3
    hint	consequences	child_protection -2 assessment 2
    hint	consider	front_door 3 assessment 4 early_help -1 specific_needs 3 child_voice -3 supervision -2 workforce -2 leadership -7 multi_agency -3
    hint	consider history	front_door 1
    hint	consider risk	child_voice 1
    hint	consider the need	child_protection 2
    hint	considerable	front_door 9 workforce 5
    hint	consideration	assessment 5 early_help -8 missing -1 specific_needs 5 child_voice -1 children_in_care 3 workforce -3 multi_agency -2 overall -1
    hint	consideration is given	child_voice -1 children_in_care 3
    hint	consideration of historical	assessment -2
    hint	consideration of risk	assessment 1 leadership 10
    hint	considered	front_door 3 child_protection -3 early_help -5 missing -2 specific_needs 5 child_voice -3 children_in_care 4 workforce -6 leadership -4 quality_assurance -9 multi_agency -4 overall 2
    hint	considered well	assessment 1
    hint	considering	front_door 7 child_protection 5
    hint	considers	front_door 2 child_protection -1
    hint	consistency	child_protection -2 assessment 6 children_in_care -2 workforce 3 leadership 1 overall 6
    hint	consistent	front_door 2 child_protection 2 assessment 2 child_voice 4 children_in_care -1 care_leavers 1 management_oversight 1 workforce 3 quality_assurance -2 overall 3
    hint	consistent practice	workforce -1
    hint	consistent quality	child_protection 6 leadership -2
    hint	consistent response	early_help 1
    hint	consistently	front_door -1 child_protection 1 assessment 5 early_help -2 missing 1 children_in_care -6 management_oversight 1 supervision 8 workforce -4 leadership -2 quality_assurance -1 overall 7
    hint	consistently applied	child_protection -4 specific_needs 1
    hint	consistently good	front_door 5 child_protection 4 supervision 2 leadership 6 overall 1
    hint	consistently providing	leadership -1
    hint	consistently receive	workforce 4
    hint	consistently strong	overall 4
    hint	consistently use	child_voice -1
    hint	consistently used	missing 1 multi_agency 3
    hint	constructive	multi_agency 5
    hint	consultation	front_door 3 child_protection -3 assessment -1 child_voice 14 leadership 2 multi_agency 2
    hint	consultation with young	child_voice 6
    hint	consultations	specific_needs 2 workforce 1 multi_agency 8
    hint	consulted	child_voice 5 children_in_care 1 leadership 6 multi_agency 3
    hint	contact	front_door 13 child_protection -2 assessment -3 early_help -2 missing -3 specific_needs -1 children_in_care 5 care_leavers 4 workforce -2 leadership -7
    hint	contact arrangements	children_in_care 9
    hint	contacts	front_door 39 child_protection -14 assessment -2 early_help -7 specific_needs -6 children_in_care -6 workforce -7 multi_agency -8 overall -2
    hint	contacts and referrals	multi_agency -2
    hint	contain	front_door -2 assessment 4 multi_agency -3
    hint	context	child_protection -5 children_in_care -2 multi_agency -6
    hint	contextual	front_door -3 child_protection -5 missing 17 leadership 2 multi_agency -3
    hint	contextual safeguarding	front_door -2 child_protection -4 missing 18 leadership 1 multi_agency -1
    hint	contingencies	assessment 2
    hint	contingency	child_protection 5 assessment 15 specific_needs -6 child_voice -1 leadership -2
    hint	contingency arrangements	child_protection 4
    hint	contingency planning	children_in_care -2 supervision 1
    hint	contingency plans	child_protection -3
    hint	continually	child_voice 4 quality_assurance 1
    hint	continue	child_protection 2 specific_needs -2 child_voice -7 care_leavers 5 supervision 2 overall 9
    hint	continue to experience	child_protection 3
    hint	continue to provide	supervision 1
    hint	continued	child_protection 7 assessment -2 child_voice 3 children_in_care -2 care_leavers -5 leadership 6 quality_assurance -1 multi_agency -2 overall 1
    hint	continued improvement	leadership 4
    hint	continued to improve	children_in_care 1
    hint	continued to provide	care_leavers 2
    hint	continued to receive	child_protection 6
    hint	continues	child_protection -5 management_oversight -1 quality_assurance 3 multi_agency -1 overall 6
    hint	continuing	child_protection 1 leadership 2 multi_agency 3
    hint	continuity	child_protection -1 care_leavers 5 workforce 5
    hint	continuous	child_protection -5 leadership -1 quality_assurance 1 overall -2
    hint	continuous improvement	quality_assurance 2 overall -1
    hint	continuously	multi_agency -2
    hint	contract	workforce 1 leadership -1
    hint	contribute	assessment -10 child_voice 14 workforce -2 multi_agency 7
    hint	contribute effectively	multi_agency 2
    hint	contributed	leadership 3 multi_agency 9 overall 9
    hint	contributes	child_protection 10
    hint	contributing	assessment 1 care_leavers 1
    hint	contribution	front_door -3 child_protection 4 assessment -2 multi_agency 7
    hint	contributions	care_leavers 1
    hint	convene	multi_agency -2
    hint	convened	child_protection 9 missing 2
    hint	conversations	assessment 1 children_in_care -3 management_oversight -3 supervision 4
    hint	conversations with children	child_voice 5
    hint	coordinated	multi_agency 10
    hint	coordinates	multi_agency 2
    hint	coordination	missing 3
    hint	coordinator	front_door -1 missing 6 specific_needs -1
    hint	core	child_protection 7 early_help -1 specific_needs -2 children_in_care -1 leadership -3 overall 5
    hint	core group	child_protection 7
    hint	core group meetings	child_protection 7 assessment 1
    hint	core groups	child_protection 12 children_in_care -1 multi_agency 1
    hint	corporate	front_door -6 child_protection -9 assessment -8 early_help -8 missing -3 specific_needs -8 child_voice 3 children_in_care -7 care_leavers -3 management_oversight -12 workforce -2 leadership 34 quality_assurance -7 multi_agency -5 overall 1
    hint	corporate commitment	overall 7
    hint	corporate parenting	child_protection -5 child_voice 4 management_oversight -1 leadership 5
    hint	corporate parenting board	leadership -7
    hint	corporate parenting panel	children_in_care -1
    hint	corporate parenting strategy	child_voice 4
    hint	corporate parents	child_voice 5 care_leavers -2
    hint	correct	child_protection -2
    hint	correctly	child_protection 2
    hint	council	front_door -4 child_protection -4 assessment -2 early_help -6 missing -4 specific_needs -11 child_voice 3 children_in_care -12 care_leavers 1 management_oversight -4 workforce -6 leadership 11 quality_assurance -1 multi_agency -5
    hint	council tax	care_leavers 3
    hint	council's	child_protection -1 leadership 12
    hint	councils	multi_agency 9
    hint	country	specific_needs 1 children_in_care -3
    hint	county	workforce -1
    hint	county council	leadership -2
    hint	coupled	workforce 2
    hint	course	front_door 2
    hint	courses	children_in_care -5 care_leavers 10
    hint	court	front_door -4 child_protection 10 assessment 3 early_help -11 specific_needs -6 child_voice -2 children_in_care 4 care_leavers -4 supervision -1 leadership -2 quality_assurance -1 multi_agency 3 overall 1
    hint	court arena	child_protection 1 leadership 3
    hint	court orders	child_protection 5
    hint	courts	child_protection 5 assessment 1 workforce -1 multi_agency 20
    hint	covid-19	front_door -3 assessment -7 missing -4 specific_needs -2 child_voice -1 care_leavers -3 quality_assurance -2
    hint	covid-19 context	leadership -1
    hint	covid-19 pandemic	child_protection -1 overall 11
    hint	create	assessment 2 child_voice -1 workforce -3 quality_assurance 2
    hint	created	assessment 1 early_help -2 missing 1 leadership 6
    hint	creates	child_protection 1 specific_needs 2
    hint	creating	child_protection -1 child_voice 1 children_in_care -2 care_leavers -1 leadership 5
    hint	creation	child_protection -5 missing 6 child_voice 7 workforce 9 leadership 7 quality_assurance -3 multi_agency 1
    hint	creative	front_door -1 child_protection -1 specific_needs -5 child_voice 1 children_in_care 4 management_oversight -1 workforce -3
    hint	creative direct	child_voice 2
    hint	creative direct work	child_voice 2
    hint	creatively	children_in_care 5
    hint	credible	front_door 9
    hint	crime	multi_agency 4
    hint	criminal	front_door -3 child_protection -1 specific_needs 1 multi_agency 3
    hint	crisis	child_protection 1 assessment -4 specific_needs 6
    hint	criteria	front_door 7 specific_needs 2
    hint	critical	front_door -1 child_protection -2 specific_needs -2 leadership 6 quality_assurance 7
    hint	crucial	front_door 1 workforce 1
    hint	cultural	child_protection -3 specific_needs 13 child_voice -9 children_in_care 2 care_leavers 3
    hint	cultural needs	specific_needs 12 children_in_care 1
    hint	culturally	specific_needs 7 workforce -1
    hint	culture	front_door -3 child_protection -5 assessment 1 early_help -1 specific_needs -3 children_in_care -2 care_leavers -5 workforce 3 leadership 21 multi_agency -3 overall -4
    hint	culture and identity	assessment 1
    hint	culture of learning	quality_assurance -4
    hint	cultures	child_protection 2
    hint	cumulative	front_door 1 child_protection -4 assessment 5 children_in_care -1
    hint	cumulative impact	child_protection -5
    hint	curiosity	assessment 6 child_voice 8 children_in_care 1 leadership -1 multi_agency -3
    hint	curious	child_protection -7 assessment 7 children_in_care -1
    hint	current	child_protection -6 missing -2 care_leavers -3 management_oversight -2 workforce 1 quality_assurance 1 multi_agency -2
    hint	current dcs	workforce -1
    hint	current needs	assessment 5 children_in_care -3
    hint	current practice	quality_assurance -4
    hint	currently	child_voice -3 children_in_care -5 quality_assurance 12 multi_agency 2
    hint	custody	assessment -1 missing -3 child_voice -6 care_leavers 3 multi_agency 7
    hint	cycle	missing 5 specific_needs -2
    hint	daily	front_door 9 child_protection -8 assessment -1 missing 7 multi_agency 4
    hint	daily basis	children_in_care 2
    hint	daily multi-agency	front_door -4
    hint	danger	child_protection -2
    hint	danger statements	child_protection -2 assessment 1
    hint	dashboard	quality_assurance 6
    hint	data	front_door -10 child_protection -7 assessment -11 child_voice -2 management_oversight -4 supervision -2 leadership -10 quality_assurance 34 multi_agency -7 overall -4
    hint	database	missing 1
    hint	date	assessment 5 leadership -1
    hint	day	front_door 12 child_protection 1 specific_needs -4 child_voice 5 workforce -2 multi_agency -2
    hint	day services	front_door 7
    hint	day-to-day	child_voice 1
    hint	days	assessment -1 children_in_care -2
    hint	daytime	front_door 21 specific_needs -1 multi_agency -6
    hint	daytime services	front_door 11 multi_agency -5
    hint	dcs	front_door -1 specific_needs -1 child_voice -6 children_in_care -2 workforce -5 leadership 25 quality_assurance -1 multi_agency -5
    hint	deal	child_protection -2 workforce 1 multi_agency -2
    hint	dealing	missing -1
    hint	decide	front_door 4
    hint	decision	front_door 12 child_protection 3 early_help -6 child_voice -4 care_leavers -1 multi_agency 1
    hint	decision is made	children_in_care 1
    hint	decision-making	front_door 15 child_protection 8 early_help -3 missing -4 specific_needs -6 management_oversight 14 workforce -4 leadership -1 quality_assurance -6 multi_agency 7
    hint	decision-making for children	child_protection 2 multi_agency 1
    hint	decision-making is appropriate	front_door 2
    hint	decision-making is timely	child_protection -6
    hint	decisions	front_door 14 child_protection 2 early_help -10 missing -9 specific_needs -1 child_voice 5 children_in_care 3 care_leavers -6 management_oversight 17 workforce -5 leadership -7 quality_assurance -8 multi_agency -2 overall -5
    hint	decisions about children's	children_in_care 1
    hint	decisions about next	front_door -4
    hint	decisions and actions	child_protection 2
    hint	decisions and next	multi_agency 1
    hint	decisions are clearly	management_oversight 5
    hint	decisions are made	assessment 3 management_oversight -2
    hint	decisions are timely	front_door -1
    hint	decisions being made	child_protection 12
    hint	decisions for children	front_door 2 assessment 3 child_voice -4 children_in_care 3
    hint	decisions is well	front_door 3 assessment -1
    hint	decisions made	child_voice 3 leadership -1
    hint	decisions taken	assessment -3
    hint	decisions were made	front_door -1
    hint	decisive	child_protection 5 assessment 5
    hint	decisive action	child_protection 5
    hint	decrease	early_help 5
    hint	dedicated	front_door 5 assessment -2 early_help -2 missing 2 specific_needs 4 children_in_care -2 care_leavers 7 management_oversight -9 leadership -1 multi_agency -6
    hint	dedicated mental	care_leavers 2
    hint	dedicated mental health	care_leavers 2
    hint	dedicated worker	specific_needs 2
    hint	dedication	workforce 11
    hint	deemed	management_oversight 7
    hint	deficits	child_protection -2 leadership 13 quality_assurance 5 overall 2
    hint	defined	specific_needs 1
    hint	delay	front_door 4 child_protection 6 assessment -3 early_help 3 missing -2 child_voice -9 children_in_care 1 management_oversight 7 workforce -4 leadership -3 quality_assurance -2 multi_agency 3
    hint	delay for children	management_oversight -2 leadership 4 quality_assurance 1 multi_agency 4
    hint	delayed	front_door -1 child_protection 1 children_in_care 9 multi_agency 1
    hint	delays	child_protection 7 assessment -3 child_voice -6 children_in_care 4 workforce 7 multi_agency 3
    hint	delays are due	child_protection 3
    hint	deliver	child_protection -3 child_voice 2 children_in_care -6 supervision 5 workforce 3
    hint	deliver this visit	leadership -1
    hint	delivered	child_protection -1 care_leavers -4 workforce 2 multi_agency -2
    hint	delivering	assessment 3 children_in_care -3 workforce -2 leadership 1
    hint	delivering good	overall 2
    hint	delivers	multi_agency 1
    hint	delivery	child_protection -3 early_help -1 children_in_care -3 workforce 4 overall 6
    hint	delivery model	leadership -1
    hint	delivery of good	workforce 2
    hint	demand	front_door 23 early_help 1 specific_needs -7 children_in_care -3 care_leavers -2 workforce 5 leadership 1 quality_assurance 1 overall 7
    hint	demand for children's	front_door 3
    hint	demand for services	front_door 1
    hint	demands	front_door 2 workforce 8 leadership 2
    hint	demonstrate	front_door -4 assessment 5 specific_needs 1 child_voice 3 workforce -1
    hint	demonstrate a clear	child_protection -1
    hint	demonstrate a good	specific_needs 1 child_voice 1
    hint	demonstrate a real	child_voice 2 children_in_care 3
    hint	demonstrated	children_in_care -1 leadership 3
    hint	demonstrates	child_voice -2 overall -1
    hint	dental	specific_needs -4 children_in_care 14
    hint	dental checks	children_in_care 3
    hint	department	children_in_care -3 workforce -1
    hint	department for education	care_leavers -1 leadership 6
    hint	dependent	specific_needs 5
    hint	depending	care_leavers 2
    hint	deprivation	child_protection -5 assessment -2 workforce -1
    hint	depth	child_voice 7 children_in_care -1 supervision 2
    hint	describe	assessment 1 specific_needs -1 children_in_care -1 care_leavers -3 leadership -1
    hint	described	workforce 5 leadership 6
    hint	description	assessment 5
    hint	descriptive	assessment 4
    hint	design	child_voice 16 care_leavers -11
    hint	designated	front_door -10 child_protection -2 assessment 1 missing -2 specific_needs 15 child_voice -2 care_leavers -1 workforce -2 leadership -3
    hint	designated officer	front_door -4 child_protection -4 specific_needs 14 workforce -1 leadership -3 multi_agency -6
    hint	designated officers	specific_needs 4
    hint	designated safeguarding	multi_agency 1
    hint	designated safeguarding leads	multi_agency 1
    hint	designated teachers	children_in_care 2 multi_agency 1
    hint	designed	missing 3 children_in_care -3
    hint	despite	missing -6 specific_needs -2 child_voice -1 children_in_care 7 management_oversight 1 leadership -1 overall 2
    hint	detail	front_door 7 child_protection -1 assessment 3 specific_needs -4 child_voice -2 children_in_care -1 care_leavers 1 management_oversight -4
    hint	detailed	front_door -2 child_protection -1 assessment 12 early_help -1 specific_needs -9 child_voice -1 care_leavers -2 management_oversight -2 supervision 6 workforce -2 overall -1
    hint	detailed assessments	children_in_care 2
    hint	detailed information	front_door 1 quality_assurance 4
    hint	detailed plans	assessment 1
    hint	detailed understanding	children_in_care 2 multi_agency -3
    hint	details	multi_agency 8
    hint	deteriorated	specific_needs 1 care_leavers 9
    hint	deterioration	child_protection 2 care_leavers 2
    hint	determination	child_protection -1 child_voice -1 workforce 3 leadership 15 quality_assurance -1 multi_agency 1
    hint	determine	early_help -1
    hint	determined	care_leavers -1 leadership 3 overall -1
    hint	detrimental	child_protection 6
    hint	develop	child_protection -5 assessment -5 early_help -1 child_voice 10 children_in_care 5 care_leavers -3 management_oversight -2 supervision -2 workforce 1 leadership 5 overall -7
    hint	develop effective	leadership 1
    hint	develop meaningful	children_in_care -6
    hint	develop meaningful relationships	children_in_care -2
    hint	develop trusting	specific_needs 6
    hint	develop trusting relationships	specific_needs 7
    hint	developed	front_door -6 child_protection 2 early_help 1 children_in_care -4 workforce -2 leadership 2 quality_assurance 1 overall -2
    hint	developing	assessment -6 early_help 2 specific_needs -5 child_voice 3 children_in_care -1 multi_agency -7 overall -3
    hint	development	front_door -8 child_protection -4 assessment -1 early_help 4 specific_needs -4 child_voice 3 care_leavers -4 management_oversight -4 supervision 2 workforce 7 leadership 7 multi_agency -1 overall -8
    hint	development of services	child_voice 3
    hint	development opportunities	care_leavers -1 workforce 5 leadership -2
    hint	developments	child_voice 8 children_in_care -1 care_leavers -5 management_oversight -2
    hint	difference	children_in_care -2 supervision 3 workforce 8 leadership 8 quality_assurance 3
    hint	difference for children	quality_assurance 5
    hint	difference to children	child_protection -1 assessment 2 early_help 2
    hint	different	specific_needs -3 quality_assurance 3 multi_agency 10
    hint	difficult	assessment 9 missing -1 children_in_care -5 leadership -2 quality_assurance 3
    hint	difficult for families	assessment 4
    hint	difficult to understand	child_protection -2 quality_assurance 1
    hint	difficulties	child_protection 3 early_help 7 specific_needs 2 child_voice -4 quality_assurance -1
    hint	difficulties questionnaires	children_in_care 7
    hint	dip	leadership -1
    hint	dip sampling	leadership -1
    hint	direct	front_door -7 assessment -1 child_voice 13 children_in_care -2 care_leavers -3 management_oversight -3 workforce -6 multi_agency -4 overall -5
    hint	direct feedback	quality_assurance 1
    hint	direct work	front_door -5 child_protection -10 assessment -6 missing 1 specific_needs -2 child_voice 25 children_in_care -9 workforce -8 leadership -7 quality_assurance -5 multi_agency -4 overall -1
    hint	directed	specific_needs 2
    hint	direction	front_door 7 assessment -5 child_voice -2 management_oversight 19 supervision 6 leadership 1
    hint	directly	child_protection -2 assessment 3 child_voice 9 children_in_care -4 management_oversight -5 leadership 5
    hint	directly to children	assessment 9
    hint	directly with children	child_voice 1
    hint	director	front_door -5 specific_needs -6 children_in_care -2 care_leavers -1 workforce -4 leadership 18 multi_agency -4
    hint	director of children's	specific_needs -2 workforce -3 leadership 4
    hint	disabilities	assessment 1 specific_needs 24 child_voice 3 children_in_care -1
    hint	disabilities team	specific_needs 1
    hint	disability	specific_needs 26
    hint	disabled	front_door -8 child_protection -8 specific_needs 39 children_in_care -7 care_leavers 2 leadership -1 quality_assurance -3 overall -7
    hint	disabled children	front_door -2 child_protection -4 early_help -1 specific_needs 16 children_in_care -2 care_leavers 5 leadership -1 quality_assurance -1 overall -6
    hint	disabled children benefit	children_in_care -1
    hint	disabled children's	specific_needs 8 children_in_care -2
    hint	disadvantaged	children_in_care -1 care_leavers 1
    hint	discrete areas	overall 1
    hint	discuss	child_voice 3 multi_agency 4
    hint	discussed	front_door -2 multi_agency 4
    hint	discussion	child_protection 2 assessment -13 supervision 3 workforce -8 quality_assurance 2
    hint	discussions	child_protection 9 assessment -6 early_help -1 specific_needs -1 child_voice 2 children_in_care -8 care_leavers -4 management_oversight -6 supervision 7 workforce -9 leadership -10 quality_assurance -4 multi_agency 4
    hint	discussions with local	leadership -5 multi_agency -2
    hint	discussions with social	child_protection -4 assessment -1 management_oversight -4
    hint	dispensed	front_door 3
    hint	dispute	management_oversight 3
    hint	disrupt	child_protection -7 missing 13 children_in_care -1 multi_agency 6
    hint	disrupting	missing 2
    hint	disruption	child_protection -7 assessment -1 missing 11 specific_needs -1 child_voice -1 children_in_care 5
    hint	disruption activity	multi_agency 2
    hint	disruptions	quality_assurance 5
    hint	disruptive	missing 6
    hint	disseminated	quality_assurance 1
    hint	distance	children_in_care 12 multi_agency 2
    hint	district	multi_agency 8
    hint	district councils	multi_agency 9
    hint	diverse	assessment 2 child_voice 1 workforce 5
    hint	diverse needs	assessment 1 child_voice 4
    hint	diversity	assessment 7 specific_needs -4 leadership -1
    hint	divert	child_protection 4 missing 1
    hint	divert children	missing 2
    hint	diverted	child_protection 2 children_in_care -3
    hint	document	front_door 9 assessment -3 workforce -1
    hint	documented	assessment 2
    hint	documents	assessment 7 specific_needs -3 children_in_care -1 care_leavers 7 multi_agency -1
    hint	doing	child_protection -1 leadership 6 multi_agency -1
    hint	domestic	child_protection 10 assessment 1 early_help 1 missing -6 specific_needs -7 child_voice -2 children_in_care -8 care_leavers -1 management_oversight -4 multi_agency 2 overall -1
    hint	domestic abuse	front_door 1 child_protection 4 early_help 3 missing -3 child_voice -2 children_in_care -6 care_leavers -1 management_oversight -3 multi_agency 4
    hint	domestic abuse incidents	child_protection -5 multi_agency 2
    hint	domestic abuse notifications	front_door 1
    hint	done	child_protection 4 child_voice 1 children_in_care 1 workforce -2 leadership 2 quality_assurance 4 multi_agency -2
    hint	door	front_door 15 child_protection -3 assessment -1 early_help 1 specific_needs -2 children_in_care -6 management_oversight -1 multi_agency 1 overall -5
    hint	door services	front_door -1
    hint	down	front_door 2 child_protection 13 early_help -4 specific_needs -4
    hint	down from child	assessment -2 early_help -1
    hint	down to early	front_door 4 early_help -9
    hint	drift	front_door -2 child_protection 14 assessment 5 specific_needs -1 child_voice -1 care_leavers -2 management_oversight 6 quality_assurance 5 multi_agency -4
    hint	drift and delay	specific_needs -1 children_in_care -2 management_oversight -1 multi_agency -3
    hint	drift or delay	management_oversight 2
    hint	drive	child_protection 1 assessment 1 specific_needs -3 children_in_care -1 care_leavers -1 management_oversight 3 workforce -5 leadership 7 quality_assurance -1
    hint	driven	assessment -1 children_in_care 2 workforce -1 leadership 2
    hint	driving	assessment -5 care_leavers 2 leadership 3
    hint	drop-in	care_leavers 2
    hint	drug	specific_needs -6
    hint	drug and alcohol	specific_needs -5
    hint	due	front_door -1 child_protection 2 assessment -4 child_voice -1 workforce 11 leadership -2 multi_agency 6
    hint	due to insufficient	specific_needs 2
    hint	duties	specific_needs 6 child_voice 2 care_leavers -1
    hint	duty	front_door 8 child_protection 1 early_help -1 specific_needs -7 child_voice -1 children_in_care -7 leadership -3 overall -1
    hint	duty service	front_door 5
    hint	dynamic	assessment 4 care_leavers 9 multi_agency 2
    hint	earlier	child_protection 1 early_help 8 child_voice -5 children_in_care -1
    hint	earlier stage	child_protection 2
    hint	earliest	early_help 3 child_voice -1 children_in_care 1 leadership 3 quality_assurance -2 overall 1
    hint	earliest opportunity	front_door 7 assessment -3 early_help 5 child_voice -6 quality_assurance -1 overall 4
    hint	early	child_protection -4 assessment -8 early_help 15 specific_needs 4 child_voice -5 children_in_care -1 care_leavers -2 management_oversight -5 supervision -5 workforce -8 quality_assurance -4 overall -1
    hint	early consideration	care_leavers 2
    hint	early enough	children_in_care -5 multi_agency 2
    hint	early help	front_door -1 child_protection -7 early_help 24 missing -8 specific_needs -7 child_voice -1 children_in_care -9 care_leavers -10 workforce -1 multi_agency -3 overall -17
    hint	early help assessments	assessment -1 early_help 4 multi_agency 1
    hint	early help coordinator	front_door -1
    hint	early help family	child_protection 2
    hint	early help hub	front_door -5 multi_agency 2
    hint	early help offer	front_door -1 early_help 2 leadership 1
    hint	early help plans	assessment 1 early_help 3
    hint	early help service	early_help 2
    hint	early help services	assessment 3 early_help 4 quality_assurance -1
    hint	early help teams	early_help -1
    hint	early intervention	front_door -6 child_protection -1 specific_needs 3 leadership -3
    hint	early permanence	children_in_care 1
    hint	early stage	front_door 5 overall 1
    hint	early support	child_protection -8 early_help 14 children_in_care -3 leadership -1 multi_agency 7
    hint	early to see	missing 2 leadership 7 overall 2
    hint	early years	specific_needs 4
    hint	easily	child_protection -1 child_voice -3 workforce 2
    hint	easy	specific_needs -1 child_voice -2
    hint	easy access	workforce 2
    hint	edge	child_protection -3 early_help 23 specific_needs -1 children_in_care -7
    hint	edge of care	child_protection -2 early_help 24 specific_needs -1 children_in_care -7
    hint	edge-of-care	early_help 12
    hint	edt	front_door 21 specific_needs -1
    hint	educate	specific_needs 9 overall 7
    hint	educated	child_protection -4 assessment -2 early_help -1 missing -3 specific_needs 22 children_in_care -12 management_oversight -4
    hint	educated at home	specific_needs 2 workforce 3
    hint	educated children	specific_needs 2
    hint	education	child_protection -13 assessment -5 specific_needs 9 child_voice -13 care_leavers 2 management_oversight -10 supervision -1 workforce -20 quality_assurance -13 multi_agency 1 overall 7
    hint	education and training	specific_needs 2 care_leavers 7
    hint	education plans	assessment -8 specific_needs -1 children_in_care 9 care_leavers -4
    hint	education provision	specific_needs 3
    hint	education settings	multi_agency 4
    hint	education team	specific_needs -2
    hint	educational	child_protection -5 assessment -2 specific_needs 4 child_voice -2 children_in_care 12 care_leavers -3 supervision -3 quality_assurance -1 overall -3
    hint	educational outcomes	children_in_care 8
    hint	eet	care_leavers 12
    hint	effect	front_door 3 assessment 2 missing 1 workforce -1 multi_agency 4
    hint	effective	front_door 2 child_protection 2 early_help 1 specific_needs 1 child_voice -6 children_in_care -3 care_leavers -4 workforce -4 quality_assurance 1 multi_agency 5 overall 6
    hint	effective action	specific_needs 1 care_leavers 5 leadership 1 multi_agency -1
    hint	effective because	assessment 1
    hint	effective care planning	children_in_care 3
    hint	effective challenge	quality_assurance 6
    hint	effective decision-making	child_protection 3
    hint	effective direct	child_voice 2
    hint	effective direct work	child_voice 2
    hint	effective early	front_door -1
    hint	effective early help	front_door -1
    hint	effective help	front_door -3 child_protection 2 multi_agency 5
    hint	effective in meeting	children_in_care 3
    hint	effective information-sharing	front_door 2 multi_agency 1
    hint	effective interventions	child_protection -2 leadership 3
    hint	effective management	children_in_care 2 multi_agency -1
    hint	effective management oversight	children_in_care 3
    hint	effective monitoring	child_protection 4 assessment 1
    hint	effective multi-agency	front_door -5 early_help -4 specific_needs 6 supervision 4 multi_agency 11
    hint	effective multi-agency response	child_protection 1
    hint	effective multi-agency work	specific_needs 3
    hint	effective oversight	assessment -1 specific_needs -1
    hint	effective partnership	multi_agency 5
    hint	effective partnerships	multi_agency 1
    hint	effective plans	specific_needs 2
    hint	effective quality	quality_assurance 2
    hint	effective quality assurance	quality_assurance 2
    hint	effective relationships	missing 1 children_in_care 5
    hint	effective response	front_door 1 early_help -1 missing -4 specific_needs -1 multi_agency -4
    hint	effective risk	multi_agency 3
    hint	effective safety	missing 8
    hint	effective scrutiny	quality_assurance 1
    hint	effective senior	overall 4
    hint	effective services	early_help 1 leadership 1 overall 8
    hint	effective support	specific_needs 4 care_leavers 4 leadership 3
    hint	effective systems	child_protection -5 early_help 8 quality_assurance -2
    hint	effective use	assessment -2
    hint	effective work	specific_needs 1
    hint	effectively	front_door -1 child_protection -1 early_help 3 missing 3 specific_needs -1 child_voice -5 children_in_care 3 care_leavers -3 management_oversight 2 workforce -2 leadership 1 quality_assurance 4 multi_agency 5 overall -5
    hint	effectively to identify	children_in_care 1 leadership -2 quality_assurance 3
    hint	effectively while working	leadership -1
    hint	effectiveness	child_protection -1 missing 1 specific_needs -3 child_voice -1 children_in_care -3 care_leavers -3 management_oversight 7 supervision 1 workforce -4 quality_assurance 13 multi_agency 1
    hint	effectiveness of child	front_door 3
    hint	effort	child_voice 4 care_leavers 1
    hint	effort is made	child_voice 6
    hint	efforts	child_protection 1 care_leavers 6
    hint	either	child_protection -5 specific_needs 5 children_in_care -3 multi_agency -4
    hint	elected	children_in_care -2 leadership 4
    hint	elected members	leadership 4
    hint	elective	specific_needs 2
    hint	elective home	specific_needs 2
    hint	elective home education	specific_needs 2
    hint	electively	child_protection -3 missing -2 specific_needs 1 children_in_care -3 leadership -1 multi_agency -3 overall 4
    hint	electively home	child_protection -1 missing -2 children_in_care -2 multi_agency -3 overall 5
    hint	electively home educated	missing -2 children_in_care -1 multi_agency -2 overall 2
    hint	electronic	child_protection -3 assessment 6 children_in_care -2 management_oversight -6 workforce 3 quality_assurance -2 multi_agency 1
    hint	electronic records	quality_assurance -6
    hint	electronically	assessment 1
    hint	element	quality_assurance 3
    hint	elements	overall -1
    hint	else	specific_needs 1
    hint	embed	leadership 4 overall 1
    hint	embedded	front_door -3 child_protection -2 specific_needs 1 child_voice 4 children_in_care 3 care_leavers -3 supervision 1 leadership 2 multi_agency -2 overall -7
    hint	embedding	child_protection -1 leadership 8
    hint	embrace	leadership 1
    hint	embraced	workforce -1 leadership 10
    hint	emerge	child_protection 5
    hint	emergency	front_door 9 child_protection 1 children_in_care 6 management_oversight -2 workforce -2 leadership -4 overall -5
    hint	emergency department	workforce -4 multi_agency 14
    hint	emergency duty	front_door 10 child_protection -3 missing -2 specific_needs -1 leadership -2
    hint	emergency duty service	front_door 3
    hint	emerging	child_protection -1 assessment -1 missing 6 specific_needs 3 multi_agency 4
    hint	emotional	child_protection -6 assessment -5 early_help -4 specific_needs 11 child_voice -3 children_in_care 6 leadership -4 multi_agency -4 overall -1
    hint	emotional and mental	early_help 4 specific_needs -2 children_in_care -3
    hint	emotional and physical	specific_needs 1 children_in_care -2
    hint	emotional health	specific_needs 1
    hint	emotional health needs	specific_needs -7 children_in_care -1
    hint	emotional health support	specific_needs 3
    hint	emotional support	specific_needs -9 children_in_care 3
    hint	emotional well-being	child_protection -3 assessment 4 early_help -3 specific_needs 1 children_in_care 2 care_leavers -1 workforce -1
    hint	emotional well-being support	specific_needs 2
    hint	emotionally	child_voice 6 care_leavers 15
    hint	empathy	workforce 3
    hint	emphasis	child_protection 2
    hint	employer	workforce 5
    hint	employment	missing -2 specific_needs -10 child_voice -5 care_leavers 19 workforce -6 leadership 2 multi_agency -1 overall -4
    hint	employment and training	assessment 5 children_in_care -3 care_leavers 7 workforce -2
    hint	employment or training	children_in_care 4
    hint	enable	child_protection -1 assessment -1 missing 3 care_leavers -5 supervision 2 workforce 3 leadership -2 overall -5
    hint	enable families	child_protection -1
    hint	enable parents	child_protection 2
    hint	enabled	child_protection -1 assessment -1 workforce 4 leadership 8 multi_agency -7
    hint	enables	child_protection 1 early_help -3 specific_needs -5 child_voice -6 children_in_care -2 supervision 1 workforce 5 leadership 1 quality_assurance 7 overall -1
    hint	enables senior	children_in_care -2 quality_assurance 4
    hint	enables senior leaders	children_in_care -2 quality_assurance 4
    hint	enabling	front_door 3 child_protection 5 assessment -11 early_help -7 missing -7 specific_needs 5 child_voice -2 children_in_care -4 workforce 1 leadership 6 multi_agency 2
    hint	enabling children	children_in_care 1
    hint	enabling families	child_protection 5 children_in_care -3
    hint	enabling social	child_protection 2
    hint	enabling social workers	child_protection 2
    hint	encourage	child_protection -1 child_voice 1 management_oversight 9 multi_agency -1
    hint	encouraged	missing -2 child_voice 2 children_in_care 1
    hint	encourages	child_voice -1
    hint	encouraging	child_voice -1 care_leavers 2
    hint	end	child_protection 2 children_in_care 4 care_leavers -1
    hint	ended	children_in_care -1 care_leavers 1
    hint	enduring	care_leavers 5
    hint	engage	front_door -5 child_protection 5 missing 4 child_voice 8 children_in_care -2 care_leavers 4 workforce -2 quality_assurance -2 overall -4
    hint	engaged	child_protection -5 child_voice 6 children_in_care -12 workforce 2 leadership 2 multi_agency 6
    hint	engaged in education	care_leavers 1
    hint	engagement	missing 3 child_voice 15 children_in_care -6 care_leavers -7 workforce 1 leadership -1 multi_agency 12
    hint	engagement with children	child_voice 5
    hint	engages	child_voice 1
    hint	engaging	child_protection -2 missing 5 child_voice 6 children_in_care -2 care_leavers -3 multi_agency -1
    hint	enhance	specific_needs -2 workforce -4 multi_agency 2
    hint	enhanced	child_protection 7 specific_needs -1 children_in_care -1 workforce 2 leadership 5 quality_assurance 3
    hint	enjoy	assessment -1 specific_needs -3 children_in_care 1 management_oversight 3 workforce 3
    hint	enjoy working	management_oversight 4 workforce 12
    hint	enough	front_door -2 assessment 3 early_help -1 missing -1 child_voice -6 children_in_care 4 care_leavers -3 management_oversight -3 supervision 1 leadership -1 quality_assurance 4 overall -1
    hint	enough to ensure	leadership 2
    hint	enough understanding	leadership -2 quality_assurance 3
    hint	enquiries	child_protection 16 missing -1 child_voice 4 workforce -3
    hint	enquiry	child_protection 7
    hint	enrichment	children_in_care 3
    hint	ensure	front_door 1 child_protection -3 assessment -1 specific_needs -1 child_voice -4 children_in_care -1 care_leavers 4 management_oversight 7 workforce -4 leadership 3 quality_assurance -1 multi_agency 4 overall -1
    hint	ensure children	front_door 5
    hint	ensure children's	children_in_care 1 multi_agency -3
    hint	ensure children's safety	children_in_care 2 multi_agency -1
    hint	ensure that appropriate	specific_needs 6
    hint	ensure that children	front_door -3 child_protection 1 specific_needs 1 child_voice -1 children_in_care -6 care_leavers -2 management_oversight -5 workforce 3 leadership 3 multi_agency -6
    hint	ensure that children's	assessment -2
    hint	ensure that families	child_protection 3
    hint	ensure that social	management_oversight 3
    hint	ensured	specific_needs 1 children_in_care -9 leadership 9 overall 4
    hint	ensures	front_door 9 assessment -1 early_help 2 specific_needs -3 children_in_care -4 management_oversight 10 workforce -2 multi_agency 4 overall -1
    hint	ensures that children	child_protection 3 children_in_care -1 management_oversight 3 multi_agency 1 overall -5
    hint	ensuring	child_protection -2 assessment -1 missing -1 specific_needs 2 management_oversight 3 leadership 4 overall -5
    hint	enter	early_help 3 child_voice -2 children_in_care 4
    hint	enter care	early_help 4 children_in_care 4
    hint	entering	child_protection 4 early_help 3 children_in_care 2 leadership 1
    hint	entering care	child_protection 1 early_help 5 leadership 3
    hint	enthusiastic	child_voice 5 children_in_care -1 workforce 7
    hint	entitled	care_leavers 2
    hint	entitlements	assessment -2 specific_needs 2 child_voice -7 care_leavers 5 leadership -7
    hint	environment	specific_needs -2 care_leavers -5 workforce 3 leadership 3 overall 5
    hint	episodes	assessment 3 missing 11
    hint	equipment	workforce 8
    hint	escalate	child_protection 2 assessment -2 early_help 12 specific_needs -6 children_in_care -2 management_oversight 1
    hint	escalate concerns	management_oversight 2
    hint	escalated	assessment -5 early_help 1
    hint	escalating	child_protection 9 assessment -3 early_help 9 specific_needs -7 management_oversight 2 workforce 3 multi_agency -4
    hint	escalation	early_help 1 specific_needs 1 children_in_care -8
    hint	escalations	management_oversight 3
    hint	essential	child_voice -7 leadership 2
    hint	establish	leadership 1 quality_assurance 8
    hint	established	assessment -4 missing -2 child_voice -1 children_in_care 4 management_oversight 1 quality_assurance 2 multi_agency 1
    hint	ethnicity	assessment 1 specific_needs 3
    hint	ethos	child_protection -2 leadership 16 multi_agency -1
    hint	evaluate	child_protection -4 assessment 3 early_help 5 missing 3 specific_needs -4 workforce -5 quality_assurance 13 overall -1
    hint	evaluate children's	assessment 1
    hint	evaluate the impact	leadership 7
    hint	evaluated	front_door 6 child_protection 3 missing 2 quality_assurance 5
    hint	evaluating	quality_assurance 5
    hint	evaluation	assessment 13 children_in_care -1 management_oversight -3 supervision 5 leadership -4 quality_assurance 16 overall -6
    hint	evaluations	quality_assurance 7
    hint	even	front_door 7 children_in_care -3 care_leavers 5 workforce -2 leadership 7
    hint	evenings	front_door 10 child_protection -2
    hint	event	workforce 3
    hint	events	child_protection -1 assessment 2 child_voice 9 children_in_care 3 leadership -6
    hint	every	assessment -4 specific_needs -1 care_leavers 1 quality_assurance 6
    hint	every child	child_voice -2
    hint	evidence	front_door -5 child_protection 5 assessment 6 early_help -2 missing -5 children_in_care -4 care_leavers -1 management_oversight -4 workforce -6 quality_assurance -2
    hint	evidence-based	children_in_care 3
    hint	evidenced	leadership 8
    hint	evident	child_protection -1 assessment -3 specific_needs -4 child_voice 2 children_in_care -6 care_leavers 2 management_oversight 5 leadership 4 quality_assurance -2 multi_agency 1
    hint	exacerbated	child_protection 14
    hint	example	child_protection -1 assessment -2 early_help -2 missing 5 specific_needs 4 child_voice 2 children_in_care -3 management_oversight -4 supervision -4 workforce 1 quality_assurance 10 multi_agency 6 overall -4
    hint	examples	child_protection -1 assessment -2 missing 5 child_voice 8 care_leavers -2 supervision 2 leadership -4
    hint	examples were seen	multi_agency 1
    hint	excellent	child_protection -3 specific_needs 6 children_in_care -3 care_leavers -5
    hint	exceptionally	children_in_care 2 management_oversight 1
    hint	exceptionally well	children_in_care 1
    hint	excluded	multi_agency 2
    hint	exclusion	children_in_care 8 multi_agency 3
    hint	exclusions	children_in_care 7
    hint	executive	child_protection -3 specific_needs -2 child_voice -1 children_in_care -1 management_oversight -9 leadership 11
    hint	executive board	multi_agency 1
    hint	existing	management_oversight -1
    hint	expect	child_protection 1
    hint	expectations	child_protection 7 assessment -1 child_voice -1 children_in_care 1 workforce 8 leadership 6 quality_assurance -2
    hint	expected	child_voice -2 children_in_care 1
    hint	expedite	child_protection 4
    hint	experience	front_door 2 child_protection 2 early_help -1 missing -2 specific_needs -1 child_voice 5 care_leavers 4 management_oversight -1 workforce 3 leadership -5 quality_assurance 1 multi_agency -3
    hint	experience and progress	leadership 1 quality_assurance 11
    hint	experience multiple	children_in_care 2
    hint	experience of children	child_voice 3 quality_assurance 2
    hint	experience repeated	front_door 7
    hint	experienced	front_door 6 assessment -2 specific_needs -4 workforce 3 leadership -2 quality_assurance -4 overall 6
    hint	experienced delays	child_protection -1
    hint	experienced domestic	leadership 2
    hint	experienced domestic abuse	leadership 2
    hint	experienced managers	management_oversight 1
    hint	experienced practitioners	workforce 1 multi_agency -2
    hint	experienced significant	assessment 1
    hint	experienced social	workforce 1
    hint	experienced social workers	workforce 1
    hint	experienced staff	front_door 1
    hint	experienced young	care_leavers 2
    hint	experienced young people	care_leavers 1
    hint	experiences	child_protection -2 assessment 1 missing -3 specific_needs -1 child_voice 14 children_in_care -3 care_leavers -2 management_oversight -7 supervision -1 leadership 2 quality_assurance 2 multi_agency -6 overall 5
    hint	experiences and outcomes	children_in_care 2 leadership -1
    hint	experiences and progress	specific_needs 1 leadership 7 overall 4
    hint	experiences are well	assessment 6 child_voice 6
    hint	experiences of care	leadership 2 quality_assurance 3
    hint	experiences of children	specific_needs -1 leadership -3 quality_assurance 3
    hint	experiencing	child_protection 5 specific_needs 1 leadership -4
    hint	experiencing domestic	front_door 2
    hint	experiencing domestic abuse	front_door 2
    hint	experiencing neglect	child_protection 2
    hint	expertise	care_leavers -1 supervision -1
    hint	explained	specific_needs 1
    hint	explicit	assessment 11
    hint	explicitly	child_protection 1 assessment 4
    hint	exploitation	front_door -2 child_protection -17 assessment -4 missing 41 specific_needs -4 child_voice -2 children_in_care -4 care_leavers 4 management_oversight -10 supervision -3 workforce -8 quality_assurance -7 overall -7
    hint	exploitation risks	missing 2
    hint	exploited	missing 21
    hint	exploration	missing 1
    hint	explore	assessment 2 workforce -2 leadership -1
    hint	explore children's	assessment 4 children_in_care -2
    hint	explored	child_protection 2 assessment 4 multi_agency -3
    hint	explores	children_in_care -1
    hint	exploring	child_voice 1
    hint	exposed	child_protection 7
    hint	exposure	specific_needs 4
    hint	extended	child_protection -1 assessment 1 early_help 4 child_voice -4 multi_agency -4
    hint	extended family	assessment 4
    hint	extensive	child_protection -5 assessment -4 children_in_care 5 workforce -7 leadership -4
    hint	extent	child_voice -4 management_oversight 1
    hint	external	child_protection -5 missing 1 management_oversight -7 leadership 6 quality_assurance 5 multi_agency -5 overall -2
    hint	external scrutiny	leadership 5
    hint	externally	child_protection 5 early_help 2 workforce 1
    hint	extra-familial	child_protection -11 missing 21 workforce 3
    hint	extra-familial harm	child_protection -5 missing 17 workforce 4
    hint	extremely	multi_agency 2
    hint	extremely hard	workforce 1
    hint	face	care_leavers -4 multi_agency 1
    hint	face to face	child_protection 5
    hint	faced	specific_needs 5 leadership 2
    hint	faceto-face	child_protection 11 children_in_care -2
    hint	faceto-face visits	care_leavers 1
    hint	facilitate	front_door -2 child_protection 5 children_in_care 4 leadership -1
    hint	facing	leadership 8 quality_assurance 2 multi_agency -1
    hint	factors	assessment 4 missing 7 specific_needs -4 care_leavers -2 multi_agency -3
    hint	failure	overall 3
    hint	failures	overall 9
    hint	faith	assessment 7
    hint	familiar	assessment -1 specific_needs 1
    hint	families	child_protection 10 assessment 3 early_help 15 missing -7 specific_needs -4 child_voice -3 children_in_care -7 care_leavers -16 management_oversight -3 workforce -3 leadership 1 multi_agency -3 overall 4
    hint	families and partner	child_protection -1 assessment 1
    hint	families and professionals	child_protection 5 assessment 5 multi_agency -1
    hint	families are helped	child_protection 3
    hint	families are offered	child_protection 2
    hint	families benefit	child_protection 4 early_help 4 children_in_care -1 multi_agency 2
    hint	families experience	child_protection 1
    hint	families get	child_protection -2
    hint	families make	child_voice 1
    hint	families receive	front_door 3 multi_agency -3
    hint	families receiving	multi_agency 6
    hint	families support	child_protection 1
    hint	families they work	child_protection 3
    hint	families to ensure	overall 2
    hint	families to make	child_protection -3
    hint	families to understand	assessment 10
    hint	families understand	child_protection 3 child_voice -1
    hint	families well	child_voice 3 multi_agency 4
    hint	families who need	child_protection -4 multi_agency 2
    hint	family	front_door -6 child_protection 3 assessment 3 early_help 12 missing -4 specific_needs -8 child_voice -5 children_in_care 1 care_leavers -6 management_oversight -2 workforce -7 leadership -4 quality_assurance -11 overall -6
    hint	family and friends	assessment -1 children_in_care 2
    hint	family breakdown	early_help 4
    hint	family court	child_protection 2 early_help -2 children_in_care -3 multi_agency 13
    hint	family courts	child_protection 1
    hint	family finding	child_protection -1 children_in_care 5
    hint	family group	child_protection 1 early_help 6 specific_needs -2 child_voice -1
    hint	family group conference	early_help 1
    hint	family group conferencing	children_in_care 3
    hint	family group decision-making	child_protection 2
    hint	family help	early_help 7
    hint	family histories	assessment -3
    hint	family history	child_protection -4 assessment 10 children_in_care -2 multi_agency -2
    hint	family hub	early_help 8
    hint	family hubs	early_help 6
    hint	family judge	assessment 3
    hint	family members	child_voice -2 children_in_care 9 leadership -3
    hint	family network	child_protection 4 children_in_care -2
    hint	family plans	child_protection -1 early_help 7
    hint	family relationships	assessment 9 early_help 2
    hint	family support	front_door 1 child_protection -3 assessment -5 early_help 13 children_in_care -2 management_oversight 2 multi_agency -2
    hint	family support workers	child_protection 2 child_voice 2
    hint	family time	child_protection -8 assessment -2 children_in_care 20
    hint	family's	assessment 8 early_help 9
    hint	family's needs	multi_agency 3
    hint	family-based	children_in_care 11
    hint	family-based solutions	children_in_care 10
    hint	family-time	children_in_care 5
    hint	family-time arrangements	children_in_care 1
    hint	far	front_door 6 specific_needs -2 overall 4
    hint	fathers	early_help 5
    hint	feature	multi_agency -1
    hint	feed	care_leavers -4 quality_assurance 4
    hint	feedback	child_protection -5 assessment -2 specific_needs -2 child_voice 17 care_leavers -4 management_oversight -2 workforce 1 quality_assurance 16
    hint	feedback from children	child_protection -3 child_voice 6 quality_assurance 4
    hint	feel	front_door -4 child_protection -4 assessment -7 child_voice 6 children_in_care -2 care_leavers 2 management_oversight 8 workforce 15 leadership 2 quality_assurance -2 multi_agency -2 overall -3
    hint	feel cared	workforce 1
    hint	feel safe	child_voice 4 children_in_care -3
    hint	feel valued	leadership -1
    hint	feel well	child_voice -2 workforce 4 leadership 3
    hint	feel well supported	workforce 7
    hint	feeling	workforce 17
    hint	feelings	front_door -1 specific_needs 1 child_voice 17 management_oversight -3 workforce -8 leadership -2
    hint	felt	management_oversight 6 workforce 5 leadership -2
    hint	felt supported	management_oversight 10
    hint	felt well	workforce 2
    hint	felt well supported	workforce 2
    hint	female	child_protection 1
    hint	female genital	child_protection 1
    hint	female genital mutilation	child_protection 1
    hint	files	assessment 6 child_voice -3 children_in_care -6 multi_agency -1
    hint	financial	front_door -2 child_protection -7 specific_needs -6 care_leavers 12 workforce -3 leadership 7 quality_assurance -1
    hint	financial investment	leadership 10
    hint	financial support	leadership -1
    hint	find	missing 2 workforce 2 leadership -2 quality_assurance -1 overall 2
    hint	finding	children_in_care 7
    hint	findings	front_door -3 child_protection -10 assessment -11 specific_needs -3 children_in_care -7 care_leavers -11 quality_assurance 7 multi_agency -2 overall -4
    hint	firmly	care_leavers -4 leadership 14 multi_agency -4
    hint	first	front_door 8 assessment -2 specific_needs -7 management_oversight 2 leadership 1 quality_assurance -4 multi_agency -5 overall 3
    hint	first time	overall 2
    hint	first-hand	child_protection 2
    hint	fixed-term	children_in_care 5
    hint	fixed-term exclusions	children_in_care 2
    hint	flourish	workforce 1 leadership 6
    hint	focus	child_protection -1 assessment 6 missing -2 specific_needs -1 children_in_care -1 care_leavers -7 management_oversight -3 supervision 3 workforce 2 leadership 9 quality_assurance 1 multi_agency -1 overall -1
    hint	focus on children	specific_needs 3
    hint	focus on process	quality_assurance 1
    hint	focused	front_door -1 child_protection -3 assessment 4 early_help 2 missing -2 specific_needs 3 child_voice -7 children_in_care -6 care_leavers 1 management_oversight -11 supervision 1 workforce -2 leadership 5 overall 2
    hint	focused on improving	specific_needs 4
    hint	focused visit	specific_needs -4 children_in_care -6 leadership -11 quality_assurance -3 multi_agency -1 overall 3
    hint	focusing	child_protection 3 leadership 6
    hint	follow	assessment 2 missing 2 management_oversight 4 multi_agency -2
    hint	follow-up	assessment -2
    hint	followed	assessment 2
    hint	following	front_door -4 missing -2 care_leavers -2 management_oversight -1 workforce -1 overall 3
    hint	follows	child_protection -2
    hint	food	multi_agency 5
    hint	footprint	management_oversight 9
    hint	force	missing -1 multi_agency 15
    hint	forced	child_protection -3
    hint	forced marriage	child_protection -3
    hint	form	missing 4 child_voice 6
    hint	formal	child_protection -1 children_in_care -3 management_oversight 11 workforce -2 leadership -2 multi_agency 1
    hint	formed	missing 2
    hint	former	specific_needs 5 children_in_care -17 care_leavers 8
    hint	former foster	children_in_care -7
    hint	former foster carers	children_in_care -5
    hint	former unaccompanied	care_leavers 2
    hint	former unaccompanied asylum-seeking	care_leavers 2
    hint	forms	specific_needs 4 children_in_care -1 multi_agency 6
    hint	forum	child_voice 9 care_leavers -2
    hint	forums	child_voice 7 children_in_care -2 workforce 4
    hint	forward	child_protection -2 assessment -7 children_in_care 4 supervision 5 leadership 3 quality_assurance 4
    hint	forward planning	care_leavers -1
    hint	foster	front_door -7 child_protection -9 assessment -10 early_help -5 specific_needs -4 child_voice -1 children_in_care 19 management_oversight -1 supervision -5 workforce -9 multi_agency -5 overall -7
    hint	foster carer	assessment -3 children_in_care 2
    hint	foster carers	front_door -4 child_protection -1 specific_needs -3 child_voice -2 supervision -4 workforce -7
    hint	foster carers beyond	children_in_care -4 care_leavers 2
    hint	foster families	children_in_care 4 leadership 1
    hint	foster placements	child_voice 4
    hint	fostered	child_protection -3 specific_needs 14 children_in_care -9 leadership 2
    hint	fostering	front_door -9 child_protection -10 assessment -9 early_help -4 specific_needs 3 child_voice -5 children_in_care 16 care_leavers -2 leadership -4 multi_agency -11 overall -4
    hint	fostering and adoption	management_oversight 2
    hint	fostering arrangements	specific_needs 6 children_in_care -5
    hint	fostering panel	children_in_care 4
    hint	fostering service	children_in_care 14
    hint	found	front_door 7 multi_agency 2 overall 8
    hint	foundations	overall 4
    hint	four	workforce -4 overall 1
    hint	framework	child_protection 2 early_help -2 child_voice -2 children_in_care -8 care_leavers -1 workforce -2 quality_assurance 14 multi_agency -7 overall -4
    hint	framework provides	leadership -4
    hint	framework provides leaders	leadership -3
    hint	frequency	child_protection 3 specific_needs -2 children_in_care 8 care_leavers 3 supervision 3 workforce -1 leadership -2
    hint	frequent	assessment -1 children_in_care 8 care_leavers 1 workforce 2 leadership -4
    hint	frequent changes	child_protection 1 workforce 3
    hint	frequent visits	child_voice 3
    hint	frequently	child_protection 2 specific_needs -3 leadership -1 multi_agency -1
    hint	friendly	children_in_care 2
    hint	friends	assessment -5 early_help -2 specific_needs 1 child_voice -1 children_in_care 8
    hint	friendships	specific_needs 3
    hint	front	front_door 14 child_protection -3 specific_needs -2 children_in_care -5 management_oversight -1 workforce -1 multi_agency 2 overall -4
    hint	front door	front_door 15 child_protection -2 assessment -1 specific_needs -1 children_in_care -4 management_oversight -1 multi_agency 2 overall -4
    hint	front door services	front_door -2
    hint	front-line	front_door -2 child_protection -10 assessment -1 early_help -2 missing -6 specific_needs -1 child_voice 1 children_in_care -2 care_leavers -7 management_oversight 1 workforce 5 leadership 1 overall 1
    hint	front-line management	workforce 1
    hint	front-line managers	leadership 1 quality_assurance 1
    hint	front-line practice	quality_assurance -5
    hint	front-line staff	workforce -1 multi_agency -2
    hint	front-line workers	workforce 2
    hint	full	child_protection 1 assessment 1 early_help -2 child_voice -1 workforce -3 multi_agency 3
    hint	full inspection	child_protection 4
    hint	full potential	children_in_care 6
    hint	full range	child_protection -5
    hint	full-time	front_door -2 specific_needs 3 multi_agency 2
    hint	full-time education	specific_needs 3
    hint	fully	front_door -1 child_protection -1 assessment 6 early_help 1 specific_needs 3 child_voice 1 children_in_care 1 care_leavers 1 management_oversight -3 leadership 4 multi_agency -1 overall 3
    hint	fully assessed	assessment 4
    hint	fully aware	leadership -3
    hint	fully considered	specific_needs 1 children_in_care 2
    hint	fully embedded	leadership 1
    hint	fully involved	assessment -4 child_voice 6
    hint	fully understand	specific_needs 1 child_voice -6 workforce -2
    hint	fully understood	missing 4 leadership 6
    hint	fun	children_in_care 6
    hint	functions	workforce -4
    hint	funded	multi_agency 4
    hint	funding	early_help 1 child_voice -1 leadership 7
    hint	further	child_protection -2 assessment -3 early_help -12 missing 5 specific_needs -1 workforce -2 leadership 1 quality_assurance 4 overall 3
    hint	further action	front_door 7
    hint	further delay	assessment 1
    hint	further develop	specific_needs 1 leadership 2
    hint	further developed	overall 1
    hint	further improvement	care_leavers 1
    hint	further strengthen	management_oversight 3
    hint	further strengthened	assessment 2
    hint	further work	front_door 4 management_oversight 2 multi_agency 2
    hint	future	child_protection -3 assessment -6 missing -2 child_voice 1 care_leavers 8 quality_assurance 1 multi_agency -3
    hint	future planning	children_in_care 2
    hint	futures	children_in_care 4
    hint	gain	assessment 1 child_voice 4 children_in_care -8 workforce -2 leadership -10 quality_assurance 3
    hint	gain feedback	quality_assurance 5
    hint	gain insight	child_protection 1
    hint	gained	overall 4
    hint	gaining	front_door 3
    hint	gang	missing 5
    hint	gang affiliation	missing 1
    hint	gangs	missing 12
    hint	gap	child_protection 3 care_leavers 8 leadership 5
    hint	gaps	assessment 3 children_in_care -5 supervision 2 multi_agency 1
    hint	gateway	child_protection 1 management_oversight 5
    hint	gather	front_door 1 child_protection 3 multi_agency -5
    hint	gather their views	child_protection 4
    hint	gathered	front_door 1 assessment 6 missing 3
    hint	gathering	front_door 1 multi_agency -5
    hint	general	multi_agency 5 overall 4
    hint	generally	front_door 1 child_protection -1 assessment -2 child_voice -1 care_leavers -3
    hint	generic	child_protection -1 children_in_care -2 management_oversight 5
    hint	genital	child_protection 1
    hint	genital mutilation	child_protection 1
    hint	genuine	child_voice 9 quality_assurance 1
    hint	get	front_door 3 child_protection -4 specific_needs -1 management_oversight -1 workforce 2 multi_agency -1 overall 7
    hint	get the help	children_in_care 2
    hint	get to know	children_in_care -1 workforce 3
    hint	getting	front_door 6 child_protection -6 multi_agency -1
    hint	give	front_door 4 missing 1 children_in_care -5 multi_agency 2
    hint	given	assessment -4 early_help -2 specific_needs 2 child_voice 4 care_leavers -3 leadership -1 multi_agency -5
    hint	giving	care_leavers -3
    hint	go	assessment -2 missing 13 specific_needs -4 workforce -2 leadership -1
    hint	go missing	missing 11 child_voice -3 children_in_care -2 leadership -1
    hint	goals	children_in_care 6 care_leavers 1 leadership -1
    hint	going	missing 6 specific_needs -2 child_voice -6 children_in_care 1 care_leavers -1 leadership 1 quality_assurance -1
    hint	going missing	missing 9 specific_needs -2
    hint	good	front_door -6 assessment 1 early_help -2 missing 1 specific_needs -1 child_voice -2 children_in_care 3 care_leavers -2 management_oversight -2 workforce 4 quality_assurance -7 overall 8
    hint	good access	specific_needs -7 children_in_care -1 care_leavers 1 multi_agency 2
    hint	good consideration	child_protection 4 assessment -7 care_leavers -2
    hint	good multi-agency	child_protection 5 multi_agency 1
    hint	good outcomes	overall 3
    hint	good oversight	multi_agency 3
    hint	good parent	leadership 4
    hint	good practice	child_protection -2
    hint	good progress	child_protection -5 specific_needs 8 children_in_care 9
    hint	good range	multi_agency -1
    hint	good relationships	children_in_care -3
    hint	good service	front_door 2 leadership 2 overall 6
    hint	good services	leadership -2 overall 3
    hint	good social	leadership 4
    hint	good social work	leadership 4
    hint	good standard	children_in_care 1
    hint	good time	child_protection 4 assessment 4
    hint	good understanding	child_voice 5 children_in_care 1 quality_assurance -3 overall -2
    hint	good use	leadership 2 quality_assurance 5
    hint	good-quality	front_door -2 assessment 1 early_help 6 missing 6 child_voice -1 children_in_care 3 leadership -1
    hint	good-quality assessments	assessment 1
    hint	good-quality services	early_help 1 care_leavers 1
    hint	governance	care_leavers -2 workforce -2 leadership 20 multi_agency 3
    hint	governance arrangements	care_leavers -1 leadership 7
    hint	government	leadership 3 overall 1
    hint	gp	multi_agency 4
    hint	gps	multi_agency 8
    hint	graded	assessment 4
    hint	graded care	assessment 4
    hint	graded care profile	assessment 4
    hint	great	workforce 1 leadership 1
    hint	greater	early_help 1 care_leavers -2 leadership 2 overall -5
    hint	greatest	child_protection -2 early_help 2
    hint	grip	management_oversight 12 leadership 12
    hint	group	front_door -6 assessment -6 early_help 4 specific_needs 6 children_in_care -3 management_oversight -5 workforce -1 leadership 1 quality_assurance -6
    hint	group conference	early_help 1
    hint	group conference service	early_help 1
    hint	group conferencing	children_in_care 3
    hint	group decision-making	child_protection 2
    hint	group meetings	child_protection 5
    hint	group of children	specific_needs 6
    hint	group of young	child_voice 2
    hint	group supervision	workforce 2
    hint	group work	early_help 7
    hint	groups	child_protection 6 assessment 1 early_help 2 children_in_care -4 care_leavers -9 management_oversight -7 workforce -3 leadership -8 overall -1
    hint	groups of children	missing 3 specific_needs 2
    hint	groups of vulnerable	specific_needs 4
    hint	grow	child_protection -2 children_in_care 2 workforce 3 leadership 3
    hint	growing	assessment 1 early_help 5 children_in_care -3 care_leavers 3 workforce 4
    hint	guardians	child_voice 2 children_in_care 6
    hint	guardianship	child_protection -1 children_in_care 6
    hint	guidance	front_door 6 assessment -2 missing 3 specific_needs 2 child_voice -2 management_oversight 7 supervision 7 multi_agency 4
    hint	guidelines	leadership -1
    hint	guidelines for responding	leadership -1
    hint	guides	workforce -5
    hint	half	multi_agency -1
    hint	handover	front_door 2 workforce -3 multi_agency -4
    hint	happen	front_door -5 assessment 9 early_help -3 care_leavers -5 management_oversight -2 multi_agency 7
    hint	happening	child_voice 3 children_in_care -1 supervision 1
    hint	happens	front_door 2
    hint	hard	assessment 6 children_in_care 3
    hint	harder	assessment 8
    hint	harm	front_door 1 child_protection 8 assessment 4 missing 3 specific_needs -8 child_voice -2 children_in_care -7 care_leavers -2 management_oversight -3 leadership -6 quality_assurance -2 overall -1
    hint	harm receive	front_door -7 child_protection 4
    hint	harmed	child_protection 3
    hint	harmful	child_protection 8
    hint	harmful situations	child_protection 8
    hint	having	front_door 2 assessment -2 child_voice -3 management_oversight -4 workforce 2 multi_agency 5
    hint	having a positive	front_door 1 child_protection -4 assessment -1 early_help 1 missing 2 leadership 2
    hint	having an impact	multi_agency 3
    hint	having their needs	assessment 9
    hint	headteachers	multi_agency 1
    hint	health	front_door -8 child_protection -9 assessment -13 early_help -8 missing -7 specific_needs 3 child_voice -10 children_in_care 8 care_leavers 7 workforce -2 leadership -3 multi_agency 17 overall -5
    hint	health and care	specific_needs 8 children_in_care -5
    hint	health and education	specific_needs -1
    hint	health and emotional	specific_needs -3 children_in_care 7
    hint	health and well-being	specific_needs 2 children_in_care -2 leadership 1
    hint	health assessments	assessment -22 specific_needs -4 children_in_care 22 leadership 3
    hint	health histories	specific_needs -2 care_leavers 16 multi_agency -5
    hint	health information	assessment 1
    hint	health issues	specific_needs 1 workforce 2
    hint	health needs	child_protection -5 assessment -7 specific_needs -6 children_in_care 3 leadership -2
    hint	health outcomes	multi_agency 3
    hint	health partners	children_in_care 2
    hint	health passport	specific_needs -2
    hint	health passports	care_leavers 3
    hint	health practitioners	multi_agency 12
    hint	health providers	multi_agency -11
    hint	health records	care_leavers 2
    hint	health service	multi_agency 5
    hint	health services	front_door -1 specific_needs -7 child_voice 1 children_in_care 5 leadership -3 quality_assurance -3 multi_agency 2
    hint	health staff	management_oversight 3 workforce -4 multi_agency 8
    hint	health support	specific_needs 2
    hint	health visitors	multi_agency 3
    hint	healthcare	child_voice -4
    hint	hear	leadership 2
    hint	heard	child_protection -2 specific_needs 7 child_voice 17 children_in_care -7
    hint	heart	child_voice 6
    hint	heart of decision-making	child_voice 3
    hint	held	child_protection 6 assessment -5 early_help -4 care_leavers -2 management_oversight 2 workforce -2 multi_agency 3
    hint	held regularly	children_in_care 2
    hint	help	front_door 4 child_protection -1 assessment -1 early_help 8 specific_needs -3 child_voice 2 children_in_care -6 management_oversight -2 leadership -5 quality_assurance 1 overall 5
    hint	help and protect	child_voice 2
    hint	help and protection	front_door 10 child_protection 1 care_leavers 5 workforce 1 overall -2
    hint	help and statutory	front_door 2
    hint	help and support	front_door 4 child_protection 5 early_help -4 specific_needs -2 child_voice -4 children_in_care -4 multi_agency 5
    hint	help assessments	early_help 11 multi_agency 1
    hint	help care	child_voice -3
    hint	help care leavers	child_voice -3
    hint	help children	child_protection -4 early_help -2 specific_needs -2 child_voice 3 children_in_care 13 workforce -3
    hint	help coordinator	front_door -1
    hint	help ensure	early_help -1
    hint	help families	front_door 7
    hint	help family	child_protection 2
    hint	help for children	child_protection 5
    hint	help hub	front_door -5 multi_agency 2
    hint	help identify	missing 1
    hint	help improve	early_help 6
    hint	help offer	front_door -1 early_help 2 leadership 1
    hint	help parents	child_protection 1 assessment -1
    hint	help plans	assessment 1 early_help 3
    hint	help services	child_protection -1 assessment 3 early_help 6 child_voice -1 quality_assurance -1 multi_agency -1 overall -1
    hint	help staff	assessment -1 early_help -4
    hint	help them understand	assessment -5 multi_agency 1
    hint	help they need	early_help 2 overall 2
    hint	help to ensure	children_in_care 4
    hint	help to meet	early_help 1
    hint	help workers	child_protection -2
    hint	help young	child_voice -1
    hint	help young people	child_voice -1
    hint	helped	front_door -1 assessment -3 early_help 4 missing -3 specific_needs 1 child_voice 4 children_in_care -1 care_leavers 2 leadership -2
    hint	helped to understand	children_in_care 7 care_leavers 1
    hint	helpful	assessment -2 specific_needs -2
    hint	helping	front_door -8 assessment -2 early_help 12 missing 2 specific_needs -2 child_voice -4 children_in_care -1 care_leavers 5 workforce -2 leadership -6 quality_assurance 1 multi_agency 5 overall -9
    hint	helping children	child_protection 4 specific_needs -1
    hint	helping families	workforce 5
    hint	helping to disrupt	missing 6
    hint	helping to keep	child_protection 4
    hint	helping to prevent	child_protection -1 early_help 7
    hint	helps	child_protection 1 assessment -2 early_help -1 missing 1 child_voice 3 children_in_care 3 supervision 2 workforce -6 leadership -10 quality_assurance 6 multi_agency 2
    hint	helps children	child_protection -3
    hint	helps practitioners	supervision 1
    hint	helps to ensure	front_door -1 specific_needs -1
    hint	helps to reduce	children_in_care 1
    hint	high	child_protection -5 early_help -4 missing -2 specific_needs -3 care_leavers -5 workforce 8 leadership -3 quality_assurance -1 multi_agency -2 overall 6
    hint	high caseloads	child_protection 4 assessment 6 children_in_care 2 workforce 2 overall 2
    hint	high level	workforce 1
    hint	high levels	workforce -4 leadership -1 multi_agency 4 overall 5
    hint	high number	leadership -1
    hint	high priority	leadership 15
    hint	high proportion	children_in_care 3
    hint	high quality	children_in_care 5
    hint	high risk	front_door 2 child_protection -6
    hint	high standard	overall 2
    hint	high turnover	child_protection 1
    hint	high volume	workforce 3
    hint	high-quality	front_door -3 child_protection -1 assessment 9 early_help 2 specific_needs 2 child_voice -3 supervision 1
    hint	high-quality services	workforce 1
    hint	high-quality social	overall 2
    hint	high-quality social work	leadership 1 overall 2
    hint	high-quality support	leadership 10
    hint	high-risk	missing 8
    hint	higher	front_door -4 specific_needs -4 care_leavers 5 leadership -9
    hint	higher education	care_leavers 7
    hint	highest	children_in_care -1
    hint	highlighted	assessment 2 children_in_care -4
    hint	highlights	leadership 2
    hint	highly	front_door -2 child_protection -4 early_help 1 missing 1 supervision -3 workforce 4 leadership 1 quality_assurance -4
    hint	highly committed	workforce 5
    hint	highly effective	front_door -1 management_oversight -2 workforce -2 leadership 4 overall -1
    hint	highly skilled	early_help 4
    hint	highly valued	leadership -2
    hint	highly visible	workforce 1
    hint	highly vulnerable children	missing 2
    hint	hinders	child_protection 1
    hint	historical	assessment 5 missing -4 multi_agency -8
    hint	historical concerns	assessment 3
    hint	historical factors	child_protection 3
    hint	historical information	front_door 2 early_help 1 management_oversight 1 multi_agency -6
    hint	historically	management_oversight 1
    hint	histories	front_door 6 child_protection -2 assessment 13 early_help -1 specific_needs -7 children_in_care -3 leadership -1 quality_assurance -1 multi_agency -6
    hint	history	front_door 6 child_protection -1 assessment 8 early_help -2 child_voice -1 children_in_care 1 workforce -1 leadership -4 quality_assurance -2 multi_agency -10
    hint	hmi	multi_agency -3
    hint	hmi probation	multi_agency -2
    hint	hobbies	child_voice -1 children_in_care 13
    hint	hold	assessment -1
    hint	holding	children_in_care -1
    hint	holidays	specific_needs 1
    hint	holistic	assessment 4 specific_needs 4 children_in_care -1
    hint	home	front_door -9 child_protection -7 assessment -4 early_help 5 missing 3 specific_needs 2 child_voice -3 children_in_care 1 care_leavers -5 leadership -6
    hint	home and care	missing -1
    hint	home educate	specific_needs 2
    hint	home educated	child_protection -2 assessment -1 children_in_care -2
    hint	home educated children	specific_needs 2
    hint	home education	specific_needs 3 children_in_care -5 overall 4
    hint	home interview	missing 3 children_in_care -6
    hint	home interviews	assessment -2 missing 11 specific_needs -1 children_in_care -7
    hint	home or care	missing 3 children_in_care -2
    hint	home-educated	specific_needs 11
    hint	homeless	front_door -4 child_protection -1 assessment -1 specific_needs 41 child_voice -4 children_in_care -7 care_leavers -16 multi_agency -1 overall -4
    hint	homelessness	child_protection -1 specific_needs 26 care_leavers -1
    hint	homes	front_door -3 child_protection -9 assessment -5 specific_needs -4 child_voice -10 children_in_care 17 management_oversight -1 workforce -7 multi_agency -2
    hint	hospital	missing 1 specific_needs 3 multi_agency 6
    hint	hospitals	quality_assurance 2
    hint	host	children_in_care 6 multi_agency 14
    hint	host authorities	children_in_care 3 multi_agency 10
    hint	hours	front_door 25 child_protection -1 children_in_care -5 workforce 3 leadership -1 multi_agency -3
    hint	household	multi_agency 9
    hint	households	child_protection 7 multi_agency 3
    hint	housing	child_protection 1 assessment -1 early_help -2 specific_needs 3 children_in_care -11 care_leavers 5 workforce -1 multi_agency 10
    hint	housing colleagues	leadership 1 multi_agency -4
    hint	housing options	care_leavers 6
    hint	housing providers	multi_agency 5
    hint	housing services	multi_agency 6
    hint	hub	front_door 17 child_protection -6 assessment -2 management_oversight -3 leadership -3 multi_agency -18 overall -1
    hint	hubs	early_help 19 missing 3
    hint	icpc	child_protection 5
    hint	identification	front_door 4 child_protection -2 assessment 6 management_oversight 3 workforce -1
    hint	identified	front_door 5 assessment 2 specific_needs 1 child_voice -5 children_in_care -1 care_leavers -1 management_oversight 2 leadership 5 quality_assurance 7 overall 3
    hint	identified and met	assessment 1
    hint	identified and responded	front_door 3 child_protection 3
    hint	identified and supported	multi_agency 6
    hint	identified by inspectors	specific_needs 1 management_oversight 2
    hint	identified early	specific_needs 4
    hint	identified for improvement	overall 1
    hint	identified needs	management_oversight 7
    hint	identified the need	leadership 4
    hint	identified well	child_protection 1
    hint	identifies	child_protection -1 missing 2 quality_assurance 5
    hint	identify	child_protection -4 assessment 7 missing 7 specific_needs 2 child_voice 1 children_in_care -2 management_oversight 3 workforce -3 leadership -2 quality_assurance 8 multi_agency 8 overall -5
    hint	identify children	child_protection -2
    hint	identify clear	child_protection -3
    hint	identify concerns	front_door -4
    hint	identify risk	workforce 2
    hint	identify risks	missing -3
    hint	identify strengths	leadership -1
    hint	identify their needs	assessment -1
    hint	identify whether	assessment 1
    hint	identifying	care_leavers -2
    hint	identities	assessment 4 child_voice 1
    hint	identity	front_door -1 child_protection -6 assessment 10 child_voice 9 children_in_care 8 leadership -2 multi_agency -3
    hint	identity needs	specific_needs 4 children_in_care 1
    hint	ifd	front_door 24 child_protection -3
    hint	ilacs	child_protection -3 leadership -2
    hint	ill	front_door 1 assessment 1 specific_needs 3 children_in_care -2
    hint	ill health	front_door 1 assessment 1 specific_needs 3 children_in_care -1
    hint	immediate	front_door 7 child_protection 2 early_help -5 missing -5 child_voice -1 care_leavers -5 management_oversight 2
    hint	immediate action	child_protection 2 children_in_care 3
    hint	immediate actions	front_door 1
    hint	immediate risk	front_door -1 child_protection 2 missing -1
    hint	immediate safety	assessment -1
    hint	immediately	front_door 1 children_in_care -1 workforce 2 leadership 10
    hint	immigration	specific_needs 8
    hint	impact	assessment 4 early_help 3 missing 6 specific_needs -4 child_voice -2 children_in_care -2 care_leavers -1 management_oversight 3 supervision 7 workforce 4 leadership 2 quality_assurance 8 multi_agency -1 overall 3
    hint	impact and progress	management_oversight 1
    hint	impact for children	children_in_care -3 leadership 2
    hint	impact of domestic	child_protection 2 assessment 9
    hint	impact of early	early_help 5 quality_assurance 5
    hint	impact of neglect	child_protection -6 assessment 1 workforce 1
    hint	impact of practice	quality_assurance 4
    hint	impact of social	child_protection 3 children_in_care 1
    hint	impact on children	front_door 1 children_in_care -3 quality_assurance 3
    hint	impact on children's	child_voice -3 multi_agency 1
    hint	impacted	child_protection 4 workforce 9 overall 3
    hint	impactful	child_protection 9 early_help 2
    hint	impacting	child_protection 4 management_oversight 3 leadership 3
    hint	impacts	assessment 4 specific_needs 4 workforce 7
    hint	impeded	workforce 7 overall 5
    hint	implement	leadership 8 quality_assurance 2
    hint	implementation	front_door -1 child_protection 5 care_leavers -1 leadership 2 quality_assurance 6 multi_agency -2
    hint	implemented	assessment -2 early_help 2 missing 1 specific_needs -3 children_in_care 2 workforce 2 leadership 9 overall 5
    hint	implementing	management_oversight 2 leadership 2
    hint	importance	care_leavers 5 workforce -2
    hint	important	front_door -7 child_protection -1 early_help -1 specific_needs -2 children_in_care 5 care_leavers 8 supervision 4 multi_agency -1 overall 2
    hint	importantly	assessment 10
    hint	impressive	children_in_care 5 care_leavers -4 overall 4
    hint	improve	front_door -2 child_protection 4 early_help -1 missing 1 specific_needs -3 child_voice -2 children_in_care -4 care_leavers 1 supervision 6 workforce 1 leadership 6 quality_assurance 2 multi_agency 2 overall 1
    hint	improve children's	early_help 3 specific_needs -2 child_voice -6 workforce 8
    hint	improve children's experiences	child_voice -3 children_in_care 4 workforce 4
    hint	improve children's lives	assessment 2
    hint	improve outcomes	child_protection -4 specific_needs 6 children_in_care -2 management_oversight 1 supervision 4
    hint	improve practice	child_protection -1
    hint	improve quality	leadership 2
    hint	improve services	early_help -1 child_voice 3 quality_assurance 1 overall -3
    hint	improve the consistency	child_protection 1
    hint	improve the experiences	child_voice -2 multi_agency 1
    hint	improve the quality	workforce 2 leadership 1 quality_assurance -1
    hint	improve the service	child_voice 1
    hint	improve the sufficiency	care_leavers 2
    hint	improve their circumstances	missing 5
    hint	improve their well-being	child_voice 4
    hint	improved	child_protection 4 assessment 3 early_help 6 specific_needs -3 child_voice -3 children_in_care 2 management_oversight 2 supervision 2 leadership 2 overall 8
    hint	improved practice	children_in_care 1
    hint	improved since	missing 5 supervision 1 leadership -1 overall -1
    hint	improved the quality	leadership 1
    hint	improvement	assessment -1 early_help -3 missing -3 specific_needs -10 child_voice -3 children_in_care -8 care_leavers -2 management_oversight -3 workforce -6 leadership 11 quality_assurance 7 multi_agency -2 overall 12
    hint	improvement activity	leadership -2
    hint	improvement board	child_protection -1 child_voice 2 multi_agency -1 overall -4
    hint	improvement identified	quality_assurance 6
    hint	improvement journey	leadership -5
    hint	improvement of services	leadership -1
    hint	improvement plan	child_protection -1 care_leavers -3 leadership 16
    hint	improvement planning	leadership 2
    hint	improvement plans	leadership 1
    hint	improvement since	child_protection 4 assessment 9
    hint	improvements	child_protection 4 early_help -5 missing -4 child_voice 1 children_in_care -1 management_oversight 2 leadership 10 quality_assurance 7 multi_agency 1 overall 11
    hint	improvements across	overall 1
    hint	improvements in children's	child_protection 4
    hint	improvements in services	leadership 3
    hint	improvements needed	leadership 1
    hint	improvements required	quality_assurance 1
    hint	improvements to services	overall 2
    hint	improves	child_protection 4 multi_agency 7 overall 2
    hint	improves children's	child_protection 1
    hint	improving	missing 4 specific_needs -3 child_voice 1 children_in_care 1 care_leavers 3 management_oversight -7 workforce 2 leadership 1 multi_agency -5 overall 4
    hint	improving children's circumstances	assessment 1
    hint	improving outcomes	early_help 1
    hint	improving services	leadership -1
    hint	improving the lives	workforce 1 leadership 4 overall 8
    hint	improving the quality	leadership 5
    hint	in-depth	assessment 3
    hint	in-house	children_in_care 12 leadership 9
    hint	inadequacy	leadership 1 overall 5
    hint	inadequate	overall 7
    hint	inappropriately	front_door 3
    hint	incident	front_door 1 multi_agency 3
    hint	incidents	child_protection -5 early_help -1 specific_needs -1 child_voice 5 management_oversight -1 multi_agency 6
    hint	incidents of domestic	child_protection -5
    hint	include	front_door -3 child_protection 3 assessment 3 early_help 5 specific_needs -7 child_voice -1 management_oversight -2 leadership 3
    hint	include key	child_protection 4
    hint	include key agencies	child_protection 2
    hint	include the child's	assessment 1
    hint	include the input	child_voice -2 multi_agency 3
    hint	include the views	assessment 1
    hint	included	assessment -2 child_voice 1 management_oversight -1 leadership 3
    hint	includes	front_door 1 child_protection -2 assessment -3 early_help 1 specific_needs -2 children_in_care 3 care_leavers 6 leadership -1 quality_assurance 1
    hint	includes access	specific_needs 1
    hint	includes children	front_door 2
    hint	including	front_door -2 child_protection -1 assessment -1 early_help -5 missing -1 specific_needs -10 child_voice 1 care_leavers -1 management_oversight -2 supervision -4 workforce -2 leadership -2 multi_agency -6
    hint	including decision-making	early_help 1
    hint	including disabled	specific_needs -7
    hint	including disabled children	specific_needs -7
    hint	including discussions	care_leavers -1
    hint	including exploitation	care_leavers 1
    hint	including for disabled	specific_needs -2
    hint	including those living	child_voice 1
    hint	inclusion	assessment 1 specific_needs 3 leadership -2
    hint	inconsistencies	assessment 2
    hint	inconsistency	front_door 2 assessment 2 children_in_care -1
    hint	inconsistent	child_protection 1 assessment 3 care_leavers -2 management_oversight -3 leadership -1 quality_assurance 1 multi_agency -1 overall 1
    hint	incorporated	leadership 1
    hint	increase	child_protection 4 assessment -5 early_help 5 specific_needs -2 child_voice -3 care_leavers -4 workforce 6 leadership -1 multi_agency -2
    hint	increase in social	child_protection 3 workforce 2
    hint	increase the range	leadership 7
    hint	increased	missing -2 children_in_care 3 care_leavers -2 supervision -1 workforce 3
    hint	increased risk	specific_needs 1
    hint	increased the number	leadership 2
    hint	increased visiting	children_in_care 4
    hint	increasing	front_door -2 early_help 6 child_voice -1 management_oversight -3 workforce 6 leadership 5 quality_assurance -2 multi_agency 3 overall 3
    hint	increasing demand	leadership -2 overall 5
    hint	increasing number	children_in_care -1 leadership -3
    hint	increasing numbers	care_leavers -1
    hint	increasingly	assessment -3 early_help 4 child_voice 7 children_in_care -3 workforce 1 leadership -1
    hint	increasingly stable	specific_needs 5
    hint	incremental	workforce -3 leadership 1
    hint	independence	assessment 5 specific_needs -8 child_voice -2 care_leavers 18 workforce -3 leadership -1 multi_agency -5
    hint	independence skills	care_leavers 1
    hint	independent	front_door -3 assessment -2 specific_needs -2 child_voice 3 children_in_care -1 management_oversight 2 supervision -2 workforce -6 leadership -11 quality_assurance 3 multi_agency 2 overall -5
    hint	independent domestic	child_protection 1
    hint	independent domestic violence	child_protection 2
    hint	independent living	children_in_care -6 care_leavers 10
    hint	independent reviewing	child_protection -3 assessment -3 children_in_care -1 management_oversight 3 multi_agency -5
    hint	independent reviewing officers	child_protection -2 assessment -2 specific_needs -2 management_oversight 3 quality_assurance -1 multi_agency -5
    hint	independent scrutineer	quality_assurance 2 multi_agency 9
    hint	independent scrutiny	quality_assurance 7 multi_agency 7
    hint	independent visitors	child_voice 9 children_in_care 4
    hint	independently	child_voice 1 children_in_care -2 care_leavers 1 quality_assurance 3
    hint	indicate	assessment 6 multi_agency 1
    hint	individual	front_door -2 assessment 5 missing -1 specific_needs -3 supervision -3 workforce -3 leadership -2 multi_agency -7
    hint	individual agencies	multi_agency -15
    hint	individual children	child_voice 2 leadership -4
    hint	individual level	leadership 6
    hint	individual needs	overall 1
    hint	individuals	child_protection -1 care_leavers -1 multi_agency -1
    hint	induction	workforce 3
    hint	ineffective	child_protection 4 assessment 4 management_oversight 2 multi_agency -1 overall 5
    hint	inefficient	quality_assurance 2
    hint	influence	front_door -1 assessment -3 child_voice 18 children_in_care -1 care_leavers -6 workforce -4 overall -3
    hint	influence decisions	child_voice 1
    hint	influence on service	child_voice 5
    hint	influence planning	assessment -3
    hint	influence service	care_leavers -3
    hint	influenced	child_voice 1
    hint	influences	children_in_care 2
    hint	influencing	specific_needs 2 child_voice 8 leadership -3
    hint	inform	front_door 4 child_protection -6 assessment 1 early_help -1 specific_needs -1 child_voice 3 children_in_care -10 care_leavers -10 management_oversight -4 supervision -1 workforce -1 leadership -5 multi_agency -2
    hint	inform assessments	assessment -8
    hint	inform decision-making	assessment 1
    hint	inform decisions	children_in_care 2
    hint	inform future	quality_assurance 9
    hint	inform planning	assessment -5
    hint	inform plans	child_protection -1
    hint	inform their care	children_in_care -3
    hint	informal	child_voice -1 management_oversight 7 supervision 7
    hint	information	front_door 11 child_protection -4 assessment 3 early_help -9 missing 3 specific_needs -3 children_in_care -6 management_oversight -8 supervision -1 workforce -10 leadership -7 quality_assurance 4 multi_agency 9 overall -12
    hint	information about children	multi_agency 5
    hint	information about children's	front_door 4
    hint	information and quality	management_oversight 1
    hint	information from partner	multi_agency -10
    hint	information from partners	child_protection 6 multi_agency -2
    hint	information gathered	missing 7
    hint	information gathering	multi_agency -2
    hint	information is gathered	front_door 2
    hint	information is provided	children_in_care 1
    hint	information is shared	front_door -1
    hint	information obtained	assessment -4
    hint	information sharing	front_door -4
    hint	information to help	specific_needs 6
    hint	information-gathering	front_door 13
    hint	information-sharing	front_door 7 assessment -3 specific_needs -10 child_voice -1 children_in_care -5 management_oversight -4 leadership -1 multi_agency 27
    hint	informed	assessment 6 early_help -7 specific_needs 7 child_voice 1 care_leavers -3 management_oversight -1 workforce -1 leadership 4 quality_assurance -3 overall -1
    hint	informed decisions	children_in_care -3
    hint	informing	child_protection -2 children_in_care -1 quality_assurance 6
    hint	informing service development	leadership -1
    hint	informs	child_protection 4 assessment 1 child_voice 10 children_in_care -9 care_leavers -7 supervision 5 quality_assurance 3
    hint	informs decision-making	child_protection 2 multi_agency 2
    hint	infrastructure	leadership 9
    hint	initial	front_door 10 child_protection -4 missing -4 child_voice 2 management_oversight -6 overall -2
    hint	initial child	front_door -4 child_protection 3
    hint	initial child protection	front_door -4 child_protection 3
    hint	initial health	assessment -1 children_in_care 5 leadership 5
    hint	initial health assessments	children_in_care 3 leadership 5
    hint	initially	children_in_care -2 overall 3
    hint	initiated	assessment 2 multi_agency -2
    hint	initiative	early_help 4 specific_needs 2 management_oversight 1 leadership 2
    hint	initiatives	child_protection -2 assessment -1 early_help 2 missing 9 care_leavers 4 management_oversight -1 leadership 4
    hint	innovate	workforce 2 leadership 2
    hint	innovation	overall 5
    hint	innovative	child_protection 1 leadership 7 quality_assurance 3
    hint	input	child_protection -4 child_voice 11 care_leavers 1 multi_agency 9
    hint	insight	child_protection 6 child_voice 12
    hint	insights	quality_assurance 6
    hint	inspection	front_door -6 assessment -8 early_help -5 missing -1 child_voice -4 children_in_care -3 management_oversight 1 supervision -6 workforce -2 leadership 2 quality_assurance -5 multi_agency -1 overall 5
    hint	inspection of local	child_protection -1 leadership -4 overall -1
    hint	inspections	leadership 4
    hint	inspector	children_in_care -1 workforce -3 leadership -11 multi_agency -3
    hint	inspectorates	multi_agency -2
    hint	inspectors	child_protection -3 early_help 3 missing -3 specific_needs -4 children_in_care -11 care_leavers -8 management_oversight -7 leadership -3 quality_assurance -5 multi_agency -6 overall 2
    hint	inspectors also spoke	care_leavers -6
    hint	inspectors found	front_door 1
    hint	inspectors looked	leadership -4 multi_agency -4
    hint	inspectors observed	child_voice 1
    hint	inspectors saw	child_voice -5 children_in_care 2 supervision 1 workforce 1 leadership 3 quality_assurance 1
    hint	inspectors saw examples	workforce 1
    hint	inspectors used	multi_agency -1
    hint	instability	child_protection -3 assessment 7 children_in_care 1 workforce 7 overall 8
    hint	instance	child_protection -1
    hint	instances	front_door 4 management_oversight 8
    hint	insufficient	child_protection 4 assessment 6 early_help 2 specific_needs 2 management_oversight 7 workforce 2 overall -3
    hint	insufficient focus	children_in_care -1
    hint	insufficient scrutiny	specific_needs -1
    hint	insufficiently	child_protection 10 specific_needs 4
    hint	insufficiently robust	child_protection 3
    hint	integral	child_voice 1 children_in_care 1
    hint	integrated	missing 6 leadership -5
    hint	intelligence	front_door -2 child_protection -4 missing 19 children_in_care -3 quality_assurance 4 multi_agency 2
    hint	intensive	front_door -4 early_help 11 specific_needs -2
    hint	intensive support	early_help 1 children_in_care -3
    hint	interest	specific_needs 2 children_in_care 1
    hint	interests	front_door -1 child_protection -1 assessment -2 early_help -2 specific_needs -4 children_in_care 14 workforce -1 leadership -4 multi_agency -2
    hint	interface	specific_needs 4
    hint	interim	leadership 8 quality_assurance 2 multi_agency -3 overall -4
    hint	internal	child_protection -3 leadership 1
    hint	interpreters	specific_needs 13 children_in_care 2
    hint	intervene	child_protection 3
    hint	intervention	front_door 4 child_protection 5 assessment -3 early_help 11 missing -2 children_in_care -3 supervision 2 workforce -8 leadership -1 quality_assurance 1 multi_agency -3 overall -1
    hint	intervention teams	assessment -1
    hint	interventions	child_protection 9 assessment 2 early_help 5 missing 9 child_voice -6 children_in_care -5 care_leavers -7 workforce -1 leadership -1 overall -1
    hint	interventions are tailored	child_protection 1 assessment 3
    hint	interventions for children	front_door 2 assessment 1
    hint	interview	missing 10 children_in_care -6
    hint	interviewing	workforce -2
    hint	interviews	assessment -8 missing 24 specific_needs -5 children_in_care -5 care_leavers 2 workforce -1 leadership -1
    hint	introduced	assessment 2 children_in_care 1 care_leavers -1 leadership -1 overall 5
    hint	introduction	child_protection 2 workforce 3 leadership -1
    hint	introductions	children_in_care 5
    hint	invest	leadership 13
    hint	invested	early_help 2 children_in_care -4 workforce 1 leadership 16 overall -1
    hint	investigation	child_protection 3 multi_agency -1
    hint	investigations	front_door -4 child_protection 18 assessment -11 missing -1 children_in_care -1 management_oversight 3 multi_agency 1
    hint	investing	overall 5
    hint	investment	front_door -3 child_protection -3 specific_needs -3 child_voice -1 care_leavers -4 management_oversight -2 workforce 9 leadership 14 overall 2
    hint	investment in children's	workforce 1
    hint	invited	child_protection 12 quality_assurance 3 multi_agency 5
    hint	involve	child_protection 2 assessment -1 multi_agency 8
    hint	involved	assessment -3 missing 4 child_voice 20 children_in_care 1 management_oversight -1 workforce -8 leadership -7 multi_agency 1 overall -1
    hint	involved in children's	children_in_care 5
    hint	involvement	front_door 5 child_protection 9 early_help -1 missing 4 child_voice 13 children_in_care -10 workforce -2 overall -3
    hint	involvement of children	child_voice 2
    hint	involving	leadership -5 multi_agency -12
    hint	iro	child_protection -5 child_voice 1 children_in_care -1 management_oversight 24 leadership -6
    hint	iro footprint	management_oversight 2
    hint	iros	child_protection -20 assessment -7 missing -1 specific_needs -2 children_in_care -11 management_oversight 44 leadership -6 multi_agency -7
    hint	irrespective	specific_needs 2
    hint	isolated	care_leavers 7
    hint	isolation	specific_needs 10 children_in_care 1
    hint	issue	child_protection 2 assessment 3 workforce 8 leadership 3 multi_agency 2
    hint	issues	child_protection 4 assessment 5 early_help 1 missing 6 specific_needs 2 children_in_care -4 care_leavers -1 supervision -2 leadership 4 overall -1
    hint	it's	child_voice 1
    hint	job	care_leavers 5
    hint	joined-up	specific_needs 3 multi_agency 9
    hint	joint	front_door -1 assessment -4 missing -3 specific_needs 1 child_voice -7 care_leavers 2 management_oversight -2 workforce -7 multi_agency 21
    hint	joint decision-making	child_protection 1
    hint	joint inspection	multi_agency -2
    hint	joint s47	child_protection 1
    hint	joint targeted	front_door 1
    hint	joint targeted area	front_door 1
    hint	joint working	child_protection -5 children_in_care 4 care_leavers 2 multi_agency 2
    hint	jointly	front_door 2 leadership -4 multi_agency 5
    hint	jointly commissioned	front_door 5
    hint	jointworking	multi_agency 4
    hint	journey	assessment -3 child_voice 2 children_in_care 7 workforce 3 leadership -3 overall 7
    hint	journeys	specific_needs 10 children_in_care 1
    hint	jtai	front_door 4
    hint	judge	child_protection 6 assessment 2
    hint	judged	care_leavers 1 leadership -1 overall 9
    hint	judged to require	overall 1
    hint	judiciary	assessment 5 multi_agency 18 overall 3
    hint	just	children_in_care 2
    hint	keep	child_protection 9 missing 4 children_in_care 2 leadership -5 multi_agency 1
    hint	keep children	front_door 2
    hint	keep children safer	child_protection -11
    hint	keep in touch	children_in_care 2
    hint	keep them safe	child_protection 1
    hint	keeping	child_protection 10 child_voice -2 children_in_care -2 management_oversight 3 leadership 1
    hint	keeping children	child_protection 4 leadership 1
    hint	kept	child_protection 3 care_leavers 6
    hint	kept safe	child_protection 2 assessment -2
    hint	key	front_door -1 assessment 4 specific_needs -2 child_voice -7 workforce -3 quality_assurance 1 multi_agency 7
    hint	key agencies	multi_agency 1
    hint	key areas	assessment 1 children_in_care -2 leadership -3 overall 6
    hint	key decisions	management_oversight 2
    hint	key indicators	quality_assurance 4
    hint	key information	assessment 8
    hint	key issues	leadership 11
    hint	key partners	missing 3 specific_needs 3
    hint	key priority	leadership 1
    hint	key professionals	assessment -2 multi_agency 1
    hint	key stage	child_protection -1 children_in_care 15 overall -2
    hint	key workers	early_help 6 care_leavers 3
    hint	kindness	assessment 4
    hint	kinship	child_protection -1 early_help -1 specific_needs -5 child_voice -5 children_in_care 18 care_leavers -1
    hint	kinship care	children_in_care 1
    hint	know	front_door -5 child_protection -1 assessment -6 early_help -3 missing -1 specific_needs -3 child_voice 25 children_in_care 2 care_leavers 6 management_oversight 1 supervision -1 workforce -5 leadership 4 quality_assurance -1 multi_agency -5
    hint	know and understand	leadership 1
    hint	know children	child_voice 2 children_in_care 2
    hint	know children well	children_in_care 5
    hint	know individual	children_in_care 1
    hint	know the children	child_voice 1
    hint	know their children	assessment -1 child_voice 8 workforce -1
    hint	know their services	leadership 6
    hint	know their young	child_voice 9
    hint	know them well	child_voice 23 care_leavers 1
    hint	knowledge	front_door -2 child_protection -2 assessment -3 child_voice -4 management_oversight -4 workforce 12 leadership 5
    hint	knowledgeable	child_protection -4 assessment -1 missing 11 specific_needs 5 leadership -2
    hint	known	front_door 2 child_protection 4 assessment -6 missing 1 workforce -3 leadership 3
    hint	knows	child_protection 1 leadership 13
    hint	lack	front_door -4 child_protection 2 assessment 11 specific_needs 4 children_in_care -5 care_leavers 1 management_oversight 4 leadership 1 multi_agency 3 overall 4
    hint	lack clarity	assessment 5 management_oversight 1
    hint	lack clear	child_protection 1 assessment 1
    hint	lack of capacity	workforce 5
    hint	lack of clarity	assessment -2
    hint	lack of management	management_oversight 4
    hint	lack of professional	child_protection -1 care_leavers 3
    hint	lack of progress	overall 1
    hint	lack of robust	assessment 1
    hint	lack of understanding	management_oversight 4
    hint	lacked	overall 3
    hint	lacking	care_leavers 1 supervision 6
    hint	lacks	supervision 4 leadership 1
    hint	lado	specific_needs 19
    hint	landscape	overall 1
    hint	language	child_protection 2 assessment 4 specific_needs 6 children_in_care 3 multi_agency -6
    hint	languages	specific_needs 2 children_in_care -1 care_leavers 2 multi_agency 4
    hint	large	children_in_care -2 leadership 3
    hint	largely	child_protection -3 workforce 4 quality_assurance 2
    hint	last	assessment 1 missing 2 child_voice -1 children_in_care -1 quality_assurance -3 overall 3
    hint	last inspection	front_door -1 child_protection 4 assessment 4 children_in_care -1 care_leavers 6 workforce 1 leadership -6 multi_agency -5
    hint	last six	overall 2
    hint	last six months	overall 2
    hint	lasting	child_voice 1
    hint	late	children_in_care 1 care_leavers 2
    hint	later	workforce -1 quality_assurance 1
    hint	later this year	quality_assurance 2
    hint	later-life	children_in_care 2
    hint	later-life letters	children_in_care 2
    hint	law	child_protection 5 children_in_care -3
    hint	law outline	child_protection 5 children_in_care -3
    hint	layer	management_oversight 2 quality_assurance 2
    hint	lead	front_door -4 child_protection 7 assessment 1 missing 3 child_voice -2 children_in_care -6 care_leavers -2 workforce -1 multi_agency 5
    hint	lead inspector	leadership -1
    hint	lead member	leadership 11
    hint	lead to children	child_protection 1
    hint	leader	children_in_care 5
    hint	leaders	front_door -7 child_protection -10 assessment -15 early_help -9 missing -6 specific_needs -4 child_voice -3 children_in_care -9 care_leavers -11 management_oversight -7 supervision -3 workforce -1 leadership 47 quality_assurance 5 multi_agency -2 overall 1
    hint	leaders across	quality_assurance 1
    hint	leaders actively	quality_assurance 1
    hint	leaders and managers	specific_needs 1 management_oversight -5 workforce -3 leadership 1 quality_assurance -4 multi_agency 3
    hint	leaders and staff	leadership -5
    hint	leaders are addressing	children_in_care 2
    hint	leaders are aware	assessment 2 care_leavers 1 workforce -5 leadership 3 quality_assurance 2
    hint	leaders are committed	quality_assurance -1
    hint	leaders are visible	workforce -6
    hint	leaders had recognised	overall 1
    hint	leaders have developed	children_in_care 1
    hint	leaders have ensured	leadership 1
    hint	leaders have implemented	workforce 2
    hint	leaders have made	overall 2
    hint	leaders have put	workforce 1
    hint	leaders have recently	front_door 1
    hint	leaders have recognised	children_in_care 3
    hint	leaders have responded	care_leavers 2 workforce 1
    hint	leaders have taken	child_protection -2
    hint	leaders know	child_voice -17 leadership 3
    hint	leaders provide	workforce 2
    hint	leaders recognise	child_voice 4 workforce 3 leadership 4 quality_assurance -1 multi_agency 5 overall 1
    hint	leaders took	specific_needs 3
    hint	leaders understand	child_protection 5 leadership 3
    hint	leadership	front_door -3 child_protection -7 assessment -8 missing -6 specific_needs -9 child_voice -7 children_in_care -3 care_leavers -4 management_oversight -4 workforce 3 leadership 34 quality_assurance -3 multi_agency -2 overall 5
    hint	leadership capacity	workforce -4
    hint	leadership team	missing -2 child_voice -1 children_in_care -5 leadership 8
    hint	leading	child_protection 1 early_help 3 care_leavers 1 workforce 1 leadership 1 multi_agency 2 overall 1
    hint	leading to improvements	child_voice 6
    hint	leading to positive	specific_needs 2
    hint	leads	child_protection 2 assessment 5 early_help 5 specific_needs -1 child_voice -1 children_in_care -2 care_leavers -2 supervision 1 workforce 5 multi_agency 5 overall -2
    hint	leads to effective	child_protection -3 multi_agency 3
    hint	learn	children_in_care 4 workforce 8
    hint	learn and improve	quality_assurance 1
    hint	learned	quality_assurance 10 multi_agency 4
    hint	learning	front_door -6 child_protection -4 assessment -11 child_voice -8 children_in_care -2 care_leavers -5 management_oversight -3 supervision -6 workforce 5 quality_assurance 25 multi_agency -2 overall -1
    hint	learning and development	workforce 7 quality_assurance -4
    hint	learning culture	leadership 5 quality_assurance 4
    hint	learning needs	child_protection 1
    hint	learning opportunities	children_in_care 3 workforce 2
    hint	learning organisation	leadership 3
    hint	least	child_protection -2
    hint	leave	assessment 4 child_voice -5
    hint	leave care	child_voice -1 care_leavers 15
    hint	leave children	assessment 3 overall 5
    hint	leave to remain	specific_needs 10
    hint	leaver	child_protection -1 assessment -4 early_help -2 specific_needs -1 children_in_care -7 care_leavers 12 leadership 1
    hint	leaver service	workforce 3
    hint	leaver's	care_leavers 7
    hint	leavers	front_door -6 child_protection -8 assessment -3 early_help -13 missing -5 specific_needs -4 child_voice 2 children_in_care -17 care_leavers 20 management_oversight -4 supervision -2 workforce -6 quality_assurance -1 multi_agency -2 overall -2
    hint	leavers aged	leadership 1
    hint	leavers benefit	multi_agency 1
    hint	leavers children	child_protection 3
    hint	leavers forum	child_voice 5 care_leavers -3
    hint	leavers have significantly	care_leavers 4
    hint	leavers know	child_voice -1
    hint	leavers live	specific_needs -1 children_in_care -2
    hint	leavers local	care_leavers -8
    hint	leavers local offer	care_leavers -8
    hint	leavers service	care_leavers -4 quality_assurance 1
    hint	leavers to influence	care_leavers -3
    hint	leaves	child_protection 4 assessment 1
    hint	leaving	specific_needs -1 child_voice 1 children_in_care -5 care_leavers 13 leadership -1
    hint	leaving care	children_in_care -9 care_leavers 11 workforce -3
    hint	led	child_protection 1 missing 2 specific_needs 1 child_voice -9 children_in_care 4 management_oversight 3 workforce 1 leadership 4 quality_assurance 1 overall 5
    hint	left	front_door 3 child_protection 5 assessment -1 children_in_care 1 care_leavers 7
    hint	left in situations	front_door 1
    hint	legacy	leadership -1 overall 9
    hint	legal	front_door -5 child_protection 17 assessment -6 early_help -2 specific_needs 6 children_in_care -3 care_leavers -2 management_oversight 1 workforce -3 leadership -2 quality_assurance -2 overall -4
    hint	legal advice	specific_needs 6 children_in_care -2
    hint	legal gateway	management_oversight 2
    hint	legal planning	child_protection 7 assessment -3
    hint	legal services	child_protection 4
    hint	leisure	children_in_care 5
    hint	less	assessment -3 missing 6 specific_needs -7 care_leavers 1 supervision 1
    hint	letter	child_protection -1 missing -1 specific_needs -4 children_in_care -1 care_leavers -6 workforce -2 leadership -11 multi_agency -4
    hint	letter summarises	leadership -2 overall -3
    hint	letters	front_door -4 child_protection 18 assessment -19 early_help -1 child_voice -2 children_in_care 1 workforce 1 leadership -1 quality_assurance -2
    hint	letters before proceedings	child_protection 4 assessment -7 children_in_care -1
    hint	letters to parents	child_protection 4
    hint	level	child_protection -1 assessment -4 child_voice -1 children_in_care -1 leadership 5 multi_agency -1
    hint	level of demand	child_protection 6
    hint	level of help	front_door 1 child_protection -1 early_help 4 overall -2
    hint	level of intervention	overall 4
    hint	level of scrutiny	management_oversight 3
    hint	level of support	care_leavers -2 leadership -3
    hint	levels	front_door 3 child_protection -3 early_help -2 specific_needs -1 child_voice -6 children_in_care -2 care_leavers -2 workforce 1 leadership 7 quality_assurance 11 multi_agency 1
    hint	levels of need	front_door 7
    hint	liaise	specific_needs 1
    hint	liaison	workforce 2 multi_agency 7
    hint	liberty	child_protection -1 children_in_care 1
    hint	life	front_door -2 child_protection -1 missing -2 child_voice 6 children_in_care 9 care_leavers 7 workforce -7 leadership -4 quality_assurance -1
    hint	life is like	child_voice 4
    hint	life stories	children_in_care 2
    hint	life story	children_in_care 3
    hint	life-story	front_door -1 child_protection -6 assessment -3 early_help -1 specific_needs -5 child_voice 2 children_in_care 26 leadership -3 multi_agency -2
    hint	life-story work	child_protection -1 assessment -3 specific_needs -1 child_voice 9 children_in_care 9
    hint	lifelong	children_in_care 1
    hint	like	child_voice 11 children_in_care -3 care_leavers -6 multi_agency -5
    hint	likes	child_voice 4
    hint	limitations	assessment 1
    hint	limited	child_protection -1 early_help 1 specific_needs -2 child_voice 4 children_in_care -3 care_leavers 4 leadership -1 quality_assurance 2 multi_agency 2
    hint	limited evidence	multi_agency 1
    hint	limiting	child_protection -5 child_voice -2 workforce 1 quality_assurance 2
    hint	limits	child_protection 6 assessment 3 missing 5 care_leavers -2 multi_agency 5
    hint	limits the ability	assessment 6
    hint	limits their ability	multi_agency 2
    hint	line	front_door 1 child_protection 2 assessment -3 missing -2 child_voice -2 children_in_care 3 management_oversight 2 workforce -5 overall -9
    hint	line of sight	children_in_care -4 management_oversight 2 quality_assurance 4
    hint	line with children's	child_protection 1
    hint	link	multi_agency 7
    hint	linked	missing 10 child_voice -1 children_in_care -5 workforce -1 leadership -5 multi_agency 10
    hint	links	child_protection -2 missing 12 specific_needs -3 child_voice -6 care_leavers 7 multi_agency 4
    hint	list	specific_needs 4 multi_agency 1
    hint	listen	child_voice 19 leadership 4
    hint	listened	child_voice 15 care_leavers -3
    hint	listening	child_voice 24 quality_assurance 1
    hint	listening to children	child_voice 3
    hint	lists	specific_needs 1
    hint	little	child_protection 2 specific_needs -1 child_voice 6 children_in_care -3 leadership -2 overall 2
    hint	live	front_door -4 child_protection -6 assessment -6 early_help -6 missing -4 specific_needs -1 child_voice -9 children_in_care 9 management_oversight -1 workforce -5 leadership -4 multi_agency -8 overall -4
    hint	live in suitable	children_in_care -5
    hint	live in supported	specific_needs -2 children_in_care 1
    hint	live outside	children_in_care 2
    hint	live with people	child_voice -3
    hint	lived	early_help 2 specific_needs -9 child_voice 15 children_in_care -11 care_leavers 1 workforce -3 leadership 1
    hint	lived experience	assessment 5 child_voice 9
    hint	lived experiences	assessment -1 early_help 8 workforce -1
    hint	lives	front_door -1 child_protection 3 early_help -1 missing -1 child_voice 1 children_in_care -3 management_oversight 1 quality_assurance -5 overall 4
    hint	lives of children	leadership 4 overall 3
    hint	living	front_door -5 child_protection -7 early_help 1 missing -7 child_voice -2 children_in_care 5 care_leavers 10 management_oversight -3 workforce -1 leadership -2 multi_agency -4 overall -5
    hint	living arrangements	care_leavers 7
    hint	living in private	children_in_care -4
    hint	living in supported	specific_needs -3 children_in_care 7
    hint	living in unregistered	leadership 4
    hint	living in unregulated	children_in_care 3
    hint	local	front_door -4 child_protection -3 assessment -3 early_help -2 missing 1 specific_needs -1 child_voice -4 children_in_care -2 care_leavers 1 management_oversight -9 supervision -4 workforce -3 leadership 3 overall 4
    hint	local area	leadership -2 multi_agency 6
    hint	local authorities	leadership 3
    hint	local authority	assessment -1 missing 1 specific_needs 2 management_oversight -1 leadership 2
    hint	local authority children's	specific_needs -1 children_in_care -1 leadership -4
    hint	local authority designated	specific_needs 2
    hint	local authority performance	quality_assurance -6
    hint	local authority recognises	leadership 8
    hint	local authority staff	child_voice 1 workforce -2 leadership -3 multi_agency -2
    hint	local authority's	child_protection 3 specific_needs -1 children_in_care -3 leadership 4 multi_agency -1
    hint	local authority's arrangements	front_door 1 child_protection 5 assessment 1 early_help 1 care_leavers 1 leadership -2
    hint	local authority's improvement	overall 1
    hint	local authority's performance	quality_assurance -2
    hint	local authority's selfevaluation	quality_assurance 2
    hint	local guidelines	leadership -1
    hint	local multi-agency	multi_agency -1
    hint	local multi-agency safeguarding	multi_agency -7
    hint	local offer	specific_needs -2 child_voice 8 children_in_care -2 care_leavers 17 multi_agency -2
    hint	local safeguarding	multi_agency -10
    hint	local safeguarding partners	multi_agency -7
    hint	locality	front_door 6 child_protection -4
    hint	locality teams	front_door 1
    hint	locality-based	early_help 2
    hint	locally	leadership -1
    hint	locate	specific_needs 3
    hint	locate children	missing 1
    hint	location	front_door 1 missing 2
    hint	locations	missing 7
    hint	long	child_protection 9 early_help -3 children_in_care -1 workforce 1 leadership -1 multi_agency -7
    hint	long periods	child_voice 2
    hint	long time	workforce 2
    hint	long-standing	child_protection 2 child_voice 3 children_in_care 3
    hint	long-term	front_door -2 early_help -2 missing -1 children_in_care 10 care_leavers -4 overall -1
    hint	long-term foster	child_voice 1
    hint	long-term foster carers	workforce 1
    hint	long-term foster placements	child_voice 6
    hint	long-term neglect	assessment 1
    hint	long-term placements	leadership 1
    hint	longer	front_door -4 child_protection 10 care_leavers 3 management_oversight 4 leadership -2
    hint	longer than necessary	management_oversight 9
    hint	longer-term	child_protection 1 assessment -1 children_in_care -2 care_leavers 6
    hint	look	assessment 3
    hint	looked	assessment -2 missing -1 specific_needs 5 child_voice -11 children_in_care 16 care_leavers 3 management_oversight -6 workforce -4 leadership -1 quality_assurance -7 multi_agency -4 overall -3
    hint	looked after children	children_in_care 5
    hint	looked after children's	multi_agency 2
    hint	looked-after	children_in_care 2
    hint	looking	missing 1
    hint	lost	specific_needs 4 children_in_care 3 care_leavers 2
    hint	low	child_protection -8 child_voice -3 children_in_care -4 care_leavers -2 workforce 1 quality_assurance 3
    hint	low-level	specific_needs 3
    hint	lower	front_door 3 child_protection 4 workforce -2
    hint	lowest	child_protection -1 early_help 2
    hint	lowest level	early_help 2
    hint	loyalty	workforce 2
    hint	mace	missing 6
    hint	made	front_door -1 assessment -2 early_help -3 missing -4 specific_needs 1 children_in_care -1 care_leavers -2 management_oversight 2 leadership 1 multi_agency 2 overall 5
    hint	made aware	specific_needs 8 leadership -3 multi_agency 3
    hint	made by children	quality_assurance 6
    hint	made promptly	children_in_care 2
    hint	mainly	specific_needs -1
    hint	mainstream	children_in_care -1 leadership -1
    hint	maintain	specific_needs -2 child_voice -13 children_in_care 3 care_leavers 4 management_oversight -9 leadership 1 quality_assurance -5 multi_agency -1
    hint	maintain oversight	management_oversight -5
    hint	maintain regular	child_protection 1
    hint	maintain regular contact	child_protection 1
    hint	maintain relationships	children_in_care 3
    hint	maintained	early_help 3 specific_needs 1 children_in_care -1 quality_assurance 3 multi_agency -4 overall 13
    hint	maintaining	child_protection -1 assessment -1 care_leavers 1 management_oversight -2
    hint	majority	early_help -10 specific_needs -5 leadership -3 quality_assurance -1 multi_agency 5
    hint	majority of cases	child_protection 1 assessment -1
    hint	majority of children	front_door 10 child_protection -4
    hint	make	front_door -1 child_protection -2 assessment -4 early_help 3 missing -2 specific_needs 1 child_voice 1 care_leavers 1 workforce -6 leadership -3 quality_assurance -1 multi_agency 1 overall -9
    hint	make a difference	specific_needs 2 children_in_care 2 supervision 1
    hint	make clear	multi_agency -1
    hint	make good	specific_needs -4 child_voice -1
    hint	make informed	care_leavers 2
    hint	make informed decisions	care_leavers 2
    hint	make meaningful	child_protection 1
    hint	make positive changes	child_protection 2
    hint	make progress	child_protection -1 early_help 4 children_in_care 3
    hint	make sense	child_voice 4
    hint	make significant	children_in_care 5
    hint	make sure	specific_needs 1
    hint	make timely	multi_agency 1
    hint	makes	assessment 4 specific_needs -4 child_voice 4 supervision 5 leadership -3 quality_assurance -3 multi_agency -1 overall -1
    hint	makes it difficult	management_oversight 1
    hint	making	front_door -1 assessment -1 children_in_care -1 care_leavers -3 supervision 3 workforce -2 leadership 2 quality_assurance 3 multi_agency 3 overall -9
    hint	making a difference	quality_assurance 6
    hint	making a positive	child_protection 3 missing 6
    hint	making changes	child_voice 3
    hint	manage	front_door -2 assessment -3 specific_needs 8 children_in_care 2 management_oversight 1
    hint	manageable	child_protection -3 assessment -3 specific_needs -3 children_in_care -3 care_leavers -1 workforce 12 multi_agency -1
    hint	manageable caseloads	child_protection -5 child_voice 2 overall 4
    hint	managed	front_door 1 assessment -1 early_help 6 specific_needs 3 child_voice -5 care_leavers -1 workforce 1 quality_assurance -1 multi_agency -6
    hint	managed well	workforce 1
    hint	management	child_protection -4 assessment -9 early_help -1 missing -7 specific_needs -2 child_voice -8 children_in_care -7 care_leavers -9 management_oversight 30 supervision 2 workforce 1 leadership 3 quality_assurance 1 multi_agency -3 overall -3
    hint	management and quality	leadership -3 quality_assurance -12
    hint	management decision-making	management_oversight 3
    hint	management decisions	front_door -3 management_oversight 8
    hint	management direction	front_door 7
    hint	management grip	management_oversight 8
    hint	management information	management_oversight -10
    hint	management of allegations	specific_needs 2
    hint	management of risk	child_protection 1
    hint	management oversight	front_door 5 missing -1 specific_needs -7 child_voice -3 children_in_care -1 care_leavers -2 management_oversight 9 leadership -7 quality_assurance -7 multi_agency -5
    hint	management system	assessment 5 management_oversight -1
    hint	management systems	management_oversight -2 leadership -7
    hint	management team	leadership 4
    hint	manager	children_in_care 5 management_oversight 27
    hint	managerial	children_in_care -8 management_oversight 11 leadership 7
    hint	managerial oversight	management_oversight 1
    hint	managers	front_door 3 child_protection -4 assessment -10 early_help -4 missing -6 specific_needs -6 child_voice -8 children_in_care -4 care_leavers -14 management_oversight 42 supervision 6 workforce 7 leadership -1 quality_assurance 5 multi_agency -10
    hint	managers and leaders	leadership -9
    hint	managers and partners	child_protection 3
    hint	managers and senior	workforce 2
    hint	managers and social	management_oversight -3
    hint	managers and staff	children_in_care 10 management_oversight -5 workforce -2
    hint	managers are aware	assessment 1 care_leavers 1 leadership 4 overall 4
    hint	managers ensure	management_oversight 4
    hint	managers have recognised	management_oversight -1 leadership 1
    hint	managers provide	front_door 4 management_oversight 2
    hint	managers provide clear	front_door 1
    hint	managers recognise	leadership 10
    hint	managers to ensure	leadership -2
    hint	managers understand	child_protection 1 leadership 6 quality_assurance -1
    hint	managers use	quality_assurance 1
    hint	managing	child_protection 2 missing 5 workforce 9
    hint	mandatory	children_in_care 5
    hint	mandatory training	children_in_care 7
    hint	manner	assessment -3 management_oversight -1
    hint	manual	quality_assurance 17
    hint	many	child_protection 1 assessment -4 early_help -2 missing -2 specific_needs -4 child_voice 1 children_in_care 1 care_leavers -1 management_oversight -1 workforce 7 leadership -3 quality_assurance -3 overall 3
    hint	many areas	overall 1
    hint	many care	specific_needs 1
    hint	many care leavers	specific_needs 2
    hint	many cases	child_protection 2 early_help -5 workforce -1
    hint	many changes	child_protection -5 assessment 3 child_voice 2 children_in_care -2 workforce 8
    hint	many children	assessment -5 early_help 4 child_voice -2 children_in_care 4 care_leavers -1 overall 2
    hint	many children experience	children_in_care 1
    hint	many children's	overall 5
    hint	many examples	child_protection -2
    hint	many families	front_door 1 child_protection 3 early_help -4
    hint	many staff	workforce 5
    hint	many vulnerable	specific_needs 1
    hint	mapping	child_protection -2 missing 20 multi_agency 3
    hint	marac	front_door -2 child_protection 1 assessment -1 specific_needs -2 multi_agency 7
    hint	marriage	child_protection -3
    hint	mash	front_door 34 child_protection -9 assessment -5 early_help -6 missing -6 specific_needs -7 child_voice -4 children_in_care -11 care_leavers -8 management_oversight 1 quality_assurance -1 multi_agency 7 overall -3
    hint	mash meetings	multi_agency 1
    hint	matched	child_protection -4 child_voice -2 children_in_care 7 multi_agency -2
    hint	matches	children_in_care 6
    hint	matching	child_protection -2 assessment 5 children_in_care 18
    hint	matters	child_protection 2 assessment 2
    hint	mature	children_in_care -1 leadership -9
    hint	maximise	child_voice 2
    hint	me	assessment -4 child_voice 1 children_in_care 7
    hint	mean	assessment 11 specific_needs -2 child_voice -1 children_in_care -2 management_oversight 1 workforce 2 leadership -1 multi_agency -1
    hint	meaning	children_in_care 4 workforce 2
    hint	meaningful	child_protection 2 early_help -4 missing -2 specific_needs -5 child_voice 11 children_in_care 3 management_oversight -2 workforce -2 multi_agency -1
    hint	meaningful influence	children_in_care -1
    hint	meaningful way	assessment 4
    hint	meaningful work	care_leavers 3
    hint	meaningfully	child_protection -2 care_leavers -2 leadership 3
    hint	means	front_door 1 child_protection 2 assessment 5 early_help 2 specific_needs -4 child_voice 3 care_leavers -2 workforce 1 quality_assurance 5 multi_agency 9 overall -3
    hint	means children	child_voice -1
    hint	means that care	multi_agency 2
    hint	means that children	early_help 2 children_in_care 2 multi_agency -1
    hint	means that children's	child_protection 2 early_help 4 child_voice 5
    hint	means that social	workforce 5
    hint	means that young	care_leavers 3
    hint	meant	assessment -2 missing -3 children_in_care -4 workforce 1 leadership -1
    hint	measurable	child_protection 1 assessment 15 care_leavers -2
    hint	measure	assessment 13 missing 5 children_in_care -9 care_leavers -3 supervision 4 quality_assurance 6
    hint	measure progress	child_protection 4 assessment 4
    hint	measured	assessment 1
    hint	measures	leadership 3 quality_assurance 7
    hint	measuring	quality_assurance 14
    hint	mechanism	missing 9
    hint	mechanisms	children_in_care 5 management_oversight 4
    hint	medicals	multi_agency 8
    hint	medium	front_door 1 assessment -5 multi_agency 3
    hint	meet	front_door -3 child_protection -1 early_help -2 specific_needs -2 child_voice 2 children_in_care 6 management_oversight 1 leadership 2 multi_agency 1
    hint	meet children's	children_in_care 2 management_oversight 2
    hint	meet children's needs	children_in_care 2 management_oversight 3
    hint	meet the child's	children_in_care 4
    hint	meet the needs	specific_needs -2 children_in_care 3 care_leavers 3 leadership 2 multi_agency -1
    hint	meet the threshold	child_protection -2
    hint	meet their individual	early_help 5 quality_assurance 4
    hint	meet their needs	assessment 2 child_voice -7 leadership -1
    hint	meeting	child_protection 3 early_help 1 specific_needs -4 children_in_care -2 workforce -1 multi_agency 3 overall 3
    hint	meeting children's needs	early_help 1
    hint	meeting the needs	specific_needs 2
    hint	meetings	front_door -9 child_protection 8 assessment -8 missing 3 child_voice 2 children_in_care -1 care_leavers -1 workforce -8 leadership -5 quality_assurance -6 multi_agency 7 overall -6
    hint	meetings are held	missing -2 specific_needs 2 multi_agency -3
    hint	meetings are well	specific_needs 4 multi_agency 5
    hint	meetings consider	child_protection -1
    hint	meetings ensure	child_protection -2 missing 2
    hint	meetings with social	management_oversight 4
    hint	meets	child_protection -6 children_in_care 7
    hint	meets their needs	children_in_care 1
    hint	member	child_protection -1 assessment -2 leadership 16 quality_assurance -1
    hint	members	child_protection -2 assessment -1 child_voice 2 care_leavers -9 management_oversight -5 workforce -5 leadership 9 quality_assurance -3 multi_agency -5
    hint	membership	child_voice 1
    hint	mental	assessment 8 missing -5 specific_needs 20 child_voice -6 children_in_care -4 care_leavers -3 management_oversight -1 leadership 1 quality_assurance 2 multi_agency -4 overall -5
    hint	mental capacity	specific_needs 2
    hint	mental health	early_help 2 missing -2 specific_needs 7 child_voice -2 overall -2
    hint	mental health needs	specific_needs 6 children_in_care -4 care_leavers -6 quality_assurance 1 multi_agency 3
    hint	mental health support	multi_agency -3
    hint	mental ill	front_door 1 assessment 1 specific_needs 4 children_in_care -1
    hint	mental ill health	front_door 1 assessment 1 specific_needs 4 children_in_care -1
    hint	mentoring	children_in_care 1 leadership -2
    hint	messages	child_voice 2 quality_assurance 8
    hint	met	front_door -3 child_protection 2 assessment 1 early_help -8 missing -4 child_voice -2 children_in_care 2 management_oversight -1 workforce 5 multi_agency -5 overall 2
    hint	methods	child_protection -1 child_voice 8
    hint	mid-point	management_oversight 7
    hint	midwives	multi_agency 2
    hint	minimise	assessment 1 leadership -2 multi_agency 2
    hint	minimise risk	missing 5
    hint	minimum	children_in_care 1
    hint	minority	assessment 3 child_voice -5
    hint	minority of cases	assessment 3
    hint	minutes	assessment 23 child_voice 2 children_in_care -8 care_leavers -4 management_oversight 4 multi_agency -1
    hint	missed	front_door 5 assessment 7 quality_assurance 7
    hint	missed opportunities	child_protection 9
    hint	missed opportunity	quality_assurance 4
    hint	missing	front_door -9 child_protection -14 assessment -8 early_help -5 missing 38 child_voice -2 children_in_care -20 care_leavers -9 management_oversight -2 workforce -5 leadership -1 quality_assurance -6 overall -3
    hint	missing education	missing -5 specific_needs 13 children_in_care -7 leadership 1 multi_agency -1 overall 3
    hint	missing from care	children_in_care 3
    hint	missing from education	missing -2 specific_needs 7
    hint	missing from home	front_door 4 missing 6 specific_needs -5 multi_agency 4
    hint	missing-from-care	missing 10
    hint	misuse	assessment 5 early_help 2 workforce -1 leadership -1
    hint	misuse service	specific_needs 2
    hint	mitigate	child_protection 1 missing 5 leadership 1
    hint	mitigate risk	child_protection 2
    hint	mitigated	specific_needs 2 care_leavers -3 workforce 2 multi_agency 1
    hint	mixed	quality_assurance 4
    hint	model	front_door -2 child_protection -2 early_help 2 missing 2 specific_needs -4 children_in_care -4 care_leavers -7 management_oversight -3 leadership 19 quality_assurance -4 multi_agency -3 overall -2
    hint	model of practice	leadership 7
    hint	model of social	leadership 7 overall -2
    hint	model was adapted	leadership -1
    hint	models	specific_needs 6 leadership 7
    hint	momentum	overall 3
    hint	monitor	front_door -2 child_protection -5 early_help -1 specific_needs -1 child_voice -2 children_in_care -6 care_leavers -1 management_oversight 6 leadership 2 quality_assurance 9
    hint	monitor children	missing 1 specific_needs -3
    hint	monitor progress	children_in_care -5
    hint	monitored	child_protection -2 child_voice -3 management_oversight 11 multi_agency -1
    hint	monitoring	child_protection 2 assessment -1 children_in_care -7 management_oversight 15 leadership 2 quality_assurance 1 multi_agency -7 overall -5
    hint	monitors	quality_assurance 6
    hint	month	multi_agency -2
    hint	monthly	assessment -3 leadership -5 quality_assurance 9
    hint	months	front_door -5 child_protection -1 assessment 2 missing -1 workforce 5 leadership -3 quality_assurance 3 overall 3
    hint	morale	children_in_care -1 workforce 19 leadership -5
    hint	mostly	child_protection 5 assessment 3 missing -1 specific_needs -1 children_in_care -6 care_leavers 1 leadership -3 multi_agency -1
    hint	mostly well	assessment 3
    hint	mother	children_in_care -2
    hint	motivated	workforce 2
    hint	move	child_protection -5 assessment -1 early_help -1 specific_needs -3 child_voice -1 care_leavers 15 management_oversight -3 workforce -4 multi_agency -1
    hint	moved	management_oversight -1
    hint	moves	child_protection -4 specific_needs -1 care_leavers 2
    hint	moving	assessment -1
    hint	much	front_door 1 child_protection -2 management_oversight 1 workforce 3 leadership 3 quality_assurance -5 multi_agency 1 overall 10
    hint	much focus	front_door 1
    hint	much improved	children_in_care -1
    hint	much time	workforce 6
    hint	multi-agency	front_door 4 assessment -5 early_help 2 missing 6 specific_needs -2 child_voice -9 children_in_care -15 care_leavers -4 workforce -1 leadership -9 quality_assurance -1 multi_agency 42 overall -1
    hint	multi-agency attendance	child_protection 6
    hint	multi-agency child	early_help 1
    hint	multi-agency front	multi_agency -5
    hint	multi-agency front door	multi_agency -5
    hint	multi-agency information	multi_agency -4
    hint	multi-agency information-sharing	child_protection 5 specific_needs -1
    hint	multi-agency interventions	child_protection -3 multi_agency -2
    hint	multi-agency meetings	front_door 1 early_help 5
    hint	multi-agency partners	front_door -1 assessment 4
    hint	multi-agency partnership	child_protection 2
    hint	multi-agency partnerships	early_help -1
    hint	multi-agency planning	missing 2 multi_agency 8
    hint	multi-agency response	child_protection -2
    hint	multi-agency response involving	multi_agency -19
    hint	multi-agency risk	assessment -2 multi_agency -2
    hint	multi-agency risk assessment	assessment -1 multi_agency -3
    hint	multi-agency safeguarding	front_door 1 missing -3 multi_agency -13
    hint	multi-agency safeguarding arrangements	multi_agency -3
    hint	multi-agency safeguarding hub	leadership 1 multi_agency -10
    hint	multi-agency strategy	multi_agency -8
    hint	multi-agency strategy meetings	multi_agency -1
    hint	multi-agency support	multi_agency 7
    hint	multi-agency training	workforce 4
    hint	multi-agency work	specific_needs 3
    hint	multi-systemic	early_help 3
    hint	multi-systemic therapy	early_help 2
    hint	multidisciplinary	child_protection 8 missing 1 workforce -6 leadership -2 multi_agency 13
    hint	multidisciplinary professionals	multi_agency 1
    hint	multiple	child_protection 6 child_voice -3
    hint	mutilation	child_protection 1
    hint	my	child_voice 4
    hint	named	multi_agency 6
    hint	national	missing 3 child_voice -1 children_in_care -1 workforce -1 leadership -8 quality_assurance -6
    hint	national and local	leadership -3
    hint	national framework	child_protection 4 quality_assurance -1
    hint	nature	assessment -1 child_voice -1
    hint	necessary	child_protection 3 assessment -2 specific_needs -2 child_voice -1 children_in_care -2 management_oversight 2 workforce -6 multi_agency -3 overall -2
    hint	necessary improvements	leadership 4
    hint	need	child_protection -2 assessment 4 early_help 1 missing -6 specific_needs 2 child_voice -5 children_in_care -3 care_leavers 6 management_oversight -2 supervision -2 workforce -1 leadership 3 quality_assurance -7 multi_agency -4 overall -3
    hint	need additional	front_door -1 children_in_care 2
    hint	need additional support	children_in_care 2
    hint	need and child	child_protection -8 assessment 2 leadership 2
    hint	need and risk	front_door 2
    hint	need cases	child_protection 1
    hint	need help	specific_needs -2 care_leavers -1 management_oversight 1
    hint	need of help	front_door 4 child_protection 1 children_in_care 8 multi_agency 5 overall -9
    hint	need of protection	leadership -1
    hint	need plan	specific_needs 2
    hint	need plans	child_protection 5 child_voice -1 children_in_care -2 multi_agency 4
    hint	need support	front_door 1
    hint	need to come	children_in_care -1
    hint	need to ensure	assessment 3 care_leavers 2 quality_assurance -6
    hint	need to improve	overall 2
    hint	need to increase	workforce 2 leadership 4
    hint	need to strengthen	specific_needs 2
    hint	need to take	front_door 1
    hint	needed	assessment 1 early_help 1 children_in_care 2 care_leavers 3 workforce -1 leadership 2 quality_assurance -2 multi_agency -9
    hint	needed to ensure	child_protection -2 leadership 8
    hint	needed to help	front_door 1
    hint	needed to improve	overall 1
    hint	needed to reduce	front_door 3 child_voice 3
    hint	needing	front_door 5
    hint	needs	child_protection -1 assessment 5 early_help 7 missing -9 specific_needs 6 care_leavers 1 management_oversight -2 workforce -4 leadership -3 quality_assurance -5 multi_agency -2
    hint	needs and aspirations	care_leavers 1
    hint	needs and circumstances	child_protection -1
    hint	needs and risks	front_door 2 assessment 2 children_in_care -6 multi_agency 1
    hint	needs and vulnerabilities	child_protection 2 assessment -1
    hint	needs and wishes	children_in_care 2
    hint	needs are assessed	specific_needs 3
    hint	needs are considered	children_in_care 1
    hint	needs are first	early_help 2
    hint	needs are met	child_protection -2 children_in_care 4 overall 1
    hint	needs are mostly	multi_agency -1
    hint	needs are well	child_protection -4 child_voice 1 children_in_care 6
    hint	needs assessed	assessment 5
    hint	needs change	child_protection -3 early_help 6
    hint	needs continue	child_protection 3
    hint	needs effectively	assessment 4
    hint	needs increase	front_door -2 early_help 3
    hint	needs of care	care_leavers 3
    hint	needs of children	front_door 4 child_protection -3 assessment 2 early_help -4 missing 2 specific_needs -4 child_voice -6 leadership 3 quality_assurance 6 overall 1
    hint	needs of families	early_help 7
    hint	needs of individual	assessment 1
    hint	needs of parents	child_protection -1 child_voice 5
    hint	needs of young	assessment 2
    hint	needs relating	children_in_care 5
    hint	needs to change	child_protection 7 early_help -1 leadership -1
    hint	needs to happen	assessment 2
    hint	needs well	children_in_care -6
    hint	negative	child_protection 1 leadership -1
    hint	negative impact	child_protection 1 leadership -1
    hint	neglect	front_door -5 child_protection 23 assessment 6 missing -5 specific_needs -6 child_voice -4 children_in_care -7 care_leavers -3 management_oversight 1 leadership -1 multi_agency 4 overall -2
    hint	neglect and domestic	child_protection -2 missing 7 workforce 1
    hint	neglect strategy	multi_agency 3
    hint	neglectful	child_protection 11 assessment 3 children_in_care -5
    hint	neglectful situations	assessment 6
    hint	network	child_protection 8 assessment 3 early_help 2 child_voice -5 workforce -1 leadership 5
    hint	networks	child_protection 2 child_voice -1 children_in_care 1 leadership 4
    hint	new	child_protection -7 early_help -2 missing 2 specific_needs 3 child_voice -1 children_in_care -1 management_oversight -8 supervision -2 workforce 1 leadership 8 overall 7
    hint	new electronic	assessment 4
    hint	new families	children_in_care 1
    hint	new model	leadership 3
    hint	new practice	leadership 1
    hint	new practice standards	leadership 1
    hint	new social	workforce 2
    hint	new system	quality_assurance 4
    hint	newly	front_door -1 assessment -2 specific_needs -1 children_in_care -6 care_leavers -1 workforce 7 leadership -1 multi_agency -7
    hint	newly qualified	child_protection -2 workforce 10
    hint	newly qualified social	child_protection -5 workforce 2
    hint	next	front_door 4 child_protection -2 assessment -4 missing -2 specific_needs -6 child_voice -3 children_in_care -4 care_leavers -3 supervision 5 leadership -2 multi_agency 1 overall -1
    hint	next steps	front_door 8 child_protection 4 children_in_care -4 management_oversight 1 leadership -4 multi_agency 3
    hint	nhs	child_protection -2 management_oversight 1 multi_agency 3
    hint	non-resident	assessment 1
    hint	non-resident parents	assessment 1
    hint	non-verbal	specific_needs 6
    hint	normal	front_door 1
    hint	noted	early_help 1 children_in_care 1 quality_assurance 3
    hint	notes	assessment 4
    hint	notification	multi_agency 7
    hint	notifications	front_door 9 child_protection -7 early_help -2 specific_needs -4 multi_agency 10
    hint	now	front_door 2 child_protection -3 assessment -1 specific_needs 2 child_voice 1 children_in_care -3 care_leavers -5 management_oversight -3 workforce 3 quality_assurance 2 multi_agency -1 overall 6
    hint	now good	overall 3
    hint	now in place	overall 2
    hint	now supported	child_protection 2
    hint	number	front_door -2 assessment -2 early_help -4 child_voice -1 children_in_care -4 management_oversight -1 multi_agency -3
    hint	number of care	care_leavers 1
    hint	number of cases	child_protection 1 multi_agency 7
    hint	number of children	child_protection 2 specific_needs -1 care_leavers 4 leadership -2 quality_assurance 2 multi_agency -2
    hint	number of older	leadership -1
    hint	number of pupils	specific_needs 2
    hint	number of social	workforce 1 leadership 3
    hint	numbers	child_voice -7 care_leavers -7 workforce 3 quality_assurance 3
    hint	numbers of children	specific_needs 1 leadership -2
    hint	nurse	multi_agency 6
    hint	nurses	multi_agency 13
    hint	nursing	multi_agency 7
    hint	nursing team	multi_agency 1
    hint	observation	child_voice 3
    hint	observations	management_oversight -2
    hint	observed	child_voice 1 overall 3
    hint	obtained	front_door 8 child_protection -2
    hint	occasions	multi_agency -3
    hint	off	children_in_care 3 management_oversight 5
    hint	offender	multi_agency 13
    hint	offending	front_door -1 missing 3 children_in_care -3 care_leavers -1
    hint	offending service	front_door -1 missing 2
    hint	offer	front_door -3 assessment -5 early_help 6 missing 4 specific_needs 4 child_voice 1 children_in_care -1 care_leavers 12 management_oversight -1 supervision -1 workforce -3 quality_assurance -3 overall -1
    hint	offer for children	leadership 2
    hint	offer is well	early_help 2
    hint	offer of support	specific_needs 3
    hint	offered	front_door -1 child_protection 3 assessment -4 early_help -2 specific_needs 1 children_in_care -6 workforce 2 leadership -1
    hint	offered to children	overall 3
    hint	offering	early_help 1
    hint	offers	early_help 4 specific_needs 2 children_in_care -3 management_oversight 6 leadership -4 multi_agency 7
    hint	office	child_protection -3 children_in_care -6 workforce 1 leadership 1
    hint	office hours	front_door 1 child_protection -2
    hint	officer	front_door -2 child_protection -2 specific_needs 12 children_in_care -7 quality_assurance -3 multi_agency -1 overall -2
    hint	officers	child_protection -5 assessment -4 early_help -1 missing 1 specific_needs 1 children_in_care -3 care_leavers -2 management_oversight 3 supervision -2 workforce 2 leadership -5 multi_agency 16
    hint	ofsted	child_protection -6 assessment -1 specific_needs -2 care_leavers -6 leadership -3 multi_agency -3
    hint	often	front_door -3 assessment 2 missing -2 specific_needs -2 children_in_care 3 management_oversight 1 leadership -8 quality_assurance -6 multi_agency -2
    hint	old	missing 4 children_in_care -3
    hint	older	child_protection -1 assessment 2 specific_needs -1 child_voice -1 children_in_care 6 care_leavers 1
    hint	older children	front_door 1 children_in_care 5
    hint	once	child_protection 1 assessment 6 specific_needs 2 care_leavers -2 management_oversight 3
    hint	one	early_help 4 workforce 3 leadership 1 multi_agency 1 overall -3
    hint	one adoption	multi_agency 2
    hint	one case	child_protection 1 multi_agency 6
    hint	ongoing	front_door -4 child_protection 5 assessment -4 child_voice -10 supervision 1 workforce 1 leadership 2 quality_assurance -3 overall -2
    hint	ongoing support	care_leavers 1
    hint	online	missing 1 specific_needs -1 care_leavers 1 management_oversight -1 leadership -1 multi_agency -2
    hint	open	leadership 3
    hint	openly	child_voice 4 workforce -4
    hint	operating	multi_agency 7
    hint	operation	multi_agency 1
    hint	operational	overall -2
    hint	operations	missing 13 multi_agency 1
    hint	opinions	child_voice 5
    hint	opportunities	front_door -7 child_protection -1 assessment -1 early_help -1 missing -7 children_in_care -4 care_leavers 1 management_oversight -5 supervision 4 workforce 6 overall -2
    hint	opportunities for children	child_voice 3
    hint	opportunities for learning	quality_assurance 3
    hint	opportunity	front_door 3 child_protection -2 early_help 4 missing 4 child_voice 4 care_leavers -7 workforce -8 leadership -2 quality_assurance 4 multi_agency -1 overall 1
    hint	opportunity to engage	assessment 4
    hint	optician	children_in_care 1
    hint	optimistic	child_protection 1 assessment 1
    hint	option	assessment -4 specific_needs 2
    hint	options	assessment -5 child_voice -2 children_in_care 5 care_leavers 5 workforce -2 multi_agency -2
    hint	options and entitlements	specific_needs 1
    hint	order	front_door -2 child_protection -6 assessment 3 early_help 4 missing 4 child_voice -3 children_in_care 3 care_leavers -5 management_oversight -3 workforce 2 leadership 4
    hint	order to ensure	overall 4
    hint	order to inform	assessment -2
    hint	order to provide	specific_needs 5
    hint	order to support	assessment 4
    hint	orders	specific_needs -1 children_in_care 10 management_oversight 2 supervision -2 multi_agency -2
    hint	organisation	workforce 7 leadership 9
    hint	organisational culture	leadership 3
    hint	organisations	child_protection -2 multi_agency 17
    hint	organised	overall 4
    hint	others	front_door -2 assessment 9 early_help 2 child_voice 6 care_leavers 3 workforce -1 leadership -7 multi_agency -2
    hint	out-of-hours	front_door 22 child_protection -3 early_help -1 specific_needs -1 children_in_care -1 multi_agency -1
    hint	out-of-hours service	front_door 4
    hint	outcome	assessment 1 children_in_care 2 leadership -1
    hint	outcomefocused	assessment 12 early_help 1 children_in_care -2
    hint	outcomes	front_door -4 assessment 3 early_help 4 missing -1 child_voice -3 care_leavers -1 supervision 2 leadership -2 quality_assurance 5
    hint	outcomes and actions	child_protection 2
    hint	outcomes for children	child_protection -1 assessment -2 child_voice -1 children_in_care -4 management_oversight 8 leadership 1 multi_agency 2 overall 5
    hint	outcomes for many	early_help 2
    hint	outcomes for young	care_leavers 4
    hint	outcomes of children	multi_agency 2
    hint	outline	child_protection 15 assessment -3 children_in_care -6 leadership -2
    hint	outlined	child_protection -2
    hint	outreach	early_help 4 missing 4 specific_needs -2
    hint	outside	child_protection -10 missing 9 specific_needs -7 children_in_care 2
    hint	outside the home	missing 1
    hint	outstanding	children_in_care 3 workforce -1 overall 5
    hint	over-optimistic	assessment 7
    hint	overall	child_protection -3 early_help -2 children_in_care -4 leadership 4 quality_assurance -2 multi_agency 2 overall 15
    hint	overly	assessment 8 child_voice 5 children_in_care -1
    hint	overly focused	child_voice 4
    hint	overnight	specific_needs 1
    hint	overoptimism	assessment 3
    hint	overreliance	child_protection 2 multi_agency 3
    hint	overridden	front_door 12 assessment -2
    hint	oversee	child_protection -1 specific_needs 3 management_oversight 11 leadership -4 multi_agency -1
    hint	oversee implementation	multi_agency -7
    hint	overseen	child_protection -1 management_oversight 14
    hint	oversight	child_protection -5 assessment -9 early_help -8 specific_needs 2 child_voice -7 care_leavers -7 management_oversight 41 supervision 3 workforce -4 leadership 1 quality_assurance 3 multi_agency -1 overall -7
    hint	oversight and social	children_in_care 2
    hint	oversight and supervision	supervision 2
    hint	oversight by senior	leadership -1
    hint	oversight mean	assessment 3
    hint	oversight of children	child_protection 1 leadership 2 overall 5
    hint	oversight of children's	children_in_care -3
    hint	oversight to ensure	assessment 1 leadership 2
    hint	overview	leadership -4 multi_agency -1
    hint	ownership	leadership 1
    hint	pa	child_voice -3 care_leavers 16
    hint	pace	child_protection -9 assessment -3 specific_needs 1 children_in_care -1 management_oversight -6 workforce -1 leadership 10 quality_assurance -2 overall 11
    hint	pace of change	leadership 5 overall 3
    hint	pace of improvement	front_door 1 overall 7
    hint	packages	specific_needs 9
    hint	packages of care	specific_needs 8 children_in_care -2
    hint	packages of support	specific_needs 5
    hint	paid	children_in_care 1
    hint	palpable	workforce 7
    hint	pandemic	assessment -3 early_help -1 missing -6 specific_needs -4 children_in_care 1 management_oversight -4 quality_assurance -2 multi_agency 4 overall 2
    hint	panel	front_door -8 assessment -6 early_help -2 specific_needs -1 children_in_care 13 management_oversight 12 workforce -2 leadership -1 quality_assurance -2
    hint	panels	child_protection -2 missing 3 specific_needs -2 child_voice -1 care_leavers -6 management_oversight 21 quality_assurance -2 multi_agency 3
    hint	parallel	children_in_care 5
    hint	parallel planning	children_in_care 2
    hint	parent	early_help 13 child_voice -7 children_in_care -3 care_leavers 2
    hint	parental	front_door 6 assessment 12 missing -7 specific_needs -3 child_voice -3 children_in_care -3 care_leavers -2 management_oversight -2 workforce -8 leadership -3 multi_agency -3
    hint	parental capacity	assessment 11
    hint	parental consent	front_door 8 child_protection -2 assessment -3 multi_agency -3
    hint	parenting	front_door -2 child_protection 3 assessment -1 early_help 7 missing -4 specific_needs -2 children_in_care -7 management_oversight -5 workforce -3 quality_assurance -5 multi_agency -5 overall -4
    hint	parenting assessments	children_in_care 3
    hint	parenting board	leadership -7
    hint	parenting panel	children_in_care -1
    hint	parenting skills	early_help 1
    hint	parenting strategy	child_voice 3
    hint	parents	front_door 3 child_protection 10 assessment 6 missing -7 specific_needs -6 child_voice -3 children_in_care -2 care_leavers -2 supervision -6 workforce -16 leadership -3 quality_assurance -2 multi_agency -6
    hint	parents and carers	front_door 4 early_help 6 missing 1 specific_needs 2 child_voice 3 children_in_care -7
    hint	parents assessments	children_in_care 2
    hint	part	front_door -4 child_protection -7 assessment -1 early_help 5 missing -1 child_voice 4 care_leavers 3 workforce 2 leadership -6
    hint	participate	specific_needs -2 child_voice 18 children_in_care -3 leadership -1
    hint	participating	multi_agency 1
    hint	participation	specific_needs -1 child_voice 33 children_in_care -10 care_leavers -8 workforce -3 leadership -8
    hint	participation of care	child_voice 3
    hint	particular	child_protection -5 assessment 1 workforce 3 quality_assurance 5 overall 3
    hint	particular attention	child_protection -2
    hint	particularly	missing 3 specific_needs -1 children_in_care 4 care_leavers 5 supervision 5 workforce 6 leadership 2 overall -1
    hint	particularly value	supervision 2 workforce 5
    hint	partner	front_door 4 missing -2 specific_needs 1 child_voice -10 children_in_care -4 care_leavers -4 management_oversight -3 workforce -2 leadership 3 quality_assurance -1 multi_agency 25 overall -2
    hint	partner agencies	front_door 2 assessment 1 early_help -1 specific_needs 1 child_voice -1 care_leavers -4 leadership 1 quality_assurance -2 multi_agency -3
    hint	partner agency	multi_agency 1
    hint	partner engagement	multi_agency 4
    hint	partners	front_door 2 child_protection -2 assessment -7 early_help 2 missing 1 specific_needs 1 child_voice -4 children_in_care -10 care_leavers -2 management_oversight -7 supervision -2 workforce -3 multi_agency 41 overall 1
    hint	partners in practice	leadership 5 multi_agency -5
    hint	partners should oversee	multi_agency -7
    hint	partners to develop	leadership 3
    hint	partnership	front_door -6 child_protection -3 early_help -2 child_voice -11 children_in_care -10 care_leavers -4 management_oversight -11 workforce -5 leadership -3 multi_agency 38 overall -3
    hint	partnership arrangements	front_door 3 leadership 1 multi_agency 2
    hint	partnership work	missing 2 multi_agency 4
    hint	partnership working	child_protection 2 early_help 6 leadership -4 multi_agency 1 overall -2
    hint	partnerships	children_in_care -6 leadership -3 quality_assurance -2 multi_agency 44 overall -2
    hint	parts	child_protection 6 overall 1
    hint	pas	front_door -4 child_protection -12 assessment -10 early_help -4 missing -9 specific_needs -3 child_voice -7 children_in_care -18 care_leavers 28 workforce 8 leadership -15 quality_assurance -4 overall -2
    hint	pas know	child_voice 2
    hint	pas work	care_leavers 1 multi_agency 1
    hint	passed	front_door 2 child_protection -2
    hint	passion	children_in_care 4
    hint	passionate	assessment -1 child_voice 3 children_in_care -4 workforce 5
    hint	passport	specific_needs -2
    hint	passports	care_leavers 4
    hint	past	specific_needs -1 children_in_care 4 leadership -2 overall 2
    hint	pathway	child_protection -11 assessment -5 early_help -3 missing -3 child_voice 5 children_in_care -13 care_leavers 22 management_oversight -1 supervision -1 workforce -3 leadership -5 quality_assurance -4 multi_agency -6
    hint	pathway planning	care_leavers 10
    hint	pathway plans	child_protection -6 assessment -5 child_voice 1 children_in_care -3 care_leavers 18 leadership -3 multi_agency -3
    hint	pathways	specific_needs 7 children_in_care -3 multi_agency 2
    hint	patient	multi_agency 4
    hint	patterns	assessment 4 missing 1 specific_needs 2
    hint	payments	specific_needs 5
    hint	peer	children_in_care -2 quality_assurance 16 multi_agency -1
    hint	peer review	leadership -2 quality_assurance 3
    hint	peer reviews	leadership 11 quality_assurance 1
    hint	pending	child_protection 2
    hint	people	front_door -11 child_protection -7 assessment -1 missing 1 specific_needs -3 children_in_care 3 care_leavers 4 leadership -5 quality_assurance -6
    hint	people aged	care_leavers -2
    hint	people and carers	care_leavers -2
    hint	people and families	overall 6
    hint	people are able	care_leavers 1
    hint	people are involved	child_voice 2
    hint	people at risk	missing 1
    hint	people benefit	children_in_care -2
    hint	people they work	workforce 8
    hint	people well	child_voice 1 children_in_care 5
    hint	people's	front_door -3 child_protection -3 missing -4 specific_needs -3 children_in_care -4 care_leavers 6 multi_agency -3
    hint	peps	assessment -3 children_in_care 22
    hint	performance	front_door -13 child_protection -4 assessment -8 early_help -5 missing -4 specific_needs -12 child_voice -10 children_in_care -9 care_leavers -5 management_oversight -12 supervision -5 workforce -7 leadership -1 quality_assurance 30 multi_agency -12
    hint	performance and practice	leadership -1
    hint	performance data	management_oversight -5 quality_assurance -4
    hint	performance information	front_door -4 assessment -1 management_oversight 1 leadership 7 quality_assurance 10 multi_agency -6
    hint	performance management	front_door -3 management_oversight -13 leadership -4 quality_assurance 9
    hint	performance management information	quality_assurance -2
    hint	performance management systems	leadership -4
    hint	period	child_protection 3 assessment -1 specific_needs -4
    hint	period of time	overall 5
    hint	periods	child_protection 7 specific_needs 4
    hint	periods of time	children_in_care -1
    hint	permanence	front_door -9 child_protection -16 assessment -11 early_help -4 missing -5 specific_needs -12 child_voice -11 children_in_care 42 care_leavers -6 management_oversight 10 workforce -3 leadership -5 multi_agency -3 overall -9
    hint	permanence for children	management_oversight 6
    hint	permanence planning	child_protection 5 assessment -2 children_in_care 3
    hint	permanence plans	children_in_care 1
    hint	permanency	child_protection -4 children_in_care 20 management_oversight 11
    hint	permanent	child_protection -9 assessment -2 early_help -2 specific_needs -10 children_in_care 8 care_leavers -3 workforce 4 leadership 4 multi_agency 1
    hint	permanent and stable	leadership 1
    hint	permanent home	children_in_care 4
    hint	permanent social	workforce 4
    hint	permanent staff	leadership -2
    hint	permanently	children_in_care 1
    hint	perpetrator	child_protection 16
    hint	perpetrators	child_protection 8 assessment 4 missing 8 care_leavers -1
    hint	persistence	missing 13
    hint	persistent	missing 2 child_voice -1 workforce -1 leadership -2
    hint	persistent work	missing 2
    hint	persistently	missing 3
    hint	person	assessment 3 specific_needs -5 leadership -1
    hint	person's	child_voice -1 care_leavers 4
    hint	personal	front_door -5 child_protection -8 assessment -6 early_help -6 missing -4 specific_needs -6 care_leavers 10 management_oversight -3 workforce 5 leadership -9 quality_assurance -1 overall -6
    hint	personal adviser	child_voice -2 care_leavers 8
    hint	personal advisers	specific_needs 1 child_voice -2 children_in_care -6 care_leavers 5 leadership -2 multi_agency -4
    hint	personal advisers help	child_voice -1
    hint	personal advisers work	multi_agency 1
    hint	personal education	assessment -9 specific_needs -6 child_voice 5 children_in_care 24 care_leavers -8
    hint	personal education plans	assessment -8 specific_needs -1 children_in_care 9 care_leavers -4
    hint	personalised	assessment 1 child_voice 5
    hint	persons	front_door -1
    hint	philosophy	leadership 5
    hint	physical	assessment -2 specific_needs -10 children_in_care 7 care_leavers 1 workforce -1
    hint	physical abuse	child_protection 5
    hint	physical and mental	specific_needs -2
    hint	physical health needs	specific_needs 1
    hint	picture	child_voice -1
    hint	pictures	child_voice 3
    hint	piece	child_voice 2
    hint	pilot	leadership 3
    hint	place	front_door 1 assessment -7 early_help 3 missing -1 specific_needs 2 children_in_care -4 care_leavers -7 management_oversight 1 leadership 6 overall -4
    hint	place to address	leadership 1
    hint	place to ensure	child_protection -7 leadership -1
    hint	place to improve	leadership 2
    hint	place to monitor	specific_needs 3
    hint	place to work	workforce 7
    hint	place-based	multi_agency 6
    hint	placed	front_door -2 child_protection -15 early_help -2 specific_needs -4 child_voice -8 children_in_care 17 care_leavers -8 multi_agency 2 overall -5
    hint	placed in supported	specific_needs 1 care_leavers -1
    hint	placed in unregistered	children_in_care -5
    hint	placed with parents	children_in_care 1 management_oversight 1 leadership -1
    hint	placement	front_door -8 child_protection -11 assessment -1 early_help -6 missing -6 specific_needs -7 child_voice -9 children_in_care 31 care_leavers -10 management_oversight -3 workforce -1 leadership -2 quality_assurance -1 multi_agency -4 overall -2
    hint	placement stability	child_voice -1 children_in_care 5 leadership -1
    hint	placement with parents	children_in_care 4
    hint	placements	front_door -8 child_protection -12 assessment -6 early_help -5 missing -1 specific_needs -7 child_voice -5 children_in_care 28 care_leavers -5 management_oversight 3 workforce -14 leadership -1 multi_agency -3 overall -3
    hint	placements available	leadership 2
    hint	placements for children	children_in_care 2
    hint	places	care_leavers 8
    hint	plan	front_door -3 child_protection 2 assessment 5 missing -3 specific_needs 1 child_voice -1 leadership 6 quality_assurance -1 multi_agency -1 overall -8
    hint	plan to return	children_in_care 2
    hint	planned	child_voice -5 children_in_care 7 care_leavers 2 workforce -2 multi_agency -1 overall -2
    hint	planned way	child_protection 3
    hint	planning	front_door -9 assessment 13 early_help -7 missing -3 specific_needs 2 child_voice -1 children_in_care 3 care_leavers 3 workforce -7 leadership -3 quality_assurance -3 overall -6
    hint	planning for children	assessment 7 child_voice -2 care_leavers 1 management_oversight 4
    hint	planning for disabled	child_protection 4 specific_needs 4
    hint	planning is effective	assessment -1 children_in_care 2
    hint	planning meetings	assessment -4 children_in_care 6
    hint	plans	front_door -14 child_protection 3 assessment 19 early_help -3 missing -4 specific_needs -1 child_voice 3 children_in_care 1 care_leavers 5 supervision 2 workforce -4 quality_assurance -7 multi_agency -5 overall -10
    hint	plans and reviews	specific_needs 1
    hint	plans are clear	children_in_care -3 care_leavers 8
    hint	plans are completed	child_voice -1
    hint	plans are comprehensive	assessment 3 children_in_care 2
    hint	plans are generally	child_protection -4
    hint	plans are often	assessment 1
    hint	plans are regularly	child_protection 10 children_in_care -2
    hint	plans are reviewed	early_help 3
    hint	plans are thorough	child_protection 2
    hint	plans are updated	assessment 3 children_in_care 11
    hint	plans are written	assessment -1 child_voice 3 children_in_care 2
    hint	plans clearly	assessment 2
    hint	plans focus	child_protection -1
    hint	plans for children	assessment 9 child_voice -4 children_in_care -2 care_leavers 2 supervision 1 workforce 2
    hint	plans for improvement	quality_assurance 3
    hint	plans in place	assessment -1 leadership 7
    hint	plans include	child_protection -3
    hint	plans is variable	child_protection -1
    hint	plans lack	assessment 4
    hint	plans remain	assessment -2
    hint	plans seen	assessment 4
    hint	plans set	child_protection -2 assessment 1
    hint	plans to address	assessment -1
    hint	plans to reduce	assessment -1
    hint	pledge	child_voice 13 children_in_care -3 leadership 5
    hint	plo	front_door -6 child_protection 25 early_help -2 missing -2 specific_needs -1 child_voice 1 children_in_care -8 care_leavers -1 management_oversight 6 workforce -2 leadership -8 overall -4
    hint	plo pre-proceedings	child_protection -7 multi_agency 2
    hint	plo tracker	child_protection -3 management_oversight 4
    hint	pockets	overall 3
    hint	point	front_door 5 child_protection -1 assessment 2 early_help -1 children_in_care -6 care_leavers 2 management_oversight -1 multi_agency -2
    hint	point of contact	front_door 2
    hint	points	specific_needs -1 care_leavers -5 management_oversight 1 quality_assurance 2 multi_agency -2
    hint	police	front_door 4 assessment -12 early_help -11 missing 2 specific_needs -1 child_voice -5 children_in_care -10 care_leavers -9 management_oversight -9 leadership -5 quality_assurance -8 multi_agency 36
    hint	police custody	specific_needs 3
    hint	police officers	child_protection 6
    hint	police protection	child_protection 6 children_in_care 2 multi_agency -1
    hint	police referrals	front_door 5 missing -1
    hint	police staff	workforce -2 multi_agency 5
    hint	policies	care_leavers -2
    hint	policy	overall 4
    hint	political	child_voice 2 children_in_care -6 care_leavers -12 workforce -4 leadership 16 quality_assurance -1 multi_agency -2
    hint	political leaders	quality_assurance -1 overall 3
    hint	politicians	workforce -5
    hint	poor	child_protection 1 assessment 5 children_in_care 1 leadership 3 quality_assurance -5 multi_agency -2 overall 5
    hint	poor mental	multi_agency -1
    hint	poor mental health	multi_agency -1
    hint	poor performance	leadership 4
    hint	poor planning	assessment 1
    hint	poor practice	overall 3
    hint	poor quality	children_in_care 1
    hint	poorly	assessment 1
    hint	posed	assessment 2
    hint	position of trust	specific_needs 4
    hint	positions	workforce 1
    hint	positive	front_door -3 child_protection -2 assessment -3 early_help 2 child_voice -1 children_in_care 4 workforce 1 leadership 3 overall 7
    hint	positive about working	workforce 6
    hint	positive change	child_protection -1 children_in_care -1
    hint	positive changes	workforce -4 overall 1
    hint	positive development	leadership 1
    hint	positive difference	child_protection 1 assessment 5 early_help 1 missing 2 child_voice 1 children_in_care -4 leadership -2 quality_assurance -3 overall -3
    hint	positive experiences	child_voice -8 children_in_care 1
    hint	positive impact	front_door 3 assessment -11 early_help 2 specific_needs -3 care_leavers 3 management_oversight -4 workforce 5 quality_assurance 5 multi_agency 2 overall 6
    hint	positive outcomes	specific_needs 8 children_in_care -4
    hint	positive relationships	specific_needs 1 child_voice 6
    hint	positively	child_protection 4 early_help 3 care_leavers -1 workforce 3 leadership 3 quality_assurance -3 multi_agency 1 overall 5
    hint	possible	front_door -1 child_protection -3 assessment -7 children_in_care 6 leadership 1
    hint	post	assessment -1 child_voice -1 workforce 4 leadership 8
    hint	post-adoption	children_in_care 5
    hint	post-adoption support	children_in_care 5
    hint	posts	workforce 20
    hint	potential	child_protection -2 assessment 7 early_help -4 missing 6 specific_needs 6 management_oversight 2 leadership 2 quality_assurance 3 overall 1
    hint	potential risk	care_leavers -2
    hint	potential risks	specific_needs 8 children_in_care 8
    hint	potentially	child_protection -6 specific_needs 5
    hint	powerful	child_voice 1
    hint	powers	child_protection 4
    hint	practical	assessment -1 child_voice -1 children_in_care -3 care_leavers 8
    hint	practice	front_door -5 child_protection 2 assessment -6 early_help -5 missing -2 specific_needs -3 child_voice -5 children_in_care -7 care_leavers -5 management_oversight 3 supervision 8 leadership 5 quality_assurance 10 multi_agency -7 overall 14
    hint	practice across	leadership -4 quality_assurance 9
    hint	practice and improve	workforce 4
    hint	practice and management	quality_assurance 3
    hint	practice and performance	leadership -1
    hint	practice deficits	overall 2
    hint	practice for children	child_protection 1 specific_needs 5 children_in_care 6 care_leavers 9 leadership -2 overall -2
    hint	practice improvement	leadership -1 quality_assurance 1 overall -2
    hint	practice improvements	overall 1
    hint	practice in relation	multi_agency 9
    hint	practice is inconsistent	child_protection 1
    hint	practice model	child_voice 6 children_in_care -4 leadership 10
    hint	practice reviews	quality_assurance 3
    hint	practice since	overall 2
    hint	practice standards	leadership 5
    hint	practice with children	multi_agency -2
    hint	practices	assessment 4 multi_agency 3
    hint	practitioner	child_protection -2 children_in_care -1 care_leavers 3 leadership -4 multi_agency 2
    hint	practitioners	front_door -2 child_protection 6 assessment 1 specific_needs -8 child_voice 4 children_in_care -11 care_leavers -5 supervision 8 workforce 13 leadership -4 overall -3
    hint	practitioners and managers	child_protection 3 management_oversight -1
    hint	practitioners demonstrate	child_protection 1
    hint	practitioners work	multi_agency -1
    hint	pre-birth	multi_agency 3
    hint	pre-proceedings	front_door -7 child_protection 37 assessment -6 early_help -3 missing -1 specific_needs -6 child_voice -1 children_in_care -8 workforce -3 leadership -1 quality_assurance -7 multi_agency -4 overall -8
    hint	pre-proceedings work	child_protection 3
    hint	preferred	care_leavers -4 workforce 2
    hint	preferred model	workforce 4
    hint	pregnancy	child_voice 2
    hint	pregnant	multi_agency 3
    hint	pregnant women	multi_agency 3
    hint	premature	child_protection 1
    hint	prematurely	child_protection 3
    hint	premium	children_in_care 6
    hint	preparation	child_protection -1
    hint	prepare	care_leavers 2
    hint	prepared	care_leavers 1 management_oversight -1
    hint	present	front_door -3 child_protection -2 specific_needs 4 children_in_care -8 care_leavers -6 overall -3
    hint	present as homeless	front_door -1 child_protection -1 specific_needs 11 care_leavers -6
    hint	presented	child_protection 3
    hint	presenting	assessment 2 children_in_care -2 leadership -3
    hint	presenting concerns	front_door -1
    hint	presenting issue	assessment 1
    hint	presenting needs	front_door 1 assessment -4
    hint	pressure	workforce 2
    hint	pressures	workforce 12 leadership 2 overall 3
    hint	prevalence	child_protection -3 quality_assurance 5 multi_agency -7
    hint	prevent	child_protection -1 assessment -3 early_help 7 missing 4 specific_needs -2 child_voice -1 children_in_care -1 management_oversight 4 leadership -2
    hint	prevent concerns	child_protection -3
    hint	prevent drift	management_oversight 1
    hint	preventative	early_help 11
    hint	preventative services	early_help 5
    hint	prevented	child_protection 5
    hint	preventing	child_protection -5 early_help 5
    hint	prevention	front_door -2 child_protection -3 early_help 12 leadership 10
    hint	prevents	child_protection -4 assessment 7 early_help 1
    hint	previous	front_door 6 early_help -2 child_voice -2 care_leavers 1 multi_agency -1 overall 8
    hint	previous inspection	children_in_care 1 workforce -3 multi_agency 2
    hint	previously	child_protection 3 leadership 2 overall 1
    hint	primary	missing 6 children_in_care 2
    hint	prior	children_in_care 1 leadership 2
    hint	priorities	child_protection -5 missing 1 children_in_care -3 care_leavers -2 leadership 14 quality_assurance 3
    hint	prioritisation	leadership 10
    hint	prioritise	front_door 8 assessment -1 children_in_care -4 workforce 1 leadership 2
    hint	prioritise children's	child_protection 2
    hint	prioritised	front_door 1 child_protection -3 assessment -1 missing -4 child_voice -2 leadership 9 quality_assurance 3 multi_agency -6 overall 1
    hint	prioritising	child_protection -2 management_oversight 2 leadership 1 multi_agency 4
    hint	priority	front_door -2 child_protection -3 specific_needs -1 management_oversight -1 leadership 6 overall -1
    hint	priority action	leadership -6
    hint	priority for leaders	leadership -7
    hint	prisons	multi_agency 5
    hint	private	front_door -2 child_protection -1 specific_needs 29 child_voice -2 children_in_care -26 leadership -1 quality_assurance -2 multi_agency -5
    hint	private foster	specific_needs 10 children_in_care -8
    hint	private fostering	front_door -1 specific_needs 18 children_in_care -15 leadership -1 quality_assurance -1 multi_agency -2
    hint	private fostering arrangements	specific_needs 6 children_in_care -6
    hint	privately	child_protection -1 specific_needs 16 children_in_care -4
    hint	privately fostered	child_protection -1 specific_needs 16 children_in_care -4
    hint	privately fostered children	specific_needs 1
    hint	proactive	child_voice -3 children_in_care -7 leadership 2 quality_assurance 1 multi_agency 3
    hint	proactively	multi_agency 5
    hint	probation	care_leavers -1 multi_agency 7
    hint	problems	child_protection -1
    hint	procedures	missing 7 specific_needs 5 children_in_care -1 multi_agency 10
    hint	proceedings	front_door -3 child_protection 21 early_help -6 specific_needs -8 child_voice -5 children_in_care -6 care_leavers -5 management_oversight -1 multi_agency -1
    hint	process	child_protection 4 assessment -12 early_help -2 missing -2 specific_needs -3 care_leavers -4 management_oversight 6 workforce -5 leadership 1 quality_assurance 9 multi_agency 1 overall -5
    hint	processes	front_door 3 child_protection -1 assessment -8 missing 2 specific_needs 1 care_leavers -5 management_oversight 6 quality_assurance 4 overall -2
    hint	processes in place	missing 2
    hint	professional	front_door 7 assessment 1 early_help 1 child_voice -5 children_in_care -7 workforce 5 quality_assurance -7 multi_agency 14 overall -3
    hint	professional curiosity	assessment 17 children_in_care -1 multi_agency -2
    hint	professional development	workforce 17 quality_assurance -1 multi_agency -1
    hint	professional network	care_leavers 1 multi_agency 1
    hint	professional networks	multi_agency 9
    hint	professionally	workforce 3
    hint	professionals	front_door 6 child_protection 4 assessment 1 missing 1 specific_needs 2 child_voice -3 children_in_care -5 management_oversight -5 workforce 4 leadership -9 quality_assurance -8 multi_agency 22 overall -6
    hint	professionals across	multi_agency -1
    hint	professionals and family	multi_agency 2
    hint	professionals work	multi_agency 2
    hint	profile	assessment 2 specific_needs 3
    hint	programme	assessment -3 early_help 9 child_voice 3 children_in_care -2 care_leavers -4 leadership 7 multi_agency -7
    hint	programmes	child_protection 1 early_help 4 specific_needs -1 workforce 4 leadership 6
    hint	progress	child_protection 7 assessment -1 specific_needs -2 child_voice -8 children_in_care 2 care_leavers 3 management_oversight 6 supervision 8 workforce 1 leadership -2 quality_assurance 3 multi_agency -5 overall 12
    hint	progress against	assessment -5
    hint	progress being made	child_protection 2
    hint	progress children's	assessment -7 management_oversight 1
    hint	progress children's plans	assessment -3 management_oversight 4
    hint	progress for children	child_protection 3 children_in_care -3 management_oversight 6
    hint	progress of care	assessment 2
    hint	progress of children	child_voice -3 leadership 1 overall 2
    hint	progress of children's	assessment -2
    hint	progress of plans	child_protection 4 assessment -1 management_oversight 5
    hint	progress to improve	front_door 1
    hint	progress well	children_in_care 4
    hint	progressed	front_door 5 child_protection 3 assessment -4 specific_needs -2 leadership -4
    hint	progresses	assessment 1
    hint	progressing	front_door -1 assessment -8 management_oversight 2
    hint	progression	child_protection 4 assessment -8 specific_needs -2 management_oversight 2 workforce 5
    hint	progression of children's	assessment -1
    hint	project	care_leavers -2 supervision 1 multi_agency 5 overall 2
    hint	projects	children_in_care -2 leadership 6
    hint	prolonged	children_in_care 1
    hint	promise	leadership -2
    hint	promote	front_door -1 children_in_care 7 care_leavers 2
    hint	promoted	workforce 2 leadership -2 multi_agency -3
    hint	promotes	children_in_care 1 workforce -1
    hint	promoting	care_leavers 1 multi_agency 10
    hint	prompt	child_protection 3 assessment -7 missing 1 child_voice -2 leadership -1 multi_agency -1
    hint	promptly	front_door 2 child_protection 6 assessment -3 early_help -3 missing 4 child_voice -7 children_in_care 5 workforce -3 leadership -1 quality_assurance -1
    hint	promptly and effectively	front_door -1
    hint	properly	specific_needs 1
    hint	proportion	children_in_care 2 leadership 1
    hint	proportion of children	leadership 2
    hint	proportionate	front_door 4 child_protection 10 assessment -1 early_help -3 specific_needs -4 child_voice -2 children_in_care -4 care_leavers -1 leadership -2
    hint	proportionate decision-making	front_door 7
    hint	proportionate response	front_door 3 child_protection -5
    hint	proportionate to risk	child_protection 2
    hint	prospective	children_in_care 1
    hint	protect	child_protection 10 early_help -2 missing 6 specific_needs -5 children_in_care -5 management_oversight -2 multi_agency -1 overall -2
    hint	protect children	front_door -2 missing 1 overall -2
    hint	protected	front_door 1 child_protection 10 children_in_care -1 leadership 4 overall -6
    hint	protected characteristic	care_leavers 3 leadership 5
    hint	protection	front_door -2 child_protection 22 assessment -6 early_help -5 missing -1 specific_needs -5 child_voice -9 children_in_care -4 care_leavers -2 management_oversight 1 supervision -1 leadership -2 multi_agency -2
    hint	protection and care	care_leavers -2 overall 14
    hint	protection and children	child_protection 2
    hint	protection assessments	child_protection 5
    hint	protection chairs	child_protection -5 management_oversight 5
    hint	protection conference chairs	child_protection -2 management_oversight 1
    hint	protection conferences	child_protection -1
    hint	protection enquiries	child_protection 6 early_help 5
    hint	protection enquiry	child_protection 1
    hint	protection plan	child_protection 4 specific_needs -1 children_in_care -2
    hint	protection planning	child_protection 1 assessment -4 specific_needs 1
    hint	protection plans	child_voice -2 care_leavers -1
    hint	protection services	overall -4
    hint	protection teams	leadership 1
    hint	protective	front_door 3 child_protection -4 assessment 13 missing 8
    hint	protective equipment	workforce 1
    hint	protective factors	assessment 1 children_in_care 4
    hint	protocol	child_protection -4 specific_needs 9 care_leavers -1 multi_agency 1
    hint	proud	child_protection -3 child_voice 1 children_in_care -1 workforce 18
    hint	proud to work	leadership 1
    hint	provide	front_door -1 child_protection -2 assessment -4 missing 1 care_leavers 1 management_oversight 3 supervision 2 workforce -2 leadership -6 quality_assurance 2 multi_agency 2 overall -7
    hint	provide a clear	child_voice -4
    hint	provide a range	multi_agency 2
    hint	provide children	child_voice 3
    hint	provide clear	management_oversight 1
    hint	provide effective	leadership 3
    hint	provide leaders	leadership -1
    hint	provide senior	leadership -9
    hint	provide the right	child_protection 1 specific_needs 5
    hint	provided	front_door -6 child_protection 3 assessment -2 early_help 5 missing -2 child_voice -3 management_oversight -1 supervision -3 workforce 1 quality_assurance 2 multi_agency -1 overall 3
    hint	provided for children	leadership 1 overall 3
    hint	provided to children	child_protection -4
    hint	provided with suitable	specific_needs 5
    hint	providers	specific_needs -2 child_voice -2 children_in_care 16 multi_agency 3
    hint	provides	child_protection -2 assessment -6 early_help -3 missing 1 children_in_care -2 care_leavers 2 workforce -1 leadership -9 overall -5
    hint	provides clear	multi_agency -2
    hint	provides effective	child_protection 4 early_help -1
    hint	provides leaders	leadership -8
    hint	provides senior	leadership -6
    hint	provides senior leaders	leadership -1
    hint	providing	front_door -2 child_protection -2 assessment -7 missing 2 specific_needs 3 care_leavers 2 management_oversight -5 workforce 2 leadership -5 overall -7
    hint	providing a clear	leadership -3
    hint	providing leaders	management_oversight -2 leadership -4
    hint	providing support	multi_agency -2
    hint	provision	early_help 5 specific_needs 5 children_in_care 11 care_leavers -1 management_oversight -4 workforce -4 leadership 1 multi_agency 4
    hint	provision for children	specific_needs 3
    hint	psychological	assessment -2
    hint	psychologist	children_in_care 1
    hint	psychologists	specific_needs 4 children_in_care 8
    hint	psychology	specific_needs -2 children_in_care 2
    hint	public	child_protection 5 children_in_care -7 multi_agency -7 overall -1
    hint	public law	child_protection 5 children_in_care -3
    hint	public law outline	child_protection 5 children_in_care -3
    hint	pull	missing 6
    hint	pull factors	missing 7
    hint	pupil	children_in_care 2
    hint	pupil premium	children_in_care 6
    hint	pupils	child_protection -3 missing -7 specific_needs 12 children_in_care 15 care_leavers -5 leadership -6 multi_agency -2 overall 4
    hint	purpose	child_protection 4 care_leavers 1
    hint	purposeful	front_door -3 child_protection 9 missing -3 specific_needs -1 child_voice 1 workforce -9 leadership -6 quality_assurance -2
    hint	purposeful work	child_protection 1
    hint	purposefully	leadership 7
    hint	pursue	care_leavers 2
    hint	pursued	children_in_care 3
    hint	push	missing 7
    hint	push and pull	missing 7
    hint	push-and-pull	missing 4
    hint	push-and-pull factors	missing 4
    hint	put	early_help -1 children_in_care -2 care_leavers 4 workforce 6 multi_agency -7
    hint	put in place	front_door 3 child_protection 4 multi_agency -2
    hint	qualified	assessment -2 children_in_care -2 care_leavers -1 leadership -3
    hint	qualified social	child_protection -8
    hint	qualified social workers	child_protection -7 workforce 1
    hint	qualitative	quality_assurance 4
    hint	quality	front_door -2 child_protection 2 assessment 9 early_help -4 missing -7 specific_needs -4 child_voice -4 children_in_care -2 supervision 4 workforce -3 leadership -3 quality_assurance 11 multi_agency -4
    hint	quality and consistency	assessment 2
    hint	quality and impact	child_protection 1 children_in_care 3 care_leavers 1 supervision 1 workforce -1 overall 2
    hint	quality and timeliness	assessment 7 care_leavers 3
    hint	quality assurance	front_door -8 child_protection -6 assessment -6 missing -1 specific_needs -1 child_voice -4 children_in_care -5 management_oversight -1 supervision -1 leadership -1 quality_assurance 17 multi_agency -3 overall -4
    hint	quality assurance arrangements	quality_assurance 4
    hint	quality assurance audits	leadership 3 quality_assurance -4
    hint	quality assurance framework	leadership -1
    hint	quality assurance information	leadership -2 quality_assurance -18
    hint	quality assurance processes	management_oversight 4
    hint	quality of assessments	front_door 3 assessment 6 early_help 8
    hint	quality of case	management_oversight 4
    hint	quality of child	assessment 2
    hint	quality of children's	assessment 6
    hint	quality of decision-making	children_in_care 2 leadership 1
    hint	quality of direct	child_voice 2
    hint	quality of information	front_door 5 multi_agency 5
    hint	quality of pathway	care_leavers 4
    hint	quality of plans	child_protection 7 assessment 12
    hint	quality of practice	front_door -3 assessment -6 child_voice -2 children_in_care -2 management_oversight -4 leadership -1 multi_agency -8 overall 4
    hint	quality of recording	supervision 2
    hint	quality of referral	front_door 4
    hint	quality of safety	child_protection 1
    hint	quality of service	quality_assurance 5
    hint	quality of services	overall 3
    hint	quality of social	child_protection 1 assessment -4 child_voice -1 management_oversight -1 workforce -1 leadership -4 multi_agency 1 overall 2
    hint	quality of supervision	supervision 3
    hint	quality of support	specific_needs 8
    hint	quality of work	child_protection 12 management_oversight 2
    hint	quality of written	children_in_care 3
    hint	quality work	workforce 2
    hint	quarterly	quality_assurance 3
    hint	questionnaires	children_in_care 10
    hint	quickly	front_door 5 child_protection 4 assessment -8 early_help 8 specific_needs 1 child_voice -1 children_in_care -2 care_leavers -1 workforce -7 leadership -3 quality_assurance -4 multi_agency -1
    hint	quickly and effectively	multi_agency 1
    hint	quickly enough	child_protection 9
    hint	radicalisation	missing 15
    hint	rag	front_door 2
    hint	raise	child_protection -2 missing 1 child_voice 5 care_leavers -2 multi_agency -4
    hint	raise awareness	missing 2 multi_agency -3
    hint	raised	child_protection 2 child_voice 4
    hint	raised by inspectors	leadership 2
    hint	raising	child_protection -2
    hint	range	front_door -7 child_protection -1 assessment -1 early_help 4 missing -1 specific_needs -1 care_leavers -3 management_oversight -6 supervision -5 workforce -9 leadership -3 quality_assurance -2 multi_agency -1 overall -1
    hint	range of activities	children_in_care 2
    hint	range of agencies	specific_needs -8 multi_agency 8
    hint	range of communication	specific_needs 8
    hint	range of evidence	child_protection -4 assessment -4 care_leavers -8 management_oversight -5 quality_assurance -7
    hint	range of good-quality	early_help 1
    hint	range of issues	children_in_care -1 leadership 1
    hint	range of partner	children_in_care 2
    hint	range of partners	overall 6
    hint	range of performance	leadership -2
    hint	range of services	child_protection 10 assessment 4 care_leavers -2 multi_agency 4 overall -2
    hint	range of specialist	child_protection 7
    hint	range of support	specific_needs 2
    hint	range of tools	assessment -2 child_voice 1
    hint	range of training	child_voice -1 care_leavers -1 workforce 5 multi_agency -2
    hint	rapid	child_protection 2 multi_agency 3
    hint	rapidly	children_in_care 1
    hint	rarely	management_oversight 4
    hint	rates	front_door 8 child_protection -2 workforce 1
    hint	rather	child_protection 2 assessment 6 early_help -5 children_in_care -1 care_leavers -5 quality_assurance 8
    hint	rationale	assessment 6 child_voice -4 management_oversight 5 leadership -5 multi_agency -11
    hint	rationale for decision-making	front_door -1 assessment 2 management_oversight 1 supervision 1
    hint	rationale for decisions	front_door 4
    hint	re-engage	care_leavers 1
    hint	re-referral	front_door 8
    hint	re-referral rates	front_door 6
    hint	re-referrals	front_door 8
    hint	re-vitalised	children_in_care 4
    hint	reach	assessment -5 missing 1 care_leavers 8 workforce -2 multi_agency 3
    hint	reactive	children_in_care 4
    hint	read	assessment 2
    hint	readily	assessment 2 children_in_care -2
    hint	readily accessible	specific_needs 1
    hint	reading	children_in_care 7
    hint	ready	care_leavers 2
    hint	real	child_protection 1 assessment -2 child_voice 3 workforce 6 leadership 2 overall 5
    hint	real difference	child_protection 3 leadership 4
    hint	realistic	specific_needs 3 management_oversight 1 leadership 2 overall -1
    hint	reason	early_help 7 missing 3
    hint	reasons	assessment 5 missing 4 specific_needs -2 leadership -4 multi_agency -1
    hint	reassurance	children_in_care -1
    hint	receive	child_protection -1 assessment -3 early_help -1 specific_needs 2 care_leavers 4 workforce 2 leadership -1 multi_agency -3 overall 7
    hint	receive a consistently	child_protection 3
    hint	receive a good	front_door 1
    hint	receive a prompt	front_door -3 child_protection 2
    hint	receive a service	early_help 4
    hint	receive a timely	children_in_care -2 multi_agency -1
    hint	receive an appropriate	management_oversight 1
    hint	receive an effective	child_protection 4
    hint	receive consistently	leadership 5 overall 1
    hint	receive effective	front_door -2 early_help 1
    hint	receive from managers	management_oversight 3 workforce 6
    hint	receive good	child_protection 5 children_in_care 2
    hint	receive high-quality	children_in_care 2
    hint	receive regular	management_oversight -3 supervision 1
    hint	receive regular supervision	management_oversight -4 workforce -1
    hint	receive services	children_in_care 1
    hint	receive support	front_door -1 child_voice 2 overall 1
    hint	receive the right	child_protection -4 specific_needs -3 overall 12
    hint	receive the support	specific_needs 3
    hint	receive timely	assessment -1 specific_needs -6 care_leavers 6
    hint	received	child_protection 7 assessment -1 early_help -4 care_leavers 3
    hint	receiving	front_door 2 assessment 1 early_help 2 specific_needs 2 children_in_care -2 workforce -2 multi_agency 3 overall 4
    hint	receiving a service	front_door 6
    hint	receiving support	early_help 3
    hint	receiving timely	specific_needs 6
    hint	recent	front_door 7 early_help 1 child_voice 1 children_in_care -1 care_leavers -3 supervision -1 leadership -2 quality_assurance 4
    hint	recent development	early_help 2 multi_agency 1
    hint	recent investment	leadership -3
    hint	recent months	assessment 1 workforce 1
    hint	recently	front_door -1 child_protection -2 early_help 1 missing 1 child_voice 2 management_oversight -1 leadership -1
    hint	recently commissioned	child_voice 4
    hint	recently implemented	leadership -2
    hint	recently introduced	children_in_care 2
    hint	recognise	assessment 2 specific_needs 7 children_in_care -1 care_leavers 2 management_oversight -7 workforce 4 leadership 15 multi_agency 1
    hint	recognise the importance	care_leavers 1
    hint	recognised	child_protection 3 assessment 2 specific_needs 5 children_in_care -1 care_leavers 2 workforce 2 leadership 10 multi_agency -4 overall 2
    hint	recognised or addressed	child_protection 2
    hint	recognises	leadership 20
    hint	recognising	leadership 1
    hint	recognition	child_protection -5 care_leavers -4 leadership 13 overall -1
    hint	recommendation	multi_agency 6
    hint	recommendations	front_door 5 assessment 6 specific_needs -2 care_leavers -1 management_oversight 7 leadership 8 multi_agency -2 overall 1
    hint	recommissioning	child_voice 2
    hint	reconfigured	multi_agency -4
    hint	record	front_door -2 child_protection -4 assessment 15 multi_agency 1
    hint	record system	assessment 5
    hint	record-keeping	assessment 1
    hint	recorded	child_protection 2 assessment 21 specific_needs -2 child_voice -2 children_in_care -9 management_oversight 7 supervision 6 workforce -7 leadership -4 quality_assurance -9 multi_agency -3 overall -4
    hint	recorded clearly	front_door 3
    hint	recorded in children's	assessment -3
    hint	recorded on children's	management_oversight -1
    hint	recording	child_protection -5 assessment 30 early_help -4 child_voice -7 children_in_care -8 care_leavers -1 management_oversight 3 supervision 5 quality_assurance 4 multi_agency -5 overall -4
    hint	recording system	front_door -2 assessment -5 leadership 1
    hint	recording systems	assessment -3 specific_needs 4
    hint	recordings	assessment 1
    hint	records	front_door -3 child_protection -8 assessment 25 early_help -8 specific_needs -1 child_voice -7 children_in_care -11 care_leavers -9 management_oversight 5 supervision 8 workforce -4 leadership -3 quality_assurance -13 multi_agency -4 overall -4
    hint	records demonstrate	assessment -2
    hint	recruit	workforce 2 leadership 2
    hint	recruit and retain	workforce 1
    hint	recruited	specific_needs -4 workforce 6 leadership 4 multi_agency -1
    hint	recruiting	workforce 5 leadership 4
    hint	recruitment	front_door -7 child_protection -2 assessment -7 missing -3 specific_needs -5 child_voice 5 children_in_care 4 management_oversight -4 supervision -5 workforce 7 leadership -2 quality_assurance -4 overall -1
    hint	recruitment and retention	workforce 14
    hint	recruitment of staff	child_voice 5
    hint	rectify	children_in_care 9
    hint	redesign	care_leavers -6
    hint	reduce	assessment -7 missing 9 specific_needs -1 children_in_care 2 care_leavers -2 management_oversight -1 workforce -1 quality_assurance -5 multi_agency 4
    hint	reduce delay	multi_agency 1
    hint	reduce risk	child_protection 2 specific_needs -3
    hint	reduce risks	missing 2 multi_agency 1
    hint	reduce the risk	child_protection -1 multi_agency 3
    hint	reduced	child_protection -3 workforce 9 leadership -1
    hint	reduces	child_protection 6 assessment -1 children_in_care 1 multi_agency 1
    hint	reducing	early_help 7 missing 3 overall -2
    hint	reducing risks	missing 4
    hint	reduction	early_help 8 missing 7 child_voice -3
    hint	refer	front_door 3 child_protection -1
    hint	referral	front_door 19 child_protection -2 assessment -1 early_help -3 child_voice 2 children_in_care -1 workforce 6 leadership -4 quality_assurance -1
    hint	referral and assessment	child_protection 6 workforce 3
    hint	referral form	front_door 6
    hint	referrals	front_door 36 child_protection -13 assessment -9 early_help 1 specific_needs -3 child_voice -4 children_in_care -6 care_leavers -6 management_oversight -1 workforce -3 leadership -6 multi_agency 10 overall -2
    hint	referrals for children	front_door 2
    hint	referrals to children's	front_door 1
    hint	referred	front_door 17 child_protection -3 specific_needs 4 children_in_care -3 care_leavers -7 management_oversight 4 leadership -2
    hint	referred to early	early_help -1
    hint	referrers	front_door 5
    hint	reflect	front_door -2 assessment 2 early_help -2 specific_needs -1 care_leavers 1 supervision 16 workforce -3 leadership -6
    hint	reflect children's	management_oversight 1
    hint	reflect the covid-19	leadership -1
    hint	reflect their needs	care_leavers 3
    hint	reflected	child_protection -5 assessment 3 specific_needs -2 care_leavers -5 supervision 3 workforce 3 leadership 3 quality_assurance 1
    hint	reflecting	assessment 1
    hint	reflection	child_protection -1 assessment -11 management_oversight -1 supervision 20 workforce -4 leadership -1 quality_assurance 3
    hint	reflective	front_door -1 child_protection -11 assessment -16 child_voice -2 children_in_care -1 supervision 29 quality_assurance 1 overall -1
    hint	reflective conversations	supervision 1
    hint	reflective practice	supervision 7
    hint	reflects	child_protection -2 specific_needs -2 children_in_care -3 workforce 1
    hint	reform	leadership 6
    hint	reforms	leadership 9
    hint	refreshing	workforce -1
    hint	regarding	front_door 1 child_protection -6 missing -1 specific_needs 4 child_voice 8 multi_agency -4
    hint	regional	children_in_care 7 management_oversight -2 workforce -1
    hint	regional adoption	children_in_care 1 management_oversight -1 workforce -1 leadership -1 multi_agency 2
    hint	regional adoption agency	management_oversight -1 leadership -1 multi_agency 2
    hint	register	children_in_care 9 management_oversight 1
    hint	registered	children_in_care 14 multi_agency -1
    hint	registration	children_in_care 2
    hint	regular	front_door -14 child_protection 1 assessment -3 specific_needs -1 child_voice 3 supervision 1 workforce -2 leadership -1 overall -7
    hint	regular contact	child_protection 1
    hint	regular management	management_oversight 2
    hint	regular supervision	management_oversight -3
    hint	regularly	front_door -8 child_protection 4 assessment -3 missing 1 specific_needs 3 child_voice 3 children_in_care 2 care_leavers -2 supervision 4 workforce -8 leadership -8 quality_assurance -4 overall -4
    hint	regularly by social	children_in_care 3
    hint	regularly enough	child_protection -2
    hint	regularly review	management_oversight 2
    hint	regularly reviewed	missing 1 children_in_care -2
    hint	regularly to ensure	early_help 6
    hint	regulation	leadership 1
    hint	relating	assessment -1 specific_needs 2 children_in_care 5
    hint	relation	front_door 6 child_protection -1 missing 2 care_leavers -1 workforce 3 leadership 5 multi_agency 1 overall -2
    hint	relational	workforce 4 leadership 8 overall 1
    hint	relational practice	workforce 2 leadership 6
    hint	relationship	specific_needs -1 child_voice 11 children_in_care -2 multi_agency 6
    hint	relationship-based	missing 5
    hint	relationship-based practice	leadership 4
    hint	relationships	front_door -3 child_protection -3 assessment -7 missing 6 specific_needs -8 child_voice 17 children_in_care 2 care_leavers 11 management_oversight -2 supervision -5 workforce -3 quality_assurance -8 multi_agency 6 overall -8
    hint	relationships to develop	workforce 6
    hint	relationships with children	child_protection -2 specific_needs -1 child_voice 7 workforce 1
    hint	relationships with families	child_protection 9 child_voice -3
    hint	relationships with parents	child_protection 2
    hint	relationships with partners	front_door 3
    hint	relationships with social	children_in_care -4 workforce 5
    hint	relationships with workers	child_voice -8
    hint	release	care_leavers 13 multi_agency 3
    hint	relentless	workforce 7 leadership 2
    hint	relentless focus	leadership 3
    hint	relevant	child_protection 3 early_help -3 children_in_care -3 workforce 1 quality_assurance -3 multi_agency 8
    hint	relevant actions	child_voice 3
    hint	relevant agencies	child_protection 1 multi_agency 6
    hint	relevant partner	child_protection 2
    hint	relevant partner agencies	child_protection 2
    hint	relevant professionals	child_protection 11 multi_agency 2
    hint	relevant services	leadership 1
    hint	relevant support	child_protection 2
    hint	relevant training	workforce 4
    hint	religion	assessment 1
    hint	religious	specific_needs 10 care_leavers 1
    hint	religious needs	specific_needs 1
    hint	rely	multi_agency 1
    hint	remain	front_door -2 child_protection -1 assessment -2 early_help 8 missing -4 specific_needs 1 child_voice -6 management_oversight -2 leadership -6 quality_assurance -2 overall 6
    hint	remain at home	early_help 1
    hint	remain living	child_protection 1 early_help 8 care_leavers -1
    hint	remain subject	child_protection -1
    hint	remained	children_in_care 3 workforce 3
    hint	remains	child_protection -2 assessment -2 children_in_care 2 overall 14
    hint	remains variable	child_protection 1
    hint	remedy	leadership 2 overall 6
    hint	removed	child_protection 4 assessment -1 specific_needs 2 children_in_care -5
    hint	repeat	front_door 7 child_voice 6 children_in_care -1
    hint	repeat referrals	front_door 3
    hint	repeated	front_door 9 child_protection 7 children_in_care -1 management_oversight 1 multi_agency -4
    hint	report	child_protection -2 specific_needs -1 child_voice -5 children_in_care -1 management_oversight 1 supervision 10 workforce 2 quality_assurance 5 overall -2
    hint	reported	assessment -4 workforce 6
    hint	reporting	leadership 7 quality_assurance 14
    hint	reports	child_protection -1 assessment 13 early_help -3 specific_needs -2 child_voice -1 management_oversight 2 workforce -1 quality_assurance 11
    hint	represent	child_voice 1
    hint	representation	child_voice 1 multi_agency 7
    hint	representatives	leadership 1
    hint	represented	assessment -1 child_voice 7 children_in_care -6
    hint	request	child_protection -6 assessment -1
    hint	requests	front_door 10
    hint	require	child_protection -5 assessment -2 specific_needs 1 child_voice -1 leadership -5 overall 1
    hint	required	front_door 2 assessment 3 specific_needs -2 child_voice -2 care_leavers 5 management_oversight 3 workforce -3 leadership -1 quality_assurance 4
    hint	required to improve	child_protection 1
    hint	required to meet	specific_needs 2
    hint	requirements	child_protection 2
    hint	requires	children_in_care 4 workforce -2 quality_assurance 1 multi_agency 3
    hint	requires improvement	care_leavers 1 multi_agency 3
    hint	requiring	child_protection -4
    hint	research	leadership -1 quality_assurance 1
    hint	residential	specific_needs 2 children_in_care 11 leadership 1
    hint	residential provision	specific_needs 1 children_in_care 3
    hint	resilience	early_help 6 missing -1 children_in_care -3 workforce 4 multi_agency -2
    hint	resilient	leadership 1
    hint	resolution	management_oversight 8
    hint	resolve	front_door 1 quality_assurance 1
    hint	resolved	child_protection 3 multi_agency 5
    hint	resource	missing 2 workforce 7
    hint	resourced	workforce 1
    hint	resources	front_door 1 child_voice -1 workforce 3 leadership 2 multi_agency 2
    hint	resources to support	child_voice 1
    hint	respect	care_leavers 1
    hint	respectful	workforce 1
    hint	respective	multi_agency 3
    hint	respond	child_protection 4 assessment -2 care_leavers -1 workforce 2 leadership 7 multi_agency 4
    hint	responded	child_protection 5 missing -2 specific_needs 4 children_in_care -7 management_oversight -8 leadership 1 overall 4
    hint	responded to appropriately	assessment 3
    hint	responded to effectively	child_protection 5 specific_needs 1
    hint	responding	child_protection -6 assessment -1 specific_needs -2 multi_agency -2
    hint	responding to covid-19	leadership -1
    hint	responds	front_door 3 child_protection -2 specific_needs -1
    hint	response	front_door 6 child_protection 3 assessment -9 missing 11 specific_needs 5 child_voice -8 children_in_care -4 care_leavers -3 workforce -3 leadership 1 multi_agency -1 overall -3
    hint	response for children	missing 2
    hint	response involving	multi_agency -19
    hint	response should set	multi_agency -10
    hint	response team	early_help 1
    hint	response to children	child_protection 3 specific_needs 2 leadership -1 multi_agency 2
    hint	response to domestic	child_protection 13
    hint	response to initial	front_door 1
    hint	response to meet	children_in_care 1
    hint	response to neglect	multi_agency 1
    hint	response to risk	child_protection 4
    hint	responses	front_door 6 assessment -5 early_help -7 missing 3 specific_needs 10 child_voice -1 children_in_care -1 care_leavers -7 workforce -2
    hint	responses to children	multi_agency 3
    hint	responsibilities	specific_needs 4 leadership 5
    hint	responsibility	child_protection -3 specific_needs -1 child_voice -3 children_in_care 2 care_leavers -3 management_oversight 1
    hint	responsible	workforce 2 leadership 2 multi_agency -7
    hint	responsive	child_protection -3 specific_needs 1 children_in_care -3 care_leavers 1 workforce -4 leadership 3
    hint	responsive to children's	children_in_care 1
    hint	responsiveness	leadership 5
    hint	restorative	children_in_care -1 leadership 6
    hint	restorative approach	child_protection 4
    hint	restorative practice	leadership 6
    hint	restricted	care_leavers 7
    hint	restrictions	child_voice 1
    hint	restructure	leadership 5
    hint	restructured	leadership 2
    hint	result	child_protection 3 early_help -1 missing 2 specific_needs 2 child_voice -3 care_leavers -2 management_oversight -1 multi_agency -3 overall 10
    hint	result in clear	child_protection 4
    hint	resulted	child_protection 1 children_in_care -1 workforce 9 leadership 5 multi_agency 8 overall -2
    hint	resulting	child_protection 1 early_help 1 specific_needs -1 child_voice 5 children_in_care -4 leadership 4
    hint	results	assessment 1 early_help 1 children_in_care -7 management_oversight 2 leadership -6 quality_assurance 5 multi_agency 7
    hint	retain	child_protection -1 workforce 9 overall 4
    hint	retention	child_protection -2 children_in_care -2 workforce 19 leadership -2
    hint	retention of social	leadership -3
    hint	return	front_door -3 child_protection -8 missing 6 specific_needs 1 child_voice -6 children_in_care 9 workforce -1 multi_agency -4
    hint	return home	child_protection -5 early_help -7 missing 7 children_in_care 7 care_leavers -5
    hint	return home interview	missing 3 children_in_care -6
    hint	return home interviews	assessment -2 missing 11 specific_needs -1 children_in_care -7
    hint	returning	assessment 3
    hint	returning home	children_in_care 1
    hint	reunification	child_protection -5 children_in_care 15
    hint	review	front_door -5 assessment 3 early_help 1 missing 8 care_leavers -2 management_oversight 7 workforce -2 leadership 4 quality_assurance 9 multi_agency -4 overall -1
    hint	review children's	multi_agency 2
    hint	review meetings	child_protection -3 specific_needs 1 quality_assurance -3
    hint	reviewed	early_help 2 specific_needs -5 children_in_care 5 care_leavers 4 management_oversight 5 workforce -1 leadership -6 overall -1
    hint	reviewed and updated	child_protection 1 assessment -2
    hint	reviewed effectively	child_voice 4
    hint	reviewed regularly	early_help 8
    hint	reviewing	front_door -1 child_protection -2 assessment -6 management_oversight 11 supervision -1 quality_assurance -1
    hint	reviewing officers	child_protection -1 specific_needs -2 management_oversight 10 quality_assurance -7 multi_agency -5
    hint	reviews	front_door -6 child_protection -4 assessment -1 early_help -2 missing -3 specific_needs -3 child_voice 11 children_in_care 5 care_leavers -7 management_oversight 8 supervision -8 quality_assurance 10 overall -5
    hint	reviews and inspections	leadership 2
    hint	reviews are held	children_in_care 4
    hint	reviews are timely	children_in_care 4
    hint	reviews are well	children_in_care 1
    hint	reviews help	management_oversight 4
    hint	reviews of children's	child_protection 2
    hint	revised	child_protection -1 child_voice 8 leadership -3
    hint	revised early	multi_agency -1
    hint	revised early help	multi_agency -1
    hint	revisited	specific_needs 2 care_leavers 3
    hint	rhi	missing 1
    hint	rhis	missing 13
    hint	rich	quality_assurance 1
    hint	right	front_door 3 child_protection 2 missing -2 specific_needs -5 child_voice -6 quality_assurance -6 multi_agency 4 overall 1
    hint	right decisions	assessment 4
    hint	right environment	children_in_care 3
    hint	right help	early_help 1 children_in_care -3 management_oversight 6 overall 12
    hint	right level	early_help 1 children_in_care -1 leadership -3
    hint	right professionals	multi_agency 2
    hint	right support	front_door 1 assessment 1 early_help -1
    hint	right thing	leadership 6
    hint	right time	front_door 4 child_protection -4 early_help 8 specific_needs -1 children_in_care 1 workforce -1 multi_agency 2 overall 3
    hint	rightly	leadership 3
    hint	rights	child_protection -4 specific_needs 19 child_voice 1 children_in_care -12 care_leavers 1
    hint	rights and entitlements	assessment -3 specific_needs 1
    hint	rigorous	management_oversight 1 leadership 1 quality_assurance 4
    hint	rigorously	specific_needs 5
    hint	rigour	children_in_care -2 leadership -4 quality_assurance 3
    hint	rise	specific_needs 5
    hint	rising	overall 5
    hint	risk	front_door 3 child_protection 9 assessment 1 missing 14 specific_needs -6 child_voice -4 children_in_care -9 care_leavers -1 supervision -3 workforce -3 leadership -5 quality_assurance -6 multi_agency 3 overall -1
    hint	risk analysis	assessment -2
    hint	risk and need	early_help 7
    hint	risk and vulnerability	assessment 4
    hint	risk assessed	assessment -5 multi_agency 8
    hint	risk assessment	front_door -9 child_protection -1 assessment -5
    hint	risk assessment conference	multi_agency -1
    hint	risk assessments	child_protection -7 assessment -9 missing 8 children_in_care 2 care_leavers 2 multi_agency 1
    hint	risk factors	assessment 2 specific_needs -2
    hint	risk for children	child_protection 2 assessment -3
    hint	risk management	child_protection -2 specific_needs 5 management_oversight -2
    hint	risk of exploitation	assessment -2 early_help 1
    hint	risk of extra-familial	missing 3
    hint	risk of harm	missing -8 management_oversight 2 multi_agency -4 overall 5
    hint	risk of homelessness	specific_needs 3
    hint	risk to children	front_door -4 child_protection 4
    hint	risks	child_protection 6 assessment 7 early_help -2 missing 11 specific_needs -5 child_voice -7 children_in_care -5 care_leavers 8 workforce -6 leadership -14 quality_assurance -8 multi_agency 1 overall -3
    hint	risks and needs	specific_needs 2
    hint	risks and vulnerabilities	assessment -3
    hint	risks are clearly	child_protection 4 assessment 5
    hint	risks are identified	specific_needs 3 multi_agency 1
    hint	risks are reduced	multi_agency -2
    hint	risks associated	specific_needs 1
    hint	risks escalate	early_help 3
    hint	risks for children	multi_agency 2
    hint	risks of exploitation	children_in_care 3
    hint	risks to care	missing 1
    hint	risks to children	front_door 1 assessment 3 missing 6 specific_needs -1 child_voice -3 children_in_care -1 leadership -1 multi_agency 5
    hint	risks to unborn	child_protection 3
    hint	risks to young	missing -2
    hint	robust	child_protection 2 assessment 1 early_help -1 child_voice -8 workforce -4 leadership -2 quality_assurance -2
    hint	robust oversight	management_oversight 3
    hint	robust planning	assessment 3
    hint	robust response	missing 2
    hint	robustly	management_oversight 7 leadership 4
    hint	role	specific_needs 3 multi_agency 3
    hint	roles	front_door 2 specific_needs 5 children_in_care -11 management_oversight -5 workforce 8
    hint	roll	specific_needs 3 leadership 1
    hint	rolled	child_voice 3 quality_assurance 5
    hint	route	specific_needs 9
    hint	routine	child_voice 2
    hint	routine checks	missing 4
    hint	routinely	front_door 8 child_protection -4 assessment 1 missing -4 specific_needs -3 child_voice 4 workforce -11 leadership -6 quality_assurance -1 multi_agency 5 overall -4
    hint	routinely assessed	assessment 1 children_in_care 1
    hint	routinely captured	assessment 4
    hint	routinely considered	front_door 1
    hint	routinely include	child_voice -1
    hint	routinely informed	multi_agency 3
    hint	routinely sought	front_door 2 assessment -4
    hint	routinely used	children_in_care -2
    hint	rural	leadership 2
    hint	s47	front_door -6 child_protection 5
    hint	safe	missing 2 specific_needs 4 child_voice -4 children_in_care 2 workforce -1 quality_assurance -4 overall 1
    hint	safe and appropriate	early_help 2
    hint	safeguard	child_protection 3 early_help -1 children_in_care -4 care_leavers 2 leadership -5 overall 5
    hint	safeguard children	front_door 2 missing 4 children_in_care -2 overall 4
    hint	safeguarded	child_protection 13 assessment -3 specific_needs 9 children_in_care -5
    hint	safeguarding	child_protection 4 assessment -6 early_help -4 missing 4 specific_needs -1 child_voice -10 children_in_care -10 care_leavers -7 quality_assurance -2 multi_agency 15 overall -4
    hint	safeguarding arrangements	multi_agency -6
    hint	safeguarding board	multi_agency 1
    hint	safeguarding children	front_door 3 child_protection -1 multi_agency 1
    hint	safeguarding children board	front_door 1
    hint	safeguarding concerns	front_door 1 child_protection 4 specific_needs 9 multi_agency -7
    hint	safeguarding hub	multi_agency -10
    hint	safeguarding issues	specific_needs 8
    hint	safeguarding leads	multi_agency 2
    hint	safeguarding partners	leadership -2 multi_agency -4
    hint	safeguarding partnership	child_protection -1 workforce 4 leadership 6
    hint	safeguarding practice	multi_agency 3
    hint	safeguarding risks	child_protection -4 multi_agency 4
    hint	safeguarding service	child_protection 2
    hint	safeguarding supervision	management_oversight 6
    hint	safeguarding team	multi_agency 1
    hint	safeguarding teams	child_protection 10
    hint	safeguarding training	workforce 1
    hint	safeguards	child_protection 2
    hint	safely	child_protection 4 assessment -3 children_in_care 2
    hint	safely at home	children_in_care -8
    hint	safer	front_door 2 child_protection 2 missing 7 specific_needs 5 children_in_care -5 leadership -1
    hint	safety	front_door 2 child_protection 9 early_help -8 missing 11 specific_needs -4 children_in_care -11 management_oversight -1 workforce 2 leadership -3 quality_assurance -2 multi_agency 1
    hint	safety planning	child_protection 10 assessment 3 missing 6 specific_needs -3 children_in_care -5 leadership -2
    hint	safety plans	child_protection 5 multi_agency -6
    hint	said	child_protection -2 early_help 6 specific_needs -1 care_leavers 2 management_oversight 1 workforce 7
    hint	sampling	leadership -1
    hint	saw	assessment 2 child_voice -1 children_in_care 1 supervision 1 workforce 1 leadership 3 quality_assurance 4
    hint	saw examples	workforce 1
    hint	say	child_voice 3 leadership -1
    hint	saying	child_voice 3
    hint	scale	overall 16
    hint	scheme	care_leavers -3 leadership -6
    hint	school	child_protection -5 assessment -14 early_help -1 specific_needs 4 child_voice -4 children_in_care 5 care_leavers -2 management_oversight -4 supervision -2 workforce -17 leadership -17 multi_agency 12 overall 7
    hint	school leaders	front_door 3 specific_needs -1 children_in_care 4 leadership -11 multi_agency 17
    hint	school nurses	multi_agency 1
    hint	school staff	child_protection 1 multi_agency 3
    hint	schools	front_door -1 child_protection -11 assessment -5 early_help 3 missing 2 specific_needs 1 child_voice -2 care_leavers -8 management_oversight -2 workforce -7 leadership -6 multi_agency 32 overall -6
    hint	screen	front_door 1
    hint	screening	front_door 26 child_protection -6 assessment -10 missing 4 specific_needs -3
    hint	scrutineer	quality_assurance 2 multi_agency 9
    hint	scrutinised	children_in_care -1 management_oversight 3
    hint	scrutiny	front_door -6 child_protection -6 assessment -7 early_help -2 specific_needs -4 children_in_care -2 care_leavers -12 management_oversight 14 leadership 11 quality_assurance 10 overall -4
    hint	scrutiny and challenge	leadership 6
    hint	scrutiny committee	leadership 5
    hint	seamless	leadership -3
    hint	second	assessment -1
    hint	section	front_door -3 child_protection 1 care_leavers -3
    hint	sector	quality_assurance -2
    hint	secure	child_protection -2 early_help -2 child_voice -3 children_in_care 6 quality_assurance -1 multi_agency 2 overall 3
    hint	secured	child_voice -1 workforce 3 leadership 4
    hint	securing	children_in_care -1 leadership 1 quality_assurance 2
    hint	securing permanence	leadership 2 quality_assurance 3
    hint	security	children_in_care 3
    hint	see	child_protection 5 early_help -5 specific_needs -2 child_voice 1 children_in_care 5 workforce 4 leadership 1 quality_assurance -1 multi_agency -6 overall 2
    hint	see children	child_protection 6
    hint	see the impact	workforce 1 leadership 2
    hint	see them regularly	child_voice 1 children_in_care 2
    hint	seeing	child_protection 4 assessment -2 child_voice 3 workforce 2 multi_agency -1
    hint	seek	child_protection 2 specific_needs 4 child_voice -1 children_in_care -1
    hint	seekers	specific_needs 2
    hint	seeking	assessment -6 specific_needs 1 children_in_care -3
    hint	seeking asylum	specific_needs 4
    hint	seen	front_door -2 child_protection 9 assessment -5 early_help 5 specific_needs 2 child_voice 7 children_in_care -3 care_leavers 3 management_oversight -2 workforce -4 leadership -6 multi_agency -1 overall -2
    hint	seen alone	child_protection -9 child_voice 9 children_in_care -4
    hint	seen and seen	child_protection 2
    hint	seen by inspectors	early_help 3
    hint	seen in line	child_protection 1
    hint	seen of social	assessment 1 children_in_care -1
    hint	seen regularly	child_protection 4 children_in_care 2
    hint	self-assessment	quality_assurance 30 overall -5
    hint	self-reporting	child_protection 6 assessment 15
    hint	selfevaluation	children_in_care -5 workforce -1 quality_assurance 41 overall -3
    hint	send	leadership -2
    hint	send the written	leadership -1
    hint	senior	front_door -5 child_protection -7 assessment -4 early_help -1 missing -3 child_voice -1 children_in_care 3 care_leavers -2 management_oversight -6 workforce -5 leadership 20 quality_assurance -4
    hint	senior leaders	assessment 6 children_in_care -2 care_leavers 5 management_oversight 4 workforce 4 leadership -11 multi_agency -5
    hint	senior leaders acknowledge	specific_needs 2
    hint	senior leadership	child_protection -1 child_voice -1 care_leavers -4
    hint	senior leadership oversight	children_in_care 4 leadership -2
    hint	senior leadership team	children_in_care -2 workforce -1 overall -4
    hint	senior management	management_oversight -6
    hint	senior management oversight	leadership -3
    hint	senior manager	management_oversight 2 leadership 3
    hint	senior managers	front_door -4 child_protection 2 specific_needs 2 children_in_care 2 management_oversight -15 workforce -1 leadership 19 overall -1
    hint	senior roles	leadership 1
    hint	senior social	front_door 3
    hint	senior social workers	front_door 4
    hint	sense	front_door -1 child_protection -8 assessment -2 early_help -2 missing -1 child_voice 2 children_in_care 6 care_leavers 1 leadership 4 multi_agency -2
    hint	sense of belonging	child_voice -1 care_leavers 1
    hint	sensitive	front_door -1 child_protection 4 assessment -5 early_help -3 specific_needs 6 child_voice 7 children_in_care -2 workforce -2 leadership -2 multi_agency -2
    hint	sensitive work	child_protection 1
    hint	sensitively	assessment 1 child_voice 3 leadership -1 multi_agency 3
    hint	sensitively written	child_voice -3
    hint	sensitivity	workforce 2
    hint	sent	front_door 2
    hint	separated	specific_needs 24
    hint	serious	child_protection -2 missing 3 management_oversight -1 multi_agency 1 overall 11
    hint	serious failures	overall 1
    hint	serious weaknesses	overall 2
    hint	serious youth	missing 2 multi_agency 1
    hint	serious youth violence	missing 2 multi_agency 1
    hint	seriously	children_in_care -5
    hint	seriousness	child_protection 8
    hint	service	front_door 5 child_protection -2 assessment -9 early_help 9 missing -4 specific_needs 2 child_voice -3 children_in_care -5 care_leavers -1 management_oversight -6 supervision -1 workforce 2 leadership 5 quality_assurance 2 multi_agency -2 overall 6
    hint	service areas	workforce 1
    hint	service delivery	front_door -1 child_protection -1 workforce 7 leadership 9 quality_assurance -1
    hint	service design	leadership 3
    hint	service development	child_protection 1 child_voice 9 workforce -7 quality_assurance 6
    hint	service developments	child_voice 1 care_leavers -11
    hint	service for children	specific_needs 1 leadership 1 overall 6
    hint	service has significantly	workforce 3
    hint	service improvement	child_voice 6 leadership -1 overall 2
    hint	service improvements	overall 1
    hint	service is effective	specific_needs 1
    hint	service leaders	leadership -4
    hint	service provides	early_help 3 children_in_care -1
    hint	service provision	child_protection 2 children_in_care -2 multi_agency 8 overall 1
    hint	services	front_door 2 assessment -10 early_help 9 missing -5 specific_needs 1 child_voice -2 children_in_care -6 management_oversight -10 supervision -1 workforce -2 leadership 5 quality_assurance 3 multi_agency 2 overall 14
    hint	services and housing	multi_agency -2
    hint	services and practice	child_protection 1 care_leavers 4
    hint	services are appropriate	early_help -2
    hint	services are now	leadership 2 overall 10
    hint	services are well	care_leavers -1
    hint	services available	specific_needs 2
    hint	services for care	care_leavers 3
    hint	services for children	front_door -7 child_protection -1 early_help -4 child_voice -3 children_in_care -1 care_leavers 1 management_oversight -1 workforce -1 leadership 4 overall 8
    hint	services for young	specific_needs 2 care_leavers -2
    hint	services is helping	early_help 4
    hint	services promptly	children_in_care 4
    hint	services provided	child_protection -4 overall 4
    hint	services since	leadership 1 overall 8
    hint	services that children	leadership 4
    hint	services that make	early_help 5
    hint	services to children	quality_assurance 5 overall 8
    hint	services to meet	specific_needs 1 multi_agency 3
    hint	services to support	specific_needs 12
    hint	services were judged	care_leavers 1 overall 3
    hint	sessions	supervision 3 quality_assurance -3
    hint	set	front_door 7 child_protection -6 assessment 1 child_voice 4 management_oversight 3 workforce -2 multi_agency -12
    hint	set out clear	assessment 9
    hint	sets	leadership 2
    hint	setting	care_leavers 1
    hint	settings	children_in_care 4 care_leavers -1 multi_agency 4
    hint	settle	specific_needs 13
    hint	settled	specific_needs 17
    hint	several	early_help 1 specific_needs -3 workforce 3
    hint	several months	early_help 4
    hint	sexual	front_door -5 missing 12 children_in_care 1 care_leavers -6 multi_agency 2
    hint	sexual exploitation	front_door -3 missing 4
    hint	sexual health	children_in_care 3
    hint	sgo	children_in_care 3
    hint	shape	assessment -13 child_voice 8 quality_assurance 3
    hint	shape services	child_voice 11
    hint	shaped	care_leavers -1
    hint	shaping	child_voice 17 children_in_care -5 leadership -3
    hint	share	front_door -6 assessment -5 child_voice 5 children_in_care -2 care_leavers 3 workforce 4 leadership 3 multi_agency 5
    hint	share information	child_voice -4
    hint	share their experiences	child_voice 3
    hint	share their views	children_in_care -1 leadership 3
    hint	shared	front_door -7 assessment -2 early_help -7 missing 2 specific_needs -1 child_voice 3 children_in_care -3 care_leavers -10 management_oversight -4 workforce 2 multi_agency 25
    hint	sharing	front_door -11 assessment -1 multi_agency 12
    hint	sharing of information	child_protection 6 specific_needs 4 multi_agency 4
    hint	shines	workforce 2
    hint	short	child_protection -2 early_help -3 specific_needs 11 children_in_care -1 overall 2
    hint	short breaks	specific_needs 10
    hint	short period	overall 6
    hint	shortfall	front_door 1 care_leavers 5
    hint	shortfalls	front_door 5 specific_needs -2 children_in_care 3 leadership 4 quality_assurance 2
    hint	show	child_protection 2 child_voice -1 children_in_care 1
    hint	shown	workforce 4 leadership 2
    hint	shows	care_leavers -1 quality_assurance 4
    hint	sibling	specific_needs -1 children_in_care 4
    hint	sibling groups	children_in_care 2
    hint	sight	children_in_care -7 management_oversight 2 quality_assurance 4 multi_agency -1
    hint	sight to practice	quality_assurance 1
    hint	sighted	assessment -1 leadership 3
    hint	sign	management_oversight 5 leadership -2
    hint	sign off	management_oversight 5 leadership -2
    hint	significance	child_voice 4
    hint	significant	front_door 1 early_help -7 missing -8 specific_needs -1 child_voice -2 children_in_care 1 care_leavers 1 leadership 6 quality_assurance -5 multi_agency -5 overall 6
    hint	significant changes	assessment -5 workforce -2
    hint	significant events	assessment 3 care_leavers -3
    hint	significant harm	front_door 1 child_protection 6 missing -3 children_in_care -2
    hint	significant harm receive	front_door -1
    hint	significant increase	leadership 1
    hint	significant proportion	child_protection -1
    hint	significant risk	children_in_care 3
    hint	significantly	specific_needs -2 workforce 7 leadership -4 overall 1
    hint	significantly improved	care_leavers 3
    hint	signposting	specific_needs 2
    hint	similar	children_in_care 3
    hint	simple	assessment 2
    hint	since	front_door 5 child_protection -4 missing 2 child_voice -1 children_in_care 3 leadership 1 quality_assurance -3 multi_agency -1 overall 2
    hint	since the focused	front_door 6
    hint	since the last	care_leavers -9 overall -1
    hint	since the previous	care_leavers 7 workforce -1
    hint	single	front_door 7 child_protection 5 workforce 4 leadership -1 multi_agency -1
    hint	single inspection	children_in_care 3
    hint	single point	front_door 1
    hint	single-agency	early_help 5
    hint	sisters	child_protection -1 assessment 1 child_voice -1 children_in_care 8 care_leavers -1 leadership -1
    hint	situation	child_protection 1
    hint	situations	front_door 4 child_protection 14 missing -1 specific_needs 4 children_in_care -6 management_oversight 9 workforce -6 leadership -6
    hint	six	leadership 3 overall 1
    hint	six months	overall 2
    hint	skilful	early_help 1
    hint	skill	workforce 4
    hint	skilled	front_door 1 early_help 8 child_voice -4 workforce 8 leadership -2 multi_agency -5
    hint	skilled and experienced	workforce 3
    hint	skilled practitioners	child_protection -5 early_help 3
    hint	skills	child_protection -1 child_voice -10 children_in_care -1 care_leavers 9 workforce 5 leadership -4 quality_assurance -2
    hint	slow	front_door 4 specific_needs 1 children_in_care -1 leadership 3 quality_assurance 1 overall 6
    hint	small	front_door 2 child_protection 2 missing -7 specific_needs -1 children_in_care 7 leadership -2
    hint	small number	assessment 3 children_in_care -2
    hint	smooth	child_voice 2
    hint	social	front_door 1 child_protection 3 assessment 1 early_help -5 missing -4 care_leavers -7 management_oversight -1 workforce 1 quality_assurance -6
    hint	social care	front_door 16 specific_needs 1 child_voice -10 children_in_care -15 care_leavers -1 leadership 4 multi_agency 8 overall 4
    hint	social work	child_protection -4 assessment 3 missing -7 specific_needs -2 child_voice -3 children_in_care -3 care_leavers -2 supervision 1 workforce 3 leadership 3 multi_agency -9
    hint	social work assessment	child_protection -4
    hint	social work assessments	assessment 4
    hint	social work intervention	child_protection -2 assessment 1 quality_assurance 5
    hint	social work model	workforce -5 leadership 1 multi_agency -1
    hint	social work practice	child_protection 3 workforce -4 leadership -1 overall 6
    hint	social work services	overall -2
    hint	social work staff	child_protection 2 workforce 1 leadership -1
    hint	social work support	child_protection 2
    hint	social worker	child_voice 4 care_leavers 8 supervision -1 workforce 5 leadership -1
    hint	social workers	front_door -1 child_protection 2 assessment 2 early_help -8 missing -1 child_voice 2 children_in_care 3 care_leavers -6 workforce 1 quality_assurance -3 overall -2
    hint	social workers build	child_voice 1
    hint	social workers demonstrate	child_voice 2
    hint	social workers engage	child_protection 3 children_in_care 2
    hint	social workers know	assessment -1 specific_needs -3 child_voice 1 children_in_care -5
    hint	social workers report	management_oversight 4
    hint	social workers show	children_in_care 1
    hint	social workers take	child_voice 2
    hint	social workers understand	child_voice -1
    hint	social workers value	supervision 3 workforce 1
    hint	social workers visit	child_protection 1 specific_needs 1
    hint	social workers work	children_in_care 2
    hint	socialise	children_in_care 5
    hint	solutions	child_protection -1 early_help 8 child_voice -3 leadership 1
    hint	someone	multi_agency -1
    hint	sometimes	child_protection 3 assessment 1 children_in_care 2 care_leavers 3 workforce -3 leadership -2
    hint	sometimes delayed	children_in_care 3
    hint	soon	child_protection 11 child_voice -5 children_in_care -4 care_leavers 6 leadership 2 quality_assurance -4 multi_agency 2
    hint	soon as possible	multi_agency 2
    hint	soon enough	assessment 2
    hint	soon to see	care_leavers 1
    hint	sooner	assessment 3 children_in_care 3
    hint	sought	child_protection 1 child_voice 4 care_leavers -1 management_oversight -4
    hint	sound	children_in_care 3
    hint	sourced	specific_needs 2
    hint	space	workforce 2
    hint	speak	child_protection -1 assessment -2 specific_needs -1 child_voice 14 children_in_care -3 care_leavers -2 leadership -1 multi_agency 4
    hint	speak highly	workforce 4
    hint	speak positively	multi_agency 3
    hint	speakers	specific_needs 2 children_in_care -1 care_leavers 2 multi_agency 1
    hint	special	child_protection -10 children_in_care 6 care_leavers -1 management_oversight -1 leadership -2
    hint	special educational	specific_needs 3
    hint	special educational needs	specific_needs 3
    hint	special guardians	child_voice 3 children_in_care 4
    hint	special guardianship	child_protection -1 children_in_care 6
    hint	specialist	front_door -5 child_protection 3 assessment -5 early_help -2 missing 11 specific_needs 9 child_voice -5 children_in_care 4 management_oversight -6 quality_assurance -1 overall -1
    hint	specialist agencies	child_protection 4
    hint	specialist assessments	assessment -2
    hint	specialist services	early_help 1 specific_needs -6 children_in_care 1
    hint	specialist training	care_leavers -3
    hint	specialist worker	specific_needs 3
    hint	specialist workers	child_protection 2 children_in_care 1
    hint	specific	front_door 2 child_protection -10 assessment 6 early_help 3 child_voice -1 children_in_care 1 care_leavers 2 management_oversight -1 leadership -4
    hint	specific actions	care_leavers 3
    hint	specific and measurable	specific_needs 5
    hint	specific enough	assessment 3
    hint	specific groups	child_protection 2
    hint	specific needs	assessment -2 specific_needs 3 child_voice 5
    hint	specific training	multi_agency 3
    hint	speech	children_in_care 2
    hint	speech and language	children_in_care 3
    hint	speed	workforce 2 leadership -1
    hint	spend	child_protection 1 child_voice 6
    hint	spending time	child_voice 5
    hint	spoke	front_door -1 assessment -4 specific_needs -4 child_voice 4 care_leavers -2 workforce 3 multi_agency -5
    hint	spoke highly	management_oversight 2 workforce 1
    hint	spoke positively	child_protection 3 child_voice 3 workforce 8
    hint	spoke to care	care_leavers -6
    hint	spoke to inspectors	care_leavers 5 workforce -4
    hint	spoken	leadership 1 overall 4
    hint	stabilising	leadership 2
    hint	stability	front_door -3 child_protection -1 assessment -8 early_help -5 missing -3 child_voice -3 children_in_care 6 care_leavers 3 management_oversight -4 workforce 4 multi_agency -3 overall -4
    hint	stable	front_door -1 children_in_care 2 management_oversight -5 workforce 14 leadership 2 quality_assurance -3 multi_agency -3 overall 6
    hint	stable and experienced	overall 3
    hint	stable workforce	workforce 6 leadership -4
    hint	staff	child_protection -7 assessment -6 early_help -10 specific_needs -4 children_in_care -9 care_leavers -14 management_oversight -6 supervision 3 workforce 28 quality_assurance -4 multi_agency -4 overall -3
    hint	staff across	multi_agency -1
    hint	staff and managers	assessment 1 management_oversight -4
    hint	staff and partner	multi_agency -4
    hint	staff feel	management_oversight 2
    hint	staff know	children_in_care 11
    hint	staff report	management_oversight 1
    hint	staff training	child_voice 1 workforce -10
    hint	staff turnover	workforce 2 overall 2
    hint	staff work	early_help 3 specific_needs 1
    hint	staff working	workforce -6
    hint	staff's	workforce 15
    hint	staffing	child_protection -2 supervision 1 workforce 38
    hint	stage	front_door 4 child_protection 3 assessment -3 missing -2 workforce -2 leadership -2
    hint	standard	child_protection -2 assessment 3 specific_needs -1 children_in_care 4 workforce -5 multi_agency 4 overall 5
    hint	standards	overall 6
    hint	start	front_door -6 missing 2 care_leavers 2
    hint	started	workforce 1 leadership -1
    hint	starting	child_protection -2 assessment -3 specific_needs -2 children_in_care 5 leadership -3 quality_assurance 6 multi_agency -2
    hint	starting points	children_in_care 9
    hint	starts	child_protection 5 specific_needs 1
    hint	statement	leadership -7 multi_agency -5
    hint	statement of action	leadership -1
    hint	statements	assessment 14
    hint	status	specific_needs 7 care_leavers 6
    hint	statutory	front_door 5 child_protection 1 missing -6 specific_needs -1 child_voice -6 children_in_care -3 care_leavers -8 workforce -3 leadership -4 multi_agency -3
    hint	statutory assessment	early_help -3
    hint	statutory duties	specific_needs 2
    hint	statutory intervention	management_oversight 3
    hint	statutory partners	quality_assurance 2
    hint	statutory service	early_help 2
    hint	statutory services	child_protection -2 early_help 11
    hint	statutory social	child_protection -1
    hint	statutory support	early_help -3
    hint	stay	care_leavers 3 workforce 2
    hint	staying	assessment -1 specific_needs -2 child_voice -5 children_in_care -11 care_leavers 21
    hint	staying close	care_leavers 5
    hint	staying put	specific_needs -3 children_in_care -8 care_leavers 9
    hint	staying-put	children_in_care -3
    hint	steady	overall 1
    hint	step	front_door 1 assessment -3 early_help 8 management_oversight 1 overall 1
    hint	step down	front_door 5 management_oversight 1
    hint	step-down	child_protection 6 early_help 15
    hint	step-up	early_help 5
    hint	stepped	front_door 3 child_protection 1 assessment -7 early_help 7 specific_needs -1 children_in_care -3 multi_agency -1
    hint	stepped down	child_protection 8 early_help -3
    hint	stepping	front_door 1 care_leavers 1
    hint	steps	front_door 3 child_protection 1 child_voice -3 children_in_care -1 leadership 7 quality_assurance -5 multi_agency 1 overall -3
    hint	steps to improve	care_leavers 4
    hint	still	front_door -1 child_protection 1 missing 1 child_voice -5 care_leavers -3 workforce -5 leadership -2 quality_assurance -8 multi_agency 4 overall 16
    hint	stories	child_voice 3 children_in_care 1
    hint	story	child_voice 6
    hint	strategic	front_door -1 child_protection -4 assessment -12 early_help -1 missing 4 specific_needs -5 child_voice 1 children_in_care -10 care_leavers -1 management_oversight -7 workforce -8 leadership 18 quality_assurance 2 multi_agency 11 overall -1
    hint	strategic focus	leadership 5
    hint	strategic oversight	management_oversight -3 leadership 2
    hint	strategic partnerships	leadership -2
    hint	strategic planning	assessment -2 child_voice 3 leadership 6 overall 4
    hint	strategic plans	leadership 5
    hint	strategically	leadership 2
    hint	strategies	early_help 6 children_in_care -1 workforce -3 leadership 5
    hint	strategy	front_door -5 child_protection 14 assessment -1 specific_needs -8 child_voice -10 children_in_care -2 care_leavers -6 management_oversight -9 supervision -2 leadership 15 overall -3
    hint	strategy discussions	front_door -5 child_protection 16 assessment 2 missing -2 child_voice -4 children_in_care -1 leadership -2
    hint	strategy meeting	child_protection 4
    hint	strategy meetings	front_door -2 child_protection 12 specific_needs -3 child_voice -3 children_in_care -2 care_leavers -2 leadership -8
    hint	strength	assessment -4 specific_needs 1 child_voice 4 care_leavers -1 workforce -7 leadership -1 multi_agency 5
    hint	strengthen	assessment -2 early_help 3 missing 2 specific_needs 1 child_voice -1 leadership 7 quality_assurance 5
    hint	strengthen consultation	multi_agency 1
    hint	strengthened	front_door 1 child_protection 5 assessment 4 early_help 2 children_in_care -3 care_leavers -1 leadership 4 multi_agency 3 overall 2
    hint	strengthening	early_help 5 children_in_care 6 management_oversight -5 workforce -1 leadership 10
    hint	strengths	front_door -7 assessment 4 early_help -1 missing -3 specific_needs -3 child_voice -9 care_leavers -3 workforce -2 leadership 6 quality_assurance 2 multi_agency -4 overall -4
    hint	strengths and difficulties	children_in_care 7
    hint	strengths and weaknesses	leadership 10
    hint	strengths-based	early_help 7 workforce -1 leadership 4 overall 2
    hint	stress	specific_needs 4
    hint	stretched	leadership 1
    hint	strong	front_door -1 assessment -3 early_help -1 specific_needs -1 child_voice -1 children_in_care 3 care_leavers -3 supervision -3 workforce -6 quality_assurance -5 multi_agency 6 overall 1
    hint	strong and effective	child_protection -3 missing 9
    hint	strong commitment	multi_agency -4
    hint	strong corporate	overall 3
    hint	strong examples	child_voice 3
    hint	strong focus	children_in_care 2
    hint	strong learning	quality_assurance 1
    hint	strong learning culture	quality_assurance 1
    hint	strong multi-agency	child_protection 1
    hint	strong partnership	front_door 2
    hint	strong partnerships	multi_agency 4
    hint	strong practice	specific_needs 4 care_leavers 7 multi_agency 5
    hint	strong relationships	missing -2 child_voice 10 leadership -6 multi_agency 9
    hint	strong response	child_protection 2
    hint	strong strategic	early_help 1
    hint	strong work	child_protection 1
    hint	stronger	children_in_care 5 quality_assurance -1 multi_agency -2 overall 7
    hint	stronger plans	care_leavers 1
    hint	strongly	specific_needs 1 leadership 1
    hint	structure	workforce 9
    hint	struggle	children_in_care 1
    hint	stuck	multi_agency 3
    hint	subgroup	multi_agency 5
    hint	subject	child_protection 4 assessment -8 early_help -1 missing 1 specific_needs 1 child_voice -2 management_oversight 7 workforce -1 quality_assurance 1 overall -2
    hint	subject to child	child_protection -3 assessment -3
    hint	subjected	child_protection 1 management_oversight 7
    hint	submitted	multi_agency 5
    hint	subsequent	assessment 3 specific_needs 5 children_in_care -6 leadership -1
    hint	subsequently	specific_needs 4 care_leavers -2
    hint	substance	front_door -1 assessment 7 early_help 2 missing -7 workforce -2 leadership -1 multi_agency 1
    hint	substance misuse	child_protection 1 early_help 3 workforce -1 leadership -1 multi_agency 1
    hint	substance misuse service	specific_needs 2
    hint	substantial	missing 4
    hint	substantially	children_in_care 3
    hint	success	assessment -2 missing 4 child_voice 3 children_in_care 5 quality_assurance 7
    hint	successes	care_leavers -1
    hint	successful	child_protection -4 early_help 10 specific_needs -3 child_voice 1 children_in_care 7 workforce 2
    hint	successfully	child_protection 1 child_voice -5 care_leavers 2 workforce -1 leadership 5 multi_agency 2
    hint	suffered	specific_needs 4 overall 4
    hint	suffering	child_protection 4
    hint	sufficiency	child_protection -5 assessment -2 child_voice -5 children_in_care 27 care_leavers 3 management_oversight -1 leadership 11
    hint	sufficiency strategy	leadership 7
    hint	sufficient	front_door -1 assessment 2 specific_needs 4 child_voice -3 care_leavers 2 leadership 7 overall -7
    hint	sufficient information	child_protection 1 children_in_care 3
    hint	sufficiently	front_door -3 child_protection 4 early_help -5 specific_needs -1 child_voice -9 management_oversight 5 workforce -5 quality_assurance 4 multi_agency -5
    hint	sufficiently clear	child_protection 1
    hint	sufficiently consider	front_door 1
    hint	sufficiently detailed	quality_assurance 2
    hint	sufficiently recognised	child_protection 2 assessment 5
    hint	sufficiently robust	management_oversight 1
    hint	suitability	specific_needs 10 children_in_care -4
    hint	suitable	front_door -4 child_protection -5 assessment -3 missing -4 specific_needs 3 child_voice -5 children_in_care 3 care_leavers 1 workforce -3 leadership -3 multi_agency -1
    hint	suitable accommodation	children_in_care -10 leadership -3
    hint	suitable housing	care_leavers 3
    hint	suitably	early_help 3
    hint	suite	quality_assurance 4
    hint	suited	front_door 1
    hint	summaries	assessment 1 care_leavers -2
    hint	summarises	leadership -2 overall -3
    hint	summarises the findings	leadership -2 overall -3
    hint	supervising	children_in_care 4 workforce -3
    hint	supervising social	children_in_care 4 supervision -1 workforce -2
    hint	supervising social workers	workforce -3
    hint	supervision	front_door -12 child_protection -20 assessment -26 early_help -6 missing -6 specific_needs -8 child_voice -11 children_in_care -11 care_leavers -19 management_oversight 2 supervision 70 workforce -6 leadership -7 quality_assurance -6 multi_agency -15 overall -7
    hint	supervision and guidance	workforce 4
    hint	supervision and management	management_oversight 1
    hint	supervision is recorded	assessment -1
    hint	supervision records	assessment -6 management_oversight -3
    hint	supervisions	supervision 8
    hint	supplemented	children_in_care -2
    hint	support	front_door -3 child_protection -1 assessment -5 early_help 6 missing -3 specific_needs 4 child_voice -5 children_in_care 1 care_leavers 6 workforce -3 leadership -2 quality_assurance -7 multi_agency -1 overall -1
    hint	support and challenge	leadership 2 multi_agency -3
    hint	support and guidance	children_in_care 1
    hint	support and help	front_door 4 early_help 4
    hint	support and intervention	child_protection 2 overall 3
    hint	support and protection	child_protection -3 overall 1
    hint	support and services	child_protection 4
    hint	support and training	workforce -1 leadership 3
    hint	support care	children_in_care -1
    hint	support children	early_help 3 missing -1 specific_needs 3 overall -1
    hint	support children's	specific_needs 9 multi_agency 1
    hint	support effective	assessment 1
    hint	support families	child_protection -3
    hint	support for care	specific_needs -2 care_leavers -1
    hint	support for children	child_protection -1 children_in_care 3 leadership 2 multi_agency 4
    hint	support for children's	overall -1
    hint	support for vulnerable	overall 1
    hint	support for young	children_in_care 5 care_leavers -9
    hint	support from advocates	child_voice 3
    hint	support is available	care_leavers 2
    hint	support is offered	care_leavers 11
    hint	support is put	specific_needs 5
    hint	support needed	assessment 1
    hint	support needs	child_protection -1 assessment 6 child_voice 1
    hint	support networks	care_leavers 5 multi_agency -1
    hint	support packages	specific_needs -1 children_in_care 3
    hint	support plans	child_protection -5 early_help 4 children_in_care 7
    hint	support provided	child_protection 6 specific_needs -9
    hint	support service	specific_needs -3 multi_agency 4
    hint	support services	multi_agency -6
    hint	support social	workforce 2 leadership 2
    hint	support staff	workforce -2
    hint	support that young	care_leavers -1
    hint	support they need	front_door 3 workforce 6
    hint	support they receive	management_oversight 9
    hint	support to care	care_leavers 3 leadership 1
    hint	support to children	child_protection 11 early_help 2 leadership 4 multi_agency 6
    hint	support to families	child_protection 8 early_help 1 specific_needs -1 multi_agency 5
    hint	support to help	children_in_care -1
    hint	support to meet	child_protection 1
    hint	support work	early_help 1
    hint	support workers	child_protection 6 specific_needs -2
    hint	support young	workforce 1 multi_agency 3
    hint	support young people	workforce 5
    hint	supported	front_door -9 assessment -9 missing -2 specific_needs 2 child_voice -5 children_in_care 1 care_leavers 5 workforce 7 leadership -2 quality_assurance -6 multi_agency -3 overall 1
    hint	supported accommodation	specific_needs -3 children_in_care 9 care_leavers -11
    hint	supported by managers	workforce 2
    hint	supported by social	child_voice 4
    hint	supported to access	specific_needs 5
    hint	supported to develop	care_leavers 1
    hint	supported to engage	child_protection 5
    hint	supported to live	specific_needs 3 children_in_care -2
    hint	supported to remain	early_help 16 children_in_care -9
    hint	supported to see	children_in_care 3
    hint	supported to understand	care_leavers 2
    hint	supported well	children_in_care 1 workforce 2
    hint	supported year	workforce 1
    hint	supporting	front_door -4 child_protection -2 assessment -8 missing -8 child_voice -7 workforce 1 leadership 3 quality_assurance -3 multi_agency 2
    hint	supporting care	workforce 2
    hint	supporting care leavers	workforce 2
    hint	supporting children	leadership 6
    hint	supporting families	specific_needs 6
    hint	supportive	front_door -1 child_protection -7 assessment -2 specific_needs -2 care_leavers 2 management_oversight 10 supervision 4 workforce 6 leadership 5 multi_agency -1
    hint	supports	child_protection 4 assessment -1 early_help 2 specific_needs -3 children_in_care -2 care_leavers 1 management_oversight 5 supervision 5 leadership -4 multi_agency 3
    hint	supports effective	assessment 1
    hint	supports young	care_leavers -2
    hint	sure	overall 5
    hint	survey	child_voice 6 children_in_care -4 quality_assurance 1
    hint	suspensions	multi_agency 3
    hint	sustain	child_protection 1 workforce -1 quality_assurance -1 overall 2
    hint	sustainable	early_help 8 children_in_care -12 overall 3
    hint	sustainable change	child_protection 3
    hint	sustained	child_protection 4 assessment -1 specific_needs -1 child_voice -3 care_leavers -1 supervision 4 workforce -3 quality_assurance 1 overall 5
    hint	sustained improvement	overall 2
    hint	sustaining	child_voice 3
    hint	swift	front_door 8 child_protection 5 specific_needs 2 care_leavers -7 leadership -3 multi_agency 2
    hint	swift action	specific_needs 6
    hint	swift and effective	front_door 2
    hint	swiftly	front_door 7 assessment -2 missing -2 child_voice 2 children_in_care 2 workforce -4 quality_assurance 4 overall -1
    hint	system	child_protection -2 assessment 2 missing -1 specific_needs -2 children_in_care -10 care_leavers -2 workforce -2 quality_assurance 16 multi_agency 1 overall -4
    hint	systematically	assessment 8 leadership 2
    hint	systemic	child_protection 2 assessment 2 early_help -2
    hint	systems	front_door 2 child_protection -7 missing -3 specific_needs 4 child_voice -5 children_in_care -4 care_leavers -2 management_oversight -6 supervision -2 leadership -2 quality_assurance 14 multi_agency 4
    hint	systems and processes	specific_needs 3
    hint	systems in place	early_help 3 specific_needs 5
    hint	systems to identify	missing -1
    hint	systems to monitor	specific_needs -3
    hint	tackle	assessment -3 leadership 4 quality_assurance -3
    hint	tackled	child_protection 5
    hint	tackling	care_leavers 5 multi_agency 1
    hint	tailored	front_door -1 early_help 5 specific_needs 3
    hint	take	child_protection 3 assessment 1 missing 1 child_voice 1 care_leavers 1 workforce -7 leadership -4 quality_assurance -2 overall -3
    hint	take account	child_protection 7
    hint	take action	child_protection 2
    hint	take appropriate	child_protection 1
    hint	take place	child_protection 7 specific_needs -2 child_voice 3 workforce -1 multi_agency 2
    hint	take pride	workforce 4
    hint	take the time	child_voice 1
    hint	take time	child_voice 3
    hint	take too long	front_door 1
    hint	take-up	missing 12
    hint	taken	front_door -1 child_protection 1 assessment -3 early_help -1 specific_needs 2 management_oversight 3 supervision -2 workforce -4 leadership 2 multi_agency -4 overall -1
    hint	taken action	multi_agency 3
    hint	taken appropriate	leadership 1
    hint	taken into account	child_voice 2
    hint	taken place	assessment 1
    hint	taken steps	care_leavers 3 leadership 4 quality_assurance -2
    hint	taken to protect	child_protection 2
    hint	takes	children_in_care 6 leadership -2 multi_agency -1
    hint	takes place	children_in_care 1 leadership -3
    hint	taking	child_protection -2 assessment -1 early_help 1 missing -5 children_in_care -1 supervision 9 workforce 1 leadership 3 quality_assurance -2
    hint	taking action	specific_needs 2 supervision 6 leadership 1
    hint	taking place	child_protection 1 children_in_care -3
    hint	talents	children_in_care 3
    hint	talk	child_protection -2 missing 10 child_voice 11 children_in_care -1
    hint	tangible	specific_needs -1 child_voice -2 care_leavers 6 workforce 4 multi_agency 3 overall 8
    hint	target	specific_needs -2 quality_assurance 1
    hint	targeted	front_door 3 early_help 12 missing 6 child_voice -8 care_leavers -7 management_oversight -3 quality_assurance -1 overall -1
    hint	targeted area	front_door 1
    hint	targeted area inspection	front_door 1
    hint	targeted interventions	assessment 1
    hint	targeted support	child_protection -1 early_help 7
    hint	targets	assessment -1 children_in_care 13 care_leavers -7
    hint	task	child_protection 2 assessment -12 supervision 6
    hint	task-focused	child_protection 1
    hint	tasks	child_protection 3 child_voice -2 workforce 4
    hint	tax	care_leavers 3
    hint	teachers	multi_agency 5
    hint	team	child_protection -2 assessment -9 early_help -1 missing 10 child_voice -6 children_in_care -3 care_leavers -3 workforce 3 leadership 3 quality_assurance -1 multi_agency -1
    hint	team managers	leadership -7
    hint	team provides	children_in_care 2
    hint	team's	children_in_care 3
    hint	teams	front_door -1 child_protection 2 assessment -7 early_help -2 missing 1 specific_needs -7 children_in_care -1 care_leavers -1 workforce 13 multi_agency -4 overall -4
    hint	teams and services	children_in_care 4
    hint	technology	leadership 5
    hint	telephone	front_door 9
    hint	tell	multi_agency 1
    hint	temporary	children_in_care -2 management_oversight 3
    hint	tenacious	assessment 1 specific_needs 2 care_leavers 1 leadership -1
    hint	tenacious efforts	care_leavers 1
    hint	tenacity	specific_needs 2 workforce 1
    hint	tenancies	specific_needs -2
    hint	tenancy	care_leavers 3
    hint	term	child_protection -1 care_leavers -1 multi_agency 1
    hint	test	specific_needs -2
    hint	thematic	quality_assurance 3
    hint	themes	assessment -2 quality_assurance 3
    hint	themselves	child_protection -2 missing 7 specific_needs -2 children_in_care -4 leadership 2
    hint	therapeutic	front_door -1 child_protection -6 assessment -3 specific_needs 15 children_in_care 12 workforce -3 leadership -2 multi_agency 1
    hint	therapeutic support	specific_needs 2
    hint	therapy	children_in_care 6 care_leavers 2
    hint	therefore	child_protection -3 assessment 3 children_in_care -1 care_leavers 1 overall 9
    hint	thing	leadership 6
    hint	thing for children	leadership 1
    hint	things	child_protection -6 child_voice 3 leadership 3
    hint	think	care_leavers -1 leadership -2 multi_agency 3
    hint	think family	multi_agency 1
    hint	thinking	assessment 3 children_in_care 3 workforce -2 leadership 8
    hint	thorough	front_door -2 assessment 14 early_help -4 child_voice -1 children_in_care 4 care_leavers -3 management_oversight -2 workforce -3 quality_assurance -2 multi_agency -6 overall -4
    hint	thorough exploration	assessment -1
    hint	thorough understanding	child_voice 4
    hint	thoroughly	child_protection 2 assessment 5
    hint	thought	care_leavers 1
    hint	thoughtful	assessment 3 specific_needs -2 children_in_care 4
    hint	thoughtfully	child_voice 3
    hint	thoughts	children_in_care -2
    hint	three	supervision 2 leadership 1
    hint	threshold	front_door 16 child_protection 1 assessment -1 children_in_care -2 management_oversight 1 leadership -2
    hint	threshold document	front_door 7
    hint	threshold for statutory	front_door -5
    hint	threshold is met	assessment -2
    hint	thresholds	front_door 35 assessment -4 early_help 2 specific_needs -3 child_voice -2 children_in_care -7 care_leavers -5 management_oversight 4 workforce -7 leadership -8 quality_assurance -2 multi_agency 1 overall -5
    hint	thresholds are applied	early_help 3
    hint	thresholds are appropriately	front_door -2
    hint	thrive	workforce 1
    hint	throughout	early_help -2 specific_needs -5 care_leavers -3
    hint	throughout the pandemic	child_voice 1 children_in_care -2 multi_agency 1
    hint	time	front_door 3 early_help -1 missing -2 specific_needs -2 child_voice 3 children_in_care 2 management_oversight 2 workforce 6 quality_assurance -1 overall 6
    hint	time bound	child_protection -1 assessment 2 children_in_care 3
    hint	time to build	child_voice 1
    hint	time with family	children_in_care 3
    hint	timebound	care_leavers 2 management_oversight 4
    hint	timebound actions	assessment -5 management_oversight 4
    hint	timeliness	front_door 11 child_protection 8 assessment 5 specific_needs -1 children_in_care 4 management_oversight 1 leadership -2 quality_assurance -2 overall -1
    hint	timeliness of decision-making	front_door 7
    hint	timely	front_door 4 child_protection 2 assessment -2 early_help -1 missing -8 specific_needs 2 child_voice -7 children_in_care 2 care_leavers -4 management_oversight -3 supervision 1 workforce -6 leadership -5 quality_assurance -3 overall -2
    hint	timely access	children_in_care 4
    hint	timely action	child_protection 2
    hint	timely and appropriate	specific_needs -3 multi_agency -3
    hint	timely and effective	front_door 1 early_help 1
    hint	timely and proportionate	child_protection -3
    hint	timely assessments	assessment 5
    hint	timely completion	assessment 2
    hint	timely help	front_door 3
    hint	timely intervention	child_protection 3
    hint	timely manner	children_in_care 2 management_oversight -1
    hint	timely permanence	children_in_care -2
    hint	timely progression	management_oversight 2
    hint	timely referrals	multi_agency 3
    hint	timely response	child_protection 3
    hint	timely way	assessment -1
    hint	timescales	child_protection 9 assessment 5 specific_needs -1 child_voice -2 children_in_care -4 care_leavers -5 management_oversight 3 supervision 1 workforce -3 leadership -5 quality_assurance -1 overall -1
    hint	timescales for completing	management_oversight 1
    hint	together	child_protection 2 missing -1 child_voice 1 children_in_care 1 care_leavers -1 workforce -5 multi_agency 11
    hint	told	child_protection -2 child_voice 2 care_leavers 6 supervision 3 workforce 3 leadership 2
    hint	told inspectors	child_protection -1 children_in_care 1 supervision 3 workforce 5
    hint	took	specific_needs 5 children_in_care -3 care_leavers -1 leadership 5 quality_assurance -1
    hint	took immediate	specific_needs 3
    hint	took immediate action	child_protection 1
    hint	tool	assessment 12 missing 4 children_in_care -1 workforce 2
    hint	toolkit	child_protection 14 assessment 1 multi_agency -2
    hint	tools	child_protection -1 assessment 9 early_help -2 child_voice 7 children_in_care -9 management_oversight -2
    hint	tools are used	assessment 6
    hint	topics	child_voice 9
    hint	touch	child_voice -1 children_in_care 1 care_leavers 12 workforce -6 leadership -2
    hint	towards	early_help 3 children_in_care -2
    hint	trace	specific_needs 4 multi_agency 1
    hint	track	front_door 1 management_oversight 6 supervision 5 workforce -1 overall -1
    hint	track progress	child_protection 3 assessment 2
    hint	tracked	specific_needs 1 child_voice 1 children_in_care -8 quality_assurance 2
    hint	tracked and monitored	missing 1
    hint	trackers	children_in_care -1 quality_assurance 5
    hint	tracking	child_protection 3 assessment -7 specific_needs 1 management_oversight 16 workforce -2 quality_assurance 13 multi_agency -9 overall -1
    hint	tracking of progress	quality_assurance 2
    hint	tracking systems	quality_assurance 2
    hint	trafficked	multi_agency 3
    hint	trafficking	specific_needs 2
    hint	trained	assessment 2 child_voice -4 workforce 12
    hint	training	front_door -2 child_protection -13 assessment -10 early_help -9 missing -2 specific_needs -3 child_voice -1 care_leavers -5 management_oversight -2 workforce 34 leadership -5 quality_assurance -5 multi_agency -2
    hint	training and development	care_leavers -2 leadership -2
    hint	training and employment	care_leavers 1 workforce -2
    hint	training is available	multi_agency -2
    hint	training offer	workforce 6
    hint	training programme	children_in_care 3
    hint	transfer	front_door 2 child_protection 3 assessment -8 children_in_care -2
    hint	transferred	front_door 2
    hint	transferring	workforce 2
    hint	transfers	child_protection 4 early_help 8
    hint	transformation	leadership 9
    hint	transformation programme	leadership 9
    hint	transition	child_protection -4 assessment -2 specific_needs 1 child_voice -6 children_in_care -4 care_leavers 20 workforce -3 leadership -2
    hint	transition planning	specific_needs 2
    hint	translate	child_voice 4
    hint	translated	child_protection -2 leadership 4
    hint	translators	specific_needs 4 children_in_care -1
    hint	trauma	front_door -1 specific_needs 12 child_voice -1 children_in_care 8 leadership -1 multi_agency -2
    hint	trauma-informed	workforce -3 multi_agency 11
    hint	traumatic	children_in_care 1
    hint	travel	care_leavers 4
    hint	trends	child_protection -2 quality_assurance 13
    hint	trends and patterns	quality_assurance 1
    hint	triage	front_door 16 child_protection -6
    hint	triaged	front_door 3
    hint	trigger	assessment -4 missing 14
    hint	trust	child_protection -5 assessment -8 missing -3 child_voice 3 care_leavers -5 leadership 2 quality_assurance -2 multi_agency 10 overall 8
    hint	trust and confidence	multi_agency 2
    hint	trusted	missing 11 child_voice 3
    hint	trusting	missing 1 specific_needs 5 child_voice 6 workforce 2 multi_agency -6
    hint	trusting relationship	workforce 3
    hint	trusting relationships	missing 3 child_voice 1 children_in_care -3 care_leavers 1
    hint	trusts	leadership 4
    hint	try	specific_needs 4
    hint	turn	overall 5
    hint	turnover	front_door -1 child_protection 9 workforce 22 leadership -1
    hint	turnover of social	workforce 4
    hint	turnover of staff	child_protection 4
    hint	two	early_help 3 children_in_care -2 workforce 4 multi_agency -8
    hint	type	children_in_care 1
    hint	typically	multi_agency -2
    hint	uasc	specific_needs 14 children_in_care 2
    hint	uk	specific_needs 13
    hint	unable	front_door -7 child_protection -2 early_help -4 specific_needs 2 management_oversight 8 quality_assurance 5
    hint	unaccompanied	front_door -1 child_protection -4 assessment -4 specific_needs 23 child_voice -5 workforce -2
    hint	unaccompanied asylum-seeking	child_protection -3 assessment -2 specific_needs 10 child_voice -3 workforce -1 multi_agency -2
    hint	unaccompanied asylum-seeking children	child_protection -2 specific_needs 2 child_voice -1 leadership -2
    hint	unassessed	child_protection 4 assessment 1 specific_needs 1
    hint	unborn	specific_needs -2 children_in_care -1
    hint	uncertainty	child_protection -2 assessment -8 specific_needs 4 children_in_care 7
    hint	unclear	assessment 6 management_oversight 2 multi_agency 2
    hint	uncoordinated	assessment 7 early_help 6
    hint	under-developed	specific_needs -1 care_leavers -4 leadership -4 quality_assurance 11 multi_agency 5
    hint	undermine	child_protection 1
    hint	underpinned	child_voice 1 leadership 11
    hint	underpins	overall 3
    hint	understand	front_door 1 child_protection -4 assessment 2 early_help -5 missing -2 child_voice 7 children_in_care -1 care_leavers -2 management_oversight -3 supervision -5 workforce -5 leadership 1 quality_assurance 6 multi_agency -3 overall -3
    hint	understand children's	front_door 4 child_protection -3 assessment -5 specific_needs 3
    hint	understand the concerns	child_protection 5
    hint	understand the impact	child_protection 1 assessment 2 child_voice -1 workforce 3 multi_agency 1
    hint	understand the needs	quality_assurance 1
    hint	understand their histories	children_in_care 5
    hint	understand their life	children_in_care 3
    hint	understand their needs	children_in_care 2
    hint	understand what needs	child_protection 3
    hint	understand why	children_in_care 4
    hint	understand why decisions	children_in_care 1
    hint	understand young	care_leavers -1
    hint	understand young people's	care_leavers -1
    hint	understanding	front_door -1 child_protection -6 early_help -6 missing 2 specific_needs -1 child_voice 6 children_in_care -5 care_leavers -4 management_oversight 1 workforce -8 leadership 4 quality_assurance 8 overall -8
    hint	understanding across	specific_needs 1
    hint	understanding of children's	specific_needs -1
    hint	understanding of performance	leadership -7
    hint	understanding of risk	child_protection 5 missing -2
    hint	understanding of risks	missing 2
    hint	understanding of thresholds	front_door 3 multi_agency 4
    hint	understands	leadership 4
    hint	understood	front_door 6 missing 1 children_in_care 1 management_oversight -9 workforce -4 leadership 5 multi_agency 2
    hint	understood across	front_door 2
    hint	undertake	front_door -4 child_protection 2 assessment 2 child_voice -3 management_oversight -1 workforce 3
    hint	undertaken	child_protection -3 assessment 2 early_help 1 missing 2 specific_needs -5 child_voice 4 children_in_care 2 workforce -8 leadership 3 quality_assurance 4 overall -4
    hint	undertook	multi_agency -1
    hint	underway	care_leavers 5
    hint	unique	assessment 8 child_voice 2 overall 3
    hint	uniqueness	child_voice 3 children_in_care -1
    hint	unit	front_door -1 child_protection -1
    hint	units	care_leavers 5
    hint	universal	multi_agency 3
    hint	universally	workforce 3
    hint	universities	leadership 5 multi_agency -2
    hint	university	care_leavers 4 multi_agency -1
    hint	unnecessarily	multi_agency 2
    hint	unnecessary	front_door 3 child_voice -1 workforce 4 multi_agency 4 overall 3
    hint	unnecessary statutory	child_protection 2
    hint	unprecedented	front_door 3
    hint	unregistered	child_protection -2 specific_needs -4 child_voice -1 children_in_care 9 management_oversight 4 multi_agency -2
    hint	unregistered children's	management_oversight 3
    hint	unregistered children's home	children_in_care 3
    hint	unregistered children's homes	children_in_care -1 leadership 1
    hint	unregistered provision	children_in_care 4
    hint	unregulated	children_in_care 11 management_oversight 5
    hint	unregulated settings	children_in_care 6
    hint	unsafe	child_protection 10 management_oversight 4
    hint	unsuitable	children_in_care 3
    hint	unsuitable accommodation	children_in_care 5
    hint	until	front_door 6 specific_needs -1 children_in_care -2 care_leavers 12 workforce -1
    hint	unwavering	leadership 4
    hint	up-to-date	child_protection 6 assessment -1 missing 7 specific_needs -4 child_voice -1 management_oversight -2 quality_assurance 1 multi_agency 7
    hint	updated	front_door -1 child_protection -2 assessment 8 missing -3 specific_needs -3 child_voice -8 care_leavers 6 management_oversight -2
    hint	updated following	assessment 2
    hint	updating	assessment 1 care_leavers -4
    hint	updating of assessments	care_leavers -4
    hint	upon	child_protection 3 assessment 1 multi_agency -1
    hint	urgency	multi_agency 3
    hint	urgent	front_door 13 multi_agency -4
    hint	us	care_leavers 2
    hint	use	front_door -5 child_protection -2 assessment 5 missing -1 specific_needs -1 child_voice 2 children_in_care -1 care_leavers -4 supervision -2 workforce -3 quality_assurance 8 multi_agency -2 overall -3
    hint	use a range	child_voice 2
    hint	use is made	assessment -2
    hint	use of family	child_protection 2
    hint	used	front_door -3 assessment 1 early_help -2 missing 5 specific_needs -2 child_voice 1 children_in_care -2 care_leavers -6 management_oversight -1 workforce -5 leadership -4 quality_assurance 8 multi_agency -3
    hint	used effectively	specific_needs -2 children_in_care -1 quality_assurance 2
    hint	used to influence	child_voice -6
    hint	used to inform	child_voice 1
    hint	used to support	children_in_care -1
    hint	used video	leadership -1
    hint	used video calls	leadership -1
    hint	used well	assessment -5
    hint	useful	assessment -1
    hint	using	front_door -3 child_protection 2 early_help -1 missing 2 child_voice -1 children_in_care 2 management_oversight -1
    hint	using a range	specific_needs 6
    hint	usually	assessment -2 children_in_care 1
    hint	vacancies	workforce 7
    hint	valuable	assessment 6 missing 6 specific_needs -1 leadership -1
    hint	valuable insight	child_voice 1
    hint	value	child_protection -4 assessment -1 early_help 2 specific_needs -11 child_voice 8 supervision 4 workforce 1 multi_agency 4
    hint	valued	child_voice 3 children_in_care 2 workforce 3 leadership -3
    hint	variability	assessment 1 management_oversight 1 overall 3
    hint	variable	front_door 2 child_protection -2 assessment 4 specific_needs 1 leadership -5 quality_assurance -6 overall 4
    hint	varied	early_help 3
    hint	varies	child_protection 2
    hint	variety	child_protection -3 child_voice 1 children_in_care -1
    hint	various	children_in_care -2 quality_assurance 1
    hint	vast	front_door 1
    hint	vast majority	front_door 1
    hint	version	child_voice 5 care_leavers 1
    hint	via	care_leavers -1 leadership 6
    hint	viability	child_protection -5 assessment 1 children_in_care 10
    hint	viability assessments	children_in_care 3
    hint	victim	multi_agency -3
    hint	victims	child_protection 6 assessment 2 missing 1 specific_needs -1 multi_agency 3
    hint	victims of abuse	assessment 3
    hint	video	multi_agency -3
    hint	video calls	leadership -3 multi_agency -2
    hint	view	assessment 3
    hint	views	front_door 3 child_protection -6 assessment -6 missing -3 specific_needs -2 child_voice 36 children_in_care -12 care_leavers -7 management_oversight -2 workforce -4 leadership -5 multi_agency -7 overall -4
    hint	views are listened	children_in_care 4
    hint	views of children	child_protection -3 assessment 7 child_voice 13 quality_assurance 2
    hint	views of parents	child_voice -4
    hint	violence	specific_needs -2 care_leavers -2 workforce -2 multi_agency 2
    hint	virtual	front_door -4 child_protection -6 assessment -1 early_help -4 missing -4 specific_needs -9 child_voice -1 children_in_care 20 management_oversight -5 workforce -3 leadership -4 quality_assurance 5 multi_agency -2 overall -6
    hint	virtual school	child_protection -2 early_help -1 missing -2 specific_needs -3 child_voice -3 children_in_care 11 care_leavers 1 leadership -3 quality_assurance 1 multi_agency -4 overall -5
    hint	virtual school leaders	quality_assurance 3
    hint	virtual school's	children_in_care 1
    hint	visible	children_in_care -4 care_leavers -1 management_oversight 15 leadership 12 quality_assurance -1 multi_agency -8
    hint	visible senior	workforce 3
    hint	vision	child_protection -1 children_in_care -1 workforce -1 leadership 20 multi_agency -4
    hint	visit	front_door -1 assessment -6 early_help -1 missing -2 specific_needs -5 child_voice -4 care_leavers -2 management_oversight -2 leadership -1 quality_assurance -8 multi_agency -10 overall 3
    hint	visit children	child_protection 12 early_help 7 child_voice 3
    hint	visit children regularly	specific_needs 5 child_voice 4
    hint	visit effectively	leadership -1
    hint	visit them regularly	child_voice 1 children_in_care 3
    hint	visit was carried	child_protection -4 children_in_care -6
    hint	visited	child_protection 5 assessment -3 specific_needs 5 child_voice 3 children_in_care 6 care_leavers 1 workforce -1
    hint	visited regularly	specific_needs 9
    hint	visiting	child_protection 8 assessment -1 children_in_care 6 leadership -2
    hint	visiting arrangements	child_protection 4
    hint	visitors	child_protection -2 specific_needs -2 child_voice 6 care_leavers -3 multi_agency 1
    hint	visits	front_door -4 child_protection 10 assessment 4 early_help -4 children_in_care 1 care_leavers 1 management_oversight -3 workforce -2 leadership -6 multi_agency -2
    hint	visits are purposeful	child_protection 5
    hint	visits in line	child_protection 2
    hint	visits to children	child_protection 12 assessment 2 specific_needs -1 children_in_care -4
    hint	voice	child_protection -5 assessment -7 early_help -4 specific_needs -4 child_voice 48 children_in_care -5 care_leavers -12 management_oversight -2 workforce 1 leadership -1 multi_agency -4
    hint	voice of children	assessment -3 multi_agency -1
    hint	voices	child_protection -4 assessment -9 specific_needs -2 child_voice 35 children_in_care -14 management_oversight -2 leadership 3
    hint	volume	workforce 3 leadership 4 multi_agency -2
    hint	voluntary	specific_needs 2
    hint	voluntary sector	multi_agency 7
    hint	vulnerabilities	child_protection -4 assessment 8 missing 2 specific_needs 5 children_in_care -1 care_leavers 7 multi_agency 3 overall 2
    hint	vulnerability	front_door -12 assessment 2 missing 7 specific_needs 12 child_voice -3 children_in_care -5 care_leavers -1 quality_assurance -2 multi_agency 3
    hint	vulnerable	child_protection 1 early_help -1 missing 13 specific_needs 1 child_voice -10 children_in_care -7 management_oversight -3 workforce 6 leadership 3 multi_agency 3 overall 4
    hint	vulnerable adolescents	child_protection -8 missing 6
    hint	vulnerable care	care_leavers 2 leadership -1
    hint	vulnerable care leavers	care_leavers 2 leadership -1
    hint	vulnerable children	front_door 2 child_protection -1 early_help -2 missing -2 specific_needs 5 child_voice -4 children_in_care -5 care_leavers -1 leadership 7 multi_agency 3
    hint	vulnerable pupils	specific_needs -3 children_in_care 4 overall 3
    hint	wait	child_protection 1 assessment -3 early_help 2 specific_needs 5 child_voice -3 multi_agency -2
    hint	wait too long	children_in_care 4
    hint	waiting	child_protection 2 early_help 10 specific_needs 7 leadership 3
    hint	waiting lists	specific_needs 1
    hint	wave	leadership 2
    hint	way	child_protection 2 assessment 3 early_help -2 care_leavers -1 management_oversight -2 supervision 2 workforce -1 leadership 7 quality_assurance -3 multi_agency -1 overall 4
    hint	ways	child_protection 4 assessment 9 child_voice 3 workforce -1 leadership 2
    hint	weak	assessment 10 children_in_care 5 care_leavers -4
    hint	weaker	child_protection -2 children_in_care -1
    hint	weakness	multi_agency 3
    hint	weaknesses	front_door 4 assessment 12 specific_needs -5 workforce -3 overall 6
    hint	weaknesses in practice	assessment 6
    hint	website	care_leavers -4
    hint	week	quality_assurance 1
    hint	weekends	front_door 14 child_protection -6
    hint	weekly	specific_needs -1
    hint	weeks	child_protection 5 multi_agency 2
    hint	welfare	front_door 4 assessment -1 early_help -1 specific_needs 2 children_in_care -5 overall 10
    hint	welfare of children	specific_needs 5 leadership 2
    hint	well	front_door -1 assessment 2 early_help -3 missing -4 child_voice 4 care_leavers -2 workforce -2 leadership -1 quality_assurance -1 multi_agency 2 overall -2
    hint	well and make	children_in_care 1
    hint	well and understand	child_voice 1 children_in_care -2
    hint	well attended	front_door -4 child_protection 4 assessment -2 child_voice -2 management_oversight -3 multi_agency 5
    hint	well considered	front_door -1 assessment -1 child_voice 2 children_in_care -2 multi_agency 1
    hint	well coordinated	missing 7
    hint	well documented	assessment 2
    hint	well embedded	children_in_care 1 care_leavers -1
    hint	well enough	specific_needs 1
    hint	well informed	front_door 5 leadership 5 quality_assurance -1
    hint	well matched	child_protection -4
    hint	well planned	children_in_care 1
    hint	well recognised	assessment 3
    hint	well recorded	front_door 4 child_protection 1 assessment 6 children_in_care -5
    hint	well represented	children_in_care -2
    hint	well resourced	workforce 1
    hint	well supported	assessment -3 child_voice -4 care_leavers 2 management_oversight 4 workforce 7
    hint	well targeted	child_protection 4
    hint	well to ensure	child_protection -3
    hint	well together	multi_agency 5
    hint	well understood	front_door 4 child_protection 2 child_voice 1 care_leavers -2 leadership -2
    hint	well written	assessment 1 child_voice -4
    hint	well-attended	multi_agency 6
    hint	well-being	child_protection -3 assessment 4 missing -4 specific_needs 7 child_voice -2 care_leavers -1 management_oversight -10
    hint	well-being and mental	children_in_care -4
    hint	well-being needs	specific_needs 8
    hint	well-being or mental	specific_needs -1
    hint	well-being support	specific_needs 6
    hint	well-considered	children_in_care 1
    hint	well-coordinated	front_door -6 child_protection 1 specific_needs 1 children_in_care 4 care_leavers -2 multi_agency 8 overall 3
    hint	well-coordinated multi-agency	multi_agency 1
    hint	well-developed	leadership 1 multi_agency 6
    hint	well-embedded	child_protection -1
    hint	well-established	leadership -3 multi_agency 1
    hint	well-managed	specific_needs 1
    hint	well-written	assessment 1
    hint	welltargeted	multi_agency -1
    hint	whenever	child_protection -1 children_in_care 2
    hint	whenever possible	child_protection -1 child_voice 2
    hint	whereabouts	missing 3 leadership 2
    hint	whether	child_protection -6 specific_needs 1 children_in_care 4 supervision 13 workforce -5 quality_assurance 7 multi_agency -2
    hint	whole-council	leadership 4
    hint	whole-council approach	leadership 3
    hint	whole-system	children_in_care 2
    hint	whom	care_leavers 1 management_oversight 6
    hint	why	child_protection 2 child_voice -2 care_leavers -2 management_oversight 3
    hint	why social	assessment 2 child_voice -2
    hint	why social workers	assessment 2 child_voice -2
    hint	wide	assessment -4 missing 1 child_voice 1 workforce 2 multi_agency -1
    hint	wide range	missing 1 children_in_care 8 leadership -1 multi_agency -2
    hint	widely	leadership 2 quality_assurance 4
    hint	wider	child_protection 3 missing 1 specific_needs -2 child_voice -3 children_in_care 1 care_leavers -2 leadership 1
    hint	wider family	child_protection 2 children_in_care 3
    hint	wider family network	child_protection -2
    hint	wider needs	assessment 2
    hint	wider safeguarding	specific_needs 3
    hint	wider service	care_leavers -2
    hint	widespread	overall 8
    hint	wish	assessment 3 child_voice 11 care_leavers -2
    hint	wishes	front_door -6 child_protection -5 assessment -8 missing -2 child_voice 28 management_oversight -1 workforce -2 leadership -5 multi_agency -4
    hint	wishes and feelings	assessment 2 specific_needs -7 child_voice 5 management_oversight -2
    hint	without	front_door 1 child_protection 3 quality_assurance -2
    hint	without delay	children_in_care 1 management_oversight -2
    hint	women	front_door -1 children_in_care -1 multi_agency 10
    hint	words	child_voice 9 workforce 5
    hint	words and pictures	child_voice 6
    hint	work	child_protection 3 assessment -3 early_help 3 missing 4 child_voice 5 children_in_care -3 care_leavers -1 management_oversight -2 workforce 6 leadership 1 quality_assurance -1 multi_agency 6 overall -3
    hint	work assessment	child_protection -3
    hint	work assessments	assessment 4
    hint	work can flourish	leadership 1
    hint	work collaboratively	early_help 2 care_leavers 6
    hint	work effectively	front_door 3 early_help 9 workforce -2 multi_agency 1
    hint	work extremely	workforce 2
    hint	work helps	child_voice 2
    hint	work intervention	child_protection -2 assessment 1 quality_assurance 5
    hint	work is completed	management_oversight 2
    hint	work is needed	front_door 7 leadership 1
    hint	work is required	leadership -1 quality_assurance 4 overall 7
    hint	work is undertaken	children_in_care -1
    hint	work model	workforce -5 leadership 2 multi_agency -1
    hint	work practice	child_protection 3 assessment -1 workforce -4 leadership -2 multi_agency 1 overall 5
    hint	work practice model	children_in_care -2
    hint	work progresses	assessment 2
    hint	work sensitively	multi_agency 2
    hint	work services	overall -2
    hint	work staff	child_protection 2 workforce 1 leadership -1
    hint	work support	child_protection 2
    hint	work to ensure	specific_needs 2
    hint	work to help	child_voice 3 children_in_care 6
    hint	work to support	specific_needs 6
    hint	work together	child_protection -2 multi_agency 4
    hint	work undertaken	child_protection -2 early_help 3 child_voice 1 care_leavers -1 workforce -1
    hint	work well	front_door 1 child_protection -4 specific_needs 6 multi_agency 11
    hint	work with children	front_door -1 child_protection -1 missing -3 specific_needs 2 child_voice 5 children_in_care -5 management_oversight 3 workforce 5 multi_agency -1
    hint	work with families	child_protection 1 early_help 1
    hint	work with parents	children_in_care 4
    hint	work with partner	specific_needs 5
    hint	worked	leadership 10 multi_agency 2
    hint	worked effectively	overall 5
    hint	worker	child_protection -4 assessment -3 child_voice 1 children_in_care -2 care_leavers 2 workforce 20 leadership -11 quality_assurance -1 multi_agency -1
    hint	workers	child_protection -3 early_help 1 missing 2 specific_needs 1 child_voice 3 children_in_care -5 care_leavers -1 management_oversight -2 supervision 9 workforce 17 leadership -5 quality_assurance -1 multi_agency -12 overall -9
    hint	workers advocate	specific_needs 3 children_in_care 1 multi_agency 1
    hint	workers advocate strongly	multi_agency 2
    hint	workers and early	early_help -2
    hint	workers and family	child_voice 1 workforce 5
    hint	workers and managers	child_protection 3 assessment 1 management_oversight -3 supervision -5 workforce -1 leadership 4
    hint	workers and pas	workforce -2
    hint	workers are involved	assessment 1 child_voice -3
    hint	workers are skilled	missing 6 child_voice -2
    hint	workers benefit	workforce 1
    hint	workers between reviews	management_oversight 4
    hint	workers complete	workforce -2
    hint	workers consider	specific_needs -1 children_in_care 3
    hint	workers demonstrate	child_voice 1
    hint	workers develop trusting	child_voice 1
    hint	workers engage	child_protection 4
    hint	workers feel	workforce 1
    hint	workers for children	workforce 5 overall 6
    hint	workers have continued	child_protection 2
    hint	workers know	assessment -5 child_voice 11 children_in_care -9 workforce -1 leadership -1
    hint	workers know children	child_protection 1
    hint	workers now	workforce 6
    hint	workers provide	early_help 3
    hint	workers report	supervision 1
    hint	workers show	children_in_care 1
    hint	workers speak	child_voice 5
    hint	workers spoke	workforce 1
    hint	workers support	specific_needs 7
    hint	workers take	child_protection -2 child_voice 2
    hint	workers take time	child_voice 1
    hint	workers to gain	child_protection 5
    hint	workers understand	child_voice -3
    hint	workers use	specific_needs 3 child_voice 2
    hint	workers value	supervision 3 workforce 7
    hint	workers visit children	child_protection 3 specific_needs 1
    hint	workers who know	child_protection -2 children_in_care 3
    hint	workers work	children_in_care 2 workforce -1
    hint	workforce	child_protection -11 assessment -10 early_help -7 missing -4 specific_needs -4 child_voice -4 children_in_care -16 care_leavers -15 management_oversight -4 workforce 47 leadership 1 quality_assurance -9 multi_agency -4
    hint	workforce capacity	front_door 3
    hint	workforce development	leadership -5
    hint	workforce stability	leadership 8
    hint	workforce strategy	leadership -2
    hint	working	child_protection -2 assessment -6 missing 1 specific_needs -3 child_voice -8 children_in_care -5 care_leavers -3 management_oversight 4 workforce 12 leadership -3 quality_assurance -7 multi_agency 10
    hint	working alongside	care_leavers 4 workforce -3
    hint	working collaboratively	child_protection 4
    hint	working relationships	early_help 4 workforce -6
    hint	working together	front_door 1 child_protection 1 multi_agency 6
    hint	working well	assessment 2
    hint	working with children	missing 1 multi_agency -2
    hint	working with families	child_voice 1
    hint	working with health	care_leavers 1
    hint	working with young	workforce 1
    hint	working within national	leadership -1
    hint	workload	workforce 6
    hint	workload pressures	workforce 6
    hint	workloads	child_protection -4 assessment -3 children_in_care -6 workforce 32 overall -2
    hint	works	child_protection -3 multi_agency 10
    hint	worries	assessment 6 early_help 6 child_voice 5
    hint	worrying	child_protection 1
    hint	wrap-around	multi_agency 6
    hint	wrap-around support	specific_needs -2
    hint	write	assessment 9 child_voice 5
    hint	writing	assessment 1 child_voice -1
    hint	written	front_door -5 child_protection -4 assessment 17 missing -1 specific_needs -3 child_voice 5 children_in_care -3 workforce -4 leadership -1 quality_assurance -4 overall -1
    hint	written agreements	child_protection 1
    hint	written directly	assessment 2
    hint	written in collaboration	child_voice 9
    hint	written in language	child_protection 2
    hint	written plans	child_protection -2 assessment 4
    hint	written statement	leadership -6
    hint	written to children	assessment 8 children_in_care -4 management_oversight 2
    hint	year	child_protection -6 assessment -1 specific_needs -5 workforce 5 leadership 1
    hint	year in employment	workforce 1
    hint	years	front_door -3 child_protection -5 assessment -2 specific_needs 5 child_voice -5 children_in_care -1 care_leavers 1 workforce 2 leadership 1 multi_agency -6 overall 1
    hint	years old	missing 4 children_in_care -3
    hint	yet	front_door -2 early_help 6 specific_needs 1 child_voice -2 leadership -2 quality_assurance 7 multi_agency 3 overall 5
    hint	yet consistent	assessment 2
    hint	young	front_door -6 child_protection -12 assessment -2 early_help -13 specific_needs 7 child_voice 4 children_in_care -17 care_leavers 19 management_oversight -4 supervision -5 workforce -3 quality_assurance -3 multi_agency -3 overall -9
    hint	young carer	specific_needs 10
    hint	young carers	specific_needs 34 children_in_care -9 care_leavers -2 multi_agency 3
    hint	young children	specific_needs -2 children_in_care 7
    hint	young parents	specific_needs -4 care_leavers 8
    hint	young people	front_door -5 child_protection -2 missing 2 specific_needs -1 child_voice 6 children_in_care -7 care_leavers 5 workforce -6
    hint	young people aged	care_leavers -2
    hint	young people benefit	children_in_care -2
    hint	young people well	children_in_care 5
    hint	young people's	front_door -3 child_protection -3 assessment -1 missing -4 specific_needs -3 children_in_care -4 care_leavers 5 multi_agency -3
    hint	young person	assessment 1 specific_needs -4
    hint	young person's	child_voice -1 care_leavers 4
    hint	younger children	child_voice 3
    hint	youth	front_door -5 early_help 6 missing 15 children_in_care -6 care_leavers -8 workforce -5 multi_agency 2
    hint	youth offending service	front_door -1 missing 2
    hint	youth violence	missing 9 multi_agency 1
    """
}
