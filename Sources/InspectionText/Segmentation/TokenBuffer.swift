/// Tokens in the making.
///
/// An array asks with each token whether it is shared; a scanner's tokens are nobody else's, and the array that is
/// made of them in the end is no larger than it has to be.
struct TokenBuffer: ~Copyable {
  private var storage: UnsafeMutablePointer<Token>
  private var capacity: Int
  private var count = 0

  init(capacity: Int) {
    self.capacity = max(16, capacity)
    storage = .allocate(capacity: self.capacity)
  }

  deinit { storage.deallocate() }

  @inline(__always)
  mutating func append(_ token: Token) {
    if count == capacity { grow() }
    (storage + count).initialize(to: token)
    count += 1
  }

  /// The tokens as an array.
  var array: [Token] {
    [Token](unsafeUninitializedCapacity: count) { buffer, initialized in
      buffer.baseAddress?.update(from: storage, count: count)
      initialized = count
    }
  }

  private mutating func grow() {
    let larger = UnsafeMutablePointer<Token>.allocate(capacity: capacity * 2)
    larger.update(from: storage, count: count)
    storage.deallocate()
    storage = larger
    capacity *= 2
  }
}
