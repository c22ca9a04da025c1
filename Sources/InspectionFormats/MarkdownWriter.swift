public import InspectionText

/// Writes a summary of an analysis in Markdown (CommonMark with tables), to be read or put into a note.
///
/// What stands in the document is text in the summary too: marks that Markdown or HTML would read are escaped.
/// Each piece of evidence has its place, in Unicode scalars of the analysed text.
public struct MarkdownWriter: Sendable {
  /// Creates a writer.
  public init() {}

  /// The summary of one analysis.
  public func summary(of analysis: Analysis) -> String {
    var page = MarkdownPage(analysis)
    page.writeHead()
    page.writeGrades()
    page.writeAreas()
    page.writeStated()
    page.writeEvidence()
    page.writeQuotations()
    page.writeDiagnostics()
    return page.text
  }
}
