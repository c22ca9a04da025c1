extension Template {
  /// A document, to be opened by the script. Its links to sentences and areas are those of the open document.
  static let document = """
    <article aria-labelledby="open-title"><p class="kicker">{{#councilAnchor}}<a href="#{{councilAnchor}}">{{council}}</a> · \
    {{/councilAnchor}}{{kind}}</p>
    <h1 id="open-title" tabindex="-1"><bdi>{{heading}}</bdi></h1>
    <p class="facts">{{#facts}}<span>{{.}}</span>{{/facts}}</p>
    {{#hasGrades}}<p class="grades">{{#grades}}<span>{{subject}}: <b>{{grade}}</b></span>{{/grades}}</p>{{/hasGrades}}
    <p class="lead">{{lead}}</p>
    <p class="noprint">{{#links}}<a href="#{{anchor}}">{{label}}</a>{{^last()}} · {{/last()}}{{/links}}</p>
    {{#notes}}<p class="note">To be known: {{.}}</p>{{/notes}}
    <div class="cols"><div><fieldset class="layers"><legend>Mark</legend>
    <label><input type="checkbox" value="j" checked>judgements</label><label><input type="checkbox" value="q" checked>quotations</label>\
    {{#hasClaims}}<label><input type="checkbox" value="c" checked>claims</label>{{/hasClaims}}<label><input type="checkbox" value="a">areas\
    </label><label><input type="checkbox" value="g">grades and listed concerns</label><label><input type="checkbox" value="f" checked>page \
    numbers and furniture</label></fieldset>
    <p class="sub noprint">Point at a mark to see what it means, or move into the text and go from mark to mark with the arrow keys.</p>
    <div class="body L-j L-q L-c L-f" id="text" lang="en" data-evidence="{{evidence}}" data-rules="{{rules}}">{{{bodyMarkup}}}</div></div>
    <aside aria-label="Area by area"><h2>Area by area</h2><p class="sub">The most critical first. <span class="noprint">Open an area to see the sentences it rests on, strongest \
    first.</span></p><ol class="areas">{{#areas}}<li class="ar" id="a{{number}}"><button type="button" aria-expanded="false">{{title}}</button>\
    <p><span class="tone {{tone}}">{{words}}</span> · {{counts}}{{#ways}} · {{ways}}{{/ways}}</p><ul class="ev" hidden></ul></li>{{/areas}}</ol>\
    {{#silent}}<p class="note">Nothing judged on: {{silent}}.</p>{{/silent}}</aside></div></article>
    """

  /// A council: what changed, its documents, its areas over time.
  static let council = """
    <article aria-labelledby="open-title"><p class="kicker">Council</p><h1 id="open-title" tabindex="-1">{{name}}</h1>
    <p class="lead">{{lead}}</p>
    {{#hasWorse}}<section class="part2"><h2>Getting worse</h2><div class="cards">{{{worseMarkup}}}</div></section>{{/hasWorse}}
    {{#hasBetter}}<section class="part2"><h2>Getting better</h2><div class="cards">{{{betterMarkup}}}</div></section>{{/hasBetter}}
    {{#hasConcerns}}<section class="part2"><h2>What inspectors asked for, and what became of it</h2><p class="note">Wordings of one concern were joined by their words, and called settled when a later letter judges it good or no longer lists it: check before you rely on it.</p><div class="scroll" tabindex="0" \
    role="region" aria-label="Listed concerns"><table class="steps"><thead><tr><th scope="col">Concern, as last worded</th><th scope="col">\
    Now</th><th scope="col">Listed in</th></tr></thead><tbody>{{#concerns}}<tr><td>{{text}}</td><td>{{status}}</td><td>{{#listed}}\
    <a href="#{{anchor}}">{{label}}</a>{{^last()}}, {{/last()}}{{/listed}}</td></tr>{{/concerns}}</tbody></table></div></section>{{/hasConcerns}}
    <section class="part2"><h2>Areas, document by document</h2>
    <div class="scroll" tabindex="0" role="region" aria-label="Heat map of areas and documents">{{{mapMarkup}}}</div>
    <ul class="key" aria-hidden="true">{{#tones}}<li><svg class="g-{{code}}"><use href="#g-{{code}}"/></svg>{{words}}</li>{{/tones}}</ul></section>
    {{#hasTrails}}<section class="part2"{{#isSingle}} hidden{{/isSingle}}><h2>Over time</h2><p class="note">Inspectors’ letters and reports only{{#hasNeeds}}, those on special educational needs aside{{/hasNeeds}}. The line shows how the \
    sentences about an area lean: up is good. A triangle pointing up or down stands where a letter itself says that things get better or \
    worse.</p><div class="trails">{{{trailsMarkup}}}</div></section>{{/hasTrails}}
    <section class="part2"><h2>Documents</h2><ul class="left">{{#documents}}<li><a href="#{{anchor}}">{{name}}</a> <span class="sub">{{about}}\
    </span></li>{{/documents}}</ul></section></article>
    """

  /// A release beside the letter that it reports on.
  static let release = """
    <article aria-labelledby="open-title"><p class="kicker">{{#councilAnchor}}<a href="#{{councilAnchor}}">{{council}}</a> · \
    {{/councilAnchor}}Release beside letter</p>
    <h1 id="open-title" tabindex="-1"><bdi>{{heading}}</bdi></h1>
    <p class="facts"><span>Release: <a href="#{{releaseAnchor}}">{{release}}</a></span><span>held against: {{#letters}}\
    <a href="#{{anchor}}">{{name}}</a>{{^last()}}, {{/last()}}{{/letters}}</span></p>
    <p class="note">{{how}}</p>
    {{#warnings}}<p class="lead"><b>Mind:</b> {{.}}</p>{{/warnings}}
    <p class="lead">{{tally}}</p>
    {{#parts}}<section class="part2"><h2>{{heading}}</h2>{{#note}}<p class="note">{{note}}</p>{{/note}}{{#pairs}}<div class="pair" id="{{id}}">\
    <h3 class="verdict">{{verdict}}{{#change}} <span class="sub">{{change}}</span>{{/change}}</h3><div><h4>The release says</h4>\
    <p class="say">{{{saysMarkup}}}</p><p class="links"><a href="#{{releaseAnchor}}">In the release</a></p></div><div><h4>The letter says</h4>\
    {{#hasLetter}}<p class="say">{{{letterMarkup}}}</p><p class="links"><a href="#{{letterAnchor}}">In the letter{{place}}</a></p>{{/hasLetter}}\
    {{^hasLetter}}<p class="say"><span class="dim">{{nothing}}</span></p>{{/hasLetter}}</div></div>{{/pairs}}</section>{{/parts}}
    {{#hasLeftOut}}<section class="part2"><h2>What the release leaves out</h2><p class="note">{{leftOutNote}}</p>{{#leftOut}}{{#isFolded}}\
    <details class="all"><summary>{{heading}}</summary>{{/isFolded}}{{^isFolded}}<h3>{{heading}}</h3>{{/isFolded}}<ul class="left">{{#findings}}<li>\
    {{text}} <a class="sub" href="#{{anchor}}">in the letter{{place}}</a></li>{{/findings}}</ul>{{#isFolded}}</details>{{/isFolded}}{{/leftOut}}\
    </section>{{/hasLeftOut}}
    {{#hasAreas}}<section class="part2"><h2>Area by area</h2><div class="scroll" tabindex="0" role="region" aria-label="Areas in letter and release">\
    <table class="vs"><thead><tr><th scope="col">Area</th><th scope="col">The letter</th><th scope="col">The release</th></tr></thead><tbody>\
    {{#areas}}<tr><th scope="row">{{title}}</th><td><span class="tone {{letterTone}}">{{letter}}</span></td><td><span class="tone {{releaseTone}}">\
    {{release}}</span></td></tr>{{/areas}}</tbody></table></div></section>{{/hasAreas}}
    </article>
    """
}
