internal import InspectionText

/// Counts the pages of a text along its form feeds.
struct PageCounter {
  /// The offsets behind the form feeds.
  private let breaks: [UInt32]
  private var next = 0

  init(_ document: Document) {
    var breaks: [UInt32] = []
    for (offset, byte) in document.text.utf8.enumerated() where byte == 0x0C { breaks.append(UInt32(offset + 1)) }
    // What a file ends with opens no page.
    while let last = breaks.last,
      document.text.utf8.suffix(document.text.utf8.count - Int(last)).allSatisfy({ $0 <= 32 })
    {
      breaks.removeLast()
    }
    self.breaks = breaks
  }

  /// How many pages there are; 1 where nothing says so.
  var count: Int { breaks.count + 1 }

  /// The page that an offset stands on.
  func page(at offset: UInt32) -> Int {
    var (low, high) = (0, breaks.count)
    while low < high {
      let middle = (low + high) / 2
      if breaks[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return low + 1
  }

  /// The page that begins between the last call and an offset, if one does.
  mutating func turned(at offset: UInt32) -> Int? {
    var page: Int?
    while next < breaks.count, breaks[next] <= offset {
      next += 1
      page = next + 1
    }
    return page
  }

  /// A span cut at page breaks; a part that opens a page names it.
  mutating func parts(of span: TextSpan) -> [(page: Int?, span: TextSpan)] {
    var parts: [(page: Int?, span: TextSpan)] = []
    var start = Int(span.start)
    var page = turned(at: span.start)
    while next < breaks.count, breaks[next] < span.end {
      parts.append((page, TextSpan(start, Int(breaks[next]))))
      start = Int(breaks[next])
      next += 1
      page = next + 1
    }
    parts.append((page, TextSpan(start, Int(span.end))))
    return parts
  }
}
