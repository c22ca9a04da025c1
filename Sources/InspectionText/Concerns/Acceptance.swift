/// What somebody accepts in a sentence, as in `leaders know that visits are late`: the credit is theirs alone, and
/// what they accept is told of its own areas.
struct Acceptance {
  /// The phrase that accepts, as an index into the sentence's phrases.
  var phrase: Int
  /// The areas of those who accept.
  var accepters: AreaSet
  /// The words that tell what is accepted.
  var told: Range<Int>
  /// Where what is told ends for praise: `leaders know that there is more to do and have plans` goes on with them.
  var end: Int
  /// Whether it is a whole clause that is told, and thereby asserted; a noun group (`the need to improve audits`) only
  /// says what the acceptance is about.
  var isClause: Bool
}
