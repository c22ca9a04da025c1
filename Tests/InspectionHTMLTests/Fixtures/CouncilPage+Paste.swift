import InspectionText

extension CouncilPage {
  /// A page that was pasted out of Word: `<o:p>`, conditional comments, styles on everything.
  static let wordPaste = CouncilPage(
    name: "Word paste",
    html: """
      <html xmlns:o="urn:schemas-microsoft-com:office:office">
      <head><title>Press release: joint inspection</title>
      <!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
      </head>
      <body lang=EN-GB>
      <div id=nav><a href=/>Home</a> | <a href=/news>News</a> | <a href=/contact>Contact</a></div>
      <div class=WordSection1>
      <h1 style='margin-top:0cm'>Joint inspection of Ashdown<o:p></o:p></h1>
      <p class=MsoNormal style='text-align:justify'><span style='font-size:12.0pt;mso-fareast-language:EN-US'>Date: 2 October 2018<o:p></o:p></span></p>
      <p class=MsoNormal><span lang=EN-GB>Four inspectorates came to Ashdown in the summer, and each of them looked at how
      agencies work together.<o:p></o:p></span></p>
      <p class=MsoNormal><o:p>&nbsp;</o:p></p>
      <p class=MsoListParagraph style='text-indent:-18.0pt'><![if !supportLists]><span style='font:7.0pt "Times New Roman"'>·&nbsp;&nbsp;&nbsp;</span><![endif]>Police officers share what they know without delay.</p>
      <p class=MsoNormal>Strategy meetings are held in time, though <i>minutes</i> are sent out late, and not to everyone who needs them.</p>
      </div></body></html>
      """,
    text: """
      Joint inspection of Ashdown

      Four inspectorates came to Ashdown in the summer, and each of them looked at how agencies work together.

      ·\u{A0}\u{A0}\u{A0}Police officers share what they know without delay.

      Strategy meetings are held in time, though minutes are sent out late, and not to everyone who needs them.
      """,
    title: "Joint inspection of Ashdown",
    date: PartialDate("2018-10-02"), language: nil, canonicalURL: nil)

  /// Names that say nothing, paragraphs that are `div`s, and no `h1` in the element of the text.
  static let divs = CouncilPage(
    name: "div soup",
    html: """
      <!doctype html><html lang=en><head><meta charset=utf-8><title>Praise for foster carers | News | Oldcombe Council</title></head><body>
      <div class=x1><div class=x2><a href=/>Oldcombe Council</a></div><div class=x3><a href=/a>Bins</a><a href=/b>Council tax</a><a href=/c>Schools</a><a href=/d>Planning</a></div></div>
      <div class=x4><div class=x5><h1>Praise for foster carers</h1></div><div class=x6>Wednesday, 12 June 2024</div></div>
      <div class=x7><div class=x8>
      <div>Foster carers in Oldcombe give children &quot;a warm and steady home&quot;, inspectors wrote after their visit last month.</div>
      <div>They spoke to nine carers and to the children who live with them, and read the records of thirty more.</div>
      <div>Not everything is well: training is hard to get to for those who work, and the council accepts this.</div>
      </div><div class=x9><div><a href=/1>Free swimming this summer</a></div><div><a href=/2>New chair of scrutiny elected</a></div></div></div>
      <div class=x10>Oldcombe Council, The Square, Oldcombe. <a href=/p>Privacy</a> <a href=/q>Accessibility</a></div>
      </body></html>
      """,
    text: """
      Praise for foster carers

      Foster carers in Oldcombe give children "a warm and steady home", inspectors wrote after their visit last month.

      They spoke to nine carers and to the children who live with them, and read the records of thirty more.

      Not everything is well: training is hard to get to for those who work, and the council accepts this.
      """,
    title: "Praise for foster carers",
    date: PartialDate("2024-06-12"), language: "en", canonicalURL: nil)
}
