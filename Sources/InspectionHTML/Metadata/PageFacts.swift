internal import InspectionText

/// What a page says about itself: title, date, language and address.
struct PageFacts {
  private(set) var title: String?
  private(set) var date: PartialDate?
  private(set) var language: String?
  private(set) var canonicalURL: String?

  /// Reads the facts of a page; `title` is the segment of its main heading.
  init(tree: PageTree, segments: [Segment], title heading: Int?) {
    let headingText = heading.map { PageText.plain(segments[$0], in: tree) } ?? ""
    title = Self.nonEmpty(TitleChooser.title(head: tree.head, heading: headingText))
    date = DateFinder(tree: tree, segments: segments, heading: heading).date()
    let head = tree.head
    let declared = [head.language, head.contentLanguage, head.locale].lazy.compactMap(Self.languageTag).first
    language = declared
    canonicalURL =
      Self.nonEmpty(PageText.collapsed(head.canonical.utf8))
      ?? Self.nonEmpty(PageText.collapsed(head.openGraphURL.utf8))
  }

  private static func nonEmpty(_ text: String) -> String? { text.isEmpty ? nil : text }

  /// A language tag of what a page declares, or `nil` when that is none.
  private static func languageTag(_ declared: String) -> String? {
    let first = declared.prefix { $0 != "," && $0 != ";" }
    let tag = PageText.collapsed(first.utf8).split(separator: "_", omittingEmptySubsequences: true)
      .joined(separator: "-")
    guard let language = tag.split(separator: "-").first, (2...3).contains(language.count),
      tag.utf8.allSatisfy({ (48...57).contains($0) || (97...122).contains($0 | 0x20) || $0 == 45 })
    else { return nil }
    return tag
  }
}
