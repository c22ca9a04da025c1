/// Single words that the rules ask for by name.
///
/// There are so many that a struct of them would be a thousand bytes to copy with each reader.
final class KeyWords: Sendable {
  let denial: DenialWords
  let areas: WordSet
  let enabling: WordSet
  let oversight: WordSet
  let some: WordID
  let links: WordSet
  let devoted: WordSet
  let dwell: WordSet
  let taking: WordSet
  let ranges: WordSet
  let idle: WordSet
  let more: WordSet
  let made: WordSet
  let meant: WordSet
  let many: WordSet
  let specific: WordSet
  let hard: WordSet
  let hardMatters: WordSet
  let persons: WordSet
  let extra: WordSet
  let allegations: WordSet
  let at: WordSet
  let but: WordSet
  let sure: WordSet
  let even: WordSet
  let proviso: WordSet
  let burdens: WordSet
  let despite: WordSet
  let asked: WordSet
  let models: WordSet
  let methods: WordSet
  let plainRules: Set<String>
  let betterment: WordSet
  let focus: WordSet
  let on: WordID
  let learned: WordSet
  let questions: WordSet
  let agentive: WordSet
  let both: WordSet
  let accord: WordSet
  let encouraged: WordSet
  let progress: WordSet
  let past: WordSet
  let pointers: WordSet
  let wanted: WordSet
  let work: WordSet
  let further: WordSet
  let introduced: WordSet
  let new: WordSet
  let reflected: WordSet
  let may: WordSet
  let terms: WordSet
  let underWay: WordSet
  let falls: WordSet
  let rises: WordSet
  let with: WordID
  let within: WordID
  let enlarged: WordSet
  let breadth: WordSet
  let dedicated: WordSet
  let giving: WordSet
  let into: WordSet
  let showing: WordSet
  let deemed: WordSet
  let ensuring: WordSet
  let matterMarks: WordSet
  let should: WordID
  let seen: WordID
  let toDo: WordSet
  let inverters: WordSet
  let can: WordID
  let supplementary: WordSet
  let incomplete: WordSet
  let ways: WordSet
  let agents: WordSet
  let aware: WordSet
  let until: WordSet
  let `for`: WordID
  let constituents: WordSet
  let inspectors: WordSet
  let children: WordSet
  let unreal: WordSet
  let emptyNouns: WordSet
  let bettering: WordSet
  let infinitiveHeads: WordSet
  let examples: WordSet
  let measures: WordSet
  let improvements: WordSet
  let copulas: WordSet
  let presence: WordSet
  let wealth: WordSet
  let changeNouns: WordSet
  let meet: WordSet
  let able: WordID
  let experienced: WordID
  let `in`: WordID
  let requests: WordSet
  let subjectPronouns: WordSet
  let `where`: WordID
  let by: WordID
  let must: WordID
  let prevent: WordSet
  let demand: WordSet
  let impact: WordSet
  let or: WordSet
  let awards: WordSet
  let awardLinks: WordSet
  let stays: WordSet
  let plainComparatives: WordSet
  let plans: WordSet
  let emptyActs: WordSet
  let findings: WordSet
  let from: WordID
  let emergence: WordSet
  let enough: WordID
  let timeComparatives: WordSet
  let hardships: WordSet
  let endowments: WordSet
  let moreOrFewer: WordSet
  let fewer: WordID
  let how: WordID
  let without: WordID
  let being: WordID
  let rather: WordID
  let narrow: WordSet
  let endings: WordSet
  let up: WordSet
  let down: WordSet
  let identify: WordSet
  let longer: WordID
  let others: WordSet
  let `as`: WordID
  let range: WordID
  let make: WordSet
  let place: WordID
  let so: WordID
  let need: WordSet
  let only: WordID
  let than: WordID
  let which: WordID
  let helpers: WordSet
  let involving: WordSet
  let right: WordID
  let possessed: WordSet
  let measured: WordSet
  let attempts: WordSet
  let finiteBe: WordSet
  let participation: WordSet
  let receiving: WordSet
  let knowing: WordSet
  let ofServices: WordSet
  /// Words of the rules for plain deeds.
  let deed: DeedWords
  /// Words of the rules on duties and rarities.
  let limits: LimitWords

