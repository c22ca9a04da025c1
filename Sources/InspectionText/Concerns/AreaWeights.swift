/// The fitted weights of the evidence for an area.
enum AreaWeights {
  static let table: StaticString = """
    # name	weights of the evidence for an area
    # version	1
    # columns	feature, weight
    # source	fitted by Benchmarks/Sources/fit-areas to annotated letters of authorities A to M
    constant	-3.53
    cue	2.77
    cue as subject	0.70
    cue behind a preposition	0.60
    cue within a judgement	0.20
    cues	0.94
    short of the best cue	0.29
    short of the best subject	0.48
    rules	0.80
    sentence without judgement	-0.37
    cue in a sentence without judgement	0.28
    cue by its place	0.34
    leading cue of a judging clause	0.24
    rules and cue	-0.02
    paragraph	0.71
    paragraph, weak sentence	1.28
    subjects of the paragraph	0.52
    paragraph, pronoun	0.93
    opening of the paragraph	1.13
    next sentences	0.96
    paragraph before	0.71
    sentence before	0.34
    heading	0.74
    heading, weak sentence	1.06
    share of the document	2.44
    share of the document, weak sentence	2.74
    """
}
