public import InspectionText

/// Writes an analysis as tidy tables of comma-separated values, one a layer.
///
/// Every row names its document, with kind, authority and date, and a row that lies in a sentence gives the
/// sentence too, so that each table can be read by itself. Columns and their meaning stand in `schema/csv.md`;
/// names and values are those of the JSON. Offsets count Unicode scalars. A cell is empty where the document does
/// not say; a score is never 0 for want of evidence.
///
/// Cells are quoted as RFC 4180 has it and rows end in a line feed. Text that a spreadsheet would run as a formula
/// has an apostrophe before it.
///
/// ```swift
/// let writer = CSVLayersWriter()
/// for (layer, rows) in zip(writer.layers, writer.rows(for: analysis)) {
///   files[layer.fileName]!.append(contentsOf: rows)      // after writer.header(of: layer)
/// }
/// ```
public struct CSVLayersWriter: Sendable {
  /// The layers that are written, in order.
  public let layers: [CSVLayer]

  /// Creates a writer.
  ///
  /// - Parameter includesTokens: whether there is a table of tokens.
  public init(includesTokens: Bool = false) {
    layers = CSVLayer.allCases.filter { includesTokens || $0 != .tokens }
  }

  /// The row of names of a layer, with its line feed.
  public func header(of layer: CSVLayer) -> [UInt8] {
    var row = CSVBuffer()
    for column in layer.columns { row.cell(column) }
    row.endRow()
    return row.bytes
  }

  /// The rows of one analysis, for each of ``layers`` in their order; each row with its line feed.
  ///
  /// - Complexity: O(*n*) in the length of the text and the number of annotations.
  public func rows(for analysis: Analysis) -> [[UInt8]] {
    layers.map(CSVRows(analysis).rows(of:))
  }
}
