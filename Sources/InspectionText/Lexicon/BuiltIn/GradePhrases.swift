extension BuiltInLexicon {
  /// The grades as judgement phrases.
  static let gradePhrases: StaticString = """
    # name: Grade phrases
    # version: 1
    # scale: +, - or no sign
    # source: gathered by counting words and collocations in published inspection letters and reports
    # licence: that of this package
    # columns: phrase, role, sign
    graded as inadequate	grade	-
    graded good	grade	+
    graded inadequate	grade	-
    graded outstanding	grade	+
    inadequate overall	grade	-
    judged as inadequate	grade	-
    judged as requires improvement to be good	grade	-
    judged good	grade	+
    judged inadequate	grade	-
    judged outstanding	grade	+
    judged requires improvement	grade	-
    judged to be good	grade	+
    judged to be inadequate	grade	-
    judged to be outstanding	grade	+
    judged to be requires improvement	grade	-
    judged to be requires improvement to be good	grade	-
    judged to require improvement	grade	-
    judged to require improvement to be good	grade	-
    judgement of good	grade	+
    judgement of inadequate	grade	-
    judgement of outstanding	grade	+
    judgement of requires improvement	grade	-
    judgements of inadequate	grade	-
    rated as inadequate	grade	-
    rated good	grade	+
    rated inadequate	grade	-
    rated outstanding	grade	+
    rated requires improvement	grade	-
    remain good	grade	+
    remain outstanding	grade	+
    remains good	grade	+
    remains inadequate	grade	-
    remains outstanding	grade	+
    require improvement to be good	grade	-
    required improvement to be good	grade	-
    requires improvement overall	grade	-
    requires improvement to be good	grade	-
    """
}
