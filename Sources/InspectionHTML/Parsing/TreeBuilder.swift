internal import CLibXML2

/// Builds a ``PageTree`` from libxml2's events.
struct TreeBuilder {
  /// The parser that sends the events; asked for its place in the page.
  var context: htmlParserCtxtPtr?

  /// Whether a limit was reached that ends the reading.
  private(set) var isStopped = false
  /// How many elements libxml2 holds open, be they in the tree or not.
  private(set) var openElements = 0

  private let limits: ReadingLimits
  private var tree = PageTree()
  private var hintReader = HintReader()
  private var stack: [Int32] = []
  /// Elements that were opened below the deepest that is kept.
  private var overflow = 0
  /// Elements that are open from one on that holds no text of the page.
  private var skipped = 0
  private var capture = Capture.nothing
  private var openHead: Int32 = -1
  private var placer: TextPlacer

  /// What the text of a skipped element is kept for.
  private enum Capture { case nothing, title }

  private static let titleLimit = 2_048

  init(bytes: UnsafeBufferPointer<UInt8>, limits: ReadingLimits) {
    placer = TextPlacer(bytes: bytes)
    self.limits = limits
    tree.text.reserveCapacity(bytes.count / 6)
    tree.nodes.reserveCapacity(bytes.count / 48 + 16)
    tree.runs.reserveCapacity(bytes.count / 96 + 16)
    stack.reserveCapacity(64)
  }

  /// The tree, all of its elements closed.
  consuming func finished() -> PageTree {
    pop(to: 0)
    return tree
  }

  /// Notes that libxml2 is not given `range`.
  mutating func addCut(_ range: Range<Int>) { placer.addCut(range) }

  /// Ends the reading here.
  mutating func stop() {
    isStopped = true
    tree.isTruncated = true
    if let context { inspection_parser_stop(context) }
  }

  // MARK: - Events

  mutating func start(_ tag: HTMLTag, attributes: Attributes) {
    guard !isStopped else { return }
    openElements += 1
    if skipped > 0 {
      skipped += 1
      return
    }
    switch tag {
    case .html: HeadReader.readRoot(attributes, into: &tree.head)
    case .meta: HeadReader.readMeta(attributes, into: &tree.head)
    case .link: HeadReader.readLink(attributes, into: &tree.head)
    default: break
    }
    if tag.isSkipped, tag != .head {
      if tag.isVoid { return }
      skipped = 1
      capture = .nothing
      if tag == .title, openHead >= 0, tree.head.title.isEmpty {
        capture = .title
      }
      return
    }
    if tag.endsParagraph { closeParagraph() }
    if openHead >= 0, tag.isBlock { leaveHead() }
    guard stack.count < limits.depth || tag.isVoid else {
      overflow += 1
      tree.isTooDeep = true
      return
    }
    guard tree.nodes.count < limits.nodes, tree.text.count < Int(Int32.max) - 4_096 else { return stop() }
    let index = Int32(tree.nodes.count)
    let place = Int32(tree.text.count)
    var node = PageNode(
      tag: tag, parent: stack.last ?? -1, end: index + 1, textStart: place, textEnd: place, hints: [])
    if tag != .body, tag != .html { readHints(attributes, of: &node, at: Int(index)) }
    tree.nodes.append(node)
    if tag.isVoid { return }
    if tag == .head { openHead = index }
    stack.append(index)
  }

  mutating func end(_ tag: HTMLTag) {
    guard !isStopped else { return }
    openElements -= 1
    if skipped > 0 {
      skipped -= 1
      return
    }
    if tag.isVoid { return }
    if overflow > 0 {
      overflow -= 1
      return
    }
    // libxml2 nests its events, but some elements were closed here before it thought of it.
    var depth = stack.count - 1
    let lowest = max(0, depth - 64)
    while depth >= lowest {
      let open = tree.nodes[Int(stack[depth])].tag
      if open == tag { return pop(to: depth) }
      if open.isBlock, !tag.isBlock || tag == .p { return }
      depth -= 1
    }
  }

