/// Single words that the rules on negation, provisos and names ask for.
struct DenialWords: Sendable {
  /// What an impact falls upon to its harm.
  let abilities: WordSet
  /// *All*.
  let all: WordID
  /// *Cannot*.
  let cannot: WordID
  /// What a noun before it narrows: *child friendly*.
  let compounds: WordSet
  /// Tests that a case meets or not.
  let criteria: WordSet
  /// Rules whose phrases hold their negation already.
  let deniedRules: Set<String>
  /// Nouns that look like verbs.
  let deverbal: WordSet
  /// What a proviso asks for: *where appropriate*.
  let fitting: WordSet
  /// Dealing with a fault.
  let handling: WordSet
  /// What children hope for.
  let hopes: WordSet
  /// Prepositions that lead on from a verb to what it denies.
  let innerPrepositions: WordSet
  /// Adjectives that say of which kind.
  let kinds: WordSet
  /// *Lack*.
  let lack: WordSet
  /// Forms of *lack* as a verb.
  let lacking: WordSet
  /// Prepositions behind a fault, with what it stands in the way of.
  let lackMarks: WordSet
  /// What children live in.
  let matters: WordSet
  /// *Not only*, *not just*: these deny nothing.
  let merely: WordSet
  /// What teams and tools are called.
  let named: WordSet
  /// What work should not be centred on.
  let narrowMatters: WordSet
  /// Participles that only say that a thing is there.
  let plainDoing: WordSet
  /// What families live with.
  let problems: WordSet
  /// What there may be too little of for a thing to be so.
  let proofs: WordSet
  /// Nouns of what is given, which may be verbs.
  let works: WordSet
  /// Nouns that are hardly ever verbs behind a noun.
  let nouns: WordSet
  let processes: WordSet
  let meetings: WordSet
  /// What risks do.
  let escalating: WordSet
  /// *Face*.
  let facing: WordSet
  /// Doing something about a fault.
  let responding: WordSet
  /// What is told to visitors.
  let telling: WordSet
  /// Those who visit.
  let visitors: WordSet
  /// What a visit may find or not, and finding it.
  let traces: WordSet
  let met: WordSet
  /// What visitors may have about a service.
  let doubts: WordSet
  /// What proof does.
  let showing: WordSet
  /// What is good when it is specific.
  let specifics: WordSet
  /// *Targeted*, and what is only called so.
  let targeted: WordSet
  let teams: WordSet
  /// Those who own a fault by finding it.
  let owners: WordSet
  /// How much is asked of a service.
  let demands: WordSet
  /// *These*, *those*.
  let those: WordSet
  /// Lengths of time.
  let periods: WordSet
  /// *Spend*.
  let spending: WordSet
  /// How a child may be, which says nothing of the service.
  let states: WordSet
  /// How small an improvement may be and still be one.
  let slight: WordSet
  /// Nouns of looking for a thing.
  let search: WordSet
  /// What stands in the way of doing a thing.
  let hindrances: WordSet
  /// What a family's own life is told with.
  let lives: WordSet
  /// Said of a good thing that has not come about.
  let realised: WordSet
  /// Nouns that only say which side of a thing is meant: *quality and consistency*.
  let measuredSides: WordSet
  /// Prepositions before what somebody is spared.
  let sparedMarks: WordSet
  /// What opens a clause that only says when.
  let temporal: WordSet
  /// Verbs of dealing with a fault.
  let tackling: WordSet
  /// Pronouns for things.
  let things: WordSet
  /// Verbs that take a good thing away.
  let thwarting: WordSet
  /// Adjectives of what children live with.
  let troubles: WordSet
  /// Waiting.
  let waiting: WordSet
  /// What opens a question.
  let what: WordSet
  /// How wide a range is.
  let wide: WordSet

