import InspectionText

extension CouncilPage {
  /// `.entry-content`, sharing buttons and related posts inside of it, comments and a sidebar around.
  static let wordPress = CouncilPage(
    name: "WordPress",
    html: """
      <!DOCTYPE html>
      <html lang="en-GB" class="no-js">
      <head>
      <meta charset="UTF-8">
      <title>Inspectors see steady progress in Harrowfold &#8211; Harrowfold Council Newsroom</title>
      <link rel="canonical" href="https://news.harrowfold.example/2024/03/steady-progress/" />
      <meta property="og:site_name" content="Harrowfold Council Newsroom" />
      <meta property="article:published_time" content="2024-03-14T09:30:11+00:00" />
      <script type="text/javascript">window.dataLayer = window.dataLayer || []; if (1 < 2) { var p = "<p>Not text</p>"; }</script>
      <style>.wp-block { margin: 0 }</style>
      </head>
      <body class="post-template-default single single-post postid-881 single-format-standard has-sidebar category-news">
      <a class="skip-link screen-reader-text" href="#content">Skip to content</a>
      <div id="cookie-law-info-bar"><p>We use cookies to make this website better. You can change your settings at any time.</p>
      <button>Accept all</button></div>
      <header id="masthead" class="site-header">
        <p class="site-title"><a href="/">Harrowfold Council Newsroom</a></p>
        <nav id="site-navigation"><ul class="menu"><li><a href="/">Home</a></li><li><a href="/news">News</a></li>
        <li><a href="/contact">Contact the press office</a></li></ul></nav>
      </header>
      <div id="page" class="site">
      <div id="content" class="site-content">
      <div id="primary" class="content-area">
      <main id="main" class="site-main">
      <article id="post-881" class="post-881 post type-post status-publish has-post-thumbnail category-news category-children tag-ofsted">
        <header class="entry-header">
          <h1 class="entry-title">Inspectors see steady progress in Harrowfold</h1>
          <div class="entry-meta"><span class="posted-on">Posted on <time datetime="2024-03-14T09:30:11+00:00">14 March 2024</time></span>
          <span class="byline"> by <a href="/author/comms">Communications team</a></span></div>
        </header>
        <div class="entry-content">
          <p>Children in Harrowfold are being listened to more often, inspectors from Ofsted have said after a visit in February.</p>
          <figure class="wp-block-image"><img src="team.jpg" alt="Social workers">
          <figcaption>Practitioners in the Eastgate team, which was visited in February.</figcaption></figure>
          <p>In a letter published today, inspectors noted that &#8216;plans are clearer and reviews are held on time&#8217;.
          They also said that:</p>
          <ul>
            <li>managers see the records of their teams each week, and act on them</li>
            <li>too many visits to children are still recorded late</li>
          </ul>
          <h2>What happens next</h2>
          <p>The council will recruit <strong>twelve</strong> more social workers&nbsp;by the autumn.</p>
          <blockquote><p>&#8220;We know that there is more to do, and we are not there yet.&#8221;</p></blockquote>
          <p>Councillor Ines Okafor, the lead member, thanked staff.<br>She will report to scrutiny in May.</p>
          <div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3>
          <ul><li><a href="#">Facebook</a></li><li><a href="#">X</a></li></ul></div>
          <div id="jp-relatedposts" class="jp-relatedposts"><h3>Related</h3><p><a href="/a">New bus lane to open</a></p></div>
        </div>
        <footer class="entry-footer"><span class="cat-links">Posted in <a href="/c">News</a></span>
        <span class="tags-links">Tagged <a href="/t">Ofsted</a></span></footer>
      </article>
      <nav class="navigation post-navigation"><div class="nav-links"><a href="/p">Previous: Library hours to change</a></div></nav>
      <div id="comments" class="comments-area"><h2>One thought on this story</h2>
        <ol class="comment-list"><li class="comment"><p>About time too, I have been waiting for this for ages, said nobody ever.</p></li></ol>
        <div id="respond" class="comment-respond"><h3>Leave a Reply</h3><p>Your email address will not be published.</p></div></div>
      </main></div>
      <aside id="secondary" class="widget-area"><section class="widget widget_recent_entries"><h2>Recent posts</h2>
      <ul><li><a href="/1">Budget agreed for next year</a></li><li><a href="/2">Park gates to be repaired</a></li></ul></section></aside>
      </div></div>
      <footer id="colophon" class="site-footer"><p>&copy; 2024 Harrowfold Council. All rights reserved. Registered office: Town Hall, High Street.</p></footer>
      </body></html>
      """,
    text: """
      Inspectors see steady progress in Harrowfold

      Children in Harrowfold are being listened to more often, inspectors from Ofsted have said after a visit in February.

      Practitioners in the Eastgate team, which was visited in February.

      In a letter published today, inspectors noted that ‘plans are clearer and reviews are held on time’. They also said that:

      managers see the records of their teams each week, and act on them

      too many visits to children are still recorded late

      What happens next

      The council will recruit twelve more social workers\u{A0}by the autumn.

      “We know that there is more to do, and we are not there yet.”

      Councillor Ines Okafor, the lead member, thanked staff.
      She will report to scrutiny in May.
      """,
    title: "Inspectors see steady progress in Harrowfold",
    date: PartialDate("2024-03-14"), language: "en-GB",
    canonicalURL: "https://news.harrowfold.example/2024/03/steady-progress/")
}
