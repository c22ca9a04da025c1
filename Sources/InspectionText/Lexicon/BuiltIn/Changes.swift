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
    area of improvement	trend	+
    arrangement	plan	+
    augment	change	+
    avert	remedy
    avoid	remedy
    backslide	change	-
    balloon	raise
    bed down	change	+
    bed in	change	+
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
    build up	raise
    cease	remedy
    change in culture	trend	+
    clarify	change	+
    clear	remedy
    climb	raise
    close the gap	change	+
    combat	remedy
    come a long way	change	+
    come down	lower
    come on	change	+
    consolidate	change	+
    consolidation	trend	+
    counter	remedy
    creep up	raise
    cultural change	trend	+
    cultural shift	trend	+
    culture change	trend	+
    culture shift	trend	+
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
    disappear	remedy
    disrupt	remedy
    double	raise
    downturn	trend	-
    downward trend	trend	-
    drive forward	change	+
    drive improvement	change	+
    drive improvements	change	+
    drop	lower
    dry up	change	-
    dwindle	change	-
    dwindle	lower
    ease	lower
    edge up	raise
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
    fall away	change	-
    fall into disuse	change	-
    fill	remedy
    forum	plan	+
    framework	plan	+
    free up	remedy
    gain in	change	+
    gain in authority	change	+
    gain momentum	change	+
    gain traction	change	+
    galvanise	change	+
    gather momentum	change	+
    gather pace	change	+
    get worse	change	-
    go backwards	change	-
    go down	lower
    go down year on year	lower
    go from strength to strength	change	+
    go up	raise
    grow	raise
    growth	trend	+
    halve	lower
    heighten	raise
    improve	change	+
    improve greatly	change	+
    improvement	trend	+
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
    lengthen	raise
    lessen	lower
    level off	lower
    lose ground	change	-
    lose its way	change	-
    lose pace	change	-
    lose their way	change	-
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
    mount	raise
    move forward	change	+
    multiply	raise
    narrow	lower
    offset	remedy
    overcome	remedy
    overhaul	change	+
    panel	plan	+
    pathway	plan	+
    peter out	change	-
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
    quadruple	raise
    raise	raise
    raise awareness	change	+
    raise standards	change	+
    raise the bar	change	+
    raise the profile of	change	+
    ramp up	change	+
    rationalise	change	+
    re-energise	change	+
    rebuild	change	+
    recede	lower
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
    relaunch	change	+
    remedy	remedy
    remodel	change	+
    remove	remedy
    renew	change	+
    reopen	change	+
    resolve	remedy
    restore	change	+
    resume	change	+
    revitalise	change	+
    rise	raise
    rocket	raise
    roll out	change	+
    scale up	change	+
    secure improvement	change	+
    secure improvements	change	+
    service	plan	+
    set up	change	+
    setback	trend	-
    sharpen	change	+
    shift in culture	trend	+
    shorten	lower
    shrink	lower
    significant step change	trend	+
    signs of improvement	trend	+
    simplify	change	+
    slip	change	-
    slippage	trend	-
    slow	lower
    soar	raise
    solve	remedy
    speed up	change	+
    spiral	raise
    stabilisation	trend	+
    stabilise	change	+
    stagnate	change	-
    stall	change	-
    stamp out	remedy
    steady	change	+
    stem	remedy
    step back	trend	-
    step backwards	trend	-
    step change	trend	+
    step forward	trend	+
    step in the right direction	trend	+
    step up	change	+
    strategy	plan	+
    streamline	change	+
    strengthen	change	+
    strengthening	trend	+
    structure	plan	+
    subside	lower
    surge	raise
    swell	raise
    system	plan	+
    tackle	remedy
    tail off	change	-
    take root	change	+
    take shape	change	+
    team	plan	+
    tighten	change	+
    tool	plan	+
    tracker	plan	+
    transform	change	+
    transformation	trend	+
    treble	raise
    triple	raise
    tumble	lower
    turn a corner	change	+
    turn around	change	+
    turn the corner	change	+
    turnaround	trend	+
    upgrade	change	+
    upgrade	trend	+
    upturn	trend	+
    upward trajectory	trend	+
    vanish	remedy
    weaken	change	-
    widen	change	+
    worsen	change	-
    worsening	trend	-
    """
}
