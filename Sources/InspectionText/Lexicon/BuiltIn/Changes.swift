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
    arrest	remedy
    arrest the decline	change	+
    atrophy	change	-
    augment	change	+
    avert	remedy
    avoid	remedy
    backslide	change	-
    backtrack	change	-
    balloon	raise
    bear fruit	change	+
    bed down	change	+
    bed in	change	+
    beef up	change	+
    bloom	change	+
    bolster	change	+
    boost	change	+
    break down	remedy
    breakthrough	trend	+
    breathe life into	change	+
    bridge gaps	change	+
    bridge the gap	change	+
    bring calm to	change	+
    bring clarity to	change	+
    bring closer	change	+
    bring closer together	change	+
    bring coherence to	change	+
    bring focus to	change	+
    bring into line	change	+
    bring order to	change	+
    bring pace to	change	+
    bring stability to	change	+
    broaden	change	+
    build bridges	change	+
    build capacity	change	+
    build confidence	change	+
    build momentum	change	+
    build on	change	+
    build resilience	change	+
    build stability	change	+
    build trust	change	+
    build up	raise
    build upon	change	+
    buttress	change	+
    calcify	change	-
    catch on	change	+
    catch up	change	+
    cease	remedy
    cement	change	+
    change course	change	+
    change gear	change	+
    change in culture	trend	+
    change tack	change	+
    clarify	change	+
    clear	remedy
    climb	raise
    close the distance	change	+
    close the gap	change	+
    coalesce	change	+
    combat	remedy
    come a long way	change	+
    come down	lower
    come into line	change	+
    come on	change	+
    come within reach	change	+
    consolidate	change	+
    consolidation	trend	+
    correct course	change	+
    corrode	change	-
    counter	remedy
    creep up	raise
    crumble	change	-
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
    degenerate	change	-
    degenerate into	change	-
    deplete	change	-
    descend into	change	-
    destabilise	change	-
    deteriorate	change	-
    deterioration	trend	-
    develop	change	+
    diminish	change	-
    diminish	lower
    diminish	remedy
    dip	change	-
    disappear	remedy
    disintegrate	change	-
    disrupt	remedy
    dissipate	change	-
    double	raise
    downturn	trend	-
    downward trend	trend	-
    drain away	change	-
    drift off course	change	-
    drive change	change	+
    drive forward	change	+
    drive improvement	change	+
    drive improvements	change	+
    drive progress	change	+
    drive up performance	change	+
    drive up quality	change	+
    drive up standards	change	+
    drop	lower
    drop away	change	-
    drop back	change	-
    drop off	change	-
    dry up	change	-
    dust itself down	change	+
    dwindle	change	-
    dwindle	lower
    ease	lower
    ease off	change	-
    ebb	change	-
    ebb away	change	-
    edge up	raise
    elevate	change	+
    eliminate	remedy
    embed	change	+
    emerge stronger	change	+
    end	remedy
    energise	change	+
    enhance	change	+
    enhancement	trend	+
    enliven	change	+
    eradicate	remedy
    erode	change	-
    escalate	raise
    escalate out of control	change	-
    establish	change	+
    evaporate	change	-
    expand	change	+
    expand	raise
    expansion	trend	+
    extend its reach	change	+
    extra capacity	trend	+
    fade	change	-
    fade away	change	-
    fall	lower
    fall away	change	-
    fall from grace	change	-
    fall into decline	change	-
    fall into disuse	change	-
    fill	remedy
    find its feet	change	+
    find its footing	change	+
    find its rhythm	change	+
    find its stride	change	+
    find its voice	change	+
    find their feet	change	+
    find their footing	change	+
    fine-tune	change	+
    firm up	change	+
    flatline	change	-
    forum	plan	+
    fossilise	change	-
    framework	plan	+
    fray	change	-
    free up	remedy
    gain ground	change	+
    gain in	change	+
    gain in authority	change	+
    gain in confidence	change	+
    gain in depth	change	+
    gain momentum	change	+
    gain pace	change	+
    gain strength	change	+
    gain traction	change	+
    galvanise	change	+
    gather momentum	change	+
    gather pace	change	+
    gather speed	change	+
    gather strength	change	+
    get better	change	+
    get stronger	change	+
    get worse	change	-
    go backward	change	-
    go backwards	change	-
    go down	lower
    go down year on year	lower
    go downhill	change	-
    go from strength to strength	change	+
    go into decline	change	-
    go into freefall	change	-
    go into reverse	change	-
    go up	raise
    grow	raise
    grow in assurance	change	+
    grow in authority	change	+
    grow in confidence	change	+
    grow in stature	change	+
    grow stale	change	-
    grow stronger	change	+
    grow thin	change	-
    grow thinner	change	-
    grow weaker	change	-
    grow worse	change	-
    growth	trend	+
    halt	remedy
    halt the decline	change	+
    halve	lower
    hasten	change	+
    heighten	raise
    hit a plateau	change	-
    hit its stride	change	+
    hit their stride	change	+
    hollow out	change	-
    hone	change	+
    improve	change	+
    improve greatly	change	+
    improvement	trend	+
    improvement trajectory	trend	+
    increase	raise
    increase capacity	change	+
    increase in confidence	change	+
    increase the pace	change	+
    increased investment	trend	+
    initiative	plan	+
    inject energy into	change	+
    inject new energy	change	+
    inject pace	change	+
    inject rigour	change	+
    inject urgency	change	+
    intensify	change	+
    invest in	change	+
    investment	plan	+
    invigorate	change	+
    journey of improvement	trend	+
    lapse back	change	-
    lay firm foundations	change	+
    lay the foundations	change	+
    lay the groundwork	change	+
    learn to trust	change	+
    lengthen	raise
    lessen	lower
    level off	lower
    lose direction	change	-
    lose ground	change	-
    lose impetus	change	-
    lose its shape	change	-
    lose its way	change	-
    lose pace	change	-
    lose strength	change	-
    lose their way	change	-
    lower	lower
    make good progress	change	+
    make improvements	change	+
    make rapid progress	change	+
    make significant progress	change	+
    make steady progress	change	+
    make things better	change	+
    make things easier	change	+
    make up ground	change	+
    manage down	remedy
    mature	change	+
    maximise	raise
    mechanism	plan	+
    minimise	lower
    mitigate	remedy
    mitigate against	remedy
    modernise	change	+
    mount	raise
    mount up	change	-
    move apace	change	+
    move backwards	change	-
    move forward	change	+
    multiply	raise
    mushroom	change	-
    narrow	lower
    nosedive	change	-
    offset	remedy
    open up access	change	+
    open up opportunities	change	+
    ossify	change	-
    overcome	remedy
    overhaul	change	+
    panel	plan	+
    pathway	plan	+
    peter out	change	-
    pick itself up	change	+
    pick up momentum	change	+
    pick up pace	change	+
    pick up speed	change	+
    pile up	change	-
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
    professionalise	change	+
    programme	plan	+
    progress	trend	+
    progress well	change	+
    project	plan	+
    protocol	plan	+
    push forward	change	+
    put in order	change	+
    put right	remedy
    quadruple	raise
    quicken	change	+
    raise	raise
    raise ambition	change	+
    raise ambitions	change	+
    raise aspirations	change	+
    raise awareness	change	+
    raise expectations	change	+
    raise its game	change	+
    raise morale	change	+
    raise quality	change	+
    raise standards	change	+
    raise the bar	change	+
    raise the profile of	change	+
    raise their game	change	+
    ramp up	change	+
    ratchet up	change	+
    rationalise	change	+
    re-energise	change	+
    reach breaking point	change	-
    reboot	change	+
    rebound	change	+
    rebuild	change	+
    recalibrate	change	+
    recede	lower
    recover	change	+
    rectify	remedy
    rediscover	change	+
    redouble	change	+
    redress	remedy
    reduce	lower
    refine	change	+
    refocus	change	+
    refresh	change	+
    regain	change	+
    regain confidence	change	+
    regain control	change	+
    regain momentum	change	+
    regress	change	-
    regression	trend	-
    reignite	change	+
    reinforce	change	+
    reinvigorate	change	+
    rejuvenate	change	+
    rekindle	change	+
    relaunch	change	+
    relax its grip	change	-
    remedy	remedy
    remodel	change	+
    remove	remedy
    renew	change	+
    reopen	change	+
    replenish	change	+
    reshape	change	+
    resolve	remedy
    restore	change	+
    restore confidence	change	+
    restore order	change	+
    restore trust	change	+
    resume	change	+
    resuscitate	change	+
    retreat from	change	-
    revamp	change	+
    reverse	remedy
    reverse the decline	change	+
    revert	change	-
    revert to	change	-
    revitalise	change	+
    revive	change	+
    right itself	change	+
    right the ship	change	+
    rise	raise
    rocket	raise
    roll back	change	-
    roll out	change	+
    run down	change	-
    run to seed	change	-
    scale up	change	+
    secure improvement	change	+
    secure improvements	change	+
    service	plan	+
    set up	change	+
    setback	trend	-
    settle down	change	+
    shake up	change	+
    sharpen	change	+
    sharpen up	change	+
    shift gear	change	+
    shift in culture	trend	+
    shore up	change	+
    shorten	lower
    shorten the distance	change	+
    shrink	lower
    significant step change	trend	+
    signs of improvement	trend	+
    simplify	change	+
    sink back	change	-
    slacken	change	-
    slacken off	change	-
    slide back	change	-
    slip	change	-
    slip back	change	-
    slip backwards	change	-
    slippage	trend	-
    slow	lower
    slump	change	-
    smarten up	change	+
    snowball	change	-
    soar	raise
    solve	remedy
    speed up	change	+
    spiral	raise
    stabilisation	trend	+
    stabilise	change	+
    stack up	change	-
    stagnate	change	-
    stall	change	-
    stamp out	remedy
    steady	change	+
    steady the ship	change	+
    stem	remedy
    stem losses	change	+
    stem the flow	change	+
    stem the tide	change	+
    step back	trend	-
    step back from	change	-
    step backwards	trend	-
    step change	trend	+
    step forward	trend	+
    step in the right direction	trend	+
    step up	change	+
    stop the drift	change	+
    stop the rot	change	+
    strategy	plan	+
    streamline	change	+
    strengthen	change	+
    strengthening	trend	+
    structure	plan	+
    stultify	change	-
    subside	lower
    surge	raise
    swell	raise
    system	plan	+
    tackle	remedy
    tail off	change	-
    take hold	change	+
    take root	change	+
    take shape	change	+
    team	plan	+
    tidy up	change	+
    tighten	change	+
    tighten up	change	+
    tool	plan	+
    toughen	change	+
    toughen up	change	+
    tracker	plan	+
    transform	change	+
    transformation	trend	+
    treble	raise
    triple	raise
    tumble	lower
    turn a corner	change	+
    turn around	change	+
    turn round	change	+
    turn sour	change	-
    turn the corner	change	+
    turn the tide	change	+
    turn things around	change	+
    turn things round	change	+
    turnaround	trend	+
    unlock	change	+
    unravel	change	-
    up its game	change	+
    up their game	change	+
    upgrade	change	+
    upgrade	trend	+
    uplift	change	+
    upskill	change	+
    upturn	trend	+
    upward trajectory	trend	+
    vanish	remedy
    veer off course	change	-
    wake up to	change	+
    wane	change	-
    water down	change	-
    weaken	change	-
    wear thin	change	-
    widen	change	+
    win back	change	+
    wither	change	-
    wither away	change	-
    worsen	change	-
    worsening	trend	-
    """
}
