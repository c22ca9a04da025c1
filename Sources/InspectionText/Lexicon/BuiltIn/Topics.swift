extension BuiltInLexicon {
  /// Words that name the field and are never evidence.
  static let topics: StaticString = """
    # name: Topics
    # version: 1
    # scale: +, - or no sign
    # source: gathered by counting words and collocations in published inspection letters and reports
    # licence: that of this package
    # columns: phrase, role, sign
    absent fathers	topic
    absent parents	topic
    abuse	topic
    abusive	topic
    accountable for	topic
    active cases	topic
    actual harm	topic
    additional educational needs	topic
    additional need	topic
    additional needs	topic
    additional support needs	topic
    additional vulnerabilities	topic
    adult of concern	topic
    adult services	topic
    adults of concern	topic
    adverse childhood experiences	topic
    adverse experiences	topic
    affected by domestic abuse	topic
    affected by exploitation	topic
    affected by serious youth violence	topic
    allegation	topic
    alternative	topic
    and strengths	topic
    antisocial behaviour	topic
    any kind	topic
    appropriate adult	topic
    area for improvement plan	topic
    area of concern	topic
    area of strength and development	topic
    areas for development	topic
    areas for improvement	topic
    areas of concern	topic
    areas of concern identified	topic
    areas of focus	topic
    areas of strength and development	topic
    assessed as safe	topic
    at a point close	topic
    at risk	topic
    at risk of harm	topic
    at risk of significant harm	topic
    benefits	topic
    best interests	topic
    better care	topic
    better life	topic
    better off	topic
    bullying	topic
    cannot live	topic
    care and support	topic
    care experienced	topic
    care experienced children	topic
    care experienced young people	topic
    care planning	topic
    care proceedings	topic
    caring responsibilities	topic
    caring role	topic
    caring roles	topic
    case management	topic
    case of concern	topic
    cases of concern	topic
    challenging behaviour	topic
    challenging behaviours	topic
    challenging circumstances	topic
    challenging context	topic
    challenging conversations	topic
    challenging discussions	topic
    challenging environment	topic
    challenging period	topic
    challenging relationships	topic
    challenging situations	topic
    challenging time	topic
    challenging times	topic
    chief executive	topic
    child in need	topic
    child of concern	topic
    child protection	topic
    children at risk	topic
    children missing from care	topic
    children of concern	topic
    children's strengths	topic
    chronic neglect	topic
    clear plan pro forma	topic
    clear run	topic
    clinical commissioning group	topic
    close enough	topic
    close family	topic
    close friends	topic
    close of	topic
    close proximity	topic
    close relatives	topic
    close to home	topic
    close to the border	topic
    close to transport	topic
    complex	topic
    complex needs	topic
    concerns about a child	topic
    concerns about children	topic
    concerns escalate	topic
    concerns for children	topic
    concerns increase	topic
    confidence of children	topic
    criminal exploitation	topic
    crisis	topic
    critical challenge	topic
    dangerous	topic
    dedicated court team	topic
    dedicated lead	topic
    dedicated manager	topic
    dedicated mental health practitioner	topic
    dedicated officer	topic
    dedicated officers	topic
    dedicated post	topic
    dedicated posts	topic
    dedicated role	topic
    dedicated service	topic
    dedicated social worker	topic
    dedicated team	topic
    dedicated teams	topic
    dedicated worker	topic
    dedicated workers	topic
    delayed development	topic
    delivered child-centred practice	topic
    delivery model	topic
    demand	topic
    difficult behaviour	topic
    difficult circumstances	topic
    difficult conversations	topic
    difficult decisions	topic
    difficult discussion	topic
    difficult discussions	topic
    difficult subjects	topic
    difficult times	topic
    difficult topics	topic
    director of performance	topic
    disadvantaged	topic
    early childhood	topic
    early help	topic
    early help assessment	topic
    early help offer	topic
    early help service	topic
    early help services	topic
    early permanence	topic
    early years	topic
    edge of care	topic
    elective home education	topic
    emergency	topic
    emergency duty	topic
    emotional health	topic
    emotional support	topic
    escalating risk	topic
    escalation of concern	topic
    exceptional circumstances	topic
    exposed to	topic
    extended families	topic
    extended family	topic
    extremely vulnerable	topic
    failed asylum	topic
    fair access	topic
    family and friends	topic
    family strengths	topic
    family support	topic
    family support workers	topic
    financial support	topic
    first of its kind	topic
    focused assurance	topic
    focused assurance visit	topic
    focused inspection	topic
    focused visit	topic
    focused visits	topic
    frontline practice	topic
    full care order	topic
    full inspection	topic
    fully qualified	topic
    further inspection	topic
    general practice	topic
    good health	topic
    good lives	topic
    good or better	topic
    good or outstanding	topic
    good outcomes for children strategy	topic
    good parenting	topic
    good progress in school	topic
    good school	topic
    good to outstanding	topic
    harm	topic
    harmful practices	topic
    harmful sexual behaviour	topic
    health services	topic
    help and protection	topic
    high level of need	topic
    high levels of need	topic
    high need	topic
    high needs	topic
    high risk	topic
    high-level	topic
    high-risk	topic
    higher education	topic
    higher risk	topic
    home conditions	topic
    home educated	topic
    human rights	topic
    immediate risk	topic
    immediate safeguarding	topic
    impaired sight	topic
    improvement board	topic
    improvement journey	topic
    improvement notice	topic
    improvement partner	topic
    improvement plan	topic
    improvement plans	topic
    improving lives	topic
    in crisis	topic
    in line with the inspection	topic
    in line with the inspection of local authority	topic
    in need	topic
    in the process of	topic
    inadequate accommodation	topic
    inadequate housing	topic
    inadequate parenting	topic
    incident of concern	topic
    incidents of concern	topic
    increased independence	topic
    increased risk	topic
    increased risks	topic
    increasing risk	topic
    increasing risks	topic
    independent advocates	topic
    independent chair	topic
    independent chairs	topic
    independent domestic	topic
    independent lives	topic
    independent living	topic
    independent person	topic
    independent reviewing officer	topic
    independent reviewing officers	topic
    independent scrutiny	topic
    independent visitor	topic
    independent visitors	topic
    initial response	topic
    integrated front door	topic
    intensive family support	topic
    intensive support	topic
    investigation	topic
    is responsible for	topic
    isolated cases	topic
    isolated examples	topic
    isolated incident	topic
    isolated incidents	topic
    issue of concern	topic
    issues of concern	topic
    joint targeted area inspection	topic
    joint targeted area inspections	topic
    key stage	topic
    latent	topic
    legal gateway	topic
    less experienced	topic
    less serious	topic
    level of concern	topic
    levels of concern	topic
    likely to be suffering	topic
    live at home safely	topic
    live independently	topic
    live safely	topic
    living independently	topic
    living safely	topic
    location of concern	topic
    locations of concern	topic
    long term	topic
    long-term stable	topic
    longer term	topic
    low level	topic
    low-level	topic
    lower level	topic
    mental health support	topic
    mental ill-health	topic
    missing	topic
    missing children	topic
    missing episodes	topic
    missing from care	topic
    missing from education	topic
    missing from home	topic
    mixed ethnic	topic
    mixed ethnic background	topic
    mixed ethnicity	topic
    mixed heritage	topic
    mixed race	topic
    mixed white	topic
    monitoring visit	topic
    more complex	topic
    more experienced	topic
    more experienced colleagues	topic
    more recent	topic
    more serious	topic
    more vulnerable	topic
    most appropriate	topic
    most complex	topic
    most recent	topic
    most vulnerable	topic
    needs and risks	topic
    neglect	topic
    neglected	topic
    neglectful	topic
    newly qualified	topic
    no recourse	topic
    not in education	topic
    of their kind	topic
    of this kind	topic
    open case	topic
    open cases	topic
    open to	topic
    or outstanding	topic
    outstanding action	topic
    outstanding actions	topic
    outstanding assessments	topic
    outstanding cases	topic
    outstanding issues	topic
    outstanding providers	topic
    outstanding reviews	topic
    outstanding tasks	topic
    outstanding visits	topic
    outstanding work	topic
    overall methodology	topic
    parental strengths	topic
    pattern of concern	topic
    patterns of concern	topic
    people of concern	topic
    performance	topic
    performance information	topic
    performance management	topic
    permanence planning	topic
    permanent alternative	topic
    permanent exclusion	topic
    permanent families	topic
    permanent family	topic
    permanent home	topic
    permanent homes	topic
    permanent placement	topic
    permanent placements	topic
    permanently excluded	topic
    persistent absence	topic
    persistent absentees	topic
    persistently absent	topic
    person of concern	topic
    persons of concern	topic
    place of concern	topic
    place of safety	topic
    places of concern	topic
    poor emotional	topic
    poor home conditions	topic
    poor mental health	topic
    poor parental mental health	topic
    poor physical	topic
    positive activities	topic
    positive behaviour	topic
    positive choices	topic
    positive parenting	topic
    positive relationships with peers	topic
    practical support	topic
    prevention services	topic
    private fostering	topic
    private law	topic
    problem solving	topic
    professional challenge	topic
    prolonged exposure	topic
    protection	topic
    protective factors	topic
    public law outline	topic
    pupil premium	topic
    quality assurance	topic
    radicalisation	topic
    rapid review	topic
    rapid reviews	topic
    reach 18	topic
    reach the age	topic
    reach the age of	topic
    reaching the age of	topic
    reflective groups	topic
    regular contact	topic
    relationship breakdown	topic
    remain safely at home	topic
    residential	topic
    respite care	topic
    responsible for	topic
    responsible individual	topic
    restorative practice	topic
    return home safely	topic
    right support	topic
    right thing	topic
    right time	topic
    right to	topic
    right to advocacy	topic
    right to buy	topic
    rights of children	topic
    risk	topic
    risk increases	topic
    risk of harm	topic
    risk of significant harm	topic
    risk reduces	topic
    risks and strengths	topic
    risks escalate	topic
    risks increase	topic
    risks reduce	topic
    risky	topic
    risky behaviour	topic
    risky behaviours	topic
    safe accommodation plan	topic
    safe and stable homes for	topic
    safe care	topic
    safe place	topic
    safeguarding	topic
    safely at home	topic
    safer schools	topic
    safety plan	topic
    safety planning	topic
    safety plans	topic
    school nurses	topic
    secure accommodation	topic
    secure attachment	topic
    secure children's home	topic
    secure children's homes	topic
    secure establishment	topic
    secure establishments	topic
    secure estate	topic
    secure setting	topic
    secure settings	topic
    self-evaluation	topic
    serious case review	topic
    serious case reviews	topic
    serious crime	topic
    serious harm	topic
    serious incident	topic
    serious incidents	topic
    serious youth violence	topic
    settled status	topic
    severe	topic
    sexual exploitation	topic
    short breaks	topic
    significant harm	topic
    significant risk	topic
    situation of concern	topic
    situations of concern	topic
    social work practice	topic
    specific area	topic
    specific areas	topic
    specific group	topic
    specific groups	topic
    specific issue	topic
    specific issues	topic
    specific needs	topic
    specific needs of	topic
    stable family	topic
    stable homes strategy	topic
    strategic improvement	topic
    strengthening families	topic
    strengths and	topic
    strengths and areas	topic
    strengths and difficulties	topic
    strengths and difficulties questionnaire	topic
    strengths and difficulties questionnaires	topic
    strengths and needs	topic
    strengths and risks	topic
    strengths and vulnerabilities	topic
    strengths and weaknesses	topic
    strengths of families	topic
    strengths of parents	topic
    strengths of the child	topic
    strengths of the family	topic
    stronger families	topic
    substance misuse	topic
    suffering or	topic
    suffering, or	topic
    sufficiency strategy	topic
    suitability of accommodation	topic
    suitable alternative	topic
    supervising social worker	topic
    support and protection	topic
    support services	topic
    support worker	topic
    support workers	topic
    supported accommodation	topic
    supported lodgings	topic
    target groups	topic
    targeted area inspection	topic
    targeted early help	topic
    targeted support	topic
    targeted visit	topic
    targeted youth support	topic
    the right to	topic
    this kind	topic
    threshold of concern	topic
    thresholds of concern	topic
    to account for	topic
    troubled families	topic
    unaccompanied	topic
    unaccompanied asylum-seeking	topic
    unaccompanied children	topic
    unique strengths	topic
    unregistered children's home	topic
    unregistered children's homes	topic
    unregistered placement	topic
    unregistered placements	topic
    unregistered provision	topic
    unregulated placement	topic
    unregulated placements	topic
    unregulated provision	topic
    urgent	topic
    violence	topic
    virtual school	topic
    visual impairment	topic
    vulnerable	topic
    vulnerable adolescents	topic
    vulnerable children	topic
    well-being	topic
    wider community	topic
    wider council	topic
    wider family	topic
    wider network	topic
    wider partnership	topic
    wider service	topic
    wider services	topic
    wider system	topic
    wider workforce	topic
    young carers	topic
    """
}
