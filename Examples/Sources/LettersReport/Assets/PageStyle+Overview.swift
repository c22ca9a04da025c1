extension PageStyle {
  /// The overview: what stands out, the list of documents, heat maps and trajectories.
  static let overview = """
    .mast{padding-top:2.2rem}
    .mast h1{max-width:26ch;margin-bottom:.8rem}
    .short>li{display:grid;grid-template-columns:minmax(0,11rem) repeat(3,minmax(0,1fr));gap:.3rem 2rem;align-items:start;\
    border-top:1px solid var(--rule);padding:.7rem 0}
    .short.bare>li{grid-template-columns:minmax(0,11rem) repeat(2,minmax(0,1fr))}
    .short h3{font-size:1.05rem}
    .short p{margin:0;font-size:.95rem;grid-row:1}
    .short b{display:block;font-size:.82rem;font-weight:600}
    .short .w::before{content:"\\25BC  ";content:"\\25BC  " / "";color:var(--n2)}
    .short .b::before{content:"\\25B2  ";content:"\\25B2  " / "";color:var(--p2)}
    .short .x::before{content:"\\2260  ";content:"\\2260  " / "";color:var(--focus)}
    .short p:has(.w){grid-column:2}.short p:has(.x){grid-column:3}.short p:has(.b){grid-column:4}
    .short.bare p:has(.b){grid-column:3}
    .cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,23rem),1fr));gap:0 2.5rem;margin-top:1rem}
    .card{border-top:2px solid var(--ink);padding:.8rem 0 1.6rem;break-inside:avoid}
    .card h3{margin-bottom:.2rem}
    .card .how{font-size:.92rem;margin:0 0 .3rem}
    .card .from{font-size:.88rem;color:var(--soft);margin:0}
    .more{margin:.2rem 0 0}
    details.all>summary{cursor:pointer;color:var(--link);font-size:.95rem;padding:.3rem 0}
    .filters{display:grid;grid-template-columns:2fr repeat(5,minmax(7rem,1fr));gap:.7rem;align-items:end;margin:1rem 0 .6rem}
    .filters label,.pick label{display:block;font-size:.82rem;color:var(--soft)}
    .filters input,.filters select,.pick select{width:100%;height:2.5rem;padding:.4rem .55rem;border:1px solid var(--soft);\
    border-radius:3px;background:var(--card)}
    .bar{display:flex;gap:1.2rem;align-items:baseline;flex-wrap:wrap;margin-bottom:.5rem}
    .bar p{margin:0}
    .doc,.dochead{display:grid;grid-template-columns:minmax(0,5fr) minmax(0,4fr) 288px;gap:1.2rem;align-items:center}
    .dochead{align-items:end;border-bottom:1px solid var(--ink);font-size:.82rem;color:var(--soft);padding-bottom:.3rem}
    .dochead svg{overflow:visible;display:block}
    .dochead text{font-size:12px;fill:var(--soft)}
    .doc{border-bottom:1px solid var(--rule);padding:.55rem 0;content-visibility:auto;contain-intrinsic-size:auto 4.2rem}
    .doc h3{font:600 1rem/1.3 var(--sans)}
    .doc p{margin:0;font-size:.9rem}
    .doc svg{display:block;max-width:100%;height:auto}
    .doc .snip{grid-column:1/-1;color:var(--soft);font-family:var(--serif)}
    .scroll{overflow-x:auto;position:relative;margin:1rem 0}
    table{border-collapse:collapse;font-size:.92rem}
    th{font-weight:600;text-align:left}
    .heat th,.heat td{padding:1px;border:0;height:26px}
    .heat tbody th{padding-right:1rem;font-weight:400;position:sticky;left:0;z-index:1;background:var(--paper);min-width:7rem;\
    line-height:1.2}
    .heat thead th{vertical-align:bottom;font-weight:400;font-size:.8rem;color:var(--soft);line-height:1.15;height:1px}
    .heat thead span.v{writing-mode:vertical-rl;text-orientation:sideways;transform:rotate(180deg);white-space:nowrap;padding:.3rem 0;display:inline-block}
    .heat a.h{display:block}
    .heat svg,.key svg{width:30px;height:24px;display:block}
    .heat a.h:hover svg,.heat a.h:focus-visible svg{box-shadow:0 0 0 2px var(--ink)}
    .key{display:flex;flex-wrap:wrap;gap:.3rem 1.3rem;font-size:.86rem;color:var(--soft);margin:.6rem 0}
    .key li{display:flex;gap:.4rem;align-items:center}
    .trails{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,15rem),1fr));gap:1.4rem 2rem;margin:1rem 0}
    .trail h3{font:600 .95rem var(--sans)}
    .trail p{font-size:.86rem;margin:.1rem 0 .2rem;color:var(--soft)}
    svg.t{display:block;width:100%;max-width:17rem;height:auto;overflow:visible}
    svg.t text{font-size:10px;fill:var(--soft)}
    .t .ax{stroke:var(--rule)}.t .ln{stroke:var(--soft);fill:none;stroke-width:1.5}
    .t circle,.t .mk{stroke:var(--ink);stroke-width:1}
    .pick{display:flex;gap:1rem;flex-wrap:wrap;margin:1rem 0}
    .pick div{min-width:12rem}
    #side-by-side{margin-top:2.4rem}
    .side{width:100%;min-width:36rem}
    .side th,.side td{border-bottom:1px solid var(--rule);padding:.6rem 1rem .6rem 0;vertical-align:top;width:25%}
    .side p{font-size:.86rem;margin:.1rem 0;color:var(--soft)}
    .steps td,.steps th{border-bottom:1px solid var(--rule);padding:.45rem 1.2rem .45rem 0;vertical-align:top}
    .names{columns:3 15rem;column-gap:2.5rem;margin-top:1.2rem}
    .names li{padding:.2rem 0;break-inside:avoid}
    .about{columns:2 24rem;column-gap:3rem}
    .about>div{break-inside:avoid;margin-bottom:1.2rem}
    @media(max-width:60rem){.filters{grid-template-columns:1fr 1fr}.filters div:first-child{grid-column:1/-1}\
    .doc{grid-template-columns:minmax(0,1fr)}.doc{gap:.3rem;contain-intrinsic-size:auto 8rem}.dochead{display:none}\
    .short>li,.short.bare>li{display:block}.short p{margin-top:.35rem}}
    @media(max-width:36rem){.wrap{padding:0 1.1rem}.mast{padding-top:2rem}.top{position:static}.names{columns:1}\
    .top .wrap{padding-block:.5rem}.brand{order:0}.top .pill{order:1}.top nav{order:2;width:100%;flex-wrap:nowrap;overflow-x:auto;\
    white-space:nowrap;padding-bottom:.2rem}\
    html{scroll-padding-top:1rem}}

    """
}
