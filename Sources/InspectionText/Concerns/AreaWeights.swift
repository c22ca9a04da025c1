/// The fitted weights of the evidence for an area.
enum AreaWeights {
  static let table: StaticString = """
    # name	weights of the evidence for an area
    # version	2
    # columns	feature, weight
    # source	fitted by Benchmarks/Sources/fit-areas to annotated letters of authorities A to M
    constant	0.06
    cue	1.14
    cue as subject	0.55
    cue behind a preposition	0.18
    cue within a judgement	0.14
    cues	-0.56
    short of the best cue	0.11
    short of the best subject	0.19
    cue by its place	0.14
    leading cue of a judging clause	0.14
    rules	0.56
    rules for the sentence before	0.24
    sentence without judgement	-0.10
    hints	0.95
    likely by hints	-1.07
    short of the likeliest	-0.15
    likeliest of all	-0.92
    likely without judgement	0.36
    sentence before	0.78
    sentence before, weak sentence	0.74
    before in the paragraph	-0.46
    last but one	0.19
    last but one, weak sentence	0.74
    next sentence	0.38
    next sentence, weak sentence	0.41
    next in the paragraph	0.10
    paragraph so far	0.43
    paragraph so far, weak sentence	-0.11
    opening of the paragraph	0.86
    paragraph	2.66
    paragraph, weak sentence	0.73
    section	0.24
    section, weak sentence	2.80
    document	-0.34
    document, weak sentence	-2.99
    heading	-0.53
    heading's cue	0.51
    pronoun	1.72
    the whole is the subject	-0.16
    the whole as its subject	0.71
    short text	1.14
    short text, likely by hints	0.95
    short text, cue by its place	-0.42
    area front_door	0.01
    area child_protection	-0.24
    area assessment	-0.28
    area early_help	0.22
    area missing	0.25
    area specific_needs	0.25
    area child_voice	0.10
    area children_in_care	-0.42
    area care_leavers	-0.64
    area management_oversight	0.03
    area supervision	0.30
    area workforce	0.01
    area leadership	-0.55
    area quality_assurance	0.12
    area multi_agency	-0.17
    area overall	0.36
    """
}
