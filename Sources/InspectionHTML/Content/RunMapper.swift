internal import InspectionText

/// Finds the bytes of the page that stretches of the tree's text came from.
struct RunMapper {
  private let runs: [TextRun]
  private let textCount: Int
  private let page: DecodedPage

  init(runs: [TextRun], textCount: Int, page: DecodedPage) {
    self.runs = runs
    self.textCount = textCount
    self.page = page
  }

  /// Adds the runs of a stretch of the tree's text that was written at `place`.
  ///
  /// Collapsed white space is one byte of text for all the bytes that it came from.
  func append(_ range: Range<Int>, isCollapsed: Bool, at place: Int, to map: inout [SourceMap.Run]) {
    var index = firstRun(at: range.lowerBound)
    if isCollapsed {
      let start = pagePlace(of: range.lowerBound, in: index)
      let last = firstRun(at: range.upperBound - 1)
      let end = max(start, pageEnd(of: range.upperBound, in: last))
      add(page.sourceOffset(of: start)..<page.sourceOffset(of: end), .reference, place, place + 1, to: &map)
      return
    }
    var start = range.lowerBound
    while start < range.upperBound {
      let end = min(range.upperBound, textEnd(of: index))
      let written = place + start - range.lowerBound
      let from = pagePlace(of: start, in: index)
      let to = pageEnd(of: end, in: index)
      switch runs[index].kind {
      case .verbatim: addVerbatim(from..<to, written, to: &map)
      case .reference:
        add(
          page.sourceOffset(of: from)..<page.sourceOffset(of: to), .reference, written, written + end - start, to: &map)
      case .enclosed:
        add(
          page.sourceOffset(of: from)..<page.sourceOffset(of: to), .enclosing, written, written + end - start, to: &map)
      }
      start = end
      index += 1
    }
  }

  /// Splits a stretch of the decoded page where a character has another length in the page.
  private func addVerbatim(_ range: Range<Int>, _ place: Int, to map: inout [SourceMap.Run]) {
    guard page.anchors.count > 1 else {
      let source = page.sourceOffset(of: range.lowerBound)
      add(source..<(source + range.count), .verbatim, place, place + range.count, to: &map)
      return
    }
    var start = range.lowerBound
    var anchor = firstAnchor(after: start)
    while start < range.upperBound {
      let written = place + start - range.lowerBound
      let next = anchor < page.anchors.count ? Int(page.anchors[anchor].decoded) : Int.max
      guard next <= range.upperBound else {
        let source = page.sourceOffset(of: start)
        add(source..<(source + range.upperBound - start), .verbatim, written, place + range.count, to: &map)
        return
      }
      var scalar = next - 1
      while scalar > start, page.bytes[scalar] & 0xC0 == 0x80 { scalar -= 1 }
      let source = page.sourceOffset(of: start)
      let middle = written + scalar - start
      if scalar > start { add(source..<(source + scalar - start), .verbatim, written, middle, to: &map) }
      add(
        (source + scalar - start)..<Int(page.anchors[anchor].source), .reference, middle, middle + next - scalar,
        to: &map)
      start = next
      anchor += 1
    }
  }

  private func add(
    _ bytes: Range<Int>, _ kind: SourceMap.Run.Kind, _ start: Int, _ end: Int, to map: inout [SourceMap.Run]
  ) {
    if kind == .verbatim, let last = map.last, last.kind == .verbatim, last.bytes.upperBound == bytes.lowerBound,
      Int(last.span.end) == start
    {
      map[map.count - 1] = .init(
        span: TextSpan(Int(last.span.start), end), bytes: last.bytes.lowerBound..<bytes.upperBound, kind: .verbatim)
    } else {
      map.append(.init(span: TextSpan(start, end), bytes: bytes, kind: kind))
    }
  }

  // MARK: - Searching

  private func textEnd(of index: Int) -> Int {
    index + 1 < runs.count ? Int(runs[index + 1].textStart) : textCount
  }

  private func pagePlace(of place: Int, in index: Int) -> Int {
    let run = runs[index]
    return Int(run.pageStart) + (run.kind == .verbatim ? place - Int(run.textStart) : 0)
  }

  private func pageEnd(of place: Int, in index: Int) -> Int {
    let run = runs[index]
    return run.kind == .verbatim ? Int(run.pageStart) + place - Int(run.textStart) : Int(run.pageEnd)
  }

  private func firstRun(at place: Int) -> Int {
    max(0, runs.partitioningIndex { Int($0.textStart) > place } - 1)
  }

  private func firstAnchor(after place: Int) -> Int {
    page.anchors.partitioningIndex { Int($0.decoded) > place }
  }
}
