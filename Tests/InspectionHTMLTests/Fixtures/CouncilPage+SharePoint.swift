import InspectionText

extension CouncilPage {
  /// The whole page in a form and in layout tables, hidden ribbons, zero-width spaces, hard spaces.
  static let sharePoint = CouncilPage(
    name: "SharePoint",
    html: """
      <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
      <html xmlns="http://www.w3.org/1999/xhtml" lang="en-gb">
      <head><meta name="GENERATOR" content="Microsoft SharePoint" /><meta http-equiv="Content-type" content="text/html; charset=utf-8" />
      <title>
      	Focused visit praises early help
      </title></head>
      <body onload="_spBodyOnLoadWrapper();">
      <form method="post" action="" id="aspnetForm">
      <div class="aspNetHidden"><input type="hidden" name="__VIEWSTATE" value="x" /></div>
      <div id="TurnOnAccessibility" style="display:none" class="s4-notdlg noindex"><a href="#">Turn on more accessible mode</a></div>
      <div id="s4-ribbonrow" class="s4-pr s4-ribbonrowhidetitle"><div class="ms-hide">Skip Ribbon Commands</div><a href="#mainContent" class="ms-accessible">Skip to main content</a></div>
      <div id="s4-workspace"><div id="s4-bodyContainer">
      <table width="100%" cellpadding="0"><tr><td class="leftNav" valign="top"><div class="ms-core-navigation" role="navigation"><ul><li><a href="/1">Council and democracy</a></li><li><a href="/2">Jobs</a></li></ul></div></td>
      <td valign="top"><a name="mainContent"></a>
      <h1 class="ms-core-pageTitle">Focused visit praises early help</h1>
      <div id="ctl00_PlaceHolderMain_ctl01_label" style="display:none">Page Content</div>
      <div id="ctl00_PlaceHolderMain_ctl01__ControlWrapper_RichHtmlField" class="ms-rtestate-field">
      <p>&#8203;Families in Dunmorrow are helped sooner than before, according to a letter that was sent to the council on Monday 8 July 2019.</p>
      <p>&#160;</p>
      <div>Inspectors met&#160;social workers, read case records and spoke to parents. They described the team as &#8220;child-centred&#8221;.</div>
      <div><br /></div>
      <div>Priya Sandhu, cabinet member, said: &#8220;It is good to hear. More remains to be done, and we know it.&#8221;</div>
      <p>&#160;</p>
      </div>
      <div class="ms-rte-socialbar share-links"><a href="#">Tweet</a> <a href="#">Print this page</a></div>
      </td></tr></table>
      </div></div>
      <div id="footer"><a href="/t">Terms</a> | <a href="/p">Privacy</a></div>
      </form></body></html>
      """,
    text: """
      Focused visit praises early help

      Families in Dunmorrow are helped sooner than before, according to a letter that was sent to the council on Monday 8 July 2019.

      Inspectors met\u{A0}social workers, read case records and spoke to parents. They described the team as “child-centred”.

      Priya Sandhu, cabinet member, said: “It is good to hear. More remains to be done, and we know it.”
      """,
    title: "Focused visit praises early help",
    date: nil, language: "en-gb", canonicalURL: nil)
}
