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
  var isShort: Bool { document.counts[0] < Self.shortest }
  private static let shortest = 4.0

  /// Whether what reading the sentences told is among what is known of them.
  let isRead: Bool

  /// Whether a text of some sentences is too short for that.
  static func isShort(_ sentences: [Sentence]) -> Bool {
    Double(sentences.lazy.filter(\.isScored).prefix(Int(shortest)).count) < shortest
  }

  /// What stands around it, for each area.
  private(set) var around: [Surroundings]

  private let signals: AreaSignals
  private let sentences: [Sentence]
  private let areas: Int
  /// The sums over sections, paragraphs and the document.
  private var sections: Totals
  private var paragraphs: Totals
  private var document: Totals
  private var place = -1
  /// The scored sentences before, the last first, and the one that opens the paragraph.
  private var last = -1
  private var lastButOne = -1
  private var opening = -1

  /// Likelihoods added up over runs of sentences.
  private struct Totals: Sendable {
    var sums: [Double] = []
    var counts: [Double] = []
    /// The run of each sentence.
    var runs: [Int32] = []

    mutating func reserve(_ runs: Int, _ areas: Int, sentences: Int) {
      sums.reserveCapacity(runs * areas)
      counts.reserveCapacity(runs)
      self.runs.reserveCapacity(sentences)
    }

    mutating func open(_ areas: Int) {
      sums.append(contentsOf: repeatElement(0, count: areas))
      counts.append(0)
    }

    /// Where the sums of a sentence's run stand, and how many other sentences there are; `caution` others that name
    /// nothing are thought along, so that one or two sentences do not speak for a whole.
    func others(of sentence: Int, _ areas: Int, caution: Double) -> (start: Int, count: Double) {
      let run = Int(runs[sentence])
      return (run * areas, counts[run] - 1 + caution)
    }
  }

  init(_ signals: AreaSignals, of sentences: [Sentence], areas: Int, isRead: Bool) {
    self.isRead = isRead
    self.signals = signals
    self.sentences = sentences
    self.areas = areas
    own = (0..<areas).map { AreaSignal(area: $0) }
    sums = Array(repeating: 0, count: areas)
    likely = sums
    around = Array(repeating: Surroundings(), count: areas)
    (sections, paragraphs, document) = (Totals(), Totals(), Totals())
    // How many runs there will be: an array that grows takes up to twice the room.
    var block = -1
    var runs = (sections: 1, paragraphs: 1)
    for sentence in sentences {
      if sentence.kind == .heading { runs.sections += 1 }
      if sentence.isScored, sentence.block != block {
        runs.paragraphs += 1
        block = sentence.block
      }
    }
    sections.reserve(runs.sections, areas, sentences: sentences.count)
    paragraphs.reserve(runs.paragraphs, areas, sentences: sentences.count)
    document.reserve(1, areas, sentences: sentences.count)
    sections.open(areas)
    paragraphs.open(areas)
    document.open(areas)
    block = -1
    for (index, sentence) in sentences.enumerated() {
      if sentence.kind == .heading { sections.open(areas) }
      if sentence.isScored, sentence.block != block {
        paragraphs.open(areas)
        block = sentence.block
      }
      sections.runs.append(Int32(sections.counts.count - 1))
      paragraphs.runs.append(Int32(paragraphs.counts.count - 1))
      document.runs.append(0)
      guard sentence.isScored, let start = signals.odds.start(of: index) else { continue }
      Self.add(signals.odds.likely, from: start, areas, &sections)
      Self.add(signals.odds.likely, from: start, areas, &paragraphs)
      Self.add(signals.odds.likely, from: start, areas, &document)
    }
  }

  /// Adds a sentence to the run that is open.
  private static func add(_ likely: [Float], from start: Int, _ areas: Int, _ totals: inout Totals) {
    let base = totals.sums.count - areas
    for area in 0..<areas { totals.sums[base + area] += Double(likely[start + area]) }
    totals.counts[totals.counts.count - 1] += 1
  }

  /// Moves on to the next sentence.
  mutating func advance() {
    if let sentence {
      for signal in signals.signals(of: sentence) { own[Int(signal.area)] = AreaSignal(area: Int(signal.area)) }
    }
    place += 1
    sentence = signals[place]
    guard let sentence, let start = signals.odds.start(of: place) else { return }
    for signal in signals.signals(of: sentence) { own[Int(signal.area)] = signal }
    for area in 0..<areas {
      sums[area] = Double(signals.odds.sums[start + area])
      likely[area] = Double(signals.odds.likely[start + area])
    }
    guard sentences[place].isScored else {
      for area in around.indices {
        around[area].headingCue = own[area].own
        around[area].heading = likely[area]
      }
      return
    }
    let isOpening = last < 0 || sentences[last].block != sentences[place].block
    if isOpening { opening = -1 }
    lookAround(isOpening: isOpening)
    if isOpening { opening = place }
    lastButOne = last
    last = place
  }

  private mutating func lookAround(isOpening: Bool) {
    let values = signals.odds
    let before = last < 0 ? nil : values.start(of: last)
    let second = lastButOne < 0 ? nil : values.start(of: lastButOne)
    let first = opening < 0 ? nil : values.start(of: opening)
    var following = place + 1
    while following < min(sentences.count, place + 8), !sentences[following].isScored { following += 1 }
    let isNear = following < sentences.count && sentences[following].block == sentences[place].block
    let next =
      following < sentences.count && sentences[following].isScored ? values.start(of: following) : nil
    let paragraph = paragraphs.others(of: place, areas, caution: 1)
    let section = sections.others(of: place, areas, caution: 4)
    let document = document.others(of: place, areas, caution: 4)
    for area in 0..<areas {
      let previous = before.map { Double(values.likely[$0 + area]) } ?? 0
      around[area].before = previous
      around[area].near = isOpening ? 0 : previous
      around[area].soFar = isOpening ? 0 : max(around[area].soFar, previous)
      around[area].second = second.map { Double(values.likely[$0 + area]) } ?? 0
      around[area].opening = first.map { Double(values.likely[$0 + area]) } ?? 0
      let ahead = next.map { Double(values.likely[$0 + area]) } ?? 0
      around[area].next = ahead
      around[area].nextNear = isNear ? ahead : 0
      // The means over the other sentences of the paragraph, the section and the document.
      let own = likely[area]
      around[area].paragraph = max(0, paragraphs.sums[paragraph.start + area] - own) / paragraph.count
      around[area].section = max(0, sections.sums[section.start + area] - own) / section.count
      around[area].document = max(0, self.document.sums[document.start + area] - own) / document.count
    }
  }
}
