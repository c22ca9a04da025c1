internal import InspectionText
internal import LettersReport

/// Finds the letter that a release reports on, among those of the same council: the one on the visit that the release
/// dates, else the latest that is not later than the release.
struct ReleasePairing {
  /// A release and the letters that it may report on, by their indices.
  struct Pair {
    var release: Int
    /// The likeliest first.
    var letters: [Int]
    /// How the first was chosen, in a sentence.
    var how: String
  }

  /// Each release for which there is a letter.
  private(set) var pairs: [Pair] = []

  /// How many letters are tried where the release quotes hardly anything of the first.
  private static let reach = 4

  /// Pairs the releases among documents.
  ///
  /// - Parameter texts: the text of each document; a release that names no council by its letterhead may do so in it.
  init(_ documents: [ReportDocument], texts: [Document]) {
    var letters: [String: [Int]] = [:]
    for (index, letter) in documents.enumerated() where letter.isByInspectors && letter.date != nil {
      if let authority = letter.authority { letters[authority.lowercased(), default: []].append(index) }
    }
    for (index, release) in documents.enumerated() where release.kind == .pressRelease {
      var how = ""
      var council = release.authority?.lowercased()
      if council == nil {
        council = Self.mostNamed(letters.keys.sorted(), in: texts[index].text.lowercased())
        how = "The release’s council was told by its text. "
      }
      guard let all = council.flatMap({ letters[$0] }) else { continue }
      let latestFirst = all.sorted { (documents[$1].date!, documents[$0].id) < (documents[$0].date!, documents[$1].id) }
      let earlier = latestFirst.filter { place in release.ownDate.map { documents[place].date! <= $0 } ?? true }
      var likely = earlier
      if let visit = release.visit, let place = latestFirst.first(where: { documents[$0].visit?.start == visit.start })
      {
        likely.removeAll { $0 == place }
        likely.insert(place, at: 0)
        how += "The letter is the one on the visit that the release dates."
      } else if release.ownDate != nil {
        how += "The letter is the council’s latest among the files that is not later than the release."
      } else {
        how += "The release bears no date; the letter is the council’s latest among the files."
      }
      guard !likely.isEmpty else { continue }
      pairs.append(Pair(release: index, letters: Array(likely.prefix(Self.reach)), how: how))
    }
  }

  /// The name that a text has most often, if it has one twice.
  private static func mostNamed(_ names: [String], in text: String) -> String? {
    let counted = names.map { (name: $0, count: text.split(separator: $0, omittingEmptySubsequences: false).count - 1) }
    return counted.filter { $0.count >= 2 }.max { $0.count < $1.count }?.name
  }
}

extension ReleasePairing.Pair {
  /// Holds the release against the likeliest letter; where it quotes hardly anything of that one, against the one of
  /// the letters before that holds most of its quotations.
  func comparison(of documents: [Document], by analyser: Analyser, on page: ReportPage) -> ReportComparison {
    let own = analyser.analyse(documents[release])
    var best = ReleaseComparison(release: own, sources: [analyser.analyse(documents[letters[0]])])
    var how = self.how
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