  init(vocabulary: inout Vocabulary) {
    func ids(_ words: StaticString) -> WordSet { WordSet(words, in: &vocabulary) }
    abilities = ids("ability capacity caseloads workloads")
    all = vocabulary.intern("all")
    cannot = vocabulary.intern("cannot")
    compounds = ids("friendly focused centred oriented orientated led driven informed sensitive")
    criteria = ids("criteria criterion threshold thresholds")
    deniedRules = [
      "negation", "not all", "too many", "without", "distance", "accepted", "grade", "not found", "rather than",
    ]
    deverbal = ids("plan plans planning review reviews audit audits impact")
    fitting = ids("appropriate necessary possible needed required safe right suitable relevant interests")
    handling = ids(
      """
      monitor monitors monitoring monitored manage manages managing challenge challenges challenging bypass
      bypasses bypassing respond responds responding responded response oversight knowledge identification
      """)
    hopes = ids("aspiration aspirations ambition ambitions")
    innerPrepositions = ids("in at with for on into through from within")
    kinds = ids("practical")
    lack = ids("lack")
    lacking = ids("lack lacks lacked lacking")
    lackMarks = ids("in for on about from between")
    matters = ids(
      """
      situation situations behaviour behaviours circumstances relationships lifestyle lifestyles environment
      environments needs housing events parenting parents fathers mothers
      """)
    merely = ids("only just simply merely solely exclusively")
    named = ids(
      """
      team teams service services programme project panel board model tool group hub forum initiative approach
      framework process processes funding
      """)
    narrowMatters = ids(
      """
      compliance process processes task tasks completion incident incidents adult adults parent parents crisis
      event events
      """)
    plainDoing = ids("demonstrated made provided offered delivered given undertaken achieved created")
    problems = ids("problem problems")
    proofs = ids(
      """
      evidence assurance reassurance confidence trust recognition clarity certainty awareness sense understanding
      """)
    works = ids("support challenge help work supervision visits review plan offer")
    nouns = ids("processes issues challenges review visits reviews")
    processes = ids("processes issues")
    meetings = ids("meeting meetings conference conferences panel panels process processes")
    escalating = ids("escalate escalates escalated escalating")
    facing = ids("face faces faced facing")
    responding = ids("respond responds responded responding")
    telling = ids("informed notified advised told")
    visitors = ids("inspectors inspector ofsted hmi hmis")
    traces = ids("evidence case cases example examples instance instances")
    met = ids("seen found identified")
    doubts = ids("concern concerns worries doubt doubts misgivings reservations")
    showing = ids("show suggest indicate demonstrate")
    specifics = ids(
      """
      action actions goal goals target targets timescale timescales timeframes objective objectives outcome outcomes
      plan plans advice guidance detail details information recommendations steps measures direction mentors
      examples feedback tasks
      """)
    targeted = ids("targeted")
    teams = ids("service services level levels advisers adviser workers worker team teams")
    owners = ids("leaders managers authority council trust director dcs partners partnership members")
    demands = ids("demand demands complexity")
    those = ids("these those")
    periods = ids("period periods")
    spending = ids("spend spends spent spending")
    states = ids("unable reluctant absent unwilling")
    slight = ids("small slight modest minor")
    search = ids("search availability identification supply need")
    hindrances = ids(
      "difficulty difficulties challenge challenges problem problems barrier barriers delay delays failure shortage")
    lives = ids(
      """
      circumstances circumstance situation situations risk risks harm needs behaviour behaviours conditions parents
      parenting
      """)
    realised = ids("made maintained sustained achieved realised seen delivered taken found evident embedded evidenced")
    measuredSides = ids("quality accuracy timeliness sufficiency quantity frequency depth pace")
    sparedMarks = ids("to in at with")
    temporal = ids("until till before once while whilst pending")
    tackling = ids(
      """
      address addresses addressed addressing tackle tackles tackled tackling resolve resolved resolving rectify
      rectified rectifying remedy remedied overcome overcoming
      """)
    things = ids("it this these those")
    thwarting = ids(
      """
      lose loses losing lost limit limits limiting limited restrict restricts restricting hinder hinders hindering
      disrupt disrupts disrupting undermine undermines undermining impede impedes impeding compromise compromises
      compromising lack lacks lacking lacked
      """)
    troubles = ids(
      """
      harmful worrying challenging complex unhealthy dangerous risky unstable insecure troubling poor absent difficult
      abusive
      """)
    waiting = ids("wait waits waiting waited")
    wide = ids("wide broad full")
    what = ids("what which")
  }
}
