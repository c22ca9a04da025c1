/// Spells the forms of regular English verbs and nouns, and knows the irregular ones of the field.
///
/// It works on bytes of UTF-8 in small letters: each entry of a lexicon is inflected when a program starts.
enum Inflector {
  /// A form of a verb.
  enum VerbForm: CaseIterable {
    case base, singular, past, participle, gerund
  }

  /// Gives each form of a verb.
  static func eachForm(ofVerb base: ListBytes, _ body: (VerbForm, ListBytes) -> Void) {
    withSpelling(of: base) { spelling in
      let key = base.key
      let irregular = irregular[key].map { irregularVerbs[Int($0)] }
      let doubled = doubling[key] != nil ? base.last : nil
      let endsInY = base.ends(in: "y") && !endsInVowelAndLast(base)
      body(.base, base)
      if base.equals("have") {
        body(.singular, spelling.with("s", behind: 2))
      } else {
        body(.singular, plural(base, spelling))
      }
      if let irregular {
        body(.past, irregular.past)
        body(.participle, irregular.participle)
      } else {
        let past =
          base.ends(in: "e")
          ? spelling.with("d", behind: base.count)
          : endsInY ? spelling.with("ied", behind: base.count - 1) : spelling.with("ed", doubling: doubled)
        body(.past, past)
        body(.participle, past)
      }
      if let gerund = irregular?.gerund {
        body(.gerund, gerund)
      } else if base.ends(in: "e"), !base.ends(in: "ee"), !base.ends(in: "oe") {
        body(.gerund, spelling.with("ing", behind: base.count - 1))
      } else {
        body(.gerund, spelling.with("ing", doubling: doubled))
      }
    }
  }

  /// Gives the plural of a noun.
  @inline(__always)
  static func withPlural(of noun: ListBytes, _ body: (ListBytes) -> Void) {
    withSpelling(of: noun) { body(plural(noun, $0)) }
  }

  /// The plural of a noun; also the third person of a verb, which is spelt in the same way.
  private static func plural(_ noun: ListBytes, _ spelling: Spelling) -> ListBytes {
    switch noun.last {
    case UInt8(ascii: "y") where !endsInVowelAndLast(noun): spelling.with("ies", behind: noun.count - 1)
    case UInt8(ascii: "s"), UInt8(ascii: "x"), UInt8(ascii: "z"), UInt8(ascii: "o"):
      spelling.with("es", behind: noun.count)
    case UInt8(ascii: "h") where noun.ends(in: "ch") || noun.ends(in: "sh"): spelling.with("es", behind: noun.count)
    default: spelling.with("s", behind: noun.count)
    }
  }

  /// Where forms of a word are spelt, one after the other.
  private struct Spelling {
    let base: ListBytes
    let place: UnsafeMutableBufferPointer<UInt8>

    /// The beginning of the base, and an ending.
    func with(_ ending: StaticString, behind count: Int) -> ListBytes {
      for index in 0..<count { place[index] = base[index] }
      return end(ending, count)
    }

    /// The base, a letter once more, and an ending.
    func with(_ ending: StaticString, doubling letter: UInt8?) -> ListBytes {
      guard let letter else { return with(ending, behind: base.count) }
      for index in 0..<base.count { place[index] = base[index] }
      place[base.count] = letter
      return end(ending, base.count + 1)
    }

    private func end(_ ending: StaticString, _ count: Int) -> ListBytes {
      let ending = ending.bytes
      for index in 0..<ending.count { place[count + index] = ending[index] }
      return ListBytes(rebasing: place[..<(count + ending.count)])
    }
  }

