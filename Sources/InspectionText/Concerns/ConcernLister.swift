/// Gathers the concerns that a letter lists.
struct ConcernLister {
  let segmentation: Segmentation
  let roles: SentenceRoles

  /// What the items below a stem begin with, where the stem and they are one concern.
  private enum Stem {
    /// The stem is a paragraph: whatever begins with a mark belongs to it.
    case paragraph
    /// The stem is an item: what begins with another mark belongs to it.
    case item(mark: Substring)
  }

  /// The concerns, without what is said of them, and the sentence that each begins with.
  func concerns(_ appraisals: [Appraisal]) -> (stated: [StatedConcern], homes: [Int]) {
    var stated: [StatedConcern] = []
    var homes: [Int] = []
    var stem: Stem?
    for (index, sentence) in segmentation.sentences.enumerated() {
      guard roles.isListed(index) else {
        // Furniture between two items ends no list.
        if segmentation.blocks[sentence.block].kind != .pageFurniture { stem = nil }
        continue
      }
      guard let span = withoutMark(sentence) else { continue }
      let areas = appraisals[index].areas.map(\.area)
      let isFurther = index > 0 && roles.isListed(index - 1) && goesOn(sentence, after: index - 1)
      if let last = stated.last, isFurther || belongs(sentence, to: stem) {
        // What follows an item of a scope is no part of it.
        guard last.role != .scope else { continue }
        stated[stated.count - 1].span = last.span.union(span)
        for area in areas where !last.areas.contains(area) { stated[stated.count - 1].areas.append(area) }
        if isFurther, stem == nil { stem = self.stem(sentence) }
        continue
      }
      homes.append(index)
      stated.append(StatedConcern(span: span, role: role(of: sentence, roles.role(of: index)), areas: areas))
      stem = self.stem(sentence)
    }
    return (stated, homes)
  }

  /// Whether a sentence is a further one of the item before. In a list without marks an item begins on a line of its
  /// own: rows of a table have no other sign.
  private func goesOn(_ sentence: Sentence, after index: Int) -> Bool {
    guard segmentation.sentences[index].block == sentence.block else { return false }
    guard segmentation.blocks[sentence.block].kind == .paragraph, let first = sentence.tokens.first else { return true }
    return !segmentation.tokens[first].flags.contains(.lineStart) || Self.anaphors.contains(text(first).lowercased())
  }

  /// What goes on with the sentence before, wherever it stands.
  private static let anaphors: Set<String> = ["it", "they", "these", "this", "those", "their", "such"]

  /// Whether a sentence belongs to the concern that a stem opened.
  private func belongs(_ sentence: Sentence, to stem: Stem?) -> Bool {
    guard segmentation.blocks[sentence.block].kind == .listItem, let first = sentence.tokens.first else { return false }
    switch stem {
    case .none: return false
    case .paragraph: return true
    case .item(let mark): return text(first) != mark
    }
  }

  /// What a sentence that ends in a colon opens.
  private func stem(_ sentence: Sentence) -> Stem? {
    guard let last = sentence.tokens.last, text(last) == ":", let first = sentence.tokens.first else { return nil }
    return segmentation.blocks[sentence.block].kind == .paragraph ? .paragraph : .item(mark: text(first))
  }

  private func text(_ token: Int) -> Substring { segmentation.document[segmentation.tokens[token].span] }

  private func role(of sentence: Sentence, _ role: SentenceRoles.Role) -> Section.Role {
    switch segmentation.section(of: sentence)?.role {
    case .some(.priorityAction): .priorityAction
    case .some(.statedConcerns): .statedConcerns
    // A monitoring visit follows up what the inspection found wanting.
    case .some(.scope): segmentation.kind == .monitoringVisitLetter ? .statedConcerns : .scope
    default: role == .scope ? .scope : .needsToImprove
    }
  }

  /// The span of a list item without its glyph or number; `nil` for a mark alone.
  private func withoutMark(_ sentence: Sentence) -> TextSpan? {
    var tokens = sentence.tokens[...]
    if let first = tokens.first, tokens.count > 1, segmentation.tokens[first].kind == .number,
      segmentation.tokens[first + 1].kind == .terminator || text(first + 1) == ")"
    {
      tokens = tokens.dropFirst(2)
    }
    let first = tokens.first { index in
      let kind = segmentation.tokens[index].kind
      return kind != .bullet && kind != .punctuation && kind != .other && kind != .terminator
    }
    guard let first else { return nil }
    return TextSpan(Int(segmentation.tokens[first].start), Int(sentence.span.end))
  }
}
