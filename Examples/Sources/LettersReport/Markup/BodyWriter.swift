package import InspectionText

/// Writes a document's text with its layers marked.
///
/// Every character of the text comes out, in order, but for the white space between blocks.
package struct BodyWriter {
  let analysis: Analysis
  /// The number of each area, as the page counts them.
  let areaNumbers: [ConcernArea: Int]
  /// What became of each quotation of a release, by its index.
  var verdicts: [Int: LocatedQuotation.Verdict] = [:]
  /// Claims of a release.
  var claims: [ComparedClaim] = []

  private var text: String { analysis.document.text }

  package init(analysis: Analysis, areaNumbers: [ConcernArea: Int]) {
    self.analysis = analysis
    self.areaNumbers = areaNumbers
  }

  /// The text as blocks of HTML.
  package func markup() -> MarkupWriter {
    var out = MarkupWriter()
    let marks = allMarks()
    var pages = PageCounter(analysis.document)
    var next = 0
    var carried: [Mark] = []
    var isInList = false
    var numbers = Numbers()
    var end: UInt32 = 0
    for block in analysis.blocks where block.span.start >= end && !block.span.isEmpty {
      end = block.span.end
      if let page = pages.turned(at: block.span.start) { writePageBreak(page, into: &out, &isInList) }
      if (block.kind == .listItem) != isInList {
        isInList ? out.raw("</ul>\n") : out.raw("<ul>")
        isInList.toggle()
      }
      // What started before goes on in this block.
      var inside: [(Mark, Bool)] = []
      carried.removeAll { $0.span.end <= block.span.start }
      for mark in carried { inside.append((clipped(mark, to: block.span), false)) }
      while next < marks.count, marks[next].span.start < block.span.end {
        let mark = marks[next]
        next += 1
        guard mark.span.end > block.span.start else { continue }
        inside.append((clipped(mark, to: block.span), mark.span.start >= block.span.start))
        if mark.span.end > block.span.end { carried.append(mark) }
      }
      write(block, marks: inside, into: &out, &pages, &numbers)
    }
    if isInList { out.raw("</ul>\n") }
    return out
  }

  private func clipped(_ mark: Mark, to span: TextSpan) -> Mark {
    var mark = mark
    mark.span = TextSpan(Int(max(mark.span.start, span.start)), Int(min(mark.span.end, span.end)))
    return mark
  }

  private func writePageBreak(_ page: Int, into out: inout MarkupWriter, _ isInList: inout Bool) {
    if isInList {
      out.raw("</ul>\n")
      isInList = false
    }
    out.raw("<div class=pg data-p=")
    out.raw(page)
    out.raw("></div>\n")
  }

  // MARK: Blocks

  private func write(
    _ block: Block, marks: [(Mark, Bool)], into out: inout MarkupWriter, _ pages: inout PageCounter,
    _ numbers: inout Numbers
  ) {
    let isHeading = block.kind == .heading
    switch block.kind {
    case .heading: out.raw("<h2>")
    case .listItem: out.raw("<li>")
    case .blockQuote: out.raw("<blockquote>")
    case .letterhead, .salutation, .signOff: out.raw("<p class=lh>")
    case .tableCell: out.raw("<p class=tc>")
    case .pageFurniture, .boilerplate: out.raw("<p class=fu>")
    default: out.raw("<p>")
    }
    for step in MarkNester.steps(over: block.span, marks: marks) {
      switch step {
      case .text(let span):
        for part in pages.parts(of: span) {
          if let page = part.page {
            out.raw("<i class=pb data-p=")
            out.raw(page)
            out.raw("></i>")
          }
          out.lines(analysis.document[part.span])
        }
      case .open(let mark, let isFirst): open(mark, isFirst: isFirst, into: &out, &numbers)
      case .close(let mark): close(mark, into: &out)
      }
    }
    switch block.kind {
    case _ where isHeading: out.raw("</h2>\n")
    case .listItem: out.raw("</li>\n")
    case .blockQuote: out.raw("</blockquote>\n")
    default: out.raw("</p>\n")
    }
  }

  // MARK: Marks

  private func allMarks() -> [Mark] {
    var marks: [Mark] = []
    for (index, sentence) in analysis.sentences.enumerated() {
      marks.append(Mark(kind: .sentence, span: sentence.span, index: index))
    }
    for (index, judgement) in analysis.judgements.enumerated() {
      marks.append(Mark(kind: .judgement, span: judgement.span, index: index))
    }
    for (index, quotation) in analysis.quotations.enumerated() {
      marks.append(Mark(kind: .quotation, span: quotation.span, index: index))
    }
    for (index, grade) in analysis.grades.enumerated() {
      marks.append(Mark(kind: .grade, span: grade.span, index: index))
    }
    for (index, stated) in analysis.concerns.stated.enumerated() {
      marks.append(Mark(kind: .concern, span: stated.span, index: index))
    }
    for (index, claim) in claims.enumerated() {
      marks.append(Mark(kind: .claim, span: claim.span, index: index))
    }
    var end: UInt32 = 0
    for (index, block) in analysis.blocks.enumerated() {
      if block.span.start < end {
        if block.kind == .pageFurniture { marks.append(Mark(kind: .furniture, span: block.span, index: index)) }
      } else {
        end = block.span.end
      }
    }
    return marks.filter { !$0.span.isEmpty }.sorted { $0.span < $1.span }
  }
}
