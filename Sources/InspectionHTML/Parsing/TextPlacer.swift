internal import CLibXML2

/// Finds out where in the page the text stands that libxml2 hands over.
struct TextPlacer {
  private let bytes: UnsafeBufferPointer<UInt8>
  /// What libxml2 is not given: how many bytes it has got before each cut, and how many are cut up to there.
  private var cuts: [(fed: Int, total: Int)] = []
  private var passedCuts = 0
  /// Where the last text that was placed in the page ends.
  private var placed = 0

  init(bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// Adds the run of characters that libxml2 hands over at a position of its own, and that stand at `place`
  /// in the tree's text.
  mutating func addRun(
    _ characters: UnsafeBufferPointer<UInt8>, at place: Int32, position fed: Int, to runs: inout [TextRun]
  ) {
    let count = characters.count
    let position = pagePlace(ofFed: fed)
    // libxml2 before 2.14 hands over a full buffer before it has passed the last character in it.
    var last = 1
    while last < min(4, count), characters[count - last] & 0xC0 == 0x80 { last += 1 }
    for start in [position - count, position + last - count, placed]
    where start >= 0 && start + count <= bytes.count && isEqual(characters, at: start) {
      // The `&` that starts a reference and the `;` that ends one look like what they may stand for.
      if count == 1, characters[0] == UInt8(ascii: "&"), start + 1 < position { break }
      if count == 1, characters[0] == UInt8(ascii: ";"), placed < start, bytes[placed] == UInt8(ascii: "&") { break }
      placed = start + count
      if let run = runs.last, run.kind == .verbatim, Int(run.pageEnd) == start {
        runs[runs.count - 1].pageEnd = Int32(placed)
      } else {
        runs.append(
          TextRun(kind: .verbatim, textStart: place, pageStart: Int32(start), pageEnd: Int32(placed)))
      }
      return
    }
    var start = position - 1
    let earliest = max(placed, position - 40)
    while start > earliest, bytes[start] != UInt8(ascii: "&") { start -= 1 }
    if count <= 8, start >= earliest, start >= 0, bytes[start] == UInt8(ascii: "&") {
      runs.append(
        TextRun(kind: .reference, textStart: place, pageStart: Int32(start), pageEnd: Int32(position)))
    } else {
      let start = min(placed, position)
      runs.append(
        TextRun(kind: .enclosed, textStart: place, pageStart: Int32(start), pageEnd: Int32(position)))
    }
    placed = position
  }

  /// Notes that libxml2 is not given `range`.
  mutating func addCut(_ range: Range<Int>) {
    let before = cuts.last?.total ?? 0
    cuts.append((range.lowerBound - before, before + range.count))
  }

  /// Where in the page the parser is when it has read so many of the bytes that it was given.
  private mutating func pagePlace(ofFed fed: Int) -> Int {
    while passedCuts < cuts.count, cuts[passedCuts].fed <= fed { passedCuts += 1 }
    let skipped = passedCuts > 0 ? cuts[passedCuts - 1].total : 0
    return min(bytes.count, max(0, fed) + skipped)
  }

  private func isEqual(_ characters: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    memcmp(characters.baseAddress!, bytes.baseAddress! + start, characters.count) == 0
  }
}
