internal import InspectionText

/// Finds the element that holds a page's main content.
///
/// Each segment is worth more the longer it is, the more it is punctuated like prose and the fewer of its
/// characters are links; elements are worth what their segments are. From the top the search goes down to
/// the child that holds nearly all of what its parent is worth, for as long as there is one.
struct ContentFinder {
  /// What was found.
  struct Result {
    /// The element.
    var container: Int
    /// What it is worth, out of all.
    var score: Double
    var total: Double
    /// For each node whether it is, or lies in, furniture.
    var isFurniture: [Bool]
    /// The page's main heading: an index of `segments`.
    var title: Int?
  }

  private let tree: PageTree
  private let segments: [Segment]

  /// Finds the content of a page.
  static func find(in tree: PageTree, _ segments: [Segment]) -> Result {
    ContentFinder(tree: tree, segments: segments).result()
  }

  private func result() -> Result {
    let count = tree.nodes.count
    guard count > 0 else { return Result(container: 0, score: 0, total: 0, isFurniture: [], title: nil) }
    var plain = [Float](repeating: 0, count: count)
    for segment in segments { plain[Int(segment.container)] += Float(worth(of: segment)) }
    sum(&plain)
    let total = plain[0]
    let title = mainHeading()
    let isFurniture = furniture(plain: plain, total: total, title: title)

    var scores = [Float](repeating: 0, count: count)
    for segment in segments {
      let container = Int(segment.container)
      scores[container] += Float(worth(of: segment)) * (isFurniture[container] ? 0.02 : 1)
    }
    sum(&scores)
    let container = descend(scores)
    return Result(
      container: container, score: Double(scores[container]), total: Double(plain[0]), isFurniture: isFurniture,
      title: title)
  }

  /// Adds to each element what its descendants are worth.
  private func sum(_ values: inout [Float]) {
    var index = values.count - 1
    while index > 0 {
      let parent = Int(tree.nodes[index].parent)
      if parent >= 0 { values[parent] += values[index] } else { values[0] += values[index] }
      index -= 1
    }
  }

  private func worth(of segment: Segment) -> Double {
    guard segment.kind != .heading, segment.length > 2, !segment.hints.contains(.consent) else { return 0 }
    let text = Double(segment.length - segment.linkLength)
    var worth = text * (1 - segment.linkDensity)
    if segment.stops == 0 { worth *= segment.length < 100 ? 0.15 : 0.5 }
    if segment.length < 40 { worth *= 0.4 }
    switch segment.kind {
    case .caption: worth *= 0.2
    case .tableCell: worth *= 0.5
    case .listItem: worth *= 0.7
    default: break
    }
    if !segment.hints.isDisjoint(with: [.byline, .metadata, .credit]) { worth *= 0.4 }
    return worth
  }

  // MARK: - Furniture

  /// Marks elements whose names say that they are no part of an article, unless they hold most of the page.
  private func furniture(plain: [Float], total: Float, title: Int?) -> [Bool] {
    var marks = [Bool](repeating: false, count: plain.count)
    let heading = title.map { Int(segments[$0].container) }
    for index in 1..<max(1, plain.count) {
      let node = tree.nodes[index]
      let parent = Int(node.parent)
      if parent >= 0, marks[parent] {
        marks[index] = true
        continue
      }
      guard node.tag != .text else { continue }
      marks[index] = isFurniture(
        node, at: index, share: total > 0 ? plain[index] / total : 0, total: total, heading: heading)
    }
    return marks
  }

