internal import InspectionText

extension PageBuilder {
  func overview() -> String {
    let worse = varied(worsening).map { changeCard($0.change, of: $0.council, isWorse: true) }
    let better = varied(bettering).map { changeCard($0.change, of: $0.council, isWorse: false) }
    let untrue = untrueCards()
    let short = inShort
    let kinds = DocumentKind.all.filter { kind in documents.contains { $0.kind == kind } }
    let latest = councils.filter { $0.isNamed && $0.latest(documents) != nil }
    return Templates.render(
      "overview",
      [
        "headline": headline, "lead": lead,
        "hasShort": !short.isEmpty, "short": Array(short.prefix(8)), "hasMoreShort": short.count > 8,
        "moreShortCount": PlainWords.count(max(short.count - 8, 0), "more council"),
        "moreShort": Array(short.dropFirst(8)), "steady": steadyWords,
        "hasWorsening": !worse.isEmpty, "worseningMarkup": worse.prefix(6).joined(),
        "hasMoreWorsening": worse.count > 6,
        "moreWorsening": more(worse.count - 6, "area getting worse", "areas getting worse"),
        "moreWorseningMarkup": worse.dropFirst(6).prefix(Self.folded).joined(),
        "hasReleases": !comparisons.isEmpty,
        "hasBettering": !better.isEmpty, "betteringMarkup": better.prefix(4).joined(),
        "hasMoreBettering": better.count > 4,
        "moreBettering": more(better.count - 4, "area getting better", "areas getting better"),
        "moreBetteringMarkup": better.dropFirst(4).prefix(Self.folded).joined(),
        "releaseHeadline": untrue.isEmpty ? "Councils’ releases" : "Where a release and the letter differ",
        "releasesLead": releasesLead,
        "untrueMarkup": untrue.prefix(6).joined(), "hasMoreUntrue": untrue.count > 6,
        "moreUntrue": more(untrue.count - 6, "place", "places"),
        "moreUntrueMarkup": untrue.dropFirst(6).prefix(Self.folded).joined(),
        "releases": comparisons.indices.map { releaseLine($0) },
        "councilOptions": councils.filter(\.isNamed).map(\.name), "kindOptions": kinds.map(PlainWords.kind),
        "tones": tones,
        "areas": page.areas.enumerated().map { ["number": $0, "title": $1.title] as [String: Any] },
        "documentCount": PlainWords.count(documents.count, "document"),
        "axisMarkup": Charts.axis(page.areas.map(\.title)),
        "rowsMarkup": documents.indices.map(row).joined(),
        "hasMap": latest.count > 1, "mapMarkup": latest.count > 1 ? councilMap(latest) : "",
        "councils": councils.map {
          [
            "anchor": anchor($0), "name": $0.name, "number": $0.number,
            "count": PlainWords.count($0.documents.count, "document"),
            "letters": $0.documents.count { documents[$0].isByInspectors },
          ] as [String: Any]
        },
        "hasSides": councils.count > 1, "sides": [1, 2, 3],
      ])
  }

  /// How many cards are folded at most: what is beyond stands with its council.
  private static let folded = 24

  private func more(_ count: Int, _ noun: String, _ plural: String) -> String {
    count <= Self.folded
      ? "\(max(count, 0)) more \(count == 1 ? noun : plural)"
      : "\(Self.folded) more of \(count) \(plural); for the rest see each council"
  }

  // MARK: In a sentence

  private var headline: String {
    let named = councils.filter(\.isNamed)
    if let title = page.title { return title }
    guard named.count != 1 else { return "What inspectors wrote about \(named[0].name)" }
    return "What inspectors wrote about \(named.count) councils’ services for children"
  }

