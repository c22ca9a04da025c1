import InspectionText

extension AnalysisInvariants {
  /// Layers refer to each other by index, and what they refer to is there and touches them.
  mutating func checkLinks() {
    let sentences = analysis.sentences
    violations.expect(analysis.appraisals.count == sentences.count, "\(analysis.appraisals.count) appraisals")
    for judgement in analysis.judgements {
      guard expectSentence(judgement.sentence, "a judgement") else { continue }
      violations.expect(
        sentences[judgement.sentence].span.contains(judgement.span), "\(judgement.span) is not in its sentence")
      violations.expect((-1...1).contains(judgement.polarity), "the polarity \(judgement.polarity)")
    }
    for quotation in analysis.quotations {
      guard expectSentence(quotation.sentence, "a quotation") else { continue }
      violations.expect(
        sentences[quotation.sentence].span.overlaps(quotation.span), "\(quotation.span) does not touch its sentence")
    }
    for clause in analysis.reported {
      guard expectSentence(clause.sentence, "a reported clause") else { continue }
      violations.expect(
        sentences[clause.sentence].span.overlaps(clause.span), "\(clause.span) does not touch its sentence")
    }
    for appraisal in analysis.appraisals {
      let areas = appraisal.areas.map(\.area)
      violations.expect(Set(areas).count == areas.count, "a sentence has an area twice: \(areas.map(\.rawValue))")
    }
  }

  private mutating func expectSentence(_ index: Int, _ owner: String) -> Bool {
    let isThere = analysis.sentences.indices.contains(index)
    violations.expect(isThere, "\(owner) of sentence \(index)")
    return isThere
  }

  /// Counts are those of the evidence, and no score leaves its scale.
  mutating func checkScores() {
    for area in analysis.concerns.areas {
      var counts = PolarityCounts()
      for evidence in area.evidence {
        counts.add(evidence.polarity)
        guard expectSentence(evidence.sentence, "evidence") else { continue }
        for index in evidence.judgements {
          guard analysis.judgements.indices.contains(index) else {
            violations.expect(false, "evidence of judgement \(index)")
            continue
          }
          violations.expect(
            analysis.judgements[index].sentence == evidence.sentence, "evidence of another sentence’s judgement")
        }
      }
      violations.expect(counts == area.counts, "\(area.area.rawValue) counts what its evidence does not hold")
      violations.expect((area.counts.score == nil) == area.evidence.isEmpty, "\(area.area.rawValue): score and none")
      for score in [area.counts.score, area.counts.shrunk] {
        violations.expect(score.map { (-1...1).contains($0) } ?? true, "\(area.area.rawValue) scores \(score ?? 0)")
      }
    }
    for stated in analysis.concerns.stated {
      violations.expect(stated.counts.score.map { (-1...1).contains($0) } ?? true, "a stated concern’s score")
      for evidence in stated.evidence { _ = expectSentence(evidence.sentence, "evidence of a stated concern") }
    }
    violations.expect(analysis.sentiment.score.map { (-1...1).contains($0) } ?? true, "the sentiment’s score")
    for contribution in analysis.sentiment.contributions {
      violations.expect(analysis.judgements.indices.contains(contribution.judgement), "a contribution of no judgement")
    }
  }

  /// Offsets of all spans convert to every unit and back; an offset within a scalar converts to none.
  mutating func checkOffsets() {
    let table = OffsetTable(analysis.document.text)
    let text = analysis.document.text
    let counts = (scalars: text.unicodeScalars.count, units: text.utf16.count)
    violations.expect(
      table.offset(ofUTF8: bytes.count, in: .unicodeScalar) == counts.scalars
        && table.offset(ofUTF8: bytes.count, in: .utf16) == counts.units, "the length in other units")
    for unit in OffsetUnit.allCases {
      var last = -1
      for sentence in analysis.sentences {
        for offset in [Int(sentence.span.start), Int(sentence.span.end)] {
          let converted = table.offset(ofUTF8: offset, in: unit)
          violations.expect(converted >= last, "\(offset) in \(unit) is \(converted), after \(last)")
          violations.expect(table.utf8Offset(of: converted, in: unit) == offset, "\(offset) in \(unit) and back")
          last = converted
        }
      }
      violations.expect(table.utf8Offset(of: -1, in: unit) == nil, "an offset before the text")
      violations.expect(table.utf8Offset(of: bytes.count + 1, in: unit) == nil, "an offset behind the text")
    }
  }
}
