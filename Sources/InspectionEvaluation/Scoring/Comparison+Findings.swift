internal import InspectionText

extension Comparison {
  mutating func compareGrades() {
    func label(_ grade: AwardedGrade) -> String {
      "\(grade.judgement.rawValue)=\(grade.grade.rawValue)"
    }
    let pairs = compareSpans(
      "grades", gold: gold.grades.map { ($0.span, label($0)) }, found: found.grades.map { ($0.span, label($0)) })
    for pair in pairs {
      let (left, right) = (gold.grades[pair.gold], found.grades[pair.found])
      score.addLabels(gold: "\(left.isCurrent)", found: "\(right.isCurrent)", to: "grade_current")
      score.addLabels(gold: left.source.rawValue, found: right.source.rawValue, to: "grade_source")
    }
    // What a reader asks first: which grades does this document award, wherever it says so?
    compareItems("grades_awarded", kind: nil, gold: Self.awarded(gold.grades), found: Self.awarded(found.grades))
  }

  private static func awarded(_ grades: [AwardedGrade]) -> [String] {
    Set(grades.filter(\.isCurrent).map { "\($0.judgement.rawValue) \($0.grade.rawValue)" }).sorted()
  }

  mutating func compareJudgements() {
    let pairs = compareSpans(
      "judgements", gold: gold.judgements.map { ($0.span, $0.category.rawValue) },
      found: found.judgements.map { ($0.span, $0.category.rawValue) })
    for pair in pairs {
      let (left, right) = (gold.judgements[pair.gold], found.judgements[pair.found])
      score.addLabels(gold: left.category.rawValue, found: right.category.rawValue, to: "judgement_category")
      score.addLabels(gold: Self.sign(left.polarity), found: Self.sign(right.polarity), to: "judgement_polarity")
      score.addLabels(gold: left.trajectory.rawValue, found: right.trajectory.rawValue, to: "judgement_trajectory")
      score.addLabels(gold: left.time.rawValue, found: right.time.rawValue, to: "judgement_time")
      addSets(Set(left.areas), Set(right.areas), to: "judgement_areas")
    }
  }

  private static func sign(_ polarity: Int) -> String {
    polarity > 0 ? "positive" : polarity < 0 ? "negative" : "neutral"
  }

  mutating func addSets(_ gold: Set<ConcernArea>, _ found: Set<ConcernArea>, to layer: String) {
    score.add(
      Tally(right: gold.intersection(found).count, predicted: found.count, gold: gold.count), to: layer,
      match: .overlap)
    for area in gold.union(found) {
      let (isGold, isFound) = (gold.contains(area), found.contains(area))
      score.add(
        Tally(right: isGold && isFound ? 1 : 0, predicted: isFound ? 1 : 0, gold: isGold ? 1 : 0), to: layer,
        kind: area.rawValue, match: .overlap)
    }
  }

  mutating func compareQuotations() {
    let pairs = compareSpans(
      "quotations", gold: gold.quotations.map { ($0.span, $0.role.rawValue) },
      found: found.quotations.map { ($0.span, $0.role.rawValue) })
    for pair in pairs {
      score.addLabels(
        gold: gold.quotations[pair.gold].role.rawValue, found: found.quotations[pair.found].role.rawValue,
        to: "quotation_role")
    }
    compareNames(
      "quotation_speaker", gold: gold.quotations.map(\.speaker), found: found.quotations.map(\.speaker), pairs: pairs,
      isSame: Self.isSameSpeaker)
    compareNames(
      "quotation_cue", gold: gold.quotations.map(\.cue), found: found.quotations.map(\.cue), pairs: pairs,
      isSame: { Self.folded($0) == Self.folded($1) })
  }

  mutating func compareReported() {
    let pairs = compareSpans(
      "reported", gold: gold.reported.map { ($0.span, "clause") }, found: found.reported.map { ($0.span, "clause") })
    compareNames(
      "reported_speaker", gold: gold.reported.map(\.speaker), found: found.reported.map(\.speaker), pairs: pairs,
      isSame: Self.isSameSpeaker)
    compareNames(
      "reported_cue", gold: gold.reported.map { $0.cue.isEmpty ? nil : $0.cue },
      found: found.reported.map { $0.cue.isEmpty ? nil : $0.cue }, pairs: pairs,
      isSame: { Self.folded($0) == Self.folded($1) })
  }

