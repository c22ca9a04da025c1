import Harnesses
import InspectionHTML
import InspectionText
import Testing

/// What holds for the content of any page: every piece of it leads back to its bytes, exactly or with a note.
@Suite struct PagePropertyTests {
  private func check(_ page: [UInt8], _ limits: ReadingLimits = ReadingLimits()) throws {
    guard let content = try? MainContent(of: page, limits: limits) else { return }
    let violations = PageInvariants.violations(of: content, page)
    #expect(violations.isEmpty, "\(violations)\nin \(String(decoding: page, as: UTF8.self).debugDescription)")
  }

  @Test(arguments: 0..<10)
  func holdsForMarkup(seed: Int) throws {
    var random = RandomText(seed: 4_000 + seed)
    for _ in 0..<(30 * Tries.factor) { try check(random.page()) }
  }

  @Test(arguments: 0..<4)
  func holdsForBytes(seed: Int) throws {
    var random = RandomText(seed: 5_000 + seed)
    for _ in 0..<(30 * Tries.factor) { try check(random.bytes()) }
  }

  @Test(arguments: 0..<4)
  func holdsAtLowLimits(seed: Int) throws {
    var random = RandomText(seed: 6_000 + seed)
    for _ in 0..<(20 * Tries.factor) {
      try check(random.page(), ReadingLimits(bytes: 400, nodes: 20, depth: 8, attributes: 1))
    }
  }

  /// However many bytes libxml2 is handed at a time, a page whose tags are closed gives the same text, and its places
  /// hold. (Of broken pages libxml2 2.9 makes other things in other pieces; the pieces of one page are always the same.)
  @Test(arguments: 0..<4)
  func holdsForAnyPieces(seed: Int) throws {
    var random = RandomText(seed: 7_000 + seed)
    for _ in 0..<(10 * Tries.factor) {
      let page = random.soundPage()
      let whole = try MainContent(of: page)
      for piece in [1, 7, 100] {
        var limits = ReadingLimits()
        limits.piece = piece
        let content = try MainContent(of: page, limits: limits)
        #expect(content.text == whole.text, "\(piece): \(String(decoding: page, as: UTF8.self).debugDescription)")
        let violations = PageInvariants.violations(of: content, page)
        #expect(violations.isEmpty, "\(violations)")
      }
    }
  }
}
