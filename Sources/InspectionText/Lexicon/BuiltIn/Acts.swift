extension BuiltInLexicon {
  /// Verbs whose doing is expected of a service.
  static let acts: StaticString = """
    # name: Acts
    # version: 1
    # scale: +, - or no sign
    # source: gathered by counting words and collocations in published inspection letters and reports
    # licence: that of this package
    # columns: phrase, role, sign
    access	act	+
    account for	act	+
    achieve	act	+
    act in the best interests	act	+
    act on	act	+
    act swiftly	act	+
    act upon	act	+
    adapt	act	+
    address	act	+
    adhere to	act	+
    advise	act	+
    advocate for	act	+
    align	act	+
    allocate	act	+
    analyse	act	+
    analyze	act	+
    apply	act	+
    appreciate	act	+
    articulate	act	+
    assess	act	+
    attend	act	+
    audit	act	+
    await	act	-
    book	act	+
    bring together	act	+
    build on	act	+
    build upon	act	+
    cancel	act	-
    capture	act	+
    care for	act	+
    celebrate	act	+
    chair	act	+
    champion	act	+
    check	act	+
    close prematurely	act	-
    close too early	act	-
    co-ordinate	act	+
    collaborate	act	+
    collate	act	+
    communicate	act	+
    complete	act	+
    comply with	act	+
    consider	act	+
    consult	act	+
    contribute	act	+
    contribute to	act	+
    convene	act	+
    coordinate	act	+
    cross-reference	act	+
    delay	act	-
    deliver	act	+
    demonstrate	act	+
    depend on	act	-
    differentiate	act	+
    disseminate	act	+
    do well	act	+
    downplay	act	-
    draw on	act	+
    drift	act	-
    duplicate	act	-
    embrace	act	+
    empower	act	+
    encourage	act	+
    engage	act	+
    engage in	act	+
    engage with	act	+
    enjoy	act	+
    enjoy working	act	+
    equip	act	+
    escalate	act	+
    evaluate	act	+
    evidence	act	+
    examine	act	+
    explain	act	+
    explore	act	+
    explore options	act	+
    express	act	+
    feed back	act	+
    feel confident	act	+
    feel listened to	act	+
    feel safe	act	+
    feel supported	act	+
    feel valued	act	+
    focus on	act	+
    follow	act	+
    follow up	act	+
    fulfil	act	+
    fully understand	act	+
    gather	act	+
    give consideration to	act	+
    give priority to	act	+
    give thought to	act	+
    go the extra mile	act	+
    grasp	act	+
    hear	act	+
    help	act	+
    help children	act	+
    help to	act	+
    hold	act	+
    hold accountable	act	+
    hold to account	act	+
    identify	act	+
    ignore	act	-
    implement	act	+
    incorporate	act	+
    inform	act	+
    interrogate	act	+
    intervene	act	+
    intervene early	act	+
    invest	act	+
    invest in	act	+
    involve	act	+
    keep children safe	act	+
    keep in touch with	act	+
    keep informed	act	+
    keep safe	act	+
    keep up to date	act	+
    know	act	+
    learn from	act	+
    like working	act	+
    link	act	+
    listen to	act	+
    live with	act	+
    look after	act	+
    lose	act	-
    lose sight of	act	-
    maintain	act	+
    make good use of	act	+
    make sense of	act	+
    make sure	act	+
    manage	act	+
    match	act	+
    measure	act	+
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
    nurture	act	+
    observe	act	+
    offer	act	+
    over-rely	act	-
    overlook	act	-
    oversee	act	+
    own	act	+
    participate	act	+
    participate in	act	+
    persevere	act	+
    pick up	act	+
    place together	act	+
    plan	act	+
    plan for	act	+
    prepare	act	+
    prioritise	act	+
    progress	act	+
    promote	act	+
    protect	act	+
    provide challenge	act	+
    provide with	act	+
    pursue	act	+
    quality assure	act	+
    quality-assure	act	+
    reach	act	+
    recognise	act	+
    record	act	+
    reflect	act	+
    reflect on	act	+
    reinforce	act	+
    rely heavily on	act	-
    rely on	act	-
    remove barriers	act	+
    resolve	act	+
    respect	act	+
    respond	act	+
    respond to	act	+
    retain	act	+
    review	act	+
    safeguard	act	+
    scrutinise	act	+
    secure	act	+
    see alone	act	+
    see on their own	act	+
    seek	act	+
    set clear expectations	act	+
    set out	act	+
    share	act	+
    sign off	act	+
    signpost	act	+
    speak to	act	+
    speak up for	act	+
    speak with	act	+
    stand by	act	+
    stay in touch	act	+
    stay in touch with	act	+
    stimulate	act	+
    support	act	+
    support children	act	+
    support to	act	+
    sustain	act	+
    tackle	act	+
    tailor	act	+
    take account of	act	+
    take action	act	+
    take care	act	+
    take into account	act	+
    take pride in	act	+
    take responsibility	act	+
    take responsibility for	act	+
    take seriously	act	+
    take steps	act	+
    take up	act	+
    target	act	+
    test	act	+
    thank	act	+
    think about	act	+
    track	act	+
    train	act	+
    translate into	act	+
    treat	act	+
    triage	act	+
    triangulate	act	+
    trust	act	+
    underestimate	act	-
    underpin	act	+
    understand	act	+
    update	act	+
    use	act	+
    utilise	act	+
    value	act	+
    visit	act	+
    wait	act	-
    weigh up	act	+
    welcome	act	+
    work alongside	act	+
    work closely	act	+
    work closely with	act	+
    work hard	act	+
    work together	act	+
    work with	act	+
    """
}
