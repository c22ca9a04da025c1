/// Decides what kind of document this is, by evidence.
struct KindClassifier {
  /// A decision with the evidence behind it.
  struct Decision {
    var kind: DocumentKind
    /// Whether the runner-up came close.
    var isUnsure: Bool
  }

  /// Phrases of titles and opening paragraphs, with the kind that each speaks for and how loudly.
  private static let evidence: [(phrase: String, kind: DocumentKind, weight: Int)] = [
    ("findings of the monitoring visit", .monitoringVisitLetter, 6),
    ("findings of a monitoring visit", .monitoringVisitLetter, 6),
    ("findings of the monitoring inspection", .monitoringVisitLetter, 4),
    ("monitoring visit to", .monitoringVisitLetter, 3), ("monitoring visit of", .monitoringVisitLetter, 3),
    ("findings of the focused visit", .focusedVisitLetter, 6), ("findings of a focused visit", .focusedVisitLetter, 6),
    ("focused visit to", .focusedVisitLetter, 3), ("focussed visit to", .focusedVisitLetter, 3),
    ("findings of the focussed visit", .focusedVisitLetter, 6),
    ("findings of a focussed visit", .focusedVisitLetter, 6),
    ("joint targeted area inspection", .jointInspectionLetter, 4), ("jtai", .jointInspectionLetter, 2),
    ("dear local partnership", .jointInspectionLetter, 2), ("undertook a joint inspection", .jointInspectionLetter, 4),
    ("dear local safeguarding partnership", .jointInspectionLetter, 2),
    ("area send inspection", .sendReport, 6), ("local area partnership report", .sendReport, 4),
    ("joint local area send inspection", .sendReport, 6), ("joint area send inspection", .sendReport, 6),
    ("joint inspection of the local area", .sendReport, 5), ("send inspection outcome", .sendReport, 2),
    ("area send monitoring inspection", .sendReport, 6),
    ("local authority children's services inspection", .inspectionReport, 3),
    ("children's services inspection dates", .inspectionReport, 6),
    ("care services inspection dates", .inspectionReport, 6),
    ("inspection of local authority children's services", .inspectionReport, 1),
    ("inspection of children's social care services", .inspectionReport, 6),
    ("services for children in need of help and protection", .inspectionReport, 6),
    ("inspection of safeguarding and looked after children services", .inspectionReport, 6),
    ("inspection of local authority arrangements for the protection of children", .inspectionReport, 6),
    ("inspection of arrangements for the protection of children", .inspectionReport, 6),
    ("lead inspector", .inspectionReport, 1), ("inspection dates", .inspectionReport, 2),
    ("inspection date", .inspectionReport, 1),
    ("judgement grade", .inspectionReport, 3), ("report published", .inspectionReport, 2),
    ("the overall judgement is", .inspectionReport, 3),
    ("experiences and progress of children who need help and protection", .inspectionReport, 2),
    ("overall effectiveness", .inspectionReport, 1), ("inspection of progress made", .inspectionReport, 5),
    ("progress inspection", .inspectionReport, 2), ("joint area review", .inspectionReport, 3),
    ("impact of leaders on social work practice", .inspectionReport, 2),
  ]

  /// Words of a council's own voice, and of news about an inspection.
  private static let release: [(phrase: String, weight: Int)] = [
    ("councillor", 2), ("cllr", 2), ("cabinet member", 2), ("portfolio holder", 2), ("our", 1), ("we", 1),
    ("inspectors", 2), ("ofsted", 3),
    ("ofsted's", 3), ("the report", 1), ("watchdog", 2), ("director of children's services", 2),
    ("children's services", 2), ("council", 1),
    ("said", 1), ("inspection", 1), ("social workers", 1), ("press release", 3), ("news", 1), ("posted on", 1),
    ("published", 1),
    ("notes to editors", 2), ("monitoring visit", 1), ("focused visit", 1), ("send", 1), ("children's social care", 2),
  ]

  /// Decides by the head of the document and, for a release, by the whole of it.
  ///
  /// - Parameters:
  ///   - head: the words of the title, letterhead and first paragraphs, in lower case.
  ///   - body: the words of the whole document, or as much as decides; asked for only where they do.
  ///   - isLetter: whether it has a salutation or a close.
  ///   - isPage: whether it came from a web page.
  func decide(head: String, body: @autoclosure () -> String, isLetter: Bool, isPage: Bool) -> Decision {
    var scores: [(kind: DocumentKind, value: Int)] = []
    func add(_ value: Int, to kind: DocumentKind) {
      if let place = scores.firstIndex(where: { $0.kind == kind }) {
        scores[place].value += value
      } else {
        scores.append((kind, value))
      }
    }
    let words = WordPrints(head)
    for (phrase, kind, weight) in Self.evidence where words.mayHold(phrase) && head.holdsWords(phrase) {
      add(weight, to: kind)
    }
    // What a letter says of earlier visits must not decide what it is: its own opening phrase counts double
    // by standing in the list twice, once with its verb.
    if isLetter {
      for kind in [DocumentKind.monitoringVisitLetter, .focusedVisitLetter, .jointInspectionLetter]
      where scores.contains(where: { $0.kind == kind }) { add(3, to: kind) }
    } else {
      for kind in [DocumentKind.monitoringVisitLetter, .focusedVisitLetter] { add(-4, to: kind) }
    }
    if isPage { for place in scores.indices { scores[place].value -= 4 } }
    // A report quotes councillors too; its own head decides.
    let isReport = !isPage && scores.contains { $0.value >= 6 }
    scores.removeAll { $0.kind == .pressRelease }
    add(isReport || isLetter ? 0 : releaseScore(body(), head: head), to: .pressRelease)
    let ranked = scores.sorted { ($0.value, $1.kind.rawValue) > ($1.value, $0.kind.rawValue) }
    guard let best = ranked.first, best.value >= 5 else {
      return Decision(kind: .other, isUnsure: (ranked.first?.value ?? 0) >= 3)
    }
    let second = ranked.dropFirst().first?.value ?? 0
    return Decision(kind: best.kind, isUnsure: second >= 5 && best.value - second < 2)
  }

  /// A release speaks of Ofsted or of inspectors, of a council's children's services, and in the council's
  /// voice or with a councillor's words. Ordinary news does none of that together.
  private func releaseScore(_ body: String, head: String) -> Int {
    let words = WordPrints(body)
    func has(_ phrases: [String]) -> Bool { phrases.contains { words.mayHold($0) && body.holdsWords($0) } }
    let inspectorate =
      has(["ofsted", "ofsted's", "hmi", "inspectorate", "inspectorates", "cqc"])
      || has(["inspectors"]) && has(["inspection", "monitoring visit"])
    let matter = has([
      "children's services", "children's social care", "social workers", "care leavers", "children in care",
      "safeguarding", "send", "early help",
      "special educational needs", "child protection",
    ])
    guard inspectorate, matter else { return 0 }
    let speaker = has([
      "councillor", "cllr", "cabinet member", "portfolio holder", "lead member", "leader of the council", "leader of",
      "chief executive",
      "director of children's services", "executive member", "mayor",
    ])
    let speaks = has(["said", "says", "added", "commented", "welcomed", "thanked"])
    let own =
      has(["our", "we", "we're", "we've", "our children's"])
      && has(["council", "council's", "our services", "our children's"])
    let voice = own || (speaker && speaks)
    guard voice || (has(["council", "council's"]) && speaks) else { return 0 }
    var score = 3
    for (phrase, weight) in Self.release where words.mayHold(phrase) && body.holdsWords(phrase) { score += weight }
    return voice ? min(score, 16) : min(score, 6)
  }
}
