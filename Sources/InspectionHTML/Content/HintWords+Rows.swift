extension HintWords {
  /// The rows of the table.
  static var parsed: [(word: String, hints: Hints)] {
    rows.description.split(separator: "\n").map { line in
      let cells = line.split(separator: "\t")
      var hints: Hints = []
      for name in cells[1].split(separator: " ") { hints.formUnion(Hints(name: String(name))) }
      return (String(cells[0]), hints)
    }
  }
}

extension Hints {
  /// The category that a row of the table names.
  ///
  /// - Precondition: there is one.
  fileprivate init(name: String) {
    switch name {
    case "navigation": self = .navigation
    case "footer": self = .footer
    case "share": self = .share
    case "related": self = .related
    case "comments": self = .comments
    case "consent": self = .consent
    case "subscription": self = .subscription
    case "advertisement": self = .advertisement
    case "sidebar": self = .sidebar
    case "byline": self = .byline
    case "metadata": self = .metadata
    case "credit": self = .credit
    case "overlay": self = .overlay
    case "hidden": self = .hidden
    case "header": self = .header
    case "caption": self = .caption
    case "content": self = .content
    case "body": self = .body
    case "title": self = .title
    case "standfirst": self = .standfirst
    case "publicationDate": self = .publicationDate
    case "quotation": self = .quotation
    case "responsive": self = .responsive
    case "weakFurniture": self = .weakFurniture
    default: preconditionFailure("unknown category \(name)")
    }
  }
}
