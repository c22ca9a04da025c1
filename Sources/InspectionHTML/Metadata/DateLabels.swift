/// Words that stand in front of the date of a page.
enum DateLabels {
  private static let published = words(
    """
    added
    created
    date of issue
    date of release
    date posted
    date published
    date:
    first published
    issued
    news release
    posted
    press release
    publication date
    publish date
    published
    release date
    release issued
    released
    """)

  private static let updated = words(
    """
    last modified
    last reviewed
    last updated
    modified
    page last
    page updated
    reviewed
    updated
    """)

  /// Whether a folded text starts as one that says when the page was published.
  static func saysPublished(_ text: [UInt8]) -> Bool { published.contains { text.starts(with: $0) } }

  /// Whether a folded text starts as one that says when the page was changed.
  static func saysUpdated(_ text: [UInt8]) -> Bool { updated.contains { text.starts(with: $0) } }

  private static func words(_ rows: String) -> [[UInt8]] {
    rows.split(separator: "\n").map { Array($0.utf8) }
  }
}
