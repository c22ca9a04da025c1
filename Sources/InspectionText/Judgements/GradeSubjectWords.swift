/// The words of a row label, a heading or a noun group that tell what was graded.
struct GradeSubjectWords {
  private var found: Set<GradeTerm> = []

  /// Notes a word.
  mutating func add(_ term: GradeTerm) {
    if Self.telling.contains(term) { found.insert(term) }
  }

  /// What the words name; `nil` where they are not enough to tell, as in `The experiences and progress of`.
  var subject: AwardedGrade.Subject? {
    if has(.lscb) || has(.board) || has(.safeguarding) || has(.capacity) { return .other }
    if has(.impact) || has(.leaders) || has(.leader) || has(.leadership) || has(.governance) { return .leaders }
    if has(.overallEffectiveness) || has(.overall) && has(.effectiveness) { return .overallEffectiveness }
    if has(.adoption) { return .adoption }
    if has(.fostering) { return .other }
    if has(.leavers) || has(.leaver) || has(.careexperienced) || has(.experienced) {
      // `children in care and care leavers` against `care leavers`: only the former has an `in`.
      return has(.in) && has(.children) || has(.looked) ? .childrenInCareAndCareLeavers : .careLeavers
    }
    if has(.looked) || has(.permanence) || has(.in) && has(.care) { return .childrenInCare }
    if has(.help) || has(.protection) { return .helpAndProtection }
    return nil
  }

  /// Whether a service as a whole is named, or one of its parts.
  var namesService: Bool { subject != nil || !found.isDisjoint(with: Self.services) }

  private func has(_ term: GradeTerm) -> Bool { found.contains(term) }

  private static let services: Set<GradeTerm> = [
    .services, .service, .authority, .council, .effectiveness, .childrens, .borough, .councils, .authoritys, .ofsted,
    .county,
  ]

  private static let telling: Set<GradeTerm> = services.union([
    .lscb, .board, .safeguarding, .capacity, .impact, .leaders, .leader, .leadership, .governance, .overall,
    .overallEffectiveness, .adoption, .fostering, .leavers, .leaver, .careexperienced, .experienced, .in, .looked,
    .permanence,
    .care, .children, .help, .protection,
  ])
}
