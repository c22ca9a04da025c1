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
    let key = base.key
    let irregular = irregular[key].map { irregularRows[Int($0)] }
    var doubled = Array(base)
    if doubling[key] != nil, let last = base.last { doubled.append(last) }
    var spelt: [UInt8] = []
    spelt.reserveCapacity(base.count + 4)
    func give(_ form: VerbForm, _ stem: ListBytes, _ ending: StaticString) {
      spelt.removeAll(keepingCapacity: true)
      spelt.append(contentsOf: stem)
      spelt.append(contentsOf: ending.bytes)
      spelt.withUnsafeBufferPointer { body(form, $0) }
    }
    let short = ListBytes(rebasing: base.dropLast())
    body(.base, base)
    if base.equals("have") {
      give(.singular, ListBytes(rebasing: base.prefix(2)), "s")
    } else {
      let (stem, ending) = plural(base)
      give(.singular, stem, ending)
    }
    if let irregular {
      body(.past, irregular[1])
      body(.participle, irregular[2])
    } else {
      for form in [VerbForm.past, .participle] {
        if base.ends(in: "e") {
          give(form, base, "d")
        } else if base.ends(in: "y"), !endsInVowelAndLast(base) {
          give(form, short, "ied")
        } else {
          doubled.withUnsafeBufferPointer { give(form, $0, "ed") }
        }
      }
    }
    if let irregular, irregular.count > 3 {
      body(.gerund, irregular[3])
    } else if base.ends(in: "e"), !base.ends(in: "ee"), !base.ends(in: "oe") {
      give(.gerund, short, "ing")
    } else {
      doubled.withUnsafeBufferPointer { give(.gerund, $0, "ing") }
    }
  }

  /// The plural of a noun, as what it keeps and what is put behind it; also the third person of a verb, which is spelt
  /// in the same way.
  static func plural(_ noun: ListBytes) -> (stem: ListBytes, ending: StaticString) {
    switch noun.last {
    case UInt8(ascii: "y") where !endsInVowelAndLast(noun): (ListBytes(rebasing: noun.dropLast()), "ies")
    case UInt8(ascii: "s"), UInt8(ascii: "x"), UInt8(ascii: "z"), UInt8(ascii: "o"): (noun, "es")
    case UInt8(ascii: "h") where noun.ends(in: "ch") || noun.ends(in: "sh"): (noun, "es")
    default: (noun, "s")
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
      compel map
      """
    words.bytes.eachWord { table.set($0.key, to: 0) }
    return table
  }()

  /// The rows of irregular verbs, by the keys of their plain forms.
  private static let irregular: NumberTable = {
    var table = NumberTable()
    for (place, row) in irregularRows.enumerated() { table.set(row[0].key, to: Int32(place)) }
    return table
  }()

  // The bytes of a static text are there for as long as the program runs.
  private nonisolated(unsafe) static let irregularRows: [[ListBytes]] = {
    var rows: [[ListBytes]] = []
    irregularVerbs.bytes.eachPart(by: UInt8(ascii: "\n")) { row in
      var forms: [ListBytes] = []
      row.eachWord { forms.append($0) }
      rows.append(forms)
    }
    return rows
  }()

  /// The plain form, the past and the participle of each, and the gerund where it is irregular.
  private static let irregularVerbs: StaticString = """
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
    """
}
