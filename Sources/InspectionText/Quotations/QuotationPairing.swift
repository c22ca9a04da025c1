/// Which marks of a paragraph open and which close, as found by ``QuotationPairing``.
struct PairedMarks {
  /// A mark, or two side by side that stand for one.
  struct Pair {
    var open: Range<Int>
    /// `nil` when the quotation is left unclosed.
    var close: Range<Int>?
    var openGlyph: QuotationMark.Glyph
    var closeGlyph: QuotationMark.Glyph?
  }

  var pairs: [Pair] = []
  /// The indices of marks that are neither part of a pair nor a likely apostrophe.
  var strays: [Int] = []
}

/// Chooses the openers and closers of a whole paragraph together, by least cost.
///
/// Every mark may open, close or be neither; what is opened should be closed, by a mark of the same kind if there is one.
/// A beam of open stacks goes through the marks once, so that the time is linear in their number.
struct QuotationPairing {
  private enum Action: UInt8 {
    case none, open, close, closeOuter, openDoubled, closeDoubled
  }

  private struct Node {
    var parent: Int32
    var mark: Int32
    var action: Action
  }

  /// The marks that are open, and how they came to be.
  private struct Hypothesis {
    var cost: Float = 0
    var node: Int32 = -1
    var depth = 0
    var glyphs: UInt32 = 0
    var starts: (Int32, Int32, Int32, Int32) = (0, 0, 0, 0)

    var top: QuotationMark.Glyph? {
      depth == 0 ? nil : QuotationMark.Glyph(rawValue: UInt8(truncatingIfNeeded: glyphs >> UInt32(8 * (depth - 1))))
    }

    var topStart: Int {
      switch depth {
      case 1: Int(starts.0)
      case 2: Int(starts.1)
      case 3: Int(starts.2)
      default: Int(starts.3)
      }
    }

    mutating func push(_ glyph: QuotationMark.Glyph, at start: Int) {
      glyphs |= UInt32(glyph.rawValue) << UInt32(8 * depth)
      switch depth {
      case 0: starts.0 = Int32(truncatingIfNeeded: start)
      case 1: starts.1 = Int32(truncatingIfNeeded: start)
      case 2: starts.2 = Int32(truncatingIfNeeded: start)
      default: starts.3 = Int32(truncatingIfNeeded: start)
      }
      depth += 1
    }

    mutating func pop() {
      depth -= 1
      glyphs &= ~(0xFF << UInt32(8 * depth))
    }
  }

  private static let width = 8
  private static let deepest = 3
  private static let window = 1024
  private static let unclosed: Float = 3

  private var marks: [QuotationMark]
  private var nodes: [Node] = []
  private var current: [Hypothesis] = [Hypothesis()]
  private var afterDoubled: [Hypothesis] = []
  private var actions: [Action]

  /// Pairs the marks of one paragraph.
  ///
  /// - Parameter continuation: the mark that opens the next paragraph, if one does.
  static func pairs(of marks: [QuotationMark], continuation: QuotationMark.Glyph?) -> PairedMarks {
    guard marks.contains(where: { $0.neither > 0 }) else { return PairedMarks() }
    var pairing = QuotationPairing(marks: marks)
    pairing.run(continuation: continuation)
    return pairing.result()
  }

  private init(marks: [QuotationMark]) {
    self.marks = marks
    actions = Array(repeating: .none, count: marks.count)
  }

  private mutating func run(continuation: QuotationMark.Glyph?) {
    for index in marks.indices {
      step(index)
      if index % Self.window == Self.window - 1 { settle() }
    }
    for index in current.indices where current[index].depth > 0 {
      var cost = Self.unclosed * Float(current[index].depth)
      let bottom = QuotationMark.Glyph(rawValue: UInt8(truncatingIfNeeded: current[index].glyphs & 0xFF))
      if let continuation, bottom?.isDouble == continuation.isDouble { cost -= Self.unclosed - 0.2 }
      current[index].cost += cost
    }
    settle()
  }

  private mutating func step(_ index: Int) {
    let mark = marks[index]
    if mark.neither == 0, mark.closing > 3, mark.opening > 3, afterDoubled.isEmpty { return }
    var next: [Hypothesis] = []
    next.reserveCapacity(4 * Self.width)
    let doubled =
      index + 1 < marks.count && mark.end == marks[index + 1].start && mark.glyph == marks[index + 1].glyph
      ? mark.glyph.doubled : nil
    var nextDoubled: [Hypothesis] = []
    for hypothesis in current {
      add(hypothesis, mark.neither, .none, index, to: &next) { _ in }
      let nesting = nestingCost(mark.glyph, in: hypothesis)
      if hypothesis.depth < Self.deepest {
        add(hypothesis, mark.opening + nesting, .open, index, to: &next) { $0.push(mark.glyph, at: mark.end) }
      }
      if let top = hypothesis.top {
        let cost = mark.closing + pairCost(top, mark.glyph) + length(mark.start - hypothesis.topStart)
        add(hypothesis, cost, .close, index, to: &next) { $0.pop() }
      }
      if hypothesis.depth > 1 {
        var outer = hypothesis
        outer.pop()
        if let top = outer.top {
          let cost = mark.closing + pairCost(top, mark.glyph) + Self.unclosed - 0.1
          add(hypothesis, cost, .closeOuter, index, to: &next) {
            $0.pop()
            $0.pop()
          }
        }
      }
      guard let doubled else { continue }
      if hypothesis.depth < Self.deepest {
        let cost = mark.opening + 0.1 + nestingCost(doubled, in: hypothesis)
        add(hypothesis, cost, .openDoubled, index, to: &nextDoubled) { $0.push(doubled, at: mark.end) }
      }
      if let top = hypothesis.top {
        let cost = marks[index + 1].closing + 0.1 + pairCost(top, doubled)
        add(hypothesis, cost, .closeDoubled, index, to: &nextDoubled) { $0.pop() }
      }
    }
    for hypothesis in afterDoubled { merge(hypothesis, into: &next) }
    prune(&next)
    prune(&nextDoubled)
    current = next
    afterDoubled = nextDoubled
  }

