internal import InspectionText

extension PageBuilder {
  /// A council: what changed, its documents, its areas over time.
  func councilIsland(_ council: Council) -> String {
    let worse = worsening.filter { $0.council.number == council.number }
    let better = bettering.filter { $0.council.number == council.number }
    let trails = council.isNamed ? page.areas.indices.compactMap { trail($0, of: council) } : []
    let islands: [String: Any] = [
      "name": council.name, "lead": lead(of: council), "hasWorse": !worse.isEmpty,
      "worseMarkup": worse.map { changeCard($0.change, of: council, isWorse: true, isNamed: false) }.joined(),
      "hasBetter": !better.isEmpty,
      "betterMarkup": better.map { changeCard($0.change, of: council, isWorse: false, isNamed: false) }.joined(),
      "hasConcerns": !council.concerns.isEmpty, "concerns": concerns(of: council),
      "mapMarkup": map(of: council), "tones": tones, "hasTrails": !trails.isEmpty,
      "isSingle": council.series(documents).count < 2,
      "hasNeeds": council.documents.contains {
        documents[$0].kind == .sendReport && !council.series(documents).contains($0)
      }, "trailsMarkup": trails.joined(),
      "documents": council.documents.map { index in
        [
          "anchor": anchor(index), "name": documents[index].name,
          "about": [
            documents[index].overallGrade.map { "graded \(PlainWords.grade($0).lowercased())" },
            Tone(documents[index].counts)?.words, documents[index].id,
          ].compactMap { $0 }.joined(separator: " · "),
        ] as [String: Any]
      },
    ]
    return Templates.render("council", islands)
  }

  private func lead(of council: Council) -> String {
    let letters = council.documents.filter { documents[$0].isByInspectors }
    guard !letters.isEmpty else {
      return "No letter or report, and \(PlainWords.count(council.documents.count, "other document"))."
    }
    var words = PlainWords.count(letters.count, "letter or report", "letters and reports")
    let releases = council.documents.count { documents[$0].kind == .pressRelease }
    let others = council.documents.count - letters.count - releases
    let rest = [(releases, "release"), (others, "other document")].filter { $0.0 > 0 }
    words = PlainWords.list([words] + rest.map { PlainWords.count($0.0, $0.1) })
    guard let latest = council.latest(documents), let tone = Tone(documents[latest].counts) else { return words + "." }
    return words
      + ". The latest, the \(documents[latest].name.prefix(1).lowercased())\(documents[latest].name.dropFirst()), "
      + "is \(tone.words) as a whole."
  }

  // MARK: What inspectors asked for

  /// Open concerns first.
  private func concerns(of council: Council) -> [[String: Any]] {
    let order: [TrackedConcern.Status] = [.recurring, .new, .open, .resolved]
    return order.flatMap { status in council.concerns.filter { $0.status == status } }.map { concern in
      let words =
        switch concern.status {
        case .new: "new"
        case .recurring: "asked for again, and open"
        case .open: "open; not taken up since"
        case .resolved: "settled"
        }
      return [
        "text": PlainWords.withoutMark(concern.text), "status": words,
        "listed": concern.documents.map { place -> [String: Any] in
          let index = council.documents[place]
          return ["anchor": anchor(index), "label": documents[index].date.map(PlainWords.shortDate) ?? "undated"]
        },
      ]
    }
  }

  // MARK: The heat map

  private func map(of council: Council) -> String {
    var out = MarkupWriter()
    out.raw("<table class=\"heat\"><thead><tr><td></td>")
    for index in council.documents {
      out.raw("<th scope=\"col\"><span class=\"v\"><a href=\"#d")
      out.raw(index + 1)
      out.raw("\">")
      out.text(documents[index].date.map(PlainWords.shortDate) ?? "undated")
      out.raw("</a> ")
      out.text(documents[index].kind.shortName)
      out.raw("</span></th>")
    }
    out.raw("</tr></thead><tbody>")
    for (place, area) in page.areas.enumerated() {
      out.raw("<tr><th scope=\"row\">")
      out.text(area.title)
      out.raw("</th>")
      for index in council.documents {
        let own = documents[index].areas[place]
        let (words, anchor) = (PlainWords.counts(own.counts), anchor(index, area: area.area))
        Charts.field(own.tone, words: words, anchor: anchor, isStop: true, into: &out)
      }
      out.raw("</tr>")
    }
    out.raw("</tbody></table>")
    return out.string
  }

  // MARK: Over time

  private func trail(_ place: Int, of council: Council) -> String? {
    let all = council.series(documents)
    let judged = all.filter { documents[$0].areas[place].counts.total > 0 }
    guard let first = all.first, let last = all.last, !judged.isEmpty else { return nil }
    let points = judged.map { index in
      let area = documents[index].areas[place]
      return Charts.Point(
        time: months(index), score: area.counts.shrunk ?? 0,
        way: ((area.trajectories[.improving] ?? 0) - (area.trajectories[.declining] ?? 0)).signum())
    }
    let told = judged.map { index in
      let area = documents[index].areas[place]
      return "\(area.tone?.words ?? "") in \(PlainWords.shortDate(documents[index].date!))"
    }
    let title = page.areas[place].title
    let svg = Charts.trail(points, from: months(first), to: months(last), label: "\(title): \(PlainWords.list(told))")
    var out = MarkupWriter()
    out.raw("<div class=\"trail\" data-area=\"")
    out.raw(place)
    out.raw("\"><h3>")
    out.text(title)
    out.raw("</h3><p>")
    out.text(told.count == 1 ? told[0] : "\(told[told.count - 2]), \(told[told.count - 1])")
    out.raw("</p>")
    return out.string + svg + "</div>"
  }

  private func months(_ index: Int) -> Int {
    documents[index].date.map { $0.year * 12 + ($0.month ?? 6) - 1 } ?? 0
  }
}
