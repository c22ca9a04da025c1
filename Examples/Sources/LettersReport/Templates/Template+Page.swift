extension Template {
  /// The frame. The security policy lets nothing in but this page's own script, and nothing out at all.
  static let page = """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; \
    script-src '{{scriptHash}}'; base-uri 'none'; form-action 'none'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="generator" content="letters {{version}}">
    <title>{{title}}</title>
    <style>{{{styleMarkup}}}</style>
    <noscript><style>.filters,.bar,.pick,#side-by-side,#side-by-side+.note,#sides{display:none}</style></noscript>
    </head>
    <body data-start="{{start}}">
    <a class="skip" href="#main">Skip to the content</a>
    <header class="top"><div class="wrap">
    <a class="brand" href="#overview">What inspectors wrote</a>
    <nav aria-label="Parts of this page">{{#parts}}<a href="#{{anchor}}">{{label}}</a>{{/parts}}</nav>
    <button type="button" class="pill" id="theme" hidden>Dark</button>
    </div></header>
    <svg width="0" height="0" style="position:absolute" aria-hidden="true" focusable="false">
    <symbol id="g-p2" viewBox="0 0 30 24"><rect class="g-r" width="30" height="24"/><path class="g-s" d="M9 12h12M15 6v12"/></symbol>
    <symbol id="g-p1" viewBox="0 0 30 24"><rect class="g-r" width="30" height="24"/><path class="g-s" d="M11 12h8M15 8v8"/></symbol>
    <symbol id="g-m0" viewBox="0 0 30 24"><rect class="g-r" width="30" height="24"/><path class="g-s" d="M12 10h6M15 7v6M12 16h6"/></symbol>
    <symbol id="g-n1" viewBox="0 0 30 24"><rect class="g-r" width="30" height="24"/><path class="g-s" d="M11 12h8"/></symbol>
    <symbol id="g-n2" viewBox="0 0 30 24"><rect class="g-r" width="30" height="24"/><path class="g-s" d="M8 9.5h14M8 14.5h14"/></symbol>
    </svg>
    <main id="main" tabindex="-1">
    <div id="home">
    {{{overviewMarkup}}}
    {{{aboutMarkup}}}
    </div>
    <div id="open" class="wrap open" hidden></div>
    <div id="tip" role="tooltip" hidden></div>
    </main>
    <footer><div class="wrap">Made by <i>letters</i> {{version}} from {{source}}. {{words}} It is one file, and \
    fetches nothing from anywhere.</div></footer>
    {{{islandsMarkup}}}
    <script>{{{scriptMarkup}}}</script>
    </body>
    </html>

    """

  /// What the page can and cannot say.
  static let about = """
    <section class="part wrap" id="about"><h2>How to read this, and what it cannot tell</h2>
    <ul class="key" aria-label="Signs and colours">{{#tones}}<li><svg aria-hidden="true" class="g-{{code}}">\
    <use href="#g-{{code}}"/></svg>{{words}}</li>{{/tones}}<li>empty: the document does not judge it</li></ul>
    <div class="about">
    <div><h3>What was done</h3><p>A program read every sentence, marked the phrases that judge, and sorted them into \
    {{areaCount}} areas of work. “Mostly critical” sums up how the sentences about an area lean: those that speak well of it \
    against those that speak badly. Two sentences weigh less than twenty: few sentences are drawn towards “good and bad”.</p></div>
    <div><h3>It reads by rules, and makes mistakes</h3><p>It knows the language of this kind of letter, and no more. Irony, \
    hints and what stands between the lines it does not see, and some plain sentences it gets wrong. Every mark can be checked: \
    open the document and read the words around it.</p></div>
    <div><h3>A summary is not a measure of a service</h3><p>It says how one document speaks. A visit looks at a part of the \
    service, an inspection at all of it: when an area “got worse” from one document to the next, part of that may be that \
    inspectors looked at other things. A council’s release chooses what it passes on. Do not rank councils by it.</p></div>
    <div><h3>Nothing said is not “average”</h3><p>Where a document does not judge an area, its field stays empty.</p></div>
    <div><h3>Quotations</h3><p>A release is held against the council’s latest earlier letter among the files given. “Not in the \
    letter” means: not in that file. It may stand in another letter, or have been said aloud. A change without a sign may be a \
    slip. Look at both texts before you say so in public.</p></div>
    <div><h3>The text</h3><p>Page numbers count the page breaks of the file. The text of a PDF is what a converter made of it; \
    scans and pictures are not read. Line breaks and page furniture inside a sentence are read through.</p></div>
    </div></section>
    """
}
