extension PageStyle {
  /// A document with its marks, and the release beside the letter.
  static let reading = """
    .open{padding-top:1.8rem}
    .open h1{font-size:clamp(1.6rem,4vw,2.3rem);margin-bottom:.6rem;max-width:30ch}
    .facts{display:flex;flex-wrap:wrap;gap:.15rem 1.6rem;color:var(--soft);font-size:.92rem;margin:0 0 1rem}
    aside h2{font-size:1.15rem}
    .grades{display:flex;flex-wrap:wrap;gap:.4rem 1rem;margin:0 0 1rem;font-size:.92rem}
    .grades b{font-weight:600}
    .cols{display:grid;grid-template-columns:minmax(0,1fr) 21rem;gap:3.5rem;align-items:start;margin-top:1.4rem}
    .cols>aside{position:sticky;top:4rem;max-height:calc(100vh - 5rem);overflow:auto;padding:2px .6rem 1rem 2px;font-size:.93rem}
    .layers{border:0;margin:0 0 1.2rem;padding:.6rem 0;border-block:1px solid var(--rule);display:flex;flex-wrap:wrap;\
    gap:.3rem 1.3rem;font-size:.9rem}
    .layers legend{float:left;font-weight:600;margin-right:1rem;padding:0}
    .layers label{display:flex;gap:.35rem;align-items:center}
    .body{font:1.1rem/1.65 var(--serif);max-width:42rem;overflow-wrap:anywhere}
    .body p,.body li,.body blockquote,.body h2{margin:0 0 .95rem;unicode-bidi:isolate}
    .body h2{margin-top:1.7rem;font-size:1.2rem}
    .body ul{padding-left:1.1rem}
    .body blockquote{padding-left:1rem;border-left:3px solid var(--rule)}
    .body .lh,.body .tc{white-space:pre-line;margin-bottom:.4rem}
    .body .lh{color:var(--soft);font-size:.95rem;line-height:1.4;margin-bottom:0}
    .body .lh+:not(.lh){margin-top:.95rem}
    .body .fu{color:var(--soft);font:.82rem/1.4 var(--sans)}
    .body p.fu{margin-bottom:.25rem}
    .pg,.pb{display:block;font:.78rem var(--sans);color:var(--soft);border-top:1px solid var(--rule);margin:1.2rem 0 .8rem;\
    padding-top:.15rem}
    .pb{display:inline-block;border:1px solid var(--rule);border-radius:2px;padding:0 .3em;margin:0 .3em}
    .pg::before,.pb::before{content:"page " attr(data-p)}
    mark{background:none;color:inherit}
    .L-j .j{padding:.05em .1em;border-radius:2px;cursor:help}
    .L-j .jp{background:var(--pbg);text-decoration:underline 2px solid var(--p2);text-underline-offset:.22em}
    .L-j .jn{background:var(--nbg);text-decoration:underline 2px wavy var(--n2);text-underline-offset:.22em}
    .L-j .jz{background:var(--zbg);text-decoration:underline 2px dotted var(--soft);text-underline-offset:.22em}
    .L-q .q{box-shadow:inset 0 -.09em var(--focus),inset 0 .09em var(--focus);cursor:help}
    .L-q .qt{box-shadow:inset 0 -1px var(--rule)}
    .L-q .qx,.L-q .qn{background:var(--hit)}
    .L-g .g{font-weight:700;border:1px solid currentColor;border-radius:2px;padding:0 .2em}
    .body:not(.L-g) .g{font-weight:inherit}
    .L-g .k{border-left:3px solid var(--focus);padding-left:.4em}
    .L-c .c{text-decoration:underline 2px dashed var(--focus);text-underline-offset:.25em}
    .L-c .c-contradicted{background:var(--hit)}
    .L-a .s[data-n]::after{content:" " attr(data-n);font:.72rem var(--sans);color:var(--soft);white-space:normal}
    .body:not(.L-f) .fu,.body:not(.L-f) .pb{display:none}
    .s.hit{background:var(--hit)}
    .s:target,.s.here,.q.here,.j.here,.c.here{background:var(--hit);outline:2px solid var(--focus);outline-offset:2px}
    .areas li.ar{border-top:1px solid var(--rule);padding:.5rem 0}
    .areas .ar>button{background:none;border:0;padding:0;font:600 .95rem var(--sans);text-align:left;width:100%;cursor:pointer;\
    display:flex;justify-content:space-between;gap:.5rem}
    .areas .ar>button::after{content:"+";content:"+" / "";color:var(--soft)}
    .areas .ar>button[aria-expanded=true]::after{content:"\\2212";content:"\\2212" / ""}
    .areas .ar p{margin:0;font-size:.86rem;color:var(--soft)}
    .ev{margin:.4rem 0 0}
    .ev li{padding:.3rem 0 .3rem .7rem;border-left:3px solid var(--m0);margin-bottom:.4rem;font:.92rem/1.4 var(--serif)}
    .ev li.p{border-left:3px solid var(--p2)}.ev li.n{border-left:3px dashed var(--n2)}
    .ev a{color:inherit;text-decoration-color:var(--soft)}
    .ev .sub{font:.82rem var(--sans);white-space:nowrap}
    .here-area{outline:2px solid var(--focus);outline-offset:3px}
    #tip{position:absolute;z-index:8;max-width:22rem;background:var(--card);color:var(--ink);border:1px solid var(--soft);\
    border-radius:4px;box-shadow:0 4px 18px rgb(0 0 0/.18);padding:.6rem .8rem;font:.88rem/1.4 var(--sans)}
    #tip p{margin:0 0 .25rem}#tip b{font-weight:600}
    @media(max-width:60rem){.cols{grid-template-columns:minmax(0,1fr);gap:1.5rem}.cols>aside{position:static;max-height:none;order:-1}}

    """

