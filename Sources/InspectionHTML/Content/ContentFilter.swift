internal import InspectionText

/// Chooses, within the element that holds the content, the segments that belong to it.
struct ContentFilter {
  private let tree: PageTree
  private var segments: [Segment]
  private let content: ContentFinder.Result

  /// Marks the segments of the main content in `segments`.
  static func mark(_ segments: inout [Segment], in tree: PageTree, _ content: ContentFinder.Result) {
    var filter = ContentFilter(tree: tree, segments: segments, content: content)
    filter.run()
    segments = filter.segments
  }

  private mutating func run() {
    for index in segments.indices {
      segments[index].isKept =
        tree.contains(content.container, Int(segments[index].container))
        && !content.isFurniture[Int(segments[index].container)]
    }
    dropLinkLists()
    for index in segments.indices where segments[index].isKept {
      if isFurniture(segments[index]) { segments[index].isKept = false }
    }
    dropBeforeTitle()
    dropTeasers()
    addLead()
    dropRepeats()
    trimStart()
    trimEnd()
    dropEmptyHeadings()
    if let title = content.title { segments[title].isKept = true }
  }

  // MARK: - One by one

  private func isFurniture(_ segment: Segment) -> Bool {
    if segment.hints.contains(.consent), !isAboutCookies { return true }
    if segment.kind == .heading {
      return segment.length < 60 && PhraseSet.boilerplate.matches(PageText.folded(segment, in: tree))
    }
    let density = segment.linkDensity
    if density > 0.85, segment.length < 150 || segment.stops < 2, segment.kind != .listItem { return true }
    if density > 0.5, segment.stops == 0, segment.kind == .paragraph, segment.length < 80 { return true }
    if segment.length < 120, PhraseSet.boilerplate.matches(PageText.folded(segment, in: tree)) { return true }
    if segment.length < 160, !segment.hints.isDisjoint(with: [.byline, .metadata, .publicationDate]),
      segment.stops < 2, segment.kind != .blockQuote
    {
      return true
    }
    if segment.length < 120, segment.hints.contains(.credit) { return true }
    if segment.length < 320, PhraseSet.legal.matches(PageText.folded(segment, in: tree, limit: 80)) { return true }
    if segment.length < 140, segment.stops < 3,
      PhraseSet.asksToSubscribe(
        PageText.folded(segment, in: tree), hasLink: segment.linkLength > 0)
    {
      return true
    }
    if segment.length < 40, segment.stops == 0, segment.hints.contains(.weakFurniture) { return true }
    return false
  }

  /// Whether the page itself is about cookies.
  private var isAboutCookies: Bool {
    guard let title = content.title else { return false }
    return PageText.contains(PageText.folded(segments[title], in: tree), Array("cookie".utf8))
  }

  // MARK: - Around the heading

  /// Drops what stands in front of the heading, when most of the text stands behind it.
  private mutating func dropBeforeTitle() {
    guard let title = content.title else { return }
    // Items that begin with links are teasers of other pages.
    func length(_ range: Range<Int>) -> Int {
      range.reduce(0) { sum, index in
        let segment = segments[index]
        return sum + (segment.isKept && (segment.group < 0 || segment.linkLength == 0) ? segment.length : 0)
      }
    }
    guard 2 * length(0..<title) < length(title..<segments.count) else { return }
    for index in 0..<title { segments[index].isKept = false }
  }

  /// Adds the lead that stands between the heading and the element that holds the rest.
  private mutating func addLead() {
    guard let title = content.title else { return }
    let first = segments.firstIndex { tree.contains(content.container, Int($0.container)) } ?? 0
    guard title < first else { return }
    for index in (title + 1)..<max(title + 1, first) {
      let segment = segments[index]
      guard !content.isFurniture[Int(segment.container)], !isFurniture(segment), segment.kind != .caption,
        isProse(segment) || segment.linkDensity < 0.2 && isLead(segment)
      else { continue }
      segments[index].isKept = true
    }
  }

  /// Whether a block under the heading reads like a lead, be there a full stop or not.
  private func isLead(_ segment: Segment) -> Bool {
    guard segment.hints.isDisjoint(with: [.byline, .metadata, .credit, .publicationDate]) else { return false }
    return segment.length >= (segment.hints.contains(.standfirst) ? 30 : 70)
  }

  // MARK: - Lists

  /// Drops lists that are little but links.
  private mutating func dropLinkLists() {
    var start = 0
    while start < segments.count {
      let group = segments[start].group
      var end = start + 1
      while end < segments.count, segments[end].group == group { end += 1 }
      if group >= 0 { dropLinkList(start..<end) }
      start = end
    }
  }