  mutating func append(_ characters: UnsafeBufferPointer<UInt8>) {
    guard !isStopped else { return }
    if skipped > 0 {
      if capture != .nothing { captureText(characters) }
      return
    }
    guard openHead < 0 else { return }
    guard tree.nodes.count < limits.nodes, tree.text.count < Int(Int32.max) - characters.count else { return stop() }
    let place = Int32(tree.text.count)
    let position = context.map { Int(inspection_parser_position($0)) } ?? 0
    placer.addRun(characters, at: place, position: position, to: &tree.runs)
    tree.text.append(contentsOf: characters)
    let end = Int32(tree.text.count)
    if let last = tree.nodes.indices.last, tree.nodes[last].tag == .text, tree.nodes[last].textEnd == place,
      tree.nodes[last].parent == stack.last ?? -1
    {
      tree.nodes[last].textEnd = end
      return
    }
    let index = Int32(tree.nodes.count)
    tree.nodes.append(
      PageNode(
        tag: .text, parent: stack.last ?? -1, end: index + 1, textStart: place, textEnd: end, hints: []))
  }

  // MARK: - The stack

  private mutating func pop(to depth: Int) {
    let end = Int32(tree.nodes.count)
    let textEnd = Int32(tree.text.count)
    while stack.count > depth {
      let index = Int(stack.removeLast())
      tree.nodes[index].end = end
      tree.nodes[index].textEnd = textEnd
      if openHead == Int32(index) { openHead = -1 }
    }
  }

  /// Closes a paragraph that is open with nothing but inline elements in it, as browsers do.
  private mutating func closeParagraph() {
    var depth = stack.count - 1
    while depth >= 0 {
      let tag = tree.nodes[Int(stack[depth])].tag
      if tag == .p { return pop(to: depth) }
      if tag.isBlock { return }
      depth -= 1
    }
  }

  /// Closes the head, which elements that libxml2 does not know do not close.
  private mutating func leaveHead() {
    guard let depth = stack.firstIndex(of: openHead) else { return }
    pop(to: depth)
  }

  // MARK: - Attributes and captured text

  private mutating func readHints(_ attributes: Attributes, of node: inout PageNode, at index: Int) {
    var hints: Hints = []
    var isDate = false
    for (name, value) in attributes {
      guard let value else {
        if Attributes.isEqual(name, "hidden") { hints.insert(.hidden) }
        continue
      }
      switch name[0] {
      case UInt8(ascii: "c") where Attributes.isEqual(name, "class"):
        hints.formUnion(hintReader.hints(ofNames: value))
      case UInt8(ascii: "i") where Attributes.isEqual(name, "id") && node.tag.headingLevel == 0,
        UInt8(ascii: "i") where Attributes.isEqual(name, "itemprop"):
        hints.formUnion(hintReader.hints(ofNames: value))
      case UInt8(ascii: "r") where Attributes.isEqual(name, "role"):
        hints.formUnion(HintReader.hints(ofRole: value))
      case UInt8(ascii: "s") where Attributes.isEqual(name, "style"):
        if HintReader.isHiding(style: value) { hints.insert(.hidden) }
      case UInt8(ascii: "h") where node.tag == .a && Attributes.isEqual(name, "href"):
        hints.insert(value[0] == UInt8(ascii: "#") ? [.link, .inPage] : .link)
      case UInt8(ascii: "h") where Attributes.isEqual(name, "hidden"): hints.insert(.hidden)
      case UInt8(ascii: "a") where Attributes.isEqual(name, "aria-hidden"):
        if value[0] | 0x20 == UInt8(ascii: "t") { hints.insert(.hidden) }
      case UInt8(ascii: "d") where Attributes.isEqual(name, "datetime"): isDate = true
      default: break
      }
    }
    node.hints = hints
    if isDate || hints.contains(.publicationDate) {
      var value = attributes.string("datetime")
      if value.isEmpty { value = attributes.string("content") }
      tree.dates.append((index, value, hints.contains(.publicationDate)))
    }
  }

  private mutating func captureText(_ characters: UnsafeBufferPointer<UInt8>) {
    if skipped == 1, tree.head.title.utf8.count < Self.titleLimit {
      tree.head.title += String(decoding: characters.prefix(Self.titleLimit), as: UTF8.self)
    }
  }
}
