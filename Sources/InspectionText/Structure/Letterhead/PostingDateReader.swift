/// Reads the day on which a release that came as plain text was posted.
struct PostingDateReader {
  let text: TokenText
  let drafts: [BlockBuilder.Draft]

  private var dates: DateReader { DateReader(text: text) }

  /// `Posted on: 3 May 2024`; else a date on a line of its own near the title, a dateline in front of the text,
  /// a labelled date below it; last the day of a change.
  func date() -> PartialDate? {
    labelled(drafts.prefix(14)) ?? alone() ?? dateline() ?? labelled(drafts.suffix(8)) ?? updated()
  }

  private static let labels = [
    "posted", "published", "first published", "date", "issued", "released", "release", "publication date",
    "publish date", "added", "created", "news release", "press release", "media release", "for immediate release",
    "for release", "embargoed until",
  ]

  private static let changes = ["last updated", "updated", "last modified", "modified", "last reviewed", "reviewed"]

  /// A label with its date on the same line, or on the line below it.
  private func labelled(_ drafts: ArraySlice<BlockBuilder.Draft>) -> PartialDate? {
    for (place, draft) in drafts.enumerated() {
      let range = range(draft)
      guard !range.isEmpty, range.count <= 24 else { continue }
      let words = text.words(range)
      if Self.labels.contains(where: { words.hasPrefix($0) }) {
        if let mention = days(in: range).first, mention.tokens.lowerBound - range.lowerBound <= 6 {
          return mention.start
        }
        guard range.count <= 4, let next = drafts.dropFirst(place + 1).first else { continue }
        if let mention = days(in: self.range(next)).first, isLittleElse(mention, in: self.range(next)) {
          return mention.start
        }
      } else if Self.changes.contains(where: { words.hasPrefix($0) }), let label = secondLabel(in: range) {
        if let mention = days(in: label).first { return mention.start }
      }
    }
    return nil
  }

  /// `Last updated: 9 May 2023. Published: 4 March 2022`: what stands behind the second label.
  private func secondLabel(in range: Range<Int>) -> Range<Int>? {
    range.last { ["published", "posted"].contains(text.lower($0)) }.map { $0..<range.upperBound }
  }

  private func alone() -> PartialDate? {
    for draft in drafts.prefix(14) {
      let range = range(draft)
      let words = text.words(range)
      guard range.count <= 16, !Self.changes.contains(where: { words.hasPrefix($0) }),
        let mention = days(in: range).first, isLittleElse(mention, in: range)
      else { continue }
      return mention.start
    }
    return nil
  }

  /// `Marshford, 4 March 2022 – …`: the date in front of the dash or colon that opens a paragraph.
  private func dateline() -> PartialDate? {
    for draft in drafts.prefix(8) {
      let range = range(draft)
      guard range.count > 16, let mention = days(in: range.lowerBound..<range.lowerBound + 12).first else { continue }
      let before = range.lowerBound..<mention.tokens.lowerBound
      let end = mention.tokens.upperBound
      guard end < range.upperBound, ["–", "—", "-", ":", "|"].contains(text.text(end)), before.count <= 4,
        before.allSatisfy({ text.tokens[$0].kind != .word || text.tokens[$0].isCapitalised }),
        before.allSatisfy({ !["on", "in", "at", "by", "since", "from"].contains(text.lower($0)) })
      else { continue }
      return mention.start
    }
    return nil
  }

  private func updated() -> PartialDate? {
    for draft in Array(drafts.prefix(14)) + drafts.suffix(8) {
      let range = range(draft)
      let words = text.words(range)
      guard range.count <= 16, Self.changes.contains(where: { words.hasPrefix($0) }) else { continue }
      if let mention = days(in: range).first { return mention.start }
    }
    return nil
  }

  /// Whether a line is little but a date: a weekday, a time of day, a stroke, two words of who sent it.
  private func isLittleElse(_ mention: DateReader.Mention, in range: Range<Int>) -> Bool {
    let rest = range.filter { !mention.tokens.contains($0) }
    let words = rest.filter { text.tokens[$0].kind == .word }
    let isSentence = rest.contains { index in
      FunctionWords.shared.isAuxiliary(text.bytes[text.tokens[index].span.range])
    }
    return !isSentence && words.count <= 5 && text.tokens[range.upperBound - 1].kind != .terminator
  }

  private func days(in range: Range<Int>) -> [DateReader.Mention] {
    dates.mentions(in: range).filter { $0.start.day != nil && $0.start == $0.end }
  }

  private func range(_ draft: BlockBuilder.Draft) -> Range<Int> {
    guard let first = draft.tokens.first, let last = draft.tokens.last else { return 0..<0 }
    return first..<last + 1
  }
}
