extension Template {
  /// What stands out, the list of documents, and the councils side by side.
  static let overview = """
    <section class="mast wrap" id="overview"><h1 tabindex="-1">{{headline}}</h1>
    <p class="lead">{{lead}}</p>
    <p class="note">Read by a program, by rules. Each statement leads to the sentence that it rests on: \
    <a href="#about">how to read this, and what it cannot tell</a>.</p>
    <noscript><p class="note"><b>Scripts are switched off here.</b> This overview can be read; links into documents, the filters and the \
    search need the page’s own script.</p></noscript></section>
    {{#hasShort}}
    <section class="part wrap" id="short"><h2>What stands out</h2>
    <p class="note">Against the letter or report before, the worst first. <span class="noprint">Choose an area to read the sentence in the letter.</span></p>
    <ul class="short{{^hasReleases}} bare{{/hasReleases}}">{{#short}}{{> short}}{{/short}}</ul>
    {{#hasMoreShort}}<details class="all"><summary>{{moreShortCount}}</summary><ul class="short{{^hasReleases}} bare{{/hasReleases}}">{{#moreShort}}{{> short}}{{/moreShort}}</ul>\
    </details>{{/hasMoreShort}}
    {{#steady}}<p class="note">{{steady}}</p>{{/steady}}
    </section>
    {{/hasShort}}
    {{#hasWorsening}}
    <section class="part wrap" id="worse"><h2>Where it is getting worse</h2>
    <p class="note">Areas that a council’s latest letter on them says are getting worse, or of which it speaks clearly worse than \
    the one before. The words are the inspectors’; each leads to its place in the letter.</p>
    <div class="cards">{{{worseningMarkup}}}</div>
    {{#hasMoreWorsening}}<details class="all"><summary>{{moreWorsening}}</summary><div class="cards">{{{moreWorseningMarkup}}}</div>\
    </details>{{/hasMoreWorsening}}
    </section>
    {{/hasWorsening}}
    {{#hasReleases}}
    <section class="part wrap" id="releases"><h2>{{releaseHeadline}}</h2>
    <p class="note">{{releasesLead}}</p>
    <div class="cards">{{{untrueMarkup}}}</div>
    {{#hasMoreUntrue}}<details class="all"><summary>{{moreUntrue}}</summary><div class="cards">{{{moreUntrueMarkup}}}</div></details>\
    {{/hasMoreUntrue}}
    <h3>All releases</h3>
    <ul class="left">{{#releases}}<li><a href="#{{anchor}}">{{name}}</a> <span class="sub">{{verdict}}</span></li>{{/releases}}</ul>
    </section>
    {{/hasReleases}}
    {{#hasBettering}}
    <section class="part wrap" id="better"><h2>Where it is getting better</h2>
    <p class="note">Areas of which a council’s latest letter on them speaks clearly better than the one before.</p>
    <div class="cards">{{{betteringMarkup}}}</div>
    {{#hasMoreBettering}}<details class="all"><summary>{{moreBettering}}</summary><div class="cards">{{{moreBetteringMarkup}}}</div>\
    </details>{{/hasMoreBettering}}
    </section>
    {{/hasBettering}}
    <section class="part wrap" id="documents"><h2>All documents</h2>
    <p class="note">“Mostly good” sums up how a document’s sentences speak. It is no grade: where inspectors gave one, it stands beside it.</p>
    <div class="filters" role="search">
    <div><label for="f-q">Search in all the words</label><input id="f-q" type="search" autocomplete="off"></div>
    <div><label for="f-c">Council</label><select id="f-c"><option value="">all</option>{{#councilOptions}}\
    <option>{{.}}</option>{{/councilOptions}}</select></div>
    <div><label for="f-k">Kind</label><select id="f-k"><option value="">all</option>{{#kindOptions}}<option>{{.}}</option>\
    {{/kindOptions}}</select></div>
    <div><label for="f-t">As a whole</label><select id="f-t"><option value="">any</option>{{#tones}}\
    <option value="{{code}}">{{words}}</option>{{/tones}}</select></div>
    <div><label for="f-a">Critical of</label><select id="f-a"><option value="">any area</option>{{#areas}}\
    <option value="{{number}}">{{title}}</option>{{/areas}}</select></div>
    <div><label for="f-s">Order</label><select id="f-s"><option value="c">council, then date</option><option value="d">newest \
    first</option><option value="o">oldest first</option><option value="n">most critical first</option><option value="p">most \
    favourable first</option></select></div>
    </div>
    <div class="bar"><p role="status" id="f-n">{{documentCount}}</p><button type="button" class="plain" id="f-x" hidden>Show all \
    again</button></div>
    <div class="dochead" aria-hidden="true"><span>Document</span><span>As a whole, and most critical of</span>{{{axisMarkup}}}</div>
    <ol id="rows">
    {{{rowsMarkup}}}
    </ol></section>
    <section class="part wrap" id="councils"><h2>Councils</h2>
    {{#hasMap}}<p class="note">How each council’s latest letter or report speaks of each area. Letters on a visit look at a part of the \
    service only, so look along a row rather than down a column.</p>
    <ul class="key" aria-hidden="true">{{#tones}}<li><svg class="g-{{code}}"><use href="#g-{{code}}"/></svg>{{words}}</li>{{/tones}}</ul>
    <div class="scroll" tabindex="0" role="region" aria-label="Heat map of councils and areas">{{{mapMarkup}}}</div>{{/hasMap}}
    <ul class="names">{{#councils}}<li><a href="#{{anchor}}">{{name}}</a> <span class="sub">{{count}}</span></li>{{/councils}}</ul>
    {{#hasSides}}<h3 class="part" id="side-by-side">Side by side</h3>
    <p class="note">Choose councils, and read each area across. The line shows how the sentences about an area lean: up is good.</p>
    <div class="pick">{{#sides}}<div><label for="side-{{.}}">Council {{.}}</label><select id="side-{{.}}"><option value="">none</option>\
    {{#councils}}<option value="{{number}}" data-n="{{letters}}">{{name}}</option>{{/councils}}</select></div>{{/sides}}</div>
    <div class="scroll" id="sides" tabindex="0" role="region" aria-label="Councils side by side"></div>{{/hasSides}}
    </section>
    """

