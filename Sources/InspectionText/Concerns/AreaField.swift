/// What stands around the sentences of a document, one after the other: the paragraph so far, what comes next, the
/// heading above, and what the document speaks of as a whole.
///
/// It stands at one sentence at a time, and is moved on from each to the next.
struct AreaField: Sendable {
  /// What is known of one area around a sentence, in [0, 1].
  struct Surroundings: Sendable {
    /// The paragraph before it, the nearer the more.
    var context = 0.0
    /// The same, of subjects alone.
    var subject = 0.0
    /// The sentence that opens the paragraph.
    var opening = 0.0
    /// The two sentences behind it in the paragraph.
    var next = 0.0
    /// The last sentence of the paragraph before, for the first of a paragraph.
    var before = 0.0
    /// The heading.
    var heading = 0.0
  }

  /// The sentence that it stands at, `nil` where that was not read.
  private(set) var sentence: AreaSignals.Sentence?
  /// What the sentence says for each area.
  private(set) var own: [AreaSignal]
  /// What stands around it, for each area.
  private(set) var around: [Surroundings]
  /// The share of each area in all that the document names.
  private(set) var share: [Double]

  private let signals: AreaSignals
  private let sentences: [Sentence]
  private var place = -1
  /// The paragraph of the last scored sentence, and that sentence; without one behind a heading.
  private var block = -1
  private var last: AreaSignals.Sentence?
  /// Whether that sentence opened its paragraph.
  private var lastOpens = false

  /// A shorter text has no subject of its own: all areas are as likely.
  private static let shortest = 12
  /// How much of what was said a sentence ago is still in force.
  private static let fading = 0.75

  init(_ signals: AreaSignals, of sentences: [Sentence], areas: Int) {
    self.signals = signals
    self.sentences = sentences
    own = (0..<areas).map { AreaSignal(area: $0) }
    around = Array(repeating: Surroundings(), count: areas)
    share = Array(repeating: 0, count: areas)
    var total = 0.0
    var scored = 0
    for (index, sentence) in sentences.enumerated() {
      guard let read = signals[index] else { continue }
      if sentence.isScored { scored += 1 }
      for signal in signals.signals(of: read) {
        share[signal.area] += signal.own
        total += signal.own
      }
    }
    let isShort = scored < Self.shortest
    for area in 0..<areas { share[area] = isShort || total == 0 ? 1 / Double(areas) : share[area] / total }
  }

  /// Moves on to the next sentence.
  mutating func advance() {
    if let sentence { for signal in signals.signals(of: sentence) { own[signal.area] = AreaSignal(area: signal.area) } }
    place += 1
    sentence = signals[place]
    guard let sentence else { return }
    for signal in signals.signals(of: sentence) { own[signal.area] = signal }
    guard sentences[place].isScored else {
      for area in around.indices { around[area].heading = own[area].own }
      last = nil
      block = -1
      return
    }
    if sentences[place].block == block {
      goOn()
    } else {
      for area in around.indices { around[area] = Surroundings(heading: around[area].heading) }
      if let last { for signal in signals.signals(of: last) { around[signal.area].before = signal.own } }
    }
    lookAhead()
    lastOpens = sentences[place].block != block
    block = sentences[place].block
    last = sentence
  }

  /// Adds the last sentence to what is known of the paragraph.
  private mutating func goOn() {
    for area in around.indices {
      around[area].context *= Self.fading
      around[area].subject *= Self.fading
      around[area].before = 0
    }
    guard let last else { return }
    for signal in signals.signals(of: last) {
      around[signal.area].context = max(around[signal.area].context, signal.own)
      around[signal.area].subject = max(around[signal.area].subject, signal.subject)
      if lastOpens { around[signal.area].opening = signal.own }
    }
  }

  /// Reads what comes next in the paragraph.
  private mutating func lookAhead() {
    for area in around.indices { around[area].next = 0 }
    for following in place + 1..<max(place + 1, min(place + 3, sentences.count)) {
      guard sentences[following].block == sentences[place].block, let next = signals[following] else { break }
      for signal in signals.signals(of: next) {
        around[signal.area].next = max(around[signal.area].next, signal.own)
      }
    }
  }
}
