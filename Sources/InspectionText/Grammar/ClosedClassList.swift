/// The closed classes of English: each form with the classes that it may have.
enum ClosedClassList {
  static let text: StaticString = """
    # name: Closed classes
    # version: 1
    # source: written for this package
    # columns: class, forms
    determiner	a an the this these those such another
    possessive	their its his her our my your whose one's people's children's child's parents' women's
    quantifier	some most many few all both each every any no several much more less fewer half enough little either neither
    pronoun	this they it he she we i you them him us me themselves itself himself herself ourselves who's everyone nobody nothing something anything everything others one none
    relative	who which whom where whereby
    that	that
    preposition	in on at by for with from into within across during about through between among over under against towards toward upon via throughout without alongside around beyond behind beneath beside besides above below after before since until till per including like than as regarding concerning following due up down out off near onto amid amongst outside inside
    of	of
    coordinator	and or nor plus
    contrast	but however nevertheless nonetheless conversely
    concession	although though while whilst whereas despite notwithstanding
    condition	if unless whether
    subordinator	when because once whenever wherever how why what
    be	is are was were be been being am isn't aren't wasn't weren't
    have	has have had having hasn't haven't hadn't
    do	do does did doesn't don't didn't
    modal	can could will would shall should may might must cannot can't couldn't won't wouldn't shouldn't
    to	to
    negator	not never
    there	there
    adverb	much also too very so even still already yet just only often always sometimes now then therefore thus soon again together once here quite rather almost nearly else perhaps ever further instead otherwise moreover furthermore too well hence meanwhile overall
    number	one two three four five six seven eight nine ten
    """

  /// Gives each form with its class.
  static func eachForm(_ body: (ListBytes, WordTag) -> Void) {
    text.bytes.eachRow { row in
      let (name, forms) = row.cut
      guard let tag = tag(named: name.string) else { return }
      forms.eachWord { body($0, tag) }
    }
  }

  private static func tag(named name: String) -> WordTag? {
    switch name {
    case "determiner": .determiner
    case "possessive": .possessive
    case "quantifier": .quantifier
    case "pronoun": .pronoun
    case "relative": .relative
    case "that": .that
    case "preposition": .preposition
    case "of": .of
    case "coordinator": .coordinator
    case "contrast": .contrast
    case "concession": .concession
    case "condition": .condition
    case "subordinator": .subordinator
    case "be": .be
    case "have": .have
    case "do": .do
    case "modal": .modal
    case "to": .to
    case "negator": .negator
    case "there": .there
    case "adverb": .adverb
    case "number": .number
    default: nil
    }
  }
}
