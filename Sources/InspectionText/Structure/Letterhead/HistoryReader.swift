/// Reads what a document says of earlier inspections and visits.
struct HistoryReader {
  let text: TokenText
  let drafts: [BlockBuilder.Draft]
  let kind: DocumentKind
  /// The document's own facts, which are no history.
  let own: Metadata

  /// The events, oldest first, each once.
  func read() -> [Metadata.HistoryEvent] {
    guard kind != .other else { return [] }
    var events: [Metadata.HistoryEvent] = []
    let reader = DateReader(text: text)
    for draft in drafts where ![.pageFurniture, .boilerplate, .signOff, .tableCell].contains(draft.block.kind) {
      guard let first = draft.tokens.first, let last = draft.tokens.last else { continue }
      var sentenceStart = first
      var previous = first..<first
      for index in first...last where index == last || text.tokens[index].kind == .terminator {
        let sentence = sentenceStart..<index + 1
        sentenceStart = index + 1
        defer { previous = sentence }
        guard mayHoldEvent(sentence) else { continue }
        let mentions = reader.mentions(in: sentence)
        for (place, mention) in mentions.enumerated() where isEarlier(mention) {
          let from = place > 0 ? mentions[place - 1].tokens.upperBound : sentence.lowerBound
          guard let event = event(in: from..<mention.tokens.lowerBound, of: sentence, after: previous, mention) else {
            continue
          }
          merge(event, into: &events)
        }
      }
    }
    dropVague(&events)
    return events.sorted { ($0.date, $0.event.rawValue) < ($1.date, $1.event.rawValue) }
  }

  /// Whether a number and a word for a visit stand in a sentence; most have no number.
  private func mayHoldEvent(_ sentence: Range<Int>) -> Bool {
    guard text.tokens[sentence].contains(where: { $0.kind == .number || $0.kind == .date }) else { return false }
    return sentence.contains { index in
      guard text.tokens[index].kind == .word, text.tokens[index].span.count <= 16 else { return false }
      switch text.firstLetter(index) {
      case UInt8(ascii: "i"): return text.hasPrefix(index, "inspection")
      case UInt8(ascii: "v"): return text.hasPrefix(index, "visit")
      case UInt8(ascii: "j"): return text.isWord(index, "judged") || text.isWord(index, "jtai")
      default: return false
      }
    }
  }

  private func isEarlier(_ mention: DateReader.Mention) -> Bool {
    if let visit = own.visit {
      return mention.end < visit.start
        && !(mention.start.year == visit.start.year && mention.start.month == visit.start.month
          && mention.start.day == nil)
    }
    if let date = own.date { return mention.start < date && mention.start.description != date.description }
    return true
  }

  /// The event that a date belongs to: the nearest one named before it in its clause, else right behind it.
  private func event(
    in before: Range<Int>, of sentence: Range<Int>, after previous: Range<Int>, _ mention: DateReader.Mention
  ) -> Metadata.HistoryEvent? {
    let after = mention.tokens.upperBound..<min(sentence.upperBound, mention.tokens.upperBound + 24)
    // "the second monitoring visit since the authority was judged inadequate in January 2020": the date is
    // that of the judgement.
    let isJudged = grade(in: before.suffixRange(8)) != nil && named(in: before.suffixRange(8), nearest: .last) == nil
    // "In 2022, services were judged to be good": the grade stands behind the date.
    let isJudgedLater = grade(in: after) != nil
    guard
      let kind = isJudged
        ? .inspection
        : named(in: before, nearest: .last) ?? named(in: after.prefixRange(5), nearest: .first)
          ?? (isJudgedLater ? .inspection : nil)
    else { return nil }
    let isWhole = kind == .inspection && !isOfPart(sentence.lowerBound..<mention.tokens.upperBound, after: previous)
    let grade = isWhole ? grade(in: before, nearest: .last) ?? grade(in: after) : nil
    return Metadata.HistoryEvent(event: kind, date: mention.start, grade: grade)
  }

