/// Rows of comma-separated values in the making (RFC 4180, but for the line feed at the end of a row).
///
/// Text that a spreadsheet would take for a formula gets an apostrophe before it, which spreadsheets show as text;
/// numbers are written bare.
struct CSVBuffer {
  private(set) var bytes: [UInt8] = []
  private var isRowOpen = false

  /// An empty cell: nothing is known.
  mutating func empty() { separate() }

  mutating func cell(_ number: Int) {
    separate()
    bytes += Array("\(number)".utf8)
  }

  mutating func cell(_ number: Int?) {
    if let number { cell(number) } else { empty() }
  }

  /// A number to four decimals.
  mutating func cell(_ number: Double?) {
    guard let number, number.magnitude < 1e9 else { return empty() }
    separate()
    // `rounded()` would need the C library of mathematics.
    let parts = Int(number.magnitude * 10_000 + 0.5)
    if parts % 10_000 == 0 {
      bytes += Array("\(number < 0 && parts > 0 ? "-" : "")\(parts / 10_000)".utf8)
    } else {
      bytes += Array("\(Double(number < 0 ? -parts : parts) / 10_000)".utf8)
    }
  }

  mutating func cell(_ text: String?) {
    guard let text else { return empty() }
    separate()
    let guarded = Self.isFormula(text) ? "'" + text : text
    let needsQuotes = guarded.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
    guard needsQuotes || text.isEmpty else {
      bytes += Array(guarded.utf8)
      return
    }
    bytes.append(0x22)
    for byte in guarded.utf8 {
      if byte == 0x22 { bytes.append(0x22) }
      bytes.append(byte)
    }
    bytes.append(0x22)
  }

  mutating func endRow() {
    bytes.append(0x0A)
    isRowOpen = false
  }

  /// What spreadsheets may run: a cell that opens with `=`, `+`, `-`, `@`, their full-width forms, or with white
  /// space or a control before one of them.
  private static func isFormula(_ text: String) -> Bool {
    for scalar in text.unicodeScalars {
      if scalar.value < 0x20 { return true }
      if scalar.properties.isWhitespace { continue }
      return "=+-@\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".unicodeScalars.contains(scalar)
    }
    return false
  }

  private mutating func separate() {
    if isRowOpen { bytes.append(0x2C) }
    isRowOpen = true
  }
}