  private func prune(_ list: inout [Hypothesis]) {
    guard list.count > Self.width else { return }
    list.sort { $0.cost < $1.cost }
    list.removeLast(list.count - Self.width)
  }

  private mutating func add(
    _ hypothesis: Hypothesis, _ cost: Float, _ action: Action, _ mark: Int, to list: inout [Hypothesis],
    change: (inout Hypothesis) -> Void
  ) {
    var new = hypothesis
    change(&new)
    new.cost += cost
    if let place = list.firstIndex(where: { $0.depth == new.depth && $0.glyphs == new.glyphs }) {
      if list[place].cost <= new.cost { return }
      note(&new, action, mark)
      list[place] = new
    } else {
      note(&new, action, mark)
      list.append(new)
    }
  }

  private mutating func note(_ hypothesis: inout Hypothesis, _ action: Action, _ mark: Int) {
    guard action != .none else { return }
    nodes.append(Node(parent: hypothesis.node, mark: Int32(mark), action: action))
    hypothesis.node = Int32(nodes.count - 1)
  }

  private func merge(_ hypothesis: Hypothesis, into list: inout [Hypothesis]) {
    if let place = list.firstIndex(where: { $0.depth == hypothesis.depth && $0.glyphs == hypothesis.glyphs }) {
      if hypothesis.cost < list[place].cost { list[place] = hypothesis }
    } else {
      list.append(hypothesis)
    }
  }

  /// Keeps the best hypothesis alone, and notes what it did.
  private mutating func settle() {
    guard var best = current.min(by: { $0.cost < $1.cost }) else { return }
    var node = best.node
    while node >= 0 {
      actions[Int(nodes[Int(node)].mark)] = nodes[Int(node)].action
      node = nodes[Int(node)].parent
    }
    best.node = -1
    best.cost = 0
    nodes.removeAll(keepingCapacity: true)
    current = [best]
    afterDoubled = []
  }

  private func nestingCost(_ glyph: QuotationMark.Glyph, in hypothesis: Hypothesis) -> Float {
    guard let top = hypothesis.top else { return 0 }
    if top.isDouble != glyph.isDouble { return 0.2 }
    return glyph.isStraight ? 4 : 2.8
  }

  private func pairCost(_ open: QuotationMark.Glyph, _ close: QuotationMark.Glyph) -> Float {
    guard open.isDouble == close.isDouble else { return 2.2 }
    switch (open, close) {
    case (.lowDouble, .leftDouble), (.lowSingle, .leftSingle): return -2
    case (.rightAngle, .leftAngle): return -1
    case (.backtick, _), (.lowSingle, _), (.lowDouble, _): return 0
    default: break
    }
    let isAngle = open == .leftAngle || open == .rightAngle
    if isAngle != (close == .leftAngle || close == .rightAngle) { return 2 }
    return open.isStraight != close.isStraight ? 0.4 : 0
  }

  /// Of two closers that serve as well, the nearer one is taken.
  private func length(_ bytes: Int) -> Float { min(0.3, Float(bytes) * 0.001) }

  private func result() -> PairedMarks {
    var result = PairedMarks()
    var stack: [Int] = []
    var skipped = -1
    for (index, mark) in marks.enumerated() where index != skipped {
      switch actions[index] {
      case .none:
        if mark.neither >= 3.5 { result.strays.append(index) }
      case .open, .openDoubled:
        let isDoubled = actions[index] == .openDoubled
        if isDoubled { skipped = index + 1 }
        stack.append(result.pairs.count)
        let end = isDoubled ? marks[index + 1].end : mark.end
        result.pairs.append(
          PairedMarks.Pair(open: mark.start..<end, openGlyph: isDoubled ? mark.glyph.doubled ?? mark.glyph : mark.glyph)
        )
      case .close, .closeDoubled, .closeOuter:
        let isDoubled = actions[index] == .closeDoubled
        if isDoubled { skipped = index + 1 }
        if actions[index] == .closeOuter, let inner = stack.popLast() {
          result.pairs[inner].close = mark.start..<mark.start
        }
        guard let open = stack.popLast() else { continue }
        result.pairs[open].close = mark.start..<(isDoubled ? marks[index + 1].end : mark.end)
        result.pairs[open].closeGlyph = isDoubled ? mark.glyph.doubled ?? mark.glyph : mark.glyph
      }
    }
    return result
  }
}
