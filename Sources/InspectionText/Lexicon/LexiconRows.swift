/// The entries of a lexicon, side by side in two arrays: there are thousands, and a program that starts reads them.
struct LexiconRows: Hashable, Sendable {
  /// Where the phrase of an entry ends, and what it does; it starts where that of the entry before ends.
  private struct Row: Hashable, Sendable {
    var end: Int32
    var role: LexiconEntry.Role
    var sign: Int
  }

  private var phrases: [UInt8] = []
  private var rows: [Row] = []

  /// How many there are.
  var count: Int { rows.count }

  /// Makes room for entries of a list of so many bytes.
  mutating func reserve(bytes: Int) {
    phrases.reserveCapacity(bytes)
    rows.reserveCapacity(bytes / 16)
  }

  /// Adds an entry.
  mutating func append(_ phrase: ListBytes, _ role: LexiconEntry.Role, sign: Int) {
    phrases.append(contentsOf: phrase)
    rows.append(Row(end: Int32(phrases.count), role: role, sign: sign))
  }

  /// Adds an entry.
  mutating func append(_ entry: LexiconEntry) {
    var phrase = entry.phrase
    phrase.withUTF8 { append($0, entry.role, sign: entry.sign) }
  }

  /// Adds the entries of other rows.
  mutating func append(_ other: LexiconRows) { other.each { append($0, $1, sign: $2) } }

  /// Takes out the entries of some phrases.
  mutating func remove(_ removed: Set<String>) {
    var kept = LexiconRows()
    each { if !removed.contains($0.string) { kept.append($0, $1, sign: $2) } }
    self = kept
  }

  /// Gives each entry.
  @inline(__always)
  func each(_ body: (ListBytes, LexiconEntry.Role, Int) -> Void) {
    phrases.withUnsafeBufferPointer { phrases in
      var start = 0
      for row in rows {
        body(ListBytes(rebasing: phrases[start..<Int(row.end)]), row.role, row.sign)
        start = Int(row.end)
      }
    }
  }

  /// The phrase of an entry.
  func phrase(_ index: Int) -> String {
    let start = index == 0 ? 0 : Int(rows[index - 1].end)
    return String(decoding: phrases[start..<Int(rows[index].end)], as: UTF8.self)
  }

  /// The entries.
  var entries: [LexiconEntry] {
    var entries: [LexiconEntry] = []
    entries.reserveCapacity(count)
    each { entries.append(LexiconEntry(phrase: $0.string, role: $1, sign: $2)) }
    return entries
  }
}
