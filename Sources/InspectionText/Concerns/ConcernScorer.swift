/// Scores the areas of a taxonomy, and the concerns that a letter lists, over its sentences.
struct ConcernScorer {
  let taxonomy: Taxonomy
  let areas: AreaSets

  /// How many sentences before and behind it may speak to a listed concern. The longest report has fewer: this bounds
  /// what many letters in one text cost.
  private static let reach = 1200

  /// The scores of a document.
  func concerns(
    in segmentation: Segmentation, roles: SentenceRoles, appraisals: [Appraisal], judgements: [Judgement]
  ) -> Concerns {
    let bySentence = Self.ranges(of: judgements, sentences: appraisals.count)
    let areas = areas
    var scores = taxonomy.entries.map { AreaScore(area: $0.area) }
    for index in appraisals.indices {
      for (place, order) in zip(areas.sentences[index].places, appraisals[index].areas.indices) {
        let polarity = appraisals[index].areas[order].polarity
        let trajectory = appraisals[index].areas[order].trajectory
        if trajectory != .unstated { scores[place].trajectories[trajectory, default: 0] += 1 }
        guard polarity != .neutral else { continue }
        scores[place].counts.add(polarity)
        scores[place].byHolder[appraisals[index].holder, default: .init()].add(polarity)
        let about = bySentence[index].filter { areas.judgements[$0].contains(AreaSet(area: place)) }
        scores[place].evidence.append(Evidence(sentence: index, polarity: polarity, judgements: about))
      }
    }
    for place in scores.indices { Self.sort(&scores[place].evidence, judgements) }
    return Concerns(stated: stated(in: segmentation, roles, appraisals, judgements, bySentence), areas: scores)
  }

  /// The concerns that the letter lists, each with the sentences that speak to it: of one of its areas, and in
  /// its words.
  private func stated(
    in segmentation: Segmentation, _ roles: SentenceRoles, _ appraisals: [Appraisal], _ judgements: [Judgement],
    _ bySentence: [Range<Int>]
  ) -> [StatedConcern] {
    var (stated, homes) = ConcernLister(segmentation: segmentation, roles: roles).concerns(appraisals)
    guard !stated.isEmpty else { return [] }
    var stems = ContentWords.Stems()
    let topics = stated.map {
      ConcernTopic(areas: $0.areas, words: ContentWords($0.span, in: segmentation, &stems))
    }
    let needs = topics.map(\.need)
    let wholes = taxonomy.index(of: .overall).map { AreaSet(area: $0) }
    let sets = stated.map { concern in
      concern.areas.reduce(into: AreaSet()) { set, area in
        if let place = taxonomy.index(of: area) { set.insert(AreaSet(area: place)) }
      }
    }
    var near = 0..<0
    for (index, appraisal) in appraisals.enumerated() where !roles.isListed(index) {
      var (first, last) = (near.lowerBound, near.upperBound)
      while last < homes.count, homes[last] <= index + Self.reach { last += 1 }
      while first < last, homes[first] < index - Self.reach { first += 1 }
      near = first..<last
      // The words of a sentence are read only where they may count.
      var named: AreaSet = []
      for (place, order) in zip(areas.sentences[index].places, appraisal.areas.indices)
      where appraisal.areas[order].polarity != .neutral {
        named.insert(AreaSet(area: place))
      }
      guard !named.isEmpty else { continue }
      /// Whether they share an area; see ``ConcernTopic/speaks(to:)``.
      func mayShare(_ place: Int) -> Bool {
        named == wholes || sets[place] == wholes || !sets[place].isDisjoint(with: named)
      }
      guard near.contains(where: mayShare) else { continue }
      let polar = appraisal.areas.filter { $0.polarity != .neutral }
      let words = ContentWords(segmentation.sentences[index].span, in: segmentation, &stems)
      for place in near where mayShare(place) && words.shared(with: topics[place].words) >= needs[place] {
        let shared = polar.filter { topics[place].areas.contains($0.area) }
        let about = shared.isEmpty ? polar : shared
        let polarity = about.allSatisfy { $0.polarity == about[0].polarity } ? about[0].polarity : .mixed
        stated[place].counts.add(polarity)
        let phrases = bySentence[index].filter { judgement in
          about.contains { judgements[judgement].areas.contains($0.area) }
        }
        stated[place].evidence.append(Evidence(sentence: index, polarity: polarity, judgements: phrases))
      }
    }
    for place in stated.indices { Self.sort(&stated[place].evidence, judgements) }
    return stated
  }

  /// Strongest first: clear sentences before mixed ones, more phrases before fewer, then in the order of the text.
  private static func sort(_ evidence: inout [Evidence], _ judgements: [Judgement]) {
    func strength(_ piece: Evidence) -> Int {
      piece.judgements.count * 2 + (piece.polarity == .mixed ? 0 : 3)
    }
    evidence.sort { (strength($1), $0.sentence) < (strength($0), $1.sentence) }
  }

  /// The indices of the judgements of each sentence; they stand in the order of the text.
  private static func ranges(of judgements: [Judgement], sentences: Int) -> [Range<Int>] {
    var next = 0
    return (0..<sentences).map { sentence in
      let first = next
      while next < judgements.count, judgements[next].sentence == sentence { next += 1 }
      return first..<next
    }
  }
}
