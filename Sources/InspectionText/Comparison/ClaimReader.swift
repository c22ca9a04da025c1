/// Finds what a release says was found: its reported clauses, and its own statements about a dated visit.
struct ClaimReader {
  /// A claim, and the letters that it may speak of.
  struct Claim {
    var span: TextSpan
    var date: PartialDate?
    var sources: [Int]
  }

  private(set) var claims: [Claim] = []

  init(release: Analysis, sources: [Analysis]) {
    var text = release.document.text
    let dates = text.withUTF8 { bytes in
      let reader = DateReader(text: TokenText(bytes: bytes, tokens: release.tokens))
      return release.sentences.map { sentence in
        reader.mentions(in: sentence.tokens).filter { $0.start.month != nil }.map { mention in
          (start: release.tokens[mention.tokens.lowerBound].start, date: mention.start)
        }
      }
    }
    let everywhere = Array(sources.indices)
    for clause in release.reported {
      // The date that stands nearest before the end of the clause is the one that it speaks of.
      let own = dates[clause.sentence].last { $0.start < clause.span.end }
      let spoken = own.map { date in everywhere.filter { Self.isOf(date.date, sources[$0]) } } ?? []
      for span in Self.parts(of: clause, in: release) {
        claims.append(Claim(span: span, date: own?.date, sources: spoken.isEmpty ? everywhere : spoken))
      }
    }
    let taken = Set(release.reported.map(\.sentence))
    let quoted = release.quotations.filter { $0.role != .term }.map(\.span)
    for (index, sentence) in release.sentences.enumerated() where sentence.isScored && !taken.contains(index) {
      guard let date = dates[index].first(where: { date in everywhere.contains { Self.isOf(date.date, sources[$0]) } }),
        !quoted.contains(where: { $0.overlaps(sentence.span) }),
        release.judgements.contains(where: { $0.sentence == index && $0.category != .formalGrade })
      else { continue }
      claims.append(
        Claim(span: sentence.span, date: date.date, sources: everywhere.filter { Self.isOf(date.date, sources[$0]) }))
    }
    claims.sort { $0.span < $1.span }
  }

  /// The items of a clause that runs on over a list. What only leads up to a quotation claims nothing by itself.
  private static func parts(of clause: ReportedClause, in release: Analysis) -> [TextSpan] {
    let sentence = release.sentences[clause.sentence].span
    let bytes = Array(release.document[clause.span.union(sentence)].utf8)
    let base = Int(min(clause.span.start, sentence.start))
    var end = Int(clause.span.end) - base
    // A list goes on to the end of its sentence, past the commas that would end a clause.
    if blankLine(bytes[(Int(clause.span.start) - base)..<end]) != nil { end = max(end, Int(sentence.end) - base) }
    var parts: [TextSpan] = []
    var rest = bytes[(Int(clause.span.start) - base)..<end]
    while let gap = blankLine(rest) {
      parts.append(TextSpan(base + rest.startIndex, base + gap.lowerBound))
      rest = rest[gap.upperBound...]
    }
    parts.append(TextSpan(base + rest.startIndex, base + rest.endIndex))
    return parts.filter { ClaimWords(release.segmentation.clean($0)).stems.count >= 2 }
  }

  /// The white space around the first blank line.
  private static func blankLine(_ bytes: ArraySlice<UInt8>) -> Range<Int>? {
    var index = bytes.startIndex
    while index < bytes.endIndex {
      guard bytes[index] <= 32 else {
        index += 1
        continue
      }
      var end = index
      while end < bytes.endIndex, bytes[end] <= 32 { end += 1 }
      if bytes[index..<end].count(where: { $0 == 10 }) > 1 { return index..<end }
      index = end
    }
    return nil
  }

  /// Whether a letter is of the month that a release speaks of: that of its visit, or its own.
  private static func isOf(_ date: PartialDate, _ source: Analysis) -> Bool {
    let metadata = source.metadata
    return [metadata.visit?.start, metadata.visit?.end, metadata.date].contains { own in
      own.map { $0.year == date.year && $0.month == date.month } ?? false
    }
  }
}

extension ClaimReader.Claim {
  /// The claim, held against the letters that it may speak of: what one of them says goes before silence.
  func compared(in release: Analysis, with checkers: [ClaimChecker]) -> ComparedClaim {
    var best = ComparedClaim(span: span, date: date, verdict: .notFound)
    var score: Float = 0
    for source in sources {
      guard let found = checkers[source].check(span, in: release) else { continue }
      if best.source == nil || found.score > score {
        best.verdict = found.verdict
        best.source = source
        best.sourceSpan = checkers[source].source.sentences[found.sentence].span
        score = found.score
      }
    }
    return best
  }
}
