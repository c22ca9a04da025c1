extension BuiltInLexicon {
  /// Nouns that one wants more of, or less of.
  static let amounts: StaticString = """
    # name: Amounts
    # version: 1
    # scale: +, - or no sign
    # source: gathered by counting words and collocations in published inspection letters and reports
    # licence: that of this package
    # columns: phrase, role, sign
    ability	amount	+
    absence	amount	-
    access	amount	+
    accessibility	amount	+
    accountability	amount	+
    accuracy	amount	+
    achievement	amount	+
    administrative burden	amount	-
    adoption breakdown	amount	-
    advice	amount	+
    agency manager	amount	-
    agency social worker	amount	-
    agency staff	amount	-
    agency staffing	amount	-
    agency usage	amount	-
    agency use	amount	-
    agency worker	amount	-
    agency workers	amount	-
    alignment	amount	+
    analysis	amount	+
    anxiety	amount	-
    appetite	amount	+
    arrest	amount	-
    attainment	amount	+
    attendance	amount	+
    attention	amount	+
    attentiveness	amount	+
    attrition	amount	-
    attrition rate	amount	-
    autonomy	amount	+
    availability	amount	+
    awareness	amount	+
    backlog	amount	-
    barrier	amount	-
    breadth	amount	+
    breakdown	amount	-
    breathing space	amount	+
    budget	amount	+
    burden	amount	-
    bureaucracy	amount	-
    buy-in	amount	+
    cancellation	amount	-
    capability	amount	+
    capacity	amount	+
    care planning	amount	+
    caseload	amount	-
    caseload size	amount	-
    challenge	amount	+
    change in social worker	amount	-
    change of carer	amount	-
    change of manager	amount	-
    change of placement	amount	-
    change of school	amount	-
    change of social worker	amount	-
    changes in leadership	amount	-
    changes in manager	amount	-
    changes in managers	amount	-
    changes in social workers	amount	-
    changes in worker	amount	-
    changes in workers	amount	-
    changes of carer	amount	-
    changes of manager	amount	-
    changes of placement	amount	-
    changes of school	amount	-
    changes of social worker	amount	-
    changes of worker	amount	-
    choice	amount	+
    clarity	amount	+
    co-production	amount	+
    coherence	amount	+
    collaboration	amount	+
    communication	amount	+
    complaint	amount	-
    completion	amount	+
    completion rate	amount	+
    compliance	amount	+
    confidence	amount	+
    consideration	amount	+
    consistency	amount	+
    consultation	amount	+
    contact with family	amount	+
    continuity	amount	+
    contribution	amount	+
    conviction	amount	-
    coordination	amount	+
    coproduction	amount	+
    corporate memory	amount	+
    cost	amount	-
    cover	amount	+
    coverage	amount	+
    credibility	amount	+
    cultural competence	amount	+
    data	amount	+
    decision-making	amount	+
    delay	amount	-
    departure	amount	-
    depth	amount	+
    detail	amount	+
    dip sampling	amount	+
    direct work	amount	+
    direction	amount	+
    disparity	amount	-
    disruption	amount	-
    distance from home	amount	-
    drift	amount	-
    drop-out	amount	-
    drop-out rate	amount	-
    duplication	amount	-
    educational achievement	amount	+
    effectiveness	amount	+
    efficiency	amount	+
    emergency placement	amount	-
    emphasis	amount	+
    engagement	amount	+
    episodes of going missing	amount	-
    error rate	amount	-
    evaluation	amount	+
    eviction	amount	-
    evidence	amount	+
    exclusion	amount	-
    experience	amount	+
    exploitation	amount	-
    exploration	amount	+
    face-to-face time	amount	+
    family support worker	amount	+
    feedback	amount	+
    first-time entrants	amount	-
    focus	amount	+
    follow-through	amount	+
    follow-up	amount	+
    foresight	amount	+
    foster carers	amount	+
    fostering household	amount	+
    fragility	amount	-
    full picture	amount	+
    funding	amount	+
    gap	amount	-
    going missing	amount	-
    goodwill	amount	+
    governance	amount	+
    guidance	amount	+
    harm	amount	-
    headroom	amount	+
    help	amount	+
    homelessness	amount	-
    immunisation rate	amount	+
    impact	amount	+
    inconsistency	amount	-
    independence	amount	+
    independent visitor	amount	+
    influence	amount	+
    information	amount	+
    information sharing	amount	+
    information-sharing	amount	+
    input	amount	+
    insight	amount	+
    instability	amount	-
    institutional memory	amount	+
    integration	amount	+
    intelligence	amount	+
    interim manager	amount	-
    interim managers	amount	-
    investment	amount	+
    involvement	amount	+
    knowledge	amount	+
    late cancellation	amount	-
    leadership	amount	+
    learning	amount	+
    length of proceedings	amount	-
    length of time	amount	-
    length of wait	amount	-
    length of waits	amount	-
    management grip	amount	+
    management oversight	amount	+
    missing episode	amount	-
    missing episodes	amount	-
    missing incident	amount	-
    momentum	amount	+
    morale	amount	+
    need for placement moves	amount	-
    nuance	amount	+
    number of adoptions	amount	+
    number of agency staff	amount	-
    number of care leavers not in education	amount	-
    number of changes	amount	-
    number of children adopted	amount	+
    number of children living in unregistered children's homes	amount	-
    number of children missing	amount	-
    number of children waiting	amount	-
    number of complaints	amount	-
    number of families	amount	-
    number of families waiting	amount	-
    number of foster carers	amount	+
    number of moves	amount	-
    number of permanent staff	amount	+
    number of placement moves	amount	-
    number of social workers	amount	+
    number of staff	amount	+
    number of unallocated cases	amount	-
    number of vacancies	amount	-
    offence	amount	-
    offending	amount	-
    opportunity	amount	+
    out-of-area placement	amount	-
    out-of-county placement	amount	-
    outcome	amount	+
    over-reliance	amount	-
    overdue assessment	amount	-
    overdue visit	amount	-
    oversight	amount	+
    oversight of practice	amount	+
    overview	amount	+
    ownership	amount	+
    pace	amount	+
    participation	amount	+
    participation rate	amount	+
    partnership working	amount	+
    pas	amount	+
    performance	amount	+
    performance management	amount	+
    permanence	amount	+
    permanency	amount	+
    permanent manager	amount	+
    permanent social worker	amount	+
    permanent staff	amount	+
    permanent workforce	amount	+
    persistent absence	amount	-
    personal adviser	amount	+
    placement breakdown	amount	-
    placement breakdowns	amount	-
    placement change	amount	-
    placement choice	amount	+
    placement disruption	amount	-
    placement disruptions	amount	-
    placement move	amount	-
    placement moves	amount	-
    placement stability	amount	+
    planning	amount	+
    post	amount	+
    practice	amount	+
    precision	amount	+
    pressure	amount	-
    priority	amount	+
    promptness	amount	+
    proportion of permanent social workers	amount	+
    protected time	amount	+
    provision	amount	+
    quality	amount	+
    quality assurance	amount	+
    quality of practice	amount	+
    queue	amount	-
    range	amount	+
    rapport	amount	+
    rate of re-referral	amount	-
    rate of repeat referrals	amount	-
    re-offending	amount	-
    re-referral	amount	-
    re-referrals	amount	-
    reach	amount	+
    recognition	amount	+
    record keeping	amount	+
    recording	amount	+
    recruitment	amount	+
    red tape	amount	-
    reflection	amount	+
    relationship	amount	+
    reliability	amount	+
    reliance	amount	-
    reliance on agency	amount	-
    reliance on agency social workers	amount	-
    reliance on agency staff	amount	-
    reliance on agency workers	amount	-
    reliance on interim staff	amount	-
    remand	amount	-
    reoffending	amount	-
    repeat contact	amount	-
    repeat missing episode	amount	-
    repeat referral	amount	-
    repeat referrals	amount	-
    rereferral	amount	-
    resignation	amount	-
    resource	amount	+
    response rate	amount	+
    responsiveness	amount	+
    retention	amount	+
    retention rate	amount	+
    rigour	amount	+
    risk	amount	-
    risky behaviour	amount	-
    risky behaviours	amount	-
    safety	amount	+
    satisfaction	amount	+
    school attendance	amount	+
    school exclusion	amount	-
    school move	amount	-
    school place	amount	+
    scrutiny	amount	+
    self-harm	amount	-
    service	amount	+
    sharing of information	amount	+
    short-term contract	amount	-
    shortage	amount	-
    shortfall	amount	-
    sickness	amount	-
    sickness absence	amount	-
    sickness absence rate	amount	-
    sickness rate	amount	-
    skill	amount	+
    slippage	amount	-
    social work capacity	amount	+
    social worker	amount	+
    social workers employed	amount	+
    specialist support	amount	+
    specificity	amount	+
    stability	amount	+
    stability of the workforce	amount	+
    staff	amount	+
    staff absence	amount	-
    staff morale	amount	+
    staff retention	amount	+
    staff turnover	amount	-
    staff turnover rate	amount	-
    staff vacancies	amount	-
    staffing	amount	+
    standard	amount	+
    staying put arrangement	amount	+
    strain	amount	-
    strategic oversight	amount	+
    stress	amount	-
    success rate	amount	+
    sufficiency	amount	+
    suitability	amount	+
    supervision	amount	+
    support	amount	+
    support worker	amount	+
    suspension	amount	-
    take up	amount	+
    take-up	amount	+
    team stability	amount	+
    teenage conception	amount	-
    teenage pregnancy	amount	-
    temporary manager	amount	-
    temporary staff	amount	-
    tenacity	amount	+
    thinking time	amount	+
    thoroughness	amount	+
    time children wait	amount	-
    time families wait	amount	-
    time for direct work	amount	+
    time for reflection	amount	+
    time taken	amount	-
    time taken to	amount	-
    time to reflect	amount	+
    time to think	amount	+
    timeliness	amount	+
    timescale	amount	-
    traction	amount	+
    training	amount	+
    triangulation	amount	+
    true picture	amount	+
    turbulence	amount	-
    turnover	amount	-
    turnover of staff	amount	-
    unallocated case	amount	-
    unallocated work	amount	-
    uncertainty	amount	-
    understanding	amount	+
    unemployment	amount	-
    unfilled post	amount	-
    unmet need	amount	-
    unplanned ending	amount	-
    unplanned move	amount	-
    unplanned moves	amount	-
    unregistered home	amount	-
    unregistered placement	amount	-
    unregulated placement	amount	-
    uptake	amount	+
    uptake of training	amount	+
    use of agency social workers	amount	-
    use of agency staff	amount	-
    use of agency workers	amount	-
    use of bed and breakfast	amount	-
    use of emergency placements	amount	-
    use of hotels	amount	-
    use of temporary accommodation	amount	-
    use of unregistered children's homes	amount	-
    use of unregistered placements	amount	-
    use of unregulated placements	amount	-
    vacancies	amount	-
    vacancy	amount	-
    vacancy rate	amount	-
    vacancy rates	amount	-
    vacant post	amount	-
    variability	amount	-
    visibility	amount	+
    volume of work	amount	-
    wait	amount	-
    waiting	amount	-
    waiting list	amount	-
    waiting lists	amount	-
    waiting time	amount	-
    waiting times	amount	-
    weakness	amount	-
    well-being	amount	+
    workforce	amount	+
    workforce capacity	amount	+
    workforce stability	amount	+
    workload	amount	-
    worry	amount	-
    youth offending	amount	-
    """
}
