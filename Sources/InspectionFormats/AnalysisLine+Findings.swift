internal import InspectionText

extension AnalysisLine {
  mutating func writeGrades() {
    writeObjects("grades", analysis.grades) { line, grade in
      line.writeOffsets(grade.span)
      line.json.member("judgement", grade.judgement.rawValue)
      line.json.member("grade", grade.grade.rawValue)
      line.json.member("source", grade.source.rawValue)
      line.json.member("date", grade.date?.description)
      line.json.member("current", grade.isCurrent)
    }
  }

  mutating func writeJudgements() {
    writeObjects("judgements", analysis.judgements) { line, judgement in
      line.writeOffsets(judgement.span)
      line.writeWords(judgement.span)
      line.json.member("category", judgement.category.rawValue)
      line.json.member("polarity", judgement.polarity)
      line.json.member("trajectory", judgement.trajectory.rawValue)
      line.json.member("time", judgement.time.rawValue)
      line.json.array("areas", judgement.areas) { $0.value($1.rawValue) }
      line.json.member("sentence", judgement.sentence)
      if line.writer.explains { line.json.member("rules", judgement.rules) }
    }
  }

  mutating func writeQuotations() {
    writeObjects("quotations", analysis.quotations) { line, quotation in
      line.writeOffsets(quotation.span)
      line.writeWords(quotation.span)
      line.json.member("role", quotation.role.rawValue)
      line.json.member("speaker", quotation.speaker)
      line.json.member("cue", quotation.cue)
      line.json.member("group", quotation.group)
      line.json.member("sentence", quotation.sentence)
    }
    writeObjects("reported", analysis.reported) { line, clause in
      line.writeOffsets(clause.span)
      line.writeWords(clause.span)
      line.json.member("speaker", clause.speaker)
      line.json.member("cue", clause.cue)
      line.json.member("sentence", clause.sentence)
    }
  }

  mutating func writeConcerns(_ concerns: Concerns) {
    json.key("concerns")
    json.beginObject()
    writeObjects("stated", concerns.stated) { line, stated in
      line.writeOffsets(stated.span)
      line.writeWords(stated.span)
      line.json.member("role", stated.role.rawValue)
      line.json.member("areas", stated.areas.map(\.rawValue))
      line.writeScores(stated.counts)
      line.writeEvidence(stated.evidence)
    }
    writeObjects("areas", concerns.areas) { line, area in
      line.json.member("area", area.area.rawValue)
      line.writeScores(area.counts)
      line.json.member("improving", area.trajectories[.improving] ?? 0)
      line.json.member("declining", area.trajectories[.declining] ?? 0)
      line.json.member("unchanged", area.trajectories[.unchanged] ?? 0)
      line.json.member("direction", area.direction?.rawValue)
      line.json.object("by_holder") { json in
        for holder in Holder.allCases where holder != .nobody {
          json.key(holder.rawValue)
          if let score = area.byHolder[holder]?.score { json.value(score) } else { json.null() }
        }
      }
      line.writeEvidence(area.evidence)
    }
    json.endObject()
  }

  private mutating func writeScores(_ counts: PolarityCounts) {
    json.member("score", counts.score)
    json.member("shrunk", counts.shrunk)
    json.member("positive", counts.positive)
    json.member("mixed", counts.mixed)
    json.member("negative", counts.negative)
  }

  private mutating func writeEvidence(_ evidence: [Evidence]) {
    writeObjects("evidence", evidence) { line, piece in
      line.json.member("sentence", piece.sentence)
      line.json.member("polarity", piece.polarity.rawValue)
      line.json.member("judgements", piece.judgements)
    }
  }

  mutating func writeSentiment(_ sentiment: Sentiment) {
    json.key("sentiment")
    json.beginObject()
    json.member("score", sentiment.score)
    json.member("positive", sentiment.counts.positive)
    json.member("mixed", sentiment.counts.mixed)
    json.member("negative", sentiment.counts.negative)
    json.member("neutral", sentiment.neutral)
    writeObjects("contributions", sentiment.contributions) { line, contribution in
      line.json.member("judgement", contribution.judgement)
      line.json.member("value", contribution.value)
    }
    json.endObject()
  }
}
