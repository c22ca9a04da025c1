import InspectionText
import Testing

@testable import InspectionFormats

@Suite struct MarkdownWriterTests {
  private let summary = MarkdownWriter().summary(of: SampleAnalysis.analysis)

  @Test func saysWhatThisIsAndWhatWasJudged() {
    #expect(summary.hasPrefix("# Visit to Hartsmere\n\n"))
    #expect(summary.contains("| Authority | Hartsmere Council |\n| Date | 9 March 2024 |\n"))
    #expect(summary.contains("| Leaders | requires improvement | awarded here |"))
    #expect(summary.contains("| Assessment | +1.00 | 1 | 0 | 0 | 1 | 0 | 0 |"))
    #expect(summary.contains("- positive: Plans – for many – are clearer. [20–51]"))
    #expect(summary.contains("- speech: ‘This \"shows\" our 👍 effort’ — Cllr O’Dare"))
    #expect(summary.contains("- warning: a warning"))
  }

  @Test(arguments: [
    ("<script>", "\\<script\\>"), ("[x](y)", "\\[x\\](y)"), ("a | b", "a \\| b"),
    ("*a* _b_ `c`", "\\*a\\* \\_b\\_ \\`c\\`"),
    ("\\", "\\\\"), ("two\r\nlines\u{2028} here", "two lines here"), ("&lt;", "\\&lt;"),
    ("https://x.example", "https\\://x.example"), ("a@b.example", "a\\@b.example"),
    ("multi-agency: 1. + 2", "multi-agency: 1. + 2"),
  ])
  func marksOfTheDocumentAreText(text: String, escaped: String) {
    #expect(MarkdownPage.escaped(text) == escaped)
  }

  @Test(arguments: [("1. a", "1\\. a"), ("12) a", "12\\) a"), ("+ a", "\\+ a"), ("- a", "\\- a"), ("a - 1.", "a - 1.")])
  func noListIsOpened(text: String, escaped: String) {
    #expect(MarkdownPage.escaped(text, opensLine: true) == escaped)
  }
}
