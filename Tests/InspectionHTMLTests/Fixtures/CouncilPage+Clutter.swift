import InspectionText

extension CouncilPage {
  /// A hero with the heading and the lead, quotations with their own footers, a search form, teasers of
  /// other news with text, a consent dialogue longer than the article.
  static let clutter = CouncilPage(
    name: "clutter",
    html: """
      <!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>Marlowe's fostering service praised - Marlowe Council</title>
      <meta property="og:title" content="Marlowe&#039;s fostering service praised"/></head>
      <body class="page news-article has-cookie-banner">
      <div id="ccc-overlay"></div>
      <div class="ccc-modal" role="dialog" aria-modal="true"><h2>Our use of cookies</h2>
      <p>We would like to set analytics cookies that help us to improve the website by measuring how you use it. They will be set only if you accept.</p>
      <p>Necessary tools make core functionality work, such as security, network management and accessibility. You may disable them in your browser, though this may affect how the website functions.</p>
      <p>Marketing tools allow us to show you relevant content, to count visits and to see where people come from, so that we can improve what we do and how well it works.</p>
      <p>Social media tools are set by a range of services that we have added to enable you to share our content with your friends. They can track what you do elsewhere.</p></div>
      <div class="alert-banner"><p>Bin collections are delayed by snow in parts of the borough. <a href="/bins">Check your day</a></p></div>
      <header role="banner"><form role="search"><label for="q">Search this site</label><input id="q"><button>Go</button></form></header>
      <main>
      <div class="hero hero-banner"><div class="hero__inner"><p class="hero__kicker">News</p><h1>Marlowe's fostering service praised</h1>
      <p class="lead">Carers and children alike speak well of the service, though there are too few homes for teenagers</p></div></div>
      <div class="layout"><div class="layout__main">
      <ul class="meta-list"><li>Published: 23 October 2025</li><li>Category: <a href="/c">Children</a></li></ul>
      <p>Fostering in Marlowe is &ldquo;a strength&rdquo;, an inspection has found. Assessments are thorough, and support does not stop when a child moves on.</p>
      <h2>What was said</h2>
      <blockquote class="quote"><p>We are proud of our carers, who give so much.</p><footer>Councillor Tobias Reyes, cabinet member for children</footer></blockquote>
      <p>Inspectors also said that:</p>
      <ul><li>carers are visited often</li><li>matching is careful, and recorded well</li><li>see <a href="/r">the report</a> for the rest</li></ul>
      <h3>Notes to editors</h3>
      <ol><li>The inspection took place from 8 to 12 September 2025.</li><li>The last one was in 2022.</li></ol>
      <p>Share: <a href="#">Facebook</a> | <a href="#">X</a> | <a href="#">E-mail</a></p>
      <div class="contact-box"><form action="/rate"><p>Did you find what you were looking for? Tell us what you think.</p><label>Your comments</label><textarea></textarea></form></div>
      </div></div>
      <section class="news-cards news-cards--related"><h2>You may also be interested in</h2>
      <article class="card"><h3><a href="/n1">Leisure centre to open on Sundays</a></h3><p>From May, swimmers will be able to use the pool seven days a week, after a trial last year.</p></article>
      <article class="card"><h3><a href="/n2">Have your say on the local plan</a></h3><p>Residents are asked what they think of where new homes should go, and how many there should be.</p></article></section>
      </main>
      <footer><div><h2>Contact us</h2><p>Marlowe Council, Guildhall, Marlowe. Telephone lines are open from Monday to Friday, 9am to 5pm.</p></div></footer>
      </body></html>
      """,
    text: """
      Marlowe's fostering service praised

      Carers and children alike speak well of the service, though there are too few homes for teenagers

      Fostering in Marlowe is “a strength”, an inspection has found. Assessments are thorough, and support does not stop when a child moves on.

      What was said

      We are proud of our carers, who give so much.

      Councillor Tobias Reyes, cabinet member for children

      Inspectors also said that:

      carers are visited often

      matching is careful, and recorded well

      see the report for the rest

      Notes to editors

      The inspection took place from 8 to 12 September 2025.

      The last one was in 2022.
      """,
    title: "Marlowe's fostering service praised",
    date: PartialDate("2025-10-23"), language: "en-GB", canonicalURL: nil)
}
