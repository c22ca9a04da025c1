/// Chooses a page's title among its heading and what its head says.
enum TitleChooser {
  /// The title, without the site's name where that can be told; empty when the page has none.
  static func title(head: PageHead, heading: String) -> String {
    let openGraph = PageText.collapsed(head.openGraphTitle.utf8)
    let title = PageText.collapsed(head.title.utf8)
    let siteName = PageText.collapsed(head.siteName.utf8)
    // The heading is what a reader sees; the head confirms that it is not the site's name.
    if !heading.isEmpty {
      let letters = PageText.letters(heading.utf8)
      let isSite = letters == PageText.letters(siteName.utf8)
      let isConfirmed =
        PageText.contains(PageText.letters(openGraph.utf8), letters)
        || PageText.contains(PageText.letters(title.utf8), letters)
      if !isSite, isConfirmed || heading.count >= (openGraph.isEmpty ? 12 : 25) { return heading }
    }
    if !openGraph.isEmpty { return withoutSite(openGraph, siteName: siteName, pageTitle: title) }
    if !title.isEmpty { return withoutSite(title, siteName: siteName, pageTitle: "") }
    return heading
  }

  private static let separators = [" | ", " – ", " — ", " - ", " :: ", " » ", " « ", " · ", " • ", " / "]

  /// Takes the site's name off an end of a title.
  ///
  /// The name is what the page declares it to be, or, behind a bar, what stands behind it; behind a dash a
  /// part only goes when it is the shorter one and looks like a name.
  private static func withoutSite(_ title: String, siteName: String, pageTitle: String) -> String {
    if !siteName.isEmpty {
      for separator in separators {
        if title.hasSuffix(separator + siteName) { return String(title.dropLast(separator.count + siteName.count)) }
        if title.hasPrefix(siteName + separator) { return String(title.dropFirst(separator.count + siteName.count)) }
      }
    }
    for separator in separators {
      let parts = split(title, at: separator)
      guard parts.count > 1 else { continue }
      if let named = parts.last, looksLikeSite(named), parts.dropLast().joined().count >= 8 {
        let rest = parts.dropLast()
        // `Title | News | Council`: the sections go as well.
        if separator == " | ", rest.count > 1, rest[0].count >= 12 { return rest[0] }
        return rest.joined(separator: separator)
      }
      // `Council - Title`
      if parts.count == 2, namesSite(parts[0]), parts[1].count > parts[0].count { return parts[1] }
      if separator == " | " || separator == " :: " || separator == " » " || separator == " « " {
        return parts.max { $0.count < $1.count }!
      }
    }
    return title
  }

  private static func looksLikeSite(_ name: String) -> Bool {
    if namesSite(name) { return true }
    let words = name.split(separator: " ")
    guard words.count <= 6 else { return false }
    if name.contains(".") && words.count == 1 { return true }
    return words.count <= 3 && words.allSatisfy { $0.first!.isUppercase }
  }

  /// Whether a few words hold one that names of sites have.
  private static func namesSite(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    let siteWords: Set<String> = [
      "council", "borough", "county", "city", "gov.uk", "news", "newsroom", "trust", "online", "times",
    ]
    return words.count <= 6 && words.contains { siteWords.contains($0.lowercased()) }
  }

  private static func split(_ text: String, at separator: String) -> [String] {
    var parts: [String] = []
    var rest = Substring(text)
    while let place = rest.firstRange(of: separator) {
      parts.append(String(rest[..<place.lowerBound]))
      rest = rest[place.upperBound...]
    }
    parts.append(String(rest))
    return parts.filter { !$0.isEmpty }
  }

}
