internal import InspectionText
internal import LettersReport

/// Finds the letters that releases report on: those of the same council, the latest that is not later first.
struct ReleasePairing {
  /// A release and the letters that it may report on, by their indices.
  struct Pair {
    var release: Int
    /// The likeliest first.
    var letters: [Int]
    /// Whether the release bears a date.
    var isDated: Bool
  }

  /// Each release for which there is a letter.
  private(set) var pairs: [Pair] = []

  /// How many letters are tried where the release quotes hardly anything of the first.
  private static let reach = 3

  init(_ documents: [ReportDocument]) {
    for (index, release) in documents.enumerated() where release.kind == .pressRelease {
      guard let authority = release.authority?.lowercased() else { continue }
      let letters = documents.indices.filter { place in
        let letter = documents[place]
        guard letter.isByInspectors, letter.authority?.lowercased() == authority, let date = letter.date else { return false }
        return release.date.map { date <= $0 } ?? true
      }
      let latestFirst = letters.sorted { (documents[$1].date!, documents[$0].id) < (documents[$0].date!, documents[$1].id) }
      guard !latestFirst.isEmpty else { continue }
      pairs.append(
        Pair(release: index, letters: Array(latestFirst.prefix(Self.reach)), isDated: release.date != nil))
    }
  }
}

extension ReleasePairing.Pair {
  /// Holds the release against the likeliest letter; where it quotes hardly anything of that one, against the one of
  /// the letters before that holds most of its quotations.
  func comparison(of documents: [Document], by analyser: Analyser, on page: ReportPage) -> ReportComparison {
    let own = analyser.analyse(documents[release])
    var best = ReleaseComparison(release: own, sources: [analyser.analyse(documents[letters[0]])])
    var how =
      isDated
      ? "The letter is the council’s latest among the files that is not later than the release."
      : "The release bears no date; the letter is the council’s latest among the files."
    func found(_ comparison: ReleaseComparison) -> Int { comparison.quotations.count { $0.source != nil } }
    if best.diagnostics.contains(where: { $0.code == .otherVisit }) || found(best) == 0 {
      for letter in letters.dropFirst() {
        let other = ReleaseComparison(release: own, sources: [analyser.analyse(documents[letter])])
        guard found(other) > found(best) else { continue }
        best = other
        how = "The letter is the one of the council’s last letters that holds most of the release’s quotations."
      }
    }
    return page.comparison(best, how: how)
  }
}
