internal import InspectionText

/// What gets worse and better: in short for each council, and as cards with the inspectors’ words.
extension PageBuilder {
  /// A change of one of a council’s areas.
  typealias CouncilChange = (council: Council, change: Council.Change)

  /// What gets worse, the plainest first.
  var worsening: [CouncilChange] { changes(where: \.isWorse, weight: \.weightOfDecline) }

  /// What gets better, the plainest first.
  var bettering: [CouncilChange] { changes(where: \.isBetter, weight: \.weightOfRise) }

  private func changes(
    where isWanted: (Council.Change) -> Bool, weight: (Council.Change) -> Double
  ) -> [CouncilChange] {
    let all = councils.flatMap { council in council.changes.filter(isWanted).map { (council: council, change: $0) } }
    return all.enumerated().sorted { one, two in
      let (first, second) = (weight(one.element.change), weight(two.element.change))
      return first != second ? first > second : one.offset < two.offset
    }.map(\.element)
  }

  /// The same, with no more than two of one council among the first.
  func varied(_ all: [CouncilChange]) -> [CouncilChange] {
    var seen: [Int: Int] = [:]
    var (first, rest): ([CouncilChange], [CouncilChange]) = ([], [])
    for item in all {
      seen[item.council.number, default: 0] += 1
      if seen[item.council.number]! <= 2 { first.append(item) } else { rest.append(item) }
    }
    return first + rest
  }

  // MARK: In short

  /// Each council of which there is something to tell: areas that get worse and better, and what its releases get
  /// wrong; the worst first.
  var inShort: [[String: Any]] {
    let (worse, better) = (worsening, bettering)
    let told = councils.filter(\.isNamed).compactMap { council -> (weight: Double, values: [String: Any])? in
      let own = (
        worse.filter { $0.council.number == council.number }, better.filter { $0.council.number == council.number }
      )
      let releases = releasesInShort(of: council)
      guard !own.0.isEmpty || !own.1.isEmpty || !releases.isEmpty else { return nil }
      let weight = own.0.reduce(0) { $0 + $1.change.weightOfDecline } + Double(releases.count)
      return (
        weight,
        [
          "name": council.name, "anchor": anchor(council), "hasWorse": !own.0.isEmpty, "worse": own.0.map(areaLink),
          "hasBetter": !own.1.isEmpty, "better": own.1.map(areaLink), "hasReleases": !releases.isEmpty,
          "releases": releases,
        ]
      )
    }
    return told.enumerated().sorted { one, two in
      (-one.element.weight, one.offset) < (-two.element.weight, two.offset)
    }.map(\.element.values)
  }

  /// How many councils there is nothing to tell of.
  var steadyWords: String {
    let named = councils.count(where: \.isNamed)
    let silent = named - inShort.count
    guard silent > 0, named > 1 else { return silent > 0 ? "Nothing is said to get worse or better." : "" }
    return "Of \(PlainWords.count(silent, "council")) there is nothing of the kind to tell: "
      + "one letter only, or no clear change."
  }

  /// An area, and the sentence that tells of its change.
  private func areaLink(_ item: CouncilChange) -> [String: Any] {
    let isWorse = item.change.isWorse
    let area = documents[item.change.to].areas.first { $0.area == item.change.area }
    let stated = isWorse ? item.change.declining.first : item.change.improving.first
    let sentence = stated ?? (isWorse ? area?.criticism : area?.praise)
    return [
      "title": title(item.change.area).lowercased()
        + (documents[item.change.to].kind == .sendReport ? " (special needs report)" : ""),
      "anchor": sentence.map { anchor(item.change.to, sentence: $0.sentence) }
        ?? anchor(item.change.to, area: item.change.area),
    ]
  }

  /// What is to be checked in each of a council’s releases.
  private func releasesInShort(of council: Council) -> [[String: Any]] {
    comparisons.enumerated().compactMap { number, comparison in
      guard let place = places[comparison.release.document.id], council.documents.contains(place),
        comparison.untrueCount > 0
      else { return nil }
      let (altered, absent) = (comparison.altered.count, comparison.absent.count)
      let contradicted = comparison.contradicted.count
      var parts: [String] = []
      if altered > 0 { parts.append("\(PlainWords.count(altered, "quotation")) changed") }
      if absent > 0 { parts.append("\(PlainWords.count(absent, "quotation")) not in the letter") }
      if contradicted > 0 { parts.append("\(PlainWords.count(contradicted, "claim")) contradicted") }
      return [
        "anchor": "r\(number + 1)", "words": PlainWords.list(parts),
        "date": documents[place].date.map { " (release of \($0.inWords))" } ?? "",
      ]
    }
  }

  // MARK: Cards

  /// One area that gets worse or better, in the inspectors’ words.
  func changeCard(_ change: Council.Change, of council: Council, isWorse: Bool, isNamed: Bool = true) -> String {
    let document = documents[change.to]
    guard let area = document.areas.first(where: { $0.area == change.area }), let tone = area.tone else { return "" }
    var how: String
    if let from = change.from, let before = documents[from].areas.first(where: { $0.area == change.area })?.tone {
      let when = documents[from].date.map { " in \(PlainWords.shortDate($0))" } ?? ""
      how = before == tone ? "Still \(tone.words), as\(when)" : "From \(before.words)\(when) to \(tone.words)"
    } else {
      how = "On the whole \(tone.words)"
    }
    let stated = isWorse ? change.declining : change.improving
    if !stated.isEmpty {
      let isAgainst = isWorse ? tone.rawValue >= Tone.good.rawValue : tone.rawValue <= Tone.bad.rawValue
      how += isAgainst ? ", but here it is said to get " : ", and said to get "
      how += isWorse ? "worse" : "better"
    }
    let strongest = isWorse ? area.criticism : area.praise
    let quoted = stated.isEmpty ? [strongest].compactMap { $0 } : Array(stated.prefix(isWorse ? 2 : 1))
    return Templates.render(
      "change",
      [
        "council": isNamed ? council.name : "", "councilAnchor": anchor(council), "area": title(change.area),
        "how": how + ".",
        "quotes": quoted.map {
          [
            "text": $0.text, "anchor": anchor(change.to, sentence: $0.sentence),
            "source": document.name + ($0.page.map { ", page \($0)" } ?? ""),
          ]
        },
      ])
  }
}
