/// What a column of the tables holds, for the description that is written beside them.
struct CSVColumn {
  /// The name in the first row.
  let name: String
  /// A type of the Data Package standard: `string`, `integer`, `number` or `boolean`.
  let type: String
  /// What it means.
  let meaning: String

  /// The column of a layer.
  init(_ name: String, of layer: CSVLayer) {
    let entry = Self.entries["\(layer.rawValue).\(name)"] ?? Self.entries[name] ?? ("string", "")
    self.name = name
    type = entry.type
    meaning = entry.meaning
  }

  private static let entries: [String: (type: String, meaning: String)] = Dictionary(
    uniqueKeysWithValues: list.split(separator: "\n").map { line in
      let cells = line.split(separator: "\t").map(String.init)
      return (cells[0], (type: cells[1], meaning: cells[2]))
    })

  // Name, type, meaning, sorted by name; `LAYER.NAME` where a layer's column is another than its namesakes.
  private static let list = """
    addressee	string	Whom the letter is to.
    area	string	A concern area.
    areas	string	Concern areas, separated by spaces.
    authority	string	The authority that the document is about.
    canonical_url	string	The address that a page gives as its own.
    category	string	formal_grade, strength, weakness or progress.
    characters	integer	The length of the analysed text in Unicode scalars.
    clean	string	The words without page furniture, on one line.
    code	string	What is to be known, as a name.
    cue	string	The words that tell who speaks.
    current	boolean	Whether this document awards the grade.
    date	string	As precise as stated: YYYY, YYYY-MM or YYYY-MM-DD.
    declining	integer	How many sentences say that it gets worse.
    direction	string	positive, balanced or negative, by the shrunk score.
    document	string	The document's id.
    document_date	string	Its date, as precise as stated: YYYY, YYYY-MM or YYYY-MM-DD.
    document_kind	string	What the document is.
    end	integer	The place after the last character, in Unicode scalars of the text.
    event	string	inspection, monitoring_visit, focused_visit, joint_inspection, send or other.
    framework	string	ilacs, sif, jtai, send or other.
    grade	string	outstanding, good, requires_improvement, inadequate or adequate.
    group	integer	The same number for the parts of one utterance.
    gss_code	string	The authority's code of the Government Statistical Service.
    heading	string	The section's heading.
    holder	string	Whose view it is: ofsted, ofsted_via_council, council, councillor or none.
    improving	integer	How many sentences say that it gets better.
    inspectors	string	Their names, separated by a semicolon.
    judgement	string	What the grade is of.
    judgement_index	integer	The phrase's index in the document, from 0.
    judgements.polarity	integer	1, 0 or -1.
    kind	string	What it is: sentence, list_item, headline, heading or other.
    language	string	The language that a page declares.
    lead_inspector	string	Who signed.
    lexicon	string	The version of the word lists.
    library	string	The version of the library.
    message	string	What is to be known, in words.
    mixed	integer	How many sentences speak both well and badly of it.
    negative	integer	How many sentences speak badly of it.
    neutral	integer	How many sentences judge nothing.
    outcome	string	positive, inconsistent or widespread_failings.
    polarity	string	positive, mixed, negative or neutral.
    positive	integer	How many sentences speak well of it.
    quotations.role	string	finding, speech or term.
    role	string	What the section is for.
    score	number	The mean of the polar sentences in [-1, 1]; empty without any.
    section	string	The role of the section that the sentence lies in.
    sentence	integer	The sentence's index in the document, from 0.
    sentence_text	string	The sentence as it is read.
    severity	string	note, warning or error.
    shrunk	number	The score drawn towards 0 where there are few sentences.
    source	string	table, heading or prose.
    source_bytes	integer	How many bytes were read.
    source_encoding	string	The encoding of what was read.
    source_format	string	text, html or pdf.
    speaker	string	Who speaks.
    start	integer	The place of the first character, in Unicode scalars of the text.
    stated_concerns.role	string	What the list is for: needs_to_improve, priority_action, stated_concerns or scope.
    text	string	The words exactly as they stand.
    time	string	present or past.
    title	string	The document's title.
    tokens.kind	string	What kind of token it is.
    trajectory	string	improving, declining, unchanged or none.
    unchanged	integer	How many sentences say that it is as it was.
    visit_end	string	The last day of the visit.
    visit_ordinal	integer	1 for a first monitoring visit, and so on.
    visit_start	string	The first day of the visit.
    """
}
