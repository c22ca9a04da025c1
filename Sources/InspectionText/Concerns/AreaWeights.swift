/// The fitted weights of the evidence for an area.
enum AreaWeights {
  static let table: StaticString = """
    # name	weights of the evidence for an area
    # version	2
    # columns	feature, weight
    # source	fitted by Benchmarks/Sources/fit-areas to annotated letters of authorities A to M
    constant	-0.57
    cue	1.36
    cue as subject	0.59
    cue behind a preposition	0.24
    cue within a judgement	0.16
    cues	-0.10
    short of the best cue	0.41
    short of the best subject	0.27
    cue by its place	-0.03
    leading cue of a judging clause	0.10
    rules	0.80
    rules for the sentence before	0.45
    sentence without judgement	-0.14
    hints	0.82
    likely by hints	-0.81
    short of the likeliest	-0.46
    likeliest of all	-0.35
    likely without judgement	0.29
    sentence before	0.28
    sentence before, weak sentence	0.89
    before in the paragraph	0.07
    before in the paragraph, weak sentence	-1.09
    last but one	0.23
    last but one, weak sentence	0.51
    next sentence	0.16
    next sentence, weak sentence	0.91
    next in the paragraph	0.35
    paragraph so far	0.53
    paragraph so far, weak sentence	0.78
    opening of the paragraph	0.54
    paragraph	1.27
    paragraph, weak sentence	0.74
    section	-0.60
    section, weak sentence	0.81
    document	2.25
    document, weak sentence	1.28
    heading	-0.38
    heading, weak sentence	1.12
    heading's cue	1.02
    pronoun	1.59
    the whole is the subject	0.51
    the whole as its subject	0.44
    area front_door	-0.11
    area child_protection	-0.47
    area assessment	-0.45
    area early_help	0.43
    area missing	0.58
    area specific_needs	0.61
    area child_voice	0.20
    area children_in_care	-0.55
    area care_leavers	-1.52
    area management_oversight	-0.08
    area supervision	0.40
    area workforce	0.03
    area leadership	-0.80
    area quality_assurance	0.15
    area multi_agency	-0.39
    area overall	0.46
    """
}
