/// The fitted weights of the evidence for an area.
enum AreaWeights {
  static let table: StaticString = """
    # name	weights of the evidence for an area
    # version	2
    # columns	feature, weight
    # source	fitted by Benchmarks/Sources/fit-areas to annotated letters of authorities A to M
    constant	-0.18
    cue	1.11
    cue as subject	0.47
    cue behind a preposition	0.12
    cue within a judgement	0.14
    cues	-0.69
    short of the best cue	-0.11
    short of the best subject	0.22
    cue by its place	0.18
    leading cue of a judging clause	0.11
    rules	0.48
    rules for the sentence before	0.14
    sentence without judgement	-0.53
    hints	0.89
    likely by hints	-0.86
    short of the likeliest	-0.01
    likeliest of all	-0.84
    likely without judgement	1.66
    sentence before	1.00
    sentence before, weak sentence	0.54
    before in the paragraph	-0.47
    last but one	0.32
    last but one, weak sentence	0.39
    next sentence	0.44
    next sentence, weak sentence	0.19
    next in the paragraph	0.23
    paragraph so far	0.19
    paragraph so far, weak sentence	0.19
    opening of the paragraph	0.93
    paragraph	2.58
    paragraph, weak sentence	0.89
    section	1.59
    section, weak sentence	1.78
    document	-1.59
    document, weak sentence	-3.17
    heading	-0.45
    heading's cue	0.47
    pronoun	1.39
    the whole is the subject	0.10
    the whole as its subject	0.71
    short text	0.86
    short text, likely by hints	1.10
    short text, cue by its place	-0.56
    area front_door	-0.02
    area child_protection	-0.16
    area assessment	-0.14
    area early_help	0.16
    area missing	0.17
    area specific_needs	0.21
    area child_voice	0.13
    area children_in_care	-0.55
    area care_leavers	-0.59
    area management_oversight	0.05
    area supervision	0.13
    area workforce	0.01
    area leadership	-0.35
    area quality_assurance	0.07
    area multi_agency	-0.24
    area overall	0.31
    """
}
