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
  /// What is told.
  var matter: Matter

  /// What somebody accepts, or sets about.
  enum Matter {
    /// A whole clause, which is thereby asserted.
    case clause
    /// A need, which only says what the acceptance is about: `the need to improve audits`.
    case need
    /// A fault in a noun group, which holds of its areas: `aware of the delays in assessment`.
    case fault
    /// A fault that is being put right, which leaves its areas half good: `has begun to address the delays`.
    case remedy
  }

  /// Whether a clause is told.
  var isClause: Bool { matter == .clause }
}
