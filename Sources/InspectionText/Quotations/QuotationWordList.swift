/// The words by which quotations are read: reporting verbs, those who speak, and the small words around them.
enum QuotationWordList {
  /// One form a line, tab-separated: the folded form (lower case, no hyphens, `'` for `’`), then its
  /// classes, which ``QuotationWordClasses`` names. Sorted, no duplicates.
  ///
  /// - Name: quotation-words, version 1.
  /// - Source: gathered for this project from the vocabulary of inspection letters and council releases.
  static let text: StaticString = """
    a	determiner function
    about	preposition function
    academics	group
    academy	scheme
    accept	needs_that cue finite
    accepted	needs_that cue past
    accepting	needs_that cue gerund
    accepts	needs_that cue finite
    acclaim	cue judge needs_that finite
    acclaimed	cue judge needs_that past
    acclaiming	cue judge needs_that gerund
    acclaims	cue judge needs_that finite
    accurate	evaluative
    accuse	cue judge needs_that finite
    accused	cue judge needs_that past
    accuses	cue judge needs_that finite
    accusing	cue judge needs_that gerund
    acknowledge	cue judge finite
    acknowledged	cue judge past
    acknowledges	cue judge finite
    acknowledging	cue judge gerund
    acronym	naming
    across	preposition function
    add	cue say finite
    added	cue say past function
    adding	cue say gerund
    additionally	subordinate
    adds	cue say finite function
    adequate	evaluative
    admirable	evaluative
    admire	cue judge needs_that finite only_speech
    admired	cue judge needs_that past only_speech
    admires	cue judge needs_that finite only_speech
    admiring	cue judge needs_that gerund
    admit	cue say finite
    admits	cue say finite
    admitted	cue say past
    admitting	cue say gerund
    adolescent	person
    adopter	person
    adopters	group
    adult	job
    adults	job
    advise	cue say needs_that finite only_speech
    advised	cue say needs_that past only_speech
    adviser	person job
    advisers	group
    advises	cue say needs_that finite only_speech
    advising	cue say needs_that gerund only_speech
    advisor	person
    advisors	group
    advocate	person
    advocates	group
    affirm	cue say finite
    affirmed	cue say past
    affirming	cue say gerund
    affirms	cue say finite
    after	preposition subordinate function
    again	adverb function
    against	preposition function
    agencies	group
    agency	body
    agenda	scheme
    agree	needs_that cue say finite
    agreed	needs_that cue say past
    agreeing	needs_that cue say gerund
    agrees	needs_that cue say finite
    alarming	evaluative
    all	determiner
    allege	cue say needs_that only_speech finite
    alleged	cue say needs_that only_speech past
    alleges	cue say needs_that only_speech finite
    alleging	cue say needs_that only_speech gerund
    allude	cue needs_that needs_to finite
    alluded	cue needs_that needs_to past
    alludes	cue needs_that needs_to finite
    alluding	cue needs_that needs_to gerund
    almost	adverb
    alongside	preposition subordinate
    already	adverb function
    also	subordinate adverb function
    although	conjunction subordinate function
    always	adverb function evaluative
    am	be auxiliary verb function
    amazing	evaluative
    ambassador	person
    ambassadors	group scheme
    ambition	evaluative
    ambitious	evaluative
    among	preposition function
    amongst	preposition
    an	determiner function
    and	job conjunction subordinate function
    announce	cue say finite
    announced	cue say past
    announces	cue say finite
    announcing	cue say gerund
    another	one determiner
    answer	cue say needs_that only_speech finite noun_too
    answered	cue say needs_that only_speech past
    answering	cue say needs_that only_speech gerund
    answers	cue say needs_that only_speech finite noun_too
    any	determiner
    app	scheme
    applaud	cue judge finite
    applauded	cue judge past
    applauding	cue judge gerund
    applauds	cue judge finite
    applicant	person
    applicants	group
    apprentice	person
    apprentices	group
    approach	scheme
    appropriate	evaluative
    april	calendar
    are	be auxiliary verb function
    aren't	be auxiliary verb function negation
    argue	cue say finite
    argued	cue say past
    argues	cue say finite
    arguing	cue say gerund
    around	preposition
    arrangement	scheme
    arrangements	scheme
    article	body
    as	preposition conjunction subordinate function
    ask	needs_that cue say finite
    asked	needs_that cue say past
    asking	needs_that cue say gerund
    asks	needs_that cue say finite
    aspirational	evaluative
    assert	cue say finite
    asserted	cue say past
    asserting	cue say gerund
    asserts	cue say finite
    assess	needs_that cue judge finite
    assessed	needs_that cue judge past
    assesses	needs_that cue judge finite
    assessing	needs_that cue judge gerund
    assessment	body scheme
    assessments	scheme
    assessor	person
    assessors	group
    assistant	job
    association	body
    assure	cue say needs_that only_speech finite
    assured	needs_that experience cue
    assures	cue say needs_that only_speech finite
    assuring	cue say needs_that only_speech gerund
    astonishing	evaluative
    astonishingly	evaluative
    at	preposition subordinate function
    attendees	group
    attested	cue needs_that needs_to past
    attests	cue needs_that needs_to finite
    audit	body
    auditor	person
    auditors	group
    audits	body
    august	calendar
    aunt	person
    authorities	body
    authority	body job
    award	scheme
    awards	scheme
    awesome	evaluative
    badge	scheme
    badly	evaluative
    baroness	title
    barrister	person
    bbc	body
    be	be auxiliary verb function
    beamed	cue say needs_that only_speech past
    became	verb
    because	conjunction subordinate function
    become	verb
    becomes	verb
    been	be auxiliary verb function
    before	preposition subordinate function
    began	cue say needs_that only_speech past
    begins	cue say needs_that only_speech finite
    behind	preposition
    being	be auxiliary verb function
    believe	needs_that cue finite
    believed	needs_that cue past
    believes	needs_that cue finite
    believing	needs_that cue gerund
    bemoan	cue say judge needs_that finite
    bemoaned	cue say judge needs_that past
    bemoaning	cue say judge needs_that gerund
    bemoans	cue say judge needs_that finite
    benefit	verb
    benefits	
    berate	cue judge needs_that finite
    berated	cue judge needs_that past
    berates	cue judge needs_that finite
    berating	cue judge needs_that gerund
    besides	preposition
    best	evaluative
    better	evaluative
    between	preposition function
    beyond	preposition
    biggest	evaluative
    blame	cue judge needs_that finite
    blamed	cue judge needs_that past
    blames	cue judge needs_that finite
    blaming	cue judge needs_that gerund
    blast	cue judge needs_that finite noun_too
    blasted	cue judge needs_that past
    blasting	cue judge needs_that gerund
    blasts	cue judge needs_that finite noun_too
    bleak	evaluative
    bloged	cue say needs_that only_speech past
    board	body job scheme
    boasted	cue say needs_that only_speech past
    book	scheme
    booklet	scheme
    borough	job
    boss	person
    bosses	group
    both	one determiner
    bout	elision
    boy	person
    boys	group
    brand	needs_that complement cue judge finite noun_too naming
    branded	needs_that complement cue judge past naming
    branding	needs_that cue judge gerund naming
    brands	needs_that complement cue judge finite naming
    bravest	evaluative
    bright	evaluative
    brilliant	evaluative
    bring	verb
    broken	evaluative
    brother	person
    brothers	group
    but	conjunction subordinate function
    buzzword	naming
    by	preposition subordinate function
    cabinet	body job
    cafcass	body
    call	needs_that complement cue judge finite noun_too naming
    called	needs_that complement cue judge past naming
    calling	needs_that complement cue judge gerund naming
    calls	needs_that complement cue judge finite noun_too naming
    calm	evaluative
    calmly	evaluative
    came	verb
    campaign	scheme
    campaigner	person
    campaigners	group
    can	auxiliary verb function
    can't	auxiliary verb function negation
    cannot	negation
    care	job
    careful	evaluative
    carefully	evaluative
    carer	person
    carers	group
    cares	
    caring	evaluative
    castigate	cue judge needs_that finite
    castigated	cue judge needs_that past
    castigates	cue judge needs_that finite
    castigating	cue judge needs_that gerund
    category	scheme
    cause	elision
    caution	cue say judge finite noun_too
    cautioned	cue say judge past
    cautioning	cue say judge gerund
    cautions	cue say judge finite
    celebrate	cue judge needs_that finite only_speech
    celebrated	cue judge needs_that past only_speech
    celebrates	cue judge needs_that finite only_speech
    celebrating	cue judge needs_that gerund only_speech
    centre	scheme
    centres	scheme
    cept	elision
    chair	person job
    chairman	person job
    chairperson	person
    chairwoman	person
    challenging	evaluative
    champion	scheme
    champions	scheme
    change	
    changed	verb
    changes	verb
    chaotic	evaluative
    characterise	cue judge finite
    characterised	cue judge past
    characterises	cue judge finite
    characterising	cue judge gerund
    charities	group
    charity	body
    charter	scheme
    chastise	cue judge needs_that finite
    chastised	cue judge needs_that past
    chastises	cue judge needs_that finite
    chastising	cue judge needs_that gerund
    chide	cue judge needs_that finite
    chided	cue judge needs_that past
    chides	cue judge needs_that finite
    chiding	cue judge needs_that gerund
    chief	person job
    chiefs	group
    child	person
    childcentred	evaluative
    childfocused	evaluative
    children	group job scheme
    childrens	job
    christened	naming
    chronic	evaluative
    chuckled	cue say needs_that only_speech past
    cite	needs_that cue judge finite
    cited	needs_that cue judge past
    cites	needs_that cue judge finite
    citing	needs_that cue judge gerund
    citizens	group
    city	job
    claim	cue say finite noun_too
    claimed	cue say past
    claiming	cue say gerund
    claims	cue say finite noun_too
    clarified	cue say needs_that only_speech past
    clarifies	cue say needs_that only_speech finite
    clarify	cue say needs_that only_speech finite
    clarifying	cue say needs_that only_speech gerund
    clear	evaluative
    clearly	adverb evaluative
    clinician	person
    clinicians	group
    cllr	title
    cllrs	title
    club	scheme
    clubs	scheme
    coach	person
    coaches	group
    coherent	evaluative
    coined	naming
    colleague	person
    colleagues	group
    college	body
    column	body
    come	verb
    comes	verb
    commander	person job
    commend	cue judge finite
    commendable	evaluative
    commended	cue judge past
    commending	cue judge gerund
    commends	cue judge finite
    comment	cue say finite noun_too
    commented	cue say past
    commenting	cue say gerund
    comments	cue say finite noun_too
    commission	body
    commissioner	person job
    commissioners	group
    commitment	evaluative
    commits	cue needs_that needs_to finite
    committed	evaluative
    committee	body job
    committing	cue needs_that needs_to gerund
    company	body
    compassionate	evaluative
    complain	needs_that cue say finite
    complained	needs_that cue say past
    complaining	needs_that cue say gerund
    complains	needs_that cue say finite
    complaint	body
    complete	evaluative
    compliment	cue judge needs_that finite noun_too
    complimented	cue judge needs_that past
    complimenting	cue judge needs_that gerund
    compliments	cue judge needs_that finite noun_too
    comprehensive	evaluative
    concede	cue say finite
    conceded	cue say past
    concedes	cue say finite
    conceding	cue say gerund
    concept	scheme
    concern	evaluative
    concerned	needs_that experience cue judge
    concerning	evaluative
    concerns	evaluative
    conclude	cue say judge finite
    concluded	cue say judge past
    concludes	cue say judge finite
    concluding	cue say judge gerund
    condemn	cue judge needs_that finite
    condemned	cue judge needs_that past
    condemning	cue judge needs_that gerund
    condemns	cue judge needs_that finite
    conference	scheme
    confidence	evaluative
    confident	evaluative
    confidently	evaluative
    confirm	cue say finite
    confirmed	cue say past
    confirming	cue say gerund
    confirms	cue say finite
    congratulate	cue judge needs_that finite
    congratulated	cue judge needs_that past
    congratulates	cue judge needs_that finite
    congratulating	cue judge needs_that gerund
    conservative	job
    consider	needs_that complement cue judge finite
    considerable	evaluative
    considered	needs_that complement cue judge past
    considering	needs_that cue judge gerund
    considers	needs_that complement cue judge finite
    consistent	evaluative
    consistently	adverb evaluative
    constable	person job
    constructive	evaluative
    consultant	body
    consultants	group body
    contend	cue say needs_that only_speech finite
    contended	cue say needs_that only_speech past
    contending	cue say needs_that only_speech gerund
    contends	cue say needs_that only_speech finite
    continue	needs_that cue finite only_speech
    continued	needs_that cue past only_speech
    continues	needs_that cue finite only_speech
    continuing	needs_that cue gerund only_speech
    contributors	group
    convinced	needs_that experience cue
    coordinator	person scheme
    coroner	body
    corporate	job
    cos	elision
    could	auxiliary verb function
    couldn't	auxiliary verb function negation
    council	body job scheme
    councillor	person title
    councillors	group title
    councils	body
    counsellor	person
    counsellors	group
    countered	cue say needs_that only_speech past
    county	job
    course	scheme
    courses	scheme
    court	body
    cqc	inspecting
    cqc's	inspecting
    creative	evaluative
    creatively	evaluative
    credible	evaluative
    credit	cue judge finite noun_too
    credited	cue judge past
    crediting	cue judge gerund
    credits	cue judge finite noun_too
    cried	cue say needs_that only_speech past
    critical	evaluative
    criticise	cue judge finite
    criticised	cue judge past
    criticises	cue judge finite
    criticising	cue judge gerund
    criticism	cue judge noun_too
    critics	group
    crucial	evaluative
    culture	scheme
    curiosity	evaluative
    curious	evaluative
    cursory	evaluative
    dad	person
    damaging	evaluative
    dame	title
    damning	evaluative
    day	scheme
    days	scheme
    december	calendar
    decision	scheme
    decisions	scheme
    declare	cue say finite
    declared	cue say past
    declares	cue say finite
    declaring	cue say gerund
    decried	cue judge needs_that past
    decries	cue judge needs_that finite
    decry	cue judge needs_that finite
    decrying	cue judge needs_that gerund
    dedicated	evaluative
    dedication	evaluative
    deem	complement cue judge finite
    deemed	complement cue judge past
    deeming	cue judge gerund
    deems	complement cue judge finite
    deficit	evaluative
    delay	evaluative
    delays	evaluative
    delight	evaluative
    delighted	needs_that experience cue
    demand	cue say needs_that only_speech finite noun_too
    demanded	cue say needs_that only_speech past
    demanding	cue say needs_that only_speech gerund
    demands	cue say needs_that only_speech finite noun_too
    democrat	job
    denounce	cue judge needs_that finite
    denounced	cue judge needs_that past
    denounces	cue judge needs_that finite
    denouncing	cue judge needs_that gerund
    department	body job
    depict	cue judge needs_that finite
    depicted	cue judge needs_that past
    depicting	cue judge needs_that gerund
    depicts	cue judge needs_that finite
    deplore	cue judge needs_that finite
    deplored	cue judge needs_that past
    deplores	cue judge needs_that finite
    deploring	cue judge needs_that gerund
    deputy	job
    deride	cue judge needs_that finite
    derided	cue judge needs_that past
    derides	cue judge needs_that finite
    deriding	cue judge needs_that gerund
    describe	complement cue judge finite
    described	complement cue judge past
    describes	complement cue judge finite
    describing	complement cue judge gerund
    despite	preposition subordinate function
    detail	cue judge needs_that finite noun_too only_speech
    detailed	cue judge needs_that past only_speech
    detailing	cue judge needs_that gerund only_speech
    details	cue judge needs_that finite noun_too only_speech
    detective	person job
    deteriorated	evaluative
    deterioration	evaluative
    determine	needs_that cue judge finite
    determined	needs_that cue judge past evaluative
    determines	needs_that cue judge finite
    determining	needs_that cue judge gerund
    developing	evaluative
    dfe	body
    did	auxiliary verb function
    didn't	auxiliary verb function negation
    difference	evaluative
    director	person job
    director's	job
    directors	group
    disappointed	evaluative
    dismiss	cue judge needs_that finite
    dismissed	cue judge needs_that past
    dismisses	cue judge needs_that finite
    dismissing	cue judge needs_that gerund
    disparage	cue judge needs_that finite
    disparaged	cue judge needs_that past
    disparages	cue judge needs_that finite
    disparaging	cue judge needs_that gerund
    disproportionate	evaluative
    district	job
    do	auxiliary verb function
    doctor	person
    doctors	group
    document	body scheme
    documents	scheme
    does	auxiliary verb function
    doesn't	auxiliary verb function negation
    don't	auxiliary verb function negation
    downgrade	cue judge complement needs_that finite noun_too
    downgraded	cue judge complement needs_that past
    downgrades	cue judge complement needs_that finite noun_too
    downgrading	cue judge complement needs_that gerund
    dozens	determiner
    dr	title
    draw	cue needs_that needs_concern finite
    drawing	cue needs_that needs_concern gerund
    drawn	cue needs_that needs_concern past participle
    draws	cue needs_that needs_concern finite
    drew	cue needs_that needs_concern past
    drift	evaluative
    dubbed	naming
    during	preposition subordinate function
    dynamic	evaluative
    dysfunctional	evaluative
    each	determiner
    earlier	subordinate adverb
    early	job evaluative
    echo	needs_that cue finite noun_too
    echoed	needs_that cue past
    echoes	needs_that cue finite
    echoing	needs_that cue gerund
    editorial	body
    education	job
    educators	group
    effective	evaluative
    eight	determiner
    elaborate	cue say needs_that only_speech finite
    elaborated	cue say needs_that only_speech past
    elaborates	cue say needs_that only_speech finite
    elaborating	cue say needs_that only_speech gerund
    elsewhere	subordinate
    em	elision
    email	body
    emailed	cue say needs_that only_speech past
    embedded	evaluative
    emphasise	cue say finite
    emphasised	cue say past
    emphasises	cue say finite
    emphasising	cue say gerund
    employee	person
    employees	group
    employer	person
    employers	group
    encouraged	needs_that experience cue evaluative
    encouraging	evaluative
    endorse	cue judge needs_that finite
    endorsed	cue judge needs_that past
    endorses	cue judge needs_that finite
    endorsing	cue judge needs_that gerund
    energetic	evaluative
    energised	evaluative
    energy	evaluative
    enough	evaluative
    enquire	cue say needs_that only_speech finite
    enquired	cue say needs_that only_speech past
    enquires	cue say needs_that only_speech finite
    enquiring	cue say needs_that only_speech gerund
    ensure	verb
    ensures	verb
    enthuse	cue say finite
    enthused	cue say past
    enthuses	cue say finite
    enthusing	cue say gerund
    entitled	naming
    entrenched	evaluative
    episode	scheme
    episodes	scheme
    ere	elision
    essential	evaluative
    established	evaluative
    evaluation	body
    evaluators	group
    even	adverb
    event	scheme
    events	scheme
    every	determiner
    exalt	cue judge needs_that finite
    exalted	cue judge needs_that past
    exalting	cue judge needs_that gerund
    exalts	cue judge needs_that finite
    excellent	evaluative
    exceptional	evaluative
    exclaim	cue say needs_that finite
    exclaimed	cue say needs_that past
    exclaiming	cue say needs_that gerund
    exclaims	cue say needs_that finite
    executive	job
    exemplary	evaluative
    experienced	evaluative
    expert	person
    experts	group
    explain	cue say finite
    explained	cue say past
    explaining	cue say gerund
    explains	cue say finite
    express	needs_that cue finite
    expressed	needs_that cue past
    expresses	needs_that cue finite
    expressing	needs_that cue gerund
    expression	naming
    extol	cue judge needs_that finite
    extolled	cue judge needs_that past
    extolling	cue judge needs_that gerund
    extols	cue judge needs_that finite
    extremely	evaluative
    failed	evaluative
    failing	evaluative
    failings	evaluative
    failure	evaluative
    failures	evaluative
    fair	evaluative
    families	group job scheme
    family	person
    fantastic	evaluative
    father	person
    fathers	group
    faulted	cue judge needs_that past
    february	calendar
    feedback	document
    feel	cue finite noun_too
    feeling	cue gerund noun_too
    feels	cue finite
    felt	cue past
    few	determiner
    find	complement cue judge finite noun_too
    finding	complement cue judge gerund noun_too document
    findings	document
    finds	complement cue judge finite
    finest	evaluative
    firm	evaluative
    firmer	evaluative
    first	adverb
    firstclass	evaluative
    five	determiner
    flag	needs_that cue judge finite noun_too
    flagged	needs_that cue judge past
    flagging	needs_that cue judge gerund
    flags	needs_that cue judge finite noun_too
    focused	evaluative
    following	preposition subordinate function
    for	job preposition subordinate function
    form	scheme
    forms	scheme
    forum	body scheme
    found	complement cue judge past
    founder	person
    four	determiner
    fragile	evaluative
    fraid	elision
    framework	scheme
    frequently	evaluative
    fret	cue say needs_that only_speech finite
    freted	cue say needs_that only_speech past
    freting	cue say needs_that only_speech gerund
    frets	cue say needs_that only_speech finite
    friday	calendar
    from	preposition subordinate function
    frustrated	evaluative
    fully	evaluative
    fume	cue say needs_that only_speech finite
    fumed	cue say needs_that only_speech past
    fumes	cue say needs_that only_speech finite
    fuming	cue say needs_that only_speech gerund
    further	adverb
    furthermore	subordinate
    gap	evaluative
    gaps	evaluative
    gave	verb
    genuine	evaluative
    genuinely	evaluative
    get	verb
    gets	verb
    girl	person
    girls	group
    give	verb
    given	verb
    gives	verb
    go	verb cue say needs_on needs_that finite
    goes	verb cue say needs_on needs_that finite
    going	cue say needs_on needs_that gerund
    gone	verb
    good	evaluative
    got	verb
    government	body
    governor	person
    governors	group
    grade	complement cue judge finite noun_too scheme
    graded	complement cue judge past
    grades	complement cue judge finite noun_too
    grading	complement cue judge gerund
    gran	person
    grandfather	person
    grandmother	person
    grandparent	person
    grandparents	group
    grateful	evaluative
    great	evaluative
    green	job
    grim	evaluative
    grined	cue say needs_that only_speech past
    grip	evaluative
    groaned	cue say needs_that only_speech past
    group	job scheme
    groups	scheme
    grumble	cue say needs_that only_speech finite
    grumbled	cue say needs_that only_speech past
    grumbles	cue say needs_that only_speech finite
    grumbling	cue say needs_that only_speech gerund
    guardian	person body
    guardians	group
    guidance	scheme
    guide	scheme
    gush	cue say needs_that only_speech finite
    gushed	cue say needs_that only_speech past
    gushes	cue say needs_that only_speech finite
    gushing	cue say needs_that only_speech gerund
    had	auxiliary verb function
    hadn't	auxiliary verb function negation
    hail	cue judge finite
    hailed	cue judge past
    hailing	cue judge gerund
    hails	cue judge finite
    happier	evaluative
    happy	evaluative
    hardly	negation
    harmful	evaluative
    has	auxiliary verb function
    hashtag	naming
    hasn't	auxiliary verb function negation
    have	auxiliary verb function
    haven't	auxiliary verb function negation
    having	auxiliary
    he	she function
    he's	verb
    head	job
    headed	naming
    headteacher	person job
    headteachers	group
    health	job
    healthier	evaluative
    healthy	evaluative
    hear	needs_that cue finite only_speech
    heard	needs_that cue past only_speech evaluative
    hearing	needs_that cue gerund only_speech
    hears	needs_that cue finite only_speech
    help	job
    helped	verb
    helpful	evaluative
    helps	verb
    her	job determiner possessive function
    herald	cue judge needs_that finite
    heralded	cue judge needs_that past
    heralding	cue judge needs_that gerund
    heralds	cue judge needs_that finite
    here	adverb function
    high	evaluative
    higher	evaluative
    highlight	cue judge finite noun_too
    highlighted	cue judge past
    highlighting	cue judge gerund
    highlights	cue judge finite noun_too
    highly	evaluative
    him	function
    hinted	cue say needs_that only_speech past
    his	job determiner possessive function
    hmi	inspecting job
    hmi's	inspecting
    hmicfrs	inspecting
    hmip	inspecting
    hmis	inspecting
    holder	job
    home	scheme
    homes	scheme
    honest	evaluative
    hoped	cue say needs_that only_speech past
    house	scheme
    how	function
    however	conjunction subordinate adverb
    hub	scheme
    hubs	scheme
    i	we first_person function
    i'd	verb first_person
    i'll	verb first_person
    i'm	verb first_person
    i've	verb first_person
    identified	needs_that cue judge past
    identifies	needs_that cue judge finite
    identify	needs_that cue judge finite
    identifying	needs_that cue judge gerund
    if	conjunction subordinate function
    ignored	evaluative
    impact	evaluative
    implore	cue say needs_that only_speech finite
    implored	cue say needs_that only_speech past
    implores	cue say needs_that only_speech finite
    imploring	cue say needs_that only_speech gerund
    important	evaluative
    impressed	needs_that experience cue judge
    impressive	evaluative
    improve	evaluative
    improved	verb evaluative
    improvement	job evaluative
    improvements	evaluative
    improves	verb
    improving	evaluative
    in	preposition subordinate function
    inaccurate	evaluative
    inadequate	evaluative
    inappropriate	evaluative
    include	verb
    included	verb
    includes	verb
    inclusion	job
    incomplete	evaluative
    inconsistent	evaluative
    inconsistently	evaluative
    increasing	evaluative
    increasingly	evaluative
    incredible	evaluative
    incredibly	evaluative
    ineffective	evaluative
    initiative	scheme
    innovative	evaluative
    inquire	cue say needs_that only_speech finite
    inquired	cue say needs_that only_speech past
    inquires	cue say needs_that only_speech finite
    inquiring	cue say needs_that only_speech gerund
    inquiry	body
    insist	cue say finite
    insisted	cue say past
    insisting	cue say gerund
    insists	cue say finite
    inspection	document
    inspections	document
    inspector	inspecting job
    inspector's	inspecting
    inspectorate	inspecting
    inspectorate's	inspecting
    inspectorates	inspecting
    inspectorial	inspecting
    inspectors	inspecting job
    inspirational	evaluative
    inspired	evaluative
    inspiring	evaluative
    instability	evaluative
    insufficient	evaluative
    insufficiently	evaluative
    interim	job
    interject	cue say needs_that only_speech finite
    interjected	cue say needs_that only_speech past
    interjecting	cue say needs_that only_speech gerund
    interjects	cue say needs_that only_speech finite
    interrupt	cue say needs_that only_speech finite
    interrupted	cue say needs_that only_speech past
    interrupting	cue say needs_that only_speech gerund
    interrupts	cue say needs_that only_speech finite
    interview	scheme
    interviews	scheme
    into	preposition function
    intone	cue say needs_that only_speech finite
    intoned	cue say needs_that only_speech past
    intones	cue say needs_that only_speech finite
    intoning	cue say needs_that only_speech gerund
    invaluable	evaluative
    is	be auxiliary verb function
    isn't	be auxiliary verb function negation
    it	it function
    it's	verb
    its	determiner possessive function
    january	calendar
    jargon	naming
    joke	cue say finite noun_too
    joked	cue say past
    jokes	cue say finite
    joking	cue say gerund
    judge	complement cue judge finite noun_too person
    judged	complement cue judge past
    judgement	document scheme
    judgements	document scheme
    judges	complement cue judge finite noun_too group
    judging	complement cue judge gerund
    judiciary	body
    july	calendar
    june	calendar
    just	adverb function
    keep	verb
    keeps	verb
    kept	verb
    kind	evaluative
    knew	verb
    know	verb
    knowledgeable	evaluative
    known	naming
    knows	verb
    label	needs_that complement cue judge finite noun_too naming scheme
    labelled	needs_that complement cue judge past naming
    labelling	needs_that cue judge gerund naming
    labels	needs_that complement cue judge finite noun_too naming
    labour	job
    lack	verb negation evaluative
    lacking	negation evaluative
    lacks	verb negation
    lad	person
    lads	group
    lady	title
    lambast	cue judge needs_that finite
    lambaste	cue judge needs_that finite
    lambasted	cue judge needs_that past
    lambastes	cue judge needs_that finite
    lambasting	cue judge needs_that gerund
    lambasts	cue judge needs_that finite
    lament	cue say judge needs_that finite
    lamented	cue say judge needs_that past
    lamenting	cue say judge needs_that gerund
    laments	cue say judge needs_that finite
    landlord	person
    landlords	group
    largely	evaluative
    last	adverb
    later	subordinate adverb
    laud	cue judge needs_that finite
    lauded	cue judge needs_that past
    lauding	cue judge needs_that gerund
    lauds	cue judge needs_that finite
    laugh	cue say finite noun_too
    laughed	cue say past
    laughing	cue say gerund
    laughs	cue say finite
    lawyer	person
    lawyers	group
    lead	job
    leader	person job
    leaders	group
    leads	
    leaflet	scheme
    learning	job
    least	evaluative
    leaver	person
    leavers	group
    led	verb
    less	evaluative
    let	verb
    lets	verb
    letter	document scheme
    letters	body scheme
    lga	body
    liberal	job
    lifechanging	evaluative
    lifeline	evaluative
    like	preposition
    likes	verb
    limited	evaluative
    line	scheme
    list	scheme
    listen	verb
    listened	verb
    listens	verb
    live	verb
    lively	evaluative
    lives	verb
    lonely	evaluative
    look	
    looks	
    lord	title
    love	
    loved	verb
    lovely	evaluative
    loves	verb
    low	evaluative
    lower	evaluative
    made	verb cue needs_that needs_concern past
    magistrate	person
    magistrates	group
    maintain	cue say only_speech finite
    maintained	cue say only_speech past
    maintaining	cue say only_speech gerund
    maintains	cue say only_speech finite
    majesty's	job
    make	verb cue needs_that needs_concern finite
    makes	verb cue needs_that needs_concern finite
    making	cue needs_that needs_concern gerund
    man	person
    manageable	evaluative
    manager	person job
    managers	group
    managing	job
    manifesto	scheme
    mantra	naming
    many	determiner
    march	calendar
    mark	scheme
    marked	evaluative
    mature	evaluative
    maturity	evaluative
    may	calendar auxiliary verb function
    mayor	person job
    me	first_person function
    meaningful	evaluative
    meanwhile	subordinate adverb
    mechanistic	evaluative
    meet	verb
    meeting	scheme
    meetings	scheme
    meets	verb
    member	person job
    members	group
    memo	body
    mention	needs_that cue finite noun_too
    mentioned	needs_that cue past
    mentioning	needs_that cue gerund
    mentions	needs_that cue finite
    mentor	person
    mentors	group
    messaged	cue say needs_that only_speech past
    met	verb
    method	scheme
    methods	scheme
    might	auxiliary verb function
    milestone	evaluative
    mine	first_person
    minister	person job
    ministers	group
    ministry	body
    miss	title verb
    misses	verb
    mixed	evaluative
    moaned	cue say needs_that only_speech past
    model	scheme
    momentum	evaluative
    monday	calendar
    more	adverb evaluative
    moreover	subordinate
    most	determiner adverb evaluative
    mostly	evaluative
    mother	person
    mothers	group
    motion	body
    motto	naming
    mp	person
    mps	group
    mr	title
    mrs	title
    ms	title
    much	adverb evaluative
    mum	person
    murmur	cue say needs_that only_speech finite
    murmured	cue say needs_that only_speech past
    murmuring	cue say needs_that only_speech gerund
    murmurs	cue say needs_that only_speech finite
    mused	cue say needs_that only_speech past
    must	auxiliary verb function
    mutter	cue say needs_that only_speech finite
    muttered	cue say needs_that only_speech past
    muttering	cue say needs_that only_speech gerund
    mutters	cue say needs_that only_speech finite
    my	determiner possessive first_person function
    myself	first_person
    n	elision
    named	naming
    nan	person
    national	job
    near	preposition
    neath	elision
    necessary	evaluative
    need	
    needed	verb
    needless	evaluative
    needs	
    negative	evaluative
    neglected	evaluative
    neighbours	group
    neither	negation
    network	scheme
    never	adverb function negation
    nevertheless	adverb
    newspaper	body
    nhs	body
    nicknamed	naming
    nine	determiner
    no	determiner function negation
    none	negation
    nor	conjunction function negation
    not	adverb function negation
    notable	evaluative
    note	cue say finite noun_too
    noted	cue say past function
    notes	cue say finite noun_too function
    nother	elision
    nothing	negation
    notice	cue judge needs_that finite noun_too only_speech
    noticeable	evaluative
    noticed	cue judge needs_that past only_speech
    notices	cue judge needs_that finite noun_too only_speech
    noticing	cue judge needs_that gerund only_speech
    noting	cue say gerund
    november	calendar
    now	adverb function
    nuff	elision
    nurse	person
    nurses	group
    nurturing	evaluative
    objected	cue say needs_that only_speech past
    objecting	cue say needs_that only_speech gerund
    observe	needs_that cue say judge finite
    observed	needs_that cue say judge past
    observes	needs_that cue say judge finite
    observing	needs_that cue say judge gerund
    october	calendar
    of	job preposition function
    offer	scheme
    officer	person job
    officers	group
    official	person
    officials	group
    ofsted	inspecting job
    ofsted's	inspecting
    often	adverb function evaluative
    ombudsman	body
    on	preposition subordinate function
    once	subordinate adverb
    one	one determiner
    only	adverb function
    open	evaluative
    opine	cue say needs_that only_speech finite
    opined	cue say needs_that only_speech past
    opines	cue say needs_that only_speech finite
    opining	cue say needs_that only_speech gerund
    or	conjunction function
    order	scheme
    orders	scheme
    organisation	body
    other	determiner
    others	group
    our	determiner possessive first_person function
    outcome	document
    outcomes	document
    outline	cue say judge needs_that finite noun_too only_speech
    outlined	cue say judge needs_that past only_speech
    outlines	cue say judge needs_that finite noun_too only_speech
    outlining	cue say judge needs_that gerund only_speech
    outstanding	evaluative
    over	preposition function
    overall	subordinate
    overview	job
    overwhelmed	evaluative
    pace	evaluative
    pack	scheme
    paid	cue needs_that needs_concern past
    paint	cue needs_that needs_concern finite
    painted	cue needs_that needs_concern past
    painting	cue needs_that needs_concern gerund
    paints	cue needs_that needs_concern finite
    palpable	evaluative
    panel	body scheme
    panels	scheme
    paper	body
    parent	person
    parents	group
    participants	group
    particularly	adverb evaluative
    partly	evaluative
    partner	person
    partners	group
    partnership	body job
    partnerships	group
    passionate	evaluative
    passport	scheme
    passports	scheme
    patchy	evaluative
    pathway	scheme
    pathways	scheme
    pay	cue needs_that needs_concern finite
    paying	cue needs_that needs_concern gerund
    pays	cue needs_that needs_concern finite
    peers	group
    people	group job
    per	preposition
    perfect	evaluative
    persist	cue say needs_that only_speech finite
    persisted	cue say needs_that only_speech past
    persistent	evaluative
    persisting	cue say needs_that only_speech gerund
    persists	cue say needs_that only_speech finite
    person	person
    personnel	group
    pervasive	evaluative
    petition	body
    phenomenal	evaluative
    phrase	naming
    phrases	naming
    pilot	scheme
    plan	scheme
    plans	scheme
    plead	cue say needs_that only_speech finite
    pleaded	cue say needs_that only_speech past
    pleading	cue say needs_that only_speech gerund
    pleads	cue say needs_that only_speech finite
    pleased	needs_that experience cue evaluative
    pledge	needs_that cue say finite noun_too scheme
    pledged	needs_that cue say past
    pledges	needs_that cue say finite noun_too
    pledging	needs_that cue say gerund
    point	needs_that cue finite noun_too needs_to
    pointed	needs_that cue past needs_to
    pointing	needs_that cue gerund needs_to
    points	needs_that cue finite noun_too needs_to
    police	group
    policy	scheme
    politician	person
    politicians	group
    pondered	cue say needs_that only_speech past
    poor	evaluative
    poorer	evaluative
    poorest	evaluative
    portal	scheme
    portfolio	job
    portray	cue judge finite
    portrayed	cue judge past
    portraying	cue judge gerund
    portrays	cue judge finite
    positive	evaluative
    positively	evaluative
    post	cue say needs_that only_speech finite noun_too
    posted	cue say needs_that only_speech past
    poster	scheme
    posting	cue say needs_that only_speech gerund
    posts	cue say needs_that only_speech finite noun_too
    practice	job
    practitioner	person
    practitioners	group
    praise	cue judge finite noun_too
    praised	cue judge past
    praises	cue judge finite
    praising	cue judge gerund
    predict	cue say needs_that only_speech finite
    predicted	cue say needs_that only_speech past
    predicting	cue say needs_that only_speech gerund
    predicts	cue say needs_that only_speech finite
    previously	adverb
    priceless	evaluative
    pride	evaluative
    principal	job
    principles	scheme
    proactive	evaluative
    procedure	scheme
    procedures	scheme
    process	scheme
    processes	scheme
    proclaim	cue say needs_that only_speech finite
    proclaimed	cue say needs_that only_speech past
    proclaiming	cue say needs_that only_speech gerund
    proclaims	cue say needs_that only_speech finite
    prof	title
    profess	cue say needs_that only_speech finite
    professed	cue say needs_that only_speech past
    professes	cue say needs_that only_speech finite
    professing	cue say needs_that only_speech gerund
    professional	person
    professionals	group
    professor	title
    programme	scheme
    progress	evaluative
    project	scheme
    promise	needs_that cue say finite noun_too
    promised	needs_that cue say past
    promises	needs_that cue say finite noun_too
    promising	needs_that cue say gerund
    prompt	evaluative
    promptly	evaluative
    pronounce	cue judge complement needs_that finite
    pronounced	cue judge complement needs_that past
    pronounces	cue judge complement needs_that finite
    pronouncing	cue judge complement needs_that gerund
    proportionate	evaluative
    protected	evaluative
    protested	cue say needs_that only_speech past
    protocol	scheme
    protocols	scheme
    proud	evaluative
    provide	verb
    provided	verb
    provider	person
    providers	group
    provides	verb
    psychologist	person
    psychologists	group
    publication	body
    publicly	adverb
    pupil	person
    pupils	group
    purposeful	evaluative
    put	needs_that cue finite past needs_it
    puts	needs_that cue finite needs_it
    putting	needs_that cue gerund needs_it
    queried	cue say needs_that only_speech past
    question	scheme
    quick	evaluative
    quicker	evaluative
    quickly	evaluative
    quip	cue say finite
    quipped	cue say past
    quipping	cue say gerund
    quips	cue say finite
    quite	adverb
    raged	cue say needs_that only_speech past
    raise	needs_that cue finite needs_concern
    raised	needs_that cue past needs_concern
    raises	needs_that cue finite needs_concern
    raising	needs_that cue gerund needs_concern
    rapid	evaluative
    rapidly	evaluative
    rarely	evaluative
    rate	complement cue judge finite noun_too
    rated	complement cue judge past
    rates	complement cue judge finite noun_too
    rating	complement cue judge gerund noun_too scheme
    reactive	evaluative
    read	cue say only_speech needs_that finite past
    readers	group
    reading	cue gerund only_speech needs_that noun_too
    reads	cue say only_speech needs_that finite
    real	evaluative
    really	evaluative
    reasoned	cue say needs_that only_speech past
    reassured	needs_that experience cue
    rebuked	cue judge needs_that past
    rebut	cue say needs_that only_speech finite
    rebuted	cue say needs_that only_speech past
    rebuting	cue say needs_that only_speech gerund
    rebuts	cue say needs_that only_speech finite
    recall	cue say finite
    recalled	cue say past
    recalling	cue say gerund
    recalls	cue say finite
    receive	verb
    received	verb
    receives	verb
    recently	adverb
    recognise	cue judge finite
    recognised	cue judge past
    recognises	cue judge finite
    recognising	cue judge gerund
    recommend	needs_that cue judge finite
    recommended	needs_that cue judge past
    recommending	needs_that cue judge gerund
    recommends	needs_that cue judge finite
    recount	cue say needs_that finite
    recounted	cue say needs_that past
    recounting	cue say needs_that gerund
    recounts	cue say needs_that finite
    reduced	evaluative
    reducing	evaluative
    refer	cue needs_that needs_to finite
    referred	cue needs_that needs_to past
    referring	cue needs_that needs_to gerund
    refers	cue needs_that needs_to finite
    reflect	needs_that cue finite noun_too only_speech
    reflected	needs_that cue past only_speech
    reflecting	needs_that cue gerund only_speech
    reflects	needs_that cue finite only_speech
    regarding	preposition
    regional	job
    regulator	inspecting
    regulator's	inspecting
    regulators	inspecting
    reiterate	cue say finite
    reiterated	cue say past
    reiterates	cue say finite
    reiterating	cue say gerund
    rejoin	cue say needs_that only_speech finite
    rejoined	cue say needs_that only_speech past
    rejoining	cue say needs_that only_speech gerund
    rejoins	cue say needs_that only_speech finite
    relationship	evaluative
    relationships	evaluative
    relentless	evaluative
    remain	verb
    remained	verb
    remains	verb
    remark	cue say finite noun_too
    remarkable	evaluative
    remarked	cue say past
    remarking	cue say gerund
    remarks	cue say finite noun_too
    renamed	naming
    repeat	cue say needs_that only_speech finite
    repeated	cue say needs_that only_speech past
    repeatedly	adverb
    repeating	cue say needs_that only_speech gerund
    repeats	cue say needs_that only_speech finite
    replied	needs_that cue say past
    replies	needs_that cue say finite noun_too
    reply	needs_that cue say finite noun_too
    replying	needs_that cue say gerund
    report	cue say finite noun_too document scheme
    reported	cue say past
    reporting	cue say gerund noun_too
    reports	cue say finite noun_too body scheme
    representative	person
    representatives	group
    require	evaluative
    requires	evaluative
    requiring	evaluative
    researchers	group
    resident	person
    residents	group
    resilient	evaluative
    respected	evaluative
    respond	needs_that cue say finite
    responded	needs_that cue say past
    respondents	group
    responding	needs_that cue say gerund
    responds	needs_that cue say finite
    responsive	evaluative
    retort	cue say needs_that only_speech finite
    retorted	cue say needs_that only_speech past
    retorting	cue say needs_that only_speech gerund
    retorts	cue say needs_that only_speech finite
    rev	title
    reveal	cue judge finite
    revealed	cue judge past
    revealing	cue judge gerund
    reveals	cue judge finite
    review	body scheme
    reviewer	person
    reviewers	group
    reviews	body scheme
    rightly	adverb
    riposte	cue say needs_that only_speech finite
    riposted	cue say needs_that only_speech past
    ripostes	cue say needs_that only_speech finite
    riposting	cue say needs_that only_speech gerund
    risk	evaluative
    risks	evaluative
    risky	evaluative
    roared	cue say needs_that only_speech past
    robust	evaluative
    role	scheme
    roles	scheme
    round	elision
    routinely	evaluative
    rue	cue judge needs_that finite
    rued	cue judge needs_that past
    rues	cue judge needs_that finite
    ruing	cue judge needs_that gerund
    rule	cue say judge needs_that only_speech finite noun_too
    ruled	cue say judge needs_that only_speech past
    rules	cue say judge needs_that only_speech finite noun_too
    ruling	cue say judge needs_that only_speech gerund
    safe	evaluative
    safeguarding	job
    safer	evaluative
    said	cue say past function
    salute	cue judge needs_that finite
    saluted	cue judge needs_that past
    salutes	cue judge needs_that finite
    saluting	cue judge needs_that gerund
    satisfactory	evaluative
    satisfied	needs_that experience cue
    saturday	calendar
    saved	verb
    saw	complement cue past only_speech
    say	cue say finite function
    saying	cue say gerund
    says	cue say finite function
    scared	evaluative
    scheme	scheme
    school	body scheme
    schools	group job scheme
    scoff	cue say needs_that only_speech finite
    scoffed	cue say needs_that only_speech past
    scoffing	cue say needs_that only_speech gerund
    scoffs	cue say needs_that only_speech finite
    scold	cue judge needs_that finite
    scolded	cue judge needs_that past
    scolding	cue judge needs_that gerund
    scolds	cue judge needs_that finite
    screamed	cue say needs_that only_speech past
    scrutiny	job
    secretary	person job
    see	complement cue finite noun_too only_speech
    seeing	cue gerund only_speech
    seekers	group
    seen	cue past participle only_speech
    sees	complement cue finite only_speech
    seldom	evaluative
    senior	job
    sensitive	evaluative
    september	calendar
    sergeant	person job
    serious	evaluative
    seriously	evaluative
    service	body job scheme
    services	group job scheme
    session	scheme
    sessions	scheme
    seven	determiner
    several	determiner
    shall	auxiliary verb function
    she	she function
    she's	verb
    shocking	evaluative
    shortage	evaluative
    shortages	evaluative
    shortfall	evaluative
    shortfalls	evaluative
    should	auxiliary verb function
    shouldn't	auxiliary verb function negation
    shout	cue say finite noun_too
    shouted	cue say past
    shouting	cue say gerund
    shouts	cue say finite
    show	
    showed	verb
    shown	verb
    shows	verb
    sibling	person
    siblings	group
    sighed	cue say needs_that only_speech past
    sighs	cue say needs_that only_speech finite
    signal	cue say judge needs_that finite noun_too only_speech
    signalled	cue say judge needs_that past only_speech
    signalling	cue say judge needs_that gerund only_speech
    signals	cue say judge needs_that finite noun_too only_speech
    significant	evaluative
    significantly	evaluative
    simply	adverb
    since	preposition subordinate function
    single	needs_that cue finite noun_too needs_out judge
    singled	needs_that cue past needs_out judge
    singles	needs_that cue finite needs_out judge
    singling	needs_that cue gerund needs_out judge
    sir	title
    sister	person
    sisters	group
    six	determiner
    skilful	evaluative
    skilfully	evaluative
    skilled	evaluative
    skills	job
    slam	cue judge needs_that finite
    slammed	cue judge needs_that past
    slamming	cue judge needs_that gerund
    slams	cue judge needs_that finite
    slogan	naming scheme
    slow	evaluative
    slower	evaluative
    slowly	evaluative
    smiled	cue say needs_that only_speech past
    snapped	cue say needs_that only_speech past
    sneer	cue say needs_that only_speech finite
    sneered	cue say needs_that only_speech past
    sneering	cue say needs_that only_speech gerund
    sneers	cue say needs_that only_speech finite
    sniff	cue say needs_that only_speech finite
    sniffed	cue say needs_that only_speech past
    sniffing	cue say needs_that only_speech gerund
    sniffs	cue say needs_that only_speech finite
    so	conjunction function
    sobed	cue say needs_that only_speech past
    socalled	naming
    social	job
    solicitor	person
    solicitors	group
    solid	evaluative
    some	determiner
    sometimes	evaluative
    sound	evaluative
    sounded	cue needs_that needs_concern past
    sounding	cue needs_that needs_concern gerund
    sounds	cue needs_that needs_concern finite
    source	person
    speak	cue needs_of needs_that finite
    speaking	cue needs_of needs_that gerund
    speaks	cue needs_of needs_that finite
    specifically	adverb
    speculate	cue say needs_that only_speech finite
    speculated	cue say needs_that only_speech past
    speculates	cue say needs_that only_speech finite
    speculating	cue say needs_that only_speech gerund
    spoke	cue needs_of needs_that past
    spoken	cue past participle needs_of needs_that
    spokesman	person job
    spokesperson	person job
    spokeswoman	person
    stability	evaluative
    stable	evaluative
    staff	group
    stakeholders	group
    standard	scheme
    standards	scheme
    stark	evaluative
    state	cue say finite noun_too job
    stated	cue say past
    statement	body
    states	cue say finite noun_too
    stating	cue say gerund
    status	scheme
    steadily	evaluative
    steady	evaluative
    still	adverb function
    stipulate	cue say needs_that only_speech finite
    stipulated	cue say needs_that only_speech past
    stipulates	cue say needs_that only_speech finite
    stipulating	cue say needs_that only_speech gerund
    stormed	cue say needs_that only_speech past
    strapline	naming
    strategic	job
    strategy	scheme
    strength	evaluative
    strengths	evaluative
    stress	cue say finite noun_too
    stressed	cue say past
    stresses	cue say finite
    stressing	cue say gerund
    strong	evaluative
    stronger	evaluative
    strongest	evaluative
    struck	needs_that experience cue judge
    student	person
    students	group
    submission	body
    substantial	evaluative
    such	determiner
    sufficient	evaluative
    suggest	cue say finite
    suggested	cue say past
    suggesting	cue say gerund
    suggests	cue say finite
    sum	needs_that cue finite noun_too needs_up
    summarise	needs_that cue finite
    summarised	needs_that cue past
    summarises	needs_that cue finite
    summarising	needs_that cue gerund
    summary	body
    summed	needs_that cue past needs_up
    summing	needs_that cue gerund needs_up
    sums	needs_that cue finite noun_too needs_up
    sunday	calendar
    superb	evaluative
    superficial	evaluative
    superintendent	person job
    support	
    supported	verb evaluative
    supportive	evaluative
    supports	
    survey	body
    sustained	evaluative
    swift	evaluative
    swiftly	evaluative
    swore	cue say needs_that only_speech past
    system	scheme
    systemic	evaluative
    tagline	naming
    tailored	evaluative
    take	verb
    taken	verb
    takes	verb
    talk	cue needs_of needs_that finite noun_too
    talked	cue needs_of needs_that past
    talking	cue needs_of needs_that gerund
    talks	cue needs_of needs_that finite noun_too
    tangible	evaluative
    teacher	person
    teachers	group
    team	body scheme
    teams	group scheme
    teenager	person
    teenagers	group
    tell	cue say finite
    telling	cue say gerund
    tells	cue say finite function
    ten	determiner
    tenacious	evaluative
    tenants	group
    term	needs_that complement cue judge finite noun_too naming
    termed	needs_that complement cue judge past naming
    terming	needs_that cue judge gerund naming
    terms	needs_that complement cue judge finite noun_too naming
    terrific	evaluative
    test	scheme
    testified	cue say needs_that past
    testifies	cue say needs_that finite
    testify	cue say needs_that finite
    testifying	cue say needs_that gerund
    texted	cue say needs_that only_speech past
    than	preposition function
    thank	needs_that
    thanked	needs_that
    thanking	needs_that
    thanks	needs_that
    that	determiner relative function
    that's	verb
    the	job determiner function
    their	determiner possessive function
    them	function
    theme	scheme
    themes	scheme
    then	conjunction adverb function
    theorise	cue say needs_that only_speech finite
    theorised	cue say needs_that only_speech past
    theorises	cue say needs_that only_speech finite
    theorising	cue say needs_that only_speech gerund
    therapist	person
    therapists	group
    there	adverb function
    there's	verb
    these	determiner function
    they	they function
    they'll	verb
    they're	verb
    they've	verb
    think	needs_that cue finite
    thinking	needs_that cue gerund
    thinks	needs_that cue finite
    this	determiner subordinate function
    thorough	evaluative
    those	determiner function
    though	conjunction subordinate function
    thought	needs_that cue past
    thoughtful	evaluative
    three	determiner
    through	preposition function
    throughout	preposition subordinate
    thundered	cue say needs_that only_speech past
    thursday	calendar
    til	elision
    till	elision
    timely	evaluative
    tis	elision
    title	naming
    titled	naming
    titles	naming
    to	preposition subordinate function
    today	subordinate adverb
    toddler	person
    tokenistic	evaluative
    told	cue say past function
    too	adverb function evaluative
    took	verb
    tool	scheme
    toolkit	scheme
    tools	scheme
    topnotch	evaluative
    tough	evaluative
    toughest	evaluative
    toward	preposition
    towards	preposition function
    toxic	evaluative
    training	scheme
    transcript	body
    transformational	evaluative
    transformative	evaluative
    transformed	evaluative
    transparent	evaluative
    treat	verb
    treats	verb
    tribunal	body
    truly	evaluative
    trust	body evaluative
    trusted	evaluative
    trustees	group
    trusting	evaluative
    tuesday	calendar
    turbulent	evaluative
    turned	verb
    tutors	group
    twas	elision
    tweet	cue say needs_that finite noun_too
    tweeted	cue say needs_that past
    tweeting	cue say needs_that gerund
    tweets	cue say needs_that finite noun_too
    twere	elision
    two	determiner
    unacceptable	evaluative
    unassessed	evaluative
    uncle	person
    unclear	evaluative
    under	preposition subordinate function
    underline	cue judge finite
    underlined	cue judge past
    underlines	cue judge finite
    underlining	cue judge gerund
    understand	verb
    understands	verb
    uneven	evaluative
    unfocused	evaluative
    unhappy	evaluative
    unhelpful	evaluative
    union	body
    unions	group
    unit	scheme
    units	scheme
    university	body
    unlawful	evaluative
    unless	conjunction subordinate function
    unlimited	evaluative
    unmanageable	evaluative
    unmet	evaluative
    unnecessary	evaluative
    unprecedented	evaluative
    unprotected	evaluative
    unrelenting	evaluative
    unsafe	evaluative
    unsatisfactory	evaluative
    unstable	evaluative
    unsupported	evaluative
    until	preposition function
    unwavering	evaluative
    upgrade	cue judge complement needs_that finite noun_too
    upgraded	cue judge complement needs_that past
    upgrades	cue judge complement needs_that finite noun_too
    upgrading	cue judge complement needs_that gerund
    upon	preposition function
    urge	needs_that cue say finite
    urged	needs_that cue say past
    urgency	evaluative
    urgent	evaluative
    urges	needs_that cue say finite
    urging	needs_that cue say gerund
    us	first_person function
    useful	evaluative
    useless	evaluative
    users	group
    valuable	evaluative
    valued	evaluative
    variable	evaluative
    verdict	document
    very	adverb function evaluative
    via	preposition function
    visible	evaluative
    vision	scheme
    visit	document scheme
    visitors	group
    visits	body scheme
    vital	evaluative
    voiced	cue needs_that needs_concern past
    voicing	cue needs_that needs_concern gerund
    volunteer	person
    volunteered	cue say needs_that only_speech past
    volunteering	cue say needs_that only_speech gerund
    volunteers	group
    vow	needs_that cue say finite noun_too
    vowed	needs_that cue say past
    vowing	needs_that cue say gerund
    vows	needs_that cue say finite
    vulnerable	evaluative
    want	verb
    wants	verb
    warm	evaluative
    warmth	evaluative
    warn	cue say judge finite
    warned	cue say judge past
    warning	cue say judge gerund noun_too
    warns	cue say judge finite
    was	be auxiliary verb function
    wasn't	be auxiliary verb function negation
    watchdog	inspecting
    watchdog's	inspecting
    watchdogs	inspecting
    we	we first_person function
    we'd	verb first_person
    we'll	verb first_person
    we're	verb first_person
    we've	verb first_person
    weak	evaluative
    weaker	evaluative
    weakest	evaluative
    weakness	evaluative
    weaknesses	evaluative
    website	scheme
    wednesday	calendar
    week	scheme
    welcome	needs_that cue finite noun_too evaluative
    welcomed	needs_that cue past
    welcomes	needs_that cue finite
    welcoming	needs_that cue gerund evaluative
    well	adverb evaluative
    welldeveloped	evaluative
    wellestablished	evaluative
    wellled	evaluative
    wellsupported	evaluative
    went	verb cue say needs_on needs_that past
    were	be auxiliary verb function
    weren't	be auxiliary verb function negation
    what	determiner function
    when	conjunction subordinate function
    where	conjunction subordinate function
    whereas	conjunction subordinate function
    whether	conjunction function
    which	relative function
    while	conjunction subordinate function
    whisper	cue say finite
    whispered	cue say past
    whispering	cue say gerund
    whispers	cue say finite
    who	relative function
    wholehearted	evaluative
    whom	relative function
    whose	determiner relative function
    why	function
    widespread	evaluative
    will	auxiliary verb function
    with	preposition subordinate function
    within	preposition subordinate function
    without	preposition function negation
    woman	person
    won't	auxiliary verb function negation
    wondered	cue say needs_that only_speech past
    wonderful	evaluative
    wonders	cue say needs_that only_speech finite
    word	naming
    words	naming
    work	
    workbook	scheme
    workbooks	scheme
    worked	verb
    worker	person scheme
    workers	group scheme
    works	
    workshop	scheme
    workshops	scheme
    worldclass	evaluative
    worried	needs_that experience cue evaluative
    worrying	evaluative
    worst	evaluative
    would	auxiliary verb function
    wouldn't	auxiliary verb function negation
    write	cue say finite
    writes	cue say finite
    writing	cue say gerund
    written	cue say past participle only_speech
    wrote	cue say past function
    yelled	cue say needs_that only_speech past
    yesterday	subordinate adverb
    yet	conjunction subordinate function
    you	we first_person function
    you're	verb first_person
    young	job
    youngster	person
    youngsters	group
    your	determiner possessive first_person function
    youths	group
    zone	scheme
    """
}
