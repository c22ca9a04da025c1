extension BuiltInLexicon {
  /// Nouns that judge by themselves.
  static let things: StaticString = """
    # name: Things
    # version: 1
    # scale: +, - or no sign
    # source: gathered by counting words and collocations in published inspection letters and reports
    # licence: that of this package
    # columns: phrase, role, sign
    absence	thing	-
    accomplishment	thing	+
    active role	thing	+
    ambition	thing	+
    anomaly	thing	-
    anxiety for staff	thing	-
    appreciation	thing	+
    area of strength	thing	+
    area of weakness	thing	-
    aspiration	thing	+
    backlog	thing	-
    backlogs of work	thing	-
    barrier	thing	-
    beacon	thing	+
    bedrock	thing	+
    best chance	thing	+
    best possible start	thing	+
    best practice	thing	+
    best start	thing	+
    big difference	thing	+
    blame culture	thing	-
    blockage	thing	-
    bottleneck	thing	-
    bottlenecks	thing	-
    bright spot	thing	+
    burnout	thing	-
    camaraderie	thing	+
    can-do attitude	thing	+
    candour	thing	+
    capacity challenges	thing	-
    capacity issues	thing	-
    capacity pressures	thing	-
    capped caseload	thing	+
    care and attention	thing	+
    careful attention	thing	+
    careful thought	thing	+
    cause for concern	thing	-
    central role	thing	+
    centre of excellence	thing	+
    challenges in recruiting	thing	-
    challenges in recruitment	thing	-
    challenges in retaining	thing	-
    challenges in retention	thing	-
    challenges in the recruitment	thing	-
    challenges with recruiting	thing	-
    challenges with recruitment	thing	-
    champion	thing	+
    change of social worker	thing	-
    changes in social worker	thing	-
    changes in social workers	thing	-
    changes of social worker	thing	-
    changes of social workers	thing	-
    changes of worker	thing	-
    chaos	thing	-
    checks and balances	thing	+
    child focus	thing	+
    churn	thing	-
    clarity	thing	+
    clarity of purpose	thing	+
    clear focus	thing	+
    close attention	thing	+
    coherence	thing	+
    cohesion	thing	+
    collective ownership	thing	+
    collective responsibility	thing	+
    commitment	thing	+
    common language	thing	+
    common purpose	thing	+
    compassion	thing	+
    competence	thing	+
    complacency	thing	-
    complication	thing	-
    concerted effort	thing	+
    concerted efforts	thing	+
    confidence	thing	+
    conflation	thing	-
    confusion	thing	-
    considerable challenge	thing	-
    considerable effort	thing	+
    considerable efforts	thing	+
    consistency	thing	+
    constraint	thing	-
    constraints	thing	-
    continual challenge	thing	-
    continuity	thing	+
    cornerstone	thing	+
    creativity	thing	+
    credit	thing	+
    critical friend	thing	+
    crucial part	thing	+
    crucial role	thing	+
    culture of blame	thing	-
    culture of challenge	thing	+
    culture of continuous improvement	thing	+
    culture of curiosity	thing	+
    culture of high support	thing	+
    culture of improvement	thing	+
    culture of learning	thing	+
    culture of openness	thing	+
    culture of reflection	thing	+
    culture of support	thing	+
    culture of transparency	thing	+
    curiosity	thing	+
    dearth	thing	-
    dedication	thing	+
    deficiency	thing	-
    deficit	thing	-
    delay	thing	-
    determination	thing	+
    difference to children's lives	thing	+
    difficulties in recruiting	thing	-
    difficulties in recruitment	thing	-
    difficulties in retaining	thing	-
    difficulties recruiting	thing	-
    difficulty in	thing	-
    difficulty in recruiting	thing	-
    difficulty recruiting	thing	-
    diligence	thing	+
    disconnect	thing	-
    discrepancy	thing	-
    disparities	thing	-
    disparity	thing	-
    disruption	thing	-
    dissatisfaction	thing	-
    distress to children	thing	-
    distrust	thing	-
    drift	thing	-
    drift and delay	thing	-
    due consideration	thing	+
    due regard	thing	+
    duplication	thing	-
    early consideration	thing	+
    early identification	thing	+
    early planning	thing	+
    empathy	thing	+
    employer of choice	thing	+
    encouragement	thing	+
    enthusiasm	thing	+
    error	thing	-
    esprit de corps	thing	+
    every effort	thing	+
    excellence	thing	+
    exemplar	thing	+
    exemplary practice	thing	+
    expert advice	thing	+
    expert guidance	thing	+
    expert help	thing	+
    expert support	thing	+
    expertise	thing	+
    failing	thing	-
    failings	thing	-
    failure	thing	-
    fairness	thing	+
    false assurance	thing	-
    fault	thing	-
    firm foundation	thing	+
    firm foundations	thing	+
    firm grip	thing	+
    flagship	thing	+
    flaw	thing	-
    flaws	thing	-
    flexibility	thing	+
    fluctuations in performance	thing	-
    fragility	thing	-
    fragmentation	thing	-
    frequent change	thing	-
    frequent changes	thing	-
    frequent changes of social worker	thing	-
    frequent communication	thing	+
    frequent contact	thing	+
    frequent face-to-face visits	thing	+
    frequent management oversight	thing	+
    frequent monitoring	thing	+
    frequent reviews	thing	+
    frequent supervision	thing	+
    frequent support	thing	+
    frequent turnover	thing	-
    frequent visiting	thing	+
    frequent visits	thing	+
    fresh start	thing	+
    friction	thing	-
    frustration	thing	-
    gap	thing	-
    golden thread	thing	+
    good outcomes	thing	+
    good practice	thing	+
    good quality	thing	+
    good relationships	thing	+
    gratitude	thing	+
    great care	thing	+
    great effort	thing	+
    grip	thing	+
    hard work	thing	+
    hiatus	thing	-
    high aspirations	thing	+
    high caseloads	thing	-
    high expectations	thing	+
    high quality	thing	+
    high staff turnover	thing	-
    high standards	thing	+
    high tolerance	thing	-
    high turnover	thing	-
    high volume of work	thing	-
    high volumes of work	thing	-
    hindrance	thing	-
    honesty	thing	+
    huge difference	thing	+
    humility	thing	+
    hurdle	thing	-
    imbalance	thing	-
    immediate action	thing	+
    immediate attention	thing	+
    immediate help	thing	+
    immediate response	thing	+
    immediate responses	thing	+
    immediate safety planning	thing	+
    immediate support	thing	+
    impediment	thing	-
    important part	thing	+
    inability	thing	-
    inaccuracy	thing	-
    inaction	thing	-
    inadequacy	thing	-
    inconsistency	thing	-
    inefficiency	thing	-
    inequities	thing	-
    inequity	thing	-
    inertia	thing	-
    inexperience	thing	-
    innovation	thing	+
    innovative practice	thing	+
    insecurity	thing	-
    insight	thing	+
    instability	thing	-
    insufficiency	thing	-
    integral part	thing	+
    integrity	thing	+
    job satisfaction	thing	+
    key challenge	thing	-
    key part	thing	+
    key player	thing	+
    key role	thing	+
    key strength	thing	+
    kindness	thing	+
    lack	thing	-
    lack of ambition	thing	-
    lapse	thing	-
    lapses	thing	-
    leading role	thing	+
    learning culture	thing	+
    learning organisation	thing	+
    lifeline	thing	+
    line of sight	thing	+
    logjam	thing	-
    long wait	thing	-
    long waits	thing	-
    long-standing challenge	thing	-
    long-standing concern	thing	-
    long-standing issue	thing	-
    long-standing problem	thing	-
    loophole	thing	-
    loss of momentum	thing	-
    lost opportunities	thing	-
    lost opportunity	thing	-
    low aspirations	thing	-
    low base	thing	-
    low expectations	thing	-
    major problem	thing	-
    many changes	thing	-
    many changes in social worker	thing	-
    mature approach	thing	+
    mature partnership	thing	+
    mature relationship	thing	+
    meaningful difference	thing	+
    misapplication	thing	-
    misjudgement	thing	-
    mismatch	thing	-
    missed opportunities	thing	-
    missed opportunity	thing	-
    missing information	thing	-
    mistake	thing	-
    mistrust	thing	-
    misunderstanding	thing	-
    misunderstandings	thing	-
    mixed picture	thing	-
    momentum	thing	+
    motivation	thing	+
    multiple changes	thing	-
    mutual respect	thing	+
    near miss	thing	-
    non-compliance	thing	-
    noticeable difference	thing	+
    numerous changes	thing	-
    obstacle	thing	-
    omission	thing	-
    omissions	thing	-
    ongoing challenge	thing	-
    open culture	thing	+
    openness	thing	+
    outstanding practice	thing	+
    over-complication	thing	-
    over-optimism	thing	-
    over-reliance	thing	-
    over-representation	thing	-
    over-use	thing	-
    overcomplication	thing	-
    overload	thing	-
    overoptimism	thing	-
    overreliance	thing	-
    oversight failure	thing	-
    oversights	thing	-
    ownership	thing	+
    particular attention	thing	+
    particular challenge	thing	-
    passion	thing	+
    patience	thing	+
    paucity	thing	-
    perseverance	thing	+
    persistence	thing	+
    persistent efforts	thing	+
    pitfall	thing	-
    pivotal role	thing	+
    poor quality	thing	-
    positive difference	thing	+
    positive impact	thing	+
    positive regard	thing	+
    positive vibe	thing	+
    postcode lottery	thing	-
    pressure of work	thing	-
    pressures	thing	-
    pride	thing	+
    professional curiosity	thing	+
    professionalism	thing	+
    prompt action	thing	+
    real asset	thing	+
    real buzz	thing	+
    real challenge	thing	-
    real difference	thing	+
    real focus	thing	+
    real strength	thing	+
    recruitment challenges	thing	-
    recruitment difficulties	thing	-
    recruitment issues	thing	-
    recruitment problems	thing	-
    recurring issue	thing	-
    reluctance	thing	-
    repeat child protection plan	thing	-
    repeat interventions	thing	-
    repeat plan	thing	-
    repeated assessments	thing	-
    repeated change	thing	-
    repeated cycles	thing	-
    repeated interventions	thing	-
    resilience	thing	+
    resourcefulness	thing	+
    retention challenges	thing	-
    retention difficulties	thing	-
    rigour	thing	+
    role model	thing	+
    safe space	thing	+
    sense of achievement	thing	+
    sense of belonging	thing	+
    sense of community	thing	+
    sense of direction	thing	+
    sense of family	thing	+
    sense of history	thing	+
    sense of identity	thing	+
    sense of ownership	thing	+
    sense of permanence	thing	+
    sense of pride	thing	+
    sense of purpose	thing	+
    sense of responsibility	thing	+
    sense of safety	thing	+
    sense of security	thing	+
    sense of self	thing	+
    sense of stability	thing	+
    sense of their history	thing	+
    sense of trust	thing	+
    sense of urgency	thing	+
    sense of well-being	thing	+
    sensitivity	thing	+
    serious concern	thing	-
    serious oversight	thing	-
    several changes	thing	-
    shared ambition	thing	+
    shared approach	thing	+
    shared commitment	thing	+
    shared culture	thing	+
    shared ethos	thing	+
    shared language	thing	+
    shared learning culture	thing	+
    shared ownership	thing	+
    shared purpose	thing	+
    shared responsibility	thing	+
    shared sense	thing	+
    shared understanding	thing	+
    shared values	thing	+
    shared vision	thing	+
    shortage	thing	-
    shortcoming	thing	-
    shortcomings	thing	-
    shortfall	thing	-
    shortfall in	thing	-
    significant challenge	thing	-
    significant concern	thing	-
    significant difference to	thing	+
    significant effort	thing	+
    significant efforts	thing	+
    significant part	thing	+
    significant player	thing	+
    significant strength	thing	+
    significant weakness	thing	-
    silo working	thing	-
    skill and care	thing	+
    solid foundation	thing	+
    source of strength	thing	+
    springboard	thing	+
    stability	thing	+
    staffing challenges	thing	-
    staffing difficulties	thing	-
    staffing instability	thing	-
    staffing issues	thing	-
    staffing pressures	thing	-
    staffing problems	thing	-
    stagnation	thing	-
    start again syndrome	thing	-
    start-again approach	thing	-
    stepping stone	thing	+
    strength	thing	+
    strenuous efforts	thing	+
    strong foundation	thing	+
    strong sense of	thing	+
    success	thing	+
    sufficiency challenges	thing	-
    swift action	thing	+
    system limitations	thing	-
    systemic failing	thing	-
    systemic failings	thing	-
    systemic failure	thing	-
    systemic failures	thing	-
    systemic issues	thing	-
    systemic weakness	thing	-
    systemic weaknesses	thing	-
    tangible difference	thing	+
    team ethos	thing	+
    team spirit	thing	+
    tenacity	thing	+
    tireless efforts	thing	+
    too much reliance	thing	-
    track record	thing	+
    trailblazer	thing	+
    transparency	thing	+
    treasured memories	thing	+
    turbulence	thing	-
    turmoil	thing	-
    uncertainty	thing	-
    undue delay	thing	-
    unevenness	thing	-
    unfairness	thing	-
    unfinished business	thing	-
    unmet need	thing	-
    unmet needs	thing	-
    unnecessary change	thing	-
    unnecessary changes	thing	-
    unnecessary delay	thing	-
    unnecessary delays	thing	-
    unnecessary move	thing	-
    unnecessary moves	thing	-
    urgency	thing	+
    vacuum	thing	-
    variability	thing	-
    variance	thing	-
    variation	thing	-
    vigilance	thing	+
    vision	thing	+
    vital part	thing	+
    vital role	thing	+
    waiting list	thing	-
    warmth	thing	+
    weak spot	thing	-
    weakness	thing	-
    widespread failing	thing	-
    window into practice	thing	+
    workforce challenges	thing	-
    workload pressures	thing	-
    """
}
