extension Taxonomy {
  /// The hints of the built-in taxonomy.
  static let hintRows: StaticString = """
    # name	words that speak for the areas of children's services, or against them
    # columns	hint, words (* for every sentence), areas and weights in tenths of log-odds
    # source	fitted by Benchmarks/Sources/fit-areas to annotated letters of authorities A to M
    hint	*	front_door -34 child_protection -27 assessment -31 early_help -43 missing -42 specific_needs -32 child_voice -36 children_in_care -20 care_leavers -26 management_oversight -43 supervision -56 workforce -34 leadership -31 quality_assurance -40 multi_agency -30 overall -44
    hint	abilities	assessment 2 children_in_care -12
    hint	ability	child_protection 8 early_help -8 missing 1 specific_needs -7 children_in_care -2 management_oversight 3 workforce 13 leadership -3 quality_assurance 5 multi_agency 4
    hint	ability to complete	workforce 2
    hint	able	front_door -4 child_protection -2 assessment 1 specific_needs 5 child_voice 5 children_in_care -5 management_oversight -1 multi_agency -1 overall 3
    hint	able to access	multi_agency -1
    hint	able to develop	leadership 3
    hint	able to provide	specific_needs 2
    hint	able to remain	child_protection 1
    hint	able to see	overall 1
    hint	able to understand	child_voice 1
    hint	above	workforce 4
    hint	abroad	workforce 1
    hint	absence	early_help -1 specific_needs 9 child_voice -4 children_in_care 1 care_leavers 2 management_oversight -2 leadership 2 quality_assurance 8
    hint	absent	assessment 11 child_voice -4
    hint	abuse	front_door 4 child_protection 5 missing -1 specific_needs -9 child_voice -4 children_in_care -5 care_leavers -7 supervision -1 leadership -2 multi_agency 1 overall -3
    hint	abuse and neglect	child_protection -5 leadership 5 multi_agency -11
    hint	abuse incidents	child_protection -5 multi_agency 3
    hint	abuse investigation	front_door 3
    hint	abuse notifications	front_door 1 early_help -2
    hint	abuse on children	child_protection 9 assessment 3 child_voice -1
    hint	academic	child_protection -3 children_in_care 13
    hint	academic progress	children_in_care 10
    hint	academy	workforce 17 leadership -9
    hint	accelerated	leadership 1 overall 6
    hint	accept	leadership 3
    hint	accepted	leadership 7
    hint	access	front_door -3 child_protection -8 assessment -2 early_help 3 missing -3 specific_needs 3 child_voice -5 care_leavers 5 workforce -2 leadership -11 quality_assurance -2 multi_agency -4 overall -5
    hint	access health	multi_agency -1
    hint	access specialist	specific_needs 2
    hint	access support	children_in_care 5
    hint	access their records	care_leavers 1
    hint	access to camhs	specific_needs 2
    hint	access to education	specific_needs 9
    hint	access to services	front_door 4 child_protection 2
    hint	access to therapeutic	specific_needs -1
    hint	accessed	specific_needs -1 care_leavers 2
    hint	accessible	front_door -5 child_protection -3 early_help 4 children_in_care -3 management_oversight 5 workforce 7 leadership 3
    hint	accessing	early_help -6 missing 4 specific_needs 2 child_voice -1 children_in_care 2 care_leavers 2
    hint	accessing support	specific_needs 1
    hint	accommodate	children_in_care 5
    hint	accommodated	specific_needs 9 children_in_care 5 care_leavers -3
    hint	accommodation	front_door -7 child_protection -7 assessment -3 early_help -7 missing -3 specific_needs 10 child_voice -10 children_in_care -6 care_leavers 14 management_oversight 3 workforce -7 leadership -2 quality_assurance -2 multi_agency -1 overall -1
    hint	accommodation when needed	specific_needs 5
    hint	accordance	specific_needs 2 children_in_care 10 leadership -6
    hint	accordance with children's	children_in_care 1
    hint	accordingly	assessment 1
    hint	account	assessment -2 child_voice -1 workforce -2 multi_agency -2 overall -2
    hint	account when planning	children_in_care -1
    hint	accountability	child_protection -1 leadership 10
    hint	accounts	assessment 2 care_leavers 1
    hint	accredited	workforce 5
    hint	accuracy	quality_assurance 3
    hint	accurate	child_protection -5 assessment -1 early_help -1 child_voice -5 care_leavers -3 management_oversight -3 workforce -4 quality_assurance 21 overall -8
    hint	accurate assessment	assessment -2 quality_assurance 5
    hint	accurate information	missing 1
    hint	accurate self-assessment	quality_assurance 1
    hint	accurate understanding	leadership 2 quality_assurance -3
    hint	accurately	child_protection -5 children_in_care -1 quality_assurance 14
    hint	achievable	child_protection 2
    hint	achieve	front_door -2 child_protection -2 assessment 1 early_help -2 missing -2 specific_needs -1 child_voice -10 children_in_care 3 care_leavers 5 leadership -2 quality_assurance 1 multi_agency -2 overall 1
    hint	achieve permanence	child_protection -1 quality_assurance 3
    hint	achieve well	children_in_care 2
    hint	achieved	front_door -1 assessment 7 child_voice -1 children_in_care 1 overall 6
    hint	achievement	children_in_care 10
    hint	achievements	child_protection -5 assessment 3 specific_needs -2 children_in_care 8 care_leavers 3 workforce -2 quality_assurance -1 multi_agency -1
    hint	achieving	child_protection 4 assessment -6 missing -2 child_voice -5 care_leavers -2 leadership 3 multi_agency -1 overall 2
    hint	achieving best	child_protection 7
    hint	achieving best evidence	child_protection 1
    hint	achieving permanence	management_oversight -3
    hint	acknowledge	child_protection 3 specific_needs 2 care_leavers 5 leadership 9 multi_agency 2 overall 4
    hint	acknowledged	assessment 1 management_oversight 4 leadership 13 overall -1
    hint	acknowledges	leadership 7
    hint	across	front_door -2 child_protection -2 assessment 1 early_help -4 missing -1 specific_needs -2 child_voice 5 children_in_care -8 workforce 1 quality_assurance 3
    hint	across all areas	front_door 3 care_leavers 1
    hint	across all service	workforce 5
    hint	across all services	child_voice 4 management_oversight 3 overall 1
    hint	across children's	leadership -1 overall 7
    hint	across early	early_help -4
    hint	across early help	early_help -4
    hint	across services	multi_agency 6
    hint	across teams	children_in_care 3
    hint	across the city	early_help 4 leadership 1
    hint	across the council	child_voice -4 leadership 2
    hint	across the organisation	leadership 5
    hint	across the partnership	specific_needs 1 leadership -5 multi_agency 6 overall -2
    hint	across the service	front_door -2 child_protection -1 assessment 7 management_oversight 4 workforce 1 leadership -4 quality_assurance 2 multi_agency -1
    hint	across the wider	multi_agency 1
    hint	across the workforce	leadership 2
    hint	act	front_door -1 assessment -6 specific_needs 4 care_leavers 3 workforce -2 leadership 8
    hint	acted	child_protection 5 specific_needs 2 child_voice 6 children_in_care -1 care_leavers -1 management_oversight 1 leadership 5 multi_agency 7
    hint	acting	leadership 4
    hint	action	front_door 3 child_protection 5 assessment -4 early_help -3 specific_needs 1 child_voice -7 children_in_care -2 care_leavers -7 leadership 10 quality_assurance -4
    hint	action being taken	management_oversight 2 leadership -5 multi_agency 3
    hint	action is taken	child_protection 4 assessment -3 leadership -14 multi_agency -3
    hint	action plan	child_protection -3 assessment -1 multi_agency -3
    hint	action plans	child_protection -1 assessment -1 missing 6 leadership 1 quality_assurance 2 overall 6
    hint	action taken	children_in_care 9
    hint	action to address	child_protection -2 overall 1
    hint	action to ensure	child_protection -3
    hint	action to improve	supervision 5
    hint	action was taken	child_protection 3
    hint	actioned	front_door 5 assessment -2
    hint	actions	front_door -2 child_protection 7 assessment 6 early_help -4 missing 3 specific_needs 1 child_voice -5 children_in_care -3 care_leavers -2 management_oversight 3 supervision 7 workforce -6 leadership -2 multi_agency -5 overall -4
    hint	actions and timescales	child_protection -3 specific_needs 3
    hint	actions are identified	child_protection -8
    hint	actions are taken	specific_needs 2
    hint	actions taken	assessment -2
    hint	actions that help	child_protection 1
    hint	actions they need	front_door 3 multi_agency 1
    hint	actions to address	children_in_care 3
    hint	actions to improve	missing 8 child_voice 3
    hint	actions to progress	assessment -2
    hint	actions to support	assessment 5
    hint	active	child_voice 10 workforce -7 leadership 3
    hint	actively	front_door -2 child_protection -1 child_voice 4 care_leavers 4 workforce -3 leadership 7 multi_agency -3
    hint	actively encouraged	care_leavers 2
    hint	activities	front_door -1 child_protection -8 assessment -1 missing 7 specific_needs 1 children_in_care 3 care_leavers 4 management_oversight -4 workforce -4 leadership -7 multi_agency -1 overall -2
    hint	activity	front_door -9 child_protection -3 missing 10 specific_needs -6 child_voice -2 children_in_care -3 care_leavers -5 management_oversight -1 leadership -5 quality_assurance 8 overall -5
    hint	actual	specific_needs 2
    hint	acute	front_door 4 multi_agency 8
    hint	acutely	workforce 4
    hint	acutely aware	workforce 4
    hint	adapted	leadership -4
    hint	adapted to reflect	leadership -1
    hint	add	assessment 2 child_voice 1
    hint	addiction	child_protection -5 early_help 6
    hint	addition	assessment -2 children_in_care -1 care_leavers -6 leadership -1 multi_agency 5
    hint	additional	child_protection -1 assessment -8 missing -2 specific_needs 2 child_voice -1 workforce 8 leadership 2 overall -2
    hint	additional family	workforce 5
    hint	additional health	workforce 3 leadership -1 multi_agency 7
    hint	additional information	assessment -2
    hint	additional investment	workforce -5
    hint	additional layer	management_oversight 7 quality_assurance 1
    hint	additional needs	specific_needs 11 child_voice 2
    hint	additional specialist	multi_agency 2
    hint	additional support	front_door -4 early_help 2 specific_needs -6 child_voice -1 children_in_care 6
    hint	additional training	multi_agency -1
    hint	additional vulnerabilities	specific_needs 13
    hint	address	front_door 1 early_help 1 missing 6 specific_needs 4 children_in_care -2 care_leavers 3 management_oversight -6 workforce 1 leadership 9 quality_assurance 5
    hint	address children's	specific_needs 3
    hint	address issues	multi_agency 6
    hint	address shortfalls	front_door 6
    hint	address the impact	child_voice 3
    hint	address the issue	children_in_care 3
    hint	address their needs	early_help 4 children_in_care -1
    hint	address these issues	specific_needs 3
    hint	addressed	front_door -4 child_protection 6 assessment -1 missing 2 specific_needs 3 child_voice 2 children_in_care 1 management_oversight -2 workforce 2 leadership 3 overall 5
    hint	addressing	front_door -1 child_protection -3 missing 6 child_voice -1 care_leavers 2 management_oversight 2 leadership 15 quality_assurance -1 multi_agency 3 overall 4
    hint	adds	front_door 4 assessment 2 missing 4 multi_agency 4
    hint	adequate	children_in_care 3
    hint	adequately	child_protection 7 child_voice -1 management_oversight 3 leadership 5
    hint	administrative	workforce 5
    hint	admitted	specific_needs 1
    hint	adolescent	front_door -3 child_protection -5 missing 10 care_leavers -1 workforce -4 leadership 1 multi_agency -1
    hint	adolescent mental	multi_agency -1
    hint	adolescent mental health	multi_agency -1
    hint	adolescents	child_protection -4 early_help 5 missing 7 care_leavers -4 leadership 2 quality_assurance 5
    hint	adopt	leadership -1 multi_agency 1
    hint	adopted	child_protection -4 child_voice -1 children_in_care 13 leadership 8
    hint	adopted children	children_in_care 5
    hint	adopters	front_door -2 child_protection -6 assessment -3 specific_needs -6 child_voice -7 children_in_care 36 care_leavers -6 management_oversight -3 workforce -15 leadership -7 quality_assurance -1 multi_agency -9
    hint	adoption	front_door -8 child_protection -16 assessment -6 early_help -5 missing -4 specific_needs -12 child_voice -8 children_in_care 38 care_leavers -5 management_oversight -6 workforce -8 leadership -4 quality_assurance -1 overall -4
    hint	adoption agency	children_in_care 2 management_oversight -2 workforce -2
    hint	adoption service	children_in_care 2
    hint	adoptions	children_in_care 6
    hint	adoptive	child_protection -3 assessment -3 early_help -2 children_in_care 18 leadership -1 multi_agency 1
    hint	adoptive families	children_in_care 5
    hint	adult	front_door -3 assessment 1 early_help -2 specific_needs 7 children_in_care -11 care_leavers 8 leadership -3 multi_agency 2
    hint	adult care	children_in_care -1
    hint	adult focused	assessment 5
    hint	adult life	care_leavers 2
    hint	adult mental	child_protection 1 specific_needs -6 multi_agency 3
    hint	adult mental health	child_protection 1 specific_needs -6 multi_agency 3
    hint	adult services	child_protection -4 specific_needs 12 child_voice -1 care_leavers 7
    hint	adult victims	child_protection 3
    hint	adult-focused	assessment 4
    hint	adulthood	child_protection -4 assessment -2 early_help -1 child_voice -3 children_in_care -4 care_leavers 15 workforce -2 leadership -4 multi_agency -6
    hint	adults	child_protection 2 assessment 2 early_help -6 missing 6 child_voice 2 children_in_care -6 care_leavers 5 management_oversight -5 leadership -5 overall -2
    hint	adults and children	child_protection 1
    hint	adults who work	specific_needs 4
    hint	advanced	front_door 6 assessment -3 workforce 1 multi_agency 1
    hint	adverse	assessment 3
    hint	advice	front_door 7 child_protection -8 assessment -4 early_help 4 specific_needs 4 children_in_care -1 management_oversight 1 supervision 2 quality_assurance -1 multi_agency -2
    hint	advice and guidance	specific_needs -6 supervision 5
    hint	advised	specific_needs 7 leadership -1
    hint	adviser	child_voice -5 care_leavers 6 multi_agency 1
    hint	advisers	child_protection -2 early_help -1 missing -1 children_in_care -8 care_leavers 11 leadership -4 multi_agency -1
    hint	advisers help	child_voice -1
    hint	advisers work	care_leavers 2 multi_agency 3
    hint	advocacy	front_door -3 child_protection -8 specific_needs 2 child_voice 40 children_in_care -13 care_leavers -4 multi_agency -2
    hint	advocate	assessment -1 specific_needs 11 child_voice 21 children_in_care -4 management_oversight 2
    hint	advocate strongly	multi_agency 2
    hint	advocates	child_protection -7 child_voice 17 children_in_care -2 care_leavers -2 multi_agency -1
    hint	affect	child_protection 5 assessment -4 child_voice 2 children_in_care -2 care_leavers 4 multi_agency 1
    hint	affected	child_voice -2 workforce 5
    hint	affected by domestic	child_protection 1 early_help 3
    hint	affecting	management_oversight 2 leadership 3
    hint	affects	assessment -1
    hint	affiliation	missing 2
    hint	again	child_protection 1
    hint	against	child_protection -2 missing -2 specific_needs 1 management_oversight -11 workforce -2 quality_assurance 2 multi_agency -4
    hint	against professionals	specific_needs 3 multi_agency -3
    hint	against the backdrop	overall 3
    hint	age	child_protection -2 specific_needs -3 children_in_care -7 care_leavers 11 workforce -1 leadership -1
    hint	ageappropriate	child_voice 5
    hint	aged	front_door -1 child_protection -5 specific_needs 3 children_in_care -7 care_leavers 8 overall -2
    hint	agencies	front_door 4 assessment -2 early_help -6 missing -4 child_voice -9 children_in_care -8 management_oversight -6 supervision -4 workforce -3 leadership -4 quality_assurance -7 multi_agency 31 overall -6
    hint	agencies involved	child_voice -2
    hint	agencies know	multi_agency -2
    hint	agencies to help	multi_agency 2
    hint	agency	front_door -1 child_protection -2 assessment -4 early_help -4 missing -4 child_voice -6 children_in_care -1 care_leavers -5 management_oversight 3 workforce 10 leadership -2 multi_agency 5 overall -4
    hint	agency checks	front_door 1
    hint	agency decision-maker	children_in_care 1
    hint	agency workers	workforce 3
    hint	agenda	child_voice 6 leadership 1
    hint	aggregated	quality_assurance 5
    hint	ago	children_in_care -2 overall 6
    hint	agree	children_in_care 4 multi_agency 5
    hint	agreed	front_door 4 child_protection -1 assessment -3 missing -1 children_in_care 1 management_oversight 5 supervision 1 multi_agency 3 overall -1
    hint	agreed actions	supervision 6
    hint	agreed arrangements	leadership -2 multi_agency -3
    hint	agreed timescales	front_door 4
    hint	agreement	child_protection 2 multi_agency 5
    hint	agreements	child_protection 8 specific_needs -1 multi_agency -2
    hint	ahead	care_leavers 6
    hint	aim	child_protection -1 assessment 2
    hint	alcohol	missing -2 specific_needs -5
    hint	alert	care_leavers 2
    hint	alerts	multi_agency 4
    hint	aligned	specific_needs 2 child_voice -1 leadership 2
    hint	allegations	front_door -9 child_protection -11 missing -4 specific_needs 38 children_in_care -6 management_oversight -9 leadership -3 multi_agency -7
    hint	allegations against	child_protection -1 specific_needs 5 multi_agency -2
    hint	allegations against professionals	specific_needs 3 multi_agency -1
    hint	allied	specific_needs 6
    hint	allocate	specific_needs 6
    hint	allocated	front_door 1 child_protection 3 assessment -1 child_voice -7 children_in_care -1 care_leavers 6 workforce 2 multi_agency -3
    hint	allocation	front_door -11 child_protection 2 early_help 12 missing -2 child_voice -2 children_in_care -1
    hint	allow	child_protection 2 leadership -6 multi_agency 9
    hint	allowing	leadership -2
    hint	allows	front_door 1 children_in_care -1
    hint	almost	children_in_care -1 leadership 2
    hint	alone	assessment -8 missing -4 child_voice 31 children_in_care -3 workforce -1
    hint	alone by social	child_protection 1
    hint	along	child_protection 2 specific_needs 2 management_oversight -2 multi_agency -3
    hint	alongside	early_help 2 specific_needs -7 child_voice -1 care_leavers 7 leadership 5 quality_assurance 2 overall 2
    hint	alongside social	workforce -5
    hint	alongside social workers	workforce -3
    hint	already	front_door 1 child_protection 1 assessment -4 specific_needs -3 child_voice -3 children_in_care -1 care_leavers 2 workforce -2 leadership 8 quality_assurance -1 multi_agency 3
    hint	already aware	quality_assurance -5
    hint	alternative	front_door -4 child_protection 3 specific_needs 5 children_in_care -4 workforce -3 leadership -3
    hint	alternative accommodation	specific_needs 2
    hint	alternative carers	child_protection 9
    hint	alternatives	child_protection 2
    hint	although	specific_needs -4 child_voice -1 management_oversight 1 supervision -3 leadership -2 overall -1
    hint	although the local	children_in_care 1
    hint	always	front_door 3 child_protection 3 assessment 6 missing -2 specific_needs -2 children_in_care -2 care_leavers -2 management_oversight 3 workforce -8 leadership -9 quality_assurance -3 multi_agency 2 overall -4
    hint	always benefit	child_protection 1
    hint	always clear	assessment 3 early_help 4 children_in_care -4 care_leavers 2 multi_agency -3
    hint	always clearly	assessment 1
    hint	always effective	child_protection 1 assessment -2
    hint	always evident	child_voice 2 children_in_care -1 care_leavers 3
    hint	always fully	missing -1 specific_needs 3
    hint	always identified	assessment 1
    hint	always include	child_protection 3
    hint	always make	multi_agency -1
    hint	always provided	specific_needs 1
    hint	always receive	overall 4
    hint	always recognise	management_oversight 1
    hint	always recognised	child_protection -3 early_help 4
    hint	always recorded	assessment 1
    hint	always reflected	assessment 4
    hint	always reviewed	child_protection 1
    hint	always sufficiently	child_protection -4
    hint	always translate	child_protection 1
    hint	always updated	assessment -7 children_in_care -1 care_leavers 2
    hint	always well	child_protection 2 assessment 2
    hint	amazing	children_in_care 1
    hint	ambassadors	child_voice 23 care_leavers -4
    hint	ambition	specific_needs -1 child_voice -1 children_in_care -5 leadership 10 multi_agency 3
    hint	ambitions	child_voice 4 children_in_care 5
    hint	ambitious	child_protection -3 early_help -4 specific_needs -5 child_voice -3 children_in_care 3 care_leavers 1 management_oversight -4 workforce -1 leadership 20 quality_assurance -3 overall 3
    hint	among	care_leavers -2 leadership 2
    hint	amount	quality_assurance 3
    hint	analyse	assessment 11 workforce 1 quality_assurance 4 multi_agency -5
    hint	analysed	assessment 14 leadership -7 quality_assurance 15
    hint	analysing	assessment 8
    hint	analysis	front_door 2 child_protection -6 assessment 19 early_help -5 specific_needs -6 children_in_care -10 care_leavers -8 management_oversight -3 supervision 6 leadership -2 quality_assurance 8 multi_agency -3
    hint	analysis of children's	assessment 1 child_voice 6
    hint	analysis of risk	assessment 4
    hint	analytical	child_protection -2 assessment 10 specific_needs -4 children_in_care -2 multi_agency -2
    hint	annual	assessment -4 care_leavers -8 leadership -1 quality_assurance 3
    hint	another	multi_agency 1
    hint	anxiety	specific_needs 2 care_leavers 3
    hint	apparent	multi_agency -1
    hint	application	front_door 3
    hint	application of threshold	front_door 2
    hint	applications	child_protection 7 children_in_care 5 multi_agency -5
    hint	applied	assessment -1 specific_needs 3 children_in_care -2 management_oversight 2 multi_agency -1
    hint	applied appropriately	child_protection 3
    hint	apply	front_door 1 child_protection 2 specific_needs 1 children_in_care -1
    hint	apply thresholds	child_protection 5
    hint	appointed	overall 4
    hint	appointment	child_voice 2 leadership 3
    hint	appointments	child_voice -1 workforce 4 multi_agency -3
    hint	appreciate	workforce 9
    hint	apprentices	care_leavers 1
    hint	apprenticeship	children_in_care 2 care_leavers 12
    hint	apprenticeship opportunities	children_in_care 5 care_leavers 4
    hint	apprenticeships	care_leavers 14
    hint	approach	assessment -1 early_help 1 missing 3 specific_needs -3 child_voice -3 care_leavers -2 workforce -2 leadership 13 multi_agency 6
    hint	approach ensures	leadership -2
    hint	approach helps	multi_agency 3
    hint	approach to contextual	missing 1
    hint	approach to supporting	specific_needs 4
    hint	approachable	care_leavers -2 management_oversight 2 workforce 4 leadership 2
    hint	approachable and highly	workforce 1
    hint	approaches	child_protection 5 missing 1 child_voice -1 care_leavers -1 workforce 5 overall 2
    hint	appropriate	front_door 4 child_protection 3 assessment -5 early_help -3 missing -3 specific_needs 4 child_voice -2 children_in_care 2 care_leavers -4 management_oversight 1 supervision -11 workforce -4 leadership -1 quality_assurance -4 multi_agency 1 overall -2
    hint	appropriate action	child_protection -9 assessment 3
    hint	appropriate actions	assessment 1
    hint	appropriate and safe	assessment 3
    hint	appropriate assessments	children_in_care 2
    hint	appropriate decision-making	front_door -3
    hint	appropriate decisions	child_protection -1 assessment 5 children_in_care -1
    hint	appropriate education	leadership -1
    hint	appropriate focus	multi_agency 5
    hint	appropriate health	multi_agency 4
    hint	appropriate help	specific_needs 1 multi_agency -1
    hint	appropriate oversight	children_in_care 2
    hint	appropriate plans	leadership 13
    hint	appropriate recommendations	child_protection -1
    hint	appropriate support	assessment -2 specific_needs 2 multi_agency 4
    hint	appropriate timescales	child_protection -1
    hint	appropriately	front_door 3 child_protection 5 assessment -4 early_help -2 missing -3 specific_needs 4 child_voice -1 care_leavers -7 supervision -4 workforce -7 leadership 1 multi_agency -1 overall -6
    hint	appropriately applied	child_protection 1
    hint	appropriately focused	leadership 14
    hint	appropriately identified	assessment 2
    hint	appropriately identify	child_voice 2
    hint	appropriately referred	front_door 2
    hint	appropriately sought	front_door -3
    hint	approval	children_in_care 2 management_oversight 2
    hint	area	front_door 2 child_protection 2 assessment 2 specific_needs 5 children_in_care 8 care_leavers 7 supervision 9 workforce 1 leadership -6 quality_assurance -2 multi_agency -7 overall -12
    hint	area for improvement	child_protection 1 children_in_care 2 care_leavers 1 multi_agency 1
    hint	area inspection	front_door 2
    hint	area of practice	supervision 3 quality_assurance -4
    hint	areas	child_protection -4 assessment -3 specific_needs -1 child_voice -9 management_oversight -5 supervision -3 workforce -3 leadership 1 quality_assurance 2 overall 14
    hint	areas for development	children_in_care -5 leadership 7 quality_assurance 1
    hint	areas for improvement	overall -2
    hint	areas for priority	leadership -6
    hint	areas of concern	child_protection 4
    hint	areas of need	assessment 2
    hint	areas of practice	management_oversight 1 leadership -3
    hint	arena	child_protection 3 leadership 2
    hint	arise	child_protection 2 specific_needs 2 management_oversight 1 leadership -1 multi_agency 1
    hint	around	child_protection -1 early_help 2 missing -2 children_in_care 6 care_leavers -2 multi_agency 2
    hint	around the child	multi_agency 2
    hint	around the family	child_protection -2 early_help 5
    hint	arrangements	child_protection -6 missing -2 specific_needs 4 child_voice -1 children_in_care 9 care_leavers -1 supervision -4 workforce -9 quality_assurance -2 overall -8
    hint	arrangements are safe	specific_needs 9
    hint	arrangements are well	children_in_care 2
    hint	arrangements for care	care_leavers 3
    hint	arrangements for children	child_protection 9 assessment -2 children_in_care -2
    hint	arrangements to deliver	leadership -2
    hint	arrangements to ensure	leadership 2
    hint	art	early_help 15 care_leavers 5 multi_agency 3
    hint	articulate	child_protection 2 specific_needs -1 child_voice 1 care_leavers -2 overall 4
    hint	ascertain	children_in_care -1
    hint	ask	child_protection 1 multi_agency 1
    hint	aspects	assessment -3 child_voice -3 care_leavers 2 workforce -5
    hint	aspiration	assessment -3 leadership 9
    hint	aspirational	child_protection -3 child_voice 3 care_leavers 2 multi_agency -1
    hint	aspirational for children	leadership 1
    hint	aspirations	child_protection -4 specific_needs -1 child_voice 2 children_in_care 2 care_leavers 5 leadership 2 multi_agency -4
    hint	assertive	care_leavers 4 leadership 3
    hint	assess	child_protection -1 assessment 14 specific_needs 1 child_voice -2 children_in_care -4 care_leavers -2 management_oversight -1 leadership 2 multi_agency 2
    hint	assess children's	assessment 4 specific_needs 3 children_in_care -2 care_leavers 1
    hint	assess risks	child_protection 1
    hint	assess the impact	leadership 2
    hint	assessed	child_protection -3 assessment 17 specific_needs 9 child_voice -3 children_in_care 1 care_leavers -7 leadership -9 multi_agency -1
    hint	assessed and responded	specific_needs 1
    hint	assessed and supported	workforce 1
    hint	assessed needs	child_protection 9 assessment -5
    hint	assessed to ensure	assessment 4 specific_needs -1 children_in_care 1
    hint	assessing	child_protection -6 assessment 11 specific_needs 3
    hint	assessment	front_door 2 assessment 25 early_help -6 missing -3 specific_needs 4 child_voice -1 children_in_care -5 care_leavers -6 management_oversight 1 supervision -4 workforce -2 leadership -5 multi_agency -1 overall -8
    hint	assessment and decision-making	multi_agency -3
    hint	assessment and intervention	assessment -1
    hint	assessment and planning	management_oversight 2
    hint	assessment and support	front_door 1
    hint	assessment conference	multi_agency -3
    hint	assessment of need	care_leavers 1
    hint	assessment of risk	assessment 6 multi_agency 3
    hint	assessment process	child_protection 5
    hint	assessment service	front_door 5 child_protection 11 workforce 5
    hint	assessment team	child_protection 2
    hint	assessment teams	child_protection 10 assessment -1 children_in_care -3
    hint	assessment timeliness	assessment 4
    hint	assessment tool	missing 4 child_voice 2
    hint	assessment work	assessment 7
    hint	assessments	front_door -15 child_protection -7 assessment 42 missing -4 specific_needs 3 child_voice -2 children_in_care -5 care_leavers -11 management_oversight -2 supervision -7 workforce -2 leadership -10 quality_assurance -6 multi_agency -10 overall -9
    hint	assessments and care	children_in_care -6
    hint	assessments and plans	front_door 2 assessment -14 missing -1 specific_needs 10 management_oversight 2
    hint	assessments and support	child_protection 4
    hint	assessments are comprehensive	assessment 2 specific_needs 6
    hint	assessments are detailed	assessment 1 multi_agency -3
    hint	assessments are thorough	assessment 4 specific_needs 4
    hint	assessments are timely	front_door -1
    hint	assessments completed	early_help 7
    hint	assessments ensure	assessment -2
    hint	assessments for children	assessment 1 children_in_care -3
    hint	assessments identify	specific_needs 4
    hint	assessments inform	child_protection 3 children_in_care 3
    hint	assessments of children	child_protection -1 assessment 4 specific_needs -2 children_in_care -1
    hint	assessments of children's	assessment 1
    hint	assessments of need	specific_needs 9
    hint	assessments of risk	child_protection -1
    hint	assessments of suitability	assessment -2
    hint	assist	front_door 5 specific_needs -1 child_voice -1 children_in_care -1 care_leavers -1 workforce 6
    hint	assistance	children_in_care -1 care_leavers 6
    hint	assistant	workforce 1
    hint	assisting	child_protection -4
    hint	assists	leadership 5
    hint	associated	assessment 1 specific_needs 1
    hint	assurance	front_door -6 child_protection -6 assessment -9 early_help -2 missing -2 specific_needs -6 child_voice -6 children_in_care -6 care_leavers -5 management_oversight 2 supervision -2 quality_assurance 16 multi_agency 1 overall -2
    hint	assurance arrangements	quality_assurance 4
    hint	assurance audits	leadership 3 quality_assurance -4
    hint	assurance framework	management_oversight -1 quality_assurance 1
    hint	assurance framework provides	leadership -3
    hint	assurance information	leadership -1 quality_assurance -19
    hint	assurance processes	management_oversight 3 quality_assurance 5
    hint	assure themselves	leadership 3
    hint	assured	assessment 1 specific_needs 5 children_in_care 1 management_oversight 6 leadership -2 quality_assurance 12
    hint	assuring	leadership -2 quality_assurance 16
    hint	astute	multi_agency -1
    hint	asylum	specific_needs 28 care_leavers 2
    hint	asylum-seeking	front_door -1 child_protection -3 assessment -2 specific_needs 12 child_voice -3 workforce -1 multi_agency -3
    hint	asylum-seeking children	child_protection -2 assessment -1 child_voice -1 leadership -1 multi_agency -1
    hint	asylum-seeking children receive	children_in_care 2
    hint	attachment	children_in_care 2
    hint	attachments	children_in_care 9
    hint	attainment	child_protection -1 assessment -1 specific_needs -3 children_in_care 18 multi_agency -2
    hint	attend	front_door -6 assessment -3 child_voice 10 children_in_care 1 management_oversight -2 workforce -1 leadership -7 quality_assurance -1 multi_agency -2 overall -3
    hint	attend school	specific_needs 4 multi_agency -4
    hint	attend school regularly	children_in_care 1
    hint	attend their review	child_voice 3
    hint	attend their reviews	child_voice 1
    hint	attendance	front_door -4 child_protection 5 missing -3 specific_needs 2 child_voice -2 children_in_care 2 care_leavers -3 workforce -2 leadership 4
    hint	attended	front_door -11 child_protection 10 assessment -9 specific_needs 1 child_voice -5 management_oversight -6 workforce 1 multi_agency 12
    hint	attended by parents	children_in_care 5
    hint	attended by partner	front_door -1 child_protection 3
    hint	attended by professionals	multi_agency 3
    hint	attending	missing -3 specific_needs 6 child_voice 3 children_in_care 1 workforce -4 leadership -4 multi_agency 3
    hint	attending school	children_in_care 2
    hint	attention	assessment -2 specific_needs 1 children_in_care 3 workforce 3 leadership 10 quality_assurance 2
    hint	attention is paid	children_in_care 5
    hint	attractive	workforce 1
    hint	audit	front_door -4 child_protection -7 assessment -13 early_help -2 specific_needs -3 child_voice -4 children_in_care -12 care_leavers -6 management_oversight -1 supervision -1 workforce -7 leadership -4 quality_assurance 50 overall -9
    hint	audit activity	child_protection -1 leadership -2 quality_assurance 2
    hint	audit process	leadership 1
    hint	audited	quality_assurance 9
    hint	auditing	child_protection -4 assessment -3 children_in_care -3 care_leavers -4 leadership -8 quality_assurance 40 overall -1
    hint	auditors	quality_assurance 11
    hint	audits	front_door -8 child_protection -13 assessment -13 early_help -3 missing -4 specific_needs -5 child_voice -14 children_in_care -12 care_leavers -10 management_oversight -14 supervision -6 workforce -8 leadership -12 quality_assurance 47 multi_agency -15
    hint	authorisation	management_oversight 10
    hint	authorised	children_in_care 4 management_oversight 3
    hint	authoritative	child_protection 1 management_oversight 4
    hint	authoritative action	child_protection 1
    hint	authorities	child_voice -5 children_in_care 2 leadership 2
    hint	authorities before children	multi_agency 5
    hint	authority	assessment -8 children_in_care 4 care_leavers -5 management_oversight -4 leadership 4 quality_assurance 1 multi_agency -2 overall 1
    hint	authority children's	specific_needs -1 children_in_care -1 leadership -3
    hint	authority children's services	children_in_care -1 leadership -1
    hint	authority designated	specific_needs 2 multi_agency -1
    hint	authority designated officer	specific_needs 1
    hint	authority has invested	workforce 2 leadership 5
    hint	authority has recently	leadership -2
    hint	authority has responded	overall 2
    hint	authority has taken	quality_assurance -1
    hint	authority is aware	child_protection 6 children_in_care 1 leadership 17 quality_assurance -3
    hint	authority is committed	leadership 5
    hint	authority knows	leadership 4 quality_assurance 1
    hint	authority leaders	child_protection 3
    hint	authority performance	leadership -1 quality_assurance -7
    hint	authority performance management	quality_assurance -1
    hint	authority recognises	leadership 8
    hint	authority staff	child_voice 1 workforce -2 leadership -3 multi_agency -2
    hint	authority's	specific_needs -1 children_in_care -4 leadership 2 quality_assurance 1
    hint	authority's arrangements	child_protection 5 early_help 2 leadership -3
    hint	authority's performance	quality_assurance -2
    hint	automatically	multi_agency 5
    hint	autumn	overall 3
    hint	availability	front_door -1 child_protection 1 specific_needs -2 child_voice 2 care_leavers 6 multi_agency 2 overall 1
    hint	available	assessment -1 early_help 3 missing -1 child_voice -2 children_in_care -2 care_leavers 1 workforce 7 leadership -2 multi_agency 2
    hint	available for children	multi_agency 1
    hint	available for young	specific_needs -5
    hint	available information	child_protection 6
    hint	avoid	child_protection -1
    hint	avoidable	child_protection 1
    hint	awaiting	children_in_care -1
    hint	awards	children_in_care 6 workforce 1
    hint	aware	child_protection -6 specific_needs 3 children_in_care -2 care_leavers 6 management_oversight -4 supervision 2 workforce 1 leadership 20 overall 2
    hint	awareness	child_protection -4 missing 2 specific_needs 13 management_oversight -1 workforce -2
    hint	away	child_protection -2 assessment -5 early_help 1 missing 7 children_in_care -6
    hint	babies	child_protection 12 assessment -1 specific_needs -2 children_in_care 5 care_leavers -3 multi_agency 4
    hint	baby	child_protection 1
    hint	back	child_protection 1 specific_needs -6 child_voice -4
    hint	back into school	overall 5
    hint	backdrop	children_in_care 2 overall 1
    hint	background	workforce 2
    hint	balance	child_protection 2
    hint	balanced	assessment 5
    hint	balances	child_protection 3 management_oversight 8
    hint	barriers	assessment -2
    hint	base	workforce 1 multi_agency -2 overall 2
    hint	based	front_door 3 child_protection -2 specific_needs -4 children_in_care 5 workforce -3 leadership 4 quality_assurance -2 multi_agency 2
    hint	based on clear	children_in_care 1
    hint	based on thorough	assessment 6
    hint	basic	children_in_care 1 overall 4
    hint	basis	early_help -2 specific_needs 1 care_leavers -1 management_oversight 1 leadership 3
    hint	because	child_protection 3 early_help 1 children_in_care 3 multi_agency -2
    hint	become	front_door -5 child_protection -1 assessment -2 early_help -3 specific_needs 3 child_voice -8 children_in_care 4 care_leavers 3 leadership -3 quality_assurance -3 overall -1
    hint	become looked	specific_needs 8 care_leavers -4
    hint	becoming	missing -3 specific_needs 1 children_in_care -6 multi_agency 5
    hint	becoming looked	specific_needs 5
    hint	bed	children_in_care -1 care_leavers 2
    hint	bed and breakfast	children_in_care -1 care_leavers 2
    hint	begin	specific_needs 3
    hint	beginning	assessment 4 missing 5 child_voice -3 workforce 6 quality_assurance -1
    hint	beginning to improve	child_protection -2
    hint	beginning to make	missing 1
    hint	begun	children_in_care 10
    hint	behalf	care_leavers 1
    hint	behaviour	front_door -1 child_protection 4 assessment 1 early_help -4 children_in_care -5 leadership -5 multi_agency 9
    hint	behaviours	child_protection 7 early_help 3 child_voice -5 leadership -1
    hint	behind	children_in_care 6 management_oversight 3
    hint	belief	leadership 8
    hint	belonging	child_voice -5 children_in_care 1
    hint	beneficial	children_in_care 3
    hint	benefit	front_door -3 child_protection 2 early_help -1 missing -6 management_oversight -1 workforce 1 leadership -5 quality_assurance -2 overall 1
    hint	benefit from consistent	workforce 4
    hint	benefit from consistently	overall 7
    hint	benefit from early	front_door 1
    hint	benefit from effective	child_protection -1
    hint	benefit from enduring	children_in_care -1 care_leavers 1
    hint	benefit from safe	child_protection 3
    hint	benefit from stable	children_in_care 3
    hint	benefit from timely	child_protection -2 assessment 1 early_help 5
    hint	benefited	child_protection 2 early_help -2 specific_needs -6 workforce 4
    hint	benefiting	child_protection -4 assessment -1 early_help 6 child_voice 3 leadership 3
    hint	benefits	assessment -2 child_voice -1 management_oversight -4 workforce 3
    hint	bespoke	care_leavers -5 leadership -5
    hint	bespoke training	multi_agency 3
    hint	best	front_door 1 child_protection 1 assessment -1 child_voice -9 care_leavers -3 workforce 4 leadership 3 overall -5
    hint	best effect	missing 4
    hint	best evidence	child_protection 1
    hint	best for children	children_in_care -1
    hint	best interests	child_voice -2 children_in_care -1 leadership -1
    hint	best meet	children_in_care 3
    hint	best practice	leadership 1
    hint	better	assessment 4 early_help -1 missing 2 child_voice 1 care_leavers -5 supervision 12 workforce 6 multi_agency -2 overall 10
    hint	better able	specific_needs 5 multi_agency -2
    hint	better engaged	child_voice 2
    hint	better examples	assessment -4 supervision 4
    hint	better for children	workforce 1
    hint	better meet	workforce 2
    hint	better outcomes	leadership 6
    hint	better progress	leadership -1
    hint	better quality	front_door 1
    hint	better support	child_protection 2 specific_needs -2 workforce 1
    hint	better understand	assessment -1 early_help 1 quality_assurance 1 multi_agency 3
    hint	better understanding	assessment -3 specific_needs 2
    hint	beyond	child_voice -4 care_leavers 1 management_oversight 4 quality_assurance -1 multi_agency -1
    hint	beyond the age	children_in_care -1
    hint	birth	children_in_care 5 multi_agency 2
    hint	birth families	children_in_care 8
    hint	birthday	child_voice -2 children_in_care -2 care_leavers 5
    hint	board	assessment -8 missing -4 specific_needs -2 child_voice 13 children_in_care -11 care_leavers -4 management_oversight -7 workforce -8 leadership 13 multi_agency 4
    hint	boards	child_protection -2 leadership 10 multi_agency 2
    hint	borough	front_door -2 assessment -3 early_help -4 specific_needs -4 child_voice -6 workforce 2 leadership 1 multi_agency 3 overall 1
    hint	boroughs	missing 1
    hint	bound	child_protection -1 assessment 2 children_in_care 3
    hint	breadth	overall 6
    hint	break	assessment 7 child_voice 4
    hint	break down	children_in_care 5
    hint	breakdown	child_protection -5 early_help 5
    hint	breakfast	children_in_care -1 care_leavers 2
    hint	breakfast accommodation	care_leavers 3
    hint	breaks	specific_needs 7
    hint	brief	assessment 2 care_leavers 1 supervision 10
    hint	briefings	workforce 2
    hint	bring	child_protection -1 specific_needs 1 workforce 1 leadership 3 quality_assurance 2 overall -6
    hint	brings	specific_needs 1 quality_assurance 1 multi_agency -2
    hint	broad	early_help 1 multi_agency -1
    hint	broad range	workforce 1
    hint	broader	front_door 1
    hint	brothers	missing -1 specific_needs -1 child_voice -1 children_in_care 7 care_leavers -2 leadership -2
    hint	brothers and sisters	missing -1 child_voice -1 children_in_care 2 care_leavers -1 leadership -1
    hint	brought	child_protection 2 children_in_care 3 leadership 2 multi_agency -2
    hint	brought into care	child_protection 1 children_in_care 2
    hint	budget	leadership 8
    hint	build	front_door -4 assessment -1 missing 4 child_voice 5 care_leavers 2 management_oversight -7 workforce 3 quality_assurance -2 multi_agency -7 overall -1
    hint	build a trusting	workforce 4
    hint	build meaningful	child_protection -3 children_in_care 1
    hint	build relationships	multi_agency -1
    hint	build trust	specific_needs 3
    hint	build trusting	specific_needs -1
    hint	build trusting relationships	child_voice -1
    hint	building	front_door -1 missing 7 child_voice 3 children_in_care -2 workforce -2 leadership 5
    hint	building relationships	leadership 1
    hint	builds	quality_assurance 2
    hint	built	children_in_care -4 quality_assurance 3 overall 7
    hint	business	child_voice -3 workforce 10 quality_assurance 1
    hint	business support	workforce 6
    hint	businesses	missing 7
    hint	busy	multi_agency 1
    hint	calls	child_protection -2 workforce -1 leadership -4 multi_agency -3
    hint	calls for discussions	leadership -1 multi_agency -1
    hint	came	overall -1
    hint	camhs	child_protection -7 assessment -1 early_help -4 specific_needs 16 child_voice -1 care_leavers -1 workforce -2 leadership -1 multi_agency 8
    hint	campaign	multi_agency 9
    hint	cannot	assessment -3 children_in_care 1 management_oversight 7 quality_assurance 3
    hint	cannot always	specific_needs 3
    hint	cannot be assured	management_oversight 3 multi_agency 1
    hint	cannot remain	children_in_care 2
    hint	capable	leadership 1
    hint	capacity	front_door -3 child_protection -3 missing -2 child_voice -6 children_in_care -2 management_oversight -2 workforce 33 leadership 1 quality_assurance -2 multi_agency 2 overall -2
    hint	capacity across	leadership 2
    hint	capacity issues	workforce 6
    hint	capacity to support	workforce 1
    hint	capture	child_protection -5 assessment 13 specific_needs -4 child_voice 9 supervision 10 quality_assurance -2
    hint	captured	child_protection -2 assessment 9 child_voice 5 multi_agency -4
    hint	captured well	assessment 1
    hint	captures	assessment 1
    hint	car	multi_agency 3
    hint	care	front_door -16 child_protection -7 assessment -5 missing -8 specific_needs -4 child_voice -3 children_in_care 12 care_leavers 2 management_oversight -1 supervision -11 workforce -2 leadership -2 quality_assurance -6 multi_agency -9 overall -12
    hint	care and care	child_protection 10 specific_needs 6 children_in_care 20 care_leavers 3 leadership 4
    hint	care and compassion	multi_agency 4
    hint	care and support	specific_needs 4 children_in_care 2 overall 3
    hint	care are appropriate	children_in_care 6
    hint	care are supported	children_in_care 2
    hint	care council	child_voice 24 children_in_care -14 workforce -8 leadership -12
    hint	care experienced	children_in_care -5 care_leavers 11
    hint	care experienced young	care_leavers 2
    hint	care for children	child_protection -1 assessment 1 children_in_care 3
    hint	care groups	children_in_care -3
    hint	care leaver	child_protection -1 assessment -6 early_help -2 specific_needs -1 child_voice -1 children_in_care -8 care_leavers 13 leadership 2 overall -1
    hint	care leaver service	workforce 4
    hint	care leaver's	care_leavers 6
    hint	care leavers	front_door -4 child_protection -7 assessment -5 early_help -15 missing -4 specific_needs -5 child_voice 8 children_in_care -15 care_leavers 27 management_oversight -4 supervision -1 workforce -8 leadership 1 quality_assurance -1 multi_agency -3 overall -3
    hint	care leavers benefit	child_voice -2 multi_agency 2
    hint	care leavers children	child_protection 5
    hint	care leavers forum	child_voice 6 care_leavers -4
    hint	care leavers know	child_voice -2
    hint	care leavers live	specific_needs -1 children_in_care -2
    hint	care leavers local	care_leavers -8
    hint	care leavers service	care_leavers -2 quality_assurance 1
    hint	care orders	child_protection -5 assessment 1 children_in_care 3
    hint	care plan	specific_needs 5
    hint	care planning	child_protection -3 assessment 8 child_voice 1 children_in_care 5 care_leavers -1 management_oversight 4
    hint	care plans	child_protection -6 assessment 11 children_in_care 15 care_leavers -8 workforce 9
    hint	care proceedings	child_protection 5 assessment 2 overall 4
    hint	care profile	child_protection 2 assessment 5
    hint	care profile tool	child_protection 5
    hint	care receive	specific_needs -1 children_in_care 4
    hint	care service	front_door 5 child_protection -2 children_in_care -5 care_leavers 2
    hint	care services	children_in_care 6 care_leavers 2 overall 1
    hint	care staff	front_door 2
    hint	care support	specific_needs 1
    hint	care team	children_in_care -1 care_leavers 6
    hint	care teams	children_in_care 1
    hint	care-experienced	assessment -1 specific_needs -5 care_leavers 10 leadership 1 multi_agency -3 overall -5
    hint	care-experienced young	missing -1 specific_needs -3 child_voice -4 care_leavers 1 management_oversight 1 workforce -2 leadership 1 quality_assurance 1 overall -2
    hint	care-experienced young people	missing -1 child_voice -4 care_leavers 2 management_oversight 1 workforce -1 leadership 1 quality_assurance 2 overall -2
    hint	cared	children_in_care 5
    hint	career	care_leavers -1 workforce 13
    hint	careers	care_leavers 1 workforce 8 leadership -6
    hint	careful	children_in_care 3 care_leavers -4 leadership -1
    hint	carefully	child_protection -1 assessment 2 children_in_care 3 care_leavers -2 workforce -1 multi_agency -5
    hint	carefully consider	child_voice 3
    hint	carefully considered	child_protection 5 specific_needs -2
    hint	carefully matched	children_in_care 1
    hint	carer	child_protection -4 assessment -1 specific_needs 3 children_in_care 12 care_leavers -4 workforce -3
    hint	carer assessments	assessment -3 children_in_care 4
    hint	carers	child_protection -9 assessment -6 early_help -13 missing -3 specific_needs -2 child_voice -7 children_in_care 22 care_leavers -9 management_oversight -7 supervision -12 workforce -12 leadership -6 quality_assurance -4 multi_agency -13 overall -6
    hint	carers are provided	children_in_care 1
    hint	carers are thorough	assessment 1
    hint	carers beyond	children_in_care -4 care_leavers 2
    hint	carers needs	children_in_care -1
    hint	cares	child_voice 2
    hint	caring	child_protection -6 early_help 5 specific_needs 9 child_voice -2 children_in_care 1 care_leavers -1 overall 7
    hint	carried	front_door -1 child_protection -1 assessment -1 early_help -1 child_voice -4 children_in_care -3 care_leavers -3 workforce -1 leadership -15 multi_agency -3 overall -3
    hint	carry	assessment -1 missing 4 multi_agency 2
    hint	case	early_help 1 child_voice -5 children_in_care -3 care_leavers -5 management_oversight 5 supervision 6 workforce 4 leadership -3 quality_assurance 1 multi_agency -3 overall 2
    hint	case conferences	multi_agency 1
    hint	case direction	management_oversight 9
    hint	case discussions	child_protection -3
    hint	case management	management_oversight -2 supervision -1 quality_assurance -1
    hint	case recording	assessment 20 children_in_care -1 management_oversight 4
    hint	case records	child_protection 2 assessment 1 child_voice -2 care_leavers -3 quality_assurance -5
    hint	case reviews	quality_assurance 4 multi_agency 3
    hint	case summaries	assessment 7
    hint	case supervision	specific_needs 6
    hint	case work	supervision 1 workforce 1
    hint	caseload	workforce 1
    hint	caseloads	front_door -7 assessment -2 early_help -5 missing -6 specific_needs -1 child_voice -4 children_in_care -5 care_leavers -14 supervision 2 workforce 47 leadership -1 quality_assurance -3 multi_agency -2 overall 1
    hint	cases	front_door 3 child_protection 5 assessment 3 early_help 8 specific_needs -2 child_voice -5 children_in_care -6 care_leavers -8 management_oversight 2 supervision 3 multi_agency 2 overall -4
    hint	cases are escalated	early_help 9
    hint	cases are promptly	child_protection 3
    hint	cases seen	front_door 5 child_protection -2 children_in_care 3
    hint	cases step	early_help 2
    hint	casework	assessment 2
    hint	cause	leadership 3
    hint	caused	specific_needs 3 children_in_care 2
    hint	causes	workforce 2
    hint	causing	specific_needs 1 multi_agency 7
    hint	ccg	multi_agency 12
    hint	celebrate	child_voice 2
    hint	celebrated	child_voice -2 children_in_care 5
    hint	central	child_protection -6 assessment -9 early_help 3 child_voice 9
    hint	centre	front_door 1 child_protection -1 missing 15 specific_needs -3 child_voice 5 children_in_care -4 leadership 11
    hint	centres	early_help 11 leadership 2 multi_agency 6
    hint	chair	assessment -2 child_voice 13 children_in_care -3 management_oversight 1
    hint	chaired	children_in_care 2 leadership -3 quality_assurance 6
    hint	chaired by senior	leadership -6
    hint	chairs	child_protection -14 child_voice 1 care_leavers 3 management_oversight 31 leadership -9 quality_assurance -2
    hint	challenge	front_door -5 child_protection -3 assessment -7 early_help -8 missing -6 specific_needs -3 child_voice -1 children_in_care -5 care_leavers -8 management_oversight 17 leadership 3 quality_assurance 3 multi_agency 3 overall -2
    hint	challenge and accountability	quality_assurance 6
    hint	challenged	assessment -3 care_leavers -4 management_oversight 9 leadership 6 multi_agency 1
    hint	challenges	front_door -2 child_protection -3 assessment -7 early_help -5 missing -5 child_voice -10 children_in_care -4 care_leavers -4 workforce 1 leadership 5 multi_agency 1 overall 2
    hint	challenges remain	overall 7
    hint	challenging	child_protection 1 early_help -2 specific_needs 1 workforce -1 leadership -1 overall 1
    hint	champions	workforce 5 multi_agency -2
    hint	chance	child_voice 6 children_in_care 1
    hint	chances	child_voice 2
    hint	change	child_protection 7 assessment 2 missing -3 specific_needs -6 child_voice -5 children_in_care -6 management_oversight -2 workforce -3 leadership 2 quality_assurance -3 multi_agency -6 overall 4
    hint	change and progress	child_protection -2 assessment 3
    hint	change for children	assessment 1 early_help 3 children_in_care -4
    hint	change in culture	workforce 3
    hint	changed	child_protection 1 child_voice 4
    hint	changes	front_door -4 child_protection 3 specific_needs -6 children_in_care -2 care_leavers -5 management_oversight -1 supervision 8 workforce 13 leadership 12 quality_assurance -2 multi_agency -6 overall 2
    hint	changes in social	child_protection 3 child_voice 1 workforce 16
    hint	changes in workers	workforce 5
    hint	changes made	leadership 5
    hint	changes needed	management_oversight 1 workforce -3
    hint	changes of director	overall -1
    hint	changes of social	child_protection -4 children_in_care 4 workforce 20 leadership -2
    hint	changes of workers	workforce 5
    hint	changing	child_protection 2 workforce -2 leadership 4
    hint	changing circumstances	child_protection 1
    hint	changing needs	assessment -1 overall 3
    hint	channel	multi_agency 4
    hint	characteristic	care_leavers 4 leadership 4
    hint	charities	multi_agency 6
    hint	check	child_protection -2 missing 3 workforce -2 multi_agency 9
    hint	checking	quality_assurance 5
    hint	checks	front_door 14 child_protection -5 assessment -7 early_help -4 specific_needs 10 child_voice -6 management_oversight 3 leadership -3 quality_assurance -1 multi_agency 2
    hint	checks and assessments	specific_needs 6
    hint	checks and balances	management_oversight 8
    hint	checks are carried	missing 4
    hint	checks are completed	specific_needs 5 management_oversight -1
    hint	chief	child_protection -2 specific_needs -1 child_voice -1 children_in_care -5 leadership 12 multi_agency -2
    hint	chief executive	children_in_care -1 management_oversight -2 leadership 10
    hint	chief officer	leadership 1
    hint	child	assessment 4 early_help -1 missing 2 child_voice 9 children_in_care 1 care_leavers -13 management_oversight -3 supervision -5 workforce -5 leadership -7 quality_assurance -2 multi_agency 6 overall -6
    hint	child abuse	workforce 6 multi_agency 3
    hint	child abuse investigation	front_door 3
    hint	child and adolescent	children_in_care 4
    hint	child and family	child_protection -2 leadership 1
    hint	child criminal	workforce 1
    hint	child criminal exploitation	workforce 2
    hint	child exploitation	early_help -1 missing 7 specific_needs -2
    hint	child friendly	assessment 3
    hint	child in care	children_in_care 2 care_leavers 4
    hint	child in need	front_door -3 child_protection 12 assessment 4 early_help -1 specific_needs 1 child_voice -1 children_in_care -4 care_leavers -1
    hint	child protection	front_door -7 child_protection 2 missing -6 specific_needs -5 child_voice -3 children_in_care -20 management_oversight 3 leadership -4 quality_assurance 2 multi_agency -4 overall -6
    hint	child protection assessments	child_protection 6
    hint	child protection chairs	child_protection -6 management_oversight 9 leadership -1
    hint	child protection conference	child_protection -1
    hint	child protection conferences	assessment 1
    hint	child protection enquiries	front_door -1 child_protection 7 assessment 1 early_help 4
    hint	child protection enquiry	child_protection 2
    hint	child protection plan	child_protection 3
    hint	child protection planning	assessment -5
    hint	child protection plans	child_protection 6 assessment 2 child_voice -3
    hint	child protection teams	leadership 1
    hint	child sexual	workforce 6
    hint	child sexual exploitation	child_protection -1
    hint	child's	front_door -3 assessment 9 specific_needs 3 child_voice 11 children_in_care 2 care_leavers -11 management_oversight 1 supervision 1 workforce -5 leadership -9 quality_assurance -5 multi_agency 2 overall -1
    hint	child's circumstances	assessment 2
    hint	child's experience	child_voice 13
    hint	child's lived	assessment 1
    hint	child's lived experience	assessment 4
    hint	child's needs	management_oversight 2
    hint	child's plan	child_voice -1
    hint	child's voice	assessment 3 child_voice 4
    hint	child's wider	child_protection 2
    hint	child's wider family	child_protection 2
    hint	child's wishes	child_voice 2
    hint	child-centred	child_protection 1 child_voice 3 children_in_care 4 leadership -7 quality_assurance -1 overall -2
    hint	child-centred practice	leadership -4
    hint	child-friendly	assessment 3 leadership 1
    hint	child-in-need	child_protection 9 specific_needs 3 children_in_care -2
    hint	child-in-need and child	child_protection 2
    hint	childfocused	assessment 2 leadership 1 overall 1
    hint	childhood	care_leavers 4
    hint	childhood experiences	child_protection 2
    hint	children	front_door -3 child_protection 3 assessment -2 early_help -3 missing 2 specific_needs 3 child_voice 11 children_in_care 7 care_leavers -23 management_oversight -2 supervision -6 workforce -6 leadership -3 quality_assurance -5 multi_agency -3 overall 3
    hint	children access	front_door 2
    hint	children achieve	child_protection -4
    hint	children act	children_in_care 7
    hint	children aged	front_door -2 child_protection -3 specific_needs 7 children_in_care -5 care_leavers 2 multi_agency -2
    hint	children also benefit	children_in_care 2
    hint	children and adults	child_protection 8 assessment 3 leadership -4
    hint	children and care	assessment 8 child_voice 2 children_in_care 8 care_leavers -4 workforce 6 leadership -1 quality_assurance 2 overall 11
    hint	children and encourage	children_in_care 4
    hint	children and families	front_door 5 child_protection -6 assessment 1 early_help -2 missing -1 specific_needs -6 children_in_care -8 management_oversight 3 workforce 6 leadership 3 quality_assurance 5
    hint	children and family	children_in_care -1 multi_agency 8
    hint	children and parents	child_protection -1
    hint	children and understanding	leadership -1
    hint	children and use	child_voice -2
    hint	children and young	front_door 6 child_protection 13 specific_needs 2 children_in_care 17 care_leavers -16 management_oversight -2 workforce 4 leadership 11 multi_agency 9 overall 5
    hint	children are able	child_voice 7 children_in_care 1
    hint	children are actively	child_voice 3
    hint	children are effective	children_in_care 2
    hint	children are encouraged	child_protection -1 child_voice 3
    hint	children are experiencing	assessment 1
    hint	children are helped	children_in_care 11
    hint	children are involved	child_voice 3
    hint	children are left	child_protection 1
    hint	children are listened	child_voice 4
    hint	children are living	assessment 1
    hint	children are missing	missing -1
    hint	children are now	overall 2
    hint	children are placed	children_in_care 6 multi_agency 9
    hint	children are promptly	child_protection 1
    hint	children are protected	front_door 1 specific_needs 1
    hint	children are receiving	front_door 7 child_protection -2 specific_needs 1 leadership 3 overall 2
    hint	children are referred	front_door 2
    hint	children are safe	management_oversight 1 overall 3
    hint	children are safeguarded	child_protection 3
    hint	children are safer	child_protection 2
    hint	children are seen	child_protection 13 assessment -2 specific_needs -3 child_voice 2 children_in_care -3 management_oversight 5
    hint	children are settled	specific_needs 8
    hint	children are subject	child_protection 1 children_in_care -5
    hint	children are supported	child_protection -4 early_help 7 children_in_care 8 care_leavers -5 multi_agency -1
    hint	children are understood	assessment 1
    hint	children are visited	child_protection 5
    hint	children are well	child_protection -1 specific_needs 7
    hint	children at home	overall 5
    hint	children at risk	front_door 4 child_protection 2 assessment -2 specific_needs -2 children_in_care -3 leadership 2 multi_agency -1
    hint	children attend	children_in_care 3
    hint	children benefit	early_help -1 specific_needs 1 child_voice 3 multi_agency -2
    hint	children board	front_door 2 multi_agency 6
    hint	children come	specific_needs -2 children_in_care 12
    hint	children coming	leadership 1
    hint	children continue	front_door 1 child_protection 2 specific_needs 4
    hint	children effectively	specific_needs 1
    hint	children enjoy	early_help 4
    hint	children enter care	children_in_care 2
    hint	children entering	children_in_care 1
    hint	children entering care	children_in_care 1
    hint	children experience	child_protection 2 assessment -3 child_voice -11 care_leavers 2 management_oversight -1 multi_agency -5
    hint	children experiencing	child_protection 2 assessment -4 specific_needs 1 multi_agency 4 overall -1
    hint	children experiencing neglect	child_protection 4
    hint	children face	child_voice 1
    hint	children feel	missing 2 specific_needs 3 children_in_care -1 workforce -1
    hint	children from coming	early_help 4
    hint	children from harm	missing 2
    hint	children get	front_door -4 assessment 1 children_in_care 6
    hint	children go	front_door 1 child_protection -4 child_voice -1 children_in_care -5
    hint	children go missing	child_protection -3 children_in_care -4
    hint	children have experienced	child_protection -2 leadership 1
    hint	children having	child_protection 3
    hint	children held	specific_needs 2
    hint	children identified	assessment -3
    hint	children in care	front_door -1 child_protection -5 assessment -1 early_help -5 specific_needs -8 child_voice 2 children_in_care 21 care_leavers 2 management_oversight -2 workforce -3 quality_assurance 4 multi_agency -6 overall -3
    hint	children in need	front_door 1 child_protection 15 specific_needs -4 children_in_care -6 leadership -1 overall -15
    hint	children in pre-proceedings	child_protection 1 management_oversight 9 leadership -1
    hint	children involved	missing 2
    hint	children is well	child_protection 4
    hint	children know	children_in_care 3
    hint	children live	assessment -6 specific_needs -2 children_in_care 4 multi_agency -2
    hint	children living	child_protection -1 assessment -2 missing -1 leadership 2 quality_assurance 1
    hint	children looked	child_protection -1 children_in_care 5 leadership 2
    hint	children maintain	children_in_care 7
    hint	children make	children_in_care 7
    hint	children missing	front_door 2 children_in_care -1 multi_agency -4
    hint	children missing education	missing 5
    hint	children need	front_door -1 specific_needs -1 children_in_care 2
    hint	children needing	front_door 1 child_protection 1
    hint	children now	child_protection 3 children_in_care 1
    hint	children often	children_in_care 3
    hint	children placed	child_protection -1 assessment -3 specific_needs -7 children_in_care 18 multi_agency 6
    hint	children receive	front_door 2 child_protection 3 child_voice 5 management_oversight -5 workforce -2 overall 1
    hint	children receive effective	specific_needs 1
    hint	children receive good	child_protection 1
    hint	children receiving	child_protection 4 assessment 1 children_in_care -2
    hint	children reduce	missing 1
    hint	children regularly	specific_needs 6 child_voice 2
    hint	children remain	early_help -1 children_in_care 3
    hint	children removed	child_protection 1
    hint	children returning home	children_in_care 2
    hint	children safe	child_protection 5
    hint	children safer	management_oversight 5
    hint	children subject	management_oversight 2
    hint	children successfully	child_protection 3
    hint	children suffering	child_protection 3
    hint	children supported	assessment -1
    hint	children they work	child_voice 1 children_in_care -3 workforce 1
    hint	children to build	child_voice 5 workforce 6
    hint	children to come	child_protection -3
    hint	children to help	child_voice 7
    hint	children to maintain	children_in_care 4
    hint	children to remain	child_protection -2 assessment -1 specific_needs -2 children_in_care 1
    hint	children to return	children_in_care 1
    hint	children to step	management_oversight 1
    hint	children to understand	child_protection -2 child_voice 3
    hint	children told	child_voice 2
    hint	children told inspectors	child_voice 2
    hint	children understand	child_voice 4
    hint	children very well	child_voice 1
    hint	children well	assessment -2 specific_needs -1 child_voice 7
    hint	children were seen	child_protection -2
    hint	children who come	child_protection 7
    hint	children who experience	front_door 3 children_in_care 1 multi_agency 2
    hint	children who go	multi_agency 1
    hint	children who need	child_protection 10 specific_needs -1 children_in_care 2 overall -2
    hint	children who return	children_in_care 1
    hint	children whose	child_protection 3
    hint	children with complex	child_protection -1 assessment -1 specific_needs 4 care_leavers 2
    hint	children with disabilities	child_protection -2 assessment 6 specific_needs 16 child_voice 2
    hint	children's	child_protection -1 early_help -2 missing -2 specific_needs -1 child_voice 4 children_in_care 7 care_leavers -18 management_oversight 3 supervision -1 workforce -8 leadership -3 quality_assurance -5 multi_agency -3 overall -4
    hint	children's achievements	children_in_care 3
    hint	children's additional	specific_needs 1
    hint	children's assessments	child_protection -1 assessment 1 child_voice -2 children_in_care -1
    hint	children's best	children_in_care -3
    hint	children's best interests	children_in_care -3
    hint	children's care	child_protection -2 child_voice -3 children_in_care 3 management_oversight 2
    hint	children's case	assessment -6 supervision -1 quality_assurance -3
    hint	children's case records	assessment -6 supervision -1 quality_assurance -4
    hint	children's cases	front_door 4 child_protection 1 assessment -1 missing -2 children_in_care -3 management_oversight 1 supervision 1
    hint	children's centres	early_help 12
    hint	children's changing	leadership 1 overall 4
    hint	children's changing needs	leadership 1 overall 4
    hint	children's circumstances	child_protection 3 missing -1 leadership -3
    hint	children's circumstances change	child_protection -3 children_in_care 1
    hint	children's circumstances improve	child_protection 1
    hint	children's cultural	children_in_care 2
    hint	children's development	assessment 9
    hint	children's diverse	assessment 4
    hint	children's diverse needs	assessment 5
    hint	children's education	children_in_care 2
    hint	children's educational	children_in_care 8
    hint	children's emotional well-being	children_in_care 2
    hint	children's experiences	child_protection -2 specific_needs -1 child_voice 7 supervision 1 quality_assurance 11 overall 4
    hint	children's family	workforce 1
    hint	children's files	assessment 3 children_in_care -3
    hint	children's futures	children_in_care 1
    hint	children's health	assessment -5 early_help -1 specific_needs -2 child_voice 2 children_in_care 12
    hint	children's health needs	assessment -4 specific_needs -2 children_in_care 3 multi_agency -1
    hint	children's histories	front_door 4 child_protection -4 assessment 1 specific_needs 2 children_in_care -4
    hint	children's home	children_in_care 9 management_oversight 2
    hint	children's homes	specific_needs -4 child_voice -3 children_in_care 1 care_leavers 2 leadership 3
    hint	children's identities	assessment 4 child_voice 3
    hint	children's identity	children_in_care 3
    hint	children's immediate	child_protection 4
    hint	children's individual	specific_needs 2
    hint	children's learning	children_in_care 2 multi_agency 7
    hint	children's lived	assessment 3
    hint	children's lived experiences	front_door 1
    hint	children's lives	child_protection 1 assessment 6 management_oversight 1 supervision 2
    hint	children's mental	specific_needs 5
    hint	children's mental health	specific_needs 9
    hint	children's needs	child_protection 1 assessment 6 specific_needs 1 child_voice -1 children_in_care -3 care_leavers -2 management_oversight 1 supervision 5 leadership -2 multi_agency 3 overall 1
    hint	children's needs change	early_help 1
    hint	children's needs escalate	early_help -3
    hint	children's needs increase	front_door -1 early_help 1
    hint	children's outcomes	child_protection 5 early_help -1 child_voice 1
    hint	children's permanence	management_oversight 2
    hint	children's physical	specific_needs -7 children_in_care 4
    hint	children's plans	assessment 7 child_voice -5 children_in_care -1 management_oversight 4 supervision 2 leadership -3 multi_agency 3 overall -1
    hint	children's progress	child_protection 2 specific_needs -2 child_voice 2 quality_assurance 4 multi_agency 2 overall -2
    hint	children's records	assessment -7 children_in_care -5 leadership 2 multi_agency -7
    hint	children's reviews	children_in_care 3
    hint	children's rights	child_voice 7
    hint	children's risks	missing 5
    hint	children's safety	assessment -4 leadership -1 multi_agency -2 overall 5
    hint	children's service	specific_needs 4
    hint	children's services	child_protection -5 early_help -11 missing -1 specific_needs -3 child_voice -13 children_in_care -11 care_leavers 3 management_oversight -2 supervision -1 workforce 2 leadership 5
    hint	children's situations	multi_agency 3
    hint	children's situations improve	child_protection 6
    hint	children's social	front_door 4 assessment -1 early_help 2 specific_needs 1 child_voice -3 management_oversight -4 leadership 1 quality_assurance 2 overall 5
    hint	children's social care	early_help 5 children_in_care -10 workforce 11 leadership 3 quality_assurance 2 multi_agency 8 overall 6
    hint	children's team	specific_needs 1
    hint	children's views	front_door -5 child_voice 18 children_in_care 1 leadership -1
    hint	children's voices	child_protection -1 specific_needs -1 child_voice 11 leadership 1
    hint	children's vulnerabilities	assessment 1
    hint	children's welfare	child_protection 6
    hint	children's wider	child_protection 1
    hint	children's wider family	child_protection 1
    hint	children's wishes	child_voice 10
    hint	choice	care_leavers 2 leadership -7
    hint	choices	specific_needs 7
    hint	choose	specific_needs 8 children_in_care -3
    hint	chosen	leadership 7 multi_agency -5
    hint	chronic	child_protection 2
    hint	chronologies	assessment 28
    hint	churn	child_protection 6 workforce 6
    hint	circumstances	front_door 2 child_protection 7 assessment 1 specific_needs 1 child_voice -4 children_in_care -6 management_oversight -3 supervision 5 leadership -1 quality_assurance -5
    hint	circumstances and needs	child_voice 7
    hint	circumstances change	child_protection -4 children_in_care 7 care_leavers 5
    hint	circumstances improve	child_protection 4
    hint	city	early_help 2 child_voice -1 children_in_care -3 workforce 4 leadership 6
    hint	city council	leadership -4 overall 3
    hint	clarity	assessment 4 child_voice -6 children_in_care -5 care_leavers -2 supervision 3 multi_agency -6
    hint	clear	assessment 5 specific_needs 1 child_voice -2 care_leavers -1 management_oversight 2 supervision -4 workforce -8 leadership 1 quality_assurance -1 multi_agency -1 overall -2
    hint	clear actions	child_protection -1 missing -1
    hint	clear analysis	child_protection 1 assessment 2
    hint	clear and appropriate	assessment -4
    hint	clear and specific	child_protection -1
    hint	clear assessment	children_in_care 4
    hint	clear commitment	leadership 2
    hint	clear efforts	specific_needs 4
    hint	clear enough	assessment 2 leadership -1 quality_assurance 4
    hint	clear focus	leadership -1
    hint	clear goals	children_in_care 1
    hint	clear identification	front_door 1
    hint	clear line	leadership 11
    hint	clear management	front_door 1 management_oversight 1
    hint	clear management oversight	front_door 4 children_in_care 2
    hint	clear oversight	specific_needs 6 management_oversight -6
    hint	clear plan	child_protection 1
    hint	clear planning	specific_needs 6
    hint	clear plans	child_protection 1 workforce -1
    hint	clear rationale	front_door 2 assessment -3
    hint	clear safeguarding	child_protection 1
    hint	clear strategic	leadership 4
    hint	clear timescales	child_protection 2
    hint	clear understanding	child_protection 6 specific_needs -3 workforce -2 leadership 11 quality_assurance 3
    hint	clearer	specific_needs 3
    hint	clearly	child_protection -2 assessment 8 specific_needs 2 children_in_care 1 care_leavers -4 management_oversight -1 workforce -5 leadership -1
    hint	clearly articulate	child_protection 1
    hint	clearly articulated	children_in_care -2
    hint	clearly defined	specific_needs 3
    hint	clearly recorded	front_door -1 assessment -4 specific_needs -1 management_oversight 8 multi_agency -3
    hint	clearly set	assessment 6 child_voice 1
    hint	clinic	multi_agency 1
    hint	clinical	early_help 3 specific_needs -4 children_in_care 2 care_leavers -2
    hint	clinical commissioning	multi_agency 8
    hint	clinicians	specific_needs 4
    hint	close	front_door -1 child_protection 4 assessment -8 child_voice -3 children_in_care 3 leadership -1 quality_assurance -1 multi_agency 1 overall -1
    hint	close liaison	multi_agency 1
    hint	closed	early_help -9 care_leavers 2 leadership 1
    hint	closely	child_protection -3 assessment -6 child_voice -1 care_leavers 1 management_oversight -3 workforce -5 quality_assurance -2 multi_agency 7
    hint	closely with parents	child_protection 5
    hint	closer	children_in_care 4
    hint	cme	specific_needs 5
    hint	co-located	front_door 4 workforce -2 multi_agency 10
    hint	co-location	front_door 13 early_help -5
    hint	co-produced	child_voice 20 children_in_care -4 care_leavers 5
    hint	co-produced with care	child_voice 4
    hint	co-production	child_voice 25 care_leavers -1 workforce -4
    hint	coaches	child_protection -1 care_leavers 1
    hint	cognitive	specific_needs 2
    hint	coherent	early_help 3 child_voice -1
    hint	cohesive	children_in_care -4 multi_agency 7 overall 1
    hint	cohort	specific_needs 11 workforce 2 multi_agency 3
    hint	cohort of young	multi_agency 3
    hint	collaborate	front_door 1 leadership 3
    hint	collaboration	child_voice 4 children_in_care -2 care_leavers 1 quality_assurance 4 multi_agency 11
    hint	collaborative	child_protection 1 workforce -3 multi_agency 13
    hint	collaborative approach	child_protection 5
    hint	collaborative work	multi_agency 1
    hint	collaboratively	assessment -3 early_help 4 care_leavers 5 workforce -5 multi_agency 3
    hint	collaboratively with care	child_voice 6
    hint	collation	assessment -3
    hint	colleagues	child_voice -2 management_oversight 2 workforce 2 leadership 5
    hint	collective	leadership 3 multi_agency 7
    hint	college	specific_needs 6
    hint	combination	assessment 5 children_in_care 3
    hint	combined	child_protection 5 assessment -1 leadership 2 quality_assurance 1 overall 7
    hint	come	front_door -5 assessment -3 children_in_care 11 care_leavers -2 workforce -3 leadership -2
    hint	come into care	front_door -2 child_protection 2 early_help 5 child_voice -3 children_in_care 8 care_leavers -3 workforce -1
    hint	comfortable	child_protection 4 child_voice 7
    hint	coming	child_protection 6 early_help 8 child_voice -1
    hint	coming into care	early_help 11
    hint	commence	child_protection 1 assessment 2 early_help 2 multi_agency -2
    hint	commissioned	assessment -6 care_leavers 3 leadership 4 quality_assurance 4
    hint	commissioned service	early_help 1
    hint	commissioned services	missing 5
    hint	commissioners	leadership 5
    hint	commissioning	assessment -3 missing -5 children_in_care 7 care_leavers -3 workforce -1 leadership 15 quality_assurance 5 multi_agency 1
    hint	commitment	front_door -4 child_protection -6 assessment -9 missing -3 children_in_care -3 care_leavers -3 management_oversight 1 workforce 9 leadership 16 quality_assurance 2 multi_agency 1 overall -2
    hint	commitment and investment	workforce -1 overall 4
    hint	commitment to children	workforce 1
    hint	commitment to continuous	leadership 1
    hint	commitment to improving	multi_agency 4
    hint	committed	child_protection -1 early_help -4 missing 3 specific_needs -1 child_voice 3 children_in_care 4 care_leavers -7 supervision -3 workforce 11 leadership 3 quality_assurance -7
    hint	committed corporate	children_in_care 1
    hint	committed staff	overall 6
    hint	committee	management_oversight -1 leadership 9
    hint	communicate	child_protection -2 specific_needs 6 child_voice 5 children_in_care -2
    hint	communicate with children	child_voice 2
    hint	communicated	leadership 4
    hint	communication	front_door 1 child_protection -8 assessment -5 early_help -3 specific_needs 12 child_voice 7 care_leavers -5 workforce -1 quality_assurance -1 multi_agency 14
    hint	communication methods	specific_needs 7
    hint	communication needs	specific_needs 5
    hint	communities	child_protection -3 early_help 6 specific_needs 9 child_voice -3 children_in_care -4 care_leavers -2 leadership 3 overall -2
    hint	community	front_door -6 child_protection -2 assessment -2 early_help 4 missing 10 child_voice -8 children_in_care -4 workforce -3 leadership -8 multi_agency 1 overall -4
    hint	community activities	specific_needs 2
    hint	community leaders	leadership -5
    hint	compassion	multi_agency 4
    hint	compassionate	care_leavers 7
    hint	competent	front_door 1 assessment 2 workforce 3
    hint	competent social	front_door 2
    hint	compiled	child_protection 2
    hint	complaints	child_voice 1 workforce 1 leadership -1
    hint	complete	front_door 2 assessment 4 missing -6 care_leavers -4 workforce 2
    hint	completed	front_door -5 child_protection 1 assessment 6 early_help 4 child_voice -2 children_in_care 1 care_leavers -1 management_oversight -1 workforce -1 quality_assurance 5
    hint	completed promptly	child_protection -2
    hint	completing	front_door -2 assessment -6 children_in_care 2
    hint	completion	front_door -7 child_protection 6 assessment 3 early_help -5 children_in_care 2 quality_assurance 3
    hint	complex	front_door -6 missing 2 specific_needs 5 child_voice -6 workforce 2 multi_agency -4 overall -1
    hint	complex cases	multi_agency 5
    hint	complex child	workforce 4
    hint	complex needs	child_protection -1 assessment -5 early_help -6 specific_needs 3 children_in_care 5 multi_agency -2
    hint	complexities	missing -3
    hint	complexity	child_protection -5 assessment -5 workforce 5 multi_agency -3
    hint	compliance	front_door -1 child_protection 7 management_oversight 4 leadership -7 quality_assurance 11 overall -1
    hint	compounded	child_protection 5 multi_agency 2 overall 6
    hint	comprehensive	front_door -2 child_protection -4 assessment 10 early_help 5 missing -1 child_voice -4 care_leavers -5 management_oversight -4 workforce -1 quality_assurance 6 multi_agency -1
    hint	comprehensive parenting	children_in_care 3
    hint	comprehensive parenting assessments	children_in_care 4
    hint	comprehensive range	early_help 3
    hint	comprehensive training programme	workforce -1
    hint	comprehensive understanding	leadership 1
    hint	comprehensively	specific_needs 3
    hint	concern	front_door 8 child_protection 5 child_voice -1 care_leavers -1 multi_agency 6
    hint	concerned	multi_agency 6
    hint	concerning	specific_needs 1
    hint	concerns	front_door 5 child_protection 4 assessment 3 early_help 1 specific_needs 1 child_voice -3 children_in_care -7 care_leavers -2 management_oversight 1 supervision -1 workforce -7 leadership -2 quality_assurance -5 overall -2
    hint	concerns about adults	specific_needs 3
    hint	concerns about children	front_door 11 child_protection -1 specific_needs -3
    hint	concerns are identified	children_in_care 1
    hint	concerns arise	child_protection 3
    hint	concerns escalate	child_protection 1
    hint	concerns for children	child_protection 3
    hint	concerns in relation	missing 4
    hint	concerns raised	child_protection 2
    hint	concurrent	children_in_care 4
    hint	conditions	specific_needs 4 management_oversight 2 leadership 3 multi_agency 2
    hint	conducted	child_protection 9
    hint	conference	front_door -9 child_protection 10 specific_needs -1 children_in_care -4 management_oversight 3 quality_assurance -3 multi_agency -3
    hint	conference chairs	management_oversight 3
    hint	conference service	early_help 1
    hint	conferences	front_door -6 child_protection 13 assessment -3 missing -6 specific_needs -6 child_voice 1 children_in_care -1
    hint	conferences are used	children_in_care 1
    hint	conferencing	child_protection 2 children_in_care 1 leadership 1
    hint	confidence	front_door -2 child_protection 2 early_help 2 specific_needs -3 child_voice 4 management_oversight -1 workforce 7 leadership -1 multi_agency 1
    hint	confident	front_door 1 workforce 7 leadership -2 quality_assurance -2
    hint	confident and skilled	workforce 3
    hint	confidently	workforce 2
    hint	confirm	management_oversight 1
    hint	confirmed	overall 1
    hint	conflict	front_door 1
    hint	conjunction	multi_agency 1
    hint	connect	early_help 3
    hint	connected	child_protection -8 specific_needs -4 child_voice 2 children_in_care 13 management_oversight -2 multi_agency -1
    hint	connected carers	assessment -2 children_in_care 8
    hint	connections	child_protection -2 child_voice -1 children_in_care 7
    hint	consent	front_door 36 child_protection -10 assessment -10 early_help -1 specific_needs -3 child_voice -6 children_in_care -11 care_leavers -2 management_oversight -1 leadership -4
    hint	consequence	front_door 1
    hint	consequences	assessment 2
    hint	consider	front_door 3 assessment 7 specific_needs 3 supervision -2 workforce -3 leadership -8 multi_agency -5
    hint	consider all aspects	assessment -1
    hint	consider children's	specific_needs -3
    hint	consider history	front_door 1
    hint	consider risk	child_voice 1
    hint	consider the needs	specific_needs 6 children_in_care -3
    hint	considerable	front_door 7 children_in_care 1 workforce 3 multi_agency -1
    hint	considerable investment	leadership 1
    hint	consideration	assessment 6 early_help -9 missing -2 specific_needs 5 child_voice -1 children_in_care 2 care_leavers -1 workforce -2 multi_agency -2 overall -2
    hint	consideration is given	child_protection 1 child_voice -1 children_in_care 4
    hint	consideration of children's	assessment -1 specific_needs 1
    hint	consideration of family	child_voice 1
    hint	consideration of historical	assessment -5
    hint	consideration of risk	assessment 1 leadership 10
    hint	considered	front_door 2 child_protection -3 early_help -3 missing -1 specific_needs 5 child_voice -4 children_in_care 4 supervision -2 workforce -8 leadership -5 quality_assurance -8 overall 1
    hint	considered well	assessment 1
    hint	considering	front_door 8 child_protection 3
    hint	considers	front_door 3 child_protection -3
    hint	consistency	child_protection -4 assessment 8 children_in_care -3 care_leavers 1 workforce 2 leadership 3 overall 8
    hint	consistent	front_door 3 child_protection 1 assessment 1 early_help -1 specific_needs -2 child_voice 3 children_in_care -2 care_leavers 2 workforce 1 quality_assurance -2 multi_agency 1 overall 4
    hint	consistent attendance	multi_agency 1
    hint	consistent oversight	front_door 4
    hint	consistent practice	child_protection 1 overall 1
    hint	consistent quality	child_protection 6 leadership -1
    hint	consistent social	workforce 2
    hint	consistent social worker	workforce 4
    hint	consistently	child_protection 1 assessment 4 early_help -4 missing 1 child_voice -2 children_in_care -5 supervision 9 workforce -4 leadership -2 quality_assurance -2 overall 8
    hint	consistently applied	child_protection -3 specific_needs 1
    hint	consistently good	front_door 3 child_protection 2 care_leavers 2 supervision 2 leadership 6 overall 2
    hint	consistently good service	child_protection 1
    hint	consistently in place	assessment 2
    hint	consistently provide	front_door 1
    hint	consistently receive	workforce 4
    hint	consistently recorded	supervision -1
    hint	consistently robust	assessment -3
    hint	consistently strong	overall 7
    hint	consistently use	child_voice -2
    hint	consistently used	multi_agency 4
    hint	consistently well	front_door 1
    hint	constructive	multi_agency 10
    hint	constructive relationships	multi_agency 1
    hint	constructively	children_in_care -2 multi_agency 1
    hint	consult	multi_agency 1
    hint	consultation	front_door 4 child_protection -3 assessment -3 child_voice 18 leadership 1
    hint	consultation with children	child_voice 1
    hint	consultation with young	child_voice 6
    hint	consultations	child_protection 1 specific_needs 3 workforce 1 multi_agency 7
    hint	consulted	early_help -1 child_voice 8 children_in_care 1 leadership 6 multi_agency 3
    hint	contact	front_door 16 child_protection -2 assessment -5 early_help -3 missing -3 specific_needs -1 children_in_care 4 care_leavers 5 workforce -4 leadership -8 overall -1
    hint	contact arrangements	children_in_care 9
    hint	contact with family	children_in_care 2
    hint	contacts	front_door 39 child_protection -14 assessment -5 early_help -10 specific_needs -8 child_voice -2 children_in_care -8 care_leavers -1 management_oversight -1 workforce -7 leadership -1 multi_agency -5 overall -2
    hint	contacts and referrals	multi_agency -4
    hint	contain	front_door -4 assessment 8 care_leavers 2 multi_agency -1
    hint	contain clear	assessment 4
    hint	content	care_leavers 1
    hint	context	child_protection -11 assessment -2 specific_needs -1 children_in_care -2
    hint	contextual	front_door -3 child_protection -8 missing 24 specific_needs -1 quality_assurance -2 multi_agency -2
    hint	contextual safeguarding	front_door -1 child_protection -2 missing 16 leadership 2 multi_agency -4
    hint	contingencies	assessment 3
    hint	contingency	child_protection 4 assessment 15 missing -1 specific_needs -7 child_voice -2 leadership -3
    hint	contingency arrangements	child_protection 3
    hint	contingency planning	children_in_care -3 supervision 1
    hint	contingency plans	child_protection -2 children_in_care 1
    hint	continual	workforce 5
    hint	continue	child_protection 1 specific_needs -5 child_voice -8 children_in_care -1 care_leavers 6 management_oversight -1 supervision 3 quality_assurance -1 overall 9
    hint	continue to experience	child_protection 2 assessment 1
    hint	continue to live	child_protection 4
    hint	continue to provide	supervision 1 multi_agency 6
    hint	continue to receive	children_in_care 1
    hint	continued	front_door 1 child_protection 7 assessment -2 child_voice 1 children_in_care -2 care_leavers -4 leadership 5 quality_assurance -1 multi_agency -1 overall 3
    hint	continued improvement	leadership 6
    hint	continued to provide	care_leavers 2
    hint	continued to receive	child_protection 6
    hint	continues	child_protection -4 quality_assurance 1 multi_agency -3 overall 6
    hint	continues to provide	overall 1
    hint	continuing	child_protection 2 quality_assurance 1 multi_agency 4
    hint	continuity	child_protection -5 early_help 6 child_voice -2 care_leavers 7 workforce 7
    hint	continuity of support	early_help 5
    hint	continuous	child_protection -6 management_oversight -3 leadership -3 quality_assurance 3
    hint	continuous improvement	workforce -1 quality_assurance 2 overall -2
    hint	continuously	multi_agency -2
    hint	contract	workforce 1
    hint	contribute	assessment -10 missing -3 specific_needs -1 child_voice 17 children_in_care -2 multi_agency 3
    hint	contribute effectively	multi_agency 4
    hint	contributed	leadership 2 multi_agency 6 overall 9
    hint	contributes	child_protection 11
    hint	contributing	child_voice 2
    hint	contribution	front_door -6 child_protection 9 assessment -3 multi_agency 9
    hint	contributions	care_leavers 1
    hint	convene	multi_agency -2
    hint	convened	child_protection 9 missing 1
    hint	conversations	children_in_care -4 supervision 3 workforce -1
    hint	conversations with children	child_voice 5
    hint	coordinated	assessment 1 multi_agency 7
    hint	coordinated multi-agency	multi_agency 1
    hint	coordination	early_help 2 missing 1 multi_agency 5
    hint	coordinator	missing 7 specific_needs -1 multi_agency -2
    hint	core	front_door 1 child_protection 6 assessment 1 early_help -3 specific_needs -3 child_voice -6 children_in_care -1 leadership -3 overall 5
    hint	core group	child_protection 11 assessment 2
    hint	core group meetings	child_protection 7
    hint	core groups	child_protection 13 multi_agency 1
    hint	corporate	front_door -9 child_protection -9 assessment -8 early_help -9 missing -3 specific_needs -8 child_voice 3 children_in_care -3 care_leavers -5 management_oversight -12 leadership 35 quality_assurance -8 multi_agency -6
    hint	corporate commitment	overall 8
    hint	corporate leaders	children_in_care 3 overall -1
    hint	corporate parenting	child_protection -6 child_voice 5 management_oversight -1 workforce -1 leadership 7
    hint	corporate parenting board	leadership -9
    hint	corporate parenting panel	children_in_care -5
    hint	corporate parenting responsibilities	children_in_care 3 care_leavers 1
    hint	corporate parenting strategy	child_voice 3
    hint	corporate parents	child_voice 1
    hint	correct	child_protection -3
    hint	correctly	child_protection 3
    hint	cost	workforce 4
    hint	council	front_door -5 child_protection -6 assessment -4 early_help -9 missing -6 specific_needs -12 child_voice 1 children_in_care -10 care_leavers -2 management_oversight -5 workforce -7 leadership 15 quality_assurance -4 multi_agency -7 overall 2
    hint	council leaders	overall 3
    hint	council members	children_in_care -1
    hint	council tax	care_leavers 6 leadership -3
    hint	council's	child_protection -2 child_voice 3 leadership 14
    hint	councils	multi_agency 8
    hint	counselling	children_in_care -1 care_leavers 2
    hint	country	children_in_care -3
    hint	county	workforce -1 leadership -1
    hint	county council	leadership -6
    hint	coupled	workforce 3
    hint	course	front_door 2
    hint	courses	early_help -1 children_in_care -4 care_leavers 10 multi_agency 4
    hint	court	front_door -7 child_protection 10 assessment 2 early_help -12 specific_needs -8 child_voice -1 children_in_care 3 care_leavers -5 supervision -2 leadership -2 quality_assurance -2 multi_agency 5 overall 1
    hint	court arena	child_protection 3 leadership 3
    hint	court orders	child_protection 6 children_in_care -2
    hint	court proceedings	child_protection -1
    hint	courts	child_protection 7 children_in_care -3 workforce -2 multi_agency 22
    hint	cover	leadership 1
    hint	coverage	specific_needs 3
    hint	covid-19	front_door -3 assessment -7 missing -6 specific_needs -2 child_voice -1 care_leavers -4 management_oversight -1 leadership -1 multi_agency 1
    hint	covid-19 context	leadership -1
    hint	covid-19 pandemic	child_protection -2 leadership 1 multi_agency 1 overall 12
    hint	cp	child_protection 6
    hint	crc	child_protection -7 multi_agency 14
    hint	create	assessment 3 child_voice -2 management_oversight -1 workforce -5
    hint	created	front_door -1 assessment 1 early_help -3 missing 2 specific_needs 1 care_leavers -1 leadership 7
    hint	created with care	child_voice 8
    hint	creates	missing 1
    hint	creating	children_in_care -4 care_leavers -2 leadership 5
    hint	creation	child_protection -5 early_help 1 missing 5 child_voice 11 care_leavers -2 workforce 6 leadership 6 quality_assurance -3
    hint	creative	front_door -1 child_protection -1 assessment -1 early_help 1 specific_needs -6 child_voice 2 children_in_care 4 care_leavers 2 workforce -6
    hint	creative direct	child_voice 1
    hint	creative direct work	child_voice 1
    hint	creative initiatives	early_help 2
    hint	creatively	children_in_care 4
    hint	credible	front_door 8
    hint	crime	workforce -1 leadership -1 multi_agency 13
    hint	criminal	front_door -1 child_protection -3 assessment -2 early_help -3
    hint	criminal exploitation	multi_agency 2
    hint	crisis	assessment -5 specific_needs 7 care_leavers 1 leadership -1
    hint	criteria	front_door 9 specific_needs 3 multi_agency 2
    hint	critical	front_door -1 child_protection -1 specific_needs -1 supervision 6 leadership 6 quality_assurance 4 multi_agency -3
    hint	cross	specific_needs 2
    hint	crucial	workforce 1
    hint	cultural	child_protection -2 early_help -3 specific_needs 13 child_voice -6 care_leavers 5 workforce -1 leadership -1
    hint	cultural and identity	specific_needs -1
    hint	cultural and religious	assessment 3
    hint	cultural needs	specific_needs 8 children_in_care 1
    hint	culturally	specific_needs 5 workforce -1
    hint	culture	front_door -6 child_protection -9 specific_needs -5 children_in_care -4 care_leavers -5 workforce 6 leadership 20 multi_agency -4 overall -6
    hint	culture and identity	assessment 1
    hint	cultures	child_protection 2
    hint	cumulative	front_door 1 child_protection -1 assessment 5 children_in_care -2
    hint	cumulative harm	assessment 1
    hint	curiosity	assessment 9 specific_needs -1 child_voice 7 workforce -2 leadership -1 multi_agency -5
    hint	curious	child_protection -6 assessment 6 children_in_care -1
    hint	current	child_protection -2 missing -1 child_voice -1 care_leavers -1 management_oversight -1 workforce 1 quality_assurance 1 overall 1
    hint	current circumstances	multi_agency -1
    hint	current needs	assessment 4 children_in_care -2
    hint	current practice	quality_assurance -4
    hint	current risk	assessment -1
    hint	current senior	leadership -4
    hint	currently	child_voice -2 children_in_care -3 care_leavers -2 quality_assurance 12 multi_agency 5
    hint	custody	child_protection -3 assessment -1 missing -6 specific_needs -3 child_voice -7 care_leavers 3 leadership -1 multi_agency 7
    hint	cycle	missing 4 specific_needs -3 children_in_care -1
    hint	daily	front_door 10 child_protection -8 assessment -1 missing 2 child_voice -1 management_oversight -3 leadership -3 multi_agency 7
    hint	daily basis	children_in_care 2
    hint	daily meetings	front_door 1 multi_agency 3
    hint	daily multi-agency	front_door -3
    hint	danger	child_protection -2
    hint	danger statements	child_protection -2 assessment 1
    hint	dashboard	quality_assurance 9 multi_agency -5
    hint	dashboards	quality_assurance 3
    hint	data	front_door -12 child_protection -9 assessment -11 specific_needs -1 child_voice -7 management_oversight -6 supervision -3 leadership -7 quality_assurance 39 multi_agency -5 overall -1
    hint	database	missing 2
    hint	date	assessment 6 child_voice 2 leadership -2
    hint	day	front_door 16 specific_needs -6 child_voice 3 children_in_care -2 workforce -1
    hint	day services	front_door 10 multi_agency -1
    hint	day-to-day	front_door 2 child_protection 1 child_voice 1
    hint	days	assessment -2 children_in_care -2
    hint	daytime	front_door 22 specific_needs -1 multi_agency -6
    hint	daytime services	front_door 12 multi_agency -6
    hint	dcs	front_door -3 child_protection -3 assessment -2 specific_needs -3 child_voice -6 children_in_care -5 care_leavers -4 workforce -3 leadership 29 multi_agency -6
    hint	deal	child_protection -4 multi_agency -3
    hint	dealing	multi_agency -2
    hint	deals	child_protection 2
    hint	decide	front_door 3
    hint	decision	front_door 12 assessment -2 early_help -5 child_voice -6
    hint	decision-maker	children_in_care 1
    hint	decision-making	front_door 15 child_protection 8 early_help -5 missing -8 specific_needs -6 child_voice -1 care_leavers -2 management_oversight 14 workforce -2 leadership -2 quality_assurance -4 multi_agency 5 overall -1
    hint	decision-making for children	child_protection 1 assessment 5 multi_agency 3
    hint	decision-making is appropriate	front_door 3
    hint	decision-making is timely	child_protection -6
    hint	decisions	front_door 14 child_protection 2 early_help -9 missing -11 specific_needs -2 child_voice 4 children_in_care 6 care_leavers -5 management_oversight 16 workforce -1 leadership -7 quality_assurance -8 multi_agency -2 overall -3
    hint	decisions and actions	child_protection 3
    hint	decisions and next	multi_agency 1
    hint	decisions are clear	child_protection 6
    hint	decisions are clearly	management_oversight 5
    hint	decisions are made	child_protection -1 children_in_care 2
    hint	decisions are timely	front_door -2
    hint	decisions being made	child_protection 7
    hint	decisions for children	front_door 1 child_protection -1 child_voice -4 children_in_care 3
    hint	decisions is well	front_door 3 assessment -1
    hint	decisions made	child_protection 1 child_voice 4
    hint	decisions taken	assessment -2
    hint	decisions to progress	management_oversight -2
    hint	decisions were made	assessment 2
    hint	decisive	child_protection 7 assessment 5 specific_needs -2
    hint	decisive action	child_protection 5
    hint	decisively	child_protection 1
    hint	decline	child_protection -2 children_in_care 1 care_leavers 3 overall 2
    hint	declined	overall 2
    hint	decrease	early_help 3
    hint	dedicated	front_door 2 assessment -4 early_help -2 specific_needs 5 children_in_care -4 care_leavers 7 management_oversight -10 leadership -2 multi_agency -5
    hint	dedicated mental	care_leavers 1
    hint	dedicated mental health	care_leavers 1
    hint	dedicated team	care_leavers 3
    hint	dedicated worker	specific_needs 2
    hint	dedication	children_in_care 1 workforce 11
    hint	deemed	management_oversight 7
    hint	deep	child_protection 2
    hint	deep dive	child_protection 3
    hint	deeply	workforce 5
    hint	deficits	children_in_care -1 leadership 12 quality_assurance 2 multi_agency 1 overall 1
    hint	degree	early_help -1
    hint	delay	front_door 2 child_protection 7 assessment -4 missing -1 specific_needs 1 child_voice -10 children_in_care 1 care_leavers -2 management_oversight 6 workforce -5 leadership -4 quality_assurance -4 multi_agency 3
    hint	delay for children	child_protection -1 management_oversight -3 leadership 6 quality_assurance 1 multi_agency 3
    hint	delayed	front_door -4 child_protection 5 children_in_care 6 workforce 2
    hint	delaying	child_protection 2
    hint	delays	front_door 1 child_protection 7 assessment -4 early_help -1 child_voice -10 children_in_care 4 workforce 9 leadership -1 multi_agency 5
    hint	delays are due	child_protection 1
    hint	delays in accessing	specific_needs 2
    hint	delays in achieving	child_protection -2 overall 3
    hint	deliver	child_voice 1 children_in_care -7 management_oversight 2 supervision 5 workforce 2
    hint	deliver this visit	leadership -2
    hint	delivered	care_leavers -5 workforce 4 leadership 2 overall 2
    hint	delivering	assessment 3 children_in_care -4 leadership 1
    hint	delivering good	overall 1
    hint	delivers	multi_agency 7
    hint	delivery	front_door -3 child_protection -4 child_voice 2 children_in_care -3 workforce 4 leadership 3 overall 8
    hint	delivery model	leadership -1
    hint	delivery of good	workforce 2
    hint	demand	front_door 23 specific_needs -7 children_in_care -2 care_leavers -3 workforce 3 leadership 3 overall 5
    hint	demand for children's	front_door 3
    hint	demand for services	front_door 1 workforce 4
    hint	demands	front_door 2 workforce 12 leadership 4 multi_agency 1
    hint	demonstrable	early_help 2
    hint	demonstrate	front_door -6 assessment 4 early_help -1 specific_needs 1 child_voice 5 workforce -1 leadership -1 overall -1
    hint	demonstrate a clear	child_protection -1
    hint	demonstrate a real	child_voice 1 children_in_care 2
    hint	demonstrated	children_in_care -1 management_oversight 1 quality_assurance -7 overall 2
    hint	demonstrates	child_voice -2 children_in_care -1 leadership -1 overall -1
    hint	demonstrating	children_in_care -1
    hint	dental	specific_needs -5 children_in_care 13
    hint	dental checks	children_in_care 1
    hint	dentist	children_in_care 3
    hint	dentists	care_leavers 1
    hint	department	child_protection -1 children_in_care -5 workforce -2
    hint	department for education	specific_needs -1 care_leavers -4 leadership 7 multi_agency -4
    hint	department staff	workforce -2
    hint	dependent	specific_needs 4
    hint	depending	care_leavers 2
    hint	deprivation	child_protection -1 assessment -1
    hint	deprivation of liberty	children_in_care 1
    hint	depth	assessment 2 child_voice 7 children_in_care -1 supervision 2 overall 6
    hint	describe	child_protection -1 specific_needs -2 children_in_care -5 workforce 4
    hint	described	workforce 3 leadership 4
    hint	description	assessment 5
    hint	descriptive	assessment 8 children_in_care -1
    hint	design	child_voice 15 care_leavers -10
    hint	designated	front_door -11 child_protection -2 missing -3 specific_needs 14 child_voice -2 care_leavers -2 workforce -2 quality_assurance -1
    hint	designated family	assessment 2
    hint	designated family judge	assessment 2
    hint	designated officer	front_door -4 child_protection -5 specific_needs 15 children_in_care -3 workforce -1 leadership -6 multi_agency -8
    hint	designated officers	specific_needs 4
    hint	designated teachers	children_in_care 3 multi_agency 2
    hint	designed	missing 6 child_voice 4 children_in_care -4 workforce -2 multi_agency 2
    hint	desired	assessment 1
    hint	despite	front_door -2 child_protection 1 missing -6 specific_needs -3 children_in_care 6 care_leavers 1 overall 4
    hint	despite significant	leadership 1
    hint	despite the impact	overall 2
    hint	detail	front_door 6 child_protection -1 assessment 2 specific_needs -5 child_voice -2 children_in_care -1 care_leavers 2 management_oversight -6 multi_agency -1
    hint	detailed	front_door -1 assessment 13 early_help -2 specific_needs -4 child_voice -1 care_leavers -3 management_oversight -3 supervision 6 workforce -2 leadership -1 multi_agency 1 overall -3
    hint	detailed assessments	children_in_care 1
    hint	detailed information	assessment -3 quality_assurance 2
    hint	detailed understanding	children_in_care 2 multi_agency -2
    hint	details	multi_agency 1
    hint	detained	front_door 3 multi_agency 1
    hint	deteriorated	care_leavers 9 leadership -1 overall 7
    hint	deterioration	care_leavers 5 overall 12
    hint	determination	workforce 4 leadership 16 multi_agency 1
    hint	determine	children_in_care 1 workforce -3 leadership -1
    hint	determined	missing 2 specific_needs -2 workforce 3 overall -1
    hint	detrimental	child_protection 8
    hint	detrimental impact	child_protection 5
    hint	develop	child_protection -6 assessment -4 child_voice 10 children_in_care 3 care_leavers -5 management_oversight -2 supervision -2 workforce 3 leadership 6 overall -6
    hint	develop and improve	leadership 1
    hint	develop meaningful	child_voice 1 children_in_care -6 leadership -1
    hint	develop meaningful relationships	children_in_care -3
    hint	develop relationships	child_voice -2
    hint	develop services	leadership 3
    hint	develop their skills	workforce 2
    hint	develop their understanding	multi_agency 1
    hint	develop trusting	specific_needs 7
    hint	develop trusting relationships	specific_needs 8 child_voice 1
    hint	developed	front_door -1 child_protection 1 missing 2 child_voice 2 children_in_care -4 leadership 3 quality_assurance 3 overall -3
    hint	developing	assessment -4 early_help 2 specific_needs -6 child_voice 1 children_in_care -1 leadership 1 multi_agency -6 overall -3
    hint	development	front_door -8 child_protection -4 assessment -1 early_help 3 specific_needs -4 child_voice 5 care_leavers -4 management_oversight -2 supervision 1 workforce 9 leadership 5 quality_assurance 2 multi_agency -2 overall -9
    hint	development of services	child_voice 2
    hint	development of trusting	child_protection 5
    hint	development opportunities	care_leavers -3 workforce 2 leadership -1
    hint	development programme	workforce 4 leadership -5
    hint	developments	child_voice 8 children_in_care -1 care_leavers -5 management_oversight -2
    hint	diagnostic	quality_assurance 1
    hint	difference	child_protection 1 early_help 2 missing 2 children_in_care -1 care_leavers -1 supervision 3 workforce 7 leadership 4 quality_assurance 5 multi_agency -1
    hint	difference for children	workforce 5 quality_assurance 4
    hint	difference for many	leadership 4
    hint	difference to children	assessment 1 workforce 2 multi_agency 1
    hint	different	specific_needs -1 leadership -3 quality_assurance 5 multi_agency 6
    hint	difficult	assessment 11 missing -2 children_in_care -4 leadership -2 quality_assurance 2
    hint	difficult for families	assessment 5
    hint	difficult to understand	quality_assurance 1
    hint	difficulties	child_protection 2 early_help 6 quality_assurance -2
    hint	difficulties questionnaires	children_in_care 8
    hint	diligently	early_help 4
    hint	direct	front_door -5 child_protection -2 assessment -1 early_help -1 child_voice 11 children_in_care -3 care_leavers -3 management_oversight -3 workforce -4 leadership 2 quality_assurance -1 multi_agency -5 overall -7
    hint	direct feedback	quality_assurance 1
    hint	direct payments	specific_needs 5 children_in_care -1
    hint	direct work	front_door -7 child_protection -9 assessment -4 specific_needs -3 child_voice 30 children_in_care -5 workforce -10 leadership -7 quality_assurance -6 multi_agency -6 overall -2
    hint	directed	specific_needs 1
    hint	direction	front_door 7 assessment -3 child_voice -2 children_in_care -1 care_leavers -1 management_oversight 19 supervision 6
    hint	directions	assessment -1
    hint	directly	child_protection -6 assessment 3 child_voice 9 children_in_care -7 leadership 7
    hint	directly involved	leadership 2
    hint	directly to children	assessment 10
    hint	directly with children	child_voice 4
    hint	director	front_door -6 specific_needs -6 children_in_care -1 care_leavers -1 workforce -4 leadership 21 multi_agency -5
    hint	director of children's	specific_needs -2 leadership 1 multi_agency -1 overall -1
    hint	directors	leadership 4
    hint	disabilities	assessment 2 specific_needs 24 child_voice 3 children_in_care -2
    hint	disability	specific_needs 29 children_in_care -2
    hint	disability service	specific_needs 2
    hint	disabled	front_door -9 child_protection -8 early_help -1 specific_needs 40 children_in_care -6 care_leavers 2 workforce -2 leadership -1 quality_assurance -3 overall -9
    hint	disabled children	front_door -3 child_protection -5 early_help -2 specific_needs 15 care_leavers 5 leadership -1 quality_assurance -1 multi_agency -1 overall -6
    hint	disabled children benefit	children_in_care -5
    hint	disabled children's	specific_needs 9 children_in_care -2
    hint	disadvantaged	children_in_care -2 care_leavers 6 multi_agency -1
    hint	discharge	multi_agency 2
    hint	discrete areas	overall 1
    hint	discuss	child_voice 1 multi_agency 3
    hint	discussed	front_door -2 care_leavers -1 multi_agency 6
    hint	discussion	child_protection 6 assessment -15 supervision 4 workforce -8 quality_assurance 2 multi_agency -2
    hint	discussions	front_door -2 child_protection 8 assessment -6 early_help -1 specific_needs -2 child_voice 4 children_in_care -9 care_leavers -6 management_oversight -5 supervision 6 workforce -11 leadership -5 quality_assurance -6 multi_agency 4
    hint	discussions with local	leadership -6 multi_agency -1
    hint	discussions with social	child_protection -4 assessment -1 management_oversight -6
    hint	disorder	specific_needs 8
    hint	dispensed	front_door 2 multi_agency -1
    hint	display	specific_needs -1
    hint	disproportionate	front_door 3 multi_agency 2
    hint	dispute	children_in_care -2 management_oversight 1
    hint	dispute resolution	children_in_care -1 management_oversight 2
    hint	disrupt	child_protection -8 missing 16 multi_agency 3
    hint	disrupting	missing 5
    hint	disruption	child_protection -9 missing 14 specific_needs -1 child_voice -2 children_in_care 5 quality_assurance -1
    hint	disruption activities	multi_agency 1
    hint	disruption activity	missing 4 multi_agency 5
    hint	disruptions	quality_assurance 5
    hint	disruptive	missing 7
    hint	disseminated	quality_assurance 1
    hint	distance	children_in_care 8
    hint	distress	multi_agency 2
    hint	district	multi_agency 10
    hint	district councils	multi_agency 8
    hint	dive	child_protection 3
    hint	diverse	care_leavers -1 workforce 4
    hint	diverse communities	specific_needs 8
    hint	diverse needs	assessment 1 child_voice 3
    hint	diversion	missing -2
    hint	diversity	assessment 7 specific_needs -4 leadership -1
    hint	divert	child_protection 4 missing 2
    hint	divert children	missing 3
    hint	diverted	child_protection 4 children_in_care -2 multi_agency -2
    hint	document	front_door 8 assessment -3 workforce -3
    hint	documentation	quality_assurance -1
    hint	documented	assessment 2
    hint	documents	child_protection -1 assessment 6 specific_needs -4 child_voice 2 care_leavers 6 multi_agency -2
    hint	doing	child_protection -3 assessment 3 leadership 5
    hint	domestic	child_protection 7 early_help 4 missing -7 specific_needs -3 child_voice -1 children_in_care -9 care_leavers -1 management_oversight -3 workforce -2 overall -3
    hint	domestic abuse	child_protection 3 missing -4 child_voice -1 children_in_care -7 management_oversight -2 workforce -2 multi_agency 3 overall -2
    hint	domestic abuse incidents	child_protection -5 multi_agency 3
    hint	domestic abuse notifications	front_door 1 early_help -2
    hint	done	child_protection 1 specific_needs -3 workforce -2 quality_assurance 3 overall 6
    hint	done to improve	child_voice -1
    hint	door	front_door 16 child_protection -2 assessment -1 missing 1 specific_needs -2 child_voice -1 children_in_care -6 management_oversight -1 overall -4
    hint	door services	front_door -2
    hint	down	front_door 1 child_protection 13 early_help -1 specific_needs -3 children_in_care -1 overall -1
    hint	down from child	assessment -2 early_help -2
    hint	down to early	front_door 9 early_help -11
    hint	drift	front_door -3 child_protection 14 assessment 3 missing -1 specific_needs -2 care_leavers -1 management_oversight 9 quality_assurance 4 multi_agency -5
    hint	drift and delay	children_in_care -1 management_oversight -1 multi_agency -5
    hint	drift or delay	management_oversight 1
    hint	drive	child_protection 1 assessment 4 specific_needs -3 children_in_care -4 care_leavers -1 management_oversight 4 workforce -5 leadership 6
    hint	drive progress	child_protection 2
    hint	driven	assessment -2 children_in_care 4 management_oversight 2 workforce -3 multi_agency -2
    hint	driving	assessment -4 care_leavers 4 leadership 7
    hint	driving children's	assessment 1
    hint	driving children's plans	assessment 1
    hint	drop-in	specific_needs 1 care_leavers 3
    hint	drug	specific_needs -7
    hint	drug and alcohol	specific_needs -4
    hint	drugs	multi_agency 2
    hint	due	front_door -1 child_protection 2 assessment -6 specific_needs 3 child_voice -3 workforce 8 quality_assurance -2 multi_agency 6 overall -1
    hint	duplication	early_help 5 multi_agency 1
    hint	duties	specific_needs 9 child_voice 2 care_leavers -1
    hint	duty	front_door 9 child_protection 5 early_help -3 specific_needs -8 child_voice -4 children_in_care -9 leadership -3 quality_assurance -2 multi_agency -3 overall -2
    hint	duty service	front_door 3 child_protection -1 early_help -1
    hint	duty social	child_protection 3
    hint	duty team	front_door 1 children_in_care -1 leadership -1
    hint	dynamic	assessment 2 care_leavers 8 quality_assurance 1
    hint	earlier	assessment -1 early_help 6 child_voice -5
    hint	earlier stage	child_protection 2
    hint	earliest	early_help 7 child_voice -2 children_in_care 3 leadership 3 quality_assurance -2
    hint	earliest opportunity	front_door 8 assessment -1 early_help 3 child_voice -8 care_leavers -2 quality_assurance -1 overall 3
    hint	early	child_protection -6 assessment -9 early_help 14 specific_needs 4 child_voice -3 children_in_care -3 management_oversight -5 supervision -6 workforce -7 quality_assurance -1 multi_agency 3 overall -2
    hint	early as possible	multi_agency 2
    hint	early consideration	care_leavers 2
    hint	early enough	children_in_care -3
    hint	early help	child_protection -7 early_help 25 missing -8 specific_needs -7 child_voice -5 children_in_care -9 care_leavers -14 management_oversight -2 workforce -2 quality_assurance 1 multi_agency -5 overall -17
    hint	early help arrangements	early_help 2
    hint	early help assessments	assessment -3 early_help 5 specific_needs -1 multi_agency 1
    hint	early help coordinator	front_door -1
    hint	early help family	child_protection 2
    hint	early help hub	front_door -4
    hint	early help offer	front_door -2 early_help 3 leadership 1
    hint	early help plans	assessment 2 early_help 4
    hint	early help practitioners	early_help 1
    hint	early help service	front_door -1 early_help 4 multi_agency -1
    hint	early help services	assessment 4 early_help 4 management_oversight 2 quality_assurance -2 multi_agency -1
    hint	early help staff	early_help -3
    hint	early help strategy	early_help 1
    hint	early help support	early_help 2 multi_agency -1
    hint	early help teams	early_help -1 multi_agency 2
    hint	early intervention	front_door -3 child_protection -4 early_help 2 specific_needs 2 leadership -5
    hint	early permanence	children_in_care 3
    hint	early stage	front_door 5 overall 2
    hint	early stages	child_protection 1
    hint	early support	child_protection -7 early_help 14 children_in_care -2 leadership -1 multi_agency 5
    hint	early to prevent	children_in_care 3
    hint	early to see	missing 3 leadership 7 overall 1
    hint	early years	specific_needs 5
    hint	easily	child_protection -1 child_voice -3 children_in_care -1 workforce 2 leadership 2
    hint	easy	assessment 2 specific_needs -1 child_voice -3
    hint	easy access	workforce 2
    hint	ed	multi_agency 10
    hint	edge	child_protection -3 early_help 23 specific_needs -1 children_in_care -7
    hint	edge of care	child_protection -2 early_help 25 specific_needs -1 children_in_care -7
    hint	edge-of-care	early_help 11
    hint	edt	front_door 21 specific_needs -1 multi_agency -2
    hint	educate	specific_needs 8 overall 6
    hint	educate their children	child_protection 4
    hint	educated	assessment -4 early_help -2 missing -6 specific_needs 21 children_in_care -12 management_oversight -5 multi_agency -3
    hint	educated at home	workforce 1
    hint	educated children	specific_needs 2
    hint	education	child_protection -8 assessment -7 early_help -1 missing -3 specific_needs 10 child_voice -12 care_leavers 1 management_oversight -11 supervision -1 workforce -21 quality_assurance -10 multi_agency 3 overall 6
    hint	education and training	specific_needs 3 care_leavers 9
    hint	education outcomes	children_in_care 5
    hint	education plans	assessment -8 specific_needs -1 children_in_care 11 care_leavers -6
    hint	education provision	children_in_care -3
    hint	education settings	multi_agency 4
    hint	education staff	multi_agency 11
    hint	education team	specific_needs -1
    hint	educational	front_door -1 child_protection -3 assessment -4 early_help -2 missing -3 specific_needs 4 children_in_care 6 care_leavers -4 supervision -4 workforce -2 quality_assurance -2 multi_agency 1 overall -1
    hint	educational outcomes	children_in_care 5
    hint	educational provision	children_in_care -4
    hint	eet	care_leavers 10
    hint	effect	front_door 1 assessment 2 child_voice -1 workforce -2 multi_agency 2
    hint	effective	front_door 2 child_protection 3 early_help 1 specific_needs 1 child_voice -6 children_in_care -3 care_leavers -3 management_oversight 1 workforce -5 multi_agency 4 overall 5
    hint	effective action	specific_needs 1 care_leavers 5 leadership 3
    hint	effective arrangements	front_door 2
    hint	effective because	assessment 2
    hint	effective care planning	children_in_care 3
    hint	effective challenge	quality_assurance 5
    hint	effective direct	child_voice 1
    hint	effective direct work	child_voice 2
    hint	effective early	front_door -1
    hint	effective early help	front_door -1
    hint	effective governance	leadership 1
    hint	effective help	front_door -3 multi_agency 2 overall 1
    hint	effective in meeting	children_in_care 2
    hint	effective information-sharing	front_door 2 multi_agency 1
    hint	effective interventions	child_protection -2 early_help 1 specific_needs 4 leadership 3
    hint	effective management	multi_agency -2
    hint	effective management oversight	children_in_care 2
    hint	effective monitoring	child_protection 4
    hint	effective multi-agency	front_door -6 early_help -4 specific_needs 6 care_leavers -1 supervision 4 multi_agency 13
    hint	effective multi-agency work	specific_needs 3
    hint	effective oversight	assessment -2 management_oversight 4
    hint	effective partnership	care_leavers 4 multi_agency 7
    hint	effective partnerships	multi_agency 1
    hint	effective planning	assessment -5
    hint	effective plans	specific_needs 4 children_in_care 1
    hint	effective quality	quality_assurance 1
    hint	effective quality assurance	quality_assurance 1
    hint	effective relationships	missing 1 children_in_care 3
    hint	effective response	front_door 1 early_help -1 missing -3 multi_agency -5
    hint	effective risk	multi_agency 2
    hint	effective safety	assessment 2 missing 7
    hint	effective scrutiny	quality_assurance 2
    hint	effective senior	overall 2
    hint	effective service	leadership -1
    hint	effective services	early_help 6 leadership 1 overall 7
    hint	effective social	leadership 3
    hint	effective social work	child_protection 1 leadership 5 overall -1
    hint	effective support	specific_needs 2 care_leavers 2 workforce -1 leadership 7 multi_agency -1
    hint	effective systems	child_protection -10 early_help 8 quality_assurance -2
    hint	effective use	child_protection 1 assessment -4
    hint	effective work	child_protection 1
    hint	effectively	front_door -2 early_help 4 missing 2 specific_needs -2 child_voice -5 children_in_care 2 care_leavers -3 management_oversight 3 leadership 1 quality_assurance 4 multi_agency 3 overall -1
    hint	effectively identify	multi_agency 1
    hint	effectively support	leadership 3 quality_assurance 5
    hint	effectively to identify	children_in_care 3 leadership -1 quality_assurance 3
    hint	effectively to support	workforce 2
    hint	effectively while working	leadership -2
    hint	effectively with partners	missing -1
    hint	effectiveness	child_protection -2 missing 6 specific_needs -2 child_voice -4 children_in_care -4 care_leavers -4 management_oversight 5 workforce -4 quality_assurance 13 multi_agency 1
    hint	effectiveness of child	front_door 4 child_protection 1
    hint	effectiveness of early	front_door -7 leadership 1
    hint	effectiveness of responses	quality_assurance 3
    hint	efficient	front_door 1
    hint	effort	child_voice 3 care_leavers 4
    hint	effort is made	child_voice 6
    hint	efforts	care_leavers 2 quality_assurance -1 multi_agency -1
    hint	efforts to engage	child_protection 3
    hint	either	child_protection -6 specific_needs 3 multi_agency -4
    hint	elected	children_in_care -3 leadership 6 quality_assurance -1 multi_agency -2
    hint	elected members	leadership 5 quality_assurance -1
    hint	elective	specific_needs 3 children_in_care -2 multi_agency -1
    hint	elective home	specific_needs 3 children_in_care -2 multi_agency -1
    hint	elective home education	specific_needs 3 children_in_care -2 multi_agency -1
    hint	electively	missing -1 children_in_care -3 leadership -2 multi_agency -4 overall 4
    hint	electively home	missing -1 children_in_care -2 leadership -2 multi_agency -3 overall 4
    hint	electively home educated	missing -1 children_in_care -1 multi_agency -2 overall 2
    hint	electronic	child_protection -3 assessment 8 children_in_care -6 management_oversight -6 supervision -1 workforce 4 quality_assurance -3 multi_agency 3
    hint	electronic patient	multi_agency 3
    hint	electronic patient records	multi_agency 1
    hint	electronic records	quality_assurance -7
    hint	electronically	assessment 2
    hint	element	quality_assurance 10
    hint	elements	overall -1
    hint	else	specific_needs 1
    hint	embarked	leadership 1
    hint	embed	leadership 7
    hint	embedded	front_door -3 child_protection -4 specific_needs 2 child_voice 3 children_in_care 3 care_leavers -5 management_oversight -1 workforce -2 leadership 4 multi_agency -3 overall -3
    hint	embedded across	leadership 2
    hint	embedding	child_protection -1 assessment -1 leadership 5
    hint	embrace	leadership 1
    hint	embraced	child_voice -1 children_in_care 5 workforce -1 leadership 13 multi_agency -1
    hint	emerge	child_protection 5
    hint	emergency	front_door 6 early_help -2 specific_needs -3 children_in_care 7 care_leavers -1 management_oversight -1 leadership -1 overall -6
    hint	emergency department	workforce -6 multi_agency 17
    hint	emergency department staff	workforce -2
    hint	emergency duty	front_door 15 child_protection -6 children_in_care -1 leadership -3 multi_agency -1
    hint	emergency duty service	front_door 3
    hint	emergency duty team	front_door 1 children_in_care -1
    hint	emerging	child_protection -3 assessment -3 missing 9 specific_needs 4 quality_assurance 1
    hint	emotional	front_door -1 child_protection -7 assessment -6 early_help -7 specific_needs 11 child_voice -2 children_in_care 5 care_leavers 3 leadership -5 multi_agency -5 overall -2
    hint	emotional and mental	early_help 2 specific_needs -6 workforce 3
    hint	emotional and physical	specific_needs 1 children_in_care -2
    hint	emotional health	specific_needs 2 multi_agency -1
    hint	emotional health needs	specific_needs -5
    hint	emotional health support	specific_needs 5
    hint	emotional needs	children_in_care 2
    hint	emotional support	specific_needs -10 children_in_care 1
    hint	emotional well-being	child_protection -3 assessment 2 early_help -3 specific_needs 5 children_in_care 4 care_leavers -1 leadership -1 multi_agency 3
    hint	emotional well-being needs	multi_agency 1
    hint	emotional well-being support	specific_needs 2
    hint	emotionally	child_voice 6 care_leavers 14
    hint	empathy	workforce 2
    hint	emphasis	child_protection 4 child_voice 1 management_oversight -1
    hint	employer	workforce 6
    hint	employers	multi_agency 8
    hint	employment	specific_needs -10 child_voice -6 care_leavers 21 workforce -9 leadership 2 multi_agency -3 overall -4
    hint	employment and training	assessment 5 children_in_care -4 care_leavers 8 workforce -2
    hint	employment or training	children_in_care 4
    hint	enable	front_door -1 child_protection -5 assessment -2 specific_needs -1 child_voice -2 care_leavers -1 supervision 2 workforce 3 leadership -3 multi_agency 2 overall -6
    hint	enable families	child_protection -1 child_voice -1
    hint	enable parents	child_protection 3
    hint	enabled	assessment -3 early_help 7 children_in_care 2 workforce 5 leadership 5 multi_agency -6
    hint	enables	child_protection 1 early_help -3 specific_needs -3 child_voice -5 children_in_care -2 supervision 1 workforce 9 quality_assurance 5 overall -2
    hint	enables children	children_in_care 5
    hint	enables professionals	assessment 5 multi_agency 2
    hint	enables senior	children_in_care -3 quality_assurance 4
    hint	enables senior leaders	children_in_care -3 quality_assurance 4
    hint	enabling	front_door 3 child_protection 1 assessment -11 early_help -4 missing -5 specific_needs 3 child_voice -1 children_in_care -5 workforce 1 leadership 2 multi_agency 1
    hint	enabling children	children_in_care 4
    hint	enabling families	child_protection 6 children_in_care -3
    hint	enabling social	child_protection 2
    hint	enabling social workers	child_protection 2
    hint	encourage	child_protection -2 child_voice 1 care_leavers 1 management_oversight 9 multi_agency -1
    hint	encouraged	child_protection -3 child_voice 2 care_leavers 3
    hint	encouraging	care_leavers 6 multi_agency -1
    hint	end	child_protection 4 children_in_care 7 leadership -6
    hint	ended	children_in_care -1
    hint	ending	child_protection 3
    hint	enduring	care_leavers 5
    hint	engage	front_door -6 child_protection 7 assessment 1 missing 3 child_voice 8 children_in_care -2 care_leavers 5 workforce -1 quality_assurance -4 overall -4
    hint	engaged	front_door -1 child_protection -4 assessment -2 child_voice 6 children_in_care -14 workforce 2 leadership 1 multi_agency 6
    hint	engaged in education	care_leavers 1
    hint	engagement	child_protection -2 early_help -1 missing 3 child_voice 13 children_in_care -4 care_leavers -6 management_oversight -3 workforce 2 multi_agency 11
    hint	engagement with children	missing 2 child_voice 6
    hint	engages	child_voice 4
    hint	engaging	child_protection -2 missing 3 child_voice 10 workforce -1
    hint	engaging with children	child_voice 5
    hint	enhance	specific_needs -2 workforce -5
    hint	enhanced	child_protection 5 specific_needs -2 workforce 3 leadership 5 quality_assurance 1
    hint	enjoy	assessment -2 specific_needs -4 children_in_care 3 management_oversight 2 workforce 5 multi_agency -1
    hint	enjoy working	management_oversight 4 workforce 12
    hint	enough	front_door -2 assessment 3 child_voice -7 children_in_care 5 care_leavers -1 management_oversight -2 supervision 1 workforce 4 leadership -3 quality_assurance 3 multi_agency -3 overall -3
    hint	enough to ensure	leadership 2
    hint	enough to help	child_protection -1
    hint	enough understanding	leadership -2
    hint	enquiries	child_protection 18 assessment -2 missing -2 child_voice 3 children_in_care -2 management_oversight -1 workforce -4 multi_agency -2
    hint	enquiries are thorough	front_door 5 assessment -1
    hint	enquiry	front_door -1 child_protection 6 multi_agency -1
    hint	enrichment	children_in_care 2
    hint	ensure	front_door 2 child_protection -3 assessment -1 early_help -1 child_voice -4 care_leavers 2 management_oversight 5 workforce -3 leadership 3 quality_assurance -1 multi_agency 4 overall -3
    hint	ensure appropriate	management_oversight 1
    hint	ensure children	front_door 6 child_protection 1 children_in_care -1
    hint	ensure children's	multi_agency -2
    hint	ensure children's safety	children_in_care 2 multi_agency -1
    hint	ensure that appropriate	specific_needs 6
    hint	ensure that children	missing -2 children_in_care -2 care_leavers -2 management_oversight -6 workforce 6 leadership 3 multi_agency -4
    hint	ensure that children's	assessment -3
    hint	ensure that families	child_protection 3
    hint	ensure that plans	care_leavers 3
    hint	ensure that social	management_oversight 5
    hint	ensure their safety	child_protection 3
    hint	ensure timely	multi_agency 5
    hint	ensured	children_in_care -5 leadership 8 overall 2
    hint	ensures	front_door 8 early_help 2 missing -1 specific_needs -1 children_in_care -3 care_leavers 2 management_oversight 9 workforce -2 multi_agency 2 overall -3
    hint	ensures that children	child_protection 2 management_oversight 3 multi_agency 8 overall -6
    hint	ensures that children's	assessment 1
    hint	ensuring	child_protection -3 assessment -1 missing -4 care_leavers 2 management_oversight 3 workforce -1 leadership 6 quality_assurance -1 multi_agency -2 overall -8
    hint	ensuring that children	management_oversight 4 workforce -2
    hint	ensuring that children's	child_voice 3
    hint	enter	child_protection 2 early_help 1 child_voice -5 children_in_care 4
    hint	enter care	early_help 2 children_in_care 5
    hint	entering	child_protection 4 early_help 9 care_leavers -1 multi_agency -1
    hint	entering care	child_protection 2 early_help 1
    hint	enthusiastic	child_voice 6 children_in_care -4 workforce 7
    hint	entitled	child_voice -1 care_leavers 3
    hint	entitlements	child_protection -1 assessment -2 specific_needs 5 child_voice -7 care_leavers 3 leadership -9 multi_agency -2
    hint	environment	assessment -2 specific_needs -4 care_leavers -5 management_oversight -2 workforce 8 leadership 7 multi_agency 3 overall 3
    hint	environments	leadership 2
    hint	episodes	assessment 1 missing 12
    hint	episodes of going	leadership 5
    hint	equipment	workforce 5
    hint	equitable	children_in_care -2
    hint	escalate	child_protection 6 assessment -3 early_help 12 specific_needs -4 child_voice -2 children_in_care -6 management_oversight 1
    hint	escalate concerns	management_oversight 4
    hint	escalated	front_door -1 assessment -2 early_help 3 multi_agency 2
    hint	escalating	child_protection 8 assessment -2 early_help 7 specific_needs -7 management_oversight 1 workforce 3 multi_agency -6
    hint	escalating concerns	multi_agency -1
    hint	escalation	early_help 2 children_in_care -7 management_oversight 8 multi_agency -2
    hint	escalations	management_oversight 2
    hint	essential	child_voice -9 children_in_care -2 care_leavers 5 workforce 4 leadership 2
    hint	establish	leadership 2 quality_assurance 7
    hint	established	assessment -5 missing -3 children_in_care 4 management_oversight 1 quality_assurance 2 multi_agency 4
    hint	established relationships	child_voice 3
    hint	establishing	leadership 3
    hint	ethnicity	assessment 3 specific_needs 1 children_in_care -1
    hint	ethnicity and culture	specific_needs 7
    hint	ethos	child_protection -2 leadership 15 multi_agency -2
    hint	evaluate	child_protection -4 assessment 4 early_help 4 missing 1 specific_needs -5 workforce -8 quality_assurance 15 overall -2
    hint	evaluate children's	assessment 1
    hint	evaluate the impact	leadership 6
    hint	evaluated	front_door 5 child_protection 3 missing 2 children_in_care -1 quality_assurance 5
    hint	evaluating	quality_assurance 5
    hint	evaluation	assessment 13 specific_needs -1 children_in_care -1 care_leavers -1 management_oversight -2 supervision 5 leadership -3 quality_assurance 18 overall -7
    hint	evaluations	workforce -1 quality_assurance 8
    hint	even	front_door 5 children_in_care -2 care_leavers 5 workforce -2 leadership 4
    hint	evenings	front_door 11 child_protection -4
    hint	evenings and weekends	front_door 1
    hint	event	assessment -2 workforce 2
    hint	events	assessment 1 child_voice 6 children_in_care 4 care_leavers 2 leadership -7
    hint	every	child_protection -2 assessment -6 early_help -1 specific_needs -3 children_in_care -1 care_leavers 8 quality_assurance 4
    hint	every child	child_voice -4 leadership 3
    hint	every level	multi_agency 2
    hint	evidence	front_door -6 child_protection 6 assessment 7 early_help -4 missing -10 children_in_care -3 care_leavers -2 supervision -1 workforce -5 quality_assurance -1 multi_agency -1
    hint	evidence that children	child_voice 4
    hint	evidence was seen	child_protection -3 specific_needs 2
    hint	evidencebased	front_door -1 child_protection -1 early_help 3 specific_needs 3 children_in_care 3 multi_agency -4
    hint	evidenced	children_in_care -1 leadership 8
    hint	evident	child_protection -1 assessment -1 early_help -1 missing 1 specific_needs -5 children_in_care -1 care_leavers 5 management_oversight 3 leadership 4 quality_assurance -5 multi_agency 1
    hint	exacerbated	child_protection 11
    hint	example	assessment -3 early_help -3 missing 3 specific_needs 2 child_voice 3 children_in_care -3 supervision -3 quality_assurance 10 multi_agency 6 overall -5
    hint	examples	child_protection -2 missing 4 child_voice 7 children_in_care 1 care_leavers -3 supervision 2 leadership -1 multi_agency 2
    hint	examples were seen	child_voice 1
    hint	excellent	specific_needs 7 child_voice 3 children_in_care -3 care_leavers -3 workforce -1 quality_assurance -2
    hint	exception	workforce 1
    hint	exceptional	children_in_care 4 overall 4
    hint	exceptionally	management_oversight 2
    hint	exceptionally well	management_oversight 2
    hint	exciting	children_in_care 2
    hint	excluded	multi_agency 4
    hint	exclusion	children_in_care 9 multi_agency 2
    hint	exclusions	children_in_care 6
    hint	executive	front_door -2 child_protection -4 assessment -1 specific_needs -3 child_voice -3 children_in_care -5 management_oversight -9 workforce -1 leadership 6 multi_agency 1
    hint	executive board	multi_agency 2
    hint	existing	child_voice -1 management_oversight -1 leadership -3
    hint	expect	child_protection 1
    hint	expectations	child_protection 10 missing -1 child_voice -1 children_in_care 1 workforce 7 leadership 4 quality_assurance -2
    hint	expected	front_door -2 child_protection 2 specific_needs -1 child_voice -1 children_in_care 3
    hint	expedite	child_protection 4
    hint	experience	front_door 1 child_protection 2 assessment 1 missing -2 specific_needs -2 child_voice 7 care_leavers 3 management_oversight -1 workforce 3 leadership -4 multi_agency -3 overall -1
    hint	experience and progress	quality_assurance 9
    hint	experience drift	assessment 1
    hint	experience further	child_protection 2
    hint	experience multiple	children_in_care 2
    hint	experience of children	child_voice 1 quality_assurance 2
    hint	experience repeated	front_door 2
    hint	experience significant	front_door 6
    hint	experienced	front_door 7 assessment -1 missing -3 specific_needs -2 management_oversight -1 workforce 3 leadership -2 quality_assurance -4 overall 3
    hint	experienced and skilled	child_protection 5
    hint	experienced delays	child_protection -2
    hint	experienced domestic	leadership 5 multi_agency 2
    hint	experienced domestic abuse	leadership 5 multi_agency 2
    hint	experienced multiple	children_in_care 1
    hint	experienced practitioners	workforce 2 multi_agency -2
    hint	experienced significant	assessment 1
    hint	experienced social	front_door 1 workforce 4
    hint	experienced social workers	front_door 1 workforce 4
    hint	experienced staff	front_door 1
    hint	experienced young	care_leavers 2
    hint	experienced young people	care_leavers 1
    hint	experiences	child_protection -1 assessment 2 missing -3 specific_needs -1 child_voice 11 children_in_care -2 management_oversight -4 leadership 4 quality_assurance 1 multi_agency -7 overall 7
    hint	experiences and outcomes	children_in_care 1 leadership -1
    hint	experiences and progress	specific_needs 1 children_in_care 1 leadership 5 overall 3
    hint	experiences are well	assessment 5 child_voice 5
    hint	experiences of care	leadership 6 quality_assurance 4
    hint	experiences of children	child_protection 6 specific_needs -3 quality_assurance 2
    hint	experiencing	child_protection 3 early_help 1 workforce 1 leadership -1
    hint	experiencing domestic	front_door 2
    hint	experiencing domestic abuse	front_door 2
    hint	experiencing neglect	child_protection 2
    hint	expert	children_in_care 2
    hint	expertise	specific_needs 1 child_voice -3 care_leavers -6 supervision -1 multi_agency 1
    hint	explain	front_door 2
    hint	explained	specific_needs 4 children_in_care -1
    hint	explicit	front_door 3 child_protection -4 assessment 7
    hint	explicitly	child_protection 1 assessment 7 specific_needs 1
    hint	exploitation	front_door -7 child_protection -16 assessment -4 early_help -2 missing 40 specific_needs -6 child_voice -2 children_in_care -4 care_leavers 3 management_oversight -12 supervision -3 workforce -2 leadership -2 quality_assurance -6 multi_agency -1 overall -9
    hint	exploitation risks	missing 1
    hint	exploitation team	multi_agency -1
    hint	exploited	missing 23
    hint	exploration	child_protection -1 missing 3
    hint	explore	child_protection -1 assessment 3 early_help 1 children_in_care 1 supervision 3 workforce -2 leadership -1 multi_agency 2
    hint	explore children's	assessment 8 children_in_care -4
    hint	explore children's wishes	children_in_care -1
    hint	explored	child_protection 3 assessment 5 multi_agency -2
    hint	explores	children_in_care -1
    hint	exploring	child_voice 2
    hint	exposed	child_protection 9 child_voice -1
    hint	exposure	specific_needs 4
    hint	expressed	assessment -1
    hint	extended	early_help 1 child_voice -4 children_in_care 3
    hint	extended families	early_help -1 children_in_care 1
    hint	extended family	assessment 1 child_voice -1
    hint	extended family members	assessment 1
    hint	extensive	child_protection -7 assessment -5 children_in_care 3 workforce -8 leadership -6 overall 1
    hint	external	child_protection -2 missing 1 child_voice -1 management_oversight -12 leadership 11 quality_assurance 5 multi_agency -7
    hint	external scrutiny	leadership 6 quality_assurance 1 multi_agency -3
    hint	externally	child_protection 5 early_help 1
    hint	extra-familial	child_protection -10 missing 24 children_in_care 2 workforce 4 leadership 2
    hint	extra-familial harm	front_door -2 child_protection -6 missing 19 workforce 4
    hint	extremely hard	workforce 2
    hint	face	child_protection 1 missing 3 care_leavers -3
    hint	face to face	child_protection 5
    hint	faced	specific_needs 3 leadership 1
    hint	faceto-face	child_protection 10 children_in_care -1
    hint	faceto-face visits	care_leavers 1
    hint	facilitate	child_protection 4 children_in_care 3 workforce -2 leadership -1
    hint	facilitates	front_door 1 management_oversight 3
    hint	facing	leadership 7 quality_assurance 2 multi_agency -1
    hint	factors	assessment 5 missing 8 specific_needs -8 care_leavers -1
    hint	fail	child_protection 4 assessment 2 children_in_care -2
    hint	fail to identify	assessment 2
    hint	failed	overall 5
    hint	failure	children_in_care -4 overall 3
    hint	failures	overall 8
    hint	faith	assessment 6
    hint	familial	missing 1
    hint	familiar	assessment -1 specific_needs 1
    hint	families	front_door 1 child_protection 9 assessment 2 early_help 16 missing -7 specific_needs -4 child_voice -4 children_in_care -7 care_leavers -17 management_oversight -3 supervision 1 workforce -2 leadership 1 multi_agency -3 overall 4
    hint	families and children	leadership 2
    hint	families and partner	child_protection -1 assessment 2
    hint	families and professionals	child_protection 6 assessment 3 multi_agency -4
    hint	families are appropriately	front_door 1
    hint	families are helped	child_protection 2
    hint	families are offered	child_protection 1
    hint	families benefit	child_protection 3 early_help 4 children_in_care -1 multi_agency 1
    hint	families get	child_protection -1
    hint	families make	child_voice 1
    hint	families need	early_help 2
    hint	families needs	assessment 8 multi_agency -2
    hint	families partnership	leadership 2
    hint	families receive	multi_agency -5 overall -2
    hint	families receive timely	front_door -2 child_protection 2
    hint	families receiving	early_help -3 multi_agency 5
    hint	families support	child_protection 1
    hint	families they work	child_protection 2
    hint	families to access	front_door -1
    hint	families to ensure	overall 2
    hint	families to improve	early_help 1
    hint	families to understand	child_protection 1 assessment 7
    hint	families together	early_help -1
    hint	families understand	front_door 1 child_protection 5 assessment 1 child_voice -5
    hint	families well	child_voice 1 multi_agency 4
    hint	families who need	child_protection -3 multi_agency 2
    hint	family	front_door -6 child_protection 4 assessment 4 early_help 12 missing -6 specific_needs -8 child_voice -5 children_in_care 2 care_leavers -8 management_oversight -2 workforce -7 leadership -2 quality_assurance -10 multi_agency -1 overall -7
    hint	family and friend	children_in_care 3
    hint	family and friends	assessment -1 children_in_care 1
    hint	family assessments	children_in_care -1
    hint	family breakdown	early_help 10 children_in_care -3
    hint	family court	early_help -2 children_in_care -1 multi_agency 12 overall 3
    hint	family courts	children_in_care -1
    hint	family environment	child_protection 1 leadership 3
    hint	family finding	child_protection -4 children_in_care 9
    hint	family first	leadership 1
    hint	family group	early_help 7 specific_needs -2 child_voice -1 children_in_care 1
    hint	family group conference	early_help 1
    hint	family group conferencing	child_protection 1 children_in_care 2
    hint	family group decision-making	child_protection 2
    hint	family help	child_protection -2 early_help 8
    hint	family histories	assessment -1
    hint	family history	child_protection -4 assessment 7 children_in_care -3 multi_agency -3
    hint	family hub	early_help 5
    hint	family hubs	early_help 9 multi_agency -1
    hint	family judge	child_protection 2 assessment 1 children_in_care -2
    hint	family members	child_voice -6 children_in_care 10 leadership -4 multi_agency 2
    hint	family network	child_protection 6 early_help -1 children_in_care -1
    hint	family network meetings	multi_agency -2
    hint	family networks	children_in_care 1
    hint	family plans	child_protection -1 early_help 8
    hint	family relationships	assessment 9 early_help 7 children_in_care -1
    hint	family strengths	child_protection 2
    hint	family support	child_protection -3 assessment -4 early_help 10 management_oversight 1 leadership -1
    hint	family support service	early_help 3
    hint	family support workers	child_protection 1 child_voice 1
    hint	family time	child_protection -8 assessment -2 early_help -1 children_in_care 21 care_leavers -1 workforce -1
    hint	family's	assessment 8 early_help 18
    hint	family's needs	multi_agency 4
    hint	family-based	children_in_care 10
    hint	family-based solutions	children_in_care 10
    hint	family-time	children_in_care 5
    hint	family-time arrangements	children_in_care 1
    hint	far	front_door 4 leadership 1 overall 4
    hint	fathers	assessment 5 early_help 5 child_voice -3 multi_agency -1
    hint	feature	child_protection -2 workforce 1 multi_agency -3
    hint	feed	care_leavers -4 quality_assurance 2
    hint	feedback	child_protection -4 assessment -3 specific_needs -3 child_voice 13 children_in_care -1 care_leavers -2 management_oversight -7 quality_assurance 15
    hint	feedback from children	child_protection -3 child_voice 11 quality_assurance 5
    hint	feel	front_door -5 child_protection -5 assessment -5 early_help -1 child_voice 7 children_in_care -4 care_leavers 3 management_oversight 7 workforce 14 leadership 2 quality_assurance -3 multi_agency -4 overall -4
    hint	feel safe	specific_needs 1 child_voice 4 children_in_care -4 care_leavers 2
    hint	feel valued	leadership -1
    hint	feel well	child_voice -4 workforce 5 leadership 4
    hint	feel well supported	management_oversight 1 workforce 8
    hint	feeling	workforce 14
    hint	feelings	front_door -3 missing -2 child_voice 16 management_oversight -3 workforce -8 leadership -3
    hint	felt	management_oversight 6 workforce 3 leadership -4
    hint	felt supported	management_oversight 10
    hint	felt well	workforce 2
    hint	felt well supported	workforce 2
    hint	female	child_protection 1
    hint	female genital	child_protection 1
    hint	female genital mutilation	child_protection 1
    hint	fewer	missing 4
    hint	fewer children	missing 6
    hint	fgcs	children_in_care 4
    hint	files	assessment 6 child_voice -3 children_in_care -7 multi_agency -2
    hint	final	child_protection -1
    hint	financial	front_door -5 child_protection -9 specific_needs -7 care_leavers 13 leadership 7
    hint	financial investment	children_in_care -1 leadership 13 overall -2
    hint	financial support	leadership -1
    hint	financially	leadership 4
    hint	find	missing 5 child_voice -1 leadership -2 overall 2
    hint	finding	children_in_care 9
    hint	findings	front_door -5 child_protection -11 assessment -8 missing 1 specific_needs -4 child_voice -2 children_in_care -9 care_leavers -13 quality_assurance 9 multi_agency -3 overall -5
    hint	firm	specific_needs 7
    hint	firmly	leadership 12 multi_agency -5
    hint	firmly rooted	child_protection 2
    hint	first	front_door 9 assessment -1 early_help 1 specific_needs -9 management_oversight 3 leadership 4 quality_assurance -3 multi_agency -8 overall 3
    hint	first time	overall 2
    hint	first-hand	child_protection 4
    hint	five	early_help 3
    hint	fixed-term	children_in_care 7
    hint	fixed-term exclusions	children_in_care 2
    hint	flexible	early_help 5 specific_needs -1
    hint	flourish	leadership 7
    hint	flourishing	overall 10
    hint	focus	front_door -1 assessment 6 specific_needs -1 children_in_care -1 care_leavers -9 management_oversight -3 supervision 2 workforce 1 leadership 8 quality_assurance 1
    hint	focus on children	child_protection 1 specific_needs 3
    hint	focus on children's	children_in_care -1 quality_assurance 5
    hint	focus on continuous	leadership -5
    hint	focus on process	quality_assurance 1
    hint	focus on recruitment	workforce 1
    hint	focused	child_protection -3 assessment 4 early_help 1 specific_needs 1 child_voice -4 children_in_care -3 care_leavers 2 management_oversight -13 supervision 1 workforce -2 leadership 7 multi_agency -4 overall 1
    hint	focused on children's	child_protection 2 assessment 1
    hint	focused on improving	specific_needs 2
    hint	focused visit	specific_needs -1 children_in_care -1 leadership -13 quality_assurance -4 multi_agency -2 overall 3
    hint	focuses	missing -5
    hint	focusing	child_protection 2 management_oversight 2 leadership 7
    hint	follow	assessment 1 missing 1 management_oversight 3 leadership -1
    hint	follow-up	assessment -3 multi_agency 6
    hint	followed	child_protection 5 assessment 2 specific_needs 1 multi_agency -1
    hint	following	front_door -5 missing -4 care_leavers -2 management_oversight -1 multi_agency -2
    hint	following mash	front_door -5 early_help 1
    hint	follows	child_protection -2
    hint	food	multi_agency 3
    hint	footprint	management_oversight 16
    hint	force	missing -4 workforce 2 multi_agency 14
    hint	forced	child_protection -2
    hint	forced marriage	child_protection -2
    hint	form	missing 6 child_voice 8 workforce 1
    hint	formal	front_door -1 child_protection -2 care_leavers -1 management_oversight 6 workforce -3 leadership -3
    hint	format	missing 8
    hint	formed	missing 2
    hint	former	specific_needs 4 children_in_care -17 care_leavers 7
    hint	former foster	children_in_care -8
    hint	former foster carers	children_in_care -6
    hint	former unaccompanied	care_leavers 1
    hint	former unaccompanied asylum-seeking	care_leavers 1
    hint	forms	assessment -1 specific_needs 5 management_oversight -1 leadership -1 multi_agency 6
    hint	formulate	missing 1
    hint	formulate plans	missing 1
    hint	formulated	assessment 1
    hint	formulation	assessment 3 multi_agency 1
    hint	forum	child_voice 8
    hint	forums	specific_needs -1 child_voice 4 children_in_care -3 leadership -2
    hint	forward	child_protection -2 children_in_care 3 supervision 4 leadership 1 quality_assurance 4
    hint	forward planning	care_leavers -1
    hint	foster	front_door -8 child_protection -11 assessment -10 early_help -4 missing -2 specific_needs -4 child_voice -2 children_in_care 19 supervision -5 workforce -15 leadership -3 quality_assurance -1 multi_agency -6 overall -7
    hint	foster care	child_voice -1
    hint	foster carer	assessment -3 workforce -3
    hint	foster carers	front_door -4 child_protection -2 early_help -1 specific_needs -4 child_voice -2 care_leavers 2 supervision -4 workforce -5
    hint	foster carers beyond	children_in_care -4 care_leavers 2
    hint	foster families	children_in_care 5 leadership 2
    hint	foster homes	care_leavers -1
    hint	foster placements	child_voice 4
    hint	fostered	child_protection -3 specific_needs 15 children_in_care -11 leadership 4 multi_agency -1
    hint	fostering	front_door -8 child_protection -10 assessment -11 early_help -6 specific_needs 2 child_voice -7 children_in_care 19 care_leavers -3 leadership -3 multi_agency -12 overall -1
    hint	fostering arrangements	specific_needs 7 children_in_care -6
    hint	fostering assessments	assessment 1
    hint	fostering panel	children_in_care 3
    hint	fostering service	children_in_care 15
    hint	found	front_door 5 child_voice 2 management_oversight -2 multi_agency 3 overall 9
    hint	foundation trust	multi_agency 1
    hint	foundations	overall 3
    hint	four	child_protection -1 workforce -4
    hint	frame	child_protection 1
    hint	framework	child_protection 2 early_help -2 child_voice -3 children_in_care -5 management_oversight -1 workforce -4 quality_assurance 15 multi_agency -9 overall -6
    hint	framework provides	leadership -5
    hint	framework provides leaders	leadership -3
    hint	frequency	front_door -2 child_protection 3 specific_needs -2 children_in_care 7 care_leavers 3 supervision 1 workforce -2 leadership -1 multi_agency -1
    hint	frequent	assessment -2 children_in_care 6 workforce 2 leadership -4
    hint	frequent changes	child_protection 3 workforce 6
    hint	frequent visits	child_voice 2
    hint	frequently	child_protection 2 leadership -1 multi_agency -2
    hint	friend	children_in_care 2
    hint	friendly	assessment 1 children_in_care 7
    hint	friends	assessment -6 early_help -6 specific_needs 1 child_voice -2 children_in_care 8
    hint	friendships	specific_needs 7
    hint	front	front_door 16 child_protection -3 specific_needs -2 children_in_care -5 management_oversight -2 workforce -1 overall -4
    hint	front door	front_door 16 child_protection -1 assessment -1 specific_needs -1 children_in_care -4 management_oversight -1 overall -4
    hint	front door services	front_door -2
    hint	front-line	front_door -5 child_protection -6 missing -6 child_voice 2 children_in_care -4 care_leavers -4 management_oversight 1 workforce 7 overall 1
    hint	front-line health	multi_agency 1
    hint	front-line management	workforce 1
    hint	front-line manager	management_oversight 3
    hint	front-line managers	child_protection -3 workforce -3 leadership 1 quality_assurance 2
    hint	front-line practice	management_oversight -2 leadership 2 quality_assurance -6
    hint	front-line practitioners	leadership -1
    hint	front-line staff	workforce -1 multi_agency -4
    hint	fulfil	children_in_care 2
    hint	full	child_protection 1 workforce -3 multi_agency 6
    hint	full inspection	child_protection 5
    hint	full potential	children_in_care 5
    hint	full range	child_protection -5
    hint	full-time	front_door -3 specific_needs 3
    hint	full-time education	specific_needs 10
    hint	fuller	child_protection 3
    hint	fully	child_protection -1 assessment 6 early_help 1 missing -1 specific_needs 2 care_leavers 2 management_oversight -4 leadership 5 overall 1
    hint	fully assessed	assessment 5
    hint	fully aware	assessment -2 leadership -3
    hint	fully considered	child_protection -1 specific_needs 1 children_in_care 2
    hint	fully embedded	front_door -2
    hint	fully inform	front_door -1
    hint	fully involved	child_protection 4 assessment -4 child_voice 5
    hint	fully recognised	front_door 4
    hint	fully supported	specific_needs 1
    hint	fully understand	specific_needs 1 child_voice -5 workforce -2 quality_assurance 2
    hint	fully understood	missing 5 leadership 5
    hint	fun	children_in_care 9 leadership -1
    hint	functions	workforce -4
    hint	fund	multi_agency 8
    hint	funded	multi_agency 5
    hint	funding	front_door -1 early_help 3 child_voice -3 workforce 1 leadership 8 overall 1
    hint	further	front_door 1 assessment -5 early_help -11 missing 7 specific_needs -4 child_voice -1 workforce -1 quality_assurance 3 overall 5
    hint	further action	front_door 15 child_protection -4
    hint	further delay	assessment 3
    hint	further develop	specific_needs 2 workforce 1
    hint	further education	care_leavers 2
    hint	further harm	children_in_care 4
    hint	further improve	management_oversight -4 multi_agency 1
    hint	further improvement	care_leavers 1
    hint	further information	front_door 3
    hint	further strengthened	assessment 3
    hint	further work	front_door 5 management_oversight 1 quality_assurance 1
    hint	future	child_protection -4 assessment -5 missing -3 child_voice 1 care_leavers 6 workforce -3 quality_assurance 1 multi_agency -3
    hint	future planning	children_in_care 2
    hint	future plans	children_in_care 3
    hint	futures	children_in_care 5
    hint	gain	assessment 2 specific_needs -1 child_voice 2 children_in_care -10 leadership -6 quality_assurance 1
    hint	gain feedback	quality_assurance 5
    hint	gain insight	child_protection 4
    hint	gained	multi_agency 1 overall 3
    hint	gaining	front_door 3
    hint	gang	missing 5
    hint	gang affiliation	missing 2
    hint	gangs	missing 14
    hint	gap	child_protection 5 care_leavers 7 leadership 8
    hint	gaps	assessment 5 children_in_care -3 supervision 2 leadership -4
    hint	gateway	child_protection 1 management_oversight 5
    hint	gateway panel	management_oversight 6
    hint	gather	front_door 2 child_protection 2 child_voice 1 leadership -3 multi_agency -8
    hint	gather their views	child_protection 5
    hint	gathered	front_door 4 assessment 5 missing 1
    hint	gathering	front_door 4 multi_agency -6
    hint	general	child_protection -1 multi_agency 4 overall 4
    hint	generally	child_protection -3 assessment -4 specific_needs -3 child_voice -1 children_in_care 1 care_leavers -5
    hint	generic	child_protection -3 assessment 3 management_oversight 3
    hint	genital	child_protection 1
    hint	genital mutilation	child_protection 1
    hint	genuine	assessment -1 child_voice 9
    hint	get	front_door 3 child_protection -5 missing 1 specific_needs -1 child_voice 2 management_oversight -1 workforce 1 quality_assurance -1 multi_agency -7 overall 6
    hint	get the help	children_in_care 1 overall 1
    hint	get the right	front_door 4 children_in_care -1
    hint	get to know	children_in_care -2 workforce 2
    hint	getting	front_door 4 child_protection -7 workforce 3
    hint	give	front_door 3 children_in_care -5 multi_agency 2
    hint	given	front_door -3 assessment -5 early_help -4 child_voice 5 children_in_care -1 multi_agency -3
    hint	given to children	child_voice 2
    hint	given to ensuring	child_voice 1
    hint	gives	child_voice 1 children_in_care 1
    hint	giving	care_leavers -3 leadership -1
    hint	go	assessment -2 missing 11 specific_needs -3 workforce -5
    hint	go missing	child_protection -2 assessment -1 missing 12 child_voice -1 children_in_care -3 leadership -1 overall -1
    hint	goals	children_in_care 4 care_leavers 3 leadership -1
    hint	going	missing 5 specific_needs -2 child_voice -7 children_in_care 4 leadership 1 quality_assurance -1
    hint	going missing	missing 10 specific_needs -1 leadership 1
    hint	going well	children_in_care -1
    hint	gone	multi_agency 1
    hint	good	front_door -5 child_protection 1 assessment 1 child_voice -2 children_in_care 2 care_leavers -2 management_oversight -2 workforce 3 quality_assurance -7 multi_agency 1 overall 8
    hint	good access	specific_needs -5 children_in_care -3 care_leavers 3 multi_agency 2
    hint	good consideration	child_protection 5 assessment -8
    hint	good enough	child_protection 1
    hint	good multi-agency	child_protection 4
    hint	good multi-agency attendance	child_protection 2
    hint	good outcomes	overall 3
    hint	good parent	leadership 4
    hint	good practice	child_protection -5 specific_needs 1
    hint	good progress	child_protection -6 specific_needs 5 children_in_care 11 leadership -1
    hint	good range	leadership -1 multi_agency -1
    hint	good relationships	child_voice 1 children_in_care -6
    hint	good service	leadership 3 overall 8
    hint	good services	multi_agency -1 overall 5
    hint	good social	workforce 2 leadership 3
    hint	good social work	workforce 2 leadership 3
    hint	good standard	front_door 5 children_in_care 2
    hint	good time	child_protection 5 assessment 4
    hint	good understanding	missing -1 child_voice 5 workforce -1 quality_assurance -2 overall -1
    hint	good use	specific_needs -1 quality_assurance 4
    hint	good work	children_in_care 1 overall 11
    hint	good-quality	front_door -1 early_help 4 missing 4 specific_needs -1 child_voice -3 overall 1
    hint	good-quality assessments	assessment 2
    hint	good-quality services	early_help 1
    hint	governance	front_door -4 child_protection -1 assessment -1 care_leavers -4 workforce -4 leadership 23 multi_agency 6
    hint	governance arrangements	care_leavers -1 leadership 3
    hint	government	leadership 3
    hint	gp	multi_agency 10
    hint	gps	front_door -2 child_protection -5 specific_needs -1 multi_agency 20
    hint	graded	child_protection 2 assessment 5
    hint	graded care	child_protection 2 assessment 5
    hint	graded care profile	child_protection 2 assessment 5
    hint	grandparent	children_in_care 5
    hint	grant	children_in_care 3
    hint	great	child_voice 1
    hint	greater	assessment -1 children_in_care -1 management_oversight -2 workforce -2 leadership 1 quality_assurance 3 overall -2
    hint	greatest	child_protection -1 early_help 1
    hint	greatly	leadership -1
    hint	grip	management_oversight 15 leadership 9
    hint	group	front_door -7 child_protection 1 assessment -6 early_help 3 missing -1 specific_needs 8 children_in_care -5 management_oversight -3 workforce -1 quality_assurance -7 multi_agency -5
    hint	group conference	early_help 1
    hint	group conference service	early_help 1
    hint	group conferencing	child_protection 1 children_in_care 2
    hint	group decision-making	child_protection 2
    hint	group meetings	child_protection 5
    hint	group of children	assessment -1 specific_needs 5 leadership -1
    hint	group of young	child_voice 2
    hint	group supervision	workforce 2
    hint	group work	early_help 5
    hint	groups	child_protection 4 missing 1 specific_needs 1 child_voice 6 children_in_care -10 care_leavers -12 management_oversight -8 workforce -5 leadership -8 quality_assurance -3 overall -1
    hint	groups of children	missing 4 specific_needs 4
    hint	groups of vulnerable	specific_needs 2
    hint	grow	children_in_care 1 workforce 3 leadership 3
    hint	growing	assessment 1 early_help 5 children_in_care -4 care_leavers 3 workforce 3
    hint	growth	front_door 2
    hint	guardians	child_voice 2 children_in_care 3 workforce -3 multi_agency 3
    hint	guardianship	children_in_care 5
    hint	guidance	front_door 7 child_protection -3 assessment -2 missing 2 specific_needs 3 child_voice -4 management_oversight 6 supervision 7 workforce 1 multi_agency 6
    hint	guide	front_door 1
    hint	guidelines	leadership -2
    hint	guidelines for responding	leadership -2
    hint	guides	workforce -5
    hint	half	multi_agency -3
    hint	handover	front_door 2 workforce -2 multi_agency -4
    hint	happen	front_door -6 child_protection 1 assessment 7 early_help -4 specific_needs -1 care_leavers -6 management_oversight -2 multi_agency 3
    hint	happening	children_in_care -3 supervision 1
    hint	happens	front_door 1
    hint	hard	assessment 8 specific_needs -1 child_voice 2 leadership 4
    hint	harder	assessment 8
    hint	harm	front_door 1 child_protection 9 assessment 3 early_help -3 specific_needs -5 child_voice -3 children_in_care -7 management_oversight -3 leadership -5 quality_assurance -4 multi_agency -1 overall -1
    hint	harm is identified	multi_agency -1
    hint	harm receive	front_door -8 child_protection 3
    hint	harmed	child_protection 7
    hint	harmful	front_door -1 child_protection 8 assessment -3 specific_needs -7
    hint	harmful situations	child_protection 8 children_in_care -1
    hint	having	front_door 1 child_protection 4 assessment -4 early_help -1 child_voice -3 management_oversight -1 workforce 6 multi_agency 2
    hint	having a positive	front_door 1 child_protection -7 early_help 1 multi_agency 2
    hint	having access	children_in_care 3
    hint	having their needs	assessment 11
    hint	heads	leadership 1
    hint	heads of service	leadership 1
    hint	health	front_door -7 child_protection -8 assessment -12 early_help -8 missing -8 specific_needs 2 child_voice -11 children_in_care 8 care_leavers 6 supervision -1 workforce -2 leadership -4 quality_assurance -3 multi_agency 17 overall -7
    hint	health and care	specific_needs 10 children_in_care -7
    hint	health and development	specific_needs 2 children_in_care -1
    hint	health and education	front_door 5 specific_needs -1
    hint	health and emotional	specific_needs -2 children_in_care 6 care_leavers -1
    hint	health and police	leadership 1
    hint	health and well-being	specific_needs 3 children_in_care -3 multi_agency -1
    hint	health assessments	assessment -28 specific_needs -4 children_in_care 26 leadership 2
    hint	health concerns	specific_needs -3
    hint	health conditions	specific_needs 2
    hint	health histories	specific_needs -3 care_leavers 12 multi_agency -7
    hint	health information	assessment 1
    hint	health issues	specific_needs 2 care_leavers 1 workforce 2
    hint	health needs	child_protection -6 assessment -6 specific_needs -5 children_in_care 4 management_oversight -1 leadership -3 multi_agency -1
    hint	health needs receive	specific_needs 1
    hint	health partners	front_door 3 child_protection -1 children_in_care 4
    hint	health passport	specific_needs -2
    hint	health passports	care_leavers 4
    hint	health practitioners	workforce -1 multi_agency 8
    hint	health professional	child_protection 2
    hint	health professionals	multi_agency 1
    hint	health providers	multi_agency -10
    hint	health provision	specific_needs 3
    hint	health records	care_leavers 2
    hint	health service	specific_needs -2 multi_agency 7
    hint	health services	specific_needs -5 children_in_care 6 leadership -3 quality_assurance -2 multi_agency 5
    hint	health staff	management_oversight 3 workforce -1 multi_agency 13
    hint	health support	specific_needs 1
    hint	health visiting	multi_agency 2
    hint	health visitors	children_in_care -1 multi_agency 5
    hint	healthcare	specific_needs -4 child_voice -4 children_in_care 2 multi_agency 4
    hint	healthy	multi_agency 3
    hint	hear	child_voice 5 leadership 6
    hint	heard	child_protection -4 assessment -2 specific_needs 8 child_voice 20 children_in_care -7 care_leavers -3 multi_agency -3
    hint	heart	child_voice 8 leadership 4
    hint	heart of decision-making	child_voice 2
    hint	held	child_protection 4 assessment -7 early_help -4 child_voice -2 care_leavers -3 management_oversight 7 workforce -2 quality_assurance -1 multi_agency 2
    hint	held regularly	children_in_care 2
    hint	help	front_door 4 early_help 8 missing 1 specific_needs -2 child_voice 2 children_in_care -5 care_leavers 1 management_oversight -2 supervision -1 workforce -1 leadership -5 multi_agency 1 overall 5
    hint	help and children's	early_help -3
    hint	help and protect	child_protection 1 child_voice 2 multi_agency 3
    hint	help and protection	front_door 7 child_protection 4 care_leavers 5 workforce 1 overall -7
    hint	help and statutory	front_door 5
    hint	help and support	front_door 5 child_protection 5 early_help -3 specific_needs -4 child_voice -2 multi_agency 3 overall 3
    hint	help arrangements	early_help 2
    hint	help assessments	early_help 12 specific_needs -1
    hint	help care	child_voice -4
    hint	help care leavers	child_voice -4
    hint	help children	child_protection -3 early_help -1 specific_needs -3 child_voice 3 children_in_care 11 workforce -2
    hint	help coordinator	front_door -1
    hint	help ensure	early_help -1
    hint	help families	front_door 8
    hint	help family	child_protection 2
    hint	help for children	child_protection 5
    hint	help hub	front_door -4
    hint	help identify	missing 3
    hint	help improve	early_help 6
    hint	help offer	front_door -2 early_help 3 leadership 1
    hint	help parents	child_protection 3 assessment -1 specific_needs 5
    hint	help plans	assessment 2 early_help 4
    hint	help practitioners	early_help 1
    hint	help protect children	missing 1
    hint	help service	front_door -1 multi_agency -1
    hint	help services	assessment 3 early_help 6 management_oversight 2 quality_assurance -2 multi_agency -1 overall -1
    hint	help social	child_voice -1
    hint	help social workers	child_voice -1
    hint	help staff	early_help -3
    hint	help strategy	early_help 1
    hint	help support	multi_agency -2
    hint	help teams	multi_agency 2
    hint	help them understand	assessment -2
    hint	help they need	early_help 1 overall 6
    hint	help to children's	child_protection 6
    hint	help to ensure	children_in_care 3
    hint	help to meet	child_protection 1 early_help 4 leadership 1
    hint	help workers	child_protection -3
    hint	help young	child_voice -2
    hint	help young people	child_voice -2
    hint	helped	front_door -2 child_protection 1 assessment -4 early_help 2 specific_needs 2 child_voice 4 children_in_care -1 care_leavers 1 leadership -3
    hint	helped to understand	child_protection 2 child_voice -1 children_in_care 4 care_leavers 2
    hint	helpful	multi_agency -2
    hint	helping	front_door -7 assessment -2 early_help 10 missing 7 specific_needs -1 child_voice -3 children_in_care -1 care_leavers 5 leadership -5 quality_assurance 3 multi_agency 4 overall -9
    hint	helping children	child_protection 1 early_help -1
    hint	helping families	workforce 3
    hint	helping to disrupt	missing 4
    hint	helping to keep	child_protection 4
    hint	helping to prevent	early_help 6
    hint	helping to reduce	multi_agency 1
    hint	helps	assessment -1 missing 4 child_voice 4 children_in_care 3 care_leavers 2 supervision 2 workforce -7 leadership -9 quality_assurance 6 multi_agency 1
    hint	helps children	child_protection -3 specific_needs 2
    hint	helps children understand	children_in_care 3
    hint	helps practitioners	assessment 1 supervision 1
    hint	helps to ensure	specific_needs -2 multi_agency 5
    hint	helps to reduce	children_in_care 1
    hint	heritage	children_in_care -4
    hint	hidden	child_protection 1
    hint	high	child_protection -6 early_help -6 specific_needs -2 care_leavers -4 workforce 10 leadership -2 multi_agency -2 overall 5
    hint	high caseloads	child_protection 7 assessment 7 children_in_care 1 management_oversight 5 workforce 4 overall 2
    hint	high challenge	leadership 4
    hint	high level	missing 3
    hint	high levels	missing 1 workforce -6 multi_agency 2 overall 3
    hint	high number	leadership -3
    hint	high priority	leadership 11
    hint	high proportion	children_in_care 2
    hint	high quality	children_in_care 3
    hint	high risk	front_door 2 child_protection -4
    hint	high standard	quality_assurance 2 overall 2
    hint	high volume	workforce 1 multi_agency -1
    hint	high-quality	front_door -3 child_protection -3 assessment 6 early_help 1 child_voice -4 children_in_care 3 care_leavers -2 supervision 1 overall 2
    hint	high-quality services	workforce 1
    hint	high-quality social	overall 1
    hint	high-quality social work	overall 1
    hint	high-quality support	leadership 8
    hint	high-risk	missing 7 care_leavers -2 leadership 2
    hint	higher	early_help 2 specific_needs -5 care_leavers 3 workforce 3 leadership -6 multi_agency -6
    hint	higher education	children_in_care -3 care_leavers 10
    hint	highest	children_in_care -3
    hint	highlighted	child_protection 1 assessment 2 children_in_care -5 quality_assurance 2
    hint	highlights	leadership 2
    hint	highly	front_door -4 child_protection -2 missing 1 child_voice -1 supervision -2 workforce 2 leadership 1 quality_assurance -3 overall -1
    hint	highly committed	workforce 6
    hint	highly effective	assessment 1 care_leavers -1 management_oversight -3 workforce -2 leadership 5
    hint	highly experienced	child_protection 5
    hint	highly skilled	early_help 5
    hint	highly valued	leadership -1
    hint	highly visible	workforce 1
    hint	highly vulnerable children	missing 2
    hint	him	children_in_care -2
    hint	hindered	leadership 3
    hint	historical	assessment 8 missing -5 specific_needs -1 children_in_care -1 care_leavers 3 multi_agency -8
    hint	historical concerns	assessment 5 care_leavers 6
    hint	historical factors	child_protection 3
    hint	historical information	early_help 2 multi_agency -7
    hint	historically	management_oversight 1
    hint	histories	front_door 6 child_protection -4 assessment 11 early_help -2 specific_needs -5 children_in_care -3 care_leavers 2 leadership -2 multi_agency -3
    hint	history	front_door 7 child_protection -2 assessment 9 missing -4 child_voice -3 children_in_care 2 leadership -5 quality_assurance -3 multi_agency -11
    hint	hmi	child_protection -1 multi_agency -1
    hint	hobbies	child_voice -3 children_in_care 15
    hint	holding	children_in_care -1
    hint	holds	leadership 13
    hint	holidays	specific_needs 2
    hint	holistic	assessment 8 specific_needs 4 child_voice -3 children_in_care -1 leadership -2
    hint	home	front_door -9 child_protection -3 assessment -3 early_help 6 missing 2 specific_needs 2 child_voice -4 care_leavers -5 supervision -1 workforce -1 leadership -5
    hint	home conditions	child_protection 4
    hint	home educated	child_protection -1 assessment -3 specific_needs 2 children_in_care -3 management_oversight -1 leadership -1
    hint	home educated children	specific_needs 2
    hint	home education	specific_needs 3 children_in_care -7 multi_agency -3 overall 2
    hint	home from care	assessment 1
    hint	home interview	missing 6 children_in_care -7
    hint	home interviews	assessment -4 missing 13 specific_needs -1 children_in_care -9
    hint	home or care	missing 3 children_in_care -2
    hint	home receive	missing 4
    hint	home visits	multi_agency 5
    hint	home-educated	specific_needs 12
    hint	homeless	front_door -5 child_protection -2 assessment -3 specific_needs 43 child_voice -5 children_in_care -10 care_leavers -15 management_oversight -2 leadership -1 quality_assurance -1 multi_agency -1 overall -6
    hint	homelessness	specific_needs 23 care_leavers -2
    hint	homes	front_door -4 child_protection -11 assessment -5 specific_needs -4 child_voice -8 children_in_care 19 management_oversight -2 workforce -9 multi_agency -2
    hint	homes for children	children_in_care 3
    hint	hospital	specific_needs 3 children_in_care -2 care_leavers -3 multi_agency 6
    hint	hospitals	quality_assurance 6
    hint	host	children_in_care 6 multi_agency 15
    hint	host authorities	children_in_care 3 multi_agency 12
    hint	hours	front_door 25 child_protection -3 specific_needs -1 children_in_care -6 care_leavers -1 workforce 2 leadership -3 multi_agency -3
    hint	household	multi_agency 7
    hint	households	child_protection 7 multi_agency 1
    hint	housing	assessment -3 missing -2 specific_needs 4 children_in_care -13 care_leavers 6 management_oversight 1 workforce -1 multi_agency 10
    hint	housing colleagues	leadership 1 multi_agency -6
    hint	housing options	care_leavers 1
    hint	housing providers	multi_agency 4
    hint	housing services	multi_agency 5
    hint	hub	front_door 19 child_protection -6 assessment -5 specific_needs -2 management_oversight -2 leadership -2 multi_agency -16
    hint	hubs	child_protection -2 early_help 18 missing 1 leadership -3
    hint	icpc	child_protection 5
    hint	identification	front_door 1 assessment 6 missing -1 children_in_care -2
    hint	identification and response	assessment 3
    hint	identified	front_door 5 child_protection 1 assessment 2 early_help 1 missing 1 specific_needs 1 child_voice -6 children_in_care -1 care_leavers -1 management_oversight 3 leadership 4 quality_assurance 7
    hint	identified and addressed	assessment 5
    hint	identified and responded	front_door 3 child_protection 3
    hint	identified and supported	multi_agency 6
    hint	identified by inspectors	management_oversight 2
    hint	identified early	specific_needs 3
    hint	identified needs	management_oversight 7
    hint	identified quickly	child_protection 1
    hint	identified risk	child_protection 2
    hint	identified the need	leadership 4
    hint	identified well	specific_needs 1
    hint	identifies	child_protection -1 missing 2 quality_assurance 8
    hint	identify	child_protection -5 assessment 7 early_help -3 missing 4 specific_needs 3 child_voice 1 children_in_care -3 care_leavers -1 management_oversight 4 leadership -3 quality_assurance 7 multi_agency 6 overall -6
    hint	identify appropriate	missing 1
    hint	identify clear	child_protection -3
    hint	identify concerns	front_door -5
    hint	identify learning	multi_agency -1
    hint	identify risk	assessment 1 workforce 3
    hint	identify risks	missing -3
    hint	identify strengths	leadership -1 quality_assurance 4
    hint	identify the right	front_door 4
    hint	identify the risks	specific_needs 3
    hint	identify their needs	assessment -1 child_voice 3
    hint	identify whether	assessment 1
    hint	identifying	front_door 1 child_protection -1 care_leavers -1 quality_assurance 3 multi_agency 3
    hint	identities	assessment 7 specific_needs -1 child_voice 3
    hint	identity	child_protection -8 assessment 6 child_voice 8 children_in_care 7 workforce -1 leadership -4 multi_agency -3
    hint	identity needs	specific_needs 3
    hint	ifd	front_door 26 child_protection -7 workforce 3 leadership 3 multi_agency 1
    hint	ilacs	child_protection -2 children_in_care -1 leadership -3
    hint	ilacs inspection	overall 1
    hint	ill	assessment 1 specific_needs 3 children_in_care -1 multi_agency -1
    hint	ill health	assessment 1 specific_needs 3 multi_agency -1
    hint	immediate	front_door 6 child_protection 5 assessment -1 early_help -7 missing -1 child_voice -2 care_leavers -5 management_oversight 1 leadership 1
    hint	immediate action	children_in_care 2
    hint	immediate actions	front_door 2
    hint	immediate needs	children_in_care 2
    hint	immediate protection	child_protection 1
    hint	immediate response	child_protection -1
    hint	immediate risk	front_door -4 missing -3
    hint	immediate safety	assessment -4
    hint	immediate safety planning	assessment -2
    hint	immediately	assessment -1 children_in_care -1 leadership 9
    hint	immigration	specific_needs 10
    hint	impact	assessment 3 early_help 3 missing 4 specific_needs -4 child_voice -2 children_in_care -2 care_leavers -2 management_oversight 1 supervision 6 workforce 5 leadership 3 quality_assurance 7 multi_agency -2 overall 3
    hint	impact for children	children_in_care -3 leadership 3
    hint	impact of domestic	child_protection 4 assessment 8
    hint	impact of early	early_help 5 children_in_care 1 quality_assurance 4
    hint	impact of neglect	child_protection -1
    hint	impact of practice	child_protection -2 leadership -10 quality_assurance 7
    hint	impact of services	overall 1
    hint	impact on children	assessment 3 children_in_care -3 overall -1
    hint	impact on children's	child_voice -1
    hint	impact on reducing	missing 2
    hint	impacted	child_protection 7 management_oversight 1 workforce 13 quality_assurance -1 overall 7
    hint	impactful	child_protection 9 early_help 1 children_in_care -3
    hint	impacting	child_protection 4 specific_needs 2 management_oversight 3 workforce 3 leadership 5
    hint	impacts	assessment 2 specific_needs 6 workforce 11
    hint	impeded	workforce 6 overall 4
    hint	implement	missing -1 leadership 7 quality_assurance 3 multi_agency 1
    hint	implementation	child_protection 5 care_leavers -3 leadership 3 quality_assurance 4
    hint	implemented	assessment -3 early_help 4 specific_needs -4 children_in_care 2 workforce 2 leadership 8 overall 5
    hint	implementing	management_oversight 2 leadership 3
    hint	importance	care_leavers 2 workforce -3 leadership -1
    hint	importance of stability	children_in_care -2 care_leavers 1
    hint	important	front_door -7 child_protection -3 assessment 1 missing -1 specific_needs -1 child_voice 1 children_in_care 7 care_leavers 7 supervision 4 leadership 1 overall 1
    hint	important decisions	child_protection 1 children_in_care -1
    hint	important people	children_in_care 1
    hint	important to children	assessment 2
    hint	importantly	assessment 9
    hint	impressive	children_in_care 5 care_leavers -5 overall 5
    hint	improve	front_door -3 child_protection 4 early_help -2 specific_needs -3 child_voice -2 children_in_care -4 supervision 4 leadership 7 quality_assurance 2 multi_agency 3 overall 1
    hint	improve children's	early_help 1 specific_needs -2 child_voice -11 workforce 7 quality_assurance 1
    hint	improve children's experiences	children_in_care 4 workforce 3
    hint	improve children's situations	child_protection -5
    hint	improve outcomes	child_protection -4 specific_needs 6 supervision 5
    hint	improve oversight	children_in_care -1
    hint	improve practice	child_protection -2 management_oversight -3 quality_assurance 3
    hint	improve quality	leadership 1
    hint	improve quickly	child_protection 1
    hint	improve quickly enough	child_protection 1
    hint	improve services	front_door -1 child_voice 2 quality_assurance 1
    hint	improve the experiences	child_voice -1 multi_agency 3
    hint	improve the quality	leadership 2 quality_assurance -2 overall 1
    hint	improve the service	child_voice 1
    hint	improve their circumstances	missing 4
    hint	improve their lives	child_protection 1
    hint	improve their outcomes	children_in_care 1
    hint	improve their well-being	child_voice 3
    hint	improved	child_protection 4 early_help 6 specific_needs -4 child_voice -4 children_in_care 1 management_oversight 1 supervision 1 leadership 1 overall 9
    hint	improved practice	children_in_care 6 overall 1
    hint	improved significantly	care_leavers -1
    hint	improved since	missing 3 leadership -2
    hint	improved the quality	leadership 1
    hint	improvement	assessment -1 early_help -4 missing -2 specific_needs -10 child_voice -2 children_in_care -6 care_leavers -2 management_oversight -2 supervision -1 workforce -4 leadership 12 quality_assurance 6 multi_agency -2 overall 12
    hint	improvement activity	leadership -2
    hint	improvement board	child_protection -1 child_voice 1 leadership 2 overall -6
    hint	improvement following	leadership -1
    hint	improvement identified	children_in_care 1 quality_assurance 5
    hint	improvement journey	leadership -4
    hint	improvement of services	leadership -3
    hint	improvement plan	child_protection -1 assessment -2 care_leavers -3 leadership 16
    hint	improvement planning	leadership 3
    hint	improvement plans	leadership 7 quality_assurance -1
    hint	improvement since	child_protection 5 assessment 8 children_in_care 1 leadership -1
    hint	improvements	child_protection 2 early_help -4 missing -2 specific_needs -1 children_in_care -1 supervision -1 leadership 9 quality_assurance 6 multi_agency 3 overall 16
    hint	improvements for children	care_leavers 1
    hint	improvements in children's	child_protection 3
    hint	improvements in services	leadership 3
    hint	improvements needed	child_protection -1 leadership 6 multi_agency -1
    hint	improvements required	quality_assurance 1 overall -3
    hint	improves	child_protection 3 leadership -1 multi_agency 6 overall 3
    hint	improves children's	child_protection 1
    hint	improving	front_door -2 assessment -1 missing 4 specific_needs -4 children_in_care 2 care_leavers 6 management_oversight -5 quality_assurance -2 multi_agency -6 overall 3
    hint	improving children's	child_protection 1 specific_needs 3
    hint	improving children's circumstances	assessment 3
    hint	improving outcomes	early_help 3
    hint	improving practice	multi_agency -2
    hint	improving services	leadership -1
    hint	improving the experiences	leadership 1
    hint	improving the lives	workforce 3 leadership 4 multi_agency 2 overall 11
    hint	improving the quality	leadership 3
    hint	in-depth	assessment 4
    hint	in-house	children_in_care 13 leadership 4
    hint	in-house residential	leadership 1
    hint	inaccurate	quality_assurance 1
    hint	inadequacy	leadership 2 overall 6
    hint	inadequate	front_door -2 children_in_care -1 overall 18
    hint	inadequate because	overall -3
    hint	inappropriately	front_door 4 early_help -5 multi_agency 2
    hint	incidents	front_door -1 child_protection -6 early_help -2 missing 2 specific_needs -1 child_voice 8 multi_agency 8
    hint	incidents of domestic	leadership 2
    hint	include	child_protection 2 assessment 2 early_help 4 specific_needs -5 care_leavers 1 management_oversight -1 leadership 1 multi_agency -1
    hint	include clear	assessment -1
    hint	include information	multi_agency -1
    hint	include key	child_protection 4
    hint	include key agencies	child_protection 3
    hint	include the child's	assessment 7
    hint	include the input	child_voice -2 multi_agency 3
    hint	include the views	assessment 1
    hint	included	assessment -4 child_voice 5 management_oversight -2 leadership 3
    hint	includes	front_door 7 child_protection -4 assessment -5 early_help 3 missing -2 specific_needs -2 child_voice 2 care_leavers 6 leadership -4 multi_agency 3
    hint	includes children	front_door 1
    hint	including	early_help -5 missing -3 specific_needs -7 child_voice 1 children_in_care -1 management_oversight -4 supervision -2 workforce -2 leadership -3 multi_agency -4 overall -1
    hint	including child	specific_needs -1
    hint	including children	child_voice 1 multi_agency -1
    hint	including decision-making	early_help 1
    hint	including disabled	specific_needs -10 children_in_care 2
    hint	including disabled children	specific_needs -10 children_in_care 2
    hint	including discussions	care_leavers -1
    hint	including exploitation	care_leavers 2
    hint	including foster	specific_needs 6
    hint	including senior	leadership -8
    hint	including those living	child_voice 1
    hint	inclusion	missing 2 specific_needs 2
    hint	inclusive	child_voice 11 workforce -3
    hint	incomplete	assessment 3
    hint	inconsistencies	assessment 2
    hint	inconsistency	assessment 3 children_in_care -2
    hint	inconsistent	child_protection 6 assessment 5 care_leavers -3 management_oversight -2 leadership -2 quality_assurance 1
    hint	increase	front_door -1 child_protection 1 assessment -6 early_help 7 missing -1 specific_needs -3 child_voice -2 care_leavers -5 workforce 5 multi_agency -3
    hint	increase in social	child_protection 4 workforce 3
    hint	increase the range	leadership 7
    hint	increased	front_door 2 assessment -1 missing -7 child_voice -2 children_in_care 4 care_leavers -1 supervision -1 workforce 4 quality_assurance 1 multi_agency -2
    hint	increased capacity	workforce 4 leadership -6
    hint	increased management	management_oversight 5
    hint	increased the number	leadership 2
    hint	increased visiting	children_in_care 4
    hint	increases	specific_needs 5
    hint	increasing	front_door -2 early_help 5 specific_needs -1 child_voice -2 management_oversight -5 workforce 5 leadership 6 quality_assurance -4 multi_agency 2 overall 3
    hint	increasing complexity	workforce 1
    hint	increasing demand	leadership -4 overall 5
    hint	increasing number	children_in_care -3 leadership -3
    hint	increasingly	early_help 2 child_voice 8 children_in_care -4 leadership -3
    hint	increasingly stable	specific_needs 5 workforce 2
    hint	increasingly stable workforce	workforce 1
    hint	incremental	workforce -1 leadership 2
    hint	independence	child_protection -1 assessment 4 specific_needs -11 child_voice -3 care_leavers 20 workforce -4 leadership -2 multi_agency -6
    hint	independent	front_door -3 child_protection -1 specific_needs -2 child_voice 1 care_leavers 1 supervision -2 workforce -7 leadership -9 overall -5
    hint	independent advice	child_voice 3
    hint	independent living	children_in_care -8 care_leavers 13
    hint	independent living skills	care_leavers 1
    hint	independent reviewing	child_protection -2 assessment -3 management_oversight 2 multi_agency -6
    hint	independent reviewing officers	child_protection -1 assessment -3 specific_needs -1 management_oversight 3 quality_assurance -3 multi_agency -5
    hint	independent scrutineer	quality_assurance 2 multi_agency 11
    hint	independent scrutiny	management_oversight -2 quality_assurance 7 multi_agency 6
    hint	independent visitors	child_voice 9 children_in_care 4
    hint	independently	child_voice 1 children_in_care -3 care_leavers 1 quality_assurance 2
    hint	indicate	assessment 6
    hint	indicates	specific_needs 2 care_leavers -2 overall 5
    hint	indicators	child_protection 2 quality_assurance 4
    hint	individual	front_door -5 assessment 2 early_help -1 specific_needs -5 children_in_care 1 supervision -5 workforce -4 multi_agency -6
    hint	individual agencies	front_door -4 child_protection -3 multi_agency -13
    hint	individual children	early_help -1 leadership -6
    hint	individual children's needs	child_protection 1
    hint	individual circumstances	child_voice 5 overall 5
    hint	individual level	leadership 7
    hint	individual needs	assessment 2 children_in_care 1
    hint	individuals	child_protection -6 care_leavers -2
    hint	induction	workforce 3
    hint	ineffective	child_protection 3 assessment 5 specific_needs -1 management_oversight 5 multi_agency -2 overall 5
    hint	inefficient	quality_assurance 2
    hint	infancy	early_help 2 missing 4
    hint	influence	front_door -1 assessment -1 child_voice 18 children_in_care -2 care_leavers -5 workforce -6 overall -3
    hint	influence decisions	child_voice 1
    hint	influence on service	child_voice 6
    hint	influence planning	assessment -4
    hint	influence service	care_leavers -3
    hint	influenced	leadership -1
    hint	influences	children_in_care 2 leadership -1
    hint	influencing	specific_needs 2 child_voice 8
    hint	influential	child_voice 1 children_in_care -1 leadership 4
    hint	inform	front_door 4 child_protection -7 assessment 1 early_help -2 specific_needs -1 child_voice 5 children_in_care -12 care_leavers -9 management_oversight -6 supervision -2 workforce -3 leadership -5 multi_agency -2
    hint	inform assessments	assessment -6
    hint	inform considered	children_in_care 1
    hint	inform decisions	front_door 1 assessment 6
    hint	inform future	quality_assurance 9
    hint	inform planning	assessment -9
    hint	inform service	assessment 1
    hint	inform their care	children_in_care -3
    hint	informal	management_oversight 6 supervision 6
    hint	information	front_door 13 child_protection -6 assessment 2 early_help -13 missing 3 specific_needs -3 children_in_care -7 management_oversight -6 supervision -3 workforce -11 leadership -9 quality_assurance 5 multi_agency 9 overall -14
    hint	information about children	multi_agency 6
    hint	information about children's	front_door 2 multi_agency 3
    hint	information and quality	management_oversight 3
    hint	information from partner	multi_agency -11
    hint	information from partners	front_door -3 child_protection 7 multi_agency -4
    hint	information gathered	missing 7
    hint	information gathering	multi_agency -3
    hint	information held	front_door 3
    hint	information is provided	children_in_care 1
    hint	information is shared	front_door -1
    hint	information obtained	assessment -2
    hint	information sharing	front_door -1 specific_needs -3 quality_assurance -1
    hint	information sources	specific_needs 8
    hint	information to help	specific_needs 6
    hint	information-gathering	front_door 15 multi_agency 3
    hint	information-sharing	front_door 10 assessment -2 missing 5 specific_needs -11 child_voice -2 children_in_care -7 management_oversight -4 leadership -2 multi_agency 31 overall -2
    hint	informed	assessment 5 early_help -4 specific_needs 6 child_voice 2 care_leavers -2 management_oversight -1 leadership 4 overall -2
    hint	informed choices	specific_needs 1
    hint	informed decisions	children_in_care -4 care_leavers 1
    hint	informing	child_protection -3 children_in_care -1 quality_assurance 4
    hint	informing service development	leadership -2
    hint	informs	child_protection 5 assessment 2 child_voice 9 children_in_care -7 care_leavers -7 supervision 6 quality_assurance 2
    hint	informs decision-making	child_protection 1 multi_agency 3
    hint	infrastructure	leadership 8
    hint	inhibit	assessment 5
    hint	initial	front_door 11 child_protection -2 missing -4 child_voice 1 management_oversight -5 multi_agency -3 overall -1
    hint	initial child	front_door -5 child_protection 4 multi_agency -1
    hint	initial child protection	front_door -5 child_protection 4 multi_agency -1
    hint	initial health	assessment -1 children_in_care 7 leadership 4
    hint	initial health assessments	children_in_care 5 leadership 5
    hint	initial visits	specific_needs 1
    hint	initially	missing 1 specific_needs 1 children_in_care -2 overall 2
    hint	initiated	assessment 1 multi_agency -3
    hint	initiative	early_help 3 specific_needs 3 children_in_care -1 management_oversight 1 leadership 3 quality_assurance 1 multi_agency -1
    hint	initiatives	child_protection -3 assessment -1 early_help 12 missing 7 care_leavers 2 management_oversight -1 leadership 3
    hint	innovate	workforce 2 leadership 2
    hint	innovation	leadership 4 overall 4
    hint	innovative	child_voice 3 workforce 2 leadership 3 quality_assurance 3 multi_agency -5
    hint	input	child_voice 13 care_leavers 2 multi_agency 9
    hint	insight	child_protection 5 assessment 3 child_voice 10 workforce -2 multi_agency -1
    hint	insights	quality_assurance 7
    hint	inspected	overall 4
    hint	inspection	front_door -5 assessment -8 early_help -6 missing -2 specific_needs 1 child_voice -3 children_in_care -2 supervision -6 workforce -2 leadership 2 quality_assurance -5 overall 6
    hint	inspection of local	child_protection -1 leadership -4 overall -1
    hint	inspection or visit	children_in_care -1
    hint	inspections	children_in_care -1 leadership 4
    hint	inspector	children_in_care -1 workforce -4 leadership -11 multi_agency -5 overall -1
    hint	inspectorates	multi_agency -2
    hint	inspectors	front_door -1 child_protection -2 early_help 1 missing -2 specific_needs -5 child_voice -1 children_in_care -9 care_leavers -8 management_oversight -7 quality_assurance -6 multi_agency -9 overall 3
    hint	inspectors also spoke	care_leavers -6
    hint	inspectors found	assessment 1 overall -1
    hint	inspectors identified	child_protection 2 specific_needs 10
    hint	inspectors looked	early_help 1 leadership -5 multi_agency -3
    hint	inspectors observed	child_voice 2
    hint	inspectors saw	child_voice -7 children_in_care 3 workforce 1 leadership 2
    hint	inspectors were able	overall 1
    hint	instability	child_protection -4 assessment 7 children_in_care 3 workforce 7 overall 5
    hint	instances	front_door 2 child_protection 2 child_voice -3 management_oversight 7
    hint	instrumental	child_voice 2
    hint	insufficient	child_protection 4 assessment 3 specific_needs 1 management_oversight 7 workforce 2 quality_assurance 1 multi_agency 3 overall -7
    hint	insufficient capacity	multi_agency 1
    hint	insufficient consideration	assessment 1
    hint	insufficient focus	children_in_care -1
    hint	insufficient management	front_door 2
    hint	insufficient management oversight	front_door 2
    hint	insufficiently	front_door 4 child_protection 6 specific_needs 3 children_in_care 3
    hint	insufficiently robust	child_protection 3
    hint	integral	child_voice 3
    hint	integrated	front_door 2 missing 4 children_in_care -5 care_leavers -3 workforce 2 leadership -4 multi_agency 5
    hint	intelligence	front_door -5 child_protection -5 missing 22 specific_needs 2 child_voice -3 children_in_care -6 quality_assurance 2 multi_agency 2
    hint	intensive	front_door -4 early_help 13 specific_needs -1 children_in_care -3
    hint	intensive support	children_in_care -1 leadership 1
    hint	interest	specific_needs 1 children_in_care 1
    hint	interests	child_protection -1 assessment -1 early_help -5 specific_needs -5 children_in_care 13 workforce -3 leadership -7 multi_agency -5
    hint	interface	early_help 2 specific_needs 2
    hint	interface between early	early_help 3
    hint	interim	children_in_care -1 leadership 9 multi_agency -3 overall -3
    hint	internal	child_protection -4 quality_assurance 3
    hint	interpreters	specific_needs 16 children_in_care 1
    hint	intervening	management_oversight 1
    hint	intervention	front_door 3 child_protection 8 assessment -2 early_help 12 missing -1 child_voice -1 children_in_care -4 care_leavers -2 supervision 2 workforce -8 multi_agency -5 overall -3
    hint	intervention and prevention	early_help 2
    hint	interventions	child_protection 8 assessment 3 early_help 7 missing 6 child_voice -3 children_in_care -4 care_leavers -6 management_oversight -2 workforce -3 leadership -2 quality_assurance 5 multi_agency 2 overall -3
    hint	interventions are tailored	child_protection 2 assessment 3
    hint	interventions for children	front_door 2 assessment 1
    hint	interventions support	child_protection -1 multi_agency 7
    hint	interventions to address	child_protection -2 multi_agency 1
    hint	interview	missing 12 children_in_care -8
    hint	interviewed	child_protection 2
    hint	interviewing	workforce -2
    hint	interviews	child_protection -1 assessment -5 missing 26 specific_needs -5 children_in_care -7 care_leavers 1 leadership -3
    hint	introduced	child_protection -1 assessment 1 children_in_care 1 care_leavers -2 overall 3
    hint	introduction	child_protection 4 care_leavers -1 workforce 3 leadership -2
    hint	introductions	children_in_care 7
    hint	invest	leadership 14 quality_assurance -1
    hint	invested	children_in_care -6 leadership 19
    hint	invested in additional	workforce 7
    hint	investigation	child_protection 5 multi_agency -4
    hint	investigations	front_door -10 child_protection 21 assessment -11 missing -1 child_voice -1 children_in_care -1 management_oversight 2 multi_agency 2
    hint	investigators	missing -1 workforce 4
    hint	investing	overall 11
    hint	investment	front_door -3 child_protection -4 specific_needs -3 child_voice -2 care_leavers -4 management_oversight -1 workforce 6 leadership 14 overall 2
    hint	investment in services	multi_agency 1
    hint	invited	child_protection 9 quality_assurance 5 multi_agency 3
    hint	involve	child_protection 2 assessment -1 multi_agency 7
    hint	involved	assessment -3 early_help 3 missing 6 specific_needs -4 child_voice 18 children_in_care 1 management_oversight -1 workforce -9 leadership -6 multi_agency 2 overall -2
    hint	involved in children's	child_voice -1 children_in_care 7
    hint	involvement	front_door 4 child_protection 8 early_help -3 missing 7 child_voice 12 children_in_care -12 workforce -8 leadership -3 overall -3
    hint	involvement of children	child_voice 3
    hint	involving	leadership -6 multi_agency -18
    hint	iro	child_protection -7 assessment -1 specific_needs -1 management_oversight 24 workforce -1 leadership -3
    hint	iro footprint	management_oversight 1
    hint	iro oversight	children_in_care -3
    hint	iro service	management_oversight 5
    hint	iros	child_protection -23 assessment -9 missing -3 specific_needs -5 child_voice 3 children_in_care -12 management_oversight 45 leadership -7 quality_assurance -2 multi_agency -8 overall -2
    hint	iros ensure	children_in_care 2
    hint	irrespective	specific_needs 2
    hint	isolated	care_leavers 7
    hint	isolation	assessment 1 specific_needs 7 children_in_care 1 multi_agency 2
    hint	issue	child_protection 2 assessment 3 specific_needs -1 workforce 7
    hint	issues	child_protection 4 assessment 4 missing 4 specific_needs 2 children_in_care -4 supervision -3 leadership 4 quality_assurance 2 multi_agency -2
    hint	issues and concerns	child_protection 1
    hint	issues raised	child_voice 5
    hint	it's	child_voice 1
    hint	job	care_leavers 5
    hint	joined-up	missing 1 specific_needs 2 multi_agency 6
    hint	joint	front_door -1 child_protection 1 assessment -5 missing -6 specific_needs 3 child_voice -9 management_oversight -2 workforce -8 leadership -1 quality_assurance -2 multi_agency 21
    hint	joint decision-making	multi_agency 2
    hint	joint housing	specific_needs 2
    hint	joint investigations	child_protection 2
    hint	joint planning	multi_agency 1
    hint	joint targeted	front_door 2
    hint	joint targeted area	front_door 2
    hint	joint working	child_protection -5 specific_needs 1 children_in_care 5 leadership -3
    hint	jointly	front_door 2 leadership -4 multi_agency 8
    hint	jointly commissioned	front_door 5 children_in_care 3
    hint	jointworking	multi_agency 4
    hint	journey	assessment -4 child_voice 4 children_in_care 9 workforce 1 leadership -5 overall 7
    hint	journeys	specific_needs 10 children_in_care 1
    hint	jtai	front_door 2 overall 3
    hint	judge	child_protection 11 assessment 1 children_in_care -2 leadership -1
    hint	judged	leadership -3 overall 10
    hint	judgement	child_protection -2 leadership -3 overall 12
    hint	judiciary	assessment 5 child_voice -1 multi_agency 18 overall 4
    hint	keen	children_in_care -1
    hint	keep	child_protection 7 early_help 2 missing 4 specific_needs -3 child_voice 1 children_in_care 3 leadership -4
    hint	keep children	front_door 2 multi_agency -2
    hint	keep children living	early_help 2
    hint	keep children safer	child_protection -9
    hint	keep in touch	children_in_care 1
    hint	keep them safe	child_protection 1
    hint	keeping	child_protection 9 early_help -1 child_voice -2 care_leavers 2 management_oversight 4 leadership 2
    hint	keeping children	child_protection 3 leadership 1
    hint	keeping families	early_help -1
    hint	keeping families together	early_help -1
    hint	keeping in touch	care_leavers 5
    hint	keeps	leadership 2
    hint	kept	child_protection 6 care_leavers 6
    hint	kept safe	child_protection 3
    hint	key	front_door -3 assessment 4 specific_needs -4 child_voice -7 care_leavers -1 workforce -4 leadership 1 quality_assurance 2 multi_agency 3
    hint	key agencies	multi_agency 2
    hint	key areas	assessment 4 children_in_care -3 leadership -5 overall 6
    hint	key decisions	management_oversight 1
    hint	key indicators	quality_assurance 2
    hint	key information	assessment 6
    hint	key issues	leadership 11
    hint	key partners	child_protection 2 missing 3 specific_needs 3
    hint	key priority	leadership 4
    hint	key professionals	assessment -5 multi_agency 5
    hint	key stage	children_in_care 13 overall -1
    hint	key workers	early_help 6 care_leavers 4
    hint	kindness	assessment 3
    hint	kinship	child_protection -2 early_help -2 specific_needs -6 child_voice -5 children_in_care 20 care_leavers -1
    hint	know	front_door -7 child_protection -2 assessment -5 early_help -3 specific_needs -3 child_voice 26 children_in_care 1 care_leavers 6 workforce -5 leadership 3 quality_assurance -2 multi_agency -5
    hint	know and understand	child_voice -1 leadership 1
    hint	know children	child_voice 3 children_in_care 1
    hint	know children well	children_in_care 4 workforce 2
    hint	know individual	children_in_care 1
    hint	know the children	child_protection -1
    hint	know their children	assessment -1 child_voice 10 workforce -3
    hint	know their rights	specific_needs -1
    hint	know their services	leadership 6
    hint	know their young	child_voice 10
    hint	know them well	child_voice 21 care_leavers 1
    hint	knowledgably	child_voice 2
    hint	knowledge	front_door -5 child_protection -7 assessment -7 specific_needs 2 management_oversight -7 workforce 12 leadership 7 multi_agency 3
    hint	knowledge and understanding	specific_needs 4
    hint	knowledgeable	child_protection -5 assessment -2 missing 10 specific_needs 7 children_in_care 1 leadership -3
    hint	known	child_protection 4 assessment -5 missing 3 specific_needs -4 workforce -5
    hint	known to children's	child_protection 3
    hint	knows	child_protection 1 leadership 15 quality_assurance 1
    hint	lack	front_door -2 child_protection 1 assessment 7 missing -1 specific_needs 3 child_voice -3 children_in_care -3 care_leavers 2 management_oversight 3 leadership 1 quality_assurance -1 multi_agency 3 overall 4
    hint	lack clarity	assessment 9 management_oversight 1
    hint	lack clear	child_protection 2 assessment 1
    hint	lack focus	assessment 3
    hint	lack of capacity	workforce 13
    hint	lack of clarity	assessment -3
    hint	lack of clear	children_in_care 2
    hint	lack of consistent	assessment 1
    hint	lack of management	management_oversight 5 overall 5
    hint	lack of professional	child_protection -1 care_leavers 4
    hint	lack of progress	overall 1
    hint	lack of robust	assessment 3
    hint	lack of stable	leadership 1 overall 1
    hint	lack of understanding	management_oversight 4
    hint	lack of urgency	leadership 1
    hint	lack specific	assessment -4
    hint	lack timescales	assessment 1
    hint	lacked	overall 1
    hint	lacking	supervision 6
    hint	lacks	child_protection -2 supervision 4
    hint	lado	specific_needs 24 multi_agency -1
    hint	landscape	workforce 2 multi_agency 1
    hint	language	front_door -1 child_protection 1 assessment 5 early_help 4 missing -1 specific_needs 5 children_in_care 2 quality_assurance -1 multi_agency -5
    hint	languages	specific_needs 1 children_in_care -1 care_leavers 2 multi_agency 3
    hint	large	children_in_care -1 workforce 1 leadership 4
    hint	largely	child_protection -3 management_oversight 1 workforce 4 quality_assurance 2 multi_agency 1
    hint	last	front_door -2 assessment 1 missing 4 child_voice -1 quality_assurance -3 multi_agency -1 overall 2
    hint	last inspected	overall 4
    hint	last inspection	front_door -1 child_protection 4 assessment 6 children_in_care -2 care_leavers 5 management_oversight 2 workforce 2 leadership -4 multi_agency -4
    hint	last ofsted	overall -2
    hint	last six	overall 3
    hint	last six months	overall 3
    hint	lasting	child_voice 1
    hint	late	children_in_care 4 care_leavers 2 multi_agency -1
    hint	later	child_protection -2 assessment 3 workforce -2
    hint	later this year	quality_assurance 1
    hint	later-life	children_in_care 2
    hint	later-life letters	children_in_care 2
    hint	law	child_protection 6 children_in_care -3
    hint	law outline	child_protection 7 children_in_care -1 multi_agency -1
    hint	layer	missing 8 management_oversight 5
    hint	lead	front_door -6 child_protection 5 assessment 1 missing 5 children_in_care -6 care_leavers -2 management_oversight -1 workforce -1 multi_agency 5 overall -1
    hint	lead inspector	leadership -2
    hint	lead member	children_in_care 2 leadership 13 quality_assurance -1
    hint	lead professional	early_help 7 multi_agency 3
    hint	lead to appropriate	child_protection 1 multi_agency -1
    hint	lead to children	child_protection 1
    hint	leader	children_in_care 4
    hint	leaders	front_door -5 child_protection -9 assessment -15 early_help -9 missing -8 specific_needs -3 child_voice -5 children_in_care -7 care_leavers -11 management_oversight -8 supervision -3 leadership 47 quality_assurance 5 multi_agency -5 overall 1
    hint	leaders and managers	child_voice 1 management_oversight -6 workforce -3 quality_assurance -3 multi_agency 7 overall 1
    hint	leaders and staff	leadership -5
    hint	leaders are addressing	children_in_care 1
    hint	leaders are aware	front_door -1 assessment 2 specific_needs 2 workforce -8 leadership 4 quality_assurance 1 overall -3
    hint	leaders are visible	workforce -8
    hint	leaders had recognised	overall 1
    hint	leaders have developed	leadership 2 overall 1
    hint	leaders have ensured	leadership 3
    hint	leaders have implemented	workforce 2
    hint	leaders have made	children_in_care 1
    hint	leaders have recently	front_door 1
    hint	leaders have recognised	children_in_care 5
    hint	leaders have responded	care_leavers 2 workforce 1
    hint	leaders have swiftly	quality_assurance 1
    hint	leaders have taken	child_protection -1
    hint	leaders know	child_voice -17 leadership 5 overall 2
    hint	leaders provide	leadership 1
    hint	leaders recognise	assessment 1 child_voice 4 workforce 2 leadership 4 quality_assurance -1 multi_agency 5 overall 2
    hint	leaders took	specific_needs 8
    hint	leaders understand	child_protection 5 leadership 4
    hint	leaders understanding	leadership -3
    hint	leadership	front_door -4 child_protection -9 assessment -9 early_help -2 missing -7 specific_needs -11 child_voice -11 children_in_care -3 care_leavers -5 management_oversight -4 workforce 3 leadership 37 multi_agency -5 overall 4
    hint	leadership capacity	workforce -6
    hint	leadership oversight	management_oversight 1
    hint	leadership team	missing -1 children_in_care -6 leadership 6 multi_agency -1
    hint	leading	front_door -1 assessment -1 early_help 8 missing 1 child_voice 3 children_in_care -1 care_leavers 4 multi_agency 3
    hint	leading to children	child_protection 1
    hint	leading to improvements	child_voice 9
    hint	leading to positive	specific_needs 1
    hint	leads	front_door 2 child_protection 2 assessment 3 early_help 5 missing -1 care_leavers -3 workforce 3 multi_agency 7 overall -2
    hint	leads to effective	child_protection -2 multi_agency 2
    hint	learn	missing -1 children_in_care 2 workforce 11 quality_assurance 1
    hint	learn and improve	quality_assurance 1
    hint	learned	workforce 1 quality_assurance 7 multi_agency 1
    hint	learning	front_door -7 child_protection -7 assessment -11 early_help -2 missing -2 child_voice -7 children_in_care -2 care_leavers -5 management_oversight -3 supervision -7 workforce 7 quality_assurance 24 multi_agency -2 overall -4
    hint	learning and development	workforce 13 quality_assurance -5
    hint	learning culture	leadership 6 quality_assurance 1
    hint	learning needs	child_protection 2
    hint	learning opportunities	children_in_care 3 workforce 1
    hint	learning organisation	leadership 3
    hint	least	child_protection -2
    hint	leave	assessment 4 child_voice -3
    hint	leave care	care_leavers 16
    hint	leave children	assessment 1 overall 1
    hint	leave to remain	specific_needs 10
    hint	leaver	child_protection -1 assessment -6 early_help -2 specific_needs -1 child_voice -1 children_in_care -8 care_leavers 13 leadership 2 overall -1
    hint	leaver service	workforce 4
    hint	leaver's	care_leavers 6
    hint	leavers	front_door -4 child_protection -7 assessment -4 early_help -15 missing -4 specific_needs -4 child_voice 2 children_in_care -18 care_leavers 21 management_oversight -4 supervision -1 workforce -6 quality_assurance -1 multi_agency -3 overall -3
    hint	leavers are helped	child_voice -1
    hint	leavers benefit	child_voice -2 multi_agency 2
    hint	leavers children	child_protection 5
    hint	leavers forum	child_voice 5 care_leavers -4
    hint	leavers have significantly	care_leavers 4
    hint	leavers know	child_voice -3
    hint	leavers live	specific_needs -1 children_in_care -2
    hint	leavers local	care_leavers -8
    hint	leavers local offer	care_leavers -8
    hint	leavers service	care_leavers -3 quality_assurance 1
    hint	leavers to influence	care_leavers -4
    hint	leavers to meet	leadership -1
    hint	leavers to remain	children_in_care -1
    hint	leavers with specific	specific_needs 1
    hint	leaves	front_door 2 assessment 1 specific_needs 2 children_in_care -3
    hint	leaving	front_door -1 assessment -3 children_in_care -5 care_leavers 13 leadership -1
    hint	leaving care	children_in_care -6 care_leavers 13 workforce -4
    hint	leaving care service	care_leavers 2
    hint	leaving children	specific_needs 1
    hint	led	front_door 1 child_protection 2 missing 5 specific_needs 3 child_voice -10 children_in_care 2 management_oversight 1 leadership 4 multi_agency 1 overall 7
    hint	led to drift	child_protection 3
    hint	left	front_door 2 child_protection 3 assessment -1 missing -3 care_leavers 10
    hint	legacy	children_in_care 4 leadership -3 overall 4
    hint	legacy of poor	overall 3
    hint	legal	front_door -9 child_protection 17 assessment -6 early_help -1 missing -1 specific_needs 7 care_leavers -1 workforce -4 leadership -2 quality_assurance -3 multi_agency -2 overall -5
    hint	legal advice	specific_needs 9 children_in_care -5
    hint	legal gateway	management_oversight 2
    hint	legal gateway panel	management_oversight 3
    hint	legal orders	child_protection -5 children_in_care 1
    hint	legal permanence	child_protection -5
    hint	legal planning	child_protection 5 assessment -5 children_in_care 3
    hint	legal processes	child_protection 1
    hint	legal services	child_protection 4
    hint	leisure	children_in_care 9
    hint	lengthy	child_protection 1
    hint	less	child_protection 1 assessment -4 missing 8 specific_needs -7 child_voice 1 children_in_care -1 supervision 1
    hint	less well	child_voice 1
    hint	lessons	quality_assurance 4 multi_agency 3
    hint	letter	front_door -1 assessment -2 specific_needs -4 children_in_care -1 care_leavers -1 workforce -3 leadership -13 quality_assurance -1 multi_agency -2 overall -1
    hint	letter summarises	leadership -1 overall -3
    hint	letters	front_door -3 child_protection 19 assessment -18 early_help -3 specific_needs -1 child_voice -3 leadership -2 quality_assurance -2 multi_agency -3 overall -1
    hint	letters before proceedings	child_protection 5 assessment -9 children_in_care -3 leadership -1
    hint	letters to parents	child_protection 5 assessment -1
    hint	level	child_protection -1 assessment -3 child_voice -2 children_in_care -2 management_oversight 3 leadership 4 quality_assurance 2
    hint	level of demand	child_protection 6 leadership -1
    hint	level of engagement	child_voice 1
    hint	level of help	front_door 2 child_protection -2 early_help 4 overall -2
    hint	level of intervention	overall 5
    hint	level of need	front_door 1 assessment -1
    hint	level of risk	child_protection 3 child_voice 1
    hint	level of scrutiny	management_oversight 2
    hint	level of support	early_help -1 care_leavers -2 leadership -3
    hint	levels	front_door 2 child_protection -2 early_help -2 specific_needs -1 child_voice -4 children_in_care -4 management_oversight -1 workforce 3 leadership 6 quality_assurance 9
    hint	levels of need	front_door 6
    hint	levels of risk	child_protection 1
    hint	levels of support	children_in_care 1
    hint	liaise	specific_needs 7
    hint	liaison	workforce 1 multi_agency 12
    hint	liberty	child_protection -2 children_in_care 8
    hint	life	front_door -4 child_protection -2 missing -3 child_voice 5 children_in_care 9 care_leavers 6 management_oversight -1 workforce -9 leadership -4 quality_assurance -2 multi_agency -2
    hint	life events	child_voice 1
    hint	life is like	child_voice 5
    hint	life stories	children_in_care 1
    hint	life story	children_in_care 6
    hint	life story work	children_in_care 4
    hint	life-changing	child_voice 2
    hint	life-story	front_door -2 child_protection -7 assessment -4 early_help -3 missing -2 specific_needs -7 child_voice 2 children_in_care 27 workforce -1 leadership -4 quality_assurance -1 multi_agency -4
    hint	life-story work	child_protection -2 assessment -5 early_help -1 specific_needs -4 child_voice 7 children_in_care 12 multi_agency -2
    hint	lifelong	children_in_care 5
    hint	lifelong links	children_in_care 2
    hint	like	child_protection -1 missing -1 child_voice 11 children_in_care -2 care_leavers -4 quality_assurance 2 multi_agency -9
    hint	likely	child_protection -1
    hint	likes	child_voice 5
    hint	limitations	assessment 1
    hint	limited	front_door -3 child_protection -1 early_help 3 specific_needs -4 child_voice 6 children_in_care -3 care_leavers 6 leadership 1 quality_assurance 1 multi_agency 1
    hint	limited evidence	child_voice 2 management_oversight 3
    hint	limiting	child_protection -2 child_voice -1 quality_assurance 2
    hint	limits	child_protection 5 assessment 4 early_help -2 missing 6 multi_agency 3
    hint	limits the ability	assessment 7
    hint	limits their ability	child_protection 2
    hint	limits their effectiveness	specific_needs 6
    hint	line	front_door 1 child_protection 1 assessment -5 specific_needs -2 child_voice -3 children_in_care 5 workforce -6 leadership -1 overall -9
    hint	line of sight	child_protection -1 children_in_care -5 management_oversight 3 quality_assurance 5
    hint	line with children's	child_protection 2 children_in_care 1
    hint	line with presenting	child_protection 2
    hint	lines	child_protection -3 missing 3 multi_agency -1
    hint	link	early_help 1 specific_needs -1 management_oversight -1 multi_agency 10
    hint	linked	missing 8 child_voice -1 children_in_care -4 workforce -1 leadership -4 multi_agency 3
    hint	links	child_protection -3 missing 11 child_voice -9 care_leavers 6 leadership -1 multi_agency 5
    hint	list	child_protection 2 specific_needs 5 multi_agency 3
    hint	listen	child_voice 23 leadership 8
    hint	listen carefully	child_voice 1
    hint	listen to children	children_in_care 6
    hint	listened	specific_needs -1 child_voice 18 children_in_care -1 care_leavers -7
    hint	listening	child_voice 22 quality_assurance 1
    hint	listening to children	child_voice 4
    hint	lists	child_protection -1 multi_agency 6
    hint	little	child_voice 4 children_in_care -4 leadership -3 overall 5
    hint	little evidence	child_protection -1 management_oversight 1 multi_agency -1
    hint	live	front_door -5 child_protection -6 assessment -3 early_help -6 missing -4 child_voice -11 children_in_care 10 workforce -3 leadership -5 multi_agency -4 overall -6
    hint	live in homes	specific_needs 2 children_in_care -6
    hint	live in safe	specific_needs 2
    hint	live in suitable	children_in_care -6
    hint	live in supported	specific_needs -1 children_in_care 3
    hint	live outside	children_in_care 3
    hint	live safely	children_in_care -2
    hint	live successfully	specific_needs 2
    hint	live with people	child_voice -3
    hint	lived	early_help 3 specific_needs -10 child_voice 14 children_in_care -12 care_leavers 1 workforce -6 quality_assurance -1 overall -2
    hint	lived experience	child_protection -2 assessment 4 child_voice 10
    hint	lived experiences	child_protection 1 early_help 5 child_voice 1 workforce -2
    hint	lives	front_door -2 child_protection 3 early_help -1 children_in_care -4 care_leavers 1 workforce -3 leadership -1 quality_assurance -6 multi_agency -2 overall 7
    hint	lives of children	leadership 5 overall 2
    hint	living	front_door -3 child_protection -7 early_help 2 missing -8 children_in_care 7 care_leavers 10 management_oversight -3 leadership -4 quality_assurance 3 multi_agency -1 overall -4
    hint	living arrangements	assessment -2 children_in_care -1 care_leavers 6
    hint	living in private	children_in_care -3
    hint	living in situations	assessment 1
    hint	living in supported	specific_needs -1 children_in_care 7 care_leavers -3
    hint	living in unregistered	leadership 4
    hint	living in unregulated	children_in_care 3
    hint	living skills	care_leavers 1
    hint	living with domestic	leadership -2 quality_assurance 5 multi_agency 8
    hint	living with neglect	child_protection 3
    hint	local	front_door -2 child_protection -3 assessment -4 early_help -1 specific_needs -1 child_voice -5 children_in_care -1 care_leavers 3 management_oversight -9 supervision -3 workforce -3 leadership 4 overall 2
    hint	local area	leadership -2 multi_agency 6
    hint	local authorities	leadership 3 multi_agency -1
    hint	local authority	front_door -1 assessment -1 specific_needs 2 children_in_care -1 leadership 2
    hint	local authority children's	specific_needs -1 children_in_care -1 leadership -3
    hint	local authority designated	specific_needs 2 multi_agency -1
    hint	local authority knows	leadership 4 quality_assurance 1
    hint	local authority leaders	child_protection 3
    hint	local authority performance	leadership -1 quality_assurance -7
    hint	local authority recognises	leadership 8
    hint	local authority staff	child_voice 1 workforce -2 leadership -3 multi_agency -2
    hint	local authority's	child_protection 4 specific_needs -1 children_in_care -3 leadership 2 multi_agency -3
    hint	local authority's arrangements	child_protection 5 early_help 2 care_leavers 2 leadership -2
    hint	local authority's performance	quality_assurance -2
    hint	local businesses	missing 7
    hint	local guidelines	leadership -2
    hint	local multi-agency	multi_agency -4
    hint	local multi-agency safeguarding	multi_agency -8
    hint	local offer	specific_needs -3 child_voice 8 children_in_care -3 care_leavers 17 leadership -1 multi_agency -2
    hint	local safeguarding	leadership -3 multi_agency -10
    hint	local safeguarding partners	multi_agency -8
    hint	locality	front_door 2 child_protection -3 children_in_care -2 leadership 1 multi_agency -1
    hint	locality-based	child_protection -1 early_help 1
    hint	locally	multi_agency 4
    hint	locate	specific_needs 2
    hint	located	specific_needs 1
    hint	location	missing 1
    hint	locations	missing 9 multi_agency 1
    hint	long	front_door -1 child_protection 9 early_help -2 child_voice -1 management_oversight -1 workforce 1 leadership -2 multi_agency -6
    hint	long periods	child_voice 3
    hint	long time	workforce 1
    hint	long without	assessment 1
    hint	long-standing	child_protection 1 child_voice 2 children_in_care 4
    hint	long-standing concerns	child_protection 3
    hint	long-term	front_door -4 early_help -4 missing -1 children_in_care 12 care_leavers -1 workforce -1 multi_agency -3 overall -2
    hint	long-term foster	child_voice 1 management_oversight 1 workforce 1
    hint	long-term foster carers	workforce 2
    hint	long-term foster placements	child_voice 6
    hint	long-term fostering	children_in_care -2
    hint	long-term neglect	child_protection 1 assessment 5
    hint	long-term placements	leadership 1
    hint	long-term plans	children_in_care 3
    hint	longer	front_door -5 child_protection 9 child_voice -1 care_leavers 3 management_oversight 2 overall 6
    hint	longer than necessary	child_protection 2 management_oversight 8
    hint	longer-term	child_protection 3 assessment -2 specific_needs 3 children_in_care -3 care_leavers 3
    hint	look	specific_needs 1
    hint	looked	assessment -1 missing -1 specific_needs 8 child_voice -8 children_in_care 17 management_oversight -1 workforce -3 leadership -3 quality_assurance -8 multi_agency -5
    hint	looked after children	children_in_care 3
    hint	looked after children's	multi_agency 3
    hint	looked-after	specific_needs -7 children_in_care 2
    hint	looks	children_in_care 1 quality_assurance 2
    hint	looks like	quality_assurance 2 multi_agency -3
    hint	lost	specific_needs 3 children_in_care 2 care_leavers 4
    hint	low	child_protection -10 specific_needs 1 child_voice -3 children_in_care -4 workforce 5 quality_assurance 4
    hint	low base	overall 5
    hint	low-level	specific_needs 2
    hint	lower	front_door 1 workforce -2
    hint	lowest	child_protection -2 early_help 1
    hint	lowest level	early_help 1
    hint	loyalty	workforce 1
    hint	lscb	front_door -3 multi_agency 12
    hint	mace	assessment -1 missing 7
    hint	made	front_door -5 early_help -1 missing -2 specific_needs 1 children_in_care -2 care_leavers -2 workforce 2 quality_assurance 1 multi_agency 1 overall 4
    hint	made aware	specific_needs 7 leadership -2 multi_agency 2
    hint	made by children	quality_assurance 6
    hint	made promptly	children_in_care 2
    hint	main	assessment 1 missing 7
    hint	mainly	specific_needs -1
    hint	mainstream	leadership -1
    hint	maintain	specific_needs -4 child_voice -12 children_in_care 3 care_leavers 7 management_oversight -8 quality_assurance -4
    hint	maintain oversight	management_oversight -6
    hint	maintain regular	child_protection 2
    hint	maintain regular contact	child_protection 2
    hint	maintained	child_protection 2 early_help 5 specific_needs 1 quality_assurance 3 multi_agency -4 overall 11
    hint	maintaining	child_protection -1 management_oversight -1 multi_agency -3
    hint	majority	front_door 1 early_help -11 specific_needs -6 children_in_care -1 leadership -6 quality_assurance -2 multi_agency 1
    hint	majority of cases	child_protection 5
    hint	majority of children	front_door 7 child_protection -3 specific_needs -2 overall 3
    hint	majority of children's	management_oversight 1
    hint	make	front_door -2 child_protection -2 assessment -4 early_help 2 missing -3 specific_needs 2 child_voice 1 children_in_care -1 care_leavers 1 management_oversight -1 workforce -5 leadership -2 quality_assurance -3 overall -9
    hint	make a difference	specific_needs 3 children_in_care 1 supervision 1 workforce 6
    hint	make clear	multi_agency -1
    hint	make good	child_protection -1 specific_needs -5 multi_agency 1
    hint	make good use	multi_agency 2
    hint	make informed	child_voice -2 care_leavers 2
    hint	make informed decisions	care_leavers 2
    hint	make meaningful	child_protection 2 child_voice -1
    hint	make positive changes	child_protection 3
    hint	make progress	child_protection -3 early_help 3 specific_needs 3 children_in_care 3 workforce 2
    hint	make referrals	front_door -4
    hint	make sense	child_voice 4 children_in_care 2
    hint	make significant	children_in_care 5
    hint	make sure	specific_needs 3 multi_agency -2
    hint	make timely	multi_agency 3
    hint	makes	assessment 6 missing -2 specific_needs -6 child_voice 6 supervision 5 leadership -4 quality_assurance -5
    hint	makes a difference	child_voice 2
    hint	makes it difficult	management_oversight 1
    hint	making	front_door -2 assessment -3 child_voice 3 children_in_care -3 care_leavers -3 management_oversight -1 supervision 3 workforce -2 leadership 4 quality_assurance 1 multi_agency 5 overall -9
    hint	making a difference	quality_assurance 5 overall -1
    hint	making a positive	child_protection 1 missing 5
    hint	making a significant	child_protection 1
    hint	making changes	child_voice 5
    hint	male	child_protection 2
    hint	manage	front_door -2 assessment -6 missing 3 specific_needs 2 children_in_care 2 management_oversight 1 leadership 1 multi_agency 2
    hint	manageable	child_protection -2 assessment -3 specific_needs -3 care_leavers -1 supervision 1 workforce 12 multi_agency -3
    hint	manageable caseloads	child_protection -5 child_voice 2 overall 4
    hint	managed	child_protection 2 assessment -2 early_help 5 specific_needs 4 child_voice -5 care_leavers -2 management_oversight 1 workforce 2 multi_agency -5
    hint	managed effectively	child_protection -1
    hint	managed well	workforce 1
    hint	management	child_protection -4 assessment -7 missing -3 specific_needs -3 child_voice -8 children_in_care -6 care_leavers -10 management_oversight 32 workforce 2 leadership 3 quality_assurance 2 multi_agency -5 overall -2
    hint	management and quality	leadership -3 quality_assurance -11
    hint	management arrangements	specific_needs 1 management_oversight 2 quality_assurance 3
    hint	management decision-making	management_oversight 6
    hint	management decisions	front_door -2 management_oversight 8
    hint	management direction	front_door 8
    hint	management framework	leadership 1
    hint	management grip	child_protection -1 management_oversight 6 overall 1
    hint	management information	management_oversight -10
    hint	management of allegations	specific_needs 1
    hint	management of risk	child_protection 3
    hint	management oversight	front_door 4 missing -1 specific_needs -6 child_voice -2 children_in_care -2 management_oversight 12 supervision 2 workforce 1 leadership -9 quality_assurance -7 multi_agency -6 overall -2
    hint	management rationale	front_door 5
    hint	management scrutiny	children_in_care 3
    hint	management support	management_oversight 1
    hint	management system	assessment 5 management_oversight -1
    hint	management systems	management_oversight -2 leadership -9
    hint	management team	management_oversight -2 leadership 8
    hint	manager	front_door 2 child_protection -2 specific_needs 2 children_in_care 7 management_oversight 30 workforce 2 multi_agency -2
    hint	manager oversight	front_door 2
    hint	managerial	children_in_care -9 management_oversight 11 leadership 8
    hint	managerial oversight	children_in_care -1 management_oversight 1
    hint	managers	front_door 4 child_protection -4 assessment -11 early_help -5 missing -7 specific_needs -4 child_voice -9 children_in_care -5 care_leavers -13 management_oversight 43 supervision 8 workforce 7 leadership -2 quality_assurance 5 multi_agency -12 overall -1
    hint	managers and leaders	leadership -10
    hint	managers and partners	child_protection 2
    hint	managers and practitioners	overall 5
    hint	managers and senior	workforce 2
    hint	managers and social	management_oversight -5
    hint	managers and staff	children_in_care 13 management_oversight -7 workforce -3 leadership -2
    hint	managers are addressing	children_in_care 5 care_leavers 4 leadership 1
    hint	managers are aware	assessment 1 children_in_care 1 care_leavers 2 leadership 4 overall 4
    hint	managers ensure	management_oversight 6
    hint	managers have recognised	management_oversight -1 leadership 5
    hint	managers now	quality_assurance 1
    hint	managers provide	front_door 5 workforce -3
    hint	managers recognise	management_oversight -3 leadership 11
    hint	managers to ensure	leadership -5
    hint	managers understand	front_door 1 leadership 6 quality_assurance -3
    hint	managers use	quality_assurance 1
    hint	managing	child_protection 1 missing 6 child_voice -2 workforce 8 leadership 1
    hint	mandatory	children_in_care 3
    hint	mandatory training	children_in_care 6
    hint	manner	assessment -3 children_in_care 1 management_oversight -1
    hint	manual	quality_assurance 16
    hint	many	child_protection 1 assessment -1 early_help -5 missing -3 specific_needs -3 child_voice 1 management_oversight -1 workforce 8 leadership -2 quality_assurance -4 multi_agency -1 overall 3
    hint	many areas	overall 1
    hint	many care	specific_needs 1
    hint	many care leavers	specific_needs 1
    hint	many cases	child_protection 4 early_help -5 workforce -2
    hint	many changes	child_protection -8 assessment 2 child_voice 1 workforce 7
    hint	many children	assessment -4 early_help 3 child_voice -3 children_in_care 3 care_leavers -2 quality_assurance -1 overall 6
    hint	many children experience	overall -2
    hint	many children's	overall 4
    hint	many families	front_door 1 child_protection 7 early_help -8
    hint	many have worked	workforce 3
    hint	many staff	workforce 3
    hint	many workers	workforce 1
    hint	mappa	missing 8 multi_agency 4
    hint	mapping	child_protection -3 missing 18 children_in_care -2
    hint	marac	front_door -8 child_protection 1 assessment -2 missing -4 specific_needs -4 multi_agency 17
    hint	marriage	child_protection -2
    hint	mash	front_door 36 child_protection -9 assessment -5 early_help -3 missing -6 specific_needs -11 child_voice -5 children_in_care -10 care_leavers -9 supervision -1 leadership -1 quality_assurance -3 multi_agency 7 overall -4
    hint	mash and early	front_door 2 leadership 2
    hint	matched	child_protection -5 child_voice -2 children_in_care 6 management_oversight 2
    hint	matches	children_in_care 3
    hint	matching	child_protection -4 assessment 3 specific_needs -4 children_in_care 21 management_oversight -2
    hint	maternity	front_door -2 multi_agency 6
    hint	matrix	assessment 4
    hint	matters	child_protection 1 assessment 1 children_in_care -5
    hint	mature	children_in_care -2 leadership -7
    hint	maximise	child_voice 2
    hint	maximising	leadership 4
    hint	me	assessment -5 children_in_care 4 care_leavers -3
    hint	mean	assessment 11 specific_needs -3 child_voice -1 children_in_care -1 management_oversight 2 workforce 3 leadership -1
    hint	meaning	child_protection -3 child_voice 2 children_in_care 4 management_oversight 2 workforce 2 leadership -6
    hint	meaningful	child_protection 1 assessment 1 early_help -4 specific_needs -4 child_voice 10 children_in_care 2 management_oversight -3 workforce -4 quality_assurance -1 multi_agency -2 overall -1
    hint	meaningful influence	children_in_care -1
    hint	meaningful relationships	missing 1
    hint	meaningful way	assessment 4
    hint	meaningful work	care_leavers 3
    hint	meaningfully	specific_needs -1 care_leavers -1 leadership 1
    hint	means	front_door 1 child_protection 1 assessment 4 specific_needs -2 child_voice 2 care_leavers -3 workforce 2 leadership -1 quality_assurance 5 multi_agency 9 overall -2
    hint	means for children	child_protection -1
    hint	means that care	multi_agency 2
    hint	means that children	early_help 8 specific_needs -1 children_in_care 2 leadership 3 multi_agency -2
    hint	means that children's	child_protection 4 early_help 3 child_voice 6
    hint	means that senior	management_oversight 2 overall -1
    hint	means that social	workforce 3
    hint	means that young	care_leavers 2
    hint	meant	assessment -2 missing -3 children_in_care -2 leadership -1
    hint	measurable	child_protection 1 assessment 15
    hint	measure	assessment 10 missing 9 children_in_care -10 care_leavers -4 supervision 4 quality_assurance 9
    hint	measure progress	child_protection 4 assessment 7
    hint	measured	assessment 4
    hint	measures	assessment -3 leadership 2 quality_assurance 9 multi_agency -2
    hint	measuring	child_protection -3 assessment 3 quality_assurance 15
    hint	mechanism	missing 6
    hint	mechanisms	children_in_care 2 management_oversight 4 quality_assurance 6
    hint	mediation	specific_needs 2
    hint	medical	multi_agency 6
    hint	medicals	multi_agency 6
    hint	medium	front_door 1 child_protection -1 assessment -7
    hint	medium risk	assessment -1 workforce 1 multi_agency 4
    hint	meet	front_door -4 child_protection -1 specific_needs -2 child_voice 3 children_in_care 5 management_oversight 1 leadership 3 multi_agency 1 overall -2
    hint	meet children's	children_in_care 1
    hint	meet children's needs	child_protection 1 children_in_care 2 management_oversight 4
    hint	meet the child's	children_in_care 4
    hint	meet the needs	specific_needs -2 child_voice -1 children_in_care 3 care_leavers 4
    hint	meet the threshold	child_protection -2
    hint	meet their individual	early_help 4 quality_assurance 4
    hint	meet their needs	assessment 3 early_help -1 specific_needs 1 child_voice -8 leadership -3
    hint	meeting	child_protection 3 missing -2 specific_needs -4 children_in_care -4 workforce -3 leadership -1 quality_assurance -2 multi_agency 3 overall 3
    hint	meeting the needs	specific_needs 3
    hint	meetings	front_door -9 child_protection 8 assessment -9 missing 2 specific_needs -2 child_voice 5 children_in_care -3 care_leavers -3 workforce -9 leadership -4 quality_assurance -8 multi_agency 8 overall -7
    hint	meetings are attended	specific_needs 2
    hint	meetings are held	specific_needs 5 multi_agency -2
    hint	meetings are well	child_protection 1 specific_needs 4 multi_agency 6
    hint	meetings consider	child_protection -1
    hint	meetings ensure	child_protection -1 missing 1
    hint	meetings help	children_in_care 7
    hint	meetings provide	missing 5
    hint	meetings share	multi_agency -1
    hint	meetings taking	child_protection -1
    hint	meetings taking place	child_protection -1
    hint	meetings with children	child_voice 2
    hint	meetings with social	management_oversight 5
    hint	meets	child_protection -2 assessment -1 specific_needs 2 children_in_care 3 care_leavers 1
    hint	member	assessment -4 child_voice -3 children_in_care 1 leadership 16 quality_assurance -2
    hint	members	early_help -1 child_voice 5 children_in_care -3 care_leavers -7 management_oversight -6 workforce -6 leadership 6 quality_assurance -3 multi_agency -5
    hint	members and partners	multi_agency 3
    hint	mental	assessment 7 missing -5 specific_needs 20 child_voice -5 children_in_care -5 care_leavers -1 management_oversight -1 leadership 2 quality_assurance 2 multi_agency -5 overall -5
    hint	mental capacity	specific_needs 3
    hint	mental health	early_help 4 missing -3 specific_needs 8 child_voice -2 quality_assurance 2 multi_agency -4 overall -2
    hint	mental health concerns	specific_needs -3
    hint	mental health needs	specific_needs 6 children_in_care -6 care_leavers -5 workforce 1 quality_assurance 2 multi_agency 3
    hint	mental health services	children_in_care 5 multi_agency -2
    hint	mental health support	multi_agency -1
    hint	mental ill	assessment 1 specific_needs 3 multi_agency -1
    hint	mental ill health	assessment 1 specific_needs 3 multi_agency -1
    hint	mentoring	children_in_care 5 leadership -3
    hint	mentors	specific_needs -1
    hint	messages	child_voice 2 quality_assurance 8
    hint	met	front_door -3 child_protection 1 early_help -6 missing -2 children_in_care 3 care_leavers 1 management_oversight -1 workforce 6 multi_agency -4 overall 1
    hint	methods	child_protection -2 specific_needs 2 child_voice 9 leadership -2
    hint	mid-point	management_oversight 4
    hint	midwives	multi_agency 2
    hint	migrant	specific_needs 9
    hint	migrant children	specific_needs 7
    hint	minimise	child_protection 1 assessment 1 child_voice -1 multi_agency 1
    hint	minimise risk	missing 2
    hint	minimum	children_in_care 1
    hint	minority	assessment 4 child_voice -6
    hint	minority of cases	child_protection 1 assessment 3
    hint	minority of children	child_protection 2
    hint	minutes	assessment 23 child_voice 2 children_in_care -8 care_leavers -4 management_oversight 5 multi_agency -3
    hint	missed	front_door 6 assessment 9 children_in_care -2 management_oversight 1 quality_assurance 6
    hint	missed opportunities	child_protection 9
    hint	missed opportunity	quality_assurance 5
    hint	missing	front_door -11 child_protection -10 assessment -7 early_help -6 missing 36 child_voice -4 children_in_care -15 care_leavers -5 workforce -5 quality_assurance -6 overall -3
    hint	missing education	child_protection 4 missing -6 specific_needs 13 children_in_care -8 leadership 1 multi_agency -3 overall 3
    hint	missing from care	children_in_care 14
    hint	missing from education	missing -2 specific_needs 7
    hint	missing from home	front_door 4 missing 11 specific_needs -6 children_in_care -2 multi_agency 5
    hint	missing-from-care	missing 10
    hint	misuse	front_door -1 assessment 4 early_help 3 leadership -2
    hint	misuse service	specific_needs 1 multi_agency 1
    hint	mitigate	missing 3
    hint	mitigate risk	children_in_care 1
    hint	mitigate risks	missing 5
    hint	mitigate the risks	leadership 2
    hint	mitigated	specific_needs 2 care_leavers -4 workforce 1
    hint	mitigation	children_in_care 2
    hint	mixed	quality_assurance 2
    hint	mockingbird	children_in_care 1
    hint	model	front_door -3 child_protection -4 assessment 2 early_help 1 missing 2 specific_needs -5 children_in_care -4 care_leavers -7 management_oversight -5 leadership 20 quality_assurance -5 multi_agency -2 overall -3
    hint	model is well	leadership 2
    hint	model of practice	leadership 8
    hint	model of social	leadership 4 overall -3
    hint	model was adapted	leadership -1
    hint	models	specific_needs 3 leadership 7
    hint	moderation	quality_assurance 4
    hint	momentum	overall 6
    hint	monitor	front_door -6 child_protection -4 early_help -4 missing 3 specific_needs -3 child_voice -4 children_in_care -6 care_leavers -2 management_oversight 9 leadership 2 quality_assurance 9 multi_agency 3
    hint	monitor children	missing 3 specific_needs -3
    hint	monitor progress	assessment 4 children_in_care -6
    hint	monitored	child_voice -3 management_oversight 9 leadership -2 quality_assurance 1
    hint	monitoring	assessment -2 early_help -1 specific_needs -1 child_voice -2 children_in_care -6 care_leavers -1 management_oversight 15 workforce -2 leadership 2 quality_assurance 7 multi_agency -1 overall -4
    hint	monitoring systems	child_protection 3
    hint	monitoring visits	assessment -1
    hint	monitors	quality_assurance 7
    hint	month	multi_agency -2
    hint	monthly	child_protection -3 assessment -2 missing 3 leadership -6 quality_assurance 8
    hint	months	front_door -6 child_protection -2 assessment 2 early_help 4 workforce 5 leadership -2 quality_assurance 3
    hint	months ago	children_in_care -2
    hint	morale	workforce 18 leadership -3
    hint	morale is high	workforce 3
    hint	mostly	child_protection 4 assessment 2 specific_needs -3 children_in_care -4 workforce 1 leadership -2 quality_assurance -1 multi_agency -1
    hint	mostly completed	multi_agency -1
    hint	mostly seen	child_protection -1
    hint	mostly well	child_protection 1 assessment 4
    hint	mother	child_protection 5 early_help 6 children_in_care -5
    hint	mother and baby	child_protection 2
    hint	mother's	child_protection 2
    hint	mothers	child_protection 9
    hint	motivated	workforce 8
    hint	move	child_protection -4 assessment -2 early_help -3 specific_needs -3 care_leavers 17 management_oversight -2 workforce -4 multi_agency -2
    hint	move home	children_in_care 4
    hint	moved	management_oversight -3
    hint	moves	child_protection -1 missing 1 specific_needs -2 care_leavers 1
    hint	moving	care_leavers 1
    hint	much	front_door 1 child_protection -2 management_oversight 1 workforce 3 leadership 3 quality_assurance -2 overall 6
    hint	much focus	front_door 1
    hint	much time	workforce 6
    hint	much variability	child_protection 4
    hint	multi-agency	front_door 2 assessment -6 early_help 2 missing 6 specific_needs -4 child_voice -10 children_in_care -18 care_leavers -2 management_oversight -1 workforce -4 leadership -10 quality_assurance -1 multi_agency 43 overall -4
    hint	multi-agency arrangements	multi_agency 2
    hint	multi-agency attendance	child_protection 4
    hint	multi-agency child	early_help 1
    hint	multi-agency core	child_protection 1
    hint	multi-agency decision-making	multi_agency 1
    hint	multi-agency front	multi_agency -6
    hint	multi-agency front door	multi_agency -6
    hint	multi-agency information	front_door -2 assessment 6 multi_agency -8
    hint	multi-agency information-sharing	child_protection 6 specific_needs -1
    hint	multi-agency interventions	multi_agency -2
    hint	multi-agency involvement	multi_agency 1
    hint	multi-agency meetings	early_help 3 child_voice -1
    hint	multi-agency partners	front_door -1 assessment 2 early_help -2 missing -4
    hint	multi-agency partnerships	early_help -2
    hint	multi-agency planning	missing 1 multi_agency 8
    hint	multi-agency plans	child_protection -2
    hint	multi-agency practice	child_protection 1
    hint	multi-agency professionals	care_leavers -1
    hint	multi-agency response	front_door -2 quality_assurance -1
    hint	multi-agency response involving	multi_agency -26
    hint	multi-agency risk	assessment -4 multi_agency -4
    hint	multi-agency risk assessment	assessment -4 multi_agency -5
    hint	multi-agency safeguarding	front_door 4 missing -4 quality_assurance -1 multi_agency -14
    hint	multi-agency safeguarding arrangements	multi_agency -4
    hint	multi-agency safeguarding hub	multi_agency -14
    hint	multi-agency sexual	missing 1
    hint	multi-agency strategy	multi_agency -7
    hint	multi-agency strategy meetings	multi_agency -2
    hint	multi-agency support	multi_agency 8
    hint	multi-agency training	workforce 8
    hint	multi-agency vulnerable	multi_agency -1
    hint	multi-agency work	missing -1 specific_needs 2
    hint	multi-agency working	front_door 3
    hint	multi-systemic	early_help 2
    hint	multi-systemic therapy	early_help 1
    hint	multidisciplinary	child_protection 7 missing 2 workforce -6 leadership -2 multi_agency 10
    hint	multidisciplinary professionals	multi_agency 3
    hint	multiple	child_voice -2 children_in_care 1
    hint	multiple changes	child_protection -2 child_voice -1 children_in_care 4
    hint	mutilation	child_protection 1
    hint	mutually	multi_agency 5
    hint	my	child_protection 6 child_voice 1 children_in_care -1
    hint	name	child_voice 4
    hint	named	child_voice 4 multi_agency 5
    hint	national	front_door -1 early_help -2 child_voice -3 children_in_care -1 management_oversight -1 workforce -1 leadership -4 quality_assurance -7 multi_agency 1
    hint	national framework	child_protection 6 quality_assurance -2
    hint	national referral	missing 7
    hint	national referral mechanism	missing 7
    hint	nature	assessment -4 child_voice -1
    hint	navigate	children_in_care 1
    hint	necessary	child_protection 1 assessment -2 missing 2 specific_needs -2 child_voice -3 management_oversight 4 workforce -7 quality_assurance -2 multi_agency -3 overall -2
    hint	necessary improvements	leadership 5 quality_assurance -1
    hint	need	front_door 1 child_protection -2 assessment 5 early_help 2 missing -6 specific_needs 2 child_voice -4 children_in_care -4 care_leavers 5 supervision -2 workforce -2 leadership 3 quality_assurance -6 multi_agency -4 overall -3
    hint	need additional	front_door -2 children_in_care 2
    hint	need additional support	children_in_care 2
    hint	need and child	child_protection -7 assessment 5 leadership 2
    hint	need and risk	front_door 4 management_oversight 3
    hint	need cases	child_protection 3
    hint	need help	specific_needs -3
    hint	need of help	front_door 4 child_protection -1 children_in_care 8 care_leavers 1 multi_agency 2 overall -9
    hint	need of protection	leadership -2
    hint	need or child	assessment -5
    hint	need plan	specific_needs 2
    hint	need plans	child_protection 5 child_voice -1 children_in_care -1 multi_agency 4
    hint	need to ensure	assessment 2 care_leavers 3 quality_assurance -7
    hint	need to improve	overall 3
    hint	need to increase	workforce 3 leadership 4
    hint	need to strengthen	specific_needs 1
    hint	need to take	front_door 1 assessment -1
    hint	need to thrive	assessment 2
    hint	needed	child_protection 1 assessment 3 missing -1 children_in_care 3 care_leavers 3 workforce -2 leadership 2 quality_assurance -3 multi_agency -8
    hint	needed to ensure	child_protection -2 leadership 8 multi_agency 3
    hint	needed to improve	overall 1
    hint	needed to reduce	front_door 4 child_voice 3
    hint	needing	front_door 6 early_help 1 children_in_care -1
    hint	needs	child_protection -2 assessment 6 early_help 8 missing -9 specific_needs 6 child_voice 1 care_leavers 1 management_oversight -3 workforce -4 leadership -2 quality_assurance -6 multi_agency -2
    hint	needs and risks	front_door 6 assessment 2 children_in_care -6
    hint	needs and vulnerabilities	child_protection 3 assessment -3
    hint	needs and wishes	children_in_care 1
    hint	needs are assessed	specific_needs 2
    hint	needs are considered	children_in_care 2
    hint	needs are first	early_help 1
    hint	needs are identified	early_help 2
    hint	needs are met	child_protection -5 children_in_care 2 overall 1
    hint	needs are well	child_protection -3 children_in_care 6
    hint	needs assessed	assessment 4
    hint	needs change	child_protection -3 early_help 4
    hint	needs continue	child_protection 3
    hint	needs effectively	assessment 3
    hint	needs escalate	children_in_care -1
    hint	needs identified	child_protection 2
    hint	needs increase	front_door -2 early_help 5
    hint	needs met	assessment 4
    hint	needs of care	care_leavers 3
    hint	needs of children	front_door 3 child_protection -4 assessment 3 missing 1 specific_needs -5 child_voice -7 leadership 2 quality_assurance 6 overall 1
    hint	needs of families	early_help 5
    hint	needs of individual	assessment 3
    hint	needs of parents	child_protection -1 specific_needs 4 child_voice 5
    hint	needs relating	children_in_care 5
    hint	needs remain	child_protection 2
    hint	needs to change	child_protection 6 early_help -2 leadership -4
    hint	needs to happen	assessment 6 children_in_care -1
    hint	needs to improve	front_door -1 leadership 4
    hint	needs well	children_in_care -2
    hint	negative	child_voice 3 multi_agency -1 overall 1
    hint	negative impact	child_voice 3 overall 1
    hint	negatively	child_protection -3 children_in_care 8 workforce 2
    hint	neglect	front_door -4 child_protection 20 assessment 3 missing -6 specific_needs -7 child_voice -2 children_in_care -9 care_leavers -7 leadership -1 multi_agency 8 overall -4
    hint	neglect and domestic	child_protection -3 missing 7 workforce 2
    hint	neglect strategy	leadership -3 multi_agency 3
    hint	neglected	quality_assurance 5
    hint	neglectful	child_protection 9 assessment 2 specific_needs -1 children_in_care -4
    hint	neglectful situations	assessment 7
    hint	neither	leadership 2
    hint	network	child_protection 6 assessment 1 child_voice -8 workforce -1 leadership 2
    hint	network around	multi_agency 1
    hint	network meetings	child_protection 2
    hint	networks	front_door 1 child_protection 1 missing 3 children_in_care 1
    hint	neurodiversity	assessment -2
    hint	new	front_door -1 child_protection -6 assessment -1 specific_needs 2 care_leavers 1 management_oversight -6 supervision -2 workforce 2 leadership 7 overall 6
    hint	new chief	overall 1
    hint	new chief executive	overall 1
    hint	new electronic	assessment 4
    hint	new families	children_in_care 1
    hint	new family	children_in_care 1
    hint	new homes	care_leavers 1
    hint	new model	leadership 2
    hint	new quality	quality_assurance 1
    hint	new social	workforce 3
    hint	new system	quality_assurance 5
    hint	newly	front_door -1 assessment -5 specific_needs -3 children_in_care -4 workforce 7 leadership -1 multi_agency -8
    hint	newly qualified	child_protection -3 workforce 10
    hint	newly qualified social	child_protection -4 workforce 3
    hint	next	front_door 3 assessment -3 early_help -3 missing -3 specific_needs -7 child_voice -4 children_in_care -6 care_leavers -3 supervision 4 leadership -3 multi_agency 4 overall -1
    hint	next inspection	children_in_care -1
    hint	next steps	front_door 8 child_protection 3 children_in_care -5 management_oversight 2 leadership -3
    hint	nhs	child_protection -3 management_oversight 2 multi_agency 1
    hint	non-resident	assessment 7
    hint	non-verbal	specific_needs 6
    hint	normal	front_door 3
    hint	normal working	front_door 1
    hint	normal working hours	front_door 1
    hint	notable	leadership 1
    hint	noted	early_help 2 children_in_care 1 quality_assurance 3
    hint	notes	assessment 3
    hint	notification	multi_agency 9
    hint	notifications	front_door 9 child_protection -8 early_help -4 missing 1 specific_needs -4 multi_agency 10
    hint	now	child_protection -1 assessment -3 specific_needs 1 children_in_care -4 care_leavers -2 management_oversight -4 workforce 3 leadership 1 quality_assurance 2 multi_agency -1 overall 7
    hint	now benefit	overall 8
    hint	now good	child_protection -2 overall 3
    hint	now in place	overall 3
    hint	now receive	care_leavers -1
    hint	now supported	child_protection 3
    hint	nps	child_protection -7 multi_agency 11
    hint	number	front_door -1 assessment -1 missing 1 child_voice -1 children_in_care -1 care_leavers -1 quality_assurance 1 multi_agency -1 overall -2
    hint	number of care	care_leavers 1
    hint	number of cases	child_protection 2 children_in_care 2 multi_agency 7
    hint	number of children	front_door 1 child_protection 3 care_leavers 3 leadership -2 multi_agency -4
    hint	number of families	quality_assurance 2
    hint	number of older	leadership -1
    hint	number of pupils	specific_needs 1
    hint	number of social	front_door -1 workforce 5 leadership 3
    hint	number of times	multi_agency 1
    hint	number of young	care_leavers 1 multi_agency -1
    hint	numbers	missing -1 child_voice -7 children_in_care -3 care_leavers -6 workforce 4 quality_assurance 1
    hint	numbers of children	front_door 2 specific_needs 3 workforce -1 multi_agency -3
    hint	nurse	leadership -1 multi_agency 8
    hint	nurses	assessment -4 care_leavers -3 multi_agency 16
    hint	nursing	multi_agency 12
    hint	nurturing	children_in_care 6 leadership 2
    hint	objective	specific_needs 1 leadership 1
    hint	observation	child_voice 1
    hint	observations	child_voice 1 management_oversight -2 multi_agency 7
    hint	observed	child_voice 1 overall 2
    hint	obtained	front_door 5 multi_agency -3
    hint	occasions	multi_agency -1
    hint	off	children_in_care 5 management_oversight 8
    hint	offender	multi_agency 13
    hint	offenders	front_door -1 multi_agency 14
    hint	offending	front_door -2 specific_needs 1 care_leavers -1
    hint	offending service	missing 2
    hint	offer	front_door -4 assessment -5 early_help 5 missing 3 specific_needs 2 children_in_care -3 care_leavers 13 management_oversight -1 supervision -1 workforce -2 leadership -1 quality_assurance -4 multi_agency -2
    hint	offer for children	leadership 3
    hint	offer is well	early_help 1
    hint	offer of support	specific_needs 4
    hint	offer support	missing 7 care_leavers -1
    hint	offered	front_door -2 child_protection 4 assessment -4 early_help -4 specific_needs 3 children_in_care -8 care_leavers 2 management_oversight -1 leadership -1
    hint	offered to children	overall 1
    hint	offering	care_leavers 3
    hint	offers	early_help 6 missing 4 specific_needs 2 children_in_care -4 care_leavers -2 management_oversight 2 leadership -2 multi_agency 7
    hint	office	front_door 2 child_protection -5 children_in_care -8 workforce 2 leadership 1
    hint	office hours	front_door 4 child_protection -3 children_in_care -1
    hint	officer	front_door -4 child_protection -2 early_help -5 specific_needs 9 child_voice -1 children_in_care -3 care_leavers -1 workforce -1 quality_assurance -4 overall -3
    hint	officers	child_protection -9 assessment -5 early_help -6 missing 1 specific_needs 2 children_in_care -4 care_leavers -3 management_oversight 4 supervision -2 leadership -5 multi_agency 15
    hint	officers and staff	front_door -5
    hint	ofsted	child_protection -6 assessment -4 specific_needs -2 care_leavers -1 leadership -2 quality_assurance -1 multi_agency -4
    hint	ofsted will take	children_in_care -1
    hint	often	front_door -2 child_protection 2 assessment 1 missing -4 children_in_care 2 leadership -5 quality_assurance -5 overall -1
    hint	old	missing 3 children_in_care -3
    hint	older	child_protection -1 assessment 1 specific_needs -1 children_in_care 4
    hint	older children	specific_needs -4 children_in_care 3 leadership 3
    hint	once	assessment 3 management_oversight 2 workforce -1
    hint	once care	assessment 4
    hint	one	early_help 7 children_in_care 1 workforce 2 multi_agency 3
    hint	one case	multi_agency 5
    hint	one child	specific_needs 6
    hint	one young	children_in_care 5
    hint	ongoing	front_door -5 child_protection 6 assessment -6 missing -4 child_voice -10 management_oversight 1 supervision 1 leadership 3 quality_assurance -5 multi_agency -1 overall -3
    hint	online	missing 1 management_oversight -1 leadership -2
    hint	open	care_leavers -1 leadership 4 quality_assurance -2 multi_agency -1
    hint	openly	child_voice 4 workforce -5
    hint	operating	multi_agency 6
    hint	operation	multi_agency 7
    hint	operational	missing 3 child_voice -2 leadership -2 quality_assurance -1 overall -2
    hint	operations	missing 13
    hint	opinions	child_voice 4
    hint	opportunities	front_door -8 child_protection -3 early_help -1 missing -6 specific_needs -2 children_in_care -2 care_leavers 3 management_oversight -7 supervision 3 workforce 6 quality_assurance 1 overall -2
    hint	opportunities for children	child_voice 3 children_in_care -2 care_leavers -3
    hint	opportunities for learning	quality_assurance 7
    hint	opportunity	front_door 2 child_protection -3 early_help 2 missing 3 child_voice 3 care_leavers -7 workforce -6 leadership -2 quality_assurance 4 overall 1
    hint	opportunity for children	children_in_care 1
    hint	opportunity to engage	assessment 4
    hint	optician	children_in_care 7
    hint	optimistic	child_protection 3
    hint	option	assessment -9 specific_needs 10 care_leavers -1
    hint	options	assessment -4 children_in_care 6 care_leavers 7 workforce -3 multi_agency -3
    hint	order	child_protection -7 early_help 4 missing 4 child_voice -5 children_in_care 3 care_leavers -6 management_oversight -3 workforce 2 leadership 5
    hint	order to ensure	children_in_care -2 overall 3
    hint	order to improve	assessment 1
    hint	order to inform	assessment -10
    hint	order to provide	specific_needs 5
    hint	order to support	assessment 4 leadership -2
    hint	order to understand	leadership 4
    hint	orders	child_protection -3 assessment -2 early_help -1 missing -1 specific_needs -4 child_voice -1 children_in_care 10 management_oversight 2 supervision -2 leadership -1 multi_agency -1
    hint	organisation	management_oversight -5 workforce 9 leadership 11
    hint	organisational culture	leadership 2
    hint	organisations	child_protection -2 multi_agency 15
    hint	organised	front_door -1 missing 3 overall 5
    hint	origin	specific_needs 1
    hint	others	child_protection -2 assessment 9 child_voice 4 care_leavers 4 workforce -3 leadership -6 multi_agency -1
    hint	otherwise	multi_agency 3
    hint	out-of-hours	front_door 29 child_protection -6 early_help -1 specific_needs -2 children_in_care -4 workforce -1 multi_agency -2
    hint	out-of-hours support	front_door 1
    hint	outcome	front_door 2 assessment 4 children_in_care 1 leadership -3
    hint	outcomefocused	assessment 14 early_help 2 children_in_care -1
    hint	outcomes	front_door -3 assessment 5 early_help 4 missing -3 child_voice -3 children_in_care 1 leadership -3 quality_assurance 5
    hint	outcomes for children	child_protection -1 assessment -2 child_voice -2 children_in_care -4 management_oversight 3 workforce -1 leadership 3 multi_agency 4 overall 3
    hint	outcomes for many	early_help 3
    hint	outcomes for young	care_leavers 3
    hint	outcomes improve	child_protection 4
    hint	outline	child_protection 17 assessment -1 early_help -1 children_in_care -5 multi_agency -3 overall -1
    hint	outlined	child_protection -2
    hint	outreach	early_help 4 missing 9 specific_needs -1
    hint	outreach workers	missing 2
    hint	outside	front_door 3 child_protection -2 missing 4 specific_needs -9 children_in_care 1 multi_agency 3
    hint	outside the borough	children_in_care 5
    hint	outside the home	child_protection 2 missing 1 multi_agency 1
    hint	outstanding	child_voice 4 children_in_care 6 workforce -2 overall 8
    hint	overall	children_in_care -6 leadership 2 quality_assurance -3 overall 13
    hint	overlooked	multi_agency 6
    hint	overly	assessment 8
    hint	overly focused	child_voice 4
    hint	overly optimistic	child_protection 3
    hint	overnight	specific_needs 1
    hint	overoptimism	child_protection 1
    hint	overoptimistic	assessment 9
    hint	overreliance	child_protection 3 leadership 4 multi_agency 1
    hint	overreliance on written	assessment -4
    hint	overridden	front_door 12 assessment -1
    hint	oversee	child_protection -2 specific_needs 3 management_oversight 11 leadership -4 multi_agency -5
    hint	oversee implementation	multi_agency -9
    hint	overseeing	management_oversight 4
    hint	overseen	child_protection -2 children_in_care 2 management_oversight 14 overall 3
    hint	oversight	front_door -1 child_protection -4 assessment -7 early_help -8 missing -3 specific_needs 3 child_voice -9 care_leavers -6 management_oversight 39 supervision 1 workforce -3 leadership 2 quality_assurance 2 multi_agency -1 overall -8
    hint	oversight and challenge	leadership -5
    hint	oversight and decision-making	front_door 1
    hint	oversight and social	children_in_care 6
    hint	oversight and supervision	supervision 3
    hint	oversight by senior	leadership -3
    hint	oversight mean	assessment 3
    hint	oversight of children	child_protection 5 children_in_care -2 leadership 1 overall 5
    hint	oversight of children's	assessment -2 children_in_care -3
    hint	oversight of practice	management_oversight 2 leadership -4
    hint	oversight of safeguarding	multi_agency 1
    hint	oversight of social	leadership -2
    hint	oversight to ensure	assessment 8 leadership 2
    hint	overview	child_protection 2 management_oversight 4 leadership -3 quality_assurance 1
    hint	ownership	leadership 1
    hint	pa	child_voice -4 care_leavers 20 leadership -1
    hint	pace	child_protection -10 assessment -3 specific_needs 2 children_in_care -3 management_oversight -6 leadership 9 quality_assurance -3 multi_agency -5 overall 11
    hint	pace of change	leadership 4 overall 3
    hint	pace of improvement	front_door 2 overall 10
    hint	packages	specific_needs 8
    hint	packages of care	specific_needs 9 children_in_care -2
    hint	packages of support	specific_needs 4
    hint	paediatric	multi_agency 4
    hint	paediatricians	child_protection 2
    hint	paid	leadership -4
    hint	palpable	workforce 7
    hint	pandemic	assessment -3 early_help -2 missing -5 specific_needs -5 children_in_care 1 management_oversight -3 quality_assurance -1 multi_agency 1 overall 3
    hint	panel	front_door -9 assessment -5 early_help -3 missing -2 specific_needs -3 children_in_care 12 management_oversight 11 workforce -2 leadership -1 quality_assurance -1
    hint	panels	child_protection -4 assessment -4 missing 8 specific_needs -6 child_voice -2 children_in_care -1 care_leavers -7 management_oversight 22 leadership 4 multi_agency 3
    hint	panels provide	management_oversight 2
    hint	parallel	child_protection -1 assessment -2 children_in_care 8
    hint	parallel planning	children_in_care 4
    hint	parent	early_help 12 child_voice -4 children_in_care -1
    hint	parental	front_door 5 child_protection 3 assessment 12 missing -7 specific_needs -4 child_voice -2 children_in_care -4 care_leavers -3 management_oversight -2 workforce -7 leadership -4 multi_agency -5 overall -1
    hint	parental capacity	assessment 7
    hint	parental conflict	front_door 1
    hint	parental consent	front_door 4 assessment -5
    hint	parental substance	child_voice 3
    hint	parental views	child_voice -1
    hint	parenting	child_protection 4 assessment -1 early_help 6 missing -5 specific_needs -5 children_in_care -4 care_leavers 2 management_oversight -5 workforce -6 quality_assurance -6 multi_agency -4 overall -4
    hint	parenting assessments	children_in_care 5
    hint	parenting board	leadership -9
    hint	parenting capacity	workforce -2
    hint	parenting panel	children_in_care -5
    hint	parenting programmes	early_help 7
    hint	parenting responsibilities	children_in_care 3 care_leavers 1
    hint	parenting skills	early_help 1
    hint	parenting strategy	child_voice 3
    hint	parents	front_door 3 child_protection 9 assessment 5 early_help 2 missing -7 specific_needs -5 child_voice -4 care_leavers -2 supervision -6 workforce -14 leadership -2 quality_assurance -2 multi_agency -5
    hint	parents and carers	front_door 4 child_protection -2 early_help 6 missing 1 specific_needs 2 child_voice 3 children_in_care -9
    hint	parents and children	child_voice 5
    hint	parents assessments	children_in_care 1
    hint	parents to understand	assessment 1
    hint	part	front_door -3 child_protection -5 early_help 3 missing 1 child_voice 3 care_leavers 5 workforce 2 leadership -4
    hint	part-time	specific_needs 2 children_in_care -2
    hint	participate	early_help 4 specific_needs -3 child_voice 17 children_in_care -2 leadership -3
    hint	participating	multi_agency 2
    hint	participation	early_help -1 missing -1 specific_needs -3 child_voice 36 children_in_care -13 care_leavers -6 workforce -4 leadership -6 quality_assurance -2 overall -1
    hint	participation of care	child_voice 1 care_leavers -1
    hint	particular	child_protection -4 assessment 2 specific_needs -2 children_in_care 1 workforce 8 quality_assurance 4 overall 5
    hint	particular attention	child_protection -3
    hint	particularly	missing 2 specific_needs -1 children_in_care 4 care_leavers 4 supervision 4 workforce 4 multi_agency 4
    hint	particularly evident	multi_agency 1
    hint	particularly value	supervision 2 workforce 6
    hint	partner	front_door 2 assessment -1 missing -3 child_voice -13 children_in_care -2 management_oversight -4 leadership 2 multi_agency 21 overall -3
    hint	partner agencies	front_door 2 care_leavers -7 management_oversight -1 quality_assurance -5 multi_agency -1
    hint	partner agency	multi_agency 4
    hint	partner engagement	multi_agency 5
    hint	partners	front_door 3 child_protection -2 assessment -6 child_voice -6 children_in_care -10 care_leavers -3 management_oversight -7 supervision -2 workforce -5 quality_assurance -1 multi_agency 43
    hint	partners in practice	leadership 4 multi_agency -9
    hint	partners should oversee	multi_agency -9
    hint	partners to develop	leadership 3
    hint	partners to provide	children_in_care 2
    hint	partnership	front_door -4 child_protection -4 assessment -3 early_help -5 specific_needs -2 child_voice -13 children_in_care -9 care_leavers -3 management_oversight -9 workforce -7 leadership -5 multi_agency 38 overall -6
    hint	partnership approach	missing 1
    hint	partnership arrangements	front_door 1 children_in_care -1 multi_agency 3
    hint	partnership work	multi_agency 3
    hint	partnership working	early_help 3 missing -1 care_leavers 2 workforce -2 leadership -5 multi_agency 4 overall -2
    hint	partnership's	leadership 1 multi_agency 5
    hint	partnerships	child_protection -1 assessment -2 early_help -3 specific_needs -1 child_voice -2 children_in_care -8 leadership -3 quality_assurance -3 multi_agency 46 overall -3
    hint	parts	child_protection 6 overall 7
    hint	pas	front_door -7 child_protection -13 assessment -13 early_help -8 missing -11 specific_needs -3 child_voice -8 children_in_care -20 care_leavers 32 workforce 7 leadership -16 quality_assurance -4 overall -3
    hint	pas know	child_voice 5
    hint	pas work	care_leavers 4 multi_agency 5
    hint	passed	front_door 2 child_protection -1
    hint	passion	children_in_care 3
    hint	passionate	assessment -1 child_voice 2 children_in_care -5 workforce 7
    hint	passionate about improving	child_voice 2
    hint	passionately	workforce 4
    hint	passport	specific_needs -2
    hint	passports	care_leavers 5
    hint	past	assessment 1 specific_needs -1 children_in_care 3 overall 3
    hint	pathway	child_protection -6 assessment -11 child_voice 3 children_in_care -11 care_leavers 23 management_oversight -2 supervision -1 workforce -3 leadership -7 quality_assurance -1 multi_agency -7
    hint	pathway planning	care_leavers 11
    hint	pathway plans	child_protection -10 assessment -1 missing -2 child_voice 3 children_in_care -4 care_leavers 17 leadership -2 multi_agency -3
    hint	pathways	child_protection -4 assessment -3 early_help 2 missing 3 specific_needs 8 children_in_care -3 care_leavers 1
    hint	patient	assessment 4 multi_agency 7
    hint	patient records	multi_agency 1
    hint	pattern	assessment 1
    hint	patterns	front_door -1 assessment 5 missing 3 specific_needs 2 child_voice -2 workforce -1
    hint	payments	specific_needs 5 children_in_care -1
    hint	peer	child_voice -1 children_in_care -1 quality_assurance 16 multi_agency -3
    hint	peer review	care_leavers -2 leadership -3 quality_assurance 5
    hint	peer reviews	leadership 11
    hint	peers	children_in_care 3
    hint	pending	child_protection 2
    hint	people	front_door -12 child_protection -8 specific_needs -5 child_voice 2 children_in_care 4 care_leavers 3 supervision -2 leadership -4 quality_assurance -5 overall -1
    hint	people aged	care_leavers -3
    hint	people and carers	care_leavers -1
    hint	people and families	overall 9
    hint	people are able	care_leavers 1
    hint	people are involved	child_voice 3
    hint	people at risk	missing 1
    hint	people benefit	children_in_care -2 multi_agency 1
    hint	people live	specific_needs -2 children_in_care -2 care_leavers 1
    hint	people spoke	child_voice 2
    hint	people they work	workforce 9
    hint	people told	child_voice 2
    hint	people told inspectors	child_voice 2
    hint	people well	child_voice 1 children_in_care 4
    hint	people's	front_door -4 child_protection -2 early_help -1 missing -3 specific_needs -3 child_voice 1 children_in_care -2 care_leavers 5 multi_agency -5
    hint	pep	children_in_care 3
    hint	peps	child_protection -3 assessment -4 specific_needs -1 children_in_care 26 multi_agency -1
    hint	performance	front_door -12 child_protection -3 assessment -9 early_help -4 missing -5 specific_needs -12 child_voice -11 children_in_care -10 care_leavers -8 management_oversight -11 supervision -1 workforce -9 quality_assurance 32 multi_agency -9
    hint	performance and practice	quality_assurance 1
    hint	performance data	management_oversight -7 quality_assurance -11
    hint	performance indicators	child_protection 4
    hint	performance information	front_door -6 assessment -1 leadership 10 quality_assurance 13 multi_agency -5
    hint	performance management	front_door -5 child_protection 1 management_oversight -16 leadership -1 quality_assurance 7
    hint	performance management framework	leadership 1
    hint	performance management systems	leadership -6
    hint	performance meetings	quality_assurance 1
    hint	performance monitoring	leadership -1
    hint	performance reports	leadership -7 quality_assurance 2
    hint	period	child_protection 3 assessment -4 early_help -1 specific_needs -3 child_voice -1 children_in_care -1 leadership 1
    hint	period of time	overall 6
    hint	periods	child_protection 11 assessment -1 specific_needs 1 multi_agency -4
    hint	periods of time	children_in_care -2 workforce 2
    hint	permanence	front_door -10 child_protection -19 assessment -10 early_help -5 missing -6 specific_needs -15 child_voice -11 children_in_care 43 care_leavers -6 management_oversight 10 workforce -3 leadership -6 multi_agency -8 overall -8
    hint	permanence for children	management_oversight 5
    hint	permanence planning	child_protection 6 assessment -5 children_in_care 2 overall -1
    hint	permanence plans	children_in_care 2 management_oversight 1
    hint	permanence reports	assessment 1
    hint	permanency	child_protection -6 children_in_care 18 care_leavers -1 management_oversight 15
    hint	permanent	child_protection -8 assessment -2 early_help -3 missing -2 specific_needs -8 child_voice -1 children_in_care 8 care_leavers -5 workforce 4 leadership 2 quality_assurance -3 multi_agency 1 overall -1
    hint	permanent and stable	leadership 2
    hint	permanent exclusions	children_in_care 1
    hint	permanent home	children_in_care 5
    hint	permanent social	children_in_care -2 workforce 6
    hint	permanent social workers	workforce 1
    hint	permanently	children_in_care 1
    hint	perpetrator	child_protection 22
    hint	perpetrators	child_protection 8 missing 4 specific_needs -2 children_in_care -3 care_leavers -2 workforce -1 leadership -1 multi_agency 8
    hint	perpetrators of domestic	multi_agency -1
    hint	persistence	missing 11
    hint	persistent	missing 1 workforce -2 leadership -3
    hint	persistent work	missing 2
    hint	persistently	missing 3 specific_needs 2
    hint	person	assessment 5 specific_needs -6 care_leavers 1 leadership -1
    hint	person's	child_voice -1 care_leavers 3
    hint	person's voice	care_leavers 1
    hint	personal	front_door -5 child_protection -10 assessment -6 early_help -8 missing -5 specific_needs -8 care_leavers 12 management_oversight -1 workforce 5 leadership -7 quality_assurance -2 multi_agency -3 overall -7
    hint	personal adviser	child_voice -2 care_leavers 8
    hint	personal advisers	specific_needs 3 child_voice -1 children_in_care -4 care_leavers 5 leadership -1 multi_agency -3
    hint	personal advisers help	child_voice -1
    hint	personal advisers work	care_leavers 4 multi_agency 1
    hint	personal education	child_protection -1 assessment -8 specific_needs -6 child_voice 3 children_in_care 26 care_leavers -9 leadership -1
    hint	personal education plans	assessment -8 specific_needs -1 children_in_care 11 care_leavers -6
    hint	personalised	assessment 2 child_voice 5
    hint	philosophy	leadership 3
    hint	physical	assessment -3 specific_needs -11 children_in_care 7 workforce -2
    hint	physical abuse	child_protection 4
    hint	physical and mental	specific_needs -10
    hint	physical health needs	specific_needs 2
    hint	physically	children_in_care 1
    hint	picture	child_protection -1 workforce 1 quality_assurance 13 multi_agency 7
    hint	pictures	child_voice 1
    hint	piece	child_voice 1
    hint	pilot	multi_agency 5
    hint	place	front_door 2 assessment -8 early_help 3 specific_needs 1 children_in_care -2 care_leavers -8 supervision -1 leadership 6 quality_assurance 1 overall -5
    hint	place an emphasis	specific_needs 2
    hint	place for children	specific_needs -2 leadership -1
    hint	place to address	leadership 4
    hint	place to ensure	child_protection -8 leadership -2
    hint	place to improve	front_door 4 leadership 5
    hint	place to monitor	specific_needs 4 leadership -2
    hint	place to progress	workforce 6
    hint	place to provide	management_oversight 1
    hint	place to work	workforce 6
    hint	place-based	multi_agency 5
    hint	placed	front_door -5 child_protection -11 early_help -3 specific_needs -5 child_voice -8 children_in_care 16 care_leavers -6 workforce -2 quality_assurance -1 multi_agency 3 overall -6
    hint	placed in supported	specific_needs 1 care_leavers -3
    hint	placed in unregistered	children_in_care -5
    hint	placed with parents	children_in_care 5 management_oversight 1
    hint	placement	front_door -8 child_protection -13 assessment -2 early_help -7 missing -7 specific_needs -6 child_voice -11 children_in_care 30 care_leavers -9 management_oversight -4 workforce -2 quality_assurance -1 multi_agency -4 overall -2
    hint	placement stability	child_voice -2 children_in_care 5
    hint	placement sufficiency	leadership 1
    hint	placement with parents	children_in_care 5
    hint	placements	front_door -9 child_protection -11 assessment -8 early_help -8 missing -3 specific_needs -4 child_voice -7 children_in_care 31 care_leavers -5 management_oversight 7 workforce -11 leadership -3 quality_assurance -3 multi_agency -7 overall -2
    hint	placements available	leadership 2
    hint	placements for children	children_in_care 2
    hint	places	care_leavers 6 workforce 2 multi_agency 1
    hint	placing	children_in_care 1
    hint	plan	front_door -3 assessment 6 missing -2 specific_needs 2 care_leavers 1 leadership 6 multi_agency -1 overall -9
    hint	plan to return	children_in_care 3
    hint	planned	front_door -2 child_protection -1 child_voice -6 children_in_care 11 care_leavers 2 workforce -3 multi_agency -2 overall -3
    hint	planned way	child_protection 4
    hint	planning	front_door -8 child_protection 2 assessment 14 early_help -7 missing -3 specific_needs 1 child_voice -2 children_in_care 4 care_leavers 2 management_oversight 1 workforce -8 leadership -2 quality_assurance -3 multi_agency -1 overall -6
    hint	planning for children	assessment 10 child_voice -3 care_leavers 5 management_oversight 3 multi_agency 4
    hint	planning for disabled	child_protection 4 specific_needs 4
    hint	planning is effective	assessment -7
    hint	planning meetings	assessment -3 specific_needs -1 children_in_care 7
    hint	plans	front_door -14 child_protection 4 assessment 19 early_help -4 missing -4 specific_needs -2 child_voice 2 children_in_care 1 care_leavers 6 workforce -5 quality_assurance -8 multi_agency -5 overall -10
    hint	plans and planning	assessment 1
    hint	plans and reviews	specific_needs 2
    hint	plans are clear	children_in_care -3 care_leavers 7
    hint	plans are completed	child_voice -2
    hint	plans are comprehensive	child_protection 1 assessment 2 children_in_care 2
    hint	plans are developed	child_voice 4
    hint	plans are often	assessment 3
    hint	plans are realistic	child_protection -1
    hint	plans are regularly	child_protection 9 assessment -1 children_in_care -4 multi_agency 1
    hint	plans are reviewed	assessment -1 early_help 2 multi_agency -1
    hint	plans are thorough	child_protection 1
    hint	plans are updated	assessment 2 children_in_care 9
    hint	plans are written	assessment -4 child_voice 6 children_in_care 2 care_leavers 4
    hint	plans clearly	assessment 7
    hint	plans end	child_protection 1
    hint	plans focus	child_protection -2
    hint	plans for children	assessment 6 specific_needs 2 child_voice -4 children_in_care -2 care_leavers 1 supervision 2 workforce 2
    hint	plans for improvement	quality_assurance 3
    hint	plans in place	child_protection -1 assessment -1 leadership 11
    hint	plans include	child_protection -3
    hint	plans is variable	child_protection -1
    hint	plans lack	child_protection -1 assessment 3 care_leavers 5 leadership -1
    hint	plans remain	assessment -1
    hint	plans seen	assessment 3
    hint	plans set	assessment 2
    hint	plans to address	assessment -2 overall 2
    hint	plans to ensure	assessment 4
    hint	plans to help	early_help -3
    hint	plans to reduce	assessment -2
    hint	pledge	child_voice 9 leadership 6
    hint	plo	front_door -6 child_protection 29 early_help -3 missing -2 specific_needs -2 child_voice 1 children_in_care -9 care_leavers -1 management_oversight 6 leadership -7 quality_assurance 2 overall -3
    hint	plo pre-proceedings	child_protection -9 multi_agency 3
    hint	plo tracker	child_protection -5 management_oversight 4
    hint	plus	early_help 5
    hint	pockets	overall 3
    hint	point	front_door 4 child_protection -3 assessment 1 early_help -2 specific_needs 1 child_voice -2 children_in_care -8 care_leavers 2 management_oversight -1 multi_agency -2
    hint	point of contact	front_door 3
    hint	points	specific_needs -1 care_leavers -4 management_oversight 1 quality_assurance 1 multi_agency -2
    hint	police	front_door 3 child_protection -1 assessment -14 early_help -5 specific_needs -2 child_voice -6 children_in_care -11 care_leavers -13 management_oversight -9 workforce -2 leadership -6 quality_assurance -6 multi_agency 38 overall -4
    hint	police custody	specific_needs 4
    hint	police officers	child_protection 4
    hint	police partners	leadership 3
    hint	police protection	child_protection 8 children_in_care 1 multi_agency -4
    hint	police referrals	front_door 6
    hint	police service	multi_agency -5
    hint	police staff	workforce -1
    hint	policies	care_leavers -3
    hint	policy	care_leavers -1 overall 3
    hint	political	early_help -1 child_voice 2 children_in_care -5 care_leavers -13 management_oversight -2 workforce -5 leadership 21 quality_assurance -2 multi_agency -1
    hint	political leaders	quality_assurance -1 overall 2
    hint	political leadership	overall -2
    hint	politicians	child_voice 1 workforce -6
    hint	poor	child_protection 1 assessment 7 child_voice -3 children_in_care 3 care_leavers 2 leadership 4 quality_assurance -7 multi_agency -2 overall 4
    hint	poor performance	leadership 4
    hint	poor planning	assessment 1
    hint	poor practice	assessment -2 overall 6
    hint	poorer	child_protection 1
    hint	poorly	assessment 2
    hint	popular	children_in_care -2
    hint	population	multi_agency -1
    hint	portal	front_door 3
    hint	pose	multi_agency 10
    hint	posed	assessment 1
    hint	position of trust	specific_needs 3
    hint	positions	workforce 1
    hint	positive	front_door -6 child_protection -2 assessment -2 early_help 3 missing 1 children_in_care 4 leadership 4 quality_assurance -1 overall 6
    hint	positive about working	workforce 6
    hint	positive and productive	multi_agency 5
    hint	positive change	children_in_care -3
    hint	positive changes	workforce -5
    hint	positive development	leadership 1
    hint	positive difference	assessment 4 early_help 1 children_in_care -6 quality_assurance -4
    hint	positive examples	assessment 8
    hint	positive experiences	specific_needs 1 child_voice -6 children_in_care 1
    hint	positive impact	front_door 3 assessment -14 missing 2 child_voice -3 care_leavers 6 management_oversight -5 workforce 5 leadership 1 quality_assurance 5 multi_agency 3 overall 6
    hint	positive outcomes	specific_needs 8 children_in_care -1
    hint	positive relationships	specific_needs 2 child_voice 7 children_in_care 2
    hint	positively	front_door -2 child_protection 2 early_help 7 leadership 2 quality_assurance -4 multi_agency 1 overall 5
    hint	possible	child_protection -3 assessment -5 children_in_care 5 workforce -1 leadership 2 overall -1
    hint	post	assessment -2 child_voice -1 children_in_care -1 workforce 5 leadership 10
    hint	post-18	care_leavers 5
    hint	post-adoption	children_in_care 5
    hint	post-adoption support	children_in_care 5
    hint	posts	child_protection -1 care_leavers -1 workforce 22 overall 2
    hint	potential	front_door 2 child_protection -2 assessment 4 early_help -6 missing 6 specific_needs 4 management_oversight 1 workforce -1 leadership 5 quality_assurance 2
    hint	potential risk	assessment 1 care_leavers -4
    hint	potential risks	specific_needs 9 children_in_care 7
    hint	potentially	child_protection -8 specific_needs 9 children_in_care -1 management_oversight 1
    hint	powerful	child_voice 2
    hint	powers	child_protection 4 children_in_care 1 multi_agency -2
    hint	practical	assessment -2 specific_needs 1 children_in_care -7 care_leavers 5 multi_agency -4
    hint	practical and emotional	specific_needs -2 care_leavers 3
    hint	practice	front_door -6 child_protection 3 assessment -6 early_help -6 missing -3 specific_needs -2 child_voice -4 children_in_care -7 care_leavers -5 management_oversight 5 supervision 7 leadership 6 quality_assurance 10 multi_agency -4 overall 12
    hint	practice across	quality_assurance 4
    hint	practice and children's	quality_assurance -1
    hint	practice and improve	workforce 4
    hint	practice and management	child_protection 3 quality_assurance 3
    hint	practice and performance	leadership -1
    hint	practice deficits	overall 3
    hint	practice evaluation	quality_assurance 3
    hint	practice for children	specific_needs 4 children_in_care 4 care_leavers 9 leadership -2
    hint	practice framework	leadership 11
    hint	practice improvement	leadership -2 overall -1
    hint	practice in relation	child_protection 1 multi_agency 9
    hint	practice model	front_door -1 assessment 1 early_help -1 child_voice 1 children_in_care -3 leadership 12 quality_assurance -1
    hint	practice reviews	quality_assurance 2
    hint	practice since	overall 2
    hint	practice standards	management_oversight 2 leadership 9 quality_assurance -3
    hint	practice with children	leadership 4 multi_agency -3
    hint	practices	assessment 3 child_voice -2 children_in_care -1 multi_agency 8
    hint	practitioner	child_protection -4 specific_needs 2 children_in_care -1 care_leavers 3 leadership -4 multi_agency 2
    hint	practitioners	front_door -4 child_protection 5 assessment 3 specific_needs -9 child_voice 4 children_in_care -10 care_leavers -6 management_oversight -1 supervision 7 workforce 13 leadership -1 multi_agency 3 overall -3
    hint	practitioners and managers	child_protection 4
    hint	practitioners demonstrate	child_protection 3
    hint	practitioners work	multi_agency -4
    hint	practitioners working	multi_agency 1
    hint	pre-birth	child_protection 6 assessment 2 specific_needs -1 multi_agency 3
    hint	pre-birth assessments	child_protection -2 assessment 3
    hint	pre-proceedings	front_door -8 child_protection 38 assessment -6 early_help -4 missing -1 specific_needs -7 child_voice -1 children_in_care -11 workforce -4 leadership -3 quality_assurance -6 multi_agency -6 overall -9
    hint	pre-proceedings work	child_protection 4 quality_assurance -1
    hint	preferred	care_leavers -5 workforce 7
    hint	preferred model	workforce 2
    hint	pregnant	multi_agency 8
    hint	pregnant women	multi_agency 2
    hint	prematurely	child_protection 1 assessment -1
    hint	premium	children_in_care 5
    hint	preparation	child_protection -4 children_in_care 1
    hint	prepare	workforce -1
    hint	prepared	child_protection -2 assessment -4 children_in_care 1 care_leavers 1 management_oversight -1
    hint	presence	front_door 2
    hint	present	front_door -3 child_protection -1 specific_needs 3 children_in_care -8 care_leavers -6 overall -3
    hint	present as homeless	specific_needs 9 children_in_care -1 care_leavers -6
    hint	presented	care_leavers -1
    hint	presenting	assessment 4 children_in_care -3 leadership -2 multi_agency 1
    hint	presenting concerns	front_door -1
    hint	presenting issue	assessment 1
    hint	presenting needs	assessment -6
    hint	presenting risks	child_protection 3
    hint	pressure	workforce 15
    hint	pressures	front_door -1 children_in_care -1 workforce 11 leadership 4 multi_agency -1 overall 1
    hint	prevalence	child_protection -5 leadership 7 quality_assurance 9 multi_agency -9
    hint	prevent	front_door -3 child_protection -2 assessment -5 early_help 9 missing 10 specific_needs -3 children_in_care -3 management_oversight 5 leadership -3
    hint	prevent children	early_help 1
    hint	prevent concerns	child_protection -2
    hint	prevent drift	child_protection -2 management_oversight 5
    hint	prevent escalation	child_protection 4
    hint	prevent the need	early_help 4
    hint	preventative	early_help 12
    hint	preventative services	early_help 6
    hint	prevented	child_protection 4 specific_needs -1 leadership -1 overall 5
    hint	preventing	child_protection -5 early_help 6 specific_needs -3 children_in_care -4 multi_agency 3
    hint	prevention	front_door -2 child_protection -4 early_help 13 leadership 10 multi_agency 2
    hint	prevents	child_protection -4 assessment 5
    hint	previous	front_door 6 child_protection 1 early_help -3 specific_needs -1 child_voice -2 care_leavers 1 leadership 2 multi_agency -2 overall 6
    hint	previous inspection	children_in_care 3 care_leavers 1 workforce -3 multi_agency 1
    hint	previously	child_protection 2 specific_needs -1 leadership 4
    hint	pride	child_protection -1 care_leavers -3 workforce 5
    hint	primary	missing 6 children_in_care 3
    hint	principles	child_protection -1
    hint	prior	front_door -1 assessment -1 leadership 3 multi_agency 1
    hint	priorities	child_protection -6 missing 5 children_in_care -3 care_leavers -3 leadership 14 quality_assurance 1 multi_agency 1
    hint	prioritisation	assessment -2 leadership 12
    hint	prioritise	front_door 10 child_protection -3 assessment -4 specific_needs -4 children_in_care -4 management_oversight 3 workforce 2 leadership 1
    hint	prioritise children's	child_protection 2 specific_needs -1
    hint	prioritised	front_door 2 child_protection -1 assessment -1 missing -4 child_voice -2 leadership 12 multi_agency -4 overall 4
    hint	prioritising	child_protection -3 management_oversight 1 leadership 2 multi_agency 2
    hint	priority	child_protection -1 specific_needs -3 child_voice -3 care_leavers -3 management_oversight -1 leadership 8 multi_agency -2
    hint	priority action	leadership -7 overall 2
    hint	priority for leaders	leadership -7
    hint	prisons	specific_needs -1 multi_agency 4
    hint	private	front_door -2 specific_needs 24 child_voice -2 children_in_care -26 leadership -4 quality_assurance -3 multi_agency -3
    hint	private foster	specific_needs 11 children_in_care -8
    hint	private fostering	specific_needs 21 children_in_care -18 leadership -1 quality_assurance -1 multi_agency -1
    hint	private fostering arrangements	specific_needs 8 children_in_care -7
    hint	private fostering assessments	assessment 1
    hint	privately	child_protection -1 specific_needs 17 children_in_care -5
    hint	privately fostered	child_protection -1 specific_needs 17 children_in_care -5
    hint	proactive	child_voice -3 children_in_care -4 multi_agency 6
    hint	proactive approach	multi_agency 3
    hint	proactively	care_leavers -4 leadership -1 multi_agency 1
    hint	probation	leadership -3 multi_agency 13
    hint	problem-solving	multi_agency 1
    hint	problems	child_protection -2 leadership 1
    hint	procedures	missing 4 specific_needs 7 management_oversight -1 multi_agency 8
    hint	proceed	multi_agency -3
    hint	proceedings	front_door -4 child_protection 21 early_help -8 missing -1 specific_needs -8 child_voice -6 children_in_care -5 care_leavers -6 quality_assurance -1 multi_agency -2
    hint	process	child_protection 4 assessment -13 early_help -1 children_in_care -1 care_leavers -6 management_oversight 4 supervision -1 workforce -5 quality_assurance 9 overall -7
    hint	processes	front_door 4 child_protection -3 assessment -8 specific_needs 2 child_voice -1 care_leavers -6 management_oversight 4 leadership -3 quality_assurance 5 multi_agency 3 overall -5
    hint	processes in place	missing 2
    hint	produced	children_in_care 2
    hint	productive	multi_agency 6
    hint	productive working	multi_agency 1
    hint	professional	front_door 5 assessment 1 early_help 5 child_voice -7 children_in_care -8 workforce 6 leadership -1 quality_assurance -5 multi_agency 12 overall -3
    hint	professional curiosity	assessment 20 children_in_care -2 multi_agency -3
    hint	professional development	workforce 17 quality_assurance -2
    hint	professional networks	multi_agency 10
    hint	professionally	workforce 2
    hint	professionals	front_door 5 child_protection 4 early_help 2 missing 2 child_voice -3 children_in_care -5 care_leavers -2 management_oversight -7 supervision -3 workforce 1 leadership -6 quality_assurance -8 multi_agency 21 overall -7
    hint	professionals and members	multi_agency -1
    hint	professionals appropriately	multi_agency 1
    hint	professionals to understand	multi_agency -1
    hint	professionals who work	child_protection -2 specific_needs 4
    hint	professionals work	multi_agency 5
    hint	profile	assessment 1 specific_needs 2
    hint	profile tool	child_protection 5
    hint	programme	front_door -2 child_protection 2 assessment -4 early_help 8 child_voice 1 children_in_care -4 care_leavers -10 leadership 6 overall -1
    hint	programmes	early_help 5 workforce 4 leadership 4
    hint	progress	front_door -1 child_protection 7 assessment -2 early_help 1 specific_needs -2 child_voice -7 children_in_care 2 care_leavers 4 management_oversight 6 supervision 7 leadership -2 quality_assurance 2 multi_agency -5 overall 12
    hint	progress against	assessment -7 quality_assurance 1
    hint	progress and improves	child_protection 1
    hint	progress being made	child_protection 4
    hint	progress children's	assessment -8 management_oversight 2
    hint	progress children's plans	assessment -4 management_oversight 5
    hint	progress for children	child_protection 2 management_oversight 7
    hint	progress made	care_leavers 2
    hint	progress of care	assessment 2
    hint	progress of children	child_voice -3 children_in_care 1 leadership 1 overall 2
    hint	progress of children's	management_oversight 1
    hint	progress of plans	child_protection 5 assessment -2 management_oversight 6
    hint	progress plans	child_protection -2
    hint	progress to improve	front_door 2
    hint	progress well	children_in_care 4
    hint	progressed	front_door 5 child_protection 3 assessment -2 missing 4 leadership -5
    hint	progresses	assessment 1
    hint	progressing	child_protection 3 assessment -8 management_oversight 1
    hint	progression	child_protection 2 assessment -9 specific_needs -3 care_leavers -1 workforce 7 multi_agency -1
    hint	progression of children's	assessment -1
    hint	progression of plans	children_in_care 5
    hint	project	front_door -1 care_leavers -1 supervision 1 leadership 1 multi_agency 5 overall 1
    hint	projects	children_in_care -1 leadership 8
    hint	prolonged	child_protection 6 overall 2
    hint	promise	leadership -1
    hint	promote	front_door -1 specific_needs -4 children_in_care 10 care_leavers 9 multi_agency -1
    hint	promote their well-being	children_in_care 5 care_leavers 6
    hint	promoted	children_in_care 2 workforce 1 leadership -3 multi_agency -7
    hint	promotes	children_in_care 5 care_leavers 5 workforce -1
    hint	promoting	assessment -2 child_voice -1 leadership 1 multi_agency 7
    hint	prompt	child_protection 3 assessment -4 missing 1 leadership -1
    hint	promptly	front_door 4 child_protection 5 assessment -4 early_help -1 missing 4 child_voice -7 children_in_care 5 workforce -3 multi_agency -1
    hint	promptly and effectively	front_door -1
    hint	promptly when concerns	children_in_care 1
    hint	properly	specific_needs 1
    hint	proportion	front_door -3 children_in_care 2 care_leavers 1 leadership 2
    hint	proportionate	front_door 5 child_protection 10 early_help -5 specific_needs -6 child_voice -2 children_in_care -6 care_leavers -3 leadership -2 multi_agency -1
    hint	proportionate and timely	child_protection 2
    hint	proportionate decision-making	front_door 6
    hint	proportionate response	front_door 2 child_protection -2 early_help -1
    hint	prospective	children_in_care 6
    hint	protect	child_protection 11 early_help -3 missing 6 specific_needs -6 children_in_care -4 management_oversight -1 overall -1
    hint	protect children	front_door -1 child_protection 1 children_in_care -3 overall -2
    hint	protected	child_protection 12 specific_needs 1 child_voice -1 children_in_care -3 leadership 5 overall -6
    hint	protected characteristic	care_leavers 4 leadership 4
    hint	protecting	workforce 2 leadership -1
    hint	protection	front_door -3 child_protection 19 assessment -6 early_help -8 missing -2 specific_needs -5 child_voice -8 children_in_care -5 care_leavers -3 management_oversight 1 supervision -1 leadership -1
    hint	protection and care	care_leavers -2 overall 19
    hint	protection and children	child_protection 5
    hint	protection assessments	child_protection 6
    hint	protection chairs	child_protection -6 management_oversight 9 leadership -1
    hint	protection conference	child_protection -1
    hint	protection conference chairs	child_protection -3 management_oversight 2
    hint	protection conferences	assessment 1
    hint	protection enquiries	front_door -1 child_protection 7 assessment 1 early_help 4
    hint	protection enquiry	child_protection 2
    hint	protection or child	child_protection -1 assessment -2
    hint	protection plan	child_protection 6 specific_needs -2 children_in_care -3
    hint	protection planning	child_protection 2 assessment -5 child_voice -1
    hint	protection plans	child_protection 1 child_voice -3 care_leavers -1
    hint	protection plans focus	assessment 1
    hint	protection services	child_protection 3 overall -6
    hint	protection strategy meetings	front_door -2
    hint	protection teams	leadership 1
    hint	protection were judged	child_protection -2
    hint	protective	front_door 2 child_protection -1 assessment 10 missing 8 specific_needs -1 multi_agency -2
    hint	protective equipment	workforce 3
    hint	protective factors	assessment 4 missing -2 children_in_care 2
    hint	protocol	child_protection -2 specific_needs 7 care_leavers -2 management_oversight -1 multi_agency 7
    hint	protocols	leadership 1
    hint	proud	child_protection -4 child_voice 2 children_in_care -3 workforce 16 leadership 1 multi_agency -1
    hint	proud to work	workforce 3
    hint	provide	child_protection -2 assessment -2 missing 1 specific_needs -1 management_oversight 3 supervision 1 workforce -2 leadership -6 quality_assurance 2 multi_agency 5 overall -7
    hint	provide a clear	child_voice -4
    hint	provide a good	assessment 5
    hint	provide a range	multi_agency 1
    hint	provide appropriate	child_protection 1
    hint	provide children	assessment -1 child_voice 5 children_in_care 1
    hint	provide clarity	child_protection 4
    hint	provide clear	management_oversight 3
    hint	provide effective	early_help -1 leadership 1
    hint	provide leaders	leadership -1
    hint	provide managers	leadership -1
    hint	provide safe	assessment 1
    hint	provide senior	leadership -12
    hint	provide senior leaders	leadership -8
    hint	provide the right	specific_needs 5
    hint	provided	front_door -7 child_protection 5 assessment -1 early_help 5 missing -1 specific_needs 1 child_voice -4 care_leavers -1 supervision -3 leadership -1 quality_assurance 2 overall 1
    hint	provided for children	leadership 2 overall 3
    hint	provided to children	child_protection -5 child_voice -1
    hint	provided with appropriate	specific_needs 1
    hint	provided with suitable	specific_needs 10
    hint	provider	specific_needs -1
    hint	providers	front_door -1 specific_needs -3 child_voice -3 children_in_care 14 care_leavers -3 leadership 2 multi_agency 4
    hint	provides	front_door -1 child_protection -1 assessment -6 early_help -4 missing 2 specific_needs 1 children_in_care -1 care_leavers 1 supervision 1 workforce -1 leadership -8 overall -6
    hint	provides children	specific_needs 2
    hint	provides clear	multi_agency -1
    hint	provides effective	child_protection 4
    hint	provides leaders	leadership -8
    hint	provides senior	leadership -4
    hint	provides senior leaders	leadership -2
    hint	provides support	specific_needs -1
    hint	providing	front_door -5 child_protection -2 assessment -7 missing 1 specific_needs 2 children_in_care -4 management_oversight -4 workforce 1 leadership -4 overall -6
    hint	providing a clear	leadership -4
    hint	providing leaders	management_oversight -3 leadership -5
    hint	providing support	multi_agency -2
    hint	provision	front_door -2 early_help 6 specific_needs 7 child_voice -2 children_in_care 7 management_oversight -1 workforce -4 leadership 1 quality_assurance -3 multi_agency 3
    hint	provision for children	specific_needs 6
    hint	psychological	assessment -3
    hint	psychologists	specific_needs 9 children_in_care 4
    hint	psychology	specific_needs -1 children_in_care 4
    hint	public	children_in_care -6 workforce -2 quality_assurance -2 multi_agency -1 overall -2
    hint	public law	child_protection 7 children_in_care -1 multi_agency -1
    hint	public law outline	child_protection 7 children_in_care -1 multi_agency -1
    hint	public protection	child_protection -5
    hint	pull	child_protection -1 missing 7
    hint	pull factors	child_protection -1 assessment -2 missing 8
    hint	pupil	specific_needs 3 children_in_care 3
    hint	pupil premium	children_in_care 5
    hint	pupil referral	specific_needs 5
    hint	pupils	child_protection -6 missing -6 specific_needs 12 children_in_care 13 care_leavers -4 leadership -5 multi_agency -3 overall 5
    hint	purpose	child_protection 4 multi_agency 2
    hint	purposeful	front_door -5 child_protection 10 assessment -1 missing -4 specific_needs -2 child_voice 1 workforce -11 leadership -5
    hint	purposeful direct	child_protection -1
    hint	purposeful direct work	child_protection -1
    hint	purposeful work	child_protection 1
    hint	purposefully	missing 1 children_in_care 2 leadership 6
    hint	pursue	children_in_care 2
    hint	pursue their interests	children_in_care 1
    hint	pursued	children_in_care 3
    hint	push	child_protection -1 assessment -3 missing 8
    hint	push and pull	missing 8
    hint	push-and-pull	missing 4
    hint	push-and-pull factors	missing 4
    hint	put	early_help -3 children_in_care -2 care_leavers 3 management_oversight -1 workforce 3 leadership -1 overall -1
    hint	put arrangements	children_in_care -2
    hint	put in place	front_door 1 child_protection 4 quality_assurance 1
    hint	put with foster	children_in_care -6
    hint	qualified	assessment -3 specific_needs -1 child_voice -1 children_in_care -3 care_leavers -2 leadership -5
    hint	qualified social	child_protection -8
    hint	qualified social workers	child_protection -7 workforce 1
    hint	qualitative	quality_assurance 4
    hint	quality	child_protection 1 assessment 10 early_help -2 missing -6 specific_needs -5 child_voice -4 children_in_care -2 management_oversight -1 supervision 4 workforce -5 leadership -3 quality_assurance 11 multi_agency -5
    hint	quality and consistency	assessment 3
    hint	quality and impact	child_protection 4 children_in_care 2 care_leavers 4 supervision 1 workforce -2 leadership -3 overall 1
    hint	quality and timeliness	child_protection -2 assessment 7 care_leavers 2
    hint	quality assurance	front_door -5 child_protection -5 assessment -6 missing -2 specific_needs -1 child_voice -5 children_in_care -4 care_leavers -1 management_oversight -3 supervision -1 leadership -2 quality_assurance 19 multi_agency -7 overall -1
    hint	quality assurance arrangements	quality_assurance 4
    hint	quality assurance audits	leadership 3 quality_assurance -4
    hint	quality assurance framework	management_oversight -1 quality_assurance 1
    hint	quality assurance information	leadership -1 quality_assurance -19
    hint	quality assurance processes	management_oversight 4 quality_assurance 1
    hint	quality assuring	quality_assurance 8
    hint	quality of assessments	front_door 3 assessment 8 early_help 12 children_in_care -2 quality_assurance 1
    hint	quality of case	management_oversight 4
    hint	quality of child	assessment 1
    hint	quality of children's	assessment 5
    hint	quality of decision-making	children_in_care 3 leadership 3
    hint	quality of direct	child_voice 1
    hint	quality of information	front_door 4 multi_agency 4
    hint	quality of life-story	child_voice 2
    hint	quality of pathway	care_leavers 3
    hint	quality of planning	assessment 6
    hint	quality of plans	child_protection 7 assessment 12 leadership 1
    hint	quality of practice	front_door -5 assessment -6 child_voice -3 children_in_care -4 management_oversight -8 supervision -1 multi_agency -4 overall 4
    hint	quality of recording	supervision 2
    hint	quality of referral	front_door 3
    hint	quality of safety	child_protection 2
    hint	quality of service	quality_assurance 5
    hint	quality of services	care_leavers 5 multi_agency -2 overall 2
    hint	quality of social	assessment -5 leadership -5 multi_agency 2 overall 1
    hint	quality of supervision	care_leavers -1 supervision 3
    hint	quality of support	specific_needs 7
    hint	quality of work	child_protection 12 assessment -1 missing -1 management_oversight 3 overall 1
    hint	quality of written	assessment 1 children_in_care 4
    hint	quality work	workforce 2
    hint	quarter	overall 4
    hint	quarterly	quality_assurance 3
    hint	questionnaires	children_in_care 11
    hint	quickly	front_door 6 child_protection 2 assessment -8 early_help 6 specific_needs 2 child_voice -2 children_in_care -4 care_leavers -2 workforce -7 leadership -2 multi_agency -2
    hint	quickly enough	front_door -1 child_protection 11 assessment -3 specific_needs -1
    hint	raa	children_in_care 1
    hint	radicalisation	missing 17 multi_agency -1
    hint	rag	front_door 1
    hint	raise	child_protection -4 missing 1 child_voice 3 care_leavers -2 multi_agency -3
    hint	raise awareness	missing 3 multi_agency -2
    hint	raised	child_protection 1 assessment -1 specific_needs 5 child_voice 6
    hint	raised by inspectors	leadership 2
    hint	raising	children_in_care 1
    hint	range	front_door -9 child_protection -1 early_help 6 missing -1 specific_needs -1 children_in_care -1 care_leavers -2 management_oversight -6 supervision -6 workforce -10 leadership -3 quality_assurance -3 multi_agency -4
    hint	range of activities	children_in_care 1
    hint	range of agencies	specific_needs -8 children_in_care 1 multi_agency 6
    hint	range of children	children_in_care -1
    hint	range of communication	specific_needs 7
    hint	range of evidence	child_protection -4 assessment -4 care_leavers -8 management_oversight -7 quality_assurance -7
    hint	range of good-quality	early_help 1
    hint	range of health	multi_agency 2
    hint	range of issues	leadership 1
    hint	range of options	specific_needs 2
    hint	range of partner	front_door 2 children_in_care 1
    hint	range of partners	overall 6
    hint	range of services	child_protection 9 assessment 3 early_help 2 missing 1 care_leavers -3 leadership -1 multi_agency 12 overall -3
    hint	range of specialist	child_protection 6 specific_needs -6
    hint	range of support	specific_needs 1
    hint	range of tools	assessment -3 child_voice 3
    hint	range of training	child_voice -2 care_leavers -2 workforce 6 multi_agency -3
    hint	rapid	child_protection 1 multi_agency 3
    hint	rapidly	leadership 2
    hint	rarely	management_oversight 3
    hint	rates	front_door 7 child_protection -2
    hint	rather	front_door 1 child_protection 3 assessment 5 early_help -5 children_in_care -3 care_leavers -6 management_oversight 3 leadership -5 quality_assurance 6
    hint	ratified	children_in_care 2
    hint	rationale	front_door 1 child_protection 3 assessment 6 child_voice -4 management_oversight 6 workforce -1 leadership -5 multi_agency -10
    hint	rationale for decision-making	front_door -1 assessment 2 supervision 1
    hint	rationale for decisions	front_door 1 children_in_care -1
    hint	re-engage	care_leavers 2
    hint	re-referral	front_door 8
    hint	re-referral rates	front_door 5
    hint	re-referrals	front_door 9
    hint	re-vitalised	children_in_care 4
    hint	reach	assessment -4 missing 1 children_in_care -2 care_leavers 7 workforce -4
    hint	reaching	early_help 12
    hint	reactive	children_in_care 3
    hint	read	assessment 4
    hint	readily	assessment 4 children_in_care -3 workforce 1
    hint	readily accessible	specific_needs 1
    hint	readily available	children_in_care -1
    hint	reading	children_in_care 6
    hint	ready	care_leavers 2 workforce -1
    hint	real	front_door -1 child_protection 1 assessment -3 early_help 3 child_voice 1 children_in_care 1 workforce 6 leadership 2 overall 4
    hint	real difference	child_protection 2 leadership 4
    hint	realise	leadership 2
    hint	realise their potential	leadership 2
    hint	realised	child_protection -2
    hint	realistic	specific_needs 4 child_voice 3 management_oversight 1 leadership 2 multi_agency -1
    hint	reason	child_protection -1 early_help 8 missing 4
    hint	reasons	front_door 2 assessment 2 missing 6 specific_needs -3 leadership -4 quality_assurance -3
    hint	reassurance	children_in_care -6 care_leavers 3
    hint	receipt	specific_needs 1
    hint	receive	front_door -1 assessment -3 early_help -2 specific_needs 2 child_voice -1 care_leavers 3 management_oversight 1 workforce 2 leadership -2 multi_agency -1 overall 8
    hint	receive a consistently	child_protection 1
    hint	receive a good	front_door 6 leadership -1
    hint	receive a prompt	front_door -1 child_protection 4
    hint	receive a service	child_protection 2 early_help 4
    hint	receive a swift	child_protection -3
    hint	receive a timely	front_door 2 child_protection -1 multi_agency -2
    hint	receive an appropriate	management_oversight 1
    hint	receive an effective	child_protection 4
    hint	receive appropriate	child_protection 1
    hint	receive consistently	leadership 4
    hint	receive effective	front_door -1 early_help 1
    hint	receive from managers	management_oversight 7 workforce 7
    hint	receive good	child_protection 3 missing 1 children_in_care 1
    hint	receive high-quality	children_in_care 1
    hint	receive regular	management_oversight -2 supervision 2
    hint	receive regular supervision	management_oversight -2
    hint	receive regular visits	child_voice 4
    hint	receive services	children_in_care 1
    hint	receive statutory	early_help -1
    hint	receive support	front_door -3 child_protection 1 child_voice 1 overall 1
    hint	receive the help	front_door 1
    hint	receive the right	child_protection -6 specific_needs -6 multi_agency -3 overall 15
    hint	receive the support	specific_needs 3 workforce 1
    hint	receive timely	assessment -2 specific_needs -5 children_in_care -2 care_leavers 6
    hint	received	front_door 1 child_protection 5 assessment -1 care_leavers 3
    hint	receives	multi_agency 4
    hint	receiving	front_door 2 early_help 2 specific_needs 3 workforce -2 multi_agency 3 overall 8
    hint	receiving a service	front_door 3
    hint	receiving early	child_protection 1
    hint	receiving early help	child_protection 4
    hint	receiving support	early_help 2
    hint	receiving timely	specific_needs 6
    hint	recent	front_door 6 early_help 1 missing 2 specific_needs 1 child_voice 1 care_leavers -1 supervision -1 leadership -3 quality_assurance 3 overall 2
    hint	recent changes	leadership -2
    hint	recent development	early_help 1 multi_agency 2
    hint	recent improvements	child_protection 1 children_in_care 3 leadership -1
    hint	recent increase	workforce 1
    hint	recent investment	leadership -3
    hint	recent months	assessment 1 workforce 2
    hint	recently	front_door -2 child_protection -2 missing 2 specific_needs -2 child_voice 1 children_in_care 2 management_oversight -2
    hint	recently commissioned	child_voice 4
    hint	recently implemented	leadership -8
    hint	recently introduced	children_in_care 1
    hint	reception	multi_agency 1
    hint	recognise	child_protection -1 missing -4 specific_needs 6 child_voice 2 children_in_care -2 care_leavers 4 management_oversight -3 workforce 4 leadership 16
    hint	recognise and respond	workforce 2
    hint	recognise the importance	care_leavers 1
    hint	recognised	child_protection 2 assessment 3 early_help 4 specific_needs 4 children_in_care -1 care_leavers 1 management_oversight -2 workforce 3 leadership 8 multi_agency -5 overall 1
    hint	recognised and responded	children_in_care 1
    hint	recognises	leadership 25
    hint	recognising	early_help 4
    hint	recognition	assessment -1 care_leavers -5 leadership 13 overall -4
    hint	recommendation	multi_agency 4
    hint	recommendations	front_door 6 child_protection -2 assessment 7 specific_needs -3 care_leavers -2 management_oversight 7 leadership 8 quality_assurance 4 multi_agency -3 overall 1
    hint	recommissioning	child_voice 4
    hint	reconfigure	leadership 1
    hint	reconfigured	multi_agency -5
    hint	reconnect	care_leavers 1
    hint	record	front_door -1 child_protection -5 assessment 15 leadership -1 multi_agency 1
    hint	record system	assessment 5
    hint	recorded	child_protection 1 assessment 23 specific_needs -1 child_voice -1 children_in_care -9 care_leavers -1 management_oversight 7 supervision 8 workforce -8 leadership -4 quality_assurance -9 multi_agency -5 overall -4
    hint	recorded clearly	front_door 3
    hint	recorded in children's	assessment -5
    hint	recording	front_door -1 child_protection -6 assessment 31 early_help -4 child_voice -7 children_in_care -10 care_leavers -1 management_oversight 3 supervision 4 quality_assurance 3 multi_agency -6
    hint	recording system	front_door -2 assessment -9
    hint	recording systems	assessment -2 specific_needs 3
    hint	recordings	assessment 10 missing 3
    hint	recordkeeping	assessment 11
    hint	records	front_door -4 child_protection -8 assessment 28 early_help -8 missing -1 specific_needs -3 child_voice -8 children_in_care -11 care_leavers -11 management_oversight 5 supervision 9 workforce -4 leadership -4 quality_assurance -13 multi_agency -4 overall -3
    hint	records demonstrate	assessment -4
    hint	records system	multi_agency 2
    hint	recruit	workforce 2
    hint	recruited	front_door 3 specific_needs -3 management_oversight -4 workforce 13 leadership 4
    hint	recruiting	workforce 11 leadership 4
    hint	recruitment	front_door -8 child_protection -6 assessment -8 missing -4 specific_needs -3 child_voice 5 children_in_care 4 management_oversight -4 supervision -5 workforce 9 quality_assurance -3 multi_agency -2
    hint	recruitment and retention	workforce 11
    hint	recruitment of staff	child_voice 5
    hint	rectify	children_in_care 8
    hint	red	specific_needs 1
    hint	redesign	care_leavers -6
    hint	reduce	front_door -2 child_protection -1 assessment -6 missing 10 specific_needs -1 management_oversight -3 leadership 1 quality_assurance -2 multi_agency 2
    hint	reduce delay	multi_agency 2
    hint	reduce risk	front_door -2 child_protection 3 specific_needs -3 children_in_care 2 care_leavers -1 leadership -3
    hint	reduce risks	child_protection -4 missing 4 multi_agency 1
    hint	reduce the risk	multi_agency 6
    hint	reduce the risks	specific_needs 1
    hint	reduced	child_protection -1 early_help 1 missing 1 child_voice -4 children_in_care 1 workforce 9 multi_agency -1
    hint	reduces	child_protection 8 assessment -3 early_help -1 multi_agency 2
    hint	reducing	early_help 10 missing 5 specific_needs 1 child_voice -1 children_in_care -3 leadership 2 multi_agency -4 overall -4
    hint	reducing risk	missing 3
    hint	reducing risks	missing 3
    hint	reducing the numbers	early_help 4 children_in_care -4
    hint	reduction	front_door 3 early_help 10 missing 8 child_voice -1 children_in_care -1 multi_agency -2 overall 2
    hint	reduction in risk	missing 2
    hint	reduction of risk	missing 3
    hint	refer	front_door 6 child_protection -1
    hint	reference	multi_agency -1
    hint	referral	front_door 19 child_protection -3 assessment -3 early_help -5 specific_needs 3 children_in_care -4 workforce 3 leadership -5 multi_agency 2 overall -2
    hint	referral and assessment	front_door -1 child_protection 8 workforce 5
    hint	referral form	front_door 9
    hint	referral mechanism	missing 7
    hint	referral pathways	specific_needs 4
    hint	referrals	front_door 36 child_protection -11 assessment -11 specific_needs -5 child_voice -6 children_in_care -8 care_leavers -9 management_oversight -2 workforce -5 leadership -8 multi_agency 12 overall -4
    hint	referrals about children	multi_agency 1
    hint	referrals for children	front_door 2
    hint	referrals to children's	front_door 3
    hint	referred	front_door 15 child_protection -6 missing 2 specific_needs 2 child_voice -1 children_in_care -6 care_leavers -7 management_oversight 3 leadership -2 quality_assurance 5
    hint	referred to children's	front_door 5
    hint	referrers	front_door 16
    hint	referring	multi_agency 1
    hint	reflect	front_door -2 assessment 4 early_help -5 missing -2 specific_needs -2 care_leavers 2 supervision 15 workforce -4 leadership -7 overall -1
    hint	reflect the child's	assessment 1
    hint	reflect the covid-19	leadership -1
    hint	reflect the level	assessment -3
    hint	reflect their needs	care_leavers 1
    hint	reflected	child_protection -6 assessment 7 specific_needs -4 care_leavers -3 management_oversight 2 supervision 2 workforce 4 leadership 4
    hint	reflected in case	assessment 2
    hint	reflected in children's	workforce 6
    hint	reflection	assessment -12 supervision 20 workforce -4 leadership -1 quality_assurance 2
    hint	reflective	front_door -1 child_protection -12 assessment -15 child_voice -2 children_in_care -2 supervision 31 workforce 1 leadership -1 quality_assurance 1 overall -1
    hint	reflective discussions	assessment -1
    hint	reflective practice	supervision 7
    hint	reflects	assessment -1 specific_needs -2 children_in_care -3 workforce 1
    hint	reform	leadership 6
    hint	reforms	front_door -1 leadership 9
    hint	refreshed	leadership 1
    hint	regarding	front_door 2 child_protection -6 missing -1 specific_needs 4 child_voice 7 multi_agency -3
    hint	regional	children_in_care 4 care_leavers -1 management_oversight -2 workforce -3 multi_agency 5
    hint	regional adoption	children_in_care 3 management_oversight -2 workforce -2 multi_agency 1
    hint	regional adoption agency	children_in_care 2 management_oversight -2 workforce -2 multi_agency 1
    hint	regionally	child_voice 1
    hint	register	children_in_care 11 management_oversight 1 leadership -1
    hint	registered	specific_needs -2 children_in_care 16 management_oversight 2 multi_agency -3
    hint	registered provision	children_in_care 2
    hint	registration	children_in_care 2
    hint	regular	front_door -15 assessment -4 specific_needs -1 child_voice 2 children_in_care 1 supervision 1 workforce -3 leadership -1 overall -7
    hint	regular contact	children_in_care 2
    hint	regular management	management_oversight 2
    hint	regular supervision	management_oversight -2
    hint	regular visits	child_voice 1
    hint	regularity	child_protection 2
    hint	regularly	front_door -9 child_protection 4 assessment -4 early_help -1 missing 2 specific_needs 1 child_voice 2 children_in_care 3 care_leavers -2 supervision 4 workforce -8 leadership -6 quality_assurance -1 multi_agency -1 overall -5
    hint	regularly by social	children_in_care 1
    hint	regularly enough	child_protection -3
    hint	regularly monitored	children_in_care -1
    hint	regularly review	management_oversight 4
    hint	regularly reviewed	child_protection 1 assessment 1 missing 1 children_in_care -2
    hint	regularly to ensure	child_protection -1 early_help 5
    hint	regulation	children_in_care 4 leadership 2
    hint	reintegration	specific_needs 1
    hint	relating	missing -1 specific_needs 2 children_in_care 5
    hint	relation	front_door 2 child_protection -2 assessment -2 missing 2 workforce 4 leadership 3 multi_agency 2 overall -4
    hint	relation to children	multi_agency -6
    hint	relational	assessment -1 workforce 3 leadership 5
    hint	relational practice	child_protection -1 workforce 1 leadership 8
    hint	relationship	front_door -1 specific_needs -2 child_voice 9 children_in_care -2 multi_agency 5 overall -1
    hint	relationship-based	missing 4 children_in_care 1
    hint	relationship-based practice	leadership 3
    hint	relationships	front_door -1 child_protection -2 assessment -8 missing 3 specific_needs -8 child_voice 15 children_in_care 3 care_leavers 10 management_oversight -3 supervision -7 workforce -5 leadership -2 quality_assurance -9 multi_agency 6 overall -7
    hint	relationships to develop	child_voice -1 workforce 3
    hint	relationships with children	child_protection -4 missing 8 child_voice 8 management_oversight 3 workforce 3 multi_agency -2
    hint	relationships with families	child_protection 11 child_voice -4
    hint	relationships with parents	child_protection 7
    hint	relationships with partners	front_door 2
    hint	relationships with practitioners	child_voice 2
    hint	relationships with social	child_voice 2 children_in_care -6 workforce 9
    hint	relationships with workers	child_voice -5
    hint	release	assessment -1 specific_needs -1 care_leavers 16 multi_agency 3
    hint	released	care_leavers 4
    hint	relentless	child_protection -1 children_in_care 3 workforce 4 leadership 5
    hint	relentless focus	leadership 8
    hint	relevant	child_protection 3 assessment 2 early_help -4 missing -5 workforce 2 quality_assurance -4 multi_agency 9
    hint	relevant actions	child_voice 3
    hint	relevant agencies	child_protection 4 multi_agency 4
    hint	relevant information	front_door -1 child_protection 2
    hint	relevant partner	child_protection 1
    hint	relevant partner agencies	child_protection 1
    hint	relevant professionals	child_protection 8 multi_agency 5
    hint	relevant support	child_protection 3
    hint	relevant training	workforce 6
    hint	reliance	workforce 2
    hint	reliance on agency	workforce 2
    hint	religion	assessment 2
    hint	religious	assessment 1 specific_needs 11
    hint	religious needs	specific_needs 2
    hint	rely	multi_agency 2
    hint	remain	front_door -7 assessment -2 early_help 8 missing -6 specific_needs 1 child_voice -5 management_oversight -4 leadership -2 quality_assurance -4 multi_agency -1 overall 4
    hint	remain at home	early_help 2
    hint	remain in education	children_in_care 1
    hint	remain living	child_protection 1 early_help 8 children_in_care -3
    hint	remain safely	leadership -2
    hint	remained	child_protection 1 care_leavers -1 workforce 4
    hint	remaining	children_in_care 1
    hint	remains	child_protection -4 assessment -4 children_in_care 1 supervision -1 overall 15
    hint	remains an area	children_in_care 4
    hint	remains inconsistent	children_in_care 1
    hint	remedial	child_protection -1
    hint	remedial action	child_protection -1
    hint	remedy	leadership 3 overall 6
    hint	remit	specific_needs 5
    hint	removed	child_protection 4 assessment -3 specific_needs 1 children_in_care -5 leadership 4
    hint	repeat	front_door 7 child_protection 6 specific_needs -2 child_voice 7 children_in_care -1
    hint	repeat referrals	front_door 2 multi_agency -2
    hint	repeat their stories	child_protection 3 child_voice 4
    hint	repeated	front_door 6 child_protection 11 children_in_care -1 multi_agency -7
    hint	report	child_protection -6 missing -1 specific_needs -3 child_voice -3 children_in_care -1 care_leavers -1 management_oversight 1 supervision 9 workforce 5 quality_assurance 4 multi_agency 4
    hint	report positively	children_in_care 3
    hint	report that senior	workforce -1
    hint	reported	child_protection -5 assessment -5 children_in_care -2 workforce 9 leadership -1
    hint	reporting	child_protection -2 leadership 4 quality_assurance 16
    hint	reports	child_protection -1 assessment 14 early_help -5 specific_needs -2 management_oversight 1 supervision -1 workforce -2 quality_assurance 9
    hint	represent	child_voice 4
    hint	representation	child_voice 1 multi_agency 5
    hint	representatives	leadership 2
    hint	represented	assessment -2 child_voice 7 children_in_care -5 care_leavers -1
    hint	represents	child_voice 1
    hint	request	front_door 6 child_protection -8 assessment -1 management_oversight 3
    hint	requests	front_door 11 early_help 1
    hint	require	child_protection -3 assessment -1 specific_needs 1 workforce -1 leadership -6 multi_agency -1 overall 1
    hint	required	front_door 1 assessment 2 specific_needs -2 child_voice -3 care_leavers 7 management_oversight 2 workforce -3 quality_assurance 3
    hint	required actions	child_protection -1
    hint	required improvement	leadership -1
    hint	required to meet	specific_needs 2
    hint	required to support	child_protection 3
    hint	requirements	child_protection 1
    hint	requires	children_in_care 2 workforce -2 leadership -2 quality_assurance 3 multi_agency 3
    hint	requires improvement	care_leavers 1 multi_agency 4
    hint	requiring	child_protection -7
    hint	rereferred	front_door 9 child_protection 4
    hint	research	front_door -2 workforce 3 quality_assurance 7
    hint	residential	specific_needs 1 children_in_care 11
    hint	residential provision	children_in_care 6
    hint	residents	workforce -1
    hint	resilience	early_help 3 missing -3 care_leavers 2 workforce 2
    hint	resilient	workforce 2 leadership 2
    hint	resolute	child_voice 2
    hint	resolution	management_oversight 15
    hint	resolve	front_door 1 quality_assurance 1
    hint	resolved	child_protection 4 multi_agency 7
    hint	resource	missing 4 workforce 6
    hint	resources	assessment -2 child_voice -3 care_leavers -1 workforce 4 leadership 4 quality_assurance 1 multi_agency 6 overall -1
    hint	resources to support	child_voice 1
    hint	respect	assessment -1
    hint	respected	child_voice 1
    hint	respective	multi_agency 2
    hint	respond	front_door 1 child_protection 2 assessment -1 care_leavers -2 leadership 6 multi_agency 3
    hint	respond appropriately	specific_needs 4
    hint	respond effectively	multi_agency 2
    hint	respond promptly	workforce 1
    hint	respond to children's	leadership 6
    hint	respond to risks	missing -3
    hint	responded	child_protection 5 assessment 2 specific_needs 6 children_in_care -8 management_oversight -6 leadership 5 multi_agency -2 overall 2
    hint	responded positively	overall 1
    hint	responded to appropriately	assessment 4
    hint	responded to effectively	child_protection 5 specific_needs 1
    hint	responding	front_door -3 child_protection -4 assessment -4 specific_needs -2 overall 1
    hint	responding to covid-19	leadership -2
    hint	responds	specific_needs -2
    hint	response	front_door 6 child_protection 2 assessment -9 missing 11 specific_needs 4 child_voice -11 children_in_care -4 care_leavers -3 workforce -3 leadership 1 multi_agency -3 overall -1
    hint	response across	front_door -1
    hint	response involving	multi_agency -26
    hint	response should set	child_protection -1 multi_agency -13
    hint	response team	early_help 6
    hint	response to abuse	child_protection -1 multi_agency -6
    hint	response to children	child_protection 4 assessment -1 missing 1 specific_needs 4 multi_agency 4 overall -2
    hint	response to children's	children_in_care 3
    hint	response to domestic	child_protection 15
    hint	response to ensure	child_protection 2
    hint	response to initial	front_door 2
    hint	response to meet	children_in_care 1
    hint	response to neglect	child_protection 1 multi_agency 3
    hint	response to risk	child_protection 7 assessment 2 care_leavers 1
    hint	response to safeguarding	child_protection 1
    hint	responses	front_door 7 child_protection 1 assessment -6 early_help -5 missing 4 specific_needs 10 child_voice -2 workforce -1 leadership 1
    hint	responses to children	multi_agency 1
    hint	responsibilities	specific_needs 3 care_leavers -1 leadership 10 multi_agency 3
    hint	responsibility	missing 2 specific_needs -3 child_voice -3 care_leavers -8 management_oversight 1
    hint	responsible	management_oversight 3 workforce 7 leadership 1 multi_agency -7
    hint	responsive	child_protection -3 assessment -2 early_help 1 children_in_care -2 care_leavers 1 leadership 3 multi_agency 1 overall 4
    hint	responsiveness	leadership 6
    hint	restorative	children_in_care -2 leadership 5
    hint	restorative approach	child_protection 2
    hint	restorative practice	leadership 9
    hint	restricted	care_leavers 7 workforce 1
    hint	restructure	management_oversight 1 leadership 6
    hint	restructured	workforce 1
    hint	restructuring	leadership 11
    hint	result	front_door 1 child_protection 2 missing 1 specific_needs 1 child_voice -1 children_in_care 2 care_leavers -1 management_oversight -1 multi_agency -1 overall 9
    hint	result in clear	child_protection 4
    hint	result of effective	children_in_care 1
    hint	resulted	child_protection 1 missing 1 specific_needs 2 supervision 3 workforce 10 leadership 4 multi_agency 7 overall -1
    hint	resulting	child_protection 2 early_help 1 child_voice 3 management_oversight -1 workforce -1 leadership 3 multi_agency -1
    hint	results	assessment 2 missing -3 specific_needs -2 child_voice -1 management_oversight 5 workforce 2 leadership -6 quality_assurance 6 multi_agency 5
    hint	results in delays	assessment 2
    hint	results in effective	early_help -1
    hint	retain	child_protection -1 workforce 8 overall 4
    hint	retention	child_protection -2 children_in_care -1 workforce 18 leadership -2
    hint	retention of social	leadership -1
    hint	return	front_door -5 child_protection -10 early_help -1 missing 6 child_voice -6 children_in_care 8 workforce -3 quality_assurance -2
    hint	return home	child_protection -7 assessment -2 early_help -7 missing 8 children_in_care 11 care_leavers -8 multi_agency -5
    hint	return home interview	missing 6 children_in_care -6
    hint	return home interviews	assessment -4 missing 13 specific_needs -1 children_in_care -9
    hint	returned	child_protection -1 specific_needs 2 children_in_care 1
    hint	returned home	children_in_care 3
    hint	returning	assessment 6
    hint	returning home	children_in_care 2
    hint	reunification	child_protection -6 children_in_care 18
    hint	review	front_door -6 assessment 3 missing 8 child_voice 3 children_in_care 1 care_leavers -2 management_oversight 8 workforce -3 leadership 4 quality_assurance 8 overall -2
    hint	review meetings	child_protection -4 specific_needs 1 management_oversight 1 quality_assurance -2 multi_agency -4
    hint	review progress against	quality_assurance 1
    hint	reviewed	child_protection 1 early_help 3 specific_needs -6 child_voice 2 children_in_care 5 care_leavers 5 management_oversight 5 workforce -1 leadership -7 multi_agency -4 overall -1
    hint	reviewed and updated	assessment -6
    hint	reviewed effectively	child_voice 3
    hint	reviewed regularly	early_help 7 children_in_care 1
    hint	reviewing	front_door -1 assessment -6 specific_needs -1 management_oversight 11 supervision -1 quality_assurance -1 multi_agency -1 overall -1
    hint	reviewing officers	specific_needs -1 management_oversight 11 quality_assurance -8 multi_agency -5
    hint	reviews	front_door -8 child_protection -2 assessment -2 early_help -2 missing -3 specific_needs -2 child_voice 11 children_in_care 6 care_leavers -5 management_oversight 8 supervision -10 leadership -2 quality_assurance 8 overall -3
    hint	reviews and inspections	leadership 1
    hint	reviews are held	child_voice -1 children_in_care 3
    hint	reviews are timely	children_in_care 6
    hint	reviews are well	children_in_care 4
    hint	reviews help	management_oversight 4
    hint	reviews of children's	child_protection 2
    hint	revised	child_protection -1 child_voice 6 leadership -4
    hint	revised early	multi_agency -2
    hint	revised early help	multi_agency -2
    hint	revisited	child_protection -1 specific_needs 1 care_leavers 2
    hint	rhis	missing 14
    hint	rich	management_oversight -1 quality_assurance 6
    hint	richness	quality_assurance 1
    hint	right	front_door 3 child_protection 4 early_help -1 missing -3 specific_needs -1 child_voice -7 management_oversight 1 quality_assurance -7 multi_agency 3 overall 1
    hint	right decisions	assessment 4
    hint	right environment	children_in_care 3
    hint	right help	front_door 1 early_help 1 children_in_care -6 management_oversight 5 overall 10
    hint	right level	children_in_care -3 leadership -3
    hint	right professionals	multi_agency 2
    hint	right support	assessment 7 early_help -1 children_in_care -1
    hint	right thing	leadership 6
    hint	right time	front_door 6 child_protection -5 assessment -1 early_help 8 specific_needs -3 child_voice -1 multi_agency 2 overall 3
    hint	right to become	specific_needs 5
    hint	rights	front_door -2 child_protection -5 specific_needs 20 child_voice 1 children_in_care -15 care_leavers 1 management_oversight -1 multi_agency -1
    hint	rights and entitlements	assessment -4 children_in_care 3 care_leavers -4
    hint	rigorous	assessment 3 management_oversight 5 leadership 1 quality_assurance 4
    hint	rigorously	specific_needs 3
    hint	rigour	children_in_care -5 leadership -3 quality_assurance 2
    hint	rise	specific_needs 4 multi_agency -1
    hint	rising	overall 5
    hint	risk	front_door 5 child_protection 7 assessment 2 missing 13 specific_needs -6 child_voice -6 children_in_care -9 supervision -4 workforce -4 leadership -6 quality_assurance -5 multi_agency 4 overall -2
    hint	risk and harm	assessment 2
    hint	risk and need	early_help 5
    hint	risk and vulnerability	assessment 1
    hint	risk assessed	front_door -1 assessment -5 multi_agency 4
    hint	risk assessment	front_door -11 child_protection -4 assessment -1
    hint	risk assessment conference	multi_agency -3
    hint	risk assessments	child_protection -4 assessment -8 missing 7 specific_needs -2 children_in_care 7 care_leavers 9
    hint	risk factors	assessment 1 specific_needs -1
    hint	risk for children	child_protection 4
    hint	risk management	child_protection -2 missing 9 specific_needs 2 management_oversight -8
    hint	risk of exploitation	front_door 1 early_help 1 children_in_care 1
    hint	risk of extra-familial	missing 6 leadership 1
    hint	risk of harm	front_door -2 missing -2 specific_needs 5 management_oversight 3 multi_agency -2 overall 7
    hint	risk of homelessness	specific_needs 6
    hint	risk of immediate	front_door 1
    hint	risk of radicalisation	missing 1
    hint	risk of significant	child_protection 1 assessment -1 missing -2 multi_agency -1
    hint	risk to children	front_door -3 child_protection 2 assessment -3 multi_agency 2
    hint	risks	child_protection 6 assessment 7 early_help -3 missing 13 specific_needs -5 child_voice -7 children_in_care -5 care_leavers 5 workforce -7 leadership -11 quality_assurance -10 multi_agency 4 overall -5
    hint	risks and needs	specific_needs 1
    hint	risks and strengths	assessment 1 multi_agency 1
    hint	risks and vulnerabilities	assessment -3
    hint	risks are clearly	child_protection 4 assessment 5
    hint	risks are identified	specific_needs 2
    hint	risks are reduced	missing 2 multi_agency -2
    hint	risks associated	specific_needs 3 multi_agency -1
    hint	risks effectively	multi_agency -1
    hint	risks escalate	early_help 2
    hint	risks for children	specific_needs 3 multi_agency 4
    hint	risks of exploitation	children_in_care 1
    hint	risks relating	child_protection 1
    hint	risks they face	child_protection 5
    hint	risks to care	missing 1
    hint	risks to children	front_door 4 child_protection -2 missing 3 specific_needs -2 child_voice -4 leadership -3 multi_agency 6
    hint	risks to young	missing -3 multi_agency 4
    hint	robust	child_protection 5 assessment 2 early_help -2 specific_needs 1 child_voice -9 care_leavers -1 workforce -7 leadership -2 quality_assurance -3 multi_agency -1
    hint	robust oversight	management_oversight 4
    hint	robust planning	assessment 2
    hint	robust systems	multi_agency -2
    hint	robustly	management_oversight 6 leadership 5
    hint	role	child_protection -1 early_help -1 specific_needs 2 children_in_care -2 workforce 1 leadership 1 overall -3
    hint	roles	front_door 2 specific_needs 6 children_in_care -7 care_leavers -2 management_oversight -2 workforce 8
    hint	roll	assessment -1 specific_needs 2
    hint	rolled	child_voice 3 quality_assurance 6
    hint	room	multi_agency 1
    hint	rooted	child_protection 1 leadership 1
    hint	route	specific_needs 9
    hint	routes	specific_needs 1
    hint	routine	assessment 1 child_voice 2 leadership -1 quality_assurance 4 multi_agency -1
    hint	routine checks	missing 5
    hint	routine inclusion	assessment 2
    hint	routinely	front_door 7 child_protection -3 assessment 2 missing -1 specific_needs -2 child_voice 3 care_leavers 1 workforce -11 leadership -6 multi_agency 3 overall -5
    hint	routinely assessed	assessment 2 children_in_care 1
    hint	routinely captured	assessment 4
    hint	routinely considered	front_door 1 multi_agency -1
    hint	routinely include	child_voice -1
    hint	routinely informed	front_door 1 multi_agency 2
    hint	routinely offered	children_in_care -1
    hint	routinely sought	front_door 1 assessment -2
    hint	routinely used	child_protection 3 children_in_care -2
    hint	rural	leadership 2
    hint	s47	front_door -6 child_protection 4
    hint	safe	front_door -4 early_help 4 missing 3 specific_needs 6 child_voice -5 quality_assurance -6 multi_agency 1 overall 2
    hint	safe and appropriate	early_help 1
    hint	safe and effective	child_protection 2
    hint	safe and supported	workforce 3
    hint	safeguard	child_protection 3 early_help -1 missing 3 children_in_care -6 care_leavers 2 leadership -5 quality_assurance -2 overall 5
    hint	safeguard and protect	child_protection 3
    hint	safeguard children	front_door 4 child_protection -1 missing 7 specific_needs 2 child_voice -1 children_in_care -2 multi_agency -1 overall 4
    hint	safeguarded	child_protection 14 assessment -2 missing -1 specific_needs 5 child_voice -1 children_in_care -10
    hint	safeguarding	front_door -2 child_protection 4 assessment -4 early_help -7 missing 4 child_voice -7 children_in_care -9 care_leavers -8 multi_agency 15 overall -3
    hint	safeguarding arrangements	multi_agency -3
    hint	safeguarding board	leadership -2
    hint	safeguarding checks	specific_needs 4
    hint	safeguarding children	child_protection -5 missing -1 children_in_care -1 quality_assurance 8
    hint	safeguarding children board	front_door 2 multi_agency 6
    hint	safeguarding concerns	child_protection 4 specific_needs 7 multi_agency -9
    hint	safeguarding hub	multi_agency -11
    hint	safeguarding issues	specific_needs 6
    hint	safeguarding leads	leadership 1 multi_agency 3
    hint	safeguarding partners	leadership -3 multi_agency -5
    hint	safeguarding partnership	child_protection -1 workforce 5 leadership 5
    hint	safeguarding practice	multi_agency 5
    hint	safeguarding processes	specific_needs 4 multi_agency -1
    hint	safeguarding response	child_protection 1
    hint	safeguarding risks	child_protection -4 assessment 4
    hint	safeguarding service	child_protection 1
    hint	safeguarding supervision	management_oversight 6 supervision 1
    hint	safeguarding teams	child_protection 8 multi_agency -1
    hint	safeguarding training	workforce 2
    hint	safely	child_protection 1 assessment -1 children_in_care 1
    hint	safely at home	children_in_care -7
    hint	safer	child_protection 3 early_help 2 missing 6 specific_needs 7 children_in_care -7 management_oversight 1 leadership -4
    hint	safety	front_door 2 child_protection 9 early_help -3 missing 10 specific_needs -2 children_in_care -8 supervision -2 workforce 1 leadership -3 quality_assurance -3
    hint	safety and well-being	assessment 1
    hint	safety planning	child_protection 8 missing 6 specific_needs -1 children_in_care -8 leadership -4
    hint	safety plans	child_protection 6 assessment -6 child_voice 1 children_in_care -2 leadership -1 multi_agency -7
    hint	said	child_protection -2 early_help 4 specific_needs -1 care_leavers 2 management_oversight 1 workforce 6 leadership -1
    hint	saw	assessment 2 child_voice -2 children_in_care 2 leadership 1 quality_assurance 5 multi_agency 1
    hint	say	specific_needs -1 child_voice 2 leadership -4 multi_agency -1
    hint	saying	child_voice 3
    hint	scale	overall 11
    hint	scaling	multi_agency -1
    hint	scheme	care_leavers -2 leadership -7
    hint	school	assessment -7 early_help -2 missing 4 specific_needs 2 child_voice -4 children_in_care 1 care_leavers -4 management_oversight -5 supervision -1 workforce -18 leadership -16 multi_agency 13 overall 6
    hint	school attendance	children_in_care 2
    hint	school leaders	front_door 7 children_in_care 7 leadership -14 multi_agency 15
    hint	school nurses	children_in_care -2 multi_agency 2
    hint	school nursing	specific_needs 1 multi_agency 2
    hint	school regularly	children_in_care 1
    hint	school roll	specific_needs 2
    hint	school staff	specific_needs 1 multi_agency 7
    hint	school team	children_in_care 2
    hint	school's	children_in_care 1
    hint	schools	front_door -1 child_protection -11 assessment -4 early_help 3 missing 5 specific_needs 1 child_voice -2 children_in_care 1 care_leavers -9 management_oversight -3 supervision -1 workforce -7 leadership -8 multi_agency 27 overall -3
    hint	screen	front_door 3
    hint	screening	front_door 26 child_protection -8 assessment -13 early_help 2 specific_needs -3 child_voice -1 quality_assurance -2 multi_agency -3
    hint	scrutineer	quality_assurance 2 multi_agency 11
    hint	scrutinised	children_in_care -1 management_oversight 1
    hint	scrutiny	front_door -7 child_protection -10 assessment -5 early_help -2 missing -1 specific_needs -6 child_voice -1 children_in_care -3 care_leavers -12 management_oversight 12 leadership 9 quality_assurance 11 overall -7
    hint	scrutiny and challenge	leadership 8
    hint	scrutiny and oversight	leadership -3
    hint	scrutiny by senior	leadership -3
    hint	scrutiny committee	management_oversight -1 leadership 6
    hint	seamless	leadership -2
    hint	seamlessly	front_door 4
    hint	search	management_oversight 3
    hint	searches	management_oversight -1
    hint	second	assessment -3
    hint	secondary	children_in_care 1 multi_agency -1
    hint	section	front_door -3 child_protection 3 care_leavers -3
    hint	sector	workforce -1 quality_assurance -1 multi_agency 1
    hint	secure	front_door -1 child_protection -2 specific_needs 3 child_voice -4 children_in_care 2 care_leavers 1 workforce -4 quality_assurance -1 multi_agency 1 overall 3
    hint	secure legal	children_in_care 3
    hint	secured	child_protection -1 child_voice -5 leadership 6 multi_agency -2
    hint	securing	specific_needs -3 management_oversight 1 quality_assurance 4
    hint	securing appropriate	specific_needs -1
    hint	securing permanence	leadership 4 quality_assurance 3
    hint	see	child_protection 5 early_help -5 specific_needs -1 children_in_care 6 management_oversight 2 workforce 1 leadership 2 quality_assurance -2 multi_agency -3 overall 3
    hint	see children	child_protection 5 children_in_care -2
    hint	see the impact	workforce 1 leadership 2
    hint	see them regularly	child_voice 1 children_in_care 2
    hint	seeing	child_protection 3 child_voice 1 workforce 2
    hint	seek	child_protection 4 specific_needs 2 children_in_care -2 care_leavers -3
    hint	seeking	assessment -7 children_in_care -2
    hint	seeking asylum	specific_needs 4
    hint	seeks	quality_assurance 4
    hint	seen	front_door -1 child_protection 9 assessment -3 early_help 5 missing 3 specific_needs 4 child_voice 6 children_in_care -2 care_leavers 3 management_oversight -1 workforce -4 leadership -7 overall -1
    hint	seen alone	child_protection -9 missing -1 child_voice 11 children_in_care -2
    hint	seen and seen	child_protection 2
    hint	seen by inspectors	early_help 2
    hint	seen in line	child_protection 1
    hint	seen of social	assessment 1
    hint	seen regularly	child_protection 3 children_in_care 3
    hint	self-assessment	children_in_care -2 quality_assurance 32 overall -6
    hint	self-esteem	children_in_care 1
    hint	self-reporting	child_protection 5 assessment 15
    hint	selfevaluation	child_protection -1 children_in_care -7 care_leavers -1 quality_assurance 46 overall -1
    hint	send	front_door 4 assessment -3 leadership -2
    hint	send the written	leadership -2 multi_agency -1
    hint	senior	front_door -7 child_protection -5 assessment -2 early_help -1 child_voice -1 children_in_care 3 care_leavers -3 management_oversight -5 workforce -6 leadership 21 quality_assurance -4
    hint	senior leaders	assessment 6 specific_needs -1 children_in_care -2 care_leavers 6 management_oversight 5 workforce 2 leadership -12 multi_agency -4
    hint	senior leaders acknowledge	specific_needs 1
    hint	senior leaders took	specific_needs 1
    hint	senior leadership	care_leavers -3 leadership -7
    hint	senior leadership oversight	children_in_care 4 management_oversight 1 leadership -1
    hint	senior leadership team	children_in_care -1 workforce -2 overall -2
    hint	senior management	assessment -2 management_oversight -8 leadership 2 overall 1
    hint	senior management oversight	children_in_care -7 leadership -1
    hint	senior manager	management_oversight 1 leadership 2
    hint	senior manager oversight	assessment 1
    hint	senior managers	front_door -4 child_protection 1 specific_needs 1 children_in_care 2 management_oversight -15 workforce -1 leadership 20 multi_agency 2 overall -2
    hint	senior social	front_door 4
    hint	senior social workers	front_door 4
    hint	sense	front_door -2 child_protection -6 early_help -2 child_voice 6 children_in_care 6 care_leavers 1 workforce 2 leadership 3 multi_agency -5
    hint	sense of belonging	child_voice -2 children_in_care 1
    hint	sense of identity	specific_needs 1
    hint	sensitive	front_door -2 child_protection 5 assessment -3 early_help -5 specific_needs 8 child_voice 6 children_in_care -2 workforce -2 leadership -3 multi_agency -5
    hint	sensitive support	child_protection 5
    hint	sensitively	assessment 2 specific_needs 2 child_voice 2 care_leavers -2 leadership -2
    hint	sensitively written	child_protection -1 child_voice -1
    hint	sensitivity	workforce 2
    hint	sent	front_door 1
    hint	separate	multi_agency 1
    hint	separated	specific_needs 13
    hint	separated migrant	specific_needs 9
    hint	separated migrant children	specific_needs 7
    hint	serious	front_door -1 child_protection -1 assessment -1 missing 5 child_voice -3 children_in_care -2 management_oversight -3 workforce -1 quality_assurance 3 multi_agency 3 overall 10
    hint	serious case	quality_assurance 3
    hint	serious failures	overall 4
    hint	serious weaknesses	overall 4
    hint	serious youth	front_door -1 missing 3 leadership -1
    hint	serious youth violence	front_door -1 missing 4 leadership -1
    hint	seriously	specific_needs 5 children_in_care -6
    hint	seriousness	child_protection 6
    hint	service	front_door 5 child_protection -2 assessment -10 early_help 8 missing -3 specific_needs 3 child_voice -4 children_in_care -6 care_leavers -1 management_oversight -3 workforce 1 leadership 5 quality_assurance 1 multi_agency -2 overall 5
    hint	service areas	workforce 1
    hint	service delivery	child_voice 5 workforce 2 leadership 9 quality_assurance -1
    hint	service design	leadership 4
    hint	service development	child_voice 11 workforce -8 quality_assurance 9
    hint	service developments	child_voice 1 care_leavers -11
    hint	service directors	leadership 4
    hint	service for children	specific_needs 1 overall 5
    hint	service has significantly	workforce 5
    hint	service improvement	child_voice 5 leadership -2 overall 2
    hint	service improvements	leadership 1
    hint	service leaders	leadership -5
    hint	service managers	workforce 5
    hint	service provides	early_help 5 specific_needs -2 children_in_care -2
    hint	service provision	child_protection 4 quality_assurance -2 multi_agency 7
    hint	service responds	front_door 2
    hint	service users	multi_agency 10
    hint	service's	workforce 2
    hint	services	front_door 2 child_protection -2 assessment -10 early_help 8 missing -6 specific_needs 1 child_voice -1 children_in_care -6 management_oversight -10 workforce -2 leadership 6 quality_assurance 2 overall 14
    hint	services and housing	multi_agency -2
    hint	services and practice	child_protection 2 care_leavers 3
    hint	services and support	front_door 3
    hint	services are appropriate	early_help -4
    hint	services are available	multi_agency 2
    hint	services are identified	front_door -4
    hint	services are now	leadership 3 overall 10
    hint	services are well	care_leavers -1
    hint	services available	specific_needs 3
    hint	services for care	care_leavers 7
    hint	services for children	front_door -5 assessment -1 early_help -2 child_voice -4 children_in_care -1 care_leavers 2 management_oversight -2 workforce -3 leadership 3 quality_assurance -1 multi_agency -2 overall 6
    hint	services for young	specific_needs 1 care_leavers -2
    hint	services is helping	early_help 3
    hint	services promptly	children_in_care 5
    hint	services provided	child_protection -4 leadership 1 overall 3
    hint	services since	leadership 1 overall 6
    hint	services that children	leadership 2
    hint	services that make	early_help 4
    hint	services to children	workforce 2 quality_assurance 4 overall 5
    hint	services to meet	multi_agency 4
    hint	services to provide	leadership 1
    hint	services to support	specific_needs 11
    hint	services were judged	overall 2
    hint	services work	specific_needs 8
    hint	sessions	supervision 4 leadership 4 quality_assurance -4 multi_agency -1
    hint	set	front_door 5 child_protection -2 early_help -3 missing -2 specific_needs -2 child_voice 7 management_oversight 4 workforce -1 multi_agency -16
    hint	set out clear	assessment 10
    hint	sets	leadership 3 quality_assurance 2
    hint	settings	child_protection -1 children_in_care 5 care_leavers -2 multi_agency 1
    hint	settle	specific_needs 10 children_in_care 1
    hint	settled	specific_needs 13 children_in_care 4
    hint	several	specific_needs -3 workforce 4
    hint	several months	early_help 4
    hint	sexual	front_door -9 missing 8 specific_needs -1 care_leavers -9 management_oversight -2 quality_assurance 2 multi_agency 6
    hint	sexual abuse	child_protection 10 specific_needs -1 leadership 1 multi_agency 4
    hint	sexual exploitation	front_door -2 child_protection -1 missing 9 specific_needs 1 multi_agency -2
    hint	sexual health	children_in_care 3
    hint	sexually	multi_agency 4
    hint	sgo	children_in_care 4 care_leavers -1
    hint	shadow	child_voice 2 leadership -2 multi_agency -3 overall 1
    hint	shadow board	child_voice 2 multi_agency -3 overall 1
    hint	shape	assessment -13 child_voice 15 children_in_care -3 leadership 2 quality_assurance 1
    hint	shape services	child_voice 13
    hint	shaped	child_voice 5 care_leavers -3
    hint	shaped around	child_voice 4
    hint	shaping	child_voice 18 children_in_care -7 leadership -1 multi_agency -2
    hint	share	front_door -6 child_protection 1 assessment -6 child_voice 6 children_in_care -3 care_leavers 2 workforce 3 multi_agency 3 overall -1
    hint	share information	missing -1 child_voice -2 multi_agency 5
    hint	share their experiences	child_voice 5
    hint	share their views	leadership 3
    hint	shared	front_door -10 assessment -6 early_help -3 missing 1 child_voice 2 children_in_care -4 care_leavers -10 management_oversight -5 workforce 2 leadership 3 multi_agency 24
    hint	sharing	front_door -11 assessment -4 specific_needs -1 care_leavers -3 quality_assurance -3 multi_agency 14
    hint	sharing of information	child_protection 10 specific_needs 2 multi_agency 3
    hint	shines	workforce 2
    hint	short	child_protection -3 early_help -1 specific_needs 9 children_in_care -5 overall 1
    hint	short breaks	specific_needs 10
    hint	short period	overall 6
    hint	shortfall	front_door 1 care_leavers 4
    hint	shortfalls	front_door 2 children_in_care 6 leadership 1
    hint	shortterm	child_protection 1
    hint	show	child_protection 1 children_in_care 5 leadership -3
    hint	showing	child_protection 2 assessment 2 children_in_care -1 quality_assurance -3
    hint	shown	workforce 3 leadership 2 multi_agency 2
    hint	shows	child_voice -1 leadership 1 quality_assurance 3 multi_agency 1
    hint	sibling	specific_needs -1 children_in_care 5
    hint	sibling groups	children_in_care 4
    hint	sickness	workforce 1
    hint	sight	children_in_care -8 management_oversight 3 quality_assurance 5 multi_agency -2
    hint	sight to practice	quality_assurance 1
    hint	sighted	assessment -1 leadership 3
    hint	sign	management_oversight 3 leadership -2
    hint	sign off	management_oversight 3 leadership -2
    hint	significance	child_voice 3
    hint	significant	front_door 3 child_protection 1 early_help -7 missing -1 specific_needs -1 child_voice -1 supervision -1 workforce 3 leadership 5 quality_assurance -7 multi_agency -5 overall 4
    hint	significant changes	assessment -5 workforce -2
    hint	significant concerns	front_door 3
    hint	significant delays	child_protection 4
    hint	significant deterioration	care_leavers 2
    hint	significant events	assessment 6 care_leavers -4
    hint	significant financial	overall -1
    hint	significant harm	child_protection 6 missing -6 children_in_care -4 multi_agency -2
    hint	significant harm receive	front_door -2
    hint	significant improvement	overall -2
    hint	significant increases	front_door 1
    hint	significant investment	overall 1
    hint	significant risk	children_in_care 3
    hint	significantly	assessment -1 specific_needs -2 children_in_care -3 workforce 4 leadership -7 overall 2
    hint	significantly improved	care_leavers 3 overall -2
    hint	signposting	specific_needs 1
    hint	similar	children_in_care 1 workforce 2 leadership -1
    hint	simple	assessment 1
    hint	since	front_door 4 child_protection -6 assessment -1 missing 3 child_voice -1 children_in_care 2 quality_assurance -3 multi_agency -2 overall 1
    hint	since the focused	front_door 7
    hint	since the last	child_protection -1 care_leavers -8 leadership 1
    hint	since the previous	care_leavers 7 workforce -1
    hint	single	front_door 7 child_protection 4 assessment 4 workforce 4 multi_agency -2
    hint	single inspection	children_in_care 4
    hint	single point	front_door 2
    hint	single-agency	early_help 4
    hint	sisters	missing -1 specific_needs -1 child_voice -1 children_in_care 7 care_leavers -2 leadership -2
    hint	situation	child_protection 4 assessment 1
    hint	situations	front_door 4 child_protection 14 assessment 1 missing -1 specific_needs 3 child_voice 2 children_in_care -5 care_leavers -1 management_oversight 9 workforce -8 leadership -6 quality_assurance -1 multi_agency -1
    hint	six	leadership 5 overall 2
    hint	six months	overall 3
    hint	size	workforce 2
    hint	skill	workforce 8
    hint	skilled	early_help 7 missing -1 child_voice -3 workforce 11 leadership -4 multi_agency -5
    hint	skilled and experienced	workforce 4
    hint	skilled family	early_help -2
    hint	skilled practitioners	child_protection -5 early_help 3 workforce -2
    hint	skilled staff	early_help 1 workforce 2
    hint	skills	child_protection -1 early_help 1 specific_needs -1 child_voice -14 care_leavers 11 workforce 4 leadership -7 quality_assurance -4 multi_agency -4
    hint	slow	front_door 4 missing 2 specific_needs 1 children_in_care -1 leadership 5 quality_assurance 1 overall 7
    hint	small	front_door 3 child_protection 2 missing -7 specific_needs -2 children_in_care 6 leadership -3 quality_assurance -1 multi_agency -1
    hint	small number	children_in_care -5 care_leavers 1 leadership -2 quality_assurance -1
    hint	smart	assessment 1
    hint	smooth	child_voice 1 children_in_care -1
    hint	social	front_door 1 child_protection 5 assessment 1 early_help -6 missing -3 children_in_care -1 care_leavers -6 management_oversight -2 workforce 2 quality_assurance -6 multi_agency -1 overall -1
    hint	social activities	child_voice -1
    hint	social care	front_door 16 specific_needs 1 child_voice -6 children_in_care -16 care_leavers -1 leadership 3 multi_agency 11 overall 5
    hint	social care staff	front_door 2
    hint	social work	child_protection -4 assessment 4 early_help -1 missing -6 specific_needs -2 child_voice -6 children_in_care -3 care_leavers -5 workforce 3 leadership 3 multi_agency -13
    hint	social work academy	workforce 1
    hint	social work assessment	child_protection -6
    hint	social work assessments	assessment 3
    hint	social work evidence	assessment 5 children_in_care 2
    hint	social work intervention	child_protection -3 assessment 1 quality_assurance 6
    hint	social work model	workforce -6 leadership 1 multi_agency -1 overall 1
    hint	social work practice	front_door -1 child_protection 4 workforce -4 leadership -1 overall 7
    hint	social work services	overall -1
    hint	social work staff	child_protection 3 leadership -1
    hint	social work support	child_protection 1
    hint	social work teams	child_protection -1 leadership -1
    hint	social worker	specific_needs 1 child_voice 6 care_leavers 5 supervision -1 workforce 4
    hint	social workers	front_door -1 child_protection 1 assessment 3 early_help -8 missing -4 specific_needs -1 child_voice 3 children_in_care 5 care_leavers -9 workforce 2 quality_assurance -2 multi_agency -2 overall -3
    hint	social workers demonstrate	specific_needs 3 child_voice 4
    hint	social workers engage	child_protection 2
    hint	social workers ensure	children_in_care -1
    hint	social workers feel	leadership 1
    hint	social workers know	assessment -1 specific_needs -4 child_voice 1 children_in_care -4
    hint	social workers now	workforce 3
    hint	social workers report	management_oversight 5
    hint	social workers show	children_in_care 1
    hint	social workers support	children_in_care 1
    hint	social workers take	child_voice 2
    hint	social workers told	leadership 2
    hint	social workers understand	children_in_care 1
    hint	social workers use	specific_needs 2
    hint	social workers value	supervision 3 workforce 1
    hint	social workers visit	specific_needs 1
    hint	social workers work	child_protection 2 children_in_care 2
    hint	socialise	children_in_care 4
    hint	solid	leadership -3
    hint	solutions	early_help 7 child_voice -4
    hint	someone	multi_agency -4
    hint	sometimes	child_protection 5 assessment -1 children_in_care 3 care_leavers 2 workforce -3 leadership -3
    hint	sometimes delayed	children_in_care 4
    hint	soon	child_protection 11 assessment -2 specific_needs -1 child_voice -6 children_in_care -4 care_leavers 5 leadership 1 quality_assurance -4
    hint	soon as possible	children_in_care -1
    hint	soon enough	front_door 5 assessment 2
    hint	soon to see	care_leavers 1
    hint	sooner	assessment 1 children_in_care 1
    hint	sought	child_protection 1 assessment 4 child_voice 4 care_leavers -1 management_oversight -10 workforce -1
    hint	sound	children_in_care 3 leadership 2
    hint	sourced	specific_needs 1
    hint	sources	specific_needs 5 multi_agency -3
    hint	space	workforce 3
    hint	speak	child_protection -2 assessment -3 child_voice 15 children_in_care -4 care_leavers -4 leadership -2 multi_agency 2
    hint	speak highly	workforce 6
    hint	speak positively	multi_agency 2
    hint	speakers	specific_needs 2 care_leavers 2
    hint	special	child_protection -11 early_help -1 children_in_care 8 care_leavers -2 management_oversight -2
    hint	special educational	specific_needs 4
    hint	special educational needs	specific_needs 4
    hint	special guardians	child_voice 3 children_in_care 2 workforce -1
    hint	special guardianship	children_in_care 5
    hint	specialised	child_protection 3
    hint	specialist	front_door -6 child_protection 5 assessment -4 early_help -5 missing 13 specific_needs 6 child_voice -5 children_in_care 3 care_leavers 4 management_oversight -6 quality_assurance -1 overall -2
    hint	specialist advice	specific_needs -1
    hint	specialist agencies	child_protection 4
    hint	specialist assessments	assessment -2
    hint	specialist healthcare	specific_needs -4
    hint	specialist provision	specific_needs -2 children_in_care 2
    hint	specialist service	specific_needs 1
    hint	specialist services	specific_needs -2 children_in_care 3 multi_agency 2
    hint	specialist support	child_voice 6
    hint	specialist training	specific_needs 4 care_leavers -4 workforce 2
    hint	specialist worker	specific_needs 2
    hint	specialist workers	early_help -1 children_in_care 2
    hint	specific	front_door 1 child_protection -9 assessment 5 early_help 1 missing -3 child_voice -3 care_leavers 2 management_oversight -1 leadership -4
    hint	specific actions	care_leavers 2
    hint	specific and measurable	specific_needs 5
    hint	specific enough	assessment 1
    hint	specific groups	child_protection 2 specific_needs 1
    hint	specific needs	assessment -3 specific_needs 4 child_voice 6
    hint	specific training	workforce 1 multi_agency 4
    hint	specifically	specific_needs -1
    hint	specificity	assessment 6
    hint	spectrum	specific_needs 1
    hint	speech	children_in_care 1
    hint	speech and language	children_in_care 2
    hint	speed	workforce 1 leadership -1
    hint	spend	child_voice 7
    hint	spend time	missing 1 children_in_care 1
    hint	spend time building	child_protection 2
    hint	spending time	child_voice 6
    hint	spoke	front_door -1 assessment -4 specific_needs -7 child_voice 4 care_leavers -4 management_oversight 1 workforce 4 multi_agency -7 overall 2
    hint	spoke highly	management_oversight 4
    hint	spoke positively	child_voice 2 children_in_care 2 workforce 8
    hint	spoke to care	care_leavers -6
    hint	spoke to inspectors	care_leavers 5 workforce -4
    hint	spoken	assessment -1 overall 3
    hint	sports	care_leavers 6
    hint	stabilise	workforce -2
    hint	stabilising	leadership 3
    hint	stability	front_door -3 assessment -8 early_help -6 missing -5 children_in_care 6 care_leavers 3 management_oversight -5 workforce 6 leadership -2 quality_assurance -1 multi_agency -3 overall -1
    hint	stable	specific_needs -1 management_oversight -7 workforce 14 leadership 3 quality_assurance -2 overall 7
    hint	stable and consistent	multi_agency -1
    hint	stable and experienced	workforce 7 overall 3
    hint	stable leadership	leadership 1
    hint	stable senior	children_in_care 1
    hint	stable senior leadership	children_in_care 1
    hint	stable workforce	workforce 7 leadership -4
    hint	staff	child_protection -7 assessment -5 early_help -8 specific_needs -4 children_in_care -8 care_leavers -13 management_oversight -6 supervision 3 workforce 29 leadership -1 quality_assurance -3 multi_agency -2 overall -4
    hint	staff across	workforce 3 multi_agency -1
    hint	staff across agencies	multi_agency -1
    hint	staff and leaders	quality_assurance 1
    hint	staff and managers	assessment 1 management_oversight -4 workforce -1
    hint	staff and partner	multi_agency -5
    hint	staff feel	management_oversight 5
    hint	staff know	children_in_care 12
    hint	staff report	management_oversight 2
    hint	staff training	child_voice 1 workforce -16
    hint	staff turnover	front_door -1 child_protection 1 quality_assurance -1 overall 4
    hint	staff use	missing 2
    hint	staff work	front_door 2 early_help 2 specific_needs 2 workforce -2
    hint	staff working	workforce -9
    hint	staff's	workforce 16
    hint	staffing	child_protection -3 children_in_care -2 supervision 1 workforce 38
    hint	stage	front_door 4 assessment -5 missing -5 child_voice -1 children_in_care 2 workforce -3 quality_assurance 1 multi_agency 1
    hint	stalled	overall 4
    hint	standard	front_door 1 assessment 5 specific_needs -1 children_in_care 3 workforce -7 multi_agency 3 overall 3
    hint	standards	specific_needs -1 management_oversight 1 overall 6
    hint	start	front_door -5 missing 1 care_leavers 3
    hint	start again	child_protection 2
    hint	started	workforce 2
    hint	starting	child_protection -4 assessment -5 specific_needs -3 child_voice -1 children_in_care 6 leadership -2 quality_assurance 4 multi_agency -1
    hint	starting points	children_in_care 11
    hint	starts	child_protection 5 specific_needs 4 care_leavers -1
    hint	statement	child_protection -1 leadership -8 multi_agency -10
    hint	statement of action	leadership -2 multi_agency -1
    hint	statements	assessment 15
    hint	status	specific_needs 12 care_leavers 5 multi_agency 1
    hint	statutory	front_door 4 child_protection 2 missing -2 child_voice -6 care_leavers -7 workforce -2 leadership -5 multi_agency -5
    hint	statutory assessment	early_help -7
    hint	statutory duties	specific_needs 6
    hint	statutory intervention	child_protection -1 management_oversight 2 leadership -1
    hint	statutory partners	quality_assurance 2
    hint	statutory reviews	children_in_care 1
    hint	statutory service	early_help 7
    hint	statutory services	early_help 7 children_in_care -1
    hint	statutory social work	early_help 1
    hint	statutory support	early_help -2
    hint	stay	care_leavers 10 workforce 2
    hint	staying	specific_needs -3 child_voice -5 children_in_care -13 care_leavers 22
    hint	staying close	care_leavers 5
    hint	staying put	specific_needs -4 child_voice -1 children_in_care -9 care_leavers 10
    hint	staying put arrangements	children_in_care -2
    hint	staying-put	children_in_care -3
    hint	steadily	front_door 2
    hint	steady	overall 8
    hint	step	assessment -4 early_help 11 management_oversight 1
    hint	step down	front_door 5 management_oversight 1
    hint	step-down	child_protection 6 early_help 15
    hint	step-up	early_help 3 workforce 1
    hint	stepped	front_door 1 assessment -7 early_help 10 specific_needs -2
    hint	stepped down	child_protection 5 early_help -3
    hint	steps	front_door 3 child_protection 1 early_help -1 child_voice -4 care_leavers 1 management_oversight 1 workforce 3 leadership 6 quality_assurance -6 overall -2
    hint	steps to improve	care_leavers 5
    hint	still	front_door -2 child_protection 1 missing 6 child_voice -8 care_leavers -3 workforce -4 leadership -2 quality_assurance -9 multi_agency 1 overall 15
    hint	stop	multi_agency 3
    hint	stories	child_voice 6 children_in_care 2 multi_agency 1
    hint	story	child_voice 9
    hint	story work	children_in_care 4
    hint	strategic	front_door -2 child_protection -4 assessment -18 early_help -3 missing 4 specific_needs -4 children_in_care -8 care_leavers -5 management_oversight -6 workforce -10 leadership 17 quality_assurance 2 multi_agency 10 overall -2
    hint	strategic and operational	missing 2 specific_needs 1 leadership -1
    hint	strategic direction	leadership 1
    hint	strategic focus	leadership 4
    hint	strategic oversight	management_oversight -2 leadership 5
    hint	strategic partnerships	leadership -5
    hint	strategic planning	assessment -2 child_voice 2 children_in_care -1 leadership 10 quality_assurance 3 overall 4
    hint	strategic plans	leadership 5
    hint	strategic priority	multi_agency -2
    hint	strategically	leadership 4
    hint	strategies	assessment -2 early_help 3 missing 5 children_in_care -3 workforce -3 leadership 4
    hint	strategy	front_door -5 child_protection 13 assessment -2 specific_needs -6 child_voice -11 children_in_care -1 care_leavers -7 management_oversight -8 supervision -3 leadership 14 quality_assurance 1 multi_agency -3 overall -3
    hint	strategy discussions	front_door -7 child_protection 19 assessment 1 missing -3 specific_needs -1 child_voice -6 children_in_care -3 leadership -3
    hint	strategy meeting	child_protection 5
    hint	strategy meetings	child_protection 14 specific_needs -4 child_voice -4 children_in_care -2 care_leavers -1 leadership -10
    hint	streamlined	children_in_care 2
    hint	strength	assessment -4 child_voice 4 children_in_care 2 workforce -6 leadership -1 quality_assurance -1 multi_agency 7 overall -1
    hint	strength-based	leadership 1
    hint	strengthen	assessment -2 early_help 7 missing 1 specific_needs 3 children_in_care -1 care_leavers -2 workforce -1 leadership 6 quality_assurance 4 multi_agency -1 overall -1
    hint	strengthen consultation	multi_agency 3
    hint	strengthened	front_door 4 child_protection 7 assessment 4 workforce 1 leadership 3 multi_agency 1 overall 4
    hint	strengthened practice	overall 5
    hint	strengthening	child_protection -2 assessment -2 early_help 4 specific_needs 4 children_in_care 6 management_oversight -1 leadership 11 quality_assurance -1 multi_agency 1
    hint	strengthens	children_in_care 1 care_leavers 2
    hint	strengths	front_door -9 assessment 6 early_help -2 missing -5 specific_needs -6 child_voice -9 care_leavers -4 workforce -3 leadership 5 quality_assurance 2 multi_agency -3 overall -4
    hint	strengths and difficulties	children_in_care 9
    hint	strengths and weaknesses	leadership 12
    hint	strengths-based	early_help 5 child_voice 3 workforce -5 leadership 2
    hint	stress	specific_needs 3
    hint	strong	front_door -1 assessment -4 early_help -1 missing -2 child_voice -1 children_in_care 3 care_leavers -2 supervision -3 workforce -5 quality_assurance -6 multi_agency 6
    hint	strong advocates	child_voice -1
    hint	strong and effective	front_door -1 child_protection -4 missing 9
    hint	strong corporate	children_in_care -1 overall 3
    hint	strong examples	child_voice 4
    hint	strong focus	children_in_care 1
    hint	strong management	child_protection 3 care_leavers 3
    hint	strong management oversight	child_protection 3 care_leavers 3
    hint	strong multi-agency	multi_agency 3
    hint	strong partnership	care_leavers 2
    hint	strong partnership working	care_leavers 3
    hint	strong partnerships	multi_agency 3
    hint	strong practice	specific_needs 4 care_leavers 7 multi_agency 2
    hint	strong relationships	child_protection 2 missing -2 child_voice 9 leadership -4 multi_agency 8
    hint	strong response	child_protection 2
    hint	strong strategic	early_help 1
    hint	strong understanding	children_in_care 1
    hint	stronger	child_protection -1 children_in_care 3 multi_agency -3 overall 8
    hint	stronger examples	assessment -1
    hint	stronger practice	child_protection 2
    hint	strongly	specific_needs 1 leadership 1
    hint	structure	child_protection -2 children_in_care -1 workforce 14 multi_agency 4
    hint	structured	assessment 1
    hint	struggle	child_protection 5
    hint	stuck	multi_agency 2
    hint	style	child_voice 4
    hint	subgroup	quality_assurance 2 multi_agency 9
    hint	subgroups	multi_agency 14
    hint	subject	child_protection 2 assessment -8 specific_needs 2 child_voice -2 children_in_care 2 management_oversight 6 workforce -3 quality_assurance 3
    hint	subject to child	child_protection -2 assessment -1
    hint	subjected	child_protection 6 management_oversight 6
    hint	submitted	front_door 3 multi_agency 3
    hint	subsequent	assessment 2 specific_needs 5 children_in_care -4 leadership -2 multi_agency 1
    hint	subsequently	front_door 2 child_protection 3 specific_needs 2 children_in_care -1 care_leavers -2 management_oversight 3
    hint	substance	front_door -3 assessment 8 missing -9 workforce -3 leadership -2 multi_agency 5
    hint	substance misuse	front_door -1 early_help 4 leadership -2 multi_agency 3
    hint	substance misuse service	specific_needs 1 multi_agency 2
    hint	substantial	missing 3
    hint	substantially	children_in_care 1
    hint	success	assessment -2 missing 5 child_voice 2 children_in_care 3 quality_assurance 13
    hint	successes	care_leavers -7
    hint	successful	child_protection -4 early_help 7 specific_needs -2 children_in_care 4 workforce 3
    hint	successfully	child_voice -8 workforce -1 leadership 7 quality_assurance -2
    hint	suffer	multi_agency 1
    hint	suffered	child_protection 1 specific_needs 3 overall 3
    hint	suffering	child_protection 1 children_in_care -1
    hint	sufficiency	child_protection -7 assessment -3 specific_needs -3 child_voice -6 children_in_care 29 care_leavers 1 management_oversight -2 leadership 9 quality_assurance -1
    hint	sufficiency strategy	children_in_care 2 leadership 8
    hint	sufficient	front_door -6 missing -5 specific_needs 3 child_voice -4 leadership 8 overall -7
    hint	sufficient information	front_door -1 children_in_care 3 quality_assurance 5
    hint	sufficient numbers	workforce 1
    hint	sufficient oversight	leadership 15
    hint	sufficiently	front_door -4 child_protection 6 early_help -4 specific_needs -1 child_voice -10 management_oversight 3 workforce -4 quality_assurance 3 multi_agency -2
    hint	sufficiently consider	front_door 1
    hint	sufficiently detailed	quality_assurance 5
    hint	sufficiently recognised	child_protection 2 assessment 5
    hint	sufficiently well	children_in_care 1
    hint	suitability	assessment 2 specific_needs 13 children_in_care -7 management_oversight 2 leadership -2
    hint	suitable	front_door -3 child_protection -4 assessment -4 early_help -1 missing -4 specific_needs 1 child_voice -7 children_in_care 3 care_leavers 2 workforce -3 leadership -3 quality_assurance -2 multi_agency -2
    hint	suitable accommodation	children_in_care -7 leadership -4
    hint	suitable accommodation options	care_leavers -1
    hint	suitable homes	specific_needs -3 leadership -1
    hint	suitable housing	care_leavers 3
    hint	suitably	early_help 2 specific_needs 2
    hint	suite	quality_assurance 2
    hint	suited	front_door 1
    hint	summaries	care_leavers -1
    hint	summarises	leadership -1 overall -3
    hint	summarises the findings	leadership -1 overall -3
    hint	summary	missing 1
    hint	supervised	children_in_care 2 supervision 9 leadership -1
    hint	supervising	children_in_care 7 workforce -2
    hint	supervising social	children_in_care 8 supervision -1 workforce -1
    hint	supervising social workers	children_in_care 2 workforce -3
    hint	supervision	front_door -14 child_protection -21 assessment -26 early_help -8 missing -6 specific_needs -10 child_voice -12 children_in_care -12 care_leavers -14 management_oversight 2 supervision 72 workforce -7 leadership -7 quality_assurance -6 multi_agency -16 overall -9
    hint	supervision and guidance	workforce 3
    hint	supervision and management	management_oversight 1 supervision 1
    hint	supervision is recorded	management_oversight -1
    hint	supervision records	assessment -8 management_oversight -2
    hint	supervisions	supervision 9
    hint	supervisors	front_door -4 supervision 10 workforce 4
    hint	supplemented	children_in_care -2
    hint	support	front_door -4 child_protection -2 assessment -4 early_help 7 missing -2 specific_needs 4 child_voice -5 care_leavers 8 management_oversight -1 workforce -2 leadership -2 quality_assurance -7 multi_agency -2 overall -2
    hint	support and challenge	supervision 1 leadership 1 multi_agency -1
    hint	support and guidance	children_in_care 2
    hint	support and help	front_door 4 early_help 2
    hint	support and intervention	overall 3
    hint	support and interventions	child_protection 8
    hint	support and protection	overall 5
    hint	support and services	child_protection 4
    hint	support and training	leadership 3
    hint	support available	assessment -2
    hint	support care	children_in_care -1
    hint	support care leavers	leadership -1
    hint	support children	early_help 2 specific_needs 3 child_voice -1 children_in_care 2 management_oversight -3 workforce 3 overall -1
    hint	support children's	specific_needs 10 multi_agency 4
    hint	support children's emotional	children_in_care -1
    hint	support families	child_protection -1
    hint	support for care	specific_needs -2
    hint	support for children	child_protection -1 children_in_care 4 leadership 6 multi_agency 4
    hint	support for children's	overall -1
    hint	support for young	children_in_care 9 care_leavers -12
    hint	support from advocates	child_voice 2
    hint	support groups	children_in_care 2
    hint	support helps	children_in_care 1
    hint	support improvement	quality_assurance 3
    hint	support is available	early_help 2 care_leavers 1
    hint	support is offered	care_leavers 9
    hint	support is provided	early_help 1
    hint	support is put	specific_needs 6 children_in_care -1
    hint	support needs	assessment 5 child_voice 6 children_in_care -1
    hint	support networks	children_in_care -4 care_leavers 7 multi_agency -1
    hint	support packages	specific_needs -2 children_in_care 1
    hint	support plans	child_protection -6 early_help 5 children_in_care 5
    hint	support provided	child_protection 2 specific_needs -10 overall -1
    hint	support service	multi_agency 1
    hint	support services	early_help 3 specific_needs -2 multi_agency -4
    hint	support social	leadership 2
    hint	support staff	workforce -3
    hint	support team	front_door 1
    hint	support that young	care_leavers -2
    hint	support the family	early_help 1
    hint	support they need	front_door 6 workforce 6
    hint	support they receive	specific_needs -1 care_leavers 1 management_oversight 10 workforce 1 leadership 1
    hint	support to care	care_leavers 7 leadership 1
    hint	support to children	child_protection 11 early_help 2 leadership 6 multi_agency 5 overall -4
    hint	support to families	child_protection 7 early_help 4 specific_needs -2 multi_agency 4
    hint	support to help	assessment -1
    hint	support to manage	children_in_care 3
    hint	support to meet	child_protection 1
    hint	support via	children_in_care 1
    hint	support workers	child_protection 6
    hint	support young	multi_agency 4
    hint	support young people	workforce 4
    hint	supported	front_door -10 child_protection -1 assessment -10 early_help 1 missing -1 specific_needs 2 child_voice -6 children_in_care 2 care_leavers 5 workforce 7 leadership -3 quality_assurance -6 multi_agency -4
    hint	supported accommodation	specific_needs -3 children_in_care 7 care_leavers -9
    hint	supported by effective	children_in_care 2
    hint	supported by managers	workforce 3
    hint	supported by social	child_voice 4
    hint	supported the development	leadership 2
    hint	supported to access	specific_needs 6 children_in_care 1
    hint	supported to develop	early_help -1 children_in_care -1 care_leavers 2
    hint	supported to engage	child_protection 4
    hint	supported to keep	children_in_care 2
    hint	supported to live	specific_needs 3 children_in_care -2
    hint	supported to remain	early_help 15 children_in_care -10
    hint	supported to see	children_in_care 2
    hint	supported to understand	care_leavers 2
    hint	supported well	workforce 4
    hint	supported year	workforce 2
    hint	supporting	front_door -4 child_protection -1 assessment -10 missing -5 child_voice -5 children_in_care -2 leadership 3 quality_assurance -4 multi_agency 1
    hint	supporting care	workforce 2
    hint	supporting care leavers	workforce 2
    hint	supporting children	early_help 9 leadership 5
    hint	supporting families	specific_needs 5
    hint	supportive	front_door -1 child_protection -7 assessment -2 early_help -1 specific_needs -2 management_oversight 8 supervision 4 workforce 8 leadership 8 quality_assurance -1 multi_agency -5
    hint	supports	front_door -2 child_protection 2 assessment -2 early_help 3 missing 1 child_voice 1 children_in_care -3 management_oversight 3 supervision 5 leadership -4 multi_agency 7 overall -1
    hint	supports young	care_leavers -1
    hint	sure	specific_needs 1 multi_agency -1 overall 10
    hint	survey	child_voice 7 children_in_care -4 quality_assurance 2
    hint	suspected	multi_agency 5
    hint	suspensions	missing 5
    hint	sustain	child_protection 3 specific_needs -2 workforce -2 quality_assurance -1 multi_agency -2 overall 3
    hint	sustainable	assessment -2 early_help 7 child_voice 1 children_in_care -13 leadership 1 overall 2
    hint	sustainable change	child_protection 3
    hint	sustained	child_protection 5 assessment -3 specific_needs -1 child_voice -3 care_leavers -1 supervision 4 workforce -4 quality_assurance 1 overall 11
    hint	sustaining	child_voice 3 leadership 1
    hint	swift	front_door 7 child_protection 2 specific_needs 7 care_leavers -7 leadership -1 multi_agency 1
    hint	swift action	specific_needs 2
    hint	swift and effective	child_protection 3
    hint	swiftly	front_door 5 assessment -3 missing -2 child_voice 2 care_leavers -1 workforce -4 quality_assurance 7 multi_agency -2 overall -2
    hint	swiftly enough	early_help 6
    hint	system	child_protection -2 assessment 1 specific_needs -2 children_in_care -12 care_leavers -4 workforce -1 quality_assurance 14 multi_agency 1 overall -3
    hint	systematically	assessment 8 leadership 3
    hint	systemic	early_help -2 leadership 4 quality_assurance -1
    hint	systems	front_door 1 child_protection -2 missing -3 specific_needs 6 child_voice -7 children_in_care -6 care_leavers -6 management_oversight -7 supervision -3 quality_assurance 13 multi_agency 2 overall 1
    hint	systems and processes	specific_needs 1
    hint	systems in place	early_help 3 missing -1 specific_needs 3 leadership -1
    hint	systems to monitor	specific_needs -3
    hint	systems to progress	front_door 2 assessment 1
    hint	tackle	child_protection 2 assessment -3 leadership 4 quality_assurance -2
    hint	tackled	child_protection 10
    hint	tackling	care_leavers 6
    hint	tailor	child_protection 1
    hint	tailored	front_door -3 early_help 3 care_leavers 5
    hint	take	front_door -1 child_protection 2 assessment 1 early_help 1 child_voice 2 workforce -8 leadership -3 quality_assurance -1 multi_agency -2 overall -6
    hint	take account	child_protection 10 child_voice -1
    hint	take appropriate	child_protection 2
    hint	take into account	assessment 1
    hint	take part	specific_needs 2
    hint	take place	child_protection 8 specific_needs -4 child_voice 1 children_in_care -1 workforce -2 quality_assurance 1 multi_agency 2
    hint	take pride	workforce 2
    hint	take the findings	children_in_care -1
    hint	take the time	child_voice 1
    hint	take time	specific_needs 5 child_voice 5
    hint	take too long	front_door 1
    hint	take-up	missing 12 children_in_care -3
    hint	taken	front_door -3 child_protection 3 assessment -1 early_help -2 specific_needs 2 management_oversight 3 supervision -3 workforce -5 leadership 3 multi_agency -5 overall -1
    hint	taken action	leadership 2 multi_agency 3
    hint	taken appropriate	leadership 2
    hint	taken decisive	child_protection -1
    hint	taken into account	child_voice 1
    hint	taken place	assessment 2
    hint	taken steps	care_leavers 3 leadership 4 quality_assurance -1
    hint	taken to address	child_protection 2
    hint	taken to improve	leadership 1
    hint	taken to protect	child_protection 1
    hint	takes	child_protection -1 children_in_care 5 leadership -3 multi_agency -1
    hint	takes place	children_in_care 2 leadership -3
    hint	taking	front_door 1 assessment -1 missing -6 children_in_care -4 supervision 9 leadership 6 quality_assurance -3 overall -1
    hint	taking action	specific_needs 1 supervision 5 leadership 1
    hint	taking place	child_protection 3 children_in_care -5
    hint	talents	children_in_care 4
    hint	talk	missing 8 child_voice 10 management_oversight -3
    hint	talking	children_in_care -2
    hint	tangible	specific_needs -1 child_voice -2 care_leavers 5 workforce 2 overall 9
    hint	tangible difference	workforce 1
    hint	target	specific_needs -5 care_leavers 1
    hint	targeted	front_door 2 child_protection -1 early_help 13 missing 6 child_voice -12 children_in_care -2 care_leavers -8 management_oversight -3 quality_assurance -3 multi_agency -4
    hint	targeted area	front_door 2
    hint	targeted area inspection	front_door 2
    hint	targeted family	early_help 1
    hint	targeted interventions	assessment 5 early_help -1
    hint	targeted support	early_help 3
    hint	targeted youth	specific_needs 4
    hint	targets	assessment -2 children_in_care 16 care_leavers -7 overall -1
    hint	task	child_protection 1 assessment -13 supervision 5
    hint	task-focused	child_protection 2
    hint	tasks	child_protection 2 child_voice -3 workforce 4
    hint	tax	care_leavers 6 leadership -3
    hint	teachers	multi_agency 4
    hint	team	child_protection -2 assessment -8 early_help 2 missing 7 specific_needs 1 child_voice -5 children_in_care -3 care_leavers -3 supervision -2 workforce 3 leadership 1 quality_assurance -1 multi_agency -1 overall -1
    hint	team managers	management_oversight -3 leadership -5
    hint	team works	early_help 5 missing -1
    hint	team's	children_in_care 2
    hint	teams	front_door -2 child_protection 2 assessment -8 early_help -3 missing 1 specific_needs -8 child_voice -1 care_leavers -1 workforce 12 leadership -1 multi_agency -5 overall -3
    hint	teams and services	children_in_care 4
    hint	teams provide	workforce 1
    hint	teams varies	child_protection 6
    hint	technology	leadership 4
    hint	telephone	front_door 9
    hint	tell	multi_agency 1
    hint	telling	child_voice 1
    hint	temporary	management_oversight 1
    hint	tenacious	child_protection 1 missing 2 specific_needs 2 children_in_care -3 leadership -3
    hint	tenacious efforts	care_leavers 3
    hint	tenacity	specific_needs 2 care_leavers 5 leadership -2
    hint	tenancies	specific_needs -1
    hint	tenancy	specific_needs -1 care_leavers 11
    hint	tenancy support	care_leavers 1
    hint	term	child_protection -1 children_in_care 1 care_leavers -1
    hint	terms	child_protection -1 leadership 1
    hint	test	assessment -1 specific_needs -2 leadership 2 quality_assurance 4
    hint	tested	leadership 4
    hint	testing	leadership 3
    hint	thematic	quality_assurance 5
    hint	themes	assessment -3 leadership 5 quality_assurance 6
    hint	themselves	missing 5 children_in_care -4 leadership 4 multi_agency -2
    hint	therapeutic	front_door -3 child_protection -6 assessment -5 specific_needs 5 children_in_care 16 leadership -2
    hint	therapeutic support	specific_needs 6 children_in_care -1 multi_agency 1
    hint	therapy	child_protection -2 assessment -3 children_in_care 5 care_leavers 6
    hint	therefore	child_protection -3 assessment 5 children_in_care -1 multi_agency 7 overall 8
    hint	thing	leadership 6
    hint	thing for children	leadership 1
    hint	things	child_protection -7 early_help 4 child_voice 5 children_in_care -2 management_oversight 3 leadership 3
    hint	think	child_protection -3 missing 1 care_leavers -1 leadership -2 multi_agency 9
    hint	think family	multi_agency 3
    hint	thinking	assessment 2 children_in_care 2 workforce -2 leadership 9
    hint	thorough	assessment 11 early_help -6 child_voice -1 children_in_care 3 care_leavers -3 management_oversight -3 workforce -4 quality_assurance -4 multi_agency -3 overall -3
    hint	thorough exploration	assessment -3 missing 2
    hint	thorough understanding	child_voice 4
    hint	thoroughly	child_protection 1 assessment 6 specific_needs -3 child_voice -1
    hint	thoroughly assessed	assessment 6
    hint	though	children_in_care 1
    hint	thought	children_in_care 1 care_leavers 1
    hint	thoughtful	assessment 1 specific_needs -1 children_in_care 4 multi_agency -3
    hint	thoughtfully	child_voice 2
    hint	thoughts	children_in_care -2
    hint	threaded	child_voice 1
    hint	three	front_door -4 early_help 4 supervision 2 leadership 1 quality_assurance 3
    hint	threshold	front_door 20 child_protection 2 assessment -1 children_in_care -5 management_oversight 1 workforce -2 leadership -4
    hint	threshold document	front_door 6
    hint	threshold for statutory	front_door -5
    hint	threshold is met	assessment -1
    hint	thresholds	front_door 35 child_protection -2 assessment -4 early_help 1 specific_needs -3 child_voice -3 children_in_care -6 care_leavers -5 management_oversight 4 workforce -7 leadership -7 quality_assurance -2 overall -5
    hint	thresholds are applied	early_help 4
    hint	thresholds are appropriately	front_door -1
    hint	thresholds for intervention	front_door 2 child_protection -5
    hint	thrive	assessment 2 leadership 1
    hint	thriving	children_in_care 4
    hint	throughout	specific_needs -6 child_voice 3 care_leavers -4
    hint	throughout the pandemic	children_in_care -2 multi_agency 1
    hint	thus	child_protection -2 specific_needs -2
    hint	tiers	leadership -1
    hint	tightly	child_protection 3
    hint	tightly monitored	child_protection 3
    hint	time	front_door 4 child_protection -1 assessment -1 early_help -2 missing -3 specific_needs -3 child_voice 2 children_in_care 2 care_leavers 2 supervision -1 workforce 5 quality_assurance -1 multi_agency -3 overall 5
    hint	time bound	child_protection -1 assessment 2 children_in_care 3
    hint	time building	child_protection 2
    hint	time frame	child_protection 1
    hint	time to build	child_voice 2
    hint	time with family	children_in_care 3
    hint	timebound	care_leavers 2 management_oversight 4
    hint	timebound actions	assessment -3 children_in_care 1 management_oversight 4
    hint	timeliness	front_door 8 child_protection 10 assessment 4 missing -1 specific_needs -2 children_in_care 4 leadership -2 quality_assurance -4 multi_agency 1
    hint	timeliness of decision-making	front_door 8
    hint	timely	front_door 4 child_protection 2 assessment -1 early_help -1 missing -9 specific_needs 1 child_voice -6 children_in_care 3 care_leavers -4 management_oversight -3 workforce -8 leadership -4 quality_assurance -3 overall -3
    hint	timely access	children_in_care 4
    hint	timely action	child_protection 2
    hint	timely and appropriate	assessment 1 specific_needs -3
    hint	timely and proportionate	child_protection -3 assessment -1
    hint	timely and well	multi_agency 1
    hint	timely assessment	assessment 1
    hint	timely assessments	assessment 3
    hint	timely completion	assessment 2
    hint	timely help	front_door 4
    hint	timely intervention	child_protection 2
    hint	timely legal	children_in_care -4
    hint	timely manner	children_in_care 3 management_oversight -1
    hint	timely progression	management_oversight 2
    hint	timely referrals	front_door -2
    hint	timely response	child_protection 2
    hint	timely support	child_protection 2 child_voice 2
    hint	timely way	child_protection 1 assessment -3
    hint	times	assessment -6 quality_assurance 2 multi_agency 2
    hint	timescale	child_protection 3 assessment -1 child_voice -2 children_in_care 1 multi_agency -2
    hint	timescales	child_protection 8 assessment 9 missing -1 specific_needs -2 child_voice -4 children_in_care -3 care_leavers -7 management_oversight 4 workforce -4 leadership -2 quality_assurance -2 multi_agency -2 overall -2
    hint	together	child_protection 1 missing -3 child_voice 3 children_in_care 1 workforce -7 multi_agency 10
    hint	together or apart	children_in_care 2
    hint	told	child_voice 4 care_leavers 5 supervision 3 workforce 2 overall -1
    hint	told inspectors	assessment -1 management_oversight 1 supervision 3 workforce 5
    hint	took	specific_needs 5 children_in_care -2 leadership 5 quality_assurance -2
    hint	took action	specific_needs 5
    hint	took immediate	specific_needs 1
    hint	took immediate action	child_protection 1
    hint	tool	front_door -1 assessment 10 missing 6 specific_needs -2 child_voice 6 children_in_care -3 care_leavers -1 workforce 1 leadership -4
    hint	toolkit	child_protection 14 assessment 3 multi_agency -3
    hint	tools	child_protection -1 assessment 10 early_help -2 missing 1 child_voice 4 children_in_care -8 management_oversight -2 leadership 2 multi_agency -2
    hint	tools are used	assessment 6
    hint	topics	child_voice 9
    hint	touch	care_leavers 12 workforce -6 leadership -2 multi_agency -2
    hint	towards	assessment 2 early_help 3 children_in_care -4 multi_agency -2
    hint	trace	specific_needs 2
    hint	track	child_protection -2 assessment -3 specific_needs 5 management_oversight 8 supervision 9 workforce -1 quality_assurance 3 overall -2
    hint	track and monitor	missing 1
    hint	track progress	child_protection 5 assessment 2
    hint	tracked	specific_needs 3 children_in_care -8 management_oversight 4 leadership -3 quality_assurance 1
    hint	tracked and monitored	missing 1
    hint	tracked by senior	management_oversight 2
    hint	tracker	management_oversight 1
    hint	trackers	children_in_care -1 quality_assurance 5
    hint	tracking	child_protection 2 assessment -8 early_help -2 specific_needs 5 management_oversight 18 workforce -3 quality_assurance 13 multi_agency -11 overall -2
    hint	tracking of progress	quality_assurance 2
    hint	tracking systems	quality_assurance 1
    hint	trafficked	multi_agency 1
    hint	trafficking	specific_needs 3
    hint	trained	assessment 1 early_help 1 child_voice -5 workforce 22 leadership -4
    hint	training	front_door -4 child_protection -13 assessment -9 early_help -8 missing -9 specific_needs -3 child_voice -3 children_in_care 1 care_leavers -7 management_oversight -3 workforce 36 leadership -5 quality_assurance -3 multi_agency -1 overall -1
    hint	training and development	care_leavers -3 leadership -1
    hint	training and employment	workforce -1
    hint	training is available	multi_agency -3
    hint	training needs	multi_agency -2
    hint	training offer	workforce 5
    hint	training programme	children_in_care 3
    hint	training to support	leadership 5
    hint	transfer	front_door 2 child_protection 5 assessment -8 children_in_care -4
    hint	transferred	front_door 8
    hint	transferring	workforce 2
    hint	transfers	child_protection 5 early_help 7
    hint	transformation	child_voice 2 leadership 5
    hint	transformation programme	leadership 11
    hint	transformational	workforce 4 leadership 1
    hint	transition	child_protection -1 assessment -2 specific_needs 1 child_voice -7 children_in_care -3 care_leavers 18 workforce -4 leadership -2 multi_agency -1
    hint	transition planning	specific_needs 3
    hint	transition plans	children_in_care 2
    hint	transitional	child_protection 3 specific_needs 3
    hint	transitions	child_voice -1 children_in_care -1 care_leavers 2
    hint	translate	child_voice 3
    hint	translated	child_protection -3 leadership 3
    hint	translators	specific_needs 4 children_in_care -1
    hint	transparent	quality_assurance -2
    hint	trauma	front_door -1 child_protection -4 specific_needs 12 child_voice -2 children_in_care 8 leadership -3
    hint	trauma-informed	assessment 8 multi_agency 9
    hint	trauma-informed approach	children_in_care 1
    hint	traumatic	children_in_care 2 multi_agency 3
    hint	travel	care_leavers 3
    hint	treatment	specific_needs 2
    hint	trends	child_protection -3 quality_assurance 13
    hint	triage	front_door 14 child_protection -2 early_help -3 missing 6
    hint	triaged	front_door 4
    hint	trigger	assessment -3 missing 12
    hint	trigger plans	assessment -3 missing 9
    hint	trust	child_protection -5 assessment -8 specific_needs 2 child_voice 2 children_in_care -2 care_leavers -3 leadership 3 quality_assurance -2 multi_agency 10 overall 7
    hint	trusted	missing 11 child_voice 10 multi_agency -1
    hint	trusting	front_door -1 specific_needs 3 child_voice 10 multi_agency -8
    hint	trusting relationship	workforce 3
    hint	trusting relationships	missing 2 child_voice 1 children_in_care -7 multi_agency -1
    hint	trusts	leadership 5
    hint	try	child_protection -4 specific_needs 1
    hint	turn	specific_needs -1 children_in_care -1 overall 5
    hint	turnover	front_door -5 child_protection 9 child_voice -2 workforce 23 leadership -1 overall 1
    hint	turnover of social	workforce 5
    hint	turnover of staff	child_protection 1
    hint	two	early_help 1 children_in_care -3 workforce 2 multi_agency -8
    hint	type	children_in_care 4
    hint	typically	multi_agency -4
    hint	uasc	specific_needs 18
    hint	uk	specific_needs 13
    hint	unable	front_door -7 child_protection -3 early_help -4 specific_needs 1 management_oversight 6 quality_assurance 4
    hint	unaccompanied	front_door -2 child_protection -5 assessment -5 early_help -1 missing -1 specific_needs 22 child_voice -6 workforce -2 leadership -1
    hint	unaccompanied asylum-seeking	front_door -1 child_protection -3 assessment -2 specific_needs 14 child_voice -3 workforce -1 multi_agency -2
    hint	unaccompanied asylum-seeking children	child_protection -2 specific_needs 2 leadership -1 multi_agency -1
    hint	unaddressed	child_protection 1
    hint	unassessed	child_protection 4
    hint	unaware	leadership 3
    hint	unborn	child_protection 4 specific_needs -5 children_in_care -2
    hint	unborn children	child_protection 3
    hint	uncertainty	child_protection -5 assessment -8 specific_needs 5 children_in_care 11 leadership 2
    hint	unclear	child_protection -1 assessment 8 management_oversight 1 multi_agency 1
    hint	uncoordinated	assessment 7 early_help 5
    hint	under-developed	child_protection -3 children_in_care -1 care_leavers -6 leadership -4 quality_assurance 10 multi_agency 8
    hint	underlying	multi_agency -4
    hint	undermine	child_protection 5
    hint	undermining	care_leavers 1
    hint	underpinned	care_leavers 1 leadership 11 multi_agency 2
    hint	underpins	overall 2
    hint	understand	front_door 1 child_protection -4 assessment 2 early_help -5 specific_needs 1 child_voice 9 children_in_care -2 care_leavers -3 management_oversight -3 supervision -6 workforce -6 leadership 2 quality_assurance 7 multi_agency -3 overall -6
    hint	understand and improve	leadership -8
    hint	understand children's	front_door 2 child_protection -5 assessment -2 specific_needs 2 children_in_care -1
    hint	understand risk	front_door 6
    hint	understand the child's	child_protection -1 child_voice 4
    hint	understand the concerns	child_protection 5
    hint	understand the experiences	child_voice 2 quality_assurance 3
    hint	understand the impact	child_protection 8 child_voice -4 leadership -1
    hint	understand the issues	workforce 1
    hint	understand the needs	quality_assurance 1
    hint	understand their histories	children_in_care 6
    hint	understand their life	children_in_care 4
    hint	understand their needs	child_voice 2
    hint	understand what needs	child_protection 6
    hint	understand why	children_in_care 1
    hint	understand young	care_leavers -1
    hint	understand young people's	care_leavers -1
    hint	understanding	front_door -2 child_protection -6 assessment 1 early_help -6 missing 3 specific_needs 1 child_voice 7 children_in_care -5 care_leavers -5 workforce -8 leadership 3 quality_assurance 9 multi_agency -1 overall -11
    hint	understanding of children's	child_protection 1 specific_needs 2 child_voice 2 children_in_care 1
    hint	understanding of performance	leadership -6
    hint	understanding of risk	child_protection 7 missing -4
    hint	understanding of risks	missing 2
    hint	understanding of thresholds	front_door 6 multi_agency 3
    hint	understands	child_protection 4 leadership 3
    hint	understood	front_door 6 child_protection -1 assessment 1 specific_needs 1 children_in_care 1 management_oversight -11 workforce -4 leadership 5
    hint	understood across	front_door 3
    hint	undertake	front_door -5 child_protection 4 assessment 3 missing 1 specific_needs -1 child_voice -4 management_oversight -1 workforce 2 leadership -1 multi_agency 5
    hint	undertaken	child_protection -1 assessment 2 missing 3 specific_needs -2 child_voice 5 care_leavers -3 workforce -7 leadership 1 quality_assurance 4 overall -4
    hint	undertakes	multi_agency 11
    hint	undertaking	child_protection -3
    hint	undertook	multi_agency -3
    hint	underway	assessment -2 care_leavers 5
    hint	unhelpful	children_in_care 1
    hint	unique	assessment 6 child_voice 3 overall 3
    hint	uniqueness	assessment 3 child_voice 2 children_in_care -2
    hint	unit	child_protection -2 missing -1 children_in_care -1 leadership -1 quality_assurance 3
    hint	units	care_leavers 5
    hint	universal	early_help 5
    hint	universally	workforce 4
    hint	universities	leadership 5 multi_agency -3
    hint	university	specific_needs -2 care_leavers 5 multi_agency -1
    hint	unmet	child_protection 2 children_in_care -2
    hint	unnecessarily	multi_agency 3
    hint	unnecessary	front_door 6 child_voice -1 workforce 2 multi_agency 4 overall 7
    hint	unnecessary statutory	child_protection 3
    hint	unprecedented	front_door 2
    hint	unregistered	child_protection -3 specific_needs -6 child_voice -2 children_in_care 11 management_oversight 7 multi_agency -5
    hint	unregistered children's	management_oversight 4
    hint	unregistered children's homes	children_in_care -2
    hint	unregistered provision	children_in_care 7
    hint	unregulated	specific_needs -3 children_in_care 15 management_oversight 3
    hint	unregulated placements	leadership -2
    hint	unregulated settings	children_in_care 5
    hint	unsafe	child_protection 10 management_oversight 4 workforce -1
    hint	unsuitable	children_in_care 2 care_leavers 2
    hint	unsuitable accommodation	children_in_care 6
    hint	until	front_door 8 specific_needs -2 children_in_care -2 care_leavers 11 multi_agency 2
    hint	until this inspection	leadership 2
    hint	unwavering	leadership 5
    hint	up-to-date	child_protection 8 missing 8 specific_needs -4 multi_agency 5
    hint	updated	front_door -2 child_protection -3 assessment 9 early_help -1 missing -2 specific_needs -6 child_voice -7 care_leavers 7 management_oversight -3 multi_agency -1
    hint	updated following	assessment 1
    hint	updated to reflect	child_protection 1
    hint	updating	assessment 1 care_leavers -4
    hint	updating of assessments	care_leavers -5
    hint	upon	child_protection 1 assessment 1 multi_agency -3
    hint	urgency	missing 4 multi_agency 2
    hint	urgent	front_door 16 multi_agency -5
    hint	us	care_leavers 1
    hint	use	front_door -5 child_protection -3 assessment 4 specific_needs -1 child_voice 3 children_in_care -1 care_leavers -3 management_oversight -2 supervision -3 workforce -5 leadership -1 quality_assurance 8 overall -4
    hint	use a range	child_voice 2
    hint	use a variety	specific_needs 2
    hint	use children's	child_voice 1
    hint	use is made	assessment -2
    hint	use of interpreters	specific_needs 1 child_voice 1
    hint	used	front_door -1 early_help -2 missing 2 specific_needs -3 child_voice 1 children_in_care -3 care_leavers -5 workforce -5 leadership -5 quality_assurance 9 multi_agency -2 overall -1
    hint	used effectively	assessment 1 specific_needs -4 quality_assurance 1
    hint	used to influence	child_voice -5
    hint	used to support	front_door 2 children_in_care -1
    hint	used video	leadership -1
    hint	used video calls	leadership -1
    hint	used well	child_protection 2 assessment -5 child_voice 1
    hint	users	multi_agency 10
    hint	using	child_protection 3 early_help -2 missing 3 child_voice -2
    hint	using a range	specific_needs 5
    hint	usually	children_in_care 2
    hint	vacancies	workforce 15
    hint	vacancy	workforce 2
    hint	vacant	workforce 2
    hint	valuable	assessment 5 missing 5 specific_needs -1 children_in_care -2 workforce 2 leadership -2
    hint	valuable insight	child_voice 2
    hint	value	child_protection -4 early_help 3 specific_needs -10 child_voice 6 supervision 4 workforce 3 multi_agency 3
    hint	valued	front_door -1 child_protection -2 assessment -1 child_voice 3 children_in_care 3 workforce 5 leadership -1 overall -1
    hint	variability	assessment 5 overall 7
    hint	variable	front_door 3 child_protection -1 assessment 5 specific_needs 2 leadership -4 quality_assurance -7 overall 4
    hint	variation	multi_agency 1
    hint	varied	early_help 3
    hint	varies	child_protection 6
    hint	variety	child_protection -1 assessment -1 child_voice 2 workforce -3 leadership -3
    hint	various	children_in_care -2 quality_assurance 2
    hint	vary	child_protection 1
    hint	vast	front_door 1 workforce 1 leadership -4
    hint	vast majority	front_door 1 workforce 2 leadership -4
    hint	version	child_voice 5 care_leavers 1
    hint	via	specific_needs 2 care_leavers -3 leadership 5
    hint	viability	children_in_care 11
    hint	viability assessments	children_in_care 5
    hint	victims	child_protection 9 assessment 3 early_help 1 missing 5 specific_needs -5 child_voice -2 children_in_care -3 care_leavers -1 workforce -1
    hint	victims and perpetrators	child_protection 3
    hint	victims of abuse	assessment 4
    hint	victims of domestic	early_help 5
    hint	video	workforce -1 multi_agency -3
    hint	video calls	leadership -4 multi_agency -1
    hint	view	assessment 2
    hint	views	front_door 1 child_protection -7 assessment -5 missing -5 specific_needs -3 child_voice 37 children_in_care -12 care_leavers -7 management_oversight -2 workforce -5 leadership -7 multi_agency -7 overall -4
    hint	views and experiences	child_voice -3
    hint	views are listened	children_in_care 4
    hint	views of children	child_protection -2 assessment 8 child_voice 14 quality_assurance 1
    hint	views of parents	front_door 1 child_voice -2
    hint	violence	specific_needs -7 child_voice -9 children_in_care -4 care_leavers -4
    hint	virtual	front_door -5 child_protection -6 assessment -1 early_help -6 missing -6 specific_needs -9 children_in_care 22 management_oversight -4 workforce -3 leadership -4 quality_assurance 4 multi_agency -3 overall -6
    hint	virtual school	child_protection -2 assessment -1 early_help -1 missing -4 specific_needs -2 child_voice -5 children_in_care 11 care_leavers 3 leadership -3 quality_assurance 2 multi_agency -5 overall -5
    hint	virtual school leaders	quality_assurance 4
    hint	virtual school team	children_in_care 2
    hint	virtual school's	children_in_care 2
    hint	visibility	leadership 2
    hint	visible	specific_needs -1 children_in_care -6 care_leavers -1 management_oversight 14 leadership 11 quality_assurance -1 multi_agency -5
    hint	visible senior	workforce 3
    hint	vision	child_protection -1 children_in_care -2 care_leavers -1 workforce -3 leadership 19 multi_agency -5
    hint	visit	front_door -1 assessment -6 early_help -1 missing -4 specific_needs -6 child_voice -2 care_leavers -3 management_oversight -1 leadership -2 quality_assurance -9 multi_agency -8 overall 3
    hint	visit children	child_protection 11 early_help 7 child_voice 5 multi_agency 5
    hint	visit children regularly	specific_needs 7 child_voice 2
    hint	visit effectively	leadership -2
    hint	visit into account	children_in_care -1
    hint	visit them regularly	child_protection 1 child_voice 1 children_in_care 5
    hint	visit was carried	front_door -1 child_protection -4 children_in_care -5
    hint	visited	child_protection 7 assessment -3 missing -1 specific_needs 5 child_voice 2 children_in_care 5 care_leavers 2 workforce -4 quality_assurance -1 multi_agency -1
    hint	visited regularly	child_protection -1 specific_needs 10 children_in_care 3
    hint	visiting	front_door -1 child_protection 8 missing -1 children_in_care 8 leadership -2
    hint	visiting arrangements	child_protection 5
    hint	visitors	child_protection -3 specific_needs -3 child_voice 6 care_leavers -5 multi_agency 2
    hint	visits	front_door -3 child_protection 10 assessment 4 early_help -5 children_in_care 1 management_oversight -4 workforce -1 leadership -6 multi_agency -2 overall 3
    hint	visits are purposeful	child_protection 6
    hint	visits are regular	children_in_care 1
    hint	visits in line	child_protection 3
    hint	visits to children	child_protection 13 specific_needs -2 children_in_care -3
    hint	voice	child_protection -4 assessment -8 missing -1 specific_needs -9 child_voice 50 children_in_care -10 care_leavers -9 management_oversight -2 leadership -3 multi_agency -3
    hint	voice of children	assessment -2 multi_agency -2
    hint	voices	child_protection -6 assessment -7 missing -1 specific_needs -5 child_voice 40 children_in_care -13 management_oversight -4 workforce -2 leadership 2 multi_agency -4
    hint	volume	workforce 8 leadership 4 multi_agency -3
    hint	voluntary	child_protection -1 missing -2 specific_needs 1
    hint	voluntary sector	multi_agency 9
    hint	vulnerabilities	front_door -2 child_protection -6 assessment 7 missing 4 specific_needs 5 care_leavers 7 management_oversight -1 multi_agency 4 overall 1
    hint	vulnerabilities and risks	children_in_care 1
    hint	vulnerability	front_door -11 assessment 2 missing 11 specific_needs 13 child_voice -5 children_in_care -6 care_leavers -2 workforce -3 quality_assurance -3 multi_agency 10
    hint	vulnerable	child_protection 2 early_help -1 missing 9 specific_needs 3 child_voice -9 children_in_care -5 care_leavers -3 management_oversight -4 workforce 5 leadership 2 multi_agency 5 overall 4
    hint	vulnerable adolescents	child_protection -9 missing 6
    hint	vulnerable care	care_leavers 2 leadership -1
    hint	vulnerable care leavers	care_leavers 2 leadership -1
    hint	vulnerable children	child_protection -4 early_help -3 specific_needs 5 child_voice -7 children_in_care -6 care_leavers -1 leadership 7
    hint	vulnerable children receive	specific_needs 6
    hint	vulnerable people	leadership -2 multi_agency 2
    hint	vulnerable pupils	specific_needs -3 children_in_care 5 overall 2
    hint	vulnerable young	children_in_care 5
    hint	vulnerable young people	children_in_care 5 care_leavers -1
    hint	wait	front_door -1 child_protection 2 assessment -4 specific_needs 4 child_voice -4 children_in_care 3 leadership -1
    hint	wait too long	child_protection -1 children_in_care 4 multi_agency -4
    hint	waiting	front_door -4 child_protection 3 assessment -5 early_help 9 specific_needs 8 child_voice -2 children_in_care -1 leadership 2 overall -1
    hint	waiting list	specific_needs 1
    hint	waiting lists	missing 2 multi_agency 4
    hint	waiting times	specific_needs 2
    hint	want	workforce 2
    hint	wave	leadership 2
    hint	way	child_protection 2 assessment 3 early_help -4 care_leavers -2 management_oversight -3 supervision 5 leadership 7 quality_assurance -3 multi_agency -3 overall 4
    hint	ways	child_protection 3 assessment 8 child_voice 1 workforce -2 leadership 7 quality_assurance -1 multi_agency -2
    hint	ways of working	child_protection 2
    hint	weak	front_door -1 assessment 11 early_help 6 children_in_care 2 care_leavers -4
    hint	weaker	specific_needs -1 children_in_care -2 leadership -1 overall -3
    hint	weakness	assessment 5 multi_agency 4
    hint	weaknesses	front_door 1 child_protection 3 assessment 11 early_help -2 specific_needs -7 workforce -6 leadership 1 overall 9
    hint	weaknesses in practice	assessment 6
    hint	website	care_leavers -5
    hint	weekends	front_door 13 child_protection -7 children_in_care -1
    hint	weekly	specific_needs -1 care_leavers 1
    hint	weeks	child_protection 5 children_in_care -1 multi_agency 3
    hint	welcomed	children_in_care 1
    hint	welfare	front_door 2 assessment -1 early_help -2 specific_needs 5 children_in_care -3 overall 7
    hint	welfare increase	child_protection 1
    hint	welfare of children	child_protection -1 specific_needs 2
    hint	well	front_door -2 assessment 2 early_help -2 missing -4 child_voice 4 care_leavers -2 workforce -3 leadership -1 quality_assurance -1 overall -3
    hint	well and understand	child_voice 1 children_in_care -3
    hint	well attended	front_door -5 child_protection 5 assessment -3 child_voice -1 management_oversight -4 multi_agency 5
    hint	well considered	front_door -1 children_in_care -3 multi_agency 1
    hint	well coordinated	child_protection 1 missing 6
    hint	well documented	assessment 1
    hint	well embedded	care_leavers -1 leadership 3
    hint	well enough	specific_needs 1
    hint	well informed	front_door 5 leadership 4
    hint	well led	children_in_care 3
    hint	well matched	child_protection -3
    hint	well recognised	assessment 2
    hint	well recorded	front_door 5 child_protection 2 assessment 3 children_in_care -5
    hint	well reflected	assessment 2
    hint	well represented	children_in_care -3
    hint	well structured	leadership 1
    hint	well supported	assessment -3 early_help 1 child_voice -5 care_leavers 2 management_oversight 5 workforce 8
    hint	well targeted	child_protection 4
    hint	well to ensure	child_protection -4
    hint	well together	multi_agency 5
    hint	well understood	front_door 5 child_protection 2 child_voice 4 leadership -3
    hint	well written	child_voice -1
    hint	well-attended	multi_agency 2
    hint	well-attended multi-agency	multi_agency 2
    hint	well-being	child_protection -4 assessment 4 missing -3 specific_needs 6 child_voice -6 children_in_care 1 care_leavers -1 management_oversight -9 leadership 1
    hint	well-being and mental	children_in_care -6
    hint	well-being needs	specific_needs 6 multi_agency 1
    hint	well-being or mental	assessment 1 specific_needs -1
    hint	well-being support	specific_needs 6
    hint	well-coordinated	front_door -6 missing 1 children_in_care 3 multi_agency 7 overall 3
    hint	well-coordinated multi-agency	multi_agency 1
    hint	well-crafted	child_protection -2
    hint	well-developed	leadership 2 multi_agency 6
    hint	well-embedded	specific_needs -1 leadership 3
    hint	well-established	child_protection -1 child_voice -4 management_oversight 3 multi_agency 6
    hint	well-established links	multi_agency 2
    hint	well-informed	child_protection -3
    hint	well-managed	specific_needs 1
    hint	well-planned	child_protection -1
    hint	well-trained	workforce 4
    hint	welltargeted	multi_agency -1
    hint	whenever	child_protection -1 children_in_care 2
    hint	whenever possible	child_voice 1
    hint	whereabouts	child_protection 3 missing 2 specific_needs 5 leadership 1
    hint	wherever	leadership 3
    hint	wherever possible	children_in_care 1 leadership 4
    hint	whether	child_protection -5 specific_needs 1 child_voice -1 children_in_care 5 care_leavers -1 supervision 13 workforce -5 quality_assurance 5 multi_agency -2
    hint	whether they live	children_in_care -2
    hint	whole	management_oversight -3 leadership 1
    hint	whole-council	leadership 4
    hint	whole-council approach	leadership 3
    hint	whole-system	children_in_care 1 leadership 2
    hint	whom	child_protection 4 early_help 2 children_in_care -1 care_leavers 2 management_oversight 6
    hint	whose	leadership -7
    hint	whose members	leadership -1
    hint	why	assessment 2 child_voice -3 children_in_care 2 care_leavers -4 management_oversight 3
    hint	why social	child_protection 1 assessment 1 child_voice -1
    hint	why social workers	child_protection 1 assessment 1 child_voice -1
    hint	wide	front_door 2 assessment -5 missing 5 child_voice 1 workforce 4
    hint	wide range	assessment -1 children_in_care 8 leadership -1 multi_agency -4
    hint	widely	quality_assurance 4
    hint	wider	front_door 1 child_protection 2 assessment 1 missing 3 specific_needs -3 child_voice -4 care_leavers -2 management_oversight -1 leadership 2 multi_agency 4
    hint	wider context	multi_agency 5
    hint	wider family	child_protection 2 children_in_care 2 multi_agency -2
    hint	wider family network	child_protection -4
    hint	wider issues	child_protection 1
    hint	wider safeguarding	child_protection -1 assessment 2 specific_needs 4
    hint	wider service	care_leavers -2
    hint	wider workforce	multi_agency 1
    hint	widespread	child_protection 1 overall 8
    hint	widespread and serious	child_protection 5
    hint	willingness	missing -1 leadership 4
    hint	wish	assessment 3 child_voice 11 management_oversight -1
    hint	wishes	front_door -7 child_protection -5 assessment -10 early_help 1 missing -4 child_voice 29 workforce -2 leadership -6 multi_agency -3
    hint	wishes and feelings	front_door -1 assessment 3 specific_needs -5 child_voice 3 children_in_care -2 management_oversight -1
    hint	wishes are heard	specific_needs 4
    hint	without	front_door 2 child_protection 1 workforce -1 quality_assurance -5
    hint	without delay	child_protection 3 specific_needs -1 children_in_care 1 management_oversight -3 leadership -2
    hint	without unnecessary	child_protection -1 children_in_care 2
    hint	women	front_door -5 children_in_care -5 multi_agency 18
    hint	words	child_voice 13 workforce 5
    hint	words and pictures	child_voice 3
    hint	work	child_protection 3 assessment -3 early_help 4 missing 5 specific_needs -2 child_voice 4 children_in_care -2 management_oversight -1 workforce 6 leadership 1 quality_assurance -1 multi_agency 5 overall -2
    hint	work academy	workforce 1
    hint	work across	front_door 3
    hint	work assessment	child_protection -6
    hint	work assessments	assessment 3
    hint	work closely	workforce -1
    hint	work collaboratively	early_help 2 care_leavers 6
    hint	work effectively	front_door 2 early_help 7 child_voice -1 workforce -3 multi_agency 3
    hint	work evidence	assessment 5 children_in_care 2
    hint	work experience	care_leavers 6
    hint	work extremely	workforce 3
    hint	work helps	child_voice 3
    hint	work intervention	child_protection -3 assessment 1 quality_assurance 6
    hint	work is completed	management_oversight 1
    hint	work is needed	front_door 4 leadership 1 overall -1
    hint	work is required	leadership -1 quality_assurance 4 overall 5
    hint	work is undertaken	children_in_care -2
    hint	work model	workforce -6 leadership 1 multi_agency -1 overall 1
    hint	work practice	front_door -1 child_protection 3 assessment -1 workforce -4 leadership -2 multi_agency 1 overall 6
    hint	work practice across	leadership -4
    hint	work practice model	children_in_care -1
    hint	work practice remains	overall 1
    hint	work progresses	assessment 2
    hint	work quickly	multi_agency 1
    hint	work sensitively	multi_agency 1
    hint	work services	overall -1
    hint	work staff	child_protection 3 leadership -1
    hint	work support	child_protection 1
    hint	work teams	child_protection -1
    hint	work to help	children_in_care 4
    hint	work to understand	child_voice 1
    hint	work together	child_protection -5 multi_agency 2
    hint	work undertaken	child_protection -4 early_help 3 care_leavers -1 workforce -3 leadership 3
    hint	work well	child_protection -6 specific_needs 5 multi_agency 10
    hint	work with children	front_door -4 missing -5 specific_needs 4 child_voice 6 children_in_care -7 management_oversight 4 workforce 8 multi_agency -1
    hint	work with families	early_help 4 leadership 1 multi_agency -2
    hint	work with parents	child_protection -4 children_in_care 4
    hint	work with partner	specific_needs 6
    hint	worked	care_leavers -2 workforce 1 leadership 11 multi_agency 5
    hint	worked effectively	overall 3
    hint	worker	child_protection -4 assessment -3 early_help 2 children_in_care -3 care_leavers 3 management_oversight -1 workforce 20 leadership -10 quality_assurance -2 multi_agency -2
    hint	workers	front_door 1 child_protection -4 early_help 1 missing 5 specific_needs 1 child_voice 3 children_in_care -6 management_oversight -2 supervision 8 workforce 17 leadership -5 quality_assurance -2 multi_agency -11 overall -8
    hint	workers across	child_voice 3
    hint	workers advocate	specific_needs 6 multi_agency 2
    hint	workers advocate strongly	multi_agency 3
    hint	workers and early	early_help -4 workforce -1
    hint	workers and family	child_voice 1 workforce 9
    hint	workers and independent	children_in_care 2 management_oversight -3
    hint	workers and managers	child_protection 6 assessment 2 specific_needs -1 management_oversight -7 supervision -6 leadership 3
    hint	workers and pas	workforce -3
    hint	workers and personal	children_in_care 3
    hint	workers and practitioners	leadership 1
    hint	workers and social	early_help 1
    hint	workers are involved	assessment 1 child_voice -2
    hint	workers are skilled	missing 4
    hint	workers between reviews	management_oversight 5
    hint	workers build	missing 1
    hint	workers complete	workforce -2
    hint	workers consider	specific_needs -1 children_in_care 3
    hint	workers demonstrate	child_voice 3
    hint	workers describe	workforce 1
    hint	workers engage	child_protection 3
    hint	workers ensure	children_in_care -1
    hint	workers for children	workforce 4 overall 4
    hint	workers have continued	child_protection 2
    hint	workers know	assessment -4 child_voice 12 children_in_care -8 leadership -1
    hint	workers now	workforce 7
    hint	workers provide	early_help 3
    hint	workers receive regular	workforce -1
    hint	workers report	supervision 1
    hint	workers say	workforce -3
    hint	workers show	children_in_care 1
    hint	workers speak	child_voice 3
    hint	workers spoken	workforce 2
    hint	workers support	specific_needs 9
    hint	workers take	child_protection -5 child_voice 3
    hint	workers take time	children_in_care -1
    hint	workers to deliver	management_oversight 5 workforce 3
    hint	workers to gain	child_protection 5
    hint	workers to identify	front_door 4
    hint	workers told	leadership 2
    hint	workers told inspectors	leadership 2
    hint	workers understand	child_voice -1
    hint	workers use	specific_needs 2 child_voice 4 children_in_care -1
    hint	workers value	supervision 3 workforce 7
    hint	workers visit	children_in_care 1
    hint	workers visit children	child_protection 4 specific_needs 1
    hint	workers who know	child_protection -1 children_in_care 4
    hint	workers who understand	child_voice 1
    hint	workers work	child_protection 1 missing -1 children_in_care 1 multi_agency 1
    hint	workforce	child_protection -12 assessment -10 early_help -9 missing -6 specific_needs -6 child_voice -3 children_in_care -16 care_leavers -15 management_oversight -4 workforce 46 quality_assurance -10 multi_agency -5 overall -2
    hint	workforce capacity	front_door 3 children_in_care 2 leadership 1 overall 1
    hint	workforce development	leadership -5
    hint	workforce means	overall 1
    hint	workforce stability	leadership 3
    hint	workforce strategy	leadership -1
    hint	working	child_protection -4 assessment -5 specific_needs -5 child_voice -7 children_in_care -8 care_leavers -2 management_oversight 3 workforce 13 leadership -2 quality_assurance -9 multi_agency 10
    hint	working alongside	care_leavers 2 workforce -3
    hint	working collaboratively	child_protection 5
    hint	working hours	front_door 1
    hint	working relationships	early_help 4 workforce -5 multi_agency 3
    hint	working together	front_door 1 children_in_care -6 leadership -2 multi_agency 10
    hint	working well	assessment 4
    hint	working with children	multi_agency -7
    hint	working with parents	child_protection 1
    hint	working with young	workforce 1
    hint	working within national	leadership -2
    hint	workload	management_oversight -2 workforce 10
    hint	workload pressures	workforce 3
    hint	workloads	child_protection -5 assessment -2 children_in_care -5 management_oversight -1 workforce 33 multi_agency -1 overall -1
    hint	works	child_protection -6 early_help 8 multi_agency 8
    hint	works closely	multi_agency 10
    hint	works intensively	early_help 1
    hint	workshops	workforce 6
    hint	worried	children_in_care -1
    hint	worries	assessment 8 early_help 6 child_voice 6
    hint	wraparound	early_help 1 multi_agency 2
    hint	write	assessment 9 child_voice 4
    hint	writing	assessment 2
    hint	written	front_door -5 child_protection -3 assessment 15 missing -3 specific_needs -4 child_voice 6 children_in_care -3 workforce -5 leadership -2 quality_assurance -4 multi_agency -1 overall -2
    hint	written agreements	child_protection 1 assessment -3
    hint	written directly	assessment 3
    hint	written in collaboration	child_voice 8
    hint	written in language	child_protection 2
    hint	written plans	child_protection -5 assessment 4 child_voice -6
    hint	written statement	leadership -7 multi_agency -2
    hint	written to children	child_protection -1 assessment 8 children_in_care -2 management_oversight 2
    hint	written with care	child_voice 2
    hint	year	child_protection -6 specific_needs -6 children_in_care 1 workforce 5 leadership 2
    hint	year in employment	workforce 1
    hint	years	front_door -3 child_protection -2 specific_needs 4 child_voice -5 children_in_care -1 care_leavers 4 workforce 4 quality_assurance -1 multi_agency -6
    hint	years old	missing 4 children_in_care -3
    hint	yet	front_door 1 early_help 5 child_voice -3 children_in_care 2 workforce 1 leadership -2 quality_assurance 5 multi_agency 1 overall 1
    hint	yet consistent	assessment 2
    hint	yet sufficiently	child_protection 2
    hint	yos	child_protection -6 care_leavers -2 multi_agency 23
    hint	young	front_door -6 child_protection -13 assessment -2 early_help -14 specific_needs 7 child_voice 4 children_in_care -16 care_leavers 22 management_oversight -4 supervision -5 workforce -3 quality_assurance -3 multi_agency -6 overall -8
    hint	young adults	care_leavers 3
    hint	young carer	specific_needs 12
    hint	young carers	specific_needs 36 children_in_care -10 care_leavers -5 multi_agency 4
    hint	young children	specific_needs -3 children_in_care 7 care_leavers -1
    hint	young parents	specific_needs -4 care_leavers 11
    hint	young people	front_door -5 missing 2 specific_needs -1 child_voice 5 children_in_care -7 care_leavers 3 workforce -6
    hint	young people aged	care_leavers -3
    hint	young people benefit	children_in_care -2 multi_agency 1
    hint	young people live	specific_needs -2 children_in_care -2 care_leavers 1
    hint	young people spoke	child_voice 2
    hint	young people told	child_voice 2
    hint	young people well	children_in_care 4
    hint	young people's	front_door -4 child_protection -2 assessment -1 early_help -1 missing -3 specific_needs -3 children_in_care -2 care_leavers 4 multi_agency -4
    hint	young person	specific_needs -5
    hint	young person's	child_voice -1 care_leavers 3
    hint	young person's voice	care_leavers 1
    hint	younger	child_protection 1
    hint	younger children	child_protection 2 child_voice 3
    hint	youth	front_door -10 child_protection -2 missing 16 specific_needs 2 children_in_care -12 care_leavers -11 workforce -2 leadership -1 quality_assurance 2 multi_agency 9
    hint	youth engagement	multi_agency 3
    hint	youth offending	front_door -1 specific_needs 2
    hint	youth offending service	missing 2
    hint	youth support	specific_needs 7
    hint	youth violence	front_door -2 child_protection -2 early_help -1 missing 9 multi_agency 3
    """
}
