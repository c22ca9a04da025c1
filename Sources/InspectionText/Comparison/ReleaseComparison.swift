/// A press release beside the letters that it reports on.
///
/// ```swift
/// let comparison = ReleaseComparison(release: release, sources: [analysis])   // of the letter
/// for claim in comparison.claims where claim.verdict == .contradicted {
///   print(release.document[claim.span])
/// }
/// ```
public struct ReleaseComparison: Hashable, Sendable, Codable {
  /// The release.
  public let release: Analysis
  /// The letters.
  public let sources: [Analysis]
  /// The release's quotations: findings first, then speech, each in the order of the text.
  public let quotations: [ComparedQuotation]
  /// Every area of the taxonomy, in its order.
  public let areas: [ComparedArea]
  /// How many of the letters' positive, mixed and negative findings the release passes on.
  public let coverage: [Polarity: FindingCoverage]
  /// What the release says was found, in the order of the text.
  public let claims: [ComparedClaim]
  /// What a reader should know about the comparison.
  public let diagnostics: [Diagnostic]

  /// Compares a release with the letters that it reports on.
  ///
  /// - Parameters:
  ///   - release: the release.
  ///   - sources: the letters; where two hold the same words, the first counts.
  ///   - includesTerms: whether quotations that assert nothing, such as names of schemes, are looked for too.
  public init(release: Analysis, sources: [Analysis], includesTerms: Bool = false) {
    self.release = release
    self.sources = sources
    let roles: [Quotation.Role] = includesTerms ? [.finding, .speech, .term] : [.finding, .speech]
    let locators = sources.map { QuotationLocator(segmentation: $0.segmentation) }
    quotations = roles.flatMap { role in
      release.quotations.indices.filter { release.quotations[$0].role == role }.map {
        Self.compare($0, of: release, sources: sources, locators: locators)
      }
    }
    let claims = ClaimReader(release: release, sources: sources).claims
    let checkers = sources.map { ClaimChecker(source: $0) }
    self.claims = claims.map { $0.compared(in: release, with: checkers) }
    areas = release.concerns.areas.map { own in
      var counts = PolarityCounts()
      for source in sources {
        for other in source.concerns.areas where other.area == own.area {
          counts.positive += other.counts.positive
          counts.mixed += other.counts.mixed
          counts.negative += other.counts.negative
        }
      }
      return ComparedArea(area: own.area, source: counts, release: own.counts)
    }
    coverage = Self.coverage(of: sources, quotations: quotations, claims: self.claims)
    diagnostics = Self.diagnostics(release, sources) + Self.strangers(release, quotations)
  }

  // MARK: Quotations

  private static func compare(
    _ index: Int, of release: Analysis, sources: [Analysis], locators: [QuotationLocator]
  ) -> ComparedQuotation {
    let words = String(release.document[release.quotations[index].span])
    var best = ComparedQuotation(quotation: index, located: LocatedQuotation(verdict: .absent))
    for (number, locator) in locators.enumerated() {
      let found = locator.locate(words)
      guard let span = found.span, isBetter(found, than: best.located) else { continue }
      let around = sources[number].sentences.filter { $0.span.overlaps(span) }
      best = ComparedQuotation(
        quotation: index, located: found, source: number,
        context: around.first.map { first in around.reduce(first.span) { $0.union($1.span) } })
    }
    return best
  }

  private static func isBetter(_ left: LocatedQuotation, than right: LocatedQuotation) -> Bool {
    let order = LocatedQuotation.Verdict.allCases
    let (one, two) = (order.firstIndex(of: left.verdict)!, order.firstIndex(of: right.verdict)!)
    return one < two || one == two && left.changes.count < right.changes.count
  }

  // MARK: Coverage

  private static func coverage(
    of sources: [Analysis], quotations: [ComparedQuotation], claims: [ComparedClaim]
  ) -> [Polarity: FindingCoverage] {
    var coverage: [Polarity: FindingCoverage] = [.positive: .init(), .mixed: .init(), .negative: .init()]
    for (number, source) in sources.enumerated() {
      let judgements = Dictionary(grouping: source.judgements, by: \.sentence)
      let quoted = quotations.filter { $0.source == number }.compactMap(\.located.span)
      let reported = claims.filter { $0.source == number && $0.verdict == .supported }.compactMap(\.sourceSpan)
      for (index, sentence) in source.sentences.enumerated() {
        let appraisal = source.appraisal(ofSentence: index)
        let polarity = appraisal.polarity
        guard sentence.isScored, polarity != .neutral, appraisal.holder == .ofsted else { continue }
        let held = judgements[index] ?? []
        coverage[polarity]!.findings += 1
        // A word or two quoted out of a sentence pass its finding on only where they hold its judgement.
        let isQuoted = quoted.contains { span in
          sentence.span.overlaps(span)
            && (held.contains { $0.span.overlaps(span) } || wordCount(span, in: source) >= 4)
        }
        if isQuoted {
          coverage[polarity]!.quoted += 1
        } else if reported.contains(where: { $0.overlaps(sentence.span) }) {
          coverage[polarity]!.reported += 1
        } else {
          coverage[polarity]!.leftOut.append(.init(source: number, sentence: index, weight: held.count))
        }
      }
    }
    return coverage
  }

  private static func wordCount(_ span: TextSpan, in source: Analysis) -> Int {
    source.document[span].split(whereSeparator: \.isWhitespace).count
  }

  // MARK: Diagnostics

  /// A release that quotes nothing of the letters most likely reports on another visit.
  private static func strangers(_ release: Analysis, _ quotations: [ComparedQuotation]) -> [Diagnostic] {
    let findings = quotations.filter { release.quotations[$0.quotation].role == .finding }
    let held = findings.count { $0.source != nil }
    guard findings.count >= 4, held * 10 < findings.count else { return [] }
    return [
      Diagnostic(
        .otherVisit, .warning,
        "Of \(findings.count) quotations of inspectors \(held == 0 ? "none" : "\(held)") was found: "
          + "the release seems to report on another visit than the letters given.")
    ]
  }

  private static func diagnostics(_ release: Analysis, _ sources: [Analysis]) -> [Diagnostic] {
    var found: [Diagnostic] = []
    if release.kind != .pressRelease {
      found.append(
        Diagnostic(
          .notARelease, .warning,
          "\(release.document.id) does not look like a press release: it was read as \(release.kind.rawValue)."))
    }
    for source in sources {
      if source.kind == .pressRelease || source.kind == .other {
        found.append(
          Diagnostic(
            .notALetter, .warning,
            "\(source.document.id) does not look like a letter or report: it was read as \(source.kind.rawValue)."))
      }
      if let one = release.metadata.authority, let two = source.metadata.authority, one != two {
        found.append(
          Diagnostic(.otherAuthority, .warning, "\(source.document.id) is about \(two), the release about \(one)."))
      }
    }
    return found
  }
}

extension Diagnostic.Code {
  /// The document that was given as a release is none.
  public static let notARelease = Self(rawValue: "not_a_release")
  /// A document that was given as a letter is none.
  public static let notALetter = Self(rawValue: "not_a_letter")
  /// The release quotes hardly anything of the letters.
  public static let otherVisit = Self(rawValue: "other_visit")
  /// The letter is about another council.
  public static let otherAuthority = Self(rawValue: "other_authority")
}
