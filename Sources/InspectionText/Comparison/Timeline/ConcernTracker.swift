/// Follows the listed concerns of one authority from document to document.
///
/// Two listed concerns are the same when they share an area and enough of the words that say more than it does
/// (``ConcernTopic/likeness(to:)``). After each document a concern stands open or settled:
///
/// - Listed among what needs to improve: open.
/// - Listed as followed up or looked at: settled when the sentences that speak to it lean clearly to the good (a shrunk
///   score of at least 0.2).
/// - Not listed, but judged: settled when the sentences on its matter, be it one, lean clearly to the good, unless
///   the document lists another fault in one of its areas; open again when they lean clearly to the bad.
/// - Anything else changes nothing.
///
/// Reports on special educational needs are about a partnership, all others about the council: each sort is followed
/// by itself. What a council writes changes nothing.
struct ConcernTracker {
  private let documents: [TimelineDocument]
  private var threads: [Thread] = []
  /// The threads that have a word, by its hash.
  private var threadsByWord: [UInt32: [Int]] = [:]

  private struct Thread {
    var wordings: [ConcernTopic]
    /// What its last wording is about.
    var areas: [ConcernArea] { wordings.last?.areas ?? [] }
    var text: String
    /// Whether reports on special educational needs list it.
    var isOnNeeds: Bool
    var isOpen = true
    var steps: [TrackedConcern.Step] = []
  }

  init(_ documents: [TimelineDocument]) {
    self.documents = documents
  }

  /// The concerns, in the order in which they were first listed.
  mutating func track() -> [TrackedConcern] {
    for (index, document) in documents.enumerated() where document.isByInspectors { take(document, index) }
    func last(isOnNeeds: Bool) -> Int? {
      documents.indices.last { index in
        let document = documents[index]
        return document.isByInspectors && (document.sort == .needs) == isOnNeeds
          && document.listed.contains { $0.role != .scope }
      }
    }
    let lasts = [last(isOnNeeds: false), last(isOnNeeds: true)]
    return threads.map { thread in
      var areas: [ConcernArea] = []
      for area in thread.wordings.flatMap(\.areas) where !areas.contains(area) { areas.append(area) }
      var concern = TrackedConcern(text: thread.text, areas: areas, status: .open, steps: thread.steps)
      let listing = concern.documents
      concern.status =
        !thread.isOpen
        ? .resolved
        : listing.count > 1 ? .recurring : listing.first == lasts[thread.isOnNeeds ? 1 : 0] ? .new : .open
      return concern
    }
  }

  private mutating func take(_ document: TimelineDocument, _ index: Int) {
    let known = threads.count
    let isOnNeeds = document.sort == .needs
    var mentions: [Int: TrackedConcern.Mention] = [:]
    for item in document.listed {
      let mention: TrackedConcern.Mention =
        item.isFault ? .listed : item.role == .statedConcerns ? .followedUp : .lookedAt
      if let thread = thread(of: item.topic, isOnNeeds, before: known) {
        if mentions[thread] != .listed { mentions[thread] = mention }
        if mention != .lookedAt { add(item, to: thread) }
      } else if mention != .lookedAt {
        threads.append(Thread(wordings: [], text: item.text, isOnNeeds: isOnNeeds))
        add(item, to: threads.count - 1)
        mentions[threads.count - 1] = mention
      }
    }
    let faults = Set(document.listed.filter(\.isFault).flatMap(\.topic.areas)).subtracting([.overall])
    for place in threads(touchedBy: document, mentions.keys) where threads[place].isOnNeeds == isOnNeeds {
      let counts = counts(of: place, in: document)
      guard let mention = mentions[place] ?? (counts.total > 0 ? .judged : nil) else { continue }
      threads[place].steps.append(.init(document: index, mention: mention, counts: counts))
      let shrunk = counts.shrunk ?? 0
      switch mention {
      case .listed: threads[place].isOpen = true
      case .followedUp, .lookedAt:
        if counts.total > 0 { threads[place].isOpen = shrunk < 0.2 }
      case .judged:
        if shrunk >= 0.2, faults.isDisjoint(with: threads[place].areas) {
          threads[place].isOpen = false
        } else if shrunk <= -0.2 {
          threads[place].isOpen = true
        }
      }
    }
  }

  private mutating func add(_ item: TimelineDocument.Listed, to thread: Int) {
    threads[thread].text = item.text
    guard !threads[thread].wordings.contains(item.topic) else { return }
    threads[thread].wordings.append(item.topic)
    for word in item.words.stems where threadsByWord[word]?.last != thread {
      threadsByWord[word, default: []].append(thread)
    }
  }

  /// The threads that a document may speak to: they have a word of its findings, or stand in its lists.
  private func threads(touchedBy document: TimelineDocument, _ listed: some Sequence<Int>) -> [Int] {
    var touched = Set(listed)
    var words: Set<UInt32> = []
    for finding in document.findings { words.formUnion(finding.words.stems) }
    for word in words { touched.formUnion((threadsByWord[word] ?? []).suffix(Self.reach)) }
    return touched.sorted()
  }

  /// A word that very many concerns have finds only the latest of them, so that the work stays linear.
  private static let reach = 200

  /// The thread of an earlier document that a listed concern goes on with.
  private func thread(of topic: ConcernTopic, _ isOnNeeds: Bool, before known: Int) -> Int? {
    var candidates: Set<Int> = []
    for word in topic.words.stems { candidates.formUnion((threadsByWord[word] ?? []).suffix(Self.reach)) }
    var best: (thread: Int, likeness: Double)?
    for thread in candidates.sorted() where thread < known && threads[thread].isOnNeeds == isOnNeeds {
      let likeness = threads[thread].wordings.suffix(6).map { $0.likeness(to: topic) }.max() ?? 0
      if likeness >= ConcernTopic.sameConcern, likeness > best?.likeness ?? 0 { best = (thread, likeness) }
    }
    return best?.thread
  }

  /// The sentences of a document that are on the matter of a concern, in its last wording. One that only shares its area
  /// and a word or two settles nothing.
  private func counts(of thread: Int, in document: TimelineDocument) -> PolarityCounts {
    guard let topic = threads[thread].wordings.last else { return .init() }
    var counts = PolarityCounts()
    for finding in document.findings where finding.topic.settles(topic) {
      let shared = finding.readings.filter { topic.areas.contains($0.area) }
      let about = shared.isEmpty ? finding.readings : shared
      counts.add(about.allSatisfy { $0.polarity == about[0].polarity } ? about[0].polarity : .mixed)
    }
    return counts
  }
}
