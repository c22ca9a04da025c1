extension BuiltInLexicon {
  /// Evaluative adjectives.
  static let qualities: StaticString = """
    # name: Qualities
    # version: 1
    # scale: +, - or no sign
    # source: gathered by counting words and collocations in published inspection letters and reports
    # licence: that of this package
    # columns: phrase, role, sign
    a credit to	quality	+
    a lottery	quality	-
    a model of its kind	quality	+
    a pleasure to read	quality	+
    a rarity	quality	-
    abandoned	quality	-
    able	quality	+
    above average	quality	+
    above national averages	quality	+
    above reproach	quality	+
    above the national average	quality	+
    abrupt	quality	-
    absent	quality	-
    abysmal	quality	-
    acceptable	quality	+
    accessible	quality	+
    accomplished	quality	+
    accountable	quality	+
    accurate	quality	+
    achievable	quality	+
    acquiescent	quality	-
    active	quality	+
    ad hoc	quality	-
    adaptable	quality	+
    adaptive	quality	+
    adept	quality	+
    adequate	quality	+
    admirable	quality	+
    adrift	quality	-
    adroit	quality	+
    adult-centred	quality	-
    adult-focused	quality	-
    adult-led	quality	-
    adult-orientated	quality	-
    adversarial	quality	-
    adverse	quality	-
    afraid	quality	-
    age-appropriate	quality	+
    agile	quality	+
    ahead of schedule	quality	+
    ahead of the curve	quality	+
    ahead of the game	quality	+
    aimless	quality	-
    alarming	quality	-
    alert	quality	+
    alert and responsive	quality	+
    alert to	quality	+
    aligned	quality	+
    alive to	quality	+
    alive to risk	quality	+
    all-encompassing	quality	+
    aloof	quality	-
    amateurish	quality	-
    amazing	quality	+
    ambiguous	quality	-
    ambitious	quality	+
    ambitious for	quality	+
    amicable	quality	+
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
    as good as their word	quality	+
    ashamed	quality	-
    aspirant	quality	+
    aspirational	quality	+
    aspirational for	quality	+
    assertive	quality	+
    assiduous	quality	+
    assured	quality	+
    astute	quality	+
    at a premium	quality	-
    at a standstill	quality	-
    at arm’s length	quality	-
    at breaking point	quality	-
    at cross purposes	quality	-
    at cross-purposes	quality	-
    at ease	quality	+
    at full strength	quality	+
    at full stretch	quality	-
    at loggerheads	quality	-
    at odds	quality	-
    at risk for too long	quality	-
    at risk of delay	quality	-
    at the centre of	quality	+
    at the core of	quality	+
    at the forefront	quality	+
    at the forefront of	quality	+
    at the heart	quality	+
    at the heart of	quality	+
    at the top of the agenda	quality	+
    at unassessed risk	quality	-
    at unnecessary risk	quality	-
    at variance	quality	-
    attentive	quality	+
    attractive	quality	+
    attuned	quality	+
    authentic	quality	+
    authoritative	quality	+
    available	quality	+
    averse to	quality	-
    avoidable	quality	-
    award-winning	quality	+
    aware	quality	+
    awkward	quality	-
    back on course	quality	+
    back on track	quality	+
    backward	quality	-
    bad	quality	-
    badly-managed	quality	-
    badly-run	quality	-
    baffling	quality	-
    balanced	quality	+
    bearing fruit	quality	+
    beautiful	quality	+
    bedded in	quality	+
    behind	quality	-
    behind schedule	quality	-
    behind target	quality	-
    behind the curve	quality	-
    behind the times	quality	-
    behind time	quality	-
    beleaguered	quality	-
    below average	quality	-
    below expectations	quality	-
    below national averages	quality	-
    below par	quality	-
    below standard	quality	-
    below the national average	quality	-
    beneficial	quality	+
    bereft of	quality	-
    bespoke	quality	+
    best placed	quality	+
    best-in-class	quality	+
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
    beyond reach	quality	-
    beyond reproach	quality	+
    biased	quality	-
    blame-free	quality	+
    blaming	quality	-
    bland	quality	-
    blank	quality	-
    bleak	quality	-
    blind to	quality	-
    blinkered	quality	-
    blurred	quality	-
    bogged down	quality	-
    boilerplate	quality	-
    bold	quality	+
    botched	quality	-
    box-ticking	quality	-
    brave	quality	+
    brief	quality	-
    brilliant	quality	+
    brisk	quality	+
    brittle	quality	-
    broad-minded	quality	+
    broken down	quality	-
    brushed aside	quality	-
    brusque	quality	-
    built to last	quality	+
    bungled	quality	-
    buoyant	quality	+
    burdensome	quality	-
    bureaucratic	quality	-
    burnt out	quality	-
    burnt-out	quality	-
    calm	quality	+
    can-do	quality	+
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
    cast adrift	quality	-
    celebratory	quality	+
    central	quality	+
    central to	quality	+
    centred on children	quality	+
    challenging	quality	-
    challenging and supportive	quality	+
    championed	quality	+
    chaotic	quality	-
    cherished	quality	+
    child centred	quality	+
    child focused	quality	+
    child-centred	quality	+
    child-focused	quality	+
    child-friendly	quality	+
    child-led	quality	+
    child-shaped	quality	+
    chilly	quality	-
    clear	quality	+
    clear-eyed	quality	+
    clear-headed	quality	+
    clear-sighted	quality	+
    clearly-articulated	quality	+
    clearly-defined	quality	+
    clearly-focused	quality	+
    clearly-targeted	quality	+
    clearly-written	quality	+
    close	quality	+
    close at hand	quality	+
    close to breaking point	quality	-
    close to children	quality	+
    close to family	quality	+
    close to home	quality	+
    close to practice	quality	+
    close to the front line	quality	+
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
    comforting	quality	+
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
    condescending	quality	-
    conducive	quality	+
    conducive to	quality	+
    confidence-building	quality	+
    confidence-inspiring	quality	+
    confident	quality	+
    confined to	quality	-
    conflicting	quality	-
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
    consummate	quality	+
    contactable	quality	+
    contemporary	quality	+
    contented	quality	+
    contradictory	quality	-
    convincing	quality	+
    convoluted	quality	-
    cooperative	quality	+
    coordinated	quality	+
    copied and pasted	quality	-
    core to	quality	+
    correct	quality	+
    corrosive	quality	-
    cosmetic	quality	-
    cost-effective	quality	+
    costed	quality	+
    costly	quality	-
    counter-intuitive	quality	-
    counter-productive	quality	-
    counterproductive	quality	-
    courageous	quality	+
    courteous	quality	+
    creaking	quality	-
    creative	quality	+
    credible	quality	+
    crippling	quality	-
    crisis led	quality	-
    crisis-driven	quality	-
    crisis-led	quality	-
    crisp	quality	+
    critical of the service	quality	-
    crude	quality	-
    cryptic	quality	-
    crystal clear	quality	+
    crystal-clear	quality	+
    culturally appropriate	quality	+
    culturally aware	quality	+
    culturally competent	quality	+
    culturally matched	quality	+
    culturally responsive	quality	+
    culturally sensitive	quality	+
    cumbersome	quality	-
    curious	quality	+
    cursory	quality	-
    curt	quality	-
    cut and paste	quality	-
    cut short	quality	-
    cut-and-paste	quality	-
    cutting-edge	quality	+
    cynical	quality	-
    damaging	quality	-
    data-rich	quality	+
    dated	quality	-
    daunting	quality	-
    decisive	quality	+
    dedicated	quality	+
    dedicated to	quality	+
    deep-seated	quality	-
    deeply rooted	quality	+
    defective	quality	-
    defensible	quality	+
    defensive	quality	-
    deferential	quality	-
    deficient	quality	-
    deft	quality	+
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
    deserving of praise	quality	+
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
    directionless	quality	-
    disaffected	quality	-
    disappointing	quality	-
    disbelieved	quality	-
    discernible	quality	+
    discerning	quality	+
    disconcerting	quality	-
    disconnected	quality	-
    discouraging	quality	-
    discourteous	quality	-
    disempowered	quality	-
    disengaged	quality	-
    disgraceful	quality	-
    disheartened	quality	-
    disheartening	quality	-
    disillusioned	quality	-
    disinclined	quality	-
    disingenuous	quality	-
    disjointed	quality	-
    dismal	quality	-
    dismaying	quality	-
    dismissive	quality	-
    disorganised	quality	-
    disparate	quality	-
    dispirited	quality	-
    dispiriting	quality	-
    disproportionate	quality	-
    disproportionately high	quality	-
    disquieting	quality	-
    disregarded	quality	-
    disrespectful	quality	-
    disruptive	quality	-
    dissatisfied	quality	-
    distant	quality	-
    disturbing	quality	-
    divisive	quality	-
    dogged	quality	+
    dormant	quality	-
    doubtful	quality	-
    draining	quality	-
    drawn out	quality	-
    drawn-out	quality	-
    drifting	quality	-
    dubious	quality	-
    duplicative	quality	-
    dynamic	quality	+
    dysfunctional	quality	-
    eager	quality	+
    eager to learn	quality	+
    eagle-eyed	quality	+
    early and effective	quality	+
    easily accessible	quality	+
    easy	quality	+
    easy to follow	quality	+
    easy to get hold of	quality	+
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
    effortless	quality	+
    effusive	quality	+
    eleventh-hour	quality	-
    eloquent	quality	+
    elusive	quality	-
    embedded	quality	+
    emotionally warm	quality	+
    empathetic	quality	+
    empathic	quality	+
    empowered	quality	+
    empowering	quality	+
    encouraging	quality	+
    endemic	quality	-
    endless	quality	-
    enduring	quality	+
    energetic	quality	+
    energised	quality	+
    energising	quality	+
    engaged	quality	+
    engaging	quality	+
    engrained	quality	+
    enjoyable	quality	+
    enquiring	quality	+
    enriching	quality	+
    enthused	quality	+
    enthusiastic	quality	+
    equal to the task	quality	+
    equitable	quality	+
    eroded	quality	-
    erratic	quality	-
    erroneous	quality	-
    error-free	quality	+
    error-prone	quality	-
    error-ridden	quality	-
    error-strewn	quality	-
    ethnically matched	quality	+
    evaluative	quality	+
    evasive	quality	-
    even-handed	quality	+
    ever-present	quality	+
    everyone’s business	quality	+
    evidence based	quality	+
    evidence informed	quality	+
    evidence-based	quality	+
    evidence-informed	quality	+
    evident	quality	+
    evocative	quality	+
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
    faceless	quality	-
    fair	quality	+
    fair-minded	quality	+
    familiar	quality	+
    family-friendly	quality	+
    family-like	quality	+
    family-minded	quality	+
    fanciful	quality	-
    fantastic	quality	+
    far-reaching	quality	+
    far-sighted	quality	+
    fastidious	quality	+
    fatigued	quality	-
    faultless	quality	+
    faulty	quality	-
    favourable	quality	+
    fearless	quality	+
    feeble	quality	-
    few and far between	quality	-
    few in number	quality	-
    fine-grained	quality	+
    fine-tuned	quality	+
    finely honed	quality	+
    finely judged	quality	+
    finely tuned	quality	+
    firmly embedded	quality	+
    firmly established	quality	+
    firmly rooted	quality	+
    first rate	quality	+
    first-class	quality	+
    first-rate	quality	+
    fit for purpose	quality	+
    fitful	quality	-
    fitting	quality	+
    flattering	quality	-
    flawed	quality	-
    flawless	quality	+
    flexible	quality	+
    flimsy	quality	-
    flippant	quality	-
    fluent	quality	+
    focused	quality	+
    foot-dragging	quality	-
    forensic	quality	+
    forgotten	quality	-
    forgotten about	quality	-
    form-driven	quality	-
    formidable	quality	+
    formulaic	quality	-
    forthright	quality	+
    forward-looking	quality	+
    forward-thinking	quality	+
    fractured	quality	-
    fragile	quality	-
    fragmentary	quality	-
    fragmented	quality	-
    frank	quality	+
    fraught	quality	-
    frayed	quality	-
    free from delay	quality	+
    free from drift	quality	+
    free from jargon	quality	+
    free of delay	quality	+
    free of drift	quality	+
    free of jargon	quality	+
    frictionless	quality	+
    friendly	quality	+
    frosty	quality	-
    fruitful	quality	+
    fruitless	quality	-
    frustrated	quality	-
    frustrating	quality	-
    fulfilling	quality	+
    full of errors	quality	-
    full of gaps	quality	-
    full of holes	quality	-
    full of jargon	quality	-
    full partners	quality	+
    fully compliant	quality	+
    fully costed	quality	+
    fully embedded	quality	+
    fully engaged	quality	+
    fully funded	quality	+
    fully resourced	quality	+
    fully staffed	quality	+
    fun	quality	+
    futile	quality	-
    future-proof	quality	+
    future-proofed	quality	+
    game-changing	quality	+
    generic	quality	-
    generous	quality	+
    gentle	quality	+
    genuine	quality	+
    gifted	quality	+
    glacial	quality	-
    glaring	quality	-
    glib	quality	-
    glossed over	quality	-
    glowing	quality	+
    good	quality	+
    good enough	quality	+
    good quality	quality	+
    good-natured	quality	+
    good-quality	quality	+
    grateful	quality	+
    gratifying	quality	+
    gridlocked	quality	-
    ground-breaking	quality	+
    groundbreaking	quality	+
    grounded	quality	+
    gruelling	quality	-
    gullible	quality	-
    half-baked	quality	-
    half-done	quality	-
    half-finished	quality	-
    half-formed	quality	-
    half-hearted	quality	-
    half-understood	quality	-
    hampered	quality	-
    hamstrung	quality	-
    hands-on	quality	+
    haphazard	quality	-
    happier	quality	+
    happy	quality	+
    happy and settled	quality	+
    happy to stay	quality	+
    hard going	quality	-
    hard pressed	quality	-
    hard to access	quality	-
    hard to come by	quality	-
    hard to contact	quality	-
    hard to discern	quality	-
    hard to find	quality	-
    hard to follow	quality	-
    hard to get	quality	-
    hard to get hold of	quality	-
    hard to navigate	quality	-
    hard to overstate	quality	+
    hard to reach by phone	quality	-
    hard to read	quality	-
    hard to see	quality	-
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
    held in mind	quality	+
    helpful	quality	+
    heroic	quality	+
    hesitant	quality	-
    hidebound	quality	-
    hierarchical	quality	-
    high on the agenda	quality	+
    high quality	quality	+
    high-achieving	quality	+
    high-calibre	quality	+
    high-challenge	quality	+
    high-handed	quality	-
    high-impact	quality	+
    high-performing	quality	+
    high-quality	quality	+
    high-standard	quality	+
    high-support	quality	+
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
    hollow	quality	-
    hollowed out	quality	-
    homelike	quality	+
    homely	quality	+
    honest	quality	+
    hopeful	quality	+
    humane	quality	+
    humble	quality	+
    hungry to improve	quality	+
    hurried	quality	-
    ignored	quality	-
    ill prepared	quality	-
    ill thought out	quality	-
    ill-advised	quality	-
    ill-conceived	quality	-
    ill-considered	quality	-
    ill-coordinated	quality	-
    ill-defined	quality	-
    ill-equipped	quality	-
    ill-informed	quality	-
    ill-judged	quality	-
    ill-matched	quality	-
    ill-organised	quality	-
    ill-planned	quality	-
    ill-prepared	quality	-
    ill-resourced	quality	-
    ill-suited	quality	-
    ill-timed	quality	-
    ill-trained	quality	-
    illegible	quality	-
    illogical	quality	-
    illuminating	quality	+
    illusory	quality	-
    imaginative	quality	+
    imaginative and creative	quality	+
    immaculate	quality	+
    immature	quality	-
    immersive	quality	+
    impactful	quality	+
    impaired	quality	-
    impartial	quality	+
    impeccable	quality	+
    impenetrable	quality	-
    impersonal	quality	-
    implausible	quality	-
    important and positive	quality	+
    impossible	quality	-
    impractical	quality	-
    imprecise	quality	-
    impressed	quality	+
    impressive	quality	+
    in a parlous state	quality	-
    in a poor state	quality	-
    in abeyance	quality	-
    in accord with	quality	+
    in accordance with	quality	+
    in arrears	quality	-
    in chaos	quality	-
    in children’s best interests	quality	+
    in close contact	quality	+
    in close touch	quality	+
    in constant touch	quality	+
    in decline	quality	-
    in development	quality	+
    in disarray	quality	-
    in flux	quality	-
    in full swing	quality	+
    in good hands	quality	+
    in good health	quality	+
    in good order	quality	+
    in good supply	quality	+
    in harmony	quality	+
    in keeping with	quality	+
    in limbo	quality	-
    in line with	quality	+
    in name only	quality	-
    in need of improvement	quality	-
    in need of repair	quality	-
    in place	quality	+
    in poor shape	quality	-
    in regular communication	quality	+
    in regular contact	quality	+
    in regular touch	quality	+
    in safe hands	quality	+
    in short supply	quality	-
    in step with	quality	+
    in sync	quality	+
    in the best interests of	quality	+
    in the child’s best interests	quality	+
    in the right place	quality	+
    in their best interests	quality	+
    in touch	quality	+
    in touch with	quality	+
    in tune with	quality	+
    in unsafe circumstances	quality	-
    in-depth	quality	+
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
    incurious	quality	-
    indecisive	quality	-
    indefatigable	quality	+
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
    inflated	quality	-
    inflexible	quality	-
    influential	quality	+
    informative	quality	+
    informed	quality	+
    infrequent	quality	-
    ingenious	quality	+
    ingrained	quality	+
    innovative	quality	+
    inordinate	quality	-
    inquiring	quality	+
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
    interminable	quality	-
    intermittent	quality	-
    intolerable	quality	-
    intractable	quality	-
    intransigent	quality	-
    intuitive	quality	+
    inundated	quality	-
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
    irreplaceable	quality	+
    irreproachable	quality	+
    irresponsible	quality	-
    isolated	quality	-
    it is also of concern	quality	-
    it is of concern	quality	-
    it was of concern	quality	-
    iterative	quality	+
    jaded	quality	-
    jargon-free	quality	+
    jargon-heavy	quality	-
    jargonistic	quality	-
    joined up	quality	+
    joined-up	quality	+
    joyful	quality	+
    judgemental	quality	-
    judgmental	quality	-
    judicious	quality	+
    keen	quality	+
    keen to learn	quality	+
    kept abreast	quality	+
    kept in the dark	quality	-
    kept in the loop	quality	+
    kept informed	quality	+
    kept safe	quality	+
    kept waiting	quality	-
    kind	quality	+
    kind-hearted	quality	+
    knee-jerk	quality	-
    knowledgeable	quality	+
    laborious	quality	-
    labour intensive	quality	-
    labour-intensive	quality	-
    lackadaisical	quality	-
    lacking	quality	-
    lacking in	quality	-
    lacklustre	quality	-
    lamentable	quality	-
    last-minute	quality	-
    lasting	quality	+
    late	quality	-
    laudable	quality	+
    lax	quality	-
    leaderless	quality	-
    learning-focused	quality	+
    left behind	quality	-
    left in danger	quality	-
    left in limbo	quality	-
    left in the dark	quality	-
    left to chance	quality	-
    left to drift	quality	-
    left to fend for themselves	quality	-
    left to their own devices	quality	-
    left waiting	quality	-
    legible	quality	+
    lengthy	quality	-
    lenient	quality	-
    less than adequate	quality	-
    less than clear	quality	-
    less than complete	quality	-
    less than consistent	quality	-
    less than convincing	quality	-
    less than effective	quality	-
    less than helpful	quality	-
    less than ideal	quality	-
    less than optimal	quality	-
    less than perfect	quality	-
    less than rigorous	quality	-
    less than robust	quality	-
    less than satisfactory	quality	-
    less than thorough	quality	-
    less than timely	quality	-
    less than transparent	quality	-
    lethargic	quality	-
    level-headed	quality	+
    liberating	quality	+
    life-affirming	quality	+
    life-changing	quality	+
    light on	quality	-
    like a family	quality	+
    like gold dust	quality	-
    like-minded	quality	+
    likeable	quality	+
    limited	quality	-
    lingering	quality	-
    listened to	quality	+
    listless	quality	-
    littered with	quality	-
    little known	quality	-
    little understood	quality	-
    little-known	quality	-
    little-understood	quality	-
    lively	quality	+
    logical	quality	+
    long overdue	quality	-
    long-delayed	quality	-
    long-drawn-out	quality	-
    long-lasting	quality	+
    long-overdue	quality	-
    long-winded	quality	-
    lost from view	quality	-
    lost sight of	quality	-
    loved	quality	+
    loving	quality	+
    low-quality	quality	-
    loyal	quality	+
    lucid	quality	+
    lukewarm	quality	-
    made welcome	quality	+
    makeshift	quality	-
    manageable	quality	+
    masterful	quality	+
    masterly	quality	+
    mature	quality	+
    meagre	quality	-
    meaningful	quality	+
    measurable	quality	+
    measured	quality	+
    mechanical	quality	-
    mechanistic	quality	-
    mediocre	quality	-
    memorable	quality	+
    messy	quality	-
    methodical	quality	+
    meticulous	quality	+
    mindful	quality	+
    minimal	quality	-
    minimalist	quality	-
    mired in	quality	-
    misaligned	quality	-
    misallocated	quality	-
    misapplied	quality	-
    miscommunicated	quality	-
    misdirected	quality	-
    misfiled	quality	-
    misguided	quality	-
    mishandled	quality	-
    misinformed	quality	-
    misinterpreted	quality	-
    misjudged	quality	-
    misleading	quality	-
    mismanaged	quality	-
    mismatched	quality	-
    misplaced	quality	-
    misrecorded	quality	-
    misreported	quality	-
    misrepresented	quality	-
    missed	quality	-
    missing from	quality	-
    mistaken	quality	-
    misunderstood	quality	-
    mixed	quality	-
    mixed in quality	quality	-
    monotonous	quality	-
    morale-boosting	quality	+
    more than adequate	quality	+
    more than capable	quality	+
    moribund	quality	-
    motivated	quality	+
    motivating	quality	+
    motivational	quality	+
    much delayed	quality	-
    much needed	quality	+
    much-delayed	quality	-
    much-needed	quality	+
    muddled	quality	-
    multifaceted	quality	+
    muted	quality	-
    myopic	quality	-
    nagging	quality	-
    naive	quality	-
    narrow	quality	-
    naïve	quality	-
    near their families	quality	+
    needless	quality	-
    needs-led	quality	+
    negative	quality	-
    neglected	quality	-
    negligible	quality	-
    neurodiversity-friendly	quality	+
    never-ending	quality	-
    nimble	quality	+
    nipped in the bud	quality	+
    no further forward	quality	-
    no one’s responsibility	quality	-
    nominal	quality	-
    non-blaming	quality	+
    non-compliant	quality	-
    non-discriminatory	quality	+
    non-existent	quality	-
    non-intrusive	quality	+
    non-judgemental	quality	+
    non-judgmental	quality	+
    non-stigmatising	quality	+
    not fit for purpose	quality	-
    not good enough	quality	-
    not in place	quality	-
    not robust enough	quality	-
    not strong enough	quality	-
    not up to scratch	quality	-
    not up to standard	quality	-
    notable	quality	+
    noteworthy	quality	+
    nuanced	quality	+
    nurturing	quality	+
    objective	quality	+
    oblivious	quality	-
    oblivious to	quality	-
    obsolete	quality	-
    obstructive	quality	-
    of a consistently good standard	quality	+
    of a consistently high standard	quality	+
    of a good quality	quality	+
    of a good standard	quality	+
    of a high quality	quality	+
    of a high standard	quality	+
    of a low standard	quality	-
    of a poor standard	quality	-
    of a uniformly high standard	quality	+
    of a variable standard	quality	-
    of a very good standard	quality	+
    of a very high standard	quality	+
    of an excellent standard	quality	+
    of an inconsistent standard	quality	-
    of consistently high quality	quality	+
    of dubious value	quality	-
    of excellent quality	quality	+
    of exceptional quality	quality	+
    of good quality	quality	+
    of great benefit	quality	+
    of great concern	quality	-
    of great value	quality	+
    of high calibre	quality	+
    of high quality	quality	+
    of inconsistent quality	quality	-
    of lasting benefit	quality	+
    of limited use	quality	-
    of limited value	quality	-
    of little help	quality	-
    of little value	quality	-
    of low quality	quality	-
    of mixed quality	quality	-
    of no use	quality	-
    of outstanding quality	quality	+
    of particular concern	quality	-
    of poor quality	quality	-
    of poor standard	quality	-
    of questionable value	quality	-
    of real benefit	quality	+
    of real help	quality	+
    of real value	quality	+
    of the highest order	quality	+
    of the highest quality	quality	+
    of the highest standard	quality	+
    of uncertain quality	quality	-
    of uneven quality	quality	-
    of uniformly good quality	quality	+
    of uniformly high quality	quality	+
    of variable quality	quality	-
    of very good quality	quality	+
    of very high quality	quality	+
    off course	quality	-
    off target	quality	-
    off the mark	quality	-
    off track	quality	-
    off-putting	quality	-
    on a firm footing	quality	+
    on a secure footing	quality	+
    on a sound footing	quality	+
    on an even keel	quality	+
    on and off	quality	-
    on board	quality	+
    on first-name terms	quality	+
    on good terms	quality	+
    on hand	quality	+
    on hold	quality	-
    on shaky ground	quality	-
    on solid ground	quality	+
    on target	quality	+
    on the back burner	quality	-
    on the back foot	quality	-
    on the ball	quality	+
    on the front foot	quality	+
    on the right lines	quality	+
    on the right track	quality	+
    on the wane	quality	-
    on the wrong track	quality	-
    on track	quality	+
    one-dimensional	quality	-
    one-sided	quality	-
    one-size-fits-all	quality	-
    onerous	quality	-
    opaque	quality	-
    open	quality	+
    open and honest	quality	+
    open to challenge	quality	+
    open to change	quality	+
    open to criticism	quality	+
    open to feedback	quality	+
    open to ideas	quality	+
    open to learning	quality	+
    open to scrutiny	quality	+
    open-minded	quality	+
    optimistic	quality	+
    optimum	quality	+
    orderly	quality	+
    organised	quality	+
    ossified	quality	-
    out of date	quality	-
    out of hand	quality	-
    out of kilter	quality	-
    out of reach	quality	-
    out of step	quality	-
    out of sync	quality	-
    out of their depth	quality	-
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
    over-confident	quality	-
    over-deferential	quality	-
    over-dependent	quality	-
    over-dependent on	quality	-
    over-engineered	quality	-
    over-extended	quality	-
    over-generous	quality	-
    over-intrusive	quality	-
    over-lenient	quality	-
    over-optimistic	quality	-
    over-positive	quality	-
    over-prescriptive	quality	-
    over-reliant	quality	-
    over-represented	quality	-
    over-simplified	quality	-
    over-simplistic	quality	-
    over-stretched	quality	-
    over-tolerant	quality	-
    over-trusting	quality	-
    overbearing	quality	-
    overburdened	quality	-
    overcautious	quality	-
    overcomplicated	quality	-
    overdue	quality	-
    overloaded	quality	-
    overlong	quality	-
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
    pace-setting	quality	+
    painstaking	quality	+
    palpable	quality	+
    paltry	quality	-
    papered over	quality	-
    paralysed	quality	-
    parlous	quality	-
    part of the family	quality	+
    participative	quality	+
    participatory	quality	+
    passed from pillar to post	quality	-
    passionate	quality	+
    passive	quality	-
    patchier	quality	-
    patchwork	quality	-
    patchy	quality	-
    patient	quality	+
    patronising	quality	-
    pedestrian	quality	-
    peerless	quality	+
    penetrating	quality	+
    perceptive	quality	+
    perennial	quality	-
    perfunctory	quality	-
    peripheral	quality	-
    permanent staff	quality	+
    permanent workforce	quality	+
    persistent	quality	+
    persistent and skilled	quality	+
    person-centred	quality	+
    personable	quality	+
    personalised	quality	+
    persuasive	quality	+
    pertinent	quality	+
    pervasive	quality	-
    pessimistic	quality	-
    piecemeal	quality	-
    pioneering	quality	+
    pithy	quality	+
    pivotal	quality	+
    plain	quality	+
    plain-spoken	quality	+
    playful	quality	+
    pleasing	quality	+
    plentiful	quality	+
    plodding	quality	-
    poignant	quality	+
    pointless	quality	-
    polished	quality	+
    polite	quality	+
    ponderous	quality	-
    poor	quality	-
    poor quality	quality	-
    poor-quality	quality	-
    poorer	quality	-
    poorly-coordinated	quality	-
    poorly-defined	quality	-
    poorly-designed	quality	-
    poorly-informed	quality	-
    poorly-managed	quality	-
    poorly-matched	quality	-
    poorly-organised	quality	-
    poorly-planned	quality	-
    poorly-resourced	quality	-
    poorly-structured	quality	-
    poorly-supported	quality	-
    poorly-targeted	quality	-
    poorly-trained	quality	-
    poorly-understood	quality	-
    poorly-written	quality	-
    porous	quality	-
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
    preoccupied with	quality	-
    prescient	quality	+
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
    process-bound	quality	-
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
    purposeless	quality	-
    pushed aside	quality	-
    put first	quality	+
    put on hold	quality	-
    puzzling	quality	-
    qualitative	quality	+
    questionable	quality	-
    quick	quality	+
    quick off the mark	quality	+
    quick to spot	quality	+
    quick-thinking	quality	+
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
    readable	quality	+
    ready	quality	+
    ready for	quality	+
    ready to listen	quality	+
    realistic	quality	+
    reasonable	quality	+
    reassured	quality	+
    reassuring	quality	+
    receptive	quality	+
    receptive to challenge	quality	+
    reckless	quality	-
    recurrent	quality	-
    redundant	quality	-
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
    repeatedly delayed	quality	-
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
    reticent	quality	-
    revitalised	quality	+
    rewarding	quality	+
    rich	quality	+
    riddled with	quality	-
    rife	quality	-
    right	quality	+
    rigid	quality	-
    rigorous	quality	+
    risk averse	quality	-
    risk-averse	quality	-
    risky	quality	-
    robotic	quality	-
    robust	quality	+
    robustly challenging	quality	+
    rock solid	quality	+
    rock-solid	quality	+
    rose-tinted	quality	-
    rosy	quality	-
    rounded	quality	+
    routine	quality	+
    rubber-stamped	quality	-
    rudderless	quality	-
    rudimentary	quality	-
    run-down	quality	-
    rushed	quality	-
    rushed through	quality	-
    safe	quality	+
    safe and stable	quality	+
    safe and well	quality	+
    safeguarding-focused	quality	+
    safer	quality	+
    satisfactory	quality	+
    satisfied	quality	+
    satisfying	quality	+
    savvy	quality	+
    scandalous	quality	-
    scant	quality	-
    scanty	quality	-
    scarce	quality	-
    scathing	quality	-
    scattergun	quality	-
    sceptical	quality	-
    scrappy	quality	-
    scrupulous	quality	+
    seamless	quality	+
    searching	quality	+
    seasoned	quality	+
    second nature	quality	+
    second to none	quality	+
    second-class	quality	-
    second-rate	quality	-
    second-to-none	quality	+
    secretive	quality	-
    sector-leading	quality	+
    secure	quality	+
    self-assured	quality	+
    self-aware	quality	+
    self-confident	quality	+
    self-congratulatory	quality	-
    self-critical	quality	+
    self-improving	quality	+
    self-reflective	quality	+
    self-satisfied	quality	-
    selfless	quality	+
    sensible	quality	+
    sensitive	quality	+
    sensitively-written	quality	+
    settled	quality	+
    shabby	quality	-
    shaky	quality	-
    shallow	quality	-
    shambolic	quality	-
    shameful	quality	-
    sharp	quality	+
    sharp-eyed	quality	+
    sharply focused	quality	+
    sharply observed	quality	+
    shelved	quality	-
    shoddy	quality	-
    short on	quality	-
    short-lived	quality	-
    short-sighted	quality	-
    short-staffed	quality	-
    short-term and reactive	quality	-
    shrewd	quality	+
    sidelined	quality	-
    sighted	quality	+
    sighted on	quality	+
    siloed	quality	-
    simplistic	quality	-
    sincere	quality	+
    sketchy	quality	-
    skilful	quality	+
    skilled	quality	+
    skillful	quality	+
    skimped	quality	-
    skimped on	quality	-
    skimpy	quality	-
    skin-deep	quality	-
    slack	quality	-
    slapdash	quality	-
    slender	quality	-
    slick	quality	+
    slipshod	quality	-
    sloppy	quality	-
    slow	quality	-
    slow in coming	quality	-
    slow off the mark	quality	-
    slow-moving	quality	-
    slower	quality	-
    sluggish	quality	-
    small-scale	quality	-
    smart	quality	+
    smarter	quality	+
    smooth	quality	+
    smooth-running	quality	+
    sobering	quality	-
    solid	quality	+
    solution focused	quality	+
    solution-focused	quality	+
    something of a rarity	quality	-
    sophisticated	quality	+
    sound	quality	+
    sparse	quality	-
    spasmodic	quality	-
    specific	quality	+
    specific and measurable	quality	+
    spectacular	quality	+
    speedy	quality	+
    splendid	quality	+
    sporadic	quality	-
    spot on	quality	+
    spot-on	quality	+
    spread thinly	quality	-
    spread too thinly	quality	-
    spurious	quality	-
    squeezed	quality	-
    stable	quality	+
    stagnant	quality	-
    stale	quality	-
    stalled	quality	-
    stalwart	quality	+
    standout	quality	+
    starved of	quality	-
    static	quality	-
    staunch	quality	+
    steadfast	quality	+
    steady	quality	+
    steely	quality	+
    stellar	quality	+
    sterling	quality	+
    stifling	quality	-
    stigmatising	quality	-
    stilted	quality	-
    stimulating	quality	+
    stop-start	quality	-
    straightforward	quality	+
    strained	quality	-
    stranded	quality	-
    strengths based	quality	+
    strengths-based	quality	+
    strengths-focused	quality	+
    stressful	quality	-
    stretched	quality	-
    stretched thin	quality	-
    stretched to breaking point	quality	-
    stretching but realistic	quality	+
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
    sturdy	quality	+
    stymied	quality	-
    sub-optimal	quality	-
    sub-par	quality	-
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
    superlative	quality	+
    supportive	quality	+
    sure-footed	quality	+
    surface-level	quality	-
    sustainable	quality	+
    sustained	quality	+
    swamped	quality	-
    swift	quality	+
    sympathetic	quality	+
    synchronised	quality	+
    systematic	quality	+
    tactful	quality	+
    tailor-made	quality	+
    tailored	quality	+
    taken at face value	quality	-
    taken seriously	quality	+
    talented	quality	+
    tangible	quality	+
    tardy	quality	-
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
    template-driven	quality	-
    tenacious	quality	+
    tentative	quality	-
    tenuous	quality	-
    terrific	quality	+
    the envy of	quality	+
    the exception rather than the rule	quality	-
    thin	quality	-
    thin on	quality	-
    thin on the ground	quality	-
    thinly spread	quality	-
    this is of concern	quality	-
    thorough	quality	+
    thought-provoking	quality	+
    thoughtful	quality	+
    thoughtfully-planned	quality	+
    thoughtfully-written	quality	+
    thoughtless	quality	-
    threadbare	quality	-
    thrilled	quality	+
    thriving	quality	+
    tick-box	quality	-
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
    timid	quality	-
    tireless	quality	+
    tiresome	quality	-
    to hand	quality	+
    token	quality	-
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
    toothless	quality	-
    top of the agenda	quality	+
    top-class	quality	+
    top-down	quality	-
    top-heavy	quality	-
    top-notch	quality	+
    top-quality	quality	+
    toxic	quality	-
    trailblazing	quality	+
    transformational	quality	+
    transformative	quality	+
    transparent	quality	+
    trauma informed	quality	+
    trauma-informed	quality	+
    treasured	quality	+
    tremendous	quality	+
    trenchant	quality	+
    trouble-free	quality	+
    troubling	quality	-
    true to life	quality	+
    true to their word	quality	+
    trusted	quality	+
    trusting	quality	+
    trustworthy	quality	+
    truthful	quality	+
    turbulent	quality	-
    turgid	quality	-
    turned away	quality	-
    two-way	quality	+
    unable	quality	-
    unacceptable	quality	-
    unacceptably long	quality	-
    unaccountable	quality	-
    unachievable	quality	-
    unacknowledged	quality	-
    unactioned	quality	-
    unaddressed	quality	-
    unafraid	quality	+
    unafraid to challenge	quality	+
    unallocated	quality	-
    unambiguous	quality	+
    unambitious	quality	-
    unanswered	quality	-
    unapologetic	quality	+
    unappreciated	quality	-
    unassertive	quality	-
    unassessed	quality	-
    unattainable	quality	-
    unauthorised	quality	-
    unavailable	quality	-
    unaware	quality	-
    unbalanced	quality	-
    unbiased	quality	+
    unblemished	quality	+
    unburdened	quality	+
    uncaring	quality	-
    uncertain	quality	-
    unchallenged	quality	-
    unchecked	quality	-
    unclear	quality	-
    uncommitted	quality	-
    uncomplicated	quality	+
    unconditional	quality	+
    unconnected	quality	-
    unconvinced	quality	-
    unconvincing	quality	-
    uncoordinated	quality	-
    uncosted	quality	-
    uncritical	quality	-
    undated	quality	-
    undaunted	quality	+
    undefined	quality	-
    undelivered	quality	-
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
    under strength	quality	-
    under stress	quality	-
    under way	quality	+
    under-ambitious	quality	-
    under-analysed	quality	-
    under-developed	quality	-
    under-equipped	quality	-
    under-explored	quality	-
    under-identified	quality	-
    under-managed	quality	-
    under-prepared	quality	-
    under-qualified	quality	-
    under-recognised	quality	-
    under-recorded	quality	-
    under-reported	quality	-
    under-resourced	quality	-
    under-scrutinised	quality	-
    under-served	quality	-
    under-skilled	quality	-
    under-staffed	quality	-
    under-supervised	quality	-
    under-supported	quality	-
    under-trained	quality	-
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
    undirected	quality	-
    undue	quality	-
    unduly reliant	quality	-
    unengaged	quality	-
    unenthusiastic	quality	-
    unequal	quality	-
    unequivocal	quality	+
    unerring	quality	+
    unethical	quality	-
    unevaluated	quality	-
    uneven	quality	-
    unevenly spread	quality	-
    unevidenced	quality	-
    unexamined	quality	-
    unexplored	quality	-
    unfailing	quality	+
    unfair	quality	-
    unfamiliar with	quality	-
    unfilled	quality	-
    unfiltered	quality	+
    unfinished	quality	-
    unfit for purpose	quality	-
    unflappable	quality	+
    unflinching	quality	+
    unfocused	quality	-
    unforgivable	quality	-
    unfriendly	quality	-
    unfulfilled	quality	-
    unfunded	quality	-
    ungrounded	quality	-
    unhappy	quality	-
    unhealthy	quality	-
    unheard	quality	-
    unhelpful	quality	-
    unhurried	quality	+
    unidentified	quality	-
    unified	quality	+
    uniformly good	quality	+
    unifying	quality	+
    unimaginative	quality	-
    unimpeachable	quality	+
    unimplemented	quality	-
    unimpressed	quality	-
    unimpressive	quality	-
    uninformed	quality	-
    uninspired	quality	-
    uninspiring	quality	-
    uninterested	quality	-
    uninterrupted	quality	+
    uninvolved	quality	-
    united	quality	+
    unjustifiable	quality	-
    unjustified	quality	-
    unknown	quality	-
    unlawful	quality	-
    unmanageable	quality	-
    unmanaged	quality	-
    unmeasurable	quality	-
    unmeasured	quality	-
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
    unprioritised	quality	-
    unprocessed	quality	-
    unproductive	quality	-
    unprofessional	quality	-
    unprotected	quality	-
    unproven	quality	-
    unqualified	quality	-
    unquantified	quality	-
    unquestioning	quality	-
    unread	quality	-
    unrealised	quality	-
    unrealistic	quality	-
    unreasonable	quality	-
    unrecorded	quality	-
    unreflective	quality	-
    unrelenting	quality	+
    unreliable	quality	-
    unresolved	quality	-
    unresponsive	quality	-
    unreturned	quality	-
    unreviewed	quality	-
    unrevised	quality	-
    unrivalled	quality	+
    unsafe	quality	-
    unsatisfactory	quality	-
    unsatisfying	quality	-
    unscreened	quality	-
    unscrutinised	quality	-
    unseen	quality	-
    unseen by	quality	-
    unsettled	quality	-
    unsettling	quality	-
    unshakeable	quality	+
    unshared	quality	-
    unsighted	quality	-
    unsigned	quality	-
    unskilled	quality	-
    unsound	quality	-
    unsparing	quality	+
    unspecific	quality	-
    unspecified	quality	-
    unspent	quality	-
    unstable	quality	-
    unstaffed	quality	-
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
    unsympathetic	quality	-
    unsystematic	quality	-
    untenable	quality	-
    untested	quality	-
    unthinking	quality	-
    untidy	quality	-
    untimely	quality	-
    untracked	quality	-
    untrained	quality	-
    untriaged	quality	-
    unvarnished	quality	+
    unverified	quality	-
    unvisited	quality	-
    unwatched	quality	-
    unwavering	quality	+
    unwelcome	quality	-
    unwelcoming	quality	-
    unwieldly	quality	-
    unwieldy	quality	-
    unwilling	quality	-
    unwise	quality	-
    unworkable	quality	-
    up to date	quality	+
    up to scratch	quality	+
    up to speed	quality	+
    up to standard	quality	+
    up to strength	quality	+
    up to the job	quality	+
    up to the mark	quality	+
    up to the task	quality	+
    up-to-date	quality	+
    upbeat	quality	+
    upfront	quality	+
    uplifting	quality	+
    upsetting	quality	-
    useful	quality	+
    useless	quality	-
    user-friendly	quality	+
    vacant	quality	-
    vague	quality	-
    valiant	quality	+
    valid	quality	+
    valuable	quality	+
    valued	quality	+
    vanishingly rare	quality	-
    variable	quality	-
    varied	quality	-
    varied in quality	quality	-
    verbose	quality	-
    versatile	quality	+
    very active	quality	+
    very much the exception	quality	-
    viable	quality	+
    vibrant	quality	+
    victim-blaming	quality	-
    vigilant	quality	+
    vigorous	quality	+
    visible	quality	+
    visionary	quality	+
    vital	quality	+
    vivid	quality	+
    voiceless	quality	-
    volatile	quality	-
    vulnerable to change	quality	-
    wanting	quality	-
    warm	quality	+
    warm-hearted	quality	+
    wasted	quality	-
    wasteful	quality	-
    watchful	quality	+
    watertight	quality	+
    waved through	quality	-
    weak	quality	-
    weaker	quality	-
    weakest	quality	-
    weary	quality	-
    wedded to	quality	-
    weighed down	quality	-
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
    well ordered	quality	+
    well overdue	quality	-
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
    well-aimed	quality	+
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
    well-costed	quality	+
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
    well-justified	quality	+
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
    well-mannered	quality	+
    well-matched	quality	+
    well-measured	quality	+
    well-monitored	quality	+
    well-motivated	quality	+
    well-observed	quality	+
    well-oiled	quality	+
    well-ordered	quality	+
    well-organised	quality	+
    well-paced	quality	+
    well-phased	quality	+
    well-pitched	quality	+
    well-placed	quality	+
    well-planned	quality	+
    well-positioned	quality	+
    well-practised	quality	+
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
    well-suited	quality	+
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
    well-worded	quality	+
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
    willing to challenge	quality	+
    willing to listen	quality	+
    wise	quality	+
    within reach	quality	+
    without a voice	quality	-
    woeful	quality	-
    wonderful	quality	+
    woolly	quality	-
    wordy	quality	-
    workable	quality	+
    world-class	quality	+
    worn down	quality	-
    worn out	quality	-
    worrisome	quality	-
    worrying	quality	-
    worse	quality	-
    worse than average	quality	-
    worst	quality	-
    worth their weight in gold	quality	+
    worthless	quality	-
    worthwhile	quality	+
    worthy	quality	+
    worthy of praise	quality	+
    wrong	quality	-
    youth-led	quality	+
    zealous	quality	+
    """
}
