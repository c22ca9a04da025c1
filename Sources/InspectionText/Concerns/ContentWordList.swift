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
    # version	2
    # scale	0 to 3; what is not listed is worth 3
    # source	counted over some 1,600 items of the lists of what needs to improve, in letters of authorities A to M
    # licence	MIT
    0	a about above achieve achieved achieving across additional address addressed addresses addressing after again against age aged all
    0	also although always am among an and any appropriate are area areas around as at authority be because been before being benefit
    0	benefited benefits best better between both but by can cannot care child children clarity clear clearly comprehensive consider
    0	consideration considered considering consistency consistent consistently continue continued continues could council current
    0	currently deliver delivered delivering delivers do does doing done down drive driven driving during each effective effectively
    0	effectiveness either embed embedded embedding enable enabler enough ensure ensured ensuring establish established establishes
    0	establishing every evidence example extent families family few first focus focused follow followed following for framework from
    0	full fully further get given go goes going good had has have having he held her here high his how however if impact implement
    0	implementation implemented implementing improve improved improvement improving in include included includes including increase
    0	increased increasing inspection inspectors insufficient insufficiently into is it its itself lack lacks last leader leaders less
    0	level like limited local made majority make makes making many may means meet met more most much must national need needed needs
    0	never new no nor not now number of off often old on once one ongoing only or order other others our out outcome outcomes over own
    0	page paragraph part particular particularly people person place poor positive positively present principle prioritise prioritised
    0	priority progress promote promoted promoting prompt promptly provide provided quality quickly range recent regular regularly
    0	relation relevant remain remained remains require required requires requiring result right robust routinely same seen senior
    0	service services set should significant significantly since small so social some sometimes specific strengthen strengthened
    0	strengthening strengthens strong subject successful successfully such sufficient sufficiently take taken takes taking than that
    0	the their them then there these they this those through throughout time timeliness timely to together too two under undertake
    0	undertaken undertakes undertaking until up upon urgent urgently use used very was way well were what when where whether which
    0	while who whose wide widely will with within without worker workers would year years yet you young your
    1	access account accurate action actions agencies agency approach arrangements assessment assessments attend attended availability
    1	available board carers case cases challenge challenged challenges change changes circumstances complete completed completing
    1	concerns date decision decisions delay delays detail detailed develop development evaluate evaluated evaluation experience
    1	experiences group groups harm health help home identification identified identify individual inform information informed informs
    1	issues key lead leads leavers link links live lives living long looked management manager managers meetings member members
    1	monitoring month months multi offer opportunities parents partner partners partnership plan planning plans practice practitioners
    1	process processes professionals protection provision receive receiving record records reduce reflect reflected reflects report
    1	respond response responses responsibilities responsibility review reviews risk risks role roles safeguarding safety staff
    1	strategic strategy support supported system systems team teams term understand understanding understood wider work working written
    """
}
