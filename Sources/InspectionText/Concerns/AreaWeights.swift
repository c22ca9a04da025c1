/// The fitted weights of the evidence for an area.
enum AreaWeights {
  static let table: StaticString = """
    # name	weights of the evidence for an area
    # version	2
    # columns	feature, weight
    # source	fitted by Benchmarks/Sources/fit-areas to annotated letters of authorities A to M
    constant	-0.24
    cue	1.08
    cue as subject	0.60
    cue behind a preposition	0.19
    cue within a judgement	0.14
    cues	-0.65
    short of the best cue	0.08
    short of the best subject	0.19
    cue by its place	0.19
    leading cue of a judging clause	0.16
    rules	0.51
    rules for the sentence before	0.22
    sentence without judgement	-0.16
    hints	0.92
    likely by hints	-0.96
    short of the likeliest	-0.10
    likeliest of all	-0.86
    likely without judgement	0.61
    sentence before	0.78
    sentence before, weak sentence	0.59
    before in the paragraph	-0.40
    last but one	0.23
    last but one, weak sentence	0.61
    next sentence	0.34
    next sentence, weak sentence	0.46
    next in the paragraph	0.08
    paragraph so far	0.30
    paragraph so far, weak sentence	0.13
    opening of the paragraph	0.87
    paragraph	2.83
    paragraph, weak sentence	0.35
    section	0.18
    section, weak sentence	2.70
    document	0.05
    document, weak sentence	-2.46
    heading	-0.16
    heading's cue	0.39
    pronoun	1.53
    the whole is the subject	-0.21
    the whole as its subject	0.73
    short text	1.23
    short text, likely by hints	1.00
    short text, cue by its place	-0.45
    area front_door	0.02
    area child_protection	-0.23
    area assessment	-0.24
    area early_help	0.21
    area missing	0.25
    area specific_needs	0.21
    area child_voice	0.07
    area children_in_care	-0.53
    area care_leavers	-0.66
    area management_oversight	0.06
    area supervision	0.25
    area workforce	0.06
    area leadership	-0.60
    area quality_assurance	0.17
    area multi_agency	-0.22
    area overall	0.37
    """
}
