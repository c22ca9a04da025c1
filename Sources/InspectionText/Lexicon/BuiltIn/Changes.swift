extension BuiltInLexicon {
  /// Verbs and nouns of change.
  static let changes: StaticString = """
    # name: Changes
    # version: 1
    # scale: +, - or no sign
    # source: gathered by counting words and collocations in published inspection letters and reports
    # licence: that of this package
    # columns: phrase, role, sign
    accelerate	change	+
    accumulate	raise
    achieve improvement	change	+
    action plan	plan	+
    additional capacity	trend	+
    additional funding	trend	+
    additional investment	trend	+
    additional posts	trend	+
    additional resource	trend	+
    additional resources	trend	+
    additional staff	trend	+
    address	remedy
    alleviate	lower
    alleviate	remedy
    arrangement	plan	+
    augment	change	+
    avert	remedy
    avoid	remedy
    backslide	change	-
    bolster	change	+
    boost	change	+
    break down	remedy
    breakthrough	trend	+
    broaden	change	+
    build capacity	change	+
    build confidence	change	+
    build on	change	+
    build resilience	change	+
    build trust	change	+
    clear	remedy
    climb	raise
    close the gap	change	+
    combat	remedy
    come down	lower
    consolidate	change	+
    consolidation	trend	+
    counter	remedy
    curb	remedy
    curtail	lower
    cut	lower
    decline	change	-
    decline	lower
    decline	trend	-
    decrease	lower
    deepen	change	+
    destabilise	change	-
    deteriorate	change	-
    deterioration	trend	-
    develop	change	+
    diminish	change	-
    diminish	lower
    diminish	remedy
    dip	change	-
    disrupt	remedy
    double	raise
    downturn	trend	-
    downward trend	trend	-
    drive forward	change	+
    drive improvement	change	+
    drive improvements	change	+
    drop	lower
    dwindle	change	-
    dwindle	lower
    ease	lower
    eliminate	remedy
    embed	change	+
    end	remedy
    enhance	change	+
    enhancement	trend	+
    eradicate	remedy
    erode	change	-
    escalate	raise
    escalate out of control	change	-
    establish	change	+
    expand	change	+
    expand	raise
    expansion	trend	+
    extra capacity	trend	+
    fall	lower
    fill	remedy
    forum	plan	+
    framework	plan	+
    free up	remedy
    gain momentum	change	+
    gain traction	change	+
    galvanise	change	+
    gather momentum	change	+
    gather pace	change	+
    get worse	change	-
    go down	lower
    go from strength to strength	change	+
    go up	raise
    grow	raise
    growth	trend	+
    halve	lower
    heighten	raise
    improve	change	+
    improvement	trend	+
    improvement journey	trend	+
    improvement trajectory	trend	+
    increase	raise
    increase capacity	change	+
    increased investment	trend	+
    initiative	plan	+
    intensify	change	+
    invest in	change	+
    investment	plan	+
    invigorate	change	+
    journey of improvement	trend	+
    lessen	lower
    lose ground	change	-
    lose pace	change	-
    lower	lower
    make improvements	change	+
    make significant progress	change	+
    manage down	remedy
    mature	change	+
    maximise	raise
    mechanism	plan	+
    minimise	lower
    mitigate	remedy
    mitigate against	remedy
    modernise	change	+
    move forward	change	+
    multiply	raise
    narrow	lower
    offset	remedy
    overcome	remedy
    overhaul	change	+
    panel	plan	+
    pathway	plan	+
    plan	plan	+
    plateau	change	-
    plummet	change	-
    policy	plan	+
    positive direction of travel	trend	+
    positive trajectory	trend	+
    prevent	remedy
    prevent from	remedy
    procedure	plan	+
    process	plan	+
    programme	plan	+
    progress	trend	+
    progress well	change	+
    project	plan	+
    protocol	plan	+
    put right	remedy
    raise	raise
    raise awareness	change	+
    raise standards	change	+
    raise the profile of	change	+
    rationalise	change	+
    re-energise	change	+
    rebuild	change	+
    recover	change	+
    rectify	remedy
    redress	remedy
    reduce	lower
    refocus	change	+
    refresh	change	+
    regain	change	+
    regress	change	-
    regression	trend	-
    reinforce	change	+
    reinvigorate	change	+
    rejuvenate	change	+
    remedy	remedy
    remodel	change	+
    remove	remedy
    renew	change	+
    resolve	remedy
    revitalise	change	+
    rise	raise
    secure improvement	change	+
    secure improvements	change	+
    service	plan	+
    setback	trend	-
    sharpen	change	+
    shorten	lower
    shrink	lower
    simplify	change	+
    slip	change	-
    slippage	trend	-
    slow	lower
    solve	remedy
    speed up	change	+
    stabilisation	trend	+
    stabilise	change	+
    stagnate	change	-
    stall	change	-
    stamp out	remedy
    steady	change	+
    stem	remedy
    step back	trend	-
    step backwards	trend	-
    step forward	trend	+
    step up	change	+
    strategy	plan	+
    streamline	change	+
    strengthen	change	+
    strengthening	trend	+
    structure	plan	+
    surge	raise
    swell	raise
    system	plan	+
    tackle	remedy
    team	plan	+
    tighten	change	+
    tool	plan	+
    tracker	plan	+
    transform	change	+
    transformation	trend	+
    treble	raise
    triple	raise
    turn around	change	+
    turnaround	trend	+
    upgrade	change	+
    upturn	trend	+
    upward trajectory	trend	+
    weaken	change	-
    widen	change	+
    worsen	change	-
    worsening	trend	-
    """
}
