internal import InspectionText

extension PageBuilder {
  /// A document with its marks and its areas.
  func documentIsland(_ index: Int) -> String {
    let document = documents[index]
    let council = council(of: index)
    let judged = document.areas.filter { $0.counts.total > 0 }.enumerated().sorted { one, two in
      (one.element.counts.shrunk ?? 0, one.offset) < (two.element.counts.shrunk ?? 0, two.offset)
    }.map(\.element)
    let silent = document.areas.filter { $0.counts.total == 0 }.map { title($0.area).lowercased() }
    var values: [String: Any] = [
      "council": council.name, "kind": PlainWords.kind(document.kind), "heading": document.title ?? document.name,
      "facts": facts(of: document), "hasGrades": !document.grades.isEmpty,
      "grades": document.grades.map {
        ["subject": PlainWords.subject($0.subject), "grade": PlainWords.grade($0.grade)]
      },
      "lead": lead(of: document), "links": links(of: index), "notes": document.notes,
      "hasClaims": comparison(ofRelease: index) != nil,
      "rules": rules.list(document), "evidence": String(decoding: document.evidence, as: UTF8.self),
      "bodyMarkup": String(decoding: document.body, as: UTF8.self),
      "areas": judged.map { area -> [String: Any] in
        [
          "number": page.areaNumbers[area.area] ?? 0, "title": title(area.area), "tone": area.tone?.name ?? "",
          "words": area.tone?.words ?? "", "counts": PlainWords.counts(area.counts), "ways": ways(area.trajectories),
        ]
      },
    ]
    if council.isNamed { values["councilAnchor"] = anchor(council) }
    if !silent.isEmpty { values["silent"] = PlainWords.list(silent) }
    return Templates.render("document", values)
  }

  private func facts(of document: ReportDocument) -> [String] {
    var facts: [String] = []
    if let date = document.date, document.hasOwnDate { facts.append("Dated \(date.inWords)") }
    if let visit = document.visit { facts.append("Visited \(visit.start.inWords(to: visit.end))") }
    if let outcome = document.outcome { facts.append("Outcome: \(PlainWords.outcome(outcome).lowercased())") }
    if !document.inspectors.isEmpty {
      facts.append(
        "\(document.inspectors.count == 1 ? "Inspector" : "Inspectors"): \(PlainWords.list(document.inspectors))")
    }
    facts.append("File: \(document.id)" + (document.pages > 1 ? ", \(document.pages) pages" : ""))
    return facts
  }

  private func lead(of document: ReportDocument) -> String {
    let counts = document.counts
    guard let tone = Tone(counts) else { return "No sentence of it was read as a judgement." }
    var parts: [String] = []
    if counts.positive > 0 {
      parts.append("\(counts.positive) \(counts.positive == 1 ? "speaks" : "speak") well of the service")
    }
    if counts.negative > 0 {
      parts.append("\(counts.negative) \(counts.negative == 1 ? "speaks" : "speak") badly of it")
    }
    if counts.mixed > 0 { parts.append("\(counts.mixed) \(counts.mixed == 1 ? "does" : "do") both") }
    return "As a whole \(tone.words). Of \(PlainWords.count(counts.total, "sentence")) that "
      + "\(counts.total == 1 ? "judges" : "judge"), \(PlainWords.list(parts))."
  }

  private func links(of index: Int) -> [[String: Any]] {
    var links: [[String: Any]] = []
    let order = council(of: index).documents
    if let place = order.firstIndex(of: index) {
      if place > 0 {
        links.append(["anchor": anchor(order[place - 1]), "label": "Before: \(documents[order[place - 1]].name)"])
      }
      if place + 1 < order.count {
        links.append(["anchor": anchor(order[place + 1]), "label": "After: \(documents[order[place + 1]].name)"])
      }
    }
    for (number, comparison) in comparisons.enumerated() {
      if places[comparison.release.document.id] == index {
        links.append(["anchor": "r\(number + 1)", "label": "This release beside the letter"])
      } else if comparison.comparison.sources.contains(where: { places[$0.document.id] == index }) {
        links.append(["anchor": "r\(number + 1)", "label": "The council’s release beside this letter"])
      }
    }
    return links
  }

  /// `said to improve 3 times, to get worse once`.
  func ways(_ trajectories: [Trajectory: Int]) -> String {
    func times(_ number: Int) -> String { number == 1 ? "once" : number == 2 ? "twice" : "\(number) times" }
    let parts: [(Trajectory, String)] = [(.improving, "better"), (.declining, "worse"), (.unchanged, "as before")]
    let said = parts.compactMap { way, words in
      (trajectories[way] ?? 0) > 0 ? "\(words) \(times(trajectories[way]!))" : nil
    }
    return said.isEmpty ? "" : "said to be " + said.joined(separator: ", ")
  }
}
