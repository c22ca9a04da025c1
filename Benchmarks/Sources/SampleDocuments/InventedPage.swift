/// Invented web pages of councils: a release among menus, notices, scripts and links.
///
/// Made as 142 real web pages are, on average: scripts, style sheets and comments are 55 of 100 bytes, tags 36, and
/// two fifths of those are attributes that say nothing of the content.
public enum InventedPage {
  /// The bytes of a page of about so many bytes.
  public static func html(seed: UInt64, bytes: Int) -> String {
    var maker = SentenceMaker(random: SeededRandom(seed: seed ^ 0x5EED))
    let title = "\(maker.place) makes progress, inspectors say"
    var html = """
      <!DOCTYPE html>
      <html lang="en-GB" class="no-js"><head><meta charset="utf-8"><title>\(title) | \(maker.place) Council</title>
      <meta name="viewport" content="width=device-width, initial-scale=1"><meta property="og:title" content="\(title)">
      <link rel="canonical" href="https://www.\(maker.place.lowercased()).example/news/\(seed)">
      \(style(&maker, bytes: bytes / 8))
      \(script(&maker, bytes: bytes / 4))
      </head><body class="page page--news has-banner" data-page="\(seed)">
      <a class="skip-link" href="#content">Skip to main content</a>
      <div class="cookie-banner" role="dialog"><p>We use cookies to make this site work. <a href="/cookies">Set your browser's preferences</a>.</p></div>

      """
    html += menu(&maker, items: bytes / 3_500)
    html +=
      "<main id=\"content\"><div class=\"wrapper\"><div class=\"grid grid--two-thirds\"><article class=\"news-item\">\n<h1>\(title)</h1>\n"
    html +=
      "<p class=\"meta\"><time datetime=\"2024-0\(maker.random.number(1, 9))-1\(maker.random.number(0, 9))\">Published</time></p>\n"
    var written = 0
    while written < bytes / 9 {
      let block = block(&maker)
      html += block
      written += block.utf8.count
    }
    html += "</article></div><aside class=\"related grid__item\"><h2>Related news</h2>" + menu(&maker, items: 8)
    html += "</aside></div></main>\n<footer class=\"site-footer\">" + menu(&maker, items: bytes / 3_500)
    html += "<p>&copy; \(maker.place) Council &middot; <a href=\"/cookies\">Cookies</a></p></footer>\n"
    html += script(&maker, bytes: bytes / 5) + "</body></html>\n"
    return html
  }

  private static func block(_ maker: inout SentenceMaker) -> String {
    switch maker.random.number(0, 11) {
    case 0: return "<h2>\(maker.random.pick(SampleWords.headings))</h2>\n"
    case 1:
      let items = (0..<maker.random.number(2, 6)).map { _ in "<li>\(maker.need())</li>" }.joined(separator: "\n")
      return "<ul class=\"list\">\(items)</ul>\n"
    case 2:
      return
        "<blockquote><p>&ldquo;\(maker.clause()).&rdquo;</p><footer>Councillor \(maker.person())</footer></blockquote>\n"
    case 3:
      return
        "<div class=\"share\"><a href=\"#\" class=\"btn btn--share\">Share</a> <a href=\"#top\">Back to top</a></div>\n"
    case 4:
      return
        "<figure>\(image(&maker))<figcaption>\(maker.person())</figcaption></figure>\n"
    default:
      var text = maker.paragraph()
      if maker.random.chance(30) {
        text += " <a href=\"/report/\(maker.random.number(1, 999))\">Read the <strong>full</strong> report</a>."
      }
      return "<p>\(text)</p>\n"
    }
  }

  private static func menu(_ maker: inout SentenceMaker, items: Int) -> String {
    let links = (0..<items).map { number in
      """
      <li class="menu__item menu__item--level-\(number % 3)"><div class="menu__inner" data-index="\(number)">
      <a class="menu__link" href="/\(maker.name().lowercased())/\(maker.name().lowercased())" title="\(maker.name())"><span class="menu__text">\(maker.random.pick(SampleWords.matters))</span>\(icon(&maker))</a></div></li>
      """
    }
    return "<nav class=\"menu\" role=\"navigation\"><ul>\(links.joined(separator: "\n"))</ul></nav>\n"
  }

  private static func image(_ maker: inout SentenceMaker) -> String {
    let address = "https://www.\(maker.name().lowercased()).example/media/\(maker.random.number(100, 9999))"
    let sizes = [320, 640, 1_280].map { "\(address)-\($0).jpg \($0)w" }.joined(separator: ", ")
    return """
      <img src="\(address).jpg" srcset="\(sizes)" sizes="(max-width: 40em) 100vw, 40em" loading="lazy" width="640" height="360" alt="\(maker.name())">
      """
  }

  private static func icon(_ maker: inout SentenceMaker) -> String {
    let path = (0..<5).map { _ in "c\(maker.random.number(0, 99)).\(maker.random.number(10, 99)) 0 8.5-3 8.5-3" }
    return """
      <svg class="icon" xmlns="http://www.w3.org/2000/svg" width="8" height="8" viewBox="0 0 8 8" aria-hidden="true"><path d="M0 0\(path.joined())z"/></svg>
      """
  }

  private static func style(_ maker: inout SentenceMaker, bytes: Int) -> String {
    var rules = ""
    while rules.utf8.count < bytes {
      rules +=
        ".\(maker.name().lowercased()) > a:hover { margin: \(maker.random.number(0, 40))px auto; color: #336699 }\n"
    }
    return "<style>\(rules)</style>"
  }

  private static func script(_ maker: inout SentenceMaker, bytes: Int) -> String {
    var code = ""
    while code.utf8.count < bytes {
      code +=
        "if (a.\(maker.name()) < \(maker.random.number(1, 999))) { b[\"\(maker.name())\"] = '<div>' + c + '</div>'; }\n"
    }
    return "<script>\(code)</script>"
  }
}
