import Testing

@testable import InspectionText

/// Tables of two columns as a reader that keeps a page's layout writes them.
@Suite struct ColumnReaderTests {
  private func units(_ text: String) -> [String] {
    let segmentation = Segmenter().segment(Document(id: "columns", text: text))
    let bytes = Array(text.utf8)
    return segmentation.sentences.map { sentence in
      String(decoding: bytes[sentence.span.range], as: UTF8.self).split(whereSeparator: \.isWhitespace)
        .joined(separator: " ")
    }
  }

  @Test func cellsSideBySideAreUnitsOfTheirOwn() {
    let text = """
      The partnership meets often.

      Westmarsh County Council      Leaders across the partnership should cooperate
      and the Integrated Care       to reduce delays in the writing of plans for
      Board of Westmarsh            children. They should check each
                                    plan before it is sent out.

      The partnership will publish its plan.
      """
    #expect(
      units(text) == [
        "The partnership meets often.", "Westmarsh County Council", "Leaders across the partnership should cooperate",
        "and the Integrated Care", "to reduce delays in the writing of plans for", "Board of Westmarsh", "children.",
        "They should check each plan before it is sent out.", "The partnership will publish its plan.",
      ])
  }

  @Test func partsOfALineAreCells() {
    let text = """
      Local authority             Care board
      Westmarsh Council           Westmarsh Care Board
      Mill Lane                   Harbour Street
      """
    let segmentation = Segmenter().segment(Document(id: "columns", text: text))
    #expect(segmentation.blocks.count == 6)
    #expect(segmentation.blocks.filter { $0.kind == .paragraph }.isEmpty)
  }

  @Test func aCellGoesOnBehindAPageBreak() {
    let text = """
      Westmarsh County Council      Leaders across the partnership should cooperate
      and the Integrated Care       to reduce delays in the writing of plans for
      Board of Westmarsh            children who need help with speech and with
                                    language, and they should check each of the
      \u{c}                              plans before it is sent to families.
      """
    #expect(
      units(text).last
        == "children who need help with speech and with language, and they should check each of the "
        + "plans before it is sent to families.")
  }

  @Test(arguments: [
    // Gaps that do not stand below each other.
    "Managers  read files and staff\nvisit all  families each week\nso that  plans are up to date.",
    "Managers read   files and staff visit\nall families in   a week as the law says\nand plans are kept up to date.",
  ])
  func textWithStrayGapsStaysRunningText(_ text: String) {
    #expect(units(text).count == 1)
  }

  @Test func aTableOfGradesKeepsItsRows() {
    let text = """
      Help and protection             Good
      Children in care                Requires improvement
      Leadership of the service       Inadequate
      """
    #expect(!units(text).contains("Good"))
    #expect(!units(text).contains("Inadequate"))
  }
}
