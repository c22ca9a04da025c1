/// What stands around each sentence of a document: the paragraph so far, what comes next, the heading above, and
/// what the document speaks of as a whole.
struct AreaField: Sendable {
  /// What is known around one sentence, for each area, in [0, 1].
  struct Surroundings: Sendable {
    /// The paragraph before it, the nearer the more.
    var context: [Double]
    /// The same, of subjects alone.
    var subjects: [Double]
    /// The sentence that opens the paragraph.
    var opening: [Double]
    /// The two sentences behind it in the paragraph.
    var next: [Double]
    /// The last sentence of the paragraph before, for the first of a paragraph.
    var before: [Double]
    /// The heading.
    var heading: [Double]
  }

  /// The signals of each sentence; `nil` where none was read.
  let signals: [AreaSignals?]
  /// What stands around each sentence.
  private(set) var surroundings: [Surroundings?]
  /// The share of each area in all that the document names.
  private(set) var share: [Double]

  /// A shorter text has no subject of its own: all areas are as likely.
  private static let shortest = 12

  init(_ signals: [AreaSignals?], of sentences: [Sentence], areas: Int) {
    self.signals = signals
    let none = Array(repeating: 0.0, count: areas)
    surroundings = Array(repeating: nil, count: sentences.count)
    share = none
    var now = Surroundings(context: none, subjects: none, opening: none, next: none, before: none, heading: none)
    var block = -1
    var last: AreaSignals?
    var total = 0.0
    var scored = 0
    for (index, sentence) in sentences.enumerated() {
      guard let own = signals[index] else { continue }
      for area in 0..<areas {
        share[area] += own.own[area]
        total += own.own[area]
      }
      guard sentence.isScored else {
        now.heading = own.own
        last = nil
        block = -1
        continue
      }
      scored += 1
      if sentence.block == block, let last {
        for area in 0..<areas {
          now.context[area] = max(now.context[area] * Self.fading, last.own[area])
          now.subjects[area] = max(now.subjects[area] * Self.fading, last.subject[area])
        }
        now.before = none
      } else {
        now.context = none
        now.subjects = none
        now.opening = none
        now.before = last?.own ?? none
      }
      now.next = none
      for following in index + 1..<max(index + 1, min(index + 3, sentences.count)) {
        guard sentences[following].block == sentence.block, let next = signals[following] else { break }
        for area in 0..<areas { now.next[area] = max(now.next[area], next.own[area]) }
      }
      surroundings[index] = now
      if sentence.block != block { now.opening = own.own }
      block = sentence.block
      last = own
    }
    let isShort = scored < Self.shortest
    for area in 0..<areas { share[area] = isShort || total == 0 ? 1 / Double(areas) : share[area] / total }
  }

  /// How much of what was said a sentence ago is still in force.
  private static let fading = 0.75
}
