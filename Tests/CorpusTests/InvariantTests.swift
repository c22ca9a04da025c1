import InspectionEvaluation
import InspectionText
import Testing

/// What holds for every analysis, whatever the document.
@Suite struct InvariantTests {
  @Test func theCorpusIsRead() {
    #expect(Corpus.cases.count >= 4, "\(Corpus.loadingError ?? "documents are missing")")
    #expect(Corpus.loadingError == nil)
  }

  @Test(arguments: Corpus.cases)
  func everyCharacterLiesInOneSentence(document: Corpus.Case) {
    let bytes = Array(document.document.text.utf8)
    var position = 0
    for sentence in document.analysis.sentences {
      #expect(Int(sentence.span.start) >= position, "sentences are in order and disjoint: \(sentence.span)")
      #expect(bytes[position..<Int(sentence.span.start)].allSatisfy { $0 <= 32 || $0 >= 0x80 })
      position = Int(sentence.span.end)
    }
    #expect(bytes[position...].allSatisfy { $0 <= 32 || $0 >= 0x80 })
  }

  @Test(arguments: Corpus.cases)
  func spansLieInTheTextOnScalars(document: Corpus.Case) {
    let bytes = Array(document.document.text.utf8)
    let analysis = document.analysis
    let spans: [(String, [TextSpan])] = [
      ("tokens", analysis.tokens.map(\.span)), ("blocks", analysis.blocks.map(\.span)),
      ("sections", analysis.sections.map(\.span)), ("sentences", analysis.sentences.map(\.span)),
      ("grades", analysis.grades.map(\.span)), ("judgements", analysis.judgements.map(\.span)),
      ("quotations", analysis.quotations.map(\.span)), ("reported", analysis.reported.map(\.span)),
      ("stated", analysis.concerns.stated.map(\.span)), ("diagnostics", analysis.diagnostics.compactMap(\.span)),
    ]
    for (layer, spans) in spans {
      for span in spans {
        #expect(Int(span.end) <= bytes.count, "\(layer) \(span)")
        #expect(isBoundary(Int(span.start), in: bytes) && isBoundary(Int(span.end), in: bytes), "\(layer) \(span)")
        if layer != "diagnostics" { #expect(!span.isEmpty, "\(layer) \(span)") }
      }
      if layer != "diagnostics" { #expect(spans == spans.sorted(), "\(layer) are in the order of the text") }
    }
  }

  private func isBoundary(_ offset: Int, in bytes: [UInt8]) -> Bool {
    offset == bytes.count || offset < bytes.count && bytes[offset] & 0xC0 != 0x80
  }

  @Test(arguments: Corpus.cases)
  func layersFitTogether(document: Corpus.Case) {
    let analysis = document.analysis
    let sentences = analysis.sentences
    for sentence in sentences {
      #expect(analysis.blocks.indices.contains(sentence.block))
      for token in analysis.tokens[sentence.tokens] { #expect(sentence.span.contains(token.span)) }
    }
    #expect(sentences.map(\.tokens.count).reduce(0, +) == analysis.tokens.count)
    for (left, right) in zip(analysis.sections, analysis.sections.dropFirst()) {
      #expect(left.span.end <= right.span.start)
    }
    for (left, right) in zip(analysis.judgements, analysis.judgements.dropFirst()) {
      #expect(!left.span.overlaps(right.span), "judgements are disjoint")
    }
    for judgement in analysis.judgements {
      #expect(sentences[judgement.sentence].span.contains(judgement.span))
      #expect(sentences[judgement.sentence].isScored)
    }
    for quotation in analysis.quotations { #expect(sentences[quotation.sentence].span.overlaps(quotation.span)) }
    for clause in analysis.reported { #expect(sentences[clause.sentence].span.overlaps(clause.span)) }
  }

  @Test(arguments: Corpus.cases)
  func everyScoreHasItsEvidence(document: Corpus.Case) {
    let analysis = document.analysis
    #expect(analysis.appraisals.count == analysis.sentences.count)
    #expect(analysis.concerns.areas.count == 16)
    for (index, appraisal) in analysis.appraisals.enumerated() where !analysis.sentences[index].isScored {
      #expect(appraisal == Appraisal(holder: .nobody), "what is not scored says nothing")
    }
    for area in analysis.concerns.areas {
      var counts = PolarityCounts()
      for evidence in area.evidence {
        counts.add(evidence.polarity)
        #expect(analysis.sentences[evidence.sentence].isScored)
        for index in evidence.judgements {
          #expect(analysis.judgements[index].sentence == evidence.sentence)
          #expect(analysis.judgements[index].areas.contains(area.area))
        }
      }
      #expect(counts == area.counts, "\(area.area.rawValue)")
      #expect((area.counts.score == nil) == area.evidence.isEmpty)
    }
    for contribution in analysis.sentiment.contributions {
      #expect(analysis.judgements.indices.contains(contribution.judgement))
    }
  }

  @Test(arguments: Corpus.cases.filter(\.entry.isPage))
  func blocksOfAPageLeadBackToItsBytes(page: Corpus.Case) throws {
    let bytes = page.entry.input
    #expect(!page.analysis.blocks.isEmpty)
    for block in page.analysis.blocks {
      let source = try #require(block.source)
      #expect(source.start <= source.end && source.end <= bytes.count)
      guard source.isExact else { continue }
      let text = page.document[block.span].filter { !$0.isWhitespace }
      let found = Array(bytes[source.start..<source.end])
      if !found.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) {
        #expect(TextDecoder().decode(found).text.filter { !$0.isWhitespace } == text)
      }
    }
  }

  @Test(arguments: Corpus.cases)
  func theSameTextGivesTheSameAnalysis(document: Corpus.Case) {
    #expect(Analyser().analyse(document.document) == document.analysis)
  }
}
