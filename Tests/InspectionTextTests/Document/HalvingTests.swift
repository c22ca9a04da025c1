import Testing

@testable import InspectionText

@Suite("The place from which on a condition holds")
struct HalvingTests {
  @Test("As a look at each of them would find it, in slices, too", arguments: 0...9)
  func places(count: Int) {
    let numbers = Array(0..<count)
    for limit in -1...count {
      let place = numbers.partitioningIndex { $0 >= limit }
      #expect(place == numbers.firstIndex { $0 >= limit } ?? numbers.endIndex)
      let slice = numbers.dropFirst(3)
      #expect(slice.partitioningIndex { $0 >= limit } == slice.firstIndex { $0 >= limit } ?? slice.endIndex)
    }
  }
}
