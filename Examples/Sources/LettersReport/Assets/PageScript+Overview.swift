extension PageScript {
  /// Filter, order and search. The words of all documents are gathered while the reader reads, a little at a time.
  static let filters = #"""
    const list=$('#rows'),rows=$$('#rows>.doc').map(e=>({e,n:+e.dataset.n,c:e.dataset.c,k:e.dataset.k,d:e.dataset.d,
      s:e.dataset.s===''?null:+e.dataset.s,t:e.dataset.t,a:e.dataset.a.split(' '),words:null}));
    const headOf=(row)=>row.head??=row.e.querySelector('div').textContent;
    // A document's words, without marks and page furniture, as they stand in the page: characters of HTML written out.
    function wordsOf(row){
      if(row.words===null){
        const t=island('d'+row.n),from=t.indexOf('>',t.indexOf('id="text"'))+1,to=t.indexOf('<aside',from);
        row.words=t.slice(from,to).replace(/<span class=fu[^>]*>[^<]*<\/span>|<[^>]*>/g,'')}
      return row.words}
    // What is typed, as a pattern: any white space, any kind of dash and quotation mark, whatever the case.
    const written=[[/[\u2018\u2019\u02bc']/,"(?:['\u2018\u2019\u02bc]|&#39;)"],[/["\u201c\u201d]/,'(?:["\u201c\u201d]|&quot;)'],
      [/[-\u2010-\u2014]/,'[-\u2010-\u2014]\\n?'],[/&/,'&(?:amp;)?'],[/</,'(?:<|&lt;)'],[/>/,'(?:>|&gt;)'],[/[.*+?^${}()|[\]\\\/]/,'\\$&']];
    const pattern=(q)=>new RegExp(q.trim().split(/\s+/).map(word=>[...word].map(c=>{
      for(const [kind,source] of written)if(kind.test(c))return c.replace(kind,source);return c}).join('')).join('\\s+'),'i');
    let gathered=0;
    const whenIdle=self.requestIdleCallback?(f)=>requestIdleCallback(f,{timeout:500}):(f)=>setTimeout(f,50);
    function gather(milliseconds){
      const until=performance.now()+milliseconds;
      while(gathered<rows.length&&performance.now()<until)wordsOf(rows[gathered++]);
      return gathered>=rows.length}
    // Nobody waits for this; a search that comes before its end does the rest.
    function gatherIdly(){if(gather(12))list.removeAttribute('data-unread');else whenIdle(gatherIdly)}
    list.setAttribute('data-unread','');addEventListener('load',()=>whenIdle(gatherIdly));
    function gatherAll(then){if(gather(60))then();else setTimeout(()=>gatherAll(then),0)}
    const fields={q:$('#f-q'),c:$('#f-c'),k:$('#f-k'),t:$('#f-t'),a:$('#f-a'),s:$('#f-s')},count=$('#f-n'),reset=$('#f-x');
    const orders={c:(a,b)=>a.n-b.n,d:(a,b)=>(b.d||'0').localeCompare(a.d||'0')||a.n-b.n,
      o:(a,b)=>(a.d||'9').localeCompare(b.d||'9')||a.n-b.n,n:(a,b)=>(a.s??2e3)-(b.s??2e3)||a.n-b.n,
      p:(a,b)=>(b.s??-2e3)-(a.s??-2e3)||a.n-b.n};
    let order='c';
    function apply(){
      const q=fields.q.value.trim()&&pattern(fields.q.value),{c,k,t,a}={c:fields.c.value,k:fields.k.value,t:fields.t.value,a:fields.a.value};
      let shown=0;
      for(const row of rows){
        let found=null;
        const fits=(!c||row.c===c)&&(!k||row.k===k)&&(!t||row.t===t)&&(!a||row.a.includes(a))
          &&(!q||q.test(headOf(row))||(found=q.exec(wordsOf(row)))!==null);
        if(row.e.hidden===fits)row.e.hidden=!fits;
        snippet(row,fits?found:null);
        if(fits)shown++}
      if(order!==fields.s.value){order=fields.s.value;list.append(...[...rows].sort(orders[order]).map(r=>r.e))}
      const all=rows.length;
      count.textContent=shown===all?all+(all===1?' document':' documents'):shown+' of '+all+' documents';
      reset.hidden=shown===all&&!q}
    function snippet(row,found){
      const old=row.e.querySelector('.snip');if(old)old.remove();
      if(!found)return;
      const w=row.words,from=found.index,to=from+found[0].length,p=el('p',null,{class:'snip'});
      p.append('\u2026 '+plain(w.slice(Math.max(0,from-70),from).replace(/^\S*\s/,'')),el('b',plain(w.slice(from,to))),
        plain(w.slice(to,to+90).replace(/\s\S*$/,''))+' \u2026');
      row.e.append(p)}
    let waiting=0;
    fields.q.addEventListener('input',()=>{clearTimeout(waiting);list.setAttribute('aria-busy','true');
      if(gathered<rows.length)count.textContent='Reading the documents \u2026';
      waiting=setTimeout(()=>gatherAll(()=>{apply();list.removeAttribute('aria-busy')}),80)});
    for(const f of ['c','k','t','a','s'])fields[f].addEventListener('change',apply);
    reset.addEventListener('click',()=>{for(const f of ['q','c','k','t','a'])fields[f].value='';apply();fields.q.focus()});
    """# + "\n"

  /// Councils side by side: each area's trajectory, taken from the councils' islands.
  static let sides = #"""
    const table=$('#sides'),picks=[1,2,3].map(n=>$('#side-'+n)).filter(Boolean);
    function compareSides(){
      const chosen=picks.map(p=>p.value).filter((v,i,all)=>v&&all.indexOf(v)===i);
      const parts=chosen.map(n=>{const t=document.createElement('template');t.innerHTML=island('c'+n);return t.content});
      const names=chosen.map(n=>picks[0].querySelector('option[value="'+n+'"]').textContent);
      if(!parts.length){table.replaceChildren();return}
      const out=el('table',null,{class:'side'}),head=out.createTHead().insertRow(),body=out.createTBody();
      head.append(el('th','Area',{scope:'col'}));
      names.forEach((name,i)=>{const th=el('th',null,{scope:'col'});th.append(el('a',name,{href:'#c'+chosen[i]}));head.append(th)});
      areaNames.forEach((name,n)=>{
        const cells=parts.map(p=>p.querySelector('.trail[data-area="'+n+'"]'));
        if(!cells.some(Boolean))return;
        const row=body.insertRow();row.append(el('th',name,{scope:'row'}));
        for(const cell of cells){const td=row.insertCell();
          if(cell)td.append(cell.querySelector('p').cloneNode(true),cell.querySelector('svg').cloneNode(true));
          else td.append(el('p','nothing said'))}});
      table.replaceChildren(out)}
    if(picks.length){
      for(const p of picks)p.addEventListener('change',compareSides);
      const most=$$('#side-1 option').slice(1).map(o=>[o.value,+o.dataset.n]).filter(x=>x[1]).sort((a,b)=>b[1]-a[1]||a[0]-b[0]).slice(0,2);
      most.forEach((x,i)=>{picks[i].value=x[0]});
      if(most.length)compareSides()}
    """# + "\n"

  /// Theme, addresses, the first view.
  static let start = #"""
    const theme=$('#theme'),root=document.documentElement,darkens=matchMedia('(prefers-color-scheme: dark)');
    const isDark=()=>root.dataset.theme?root.dataset.theme==='dark':darkens.matches;
    const label=()=>{theme.textContent=isDark()?'Light':'Dark';theme.setAttribute('aria-label',theme.textContent+' colours')};
    theme.addEventListener('click',()=>{root.dataset.theme=isDark()?'light':'dark';label()});
    darkens.addEventListener('change',label);theme.hidden=false;label();
    history.scrollRestoration='manual';
    addEventListener('hashchange',()=>show(location.hash));
    document.addEventListener('click',(e)=>{const a=e.target.closest('a[href^="#"]');
      if(a&&a.getAttribute('href')===location.hash){e.preventDefault();show(location.hash)}});
    const first=location.hash||(document.body.dataset.start!=='overview'?'#'+document.body.dataset.start:'');
    if(first)show(first);
    """# + "\n"
}
