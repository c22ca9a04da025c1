internal import InspectionText

extension GoldReader {
  mutating func readDocument(_ annotation: BratAnnotation) throws(GoldError) {
    if !isComplete, kind != nil { return }
    guard kind == nil else { throw error(annotation, "it is the second Document annotation", "take one out") }
    try allow(
      annotation, attributes: [],
      keys: [
        "kind", "framework", "gss_code", "language", "canonical_url", "part", "family", "title", "authority", "date",
        "addressee", "lead_inspector",
      ])
    let note = annotation.note
    let named = DocumentKind(
      rawValue: try isComplete ? required(annotation, key: "kind") : annotation.note["kind"] ?? "other")
    guard !isComplete || DocumentKind.all.contains(named) else {
      let names = DocumentKind.all.map(\.rawValue).joined(separator: ", ")
      throw error(annotation, "there is no kind \(named.rawValue)", "the kinds are \(names)")
    }
    kind = named
    if let value = note["part"] {
      guard let value = GoldDocument.Part(rawValue: value) else {
        throw error(annotation, "there is no part \(value)", "write open or held_out")
      }
      part = value
    }
    family = note["family"]
    if let value = note["framework"] {
      let framework = Metadata.Framework(rawValue: value)
      guard !isComplete || [.ilacs, .sif, .jtai, .send, .other].contains(framework) else {
        throw error(annotation, "there is no framework \(value)", "write ilacs, sif, jtai, send or other")
      }
      metadata.framework = framework
    }
    metadata.gssCode = note["gss_code"]
    metadata.language = note["language"]
    metadata.canonicalURL = note["canonical_url"]
    if let value = note["title"] { try set(\.title, value, annotation) }
    if let value = note["authority"] { try set(\.authority, value, annotation) }
    if let value = note["date"] { try set(\.date, try date(value, annotation), annotation) }
    if let value = note["addressee"] { try set(\.addressee, value, annotation) }
    if let value = note["lead_inspector"] { try set(\.leadInspector, value, annotation) }
  }

  mutating func readMetadata(_ annotation: BratAnnotation, _ span: TextSpan) throws(GoldError) {
    switch annotation.type {
    case "Meta_title": try set(\.title, try ownValue(annotation, span), annotation)
    case "Meta_authority": try set(\.authority, try ownValue(annotation, span), annotation)
    case "Meta_lead_inspector": try set(\.leadInspector, try ownValue(annotation, span), annotation)
    case "Meta_addressee": try set(\.addressee, try ownValue(annotation, span), annotation)
    case "Meta_inspector": metadata.inspectors.append(try ownValue(annotation, span))
    case "Meta_date":
      try allow(annotation, attributes: [], keys: ["value"])
      try set(\.date, try date(try required(annotation, key: "value"), annotation), annotation)
    case "Meta_visit": try readVisit(annotation)
    case "Meta_outcome":
      try allow(annotation, attributes: [], keys: ["label"])
      let name = try required(annotation, key: "label")
      guard let label = Metadata.Outcome.Label(rawValue: name) else {
        throw error(annotation, "there is no outcome \(name)", "write positive, inconsistent or widespread_failings")
      }
      try set(\.outcome, Metadata.Outcome(label: label, span: span), annotation)
    case "Meta_history": try readHistory(annotation)
    default:
      throw error(annotation, "there is no type \(annotation.type)", "use the types of annotation.conf")
    }
  }

  private mutating func readVisit(_ annotation: BratAnnotation) throws(GoldError) {
    try allow(annotation, attributes: [], keys: ["start", "end", "ordinal"])
    let ordinal = annotation.note["ordinal"]
    if let ordinal, Int(ordinal) == nil {
      throw error(annotation, "the ordinal \"\(ordinal)\" is no number", "write 2 for the second visit")
    }
    let visit = Metadata.Visit(
      start: try date(try required(annotation, key: "start"), annotation),
      end: try date(try required(annotation, key: "end"), annotation), ordinal: ordinal.flatMap { Int($0) })
    guard visit.start <= visit.end else {
      throw error(annotation, "the visit ends before it starts", "check both dates")
    }
    try set(\.visit, visit, annotation)
  }

  private mutating func readHistory(_ annotation: BratAnnotation) throws(GoldError) {
    try allow(annotation, attributes: [], keys: ["event", "date", "grade"])
    let name = try required(annotation, key: "event")
    guard let event = Metadata.HistoryEvent.Event(rawValue: name) else {
      throw error(
        annotation, "there is no event \(name)",
        "write inspection, monitoring_visit, focused_visit, joint_inspection, send or other")
    }
    var grade: Grade?
    if let raw = annotation.note["grade"] { grade = try value(raw, of: "grade", annotation) }
    metadata.history.append(
      Metadata.HistoryEvent(
        event: event, date: try date(try required(annotation, key: "date"), annotation), grade: grade))
  }

  /// The value of a fact that is, as a rule, the covered text itself.
  private func ownValue(_ annotation: BratAnnotation, _ span: TextSpan) throws(GoldError) -> String {
    try allow(annotation, attributes: [], keys: ["value"])
    return annotation.note["value"] ?? words(span)
  }

  private mutating func set<Value>(
    _ field: WritableKeyPath<Metadata, Value?>, _ value: Value, _ annotation: BratAnnotation
  ) throws(GoldError) {
    // Of two mentions of a fact another system may mean both; the first stands for it.
    if !isComplete, metadata[keyPath: field] != nil { return }
    guard metadata[keyPath: field] == nil else {
      throw error(annotation, "this fact stands in two places", "annotate one of them")
    }
    metadata[keyPath: field] = value
  }
}
