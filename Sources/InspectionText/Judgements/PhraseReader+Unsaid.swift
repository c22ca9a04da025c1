extension PhraseReader {
  /// Whether what a noun group says is not said to be so: asked for, named as a goal, or only a name.
  func isUnsaid(_ group: NounGroup, _ verdict: NounVerdict) -> Bool {
    if verdict.sign < 0 { return isBurden(group) }
    return isAskedFor(group) || isAim(group, verdict) || isMethod(group, verdict)
  }

  /// *Despite the pressures of the time*: what weighs on everybody is no finding.
  private func isBurden(_ group: NounGroup) -> Bool {
    guard group.start > 0, words.burdens.contains(lastWord(group.head)) else { return false }
    return words.despite.contains(firstWord(group.start - 1))
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
    guard words.models.contains(lastWord(group.head)) else { return false }
    return verdict.start + 1 >= group.head && words.methods.contains(firstWord(verdict.start))
      || (verdict.start..<group.head).allSatisfy {
        words.methods.contains(firstWord($0)) || items[$0].sense.isEmpty
      }
  }
}
