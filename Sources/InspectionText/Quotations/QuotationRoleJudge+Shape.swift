/// What a quotation’s content and neighbours look like.
extension QuotationRoleJudge {
  func tokens(of span: TextSpan) -> Range<Int> {
    let start = firstToken(from: Int(span.start))
    var end = start
    while end < context.tokens.count, context.tokens[end].end <= span.end { end += 1 }
    return start..<end
  }

  private func firstToken(from offset: Int) -> Int {
    context.tokens.partitioningIndex { $0.start >= offset }
  }

  func shape(of quote: Int, at place: Int, in scene: QuotationScene) -> Shape {
    var shape = Shape()
    let span = spans[quote].content
    var capitals = 0
    var weights = 0
    var isJudging = false
    var opensWithNo = false
    let first = firstToken(from: Int(span.start))
    var index = first
    while index < context.tokens.count, context.tokens[index].end <= span.end, shape.words < 40 {
      defer { index += 1 }
      guard context.isWord(index) else { continue }
      let classes = context.classes(index)
      shape.words += 1
      if index == first { opensWithNo = context.isWord(index, "no") }
      if index == first { shape.opensWithThe = context.isWord(index, "the") }
      if index == first { shape.startsCapital = context.tokens[index].isCapitalised }
      if !classes.isDisjoint(with: [.verb, .auxiliary, .firstPerson]) { shape.hasVerb = true }
      if classes.contains(.evaluative) { isJudging = true }
      if !classes.isDisjoint(with: [.evaluative, .negation]) { shape.evaluates = true }
      if classes.isDisjoint(with: .function) {
        weights += 1
        if context.tokens[index].isCapitalised { capitals += 1 }
      }
    }
    shape.onlyDenies = shape.evaluates && (!isJudging || opensWithNo)
    shape.asserts = shape.hasVerb || shape.evaluates || shape.words >= 6
    shape.isTitle = weights > 0 && capitals == weights
    shape.endsInStop = context.endsIn(span, ".!?,")
    look(before: place, in: scene, &shape)
    look(after: place, in: scene, &shape)
    return shape
  }

  private func look(before place: Int, in scene: QuotationScene, _ shape: inout Shape) {
    var step = place - 1
    guard step >= 0, let token = scene.items[step].token else { return }
    let classes = context.classes(token)
    shape.hasDeterminer =
      classes.contains(.determiner) && !context.isAny(token, of: "this that") || context.isPossessive(token)
    shape.isAfterPreposition = classes.contains(.preposition) && !context.isWord(token, "as")
    shape.inPhrase =
      shape.hasDeterminer || classes.contains(.preposition) && !context.isAny(token, of: "as to")
      || context.isWord(token) && classes.isDisjoint(with: [.cue, .verb, .auxiliary, .function, .adverb])
        && context.tokens[token].kind == .word
    shape.isPredicate =
      classes.contains(.be) || classes.contains(.auxiliary)
      || context.isAny(token, of: "as felt feel feels like that who which being feeling becoming getting having")
      || !classes.isDisjoint(with: [.they, .she, .it]) && !context.isWord(token, "one") || context.isMark(token, ":")
    if !shape.hasDeterminer, classes.isDisjoint(with: .function), context.isWord(token),
      classes.isDisjoint(with: [.cue, .verb])
    {
      // An adjective with a determiner in front of it.
      if step > 0, let before = scene.items[step - 1].token, context.classes(before).contains(.determiner) {
        shape.hasDeterminer = true
      }
    }
    for _ in 0..<4 where step >= 0 {
      guard let token = scene.items[step].token else { return }
      let classes = context.classes(token)
      if classes.contains(.naming), isNaming(token, step, in: scene) {
        shape.isNamed = true
        return
      }
      // Who asked not to be named, said: ‘…’
      if classes.contains(.say), classes.contains(.past) || !classes.contains(.nounToo) { return }
      guard !classes.isDisjoint(with: [.function, .adverb]) || context.isMark(token, ":") || context.isMark(token, ",")
      else { return }
      step -= 1
    }
  }

  /// `known as`, `so-called`, `the term`; not `in Ofsted’s words`, nor `termed` of a verb with its speaker.
  private func isNaming(_ token: Int, _ place: Int, in scene: QuotationScene) -> Bool {
    if context.classes(token).contains(.cue), place + 1 < scene.items.count, let next = scene.items[place + 1].token,
      !context.classes(next).isDisjoint(with: [.it, .they])
        || context.isAny(next, of: "them him her us me this that these those")
    {
      return false
    }
    if context.isAny(token, of: "words word terms") {
      guard place > 0, let before = scene.items[place - 1].token else { return false }
      return context.classes(before).contains(.determiner) && !context.isPossessive(before)
        && !(place + 1 < scene.items.count && scene.items[place + 1].token.map { context.isWord($0, "of") } ?? false)
    }
    if context.isAny(token, of: "heading titles") { return false }
    return true
  }

  private func look(after place: Int, in scene: QuotationScene, _ shape: inout Shape) {
    guard place + 1 < scene.items.count, let token = scene.items[place + 1].token,
      context.tokens[token].kind == .word, context.tokens[token].flags.contains(.spaceBefore) || true
    else { return }
    let classes = context.classes(token)
    shape.isSubject = !classes.isDisjoint(with: [.auxiliary]) && !context.tokens[token].isCapitalised
    shape.beforeScheme = classes.contains(.scheme) && classes.isDisjoint(with: [.function])
    shape.beforeNoun =
      shape.beforeScheme
      || classes.isDisjoint(with: [.function, .verb, .auxiliary, .adverb])
        && (!classes.contains(.cue) || classes.contains(.nounToo))
        && !context.endsInLy(token)
  }
}
