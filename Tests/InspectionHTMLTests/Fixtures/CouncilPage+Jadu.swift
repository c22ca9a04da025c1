import InspectionText

extension CouncilPage {
  /// `.editor`, a date line under the heading, share links, a rating form and `Top`.
  static let jadu = CouncilPage(
    name: "Jadu and GOSS",
    html: """
      <!DOCTYPE html>
      <html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en" lang="en">
      <head>
      <meta charset="utf-8">
      <title>Second monitoring visit to Castlebeck - Castlebeck City Council</title>
      <meta name="DC.date.created" content="2023-11-20">
      <meta property="og:title" content="Second monitoring visit to Castlebeck">
      <meta property="og:url" content="https://www.castlebeck.example/news/article/77/second-visit">
      </head>
      <body id="body-article">
      <ul class="list list--skip"><li><a href="#content">Skip to main content</a></li><li><a href="#nav">Skip to navigation</a></li></ul>
      <div class="cookie-banner" role="region" aria-label="Cookies"><p>Cookies help us to understand how you use our website.</p></div>
      <header class="header"><div class="container"><a class="logo" href="/">Castlebeck City Council</a>
      <ul class="list"><li><a href="/a-z">A to Z of services</a></li><li><a href="/pay">Pay for it</a></li></ul></div></header>
      <ol class="breadcrumb"><li><a href="/">Home</a></li><li><a href="/news">News</a></li><li>Second monitoring visit to Castlebeck</li></ol>
      <div class="container container--content" id="content">
      <div class="row"><div class="col-9">
      <h1 class="heading">Second monitoring visit to Castlebeck</h1>
      <p class="date"><strong>Posted on:</strong> 21 November 2023</p>
      <div class="editor">
      <p class="summary">Castlebeck has made progress since the inspection of 2022, but the pace must quicken, a letter from Ofsted says.</p>
      <p>The visit looked at the front door. Inspectors found that &lsquo;thresholds are understood by partners&rsquo; and that referrals are seen quickly.</p>
      <p><strong>Dr Amara Lindqvist, director of children&rsquo;s services</strong></p>
      <p>&ldquo;Our staff have worked hard, and I am proud of them.</p>
      <p>&ldquo;We will keep going until every child gets help at the right time.&rdquo;</p>
      <p>The letter lists three areas for improvement:</p>
      <ol><li>The quality of plans.</li><li>Supervision.</li><li>How soon children are seen when they have been missing.</li></ol>
      <p><a href="#top">Top</a></p>
      </div>
      <div class="share"><h2>Share this page</h2><ul class="list--share"><li><a href="#">Share on Facebook</a></li><li><a href="#">Share on X</a></li>
      <li><a href="#">Email to a friend</a></li></ul></div>
      <div class="related"><h2>Related links</h2><ul><li><a href="/x">How we are inspected</a></li></ul></div>
      <form class="page-feedback"><fieldset><legend>Was this page helpful?</legend><label><input type="radio"> Yes</label><label><input type="radio"> No</label></fieldset>
      <button>Send</button></form>
      </div>
      <div class="col-3 supplement"><h2>Latest news</h2><ul><li><a href="/1">Market hall to reopen</a></li><li><a href="/2">Have your say on parking</a></li></ul></div>
      </div></div>
      <footer class="footer"><ul><li><a href="/privacy">Privacy</a></li><li><a href="/accessibility">Accessibility</a></li></ul><p>Designed by a supplier. Copyright 2023.</p></footer>
      </body></html>
      """,
    text: """
      Second monitoring visit to Castlebeck

      Castlebeck has made progress since the inspection of 2022, but the pace must quicken, a letter from Ofsted says.

      The visit looked at the front door. Inspectors found that ‘thresholds are understood by partners’ and that referrals are seen quickly.

      Dr Amara Lindqvist, director of children’s services

      “Our staff have worked hard, and I am proud of them.

      “We will keep going until every child gets help at the right time.”

      The letter lists three areas for improvement:

      The quality of plans.

      Supervision.

      How soon children are seen when they have been missing.
      """,
    title: "Second monitoring visit to Castlebeck",
    date: PartialDate("2023-11-21"), language: "en",
    canonicalURL: "https://www.castlebeck.example/news/article/77/second-visit")
}
