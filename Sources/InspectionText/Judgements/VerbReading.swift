/// A verb group with a full verb and all that its rules look at.
struct VerbReading {
  var group: VerbGroup
  var head: PhraseReader.Item
  /// What stands in the group beside the verb.
  var shape: PhraseReader.Shape
  /// What follows the verb.
  var complement: PhraseReader.Complement
  /// What the object says by itself.
  var object: PhraseReader.NounVerdict?
  var isPassive: Bool
  /// Whether a verb of onset stands before the verb.
  var isBegun: Bool

  var sense: Sense { head.sense }

  /// Whether an adverb says how it is done. With a verb of saying it is how it is said.
  var hasManner: Bool { complement.manner != 0 || shape.manner != 0 && (!sense.has(.report) || isPassive) }
}

/// What a rule makes of a ``VerbReading``.
struct VerbVerdict {
  var sign: Int
  var category = Judgement.Category.strength
  /// The direction, where the rule knows it; otherwise the verb group says.
  var trajectory: Trajectory?
  /// The end of the phrase, in items.
  var end: Int
  var rule: String
  /// Whether there is more or less of something that one wants more or less of.
  var isOfAmount = false
}
