public import InspectionHTML
import InspectionText

/// What holds for the main content of any page whatever.
public enum PageInvariants {
  /// What does not hold for the content of a page.
  ///
  /// Runs of the source map are in order and disjoint and inside the page; verbatim ones are their bytes; every
  /// character but white space lies in one of them and in a block; blocks are joined by two line feeds; and where
  /// places are known only roughly a diagnostic says so.
  public static func violations(of content: MainContent, _ page: [UInt8]) -> Violations {
    var violations = Violations()
    let text = Array(content.text.utf8)
    var covered = [Bool](repeating: false, count: text.count)
    var end = 0
    for run in content.sourceMap.runs {
      let span = run.span.range
      violations.expect(span.lowerBound >= end && !span.isEmpty, "the run \(run.span) begins before \(end)")
      end = span.upperBound
      violations.expect(
        end <= text.count && run.bytes.lowerBound >= 0 && run.bytes.upperBound <= page.count,
        "the run \(run.span) from \(run.bytes) leaves the text or the page")
      guard violations.isEmpty else { return violations }
      for index in span { covered[index] = true }
      if run.kind == .verbatim {
        violations.expect(
          text[span].elementsEqual(page[run.bytes]), "the run \(run.span) is not verbatim from \(run.bytes)")
      }
    }
    var place = 0
    for block in content.layout.blocks {
      let span = block.span.range
      violations.expect(span.upperBound <= text.count, "the block \(block.span) leaves the text")
      guard violations.isEmpty else { return violations }
      let joint = text[place..<max(place, span.lowerBound)]
      violations.expect(
        place == 0 && span.lowerBound == 0 || joint.elementsEqual([10, 10]), "the block \(block.span) after \(place)")
      place = span.upperBound
      for index in span where text[index] > 0x20 && !covered[index] {
        violations.expect(false, "the byte \(index) of the text came from nowhere")
      }
      if let source = block.source {
        violations.expect(
          0 <= source.start && source.start <= source.end && source.end <= page.count,
          "the block \(block.span) comes from \(source.start)..<\(source.end) of \(page.count)")
      }
    }
    violations.expect(place == text.count, "\(text.count - place) bytes behind the last block")
    let coverage = content.sourceMap.coverage
    violations.expect(
      coverage.exact == coverage.mapped || content.diagnostics.contains { $0.code == .inexactSource },
      "places are known only roughly, and no diagnostic says so")
    return violations
  }
}