  /// Scores names that may be missing: one that is missing on both sides is no merit.
  private mutating func compareNames(
    _ layer: String, gold: [String?], found: [String?], pairs: [(gold: Int, found: Int)],
    isSame: (String, String) -> Bool
  ) {
    var right = 0
    for pair in pairs {
      if let left = gold[pair.gold], let other = found[pair.found], isSame(left, other) {
        right += 1
      } else if gold[pair.gold] != nil || found[pair.found] != nil {
        score.add(Miss(layer: layer, expected: gold[pair.gold], found: found[pair.found], text: ""))
      }
    }
    score.add(
      Tally(right: right, predicted: found.compactMap { $0 }.count, gold: gold.compactMap { $0 }.count), to: layer,
      match: .overlap)
  }

  /// One name holds the other, and is longer by two words at most.
  static func isSameSpeaker(_ left: String, _ right: String) -> Bool {
    let (short, long) = folded(left).count <= folded(right).count ? (left, right) : (right, left)
    let (inner, outer) = (folded(short), folded(long))
    guard !inner.isEmpty, outer.count <= inner.count + 2 else { return inner == outer }
    return (0...(outer.count - inner.count)).contains { Array(outer[$0..<($0 + inner.count)]) == inner }
  }

  /// Lower-case words, without punctuation.
  private static func folded(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  mutating func compareStated() {
    let pairs = compareSpans(
      "stated", gold: gold.concerns.stated.map { ($0.span, "concern") },
      found: found.concerns.stated.map { ($0.span, "concern") })
    for pair in pairs {
      addSets(
        Set(gold.concerns.stated[pair.gold].areas), Set(found.concerns.stated[pair.found].areas), to: "stated_areas")
    }
  }

  /// Compares the reading of each scored unit with that of the sentence that shares most text with it.
  mutating func compareAppraisals() {
    let foundSpans = found.sentences.map(\.span)
    let nothing = Appraisal(holder: .nobody)
    for (index, sentence) in gold.sentences.enumerated() where sentence.isScored {
      let expected = gold.appraisals[index]
      let place = SpanMatching.best(for: alignment.place(of: sentence.span), in: foundSpans)
      let reading = place.map { found.appraisal(ofSentence: $0) } ?? nothing
      score.addLabels(gold: expected.polarity.rawValue, found: reading.polarity.rawValue, to: "polarity")
      score.addLabels(gold: expected.trajectory.rawValue, found: reading.trajectory.rawValue, to: "trajectory")
      score.addLabels(gold: expected.holder.rawValue, found: reading.holder.rawValue, to: "holder")
      let wanted = Dictionary(expected.areas.map { ($0.area, $0) }) { first, _ in first }
      let given = Dictionary(reading.areas.map { ($0.area, $0) }) { first, _ in first }
      addSets(Set(wanted.keys), Set(given.keys), to: "areas")
      for area in AreaOrder.areas {
        // For kappa, which asks about each area of each unit: is it spoken of or not?
        score.confuse(
          wanted[area] == nil ? "absent" : "present", given[area] == nil ? "absent" : "present", in: "areas")
        guard let left = wanted[area], let right = given[area] else { continue }
        score.addLabels(gold: left.polarity.rawValue, found: right.polarity.rawValue, to: "area_polarity")
        score.addLabels(gold: left.trajectory.rawValue, found: right.trajectory.rawValue, to: "area_trajectory")
      }
      let (want, got) = (Self.line(expected), Self.line(reading))
      if want != got {
        score.add(Miss(layer: "appraisals", expected: want, found: got, text: words(sentence.span, in: gold)))
      }
    }
  }

  private static func line(_ appraisal: Appraisal) -> String {
    let areas = appraisal.areas.map { "\($0.area.rawValue):\($0.polarity.rawValue):\($0.trajectory.rawValue)" }
    return ([appraisal.holder.rawValue, appraisal.polarity.rawValue, appraisal.trajectory.rawValue] + areas)
      .joined(separator: " ")
  }
}