  private var lead: String {
    let dates = documents.compactMap(\.date).sorted()
    let letters = documents.count(where: \.isByInspectors)
    var words = "\(PlainWords.count(letters, "letter or report", "letters and reports"))"
    let releases = documents.count { $0.kind == .pressRelease }
    let others = documents.count - letters - releases
    if releases > 0 {
      words += (others > 0 ? ", " : " and ") + PlainWords.count(releases, "council’s release", "councils’ releases")
    }
    if others > 0 { words += " and " + PlainWords.count(others, "other document") }
    if let first = dates.first, let last = dates.last {
      words += first.year == last.year ? " of \(first.year)" : ", from \(first.year) to \(last.year)"
    }
    return words + "."
  }

  private var releasesLead: String {
    guard !comparisons.isEmpty else { return "" }
    let altered = comparisons.reduce(0) { $0 + $1.altered.count }
    let absent = comparisons.reduce(0) { $0 + $1.absent.count }
    let contradicted = comparisons.reduce(0) { $0 + $1.contradicted.count }
    let releases =
      comparisons.count == 1 ? "the council’s release" : "\(comparisons.count) councils’ releases"
    let strangers = comparisons.count(where: \.isOfAnotherVisit)
    let other =
      strangers == 0
      ? ""
      : " \(strangers == 1 ? "One release seems" : "\(strangers) releases seem") to report on a visit whose letter is not here."
    var parts: [String] = []
    if altered > 0 {
      parts.append("\(PlainWords.count(altered, "quotation")) changed without showing it")
    }
    if absent > 0 {
      parts.append("\(PlainWords.count(absent, "quotation")) that \(absent == 1 ? "is" : "are") not in the letter")
    }
    if contradicted > 0 {
      parts.append("\(PlainWords.count(contradicted, "claim")) that the letter contradicts")
    }
    return
      (parts.isEmpty
      ? "In \(releases) all that is quoted stands in the letter."
      : "In \(releases): \(PlainWords.list(parts)). Look at both texts before you say so in public.")
      + other
  }

  // MARK: The list

  private func row(_ index: Int) -> String {
    let document = documents[index]
    let weakest = document.weakest.prefix(3).map { title($0.area).lowercased() }
    let tone = Tone(document.counts)
    var values: [String: Any] = [
      "number": index + 1, "council": council(of: index).name, "kind": PlainWords.kind(document.kind),
      "isoDate": document.date?.description ?? "", "tone": tone?.name ?? "",
      "score": document.counts.shrunk.map { String(Int($0 * 1000)) } ?? "",
      "critical": document.weakest.compactMap { page.areaNumbers[$0.area] }.map(String.init).joined(separator: " "),
      "name": document.fullName, "file": document.id,
      "about": weakest.isEmpty ? "" : "most critical of \(PlainWords.list(Array(weakest)))",
      "stripMarkup": Charts.strip(document.areas, titles: titles),
    ]
    if let tone { values["toneWords"] = tone.words }
    if let grade = document.overallGrade { values["grade"] = "graded " + PlainWords.grade(grade).lowercased() }
    return Templates.render("row", values)
  }

  private func councilMap(_ councils: [Council]) -> String {
    var out = MarkupWriter()
    out.raw("<table class=\"heat\"><thead><tr><td></td>")
    for area in page.areas {
      out.raw("<th scope=\"col\"><span class=\"v\">")
      out.text(area.title)
      out.raw("</span></th>")
    }
    out.raw("</tr></thead><tbody>")
    for council in councils {
      guard let latest = council.latest(documents) else { continue }
      out.raw("<tr><th scope=\"row\"><a href=\"#c")
      out.raw(council.number)
      out.raw("\">")
      out.text(council.name)
      out.raw("</a></th>")
      for area in documents[latest].areas {
        let words =
          "\(council.name), \(title(area.area)): \(area.tone?.words ?? "") (\(PlainWords.counts(area.counts)))"
        Charts.field(area.tone, words: words, anchor: anchor(latest, area: area.area), isStop: false, into: &out)
      }
      out.raw("</tr>")
    }
    out.raw("</tbody></table>")
    return out.string
  }
}
