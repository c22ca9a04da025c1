/// When a grade was awarded.
extension GradeProseReader {
  /// The date that stands nearest behind the grade, or before it in its sentence.
  func date(near expression: GradeExpression, in sentence: Range<Int>) -> PartialDate? {
    var place = expression.last + 1
    let limit = min(sentence.upperBound, expression.last + 12)
    // Behind a comma only what goes on at once, as in `judged inadequate, in January 2020`.
    var isOpen = !words[expression.last].is(.pause) || place < limit && words[place].term == .in
    while place < limit, isOpen {
      if words[place].isYear { return date(endingAt: place) }
      if GradeExpression(at: place, before: limit, in: words) != nil || Self.awarding.contains(words[place].term) {
        break
      }
      isOpen = !words[place].is(.pause)
      place += 1
    }
    return date(in: sentence.lowerBound..<expression.first)
  }

  /// The last date of a stretch.
  func date(in places: Range<Int>) -> PartialDate? {
    places.last { words[$0].isYear && !words[$0].is(.glued) }.flatMap(date(endingAt:))
  }

  private func date(endingAt year: Int) -> PartialDate? {
    guard year > 0, words[year - 1].is(.month) else { return PartialDate(year: words[year].value) }
    let month = words[year - 1].value
    if year > 1, words[year - 2].is(.number), (1...31).contains(words[year - 2].value),
      let exact = PartialDate(year: words[year].value, month: month, day: words[year - 2].value)
    {
      return exact
    }
    return PartialDate(year: words[year].value, month: month)
  }
}