  /// One document in the list.
  static let row = """
    <li class="doc" data-n="{{number}}" data-c="{{council}}" data-k="{{kind}}" data-d="{{isoDate}}" data-s="{{score}}" \
    data-t="{{tone}}" data-a="{{critical}}"><div><h3><a href="#d{{number}}">{{name}}</a></h3><p class="sub"><bdi>{{file}}</bdi></p></div><div><p>{{#toneWords}}<span class="tone {{tone}}">{{toneWords}}</span>{{/toneWords}}{{#grade}} · \
    {{grade}}{{/grade}}</p><p class="sub">{{about}}</p></div>{{{stripMarkup}}}</li>

    """

  /// One council in short.
  static let short = """
    <li><h3><a href="#{{anchor}}">{{name}}</a></h3>\
    {{#hasWorse}}<p><b class="way w">Worse</b> {{#worse}}<a href="#{{anchor}}">{{title}}</a>{{^last()}}, {{/last()}}{{/worse}}</p>{{/hasWorse}}\
    {{#hasReleases}}<p><b class="way x">Not as in the letter</b> {{#releases}}<a href="#{{anchor}}">{{words}}</a>{{date}}{{^last()}}; {{/last()}}\
    {{/releases}}</p>{{/hasReleases}}\
    {{#hasBetter}}<p><b class="way b">Better</b> {{#better}}<a href="#{{anchor}}">{{title}}</a>{{^last()}}, {{/last()}}{{/better}}</p>{{/hasBetter}}</li>

    """

  /// One area that gets worse or better.
  static let change = """
    <article class="card">{{#council}}<p class="kicker"><a href="#{{councilAnchor}}">{{council}}</a></p>{{/council}}<h3>{{area}}</h3>\
    <p class="how">{{how}}</p>{{#quotes}}<p class="words">{{text}}</p><p class="from"><a href="#{{anchor}}">{{source}}</a></p>{{/quotes}}\
    </article>

    """

  /// One quotation or claim that the letter does not bear out.
  static let untrue = """
    <article class="card"><p class="kicker">{{#councilAnchor}}<a href="#{{councilAnchor}}">{{council}}</a>{{/councilAnchor}}\
    {{^councilAnchor}}{{council}}{{/councilAnchor}}{{#title}} · <bdi>{{title}}</bdi>{{/title}}</p><h3>{{verdict}}</h3><p class="from">The release:</p>\
    <p class="words">{{{quoteMarkup}}}</p>{{#letterMarkup}}<p class="from">The letter:</p><p class="words">{{{letterMarkup}}}</p>{{/letterMarkup}}\
    {{#how}}<p class="how">{{how}}</p>{{/how}}<p class="from"><a href="#{{anchor}}">{{source}}</a></p></article>

    """
}
