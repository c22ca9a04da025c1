/// Invented web pages of councils: a release among menus, notices, scripts and links.
///
/// A quarter of a page is the release's text: on real pages it is an eighth.
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
      \(style(&maker, bytes: bytes / 10))
      \(script(&maker, bytes: bytes / 6))
      </head><body class="page page--news has-banner" data-page="\(seed)">
      <a class="skip-link" href="#content">Skip to main content</a>
      <div class="cookie-banner" role="dialog"><p>We use cookies to make this site work. <a href="/cookies">Set your browser's preferences</a>.</p></div>

      """
    html += menu(&maker, items: bytes / 900)
    html +=
      "<main id=\"content\"><div class=\"wrapper\"><div class=\"grid grid--two-thirds\"><article class=\"news-item\">\n<h1>\(title)</h1>\n"
    html +=
      "<p class=\"meta\"><time datetime=\"2024-0\(maker.random.number(1, 9))-1\(maker.random.number(0, 9))\">Published</time></p>\n"
    var written = 0
    while written < bytes / 4 {
      let block = block(&maker)
      html += block
      written += block.utf8.count
    }
    html += "</article></div><aside class=\"related grid__item\"><h2>Related news</h2>" + menu(&maker, items: 8)
    html += "</aside></div></main>\n<footer class=\"site-footer\">" + menu(&maker, items: bytes / 900)
    html += "<p>&copy; \(maker.place) Council &middot; <a href=\"/cookies\">Cookies</a></p></footer>\n"
    html += script(&maker, bytes: bytes / 8) + "</body></html>\n"
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
        "<figure><img src=\"/media/\(maker.random.number(100, 9999)).jpg\" alt=\"\"><figcaption>\(maker.person())</figcaption></figure>\n"
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
      <a class="menu__link" href="/\(maker.name().lowercased())/\(maker.name().lowercased())" title="\(maker.name())"><span class="menu__text">\(maker.random.pick(SampleWords.matters))</span><svg class="icon" width="8" height="8"><path d="M0 0h\(number)v8z"/></svg></a></div></li>
      """
    }
    return "<nav class=\"menu\" role=\"navigation\"><ul>\(links.joined(separator: "\n"))</ul></nav>\n"
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
