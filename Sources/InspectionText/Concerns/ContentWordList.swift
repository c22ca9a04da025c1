/// Words that say little of what a listed concern is about.
enum ContentWordList {
  /// What each word is worth, by the hash of its stem. Words that are not here are worth 3.
  static let worth: NumberTable = {
    var worth = NumberTable()
    var value: Int32 = 0
    text.bytes.eachRow { row in
      row.eachWord { word in
        if word[0].isASCIIDigit {
          value = Int32(word[0]) - 48
        } else {
          worth.set(key(ofStem: ContentWords.hash(ContentWords.stem(Array(word)))), to: value)
        }
      }
    }
    return worth
  }()

  /// The key of a stem's hash in the table, which is never 0.
  static func key(ofStem hash: UInt32) -> UInt64 { UInt64(hash) | 1 << 32 }

  /// A worth, and the words that have it.
  static let text: StaticString = """
    # name	words of listed concerns by what they are worth
    # version	1
    # scale	0 to 3; what is not listed is worth 3
    # source	counted over some 1,000 items of the lists of what needs to improve, in letters of authorities A to M
    # licence	MIT
    0	a about above across after again against age aged all also although always am among an and any appropriate are area areas around as at
    0	be because been before being best better between both but by can cannot clear clearly clarity consistency consistent consistently
    0	could current currently do does doing done down during each effective effectively effectiveness either enable enabler enough ensure ensured ensuring
    0	evidence example extent few focus focused for framework from full fully further get given good had has have having he her here high his
    0	how however if impact improve improved improvement improving in including increasing inspection inspectors into is it its itself less level
    0	like limited made make makes making many may means meet met more most much must national need needed needs never new no nor not now number of off
    0	often on once one ongoing only or order other others our out outcome outcomes over own part particular particularly people
    0	place priority principle progress provide provided quality quickly range recent regular regularly relation result right robust routinely same
    0	should so some sometimes specific strong such sufficient sufficiently than that the their them then there these they this
    0	authority care child children family families leader leaders local senior service services social worker workers
    0	those through throughout time timely timeliness to together too two under until up upon use used very was way were what when where
    0	whether which while who whose will with within without would year years yet you young your
    1	access action actions agency agencies approach arrangements assessment assessments carers case cases change changes
    1	concerns decision decisions develop development experience experiences harm health help home identification
    1	identify identified information issues key leavers live lives living management manager managers meetings
    1	monitoring multi offer opportunities parents partner partners partnership plan plans planning practice practitioners process processes professionals
    1	protection provision receive receiving record records reduce report respond response responses review reviews risk risks
    1	staff strategic strategy support supported system systems team teams understand understanding wider work working
    """
}
