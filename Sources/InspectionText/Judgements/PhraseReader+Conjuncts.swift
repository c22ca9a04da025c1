/// Predicates that share a verb, and subjects that have been judged already.
extension PhraseReader {
  /// Where the next of several predicates under one verb starts.
  func nextConjunct(_ place: Int) -> Int? {
    var start = place
    // *Passionate about and dedicated to*.
    if start + 2 < items.count, items[start].tag == .preposition, items[start + 1].tag == .coordinator { start += 1 }
    guard start + 1 < items.count, items[start].tag == .coordinator || items[start].tag == .comma else { return nil }
    start += 1
    if items[start].tag == .coordinator { start += 1 }
    guard start < items.count, groupOf[start] < 0 else { return nil }
    if items[start].tag == .of, isOr(start - 1), group(at: start + 1) != nil { return start }
    switch items[start].tag {
    case .adjective, .participle: return start
    case .gerund: return items[start].sense.sign(.quality) != 0 ? start : nil
    case .adverb, .negator: return leadsToHead(start) ? start : nil
    default: return nil
    }
  }

  func isOr(_ index: Int) -> Bool {
    items[index].tag == .coordinator && words.or.contains(firstWord(index))
  }

  /// Whether the subject has been judged already, so that its being there says no more.
  func hasFinding(before index: Int) -> Bool {
    guard let subject = subject(before: index) else { return false }
    if let verdict = judge(subject) {
      // *Their commitment is evident*: a bare noun is no phrase of its own.
      return verdict.isModified || verdict.sign < 0 || items[subject.head].sense.has(.trend)
    }
    // *The good effect of this is evident*.
    var place = index - 1
    while place >= 0, index - place < 16, !items[place].tag.opensClause, items[place].tag != .comma {
      if groupOf[place] >= 0, groups[groupOf[place]].head == place, judge(groups[groupOf[place]])?.isModified == true {
        return true
      }
      if items[place].tag.isAuxiliary { return false }
      place -= 1
    }
    return false
  }
}
