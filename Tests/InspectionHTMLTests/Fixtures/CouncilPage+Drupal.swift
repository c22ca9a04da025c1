import InspectionText

extension CouncilPage {
  /// `.field-name-body`, the heading in a block of its own, a table of grades, related news in a sidebar.
  static let drupal = CouncilPage(
    name: "Drupal",
    html: """
      <!DOCTYPE html>
      <html lang="en" dir="ltr">
      <head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
      <title>Children’s services judged good | Westmere Borough Council</title></head>
      <body class="html not-front not-logged-in two-sidebars page-node page-node-412 node-type-news-article">
      <div id="skip-link"><a href="#main-content" class="element-invisible element-focusable">Skip to main content</a></div>
      <div id="eu-cookie-compliance" class="sliding-popup-bottom" role="alertdialog"><h2>Cookies on this site</h2>
      <p>We use some essential cookies to make this service work.</p></div>
      <div id="page"><div id="header"><div class="region region-header"><a href="/" title="Home">Westmere Borough Council</a>
      <form action="/search"><label for="s">Search</label><input id="s"></form></div></div>
      <div id="breadcrumb"><h2 class="element-invisible">You are here</h2><div class="breadcrumb"><a href="/">Home</a> » <a href="/news">News</a></div></div>
      <div id="main-wrapper"><div id="main" class="clearfix">
      <div id="sidebar-first" class="column sidebar"><div class="region region-sidebar-first"><div class="block block-menu"><h2>News</h2>
      <ul class="menu"><li class="leaf"><a href="/a">Latest</a></li><li class="leaf"><a href="/b">Archive</a></li></ul></div></div></div>
      <div id="content" class="column"><div class="section"><a id="main-content"></a>
      <h1 class="title" id="page-title">Children’s services judged good</h1>
      <div class="tabs"></div>
      <div class="region region-content"><div id="block-system-main" class="block block-system"><div class="content">
      <div id="node-412" class="node node-news-article clearfix" about="/news/412">
      <div class="submitted">Published: Tuesday, 5th March 2024</div>
      <div class="field field-name-field-image field-type-image"><div class="field-items"><img src="x.jpg" alt=""></div></div>
      <div class="field field-name-body field-type-text-with-summary field-label-hidden"><div class="field-items"><div class="field-item even" property="content:encoded">
      <p>Westmere&rsquo;s services for children are now &ldquo;good&rdquo;, the inspectorate has found. It is the first such grade in nine years.</p>
      <p>Its report says: <q>Leaders know their services well.</q> Caseloads, it adds, have fallen since the autumn of 2022.</p>
      <table class="table"><caption>The grades in full</caption>
      <thead><tr><th>Judgement</th><th>Grade</th></tr></thead>
      <tbody><tr><td>The impact of leaders</td><td>Good</td></tr><tr><td>Care leavers</td><td>Requires
      improvement</td></tr></tbody></table>
      <p>Read the <a href="https://reports.example/1">full report</a> on the inspectorate&rsquo;s website, where earlier letters can be found too.</p>
      </div></div></div>
      <ul class="links inline"><li class="addtoany first last"><span><a href="#">Share</a></span></li></ul>
      </div></div></div></div></div></div>
      <div id="sidebar-second" class="column sidebar"><div class="region region-sidebar-second"><div class="block block-views"><h2>Related news</h2>
      <div class="view-content"><div class="views-row"><p><a href="/n/1">Foster carers wanted</a> Could you offer a home to a child? Find out what it takes at our next event.</p></div></div></div></div></div>
      </div></div>
      <div id="footer-wrapper"><div class="region region-footer"><p>Westmere Borough Council, Civic Offices, Mill Lane. Contact us by telephone, e-mail or post.</p></div></div>
      </div></body></html>
      """,
    text: """
      Children’s services judged good

      Westmere’s services for children are now “good”, the inspectorate has found. It is the first such grade in nine years.

      Its report says: Leaders know their services well. Caseloads, it adds, have fallen since the autumn of 2022.

      The grades in full

      Judgement\tGrade

      The impact of leaders\tGood

      Care leavers\tRequires improvement

      Read the full report on the inspectorate’s website, where earlier letters can be found too.
      """,
    title: "Children’s services judged good",
    date: PartialDate("2024-03-05"), language: "en", canonicalURL: nil)
}
