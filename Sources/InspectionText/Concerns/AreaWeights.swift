/// The fitted weights of the evidence for an area.
enum AreaWeights {
  static let table: StaticString = """
    # name	weights of the evidence for an area
    # version	2
    # columns	feature, weight
    # source	fitted by Benchmarks/Sources/fit-areas to annotated letters of authorities A to M
    constant	-0.09
    cue	1.52
    cue as subject	0.58
    cue behind a preposition	0.23
    cue within a judgement	0.14
    cues	-0.20
    short of the best cue	0.47
    short of the best subject	0.34
    cue by its place	-0.08
    leading cue of a judging clause	0.11
    rules	0.69
    rules for the sentence before	0.49
    sentence without judgement	-0.24
    hints	0.88
    likely by hints	-1.26
    short of the likeliest	-0.47
    likeliest of all	-0.79
    likely without judgement	0.28
    sentence before	0.54
    sentence before, weak sentence	0.19
    before in the paragraph	-0.32
    last but one	0.17
    last but one, weak sentence	0.57
    next sentence	0.26
    next sentence, weak sentence	0.70
    next in the paragraph	0.19
    paragraph so far	0.57
    paragraph so far, weak sentence	0.18
    opening of the paragraph	0.60
    paragraph	1.96
    paragraph, weak sentence	1.19
    section	-0.75
    section, weak sentence	1.67
    document	1.33
    document, weak sentence	-0.20
    heading	-0.68
    heading's cue	1.34
    pronoun	1.61
    the whole is the subject	-0.00
    the whole as its subject	0.58
    short text	1.25
    short text, likely by hints	0.65
    short text, cue by its place	-0.25
    area front_door	-0.00
    area child_protection	-0.24
    area assessment	-0.40
    area early_help	0.27
    area missing	0.39
    area specific_needs	0.45
    area child_voice	0.20
    area children_in_care	-0.32
    area care_leavers	-0.85
    area management_oversight	-0.22
    area supervision	0.36
    area workforce	0.05
    area leadership	-0.59
    area quality_assurance	0.10
    area multi_agency	-0.23
    area overall	0.19
    """
}
