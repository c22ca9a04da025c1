extension BuiltInLexicon {
  /// Verbs whose doing is expected of a service.
  static let acts: StaticString = """
    # name: Acts
    # version: 1
    # scale: +, - or no sign
    # source: gathered by counting words and collocations in published inspection letters and reports
    # licence: that of this package
    # columns: phrase, role, sign
    accept all feedback	act	+
    accept all of the feedback	act	+
    achieve	act	+
    act in the best interests	act	+
    act on	act	+
    act swiftly	act	+
    act to	act	+
    act upon	act	+
    adapt	act	+
    address	act	+
    address to the child	act	+
    adhere to	act	+
    advise	act	+
    advocate for	act	+
    advocate on behalf of	act	+
    advocate on their behalf	act	+
    advocate strongly	act	+
    aim high	act	+
    align	service	+
    allocate	service	+
    amplify	act	+
    analyse	act	+
    apply	act	+
    appoint	service	+
    appreciate	service	+
    approve	service	+
    arrange	service	+
    articulate	act	+
    ask hard questions	act	+
    ask searching questions	act	+
    assess	act	+
    assess	service	+
    attend	service	+
    attend their reviews	act	+
    audit	service	+
    authorise	service	+
    await	act	-
    book	service	+
    bring together	act	+
    build upon	act	+
    cancel	act	-
    capture	act	+
    capture	service	+
    care about	act	+
    care deeply	act	+
    care for	service	+
    carry out	service	+
    celebrate	act	+
    chair their own reviews	act	+
    chair their reviews	act	+
    challenge	act	+
    champion	act	+
    check	service	+
    close prematurely	act	-
    close too early	act	-
    co-construct	act	+
    co-create	act	+
    co-design	act	+
    co-ordinate	act	+
    co-produce	act	+
    collaborate	act	+
    collate	act	+
    collate	service	+
    come together	act	+
    commit to	act	+
    communicate	service	+
    communicate with	act	+
    complete	service	+
    comply with	act	+
    consider	act	+
    consult	act	+
    contribute	service	+
    contribute to	service	+
    contribute to their reviews	act	+
    convene	act	+
    convene	service	+
    coordinate	act	+
    create in collaboration	act	+
    cross-check	service	+
    cross-reference	act	+
    cultivate	act	+
    delay	act	-
    deliver	service	+
    demonstrate	act	+
    depend on	act	-
    develop collaboratively	act	+
    develop in collaboration	act	+
    develop in partnership	act	+
    differentiate	act	+
    discuss	service	+
    disseminate	act	+
    disseminate	service	+
    divert away from	act	+
    divert from	act	+
    do well	act	+
    do what they say	act	+
    document	service	+
    downplay	act	-
    draw on	act	+
    drift	act	-
    duplicate	act	-
    embed	service	+
    embrace	act	+
    empower	act	+
    encourage	act	+
    endeavour to	act	+
    endorse	service	+
    engage	act	+
    engage in	act	+
    engage with	act	+
    enjoy working	act	+
    equip	act	+
    equip	service	+
    escalate	act	+
    evaluate	act	+
    evidence	act	+
    evidence	service	+
    examine	act	+
    exercise delegated authority	act	+
    explain	service	+
    explore	act	+
    explore	service	+
    explore options	act	+
    feed back	act	+
    feed directly into	act	+
    feed into	act	+
    focus on	act	+
    follow through	act	+
    follow up	act	+
    fulfil	act	+
    fully understand	act	+
    galvanise	act	+
    gather	service	+
    get to know	act	+
    give consideration to	act	+
    give priority to	act	+
    give thought to	act	+
    go the extra mile	act	+
    grasp	act	+
    harness	act	+
    have a voice	act	+
    have access to	act	+
    have fun	act	+
    have good access to	act	+
    hear	act	+
    help	service	+
    hold accountable	act	+
    hold each other to account	act	+
    hold others to account	act	+
    hold partners to account	act	+
    hold to account	act	+
    identify	act	+
    ignore	act	-
    implement	service	+
    incorporate	act	+
    influence	act	+
    inform	service	+
    instil	act	+
    interrogate	act	+
    intervene	act	+
    intervene early	act	+
    introduce	service	+
    invest	act	+
    invest in	act	+
    invite	service	+
    invite feedback	act	+
    involve	service	+
    keep children protected	act	+
    keep children safe	act	+
    keep in contact with	act	+
    keep in frequent contact	act	+
    keep in regular contact	act	+
    keep in touch with	act	+
    keep informed	act	+
    keep its promises	act	+
    keep safe	act	+
    keep their promises	act	+
    keep under close review	act	+
    keep under regular review	act	+
    keep under review	act	+
    keep up to date	act	+
    know	act	+
    know children well	act	+
    launch	service	+
    learn from	act	+
    learn lessons	act	+
    like working	act	+
    link	service	+
    listen and respond to	act	+
    listen carefully	act	+
    listen to	act	+
    live with their brothers and sisters	act	+
    log	service	+
    look for	service	+
    look out for	act	+
    lose	act	-
    lose sight of	act	-
    maintain	service	+
    make good use of	act	+
    make sense of	act	+
    make sure	act	+
    manage	service	+
    match	service	+
    meet	act	+
    mention	service	+
    minimise	act	+
    minimise risk	act	-
    misapply	act	-
    misinterpret	act	-
    miss	act	-
    misunderstand	act	-
    mitigate	act	+
    monitor	act	+
    motivate	act	+
    neglect to	act	-
    notify	service	+
    nurture	act	+
    obtain	service	+
    offer	service	+
    outline	service	+
    over-rely	act	-
    overlook	act	-
    oversee	act	+
    oversee	service	+
    participate in	act	+
    permeate	act	+
    persevere	act	+
    pick up	act	+
    place a strong emphasis on	act	+
    place an emphasis on	act	+
    place emphasis on	act	+
    place great emphasis on	act	+
    place locally	act	+
    place together	act	+
    place together	service	+
    prepare	service	+
    prioritise	act	+
    progress	service	+
    promote	act	+
    protect	act	+
    provide challenge	act	+
    pursue	act	+
    put in place	act	+
    put in place	service	+
    quality assure	act	+
    quality assure	service	+
    quality-assure	act	+
    question	act	+
    ratify	service	+
    reach	act	+
    reach out to	act	+
    react quickly	act	+
    reassure	act	+
    recognise	act	+
    record	service	+
    recruit	service	+
    reflect	act	+
    reflect	service	+
    reflect on	act	+
    regard as a priority	act	+
    reinforce	act	+
    rely heavily on	act	-
    rely on	act	-
    remove barriers	act	+
    report positively	act	+
    resolve	act	+
    resource	service	+
    respect	act	+
    respond	act	+
    respond to	act	+
    retain	service	+
    review	act	+
    review	service	+
    safeguard	service	+
    screen	service	+
    scrutinise	act	+
    secure	service	+
    see alone	act	+
    see as a priority	act	+
    see on their own	act	+
    seek	service	+
    seek out	act	+
    set clear expectations	act	+
    set out	act	+
    share	service	+
    sign off	act	+
    signpost	act	+
    speak highly	act	+
    speak positively	act	+
    speak to	service	+
    speak up for	act	+
    speak very highly	act	+
    speak very positively	act	+
    speak warmly	act	+
    spearhead	act	+
    stand by	act	+
    stay in contact with	act	+
    stay in touch	act	+
    stay in touch with	act	+
    stick by	act	+
    stick to	act	+
    stick with	act	+
    strive	act	+
    strive to	act	+
    support	service	+
    sustain	service	+
    tackle	act	+
    tailor	act	+
    take account of	act	+
    take action	act	+
    take care	act	+
    take care to	act	+
    take full account of	act	+
    take into account	act	+
    take part in their reviews	act	+
    take place	service	+
    take pride	act	+
    take pride in	act	+
    take responsibility	act	+
    take responsibility for	act	+
    take seriously	act	+
    take steps	act	+
    take the time to	act	+
    take time to	act	+
    target	service	+
    test	act	+
    think about	act	+
    thread through	act	+
    thread throughout	act	+
    track	act	+
    train	service	+
    translate into	act	+
    treat	act	+
    treat as equals	act	+
    treat as individuals	act	+
    treat with dignity	act	+
    treat with respect	act	+
    triage	act	+
    triangulate	act	+
    trust each other	act	+
    turn to	act	+
    underestimate	act	-
    underpin	service	+
    understand	act	+
    undertake	service	+
    update	service	+
    use	service	+
    use to drive	act	+
    use to guide	act	+
    use to improve	act	+
    use to inform	act	+
    use to monitor	act	+
    use to plan	act	+
    use to shape	act	+
    use to strengthen	act	+
    use to track	act	+
    utilise	service	+
    value	service	+
    verify	service	+
    visit	act	+
    visit	service	+
    wait	act	-
    weave into	act	+
    weave through	act	+
    weave throughout	act	+
    weigh	act	+
    weigh up	act	+
    welcome	act	+
    work closely	act	+
    work closely with	act	+
    work directly with	act	+
    work hard	act	+
    work together	act	+
    wrap around	act	+
    write directly to	act	+
    write for children	act	+
    write for the child	act	+
    write in collaboration	act	+
    write in the child’s voice	act	+
    write to children	act	+
    write to the child	act	+
    write with care leavers	act	+
    write with the child	act	+
    write with the young person	act	+
    write with young people	act	+
    """
}