  @inline(__always)
  private static func withSpelling(of base: ListBytes, _ body: (Spelling) -> Void) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: base.count + 4) { place in
      body(Spelling(base: base, place: place))
    }
  }

  private static func endsInVowelAndLast(_ word: ListBytes) -> Bool {
    guard word.count > 1 else { return false }
    switch word[word.count - 2] {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"): return true
    default: return false
    }
  }

  /// The verbs whose last letter is doubled.
  private static let doubling: NumberTable = {
    var table = NumberTable()
    let words: StaticString = """
      commit control embed equip excel fit fulfil model permit plan prefer refer remit signal stem step stop
      submit tap tip transfer travel channel plug strip drop slip cancel level grip dip pin omit occur label
      compel map bog drag grab nip clog lag sap swap wrap blur bedevil distil skip skim sidestep fob chip scar
      stir tug slim sag plod
      """
    words.bytes.eachWord { table.set($0.key, to: 0) }
    return table
  }()

  /// The places of the irregular verbs, by the keys of their plain forms.
  private static let irregular: NumberTable = {
    var table = NumberTable(capacity: 128)
    for (place, verb) in irregularVerbs.enumerated() { table.set(verb.base.key, to: Int32(place)) }
    return table
  }()

  private struct IrregularVerb {
    var base, past, participle: ListBytes
    var gerund: ListBytes?
  }

  // The bytes of a static text are there for as long as the program runs.
  private nonisolated(unsafe) static let irregularVerbs: [IrregularVerb] = {
    var verbs: [IrregularVerb] = []
    irregularRows.bytes.eachPart(by: UInt8(ascii: "\n")) { row in
      var forms: [ListBytes] = []
      row.eachWord { forms.append($0) }
      let gerund = forms.count > 3 ? forms[3] : nil
      verbs.append(IrregularVerb(base: forms[0], past: forms[1], participle: forms[2], gerund: gerund))
    }
    return verbs
  }()

  /// The plain form, the past and the participle of each, and the gerund where it is irregular.
  private static let irregularRows: StaticString = """
    become became become
    begin began begun beginning
    bring brought brought
    build built built
    catch caught caught
    choose chose chosen
    come came come
    cut cut cut cutting
    do did done
    draw drew drawn
    drive drove driven
    fall fell fallen
    feel felt felt
    find found found
    forget forgot forgotten forgetting
    get got got getting
    give gave given
    go went gone
    grow grew grown
    have had had
    hear heard heard
    hold held held
    keep kept kept
    know knew known
    lead led led
    learn learned learnt
    leave left left
    lose lost lost
    make made made
    mean meant meant
    meet met met
    misunderstand misunderstood misunderstood
    overcome overcame overcome
    oversee oversaw overseen
    pay paid paid
    put put put putting
    read read read
    rise rose risen
    run ran run running
    say said said
    see saw seen
    seek sought sought
    send sent sent
    set set set setting
    shake shook shaken
    show showed shown
    speak spoke spoken
    stand stood stood
    take took taken
    tell told told
    think thought thought
    understand understood understood
    undertake undertook undertaken
    withdraw withdrew withdrawn
    write wrote written
    win won won winning
    outweigh outweighed outweighed
    undermine undermined undermined
    let let let letting
    hit hit hit hitting
    fight fought fought
    shine shone shone
    break broke broken
    stick stuck stuck
    hide hid hidden
    slide slid slid
    spend spent spent
    shrink shrank shrunk
    slow slowed slowed
    wait waited waited
    teach taught taught
    bear bore borne
    strive strove striven
    bend bent bent
    beset beset beset besetting
    blow blew blown
    cast cast cast
    creep crept crept
    dig dug dug digging
    feed fed fed
    foresee foresaw foreseen
    hang hung hung
    lay laid laid
    lend lent lent
    lie lay lain lying
    mislay mislaid mislaid
    mislead misled misled
    misread misread misread
    offset offset offset offsetting
    override overrode overridden
    overrun overran overrun overrunning
    rebuild rebuilt rebuilt
    retell retold retold
    sing sang sung
    sink sank sunk
    sit sat sat sitting
    speed sped sped
    spread spread spread
    strike struck struck
    swell swelled swollen
    throw threw thrown
    tie tied tied tying
    tread trod trodden
    undercut undercut undercut undercutting
    wake woke woken
    wear wore worn
    weave wove woven
    wind wound wound
    withhold withheld withheld
    """
}
