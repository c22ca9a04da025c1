extension BratWriter {
  /// The files that brat wants in the folder's root: `annotation.conf`, which names the types, and `visual.conf`,
  /// which says how they are shown.
  public static let configuration: [(name: String, text: String)] = [
    ("annotation.conf", annotationConfiguration), ("visual.conf", visualConfiguration),
  ]

  private static let annotationConfiguration = """
    # Written by inspection-letters \(LibraryVersion.current), lexicon \(LibraryVersion.lexicon).
    [entities]
    !Unit
    	Sentence
    	ListItem
    	Headline
    	Heading
    	Other
    !Section
    	Section_letterhead
    	Section_scope
    	Section_stated_concerns
    	Section_headline_findings
    	Section_findings
    	Section_needs_to_improve
    	Section_priority_action
    	Section_grades
    	Section_help_and_protection
    	Section_children_in_care
    	Section_care_leavers
    	Section_leaders
    	Section_sign_off
    	Section_about
    	Section_body
    	Section_other
    !Metadata
    	Document
    	Meta_title
    	Meta_authority
    	Meta_date
    	Meta_visit
    	Meta_inspector
    	Meta_lead_inspector
    	Meta_addressee
    	Meta_outcome
    	Meta_history
    AwardedGrade
    !Judgement
    	FormalGrade
    	Strength
    	Weakness
    	Progress
    !Quotation
    	Finding
    	Speech
    	Term
    Reported
    StatedConcern

    [relations]
    <OVERLAP>	Arg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>

    [events]

    [attributes]
    Holder	Arg:Sentence|ListItem|Headline, Value:ofsted|ofsted_via_council|council|councillor|none
    Polarity	Arg:Sentence|ListItem|Headline|FormalGrade|Strength|Weakness|Progress, Value:positive|negative|mixed|neutral
    Trajectory	Arg:Sentence|ListItem|Headline|FormalGrade|Strength|Weakness|Progress, Value:improving|declining|unchanged|none
    Time	Arg:FormalGrade|Strength|Weakness|Progress, Value:present|past
    Grade	Arg:<ENTITY>, Value:outstanding|good|requires_improvement|inadequate|adequate
    Subject	Arg:AwardedGrade, Value:overall_effectiveness|leaders|help_and_protection|children_in_care|care_leavers|children_in_care_and_care_leavers|adoption|other
    Place	Arg:AwardedGrade, Value:table|heading|prose
    Current	Arg:AwardedGrade

    """

  private static let visualConfiguration = """
    [labels]
    ListItem | List item | Item
    Section_letterhead | Section: letterhead | S:letterhead
    Section_stated_concerns | Section: stated concerns | S:concerns
    Section_headline_findings | Section: headline findings | S:headline
    Section_needs_to_improve | Section: needs to improve | S:improve
    Section_priority_action | Section: priority action | S:priority
    Section_help_and_protection | Section: help and protection | S:protection
    Section_children_in_care | Section: children in care | S:care
    Section_care_leavers | Section: care leavers | S:leavers
    AwardedGrade | Awarded grade | Grade
    FormalGrade | Formal grade | Formal
    StatedConcern | Stated concern | Concern

    [drawing]
    SPAN_DEFAULT	fgColor:black, bgColor:#e8e8e8, borderColor:darken
    Sentence	bgColor:#f5f5f5
    ListItem	bgColor:#f0f0fa
    Headline	bgColor:#eae6f5
    Heading	bgColor:#d9d9d9
    Other	bgColor:#ffffff
    Strength	bgColor:#b7e1cd
    Weakness	bgColor:#f4c7c3
    Progress	bgColor:#cfe2f3
    FormalGrade	bgColor:#fce8b2
    AwardedGrade	bgColor:#ffd966
    Finding	bgColor:#d9ead3
    Speech	bgColor:#ead1dc
    Term	bgColor:#eeeeee
    Reported	bgColor:#d0e0e3
    StatedConcern	bgColor:#f9cb9c
    Holder	glyph:(H)
    Polarity	glyph:+|-|±|0
    Trajectory	glyph:↗|↘|→|
    Time	glyph:|(past)
    Current	glyph:*

    """
}
