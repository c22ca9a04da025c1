/// Reads what `<html>`, `<meta>`, `<link>` and scripts of linked data say.
enum HeadReader {
  static func readRoot(_ attributes: Attributes, into head: inout PageHead) {
    guard head.language.isEmpty else { return }
    head.language = attributes.string("lang")
    if head.language.isEmpty { head.language = attributes.string("xml:lang") }
  }

  static func readLink(_ attributes: Attributes, into head: inout PageHead) {
    guard head.canonical.isEmpty, let relation = attributes.value(of: "rel") else { return }
    let relations = String(cString: relation).lowercased().split(whereSeparator: \.isWhitespace)
    if relations.contains("canonical") { head.canonical = attributes.string("href") }
  }

  static func readMeta(_ attributes: Attributes, into head: inout PageHead) {
    var key = attributes.string("property")
    if key.isEmpty { key = attributes.string("name") }
    if key.isEmpty { key = attributes.string("itemprop") }
    if key.isEmpty { key = attributes.string("http-equiv") }
    guard !key.isEmpty else { return }
    key = key.lowercased()
    func fill(_ field: WritableKeyPath<PageHead, String>) {
      if head[keyPath: field].isEmpty { head[keyPath: field] = attributes.string("content") }
    }
    switch key {
    case "og:title": fill(\.openGraphTitle)
    case "og:site_name": fill(\.siteName)
    case "og:url": fill(\.openGraphURL)
    case "og:locale": fill(\.locale)
    case "content-language", "dc.language", "dcterms.language": fill(\.contentLanguage)
    default:
      if let rank = dateRanks[key], head.dates.count < 64 {
        head.dates.append((rank, attributes.string("content")))
      }
    }
  }

  /// Keys of `<meta>` that hold a date, the best first.
  private static let dateRanks: [String: Int] = [
    "article:published_time": 0, "article:published": 0, "og:article:published_time": 0, "datepublished": 0,
    "og:published_time": 0, "parsely-pub-date": 1, "sailthru.date": 1, "publish-date": 1, "publishdate": 1,
    "published-date": 1, "publication-date": 1, "publication_date": 1, "pubdate": 1, "published_time": 1,
    "publishtime": 1, "dcterms.issued": 1, "dc.date.issued": 1, "dc.issued": 1, "dc.date.published": 1,
    "egms.dateissued": 1, "egms.date.issued": 1,
    "dcterms.available": 2, "dcterms.created": 2, "dc.date.created": 2, "dc.created": 2, "datecreated": 2, "date": 2,
    "dc.date": 2, "dcterms.date": 2, "article:published_date": 1, "cxenseparse:recs:publishtime": 2,
    "article:modified_time": 8, "dcterms.modified": 8, "dc.date.modified": 8, "og:updated_time": 8,
    "datemodified": 8,
  ]
}
