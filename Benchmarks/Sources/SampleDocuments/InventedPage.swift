/// Invented web pages of councils: a release among menus, notices, scripts and links.
public enum InventedPage {
  /// The bytes of a page of about so many bytes.
  public static func html(seed: UInt64, bytes: Int) -> String {
    var maker = SentenceMaker(random: SeededRandom(seed: seed ^ 0x5EED))
    let title = "\(maker.place) makes progress, inspectors say"
    var html = """
      <!DOCTYPE html>
      <html lang="en-GB"><head><meta charset="utf-8"><title>\(title) | \(maker.place) Council</title>
      <meta property="og:title" content="\(title)"><link rel="canonical" href="https://www.\(maker.place.lowercased()).example/news/\(seed)">
      <style>.page-\(seed) { margin: 0 auto; } .menu > li { display: inline }</style>
      <script>var settings = {"id": \(seed), "list": [\((0..<200).map(String.init).joined(separator: ","))]};</script>
      </head><body class="page page--news">

      """
    html += menu(&maker, items: maker.random.number(8, 40))
    html += "<main id=\"content\"><div class=\"wrapper\"><article class=\"news-item\">\n<h1>\(title)</h1>\n"
    html += "<p class=\"meta\"><time datetime=\"2024-0\(maker.random.number(1, 9))-1\(maker.random.number(0, 9))\">Published</time></p>\n"
    var written = html.utf8.count
    while written < bytes * 7 / 10 {
      let block = block(&maker)
      html += block
      written += block.utf8.count
    }
    html += "</article><aside class=\"related\"><h2>Related news</h2>" + menu(&maker, items: maker.random.number(4, 12)) + "</aside></div></main>\n"
    html += "<footer class=\"site-footer\">" + menu(&maker, items: maker.random.number(10, 60))
    html += "<p>&copy; \(maker.place) Council &middot; <a href=\"/cookies\">Cookies</a></p></footer>\n</body></html>\n"
    return html
  }

  private static func block(_ maker: inout SentenceMaker) -> String {
    switch maker.random.number(0, 11) {
    case 0: return "<h2>\(maker.random.pick(SampleWords.headings))</h2>\n"
    case 1:
      let items = (0..<maker.random.number(2, 6)).map { _ in "<li>\(maker.need())</li>" }.joined(separator: "\n")
      return "<ul class=\"list\">\(items)</ul>\n"
    case 2: return "<blockquote><p>&ldquo;\(maker.clause()).&rdquo;</p><footer>Councillor \(maker.person())</footer></blockquote>\n"
    case 3: return "<div class=\"share\"><a href=\"#\" class=\"btn btn--share\">Share</a> <a href=\"#top\">Back to top</a></div>\n"
    case 4: return "<figure><img src=\"/media/\(maker.random.number(100, 9999)).jpg\" alt=\"\"><figcaption>\(maker.person())</figcaption></figure>\n"
    default:
      var text = maker.paragraph()
      if maker.random.chance(30) { text += " <a href=\"/report/\(maker.random.number(1, 999))\">Read the <strong>full</strong> report</a>." }
      return "<p>\(text)</p>\n"
    }
  }

  private static func menu(_ maker: inout SentenceMaker, items: Int) -> String {
    let links = (0..<items).map { _ in
      "<li class=\"menu__item\"><a class=\"menu__link\" href=\"/\(maker.name().lowercased())\">\(maker.random.pick(SampleWords.matters))</a></li>"
    }
    return "<nav class=\"menu\"><ul>\(links.joined(separator: "\n"))</ul></nav>\n"
  }
}
