import InspectionText

extension CouncilPage {
  /// The design system of the United Kingdom's government, which many councils use.
  static let govUK = CouncilPage(
    name: "GOV.UK design system",
    html: """
      <!DOCTYPE html>
      <html class="govuk-template" lang="en">
      <head><meta charset="utf-8"><title>Better help for care leavers in Thornwick - Thornwick Council</title>
      <meta name="description" content="What inspectors saw">
      <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","datePublished":"2025-01-09T12:00:00.000+00:00","headline":"Better help for care leavers in Thornwick"}</script></head>
      <body class="govuk-template__body">
      <div class="govuk-cookie-banner" data-nosnippet role="region"><div class="govuk-cookie-banner__message"><h2>Cookies on Thornwick Council</h2>
      <p class="govuk-body">We use some essential cookies to make this website work.</p></div></div>
      <a href="#main-content" class="govuk-skip-link">Skip to main content</a>
      <header class="govuk-header"><div class="govuk-header__content"><a href="/" class="govuk-header__link">Thornwick Council</a></div></header>
      <div class="govuk-width-container">
      <div class="govuk-phase-banner"><p>This is a new service – your feedback will help us to improve it.</p></div>
      <nav class="govuk-breadcrumbs"><ol class="govuk-breadcrumbs__list"><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ol></nav>
      <main class="govuk-main-wrapper" id="main-content"><div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
      <span class="govuk-caption-l">News</span>
      <h1 class="govuk-heading-xl">Better help for care leavers in Thornwick</h1>
      <p class="govuk-body-l">Young people who leave care in Thornwick say that they feel safe, and that somebody answers when they call.</p>
      <div class="govuk-inset-text">“Personal advisers stay in touch, and they do not give up,” the letter says.</div>
      <h2 class="govuk-heading-m">Where it falls short</h2>
      <p class="govuk-body">Health histories <span class="govuk-visually-hidden">(opens in a new tab)</span>are not always shared. In the words of one young person: “I had to ask twice.”</p>
      <div class="govuk-warning-text"><span class="govuk-warning-text__icon" aria-hidden="true">!</span><strong>The council has until June to put this right.</strong></div>
      </div>
      <div class="govuk-grid-column-one-third"><aside class="app-related-items" role="complementary"><h2>Related content</h2><nav><ul><li><a href="/1">Staying close</a></li></ul></nav></aside></div>
      </div></main></div>
      <footer class="govuk-footer"><p>All content is available under the licence, except where stated otherwise.</p></footer>
      </body></html>
      """,
    text: """
      Better help for care leavers in Thornwick

      Young people who leave care in Thornwick say that they feel safe, and that somebody answers when they call.

      “Personal advisers stay in touch, and they do not give up,” the letter says.

      Where it falls short

      Health histories are not always shared. In the words of one young person: “I had to ask twice.”

      The council has until June to put this right.
      """,
    title: "Better help for care leavers in Thornwick",
    date: PartialDate("2025-01-09"), language: "en", canonicalURL: nil)

  /// A page of the early two-thousands: nested tables, `<font>`, unclosed tags, no `h1`.
  static let oldTables = CouncilPage(
    name: "old tables",
    html: """
      <HTML><HEAD><TITLE>Fenwick District Council: Children's centre wins praise</TITLE></HEAD>
      <BODY BGCOLOR=#FFFFFF><TABLE WIDTH=760><TR><TD COLSPAN=2><FONT SIZE=5>Fenwick District Council</FONT></TD></TR>
      <TR><TD WIDTH=160 VALIGN=TOP><A HREF=/>Home</A><BR><A HREF=/news>News</A><BR><A HREF=/az>A-Z</A><BR><A HREF=/contact>Contact us</A></TD>
      <TD VALIGN=TOP><TABLE><TR><TD>
      <H2>Children's centre wins praise</H2>
      <P><FONT FACE=Arial>The children's centre at Long Lane is a "lively and welcoming place", inspectors wrote in a report on 4 May 2007.
      <P><FONT FACE=Arial>Mothers and fathers come to it from all over the district, and most of them come back.
      <P><FONT FACE=Arial>Records, however, are kept in three places, and staff find it hard to see what is known about a family.
      </TD></TR></TABLE></TD></TR></TABLE></BODY></HTML>
      """,
    text: """
      Children's centre wins praise

      The children's centre at Long Lane is a "lively and welcoming place", inspectors wrote in a report on 4 May 2007.

      Mothers and fathers come to it from all over the district, and most of them come back.

      Records, however, are kept in three places, and staff find it hard to see what is known about a family.
      """,
    title: "Children's centre wins praise",
    date: nil, language: nil, canonicalURL: nil)
}
