extension BuiltInLexicon {
  /// Evaluative adjectives.
  static let qualities: StaticString = """
    # name: Qualities
    # version: 1
    # scale: +, - or no sign
    # source: gathered by counting words and collocations in published inspection letters and reports
    # licence: that of this package
    # columns: phrase, role, sign
    abandoned	quality	-
    able	quality	+
    above average	quality	+
    above national averages	quality	+
    above the national average	quality	+
    absent	quality	-
    acceptable	quality	+
    accessible	quality	+
    accountable	quality	+
    accurate	quality	+
    active	quality	+
    ad hoc	quality	-
    adaptable	quality	+
    adaptive	quality	+
    adept	quality	+
    adequate	quality	+
    adrift	quality	-
    adult-centred	quality	-
    adult-focused	quality	-
    adult-led	quality	-
    adult-orientated	quality	-
    adverse	quality	-
    afraid	quality	-
    age-appropriate	quality	+
    agile	quality	+
    alert	quality	+
    alert to	quality	+
    aligned	quality	+
    alive to	quality	+
    alive to risk	quality	+
    all-encompassing	quality	+
    amazing	quality	+
    ambiguous	quality	-
    ambitious	quality	+
    ambitious for	quality	+
    ample	quality	+
    analytical	quality	+
    anecdotal	quality	-
    anti-racist	quality	+
    anxious	quality	-
    appreciative	quality	+
    approachable	quality	+
    appropriate	quality	+
    appropriately ambitious	quality	+
    appropriately challenging	quality	+
    apt	quality	+
    arbitrary	quality	-
    articulate	quality	+
    ashamed	quality	-
    aspirant	quality	+
    aspirational	quality	+
    aspirational for	quality	+
    assertive	quality	+
    assiduous	quality	+
    assured	quality	+
    astute	quality	+
    at ease	quality	+
    at odds	quality	-
    at risk for too long	quality	-
    at risk of delay	quality	-
    at the centre of	quality	+
    at the core of	quality	+
    at the forefront	quality	+
    at the forefront of	quality	+
    at the heart of	quality	+
    at unassessed risk	quality	-
    at unnecessary risk	quality	-
    attentive	quality	+
    attractive	quality	+
    attuned	quality	+
    authentic	quality	+
    authoritative	quality	+
    available	quality	+
    avoidable	quality	-
    aware	quality	+
    awkward	quality	-
    back on course	quality	+
    back on track	quality	+
    backward	quality	-
    bad	quality	-
    balanced	quality	+
    behind	quality	-
    behind schedule	quality	-
    below average	quality	-
    below national averages	quality	-
    below the national average	quality	-
    beneficial	quality	+
    bespoke	quality	+
    best placed	quality	+
    better	quality	+
    better quality	quality	+
    better than average	quality	+
    better than the national average	quality	+
    beyond question	quality	+
    blank	quality	-
    blurred	quality	-
    bold	quality	+
    brave	quality	+
    brief	quality	-
    brilliant	quality	+
    broad-minded	quality	+
    broken down	quality	-
    buoyant	quality	+
    bureaucratic	quality	-
    calm	quality	+
    candid	quality	+
    capable	quality	+
    cared for	quality	+
    careful	quality	+
    caring	quality	+
    celebratory	quality	+
    central to	quality	+
    centred on children	quality	+
    challenging	quality	-
    challenging and supportive	quality	+
    chaotic	quality	-
    child centred	quality	+
    child focused	quality	+
    child-centred	quality	+
    child-focused	quality	+
    child-friendly	quality	+
    child-led	quality	+
    clear	quality	+
    close	quality	+
    close to family	quality	+
    close to home	quality	+
    close to their communities	quality	+
    close to their families	quality	+
    close to their family	quality	+
    close to their home	quality	+
    close to their homes	quality	+
    close to where they live	quality	+
    closed too soon	quality	-
    cluttered	quality	-
    co-constructed	quality	+
    co-created	quality	+
    co-designed	quality	+
    co-ordinated	quality	+
    co-produced	quality	+
    cognisant	quality	+
    coherent	quality	+
    cohesive	quality	+
    collaborative	quality	+
    collegiate	quality	+
    comfortable	quality	+
    commendable	quality	+
    committed	quality	+
    compassionate	quality	+
    compelling	quality	+
    competent	quality	+
    complacent	quality	-
    complete	quality	+
    compliance-driven	quality	-
    compliance-focused	quality	-
    compliant	quality	+
    complimentary	quality	+
    comprehensive	quality	+
    concerning	quality	-
    concerted	quality	+
    concise	quality	+
    conducive	quality	+
    conducive to	quality	+
    confident	quality	+
    confused	quality	-
    confusing	quality	-
    conscientious	quality	+
    considerate	quality	+
    consistent	quality	+
    consistently good	quality	+
    constrained	quality	-
    constructive	quality	+
    contactable	quality	+
    contented	quality	+
    contradictory	quality	-
    convoluted	quality	-
    cooperative	quality	+
    coordinated	quality	+
    core to	quality	+
    correct	quality	+
    cost-effective	quality	+
    costly	quality	-
    courageous	quality	+
    courteous	quality	+
    creative	quality	+
    credible	quality	+
    crisis led	quality	-
    crisis-driven	quality	-
    crisis-led	quality	-
    critical of the service	quality	-
    crude	quality	-
    culturally appropriate	quality	+
    culturally aware	quality	+
    culturally competent	quality	+
    culturally matched	quality	+
    culturally responsive	quality	+
    culturally sensitive	quality	+
    cumbersome	quality	-
    curious	quality	+
    cursory	quality	-
    damaging	quality	-
    data-rich	quality	+
    decisive	quality	+
    dedicated	quality	+
    dedicated to	quality	+
    defensive	quality	-
    deficient	quality	-
    delayed	quality	-
    deliberate	quality	+
    demonstrable	quality	+
    demoralised	quality	-
    dependable	quality	+
    depleted	quality	-
    descriptive	quality	-
    detailed	quality	+
    determined	quality	+
    detrimental	quality	-
    devoted	quality	+
    difficult	quality	-
    dignified	quality	+
    diligent	quality	+
    disappointing	quality	-
    discernible	quality	+
    discerning	quality	+
    disconnected	quality	-
    discouraging	quality	-
    disempowered	quality	-
    disengaged	quality	-
    disillusioned	quality	-
    disjointed	quality	-
    dismissive	quality	-
    disorganised	quality	-
    disparate	quality	-
    disproportionate	quality	-
    disproportionately high	quality	-
    disruptive	quality	-
    dissatisfied	quality	-
    distant	quality	-
    disturbing	quality	-
    drawn out	quality	-
    drawn-out	quality	-
    duplicative	quality	-
    dynamic	quality	+
    dysfunctional	quality	-
    early and effective	quality	+
    easily accessible	quality	+
    easy	quality	+
    easy to follow	quality	+
    easy to navigate	quality	+
    easy to read	quality	+
    easy to understand	quality	+
    easy to use	quality	+
    effective	quality	+
    efficient	quality	+
    effusive	quality	+
    embedded	quality	+
    emotionally warm	quality	+
    empathetic	quality	+
    empathic	quality	+
    empowered	quality	+
    empowering	quality	+
    encouraging	quality	+
    enduring	quality	+
    energetic	quality	+
    energised	quality	+
    engaged	quality	+
    engaging	quality	+
    engrained	quality	+
    enjoyable	quality	+
    enriching	quality	+
    enthused	quality	+
    enthusiastic	quality	+
    equitable	quality	+
    ethnically matched	quality	+
    evaluative	quality	+
    evidence based	quality	+
    evidence informed	quality	+
    evidence-based	quality	+
    evidence-informed	quality	+
    evident	quality	+
    exacting	quality	+
    excellent	quality	+
    exceptional	quality	+
    excessive	quality	-
    excessively reliant	quality	-
    exciting	quality	+
    exemplary	quality	+
    exhaustive	quality	+
    expeditious	quality	+
    experienced	quality	+
    expert	quality	+
    explicit	quality	+
    extensive	quality	+
    external facing	quality	+
    externally facing	quality	+
    externally focused	quality	+
    fair	quality	+
    familiar	quality	+
    family-friendly	quality	+
    far-reaching	quality	+
    fastidious	quality	+
    faulty	quality	-
    favourable	quality	+
    feeble	quality	-
    few in number	quality	-
    firmly embedded	quality	+
    firmly established	quality	+
    first-class	quality	+
    first-rate	quality	+
    fit for purpose	quality	+
    fitting	quality	+
    flawed	quality	-
    flexible	quality	+
    focused	quality	+
    forensic	quality	+
    forgotten	quality	-
    formidable	quality	+
    formulaic	quality	-
    forward-looking	quality	+
    forward-thinking	quality	+
    fractured	quality	-
    fragile	quality	-
    fragmented	quality	-
    frank	quality	+
    fraught	quality	-
    free of jargon	quality	+
    friendly	quality	+
    fruitful	quality	+
    frustrated	quality	-
    frustrating	quality	-
    fulfilling	quality	+
    full partners	quality	+
    fully compliant	quality	+
    fully embedded	quality	+
    fully engaged	quality	+
    fully staffed	quality	+
    fun	quality	+
    generic	quality	-
    generous	quality	+
    genuine	quality	+
    good	quality	+
    good enough	quality	+
    good quality	quality	+
    good-quality	quality	+
    hampered	quality	-
    haphazard	quality	-
    happier	quality	+
    happy	quality	+
    happy and settled	quality	+
    hard to discern	quality	-
    hard to find	quality	-
    hard to follow	quality	-
    hard to get	quality	-
    hard to reach by phone	quality	-
    hard to read	quality	-
    hard to understand	quality	-
    hard to use	quality	-
    hard working	quality	+
    hard-working	quality	+
    harder	quality	-
    hardest hit	quality	-
    hardworking	quality	+
    harmful	quality	-
    harmonious	quality	+
    hasty	quality	-
    healthy	quality	+
    heard	quality	+
    heartfelt	quality	+
    heavily dependent	quality	-
    heavily reliant	quality	-
    heavily reliant on	quality	-
    helpful	quality	+
    hesitant	quality	-
    hierarchical	quality	-
    high quality	quality	+
    high-calibre	quality	+
    high-performing	quality	+
    high-quality	quality	+
    highest quality	quality	+
    highly effective	quality	+
    highly reliant	quality	-
    hindered	quality	-
    hit and miss	quality	-
    hit-and-miss	quality	-
    holistic	quality	+
    homely	quality	+
    honest	quality	+
    hopeful	quality	+
    humane	quality	+
    humble	quality	+
    hurried	quality	-
    ignored	quality	-
    ill prepared	quality	-
    ill-defined	quality	-
    ill-equipped	quality	-
    ill-prepared	quality	-
    illegible	quality	-
    imaginative	quality	+
    imaginative and creative	quality	+
    immature	quality	-
    impactful	quality	+
    impaired	quality	-
    impenetrable	quality	-
    important and positive	quality	+
    imprecise	quality	-
    impressive	quality	+
    in accord with	quality	+
    in accordance with	quality	+
    in children’s best interests	quality	+
    in close contact	quality	+
    in development	quality	+
    in disarray	quality	-
    in flux	quality	-
    in good health	quality	+
    in keeping with	quality	+
    in line with	quality	+
    in name only	quality	-
    in place	quality	+
    in regular communication	quality	+
    in regular contact	quality	+
    in short supply	quality	-
    in step with	quality	+
    in the right place	quality	+
    in touch	quality	+
    in touch with	quality	+
    in tune with	quality	+
    in unsafe circumstances	quality	-
    inaccessible	quality	-
    inaccurate	quality	-
    inactive	quality	-
    inadequate	quality	-
    inappropriate	quality	-
    incident focused	quality	-
    incident led	quality	-
    incident-focused	quality	-
    incident-led	quality	-
    incisive	quality	+
    inclusive	quality	+
    incoherent	quality	-
    incomplete	quality	-
    inconclusive	quality	-
    inconsistent	quality	-
    incorrect	quality	-
    increased and effective	quality	+
    indecisive	quality	-
    independent and robust	quality	+
    individualised	quality	+
    industrious	quality	+
    ineffective	quality	-
    ineffectual	quality	-
    inefficient	quality	-
    ineligible	quality	-
    inequitable	quality	-
    inexperienced	quality	-
    infectious	quality	+
    inflexible	quality	-
    influential	quality	+
    informative	quality	+
    informed	quality	+
    infrequent	quality	-
    ingenious	quality	+
    ingrained	quality	+
    innovative	quality	+
    inquisitive	quality	+
    insecure	quality	-
    insensitive	quality	-
    insightful	quality	+
    inspirational	quality	+
    inspired	quality	+
    inspiring	quality	+
    instructive	quality	+
    instrumental	quality	+
    insufficient	quality	-
    insular	quality	-
    insurmountable	quality	-
    integral	quality	+
    integral to	quality	+
    intelligent	quality	+
    intermittent	quality	-
    intuitive	quality	+
    invaluable	quality	+
    inventive	quality	+
    invested	quality	+
    invested in	quality	+
    investigative	quality	+
    invisible	quality	-
    inviting	quality	+
    inward looking	quality	-
    inward-looking	quality	-
    irregular	quality	-
    isolated	quality	-
    iterative	quality	+
    jargon-free	quality	+
    jargonistic	quality	-
    joined up	quality	+
    joined-up	quality	+
    judicious	quality	+
    keen	quality	+
    kept safe	quality	+
    kind	quality	+
    knowledgeable	quality	+
    laborious	quality	-
    labour intensive	quality	-
    labour-intensive	quality	-
    lacking	quality	-
    lacking in	quality	-
    lacklustre	quality	-
    lasting	quality	+
    late	quality	-
    lax	quality	-
    learning-focused	quality	+
    left behind	quality	-
    left in danger	quality	-
    lengthy	quality	-
    lethargic	quality	-
    level-headed	quality	+
    liberating	quality	+
    life-changing	quality	+
    like a family	quality	+
    limited	quality	-
    listened to	quality	+
    lively	quality	+
    long-drawn-out	quality	-
    long-lasting	quality	+
    long-winded	quality	-
    loved	quality	+
    loving	quality	+
    low-quality	quality	-
    loyal	quality	+
    made welcome	quality	+
    manageable	quality	+
    mature	quality	+
    meaningful	quality	+
    measurable	quality	+
    measured	quality	+
    memorable	quality	+
    meticulous	quality	+
    mindful	quality	+
    minimal	quality	-
    minimalist	quality	-
    misaligned	quality	-
    misguided	quality	-
    misleading	quality	-
    missed	quality	-
    missing from	quality	-
    mixed	quality	-
    mixed in quality	quality	-
    motivated	quality	+
    motivating	quality	+
    motivational	quality	+
    muddled	quality	-
    multifaceted	quality	+
    narrow	quality	-
    needs-led	quality	+
    negative	quality	-
    neglected	quality	-
    negligible	quality	-
    neurodiversity-friendly	quality	+
    nominal	quality	-
    non-compliant	quality	-
    non-existent	quality	-
    non-judgemental	quality	+
    not fit for purpose	quality	-
    not good enough	quality	-
    not in place	quality	-
    not robust enough	quality	-
    not strong enough	quality	-
    notable	quality	+
    nuanced	quality	+
    nurturing	quality	+
    objective	quality	+
    obsolete	quality	-
    obstructive	quality	-
    of a consistently good standard	quality	+
    of a consistently high standard	quality	+
    of a good quality	quality	+
    of a good standard	quality	+
    of a high quality	quality	+
    of a high standard	quality	+
    of a very good standard	quality	+
    of a very high standard	quality	+
    of an excellent standard	quality	+
    of concern	quality	-
    of consistently high quality	quality	+
    of good quality	quality	+
    of high calibre	quality	+
    of high quality	quality	+
    of inconsistent quality	quality	-
    of mixed quality	quality	-
    of poor quality	quality	-
    of poor standard	quality	-
    of variable quality	quality	-
    of very good quality	quality	+
    of very high quality	quality	+
    off course	quality	-
    off track	quality	-
    on board	quality	+
    on hand	quality	+
    on hold	quality	-
    on target	quality	+
    on track	quality	+
    opaque	quality	-
    open	quality	+
    open and honest	quality	+
    open to challenge	quality	+
    open to change	quality	+
    open to learning	quality	+
    open-minded	quality	+
    optimistic	quality	+
    optimum	quality	+
    organised	quality	+
    out of date	quality	-
    out of kilter	quality	-
    out of step	quality	-
    out of touch	quality	-
    out-of-date	quality	-
    outcome focused	quality	+
    outcome-focused	quality	+
    outdated	quality	-
    outstanding	quality	+
    outward facing	quality	+
    outward looking	quality	+
    outward-facing	quality	+
    outward-looking	quality	+
    over-ambitious	quality	-
    over-complicated	quality	-
    over-dependent	quality	-
    over-dependent on	quality	-
    over-optimistic	quality	-
    over-reliant	quality	-
    over-represented	quality	-
    overcomplicated	quality	-
    overdue	quality	-
    overloaded	quality	-
    overlooked	quality	-
    overly complex	quality	-
    overly dependent	quality	-
    overly dependent on	quality	-
    overly long	quality	-
    overly optimistic	quality	-
    overly process-driven	quality	-
    overly reliant	quality	-
    overly reliant on	quality	-
    overoptimistic	quality	-
    overstretched	quality	-
    oversubscribed	quality	-
    overwhelmed	quality	-
    overwhelming	quality	-
    painstaking	quality	+
    palpable	quality	+
    part of the family	quality	+
    passionate	quality	+
    passive	quality	-
    patchier	quality	-
    patchwork	quality	-
    patchy	quality	-
    patient	quality	+
    perceptive	quality	+
    perfunctory	quality	-
    permanent staff	quality	+
    permanent workforce	quality	+
    persistent	quality	+
    persistent and skilled	quality	+
    person-centred	quality	+
    personable	quality	+
    personalised	quality	+
    pertinent	quality	+
    piecemeal	quality	-
    pioneering	quality	+
    pivotal	quality	+
    plain	quality	+
    playful	quality	+
    poignant	quality	+
    poor	quality	-
    poor quality	quality	-
    poor-quality	quality	-
    poorer	quality	-
    positive	quality	+
    positive and trusting	quality	+
    powerful	quality	+
    practical	quality	+
    pragmatic	quality	+
    precarious	quality	-
    precise	quality	+
    premature	quality	-
    prescriptive	quality	-
    pressurised	quality	-
    prevalent delays	quality	-
    principled	quality	+
    prioritised	quality	+
    proactive	quality	+
    problematic	quality	-
    process led	quality	-
    process-driven	quality	-
    process-focused	quality	-
    process-led	quality	-
    productive	quality	+
    proficient	quality	+
    profound	quality	+
    prolonged	quality	-
    prompt	quality	+
    proportionate	quality	+
    protective	quality	+
    protracted	quality	-
    proud	quality	+
    prudent	quality	+
    psychologically informed	quality	+
    punctual	quality	+
    purposeful	quality	+
    qualitative	quality	+
    questionable	quality	-
    quick	quality	+
    quicker	quality	+
    quorate	quality	+
    rapid	quality	+
    rare and effective	quality	+
    rated highly	quality	+
    reachable	quality	+
    reactive	quality	-
    ready	quality	+
    ready for	quality	+
    realistic	quality	+
    reasonable	quality	+
    reassured	quality	+
    reassuring	quality	+
    receptive	quality	+
    recurrent	quality	-
    reflective	quality	+
    refreshing	quality	+
    regular	quality	+
    relentless	quality	+
    reliable	quality	+
    reliant on	quality	-
    reliant on agency	quality	-
    reluctant	quality	-
    remiss	quality	-
    repetitive	quality	-
    reputable	quality	+
    resilient	quality	+
    resistant	quality	-
    resolute	quality	+
    resource intensive	quality	-
    resource-intensive	quality	-
    resourceful	quality	+
    respected	quality	+
    respectful	quality	+
    responsible	quality	+
    responsive	quality	+
    restorative	quality	+
    restrictive	quality	-
    rich	quality	+
    right	quality	+
    rigid	quality	-
    rigorous	quality	+
    risk averse	quality	-
    risk-averse	quality	-
    risky	quality	-
    robust	quality	+
    robustly challenging	quality	+
    routine	quality	+
    rudimentary	quality	-
    rushed	quality	-
    safe	quality	+
    safe and well	quality	+
    safeguarding-focused	quality	+
    safer	quality	+
    satisfactory	quality	+
    satisfied	quality	+
    savvy	quality	+
    scant	quality	-
    scarce	quality	-
    sceptical	quality	-
    scrupulous	quality	+
    seamless	quality	+
    searching	quality	+
    second nature	quality	+
    second to none	quality	+
    secure	quality	+
    self-assured	quality	+
    self-aware	quality	+
    self-critical	quality	+
    selfless	quality	+
    sensible	quality	+
    sensitive	quality	+
    settled	quality	+
    shallow	quality	-
    sharp	quality	+
    short-lived	quality	-
    short-term and reactive	quality	-
    sighted	quality	+
    sighted on	quality	+
    siloed	quality	-
    simplistic	quality	-
    sincere	quality	+
    sketchy	quality	-
    skilful	quality	+
    skilled	quality	+
    slow	quality	-
    slower	quality	-
    sluggish	quality	-
    small-scale	quality	-
    smart	quality	+
    smarter	quality	+
    smooth	quality	+
    solid	quality	+
    solution focused	quality	+
    solution-focused	quality	+
    sophisticated	quality	+
    sound	quality	+
    sparse	quality	-
    specific	quality	+
    specific and measurable	quality	+
    speedy	quality	+
    sporadic	quality	-
    spread too thinly	quality	-
    squeezed	quality	-
    stable	quality	+
    stagnant	quality	-
    stalled	quality	-
    static	quality	-
    steadfast	quality	+
    steady	quality	+
    steely	quality	+
    stop-start	quality	-
    straightforward	quality	+
    strained	quality	-
    strengths based	quality	+
    strengths-based	quality	+
    stressful	quality	-
    stretched	quality	-
    strong	quality	+
    structured	quality	+
    stubbornly high	quality	-
    stubbornly low	quality	-
    stuck	quality	-
    sub-optimal	quality	-
    subject to delay	quality	-
    subject to drift	quality	-
    subjective	quality	-
    substandard	quality	-
    substantial	quality	+
    successful	quality	+
    succinct	quality	+
    sufficient	quality	+
    suitable	quality	+
    superb	quality	+
    superficial	quality	-
    supportive	quality	+
    sustainable	quality	+
    sustained	quality	+
    swift	quality	+
    sympathetic	quality	+
    systematic	quality	+
    tailor-made	quality	+
    tailored	quality	+
    talented	quality	+
    tangible	quality	+
    targeted	quality	+
    task focused	quality	-
    task orientated	quality	-
    task-centred	quality	-
    task-focused	quality	-
    task-led	quality	-
    tenacious	quality	+
    tenuous	quality	-
    thin	quality	-
    thorough	quality	+
    thoughtful	quality	+
    thrilled	quality	+
    thriving	quality	+
    tidy	quality	+
    tight	quality	+
    time bound	quality	+
    time consuming	quality	-
    time-bound	quality	+
    time-consuming	quality	-
    time-limited	quality	+
    time-specific	quality	+
    timebound	quality	+
    timely	quality	+
    tireless	quality	+
    to hand	quality	+
    tokenistic	quality	-
    too dependent	quality	-
    too dependent on	quality	-
    too few	quality	-
    too general	quality	-
    too generic	quality	-
    too high	quality	-
    too late	quality	-
    too long	quality	-
    too low	quality	-
    too narrow	quality	-
    too reliant	quality	-
    too reliant on	quality	-
    too variable	quality	-
    top-class	quality	+
    transformational	quality	+
    transformative	quality	+
    transparent	quality	+
    trauma informed	quality	+
    trauma-informed	quality	+
    troubling	quality	-
    trusted	quality	+
    trusting	quality	+
    turbulent	quality	-
    turned away	quality	-
    unable	quality	-
    unacceptable	quality	-
    unacceptably long	quality	-
    unaddressed	quality	-
    unafraid	quality	+
    unallocated	quality	-
    unambitious	quality	-
    unanswered	quality	-
    unapologetic	quality	+
    unassessed	quality	-
    unauthorised	quality	-
    unavailable	quality	-
    unaware	quality	-
    uncertain	quality	-
    unchallenged	quality	-
    unclear	quality	-
    unconvincing	quality	-
    uncoordinated	quality	-
    under a great deal of pressure	quality	-
    under considerable pressure	quality	-
    under considerable strain	quality	-
    under control	quality	+
    under intense pressure	quality	-
    under pressure	quality	-
    under significant pressure	quality	-
    under strain	quality	-
    under way	quality	+
    under-developed	quality	-
    under-reported	quality	-
    under-resourced	quality	-
    under-used	quality	-
    underdeveloped	quality	-
    underestimated	quality	-
    underreported	quality	-
    underrepresented	quality	-
    underresourced	quality	-
    underused	quality	-
    underutilised	quality	-
    undervalued	quality	-
    underway	quality	+
    undetected	quality	-
    undeterred	quality	+
    undeveloped	quality	-
    unduly reliant	quality	-
    unequal	quality	-
    unequivocal	quality	+
    unevaluated	quality	-
    uneven	quality	-
    unevenly spread	quality	-
    unexplored	quality	-
    unfair	quality	-
    unfilled	quality	-
    unflinching	quality	+
    unfocused	quality	-
    unfulfilled	quality	-
    ungrounded	quality	-
    unhappy	quality	-
    unhealthy	quality	-
    unheard	quality	-
    unhelpful	quality	-
    unhurried	quality	+
    unidentified	quality	-
    uninformed	quality	-
    unjustified	quality	-
    unknown	quality	-
    unmanageable	quality	-
    unmeasurable	quality	-
    unmet	quality	-
    unmonitored	quality	-
    unnecessary	quality	-
    unnoticed	quality	-
    unplanned	quality	-
    unprepared	quality	-
    unproductive	quality	-
    unprotected	quality	-
    unqualified	quality	-
    unquantified	quality	-
    unread	quality	-
    unrealistic	quality	-
    unrecorded	quality	-
    unregistered	quality	-
    unrelenting	quality	+
    unreliable	quality	-
    unresolved	quality	-
    unresponsive	quality	-
    unsafe	quality	-
    unsatisfactory	quality	-
    unscrutinised	quality	-
    unseen	quality	-
    unseen by	quality	-
    unsettled	quality	-
    unsettling	quality	-
    unsighted	quality	-
    unskilled	quality	-
    unsound	quality	-
    unsparing	quality	+
    unspecific	quality	-
    unstable	quality	-
    unstinting	quality	+
    unstructured	quality	-
    unsubstantiated	quality	-
    unsuccessful	quality	-
    unsuitable	quality	-
    unsupported	quality	-
    unsure	quality	-
    unsustainable	quality	-
    unsustainably high	quality	-
    unswerving	quality	+
    untenable	quality	-
    untested	quality	-
    untimely	quality	-
    unverified	quality	-
    unwavering	quality	+
    unwelcome	quality	-
    unwelcoming	quality	-
    unwieldly	quality	-
    unwieldy	quality	-
    unwilling	quality	-
    unworkable	quality	-
    up to date	quality	+
    up to speed	quality	+
    up-to-date	quality	+
    upbeat	quality	+
    uplifting	quality	+
    useful	quality	+
    user-friendly	quality	+
    vacant	quality	-
    vague	quality	-
    valid	quality	+
    valuable	quality	+
    valued	quality	+
    variable	quality	-
    varied	quality	-
    varied in quality	quality	-
    very active	quality	+
    viable	quality	+
    vibrant	quality	+
    vigilant	quality	+
    vigorous	quality	+
    visible	quality	+
    visionary	quality	+
    vital	quality	+
    volatile	quality	-
    vulnerable to change	quality	-
    wanting	quality	-
    warm	quality	+
    wasteful	quality	-
    weak	quality	-
    weaker	quality	-
    weakest	quality	-
    welcomed	quality	+
    welcoming	quality	+
    well above those of	quality	-
    well below	quality	-
    well briefed	quality	+
    well cared for	quality	+
    well connected	quality	+
    well embedded	quality	+
    well looked after	quality	+
    well maintained	quality	+
    well matched	quality	+
    well measured	quality	+
    well on track	quality	+
    well placed	quality	+
    well prepared	quality	+
    well reasoned	quality	+
    well sighted	quality	+
    well sighted on	quality	+
    well thought out	quality	+
    well thought through	quality	+
    well versed	quality	+
    well versed in	quality	+
    well-argued	quality	+
    well-attended	quality	+
    well-being-focused	quality	+
    well-briefed	quality	+
    well-chosen	quality	+
    well-communicated	quality	+
    well-considered	quality	+
    well-constructed	quality	+
    well-coordinated	quality	+
    well-defined	quality	+
    well-designed	quality	+
    well-developed	quality	+
    well-documented	quality	+
    well-earned	quality	+
    well-embedded	quality	+
    well-equipped	quality	+
    well-established	quality	+
    well-evidenced	quality	+
    well-executed	quality	+
    well-focused	quality	+
    well-founded	quality	+
    well-governed	quality	+
    well-grounded	quality	+
    well-honed	quality	+
    well-informed	quality	+
    well-integrated	quality	+
    well-judged	quality	+
    well-led	quality	+
    well-liked	quality	+
    well-managed	quality	+
    well-matched	quality	+
    well-motivated	quality	+
    well-oiled	quality	+
    well-organised	quality	+
    well-pitched	quality	+
    well-placed	quality	+
    well-planned	quality	+
    well-prepared	quality	+
    well-presented	quality	+
    well-reasoned	quality	+
    well-regarded	quality	+
    well-rehearsed	quality	+
    well-resourced	quality	+
    well-respected	quality	+
    well-rounded	quality	+
    well-run	quality	+
    well-sequenced	quality	+
    well-structured	quality	+
    well-supported	quality	+
    well-tailored	quality	+
    well-targeted	quality	+
    well-thought-out	quality	+
    well-timed	quality	+
    well-trained	quality	+
    well-understood	quality	+
    well-used	quality	+
    well-versed	quality	+
    well-written	quality	+
    whole-family	quality	+
    whole-hearted	quality	+
    wholehearted	quality	+
    wholly inadequate	quality	-
    wide-ranging	quality	+
    widespread and serious	quality	-
    willing	quality	+
    wise	quality	+
    without a voice	quality	-
    workable	quality	+
    world-class	quality	+
    worn down	quality	-
    worrying	quality	-
    worse	quality	-
    worse than average	quality	-
    worst	quality	-
    worthwhile	quality	+
    wrong	quality	-
    """
}
