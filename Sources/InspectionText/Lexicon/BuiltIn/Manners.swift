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
    above and beyond	manner	+
    abruptly	manner	-
    abundantly	manner	+
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
    again and again	manner	-
    against the odds	manner	+
    against their will	manner	-
    against their wishes	manner	-
    age-appropriately	manner	+
    ahead of schedule	manner	+
    aimlessly	manner	-
    alarmingly	manner	-
    ambiguously	manner	-
    ambitiously	manner	+
    amicably	manner	+
    amply	manner	+
    appallingly	manner	-
    appreciatively	manner	+
    appropriately	manner	+
    arbitrarily	manner	-
    around the clock	manner	+
    articulately	manner	+
    as a matter of course	manner	+
    as a matter of routine	manner	+
    as a matter of urgency	manner	+
    as a priority	manner	+
    as and when needed	manner	+
    as equal partners	manner	+
    as intended	manner	+
    as it should	manner	+
    as needed	manner	+
    as often as necessary	manner	+
    as often as they should	manner	+
    as planned	manner	+
    as promised	manner	+
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
    at a good pace	manner	+
    at a late stage	manner	-
    at a pace that suits them	manner	+
    at a point of crisis	manner	-
    at a snail’s pace	manner	-
    at an early age	manner	+
    at an early point	manner	+
    at an early stage	manner	+
    at arm’s length	manner	-
    at crisis point	manner	-
    at every opportunity	manner	+
    at every turn	manner	+
    at face value	manner	-
    at first hand	manner	+
    at once	manner	+
    at pace	manner	+
    at the child’s pace	manner	+
    at the earliest opportunity	manner	+
    at the earliest point	manner	+
    at the earliest possible opportunity	manner	+
    at the earliest possible point	manner	+
    at the earliest possible stage	manner	+
    at the earliest stage	manner	+
    at the earliest time	manner	+
    at the eleventh hour	manner	-
    at the first opportunity	manner	+
    at the first sign	manner	+
    at the frequency needed	manner	+
    at the last minute	manner	-
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
    before difficulties escalate	manner	+
    before harm is done	manner	+
    before it is too late	manner	+
    before needs escalate	manner	+
    before problems escalate	manner	+
    before things get worse	manner	+
    begrudgingly	manner	-
    belatedly	manner	-
    between the cracks	manner	-
    between two stools	manner	-
    beyond capacity	manner	-
    blindly	manner	-
    boldly	manner	+
    brilliantly	manner	+
    briskly	manner	+
    by chance	manner	-
    by default	manner	-
    by leaps and bounds	manner	+
    by luck	manner	-
    by rote	manner	-
    by the second review	manner	+
    by the time of their second review	manner	+
    by their second child in care review	manner	+
    by their second review	manner	+
    calmly	manner	+
    candidly	manner	+
    capably	manner	+
    carefully	manner	+
    carelessly	manner	-
    chaotically	manner	-
    cheerfully	manner	+
    clearly	manner	+
    cleverly	manner	+
    closely	manner	+
    closely enough	manner	+
    clumsily	manner	-
    coherently	manner	+
    cohesively	manner	+
    collaboratively	manner	+
    collectively	manner	+
    come what may	manner	+
    comfortably	manner	+
    commendably	manner	+
    compassionately	manner	+
    compellingly	manner	+
    competently	manner	+
    comprehensively	manner	+
    concerningly	manner	-
    conclusively	manner	+
    condescendingly	manner	-
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
    cost-effectively	manner	+
    courageously	manner	+
    courteously	manner	+
    creatively	manner	+
    credibly	manner	+
    crisply	manner	+
    critically	manner	+
    daily	manner	+
    dangerously	manner	-
    decisively	manner	+
    dedicatedly	manner	+
    deeply	manner	+
    defensively	manner	-
    deftly	manner	+
    demonstrably	manner	+
    determinedly	manner	+
    detrimentally	manner	-
    devotedly	manner	+
    diligently	manner	+
    disappointingly	manner	-
    discerningly	manner	+
    dismissively	manner	-
    disproportionately	manner	-
    disrespectfully	manner	-
    disturbingly	manner	-
    doggedly	manner	+
    dreadfully	manner	-
    eagerly	manner	+
    early	manner	+
    early enough	manner	+
    early on	manner	+
    easily	manner	+
    effectively	manner	+
    efficiently	manner	+
    effortlessly	manner	+
    eloquently	manner	+
    empathetically	manner	+
    emphatically	manner	+
    encouragingly	manner	+
    energetically	manner	+
    enthusiastically	manner	+
    equitably	manner	+
    erratically	manner	-
    erroneously	manner	-
    even-handedly	manner	+
    excellently	manner	+
    exceptionally	manner	+
    excessively	manner	-
    exhaustively	manner	+
    expeditiously	manner	+
    expertly	manner	+
    explicitly	manner	+
    extensively	manner	+
    extremely well	manner	+
    fairly and	manner	+
    faithfully	manner	+
    far enough	manner	+
    far too long	manner	-
    favourably	manner	+
    fearlessly	manner	+
    feebly	manner	-
    firmly	manner	+
    fitfully	manner	-
    flawlessly	manner	+
    flexibly	manner	+
    fluently	manner	+
    for as long as it is needed	manner	+
    for as long as they need it	manner	+
    for far too long	manner	-
    for lengthy periods	manner	-
    for long periods	manner	-
    for longer than is acceptable	manner	-
    for longer than is necessary	manner	-
    for longer than it should	manner	-
    for longer than necessary	manner	-
    for longer than they need	manner	-
    for longer than they need to	manner	-
    for longer than they should	manner	-
    for no clear reason	manner	-
    for no good reason	manner	-
    for significant periods of time	manner	-
    for too long	manner	-
    for too long a period	manner	-
    forensically	manner	+
    frankly	manner	+
    frequently	manner	+
    frequently enough	manner	+
    from crisis to crisis	manner	-
    from hand to mouth	manner	-
    from one crisis to the next	manner	-
    from pillar to post	manner	-
    from team to team	manner	-
    from the outset	manner	+
    from the start	manner	+
    fruitfully	manner	+
    fruitlessly	manner	-
    fully	manner	+
    gainfully	manner	+
    generously	manner	+
    gently	manner	+
    genuinely	manner	+
    grudgingly	manner	-
    half-heartedly	manner	-
    hand in glove	manner	+
    hand in hand	manner	+
    haphazardly	manner	-
    happily	manner	+
    harmoniously	manner	+
    hastily	manner	-
    healthily	manner	+
    helpfully	manner	+
    hesitantly	manner	-
    highly	manner	+
    highly effectively	manner	+
    holistically	manner	+
    honestly	manner	+
    humanely	manner	+
    hurriedly	manner	-
    ill-advisedly	manner	-
    imaginatively	manner	+
    immaculately	manner	+
    immediately	manner	+
    impartially	manner	+
    impeccably	manner	+
    imprecisely	manner	-
    impressively	manner	+
    in a child-centred way	manner	+
    in a coordinated way	manner	+
    in a meaningful way	manner	+
    in a piecemeal way	manner	-
    in a planned way	manner	+
    in a purposeful way	manner	+
    in a reactive way	manner	-
    in a rush	manner	-
    in a sensitive way	manner	+
    in a timely fashion	manner	+
    in a timely manner	manner	+
    in a timely way	manner	+
    in a vacuum	manner	-
    in a way that is	manner	+
    in an emergency	manner	-
    in an unplanned way	manner	-
    in close collaboration	manner	+
    in close partnership	manner	+
    in collaboration	manner	+
    in depth	manner	+
    in detail	manner	+
    in different directions	manner	-
    in earnest	manner	+
    in fits and starts	manner	-
    in full	manner	+
    in glowing terms	manner	+
    in good time	manner	+
    in great depth	manner	+
    in great detail	manner	+
    in isolation	manner	-
    in line with statutory guidance	manner	+
    in opposite directions	manner	-
    in partnership	manner	+
    in passing	manner	-
    in plain english	manner	+
    in plain language	manner	+
    in real depth	manner	+
    in real time	manner	+
    in record time	manner	+
    in response to a crisis	manner	-
    in silos	manner	-
    in simple language	manner	+
    in sufficient depth	manner	+
    in sufficient detail	manner	+
    in tandem	manner	+
    in the best interests of children	manner	+
    in the right place	manner	+
    in the round	manner	+
    in their own words	manner	+
    in unison	manner	+
    in vain	manner	-
    inaccurately	manner	-
    inadequately	manner	-
    inappropriately	manner	-
    incisively	manner	+
    inclusively	manner	+
    incoherently	manner	-
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
    inexplicably	manner	-
    informally	manner	-
    innovatively	manner	+
    inordinately	manner	-
    inquisitively	manner	+
    insensitively	manner	-
    insightfully	manner	+
    instantly	manner	+
    insufficiently	manner	-
    intelligently	manner	+
    intensely	manner	+
    intensively	manner	+
    intermittently	manner	-
    intolerably	manner	-
    intuitively	manner	+
    inventively	manner	+
    irregularly	manner	-
    jointly	manner	+
    judiciously	manner	+
    keenly	manner	+
    kindly	manner	+
    knowledgably	manner	+
    knowledgeably	manner	+
    laboriously	manner	-
    late	manner	-
    later than intended	manner	-
    later than it should	manner	-
    later than necessary	manner	-
    later than needed	manner	-
    later than planned	manner	-
    later than required	manner	-
    later than they should	manner	-
    lawfully	manner	+
    less often than needed	manner	-
    less often than planned	manner	-
    less often than required	manner	-
    less often than they need	manner	-
    less often than they should	manner	-
    less quickly than they should	manner	-
    less well than they should	manner	-
    like clockwork	manner	+
    logically	manner	+
    longer than it should	manner	-
    longer than necessary	manner	-
    longer than needed	manner	-
    longer than they need to	manner	-
    longer than they should	manner	-
    loosely	manner	-
    lovingly	manner	+
    lucidly	manner	+
    manageably	manner	+
    meaningfully	manner	+
    measurably	manner	+
    mechanically	manner	-
    methodically	manner	+
    meticulously	manner	+
    mindfully	manner	+
    misleadingly	manner	-
    mistakenly	manner	-
    more by luck than design	manner	-
    more slowly than it should	manner	-
    more slowly than they should	manner	-
    naively	manner	-
    narrowly	manner	-
    naturally	manner	+
    neatly	manner	+
    needlessly	manner	-
    negatively	manner	-
    negligently	manner	-
    nimbly	manner	+
    no matter what	manner	+
    objectively	manner	+
    often enough	manner	+
    on a daily basis	manner	+
    on a weekly basis	manner	+
    on an ad hoc basis	manner	-
    on an emergency basis	manner	-
    on the hoof	manner	-
    on time	manner	+
    only in part	manner	-
    only on paper	manner	-
    only when it is in their best interests	manner	+
    only when it is necessary	manner	+
    only when necessary	manner	+
    openly	manner	+
    optimally	manner	+
    out of timescale	manner	-
    out of timescales	manner	-
    outside timescale	manner	-
    outside timescales	manner	-
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
    perilously	manner	-
    persistently	manner	+
    persuasively	manner	+
    plainly	manner	+
    playfully	manner	+
    pointlessly	manner	-
    politely	manner	+
    poorly	manner	-
    positively	manner	+
    powerfully	manner	+
    pragmatically	manner	+
    precariously	manner	-
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
    reassuringly	manner	+
    recklessly	manner	-
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
    right away	manner	+
    right first time	manner	+
    rightly	manner	+
    rigidly	manner	-
    rigorously	manner	+
    rigorously enough	manner	+
    robustly	manner	+
    robustly enough	manner	+
    round in circles	manner	-
    round the clock	manner	+
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
    shakily	manner	-
    shamefully	manner	-
    shoulder to shoulder	manner	+
    shrewdly	manner	+
    side by side	manner	+
    simply and clearly	manner	+
    sincerely	manner	+
    sketchily	manner	-
    skilfully	manner	+
    skillfully	manner	+
    sloppily	manner	-
    slowly	manner	-
    sluggishly	manner	-
    smartly	manner	+
    smoothly	manner	+
    soon enough	manner	+
    soundly	manner	+
    sparsely	manner	-
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
    superbly	manner	+
    superficially	manner	-
    supportively	manner	+
    sure-footedly	manner	+
    sustainably	manner	+
    swiftly	manner	+
    swiftly enough	manner	+
    sympathetically	manner	+
    systematically	manner	+
    tactfully	manner	+
    tangibly	manner	+
    tenaciously	manner	+
    tenderly	manner	+
    tentatively	manner	-
    the same day	manner	+
    there and then	manner	+
    thinly	manner	-
    thoroughly	manner	+
    thoughtfully	manner	+
    thoughtlessly	manner	-
    through the cracks	manner	-
    through the gaps	manner	-
    through the net	manner	-
    through thick and thin	manner	+
    tightly	manner	+
    time and again	manner	-
    timidly	manner	-
    tirelessly	manner	+
    to a consistently good standard	manner	+
    to a consistently high standard	manner	+
    to a good standard	manner	+
    to a high standard	manner	+
    to a poor standard	manner	-
    to a professional standard	manner	+
    to a successful conclusion	manner	+
    to a timely conclusion	manner	+
    to a very high standard	manner	+
    to account	manner	+
    to an excellent standard	manner	+
    to excellent effect	manner	+
    to good effect	manner	+
    to great effect	manner	+
    to lasting effect	manner	+
    to limited effect	manner	-
    to little avail	manner	-
    to no avail	manner	-
    to the letter	manner	+
    to their detriment	manner	-
    to very good effect	manner	+
    together effectively	manner	+
    together well	manner	+
    too early	manner	-
    too late	manner	-
    too little too late	manner	-
    too long	manner	-
    too often	manner	-
    too quickly	manner	-
    too slowly	manner	-
    too soon	manner	-
    transparently	manner	+
    truly	manner	+
    truthfully	manner	+
    unacceptably	manner	-
    unambiguously	manner	+
    unclearly	manner	-
    uncritically	manner	-
    under the radar	manner	-
    unduly	manner	-
    unequivocally	manner	+
    unevenly	manner	-
    unfailingly	manner	+
    unfairly	manner	-
    unflinchingly	manner	+
    unhelpfully	manner	-
    unhurriedly	manner	+
    unilaterally	manner	-
    unjustifiably	manner	-
    unmistakably	manner	+
    unnecessarily	manner	-
    unobtrusively	manner	+
    unpredictably	manner	-
    unquestioningly	manner	-
    unrealistically	manner	-
    unreasonably	manner	-
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
    when it matters	manner	+
    when it matters most	manner	+
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
    where it is needed	manner	+
    where it is needed most	manner	+
    where it matters	manner	+
    where it matters most	manner	+
    where they are needed	manner	+
    wholeheartedly	manner	+
    widely	manner	+
    willingly	manner	+
    wisely	manner	+
    with a clear purpose	manner	+
    with a keen eye	manner	+
    with a sure touch	manner	+
    with accuracy	manner	+
    with affection	manner	+
    with affection and pride	manner	+
    with appropriate urgency	manner	+
    with candour	manner	+
    with care and attention	manner	+
    with care and compassion	manner	+
    with care and sensitivity	manner	+
    with clarity	manner	+
    with commitment	manner	+
    with compassion	manner	+
    with confidence	manner	+
    with considerable skill	manner	+
    with consideration	manner	+
    with conviction	manner	+
    with courage	manner	+
    with courtesy	manner	+
    with dedication	manner	+
    with determination	manner	+
    with dignity	manner	+
    with dignity and respect	manner	+
    with diligence	manner	+
    with dogged persistence	manner	+
    with due care	manner	+
    with due diligence	manner	+
    with due regard	manner	+
    with ease	manner	+
    with empathy	manner	+
    with energy	manner	+
    with enthusiasm	manner	+
    with evident care	manner	+
    with fairness	manner	+
    with foresight	manner	+
    with forethought	manner	+
    with fresh eyes	manner	+
    with generosity	manner	+
    with genuine affection	manner	+
    with genuine warmth	manner	+
    with good humour	manner	+
    with great affection	manner	+
    with great care	manner	+
    with great pride	manner	+
    with great sensitivity	manner	+
    with great skill	manner	+
    with honesty	manner	+
    with honesty and openness	manner	+
    with humility	manner	+
    with imagination	manner	+
    with immediate effect	manner	+
    with insight	manner	+
    with insufficient urgency	manner	-
    with integrity	manner	+
    with kindness	manner	+
    with limited success	manner	-
    with little delay	manner	+
    with little effect	manner	-
    with little impact	manner	-
    with little notice	manner	-
    with little regard	manner	-
    with little thought	manner	-
    with little to show for it	manner	-
    with little urgency	manner	-
    with little warning	manner	-
    with love	manner	+
    with minimal delay	manner	+
    with mixed results	manner	-
    with mixed success	manner	-
    with no delay	manner	+
    with no notice	manner	-
    with no urgency	manner	-
    with no warning	manner	-
    with one voice	manner	+
    with open arms	manner	+
    with passion	manner	+
    with patience	manner	+
    with perseverance	manner	+
    with persistence	manner	+
    with precision	manner	+
    with pride	manner	+
    with professional curiosity	manner	+
    with purpose	manner	+
    with real care	manner	+
    with real clarity	manner	+
    with real insight	manner	+
    with real skill	manner	+
    with real urgency	manner	+
    with real warmth	manner	+
    with reflection	manner	+
    with reluctance	manner	-
    with respect	manner	+
    with rigour	manner	+
    with sensitivity	manner	+
    with skill	manner	+
    with skill and sensitivity	manner	+
    with speed	manner	+
    with tact	manner	+
    with tenacity	manner	+
    with the care they deserve	manner	+
    with the child in mind	manner	+
    with the minimum of delay	manner	+
    with the respect they deserve	manner	+
    with the urgency needed	manner	+
    with the urgency they deserve	manner	+
    with the utmost care	manner	+
    with the utmost respect	manner	+
    with urgency	manner	+
    with utmost care	manner	+
    with vigilance	manner	+
    with vigour	manner	+
    with warmth	manner	+
    with warmth and pride	manner	+
    within a day	manner	+
    within agreed timeframes	manner	+
    within agreed timescales	manner	+
    within appropriate timescales	manner	+
    within expected timescales	manner	+
    within hours	manner	+
    within minutes	manner	+
    within one working day	manner	+
    within required timescales	manner	+
    within statutory timeframes	manner	+
    within statutory timescales	manner	+
    within the hour	manner	+
    within the required timescales	manner	+
    within the statutory timescales	manner	+
    within their timescales	manner	+
    within timescale	manner	+
    within timescales	manner	+
    without a clear plan	manner	-
    without a hitch	manner	+
    without asking why	manner	-
    without challenge	manner	-
    without clear rationale	manner	-
    without comment	manner	-
    without conviction	manner	-
    without delay	manner	+
    without drift	manner	+
    without due care	manner	-
    without end in sight	manner	-
    without explanation	manner	-
    without follow up	manner	-
    without follow-through	manner	-
    without follow-up	manner	-
    without forethought	manner	-
    without fuss	manner	+
    without good reason	manner	-
    without hesitation	manner	+
    without justification	manner	-
    without preparation	manner	-
    without question	manner	-
    without rationale	manner	-
    without reason	manner	-
    without result	manner	-
    without scrutiny	manner	-
    without success	manner	-
    without thinking	manner	-
    without thought	manner	-
    without undue delay	manner	+
    without unnecessary delay	manner	+
    without waiting	manner	+
    without warning	manner	-
    woefully	manner	-
    wonderfully	manner	+
    word for word	manner	+
    worryingly	manner	-
    wrongly	manner	-
    """
}
