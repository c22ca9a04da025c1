/// The steps of a trie over word ids: from a node by a word to another node. No step goes by the unknown word.
struct WordSteps: Sendable {
  private var table: NumberTable

  /// Creates a trie with room for some steps.
  init(capacity: Int = 0) { table = NumberTable(capacity: capacity) }

  /// The node that a step leads to, if there is one.
  @inline(__always)
  func step(from node: Int32, by word: WordID) -> Int32? { table[Self.key(node, word)] }

  /// The node that a step leads to; a step that is not there is added, to a new node.
  mutating func step(from node: Int32, by word: WordID, orAdd new: Int32) -> Int32 {
    table.number(of: Self.key(node, word), orAdd: new)
  }

  /// The node in the high half, the word in the low.
  @inline(__always)
  private static func key(_ node: Int32, _ word: WordID) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(word.rawValue)
  }
}
