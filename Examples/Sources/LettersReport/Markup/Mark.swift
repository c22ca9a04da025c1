package import InspectionText

/// A stretch of a document's text that the page marks.
package struct Mark {
  /// What is marked; a lower rank encloses a higher one of the same place.
  package enum Kind: Int {
    case concern, sentence, claim, quotation, grade, judgement, furniture
  }

  package var kind: Kind
  package var span: TextSpan
  /// The index in its layer.
  package var index: Int

  package init(kind: Kind, span: TextSpan, index: Int) {
    self.kind = kind
    self.span = span
    self.index = index
  }
}

/// Nests marks that may cross into elements that may not: what crosses is closed and opened again.
package struct MarkNester {
  /// What is open, outermost first.
  private var open: [Mark] = []

  /// What the nester asks its writer to do.
  package enum Step {
    /// `isFirst` tells a mark's beginning from its going on.
    case open(Mark, isFirst: Bool)
    case close(Mark)
    case text(TextSpan)
  }

  /// The steps that write a span of text with its marks.
  ///
  /// - Parameter marks: in the order of their starts, clipped to the span.
  /// - Complexity: O(*n* log *n*) in the number of marks, for marks of bounded depth.
  package static func steps(over span: TextSpan, marks: [(mark: Mark, isFirst: Bool)]) -> [Step] {
    var nester = MarkNester()
    return nester.run(over: span, marks: marks)
  }

  private mutating func run(over span: TextSpan, marks: [(mark: Mark, isFirst: Bool)]) -> [Step] {
    var steps: [Step] = []
    let sorted = marks.sorted {
      ($0.mark.span.start, $1.mark.span.end, $0.mark.kind.rawValue)
        < ($1.mark.span.start, $0.mark.span.end, $1.mark.kind.rawValue)
    }
    var cursor = span.start
    var next = 0
    while cursor < span.end || next < sorted.count {
      let start = next < sorted.count ? sorted[next].mark.span.start : span.end
      let end = open.map(\.span.end).min() ?? span.end
      let stop = min(start, end, span.end)
      if stop > cursor {
        steps.append(.text(TextSpan(Int(cursor), Int(stop))))
        cursor = stop
      }
      closeEnded(at: cursor, into: &steps)
      while next < sorted.count, sorted[next].mark.span.start <= cursor {
        begin(sorted[next], into: &steps)
        next += 1
      }
      if stop == span.end, next >= sorted.count, cursor >= span.end { break }
    }
    while let last = open.popLast() { steps.append(.close(last)) }
    return steps
  }

  private mutating func closeEnded(at cursor: UInt32, into steps: inout [Step]) {
    guard let outermost = open.firstIndex(where: { $0.span.end <= cursor }) else { return }
    let inner = Array(open[outermost...])
    for mark in inner.reversed() { steps.append(.close(mark)) }
    open.removeSubrange(outermost...)
    for mark in inner where mark.span.end > cursor {
      steps.append(.open(mark, isFirst: false))
      open.append(mark)
    }
  }

  /// A sentence encloses what goes on into it, so that it stays one element.
  private mutating func begin(_ item: (mark: Mark, isFirst: Bool), into steps: inout [Step]) {
    var inner: [Mark] = []
    if item.mark.kind == .sentence {
      while let last = open.last, last.kind.rawValue > Mark.Kind.sentence.rawValue {
        steps.append(.close(last))
        inner.append(open.removeLast())
      }
    }
    steps.append(.open(item.mark, isFirst: item.isFirst))
    open.append(item.mark)
    for mark in inner.reversed() {
      steps.append(.open(mark, isFirst: false))
      open.append(mark)
    }
  }
}
