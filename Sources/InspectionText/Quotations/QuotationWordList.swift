/// The words by which quotations are read: reporting verbs, those who speak, and the small words around them.
enum QuotationWordList {
  /// One form a line, tab-separated: the folded form (lower case, no hyphens, `'` for `’`), then its
  /// classes, which ``QuotationWordClasses`` names. Sorted, no duplicates.
  ///
  /// - Name: quotation-words, version 1.
  /// - Source: gathered for this project from the vocabulary of inspection letters and council releases.
  static let text: String = """
    a	determiner function
    about	preposition function
    academy	scheme
    accept	cue finite
    accepted	cue past
    accepting	cue gerund
    accepts	cue finite
    accurate	evaluative
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
    admit	cue say finite
    admits	cue say finite
    admitted	cue say past
    admitting	cue say gerund
    adolescent	person
    adopter	person
    adopters	group
    adult	job
    adults	job
    adviser	person job
    advisers	group
    advisor	person
    advisors	group
    after	preposition subordinate function
    again	adverb function
    against	preposition function
    agencies	group
    agency	body
    agenda	scheme
    agree	cue say finite
    agreed	cue say past
    agreeing	cue say gerund
    agrees	cue say finite
    all	determiner
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
    any	determiner
    app	scheme
    applaud	cue judge finite
    applauded	cue judge past
    applauding	cue judge gerund
    applauds	cue judge finite
    apprentice	person
    apprentices	group
    approach	scheme
    appropriate	evaluative
    are	be auxiliary verb function
    aren't	be auxiliary verb function negation
    argue	cue say finite
    argued	cue say past
    argues	cue say finite
    arguing	cue say gerund
    around	preposition
    arrangement	scheme
    arrangements	scheme
    as	preposition conjunction subordinate function
    ask	cue say finite
    asked	cue say past
    asking	cue say gerund
    asks	cue say finite
    aspirational	evaluative
    assess	cue judge finite
    assessed	cue judge past
    assesses	cue judge finite
    assessing	cue judge gerund
    assessment	document scheme
    assessments	scheme
    assistant	job
    association	body
    astonishing	evaluative
    astonishingly	evaluative
    at	preposition subordinate function
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
    became	verb
    because	conjunction subordinate function
    become	verb
    becomes	verb
    been	be auxiliary verb function
    before	preposition subordinate function
    behind	preposition
    being	be auxiliary verb function
    believe	cue finite
    believed	cue past
    believes	cue finite
    believing	cue gerund
    benefit	verb
    benefits	verb
    besides	preposition
    best	evaluative
    better	evaluative
    between	preposition function
    beyond	preposition
    board	body job scheme
    book	scheme
    booklet	scheme
    borough	job
    boss	person
    bosses	group
    both	one determiner
    bout	elision
    boy	person
    boys	group
    brand	cue judge finite noun_too naming
    branded	cue judge past naming
    branding	cue judge gerund naming
    brands	cue judge finite naming
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
    call	cue judge finite noun_too naming
    called	cue judge past naming
    calling	cue judge gerund naming
    calls	cue judge finite noun_too naming
    came	verb
    campaign	scheme
    campaigner	person
    campaigners	group
    can	auxiliary verb function
    can't	auxiliary verb function negation
    cannot	negation
    care	job verb
    carer	person
    carers	group
    cares	verb
    caring	evaluative
    category	scheme
    cause	elision
    caution	cue say judge finite noun_too
    cautioned	cue say judge past
    cautioning	cue say judge gerund
    cautions	cue say judge finite
    centre	scheme
    centres	scheme
    cept	elision
    chair	person job
    chairman	person job
    chairperson	person
    chairwoman	person
    champion	scheme
    champions	scheme
    change	verb
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
    chief	person job
    chiefs	group
    child	person
    childcentred	evaluative
    childfocused	evaluative
    children	group job scheme
    childrens	job
    christened	naming
    cite	cue judge finite
    cited	cue judge past
    cites	cue judge finite
    citing	cue judge gerund
    city	job
    claim	cue say finite noun_too
    claimed	cue say past
    claiming	cue say gerund
    claims	cue say finite noun_too
    clear	evaluative
    clearly	adverb evaluative
    clinician	person
    clinicians	group
    cllr	title
    cllrs	title
    club	scheme
    clubs	scheme
    coherent	evaluative
    coined	naming
    colleague	person
    colleagues	group
    college	body
    come	verb
    comes	verb
    commend	cue judge finite
    commendable	evaluative
    commended	cue judge past
    commending	cue judge gerund
    commends	cue judge finite
    comment	cue say finite noun_too
    commented	cue say past
    commenting	cue say gerund
    comments	cue say finite noun_too
    commissioner	person job
    committed	evaluative
    committee	body job
    company	body
    compassionate	evaluative
    complain	cue say finite
    complained	cue say past
    complaining	cue say gerund
    complains	cue say finite
    complete	evaluative
    comprehensive	evaluative
    concept	scheme
    concern	evaluative
    concerning	evaluative
    concerns	evaluative
    conclude	cue say judge finite
    concluded	cue say judge past
    concludes	cue say judge finite
    concluding	cue say judge gerund
    conference	scheme
    confidence	evaluative
    confident	evaluative
    confidently	evaluative
    confirm	cue say finite
    confirmed	cue say past
    confirming	cue say gerund
    confirms	cue say finite
    conservative	job
    consider	cue judge finite
    considerable	evaluative
    considered	cue judge past
    considering	cue judge gerund
    considers	cue judge finite
    consistent	evaluative
    consistently	adverb evaluative
    consultant	body
    consultants	body
    continue	cue finite only_speech
    continued	cue past only_speech
    continues	cue finite only_speech
    continuing	cue gerund only_speech
    coordinator	person scheme
    corporate	job
    cos	elision
    could	auxiliary verb function
    couldn't	auxiliary verb function negation
    council	body job scheme
    councillor	person title
    councillors	group title
    councils	body
    county	job
    course	scheme
    courses	scheme
    court	body
    cqc	inspecting
    cqc's	inspecting
    creative	evaluative
    credible	evaluative
    credit	cue judge finite noun_too
    credited	cue judge past
    crediting	cue judge gerund
    credits	cue judge finite noun_too
    critical	evaluative
    criticise	cue judge finite
    criticised	cue judge past
    criticises	cue judge finite
    criticising	cue judge gerund
    critics	group
    crucial	evaluative
    culture	scheme
    cursory	evaluative
    dad	person
    dame	title
    day	scheme
    days	scheme
    decision	scheme
    decisions	scheme
    declare	cue say finite
    declared	cue say past
    declares	cue say finite
    declaring	cue say gerund
    dedicated	evaluative
    deem	cue judge finite
    deemed	cue judge past
    deeming	cue judge gerund
    deems	cue judge finite
    deficit	evaluative
    delay	evaluative
    delays	evaluative
    delight	evaluative
    democrat	job
    department	body job
    deputy	job
    describe	cue judge finite
    described	cue judge past
    describes	cue judge finite
    describing	cue judge gerund
    despite	preposition subordinate function
    determine	cue judge finite
    determined	cue judge past evaluative
    determines	cue judge finite
    determining	cue judge gerund
    developing	evaluative
    dfe	body
    did	auxiliary verb function
    didn't	auxiliary verb function negation
    difference	evaluative
    director	person job
    director's	job
    directors	group
    disappointed	evaluative
    disproportionate	evaluative
    district	job
    do	auxiliary verb function
    doctor	person
    doctors	group
    document	document scheme
    documents	scheme
    does	auxiliary verb function
    doesn't	auxiliary verb function negation
    don't	auxiliary verb function negation
    dozens	determiner
    dr	title
    drift	evaluative
    dubbed	naming
    during	preposition subordinate function
    dynamic	evaluative
    dysfunctional	evaluative
    each	determiner
    earlier	subordinate adverb
    early	job evaluative
    echo	cue finite noun_too
    echoed	cue past
    echoes	cue finite
    echoing	cue gerund
    education	job
    effective	evaluative
    eight	determiner
    elsewhere	subordinate
    em	elision
    embedded	evaluative
    emphasise	cue say finite
    emphasised	cue say past
    emphasises	cue say finite
    emphasising	cue say gerund
    energetic	evaluative
    energised	evaluative
    enough	evaluative
    ensure	verb
    ensures	verb
    enthuse	cue say finite
    enthused	cue say past
    enthuses	cue say finite
    enthusing	cue say gerund
    entitled	naming
    episode	scheme
    episodes	scheme
    ere	elision
    essential	evaluative
    established	evaluative
    evaluation	document
    even	adverb
    event	scheme
    events	scheme
    every	determiner
    excellent	evaluative
    exceptional	evaluative
    executive	job
    exemplary	evaluative
    experienced	evaluative
    expert	person
    explain	cue say finite
    explained	cue say past
    explaining	cue say gerund
    explains	cue say finite
    express	cue finite
    expressed	cue past
    expresses	cue finite
    expressing	cue gerund
    expression	naming
    extremely	evaluative
    failed	evaluative
    failing	evaluative
    failings	evaluative
    failure	evaluative
    failures	evaluative
    families	group job scheme
    family	person
    fantastic	evaluative
    father	person
    fathers	group
    feedback	document
    feel	cue finite noun_too
    feeling	cue gerund noun_too
    feels	cue finite
    felt	cue past
    few	determiner
    find	cue judge finite noun_too
    finding	cue judge gerund noun_too document
    findings	document
    finds	cue judge finite
    firm	evaluative
    firmer	evaluative
    first	adverb
    firstclass	evaluative
    five	determiner
    flag	cue judge finite noun_too
    flagged	cue judge past
    flagging	cue judge gerund
    flags	cue judge finite noun_too
    focused	evaluative
    following	preposition subordinate function
    for	job preposition subordinate function
    form	scheme
    forms	scheme
    forum	body scheme
    found	cue judge past
    founder	person
    four	determiner
    fragile	evaluative
    fraid	elision
    framework	scheme
    frequently	evaluative
    from	preposition subordinate function
    frustrated	evaluative
    fully	evaluative
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
    go	verb
    goes	verb
    gone	verb
    good	evaluative
    got	verb
    government	body
    governor	person
    governors	group
    grade	cue judge finite noun_too scheme
    graded	cue judge past
    grades	cue judge finite noun_too
    grading	cue judge gerund
    grandfather	person
    grandmother	person
    grandparent	person
    grandparents	group
    grateful	evaluative
    great	evaluative
    green	job
    grip	evaluative
    group	job scheme
    groups	scheme
    guardian	person body
    guardians	group
    guidance	scheme
    guide	scheme
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
    hear	cue finite only_speech
    heard	cue past only_speech evaluative
    hearing	cue gerund only_speech
    hears	cue finite only_speech
    help	job verb
    helped	verb
    helpful	evaluative
    helps	verb
    her	job determiner possessive function
    here	adverb function
    high	evaluative
    higher	evaluative
    highlight	cue judge finite noun_too
    highlighted	cue judge past
    highlighting	cue judge gerund
    highlights	cue judge finite noun_too
    highly	evaluative
    him	function
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
    identified	cue judge past
    identifies	cue judge finite
    identify	cue judge finite
    identifying	cue judge gerund
    if	conjunction subordinate function
    ignored	evaluative
    impact	evaluative
    important	evaluative
    impressive	evaluative
    improve	verb evaluative
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
    inspectors	inspecting job
    inspirational	evaluative
    inspired	evaluative
    inspiring	evaluative
    instability	evaluative
    insufficient	evaluative
    insufficiently	evaluative
    interim	job
    interview	scheme
    interviews	scheme
    into	preposition function
    invaluable	evaluative
    is	be auxiliary verb function
    isn't	be auxiliary verb function negation
    it	it function
    it's	verb
    its	determiner possessive function
    jargon	naming
    joke	cue say finite noun_too
    joked	cue say past
    jokes	cue say finite
    joking	cue say gerund
    judge	cue judge finite noun_too person
    judged	cue judge past
    judgement	document scheme
    judgements	document scheme
    judges	cue judge finite noun_too group
    judging	cue judge gerund
    judiciary	body
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
    label	cue judge finite noun_too naming scheme
    labelled	cue judge past naming
    labelling	cue judge gerund naming
    labels	cue judge finite noun_too naming
    labour	job
    lack	verb negation evaluative
    lacking	negation evaluative
    lacks	verb negation
    lady	title
    largely	evaluative
    last	adverb
    later	subordinate adverb
    laugh	cue say finite noun_too
    laughed	cue say past
    laughing	cue say gerund
    laughs	cue say finite
    lead	job
    leader	person job
    leaders	group
    leads	verb
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
    letters	document scheme
    liberal	job
    lifechanging	evaluative
    like	preposition verb
    likes	verb
    limited	evaluative
    line	scheme
    list	scheme
    listen	verb
    listened	verb
    listens	verb
    live	verb
    lives	verb
    lonely	evaluative
    look	verb
    looks	verb
    lord	title
    love	verb
    loved	verb
    lovely	evaluative
    loves	verb
    low	evaluative
    lower	evaluative
    made	verb
    magistrate	person
    majesty's	job
    make	verb
    makes	verb
    making	verb
    man	person
    manageable	evaluative
    manager	person job
    managers	group
    managing	job
    manifesto	scheme
    mantra	naming
    many	determiner
    mark	scheme
    marked	evaluative
    may	auxiliary verb function
    mayor	person job
    me	first_person function
    meaningful	evaluative
    meanwhile	subordinate adverb
    meet	verb
    meeting	scheme
    meetings	scheme
    meets	verb
    member	person job
    members	group
    mention	cue finite noun_too
    mentioned	cue past
    mentioning	cue gerund
    mentions	cue finite
    met	verb
    method	scheme
    methods	scheme
    might	auxiliary verb function
    mine	first_person
    minister	person job
    ministers	group
    ministry	body
    miss	title verb
    misses	verb
    mixed	evaluative
    model	scheme
    momentum	evaluative
    more	adverb evaluative
    moreover	subordinate
    most	determiner adverb evaluative
    mostly	evaluative
    mother	person
    mothers	group
    motto	naming
    mp	person
    mps	group
    mr	title
    mrs	title
    ms	title
    much	adverb evaluative
    mum	person
    must	auxiliary verb function
    my	determiner possessive first_person function
    myself	first_person
    n	elision
    named	naming
    national	job
    near	preposition
    neath	elision
    necessary	evaluative
    need	verb
    needed	verb
    needless	evaluative
    needs	verb
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
    noticeable	evaluative
    noting	cue say gerund
    now	adverb function
    nuff	elision
    nurse	person
    nurses	group
    nurturing	evaluative
    observe	cue say judge finite
    observed	cue say judge past
    observes	cue say judge finite
    observing	cue say judge gerund
    of	job preposition function
    offer	scheme
    officer	person job
    officers	group
    official	person
    officials	group
    ofsted	inspecting job
    ofsted's	inspecting
    often	adverb function evaluative
    on	preposition subordinate function
    once	subordinate adverb
    one	one determiner
    only	adverb function
    open	evaluative
    or	conjunction function
    order	scheme
    orders	scheme
    organisation	body
    other	determiner
    others	group
    our	determiner possessive first_person function
    outcome	document
    outcomes	document
    outstanding	evaluative
    over	preposition function
    overall	subordinate
    overview	job
    overwhelmed	evaluative
    pace	evaluative
    pack	scheme
    panel	body scheme
    panels	scheme
    parent	person
    parents	group
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
    people	group job
    per	preposition
    perfect	evaluative
    persistent	evaluative
    person	person
    phenomenal	evaluative
    phrase	naming
    phrases	naming
    pilot	scheme
    plan	scheme
    plans	scheme
    pleased	evaluative
    pledge	cue say finite noun_too scheme
    pledged	cue say past
    pledges	cue say finite noun_too
    pledging	cue say gerund
    point	cue finite noun_too needs_to
    pointed	cue past needs_to
    pointing	cue gerund needs_to
    points	cue finite noun_too needs_to
    police	group
    policy	scheme
    politician	person
    politicians	group
    poor	evaluative
    poorer	evaluative
    portal	scheme
    portfolio	job
    portray	cue judge finite
    portrayed	cue judge past
    portraying	cue judge gerund
    portrays	cue judge finite
    positive	evaluative
    positively	evaluative
    poster	scheme
    practice	job
    practitioner	person
    practitioners	group
    praise	cue judge finite noun_too
    praised	cue judge past
    praises	cue judge finite
    praising	cue judge gerund
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
    prof	title
    professional	person
    professionals	group
    professor	title
    programme	scheme
    progress	evaluative
    project	scheme
    promise	cue say finite noun_too
    promised	cue say past
    promises	cue say finite noun_too
    promising	cue say gerund
    prompt	evaluative
    promptly	evaluative
    proportionate	evaluative
    protected	evaluative
    protocol	scheme
    protocols	scheme
    proud	evaluative
    provide	verb
    provided	verb
    provides	verb
    psychologist	person
    publication	document
    publicly	adverb
    pupil	person
    pupils	group
    purposeful	evaluative
    put	cue finite past needs_it
    puts	cue finite needs_it
    putting	cue gerund needs_it
    question	scheme
    quick	evaluative
    quicker	evaluative
    quickly	evaluative
    quip	cue say finite
    quipped	cue say past
    quipping	cue say gerund
    quips	cue say finite
    quite	adverb
    raise	cue finite needs_concern
    raised	cue past needs_concern
    raises	cue finite needs_concern
    raising	cue gerund needs_concern
    rapid	evaluative
    rapidly	evaluative
    rarely	evaluative
    rate	cue judge finite noun_too
    rated	cue judge past
    rates	cue judge finite noun_too
    rating	cue judge gerund noun_too scheme
    reactive	evaluative
    readers	group
    real	evaluative
    really	evaluative
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
    recommend	cue judge finite
    recommended	cue judge past
    recommending	cue judge gerund
    recommends	cue judge finite
    reduced	evaluative
    reducing	evaluative
    reflect	cue finite noun_too only_speech
    reflected	cue past only_speech
    reflecting	cue gerund only_speech
    reflects	cue finite only_speech
    regarding	preposition
    regional	job
    regulator	inspecting
    regulator's	inspecting
    regulators	inspecting
    reiterate	cue say finite
    reiterated	cue say past
    reiterates	cue say finite
    reiterating	cue say gerund
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
    repeatedly	adverb
    replied	cue say past
    replies	cue say finite noun_too
    reply	cue say finite noun_too
    replying	cue say gerund
    report	cue say finite noun_too document scheme
    reported	cue say past
    reporting	cue say gerund noun_too
    reports	cue say finite noun_too document scheme
    representative	person
    representatives	group
    require	evaluative
    requires	evaluative
    requiring	evaluative
    resident	person
    residents	group
    resilient	evaluative
    respected	evaluative
    respond	cue say finite
    responded	cue say past
    responding	cue say gerund
    responds	cue say finite
    responsive	evaluative
    rev	title
    reveal	cue judge finite
    revealed	cue judge past
    revealing	cue judge gerund
    reveals	cue judge finite
    review	document scheme
    reviews	scheme
    rightly	adverb
    risk	evaluative
    risks	evaluative
    risky	evaluative
    robust	evaluative
    role	scheme
    roles	scheme
    round	elision
    routinely	evaluative
    safe	evaluative
    safeguarding	job
    safer	evaluative
    said	cue say past function
    satisfactory	evaluative
    saved	verb
    saw	cue finite past only_speech
    say	cue say finite function
    saying	cue say gerund
    says	cue say finite function
    scared	evaluative
    scheme	scheme
    school	body scheme
    schools	group job scheme
    scrutiny	job
    secretary	person job
    seeing	cue gerund only_speech
    seen	cue past participle only_speech
    seldom	evaluative
    senior	job
    sensitive	evaluative
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
    show	verb
    showed	verb
    shown	verb
    shows	verb
    sibling	person
    siblings	group
    significant	evaluative
    significantly	evaluative
    simply	adverb
    since	preposition subordinate function
    single	cue finite noun_too needs_out
    singled	cue past needs_out
    singles	cue finite needs_out
    singling	cue gerund needs_out
    sir	title
    sister	person
    sisters	group
    six	determiner
    skilled	evaluative
    skills	job
    slogan	naming scheme
    slow	evaluative
    slower	evaluative
    slowly	evaluative
    so	conjunction function
    socalled	naming
    social	job
    solicitor	person
    solicitors	group
    solid	evaluative
    some	determiner
    sometimes	evaluative
    sound	evaluative
    source	person
    specifically	adverb
    spokesman	person job
    spokesperson	person job
    spokeswoman	person
    stability	evaluative
    stable	evaluative
    staff	group
    stakeholders	group
    standard	scheme
    standards	scheme
    state	cue say finite noun_too job
    stated	cue say past
    states	cue say finite noun_too
    stating	cue say gerund
    status	scheme
    steadily	evaluative
    steady	evaluative
    still	adverb function
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
    student	person
    students	group
    substantial	evaluative
    such	determiner
    sufficient	evaluative
    suggest	cue say finite
    suggested	cue say past
    suggesting	cue say gerund
    suggests	cue say finite
    sum	cue finite noun_too needs_up
    summarise	cue finite
    summarised	cue past
    summarises	cue finite
    summarising	cue gerund
    summary	document
    summed	cue past needs_up
    summing	cue gerund needs_up
    sums	cue finite noun_too needs_up
    superb	evaluative
    superficial	evaluative
    support	verb
    supported	verb evaluative
    supportive	evaluative
    supports	verb
    survey	body
    sustained	evaluative
    swift	evaluative
    swiftly	evaluative
    system	scheme
    systemic	evaluative
    tagline	naming
    take	verb
    taken	verb
    takes	verb
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
    term	cue judge finite noun_too naming
    termed	cue judge past naming
    terming	cue judge gerund naming
    terms	cue judge finite noun_too naming
    terrific	evaluative
    test	scheme
    than	preposition function
    that	determiner relative function
    that's	verb
    the	job determiner function
    their	determiner possessive function
    them	function
    theme	scheme
    themes	scheme
    then	conjunction adverb function
    therapist	person
    there	adverb function
    there's	verb
    these	determiner function
    they	they function
    they'll	verb
    they're	verb
    they've	verb
    think	cue finite
    thinking	cue gerund
    thinks	cue finite
    this	determiner subordinate function
    thorough	evaluative
    those	determiner function
    though	conjunction subordinate function
    thought	cue past
    thoughtful	evaluative
    three	determiner
    through	preposition function
    throughout	preposition subordinate
    til	elision
    till	elision
    timely	evaluative
    tis	elision
    title	naming
    titled	naming
    titles	naming
    to	preposition subordinate function
    today	subordinate adverb
    tokenistic	evaluative
    told	cue say past function
    too	adverb function evaluative
    took	verb
    tool	scheme
    toolkit	scheme
    tools	scheme
    topnotch	evaluative
    toward	preposition
    towards	preposition function
    toxic	evaluative
    training	scheme
    transformational	evaluative
    transformative	evaluative
    transformed	evaluative
    transparent	evaluative
    treat	verb
    treats	verb
    truly	evaluative
    trust	body
    trusted	evaluative
    trusting	evaluative
    turned	verb
    twas	elision
    twere	elision
    two	determiner
    unacceptable	evaluative
    unassessed	evaluative
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
    unless	conjunction subordinate function
    unlimited	evaluative
    unmanageable	evaluative
    unmet	evaluative
    unnecessary	evaluative
    unprotected	evaluative
    unrelenting	evaluative
    unsafe	evaluative
    unsatisfactory	evaluative
    unstable	evaluative
    unsupported	evaluative
    until	preposition function
    unwavering	evaluative
    upon	preposition function
    urge	cue say finite
    urged	cue say past
    urgency	evaluative
    urgent	evaluative
    urges	cue say finite
    urging	cue say gerund
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
    visits	document scheme
    vital	evaluative
    volunteer	person
    volunteers	group
    vow	cue say finite noun_too
    vowed	cue say past
    vowing	cue say gerund
    vows	cue say finite
    vulnerable	evaluative
    want	verb
    wants	verb
    warm	evaluative
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
    weakness	evaluative
    weaknesses	evaluative
    website	scheme
    week	scheme
    welcome	cue finite noun_too evaluative
    welcomed	cue past
    welcomes	cue finite
    welcoming	cue gerund evaluative
    well	adverb evaluative
    welldeveloped	evaluative
    wellestablished	evaluative
    wellled	evaluative
    wellsupported	evaluative
    went	verb
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
    wonderful	evaluative
    word	naming
    words	naming
    work	verb
    workbook	scheme
    workbooks	scheme
    worked	verb
    worker	person scheme
    workers	group scheme
    works	verb
    workshop	scheme
    workshops	scheme
    worldclass	evaluative
    worried	evaluative
    worrying	evaluative
    would	auxiliary verb function
    wouldn't	auxiliary verb function negation
    write	cue say finite
    writes	cue say finite
    writing	cue say gerund
    written	cue say past participle
    wrote	cue say past function
    yesterday	subordinate adverb
    yet	conjunction subordinate function
    you	we first_person function
    you're	verb first_person
    young	job
    youngster	person
    youngsters	group
    your	determiner possessive first_person function
    zone	scheme
    """
}
