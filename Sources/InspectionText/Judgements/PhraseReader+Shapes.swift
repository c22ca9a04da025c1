extension PhraseReader {
  /// *Nor was planning clear*: the negation stands before the auxiliary, and the subject behind it.
  func followsInverter(_ start: Int) -> Bool {
    var index = start - 1
    if start > 0, items[start - 1].tag == .be || items[start - 1].tag == .do || items[start - 1].tag == .have {
      index -= 1
    }
    while index >= 0, start - index < 14 {
      let tag = items[index].tag
      if words.inverters.contains(firstWord(index)) {
        if index + 1 < items.count, items[index + 1].tag.isAuxiliary { return true }
        return followsNeither(index)
      }
      // *In only a minority of cases are plans clear*.
      if tag == .be || tag == .do, index > 0,
        items[max(0, index - 4)..<index].contains(where: { $0.sense.has(.limit) && $0.words.count > 1 }),
        index + 1 < items.count, groupOf[index + 1] >= 0
      {
        return true
      }
      if tag == .comma || tag.opensClause || tag.isVerb { return false }
      index -= 1
    }
    return false
  }

  /// *Neither the schools nor the trust have*: whether *neither* opens the subject that *nor* goes on with.
  private func followsNeither(_ nor: Int) -> Bool {
    var index = nor - 1
    while index >= 0, nor - index < 14 {
      let tag = items[index].tag
      if words.inverters.contains(firstWord(index)) {
        return index == 0 || items[index - 1].tag == .comma || items[index - 1].tag == .stop
      }
      if tag == .comma || tag.opensClause || tag.isVerb || tag.isAuxiliary { return false }
      index -= 1
    }
    return false
  }

  func shape(_ range: Range<Int>) -> Shape {
    var shape = Shape()
    for index in range {
      let item = items[index]
      let sense = item.sense
      if item.tag == .negator || sense.has(.negator) {
        if !(index + 1 < items.count && words.denial.merely.contains(firstWord(index + 1))) {
          shape.isNegated = true
          if lastWord(index) == words.longer { shape.isOver = true }
          if explains { shape.rules.append("negation") }
        }
      }
      guard item.tag == .adverb || item.tag == .quantifier || item.tag == .adjective else { continue }
      if sense.has(.universal) { shape.universal = true }
      if sense.has(.excess), index + 1 < items.count { shape.excess = true }
      if sense.has(.limit) { shape.limit = true }
      if sense.has(.now) { shape.isNow = true }
      if sense.has(.still) { shape.isStill = true }
      if sense.has(.growing) { shape.isGrowing = true }
      if sense.has(.comparative), sense.sign(.comparative) != 0 { shape.comparative = sense.sign(.comparative) }
      if sense.sign(.manner) != 0, shape.manner >= 0 { shape.manner = sense.sign(.manner) }
      if explains, !sense.isEmpty { shape.rules.append(name(index)) }
    }
    return shape
  }

  /// The direction that a verb group states.
  func trajectory(_ group: VerbGroup, _ shape: Shape, sign: Int) -> Trajectory {
    if group.aspect >= 0 {
      let sense = items[group.aspect].sense
      if sense.has(.remain) || sense.has(.proceed) { return .unchanged }
      if sense.has(.begin) || sense.has(.become) && group.isCopular { return sign < 0 ? .declining : .improving }
    }
    if shape.isStill { return .unchanged }
    if shape.isGrowing || shape.comparative != 0 { return sign < 0 ? .declining : .improving }
    if shape.isNow { return sign < 0 ? .unstated : .improving }
    return .unstated
  }

  func merged(_ outer: Shape, _ inner: Shape) -> Shape {
    var shape = inner
    shape.isStill = outer.isStill || inner.isStill
    shape.isNow = outer.isNow || inner.isNow
    shape.isGrowing = outer.isGrowing || inner.isGrowing
    return shape
  }
}
