/// A phrase of a ``Lexicon`` and what it does.
public struct LexiconEntry: Hashable, Sendable {
  /// What a phrase does in a judgement.
  public enum Role: String, Sendable, CaseIterable {
    /// An evaluative adjective: *timely*, *inconsistent*.
    case quality
    /// An evaluative adverb: *well*, *poorly*.
    case manner
    /// A verb that judges by itself: *thrive*, *fail*.
    case verb
    /// A verb whose doing is expected, so that it is good to do it and bad not to: *listen to*, *record*.
    case act
    /// A verb of service: good when children or families get it done, bad when they do not.
    case service
    /// A noun that judges by itself: *strength*, *delay*.
    case thing
    /// A noun that one wants more of (`+`) or less of (`-`): *capacity*, *turnover*.
    case amount
    /// A verb of growth: *increase*.
    case raise
    /// A verb of shrinking: *reduce*.
    case lower
    /// A verb or participle of becoming better (`+`) or worse (`-`): *strengthen*, *deteriorate*.
    case change
    /// A noun of becoming better or worse: *improvement*, *deterioration*.
    case trend
    /// A verb that does away with something bad: *tackle*, *eradicate*.
    case remedy
    /// A verb of onset: *begin*.
    case begin
    /// A verb of going on: *continue*.
    case proceed
    /// A verb of staying as it is: *remain*.
    case remain
    /// A verb of turning into: *become*.
    case become
    /// A verb that is empty without its object: *provide*.
    case light
    /// A verb that gives something a worth: *prioritise*, *acknowledge*.
    case value
    /// A verb that only says that one thing helps or leads to another: *ensure*.
    case cause
    /// A verb of saying, seeing or showing: *find*, *note*.
    case report
    /// An adverb of degree: *very*, *largely*.
    case degree
    /// An adverb of frequency: *often*.
    case frequency
    /// What a negation turns into a weakness: *always*, *fully*.
    case universal
    /// What reverses by being so little: *rarely*, *few*.
    case limit
    /// *Too*.
    case excess
    /// *More*, and comparatives (with the sign of their quality): *stronger*.
    case comparative
    /// An adjective of much (`+`) or little (`-`): *high*, *limited*.
    case size
    /// A negation.
    case negator
    /// *Now*.
    case now
    /// *Still*.
    case still
    /// An adverb of growing: *increasingly*.
    case growing
    /// A distance from a goal: *yet to*, *work to do*.
    case distance
    /// A plan, and other nouns that are good to have, without being praised: *plan*, *arrangements*.
    case plan
    /// Words that name the field, never evidence.
    case topic
    /// What places a state before the present visit.
    case past
    /// What makes the clause that follows unreal: *if*, *in order to*.
    case unreal
    /// A grade.
    case grade
  }

  /// The words, in small letters, with one space between.
  public var phrase: String
  /// What it does.
  public var role: Role
  /// 1 for good, -1 for bad, 0 where the role has no sign.
  public var sign: Int

  /// Creates an entry.
  public init(phrase: String, role: Role, sign: Int = 0) {
    self.phrase = phrase
    self.role = role
    self.sign = sign
  }
}
