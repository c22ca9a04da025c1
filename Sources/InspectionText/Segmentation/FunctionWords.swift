/// Closed classes of words that layout and sentence boundaries are decided by.
final class FunctionWords: Sendable {
  /// The lists, compiled once.
  static let shared = FunctionWords()

  /// Words that cannot end a sentence or a heading: what stands in the next line goes on with them.
  private let openEnded: WordSet
  /// Words that open sentences far more often than they open a name.
  private let starters: WordSet
  /// Verbs that make a clause of a line.
  private let auxiliaries: WordSet
  /// What may follow a time of day inside a sentence.
  private let calendar: WordSet
  /// Words of `starters` that are surnames, too.
  private let surnames: WordSet
  /// Verbs of speech that follow a quotation.
  private let reporting: WordSet
  private let vocabulary: Vocabulary

  private init() {
    var vocabulary = Vocabulary()
    func ids(_ words: StaticString) -> WordSet {
      WordSet(words, in: &vocabulary)
    }
    openEnded = ids(
      """
      a an the and or but nor of to in on at by for from with within without into onto over under about across after
      against along among around as before behind below beneath beside between beyond during except inside near off
      per since than through throughout towards toward until upon via while whether that which who whom whose if
      because although though unless where when is are was were be been being am has have had do does did will would
      can could shall should may might must not their its our your his her this these those each every both either
      including such very more most less too so also mr mrs ms miss dr cllr prof
      children's people's authority's majesty's
      """)
    starters = ids(
      """
      the a an this that these those it its they their there then he she his her we our you your i in on at for from
      with by as after before during since until while when where what which who why how however but and or so if
      although though despite because once overall also additionally furthermore moreover consequently therefore thus
      importantly similarly increasingly currently recently previously today now here some many most few several all
      each every both no not one two three another other others such too more less much children families staff
      social inspectors leaders managers services since to under through within did does do is are was were can could
      will would should may please see nobody nothing nowhere everyone everybody everything someone somebody something anyone
      those neither either its such then so yes
      """)
    calendar = ids(
      """
      monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
      september october november december gmt bst utc
      """)
    auxiliaries = ids("is are was were has have had been will would should can could must does did do")
    surnames = ids("so may will an in no or do see now most such little less on with as still")
    reporting = ids(
      """
      said says say added adds add told tells noted notes note wrote writes write explained explains commented comments
      concluded concludes continued continues replied asked asks reported reports found
      """)
    self.vocabulary = vocabulary
  }

  /// The class of a word, looked up by its bytes.
  func isOpenEnded(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool { openEnded.contains(id(bytes)) }

  /// Whether the word, capitalised, is likelier to open a sentence than to go on with one.
  func isStarter(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool { starters.contains(id(bytes)) }

  /// Whether a word that opens sentences may be a surname.
  func isSurname(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool { surnames.contains(id(bytes)) }

  /// Whether the word names a day, a month or a time zone.
  func isCalendar(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool { calendar.contains(id(bytes)) }

  /// Whether the word is an auxiliary verb.
  func isAuxiliary(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool { auxiliaries.contains(id(bytes)) }

  /// Whether the word is a verb of speech.
  func isReporting(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool { reporting.contains(id(bytes)) }

  private func id(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> WordID {
    guard bytes.count <= 16 else { return .unknown }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 16) { buffer in
      var count = 0
      for byte in bytes {
        buffer[count] = byte.isASCIIUpper ? byte | 0x20 : byte
        count += 1
        // A typographic apostrophe is one.
        if byte == 0x99, count >= 3, buffer[count - 2] == 0x80, buffer[count - 3] == 0xE2 {
          count -= 2
          buffer[count - 1] = UInt8(ascii: "'")
        }
      }
      return vocabulary.id(ofFolded: UnsafeBufferPointer(rebasing: buffer[0..<count]))
    }
  }
}
