extension Taxonomy {
  /// The hints of the built-in taxonomy.
  static let hintRows: StaticString = """
    # name	words that speak for the areas of children's services, or against them
    # columns	hint, words (* for every sentence), areas and weights in tenths of log-odds
    # source	fitted by Benchmarks/Sources/fit-areas to annotated letters of authorities A to M
    hint	*	front_door -37 child_protection -27 assessment -33 early_help -42 missing -38 specific_needs -33 child_voice -38 children_in_care -18 care_leavers -28 management_oversight -45 supervision -61 workforce -36 leadership -33 quality_assurance -38 multi_agency -26 overall -43
    hint	abduction	missing 5 multi_agency 1
    hint	abduction notices	missing 6 multi_agency 1
    hint	abilities	specific_needs 6 children_in_care -10
    hint	ability	child_protection 5 early_help -2 children_in_care -6 management_oversight 4 workforce 13 quality_assurance 5 multi_agency 3 overall -1
    hint	ability to build	child_voice 1
    hint	ability to care	child_protection 3
    hint	ability to complete	workforce 1
    hint	ability to make	children_in_care 6
    hint	ability to track	workforce 1
    hint	able	front_door -7 child_protection -3 early_help 1 specific_needs 3 child_voice 7 children_in_care -4 care_leavers 1 management_oversight -5 workforce 1 quality_assurance 2 multi_agency -2 overall 3
    hint	able to access	child_voice -1 care_leavers -2 workforce -2
    hint	able to articulate	overall 3
    hint	able to build	child_voice 3
    hint	able to develop	leadership 5
    hint	able to maintain	children_in_care 2
    hint	able to provide	specific_needs 2 quality_assurance -1
    hint	able to remain	child_protection 6
    hint	able to see	overall 2
    hint	able to work	workforce -2
    hint	above	front_door -2 child_protection 2 missing -1 child_voice -3 children_in_care 3 care_leavers 7 workforce 3 quality_assurance -4
    hint	above the national	child_protection 3
    hint	abroad	workforce 1
    hint	absence	early_help -4 specific_needs 4 child_voice -8 children_in_care 1 workforce 6 leadership 6 quality_assurance 7
    hint	absence from school	children_in_care 1
    hint	absence of robust	leadership 2
    hint	absence rates	overall 8
    hint	absent	front_door -1 assessment 13 missing 4 child_voice -3 children_in_care -4
    hint	abuse	front_door 1 child_protection 6 missing -2 specific_needs -4 children_in_care -4 care_leavers -8 supervision -1 leadership -4 multi_agency 3 overall -6
    hint	abuse across	leadership 1
    hint	abuse and neglect	multi_agency -7
    hint	abuse cases	child_protection -3
    hint	abuse incidents	child_protection -3 multi_agency 3
    hint	abuse investigation	front_door 3
    hint	abuse notifications	child_protection -1 early_help -1
    hint	abuse on children	child_protection 9 assessment 1 child_voice -3
    hint	abuse perpetrators	child_protection -2 multi_agency 2
    hint	abuse receive	child_protection 2
    hint	abuse referrals	child_protection -1
    hint	abuse services	child_protection 4
    hint	abuse support	child_protection 4
    hint	academic	child_protection -4 assessment -2 children_in_care 12 leadership -4 overall -1
    hint	academic outcomes	children_in_care 1
    hint	academic progress	children_in_care 6
    hint	academy	workforce 19 leadership -8
    hint	accelerated	leadership 2 overall 3
    hint	accept	front_door -1 leadership 7
    hint	accepted	front_door 2 children_in_care -1 leadership 11
    hint	accepts	leadership 14
    hint	access	child_protection -8 assessment -4 early_help 1 missing -3 specific_needs 3 child_voice -5 care_leavers 4 supervision 1 leadership -7 quality_assurance -7 multi_agency -3 overall -3
    hint	access advocacy	assessment 2
    hint	access health	children_in_care -4
    hint	access health services	children_in_care -1
    hint	access legal	specific_needs 1
    hint	access services	children_in_care 5 multi_agency 1
    hint	access specialist	specific_needs 4
    hint	access support	children_in_care 2
    hint	access their records	assessment 4 care_leavers 1
    hint	access therapeutic	specific_needs 1
    hint	access timely	specific_needs 1
    hint	access to advocacy	specific_needs -1
    hint	access to appropriate	missing 2
    hint	access to camhs	specific_needs 5 children_in_care 1 care_leavers -2
    hint	access to child	children_in_care 5
    hint	access to commissioned	children_in_care 3 care_leavers -3
    hint	access to early	leadership 1
    hint	access to education	specific_needs 6
    hint	access to good	specific_needs 2
    hint	access to senior	children_in_care -2
    hint	access to services	front_door 8
    hint	access to training	workforce 3
    hint	accessed	children_in_care 6
    hint	accessibility	management_oversight 3
    hint	accessible	front_door -4 child_protection -2 early_help 1 missing -6 child_voice 5 children_in_care -3 management_oversight 2 leadership 1 quality_assurance -1
    hint	accessible managers	management_oversight 3
    hint	accessing	early_help -7 missing 14 specific_needs 1 child_voice -3 care_leavers 2
    hint	accessing education	missing 7 children_in_care -3
    hint	accessing support	specific_needs 2
    hint	accommodate	children_in_care 7
    hint	accommodated	specific_needs 17 children_in_care 9 care_leavers -7
    hint	accommodated under section	children_in_care 2
    hint	accommodation	child_protection -11 assessment -6 early_help -7 missing -9 specific_needs 11 child_voice -8 children_in_care -11 care_leavers 19 management_oversight 2 workforce -7 leadership -4 quality_assurance -2 multi_agency -3 overall -3
    hint	accommodation and support	children_in_care -2
    hint	accommodation is available	specific_needs 3
    hint	accommodation when needed	specific_needs 5 care_leavers -1
    hint	accompanied	assessment 3 workforce 7 multi_agency 2
    hint	accordance	front_door -1 child_protection 2 assessment -2 child_voice -3 children_in_care 5 care_leavers 3 management_oversight 1 leadership -4 quality_assurance -1
    hint	accordance with children's	children_in_care 2
    hint	according	child_protection -1 children_in_care 1 care_leavers 1 leadership -3 quality_assurance -3
    hint	accordingly	assessment 2 children_in_care 2
    hint	account	child_protection -2 early_help -3 missing -2 children_in_care -4 care_leavers -1 workforce -3 quality_assurance 1 overall -5
    hint	account when planning	child_protection -1
    hint	accountabilities	leadership 6
    hint	accountability	early_help -2 specific_needs -1 children_in_care 2 management_oversight 2 leadership 9 quality_assurance 2 multi_agency 2
    hint	accountable	management_oversight 1 leadership 1
    hint	accounts	assessment 8 management_oversight -1
    hint	accredited	child_voice 1 workforce 6
    hint	accuracy	quality_assurance 6
    hint	accurate	child_protection -4 assessment 1 early_help -5 child_voice -1 children_in_care -2 care_leavers -1 management_oversight -2 workforce -4 leadership -3 quality_assurance 22 multi_agency -5 overall -6
    hint	accurate assessment	assessment -3 quality_assurance 4
    hint	accurate data	quality_assurance 1
    hint	accurate information	missing 8 multi_agency 2
    hint	accurate self-assessment	quality_assurance 2
    hint	accurate understanding	quality_assurance -4
    hint	accurately	front_door 4 child_protection -13 assessment 1 children_in_care -1 care_leavers 5 leadership 3 quality_assurance 11
    hint	accurately identified	front_door 4 child_protection -3 children_in_care -1 leadership 2
    hint	accurately reflect	children_in_care 1
    hint	achievable	child_protection 8
    hint	achieve	front_door -2 child_protection -9 missing -6 specific_needs -1 child_voice -8 children_in_care 5 care_leavers 4 management_oversight 1 supervision -1 workforce 2 leadership -1 quality_assurance 5 multi_agency -3
    hint	achieve consistency	quality_assurance 3
    hint	achieve good	leadership 3
    hint	achieve good outcomes	leadership 4
    hint	achieve permanence	child_protection -8 quality_assurance 3
    hint	achieve their goals	care_leavers 1
    hint	achieve well	children_in_care 5
    hint	achieved	assessment 2 missing -2 child_voice -2 care_leavers -1 leadership 3 multi_agency -3 overall 5
    hint	achievement	specific_needs -2 children_in_care 7 workforce 4 leadership -1 quality_assurance 2 multi_agency -2
    hint	achievements	child_protection -7 assessment 4 specific_needs -7 children_in_care 11 care_leavers 9 management_oversight -1 workforce -3 quality_assurance -3 multi_agency -1
    hint	achievements are celebrated	children_in_care 1
    hint	achieving	child_protection 2 assessment -3 early_help 1 missing -6 specific_needs -2 child_voice -3 care_leavers -1 management_oversight -1 leadership 2 quality_assurance 4 multi_agency -1
    hint	achieving best	child_protection 4
    hint	achieving best evidence	child_protection 1
    hint	achieving permanence	assessment -3 management_oversight -2
    hint	acknowledge	child_protection 3 specific_needs 1 care_leavers 2 management_oversight -3 workforce -1 leadership 19 quality_assurance -1 multi_agency 1 overall 2
    hint	acknowledged	assessment 5 children_in_care -5 care_leavers -2 leadership 20 overall -2
    hint	acknowledges	leadership 18 multi_agency -5
    hint	acquiring	leadership 1
    hint	across	front_door -2 child_protection -2 early_help -3 missing 2 specific_needs -4 child_voice 2 children_in_care -7 supervision 1 quality_assurance 3 multi_agency 4
    hint	across agencies	child_protection -1 specific_needs 2 multi_agency -6
    hint	across all areas	front_door 2 care_leavers 1
    hint	across all service	workforce 4
    hint	across all services	child_voice 4 management_oversight 3 multi_agency -2 overall 7
    hint	across children's	quality_assurance 1 overall 6
    hint	across children's services	child_voice 1 leadership -1
    hint	across early	early_help -5
    hint	across early help	early_help -5
    hint	across health	leadership 3
    hint	across partner	child_protection 1
    hint	across partner agencies	child_protection 1
    hint	across partners	workforce 4
    hint	across services	workforce 3 leadership -1 multi_agency 5
    hint	across teams	children_in_care 7
    hint	across the area	workforce -2
    hint	across the borough	care_leavers 1 leadership 1
    hint	across the council	child_voice -3 leadership 1
    hint	across the county	care_leavers 5 overall 4
    hint	across the local	children_in_care 10 leadership 2 multi_agency -4
    hint	across the organisation	leadership 8
    hint	across the partnership	front_door 2 missing 4 specific_needs 1 children_in_care -2 care_leavers -3 leadership -4 multi_agency 3 overall -5
    hint	across the range	multi_agency -4
    hint	across the region	missing 1 multi_agency 3
    hint	across the service	front_door -2 assessment 8 management_oversight 3 quality_assurance 2 multi_agency -4 overall -2
    hint	across the whole	leadership 1 quality_assurance -2 multi_agency -2
    hint	across the wider	workforce 1 multi_agency 1
    hint	across the workforce	leadership 1
    hint	act	assessment -9 early_help -5 missing -2 specific_needs 1 workforce -6 leadership 5 overall -3
    hint	act quickly	child_protection 5
    hint	acted	child_protection 3 assessment -4 specific_needs 1 child_voice 5 children_in_care -2 care_leavers -3 management_oversight 3 leadership 7 quality_assurance 2 multi_agency 5
    hint	acted swiftly	multi_agency 1
    hint	acted upon	front_door 2 quality_assurance 2
    hint	acting	assessment -1 specific_needs -1 leadership 2
    hint	action	front_door 1 child_protection 6 assessment -5 early_help -4 missing 2 specific_needs -1 child_voice -8 children_in_care -5 care_leavers -6 management_oversight 3 leadership 6 multi_agency 1
    hint	action being taken	child_protection -1 assessment 2 leadership -3 quality_assurance 3 multi_agency 3
    hint	action is still	child_protection 2
    hint	action is taken	front_door -1 child_protection 1 assessment -2 specific_needs 1 leadership -13 quality_assurance -1 multi_agency -6 overall -2
    hint	action needed	child_protection -1
    hint	action plan	child_protection -10 assessment -2 missing 2 leadership -4 quality_assurance 9
    hint	action planning	quality_assurance 2
    hint	action plans	child_protection -6 assessment -11 early_help 5 management_oversight -1 quality_assurance 15 multi_agency 18 overall 3
    hint	action taken	children_in_care 5 multi_agency -2
    hint	action to address	child_protection -5 assessment 4 overall 3
    hint	action to ensure	child_protection -1 assessment 4 children_in_care 1
    hint	action to improve	supervision 6 leadership 8 quality_assurance -5
    hint	action to tackle	workforce 2
    hint	action was taken	child_protection 5 children_in_care 6
    hint	actions	child_protection 6 assessment 4 early_help -5 missing 2 specific_needs 1 child_voice -4 children_in_care -4 management_oversight 3 supervision 9 workforce -8 overall -1
    hint	actions agreed	child_protection -1 management_oversight 6 multi_agency -1
    hint	actions and responsibilities	assessment 1
    hint	actions and timescales	child_protection -4 assessment 3 specific_needs 2
    hint	actions are identified	child_protection -8
    hint	actions are taken	specific_needs 4 multi_agency -4
    hint	actions arising	missing 4
    hint	actions required	child_protection -1
    hint	actions taken	front_door 1 assessment -7
    hint	actions that help	child_protection 2 assessment 1
    hint	actions they need	front_door 4
    hint	actions to address	children_in_care 6 leadership 5
    hint	actions to drive	assessment -3
    hint	actions to improve	missing 14 child_voice 3 multi_agency 2
    hint	actions to progress	assessment -2
    hint	actions to support	assessment 6
    hint	active	front_door -3 assessment -4 child_voice 6 children_in_care -4 care_leavers 3 workforce -2 leadership 1 quality_assurance -3 multi_agency 2
    hint	active children	child_voice 1 children_in_care -3
    hint	active member	leadership -1
    hint	actively	front_door -2 child_protection -4 specific_needs 1 child_voice 2 children_in_care -1 care_leavers 4 workforce -7 leadership 8 multi_agency -1
    hint	actively encouraged	care_leavers 3
    hint	actively engaged	leadership -2
    hint	activities	front_door -3 child_protection -8 assessment -2 early_help -3 missing 7 children_in_care 3 care_leavers 1 management_oversight -8 workforce -11 leadership -8 quality_assurance -6 multi_agency -1 overall -2
    hint	activities including	quality_assurance -1
    hint	activity	front_door -11 child_protection -2 assessment -1 missing 9 specific_needs -4 child_voice -1 children_in_care -3 care_leavers -10 management_oversight -8 supervision -2 workforce -1 leadership -3 multi_agency 3 overall -9
    hint	activity days	children_in_care 4
    hint	activity of statutory	multi_agency -12
    hint	acts	front_door 4 children_in_care 2 management_oversight 8
    hint	actual	specific_needs 1
    hint	acute	front_door 3 child_protection -1 multi_agency 9
    hint	acutely	children_in_care -1 workforce 6 leadership 1
    hint	acutely aware	children_in_care -1 workforce 6 leadership 1
    hint	adapted	leadership -3
    hint	adapted to reflect	leadership -1
    hint	add	assessment 4 child_voice 2 workforce -1
    hint	addiction	child_protection -7 early_help 2
    hint	addition	front_door -4 assessment -2 early_help 3 children_in_care -2 care_leavers -6 management_oversight 1 leadership -3 multi_agency 5
    hint	additional	child_protection -2 assessment -11 early_help 4 missing -1 children_in_care -1 care_leavers -2 workforce 9 leadership 1 quality_assurance -6 multi_agency -2 overall -1
    hint	additional capacity	missing 1
    hint	additional family	workforce 5
    hint	additional funding	workforce -3 leadership 7
    hint	additional health	workforce 3 multi_agency 8
    hint	additional information	assessment -1
    hint	additional investment	workforce -2
    hint	additional language	child_voice -5 children_in_care -10
    hint	additional layer	management_oversight 7 quality_assurance 2
    hint	additional needs	specific_needs 7 child_voice 3
    hint	additional posts	workforce 2
    hint	additional resource	children_in_care 1
    hint	additional resources	child_voice 3 leadership 2
    hint	additional safeguards	child_protection 1
    hint	additional services	child_protection 3 specific_needs 2
    hint	additional specialist	multi_agency 7
    hint	additional support	front_door -5 early_help 2 specific_needs -2 child_voice -1 children_in_care 10 multi_agency 4
    hint	additional training	multi_agency -7
    hint	additional vulnerabilities	specific_needs 11
    hint	address	front_door 1 child_protection -2 missing 4 specific_needs 5 child_voice -1 children_in_care -1 care_leavers 5 management_oversight -4 workforce 2 leadership 9 quality_assurance 5 multi_agency 1
    hint	address child	multi_agency -1
    hint	address child sexual	multi_agency -1
    hint	address children's	specific_needs 5
    hint	address children's needs	specific_needs 1
    hint	address individual	child_protection 5
    hint	address issues	multi_agency 10
    hint	address key	assessment -1
    hint	address risk	missing 2
    hint	address shortfalls	front_door 8
    hint	address the impact	child_voice 4
    hint	address the issue	children_in_care 3
    hint	address the issues	quality_assurance 6
    hint	address the needs	child_protection 2
    hint	address their needs	front_door 1 children_in_care -3
    hint	address these issues	specific_needs 3 multi_agency 3
    hint	address this issue	children_in_care 2
    hint	addressed	front_door -3 child_protection 4 missing 4 specific_needs 7 child_voice 1 children_in_care 1 workforce 3 leadership 4 quality_assurance 2 overall 7
    hint	addressed promptly	specific_needs 1
    hint	addressed well	specific_needs -3
    hint	addressing	front_door -4 assessment 5 missing 9 specific_needs -2 children_in_care -6 care_leavers 1 workforce -5 leadership 10 multi_agency 2
    hint	adds	front_door 4 missing 4 multi_agency 2
    hint	adequate	child_protection 5 assessment 2 children_in_care 1 management_oversight 2 leadership -2 multi_agency -3 overall 3
    hint	adequately	front_door 1 child_protection 8 early_help -2 child_voice -2 children_in_care -1 management_oversight 5 leadership 2 quality_assurance -4 multi_agency -1
    hint	adequately addressed	overall 1
    hint	adm	children_in_care 9 management_oversight 11 multi_agency -4
    hint	administrative	child_protection 1 workforce 8 quality_assurance -1 multi_agency 2
    hint	administrative support	workforce 5
    hint	admissions to care	children_in_care 2
    hint	admitted	specific_needs 1
    hint	adolescent	child_protection -6 missing 10 child_voice -3 workforce -4 leadership 2
    hint	adolescent mental	early_help -2 specific_needs -3 child_voice -1
    hint	adolescent mental health	early_help -2 specific_needs -3 child_voice -1
    hint	adolescents	child_protection -4 early_help 5 missing 2 care_leavers -7 leadership 2 quality_assurance 5
    hint	adopt	assessment -2 specific_needs -2 children_in_care 12 leadership -4
    hint	adopted	front_door -2 child_protection -12 early_help -3 missing -6 specific_needs -11 child_voice -7 children_in_care 28 management_oversight -1 workforce 2 leadership 2 multi_agency -3 overall -2
    hint	adopted children	child_voice -4 children_in_care 6 workforce 2
    hint	adoptees	children_in_care 1
    hint	adopter	child_voice -2 children_in_care 24 leadership -1 multi_agency -2
    hint	adopters	front_door -11 child_protection -18 assessment -3 early_help -10 missing -10 specific_needs -17 child_voice -18 children_in_care 48 care_leavers -17 management_oversight -9 workforce -18 leadership -13 quality_assurance -15 multi_agency -14 overall -9
    hint	adoption	front_door -19 child_protection -27 assessment -7 early_help -18 missing -15 specific_needs -20 child_voice -13 children_in_care 47 care_leavers -12 management_oversight -5 supervision -3 workforce -9 leadership -10 quality_assurance -4 multi_agency -14 overall -15
    hint	adoption agency	management_oversight -1 workforce -1 multi_agency 1
    hint	adoption for children	leadership 2
    hint	adoption panel	management_oversight -3 workforce 3 quality_assurance 5 multi_agency -2
    hint	adoption panels	quality_assurance -1
    hint	adoption performance	leadership 1 quality_assurance -2
    hint	adoption practice	workforce 3
    hint	adoption service	children_in_care 3 workforce -2 leadership -4 multi_agency -3
    hint	adoption services	care_leavers 1
    hint	adoption support	front_door -1 assessment -2 children_in_care 7 workforce -1 leadership -1
    hint	adoption support needs	assessment -3
    hint	adoption team	leadership -2
    hint	adoption team manager	management_oversight -1
    hint	adoption teams	management_oversight 2
    hint	adoptions	child_protection -5 assessment -2 specific_needs -4 children_in_care 36 care_leavers -4 workforce -1 leadership -1 multi_agency -5
    hint	adoptive	front_door -3 child_protection -15 assessment -9 early_help -11 specific_needs -4 child_voice -6 children_in_care 28 care_leavers -1 overall -5
    hint	adoptive families	assessment -2 early_help -1 specific_needs -2 children_in_care 12 leadership -2 quality_assurance -1
    hint	adoptive placements	leadership 1
    hint	adult	front_door -4 assessment 1 early_help -11 missing -4 specific_needs 9 children_in_care -8 care_leavers 7 quality_assurance -6 overall -2
    hint	adult and children's	leadership 6 multi_agency -4
    hint	adult care	specific_needs 3 children_in_care -1
    hint	adult focused	assessment 4
    hint	adult life	care_leavers 4
    hint	adult mental	specific_needs -11 care_leavers -2 multi_agency 6
    hint	adult mental health	specific_needs -7 care_leavers -2 quality_assurance 1 multi_agency 4
    hint	adult safeguarding	care_leavers 6
    hint	adult services	front_door -2 child_protection -5 assessment -3 early_help -6 specific_needs 12 child_voice -7 workforce -4 multi_agency 5 overall -3
    hint	adult substance	child_protection -2 multi_agency 2
    hint	adult substance misuse	child_protection -2 multi_agency 2
    hint	adult victims	child_protection 8
    hint	adult-focused	assessment 8 child_voice 10
    hint	adulthood	child_protection -3 assessment -2 early_help -5 missing -1 child_voice -4 children_in_care -5 care_leavers 18 leadership -3 multi_agency -5
    hint	adults	child_protection 1 early_help -5 missing 3 child_voice 2 children_in_care -11 care_leavers 3 management_oversight -7 workforce -2 leadership -1 quality_assurance -5 multi_agency 1 overall -8
    hint	adults and children's	multi_agency -2
    hint	adults who work	specific_needs 4
    hint	advance	child_protection 3 care_leavers 5
    hint	advanced	front_door 3 child_protection -4 early_help -1 children_in_care -1 workforce 5 multi_agency 3 overall 3
    hint	advanced practitioners	overall 5
    hint	advantage	care_leavers 2
    hint	adverse	specific_needs 4
    hint	adversely	child_protection 3 child_voice -3 overall -3
    hint	advice	front_door 13 child_protection -10 assessment -3 early_help 6 missing -4 specific_needs 3 care_leavers 4 management_oversight 1 supervision 1 workforce -3 leadership -3 quality_assurance -5 multi_agency -7
    hint	advice and guidance	front_door -1 specific_needs -7 children_in_care 3 supervision 6
    hint	advised	specific_needs 7 leadership -1
    hint	adviser	child_protection -2 missing -1 child_voice -6 care_leavers 7
    hint	advisers	child_protection -5 assessment 2 early_help -5 missing -2 children_in_care -14 care_leavers 19 workforce 1 leadership -4 multi_agency -3
    hint	advisers help	child_voice -1
    hint	advisers work	multi_agency 3
    hint	advisors	assessment -1 child_voice -2 care_leavers 3 supervision 3
    hint	advocacy	front_door -8 child_protection -14 early_help -3 child_voice 42 children_in_care -16 care_leavers -5 leadership -3 quality_assurance -1 multi_agency -9 overall -2
    hint	advocacy service	child_protection -1 specific_needs -3 child_voice 7 children_in_care -1 care_leavers -1
    hint	advocacy services	assessment 1
    hint	advocate	child_protection -3 assessment -3 early_help -1 specific_needs 8 child_voice 27 children_in_care -3 leadership -2
    hint	advocate strongly	multi_agency 1
    hint	advocates	child_protection -9 child_voice 21 children_in_care -5 care_leavers -2 multi_agency -4
    hint	affect	front_door -1 child_protection 3 assessment -1 specific_needs 1 children_in_care -2 care_leavers 5 leadership -4
    hint	affected	child_voice -3 workforce 6 leadership -1
    hint	affected by domestic	child_protection 6 early_help 1
    hint	affected the quality	assessment 2
    hint	affecting	child_voice -4 children_in_care -1 leadership 11 quality_assurance 1
    hint	affecting children	leadership 5
    hint	affection	child_voice 6
    hint	affects	assessment -1 child_voice 1 workforce 11
    hint	affects their ability	workforce 2
    hint	affiliation	missing 1
    hint	afforded	assessment -1
    hint	aftercare	quality_assurance 1
    hint	again	child_protection 4 leadership 1
    hint	against	child_protection -4 assessment -1 early_help -1 specific_needs 4 child_voice -2 children_in_care -1 care_leavers -3 management_oversight -6 multi_agency -2
    hint	against plans	child_protection 4
    hint	against professionals	specific_needs 2 multi_agency -4
    hint	against the backdrop	overall 4
    hint	age	front_door -2 child_protection -6 early_help 1 missing -3 specific_needs -7 child_voice -1 children_in_care -4 care_leavers 11 management_oversight -2 workforce -8 leadership -3 quality_assurance -2 multi_agency -7
    hint	ageappropriate	missing -1 child_voice 9
    hint	aged	child_protection -9 specific_needs 5 children_in_care -11 care_leavers 11 multi_agency -1 overall -4
    hint	agencies	front_door 6 child_protection 1 assessment -4 early_help 1 missing -1 child_voice -5 children_in_care -12 care_leavers -2 management_oversight -4 supervision -4 workforce -2 leadership -8 quality_assurance 2 multi_agency 32 overall -5
    hint	agencies and family	child_protection 2
    hint	agencies and parents	child_protection 2
    hint	agencies are involved	multi_agency -2
    hint	agencies contribute	multi_agency 1
    hint	agencies involved	child_voice -4
    hint	agencies know	multi_agency -2
    hint	agencies report	multi_agency -5
    hint	agencies to account	quality_assurance 8
    hint	agencies to help	multi_agency 2
    hint	agencies to identify	multi_agency -6
    hint	agencies work	child_protection -1 multi_agency 3
    hint	agencies work well	child_voice 1
    hint	agency	child_protection -4 assessment -7 early_help -1 missing -6 specific_needs -2 child_voice -2 care_leavers -6 workforce 9 leadership -4 multi_agency 10 overall -8
    hint	agency attendance	multi_agency 5
    hint	agency checks	front_door 7 multi_agency -3
    hint	agency decision	front_door -1 children_in_care 8 multi_agency -4
    hint	agency decision maker	front_door -1 children_in_care 2 multi_agency -2
    hint	agency decision-maker	children_in_care 7 management_oversight 1
    hint	agency partners	multi_agency -3
    hint	agency social	workforce 4
    hint	agency staff	child_protection -1 child_voice 2 children_in_care -5 workforce 5 leadership -1 multi_agency -8
    hint	agency workers	children_in_care -2 workforce 2 leadership -1
    hint	agenda	front_door -1 specific_needs -1 child_voice 5 leadership 6 multi_agency 7
    hint	aggregate	quality_assurance 5
    hint	aggregated	missing 3 quality_assurance 3
    hint	agile	quality_assurance 2
    hint	ago	children_in_care -2 overall 6
    hint	agree	children_in_care 3 management_oversight 2 leadership -1 multi_agency 5
    hint	agreed	front_door 5 specific_needs -1 child_voice -2 children_in_care 4 leadership -1 quality_assurance -1 multi_agency 4 overall -6
    hint	agreed actions	assessment -2 supervision 4
    hint	agreed arrangements	leadership -3 multi_agency -1
    hint	agreed timescales	front_door 3
    hint	agreed to ensure	assessment 2
    hint	agreeing	child_protection -1
    hint	agreement	front_door -1 child_protection 3
    hint	agreements	child_protection 7 assessment -4 specific_needs -2 multi_agency -4
    hint	ahead	care_leavers 6 multi_agency -2
    hint	aid	quality_assurance -2 multi_agency 3
    hint	aim	child_protection -5 assessment 3 missing 5
    hint	aim high	assessment 5
    hint	aimed	care_leavers -3 workforce 2 leadership -1
    hint	aimed at ensuring	leadership 1
    hint	aims	child_protection 4 leadership -1
    hint	albeit	children_in_care -1
    hint	alcohol	child_protection 4 assessment -2 early_help -6 missing -14 children_in_care 4 care_leavers 4 workforce 1 multi_agency 4
    hint	alcohol misuse	child_protection 6 quality_assurance 4 multi_agency -2
    hint	alcohol services	specific_needs -1 care_leavers 2
    hint	alert	missing 6 care_leavers 3 management_oversight 3 leadership -1 multi_agency -4
    hint	alerted	front_door 3 multi_agency 6
    hint	align	leadership -4 multi_agency 8
    hint	aligned	child_protection -2 missing 3 child_voice -4 care_leavers -2 leadership 5 quality_assurance -2
    hint	alignment	missing 3
    hint	allegations	front_door -11 child_protection -17 early_help -1 missing -8 specific_needs 43 child_voice -5 children_in_care -8 management_oversight -12 leadership -3 multi_agency -9 overall -1
    hint	allegations against	specific_needs 8 multi_agency -3
    hint	allegations against professionals	specific_needs 2 multi_agency -1
    hint	alleged	child_protection 1
    hint	alliance	leadership -6 multi_agency 7
    hint	allied	specific_needs 6
    hint	allocate	specific_needs 11
    hint	allocated	front_door -2 child_protection 8 assessment -1 child_voice -6 children_in_care -3 care_leavers 4 workforce 3 quality_assurance -1 multi_agency -2 overall -1
    hint	allocated a personal	care_leavers 1
    hint	allocated promptly	child_protection 1
    hint	allocated social worker	child_protection 2
    hint	allocated workers	management_oversight -1
    hint	allocation	front_door -12 child_protection 3 early_help 12 missing -3 children_in_care -3 management_oversight 3
    hint	allow	child_protection 1 leadership -8 multi_agency 10
    hint	allowance	children_in_care -2 care_leavers 7
    hint	allowed	leadership 4
    hint	allowing	assessment -1
    hint	allows	child_protection 1 child_voice 3 children_in_care -4 care_leavers 3 workforce 4
    hint	almost	front_door -3 assessment -4 early_help -2 missing -3 specific_needs -6 workforce 4 quality_assurance 1 multi_agency -2 overall 1
    hint	almost all cases	child_protection -2
    hint	almost always	children_in_care 1
    hint	alone	front_door -2 assessment -4 early_help -1 missing -2 child_voice 32 children_in_care -2 management_oversight -5 workforce -2
    hint	alone by social	child_protection 1
    hint	along	assessment -6 management_oversight -3 quality_assurance -1 overall 4
    hint	alongside	front_door 2 early_help 1 specific_needs -4 child_voice 1 care_leavers 3 workforce -1 leadership 8 quality_assurance 1 multi_agency -2 overall 1
    hint	alongside social	early_help -1 workforce -5
    hint	alongside social workers	workforce -3
    hint	already	front_door 6 child_protection 2 assessment -5 early_help -1 specific_needs -4 child_voice -2 children_in_care -5 care_leavers 2 management_oversight -2 supervision 1 workforce -1 leadership 9 quality_assurance -2
    hint	already aware	quality_assurance -3
    hint	already identified	quality_assurance 2
    hint	already known	front_door 4
    hint	already open	child_protection 3
    hint	alternative	front_door -2 child_protection 2 early_help -1 missing 2 specific_needs 1 child_voice -4 children_in_care -1 care_leavers -4 workforce -2 leadership -5 overall 7
    hint	alternative accommodation	specific_needs 11 care_leavers -2
    hint	alternative carers	child_protection 10 children_in_care -2
    hint	alternative education	children_in_care -3
    hint	alternative options	assessment -1
    hint	alternative provision	missing 11 specific_needs -4
    hint	alternatives	child_protection 3 children_in_care 2
    hint	although	specific_needs -3 care_leavers -1 supervision -3 leadership -1
    hint	although improvements	child_protection 1
    hint	although managers	assessment 1
    hint	although services	child_protection 3
    hint	although the local	child_protection -1 children_in_care 1
    hint	although the quality	overall 2
    hint	always	front_door 2 child_protection 2 assessment 7 missing -1 specific_needs -2 child_voice 1 children_in_care -3 care_leavers -1 management_oversight 3 workforce -7 leadership -6 quality_assurance -5 overall -4
    hint	always apparent	assessment 3 multi_agency -3
    hint	always benefit	child_protection 1
    hint	always clear	assessment 2 missing 1 children_in_care -1 management_oversight -2 multi_agency -4
    hint	always effective	assessment -2 child_voice 6 children_in_care 1 management_oversight 4
    hint	always evidence	assessment 3 child_voice -1
    hint	always evident	care_leavers 2
    hint	always focus	quality_assurance 2
    hint	always fully	missing -1 specific_needs 2 children_in_care 2
    hint	always get	front_door 1 children_in_care 5
    hint	always identified	assessment 1
    hint	always include	child_protection 8
    hint	always informed	child_protection 4
    hint	always made	children_in_care 10
    hint	always make	assessment 3 multi_agency -4
    hint	always progressed	child_protection -4
    hint	always provide	children_in_care -1
    hint	always provided	specific_needs 4
    hint	always receive	care_leavers -1 overall 2
    hint	always recognise	management_oversight 1
    hint	always recognised	assessment 2 early_help 3 specific_needs 1
    hint	always recorded	assessment 7
    hint	always reflect	assessment 5
    hint	always reflected	assessment 4 workforce 4
    hint	always reviewed	child_protection 1
    hint	always seen	child_protection 1
    hint	always sufficiently	child_protection -1 multi_agency -1
    hint	always timely	child_protection -1
    hint	always translate	child_protection 3
    hint	always updated	child_protection -7 assessment -8 care_leavers 2
    hint	always well	child_protection 1 assessment 1
    hint	ambassadors	child_voice 29 children_in_care -3 care_leavers -7 leadership 2 multi_agency -3
    hint	ambition	child_protection -4 specific_needs -5 child_voice -2 management_oversight 5 leadership 12
    hint	ambitions	child_voice 7 children_in_care 4
    hint	ambitious	child_protection -3 early_help -6 specific_needs -2 child_voice -4 children_in_care 3 management_oversight -4 leadership 17 quality_assurance -1 multi_agency 4 overall 2
    hint	ambitious plans	children_in_care 1
    hint	ambitious targets	leadership -3
    hint	among	child_voice -6 care_leavers -2 leadership 1
    hint	amongst	front_door 2 workforce 3 multi_agency -1
    hint	amount of time	front_door 1
    hint	analyse	assessment 11 children_in_care -2 care_leavers -2 leadership 2 quality_assurance 15 multi_agency -3
    hint	analyse information	children_in_care 2 quality_assurance 3
    hint	analysed	child_protection -1 assessment 7 missing 2 leadership -7 quality_assurance 20 multi_agency 1
    hint	analysed sufficiently	quality_assurance 1
    hint	analysing	assessment 5
    hint	analysis	front_door 1 child_protection -7 assessment 16 early_help -10 specific_needs -3 children_in_care -5 care_leavers -11 management_oversight -4 supervision 5 workforce 4 leadership -6 quality_assurance 12 multi_agency 1 overall -3
    hint	analysis and evaluation	assessment -2
    hint	analysis of child	quality_assurance 4
    hint	analysis of children's	assessment 2 child_voice 9
    hint	analysis of data	multi_agency 3
    hint	analysis of information	front_door 1 assessment 1
    hint	analysis of local	quality_assurance -4 multi_agency -3
    hint	analysis of need	leadership 6
    hint	analysis of performance	multi_agency 1
    hint	analysis of risk	assessment 5 missing -3
    hint	analytical	front_door 2 child_protection -5 assessment 14 specific_needs -5 children_in_care 2 leadership -2 multi_agency -5
    hint	annual	front_door -3 child_protection -5 assessment -15 missing -5 child_voice 1 children_in_care -1 care_leavers -5 leadership -9 quality_assurance 8 multi_agency 6 overall -1
    hint	annual awards	child_voice -3
    hint	annual celebration	children_in_care -2
    hint	annual conference	children_in_care 1
    hint	annual event	child_voice 2
    hint	annual report	assessment -1 children_in_care -4 workforce -4 quality_assurance 1 multi_agency 11
    hint	another	assessment -3 workforce 4
    hint	anti-bullying	multi_agency 1
    hint	anti-racist practice	leadership 1
    hint	anti-social	missing -1
    hint	anti-social behaviour	missing -1
    hint	anticipate	quality_assurance -1 multi_agency -3
    hint	anxiety	specific_needs 3 care_leavers 3
    hint	apart	specific_needs -1
    hint	app	child_voice 6 care_leavers 3 quality_assurance -2
    hint	apparent	assessment 2 workforce 4 multi_agency -1
    hint	applicants	assessment 1 children_in_care 15
    hint	application	front_door 6 early_help -2 children_in_care 1 quality_assurance 1
    hint	applications	child_protection 8 assessment -1 missing -2 child_voice -1 children_in_care 5
    hint	applications to court	children_in_care 1 multi_agency -3
    hint	applied	assessment -4 specific_needs 1 management_oversight 2 leadership -3 quality_assurance -3 multi_agency -3 overall -3
    hint	applied appropriately	front_door -1 child_protection 2
    hint	applied consistently	child_protection -3
    hint	apply	front_door 5 child_protection 1 early_help 1 children_in_care -6 management_oversight 3 workforce 4
    hint	apply thresholds	child_protection 4
    hint	appoint	workforce 10
    hint	appointed	missing 7 children_in_care -2 care_leavers -1 workforce 4 overall 3
    hint	appointment	child_protection 5 child_voice 2 care_leavers -1 management_oversight -1 leadership 8 multi_agency -4
    hint	appointments	children_in_care -1 multi_agency -4
    hint	appraisals	workforce 6
    hint	appreciate	workforce 7
    hint	appreciated	children_in_care 3
    hint	apprentices	care_leavers 2
    hint	apprenticeship	child_voice -1 care_leavers 20 leadership -2 multi_agency -1
    hint	apprenticeship opportunities	children_in_care 6 care_leavers 2
    hint	apprenticeships	missing -1 child_voice -6 care_leavers 20 workforce -2 multi_agency -1
    hint	approach	assessment 1 missing 2 specific_needs -2 child_voice -3 children_in_care -2 care_leavers -2 leadership 11 quality_assurance 3 multi_agency 4 overall -1
    hint	approach ensures	leadership -2
    hint	approach helps	multi_agency 4
    hint	approach means	missing 1
    hint	approach to addressing	leadership -1
    hint	approach to contextual	missing 2
    hint	approach to monitoring	leadership -2 quality_assurance 2
    hint	approach to quality	multi_agency -1
    hint	approach to safeguarding	child_protection 2
    hint	approach to supporting	specific_needs 2 leadership 1
    hint	approach to working	leadership 1
    hint	approachable	care_leavers -2 management_oversight 5 workforce 4 leadership 1
    hint	approachable and highly	workforce 1
    hint	approaches	child_protection 10 specific_needs -3 care_leavers -3 workforce 8 overall 2
    hint	appropriate	front_door 4 child_protection 3 assessment -3 early_help -5 missing -4 specific_needs 4 child_voice -3 children_in_care 2 care_leavers -6 supervision -12 workforce -4 leadership -1 quality_assurance -2 overall -2
    hint	appropriate action	child_protection -10 specific_needs 5 leadership 3
    hint	appropriate and proportionate	front_door -1
    hint	appropriate and safe	assessment 3
    hint	appropriate and timely	specific_needs -1
    hint	appropriate assessments	children_in_care 1
    hint	appropriate challenge	child_protection 1 management_oversight -1 multi_agency -1
    hint	appropriate consideration	child_protection 1
    hint	appropriate decision-making	multi_agency 2
    hint	appropriate decisions	assessment 2 children_in_care -2
    hint	appropriate education	missing 2
    hint	appropriate focus	leadership 2 multi_agency 4
    hint	appropriate governance arrangements	leadership 1
    hint	appropriate health	multi_agency 7
    hint	appropriate help	specific_needs 2 leadership 1
    hint	appropriate housing	care_leavers 6
    hint	appropriate intervention	children_in_care 3
    hint	appropriate level	missing 2
    hint	appropriate levels	multi_agency -2
    hint	appropriate monitoring	leadership 2
    hint	appropriate placements	specific_needs 2 children_in_care 1
    hint	appropriate plans	specific_needs -1 management_oversight -3 leadership 11 quality_assurance 1
    hint	appropriate range	child_protection 1 leadership 1 quality_assurance -1
    hint	appropriate recommendations	assessment 1
    hint	appropriate referrals	front_door -7
    hint	appropriate response	child_protection 1
    hint	appropriate service	child_protection -1
    hint	appropriate services	assessment 8
    hint	appropriate support	assessment -5 early_help 4 specific_needs 3 leadership -1
    hint	appropriate thresholds	early_help 7
    hint	appropriate use	management_oversight 4
    hint	appropriately	front_door 2 child_protection 5 assessment -1 missing -3 specific_needs 3 child_voice -5 care_leavers -4 supervision -3 workforce -5 leadership 3 overall -6
    hint	appropriately address	assessment 1
    hint	appropriately applied	child_protection 1 multi_agency -1
    hint	appropriately challenging	assessment 1
    hint	appropriately considered	specific_needs -1
    hint	appropriately focused	leadership 6
    hint	appropriately identified	assessment 5
    hint	appropriately identify	child_voice 1
    hint	appropriately monitored	specific_needs 5
    hint	appropriately prioritised	quality_assurance 2
    hint	appropriately referred	front_door 3
    hint	appropriately senior	management_oversight 4
    hint	appropriately senior level	management_oversight 4
    hint	appropriateness	multi_agency 3
    hint	approval	children_in_care 14 multi_agency -1
    hint	approved	child_protection -4 children_in_care 9 multi_agency -1
    hint	approximately	child_protection -6 child_voice -2 children_in_care -10 leadership -4
    hint	area	early_help -1 missing 3 specific_needs 2 child_voice -3 children_in_care 6 care_leavers 2 management_oversight -5 supervision 6 workforce 1 leadership -3 quality_assurance -5 multi_agency -2 overall -15
    hint	area for improvement	child_protection 10 assessment 2 care_leavers 5 multi_agency 15
    hint	area inspection	front_door 3
    hint	area of practice	child_protection 2 care_leavers 2 supervision 6 quality_assurance -1
    hint	area of strength	specific_needs 3
    hint	area of work	missing 7 multi_agency 2
    hint	areas	child_protection -2 early_help 1 specific_needs -3 child_voice -5 supervision -2 workforce -3 leadership 4 quality_assurance 3 multi_agency 2 overall 15
    hint	areas for development	child_protection -2 assessment -1 children_in_care -3 leadership 5 multi_agency 6
    hint	areas for improvement	assessment -2 care_leavers -1 management_oversight 2 workforce -2 quality_assurance -1 overall -3
    hint	areas for priority	leadership -6 overall 5
    hint	areas of concern	child_protection 8
    hint	areas of need	assessment 8
    hint	areas of performance	leadership 3
    hint	areas of practice	management_oversight 1 leadership -2 quality_assurance 2
    hint	areas of progress	quality_assurance 4
    hint	areas of risk	assessment 3
    hint	areas of weakness	multi_agency 3
    hint	areas requiring	multi_agency 6
    hint	arena	child_protection 7 leadership 6 multi_agency -2
    hint	arise	early_help 2 specific_needs 3 child_voice -1 care_leavers 5 management_oversight 3 workforce -3 quality_assurance 1
    hint	arising	missing 2 children_in_care -2
    hint	around	front_door -5 child_protection -6 assessment 1 early_help 9 children_in_care 1 workforce -3 leadership -4 quality_assurance -1 multi_agency 2
    hint	around the child	child_protection 1 early_help 11 multi_agency 4
    hint	around the family	child_protection -6 early_help 1
    hint	arranged	assessment -1 children_in_care -2 quality_assurance 1 multi_agency 5
    hint	arranged fostering	specific_needs 7 children_in_care -7
    hint	arranged fostering placement	specific_needs 6 children_in_care -5
    hint	arrangement	front_door 1 specific_needs 2 leadership -1
    hint	arrangements	front_door 1 child_protection -3 assessment -2 early_help 1 specific_needs 2 child_voice -3 children_in_care 5 management_oversight -2 supervision -5 workforce -6 quality_assurance 1 multi_agency 4 overall -3
    hint	arrangements across	multi_agency 1
    hint	arrangements and children	multi_agency 3
    hint	arrangements are made	specific_needs 4
    hint	arrangements are robust	leadership 5
    hint	arrangements are safe	specific_needs 11
    hint	arrangements are well	children_in_care 2 multi_agency 1
    hint	arrangements ensure	leadership -1
    hint	arrangements for care	care_leavers 1
    hint	arrangements for children	child_protection 7 assessment -2 specific_needs 3 children_in_care -1
    hint	arrangements for safeguarding	leadership -1 multi_agency 1 overall 4
    hint	arrangements in place	specific_needs -1 leadership 2 multi_agency -5
    hint	arrangements provide	leadership 1
    hint	arrangements to deliver	leadership -3
    hint	arrangements to ensure	leadership 5
    hint	arrangements to identify	multi_agency -4
    hint	arrangements to support	assessment -2 quality_assurance 5
    hint	arrangements with foster	children_in_care -1
    hint	art	early_help 15 child_voice 1 care_leavers 4
    hint	articulate	specific_needs -1 care_leavers -3 overall 6
    hint	articulated	assessment 2 care_leavers -2
    hint	articulated clearly	child_protection 1
    hint	ascertain	children_in_care -4
    hint	ask	multi_agency 5
    hint	asked	assessment 3
    hint	aspects	assessment -1 specific_needs -1 child_voice -1 care_leavers 5 management_oversight 1 workforce -2 quality_assurance -1 overall 7
    hint	aspects of children's	management_oversight 4 overall 3
    hint	aspiration	assessment -2 missing -2 leadership 9
    hint	aspirational	child_protection -2 children_in_care 1 care_leavers 3 quality_assurance 7 multi_agency -2
    hint	aspirational for children	children_in_care 1 leadership 4
    hint	aspirations	child_protection -5 specific_needs -5 care_leavers 9 leadership 4 multi_agency -3
    hint	aspirations for children	child_voice -1 care_leavers -5 leadership 1
    hint	assertive	child_voice -1 care_leavers 2 leadership 8
    hint	assertive action	child_protection -1 leadership 3
    hint	assess	child_protection -4 assessment 14 specific_needs 3 child_voice -2 children_in_care -3 care_leavers -3 management_oversight -3 multi_agency 2 overall -1
    hint	assess children's	assessment 1 specific_needs 2
    hint	assess risk	front_door 3
    hint	assess their needs	assessment 6
    hint	assess whether	quality_assurance 5
    hint	assessed	front_door -1 assessment 20 specific_needs 9 child_voice -6 care_leavers -8 supervision -3 leadership -10 quality_assurance -6 multi_agency -2
    hint	assessed and responded	specific_needs 1
    hint	assessed and supported	assessment -2 care_leavers -1 workforce 3
    hint	assessed need	children_in_care 2
    hint	assessed needs	child_protection 7 assessment -9 children_in_care -1
    hint	assessed promptly	child_protection -1
    hint	assessed risk	assessment -1
    hint	assessed to ensure	assessment 3
    hint	assessed well	assessment 6
    hint	assessing	front_door 2 child_protection -1 assessment 21 missing -6 specific_needs 5 workforce 3 quality_assurance 4
    hint	assessing children's	workforce 2
    hint	assessment	front_door 1 assessment 27 early_help -5 missing -3 specific_needs 3 child_voice -3 children_in_care -4 care_leavers -7 supervision -3 workforce -3 leadership -3 multi_agency -1 overall -10
    hint	assessment and approval	children_in_care 1
    hint	assessment and care	assessment -3
    hint	assessment and decision-making	multi_agency -2
    hint	assessment and intervention	front_door 1 child_protection -2 early_help -3 specific_needs 1
    hint	assessment and planning	child_protection -1 assessment 3 workforce 1 quality_assurance 3
    hint	assessment and safeguarding	child_protection 6
    hint	assessment and support	front_door 1
    hint	assessment conferences	child_protection 2
    hint	assessment framework	child_protection -1 assessment -5 early_help 17 quality_assurance -2
    hint	assessment model	workforce 4
    hint	assessment of need	care_leavers 1
    hint	assessment of risk	front_door 1 assessment 5 missing -4 multi_agency 3
    hint	assessment of risks	multi_agency 4
    hint	assessment of young	assessment -5 specific_needs 3 care_leavers -1
    hint	assessment process	child_protection 7 assessment 1 specific_needs -1 children_in_care 6 quality_assurance -2
    hint	assessment quality	assessment 3
    hint	assessment service	front_door 6 child_protection 11 workforce 6
    hint	assessment services	front_door 3
    hint	assessment team	assessment -3 multi_agency 1
    hint	assessment teams	child_protection 5 assessment -3 specific_needs -1 children_in_care -5
    hint	assessment timeliness	assessment 4
    hint	assessment timescales	assessment 3
    hint	assessment tool	assessment -15 missing 10 child_voice 1
    hint	assessment tools	front_door 1 missing -2 child_voice -1
    hint	assessment work	assessment 6
    hint	assessments	front_door -12 child_protection -8 assessment 42 missing -8 specific_needs 5 child_voice -2 children_in_care -4 care_leavers -10 management_oversight -3 supervision -9 workforce -3 leadership -11 quality_assurance -7 multi_agency -10 overall -9
    hint	assessments and care	children_in_care -3
    hint	assessments and interventions	assessment -1 multi_agency 1
    hint	assessments and planning	front_door 3
    hint	assessments and plans	assessment -13 specific_needs 7
    hint	assessments and reports	child_protection -4
    hint	assessments and support	assessment 2 children_in_care 7
    hint	assessments are comprehensive	assessment 5 specific_needs 6
    hint	assessments are detailed	multi_agency -3
    hint	assessments are robust	assessment 1
    hint	assessments are thorough	assessment 5 specific_needs 4
    hint	assessments are timely	front_door -2 assessment 2
    hint	assessments are undertaken	child_protection -3 early_help -1
    hint	assessments are updated	missing 1
    hint	assessments completed	child_protection -4 assessment 2 early_help 7 children_in_care -1
    hint	assessments explore	assessment -4 children_in_care 4
    hint	assessments for children	child_protection -4 assessment 3 children_in_care -6 quality_assurance 6
    hint	assessments help	assessment 1
    hint	assessments identify	specific_needs 4
    hint	assessments inform	missing 1
    hint	assessments lead	assessment 5
    hint	assessments of care	care_leavers -9
    hint	assessments of carers	assessment -4 specific_needs 4
    hint	assessments of children	child_protection -1 assessment 5 specific_needs -5 child_voice -5
    hint	assessments of children's	child_protection -1 assessment 3 specific_needs -3 multi_agency -1
    hint	assessments of family	assessment 5 children_in_care -1
    hint	assessments of foster	assessment 4
    hint	assessments of need	specific_needs 9 child_voice 1 children_in_care -1
    hint	assessments of risk	child_protection -2 assessment -1 children_in_care 2
    hint	assessments of suitability	assessment -3
    hint	assessments seen	child_protection -2 assessment 3 specific_needs 10 child_voice -3 children_in_care -5
    hint	assist	front_door 3 child_protection -3 specific_needs -1 management_oversight -2 quality_assurance 6 multi_agency 5
    hint	assist young	care_leavers 3
    hint	assist young people	care_leavers 3
    hint	assistance	children_in_care -2 care_leavers 9
    hint	assistant	leadership -2 multi_agency 3
    hint	assistants	care_leavers 1
    hint	assisted	early_help 1 workforce 1 leadership 1
    hint	assisting	child_protection -5 multi_agency 1
    hint	assists	specific_needs 4 leadership 3
    hint	associated	children_in_care 4 leadership -2 multi_agency -2
    hint	assumed	multi_agency -1
    hint	assurance	front_door -6 child_protection -4 assessment -10 missing -4 specific_needs -4 child_voice -7 children_in_care -6 care_leavers -2 management_oversight 1 supervision -2 leadership 4 quality_assurance 16 overall -5
    hint	assurance activities	children_in_care -1
    hint	assurance activity	child_voice -1
    hint	assurance and performance	quality_assurance -8
    hint	assurance arrangements	early_help 1 quality_assurance 5
    hint	assurance audits	leadership 3 quality_assurance -6
    hint	assurance framework	management_oversight -1 leadership -2 quality_assurance 4
    hint	assurance framework provides	leadership -3
    hint	assurance function	management_oversight 1 workforce 3
    hint	assurance information	children_in_care -3 quality_assurance -17
    hint	assurance processes	management_oversight 1 leadership -2 quality_assurance 8 multi_agency -1
    hint	assurance subgroup	quality_assurance -3
    hint	assure	child_protection -1 assessment -5 quality_assurance 4 multi_agency 1
    hint	assure themselves	leadership 3
    hint	assured	assessment 2 specific_needs 2 management_oversight 5 quality_assurance 17 multi_agency 4 overall 7
    hint	assures	quality_assurance 6
    hint	assuring	leadership -3 quality_assurance 16
    hint	asylum	child_protection -1 assessment -1 specific_needs 28 care_leavers 5 leadership -2
    hint	asylum claims	children_in_care -3
    hint	asylum seekers	specific_needs 3 leadership -1
    hint	asylum-seeking	front_door -2 child_protection -4 assessment -2 early_help -1 specific_needs 20 child_voice -6 workforce -4 quality_assurance -2 multi_agency -4
    hint	asylum-seeking child	children_in_care 5
    hint	asylum-seeking children	child_protection -3 specific_needs 3 child_voice -3 leadership -3 quality_assurance -1
    hint	asylum-seeking children receive	children_in_care 1
    hint	attached	children_in_care 1
    hint	attachment	children_in_care 9 workforce -1
    hint	attachments	children_in_care 17 multi_agency -2
    hint	attainment	child_protection -5 specific_needs -8 child_voice -5 children_in_care 21 care_leavers -5 quality_assurance 5 multi_agency -5 overall -3
    hint	attainment gap	children_in_care 3
    hint	attainment of children	quality_assurance 4
    hint	attempt	multi_agency 5
    hint	attempts	assessment 3 children_in_care -4 leadership 2
    hint	attend	front_door -9 assessment -2 early_help -2 missing -4 child_voice 8 management_oversight -5 workforce -3 quality_assurance -5
    hint	attend child	child_protection -1 child_voice 3
    hint	attend child protection	child_protection -1 child_voice 5
    hint	attend regularly	children_in_care 2
    hint	attend school	specific_needs 7 multi_agency -4
    hint	attend schools	children_in_care 4
    hint	attend their review	child_voice 2
    hint	attend their reviews	child_voice 1
    hint	attendance	front_door -8 child_protection 4 assessment -2 early_help 2 missing -2 children_in_care 4 care_leavers -5 management_oversight -2 workforce 2 leadership 1 quality_assurance -2 multi_agency 6
    hint	attendance at child	multi_agency 1
    hint	attended	front_door -12 child_protection 9 assessment -7 missing -4 child_voice 2 children_in_care 1 management_oversight -1 workforce 9 multi_agency 11
    hint	attended by parents	children_in_care 5
    hint	attended by partner	front_door -1 child_protection 8
    hint	attended by professionals	multi_agency 7
    hint	attendees	child_voice -2 workforce 17 multi_agency 6
    hint	attending	child_protection -2 specific_needs 6 care_leavers 6 workforce -6 leadership -7 multi_agency 1
    hint	attending school	multi_agency 1
    hint	attends	child_voice 3 children_in_care -6
    hint	attention	child_protection -1 assessment -1 early_help -1 specific_needs 7 management_oversight -3 leadership 7 multi_agency -1
    hint	attention is paid	children_in_care 4
    hint	attractive	care_leavers 2 workforce 2
    hint	attuned	child_voice 2
    hint	audit	front_door -6 child_protection -8 assessment -18 early_help -6 missing -1 specific_needs -6 child_voice -4 children_in_care -14 care_leavers -12 management_oversight -5 supervision -3 workforce -6 leadership -5 quality_assurance 49 multi_agency 1 overall -11
    hint	audit activity	child_protection -3 leadership -1 multi_agency 1
    hint	audit findings	multi_agency -2
    hint	audit process	leadership 1
    hint	audit programme	quality_assurance 4 multi_agency -6
    hint	audit trail	quality_assurance -4
    hint	audited	assessment -4 quality_assurance 29 multi_agency 2
    hint	auditing	front_door -1 child_protection -7 assessment -4 missing -6 child_voice -6 children_in_care -8 care_leavers -4 management_oversight -5 workforce -9 leadership -8 quality_assurance 40 overall -1
    hint	auditors	quality_assurance 9
    hint	audits	front_door -10 child_protection -12 assessment -10 early_help -7 missing -8 specific_needs -6 child_voice -10 children_in_care -18 care_leavers -11 management_oversight -9 supervision -8 workforce -9 leadership -12 quality_assurance 45 multi_agency 2
    hint	audits undertaken	multi_agency -1
    hint	authorisation	management_oversight 10
    hint	authorise	assessment 1
    hint	authorised	child_protection -3 children_in_care 3 management_oversight 5
    hint	authoritative	child_protection 3 management_oversight 3
    hint	authoritative action	child_protection 2
    hint	authorities	assessment -2 child_voice -9 children_in_care 5 quality_assurance -1 multi_agency 3
    hint	authorities before children	multi_agency 6
    hint	authority	front_door -3 child_protection -7 assessment -5 early_help -4 missing -2 specific_needs -1 child_voice -2 children_in_care 4 care_leavers -4 leadership 7 quality_assurance 3 multi_agency -6 overall 4
    hint	authority accepts	leadership 15
    hint	authority acknowledges	child_protection -1 children_in_care 2 leadership 12
    hint	authority and partner	multi_agency -1
    hint	authority and partners	missing 10 leadership 1 quality_assurance 1 multi_agency -2
    hint	authority are well	leadership -2
    hint	authority area	child_protection -6 assessment -2 missing -4 specific_needs -4 children_in_care 14 care_leavers -4 leadership -9
    hint	authority care	child_protection 3
    hint	authority children's	leadership -4 quality_assurance -3 overall -1
    hint	authority children's services	children_in_care -1 leadership -2 quality_assurance -3
    hint	authority data	quality_assurance -3
    hint	authority designated	specific_needs 2 leadership -1
    hint	authority designated officer	specific_needs 1
    hint	authority ensures	children_in_care 1
    hint	authority functions	multi_agency -4
    hint	authority has committed	leadership 3
    hint	authority has failed	leadership 2
    hint	authority has invested	workforce 6 leadership 1
    hint	authority has made	overall -1
    hint	authority has provided	child_protection 4
    hint	authority has recently	specific_needs 2 children_in_care -1 leadership -6 quality_assurance -1
    hint	authority has recognised	leadership 17
    hint	authority has responded	overall 3
    hint	authority has taken	assessment 12 management_oversight 2 leadership 9 quality_assurance -3
    hint	authority has yet	leadership 1
    hint	authority is aware	child_protection 7 early_help 1 specific_needs -3 children_in_care 5 leadership 15 quality_assurance -3
    hint	authority is committed	leadership 6
    hint	authority is good	children_in_care 1
    hint	authority is taking	children_in_care 4
    hint	authority is unable	quality_assurance 2
    hint	authority is working	children_in_care 4
    hint	authority knows	leadership 2
    hint	authority knows itself	leadership 1
    hint	authority leaders	child_protection 2 multi_agency 1
    hint	authority leads	child_protection -2 early_help -1 care_leavers -1 leadership -2
    hint	authority leads effective	overall 1
    hint	authority leads highly	overall -1
    hint	authority maintains	missing 3 overall 1
    hint	authority makes	care_leavers 1 leadership 2
    hint	authority monitors	quality_assurance 5
    hint	authority operates	children_in_care 6
    hint	authority performance	leadership -1 quality_assurance -12
    hint	authority performance management	quality_assurance -7
    hint	authority plans	child_protection 3
    hint	authority recognises	care_leavers 3 leadership 15 multi_agency -2
    hint	authority responded	leadership 3
    hint	authority reviewed	quality_assurance 5
    hint	authority staff	children_in_care -1 workforce -1 leadership -3
    hint	authority takes	children_in_care 1
    hint	authority that requires	overall -20
    hint	authority to improve	child_voice 4
    hint	authority took	child_protection 1
    hint	authority was carried	specific_needs -1
    hint	authority was judged	child_protection 13 specific_needs -4 children_in_care 4 care_leavers -5 leadership -5 quality_assurance -1 multi_agency -1 overall 17
    hint	authority works	child_protection 5 children_in_care 5 multi_agency 2
    hint	authority's	assessment 3 early_help 1 missing -5 specific_needs -4 leadership 3 multi_agency -4
    hint	authority's ability	management_oversight 3
    hint	authority's adoption	children_in_care -2 leadership 5
    hint	authority's arrangements	front_door 1 child_protection 6 early_help 2 leadership -2 multi_agency -1 overall 1
    hint	authority's children's	assessment 3
    hint	authority's commitment	leadership 1
    hint	authority's electronic	assessment 1
    hint	authority's own audits	child_protection 4
    hint	authority's own data	assessment 6 quality_assurance -4
    hint	authority's performance	quality_assurance -2
    hint	authority's performance management	quality_assurance -3
    hint	authority's safeguarding	child_protection 7 overall -2
    hint	authority's safeguarding arrangements	child_protection 7 overall -2
    hint	authority's self-assessment	quality_assurance 1
    hint	authority's selfevaluation	quality_assurance 3
    hint	authority's services	children_in_care 4 leadership -2
    hint	authority's social	workforce 1
    hint	autism	assessment -1 specific_needs 11
    hint	automatically	missing 4 multi_agency 4
    hint	autumn	overall 6
    hint	availability	child_protection 2 assessment -3 specific_needs -3 child_voice 2 care_leavers 5 management_oversight 4 workforce 1 quality_assurance -2 multi_agency 9 overall 2
    hint	available	assessment -1 specific_needs 1 children_in_care -2 care_leavers 5 supervision 2 workforce 3 leadership -1 multi_agency -2
    hint	available for children	child_protection -1 specific_needs -2 leadership 1 multi_agency 3
    hint	available for young	specific_needs -7
    hint	available information	child_protection 4
    hint	available to children	early_help 1
    hint	available to families	children_in_care 4
    hint	available to social	management_oversight -1
    hint	available to support	front_door 5 multi_agency -1
    hint	average	front_door -6 assessment -4 early_help -2 missing -10 specific_needs -3 child_voice -6 children_in_care 10 leadership -6 quality_assurance -11 multi_agency -11 overall -8
    hint	average duration	child_protection 4
    hint	average time	children_in_care 6
    hint	avoid	child_protection -5
    hint	avoid delay	children_in_care 1
    hint	avoid drift	children_in_care -3
    hint	avoidable	children_in_care 3
    hint	avoiding	assessment -1
    hint	awaiting	management_oversight 1
    hint	award	child_voice 4 care_leavers -1
    hint	awards	children_in_care 2 care_leavers 2 workforce 1
    hint	awards event	care_leavers 2
    hint	aware	child_protection -7 missing 2 specific_needs 2 children_in_care -3 care_leavers 5 management_oversight -9 supervision 5 leadership 19 overall 1
    hint	awareness	front_door -3 child_protection 1 assessment -5 missing 10 specific_needs 11 children_in_care -5 care_leavers -5 management_oversight -6 supervision -2 quality_assurance -4 multi_agency 3 overall -2
    hint	awareness raising	specific_needs 7 leadership -1
    hint	awareness training	multi_agency -6
    hint	awareness-raising	missing 12 specific_needs 14 children_in_care -2
    hint	awareness-raising activity	missing 4
    hint	away	child_protection -3 assessment -6 early_help 7 missing 4 child_voice -1 workforce 1 leadership -2 overall -2
    hint	babies	child_protection 13 missing -1 specific_needs -3 children_in_care 2 care_leavers -5 multi_agency 5
    hint	baby	assessment 8 care_leavers 3 leadership -2
    hint	back	child_protection 1 missing -3 specific_needs -6 child_voice -6 quality_assurance 1 multi_agency -2
    hint	back into school	overall 8
    hint	backdrop	children_in_care 1 overall 2
    hint	background	children_in_care 1 multi_agency -2
    hint	background information	assessment -1
    hint	backgrounds	children_in_care 5 leadership -2
    hint	backing	overall 1
    hint	balance	workforce 3
    hint	balanced	assessment 8 child_voice -1
    hint	balances	child_protection 4 management_oversight 9
    hint	balancing	assessment 1
    hint	bank accounts	care_leavers 1
    hint	barriers	front_door 4 early_help -1 care_leavers 3 quality_assurance -4 multi_agency 3
    hint	base	specific_needs 1 child_voice -1 workforce 2 leadership 2 overall 2
    hint	based	front_door 2 child_protection -6 early_help 1 specific_needs -2 children_in_care 6 workforce -2 leadership 5 quality_assurance -7 overall -2
    hint	based on clear	children_in_care 3
    hint	based on thorough	assessment 6
    hint	basic	child_voice -3 children_in_care 2 management_oversight 1
    hint	basics	workforce 2
    hint	basis	early_help -1 specific_needs 1 child_voice 1 care_leavers -1 workforce 1 leadership 9 quality_assurance 1
    hint	became	children_in_care 1
    hint	because	front_door 1 child_protection 1 assessment -4 early_help 3 children_in_care -1 management_oversight 1 workforce 1 leadership -1 overall 11
    hint	become	front_door -4 child_protection -1 assessment -3 child_voice -9 children_in_care 1 care_leavers 7 workforce -1 leadership -2 quality_assurance -5 multi_agency -2
    hint	become homeless	specific_needs -1
    hint	become independent	children_in_care -2 care_leavers 6
    hint	become looked	specific_needs 8 children_in_care 2 care_leavers -11
    hint	becomes	front_door 2
    hint	becoming	early_help 7 missing -3 specific_needs 2 children_in_care -9 multi_agency 4
    hint	becoming looked	early_help 10 specific_needs 5 multi_agency -2
    hint	becoming subject	child_protection 1
    hint	bed	specific_needs 2 children_in_care -2 care_leavers 3
    hint	bed and breakfast	specific_needs 5 children_in_care -2 care_leavers 2
    hint	beds	specific_needs 5
    hint	began	overall 4
    hint	begin	leadership -5
    hint	beginning	front_door -1 child_protection 5 assessment 4 missing 2 child_voice -1 management_oversight 7 workforce 4 multi_agency -3
    hint	beginning to address	multi_agency 1
    hint	beginning to benefit	children_in_care 1
    hint	beginning to improve	child_protection -2
    hint	beginning to make	missing 7
    hint	beginning to support	child_protection 7 assessment 4
    hint	begun	children_in_care 6 care_leavers 1 management_oversight 6 leadership 3 multi_agency -6
    hint	behalf	child_protection -1 child_voice 4 care_leavers 1 quality_assurance -1
    hint	behalf of children	child_voice 2 children_in_care -7
    hint	behaviour	front_door -5 assessment 5 specific_needs -4 child_voice -2 children_in_care 4 leadership -6 quality_assurance -4 multi_agency 4
    hint	behavioural	children_in_care 2
    hint	behaviours	child_protection 7 assessment 2 early_help 1 child_voice -2 workforce -1 leadership -3
    hint	behind	children_in_care 7 management_oversight 1
    hint	belief	leadership 9
    hint	belonging	child_voice -4
    hint	below	assessment 4 children_in_care 4 quality_assurance -4 multi_agency -1
    hint	below the national	front_door 1 child_protection 2
    hint	benefit	front_door -2 child_protection 1 assessment -1 early_help -1 missing -4 children_in_care 4 management_oversight -1 supervision -1 workforce 1 leadership -5 quality_assurance -1 multi_agency 1
    hint	benefit from adoption	care_leavers 1
    hint	benefit from consistent	specific_needs 1 workforce 5
    hint	benefit from consistently	overall 9
    hint	benefit from early	front_door 1
    hint	benefit from effective	child_protection -1 children_in_care -2
    hint	benefit from enduring	children_in_care -2 care_leavers 1
    hint	benefit from multi-agency	child_protection 1
    hint	benefit from regular	assessment -3 specific_needs 4
    hint	benefit from safe	child_protection 3
    hint	benefit from social	children_in_care -2
    hint	benefit from stable	children_in_care 4
    hint	benefit from strong	child_voice -1
    hint	benefit from timely	child_protection -1 early_help 3 children_in_care 1
    hint	benefited	early_help -3 missing 6 specific_needs -1 care_leavers 2 workforce 6 multi_agency -1 overall 4
    hint	benefiting	child_protection -5 assessment -1 early_help 6 child_voice 1 children_in_care -2 leadership 4
    hint	benefits	assessment -6 child_voice -2 children_in_care 2 management_oversight -5 workforce 2 multi_agency -2
    hint	bespoke	specific_needs -4 children_in_care 3 care_leavers -3 leadership -5 quality_assurance -2 overall 1
    hint	bespoke training	multi_agency 3
    hint	best	front_door 2 child_protection 2 assessment -3 missing -1 specific_needs -1 child_voice -7 management_oversight -3 workforce 5 leadership 3 multi_agency 2 overall -3
    hint	best effect	missing 1
    hint	best evidence	child_protection 1
    hint	best interests	child_voice -4 leadership -1
    hint	best meet	children_in_care 3
    hint	best plans	assessment -3
    hint	best practice	workforce 1 leadership 7
    hint	best way	supervision 1
    hint	better	front_door 1 child_protection -2 assessment 2 early_help -2 missing 1 children_in_care 1 care_leavers -2 supervision 11 workforce 4 quality_assurance 3 multi_agency -1 overall 10
    hint	better able	specific_needs 4 multi_agency -2
    hint	better engaged	child_voice 2
    hint	better examples	supervision 4
    hint	better for children	early_help 3 workforce 5 leadership 3
    hint	better meet	workforce 2
    hint	better outcomes	assessment -3 care_leavers 3 leadership 2 multi_agency 3
    hint	better practice	assessment 5
    hint	better progress	leadership -3
    hint	better quality	front_door 1 assessment 2 care_leavers -2 leadership 6 quality_assurance -2
    hint	better relationships	child_voice 2 workforce 4
    hint	better service	care_leavers 1
    hint	better support	child_protection 1 assessment -3 specific_needs -2 children_in_care -3 workforce 1 leadership 4
    hint	better understand	assessment -2 missing 6
    hint	better understanding	child_protection -2 assessment -2 specific_needs 2 children_in_care -2 leadership -1
    hint	beyond	child_protection -1 child_voice -5 care_leavers 1 management_oversight 3 quality_assurance -6 multi_agency -4
    hint	beyond the age	children_in_care -3
    hint	bid	workforce 3
    hint	big	child_voice 4 children_in_care -4 leadership -4
    hint	birth	front_door -7 child_protection -2 assessment -3 missing -1 child_voice -1 children_in_care 12 quality_assurance -1 overall -1
    hint	birth families	child_protection -2 children_in_care 9 multi_agency -2
    hint	birth parents	child_protection -5 assessment -7 children_in_care 12
    hint	birth records	children_in_care 1
    hint	birthday	assessment -2 child_voice -6 children_in_care -10 care_leavers 7
    hint	board	front_door -2 child_protection -15 assessment -17 early_help -4 missing -5 specific_needs -9 child_voice 3 children_in_care -18 care_leavers -15 management_oversight -21 supervision -5 workforce -4 leadership -10 quality_assurance 3 multi_agency 37 overall -10
    hint	board activity	child_voice 1 multi_agency 7
    hint	board demonstrates	front_door 5
    hint	board ensures	leadership 10
    hint	board has recognised	leadership -2
    hint	board is aware	missing 8
    hint	board meetings	child_voice 3 workforce -1 leadership 1 multi_agency -5
    hint	board members	multi_agency 7
    hint	board provides	workforce 1
    hint	board receives	leadership 3 quality_assurance 4
    hint	board recognises	leadership -2 quality_assurance 2
    hint	board training	workforce 1
    hint	board was carried	multi_agency -13
    hint	board's	child_protection -8 assessment -6 missing -12 specific_needs -3 children_in_care -9 care_leavers -3 management_oversight -3 leadership -15 multi_agency 38 overall -2
    hint	board's ability	quality_assurance 3
    hint	board's priorities	workforce 2
    hint	boards	child_protection -3 missing -2 children_in_care -3 management_oversight -2 leadership 4 multi_agency 15
    hint	bodies	quality_assurance 1 multi_agency 10
    hint	body	multi_agency 3
    hint	books	child_protection -1 assessment -3 children_in_care 8
    hint	border	care_leavers 5
    hint	borough	front_door -4 child_protection -1 assessment -6 early_help -6 missing 5 specific_needs -8 child_voice -1 care_leavers -1 management_oversight -4 leadership 4 quality_assurance -5 multi_agency 7
    hint	borough's	multi_agency 2
    hint	boroughs	front_door 3 quality_assurance -2
    hint	bound	child_protection -2 assessment 5 children_in_care 2
    hint	breadth	overall 10
    hint	break	assessment 5 specific_needs 4 child_voice 10 multi_agency -1
    hint	break down	children_in_care 1
    hint	breakdown	child_protection -7 early_help 4 missing -1 children_in_care 3
    hint	breakdowns	assessment 5 children_in_care 6 quality_assurance 1
    hint	breakfast	specific_needs 2 children_in_care -2 care_leavers 4
    hint	breakfast accommodation	specific_needs 1
    hint	breaks	specific_needs 9 children_in_care -1
    hint	brief	assessment 1 children_in_care -4 care_leavers 5 supervision 9 quality_assurance -1 multi_agency -1
    hint	briefed	leadership 3
    hint	briefings	child_protection -2 child_voice -7 workforce 19 leadership 10 quality_assurance -2
    hint	bring	specific_needs 2 workforce 1 leadership 3 overall -2
    hint	bring children	children_in_care 3
    hint	bring together	multi_agency 1
    hint	bringing	leadership 3
    hint	bringing together	leadership 3
    hint	brings	front_door 1 specific_needs 2 quality_assurance 1
    hint	brings together	front_door 2
    hint	broad	front_door 1 child_protection -2 specific_needs -1 multi_agency 3 overall -1
    hint	broad range	front_door 4 children_in_care -1 care_leavers -2 leadership 5
    hint	broaden	children_in_care 1
    hint	broader	child_protection -8 overall -1
    hint	broadly	front_door 1 children_in_care 1
    hint	brother	children_in_care 1
    hint	brother and sister	children_in_care 7
    hint	brothers	front_door -1 child_protection -2 early_help -2 missing -2 specific_needs -3 child_voice -1 children_in_care 8 care_leavers -4 leadership -3 quality_assurance -1
    hint	brothers and sisters	early_help -1 missing -2 specific_needs -3 child_voice -2 care_leavers -3 leadership -3 multi_agency -6
    hint	brought	child_protection 4 missing 2 specific_needs 3 care_leavers -1 management_oversight -2 workforce -1 leadership 2 multi_agency -2
    hint	brought into care	children_in_care 2
    hint	bruising	quality_assurance -1
    hint	bscb	front_door -2 child_protection -3 assessment -2 early_help -1 missing -2 children_in_care -9 care_leavers -2 leadership -11 quality_assurance 3 multi_agency 34 overall -1
    hint	bscb's	multi_agency 1
    hint	budget	children_in_care -4 care_leavers 3 leadership 17 multi_agency 3 overall -2
    hint	build	front_door -3 assessment -1 missing 5 specific_needs -1 child_voice 4 children_in_care -1 care_leavers 2 management_oversight -7 workforce 3 quality_assurance -4 multi_agency -5 overall -1
    hint	build a trusting	workforce 2
    hint	build meaningful	child_protection -3
    hint	build meaningful relationships	child_voice -2
    hint	build positive relationships	child_voice -2
    hint	build relationships	early_help 1 multi_agency -2
    hint	build trust	specific_needs 4
    hint	build trusting relationships	child_voice -2
    hint	building	child_protection 1 missing 6 child_voice 3 children_in_care -5 workforce -3 leadership 5 quality_assurance -5 multi_agency 1
    hint	building relationships	leadership 1
    hint	builds	quality_assurance 3 multi_agency -1
    hint	built	children_in_care -3 quality_assurance 5 overall 7
    hint	built strong	multi_agency 2
    hint	built strong relationships	multi_agency 2
    hint	bullying	early_help 2 missing -9 child_voice 11 children_in_care 13 care_leavers -6
    hint	bursaries	care_leavers 5
    hint	business	assessment -4 missing -4 specific_needs -4 child_voice -1 children_in_care -5 care_leavers -1 management_oversight -4 workforce 5 leadership -1 multi_agency 18
    hint	business manager	management_oversight -3 workforce -5 multi_agency 1
    hint	business plan	assessment -3 workforce -2 leadership -7 quality_assurance -6 multi_agency 12
    hint	business support	workforce 16
    hint	business unit	workforce 6
    hint	businesses	missing 7 multi_agency 1
    hint	cabinet	leadership 2
    hint	caf	front_door 1 child_protection -9 assessment -10 early_help 19
    hint	cafs	child_protection -3 early_help 37 quality_assurance 3
    hint	call	front_door 7
    hint	called	early_help 4
    hint	calls	child_protection -1 care_leavers 1 leadership -4 multi_agency -5
    hint	calls for discussions	leadership -1
    hint	came	child_protection 1 children_in_care 1 overall -2
    hint	came into post	workforce -1
    hint	camhs	child_protection -10 assessment -3 early_help -6 missing -3 specific_needs 29 child_voice -3 children_in_care 3 care_leavers -4 workforce -6 leadership -9 multi_agency 6 overall -2
    hint	camhs practitioners	multi_agency 1
    hint	camhs service	specific_needs 7
    hint	campaign	missing -1 child_voice 8 multi_agency 10
    hint	campaigns	quality_assurance 2 multi_agency 1
    hint	cancelled	multi_agency 5
    hint	cannot	child_protection -1 assessment -3 children_in_care 2 management_oversight 1 quality_assurance 9 multi_agency 2
    hint	cannot always	specific_needs 3 children_in_care 3 workforce 3
    hint	cannot be assured	quality_assurance -5
    hint	cannot live	children_in_care 4
    hint	cannot remain	assessment -2 children_in_care 2
    hint	capable	leadership 4
    hint	capacity	front_door -2 child_protection -3 specific_needs 1 child_voice -3 children_in_care -2 care_leavers -2 workforce 31 multi_agency 1 overall -4
    hint	capacity issues	assessment -1 management_oversight 1 workforce 3 quality_assurance 3 multi_agency 3
    hint	capacity to support	workforce 1
    hint	capacity to undertake	workforce 1
    hint	capture	child_protection -5 assessment 14 specific_needs -4 child_voice 8 supervision 9 quality_assurance -2
    hint	captured	child_protection -2 assessment 8 child_voice 6
    hint	captured well	assessment 4
    hint	captures	assessment 4
    hint	capturing	quality_assurance 2
    hint	car	multi_agency 3
    hint	card	child_voice 2
    hint	cards	care_leavers 4
    hint	care	front_door -13 child_protection -9 assessment -4 missing -9 specific_needs -4 children_in_care 11 care_leavers 2 management_oversight -1 supervision -12 workforce -4 leadership -4 quality_assurance -5 multi_agency -8 overall -11
    hint	care and care	child_protection 12 specific_needs 6 child_voice -2 children_in_care 21 leadership 4
    hint	care and compassion	multi_agency 4
    hint	care and early	early_help -5
    hint	care and protection	child_voice -1 children_in_care -4 multi_agency -2 overall 10
    hint	care and starting	child_voice -2 children_in_care -3 care_leavers -8
    hint	care and support	specific_needs 4 care_leavers 3 overall 2
    hint	care are appropriate	assessment -1 children_in_care 3
    hint	care are considered	management_oversight 3
    hint	care are supported	children_in_care 5
    hint	care board	leadership 4
    hint	care council	assessment -2 child_voice 26 children_in_care -26 workforce -12 leadership -17 quality_assurance -1
    hint	care experienced	children_in_care -3 care_leavers 11 leadership 2
    hint	care experienced young	children_in_care -1 care_leavers 2
    hint	care for children	child_protection -4 child_voice -2 overall 5
    hint	care group	child_voice 10 children_in_care -7
    hint	care groups	children_in_care -6
    hint	care histories	children_in_care 1
    hint	care intervention	child_protection -1 quality_assurance 3
    hint	care leaver	child_protection -1 assessment -4 early_help -5 specific_needs -2 children_in_care -11 care_leavers 14 overall -1
    hint	care leaver service	assessment -3 workforce 4
    hint	care leaver's	care_leavers 9
    hint	care leavers	front_door -6 child_protection -7 assessment -5 early_help -13 missing -4 specific_needs -4 child_voice 5 children_in_care -18 care_leavers 26 management_oversight -5 supervision -1 workforce -9 leadership 1 quality_assurance -2 multi_agency -4 overall -3
    hint	care leavers children	child_protection 5
    hint	care leavers enjoy	child_voice -1
    hint	care leavers entitlements	child_voice 3
    hint	care leavers experience	specific_needs 3
    hint	care leavers face	care_leavers -3
    hint	care leavers forum	child_voice 6 care_leavers -1 leadership -1
    hint	care leavers know	child_voice -4
    hint	care leavers live	specific_needs -1 children_in_care -1
    hint	care leavers local	care_leavers -9
    hint	care leavers means	leadership 2
    hint	care leavers moving	multi_agency 2
    hint	care leavers pledge	child_voice 1
    hint	care leavers receive	care_leavers 1
    hint	care leavers say	child_voice 1
    hint	care leavers service	care_leavers -1 leadership 2
    hint	care leavers speak	child_voice -1
    hint	care leavers spoken	child_voice -3 care_leavers 3
    hint	care leavers views	child_voice 2
    hint	care leaving	care_leavers 14
    hint	care leaving service	leadership -1
    hint	care of children	workforce -5
    hint	care order	children_in_care 6
    hint	care orders	child_protection -6 assessment 1
    hint	care plan	child_protection -1 assessment 7 specific_needs 6 child_voice -2 care_leavers -1
    hint	care planning	assessment 13 children_in_care -1 care_leavers -7 management_oversight 6 workforce 4 leadership -3
    hint	care planning meetings	assessment 2
    hint	care plans	child_protection -11 assessment 14 early_help -1 missing 2 child_voice 3 children_in_care 9 care_leavers -14 workforce 5 leadership -5 quality_assurance -7 multi_agency -3
    hint	care plans lack	children_in_care 3
    hint	care proceedings	child_protection 7 care_leavers -1 management_oversight 2 quality_assurance -4 overall 2
    hint	care proceedings commence	assessment 4
    hint	care professionals	missing 2 multi_agency 3
    hint	care profile	assessment 5
    hint	care profile tool	child_protection 7
    hint	care receive	specific_needs -2 children_in_care 8 care_leavers -1
    hint	care records	assessment 4
    hint	care service	front_door 9 child_protection -3 children_in_care -1 care_leavers 1 leadership 4 quality_assurance 5
    hint	care services	missing 1 children_in_care 7 care_leavers 10 workforce 4 leadership -1
    hint	care staff	front_door 1 workforce -5 multi_agency 4
    hint	care support	specific_needs 1 children_in_care -1
    hint	care system	leadership -1
    hint	care team	care_leavers 6
    hint	care teams	children_in_care 4 care_leavers 1
    hint	care workers	care_leavers -4
    hint	care-experienced	specific_needs -4 children_in_care -3 care_leavers 9 leadership 3 multi_agency -3 overall -5
    hint	care-experienced young	missing -2 specific_needs -2 child_voice -3 children_in_care -2 care_leavers 2 workforce -2 leadership 1 quality_assurance 2 overall -2
    hint	care-experienced young people	missing -1 child_voice -4 children_in_care -2 care_leavers 5 workforce -1 leadership 1 quality_assurance 2 overall -2
    hint	care-leaving	care_leavers 10
    hint	cared	children_in_care 7 overall 4
    hint	career	assessment 1 care_leavers -2 workforce 15 leadership -1
    hint	careers	early_help -1 care_leavers 5 workforce 6 leadership -3
    hint	careful	missing -2 child_voice -4 children_in_care 9 care_leavers -7 management_oversight -1 leadership -2 quality_assurance -2
    hint	carefully	child_protection -3 specific_needs -1 child_voice -2 children_in_care 5 care_leavers -4 workforce -5 multi_agency -1
    hint	carefully consider	child_voice 5
    hint	carefully considered	child_protection 4 specific_needs -3 child_voice -1
    hint	carefully written	child_voice 1
    hint	carer	child_protection -5 assessment -1 specific_needs 5 children_in_care 10 care_leavers -3 workforce -3
    hint	carer assessments	assessment -5
    hint	carers	child_protection -11 assessment -6 early_help -16 missing -4 child_voice -6 children_in_care 21 care_leavers -7 management_oversight -7 supervision -21 workforce -13 leadership -7 quality_assurance -7 multi_agency -12 overall -8
    hint	carers are thorough	assessment 2
    hint	carers are well	children_in_care 1
    hint	carers beyond	children_in_care -5 care_leavers 2
    hint	carers to meet	children_in_care -4
    hint	cares	child_voice 3 leadership 2
    hint	caring	child_protection -6 early_help 2 specific_needs 10 child_voice -3 children_in_care 2 care_leavers -1 overall 7
    hint	carried	front_door -4 child_protection -2 child_voice -7 children_in_care -4 care_leavers -3 leadership -13 multi_agency -10 overall -9
    hint	carry	assessment -6 specific_needs 4 management_oversight 1 workforce 3 multi_agency 4
    hint	carry out direct	workforce 1
    hint	carrying	children_in_care -4 leadership 2
    hint	case	front_door -2 assessment 4 child_voice -4 children_in_care -3 care_leavers -5 management_oversight 4 supervision 5 workforce 2 leadership -4 quality_assurance -2
    hint	case auditing	quality_assurance 4
    hint	case audits	child_protection -2 management_oversight 5 quality_assurance -2 overall 1
    hint	case conferences	multi_agency 8
    hint	case direction	management_oversight 6
    hint	case discussions	child_protection -1 multi_agency -1
    hint	case file	multi_agency -6
    hint	case files	child_protection -5 early_help -3 specific_needs -4 workforce -2 leadership -3
    hint	case loads	workforce 2
    hint	case management	child_protection 1 quality_assurance -1
    hint	case progression	child_protection 1
    hint	case recording	assessment 13 management_oversight 6 workforce -1 quality_assurance -2
    hint	case recording system	leadership 4
    hint	case records	children_in_care -3
    hint	case review	care_leavers 1 management_oversight -2 quality_assurance 1 multi_agency 5 overall -1
    hint	case reviews	child_protection 3 child_voice -2 children_in_care -6 management_oversight -2 workforce 4 leadership -1 multi_agency 9
    hint	case summaries	assessment 3
    hint	case supervision	specific_needs 5 management_oversight 4
    hint	case work	child_protection -1
    hint	case-by-case	missing 4
    hint	caseload	management_oversight -8 workforce 12
    hint	caseloads	front_door -9 child_protection -2 assessment -1 early_help -7 missing -12 specific_needs -4 child_voice -4 children_in_care -11 care_leavers -13 workforce 53 leadership -3 quality_assurance -7 multi_agency -2
    hint	caseloads are manageable	management_oversight 4
    hint	cases	front_door 3 child_protection 5 assessment 2 early_help 1 missing 1 child_voice -4 children_in_care -1 care_leavers -9 management_oversight 4 leadership -4 quality_assurance 1 multi_agency -1 overall -5
    hint	cases are escalated	child_protection -1 early_help 9
    hint	cases are promptly	child_protection 1
    hint	cases in care	child_protection -2
    hint	cases involving	front_door 3
    hint	cases looked	front_door 1
    hint	cases of children	multi_agency 5
    hint	cases of concern	multi_agency 1
    hint	cases referred	child_protection 3
    hint	cases sampled	missing 5
    hint	cases seen	front_door 7 assessment -1 children_in_care 2 multi_agency 2
    hint	cases step	early_help 1
    hint	cases were seen	child_protection -1 children_in_care 2
    hint	cases where children	child_protection 5
    hint	casework	child_protection 3 assessment 7 child_voice 4 children_in_care -1 management_oversight 5 quality_assurance -1
    hint	cause	leadership 2
    hint	cause for concern	children_in_care 2 leadership 8
    hint	caused	assessment -1 children_in_care 4 workforce 1
    hint	causes	front_door 1 quality_assurance 2
    hint	causes delay	front_door 11 child_protection -3
    hint	causing	workforce 3 multi_agency 7
    hint	cautious	assessment 2
    hint	ccg	leadership 1 multi_agency 12
    hint	cdop	child_protection -2 missing -3 children_in_care -3 leadership -5 quality_assurance -3 multi_agency 25
    hint	cease	assessment -1
    hint	ceased	child_protection -1 assessment -4 specific_needs -4 child_voice -10 children_in_care 9 care_leavers 5
    hint	celebrate	care_leavers 1
    hint	celebrated	child_protection -1 child_voice -8 care_leavers 9 leadership 4 multi_agency -1
    hint	celebrated well	child_voice -3
    hint	celebrating	child_voice 4 children_in_care 1
    hint	celebrating their achievements	children_in_care 1
    hint	celebration	child_voice -3 children_in_care 5 quality_assurance -1
    hint	celebration events	children_in_care 1
    hint	cells	multi_agency -3
    hint	cells overnight	multi_agency -2
    hint	cent	children_in_care -1
    hint	central	child_protection -5 assessment -11 early_help 4 child_voice 9 leadership 2
    hint	centre	front_door 5 child_protection -4 assessment -1 early_help 3 missing 7 specific_needs -8 child_voice 8 children_in_care -4 care_leavers 5 leadership 9 quality_assurance -6 multi_agency -2 overall -2
    hint	centre of excellence	multi_agency 1
    hint	centred	child_protection -2 child_voice 2 management_oversight 4
    hint	centres	front_door -2 child_protection -5 assessment -3 early_help 22 missing -1 child_voice -4 children_in_care -6 care_leavers 1 leadership 1 multi_agency 3 overall 3
    hint	centres across	leadership 3
    hint	certificate	workforce -1
    hint	certificates	care_leavers 3
    hint	chair	front_door -4 child_protection -8 assessment -7 missing -6 specific_needs -2 child_voice 1 care_leavers -8 management_oversight 1 supervision -1 workforce -7 leadership -9 quality_assurance -5 multi_agency 17 overall -4
    hint	chair meets	leadership -8
    hint	chair meets regularly	leadership -7
    hint	chaired	assessment -7 children_in_care 5 management_oversight 11 leadership -3 quality_assurance 3
    hint	chaired by senior	management_oversight 1 leadership -9
    hint	chaired well	management_oversight 1
    hint	chairing	management_oversight 4
    hint	chairs	child_protection -10 care_leavers 1 management_oversight 24 leadership -1 quality_assurance -6
    hint	challenge	front_door -4 child_protection -6 assessment -8 early_help -10 missing -6 child_voice -5 children_in_care -7 care_leavers -6 management_oversight 18 workforce -1 leadership 5 quality_assurance 4 multi_agency 6 overall -6
    hint	challenge and accountability	quality_assurance 6
    hint	challenge between board	front_door 2
    hint	challenge log	multi_agency 4
    hint	challenge panel	multi_agency 7
    hint	challenge poor	children_in_care -6 leadership 3
    hint	challenge social	management_oversight 1
    hint	challenge social workers	management_oversight 1
    hint	challenged	assessment -3 missing -1 children_in_care 2 management_oversight 6 leadership 5 multi_agency 10
    hint	challenges	front_door -3 child_protection -5 assessment -8 early_help -3 missing -6 child_voice -12 children_in_care -3 care_leavers -3 management_oversight 4 leadership 9 multi_agency 2
    hint	challenges faced	leadership 1
    hint	challenges remain	leadership -1 overall 11
    hint	challenging	assessment -2 child_voice -4 management_oversight 7 workforce -2
    hint	challenging behaviour	children_in_care 3
    hint	challenging drift	child_protection -3
    hint	challenging poor	overall 1
    hint	challenging poor practice	overall 1
    hint	champion	specific_needs -1 children_in_care -4 leadership 9
    hint	champion the needs	leadership 2
    hint	championed	leadership 2
    hint	championing	leadership 4
    hint	champions	child_voice 14 quality_assurance 3 multi_agency 2
    hint	chance	child_voice 5 children_in_care 3
    hint	chances	care_leavers 1 overall 3
    hint	change	front_door -2 child_protection 7 assessment 3 early_help -2 missing -7 specific_needs -8 child_voice -4 children_in_care -5 management_oversight -1 workforce -2 quality_assurance -7 multi_agency -5 overall 3
    hint	change and progress	assessment 1
    hint	change for children	early_help 4 children_in_care -1
    hint	change in culture	workforce 3
    hint	change of social	workforce 4
    hint	changed	child_voice 10
    hint	changed from adoption	child_voice 5
    hint	changes	front_door -3 child_protection 4 specific_needs -7 child_voice 1 children_in_care -3 care_leavers -7 management_oversight -2 supervision 8 workforce 14 leadership 11 multi_agency -5 overall 3
    hint	changes being made	leadership 4
    hint	changes in children's	assessment 5
    hint	changes in practice	leadership -1 overall 6
    hint	changes in social	child_protection 1 workforce 18
    hint	changes in worker	workforce 3
    hint	changes in workers	workforce 4
    hint	changes made	child_protection 2 leadership 8
    hint	changes needed	management_oversight 2 workforce -5
    hint	changes of director	overall -3
    hint	changes of social	child_protection -7 children_in_care 4 workforce 23 leadership -4
    hint	changes of workers	workforce 7
    hint	changing	front_door -3 care_leavers 2 workforce -5 leadership 4
    hint	changing need	children_in_care 2
    hint	changing needs	assessment -2 overall 3
    hint	channel	child_protection 5 multi_agency 17
    hint	chaotic	child_protection 2
    hint	characteristic	care_leavers 2 leadership 5
    hint	characteristics	assessment 4 missing 4 specific_needs 5 children_in_care -1 quality_assurance -1 multi_agency -2
    hint	characteristics of good	multi_agency -2
    hint	charities	multi_agency 5
    hint	charity	specific_needs 3
    hint	charter	child_voice 7 care_leavers 1
    hint	check	front_door -1 early_help 3 missing 3 management_oversight 9 workforce -2 leadership -6 quality_assurance 4 multi_agency 6 overall 1
    hint	checking	quality_assurance 2
    hint	checks	front_door 12 child_protection -4 assessment -5 early_help -5 specific_needs 12 child_voice -7 management_oversight 3 leadership -5 quality_assurance -6
    hint	checks and assessments	specific_needs 5
    hint	checks and balances	management_oversight 9
    hint	checks and references	children_in_care 2
    hint	checks are carried	missing 7
    hint	checks are completed	specific_needs 5 children_in_care -1 management_oversight -1
    hint	chief	front_door -1 child_protection -2 assessment -1 specific_needs -2 child_voice -4 children_in_care -4 leadership 14 multi_agency 3 overall -2
    hint	chief executive	child_voice -3 children_in_care -4 management_oversight -5 leadership 1 multi_agency 1
    hint	chief officer	leadership 6
    hint	child	front_door 1 child_protection 1 assessment 4 early_help -1 specific_needs -1 child_voice 9 children_in_care 3 care_leavers -16 management_oversight -1 supervision -7 workforce -7 leadership -6 quality_assurance -4 multi_agency 3 overall -4
    hint	child abuse	workforce 5 multi_agency 4
    hint	child abuse investigation	front_door 3
    hint	child and adolescent	children_in_care 4 leadership 3
    hint	child and family	child_protection -4 early_help -3 leadership 4
    hint	child assessment	early_help 1
    hint	child centred	management_oversight 5
    hint	child death	missing -2 children_in_care -3 multi_agency 9
    hint	child death overview	children_in_care -1
    hint	child deaths	assessment -1 children_in_care -2 quality_assurance 1 multi_agency 10
    hint	child exploitation	missing 10 specific_needs -1
    hint	child focused	child_voice 1
    hint	child friendly	assessment 2 children_in_care 1
    hint	child in care	child_voice -5 care_leavers 5
    hint	child in need	front_door -10 child_protection 12 assessment 6 early_help -3 specific_needs 3 children_in_care -6 management_oversight -1 leadership -1
    hint	child is evident	children_in_care 8
    hint	child or young	front_door 2 assessment 5 specific_needs -2 child_voice -1
    hint	child permanence	assessment 7 children_in_care -6
    hint	child permanence reports	assessment 1 children_in_care -6
    hint	child protection	front_door -7 assessment -1 early_help -3 missing -9 specific_needs -5 children_in_care -10 quality_assurance 2 overall -5
    hint	child protection assessments	child_protection 6
    hint	child protection cases	child_protection -2
    hint	child protection chairs	child_protection -8 management_oversight 12 multi_agency -3
    hint	child protection concerns	specific_needs 4
    hint	child protection conference	child_protection -3
    hint	child protection conferences	front_door -1 child_protection -4 assessment 1 management_oversight 2 workforce 2 leadership -4 multi_agency -2
    hint	child protection core	child_protection -3
    hint	child protection enquiries	front_door -3 child_protection 8 assessment 2 early_help 3 missing -1 children_in_care -1
    hint	child protection enquiry	front_door -2 child_protection 6
    hint	child protection inspection	child_protection -1 overall 2
    hint	child protection investigations	child_protection 1
    hint	child protection issues	front_door 3 child_protection 3
    hint	child protection plan	child_protection 7 assessment 3 specific_needs -2 child_voice -1 children_in_care -1 workforce -3 multi_agency -5
    hint	child protection planning	child_protection 1 assessment -1
    hint	child protection plans	child_protection 3 assessment 5 child_voice -3 quality_assurance 5
    hint	child protection procedures	assessment 1
    hint	child protection processes	child_protection 1 leadership 3 multi_agency -3
    hint	child protection work	child_protection -3
    hint	child sexual	assessment -3 child_voice -9 children_in_care -3 supervision -1 workforce 7 quality_assurance 1 multi_agency 3
    hint	child sexual exploitation	child_protection -3 missing 1 child_voice -8 children_in_care -1 supervision -1 leadership 1 quality_assurance 3
    hint	child whose	missing 1
    hint	child's	front_door -4 child_protection 3 assessment 7 early_help -1 specific_needs 5 child_voice 10 children_in_care 3 care_leavers -13 supervision 1 workforce -6 leadership -10 quality_assurance -5 multi_agency -1
    hint	child's experience	child_voice 15
    hint	child's experiences	multi_agency 1
    hint	child's individual	child_voice -1
    hint	child's journey	child_protection 2
    hint	child's lived	assessment 1
    hint	child's lived experience	assessment 4
    hint	child's needs	child_protection -1 management_oversight 1
    hint	child's social	care_leavers 2
    hint	child's social worker	care_leavers 2
    hint	child's voice	assessment 9 child_voice 2
    hint	child's wider	child_protection 1
    hint	child's wider family	child_protection 1
    hint	child-centred	child_voice 5 children_in_care 4 workforce 1 leadership -8 quality_assurance -2
    hint	child-centred practice	leadership -5 multi_agency -1
    hint	child-friendly	child_protection -1 child_voice 9 leadership 1
    hint	child-friendly language	assessment 1 children_in_care 2
    hint	child-in-need	child_protection 9 specific_needs 4
    hint	child-in-need and child	child_protection 3
    hint	child-in-need or child	child_protection -1
    hint	childfocused	child_protection 4 assessment 2 child_voice 1 leadership 2 multi_agency -1 overall 2
    hint	childfocused practice	specific_needs -1
    hint	childhood	care_leavers 4 workforce 2
    hint	childhood experiences	child_protection 3
    hint	children	front_door -3 child_protection 3 assessment -1 early_help -4 specific_needs 2 child_voice 13 children_in_care 7 care_leavers -24 management_oversight -1 supervision -6 workforce -6 leadership -3 quality_assurance -7 multi_agency -4 overall 4
    hint	children achieve	child_protection -2
    hint	children across	quality_assurance 1
    hint	children act	front_door 5 child_protection -6 child_voice -2 children_in_care 6
    hint	children affected	child_protection 1
    hint	children aged	front_door -2 assessment -1 specific_needs 4 multi_agency -1
    hint	children and adults	child_protection 8 assessment 2
    hint	children and babies	child_protection 6
    hint	children and care	assessment 7 children_in_care 18 care_leavers -4 workforce 4 quality_assurance 5 overall 11
    hint	children and children	specific_needs -6
    hint	children and encourage	children_in_care 5
    hint	children and families	front_door 6 child_protection -3 assessment 2 early_help -4 missing -4 specific_needs -4 child_voice 1 children_in_care -11 care_leavers 2 management_oversight 6 workforce 6 leadership 4 quality_assurance 3 multi_agency 1 overall -1
    hint	children and family	early_help -2 children_in_care -6 multi_agency 9
    hint	children and parents	child_protection 1 child_voice 7
    hint	children and social	leadership 2
    hint	children and use	child_voice -2
    hint	children and young	front_door 13 child_protection 12 assessment 3 early_help 10 missing 1 specific_needs -4 child_voice -4 children_in_care 7 care_leavers -19 workforce 11 leadership 7 quality_assurance 6 multi_agency 9 overall 7
    hint	children are able	child_voice 7
    hint	children are absent	multi_agency 3
    hint	children are appropriately	child_protection 2 children_in_care -3
    hint	children are clear	child_protection 2
    hint	children are effective	children_in_care 5
    hint	children are encouraged	child_protection -3 missing 1 child_voice 4
    hint	children are experiencing	assessment 3
    hint	children are first	multi_agency 1
    hint	children are fully	missing 7
    hint	children are helped	specific_needs 2 child_voice -3 children_in_care 11
    hint	children are identified	child_protection -1 multi_agency 3
    hint	children are involved	child_protection -3 child_voice 9
    hint	children are left	child_protection 3
    hint	children are listened	child_voice 2
    hint	children are living	child_voice -2 children_in_care -4
    hint	children are missing	children_in_care 4
    hint	children are mostly	child_protection -2 children_in_care 4
    hint	children are now	child_protection 1 overall 3
    hint	children are placed	missing -2 children_in_care 6 multi_agency 9
    hint	children are poor	child_voice 5 management_oversight 3
    hint	children are promptly	child_protection 2
    hint	children are protected	front_door 7 specific_needs 2
    hint	children are receiving	front_door 5 child_protection -2 leadership 6 overall 3
    hint	children are referred	front_door 6
    hint	children are regular	children_in_care 1
    hint	children are routinely	child_voice 1
    hint	children are safe	child_protection -5 specific_needs -2 management_oversight 8
    hint	children are safeguarded	child_protection 8
    hint	children are safer	child_protection 10
    hint	children are seen	child_protection 17 assessment -4 child_voice 1 children_in_care -9 management_oversight 2
    hint	children are settled	specific_needs 8
    hint	children are subject	children_in_care -2
    hint	children are supported	child_protection -6 assessment -2 early_help 9 children_in_care 7 care_leavers -7 multi_agency -2
    hint	children are unaccompanied	children_in_care 22
    hint	children are understood	assessment 1
    hint	children are visited	child_protection 3
    hint	children are well	specific_needs 7
    hint	children at high	multi_agency 1
    hint	children at home	children_in_care -1 overall 4
    hint	children at risk	front_door 1 child_protection 1 specific_needs -3 child_voice -2 children_in_care -2 leadership 2 quality_assurance 4
    hint	children attend	children_in_care 2 management_oversight -1
    hint	children become looked	children_in_care 2
    hint	children becoming	front_door 1 specific_needs -1 children_in_care 5
    hint	children becoming looked	front_door 1 children_in_care 8
    hint	children being harmed	care_leavers -1
    hint	children being left	multi_agency 5
    hint	children being seen	front_door -5
    hint	children benefit	early_help -2 specific_needs 1 child_voice 4 children_in_care -4 multi_agency -1
    hint	children benefiting	early_help 1
    hint	children board	child_protection 2 leadership 6 quality_assurance -2 multi_agency -4
    hint	children chair	child_voice 11
    hint	children clearly	child_voice 1 children_in_care -2
    hint	children come	specific_needs -4 children_in_care 11
    hint	children coming	children_in_care 8
    hint	children continue	specific_needs 2
    hint	children currently	child_protection 1
    hint	children enjoy	early_help 4
    hint	children ensures	children_in_care -1
    hint	children enter	children_in_care 4
    hint	children entitled	children_in_care -3
    hint	children experience	child_protection 4 early_help -1 child_voice -12 children_in_care -2 care_leavers 4 management_oversight -5 multi_agency -5
    hint	children experience delays	assessment 5
    hint	children experience significant	child_protection 1
    hint	children experiencing	child_protection 1 assessment -6 early_help -1 specific_needs 1 leadership 4 multi_agency 1 overall -1
    hint	children experiencing neglect	child_protection 5
    hint	children experiencing poor	leadership 3
    hint	children face	child_protection -1
    hint	children feel	missing 4 specific_needs 4 child_voice 2 children_in_care -3 workforce -1
    hint	children following	child_protection -2
    hint	children from coming	early_help 2
    hint	children from harm	child_protection -2
    hint	children get	front_door -9 children_in_care 1
    hint	children go	front_door 1 child_protection -4 child_voice -1 children_in_care -6
    hint	children go missing	child_protection -3 children_in_care -9 multi_agency 1
    hint	children have complex	specific_needs 2
    hint	children have experienced	front_door -1 child_voice 1 leadership 2
    hint	children have remained	child_protection -1
    hint	children having	child_protection 2
    hint	children held	multi_agency -3
    hint	children identified	front_door -1 child_protection 2 children_in_care -2
    hint	children in care	front_door -3 child_protection -4 assessment -2 early_help -5 missing -2 specific_needs -7 child_voice 2 children_in_care 19 care_leavers 3 management_oversight -5 workforce -1 leadership 3 quality_assurance 2 multi_agency -5 overall -2
    hint	children in need	front_door 3 child_protection 18 assessment 6 specific_needs -2 children_in_care -10 care_leavers 1 management_oversight 1 leadership -4 multi_agency 2 overall -10
    hint	children in pre-proceedings	management_oversight 10 leadership -1
    hint	children in situations	workforce 4
    hint	children involved	missing 3
    hint	children is effective	child_protection -5 workforce -5 multi_agency -5
    hint	children is safeguarded	children_in_care -3
    hint	children is well	child_protection 3
    hint	children know	children_in_care 6
    hint	children known	missing 1
    hint	children leave care	children_in_care 3
    hint	children leaving care	children_in_care 1
    hint	children live	assessment -4 child_voice -1 children_in_care 3
    hint	children lived	specific_needs 2 children_in_care -3
    hint	children living	missing -1 child_voice 1 care_leavers -1 management_oversight -2 leadership 5 quality_assurance 4
    hint	children looked	front_door -3 child_protection -8 early_help -1 missing -5 specific_needs -5 child_voice 5 children_in_care 6 care_leavers 3 management_oversight 1 workforce -2 leadership 6 quality_assurance 1 multi_agency 4 overall -5
    hint	children made	front_door 1
    hint	children maintain	children_in_care 9
    hint	children make	children_in_care 7
    hint	children missing	missing 5 specific_needs -3 children_in_care -12 leadership -1
    hint	children missing education	missing 6 specific_needs -2 children_in_care -1 quality_assurance -1 multi_agency -1
    hint	children need	assessment 1 specific_needs -5 children_in_care 10 multi_agency -6
    hint	children need help	front_door 6 child_protection 1
    hint	children needing	front_door 6 child_protection 1 early_help 1 specific_needs -1
    hint	children needing help	child_protection 3
    hint	children now	child_protection 4 assessment 1 child_voice 2 workforce 1
    hint	children now receive	child_voice 4
    hint	children often	children_in_care 2
    hint	children open	quality_assurance 3
    hint	children or young	child_protection 6 child_voice -2 children_in_care 9
    hint	children placed	child_protection -2 assessment -2 specific_needs -8 children_in_care 8 multi_agency 3
    hint	children prior	child_voice 3 children_in_care -3
    hint	children progress	management_oversight 5
    hint	children receive	child_protection 4 missing 2 specific_needs 4 child_voice 5 children_in_care -3 management_oversight -7 workforce -1 quality_assurance 1 overall 5
    hint	children receive good	child_protection 3
    hint	children receive timely	leadership 1
    hint	children receiving	child_protection 8 assessment 1 children_in_care -2
    hint	children recently	child_protection 1
    hint	children regularly	specific_needs 4
    hint	children remain	children_in_care 4 leadership 1
    hint	children remaining	children_in_care 2 management_oversight 5
    hint	children return	management_oversight 1
    hint	children return home	assessment 4
    hint	children safe	child_protection 2 assessment 3 child_voice -6
    hint	children safer	management_oversight 4 multi_agency -1
    hint	children said	child_voice 6
    hint	children since	specific_needs 1
    hint	children social	child_protection 1
    hint	children spoken	child_voice 7
    hint	children subject	front_door 5 child_protection 5 assessment -2 management_oversight 3
    hint	children successfully	child_protection 3
    hint	children suffering	front_door 4 child_protection 8
    hint	children supported	assessment -2
    hint	children take	children_in_care -1
    hint	children team	children_in_care -4
    hint	children they work	child_protection -1 child_voice 4 children_in_care -2
    hint	children to become	specific_needs -1 children_in_care 5
    hint	children to build	child_voice 3 workforce 5
    hint	children to come	child_protection -1 children_in_care 1
    hint	children to develop	children_in_care 5
    hint	children to ensure	children_in_care -1 leadership -6 multi_agency -1
    hint	children to help	child_voice 7
    hint	children to maintain	child_voice -1 children_in_care 6
    hint	children to make	child_voice 1
    hint	children to prepare	child_voice 10
    hint	children to remain	assessment -1 specific_needs -2 children_in_care 2 overall -2
    hint	children to return	missing -1 children_in_care 7
    hint	children to step	management_oversight 2
    hint	children to understand	child_protection -1 child_voice 5
    hint	children told	child_voice 7 workforce 1
    hint	children told inspectors	child_voice 7 workforce 1
    hint	children under five	children_in_care 3
    hint	children understand	child_voice 4
    hint	children very well	child_voice 3
    hint	children well	child_voice 5 management_oversight 3 leadership -2 overall 3
    hint	children were left	front_door 3 child_protection -5
    hint	children were missing	missing 5
    hint	children were seen	child_protection -3
    hint	children who arrive	children_in_care -1
    hint	children who come	child_protection 6
    hint	children who experience	front_door 1 multi_agency 1
    hint	children who go	missing 7 children_in_care -6 multi_agency 6
    hint	children who live	children_in_care 2
    hint	children who met	child_voice 8
    hint	children who need	child_protection 8 specific_needs -1 children_in_care 6 management_oversight -1
    hint	children who present	child_protection -3
    hint	children who require	early_help 1 specific_needs -1 children_in_care 2
    hint	children who return	children_in_care 5
    hint	children whom	child_voice 1 children_in_care -1
    hint	children whose	child_protection 3 missing 8 multi_agency 1
    hint	children with complex	assessment -1 specific_needs 1 care_leavers 3
    hint	children with disabilities	child_protection -4 specific_needs 23 children_in_care -2 multi_agency 6 overall -1
    hint	children with disability	care_leavers 3
    hint	children with whom	child_protection 1 children_in_care 3
    hint	children's	front_door -1 child_protection -2 assessment 2 specific_needs -1 child_voice 6 children_in_care 5 care_leavers -19 management_oversight 2 supervision -2 workforce -10 leadership -2 quality_assurance -5 multi_agency -4 overall -3
    hint	children's achievements	children_in_care 6 leadership 3 quality_assurance -1
    hint	children's additional	specific_needs 4 children_in_care -1
    hint	children's and adult	care_leavers 1
    hint	children's and young	assessment 3 children_in_care 13 care_leavers -2 leadership 4 quality_assurance 6 multi_agency 3
    hint	children's assessments	front_door -1 child_protection -1 child_voice -2 children_in_care -1
    hint	children's attendance	child_voice 5 children_in_care -1
    hint	children's best	children_in_care -2
    hint	children's best interests	children_in_care -2
    hint	children's care	child_voice -4 children_in_care 6 management_oversight 2
    hint	children's care planning	management_oversight 5
    hint	children's case	assessment -8 quality_assurance -3
    hint	children's case records	front_door 2 assessment -5 quality_assurance -6
    hint	children's cases	front_door 8 assessment -1 early_help 2 missing 3 children_in_care -7 management_oversight 2 supervision 1 quality_assurance 4
    hint	children's centre	early_help 18
    hint	children's centres	front_door -2 child_protection -3 assessment -1 early_help 16 child_voice -1 children_in_care -7 care_leavers 4 overall -3
    hint	children's changing	overall 4
    hint	children's changing needs	overall 4
    hint	children's circumstances	child_protection 7 assessment -1 missing -4 child_voice -2 leadership -5
    hint	children's circumstances change	child_protection -5 children_in_care 2
    hint	children's contact	children_in_care 4
    hint	children's cultural	children_in_care 2
    hint	children's development	assessment 9 children_in_care 3
    hint	children's diverse	assessment 2 specific_needs -1
    hint	children's diverse needs	assessment 5
    hint	children's education	children_in_care 1
    hint	children's educational	children_in_care 6
    hint	children's electronic	missing 2
    hint	children's electronic case	missing 3
    hint	children's emotional	multi_agency 1
    hint	children's emotional health	children_in_care -3
    hint	children's emotional well-being	children_in_care 3
    hint	children's engagement	specific_needs 1
    hint	children's experiences	assessment -2 early_help -2 child_voice 6 supervision 2 leadership 1 quality_assurance 5 overall 6
    hint	children's family	children_in_care 1
    hint	children's files	assessment 3 children_in_care -11 management_oversight -1 multi_agency -1
    hint	children's futures	children_in_care 2
    hint	children's health	assessment -5 specific_needs -3 children_in_care 13
    hint	children's health needs	assessment -3 specific_needs -3 children_in_care 3
    hint	children's histories	front_door 8 child_protection -5 assessment 5 specific_needs 2 children_in_care -4
    hint	children's home	children_in_care 14 management_oversight 8
    hint	children's homes	child_protection -2 assessment -1 early_help -3 specific_needs -3 child_voice -2 children_in_care 5 leadership 1 overall -2
    hint	children's identities	assessment 4 child_voice 2
    hint	children's identity	children_in_care 1
    hint	children's identity needs	specific_needs 5
    hint	children's immediate	child_protection 4
    hint	children's improvement	multi_agency -3
    hint	children's individual	specific_needs 7
    hint	children's individual needs	children_in_care 1
    hint	children's learning	children_in_care 1 multi_agency 6
    hint	children's lived	assessment 2
    hint	children's lived experience	child_voice 1
    hint	children's lives	child_protection 2 assessment 5 children_in_care -1 management_oversight 2 supervision 2 quality_assurance -3
    hint	children's lives improve	child_voice 1
    hint	children's mental	specific_needs 7
    hint	children's mental health	specific_needs 13
    hint	children's needs	child_protection 2 assessment 5 specific_needs 2 child_voice -1 children_in_care -3 care_leavers -1 supervision 7 multi_agency 2
    hint	children's needs change	early_help 1
    hint	children's needs escalate	early_help -4
    hint	children's needs increase	front_door -1 early_help 1
    hint	children's outcomes	child_protection 2 child_voice 1
    hint	children's participation	child_voice 2 children_in_care -4
    hint	children's partnership	leadership 1 multi_agency 6
    hint	children's permanence	management_oversight 2
    hint	children's permanence plans	management_oversight 2
    hint	children's physical	specific_needs -8 children_in_care 7
    hint	children's plans	assessment 6 early_help -3 child_voice -6 children_in_care -1 management_oversight 4 supervision 2 leadership -7 multi_agency 4 overall -1
    hint	children's progress	child_protection 2 specific_needs -4 children_in_care 1 management_oversight 2 leadership -2 overall -2
    hint	children's records	assessment -8 child_voice -1 children_in_care -4 workforce 2 multi_agency -6
    hint	children's return	children_in_care 2
    hint	children's review meetings	assessment 1
    hint	children's reviews	children_in_care 2
    hint	children's rights	specific_needs -3 child_voice 19
    hint	children's rights service	child_voice 1
    hint	children's risks	missing 5
    hint	children's safety	front_door 2 assessment -1 children_in_care 2 leadership -2 overall 5
    hint	children's scrutiny	multi_agency -2
    hint	children's service	child_protection 9 assessment -3 child_voice -1 children_in_care -4
    hint	children's services	child_protection -3 early_help -9 specific_needs -3 child_voice -13 children_in_care -11 care_leavers 6 supervision -1 workforce 9 leadership 7 quality_assurance 3 overall 1
    hint	children's situations	child_protection 1 children_in_care -1 multi_agency 4
    hint	children's situations improve	child_protection 6
    hint	children's social	assessment -1 child_voice -5 children_in_care 2 management_oversight -5 workforce 5 leadership 2 quality_assurance 2 overall 4
    hint	children's social care	assessment -6 children_in_care -10 workforce 13 leadership 3 quality_assurance 3 multi_agency 3 overall 5
    hint	children's social workers	children_in_care 2
    hint	children's team	specific_needs 1 child_voice 1
    hint	children's trust	leadership 4
    hint	children's views	front_door -3 specific_needs 2 child_voice 22 leadership -3 multi_agency -2
    hint	children's voices	child_protection -1 child_voice 10 management_oversight -2
    hint	children's welfare	child_protection 3 missing 6 children_in_care -1
    hint	children's well-being	specific_needs -2
    hint	children's wishes	child_voice 14 children_in_care -1
    hint	children's workforce	leadership 1
    hint	choice	missing 12 children_in_care -1
    hint	choices	child_protection -2 specific_needs 3 child_voice -1 care_leavers 1
    hint	choose	child_protection -5 missing 5 specific_needs 4 children_in_care -7 multi_agency -1
    hint	choose to educate	missing 3
    hint	choosing	missing 2 children_in_care -1
    hint	chosen	assessment -1 workforce -1 leadership 7 multi_agency -4
    hint	chronic	front_door -3 child_protection 2
    hint	chronic neglect	front_door -2 child_protection 2 workforce 1
    hint	chronologies	front_door -4 child_protection -1 assessment 36 missing -6 specific_needs -3 child_voice -4 children_in_care -10 workforce -4 leadership -2 quality_assurance -6 multi_agency -3
    hint	chronology	assessment 15
    hint	churn	child_protection 5 workforce 11
    hint	cicc	child_voice 34 children_in_care -13 care_leavers -8 leadership 3 multi_agency -10
    hint	circumstance	care_leavers 1
    hint	circumstances	front_door 1 child_protection 6 assessment 1 specific_needs 3 child_voice -5 children_in_care -9 care_leavers 2 management_oversight -1 supervision 7 leadership -2 quality_assurance -10
    hint	circumstances and needs	child_voice 7
    hint	circumstances change	child_protection -6 children_in_care 7 care_leavers 8 multi_agency 2
    hint	circumstances improve	child_protection 2
    hint	circumstances of children	assessment 1
    hint	city	child_protection -4 assessment -2 early_help 3 specific_needs -6 child_voice -6 children_in_care -4 workforce 1 leadership 4 quality_assurance 1 overall 5
    hint	city council	leadership -6
    hint	city's	multi_agency 5
    hint	claims	children_in_care -4
    hint	clarification	multi_agency 3
    hint	clarify	early_help -2 leadership 3 multi_agency 4
    hint	clarity	front_door 4 assessment 9 early_help -4 missing -2 child_voice -7 children_in_care -5 care_leavers -1 supervision 3 workforce -3
    hint	clear	child_protection 1 assessment 6 early_help -1 specific_needs 1 child_voice -2 supervision -5 workforce -6 leadership 2 quality_assurance -2 multi_agency -1 overall -3
    hint	clear action	children_in_care -1
    hint	clear actions	child_protection -1
    hint	clear analysis	assessment 5
    hint	clear and appropriate	assessment -3
    hint	clear and comprehensive	multi_agency -1
    hint	clear and effective	leadership -7
    hint	clear and specific	child_protection -1
    hint	clear assessment	children_in_care 1
    hint	clear career	workforce 1
    hint	clear commitment	leadership 4
    hint	clear direction	assessment -1
    hint	clear efforts	specific_needs 6
    hint	clear enough	assessment 6 leadership -3 quality_assurance 5
    hint	clear evidence	assessment -4
    hint	clear focus	child_voice -1 leadership -1 overall 1
    hint	clear guidance	multi_agency -1
    hint	clear identification	front_door 2
    hint	clear line	care_leavers 2 leadership 11
    hint	clear management	front_door 1 management_oversight 2
    hint	clear management oversight	front_door 4
    hint	clear oversight	specific_needs 8 management_oversight -4
    hint	clear picture	quality_assurance 3
    hint	clear plan	early_help 5 quality_assurance 5 multi_agency -3
    hint	clear planning	assessment -1 specific_needs 4 children_in_care 2
    hint	clear plans	child_protection 3
    hint	clear protocols	multi_agency 2
    hint	clear rationale	front_door 2 assessment -6 management_oversight 3
    hint	clear safeguarding	child_protection 1
    hint	clear strategic	leadership 7
    hint	clear timescales	child_protection 3 assessment 2
    hint	clear understanding	front_door -7 child_protection 10 assessment -2 specific_needs -4 workforce -5 leadership 8 quality_assurance 1
    hint	clear vision	leadership -2
    hint	clearer	assessment 9 specific_needs 2 multi_agency -2
    hint	clearly	front_door 2 child_protection -1 assessment 7 early_help 1 missing -1 specific_needs 2 child_voice 5 care_leavers -5 management_oversight -2 workforce -2 leadership -1 multi_agency -1 overall -1
    hint	clearly articulate	child_protection 2
    hint	clearly defined	specific_needs 1
    hint	clearly identified	quality_assurance 1
    hint	clearly identify	children_in_care -2 multi_agency 3
    hint	clearly in assessments	child_protection 1
    hint	clearly inform	children_in_care 2
    hint	clearly record	assessment -1
    hint	clearly recorded	front_door -4 assessment -2 child_voice -3 children_in_care 1 management_oversight 8 multi_agency -2
    hint	clearly reflect	child_voice 1
    hint	clearly set	assessment 8 multi_agency -2
    hint	clinical	early_help 1 child_voice -2 children_in_care 4 care_leavers -3 workforce 1 leadership -3
    hint	clinicians	specific_needs 3
    hint	clinics	quality_assurance 1
    hint	close	front_door -3 child_protection 1 assessment -9 early_help -2 missing -2 child_voice -7 children_in_care 9 management_oversight 2 workforce -2 quality_assurance -6 multi_agency 1 overall -1
    hint	close collaboration	multi_agency 3
    hint	close liaison	children_in_care -1
    hint	close monitoring	children_in_care 6
    hint	close partnership	children_in_care 4
    hint	closed	child_protection 2 early_help -4 missing 6 specific_needs -3 children_in_care -2 care_leavers 1
    hint	closed too soon	child_protection 2
    hint	closely	front_door -2 child_protection -3 assessment -6 early_help -2 specific_needs -3 child_voice -2 children_in_care 1 workforce -9 leadership 5 quality_assurance -1 multi_agency 3 overall -7
    hint	closely aligned	leadership -1
    hint	closely monitored	children_in_care 8 multi_agency -3
    hint	closely together	multi_agency 5
    hint	closely with parents	child_protection 4
    hint	closer	children_in_care 4
    hint	clubs	specific_needs 2 children_in_care 4
    hint	clusters	early_help 6 multi_agency 12
    hint	cme	missing 9 specific_needs 2 children_in_care -1
    hint	co-chairs	child_voice 6 leadership -2
    hint	co-located	front_door 6 workforce -2 multi_agency 12
    hint	co-location	front_door 13 missing -3 multi_agency 8
    hint	co-produced	assessment 1 child_voice 22 children_in_care -6 care_leavers 6
    hint	co-produced with care	child_voice 5
    hint	co-production	child_voice 25 children_in_care 1 workforce -3
    hint	co-production with children	children_in_care 1
    hint	coaches	care_leavers 1
    hint	coaching	care_leavers 6
    hint	cognitive	specific_needs 3
    hint	coherence	multi_agency 5
    hint	coherent	child_protection -2 early_help 2 missing -2 child_voice -2 leadership 2 multi_agency -3
    hint	coherent approach	leadership 2
    hint	cohesive	children_in_care -2 leadership 2 multi_agency 11
    hint	cohort	assessment -2 specific_needs 10 children_in_care 2 care_leavers 3 multi_agency 2
    hint	cohort of children	specific_needs 6
    hint	cohort of young	multi_agency 2
    hint	cohorts	multi_agency 6
    hint	collaborate	front_door 1 multi_agency 1
    hint	collaboration	child_voice 2 children_in_care -1 care_leavers 5 workforce -1 multi_agency 17
    hint	collaborative	assessment -1 specific_needs -1 children_in_care -1 management_oversight -1 workforce -6 leadership 2 multi_agency 13
    hint	collaborative approach	child_protection 8
    hint	collaborative work	multi_agency 3
    hint	collaborative working	leadership 4 multi_agency 6
    hint	collaboratively	assessment -2 early_help 4 care_leavers 5 workforce -4 multi_agency 3
    hint	collaboratively with care	child_voice 7
    hint	collate	missing 1 workforce 2 leadership -1 quality_assurance 10
    hint	collated	missing 6 leadership -2 quality_assurance 14 multi_agency -12
    hint	collating	missing 1 multi_agency -4
    hint	collation	assessment -4
    hint	colleagues	front_door 1 child_voice -5 management_oversight 2 workforce 4 leadership 3 multi_agency 6
    hint	collect	quality_assurance 3
    hint	collected	children_in_care -1 quality_assurance 7
    hint	collection	missing 3
    hint	collective	leadership 4 multi_agency 6
    hint	collectively	multi_agency 3
    hint	college	specific_needs 9 children_in_care -2 care_leavers 8 workforce -6 leadership -2
    hint	colleges	missing 3 care_leavers 3 workforce -4 multi_agency 11
    hint	combination	assessment 3 overall 5
    hint	combined	front_door 9 child_protection 1 assessment -1 early_help -1 leadership 5 overall 6
    hint	come	front_door -6 assessment -3 child_voice -1 children_in_care 7 leadership -5 quality_assurance -4 overall -2
    hint	come into care	front_door -3 child_protection 4 early_help 3 specific_needs 3 child_voice -4 children_in_care 12 care_leavers -4 workforce -1
    hint	comfortable	child_protection 1 child_voice 4
    hint	coming	front_door 5 child_protection 9 early_help 6 care_leavers -2 leadership 1 quality_assurance -1 overall -1
    hint	coming into care	early_help 15 care_leavers -1 leadership 1 quality_assurance 5
    hint	commence	assessment 1 specific_needs -6
    hint	commenced	quality_assurance 3 multi_agency -1
    hint	commendable	children_in_care -1
    hint	comment	child_voice 1 children_in_care -4 care_leavers 14 multi_agency -2
    hint	commentary	assessment -3 quality_assurance 7
    hint	commented positively	overall 1
    hint	commission	child_protection -2 children_in_care -1 quality_assurance -2
    hint	commissioned	assessment -2 early_help -2 children_in_care -2 care_leavers 1 workforce -1 leadership 8 quality_assurance 1
    hint	commissioned service	child_protection -3
    hint	commissioned services	missing 12 specific_needs -4 child_voice -1 children_in_care 4 care_leavers -2 leadership 3 multi_agency 6 overall -2
    hint	commissioner	children_in_care -1 leadership 3 overall 6
    hint	commissioners	specific_needs 1 leadership 9
    hint	commissioning	front_door -9 child_protection -5 assessment -9 early_help -7 missing -6 specific_needs -1 child_voice 2 children_in_care -1 care_leavers -6 management_oversight -2 workforce -4 leadership 24 multi_agency 1 overall -4
    hint	commissioning arrangements	child_voice 3 leadership 7
    hint	commissioning cycle	leadership 1
    hint	commissioning groups	leadership -1
    hint	commissioning of services	multi_agency 1
    hint	commissioning process	children_in_care -4 leadership 12
    hint	commissioning processes	multi_agency 4
    hint	commitment	front_door -6 child_protection -6 assessment -10 early_help -1 specific_needs -2 child_voice -2 children_in_care -2 care_leavers -5 management_oversight 3 workforce 8 leadership 14 quality_assurance 1 multi_agency 3 overall -2
    hint	commitment and investment	overall 5
    hint	commitment to children	workforce 2
    hint	commitment to improvement	leadership -3 quality_assurance 2
    hint	commitment to improving	multi_agency 1 overall -4
    hint	committed	child_protection -4 assessment -2 early_help -6 missing 3 specific_needs -3 children_in_care 2 care_leavers -7 management_oversight -2 supervision -4 workforce 13 leadership 6 quality_assurance -5 overall -2
    hint	committed corporate parents	children_in_care 5
    hint	committed staff	child_voice 2 overall 7
    hint	committed to achieving	leadership 4
    hint	committed to improving	overall -1
    hint	committee	children_in_care -6 management_oversight -5 leadership 13 multi_agency -6
    hint	common	front_door 1 child_protection -3 assessment -3 early_help 16 specific_needs -1 multi_agency 4
    hint	common assessment	assessment -8 early_help 12 quality_assurance -1
    hint	common assessment framework	assessment -8 early_help 9
    hint	communicate	child_protection -5 specific_needs 4 child_voice 11 children_in_care -7
    hint	communicate with children	child_voice 3
    hint	communicated	workforce -1 leadership 7
    hint	communicating	child_voice 3
    hint	communication	child_protection -9 assessment -5 early_help -8 specific_needs 11 child_voice 8 care_leavers -5 workforce -5 leadership -4 quality_assurance -5 multi_agency 12
    hint	communication methods	specific_needs 8
    hint	communication needs	specific_needs 5
    hint	communications	multi_agency 5
    hint	communities	early_help 6 missing -1 specific_needs 6 child_voice -1 children_in_care -5 care_leavers -3 workforce -4 leadership 2 multi_agency 5 overall -5
    hint	community	front_door -7 child_protection -2 missing 4 specific_needs 4 child_voice -7 children_in_care -5 management_oversight -1 workforce -2 leadership -2 quality_assurance -3 multi_agency 2
    hint	community activities	specific_needs 3
    hint	community groups	multi_agency 1
    hint	community leaders	missing 6 leadership -8
    hint	community safety	child_protection -1
    hint	community safety partnership	quality_assurance 2 multi_agency -4
    hint	community sector	multi_agency 1
    hint	community-based	child_protection -1 early_help 8
    hint	companies	missing 4 multi_agency 10
    hint	company	multi_agency 4
    hint	comparable	children_in_care 1
    hint	comparator	front_door 4 quality_assurance 1
    hint	comparators	children_in_care 2
    hint	compared	assessment -2 child_voice -4 children_in_care 3 workforce -1 leadership -2 quality_assurance -1
    hint	compassion	multi_agency 3
    hint	compassionate	care_leavers 8
    hint	competent	assessment 4 management_oversight 1 workforce 3
    hint	competent managers	management_oversight 1
    hint	competent social	front_door 1
    hint	competitive	leadership 7
    hint	compiled	child_protection 3
    hint	complacency	leadership 7
    hint	complain	child_voice 18 children_in_care -1
    hint	complaint	missing -1 child_voice 8 children_in_care -4
    hint	complaints	front_door -3 child_protection -8 assessment -5 early_help -2 missing -3 specific_needs -10 child_voice 25 children_in_care -11 management_oversight -3 leadership -3 quality_assurance 32 multi_agency -16 overall -1
    hint	complaints from children	children_in_care -1
    hint	complaints procedures	child_voice 1
    hint	complemented	children_in_care 7
    hint	complete	front_door 2 child_protection -1 assessment 7 missing -2 specific_needs -3 child_voice 3 workforce 3 leadership -1 multi_agency 1 overall -1
    hint	completed	front_door -5 child_protection 1 assessment 3 early_help 2 children_in_care 4 care_leavers -4 management_oversight -3 workforce -3 quality_assurance 7 multi_agency 1
    hint	completed on time	children_in_care 5 multi_agency -3
    hint	completed promptly	child_protection -3
    hint	completed within timescales	children_in_care 3
    hint	completing	front_door -3 assessment -1 early_help -1 missing -2 children_in_care 1 care_leavers 2 workforce -1
    hint	completion	front_door -8 child_protection 6 assessment 6 early_help -5 workforce 3 quality_assurance 8 overall -1
    hint	completion of assessments	assessment 1
    hint	completion rate	quality_assurance 5
    hint	complex	front_door -6 assessment -3 early_help 3 specific_needs 2 child_voice -8 children_in_care 4 management_oversight 1 quality_assurance -3 multi_agency -2 overall -1
    hint	complex cases	missing -1 multi_agency 10
    hint	complex child	workforce 3
    hint	complex needs	assessment -7 early_help -8 missing -1 specific_needs 6 children_in_care 4 care_leavers -6
    hint	complex physical	specific_needs 2
    hint	complex strategy	child_protection -6 missing 11
    hint	complex strategy meetings	missing 2
    hint	complexities	missing -3 multi_agency 1
    hint	complexity	child_protection -4 assessment -8 specific_needs 1 workforce 10 multi_agency -6
    hint	compliance	front_door -2 child_protection 7 care_leavers -4 management_oversight 6 workforce 5 leadership -9 quality_assurance 15 multi_agency -2 overall -1
    hint	compliant	children_in_care 3
    hint	complimentary	child_protection 1
    hint	comply	child_protection 2
    hint	compounded	child_protection 1 leadership 2 multi_agency 2 overall 5
    hint	comprehensive	front_door -2 child_protection -2 assessment 8 child_voice -8 care_leavers -5 management_oversight -3 leadership 1 quality_assurance 2 multi_agency -3
    hint	comprehensive and analytical	assessment 4
    hint	comprehensive assessment	children_in_care 6
    hint	comprehensive assessments	specific_needs -1
    hint	comprehensive joint	multi_agency 1
    hint	comprehensive multi-agency	child_protection -2 multi_agency 1
    hint	comprehensive overview	assessment 3
    hint	comprehensive parenting	children_in_care 2
    hint	comprehensive parenting assessments	children_in_care 2
    hint	comprehensive range	assessment -1
    hint	comprehensive training programme	workforce -3
    hint	comprehensive understanding	leadership 7
    hint	comprehensively	specific_needs 2 children_in_care 4
    hint	compromise	leadership 2
    hint	computer	leadership 2
    hint	concern	front_door 6 child_protection 2 assessment 2 missing 3 specific_needs -1 children_in_care 1 care_leavers -2 quality_assurance 1 multi_agency 1 overall -3
    hint	concern identified	front_door 5 multi_agency -3
    hint	concerned	quality_assurance 2 multi_agency 5
    hint	concerning	multi_agency 1
    hint	concerns	front_door 6 child_protection 6 assessment 3 specific_needs 1 child_voice -1 children_in_care -6 care_leavers -4 management_oversight 2 supervision -1 workforce -8 quality_assurance -4 overall -2
    hint	concerns about adults	specific_needs 2
    hint	concerns about children	front_door 12 child_protection -3 specific_needs -2 multi_agency 2
    hint	concerns about domestic	multi_agency 4
    hint	concerns about professionals	specific_needs 1
    hint	concerns are identified	children_in_care 1
    hint	concerns arise	child_protection 2
    hint	concerns escalate	missing 6
    hint	concerns for children	child_protection 2 multi_agency 3
    hint	concerns identified	child_protection -1 overall 2
    hint	concerns in relation	missing 5
    hint	concerns increase	early_help 3
    hint	concerns raised	specific_needs 2 leadership 3
    hint	concerns regarding	assessment -1
    hint	concerted	overall 1
    hint	concluded	child_protection -2 children_in_care 2
    hint	concurrent	assessment -1 children_in_care 12
    hint	concurrent planning	children_in_care 2
    hint	conditions	specific_needs 3 children_in_care -1 leadership 6 multi_agency 4
    hint	conduct	child_voice 2
    hint	conducted	child_protection 11 assessment -4 children_in_care -4 management_oversight 1 leadership 1 quality_assurance 1
    hint	conducts	multi_agency 1
    hint	conference	front_door -13 child_protection 16 missing -1 specific_needs -8 child_voice 2 children_in_care -8 management_oversight 7 workforce 2 leadership -5 quality_assurance -4 multi_agency -6
    hint	conference chairs	assessment 4 management_oversight 4
    hint	conference service	early_help 2
    hint	conferences	front_door -9 child_protection 20 assessment -4 early_help -1 missing -6 specific_needs -8 child_voice 3 children_in_care -4 care_leavers -1 management_oversight 1 leadership -2 overall -4
    hint	conferences and core	child_voice 1
    hint	conferences are held	multi_agency 2
    hint	conferences are well	child_protection 6 management_oversight 6
    hint	conferencing	child_protection 1
    hint	confidence	early_help 9 missing -2 specific_needs -5 child_voice 3 management_oversight -3 workforce 5 leadership -4 multi_agency 5
    hint	confidence and self-esteem	child_voice 3
    hint	confident	front_door 1 child_voice 2 children_in_care 7 workforce 9 leadership -3 overall -1
    hint	confident and skilled	children_in_care -1 workforce 9
    hint	confidently	assessment 1 child_voice 4 children_in_care -3 workforce 8
    hint	confirm	child_protection -1
    hint	confirmed	child_protection -3 children_in_care 2 leadership -7 overall 5
    hint	confirms	child_protection 2
    hint	conflict	front_door 1
    hint	confusing	assessment 4
    hint	confusion	leadership 3
    hint	conjunction	multi_agency 2
    hint	connect	early_help 3
    hint	connected	child_protection -7 missing 5 specific_needs -6 child_voice 1 children_in_care 12 management_oversight -3 workforce -2
    hint	connected carers	assessment -3 children_in_care 8
    hint	connected persons	children_in_care 4
    hint	connecting	early_help 3
    hint	connections	child_protection -3 missing 2 child_voice -1 children_in_care 4
    hint	conscientious	children_in_care 4
    hint	consent	front_door 35 child_protection -14 assessment -11 early_help -9 specific_needs -5 child_voice -7 children_in_care -8 care_leavers -2 leadership -6 quality_assurance -3
    hint	consent is considered	front_door 2
    hint	consequence	front_door 5 assessment -1 early_help 4 specific_needs -1 workforce 2
    hint	consequences	assessment 9
    hint	consider	front_door 1 assessment 6 specific_needs 2 workforce -3 leadership -7 overall -5
    hint	consider children's	specific_needs -3
    hint	consider relevant	multi_agency -1
    hint	consider risk	child_voice 4
    hint	consider the need	child_protection 6
    hint	consider the needs	specific_needs 4 children_in_care -1
    hint	consider the quality	quality_assurance 5
    hint	consider whether	children_in_care 3 quality_assurance -1
    hint	considerable	front_door 8 child_protection -3 children_in_care 2 workforce 2 quality_assurance -1
    hint	considerable investment	leadership 2
    hint	consideration	child_protection -2 assessment 6 early_help -10 missing -6 specific_needs 1 care_leavers -3 workforce -6 quality_assurance 3 overall -1
    hint	consideration is given	child_protection 1 assessment -1 specific_needs -2 children_in_care 9 multi_agency -1
    hint	consideration of children's	assessment -1 children_in_care -1 multi_agency 1
    hint	consideration of historical	assessment -5
    hint	consideration of risk	leadership 6
    hint	considerations	children_in_care 1
    hint	considered	front_door 2 child_protection -2 assessment 1 early_help -5 missing -2 specific_needs 5 child_voice -4 children_in_care 3 care_leavers -1 supervision -1 workforce -8 leadership -2 quality_assurance -6 overall 1
    hint	considered and addressed	children_in_care 3
    hint	considered by inspectors	early_help 1
    hint	considered in care	assessment -6
    hint	considered in planning	care_leavers 1
    hint	considered well	assessment 1
    hint	considering	front_door 7 child_protection 4 missing -2 children_in_care 3 management_oversight -1 multi_agency -1
    hint	considers	child_protection -4 missing 6 specific_needs -2 children_in_care 4 care_leavers -4
    hint	consisted	children_in_care -2
    hint	consistency	child_protection -1 assessment 7 early_help 1 children_in_care -4 management_oversight 4 workforce 2 leadership 2 overall 8
    hint	consistency and quality	overall 1
    hint	consistency of practice	child_protection 1
    hint	consistency of support	children_in_care 7
    hint	consistent	front_door 2 assessment 1 specific_needs -2 child_voice 3 children_in_care -3 care_leavers 2 supervision 2 quality_assurance -6 multi_agency 1 overall 4
    hint	consistent feature	child_voice 2
    hint	consistent management	early_help 1
    hint	consistent management oversight	early_help 1
    hint	consistent oversight	front_door 4
    hint	consistent practice	child_protection 1 workforce -1 overall 2
    hint	consistent quality	child_protection 5 leadership -1 overall 1
    hint	consistent response	front_door -4 children_in_care -1
    hint	consistent social	workforce 7
    hint	consistent social worker	workforce 7
    hint	consistent understanding	quality_assurance -1
    hint	consistent use	children_in_care -2
    hint	consistently	assessment 5 early_help -4 missing 1 child_voice -1 children_in_care -7 supervision 10 workforce -5 leadership -1 quality_assurance -6 multi_agency -1 overall 7
    hint	consistently applied	front_door 2 specific_needs 1 children_in_care 1 management_oversight 2
    hint	consistently clear	assessment 2
    hint	consistently effective	assessment 1 workforce 12 multi_agency -1
    hint	consistently evidence	management_oversight -1
    hint	consistently good	child_protection 3 child_voice 1 supervision 2 leadership 4
    hint	consistently good enough	child_protection 4
    hint	consistently good service	child_protection 2 overall 2
    hint	consistently high	care_leavers 2
    hint	consistently in place	assessment 1
    hint	consistently lead	children_in_care 1
    hint	consistently provide	assessment -2
    hint	consistently providing	leadership -1
    hint	consistently receive	workforce 1
    hint	consistently recorded	supervision -1
    hint	consistently report	workforce 3
    hint	consistently robust	assessment -1
    hint	consistently strong	overall 7
    hint	consistently use	child_voice -4
    hint	consistently used	assessment 1 missing 2 multi_agency 2
    hint	consortia	multi_agency 9
    hint	consortium	children_in_care 5 leadership -3 multi_agency 11
    hint	constant	quality_assurance -2
    hint	constructive	management_oversight 2 workforce -3 leadership 3 multi_agency 7
    hint	constructive relationships	multi_agency 3
    hint	constructively	children_in_care -2 multi_agency 6
    hint	consult	child_voice 5 workforce 6 quality_assurance -2
    hint	consultant	leadership -2 multi_agency 2
    hint	consultation	front_door 1 child_protection -7 early_help -1 child_voice 18 children_in_care -3 management_oversight 1 supervision 4 quality_assurance -11 overall -1
    hint	consultation with children	child_voice 10
    hint	consultation with partners	multi_agency -5
    hint	consultation with young	child_voice 8
    hint	consultations	child_protection 1 specific_needs 2 workforce 3 multi_agency 3
    hint	consulted	early_help -2 child_voice 10 care_leavers -2 workforce -2 leadership 3
    hint	consulting	child_voice 13
    hint	contact	front_door 13 child_protection -8 assessment -3 early_help -6 missing -3 specific_needs -4 child_voice -2 children_in_care 10 care_leavers 4 supervision -5 workforce -8 leadership -8 quality_assurance -5 overall -7
    hint	contact arrangements	front_door -4 assessment 3 child_voice -2 children_in_care 14 care_leavers -1
    hint	contact with children	child_protection 3 workforce 5
    hint	contact with family	assessment -4 children_in_care 1
    hint	contacted	front_door 2
    hint	contacting	front_door 1 multi_agency -4
    hint	contacts	front_door 38 child_protection -16 assessment -11 early_help -18 missing -4 specific_needs -12 child_voice -3 children_in_care -8 care_leavers -2 management_oversight -1 workforce -2 leadership -2 quality_assurance -2 multi_agency -9 overall -5
    hint	contacts and referrals	multi_agency -5
    hint	contain	front_door -2 child_protection -7 assessment 10 early_help -2 children_in_care 1 management_oversight -1 leadership -2
    hint	contain clear	assessment 3
    hint	contain sufficient	child_voice -1
    hint	contains	assessment -5 multi_agency 9
    hint	content	assessment -2 child_voice 2 quality_assurance 3 multi_agency 7
    hint	context	child_protection -7 assessment -4 specific_needs -3 children_in_care -2 leadership 3
    hint	contextual	front_door -1 child_protection -8 missing 22 leadership 2 quality_assurance -8 multi_agency -2
    hint	contextual safeguarding	child_protection -2 missing 18 children_in_care 2 leadership 1 multi_agency -5
    hint	contingencies	child_protection 1 assessment 1
    hint	contingency	child_protection 5 assessment 15 specific_needs -7 children_in_care -1 leadership -4 quality_assurance -1
    hint	contingency arrangements	child_protection 5
    hint	contingency planning	children_in_care -4 supervision 1
    hint	contingency plans	child_protection -1 child_voice -1
    hint	continual	workforce 8 leadership 1 quality_assurance -6
    hint	continually	children_in_care 1 management_oversight 7 multi_agency -1
    hint	continually reviewed	children_in_care 2
    hint	continue	front_door -3 child_protection 1 assessment -1 specific_needs -3 child_voice -9 children_in_care -1 care_leavers 7 management_oversight -2 supervision 3 quality_assurance -7 overall 12
    hint	continue to benefit	care_leavers 1
    hint	continue to experience	child_protection 4 assessment 1
    hint	continue to improve	leadership -3 multi_agency 2
    hint	continue to live	child_protection 4
    hint	continue to provide	supervision 1 multi_agency 7
    hint	continue to work	multi_agency -1
    hint	continued	front_door 2 child_protection 5 care_leavers -4 leadership 5 quality_assurance -4 multi_agency -2 overall 5
    hint	continued improvement	leadership 7
    hint	continued support	specific_needs 2
    hint	continued to provide	care_leavers 1
    hint	continued to receive	child_protection 7
    hint	continues	front_door 1 early_help -1 missing 2 specific_needs -1 management_oversight -1 leadership -2 quality_assurance 1 overall 6
    hint	continues to develop	leadership -2
    hint	continues to meet	quality_assurance 1
    hint	continuing	child_protection 2 early_help -1 child_voice -1 leadership 1 quality_assurance 1
    hint	continuing to improve	overall 6
    hint	continuity	child_protection -6 assessment -1 early_help 8 child_voice -3 care_leavers 9 workforce 8 quality_assurance -1 multi_agency -3
    hint	continuity of social	workforce 8
    hint	continuity of support	early_help 5
    hint	continuous	front_door 1 child_protection -4 management_oversight -3 quality_assurance 6
    hint	continuous improvement	quality_assurance 3 overall -3
    hint	continuous learning	quality_assurance 1
    hint	continuously	multi_agency -3
    hint	contract	missing 3 child_voice 2 care_leavers 2 management_oversight -3 leadership 10 quality_assurance -4 multi_agency -8
    hint	contract management	leadership 5 quality_assurance -3
    hint	contract monitoring	leadership 4
    hint	contracting	children_in_care 1
    hint	contracts	leadership 9 multi_agency -1
    hint	contribute	assessment -6 early_help -3 missing -6 specific_needs -2 child_voice 16 leadership -6 multi_agency 6
    hint	contribute effectively	multi_agency 3
    hint	contribute to children's	child_protection 2
    hint	contribute to significantly	child_protection -1 overall -1
    hint	contributed	children_in_care 3 management_oversight 7 workforce -1 leadership 4 multi_agency 11 overall 10
    hint	contributes	child_protection 4 assessment 4 early_help 1 multi_agency 2
    hint	contributing	front_door 1 child_voice 10 children_in_care -1 management_oversight 5 workforce -1 leadership -1 quality_assurance 3
    hint	contribution	front_door -6 child_protection 6 assessment -3 missing -1 child_voice 9 children_in_care -1 workforce -4 multi_agency 7
    hint	contributions	child_protection 4 children_in_care -1 leadership -2 multi_agency 6
    hint	control	management_oversight 1 leadership 2
    hint	convene	multi_agency -3
    hint	convened	child_protection 9 missing 3
    hint	conversation	front_door 1 child_voice 3
    hint	conversations	children_in_care -7 supervision 2 workforce -4
    hint	conversations with children	child_voice 9
    hint	convicted	children_in_care 1
    hint	conviction	child_protection 1 multi_agency -5
    hint	coordinate	leadership -1 multi_agency 3
    hint	coordinated	front_door -7 child_protection 2 early_help 2 missing 3 specific_needs -3 child_voice -7 children_in_care -2 quality_assurance -1 multi_agency 10 overall -2
    hint	coordinated multi-agency	early_help 5 multi_agency 2
    hint	coordinated work	multi_agency 4
    hint	coordinates	quality_assurance -3
    hint	coordinates the activity	multi_agency -12
    hint	coordinating	missing 2
    hint	coordination	front_door -4 assessment -1 early_help 2 workforce -1 leadership -4 multi_agency 9
    hint	coordinator	missing 4 specific_needs -3 child_voice 3 children_in_care -2 quality_assurance -1
    hint	copied	missing 6
    hint	copies	assessment -3
    hint	copy	children_in_care -1 care_leavers 4
    hint	core	child_protection 4 assessment 3 early_help -6 missing -1 specific_needs -2 child_voice -9 children_in_care -8 workforce 3 quality_assurance -5 multi_agency 2 overall 6
    hint	core child	multi_agency 2
    hint	core child protection	multi_agency 2
    hint	core group	child_protection 16 assessment 5 multi_agency 2
    hint	core group meetings	child_protection 7
    hint	core groups	child_protection 20 missing -1 children_in_care -3 multi_agency 4
    hint	core social	child_protection -1 overall 1
    hint	core social work	child_protection -1 overall 1
    hint	coronavirus	children_in_care -1
    hint	corporate	front_door -10 child_protection -10 assessment -6 early_help -12 missing -7 specific_needs -7 child_voice 6 children_in_care -1 care_leavers -2 management_oversight -8 workforce -6 leadership 31 quality_assurance -1 multi_agency -13 overall -2
    hint	corporate commitment	overall 9
    hint	corporate leaders	children_in_care 4 overall -2
    hint	corporate parent	leadership 5
    hint	corporate parenting	child_protection -7 assessment -2 early_help -2 child_voice 2 children_in_care 2 management_oversight -4 workforce -5 leadership 15 multi_agency -2 overall -2
    hint	corporate parenting arrangements	leadership 1
    hint	corporate parenting board	child_voice 2 children_in_care 3 care_leavers 4 workforce -1 multi_agency -9
    hint	corporate parenting group	children_in_care -1
    hint	corporate parenting panel	child_voice 1 children_in_care -5 care_leavers -4 leadership -1
    hint	corporate parenting responsibilities	children_in_care 2
    hint	corporate parenting strategy	child_voice 2
    hint	corporate parents	child_voice 4 leadership 7
    hint	corporate responsibility	care_leavers -3
    hint	corporate support	children_in_care -1
    hint	cost	workforce 3
    hint	council	child_protection -8 assessment -5 early_help -6 specific_needs -8 child_voice 4 children_in_care -9 care_leavers -1 management_oversight -15 workforce -5 leadership 16 quality_assurance -2 multi_agency -7 overall 1
    hint	council for children	care_leavers -2
    hint	council leaders	workforce -1 overall 2
    hint	council members	child_voice 4 children_in_care -4
    hint	council tax	child_voice -1 care_leavers 6 leadership -1
    hint	council to support	care_leavers 5
    hint	council's	specific_needs -4 child_voice 1 children_in_care -1 leadership 9 quality_assurance -1 multi_agency -1 overall -3
    hint	councillors	child_voice -4 management_oversight -1 leadership 18
    hint	councils	child_voice 1 children_in_care -15 management_oversight -5 leadership 1 multi_agency 4
    hint	counselling	missing 1 child_voice -4 children_in_care 6 care_leavers 1 multi_agency -1
    hint	counselling service	specific_needs 3 care_leavers -1
    hint	countries	specific_needs 2
    hint	country	children_in_care -6
    hint	county	child_protection 1 early_help 1 child_voice -4 care_leavers 3 management_oversight -3 workforce -6 leadership 4 multi_agency -4 overall 5
    hint	county council	workforce -1 leadership -1 multi_agency -4
    hint	couple	children_in_care 2
    hint	coupled	workforce 10 leadership 1
    hint	course	front_door 2 child_protection -7 quality_assurance -2 multi_agency -4
    hint	course of action	front_door 4
    hint	courses	child_protection -5 early_help -1 missing -1 child_voice -3 children_in_care -7 care_leavers 10 workforce 20 quality_assurance -2 multi_agency 14
    hint	court	front_door -12 child_protection 9 assessment 8 early_help -9 missing -1 specific_needs -9 child_voice -5 children_in_care 4 care_leavers -7 management_oversight -6 supervision -3 workforce -2 leadership -2 quality_assurance -5 multi_agency 6
    hint	court arena	child_protection 5 leadership 4 multi_agency -1
    hint	court order	child_protection -1
    hint	court orders	child_protection 4 children_in_care -3
    hint	court proceedings	child_protection -5 multi_agency -1
    hint	court processes	children_in_care 2
    hint	court reports	child_protection -1
    hint	court work	children_in_care 7
    hint	courts	child_protection 6 early_help -1 children_in_care 4 workforce -2 quality_assurance -1 multi_agency 16
    hint	cover	workforce 1
    hint	covid-19	front_door -1 assessment -4 missing -9 specific_needs -1 child_voice -2 children_in_care -1 care_leavers -2 leadership -1
    hint	covid-19 context	leadership -1
    hint	covid-19 pandemic	child_protection -2 overall 12
    hint	cp	child_protection 7
    hint	cprs	assessment 2
    hint	crc	front_door -2 child_protection -7 child_voice -2 multi_agency 14
    hint	create	child_protection -3 management_oversight -2 workforce -6 quality_assurance 4 multi_agency -1
    hint	create or leave	child_protection -2
    hint	created	assessment 7 early_help -3 specific_needs 1 child_voice 1 children_in_care -3 workforce 3 leadership 8
    hint	created with care	child_voice 9
    hint	creates	front_door 3 assessment -1 leadership -3 quality_assurance -4 multi_agency 1
    hint	creates and fosters	workforce -1 quality_assurance -1 multi_agency -5
    hint	creating	child_protection -1 child_voice 4 children_in_care -6 care_leavers -2 leadership 7
    hint	creating the right	overall -5
    hint	creation	child_protection -7 missing 5 child_voice 9 children_in_care -5 care_leavers -3 workforce 3 leadership 5
    hint	creation of additional	workforce 1
    hint	creative	front_door -2 child_protection -2 assessment -2 early_help 1 specific_needs -1 child_voice 2 children_in_care 4 care_leavers 5 workforce -10 multi_agency -3
    hint	creative and sensitive	child_voice -1
    hint	creative approach	multi_agency 1
    hint	creative direct	child_voice 3
    hint	creative direct work	child_voice 3
    hint	creative solutions	children_in_care 1
    hint	creative use	leadership -1
    hint	creatively	specific_needs 4 care_leavers 1 multi_agency 2
    hint	credible	front_door 8 child_voice -1
    hint	crime	leadership -2 multi_agency 12
    hint	criminal	front_door -3 assessment -3 specific_needs 1 children_in_care 2
    hint	criminal exploitation	child_protection -1 multi_agency 4
    hint	criminality	missing -4
    hint	crises	front_door 13 specific_needs -1 leadership -1
    hint	crisis	assessment -5 specific_needs 9 child_voice -1 children_in_care 2 management_oversight -2 multi_agency -1 overall -1
    hint	criteria	front_door 6 child_protection -1 specific_needs 7 workforce -3 quality_assurance -5 multi_agency 6
    hint	critical	child_protection -3 management_oversight 1 supervision 2 leadership 5 quality_assurance 5 multi_agency -4 overall -1
    hint	cross	specific_needs 2 child_voice 1 children_in_care -2
    hint	cross-agency	multi_agency 5
    hint	cross-party	workforce -1 leadership 6 multi_agency -2
    hint	crucial	front_door 1
    hint	cse	front_door -8 child_protection -9 assessment -3 missing 46 child_voice -1 children_in_care -5 care_leavers -4 leadership -2 quality_assurance 1 multi_agency 4
    hint	cultural	assessment 3 early_help -5 missing -2 specific_needs 12 child_voice -1 care_leavers 8 workforce -2 quality_assurance -1 overall 2
    hint	cultural and ethnic	specific_needs 3
    hint	cultural and identity	specific_needs -5
    hint	cultural and religious	assessment 5
    hint	cultural heritage	child_voice 1
    hint	cultural needs	specific_needs 11
    hint	culturally	specific_needs 5
    hint	culture	front_door -8 child_protection -7 children_in_care -3 care_leavers -8 supervision -1 workforce 4 leadership 18 quality_assurance -1 multi_agency -9 overall -2
    hint	cumulative	front_door 1 child_protection -1 assessment 8 children_in_care -4 quality_assurance -1 multi_agency -2
    hint	cumulative harm	assessment 1
    hint	cumulative impact	child_protection -2 multi_agency -1
    hint	curiosity	child_protection -1 assessment 9 child_voice 8 workforce -2 multi_agency -3
    hint	curious	child_protection -6 assessment 6
    hint	current	child_protection -5 missing -3 specific_needs -4 child_voice -2 care_leavers -1 workforce 4 leadership 2 quality_assurance -1 multi_agency -2 overall 5
    hint	current and projected	leadership -1
    hint	current arrangements	children_in_care -1 leadership 1
    hint	current circumstances	multi_agency -1
    hint	current dcs	workforce -5 multi_agency -2
    hint	current director	overall 6
    hint	current needs	assessment 3
    hint	current practice	quality_assurance -5
    hint	current quality assurance	leadership 1
    hint	current risk	assessment -1
    hint	current senior	leadership -5 quality_assurance 1
    hint	current service	children_in_care 8
    hint	current social	child_voice 4
    hint	current training	quality_assurance -1
    hint	currently	front_door -1 child_protection -4 assessment -9 missing 3 specific_needs -1 children_in_care -1 care_leavers 1 workforce 2 leadership -1 quality_assurance 9 multi_agency 4
    hint	currently missing	missing 1
    hint	currently receive	multi_agency 3
    hint	currently underway	multi_agency -1
    hint	custodial	multi_agency 3
    hint	custody	child_protection -2 missing -13 specific_needs -6 child_voice -7 children_in_care -5 care_leavers 8 leadership -1 multi_agency 6 overall 3
    hint	cycle	child_protection -1 specific_needs -3 children_in_care -3 multi_agency 3
    hint	daily	front_door 10 child_protection -6 assessment -2 missing 2 management_oversight -5 workforce -2 leadership -3 multi_agency 5
    hint	daily basis	children_in_care 3
    hint	daily mash	missing -2
    hint	daily meetings	front_door 2 multi_agency 3
    hint	daily multi-agency	front_door -1
    hint	daily risk	missing -4
    hint	daily triage	early_help 1
    hint	dash	child_protection -1 multi_agency 11
    hint	dashboard	quality_assurance 9 multi_agency -5
    hint	dashboards	quality_assurance 2
    hint	data	front_door -10 child_protection -11 assessment -8 early_help -2 missing 2 specific_needs -3 child_voice -10 children_in_care -3 care_leavers -3 management_oversight -9 supervision -5 workforce -5 leadership -10 quality_assurance 35 multi_agency -5 overall -5
    hint	data and analysis	multi_agency -1
    hint	data collection	missing 3
    hint	data set	multi_agency 10
    hint	data show	quality_assurance -2
    hint	data shows	quality_assurance -4
    hint	database	missing 10 quality_assurance 3
    hint	dataset	quality_assurance 30
    hint	date	child_protection -4 assessment 8 early_help -2 leadership -1 multi_agency 1 overall -3
    hint	day	front_door 15 child_protection 1 assessment -3 specific_needs -6 child_voice 5 children_in_care -1 care_leavers -1
    hint	day services	front_door 14 multi_agency -3
    hint	day-to-day	front_door 3 child_protection 1
    hint	days	front_door -3 assessment -4 early_help -5 missing -1 specific_needs -3 child_voice -2 children_in_care 6 care_leavers -4 leadership -3 quality_assurance -6 multi_agency -4
    hint	days or less	children_in_care -2
    hint	daytime	front_door 30 child_protection -1 specific_needs -3 children_in_care -3 workforce -1 leadership -3 multi_agency -11 overall -3
    hint	daytime services	front_door 9 multi_agency -5
    hint	dcs	front_door -3 child_protection -5 early_help -2 missing -2 specific_needs -7 child_voice -6 children_in_care -7 care_leavers -2 workforce -2 leadership 37 multi_agency -13
    hint	deal	child_protection -9 workforce 4
    hint	dealing	missing -3 specific_needs 2 multi_agency -2
    hint	deals	child_protection 2
    hint	dealt	front_door 8 children_in_care -4 management_oversight -1 leadership -1
    hint	death	child_protection -1 missing -3 specific_needs -1 children_in_care -5 multi_agency 15
    hint	death overview	children_in_care -1
    hint	death overview panel	children_in_care -1
    hint	deaths	assessment -3 missing -2 specific_needs -1 child_voice -2 children_in_care -9 management_oversight -2 leadership -1 quality_assurance 6 multi_agency 28
    hint	decide	front_door 14 child_protection 3 children_in_care -1
    hint	decision	front_door 11 child_protection 2 early_help -6 missing -8 specific_needs -3 child_voice -6 children_in_care 4 care_leavers -4 management_oversight 2 quality_assurance -2 multi_agency -2
    hint	decision maker	front_door -1 children_in_care 5 multi_agency -3
    hint	decision making	child_protection 4 assessment 2 children_in_care -3 management_oversight 7 workforce -2 leadership -1 quality_assurance 1 multi_agency 2
    hint	decision-maker	children_in_care 7 management_oversight 1
    hint	decision-makers	workforce 1
    hint	decision-making	front_door 16 child_protection 8 early_help -8 missing -9 specific_needs -4 children_in_care -2 care_leavers -2 management_oversight 14 workforce -2 quality_assurance -6 multi_agency 3
    hint	decision-making and planning	child_voice 5
    hint	decision-making for children	child_protection 2 assessment 3 multi_agency 1
    hint	decision-making is appropriate	front_door 2
    hint	decision-making is timely	child_protection -4
    hint	decision-making panels	management_oversight -2
    hint	decision-making process	child_voice 2
    hint	decisions	front_door 14 child_protection 3 assessment -1 early_help -12 missing -14 specific_needs -2 child_voice 2 children_in_care 4 care_leavers -6 management_oversight 17 workforce -3 leadership -5 quality_assurance -7 multi_agency -2 overall -2
    hint	decisions about next	front_door -1
    hint	decisions and actions	child_protection 6
    hint	decisions and next	multi_agency 1
    hint	decisions are clear	child_protection 8 assessment 3
    hint	decisions are clearly	management_oversight 5
    hint	decisions are made	children_in_care 1 management_oversight -3
    hint	decisions are timely	front_door -2 children_in_care 3
    hint	decisions being made	child_protection 7
    hint	decisions for children	child_protection -2 child_voice -6 children_in_care 2
    hint	decisions is well	front_door 3 assessment -1
    hint	decisions made	child_protection 2 child_voice 5 leadership -4
    hint	decisions taken	assessment -3
    hint	decisions to look	child_protection -4 children_in_care 11
    hint	decisions to place	children_in_care 2
    hint	decisions to progress	management_oversight -1
    hint	decisions to step	early_help 1
    hint	decisions to transfer	child_protection -1
    hint	decisions were made	assessment 5
    hint	decisive	front_door -1 child_protection 2 assessment 4 specific_needs -3 management_oversight 4 leadership 6 quality_assurance -3 multi_agency -3
    hint	decisive action	child_protection 5 assessment 1 missing -2 children_in_care 4 multi_agency -2
    hint	decisively	leadership 1
    hint	decline	child_protection -6 children_in_care 4 care_leavers 1 overall 7
    hint	declined	overall 5
    hint	decrease	child_protection 13 early_help 1 specific_needs 9 children_in_care -3 multi_agency -1
    hint	dedicated	assessment -8 early_help -6 specific_needs 6 children_in_care -1 care_leavers 8 management_oversight -5 workforce -1 leadership 2 quality_assurance -6 multi_agency -5 overall -5
    hint	dedicated looked	care_leavers 5
    hint	dedicated mental	care_leavers 3
    hint	dedicated mental health	care_leavers 3
    hint	dedicated personal	child_voice 2
    hint	dedicated personal advisers	child_voice 2
    hint	dedicated social	specific_needs 1
    hint	dedicated team	children_in_care 1
    hint	dedicated worker	specific_needs 5 multi_agency -2
    hint	dedication	workforce 10
    hint	deemed	child_protection -1 specific_needs -1 management_oversight 6
    hint	deep	child_protection 2 assessment -2 quality_assurance -3
    hint	deep dive	child_protection 4
    hint	deeply	workforce 6
    hint	deficiencies	assessment 3 leadership 7 quality_assurance 1
    hint	deficit	missing 5 care_leavers 1 leadership 6 quality_assurance 2
    hint	deficits	assessment -2 missing -1 specific_needs 4 children_in_care -2 workforce -2 leadership 9 quality_assurance 6 overall 5
    hint	deficits in practice	specific_needs 3
    hint	deficits in social	child_protection 3
    hint	defined	assessment 2 child_voice -1
    hint	degree	early_help -3 quality_assurance -2
    hint	delay	front_door 5 child_protection 5 assessment -3 missing -5 child_voice -13 children_in_care 6 management_oversight 2 workforce -3 leadership -2 quality_assurance -3 multi_agency 1 overall -1
    hint	delay and drift	children_in_care -4
    hint	delay for children	child_protection -3 management_oversight -4 workforce -1 leadership 5 quality_assurance 2 multi_agency 3
    hint	delay in accessing	children_in_care 1
    hint	delay in achieving	management_oversight 1
    hint	delay in receiving	front_door 1 children_in_care 1
    hint	delay in responding	leadership 3
    hint	delay in securing	children_in_care 1
    hint	delayed	front_door -2 child_protection 3 missing 6 child_voice -3 care_leavers -1 workforce 7
    hint	delaying	child_protection 1 management_oversight 3
    hint	delays	front_door 1 child_protection 8 assessment -4 early_help -3 child_voice -11 children_in_care 7 management_oversight 3 workforce 6 leadership -3 multi_agency 1
    hint	delays are due	child_protection 1
    hint	delays for children	child_protection 1
    hint	delays in accessing	child_protection -2 specific_needs 4
    hint	delays in achieving	child_protection -1 overall 5
    hint	delays in addressing	quality_assurance 1
    hint	delays in assessments	assessment -1
    hint	delays in children	child_protection 5 children_in_care -3
    hint	delays in progressing	quality_assurance 2 multi_agency 1
    hint	delays in responding	workforce 2
    hint	delays in securing	multi_agency 1
    hint	delays in seeing	child_protection 1
    hint	delegates	workforce 3 multi_agency 7
    hint	deliver	front_door -1 child_protection -1 child_voice 4 children_in_care -7 supervision 12 workforce 2 overall 2
    hint	deliver this visit	leadership -3
    hint	delivered	front_door -5 early_help 1 missing 2 care_leavers -2 workforce 8 leadership 1 multi_agency 1 overall 6
    hint	delivered to ensure	quality_assurance 1
    hint	delivered training	child_voice 7
    hint	delivering	child_protection 1 assessment 2 children_in_care -7 leadership 1 overall 1
    hint	delivering good	overall 14
    hint	delivers	early_help -2 children_in_care 2 multi_agency 5
    hint	delivery	front_door -5 child_protection -4 assessment -6 child_voice 1 children_in_care -8 management_oversight -2 workforce 3 quality_assurance -4 overall 8
    hint	delivery model	leadership -3
    hint	delivery of good	workforce 9
    hint	delivery of high-quality	quality_assurance -4 multi_agency -3
    hint	delivery of services	front_door 1 multi_agency 4
    hint	demand	front_door 25 child_protection 2 specific_needs -8 child_voice -2 children_in_care -6 care_leavers -1 workforce 4 leadership 7 overall 6
    hint	demand for children's	front_door 6
    hint	demand for services	missing -1 workforce 6 leadership -2 multi_agency -2
    hint	demands	front_door 2 child_protection -1 workforce 15 leadership 2
    hint	demeanour	assessment -1 child_voice 12 multi_agency 3
    hint	demonstrate	front_door -10 assessment 5 early_help -8 missing -1 specific_needs 3 child_voice 3 management_oversight -1 workforce -1 leadership -2 multi_agency -2 overall -2
    hint	demonstrate a good	child_voice 1
    hint	demonstrate a real	child_voice 4
    hint	demonstrate the characteristics	multi_agency -11
    hint	demonstrated	child_protection -1 management_oversight 5 workforce -1 leadership 7 quality_assurance -3 multi_agency 2 overall 6
    hint	demonstrates	child_protection -2 child_voice -1 management_oversight -1 workforce 1 leadership -1 quality_assurance -1
    hint	demonstrating	workforce 1 leadership -3 quality_assurance 2 multi_agency 5 overall -1
    hint	dental	assessment -3 specific_needs -1 child_voice -1 children_in_care 11 multi_agency -3
    hint	dental checks	specific_needs -4 children_in_care 3
    hint	dentist	assessment -1 care_leavers 7
    hint	dentists	care_leavers 2
    hint	department	child_protection -4 assessment 3 children_in_care -7 leadership 1 quality_assurance -5 multi_agency 4
    hint	department for education	missing -1 specific_needs -1 care_leavers -4 leadership 7 multi_agency -3 overall 2
    hint	department staff	workforce -2
    hint	departments	workforce 1
    hint	dependent	specific_needs 5
    hint	depending	care_leavers 3
    hint	deprivation	child_protection -2 assessment -1 missing -1 workforce -1 overall 2
    hint	deprivation of liberty	children_in_care 2
    hint	depth	child_voice 6 children_in_care -8 supervision 3 overall 11
    hint	describe	assessment 4 specific_needs -4 child_voice 1 children_in_care -6 workforce 9 leadership -1
    hint	described	child_protection -2 workforce 7 leadership 5
    hint	description	assessment 5
    hint	descriptive	assessment 5 children_in_care -2
    hint	design	child_voice 19 care_leavers -7 multi_agency -1
    hint	designated	front_door -15 child_protection -3 missing -8 specific_needs 13 children_in_care -5 care_leavers -3 management_oversight -6 leadership -2 multi_agency 3
    hint	designated family	child_protection 4
    hint	designated family judge	child_protection 4
    hint	designated officer	front_door -7 child_protection -5 missing -3 specific_needs 26 child_voice -1 children_in_care -2 management_oversight -1 leadership -6 multi_agency -10
    hint	designated officers	specific_needs 8
    hint	designated teachers	children_in_care 5
    hint	designed	front_door -1 assessment 2 missing 1 child_voice 9 children_in_care -2 workforce -1 multi_agency 4 overall 3
    hint	desire	multi_agency 2
    hint	desired	front_door 6 leadership 2 multi_agency -3
    hint	despite	front_door -1 child_protection 3 missing -7 child_voice -1 children_in_care 2 management_oversight 1 workforce -1 quality_assurance -3 multi_agency -3 overall 4
    hint	despite significant	leadership 1
    hint	despite the impact	overall 3
    hint	despite the significant	overall -4
    hint	detail	front_door 7 child_protection -3 assessment 5 early_help -2 specific_needs -8 child_voice -9 children_in_care -1 care_leavers 3 management_oversight -1 quality_assurance -1
    hint	detailed	child_protection 1 assessment 11 early_help -2 missing -4 specific_needs -1 child_voice -1 care_leavers -5 management_oversight -2 supervision 5 workforce -3 quality_assurance -3 overall -5
    hint	detailed assessments	child_protection 1
    hint	detailed consideration	assessment -4 specific_needs 7 children_in_care -4
    hint	detailed enough	multi_agency 3
    hint	detailed information	assessment -4 quality_assurance 5
    hint	detailed plans	assessment 1
    hint	detailed understanding	leadership 3 multi_agency -8
    hint	details	specific_needs -1 child_voice -4
    hint	detained	front_door 7 multi_agency 1
    hint	deteriorated	child_protection 3 early_help 4 children_in_care 1 care_leavers 8 overall 8
    hint	deteriorated since	overall 1
    hint	deteriorating	overall 6
    hint	deterioration	care_leavers 3 overall 16
    hint	determination	care_leavers -1 workforce 5 leadership 14
    hint	determine	front_door 3 child_protection -1 early_help -2 workforce -1 leadership -4 quality_assurance 6 multi_agency 3
    hint	determined	child_protection -1 assessment -1 missing 1 specific_needs -2 care_leavers -2 workforce 7 overall -3
    hint	detrimental	child_protection 9
    hint	detrimental impact	child_protection 5
    hint	develop	front_door -1 child_protection -6 assessment -2 early_help -1 specific_needs -1 child_voice 8 children_in_care 2 care_leavers -2 supervision -3 workforce 2 leadership 3 multi_agency 1 overall -7
    hint	develop and implement	multi_agency 2
    hint	develop and improve	child_voice 1
    hint	develop effective	child_voice 3
    hint	develop meaningful	child_voice 1 children_in_care -7 leadership -1
    hint	develop meaningful relationships	children_in_care -4
    hint	develop multi-agency	missing 1
    hint	develop relationships	child_voice -1
    hint	develop services	leadership 2 multi_agency 5
    hint	develop strong	children_in_care 3
    hint	develop their skills	workforce 1
    hint	develop this further	leadership 1
    hint	develop trusting	specific_needs 7 child_voice 1 children_in_care 1
    hint	develop trusting relationships	specific_needs 7 child_voice 1 children_in_care 1
    hint	developed	front_door -5 child_protection 1 early_help 1 missing 1 specific_needs 1 child_voice 5 children_in_care -4 care_leavers 2 management_oversight -1 workforce -1 leadership 2 quality_assurance 4 overall -3
    hint	developed with young	care_leavers -1
    hint	developing	front_door -1 assessment -2 early_help 1 specific_needs -3 child_voice 7 children_in_care -6 management_oversight -2 leadership 1 quality_assurance 5 multi_agency -3 overall -4
    hint	development	front_door -5 child_protection -6 assessment -1 missing -3 specific_needs -4 child_voice 4 children_in_care -1 care_leavers -6 management_oversight -3 supervision 3 workforce 7 leadership 4 quality_assurance 2 overall -7
    hint	development and review	child_voice 1
    hint	development of early	leadership 2
    hint	development of services	leadership 2
    hint	development of trusting	child_protection 5
    hint	development opportunities	care_leavers -5 workforce 2
    hint	development programme	workforce 8 leadership -2
    hint	development strategy	workforce 3 leadership -2
    hint	developmental	workforce 1
    hint	developments	child_protection -2 child_voice 6 care_leavers -3 management_oversight -5 workforce 1 quality_assurance -1 multi_agency 6
    hint	develops	children_in_care 6
    hint	devised	children_in_care -3
    hint	dfe	care_leavers -2 multi_agency -1
    hint	diagnostic	leadership 11
    hint	dialogue	leadership 1 multi_agency 1
    hint	difference	assessment -2 specific_needs -2 children_in_care -1 care_leavers -4 supervision 3 workforce 6 leadership 3 quality_assurance 3 multi_agency -1
    hint	difference for children	workforce 5 quality_assurance 6
    hint	difference for many	leadership 4
    hint	difference that services	quality_assurance -5 multi_agency -2
    hint	difference to children	assessment 1 early_help 2 supervision 1 workforce 3
    hint	difference to children's	overall 9
    hint	differences	assessment 3 quality_assurance 4
    hint	different	front_door 2 assessment 1 child_voice -2 children_in_care -1 workforce 1 leadership -2 multi_agency 9 overall 1
    hint	differently	leadership 5
    hint	differing	multi_agency 5
    hint	difficult	front_door -5 assessment 10 specific_needs -1 child_voice -2 children_in_care -4 workforce -2 leadership -2 quality_assurance 4 multi_agency -2 overall -2
    hint	difficult for families	assessment 6
    hint	difficult situations	care_leavers 2
    hint	difficult to understand	assessment 6
    hint	difficulties	child_protection 5 assessment -3 early_help 5 specific_needs 5 child_voice -1 workforce 1 quality_assurance -1 multi_agency 3 overall 3
    hint	difficulties questionnaires	children_in_care 13
    hint	diligently	early_help 3
    hint	diluted	leadership 2
    hint	dip	children_in_care 1
    hint	dipped	assessment 2 leadership 1 overall 6
    hint	dips	quality_assurance 3
    hint	dips in performance	quality_assurance 3
    hint	direct	child_protection -1 early_help 1 missing -2 specific_needs -1 child_voice 10 children_in_care -4 care_leavers -4 management_oversight -3 leadership 4 quality_assurance -2 multi_agency -6 overall -9
    hint	direct feedback	leadership 3 quality_assurance 3
    hint	direct payments	specific_needs 6
    hint	direct result	workforce 1
    hint	direct work	front_door -10 child_protection -9 assessment -4 specific_needs -4 child_voice 28 children_in_care -4 workforce -10 leadership -10 quality_assurance -9 multi_agency -6 overall -5
    hint	directed	multi_agency -2
    hint	direction	front_door 4 child_protection -2 assessment -3 children_in_care -2 care_leavers -1 management_oversight 19 supervision 8 workforce -1
    hint	directions	assessment -8 management_oversight 1
    hint	directly	child_protection -7 assessment 1 child_voice 11 workforce 1 leadership 4 quality_assurance 5
    hint	directly from children	leadership 3
    hint	directly involved	leadership 2
    hint	directly to children	assessment 9
    hint	directly with children	specific_needs 5 child_voice 2 multi_agency -1
    hint	director	front_door -7 child_protection -5 assessment -2 early_help -6 missing -3 specific_needs -4 children_in_care -3 care_leavers -7 workforce -6 leadership 23 quality_assurance -2 multi_agency -8
    hint	director of children's	specific_needs -5 workforce -4 leadership -2 quality_assurance -3
    hint	director of education	leadership 1
    hint	directorate	leadership 8 multi_agency -1
    hint	directors	management_oversight 2 leadership 5 multi_agency -2
    hint	disabilities	child_protection -3 assessment 4 missing -3 specific_needs 33 child_voice 2 children_in_care -6 management_oversight -2 workforce -3 leadership -3 overall -5
    hint	disability	front_door -2 child_protection -8 assessment 3 specific_needs 37 child_voice 2 children_in_care -12
    hint	disability needs	specific_needs -1
    hint	disability service	specific_needs 1
    hint	disability team	care_leavers 3
    hint	disabled	front_door -9 child_protection -5 assessment -2 early_help -4 missing -4 specific_needs 45 child_voice 3 children_in_care -8 management_oversight -1 workforce -4 leadership -5 quality_assurance -3 multi_agency -1 overall -11
    hint	disabled children	front_door -3 child_protection -6 early_help -3 specific_needs 11 child_voice -2 children_in_care -1 care_leavers 6 overall -6
    hint	disabled children benefit	children_in_care -4
    hint	disabled children's	specific_needs 9 children_in_care -2
    hint	disabled young	specific_needs 2 child_voice 3
    hint	disabled young people	specific_needs 2 child_voice 3
    hint	disadvantaged	care_leavers 6
    hint	discharge	assessment -2 specific_needs -1 leadership 5
    hint	discharge its statutory	multi_agency -4
    hint	discharged	management_oversight 6
    hint	discrete areas	overall 1
    hint	discuss	assessment -2 missing 1 child_voice 5 children_in_care -1 workforce -2 leadership 1 quality_assurance -2 multi_agency 3
    hint	discussed	front_door -1 child_protection 6 assessment -7 early_help -2 missing -1 children_in_care -2 management_oversight 1
    hint	discussion	child_protection 9 assessment -10 specific_needs -3 care_leavers 3 supervision 9 workforce -1 quality_assurance 5
    hint	discussions	child_protection 10 assessment -9 early_help -8 missing -2 specific_needs -3 child_voice 2 children_in_care -6 care_leavers -7 management_oversight -7 supervision 6 workforce -13 leadership -10 quality_assurance -7 multi_agency 3 overall -1
    hint	discussions include	assessment -3
    hint	discussions take	child_protection 1 missing -1
    hint	discussions take place	child_protection 1 missing -1
    hint	discussions with local	leadership -5
    hint	discussions with social	child_protection -2 assessment -1 management_oversight -8
    hint	disguised	assessment 1
    hint	disguised compliance	assessment 1
    hint	dislikes	child_voice 5
    hint	disorder	specific_needs 6
    hint	dispensed	front_door 5 multi_agency -2
    hint	disproportionate	front_door 1 multi_agency 2
    hint	dispute	management_oversight 4
    hint	dispute resolution	management_oversight 6 leadership -1
    hint	dispute resolution process	management_oversight 7 leadership -2
    hint	disrupt	child_protection -9 missing 20 children_in_care -1 multi_agency 1
    hint	disrupting	missing 7
    hint	disruption	front_door -1 child_protection -12 assessment -3 early_help -2 missing 16 specific_needs -6 child_voice -4 children_in_care 6 management_oversight -1 leadership -2 quality_assurance 2 multi_agency 2
    hint	disruption activities	missing 3
    hint	disruption activity	missing 6 multi_agency 6
    hint	disruption meetings	missing -1 children_in_care 4
    hint	disruption work	missing 5
    hint	disruptions	children_in_care 9 quality_assurance 8
    hint	disruptive	missing 3
    hint	disseminate	multi_agency 7
    hint	disseminate learning	multi_agency 4
    hint	disseminated	child_protection 2 children_in_care 3 care_leavers -5 workforce -6 leadership -3 quality_assurance 8 multi_agency 5
    hint	disseminated to staff	quality_assurance 3
    hint	dissemination	quality_assurance 2 multi_agency 2
    hint	distance	children_in_care 5
    hint	distress	multi_agency 5
    hint	distributed	child_protection 3 children_in_care -6
    hint	district	leadership -1 quality_assurance -1 multi_agency 2
    hint	district councils	multi_agency 9
    hint	dive	child_protection 4
    hint	diverse	front_door -2 child_protection -2 assessment 4 early_help -5 specific_needs 6 children_in_care -3 care_leavers -7 workforce 1 leadership 6 overall 7
    hint	diverse backgrounds	specific_needs 1
    hint	diverse communities	specific_needs 4 leadership -1 multi_agency 5
    hint	diverse needs	assessment 1 child_voice 1 workforce 1 leadership 3 overall 8
    hint	diversion	early_help 3 missing -4
    hint	diversionary	missing 3
    hint	diversity	child_protection -1 assessment 7 specific_needs 3 children_in_care -1 care_leavers -2 multi_agency -1 overall 5
    hint	diversity and identity	specific_needs 3
    hint	divert	child_protection 3 missing 10
    hint	divert children	missing 2
    hint	divert young	missing 2
    hint	divert young people	missing 2
    hint	diverted	child_protection 6 early_help 1 children_in_care -8
    hint	diverting	child_protection 1 early_help 2
    hint	divisional	specific_needs 5 management_oversight 2
    hint	doctor	multi_agency 1
    hint	document	front_door 18 child_protection -10 assessment -3 early_help -6 child_voice -1 leadership -7 multi_agency 13
    hint	documentation	child_protection -3 assessment 16 quality_assurance -3 multi_agency 2
    hint	documented	assessment 2 management_oversight 4
    hint	documents	front_door -1 child_protection -4 assessment 14 specific_needs -5 child_voice 2 care_leavers 6 management_oversight -7 workforce -2 multi_agency -2
    hint	doing	child_protection -10 assessment 7 early_help -1 child_voice -4 leadership 4 quality_assurance -1
    hint	domestic	front_door 3 child_protection 11 early_help 5 missing -14 specific_needs -9 child_voice -5 children_in_care -14 management_oversight -4 workforce -4 leadership 1 quality_assurance -1
    hint	domestic abuse	assessment 1 missing -5 specific_needs -1 children_in_care -6 multi_agency 5 overall -3
    hint	domestic abuse across	leadership 1
    hint	domestic abuse cases	child_protection -3
    hint	domestic abuse incidents	child_protection -3 multi_agency 3
    hint	domestic abuse notifications	child_protection -1 early_help -1
    hint	domestic abuse perpetrators	child_protection -2 multi_agency 2
    hint	domestic abuse receive	multi_agency 1
    hint	domestic abuse referrals	child_protection -1
    hint	domestic abuse services	child_protection 4
    hint	domestic abuse support	child_protection 4
    hint	domestic violence	child_protection 3 multi_agency -3
    hint	done	front_door 1 child_protection 2 care_leavers 1 leadership 2 quality_assurance 6 overall 5
    hint	done differently	leadership 5
    hint	done to ensure	overall 1
    hint	done to improve	child_voice -2
    hint	done to support	leadership 2
    hint	door	front_door 18 child_protection -3 specific_needs -1 children_in_care -6 overall -6
    hint	door services	front_door -3
    hint	down	front_door 5 child_protection 10 specific_needs -5 quality_assurance 1 overall -2
    hint	down from child	assessment -3 early_help -3
    hint	down to early	front_door 6 early_help -15
    hint	draft	children_in_care -1 leadership 8
    hint	draft form	multi_agency 1
    hint	drama	children_in_care 3
    hint	drawing	quality_assurance 2
    hint	drawn	assessment -2 quality_assurance 9
    hint	drawn together	multi_agency -2
    hint	draws	quality_assurance 2
    hint	drift	front_door -7 child_protection 11 assessment 6 early_help -3 missing -3 child_voice -1 care_leavers -2 management_oversight 11 quality_assurance 4 multi_agency -8 overall 4
    hint	drift and delay	front_door -1 child_protection 3 specific_needs -1 children_in_care -6 management_oversight -1 multi_agency -3
    hint	drift or delay	assessment 4
    hint	drifted	children_in_care 2
    hint	drive	child_protection 3 assessment 2 missing -1 specific_needs -1 children_in_care -1 workforce -3 leadership 3 quality_assurance 1 multi_agency 3
    hint	drive improvement	assessment -3 workforce 6
    hint	drive improvements	quality_assurance 7 overall -1
    hint	drive planning	assessment -3
    hint	drive progress	child_protection 2
    hint	driven	assessment -2 children_in_care 4
    hint	drivers	missing 9 workforce -5
    hint	driving	assessment -7 specific_needs -1 children_in_care -3 care_leavers 4 management_oversight 5 workforce 2 leadership 9 multi_agency 1 overall -1
    hint	driving force	care_leavers 2
    hint	driving force behind	care_leavers 2
    hint	driving improvements	leadership -4 multi_agency 4
    hint	drop	children_in_care -1 care_leavers 2
    hint	drop-in	early_help 2 specific_needs 2 children_in_care -2
    hint	drug	early_help -3 specific_needs -12 children_in_care 7 care_leavers 1 multi_agency 3
    hint	drug and alcohol	specific_needs -7 children_in_care 1
    hint	drugs	children_in_care 2
    hint	drugs and alcohol	missing -4 children_in_care 5
    hint	due	front_door -1 child_protection 4 assessment -4 specific_needs 1 children_in_care 4 management_oversight 1 workforce 5 multi_agency 4 overall -1
    hint	due to insufficient	specific_needs 3
    hint	due to lack	child_voice 5
    hint	duplicated	leadership 2
    hint	duplication	child_protection -3 early_help 7
    hint	duration	children_in_care 2
    hint	duties	specific_needs 6 child_voice 2 care_leavers -3
    hint	duty	front_door 13 child_protection 1 assessment -3 early_help -4 missing -2 specific_needs -9 child_voice -7 children_in_care -7 leadership -4 quality_assurance -1 multi_agency -4 overall -2
    hint	duty and assessment	assessment -2
    hint	duty service	front_door 6 management_oversight -5
    hint	duty system	front_door -1
    hint	duty team	front_door 2 missing -3 children_in_care -3 multi_agency -5
    hint	dynamic	assessment 1 care_leavers 10 quality_assurance 1
    hint	dynamics	child_voice 3
    hint	e-learning	workforce 22 multi_agency 7
    hint	earlier	child_protection 3 assessment -2 early_help 17 specific_needs -2 child_voice -1
    hint	earlier identification	child_protection -6
    hint	earlier stage	child_protection 5
    hint	earliest	early_help 10 child_voice -3 children_in_care 2 workforce -1 leadership 5 quality_assurance -1
    hint	earliest opportunity	front_door 9 assessment -3 early_help 3 child_voice -7 care_leavers -3 quality_assurance -4 overall 1
    hint	earliest possible	leadership 2
    hint	early	front_door 2 child_protection -6 assessment -7 early_help 15 missing 2 specific_needs 6 child_voice -1 children_in_care -2 care_leavers -2 management_oversight -5 supervision -4 workforce -3 leadership -1 quality_assurance -3 multi_agency 6 overall -5
    hint	early a stage	early_help 2 multi_agency -2
    hint	early as possible	early_help 2 multi_agency 2
    hint	early consideration	care_leavers 3
    hint	early enough	child_protection 1 missing 1
    hint	early enough stage	missing 4
    hint	early help	child_protection -4 assessment -1 early_help 25 missing -12 specific_needs -9 child_voice -7 children_in_care -14 care_leavers -15 management_oversight -3 workforce -3 leadership 3 quality_assurance 3 multi_agency -6 overall -11
    hint	early help arrangements	early_help 4
    hint	early help assessments	assessment -3 early_help 3 multi_agency 1
    hint	early help coordinator	front_door -2
    hint	early help family	child_protection 2
    hint	early help hub	front_door -7
    hint	early help offer	early_help 5 leadership 3 multi_agency 3
    hint	early help plans	early_help 6
    hint	early help practitioners	early_help 2 multi_agency -3
    hint	early help provision	leadership 2
    hint	early help service	front_door -3 early_help 1
    hint	early help services	front_door -3 assessment 3 early_help 2 child_voice -2 children_in_care -3 management_oversight 6 leadership -5 quality_assurance -1 multi_agency -1 overall -1
    hint	early help staff	early_help -3
    hint	early help strategy	child_protection -1 early_help 3 leadership -3
    hint	early help support	early_help 2
    hint	early help teams	early_help -4 workforce 2 multi_agency 2
    hint	early help work	early_help 5
    hint	early identification	multi_agency 5
    hint	early intervention	front_door -2 child_protection -6 early_help 6 leadership -4
    hint	early stage	front_door 3 child_protection 3 missing 2 children_in_care -4 care_leavers -3 management_oversight 4 leadership 1 overall 2
    hint	early stages	child_protection 2 quality_assurance 3
    hint	early support	front_door -1 child_protection -7 early_help 12 specific_needs -1 children_in_care -5 workforce -1 multi_agency 2
    hint	early to assess	leadership 2
    hint	early to evaluate	children_in_care 4
    hint	early to evidence	children_in_care 2 multi_agency 3
    hint	early to identify	multi_agency 4
    hint	early to prevent	children_in_care 3
    hint	early to see	missing 1
    hint	early years	specific_needs 6
    hint	early-help	front_door 1 assessment -3 early_help 40 specific_needs -5 children_in_care -4
    hint	early-help provision	early_help 3
    hint	early-help services	early_help 6
    hint	easier	assessment 2 management_oversight -3
    hint	easily	front_door 5 specific_needs -1 child_voice -1
    hint	easily accessible	child_voice 2 children_in_care 4
    hint	easily understand	assessment 1
    hint	easy	assessment 5 child_voice -1 children_in_care -3 management_oversight -1 leadership -3
    hint	easy access	early_help 2 care_leavers -2 workforce 2
    hint	easy for parents	child_protection -5
    hint	ed	multi_agency 10
    hint	edge	child_protection -4 early_help 27 specific_needs -2 child_voice -3 children_in_care -9 care_leavers -1 multi_agency -3 overall -2
    hint	edge of care	child_protection -3 early_help 28 specific_needs -2 child_voice -3 children_in_care -9 care_leavers -1 multi_agency -3 overall -2
    hint	edge-of-care	early_help 17
    hint	edt	front_door 32 child_protection -1 children_in_care -1 multi_agency -6
    hint	educate	early_help -3 missing 10 specific_needs 6 children_in_care -1 overall 5
    hint	educate their children	child_protection 2
    hint	educated	child_protection -1 assessment -5 early_help -3 specific_needs 14 child_voice -1 children_in_care -12 management_oversight -6 leadership -1 overall 8
    hint	educated at home	workforce 4
    hint	education	front_door -1 child_protection -9 assessment -8 early_help -4 missing 4 specific_needs 7 child_voice -12 care_leavers 2 management_oversight -6 supervision -1 workforce -22 quality_assurance -5 overall 6
    hint	education and health	children_in_care 6
    hint	education and inspections	specific_needs -2 children_in_care -1 leadership -1 quality_assurance -1 multi_agency -1
    hint	education and training	specific_needs 4 children_in_care 3 care_leavers 4
    hint	education are good	missing 3
    hint	education are well	missing 6
    hint	education officer	missing 1
    hint	education or training	children_in_care 4
    hint	education outcomes	children_in_care 9
    hint	education plans	assessment -5 specific_needs -1 children_in_care 14 care_leavers -5 multi_agency -1
    hint	education providers	children_in_care -1
    hint	education provision	specific_needs 3 children_in_care -7
    hint	education settings	children_in_care -1 multi_agency 4
    hint	education staff	multi_agency 10
    hint	education team	missing 1
    hint	education welfare	missing 6
    hint	educational	front_door -5 child_protection -1 assessment -6 early_help -1 missing -7 specific_needs 4 child_voice -7 children_in_care 12 care_leavers -7 supervision -4 workforce -4 quality_assurance -4 overall -3
    hint	educational attainment	leadership 3
    hint	educational outcomes	children_in_care 6
    hint	educational progress	children_in_care 3
    hint	educational provision	children_in_care -3
    hint	eet	child_voice -1 children_in_care -7 care_leavers 27 workforce -1
    hint	effect	child_protection 1 assessment 6 children_in_care -7 care_leavers 4 leadership 1 quality_assurance 1 overall -1
    hint	effective	front_door 1 child_protection 2 assessment -1 early_help 1 missing 1 specific_needs 1 child_voice -4 children_in_care -3 care_leavers -2 management_oversight 2 workforce -4 quality_assurance -1 multi_agency 3 overall 2
    hint	effective action	care_leavers 3 multi_agency -4
    hint	effective and evaluated	child_protection -1 workforce -4 multi_agency -4
    hint	effective and timely	early_help 2 multi_agency -2
    hint	effective and well-coordinated	missing 2
    hint	effective approach	quality_assurance 4 multi_agency 3
    hint	effective arrangements	assessment -7 multi_agency 2
    hint	effective assessments	assessment 3
    hint	effective because	child_protection 1 assessment 4
    hint	effective care planning	children_in_care 5
    hint	effective case	assessment 1
    hint	effective challenge	children_in_care 1
    hint	effective commissioning	multi_agency 4
    hint	effective communication	child_protection 7 children_in_care 8
    hint	effective delivery	workforce 5
    hint	effective direct	missing 1 child_voice 1
    hint	effective direct work	missing 1 child_voice 1
    hint	effective early	front_door -1 child_protection -1 early_help 2 leadership -3
    hint	effective early help	front_door -1 early_help 3 leadership -2
    hint	effective governance	leadership 7
    hint	effective help	front_door -2 child_protection 2 children_in_care -1 multi_agency 3 overall 3
    hint	effective in addressing	assessment 4
    hint	effective in challenging	management_oversight 7
    hint	effective in ensuring	children_in_care -1
    hint	effective in reducing	children_in_care 1
    hint	effective information-sharing	front_door 2 multi_agency 3
    hint	effective interventions	child_protection -3 assessment 2 early_help 8 missing -1 specific_needs 3 leadership 2
    hint	effective joint	assessment 1
    hint	effective leadership	specific_needs -2 leadership -7
    hint	effective learning	leadership -3 quality_assurance -3 multi_agency -6
    hint	effective learning culture	workforce -1 quality_assurance -1 multi_agency -5
    hint	effective liaison	multi_agency 8
    hint	effective management	specific_needs 6 children_in_care 4 care_leavers -2 multi_agency -2
    hint	effective management oversight	specific_needs 2 children_in_care 1 care_leavers -1
    hint	effective monitoring	child_protection 5 assessment 3
    hint	effective multi-agency	front_door -4 early_help -1 specific_needs 4 care_leavers -2 supervision 4 quality_assurance -1 multi_agency 12
    hint	effective multi-agency response	child_protection 2
    hint	effective multi-agency work	specific_needs 1
    hint	effective oversight	children_in_care 1 management_oversight 4 leadership 1 multi_agency -4
    hint	effective partnership	children_in_care -2 care_leavers 1 leadership 2 multi_agency 9 overall 1
    hint	effective partnership arrangements	front_door 1
    hint	effective partnership working	missing -2
    hint	effective partnerships	multi_agency 1 overall 5
    hint	effective planning	assessment -10 specific_needs 2 children_in_care -1 care_leavers 3
    hint	effective plans	missing 3 specific_needs 5 multi_agency -2
    hint	effective practice	children_in_care -1 workforce 4 leadership 5
    hint	effective quality	children_in_care 1 quality_assurance 1
    hint	effective quality assurance	children_in_care 1 quality_assurance 1
    hint	effective relationships	child_protection -3 early_help 3
    hint	effective response	child_protection -2 early_help -1 multi_agency -1
    hint	effective responses	child_protection 2
    hint	effective risk	multi_agency 1
    hint	effective safety	assessment 2 missing 6
    hint	effective scrutiny	quality_assurance 5
    hint	effective senior	overall 3
    hint	effective senior leadership	overall 1
    hint	effective service	workforce 7
    hint	effective services	early_help 2 care_leavers -3 overall 10
    hint	effective social	leadership 4
    hint	effective social work	leadership 5
    hint	effective strategies	children_in_care 1
    hint	effective supervision	workforce 2
    hint	effective support	specific_needs 7 children_in_care 1 workforce -2 leadership 4
    hint	effective systems	front_door 2 child_protection -5 early_help 7 missing -2 quality_assurance -4 overall 2
    hint	effective tracking	leadership -2
    hint	effective tracking systems	missing 2
    hint	effective use	child_protection 2 assessment -1 early_help 4
    hint	effective work	front_door -3 child_protection 7 assessment -5 specific_needs 5
    hint	effective working	children_in_care -2 multi_agency 2
    hint	effective working relationships	children_in_care -1
    hint	effectively	front_door -2 assessment -1 early_help 3 child_voice -1 children_in_care 2 care_leavers -2 management_oversight 3 supervision -1 workforce -1 leadership 2 quality_assurance 3 multi_agency 3 overall -2
    hint	effectively across	multi_agency -3
    hint	effectively address	missing 7
    hint	effectively addressed	assessment 5
    hint	effectively considered	quality_assurance 1
    hint	effectively coordinated	child_protection 4
    hint	effectively engaged	child_voice -1
    hint	effectively identify	multi_agency 2
    hint	effectively managed	leadership 2 multi_agency 1
    hint	effectively monitor	early_help -3 multi_agency 4
    hint	effectively monitored	multi_agency 3
    hint	effectively monitors	children_in_care -1
    hint	effectively support	leadership 1 quality_assurance 6
    hint	effectively support children	children_in_care 3
    hint	effectively supported	specific_needs 1
    hint	effectively to ensure	front_door 1
    hint	effectively to help	child_voice 2
    hint	effectively to identify	children_in_care 8 leadership -2 quality_assurance 2
    hint	effectively to inform	front_door 1 assessment 1 missing 4
    hint	effectively to support	workforce 6
    hint	effectively together	leadership 3
    hint	effectively while working	leadership -3
    hint	effectively with children	child_protection 5
    hint	effectively with schools	multi_agency 4
    hint	effectiveness	child_protection -3 assessment -2 missing 4 specific_needs -3 child_voice -7 children_in_care -5 care_leavers -6 management_oversight 3 workforce -5 quality_assurance 11 multi_agency 6
    hint	effectiveness of child	front_door 4 child_protection 1
    hint	effectiveness of early	front_door -7 early_help 8 quality_assurance 6 multi_agency 1
    hint	effectiveness of local	quality_assurance 1
    hint	effectiveness of practice	multi_agency -1
    hint	effectiveness of responses	quality_assurance 2
    hint	effectiveness of safeguarding	leadership -6
    hint	effectiveness of services	leadership 3
    hint	effects	child_voice -1
    hint	efficient	front_door 2 child_protection -2 assessment 3 children_in_care 2
    hint	effort	child_protection -1 specific_needs -5 child_voice 4 care_leavers 4 multi_agency -1
    hint	effort is made	child_voice 3
    hint	efforts	missing 3 children_in_care -2 quality_assurance -2 multi_agency -2 overall 4
    hint	effusive	workforce 2
    hint	ehe	missing 2 children_in_care -4 quality_assurance 2
    hint	eight	child_protection -1 early_help 1 children_in_care 2 care_leavers -1 leadership -2 quality_assurance -5
    hint	either	child_protection -1 assessment 1 early_help 1 specific_needs 6 children_in_care -4 quality_assurance 1 overall 1
    hint	elected	child_protection -4 assessment -1 specific_needs -2 children_in_care -8 workforce -3 leadership 14 quality_assurance -3 multi_agency -7
    hint	elected members	child_protection -2 child_voice -2 children_in_care -3 care_leavers -5 workforce -1 leadership 10 multi_agency -5
    hint	elective	missing 1 specific_needs 1 children_in_care -4 quality_assurance 2
    hint	elective home	missing 1 specific_needs 1 children_in_care -4 quality_assurance 2
    hint	elective home education	missing 1 specific_needs 1 children_in_care -4 quality_assurance 2
    hint	electively	specific_needs 7 children_in_care -6 management_oversight -1 leadership -2 quality_assurance -1 multi_agency -5
    hint	electively home	missing -7 children_in_care -1 management_oversight -1 multi_agency -3
    hint	electively home educated	missing -5 specific_needs 2 management_oversight -1 multi_agency -2
    hint	electronic	front_door 2 child_protection -6 assessment 8 specific_needs -2 child_voice -1 children_in_care -10 management_oversight -2 supervision -5 workforce 2 quality_assurance -1 overall 1
    hint	electronic case	missing 1 leadership 4
    hint	electronic case files	assessment -1 missing 3
    hint	electronic case recording	leadership 1
    hint	electronic patient	multi_agency 5
    hint	electronic records	quality_assurance -9
    hint	electronic systems	quality_assurance 4
    hint	electronically	assessment 2
    hint	element	child_voice 4 quality_assurance 8
    hint	elements	leadership 5
    hint	eleven	children_in_care -1 care_leavers 6
    hint	else	specific_needs 1
    hint	emails	front_door 8 workforce -1
    hint	embed	early_help 4 children_in_care -3 workforce -1 leadership 4 overall 4
    hint	embed good	overall 2
    hint	embed good practice	overall 2
    hint	embedded	child_protection -5 early_help -1 missing 3 specific_needs 1 child_voice 1 children_in_care 1 care_leavers -5 management_oversight -3 supervision 4 workforce -5 leadership 3 quality_assurance -1 multi_agency -3
    hint	embedded across	leadership 2
    hint	embedded in practice	care_leavers 1
    hint	embedded in social	child_voice 5
    hint	embedding	child_protection -1 leadership 8
    hint	embrace	children_in_care 2
    hint	embraced	child_voice -1 children_in_care 4 workforce -2 leadership 15 multi_agency -1
    hint	emerge	child_protection 6
    hint	emergence	workforce 3
    hint	emergency	front_door 9 early_help -2 missing -2 specific_needs -4 child_voice -2 children_in_care 3 care_leavers -3 workforce -2 leadership -6 overall -7
    hint	emergency accommodation	children_in_care -2 care_leavers 5
    hint	emergency basis	children_in_care 6
    hint	emergency department	assessment 1 workforce -6 multi_agency 18
    hint	emergency department staff	workforce -2
    hint	emergency duty	front_door 14 child_protection -6 missing -3 children_in_care -1 management_oversight -4 leadership -3 overall -1
    hint	emergency duty service	front_door 6
    hint	emergency duty team	missing -1 children_in_care -2 multi_agency -1
    hint	emerging	child_protection -7 assessment -2 early_help -2 missing 2 specific_needs 1 child_voice 4 workforce 4 quality_assurance 7 multi_agency 3
    hint	emerging needs	children_in_care 4
    hint	emerging trends	quality_assurance 8
    hint	emotional	front_door -3 child_protection -6 assessment -7 early_help -11 specific_needs 11 child_voice -2 children_in_care 4 care_leavers 4 management_oversight -1 workforce -1 leadership -8 multi_agency -4 overall -4
    hint	emotional and mental	early_help 3 specific_needs -7 workforce 2 multi_agency 2
    hint	emotional and physical	specific_needs 1 children_in_care -3
    hint	emotional health	early_help -1 specific_needs 9 multi_agency -4
    hint	emotional health needs	specific_needs -7 children_in_care -1 care_leavers 1
    hint	emotional health support	specific_needs 1
    hint	emotional needs	children_in_care 1
    hint	emotional support	specific_needs -10 multi_agency -4
    hint	emotional well-being	child_protection -2 assessment 1 early_help -2 specific_needs 6 children_in_care 3 care_leavers -1 leadership -1 multi_agency 3
    hint	emotional well-being service	multi_agency 2
    hint	emotional well-being services	specific_needs 3
    hint	emotional well-being support	specific_needs 1
    hint	emotionally	child_voice 6 care_leavers 14
    hint	emotions	specific_needs 3 children_in_care 2
    hint	empathy	workforce 2
    hint	emphasis	child_protection 3 management_oversight -1 leadership 1 quality_assurance 3
    hint	employability	care_leavers 5
    hint	employed	workforce 2 leadership -3
    hint	employer	workforce 7
    hint	employers	care_leavers 5 multi_agency 3
    hint	employing	leadership 1
    hint	employment	child_protection -1 assessment 3 missing -4 specific_needs -7 child_voice -6 children_in_care -2 care_leavers 18 workforce -13 multi_agency -3 overall -2
    hint	employment and training	assessment 6 children_in_care -6 care_leavers 6 workforce -3 leadership 4
    hint	employment or training	specific_needs -2 children_in_care 5 multi_agency -1
    hint	empowered	child_protection 1 child_voice 3
    hint	enable	child_protection -5 assessment 1 missing -1 child_voice -4 care_leavers -2 management_oversight -6 supervision 1 workforce 1 leadership -3 quality_assurance 3 multi_agency 1 overall -7
    hint	enable children	specific_needs -1
    hint	enable families	child_protection -1 child_voice -1
    hint	enable senior	quality_assurance 2
    hint	enable senior managers	quality_assurance 2
    hint	enabled	child_protection -1 assessment -1 early_help 8 missing 2 specific_needs 1 care_leavers 1 workforce 4 leadership 3 multi_agency -4
    hint	enables	child_protection 4 assessment -1 specific_needs -4 child_voice -3 children_in_care -1 care_leavers 1 workforce 8 quality_assurance 4 overall -2
    hint	enables children	early_help 4 children_in_care 3
    hint	enables professionals	assessment 5 multi_agency 1
    hint	enables senior	children_in_care -4 quality_assurance 6
    hint	enables senior leaders	children_in_care -4 quality_assurance 6
    hint	enabling	front_door 5 child_protection 2 assessment -11 early_help -4 missing -1 specific_needs 3 children_in_care -3 leadership 3 multi_agency 1 overall -1
    hint	enabling children	children_in_care 6
    hint	enabling families	child_protection 6 children_in_care -5
    hint	enabling social	child_protection 2
    hint	enabling social workers	child_protection 2
    hint	encourage	child_protection -2 child_voice 1 care_leavers 8 management_oversight 8 leadership 3
    hint	encourage young	leadership 1
    hint	encourage young people	leadership 1
    hint	encouraged	assessment -1 specific_needs -1 child_voice 2 children_in_care -1 care_leavers 5 workforce 4 quality_assurance -1 multi_agency -1
    hint	encouraged and supported	care_leavers -1
    hint	encouraged to attend	child_protection -2 specific_needs 1 child_voice 1
    hint	encouraged to participate	children_in_care -1
    hint	encouraged to remain	children_in_care -3
    hint	encouraging	care_leavers 8 workforce -2 multi_agency -5
    hint	end	child_protection 6 assessment -4 children_in_care 4 leadership -7 multi_agency -1
    hint	ended	children_in_care -1 care_leavers 1
    hint	enduring	care_leavers 5 management_oversight 2
    hint	enduring relationships	child_voice -1
    hint	enforcement	multi_agency 5
    hint	engage	front_door -6 child_protection 7 early_help 1 missing 5 specific_needs 1 child_voice 9 children_in_care -3 care_leavers 5 quality_assurance -4 multi_agency -1 overall -6
    hint	engage children	child_voice 9 children_in_care -5
    hint	engage effectively	specific_needs 1
    hint	engage families	child_protection 4
    hint	engage well	child_protection -4
    hint	engage with parents	child_protection 1
    hint	engaged	front_door -2 child_protection -3 child_voice 13 children_in_care -7 quality_assurance -9 multi_agency 2 overall -1
    hint	engaged in education	children_in_care 3
    hint	engaged well	child_protection 1
    hint	engagement	assessment -3 child_voice 17 children_in_care -8 care_leavers -1 management_oversight -6 workforce -4 leadership -1 quality_assurance -2 multi_agency 10 overall -3
    hint	engagement and participation	child_voice -1
    hint	engagement of young	child_voice 4
    hint	engagement with children	child_protection -5 missing 1 child_voice 14 children_in_care -5 quality_assurance 6
    hint	engages	missing 4 child_voice 10
    hint	engaging	child_voice 10 children_in_care -2 workforce -2 multi_agency 1
    hint	engaging with children	child_voice 7
    hint	enhance	specific_needs -4 management_oversight -1 workforce -2
    hint	enhanced	child_protection 2 specific_needs -1 workforce 7 leadership 6
    hint	enhances	children_in_care 2 care_leavers -2 leadership 1
    hint	enhancing	overall 1
    hint	enjoy	assessment -3 missing -1 specific_needs -3 children_in_care 5 management_oversight 3 workforce 5 leadership -2 multi_agency -5
    hint	enjoy working	children_in_care -4 management_oversight 5 workforce 18
    hint	enough	child_protection 1 assessment 4 missing -1 child_voice -6 management_oversight 2 supervision 3 workforce 3 quality_assurance 2 multi_agency -6 overall -1
    hint	enough care	child_protection 4
    hint	enough information	child_protection 3 multi_agency 1
    hint	enough stage	missing 4
    hint	enough to ensure	leadership 8
    hint	enough to make	children_in_care -1 leadership 6
    hint	enough understanding	leadership -2 quality_assurance 1
    hint	enquires	child_protection 5
    hint	enquiries	front_door 1 child_protection 19 missing -1 child_voice 1 care_leavers -3 workforce -3 quality_assurance -1 multi_agency -4
    hint	enquiries are thorough	front_door 5 assessment -2
    hint	enquiries are undertaken	child_protection 2
    hint	enquiry	front_door -9 child_protection 12 multi_agency -1
    hint	enriching	leadership 7
    hint	enriching activities	children_in_care 1
    hint	enrichment	children_in_care 2 care_leavers 2
    hint	ensure	child_protection -1 early_help -1 child_voice -4 management_oversight 4 supervision -1 workforce -1 multi_agency 3 overall -2
    hint	ensure a consistent	quality_assurance 2
    hint	ensure appropriate	management_oversight 1
    hint	ensure better	leadership 1
    hint	ensure children	front_door 6 children_in_care -2
    hint	ensure children's	front_door 3 multi_agency -3
    hint	ensure children's safety	front_door 4 children_in_care 1 multi_agency -1
    hint	ensure consistency	leadership -1
    hint	ensure consistent	multi_agency 4 overall 1
    hint	ensure effective	leadership 1
    hint	ensure effective oversight	leadership 2
    hint	ensure sufficient	workforce -2
    hint	ensure that appropriate	specific_needs 6
    hint	ensure that assessments	specific_needs 3 children_in_care -1
    hint	ensure that child	assessment -3
    hint	ensure that children	child_protection -1 assessment 1 child_voice 3 management_oversight -2 workforce 4 leadership 3 quality_assurance -5 multi_agency -1 overall -1
    hint	ensure that children's	specific_needs 1 children_in_care -2 management_oversight 2
    hint	ensure that early	early_help -2
    hint	ensure that families	child_protection 6 multi_agency 4
    hint	ensure that information	child_protection 2
    hint	ensure that issues	multi_agency 2
    hint	ensure that looked	children_in_care 1
    hint	ensure that plans	child_protection -1 care_leavers 3 quality_assurance -1
    hint	ensure that progress	children_in_care 1 multi_agency 1
    hint	ensure that risks	child_protection 1
    hint	ensure that safeguarding	multi_agency 3
    hint	ensure that services	quality_assurance 5
    hint	ensure that social	children_in_care 1 workforce 1
    hint	ensure that strategy	assessment -2
    hint	ensure that timely	children_in_care -2
    hint	ensure that work	multi_agency 1
    hint	ensure that young	multi_agency -2
    hint	ensure the safety	multi_agency -2
    hint	ensure their safety	child_protection 4 children_in_care 4
    hint	ensure their welfare	leadership 4
    hint	ensure timely	leadership 5 multi_agency 2
    hint	ensured	child_protection 3 missing 2 specific_needs 2 child_voice -2 children_in_care -7 management_oversight 1 leadership 8 multi_agency 1 overall 3
    hint	ensured that children	child_protection 1
    hint	ensures	front_door 8 assessment -2 missing 4 specific_needs -2 children_in_care -5 care_leavers -1 management_oversight 10 supervision -2 workforce -2 leadership 1 quality_assurance 3 overall -4
    hint	ensures that children	front_door 3 child_protection 2 early_help 5 management_oversight 4 leadership -3 multi_agency 4 overall -7
    hint	ensuring	child_protection -4 children_in_care -5 care_leavers 2 management_oversight 8 leadership 6 multi_agency 1 overall -8
    hint	ensuring good	multi_agency -1
    hint	ensuring that appropriate	specific_needs 5
    hint	ensuring that children	child_protection -3 early_help 4 child_voice -2 children_in_care 4 management_oversight 7
    hint	ensuring that children's	child_voice 2
    hint	ensuring that families	early_help -1
    hint	ensuring that risks	multi_agency -2
    hint	ensuring that services	leadership 3
    hint	enter	early_help 1 child_voice -6 children_in_care 7 leadership -2 multi_agency -2
    hint	enter care	child_protection 3 early_help 2 children_in_care 3
    hint	enter the world	care_leavers 1
    hint	entering	child_protection 2 early_help 6 child_voice -1 children_in_care 3 care_leavers -5 quality_assurance -3 multi_agency -1
    hint	entering care	children_in_care 4 care_leavers -2
    hint	enthusiasm	workforce 3
    hint	enthusiastic	child_voice 6 children_in_care -8 workforce 12
    hint	entitled	specific_needs -1 child_voice -4 care_leavers 3 multi_agency -1 overall -1
    hint	entitled to free	children_in_care -4
    hint	entitlement	early_help -1 missing 1 care_leavers 2
    hint	entitlements	child_protection -2 assessment -1 early_help -1 missing -3 specific_needs 4 child_voice -6 children_in_care 5 care_leavers 10 workforce -2 leadership -11 quality_assurance -2 multi_agency -8
    hint	entry	assessment -2 early_help -1 children_in_care 4
    hint	entry into care	assessment -1
    hint	environment	assessment -3 specific_needs -4 child_voice -1 children_in_care -1 care_leavers -7 management_oversight -3 workforce 8 leadership 8 quality_assurance -3 multi_agency 2
    hint	environments	leadership 2
    hint	episodes	missing 15 specific_needs -2 care_leavers -1 management_oversight 2 leadership 1 quality_assurance -3 multi_agency -1
    hint	episodes of going	leadership 6
    hint	equal	leadership 3
    hint	equip	missing -1
    hint	equipment	workforce 5
    hint	equitable	children_in_care -2
    hint	escalate	child_protection 2 assessment -5 early_help 11 missing 5 specific_needs -6 child_voice -4 children_in_care -4 workforce -2
    hint	escalate concerns	management_oversight 3
    hint	escalated	assessment -2 early_help 2 missing 2 specific_needs 1 children_in_care -3 management_oversight 6
    hint	escalating	child_protection 7 assessment -10 early_help 5 missing -1 specific_needs -8 children_in_care -3 management_oversight 3 workforce 3 multi_agency -6
    hint	escalating concerns	multi_agency -5
    hint	escalating risks	child_protection 3
    hint	escalation	assessment -2 early_help 3 child_voice -2 children_in_care -8 management_oversight 16
    hint	escalation policy	multi_agency 5
    hint	escalation processes	management_oversight 10
    hint	escalation to statutory	early_help 1
    hint	escalations	management_oversight 7 multi_agency 1
    hint	especially	front_door 9 missing -2 specific_needs -1 care_leavers -5
    hint	essential	assessment -3 child_voice -2 care_leavers 4 management_oversight 1 workforce 2
    hint	establish	assessment -5 early_help -2 child_voice 3 leadership 3 quality_assurance 8 multi_agency -2 overall 1
    hint	establish the whereabouts	missing 3
    hint	established	assessment -6 specific_needs -4 child_voice 4 children_in_care 2 workforce -2 leadership 5 multi_agency 2 overall 1
    hint	establishing	child_protection 4 workforce -2 leadership 6 multi_agency -7
    hint	ethnic	front_door -1 child_protection -1 specific_needs -2 child_voice -2 multi_agency -2
    hint	ethnic backgrounds	child_voice 2 children_in_care 2
    hint	ethnic groups	child_protection -2 assessment -1 specific_needs -4 child_voice -4 children_in_care -3
    hint	ethnic groups account	children_in_care -1
    hint	ethnicity	child_protection -5 assessment 10 missing -1 child_voice -2 children_in_care -1 overall 3
    hint	ethnicity and culture	specific_needs 12
    hint	ethnicity and diversity	children_in_care -1
    hint	ethnicity and religion	assessment 2
    hint	ethos	child_protection -2 workforce 1 leadership 18 multi_agency -2
    hint	evaluate	child_protection -5 assessment 5 early_help 2 missing 5 specific_needs -10 care_leavers -3 workforce -3 quality_assurance 17 overall -3
    hint	evaluate impact	early_help 1
    hint	evaluate risk	front_door 1
    hint	evaluate the effectiveness	leadership -1
    hint	evaluate the impact	child_voice -1 leadership 6 quality_assurance 1 multi_agency 3
    hint	evaluate the quality	quality_assurance 4
    hint	evaluated	child_protection 3 children_in_care -5 care_leavers -2 quality_assurance 19 multi_agency 1
    hint	evaluated regularly	child_protection -1 workforce -4 multi_agency -4
    hint	evaluated the effectiveness	leadership 2
    hint	evaluated the quality	child_protection 1
    hint	evaluates	quality_assurance 1
    hint	evaluating	child_protection -1 quality_assurance 15
    hint	evaluating the impact	quality_assurance 3
    hint	evaluation	child_protection -4 assessment 5 early_help 3 missing -2 specific_needs -3 child_voice -4 children_in_care -6 care_leavers -4 workforce 8 leadership -4 quality_assurance 22 multi_agency 2 overall -11
    hint	evaluation and analysis	quality_assurance -3 multi_agency -2
    hint	evaluation of children's	assessment 4
    hint	evaluation of performance	quality_assurance -1 multi_agency -3
    hint	evaluation of training	workforce 2 quality_assurance 2 multi_agency -1
    hint	evaluations	child_protection -1 quality_assurance 17
    hint	evaluative	quality_assurance 13
    hint	even	front_door 5 child_voice -2 children_in_care -1 care_leavers 4 workforce -4 leadership 3 quality_assurance -1 multi_agency -1
    hint	even though	children_in_care 1
    hint	evening	child_voice -1
    hint	evenings	front_door 9 child_protection -4
    hint	evenings and weekends	front_door 2
    hint	event	assessment -3 child_voice 6 children_in_care -1 workforce 3 leadership -3
    hint	events	front_door -2 child_protection -7 assessment 4 missing -4 specific_needs -3 child_voice 6 children_in_care 3 workforce 4 leadership -2 quality_assurance 5 overall -1
    hint	every	child_protection -1 assessment -3 early_help -1 specific_needs -2 children_in_care -3 care_leavers 6 quality_assurance 7 overall 7
    hint	every case	child_protection 2 management_oversight -1
    hint	every child	child_voice -3 leadership 3
    hint	every part	overall 3
    hint	evidence	front_door -6 child_protection 4 assessment 4 early_help -4 missing -3 child_voice -1 children_in_care -2 care_leavers -4 management_oversight -1 supervision -2 workforce -4
    hint	evidence of challenge	multi_agency 10
    hint	evidence of children's	children_in_care -1
    hint	evidence of impact	leadership 4
    hint	evidence of positive	children_in_care 2
    hint	evidence of robust	multi_agency 4
    hint	evidence that children	child_voice 3
    hint	evidence was seen	child_protection -3 assessment -5 multi_agency -1
    hint	evidencebased	child_protection -1 assessment 1 early_help 1 specific_needs 5 quality_assurance 1 multi_agency -6
    hint	evidencebased practice	quality_assurance 2
    hint	evidenced	front_door -1 assessment 2 management_oversight 2 workforce 2 leadership 7 multi_agency 1
    hint	evidences	quality_assurance -2
    hint	evidencing	overall 1
    hint	evident	child_protection 1 assessment -1 early_help -4 missing 1 specific_needs -4 child_voice 3 children_in_care -1 care_leavers 4 management_oversight 3 supervision 1 leadership 3 quality_assurance -5 multi_agency 1
    hint	evolving	specific_needs -1
    hint	exacerbated	child_protection 10 multi_agency 2
    hint	exactly	child_protection 4
    hint	examination	leadership 3
    hint	example	front_door 1 child_protection -2 assessment -3 missing -1 specific_needs 1 child_voice 6 children_in_care -5 supervision -7 workforce 2 leadership 5 quality_assurance 9 multi_agency 6 overall -4
    hint	example in relation	children_in_care -3 care_leavers 4 multi_agency -2
    hint	examples	early_help -1 missing 2 specific_needs 2 child_voice 8 children_in_care -3 care_leavers -2 management_oversight -1 supervision 5 quality_assurance -2 multi_agency 2 overall -3
    hint	examples of children	child_protection -1 child_voice -1
    hint	examples of children's	children_in_care -3
    hint	examples of effective	leadership 2
    hint	examples were seen	child_protection 1 assessment 2 early_help -1 child_voice -3 children_in_care -2
    hint	exceed	workforce 3
    hint	exceeds	child_protection -5 children_in_care -4 workforce -2 overall -3
    hint	exceeds expectations	child_protection -3 children_in_care -3 overall -1
    hint	excellence	leadership -1 multi_agency 4
    hint	excellent	child_protection -5 specific_needs 5 child_voice 1 children_in_care 3 care_leavers -5 workforce 2 leadership 1 quality_assurance -6
    hint	exception	child_protection -4 workforce 5
    hint	exceptional	child_voice 1 children_in_care 4 workforce -2 quality_assurance -9 multi_agency -5 overall 2
    hint	exceptional and helps	quality_assurance -5 multi_agency -2
    hint	exceptionally	management_oversight 1
    hint	exceptionally well	management_oversight 2
    hint	exceptions	multi_agency 1
    hint	excess	management_oversight 1
    hint	exchange	multi_agency 5
    hint	exchange of information	multi_agency 8
    hint	exciting	children_in_care 5
    hint	excluded	specific_needs -4 children_in_care 6
    hint	exclusion	missing -4 children_in_care 10 multi_agency 2
    hint	exclusions	child_voice -3 children_in_care 16 workforce -2 leadership 1 multi_agency -5
    hint	executive	front_door -4 child_protection -3 assessment -2 missing -4 specific_needs -5 children_in_care -6 care_leavers -4 management_oversight -9 workforce -2 leadership 9
    hint	executive and lead	leadership -9
    hint	executive director	leadership 1 multi_agency -1
    hint	exemplified	leadership 2
    hint	exercised	leadership 4
    hint	exercises	child_voice 6 multi_agency 1
    hint	existing	child_protection -3 management_oversight -1 workforce -4 leadership -4 quality_assurance -1
    hint	exit	leadership 2
    hint	exit interviews	missing -4
    hint	expanding	workforce 1
    hint	expansion	early_help 1
    hint	expect	children_in_care 1 multi_agency -1
    hint	expectation	overall 1
    hint	expectations	front_door -1 child_protection 7 early_help -2 missing -2 child_voice -4 children_in_care 5 care_leavers -1 management_oversight -2 workforce 2 leadership 3 quality_assurance -9 multi_agency -4
    hint	expected	specific_needs -7 children_in_care 5 care_leavers -3 leadership -1 quality_assurance -11
    hint	expected progress	children_in_care 10
    hint	expected timescales	children_in_care 1
    hint	expedite	child_protection 8
    hint	expedited	management_oversight 3
    hint	experience	front_door 3 assessment 2 early_help -1 missing -2 specific_needs -3 child_voice 6 care_leavers 2 workforce 6 leadership -4 overall -1
    hint	experience and progress	quality_assurance 9
    hint	experience delay	children_in_care 4
    hint	experience delays	front_door -1 assessment 2 children_in_care -5
    hint	experience for children	front_door 7
    hint	experience further	child_protection 1
    hint	experience neglect	child_protection 2
    hint	experience of children	child_voice 4 quality_assurance 7 multi_agency 7
    hint	experience significant	front_door 6
    hint	experience unnecessary	children_in_care 3
    hint	experienced	front_door 6 assessment -3 missing -4 child_voice -2 children_in_care -1 care_leavers 2 management_oversight -4 supervision -5 workforce 9 leadership -3 quality_assurance -3 overall 1
    hint	experienced and skilled	child_protection 5 workforce -1
    hint	experienced domestic	child_protection 2 leadership 5 multi_agency 2
    hint	experienced domestic abuse	child_protection 2 leadership 5 multi_agency 2
    hint	experienced independent	workforce -1
    hint	experienced managers	workforce -4
    hint	experienced practitioners	workforce 2 multi_agency -3
    hint	experienced social	front_door 10 child_protection -4 children_in_care -2
    hint	experienced social workers	front_door 1 children_in_care -2 workforce 4
    hint	experienced staff	front_door 5 workforce 1
    hint	experienced team	workforce 6
    hint	experienced too many	child_voice 2 children_in_care 1
    hint	experienced workers	assessment 1
    hint	experienced young	children_in_care -1 care_leavers 2
    hint	experienced young people	care_leavers 2
    hint	experiences	child_protection -2 assessment 4 missing -3 specific_needs -2 child_voice 12 children_in_care -3 management_oversight -3 leadership 4 multi_agency -8 overall 6
    hint	experiences and outcomes	children_in_care 2 leadership -1
    hint	experiences and progress	leadership 6 overall 4
    hint	experiences are well	assessment 5 child_voice 5
    hint	experiences of care	workforce 1 leadership 8 quality_assurance 2
    hint	experiences of children	assessment -1 specific_needs -4 child_voice -5 children_in_care -6 leadership -1
    hint	experiences of services	child_voice 6
    hint	experiencing	child_protection 2 child_voice -2 management_oversight 1
    hint	experiencing domestic	front_door 2
    hint	experiencing domestic abuse	front_door 2
    hint	experiencing neglect	child_protection 2
    hint	experiencing poor	leadership 3
    hint	expert	specific_needs 2 children_in_care 3 multi_agency -1
    hint	expertise	front_door 5 specific_needs 2 child_voice -4 care_leavers -8 supervision -1
    hint	explain	front_door 2 assessment 2
    hint	explained	specific_needs 11 children_in_care -6
    hint	explaining	children_in_care -5
    hint	explains	front_door -1 management_oversight 6
    hint	explanation	assessment 3 child_voice 7
    hint	explicit	front_door 4 child_protection -4 assessment 10 child_voice 2 children_in_care -1
    hint	explicitly	assessment 3 children_in_care -1
    hint	explicitly recorded	assessment -2
    hint	exploitation	front_door -3 child_protection -18 assessment -3 early_help -3 missing 38 specific_needs -5 child_voice -5 children_in_care -7 care_leavers 6 management_oversight -13 supervision -4 workforce -2 quality_assurance -5 multi_agency -1 overall -11
    hint	exploitation and children	leadership 2
    hint	exploitation group	multi_agency 5
    hint	exploitation is well	multi_agency 2
    hint	exploitation receive	children_in_care 1
    hint	exploitation risk assessments	assessment -2 multi_agency 1
    hint	exploitation strategy	leadership -2 multi_agency 1
    hint	exploitation team	leadership 4 multi_agency -4
    hint	exploitation training	workforce 2
    hint	exploited	missing 25
    hint	exploration	child_protection -2 assessment -1 missing 2 specific_needs 3 child_voice 4
    hint	explore	front_door 1 child_protection -2 early_help 5 care_leavers 2 supervision 5 workforce -4 multi_agency 1
    hint	explore children's	assessment 9 children_in_care -3
    hint	explored	assessment 7 children_in_care 2 multi_agency -4 overall -1
    hint	explored well	multi_agency -1
    hint	explores	children_in_care -1
    hint	exploring	child_voice 10 children_in_care -2
    hint	exposed	child_protection 12 child_voice -2 leadership -2 multi_agency 2
    hint	exposed to domestic	multi_agency 2
    hint	exposure	specific_needs 6
    hint	express	specific_needs -1
    hint	express their views	child_voice 1
    hint	expressed	children_in_care 1 care_leavers 5
    hint	extend	children_in_care -6 care_leavers 6 leadership -2
    hint	extended	child_protection -1 missing 3 child_voice -1 children_in_care 3 leadership 4 multi_agency -5
    hint	extended families	early_help -6 children_in_care 1
    hint	extended family	assessment 2 early_help 2 child_voice -2 children_in_care 2 multi_agency 1
    hint	extended family members	child_protection -2 assessment 6
    hint	extending	multi_agency -2
    hint	extends	children_in_care -1
    hint	extensive	child_protection -4 assessment -6 specific_needs -2 child_voice -1 children_in_care 2 workforce -3 leadership -1 quality_assurance -1 multi_agency 2
    hint	extensive training	multi_agency -1
    hint	extensive work	leadership 1
    hint	extensively	child_voice -1 leadership 2
    hint	extent	front_door -2 children_in_care -5 care_leavers 3 overall 1
    hint	external	child_protection -3 assessment -2 missing 1 specific_needs -3 child_voice -2 management_oversight -16 leadership 7 quality_assurance 9 multi_agency -3
    hint	external agency	workforce 1
    hint	external peer	leadership -1
    hint	external review	child_protection 3
    hint	external reviews	management_oversight -2 leadership 4
    hint	external scrutiny	leadership 8 quality_assurance 4 multi_agency -5
    hint	externally	child_protection 7 children_in_care 1
    hint	externally commissioned	early_help 1 workforce 1
    hint	extra	child_protection -2 child_voice -1 children_in_care -1 care_leavers 3 workforce 2 overall 5
    hint	extra mile	workforce 1
    hint	extra support	children_in_care -1 multi_agency -1
    hint	extra-curricular	children_in_care 1
    hint	extra-familial	child_protection -10 missing 26 children_in_care 2 workforce 4 leadership 2
    hint	extra-familial harm	front_door -1 child_protection -7 missing 19 workforce 4
    hint	extremely	assessment -2
    hint	extremely hard	workforce 3
    hint	extremely well	children_in_care 6
    hint	extremism	missing 6
    hint	face	assessment -2 missing 3 children_in_care -2 care_leavers -1
    hint	face to face	child_protection 6
    hint	face-to-face	child_protection 11 children_in_care -3
    hint	face-to-face visits	care_leavers 1
    hint	faced	specific_needs 4 leadership 3
    hint	faced by children	leadership 2
    hint	facilitate	child_protection 2 assessment -1 missing -2 children_in_care 8 workforce -4 leadership -3
    hint	facilitated	child_protection -2 children_in_care 2
    hint	facilitates	front_door 6 management_oversight 1 leadership 2
    hint	facilitating	leadership -5 multi_agency 2
    hint	facility	specific_needs -1 multi_agency 4
    hint	facing	assessment -2 leadership 12 quality_assurance 1 multi_agency -1
    hint	fact	workforce 1
    hint	factor	child_protection 2
    hint	factors	child_protection -2 assessment 5 missing 7 specific_needs -5 child_voice -2 children_in_care -2 management_oversight -1 quality_assurance -4
    hint	fail	child_protection 4 assessment 2 children_in_care -7
    hint	fail to identify	assessment 1
    hint	failed	children_in_care 3 management_oversight 2 leadership 1 overall 10
    hint	failing	leadership -2 overall 3
    hint	failings	overall 10
    hint	fails	assessment -1 child_voice -5 leadership -3 quality_assurance -2
    hint	fails to identify	child_voice -5
    hint	failure	child_protection 2 children_in_care -8 care_leavers 1 management_oversight 1 overall 1
    hint	failures	front_door -2 quality_assurance -3 multi_agency -6 overall 11
    hint	failures that create	child_protection -2
    hint	failures that leave	overall 5
    hint	faith	specific_needs 5 child_voice -2 children_in_care -1 multi_agency 2
    hint	fall	children_in_care 6
    hint	fallen	overall 3
    hint	falling	children_in_care 4
    hint	falls	children_in_care 2
    hint	familiar	assessment -2 specific_needs 1
    hint	families	child_protection 7 assessment 1 early_help 18 missing -6 specific_needs -5 child_voice -5 children_in_care -6 care_leavers -21 management_oversight -4 supervision 1 workforce -2 quality_assurance 2 multi_agency -3 overall 5
    hint	families affected	child_protection 3
    hint	families and carers	children_in_care -2
    hint	families and children	leadership 4
    hint	families and listen	workforce 4
    hint	families and partner	child_protection -1 assessment 1
    hint	families and professionals	child_protection 9 assessment 3
    hint	families are appropriately	front_door 2
    hint	families are clear	child_protection 8
    hint	families are helped	child_protection 2
    hint	families are offered	child_protection 8 early_help -3
    hint	families are receiving	early_help 2
    hint	families are supported	children_in_care 3
    hint	families benefit	child_protection 3 early_help 5
    hint	families experience	child_protection 2 multi_agency -1
    hint	families first	early_help 4
    hint	families get	multi_agency 3 overall -2
    hint	families in need	child_protection -4 early_help 3 leadership 3 multi_agency 3
    hint	families make	children_in_care -1
    hint	families need	early_help 3 multi_agency 4
    hint	families needs	assessment 7
    hint	families partnership	leadership 2
    hint	families receive	early_help 2 children_in_care -4 multi_agency -4 overall -3
    hint	families receive timely	child_protection 1
    hint	families receiving	child_protection 1 early_help -1
    hint	families service	early_help 1
    hint	families support	child_protection 2
    hint	families they work	child_protection 2
    hint	families to access	front_door -3
    hint	families to ensure	overall 3
    hint	families to improve	child_protection -2 early_help 2
    hint	families to understand	child_protection 2 assessment 9
    hint	families understand	front_door 2 child_protection 8 assessment 4 early_help 2 child_voice -3
    hint	families well	child_voice 4 workforce -1 multi_agency 4
    hint	families who need	child_protection -2 assessment -2 workforce 9 multi_agency 7
    hint	families with children	multi_agency 2
    hint	family	front_door -5 child_protection 4 assessment 4 early_help 11 missing -8 specific_needs -6 child_voice -5 children_in_care 1 care_leavers -7 management_oversight -2 workforce -8 leadership -3 quality_assurance -5 multi_agency -3 overall -7
    hint	family and friend	children_in_care 2
    hint	family and friends	children_in_care 1
    hint	family assessments	children_in_care -2
    hint	family breakdown	child_protection -2 early_help 11 children_in_care -6
    hint	family circumstances	early_help 1
    hint	family court	children_in_care -4 multi_agency 11 overall 1
    hint	family courts	child_protection 1 children_in_care -3 multi_agency 2
    hint	family environment	child_protection 5 leadership 3 multi_agency 2
    hint	family finding	child_protection -10 assessment -1 early_help -3 children_in_care 17 leadership -3 multi_agency -2
    hint	family first	early_help 1 leadership 2 multi_agency -2
    hint	family group	early_help 9 specific_needs -5 child_voice -10 leadership 7 multi_agency -3
    hint	family group conference	early_help 1
    hint	family group conferences	child_protection -3 child_voice -2 children_in_care 4
    hint	family group conferencing	child_protection 3
    hint	family group decision-making	child_protection 4
    hint	family help	early_help 7 leadership 3
    hint	family history	assessment 5 early_help -2 child_voice 4 children_in_care -2
    hint	family homes	children_in_care -7 quality_assurance 4
    hint	family hub	early_help 4
    hint	family hubs	early_help 10 multi_agency -2
    hint	family intervention team	quality_assurance 1
    hint	family judge	child_protection 4 children_in_care -6
    hint	family justice	child_protection 5 multi_agency 4
    hint	family justice board	child_protection 3
    hint	family members	child_voice -1 children_in_care 7 leadership -5 multi_agency 1
    hint	family network	child_protection 7 early_help -1 children_in_care -1
    hint	family network meetings	child_protection 2
    hint	family networks	front_door 1 children_in_care 2 multi_agency -1
    hint	family nurse	care_leavers 1 multi_agency -3
    hint	family nurse partnership	care_leavers 1 multi_agency -3
    hint	family plans	child_protection -1 early_help 8
    hint	family relationships	assessment 8 early_help 7 children_in_care -1
    hint	family solutions	child_protection -2 early_help 8 children_in_care -5
    hint	family strengths	child_protection 2
    hint	family support	child_protection -2 assessment -4 early_help 12 missing 5 specific_needs -4 child_voice 4 children_in_care -6 leadership -2
    hint	family support service	early_help 3
    hint	family support services	children_in_care -1
    hint	family support workers	child_protection 3 early_help -2
    hint	family therapy	early_help -3
    hint	family time	child_protection -9 assessment -3 early_help -1 children_in_care 20 care_leavers -2 workforce -2
    hint	family whenever	children_in_care 2
    hint	family's	child_protection 1 assessment 7 early_help 17 children_in_care -1
    hint	family's life	child_protection 7
    hint	family's needs	multi_agency 4
    hint	family-based	children_in_care 7
    hint	family-based solutions	children_in_care 7
    hint	family-finding	children_in_care 9
    hint	family-time	children_in_care 6
    hint	family-time arrangements	children_in_care 2
    hint	far	children_in_care 2 management_oversight 2 quality_assurance -1 multi_agency 7
    hint	far too long	children_in_care 3
    hint	fast	multi_agency 1
    hint	fast-tracked	specific_needs 3
    hint	father	assessment 2
    hint	fathers	child_protection 3 assessment 3 early_help 3 child_voice -3 multi_agency -2
    hint	feature	child_protection -2 care_leavers 3 multi_agency 1
    hint	features	quality_assurance 1
    hint	feed	care_leavers -4
    hint	feedback	child_protection -2 assessment -3 missing -3 specific_needs -7 child_voice 12 care_leavers -9 management_oversight -11 workforce 5 leadership -1 quality_assurance 18 multi_agency -3
    hint	feedback from children	child_protection -7 child_voice 19 leadership -2 quality_assurance 8 overall -3
    hint	feedback from parents	child_protection 1 children_in_care -2
    hint	feedback from training	quality_assurance 2
    hint	feel	front_door -6 child_protection -5 assessment -6 early_help -1 missing -2 child_voice 4 care_leavers 3 management_oversight 3 workforce 15 leadership 3 quality_assurance -4 multi_agency -5 overall -2
    hint	feel like	care_leavers 3
    hint	feel safe	child_voice 10 children_in_care -2 care_leavers 4
    hint	feel safer	child_voice 1
    hint	feel supported	management_oversight 3 workforce 4
    hint	feel valued	children_in_care 1
    hint	feel well	specific_needs -2 child_voice -5 care_leavers -1 workforce 3 leadership 3
    hint	feel well supported	care_leavers -3 management_oversight 1 workforce 4
    hint	feeling	workforce 17 multi_agency -4
    hint	feelings	front_door -3 missing -4 specific_needs 1 child_voice 20 care_leavers -1 workforce -8 leadership -6 quality_assurance -1 multi_agency -1
    hint	feels	child_voice 1
    hint	felt	child_voice 4 management_oversight 4 workforce 3 leadership -4
    hint	felt supported	management_oversight 9
    hint	felt well	workforce 2
    hint	felt well supported	workforce 3
    hint	female	front_door -1 child_protection 3 assessment -1 early_help -1 specific_needs -1 children_in_care -1 care_leavers -4 leadership -3 multi_agency 5
    hint	female genital	front_door -1 child_protection 4 children_in_care -1 workforce 1 multi_agency 1
    hint	female genital mutilation	front_door -1 child_protection 4 children_in_care -1 workforce 1 multi_agency 2
    hint	fewer	missing 2
    hint	fewer changes	child_voice 3
    hint	fewer children	missing 5
    hint	fgc	children_in_care 10
    hint	fgcs	children_in_care 1
    hint	fgm	child_protection 2
    hint	fieldwork	leadership 7
    hint	figure	assessment 6 children_in_care 12 quality_assurance -4
    hint	figures	children_in_care 3
    hint	file	multi_agency -4
    hint	files	front_door -1 assessment 15 early_help -4 child_voice -2 supervision -1 workforce -13 leadership -1 multi_agency -2
    hint	filled	care_leavers 2 workforce 1
    hint	final	child_protection -5
    hint	financial	front_door -6 child_protection -12 early_help -4 missing -2 specific_needs -10 care_leavers 12 management_oversight -1 leadership 7 quality_assurance -5 multi_agency -2
    hint	financial investment	children_in_care -1 leadership 14 overall -1
    hint	financial resources	workforce 1
    hint	financial support	leadership -1
    hint	financially	workforce 1 leadership 5
    hint	find	early_help -1 children_in_care 1 leadership -7 quality_assurance -4 multi_agency 4 overall 5
    hint	find any areas	overall 3
    hint	find the right	children_in_care 4
    hint	finding	early_help -6 specific_needs -1 children_in_care 16 multi_agency -1
    hint	findings	front_door -4 child_protection -7 assessment -13 specific_needs -6 child_voice -4 children_in_care -14 care_leavers -13 management_oversight -3 workforce -2 quality_assurance 10 overall -7
    hint	finish	quality_assurance 3 multi_agency 3
    hint	finish group	quality_assurance 4 multi_agency 1
    hint	firm	specific_needs 7 leadership 4
    hint	firmly	care_leavers -1 leadership 8 overall -2
    hint	firmly rooted	child_protection 2
    hint	first	front_door 7 child_protection -3 assessment -3 early_help 4 specific_needs -10 child_voice -5 children_in_care 2 care_leavers -3 leadership 6 quality_assurance -6 multi_agency -2
    hint	first referred	management_oversight 1
    hint	first time	overall 1
    hint	first-hand	child_protection 3
    hint	first-line	management_oversight -2
    hint	fit	front_door 3 child_protection -5 assessment 5 specific_needs 2 children_in_care -1
    hint	fit for purpose	front_door 4 assessment 7
    hint	five	assessment -6 early_help 7 missing -1 specific_needs -6 child_voice -6 children_in_care 6 care_leavers -4 leadership -7 quality_assurance -2 multi_agency -1
    hint	five good	children_in_care 1
    hint	five good gcses	children_in_care 1
    hint	five years	early_help 2
    hint	fixed-term	children_in_care 8 multi_agency -1
    hint	fixed-term exclusions	children_in_care 4
    hint	flats	care_leavers 1
    hint	flexibility	multi_agency 5
    hint	flexible	early_help 1 workforce 1
    hint	flourish	management_oversight -1 leadership 6
    hint	flourishing	overall 11
    hint	focus	front_door -2 child_protection -1 assessment 4 missing 1 specific_needs -3 child_voice 1 children_in_care -3 care_leavers -5 management_oversight -3 supervision 5 workforce 1 leadership 8 quality_assurance 2 multi_agency 1
    hint	focus on care	leadership 2
    hint	focus on children	specific_needs 2 children_in_care -1 multi_agency 2 overall 3
    hint	focus on children's	assessment -1 children_in_care -2 quality_assurance 9
    hint	focus on continuous	leadership -6
    hint	focus on improvement	leadership 2
    hint	focus on improving	child_protection -4 children_in_care -2 quality_assurance 3 multi_agency -1
    hint	focus on outcomes	child_protection -2
    hint	focus on recruitment	workforce 2
    hint	focus on understanding	quality_assurance 1
    hint	focused	front_door -1 child_protection -2 assessment 5 early_help 1 child_voice -5 children_in_care -4 care_leavers 2 management_oversight -8 supervision 1 workforce -4 leadership 10 quality_assurance -2 multi_agency -3
    hint	focused on children's	child_protection 4
    hint	focused on improving	specific_needs 2 leadership 2
    hint	focused visit	front_door 1 children_in_care -1 leadership -16 quality_assurance -5 multi_agency -3 overall 2
    hint	focuses	front_door 2 missing -4 multi_agency 1
    hint	focusing	child_protection 3 children_in_care -1 care_leavers -2 leadership 8
    hint	follow	specific_needs 2 children_in_care 7 workforce -5 leadership -3 multi_agency -3
    hint	follow-up	child_protection -2 assessment -2 workforce 3 quality_assurance 3 multi_agency 7
    hint	followed	front_door -3 child_protection 5 quality_assurance 7
    hint	following	front_door -6 child_protection -3 missing -2 child_voice 5 children_in_care -1 care_leavers 4 management_oversight -1 workforce -2 leadership -4 quality_assurance -3 multi_agency 2 overall 4
    hint	following mash	front_door -5
    hint	follows	child_protection -5
    hint	food	missing 4 multi_agency 1
    hint	football	specific_needs 1 children_in_care 1
    hint	footprint	management_oversight 12
    hint	force	child_protection -1 missing -9 workforce 8 leadership 1 multi_agency 7
    hint	force behind	care_leavers 2
    hint	force's	missing -1
    hint	form	early_help -3 missing 2 specific_needs -4 child_voice 3 care_leavers -1 workforce 5 quality_assurance 2 overall -1
    hint	form relationships	child_voice 4
    hint	formal	child_protection -2 missing -1 care_leavers -5 management_oversight 4 supervision 2 workforce -7 leadership -4 quality_assurance -2 multi_agency 3
    hint	formal child	multi_agency -1
    hint	formal safeguarding	management_oversight 1
    hint	formally	front_door -1 assessment -6 specific_needs -2 children_in_care -1 leadership 5 multi_agency -2
    hint	formally in need	child_protection 3 assessment -2 specific_needs -2 children_in_care -1
    hint	format	assessment 2 missing 2 child_voice 3 children_in_care 2 management_oversight -3 workforce -2 leadership -1
    hint	former	specific_needs 5 children_in_care -17 care_leavers 7
    hint	former foster	children_in_care -7 care_leavers 1
    hint	former foster carers	children_in_care -6 care_leavers 1
    hint	forms	front_door 2 assessment -1 specific_needs 6 child_voice 1 children_in_care 1 management_oversight -1 leadership -4 multi_agency 3
    hint	forms of exploitation	child_protection 1
    hint	formulated	assessment 3
    hint	formulation	child_protection -1 assessment 3 multi_agency 3
    hint	forum	missing 3 child_voice 17 children_in_care -4 leadership 5
    hint	forums	front_door -2 child_protection -1 missing -1 specific_needs -2 child_voice 1 children_in_care -4 multi_agency 2
    hint	forward	front_door 2 child_protection -5 assessment -6 early_help -1 missing 4 management_oversight -2 supervision 6 workforce -1 leadership 7 overall 2
    hint	forward planning	care_leavers -2
    hint	foster	front_door -7 child_protection -14 assessment -12 early_help -7 missing -6 specific_needs -6 child_voice -1 children_in_care 17 care_leavers -4 supervision -7 workforce -18 leadership -4 quality_assurance -7 multi_agency -7 overall -9
    hint	foster care	children_in_care 5
    hint	foster carer	assessment -6 children_in_care 4 workforce -3
    hint	foster carers	front_door -9 child_protection -1 assessment 2 specific_needs -4 care_leavers 2 supervision -5 workforce -3 overall -1
    hint	foster carers beyond	children_in_care -5 care_leavers 2
    hint	foster carers receive	children_in_care 1
    hint	foster homes	care_leavers -4 leadership -5
    hint	fostered	front_door -1 child_protection -4 assessment -3 specific_needs 14 child_voice -8 children_in_care -5 management_oversight -1 workforce -1 overall -3
    hint	fostered children	children_in_care -1 multi_agency 4
    hint	fostering	front_door -7 child_protection -14 assessment -8 early_help -6 missing -9 specific_needs 3 child_voice -11 children_in_care 23 care_leavers -5 management_oversight -3 supervision -1 workforce -2 leadership -7 quality_assurance -2 multi_agency -12 overall -6
    hint	fostering and adoption	management_oversight 10
    hint	fostering arrangements	specific_needs 9 children_in_care -5
    hint	fostering panel	children_in_care 4 quality_assurance -2
    hint	fostering placement	specific_needs 5 children_in_care -5
    hint	fostering service	specific_needs -2 children_in_care 9
    hint	fostering services	children_in_care 5
    hint	fostering team	children_in_care 2 workforce 3
    hint	fosters	workforce -1 multi_agency -5
    hint	fosters an effective	workforce -1 quality_assurance -1 multi_agency -5
    hint	found	front_door 1 child_protection 1 child_voice 1 leadership -1 multi_agency 2 overall 11
    hint	found nationally	care_leavers 10
    hint	foundation	child_protection -1 specific_needs -1 multi_agency 7
    hint	foundation trust	management_oversight 1 multi_agency 8
    hint	foundations	overall 6
    hint	four	child_protection -1 assessment -2 specific_needs -3 children_in_care -1 management_oversight -1 multi_agency 3
    hint	four months	child_protection 4
    hint	four years	multi_agency -1
    hint	fractured	multi_agency 3
    hint	fractured relationships	multi_agency 3
    hint	fragile	workforce 2 overall 2
    hint	fragmented	assessment 1 leadership 3
    hint	framework	specific_needs -2 child_voice -5 children_in_care -8 workforce -2 leadership -2 quality_assurance 12 multi_agency 3
    hint	framework provides	leadership -5
    hint	framework provides leaders	leadership -3
    hint	frameworks	multi_agency 4
    hint	free	child_protection -1 children_in_care -8 multi_agency -3
    hint	free school	children_in_care -4
    hint	free school meals	children_in_care -4
    hint	frequency	front_door -2 child_protection 3 missing -2 specific_needs -2 children_in_care 4 care_leavers 2 supervision 3 multi_agency 3
    hint	frequency of visits	children_in_care 7
    hint	frequent	front_door -4 assessment -6 child_voice 5 children_in_care 3 management_oversight 6 workforce 6 leadership -1
    hint	frequent changes	workforce 12
    hint	frequently	child_protection 1 assessment 5 specific_needs -1 multi_agency -4
    hint	friend	children_in_care 1
    hint	friendly	assessment 1 child_voice 3 children_in_care 6 leadership 2
    hint	friends	assessment -6 early_help -9 child_voice -2 children_in_care 12 workforce -2 leadership -1 multi_agency -3
    hint	friendships	specific_needs 6 child_voice -1
    hint	front	front_door 12 child_protection -4 early_help -1 specific_needs -3 child_voice -4 children_in_care -5 management_oversight -2 quality_assurance 3
    hint	front door	front_door 20 child_protection -2 specific_needs -1 children_in_care -4 multi_agency 1 overall -6
    hint	front door services	front_door -3
    hint	front line	quality_assurance 3
    hint	front-door	front_door 9
    hint	front-line	front_door -3 child_protection -6 early_help -9 missing -9 specific_needs -3 child_voice -3 children_in_care -10 care_leavers -10 management_oversight 2 workforce 3 leadership 1 multi_agency 4 overall 4
    hint	front-line management	management_oversight 3 workforce 3 overall 4
    hint	front-line management oversight	overall 6
    hint	front-line managers	child_protection -4 management_oversight 2 workforce -1
    hint	front-line practice	assessment -2 management_oversight -4 leadership 1 quality_assurance -3 multi_agency 1
    hint	front-line practitioners	workforce -4 leadership -4 multi_agency 1
    hint	front-line services	quality_assurance 4
    hint	front-line staff	leadership 5 multi_agency -2
    hint	front-line workers	leadership -2
    hint	fulfil	multi_agency 1
    hint	fulfilling	leadership -3
    hint	fulfilling their statutory	quality_assurance 6
    hint	full	front_door -1 assessment 1 specific_needs -1 child_voice -4 care_leavers 2 workforce -3 leadership -1 multi_agency 3
    hint	full consideration	assessment 1
    hint	full engagement	children_in_care 1
    hint	full impact	missing 3
    hint	full information	children_in_care -1
    hint	full inspection	child_protection 2
    hint	full picture	multi_agency 9
    hint	full potential	children_in_care 2 leadership 1
    hint	full range	child_protection -1 specific_needs 2 children_in_care -1
    hint	full review	children_in_care 4
    hint	full time	care_leavers 1
    hint	full time education	children_in_care 2
    hint	full understanding	quality_assurance 6
    hint	full-time	front_door -3 child_protection 3 workforce 6
    hint	full-time education	missing 2 specific_needs 8 children_in_care -2
    hint	fuller	child_protection 1
    hint	fully	front_door 2 assessment 5 early_help 4 missing -1 children_in_care -1 workforce -2 leadership 2 multi_agency 2
    hint	fully addressed	children_in_care -1
    hint	fully assessed	multi_agency -2
    hint	fully aware	child_protection -2 assessment -1 leadership -3 multi_agency -1
    hint	fully completed	assessment 2 care_leavers -1
    hint	fully consider	child_voice -4
    hint	fully considered	child_protection -1 assessment 3 children_in_care 2
    hint	fully effective	missing 3 overall 1
    hint	fully embedded	front_door -1 workforce 2 leadership 3 multi_agency -1
    hint	fully in place	missing 5
    hint	fully inform	front_door -1
    hint	fully informed	front_door 1 assessment -1 children_in_care 1 multi_agency 1
    hint	fully involved	child_protection 5 assessment -7 child_voice 5
    hint	fully realised	front_door 1
    hint	fully recognised	front_door 4
    hint	fully recorded	assessment 4
    hint	fully supported	specific_needs 2
    hint	fully understand	child_protection -3 early_help 2 child_voice -3 workforce -2 quality_assurance 2
    hint	fully understood	child_protection 3 missing 2 specific_needs 2 leadership 5 multi_agency -2
    hint	fun	children_in_care 8 leadership -1
    hint	function	child_voice -1 care_leavers 3 management_oversight 7 multi_agency 3
    hint	functioning	front_door 3 multi_agency 3
    hint	functions	children_in_care -2 workforce -7 leadership -3 quality_assurance -8
    hint	fund	care_leavers -4 multi_agency 1
    hint	funded	early_help 1 multi_agency 9
    hint	funding	front_door -3 assessment -2 early_help 3 missing -2 child_voice -13 children_in_care -2 care_leavers 5 management_oversight -2 workforce 2 leadership 10 multi_agency 2
    hint	funds	child_protection 4
    hint	further	child_protection -1 assessment -5 early_help -3 missing 2 specific_needs -3 child_voice -1 care_leavers -1 supervision -1 workforce -2 leadership 1 quality_assurance 4 overall 4
    hint	further action	front_door 17 child_protection -7 quality_assurance 1 multi_agency -1
    hint	further actions	child_protection 3
    hint	further delay	assessment 4
    hint	further develop	specific_needs 2 workforce 1 leadership 4 multi_agency -2
    hint	further education	care_leavers 12
    hint	further harm	children_in_care 8
    hint	further improve	child_voice 3 care_leavers -2 leadership 2 quality_assurance 1 multi_agency 1
    hint	further improved	assessment 1
    hint	further improvement	assessment 2 leadership -2
    hint	further investment	leadership -1
    hint	further safeguard	overall 1
    hint	further strengthen	multi_agency -1
    hint	further strengthened	assessment 2 child_voice 2
    hint	further strengthening	multi_agency -2
    hint	further training	child_protection -1
    hint	further work	front_door 6 assessment 3 quality_assurance 5 overall 2
    hint	future	front_door -2 child_protection -7 assessment -2 missing 2 children_in_care 4 care_leavers 5 multi_agency -2
    hint	future in mind	child_voice 1 leadership 5
    hint	future joint	multi_agency -2
    hint	future needs	children_in_care 7
    hint	future planning	children_in_care 1
    hint	future plans	children_in_care 5
    hint	future service	quality_assurance 4
    hint	futures	children_in_care 5 care_leavers 1
    hint	gain	assessment 3 missing 8 children_in_care -5
    hint	gain feedback	quality_assurance 3
    hint	gain insight	child_protection 5
    hint	gained	workforce -3 quality_assurance -1 overall 1
    hint	gaining	child_protection -1
    hint	gang	child_protection -1 assessment 2 missing 14 children_in_care -1
    hint	gang affiliation	missing 1
    hint	gangs	child_protection -1 early_help 1 missing 17 child_voice -10 care_leavers -3 quality_assurance -1
    hint	gap	child_protection 3 children_in_care 6 management_oversight -3 workforce 3 leadership 6 quality_assurance 2
    hint	gaps	assessment 2 specific_needs -1 child_voice -2 children_in_care -4 supervision 4 leadership -2 quality_assurance 8 multi_agency 1
    hint	gateway	management_oversight 8
    hint	gateway panel	child_protection 1 management_oversight 7
    hint	gather	front_door 9 child_voice 4 children_in_care -7 leadership -7 multi_agency -2
    hint	gather their views	child_protection 6
    hint	gathered	front_door 2 missing 1 child_voice 1 children_in_care -3 quality_assurance -3 multi_agency 1
    hint	gathering	front_door 6 quality_assurance -1 multi_agency -5
    hint	gcse	children_in_care 7
    hint	gcse results	children_in_care 5
    hint	gcses	children_in_care 7 care_leavers -1
    hint	general	specific_needs -3 care_leavers 4 workforce -5 leadership 1 quality_assurance 3 multi_agency 3 overall 2
    hint	generally	assessment -4 missing -1 specific_needs -3 child_voice -1 children_in_care -2 care_leavers -4 workforce 3 leadership -2
    hint	generally well	assessment 1
    hint	generic	front_door 4 child_protection -2 assessment 2 management_oversight 4
    hint	genital	front_door -1 child_protection 4 children_in_care -1 workforce 1 multi_agency 2
    hint	genital mutilation	front_door -1 child_protection 4 children_in_care -1 workforce 1 multi_agency 2
    hint	genuine	child_voice 9
    hint	genuinely	children_in_care -2
    hint	get	front_door 5 child_protection -3 early_help 5 specific_needs -1 children_in_care -1 care_leavers 1 management_oversight -7 leadership -3 quality_assurance -1 overall 14
    hint	get the help	early_help -7 overall 7
    hint	get the right	front_door 1 children_in_care -4
    hint	get to know	child_voice 1 children_in_care -5 workforce 5
    hint	getting	front_door 4 child_protection -6 specific_needs 1 quality_assurance -3 overall -1
    hint	getting to know	child_voice 4 children_in_care -2
    hint	girls	multi_agency 1
    hint	give	front_door 5 assessment 7 specific_needs 1 children_in_care -5 care_leavers -1 overall -4
    hint	give their views	children_in_care -1
    hint	given	front_door -5 assessment -6 early_help -3 specific_needs 3 children_in_care -2 care_leavers -2 workforce 1 multi_agency -3
    hint	given sufficient	workforce 3 leadership 3
    hint	given the opportunity	child_voice 2
    hint	given to children	multi_agency -1
    hint	given to children's	leadership 2 multi_agency -1
    hint	gives	child_protection -2 early_help 3 child_voice 4 children_in_care 4 leadership -5 quality_assurance 7 multi_agency 2
    hint	giving	assessment 1 child_voice -2 children_in_care -2 care_leavers -5
    hint	go	assessment -1 missing 6 specific_needs -3 children_in_care 3 care_leavers 1 management_oversight 1 workforce -6 leadership 1 quality_assurance -4 overall 1
    hint	go missing	child_protection -3 missing 13 children_in_care -3 quality_assurance -4
    hint	go the extra	care_leavers 3
    hint	goals	assessment 5 children_in_care 3 care_leavers 8 leadership -4 multi_agency -2
    hint	goes	missing 3
    hint	going	assessment 2 early_help -4 missing 3 child_voice -3 leadership 2 multi_agency -1
    hint	going missing	missing 4 leadership 2 quality_assurance 1
    hint	going to happen	assessment 2
    hint	gone	management_oversight 5 multi_agency 2
    hint	good	front_door -5 early_help -2 specific_needs -3 child_voice -3 children_in_care 4 management_oversight -2 workforce -1 leadership -2 quality_assurance -6 multi_agency -1 overall 8
    hint	good access	specific_needs -11 children_in_care -1 care_leavers 4 supervision 1 multi_agency 1
    hint	good analysis	assessment 3
    hint	good attendance	child_protection 4
    hint	good attention	children_in_care -2 care_leavers 2
    hint	good because	children_in_care -4 overall 19
    hint	good care	child_protection 4 multi_agency 4
    hint	good consideration	child_protection 5 assessment -3 care_leavers -1
    hint	good coordinates	multi_agency -12
    hint	good decisions	management_oversight -1
    hint	good effect	child_voice 4
    hint	good enough	child_voice -1 children_in_care 4 care_leavers -1 management_oversight 1
    hint	good evidence	assessment -1 children_in_care -1
    hint	good example	children_in_care 7
    hint	good examples	children_in_care -1
    hint	good focus	quality_assurance 1
    hint	good help	care_leavers 2
    hint	good information	front_door -1 child_protection 3
    hint	good information sharing	child_protection 3 multi_agency 2
    hint	good knowledge	child_voice 3
    hint	good links	multi_agency 4
    hint	good management	front_door 1
    hint	good management oversight	front_door 1
    hint	good multi-agency	child_protection 5 multi_agency 3
    hint	good multi-agency attendance	child_protection 3
    hint	good or better	children_in_care 12 multi_agency -7 overall -3
    hint	good or outstanding	children_in_care 6
    hint	good outcomes	assessment -2 leadership 10
    hint	good overview	children_in_care 2 management_oversight 3
    hint	good parent	leadership 6
    hint	good partnership	front_door -4 leadership 2 multi_agency 5
    hint	good partnership arrangements	leadership 5
    hint	good plans	assessment 2
    hint	good practice	child_protection -4 missing 2 specific_needs 1 child_voice 4 children_in_care 1 management_oversight -1 leadership 5 overall -4
    hint	good progress	child_protection -6 assessment -3 specific_needs 6 children_in_care 9 management_oversight -1 multi_agency -2 overall -6
    hint	good quality	front_door -1 assessment 1 children_in_care -3 multi_agency 3 overall -3
    hint	good quality assessments	child_voice 1
    hint	good range	child_protection 3 missing 1 specific_needs -1 leadership -12 multi_agency 1 overall -2
    hint	good relationships	child_voice 7 children_in_care -8 care_leavers 1 workforce -4 overall 2
    hint	good service	child_protection 1 early_help -1 child_voice -4 workforce -1 leadership 3 overall 8
    hint	good services	early_help -4 multi_agency -2 overall 10
    hint	good social	child_voice 2 workforce 6 leadership 8 overall -3
    hint	good social work	workforce 3 leadership 2 overall -3
    hint	good standard	front_door 5 assessment 2
    hint	good support	specific_needs 1 children_in_care 3 care_leavers -6 management_oversight 3 workforce 1
    hint	good time	child_protection 6 assessment 3
    hint	good understanding	child_protection -2 early_help -7 child_voice 4 management_oversight -1 leadership 5 quality_assurance -1 multi_agency 2
    hint	good use	children_in_care -5 leadership 8 quality_assurance 9
    hint	good work	child_protection 1 specific_needs 2 children_in_care 1 overall 7
    hint	good working	workforce 3 multi_agency 2
    hint	good working relationships	multi_agency 3
    hint	good-quality	child_protection -3 assessment 1 early_help 1 child_voice -4 management_oversight -2 workforce 1 overall 9
    hint	good-quality assessments	assessment 3
    hint	good-quality service	overall 6
    hint	governance	front_door -3 child_protection -6 early_help -3 missing -3 child_voice -2 children_in_care -4 care_leavers -7 management_oversight -6 workforce -7 leadership 17 quality_assurance -2 multi_agency 8 overall -2
    hint	governance and accountability	leadership -1
    hint	governance arrangements	specific_needs -3 care_leavers -3 leadership 5 quality_assurance -9
    hint	government	leadership 8 multi_agency -7 overall 4
    hint	government association	leadership 1
    hint	government's	children_in_care -3 leadership 1
    hint	governors	multi_agency 2
    hint	gp	child_protection -5 early_help -2 multi_agency 13
    hint	gp practices	multi_agency 1
    hint	gps	front_door -1 child_protection -6 specific_needs -3 children_in_care -3 workforce 4 multi_agency 20
    hint	graded	assessment 4 workforce 2 quality_assurance -1
    hint	graded care	assessment 5
    hint	graded care profile	assessment 5
    hint	grades	children_in_care 6
    hint	gradually	care_leavers 4
    hint	grandparent	children_in_care 5
    hint	grant	children_in_care 6
    hint	great	care_leavers 1 management_oversight -1 workforce 1 leadership 2
    hint	greater	assessment -6 management_oversight -11 workforce -1 leadership 2 quality_assurance 1
    hint	greater focus	child_voice -4
    hint	greater level	specific_needs 5
    hint	greater support	children_in_care 1
    hint	greatest	child_protection -1 early_help 3
    hint	greatest need	early_help 3 quality_assurance 2
    hint	greatly	leadership -1
    hint	grip	management_oversight 18 leadership 10
    hint	ground	multi_agency 2
    hint	group	front_door -6 child_protection -1 assessment -5 early_help 3 missing 1 specific_needs 5 child_voice 6 children_in_care -5 care_leavers -4 management_oversight -5 workforce -5 leadership -5 quality_assurance -4 multi_agency 4 overall -5
    hint	group conference	early_help 1
    hint	group conference service	early_help 2
    hint	group conferences	child_protection -3 child_voice -2 children_in_care 4
    hint	group conferencing	child_protection 3
    hint	group decision-making	child_protection 4
    hint	group meetings	child_protection 7
    hint	group of children	specific_needs 13 children_in_care -1
    hint	group of young	specific_needs 7 child_voice 4 care_leavers -3
    hint	group provides	child_voice -1
    hint	group supervision	supervision 1 workforce 1 multi_agency -3
    hint	group work	child_voice -4
    hint	groups	front_door -3 assessment -2 missing -1 specific_needs -1 child_voice 8 children_in_care -3 care_leavers -17 management_oversight -4 supervision -3 workforce -13 leadership -13 quality_assurance -12 multi_agency 3 overall -4
    hint	groups account	children_in_care -2
    hint	groups are timely	multi_agency 2
    hint	groups of children	specific_needs 3 child_voice -2 children_in_care -2 multi_agency -5
    hint	groups of vulnerable	specific_needs 1
    hint	groups of young	leadership 5
    hint	grow	assessment 1 child_voice -2 workforce 4 leadership 5
    hint	growing	early_help 3 children_in_care -4 workforce 3
    hint	growth	front_door 2
    hint	guarantee	child_protection -1
    hint	guardian	children_in_care 1
    hint	guardians	children_in_care 9 workforce -2 multi_agency 8
    hint	guardianship	child_protection -2 early_help -1 child_voice -4 children_in_care 12 care_leavers -3 multi_agency -2
    hint	guardianship orders	assessment -2
    hint	guidance	front_door 6 child_protection -4 assessment -3 missing 7 specific_needs 5 child_voice -8 children_in_care -4 management_oversight 8 supervision 5 leadership -4 multi_agency 8
    hint	guidance and training	leadership 3
    hint	guide	front_door 1 children_in_care -2 leadership 4
    hint	guidelines	leadership -3
    hint	guidelines for responding	leadership -3
    hint	guides	workforce -7
    hint	half	children_in_care -2
    hint	half of children	child_voice 2
    hint	hampered	child_protection 2 assessment -3 leadership 4
    hint	hampers	child_protection -1
    hint	handbook	management_oversight 1
    hint	handover	front_door 5 workforce -3 multi_agency -3
    hint	hands	specific_needs 3
    hint	happen	front_door -9 assessment 7 early_help -3 specific_needs -1 child_voice 3 care_leavers -6 management_oversight -7
    hint	happening	children_in_care -1 supervision 2 leadership -2 quality_assurance 1
    hint	happens	front_door 2 child_protection -2
    hint	happy	early_help 1 child_voice 2 children_in_care 7
    hint	hard	assessment 7 specific_needs -7 workforce 1 leadership 8 multi_agency -3
    hint	harder	assessment 9 specific_needs -1 children_in_care 5
    hint	harder to place	children_in_care 3
    hint	harm	front_door 4 child_protection 11 early_help -3 specific_needs -4 child_voice -3 children_in_care -9 management_oversight -3 leadership -4 quality_assurance -6 multi_agency -3 overall -3
    hint	harm and risk	front_door -1
    hint	harm or result	overall -2
    hint	harm receive	front_door -6 child_protection 6
    hint	harmed	assessment -1 care_leavers -1
    hint	harmful	child_protection 9 assessment -2 missing -4 specific_needs -6 children_in_care -1 overall 2
    hint	harmful situations	child_protection 7 child_voice 1 children_in_care -2
    hint	having	child_protection 4 assessment -4 early_help -1 specific_needs -1 children_in_care 1 care_leavers -2 supervision 4 workforce 4 leadership -2 overall -3
    hint	having a positive	front_door 1 child_protection -7 children_in_care -1 leadership 3
    hint	having access	children_in_care 1
    hint	having an impact	quality_assurance -1
    hint	having their needs	assessment 15 children_in_care -5
    hint	having their welfare	overall -2
    hint	head	assessment -1 care_leavers 2 leadership 1 multi_agency -1
    hint	head of service	management_oversight 3
    hint	heads	management_oversight 4 leadership 3
    hint	heads of service	management_oversight 4 leadership 3
    hint	headteachers	multi_agency 2
    hint	health	front_door -7 child_protection -5 assessment -8 early_help -3 missing -11 child_voice -6 children_in_care 7 care_leavers 8 management_oversight -2 workforce -3 leadership -3 quality_assurance -5 multi_agency 15 overall -11
    hint	health and care	specific_needs 16 children_in_care -13 multi_agency -5
    hint	health and development	specific_needs 3 children_in_care -1
    hint	health and education	front_door 12 child_protection 3 assessment 2 specific_needs -2 care_leavers -2 leadership -1 multi_agency 4
    hint	health and emotional	specific_needs -2 children_in_care 5 care_leavers -1
    hint	health and police	leadership 2
    hint	health and social	children_in_care 5 leadership 1
    hint	health and well-being	early_help -1 child_voice -4 children_in_care -5 care_leavers -2 leadership 7 multi_agency -2
    hint	health assessment	assessment -2 children_in_care 1 care_leavers 2 multi_agency -7
    hint	health assessments	assessment -27 specific_needs -7 child_voice -3 children_in_care 24 workforce 1 leadership 4 multi_agency -3
    hint	health campaigns	quality_assurance 4
    hint	health colleagues	multi_agency 4
    hint	health concerns	child_protection -1 specific_needs -1
    hint	health conditions	specific_needs 1
    hint	health difficulties	specific_needs 1
    hint	health histories	specific_needs -1 child_voice -1 children_in_care -3 care_leavers 11 multi_agency -8
    hint	health history	care_leavers 7 multi_agency -1
    hint	health information	front_door -1 multi_agency 2
    hint	health issues	specific_needs 4 care_leavers 10 management_oversight 1 workforce 6 multi_agency -6
    hint	health needs	child_protection -5 assessment -9 early_help -2 specific_needs -4 child_voice -3 children_in_care 6 management_oversight -5 leadership -1 multi_agency -3
    hint	health needs receive	specific_needs 1
    hint	health or substance	child_protection 1
    hint	health outcomes	multi_agency 3
    hint	health partners	front_door 2 child_protection -6 specific_needs 2 children_in_care 11
    hint	health passport	specific_needs -3 care_leavers 5
    hint	health passports	care_leavers 1
    hint	health plans	assessment -3
    hint	health practitioners	workforce -1 multi_agency 12
    hint	health problems	specific_needs 2
    hint	health professional	multi_agency 2
    hint	health professionals	children_in_care 5 multi_agency 7
    hint	health providers	multi_agency -14
    hint	health provision	specific_needs 2 children_in_care 3
    hint	health records	assessment -3 care_leavers 3
    hint	health representatives	child_voice 3 leadership 4 multi_agency 2
    hint	health service	leadership -2 multi_agency 6
    hint	health services	front_door -3 child_voice 1 children_in_care 3 leadership -1 quality_assurance -3 multi_agency 4 overall -3
    hint	health staff	management_oversight 4 workforce -1 multi_agency 15
    hint	health support	specific_needs 4 children_in_care -2
    hint	health visiting	early_help 1 multi_agency 6
    hint	health visitors	front_door 5 early_help 1 specific_needs -2 children_in_care -2 multi_agency 9
    hint	healthcare	child_protection -1 specific_needs -5 child_voice -5 children_in_care 5 multi_agency 1
    hint	healthy	specific_needs -1 care_leavers 2 management_oversight -3 workforce -3 multi_agency 2
    hint	healthy challenge	management_oversight -1
    hint	hear	child_protection 2 child_voice 5 children_in_care -3 leadership 11
    hint	heard	child_protection -4 assessment -4 specific_needs 11 child_voice 18 children_in_care -5 care_leavers -1 multi_agency -2
    hint	heart	child_protection -4 assessment -2 child_voice 22 children_in_care -2 leadership 6 multi_agency -2
    hint	held	front_door -1 child_protection 4 assessment -10 early_help -3 missing 2 specific_needs 3 child_voice -3 children_in_care -1 care_leavers -7 management_oversight 5 leadership 3 quality_assurance 3 multi_agency 5
    hint	held appropriately	child_protection -1
    hint	held on time	child_voice 1 children_in_care -1
    hint	held promptly	child_protection 1
    hint	held regularly	child_protection 4 children_in_care 2
    hint	held to account	leadership 2 quality_assurance 4
    hint	help	front_door 2 child_protection -2 assessment -1 early_help 9 missing 1 specific_needs -3 child_voice 1 children_in_care -4 management_oversight -3 supervision -2 workforce -4 leadership -6 quality_assurance -1 overall 3
    hint	help and care	child_protection -1 early_help -4 children_in_care -2
    hint	help and children's	child_protection 4 early_help -5
    hint	help and protect	front_door 3 child_protection 1 child_voice 2 multi_agency 5
    hint	help and protection	front_door 6 child_protection 9 assessment -2 children_in_care 5 care_leavers 4 management_oversight 1 leadership 6 overall -8
    hint	help and safeguarding	early_help -4
    hint	help and statutory	front_door 9 early_help -4
    hint	help and support	front_door 5 child_protection 5 assessment 4 early_help -1 specific_needs -4 child_voice -2 children_in_care -7 care_leavers 3 multi_agency 4 overall 7
    hint	help arrangements	early_help 4
    hint	help assessments	assessment -1 early_help 10 multi_agency 1
    hint	help care	child_voice -3
    hint	help care leavers	child_voice -3
    hint	help children	front_door -1 child_protection -1 assessment 1 specific_needs -5 child_voice 3 children_in_care 12
    hint	help coordinator	front_door -2
    hint	help ensure	early_help -1
    hint	help families	front_door 8 early_help 1
    hint	help family	child_protection 2
    hint	help for children	child_protection 4
    hint	help hub	front_door -7
    hint	help identify	missing 1
    hint	help improve	early_help 2
    hint	help meet children's	multi_agency 1
    hint	help offer	early_help 4 leadership 3 multi_agency 3
    hint	help or protection	children_in_care 2
    hint	help or statutory	early_help -2
    hint	help parents	child_protection 3 assessment -4 specific_needs 4
    hint	help plans	early_help 6
    hint	help practitioners	early_help 1 multi_agency -2
    hint	help professionals	multi_agency -1
    hint	help protect	children_in_care 2
    hint	help protect children	missing 1 children_in_care 3
    hint	help provided	specific_needs 5
    hint	help provision	leadership 2
    hint	help quickly	early_help 5
    hint	help quickly enough	early_help 2
    hint	help service	front_door -3 leadership -1
    hint	help services	child_protection -2 assessment 2 early_help 5 missing -1 specific_needs -1 child_voice -3 children_in_care -3 management_oversight 6 leadership -3 quality_assurance -1 multi_agency -5 overall -5
    hint	help social	child_voice -1 workforce -1
    hint	help social workers	child_voice -1 workforce -1
    hint	help staff	early_help -3
    hint	help strategy	child_protection -1 early_help 3 leadership -3
    hint	help team	early_help -1
    hint	help teams	early_help -1 multi_agency 2
    hint	help them understand	child_voice 4 children_in_care -4 care_leavers 1
    hint	help they need	early_help 5 overall 8
    hint	help to children	assessment 2
    hint	help to children's	child_protection 4
    hint	help to ensure	care_leavers 5
    hint	help to keep	child_voice -1
    hint	help to meet	child_protection 1 early_help 4 leadership 1
    hint	help to protect	child_protection -2
    hint	help to reduce	specific_needs 2 children_in_care 4
    hint	help work	early_help 5
    hint	help workers	child_protection -4
    hint	help young	assessment -6 child_voice -1 children_in_care 1
    hint	help young people	assessment -6 child_voice -7 children_in_care 2
    hint	helped	front_door -1 child_protection 5 assessment -5 early_help 1 specific_needs 1 child_voice 3 workforce -2 leadership -2 multi_agency -1
    hint	helped to ensure	leadership 4
    hint	helped to understand	child_protection 5 children_in_care 2 care_leavers 3
    hint	helpful	child_voice 2 care_leavers 7 leadership -1
    hint	helpful information	child_voice 4
    hint	helping	front_door -7 child_protection -2 assessment -1 early_help 9 missing 5 specific_needs -1 child_voice -2 children_in_care -2 care_leavers 6 leadership -2 quality_assurance 6 overall -6
    hint	helping children	early_help -2 multi_agency -2
    hint	helping families	workforce 3
    hint	helping professionals	multi_agency -2
    hint	helping to disrupt	missing 2
    hint	helping to ensure	management_oversight -1
    hint	helping to increase	child_protection -2
    hint	helping to keep	child_protection 3
    hint	helping to prevent	early_help 5
    hint	helping to reduce	child_protection 6 multi_agency 5
    hint	helps	assessment -2 missing 2 child_voice 5 children_in_care 2 care_leavers 2 supervision 2 workforce -6 leadership -9 quality_assurance 5
    hint	helps children	child_protection -4 specific_needs 2
    hint	helps children understand	children_in_care 3
    hint	helps families	early_help -1 child_voice 3
    hint	helps practitioners	child_voice 1 supervision 1
    hint	helps the local	quality_assurance -5 multi_agency -2
    hint	helps to ensure	quality_assurance -1 multi_agency 8
    hint	helps to improve	overall 2
    hint	helps to reduce	children_in_care 1
    hint	heritage	children_in_care -2
    hint	hidden	child_protection 1
    hint	high	front_door 3 child_protection -3 assessment -4 early_help -3 specific_needs -3 child_voice -1 children_in_care 1 care_leavers -3 workforce 8 quality_assurance -2 multi_agency -3 overall 3
    hint	high aspirations	child_voice -3 children_in_care 4
    hint	high caseloads	child_protection 3 assessment 14 management_oversight 1 workforce 4 leadership -1 overall 10
    hint	high challenge	leadership 5
    hint	high level	missing 6 child_voice 1 children_in_care 3
    hint	high levels	child_protection 2 missing 1 workforce -2 multi_agency 6 overall 6
    hint	high number	front_door 2 children_in_care -1 leadership -6 multi_agency 5
    hint	high numbers	specific_needs 3 quality_assurance 1
    hint	high priority	children_in_care -4 leadership 9 overall -1
    hint	high profile	children_in_care -6 leadership 8
    hint	high proportion	child_voice 2 children_in_care 4
    hint	high quality	specific_needs -1 children_in_care 3 workforce -2 leadership -1 quality_assurance -3 multi_agency -1 overall -4
    hint	high quality assessments	front_door 2
    hint	high risk	front_door 2 early_help -2 multi_agency 3
    hint	high standard	workforce -2 quality_assurance 5 overall 3
    hint	high standards	overall 1
    hint	high-level	leadership 1
    hint	high-quality	front_door -4 child_protection -4 assessment 7 missing -1 child_voice -4 care_leavers -4 supervision 3 workforce 1 leadership 2 overall 1
    hint	high-quality assessments	assessment 1
    hint	high-quality service	overall 1
    hint	high-quality services	quality_assurance -5
    hint	high-quality support	leadership 10
    hint	high-risk	child_protection -2 missing 3 care_leavers -3 leadership 2
    hint	higher	front_door -2 child_protection 1 specific_needs -6 child_voice -4 care_leavers 5 management_oversight -3 leadership -4 quality_assurance -2 multi_agency -2 overall 1
    hint	higher education	missing -1 child_voice -1 children_in_care -14 care_leavers 18
    hint	higher than similar	children_in_care 3
    hint	highest	front_door -3 early_help 9 children_in_care -3 workforce -3
    hint	highlight	missing 1 multi_agency -4
    hint	highlighted	assessment 7 early_help 4 children_in_care -6 multi_agency -1
    hint	highly	front_door -2 child_protection -3 child_voice 2 children_in_care 1 supervision -3 workforce 3 quality_assurance -9 multi_agency -2 overall -4
    hint	highly committed	children_in_care 1 workforce 6
    hint	highly effective	front_door -1 child_voice -3 leadership 2 overall -1
    hint	highly effective services	child_protection -1 overall -1
    hint	highly effective support	children_in_care 2
    hint	highly experienced	child_protection 6
    hint	highly influential	multi_agency -4
    hint	highly regarded	workforce 6 multi_agency 1
    hint	highly skilled	assessment -3 early_help 6 children_in_care 4 management_oversight -1
    hint	highly valued	specific_needs 4 child_voice 4 children_in_care -1 workforce -2 leadership -2 multi_agency 2
    hint	highly visible	workforce 2
    hint	highly vulnerable children	missing 3
    hint	him	children_in_care -4
    hint	hindered	leadership 9
    hint	hindering	management_oversight 6
    hint	hinders	child_protection 1
    hint	historical	child_protection 1 assessment 10 early_help 2 missing -7 specific_needs -2 child_voice -1 children_in_care -6 care_leavers 2 quality_assurance -6 multi_agency -2
    hint	historical concerns	assessment 4 care_leavers 7
    hint	historical factors	child_protection 1
    hint	historical information	front_door 1 child_protection -2 early_help 1 multi_agency -11
    hint	historically	leadership 2
    hint	histories	front_door 7 child_protection -1 assessment 10 early_help -5 missing -3 specific_needs -5 child_voice -1 children_in_care -2 care_leavers 4 leadership -4 quality_assurance -1 multi_agency -4
    hint	history	front_door 8 child_protection -7 assessment 11 missing -7 specific_needs -4 child_voice -4 children_in_care 2 care_leavers 3 management_oversight -1 leadership -7 quality_assurance -7 multi_agency -10
    hint	hmi	child_protection -5 children_in_care -5 workforce -3 multi_agency -3
    hint	hobbies	child_voice -5 children_in_care 14
    hint	hold	assessment -1 missing -2 specific_needs -1 leadership 4 quality_assurance 5 multi_agency 3
    hint	holding	care_leavers 4
    hint	holds	leadership 9
    hint	holistic	assessment 9 missing 2 specific_needs 5 child_voice -1 children_in_care -2 workforce -1
    hint	holistic needs	children_in_care 2
    hint	holistic support	specific_needs 1
    hint	home	front_door -10 child_protection -2 assessment -1 early_help 6 missing 6 specific_needs 2 child_voice -7 children_in_care 2 care_leavers -5 management_oversight -2 supervision -1 workforce -5 leadership -4 quality_assurance -2
    hint	home and care	multi_agency 5
    hint	home conditions	child_protection 6
    hint	home educated	child_protection -3 assessment -4 early_help -1 specific_needs 2 children_in_care -8 management_oversight -2 leadership -1 overall 11
    hint	home education	missing 6 specific_needs 2 children_in_care -10 quality_assurance 2 overall 2
    hint	home environment	early_help 3
    hint	home from care	assessment 2
    hint	home interview	missing 4 children_in_care -8
    hint	home interviews	assessment -4 missing 12 specific_needs -1 children_in_care -12 leadership 1 multi_agency 2
    hint	home office	multi_agency 4
    hint	home or care	missing 5 leadership 3
    hint	home receive	missing 1
    hint	home to live	children_in_care -1
    hint	home visits	multi_agency 4
    hint	home-educated	specific_needs 9 children_in_care -2
    hint	homeless	front_door -6 child_protection -3 assessment -5 early_help -1 missing -3 specific_needs 44 child_voice -7 children_in_care -19 care_leavers -18 management_oversight -8 workforce -2 quality_assurance -5 multi_agency -3 overall -8
    hint	homeless young	assessment 2 care_leavers -2
    hint	homeless young people	assessment 2 care_leavers -2
    hint	homelessness	specific_needs 27 children_in_care -2 care_leavers -3
    hint	homes	front_door -5 child_protection -7 assessment -4 missing -5 specific_needs -4 child_voice -6 children_in_care 17 management_oversight -2 workforce -9 quality_assurance 1 multi_agency -2
    hint	homes for children	children_in_care 3
    hint	honest	leadership 1 quality_assurance 1
    hint	honour-based	child_protection 2
    hint	horizons	children_in_care 4
    hint	hospital	assessment 2 specific_needs 2 children_in_care -1 multi_agency 5
    hint	hospital emergency	missing 2
    hint	hospital emergency departments	multi_agency -4
    hint	hospitals	front_door 3 quality_assurance 2
    hint	host	children_in_care 6 multi_agency 15
    hint	host authorities	children_in_care 3 multi_agency 11
    hint	hot	missing 4 multi_agency 2
    hint	hot spots	missing 4
    hint	hotels	care_leavers 1
    hint	hotspots	missing 7 quality_assurance 3 multi_agency 4
    hint	hours	front_door 29 child_protection -6 early_help -7 missing 3 specific_needs -4 child_voice -2 children_in_care -5 care_leavers -7 management_oversight -2 workforce 5 leadership -3 quality_assurance -5 multi_agency -5
    hint	hours of education	overall 2
    hint	hours service	front_door 7
    hint	house	assessment -2 child_voice 2
    hint	household	assessment 3 child_voice 4 children_in_care -7 multi_agency 5
    hint	households	front_door 2 child_protection 6 specific_needs -2 workforce -1 multi_agency 2
    hint	houses	specific_needs -5 care_leavers 7
    hint	houses of multiple	children_in_care -13 care_leavers 14
    hint	housing	assessment -3 early_help -2 missing -6 specific_needs 4 child_voice -2 children_in_care -14 care_leavers 13 workforce -7 multi_agency 10
    hint	housing colleagues	leadership 2 multi_agency -8
    hint	housing needs	care_leavers -3
    hint	housing options	care_leavers 4 multi_agency -2
    hint	housing providers	specific_needs -3 care_leavers 1 quality_assurance 5 multi_agency 9
    hint	housing services	care_leavers 1 multi_agency 7
    hint	hub	front_door 20 child_protection -4 assessment -5 early_help 1 specific_needs -3 child_voice -2 management_oversight -2 leadership -3 multi_agency -12 overall -2
    hint	hubs	child_protection -2 early_help 14 missing 3
    hint	human	leadership -5
    hint	human resources	leadership -4
    hint	hwb	multi_agency 5
    hint	icpc	child_protection 3 assessment -1
    hint	ics	assessment 12
    hint	ideas	child_voice 1 leadership 7
    hint	identification	child_protection -1 assessment 6 early_help -1 children_in_care -2 quality_assurance -1 overall -2
    hint	identification and assessment	assessment -1
    hint	identification and response	assessment 2
    hint	identification of children	multi_agency 1
    hint	identified	front_door 3 child_protection 2 assessment 2 early_help 2 missing 1 specific_needs 1 child_voice -6 care_leavers -2 management_oversight 3 workforce -2 leadership 2 quality_assurance 5 multi_agency -2 overall 1
    hint	identified and addressed	assessment 3
    hint	identified and responded	front_door 1 child_protection 2
    hint	identified and supported	multi_agency 4
    hint	identified appropriately	child_protection 1
    hint	identified areas	child_protection 4
    hint	identified as needing	children_in_care 1 multi_agency 1
    hint	identified by inspectors	front_door 9 children_in_care 5 leadership 10
    hint	identified early	front_door 10 specific_needs 1
    hint	identified for improvement	quality_assurance -1
    hint	identified groups	children_in_care 2 leadership 4
    hint	identified issues	quality_assurance 1
    hint	identified need	assessment 1
    hint	identified needs	management_oversight 6
    hint	identified quickly	early_help 4
    hint	identified risk	child_protection 1
    hint	identified serious	leadership 3 overall 1
    hint	identified the need	children_in_care 2 workforce 2 leadership 2
    hint	identified through assessment	child_protection 6 assessment -2 specific_needs -3 children_in_care -2
    hint	identified well	specific_needs 3
    hint	identifies	child_protection -1 early_help 1 quality_assurance 2 multi_agency -3
    hint	identifies areas	multi_agency -5
    hint	identify	front_door 1 child_protection -4 assessment 6 early_help -4 missing 3 specific_needs 2 children_in_care -2 care_leavers -2 management_oversight 4 workforce -2 leadership -5 quality_assurance 6 multi_agency 3 overall -10
    hint	identify and tackle	children_in_care 2
    hint	identify appropriate	children_in_care 1
    hint	identify areas	quality_assurance 6
    hint	identify children	front_door 1 child_protection -2 assessment -1 missing 2 specific_needs 2 multi_agency 4
    hint	identify children's	assessment 1
    hint	identify clear	child_protection -3
    hint	identify concerns	front_door -3 assessment -2
    hint	identify issues	children_in_care -2
    hint	identify key	assessment -2
    hint	identify learning	multi_agency -3
    hint	identify patterns	assessment 4
    hint	identify potential	multi_agency -1
    hint	identify risk	workforce 1
    hint	identify risks	missing -1
    hint	identify strengths	leadership -1 quality_assurance 2
    hint	identify the right	front_door 3
    hint	identify the risks	specific_needs 2
    hint	identify their needs	assessment -1 child_voice 3 children_in_care -1
    hint	identify where improvements	child_voice -4
    hint	identify whether	multi_agency -1
    hint	identify young	missing 3
    hint	identifying	front_door 7 child_protection -1 assessment -1 early_help -1 missing 2 children_in_care -3 care_leavers -6 management_oversight -1 leadership -1 quality_assurance 7 multi_agency 6 overall -3
    hint	identifying and responding	multi_agency 1
    hint	identifying risks	front_door 2
    hint	identities	assessment 5 specific_needs -2 child_voice 3 children_in_care -2
    hint	identity	child_protection -10 assessment 7 missing -1 specific_needs 3 child_voice 6 children_in_care 6 workforce -2 leadership -6 quality_assurance -1 multi_agency -6
    hint	identity and diversity	specific_needs 2
    hint	identity needs	assessment -4 specific_needs 10 children_in_care -2
    hint	idva	multi_agency 6
    hint	ifd	front_door 27 child_protection -8 early_help -2 children_in_care -1 workforce 4 leadership 4
    hint	ilacs	child_protection -3
    hint	ill	specific_needs 1 children_in_care -1
    hint	ill health	assessment 1 specific_needs 3
    hint	ill-health	child_protection -2 assessment -1 specific_needs 1 workforce 1
    hint	imaginative	child_voice 1
    hint	immediate	front_door 6 child_protection 5 assessment -1 early_help -5 missing -5 specific_needs 1 child_voice -4 children_in_care -1 care_leavers -4 workforce 1 leadership 1 quality_assurance -3
    hint	immediate action	management_oversight 1
    hint	immediate actions	front_door 2
    hint	immediate concerns	child_protection 1
    hint	immediate harm	front_door 2
    hint	immediate needs	children_in_care 3
    hint	immediate protection	child_protection 1 assessment 1
    hint	immediate risk	front_door -3 child_protection 3 missing -3 children_in_care -1
    hint	immediate safeguarding	child_protection 2
    hint	immediate safety	assessment -5
    hint	immediate safety planning	assessment -2
    hint	immediately	child_protection 4 assessment -3 missing -2 specific_needs 2 care_leavers -1 leadership 10
    hint	immigration	specific_needs 17 children_in_care -2 care_leavers 1
    hint	immigration status	specific_needs 2
    hint	immunisations	children_in_care 5
    hint	impact	front_door -1 child_protection -1 assessment 3 early_help 4 missing 4 specific_needs -5 child_voice -3 children_in_care -2 care_leavers -1 supervision 8 workforce 5 leadership 3 quality_assurance 8 multi_agency -1 overall 1
    hint	impact across	overall 5
    hint	impact and outcomes	early_help 1
    hint	impact for children	early_help 3 children_in_care -4 leadership 3 multi_agency -1
    hint	impact of children's	assessment 1
    hint	impact of cumulative	assessment 5
    hint	impact of domestic	assessment 16 early_help -1
    hint	impact of early	early_help 5 leadership -1 quality_assurance 4
    hint	impact of neglect	child_protection -3 specific_needs -1
    hint	impact of practice	leadership -11 quality_assurance 5
    hint	impact of services	quality_assurance 7 overall 1
    hint	impact of social	child_protection 1 quality_assurance -2
    hint	impact of training	workforce 9 quality_assurance 10 multi_agency 15
    hint	impact on children	assessment 5 children_in_care -2
    hint	impact on children's	child_voice -1
    hint	impact on improving	specific_needs 6 care_leavers -2 overall 5
    hint	impact on practice	early_help 4 workforce 2 multi_agency 2
    hint	impact on reducing	missing 1
    hint	impacted	front_door -1 child_protection 9 assessment -1 child_voice 3 management_oversight 1 workforce 12 quality_assurance -5 overall 8
    hint	impactful	child_protection 10 early_help 3 children_in_care -4
    hint	impacting	child_protection 8 management_oversight 5 workforce 3 leadership 5
    hint	impacts	child_protection 1 specific_needs 6 workforce 11 quality_assurance -3 multi_agency 1
    hint	impeded	workforce 8 overall 4
    hint	impedes	leadership 4
    hint	implement	child_protection -2 early_help 1 missing -5 children_in_care 2 multi_agency 8
    hint	implementation	front_door 1 child_protection 4 early_help 6 children_in_care -1 leadership 4 quality_assurance 6
    hint	implemented	front_door 3 child_protection -1 assessment -1 early_help 2 management_oversight 1 leadership 6 overall 7
    hint	implementing	front_door -3 early_help 5 children_in_care -8 leadership 4 quality_assurance 1
    hint	importance	front_door -3 child_protection -1 care_leavers 2 multi_agency -4
    hint	importance of stability	children_in_care -2 care_leavers 1
    hint	important	front_door -2 child_protection -3 assessment 3 early_help -5 missing -2 specific_needs -3 children_in_care 5 care_leavers 6 supervision 4 quality_assurance -2 overall 3
    hint	important decisions	children_in_care -3
    hint	important information	child_protection -1 assessment 5 children_in_care -1
    hint	important to children	assessment 2
    hint	importantly	assessment 8 child_voice 3
    hint	impressive	child_protection -1 specific_needs 4 care_leavers -9 workforce -4 leadership -1 quality_assurance 2 overall 9
    hint	impressive range	specific_needs 1
    hint	improve	front_door -2 child_protection 1 assessment 1 early_help -2 specific_needs -5 care_leavers 1 management_oversight -1 supervision 1 leadership 4 quality_assurance 2 multi_agency 1 overall 2
    hint	improve access	specific_needs 2
    hint	improve and develop	leadership 2
    hint	improve children's	child_protection 1 child_voice -11 workforce 7 quality_assurance 1
    hint	improve children's experiences	child_voice -1 children_in_care 2 workforce 5
    hint	improve children's situations	child_protection -3
    hint	improve communication	multi_agency 2
    hint	improve outcomes	child_protection -3 specific_needs 6 supervision 6 multi_agency 3 overall -3
    hint	improve oversight	children_in_care -1
    hint	improve practice	child_protection -5 children_in_care 2 management_oversight -1 quality_assurance 6 overall -1
    hint	improve quality	leadership 2
    hint	improve quickly	child_protection 2
    hint	improve quickly enough	child_protection 2
    hint	improve services	front_door -3 early_help -1 missing -1 child_voice 3 care_leavers -2 workforce -4 leadership 5 quality_assurance 3
    hint	improve the consistency	child_protection 1
    hint	improve the experiences	child_protection 1 child_voice -1 multi_agency 1
    hint	improve the health	multi_agency 4
    hint	improve the lives	children_in_care -2
    hint	improve the quality	assessment 3 children_in_care 1 care_leavers 4 workforce 1 quality_assurance -6 multi_agency 1 overall 2
    hint	improve the service	child_voice 2
    hint	improve their attendance	children_in_care 4
    hint	improve their circumstances	missing 7
    hint	improve their lives	child_protection 1 children_in_care -3
    hint	improve their outcomes	child_protection -1
    hint	improve their well-being	child_voice 4
    hint	improved	child_protection 2 assessment 4 early_help 4 specific_needs -1 child_voice -1 children_in_care 3 care_leavers -1 management_oversight 1 workforce 3 multi_agency -1 overall 10
    hint	improved outcomes	front_door -2 child_protection 3 assessment -7 specific_needs -1 children_in_care -1 supervision 2 leadership 3 multi_agency -1
    hint	improved performance	quality_assurance -3 overall 6
    hint	improved planning	assessment 2
    hint	improved practice	children_in_care 6
    hint	improved quality	workforce 3
    hint	improved significantly	children_in_care -2 care_leavers -1 leadership -3
    hint	improved since	missing 3 care_leavers -2 supervision 1
    hint	improved the quality	front_door 1 leadership 4
    hint	improvement	front_door -1 child_protection 1 early_help -5 missing -7 specific_needs -5 child_voice -5 children_in_care -2 care_leavers -1 workforce -4 leadership 9 quality_assurance 4 multi_agency -3 overall 11
    hint	improvement actions	overall 6
    hint	improvement activity	quality_assurance 2
    hint	improvement and influences	quality_assurance -4 multi_agency -3
    hint	improvement because	overall 4
    hint	improvement board	specific_needs 6 workforce 2 leadership 14 quality_assurance -4 multi_agency -23
    hint	improvement framework	multi_agency 15
    hint	improvement identified	child_protection -3 children_in_care 3 leadership 1 quality_assurance 1
    hint	improvement in practice	management_oversight 3
    hint	improvement journey	workforce 3 multi_agency -5 overall 2
    hint	improvement notice	overall 7
    hint	improvement of services	leadership -3
    hint	improvement plan	child_protection -4 assessment -6 care_leavers -4 workforce 4 leadership 22 quality_assurance 1 multi_agency -2
    hint	improvement planning	leadership 10
    hint	improvement plans	leadership 13
    hint	improvement since	child_protection 1 assessment 8 children_in_care 1 leadership -3
    hint	improvement to ensure	child_protection 1 children_in_care 2
    hint	improvement work	leadership 4
    hint	improvements	front_door -1 child_protection 2 assessment 1 early_help -2 specific_needs -4 child_voice -1 care_leavers -1 management_oversight 2 supervision -1 workforce -1 leadership 7 quality_assurance 5 overall 16
    hint	improvements achieved	leadership -2
    hint	improvements across	overall 3
    hint	improvements are required	leadership 3
    hint	improvements for children	care_leavers 2
    hint	improvements in children's	child_protection 6
    hint	improvements in outcomes	leadership 6
    hint	improvements in practice	leadership -2 quality_assurance 5 overall -6
    hint	improvements in services	leadership 1
    hint	improvements needed	children_in_care -4 leadership 11 multi_agency -1
    hint	improvements required	workforce 1 quality_assurance 3 overall -3
    hint	improvements to services	leadership 4
    hint	improves	child_protection 2 leadership -1 multi_agency 7 overall 4
    hint	improves children's	child_protection 1
    hint	improving	child_protection 1 early_help 2 specific_needs -3 child_voice -4 children_in_care 2 care_leavers 3 management_oversight -3 quality_assurance -1 multi_agency -2 overall 4
    hint	improving children's	specific_needs 1
    hint	improving children's circumstances	assessment 1
    hint	improving front-line	quality_assurance -2
    hint	improving outcomes	early_help 4 management_oversight 3 leadership -2 multi_agency 1
    hint	improving placement	workforce 4
    hint	improving placement stability	workforce 4
    hint	improving practice	child_protection -3 early_help 3 specific_needs 4 children_in_care -3 workforce 1 quality_assurance 4
    hint	improving services	children_in_care -1 leadership -2
    hint	improving the experiences	leadership 2
    hint	improving the lives	workforce 4 leadership 6 overall 9
    hint	improving the quality	assessment -2 leadership 3 multi_agency 3
    hint	in-depth	assessment 4
    hint	in-house	front_door -1 early_help -1 child_voice -3 children_in_care 12 leadership 4 multi_agency -6
    hint	in-house provision	leadership 4
    hint	in-year	children_in_care 6
    hint	inaccurate	quality_assurance 5
    hint	inadequacy	leadership 3 overall 7
    hint	inadequate	front_door -4 child_protection 4 early_help -2 missing -2 child_voice -3 children_in_care -6 leadership -9 multi_agency -9 overall 14
    hint	inadequate because	multi_agency 2 overall -4
    hint	inadequate is providing	overall -1
    hint	inappropriate	front_door 4 workforce 1
    hint	inappropriately	front_door 10 child_protection -1
    hint	inception	overall 9
    hint	incidence	workforce -1
    hint	incident	front_door 1 child_protection 1 missing 1 specific_needs -1 children_in_care -3 workforce -1 leadership -3 quality_assurance 2
    hint	incident notifications	child_protection 4 quality_assurance 2
    hint	incident review	front_door 3
    hint	incidents	front_door -3 child_protection -7 assessment -3 early_help -3 missing 5 child_voice 8 quality_assurance -2 multi_agency 7
    hint	incidents of domestic	child_protection -3 leadership 1 multi_agency -8
    hint	include	front_door 2 assessment 3 early_help 2 missing -1 specific_needs -5 care_leavers 1 management_oversight -2 workforce -1 multi_agency 2
    hint	include a clear	children_in_care 3
    hint	include a range	leadership 4
    hint	include children	child_voice 7
    hint	include clear	assessment -1
    hint	include health	child_protection 1
    hint	include improving	assessment -2
    hint	include information	child_protection 1 multi_agency -1
    hint	include key	child_protection 3
    hint	include key agencies	child_protection 1
    hint	include reference	front_door 2 multi_agency 5
    hint	include the child's	assessment 6
    hint	include the input	child_voice -3 multi_agency 4
    hint	included	assessment 2 child_voice 5 children_in_care 1 management_oversight -3 leadership 3 quality_assurance 4 overall -1
    hint	includes	front_door 1 child_protection -5 early_help 5 specific_needs -3 child_voice 4 care_leavers 2 management_oversight 2 leadership -1 multi_agency 4 overall -4
    hint	includes access	specific_needs 1
    hint	includes children	care_leavers -9
    hint	includes foster	leadership 3
    hint	includes foster carers	leadership 3
    hint	includes information	missing -1
    hint	includes timely	assessment 1
    hint	includes work	children_in_care -2
    hint	including	child_protection -2 assessment 3 early_help -2 missing -2 specific_needs -5 children_in_care -1 care_leavers -2 management_oversight -1 quality_assurance -1 multi_agency -3
    hint	including assessment	assessment -7
    hint	including care	assessment 3
    hint	including care leavers	assessment 6
    hint	including case	management_oversight -1
    hint	including child	assessment 2
    hint	including children	child_protection 5 child_voice 3 multi_agency 1
    hint	including decision-making	early_help 2
    hint	including disabled	specific_needs -6 children_in_care 1
    hint	including disabled children	specific_needs -10 children_in_care 2
    hint	including discussions	care_leavers -4
    hint	including domestic	child_protection -1
    hint	including domestic abuse	child_protection -1
    hint	including exploitation	care_leavers 3
    hint	including foster	specific_needs 5
    hint	including health	leadership 4
    hint	including mental	specific_needs -5 children_in_care 4
    hint	including mental health	specific_needs -5 children_in_care 4
    hint	including senior	leadership -10
    hint	including senior leaders	leadership -10
    hint	including sexual	missing 2 multi_agency -2
    hint	including the appointment	children_in_care 2
    hint	including the introduction	children_in_care 4
    hint	including the use	children_in_care 1
    hint	including those living	child_voice 4
    hint	including work	multi_agency -3
    hint	inclusion	assessment 4 specific_needs 1 care_leavers 2
    hint	inclusion of children's	assessment 2
    hint	inclusive	child_voice 13 workforce -3
    hint	incomplete	front_door 3 child_protection -5 assessment 5 early_help 6 children_in_care -1 care_leavers 4 management_oversight -1
    hint	inconsistencies	front_door 1 supervision 5
    hint	inconsistency	child_protection 1 children_in_care -3
    hint	inconsistent	child_protection 6 assessment 7 early_help -1 children_in_care -3 care_leavers -1 management_oversight 1 workforce 3 leadership -1 multi_agency -1 overall 2
    hint	inconsistent management	overall 1
    hint	inconsistent management oversight	overall 1
    hint	incorporate	missing -2 quality_assurance 1
    hint	incorporated	child_voice 1 leadership 2 multi_agency 1
    hint	incorporates	missing 5
    hint	incorporating	leadership 1
    hint	increase	front_door -3 child_protection 9 assessment -9 early_help 8 missing -2 specific_needs 9 child_voice -1 children_in_care 1 care_leavers -10 workforce 2 leadership -3 quality_assurance -4 multi_agency -4 overall -4
    hint	increase in children	child_protection -4
    hint	increase in demand	front_door 1
    hint	increase in notifications	specific_needs 6
    hint	increase in referrals	specific_needs 6
    hint	increase in social	front_door 7 child_protection 2 workforce 2
    hint	increase resources	workforce 3
    hint	increase the range	leadership 6
    hint	increased	assessment -3 missing -4 specific_needs 1 child_voice -1 children_in_care 5 supervision -8 workforce 1 quality_assurance -2 multi_agency -1
    hint	increased awareness	multi_agency 2
    hint	increased capacity	workforce 6 leadership -3
    hint	increased focus	child_protection 6
    hint	increased management	management_oversight 6
    hint	increased oversight	child_protection 1 quality_assurance 1
    hint	increased staffing	leadership 4
    hint	increased the number	leadership 3
    hint	increased visiting	children_in_care 3
    hint	increases	front_door 2 early_help 2 specific_needs 5 children_in_care -2 leadership 3
    hint	increasing	front_door -3 assessment -1 early_help 6 missing -1 specific_needs -4 child_voice -1 management_oversight -6 workforce 5 leadership 3 quality_assurance -8 multi_agency 2 overall 1
    hint	increasing demand	leadership -6 overall 5
    hint	increasing number	specific_needs 2 leadership -2
    hint	increasing numbers	leadership -2
    hint	increasing range	overall 5
    hint	increasing the number	leadership 2
    hint	increasingly	child_voice 9 workforce 1 leadership -4 overall 1
    hint	increasingly effective	child_protection -1
    hint	increasingly stable	specific_needs 3 workforce 2
    hint	increasingly stable workforce	workforce 1
    hint	incremental	workforce -1 leadership 3
    hint	independence	child_protection -5 assessment 4 early_help -2 missing -2 specific_needs -10 child_voice -2 children_in_care -5 care_leavers 22 workforce -7 leadership -3 multi_agency -6
    hint	independence skills	child_voice 2 care_leavers 3
    hint	independent	front_door -1 child_protection -2 assessment -1 early_help -2 missing -2 specific_needs -3 child_voice 3 care_leavers 1 supervision -4 workforce -5 leadership -7 quality_assurance 5 multi_agency -1 overall -10
    hint	independent advice	specific_needs 1
    hint	independent advocacy	child_voice 3
    hint	independent assessments	children_in_care 5
    hint	independent audit	multi_agency -4
    hint	independent chair	workforce -1 leadership 4 multi_agency 3
    hint	independent domestic	child_protection 2 early_help 5
    hint	independent domestic violence	early_help 6
    hint	independent living	child_voice -2 children_in_care -1 care_leavers 18
    hint	independent living skills	assessment 1 children_in_care -1
    hint	independent review	specific_needs 1 quality_assurance 7
    hint	independent reviewing	child_protection -6 child_voice -1 management_oversight 4 leadership -3
    hint	independent reviewing officer	workforce 4 multi_agency 1
    hint	independent reviewing officers	specific_needs -3 workforce -1 quality_assurance -8 multi_agency -5
    hint	independent reviewing service	specific_needs 1 management_oversight 8
    hint	independent scrutineer	quality_assurance 1 multi_agency 9
    hint	independent scrutiny	leadership -1 quality_assurance 3 multi_agency 5
    hint	independent visiting	children_in_care 4
    hint	independent visitor	child_voice 15
    hint	independent visitor service	child_voice 1 children_in_care -2
    hint	independent visitors	child_voice 17 children_in_care 9
    hint	independently	child_voice 3 children_in_care -6 care_leavers 6 quality_assurance 1
    hint	indicate	assessment 4 multi_agency 2
    hint	indicated	multi_agency 8
    hint	indicates	specific_needs 1 overall 3
    hint	indicator	children_in_care 2
    hint	indicators	missing -2 specific_needs -1 care_leavers -6 leadership -3 quality_assurance 11 overall 1
    hint	individual	front_door -4 child_protection -1 assessment 2 missing 2 specific_needs -4 child_voice 1 children_in_care 1 care_leavers -2 management_oversight -1 supervision -4 workforce -6 quality_assurance 6 multi_agency -5
    hint	individual agencies	front_door -5 child_protection -2 quality_assurance -2 multi_agency -17
    hint	individual agency	quality_assurance 1
    hint	individual and diverse	specific_needs -2
    hint	individual and group	early_help 4
    hint	individual case	supervision -3
    hint	individual cases	missing 1 quality_assurance 1 multi_agency 1
    hint	individual children	missing 6 child_voice -1 care_leavers -1 leadership -1 quality_assurance -4
    hint	individual children's	child_voice -1
    hint	individual children's needs	child_protection 2
    hint	individual circumstances	child_voice 4 overall 5
    hint	individual experiences	child_voice 6
    hint	individual level	management_oversight -2 leadership 7
    hint	individual needs	assessment 1 specific_needs -4 children_in_care 1 care_leavers 1 overall 3
    hint	individual practitioners	quality_assurance 1
    hint	individual support	care_leavers 4
    hint	individual work	child_voice 1
    hint	individual young	missing 7 children_in_care 1
    hint	individualised	child_protection 5 assessment -1 children_in_care 3 care_leavers -1 multi_agency -1
    hint	individually	early_help 4 children_in_care 2
    hint	individuals	missing -1 care_leavers -6 leadership 1 multi_agency -3
    hint	induction	child_protection -1 children_in_care -2 workforce 9
    hint	ineffective	child_protection 5 assessment 3 missing -1 specific_needs -2 children_in_care -2 management_oversight 7 leadership 4 quality_assurance 1 overall 4
    hint	inefficient	quality_assurance 2
    hint	inexperienced	workforce 1
    hint	inexperienced social	workforce 2
    hint	inexperienced social workers	workforce 2
    hint	infancy	missing 1 children_in_care -2 care_leavers 1 workforce 1
    hint	influence	assessment -1 child_voice 18 children_in_care -3 care_leavers -7 workforce -7 multi_agency 4 overall -3
    hint	influence decisions	child_voice 5
    hint	influence on service	child_voice 3
    hint	influence planning	assessment -4
    hint	influenced	child_voice 5 workforce 8 multi_agency 2
    hint	influences	child_voice 3 children_in_care 2 leadership -8 quality_assurance -3
    hint	influences the planning	quality_assurance -4 multi_agency -3
    hint	influencing	specific_needs 1 child_voice 15 children_in_care -3 management_oversight -1 leadership -2
    hint	influential	child_protection -3 missing 4 child_voice 3 children_in_care -8 care_leavers -1 leadership 5
    hint	influential in improving	multi_agency -1
    hint	inform	front_door 2 child_protection -4 assessment 2 early_help -1 missing 3 child_voice 7 children_in_care -8 care_leavers -7 management_oversight -8 supervision -1 workforce -1 leadership -5 quality_assurance 5 multi_agency -1 overall -2
    hint	inform appropriate	multi_agency -1
    hint	inform assessments	child_protection 2 assessment -5
    hint	inform considered	children_in_care 1
    hint	inform current	assessment 1
    hint	inform decision	child_protection 8
    hint	inform decision making	child_protection 8
    hint	inform decision-making	child_protection -1 children_in_care -1
    hint	inform decisions	front_door 3 assessment 5
    hint	inform future	children_in_care -2
    hint	inform ongoing	missing 2
    hint	inform planning	assessment -12 child_voice -4 children_in_care 4
    hint	inform practice	child_voice 1
    hint	inform service	assessment 5
    hint	inform service delivery	assessment 2
    hint	inform strategic	multi_agency -2
    hint	inform the analysis	assessment 1
    hint	inform the lines	multi_agency -2
    hint	inform their care	children_in_care -2
    hint	informal	management_oversight 9 supervision 7 workforce -1 multi_agency -1
    hint	informally	children_in_care -1
    hint	information	front_door 10 child_protection -4 assessment 3 early_help -8 missing 2 specific_needs -2 child_voice -4 children_in_care -5 management_oversight -5 supervision -5 workforce -10 leadership -8 quality_assurance 8 multi_agency 6 overall -16
    hint	information about children	front_door -2 assessment -3 specific_needs 2 leadership 2 multi_agency 7
    hint	information about children's	multi_agency 2
    hint	information about risks	multi_agency 5
    hint	information and analysis	quality_assurance -2
    hint	information and data	multi_agency 1
    hint	information and quality	management_oversight 3
    hint	information available	child_protection 2
    hint	information from health	front_door 6
    hint	information from partner	multi_agency -7
    hint	information from partners	front_door -3 child_protection 7 assessment 2 multi_agency -2
    hint	information gathered	assessment -1 missing 6
    hint	information gathering	front_door 4 specific_needs -1
    hint	information held	front_door 3
    hint	information is gathered	assessment 4
    hint	information is shared	child_protection 2 assessment -1 multi_agency 1
    hint	information is used	assessment -1
    hint	information obtained	assessment -2
    hint	information on children	missing 2
    hint	information presented	workforce 2
    hint	information provided	multi_agency 2
    hint	information regarding	children_in_care 1 care_leavers -2
    hint	information shared	child_protection 4
    hint	information sharing	front_door -4 assessment -4 missing 2 specific_needs -2 leadership -2 quality_assurance -10 multi_agency 11
    hint	information sharing across	missing 1
    hint	information sources	specific_needs 8
    hint	information system	assessment 6
    hint	information to help	specific_needs 8
    hint	information to support	multi_agency 1
    hint	information-gathering	front_door 17 child_protection -1 children_in_care -1 multi_agency 1
    hint	information-sharing	front_door 10 child_protection 1 early_help -2 missing 2 specific_needs -5 child_voice -2 children_in_care -10 management_oversight -4 leadership -1 quality_assurance -1 multi_agency 27 overall -1
    hint	informative	assessment 7 child_voice 3 care_leavers -2
    hint	informed	child_protection 1 assessment 4 early_help -4 missing 2 specific_needs 7 child_voice 3 children_in_care -3 care_leavers -3 management_oversight -4 leadership 4 overall -4
    hint	informed by direct	assessment 1
    hint	informed by feedback	quality_assurance 1
    hint	informed choices	specific_needs 4
    hint	informed decisions	child_voice -1 children_in_care -9 care_leavers 2
    hint	informing	child_protection -1 children_in_care -7 leadership -3 quality_assurance 9 multi_agency -2
    hint	informing service	leadership -2
    hint	informs	front_door 2 child_protection 3 child_voice 6 care_leavers -7 supervision 6 quality_assurance 3 multi_agency 3
    hint	informs decision-making	child_protection 2 multi_agency 3
    hint	informs future	children_in_care 1
    hint	informs service	care_leavers -1
    hint	infrastructure	leadership 7
    hint	inhibit	assessment 3
    hint	initial	front_door 9 child_protection -3 assessment -1 missing -1 management_oversight -5 leadership 2 quality_assurance 1 multi_agency -3 overall -2
    hint	initial assessment	front_door 4
    hint	initial child	front_door -4 child_protection 5 quality_assurance 2 multi_agency -2
    hint	initial child protection	front_door -4 child_protection 5 quality_assurance 2 multi_agency -1
    hint	initial consultation	specific_needs 11
    hint	initial health	assessment -1 children_in_care 13 leadership 3
    hint	initial health assessments	children_in_care 7 leadership 4
    hint	initial responses	front_door 1
    hint	initial visits	specific_needs 5
    hint	initially	front_door -1 specific_needs 6 children_in_care -7 workforce -2 multi_agency 3 overall 3
    hint	initiate	multi_agency 1
    hint	initiated	child_protection 4 children_in_care -2 leadership -2 quality_assurance 6 multi_agency 5
    hint	initiative	early_help 2 missing -1 child_voice 3 care_leavers -4 leadership 1
    hint	initiatives	assessment -3 early_help 12 missing 4 management_oversight -1 workforce -1 leadership 4 quality_assurance -2 multi_agency 2
    hint	innovate	leadership 1
    hint	innovation	leadership 6 quality_assurance 1 multi_agency -3 overall 3
    hint	innovations	leadership 3
    hint	innovative	child_voice 4 management_oversight -1 workforce 4 leadership 4 multi_agency -2 overall 1
    hint	input	front_door -1 child_protection -1 assessment -1 early_help -2 child_voice 17 care_leavers 1 management_oversight 5 multi_agency 6
    hint	insight	child_protection 3 assessment 1 early_help 1 child_voice 9 children_in_care -2 workforce -3 quality_assurance 4 multi_agency -2
    hint	insights	quality_assurance 7
    hint	inspected	early_help 4 children_in_care -1 overall 5
    hint	inspection	front_door -2 child_protection 1 assessment -4 early_help -2 specific_needs -1 child_voice -2 children_in_care -3 care_leavers -3 management_oversight 1 supervision -5 leadership 3 quality_assurance -1 multi_agency -2 overall 8
    hint	inspection findings	leadership 6
    hint	inspection of child	leadership 1
    hint	inspection of local	leadership -6 quality_assurance -3 multi_agency -6 overall -8
    hint	inspection of safeguarding	leadership 1 overall 1
    hint	inspection or visit	child_protection -1
    hint	inspections	child_voice 4 children_in_care -6 care_leavers -1 quality_assurance -2 multi_agency -11
    hint	inspections act	specific_needs -2 children_in_care -1 leadership -1 quality_assurance -1 multi_agency -1
    hint	inspector	child_protection -7 early_help -1 child_voice -1 children_in_care -3 workforce -5 leadership -14 quality_assurance -2 multi_agency -6 overall -1
    hint	inspectorates	child_protection -1 missing -2 multi_agency -1
    hint	inspectors	child_protection -3 early_help 2 missing -1 specific_needs -4 child_voice -2 children_in_care -7 care_leavers -7 management_oversight -3 leadership -2 quality_assurance -5 multi_agency -9 overall 1
    hint	inspectors also found	front_door 2
    hint	inspectors also spoke	care_leavers -7
    hint	inspectors considered	child_protection -4 assessment -3 care_leavers -3 management_oversight -1 leadership -1
    hint	inspectors did see	children_in_care 3
    hint	inspectors found	child_protection 4 multi_agency 3
    hint	inspectors have looked	children_in_care -1
    hint	inspectors have tried	leadership -3
    hint	inspectors identified	child_protection 9 specific_needs 7
    hint	inspectors looked	child_protection 1 early_help 3 children_in_care -5 management_oversight -1 leadership -2
    hint	inspectors met	child_voice 1
    hint	inspectors observed	child_voice 2
    hint	inspectors programme	child_voice 1
    hint	inspectors referred	child_protection 3
    hint	inspectors said	care_leavers 2
    hint	inspectors saw	child_protection 2 assessment 2 missing 3 child_voice -3 children_in_care 3
    hint	inspectors saw examples	assessment -2
    hint	inspectors saw good	child_protection 1 assessment 3
    hint	inspectors were able	overall 2
    hint	inspectors were positive	child_voice 4
    hint	instability	child_protection -5 assessment 7 children_in_care 6 workforce 13 leadership -1 overall 4
    hint	instance	front_door -1 early_help 1 multi_agency 3
    hint	instances	child_protection 6 specific_needs 2 children_in_care -1 care_leavers 3 management_oversight 4
    hint	instigating	child_protection 4
    hint	instrumental	child_voice 11 leadership 3
    hint	insufficient	child_protection 4 assessment 5 early_help 2 missing -3 specific_needs 1 children_in_care 1 care_leavers 4 management_oversight 6 workforce 5 quality_assurance 1 multi_agency 6 overall -3
    hint	insufficient capacity	workforce 4
    hint	insufficient challenge	child_protection 2 management_oversight 2
    hint	insufficient consideration	assessment 1
    hint	insufficient focus	specific_needs -1 child_voice 3 children_in_care -4
    hint	insufficient management	care_leavers 2
    hint	insufficient management oversight	front_door 1 child_protection 2
    hint	insufficient progress	assessment 3 early_help 1 child_voice 2
    hint	insufficient support	care_leavers 1
    hint	insufficiently	front_door 8 child_protection 4 assessment 1 specific_needs 5 management_oversight 1 quality_assurance 1 multi_agency -1
    hint	insufficiently robust	child_protection 1 children_in_care -1
    hint	integral	specific_needs -1 child_voice 2 children_in_care 1
    hint	integrated	front_door 2 early_help 2 missing 7 children_in_care -7 care_leavers -1 workforce 1 multi_agency 2
    hint	integrated care	leadership 2
    hint	integrated care board	leadership 4
    hint	integrated commissioning	leadership 3
    hint	integrated front	early_help -1
    hint	integrated front door	early_help -1
    hint	integrated service	multi_agency 7
    hint	integration	early_help 3
    hint	intelligence	front_door -8 child_protection -8 assessment -7 missing 29 child_voice -5 children_in_care -8 care_leavers -2 management_oversight -3 workforce -3 leadership -4 quality_assurance 3 multi_agency 4
    hint	intended	quality_assurance 3
    hint	intensive	front_door -7 early_help 13 specific_needs -1 workforce -2 multi_agency -1
    hint	intensive direct	early_help 2
    hint	intensive direct work	early_help 2
    hint	intensive family	children_in_care 3
    hint	intensive support	children_in_care -1 multi_agency -1
    hint	inter-agency	child_voice -1 multi_agency 15
    hint	interactive	multi_agency -1
    hint	interest	child_protection -2 specific_needs 1 children_in_care 6 workforce -1
    hint	interests	front_door -3 child_protection -2 assessment -2 early_help -2 specific_needs -5 children_in_care 14 care_leavers -3 workforce -4 leadership -7 multi_agency -5
    hint	interests of children	children_in_care 2
    hint	interface	early_help 2 missing 5 specific_needs 2
    hint	interface between early	early_help 4
    hint	interim	missing -2 management_oversight -3 leadership 11 multi_agency -4 overall -5
    hint	internal	quality_assurance 7 multi_agency -1
    hint	internal and external	leadership 3
    hint	internally	management_oversight 4
    hint	interpreters	specific_needs 17 child_voice 6
    hint	interpreting	care_leavers -1
    hint	intervene	child_protection 3 assessment -2 missing 16
    hint	intervening	management_oversight 1
    hint	intervention	front_door 5 child_protection 8 early_help 11 missing -4 child_voice -2 children_in_care -8 care_leavers -3 supervision 2 workforce -6 multi_agency -5 overall -2
    hint	intervention project	child_protection 1 early_help -2
    hint	intervention service	child_protection -1
    hint	intervention services	missing -1
    hint	intervention team	child_protection -1
    hint	intervention teams	assessment -2
    hint	interventions	front_door -1 child_protection 9 assessment 1 early_help 8 missing 8 child_voice -3 children_in_care -9 care_leavers -2 leadership -3 quality_assurance 2 multi_agency 2 overall -1
    hint	interventions are tailored	child_protection 1 assessment 2
    hint	interventions for children	front_door 3 assessment 2
    hint	interventions support	child_protection -1 multi_agency 6
    hint	interventions to address	child_protection -1 children_in_care -2
    hint	interview	missing 27 specific_needs -2 children_in_care -14 workforce -5
    hint	interviewed	missing 3 workforce -2
    hint	interviewing	workforce -9
    hint	interviews	front_door -3 child_protection -5 assessment -4 early_help -3 missing 35 specific_needs -8 children_in_care -11 management_oversight -1 leadership -9 multi_agency -5
    hint	interviews with children	quality_assurance 7
    hint	introduced	front_door -1 child_protection -1 early_help 1 child_voice 5 leadership -2 quality_assurance -1 multi_agency 2
    hint	introducing	multi_agency 1
    hint	introduction	child_protection 2 children_in_care -1 workforce 3 quality_assurance -1 multi_agency 4
    hint	introductions	children_in_care 4
    hint	invest	leadership 15 quality_assurance -1
    hint	invested	front_door -1 child_voice -1 children_in_care -7 management_oversight -1 workforce 2 leadership 23 quality_assurance -2 overall -1
    hint	invested in additional	workforce 7
    hint	investigation	child_protection 9 assessment -2 children_in_care -1 management_oversight 3 quality_assurance 3 multi_agency -3
    hint	investigation team	child_protection -1
    hint	investigations	front_door -10 child_protection 21 assessment -9 specific_needs 3 children_in_care -5 management_oversight 1 workforce -1 multi_agency 3
    hint	investigators	missing -1 workforce 4
    hint	investing	overall 12
    hint	investment	front_door -4 child_protection -3 early_help 2 child_voice -7 care_leavers -3 management_oversight -5 workforce 5 leadership 14 multi_agency -5 overall 1
    hint	investment in services	multi_agency 1
    hint	investment in training	children_in_care 4
    hint	invited	child_protection 5 assessment -3 child_voice 11 quality_assurance 8 multi_agency 1
    hint	invites	quality_assurance 1
    hint	involve	child_protection 8 assessment -3 missing -1 child_voice 5 children_in_care -2 care_leavers -1 quality_assurance 1 multi_agency 6
    hint	involve children	child_voice 6
    hint	involved	front_door 1 child_protection 2 assessment -3 early_help 2 missing 2 specific_needs -2 child_voice 19 children_in_care -3 care_leavers -1 workforce -17 leadership -2 quality_assurance -2 multi_agency 4 overall -4
    hint	involved in children's	child_voice -1 children_in_care 8
    hint	involved in developing	child_voice 6
    hint	involved in service	leadership 3
    hint	involvement	front_door 2 child_protection 8 assessment -6 child_voice 15 children_in_care -6 management_oversight 5 workforce -8 leadership -3 multi_agency 4 overall -5
    hint	involvement of children	child_voice 8
    hint	involves	specific_needs 4 child_voice 17 children_in_care -1
    hint	involves children	child_voice 8
    hint	involving	child_protection 2 specific_needs -3 child_voice 1 children_in_care -5 care_leavers -3 workforce -1 leadership -7 quality_assurance 4 multi_agency -10
    hint	involving the police	multi_agency -1
    hint	involving young	child_voice 4
    hint	involving young people	child_voice 4
    hint	iro	front_door -2 child_protection -11 assessment -7 missing -2 specific_needs -5 child_voice 3 children_in_care -8 care_leavers -6 management_oversight 41 leadership -2 multi_agency -15 overall -3
    hint	iro caseloads	management_oversight 1
    hint	iro handbook	management_oversight 1
    hint	iro service	management_oversight 12 leadership -1 quality_assurance 1
    hint	iro team	management_oversight 3
    hint	iros	front_door -1 child_protection -25 assessment -15 missing -4 specific_needs -7 child_voice 5 children_in_care -11 management_oversight 51 workforce 3 leadership -10 quality_assurance -6 multi_agency -9 overall -4
    hint	iros ensure	children_in_care 1
    hint	irrespective	specific_needs 1
    hint	isolated	early_help 3 care_leavers 8
    hint	isolation	specific_needs 5 care_leavers 2 multi_agency 1
    hint	issue	child_protection 3 assessment 7 early_help -3 missing 1 child_voice -1 workforce 2 overall -1
    hint	issues	child_protection 3 assessment 5 missing 1 specific_needs 1 child_voice 3 children_in_care -3 care_leavers -2 supervision -6 leadership 3 quality_assurance 3 multi_agency 1 overall -3
    hint	issues across	workforce 2
    hint	issues and concerns	multi_agency 2
    hint	issues arising	quality_assurance 2 multi_agency -3
    hint	issues for children	leadership 11
    hint	issues in relation	child_protection 1
    hint	issues of child	front_door 1
    hint	issues of diversity	specific_needs 1
    hint	issues of neglect	child_protection 3
    hint	issues raised	child_voice 13 leadership 3
    hint	issues relating	assessment 6 management_oversight -2
    hint	it's	children_in_care -3
    hint	itself	child_voice -3 leadership 5 quality_assurance 5
    hint	itself well	leadership 1
    hint	job	missing -3 specific_needs -7 care_leavers 12
    hint	jobs	care_leavers 1 workforce 4 quality_assurance 7
    hint	joined	multi_agency 7
    hint	joined-up	specific_needs 3 leadership -4 multi_agency 13
    hint	joint	front_door -3 child_protection 2 assessment -8 early_help -3 missing -3 specific_needs 1 child_voice -10 care_leavers 1 workforce -15 multi_agency 20
    hint	joint approach	child_protection 1
    hint	joint commissioning	children_in_care -2 leadership -3 multi_agency 6
    hint	joint commissioning arrangements	leadership -1
    hint	joint decision-making	multi_agency 2
    hint	joint housing	specific_needs 2
    hint	joint investigations	child_protection 3
    hint	joint planning	child_protection 9 multi_agency 4
    hint	joint protocol	leadership 3
    hint	joint strategic	specific_needs -1 leadership 11 quality_assurance 3 multi_agency -8
    hint	joint strategic needs	leadership 5 quality_assurance 7 multi_agency -7
    hint	joint targeted	front_door 3
    hint	joint targeted area	front_door 3
    hint	joint work	missing 2 children_in_care 1 leadership -1 multi_agency 5
    hint	joint working	child_protection -6 specific_needs 2 children_in_care 6 care_leavers 6 leadership -11 multi_agency 1
    hint	jointly	care_leavers 1 leadership -7 multi_agency 18
    hint	jointly commissioned	front_door 4 child_protection -1 children_in_care 2
    hint	jointworking	multi_agency 5
    hint	journey	child_protection 1 child_voice 1 children_in_care 1 management_oversight -2 workforce 5 multi_agency 1 overall 4
    hint	journey into care	children_in_care 5
    hint	journeys	specific_needs 12
    hint	joy	children_in_care -1
    hint	jsna	leadership 3 multi_agency -1
    hint	jtai	front_door 5 overall 3
    hint	jtais	quality_assurance -1 multi_agency -2
    hint	judge	child_protection 9 assessment 5 children_in_care 1
    hint	judged	assessment -4 missing -5 child_voice -3 children_in_care 6 management_oversight -3 workforce -5 leadership -7 quality_assurance -4 multi_agency -5 overall 9
    hint	judged as good	overall -1
    hint	judged good	overall -2
    hint	judged to require	child_protection -1
    hint	judgement	child_protection -6 assessment -2 leadership -2 multi_agency -1 overall 11
    hint	judiciary	assessment 11 early_help -1 child_voice -1 children_in_care 2 leadership 1 multi_agency 13 overall 5
    hint	judiciary speak	leadership 4 multi_agency 3
    hint	junior	child_voice 5
    hint	just	child_protection -2 child_voice 3
    hint	justice	child_protection 1 child_voice -5 overall 1
    hint	justice board	child_protection 3
    hint	justice system	children_in_care 3
    hint	keen	children_in_care -5 leadership 2
    hint	keep	child_protection 3 assessment -4 early_help 2 missing 7 specific_needs -4 management_oversight 3 leadership -2 multi_agency 2
    hint	keep children	front_door 6 assessment -5 early_help 3 child_voice -2 management_oversight 2 multi_agency -5
    hint	keep children living	early_help 2 children_in_care 1
    hint	keep children safe	child_voice -5
    hint	keep children safer	child_protection -9
    hint	keep safe	missing 3 child_voice 3
    hint	keep them safe	child_protection 1 children_in_care 6 care_leavers -4
    hint	keeping	child_protection 4 early_help -2 specific_needs -4 children_in_care -3 management_oversight 2 leadership 1
    hint	keeping children	child_protection 5 leadership 4
    hint	keeping families	early_help -1
    hint	keeping families together	early_help -1
    hint	keeping in touch	care_leavers 5
    hint	keeps	leadership 2
    hint	kept	child_protection 2 specific_needs -1 care_leavers 7 multi_agency 3
    hint	kept pace	leadership -1
    hint	kept safe	front_door 1 child_protection 2 assessment -4 children_in_care -1 overall 4
    hint	kept under regular	early_help 5
    hint	key	front_door -6 child_protection -3 assessment 2 missing -4 specific_needs -7 child_voice -5 children_in_care -2 care_leavers -4 management_oversight 1 supervision -1 workforce -7 leadership 1 quality_assurance 1 multi_agency 4
    hint	key agencies	child_protection 8 missing 8
    hint	key areas	assessment 1 children_in_care -3 leadership -7 quality_assurance -2 multi_agency 7 overall 1
    hint	key data	leadership -1
    hint	key decision	child_protection -1
    hint	key decisions	child_protection 2 children_in_care -2 management_oversight 1
    hint	key health	multi_agency 2
    hint	key indicators	quality_assurance 8
    hint	key information	front_door 4 assessment 1 multi_agency -3
    hint	key issues	leadership 8
    hint	key meetings	child_protection 1
    hint	key messages	quality_assurance 2
    hint	key partners	child_protection 1 missing 4 specific_needs 4
    hint	key performance	quality_assurance 3
    hint	key points	leadership 2
    hint	key priority	leadership 12
    hint	key professionals	child_protection 5 assessment -3 multi_agency 3
    hint	key safeguarding	leadership -1
    hint	key service	front_door 1
    hint	key stage	child_protection -2 children_in_care 21 care_leavers -3 leadership -3 quality_assurance -7 multi_agency -5 overall -3
    hint	key stages	children_in_care 10
    hint	key strategic bodies	leadership -3
    hint	key strategies	multi_agency 4
    hint	key workers	early_help 6 children_in_care 1 care_leavers 6
    hint	kindness	assessment 2
    hint	kinship	child_protection -1 assessment -1 early_help -3 specific_needs -6 child_voice -5 children_in_care 21 care_leavers -1
    hint	kinship care	children_in_care 3
    hint	kinship carers	child_voice -1
    hint	know	front_door -6 child_protection -2 assessment -3 early_help -4 specific_needs -5 child_voice 22 care_leavers 5 management_oversight 3 workforce -4 leadership 6 quality_assurance 2 multi_agency -7 overall -2
    hint	know children	child_voice 9 workforce -1
    hint	know children well	assessment -2 children_in_care 2
    hint	know individual	children_in_care 4
    hint	know the children	child_protection -2 child_voice 5 workforce -4 multi_agency -5
    hint	know their children	assessment -1 child_voice 12 workforce -4
    hint	know their rights	specific_needs -3
    hint	know their services	leadership 5
    hint	know their young	child_voice 14
    hint	know them well	child_voice 23 children_in_care -2 care_leavers 1 leadership -2
    hint	know well	workforce 1
    hint	know whether	child_voice -1 quality_assurance 4
    hint	know why	child_voice 1
    hint	knowledgably	child_voice 2
    hint	knowledge	front_door -4 child_protection -7 assessment -3 specific_needs 2 management_oversight -6 workforce 15 leadership 11 overall 1
    hint	knowledge and experience	workforce 4
    hint	knowledge and skills	early_help 4 multi_agency -2
    hint	knowledge and understanding	specific_needs 2
    hint	knowledgeable	child_protection -7 early_help 2 missing 10 specific_needs 7 leadership -1 quality_assurance -3
    hint	known	assessment -1 missing 10 specific_needs -3 workforce -2 overall 2
    hint	known to children's	assessment 3 specific_needs 6 children_in_care 5
    hint	knows	assessment -5 children_in_care -2 leadership 14
    hint	knows itself	leadership 1
    hint	knows itself well	leadership 1
    hint	knows them well	child_voice 6
    hint	laces	children_in_care 1
    hint	lack	assessment 4 early_help 3 missing -3 specific_needs 3 children_in_care -1 care_leavers 2 management_oversight 5 workforce 4 overall 1
    hint	lack clarity	assessment 9 children_in_care -3
    hint	lack clear	child_protection 3 assessment 7 children_in_care -1
    hint	lack detailed	children_in_care -2
    hint	lack focus	care_leavers 7
    hint	lack of capacity	workforce 8
    hint	lack of challenge	multi_agency 1
    hint	lack of clarity	assessment -6
    hint	lack of clear	children_in_care 1
    hint	lack of consistent	assessment 3
    hint	lack of effective	child_protection -2 management_oversight 1
    hint	lack of focus	early_help -1 quality_assurance 3 multi_agency 2
    hint	lack of management	assessment -3 overall 5
    hint	lack of professional	child_protection -1 assessment 4 care_leavers 2 multi_agency -1
    hint	lack of progress	child_protection 2 assessment -1 early_help 3 children_in_care -5 management_oversight 7
    hint	lack of robust	assessment 2
    hint	lack of stable	leadership 1 overall 1
    hint	lack of understanding	child_protection 1 management_oversight 3 workforce 2
    hint	lack of urgency	assessment -1 children_in_care 6
    hint	lack specific	assessment -12
    hint	lack sufficient	child_protection 2 children_in_care 3
    hint	lack timescales	assessment 7
    hint	lacked	assessment 7
    hint	lacked sufficient	child_protection 3
    hint	lacking	front_door 4 supervision 5 multi_agency 2
    hint	lacks	child_protection -6 assessment -3 specific_needs 3 children_in_care -1 management_oversight 1 supervision 5 leadership 2 quality_assurance 3
    hint	lacks rigour	management_oversight 3
    hint	lado	front_door -2 child_protection -5 assessment -3 missing -1 specific_needs 41 children_in_care -2 management_oversight -2 workforce 5 leadership -2 multi_agency -7
    hint	landscape	workforce 2
    hint	language	assessment 3 missing -5 specific_needs 9 child_voice -2 children_in_care -2 workforce -4 leadership -2 quality_assurance -3 multi_agency -6
    hint	language schools	specific_needs 10
    hint	language used	children_in_care 5
    hint	languages	children_in_care -3 care_leavers 1
    hint	large	child_protection -2 early_help 2 child_voice -4 leadership 3 quality_assurance -3 multi_agency -4
    hint	large majority	early_help 4 child_voice -4 children_in_care 4
    hint	large number	workforce 2 multi_agency 4
    hint	largely	child_protection -2 child_voice -2 workforce 1 leadership 2
    hint	larger	child_protection 2 multi_agency -1
    hint	largest	children_in_care -4
    hint	largest minority	children_in_care -1
    hint	largest minority ethnic	children_in_care -1
    hint	last	front_door -4 child_protection 2 early_help -1 missing 2 specific_needs 1 child_voice -2 children_in_care 1 workforce -2 leadership -3 quality_assurance -5 multi_agency -4 overall 3
    hint	last focused	leadership 2
    hint	last focused visit	leadership 2
    hint	last four	child_protection 6
    hint	last inspected	overall 3
    hint	last inspection	front_door -1 child_protection 2 assessment 6 missing -1 children_in_care -2 care_leavers 11 management_oversight 2 workforce 3 leadership -2 quality_assurance -1
    hint	last ofsted	assessment 1 care_leavers 1 multi_agency 4
    hint	last ofsted inspection	assessment 2 multi_agency 4
    hint	last resort	children_in_care 2
    hint	last six	assessment 1 children_in_care -6 overall 11
    hint	last six months	assessment 1 children_in_care -3 overall 11
    hint	last three	child_protection 1
    hint	last year	child_protection -2 missing 4 children_in_care -3 multi_agency 1 overall 2
    hint	lasting	children_in_care -1
    hint	late	specific_needs -4 children_in_care 6
    hint	later	child_protection -3 assessment 2 children_in_care 1 workforce -1 leadership 3 quality_assurance 3
    hint	later life	child_protection -4 children_in_care 3
    hint	later life letters	children_in_care 5
    hint	later this year	quality_assurance 4
    hint	later-life	child_protection -4 children_in_care 11
    hint	later-life letters	child_protection -4 children_in_care 11
    hint	launch	workforce 4
    hint	launched	early_help 8
    hint	law	front_door -1 child_protection 6 early_help -4 children_in_care 4 quality_assurance -3 overall -1
    hint	law outline	child_protection 7 quality_assurance -1 multi_agency -3
    hint	lay	child_voice -5 children_in_care -1 leadership -1 multi_agency 23
    hint	lay member	multi_agency 3
    hint	layer	missing 7 management_oversight 8 quality_assurance 1
    hint	lead	front_door -8 child_protection 1 assessment 3 early_help 7 child_voice -2 children_in_care -5 care_leavers -2 workforce -3 multi_agency 2 overall -3
    hint	lead inspector	leadership -3
    hint	lead member	child_protection -3 specific_needs -1 leadership 19 multi_agency -4 overall -1
    hint	lead professional	assessment -2 early_help 21 multi_agency 4
    hint	lead professional role	early_help 3
    hint	lead professionals	early_help 14 multi_agency -13
    hint	lead to appropriate	child_protection 1 multi_agency -1
    hint	lead to delay	child_protection 4
    hint	lead to drift	child_protection 3
    hint	lead to improved	children_in_care 1
    hint	lead to young	specific_needs 2
    hint	leader	leadership 1
    hint	leaders	front_door -5 child_protection -8 assessment -14 early_help -10 missing -10 specific_needs -1 child_voice -5 children_in_care -8 care_leavers -11 management_oversight -7 leadership 48 quality_assurance 2 multi_agency -7 overall 2
    hint	leaders acknowledge	care_leavers 2
    hint	leaders across	leadership -2 quality_assurance 6
    hint	leaders and elected	leadership -8 overall 3
    hint	leaders and managers	child_protection 9 child_voice 1 management_oversight -8 workforce -3 quality_assurance -5 multi_agency 3
    hint	leaders and partners	multi_agency 8
    hint	leaders and staff	children_in_care 4 leadership -5
    hint	leaders are addressing	children_in_care 2
    hint	leaders are aware	front_door -1 assessment 1 specific_needs 5 care_leavers 1 workforce -8 leadership 7 quality_assurance 1 overall -2
    hint	leaders are visible	workforce -8
    hint	leaders are working	leadership 1
    hint	leaders cannot	child_protection 4
    hint	leaders had recognised	overall 1
    hint	leaders have acted	child_protection 1
    hint	leaders have continued	overall -1
    hint	leaders have developed	leadership 5 overall 2
    hint	leaders have ensured	leadership 2
    hint	leaders have focused	overall -1
    hint	leaders have identified	specific_needs -1
    hint	leaders have implemented	workforce 2
    hint	leaders have made	leadership 2
    hint	leaders have recently	front_door 2
    hint	leaders have recognised	children_in_care 5 leadership 1
    hint	leaders have responded	care_leavers 3 workforce 7
    hint	leaders have strengthened	leadership 1
    hint	leaders have taken	child_protection -1 leadership 1
    hint	leaders know	child_voice -17 leadership 5 overall 3
    hint	leaders listen	child_voice 2
    hint	leaders provide	leadership 1
    hint	leaders recognise	assessment 1 child_voice 3 workforce 3 leadership 5 multi_agency 4 overall 1
    hint	leaders to identify	multi_agency 1
    hint	leaders took	specific_needs 8
    hint	leaders understand	child_protection 5 leadership 1
    hint	leaders understanding	leadership -4
    hint	leadership	front_door -4 child_protection -7 assessment -9 early_help -4 missing -11 specific_needs -11 child_voice -13 children_in_care -4 care_leavers -5 management_oversight -4 workforce 1 leadership 34 quality_assurance -4 multi_agency -4 overall 2
    hint	leadership and management	children_in_care 5
    hint	leadership capacity	workforce -7 leadership 1
    hint	leadership in children's	specific_needs -1
    hint	leadership team	missing -1 child_voice -1 children_in_care -5 care_leavers -2 management_oversight -2 workforce -2 leadership 12 multi_agency -2
    hint	leading	front_door -3 child_protection 3 assessment -1 early_help 6 specific_needs 3 child_voice 8 children_in_care -4 care_leavers 4 workforce 1 leadership 1 quality_assurance -2 multi_agency 5 overall -2
    hint	leading to drift	children_in_care 1
    hint	leading to improvements	child_voice 6
    hint	leading to positive	leadership -1
    hint	leads	front_door 4 assessment 5 early_help 5 specific_needs -1 children_in_care -5 care_leavers -5 management_oversight 1 workforce 2 multi_agency 5
    hint	leads effective	overall 1
    hint	leads effective services	overall 1
    hint	leads highly	child_protection -1 overall -1
    hint	leads highly effective	child_protection -1 overall -1
    hint	leads to clear	assessment 3
    hint	leads to delays	front_door -1 children_in_care 2
    hint	leads to drift	assessment 8
    hint	leads to effective	child_protection -3 specific_needs 1 multi_agency 3
    hint	leads to improved	early_help 1
    hint	leaflet	child_voice 2
    hint	learn	workforce 10 quality_assurance 9
    hint	learned	workforce 1 quality_assurance 10
    hint	learning	front_door -11 child_protection -9 assessment -9 early_help -4 missing -4 specific_needs -2 child_voice -12 children_in_care -1 care_leavers -1 management_oversight -7 supervision -6 workforce 8 leadership -3 quality_assurance 21 multi_agency 2 overall -5
    hint	learning and development	workforce 14 multi_agency 1
    hint	learning and improvement	quality_assurance 3 multi_agency 5
    hint	learning culture	leadership 7 multi_agency -3
    hint	learning difficulties	specific_needs 9
    hint	learning events	quality_assurance 1 multi_agency 4
    hint	learning from audits	multi_agency -3
    hint	learning from case	workforce 4 quality_assurance -1
    hint	learning from child	quality_assurance 1
    hint	learning from complaints	child_voice -6
    hint	learning from feedback	quality_assurance 3
    hint	learning from local	workforce 2
    hint	learning from scrs	quality_assurance -2 multi_agency 5
    hint	learning from serious	multi_agency -4
    hint	learning goals	children_in_care 1 management_oversight 2
    hint	learning is taken	quality_assurance 1
    hint	learning lessons	quality_assurance -2
    hint	learning needs	specific_needs 1 quality_assurance -2
    hint	learning opportunities	children_in_care 3
    hint	learning organisation	leadership 11 quality_assurance 2
    hint	learning reviews	multi_agency 1
    hint	learnt	quality_assurance 3
    hint	least	child_protection -7 missing 2 children_in_care 3
    hint	leave	child_voice -6 children_in_care -7 care_leavers 3 management_oversight -1 workforce 1 multi_agency -1 overall -1
    hint	leave care	specific_needs -1 child_voice -1 care_leavers 24 workforce -2
    hint	leave children	care_leavers -1
    hint	leave to remain	specific_needs 11
    hint	leaver	child_protection -1 assessment -4 early_help -5 specific_needs -4 children_in_care -11 care_leavers 17 leadership 2 multi_agency -1 overall -1
    hint	leaver service	assessment -3 workforce 3
    hint	leaver's	care_leavers 9
    hint	leavers	front_door -6 child_protection -7 assessment -3 early_help -13 missing -4 specific_needs -3 child_voice 1 children_in_care -17 care_leavers 26 management_oversight -5 supervision -1 workforce -6 quality_assurance -2 multi_agency -4 overall -5
    hint	leavers and children	children_in_care 4
    hint	leavers are actively	child_voice 2
    hint	leavers are helped	child_voice -1
    hint	leavers are well	leadership -2
    hint	leavers being able	multi_agency 2
    hint	leavers children	child_protection 5
    hint	leavers enjoy	child_voice -1
    hint	leavers entitlements	child_voice 3
    hint	leavers experience	specific_needs 3
    hint	leavers face	care_leavers -3
    hint	leavers forum	child_voice 6 care_leavers -2 leadership -1
    hint	leavers have significantly	care_leavers 2
    hint	leavers in custody	specific_needs -1
    hint	leavers in education	assessment 8 quality_assurance 8
    hint	leavers know	child_voice -4
    hint	leavers live	specific_needs -1 children_in_care -1
    hint	leavers local	care_leavers -9
    hint	leavers local offer	care_leavers -9
    hint	leavers means	leadership 2
    hint	leavers moving	multi_agency 2
    hint	leavers not having	overall -2
    hint	leavers pledge	child_voice 1
    hint	leavers receive	care_leavers 1
    hint	leavers say	child_voice 1
    hint	leavers service	care_leavers -1 leadership 2
    hint	leavers speak	child_voice -1
    hint	leavers spoken	child_voice -3 care_leavers 3
    hint	leavers to influence	child_voice 2 care_leavers -7
    hint	leavers views	child_voice 2
    hint	leavers with learning	specific_needs 1
    hint	leavers with specific	specific_needs 2
    hint	leaves	front_door 1 child_protection 2 assessment 5 specific_needs 3 children_in_care -5 management_oversight 10 workforce 3
    hint	leaves children	specific_needs 2 management_oversight 5
    hint	leaving	front_door -3 child_protection 1 assessment -4 missing -5 specific_needs -2 children_in_care -9 care_leavers 19 management_oversight 2 leadership -5 multi_agency 1 overall 1
    hint	leaving care	child_voice -4 children_in_care -17 care_leavers 18 workforce -7
    hint	leaving care service	leadership 2
    hint	leaving care workers	care_leavers -4
    hint	leaving children	management_oversight 1
    hint	leaving service	leadership -1
    hint	leaving the service	workforce 4
    hint	led	child_protection 1 assessment -2 missing 4 specific_needs 1 child_voice -2 children_in_care 1 care_leavers -3 leadership 4 quality_assurance 2 multi_agency 4 overall 6
    hint	led to delays	assessment 2 specific_needs 2 children_in_care -3
    hint	led to drift	child_protection 4
    hint	left	front_door 5 child_protection 4 assessment -3 missing -7 specific_needs 3 child_voice -4 care_leavers 5 management_oversight 1 leadership -4 multi_agency 1 overall 1
    hint	left at immediate	front_door 2
    hint	left care	children_in_care -3 care_leavers 4
    hint	left in situations	specific_needs 1
    hint	legacy	child_protection -5 children_in_care 6 multi_agency -3 overall 9
    hint	legacy of poor	children_in_care 1 overall 5
    hint	legal	front_door -9 child_protection 16 early_help -6 missing -7 specific_needs 3 care_leavers -5 workforce -5 leadership -4 quality_assurance -7 multi_agency -6 overall -7
    hint	legal advice	child_protection 1 specific_needs 8 children_in_care -6
    hint	legal gateway	management_oversight 4
    hint	legal gateway panel	management_oversight 2
    hint	legal orders	child_protection -7 children_in_care 6
    hint	legal permanence	child_protection -4
    hint	legal planning	child_protection 7 assessment -11 children_in_care 1 management_oversight -6
    hint	legal planning meetings	child_protection 6 assessment -2
    hint	legal proceedings	child_protection -3 children_in_care 2
    hint	legal processes	child_protection 2 assessment 4
    hint	legal rights	care_leavers 2
    hint	legal services	children_in_care 4 multi_agency 7
    hint	leisure	children_in_care 15
    hint	leisure activities	children_in_care 4
    hint	length	leadership -1
    hint	length of time	child_protection 3 quality_assurance 1
    hint	lengthy	children_in_care -2 multi_agency 2
    hint	less	assessment -4 missing 4 specific_needs -2 supervision 7 overall 1
    hint	less delay	multi_agency 2
    hint	less effective	assessment 1 missing 4
    hint	less per	children_in_care -2
    hint	less per year	children_in_care -2
    hint	less well	quality_assurance 5
    hint	lessons	child_protection -4 missing -1 leadership -5 quality_assurance 25 multi_agency 3
    hint	lessons learnt	workforce 2 quality_assurance 5
    hint	letter	front_door -1 assessment -2 missing -5 specific_needs -3 children_in_care -1 care_leavers -1 workforce -2 leadership -10 quality_assurance -6 multi_agency -7 overall -2
    hint	letter summarises	child_protection -1 leadership -3 overall -2
    hint	letterbox	children_in_care 6
    hint	letters	front_door -4 child_protection 22 assessment -17 early_help -5 specific_needs -2 child_voice -4 children_in_care 1 care_leavers -3 leadership -3 quality_assurance -6 multi_agency -4 overall -1
    hint	letters before proceedings	child_protection 6 assessment -7 children_in_care -7
    hint	letters clearly	child_protection 2
    hint	letters to children	management_oversight 1
    hint	letters to parents	child_protection 4
    hint	level	front_door 1 child_protection -2 assessment -1 missing -1 specific_needs 1 child_voice -2 children_in_care -2 management_oversight 2 supervision -1 leadership 3 quality_assurance 3 overall -2
    hint	level data	management_oversight 2
    hint	level of challenge	care_leavers 4
    hint	level of contact	care_leavers 2
    hint	level of demand	child_protection 4 leadership -2
    hint	level of detail	assessment 7
    hint	level of help	front_door 1 child_protection -2 early_help 3
    hint	level of intervention	overall 5
    hint	level of need	front_door 1 child_protection 4 assessment -6 multi_agency -4
    hint	level of risk	child_protection 4 child_voice 1
    hint	level of scrutiny	management_oversight 5
    hint	level of support	front_door 4 early_help -1 care_leavers -2
    hint	levels	front_door 2 assessment -1 early_help -6 missing -1 specific_needs -2 child_voice -2 children_in_care -5 care_leavers -3 workforce 7 leadership 2 quality_assurance 6
    hint	levels of intervention	child_protection -1
    hint	levels of need	front_door 9 care_leavers 1 multi_agency 6
    hint	levels of risk	front_door 2
    hint	levels of support	child_protection 3 children_in_care 2 management_oversight 3
    hint	liaise	specific_needs 7 multi_agency 4
    hint	liaison	multi_agency 21
    hint	liberty	child_protection -1 children_in_care 9
    hint	licence	workforce -4 multi_agency 4
    hint	licensing	missing 5
    hint	life	front_door -5 child_protection -8 assessment -1 missing -5 specific_needs -2 child_voice 5 children_in_care 9 care_leavers 8 management_oversight -2 workforce -4 quality_assurance -2 multi_agency -2
    hint	life chances	leadership 1 overall 4
    hint	life experiences	assessment 3
    hint	life is like	child_voice 4
    hint	life letters	children_in_care 7
    hint	life stories	children_in_care 6
    hint	life story	child_protection -2 assessment -5 specific_needs -1 children_in_care 17 multi_agency -4
    hint	life story books	child_voice -6
    hint	life story work	children_in_care 4
    hint	life-changing	child_voice 2
    hint	life-story	front_door -2 child_protection -8 assessment -4 early_help -3 missing -4 specific_needs -8 children_in_care 28 workforce -3 leadership -4 quality_assurance -2 multi_agency -6
    hint	life-story work	child_protection -1 assessment -5 early_help -1 missing -1 specific_needs -4 child_voice 10 children_in_care 12 leadership -1 multi_agency -3
    hint	lifelong	child_voice -3 children_in_care 4
    hint	lifelong links	children_in_care 2
    hint	light	workforce 2 multi_agency 4
    hint	like	assessment 5 early_help -1 missing -3 child_voice 15 children_in_care -7 workforce 1 multi_agency -9 overall -1
    hint	like working	workforce 1
    hint	likely	child_protection -1 quality_assurance -5
    hint	likes	child_voice 4
    hint	likes and dislikes	child_voice 5
    hint	limit	assessment 2 child_voice 5 children_in_care -3
    hint	limitations	assessment 2
    hint	limited	front_door -3 assessment 1 early_help 3 missing -2 child_voice 2 children_in_care -4 care_leavers 6 leadership 4 quality_assurance 3 multi_agency 2
    hint	limited capacity	workforce 5 leadership -1
    hint	limited evidence	child_voice 1
    hint	limited impact	child_protection 1 leadership 4
    hint	limited use	child_protection 2 children_in_care 4 multi_agency 2
    hint	limiting	child_voice -1 workforce 4
    hint	limits	front_door -3 child_protection 6 assessment 1 early_help -4 missing 5 specific_needs 5 children_in_care -1 workforce 1 multi_agency 4 overall -1
    hint	limits the ability	assessment 8
    hint	limits the effectiveness	multi_agency 4
    hint	limits their ability	child_protection 7 missing 4
    hint	limits their effectiveness	specific_needs 5
    hint	line	front_door 1 child_protection 1 assessment -5 early_help -1 child_voice -5 children_in_care 4 workforce -3 leadership -4 multi_agency 1 overall -10
    hint	line management	child_protection 3 workforce 1 quality_assurance -1
    hint	line managers	management_oversight 1
    hint	line of sight	child_protection -3 missing -4 children_in_care -6 management_oversight 6 leadership 3 quality_assurance 3
    hint	line with children's	child_protection 1 children_in_care 3
    hint	line with national	children_in_care 6
    hint	line with presenting	child_protection 3
    hint	line with statutory	specific_needs 2
    hint	lines	child_protection -5 children_in_care -1 leadership -1
    hint	lines of accountability	multi_agency 7
    hint	lines of enquiry	multi_agency -2
    hint	link	assessment -6 early_help 3 care_leavers 1 management_oversight -9 multi_agency 8
    hint	linked	early_help -1 missing 5 specific_needs -2 child_voice -2 children_in_care -4 workforce -2 multi_agency 3
    hint	links	front_door -2 child_protection -9 assessment -3 missing 2 child_voice -1 care_leavers 1 workforce -3 leadership 3 quality_assurance -3 multi_agency 13
    hint	links with children	leadership 3
    hint	list	child_protection 1 early_help 6 missing 4 children_in_care -4
    hint	listen	child_protection 3 child_voice 23 workforce 1 leadership 17 multi_agency -2
    hint	listen to children	children_in_care 4
    hint	listened	assessment -1 child_voice 25 care_leavers -6 multi_agency -5 overall -1
    hint	listening	child_voice 24 workforce -4
    hint	listening to children	child_voice 4
    hint	lists	child_protection -1 multi_agency 6
    hint	literacy	children_in_care 1
    hint	little	assessment -3 early_help -3 child_voice 4 children_in_care -3 workforce -1 quality_assurance 3 overall 5
    hint	little evidence	child_protection -5 management_oversight 6 leadership 3
    hint	live	front_door -7 child_protection -5 assessment -6 early_help -11 missing -5 specific_needs -1 child_voice -11 children_in_care 9 management_oversight -2 workforce -6 leadership -3 quality_assurance -4 multi_agency -8 overall -9
    hint	live in homes	specific_needs 3 children_in_care -5
    hint	live in residential	children_in_care 1
    hint	live in safe	specific_needs 1
    hint	live in semi-independent	care_leavers 3
    hint	live in suitable	specific_needs -1 children_in_care -3
    hint	live in supported	children_in_care 1
    hint	live independently	children_in_care -4 care_leavers 6
    hint	live outside	specific_needs -4 child_voice 3 children_in_care 7 care_leavers -2
    hint	live safely	children_in_care -3
    hint	live successfully	specific_needs 2
    hint	live with foster	children_in_care 3
    hint	live with parents	child_protection -3 children_in_care 12
    hint	live with people	child_voice -2
    hint	lived	specific_needs -4 child_voice 8 children_in_care -10 care_leavers 2 workforce -8 leadership -1 quality_assurance -2 overall -3
    hint	lived experience	assessment 3 specific_needs -3 child_voice 16 children_in_care -1
    hint	lived experiences	child_protection 2 early_help 6 specific_needs -2 child_voice 8 children_in_care -3 workforce -1
    hint	lively	child_voice 3
    hint	lives	front_door -3 child_protection 2 assessment 2 early_help 1 missing -4 children_in_care -4 care_leavers 4 workforce -4 quality_assurance -3 multi_agency -2 overall 8
    hint	lives are improving	child_voice 5
    hint	lives as young	child_voice -2 children_in_care -3 care_leavers -8
    hint	lives of children	child_voice -7 children_in_care 1 leadership 5
    hint	living	front_door -3 child_protection -7 assessment -3 missing -10 child_voice -1 children_in_care 5 care_leavers 9 management_oversight -3 workforce -2 leadership -6 multi_agency -4 overall -7
    hint	living accommodation	children_in_care -4
    hint	living arrangements	care_leavers 9
    hint	living away	specific_needs 3 children_in_care 1
    hint	living in households	child_protection 4 quality_assurance 1
    hint	living in houses	children_in_care -1
    hint	living in poverty	children_in_care -3
    hint	living in private	children_in_care -5
    hint	living in situations	assessment 4
    hint	living in supported	specific_needs -2 children_in_care 7 care_leavers -1
    hint	living in unregistered	leadership 6
    hint	living in unregulated	children_in_care 5
    hint	living in unsuitable	missing 5
    hint	living safely	early_help 3
    hint	living skills	children_in_care -4 care_leavers 1
    hint	living with domestic	leadership -2 quality_assurance 5 multi_agency 9
    hint	living with foster	children_in_care -1
    hint	living with neglect	child_protection 2
    hint	living with special	child_voice 4
    hint	loads	workforce 2
    hint	local	front_door -2 assessment -4 early_help 2 specific_needs -2 child_voice -2 children_in_care -1 care_leavers 4 management_oversight -8 supervision -3 workforce -4 leadership 2 quality_assurance -2 overall -1
    hint	local and national	workforce 5 multi_agency 5
    hint	local area	multi_agency 1
    hint	local arrangements	multi_agency -11
    hint	local authorities	missing 5 children_in_care -5 care_leavers -1 leadership 4
    hint	local authority	child_protection 5 assessment 2 missing 3 specific_needs 3 children_in_care -1 care_leavers -3 workforce -2 leadership 1 quality_assurance 3
    hint	local authority accepts	leadership 8
    hint	local authority acknowledges	leadership 6
    hint	local authority care	child_protection 3
    hint	local authority children's	leadership -4 quality_assurance -3 overall -1
    hint	local authority data	quality_assurance -3
    hint	local authority designated	specific_needs 2 leadership -1
    hint	local authority ensures	children_in_care 1
    hint	local authority functions	multi_agency -4
    hint	local authority knows	leadership 2
    hint	local authority leaders	child_protection 2 multi_agency 1
    hint	local authority leads	child_protection -2 early_help -1 care_leavers -1 leadership -2
    hint	local authority maintains	missing 1
    hint	local authority monitors	quality_assurance 5
    hint	local authority operates	children_in_care 6
    hint	local authority performance	leadership -1 quality_assurance -12
    hint	local authority plans	child_protection 3
    hint	local authority recognises	children_in_care 1 leadership 14 multi_agency -2
    hint	local authority responded	leadership 3
    hint	local authority reviewed	quality_assurance 5
    hint	local authority staff	children_in_care -1 workforce -1 leadership -3
    hint	local authority takes	children_in_care 1
    hint	local authority took	child_protection 1
    hint	local authority works	child_protection 5
    hint	local authority's	front_door 1 child_protection 6 missing -2 specific_needs -1 children_in_care -4 workforce -1 quality_assurance -1
    hint	local authority's ability	management_oversight 3
    hint	local authority's adoption	children_in_care -2 leadership 5
    hint	local authority's arrangements	front_door 1 child_protection 6 early_help 2 leadership -1 multi_agency -1 overall 1
    hint	local authority's performance	quality_assurance -2
    hint	local authority's safeguarding	child_protection 7 overall -2
    hint	local authority's self-assessment	quality_assurance 1
    hint	local authority's selfevaluation	quality_assurance 3
    hint	local authority's services	children_in_care 4 leadership -2
    hint	local businesses	missing 8
    hint	local child	specific_needs 3 multi_agency 1
    hint	local communities	assessment 1 quality_assurance 2
    hint	local community	missing 11 specific_needs -1 leadership 2
    hint	local government	leadership 8 multi_agency -3
    hint	local government association	leadership 1
    hint	local guidelines	leadership -3
    hint	local market	leadership 2
    hint	local mosque	specific_needs 7
    hint	local multi-agency	child_protection -1 multi_agency -7
    hint	local multi-agency safeguarding	multi_agency -7
    hint	local need	multi_agency 4
    hint	local offer	child_voice 7 children_in_care -4 care_leavers 14
    hint	local performance	quality_assurance -4 multi_agency -2
    hint	local priorities	multi_agency -1
    hint	local profile	multi_agency 4
    hint	local safeguarding	specific_needs -1 multi_agency -9
    hint	local safeguarding arrangements	quality_assurance 1
    hint	local safeguarding children	child_protection 1 leadership 1 quality_assurance -5 multi_agency -13
    hint	local safeguarding partners	multi_agency -7
    hint	local serious	multi_agency -6
    hint	local universities	workforce 2
    hint	localities	quality_assurance 6
    hint	locality	child_protection -4 early_help 4 children_in_care -4
    hint	locality-based	front_door 3 child_protection -2 early_help 5
    hint	locally	child_protection -1 assessment -2 missing -4 multi_agency 2
    hint	locally and fails	child_voice -3
    hint	locate	specific_needs 5 children_in_care -3 care_leavers 2
    hint	located	child_protection -1 early_help 1 missing 5
    hint	locating	multi_agency 1
    hint	location	front_door 1 missing 3 multi_agency 4
    hint	locations	missing 6 multi_agency 1
    hint	locum	workforce 1
    hint	lodging	children_in_care -4
    hint	lodgings	children_in_care -3 care_leavers 9
    hint	log	multi_agency 12
    hint	long	child_protection 10 assessment 2 early_help -4 missing -2 specific_needs -1 child_voice -3 care_leavers -3 leadership -1 quality_assurance -4 multi_agency -7
    hint	long term	children_in_care 1
    hint	long way	overall 2
    hint	long without	assessment 2
    hint	long-standing	child_protection 4 child_voice 1 children_in_care 5 management_oversight -1 workforce 2 multi_agency -3
    hint	long-term	front_door -5 early_help -6 missing -2 children_in_care 12 multi_agency -4 overall -3
    hint	long-term change	child_protection 1
    hint	long-term foster	child_voice 7 management_oversight 1 workforce 1
    hint	long-term foster carers	workforce 2
    hint	long-term foster placements	child_voice 2
    hint	long-term fostering	children_in_care -4 quality_assurance 5
    hint	long-term neglect	child_protection 1 assessment 8
    hint	long-term placements	leadership 1
    hint	long-term plans	children_in_care 3
    hint	longer	front_door -4 child_protection 4 early_help -1 child_voice -1 children_in_care 3 care_leavers 2 management_oversight 2 leadership 2 multi_agency -2 overall 4
    hint	longer term	front_door -1
    hint	longer than necessary	child_protection 7 management_oversight 8
    hint	longer-term	front_door -1 child_protection 1 assessment -5 specific_needs 3 children_in_care -5 care_leavers 4
    hint	look	front_door -7 early_help -2 child_voice -5 overall -1
    hint	look after children	front_door -5 child_protection -3 children_in_care 2
    hint	look like	child_protection 6
    hint	looked	front_door -9 child_protection -12 assessment -1 early_help -5 missing -9 specific_needs -1 child_voice -4 children_in_care 25 care_leavers -2 supervision -5 workforce -8 leadership -3 quality_assurance -6 multi_agency -13 overall -14
    hint	looked after child	quality_assurance 1
    hint	looked after children	front_door -2 child_protection -3 assessment -9 early_help -6 missing 2 specific_needs -4 care_leavers 11 management_oversight -2 workforce 1 leadership 5 multi_agency -1
    hint	looked after children's	child_voice 6 children_in_care 2 care_leavers 7 leadership 2 overall 1
    hint	looked after nurse	children_in_care -1
    hint	looked after placed	multi_agency 3
    hint	looked after population	leadership -1
    hint	looked after reviews	children_in_care -3 management_oversight 2
    hint	looked after young	missing 2 care_leavers -6
    hint	looked at local	quality_assurance -3
    hint	looked closely	children_in_care -1
    hint	looked-after	specific_needs -7
    hint	looked-after children	specific_needs -4
    hint	looks	children_in_care 4 multi_agency -3
    hint	looks like	quality_assurance 1 multi_agency -5
    hint	loop	multi_agency -1
    hint	lost	missing 3 specific_needs 1 child_voice 6 care_leavers 5 workforce 2
    hint	lot	quality_assurance 3
    hint	lots	early_help 2 children_in_care 3
    hint	low	front_door -4 child_protection -10 assessment -5 early_help 3 specific_needs 3 child_voice 1 workforce 6 leadership -1
    hint	low base	overall 7
    hint	low level	missing -2 quality_assurance 3
    hint	low number	specific_needs 5 children_in_care -1
    hint	low-level	specific_needs 4
    hint	lower	front_door 4 children_in_care 4 management_oversight -1 multi_agency -4
    hint	lower level	assessment 2
    hint	lowest	early_help 2
    hint	lowest level	early_help 2
    hint	loyalty	workforce 1
    hint	lscb	front_door -7 child_protection -13 assessment -12 early_help -4 missing -2 specific_needs -13 child_voice -6 children_in_care -22 care_leavers -16 management_oversight -10 workforce 3 leadership -13 quality_assurance 2 multi_agency 38 overall -14
    hint	lscb annual	quality_assurance -1
    hint	lscb annual report	quality_assurance -1
    hint	lscb business	workforce 1
    hint	lscb chair	quality_assurance 2
    hint	lscb creates	workforce -1 quality_assurance -1 multi_agency -4
    hint	lscb provides	quality_assurance -4 multi_agency -3
    hint	lscb provides robust	quality_assurance -4 multi_agency -3
    hint	lscb requires	multi_agency -4
    hint	lscb requires improvement	multi_agency -4
    hint	lscb training	workforce 4 quality_assurance -1
    hint	lscb's	workforce 1 multi_agency 16
    hint	lscbs	quality_assurance 8 multi_agency 3
    hint	lunchtime	workforce 5
    hint	mace	missing 4
    hint	made	front_door -4 assessment -3 specific_needs 1 child_voice 1 children_in_care -1 care_leavers -1 management_oversight -1 workforce 1 quality_assurance 1 multi_agency 4 overall 3
    hint	made a real	child_voice -1
    hint	made a significant	leadership 4
    hint	made against	overall 3
    hint	made available	quality_assurance 3
    hint	made aware	specific_needs 7 leadership -1
    hint	made by children	quality_assurance 7
    hint	made for children	child_voice -1 management_oversight 2
    hint	made to engage	child_voice 1
    hint	made without	child_protection 1 multi_agency 5
    hint	main	front_door -2 assessment 3 leadership 3
    hint	mainly	assessment -3 specific_needs -1 child_voice 4 children_in_care -3 quality_assurance -1
    hint	mainstream	children_in_care -2 leadership -4
    hint	mainstream school	specific_needs 1 children_in_care -11
    hint	maintain	child_protection -1 assessment -2 specific_needs -1 child_voice -13 children_in_care 4 care_leavers 7 management_oversight -4 quality_assurance -1 multi_agency -2
    hint	maintain oversight	management_oversight -3
    hint	maintain regular	child_protection 2
    hint	maintain regular contact	child_protection 2
    hint	maintain strong	children_in_care -1
    hint	maintained	front_door -1 child_protection 2 early_help 9 children_in_care 3 management_oversight -1 multi_agency -8 overall 8
    hint	maintaining	child_protection -3 early_help 1 management_oversight -4 workforce 3 leadership 3 multi_agency -5
    hint	maintains	missing 4 specific_needs -9 leadership -3 multi_agency 3 overall 6
    hint	major	leadership 2
    hint	majority	assessment 1 early_help -3 missing -3 specific_needs -7 children_in_care 2 care_leavers 3 workforce -1 leadership -8 quality_assurance -2
    hint	majority of assessments	children_in_care 2
    hint	majority of cases	child_protection 2 assessment 5 child_voice 2 children_in_care -2 workforce -2
    hint	majority of child	child_protection 3
    hint	majority of children	front_door 7 assessment 1 specific_needs -3 child_voice -1 children_in_care 4 management_oversight 1
    hint	majority of looked	child_voice -1
    hint	majority of staff	workforce -1
    hint	make	front_door -1 assessment -2 early_help 1 missing -3 specific_needs 1 children_in_care -3 management_oversight -1 workforce -6 quality_assurance -2 overall -7
    hint	make a complaint	child_voice 10
    hint	make a difference	specific_needs 3 child_voice 2 workforce 1 leadership 1 multi_agency -3
    hint	make checks	specific_needs 2
    hint	make children	child_protection 3 assessment 4
    hint	make clear	child_protection 6 assessment -1
    hint	make decisions	child_voice 1 management_oversight -4 leadership 3
    hint	make good	assessment 1 specific_needs -3 care_leavers 2 workforce -3 multi_agency 1
    hint	make good use	assessment 3 multi_agency 4
    hint	make informed	child_voice -3 children_in_care -3 care_leavers 3
    hint	make informed decisions	children_in_care -1 care_leavers 3
    hint	make meaningful	child_protection 1 child_voice -7
    hint	make plans	child_voice -2 care_leavers 1
    hint	make positive	specific_needs -2 leadership -1
    hint	make positive changes	child_protection 5
    hint	make progress	child_protection -2 early_help 3 specific_needs 4 children_in_care 4 workforce 2
    hint	make referrals	front_door -1
    hint	make safe	missing 1
    hint	make sense	child_voice 6 children_in_care 7 multi_agency -1
    hint	make significant	children_in_care 4
    hint	make sure	assessment 5 missing 2 child_voice -6 children_in_care 4 management_oversight 4 workforce 5 leadership 8 quality_assurance 1
    hint	make the right	care_leavers 2
    hint	make timely	specific_needs -1 multi_agency 4
    hint	maker	front_door -1 children_in_care 5 multi_agency -3
    hint	makes	front_door -1 child_protection -2 assessment 2 early_help -2 missing 1 specific_needs -10 child_voice 3 care_leavers 5 management_oversight 3 supervision 3 workforce -1 leadership -1 quality_assurance -2 multi_agency -1 overall -4
    hint	makes a difference	child_voice 4
    hint	makes it difficult	child_protection -3 assessment 7 children_in_care 1
    hint	makes it harder	assessment 1
    hint	makes timely	children_in_care 2 management_oversight 1
    hint	makes timely decisions	management_oversight 2
    hint	making	assessment -2 early_help -1 child_voice 3 children_in_care -2 care_leavers -3 management_oversight 5 supervision 3 workforce -1 leadership 2 quality_assurance 1 multi_agency 2 overall -6
    hint	making a difference	quality_assurance 7 overall -1
    hint	making a positive	child_protection 1 missing 4 specific_needs 1 leadership 1
    hint	making a real	multi_agency 6 overall 1
    hint	making a referral	front_door -1
    hint	making a significant	child_protection 3
    hint	making changes	child_voice 3
    hint	making decisions	front_door 1
    hint	making enough	children_in_care 2
    hint	making it difficult	assessment 3
    hint	making progress	quality_assurance -1
    hint	making sure	child_voice 1 leadership -1 multi_agency 3 overall -2
    hint	making the transition	child_voice 3
    hint	male	child_protection 4
    hint	manage	child_protection 1 assessment -5 missing 1 specific_needs 3 care_leavers 1 management_oversight 2 multi_agency 2 overall -1
    hint	manage risk	leadership 3
    hint	manage risks	children_in_care 2
    hint	manageable	child_protection -4 assessment -7 missing -1 specific_needs -3 children_in_care -2 management_oversight 1 supervision 4 workforce 15 leadership 1 multi_agency -3
    hint	manageable caseloads	child_protection -8 child_voice 3 management_oversight -1 overall 3
    hint	manageable level	leadership 4
    hint	managed	front_door 4 child_protection 4 assessment -1 early_help 2 missing -1 specific_needs 4 child_voice -2 children_in_care 1 care_leavers -1 management_oversight 9 workforce 1 multi_agency -4
    hint	managed effectively	front_door 1 child_protection -4 early_help 3
    hint	managed well	front_door 2 quality_assurance 2
    hint	management	child_protection -1 assessment -8 missing -3 specific_needs -1 child_voice -7 children_in_care -6 care_leavers -6 management_oversight 30 supervision 2 workforce 3 leadership 5 quality_assurance 4 multi_agency -6 overall -3
    hint	management action	management_oversight 2
    hint	management and monitoring	leadership -2
    hint	management and practice	child_protection 2
    hint	management and quality	leadership -3 quality_assurance -16
    hint	management arrangements	specific_needs 1 management_oversight 5
    hint	management capacity	care_leavers -1
    hint	management decision-making	management_oversight 6
    hint	management decisions	front_door -5 child_protection 1 assessment -2 management_oversight 13
    hint	management direction	front_door 8
    hint	management grip	child_protection -1 management_oversight 7 leadership -3
    hint	management information	children_in_care 2 management_oversight -7 quality_assurance 12 multi_agency -3
    hint	management level	management_oversight -11 workforce 5 leadership 3
    hint	management of allegations	management_oversight -1 multi_agency 1
    hint	management of risk	missing 4
    hint	management oversight	front_door 5 assessment 1 early_help 3 missing -5 specific_needs -8 children_in_care -2 care_leavers -2 management_oversight 14 supervision 3 workforce 1 leadership -13 quality_assurance -12 multi_agency -7
    hint	management rationale	front_door 6
    hint	management recording	assessment -6 management_oversight 2
    hint	management reporting	assessment 3
    hint	management reports	assessment -1
    hint	management reviews	management_oversight -1
    hint	management scrutiny	children_in_care 2 leadership -1
    hint	management support	management_oversight 2
    hint	management system	assessment 6 management_oversight -4
    hint	management systems	management_oversight -3 leadership -5
    hint	management team	management_oversight -11 leadership 13 multi_agency -6
    hint	management tools	quality_assurance 1
    hint	manager	front_door 6 child_protection -4 assessment 1 early_help 2 missing -1 children_in_care 2 management_oversight 29 workforce 6 leadership -6 quality_assurance -1
    hint	manager oversight	front_door 1 management_oversight 1
    hint	manager to oversee	management_oversight -3 workforce 1
    hint	manager's	management_oversight 8
    hint	managerial	children_in_care -13 management_oversight 25 workforce 2 leadership 3
    hint	managerial capacity	leadership 3
    hint	managerial oversight	children_in_care -3 management_oversight 1 workforce 1
    hint	managers	front_door 4 child_protection -5 assessment -8 early_help -7 missing -9 specific_needs -6 child_voice -11 children_in_care -5 care_leavers -8 management_oversight 43 supervision 10 workforce 8 quality_assurance 7 multi_agency -12 overall -2
    hint	managers acknowledge	specific_needs 1 management_oversight -3 leadership 10
    hint	managers across	multi_agency 3
    hint	managers and elected	leadership -2
    hint	managers and independent	children_in_care 3 management_oversight -2
    hint	managers and leaders	assessment 1 children_in_care -2 leadership -8 quality_assurance -2
    hint	managers and partners	child_protection 3
    hint	managers and practitioners	workforce 3 overall 3
    hint	managers and senior	management_oversight 1 workforce 3
    hint	managers and social	child_protection -2 management_oversight -5
    hint	managers and staff	children_in_care 11 management_oversight -13 workforce -7 leadership -2 overall 2
    hint	managers appropriately	management_oversight 5
    hint	managers are addressing	children_in_care 5 care_leavers 4 leadership 3
    hint	managers are aware	assessment 4 specific_needs -1 care_leavers 6 leadership 7 overall 5
    hint	managers are working	leadership 5 overall 3
    hint	managers closely	quality_assurance -1
    hint	managers closely monitor	quality_assurance -1
    hint	managers effectively	management_oversight 1
    hint	managers ensure	management_oversight 10
    hint	managers have good	management_oversight 2
    hint	managers have recently	children_in_care 8 leadership 1
    hint	managers have recognised	management_oversight -2 leadership 6
    hint	managers have taken	leadership 1
    hint	managers in children's	leadership -1
    hint	managers know	management_oversight -1
    hint	managers oversight	leadership -1
    hint	managers provide	front_door 10 workforce -6
    hint	managers receive	management_oversight -1
    hint	managers recognise	care_leavers -2 management_oversight -3 leadership 18
    hint	managers regularly	leadership -1
    hint	managers take	management_oversight 1
    hint	managers to ensure	management_oversight 2 leadership -5
    hint	managers to monitor	quality_assurance 2
    hint	managers to support	management_oversight -6 leadership -2
    hint	managers took	management_oversight -2 leadership 1
    hint	managers understand	management_oversight 3 leadership 8 quality_assurance -3
    hint	manages	child_voice 3
    hint	managing	missing 2 child_voice -3 care_leavers 7 workforce 2 leadership 1
    hint	managing risk	child_protection 1
    hint	mandatory	children_in_care 5
    hint	mandatory training	children_in_care 2 workforce -4
    hint	manner	assessment -3 quality_assurance 4 multi_agency 1
    hint	manual	child_protection -1 children_in_care 1 management_oversight -1 quality_assurance 23
    hint	manually	quality_assurance 4
    hint	many	child_protection 1 early_help -3 missing -8 specific_needs -5 children_in_care -1 management_oversight -3 workforce 7 quality_assurance -3 multi_agency -3 overall 5
    hint	many aspects	child_protection 5
    hint	many assessments	assessment 1
    hint	many care	child_voice -2
    hint	many care leavers	specific_needs 1 child_voice -1
    hint	many cases	front_door 3 child_protection 4 assessment 3 child_voice 2 management_oversight 1 workforce -5 leadership -4 multi_agency -2 overall -1
    hint	many changes	child_protection -9 workforce 5
    hint	many children	front_door 1 child_protection -1 assessment -2 early_help 2 specific_needs 3 child_voice -4 children_in_care 3 care_leavers -1 quality_assurance -2 multi_agency 1 overall 1
    hint	many children benefit	children_in_care -1
    hint	many children experience	child_protection 2 overall -2
    hint	many children receive	overall 4
    hint	many children's	overall 1
    hint	many examples	multi_agency -2
    hint	many families	front_door 3 child_protection 3 early_help -3 overall -1
    hint	many have worked	workforce 5
    hint	many months	assessment 3
    hint	many services	overall 11
    hint	many staff	workforce 5 quality_assurance -1
    hint	many times	children_in_care 6
    hint	many vulnerable	specific_needs 1
    hint	many workers	workforce 1
    hint	map	front_door 6 leadership 2
    hint	mappa	front_door -1 child_protection -8 missing 5 multi_agency 17
    hint	mapping	child_protection -5 missing 25 children_in_care -4 multi_agency 1
    hint	marac	front_door -14 child_protection 4 missing -7 specific_needs -7 children_in_care -4 multi_agency 23
    hint	mark	child_protection 3 leadership -5 overall 3
    hint	marked	children_in_care 1 overall 3
    hint	marketing	children_in_care 5
    hint	mase	child_protection -7 missing 18 multi_agency 6
    hint	mash	front_door 40 child_protection -10 assessment -2 early_help -4 missing -9 specific_needs -12 child_voice -8 children_in_care -13 care_leavers -9 workforce 1 leadership -3 quality_assurance -4 multi_agency 5 overall -5
    hint	mash and early	front_door 1 leadership 4
    hint	mash checks	front_door -2 multi_agency 2
    hint	mash health	multi_agency 1
    hint	mash meetings	front_door 1
    hint	mash workers	multi_agency -1
    hint	match	child_protection -4 child_voice -1 children_in_care 9 care_leavers -1 multi_agency -5
    hint	match children	children_in_care 7
    hint	matched	child_protection -6 assessment -4 early_help -2 children_in_care 9 care_leavers -1 management_oversight 1 quality_assurance -2 multi_agency -2
    hint	matches	child_voice -6 children_in_care 11
    hint	matching	front_door -4 child_protection -7 assessment 3 missing -2 specific_needs -8 child_voice -1 children_in_care 24 care_leavers -1 leadership -4 quality_assurance -1 multi_agency -8
    hint	matching children	children_in_care 1
    hint	matching process	assessment 3
    hint	matching reports	assessment 1 management_oversight 5
    hint	maternity	front_door -2 multi_agency 8
    hint	mathematics	children_in_care 10 care_leavers -2 quality_assurance -1 multi_agency -1
    hint	matrix	front_door -5 assessment 3
    hint	matter	assessment 2 leadership 5
    hint	matters	child_protection 6 assessment 1 specific_needs -1 child_voice 1 children_in_care -9 leadership 2
    hint	matters affecting	leadership 2
    hint	mature	children_in_care -1 leadership -3
    hint	maximise	child_voice 2
    hint	maximising	leadership 4
    hint	mayor	child_voice 3 multi_agency 2
    hint	me	assessment -5 child_voice 3 multi_agency 2
    hint	mean	front_door -2 assessment 6 early_help -1 specific_needs -5 child_voice -1 children_in_care -2 care_leavers 5 management_oversight 1 workforce 6 leadership -3 overall 1
    hint	meaning	child_protection -3 child_voice 3 children_in_care 7 management_oversight 3 leadership -8
    hint	meaningful	early_help -5 specific_needs -1 child_voice 11 children_in_care 5 quality_assurance -2 multi_agency -3 overall -3
    hint	meaningful influence	children_in_care -1
    hint	meaningful relationships	child_protection -3 child_voice 1 management_oversight -2
    hint	meaningful way	assessment 3
    hint	meaningful work	care_leavers 3
    hint	meaningfully	specific_needs -2 care_leavers -7 multi_agency -2
    hint	means	front_door 4 assessment 3 specific_needs -1 child_voice 1 care_leavers -3 workforce 1 leadership -3 quality_assurance 7 multi_agency 8 overall -3
    hint	means children	children_in_care 1
    hint	means for children	child_protection -1
    hint	means that care	multi_agency 3
    hint	means that children	front_door 3 early_help 7 child_voice 2 workforce 6 multi_agency -3
    hint	means that children's	child_protection 1 early_help 3 child_voice 4
    hint	means that decisions	child_protection 6
    hint	means that information	multi_agency 3
    hint	means that senior	management_oversight 1
    hint	means that social	front_door -1 assessment 2 child_voice 1 workforce 9
    hint	means that young	care_leavers 3
    hint	means the local	quality_assurance 7
    hint	meant	child_protection 5 missing -1 children_in_care -6
    hint	measurable	child_protection 6 assessment 19 child_voice -2 care_leavers -3 leadership -3 quality_assurance -2
    hint	measurable actions	child_protection -1
    hint	measure	front_door -1 assessment 10 early_help 2 missing 3 specific_needs -1 children_in_care -11 supervision 3 leadership -1 quality_assurance 4 multi_agency -3 overall -3
    hint	measure impact	quality_assurance -1
    hint	measure progress	child_protection 5 assessment 9
    hint	measure progress against	assessment -1
    hint	measure the impact	quality_assurance 4
    hint	measured	assessment 4 early_help 3
    hint	measures	front_door 1 assessment -3 children_in_care 2 leadership 2 quality_assurance 3 multi_agency -7
    hint	measuring	assessment 6 management_oversight -6 leadership -1 quality_assurance 14
    hint	mechanism	missing 8 multi_agency 1
    hint	mechanisms	children_in_care 2 management_oversight 6 quality_assurance 1 multi_agency 2
    hint	mediation	specific_needs 10 care_leavers -7 multi_agency -2
    hint	medical	missing -2 children_in_care 8 multi_agency 6
    hint	medical adviser	children_in_care 6
    hint	medicals	multi_agency 1
    hint	medium	front_door 3 child_protection -8 assessment -9 multi_agency 2
    hint	medium risk	child_protection -3 assessment -5 workforce 2 multi_agency 1
    hint	meet	front_door -9 child_protection -1 early_help -2 missing 3 specific_needs -1 child_voice 3 children_in_care 5 supervision -1 workforce 2 leadership 3 overall -4
    hint	meet children's	child_protection 3 children_in_care 1 management_oversight 2 multi_agency 1
    hint	meet children's needs	children_in_care 2 management_oversight 5 multi_agency 1
    hint	meet need	children_in_care 1
    hint	meet regularly	child_protection 3 leadership 3
    hint	meet statutory	missing 2
    hint	meet the child's	children_in_care 2
    hint	meet the criteria	quality_assurance -1
    hint	meet the needs	child_protection -1 child_voice -1 care_leavers 3 multi_agency -1
    hint	meet the requirements	overall 4
    hint	meet the threshold	front_door -4
    hint	meet their assessed	child_protection 2
    hint	meet their individual	early_help 5 quality_assurance 2
    hint	meet their needs	assessment 1 specific_needs 1 child_voice -9 leadership -2
    hint	meet with children	child_voice 2 children_in_care -3
    hint	meeting	front_door -1 child_protection 4 missing 6 specific_needs -3 workforce -4 leadership -4 quality_assurance -7 multi_agency 2
    hint	meeting children's	specific_needs -2 leadership 1
    hint	meeting children's needs	specific_needs -1 leadership 2
    hint	meeting minutes	child_protection 1 assessment -4
    hint	meeting the needs	specific_needs 4 children_in_care -2
    hint	meetings	front_door -11 child_protection 8 assessment -7 missing 3 child_voice 4 children_in_care -3 care_leavers -3 supervision -2 workforce -5 leadership -2 quality_assurance -3 multi_agency 5 overall -6
    hint	meetings and child	multi_agency -1
    hint	meetings are attended	specific_needs 2
    hint	meetings are effective	children_in_care 2
    hint	meetings are held	child_protection -1 specific_needs 6 children_in_care -1 management_oversight -1 multi_agency -4
    hint	meetings are well	specific_needs 9 multi_agency 1
    hint	meetings chaired	management_oversight 2
    hint	meetings consider	child_protection -2
    hint	meetings effectively	child_protection 1
    hint	meetings help	children_in_care 4
    hint	meetings provide	missing 7
    hint	meetings share	multi_agency -1
    hint	meetings support	missing 1
    hint	meetings taking	child_protection -1
    hint	meetings taking place	child_protection -1
    hint	meetings to review	child_protection -4
    hint	meetings with children	child_voice 2
    hint	meetings with social	management_oversight 4
    hint	meets	front_door -2 child_protection -5 care_leavers 3 leadership -3
    hint	meets regularly	care_leavers 1
    hint	meets their needs	children_in_care 6
    hint	member	front_door -1 assessment -7 early_help -4 missing -1 specific_needs -3 child_voice -6 management_oversight -3 workforce -5 leadership 8 overall -4
    hint	member agencies	quality_assurance 1
    hint	member for children's	multi_agency 5
    hint	members	assessment -2 early_help -7 missing -3 specific_needs -4 child_voice 3 care_leavers -5 management_oversight -8 supervision -2 workforce -7 leadership 7 quality_assurance -2 multi_agency -1 overall -1
    hint	members and partners	multi_agency 7
    hint	members and senior	quality_assurance 4
    hint	members to care	children_in_care -2
    hint	membership	missing -3 child_voice 3
    hint	mental	child_protection -2 assessment 1 missing -4 specific_needs 25 child_voice -10 children_in_care -7 quality_assurance 3 multi_agency -6 overall -2
    hint	mental health	assessment 2 early_help 3 specific_needs 6 child_voice -1 care_leavers -2 leadership 3 quality_assurance 3 multi_agency -4
    hint	mental health concerns	child_protection -1 specific_needs -1
    hint	mental health issues	child_protection 3 specific_needs 1 management_oversight 1
    hint	mental health needs	assessment 1 specific_needs 6 children_in_care -7 care_leavers -4 workforce 2 multi_agency 5
    hint	mental health practitioners	specific_needs 1
    hint	mental health problems	specific_needs 2
    hint	mental health services	child_protection 2 early_help 4 child_voice -2 children_in_care 4 leadership -1 multi_agency -1
    hint	mental health support	specific_needs 1
    hint	mental ill	assessment 1 specific_needs 2
    hint	mental ill health	assessment 1 specific_needs 2
    hint	mental ill-health	child_protection -2 assessment -1 specific_needs 1 quality_assurance 1
    hint	mentoring	children_in_care 1 workforce 3 leadership -5
    hint	mentors	specific_needs -2
    hint	messages	child_voice 9 workforce 4 multi_agency -1
    hint	met	front_door -4 assessment -1 early_help -6 missing -2 child_voice 3 children_in_care 4 care_leavers 3 workforce 3 quality_assurance 1 multi_agency -3 overall 2
    hint	met inspectors	child_voice 1 care_leavers 5
    hint	met well	children_in_care -1
    hint	method	quality_assurance 1
    hint	methodology	child_protection -2 workforce 5 quality_assurance 7
    hint	methods	child_protection -1 specific_needs 5 child_voice 9 leadership -1
    hint	middle	management_oversight 5 overall 3
    hint	midwives	multi_agency 2
    hint	migrant	specific_needs 9
    hint	migrant children	specific_needs 7
    hint	mile	workforce 1
    hint	miles	children_in_care 7
    hint	million	leadership 8
    hint	mind	specific_needs 1 child_voice 3
    hint	minimise	child_protection 5 assessment 1 child_voice -2 multi_agency 2
    hint	minimise delay	multi_agency 1
    hint	minimised	child_protection 3 children_in_care 1
    hint	minimising	assessment 2
    hint	minimum	child_protection -7 missing -1 children_in_care 5 care_leavers 4 quality_assurance -2
    hint	minimum requirements	overall -6
    hint	minority	front_door -3 child_protection -1 early_help -3 missing -2 specific_needs -3 child_voice -8 children_in_care -3 leadership -2 quality_assurance -4 multi_agency -3
    hint	minority ethnic	missing -2 specific_needs -2 child_voice -5 children_in_care -3
    hint	minority ethnic groups	child_protection -1 assessment -1 child_voice -3 children_in_care -6 multi_agency -1
    hint	minority of cases	assessment 11 specific_needs 5 children_in_care -1
    hint	minority of child	child_protection -1
    hint	minority of children	child_protection 4 assessment 1 children_in_care 1
    hint	minutes	front_door -2 assessment 15 specific_needs -2 child_voice 3 children_in_care -1 care_leavers -8 management_oversight 4 quality_assurance -1
    hint	minutes and plans	assessment -2
    hint	minutes of reviews	assessment 6
    hint	minutes seen	multi_agency 4
    hint	miss	missing 4
    hint	missed	front_door 8 child_protection 1 assessment 8 missing 4 children_in_care -1 leadership -3 quality_assurance 10
    hint	missed opportunities	child_protection 6 children_in_care -2
    hint	missed opportunity	child_voice 4 quality_assurance 2 multi_agency 3
    hint	missing	front_door -12 child_protection -13 assessment -7 early_help -10 missing 42 specific_needs -1 child_voice -9 children_in_care -13 care_leavers -12 workforce -8 leadership -4 quality_assurance -1 overall -8
    hint	missing and child	multi_agency 3
    hint	missing children	missing 6 management_oversight -2 multi_agency 11
    hint	missing coordinator	missing 1
    hint	missing education	front_door -1 child_protection 4 missing -19 specific_needs 13 management_oversight -2 leadership 1 multi_agency -4
    hint	missing episodes	child_protection -3
    hint	missing from care	missing 8 child_voice 3 children_in_care 11 management_oversight 8 multi_agency 4
    hint	missing from education	front_door -1 missing -5 specific_needs 3 quality_assurance -2
    hint	missing from home	front_door 7 assessment -1 early_help -1 missing 6 specific_needs -8 children_in_care -8 quality_assurance 3 multi_agency 3
    hint	missing from school	missing -7
    hint	missing incidents	multi_agency -3
    hint	missing opportunities	missing -1
    hint	missing persons	front_door -1
    hint	missing-from-care	missing 9
    hint	misuse	front_door -2 assessment 3 early_help 3 specific_needs -5 children_in_care 1 care_leavers -2 leadership -4 multi_agency 4
    hint	misuse or parental	child_protection 2
    hint	misuse service	specific_needs 4 multi_agency 4
    hint	misusing	care_leavers -1 multi_agency 3
    hint	misusing drugs	children_in_care 1 care_leavers -1
    hint	mitigate	assessment 1 child_voice -2 children_in_care 4
    hint	mitigate risks	missing 6
    hint	mitigate the risks	leadership 3
    hint	mitigated	child_protection 4 care_leavers -1 workforce 1
    hint	mitigation	children_in_care 1
    hint	mixed	child_voice -2 leadership 3
    hint	mobile	leadership -2
    hint	mockingbird	children_in_care 2
    hint	model	front_door -2 child_protection -4 assessment 4 specific_needs -2 child_voice -1 children_in_care -4 care_leavers -9 management_oversight -5 leadership 21 quality_assurance -6 multi_agency -3 overall -2
    hint	model is well	leadership 3
    hint	model of practice	leadership 11
    hint	model of social	leadership 11 overall -2
    hint	model was adapted	leadership -1
    hint	models	specific_needs 3 workforce -1 leadership 6
    hint	moderation	quality_assurance 1
    hint	modern	child_protection -1 missing 1
    hint	modern slavery	child_protection -1 missing 1
    hint	modifiable	multi_agency 7
    hint	momentum	overall 5
    hint	momo	child_voice 12
    hint	money	child_voice 1 leadership 6
    hint	monitor	front_door -3 child_protection 1 assessment -5 early_help -1 missing 1 specific_needs -3 child_voice -1 children_in_care -7 management_oversight 9 workforce -1 quality_assurance 10 multi_agency 3 overall -1
    hint	monitor and evaluate	quality_assurance 1
    hint	monitor and improve	management_oversight 1
    hint	monitor children	missing 3
    hint	monitor children missing	missing 2
    hint	monitor children's	children_in_care 2
    hint	monitor progress	child_protection -1 assessment 5 children_in_care -6
    hint	monitor the effectiveness	early_help 2
    hint	monitor the progress	children_in_care -1 quality_assurance 3
    hint	monitored	front_door -3 assessment -5 early_help -2 child_voice -4 children_in_care -1 management_oversight 6 quality_assurance 9 multi_agency 4 overall 3
    hint	monitored by senior	management_oversight 1
    hint	monitored to ensure	multi_agency -1
    hint	monitoring	child_protection -1 assessment -10 missing 3 specific_needs -1 child_voice -2 children_in_care -5 care_leavers -7 management_oversight 12 workforce -3 leadership 1 quality_assurance 13 multi_agency 1 overall -7
    hint	monitoring and evaluation	quality_assurance -1 multi_agency 1
    hint	monitoring board	multi_agency -3
    hint	monitoring children	multi_agency 1
    hint	monitoring systems	child_protection 3
    hint	monitoring the impact	leadership -2
    hint	monitoring visits	overall 2
    hint	monitors	child_protection -2 missing 1 specific_needs -1 leadership -3 quality_assurance 5
    hint	monitors the effectiveness	multi_agency -11
    hint	monthly	child_protection -3 assessment -5 specific_needs 1 children_in_care 2 care_leavers -4 management_oversight -5 leadership -6 quality_assurance 11 multi_agency 3
    hint	monthly multi-agency	missing 1
    hint	months	front_door -9 early_help -1 specific_needs -3 children_in_care 6 care_leavers -5 workforce 2 leadership -4
    hint	months ago	children_in_care -5
    hint	morale	front_door -2 children_in_care -4 workforce 24 leadership -5 multi_agency -2
    hint	morale is high	workforce 4 overall 3
    hint	mosque	specific_needs 6 children_in_care 5
    hint	mostly	child_protection 3 assessment 3 specific_needs -5 child_voice -2 children_in_care -2 management_oversight -1 workforce 1 leadership -2 quality_assurance -8 multi_agency -3 overall 1
    hint	mostly completed	multi_agency -1
    hint	mostly seen	child_protection -1
    hint	mostly well	child_protection 1 assessment 5
    hint	mother	child_protection 7 early_help 5 children_in_care -8 multi_agency 1
    hint	mother and baby	child_protection 1
    hint	mother's	child_protection 2
    hint	mothers	child_protection 3 early_help 1
    hint	motivated	workforce 8 leadership -2
    hint	motivation	children_in_care 1
    hint	move	child_protection -6 assessment -4 missing -2 specific_needs -3 care_leavers 15 management_oversight -1 multi_agency -4 overall -2
    hint	move home	children_in_care 1
    hint	moved	missing 7 child_voice -2 care_leavers 1 management_oversight -4 multi_agency -3
    hint	moves	child_protection -2 assessment -1 specific_needs -3 children_in_care 9 workforce -1 quality_assurance -2
    hint	moving	children_in_care 5 care_leavers 6 quality_assurance -3
    hint	much	front_door 4 child_protection -1 assessment 2 early_help 5 child_voice -2 children_in_care -1 workforce 3 leadership 2 quality_assurance -2 multi_agency 1 overall 6
    hint	much focus	assessment 2
    hint	much greater	quality_assurance 1
    hint	much improved	children_in_care -2
    hint	much time	front_door 4 workforce 3
    hint	much variability	child_protection 15
    hint	much work	child_protection -1 leadership 4
    hint	multi	child_protection -1 management_oversight -1 multi_agency 6
    hint	multi-agency	front_door 3 assessment -6 early_help 1 missing 4 specific_needs -4 child_voice -9 children_in_care -15 care_leavers -5 management_oversight -4 workforce -5 leadership -9 multi_agency 41 overall -8
    hint	multi-agency action	missing 1 quality_assurance 2
    hint	multi-agency arrangements	multi_agency 6
    hint	multi-agency attendance	child_protection 9
    hint	multi-agency audit	child_protection -1
    hint	multi-agency audits	front_door -4 quality_assurance 4 multi_agency -8
    hint	multi-agency checks	child_protection 1
    hint	multi-agency child	early_help 1 child_voice 1 workforce 1
    hint	multi-agency child protection	multi_agency -4
    hint	multi-agency children's	front_door 8
    hint	multi-agency core	child_protection 1
    hint	multi-agency data	quality_assurance 5
    hint	multi-agency data set	quality_assurance 1
    hint	multi-agency decision-making	multi_agency 2
    hint	multi-agency early	multi_agency -4
    hint	multi-agency early help	multi_agency -4
    hint	multi-agency family	child_protection 4
    hint	multi-agency front	multi_agency -6
    hint	multi-agency front door	multi_agency -6
    hint	multi-agency group	children_in_care 4
    hint	multi-agency information	front_door -1 assessment 5 multi_agency -5
    hint	multi-agency information-sharing	child_protection 3 specific_needs -2
    hint	multi-agency involvement	child_protection -3 multi_agency 4
    hint	multi-agency learning	quality_assurance 2
    hint	multi-agency meetings	front_door 2 assessment 1 early_help 2 missing 4 multi_agency 3
    hint	multi-agency partners	assessment 1 early_help -1 missing -4 care_leavers 1
    hint	multi-agency partnerships	care_leavers 1
    hint	multi-agency plan	child_protection 2
    hint	multi-agency planning	multi_agency 11
    hint	multi-agency practice	child_protection 3
    hint	multi-agency professionals	care_leavers -1
    hint	multi-agency response	front_door -4 child_protection -3 quality_assurance -5
    hint	multi-agency response involving	multi_agency -29
    hint	multi-agency reviews	child_protection 8
    hint	multi-agency risk	assessment -5 missing -3
    hint	multi-agency risk assessment	assessment -5 missing -2 multi_agency -2
    hint	multi-agency safeguarding	front_door 10 child_protection -7 missing -4 children_in_care 1 quality_assurance -5 multi_agency -13
    hint	multi-agency safeguarding arrangements	multi_agency -7
    hint	multi-agency safeguarding hub	children_in_care 2 quality_assurance -1 multi_agency -14
    hint	multi-agency safeguarding training	workforce 8
    hint	multi-agency sexual	missing 2
    hint	multi-agency strategy	multi_agency -6
    hint	multi-agency strategy meetings	multi_agency -6
    hint	multi-agency support	multi_agency 6
    hint	multi-agency team	missing 4
    hint	multi-agency training	child_protection -2 early_help 3 missing -3 workforce 17 multi_agency -7
    hint	multi-agency vulnerable	multi_agency -3
    hint	multi-agency work	child_protection 2 missing -3 specific_needs 5 quality_assurance 3 multi_agency 2
    hint	multi-agency working	front_door 1 child_protection -4 missing -1 workforce -4 leadership 2
    hint	multi-occupancy	specific_needs -4
    hint	multi-systemic	early_help 3 children_in_care 5
    hint	multi-systemic therapy	early_help 2
    hint	multidisciplinary	front_door -2 child_protection 9 missing 2 workforce -8 leadership -3 multi_agency 9
    hint	multidisciplinary professionals	multi_agency 2
    hint	multidisciplinary team	child_protection 1
    hint	multiple	child_protection 2 specific_needs -3 child_voice -5 care_leavers 2
    hint	multiple changes	child_protection -2 children_in_care 2
    hint	multiple occupancy	specific_needs -2 care_leavers 1
    hint	mutilation	front_door -1 child_protection 4 children_in_care -1 workforce 1 leadership -1 multi_agency 2
    hint	mutually	multi_agency 6
    hint	my	child_protection 8 early_help 4 child_voice 3 children_in_care -6 care_leavers 2 management_oversight -2 leadership -6
    hint	my children	child_protection 2
    hint	named	child_voice 8 children_in_care 2 multi_agency 3
    hint	narrative	workforce 5 leadership 3
    hint	national	front_door -7 assessment -8 early_help -6 missing -2 specific_needs -1 child_voice -4 management_oversight -5 workforce -1 leadership -4 quality_assurance -6 multi_agency -4
    hint	national average	missing -5 specific_needs -1 children_in_care -9 leadership -3 multi_agency -8 overall -1
    hint	national averages	children_in_care -1
    hint	national framework	front_door 1 child_protection 8 assessment 3 quality_assurance -2 multi_agency -5
    hint	national issues	workforce 4
    hint	national panel	children_in_care -1 multi_agency 9
    hint	national referral	missing 7
    hint	national referral mechanism	missing 7
    hint	national target	child_protection 3 children_in_care -3
    hint	national threshold	children_in_care 6
    hint	nationally	child_protection -5 missing -3 specific_needs -2 children_in_care 5 quality_assurance -3 overall -1
    hint	nationally recognised	multi_agency 3
    hint	nature	assessment -1 missing 3 child_voice -2
    hint	near	leadership 1
    hint	nearly	child_protection -7 children_in_care 1
    hint	necessary	child_protection 1 assessment -1 early_help 1 child_voice -2 management_oversight 4 workforce -9 quality_assurance -1 multi_agency -3 overall -3
    hint	necessary improvements	leadership 6 quality_assurance -1
    hint	necessity	child_protection 1 leadership 7
    hint	need	front_door 2 child_protection -1 assessment 3 early_help 4 missing -8 child_voice -7 children_in_care -3 care_leavers 5 management_oversight -1 supervision -3 leadership 2 quality_assurance -3 multi_agency -2 overall -2
    hint	need additional	children_in_care 1
    hint	need and child	front_door -1 child_protection -9 assessment 5 leadership 2
    hint	need and risk	front_door 1 missing -1 management_oversight 2
    hint	need and risks	multi_agency 2
    hint	need cases	child_protection 12 workforce 3
    hint	need early	early_help 3
    hint	need early help	early_help 2
    hint	need for children	early_help 5
    hint	need help	child_protection -4 assessment -2 specific_needs -4 child_voice -3 children_in_care -4 workforce -2 multi_agency -5
    hint	need of help	front_door 1 child_protection -6 child_voice 3 children_in_care 11 workforce 2 leadership 1 overall -12
    hint	need of protection	leadership -3
    hint	need of support	children_in_care -1
    hint	need or child	child_protection -3 early_help 4 children_in_care 5 multi_agency 3
    hint	need plan	child_protection 7 assessment 1
    hint	need planning	assessment -3
    hint	need plans	child_protection 2 early_help -8 child_voice -3 leadership -1 multi_agency 9
    hint	need quickly	overall 2
    hint	need services	child_protection 3 children_in_care 1
    hint	need support	front_door 5 early_help -2 specific_needs -4 workforce 4
    hint	need to come	specific_needs 1 children_in_care -2
    hint	need to ensure	assessment 3 care_leavers 2 leadership 3 quality_assurance -3
    hint	need to improve	multi_agency -6 overall 5
    hint	need to increase	workforce 8
    hint	need to know	management_oversight 1
    hint	need to make	front_door -1 leadership 2
    hint	need to recruit	leadership 4
    hint	need to strengthen	specific_needs 2
    hint	need to take	front_door 1 quality_assurance 8
    hint	need to thrive	assessment 2
    hint	need to understand	leadership -1
    hint	needed	child_protection 2 assessment 4 early_help 1 child_voice 1 care_leavers 3 management_oversight 1 workforce -2 leadership 2 multi_agency -6
    hint	needed in relation	missing 2
    hint	needed or still	children_in_care -1
    hint	needed to ensure	child_protection -6 leadership 6
    hint	needed to help	child_protection -2 children_in_care 3
    hint	needed to reduce	front_door 2 child_voice 4
    hint	needed to strengthen	leadership 1
    hint	needing	front_door 8 assessment -2 early_help 2 specific_needs -1 children_in_care -2 care_leavers 3 leadership -2 quality_assurance -1
    hint	needing help	multi_agency 1
    hint	needs	front_door 1 child_protection -1 assessment 7 early_help 5 missing -10 specific_needs 6 care_leavers 1 management_oversight -1 workforce -2 leadership -2 quality_assurance -5 multi_agency -2 overall -1
    hint	needs analysis	assessment -8 children_in_care -6 workforce 7 multi_agency 9
    hint	needs and circumstances	children_in_care -2 care_leavers 2
    hint	needs and concerns	front_door 2
    hint	needs and risks	front_door 4 assessment 4 early_help -1 children_in_care -4
    hint	needs and vulnerabilities	child_protection 2 assessment -3 care_leavers 1
    hint	needs and wishes	children_in_care 3
    hint	needs are assessed	specific_needs 3
    hint	needs are clearly	care_leavers 3
    hint	needs are considered	specific_needs 2
    hint	needs are fully	child_protection 1
    hint	needs are identified	assessment -3 children_in_care 1
    hint	needs are met	child_protection -5 child_voice -2
    hint	needs are mostly	children_in_care -2
    hint	needs are supported	care_leavers 1
    hint	needs are well	child_protection -3 child_voice 1 children_in_care 7 multi_agency -1
    hint	needs assessed	child_protection -6 assessment 8 children_in_care -8 overall 2
    hint	needs assessment	assessment -5 multi_agency -2
    hint	needs assessments	care_leavers -2
    hint	needs change	child_protection -4 early_help 6
    hint	needs continue	child_protection 1
    hint	needs effectively	assessment 4
    hint	needs escalate	children_in_care -1
    hint	needs fully	children_in_care -1
    hint	needs identified	missing 1 multi_agency 2
    hint	needs increase	front_door -2 early_help 5
    hint	needs is well	specific_needs 3
    hint	needs met	assessment 2
    hint	needs of adults	assessment 2
    hint	needs of care	child_voice -4 care_leavers 2 workforce 3 multi_agency 3
    hint	needs of children	front_door 5 child_protection -1 assessment 3 specific_needs -4 child_voice -9 children_in_care -3 management_oversight 7 leadership 5 quality_assurance 9 overall 2
    hint	needs of families	early_help 3
    hint	needs of individual	assessment 4 specific_needs 2 child_voice -5
    hint	needs of looked	children_in_care 9
    hint	needs of parents	child_protection -3 assessment 2 specific_needs 6 child_voice 7
    hint	needs of vulnerable	quality_assurance 6
    hint	needs of young	assessment 2 multi_agency 1
    hint	needs receive	specific_needs 1
    hint	needs relating	children_in_care 2
    hint	needs remain	child_protection 1
    hint	needs team	workforce 9
    hint	needs to change	child_protection 1 early_help -3 children_in_care -1 leadership -5 quality_assurance 2 overall -2
    hint	needs to happen	child_protection 4 assessment 5 child_voice -2 children_in_care -1 multi_agency -2
    hint	needs to improve	assessment -1 workforce 2 leadership 6
    hint	needs to make	children_in_care -4
    hint	needs well	care_leavers 2
    hint	neet	children_in_care -3 care_leavers 7
    hint	negative	child_voice 2 multi_agency -3 overall 1
    hint	negative impact	child_voice 2 overall 1
    hint	negatively	children_in_care 7 workforce 12
    hint	negatively impacted	children_in_care 4 overall 4
    hint	neglect	front_door -2 child_protection 21 assessment 2 early_help -1 missing -5 specific_needs -7 child_voice -3 children_in_care -11 care_leavers -10 leadership -2 multi_agency 9 overall -3
    hint	neglect and domestic	child_protection -4 missing 8 workforce 3 multi_agency -1
    hint	neglect and emotional	child_protection 3
    hint	neglect on children	child_protection 1
    hint	neglect strategy	leadership -2 multi_agency 18
    hint	neglect toolkit	assessment 8
    hint	neglected	missing -1 leadership 6 quality_assurance 4
    hint	neglectful	child_protection 12 assessment 1 specific_needs -1 children_in_care -6 multi_agency 3
    hint	neglectful situations	assessment 8
    hint	neighbour	care_leavers 3
    hint	neighbouring	missing -1 specific_needs 1 care_leavers -2 leadership -4 multi_agency 9
    hint	neighbouring authorities	children_in_care 1 multi_agency 1
    hint	neighbours	child_protection -1 children_in_care 4
    hint	neighbours and national	children_in_care -2
    hint	neither	front_door -3 children_in_care -1 management_oversight 3 leadership 4 quality_assurance 1
    hint	network	front_door -2 child_protection 5 assessment 2 child_voice -9 leadership 3
    hint	network around	multi_agency 2
    hint	networks	front_door 2 child_protection 3 missing 3 multi_agency -2
    hint	new	child_protection -3 early_help -1 missing -2 child_voice 1 children_in_care 2 care_leavers 3 management_oversight -3 supervision -2 workforce 3 leadership 2 quality_assurance -2 multi_agency -1 overall 3
    hint	new approach	workforce 2
    hint	new chief	overall 2
    hint	new chief executive	overall 2
    hint	new director	multi_agency -10 overall 3
    hint	new domestic	child_protection 4
    hint	new domestic abuse	child_protection 4
    hint	new electronic	assessment 5
    hint	new families	children_in_care 6
    hint	new family	children_in_care 11
    hint	new guidance	multi_agency 1
    hint	new home	children_in_care 2
    hint	new information	assessment 8
    hint	new initiative	child_voice 3 care_leavers -1
    hint	new model	leadership 5
    hint	new multi-agency	child_protection 3
    hint	new practice	child_protection 1 leadership 3
    hint	new practice standards	child_protection 2 leadership 1
    hint	new quality	quality_assurance 1
    hint	new service	early_help 7
    hint	new social	specific_needs -1 workforce 4 leadership 1
    hint	new social worker	children_in_care 3 workforce 2
    hint	new staff	workforce 3
    hint	new system	children_in_care -1 quality_assurance 1
    hint	new ways	overall 4
    hint	new website	care_leavers 4
    hint	new workers	workforce 1
    hint	newly	front_door -5 child_protection -4 assessment -4 missing -1 specific_needs -3 children_in_care -5 supervision -2 workforce 3 leadership -3 quality_assurance -3 multi_agency -1
    hint	newly appointed	multi_agency 1
    hint	newly qualified	child_protection -1 children_in_care -1 care_leavers -1 workforce 12
    hint	newly qualified social	child_protection -5 workforce 3
    hint	newsletter	child_voice 5
    hint	next	front_door 2 assessment -7 early_help -3 missing -3 specific_needs -7 child_voice -1 children_in_care -2 care_leavers -3 management_oversight 2 supervision 6 workforce -1 leadership -3 multi_agency 5 overall -1
    hint	next day	multi_agency 2
    hint	next inspection	child_protection -1
    hint	next steps	front_door 10 child_protection 3 children_in_care -6 management_oversight 1 supervision 1 leadership -3 quality_assurance -5
    hint	next year	quality_assurance 6
    hint	nhs	child_protection -7 management_oversight 2 multi_agency 12
    hint	nine	management_oversight 3 leadership -1
    hint	nine months	child_protection 5 management_oversight 1
    hint	non-attendance	multi_agency 1
    hint	non-verbal	specific_needs 6 child_voice 4
    hint	none	specific_needs -3 children_in_care 10 multi_agency -2
    hint	nonresident	assessment 5 child_voice -1
    hint	normal	front_door 2
    hint	normal working	front_door 2
    hint	normal working hours	front_door 2
    hint	notable	child_voice 3 quality_assurance 4
    hint	notably	leadership 1
    hint	note	assessment 1
    hint	noted	children_in_care 3 leadership -1
    hint	notes	assessment 8 children_in_care -1 supervision -2 workforce 1 quality_assurance -1 multi_agency 1
    hint	notice	overall 5
    hint	notices	child_protection -1 missing 6 multi_agency 1
    hint	notification	leadership -1 multi_agency 14
    hint	notification process	multi_agency 4
    hint	notifications	front_door 13 child_protection -2 early_help -7 children_in_care -6 management_oversight -1 workforce -1 multi_agency 10 overall -1
    hint	now	front_door 3 assessment -1 early_help -1 missing 1 child_voice -1 care_leavers -1 management_oversight -2 leadership 1 overall 4
    hint	now benefit	overall 10
    hint	now better	leadership -3
    hint	now good	overall 4
    hint	now in place	child_protection 1 missing 1 management_oversight 7 overall 3
    hint	now inadequate	overall -3
    hint	now living	children_in_care -2
    hint	now much	front_door 6
    hint	now receive	child_voice 1 care_leavers -1
    hint	now supported	child_protection 2
    hint	now written	assessment 2
    hint	nps	child_protection -7 multi_agency 14
    hint	number	front_door -1 child_protection -2 assessment -1 early_help -2 care_leavers -1 management_oversight -4 workforce 1 quality_assurance 4 multi_agency -2 overall -5
    hint	number of agency	workforce 2
    hint	number of areas	overall 5
    hint	number of assessments	assessment 2
    hint	number of care	care_leavers 3
    hint	number of cases	child_protection 6 assessment 5 specific_needs -2 management_oversight -1 multi_agency 10
    hint	number of children	front_door 3 child_protection 5 assessment -2 early_help 2 children_in_care -3 leadership -2 quality_assurance 6 multi_agency -1
    hint	number of children's	child_protection 4
    hint	number of contacts	front_door 3
    hint	number of families	missing 4
    hint	number of key	leadership 2
    hint	number of looked	children_in_care 4
    hint	number of older	leadership -1
    hint	number of plans	children_in_care 2
    hint	number of pupils	specific_needs 7
    hint	number of re-referrals	front_door 8
    hint	number of referrals	front_door 1 child_protection 5 specific_needs 1
    hint	number of social	front_door -1 workforce 11 leadership 12
    hint	number of times	quality_assurance 4 multi_agency 1
    hint	number of unaccompanied	children_in_care -1
    hint	number of young	care_leavers 2
    hint	numbers	front_door 1 assessment -4 early_help 4 missing -7 specific_needs -2 child_voice -4 care_leavers -2 management_oversight -7 workforce 6 quality_assurance 6 multi_agency -4
    hint	numbers of care	quality_assurance 1
    hint	numbers of children	front_door 4 specific_needs 3 children_in_care 2 workforce -6 multi_agency -1
    hint	numerous	children_in_care 1 leadership -2
    hint	nurse	child_protection -3 specific_needs -3 children_in_care -4 care_leavers 15 workforce 5 multi_agency 9
    hint	nurse partnership	care_leavers 1 multi_agency -3
    hint	nurses	assessment -7 children_in_care -3 care_leavers -3 multi_agency 12
    hint	nursing	child_voice -2 multi_agency 15
    hint	nursing team	specific_needs 5
    hint	nurturing	children_in_care 9 leadership 2
    hint	objective	specific_needs 3 children_in_care -1 leadership 4
    hint	objectives	care_leavers -3 workforce 4
    hint	obligations	quality_assurance 6
    hint	observation	assessment 7 children_in_care -3
    hint	observations	child_protection -3 assessment 9 child_voice 4 workforce 6 multi_agency 4
    hint	observed	front_door 5 child_protection 1 child_voice 6 management_oversight 5 quality_assurance -1 overall 1
    hint	obtain	child_protection -1
    hint	obtained	front_door 3 multi_agency -3
    hint	obtaining	multi_agency 5
    hint	occasion	workforce 2
    hint	occasionally	front_door 3
    hint	occasions	child_protection -2 early_help -1 child_voice 3 care_leavers 1 multi_agency -5
    hint	occupancy	specific_needs -2 care_leavers 1
    hint	occur	child_protection 3 management_oversight 3
    hint	occurred	workforce -3
    hint	off	child_protection -1 children_in_care 2 care_leavers 4 management_oversight 10 leadership -1 quality_assurance -1
    hint	offender	assessment 7 care_leavers -1 management_oversight -6 multi_agency 22
    hint	offenders	front_door -1 assessment -3 care_leavers -2 multi_agency 16
    hint	offending	front_door -3 child_protection -3 specific_needs 3 children_in_care 12 care_leavers -4 multi_agency 5 overall 5
    hint	offending behaviour	children_in_care 2
    hint	offending service	missing 1
    hint	offending team	multi_agency 5
    hint	offer	front_door -2 assessment -7 early_help 4 missing 2 specific_needs 2 child_voice -1 children_in_care -3 care_leavers 13 supervision -2 quality_assurance -9 multi_agency -2
    hint	offer for care	children_in_care 1
    hint	offer for children	leadership 1
    hint	offer of support	specific_needs 1 children_in_care 1
    hint	offer of therapeutic	specific_needs 3
    hint	offer support	missing 18
    hint	offer to children	multi_agency 5
    hint	offered	assessment -7 missing 6 specific_needs 5 children_in_care -7 management_oversight -3 leadership -2
    hint	offered an advocate	child_voice 6
    hint	offered to families	multi_agency 2
    hint	offering	early_help 6 specific_needs -1 children_in_care -3 leadership -1 quality_assurance -1
    hint	offers	assessment -3 missing 4 specific_needs 5 child_voice 1 children_in_care -1 care_leavers -1 management_oversight 4 leadership -4 quality_assurance 2 multi_agency 1 overall -1
    hint	office	front_door 3 child_protection -5 children_in_care -10 care_leavers -2 workforce 8 multi_agency 1
    hint	office hours	front_door 5 child_protection -1 specific_needs -1 children_in_care -1
    hint	officer	child_protection -6 missing -1 specific_needs 6 children_in_care -7 care_leavers -3 management_oversight 5 workforce 2 quality_assurance -8 overall -6
    hint	officer service	management_oversight 4
    hint	officers	child_protection -8 assessment -3 early_help -4 missing 1 specific_needs 2 children_in_care -5 care_leavers -3 workforce 4 quality_assurance -3 multi_agency 9
    hint	officers and staff	front_door -2
    hint	ofsted	front_door -2 child_protection -1 assessment -3 missing -10 specific_needs -4 child_voice -6 care_leavers -7 workforce -3 leadership -5 quality_assurance -3 multi_agency -7 overall 1
    hint	ofsted and one	quality_assurance -1
    hint	ofsted and two	quality_assurance 1
    hint	ofsted inspection	children_in_care 4 multi_agency 1 overall -8
    hint	ofsted since	quality_assurance 1 multi_agency 1
    hint	ofsted will take	child_protection -1
    hint	often	front_door -2 child_protection 1 assessment 4 missing -2 management_oversight 5 supervision 1 workforce -1 leadership -4 quality_assurance -3 multi_agency -1
    hint	often lacks	assessment -4
    hint	often results	multi_agency 1
    hint	old	missing 2 children_in_care -4 care_leavers 2
    hint	older	child_protection -2 assessment 1 early_help 4 specific_needs -3 children_in_care 5
    hint	older children	specific_needs -4 children_in_care 2 leadership 2
    hint	olds	specific_needs 8 care_leavers 2
    hint	once	front_door -4 child_protection 4 assessment 4 children_in_care -3 management_oversight 3
    hint	once care	assessment 4
    hint	one	front_door -4 child_protection -1 early_help 3 specific_needs -2 children_in_care 3 care_leavers -2 management_oversight 1 leadership -3 multi_agency 2 overall -7
    hint	one adopter	children_in_care 4
    hint	one case	specific_needs 2 children_in_care 1
    hint	one child	specific_needs 6
    hint	one serious	multi_agency -3
    hint	one serious case	multi_agency -3
    hint	one young	specific_needs -1 children_in_care 5 care_leavers -4
    hint	one young person	specific_needs -4 child_voice 5
    hint	one-to-one	child_protection -2 child_voice 2
    hint	one-to-one tuition	children_in_care 5
    hint	ongoing	front_door -2 child_protection 3 assessment -6 early_help -2 missing -4 child_voice -7 care_leavers 2 supervision 1 workforce 1 leadership 5 quality_assurance -5 multi_agency -4 overall -3
    hint	ongoing commitment	leadership 1
    hint	ongoing focus	leadership 11
    hint	ongoing help	care_leavers 2
    hint	ongoing risks	management_oversight 6
    hint	ongoing work	leadership -1
    hint	online	child_voice 1 management_oversight -2 leadership -1 quality_assurance -2
    hint	online counselling	care_leavers -4
    hint	online counselling service	care_leavers -4
    hint	online safety	child_voice 3
    hint	onto	assessment 4
    hint	onwards	children_in_care 2
    hint	open	front_door 2 child_protection 3 assessment -5 early_help -2 specific_needs -5 child_voice -3 leadership 6 quality_assurance 1 overall -4
    hint	open access	management_oversight 2
    hint	open to children's	child_protection 1
    hint	openly	workforce -5
    hint	openness	workforce -2 leadership 2
    hint	operates	early_help 1 leadership -6
    hint	operating	multi_agency 5
    hint	operation	leadership 2 multi_agency 7
    hint	operational	front_door -3 child_protection -1 assessment -3 missing 8 child_voice -2 children_in_care -1 workforce -2 leadership -4 multi_agency 6 overall -2
    hint	operational and senior	management_oversight 6
    hint	operational management	quality_assurance 1
    hint	operational practice	quality_assurance -1
    hint	operational response	multi_agency -2
    hint	operations	missing 5
    hint	opinions	child_voice 6 children_in_care -2 care_leavers -3 leadership -3
    hint	opportunities	front_door -6 child_protection -3 early_help -2 missing -6 specific_needs -2 children_in_care -3 care_leavers 1 management_oversight -1 supervision 4 workforce 7 leadership 3 multi_agency -1 overall -2
    hint	opportunities for children	child_voice 1 care_leavers -3
    hint	opportunities for learning	children_in_care -1 quality_assurance 6
    hint	opportunities for staff	workforce 1
    hint	opportunities to intervene	missing 3
    hint	opportunities to make	children_in_care 1
    hint	opportunity	front_door 2 child_protection -2 missing 3 child_voice 3 care_leavers -6 workforce -4 leadership -4 quality_assurance 4 multi_agency 1 overall 2
    hint	opportunity to engage	assessment 5
    hint	opportunity to form	workforce 3
    hint	opportunity to provide	children_in_care 3 quality_assurance -2
    hint	opportunity to talk	missing 4
    hint	optician	children_in_care 5
    hint	optimistic	quality_assurance 1
    hint	option	assessment -4 early_help -1 specific_needs 8 children_in_care -3
    hint	options	child_protection -1 assessment -2 child_voice -3 children_in_care 8 care_leavers 4 quality_assurance -3 multi_agency -1
    hint	options for children	children_in_care 3 management_oversight -1
    hint	order	front_door 3 child_protection -9 early_help 5 missing 2 child_voice -4 children_in_care 4 care_leavers -8 management_oversight -7 supervision -2 leadership 4
    hint	order to ensure	assessment 1 children_in_care -1 overall 2
    hint	order to improve	assessment 1 leadership -4 quality_assurance -2
    hint	order to inform	assessment -11
    hint	order to provide	specific_needs 4
    hint	order to support	front_door 3 assessment 5
    hint	order to understand	leadership 4
    hint	orders	front_door -2 child_protection -1 assessment -5 early_help -2 missing -5 specific_needs -6 child_voice -5 children_in_care 12 management_oversight 1 supervision -9 leadership -4 multi_agency 2 overall -2
    hint	organisation	specific_needs -3 children_in_care -6 management_oversight -6 workforce 5 leadership 10 multi_agency 3
    hint	organisational	child_protection -1 quality_assurance 1
    hint	organisational culture	leadership 3
    hint	organisations	child_protection -6 child_voice -3 children_in_care -2 workforce -2 leadership -1 quality_assurance 1 multi_agency 21
    hint	organise	early_help 4
    hint	organised	front_door -2 missing 1 children_in_care 1 care_leavers 5 leadership -1 overall 5
    hint	orientation	children_in_care 3
    hint	origin	specific_needs 4
    hint	others	front_door -1 child_protection -5 assessment 12 early_help 5 child_voice 1 workforce -6 leadership -9 overall 3
    hint	otherwise	quality_assurance 2 multi_agency 6
    hint	out-of-hours	front_door 33 child_protection -8 early_help -5 specific_needs -4 children_in_care -7 management_oversight -2 workforce -3 leadership -1 multi_agency -8
    hint	out-of-hours service	front_door 2
    hint	out-of-hours support	front_door 1
    hint	outcome	assessment 9 missing -3 specific_needs -1 care_leavers -1
    hint	outcome focused	assessment 12 quality_assurance 1
    hint	outcomefocused	assessment 14 early_help 6 children_in_care -3
    hint	outcomes	front_door -3 assessment 5 early_help 5 missing -6 specific_needs 1 child_voice -2 care_leavers 6 management_oversight -3 leadership -1 quality_assurance 6 overall -1
    hint	outcomes for care	children_in_care 1
    hint	outcomes for children	child_protection -2 assessment -7 specific_needs -1 child_voice -10 children_in_care -5 care_leavers -3 workforce 4 leadership 5 quality_assurance 3 multi_agency 3 overall 4
    hint	outcomes for looked	children_in_care 6
    hint	outcomes for many	child_protection -1 early_help 2 overall 2
    hint	outcomes for young	care_leavers 8
    hint	outcomes improve	child_protection 7
    hint	outings	children_in_care 2
    hint	outline	child_protection 10 early_help -2 children_in_care -2 quality_assurance -1 multi_agency -6
    hint	outline plans	child_protection -3 assessment 1
    hint	outlined	child_protection -2 leadership -1 quality_assurance -3
    hint	outlines	leadership -2
    hint	outlining	assessment 4 child_voice -1
    hint	outreach	early_help 8 missing 13 specific_needs -3 child_voice -6
    hint	outreach workers	missing 1
    hint	outside	child_protection -3 assessment -3 early_help -3 specific_needs -6 children_in_care 5 care_leavers -1 workforce -3 leadership -4 multi_agency 2 overall -2
    hint	outside the borough	children_in_care 5
    hint	outside the home	child_protection 1 missing 3 multi_agency 2
    hint	outside the local	missing -1
    hint	outstanding	front_door -1 child_protection -4 missing -1 child_voice 4 children_in_care 2 leadership -1 multi_agency -15 overall 2
    hint	outstanding by ofsted	early_help 5
    hint	outstanding local	child_protection -1 overall -1
    hint	outstanding local authority	child_protection -1 overall -1
    hint	outstanding services	overall 7
    hint	overall	assessment -3 early_help -1 specific_needs -4 children_in_care -5 workforce -3 multi_agency 4 overall 10
    hint	overall effectiveness	overall 5
    hint	overall quality	care_leavers 3
    hint	overarching	assessment -2 children_in_care -3 leadership 10
    hint	overarching strategy	leadership 1
    hint	overlooked	multi_agency 7
    hint	overly	front_door -1 assessment 8 children_in_care -1 multi_agency -1
    hint	overly focused	child_voice 4
    hint	overnight	missing -1 specific_needs 7 multi_agency -1
    hint	overoptimism	child_protection 1
    hint	overoptimistic	child_protection -1 assessment 9 quality_assurance 7
    hint	overreliance	child_protection 1 assessment 1
    hint	overreliance on written	assessment -3
    hint	overridden	front_door 15 children_in_care -1 multi_agency -3
    hint	oversee	specific_needs 4 management_oversight 11 quality_assurance 2 multi_agency -9
    hint	oversee implementation	multi_agency -7
    hint	overseeing	children_in_care 3 management_oversight 11
    hint	overseen	front_door -1 child_protection -2 children_in_care 6 management_oversight 16 workforce -1 overall 2
    hint	overseen by managers	specific_needs 4
    hint	oversees	management_oversight 2 leadership -1
    hint	oversight	child_protection -4 assessment -6 early_help -6 missing -2 specific_needs 4 child_voice -8 care_leavers -10 management_oversight 39 supervision 1 workforce -6 leadership 5 quality_assurance 2 multi_agency 1 overall -8
    hint	oversight and challenge	leadership -4
    hint	oversight and decision-making	front_door 1
    hint	oversight and direction	management_oversight -2
    hint	oversight and monitoring	management_oversight 1
    hint	oversight and scrutiny	management_oversight -1
    hint	oversight and social	children_in_care 6
    hint	oversight and supervision	supervision 4 leadership 2
    hint	oversight by senior	leadership -2
    hint	oversight mean	assessment 2
    hint	oversight of children	child_protection 5 children_in_care -1 management_oversight 2 overall 2
    hint	oversight of children's	assessment -5 children_in_care -1 quality_assurance 2
    hint	oversight of front-line	front_door -1
    hint	oversight of performance	management_oversight -1 quality_assurance 1
    hint	oversight of practice	children_in_care -2 management_oversight 7 leadership -10 overall -2
    hint	oversight of private	multi_agency 4
    hint	oversight of safeguarding	multi_agency 1
    hint	oversight of social	management_oversight 3 leadership -4
    hint	oversight to ensure	assessment 6 leadership 3
    hint	overview	early_help -2 missing 2 specific_needs -2 child_voice -1 children_in_care -1 management_oversight 3 workforce -9 leadership 2
    hint	overview and scrutiny	leadership 14 quality_assurance -2
    hint	overview panel	children_in_care -1
    hint	owned	front_door 1
    hint	ownership	front_door 1 leadership 1 multi_agency 4
    hint	pa	child_voice -3 children_in_care -1 care_leavers 22
    hint	pace	front_door 1 child_protection -9 early_help -2 child_voice -1 care_leavers -1 management_oversight -7 workforce -1 leadership 8 quality_assurance -5 multi_agency -3 overall 10
    hint	pace of change	child_protection -2 specific_needs 1 children_in_care -1 leadership 4 overall 5
    hint	pace of improvement	front_door 3 leadership 3 overall 12
    hint	pace of progress	specific_needs 1
    hint	pack	child_voice 7
    hint	package	care_leavers 2 multi_agency -6
    hint	package of support	children_in_care -1 care_leavers 3
    hint	packages	assessment -4 missing -1 specific_needs 9
    hint	packages of care	specific_needs 7 children_in_care -1
    hint	packages of support	early_help -1 specific_needs 5
    hint	packs	child_voice 5
    hint	paediatric	multi_agency 7
    hint	paediatricians	child_protection 1 multi_agency 5
    hint	paid	specific_needs 1 care_leavers 1 leadership -3 multi_agency -5
    hint	palpable	workforce 8
    hint	pandemic	front_door 2 assessment -2 early_help -4 missing -8 specific_needs -3 management_oversight -4 workforce 2 leadership 1 multi_agency 1 overall 3
    hint	panel	front_door -12 child_protection -2 assessment -9 early_help -1 missing -2 specific_needs -11 child_voice 1 children_in_care 13 care_leavers -1 management_oversight 9 workforce -4 leadership 3 quality_assurance 2 overall -4
    hint	panel adviser	quality_assurance 1
    hint	panel chair	children_in_care 3 quality_assurance -1 multi_agency -10
    hint	panel chairs	children_in_care 1
    hint	panel ensures	multi_agency 1
    hint	panel is well	workforce 1
    hint	panel meetings	leadership 8
    hint	panel members	children_in_care 19 multi_agency -8
    hint	panel minutes	assessment -9 children_in_care 5
    hint	panel process	care_leavers 3
    hint	panels	child_protection -5 assessment -4 missing 4 specific_needs -7 care_leavers -7 management_oversight 21 leadership 7 multi_agency 2
    hint	panels provide	management_oversight 3
    hint	panlondon	children_in_care 3
    hint	paragraph	leadership -3 multi_agency 3
    hint	parallel	child_protection -5 assessment -1 children_in_care 10 leadership -3 multi_agency -3
    hint	parallel planning	child_protection -3 children_in_care 4 management_oversight 2
    hint	parent	early_help 15 specific_needs -1 child_voice -7 children_in_care -1 workforce -1 leadership 1 quality_assurance -2
    hint	parent told	early_help 1
    hint	parent told inspectors	early_help 1
    hint	parental	front_door 3 child_protection 6 assessment 12 early_help 1 missing -8 specific_needs -1 child_voice -2 children_in_care -6 care_leavers -6 management_oversight -4 workforce -2 leadership -2 multi_agency -5 overall -3
    hint	parental capacity	assessment 10
    hint	parental conflict	front_door 1
    hint	parental consent	front_door 3 assessment -4 specific_needs -1 multi_agency -3
    hint	parental engagement	front_door 3 assessment -3
    hint	parental mental	child_protection 2 specific_needs -2 quality_assurance 1
    hint	parental mental health	assessment 2 specific_needs -2 child_voice 1 multi_agency -2
    hint	parental mental ill	multi_agency 2
    hint	parental mental ill-health	assessment -4 quality_assurance 3
    hint	parental responsibility	specific_needs 5
    hint	parental self-reporting	assessment 2
    hint	parental substance	child_voice 3
    hint	parenting	child_protection 5 early_help 8 missing -4 specific_needs -5 care_leavers 2 management_oversight -9 workforce -12 leadership -1 quality_assurance -8 multi_agency -8 overall -2
    hint	parenting arrangements	leadership 1
    hint	parenting assessments	assessment 1
    hint	parenting board	child_voice 2 children_in_care 3 care_leavers 4 workforce -1 multi_agency -8
    hint	parenting board meetings	leadership 1
    hint	parenting capacity	multi_agency 3
    hint	parenting group	children_in_care -1 leadership -3
    hint	parenting panel	child_voice 1 children_in_care -5 care_leavers -4 leadership -1
    hint	parenting programmes	early_help 10
    hint	parenting responsibilities	children_in_care 2
    hint	parenting strategy	child_voice 2
    hint	parents	child_protection 11 assessment 6 early_help 6 missing -7 specific_needs -5 child_voice -5 children_in_care -1 care_leavers -4 management_oversight -1 supervision -6 workforce -15 leadership -4 multi_agency -6
    hint	parents ability	child_protection -1
    hint	parents and carers	front_door 6 early_help 4 child_voice 6 children_in_care -13 quality_assurance 6 overall 2
    hint	parents and children	child_protection -2 child_voice 7
    hint	parents and professionals	child_protection -1
    hint	parents and young	multi_agency 5
    hint	parents assessments	children_in_care 1
    hint	parents or carers	children_in_care -6
    hint	parents receive	children_in_care 4
    hint	parents to help	early_help -1
    hint	parents to understand	assessment 2
    hint	parents who spoke	early_help 9
    hint	part	front_door -4 child_protection -5 assessment 1 early_help 2 child_voice 6 care_leavers 1 workforce 3 leadership -6 multi_agency -1
    hint	part due	leadership 3
    hint	part-time	specific_needs 2
    hint	partial	leadership 3
    hint	participants	child_voice 3 workforce 5 quality_assurance 8
    hint	participate	early_help 1 specific_needs -4 child_voice 18 children_in_care -3 care_leavers -2 workforce -4 leadership -4 multi_agency 6
    hint	participated	child_voice 8
    hint	participating	child_voice 8 multi_agency 6
    hint	participation	assessment -4 early_help -7 missing -7 specific_needs -6 child_voice 35 children_in_care -9 care_leavers -3 workforce -7 quality_assurance -5 multi_agency -2 overall -4
    hint	participation activities	child_voice 3
    hint	participation and engagement	care_leavers -2
    hint	participation of care	child_voice 3 care_leavers -3
    hint	participation of children	child_voice 3
    hint	particular	front_door -4 child_protection -1 assessment 5 missing -4 child_voice 1 children_in_care 2 management_oversight 3 workforce 9 leadership 2 quality_assurance 6 multi_agency 4 overall 6
    hint	particular attention	child_protection -3 assessment -2
    hint	particularly	front_door -1 child_protection -2 missing 1 care_leavers 5 supervision 5 workforce 4 leadership -3 multi_agency 3
    hint	particularly apparent	workforce 3
    hint	particularly evident	child_protection 4 care_leavers -2
    hint	particularly in relation	children_in_care 6 multi_agency -5
    hint	particularly successful	workforce 4
    hint	particularly value	supervision 1 workforce 5
    hint	particularly where neglect	child_protection -2
    hint	parties	child_protection 5
    hint	partner	front_door 3 missing -2 child_voice -10 children_in_care -3 care_leavers -3 management_oversight -6 supervision -4 workforce -4 leadership 3 quality_assurance -4 multi_agency 20
    hint	partner agencies	early_help -2 missing -1 care_leavers -5 management_oversight -2 supervision -3 leadership 1 multi_agency -3
    hint	partner agency	multi_agency 4
    hint	partner engagement	multi_agency 5
    hint	partner in practice	leadership 2
    hint	partners	front_door 4 child_protection -1 assessment -4 early_help 1 child_voice -10 children_in_care -8 care_leavers -5 management_oversight -7 supervision -3 workforce -4 leadership -2 quality_assurance -2 multi_agency 38
    hint	partners and monitors	multi_agency -12
    hint	partners are fully	child_protection 4
    hint	partners in practice	leadership 5 multi_agency -11
    hint	partners recognise	multi_agency -2
    hint	partners report	front_door 1
    hint	partners should oversee	multi_agency -7
    hint	partners to develop	leadership 5
    hint	partners to ensure	front_door 5
    hint	partners to improve	multi_agency 6
    hint	partners to provide	children_in_care 2
    hint	partners to understand	leadership -3 quality_assurance -5 multi_agency -1
    hint	partnership	front_door -3 child_protection -3 assessment -3 early_help -6 specific_needs -1 child_voice -10 children_in_care -8 management_oversight -10 supervision -4 workforce -6 leadership -5 quality_assurance -3 multi_agency 32 overall -1
    hint	partnership approach	missing 4
    hint	partnership arrangements	front_door 3 children_in_care -2 leadership 7 multi_agency 11
    hint	partnership board	multi_agency -2
    hint	partnership engagement	front_door -1 child_protection 4
    hint	partnership response	multi_agency 1
    hint	partnership work	child_protection -6 early_help 1 multi_agency 8
    hint	partnership working	child_protection -1 early_help 3 missing -2 care_leavers 4 workforce -4 leadership -5 multi_agency 11 overall -3
    hint	partnership's	multi_agency 11
    hint	partnerships	child_protection -1 assessment -3 specific_needs -1 child_voice -5 children_in_care -4 care_leavers 2 management_oversight -1 workforce -1 leadership -6 quality_assurance -3 multi_agency 46 overall -2
    hint	parts	child_protection 8 workforce 7 multi_agency -1 overall 10
    hint	pas	front_door -6 child_protection -14 assessment -12 early_help -10 missing -12 specific_needs -2 child_voice -7 children_in_care -22 care_leavers 32 management_oversight -1 workforce 7 leadership -15 quality_assurance -4 overall -3
    hint	pas know	child_voice 8
    hint	pas work	care_leavers 7 multi_agency 5
    hint	pass	front_door 5
    hint	passed	front_door 5 child_protection -3 multi_agency -7
    hint	passes	leadership 6
    hint	passion	children_in_care 6 workforce 7
    hint	passionate	child_protection 3 assessment -1 child_voice 4 children_in_care -6 workforce 9 leadership -1
    hint	passionate about improving	child_voice 2
    hint	passionate and committed	child_voice -2
    hint	passionately	workforce 4
    hint	passport	specific_needs -3 children_in_care -7 care_leavers 8
    hint	passports	care_leavers 8 multi_agency -1
    hint	past	child_protection -1 children_in_care 2 workforce -5 leadership -3 quality_assurance -3 overall 8
    hint	past six	care_leavers 2
    hint	past six months	care_leavers 2
    hint	past twelve	multi_agency 3
    hint	past twelve months	multi_agency 3
    hint	past two	front_door 1
    hint	past two years	front_door 1
    hint	past year	leadership -1
    hint	pathway	child_protection -9 assessment -7 missing -5 child_voice 3 children_in_care -11 care_leavers 23 supervision -1 workforce -3 leadership -8 quality_assurance -5 multi_agency -8 overall -2
    hint	pathway plan	assessment 7
    hint	pathway planning	assessment -3 child_voice -2 children_in_care 1 care_leavers 14
    hint	pathway plans	child_protection -10 assessment -4 early_help -2 missing -2 child_voice 2 children_in_care -9 care_leavers 20 leadership -2 multi_agency -4
    hint	pathway reviews	care_leavers 8
    hint	pathways	child_protection -6 assessment -1 early_help 7 missing 2 specific_needs 9 child_voice -5 children_in_care -4 care_leavers 9 workforce 1 quality_assurance 1
    hint	pathways team	care_leavers 3 multi_agency 2
    hint	patient	assessment 5 multi_agency 9
    hint	pattern	child_protection -4 assessment 4 leadership -1
    hint	patterns	front_door -3 child_protection 3 assessment 4 early_help -2 missing 6 child_voice -4 children_in_care -2 workforce -3 leadership 1
    hint	patterns and trends	missing 5 leadership 1 multi_agency 3
    hint	pay	specific_needs -3 workforce 1
    hint	payment	workforce -5
    hint	payments	specific_needs 5 children_in_care -1
    hint	peer	specific_needs -1 children_in_care -2 workforce -7 leadership 7 quality_assurance 14
    hint	peer challenge	quality_assurance 2 multi_agency 2
    hint	peer review	child_voice -2 care_leavers -3 quality_assurance 3
    hint	peer reviews	leadership 13
    hint	peer support	care_leavers 4
    hint	peers	children_in_care 11 leadership -2 multi_agency -3
    hint	pending	child_protection 1
    hint	people	front_door -5 child_protection -7 assessment -2 specific_needs -3 child_voice 3 children_in_care 6 care_leavers 5 management_oversight -3 supervision -2 workforce -2 leadership -5 quality_assurance -6 overall -2
    hint	people across	leadership 4
    hint	people aged	care_leavers -8
    hint	people and care	care_leavers -16 workforce 1 leadership 4
    hint	people and carers	children_in_care 1 care_leavers -3
    hint	people and families	front_door 6 early_help 4 specific_needs -3 child_voice -5 children_in_care -3 leadership 7 overall 9
    hint	people are currently	care_leavers 1
    hint	people are encouraged	assessment 1
    hint	people are helped	care_leavers 1
    hint	people are informed	children_in_care -2
    hint	people are invited	child_voice 1
    hint	people are involved	child_voice 2
    hint	people are offered	specific_needs 9 care_leavers -1
    hint	people are provided	specific_needs 2
    hint	people are safe	child_protection 1 children_in_care 1 overall 10
    hint	people are well	child_protection 1
    hint	people at risk	front_door 2 early_help 2 care_leavers -2 management_oversight 5 quality_assurance 7
    hint	people attend	children_in_care 6
    hint	people away	missing 3
    hint	people benefit	children_in_care -1 multi_agency 2
    hint	people ceased	children_in_care 2 care_leavers -6
    hint	people coming	children_in_care 9 care_leavers -1
    hint	people continue	missing 4 care_leavers -1 multi_agency -1
    hint	people effectively	care_leavers -2
    hint	people experience	leadership 1
    hint	people for whom	leadership 4
    hint	people from minority	children_in_care -2
    hint	people get	early_help 5 multi_agency 2
    hint	people have ceased	care_leavers 5
    hint	people in care	children_in_care 16 care_leavers -11
    hint	people in custody	care_leavers 1
    hint	people in need	child_protection 3 assessment 5
    hint	people involved	child_voice -1
    hint	people know	child_voice -1
    hint	people known	missing 4
    hint	people leaving	children_in_care 1
    hint	people leaving care	children_in_care 2
    hint	people live	specific_needs -3 children_in_care -3 care_leavers 2
    hint	people living	children_in_care 1
    hint	people locally	child_voice -3
    hint	people looked	specific_needs 2 children_in_care 6 management_oversight 4 leadership 3
    hint	people missing	quality_assurance 2
    hint	people misusing	children_in_care 3
    hint	people need	child_protection 4
    hint	people now	children_in_care 1
    hint	people placed	children_in_care 3
    hint	people receive	child_voice -1 children_in_care -3 leadership -5
    hint	people receive good	overall 2
    hint	people report	care_leavers 2
    hint	people safe	front_door 2 missing 2
    hint	people seeking	care_leavers -3
    hint	people spoke	child_voice 2
    hint	people spoken	specific_needs -1 child_voice -6 care_leavers 3
    hint	people they work	child_voice 4 workforce 4
    hint	people to access	specific_needs 1
    hint	people to address	child_voice -1
    hint	people to ensure	care_leavers 3
    hint	people to help	children_in_care -1
    hint	people to make	children_in_care 2
    hint	people to remain	early_help 1
    hint	people to return	specific_needs 8 care_leavers -2
    hint	people told	child_voice 1 workforce -1
    hint	people told inspectors	workforce -1
    hint	people well	assessment 1 workforce 2
    hint	people who go	children_in_care 1 care_leavers -1
    hint	people who leave	children_in_care -1
    hint	people who live	child_voice 5 care_leavers -2
    hint	people who need	early_help -1 leadership -1
    hint	people who spoke	child_voice -3 care_leavers 1
    hint	people with complex	specific_needs 2
    hint	people with mental	specific_needs 6 management_oversight 1
    hint	people's	front_door -5 child_protection -3 assessment -2 early_help -3 specific_needs -4 children_in_care -2 care_leavers 6 management_oversight -2 workforce -1 leadership 1
    hint	people's futures	assessment 3
    hint	people's groups	child_voice 4
    hint	people's needs	assessment -1 specific_needs 1
    hint	people's participation	child_voice 1
    hint	people's plan	leadership 7
    hint	people's records	assessment 4
    hint	people's safety	children_in_care 2
    hint	people's services	leadership 1
    hint	people's views	assessment -2 leadership -3
    hint	pep	children_in_care 16
    hint	peps	front_door -1 child_protection -4 specific_needs -2 children_in_care 29 care_leavers -2 workforce -3 multi_agency -8
    hint	per	specific_needs -6 child_voice -7 children_in_care 15 leadership -6 quality_assurance -1 multi_agency -5 overall -1
    hint	per cent	children_in_care -1
    hint	per year	children_in_care -14
    hint	percentage	care_leavers 1 leadership -2
    hint	performance	front_door -11 child_protection -4 assessment -10 early_help -5 missing -5 specific_needs -10 child_voice -8 care_leavers -6 management_oversight -9 supervision -1 workforce -6 leadership -1 quality_assurance 23 multi_agency -5 overall -2
    hint	performance and effectiveness	specific_needs -1 multi_agency 9
    hint	performance and practice	quality_assurance 4
    hint	performance and quality	multi_agency -3
    hint	performance clinics	quality_assurance 2
    hint	performance data	children_in_care -2 leadership 2 quality_assurance -5 multi_agency 7
    hint	performance framework	quality_assurance 9
    hint	performance indicators	child_protection 2
    hint	performance information	front_door -3 child_protection -3 assessment -2 children_in_care -5 leadership 11 quality_assurance 23 multi_agency -9
    hint	performance is exceptional	quality_assurance -5 multi_agency -2
    hint	performance management	front_door -1 child_protection 1 early_help 4 children_in_care -7 management_oversight -17 leadership -7 quality_assurance 18 multi_agency 6 overall -3
    hint	performance management arrangements	leadership 4
    hint	performance management information	quality_assurance -10
    hint	performance management reporting	assessment 3
    hint	performance management systems	leadership -5
    hint	performance meetings	leadership -2
    hint	performance monitoring	children_in_care -5 leadership -5 quality_assurance 2 multi_agency 4
    hint	performance reporting	quality_assurance 10 multi_agency 1
    hint	performance reports	children_in_care -1 leadership -8 quality_assurance 6
    hint	performance team	leadership -1
    hint	performance that identifies	quality_assurance -4 multi_agency -3
    hint	performing	leadership -4
    hint	period	child_protection 6 assessment -3 missing -2 specific_needs -2 children_in_care 1 leadership 1 multi_agency -3
    hint	period of time	child_protection -3 leadership 1 overall 6
    hint	periods	child_protection 9 assessment -1 specific_needs 1 children_in_care -1 workforce 3 multi_agency -7
    hint	periods of time	child_voice 1 children_in_care -1 multi_agency -3
    hint	permanence	front_door -12 child_protection -16 assessment -7 early_help -6 missing -10 specific_needs -15 child_voice -10 children_in_care 40 care_leavers -7 management_oversight 8 workforce -6 leadership -7 multi_agency -8 overall -6
    hint	permanence for children	child_protection -1 management_oversight 4 quality_assurance 1
    hint	permanence planning	child_protection 3 assessment -5 children_in_care 2 management_oversight 5 quality_assurance -1
    hint	permanence plans	children_in_care 6 management_oversight 1
    hint	permanence reports	assessment 6 children_in_care -4
    hint	permanency	front_door -3 child_protection -11 assessment -3 specific_needs -3 child_voice -4 children_in_care 23 care_leavers -4 quality_assurance -5 multi_agency -1
    hint	permanency panel	management_oversight 7
    hint	permanency planning	assessment -8 children_in_care 10
    hint	permanent	child_protection -13 assessment -9 early_help -8 missing -5 specific_needs -9 children_in_care 10 care_leavers -6 workforce 8 leadership 1 quality_assurance -7 multi_agency -2 overall -2
    hint	permanent alternative	children_in_care 1
    hint	permanent and stable	workforce -2
    hint	permanent exclusion	multi_agency 5
    hint	permanent exclusions	leadership 3
    hint	permanent families	children_in_care 1
    hint	permanent family	children_in_care 5
    hint	permanent home	children_in_care 4
    hint	permanent homes	multi_agency 2
    hint	permanent social	children_in_care -2 workforce 7
    hint	permanent social workers	workforce 4
    hint	permanent staff	children_in_care -5 workforce 2 leadership -4
    hint	permanently	children_in_care 9
    hint	permanently excluded	children_in_care 2
    hint	perpetrator	child_protection 16 children_in_care -4 multi_agency 4
    hint	perpetrator programmes	child_protection 6
    hint	perpetrators	child_protection 8 early_help -3 missing 9 specific_needs -2 child_voice -1 children_in_care -8 care_leavers -3 workforce -8 leadership -1 quality_assurance -3 multi_agency 8
    hint	perpetrators of domestic	multi_agency -3
    hint	persist	child_protection 6
    hint	persistence	missing 10 child_voice 2 children_in_care -5
    hint	persistent	missing 3 specific_needs -2 child_voice -1 children_in_care 4 management_oversight -1 workforce -2 leadership -2 multi_agency -3
    hint	persistent absence	children_in_care 12
    hint	persistent work	missing 2
    hint	persistently	specific_needs 3
    hint	person	specific_needs -2 child_voice 3 care_leavers 2 workforce -1 leadership -1 multi_agency -1
    hint	person living	care_leavers -1
    hint	person said	children_in_care 2
    hint	person told	workforce 1
    hint	person told inspectors	workforce 1
    hint	person's	child_protection -1 child_voice -1 leadership -2 quality_assurance -2
    hint	person's voice	care_leavers 1
    hint	personal	front_door -7 child_protection -12 assessment -4 early_help -10 missing -9 specific_needs -7 child_voice -3 children_in_care 2 care_leavers 10 management_oversight -2 workforce 8 leadership -6 quality_assurance -9 multi_agency -2 overall -10
    hint	personal adviser	child_voice -2 children_in_care -3 care_leavers 9
    hint	personal advisers	early_help -2 specific_needs 2 children_in_care -9 care_leavers 3 leadership -1
    hint	personal advisers help	child_voice -1
    hint	personal advisers work	care_leavers 3
    hint	personal advisors	children_in_care -6 care_leavers 5 supervision 4 multi_agency 2
    hint	personal education	assessment -5 specific_needs -5 child_voice 4 children_in_care 18 care_leavers -8 multi_agency -3
    hint	personal education plans	assessment -3 children_in_care 10 care_leavers -11
    hint	personalised	assessment 1 child_voice 8
    hint	personalities	child_voice 3
    hint	personcentred	specific_needs 1
    hint	persons	front_door -3 children_in_care 3 multi_agency -1
    hint	perspectives	care_leavers -2
    hint	phase	leadership -1
    hint	philosophy	leadership 4
    hint	phone	children_in_care 3 care_leavers 7
    hint	phone calls	care_leavers 3
    hint	physical	assessment -6 specific_needs -10 children_in_care 6 multi_agency -1
    hint	physical abuse	child_protection 3
    hint	physical and mental	specific_needs -10
    hint	physical health needs	specific_needs 3
    hint	picture	child_protection -3 early_help 2 specific_needs 2 child_voice -1 children_in_care 2 management_oversight -2 quality_assurance 11 multi_agency 4
    hint	picture of children's	assessment 1 child_voice 3
    hint	pictures	child_voice 1
    hint	piece	child_voice 4
    hint	piece of work	child_voice 2
    hint	pilot	multi_agency 4
    hint	pivotal	child_voice 1 leadership -5
    hint	place	assessment -4 early_help 1 missing 3 specific_needs 1 child_voice -2 children_in_care 1 care_leavers -7 supervision -1 workforce 1 leadership 3 quality_assurance 1 multi_agency 1 overall -11
    hint	place an emphasis	specific_needs 3
    hint	place children	child_protection -2
    hint	place regularly	children_in_care -7
    hint	place to address	child_protection -1 assessment -3 leadership 2
    hint	place to consider	quality_assurance 3
    hint	place to ensure	child_protection -9 multi_agency -2
    hint	place to further	leadership -1
    hint	place to improve	front_door 4 leadership 7
    hint	place to make	multi_agency 3
    hint	place to monitor	quality_assurance -1 multi_agency 8
    hint	place to progress	workforce 8 leadership 1
    hint	place to provide	management_oversight 4
    hint	place to reduce	child_protection -1
    hint	place to support	front_door 3 children_in_care 4
    hint	place to work	workforce 14
    hint	place-based	multi_agency 2
    hint	placed	front_door -8 child_protection -15 assessment -3 early_help -7 missing -2 specific_needs -5 child_voice -9 children_in_care 18 care_leavers -11 management_oversight -1 quality_assurance -4 multi_agency -3 overall -3
    hint	placed in bed	specific_needs 1
    hint	placed in supported	care_leavers -1
    hint	placed in unregistered	children_in_care -4
    hint	placed together	children_in_care 3
    hint	placed with parents	children_in_care 7 management_oversight 1
    hint	placement	front_door -8 child_protection -15 early_help -8 missing -8 specific_needs -6 child_voice -9 children_in_care 28 care_leavers -8 management_oversight -7 workforce -8 leadership -3 quality_assurance -3 multi_agency -4 overall -7
    hint	placement panel	children_in_care -9
    hint	placement planning	assessment 2 multi_agency 2
    hint	placement stability	child_voice -4 children_in_care 8
    hint	placement sufficiency	leadership 2
    hint	placement with parents	children_in_care 5
    hint	placements	front_door -7 child_protection -14 assessment -8 early_help -8 missing -9 specific_needs -6 child_voice -7 children_in_care 27 care_leavers -2 management_oversight 5 workforce -10 leadership -3 quality_assurance -5 multi_agency -5 overall -7
    hint	placements for children	early_help 1
    hint	places	children_in_care 1
    hint	places to live	children_in_care -2 care_leavers 1
    hint	placing	child_protection -3 child_voice -1 children_in_care 13 multi_agency -4
    hint	plan	front_door -6 child_protection 3 assessment 7 early_help -1 missing -1 child_voice -3 care_leavers 3 leadership 6 quality_assurance -2 multi_agency 2 overall -12
    hint	plan for children	child_protection -1
    hint	plan for permanence	workforce 2
    hint	plan in place	missing 2 multi_agency 3
    hint	plan to ensure	multi_agency 2
    hint	plan to return	children_in_care 3
    hint	plan to tackle	specific_needs 3
    hint	planned	front_door -3 child_protection -2 assessment 1 children_in_care 10 workforce -5 leadership 6 multi_agency -1 overall -4
    hint	planned changes	multi_agency -1
    hint	planned way	child_protection 2 children_in_care 1
    hint	planning	front_door -9 child_protection 2 assessment 14 early_help -8 missing -1 specific_needs 1 child_voice -1 children_in_care 2 care_leavers 5 workforce -6 leadership 1 quality_assurance -2 multi_agency -2 overall -9
    hint	planning and arrangements	children_in_care 1
    hint	planning and decision-making	assessment -2
    hint	planning and delivery	child_protection -1 quality_assurance -4
    hint	planning and management	assessment 8
    hint	planning and review	management_oversight -2
    hint	planning arrangements	child_protection 2 management_oversight 2 leadership -3
    hint	planning for children	front_door 4 child_protection 1 assessment 8 child_voice -2 children_in_care 1 care_leavers 6 management_oversight 5 supervision 3 quality_assurance -1 multi_agency 1
    hint	planning for disabled	child_protection 3 specific_needs 4 care_leavers -1
    hint	planning is effective	child_protection 1 assessment -2 children_in_care 2
    hint	planning is undertaken	assessment 6 children_in_care -2
    hint	planning is weak	child_protection 1 assessment 1
    hint	planning meetings	child_protection -1 assessment -1 missing -5 specific_needs -2 children_in_care 6
    hint	planning process	child_protection -3
    hint	planning team	child_protection 3 children_in_care -1
    hint	plans	front_door -11 child_protection 4 assessment 19 early_help -3 missing -3 specific_needs -3 child_voice 1 children_in_care 1 care_leavers 7 management_oversight 1 workforce -4 quality_assurance -4 multi_agency -7 overall -9
    hint	plans address	assessment 2
    hint	plans and planning	assessment 2
    hint	plans and reviews	assessment 1 specific_needs 5 child_voice 3 children_in_care -2
    hint	plans are clear	children_in_care -6 care_leavers 7
    hint	plans are completed	child_voice -2
    hint	plans are comprehensive	assessment 3 children_in_care 1
    hint	plans are developed	child_voice 3
    hint	plans are effective	child_protection 2 assessment 4
    hint	plans are good	assessment 2
    hint	plans are made	child_protection -1
    hint	plans are often	assessment 2
    hint	plans are regularly	child_protection 10 assessment -1 children_in_care -4
    hint	plans are reviewed	assessment -6 early_help 2 child_voice 4 multi_agency -2
    hint	plans are still	care_leavers -1
    hint	plans are thorough	child_protection 2
    hint	plans are timely	assessment 4
    hint	plans are updated	child_protection 2 assessment 3 children_in_care 8
    hint	plans are used	assessment 4
    hint	plans are weak	assessment 1
    hint	plans are well	assessment 4
    hint	plans are written	assessment -1 child_voice 8 children_in_care 3 care_leavers 4
    hint	plans being progressed	child_protection 1
    hint	plans clearly	assessment 5
    hint	plans contain	assessment 3
    hint	plans effectively	assessment -2
    hint	plans end	child_protection 1
    hint	plans ensure	assessment -2
    hint	plans focus	child_protection -3 assessment 1
    hint	plans following	multi_agency 3
    hint	plans for adoption	assessment -1
    hint	plans for children	child_protection -4 assessment 8 specific_needs 2 child_voice -5 children_in_care -3 management_oversight 2 supervision 3 workforce 10
    hint	plans for improvement	quality_assurance 2
    hint	plans for young	care_leavers -2
    hint	plans identify	assessment 3 children_in_care 2
    hint	plans in place	child_protection -4 assessment -2 children_in_care -1 leadership 13
    hint	plans include	child_protection -3
    hint	plans is variable	child_protection -4 assessment 4
    hint	plans lack	child_protection -2 assessment 10
    hint	plans made	assessment 2
    hint	plans means	assessment -1
    hint	plans progress	assessment -4
    hint	plans reflect	assessment 3 child_voice 2
    hint	plans remain	assessment -1
    hint	plans seen	child_protection -1 care_leavers 1
    hint	plans set	assessment 1
    hint	plans to address	assessment -4 overall 1
    hint	plans to develop	children_in_care 3 care_leavers 3
    hint	plans to ensure	child_voice -2
    hint	plans to further	multi_agency 3
    hint	plans to help	child_protection 1 early_help -6 management_oversight 1
    hint	plans to improve	children_in_care -3 multi_agency 2
    hint	plans to protect	multi_agency -1
    hint	plans to reduce	assessment -2
    hint	plans to strengthen	quality_assurance 6
    hint	plans to undertake	early_help 3
    hint	play	multi_agency 4
    hint	play an active	multi_agency 1
    hint	pledge	child_voice 14 multi_agency -1
    hint	plo	front_door -10 child_protection 31 assessment -1 missing -6 specific_needs -2 children_in_care -9 care_leavers -2 management_oversight 3 leadership -9 overall -4
    hint	plo pre-proceedings	child_protection -9 multi_agency 1
    hint	plo process	child_protection 3 children_in_care -2
    hint	plo tracker	child_protection -5
    hint	plus	early_help 8
    hint	point	front_door 3 child_protection -1 missing -1 specific_needs 3 child_voice -3 children_in_care -4 care_leavers 1 management_oversight -3 workforce -4 multi_agency -4
    hint	point of contact	front_door 6 child_protection -3
    hint	point of entry	early_help -1
    hint	point of referral	child_protection -3
    hint	points	front_door 4 care_leavers -6 management_oversight 3 quality_assurance 1 multi_agency -2
    hint	police	front_door 3 assessment -14 early_help -6 missing 8 specific_needs -2 child_voice -8 children_in_care -12 care_leavers -18 management_oversight -9 workforce -4 leadership -6 quality_assurance -6 multi_agency 40 overall -3
    hint	police and social	front_door -1 child_protection 1 assessment 4
    hint	police cells	multi_agency -1
    hint	police cells overnight	multi_agency -2
    hint	police custody	specific_needs 7 multi_agency -6
    hint	police notifications	front_door 3
    hint	police officer	child_protection -4 missing -2 multi_agency 4
    hint	police officers	child_protection 5
    hint	police partners	leadership 3
    hint	police protection	child_protection 5 multi_agency -6
    hint	police referrals	front_door 7 missing -1
    hint	police service	multi_agency -5
    hint	police staff	front_door -1
    hint	police to ensure	front_door 6
    hint	policies	child_protection -3 assessment -1 child_voice 1 children_in_care -5 care_leavers -5 workforce -1 quality_assurance -1 multi_agency 5
    hint	policies and procedures	multi_agency 3
    hint	policy	child_protection -5 management_oversight 4 leadership -1 quality_assurance -3 overall 1
    hint	policy and procedures	missing 7 multi_agency -2
    hint	political	early_help -1 child_voice 3 children_in_care -12 care_leavers -16 management_oversight -4 workforce -3 leadership 27 quality_assurance -4 multi_agency -1 overall -2
    hint	political leaders	quality_assurance -3
    hint	political leadership	overall -1
    hint	politicians	workforce -7 leadership 6
    hint	poor	child_protection 4 assessment 9 children_in_care 2 management_oversight 3 leadership 4 quality_assurance -3 multi_agency -1 overall 6
    hint	poor assessment	assessment 7
    hint	poor attendance	multi_agency 4
    hint	poor management	assessment 4 leadership 3
    hint	poor management oversight	assessment 5
    hint	poor mental	specific_needs 1
    hint	poor mental health	specific_needs 1
    hint	poor outcomes	leadership 4
    hint	poor performance	workforce 4 leadership 5
    hint	poor practice	assessment -1 children_in_care 4 leadership 2 quality_assurance -4 multi_agency -3
    hint	poor practice identified	quality_assurance -1
    hint	poor quality	early_help 1
    hint	poor service	overall 1
    hint	poorer	management_oversight 4
    hint	poorly	assessment 6 children_in_care 4 workforce 1 leadership 1
    hint	poorquality	child_protection -4 assessment 8 specific_needs -2 management_oversight 5 overall 9
    hint	population	front_door -1 child_protection -3 assessment -6 missing -1 specific_needs -2 child_voice -1 children_in_care -11 care_leavers -1 workforce -1 leadership -3 multi_agency -7 overall -4
    hint	portal	front_door 2
    hint	pose	multi_agency 8
    hint	posed	child_protection -1 assessment 2 children_in_care -1
    hint	poses	workforce 2
    hint	position	child_protection -1 multi_agency -6
    hint	position of trust	specific_needs 3
    hint	positions	children_in_care -2 workforce 1
    hint	positive	front_door -7 assessment -3 early_help 3 children_in_care 4 care_leavers 1 supervision 1 workforce -1 leadership 3 quality_assurance -4 overall 5
    hint	positive about working	children_in_care -1 workforce 9
    hint	positive and productive	multi_agency 4
    hint	positive change	children_in_care -1
    hint	positive changes	child_protection 1 assessment -3 child_voice 4 workforce -4 quality_assurance -1
    hint	positive development	care_leavers 4 leadership 4
    hint	positive difference	assessment 4 early_help 2 children_in_care -5 quality_assurance -2 multi_agency 1
    hint	positive engagement	children_in_care 2
    hint	positive examples	assessment 7
    hint	positive experiences	specific_needs 2 child_voice -3 children_in_care 4
    hint	positive impact	front_door 8 child_protection -2 assessment -8 early_help 3 missing 1 child_voice -5 care_leavers 6 management_oversight -4 workforce 6 quality_assurance 3 overall 9
    hint	positive improvements	assessment 2
    hint	positive outcomes	assessment 1 specific_needs 7 management_oversight 4 leadership -3 multi_agency -2 overall -1
    hint	positive relationships	specific_needs 4 child_voice 6 children_in_care 2
    hint	positive work	multi_agency 7
    hint	positively	front_door -2 child_protection 2 assessment -3 early_help 5 missing -1 child_voice -1 management_oversight 1 leadership 3 quality_assurance -6 overall 5
    hint	possibility	early_help 3
    hint	possible	front_door -7 child_protection -2 assessment -5 early_help -1 missing -6 specific_needs -1 children_in_care 1 workforce -3 leadership 5 quality_assurance -4 overall -5
    hint	post	front_door -5 child_protection -9 assessment -5 child_voice -3 children_in_care -7 management_oversight -2 workforce 13 leadership 10 multi_agency 1 overall -5
    hint	post since	children_in_care -1 workforce -8 leadership 7 multi_agency 5
    hint	post-18	care_leavers 5
    hint	post-adoption	child_protection -2 assessment -4 early_help -5 specific_needs -5 child_voice -4 children_in_care 26 care_leavers -3 leadership -2 multi_agency -5
    hint	post-adoption support	assessment -1 early_help -3 children_in_care 11
    hint	posts	front_door -1 child_protection -4 children_in_care -1 care_leavers -1 workforce 26 multi_agency -1
    hint	potential	front_door 2 child_protection -3 assessment 2 early_help -5 missing 3 specific_needs 5 child_voice -2 children_in_care 5 workforce -5 leadership 4 quality_assurance 4 multi_agency 1
    hint	potential carers	children_in_care 1
    hint	potential risk	child_protection 1 care_leavers -5 management_oversight 6
    hint	potential risks	child_protection -1 assessment 1 specific_needs 4 children_in_care 2
    hint	potential safeguarding	missing 5
    hint	potential to undermine	multi_agency -1
    hint	potentially	child_protection -3 specific_needs 5 quality_assurance -1 multi_agency -1
    hint	potentially vulnerable	specific_needs -3
    hint	poverty	child_protection -2 child_voice -1 children_in_care -6 leadership -2
    hint	powerful	child_voice 1
    hint	powers	child_protection 8 missing 1
    hint	powers of protection	child_protection 4
    hint	practical	front_door -4 assessment -1 early_help 7 missing -1 specific_needs 1 child_voice -1 children_in_care -6 care_leavers 8 multi_agency 1
    hint	practical and emotional	specific_needs -1 children_in_care -2 care_leavers 1
    hint	practical support	care_leavers -1
    hint	practice	front_door -3 child_protection 3 assessment -4 early_help -5 missing -3 specific_needs -2 child_voice -4 children_in_care -4 care_leavers -6 management_oversight 5 supervision 6 leadership 5 quality_assurance 10 multi_agency -3 overall 10
    hint	practice across	workforce -5 leadership -3 quality_assurance 2 multi_agency 5
    hint	practice and children's	quality_assurance -1
    hint	practice and collaborative	leadership 1
    hint	practice and improve	workforce 5
    hint	practice and management	child_protection 4
    hint	practice and outcomes	quality_assurance 2 overall 3
    hint	practice and services	leadership -1
    hint	practice audits	multi_agency -4
    hint	practice by managers	leadership -3
    hint	practice evaluation	quality_assurance 5
    hint	practice for children	specific_needs 6 children_in_care 2 care_leavers 9
    hint	practice framework	leadership 12
    hint	practice identified	quality_assurance -5
    hint	practice improvement	workforce 4 leadership -4 quality_assurance -2
    hint	practice improvements	quality_assurance -10 multi_agency 9
    hint	practice in relation	children_in_care 5 multi_agency 6
    hint	practice is consistently	overall 1
    hint	practice is good	child_protection 4
    hint	practice is improving	child_protection 15
    hint	practice is inconsistent	overall 1
    hint	practice is robust	children_in_care 1
    hint	practice issues	multi_agency 4
    hint	practice model	front_door -2 early_help -2 child_voice 2 children_in_care -5 leadership 11 quality_assurance -1 multi_agency -2
    hint	practice remains	overall 1
    hint	practice reviews	multi_agency -1
    hint	practice sessions	workforce 1
    hint	practice since	overall 5
    hint	practice standards	children_in_care -3 management_oversight 6 workforce 5 leadership 8 quality_assurance -2
    hint	practice to ensure	management_oversight 1
    hint	practice with children	leadership 6 multi_agency -4
    hint	practices	assessment 1 child_voice -2 children_in_care -6 multi_agency 9
    hint	practitioner	child_protection -7 early_help 1 children_in_care -7 care_leavers 4 workforce 12 leadership -5 multi_agency 1
    hint	practitioners	front_door -2 child_protection 3 assessment 5 early_help 2 missing -1 specific_needs -9 child_voice 3 children_in_care -10 care_leavers -5 supervision 8 workforce 15 leadership -2 quality_assurance 4 multi_agency 3 overall -3
    hint	practitioners and managers	child_protection 5 management_oversight -4
    hint	practitioners and partners	quality_assurance 3 multi_agency -2
    hint	practitioners demonstrate	child_protection 5
    hint	practitioners work	multi_agency -3
    hint	pre-birth	child_protection 6 assessment 6 specific_needs -2 multi_agency 1
    hint	pre-birth assessment	assessment 1
    hint	pre-birth assessments	child_protection -2 children_in_care -1
    hint	pre-proceedings	front_door -7 child_protection 38 assessment -8 early_help -7 missing -3 specific_needs -6 child_voice -1 children_in_care -13 workforce -5 leadership -2 quality_assurance -2 multi_agency -8 overall -9
    hint	pre-proceedings work	child_protection 6 children_in_care 7
    hint	pre-verbal	assessment 2 child_voice 4
    hint	predominantly	child_voice 1 quality_assurance 1
    hint	preferred	assessment 3 workforce 5
    hint	pregnant	multi_agency 5
    hint	pregnant women	multi_agency 5
    hint	premature	child_protection 6
    hint	prematurely	child_protection 4
    hint	premium	assessment -1 child_voice -2 children_in_care 10 leadership -2 quality_assurance 3
    hint	preparation	child_protection -5 missing -1 specific_needs -2 children_in_care 3 care_leavers 8 workforce -2
    hint	prepare	child_voice 4 children_in_care 3 workforce -6 leadership -2
    hint	prepared	child_protection -2 assessment -5 child_voice 1 children_in_care 3 care_leavers 1 workforce -1 leadership -1 multi_agency -4
    hint	preparing	child_voice -2 care_leavers 2
    hint	presence	front_door 9 missing 4
    hint	present	front_door -5 missing 1 specific_needs 2 children_in_care -3 care_leavers -2 workforce 3 multi_agency -1 overall -4
    hint	present as homeless	specific_needs 13 care_leavers -6
    hint	presentation	specific_needs 1 children_in_care -3
    hint	presentations	multi_agency 1
    hint	presented	front_door 3 children_in_care 1
    hint	presenting	assessment 2 children_in_care -8 quality_assurance -2 multi_agency 2
    hint	presenting concerns	front_door -2
    hint	presenting information	front_door 1
    hint	presenting issue	assessment 1
    hint	presenting needs	assessment -8 early_help 2
    hint	presenting risks	child_protection 5
    hint	pressure	workforce 28 leadership -2
    hint	pressures	front_door -3 early_help -1 children_in_care -1 workforce 11 leadership 8 quality_assurance -1 overall 1
    hint	prevalence	child_protection -6 children_in_care -3 management_oversight 2 leadership 8 quality_assurance 10 multi_agency -2 overall 5
    hint	prevalence of domestic	quality_assurance 4 multi_agency -2
    hint	prevalent	leadership 1
    hint	prevent	front_door -1 child_protection 2 assessment -4 early_help 9 missing 13 child_voice -1 children_in_care -6 management_oversight 4 leadership -2 multi_agency 5 overall -1
    hint	prevent children	early_help 5 children_in_care -4
    hint	prevent concerns	child_protection -3
    hint	prevent delay	children_in_care 2
    hint	prevent drift	child_protection -2 management_oversight 6
    hint	prevent escalation	child_protection 1 missing 1
    hint	prevent the need	early_help 4
    hint	preventative	early_help 20 missing 15
    hint	preventative services	early_help 10
    hint	preventative work	early_help 1
    hint	prevented	child_protection 4 overall 6
    hint	preventing	child_protection -2 early_help 6 specific_needs -1 children_in_care -4 multi_agency 1
    hint	preventing the escalation	child_protection -3 early_help 1
    hint	prevention	child_protection -5 early_help 12 missing 3 specific_needs 3 leadership 1 quality_assurance 2
    hint	prevention and disruption	missing 4
    hint	prevents	child_protection -4 assessment 5 early_help 2 workforce 2 quality_assurance 1
    hint	previous	front_door 4 assessment 4 early_help -3 missing -7 child_voice -6 care_leavers 1 workforce -1 overall 8
    hint	previous inspection	child_protection 3 children_in_care 5 workforce -3 leadership -2 overall 1
    hint	previous involvement	front_door 1
    hint	previously	child_protection 6 specific_needs -1 child_voice -4 leadership 2 quality_assurance -2 multi_agency -2
    hint	pride	child_protection -1 children_in_care -4 workforce 6
    hint	primarily	children_in_care -1 quality_assurance 1 multi_agency 4 overall 3
    hint	primary	child_protection -5 assessment -2 specific_needs -4 child_voice -1 children_in_care 1 care_leavers -3 management_oversight -1 overall 3
    hint	primary care	multi_agency 6
    hint	primary school	missing 2
    hint	primary schools	specific_needs -1 children_in_care -13 multi_agency -4
    hint	principal	child_voice -1 workforce -6 leadership 6
    hint	principal social	workforce -2 leadership 12 overall 1
    hint	principal social worker	workforce -1 leadership 6 overall 1
    hint	principles	child_protection -2 leadership -1
    hint	prior	front_door -2 assessment 5 child_voice 3 leadership 2 quality_assurance -1
    hint	prior to children	children_in_care 2
    hint	priorities	front_door -1 child_protection -12 assessment -5 early_help -8 specific_needs -4 child_voice 2 children_in_care -7 care_leavers -12 management_oversight -1 workforce 1 leadership 9 multi_agency 9
    hint	priorities across	leadership 2
    hint	priorities for children	quality_assurance 2
    hint	prioritisation	assessment -4 children_in_care -1 leadership 11 overall 2
    hint	prioritise	front_door 10 child_protection -5 assessment -5 specific_needs -1 children_in_care -1 management_oversight 1 workforce 3 leadership 3 multi_agency 2
    hint	prioritise children's	child_protection 2 specific_needs -1
    hint	prioritised	front_door 4 child_protection -2 assessment -5 child_voice -6 care_leavers 3 management_oversight -2 leadership 12 multi_agency -2
    hint	prioritising	child_protection -5 management_oversight 1 leadership 3 multi_agency 1
    hint	priority	front_door -3 child_protection -2 early_help 2 child_voice -3 care_leavers -2 management_oversight -2 leadership 7 quality_assurance -3 overall 1
    hint	priority action	leadership -5 overall 5
    hint	priority and immediate	overall 2
    hint	priority for leaders	leadership -6
    hint	priority given	specific_needs 3
    hint	priority is given	child_protection 1 multi_agency -1
    hint	priority to improve	children_in_care 2
    hint	prison	care_leavers 6
    hint	prisons	specific_needs -3 multi_agency 2
    hint	private	front_door -4 child_protection -3 assessment -1 early_help -4 specific_needs 18 children_in_care -17 management_oversight -1 workforce -3 quality_assurance -2
    hint	private foster	specific_needs 19 children_in_care -15
    hint	private foster carers	specific_needs 11 children_in_care -10
    hint	private fostering	specific_needs 32 children_in_care -27 leadership -2 quality_assurance -9
    hint	private fostering arrangements	specific_needs 10 children_in_care -7
    hint	privately	front_door -1 child_protection -4 assessment -5 missing -1 specific_needs 34 child_voice -3 children_in_care -23 management_oversight -1 workforce -1 quality_assurance -1 multi_agency -1 overall -3
    hint	privately arranged	specific_needs 7 children_in_care -8
    hint	privately arranged fostering	specific_needs 7 children_in_care -8
    hint	privately fostered	child_protection -3 assessment -2 specific_needs 17 children_in_care -5 overall -2
    hint	privately fostered children	specific_needs 1 multi_agency 4
    hint	proactive	front_door -2 assessment -4 early_help -4 child_voice -2 children_in_care -2 workforce -3 multi_agency 7
    hint	proactively	child_protection 5 care_leavers -4 workforce -1 quality_assurance 4 multi_agency 2
    hint	probation	management_oversight -1 leadership -5 multi_agency 14
    hint	probation service	multi_agency 2
    hint	problem	missing 5
    hint	problem profile	missing 3
    hint	problem-solving	multi_agency 2
    hint	problems	child_protection -4 early_help 7 specific_needs 1 care_leavers -2 management_oversight 2 overall -1
    hint	procedure	specific_needs 3
    hint	procedures	missing 7 specific_needs 2 children_in_care -10 management_oversight -3 workforce -2 quality_assurance -1 multi_agency 11
    hint	proceed	multi_agency -1
    hint	proceedings	front_door -2 child_protection 16 assessment -1 early_help -5 missing -2 specific_needs -11 child_voice -9 children_in_care -3 care_leavers -8 management_oversight -2 workforce -1 leadership -1 quality_assurance -1 multi_agency -1 overall -1
    hint	proceedings commence	assessment 4
    hint	process	front_door 2 child_protection 4 assessment -12 missing -5 specific_needs -1 children_in_care 1 management_oversight 3 supervision -5 workforce -2 quality_assurance 9 multi_agency 1 overall -9
    hint	process of recommissioning	children_in_care 4
    hint	processes	front_door 4 child_protection -1 assessment -11 missing -3 specific_needs 2 children_in_care -1 care_leavers -8 management_oversight 2 workforce 1 multi_agency 2 overall -1
    hint	processes in place	children_in_care -1 quality_assurance 2
    hint	procurement	children_in_care 3 leadership 1 multi_agency 1
    hint	produce	multi_agency -1
    hint	produces	leadership -1
    hint	production	child_voice 4 children_in_care -1
    hint	productive	multi_agency 6
    hint	professional	front_door 7 child_protection 1 early_help 3 missing -2 specific_needs -2 child_voice -10 children_in_care -6 management_oversight 1 workforce 3 leadership -3 quality_assurance -10 multi_agency 10 overall -6
    hint	professional curiosity	assessment 20 children_in_care -3 multi_agency -1
    hint	professional development	workforce 25 quality_assurance -3 multi_agency -7
    hint	professional network	care_leavers 1
    hint	professional networks	multi_agency 12
    hint	professional role	early_help 3
    hint	professional support	leadership 1
    hint	professionally	workforce 1
    hint	professionals	front_door 6 child_protection 3 early_help 4 missing 3 child_voice -3 children_in_care -6 care_leavers -3 management_oversight -3 supervision -3 workforce 4 leadership -5 quality_assurance -10 multi_agency 18 overall -6
    hint	professionals appropriately	multi_agency 2
    hint	professionals involved	child_protection 2 specific_needs -1
    hint	professionals to understand	multi_agency -1
    hint	professionals understand	multi_agency -5
    hint	professionals understanding	multi_agency -1
    hint	professionals who work	child_protection -2 specific_needs 6
    hint	professionals work	workforce 2 multi_agency 4
    hint	profile	child_protection 1 leadership 3 quality_assurance 5 multi_agency 2
    hint	profile tool	child_protection 7
    hint	profiles	assessment -2 children_in_care 1
    hint	programme	front_door -4 assessment -4 early_help 11 missing -3 specific_needs -3 children_in_care -5 care_leavers -4 management_oversight -3 workforce 4 multi_agency -3
    hint	programmes	front_door -7 early_help 6 missing -2 child_voice -7 children_in_care -2 management_oversight -5 workforce 3 leadership 2
    hint	progress	front_door -2 child_protection 5 assessment -1 missing -2 specific_needs -3 child_voice -7 children_in_care 3 care_leavers 2 management_oversight 4 supervision 8 leadership -2 quality_assurance -1 multi_agency -3 overall 9
    hint	progress against	child_protection 3 assessment -4 management_oversight -4 quality_assurance 2
    hint	progress against plans	child_protection 4
    hint	progress and achievement	children_in_care 4
    hint	progress and improves	child_protection 3
    hint	progress being made	child_protection 7 quality_assurance -1
    hint	progress between reviews	workforce 1
    hint	progress children's	assessment -7 management_oversight 3
    hint	progress children's plans	assessment -3 management_oversight 6
    hint	progress exceeds	child_protection -3 children_in_care -3 overall -1
    hint	progress exceeds expectations	child_protection -3 children_in_care -3 overall -1
    hint	progress for children	child_protection 4 assessment 2 children_in_care -4 management_oversight 3
    hint	progress made	assessment 3 early_help 4 care_leavers 3
    hint	progress of children	assessment -4 child_voice -4 quality_assurance 2 multi_agency -3
    hint	progress of plans	child_protection 4 assessment -5 child_voice 1 children_in_care -3 management_oversight 7
    hint	progress plans	assessment -3 children_in_care 3
    hint	progress seen	overall 2
    hint	progress to improve	front_door 2
    hint	progress towards	care_leavers 1
    hint	progress well	children_in_care 6
    hint	progress without	children_in_care -1
    hint	progressed	front_door 8 child_protection 3 assessment -4 missing 5 children_in_care -1 leadership -5 overall 5
    hint	progressed swiftly	children_in_care -1
    hint	progresses	assessment 1
    hint	progressing	assessment -10 children_in_care 3 management_oversight 2 workforce -2 quality_assurance 6 multi_agency 4
    hint	progressing plans	child_protection 1
    hint	progression	child_protection 7 assessment -8 early_help -2 specific_needs -5 children_in_care -1 care_leavers -2 management_oversight 1 workforce 9 multi_agency -4
    hint	progression of plans	children_in_care 4
    hint	progression of work	children_in_care -4
    hint	progressively	workforce 4
    hint	project	front_door -6 assessment -1 early_help 2 missing 8 child_voice 1 children_in_care 2 care_leavers -2 workforce -2 leadership -2 multi_agency 5
    hint	projected	children_in_care 1
    hint	projects	leadership 10
    hint	prolonged	child_protection 6 overall 3
    hint	promise	child_voice 3 leadership -1 quality_assurance 5
    hint	promises	children_in_care 2
    hint	promote	front_door -5 child_protection -6 missing -3 specific_needs -3 children_in_care 9 care_leavers 5 workforce -3
    hint	promote the welfare	leadership -1
    hint	promote their well-being	children_in_care 8 care_leavers 6
    hint	promoted	children_in_care 2 care_leavers -3 management_oversight -4 workforce 4 leadership -3 quality_assurance -2 multi_agency -14 overall -3
    hint	promotes	children_in_care 2 care_leavers 6 workforce -3
    hint	promoting	child_protection -3 children_in_care 4 care_leavers 2 workforce -3 leadership 1 multi_agency 4
    hint	promotion	workforce 1
    hint	prompt	front_door 3 child_protection 3 assessment -3 child_voice -1 workforce -2 quality_assurance -3 overall -2
    hint	prompt and effective	specific_needs 1
    hint	prompt recognition	multi_agency -1
    hint	prompt response	front_door 5
    hint	prompted	multi_agency 2
    hint	promptly	front_door 8 child_protection 6 assessment -6 early_help -2 missing 1 child_voice -10 children_in_care 2 management_oversight -1 workforce -5 quality_assurance -3 multi_agency -3
    hint	promptly and effectively	front_door -3
    hint	promptly referred	front_door 2 multi_agency -1
    hint	properly	child_protection 1 assessment 4 specific_needs 5 child_voice -1 workforce -1 leadership -2
    hint	properly assessed	specific_needs 1
    hint	properly considered	child_protection 6
    hint	property	care_leavers 6
    hint	proportion	front_door -2 child_protection -4 assessment -2 missing -4 specific_needs -8 child_voice -7 care_leavers 2 management_oversight -3 quality_assurance -2 multi_agency -6 overall -3
    hint	proportion of children	child_protection -1 missing -2 specific_needs -4 workforce -1 multi_agency -5 overall -2
    hint	proportionate	front_door 6 child_protection 8 assessment 1 early_help -4 missing -1 specific_needs -4 child_voice -1 children_in_care -6 leadership -1 multi_agency -1
    hint	proportionate and timely	child_protection 3
    hint	proportionate decision-making	front_door 5
    hint	proportionate decisions	front_door 2
    hint	proportionate response	child_protection -2 early_help -1
    hint	prospective	child_protection -1 assessment 1 children_in_care 14 workforce -6
    hint	prospective adopters	workforce -1 multi_agency 6
    hint	prospects	care_leavers 1
    hint	protect	child_protection 11 early_help -2 missing 4 specific_needs -9 children_in_care -9 management_oversight -1 workforce -1 quality_assurance -1 multi_agency -2 overall -8
    hint	protect and care	care_leavers -1
    hint	protect and look	leadership -3
    hint	protect children	front_door -2 child_protection 5 children_in_care -1 overall -3
    hint	protect young	missing 4
    hint	protect young people	missing 2
    hint	protected	front_door 3 child_protection 12 assessment -2 child_voice -4 children_in_care -4 leadership 4
    hint	protected characteristic	care_leavers 2 leadership 5
    hint	protecting	child_protection 8 children_in_care -5 workforce 6 multi_agency 3 overall -2
    hint	protecting children	child_protection 7 multi_agency 2
    hint	protection	front_door -1 child_protection 20 assessment -7 early_help -9 missing -1 specific_needs -4 child_voice -9 children_in_care -16 care_leavers -5 leadership -2 quality_assurance -1 multi_agency -1 overall 1
    hint	protection and care	early_help -1 workforce -5 leadership -2 multi_agency -5 overall 10
    hint	protection and children	front_door 3 child_protection 6 children_in_care 7 multi_agency 5
    hint	protection and help	overall 14
    hint	protection are inadequate	child_protection 4
    hint	protection assessments	child_protection 6
    hint	protection cases	child_protection -2
    hint	protection chairs	child_protection -8 management_oversight 12 multi_agency -3
    hint	protection concerns	specific_needs 4
    hint	protection conference	child_protection -3
    hint	protection conference chairs	child_protection -7 management_oversight 2
    hint	protection conferences	front_door -1 child_protection -4 assessment 1 management_oversight 2 workforce 2 leadership -4 multi_agency -2
    hint	protection core	child_protection -3
    hint	protection core groups	child_protection -5
    hint	protection enquiries	front_door -3 child_protection 8 assessment 2 early_help 3 missing -1 children_in_care -1
    hint	protection enquiry	front_door -2 child_protection 6
    hint	protection inspection	child_protection -1 overall 2
    hint	protection investigations	child_protection 1
    hint	protection issues	front_door 3 child_protection 3
    hint	protection of children	child_protection 1 missing -3 children_in_care -2
    hint	protection or child	child_protection -3
    hint	protection plan	front_door -1 child_protection 12 specific_needs -3 children_in_care -4 multi_agency -5
    hint	protection planning	child_protection 3 assessment -2 child_voice -4
    hint	protection plans	front_door 2 child_protection 2 early_help 7 missing -1 child_voice -3 children_in_care -3 care_leavers -2 leadership -2 quality_assurance 4 multi_agency 1
    hint	protection plans address	child_protection -4
    hint	protection procedures	assessment 1
    hint	protection processes	child_protection 2 leadership 3 multi_agency -3
    hint	protection service	child_protection 2
    hint	protection services	child_protection 4 child_voice 6 overall -9
    hint	protection strategy meetings	front_door -2
    hint	protection work	child_protection -3
    hint	protective	front_door 2 child_protection -1 assessment 8 missing 6 specific_needs -2 children_in_care -3 leadership -3 multi_agency -2
    hint	protective equipment	workforce 3
    hint	protective factors	assessment 6 missing -6 multi_agency -1
    hint	protocol	front_door -5 early_help -1 specific_needs 6 child_voice -1 children_in_care -3 care_leavers -1 management_oversight -2 quality_assurance -4 multi_agency 11
    hint	protocols	child_protection -2 missing 4 children_in_care 5 quality_assurance -1 multi_agency 3
    hint	proud	child_protection -5 child_voice 5 children_in_care -4 workforce 17 leadership 6 multi_agency -3
    hint	proud to work	workforce 4
    hint	proved	multi_agency 7
    hint	proven	quality_assurance -1
    hint	provide	child_protection -2 assessment -1 early_help -2 specific_needs -2 care_leavers 1 leadership -5 quality_assurance 3 multi_agency 2 overall -7
    hint	provide a clear	child_voice -5
    hint	provide a comprehensive	assessment 2
    hint	provide a good	assessment 6
    hint	provide additional support	multi_agency 1
    hint	provide advice	multi_agency 3
    hint	provide an additional	management_oversight 2
    hint	provide an effective	multi_agency 6
    hint	provide appropriate	child_protection 1 leadership 4 multi_agency -1
    hint	provide challenge	multi_agency 3
    hint	provide children	child_voice 6 children_in_care 1
    hint	provide clarity	child_protection 4
    hint	provide clear	management_oversight 2
    hint	provide early	multi_agency 4
    hint	provide effective	front_door -2 care_leavers -1 leadership 4
    hint	provide effective support	early_help -2
    hint	provide good	early_help 3
    hint	provide good quality	early_help 4
    hint	provide good-quality	children_in_care 1 care_leavers 1
    hint	provide greater	multi_agency -1
    hint	provide guidance	multi_agency 4
    hint	provide help	child_protection 3
    hint	provide managers	leadership -1
    hint	provide opportunities	children_in_care -1
    hint	provide oversight	quality_assurance 1
    hint	provide robust	missing 2
    hint	provide safe	assessment 1
    hint	provide senior	leadership -10
    hint	provide senior leaders	leadership -8
    hint	provide strong	children_in_care -2
    hint	provide sufficient	missing -1
    hint	provide support	early_help -6 missing 2 care_leavers 2
    hint	provide the right	specific_needs 5
    hint	provide training	child_voice 3
    hint	provided	front_door -2 child_protection 5 assessment -1 early_help 2 specific_needs 2 children_in_care 1 management_oversight -1 supervision -1 workforce -1 leadership -3 quality_assurance 2 multi_agency -1 overall 1
    hint	provided for children	overall 1
    hint	provided to children	child_protection -2 assessment 2 child_voice -4 leadership 6 overall 3
    hint	provided to improve	child_protection 4
    hint	provided with appropriate	specific_needs 1
    hint	provided with information	child_voice 1 children_in_care 1
    hint	provided with suitable	specific_needs 11 care_leavers -4
    hint	provider	specific_needs -3 leadership -2 multi_agency 4
    hint	providers	child_protection -4 assessment -2 missing -2 specific_needs -2 child_voice -3 children_in_care 14 leadership 2 multi_agency 6
    hint	provides	child_protection -2 assessment -7 early_help -3 specific_needs 1 child_voice -1 children_in_care -2 supervision 1 workforce 1 leadership -7 overall -7
    hint	provides additional	early_help 3
    hint	provides an opportunity	leadership 1
    hint	provides appropriate	workforce -1
    hint	provides clear	multi_agency -2
    hint	provides effective	child_protection 5 early_help -7 specific_needs 2 leadership -1 multi_agency 2
    hint	provides information	multi_agency 4
    hint	provides leaders	leadership -8
    hint	provides robust	children_in_care 1 quality_assurance -2 multi_agency -1
    hint	provides senior	management_oversight 3 leadership -4
    hint	provides senior leaders	leadership -1
    hint	provides support	specific_needs -5 multi_agency 4
    hint	providing	front_door -6 child_protection -2 assessment -7 missing 3 specific_needs 1 child_voice -4 children_in_care -2 care_leavers -1 workforce 2 leadership -2 overall -1
    hint	providing a clear	children_in_care -1 leadership -5
    hint	providing a good	quality_assurance 1
    hint	providing effective	leadership 1
    hint	providing evidence	multi_agency 4
    hint	providing leaders	management_oversight -5 leadership -6 quality_assurance 1
    hint	providing services	leadership 2 overall -1
    hint	providing support	early_help 3 multi_agency -8
    hint	proving	multi_agency -3
    hint	provision	front_door -3 child_protection -3 assessment -2 early_help 4 specific_needs 7 child_voice -3 children_in_care 8 management_oversight -2 workforce -4 leadership 2 multi_agency -2 overall 2
    hint	provision for children	specific_needs 10
    hint	provision of regular	quality_assurance 2
    hint	provision of services	children_in_care -3
    hint	psychological	assessment -4 child_voice -1 children_in_care 1
    hint	psychological support	children_in_care 4
    hint	psychologist	specific_needs -1 children_in_care 12
    hint	psychologists	specific_needs 6 children_in_care 10
    hint	psychology	children_in_care 7
    hint	psychology service	children_in_care 4
    hint	psychotherapy	workforce 5
    hint	public	assessment -2 missing -6 specific_needs -3 children_in_care -10 care_leavers -2 management_oversight -1 workforce -2 quality_assurance -1 multi_agency -1 overall -4
    hint	public funds	child_protection 5
    hint	public health	quality_assurance 2
    hint	public law	child_protection 9 early_help -1 leadership -2 quality_assurance -1 multi_agency -1
    hint	public law outline	child_protection 7 quality_assurance -1 multi_agency -2
    hint	public protection	front_door -1 child_protection -4 multi_agency 4
    hint	public protection arrangements	child_protection -2
    hint	publication	quality_assurance -4 multi_agency 4
    hint	publicised	multi_agency -3
    hint	published	child_voice -2 children_in_care -2 workforce -3 multi_agency 6
    hint	published data	quality_assurance -2
    hint	pull	missing 6
    hint	pull factors	assessment -2 missing 6
    hint	pupil	child_protection -1 early_help -4 child_voice -3 children_in_care 3 care_leavers -1 workforce -4 leadership -6 multi_agency -3
    hint	pupil premium	assessment -1 child_voice -2 children_in_care 10 leadership -2 quality_assurance 3
    hint	pupil referral	specific_needs 5
    hint	pupils	front_door -5 child_protection -7 early_help -6 missing -3 specific_needs 8 child_voice -3 children_in_care 17 care_leavers -6 workforce -1 leadership -10 multi_agency -8 overall 7
    hint	pupils at risk	children_in_care -1
    hint	pupils attend	children_in_care -2
    hint	pupils progress	children_in_care 9
    hint	purchasing	children_in_care -3
    hint	purpose	child_protection 7 missing -2 children_in_care -1 care_leavers 1 management_oversight -1 workforce -8 quality_assurance -2 multi_agency 1 overall 1
    hint	purposeful	front_door -6 child_protection 10 assessment -2 missing -5 specific_needs -2 child_voice 3 workforce -9 leadership -1 quality_assurance -2 multi_agency -1
    hint	purposeful direct	child_protection -1
    hint	purposeful direct work	child_protection -1
    hint	purposeful relationships	child_voice 5
    hint	purposeful work	child_protection 2
    hint	purposefully	missing 3 leadership 2
    hint	pursue	missing 3 children_in_care 4
    hint	pursue their interests	children_in_care 2
    hint	pursued	children_in_care 1
    hint	push	assessment -5 missing 7
    hint	push and pull	assessment -1 missing 7
    hint	push-and-pull	missing 3
    hint	push-and-pull factors	missing 3
    hint	put	front_door 1 assessment -2 early_help -5 child_voice -1 children_in_care -4 care_leavers 6 workforce 6 multi_agency -1 overall -3
    hint	put in place	front_door 6 child_protection 3 children_in_care 1 care_leavers -7 workforce -6 quality_assurance 5
    hint	put with foster	children_in_care -7 care_leavers 1
    hint	qualifications	leadership -2 multi_agency -2
    hint	qualified	front_door 1 child_protection -1 assessment -5 specific_needs -3 children_in_care -5 workforce 5 leadership -7
    hint	qualified social	front_door 1 child_protection -6 child_voice -1 children_in_care -4
    hint	qualified social worker	early_help 1 workforce -5
    hint	qualified social workers	child_protection -4 children_in_care -3 workforce 4
    hint	qualitative	quality_assurance 22
    hint	quality	assessment 9 early_help -1 missing -6 specific_needs -5 child_voice -3 care_leavers 1 supervision 5 workforce -4 leadership -3 quality_assurance 11 multi_agency -2
    hint	quality and consistency	assessment 4
    hint	quality and effectiveness	quality_assurance -1
    hint	quality and impact	child_protection 5 missing 1 care_leavers 3 workforce -3 leadership -2 overall 2
    hint	quality and timeliness	assessment 2 children_in_care -2 care_leavers 2 quality_assurance -4
    hint	quality assessments	front_door 2 assessment 3
    hint	quality assurance	front_door -3 child_protection -6 assessment -8 early_help -4 specific_needs -2 child_voice -4 children_in_care -1 management_oversight -2 supervision -1 workforce 1 leadership -4 quality_assurance 20 multi_agency -5
    hint	quality assurance activities	children_in_care -1
    hint	quality assurance activity	child_voice -1
    hint	quality assurance arrangements	early_help 1 quality_assurance 5
    hint	quality assurance audits	leadership 3 quality_assurance -6
    hint	quality assurance framework	management_oversight -1 leadership -2 quality_assurance 4
    hint	quality assurance function	management_oversight 1 workforce 3
    hint	quality assurance information	children_in_care -3 quality_assurance -17
    hint	quality assurance processes	management_oversight 3 leadership -1 quality_assurance 4
    hint	quality assurance subgroup	quality_assurance -3
    hint	quality assure	assessment -1
    hint	quality assured	quality_assurance 9
    hint	quality assuring	quality_assurance 8
    hint	quality management	assessment 2
    hint	quality mark	overall 6
    hint	quality of assessment	assessment 1
    hint	quality of assessments	front_door 3 child_protection -1 assessment 5 early_help 12 children_in_care -8 quality_assurance 3 overall -1
    hint	quality of care	child_protection -2 assessment 7
    hint	quality of case	management_oversight 6
    hint	quality of child	assessment 1 child_voice -3 children_in_care 2 quality_assurance 1
    hint	quality of children's	assessment 4
    hint	quality of decision	quality_assurance 4
    hint	quality of decision-making	children_in_care 3 management_oversight 1 multi_agency -2
    hint	quality of direct	child_protection 4 child_voice 4
    hint	quality of evidence	child_protection 6
    hint	quality of front-line	multi_agency 1 overall -6
    hint	quality of information	front_door 2 assessment -3 multi_agency 5
    hint	quality of life-story	child_voice 1
    hint	quality of management	assessment -2 children_in_care -3
    hint	quality of pathway	care_leavers 11
    hint	quality of personal	children_in_care 2
    hint	quality of planning	assessment 4 care_leavers 4
    hint	quality of plans	child_protection 3 assessment 17 leadership 2
    hint	quality of practice	front_door -7 child_protection 3 assessment -12 children_in_care -6 care_leavers -1 management_oversight -10 multi_agency -10 overall 6
    hint	quality of pre-birth	assessment 4
    hint	quality of recording	supervision 2
    hint	quality of referral	front_door 3
    hint	quality of referrals	front_door 4
    hint	quality of reports	assessment 1
    hint	quality of safety	child_protection 2 assessment 1
    hint	quality of service	assessment 4 workforce 6 leadership -1 quality_assurance 5 overall 5
    hint	quality of services	assessment -3 care_leavers 4 overall 3
    hint	quality of social	assessment -5 child_voice -1 children_in_care -3 leadership -5 overall 1
    hint	quality of strategy	child_protection 2
    hint	quality of supervision	care_leavers -1 supervision 3
    hint	quality of support	assessment -2 specific_needs 11 overall -1
    hint	quality of training	quality_assurance 1 multi_agency 1
    hint	quality of work	child_protection 5 assessment -6 missing -4 child_voice -4 management_oversight 4 leadership -4 overall 1
    hint	quality of written	assessment 4 children_in_care 3
    hint	quality services	overall -1
    hint	quality social	leadership 1
    hint	quality social work	leadership 1
    hint	quality work	workforce 1
    hint	quantitative	quality_assurance 3
    hint	quarter	multi_agency -1 overall 4
    hint	quarterly	child_voice 1 children_in_care -1 workforce -2 leadership 10 quality_assurance 5
    hint	quarters	children_in_care 4
    hint	questionnaires	children_in_care 4 care_leavers -1
    hint	quick	leadership 2
    hint	quickly	front_door 7 child_protection 3 assessment -8 early_help 8 missing -4 child_voice -3 children_in_care -1 management_oversight 2 workforce -8 leadership -1 multi_agency -2
    hint	quickly and effectively	child_protection 2 children_in_care 3 multi_agency 2
    hint	quickly build	child_voice 3
    hint	quickly enough	child_protection 11 assessment -3 specific_needs -6 child_voice -1 management_oversight 1 leadership 4 multi_agency -1 overall 4
    hint	quickly identify	child_protection 1
    hint	quite	child_protection 2
    hint	race	child_voice 3
    hint	radicalisation	child_protection 12 missing 8 specific_needs -3 care_leavers -2 multi_agency -3
    hint	raise	child_voice 3 children_in_care -1 care_leavers -3 leadership 1 multi_agency 1
    hint	raise awareness	specific_needs 1 leadership 2 multi_agency 1
    hint	raise the profile	multi_agency -1
    hint	raised	front_door -1 child_protection -3 early_help -3 child_voice 5 children_in_care -4 management_oversight 1 leadership 5
    hint	raised awareness	quality_assurance 3
    hint	raised by inspectors	leadership 1
    hint	raised concerns	leadership 4
    hint	raising	front_door -3 missing 1 specific_needs 2 children_in_care 3 care_leavers -3 workforce -3 quality_assurance -3
    hint	raising concerns	management_oversight 3
    hint	range	front_door -10 child_protection -1 assessment -2 early_help 5 missing -5 specific_needs -2 children_in_care -3 care_leavers -1 management_oversight -7 supervision -5 workforce -5 leadership 1 quality_assurance -3 multi_agency -3 overall -1
    hint	range of activities	child_voice 5 quality_assurance -4
    hint	range of agencies	child_protection -1 early_help 5 specific_needs -1 multi_agency 1
    hint	range of appropriate	management_oversight 5
    hint	range of commissioned	leadership 3
    hint	range of communication	specific_needs 7
    hint	range of evidence	assessment -4 children_in_care -2 care_leavers -11 management_oversight -9 quality_assurance -8
    hint	range of good	multi_agency -2
    hint	range of good-quality	early_help 3
    hint	range of issues	child_voice 3 leadership 2 multi_agency -1
    hint	range of learning	workforce 2 quality_assurance -1
    hint	range of leisure	children_in_care 2
    hint	range of measures	children_in_care 3
    hint	range of methods	child_voice 1 quality_assurance 1
    hint	range of multi-agency	child_protection -1 missing -4 workforce 1
    hint	range of opportunities	children_in_care 1 care_leavers 1
    hint	range of options	specific_needs 3 children_in_care -1
    hint	range of partner	front_door 1 missing 2 children_in_care 2
    hint	range of partners	overall 7
    hint	range of performance	leadership -3 quality_assurance 2
    hint	range of practice	child_voice -9
    hint	range of professionals	child_protection 12 leadership 7
    hint	range of relevant	front_door 3 children_in_care -5 leadership 8
    hint	range of services	front_door -3 child_protection 10 assessment 4 child_voice -4 children_in_care -1 care_leavers -1 multi_agency 9 overall -3
    hint	range of specialist	child_protection 7 specific_needs -6
    hint	range of staff	workforce -4
    hint	range of support	assessment 1 missing -2 specific_needs 7
    hint	range of tools	assessment -1 child_voice 2
    hint	range of training	child_voice -4 care_leavers -4 workforce 4
    hint	range of young	child_voice 1
    hint	ranged	children_in_care 2
    hint	rapid	workforce -1 multi_agency 5 overall 1
    hint	rapidly	child_protection -3 children_in_care 5 workforce -1 leadership 8
    hint	rapidly changing	leadership 1
    hint	rarely	management_oversight 12 quality_assurance -1
    hint	rate	assessment -3 early_help 2 specific_needs -4 child_voice -3 care_leavers -4 management_oversight -2 leadership -1 multi_agency -3
    hint	rates	front_door 7 child_protection -7 assessment -1 early_help -5 specific_needs -4 children_in_care 1 quality_assurance 4 multi_agency 2
    hint	rather	front_door 3 child_protection 3 assessment 5 early_help -7 children_in_care -3 care_leavers -6 management_oversight 3 workforce -1 leadership -2 quality_assurance 4 multi_agency -1
    hint	ratified	children_in_care 4
    hint	rationale	front_door 3 assessment 5 child_voice -3 children_in_care -1 management_oversight 6 workforce -1 leadership -4 multi_agency -9
    hint	rationale for decision-making	assessment 3 supervision 1
    hint	rationale for decisions	assessment -2
    hint	re-commissioned	child_voice 1 children_in_care 1
    hint	re-engage	assessment 1 care_leavers 2
    hint	re-established	leadership 9 multi_agency 4
    hint	re-evaluated	specific_needs 7
    hint	re-integrated	missing -4 specific_needs 3
    hint	re-referral	front_door 23
    hint	re-referral rates	front_door 14
    hint	re-referrals	front_door 28 child_protection 2 early_help 4
    hint	re-vitalised	children_in_care 6
    hint	reach	assessment -3 missing 1 care_leavers 7 workforce -3 quality_assurance 1 multi_agency 5
    hint	reach the age	children_in_care -3
    hint	reached	front_door -2 early_help 3 leadership -3 multi_agency -4
    hint	reaching	early_help 11 child_voice 4 children_in_care -4
    hint	reactive	assessment 1 children_in_care 2
    hint	read	assessment 4 children_in_care -4 leadership -3 multi_agency -2
    hint	readily	assessment 4 management_oversight -5
    hint	readily accessible	assessment 1
    hint	readily available	children_in_care -2 care_leavers 2
    hint	reading	children_in_care 13
    hint	reading and writing	children_in_care 1
    hint	ready	care_leavers 2 workforce -1
    hint	real	front_door -1 child_protection 2 assessment -4 child_voice 2 children_in_care 1 workforce 5 leadership 4 overall 9
    hint	real difference	child_protection 1 leadership 3 overall 2
    hint	real improvements	overall 1
    hint	real strength	child_voice 2
    hint	realignment	leadership 1
    hint	realise	leadership 1
    hint	realise their potential	leadership 3
    hint	realised	child_protection -3
    hint	realistic	assessment -3 specific_needs 4 child_voice 3 care_leavers 3 management_oversight 2 leadership 1 multi_agency -3
    hint	reality	workforce 6
    hint	really	child_voice 9 care_leavers -3
    hint	reason	early_help 11 missing 4 children_in_care 2 multi_agency -2
    hint	reasons	front_door 1 child_protection -7 assessment 1 missing 9 specific_needs -7 children_in_care 8 leadership -1
    hint	reasons for decisions	management_oversight 4
    hint	reasons why children	assessment 3 children_in_care -4
    hint	reassessed	assessment 12 children_in_care 4
    hint	reassessment	assessment 5 children_in_care -1
    hint	reassurance	children_in_care -8 care_leavers 5
    hint	rebuild	care_leavers 1
    hint	receipt	front_door -3 specific_needs 5 quality_assurance 2
    hint	receive	front_door 1 child_protection -3 assessment -3 early_help -3 missing 3 specific_needs 2 child_voice -1 care_leavers 5 leadership -2 multi_agency -3 overall 8
    hint	receive a child-centred	children_in_care 2
    hint	receive a consistently	child_protection 3
    hint	receive a good	front_door 11 specific_needs 1 children_in_care -3 multi_agency 2 overall -2
    hint	receive a prompt	front_door -3 child_protection 2
    hint	receive a service	early_help 4 workforce 1
    hint	receive an effective	child_protection 5 workforce 1
    hint	receive appropriate	child_protection 3 children_in_care 3
    hint	receive consistently	leadership 6
    hint	receive effective	front_door -3 early_help 1
    hint	receive from managers	management_oversight 7 workforce 6
    hint	receive good	missing 3
    hint	receive good help	children_in_care -1 overall 4
    hint	receive good support	overall -1
    hint	receive help	early_help 6
    hint	receive helpful	specific_needs -2
    hint	receive high-quality	children_in_care 2
    hint	receive regular	specific_needs -2 management_oversight -3 supervision 2
    hint	receive regular supervision	management_oversight -1
    hint	receive services	front_door 4 children_in_care 3
    hint	receive services promptly	children_in_care 7
    hint	receive statutory	early_help -1
    hint	receive support	front_door -4 child_protection 3 child_voice 1 multi_agency -2
    hint	receive the help	child_protection -2
    hint	receive the right	child_protection -7 specific_needs -6 child_voice -1 children_in_care -4 overall 14
    hint	receive their full	children_in_care 5 care_leavers -3
    hint	receive timely	child_protection 4 assessment -1 specific_needs -5 children_in_care -4 care_leavers 4
    hint	receive well-coordinated	missing 3 children_in_care 6
    hint	received	child_protection 1 assessment -1 early_help -5 children_in_care 4 workforce 3 multi_agency 3
    hint	receives	missing -1 quality_assurance 3 multi_agency 5
    hint	receiving	front_door 1 early_help 4 specific_needs 1 child_voice -2 children_in_care 1 supervision 7 workforce -5 leadership -2 overall 7
    hint	receiving a service	front_door 7 child_protection -1
    hint	receiving early help	child_protection 2
    hint	receiving support	child_protection -1
    hint	receiving the support	specific_needs 2
    hint	receiving timely	specific_needs 1
    hint	recent	front_door 3 missing 1 children_in_care 2 supervision -4 leadership -1 multi_agency 1
    hint	recent action	child_protection 5
    hint	recent assessments	early_help 1
    hint	recent audit	multi_agency 4
    hint	recent changes	child_protection -1 workforce -2
    hint	recent developments	overall 1
    hint	recent improvements	child_protection 1 child_voice 2 children_in_care 1 leadership -5
    hint	recent increase	workforce 3
    hint	recent investment	leadership -3
    hint	recent months	assessment 1 children_in_care -7 workforce 2
    hint	recent ofsted	children_in_care 14 overall -4
    hint	recent ofsted inspection	children_in_care 6
    hint	recent selfevaluation	children_in_care -1 quality_assurance 1
    hint	recent serious	specific_needs 5 quality_assurance 2
    hint	recent serious case	specific_needs 5 quality_assurance 2
    hint	recently	front_door -4 assessment -2 missing 1 specific_needs -1 child_voice 1 care_leavers -3 workforce 2 quality_assurance -3
    hint	recently appointed	care_leavers -1 leadership 3
    hint	recently been implemented	management_oversight 1
    hint	recently been introduced	children_in_care -2
    hint	recently been reviewed	multi_agency 2
    hint	recently commissioned	child_voice 3 children_in_care -3
    hint	recently established	children_in_care -1 multi_agency 1
    hint	recently implemented	leadership -7
    hint	recently introduced	front_door -1 child_voice 1 management_oversight -1 multi_agency 4
    hint	recently revised	multi_agency 4
    hint	recently started	management_oversight 1 leadership -2
    hint	recently taken	leadership 2
    hint	recognise	assessment 1 missing -3 specific_needs 6 child_voice 2 children_in_care -1 care_leavers 1 management_oversight -4 workforce 1 leadership 18 quality_assurance -2
    hint	recognise and respond	children_in_care 1 workforce 5
    hint	recognise risk	child_protection -1
    hint	recognise the importance	care_leavers 1
    hint	recognise the need	specific_needs -1 multi_agency -8
    hint	recognised	child_protection 4 assessment 4 early_help 5 missing 1 specific_needs 3 children_in_care -2 management_oversight -2 leadership 12 quality_assurance -2
    hint	recognised by professionals	child_protection 2
    hint	recognised the need	children_in_care 1
    hint	recognises	care_leavers 1 leadership 22 quality_assurance 2 overall -1
    hint	recognises the need	multi_agency -4
    hint	recognising	early_help 4 leadership 3
    hint	recognition	child_protection -3 missing 1 children_in_care -4 workforce -1 leadership 14
    hint	recommendations	front_door 3 child_protection -5 assessment 8 specific_needs -1 children_in_care 2 care_leavers -5 management_oversight 6 leadership 7 quality_assurance 8 multi_agency -3 overall 4
    hint	recommendations made	multi_agency 1
    hint	recommended	children_in_care 2
    hint	recommissioning	specific_needs 5 child_voice 6 children_in_care 1 care_leavers -1 leadership 14
    hint	reconfigure	leadership 1
    hint	reconfigured	multi_agency -9
    hint	reconnect	care_leavers 2
    hint	record	front_door -4 child_protection -12 assessment 17 children_in_care -1 supervision 2 leadership -1 multi_agency 1
    hint	record system	assessment 8 workforce 3
    hint	recorded	child_protection 3 assessment 23 early_help -4 missing -1 specific_needs -2 child_voice -4 children_in_care -4 management_oversight 7 supervision 8 workforce -4 leadership -6 quality_assurance -10 multi_agency -3 overall -1
    hint	recorded by social	assessment 3
    hint	recorded clearly	front_door 3
    hint	recorded in children's	assessment -4
    hint	recorded on case	assessment -4
    hint	recorded on children's	children_in_care -1
    hint	recorded well	assessment 4
    hint	recording	front_door -2 child_protection -2 assessment 32 early_help -2 missing -2 children_in_care -6 care_leavers -3 management_oversight 4 supervision 2 workforce -5 leadership -2 multi_agency -7 overall -1
    hint	recording of visits	assessment 2 children_in_care -1
    hint	recording system	assessment -7 missing -1 children_in_care -9
    hint	recording systems	assessment -4 specific_needs 2
    hint	recordings	assessment 13
    hint	recordkeeping	assessment 11
    hint	records	front_door -5 child_protection -9 assessment 29 early_help -11 missing 1 specific_needs -1 child_voice -5 children_in_care -11 care_leavers -10 management_oversight 3 supervision 11 workforce -4 leadership -6 quality_assurance -8 multi_agency -6 overall -1
    hint	records are comprehensive	assessment 2
    hint	records demonstrate	assessment -6 specific_needs -2 management_oversight 2
    hint	records of strategy	assessment 3
    hint	records of visits	children_in_care 1
    hint	records system	multi_agency 1
    hint	recourse to public	child_protection 5
    hint	recreational	children_in_care 2
    hint	recruit	specific_needs -4 children_in_care 3 workforce 11 leadership -1
    hint	recruited	front_door 2 specific_needs -5 management_oversight -8 workforce 15 leadership 1
    hint	recruiting	child_voice 2 workforce 15 leadership 2 overall 1
    hint	recruitment	front_door -9 child_protection -8 assessment -15 early_help -6 missing -9 specific_needs -6 child_voice 8 children_in_care 9 care_leavers -5 management_oversight -8 supervision -7 workforce 6 leadership -1 quality_assurance -4 multi_agency -3 overall -2
    hint	recruitment activity	children_in_care 7
    hint	recruitment and retention	child_voice -3 children_in_care -1 workforce 12
    hint	recruitment and training	workforce -10
    hint	recruitment campaigns	children_in_care 2
    hint	recruitment of staff	child_voice 4
    hint	recruitment target	children_in_care 1
    hint	rectify	children_in_care 8
    hint	rectifying	overall 6
    hint	red	specific_needs 3
    hint	redesign	early_help 3 care_leavers -7
    hint	reduce	front_door -2 assessment -4 early_help -1 missing 9 specific_needs -1 child_voice -3 care_leavers -2 management_oversight -4 leadership 3 multi_agency 2
    hint	reduce delay	children_in_care -1 multi_agency 10
    hint	reduce risk	front_door -4 child_protection 3 specific_needs -4 care_leavers -3 leadership -5 multi_agency -2
    hint	reduce risks	child_protection -2 early_help -1 missing 4
    hint	reduce the risk	child_protection -3 multi_agency 7
    hint	reduced	front_door -3 assessment -1 early_help 7 missing 6 children_in_care 1 management_oversight -3 workforce 7 quality_assurance -2 multi_agency -3
    hint	reduced risk	child_protection 6
    hint	reduces	front_door -2 child_protection 8 assessment -4 missing 2 multi_agency 7
    hint	reduces risk	missing 4
    hint	reduces the ability	child_protection 1
    hint	reducing	child_protection 2 early_help 5 missing 4 child_voice -5 children_in_care -1 multi_agency -2 overall -10
    hint	reducing caseloads	leadership 4
    hint	reducing delay	children_in_care 2
    hint	reducing incidents	leadership 2
    hint	reducing risk	child_protection 1 assessment -4 missing 3 quality_assurance 3 multi_agency -1
    hint	reducing risks	child_protection -2 assessment 2 missing 3
    hint	reducing the need	child_protection -1 quality_assurance 3
    hint	reducing the number	missing -2
    hint	reducing the numbers	early_help 5 children_in_care -3
    hint	reduction	front_door 1 child_protection 20 assessment -7 early_help 10 missing 2 specific_needs 6 child_voice -8 care_leavers -8 management_oversight -5 leadership -2 quality_assurance -5 multi_agency -4
    hint	reduction in risk	child_protection -6 missing 3
    hint	reduction of risk	child_protection -2 missing 9
    hint	reductions	child_protection 5 overall 2
    hint	refer	front_door 14 early_help -3
    hint	reference	child_voice -5 multi_agency 2
    hint	references	children_in_care 1
    hint	referral	front_door 21 child_protection -3 assessment -6 early_help -7 missing -2 children_in_care -4 care_leavers -4 leadership -3 quality_assurance -3 multi_agency 3 overall -4
    hint	referral and assessment	child_protection 8 specific_needs -2 child_voice 1 workforce 6
    hint	referral form	front_door 8
    hint	referral forms	front_door 3 multi_agency 2
    hint	referral information	front_door 3
    hint	referral mechanism	missing 7
    hint	referral officers	workforce 3
    hint	referral pathways	specific_needs 5
    hint	referral process	front_door 3 multi_agency 1
    hint	referral to children's	front_door -1 multi_agency 1
    hint	referrals	front_door 35 child_protection -9 assessment -9 early_help -1 specific_needs 4 child_voice -3 children_in_care -8 care_leavers -10 workforce -9 leadership -11 quality_assurance -6 multi_agency 10 overall -3
    hint	referrals about children	multi_agency 6
    hint	referrals are made	specific_needs 2
    hint	referrals for children	front_door 1
    hint	referrals made	multi_agency 2
    hint	referrals to children's	front_door 3 early_help 5
    hint	referrals to social	front_door -1 specific_needs 1
    hint	referred	front_door 14 assessment 2 specific_needs 6 child_voice -5 children_in_care -6 care_leavers -6 management_oversight 3 workforce -1 quality_assurance 5 multi_agency -4 overall -1
    hint	referred to children's	front_door 11
    hint	referred to early	front_door 1 early_help -1
    hint	referrers	front_door 23 early_help -2 multi_agency 2
    hint	referring	front_door 9 child_protection -4 multi_agency 3
    hint	referring children	front_door 10
    hint	reflect	front_door -1 child_protection -1 assessment 2 early_help -5 missing -4 specific_needs -2 child_voice 2 children_in_care 1 care_leavers 2 management_oversight -1 supervision 13 workforce -3 leadership -6 quality_assurance -2 overall -4
    hint	reflect changes	multi_agency 2
    hint	reflect the covid-19	leadership -1
    hint	reflect the level	assessment -3
    hint	reflect the views	child_voice 6
    hint	reflect the voice	child_voice 1
    hint	reflect their current	care_leavers -3
    hint	reflect their needs	care_leavers 1
    hint	reflected	child_protection -5 assessment 10 specific_needs -2 children_in_care -3 care_leavers -3 management_oversight 1 supervision 2 workforce 3 leadership 4 overall -1
    hint	reflected in children's	workforce 6
    hint	reflecting	assessment 6 quality_assurance -4
    hint	reflection	child_protection -1 assessment -7 children_in_care -1 supervision 28 leadership -1 multi_agency -1
    hint	reflective	front_door -1 child_protection -10 assessment -12 missing -1 child_voice -1 children_in_care -2 supervision 38 multi_agency -1 overall -2
    hint	reflective discussion	assessment -2 supervision 4
    hint	reflective practice	supervision 9
    hint	reflective supervision	management_oversight 1 workforce 3
    hint	reflects	assessment -4 children_in_care -1 workforce 9 leadership 1 multi_agency -1
    hint	reform	leadership 2
    hint	reforms	leadership 7
    hint	refreshed	child_voice 1 leadership 3 multi_agency 5
    hint	refreshing	multi_agency 4
    hint	refuse	child_protection -9
    hint	regarded	children_in_care 1
    hint	regarding	child_protection -2 assessment 3 missing -1 specific_needs 1 child_voice 5 management_oversight -1
    hint	regarding domestic	child_protection 3
    hint	regarding domestic abuse	child_protection 3
    hint	region	multi_agency 3
    hint	regional	child_protection -3 children_in_care 6 care_leavers -4 management_oversight -6 workforce -1 quality_assurance -1 multi_agency 13
    hint	regional adoption	management_oversight -1 workforce -1
    hint	regionally	children_in_care -2
    hint	register	children_in_care 6 leadership -1 multi_agency -2
    hint	registered	specific_needs -4 children_in_care 11 management_oversight 3 multi_agency -4
    hint	registered provision	children_in_care 3
    hint	registration	children_in_care 2
    hint	regular	front_door -17 child_protection 1 assessment -7 missing -3 specific_needs 1 children_in_care 1 care_leavers 1 supervision 1 workforce -4 quality_assurance 4 multi_agency -4 overall -5
    hint	regular and purposeful	child_protection 1
    hint	regular attendance	leadership 5
    hint	regular briefings	leadership 4 multi_agency -7
    hint	regular case	supervision -2
    hint	regular case supervision	supervision -2
    hint	regular contact	care_leavers 3
    hint	regular health	assessment -3
    hint	regular management	children_in_care 2
    hint	regular meetings	child_protection -1 leadership 1
    hint	regular multi-agency	multi_agency 1
    hint	regular oversight	management_oversight -1
    hint	regular performance	leadership 2
    hint	regular performance information	leadership 1
    hint	regular review	child_protection 1 early_help 3
    hint	regular reviews	early_help 3 quality_assurance -2
    hint	regular visits	child_protection 3 child_voice 4
    hint	regularity	child_protection 1
    hint	regularly	front_door -8 child_protection 6 assessment -5 early_help -2 child_voice 1 children_in_care 4 care_leavers 1 management_oversight -2 supervision 4 workforce -7 leadership -8 quality_assurance -3 multi_agency -3 overall -11
    hint	regularly and know	child_protection 4
    hint	regularly by social	child_protection 2 children_in_care 3
    hint	regularly enough	specific_needs 1 children_in_care -1
    hint	regularly for impact	child_protection -1 workforce -4 multi_agency -4
    hint	regularly monitor	leadership 1
    hint	regularly monitored	children_in_care -1
    hint	regularly review	management_oversight 4
    hint	regularly reviewed	child_protection 1 assessment 3 leadership -2
    hint	regularly seen	child_protection 1
    hint	regularly to ensure	child_protection -5 early_help 6 multi_agency -1
    hint	regularly updated	missing 1 children_in_care -3
    hint	regularly visit	assessment 3
    hint	regularly visit children	assessment 3
    hint	regulation	children_in_care 3 leadership 9
    hint	regulations	specific_needs 2
    hint	regulatory	children_in_care 1
    hint	rehabilitation	children_in_care 3
    hint	reinforce	management_oversight 2
    hint	reinforced	quality_assurance 1 multi_agency 1
    hint	reinstated	quality_assurance 5
    hint	reintegration	specific_needs 3 overall 6
    hint	reissued	multi_agency 5
    hint	related	quality_assurance 3 multi_agency 1
    hint	relating	assessment -2 missing 2 children_in_care 8 management_oversight -2 quality_assurance 5
    hint	relating to child	multi_agency 2
    hint	relation	child_protection -1 missing 1 care_leavers 2 workforce 4 leadership 5 multi_agency 1 overall -5
    hint	relation to children	multi_agency -4
    hint	relation to neglect	assessment -1
    hint	relation to service	leadership 2
    hint	relational	assessment -1 workforce 2 leadership 7
    hint	relational practice	workforce 1 leadership 8
    hint	relationship	front_door -2 child_protection -1 assessment -1 missing -1 specific_needs -5 child_voice 10 children_in_care -3 management_oversight 1 workforce 6 quality_assurance -1 multi_agency 7
    hint	relationship-based	missing 4 children_in_care 1
    hint	relationship-based practice	leadership 6
    hint	relationship-based social	workforce 3
    hint	relationship-based social work	workforce 3
    hint	relationships	front_door -2 child_protection -4 assessment -6 missing 1 specific_needs -6 child_voice 16 children_in_care 1 care_leavers 10 management_oversight -3 supervision -7 workforce -2 leadership -3 quality_assurance -7 multi_agency 7 overall -6
    hint	relationships between social	child_voice 2
    hint	relationships of trust	child_voice 4
    hint	relationships to develop	child_voice -1 workforce 3
    hint	relationships with children	child_protection -2 missing 7 child_voice 9 children_in_care -1 management_oversight 2 workforce 5 multi_agency -9
    hint	relationships with families	front_door 2 child_protection 17 child_voice -1 multi_agency -1
    hint	relationships with local	workforce 2
    hint	relationships with parents	child_protection 6
    hint	relationships with partners	front_door 1
    hint	relationships with practitioners	child_voice 1
    hint	relationships with social	child_voice 7 children_in_care -1 management_oversight -1 workforce 4
    hint	relationships with workers	child_voice -3
    hint	relationships with young	workforce 5
    hint	relatively	child_protection -3 leadership -2 multi_agency -3
    hint	relaunched	child_voice 1
    hint	release	specific_needs -1 children_in_care -3 care_leavers 15 multi_agency 9
    hint	released	care_leavers 4
    hint	relentless	children_in_care 6 workforce 3 leadership 5
    hint	relentless focus	leadership 7
    hint	relevant	front_door 1 child_protection 3 early_help -7 missing -2 specific_needs -1 child_voice -2 management_oversight 2 quality_assurance -4 multi_agency 6
    hint	relevant actions	child_voice 4
    hint	relevant agencies	front_door 1 child_protection 10 assessment -2 missing -1 multi_agency 2
    hint	relevant information	child_protection 6 management_oversight -1 multi_agency 1
    hint	relevant issues	child_voice 4
    hint	relevant partner	child_protection 1
    hint	relevant partner agencies	child_protection 1
    hint	relevant professionals	child_protection 7 missing 1 child_voice -1 multi_agency 10
    hint	relevant support	child_protection 4
    hint	relevant training	children_in_care -2 workforce 8 leadership 2
    hint	reliability	leadership 1 quality_assurance 1
    hint	reliable	care_leavers 1 leadership 1 quality_assurance 4
    hint	reliably	quality_assurance 2
    hint	reliance	children_in_care -2 workforce 3
    hint	reliance on agency	workforce 2
    hint	religion	specific_needs 6 children_in_care 6 leadership -4
    hint	religious	child_protection -1 specific_needs 11
    hint	rely	multi_agency 1
    hint	remain	front_door -4 child_protection 1 assessment -5 early_help 5 missing -5 specific_needs 2 child_voice -4 children_in_care -3 care_leavers 4 management_oversight -4 supervision 1 workforce 2 leadership -4 quality_assurance -3 multi_agency -2 overall 4
    hint	remain at home	early_help 1 specific_needs 3
    hint	remain in education	children_in_care 3 care_leavers -1
    hint	remain living	child_protection 8 early_help 9 children_in_care -1
    hint	remain safely	leadership -2
    hint	remain too high	workforce 1
    hint	remained	child_protection 3 assessment -1 children_in_care 5 care_leavers -1 workforce 6 multi_agency -2
    hint	remained good	children_in_care 1
    hint	remaining	assessment 2 children_in_care 3
    hint	remains	child_protection -2 assessment -4 missing -4 specific_needs 3 child_voice -2 management_oversight -3 supervision -2 workforce -1 overall 14
    hint	remains a challenge	children_in_care 2
    hint	remains an area	children_in_care 5
    hint	remains inconsistent	children_in_care 2
    hint	remains under-developed	quality_assurance 2
    hint	remains variable	child_protection 2
    hint	remedial	child_protection -2 leadership 3
    hint	remedial action	leadership 1
    hint	remedy	leadership 3 overall 3
    hint	remit	specific_needs 3
    hint	removal	child_protection 2
    hint	removed	child_protection 5 assessment -2 specific_needs 3 children_in_care -6 leadership 5 quality_assurance 2
    hint	renewed	leadership 1
    hint	reorganisation	early_help 4
    hint	repeat	front_door 3 child_protection 8 assessment -1 specific_needs -5 child_voice 7 children_in_care -1 multi_agency 4
    hint	repeat referrals	front_door 6 multi_agency -10
    hint	repeat their stories	child_protection 3 child_voice 5
    hint	repeated	front_door 7 child_protection 11 children_in_care -3 multi_agency -1
    hint	replicated	quality_assurance 8
    hint	report	front_door -5 child_protection -9 assessment -1 early_help 1 missing -4 specific_needs -3 child_voice -4 children_in_care -2 care_leavers -5 management_oversight 3 supervision 5 workforce 1 leadership -2 quality_assurance 5 multi_agency 8 overall -5
    hint	report feeling	workforce 1
    hint	report that senior	workforce -2
    hint	reported	child_protection -6 assessment -6 early_help 4 missing 3 child_voice -3 care_leavers -3 workforce 11 leadership -5 multi_agency 2
    hint	reported cases	specific_needs 2
    hint	reported feeling	workforce 1
    hint	reported to senior	leadership -1
    hint	reporting	child_protection -3 assessment -1 missing 11 children_in_care -4 care_leavers -3 management_oversight -1 leadership 2 quality_assurance 15 multi_agency 6 overall -3
    hint	reporting arrangements	missing 2
    hint	reports	child_protection -5 assessment 20 early_help -10 missing 1 specific_needs -11 child_voice -1 children_in_care 6 care_leavers -5 management_oversight -1 supervision -2 workforce -3 quality_assurance 7 multi_agency 1 overall -4
    hint	reports for court	assessment 5
    hint	reports seen	assessment 1
    hint	represent	child_voice 2 leadership -6 multi_agency 2
    hint	represent the views	children_in_care -1
    hint	representation	assessment -4 child_voice 7 multi_agency 7
    hint	representative	children_in_care -4
    hint	representatives	early_help -2 child_voice 2 children_in_care -5 care_leavers -1 multi_agency 9
    hint	represented	child_protection -2 assessment -4 child_voice 6 care_leavers -10
    hint	request	front_door 5 child_protection -7 children_in_care -1 care_leavers 4 leadership -2
    hint	requested	specific_needs 6 care_leavers -1
    hint	requests	front_door 12 specific_needs -3 quality_assurance -1
    hint	requests for support	front_door 10
    hint	require	early_help 5 child_voice -1 children_in_care -2 care_leavers 1 management_oversight -2 workforce -4 leadership -5
    hint	require additional	children_in_care 5
    hint	require additional support	children_in_care 2
    hint	require further	child_protection -6
    hint	require improvement	assessment 6 leadership -6 quality_assurance -4 overall 5
    hint	require improvement because	overall 5
    hint	required	front_door 2 child_protection 1 assessment 1 early_help -1 missing -2 child_voice -3 care_leavers 6 workforce -1 leadership 1 multi_agency 1 overall -3
    hint	required actions	child_protection -6
    hint	required checks	assessment 2 specific_needs 7
    hint	required in order	leadership 1
    hint	required skills	multi_agency -4
    hint	required standards	assessment 1
    hint	required timescale	child_protection 1
    hint	required to improve	child_protection 4
    hint	required to meet	specific_needs 2 children_in_care -1
    hint	required to support	child_protection 2
    hint	requirement	child_protection -4
    hint	requirements	child_protection -3 children_in_care -2 management_oversight 1 leadership -1 quality_assurance 1 multi_agency 2 overall -1
    hint	requirements for good	overall 4
    hint	requires	front_door 2 early_help 1 child_voice -3 children_in_care 2 workforce -2 leadership -3 multi_agency 6 overall -4
    hint	requires further	workforce -1
    hint	requires improvement	child_voice -1 leadership -3 overall -1
    hint	requires improvement because	multi_agency 2
    hint	requiring	child_protection -1 care_leavers -1 leadership -2
    hint	requiring further	quality_assurance 3
    hint	requiring improvement	leadership -1
    hint	requiring support	specific_needs 5
    hint	rereferred	front_door 10 child_protection 5
    hint	research	assessment 5 missing 2 specific_needs -1 child_voice -3 children_in_care 3 workforce 5 quality_assurance 2 multi_agency -5
    hint	research-based	children_in_care 2
    hint	reshape	leadership 2
    hint	reshaping	leadership 3
    hint	residential	child_protection -3 assessment -4 missing -2 children_in_care 9 care_leavers -4 leadership 1 quality_assurance -2
    hint	residential care	children_in_care 1 care_leavers -1 leadership 1
    hint	residential children's	children_in_care -1
    hint	residential children's homes	children_in_care -1
    hint	residential homes	children_in_care -7
    hint	residential placements	children_in_care -3
    hint	residential provision	children_in_care 5
    hint	residential special	multi_agency -3
    hint	residential special schools	multi_agency -2
    hint	residents	workforce -4
    hint	resilience	early_help 1 missing -4 care_leavers 3 workforce 4
    hint	resilient	workforce 2 leadership 3
    hint	resolute	child_voice 3
    hint	resolutely	leadership 7
    hint	resolution	management_oversight 13 leadership -1 multi_agency -4
    hint	resolution process	child_protection -1 management_oversight 13
    hint	resolve	front_door 1 child_protection -3 quality_assurance 1
    hint	resolved	multi_agency 12
    hint	resort	children_in_care 2 care_leavers 1
    hint	resource	front_door -2 child_protection -2 assessment -2 early_help 2 missing 6 child_voice -3 children_in_care 1 workforce 11 leadership -1
    hint	resource centre	children_in_care 2
    hint	resource panel	early_help 7
    hint	resourced	management_oversight -3 workforce 6
    hint	resources	assessment -4 early_help -3 care_leavers -4 workforce 3 leadership 4 multi_agency 2 overall -2
    hint	resources available	leadership 3
    hint	resources to support	child_voice 1
    hint	resourcing	missing 5 multi_agency 3
    hint	respect	front_door 6 child_protection 4 assessment -7 children_in_care -3 care_leavers 1 quality_assurance 5 multi_agency 2
    hint	respectfully	child_protection 2
    hint	respective	multi_agency 3
    hint	respectively	children_in_care 5
    hint	respite	specific_needs 6
    hint	respond	child_protection 2 specific_needs -2 care_leavers -1 management_oversight -2 leadership 4 multi_agency 3
    hint	respond appropriately	specific_needs 4 multi_agency 4
    hint	respond effectively	multi_agency 1
    hint	respond promptly	workforce 1
    hint	respond quickly	children_in_care -1
    hint	respond robustly	leadership 1
    hint	respond to children	leadership -2
    hint	respond to risks	missing -2
    hint	responded	child_protection 6 specific_needs 6 children_in_care -5 management_oversight -3 leadership 5 multi_agency -4
    hint	responded positively	overall 1
    hint	responded to appropriately	assessment 1
    hint	responded to effectively	child_protection 3 specific_needs 1 child_voice 2
    hint	responding	front_door -1 assessment -7 specific_needs -3 quality_assurance -4
    hint	responding to children	multi_agency 4
    hint	responding to covid-19	leadership -3
    hint	responds	front_door 3 early_help -1 specific_needs -4
    hint	response	front_door 8 child_protection 3 assessment -9 missing 9 specific_needs 5 child_voice -7 children_in_care -7 care_leavers -1 workforce -4 leadership 3 quality_assurance -3 multi_agency -3 overall -2
    hint	response across	front_door -1
    hint	response for children	missing 2
    hint	response involving	multi_agency -29
    hint	response should set	multi_agency -20
    hint	response team	early_help 3 leadership 1
    hint	response to abuse	child_protection -3 multi_agency -6
    hint	response to changes	missing 2
    hint	response to child	leadership 2 multi_agency -2
    hint	response to children	child_protection 4 assessment -2 missing 3 specific_needs 4 leadership -1 multi_agency 2 overall -3
    hint	response to children's	children_in_care 1
    hint	response to domestic	child_protection 13 multi_agency -2
    hint	response to ensure	child_protection 1
    hint	response to initial	front_door 2 management_oversight 6
    hint	response to neglect	child_protection 6
    hint	response to risk	child_protection 5 assessment 1 missing 1
    hint	response to safeguarding	child_protection 1
    hint	responses	front_door 4 child_protection 5 assessment -7 early_help -3 missing 6 specific_needs 7 child_voice -3 children_in_care -2 care_leavers -1 management_oversight 2 workforce -4 leadership 1 overall 5
    hint	responses to child	multi_agency 3
    hint	responses to children	child_protection 2 overall 4
    hint	responses to meet	multi_agency -2
    hint	responses to young	specific_needs 1
    hint	responsibilities	child_protection -3 missing -3 specific_needs 3 child_voice -4 children_in_care -5 care_leavers -4 leadership 4 quality_assurance -3 multi_agency 8 overall -1
    hint	responsibility	child_protection -1 early_help 2 child_voice -9 management_oversight 3
    hint	responsibility for children	multi_agency 2
    hint	responsible	child_voice 5 children_in_care -2 management_oversight 8 workforce 3 leadership 7 multi_agency -5
    hint	responsible for adult	leadership 4
    hint	responsive	child_protection -1 assessment -4 early_help 2 child_voice -1 children_in_care -2 workforce 3 leadership 3 quality_assurance -2 multi_agency 1 overall 3
    hint	responsive to children's	children_in_care 3
    hint	responsive to emerging	multi_agency 2
    hint	responsiveness	leadership 10
    hint	rest	specific_needs 4 children_in_care -2
    hint	restorative	child_protection 3 early_help 1 children_in_care -4 workforce -3 leadership 5 quality_assurance -2 multi_agency -1
    hint	restorative approach	child_protection 5
    hint	restorative justice	overall 6
    hint	restorative practice	leadership 9
    hint	restricted	care_leavers 9 workforce 1
    hint	restrictions	multi_agency -1
    hint	restructure	leadership 15 quality_assurance -1
    hint	restructured	workforce 2
    hint	restructuring	early_help -1 care_leavers 1 leadership 13
    hint	result	front_door 3 child_protection 3 missing 4 specific_needs 1 children_in_care 1 quality_assurance 3 multi_agency 1 overall 8
    hint	result in appropriate	child_protection 1
    hint	result in children	missing 5 overall -3
    hint	result in clear	child_protection 3
    hint	result in delays	child_protection 4 assessment 6
    hint	result of effective	quality_assurance 2 multi_agency 1
    hint	result of learning	care_leavers 2
    hint	resultant	care_leavers -1
    hint	resulted	child_protection 2 assessment -1 early_help -3 missing 3 specific_needs 4 child_voice 2 workforce 4 leadership 2 quality_assurance -1 multi_agency 9 overall -2
    hint	resulted in improved	front_door 2 child_voice 1
    hint	resulted in increased	specific_needs 4
    hint	resulting	front_door 1 child_protection 3 assessment -1 missing -3 children_in_care -1 management_oversight -2 overall -2
    hint	resulting in positive	child_protection 2
    hint	results	front_door 3 assessment 1 early_help 2 missing -6 specific_needs -2 child_voice -1 children_in_care 1 management_oversight 3 workforce 3 leadership -6 quality_assurance 8 multi_agency 4 overall -1
    hint	results in children	child_voice 1
    hint	results in delays	assessment 1
    hint	results in effective	early_help -2
    hint	results in missed	child_protection 3
    hint	retain	child_protection -1 children_in_care -1 workforce 7 leadership -2 overall 4
    hint	retaining	children_in_care -4 leadership -2
    hint	retention	child_protection -3 children_in_care -3 care_leavers -1 workforce 21 leadership -2 quality_assurance -3 multi_agency -2
    hint	retention of social	leadership -1
    hint	retention strategy	workforce 1
    hint	return	front_door -8 child_protection -12 early_help -5 missing 12 child_voice -6 children_in_care 7 management_oversight -3 workforce -3 leadership -1 quality_assurance -1 multi_agency -5 overall -2
    hint	return children	children_in_care 2
    hint	return home	child_protection -9 early_help -1 missing -2 specific_needs -1 children_in_care 12 care_leavers -10 quality_assurance -1 multi_agency -2 overall -3
    hint	return home interview	missing 4 children_in_care -8
    hint	return home interviews	assessment -4 missing 12 specific_needs -1 children_in_care -12 leadership 1 multi_agency 3
    hint	return interview	missing 5
    hint	return interviews	missing 5 care_leavers -3 multi_agency -2
    hint	return to full-time	specific_needs 2
    hint	return to school	multi_agency 1
    hint	returned	child_protection -5 children_in_care 5
    hint	returned home	child_protection -1 children_in_care 12
    hint	returning	assessment 10 child_voice -2 children_in_care 10 multi_agency -5
    hint	returning home	children_in_care 8
    hint	returning to care	children_in_care 1
    hint	returns	quality_assurance 2 multi_agency 9
    hint	reunification	child_protection -5 early_help 1 children_in_care 18 care_leavers -1
    hint	review	front_door -6 child_protection -1 assessment 1 early_help -2 missing 3 specific_needs 1 child_voice 5 care_leavers -3 management_oversight 6 leadership 6 quality_assurance 6 multi_agency -1 overall -3
    hint	review and evaluation	leadership 1 quality_assurance 1
    hint	review child	child_protection 1
    hint	review child protection	assessment 1 multi_agency -1
    hint	review children's	multi_agency 2
    hint	review conferences	child_protection 9
    hint	review decisions	child_protection -4 management_oversight 1
    hint	review meeting	missing -1 quality_assurance 1
    hint	review meetings	child_protection -4 children_in_care 9 management_oversight 8 workforce 1 quality_assurance -7 multi_agency -6
    hint	review of early	early_help 1
    hint	review of services	leadership 1
    hint	review plans	workforce 5
    hint	review progress against	multi_agency -1
    hint	review the progress	management_oversight 1
    hint	reviewed	front_door -2 child_protection 3 early_help 1 missing 2 care_leavers 4 management_oversight 9 leadership -1 quality_assurance 5
    hint	reviewed and updated	assessment -9
    hint	reviewed by senior	management_oversight 8
    hint	reviewed effectively	child_voice 1
    hint	reviewed regularly	assessment 3 early_help 7 children_in_care 2 multi_agency -2
    hint	reviewed to ensure	leadership 2
    hint	reviewing	front_door -6 child_protection -1 assessment -4 early_help -2 missing -1 care_leavers -4 management_oversight 17 quality_assurance 2 overall -2
    hint	reviewing officer	workforce 12 leadership -1
    hint	reviewing officer service	management_oversight 5 workforce 1
    hint	reviewing officers	specific_needs -4 management_oversight 16 workforce -1 quality_assurance -10 multi_agency -7
    hint	reviewing service	specific_needs 1 management_oversight 13
    hint	reviews	front_door -10 child_protection -2 assessment -5 early_help -2 missing -7 specific_needs -6 child_voice 11 children_in_care 4 care_leavers -4 management_oversight 14 supervision -11 leadership -4 quality_assurance 10 multi_agency 1 overall -7
    hint	reviews and audit	quality_assurance -7
    hint	reviews and inspections	leadership 3
    hint	reviews are held	children_in_care 5
    hint	reviews are timely	children_in_care 8 management_oversight 3
    hint	reviews are well	children_in_care 10
    hint	reviews help	management_oversight 3
    hint	reviews of children's	child_protection 2
    hint	reviews take	child_protection 2 children_in_care -2
    hint	reviews take place	child_protection 2 children_in_care -2
    hint	revised	missing 4 specific_needs -1 child_voice 4 children_in_care -1 workforce -1 leadership -1
    hint	revised early	multi_agency -3
    hint	revised early help	multi_agency -3
    hint	revisited	child_protection -3 specific_needs 2 care_leavers 3
    hint	rhis	missing 20 leadership 2
    hint	rich	quality_assurance 7
    hint	richness	quality_assurance 1
    hint	right	front_door 3 child_protection 5 assessment 2 missing -4 specific_needs -1 child_voice -7 workforce -1 leadership 2 quality_assurance -5 multi_agency 3
    hint	right environment	children_in_care 2
    hint	right help	front_door 2 child_protection -2 assessment 1 early_help 4 missing 2 children_in_care -5 management_oversight 5 quality_assurance -1 overall 5
    hint	right level	front_door 3 assessment -3 early_help 2 missing -1 children_in_care -3 leadership -2
    hint	right people	overall 6
    hint	right professionals	multi_agency 3
    hint	right response	front_door 6
    hint	right service	front_door 2
    hint	right services	specific_needs -2 children_in_care -1 overall -1
    hint	right support	assessment 7 early_help -3
    hint	right thing	leadership 6
    hint	right time	front_door 8 child_protection -7 assessment -2 early_help 3 specific_needs -4 child_voice -2 management_oversight 4 multi_agency 3 overall 8
    hint	right to become	specific_needs 10 children_in_care -1
    hint	rightly	child_voice 4
    hint	rightly proud	child_voice 2
    hint	rights	front_door -3 child_protection -6 assessment -1 missing -2 specific_needs 18 child_voice 8 children_in_care -10 care_leavers 3 leadership -1 quality_assurance -1
    hint	rights and entitlements	assessment -3 specific_needs 2 care_leavers -8
    hint	rights service	child_voice 1
    hint	rigorous	missing 3 specific_needs -1 children_in_care -1 workforce -1 leadership 3 quality_assurance 2 multi_agency 1
    hint	rigorous assessment	specific_needs -1 multi_agency 2
    hint	rigorous evaluation	quality_assurance -2
    hint	rigorously	specific_needs 2 management_oversight 1 leadership 4
    hint	rigour	assessment 1 children_in_care -4 quality_assurance 4
    hint	rise	specific_needs 7 quality_assurance 1 multi_agency -3
    hint	rise in referrals	front_door -2
    hint	risen	child_protection 4
    hint	rising	children_in_care -5 leadership 2 overall 2
    hint	risk	front_door 4 child_protection 7 assessment 4 early_help -3 missing 14 specific_needs -6 child_voice -6 children_in_care -8 management_oversight 1 supervision -4 workforce -3 leadership -8 quality_assurance -6 multi_agency 3 overall -4
    hint	risk analysis	child_protection 4 assessment -2
    hint	risk and harm	assessment 2
    hint	risk and need	early_help 4
    hint	risk and protective	child_protection -3 missing -2
    hint	risk are protected	child_protection 2
    hint	risk assessed	assessment -2 management_oversight 4 multi_agency 7
    hint	risk assessment	front_door -13 child_protection -3 assessment -8 specific_needs 5 child_voice 8 care_leavers 10 multi_agency -1
    hint	risk assessment conferences	child_protection 2
    hint	risk assessment tools	front_door 3
    hint	risk assessments	child_protection -5 assessment -14 missing 11 specific_needs -4 children_in_care 2 care_leavers 18 quality_assurance 2 multi_agency 1 overall 7
    hint	risk assessments inform	child_protection 2 missing 1
    hint	risk cases	assessment -1 multi_agency 6
    hint	risk effectively	missing 4
    hint	risk factors	assessment 1 leadership 4 multi_agency -1
    hint	risk for children	child_protection 6 children_in_care -1
    hint	risk indicators	missing -1
    hint	risk is identified	child_protection 1
    hint	risk is understood	assessment 1 specific_needs 4
    hint	risk management	child_protection -4 assessment 6 missing 8 specific_needs 1 child_voice 3 care_leavers -1 management_oversight -8
    hint	risk matrix	front_door -1
    hint	risk of becoming	early_help 15
    hint	risk of child	child_protection -3 assessment -3 children_in_care 1 leadership -1 quality_assurance 12 multi_agency -6
    hint	risk of domestic	assessment 1 multi_agency 8
    hint	risk of exclusion	missing -1 children_in_care 4
    hint	risk of experiencing	multi_agency -4
    hint	risk of exploitation	front_door 1 early_help 3 children_in_care 2
    hint	risk of extra-familial	missing 4 leadership 2
    hint	risk of family	early_help 2
    hint	risk of harm	missing -8 specific_needs 4 child_voice -1 management_oversight 4 workforce -3 overall 7
    hint	risk of homelessness	specific_needs 7
    hint	risk of immediate	front_door 4
    hint	risk of radicalisation	child_protection 1
    hint	risk of sexual	missing -1 specific_needs -1 leadership 1 quality_assurance 6
    hint	risk of significant	front_door 1 child_protection 1 assessment -2 missing -4 child_voice 1 multi_agency -1
    hint	risk or harm	child_protection -1
    hint	risk reduction	workforce 2
    hint	risk to children	child_protection 2 assessment -2 early_help -1 specific_needs 2 children_in_care -5 multi_agency 2
    hint	risks	front_door 1 child_protection 7 assessment 7 early_help -5 missing 12 specific_needs -6 child_voice -6 children_in_care -3 care_leavers 5 management_oversight 1 workforce -6 leadership -9 quality_assurance -11 multi_agency 2 overall -5
    hint	risks and needs	child_protection -2 care_leavers -1
    hint	risks and strengths	assessment 11
    hint	risks and vulnerabilities	assessment -3 management_oversight 1
    hint	risks are clearly	child_protection 4 assessment 4
    hint	risks are identified	specific_needs 2 children_in_care -1
    hint	risks are reduced	multi_agency -1
    hint	risks associated	children_in_care 4 multi_agency -2
    hint	risks effectively	multi_agency -1
    hint	risks escalate	early_help 1
    hint	risks for children	specific_needs 4 multi_agency 7
    hint	risks of exploitation	children_in_care 1
    hint	risks of sexual	multi_agency -6
    hint	risks relating	missing 3
    hint	risks they face	child_protection 6
    hint	risks to care	missing 2
    hint	risks to children	front_door 1 child_protection -2 assessment 1 missing 4 specific_needs -2 child_voice -7 children_in_care -4 leadership -3 multi_agency 7
    hint	risks to young	missing -5 multi_agency 8
    hint	robust	child_protection 6 assessment 3 early_help -4 missing 1 child_voice -14 children_in_care 2 workforce -2 leadership 1 quality_assurance 1 multi_agency -1 overall -2
    hint	robust action	missing -4 multi_agency -5
    hint	robust and rigorous	quality_assurance -2 multi_agency -1
    hint	robust assessment	assessment 8 children_in_care 2
    hint	robust assessments	children_in_care 2 multi_agency 5
    hint	robust management	management_oversight 3 leadership -1
    hint	robust monitoring	management_oversight -1 leadership 5
    hint	robust multi-agency	missing 5
    hint	robust oversight	management_oversight 3
    hint	robust performance	quality_assurance 3
    hint	robust plans	children_in_care 3
    hint	robust processes	quality_assurance 2
    hint	robust quality	children_in_care 7 quality_assurance 1
    hint	robust quality assurance	children_in_care 7 quality_assurance 1
    hint	robust risk	missing 2
    hint	robust scrutiny	leadership 4
    hint	robust system	quality_assurance 2
    hint	robust systems	missing -1 specific_needs 1 leadership -1 quality_assurance -1 multi_agency -4
    hint	robust tracking	management_oversight 6
    hint	robustly	children_in_care -3 care_leavers 1 workforce 4 leadership 2 quality_assurance 3 multi_agency 3
    hint	robustly analyse	assessment 2
    hint	robustly analysed	quality_assurance 1
    hint	robustly considered	child_protection 1
    hint	robustly monitored	workforce 4
    hint	role	front_door -1 child_protection -2 assessment -4 early_help 6 missing -1 specific_needs 2 child_voice -1 children_in_care -1 care_leavers -5 management_oversight 8 workforce 1 quality_assurance -1 multi_agency 1 overall -5
    hint	role of corporate	children_in_care 5
    hint	roles	specific_needs 4 children_in_care -8 care_leavers -5 management_oversight -5 workforce 7 leadership 4 quality_assurance -4
    hint	roll	child_protection 5 missing 8 specific_needs 1 children_in_care -2 leadership 5 multi_agency -5
    hint	rolled	missing 3 child_voice 5 quality_assurance 3
    hint	rolling	workforce -1
    hint	room	multi_agency 2
    hint	rooted	leadership 1
    hint	route	specific_needs 5 children_in_care 2 care_leavers -1
    hint	routes	specific_needs 2
    hint	routine	child_voice 4 quality_assurance 4 multi_agency -4
    hint	routine inclusion	assessment 1
    hint	routinely	front_door 7 child_protection -1 assessment -1 specific_needs -3 child_voice 2 children_in_care -3 management_oversight 1 workforce -12 leadership -4 quality_assurance 1 multi_agency 2 overall -5
    hint	routinely assessed	assessment 4 children_in_care 2
    hint	routinely attend	leadership 1
    hint	routinely available	child_protection 2
    hint	routinely captured	assessment 5
    hint	routinely considered	specific_needs 4
    hint	routinely identified	multi_agency -2
    hint	routinely include	child_voice -2
    hint	routinely informed	front_door 1 multi_agency 1
    hint	routinely involved	child_protection 6 multi_agency 3
    hint	routinely offered	children_in_care -1
    hint	routinely reviewed	assessment 1 management_oversight -1
    hint	routinely shared	missing 1
    hint	routinely sought	front_door 3 child_protection -1 multi_agency -1
    hint	routinely tracked	management_oversight 5
    hint	routinely undertake	management_oversight 1
    hint	routinely used	child_protection 5 children_in_care -2 leadership -1
    hint	run	missing 4 children_in_care 3
    hint	run away	missing 2
    hint	rural	leadership 2
    hint	s47	front_door -5 child_protection 4
    hint	safe	front_door -2 child_protection 4 assessment 1 early_help 2 missing 4 specific_needs 3 child_voice -7 children_in_care -1 care_leavers 3 supervision -3 quality_assurance -2 overall 9
    hint	safe and appropriate	child_protection 5
    hint	safe and effective	child_protection 1
    hint	safe and supported	assessment 7 workforce 4
    hint	safeguard	child_protection 3 early_help -3 specific_needs 1 children_in_care -9 care_leavers 7 management_oversight 2 leadership -2 overall 6
    hint	safeguard and protect	child_protection 1
    hint	safeguard children	front_door 7 assessment 2 missing 6 specific_needs 1 child_voice -1 overall 3
    hint	safeguarded	child_protection 12 assessment -2 missing -2 specific_needs 5 child_voice -3 children_in_care -17 care_leavers -3 leadership -2 overall 1
    hint	safeguarded and promoted	child_protection -3 specific_needs -2 care_leavers -8 overall -6
    hint	safeguarding	front_door -4 child_protection 5 assessment -7 early_help -7 child_voice -5 children_in_care -16 care_leavers -10 management_oversight -2 multi_agency 14 overall 5
    hint	safeguarding activity	leadership 5 quality_assurance 6 multi_agency -1
    hint	safeguarding and looked	overall 18
    hint	safeguarding and promoting	multi_agency -5
    hint	safeguarding arrangements	child_protection 3 leadership -3 multi_agency -7 overall 14
    hint	safeguarding checks	specific_needs 3
    hint	safeguarding children	child_protection -1 specific_needs 1 child_voice -3 children_in_care -6 leadership 1 multi_agency -2 overall -2
    hint	safeguarding children board	child_protection 2 leadership 7 quality_assurance -2 multi_agency -4
    hint	safeguarding concerns	front_door 1 child_protection 2 specific_needs 8 quality_assurance -1 multi_agency -7
    hint	safeguarding hub	front_door 7 children_in_care 1 workforce -1 leadership 4 quality_assurance -2 multi_agency -12
    hint	safeguarding issues	missing -1 specific_needs 1 multi_agency 3
    hint	safeguarding leads	leadership 2 multi_agency 2
    hint	safeguarding matters	leadership 1
    hint	safeguarding meetings	early_help 2 multi_agency -3
    hint	safeguarding needs	child_protection 4 missing 1 leadership -3 multi_agency 1
    hint	safeguarding of children	multi_agency 10
    hint	safeguarding partners	multi_agency -4
    hint	safeguarding partnership	front_door -2 child_protection -1 missing -1 workforce 3 leadership 5
    hint	safeguarding practice	front_door 1 child_protection -1 leadership -7 quality_assurance 2 multi_agency 9
    hint	safeguarding processes	specific_needs 4 multi_agency -2
    hint	safeguarding response	child_protection 1
    hint	safeguarding responsibilities	child_protection -2 multi_agency 5
    hint	safeguarding risks	child_protection -6 assessment 3 multi_agency 2
    hint	safeguarding service	child_protection 2
    hint	safeguarding services	child_voice 3 leadership -2
    hint	safeguarding supervision	management_oversight 6 supervision 3
    hint	safeguarding team	management_oversight 2
    hint	safeguarding teams	child_protection 7 specific_needs 3 multi_agency -5
    hint	safeguarding training	workforce 9 quality_assurance -4
    hint	safeguards	child_protection 1 children_in_care -1 management_oversight 1
    hint	safely	assessment -2 early_help 4 child_voice -2
    hint	safely at home	children_in_care -3
    hint	safer	child_protection 8 early_help 1 missing 5 specific_needs 9 child_voice -5 children_in_care -10 workforce -2 leadership -5 multi_agency 4
    hint	safer recruitment	multi_agency 3
    hint	safety	front_door 2 child_protection 7 early_help -3 missing 8 specific_needs -1 child_voice 1 children_in_care -7 supervision -1 workforce 2 leadership -4 quality_assurance -8 multi_agency 2
    hint	safety and support	child_protection 7
    hint	safety and well-being	child_protection 3 leadership -1
    hint	safety goals	assessment 1
    hint	safety partnership	quality_assurance 2 multi_agency -4
    hint	safety plan	assessment 7 missing 2
    hint	safety planning	front_door 2 child_protection 8 missing 8 specific_needs -1 children_in_care -8 leadership -4
    hint	safety plans	child_protection 6 assessment -5 child_voice 1 care_leavers 1 multi_agency -8
    hint	said	child_protection -6 assessment -3 early_help 5 specific_needs -6 children_in_care 2 care_leavers 5 multi_agency -3 overall 2
    hint	sample	multi_agency 6
    hint	sampled	front_door -2 missing 1 management_oversight -6 multi_agency 1
    hint	sampled by inspectors	child_protection 2 assessment -3 care_leavers 1
    hint	sampling	leadership -2
    hint	satisfaction	care_leavers -3
    hint	satisfactory	assessment 4 children_in_care 5 quality_assurance -2
    hint	savings	leadership 5
    hint	saw	assessment 5 missing 2 child_voice -4 children_in_care 6 workforce 4 quality_assurance 4
    hint	saw a number	assessment 1
    hint	saw examples	assessment -2
    hint	saw good	assessment 3
    hint	say	specific_needs -1 child_voice 5 children_in_care -2 leadership -2 multi_agency -6
    hint	scale	child_protection 8 leadership 4 overall 12
    hint	scale of improvement	overall 6
    hint	scaling	child_voice 4 multi_agency -1
    hint	scheduled	early_help 8
    hint	scheme	children_in_care 3 workforce -2 leadership -9 quality_assurance -1
    hint	schemes	specific_needs 2
    hint	school	child_protection -5 assessment -10 missing 5 child_voice -8 children_in_care 5 care_leavers -7 management_oversight -9 supervision -3 workforce -22 leadership -13 quality_assurance -3 multi_agency 9 overall 6
    hint	school attendance	child_protection -2 early_help 12 multi_agency -8 overall 6
    hint	school leaders	front_door 7 children_in_care 5 leadership -14 quality_assurance 2 multi_agency 21
    hint	school meals	children_in_care -4
    hint	school monitors	care_leavers -1
    hint	school nurses	assessment -3 multi_agency 1
    hint	school nursing	specific_needs 2 multi_agency 6
    hint	school or college	specific_needs 1
    hint	school place	missing 2 multi_agency -1
    hint	school regularly	children_in_care 6
    hint	school roll	missing 4 specific_needs 2 children_in_care -2 multi_agency -1
    hint	school staff	child_protection 1 specific_needs 2 children_in_care 2 multi_agency 19
    hint	school supports	children_in_care -2
    hint	school team	children_in_care 5
    hint	school's	children_in_care 11
    hint	schools	front_door -3 child_protection -12 assessment -8 early_help 3 missing 8 child_voice -8 care_leavers -16 management_oversight -7 supervision -3 workforce -10 leadership -10 multi_agency 21 overall -9
    hint	schools and children's	multi_agency -1
    hint	schools team	early_help 2
    hint	schools that look	children_in_care -14
    hint	scoping	multi_agency 1
    hint	scorecard	children_in_care 5 leadership -6
    hint	scr	assessment -4 children_in_care -6 management_oversight -2 workforce 1 leadership -2 quality_assurance 18 multi_agency 20
    hint	scr action	quality_assurance 4
    hint	scr action plans	quality_assurance 4
    hint	screen	front_door 4
    hint	screened	front_door 5
    hint	screening	front_door 25 child_protection -11 assessment -10 child_voice -4 leadership -1 quality_assurance -4
    hint	screening of domestic	front_door 6
    hint	screening tool	assessment -3
    hint	scrs	child_protection -1 children_in_care -3 workforce 3 quality_assurance 8 multi_agency 18
    hint	scrutineer	quality_assurance 1 multi_agency 9
    hint	scrutinise	front_door -2 child_protection -3 children_in_care 3 quality_assurance 6
    hint	scrutinised	child_protection -3 management_oversight 3 leadership -3 quality_assurance 6 multi_agency 1
    hint	scrutinises	assessment -1 management_oversight 2 leadership 2
    hint	scrutiny	front_door -5 child_protection -8 assessment -6 early_help -4 missing -1 specific_needs -2 children_in_care -3 care_leavers -11 management_oversight 10 workforce -10 leadership 12 overall -9
    hint	scrutiny and challenge	child_protection 3 leadership 2
    hint	scrutiny and oversight	leadership -3
    hint	scrutiny by senior	leadership -6
    hint	scrutiny committee	child_voice 5 management_oversight -4 leadership 1 multi_agency -2
    hint	scrutiny function	leadership 2
    hint	scrutiny of performance	quality_assurance -1
    hint	scrutiny panel	children_in_care -5 management_oversight -7
    hint	seamless	leadership -4
    hint	seamless service	leadership -2
    hint	seamless transition	care_leavers 1
    hint	seamlessly	front_door 4
    hint	search	management_oversight 4
    hint	second	assessment -13 children_in_care 2 management_oversight -1
    hint	second review	children_in_care 1 management_oversight -2
    hint	secondary	front_door -1 child_protection -1 missing 4 specific_needs -5 children_in_care 3 workforce -3 multi_agency -5
    hint	secondary education	children_in_care 3
    hint	secondary school	missing 3
    hint	secondary schools	specific_needs -2 child_voice 4 children_in_care -10 workforce -1 leadership 2 multi_agency -5
    hint	seconded	children_in_care 5 multi_agency 5
    hint	section	front_door -2 child_protection -2 assessment -4 early_help -5 missing -6 specific_needs -2 children_in_care -6 care_leavers -6 management_oversight -5 leadership -11 quality_assurance 6 multi_agency 10
    hint	sector	child_protection -4 early_help -2 missing -1 specific_needs -1 quality_assurance -3 multi_agency 8 overall -1
    hint	sector-led	leadership 4 multi_agency -3
    hint	secure	front_door -2 child_protection -1 assessment 1 child_voice -6 children_in_care 4 workforce -3 leadership 2 quality_assurance -1 multi_agency 2 overall 1
    hint	secure accommodation	children_in_care 5
    hint	secure additional	workforce 5
    hint	secure base	children_in_care 3
    hint	secure children's	child_protection -5 children_in_care 1
    hint	secure improved	children_in_care -2 leadership 1
    hint	secure legal	children_in_care 2
    hint	secured	child_voice -2 children_in_care -2 leadership 7 quality_assurance -3 multi_agency -4
    hint	securing	child_protection -2 specific_needs -5 care_leavers 1 management_oversight 1 leadership 2 multi_agency -1
    hint	securing appropriate	specific_needs -2
    hint	securing permanence	leadership 2 quality_assurance 3
    hint	security	children_in_care 1
    hint	see	child_protection 4 early_help -5 missing 1 specific_needs -1 child_voice 6 children_in_care 6 management_oversight 7 quality_assurance -3 multi_agency -3 overall 3
    hint	see any impact	children_in_care 2 leadership 5
    hint	see children	child_protection 5 assessment -2 early_help -1 child_voice 3 children_in_care -8 management_oversight 1
    hint	see impact	specific_needs 7
    hint	see the full	missing 6
    hint	see the impact	children_in_care -2 care_leavers 1 workforce 3 leadership 6
    hint	see them alone	child_protection 1
    hint	seeing	child_protection 3 child_voice 4 workforce 2 multi_agency -4
    hint	seeing children	child_voice 5
    hint	seek	child_protection 6 specific_needs 5 children_in_care -8 care_leavers -2
    hint	seek advice	multi_agency 4
    hint	seek their views	early_help -2
    hint	seekers	specific_needs 3 leadership -1
    hint	seeking	assessment -8 child_voice 4 children_in_care -3 workforce -4 quality_assurance 2
    hint	seeking asylum	specific_needs 7
    hint	seeking children's	child_protection 6
    hint	seeking feedback	quality_assurance 1
    hint	seeks	quality_assurance 4
    hint	seen	front_door -5 child_protection 5 assessment 1 early_help 3 specific_needs 4 child_voice 7 children_in_care 1 care_leavers 3 workforce -6 leadership -7 quality_assurance -4 multi_agency -1 overall -3
    hint	seen alone	child_protection -14 assessment -2 missing -3 child_voice 15
    hint	seen and seen	child_protection 6
    hint	seen and spoken	child_voice 6
    hint	seen as part	assessment 5 child_voice 1
    hint	seen by inspectors	assessment 2 early_help 5 missing 1 specific_needs 1 child_voice -6 children_in_care 4 management_oversight 4 leadership -3 multi_agency -1
    hint	seen by social	child_protection 6
    hint	seen in line	child_protection 1
    hint	seen quickly	child_protection 1 assessment 2
    hint	seen quickly enough	child_protection 1
    hint	seen regularly	child_protection 5 assessment -2 specific_needs 4 children_in_care 2
    hint	self-assessment	children_in_care -4 leadership -1 quality_assurance 31 overall -5
    hint	self-harm	missing -6 quality_assurance 11 multi_agency 10
    hint	self-reporting	child_protection 3 assessment 17
    hint	selfevaluation	child_protection -2 assessment -1 children_in_care -5 care_leavers -2 workforce -1 quality_assurance 45 overall -1
    hint	semi-independent	specific_needs -1 care_leavers 6
    hint	seminars	workforce 5
    hint	send	front_door 3 assessment -3 specific_needs 3 leadership -5
    hint	send the written	leadership -3
    hint	senior	front_door -5 child_protection -5 assessment -5 early_help -1 missing -1 specific_needs -1 care_leavers -3 management_oversight -2 workforce -6 leadership 17 quality_assurance -4 multi_agency -4
    hint	senior leaders	front_door -1 assessment 9 early_help 2 care_leavers 7 management_oversight 3 workforce 4 leadership -10 multi_agency -2
    hint	senior leaders acknowledge	specific_needs 1
    hint	senior leaders across	leadership -1
    hint	senior leaders know	overall 3
    hint	senior leaders took	specific_needs 2
    hint	senior leadership	child_protection -1 care_leavers -3 leadership -2
    hint	senior leadership oversight	children_in_care 4 leadership -2
    hint	senior leadership team	children_in_care -2 care_leavers -1 workforce -4 overall -1
    hint	senior level	management_oversight 6
    hint	senior management	front_door 1 assessment -9 specific_needs -2 children_in_care -4 management_oversight -7 leadership 7 quality_assurance 1 overall 1
    hint	senior management level	management_oversight -1
    hint	senior management oversight	children_in_care -2
    hint	senior manager	leadership 3
    hint	senior manager oversight	assessment 1
    hint	senior managers	front_door -10 child_protection 3 specific_needs 1 child_voice 2 children_in_care 4 management_oversight -15 supervision 3 leadership 18 multi_agency 2
    hint	senior managers recognise	children_in_care 1
    hint	senior managers regularly	leadership -4
    hint	senior officer	multi_agency 5
    hint	senior officers	leadership -9 multi_agency -4
    hint	senior roles	leadership 3
    hint	senior social	front_door 3 leadership -3
    hint	senior social workers	front_door 4
    hint	seniority	multi_agency 2
    hint	sense	front_door -1 child_protection -6 early_help -3 child_voice 7 children_in_care 6 leadership 2 multi_agency -10
    hint	sensible	assessment 8
    hint	sensitive	front_door -2 child_protection 4 assessment -1 early_help -6 specific_needs 8 child_voice 7 care_leavers -3 management_oversight 1 workforce -2 leadership -4 quality_assurance -1 multi_agency -6 overall -1
    hint	sensitive support	child_protection 7
    hint	sensitively	assessment 2 early_help -1 specific_needs 4 child_voice 3 children_in_care -1 care_leavers -2 management_oversight -1 leadership -2 multi_agency 1
    hint	sensitively written	assessment 3 child_voice -3
    hint	sensitivity	child_voice 4
    hint	sent	front_door 5 leadership -3
    hint	separate	child_protection -1 quality_assurance -1 multi_agency 2
    hint	separated	specific_needs 13 child_voice -1 care_leavers 1
    hint	separated migrant	specific_needs 9
    hint	separated migrant children	specific_needs 7
    hint	separation	children_in_care 5
    hint	serious	front_door -3 assessment -2 early_help -3 missing 2 specific_needs -4 child_voice -11 children_in_care -7 care_leavers -2 management_oversight -5 workforce -2 leadership -3 quality_assurance 6 multi_agency 4 overall 5
    hint	serious and widespread	child_protection 1 children_in_care 2
    hint	serious case	child_voice -3 children_in_care -8 management_oversight -7 leadership -5 quality_assurance 13 multi_agency 6 overall -7
    hint	serious case review	child_protection -9 care_leavers 1
    hint	serious case reviews	child_voice -1 children_in_care -1 quality_assurance 2
    hint	serious concerns	child_protection 1
    hint	serious failures	child_protection -3 multi_agency -1 overall 7
    hint	serious incident	child_protection 4 quality_assurance 3
    hint	serious incident notifications	child_protection 4 quality_assurance 3
    hint	serious incidents	workforce 2
    hint	serious weaknesses	overall 5
    hint	serious youth	child_protection -1 missing 8
    hint	serious youth violence	child_protection -1 missing 8
    hint	seriously	child_protection -3 assessment -2 specific_needs 4 children_in_care -1 leadership -2
    hint	seriousness	child_protection 4
    hint	service	front_door 6 child_protection -2 assessment -10 early_help 5 specific_needs 4 children_in_care -4 care_leavers -1 management_oversight 1 supervision -3 workforce 3 leadership 3 quality_assurance 3 multi_agency -4 overall 5
    hint	service area	care_leavers 4
    hint	service areas	children_in_care -2
    hint	service delivery	assessment 5 child_voice 8 leadership 11 quality_assurance -1 multi_agency -2
    hint	service design	child_voice -1 leadership 8
    hint	service development	child_protection 4 child_voice 8 workforce -7 leadership -1 quality_assurance 2
    hint	service developments	child_voice 5 care_leavers -10
    hint	service directors	workforce -2 leadership 6
    hint	service due	workforce 3
    hint	service for children	early_help 1 specific_needs 3 workforce 6 multi_agency 2
    hint	service for young	specific_needs 5
    hint	service has significantly	workforce 3
    hint	service improvement	quality_assurance 5
    hint	service improvements	child_voice 3 leadership 2
    hint	service is available	child_voice 2
    hint	service is now	management_oversight -1
    hint	service leaders	leadership -7
    hint	service managers	workforce 3 leadership -2 multi_agency -1
    hint	service planning	child_voice 7
    hint	service plans	leadership 2
    hint	service provides	early_help 7 specific_needs -4 child_voice 4 children_in_care -11 workforce -2 multi_agency -3
    hint	service provision	child_voice 3 children_in_care -2 management_oversight -2 quality_assurance -2 multi_agency 2 overall 8
    hint	service responds	front_door 4
    hint	service responses	early_help 1
    hint	service strengths	leadership -1
    hint	service that children	overall 1
    hint	service they receive	overall 4
    hint	service to children	specific_needs 1
    hint	service to meet	child_protection 2 workforce 5
    hint	service to support	child_protection 4
    hint	service users	child_voice 3 children_in_care -2 multi_agency 5
    hint	service well	leadership 2
    hint	service's	workforce 3 leadership 3 overall 5
    hint	services	front_door 3 child_protection -1 assessment -8 early_help 9 missing -5 specific_needs 2 children_in_care -5 management_oversight -10 supervision -1 workforce -3 leadership 6 quality_assurance 2 overall 13
    hint	services and housing	multi_agency -4
    hint	services and outcomes	overall 2
    hint	services and practice	child_voice 3 children_in_care 2 care_leavers 4
    hint	services and support	front_door 2 early_help -6 children_in_care -1
    hint	services are appropriate	early_help -4
    hint	services are available	specific_needs 1 children_in_care -1
    hint	services are identified	front_door -4
    hint	services are now	children_in_care -3 overall 13
    hint	services are robustly	quality_assurance 1
    hint	services are well	specific_needs 1 care_leavers -2
    hint	services available	specific_needs 1 leadership -2
    hint	services based	multi_agency 5
    hint	services for care	care_leavers 9
    hint	services for children	front_door -5 child_protection -7 assessment -1 early_help -3 child_voice -6 workforce -1 leadership 4 overall 5
    hint	services for families	multi_agency 2
    hint	services for looked	children_in_care 17 care_leavers 3
    hint	services for young	care_leavers -2
    hint	services have improved	overall 2
    hint	services include	specific_needs 1
    hint	services is available	children_in_care 3
    hint	services is helping	early_help 3
    hint	services make	leadership -4 quality_assurance -5
    hint	services promptly	children_in_care 7
    hint	services provide	multi_agency 8
    hint	services provided	front_door -1 child_protection -5 child_voice 2 children_in_care -2 leadership 5 quality_assurance 5
    hint	services right	workforce 8
    hint	services since	leadership 4 overall 7
    hint	services that contribute	overall -1
    hint	services that make	early_help 3
    hint	services that meet	overall 4
    hint	services that support	specific_needs 1
    hint	services to address	specific_needs 1
    hint	services to children	front_door -1 child_protection -2 children_in_care -4 leadership 2 quality_assurance 2 overall 7
    hint	services to ensure	care_leavers 2
    hint	services to help	child_voice -3 children_in_care 4
    hint	services to looked	children_in_care 7
    hint	services to meet	multi_agency 9
    hint	services to provide	early_help 2 leadership 3
    hint	services to support	specific_needs 8 children_in_care 4 leadership 1 overall -2
    hint	services well	leadership 3
    hint	services were judged	overall 3
    hint	services work	child_protection 1 specific_needs 10 multi_agency 2
    hint	sessions	assessment -2 early_help -2 child_voice -2 children_in_care 4 care_leavers 1 supervision 3 workforce 3 quality_assurance -5
    hint	set	front_door 4 child_protection -5 early_help -1 missing -4 specific_needs -3 child_voice 4 children_in_care -3 care_leavers 2 workforce -1 leadership 1 multi_agency -3
    hint	set out clear	assessment 3
    hint	sets	children_in_care -6 quality_assurance 3
    hint	setting	child_protection -3 missing -2 specific_needs -1 care_leavers 2 leadership -3 quality_assurance 1 multi_agency 4
    hint	settings	specific_needs 1 children_in_care 5 multi_agency 3
    hint	settle	specific_needs 10 child_voice -2 multi_agency -1
    hint	settled	child_protection -1 assessment -1 specific_needs 15 children_in_care 5 workforce 4
    hint	settling	specific_needs 3
    hint	seven	children_in_care 5 care_leavers -1 leadership -3
    hint	several	early_help 1 specific_needs -6 child_voice -2 children_in_care -1 care_leavers 1 management_oversight -2 workforce 5
    hint	several months	early_help 4
    hint	sexual	front_door -6 assessment -2 early_help -3 missing 10 specific_needs -5 child_voice -1 supervision -3 leadership 3 quality_assurance 3 multi_agency 2 overall -5
    hint	sexual abuse	child_protection 9 early_help -5 missing -2 leadership 1 quality_assurance 5 multi_agency 3
    hint	sexual exploitation	child_protection -5 assessment -4 early_help -3 missing 5 child_voice -2 management_oversight -3 supervision -2
    hint	sexual exploitation risk	assessment -1
    hint	sexual exploitation strategy	leadership -2 multi_agency 2
    hint	sexual health	missing 4 care_leavers 2 multi_agency -6
    hint	sexual orientation	children_in_care 3
    hint	sexual violence	early_help 6
    hint	sexually	specific_needs -1 multi_agency 4
    hint	sexually exploited	missing 2
    hint	sexually harmful	missing -1 multi_agency 1
    hint	sgo	children_in_care 12 care_leavers -1
    hint	sgos	assessment 1 children_in_care 9
    hint	shadow	child_voice 8 multi_agency -12
    hint	shadow board	child_voice 8 multi_agency -6
    hint	shape	child_protection -1 assessment -13 child_voice 12 children_in_care -4 leadership 3
    hint	shape services	child_voice 14
    hint	shaped	child_voice 5 care_leavers -5 quality_assurance -2
    hint	shaped around	child_voice 5
    hint	shaping	child_voice 17 children_in_care -5 multi_agency -2
    hint	share	front_door -6 child_protection 3 assessment -8 early_help -2 missing 3 child_voice 5 children_in_care -5 care_leavers 2 management_oversight 5 quality_assurance -6 multi_agency 6
    hint	share information	multi_agency 10
    hint	share their experiences	child_voice 5
    hint	share their views	children_in_care -5
    hint	shared	front_door -8 child_protection -1 assessment -5 children_in_care -6 care_leavers -4 management_oversight -3 quality_assurance -2 multi_agency 22
    hint	shared across	quality_assurance -1
    hint	shared commitment	multi_agency 1
    hint	shared learning	multi_agency 1
    hint	shared lives	specific_needs 5
    hint	shared strategic	leadership -2
    hint	shared understanding	front_door 3 child_voice -1 overall 5
    hint	shares	multi_agency 6
    hint	sharing	front_door -8 assessment -6 missing 5 specific_needs -2 children_in_care -1 care_leavers -6 management_oversight -8 workforce -5 leadership -1 quality_assurance -11 multi_agency 18
    hint	sharing across	missing 1
    hint	sharing information	child_protection -2
    hint	sharing of information	child_protection 8 specific_needs 2 multi_agency 3
    hint	sharp	children_in_care -1
    hint	sharply	assessment 2
    hint	shines	workforce 3
    hint	short	child_protection -2 early_help -1 specific_needs 9 care_leavers -2 workforce 3
    hint	short break	specific_needs 13 child_voice 7
    hint	short breaks	specific_needs 13 children_in_care -5
    hint	short period	leadership 1 overall 5
    hint	short time	child_protection 2
    hint	short-break	specific_needs 7
    hint	short-term	child_protection 7
    hint	shortages	workforce 1
    hint	shortfall	front_door 5 children_in_care 3 care_leavers 5 leadership 5
    hint	shortfalls	assessment -4 children_in_care 2 management_oversight 10 leadership 4 quality_assurance 1
    hint	shortfalls in practice	quality_assurance -3
    hint	show	child_voice 1 children_in_care 6 leadership -2 multi_agency -6 overall -3
    hint	showed	child_protection 3
    hint	showing	child_protection 1 assessment 1 quality_assurance -7
    hint	shown	missing 1 workforce 3 leadership 3 multi_agency 3
    hint	shows	specific_needs -4 workforce -1 multi_agency 2
    hint	sibling	specific_needs -3 children_in_care 12
    hint	sibling groups	assessment 4 children_in_care 4
    hint	siblings	children_in_care 4 workforce 3
    hint	sickness	children_in_care 2
    hint	sight	children_in_care -8 management_oversight 6 quality_assurance 7 multi_agency -6 overall -1
    hint	sighted	assessment -1 leadership 4
    hint	sign	management_oversight 5 leadership -1
    hint	sign off	management_oversight 5
    hint	sign-off	multi_agency 1
    hint	signed	child_voice 4 quality_assurance -1
    hint	significant	front_door 2 early_help -5 child_voice -1 children_in_care -3 management_oversight 1 supervision -1 workforce 5 leadership 4 quality_assurance -5 overall 6
    hint	significant areas	overall 2
    hint	significant challenge	leadership -1
    hint	significant changes	front_door 2 assessment -6 workforce -1
    hint	significant concern	specific_needs 4
    hint	significant concerns	front_door 1
    hint	significant deficits	child_protection 8
    hint	significant delays	front_door 1 quality_assurance 1
    hint	significant deterioration	care_leavers 2
    hint	significant effort	child_voice 2
    hint	significant events	assessment 3 child_voice -3
    hint	significant gap	leadership 1
    hint	significant harm	front_door 1 child_protection 7 missing -8 children_in_care -1 workforce -2 leadership -1 multi_agency -5 overall -1
    hint	significant harm receive	front_door -3
    hint	significant impact	child_protection 2
    hint	significant improvement	child_protection 2 specific_needs 5 children_in_care 1 leadership -1 overall -5
    hint	significant improvements	missing 3
    hint	significant increase	front_door 2 specific_needs -1 leadership 1
    hint	significant increases	front_door 2
    hint	significant investment	assessment 5 leadership 1 overall 2
    hint	significant number	child_protection 2 assessment 6 specific_needs 1 children_in_care -1 leadership -1
    hint	significant people	children_in_care 1
    hint	significant progress	leadership -1 overall 1
    hint	significant risk	children_in_care 6
    hint	significant weaknesses	assessment 3
    hint	significantly	child_protection 2 assessment -3 early_help -4 specific_needs -3 child_voice -2 children_in_care -1 care_leavers 2 management_oversight 1 workforce 2 leadership -3
    hint	significantly better	children_in_care 1
    hint	significantly deteriorated	overall 1
    hint	significantly improved	children_in_care -1 care_leavers 6 leadership -1 overall -9
    hint	significantly improved outcomes	child_protection -1 overall -1
    hint	significantly reduced	children_in_care -1
    hint	signpost	early_help 6
    hint	signposted	front_door 1 multi_agency 5
    hint	signposting	specific_needs 3 multi_agency -3
    hint	signs	front_door -1 child_protection -5 early_help 3 specific_needs -1 child_voice 3
    hint	signs of safety	assessment 3 child_voice 1 workforce 3
    hint	similar	front_door 4 child_protection 2 missing -4 child_voice -1 children_in_care 2 overall -5
    hint	similar authorities	care_leavers 3
    hint	similar local	child_protection 4
    hint	similar local authorities	child_protection 4
    hint	simple	assessment 2 children_in_care 1
    hint	since	front_door 2 child_protection -3 assessment -5 specific_needs -3 child_voice -3 children_in_care 1 workforce -3 leadership 5 quality_assurance -6 multi_agency -5 overall 1
    hint	since that time	overall 9
    hint	since the focused	front_door 7
    hint	since the last	child_protection -2 specific_needs 1 children_in_care -2 care_leavers -6
    hint	since the previous	care_leavers 9 overall -2
    hint	single	front_door 7 child_protection 1 assessment 12 child_voice -2 children_in_care -5 care_leavers -2 leadership -6 quality_assurance -1
    hint	single agency	child_protection 2 workforce 2
    hint	single assessment	assessment 13
    hint	single assessment framework	assessment 2
    hint	single assessments	assessment 3
    hint	single inspection	children_in_care 5
    hint	single point	front_door 6 child_protection -1
    hint	single-agency	assessment -1 early_help 2 children_in_care -1 workforce 2
    hint	single-agency training	workforce 3
    hint	sisters	front_door -1 child_protection -2 missing -2 specific_needs -3 child_voice -1 children_in_care 7 care_leavers -4 leadership -4 quality_assurance -1 multi_agency -1
    hint	sisters together	assessment -1 children_in_care 4
    hint	sit	child_voice 1
    hint	situation	child_protection 3 assessment 8 specific_needs 2 children_in_care -1
    hint	situations	front_door 1 child_protection 13 assessment 1 specific_needs 3 child_voice 1 children_in_care -4 management_oversight 9 leadership -4 quality_assurance -3 multi_agency -3
    hint	situations improve	child_protection 1
    hint	six	child_protection -5 assessment -6 missing -1 specific_needs 1 children_in_care 1 workforce -2 leadership 2 multi_agency -1
    hint	six months	care_leavers 4 multi_agency -1
    hint	size	children_in_care 3
    hint	skilful	early_help 1
    hint	skilfully	children_in_care 2
    hint	skill	workforce 3
    hint	skilled	assessment -1 early_help 5 missing -1 child_voice -4 management_oversight 5 workforce 10 leadership -1 quality_assurance -2 multi_agency -5
    hint	skilled and experienced	workforce 3
    hint	skilled family	child_protection 1 early_help -2
    hint	skilled practitioners	child_protection -6 early_help 4 workforce -1
    hint	skilled social	child_protection 2 workforce -1
    hint	skilled social workers	workforce -1
    hint	skills	child_protection -1 assessment -2 early_help 4 missing -5 specific_needs -3 child_voice -11 care_leavers 14 workforce 4 leadership -8 quality_assurance -7 multi_agency -6 overall -1
    hint	skills to discharge	multi_agency -4
    hint	skills training	workforce -1
    hint	slavery	child_protection -1 missing 1 quality_assurance -1
    hint	sleeping	multi_agency 5
    hint	slightly	children_in_care 2
    hint	slow	front_door 3 assessment -2 early_help -4 missing 8 children_in_care -1 leadership 5 overall 10
    hint	small	front_door 1 assessment -1 missing -10 specific_needs -2 children_in_care 4 management_oversight 3 leadership -5 quality_assurance -4 multi_agency -4 overall 2
    hint	small cohort	multi_agency 1
    hint	small minority	specific_needs -2 care_leavers 9
    hint	small number	child_protection 1 assessment 2 workforce -1 quality_assurance -5 multi_agency -1
    hint	smart	assessment 7
    hint	smooth	child_voice 1
    hint	smoothly	multi_agency -1
    hint	social	front_door 5 child_protection 7 assessment 2 missing -4 child_voice 1 children_in_care -3 care_leavers -6 management_oversight -2 workforce 1 quality_assurance -4 multi_agency -3 overall -1
    hint	social care	front_door 16 child_protection 1 missing 11 specific_needs 2 child_voice -7 children_in_care -20 care_leavers -10 management_oversight -3 workforce 1 leadership 7 quality_assurance 4 multi_agency 16 overall 2
    hint	social care intervention	child_protection -1 quality_assurance 3
    hint	social care professionals	missing 2
    hint	social care service	front_door 1
    hint	social care services	assessment 1 early_help -3 children_in_care -1
    hint	social care staff	front_door 1 child_voice 2
    hint	social work	front_door 1 child_protection -4 assessment 5 early_help -5 missing -9 specific_needs -1 child_voice -6 children_in_care -3 care_leavers -5 management_oversight 1 workforce 2 leadership 2 multi_agency -12
    hint	social work academy	workforce 1
    hint	social work assessment	child_protection -5 specific_needs 1
    hint	social work assessments	assessment 7
    hint	social work capacity	child_protection -1 workforce 1
    hint	social work caseloads	leadership 2
    hint	social work evidence	assessment 9 children_in_care 1
    hint	social work intervention	child_protection -6 early_help 1 child_voice 1 quality_assurance 4
    hint	social work interventions	child_protection 2
    hint	social work managers	workforce -1 multi_agency 1
    hint	social work model	workforce -3 overall 2
    hint	social work practice	front_door -5 child_protection 3 assessment -1 early_help -2 workforce -4 overall 7
    hint	social work reports	assessment 7 children_in_care 2
    hint	social work service	assessment 4 workforce -1
    hint	social work services	front_door 1 early_help 3 workforce -1 multi_agency 1 overall -1
    hint	social work staff	child_protection 1 leadership -2
    hint	social work support	child_protection 5 children_in_care 3
    hint	social work teams	child_protection -1 missing 3 children_in_care 1 leadership -2
    hint	social work visits	quality_assurance 3
    hint	social worker	front_door -2 early_help -3 specific_needs 1 child_voice 3 workforce 4 multi_agency -2
    hint	social worker caseloads	child_protection -1 child_voice -4
    hint	social workers	front_door -5 assessment 2 early_help -15 missing -3 specific_needs -2 child_voice 5 children_in_care 6 care_leavers -8 workforce 1 quality_assurance -4 overall -3
    hint	social workers advocate	children_in_care 1
    hint	social workers build	children_in_care -1
    hint	social workers carry	assessment -1
    hint	social workers demonstrate	child_voice 3
    hint	social workers engage	assessment -1 children_in_care 2
    hint	social workers ensure	children_in_care -3
    hint	social workers feel	leadership 1
    hint	social workers focus	assessment -1
    hint	social workers know	child_protection -1 specific_needs -4 child_voice 2 children_in_care -3 leadership -2
    hint	social workers means	workforce -7
    hint	social workers now	workforce 3
    hint	social workers report	child_voice -2 children_in_care -3 management_oversight 5
    hint	social workers see	child_protection 5
    hint	social workers spoken	children_in_care 3 multi_agency 1
    hint	social workers take	child_voice 3 children_in_care 2 workforce -1
    hint	social workers talk	child_voice -1
    hint	social workers told	leadership 2
    hint	social workers understand	children_in_care 2
    hint	social workers value	supervision 2
    hint	social workers visit	assessment -2 children_in_care 1 workforce -2
    hint	social workers work	child_protection 5 children_in_care 1 workforce -3 multi_agency 4
    hint	socialise	children_in_care 4
    hint	soft	missing -1 specific_needs 8
    hint	solid	children_in_care -1
    hint	solution	assessment 4 leadership 2
    hint	solutions	assessment -4 early_help 11 child_voice -5 leadership 2
    hint	someone	multi_agency -3
    hint	something	leadership 3 overall 6
    hint	sometimes	front_door 2 child_protection 5 child_voice -2 care_leavers 1 workforce -2 leadership -1 multi_agency -1
    hint	sometimes delayed	children_in_care 3
    hint	soon	front_door 1 child_protection 8 assessment -7 early_help 3 child_voice -9 children_in_care -1 care_leavers 3 quality_assurance -5
    hint	soon enough	front_door 9 assessment 4
    hint	soon to evaluate	missing 8
    hint	soon to see	child_protection 1 children_in_care -1
    hint	sooner	children_in_care 2 multi_agency -1 overall -2
    hint	sophisticated	workforce 2
    hint	sought	child_protection 3 assessment 2 child_voice 9 management_oversight -8 leadership 1 quality_assurance -1
    hint	sound	front_door 2 specific_needs -4 child_voice 1 children_in_care 1 leadership 3
    hint	sourced	specific_needs 2
    hint	sources	specific_needs 6 multi_agency -3
    hint	space	specific_needs -4 child_voice -4 workforce 5
    hint	span	workforce 6
    hint	speak	child_protection -3 assessment -3 missing -3 child_voice 14 children_in_care -4 care_leavers -3 workforce 3 leadership -2 quality_assurance -2 multi_agency 2
    hint	speak highly	workforce 1
    hint	speak positively	multi_agency 3
    hint	speak to children	child_voice 6
    hint	speak very highly	leadership 1
    hint	speakers	care_leavers 1
    hint	speaking	assessment -1 child_voice 4
    hint	special	front_door -2 child_protection -13 early_help -6 missing -5 specific_needs 1 children_in_care 8 management_oversight -4 workforce -1 leadership -1 quality_assurance -5 multi_agency -7 overall -3
    hint	special educational	specific_needs 4 children_in_care -2 multi_agency 2
    hint	special educational needs	specific_needs 4 children_in_care -2 multi_agency 2
    hint	special guardian	children_in_care 1
    hint	special guardians	child_voice 3 children_in_care 5
    hint	special guardianship	child_protection -2 early_help -1 specific_needs -4 child_voice -4 children_in_care 12 care_leavers -3 multi_agency -3
    hint	special guardianship orders	assessment -2
    hint	special needs	specific_needs 5 children_in_care -2
    hint	special schools	multi_agency -3
    hint	specialised	child_protection 4 children_in_care -3
    hint	specialist	front_door -8 child_protection 7 assessment -4 early_help -6 missing 10 specific_needs 6 child_voice -7 care_leavers 2 management_oversight -10 leadership -2 quality_assurance -3 multi_agency -2 overall -5
    hint	specialist advice	specific_needs -2
    hint	specialist agencies	child_protection 3
    hint	specialist assessments	child_protection 3 assessment -5
    hint	specialist camhs	specific_needs 4
    hint	specialist children's	child_protection 6 assessment -2 specific_needs -3 children_in_care -7 leadership -1
    hint	specialist children's service	child_protection 7 assessment -2 specific_needs -3 children_in_care -2
    hint	specialist foster	leadership 3
    hint	specialist health	care_leavers 1
    hint	specialist healthcare	specific_needs -4
    hint	specialist multi-agency	missing 2
    hint	specialist provision	child_protection -2 specific_needs -7 children_in_care 5
    hint	specialist services	child_protection 2 children_in_care 1 care_leavers 4 leadership -1
    hint	specialist support	child_voice 3 leadership 3 multi_agency -1
    hint	specialist training	specific_needs 3 care_leavers -4 workforce 7
    hint	specialist worker	specific_needs 3
    hint	specialist workers	early_help -3 multi_agency 2
    hint	specialists	multi_agency -2
    hint	specific	child_protection -10 assessment 6 missing -2 child_voice -4 care_leavers 3 leadership -1 overall -1
    hint	specific actions	assessment -2 care_leavers 1
    hint	specific and measurable	assessment 1 specific_needs 3
    hint	specific focus	multi_agency 6
    hint	specific groups	child_protection 4 leadership 3
    hint	specific issues	children_in_care 4 multi_agency -1
    hint	specific needs	assessment -1 specific_needs 3 child_voice 2 children_in_care 2
    hint	specific risks	missing -5
    hint	specifically	missing -2 specific_needs -4 care_leavers -2 management_oversight -1
    hint	specifications	leadership 9
    hint	specificity	assessment 3
    hint	specify	child_protection 6
    hint	spectrum	specific_needs 2
    hint	spend	assessment -2 child_voice 6 multi_agency -1
    hint	spend time	missing 1 workforce -3
    hint	spend time building	child_protection 1
    hint	spending	front_door 3 child_protection -1 child_voice 4
    hint	spending time	child_voice 4
    hint	spoke	front_door -2 assessment -4 specific_needs -1 care_leavers -2 workforce 4 leadership -1 multi_agency -6 overall 1
    hint	spoke highly	management_oversight 3
    hint	spoke positively	child_voice 4 children_in_care 1 management_oversight 1 workforce 10 overall 2
    hint	spoke to care	care_leavers -7
    hint	spoke to inspectors	early_help 3 child_voice -4 children_in_care 3 care_leavers 10 workforce -7
    hint	spoken	assessment -4 specific_needs -2 child_voice 3 leadership -2 multi_agency -2
    hint	sports	child_voice -2 care_leavers 8
    hint	spot	care_leavers 5
    hint	spots	missing 4
    hint	stabilise the workforce	leadership 3
    hint	stabilising the workforce	leadership 1
    hint	stability	front_door -4 assessment -11 early_help -5 missing -3 child_voice -1 children_in_care 6 care_leavers 2 management_oversight -1 workforce 6 leadership -2 quality_assurance -3 multi_agency -5
    hint	stable	assessment -2 early_help 2 specific_needs -2 child_voice -1 children_in_care 3 supervision -1 workforce 16 leadership 3 quality_assurance -1 multi_agency -2 overall 6
    hint	stable and experienced	workforce 6 overall 5
    hint	stable leadership	leadership 2
    hint	stable relationships	child_voice 3
    hint	stable senior	children_in_care 3
    hint	stable senior leadership	children_in_care 3
    hint	stable workforce	workforce 6 leadership -3
    hint	staff	front_door 1 child_protection -4 assessment -5 early_help -4 missing -2 specific_needs -4 children_in_care -8 care_leavers -6 management_oversight -1 supervision 5 workforce 28 leadership -1 quality_assurance -2 multi_agency -4 overall -4
    hint	staff across	missing -1
    hint	staff across agencies	multi_agency -2
    hint	staff and leaders	quality_assurance 3
    hint	staff and managers	assessment 1 care_leavers 4 management_oversight -9 workforce -1
    hint	staff and partner	multi_agency -5
    hint	staff are positive	workforce 3
    hint	staff are well	multi_agency 4
    hint	staff are working	workforce -1
    hint	staff described	workforce 1
    hint	staff feel	management_oversight 5
    hint	staff know	children_in_care 15 workforce -1
    hint	staff provide	multi_agency -1
    hint	staff routinely	care_leavers 7
    hint	staff to ensure	management_oversight 1
    hint	staff training	workforce -15
    hint	staff turnover	front_door -2 child_protection 2 children_in_care -3 quality_assurance -2 overall 4
    hint	staff use	missing 3
    hint	staff work	child_protection -1 missing -1 specific_needs 3 workforce -7
    hint	staff working	workforce -6
    hint	staff's	workforce 15
    hint	staffed	front_door 3 workforce 12
    hint	staffing	child_protection -1 early_help -1 child_voice -1 children_in_care -5 management_oversight -5 supervision 1 workforce 36
    hint	stage	front_door 1 assessment -10 specific_needs -5 children_in_care 7 care_leavers -3 workforce -5 leadership -1 multi_agency 2 overall -5
    hint	stage of development	missing 5 multi_agency 7
    hint	stages	child_protection 3 assessment -4 missing -1 care_leavers -2
    hint	stalled	overall 7
    hint	stand	children_in_care 1
    hint	standard	assessment 8 specific_needs -4 children_in_care 3 management_oversight 3 supervision -2 workforce -3 multi_agency 2 overall 1
    hint	standards	child_protection 3 missing -3 specific_needs -3 child_voice -4 children_in_care 2 management_oversight 1 supervision 2 overall 12
    hint	standing	child_voice 1 overall 3
    hint	start	front_door -5 assessment -1 child_voice -2 care_leavers 2 multi_agency 4 overall 1
    hint	start again	child_protection 2
    hint	started	management_oversight 1 workforce 1
    hint	starting	child_protection -3 assessment -8 early_help -1 specific_needs -2 child_voice -6 children_in_care 3 workforce -2 leadership -1 quality_assurance 1 multi_agency -1 overall 1
    hint	starting points	children_in_care 8
    hint	starting their lives	child_voice -1 children_in_care -3 care_leavers -7
    hint	starting to improve	care_leavers 2 overall 3
    hint	starts	child_protection 7 specific_needs 7
    hint	state	assessment 4 children_in_care -2 workforce -1 overall 4
    hint	stated	care_leavers -1
    hint	statement	child_protection -4 missing -2 children_in_care -4 quality_assurance -1 multi_agency -14
    hint	statement of action	leadership -3
    hint	statement will inform	multi_agency -2
    hint	statements	assessment 17
    hint	states	leadership 1
    hint	statistical	child_protection -3 children_in_care 8 care_leavers 2
    hint	statistical neighbour	care_leavers 3
    hint	statistical neighbours	child_protection -1 children_in_care 4
    hint	status	specific_needs 13 child_voice -1 care_leavers 7
    hint	statutory	front_door 5 child_protection 1 assessment -1 missing -2 child_voice -5 children_in_care -2 care_leavers -11 multi_agency -1 overall -1
    hint	statutory assessment	child_protection 1 early_help -9
    hint	statutory assessments	assessment 2
    hint	statutory checks	specific_needs 1
    hint	statutory duties	specific_needs 5
    hint	statutory functions	multi_agency -3
    hint	statutory guidance	children_in_care -1 quality_assurance 2 multi_agency 2
    hint	statutory intervention	management_oversight 1 multi_agency 1
    hint	statutory interventions	early_help 7
    hint	statutory involvement	child_protection 1
    hint	statutory obligations	quality_assurance 6
    hint	statutory partners	missing -5 child_voice -3 multi_agency -9
    hint	statutory requirements	children_in_care 3
    hint	statutory responsibilities	multi_agency 2
    hint	statutory review	children_in_care 6
    hint	statutory reviews	child_protection -2 child_voice 1 children_in_care 1 multi_agency -1
    hint	statutory service	early_help 7
    hint	statutory services	front_door 4 early_help 3 specific_needs -1 children_in_care -3 quality_assurance 2
    hint	statutory social	front_door 1 child_protection -2
    hint	statutory social work	child_protection -1 multi_agency 2
    hint	statutory support	child_protection 1
    hint	statutory timescales	child_protection 1 assessment -3 quality_assurance -1
    hint	statutory visiting	children_in_care 2
    hint	statutory visits	assessment -1
    hint	stay	front_door -3 child_protection -3 children_in_care -1 care_leavers 11 workforce 2 multi_agency -1
    hint	stay in touch	children_in_care 4
    hint	stay put	children_in_care -1
    hint	stay safe	children_in_care 2 care_leavers 1
    hint	staying	assessment -2 specific_needs -4 child_voice -4 children_in_care -15 care_leavers 24
    hint	staying close	care_leavers 3
    hint	staying put	specific_needs -4 children_in_care -9 care_leavers 7 management_oversight 5 leadership -2 multi_agency -2
    hint	staying-put	children_in_care -1
    hint	steadily	front_door 1 overall 1
    hint	steady	overall 8
    hint	steering	missing -1 leadership -2
    hint	steering group	missing -1 leadership -2
    hint	step	assessment -8 early_help 16 specific_needs -1 children_in_care -5 care_leavers 2 management_oversight 1
    hint	step down	front_door 5 management_oversight 2 multi_agency -1
    hint	step-down	child_protection 12 early_help 19
    hint	step-down arrangements	early_help 7
    hint	step-up	child_protection 2 early_help 3 workforce 1 multi_agency -1
    hint	step-up and step-down	child_protection 1
    hint	stepped	front_door 2 child_protection -1 assessment -4 early_help 15 specific_needs -3 children_in_care -3 workforce -1 multi_agency -2
    hint	stepped down	child_protection 5 early_help -9 children_in_care -1 multi_agency -2
    hint	stepping	early_help 2 care_leavers 1
    hint	steps	front_door 1 child_protection 1 assessment 3 missing -2 child_voice -6 children_in_care -2 workforce 3 leadership 10
    hint	steps to improve	care_leavers 5 quality_assurance -2
    hint	still	assessment -2 early_help -1 missing 2 specific_needs -1 child_voice -5 workforce -6 leadership -1 quality_assurance -4 overall 11
    hint	still much	overall 3
    hint	still need help	children_in_care -1
    hint	stop	multi_agency 3
    hint	stopped	children_in_care 7
    hint	stories	child_voice 5 children_in_care 3
    hint	story	front_door -1 early_help -1 child_voice 2 children_in_care 3 care_leavers -3 leadership -2
    hint	story books	care_leavers -1
    hint	story work	children_in_care 4
    hint	strategic	front_door -4 child_protection -7 assessment -19 early_help -4 missing 8 specific_needs -3 child_voice -5 children_in_care -10 care_leavers -7 management_oversight -10 workforce -8 leadership 17 multi_agency 7 overall -4
    hint	strategic and operational	specific_needs 5 multi_agency 3
    hint	strategic approach	child_voice 2 leadership -6 quality_assurance -2 multi_agency -2
    hint	strategic boards	leadership -10 multi_agency -7
    hint	strategic focus	leadership 3
    hint	strategic groups	missing 4 multi_agency 3
    hint	strategic leads	missing 3
    hint	strategic level	leadership -2 quality_assurance 5
    hint	strategic needs	assessment -2 specific_needs -1 children_in_care -7 leadership 3 quality_assurance 8
    hint	strategic needs analysis	children_in_care -1 quality_assurance 1
    hint	strategic needs assessment	assessment -2 leadership 2 multi_agency -2
    hint	strategic oversight	management_oversight -7 leadership 8 multi_agency 1
    hint	strategic overview	leadership 1
    hint	strategic partnership	multi_agency -3
    hint	strategic partnerships	leadership -7
    hint	strategic plan	leadership 2
    hint	strategic planning	child_protection -1 assessment -2 children_in_care -4 leadership 14 overall 9
    hint	strategic planning arrangements	leadership -1
    hint	strategic plans	leadership 6
    hint	strategic priorities	missing 2 leadership -7
    hint	strategic priority	multi_agency -3
    hint	strategic response	child_protection 5 leadership 2
    hint	strategic vision	multi_agency -2 overall 4
    hint	strategically	care_leavers -2 multi_agency 5
    hint	strategies	child_protection -3 assessment -2 missing 1 child_voice -2 children_in_care 4 management_oversight -2 workforce -7 leadership 15 overall 2
    hint	strategy	front_door -4 child_protection 8 assessment -5 early_help 5 missing 1 specific_needs -5 child_voice -11 children_in_care -5 care_leavers -5 management_oversight -8 workforce 2 leadership 12 quality_assurance -4 multi_agency 1 overall -3
    hint	strategy discussion	child_protection 3 multi_agency -3
    hint	strategy discussions	front_door -9 child_protection 26 assessment 5 missing -3 child_voice -7 children_in_care -5 workforce -1 multi_agency -2
    hint	strategy for children	multi_agency 3
    hint	strategy meeting	child_protection 7
    hint	strategy meetings	child_protection 18 early_help -3 missing 1 specific_needs -5 child_voice -4 children_in_care -2 workforce -3 leadership -10 multi_agency -1
    hint	strategy to address	leadership -1
    hint	streamlined	leadership 2
    hint	strength	assessment -6 child_voice 6 workforce -1 quality_assurance -6 multi_agency 5 overall -4
    hint	strength-based	leadership 1 overall 2
    hint	strengthen	front_door -2 child_protection 1 early_help 3 missing 4 specific_needs 4 children_in_care -5 supervision 1 workforce -3 leadership 7 quality_assurance 5
    hint	strengthen capacity	workforce -1
    hint	strengthen consultation	multi_agency 3
    hint	strengthen governance	leadership -1
    hint	strengthen the quality	leadership 1
    hint	strengthened	front_door 4 child_protection 7 assessment 5 child_voice 2 leadership 2 quality_assurance 3 overall 5
    hint	strengthened practice	overall 10
    hint	strengthening	assessment -1 early_help 6 specific_needs 6 children_in_care 4 care_leavers 3 leadership 8 quality_assurance -1 multi_agency 1
    hint	strengthens	care_leavers 1 multi_agency 3
    hint	strengths	front_door -9 assessment 5 early_help -4 missing -8 specific_needs -5 child_voice -11 care_leavers -5 workforce -6 leadership 5 multi_agency -6 overall -5
    hint	strengths and areas	quality_assurance -1 multi_agency 2
    hint	strengths and difficulties	children_in_care 9
    hint	strengths and weaknesses	child_protection -2 workforce -2 leadership 14 quality_assurance 7 overall -4
    hint	strengths-based	early_help 5 workforce -5 leadership 7
    hint	stretched	workforce 6 leadership 1
    hint	strong	front_door -1 child_protection 1 assessment -4 early_help -1 missing -4 children_in_care 2 care_leavers -1 workforce -2 leadership 1 quality_assurance -6 multi_agency 5
    hint	strong advocates	child_voice -4
    hint	strong and effective	front_door -1 child_protection -4 missing 7 overall 3
    hint	strong attachments	children_in_care 3
    hint	strong commitment	leadership 6 multi_agency -2 overall -1
    hint	strong corporate	children_in_care -4 leadership 1
    hint	strong corporate parenting	children_in_care -1
    hint	strong culture	quality_assurance 1
    hint	strong enough	specific_needs 2 workforce 8
    hint	strong examples	child_voice 3
    hint	strong focus	children_in_care 3 care_leavers -2
    hint	strong links	children_in_care -2
    hint	strong management	child_protection 5 care_leavers 1
    hint	strong management oversight	child_protection 5 care_leavers 1
    hint	strong multi-agency	care_leavers 2 multi_agency 5
    hint	strong multi-agency partnerships	care_leavers 4
    hint	strong partnership	care_leavers 4
    hint	strong partnership working	care_leavers 8
    hint	strong partnerships	missing 3 multi_agency 7 overall -1
    hint	strong performance	child_protection 4
    hint	strong practice	missing 2 specific_needs 2 children_in_care 4 care_leavers 5 multi_agency 4
    hint	strong relationships	child_voice 6 leadership -4 multi_agency 8
    hint	strong strategic	early_help 1
    hint	strong understanding	children_in_care 1
    hint	strong voice	care_leavers 2
    hint	stronger	specific_needs 3 quality_assurance -1 multi_agency -2 overall 6
    hint	stronger practice	child_protection 2
    hint	strongly	assessment 3 care_leavers 2
    hint	structural	leadership 5 overall 4
    hint	structure	early_help -1 missing 1 children_in_care -4 workforce 3 leadership 5 quality_assurance -3 multi_agency 2
    hint	structured	workforce 6
    hint	structures	workforce 2 overall 3
    hint	struggle	child_protection 3 assessment 3 children_in_care 4
    hint	stuck	multi_agency 2
    hint	student	child_voice 1
    hint	studying	care_leavers 1
    hint	style	child_voice 8 children_in_care -4
    hint	sub-groups	child_protection -3 assessment -5 care_leavers -3 workforce -9 leadership -4 quality_assurance -2 multi_agency 21
    hint	subgroup	child_protection -6 assessment -2 early_help -1 missing 5 specific_needs -4 children_in_care -2 care_leavers -4 management_oversight -3 leadership -6 multi_agency 28
    hint	subject	front_door 1 child_protection 5 assessment -8 specific_needs 3 child_voice -6 children_in_care 1 management_oversight 5 workforce -1 leadership -1 quality_assurance 4 multi_agency 1 overall 1
    hint	subject of care	child_protection -2 children_in_care 5
    hint	subject of child	child_protection 1 multi_agency 2
    hint	subject to child	front_door 3 child_protection -5 assessment -4 early_help 3 specific_needs 2 child_voice 6
    hint	subject to plans	child_protection 4
    hint	subjected	child_protection 7 management_oversight 6
    hint	submitted	front_door 1
    hint	submitted to ofsted	child_protection 8 multi_agency -4
    hint	subsequent	assessment 3 specific_needs 3 child_voice 5 children_in_care -5 multi_agency 1
    hint	subsequently	front_door 2 children_in_care -1 care_leavers -4 management_oversight 2 quality_assurance -3
    hint	substance	front_door -1 assessment 5 early_help 1 missing -5 workforce -4 leadership -3
    hint	substance misuse	child_protection -8 early_help 1 specific_needs -4 workforce -1 leadership -1 quality_assurance -1
    hint	substance misuse service	specific_needs 4 multi_agency 4
    hint	substantial	children_in_care 1 leadership 4 quality_assurance -1 multi_agency -1
    hint	substantial increase	children_in_care 2
    hint	substantial work	children_in_care 3 leadership 2
    hint	substantially	child_protection 5 children_in_care 1
    hint	success	child_protection -2 assessment -3 early_help 4 child_voice 4 children_in_care 1 workforce 1 leadership 4 quality_assurance 7 multi_agency -3
    hint	successes	children_in_care 4 care_leavers -7
    hint	successful	front_door -2 child_protection -6 assessment -2 early_help 6 missing 5 specific_needs -2 child_voice -1 workforce 7 leadership 1 quality_assurance -2
    hint	successfully	early_help 3 missing 5 child_voice -7 management_oversight -2 workforce -1 leadership 3 multi_agency 2
    hint	suffered	specific_needs 2 overall 3
    hint	suffering	front_door 1 early_help 3 children_in_care -1
    hint	sufficiency	child_protection -8 assessment -7 missing -1 specific_needs -3 child_voice -8 children_in_care 32 management_oversight -4 leadership 11 multi_agency -1
    hint	sufficiency challenges	leadership -1
    hint	sufficiency of placements	specific_needs 2
    hint	sufficiency statement	leadership 1
    hint	sufficiency strategy	children_in_care 11 leadership 5 multi_agency -1
    hint	sufficient	front_door -6 assessment 1 early_help -2 missing -9 child_voice -1 children_in_care 1 care_leavers 4 management_oversight 2 leadership 6 overall -4
    hint	sufficient capacity	workforce 3
    hint	sufficient challenge	management_oversight 2
    hint	sufficient clarity	assessment 3
    hint	sufficient detail	child_voice -1
    hint	sufficient information	front_door -2 child_protection 4 children_in_care 1
    hint	sufficient oversight	leadership 8
    hint	sufficient placements	leadership 5
    hint	sufficient social	workforce 1
    hint	sufficient time	workforce 3
    hint	sufficient understanding	quality_assurance 6
    hint	sufficient urgency	leadership 1
    hint	sufficiently	child_protection 4 assessment 1 early_help -3 missing -6 child_voice -7 management_oversight 6 workforce -4 leadership -1 quality_assurance 3 overall -3
    hint	sufficiently clear	child_protection 3 children_in_care 4 management_oversight 1 quality_assurance -1 multi_agency -2
    hint	sufficiently consider	assessment -1
    hint	sufficiently consistent	management_oversight 5
    hint	sufficiently detailed	child_protection 5 specific_needs -3
    hint	sufficiently identified	front_door 1
    hint	sufficiently informed	multi_agency 1
    hint	sufficiently met	child_protection 1
    hint	sufficiently outcome	assessment 3
    hint	sufficiently outcome focused	assessment 3
    hint	sufficiently recognised	child_protection 1 assessment 3
    hint	sufficiently rigorous	multi_agency 2
    hint	sufficiently robust	children_in_care 3 quality_assurance -2
    hint	sufficiently specific	assessment 1 leadership 3
    hint	sufficiently strong	child_protection 1
    hint	sufficiently well	specific_needs 2 leadership -2 multi_agency -4
    hint	suggestions	child_voice 5 children_in_care -1 multi_agency 6
    hint	suit	child_voice -1
    hint	suitability	missing 5 specific_needs 10 children_in_care -5 care_leavers 2 management_oversight 2 leadership -2
    hint	suitable	front_door -6 child_protection -7 assessment -5 early_help -3 specific_needs 3 child_voice -4 children_in_care 3 care_leavers 2 workforce -6 leadership -3 quality_assurance -1 multi_agency -5 overall 3
    hint	suitable accommodation	specific_needs -1 children_in_care -9 leadership -3
    hint	suitable alternative	specific_needs 2 care_leavers -2
    hint	suitable and safe	leadership 1
    hint	suitable homes	specific_needs -2 leadership -2
    hint	suitable housing	care_leavers 2
    hint	suitable places	children_in_care -5 care_leavers 2
    hint	suitably	assessment -2 early_help 1 specific_needs 4 child_voice -2 multi_agency 2
    hint	suitably experienced	workforce 3
    hint	suitably qualified	child_protection 2
    hint	suite	quality_assurance 4
    hint	suited	front_door 1
    hint	summaries	assessment 3 care_leavers -3 multi_agency -2
    hint	summarises	child_protection -1 leadership -3 overall -2
    hint	summarises the findings	child_protection -1 leadership -3 overall -2
    hint	summary	multi_agency 1
    hint	summer	care_leavers -3
    hint	supervised	children_in_care 11 supervision 9
    hint	supervising	child_voice -1 children_in_care 6 management_oversight -1
    hint	supervising social	child_voice -1 children_in_care 9 workforce -4
    hint	supervising social workers	children_in_care 3 workforce -7
    hint	supervision	front_door -14 child_protection -18 assessment -24 early_help -8 missing -9 specific_needs -8 child_voice -13 children_in_care -13 care_leavers -17 management_oversight 3 supervision 76 workforce -7 leadership -5 quality_assurance -8 multi_agency -19 overall -6
    hint	supervision and case	management_oversight 2
    hint	supervision and guidance	workforce 4
    hint	supervision and management	management_oversight 3 supervision 7
    hint	supervision and oversight	management_oversight 1
    hint	supervision and training	management_oversight 1 workforce 2
    hint	supervision arrangements	quality_assurance 5
    hint	supervision is recorded	management_oversight -1
    hint	supervision notes	supervision -1
    hint	supervision of social	workforce -3
    hint	supervision orders	supervision -2
    hint	supervision records	assessment -11 management_oversight -8
    hint	supervisions	supervision 8
    hint	supervisor	workforce 1
    hint	supervisors	front_door -3 supervision 10 workforce 4
    hint	supplemented	child_protection 1 children_in_care -4
    hint	supply	care_leavers 3
    hint	support	front_door -4 child_protection -2 assessment -3 early_help 6 missing -3 specific_needs 3 child_voice -4 children_in_care 1 care_leavers 8 management_oversight -1 supervision 1 workforce -2 leadership -2 quality_assurance -6 multi_agency -2
    hint	support across	multi_agency -4
    hint	support agencies	multi_agency -1
    hint	support and advice	early_help -2 children_in_care 2 care_leavers -1
    hint	support and care	child_voice 2
    hint	support and challenge	leadership 1
    hint	support and counselling	children_in_care -2
    hint	support and guidance	multi_agency -3
    hint	support and help	front_door 3 early_help 2
    hint	support and high	quality_assurance 1
    hint	support and intervention	child_protection 4 early_help -1 missing -1 specific_needs 1 workforce 5 overall 2
    hint	support and interventions	child_protection 10
    hint	support and services	child_protection 2 specific_needs 2
    hint	support and training	workforce -6 leadership 4
    hint	support are provided	assessment -2
    hint	support arrangements	assessment 3
    hint	support available	assessment -2 children_in_care 1 workforce 1
    hint	support care	assessment 1 child_voice -1 children_in_care -3 leadership -1
    hint	support care leavers	leadership -1 multi_agency 2
    hint	support children	child_protection -3 early_help 2 specific_needs 5 care_leavers -1 workforce 3 overall -2
    hint	support children's	missing -1 specific_needs 11 multi_agency 5
    hint	support children's emotional	children_in_care -1
    hint	support earlier	child_protection 2 children_in_care -1
    hint	support effective	workforce 14 leadership -1 quality_assurance -2
    hint	support families	multi_agency 3
    hint	support for care	overall 1
    hint	support for children	front_door 4 assessment 3 children_in_care 3 leadership 7 multi_agency 6 overall 3
    hint	support for children's	overall -2
    hint	support for young	early_help 1 children_in_care 5 care_leavers -8
    hint	support from children's	front_door 1
    hint	support from social	children_in_care 6 workforce -3
    hint	support groups	child_voice -1 children_in_care 1
    hint	support hub	multi_agency 4
    hint	support hubs	missing 5
    hint	support improvement	quality_assurance 2
    hint	support in place	children_in_care 7
    hint	support is available	early_help 2 specific_needs -2 care_leavers 1
    hint	support is offered	care_leavers 12
    hint	support is provided	assessment -1 early_help 1
    hint	support is put	specific_needs 5
    hint	support managers	leadership -1
    hint	support needs	front_door -1 child_voice 7 children_in_care -1
    hint	support networks	early_help -1 children_in_care -9 care_leavers 7 multi_agency -2
    hint	support offered	children_in_care 9 workforce -6
    hint	support packages	specific_needs -5 children_in_care 4 workforce -3
    hint	support parents	early_help 3
    hint	support placements	children_in_care 2
    hint	support plan	children_in_care 2
    hint	support plans	child_protection -7 early_help 2 children_in_care 8 care_leavers -8 management_oversight 3 leadership -2
    hint	support practice	children_in_care 6 workforce -3
    hint	support professionals	missing 1
    hint	support provided	child_protection 2 early_help 1 specific_needs -11 children_in_care -1 workforce -1 multi_agency -3
    hint	support service	child_protection -1 assessment 5 early_help -1 specific_needs -2 child_voice -1 children_in_care 5 multi_agency 8 overall 4
    hint	support services	child_protection 2 early_help 7 missing 6 specific_needs -6 care_leavers -6 quality_assurance -1 multi_agency -4 overall -3
    hint	support social	child_protection 1 assessment 5 children_in_care -1 leadership 2
    hint	support social workers	child_protection 2 assessment 5
    hint	support staff	workforce -6
    hint	support strategies	multi_agency 1
    hint	support team	early_help 1
    hint	support teams	child_protection 3
    hint	support the child	child_protection 6
    hint	support the family	early_help 1
    hint	support the work	workforce 5
    hint	support the young	specific_needs -2
    hint	support their children	child_protection 1
    hint	support they need	front_door 5 early_help -1 workforce 7
    hint	support they receive	child_voice -1 care_leavers 2 management_oversight 10 workforce 2
    hint	support they received	management_oversight -1
    hint	support to address	specific_needs -1
    hint	support to care	care_leavers 7
    hint	support to children	child_protection 7 assessment 1 early_help 4 child_voice -1 children_in_care 4 workforce -1 leadership 4 multi_agency 2 overall -8
    hint	support to families	child_protection 6 early_help 7 specific_needs -2 children_in_care -4 multi_agency 4
    hint	support to help	early_help -1
    hint	support to manage	children_in_care 1
    hint	support to meet	child_protection 6 early_help 1
    hint	support to vulnerable	specific_needs -4
    hint	support work	early_help 1
    hint	support worker	children_in_care 2 care_leavers -1
    hint	support workers	child_protection 5 early_help -4 specific_needs -4 multi_agency 1
    hint	support young	child_voice -1 children_in_care -4 workforce 2 multi_agency 4
    hint	support young people	children_in_care -3 workforce 5 multi_agency 2
    hint	supported	front_door -8 assessment -7 early_help 1 missing -2 specific_needs 4 child_voice -4 children_in_care 1 care_leavers 5 workforce 5 leadership -2 quality_assurance -7 multi_agency -2
    hint	supported accommodation	children_in_care 9 care_leavers -11
    hint	supported by clear	children_in_care 3
    hint	supported by effective	children_in_care 11
    hint	supported by managers	management_oversight 2 workforce 5
    hint	supported by social	child_voice 3
    hint	supported lodging	children_in_care -4
    hint	supported lodgings	children_in_care -3 care_leavers 9
    hint	supported the development	leadership 1
    hint	supported to access	specific_needs 6 children_in_care 2
    hint	supported to develop	children_in_care -2
    hint	supported to engage	child_protection 5
    hint	supported to keep	children_in_care 2
    hint	supported to live	specific_needs 3
    hint	supported to participate	child_voice 2
    hint	supported to remain	early_help 17 children_in_care -10 care_leavers 1
    hint	supported to return	specific_needs 6 children_in_care -1
    hint	supported to see	children_in_care 1
    hint	supported to understand	care_leavers 8
    hint	supported well	children_in_care 2 care_leavers 5 supervision 2 workforce 2 multi_agency -2
    hint	supported year	care_leavers -2 workforce 3
    hint	supporting	child_protection -3 assessment -10 early_help 6 missing -5 child_voice -3 children_in_care -1 workforce 1 leadership 4 quality_assurance -6
    hint	supporting care	multi_agency 5
    hint	supporting care leavers	multi_agency 5
    hint	supporting children	early_help 6 children_in_care -1 leadership 4 multi_agency -1
    hint	supporting families	early_help 3 specific_needs 4
    hint	supporting young	workforce 5
    hint	supporting young people	workforce 6
    hint	supportive	child_protection -5 early_help -2 children_in_care 1 management_oversight 7 supervision 3 workforce 5 leadership 10 quality_assurance -1 multi_agency -6
    hint	supports	child_protection 1 assessment -2 early_help 2 child_voice -1 children_in_care -1 management_oversight 2 supervision 5 workforce 6 leadership -6 quality_assurance -3 multi_agency 2
    hint	supports effective	child_protection 3
    hint	supports young	care_leavers -4
    hint	supports young people	care_leavers -3
    hint	sure	front_door -3 child_protection 4 children_in_care 4 management_oversight 2 multi_agency 5
    hint	sure that children	child_protection 4 assessment -2
    hint	survey	child_voice 1 children_in_care -5 workforce 8 quality_assurance 3
    hint	surveys	quality_assurance 6
    hint	suspected	multi_agency 3
    hint	suspensions	missing 5 children_in_care -4 multi_agency 3
    hint	sustain	child_protection 2 specific_needs -3 child_voice -2 care_leavers 1 workforce -6 leadership -4 quality_assurance -1 multi_agency -4 overall 5
    hint	sustainable	assessment -1 early_help 4 children_in_care -13 quality_assurance 3 overall 4
    hint	sustainable change	child_protection 6
    hint	sustained	child_protection 3 assessment -2 early_help -2 specific_needs -4 child_voice -5 care_leavers -2 management_oversight -2 supervision 3 workforce -1 overall 10
    hint	sustained efforts	care_leavers 2
    hint	sustained improvement	quality_assurance 1
    hint	sustained over time	children_in_care -3 overall -1
    hint	sustained relationships	workforce 6
    hint	sustaining	workforce 3 quality_assurance 1
    hint	swift	front_door 7 missing -1 specific_needs 5 care_leavers -5 management_oversight 2 quality_assurance -4
    hint	swift action	child_protection 3 leadership 1 multi_agency 4
    hint	swift and effective	child_protection 2
    hint	swift response	child_protection -3 early_help 3
    hint	swifter	assessment -1
    hint	swiftly	front_door 3 child_protection 2 assessment -4 children_in_care 2 workforce -2 leadership 1 quality_assurance 3 multi_agency -3 overall -3
    hint	swiftly enough	early_help 8
    hint	system	front_door 3 child_protection -3 assessment 4 early_help 4 missing -1 specific_needs -3 children_in_care -2 care_leavers -5 management_oversight -4 quality_assurance 16 overall -5
    hint	system to monitor	quality_assurance 2
    hint	systematic	assessment -3 missing 2 specific_needs -1
    hint	systematically	assessment 4 children_in_care -1 workforce -2 leadership 8 quality_assurance 5 multi_agency 3
    hint	systemic	early_help -3 supervision 5 workforce -2 leadership 7 quality_assurance -2 multi_agency -4 overall 1
    hint	systemic practice	child_protection -1
    hint	systems	child_protection -2 assessment 4 missing -3 specific_needs 6 child_voice -6 children_in_care -6 care_leavers -2 management_oversight -10 supervision -3 leadership -2 quality_assurance 14 overall 1
    hint	systems in place	early_help 3 missing -6 specific_needs 5 children_in_care -1
    hint	systems to identify	missing -2
    hint	systems to monitor	specific_needs -2 quality_assurance 2
    hint	systems to progress	front_door 4
    hint	systems to support	multi_agency -3
    hint	systems to track	child_protection -1
    hint	tac	early_help 23
    hint	tackle	child_protection 4 assessment -5 early_help -1 missing 3 children_in_care -1 leadership 7 quality_assurance -3
    hint	tackled	child_protection 6 quality_assurance -3 multi_agency -4 overall 1
    hint	tackled effectively	child_protection 4
    hint	tackling	care_leavers 3 leadership 3 quality_assurance 2
    hint	tackling child	missing 1
    hint	taf	child_protection -7 early_help 13
    hint	tailor	child_protection 1 children_in_care 2
    hint	tailored	front_door -1 early_help 2 specific_needs 4 care_leavers 2 leadership 1
    hint	tailored interventions	child_protection -1 early_help 1
    hint	tailored support	specific_needs -1
    hint	take	front_door -2 child_protection 3 assessment 1 missing 1 child_voice 3 care_leavers 2 management_oversight -3 workforce -6 leadership -3 quality_assurance -1 multi_agency -2 overall -4
    hint	take account	child_protection 12 child_voice -1 children_in_care -2
    hint	take action	child_protection 1 assessment -1 child_voice -1 children_in_care 4
    hint	take appropriate	child_protection 2
    hint	take decisive	child_protection 3
    hint	take decisive action	child_protection 3
    hint	take full	assessment 3
    hint	take part	specific_needs 2 child_voice 2
    hint	take place	child_protection 4 missing -6 specific_needs -7 child_voice 2 children_in_care 1 management_oversight -2 quality_assurance 1 multi_agency 4
    hint	take pride	workforce 1
    hint	take protective	missing 5
    hint	take the findings	child_protection -1
    hint	take the time	child_voice 2
    hint	take time	child_protection -1 specific_needs 4 child_voice 5 leadership -1
    hint	take too long	front_door 1
    hint	take-up	missing 13 children_in_care -3 leadership -1 quality_assurance -1
    hint	taken	front_door -2 child_protection 4 early_help -4 missing 1 specific_needs 1 children_in_care 1 management_oversight 2 supervision -6 workforce -3 leadership 4 multi_agency -3
    hint	taken action	assessment 5 missing 2 management_oversight 4 quality_assurance -2 multi_agency 2
    hint	taken decisive	child_protection -4
    hint	taken decisive action	child_protection -2
    hint	taken forward	missing 2 quality_assurance 6
    hint	taken into account	child_voice 5 children_in_care 3 multi_agency 4
    hint	taken into care	children_in_care 1
    hint	taken place	assessment 4 missing 1 specific_needs 1 children_in_care -4 leadership -1
    hint	taken sooner	child_protection 3
    hint	taken steps	assessment 1 care_leavers 3 leadership 8 quality_assurance -7
    hint	taken to address	multi_agency 2
    hint	taken to ensure	leadership 1
    hint	taken to help	front_door 6
    hint	taken to improve	child_protection 3 children_in_care 2
    hint	taken to protect	child_protection 5
    hint	taken to safeguard	children_in_care -1 management_oversight 2
    hint	taken when children	child_protection 1
    hint	takes	child_protection -2 missing 5 specific_needs -3 children_in_care 4 care_leavers -2 leadership -1 multi_agency -1
    hint	takes place	front_door -4 missing 1 specific_needs -1 child_voice 2 leadership -5
    hint	takes too long	front_door 2
    hint	taking	assessment -3 missing -5 children_in_care -1 care_leavers 3 management_oversight -2 supervision 9 workforce -1 leadership 4 quality_assurance -3
    hint	taking action	supervision 6 leadership 4
    hint	taking place	child_protection 2 child_voice 3 children_in_care -3
    hint	taking steps	children_in_care 3 leadership -1
    hint	talents	children_in_care 1
    hint	talk	missing 7 child_voice 9 children_in_care -2 management_oversight -2
    hint	talked	specific_needs -1 children_in_care -8
    hint	talked to children	child_voice -5 children_in_care -2
    hint	talking	children_in_care -3 care_leavers 1
    hint	tangible	early_help -3 care_leavers 7 workforce 2 multi_agency 1 overall 9
    hint	tangible difference	workforce 3
    hint	tangible progress	children_in_care 4
    hint	target	front_door -1 assessment -1 specific_needs -8 children_in_care 5 management_oversight -1 workforce -2 leadership -2 multi_agency -2 overall -1
    hint	target setting	assessment -1 children_in_care 9
    hint	targeted	child_protection -2 early_help 13 missing 7 child_voice -12 children_in_care -1 care_leavers -5 management_oversight -7 supervision -1 workforce -3 multi_agency -2 overall -4
    hint	targeted area	front_door 3
    hint	targeted area inspection	front_door 3
    hint	targeted help	early_help 3
    hint	targeted interventions	child_protection 1 assessment 6 early_help -3 missing -5
    hint	targeted recruitment	workforce 1
    hint	targeted services	leadership 3
    hint	targeted support	early_help 2 missing 2
    hint	targeted training	children_in_care -1 multi_agency -2
    hint	targeted work	child_protection 2
    hint	targeted youth	specific_needs 3
    hint	targeted youth support	specific_needs 7
    hint	targeting	early_help 8 leadership 1 multi_agency 6
    hint	targets	front_door -1 child_protection -1 child_voice -1 children_in_care 17 management_oversight -2 leadership -1 quality_assurance -3 overall -2
    hint	targets set	children_in_care 5
    hint	task	assessment -7 supervision 5 leadership 6 quality_assurance 1
    hint	task and finish	quality_assurance 4 multi_agency 1
    hint	task-focused	child_protection 2 management_oversight 3
    hint	tasks	child_protection 7 assessment 3 child_voice -2 workforce 8 quality_assurance -2
    hint	taster	care_leavers 4 multi_agency -1
    hint	tax	child_voice -1 care_leavers 6 leadership -1
    hint	taxi	missing 11 workforce -5 multi_agency 1
    hint	taxi drivers	missing 9 workforce -3
    hint	teachers	children_in_care 7 workforce -3 multi_agency 9
    hint	teaching	overall 6
    hint	team	child_protection -4 assessment -8 early_help 1 missing 6 child_voice -6 children_in_care -3 management_oversight 1 workforce 5 multi_agency -1
    hint	team around	early_help 9
    hint	team attends	multi_agency 3
    hint	team level	management_oversight 2
    hint	team manager	care_leavers 2 management_oversight 3 workforce 6
    hint	team managers	child_protection -2 management_oversight -4 supervision -2 workforce -1 leadership -6 quality_assurance 1 multi_agency 1
    hint	team offers	children_in_care 1
    hint	team provides	early_help -4
    hint	team undertakes	missing 3
    hint	team works	early_help 2 missing -5 specific_needs 5 multi_agency 2
    hint	team's	missing 3 children_in_care 1 workforce 1
    hint	teams	front_door -2 child_protection 5 assessment -5 early_help 1 specific_needs -7 children_in_care -2 care_leavers -1 workforce 11 multi_agency -7
    hint	teams and services	children_in_care 3
    hint	teams varies	child_protection 5
    hint	technology	assessment 2 leadership 3
    hint	teenage	early_help 7
    hint	teenagers	specific_needs -1 children_in_care 4 leadership 1 quality_assurance 1
    hint	telephone	front_door 11 specific_needs -1
    hint	tell	child_voice 12 children_in_care -1
    hint	template	assessment 3 children_in_care -1 workforce -3 quality_assurance 4 multi_agency 2
    hint	temporary	care_leavers -1 workforce 5
    hint	temporary accommodation	assessment 1
    hint	tenacious	specific_needs 4 child_voice 1 care_leavers 6 leadership -2
    hint	tenacious efforts	assessment 1
    hint	tenacity	specific_needs 1 children_in_care -1 care_leavers 5 leadership -2
    hint	tenancies	specific_needs -12 care_leavers 10 leadership -3 multi_agency 2
    hint	tenancy	specific_needs -4 children_in_care -3 care_leavers 15
    hint	tenancy support	care_leavers 2
    hint	term	front_door -3 child_protection -4 assessment -4 children_in_care 8 care_leavers -9
    hint	terms	child_protection -6 assessment 3 specific_needs -1 care_leavers 1 workforce -2 quality_assurance 1
    hint	test	assessment -2 specific_needs -3 leadership 9
    hint	test of assurance	leadership 4 quality_assurance -3
    hint	tested	leadership 4 quality_assurance 11 multi_agency 5
    hint	testing	child_voice 5 leadership 4
    hint	tests	children_in_care 3
    hint	texts	care_leavers 1
    hint	thematic	quality_assurance 6
    hint	themed	quality_assurance 2
    hint	themes	child_protection -8 assessment -6 missing 7 child_voice -1 children_in_care -3 quality_assurance 12
    hint	themselves	child_protection -1 assessment -1 early_help 6 missing 4 specific_needs -1 child_voice 2 children_in_care -8 care_leavers 6 workforce -4 multi_agency -2 overall -2
    hint	themselves that children	leadership 5
    hint	theory	children_in_care 5
    hint	therapeutic	front_door -4 child_protection -4 assessment -10 early_help -4 specific_needs 8 child_voice -6 children_in_care 18 workforce -5 leadership -2 overall -1
    hint	therapeutic services	specific_needs 3 care_leavers 2
    hint	therapeutic support	specific_needs 2 children_in_care -2
    hint	therapist	children_in_care 4 multi_agency 3
    hint	therapy	child_protection -3 assessment -3 child_voice -1 children_in_care 3 care_leavers 5
    hint	therefore	front_door -1 child_protection -3 assessment 6 early_help 1 missing 1 workforce 2 leadership -5 multi_agency 4 overall 4
    hint	thing	leadership 5
    hint	thing for children	leadership 1
    hint	things	child_protection -11 early_help 1 specific_needs -2 child_voice 3 children_in_care -6 management_oversight 3 leadership 2 multi_agency -4 overall 4
    hint	think	child_protection -3 child_voice -2 care_leavers -3 management_oversight 3 workforce -5 leadership -8 multi_agency 12
    hint	think family	children_in_care -3 quality_assurance 3 multi_agency 9
    hint	thinking	assessment 4 specific_needs 1 children_in_care 2 leadership 7 quality_assurance -2
    hint	thirds	missing 4 workforce 5
    hint	thorough	assessment 10 early_help -2 missing 3 child_voice -3 children_in_care 2 care_leavers -1 management_oversight -4 workforce -2 leadership -1 quality_assurance -5 multi_agency -1 overall -4
    hint	thorough assessment	assessment 1 children_in_care 5
    hint	thorough assessments	assessment -1
    hint	thorough exploration	assessment -1
    hint	thorough understanding	child_voice 3 leadership 2
    hint	thoroughly	assessment 8 specific_needs -3 child_voice -3 children_in_care 2
    hint	thoroughly assessed	assessment 1
    hint	though	front_door -1 child_voice -4 children_in_care 3 workforce 6 multi_agency 2
    hint	thought	care_leavers 2
    hint	thoughtful	specific_needs -1 children_in_care 2 multi_agency -1
    hint	thoughtfully	child_voice 1
    hint	thoughts	children_in_care -2
    hint	threaded	assessment 2
    hint	threaded throughout	assessment 2
    hint	three	front_door -9 child_protection -1 early_help 4 children_in_care 2 care_leavers -1 management_oversight -3 workforce 1 leadership 3 quality_assurance 4 overall -1
    hint	three children	children_in_care 5
    hint	three months	child_protection 5 quality_assurance 4 multi_agency -4
    hint	three serious case	child_protection 1
    hint	three years	leadership -1 multi_agency 3
    hint	three young	specific_needs 4
    hint	threshold	front_door 25 assessment -4 early_help 3 missing -4 specific_needs -1 child_voice -6 children_in_care -3 care_leavers -3 workforce -6 leadership -6 quality_assurance -5 multi_agency 5
    hint	threshold criteria	front_door 3
    hint	threshold decisions	child_protection -1
    hint	threshold document	front_door 2 quality_assurance -3 multi_agency 7
    hint	threshold for care	child_protection 5
    hint	threshold for social	multi_agency -1
    hint	threshold for statutory	front_door -5 multi_agency 1
    hint	threshold of need	front_door 3
    hint	thresholds	front_door 39 child_protection -4 assessment -7 missing -3 specific_needs -5 child_voice -7 children_in_care -2 care_leavers -7 management_oversight 6 workforce -5 leadership -10 quality_assurance -6 multi_agency 4 overall -9
    hint	thresholds are applied	early_help 4
    hint	thresholds are understood	front_door 2
    hint	thresholds are well	front_door 2
    hint	thresholds between early	early_help -3
    hint	thresholds for early	front_door -1
    hint	thresholds for intervention	front_door 3 child_protection -6
    hint	thresholds for services	front_door 1 multi_agency 4
    hint	thresholds for statutory	early_help -1
    hint	thrive	child_protection -1 assessment 2 early_help 1 leadership 8
    hint	thriving	early_help 2 children_in_care 2
    hint	throughout	assessment -1 missing -2 specific_needs -7 child_voice 4 care_leavers -2 management_oversight 5 quality_assurance -6
    hint	throughout the pandemic	children_in_care -2 multi_agency 1
    hint	throughout the year	children_in_care 1
    hint	thus	child_protection -1 early_help -1 specific_needs -1
    hint	tier	child_protection 4 specific_needs 3 children_in_care -2
    hint	tiers	leadership -1
    hint	tightly	child_protection 3
    hint	tightly monitored	child_protection 3
    hint	time	front_door 3 assessment -2 missing -2 specific_needs -4 children_in_care 1 care_leavers 2 workforce 7 leadership -2 quality_assurance 1 multi_agency -1 overall 5
    hint	time bound	child_protection -2 assessment 5 children_in_care 2
    hint	time building	child_protection 1
    hint	time education	children_in_care 2
    hint	time taken	children_in_care 5
    hint	time with children	child_voice 2
    hint	time with family	children_in_care 4
    hint	timebound	children_in_care 1 management_oversight 3
    hint	timebound actions	management_oversight 3
    hint	timeframe	child_protection 1
    hint	timelier	child_protection 4
    hint	timeliness	front_door 8 child_protection 9 assessment 2 specific_needs -1 children_in_care 5 care_leavers -1 management_oversight 3 workforce -3 leadership -5 overall -3
    hint	timeliness of assessments	assessment 4 children_in_care -2
    hint	timeliness of child	child_protection 6
    hint	timeliness of court	children_in_care 7
    hint	timeliness of decision-making	front_door 8
    hint	timeliness of initial	quality_assurance 2
    hint	timeliness of visits	child_protection -1
    hint	timeliness of work	child_protection 7
    hint	timely	front_door 4 child_protection 2 early_help -2 missing -9 specific_needs 1 child_voice -6 children_in_care 5 care_leavers -4 management_oversight 1 supervision 1 workforce -6 leadership -5 quality_assurance -5 multi_agency -1 overall -3
    hint	timely access	children_in_care 3
    hint	timely action	child_protection 2
    hint	timely and appropriate	child_protection -3 specific_needs -6 leadership 3
    hint	timely and effective	assessment 3 management_oversight 2
    hint	timely and proportionate	child_protection -3 assessment -1
    hint	timely and robust	child_protection 2
    hint	timely and well	multi_agency 3
    hint	timely assessment	assessment 2
    hint	timely assessments	assessment 3 specific_needs 2
    hint	timely change	child_protection 1
    hint	timely completion	child_protection 3
    hint	timely decisions	child_protection 1 children_in_care 3 management_oversight 1
    hint	timely health	children_in_care -1
    hint	timely health assessments	children_in_care -1 care_leavers 1
    hint	timely help	front_door 2
    hint	timely information	multi_agency 2
    hint	timely intervention	child_protection 4
    hint	timely interventions	child_protection -2
    hint	timely legal	children_in_care -5
    hint	timely manner	child_protection 6 assessment -2 children_in_care 3
    hint	timely progression	children_in_care -1 management_oversight 3
    hint	timely referrals	front_door -1
    hint	timely response	front_door 1 workforce 4
    hint	timely responses	front_door 1
    hint	timely reviews	child_voice -1
    hint	timely service	front_door 8 specific_needs 6
    hint	timely services	assessment 4
    hint	timely support	child_protection 3 child_voice 2
    hint	timely way	assessment -4 child_voice -1 children_in_care -1 multi_agency 1
    hint	timely work	children_in_care 4
    hint	times	assessment -5 care_leavers 1 quality_assurance 3
    hint	timescale	front_door -1 child_protection 6 child_voice -6 children_in_care 1 leadership -2 quality_assurance 3 multi_agency -6
    hint	timescales	front_door -3 child_protection 4 assessment 4 early_help -2 missing -6 child_voice -5 children_in_care 3 care_leavers -5 management_oversight 7 workforce -10 leadership -3 quality_assurance -7 multi_agency -3 overall -5
    hint	timing	care_leavers 1
    hint	tirelessly	children_in_care 3
    hint	together	child_protection 1 assessment 1 early_help 1 missing -4 children_in_care 1 management_oversight -3 workforce -8 quality_assurance -3 multi_agency 9
    hint	together to deliver	assessment 5
    hint	told	child_voice 2 care_leavers 5 management_oversight 2 supervision 2 workforce 1 leadership 2
    hint	told inspectors	assessment -1 children_in_care 3 management_oversight 2 supervision 2 workforce 5
    hint	took	specific_needs 3 children_in_care -1 care_leavers -4 management_oversight -1 leadership 12 quality_assurance -2 multi_agency -2
    hint	took action	specific_needs 6
    hint	took immediate	leadership 4
    hint	took immediate action	leadership 3
    hint	took place	children_in_care -5 leadership -2
    hint	tool	front_door -4 child_protection -1 assessment 11 missing 5 specific_needs -2 child_voice 1 children_in_care -5 leadership -2
    hint	toolkit	child_protection 10 assessment 4 multi_agency 1
    hint	tools	child_protection -2 assessment 8 early_help -3 child_voice 6 children_in_care -9 care_leavers 3 management_oversight -6 workforce 2 quality_assurance 4 multi_agency -5
    hint	tools are used	assessment 7 early_help 2
    hint	tools to inform	assessment 1
    hint	tools to support	workforce 4
    hint	topics	child_voice 9
    hint	total	front_door -1 assessment -2 child_voice 2 children_in_care -1 care_leavers -4 workforce -6 leadership -2 multi_agency -3
    hint	total population	child_protection -2 specific_needs -1 children_in_care -5 care_leavers -1
    hint	touch	child_protection -1 child_voice -3 care_leavers 18 workforce -9 leadership -7 quality_assurance -7 multi_agency -4
    hint	towards	assessment 3 child_voice -1 children_in_care -6 leadership -2
    hint	toxic	workforce 1
    hint	toxic trio	workforce 1
    hint	trace	specific_needs 4
    hint	track	front_door 1 child_protection -3 assessment -6 missing 6 specific_needs 4 child_voice -1 management_oversight 8 supervision 8 workforce -2
    hint	track children's	workforce 1
    hint	track children's progress	workforce 1
    hint	track progress	child_protection 6 assessment 3
    hint	tracked	missing 1 specific_needs 5 management_oversight 6 leadership -3 quality_assurance 8 overall -3
    hint	tracked and monitored	missing 1
    hint	tracked by senior	management_oversight 3
    hint	tracker	children_in_care 3 management_oversight 7
    hint	trackers	children_in_care -1 leadership 1 quality_assurance 4
    hint	tracking	child_protection 1 assessment -6 missing 5 specific_needs 7 children_in_care 2 management_oversight 16 workforce -6 leadership -2 quality_assurance 4 multi_agency -9 overall -1
    hint	tracking and monitoring	management_oversight -1
    hint	tracking meetings	management_oversight 4
    hint	tracking of progress	quality_assurance 3
    hint	tracking systems	missing 1 quality_assurance 4
    hint	tracks	missing 1 children_in_care -6
    hint	trafficked	missing 3
    hint	trafficking	child_protection -3 missing 5 specific_needs 6 quality_assurance -1
    hint	trail	quality_assurance -4
    hint	train	multi_agency 2
    hint	trained	early_help 3 child_voice -2 children_in_care 3 workforce 22 leadership -11 quality_assurance -1 multi_agency 2
    hint	trainers	child_voice 3 workforce 18 multi_agency 6
    hint	training	front_door -8 child_protection -12 assessment -14 early_help -8 missing -4 specific_needs -4 child_voice -3 children_in_care -1 care_leavers -2 management_oversight -11 supervision -5 workforce 40 leadership -7 quality_assurance -7 multi_agency 4 overall -7
    hint	training and awareness	specific_needs 5
    hint	training and development	children_in_care -4 care_leavers -3
    hint	training and employment	children_in_care 1 workforce -5
    hint	training and support	child_voice -1 children_in_care 2 care_leavers -4 workforce -3 multi_agency -3
    hint	training available	management_oversight 2
    hint	training delivered	multi_agency 2
    hint	training for carers	workforce -1
    hint	training is available	multi_agency -2
    hint	training is evaluated	quality_assurance 13
    hint	training is responsive	quality_assurance -1
    hint	training needs	children_in_care 4 quality_assurance -2
    hint	training needs analysis	workforce 7
    hint	training offer	care_leavers -3 workforce 4 multi_agency -2
    hint	training on improving	multi_agency 1
    hint	training opportunities	children_in_care -3 leadership 2 multi_agency 3
    hint	training or employment	care_leavers 1
    hint	training participants	quality_assurance 1
    hint	training plan	workforce 2
    hint	training programme	early_help 1 children_in_care 6 leadership -3 quality_assurance -3 multi_agency 3
    hint	training provided	workforce 2
    hint	training providers	care_leavers 5 workforce -2
    hint	training provision	multi_agency 4
    hint	training strategy	multi_agency 5
    hint	training to help	child_voice 4
    hint	training to support	leadership 7
    hint	transfer	front_door 4 child_protection 3 assessment -10 child_voice 3 children_in_care -3 care_leavers -3 leadership 3 multi_agency -1
    hint	transferred	front_door 2 child_protection 3
    hint	transfers	front_door 5 child_protection 4 early_help 7
    hint	transformation	child_protection -3 early_help -1 leadership 14
    hint	transformation programme	leadership 11
    hint	transformational	workforce 1 leadership 4
    hint	transformed	front_door 1
    hint	transforming	child_protection 1
    hint	transition	child_protection -3 assessment -7 specific_needs 7 child_voice -6 children_in_care -6 care_leavers 20 management_oversight -3 workforce -7 leadership -8 multi_agency -4
    hint	transition arrangements	multi_agency -1
    hint	transition planning	assessment -2 specific_needs 4 care_leavers 4 multi_agency -1
    hint	transition process	care_leavers 5
    hint	transition to adult	care_leavers 6
    hint	transitional	child_protection 3 specific_needs 8
    hint	transitions	specific_needs 2 children_in_care -3 leadership -1 overall 1
    hint	transitions team	specific_needs 8
    hint	translate	assessment 6 missing 6 child_voice 3
    hint	translated	child_protection -6 child_voice 2 leadership 8
    hint	translation	assessment 3 overall 7
    hint	translators	specific_needs 3 child_voice 1
    hint	transparent	assessment 2 leadership 3 quality_assurance -1
    hint	trauma	front_door -1 child_protection -1 specific_needs 14 child_voice -1 children_in_care 6 leadership -1
    hint	trauma-informed	assessment 8 multi_agency 10
    hint	traumatic	child_protection 2 multi_agency 2
    hint	travel	care_leavers 5
    hint	treatment	specific_needs 8 children_in_care 4 care_leavers 6
    hint	trends	front_door -4 child_protection -6 assessment -3 missing 5 children_in_care -1 care_leavers -1 workforce -3 quality_assurance 9 multi_agency 4
    hint	triage	front_door 19 child_protection -5 early_help -8 missing 4
    hint	triaged	front_door 3
    hint	tried	leadership -4
    hint	tried to understand	leadership -3
    hint	trigger	assessment -5 missing 11
    hint	trigger plans	assessment -4 missing 8
    hint	trio	workforce 4
    hint	trips	children_in_care 2 care_leavers -2
    hint	troubled	child_protection -3 early_help 9 children_in_care -1 multi_agency -4
    hint	troubled families	child_protection -3 early_help 9 children_in_care -1 multi_agency -4
    hint	trust	child_protection -6 assessment -11 missing -1 child_voice 4 children_in_care -7 care_leavers -1 leadership 4 multi_agency 11 overall 7
    hint	trusted	missing 7 child_voice 10 multi_agency -1
    hint	trusting	assessment -2 specific_needs 2 child_voice 12 multi_agency -9
    hint	trusting relationship	child_voice 1 workforce 7
    hint	trusting relationships	child_protection 1 missing 2 children_in_care -5 care_leavers 1 workforce -3
    hint	trusts	leadership 3 multi_agency 2
    hint	try	child_protection -3 assessment -2 missing 3 specific_needs 4 multi_agency -2
    hint	trying	child_voice -3 multi_agency -1
    hint	trying to find	children_in_care 2
    hint	trying to help	leadership -3
    hint	tuition	child_voice -1 children_in_care 6
    hint	turn	management_oversight 1 workforce 2 overall 4
    hint	turned	missing 3
    hint	turned around	early_help 1
    hint	turnover	front_door -3 specific_needs -1 children_in_care -2 management_oversight -6 workforce 26 quality_assurance -1 multi_agency -6
    hint	turnover of social	workforce 8
    hint	turnover of staff	workforce 2
    hint	twelve months	child_protection 3
    hint	two	front_door -1 early_help 4 missing 1 specific_needs 5 child_voice -2 children_in_care 2 management_oversight -8 workforce 5 leadership -1 quality_assurance -1 multi_agency -3 overall -4
    hint	two months	specific_needs -2 children_in_care 1
    hint	two serious	child_protection 6 multi_agency -1
    hint	two thirds	missing 4 workforce 5
    hint	two years	child_protection 9 assessment -1 care_leavers -2
    hint	two young	specific_needs -2 care_leavers 4
    hint	two young people	specific_needs -1 care_leavers 4
    hint	two-day	care_leavers 5
    hint	type	multi_agency -1
    hint	typically	assessment -2 multi_agency -3
    hint	uasc	specific_needs 17
    hint	uk	specific_needs 11
    hint	unable	front_door -4 child_protection -1 early_help -1 specific_needs 2 child_voice 2 management_oversight 5 quality_assurance 6 multi_agency -1
    hint	unable to develop	child_voice 2
    hint	unacceptable	child_protection 3
    hint	unacceptably long	children_in_care -1
    hint	unaccompanied	front_door -2 child_protection -7 assessment -6 early_help -3 missing -6 specific_needs 15 child_voice -1 children_in_care 4 care_leavers 4 leadership -1 quality_assurance -4 multi_agency -1
    hint	unaccompanied asylum	specific_needs -1 care_leavers 11
    hint	unaccompanied asylum seeker	specific_needs -1
    hint	unaccompanied asylum seekers	care_leavers 2
    hint	unaccompanied asylum-seeking	front_door -1 child_protection -3 assessment -2 specific_needs 15 child_voice -5 workforce -3 quality_assurance -2 multi_agency -2
    hint	unaccompanied asylum-seeking child	children_in_care 5
    hint	unaccompanied asylum-seeking children	child_protection -2 specific_needs 1 child_voice -2 leadership -2 quality_assurance -1
    hint	unaddressed	child_protection 1
    hint	unallocated	child_protection 10
    hint	unannounced	child_voice -1
    hint	unassessed	child_protection 3 assessment 8
    hint	unavoidable	children_in_care 8
    hint	unaware	management_oversight 2 leadership 5
    hint	unborn	child_protection 5 missing -1 specific_needs -3 children_in_care -3 management_oversight -1
    hint	unborn children	child_protection 8
    hint	uncertainty	child_protection -6 assessment -6 specific_needs 4 children_in_care 7 leadership 2
    hint	unclear	front_door 12 assessment 9 management_oversight 2 quality_assurance 1 multi_agency 2
    hint	uncoordinated	assessment 7 early_help 4
    hint	under-developed	front_door -1 child_protection -7 early_help 1 children_in_care -8 care_leavers -6 quality_assurance 5 multi_agency 3
    hint	under-resourced	child_protection 7 children_in_care -2 workforce 6
    hint	underlying	child_protection 1 multi_agency -4
    hint	undermine	child_protection 5
    hint	undermines	front_door 1
    hint	underpin	child_protection -1 assessment 4 multi_agency -1
    hint	underpinned	assessment -4 early_help 2 children_in_care 4 leadership 7 quality_assurance -2 multi_agency 2
    hint	underpinned by clear	front_door 1
    hint	underpinned by effective	multi_agency 4
    hint	underpinning	child_protection -1
    hint	underpins	early_help 3 overall 3
    hint	understand	front_door 2 child_protection -5 assessment 1 early_help -4 specific_needs 1 child_voice 8 children_in_care -3 care_leavers -3 management_oversight -3 supervision -5 workforce -6 leadership 2 quality_assurance 6 multi_agency -2 overall -8
    hint	understand and improve	leadership -17
    hint	understand and respond	leadership 2
    hint	understand better	care_leavers -1
    hint	understand children's	front_door 1 child_protection -5 assessment -5 specific_needs 2 management_oversight -1
    hint	understand concerns	child_voice -1
    hint	understand risk	front_door 5
    hint	understand risks	child_protection 2 child_voice -1
    hint	understand the child's	child_protection -1 child_voice 3
    hint	understand the concerns	child_protection 6
    hint	understand the difference	quality_assurance -5 multi_agency -2
    hint	understand the experiences	children_in_care -2
    hint	understand the impact	child_protection 8 early_help -1 specific_needs 2 child_voice -1 leadership -1 multi_agency 1
    hint	understand the reasons	leadership 1
    hint	understand the risks	missing 2
    hint	understand their experiences	child_voice 1
    hint	understand their histories	children_in_care 9
    hint	understand their needs	children_in_care 2
    hint	understand their plans	child_voice 2
    hint	understand what needs	child_protection 8
    hint	understand whether	quality_assurance -3
    hint	understand why	children_in_care 5
    hint	understand why decisions	children_in_care 2
    hint	understanding	child_protection -4 early_help -2 specific_needs 2 child_voice 7 children_in_care -6 care_leavers -6 workforce -7 leadership 6 quality_assurance 10 overall -9
    hint	understanding across	specific_needs 2
    hint	understanding of children's	child_protection 2 specific_needs 2 child_voice 4
    hint	understanding of performance	leadership -1
    hint	understanding of risk	child_protection 4 missing -4
    hint	understanding of thresholds	front_door 6 early_help -3 multi_agency 6
    hint	understanding the impact	quality_assurance 8
    hint	understands	assessment 3 child_voice -1 leadership 8 multi_agency 1
    hint	understood	front_door 6 assessment 1 specific_needs 1 child_voice 1 management_oversight -13 workforce -3 leadership 7 multi_agency 1 overall -1
    hint	understood across	front_door 3 multi_agency 1
    hint	understood and appropriate	specific_needs 6
    hint	understood and met	specific_needs 1
    hint	understood by social	child_protection -3
    hint	understood or applied	front_door 1
    hint	undertake	front_door -4 early_help 2 missing 3 specific_needs -3 child_voice -2 children_in_care -4 management_oversight -1 workforce 3 multi_agency 4
    hint	undertaken	child_protection -1 assessment 2 missing 3 specific_needs -2 child_voice 3 care_leavers -7 workforce -7 quality_assurance 8 multi_agency 2 overall -2
    hint	undertaken by partners	early_help 4 multi_agency 1
    hint	undertaken in partnership	assessment 5
    hint	undertaken to ensure	children_in_care 1 leadership 6
    hint	undertaken to identify	multi_agency -1
    hint	undertakes	care_leavers -1 quality_assurance 3 multi_agency 7
    hint	undertaking	front_door 1 child_protection -2 specific_needs -2 child_voice -6 children_in_care -2 care_leavers 2
    hint	undertook	child_protection -1 quality_assurance 10 multi_agency -4
    hint	underway	assessment -4 early_help 2 care_leavers 5 leadership 2
    hint	underway to address	care_leavers 3
    hint	undue	children_in_care 5 workforce 3 multi_agency 2
    hint	undue delay	workforce 5 multi_agency 3
    hint	unhappy	child_voice 1 workforce 2
    hint	unique	child_protection 3 assessment 7 specific_needs -1 child_voice 5 leadership -2 overall 2
    hint	uniqueness	assessment 3 child_voice 2 children_in_care -1
    hint	unit	front_door -1 child_protection -2 missing -2 children_in_care -6 workforce 6 leadership -3 quality_assurance 1
    hint	units	care_leavers 5 leadership 4
    hint	universal	front_door -1 child_protection 2 leadership -1 multi_agency 2
    hint	universal and specialist	specific_needs -1
    hint	universally	workforce 6 overall 1
    hint	universities	children_in_care -2 leadership 9 multi_agency -2
    hint	university	missing -2 children_in_care -2 care_leavers 11 workforce -2 leadership -5 multi_agency -6
    hint	unknown	child_protection 4
    hint	unless	child_protection -2
    hint	unmet	child_protection 5 children_in_care -1
    hint	unnecessarily	front_door 1 child_voice -1 multi_agency 3
    hint	unnecessary	front_door 10 child_protection -1 child_voice -3 children_in_care 1 workforce 3 multi_agency 3 overall 5
    hint	unnecessary delays	child_protection -1 children_in_care 4
    hint	unnecessary statutory	child_protection 4
    hint	unplanned	child_protection 4 assessment -3 multi_agency 1
    hint	unplanned way	children_in_care 2
    hint	unprecedented	front_door 2 workforce 1
    hint	unregistered	child_protection -3 specific_needs -4 child_voice -4 children_in_care 8 management_oversight 7 multi_agency -3
    hint	unregistered children's	management_oversight 3
    hint	unregistered children's homes	children_in_care -1 management_oversight 2 leadership 1
    hint	unregistered provision	children_in_care 4
    hint	unregulated	assessment 2 specific_needs -4 children_in_care 15 management_oversight 4
    hint	unregulated settings	children_in_care 4
    hint	unrelenting	overall 2
    hint	unreliable	quality_assurance 1
    hint	unresolved	child_protection 2
    hint	unsafe	child_protection 14 management_oversight 7 workforce -2
    hint	unsuitable	missing 3 children_in_care 3
    hint	unsuitable accommodation	missing 4 children_in_care 6
    hint	unsure	quality_assurance -1
    hint	until	front_door 4 children_in_care -6 care_leavers 12 quality_assurance 2 overall 1
    hint	until recently	children_in_care 7
    hint	until this inspection	child_protection 2 leadership 3
    hint	unwavering	leadership 5
    hint	up-to-date	front_door -3 child_protection 3 assessment 2 missing 4 specific_needs -6 child_voice -3 care_leavers 6 management_oversight -1 multi_agency 3
    hint	update	children_in_care -2 leadership 8
    hint	updated	front_door -5 child_protection -8 assessment 14 early_help -4 missing 5 specific_needs -6 child_voice -9 children_in_care 2 care_leavers 6 workforce -1 quality_assurance -4 multi_agency 3
    hint	updated and reviewed	missing 4
    hint	updated following	assessment 3 children_in_care -3
    hint	updated to inform	assessment -8
    hint	updated to reflect	child_protection 1
    hint	updates	child_protection 2 multi_agency -4
    hint	updating	assessment 5 care_leavers -3
    hint	updating of assessments	care_leavers -3
    hint	uploaded	assessment 10 quality_assurance -1
    hint	upon	assessment 7 child_voice 6 children_in_care -3
    hint	upset	children_in_care 7
    hint	urgency	child_protection -1 assessment 1 specific_needs 1 leadership 6 multi_agency 1
    hint	urgent	front_door 13 workforce 2 leadership -1 multi_agency -3 overall 3
    hint	urgent action	front_door -1 child_protection 8 children_in_care 2
    hint	urgent cases	front_door 6 child_protection -1
    hint	urgent needs	front_door 2
    hint	urgent response	child_protection -2
    hint	use	front_door -2 child_protection -2 assessment 4 early_help -3 missing -3 child_voice 5 children_in_care 1 care_leavers -4 supervision -1 workforce -1 quality_assurance 3 multi_agency -1 overall -6
    hint	use a range	child_voice 1
    hint	use a variety	specific_needs 2 children_in_care 2
    hint	use children's	child_voice 1
    hint	use is made	assessment -1 early_help 1 child_voice 1
    hint	use of chronologies	assessment 1 quality_assurance -2
    hint	use of family	children_in_care 2
    hint	use of interpreters	child_protection 3 child_voice 6
    hint	use of research	leadership 1
    hint	use of tools	assessment 2
    hint	use their skills	workforce 14
    hint	used	front_door -1 missing 1 specific_needs -4 child_voice 3 care_leavers -5 management_oversight -3 supervision -1 workforce -7 leadership -3 quality_assurance 8 multi_agency -6 overall -4
    hint	used appropriately	multi_agency -1
    hint	used consistently	assessment 1
    hint	used effectively	child_protection -1 assessment 3 missing 2 specific_needs -5 management_oversight 2 workforce -1 quality_assurance 1
    hint	used to drive	assessment 3 multi_agency 5
    hint	used to ensure	child_protection 2
    hint	used to good	child_voice 2 quality_assurance 1
    hint	used to identify	missing 2 specific_needs 1
    hint	used to influence	child_voice -5
    hint	used to inform	assessment 1 specific_needs -3
    hint	used to monitor	child_protection 3
    hint	used to support	front_door 1
    hint	used video	leadership -1
    hint	used video calls	leadership -1
    hint	used well	child_protection 4 children_in_care 5 quality_assurance -2
    hint	useful	assessment -2 care_leavers 3 leadership 2 multi_agency -1
    hint	users	child_voice 7 children_in_care -2 multi_agency 4
    hint	uses	missing 7 children_in_care 2 leadership 2 multi_agency 2
    hint	using	front_door -5 child_protection 4 assessment -2 missing 5 specific_needs -1 care_leavers 1 quality_assurance 1 multi_agency -2 overall -1
    hint	using a range	specific_needs 6
    hint	usually	multi_agency -2
    hint	vacancies	children_in_care 2 workforce 25 leadership -3
    hint	vacancy	workforce 14
    hint	vacant	workforce 12
    hint	vague	assessment 2
    hint	valuable	front_door 2 assessment 7 missing 2 specific_needs -2 child_voice -1 workforce 2 multi_agency 2
    hint	value	child_protection -7 early_help 2 specific_needs -8 child_voice 4 care_leavers -3 supervision 7 workforce 3 leadership 1 multi_agency 3
    hint	value base	workforce 1
    hint	valued	front_door -1 assessment -3 specific_needs 1 child_voice 2 children_in_care 1 care_leavers -3 workforce 3 leadership -3 quality_assurance 1 overall -3
    hint	valued and appreciated	children_in_care 1
    hint	variability	assessment 3 children_in_care -2 overall 5
    hint	variable	child_protection -2 assessment 6 missing 3 specific_needs 2 child_voice -2 children_in_care -3 workforce -2 leadership -5 quality_assurance -12 multi_agency -2 overall 3
    hint	varied	early_help 2
    hint	varies	child_protection 5 management_oversight 3 quality_assurance -2
    hint	variety	child_protection -4 assessment -2 child_voice 4 workforce -1
    hint	variety of means	quality_assurance 3
    hint	various	child_protection -1 quality_assurance 7
    hint	vary	assessment 5 child_voice -3 care_leavers -1
    hint	vary in quality	children_in_care -1
    hint	vast	front_door 1 child_protection 1 assessment 1 children_in_care -2 care_leavers -1 management_oversight -3
    hint	vast majority	front_door 1 child_protection 2 assessment 2 children_in_care -2 care_leavers -1 management_oversight -3 overall -1
    hint	verbal	missing 1
    hint	version	child_voice 4 care_leavers 1
    hint	via	missing -3 specific_needs 8 child_voice 7 care_leavers -3 leadership 4 multi_agency -2
    hint	viability	children_in_care 6
    hint	viability and special	assessment 1
    hint	viability assessments	assessment -1 children_in_care 8
    hint	viable	children_in_care 1 multi_agency 1
    hint	vibrant	children_in_care -1 care_leavers 2
    hint	victims	front_door -2 child_protection 9 assessment 1 early_help 3 missing 4 specific_needs -7 child_voice -9 children_in_care -7 care_leavers -3 workforce -1 leadership -5 multi_agency 8
    hint	victims and perpetrators	child_protection 4 multi_agency -6
    hint	victims of abuse	assessment 5
    hint	victims of domestic	early_help 7
    hint	video	care_leavers 1 multi_agency -2
    hint	video calls	leadership -2
    hint	view	child_protection -2 assessment 8 early_help -2 children_in_care -1 leadership 7 quality_assurance 4
    hint	viewed	children_in_care 4
    hint	viewpoint	child_voice 2
    hint	views	front_door 2 child_protection -6 assessment -5 missing -14 specific_needs -4 child_voice 35 children_in_care -7 care_leavers -7 management_oversight -4 workforce -7 leadership -3 multi_agency -5 overall -7
    hint	views and wishes	children_in_care -3
    hint	views are heard	care_leavers -1
    hint	views are listened	children_in_care 2
    hint	views are taken	child_voice -1
    hint	views are usually	assessment 1
    hint	views clearly	children_in_care 7
    hint	views into account	child_voice 2
    hint	views of children	child_protection -1 child_voice 16 quality_assurance 4 multi_agency 5
    hint	views of parents	front_door 2 assessment 2 child_voice -2
    hint	views of young	assessment -1 child_voice 9 multi_agency 3
    hint	violence	specific_needs -6 child_voice -9 children_in_care -9 care_leavers -3 leadership 3
    hint	violent	missing 3
    hint	virtual	front_door -6 child_protection -6 assessment -3 early_help -9 missing -8 specific_needs -10 children_in_care 18 management_oversight -2 workforce -4 leadership -5 quality_assurance 3 multi_agency -3 overall -9
    hint	virtual head	children_in_care 3 leadership -1
    hint	virtual school	front_door -3 child_protection -2 assessment -1 early_help -4 missing -8 specific_needs -1 child_voice -5 children_in_care 11 care_leavers 7 leadership -2 quality_assurance 1 multi_agency -7 overall -7
    hint	virtual school leaders	quality_assurance 6
    hint	virtual school monitors	care_leavers -1
    hint	virtual school supports	children_in_care -2
    hint	virtual school team	children_in_care 5
    hint	virtual school's	children_in_care 2
    hint	virtually	care_leavers 1
    hint	visibility	leadership 4
    hint	visible	specific_needs -1 children_in_care -8 care_leavers -4 management_oversight 9 leadership 13 quality_assurance -2 multi_agency -4
    hint	visible and available	management_oversight 4
    hint	visible senior	workforce 9
    hint	vision	child_protection -2 missing -1 specific_needs -2 care_leavers -2 workforce -6 leadership 18 multi_agency -1
    hint	visit	assessment -3 early_help -3 missing -1 specific_needs -5 child_voice -1 children_in_care -2 care_leavers -1 management_oversight -4 quality_assurance -7 multi_agency -10 overall 4
    hint	visit children	child_protection 13 early_help 6 child_voice 6 children_in_care 1 workforce 1 multi_agency 4
    hint	visit children regularly	specific_needs 8
    hint	visit effectively	leadership -3
    hint	visit into account	child_protection -1
    hint	visit them regularly	child_voice 5 children_in_care 13
    hint	visit was carried	child_protection -3 children_in_care -4
    hint	visited	child_protection 11 assessment -3 early_help -1 specific_needs 8 child_voice 2 children_in_care 3 supervision -1 workforce -9 quality_assurance -4 multi_agency -3
    hint	visited frequently	children_in_care 3
    hint	visited in accordance	child_protection 2 children_in_care -1
    hint	visited regularly	child_protection -4 specific_needs 9 children_in_care 8
    hint	visiting	front_door -1 child_protection 11 children_in_care 5 management_oversight 4 leadership -1
    hint	visiting arrangements	child_protection 4
    hint	visiting patterns	children_in_care 1
    hint	visitor	child_voice 15 children_in_care 3 care_leavers -1 multi_agency -2
    hint	visitor service	child_voice 1 children_in_care -2
    hint	visitors	front_door 3 child_protection -6 specific_needs -7 child_voice 8 care_leavers -2 multi_agency 4
    hint	visits	front_door -4 child_protection 8 early_help -8 missing 3 child_voice -1 children_in_care 3 management_oversight -6 workforce -2 leadership -2 quality_assurance 1 multi_agency -2 overall 4
    hint	visits are purposeful	child_protection 7
    hint	visits in line	child_protection 3
    hint	visits to children	child_protection 18 specific_needs -4 children_in_care -9 quality_assurance 2
    hint	visits to see	children_in_care 2
    hint	visual	child_voice 2
    hint	vital	multi_agency -4
    hint	vocational	children_in_care -1
    hint	voice	child_protection -4 assessment -6 early_help -2 missing -4 specific_needs -12 child_voice 53 children_in_care -11 care_leavers -4 management_oversight -5 leadership -2 multi_agency -3 overall -3
    hint	voice of children	assessment -4 workforce 2
    hint	voices	child_protection -5 assessment -7 missing -4 specific_needs -6 child_voice 43 children_in_care -15 care_leavers -1 management_oversight -7 leadership 4 multi_agency -6 overall -1
    hint	volume	workforce 13 leadership 5 quality_assurance -2 multi_agency -4
    hint	volume of work	workforce 5
    hint	voluntarily	children_in_care 2
    hint	voluntary	child_protection -7 assessment -1 missing -4 workforce -3 quality_assurance -7 multi_agency 10 overall -1
    hint	voluntary and community	child_voice 4 multi_agency 1
    hint	voluntary care	children_in_care 1
    hint	voluntary sector	multi_agency 1
    hint	volunteer	child_voice 3
    hint	volunteering	children_in_care 1
    hint	volunteers	child_voice 2
    hint	vulnerabilities	front_door -2 child_protection -6 assessment 8 early_help -1 specific_needs 8 child_voice 1 care_leavers 6 workforce 3 multi_agency 5 overall 6
    hint	vulnerabilities and risks	children_in_care 1
    hint	vulnerability	front_door -11 assessment 2 missing 10 specific_needs 12 child_voice -5 children_in_care -5 workforce -2 leadership -1 quality_assurance -5 multi_agency 8
    hint	vulnerability and risk	missing 1
    hint	vulnerable	missing 6 specific_needs 5 child_voice -12 children_in_care -7 care_leavers -1 management_oversight -4 workforce 7 leadership 2 multi_agency 7 overall 5
    hint	vulnerable adolescents	child_protection -6 missing 9 leadership 1
    hint	vulnerable adults	front_door 2
    hint	vulnerable care	care_leavers 1 leadership -1
    hint	vulnerable care leavers	care_leavers 1 leadership -1
    hint	vulnerable children	child_protection -3 assessment -3 early_help -1 missing -1 specific_needs 4 child_voice -5 children_in_care -8 care_leavers -2 leadership 9 overall 3
    hint	vulnerable children receive	specific_needs 5
    hint	vulnerable children's	leadership 3
    hint	vulnerable families	early_help 1
    hint	vulnerable group	specific_needs 3
    hint	vulnerable groups	missing 3
    hint	vulnerable people	multi_agency 4
    hint	vulnerable pupils	children_in_care 1 overall 4
    hint	vulnerable to child	multi_agency -1
    hint	vulnerable young	children_in_care 2
    hint	vulnerable young people	children_in_care 3
    hint	wait	child_protection 5 assessment -6 specific_needs 3 child_voice -3 management_oversight -2 leadership -3 multi_agency -1 overall -1
    hint	wait too long	children_in_care 4 multi_agency -2
    hint	waited too long	child_protection 1
    hint	waiting	front_door -9 assessment -11 early_help 6 missing 1 specific_needs 12 child_voice -4 children_in_care 3 care_leavers -1 leadership 1 quality_assurance -2 overall -3
    hint	waiting list	early_help 10
    hint	waiting lists	missing 1 multi_agency 4
    hint	waiting time	specific_needs 3
    hint	waiting times	specific_needs 14 multi_agency -2
    hint	waiting too long	children_in_care 1
    hint	want	child_protection -1 children_in_care -4 care_leavers 5 management_oversight -1 workforce 2 multi_agency -1
    hint	want to make	workforce 6
    hint	wave	leadership 2
    hint	way	child_protection 4 assessment 1 specific_needs 1 child_voice -1 children_in_care -1 management_oversight -1 supervision 5 leadership 4 multi_agency -4 overall 6
    hint	way to go	overall 2
    hint	ways	assessment 4 missing -1 child_voice 2 children_in_care -2 care_leavers -4 management_oversight -1 workforce -6 leadership 4 quality_assurance -1
    hint	ways of working	child_protection 2
    hint	wb	leadership -4 multi_agency 8
    hint	weak	assessment 7 early_help 10 children_in_care 1 care_leavers -5 management_oversight -2 workforce 2 leadership 1 quality_assurance 1
    hint	weak practice	management_oversight -2
    hint	weaker	children_in_care -2 multi_agency -4
    hint	weakness	child_protection 5 assessment 8 missing -1 specific_needs 4 child_voice 1 workforce -1 leadership -1 quality_assurance 5 multi_agency 7
    hint	weaknesses	child_protection 7 assessment 9 early_help -3 specific_needs -9 care_leavers -1 management_oversight 4 supervision 6 workforce -7 leadership 5 overall 9
    hint	weaknesses in practice	assessment 4 leadership -2
    hint	weaknesses in social	child_protection 3
    hint	website	child_protection -3 child_voice 10 children_in_care -2 care_leavers -1 workforce -2 leadership -1 multi_agency 8
    hint	week	front_door 1 child_protection -7 child_voice 5 children_in_care 5
    hint	weekends	front_door 10 child_protection -6 children_in_care -2
    hint	weekly	specific_needs -3 child_voice -3 children_in_care 2 care_leavers 4 quality_assurance 3
    hint	weekly drop-in	care_leavers 4
    hint	weekly meetings	multi_agency -2
    hint	weekly multi-agency	child_protection -1 missing -1
    hint	weekly reports	quality_assurance 3
    hint	weeks	child_protection 10 assessment -2 specific_needs 4 child_voice -1 children_in_care 1 care_leavers -1 leadership -2 quality_assurance -1
    hint	weight	assessment 1
    hint	welcome	care_leavers -1 supervision 1
    hint	welcomed	care_leavers 1 management_oversight -2 multi_agency -1
    hint	welfare	front_door 2 assessment -8 early_help -3 missing 5 specific_needs 3 child_voice -4 children_in_care -3 quality_assurance -6 multi_agency 2 overall 4
    hint	welfare of children	specific_needs 5
    hint	welfare of looked	children_in_care -3
    hint	welfare safeguarded	care_leavers -7 overall -4
    hint	welfare service	missing 1
    hint	well	child_protection 1 assessment 1 early_help -1 missing -2 child_voice 3 children_in_care -1 care_leavers -1 management_oversight -1 leadership -2 quality_assurance -1 overall -1
    hint	well addressed	specific_needs 5
    hint	well aligned	leadership -2
    hint	well and understand	child_voice 5 children_in_care -3
    hint	well as making	leadership 3
    hint	well attended	front_door -5 child_protection 2 assessment -4 child_voice -5 children_in_care 2 management_oversight -8 multi_agency 7
    hint	well chaired	management_oversight 4
    hint	well children	quality_assurance 4
    hint	well children's	assessment 5
    hint	well considered	assessment -1
    hint	well coordinated	missing 18 quality_assurance -1
    hint	well developed	child_protection 4 children_in_care -4 management_oversight 2
    hint	well documented	assessment 2
    hint	well embedded	children_in_care 4 care_leavers -4 leadership 8 quality_assurance 3
    hint	well enough	children_in_care -4 care_leavers 4 workforce 2 leadership 1 quality_assurance 3
    hint	well established	child_protection 2 child_voice -1 children_in_care -7 management_oversight -2 leadership -2 multi_agency 3
    hint	well evidenced	quality_assurance 1
    hint	well identified	multi_agency 1
    hint	well informed	front_door 5 child_protection -4 assessment -3 leadership 7 quality_assurance -7 multi_agency 2
    hint	well integrated	missing 8
    hint	well led	children_in_care 2
    hint	well managed	front_door -2 workforce 4
    hint	well matched	child_protection -2
    hint	well recognised	assessment 1
    hint	well recorded	front_door 6 assessment 7 children_in_care -7
    hint	well reflected	assessment 5
    hint	well represented	children_in_care -5 care_leavers -3
    hint	well structured	leadership 1
    hint	well supported	child_protection -3 assessment -5 missing -3 child_voice -5 children_in_care 2 care_leavers 1 management_oversight 5 workforce 5 leadership -1
    hint	well targeted	child_protection 1 multi_agency 2
    hint	well to ensure	front_door 2 child_protection -7
    hint	well to inform	child_voice 4
    hint	well together	assessment -1 children_in_care 3 multi_agency 6
    hint	well trained	multi_agency -1
    hint	well understood	front_door 6 early_help -1 specific_needs -4 child_voice 3 children_in_care -1 care_leavers -1 quality_assurance -4 multi_agency -1
    hint	well with children	child_voice 7
    hint	well written	assessment 6 child_voice -2
    hint	well-articulated	child_protection 6
    hint	well-attended	children_in_care 2 management_oversight -2 multi_agency 2
    hint	well-attended multi-agency	multi_agency 1
    hint	well-being	assessment 4 early_help -1 missing -2 specific_needs 6 child_voice -5 care_leavers -1 management_oversight -8 leadership 6 quality_assurance -4 multi_agency -3
    hint	well-being and mental	assessment 2 children_in_care -2
    hint	well-being board	child_voice -1 leadership 5 quality_assurance -1 multi_agency -3
    hint	well-being needs	specific_needs 7 multi_agency 1
    hint	well-being of children	child_protection 1
    hint	well-being or mental	assessment 1 specific_needs -2
    hint	well-being service	children_in_care -1
    hint	well-being services	specific_needs 3
    hint	well-being strategy	multi_agency 1
    hint	well-being support	specific_needs 5
    hint	well-coordinated	front_door -8 early_help 6 missing 11 children_in_care 3 care_leavers -1 leadership -6 multi_agency 8
    hint	well-coordinated multi-agency	multi_agency 4
    hint	well-crafted	child_protection -1
    hint	well-defined	leadership 3
    hint	well-developed	leadership 4
    hint	well-embedded	specific_needs -1 leadership 7
    hint	well-established	child_protection -1 child_voice -5 management_oversight 3 leadership -1 multi_agency 2
    hint	well-established links	leadership -2 multi_agency 1
    hint	well-managed	specific_needs 1
    hint	well-organised	child_protection 3
    hint	well-planned	child_protection -2
    hint	well-supported	assessment 1
    hint	well-trained	early_help 6 workforce 16
    hint	well-used	assessment 3
    hint	well-written	quality_assurance -2
    hint	wellinformed	assessment -4 child_voice -1 leadership 2
    hint	welltargeted	multi_agency -2
    hint	went	assessment -4 children_in_care 2
    hint	whenever	child_protection -2 children_in_care 6
    hint	whereabouts	missing 15 specific_needs 3 children_in_care -3 leadership 1
    hint	whereabouts of children	missing 6
    hint	wherever	child_voice -2 children_in_care 3 multi_agency -2
    hint	wherever possible	child_voice -4
    hint	whether	child_protection -7 assessment 5 early_help 1 missing -2 child_voice 2 children_in_care 2 supervision 12 workforce -5 quality_assurance 11
    hint	whether children	assessment 1
    hint	whether young	quality_assurance 3
    hint	whether young people	quality_assurance 3
    hint	whilst	assessment -2 children_in_care 5
    hint	white	child_voice 3
    hint	whole	management_oversight -4 leadership 2 quality_assurance -2 multi_agency -4
    hint	whole service	management_oversight -1
    hint	whole-council	leadership 5
    hint	whole-council approach	leadership 4
    hint	whole-system	children_in_care 3 leadership 6
    hint	wholesale	leadership 1
    hint	whom	front_door -1 child_protection 4 specific_needs -4 child_voice -2 children_in_care 6 workforce 1 multi_agency -5
    hint	whom they work	assessment -1 care_leavers 4
    hint	whose	assessment -1 missing 9 children_in_care -5 care_leavers 5 leadership -7 multi_agency 1
    hint	why	assessment 1 early_help -2 missing 1 care_leavers -5 management_oversight 7
    hint	why children	missing 3 children_in_care -3
    hint	why social	child_voice -3
    hint	why social workers	child_voice -3
    hint	wide	front_door 4 child_protection -1 assessment -6 early_help -2 missing 5 specific_needs -1 workforce 4 multi_agency 2 overall 1
    hint	wide range	assessment -1 children_in_care 5 care_leavers -2 leadership -3 multi_agency -6
    hint	wide ranging	multi_agency 4
    hint	wide variety	child_voice 1 multi_agency 1
    hint	widely	child_protection -1 care_leavers 2 quality_assurance 2
    hint	widen	multi_agency -1
    hint	widened	multi_agency -1
    hint	wider	front_door 1 child_protection 4 missing 4 child_voice -6 children_in_care -1 leadership 2 quality_assurance -4 multi_agency 5
    hint	wider context	multi_agency 5
    hint	wider family	child_protection 2 specific_needs -1 multi_agency -2
    hint	wider family members	children_in_care -2
    hint	wider family network	child_protection -4
    hint	wider issues	specific_needs -2
    hint	wider needs	assessment 2
    hint	wider safeguarding	assessment 3 missing -2 specific_needs 4
    hint	wider service	care_leavers -2
    hint	wider services	leadership 1
    hint	wider workforce	multi_agency 2
    hint	widespread	front_door -4 child_protection 2 assessment -2 missing -7 specific_needs -3 management_oversight -1 leadership -1 quality_assurance -8 overall 8
    hint	widespread and serious	child_protection 4
    hint	widespread or serious	child_protection -13 care_leavers -1 overall 7
    hint	widespread weaknesses	multi_agency 2
    hint	willingness	child_protection -1 missing -1 leadership 5
    hint	wish	assessment 1 child_voice 8 children_in_care -4 management_oversight -1
    hint	wishes	front_door -6 child_protection -4 assessment -9 early_help 1 missing -6 child_voice 27 leadership -4 multi_agency -7 overall -2
    hint	wishes and feelings	front_door -1 assessment 1 specific_needs -5 child_voice 6 children_in_care -4 management_oversight -2 leadership -1
    hint	wishes and views	assessment -3
    hint	wishes are heard	specific_needs 4 children_in_care -3
    hint	wishes of children	child_voice -1
    hint	wishing	children_in_care 6
    hint	without	front_door 2 child_protection 3 specific_needs 3 child_voice -5 children_in_care -2 quality_assurance -4 multi_agency -1
    hint	without a full	multi_agency 3
    hint	without delay	early_help 3 specific_needs -1 leadership -3
    hint	without exception	children_in_care -1
    hint	witnessed	front_door 12
    hint	women	front_door -6 early_help 9 children_in_care -5 care_leavers -2 multi_agency 10
    hint	women and girls	multi_agency 1
    hint	words	child_voice 9 care_leavers 4 workforce 5
    hint	words and pictures	child_voice 3
    hint	work	child_protection 3 assessment -3 early_help 1 missing 6 specific_needs -1 child_voice 4 children_in_care -2 management_oversight -1 workforce 6 leadership 1 quality_assurance -1 multi_agency 5 overall -2
    hint	work academy	workforce 1
    hint	work across	front_door 3 missing 1 multi_agency 3
    hint	work alongside	child_voice -1
    hint	work assessment	child_protection -5 specific_needs 1
    hint	work assessments	assessment 7
    hint	work can flourish	leadership 1
    hint	work capacity	child_protection -1 workforce 1
    hint	work caseloads	leadership 2
    hint	work closely	early_help -1 workforce -3 multi_agency 3
    hint	work collaboratively	early_help 3 child_voice -1 care_leavers 8 multi_agency 3
    hint	work directly	missing 1 multi_agency -1
    hint	work effectively	front_door 1 early_help 9 child_voice -3 children_in_care 1 workforce -2 multi_agency 4
    hint	work evidence	assessment 9 children_in_care 1
    hint	work experience	care_leavers 6 workforce -2
    hint	work extremely	workforce 7
    hint	work has taken	missing 1
    hint	work helps	child_voice 9
    hint	work in relation	multi_agency 1
    hint	work in schools	multi_agency 2
    hint	work intervention	child_protection -6 early_help 1 child_voice 1 quality_assurance 4
    hint	work interventions	child_protection 2
    hint	work is carried	specific_needs 6
    hint	work is completed	management_oversight 2
    hint	work is required	children_in_care -1 quality_assurance 7 overall 10
    hint	work is supported	early_help 5
    hint	work is undertaken	child_voice 2 multi_agency -1
    hint	work is underway	care_leavers 2
    hint	work managers	workforce -1 multi_agency 1
    hint	work model	workforce -3 overall 2
    hint	work now	front_door -1
    hint	work placements	children_in_care -4 care_leavers 4
    hint	work practice	front_door -5 child_protection 2 assessment -1 early_help -1 workforce -3 overall 6
    hint	work practice model	children_in_care -1
    hint	work programme	child_voice -6
    hint	work progresses	assessment 1
    hint	work remains	overall 1
    hint	work reports	assessment 7 children_in_care 2
    hint	work sensitively	multi_agency 1
    hint	work service	assessment 4 workforce -1
    hint	work services	front_door 1 early_help 3 workforce -1 multi_agency 1 overall -1
    hint	work staff	child_protection 1 leadership -2
    hint	work starts	child_protection 5
    hint	work support	child_protection 5 children_in_care 3
    hint	work takes	missing 2
    hint	work takes place	missing 2
    hint	work teams	child_protection -1 missing 3 children_in_care 1 leadership -2
    hint	work tirelessly	workforce 4
    hint	work to develop	children_in_care -1
    hint	work to engage	multi_agency 6
    hint	work to ensure	specific_needs 3
    hint	work to families	child_protection 4
    hint	work to help	children_in_care 8
    hint	work to raise	multi_agency -1
    hint	work to support	children_in_care 3 care_leavers -6
    hint	work to tackle	multi_agency 1
    hint	work to understand	child_voice 1
    hint	work together	child_protection -1 child_voice -2 leadership 4 quality_assurance -2 multi_agency 4
    hint	work towards	assessment 1
    hint	work undertaken	child_protection -5 assessment 4 early_help 5 specific_needs -1 care_leavers -5 management_oversight 2 workforce -5 leadership 3 quality_assurance -2 multi_agency -5
    hint	work visits	quality_assurance 3
    hint	work well	front_door 1 child_protection -1 assessment -1 missing -1 specific_needs 4 leadership 2 multi_agency 7
    hint	work well together	child_protection -2
    hint	work with children	front_door -4 child_protection -1 assessment -2 early_help 2 missing -3 specific_needs 6 child_voice 3 children_in_care -9 workforce 7 leadership -1 multi_agency -3 overall 4
    hint	work with families	front_door -1 child_protection 1 child_voice -1 multi_agency -7
    hint	work with local	specific_needs 1
    hint	work with parents	child_protection -5 early_help -1 children_in_care 3
    hint	work with partner	specific_needs 5
    hint	work with providers	children_in_care 2
    hint	work with well	workforce -1
    hint	workable	leadership 2
    hint	worked	early_help 1 child_voice 4 children_in_care -2 care_leavers -3 workforce 3 leadership 14 multi_agency 6
    hint	worked closely	multi_agency 2
    hint	worked effectively	front_door 5
    hint	worked well	child_voice 2
    hint	worker	child_protection -1 assessment -1 missing 1 child_voice 3 children_in_care -2 care_leavers 2 management_oversight -3 workforce 20 leadership -6 quality_assurance -1 overall -2
    hint	worker caseloads	child_protection -1 child_voice -4
    hint	workers	front_door 1 child_protection -4 assessment 1 missing 4 specific_needs 3 child_voice 2 children_in_care -4 care_leavers 2 management_oversight -1 supervision 9 workforce 19 leadership -5 quality_assurance -3 multi_agency -10 overall -5
    hint	workers across	child_voice 3
    hint	workers advocate	specific_needs 6 children_in_care 6 multi_agency 1
    hint	workers advocate strongly	multi_agency 2
    hint	workers and carers	child_voice 2 children_in_care 2 workforce 2
    hint	workers and early	early_help -3
    hint	workers and family	child_voice 1 workforce 6
    hint	workers and foster	children_in_care -1
    hint	workers and independent	children_in_care 14 management_oversight -1
    hint	workers and iros	management_oversight -6
    hint	workers and managers	child_protection 6 assessment 3 specific_needs -3 child_voice -1 children_in_care -5 care_leavers -2 management_oversight -8 supervision -3 workforce -1 leadership 1 quality_assurance 1
    hint	workers and partner	assessment 3
    hint	workers and pas	workforce -3 multi_agency 1
    hint	workers and personal	child_voice -4 children_in_care 1
    hint	workers and police	missing 3
    hint	workers and practitioners	leadership 1
    hint	workers and social	early_help 1
    hint	workers are able	child_voice 2
    hint	workers are committed	care_leavers 1
    hint	workers are confident	child_protection 4
    hint	workers are good	assessment 4 children_in_care -1
    hint	workers are involved	child_voice -3
    hint	workers are positive	workforce 1 leadership 1
    hint	workers are skilled	missing 4 workforce -2
    hint	workers are well	workforce 2
    hint	workers based	front_door 2 child_voice 3
    hint	workers benefit	children_in_care -1
    hint	workers between reviews	management_oversight 4
    hint	workers build	missing 1
    hint	workers care	workforce 5
    hint	workers carry	assessment -1
    hint	workers consider	children_in_care 2
    hint	workers demonstrate	missing -2 specific_needs 3 child_voice 3 workforce -1
    hint	workers develop trusting	child_voice 2
    hint	workers ensure	children_in_care -2 workforce 1
    hint	workers feel	workforce 2 leadership 1
    hint	workers focus	assessment -3
    hint	workers for children	workforce 4 overall 4
    hint	workers have continued	child_protection 4
    hint	workers know	child_protection -1 assessment -3 child_voice 11 children_in_care -8 workforce -2 leadership -3
    hint	workers means	workforce -6
    hint	workers need	management_oversight 2
    hint	workers now	workforce 4
    hint	workers provide	early_help 2 supervision -1
    hint	workers report	child_voice -2 children_in_care -5 supervision 1 workforce 2
    hint	workers say	workforce -1
    hint	workers see	child_protection 5
    hint	workers see children	children_in_care -3
    hint	workers speak	child_voice 4
    hint	workers spend	early_help 3
    hint	workers spoken	workforce 7
    hint	workers support	specific_needs 9 care_leavers -1
    hint	workers take	child_protection -5 child_voice 3 children_in_care 1 workforce -1
    hint	workers take time	children_in_care -1
    hint	workers talk	child_voice -1
    hint	workers to deliver	management_oversight 6 workforce 3
    hint	workers to ensure	leadership 3
    hint	workers to gain	child_protection 5
    hint	workers to identify	front_door 4
    hint	workers to undertake	child_voice 1
    hint	workers told	management_oversight 1 leadership 2
    hint	workers told inspectors	management_oversight 1 leadership 2
    hint	workers understand	child_voice -1
    hint	workers undertake	children_in_care 1 workforce -1
    hint	workers undertake direct	assessment -1
    hint	workers undertaking	child_protection -1
    hint	workers use	specific_needs 1 children_in_care -2 workforce -2
    hint	workers value	supervision 2 workforce 5
    hint	workers visit	assessment -2 children_in_care 6 workforce -2
    hint	workers visit children	child_protection 1 specific_needs 2
    hint	workers who know	child_protection -4 child_voice 2 children_in_care 5
    hint	workers who understand	child_voice 1
    hint	workers work	child_protection 3 missing -3 children_in_care 1 workforce -4 multi_agency 4
    hint	workforce	front_door -1 child_protection -11 assessment -12 early_help -13 missing -7 specific_needs -8 child_voice -4 children_in_care -19 care_leavers -14 management_oversight -6 workforce 48 leadership 1 quality_assurance -7 multi_agency -8 overall -3
    hint	workforce capacity	front_door 4 children_in_care 5 overall 4
    hint	workforce development	leadership -6 quality_assurance -8 multi_agency -3
    hint	workforce development strategy	leadership -2
    hint	workforce recruitment	leadership 3
    hint	workforce stability	child_voice 3 workforce 2
    hint	workforce strategy	workforce 5 leadership -7
    hint	working	front_door 1 assessment -2 missing -1 specific_needs -3 child_voice -6 children_in_care -7 care_leavers -2 supervision 1 workforce 11 leadership 2 quality_assurance -7 multi_agency 10 overall -2
    hint	working alongside	care_leavers 2 workforce -1
    hint	working collaboratively	child_protection 2
    hint	working constructively	children_in_care -1
    hint	working day	front_door 3
    hint	working days	child_protection 4
    hint	working directly	child_voice 3
    hint	working for children	leadership 4
    hint	working group	missing 3
    hint	working hard	children_in_care -1 leadership 3 multi_agency -1 overall 5
    hint	working hours	front_door 2
    hint	working relationship	multi_agency 1
    hint	working relationships	early_help 2 child_voice -1 care_leavers -1 workforce -8 leadership -5 multi_agency 16
    hint	working to improve	children_in_care 7
    hint	working together	child_protection 2 children_in_care -1 leadership -4 multi_agency 8
    hint	working well	front_door -1 early_help 4
    hint	working well together	early_help 2
    hint	working with children	specific_needs 2 workforce 2 multi_agency -7
    hint	working with families	front_door 5 overall 3
    hint	working with parents	child_protection 1
    hint	working with young	workforce 2
    hint	working within national	leadership -3
    hint	workload	children_in_care -1 management_oversight -9 workforce 20
    hint	workloads	child_protection -4 assessment -1 specific_needs -1 children_in_care -9 workforce 37 leadership 1 quality_assurance -2 multi_agency -2 overall -1
    hint	works	child_protection -4 assessment -3 early_help 10 missing -5 child_voice -1 children_in_care 4 workforce -2 multi_agency 11
    hint	works alongside	multi_agency -1
    hint	works closely	multi_agency 11
    hint	works collaboratively	multi_agency 1
    hint	works hard	children_in_care 2
    hint	works well	quality_assurance 5 multi_agency 6
    hint	workshop	workforce 5
    hint	workshops	early_help 1 workforce 2 leadership -2 quality_assurance -3
    hint	world	children_in_care -4 care_leavers 1
    hint	world of work	care_leavers 1
    hint	worried	front_door 4 missing -1 children_in_care -4
    hint	worries	front_door 1 assessment 8 early_help 12 child_voice 5 children_in_care -3 multi_agency -3
    hint	worsening	assessment -1
    hint	wrap	child_protection 6
    hint	wraparound	child_protection -1 early_help 1 multi_agency 2
    hint	wraparound support	specific_needs -1
    hint	write	assessment 10 child_voice 3
    hint	writing	child_protection -9 assessment 2 children_in_care 3 workforce -1 multi_agency -2
    hint	written	front_door -4 assessment 13 missing -3 specific_needs -5 child_voice 6 children_in_care -5 quality_assurance -1 overall -4
    hint	written agreements	assessment -1
    hint	written care	children_in_care 1
    hint	written care plans	children_in_care 1
    hint	written directly	assessment 4 child_voice 2
    hint	written in collaboration	child_voice 9
    hint	written information	care_leavers 2
    hint	written plans	assessment 5 child_voice -3
    hint	written records	child_voice -1
    hint	written reports	child_protection 3 assessment -6 multi_agency 5
    hint	written statement	leadership -8 multi_agency -1
    hint	written to children	child_protection -2 assessment 9 children_in_care -3
    hint	written with care	child_voice 9
    hint	wrong	missing 7
    hint	year	front_door -3 child_protection -8 assessment -10 early_help -1 missing 1 specific_needs -7 child_voice -4 children_in_care 3 care_leavers -1 management_oversight -2 workforce 5 leadership -4 quality_assurance -2 multi_agency 3
    hint	year in employment	care_leavers -1 workforce 4
    hint	year olds	care_leavers 2
    hint	year on year	children_in_care 1
    hint	year to date	children_in_care 4
    hint	year's	care_leavers 2
    hint	year-olds	children_in_care -3 care_leavers 1
    hint	years	front_door -4 child_protection -2 assessment -4 early_help -3 child_voice -5 care_leavers 1 workforce 2 quality_assurance -2 multi_agency -4 overall -1
    hint	years live	children_in_care -9
    hint	years of age	care_leavers 3
    hint	years old	missing 2 children_in_care -1 care_leavers 2
    hint	yet	assessment -2 early_help 4 child_voice -2 children_in_care -2 care_leavers -2 management_oversight 2 quality_assurance 6 multi_agency 2 overall 3
    hint	yet been fully	front_door 1
    hint	yet consistent	assessment 10
    hint	yet consistently	multi_agency -1 overall -2
    hint	yet consistently good	child_protection 5 overall -3
    hint	yet delivering good	overall 1
    hint	yet demonstrate	multi_agency -11
    hint	yet embedded	missing 2 multi_agency 2
    hint	yet fully	child_protection -5 early_help 4 missing 4 leadership -1 quality_assurance 2
    hint	yet fully embedded	leadership -4 multi_agency -1
    hint	yet fully understand	early_help 6 quality_assurance 4
    hint	yet good	children_in_care -1 overall 8
    hint	yet good because	overall 1
    hint	yet in place	specific_needs 3
    hint	yet making	leadership 4
    hint	yet sufficiently	child_protection 4
    hint	yet taken	leadership 5
    hint	yet taken place	leadership 6
    hint	yos	child_protection -2 missing -3 children_in_care -3 care_leavers -2 multi_agency 18 overall 4
    hint	yot	children_in_care 2 multi_agency 2 overall 1
    hint	young	front_door -6 child_protection -10 assessment -2 early_help -9 missing 3 specific_needs 9 child_voice 9 children_in_care -11 care_leavers 21 management_oversight -1 supervision -4 workforce -5 quality_assurance -2 multi_agency -8 overall -3
    hint	young adults	specific_needs -5 child_voice -1 children_in_care -10 care_leavers 4 multi_agency -2
    hint	young carer	specific_needs 12
    hint	young carers	specific_needs 32 children_in_care -16 care_leavers -3 multi_agency 9
    hint	young children	specific_needs -6 children_in_care 2 multi_agency 3
    hint	young inspectors	child_voice 16
    hint	young inspectors programme	child_voice 1
    hint	young men	multi_agency -2
    hint	young parents	care_leavers 8
    hint	young people	front_door -4 specific_needs -3 children_in_care -5 care_leavers -2 workforce -3 leadership 1
    hint	young people across	leadership 4
    hint	young people aged	care_leavers -9
    hint	young people attend	children_in_care 1
    hint	young people away	missing 3
    hint	young people benefit	children_in_care -1 multi_agency 2
    hint	young people ceased	children_in_care 2 care_leavers -6
    hint	young people coming	children_in_care 4 care_leavers -1
    hint	young people continue	missing 4 care_leavers -1 multi_agency -1
    hint	young people effectively	care_leavers -2
    hint	young people experience	leadership 1
    hint	young people get	early_help 5 multi_agency 2
    hint	young people involved	child_voice -1
    hint	young people know	child_voice -2
    hint	young people known	missing 4
    hint	young people leaving	children_in_care 2
    hint	young people live	specific_needs -3 children_in_care -3 care_leavers 2
    hint	young people living	children_in_care 1
    hint	young people locally	child_voice -4
    hint	young people looked	specific_needs 1 children_in_care 6 management_oversight 4 leadership 3
    hint	young people missing	quality_assurance 2
    hint	young people misusing	children_in_care 3
    hint	young people need	child_protection 4
    hint	young people now	children_in_care 1
    hint	young people placed	children_in_care 3
    hint	young people receive	child_voice -1 children_in_care -2 leadership -5
    hint	young people report	care_leavers 2
    hint	young people safe	front_door 2 missing 2
    hint	young people spoke	child_voice 2
    hint	young people spoken	specific_needs -1 child_voice -6 care_leavers 2
    hint	young people told	child_voice 1 workforce -1
    hint	young people well	assessment 1 workforce 2
    hint	young people's	front_door -5 child_protection -3 assessment -2 early_help -2 missing -4 specific_needs -4 children_in_care -1 care_leavers 1 quality_assurance 1
    hint	young people's futures	assessment 3
    hint	young people's groups	child_voice 4
    hint	young people's needs	assessment -1 specific_needs 1
    hint	young people's participation	child_voice 1
    hint	young people's plan	leadership 7
    hint	young people's records	assessment 4
    hint	young people's safety	children_in_care 2
    hint	young people's views	assessment -2 leadership -3
    hint	young person	specific_needs -4 care_leavers 2 management_oversight 2 multi_agency -3
    hint	young person living	care_leavers -1
    hint	young person said	children_in_care 2
    hint	young person told	workforce 1
    hint	young person's	child_protection -1 child_voice -1 leadership -1 quality_assurance -2
    hint	young person's voice	care_leavers 1
    hint	young women	missing 1 multi_agency -2
    hint	younger	assessment -5 early_help -1 child_voice 6
    hint	younger children	assessment -3 child_voice 4
    hint	youth	front_door -11 child_protection -1 missing 10 child_voice 5 children_in_care -6 care_leavers -3 management_oversight -4 workforce -4 leadership -6 multi_agency 5 overall 3
    hint	youth engagement	specific_needs -1
    hint	youth hub	early_help 5 multi_agency 3
    hint	youth justice	leadership 6
    hint	youth offending	front_door -2 specific_needs 3 children_in_care 1 care_leavers -1 workforce -5 multi_agency 2
    hint	youth offending service	missing 1
    hint	youth offending team	multi_agency 5
    hint	youth service	care_leavers 3
    hint	youth support	early_help 2 specific_needs 2 multi_agency -4
    hint	youth violence	child_protection -3 early_help -3 missing 6 multi_agency 4
    """
}
