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
}
