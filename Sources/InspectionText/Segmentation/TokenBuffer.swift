/// Tokens in the making.
///
/// An array asks with each token whether it is shared; a scanner's tokens are nobody else's. They are put where the
/// array will have them, and elsewhere only when they turn out to be more than there is room for.
struct TokenBuffer: ~Copyable {
  private var storage: UnsafeMutablePointer<Token>
  private var capacity: Int
  private(set) var count = 0
  /// Whether there was too little room, so that the tokens have moved to memory of their own.
  private(set) var hasMoved = false

  /// Creates a buffer for tokens that are put into `room`, which is not empty.
  init(in room: UnsafeMutableBufferPointer<Token>) {
    storage = room.baseAddress!
    capacity = room.count
  }

  deinit { if hasMoved { storage.deallocate() } }

  @inline(__always)
  mutating func append(_ token: Token) {
    if count == capacity { grow() }
    (storage + count).initialize(to: token)
    count &+= 1
  }

  /// The tokens as an array of their own.
  var array: [Token] { Array(UnsafeBufferPointer(start: storage, count: count)) }

  private mutating func grow() {
    let larger = UnsafeMutablePointer<Token>.allocate(capacity: capacity * 2)
    larger.update(from: storage, count: count)
    if hasMoved { storage.deallocate() }
    hasMoved = true
    storage = larger
    capacity *= 2
  }
}
