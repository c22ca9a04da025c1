/// The fitted weights of the evidence for an area.
enum AreaWeights {
  static let table: StaticString = """
    # name	weights of the evidence for an area
    # version	1
    # columns	feature, weight
    # source	fitted by Benchmarks/Sources/fit-areas to annotated letters of authorities A to M
    constant	-3.69
    cue	2.44
    cue as subject	0.72
    cue behind a preposition	0.64
    cue within a judgement	0.16
    cues	0.82
    short of the best cue	0.27
    short of the best subject	0.44
    rules	0.76
    sentence without judgement	-0.33
    cue in a sentence without judgement	0.20
    cue by its place	0.67
    route	3.57
    leading cue of a judging clause	0.24
    rules and cue	0.06
    paragraph	0.67
    paragraph, weak sentence	1.19
    subjects of the paragraph	0.47
    paragraph, pronoun	0.94
    opening of the paragraph	1.09
    next sentences	0.97
    paragraph before	0.66
    sentence before	0.38
    heading	0.75
    heading, weak sentence	1.08
    share of the document	2.40
    share of the document, weak sentence	3.05
    """
}