  init(vocabulary: inout Vocabulary) {
    func ids(_ words: StaticString) -> WordSet { WordSet(words, in: &vocabulary) }
    denial = DenialWords(vocabulary: &vocabulary)
    but = ids("but yet")
    sure = ids("sure")
    even = ids("even")
    proviso = ids("where when if whenever wherever once")
    burdens = ids("pressure pressures challenge challenges demand demands circumstances constraints difficulties")
    despite = ids("despite notwithstanding amid amidst")
    asked = ids(
      """
      ask asks asked asking call calls called calling request requests requested requesting want wants wanted hope
      hopes hoped wish wishes wished push pushes pushed press presses pressed
      """)
    models = ids("model models framework frameworks group groups team teams service services tool tools")
    methods = ids("strengths-based strength-based restorative relational reflective systemic therapeutic")
    plainRules = ["act", "change", "bare act"]
    at = ids("at")
    enabling = ids("enabling allowing")
    oversight = ids("oversight")
    some = vocabulary.intern("some")
    links = ids(
      """
      support supports supported supporting underpin underpins include includes included
      including show shows showing shown
      """)
    devoted = ids("committed dedicated attuned alert devoted")
    dwell = ids("live lives lived living stay stays stayed staying placed settled")
    taking = ids(
      """
      use uses used using maintain maintains maintained maintaining identify identifies identified identifying
      experience experiences experienced experiencing gain gains gained gaining share shares shared resume resumed offer
      offers offered offering plan plans
      """)
    ranges = ids("range variety array suite series host")
    idle = ids("available existing current qualitative quantitative")
    more = ids("more less")
    made = ids("made done undertaken taken completed given placed paid provided put")
    meant = ids("intended designed aimed meant set looking planned")
    many = ids("many numerous several")
    specific = ids("specific particular individual")
    hard = ids("difficult challenging sensitive hard tough emotive")
    hardMatters = ids(
      """
      conversation conversations discussion discussions message messages question questions work case cases decision
      decisions subject subjects topic topics situation situations issue issues information
      """)
    persons = ids(
      """
      workers worker leaders managers manager staff practitioners practitioner advisers adviser officers chairs carers
      """)
    extra = ids("extra another")
    allegations = ids("allegation allegations complaint complaints accusation accusations report reports")
    areas = ids("area areas")
    betterment = ids("improvement improvements development developments")
    focus = ids("focus focuses focused focusing")
    on = vocabulary.intern("on")
    learned = ids(
      """
      understand understands understood understanding know knows knew identify identifies identified reflect reflects
      consider considers considered recognise recognises
      """)
    questions = ids("how why what whether where when which who")
    agentive = ids(
      """
      attended supported managed led strengthened mitigated helped enhanced reinforced guided driven overseen staffed
      chaired facilitated coordinated
      """)
    both = ids("both")
    accord = ids("line accordance")
    encouraged = ids("supported encouraged helped enabled assisted empowered")
    progress = ids("progress")
    past = ids("was were had did wasn't weren't hadn't didn't")
    pointers = ids("this these")
    wanted = ids("needed required necessary")
    work = ids("work action actions improvement improvements progress development effort efforts attention focus")
    further = ids("further more continued additional greater")
    introduced = ids(
      """
      implement implemented introduce introduced launch launched commission commissioned appoint appointed establish
      established create created secured recruited put rolled relaunched
      """)
    new = ids("new newly")
    reflected = ids("reflected mirrored evidenced illustrated")
    may = ids("may might")
    terms = ids("day days hours hour week weeks timescale timescales timeframe timeframes timelines frame frames")
    underWay = ids("underway way development")
    falls = ids("reduction reductions decrease decline fall drop")
    rises = ids("increase increases rise growth")
    with = vocabulary.intern("with")
    within = vocabulary.intern("within")
    can = vocabulary.intern("can")
    enlarged = ids("increased improved reduced strengthened enhanced")
    breadth = ids("wider broader larger")
    dedicated = ids("dedicated")
    giving = ids("provide provides provided give gives given gain gains gained offer offers add adds bring brings")
    into = ids("to into")
    showing = ids(
      """
      reflect reflects reflected evidence evidences demonstrate demonstrates show shows illustrate illustrates
      """)
    deemed = ids("considered deemed evaluated thought felt believed reported said shown")
    ensuring = ids("ensure ensures ensured ensuring guarantee guarantees assure assures")
    should = vocabulary.intern("should")
    seen = vocabulary.intern("seen")
    matterMarks = ids("about around for on regarding concerning of towards into")
    toDo = ids("room scope way work")
    inverters = ids("nor neither")
    supplementary = ids("by on to with in")
    aware = ids("aware conscious mindful cognisant")
    until = ids("until till before once when whenever")
    self.for = vocabulary.intern("for")
    agents = ids(
      """
      workers worker leaders managers manager staff practitioners practitioner advisers adviser pas officers iros
      chairs chair teams team service services authority council partners partnership professionals agencies plans
      plan assessments records letters reports meetings reviews carers schools school supervision oversight members
      member panel panels board nurses visitors conferences audits they we it discussions contacts referrals
      arrangements systems system processes process approach approaches framework model tools tool policies policy
      strategy strategies training work practice range frequency programme programmes interventions intervention
      data information director dcs hub mash specialists mentors auditors visits interviews
      """)
    constituents = ids(
      """
      include includes comprise comprises consist consists cover covers serve serves employ employs operate operates
      own owns sit sits form forms range ranges undergone experience experiences live lives work works face faces
      need needs want wants expect expects become call calls tell told look looks deal deals cease ceases move moves
      time times come comes go goes come gone going liaise liaises liaising represent represents representing
      speculated notified view views detail details detailing run runs running hold holds holding decide decides decided
      operating
      """)
    ways = ids("way ways manner fashion standard basis pace")
    incomplete = ids("informed tailored underpinned geared driven guided attuned matched suited alerted sighted led")
    inspectors = ids(
      """
      inspectors inspector ofsted hmi hmis inspection letter visit we i evaluation methodology delivery
      """)
    children = ids(
      """
      person children child pupils leavers they people young babies brothers sisters siblings adults families
      """)
    unreal = ids("should would could might may will shall wouldn't shouldn't couldn't won't")
    emptyNouns = ids(
      """
      lack loss range number level majority period understanding picture view absence sense variety array amount
      degree lot proportion standard quality plethora breadth depth awareness knowledge oversight paucity suite spectrum cycles
      sufficiency culture kind type form rate pace length ownership grip wealth network group series set evidence
      """)
    bettering = ids(
      """
      improved improving strengthened strengthening enhanced enhancing reinvigorated refreshed renewed accelerated
      deteriorating worsening refined streamlined simplified revised stabilised transformed expanded
      """)
    examples = ids("assessments plans examples records chronologies audits recordings letters referrals")
    infinitiveHeads = ids(
      """
      able unable easy difficult hard reluctant slow quick willing likely unlikely easier harder challenging
      """)
    measures = ids("number numbers time times length amount rate rates proportion percentage level levels impact")
    improvements = ids("improvements advances gains developments")
    copulas = ids("feel feels felt feeling seem seems appear appears appeared prove proved proves look looks")
    presence = ids("evident apparent available visible seen known ready regular place palpable noticeable")
    self.as = vocabulary.intern("as")
    range = vocabulary.intern("range")
    wealth = ids(
      """
      range choice offer variety wealth array breadth understanding insight insights knowledge plethora host access
      """)
    changeNouns = ids(
      """
      variability variation inconsistency inconsistencies decline reduction rise growth fall drop increase change changes shift decrease
      """)
    meet = ids("meet meets met meeting")
    able = vocabulary.intern("able")
    experienced = vocabulary.intern("experienced")
    self.in = vocabulary.intern("in")
    requests = ids(
      """
      accelerate clarify consider continue develop embed ensure establish evaluate expedite extend implement improve
      increase introduce prioritise promote provide publish raise reduce refine reinforce revise secure strengthen
      undertake
      """)
    subjectPronouns = ids("they he she we i who")
    self.where = vocabulary.intern("where")
    by = vocabulary.intern("by")
    must = vocabulary.intern("must")
    prevent = ids(
      """
      prevent prevents prevented preventing remove removes removed removing disrupt disrupts disrupted diminish
      diminishes diminished
      """)
    demand = ids("demand demands referrals contacts complexity volume numbers number increase population")
    impact = ids("impact impacts impacted impacting affect affects affected affecting")
    or = ids("or nor")
    awards = ids("judged rated graded remain remains remained judge rate grade")
    awardLinks = ids("to be as is are was were overall")
    stays = ids("remain remains remained")
    plainComparatives = ids(
      """
      more greater higher bigger larger wider fewer less lesser increased longer later broader extra additional
      """)
    plans = ids("plan plans strategy strategies")
    emptyActs = ids(
      "use used uses using undertaken undertake commissioned gathered required held carry carries carried carrying")
    findings = ids("findings issues concerns difficulties shortfalls deficits gaps weaknesses challenges")
    from = vocabulary.intern("from")
    emergence = ids("develop developed developing establish established emerge emerged")
    enough = vocabulary.intern("enough")
    hardships = ids(
      """
      wait waits waiting leave leaves left missing moves move exclusions suspensions proceedings custody entering
      hotels breakfast reoffend reoffending excluded distance unregistered homeless evicted alone unallocated miles
      withdrawn statutory subjected
      """)
    endowments = ids(
      """
      work employment education training part adopted university stay home trained experience apprenticeships adoption
      immunised vaccinated matched
      """)
    moreOrFewer = ids("more fewer")
    fewer = vocabulary.intern("fewer")
    how = vocabulary.intern("how")
    without = vocabulary.intern("without")
    being = vocabulary.intern("being")
    rather = vocabulary.intern("rather")
    narrow = ids(
      """
      focus focuses focused focusing concentrate concentrates concentrated list lists describe describes count
      counts imply implied
      """)
    endings = ids("end ends ended ending cease ceases ceased disappear disappeared vanish vanished")
    up = ids("up higher")
    down = ids("down lower")
    identify = ids("identify identified")
    longer = vocabulary.intern("longer")
    others = ids(
      """
      others other elsewhere neighbours neighbouring similar statistical national nationally average regional peers
      england comparable comparator counterparts
      """)
    timeComparatives = ids("sooner earlier later quicker faster slower")
    make = ids("make makes made making leave leaves leaving left keep keeps kept keeping render renders rendered")
    place = vocabulary.intern("place")
    so = vocabulary.intern("so")
    only = vocabulary.intern("only")
    than = vocabulary.intern("than")
    which = vocabulary.intern("which")
    need = ids("need needs needed")
    finiteBe = ids("is are was were")
    participation = ids(
      """
      attend attends attended attending participate participates contribute contributes access accesses accessed
      accessing enjoy enjoys share shares express expresses influence influences shape shapes engage engages spend
      spends join joins choose chooses
      """)
    receiving = ids("receive receives received receiving get gets getting access accesses accessing obtain obtains")
    attempts = ids("seek seeks sought strive strives strove try tries aim aims")
    measured = ids("with")
    possessed = ids(
      """
      oversight access focus direction confidence input say insight clarity voice awareness grip ownership opportunity
      opportunities stability autonomy involvement knowledge rapport visibility
      """)
    right = vocabulary.intern("right")
    involving = ids("involving facilitating meaning making leaving resulting leading ranging pending covering")
    knowing = ids("know knows knew known identify identified understand understands understood agree agrees agreed")
    deed = DeedWords(vocabulary: &vocabulary)
    limits = LimitWords(vocabulary: &vocabulary)
    ofServices = ids("more further developed improved strengthened better improve strengthen sharper stronger")
    helpers = ids(
      """
      help helps helping helped enable enables enabling enabled allow allows allowing allowed support supports
      supporting supported assist assists assisting assisted equip equips equipping equipped empower empowers
      empowering empowered
      """)
  }
}
