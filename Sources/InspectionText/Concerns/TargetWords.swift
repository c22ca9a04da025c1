/// The function words by which the target of a judgement is told from its setting.
struct TargetWords: Sendable {
  private var kinds: [Kind] = []

  /// What a function word does to the noun group behind it.
  enum Kind: UInt8, Sendable {
    case none
    /// *About*, *around*: what it governs is as good as the head.
    case topic
    /// *On*.
    case on
    /// *With*, *between*.
    case partner
    /// *For*.
    case benefit
    /// *By*: the agent.
    case agent
    /// *In*, *at*, *during*: a place or a time.
    case place
    /// *To*, *through*, *via*: a route or a means.
    case route
    /// *Despite*, *including*, *following*: background.
    case background
    /// *Address*, *tackle*, *recognise*: what they govern is background too.
    case remedy
    /// *This*, *these*, *that*: may stand for what was said.
    case demonstrative
    /// *We*, *our*: the writer.
    case firstPerson
    /// *Passed*, *signposted*: what moves a child or a paper to a place.
    case motion
    /// *Or*, *nor*.
    case alternative
    /// *Needed*, *required*.
    case requirement
    /// *Should*, *must*, *need*: what is asked of the subject.
    case duty
    /// *No*, *neither*, *insufficiently*: deny without *not*.
    case denial
  }

  init(vocabulary: inout Vocabulary) {
    for (kind, words) in Self.rows {
      words.bytes.eachWord { word in
        let place = Int(vocabulary.intern(bytes: word).rawValue)
        if place >= kinds.count { kinds.append(contentsOf: repeatElement(.none, count: place + 1 - kinds.count)) }
        kinds[place] = kind
      }
    }
  }

  subscript(word: WordID) -> Kind {
    let place = Int(word.rawValue)
    return place < kinds.count ? kinds[place] : .none
  }

  private static let rows: [(Kind, StaticString)] = [
    (.topic, "about around regarding concerning over surrounding"),
    (.on, "on"),
    (.firstPerson, "we our us i my nobody"),
    (.partner, "with between among amongst alongside against"),
    (.benefit, "for"),
    (.agent, "by"),
    (.place, "in within at inside across during throughout beyond"),
    (.route, "to through via into onto towards toward from until till before than per without outside upon"),
    (.background, "despite notwithstanding including following after since amid amidst given due because such"),
    (
      .remedy,
      """
      address addresses addressing addressed tackle tackles tackling tackled resolve resolved resolving remedy \
      remedied overcome overcoming mitigate mitigated mitigating recognise recognises recognised recognising \
      acknowledge acknowledged acknowledges acknowledging rectify rectified rectifying identify identified \
      identifies identifying combat combating eradicate linked respond responded responds responding eliminate \
      eliminated correct corrected correcting
      """
    ),
    (
      .motion,
      """
      pass passed passes passing refer referred refers referring signpost signposted signposting direct directed \
      directing redirect redirected redirecting divert diverted transfer transferred transferring send sent sending \
      forwarded routed moved stepped
      """
    ),
    (.alternative, "or nor"),
    (.requirement, "needed required necessary"),
    (.duty, "should must need needs"),
    (.denial, "no neither insufficiently nothing none"),
    (.demonstrative, "this these those it they their its such them"),
  ]
}
