/// The hints of a taxonomy, side by side in three arrays: there are ten thousand, and a program that starts reads them.
struct TaxonomyHints: Hashable, Sendable {
  /// What the words of a row say for an area.
  struct Share: Hashable, Sendable {
    /// The place of the area among the entries.
    var area: UInt8
    /// In tenths of log-odds.
    var weight: Int8
  }

  /// Where the words and the shares of a row end; they start where those of the row before end.
  private struct Row: Hashable, Sendable {
    var words: Int32
    var shares: Int32
  }

  private var words: [UInt8] = []
  private var shares: [Share] = []
  private var rows: [Row] = []

  /// Whether there are none.
  var isEmpty: Bool { shares.isEmpty }

  /// How many rows there are.
  var count: Int { rows.count }

  /// How many pairs of an area and a weight they hold.
  var shareCount: Int { shares.count }

  /// Makes room for the rows of a list of so many bytes.
  mutating func reserve(bytes: Int) {
    words.reserveCapacity(bytes / 4)
    shares.reserveCapacity(bytes / 20)
    rows.reserveCapacity(bytes / 64)
  }

  /// Adds a row.
  ///
  /// - Parameters:
  ///   - pairs: ids of areas, each with its weight behind it.
  ///   - areas: the places of the areas by the keys of their ids.
  /// - Returns: what is wrong with it, and then it is of no use.
  mutating func add(_ words: ListBytes, _ pairs: ListBytes, areas: NumberTable) -> TaxonomyError.Reason? {
    var area: Int32?
    var count = 0
    var problem: TaxonomyError.Reason?
    pairs.eachPart(by: UInt8(ascii: " ")) { part in
      count += 1
      if problem != nil { return }
      if let known = area {
        area = nil
        if let weight = part.number, (-99...99).contains(weight) {
          shares.append(Share(area: UInt8(truncatingIfNeeded: known), weight: Int8(weight)))
        } else {
          problem = .badWeight
        }
      } else {
        area = areas[part.key]
        if area == nil { problem = .unknownArea }
      }
    }
    if words.isEmpty || count == 0 || !count.isMultiple(of: 2) { return .malformedLine }
    self.words.append(contentsOf: words)
    rows.append(Row(words: Int32(self.words.count), shares: Int32(shares.count)))
    return problem
  }

  /// Gives the words of each row and what they say.
  func eachRow(_ body: (ListBytes, UnsafeBufferPointer<Share>) -> Void) {
    words.withUnsafeBufferPointer { words in
      shares.withUnsafeBufferPointer { shares in
        var last = Row(words: 0, shares: 0)
        for row in rows {
          body(
            ListBytes(rebasing: words[Int(last.words)..<Int(row.words)]),
            UnsafeBufferPointer(rebasing: shares[Int(last.shares)..<Int(row.shares)]))
          last = row
        }
      }
    }
  }
}
