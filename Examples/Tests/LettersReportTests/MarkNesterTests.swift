import InspectionText
import LettersReport
import Testing

@Suite struct MarkNesterTests {
  /// Marks as `[kind start end]`; the steps as text, an opened mark as `(s`, one that goes on as `(~s`.
  private func steps(_ length: Int, _ marks: (Mark.Kind, Int, Int)...) -> String {
    let given = marks.enumerated().map {
      (mark: Mark(kind: $1.0, span: TextSpan($1.1, $1.2), index: $0), isFirst: true)
    }
    let names: [Mark.Kind: String] = [.sentence: "s", .quotation: "q", .judgement: "j", .claim: "c"]
    return MarkNester.steps(over: TextSpan(0, length), marks: given).map { step in
      switch step {
      case .open(let mark, let isFirst): "(\(isFirst ? "" : "~")\(names[mark.kind] ?? "?") "
      case .close: ")"
      case .text(let span): "\(span.start)-\(span.end) "
      }
    }.joined()
  }

  @Test func nestedMarksStayNested() {
    #expect(steps(9, (.sentence, 0, 9), (.quotation, 2, 8), (.judgement, 3, 5)) == "(s 0-2 (q 2-3 (j 3-5 )5-8 )8-9 )")
  }

  @Test func crossingMarksAreClosedAndOpenedAgain() {
    #expect(steps(9, (.quotation, 0, 5), (.judgement, 3, 8)) == "(q 0-3 (j 3-5 ))(~j 5-8 )8-9 ")
  }

  @Test func aSentenceStaysWholeWhereAQuotationGoesOn() {
    #expect(
      steps(9, (.sentence, 0, 4), (.sentence, 5, 9), (.quotation, 2, 8))
        == "(s 0-2 (q 2-4 ))(~q 4-5 )(s (~q 5-8 )8-9 )")
  }

  @Test func oneSpanTwice() {
    #expect(steps(4, (.judgement, 1, 3), (.quotation, 1, 3)) == "0-1 (q (j 1-3 ))3-4 ")
  }
}
