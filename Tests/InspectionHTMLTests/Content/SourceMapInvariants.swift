import InspectionHTML
import InspectionText
import Testing

/// Checks a page in UTF-8: runs in order and disjoint, verbatim runs equal to their bytes, every character
/// that is no white space in a run and in a block, blocks joined by two line feeds.
func expectSourceMapHolds(
  _ content: MainContent, _ bytes: [UInt8], sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let text = Array(content.text.utf8)
  var end = 0
  var covered = [Bool](repeating: false, count: text.count)
  for run in content.sourceMap.runs {
    #expect(run.span.range.lowerBound >= end, "runs overlap", sourceLocation: sourceLocation)
    end = run.span.range.upperBound
    try #require(end <= text.count && run.bytes.upperBound <= bytes.count, sourceLocation: sourceLocation)
    for index in run.span.range { covered[index] = true }
    if run.kind == .verbatim {
      #expect(Array(text[run.span.range]) == Array(bytes[run.bytes]), sourceLocation: sourceLocation)
    }
    if run.kind == .reference, text[run.span.range.lowerBound] > 0x20 {
      #expect(bytes[run.bytes.lowerBound] == UInt8(ascii: "&"), sourceLocation: sourceLocation)
    }
  }
  var place = 0
  for block in content.layout.blocks {
    if place > 0 {
      #expect(Array(text[place..<block.span.range.lowerBound]) == [10, 10], sourceLocation: sourceLocation)
    } else {
      #expect(block.span.range.lowerBound == 0, sourceLocation: sourceLocation)
    }
    place = block.span.range.upperBound
    for index in block.span.range where text[index] > 0x20 {
      #expect(covered[index], "byte \(index) came from nowhere", sourceLocation: sourceLocation)
    }
    #expect(text[block.span.range.lowerBound] > 0x20 && text[place - 1] > 0x20, sourceLocation: sourceLocation)
  }
  #expect(place == text.count, sourceLocation: sourceLocation)
}
