/// A verb with its auxiliaries, adverbs and negation, in items of a ``PhraseReader``.
struct VerbGroup {
  var start: Int
  /// The full verb; -1 for a bare form of *be*.
  var head = -1
  var end: Int
  var be = -1
  var have = -1
  var modal = -1
  var negator = -1
  /// The verb of onset or staying before the head, or the head itself.
  var aspect = -1
  var isInfinitive = false

  /// Whether what follows is said of the subject: *is*, *remain*, *become*.
  var isCopular = false
}

extension PhraseReader {
  /// The verb group that starts at an item.
  func verbGroup(at start: Int) -> VerbGroup? {
    var group = VerbGroup(start: start, end: start)
    var index = start
    scan: while index < items.count {
      let item = items[index]
      switch item.tag {
      case .modal: group.modal = index
      case .do: break
      case .have:
        if !isAuxiliaryHave(index) {
          group.head = index
          index += 1
          break scan
        }
        group.have = index
      case .be: group.be = index
      case .negator: if !isNotOnly(index) { group.negator = index }
      case .adverb:
        if item.sense.has(.negator) { group.negator = index }
      case .to:
        guard index == start || group.aspect == index - 1 || items[index - 1].tag == .have else { break scan }
        if index == start { group.isInfinitive = true }
      case .participle, .gerund, .verb, .verbSingular, .verbPast:
        if groupOf[index] >= 0 { break scan }
        group.head = index
        if isAspect(item.sense), continuesAspect(index + 1) {
          group.aspect = index
        } else {
          if isAspect(item.sense) { group.aspect = index }
          index += 1
          break scan
        }
      case .coordinator where joinsAdverbs(index): break
      case .quote:
        guard index > start, index + 1 < items.count, group.head < 0,
          items[index + 1].tag.isVerb || items[index + 1].tag == .adverb || items[index + 1].tag.isAuxiliary
            || items[index + 1].tag == .negator
        else { break scan }
      default: break scan
      }
      index += 1
    }
    guard group.head >= 0 || group.be >= 0 else { return nil }
    group.end = index
    if group.head < 0 || group.be > group.head {
      group.isCopular = true
      group.end = group.be + 1
      if group.aspect < 0 { group.head = -1 }
    } else if words.copulas.contains(firstWord(group.head)), group.end < items.count,
      isPredicative(group.end)
    {
      group.isCopular = true
    } else if group.aspect == group.head, items[group.head].sense.has(.remain) || items[group.head].sense.has(.become),
      !(items[group.head].sense.has(.light) && self.group(at: group.end) != nil),
      !items[group.head].sense.has(.raise) || isPredicative(group.end)
    {
      group.isCopular = true
    }
    return group
  }

  /// Whether *and* joins two adverbs before one verb.
  func joinsAdverbs(_ index: Int) -> Bool {
    guard index > 0, index + 2 < items.count, items[index].tag == .coordinator else { return false }
    return items[index - 1].tag == .adverb && items[index + 1].tag == .adverb && items[index + 2].tag.isVerb
      && groupOf[index + 2] < 0
  }

  /// Whether an adjective or participle follows, adverbs read through: what *feel* and *seem* need.
  private func isPredicative(_ start: Int) -> Bool {
    var index = start
    while index < items.count, items[index].tag == .adverb || items[index].tag == .quote { index += 1 }
    return index < items.count && groupOf[index] < 0
      && (items[index].tag == .adjective || items[index].tag == .participle)
  }

  private func isAspect(_ sense: Sense) -> Bool {
    sense.has(.begin) || sense.has(.proceed) || sense.has(.remain) || sense.has(.become)
  }

  private func continuesAspect(_ index: Int) -> Bool {
    var place = index
    while place < items.count, items[place].tag == .adverb || items[place].tag == .negator { place += 1 }
    guard place < items.count else { return false }
    switch items[place].tag {
    case .to:
      guard place + 1 < items.count else { return false }
      let next = items[place + 1].tag
      return next == .verb || next == .be || next == .have || next == .adverb
    case .be: return true
    case .verb, .have:
      // The *to* may be part of the aspect's own entry: *begun to*.
      return items[index - 1].words.count > 1
    case .participle, .gerund: return groupOf[place] < 0
    default: return false
    }
  }

  private func isAuxiliaryHave(_ index: Int) -> Bool {
    var place = index + 1
    while place < items.count, items[place].tag == .adverb || items[place].tag == .negator || items[place].tag == .quote
    { place += 1 }
    guard place < items.count else { return false }
    if items[place].sense.has(.distance) { return false }
    return items[place].tag == .be || items[place].tag == .participle && groupOf[place] < 0
      || items[place].tag == .verbPast
      || items[place].tag == .have && place == index + 1 || items[place].tag == .to
  }

  /// *Not only* and *not just* deny nothing.
  private func isNotOnly(_ index: Int) -> Bool {
    index + 1 < items.count && words.denial.merely.contains(firstWord(index + 1))
  }

  /// Where a phrase that begins in a verb group begins: behind every form of *be* that carries no adverb or
  /// negation, at *have*, *do*, a negation, an adverb or the verb.
  func leftEdge(of group: VerbGroup) -> Int {
    var start = group.start
    var verb = group.head >= 0 ? group.head : group.end
    if group.isCopular, group.head >= 0, group.aspect < 0 { verb = group.end }
    if group.isInfinitive { start += 1 }
    while start < verb {
      let item = items[start]
      switch item.tag {
      case .be, .quote, .to: start += 1
      case .adverb where item.sense.has(.past): start += 1
      case _ where start == group.head && group.aspect < 0: start += 1
      case .modal:
        if group.negator == start || items[start].sense.has(.negator) { return start }
        return start
      case .have where start == group.have:
        // *Has been* is out, unless something stands inside it.
        if start + 1 < items.count, items[start + 1].tag == .be { start += 2 } else { return start }
      default: return start
      }
    }
    return start
  }
}
