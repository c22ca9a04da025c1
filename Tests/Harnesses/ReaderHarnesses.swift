import InspectionEvaluation
import InspectionFormats
import InspectionText

/// A lexicon, a taxonomy or a file of floors. What can be read is used.
enum WordListHarness {
  @Sendable static func run(_ bytes: [UInt8]) -> Violations {
    let text = String(decoding: bytes, as: UTF8.self)
    _ = try? ScoreFloors(tsv: text, file: "floors.tsv")
    let lexicon = try? Lexicon(tsv: text)
    let taxonomy = try? Taxonomy(tsv: text)
    let isUsable = lexicon.map { !$0.entries.isEmpty || !$0.removals.isEmpty } ?? false
    guard isUsable || taxonomy != nil else { return Violations() }
    var whole = bytes.count.isMultiple(of: 64) ? Lexicon.builtIn : Lexicon()
    if let lexicon { whole.add(lexicon) }
    let analyser = Analyser(lexicon: whole, taxonomy: taxonomy ?? Samples.taxonomy)
    return AnalysisInvariants.violations(of: analyser.analyse(Samples.letter))
  }
}

/// A text, a line `====`, and brat's annotations of it.
enum AnnotationHarness {
  @Sendable static func run(_ bytes: [UInt8]) -> Violations {
    let (text, annotations) = Samples.split(bytes)
    let document = TextDecoder().document(text, id: "gold")
    for isComplete in [true, false] {
      guard
        let gold = try? GoldDocument.read(
          String(decoding: annotations, as: UTF8.self), file: "gold.ann", document: document, isComplete: isComplete)
      else { continue }
      _ = EvaluationReport([Evaluator().score(TextHarness.analyser.analyse(document), against: gold)]).json()
      _ = BratWriter().annotations(for: gold.analysis)
    }
    return Violations()
  }
}

/// Lines of JSON about the one document of a corpus.
enum LineHarness {
  @Sendable static func run(_ bytes: [UInt8]) -> Violations {
    guard let predictions = try? Predictions(jsonLines: bytes, file: "lines.jsonl", of: Samples.corpus) else {
      return Violations()
    }
    for analysis in predictions.analyses.values {
      _ = EvaluationReport([Evaluator().score(analysis, against: Samples.corpus.entries[0].gold)]).json()
    }
    return Violations()
  }
}
