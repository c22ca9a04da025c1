/// The style sheet: the page as a whole, and what its parts share.
enum PageStyle {
  /// All of it.
  static let all = base + overview + reading + comparison + print

  /// Colours, type, header and controls. Blue speaks well and orange badly, which the colour-blind can tell apart; a
  /// sign or a kind of line always says the same.
  static let base = """
    :root{color-scheme:light dark;--paper:#fdfcf9;--card:#fff;--ink:#1c1b19;--soft:#57544d;--rule:#dcd8ce;--link:#1d4f82;\
    --p2:#1f5f99;--p1:#a9cde9;--m0:#e6e0d2;--n1:#f4bd90;--n2:#b3480e;--on2:#fff;--on1:#1c1b19;\
    --pbg:#e2eff9;--nbg:#fce6d5;--zbg:#efece4;--hit:#fff3bf;--focus:#7a3fb8;\
    --serif:Charter,"Bitstream Charter","Iowan Old Style","Palatino Linotype",Georgia,"DejaVu Serif",serif;\
    --sans:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
    @media(prefers-color-scheme:dark){:root:not([data-theme=light]){--paper:#171715;--card:#1f1f1c;--ink:#ece8df;\
    --soft:#b3aea2;--rule:#3b3933;--link:#9cc7f0;--p2:#7db9ee;--p1:#2f577a;--m0:#47443c;--n1:#84491f;--n2:#f39a60;\
    --on2:#14130f;--on1:#f3efe6;--pbg:#1f3549;--nbg:#4a2c18;--zbg:#2e2c27;--hit:#4b4214;--focus:#c9a0f5}}
    :root[data-theme=dark]{color-scheme:dark;--paper:#171715;--card:#1f1f1c;--ink:#ece8df;--soft:#b3aea2;--rule:#3b3933;\
    --link:#9cc7f0;--p2:#7db9ee;--p1:#2f577a;--m0:#47443c;--n1:#84491f;--n2:#f39a60;--on2:#14130f;--on1:#f3efe6;\
    --pbg:#1f3549;--nbg:#4a2c18;--zbg:#2e2c27;--hit:#4b4214;--focus:#c9a0f5}
    :root[data-theme=light]{color-scheme:light}
    *{box-sizing:border-box}
    html{-webkit-text-size-adjust:100%;scroll-padding-top:4.5rem}
    body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 var(--sans);overflow-wrap:anywhere}
    table,nav,label,.pill{overflow-wrap:normal}
    h1,h2,h3,h4{font-family:var(--serif);line-height:1.2;font-weight:600;margin:0;text-wrap:balance}
    h1{font-size:clamp(1.9rem,5vw,2.7rem);letter-spacing:-.01em}
    h2{font-size:clamp(1.4rem,3vw,1.85rem)}
    h3{font-size:1.15rem}
    h4{font-size:1rem}
    p{margin:0 0 .75rem}
    a{color:var(--link);text-underline-offset:.15em;text-decoration-thickness:1px}
    a:hover{text-decoration-thickness:2px}
    :focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:2px}
    h3:focus,h2:focus,h1:focus,main:focus{outline:none}
    ol,ul{margin:0;padding:0;list-style:none}
    q{quotes:none}
    .wrap{max-width:76rem;margin:0 auto;padding:0 1.5rem}
    .vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
    .skip{position:absolute;left:-99rem}
    .skip:focus{left:1rem;top:.5rem;z-index:9;background:var(--card);padding:.5rem 1rem}
    .top{position:sticky;top:0;z-index:5;background:var(--paper);border-bottom:1px solid var(--rule)}
    .top .wrap{display:flex;gap:.4rem 1.5rem;align-items:baseline;padding-block:.7rem;flex-wrap:wrap}
    .brand{font:600 1.05rem var(--serif);color:var(--ink);text-decoration:none;margin-right:auto}
    .top nav{display:flex;gap:.3rem 1.2rem;flex-wrap:wrap;font-size:.92rem}
    .top nav a{color:var(--soft);text-decoration:none;padding:.15rem 0}
    .top nav a:hover,.top nav a[aria-current]{color:var(--ink);box-shadow:inset 0 -2px var(--ink)}
    button,select,input{font:inherit;color:inherit}
    .plain{background:none;border:0;padding:0;color:var(--link);text-decoration:underline;text-underline-offset:.15em;\
    cursor:pointer}
    .pill{background:var(--card);border:1px solid var(--soft);border-radius:2rem;padding:.15rem .8rem;font-size:.86rem;\
    cursor:pointer}
    .kicker{font-size:.8rem;color:var(--soft);letter-spacing:.02em;margin:0 0 .35rem}
    .lead{font:1.2rem/1.5 var(--serif);max-width:44rem}
    .sub{color:var(--soft);font-size:.9rem}
    .note{color:var(--soft);font-size:.9rem;max-width:44rem}
    section.part{padding-top:2.6rem;scroll-margin-top:3rem}
    section.part>h2{margin-bottom:.5rem}
    .tone{font-weight:600;white-space:nowrap}
    .tone::before{content:"";display:inline-block;width:.72em;height:.72em;margin-right:.4em;border-radius:1px;\
    background:var(--m0);box-shadow:inset 0 0 0 1px rgb(0 0 0/.25)}
    .tone.p2::before{background:var(--p2)}.tone.p1::before{background:var(--p1)}
    .tone.n1::before{background:var(--n1)}.tone.n2::before{background:var(--n2)}
    .words{font:1.08rem/1.5 var(--serif);margin:.35rem 0}
    .words::before{content:"\\201C"}.words::after{content:"\\201D"}
    .g-p2{--f:var(--p2);--s:var(--on2)}.g-p1{--f:var(--p1)}.g-m0{--f:var(--m0)}.g-n1{--f:var(--n1)}.g-n2{--f:var(--n2);--s:var(--on2)}
    .g-r{fill:var(--f)}.g-s{stroke:var(--s,var(--on1));stroke-width:2;fill:none}
    .f-p2{fill:var(--p2)}.f-p1{fill:var(--p1)}.f-m0{fill:var(--m0)}.f-n1{fill:var(--n1)}.f-n2{fill:var(--n2)}
    .k1{stroke:var(--on1);stroke-width:1.6;fill:none}.k2{stroke:var(--on2);stroke-width:2;fill:none}
    .none{fill:none;stroke:var(--rule)}
    [hidden]{display:none!important}
    footer{margin-top:4rem;border-top:1px solid var(--rule);padding:1.2rem 0 3rem;color:var(--soft);font-size:.88rem}

    """
}
