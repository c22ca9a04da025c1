internal import Synchronization

/// What the tagger keeps from document to document: one memory for each document that is read at the same time.
///
/// Documents of a folder use the same words, so that what these bring is mostly at hand already. What is kept is no part of
/// any result: a document is read the same way with an empty memory.
final class SpanMemories: Sendable {
  private let spare = Mutex<[SpanTagger.Memory]>([])

  /// A memory that no other document uses: one that was given back, or else a new one.
  func take() -> SpanTagger.Memory {
    spare.withLock { $0.popLast() } ?? SpanTagger.Memory()
  }

  /// Gives a memory back when a document has been read.
  func giveBack(_ memory: SpanTagger.Memory) {
    spare.withLock { $0.append(memory) }
  }
}
