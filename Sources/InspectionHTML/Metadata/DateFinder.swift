internal import InspectionText

/// Finds the day on which a page was published.
struct DateFinder {
  private let tree: PageTree
  private let segments: [Segment]
  private let heading: Int?

  /// Prepares to look at a page; `heading` is the index of the segment of its main heading.
  init(tree: PageTree, segments: [Segment], heading: Int?) {
    self.tree = tree
    self.segments = segments
    self.heading = heading
  }

  /// What the page says in the most telling way: the head, linked data, marked-up dates near the heading,
  /// `Published …` in the text, a date alone near the heading; last what says when the page was changed.
  func date() -> PartialDate? {
    let declared = tree.head.dates.sorted { $0.rank < $1.rank }
    if let date = published(declared) {
      // The head may count in another time zone than the page, so that what it says is a day off.
      if let shown = labelled() ?? alone(), Self.areNeighbours(shown, date) { return shown }
      return date
    }
    if let date = marked(isPublication: true) ?? labelled() ?? marked(isPublication: false) ?? alone() ?? dateline() {
      return date
    }
    for entry in declared {
      if let date = DateReader.machineDate(entry.value) { return date }
    }
    return labelled(isUpdate: true)
  }

  /// What the head or the linked data says to be the date of publication.
  private func published(_ declared: [(rank: Int, value: String)]) -> PartialDate? {
    for entry in declared where entry.rank < 2 {
      if let date = DateReader.machineDate(entry.value) { return date }
    }
    let value =
      LinkedData.string("datePublished", in: tree.head.linkedData)
      ?? LinkedData.string("dateCreated", in: tree.head.linkedData)
    return value.flatMap { DateReader.machineDate($0) }
  }

  /// `Last updated: 9 May 2023. Published: 4 March 2022`: what stands behind the second label.
  private func labelledLater(_ index: Int) -> PartialDate? {
    let text = PageText.plain(segments[index], in: tree)
    let words = text.split(separator: " ")
    guard let place = words.lastIndex(where: { ["published", "published:"].contains($0.lowercased()) }) else {
      return nil
    }
    return DateReader.writtenDate(words[place...].joined(separator: " "))?.date
  }

  /// `Marshford, 4 March 2022 – …`: the date in front of the dash that opens the first paragraph.
  private func dateline() -> PartialDate? {
    let place = heading.map { $0 + 1 } ?? 0
    for index in segments.indices.dropFirst(place).prefix(3) where segments[index].length >= 40 {
      let text = PageText.plain(segments[index], in: tree)
      for dash in [" – ", " — ", " - ", ": "] {
        guard let end = text.firstRange(of: dash)?.lowerBound else { continue }
        let line = String(text[..<end])
        if line.utf8.count <= 60, let found = DateReader.writtenDate(line), found.otherWords <= 3 { return found.date }
      }
    }
    return nil
  }

  /// Whether two dates are at most a day apart.
  private static func areNeighbours(_ left: PartialDate, _ right: PartialDate) -> Bool {
    abs(dayNumber(left) - dayNumber(right)) <= 1
  }

  /// Days since some day long ago.
  private static func dayNumber(_ date: PartialDate) -> Int {
    let month = date.month ?? 1
    let year = month < 3 ? date.year - 1 : date.year
    return 365 * year + year / 4 - year / 100 + year / 400 + (153 * (month < 3 ? month + 9 : month - 3) + 2) / 5
      + (date.day ?? 1)
  }

  private var headingNode: Int { heading.map { Int(segments[$0].container) } ?? 0 }

  /// A `<time>` or an element whose name says that it is the date, the one nearest to the heading.
  private func marked(isPublication: Bool) -> PartialDate? {
    var best: (distance: Int, date: PartialDate)?
    for entry in tree.dates where entry.isPublication || !isPublication {
      let node = tree.nodes[entry.node]
      guard !isInFurniture(entry.node), node.textCount < 300 else { continue }
      let text = PageText.collapsed(tree.text[Int(node.textStart)..<Int(node.textEnd)])
      guard let date = DateReader.machineDate(entry.value) ?? DateReader.writtenDate(text)?.date else { continue }
      if DateLabels.saysUpdated(PageText.folded(text)) { continue }
      let distance = abs(entry.node - headingNode)
      if best == nil || distance < best!.distance { best = (distance, date) }
    }
    return best?.date
  }

  /// `Posted on: 3 May 2024`, `Published 3 May 2024`, `Date: …`; the date may be a block of its own.
  private func labelled(isUpdate: Bool = false) -> PartialDate? {
    for index in segments.indices where segments[index].length < 160 {
      let start = PageText.folded(segments[index], in: tree, limit: 32)
      if !isUpdate, DateLabels.saysUpdated(start), let date = labelledLater(index) { return date }
      guard isUpdate ? DateLabels.saysUpdated(start) : DateLabels.saysPublished(start),
        isUpdate || !isInFurniture(Int(segments[index].container))
      else { continue }
      let text = PageText.plain(segments[index], in: tree)
      if let found = DateReader.writtenDate(text) { return found.date }
      guard text.utf8.count < 40, index + 1 < segments.count, segments[index + 1].length < 60 else { continue }
      if let found = DateReader.writtenDate(PageText.plain(segments[index + 1], in: tree)) { return found.date }
    }
    return nil
  }

  /// A short block near the heading that is little but a date.
  private func alone() -> PartialDate? {
    let place = heading ?? 0
    let nearby = segments.indices.filter { $0 >= place - 8 && $0 <= place + 12 && segments[$0].length < 90 }
      .filter { !isInFurniture(Int(segments[$0].container)) }
    let behindFirst = nearby.filter { $0 > place } + nearby.filter { $0 <= place }.reversed()
    for index in behindFirst {
      let text = PageText.plain(segments[index], in: tree)
      if let found = DateReader.writtenDate(text), found.otherWords <= 6, !DateLabels.saysUpdated(PageText.folded(text))
      {
        return found.date
      }
    }
    return nil
  }

  private func isInFurniture(_ node: Int) -> Bool {
    var index = node
    while index >= 0 {
      let hints = tree.nodes[index].hints
      let tag = tree.nodes[index].tag
      if !hints.isDisjoint(with: [.related, .comments, .footer, .sidebar]) || tag == .aside || tag == .footer
        || tag == .nav
      {
        return true
      }
      if tag == .article || tag == .main || tag == .body { return false }
      index = Int(tree.nodes[index].parent)
    }
    return false
  }
}