  /// Whether what was inspected is a part of the service that is inspected by itself, or somebody’s review, and its grade
  /// not that of the authority: `The council runs a children’s home. This was judged to be good in May 2014.`
  private func isOfPart(_ words: Range<Int>, after previous: Range<Int>) -> Bool {
    func namesPart(_ range: Range<Int>) -> Bool {
      range.contains { index in
        switch text.firstLetter(index) {
        case UInt8(ascii: "a"): text.isWord(index, "adoption")
        case UInt8(ascii: "f"): text.isWord(index, "fostering")
        case UInt8(ascii: "h"): text.isWord(index, "home") || text.isWord(index, "homes")
        case UInt8(ascii: "n"): text.isWord(index, "nursery")
        case UInt8(ascii: "s"):
          text.isWord(index, "school") || text.isWord(index, "schools")
            || text.isWord(index, "serious") && index + 1 < range.upperBound && text.isWord(index + 1, "case")
        default: false
        }
      }
    }
    if namesPart(words) { return true }
    let first = words.first { text.tokens[$0].kind == .word }
    return first.map { text.isWord($0, "this") || text.isWord($0, "it") || text.isWord($0, "both") } == true
      && namesPart(previous)
  }

  private enum Side { case first, last }

  private func named(in range: Range<Int>, nearest side: Side) -> Metadata.HistoryEvent.Event? {
    var found: Metadata.HistoryEvent.Event?
    for index in range {
      guard text.tokens[index].kind == .word else { continue }
      func follows(_ word: StaticString) -> Bool { index > 0 && text.isWord(index - 1, word) }
      var event: Metadata.HistoryEvent.Event?
      if text.hasPrefix(index, "visit") {
        if follows("monitoring") { event = .monitoringVisit }
        if follows("focused") || follows("focussed") { event = .focusedVisit }
      } else if text.isWord(index, "jtai") {
        event = .jointInspection
      } else if text.isWord(index, "inspection") || text.isWord(index, "inspections") {
        event =
          follows("targeted") || follows("area") && index > 1 && text.isWord(index - 2, "targeted")
          ? .jointInspection : follows("send") || kind == .sendReport ? .send : .inspection
      }
      if let event {
        found = event
        if side == .first { return found }
      }
    }
    return found
  }

  /// A grade behind `judged`, `graded`, `rated`, `found`.
  private func grade(in range: Range<Int>, nearest side: Side = .first) -> Grade? {
    var isJudging = false
    var found: Grade?
    for index in range where text.tokens[index].kind == .word {
      var grade: Grade?
      switch text.lower(index) {
      case "judged", "graded", "rated", "found", "judgement", "grade": isJudging = true
      case "outstanding": grade = .outstanding
      case "good": grade = text.lower(max(index - 1, 0)) == "be" && found == .requiresImprovement ? nil : .good
      case "inadequate": grade = .inadequate
      case "adequate": grade = .adequate
      case "require", "requires", "requiring": grade = .requiresImprovement
      default: break
      }
      guard isJudging, let grade else { continue }
      // `Inadequate for safeguarding and adequate for looked-after children`: neither is that of the whole.
      if index + 2 < text.tokens.count, text.isWord(index + 1, "for"), !text.isWord(index + 2, "overall") { continue }
      found = grade
      if side == .first { break }
    }
    return found
  }

  /// An event named by its year alone is the one of that year whose month is told, and lends it its grade.
  private func dropVague(_ events: inout [Metadata.HistoryEvent]) {
    for vague in events where vague.date.day == nil {
      guard
        let exact = events.firstIndex(where: {
          $0.event == vague.event && $0.date != vague.date
            && $0.date.description.hasPrefix(vague.date.description + "-")
            && ($0.grade == nil || vague.grade == nil || $0.grade == vague.grade)
        })
      else { continue }
      events[exact].grade = events[exact].grade ?? vague.grade
      events.removeAll { $0.event == vague.event && $0.date == vague.date }
    }
  }

  private func merge(_ event: Metadata.HistoryEvent, into events: inout [Metadata.HistoryEvent]) {
    if let index = events.firstIndex(where: { $0.event == event.event && $0.date == event.date }) {
      events[index].grade = events[index].grade ?? event.grade
    } else {
      events.append(event)
    }
  }
}

extension Range<Int> {
  fileprivate func prefixRange(_ count: Int) -> Range<Int> { lowerBound..<Swift.min(upperBound, lowerBound + count) }
  fileprivate func suffixRange(_ count: Int) -> Range<Int> { Swift.max(lowerBound, upperBound - count)..<upperBound }
}
