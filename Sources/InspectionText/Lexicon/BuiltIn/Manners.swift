extension BuiltInLexicon {
  /// Evaluative adverbs and adverbial phrases.
  static let manners: StaticString = """
    # name: Manners
    # version: 1
    # scale: +, - or no sign
    # source: gathered by counting words and collocations in published inspection letters and reports
    # licence: that of this package
    # columns: phrase, role, sign
    ably	manner	+
    acceptably	manner	+
    accurately	manner	+
    actively	manner	+
    adeptly	manner	+
    adequately	manner	+
    admirably	manner	+
    adroitly	manner	+
    adversely	manner	-
    affectionately	manner	+
    after a long delay	manner	-
    after considerable delay	manner	-
    after the event	manner	-
    age-appropriately	manner	+
    ambitiously	manner	+
    appropriately	manner	+
    arbitrarily	manner	-
    articulately	manner	+
    as a matter of course	manner	+
    as a priority	manner	+
    as it should	manner	+
    as needed	manner	+
    as often as necessary	manner	+
    as often as they should	manner	+
    as quickly as possible	manner	+
    as quickly as they could	manner	+
    as quickly as they should	manner	+
    as soon as it is needed	manner	+
    as soon as possible	manner	+
    as soon as they need it	manner	+
    as soon as they should	manner	+
    as they should	manner	+
    as well as they could	manner	+
    as well as they should	manner	+
    assertively	manner	+
    assiduously	manner	+
    astutely	manner	+
    at a late stage	manner	-
    at a pace that suits them	manner	+
    at a point of crisis	manner	-
    at an early age	manner	+
    at an early point	manner	+
    at an early stage	manner	+
    at crisis point	manner	-
    at pace	manner	+
    at the child’s pace	manner	+
    at the earliest opportunity	manner	+
    at the earliest point	manner	+
    at the earliest possible opportunity	manner	+
    at the earliest possible point	manner	+
    at the earliest possible stage	manner	+
    at the earliest stage	manner	+
    at the earliest time	manner	+
    at the frequency needed	manner	+
    at the level needed	manner	+
    at the point of crisis	manner	-
    at the point of need	manner	+
    at the right frequency	manner	+
    at the right level	manner	+
    at the right time	manner	+
    at their own pace	manner	+
    at their pace	manner	+
    attentively	manner	+
    authentically	manner	+
    authoritatively	manner	+
    badly	manner	-
    beautifully	manner	+
    belatedly	manner	-
    boldly	manner	+
    by default	manner	-
    by the second review	manner	+
    by the time of their second review	manner	+
    by their second child in care review	manner	+
    by their second review	manner	+
    calmly	manner	+
    candidly	manner	+
    capably	manner	+
    carefully	manner	+
    chaotically	manner	-
    clearly	manner	+
    cleverly	manner	+
    closely	manner	+
    closely enough	manner	+
    coherently	manner	+
    cohesively	manner	+
    collaboratively	manner	+
    collectively	manner	+
    comfortably	manner	+
    commendably	manner	+
    compassionately	manner	+
    competently	manner	+
    comprehensively	manner	+
    concerningly	manner	-
    conclusively	manner	+
    confidently	manner	+
    confusingly	manner	-
    conscientiously	manner	+
    considerably well	manner	+
    considerately	manner	+
    consistently	manner	+
    consistently enough	manner	+
    constructively	manner	+
    contemporaneously	manner	+
    continually	manner	+
    continuously	manner	+
    convincingly	manner	+
    cooperatively	manner	+
    correctly	manner	+
    courageously	manner	+
    courteously	manner	+
    creatively	manner	+
    credibly	manner	+
    critically	manner	+
    daily	manner	+
    decisively	manner	+
    dedicatedly	manner	+
    deeply	manner	+
    deftly	manner	+
    demonstrably	manner	+
    determinedly	manner	+
    detrimentally	manner	-
    diligently	manner	+
    disappointingly	manner	-
    discerningly	manner	+
    disproportionately	manner	-
    early	manner	+
    early enough	manner	+
    easily	manner	+
    effectively	manner	+
    efficiently	manner	+
    eloquently	manner	+
    empathetically	manner	+
    emphatically	manner	+
    encouragingly	manner	+
    energetically	manner	+
    enthusiastically	manner	+
    equitably	manner	+
    erratically	manner	-
    excellently	manner	+
    exceptionally	manner	+
    excessively	manner	-
    expeditiously	manner	+
    expertly	manner	+
    explicitly	manner	+
    extensively	manner	+
    extremely well	manner	+
    fairly and	manner	+
    faithfully	manner	+
    far enough	manner	+
    favourably	manner	+
    firmly	manner	+
    flexibly	manner	+
    for lengthy periods	manner	-
    for long periods	manner	-
    for longer than is necessary	manner	-
    for longer than necessary	manner	-
    for longer than they need	manner	-
    for longer than they need to	manner	-
    for significant periods of time	manner	-
    for too long	manner	-
    for too long a period	manner	-
    forensically	manner	+
    frankly	manner	+
    frequently	manner	+
    frequently enough	manner	+
    from the outset	manner	+
    from the start	manner	+
    fruitfully	manner	+
    fully	manner	+
    gainfully	manner	+
    generously	manner	+
    gently	manner	+
    genuinely	manner	+
    grudgingly	manner	-
    half-heartedly	manner	-
    haphazardly	manner	-
    happily	manner	+
    harmoniously	manner	+
    hastily	manner	-
    healthily	manner	+
    helpfully	manner	+
    highly	manner	+
    highly effectively	manner	+
    holistically	manner	+
    honestly	manner	+
    ill-advisedly	manner	-
    imaginatively	manner	+
    immediately	manner	+
    imprecisely	manner	-
    impressively	manner	+
    in a child-centred way	manner	+
    in a coordinated way	manner	+
    in a meaningful way	manner	+
    in a piecemeal way	manner	-
    in a planned way	manner	+
    in a purposeful way	manner	+
    in a reactive way	manner	-
    in a sensitive way	manner	+
    in a timely fashion	manner	+
    in a timely manner	manner	+
    in a timely way	manner	+
    in a way that is	manner	+
    in an emergency	manner	-
    in an unplanned way	manner	-
    in close collaboration	manner	+
    in collaboration	manner	+
    in depth	manner	+
    in glowing terms	manner	+
    in good time	manner	+
    in isolation	manner	-
    in line with statutory guidance	manner	+
    in partnership	manner	+
    in plain english	manner	+
    in response to a crisis	manner	-
    in silos	manner	-
    in the best interests of children	manner	+
    in the right place	manner	+
    in their own words	manner	+
    inaccurately	manner	-
    inadequately	manner	-
    inappropriately	manner	-
    incisively	manner	+
    inclusively	manner	+
    incompletely	manner	-
    inconsistently	manner	-
    incorrectly	manner	-
    indecisively	manner	-
    independently	manner	+
    indiscriminately	manner	-
    industriously	manner	+
    ineffectively	manner	-
    inefficiently	manner	-
    inequitably	manner	-
    informally	manner	-
    innovatively	manner	+
    inquisitively	manner	+
    insensitively	manner	-
    insightfully	manner	+
    insufficiently	manner	-
    intelligently	manner	+
    intensely	manner	+
    intensively	manner	+
    intermittently	manner	-
    intuitively	manner	+
    inventively	manner	+
    irregularly	manner	-
    jointly	manner	+
    judiciously	manner	+
    keenly	manner	+
    kindly	manner	+
    knowledgably	manner	+
    knowledgeably	manner	+
    late	manner	-
    later than it should	manner	-
    later than necessary	manner	-
    later than they should	manner	-
    less often than they should	manner	-
    longer than necessary	manner	-
    lovingly	manner	+
    manageably	manner	+
    meaningfully	manner	+
    measurably	manner	+
    methodically	manner	+
    meticulously	manner	+
    mindfully	manner	+
    narrowly	manner	-
    naturally	manner	+
    neatly	manner	+
    needlessly	manner	-
    negatively	manner	-
    negligently	manner	-
    nimbly	manner	+
    objectively	manner	+
    often enough	manner	+
    on a daily basis	manner	+
    on a weekly basis	manner	+
    on an emergency basis	manner	-
    on time	manner	+
    only in part	manner	-
    only when it is in their best interests	manner	+
    only when it is necessary	manner	+
    only when necessary	manner	+
    openly	manner	+
    optimally	manner	+
    outstandingly	manner	+
    over-optimistically	manner	-
    overly	manner	-
    painlessly	manner	+
    painstakingly	manner	+
    passionately	manner	+
    passively	manner	-
    patchily	manner	-
    patiently	manner	+
    perceptively	manner	+
    persistently	manner	+
    playfully	manner	+
    poorly	manner	-
    positively	manner	+
    powerfully	manner	+
    pragmatically	manner	+
    precisely	manner	+
    prematurely	manner	-
    proactively	manner	+
    problematically	manner	-
    productively	manner	+
    professionally	manner	+
    proficiently	manner	+
    profoundly	manner	+
    prominently	manner	+
    promptly	manner	+
    promptly enough	manner	+
    properly	manner	+
    proportionately	manner	+
    proudly	manner	+
    prudently	manner	+
    punctually	manner	+
    purposefully	manner	+
    quickly	manner	+
    quickly enough	manner	+
    randomly	manner	-
    rapidly	manner	+
    reactively	manner	-
    readily	manner	+
    realistically	manner	+
    reasonably well	manner	+
    reflectively	manner	+
    refreshingly	manner	+
    regardless	manner	-
    regrettably	manner	-
    regularly	manner	+
    regularly enough	manner	+
    relentlessly	manner	+
    reliably	manner	+
    reluctantly	manner	-
    repeatedly	manner	-
    resolutely	manner	+
    resourcefully	manner	+
    respectfully	manner	+
    responsibly	manner	+
    responsively	manner	+
    richly	manner	+
    rightly	manner	+
    rigidly	manner	-
    rigorously	manner	+
    rigorously enough	manner	+
    robustly	manner	+
    robustly enough	manner	+
    routinely	manner	+
    safely	manner	+
    satisfactorily	manner	+
    scrupulously	manner	+
    seamlessly	manner	+
    securely	manner	+
    selectively	manner	-
    selflessly	manner	+
    sensibly	manner	+
    sensitively	manner	+
    seriously	manner	+
    shrewdly	manner	+
    simply and clearly	manner	+
    sincerely	manner	+
    sketchily	manner	-
    skilfully	manner	+
    skillfully	manner	+
    slowly	manner	-
    sluggishly	manner	-
    smartly	manner	+
    smoothly	manner	+
    soon enough	manner	+
    soundly	manner	+
    speedily	manner	+
    sporadically	manner	-
    stably	manner	+
    steadfastly	manner	+
    steadily	manner	+
    straight away	manner	+
    strategically	manner	+
    strongly	manner	+
    sub-optimally	manner	-
    successfully	manner	+
    succinctly	manner	+
    sufficiently	manner	+
    suitably	manner	+
    superficially	manner	-
    supportively	manner	+
    sustainably	manner	+
    swiftly	manner	+
    swiftly enough	manner	+
    sympathetically	manner	+
    systematically	manner	+
    tactfully	manner	+
    tangibly	manner	+
    tenaciously	manner	+
    the same day	manner	+
    thoroughly	manner	+
    thoughtfully	manner	+
    tightly	manner	+
    timidly	manner	-
    tirelessly	manner	+
    to a good standard	manner	+
    to a high standard	manner	+
    to account	manner	+
    to good effect	manner	+
    to great effect	manner	+
    to no avail	manner	-
    together effectively	manner	+
    together well	manner	+
    too early	manner	-
    too late	manner	-
    too long	manner	-
    too often	manner	-
    too quickly	manner	-
    too slowly	manner	-
    too soon	manner	-
    transparently	manner	+
    truly	manner	+
    unacceptably	manner	-
    unclearly	manner	-
    unduly	manner	-
    unequivocally	manner	+
    unevenly	manner	-
    unfailingly	manner	+
    unfairly	manner	-
    unhelpfully	manner	-
    unhurriedly	manner	+
    unnecessarily	manner	-
    unrealistically	manner	-
    unreflectively	manner	-
    unreliably	manner	-
    unreservedly	manner	+
    unsafely	manner	-
    unsatisfactorily	manner	-
    unsuccessfully	manner	-
    unsuitably	manner	-
    untiringly	manner	+
    unwaveringly	manner	+
    urgently	manner	+
    usefully	manner	+
    vaguely	manner	-
    variably	manner	-
    very well	manner	+
    vigilantly	manner	+
    vigorously	manner	+
    visibly	manner	+
    vividly	manner	+
    warmly	manner	+
    weakly	manner	-
    well	manner	+
    well enough	manner	+
    when children need it	manner	+
    when families need it	manner	+
    when it is in their best interests	manner	+
    when it is needed	manner	+
    when needed	manner	+
    when required	manner	+
    when they need it	manner	+
    when they need it most	manner	+
    when they need them	manner	+
    when they need them most	manner	+
    when they need to	manner	+
    when they needed it	manner	+
    when they needed them	manner	+
    when this is in their best interests	manner	+
    wholeheartedly	manner	+
    widely	manner	+
    willingly	manner	+
    wisely	manner	+
    with affection	manner	+
    with affection and pride	manner	+
    with appropriate urgency	manner	+
    with care and attention	manner	+
    with care and compassion	manner	+
    with care and sensitivity	manner	+
    with clarity	manner	+
    with commitment	manner	+
    with compassion	manner	+
    with confidence	manner	+
    with determination	manner	+
    with dignity	manner	+
    with dignity and respect	manner	+
    with empathy	manner	+
    with enthusiasm	manner	+
    with genuine affection	manner	+
    with genuine warmth	manner	+
    with great affection	manner	+
    with great care	manner	+
    with great pride	manner	+
    with great sensitivity	manner	+
    with honesty	manner	+
    with honesty and openness	manner	+
    with humility	manner	+
    with imagination	manner	+
    with immediate effect	manner	+
    with insufficient urgency	manner	-
    with integrity	manner	+
    with kindness	manner	+
    with limited success	manner	-
    with little effect	manner	-
    with little impact	manner	-
    with minimal delay	manner	+
    with passion	manner	+
    with patience	manner	+
    with persistence	manner	+
    with pride	manner	+
    with purpose	manner	+
    with reflection	manner	+
    with respect	manner	+
    with rigour	manner	+
    with sensitivity	manner	+
    with skill	manner	+
    with tact	manner	+
    with tenacity	manner	+
    with urgency	manner	+
    with warmth	manner	+
    with warmth and pride	manner	+
    within agreed timescales	manner	+
    within appropriate timescales	manner	+
    within expected timescales	manner	+
    within hours	manner	+
    within required timescales	manner	+
    within statutory timeframes	manner	+
    within statutory timescales	manner	+
    within the required timescales	manner	+
    within their timescales	manner	+
    within timescale	manner	+
    within timescales	manner	+
    without a clear plan	manner	-
    without challenge	manner	-
    without clear rationale	manner	-
    without comment	manner	-
    without delay	manner	+
    without drift	manner	+
    without explanation	manner	-
    without good reason	manner	-
    without hesitation	manner	+
    without question	manner	-
    without rationale	manner	-
    without reason	manner	-
    without scrutiny	manner	-
    without success	manner	-
    without undue delay	manner	+
    without unnecessary delay	manner	+
    word for word	manner	+
    worryingly	manner	-
    wrongly	manner	-
    """
}
