extension BuiltInLexicon {
  /// Negation, degree, frequency, aspect and other words that shape a judgement.
  static let shapingWords: StaticString = """
    # name: Shaping words
    # version: 1
    # scale: +, - or no sign
    # source: gathered by counting words and collocations in published inspection letters and reports
    # licence: that of this package
    # columns: phrase, role, sign
    a bit too	excess
    a diminishing number of	limit
    a dwindling number of	limit
    a little too	excess
    a mere handful	limit
    a mere handful of	limit
    a rarity	limit
    a shrinking number of	limit
    absolutely	degree
    abundant	size	+
    abundantly	degree
    abysmally	degree
    accept	report
    accept	value
    accept the need	value
    achieve	light
    acknowledge	report
    acknowledge	value
    acknowledge the need	value
    across the board	universal
    acutely	degree
    additional	comparative	+
    adequately	universal
    afford	light
    aid	cause
    aim to	cause
    aim to	unreal
    aiming to	unreal
    aims to	unreal
    alarmingly	degree
    all	universal
    all too	excess
    allow	cause
    almost	degree
    almost always	degree
    already	now
    altogether	degree
    always	universal
    ample	size	+
    annually	frequency
    any	universal
    anything but	limit
    appallingly	degree
    appreciably	degree
    appreciate	value
    appropriately	universal
    aren't	negator
    as a whole	degree
    as before	still
    as if	unreal
    as well	degree
    as well as	degree
    as yet	still
    assist	cause
    assist in	cause
    at a minimum	limit
    at a premium	limit
    at all times	universal
    at best	degree
    at last	now
    at least	degree
    at no point	negator
    at no stage	negator
    at no time	negator
    at present still	still
    at that time	past
    at the last inspection	past
    at the last visit	past
    at the previous inspection	past
    at the time of the last inspection	past
    at the time of the previous inspection	past
    at times	degree
    at times	frequency
    attempt to	cause
    barely	limit
    barely a quarter	limit
    barely a third	limit
    barely any	limit
    barely anyone	limit
    barely ever	limit
    barely half	limit
    be aware of	value
    be beginning	begin
    become	become
    begin	begin
    begin to	begin
    believe	report
    better	comparative	+
    big	size	+
    bigger	comparative	+
    bit by bit	growing
    bleaker	comparative	-
    bolder	comparative	+
    both	universal
    braver	comparative	+
    brighter	comparative	+
    bring	light
    bring about	light
    broad	size	+
    broader	comparative	+
    broadly	degree
    broadly speaking	degree
    build	light
    by and large	degree
    by degrees	growing
    by no means	negator
    by now	now
    by the day	growing
    by the month	growing
    by the week	growing
    calmer	comparative	+
    can't	negator
    cannot	negator
    carry on	proceed
    cause	cause
    chronic	size	+
    cleaner	comparative	+
    clearer	comparative	+
    clearly	degree
    clearly	universal
    closer	comparative	+
    commence	begin
    comment	report
    commonly	frequency
    comparatively	degree
    completely	degree
    completely	universal
    conclude	report
    conduct	light
    confined to	limit
    confirm	report
    considerable	size	+
    considerably	degree
    consistently	degree
    consistently	universal
    constant	size	+
    constantly	frequency
    continually	frequency
    continue	proceed
    continue to	proceed
    continued	size	+
    continuing	size	+
    contribute to	cause
    costlier	comparative	-
    could	unreal
    couldn't	negator
    create	light
    crisper	comparative	+
    currently	now
    dangerously	degree
    day by day	growing
    decidedly	degree
    declining	size	-
    decreasing	size	-
    deeper	comparative	+
    deeply	degree
    deliver	light
    demonstrably	degree
    demonstrate	light
    demonstrate	report
    describe	report
    devote	light
    didn't	negator
    diminished	size	-
    diminishing	size	-
    display	light
    distinctly	degree
    disturbingly	degree
    doesn't	negator
    don't	negator
    downright	degree
    dramatically	degree
    during the last inspection	past
    during the pandemic	past
    dwindling	size	-
    each	universal
    earlier	comparative	+
    earlier in the year	now
    earlier this month	now
    earlier this year	now
    easier	comparative	+
    effectively	universal
    embark on	begin
    embrace	value
    eminently	degree
    enable	cause
    enhanced	comparative	+
    enormously	degree
    enough	universal
    ensure	cause
    entirely	degree
    entirely	universal
    equally	degree
    equally	universal
    especially	degree
    establish	light
    evaluate	report
    even	degree
    even now	still
    ever more	growing
    every	universal
    every so often	frequency
    every time	universal
    everybody	universal
    everyone	universal
    everything	universal
    everywhere	universal
    evidence	report
    evidently	degree
    exceedingly	degree
    exceptional	size	+
    exceptionally	degree
    excessive	size	+
    excessively	excess
    exert	light
    exhibit	light
    expect to	unreal
    expects to	unreal
    explain	report
    explicitly	universal
    extensive	size	+
    extraordinarily	degree
    extremely	degree
    facilitate	cause
    fairer	comparative	+
    fairly	degree
    falling	size	-
    far	degree
    far and away	degree
    far from	limit
    far too	excess
    far too few	limit
    faster	comparative	+
    feel	report
    few	limit
    few and far between	limit
    few if any	limit
    few or no	negator
    few or none	limit
    fewer	limit
    fewer	size	-
    fewer than a quarter	limit
    fewer than a third	limit
    fewer than half	limit
    finally	now
    find	report
    firmer	comparative	+
    for many	frequency
    for most	frequency
    for some	frequency
    for the most part	degree
    formerly	past
    frequent	size	+
    frequently	frequency
    friendlier	comparative	+
    from time to time	frequency
    full	size	+
    fuller	comparative	+
    fully	universal
    fundamentally	degree
    further	degree
    gain	light
    generally	degree
    generally	frequency
    generally speaking	degree
    generous	size	+
    gentler	comparative	+
    genuinely	degree
    get	become
    get	light
    give	cause
    give	light
    give rise to	light
    glaringly	degree
    go on	proceed
    good enough	universal
    gradually	growing
    gradually but surely	growing
    greater	comparative	+
    greater	size	+
    greatly	degree
    grossly	degree
    grow	become
    growing	size	+
    growingly	growing
    habitually	frequency
    hadn't	negator
    happier	comparative	+
    harder	comparative	-
    hardly	limit
    hardly any	limit
    hardly anybody	limit
    hardly anyone	limit
    hardly anything	limit
    hardly ever	limit
    hasn't	negator
    have	light
    haven't	negator
    healthier	comparative	+
    heavily	degree
    heavy	size	+
    heightened	size	+
    help	cause
    high	size	+
    higher	size	+
    higher quality	comparative	+
    highlight	report
    highly	degree
    historically	past
    hope to	cause
    hope to	unreal
    hopelessly	degree
    hopes to	unreal
    hoping to	unreal
    huge	size	+
    hugely	degree
    identify	report
    if	unreal
    illustrate	report
    immensely	degree
    impressively	degree
    in a few pockets	limit
    in all cases	universal
    in all respects	degree
    in almost every respect	degree
    in every case	universal
    in every instance	universal
    in every respect	degree
    in every way	degree
    in isolated cases	limit
    in isolated pockets	limit
    in large measure	degree
    in large part	degree
    in many cases	frequency
    in many respects	degree
    in most cases	frequency
    in most respects	degree
    in name only	limit
    in no case	negator
    in no small measure	degree
    in no small part	degree
    in no way	negator
    in order that	unreal
    in order to	unreal
    in part	degree
    in pockets	limit
    in several respects	degree
    in small pockets	limit
    in some cases	frequency
    in the main	degree
    in the past	past
    in the previous inspection	past
    inadequate	size	-
    increased	size	+
    increasing	size	+
    increasingly	degree
    increasingly	growing
    incredibly	degree
    incrementally	growing
    indicate	report
    inform	report
    infrequently	limit
    inordinately	excess
    insufficient	size	-
    intend	cause
    intend to	cause
    intend to	unreal
    intending to	unreal
    intends to	unreal
    intolerably	excess
    invariably	degree
    isn't	negator
    judge	report
    just a few	limit
    just a handful	limit
    just a handful of	limit
    keener	comparative	+
    keep	proceed
    keep on	proceed
    kinder	comparative	+
    know	report
    know about	value
    know of	value
    large	size	+
    largely	degree
    larger	comparative	+
    larger	size	+
    last summer	past
    last time	past
    last year	past
    lately	now
    later	comparative	-
    later this year	now
    latterly	now
    lead to	cause
    learn	report
    leave with	light
    lengthy	size	+
    less	comparative	-
    less good	comparative	-
    less than a quarter	limit
    less than a third	limit
    less than half	limit
    less well	comparative	-
    lesser	comparative	-
    limited	size	-
    little	limit
    little	size	-
    little by little	growing
    little if any	limit
    little or no	negator
    little or none	limit
    little short of	degree
    livelier	comparative	+
    long	size	+
    long-standing	size	+
    longer	comparative	-
    longstanding	size	+
    looser	comparative	-
    low	size	-
    low-level	size	-
    lower	size	-
    lowered	size	-
    mainly	degree
    maintain	proceed
    major	size	+
    make	light
    make a start	begin
    make a start on	begin
    make sure	cause
    manifestly	degree
    many	size	+
    marked	size	+
    markedly	degree
    massively	degree
    mean	cause
    mean that	cause
    messier	comparative	-
    might	unreal
    minimal	limit
    minimal	size	-
    minimum	limit
    minor	size	-
    modest	size	-
    monthly	frequency
    more	comparative	+
    more and more	growing
    more often	frequency
    more often than not	frequency
    more or less	degree
    more positive	comparative	+
    more recently	now
    more widely	comparative	+
    most of the time	frequency
    mostly	degree
    mostly	frequency
    much	degree
    much	size	+
    much of the time	frequency
    much too	excess
    multiple	size	+
    narrow	size	-
    nearly	degree
    neater	comparative	+
    need to ensure	unreal
    needs to ensure	unreal
    negligible	limit
    negligible	size	-
    neither	negator
    never	negator
    never once	negator
    nevertheless still	still
    newer	comparative	+
    newly	now
    next to no	negator
    next to none	limit
    next to nothing	limit
    nine times out of ten	frequency
    no	negator
    no evidence of	negator
    no hint of	negator
    no longer	negator
    no more than a few	limit
    no more than a handful	limit
    no more than a handful of	limit
    no one	negator
    no sign of	negator
    no trace of	negator
    nobody	negator
    none	negator
    none too	limit
    nor	negator
    normally	frequency
    not	negator
    not enough	limit
    not least	degree
    not nearly enough	limit
    not once	negator
    notably	degree
    note	report
    note that	report
    nothing	negator
    nothing if not	degree
    nothing like enough	limit
    nothing short of	degree
    noticeably	degree
    now	now
    now and again	frequency
    now and then	frequency
    nowhere	negator
    nowhere near	limit
    numerous	size	+
    observe	report
    occasionally	frequency
    of little use	limit
    offer	light
    often	frequency
    on balance	degree
    on every occasion	universal
    on no occasion	negator
    on occasion	frequency
    on occasions	frequency
    on the whole	degree
    once again	still
    once in a while	frequency
    ongoing	size	+
    only	degree
    only a few	limit
    only a fraction	limit
    only a fraction of	limit
    only a handful	limit
    only a handful of	limit
    only a minimum number	limit
    only a minority	limit
    only a small fraction	limit
    only a small fraction of	limit
    only a small minority	limit
    only a small number	limit
    only a small number of	limit
    only a small proportion	limit
    only a small proportion of	limit
    only a tiny minority	limit
    only a tiny minority of	limit
    only a very small number	limit
    only a very small number of	limit
    only in isolated pockets	limit
    only in parts	limit
    only in places	limit
    only in pockets	limit
    only infrequently	limit
    only intermittently	limit
    only occasionally	limit
    only partially	degree
    only partly	degree
    only rarely	limit
    only some	limit
    only sometimes	limit
    only sporadically	limit
    only too	degree
    ought to	unreal
    over	excess
    over the past years	past
    overall	degree
    overly	excess
    overwhelmingly	degree
    own	value
    painfully	degree
    palpably	degree
    partially	degree
    particularly	degree
    partly	degree
    patently	degree
    pay	light
    perfectly	degree
    permit	cause
    persist	proceed
    persist in	proceed
    persistent	size	+
    persistently	frequency
    persistently	still
    plainly	degree
    plan to	unreal
    planning to	unreal
    pleasingly	degree
    point out	report
    poor	size	-
    poorer	comparative	-
    precious few	limit
    precious little	limit
    predominantly	degree
    pretty	degree
    previously	past
    primarily	degree
    prior to	past
    prioritise	value
    produce	light
    profoundly	degree
    progressively	growing
    promptly	universal
    properly	universal
    prouder	comparative	+
    provide	light
    purely	degree
    quarterly	frequency
    quicker	comparative	+
    quickly	universal
    quickly enough	universal
    quite	degree
    rapidly	degree
    rare	limit
    rarely	limit
    rarely if ever	limit
    rarely or never	limit
    rather	degree
    really	degree
    reasonably	degree
    receive	light
    recently	now
    recognise	report
    recognise	value
    recognise the need	value
    reduced	size	-
    reducing	size	-
    regularly	frequency
    regularly	universal
    relatively	degree
    remain	remain
    remarkably	degree
    repeated	size	+
    repeatedly	frequency
    report	report
    restricted	size	-
    result in	cause
    retain	proceed
    reveal	report
    richer	comparative	+
    rigorously	universal
    rising	size	+
    robustly	universal
    rougher	comparative	-
    routinely	degree
    routinely	universal
    safer	comparative	+
    say	report
    scant	size	-
    scarce	size	-
    scarcely	limit
    scarcely any	limit
    scarcely anyone	limit
    scarcely ever	limit
    scarcely half	limit
    scarcer	comparative	-
    securely	universal
    see	report
    seek to	cause
    seldom	limit
    seldom if ever	limit
    seldom or never	limit
    seriously	degree
    serve to	cause
    set about	begin
    several	size	+
    severely	degree
    shallower	comparative	-
    sharper	comparative	+
    sharply	degree
    shorter	size	-
    should	unreal
    show	light
    show	report
    shrinking	size	-
    significant	size	+
    significantly	degree
    simpler	comparative	+
    since then	now
    sizeable	size	+
    slacker	comparative	-
    slight	size	-
    slightly	degree
    slower	comparative	-
    slowly but surely	growing
    small	size	-
    smaller	size	-
    smarter	comparative	+
    smoother	comparative	+
    so	degree
    so as to	unreal
    so far	degree
    so that	unreal
    solely	degree
    some of the time	frequency
    something of a rarity	limit
    sometimes	frequency
    somewhat	degree
    sooner	comparative	+
    sounder	comparative	+
    sparse	size	-
    speak of	report
    speedier	comparative	+
    starkly	degree
    start	begin
    start on	begin
    start to	begin
    stay	remain
    steadier	comparative	+
    steadily	degree
    steadily	growing
    step by step	growing
    still	still
    strikingly	degree
    stronger	comparative	+
    strongly	degree
    stubbornly	degree
    sturdier	comparative	+
    substantial	size	+
    substantially	degree
    sufficiently	universal
    suggest	report
    support	cause
    supports	cause
    supremely	degree
    surer	comparative	+
    surprisingly	degree
    sustain	proceed
    swifter	comparative	+
    systematically	universal
    take	light
    take action to	begin
    take early steps	begin
    take steps to	begin
    take the first steps	begin
    taken as a whole	degree
    tell	report
    the case	universal
    the exception rather than the rule	limit
    the extent to which	unreal
    the last inspection found	past
    the previous inspection found	past
    thin on the ground	limit
    think	report
    thinner	comparative	-
    this time	now
    thoroughly	degree
    tidier	comparative	+
    tighter	comparative	+
    to a considerable extent	degree
    to a great extent	degree
    to a large extent	degree
    to a lesser extent	degree
    to date	now
    to ensure	unreal
    to ensure that	unreal
    to make sure	unreal
    to no small extent	degree
    to see if	unreal
    to see whether	unreal
    too	excess
    too few	limit
    too little	limit
    too many	size	+
    too much	size	+
    totally	degree
    tremendously	degree
    truly	degree
    try to	cause
    turn	become
    typically	frequency
    unacceptably	degree
    uncommon	limit
    undeniably	degree
    under no circumstances	negator
    understand	report
    understand the need	value
    undertake	light
    undoubtedly	degree
    unduly	excess
    uniformly	degree
    universally	degree
    universally	universal
    unless	unreal
    unmistakably	degree
    unprecedented	size	+
    unquestionably	degree
    unreasonably	excess
    until lately	past
    until recently	past
    until very recently	past
    unusually	degree
    usefully	degree
    usually	frequency
    utterly	degree
    value	value
    vanishingly	degree
    vanishingly few	limit
    vanishingly rare	limit
    vast	size	+
    vastly	degree
    very	degree
    very few	limit
    very little	limit
    very much the exception	limit
    very often	frequency
    very recently	now
    virtually	degree
    visibly	degree
    want to	cause
    warmer	comparative	+
    was identified at the last inspection	past
    wasn't	negator
    way too	excess
    weak	size	-
    weaker	comparative	-
    weekly	frequency
    well	universal
    well enough	universal
    were identified at the last inspection	past
    weren't	negator
    whether	unreal
    wholly	degree
    wide	size	+
    widely	degree
    wider	comparative	+
    wiser	comparative	+
    with a view to	unreal
    with each passing month	growing
    with every passing month	growing
    with the aim of	unreal
    with the intention of	unreal
    without	negator
    without exception	universal
    without fail	universal
    woefully	degree
    won't	negator
    work to	begin
    worryingly	degree
    worse	comparative	-
    would	unreal
    yet	universal
    """
}
