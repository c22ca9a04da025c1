/// What stands around the sentences of a document, one after the other: the sentences before and behind, the
/// paragraph, the section and its heading, and the document as a whole.
///
/// It stands at one sentence at a time, and is moved on from each to the next.
struct AreaField: Sendable {
  /// How likely an area is around a sentence, in [0, 1], by what the words there say.
  struct Surroundings: Sendable {
    /// In the sentence before; the same within the paragraph; in the one before that.
    var before = 0.0
    var near = 0.0
    var second = 0.0
    /// In the next sentence, and the same within the paragraph.
    var next = 0.0
    var nextNear = 0.0
    /// At most in the paragraph so far, and in the sentence that opens it.
    var soFar = 0.0
    var opening = 0.0
    /// On average in the other sentences of the paragraph, of the section, of the document.
    var paragraph = 0.0
    var section = 0.0
    var document = 0.0
    /// In the heading: the best cue, and all words.
    var headingCue = 0.0
    var heading = 0.0
  }

  /// The sentence that it stands at, `nil` where that was not read.
  private(set) var sentence: AreaSignals.Sentence?
  /// What the sentence says for each area.
  private(set) var own: [AreaSignal]
  /// The log-odds of each area by the sentence's own words, and the likelihoods.
  private(set) var sums: [Double]
  private(set) var likely: [Double]
  /// Whether the text is too short for anything to stand around a sentence.
  let isShort: Bool

  /// Whether what reading the sentences told is among what is known of them.
  let isRead: Bool

  /// Whether a text of some sentences is too short for that.
  static func isShort(_ sentences: [Sentence]) -> Bool {
    sentences.lazy.filter(\.isScored).prefix(4).count < 4
  }

  /// What stands around it, for each area.
  private(set) var around: [Surroundings]

  private let signals: AreaSignals
  private let sentences: [Sentence]
  private let areas: Int
  /// The sums over the section and the paragraph that it stands in, and over the document.
  private var section: Total
  private var paragraph: Total
  private let document: Total
  private var place = -1
  /// The scored sentence before, and what it and the one that opens the paragraph say.
  private var last = -1
  private var before: [Double]
  private var opening: [Double]

  /// Likelihoods added up over a run of sentences.
  private struct Total: Sendable {
    var sums: [Double]
    var count = 0.0

    /// Adds up the scored sentences of a run.
    init(_ run: Range<Int>, of sentences: [Sentence], _ odds: AreaOdds) {
      sums = Array(repeating: 0, count: odds.areas)
      for sentence in run where sentences[sentence].isScored {
        guard let start = odds.start(of: sentence) else { continue }
        for area in sums.indices { sums[area] += odds.likelihood(at: start + area) }
        count += 1
      }
    }

    /// The mean over the other sentences; `caution` others that name nothing are thought along, so that one or two
    /// sentences do not speak for a whole.
    func mean(of area: Int, without own: Double, caution: Double) -> Double {
      max(0, sums[area] - own) / (count - 1 + caution)
    }
  }

  init(_ signals: AreaSignals, of sentences: [Sentence], areas: Int, isRead: Bool) {
    self.isRead = isRead
    self.signals = signals
    self.sentences = sentences
    self.areas = areas
    own = (0..<areas).map { AreaSignal(area: $0) }
    sums = Array(repeating: 0, count: areas)
    (likely, before, opening) = (sums, sums, sums)
    around = Array(repeating: Surroundings(), count: areas)
    isShort = Self.isShort(sentences)
    document = Total(sentences.indices, of: sentences, signals.odds)
    section = Total(0..<Self.endOfSection(from: 0, in: sentences), of: sentences, signals.odds)
    paragraph = Total(0..<0, of: sentences, signals.odds)
  }

  /// Where the section of a sentence ends: at the next heading.
  private static func endOfSection(from sentence: Int, in sentences: [Sentence]) -> Int {
    sentences[sentence...].firstIndex { $0.kind == .heading } ?? sentences.count
  }

  /// Where the paragraph of a sentence ends: at the next that is scored and stands in another block.
  private func endOfParagraph(from sentence: Int) -> Int {
    let block = sentences[sentence].block
    return sentences[sentence...].firstIndex { $0.isScored && $0.block != block } ?? sentences.count
  }

  /// Moves on to the next sentence.
  mutating func advance() {
    if let sentence {
      for signal in signals.signals(of: sentence) { own[Int(signal.area)] = AreaSignal(area: Int(signal.area)) }
    }
    place += 1
    if sentences[place].kind == .heading {
      let end = Self.endOfSection(from: place + 1, in: sentences)
      section = Total(place..<end, of: sentences, signals.odds)
    }
    sentence = signals[place]
    guard let sentence, let start = signals.odds.start(of: place) else { return }
    for signal in signals.signals(of: sentence) { own[Int(signal.area)] = signal }
    for area in 0..<areas {
      sums[area] = Double(signals.odds.sums[start + area])
      likely[area] = signals.odds.likelihood(at: start + area)
    }
    guard sentences[place].isScored else {
      for area in around.indices {
        around[area].headingCue = own[area].own
        around[area].heading = likely[area]
      }
      return
    }
    let isOpening = last < 0 || sentences[last].block != sentences[place].block
    if isOpening { paragraph = Total(place..<endOfParagraph(from: place), of: sentences, signals.odds) }
    lookAround(isOpening: isOpening)
    // Number by number: a copy would take new room for each sentence.
    for area in 0..<areas {
      before[area] = likely[area]
      if isOpening { opening[area] = likely[area] }
    }
    last = place
  }

  private mutating func lookAround(isOpening: Bool) {
    var following = place + 1
    while following < min(sentences.count, place + 8), !sentences[following].isScored { following += 1 }
    let isNear = following < sentences.count && sentences[following].block == sentences[place].block
    let next =
      following < sentences.count && sentences[following].isScored ? signals.odds.start(of: following) : nil
    for area in 0..<areas {
      let previous = before[area]
      // What stood before the sentence before.
      around[area].second = around[area].before
      around[area].before = previous
      around[area].near = isOpening ? 0 : previous
      around[area].soFar = isOpening ? 0 : max(around[area].soFar, previous)
      around[area].opening = isOpening ? 0 : opening[area]
      let ahead = next.map { signals.odds.likelihood(at: $0 + area) } ?? 0
      around[area].next = ahead
      around[area].nextNear = isNear ? ahead : 0
      // The means over the other sentences of the paragraph, the section and the document.
      let own = likely[area]
      around[area].paragraph = paragraph.mean(of: area, without: own, caution: 1)
      around[area].section = section.mean(of: area, without: own, caution: 4)
      around[area].document = document.mean(of: area, without: own, caution: 4)
    }
  }
}
