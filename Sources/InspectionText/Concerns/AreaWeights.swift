/// The fitted weights of the evidence for an area.
enum AreaWeights {
  static let table: StaticString = """
    # name	weights of the evidence for an area
    # version	1
    # columns	feature, weight
    # source	fitted by Benchmarks/Sources/fit-areas to annotated letters of authorities A to M
    constant	-3.71
    cue	2.49
    cue as subject	0.69
    cue behind a preposition	0.61
    cue within a judgement	0.19
    cues	0.86
    short of the best cue	0.29
    short of the best subject	0.46
    rules	0.77
    sentence without judgement	-0.37
    cue in a sentence without judgement	0.29
    cue by its place	0.63
    route	0.50
    leading cue of a judging clause	0.25
    rules and cue	0.03
    paragraph	0.74
    paragraph, weak sentence	1.22
    subjects of the paragraph	0.47
    paragraph, pronoun	0.93
    opening of the paragraph	1.08
    next sentences	0.96
    paragraph before	0.69
    sentence before	0.37
    heading	0.73
    heading, weak sentence	1.25
    share of the document	2.31
    share of the document, weak sentence	3.09
    """
}
