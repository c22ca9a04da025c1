extension PhraseReader {
  /// Whether what a noun group says is not said to be so: asked for, named as a goal, or only a name.
  func isUnsaid(_ group: NounGroup, _ verdict: NounVerdict) -> Bool {
    if verdict.sign < 0 {
      return isBurden(group) || isAlleged(group) || isTrouble(group, verdict) || isJudgedBelow(group, verdict)
    }
    // *Their needs and aspirations*.
    if !verdict.isModified, words.denial.hopes.contains(lastWord(group.head)) { return true }
    if isCommonRange(group, verdict) { return true }
    // *A range of practical and emotional support*.
    if verdict.start + 1 < group.head,
      (verdict.start..<group.head).allSatisfy({ words.denial.kinds.contains(firstWord($0)) || items[$0].sense.isEmpty })
    {
      return true
    }
    return isAskedFor(group) || isAim(group, verdict) || isMethod(group, verdict) || isSought(group)
  }

  /// *What good practice looks like*, *difficulty in finding suitable homes*, *the availability of suitable homes*: good
  /// things that one asks for or looks for.
  private func isSought(_ group: NounGroup) -> Bool {
    guard group.start > 0 else { return false }
    let before = group.start - 1
    if words.denial.what.contains(firstWord(before)), items[before].tag != .relative || firstWord(before) != words.which
    {
      return true
    }
    if items[before].tag == .of || firstWord(before) == words.for, before > 0 {
      return words.denial.search.contains(lastWord(before - 1))
    }
    guard items[before].tag == .gerund, groupOf[before] < 0, before > 0 else { return false }
    var place = before - 1
    if items[place].tag == .preposition, firstWord(place) == words.in, place > 0 { place -= 1 }
    return items[place].tag == .noun && words.denial.hindrances.contains(lastWord(place))
  }

  /// *Despite the pressures of the time*: what weighs on everybody is no finding.
  private func isBurden(_ group: NounGroup) -> Bool {
    guard group.start > 0, words.burdens.contains(lastWord(group.head)) else { return false }
    return words.despite.contains(firstWord(group.start - 1))
      || words.denial.facing.contains(firstWord(group.start - 1))
  }

  /// *Allegations of poor practice*.
  private func isAlleged(_ group: NounGroup) -> Bool {
    var place = group.start - 1
    while place > 0, group.start - place < 8 {
      if items[place].tag == .of || items[place].tag == .preposition {
        return words.allegations.contains(lastWord(place - 1))
      }
      guard items[place].tag == .coordinator || items[place].tag == .comma || groupOf[place] >= 0 else { return false }
      place -= 1
    }
    return false
  }

  /// *Gaps between visits are too long*: the predicate says what is wrong.
  private func isJudgedBelow(_ group: NounGroup, _ verdict: NounVerdict) -> Bool {
    guard !verdict.isModified else { return false }
    var index = group.end
    while index < items.count, index - group.end < 8, items[index].tag != .be {
      guard items[index].tag == .preposition || items[index].tag == .of || groupOf[index] >= 0 else { return false }
      index += 1
    }
    guard index < items.count, items[index].tag == .be else { return false }
    return findings.contains {
      $0.sign < 0 && $0.items.lowerBound > index && $0.items.lowerBound - index < 4
    }
  }

  /// *Asked for easier access*, *want more time*.
  private func isAskedFor(_ group: NounGroup) -> Bool {
    guard group.start > 1 else { return false }
    let before = group.start - 1
    let verb = firstWord(before) == words.for ? before - 1 : before
    return items[verb].tag.isVerb && words.asked.contains(firstWord(verb))
  }

  /// *Areas for greater focus*, *plans for better help*: more of it is what is aimed at.
  private func isAim(_ group: NounGroup, _ verdict: NounVerdict) -> Bool {
    guard verdict.category == .progress, group.start > 1, firstWord(group.start - 1) == words.for else { return false }
    return groupOf[group.start - 2] >= 0
  }

  /// *A strengths-based model*: the name of a way of working.
  private func isMethod(_ group: NounGroup, _ verdict: NounVerdict) -> Bool {
    if verdict.start < group.head, isPredicated(group),
      (verdict.start..<group.head).allSatisfy({ words.methods.contains(firstWord($0)) || items[$0].sense.isEmpty })
    {
      return true
    }
    guard words.models.contains(lastWord(group.head)) else { return false }
    return verdict.start + 1 >= group.head && words.methods.contains(firstWord(verdict.start))
      || (verdict.start..<group.head).allSatisfy {
        words.methods.contains(firstWord($0)) || items[$0].sense.isEmpty
      }
  }

  /// Whether a finding follows the verb of which a group is the subject.
  private func isPredicated(_ group: NounGroup) -> Bool {
    guard group.end < items.count, items[group.end].tag.isAuxiliary else { return false }
    return findings.contains { $0.items.lowerBound > group.end && $0.items.lowerBound - group.end < 4 }
  }

  /// *Harmful situations*, *families' problems*: what children and families live with.
  func isTrouble(_ group: NounGroup, _ verdict: NounVerdict) -> Bool {
    if !verdict.isModified { return words.denial.problems.contains(lastWord(group.head)) }
    guard words.denial.matters.contains(lastWord(group.head)), !isLeft(group.start) else { return false }
    return (verdict.start..<group.head).allSatisfy {
      words.denial.troubles.contains(firstWord($0)) || items[$0].sense.sign(.quality) >= 0
    }
  }

  /// *From a wide range of families*: how many they are.
  private func isCommonRange(_ group: NounGroup, _ verdict: NounVerdict) -> Bool {
    words.ranges.contains(lastWord(group.head)) && verdict.start + 1 == group.head && group.start > 0
      && words.denial.wide.contains(firstWord(verdict.start)) && items[group.start - 1].tag == .preposition
      && firstWord(group.start - 1) != words.by
  }

  /// *Leaves children in harmful situations*.
  private func isLeft(_ start: Int) -> Bool {
    items[max(0, start - 5)..<start].contains {
      $0.tag.isVerb && words.make.contains(tagged.words[$0.words.lowerBound])
    }
  }
}
