internal import InspectionText

extension AnalysisLine {
  mutating func writeMetadata(_ metadata: Metadata) {
    json.key("metadata")
    json.beginObject()
    json.member("title", metadata.title)
    json.member("authority", metadata.authority)
    json.member("gss_code", metadata.gssCode)
    json.member("framework", metadata.framework?.rawValue)
    json.member("date", metadata.date?.description)
    json.key("visit")
    if let visit = metadata.visit {
      json.beginObject()
      json.member("start", visit.start.description)
      json.member("end", visit.end.description)
      json.member("ordinal", visit.ordinal)
      json.endObject()
    } else {
      json.null()
    }
    json.member("inspectors", metadata.inspectors)
    json.member("lead_inspector", metadata.leadInspector)
    json.member("addressee", metadata.addressee)
    json.member("language", metadata.language)
    json.member("canonical_url", metadata.canonicalURL)
    json.key("outcome")
    if let outcome = metadata.outcome {
      json.beginObject()
      json.member("label", outcome.label.rawValue)
      writeOffsets(outcome.span)
      json.endObject()
    } else {
      json.null()
    }
    json.array("history", metadata.history) { json, event in
      json.beginObject()
      json.member("event", event.event.rawValue)
      json.member("date", event.date.description)
      json.member("grade", event.grade?.rawValue)
      json.endObject()
    }
    json.endObject()
  }

  mutating func writeStructure() {
    writeObjects("sections", analysis.sections) { line, section in
      line.writeOffsets(section.span)
      line.json.key("heading")
      if let heading = section.heading {
        line.json.value(line.analysis.segmentation.clean(heading))
      } else {
        line.json.null()
      }
      line.json.member("role", section.role.rawValue)
      line.json.member("grade", section.grade?.rawValue)
    }
    writeObjects("blocks", analysis.blocks) { line, block in
      line.writeOffsets(block.span)
      line.json.member("kind", block.kind.rawValue)
      line.json.key("source")
      guard let source = block.source else { return line.json.null() }
      line.json.beginObject()
      line.json.member("start", source.start)
      line.json.member("end", source.end)
      line.json.member("exact", source.isExact)
      line.json.endObject()
    }
    writeSentences()
    guard writer.includesTokens else { return }
    writeObjects("tokens", analysis.tokens) { line, token in
      line.writeOffsets(token.span)
      line.json.member("kind", token.kind.outputName)
    }
  }

  private mutating func writeSentences() {
    json.key("sentences")
    json.beginArray()
    for (index, sentence) in analysis.sentences.enumerated() {
      let appraisal = analysis.appraisal(ofSentence: index)
      json.beginObject()
      writeOffsets(sentence.span)
      json.member("kind", sentence.kind.rawValue)
      json.member("holder", appraisal.holder.rawValue)
      json.member("polarity", appraisal.polarity.rawValue)
      json.member("trajectory", appraisal.trajectory.rawValue)
      json.array("areas", appraisal.areas) { json, reading in
        json.beginObject()
        json.member("area", reading.area.rawValue)
        json.member("polarity", reading.polarity.rawValue)
        json.member("trajectory", reading.trajectory.rawValue)
        json.endObject()
      }
      json.endObject()
    }
    json.endArray()
  }

  mutating func writeDiagnostics() {
    writeObjects("diagnostics", analysis.diagnostics) { line, diagnostic in
      line.json.member("code", diagnostic.code.rawValue)
      line.json.member("severity", diagnostic.severity.rawValue)
      line.json.member("message", diagnostic.message)
      if let span = diagnostic.span {
        line.writeOffsets(span)
      } else {
        line.json.key("start")
        line.json.null()
        line.json.key("end")
        line.json.null()
      }
    }
  }
}

extension Token.Kind {
  /// The value in the output, in `snake_case`.
  var outputName: String {
    switch self {
    case .word: "word"
    case .abbreviation: "abbreviation"
    case .initial: "initial"
    case .number: "number"
    case .ordinal: "ordinal"
    case .money: "money"
    case .percentage: "percentage"
    case .date: "date"
    case .time: "time"
    case .reference: "reference"
    case .url: "url"
    case .email: "email"
    case .footnote: "footnote"
    case .emoji: "emoji"
    case .quotationMark: "quotation_mark"
    case .terminator: "terminator"
    case .bullet: "bullet"
    case .punctuation: "punctuation"
    case .other: "other"
    }
  }
}
