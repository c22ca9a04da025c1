extension BuiltInLexicon {
  /// Verbs that judge by themselves.
  static let verdictVerbs: StaticString = """
    # name: Verdict verbs
    # version: 1
    # scale: +, - or no sign
    # source: gathered by counting words and collocations in published inspection letters and reports
    # licence: that of this package
    # columns: phrase, role, sign
    accept second best	verb	-
    accept too easily	verb	-
    accept too readily	verb	-
    accept uncritically	verb	-
    accept without question	verb	-
    achieve their potential	verb	+
    achieve well	verb	+
    act as a brake	verb	-
    add little	verb	-
    add value	verb	+
    adversely affect	verb	-
    adversely impact on	verb	-
    affect	verb	-
    aim too low	verb	-
    alienate	verb	-
    allow to drift	verb	-
    amount to little	verb	-
    amount to nothing	verb	-
    antagonise	verb	-
    arrive late	verb	-
    arrive on time	verb	+
    ask awkward questions	verb	+
    ask difficult questions	verb	+
    ask tough questions	verb	+
    assume the best	verb	-
    assume too much	verb	-
    assume too readily	verb	-
    avoid challenge	verb	-
    avoid conflict	verb	-
    avoid difficult conversations	verb	-
    avoid hard conversations	verb	-
    avoid responsibility	verb	-
    back away from	verb	-
    back down	verb	-
    back off	verb	-
    backfire	verb	-
    baffle	verb	-
    battle for	verb	-
    battle to	verb	-
    be exposed to harm	verb	-
    be missed	verb	-
    be proud of	verb	+
    bear comparison	verb	+
    bear fruit	verb	+
    bear scrutiny	verb	+
    bear testament to	verb	+
    bear the brunt	verb	-
    bear witness to	verb	+
    beat the odds	verb	+
    bedevil	verb	-
    beggar belief	verb	-
    believe too readily	verb	-
    belittle	verb	-
    bend over backwards	verb	+
    benefit	verb	+
    benefit from	verb	+
    beset	verb	-
    bewilder	verb	-
    bite the bullet	verb	+
    blight	verb	-
    blossom	verb	+
    blow off course	verb	-
    blur	verb	-
    blur the lines	verb	-
    bog down	verb	-
    botch	verb	-
    bounce around	verb	-
    bounce back	verb	+
    bounce between	verb	-
    bow to	verb	-
    break down	verb	-
    break down barriers	verb	+
    break faith with	verb	-
    break its promises	verb	-
    break new ground	verb	+
    break promises	verb	-
    break the cycle	verb	+
    break the deadlock	verb	+
    break the impasse	verb	+
    break the mould	verb	+
    break their promises	verb	-
    break their word	verb	-
    bring energy to	verb	+
    bring fresh energy	verb	+
    bring fresh eyes	verb	+
    bring hope	verb	+
    bring into disrepute	verb	-
    bring on board	verb	+
    bring rigour to	verb	+
    bring to fruition	verb	+
    bring to life	verb	+
    brush aside	verb	-
    brush off	verb	-
    buck the trend	verb	+
    buckle	verb	-
    buckle under	verb	-
    build bridges	verb	+
    build in delay	verb	-
    bungle	verb	-
    burn bridges	verb	-
    burn out	verb	-
    bury beneath	verb	-
    bury in	verb	-
    bury under	verb	-
    bypass	verb	-
    carry conviction	verb	+
    carry little weight	verb	-
    carry on regardless	verb	-
    carry real weight	verb	+
    carry too many	verb	-
    carry too much	verb	-
    carry weight	verb	+
    cast a shadow	verb	-
    cast doubt on	verb	-
    cast light on	verb	+
    catch in time	verb	+
    catch off guard	verb	-
    catch out	verb	-
    catch unawares	verb	-
    cause anxiety	verb	-
    cause concern	verb	-
    cause delay	verb	-
    cause delays	verb	-
    cause distress	verb	-
    cause uncertainty	verb	-
    cave in	verb	-
    change frequently	verb	-
    change lives	verb	+
    change too often	verb	-
    chase its tail	verb	-
    chase their tails	verb	-
    chime with	verb	+
    choose to stay	verb	+
    chop and change	verb	-
    circumvent	verb	-
    clash	verb	-
    clash with	verb	-
    clear the way	verb	+
    clog	verb	-
    clog up	verb	-
    close down conversation	verb	-
    close down discussion	verb	-
    close the loop	verb	+
    coast along	verb	-
    collapse under	verb	-
    collide	verb	-
    collude	verb	-
    collude with	verb	-
    come adrift	verb	-
    come alive	verb	+
    come apart	verb	-
    come away empty-handed	verb	-
    come clean	verb	+
    come first	verb	+
    come good	verb	+
    come in time	verb	+
    come last	verb	-
    come late	verb	-
    come second	verb	-
    come second best	verb	-
    come through clearly	verb	+
    come through strongly	verb	+
    come to fruition	verb	+
    come to grief	verb	-
    come to life	verb	+
    come to little	verb	-
    come to naught	verb	-
    come to nothing	verb	-
    come too late	verb	-
    come under fire	verb	-
    come under pressure	verb	-
    come under strain	verb	-
    come unstuck	verb	-
    come up against	verb	-
    come up short	verb	-
    come up trumps	verb	+
    command confidence	verb	+
    command respect	verb	+
    commend	verb	+
    compare badly	verb	-
    compare favourably	verb	+
    compare poorly	verb	-
    compare unfavourably	verb	-
    compare well	verb	+
    complain about	verb	-
    complement each other	verb	+
    complement one another	verb	+
    compliment	verb	+
    compound	verb	-
    compromise	verb	-
    condone	verb	-
    conflate	verb	-
    confuse	verb	-
    consider in isolation	verb	-
    contradict	verb	-
    contradict each other	verb	-
    contradict itself	verb	-
    contradict one another	verb	-
    contravene	verb	-
    copy and paste	verb	-
    copy wholesale	verb	-
    cost dear	verb	-
    cost dearly	verb	-
    count against	verb	-
    count for little	verb	-
    count for nothing	verb	-
    cover up	verb	-
    crack under	verb	-
    crawl along	verb	-
    creak	verb	-
    creak under	verb	-
    create difficulties	verb	-
    create uncertainty	verb	-
    creep back	verb	-
    creep in	verb	-
    criticise	verb	-
    criticize	verb	-
    crowd out	verb	-
    cry out for	verb	-
    cut adrift	verb	-
    cut and paste	verb	-
    cut corners	verb	-
    cut no ice	verb	-
    cut off from	verb	-
    dampen	verb	-
    defy explanation	verb	-
    defy the odds	verb	+
    delay	verb	-
    deliver results	verb	+
    demean	verb	-
    demoralise	verb	-
    demotivate	verb	-
    deny access to	verb	-
    deny the chance	verb	-
    deny the opportunity	verb	-
    deny their rights	verb	-
    depend on chance	verb	-
    depend on goodwill	verb	-
    depend on luck	verb	-
    depend on where	verb	-
    depend on which	verb	-
    depend on who	verb	-
    deprive of	verb	-
    derail	verb	-
    deserve better	verb	-
    deserve credit	verb	+
    deserve praise	verb	+
    deserve recognition	verb	+
    deter	verb	-
    detract from	verb	-
    dig deep	verb	+
    dig deeper	verb	+
    dilute	verb	-
    disadvantage	verb	-
    disagree over	verb	-
    disappear from sight	verb	-
    disappear from view	verb	-
    discard	verb	-
    discourage	verb	-
    dishearten	verb	-
    dismiss too readily	verb	-
    disown	verb	-
    disregard	verb	-
    disrupt	verb	-
    dissuade	verb	-
    distort	verb	-
    distract from	verb	-
    distrust	verb	-
    diverge	verb	-
    diverge from	verb	-
    do a disservice	verb	-
    do a good deal to	verb	+
    do a great deal to	verb	+
    do a lot to	verb	+
    do credit to	verb	+
    do it credit	verb	+
    do justice to	verb	+
    do less well	verb	-
    do little for	verb	-
    do little to	verb	-
    do much to	verb	+
    do not help	verb	-
    do nothing for	verb	-
    do nothing to	verb	-
    do right by	verb	+
    do their best	verb	+
    do them credit	verb	+
    do well	verb	+
    do without	verb	-
    dodge	verb	-
    dovetail	verb	+
    dovetail with	verb	+
    drag its feet	verb	-
    drag its heels	verb	-
    drag on	verb	-
    drag their feet	verb	-
    drag their heels	verb	-
    drain away	verb	-
    draw a blank	verb	-
    draw criticism	verb	-
    draw little on	verb	-
    draw praise	verb	+
    draw strength from	verb	+
    drift along	verb	-
    drift apart	verb	-
    drift for months	verb	-
    drift on	verb	-
    drift without	verb	-
    drive away	verb	-
    drop the ball	verb	-
    drown in	verb	-
    drown out	verb	-
    duplicate each other	verb	-
    duplicate effort	verb	-
    earn praise	verb	+
    earn respect	verb	+
    earn their trust	verb	+
    earn trust	verb	+
    eat into	verb	-
    eat up	verb	-
    embellish	verb	-
    embody	verb	+
    encounter barriers	verb	-
    encounter delays	verb	-
    encounter difficulties	verb	-
    encounter difficulty	verb	-
    encounter problems	verb	-
    encroach on	verb	-
    encumber	verb	-
    end abruptly	verb	-
    end too soon	verb	-
    end up waiting	verb	-
    endanger	verb	-
    engulf	verb	-
    enhance the lives of	verb	+
    enjoy their job	verb	+
    enjoy their jobs	verb	+
    enjoy their role	verb	+
    enjoy their roles	verb	+
    enjoy their work	verb	+
    enjoy working	verb	+
    enrich	verb	+
    erode	verb	-
    exacerbate	verb	-
    exaggerate	verb	-
    exceed capacity	verb	-
    exceed expectations	verb	+
    exceed supply	verb	-
    exceed targets	verb	+
    excel	verb	+
    excel at	verb	+
    excel in	verb	+
    expect the best	verb	+
    expect too little	verb	-
    expect too much	verb	-
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
    face facts	verb	+
    face head on	verb	+
    face obstacles	verb	-
    face squarely	verb	+
    fade from view	verb	-
    fail	verb	-
    fail in	verb	-
    fail to	verb	-
    fall apart	verb	-
    fall behind	verb	-
    fall behind schedule	verb	-
    fall below	verb	-
    fall between stools	verb	-
    fall by the wayside	verb	-
    fall down	verb	-
    fall far short	verb	-
    fall flat	verb	-
    fall foul of	verb	-
    fall into abeyance	verb	-
    fall into disrepair	verb	-
    fall into neglect	verb	-
    fall on deaf ears	verb	-
    fall over	verb	-
    fall short	verb	-
    fall short of	verb	-
    fall silent	verb	-
    fall through	verb	-
    fall through the gaps	verb	-
    fall well short	verb	-
    falter	verb	-
    fare badly	verb	-
    fare less well	verb	-
    fare well	verb	+
    feel abandoned	verb	-
    feel able to	verb	+
    feel at ease	verb	+
    feel at home	verb	+
    feel blamed	verb	-
    feel cast adrift	verb	-
    feel cut off	verb	-
    feel ignored	verb	-
    feel judged	verb	-
    feel left behind	verb	-
    feel left out	verb	-
    feel like family	verb	+
    feel part of	verb	+
    feel passed around	verb	-
    feel pushed aside	verb	-
    feel rushed	verb	-
    feel the benefit	verb	+
    feel the benefits	verb	+
    feel the pinch	verb	-
    feel the pressure	verb	-
    feel the strain	verb	-
    fester	verb	-
    fight fires	verb	-
    fight their corner	verb	+
    find common ground	verb	+
    find favour	verb	+
    find it difficult	verb	-
    find it hard	verb	-
    find their voice	verb	+
    find themselves alone	verb	-
    find themselves stuck	verb	-
    find themselves waiting	verb	-
    find themselves without	verb	-
    find wanting	verb	-
    firefight	verb	-
    fit the bill	verb	+
    fit together	verb	+
    fizzle out	verb	-
    flatter to deceive	verb	-
    flinch from	verb	-
    flock to	verb	+
    flounder	verb	-
    flourish	verb	+
    flourish in	verb	+
    flout	verb	-
    fly blind	verb	-
    forsake	verb	-
    foster belonging	verb	+
    fritter away	verb	-
    fulfil their potential	verb	+
    fumble	verb	-
    gain their confidence	verb	+
    gain their trust	verb	+
    gain trust	verb	+
    gather dust	verb	-
    get a hearing	verb	+
    get bogged down	verb	-
    get forgotten	verb	-
    get in the way	verb	-
    get it right	verb	+
    get it wrong	verb	-
    get left behind	verb	-
    get lost	verb	-
    get nowhere	verb	-
    get overlooked	verb	-
    get passed around	verb	-
    get right	verb	+
    get short shrift	verb	-
    get stuck	verb	-
    get the help and support they need	verb	+
    get the help they need	verb	+
    get the support they need	verb	+
    get things done	verb	+
    get to know a new social worker	verb	-
    get wrong	verb	-
    give cause for concern	verb	-
    give confidence	verb	+
    give heart to	verb	+
    give hope	verb	+
    give short shrift	verb	-
    give the run-around	verb	-
    give up on	verb	-
    gloss over	verb	-
    go above and beyond	verb	+
    go amiss	verb	-
    go astray	verb	-
    go awry	verb	-
    go back on	verb	-
    go beyond	verb	+
    go by default	verb	-
    go deep	verb	+
    go far beyond	verb	+
    go in circles	verb	-
    go it alone	verb	-
    go nowhere	verb	-
    go stale	verb	-
    go the distance	verb	+
    go to great lengths	verb	+
    go to plan	verb	+
    go to waste	verb	-
    go unacknowledged	verb	-
    go unaddressed	verb	-
    go unanswered	verb	-
    go unassessed	verb	-
    go unattended	verb	-
    go unchallenged	verb	-
    go unchecked	verb	-
    go uncorrected	verb	-
    go undetected	verb	-
    go unexamined	verb	-
    go unexplained	verb	-
    go unexplored	verb	-
    go unfilled	verb	-
    go unfulfilled	verb	-
    go unheard	verb	-
    go unheeded	verb	-
    go unlearned	verb	-
    go unmet	verb	-
    go unnoticed	verb	-
    go unquestioned	verb	-
    go unread	verb	-
    go unrecognised	verb	-
    go unrecorded	verb	-
    go unremarked	verb	-
    go unreported	verb	-
    go unresolved	verb	-
    go unreviewed	verb	-
    go unsaid	verb	-
    go unscrutinised	verb	-
    go unseen	verb	-
    go unsupervised	verb	-
    go unsupported	verb	-
    go untested	verb	-
    go unused	verb	-
    go unvisited	verb	-
    go well	verb	+
    go well beyond	verb	+
    go without	verb	-
    go wrong	verb	-
    grasp the nettle	verb	+
    groan under	verb	-
    grow up together	verb	+
    haemorrhage	verb	-
    hamper	verb	-
    hamstring	verb	-
    have a say	verb	+
    have blind spots	verb	-
    have difficulties in	verb	-
    have difficulty	verb	-
    have difficulty in	verb	-
    have knock-on effects	verb	-
    have little idea	verb	-
    have little say	verb	-
    have no idea	verb	-
    have no say	verb	-
    have no teeth	verb	-
    have nobody to	verb	-
    have repercussions	verb	-
    have teeth	verb	+
    have the tools	verb	+
    have their back	verb	+
    have their say	verb	+
    have time for	verb	+
    have time to	verb	+
    have to battle	verb	-
    have to chase	verb	-
    have to fight	verb	-
    have to repeat	verb	-
    have to retell	verb	-
    hinder	verb	-
    hinge on	verb	-
    hit a snag	verb	-
    hit a wall	verb	-
    hit hard	verb	-
    hit home	verb	+
    hit obstacles	verb	-
    hit rock bottom	verb	-
    hit the buffers	verb	-
    hit the ground running	verb	+
    hit the mark	verb	+
    hit the target	verb	+
    hold back	verb	-
    hold firm	verb	+
    hold in high esteem	verb	+
    hold in high regard	verb	+
    hold its nerve	verb	+
    hold its own	verb	+
    hold steady	verb	+
    hold the line	verb	+
    hold their nerve	verb	+
    hold their own	verb	+
    hold together	verb	+
    hold up	verb	-
    hold up well	verb	+
    impact	verb	-
    impact adversely on	verb	-
    impact negatively on	verb	-
    impact on	verb	-
    impact upon	verb	-
    impair	verb	-
    impede	verb	-
    imperil	verb	-
    inflate	verb	-
    inhibit	verb	-
    inspire	verb	+
    inundate	verb	-
    jar with	verb	-
    jeopardise	verb	-
    join forces	verb	+
    keep children waiting	verb	-
    keep families intact	verb	+
    keep families together	verb	+
    keep families waiting	verb	-
    keep guessing	verb	-
    keep hope alive	verb	+
    keep in focus	verb	+
    keep its nerve	verb	+
    keep on track	verb	+
    keep pace	verb	+
    keep pace with	verb	+
    keep step with	verb	+
    keep their nerve	verb	+
    keep up with	verb	+
    keep waiting	verb	-
    knit together	verb	+
    knock back	verb	-
    knock off course	verb	-
    know inside out	verb	+
    know little about	verb	-
    know little of	verb	-
    know nothing about	verb	-
    know nothing of	verb	-
    lack	verb	-
    lack sufficient	verb	-
    lag	verb	-
    lag behind	verb	-
    languish	verb	-
    lapse	verb	-
    lapse into	verb	-
    lay bare	verb	+
    lay down roots	verb	+
    lead astray	verb	-
    lead by example	verb	+
    lead nowhere	verb	-
    lead the field	verb	+
    lead the way	verb	+
    lead to nothing	verb	-
    learn little	verb	-
    learn nothing from	verb	-
    leave a lasting impression	verb	+
    leave adrift	verb	-
    leave at risk	verb	-
    leave behind	verb	-
    leave children at risk	verb	-
    leave children exposed	verb	-
    leave children waiting	verb	-
    leave exposed	verb	-
    leave families waiting	verb	-
    leave feeling	verb	-
    leave gaps	verb	-
    leave guessing	verb	-
    leave hanging	verb	-
    leave idle	verb	-
    leave in droves	verb	-
    leave in limbo	verb	-
    leave isolated	verb	-
    leave little room	verb	-
    leave little time	verb	-
    leave nobody behind	verb	+
    leave out	verb	-
    leave short	verb	-
    leave stranded	verb	-
    leave struggling	verb	-
    leave to chance	verb	-
    leave to cope	verb	-
    leave to drift	verb	-
    leave to flounder	verb	-
    leave to languish	verb	-
    leave to manage	verb	-
    leave to stagnate	verb	-
    leave unaddressed	verb	-
    leave unaided	verb	-
    leave unallocated	verb	-
    leave unanswered	verb	-
    leave unattended	verb	-
    leave uncertain	verb	-
    leave unchallenged	verb	-
    leave unchecked	verb	-
    leave unclear	verb	-
    leave undone	verb	-
    leave unexamined	verb	-
    leave unexplained	verb	-
    leave unexplored	verb	-
    leave unfilled	verb	-
    leave unfinished	verb	-
    leave unheard	verb	-
    leave unmet	verb	-
    leave unprotected	verb	-
    leave unread	verb	-
    leave unrecorded	verb	-
    leave unresolved	verb	-
    leave unsaid	verb	-
    leave unseen	verb	-
    leave unsupervised	verb	-
    leave unsupported	verb	-
    leave unsure	verb	-
    leave untested	verb	-
    leave untouched	verb	-
    leave unused	verb	-
    leave vulnerable	verb	-
    leave waiting	verb	-
    leave wanting	verb	-
    leave without	verb	-
    let down	verb	-
    let drift	verb	-
    let everyone down	verb	-
    let lapse	verb	-
    let matters drift	verb	-
    let slide	verb	-
    let slip	verb	-
    let things drift	verb	-
    lie dormant	verb	-
    lie empty	verb	-
    lie idle	verb	-
    lie unread	verb	-
    lie unspent	verb	-
    lie unused	verb	-
    like being part of	verb	+
    like their job	verb	+
    like working	verb	+
    like working for	verb	+
    like working here	verb	+
    like working in	verb	+
    limit	verb	-
    limp along	verb	-
    live and breathe	verb	+
    live its values	verb	+
    live miles away	verb	-
    live miles from	verb	-
    live near home	verb	+
    live the values	verb	+
    live their values	verb	+
    live together	verb	+
    live up to	verb	+
    live with their brothers and sisters	verb	+
    live with their siblings	verb	+
    look down on	verb	-
    look inward	verb	-
    look inwards	verb	-
    look outward	verb	+
    look outwards	verb	+
    look up to	verb	+
    lose confidence	verb	-
    lose contact	verb	-
    lose continuity	verb	-
    lose control	verb	-
    lose faith	verb	-
    lose focus	verb	-
    lose grip	verb	-
    lose heart	verb	-
    lose hope	verb	-
    lose impetus	verb	-
    lose interest	verb	-
    lose its edge	verb	-
    lose its grip	verb	-
    lose its nerve	verb	-
    lose momentum	verb	-
    lose no time	verb	+
    lose out	verb	-
    lose patience	verb	-
    lose sight	verb	-
    lose steam	verb	-
    lose the thread	verb	-
    lose their edge	verb	-
    lose their grip	verb	-
    lose their nerve	verb	-
    lose touch	verb	-
    lose track	verb	-
    lose traction	verb	-
    lose trust	verb	-
    love their job	verb	+
    love their jobs	verb	+
    love their work	verb	+
    love working	verb	+
    lull into	verb	-
    lumber with	verb	-
    lurch	verb	-
    make a difference	verb	+
    make a distinctive contribution	verb	+
    make a huge difference	verb	+
    make a mark	verb	+
    make a positive difference	verb	+
    make a real difference	verb	+
    make all the difference	verb	+
    make assumptions	verb	-
    make big strides	verb	+
    make do	verb	-
    make excuses	verb	-
    make good headway	verb	+
    make good inroads	verb	+
    make good progress	verb	+
    make great strides	verb	+
    make headway	verb	+
    make huge strides	verb	+
    make inroads	verb	+
    make it work	verb	+
    make its mark	verb	+
    make life better	verb	+
    make life easier	verb	+
    make life harder	verb	-
    make light of	verb	-
    make little difference	verb	-
    make little headway	verb	-
    make little sense	verb	-
    make matters worse	verb	-
    make mistakes	verb	-
    make no difference	verb	-
    make no headway	verb	-
    make no sense	verb	-
    make positive changes	verb	+
    make progress	verb	+
    make quick inroads	verb	+
    make sense	verb	+
    make strides	verb	+
    make the difference	verb	+
    make the grade	verb	+
    make their mark	verb	+
    make themselves heard	verb	+
    make things harder	verb	-
    make things worse	verb	-
    make up ground	verb	+
    make welcome	verb	+
    marginalise	verb	-
    mark time	verb	-
    mark too generously	verb	-
    mask	verb	-
    mean little	verb	-
    meander	verb	-
    measure up	verb	+
    meddle	verb	-
    meet needs	verb	+
    mend fences	verb	+
    mention in passing	verb	-
    micromanage	verb	-
    militate against	verb	-
    miscalculate	verb	-
    misconstrue	verb	-
    misdirect	verb	-
    misfire	verb	-
    mishandle	verb	-
    misjudge	verb	-
    mislay	verb	-
    mislead	verb	-
    mismanage	verb	-
    misplace	verb	-
    misread	verb	-
    misrecord	verb	-
    misreport	verb	-
    misrepresent	verb	-
    miss a beat	verb	-
    miss a chance	verb	-
    miss a trick	verb	-
    miss an opportunity	verb	-
    miss chances	verb	-
    miss deadlines	verb	-
    miss opportunities	verb	-
    miss out	verb	-
    miss out on	verb	-
    miss signs of	verb	-
    miss the boat	verb	-
    miss the chance	verb	-
    miss the deadline	verb	-
    miss the mark	verb	-
    miss the opportunity	verb	-
    miss the point	verb	-
    miss the signs	verb	-
    miss the target	verb	-
    miss warning signs	verb	-
    mistake for	verb	-
    mistrust	verb	-
    move multiple times	verb	-
    move repeatedly	verb	-
    move several times	verb	-
    move the dial	verb	+
    move too often	verb	-
    muddle	verb	-
    muddle along	verb	-
    muddle through	verb	-
    muddy	verb	-
    muddy the waters	verb	-
    negatively affect	verb	-
    negatively impact	verb	-
    negatively impact on	verb	-
    neglect its duties	verb	-
    neglect its duty	verb	-
    neglect their duties	verb	-
    neglect their duty	verb	-
    nod through	verb	-
    obscure	verb	-
    obstruct	verb	-
    offer hope	verb	+
    oil the wheels	verb	+
    open doors	verb	+
    outclass	verb	+
    outdo	verb	+
    outpace	verb	-
    outperform	verb	+
    outshine	verb	+
    outstrip	verb	-
    over-grade	verb	-
    overburden	verb	-
    overestimate	verb	-
    overload	verb	-
    overpromise	verb	-
    overreach	verb	-
    override	verb	-
    overrun	verb	-
    oversell	verb	-
    overshadow	verb	-
    overstate	verb	-
    overstretch	verb	-
    overtax	verb	-
    overwhelm	verb	-
    own its failings	verb	+
    own its mistakes	verb	+
    own their mistakes	verb	+
    pad out	verb	-
    paper over	verb	-
    paralyse	verb	-
    pass around	verb	-
    pass muster	verb	+
    pass the buck	verb	-
    pass them by	verb	-
    pass unchallenged	verb	-
    pass unnoticed	verb	-
    pass unremarked	verb	-
    pass without challenge	verb	-
    pass without comment	verb	-
    patronise	verb	-
    pave the way	verb	+
    pay dividends	verb	+
    pay for itself	verb	+
    pay lip service	verb	-
    pay off	verb	+
    pay the price	verb	-
    pay tribute to	verb	+
    perform well	verb	+
    perplex	verb	-
    place at risk	verb	-
    place pressure on	verb	-
    place pressures on	verb	-
    plague	verb	-
    play a full part	verb	+
    play a part	verb	+
    play catch-up	verb	-
    play their part	verb	+
    play to their strengths	verb	+
    pose a risk	verb	-
    praise	verb	+
    preclude	verb	-
    present a risk	verb	-
    promise more than	verb	-
    prove a success	verb	+
    prove beneficial	verb	+
    prove difficult	verb	-
    prove effective	verb	+
    prove elusive	verb	-
    prove fruitless	verb	-
    prove futile	verb	-
    prove hard to	verb	-
    prove helpful	verb	+
    prove inadequate	verb	-
    prove ineffective	verb	-
    prove insufficient	verb	-
    prove invaluable	verb	+
    prove its value	verb	+
    prove its worth	verb	+
    prove popular	verb	+
    prove resilient	verb	+
    prove short-lived	verb	-
    prove successful	verb	+
    prove sustainable	verb	+
    prove their value	verb	+
    prove their worth	verb	+
    prove too much	verb	-
    prove unsuccessful	verb	-
    prove unsustainable	verb	-
    prove unworkable	verb	-
    prove useful	verb	+
    prove valuable	verb	+
    prove wanting	verb	-
    pull apart	verb	-
    pull no punches	verb	+
    pull their punches	verb	-
    pull through	verb	+
    pull together	verb	+
    push ahead	verb	+
    push aside	verb	-
    push boundaries	verb	+
    put at risk	verb	-
    put down roots	verb	+
    put in danger	verb	-
    put in doubt	verb	-
    put in jeopardy	verb	-
    put off	verb	-
    put on hold	verb	-
    put on ice	verb	-
    put paperwork before	verb	-
    put pressure on	verb	-
    put process before	verb	-
    put to waste	verb	-
    put under pressure	verb	-
    put under strain	verb	-
    put up barriers	verb	-
    put up with	verb	-
    raise doubts	verb	-
    raise eyebrows	verb	-
    raise the bar	verb	+
    raise the profile of	verb	+
    ramble	verb	-
    rank highly	verb	+
    rank poorly	verb	-
    reach their potential	verb	+
    read alike	verb	-
    read like lists	verb	-
    read the same	verb	-
    read well	verb	+
    realise their ambitions	verb	+
    realise their potential	verb	+
    reap dividends	verb	+
    reap rewards	verb	+
    reap the benefits	verb	+
    reap the benefits of	verb	+
    reap the rewards	verb	+
    receive the help and support they need	verb	+
    receive the help that they need	verb	+
    receive the help they need	verb	+
    receive the support that they need	verb	+
    receive the support they need	verb	+
    regurgitate	verb	-
    rehash	verb	-
    reinforce each other	verb	+
    relish	verb	+
    relish the challenge	verb	+
    repeat itself	verb	-
    repeat mistakes	verb	-
    repeat their history	verb	-
    repeat their stories	verb	-
    repeat their story	verb	-
    repeat themselves	verb	-
    report delays	verb	-
    report difficulties	verb	-
    report difficulty	verb	-
    report frustration	verb	-
    resonate with	verb	+
    restrict	verb	-
    resurface	verb	-
    retell their history	verb	-
    retell their stories	verb	-
    retell their story	verb	-
    ride roughshod over	verb	-
    ring hollow	verb	-
    ring true	verb	+
    rise above	verb	+
    rise to the challenge	verb	+
    rob of	verb	-
    rub off on	verb	+
    rubber-stamp	verb	-
    rumble on	verb	-
    run aground	verb	-
    run behind schedule	verb	-
    run counter to	verb	-
    run dry	verb	-
    run into difficulties	verb	-
    run into difficulty	verb	-
    run into problems	verb	-
    run into trouble	verb	-
    run late	verb	-
    run like clockwork	verb	+
    run low	verb	-
    run on goodwill	verb	-
    run out of	verb	-
    run ragged	verb	-
    run short	verb	-
    run smoothly	verb	+
    run to schedule	verb	+
    run to time	verb	+
    sabotage	verb	-
    saddle with	verb	-
    sap	verb	-
    sap morale	verb	-
    say little	verb	-
    say nothing about	verb	-
    say nothing of	verb	-
    say too little	verb	-
    scratch the surface	verb	-
    screen out	verb	-
    scupper	verb	-
    see a difference	verb	+
    see in isolation	verb	-
    see results	verb	+
    see the difference	verb	+
    send away	verb	-
    send mixed messages	verb	-
    set adrift	verb	-
    set an example	verb	+
    set apart	verb	+
    set back	verb	-
    set high standards	verb	+
    set low expectations	verb	-
    set the pace	verb	+
    set the standard	verb	+
    set the tone	verb	+
    set too high	verb	-
    set too low	verb	-
    settle for less	verb	-
    shed light on	verb	+
    shift the dial	verb	+
    shine	verb	+
    shine through	verb	+
    shirk	verb	-
    short-change	verb	-
    show impact	verb	+
    show its age	verb	-
    show promise	verb	+
    show results	verb	+
    show the strain	verb	-
    show the way	verb	+
    shrink from	verb	-
    shrug off	verb	-
    shunt	verb	-
    shunt around	verb	-
    shunt between	verb	-
    shut out	verb	-
    shy away from	verb	-
    sideline	verb	-
    sidestep	verb	-
    sidetrack	verb	-
    sign off unread	verb	-
    sing the praises	verb	+
    sink under	verb	-
    sit back	verb	-
    sit on information	verb	-
    sit on referrals	verb	-
    sit uncomfortably with	verb	-
    sit uneasily with	verb	-
    sit unread	verb	-
    sit unused	verb	-
    skate over	verb	-
    skew	verb	-
    skim over	verb	-
    skim the surface	verb	-
    skirt around	verb	-
    skirt round	verb	-
    slip behind	verb	-
    slip from view	verb	-
    slip through	verb	-
    slow down	verb	-
    smooth the path	verb	+
    smooth the way	verb	+
    sound hollow	verb	-
    speak affectionately	verb	+
    speak enthusiastically about	verb	+
    speak fondly of	verb	+
    speak for itself	verb	+
    speak for themselves	verb	+
    speak glowingly about	verb	+
    speak glowingly of	verb	+
    speak highly about	verb	+
    speak highly of	verb	+
    speak ill of	verb	-
    speak in glowing terms	verb	+
    speak kindly of	verb	+
    speak over	verb	-
    speak positively about	verb	+
    speak proudly of	verb	+
    speak warmly about	verb	+
    speak warmly of	verb	+
    speak well of	verb	+
    speak with admiration	verb	+
    speak with affection	verb	+
    speak with authority	verb	+
    speak with confidence	verb	+
    speak with enthusiasm	verb	+
    speak with insight	verb	+
    speak with passion	verb	+
    speak with pride	verb	+
    speak with warmth	verb	+
    spoil	verb	-
    spread too thin	verb	-
    spread too thinly	verb	-
    spur on	verb	+
    sputter	verb	-
    squander	verb	-
    squeeze out	verb	-
    stagnate	verb	-
    stall	verb	-
    stand comparison with	verb	+
    stand empty	verb	-
    stand firm	verb	+
    stand idle	verb	-
    stand idly by	verb	-
    stand in the way	verb	-
    stand out	verb	+
    stand squarely behind	verb	+
    stand still	verb	-
    stand the test	verb	+
    start from scratch	verb	-
    start late	verb	-
    starve of	verb	-
    stay ahead of	verb	+
    stay loyal	verb	+
    stay on track	verb	+
    stay silent	verb	-
    stay the course	verb	+
    stay together	verb	+
    stereotype	verb	-
    stifle	verb	-
    stigmatise	verb	-
    stop at nothing	verb	+
    stop dead	verb	-
    stop short	verb	-
    stretch thin	verb	-
    stretch too far	verb	-
    strike a balance	verb	+
    strike a chord	verb	+
    strip of	verb	-
    struggle	verb	-
    struggle along	verb	-
    struggle on	verb	-
    struggle to	verb	-
    struggle to access	verb	-
    struggle to find	verb	-
    struggle to get	verb	-
    struggle to obtain	verb	-
    struggle to secure	verb	-
    struggle with	verb	-
    stumble	verb	-
    stunt	verb	-
    stutter	verb	-
    stymie	verb	-
    succeed	verb	+
    succeed in	verb	+
    suffer	verb	-
    suffer from	verb	-
    sugar-coat	verb	-
    surpass	verb	+
    swallow up	verb	-
    swamp	verb	-
    swap and change	verb	-
    take a hit	verb	-
    take a toll	verb	-
    take an age	verb	-
    take an eternity	verb	-
    take as read	verb	-
    take centre stage	verb	+
    take for granted	verb	-
    take full advantage	verb	+
    take full advantage of	verb	+
    take heart	verb	+
    take its toll	verb	-
    take longer	verb	-
    take longer than is necessary	verb	-
    take longer than it should	verb	-
    take longer than necessary	verb	-
    take months	verb	-
    take on trust	verb	-
    take pride	verb	+
    take pride in	verb	+
    take second place	verb	-
    take short cuts	verb	-
    take shortcuts	verb	-
    take sides	verb	-
    take the initiative	verb	+
    take the lead	verb	+
    take time to get to know	verb	+
    take too long	verb	-
    take too long to	verb	-
    take weeks to	verb	-
    take years	verb	-
    talk down to	verb	-
    talk over	verb	-
    talk past	verb	-
    talk up	verb	-
    teeter	verb	-
    tell against	verb	-
    tell little about	verb	-
    tell little of	verb	-
    tell nothing of	verb	-
    tell their stories again	verb	-
    tell their story again	verb	-
    tell their story more than once	verb	-
    think afresh	verb	+
    threaten to undermine	verb	-
    thrive	verb	+
    throw a lifeline	verb	+
    throw away	verb	-
    throw into doubt	verb	-
    throw light on	verb	+
    throw off course	verb	-
    thwart	verb	-
    tie their hands	verb	-
    tie up	verb	-
    tolerate	verb	-
    touch lightly on	verb	-
    trail behind	verb	-
    tread water	verb	-
    treat as family	verb	+
    treat in isolation	verb	-
    treat like family	verb	+
    treat with contempt	verb	-
    treat with disdain	verb	-
    treat with indifference	verb	-
    treat with suspicion	verb	-
    trivialise	verb	-
    trust too readily	verb	-
    turn around lives	verb	+
    turn away	verb	-
    turn lives around	verb	+
    turn out badly	verb	-
    turn out well	verb	+
    turn up late	verb	-
    turn up unprepared	verb	-
    under-record	verb	-
    under-report	verb	-
    under-use	verb	-
    undercut	verb	-
    underdeliver	verb	-
    undermine	verb	-
    underperform	verb	-
    underplay	verb	-
    understate	verb	-
    underutilise	verb	-
    undervalue	verb	-
    uproot	verb	-
    vary	verb	-
    vary considerably	verb	-
    vary in	verb	-
    view in isolation	verb	-
    voice frustration	verb	-
    wait and see	verb	-
    wait for months	verb	-
    wait in line	verb	-
    wait in vain	verb	-
    wait too long	verb	-
    walk alongside	verb	+
    walk away	verb	-
    walk the talk	verb	+
    want better for	verb	+
    want more for	verb	+
    want to leave	verb	-
    want to work for	verb	+
    warm to	verb	+
    waste no time	verb	+
    wave through	verb	-
    weaken	verb	-
    wear down	verb	-
    wear out	verb	-
    weather the storm	verb	+
    weigh down	verb	-
    whitewash	verb	-
    win praise	verb	+
    win respect	verb	+
    win their confidence	verb	+
    win their trust	verb	+
    win trust	verb	+
    withhold	verb	-
    wobble	verb	-
    work against	verb	-
    work as intended	verb	+
    work as one	verb	+
    work as planned	verb	+
    work blind	verb	-
    work effectively	verb	+
    work excessive hours	verb	-
    work in concert	verb	+
    work in harmony	verb	+
    work in isolation	verb	-
    work in lockstep	verb	+
    work in silos	verb	-
    work in step	verb	+
    work in tandem	verb	+
    work in unison	verb	+
    work like clockwork	verb	+
    work long hours	verb	-
    work miracles	verb	+
    work well	verb	+
    work wonders	verb	+
    would recommend	verb	+
    wreck	verb	-
    write off	verb	-
    yield benefits	verb	+
    yield dividends	verb	+
    yield little	verb	-
    yield results	verb	+
    """
}
