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
    be missed	verb	-
    be proud of	verb	+
    bear fruit	verb	+
    benefit	verb	+
    benefit from	verb	+
    blight	verb	-
    blossom	verb	+
    break down	verb	-
    bring to life	verb	+
    build in delay	verb	-
    carry weight	verb	+
    cause concern	verb	-
    cause delay	verb	-
    cause delays	verb	-
    come to fruition	verb	+
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
    delay	verb	-
    detract from	verb	-
    dilute	verb	-
    disadvantage	verb	-
    discourage	verb	-
    disrupt	verb	-
    distract from	verb	-
    do not help	verb	-
    do well	verb	+
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
    experience difficulties	verb	-
    experience difficulty	verb	-
    experience problems	verb	-
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
    fall short	verb	-
    fall short of	verb	-
    fall through the gaps	verb	-
    falter	verb	-
    fare badly	verb	-
    fare less well	verb	-
    fare well	verb	+
    feel abandoned	verb	-
    find wanting	verb	-
    flourish	verb	+
    flourish in	verb	+
    fulfil their potential	verb	+
    gather dust	verb	-
    get in the way	verb	-
    get lost	verb	-
    get right	verb	+
    get the help and support they need	verb	+
    get the help they need	verb	+
    get the support they need	verb	+
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
    keep children safe	verb	+
    keep pace with	verb	+
    lack	verb	-
    lack sufficient	verb	-
    lag behind	verb	-
    languish	verb	-
    lapse	verb	-
    lead by example	verb	+
    leave at risk	verb	-
    leave children at risk	verb	-
    leave little time	verb	-
    leave to manage	verb	-
    leave unanswered	verb	-
    leave wanting	verb	-
    leave without	verb	-
    let down	verb	-
    like their job	verb	+
    like working	verb	+
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
    make a positive difference	verb	+
    make a real difference	verb	+
    make good inroads	verb	+
    make good progress	verb	+
    make inroads	verb	+
    make progress	verb	+
    make quick inroads	verb	+
    make sense	verb	+
    mask	verb	-
    meet needs	verb	+
    militate against	verb	-
    miss opportunities	verb	-
    negatively affect	verb	-
    negatively impact	verb	-
    negatively impact on	verb	-
    obscure	verb	-
    outperform	verb	+
    overload	verb	-
    overstretch	verb	-
    overwhelm	verb	-
    pay off	verb	+
    perform well	verb	+
    place at risk	verb	-
    play a full part	verb	+
    play their part	verb	+
    praise	verb	+
    preclude	verb	-
    prove effective	verb	+
    put at risk	verb	-
    raise the profile of	verb	+
    reap the benefits	verb	+
    reap the benefits of	verb	+
    receive the help and support they need	verb	+
    receive the help that they need	verb	+
    receive the help they need	verb	+
    receive the support that they need	verb	+
    receive the support they need	verb	+
    report delays	verb	-
    report difficulties	verb	-
    report difficulty	verb	-
    report frustration	verb	-
    resonate with	verb	+
    restrict	verb	-
    rise to the challenge	verb	+
    run out of	verb	-
    run smoothly	verb	+
    say too little	verb	-
    shine	verb	+
    shine through	verb	+
    skew	verb	-
    slip through	verb	-
    slow down	verb	-
    speak highly of	verb	+
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
    succeed	verb	+
    succeed in	verb	+
    suffer	verb	-
    suffer from	verb	-
    take longer	verb	-
    take longer than is necessary	verb	-
    take longer than it should	verb	-
    take longer than necessary	verb	-
    take pride	verb	+
    take pride in	verb	+
    take time to get to know	verb	+
    take too long	verb	-
    take too long to	verb	-
    thrive	verb	+
    thwart	verb	-
    undermine	verb	-
    vary	verb	-
    vary considerably	verb	-
    vary in	verb	-
    voice frustration	verb	-
    wait too long	verb	-
    want to work for	verb	+
    weaken	verb	-
    work effectively	verb	+
    work well	verb	+
    would recommend	verb	+
    """
}
