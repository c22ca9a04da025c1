/// The fitted weights of the evidence for an area.
enum AreaWeights {
  static let table: StaticString = """
    # name	weights of the evidence for an area
    # version	1
    # columns	feature, weight
    # source	fitted by Benchmarks/Sources/fit-areas to annotated letters of authorities A to M
    constant	-3.63
    cue	2.79
    cue as subject	0.69
    cue behind a preposition	0.60
    cue within a judgement	0.18
    cues	0.90
    short of the best cue	0.26
    short of the best subject	0.48
    rules	0.82
    sentence without judgement	-0.35
    cue in a sentence without judgement	0.25
    cue by its place	0.33
    leading cue of a judging clause	0.23
    rules and cue	-0.00
    paragraph	0.68
    paragraph, weak sentence	1.33
    subjects of the paragraph	0.53
    paragraph, pronoun	0.91
    opening of the paragraph	1.13
    next sentences	0.96
    paragraph before	0.69
    sentence before	0.35
    heading	0.77
    heading, weak sentence	1.05
    share of the document	2.50
    share of the document, weak sentence	2.86
    the whole is the subject	0.42
    the whole as itself	-0.69
    the whole as its subject	0.73
    """
}
