extension BuiltInLexicon {
  /// Verbs whose doing is expected of a service.
  static let acts: StaticString = """
    # name: Acts
    # version: 1
    # scale: +, - or no sign
    # source: gathered by counting words and collocations in published inspection letters and reports
    # licence: that of this package
    # columns: phrase, role, sign
    access	service	+
    account for	act	+
    achieve	act	+
    act in the best interests	act	+
    act on	act	+
    act swiftly	act	+
    act upon	act	+
    adapt	act	+
    address	act	+
    address	service	+
    advise	act	+
    advocate	act	+
    advocate for	act	+
    agree	service	+
    aim high	act	+
    align	service	+
    allocate	service	+
    analyse	act	+
    analyze	act	+
    apply	act	+
    appoint	service	+
    appreciate	service	+
    approve	service	+
    arrange	service	+
    articulate	act	+
    ask	service	+
    assess	act	+
    assess	service	+
    attend	act	+
    audit	act	+
    authorise	service	+
    await	act	-
    book	service	+
    bring together	act	+
    build on	act	+
    build upon	act	+
    cancel	act	-
    capture	act	+
    capture	service	+
    care deeply	act	+
    care deeply about	act	+
    care for	service	+
    celebrate	act	+
    chair	act	+
    chair	service	+
    champion	act	+
    check	service	+
    close prematurely	act	-
    close too early	act	-
    co-ordinate	act	+
    collaborate	act	+
    collate	act	+
    collate	service	+
    commission	service	+
    communicate	act	+
    complete	service	+
    comply with	act	+
    consider	act	+
    consult	act	+
    contribute	service	+
    contribute to	service	+
    convene	act	+
    convene	service	+
    coordinate	act	+
    cross-reference	act	+
    delay	act	-
    deliver	service	+
    demonstrate	act	+
    depend on	act	-
    differentiate	act	+
    discuss	service	+
    disseminate	act	+
    disseminate	service	+
    do well	act	+
    document	service	+
    downplay	act	-
    draw on	act	+
    drift	act	-
    duplicate	act	-
    embed	service	+
    embrace	act	+
    empower	act	+
    encourage	act	+
    endorse	service	+
    engage	act	+
    engage in	act	+
    engage with	act	+
    enjoy working	act	+
    equip	service	+
    escalate	act	+
    evaluate	act	+
    evidence	act	+
    evidence	service	+
    examine	act	+
    explain	service	+
    explore	act	+
    explore	service	+
    explore options	act	+
    feed back	act	+
    feel confident	act	+
    feel listened to	act	+
    feel part of	act	+
    feel safe	act	+
    feel supported	act	+
    feel valued	act	+
    find	service	+
    focus on	act	+
    follow	act	+
    follow	service	+
    follow up	act	+
    fulfil	act	+
    fully understand	act	+
    fund	service	+
    gain	service	+
    gather	service	+
    give consideration to	act	+
    give priority to	act	+
    give thought to	act	+
    go the extra mile	act	+
    grasp	act	+
    have a voice	act	+
    have fun	act	+
    hear	act	+
    hear	service	+
    help	service	+
    hold	service	+
    hold accountable	act	+
    hold to account	act	+
    identify	act	+
    ignore	act	-
    implement	service	+
    incorporate	act	+
    inform	service	+
    interrogate	act	+
    intervene	act	+
    intervene early	act	+
    invest	act	+
    invest in	act	+
    invite	service	+
    involve	act	+
    keep children safe	act	+
    keep in touch with	act	+
    keep informed	act	+
    keep safe	act	+
    keep up to date	act	+
    know	act	+
    know	service	+
    know children well	act	+
    learn from	act	+
    like working	act	+
    link	service	+
    listen to	act	+
    live with their brothers and sisters	act	+
    look after	act	+
    lose	act	-
    lose sight of	act	-
    maintain	service	+
    make	service	+
    make good use of	act	+
    make sense of	act	+
    make sure	act	+
    manage	service	+
    match	act	+
    measure	service	+
    meet	act	+
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
    observe	act	+
    obtain	service	+
    offer	service	+
    over-rely	act	-
    overlook	act	-
    oversee	act	+
    oversee	service	+
    participate	act	+
    participate in	act	+
    persevere	act	+
    pick up	act	+
    place	service	+
    place together	act	+
    place together	service	+
    plan	service	+
    plan for	act	+
    prepare	service	+
    prioritise	act	+
    progress	service	+
    promote	act	+
    protect	act	+
    provide	service	+
    provide challenge	act	+
    publish	service	+
    pursue	act	+
    quality assure	act	+
    quality assure	service	+
    quality-assure	act	+
    ratify	service	+
    reach	act	+
    recognise	act	+
    record	service	+
    recruit	service	+
    reflect	act	+
    reflect	service	+
    reflect on	act	+
    reinforce	act	+
    rely heavily on	act	-
    rely on	act	-
    remove barriers	act	+
    resolve	act	+
    resource	service	+
    respect	act	+
    respond	act	+
    respond to	act	+
    retain	service	+
    review	act	+
    review	service	+
    safeguard	act	+
    screen	service	+
    scrutinise	act	+
    secure	service	+
    see	service	+
    see alone	act	+
    see on their own	act	+
    seek	service	+
    send	service	+
    set clear expectations	act	+
    set out	act	+
    share	service	+
    sign off	act	+
    signpost	act	+
    speak highly of	act	+
    speak positively	act	+
    speak positively about	act	+
    speak to	act	+
    speak to	service	+
    speak up for	act	+
    speak warmly of	act	+
    speak with	act	+
    stand by	act	+
    stay in touch	act	+
    stay in touch with	act	+
    strive	act	+
    strive to	act	+
    support	service	+
    sustain	service	+
    tackle	act	+
    tackle	service	+
    tailor	act	+
    take	service	+
    take account of	act	+
    take action	act	+
    take care	act	+
    take into account	act	+
    take pride	act	+
    take pride in	act	+
    take responsibility	act	+
    take responsibility for	act	+
    take seriously	act	+
    take steps	act	+
    take up	act	+
    target	service	+
    test	act	+
    thank	act	+
    think about	act	+
    track	act	+
    train	service	+
    transfer	service	+
    translate into	act	+
    treat	act	+
    triage	act	+
    triangulate	act	+
    underestimate	act	-
    underpin	service	+
    understand	act	+
    undertake	service	+
    update	service	+
    use	service	+
    utilise	service	+
    value	service	+
    visit	act	+
    visit	service	+
    wait	act	-
    weigh up	act	+
    welcome	act	+
    work closely	act	+
    work closely with	act	+
    work hard	act	+
    work together	act	+
    """
}
