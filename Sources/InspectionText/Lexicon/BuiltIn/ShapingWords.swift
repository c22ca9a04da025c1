extension BuiltInLexicon {
  /// Negation, degree, frequency, aspect and other words that shape a judgement.
  static let shapingWords: StaticString = """
    # name: Shaping words
    # version: 1
    # scale: +, - or no sign
    # source: gathered by counting words and collocations in published inspection letters and reports
    # licence: that of this package
    # columns: phrase, role, sign
    absolutely	degree
    abundant	size	+
    accept	report
    accept	value
    accept the need	value
    achieve	light
    acknowledge	report
    acknowledge	value
    acknowledge the need	value
    acutely	degree
    additional	comparative	+
    adequately	universal
    afford	light
    aid	cause
    aim to	cause
    aim to	unreal
    aiming to	unreal
    aims to	unreal
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
    at best	degree
    at last	now
    at least	degree
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
    bolder	comparative	+
    both	universal
    bring	light
    bring about	light
    broad	size	+
    broader	comparative	+
    broadly	degree
    build	light
    by now	now
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
    could	unreal
    couldn't	negator
    create	light
    currently	now
    day by day	growing
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
    doesn't	negator
    don't	negator
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
    enable	cause
    enhanced	comparative	+
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
    everyone	universal
    everything	universal
    evidence	report
    evidently	degree
    exceedingly	degree
    exceptional	size	+
    exceptionally	degree
    excessive	size	+
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
    far from	limit
    far too	excess
    far too few	limit
    faster	comparative	+
    feel	report
    few	limit
    fewer	limit
    fewer	size	-
    fewer than half	limit
    finally	now
    find	report
    firmer	comparative	+
    for many	frequency
    for most	frequency
    for some	frequency
    formerly	past
    frequent	size	+
    frequently	frequency
    full	size	+
    fuller	comparative	+
    fully	universal
    fundamentally	degree
    further	degree
    gain	light
    generally	degree
    generally	frequency
    generous	size	+
    genuinely	degree
    get	become
    get	light
    give	cause
    give	light
    give rise to	light
    go on	proceed
    good enough	universal
    gradually	growing
    greater	comparative	+
    greater	size	+
    greatly	degree
    grow	become
    growing	size	+
    growingly	growing
    habitually	frequency
    hadn't	negator
    happier	comparative	+
    harder	comparative	-
    hardly	limit
    hardly any	limit
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
    in isolated cases	limit
    in isolated pockets	limit
    in many cases	frequency
    in most cases	frequency
    in name only	limit
    in order that	unreal
    in order to	unreal
    in part	degree
    in pockets	limit
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
    insufficient	size	-
    intend	cause
    intend to	cause
    intend to	unreal
    intending to	unreal
    intends to	unreal
    invariably	degree
    isn't	negator
    judge	report
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
    less than half	limit
    less well	comparative	-
    lesser	comparative	-
    limited	size	-
    little	limit
    little	size	-
    long	size	+
    long-standing	size	+
    longer	comparative	-
    longstanding	size	+
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
    many	size	+
    marked	size	+
    markedly	degree
    mean	cause
    mean that	cause
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
    more positive	comparative	+
    more recently	now
    more widely	comparative	+
    mostly	degree
    mostly	frequency
    much	degree
    much	size	+
    much too	excess
    multiple	size	+
    narrow	size	-
    nearly	degree
    need to ensure	unreal
    needs to ensure	unreal
    negligible	limit
    negligible	size	-
    neither	negator
    never	negator
    nevertheless still	still
    newer	comparative	+
    newly	now
    no	negator
    no evidence of	negator
    no evidence that	negator
    no longer	negator
    no one	negator
    nobody	negator
    none	negator
    nor	negator
    normally	frequency
    not	negator
    not enough	limit
    notably	degree
    note	report
    note that	report
    nothing	negator
    noticeably	degree
    now	now
    nowhere	negator
    nowhere near	limit
    numerous	size	+
    observe	report
    occasionally	frequency
    of little use	limit
    offer	light
    often	frequency
    on occasion	frequency
    on occasions	frequency
    on the whole	degree
    once again	still
    ongoing	size	+
    only	degree
    only a few	limit
    only a minimum number	limit
    only a minority	limit
    only a small minority	limit
    only a small number	limit
    only a small number of	limit
    only a small proportion of	limit
    only a very small number	limit
    only a very small number of	limit
    only partially	degree
    only partly	degree
    only rarely	limit
    only some	limit
    ought to	unreal
    over	excess
    over the past years	past
    overall	degree
    overly	excess
    overwhelmingly	degree
    own	value
    partially	degree
    particularly	degree
    partly	degree
    pay	light
    perfectly	degree
    permit	cause
    persist	proceed
    persist in	proceed
    persistent	size	+
    persistently	frequency
    persistently	still
    plan to	unreal
    planning to	unreal
    point out	report
    poor	size	-
    poorer	comparative	-
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
    routinely	degree
    routinely	universal
    safer	comparative	+
    say	report
    scant	size	-
    scarce	size	-
    scarcely	limit
    securely	universal
    see	report
    seek to	cause
    seldom	limit
    seriously	degree
    serve to	cause
    set about	begin
    several	size	+
    severely	degree
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
    slight	size	-
    slightly	degree
    slower	comparative	-
    small	size	-
    smaller	size	-
    smarter	comparative	+
    smoother	comparative	+
    so	degree
    so as to	unreal
    so far	degree
    so that	unreal
    solely	degree
    sometimes	frequency
    somewhat	degree
    sooner	comparative	+
    sparse	size	-
    speak of	report
    start	begin
    start on	begin
    start to	begin
    stay	remain
    steadier	comparative	+
    steadily	degree
    steadily	growing
    still	still
    strikingly	degree
    stronger	comparative	+
    strongly	degree
    substantial	size	+
    substantially	degree
    sufficiently	universal
    suggest	report
    support	cause
    supports	cause
    sustain	proceed
    swifter	comparative	+
    systematically	universal
    take	light
    take action to	begin
    take early steps	begin
    take steps to	begin
    take the first steps	begin
    tell	report
    the case	universal
    the extent to which	unreal
    the last inspection found	past
    the previous inspection found	past
    think	report
    thinner	comparative	-
    this time	now
    thoroughly	degree
    tighter	comparative	+
    to date	now
    to ensure	unreal
    to ensure that	unreal
    to make sure	unreal
    to see if	unreal
    to see whether	unreal
    too	excess
    too few	limit
    too little	limit
    too many	size	+
    too much	size	+
    totally	degree
    truly	degree
    try to	cause
    turn	become
    typically	frequency
    unacceptably	degree
    uncommon	limit
    understand	report
    understand the need	value
    undertake	light
    undoubtedly	degree
    unduly	excess
    uniformly	degree
    universally	degree
    universally	universal
    unless	unreal
    unprecedented	size	+
    until lately	past
    until recently	past
    until very recently	past
    unusually	degree
    usefully	degree
    usually	frequency
    utterly	degree
    value	value
    vast	size	+
    vastly	degree
    very	degree
    very few	limit
    very little	limit
    very often	frequency
    very recently	now
    visibly	degree
    want to	cause
    warmer	comparative	+
    was identified at the last inspection	past
    wasn't	negator
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
    with the aim of	unreal
    with the intention of	unreal
    without	negator
    won't	negator
    work to	begin
    worryingly	degree
    worse	comparative	-
    would	unreal
    yet	universal
    """
}