  /// A release beside its letter.
  static let comparison = """
    .pair{border-top:2px solid var(--ink);padding:.9rem 0 1.6rem;display:grid;grid-template-columns:1fr 1fr;gap:.4rem 2.5rem;\
    break-inside:avoid;scroll-margin-top:4.5rem}
    .pair>.verdict{grid-column:1/-1;margin:0;font:600 1rem/1.4 var(--sans)}
    .pair>.verdict .sub{font-weight:400}
    .pair h4{font:600 .8rem var(--sans);color:var(--soft);margin-bottom:.2rem}
    .pair .say{font:1.08rem/1.5 var(--serif);margin:0 0 .3rem;overflow-wrap:anywhere}
    .pair .say .dim{color:var(--soft)}
    del{background:var(--nbg);text-decoration:line-through 2px var(--n2)}
    ins{background:var(--hit);text-decoration:underline 2px solid}
    .pair .links{font-size:.88rem;margin:0}
    .left li{border-top:1px solid var(--rule);padding:.5rem 0;font:1.02rem/1.45 var(--serif);max-width:46rem}
    .pair.here{outline:2px solid var(--focus);outline-offset:6px}
    .part2{margin-top:2.2rem}
    .part2>h2{font-size:1.35rem;margin-bottom:.4rem}
    .vs td,.vs th{border-bottom:1px solid var(--rule);padding:.4rem 1.6rem .4rem 0}
    @media(max-width:48rem){.pair{grid-template-columns:minmax(0,1fr)}}

    """

  /// On paper: what is open, without controls.
  static let print = """
    @media print{:root:root:root{color-scheme:light;--paper:#fff;--card:#fff;--ink:#000;--soft:#444;--rule:#bbb;--link:#000;\
    --p2:#1f5f99;--p1:#a9cde9;--m0:#e6e0d2;--n1:#f4bd90;--n2:#b3480e;--on2:#fff;--on1:#000;--pbg:#e2eff9;--nbg:#fce6d5;\
    --zbg:#efece4;--hit:#fff3bf;--focus:#7a3fb8}\
    body{font-size:10pt}.top,.skip,.filters,.bar button,.pick,.layers,#tip,.noprint{display:none!important}\
    .wrap{max-width:none;padding:0}.cols{display:block}.cols>aside{position:static;max-height:none;overflow:visible}\
    .doc{content-visibility:visible;break-inside:avoid}a{color:inherit;text-decoration:none}\
    .body{max-width:none;font-size:10.5pt}*{-webkit-print-color-adjust:exact;print-color-adjust:exact}\
    details::details-content{content-visibility:visible;height:auto}details.all>summary{display:none}.short>li{break-inside:avoid}\
    .open h1{break-after:avoid}h2,h3,h4,.part>.note,.part2>.note{break-after:avoid}.areas .ar>button::after{content:""}}

    """
}
