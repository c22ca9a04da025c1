/// The page's script: plain, small, and the only one that the page's security policy lets run.
enum PageScript {
  /// All of it.
  static let all = "'use strict';(()=>{\n" + opening + documents + filters + sides + start + "})();"

  /// Opens islands by the address: d3 a document, d3s12 a sentence in it, c2 a council, r1q4 a quotation of a
  /// comparison. Only islands, which the program wrote, become markup; whatever else is text is set as text.
  static let opening = #"""
    const $=(s,e=document)=>e.querySelector(s),$$=(s,e=document)=>[...e.querySelectorAll(s)];
    const home=$('#home'),box=$('#open'),tip=$('#tip'),titleAtHome=document.title;
    const areaNames=$$('#f-a option').slice(1).map(o=>o.textContent);
    let current='',scrollAtHome=0,here=null;
    const island=(id)=>{const e=document.getElementById('island-'+id);return e?e.textContent:null};
    // Sentences and judgements stand in a body in short, as <s 3pi,4n> and <j ps>; see BodyWriter.
    const expand=(t)=>{const next={s:0,j:0};
      return t.replace(/<\/s>/g,'</span>').replace(/<\/j>/g,'</mark>').replace(/<([sj])(?:([=-])(\d+))?(?: ([^ >]+))?(?: (\w+))?>/g,(all,kind,way,number,what,voice)=>{
        const goesOn=way==='-',n=way?+number:next[kind];if(!goesOn)next[kind]=n+1;
        if(kind==='s')return'<span class=s'+(goesOn?'':' id=s'+n)+(what?' data-a="'+what.replace(/,/g,' ')+'"':'')+(voice?' data-h='+voice:'')+'>';
        const [polarity,category,...more]=what||'';
        return'<mark class="j j'+polarity+'"'+(goesOn?' data-j='+n:' id=j'+n+' data-k='+category
          +(/[idu]/.test(more)?' data-t='+more[0]:'')+(more.includes('o')?' data-o=1':''))+'>'})};
    const entities={'&lt;':'<','&gt;':'>','&amp;':'&','&quot;':'"','&#39;':"'"};
    const plain=(t)=>t.includes('&')?t.replace(/&(?:lt|gt|amp|quot|#39);/g,(x)=>entities[x]):t;
    const el=(name,text,attributes)=>{const e=document.createElement(name);if(text!=null)e.textContent=text;
      for(const k in attributes||{})e.setAttribute(k,attributes[k]);return e};
    const parse=(hash)=>{const m=/^#?([dcr])(\d+)(?:([a-z])(\d+))?$/.exec(hash);
      return m?{id:m[1]+m[2],kind:m[1],part:m[3]?m[3]+m[4]:''}:null};
    const mark=(e)=>{if(here)here.classList.remove('here','here-area');here=e;
      if(e)e.classList.add(e.classList.contains('ar')?'here-area':'here')};
    const focus=(e)=>{if(!e.matches('a[href],button,input,[tabindex]'))e.tabIndex=-1;e.focus({preventScroll:true})};
    // Rows above get their true height when they are drawn, frame by frame, and push the place away: so some times over.
    const reach=(e,frames=3)=>{e.scrollIntoView();if(frames)requestAnimationFrame(()=>reach(e,frames-1))};
    function show(hash){
      hideTip();
      const to=parse(hash);
      if(!to||island(to.id)===null){
        const from=current;box.hidden=true;home.hidden=false;current='';document.title=titleAtHome;mark(null);
        const e=hash.length>1?document.getElementById(decodeURIComponent(hash.slice(1))):null;
        if(from&&!e)scrollTo(0,scrollAtHome);
        else if(e&&home.contains(e)){reach(e);const h=$('h1,h2,h3',e)||e;if(from||hash!=='#overview')focus(h)}
        navigation(hash);return}
      if(current!==to.id){
        if(!current)scrollAtHome=scrollY;
        box.innerHTML=to.kind==='d'?expand(island(to.id)):island(to.id);current=to.id;home.hidden=true;box.hidden=false;
        const head=$('h1',box);document.title=head.textContent+' – '+titleAtHome;
        if(to.kind==='d')dress();
      }
      navigation('');
      const e=to.part&&document.getElementById(to.part);
      mark(e||null);
      if(e){const button=$('button',e);
        if(e.classList.contains('ar')&&button.getAttribute('aria-expanded')!=='true')button.click();
        for(let d=e.closest('details');d;d=d.parentElement.closest('details'))d.open=true;
        e.scrollIntoView({block:e.offsetHeight>innerHeight/2?'start':'center'});focus(button&&e.classList.contains('ar')?button:e);
      }else{scrollTo(0,0);focus($('h1',box))}
    }
    function navigation(hash){for(const a of $$('.top nav a'))
      if(a.getAttribute('href')===(hash||'#'))a.setAttribute('aria-current','true');else a.removeAttribute('aria-current')}
    """# + "\n"

  /// An open document: areas with their evidence, layers, explanations.
  static let documents = #"""
    const kinds={s:'Praise',w:'Criticism',p:'Progress',f:'A grade'},ways={i:'it has got better',d:'it has got worse',u:'it is as before'},signs={p:'well',n:'badly',m:'both well and badly',z:'without judging'};
    const marks={p:'+',n:'\u2212',m:'\u00b1',z:'\u00b7'};
    const holders={ofsted_via_council:'Inspectors, as the council quotes or reports them',council:'The council’s own voice',
      councillor:'A politician’s voice'};
    const verdicts={verbatim:'Word for word in the letter',normalised:'In the letter, but for line breaks, capitals or marks',
      elided:'In the letter; words are left out, and the quotation shows it',
      bracketed:'In the letter; words are put in, and the quotation shows it',altered:'Changed: not as the letter has it, and the quotation does not show it',
      absent:'No such words in the letter'};
    // A sentence without the page number in its midst.
    const read=(s)=>{const c=s.cloneNode(true);for(const f of $$('.fu',c))f.remove();return c.textContent.replace(/\s+/g,' ').replace(/^[^\p{L}\p{N}\u2018\u201c'"(\[\u00a3]+/u,'')};
    const areasOf=(s)=>(s.dataset.a||'').split(' ').filter(Boolean).map(x=>{const m=/^(\d+)(\w)(\w?)$/.exec(x);
      return{n:+m[1],p:m[2],t:m[3]}});
    function dress(){
      const text=$('#text'),letter=current;
      let page=$('.pg,.pb',text)?1:0;
      if(page)for(const e of $$('.s,.pg,.pb',text))if(e.classList.contains('s'))e.dataset.page=page;else page=+e.dataset.p;
      for(const s of $$('.s[data-a]',text))s.dataset.n='['+areasOf(s).map(a=>areaNames[a.n]+' '+marks[a.p]).join(', ')+']';
      const live=()=>$$('.j[id],.q[id],.g[id]',text).filter(m=>text.classList.contains('L-'+m.classList[0]));
      const stop=(m)=>{for(const x of $$('[tabindex]',text))x.tabIndex=-1;if(m)m.tabIndex=0};stop(live()[0]);
      const evidence={};
      for(const part of text.dataset.evidence.split(';')){const [n,list]=part.split(':');if(list)evidence[n]=list.split(' ')}
      for(const item of $$('.ar',box)){
        const button=$('button',item),list=$('.ev',item),n=item.id.slice(1);
        button.addEventListener('click',()=>{
          const isOpen=button.getAttribute('aria-expanded')!=='true';
          button.setAttribute('aria-expanded',isOpen);list.hidden=!isOpen;
          if(isOpen&&!list.firstChild)for(const x of evidence[n]||[]){
            const m=/^(\d+)(\w)$/.exec(x),s=document.getElementById('s'+m[1]),li=el('li',null,{class:m[2]});
            const sign=el('span',marks[m[2]]+' ',{'aria-hidden':'true'});
            li.append(sign,el('span',m[2]==='n'?'Critical: ':m[2]==='p'?'Good: ':'Mixed: ',{class:'vh'}),
              el('a',s?read(s):'',{href:'#'+letter+'s'+m[1]}));
            if(s&&s.dataset.page)li.append(el('span',' page '+s.dataset.page,{class:'sub'}));
            list.append(li)}
          const open=new Set($$('.ar button[aria-expanded=true]',box).map(b=>+b.parentNode.id.slice(1)));
          for(const s of $$('.s[data-a]',text))s.classList.toggle('hit',areasOf(s).some(a=>open.has(a.n)&&a.p!=='z'));
        });
      }
      for(const input of $$('.layers input',box))input.addEventListener('change',()=>{
        text.classList.toggle('L-'+input.value,input.checked);hideTip();stop(live()[0])});
      text.addEventListener('keydown',(e)=>{
        const way=e.key==='ArrowRight'||e.key==='ArrowDown'?1:e.key==='ArrowLeft'||e.key==='ArrowUp'?-1:0;
        if(!way||e.altKey||e.ctrlKey||e.metaKey)return;
        const all=live(),next=all[all.indexOf(e.target.closest('[tabindex]'))+way];
        if(next){e.preventDefault();stop(next);next.focus();
          next.scrollIntoView({block:'nearest'})}});
    }
    let ruleNames=null;
    const rulesOf=(n)=>{const all=$('#text').dataset.rules.split(';')[n];if(!all)return'';
      if(!ruleNames)ruleNames=plain(island('rules')||'').split('\n');
      return all.split(' ').map(x=>ruleNames[+x]).join('; ')};
    function explain(m){
      const out=[],line=(bold,rest)=>{const p=el('p');p.append(el('b',bold));if(rest)p.append(rest);out.push(p)};
      const s=m.closest('.s');
      if(m.classList.contains('j')){
        const first=m.id?m:document.getElementById('j'+m.dataset.j)||m,d=first.dataset;
        const parts=[];if(d.t)parts.push(ways[d.t]);if(d.o)parts.push('about an earlier time');
        const good=first.classList.contains('jp')?'good news':first.classList.contains('jn')?'bad news':'neither good nor bad';
        line(kinds[d.k]||'Judgement',(d.k==='p'?', '+good:'')+(parts.length?': '+parts.join(', '):''));
        const why=first.id&&rulesOf(+first.id.slice(1));if(why)line('The program’s rule: ',why);
      }else if(m.classList.contains('q')){
        const d=m.dataset;
        line(m.classList.contains('qf')?'Words of the inspectors':m.classList.contains('qs')?'Somebody’s words':'A name or a term',
          d.w?' ('+d.w+')':'');
        if(d.v)line(verdicts[d.v]||d.v,m.classList.contains('qt')?'':'');
      }else line('A grade','');
      if(s){
        const own=areasOf(s);
        if(own.length){const p=el('p','The sentence speaks ');
          own.forEach((a,i)=>{p.append((i?'; ':'')+signs[a.p]+' of ');
            const score=document.getElementById('a'+a.n);
            p.append(score&&a.p!=='z'?el('a',areaNames[a.n],{href:'#'+current+'a'+a.n}):areaNames[a.n])});
          p.append('.');out.push(p)}
        if(s.dataset.h&&holders[s.dataset.h])line(holders[s.dataset.h]);
      }
      return out}
    let described=null;
    function showTip(m){
      const layer=m.closest('#text');
      if(!layer||!layer.classList.contains('L-'+m.classList[0])){hideTip();return}
      tip.replaceChildren(...explain(m));tip.hidden=false;
      if(described)described.removeAttribute('aria-describedby');
      described=m;m.setAttribute('aria-describedby','tip');
      const r=m.getClientRects()[0]||m.getBoundingClientRect(),w=tip.offsetWidth,h=tip.offsetHeight;
      const below=r.bottom+h+8<innerHeight||r.top<h+8;
      tip.style.left=Math.max(8,Math.min(r.left,document.documentElement.clientWidth-w-8))+scrollX+'px';
      tip.style.top=(below?r.bottom+4:r.top-h-4)+scrollY+'px'}
    function hideTip(){tip.hidden=true;if(described){described.removeAttribute('aria-describedby');described=null}}
    const marked=(e)=>e.target.closest&&e.target.closest('#text .j,#text .q,#text .g');
    let leaving=0;
    document.addEventListener('mouseover',(e)=>{const m=marked(e);clearTimeout(leaving);
      if(m)showTip(m);else if(!tip.hidden&&!tip.contains(e.target)&&described!==document.activeElement)leaving=setTimeout(hideTip,250)});
    document.addEventListener('focusin',(e)=>{const m=marked(e);clearTimeout(leaving);
      if(m)showTip(m);else if(!tip.contains(e.target))hideTip()});
    document.addEventListener('click',(e)=>{const m=marked(e);if(m)showTip(m)});
    document.addEventListener('keydown',(e)=>{
      if(e.key==='Escape')hideTip();
      if(e.key==='Enter'&&!tip.hidden&&e.target===described){const a=$('a',tip);if(a)location.hash=a.getAttribute('href')}});
    """# + "\n"
}
