internal import InspectionText

extension GoldReader {
  mutating func readSection(_ annotation: BratAnnotation, _ span: TextSpan) throws(GoldError) {
    try allow(annotation, attributes: ["Grade"], keys: [])
    let role = Section.Role(rawValue: String(annotation.type.dropFirst("Section_".count)))
    guard Self.roles.contains(role) else {
      throw error(annotation, "there is no type \(annotation.type)", "use the types of annotation.conf")
    }
    if isComplete, let last = sections.last, last.span.overlaps(span) {
      throw error(annotation, "it overlaps the section before it", "end that one where this one starts")
    }
    sections.append(Section(span: span, role: role, grade: try optional(annotation, "Grade")))
  }

  private static let roles: Set<Section.Role> = [
    .letterhead, .scope, .statedConcerns, .headlineFindings, .findings, .needsToImprove, .priorityAction, .grades,
    .helpAndProtection, .childrenInCare, .careLeavers, .leaders, .signOff, .about, .body, .other,
  ]

  mutating func readGrade(_ annotation: BratAnnotation, _ span: TextSpan) throws(GoldError) {
    try allow(annotation, attributes: ["Subject", "Grade", "Place", "Current"], keys: ["date"])
    guard let subject = annotation.attributes["Subject"].map(AwardedGrade.Subject.init(rawValue:)),
      Self.subjects.contains(subject)
    else {
      let names = Self.subjects.map(\.rawValue).sorted().joined(separator: ", ")
      throw error(annotation, "it has no Subject, or one that is not known", "the subjects are \(names)")
    }
    guard let place = annotation.attributes["Place"].flatMap(AwardedGrade.Place.init(rawValue:)) else {
      throw error(annotation, "it has no Place, or one that is not known", "write table, heading or prose")
    }
    grades.append(
      AwardedGrade(
        span: span, judgement: subject, grade: try required(annotation, "Grade"), source: place,
        date: try annotation.note["date"].map { (text) throws(GoldError) in try date(text, annotation) },
        isCurrent: annotation.attributes["Current"] != nil))
  }

  private static let subjects: Set<AwardedGrade.Subject> = [
    .overallEffectiveness, .leaders, .helpAndProtection, .childrenInCare, .careLeavers,
    .childrenInCareAndCareLeavers, .adoption, .other,
  ]

  mutating func readJudgement(_ annotation: BratAnnotation, _ span: TextSpan) throws(GoldError) {
    try allow(annotation, attributes: ["Polarity", "Trajectory", "Time"], keys: ["areas"])
    if isComplete, let last = judgements.last, last.span.overlaps(span) {
      throw error(annotation, "it overlaps the judgement before it", "judgement phrases never overlap")
    }
    let polarity: Polarity = try required(annotation, "Polarity")
    let category: Judgement.Category
    let allowed: [Polarity]
    switch annotation.type {
    case "FormalGrade": (category, allowed) = (.formalGrade, [.positive, .negative])
    case "Strength": (category, allowed) = (.strength, [.positive])
    case "Weakness": (category, allowed) = (.weakness, [.negative])
    default: (category, allowed) = (.progress, [.positive, .neutral, .negative])
    }
    guard allowed.contains(polarity) else {
      throw error(
        annotation, "\(annotation.type) cannot be \(polarity.rawValue)",
        "it is \(allowed.map(\.rawValue).joined(separator: " or "))")
    }
    guard !isComplete || annotation.note["areas"] != nil else {
      throw error(annotation, "it names no areas", "add a note with areas=…")
    }
    let time = annotation.attributes["Time"] ?? "present"
    guard let time = Judgement.Time(rawValue: time) else {
      throw error(annotation, "Time cannot be \"\(time)\"", "write present or past")
    }
    judgements.append(
      Judgement(
        span: span, category: category, polarity: polarity == .positive ? 1 : polarity == .negative ? -1 : 0,
        trajectory: try optional(annotation, "Trajectory") ?? .unstated, time: time, areas: try areas(annotation),
        sentence: try unit(of: span, annotation)))
  }

  mutating func readQuotation(_ annotation: BratAnnotation, _ span: TextSpan) throws(GoldError) {
    try allow(annotation, attributes: [], keys: ["speaker", "cue", "group"])
    let role: Quotation.Role = try value(annotation.type.lowercased(), of: "the role", annotation)
    let group = annotation.note["group"]
    if let group, Int(group) == nil {
      throw error(annotation, "the group \"\(group)\" is no number", "give parts of one utterance the same number")
    }
    quotations.append(
      Quotation(
        span: span, role: role, speaker: annotation.note["speaker"], cue: annotation.note["cue"],
        group: group.flatMap { Int($0) }, sentence: try unit(of: span, annotation)))
  }

  mutating func readReported(_ annotation: BratAnnotation, _ span: TextSpan) throws(GoldError) {
    try allow(annotation, attributes: [], keys: ["speaker", "cue"])
    reported.append(
      ReportedClause(
        span: span, speaker: annotation.note["speaker"],
        cue: try isComplete ? required(annotation, key: "cue") : annotation.note["cue"] ?? "",
        sentence: try unit(of: span, annotation)))
  }

  mutating func readStated(_ annotation: BratAnnotation, _ span: TextSpan) throws(GoldError) {
    try allow(annotation, attributes: [], keys: ["areas"])
    stated.append(StatedConcern(span: span, areas: try areas(annotation)))
  }
}
