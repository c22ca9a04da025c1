/// The words that a table, heading or sentence about grades is made of.
enum GradeTerm: String, CaseIterable {
  /// Any word that is none of the others.
  case unknown = ""

  // Grades.
  case outstanding, good, inadequate, adequate, requires, require, requiring, improvement, to, be

  // What is graded.
  case impact, leaders, leader, on, social, work, practice, with, children, childrens = "children's", family, families
  case experiences, experience, progress, who, need, needs, needing, help, protection, care, leavers, leaver
  case overall, effectiveness, looked, after, achieving, permanence, adoption, performance, leadership
  case management, governance, young, people, persons, local, authority, safeguarding, board, lscb, services, service
  case experienced, careexperienced, provided, quality, capacity, arrangements, contribution

  // What joins those words.
  case the, of, and, `in`, `is`, are, `for`, judgement, judgements, judgment, judgments, grade, grades, key, date
  case overallEffectiveness = "overalleffectiveness", section, current

  // What stands around them in a sentence.
  case or, a, an, `as`, at, by, from, that, this, it, they, which, we, our, its, their, graded, previous
  case judged, judge, judges, rated, rating, ratings, deemed, found, awarded, given, gave, received, remains, remain
  case remained, was, were, been, being, has, have, had, now, still, last, inspection, inspections, inspected, ofsted
  case inspectors, when, since, `where`, because, due, not, yet, too, no, than, better, previously, both, all, most
  case some, one, two, three, four, five, six, inspectorate, council, borough, councils = "council's"
  case authoritys = "authority's", report, today, goOn = "continue", goesOn = "continues", county, city, but, following,
    again
  case whose, manyCouncils = "councils", authorities, fostering, required, area, those

  // What others grade, or what is no service.
  case home, homes, school, schools, setting, settings, centre, centres, provider, providers, provision, placement
  case placements, audit, audits, audited, `case`, cases, file, files, unit, units, academy, academies, carer, carers
  case agency, agencies, plan, plans, assessments, assessment, records, record, accommodation, colleges, college
  case nurseries, nursery, establishment, establishments, applications, housing, hostel, hostels, tenancies, tenancy
  case parenting, interviews, reviews, hospital, hospitals, prison, police, unregistered, auditors, moderators

  // Months.
  case january, february, march, april, may, june, july, august, september, october, november, december

  /// The words of which a table of grades, or a heading that repeats one, is made.
  static let tabular = allCases[place(.outstanding)...place(.current)]

  /// The words for what is graded by someone else, or is no service at all.
  static let foreign = allCases[place(.home)...place(.moderators)]

  /// The months, in order.
  static let months = allCases[place(.january)...place(.december)]

  private static func place(_ term: GradeTerm) -> Int { allCases.firstIndex(of: term)! }
}
