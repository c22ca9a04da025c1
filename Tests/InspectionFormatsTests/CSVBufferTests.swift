import Testing

@testable import InspectionFormats

@Suite struct CSVBufferTests {
  private func row(_ texts: String?...) -> String {
    var row = CSVBuffer()
    for text in texts { row.cell(text) }
    row.endRow()
    return String(decoding: row.bytes, as: UTF8.self)
  }

  @Test func commasQuotesAndLineBreaksAreQuoted() {
    #expect(
      row("a,b", "say “so”", "the \"hub\"", "two\nlines") == "\"a,b\",say “so”,\"the \"\"hub\"\"\",\"two\nlines\"\n")
  }

  @Test func nothingIsNotAnEmptyText() {
    #expect(row("a", nil, "", nil) == "a,,\"\",\n")
  }

  @Test(arguments: ["=1+1", "+1", "-1", "@SUM(A1)", " =1", "\t=1", "＝1", "\rx"])
  func whatASpreadsheetWouldRunIsMadeText(_ text: String) {
    let cell = row(text)
    #expect(cell.hasPrefix("'") || cell.hasPrefix("\"'"))
  }

  @Test(arguments: ["1-2", "a=b", "’s", "Bath & North East Somerset", "(=)"])
  func otherTextStands(_ text: String) {
    #expect(row(text) == text + "\n")
  }

  @Test func numbersAreBareAndRounded() {
    var row = CSVBuffer()
    row.cell(-0.333_333_33)
    row.cell(1.0)
    row.cell(-1.0)
    row.cell(nil as Double?)
    row.cell(12)
    row.cell(0.000_04)
    row.cell(-0.000_04)
    row.endRow()
    #expect(String(decoding: row.bytes, as: UTF8.self) == "-0.3333,1,-1,,12,0,0\n")
  }
}
