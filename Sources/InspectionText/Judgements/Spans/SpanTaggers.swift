internal import Synchronization

/// The tagger of whole documents, and that of single sentences.
///
/// A letter judges in the words of letters, and most of its sentences judge something. Sentences that stand alone come from
/// anywhere, and have no neighbours that tell what they are about: they are read with weights of their own, which were
/// fitted to sentences that were written to be hard. Those are loaded with the first text of that kind.
final class SpanTaggers: Sendable {
  /// A tagger, with the memories that it has at hand.
  struct Reader: Sendable {
    let tagger: SpanTagger
    /// What it reads the areas of a sentence with, if it does.
    var areas: AreaReader?
    let memories = Memories()
  }

  /// What a tagger keeps from document to document: one memory for each document that is read at the same time.
  ///
  /// Documents of a folder use the same words, so that what these bring is mostly at hand already. What is kept is no part
  /// of any result: a document is read the same way with an empty memory.
  final class Memories: Sendable {
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

  /// For whole documents.
  let whole: Reader
  private let rows: SpanRows
  private let short = Mutex<Reader?>(nil)

  init(vocabulary: inout Vocabulary) {
    let list = SpanList(SpanWeights.rows)
    rows = SpanRows(list, vocabulary: &vocabulary)
    whole = Reader(tagger: SpanTagger(list, rows: rows))
  }

  /// For texts of a few sentences.
  var sentences: Reader {
    short.withLock { short in
      if let short { return short }
      let list = SpanList(SentenceWeights.rows)
      let reader = Reader(tagger: SpanTagger(list, rows: rows), areas: AreaReader(list))
      short = reader
      return reader
    }
  }
}