  private mutating func dropLinkList(_ range: Range<Int>) {
    var length = 0
    var links = 0
    var stops = 0
    for index in range where segments[index].isKept {
      length += segments[index].length
      links += segments[index].linkLength
      stops += segments[index].stops
    }
    guard length > 0, Double(links) > 0.6 * Double(length) else { return }
    // References and sources are links too, but long and punctuated.
    if stops >= 2 * range.count, Double(links) < 0.8 * Double(length) { return }
    for index in range { segments[index].isKept = false }
  }

  // MARK: - Teasers

  /// How much prose must stand before teasers: else the page is a list of them.
  private static let proseBeforeTeasers = 300

  /// Drops headings that lead elsewhere, and what stands under them: other articles, shown behind this one.
  private mutating func dropTeasers() {
    let title = content.title ?? -1
    let linked = segments.indices.filter {
      $0 > title && segments[$0].isKept && segments[$0].kind == .heading && segments[$0].linkDensity > 0.9
    }
    guard linked.count > 1 else { return }
    let before = proseLength(..<linked[0])
    guard before >= Self.proseBeforeTeasers, before >= proseLength(linked[0]...) else { return }
    var isTeaser = false
    for index in linked[0]..<segments.count where segments[index].isKept {
      if segments[index].kind == .heading { isTeaser = segments[index].linkDensity > 0.9 }
      if isTeaser { segments[index].isKept = false }
    }
  }

  private func proseLength(_ range: some RangeExpression<Int>) -> Int {
    segments[range].reduce(0) { $0 + ($1.isKept && isProse($1) ? $1.length : 0) }
  }

  // MARK: - Repeats

  /// Drops what stands on the page twice: for wide and for narrow screens, or as lead and as first paragraph.
  private mutating func dropRepeats() {
    // By length: few blocks share theirs with another, so few are read.
    var seen: [Int: Int] = [:]
    for index in segments.indices where segments[index].isKept && segments[index].length >= 50 {
      let segment = segments[index]
      guard segment.kind == .paragraph || segment.kind == .caption else { continue }
      if let other = seen[segment.length],
        PageText.folded(segments[other], in: tree) == PageText.folded(segment, in: tree)
      {
        segments[index].isKept = false
      } else {
        seen[segment.length] = index
      }
    }
  }

  // MARK: - Ends

  private func isProse(_ segment: Segment) -> Bool {
    segment.kind != .heading && segment.length >= 40 && segment.stops > 0 && segment.linkDensity < 0.5
  }

  /// Drops what stands before the first prose and is no heading, list or lead.
  private mutating func trimStart() {
    guard let first = segments.indices.first(where: { segments[$0].isKept && isProse(segments[$0]) }) else { return }
    for index in 0..<first where segments[index].isKept {
      let segment = segments[index]
      if segment.kind == .heading || segment.stops > 0 { continue }
      if segment.kind == .paragraph && segment.length < 50 || segment.length < 60 && isDate(segment) {
        segments[index].isKept = false
      }
    }
  }

  /// Whether a block is little but a date.
  private func isDate(_ segment: Segment) -> Bool {
    guard let found = DateReader.writtenDate(PageText.plain(segment, in: tree)) else { return false }
    return found.otherWords <= 3
  }

  /// Drops short pieces behind the last prose, list or table.
  private mutating func trimEnd() {
    let last = segments.indices.last { index in
      let segment = segments[index]
      guard segment.isKept else { return false }
      return isProse(segment) || segment.length >= 15 && (segment.kind == .listItem || segment.kind == .tableCell)
    }
    guard let last else { return }
    for index in segments.indices where index > last && segments[index].isKept {
      let segment = segments[index]
      if segment.kind == .paragraph, segment.length < 40, segment.stops == 0 { segments[index].isKept = false }
    }
  }

  /// Drops headings that nothing follows.
  private mutating func dropEmptyHeadings() {
    var isFollowed = [Bool](repeating: false, count: 8)
    for index in segments.indices.reversed() where segments[index].isKept {
      let segment = segments[index]
      // A heading as long as a paragraph is one in large type.
      guard segment.kind == .heading, segment.length < 120 else {
        for level in isFollowed.indices { isFollowed[level] = true }
        continue
      }
      let level = segment.headingLevel
      if isFollowed[level] || index == content.title {
        // What is below it belongs to it, not to a heading of its level or a deeper one above it.
        for deeper in level..<isFollowed.count { isFollowed[deeper] = false }
      } else {
        segments[index].isKept = false
      }
    }
  }
}