  private func isFurniture(_ node: PageNode, at index: Int, share: Float, total: Float, heading: Int?) -> Bool {
    var hints = node.hints.intersection(.furniture)
    // An embedded post is a quotation, whatever it was shared on.
    if hints == .share, node.tag == .blockquote || holdsBlockQuote(index) { hints.remove(.share) }
    if node.hints.contains(.byline), !isInBlockQuote(index), share < 0.2, node.textCount < 3_000 {
      hints.insert(.sidebar)
    }
    switch node.tag {
    case .main, .body, .html: return false
    case .nav: hints.insert(.navigation)
    case .aside: hints.insert(.sidebar)
    case .footer: hints.insert(.footer)
    case .form where share < 0.3: hints.insert(.subscription)
    default: break
    }
    if hints.contains(.footer), isInBlockQuote(index) { hints.remove(.footer) }
    guard !hints.isEmpty, node.tag.isBlock || node.tag == .other else { return false }
    if let heading, tree.contains(index, heading), share > 0.1 { return false }
    // What is kept from sight, or what readers wrote, may be longer than the article.
    if !hints.isDisjoint(with: [.hidden, .overlay, .comments, .consent]), total * (1 - share) > 400 {
      return share < 0.9
    }
    // Names such as `content-with-sidebar` stand for what is beside the furniture.
    if node.hints.contains(.body), share > 0.2 { return false }
    return share < 0.5
  }

  private func holdsBlockQuote(_ index: Int) -> Bool {
    tree.nodes[(index + 1)..<Int(tree.nodes[index].end)].contains { $0.tag == .blockquote && $0.textCount > 20 }
  }

  /// Whether a footer is that of a quotation, and says whose it is.
  private func isInBlockQuote(_ index: Int) -> Bool {
    let parent = Int(tree.nodes[index].parent)
    guard parent >= 0 else { return false }
    let outer = Int(tree.nodes[parent].parent)
    return tree.nodes[parent].tag == .blockquote || outer >= 0 && tree.nodes[outer].tag == .blockquote
  }

  // MARK: - The container

  private func descend(_ scores: [Float]) -> Int {
    var node = 0
    while true {
      var best = -1
      var child = node + 1
      while child < Int(tree.nodes[node].end) {
        if tree.nodes[child].tag.isBlock || tree.nodes[child].tag == .other,
          best < 0 || scores[child] > scores[best]
        {
          best = child
        }
        child = Int(tree.nodes[child].end)
      }
      guard best >= 0, scores[best] > 0 else { return node }
      let tag = tree.nodes[best].tag
      // A cell, an item or a paragraph is no container.
      if tag == .p || tag == .tr || tag == .tbody || tag == .li || tag == .blockquote { return node }
      let hints = tree.nodes[best].hints
      var needed: Float = 0.9
      if tag == .main || tag == .article || hints.contains(.body) {
        needed = 0.6
      } else if hints.contains(.content) {
        needed = 0.8
      }
      guard scores[best] >= needed * scores[node] else { return node }
      node = best
    }
  }

  // MARK: - The heading

  /// The heading of the page: its `h1`, of several the one that the head calls the page by. A blog's name
  /// may be an `h1` while the article's heading is none; then the head decides too.
  private func mainHeading() -> Int? {
    let openGraph = PageText.letters(tree.head.openGraphTitle.utf8)
    let title = PageText.letters(tree.head.title.utf8)
    let siteName = PageText.letters(tree.head.siteName.utf8)
    var best: (index: Int, score: Int)?
    for (index, segment) in segments.enumerated() where (1...3).contains(segment.headingLevel) && segment.length > 1 {
      let text = PageText.letters(PageText.folded(segment, in: tree))
      var score = segment.headingLevel == 1 ? 60 : 0
      if text.count >= 8 {
        if text == openGraph { score += 100 } else if PageText.contains(openGraph, text) { score += 50 }
        if title.starts(with: text) {
          score += 70
        } else if title.suffix(text.count) == text[...] {
          // A site's name, at the end of the title, leads to its front page.
          score += segment.linkDensity > 0.9 ? 0 : 60
        } else if PageText.contains(title, text) {
          score += 20
        }
      }
      if segment.headingLevel > 1, score < 60 { continue }
      if !siteName.isEmpty, text == siteName { score -= 150 }
      if segment.hints.contains(.title) { score += 15 }
      if segment.linkDensity > 0.9 { score -= 50 }
      if !segment.hints.isDisjoint(with: .furniture) { score -= 60 }
      score += min(segment.length, 60) / 4
      if best == nil || score > best!.score { best = (index, score) }
    }
    return best?.index
  }
}
