/// Tells a text about children's services from any other.
///
/// A page of ordinary news praises and blames as letters do, but nothing that it says is a judgement of a
/// council's services. Letters, reports and releases are known by their kind; for all else the share of the
/// field's words decides.
struct SubjectMatter: Sendable {
  /// Texts shorter than this, in words, are taken to be fragments of the field.
  private static let shortest = 60
  /// The least share of the field's words. In 332 sections of reports the lowest share was 3.7 %; of 142 pages
  /// of ordinary news 141 lay below 2 %.
  private static let share = 0.025

  private let words: WordSet

  init(vocabulary: inout Vocabulary) {
    words = WordSet(Self.list, in: &vocabulary)
  }

  /// Whether a document speaks of children's services.
  func speaksOfTheField(_ segmentation: Segmentation) -> Bool {
    guard segmentation.kind == .other else { return true }
    var total = 0
    var own = 0
    for token in segmentation.tokens where token.kind == .word {
      total += 1
      if words.contains(token.word) { own += 1 }
    }
    return total < Self.shortest || Double(own) >= Self.share * Double(total)
  }

  /// Nouns that name the people, the work and the places of children's services.
  private static let list: StaticString = """
    adopters adoption advisers advocacy agencies assessment assessments audit auditing audits authority authority's
    carers caseload caseloads child childhood children children's conferences contacts council's councils disabled
    exploitation families family foster fostering inspection inspections inspectors leaders leavers managers
    multiagency neglect ofsted oversight parenting partners partnership pathway permanence placement placements
    planning plans practice practitioners proceedings protection referral referrals safeguarding send services social
    statutory strategy supervision support thresholds visits vulnerable workers workers' workforce
    """
}

extension Diagnostic.Code {
  /// The document is about something else.
  static let outsideField = Diagnostic.Code(rawValue: "outside_field")
}
