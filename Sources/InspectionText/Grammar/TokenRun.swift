/// The indices of a sentence's tokens, in order.
///
/// Most sentences read all their tokens, and two numbers tell which; only what leaves some out is listed.
package struct TokenRun: RandomAccessCollection, Hashable, Sendable {
  private var first: Int32 = 0
  private var number: Int32 = 0
  private var listed: [Int32] = []

  package init() {}

  package var startIndex: Int { 0 }
  package var endIndex: Int { Int(number) }

  package subscript(place: Int) -> Int {
    listed.isEmpty ? Int(first) + place : Int(listed[place])
  }

  /// Adds the index of a token behind the others.
  @inline(__always)
  mutating func append(_ token: Int) {
    let token = Int32(token)
    if number == 0 { first = token }
    if !listed.isEmpty {
      listed.append(token)
    } else if token != first + number {
      listed = Array(first..<first + number)
      listed.append(token)
    }
    number += 1
  }

  mutating func removeAll() {
    number = 0
    listed.removeAll(keepingCapacity: true)
  }
}
