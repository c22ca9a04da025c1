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
    abysmal	quality	-
    acceptable	quality	+
    accessible	quality	+
    accomplished	quality	+
    accountable	quality	+
    accurate	quality	+
    active	quality	+
    ad hoc	quality	-
    adaptable	quality	+
    adaptive	quality	+
    adept	quality	+
    adequate	quality	+
    admirable	quality	+
    adrift	quality	-
    adult-centred	quality	-
    adult-focused	quality	-
    adult-led	quality	-
    adult-orientated	quality	-
    adverse	quality	-
    afraid	quality	-
    age-appropriate	quality	+
    agile	quality	+
    alarming	quality	-
    alert	quality	+
    alert and responsive	quality	+
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
    appalling	quality	-
    appealing	quality	+
    appreciated	quality	+
    appreciative	quality	+
    approachable	quality	+
    appropriate	quality	+
    appropriately ambitious	quality	+
    appropriately challenging	quality	+
    apt	quality	+
    arbitrary	quality	-
    arduous	quality	-
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
    award-winning	quality	+
    aware	quality	+
    awkward	quality	-
    back on course	quality	+
    back on track	quality	+
    backward	quality	-
    bad	quality	-
    baffling	quality	-
    balanced	quality	+
    beautiful	quality	+
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
    better-aligned	quality	+
    better-coordinated	quality	+
    better-focused	quality	+
    better-informed	quality	+
    better-matched	quality	+
    better-organised	quality	+
    better-planned	quality	+
    better-quality	quality	+
    better-targeted	quality	+
    better-trained	quality	+
    bewildering	quality	-
    beyond question	quality	+
    blank	quality	-
    bleak	quality	-
    blurred	quality	-
    bold	quality	+
    brave	quality	+
    brief	quality	-
    brilliant	quality	+
    broad-minded	quality	+
    broken down	quality	-
    buoyant	quality	+
    burdensome	quality	-
    bureaucratic	quality	-
    burnt out	quality	-
    burnt-out	quality	-
    calm	quality	+
    candid	quality	+
    capable	quality	+
    cared for	quality	+
    careful	quality	+
    carefully-considered	quality	+
    carefully-crafted	quality	+
    carefully-managed	quality	+
    carefully-matched	quality	+
    carefully-planned	quality	+
    carefully-tailored	quality	+
    carefully-targeted	quality	+
    carefully-thought-out	quality	+
    careless	quality	-
    caring	quality	+
    celebratory	quality	+
    central	quality	+
    central to	quality	+
    centred on children	quality	+
    challenging	quality	-
    challenging and supportive	quality	+
    chaotic	quality	-
    cherished	quality	+
    child centred	quality	+
    child focused	quality	+
    child-centred	quality	+
    child-focused	quality	+
    child-friendly	quality	+
    child-led	quality	+
    clear	quality	+
    clear-eyed	quality	+
    clear-sighted	quality	+
    clearly-articulated	quality	+
    clearly-defined	quality	+
    clearly-focused	quality	+
    clearly-targeted	quality	+
    clearly-written	quality	+
    close	quality	+
    close to family	quality	+
    close to home	quality	+
    close to their communities	quality	+
    close to their families	quality	+
    close to their family	quality	+
    close to their home	quality	+
    close to their homes	quality	+
    close to where they live	quality	+
    close-knit	quality	+
    closed too soon	quality	-
    closely-aligned	quality	+
    closely-coordinated	quality	+
    closely-matched	quality	+
    closely-monitored	quality	+
    clumsy	quality	-
    clunky	quality	-
    cluttered	quality	-
    co-constructed	quality	+
    co-created	quality	+
    co-designed	quality	+
    co-located	quality	+
    co-ordinated	quality	+
    co-produced	quality	+
    co-written	quality	+
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
    congested	quality	-
    conscientious	quality	+
    conscious	quality	+
    considerate	quality	+
    consistent	quality	+
    consistently good	quality	+
    constrained	quality	-
    constructive	quality	+
    contactable	quality	+
    contemporary	quality	+
    contented	quality	+
    contradictory	quality	-
    convincing	quality	+
    convoluted	quality	-
    cooperative	quality	+
    coordinated	quality	+
    core to	quality	+
    correct	quality	+
    cost-effective	quality	+
    costly	quality	-
    counter-productive	quality	-
    counterproductive	quality	-
    courageous	quality	+
    courteous	quality	+
    creative	quality	+
    credible	quality	+
    crippling	quality	-
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
    cutting-edge	quality	+
    cynical	quality	-
    damaging	quality	-
    data-rich	quality	+
    dated	quality	-
    daunting	quality	-
    decisive	quality	+
    dedicated	quality	+
    dedicated to	quality	+
    defective	quality	-
    defensive	quality	-
    deficient	quality	-
    delayed	quality	-
    deliberate	quality	+
    delighted	quality	+
    delightful	quality	+
    demonstrable	quality	+
    demoralised	quality	-
    demotivated	quality	-
    demotivating	quality	-
    dependable	quality	+
    depleted	quality	-
    deplorable	quality	-
    descriptive	quality	-
    despondent	quality	-
    destabilising	quality	-
    detailed	quality	+
    determined	quality	+
    detrimental	quality	-
    devoid of	quality	-
    devoted	quality	+
    difficult	quality	-
    difficult to overstate	quality	+
    difficult to underestimate	quality	+
    dignified	quality	+
    dilatory	quality	-
    diligent	quality	+
    dire	quality	-
    disaffected	quality	-
    disappointing	quality	-
    discernible	quality	+
    discerning	quality	+
    disconnected	quality	-
    discouraging	quality	-
    discourteous	quality	-
    disempowered	quality	-
    disengaged	quality	-
    disheartened	quality	-
    disheartening	quality	-
    disillusioned	quality	-
    disingenuous	quality	-
    disjointed	quality	-
    dismal	quality	-
    dismissive	quality	-
    disorganised	quality	-
    disparate	quality	-
    dispirited	quality	-
    disproportionate	quality	-
    disproportionately high	quality	-
    disquieting	quality	-
    disrespectful	quality	-
    disruptive	quality	-
    dissatisfied	quality	-
    distant	quality	-
    disturbing	quality	-
    divisive	quality	-
    dormant	quality	-
    drawn out	quality	-
    drawn-out	quality	-
    duplicative	quality	-
    dynamic	quality	+
    dysfunctional	quality	-
    eager	quality	+
    early and effective	quality	+
    easily accessible	quality	+
    easy	quality	+
    easy to follow	quality	+
    easy to navigate	quality	+
    easy to read	quality	+
    easy to understand	quality	+
    easy to use	quality	+
    easy-to-follow	quality	+
    easy-to-read	quality	+
    easy-to-track	quality	+
    easy-to-understand	quality	+
    effective	quality	+
    efficient	quality	+
    effusive	quality	+
    eloquent	quality	+
    embedded	quality	+
    emotionally warm	quality	+
    empathetic	quality	+
    empathic	quality	+
    empowered	quality	+
    empowering	quality	+
    encouraging	quality	+
    endemic	quality	-
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
    erroneous	quality	-
    error-prone	quality	-
    ethnically matched	quality	+
    evaluative	quality	+
    evasive	quality	-
    even-handed	quality	+
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
    excited	quality	+
    exciting	quality	+
    exemplary	quality	+
    exhausted	quality	-
    exhausting	quality	-
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
    fair-minded	quality	+
    familiar	quality	+
    family-friendly	quality	+
    fantastic	quality	+
    far-reaching	quality	+
    fastidious	quality	+
    fatigued	quality	-
    faultless	quality	+
    faulty	quality	-
    favourable	quality	+
    fearless	quality	+
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
    flimsy	quality	-
    fluent	quality	+
    focused	quality	+
    forensic	quality	+
    forgotten	quality	-
    formidable	quality	+
    formulaic	quality	-
    forward-looking	quality	+
    forward-thinking	quality	+
    fractured	quality	-
    fragile	quality	-
    fragmentary	quality	-
    fragmented	quality	-
    frank	quality	+
    fraught	quality	-
    frayed	quality	-
    free of jargon	quality	+
    friendly	quality	+
    fruitful	quality	+
    fruitless	quality	-
    frustrated	quality	-
    frustrating	quality	-
    fulfilling	quality	+
    full partners	quality	+
    fully compliant	quality	+
    fully embedded	quality	+
    fully engaged	quality	+
    fully staffed	quality	+
    fun	quality	+
    futile	quality	-
    generic	quality	-
    generous	quality	+
    genuine	quality	+
    gifted	quality	+
    glaring	quality	-
    glowing	quality	+
    good	quality	+
    good enough	quality	+
    good quality	quality	+
    good-quality	quality	+
    grateful	quality	+
    gratifying	quality	+
    ground-breaking	quality	+
    groundbreaking	quality	+
    half-hearted	quality	-
    hampered	quality	-
    hands-on	quality	+
    haphazard	quality	-
    happier	quality	+
    happy	quality	+
    happy and settled	quality	+
    hard to discern	quality	-
    hard to find	quality	-
    hard to follow	quality	-
    hard to get	quality	-
    hard to overstate	quality	+
    hard to reach by phone	quality	-
    hard to read	quality	-
    hard to understand	quality	-
    hard to use	quality	-
    hard working	quality	+
    hard-won	quality	+
    hard-working	quality	+
    harder	quality	-
    hardest hit	quality	-
    hardworking	quality	+
    harmful	quality	-
    harmonious	quality	+
    hasty	quality	-
    hazy	quality	-
    healthy	quality	+
    heard	quality	+
    heart-warming	quality	+
    heartening	quality	+
    heartfelt	quality	+
    heartwarming	quality	+
    heavily dependent	quality	-
    heavily reliant	quality	-
    heavily reliant on	quality	-
    heavy-handed	quality	-
    helpful	quality	+
    heroic	quality	+
    hesitant	quality	-
    hierarchical	quality	-
    high quality	quality	+
    high-achieving	quality	+
    high-calibre	quality	+
    high-performing	quality	+
    high-quality	quality	+
    high-standard	quality	+
    high-value	quality	+
    highest quality	quality	+
    highly effective	quality	+
    highly regarded	quality	+
    highly reliant	quality	-
    highly respected	quality	+
    highly skilled	quality	+
    highly trained	quality	+
    highly valued	quality	+
    highly visible	quality	+
    highly-committed	quality	+
    highly-effective	quality	+
    highly-experienced	quality	+
    highly-motivated	quality	+
    highly-personalised	quality	+
    highly-qualified	quality	+
    highly-regarded	quality	+
    highly-responsive	quality	+
    highly-skilled	quality	+
    highly-specialised	quality	+
    highly-supportive	quality	+
    highly-tailored	quality	+
    highly-targeted	quality	+
    highly-trained	quality	+
    highly-valued	quality	+
    hindered	quality	-
    hit and miss	quality	-
    hit-and-miss	quality	-
    holistic	quality	+
    homelike	quality	+
    homely	quality	+
    honest	quality	+
    hopeful	quality	+
    humane	quality	+
    humble	quality	+
    hurried	quality	-
    ignored	quality	-
    ill prepared	quality	-
    ill-advised	quality	-
    ill-conceived	quality	-
    ill-considered	quality	-
    ill-defined	quality	-
    ill-equipped	quality	-
    ill-informed	quality	-
    ill-judged	quality	-
    ill-planned	quality	-
    ill-prepared	quality	-
    ill-suited	quality	-
    ill-timed	quality	-
    illegible	quality	-
    illogical	quality	-
    illuminating	quality	+
    imaginative	quality	+
    imaginative and creative	quality	+
    immaculate	quality	+
    immature	quality	-
    immersive	quality	+
    impactful	quality	+
    impaired	quality	-
    impeccable	quality	+
    impenetrable	quality	-
    impersonal	quality	-
    implausible	quality	-
    important and positive	quality	+
    impractical	quality	-
    imprecise	quality	-
    impressed	quality	+
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
    in the best interests of	quality	+
    in the child’s best interests	quality	+
    in the right place	quality	+
    in their best interests	quality	+
    in touch	quality	+
    in touch with	quality	+
    in tune with	quality	+
    in unsafe circumstances	quality	-
    inaccessible	quality	-
    inaccurate	quality	-
    inactive	quality	-
    inadequate	quality	-
    inappropriate	quality	-
    inattentive	quality	-
    incident focused	quality	-
    incident led	quality	-
    incident-focused	quality	-
    incident-led	quality	-
    incisive	quality	+
    inclusive	quality	+
    incoherent	quality	-
    incompatible	quality	-
    incomplete	quality	-
    incomprehensible	quality	-
    inconclusive	quality	-
    inconsiderate	quality	-
    inconsistent	quality	-
    incorrect	quality	-
    increased and effective	quality	+
    indecisive	quality	-
    indefensible	quality	-
    independent and robust	quality	+
    indifferent	quality	-
    indispensable	quality	+
    individualised	quality	+
    industrious	quality	+
    ineffective	quality	-
    ineffectual	quality	-
    inefficient	quality	-
    ineligible	quality	-
    inept	quality	-
    inequitable	quality	-
    inestimable	quality	+
    inexcusable	quality	-
    inexperienced	quality	-
    inexplicable	quality	-
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
    insubstantial	quality	-
    insufficient	quality	-
    insular	quality	-
    insurmountable	quality	-
    integral	quality	+
    integral to	quality	+
    intelligent	quality	+
    intermittent	quality	-
    intolerable	quality	-
    intractable	quality	-
    intuitive	quality	+
    invaluable	quality	+
    inventive	quality	+
    invested	quality	+
    invested in	quality	+
    investigative	quality	+
    invigorated	quality	+
    invigorating	quality	+
    invisible	quality	-
    inviting	quality	+
    inward looking	quality	-
    inward-looking	quality	-
    irregular	quality	-
    irrelevant	quality	-
    irresponsible	quality	-
    isolated	quality	-
    iterative	quality	+
    jaded	quality	-
    jargon-free	quality	+
    jargonistic	quality	-
    joined up	quality	+
    joined-up	quality	+
    joyful	quality	+
    judicious	quality	+
    keen	quality	+
    kept safe	quality	+
    kind	quality	+
    kind-hearted	quality	+
    knee-jerk	quality	-
    knowledgeable	quality	+
    laborious	quality	-
    labour intensive	quality	-
    labour-intensive	quality	-
    lacking	quality	-
    lacking in	quality	-
    lacklustre	quality	-
    lasting	quality	+
    late	quality	-
    laudable	quality	+
    lax	quality	-
    learning-focused	quality	+
    left behind	quality	-
    left in danger	quality	-
    legible	quality	+
    lengthy	quality	-
    lethargic	quality	-
    level-headed	quality	+
    liberating	quality	+
    life-changing	quality	+
    like a family	quality	+
    like-minded	quality	+
    likeable	quality	+
    limited	quality	-
    listened to	quality	+
    lively	quality	+
    logical	quality	+
    long-drawn-out	quality	-
    long-lasting	quality	+
    long-winded	quality	-
    loved	quality	+
    loving	quality	+
    low-quality	quality	-
    loyal	quality	+
    lucid	quality	+
    lukewarm	quality	-
    made welcome	quality	+
    manageable	quality	+
    masterful	quality	+
    mature	quality	+
    meaningful	quality	+
    measurable	quality	+
    measured	quality	+
    mediocre	quality	-
    memorable	quality	+
    messy	quality	-
    methodical	quality	+
    meticulous	quality	+
    mindful	quality	+
    minimal	quality	-
    minimalist	quality	-
    misaligned	quality	-
    misguided	quality	-
    misinformed	quality	-
    misjudged	quality	-
    misleading	quality	-
    misplaced	quality	-
    missed	quality	-
    missing from	quality	-
    mistaken	quality	-
    mixed	quality	-
    mixed in quality	quality	-
    monotonous	quality	-
    motivated	quality	+
    motivating	quality	+
    motivational	quality	+
    much needed	quality	+
    much-needed	quality	+
    muddled	quality	-
    multifaceted	quality	+
    narrow	quality	-
    needless	quality	-
    needs-led	quality	+
    negative	quality	-
    neglected	quality	-
    negligible	quality	-
    neurodiversity-friendly	quality	+
    nimble	quality	+
    nominal	quality	-
    non-blaming	quality	+
    non-compliant	quality	-
    non-existent	quality	-
    non-judgemental	quality	+
    non-judgmental	quality	+
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
    onerous	quality	-
    opaque	quality	-
    open	quality	+
    open and honest	quality	+
    open to challenge	quality	+
    open to change	quality	+
    open to learning	quality	+
    open-minded	quality	+
    optimistic	quality	+
    optimum	quality	+
    orderly	quality	+
    organised	quality	+
    out of date	quality	-
    out of kilter	quality	-
    out of step	quality	-
    out of touch	quality	-
    out-of-date	quality	-
    outcome focused	quality	+
    outcome-focused	quality	+
    outdated	quality	-
    outmoded	quality	-
    outstanding	quality	+
    outward facing	quality	+
    outward looking	quality	+
    outward-facing	quality	+
    outward-looking	quality	+
    over-ambitious	quality	-
    over-bureaucratic	quality	-
    over-cautious	quality	-
    over-complex	quality	-
    over-complicated	quality	-
    over-dependent	quality	-
    over-dependent on	quality	-
    over-optimistic	quality	-
    over-reliant	quality	-
    over-represented	quality	-
    over-stretched	quality	-
    overbearing	quality	-
    overburdened	quality	-
    overcautious	quality	-
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
    overworked	quality	-
    painstaking	quality	+
    palpable	quality	+
    parlous	quality	-
    part of the family	quality	+
    participative	quality	+
    participatory	quality	+
    passionate	quality	+
    passive	quality	-
    patchier	quality	-
    patchwork	quality	-
    patchy	quality	-
    patient	quality	+
    perceptive	quality	+
    perfunctory	quality	-
    peripheral	quality	-
    permanent staff	quality	+
    permanent workforce	quality	+
    persistent	quality	+
    persistent and skilled	quality	+
    person-centred	quality	+
    personable	quality	+
    personalised	quality	+
    pertinent	quality	+
    pervasive	quality	-
    pessimistic	quality	-
    piecemeal	quality	-
    pioneering	quality	+
    pivotal	quality	+
    plain	quality	+
    playful	quality	+
    pleasing	quality	+
    plentiful	quality	+
    poignant	quality	+
    pointless	quality	-
    polished	quality	+
    poor	quality	-
    poor quality	quality	-
    poor-quality	quality	-
    poorer	quality	-
    poorly-coordinated	quality	-
    poorly-defined	quality	-
    poorly-managed	quality	-
    poorly-planned	quality	-
    poorly-written	quality	-
    positive	quality	+
    positive and trusting	quality	+
    powerful	quality	+
    practical	quality	+
    pragmatic	quality	+
    praiseworthy	quality	+
    precarious	quality	-
    precious	quality	+
    precise	quality	+
    premature	quality	-
    prescriptive	quality	-
    pressurised	quality	-
    prevalent delays	quality	-
    principled	quality	+
    prioritised	quality	+
    prized	quality	+
    proactive	quality	+
    probing	quality	+
    problematic	quality	-
    process led	quality	-
    process-driven	quality	-
    process-focused	quality	-
    process-led	quality	-
    productive	quality	+
    proficient	quality	+
    profound	quality	+
    prolonged	quality	-
    prominent	quality	+
    promising	quality	+
    prompt	quality	+
    proportionate	quality	+
    protracted	quality	-
    proud	quality	+
    prudent	quality	+
    psychologically informed	quality	+
    punctual	quality	+
    punitive	quality	-
    purposeful	quality	+
    qualitative	quality	+
    questionable	quality	-
    quick	quality	+
    quicker	quality	+
    quorate	quality	+
    ragged	quality	-
    rapid	quality	+
    rare and effective	quality	+
    rash	quality	-
    rated highly	quality	+
    re-energised	quality	+
    reachable	quality	+
    reactive	quality	-
    ready	quality	+
    ready for	quality	+
    realistic	quality	+
    reasonable	quality	+
    reassured	quality	+
    reassuring	quality	+
    receptive	quality	+
    reckless	quality	-
    recurrent	quality	-
    reflective	quality	+
    refreshing	quality	+
    regrettable	quality	-
    regular	quality	+
    reinvigorated	quality	+
    relational	quality	+
    relaxed	quality	+
    relentless	quality	+
    reliable	quality	+
    reliant on	quality	-
    reliant on agency	quality	-
    reluctant	quality	-
    remarkable	quality	+
    remiss	quality	-
    renowned	quality	+
    repetitive	quality	-
    reputable	quality	+
    resentful	quality	-
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
    restrictive	quality	-
    revitalised	quality	+
    rewarding	quality	+
    rich	quality	+
    rife	quality	-
    right	quality	+
    rigid	quality	-
    rigorous	quality	+
    risk averse	quality	-
    risk-averse	quality	-
    risky	quality	-
    robust	quality	+
    robustly challenging	quality	+
    routine	quality	+
    rudderless	quality	-
    rudimentary	quality	-
    rushed	quality	-
    safe	quality	+
    safe and well	quality	+
    safeguarding-focused	quality	+
    safer	quality	+
    satisfactory	quality	+
    satisfied	quality	+
    satisfying	quality	+
    savvy	quality	+
    scant	quality	-
    scanty	quality	-
    scarce	quality	-
    scathing	quality	-
    sceptical	quality	-
    scrappy	quality	-
    scrupulous	quality	+
    seamless	quality	+
    searching	quality	+
    seasoned	quality	+
    second nature	quality	+
    second to none	quality	+
    secure	quality	+
    self-assured	quality	+
    self-aware	quality	+
    self-confident	quality	+
    self-critical	quality	+
    self-improving	quality	+
    self-reflective	quality	+
    selfless	quality	+
    sensible	quality	+
    sensitive	quality	+
    sensitively-written	quality	+
    settled	quality	+
    shabby	quality	-
    shallow	quality	-
    shambolic	quality	-
    sharp	quality	+
    sharply focused	quality	+
    short-lived	quality	-
    short-sighted	quality	-
    short-staffed	quality	-
    short-term and reactive	quality	-
    shrewd	quality	+
    sighted	quality	+
    sighted on	quality	+
    siloed	quality	-
    simplistic	quality	-
    sincere	quality	+
    sketchy	quality	-
    skilful	quality	+
    skilled	quality	+
    skillful	quality	+
    slack	quality	-
    slapdash	quality	-
    slipshod	quality	-
    sloppy	quality	-
    slow	quality	-
    slow-moving	quality	-
    slower	quality	-
    sluggish	quality	-
    small-scale	quality	-
    smart	quality	+
    smarter	quality	+
    smooth	quality	+
    sobering	quality	-
    solid	quality	+
    solution focused	quality	+
    solution-focused	quality	+
    sophisticated	quality	+
    sound	quality	+
    sparse	quality	-
    specific	quality	+
    specific and measurable	quality	+
    spectacular	quality	+
    speedy	quality	+
    splendid	quality	+
    sporadic	quality	-
    spread too thinly	quality	-
    squeezed	quality	-
    stable	quality	+
    stagnant	quality	-
    stale	quality	-
    stalled	quality	-
    standout	quality	+
    static	quality	-
    steadfast	quality	+
    steady	quality	+
    steely	quality	+
    stellar	quality	+
    sterling	quality	+
    stifling	quality	-
    stilted	quality	-
    stimulating	quality	+
    stop-start	quality	-
    straightforward	quality	+
    strained	quality	-
    strengths based	quality	+
    strengths-based	quality	+
    strengths-focused	quality	+
    stressful	quality	-
    stretched	quality	-
    striking	quality	+
    stringent	quality	+
    strong	quality	+
    strongly-embedded	quality	+
    strongly-focused	quality	+
    strongly-led	quality	+
    structured	quality	+
    stubbornly high	quality	-
    stubbornly low	quality	-
    stuck	quality	-
    stymied	quality	-
    sub-optimal	quality	-
    sub-standard	quality	-
    subject to delay	quality	-
    subject to drift	quality	-
    subjective	quality	-
    suboptimal	quality	-
    substandard	quality	-
    substantial	quality	+
    successful	quality	+
    succinct	quality	+
    sufficient	quality	+
    suitable	quality	+
    super	quality	+
    superb	quality	+
    superficial	quality	-
    superfluous	quality	-
    supportive	quality	+
    surface-level	quality	-
    sustainable	quality	+
    sustained	quality	+
    swift	quality	+
    sympathetic	quality	+
    systematic	quality	+
    tactful	quality	+
    tailor-made	quality	+
    tailored	quality	+
    talented	quality	+
    tangible	quality	+
    targeted	quality	+
    task focused	quality	-
    task orientated	quality	-
    task-centred	quality	-
    task-driven	quality	-
    task-focused	quality	-
    task-led	quality	-
    task-orientated	quality	-
    task-oriented	quality	-
    tedious	quality	-
    tenacious	quality	+
    tentative	quality	-
    tenuous	quality	-
    terrific	quality	+
    thin	quality	-
    thorough	quality	+
    thought-provoking	quality	+
    thoughtful	quality	+
    thoughtfully-planned	quality	+
    thoughtfully-written	quality	+
    thoughtless	quality	-
    threadbare	quality	-
    thrilled	quality	+
    thriving	quality	+
    tidy	quality	+
    tight	quality	+
    tight-knit	quality	+
    tightly-focused	quality	+
    tightly-managed	quality	+
    time bound	quality	+
    time consuming	quality	-
    time-bound	quality	+
    time-consuming	quality	-
    time-limited	quality	+
    time-specific	quality	+
    timebound	quality	+
    timelier	comparative	+
    timelier	quality	+
    timely	quality	+
    tireless	quality	+
    tiresome	quality	-
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
    top-quality	quality	+
    toxic	quality	-
    transformational	quality	+
    transformative	quality	+
    transparent	quality	+
    trauma informed	quality	+
    trauma-informed	quality	+
    treasured	quality	+
    tremendous	quality	+
    troubling	quality	-
    trusted	quality	+
    trusting	quality	+
    trustworthy	quality	+
    turbulent	quality	-
    turned away	quality	-
    unable	quality	-
    unacceptable	quality	-
    unacceptably long	quality	-
    unaccountable	quality	-
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
    unbalanced	quality	-
    uncaring	quality	-
    uncertain	quality	-
    unchallenged	quality	-
    unclear	quality	-
    uncommitted	quality	-
    unconditional	quality	+
    unconvinced	quality	-
    unconvincing	quality	-
    uncoordinated	quality	-
    undaunted	quality	+
    under a great deal of pressure	quality	-
    under considerable pressure	quality	-
    under considerable strain	quality	-
    under control	quality	+
    under enormous pressure	quality	-
    under enormous stress	quality	-
    under intense pressure	quality	-
    under pressure	quality	-
    under significant pressure	quality	-
    under strain	quality	-
    under stress	quality	-
    under way	quality	+
    under-ambitious	quality	-
    under-developed	quality	-
    under-reported	quality	-
    under-resourced	quality	-
    under-staffed	quality	-
    under-used	quality	-
    under-utilised	quality	-
    underdeveloped	quality	-
    underestimated	quality	-
    underfunded	quality	-
    underpowered	quality	-
    underreported	quality	-
    underrepresented	quality	-
    underresourced	quality	-
    understaffed	quality	-
    underused	quality	-
    underutilised	quality	-
    undervalued	quality	-
    underway	quality	+
    underwhelming	quality	-
    undetected	quality	-
    undeterred	quality	+
    undeveloped	quality	-
    unduly reliant	quality	-
    unequal	quality	-
    unequivocal	quality	+
    unethical	quality	-
    unevaluated	quality	-
    uneven	quality	-
    unevenly spread	quality	-
    unexplored	quality	-
    unfailing	quality	+
    unfair	quality	-
    unfilled	quality	-
    unfinished	quality	-
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
    unified	quality	+
    unifying	quality	+
    unimaginative	quality	-
    unimpressed	quality	-
    unimpressive	quality	-
    uninformed	quality	-
    uninspired	quality	-
    uninspiring	quality	-
    uninterrupted	quality	+
    united	quality	+
    unjustified	quality	-
    unknown	quality	-
    unlawful	quality	-
    unmanageable	quality	-
    unmeasurable	quality	-
    unmet	quality	-
    unmonitored	quality	-
    unmotivated	quality	-
    unnecessary	quality	-
    unnoticed	quality	-
    unparalleled	quality	+
    unplanned	quality	-
    unpopular	quality	-
    unpredictable	quality	-
    unprepared	quality	-
    unproductive	quality	-
    unprofessional	quality	-
    unprotected	quality	-
    unproven	quality	-
    unqualified	quality	-
    unquantified	quality	-
    unread	quality	-
    unrealistic	quality	-
    unreasonable	quality	-
    unrecorded	quality	-
    unrelenting	quality	+
    unreliable	quality	-
    unresolved	quality	-
    unresponsive	quality	-
    unrivalled	quality	+
    unsafe	quality	-
    unsatisfactory	quality	-
    unsatisfying	quality	-
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
    unstoppable	quality	+
    unstructured	quality	-
    unsubstantiated	quality	-
    unsuccessful	quality	-
    unsuitable	quality	-
    unsupported	quality	-
    unsure	quality	-
    unsurpassed	quality	+
    unsustainable	quality	-
    unsustainably high	quality	-
    unswerving	quality	+
    unsystematic	quality	-
    untenable	quality	-
    untested	quality	-
    untidy	quality	-
    untimely	quality	-
    untrained	quality	-
    unverified	quality	-
    unwavering	quality	+
    unwelcome	quality	-
    unwelcoming	quality	-
    unwieldly	quality	-
    unwieldy	quality	-
    unwilling	quality	-
    unwise	quality	-
    unworkable	quality	-
    up to date	quality	+
    up to speed	quality	+
    up-to-date	quality	+
    upbeat	quality	+
    uplifting	quality	+
    upsetting	quality	-
    useful	quality	+
    useless	quality	-
    user-friendly	quality	+
    vacant	quality	-
    vague	quality	-
    valid	quality	+
    valuable	quality	+
    valued	quality	+
    variable	quality	-
    varied	quality	-
    varied in quality	quality	-
    verbose	quality	-
    versatile	quality	+
    very active	quality	+
    viable	quality	+
    vibrant	quality	+
    vigilant	quality	+
    vigorous	quality	+
    visible	quality	+
    visionary	quality	+
    vital	quality	+
    vivid	quality	+
    volatile	quality	-
    vulnerable to change	quality	-
    wanting	quality	-
    warm	quality	+
    warm-hearted	quality	+
    wasteful	quality	-
    watchful	quality	+
    watertight	quality	+
    weak	quality	-
    weaker	quality	-
    weakest	quality	-
    weary	quality	-
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
    well set out	quality	+
    well sighted	quality	+
    well sighted on	quality	+
    well thought out	quality	+
    well thought through	quality	+
    well versed	quality	+
    well versed in	quality	+
    well-advanced	quality	+
    well-aligned	quality	+
    well-analysed	quality	+
    well-argued	quality	+
    well-articulated	quality	+
    well-assessed	quality	+
    well-attended	quality	+
    well-attuned	quality	+
    well-balanced	quality	+
    well-being-focused	quality	+
    well-briefed	quality	+
    well-chaired	quality	+
    well-chosen	quality	+
    well-co-ordinated	quality	+
    well-communicated	quality	+
    well-conceived	quality	+
    well-conducted	quality	+
    well-connected	quality	+
    well-considered	quality	+
    well-constructed	quality	+
    well-controlled	quality	+
    well-coordinated	quality	+
    well-crafted	quality	+
    well-defined	quality	+
    well-delivered	quality	+
    well-designed	quality	+
    well-developed	quality	+
    well-disseminated	quality	+
    well-documented	quality	+
    well-drafted	quality	+
    well-driven	quality	+
    well-earned	quality	+
    well-embedded	quality	+
    well-equipped	quality	+
    well-established	quality	+
    well-evaluated	quality	+
    well-evidenced	quality	+
    well-executed	quality	+
    well-facilitated	quality	+
    well-focused	quality	+
    well-focussed	quality	+
    well-formulated	quality	+
    well-founded	quality	+
    well-functioning	quality	+
    well-funded	quality	+
    well-governed	quality	+
    well-grounded	quality	+
    well-handled	quality	+
    well-honed	quality	+
    well-identified	quality	+
    well-illustrated	quality	+
    well-implemented	quality	+
    well-informed	quality	+
    well-integrated	quality	+
    well-intentioned	quality	+
    well-judged	quality	+
    well-kept	quality	+
    well-known	quality	+
    well-laid-out	quality	+
    well-led	quality	+
    well-liked	quality	+
    well-linked	quality	+
    well-located	quality	+
    well-loved	quality	+
    well-maintained	quality	+
    well-managed	quality	+
    well-matched	quality	+
    well-measured	quality	+
    well-monitored	quality	+
    well-motivated	quality	+
    well-observed	quality	+
    well-oiled	quality	+
    well-organised	quality	+
    well-paced	quality	+
    well-phased	quality	+
    well-pitched	quality	+
    well-placed	quality	+
    well-planned	quality	+
    well-positioned	quality	+
    well-prepared	quality	+
    well-presented	quality	+
    well-prioritised	quality	+
    well-promoted	quality	+
    well-publicised	quality	+
    well-reasoned	quality	+
    well-received	quality	+
    well-recognised	quality	+
    well-recorded	quality	+
    well-referenced	quality	+
    well-regarded	quality	+
    well-regulated	quality	+
    well-rehearsed	quality	+
    well-researched	quality	+
    well-resourced	quality	+
    well-respected	quality	+
    well-rooted	quality	+
    well-rounded	quality	+
    well-run	quality	+
    well-scoped	quality	+
    well-secured	quality	+
    well-sequenced	quality	+
    well-served	quality	+
    well-set-out	quality	+
    well-shared	quality	+
    well-sighted	quality	+
    well-situated	quality	+
    well-staffed	quality	+
    well-stated	quality	+
    well-structured	quality	+
    well-summarised	quality	+
    well-supervised	quality	+
    well-supported	quality	+
    well-sustained	quality	+
    well-tailored	quality	+
    well-targeted	quality	+
    well-thought-out	quality	+
    well-thoughtout	quality	+
    well-timed	quality	+
    well-trained	quality	+
    well-understood	quality	+
    well-used	quality	+
    well-utilised	quality	+
    well-valued	quality	+
    well-versed	quality	+
    well-written	quality	+
    whole-family	quality	+
    whole-hearted	quality	+
    wholehearted	quality	+
    wholesome	quality	+
    wholly inadequate	quality	-
    wide ranging	quality	+
    wide-ranging	quality	+
    widespread and serious	quality	-
    willing	quality	+
    wise	quality	+
    without a voice	quality	-
    woeful	quality	-
    wonderful	quality	+
    woolly	quality	-
    workable	quality	+
    world-class	quality	+
    worn down	quality	-
    worrisome	quality	-
    worrying	quality	-
    worse	quality	-
    worse than average	quality	-
    worst	quality	-
    worthless	quality	-
    worthwhile	quality	+
    worthy	quality	+
    wrong	quality	-
    zealous	quality	+
    """
}
