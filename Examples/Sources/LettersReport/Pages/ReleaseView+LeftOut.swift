internal import InspectionText

/// What the release leaves out, and both texts area by area.
extension ReleaseView {
  var leftOutNote: String {
    let good = comparison.coverage[.positive] ?? .init()
    let bad = comparison.coverage[.negative] ?? .init()
    return
      "It passes on \(good.quoted + good.reported) of the letter’s \(PlainWords.count(good.findings, "favourable finding")) and "
      + "\(bad.quoted + bad.reported) of its \(PlainWords.count(bad.findings, "critical one"))."
  }

  var leftOutGroups: [[String: Any]] {
    var groups: [[String: Any]] = []
    let kinds: [(Polarity, String)] = [
      (.negative, "Critical"), (.mixed, "Good and bad at once"), (.positive, "Favourable"),
    ]
    for (polarity, name) in kinds {
      let all = (comparison.coverage[polarity]?.leftOut ?? []).enumerated().sorted {
        (-$0.element.weight, $0.offset) < (-$1.element.weight, $1.offset)
      }.map(\.element)
      guard !all.isEmpty else { continue }
      let shown = polarity == .negative ? Array(all.prefix(6)) : []
      let rest = Array(all.dropFirst(shown.count))
      if !shown.isEmpty { groups.append(group("\(name), the weightiest first", shown, isFolded: false)) }
      if !rest.isEmpty {
        groups.append(group("\(name): \(rest.count)\(shown.isEmpty ? "" : " more")", rest, isFolded: true))
      }
    }
    return groups
  }

  private func group(_ heading: String, _ findings: [FindingCoverage.Finding], isFolded: Bool) -> [String: Any] {
    [
      "heading": heading, "isFolded": isFolded,
      "findings": findings.map { finding -> [String: Any] in
        let letter = comparison.sources[finding.source]
        let span = letter.sentences[finding.sentence].span
        return [
          "text": letter.segmentation.clean(span), "place": pageWords(letter, span),
          "anchor": place(ofSource: finding.source).map { builder.anchor($0, sentence: finding.sentence) }
            ?? "r\(number)",
        ]
      },
    ]
  }

  var areas: [[String: Any]] {
    comparison.areas.filter { $0.source.total > 0 && $0.release.total > 0 }.map { area in
      let (letter, release) = (Tone(area.source), Tone(area.release))
      return [
        "title": builder.title(area.area), "letter": letter?.words ?? "", "letterTone": letter?.name ?? "",
        "release": release?.words ?? "", "releaseTone": release?.name ?? "",
      ]
    }
  }
}
