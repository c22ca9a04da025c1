extension BuiltInLexicon {
  /// Verbs that judge by themselves.
  static let verdictVerbs: StaticString = """
    # name: Verdict verbs
    # version: 1
    # scale: +, - or no sign
    # source: gathered by counting words and collocations in published inspection letters and reports
    # licence: that of this package
    # columns: phrase, role, sign
    achieve well	verb	+
    act as a brake	verb	-
    add little	verb	-
    add value	verb	+
    adversely affect	verb	-
    adversely impact on	verb	-
    affect	verb	-
    arrive late	verb	-
    backfire	verb	-
    be exposed to harm	verb	-
    be missed	verb	-
    be proud of	verb	+
    bear fruit	verb	+
    bear testament to	verb	+
    benefit	verb	+
    benefit from	verb	+
    blight	verb	-
    blossom	verb	+
    break down	verb	-
    break down barriers	verb	+
    break the cycle	verb	+
    bring to life	verb	+
    build in delay	verb	-
    carry weight	verb	+
    cause anxiety	verb	-
    cause concern	verb	-
    cause delay	verb	-
    cause delays	verb	-
    cause distress	verb	-
    cause uncertainty	verb	-
    change lives	verb	+
    close the loop	verb	+
    come to fruition	verb	+
    come to life	verb	+
    come to nothing	verb	-
    come too late	verb	-
    commend	verb	+
    compare favourably	verb	+
    compliment	verb	+
    compound	verb	-
    compromise	verb	-
    conflate	verb	-
    confuse	verb	-
    contradict	verb	-
    create difficulties	verb	-
    create uncertainty	verb	-
    delay	verb	-
    detract from	verb	-
    dilute	verb	-
    disadvantage	verb	-
    discourage	verb	-
    disrupt	verb	-
    distract from	verb	-
    do justice to	verb	+
    do not help	verb	-
    do well	verb	+
    drag on	verb	-
    encounter barriers	verb	-
    encounter delays	verb	-
    encounter difficulties	verb	-
    encounter difficulty	verb	-
    encounter problems	verb	-
    enhance the lives of	verb	+
    enjoy their role	verb	+
    enjoy their roles	verb	+
    enjoy their work	verb	+
    enjoy working	verb	+
    enrich	verb	+
    erode	verb	-
    exacerbate	verb	-
    exceed expectations	verb	+
    excel	verb	+
    experience barriers	verb	-
    experience delay	verb	-
    experience delays	verb	-
    experience difficulties	verb	-
    experience difficulty	verb	-
    experience disruption	verb	-
    experience drift	verb	-
    experience instability	verb	-
    experience problems	verb	-
    experience repeated	verb	-
    expose to harm	verb	-
    expose to risk	verb	-
    express anxiety	verb	-
    express dissatisfaction	verb	-
    express frustration	verb	-
    face barriers	verb	-
    face delays	verb	-
    face difficulties	verb	-
    face difficulty	verb	-
    face obstacles	verb	-
    fail	verb	-
    fail in	verb	-
    fail to	verb	-
    fall behind	verb	-
    fall below	verb	-
    fall by the wayside	verb	-
    fall on deaf ears	verb	-
    fall short	verb	-
    fall short of	verb	-
    fall through the gaps	verb	-
    falter	verb	-
    fare badly	verb	-
    fare less well	verb	-
    fare well	verb	+
    feel abandoned	verb	-
    feel at home	verb	+
    feel part of	verb	+
    find wanting	verb	-
    flourish	verb	+
    flourish in	verb	+
    foster belonging	verb	+
    fulfil their potential	verb	+
    gather dust	verb	-
    get in the way	verb	-
    get lost	verb	-
    get right	verb	+
    get the help and support they need	verb	+
    get the help they need	verb	+
    get the support they need	verb	+
    get to know a new social worker	verb	-
    give cause for concern	verb	-
    go above and beyond	verb	+
    go beyond	verb	+
    go to great lengths	verb	+
    go unchallenged	verb	-
    go undetected	verb	-
    go unheard	verb	-
    go unnoticed	verb	-
    go unrecorded	verb	-
    hamper	verb	-
    have difficulties in	verb	-
    have difficulty	verb	-
    have difficulty in	verb	-
    have nobody to	verb	-
    hinder	verb	-
    hit the ground running	verb	+
    hold in high esteem	verb	+
    hold in high regard	verb	+
    hold up	verb	-
    impact	verb	-
    impact adversely on	verb	-
    impact negatively on	verb	-
    impact on	verb	-
    impact upon	verb	-
    impair	verb	-
    impede	verb	-
    inhibit	verb	-
    inspire	verb	+
    jeopardise	verb	-
    keep families together	verb	+
    keep in focus	verb	+
    keep pace with	verb	+
    lack	verb	-
    lack sufficient	verb	-
    lag behind	verb	-
    languish	verb	-
    lapse	verb	-
    lead by example	verb	+
    lead the way	verb	+
    leave a lasting impression	verb	+
    leave at risk	verb	-
    leave children at risk	verb	-
    leave children exposed	verb	-
    leave exposed	verb	-
    leave feeling	verb	-
    leave little time	verb	-
    leave to manage	verb	-
    leave unanswered	verb	-
    leave vulnerable	verb	-
    leave wanting	verb	-
    leave without	verb	-
    let down	verb	-
    like being part of	verb	+
    like their job	verb	+
    like working	verb	+
    like working for	verb	+
    like working here	verb	+
    like working in	verb	+
    limit	verb	-
    live together	verb	+
    live with their brothers and sisters	verb	+
    live with their siblings	verb	+
    lose focus	verb	-
    lose momentum	verb	-
    lose sight	verb	-
    lose traction	verb	-
    love working	verb	+
    make a difference	verb	+
    make a distinctive contribution	verb	+
    make a huge difference	verb	+
    make a positive difference	verb	+
    make a real difference	verb	+
    make all the difference	verb	+
    make good inroads	verb	+
    make good progress	verb	+
    make inroads	verb	+
    make positive changes	verb	+
    make progress	verb	+
    make quick inroads	verb	+
    make sense	verb	+
    mask	verb	-
    meet needs	verb	+
    militate against	verb	-
    miss opportunities	verb	-
    miss out	verb	-
    miss out on	verb	-
    negatively affect	verb	-
    negatively impact	verb	-
    negatively impact on	verb	-
    obscure	verb	-
    open doors	verb	+
    outperform	verb	+
    overload	verb	-
    overstretch	verb	-
    overwhelm	verb	-
    pave the way	verb	+
    pay dividends	verb	+
    pay off	verb	+
    perform well	verb	+
    place at risk	verb	-
    place pressure on	verb	-
    place pressures on	verb	-
    play a full part	verb	+
    play their part	verb	+
    play to their strengths	verb	+
    pose a risk	verb	-
    praise	verb	+
    preclude	verb	-
    present a risk	verb	-
    prove effective	verb	+
    put at risk	verb	-
    put pressure on	verb	-
    raise the bar	verb	+
    raise the profile of	verb	+
    reap dividends	verb	+
    reap the benefits	verb	+
    reap the benefits of	verb	+
    receive the help and support they need	verb	+
    receive the help that they need	verb	+
    receive the help they need	verb	+
    receive the support that they need	verb	+
    receive the support they need	verb	+
    repeat their stories	verb	-
    repeat their story	verb	-
    report delays	verb	-
    report difficulties	verb	-
    report difficulty	verb	-
    report frustration	verb	-
    resonate with	verb	+
    restrict	verb	-
    retell their stories	verb	-
    retell their story	verb	-
    rise to the challenge	verb	+
    run out of	verb	-
    run smoothly	verb	+
    say too little	verb	-
    set the tone	verb	+
    shine	verb	+
    shine through	verb	+
    show impact	verb	+
    sing the praises	verb	+
    skew	verb	-
    slip through	verb	-
    slow down	verb	-
    speak affectionately	verb	+
    speak highly of	verb	+
    speak in glowing terms	verb	+
    speak positively about	verb	+
    speak warmly of	verb	+
    speak with affection	verb	+
    speak with pride	verb	+
    stagnate	verb	-
    stall	verb	-
    stand in the way	verb	-
    stand out	verb	+
    stand still	verb	-
    stand the test	verb	+
    start late	verb	-
    stay together	verb	+
    stifle	verb	-
    struggle	verb	-
    struggle to	verb	-
    struggle to access	verb	-
    struggle to find	verb	-
    struggle to get	verb	-
    struggle to obtain	verb	-
    struggle to secure	verb	-
    struggle with	verb	-
    succeed	verb	+
    succeed in	verb	+
    suffer	verb	-
    suffer from	verb	-
    take full advantage	verb	+
    take full advantage of	verb	+
    take its toll	verb	-
    take longer	verb	-
    take longer than is necessary	verb	-
    take longer than it should	verb	-
    take longer than necessary	verb	-
    take pride	verb	+
    take pride in	verb	+
    take the lead	verb	+
    take time to get to know	verb	+
    take too long	verb	-
    take too long to	verb	-
    tell their stories again	verb	-
    tell their story again	verb	-
    tell their story more than once	verb	-
    thrive	verb	+
    thwart	verb	-
    trail behind	verb	-
    undermine	verb	-
    vary	verb	-
    vary considerably	verb	-
    vary in	verb	-
    voice frustration	verb	-
    wait too long	verb	-
    walk alongside	verb	+
    want to work for	verb	+
    weaken	verb	-
    work effectively	verb	+
    work well	verb	+
    would recommend	verb	+
    """
}
