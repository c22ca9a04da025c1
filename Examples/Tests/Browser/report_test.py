"""Tests the page of `letters report` in chromium. Run by Scripts/test-report; Python only drives the browser."""

import argparse
import collections
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import time

import axe_playwright_python
from playwright.sync_api import sync_playwright

from hostile import write_hostile_documents

LETTERS = os.environ["LETTERS"]
AXE = (pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()
CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
# The last is what a reader sees who makes everything four times as large.
SCREENS = {
    "light": (1280, 900, "light"), "dark": (1280, 900, "dark"), "phone": (390, 800, "light"), "phone dark": (390, 800, "dark"),
    "zoomed": (320, 256, "light"),
}
failures = []
checks = 0


def check(holds, what):
    """Counts a check; a failure is named and goes on."""
    global checks
    checks += 1
    if not holds:
        failures.append(what)
        print("FAILED", what)


class Browser:
    """A chromium that notes whatever a page asks for, logs or raises."""

    def __init__(self, playwright):
        self.chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])

    def open(self, file, screen="light", address="", script=True):
        width, height, scheme = SCREENS[screen]
        context = self.chromium.new_context(
            viewport={"width": width, "height": height}, color_scheme=scheme, java_script_enabled=script, bypass_csp=False
        )
        page = context.new_page()
        page.notes = []
        page.on("console", lambda m: page.notes.append(f"console {m.type}: {m.text}"))
        page.on("pageerror", lambda e: page.notes.append(f"error: {e}"))
        page.on("dialog", lambda d: (page.notes.append(f"dialog: {d.message}"), d.dismiss()))
        page.on("request", lambda r: r.url.startswith(f"file://{file}") or page.notes.append(f"request: {r.url}"))
        page.goto(f"file://{file}{address}", wait_until="load")
        return page

    @staticmethod
    def close(page, what):
        check(not page.notes, f"{what}: {page.notes}")
        page.context.close()


def settle(page):
    """Waits until the page has come to rest: what it does, it does within a few frames."""
    page.evaluate("() => new Promise(done => { const wait = n => n ? requestAnimationFrame(() => wait(n - 1)) : done(); wait(6) })")


def go(page, address):
    page.evaluate(
        """h => new Promise(done => {
          if (location.hash === h || (!location.hash && h === '#')) return done();
          addEventListener('hashchange', done, { once: true });
          location.hash = h;
        })""",
        address,
    )
    settle(page)


def eventually(page, expression, argument=None, wanted=""):
    """What an expression comes to: waits for what is wanted, at most five seconds, and returns what there is."""
    until = time.monotonic() + 5
    while (value := page.evaluate(expression, argument)) != wanted and time.monotonic() < until:
        settle(page)
    return value


def search(page, words):
    page.fill("#f-q", words)
    page.wait_for_function("() => !document.getElementById('rows').hasAttribute('aria-busy')")
    settle(page)


def report(*paths):
    file = tempfile.mktemp(suffix=".html")
    subprocess.run([LETTERS, "report", *map(str, paths), "--output", file], check=True, stderr=subprocess.DEVNULL)
    return file


# Every link of the page and of all that can be opened, and whether there is something at its end.
LINKS = """async () => {
  const ids = {}, links = new Set();
  const take = root => { for (const a of root.querySelectorAll('a')) links.add(a.getAttribute('href')) };
  take(document);
  for (const e of document.querySelectorAll('script[id^="island-"]')) {
    const name = e.id.slice(7);
    if (!/^[dcr]\\d+$/.test(name)) continue;
    await new Promise(done => { addEventListener('hashchange', done, { once: true }); location.hash = '#' + name });
    const open = document.getElementById('open');
    for (const button of open.querySelectorAll('.areas button')) button.click();
    take(open);
    ids[name] = new Set([...open.querySelectorAll('[id]')].map(x => x.id));
  }
  const ends = h => {
    const m = /^#([dcr]\\d+)([a-z]\\d+)?$/.exec(h || '');
    return m ? ids[m[1]] && (!m[2] || ids[m[1]].has(m[2])) : /^#[\\w-]+$/.test(h || '') && document.getElementById(h.slice(1));
  };
  return { all: [...links], dead: [...links].filter(h => !ends(h)) };
}"""

# Whether what an address names is shown, on the screen, and has the focus.
LANDED = """h => {
  const m = /^#?[dcr]\\d+([a-z]\\d+)?$/.exec(h);
  const e = m ? (m[1] ? document.getElementById(m[1]) : document.querySelector('#open h1')) : document.getElementById(h.replace('#', ''));
  if (!e) return 'nothing there';
  const r = e.getBoundingClientRect();
  if (!r.width || !r.height) return 'not shown';
  if (r.bottom < 0 || r.top > innerHeight || r.top < -2) return 'off the screen';
  const f = document.activeElement;
  return f && (e === f || e.contains(f)) ? '' : 'without focus';
}"""


def links(browser, file):
    page = browser.open(file)
    found = page.evaluate(LINKS)
    check(len(found["all"]) > 200, f"links: only {len(found['all'])}")
    check(not found["dead"], f"links that end nowhere: {found['dead'][:10]}")
    kinds = collections.defaultdict(list)
    for link in found["all"]:
        kinds[re.sub(r"\d+", "", link)].append(link)
    tried = [link for group in kinds.values() for link in group[:: max(1, len(group) // 6)]]
    for link in tried:
        if link in ("#overview", "#main"):
            continue
        go(page, link)
        how = eventually(page, LANDED, link)
        check(how == "", f"{link}: {how}")
    go(page, "#overview")
    check(page.locator("#home").is_visible() and not page.locator("#open").is_visible(), "back to the overview")
    print(f"links: {len(found['all'])} lead somewhere, {len(tried)} were followed")
    browser.close(page, "links")


def filters(browser, file, paths):
    out = subprocess.run([LETTERS, "analyse", "--format", "jsonl", "--quiet", *map(str, paths)], capture_output=True, text=True).stdout
    documents = {d["id"]: d for d in map(json.loads, out.splitlines())}
    page = browser.open(file, address="#documents")
    shown = lambda: page.eval_on_selector_all("#rows>.doc:not([hidden])", "e => e.map(x => x.querySelector('p bdi:last-child').textContent)")
    everything = shown()
    count = len(everything)
    check(page.inner_text("#f-n") == f"{count} documents", "the count of all documents")
    council = collections.Counter(documents[i]["metadata"]["authority"] for i in everything).most_common(1)[0][0]
    page.select_option("#f-c", council)
    check(set(shown()) == {i for i in everything if documents[i]["metadata"]["authority"] == council}, "filter by council")
    check(page.inner_text("#f-n") == f"{len(shown())} of {count} documents", "the count of some documents")
    page.click("#f-x")
    check(len(shown()) == count, "the filters are taken off")
    page.select_option("#f-k", "Monitoring visit letter")
    check(set(shown()) == {i for i in everything if documents[i]["kind"] == "monitoring_visit_letter"}, "filter by kind")
    page.select_option("#f-k", "")
    page.select_option("#f-a", "4")
    area = lambda d: next(a for a in d["concerns"]["areas"] if a["area"] == "missing")
    check(set(shown()) == {i for i in everything if (area(documents[i])["shrunk"] or 0) <= -0.2}, "filter by area")
    page.select_option("#f-a", "")
    for tone in ("n1", "n2", "m0", "p1", "p2"):
        page.select_option("#f-t", tone)
        check(page.eval_on_selector_all("#rows>.doc:not([hidden])", f"e => e.every(x => x.dataset.t === '{tone}')"), f"filter by tone {tone}")
    page.select_option("#f-t", "")
    # A phrase in the midst of a letter, across a line break.
    for phrase in ("left waiting overnight", "children’s records", "social workers know"):
        plain = lambda t: re.sub(r"\s+", " ", t.lower().replace("’", "'").replace("‘", "'"))
        search(page, phrase)
        wanted = {i for i in everything if plain(phrase) in plain(documents[i]["text"])}
        check(wanted <= set(shown()) and len(shown()) <= len(wanted) + 1, f"search {phrase}: {len(shown())} for {len(wanted)}")
    search(page, "no such words anywhere")
    check(shown() == [] and page.inner_text("#f-n").startswith("0 of"), "a search that finds nothing")
    page.click("#f-x")
    dates = lambda: page.eval_on_selector_all("#rows>.doc", "e => e.map(x => x.dataset.d).filter(Boolean)")
    page.select_option("#f-s", "d")
    check(dates() == sorted(dates(), reverse=True), "newest first")
    page.select_option("#f-s", "o")
    check(dates() == sorted(dates()), "oldest first")
    page.select_option("#f-s", "n")
    scores = page.eval_on_selector_all("#rows>.doc", "e => e.map(x => x.dataset.s).filter(x => x !== '').map(Number)")
    check(scores == sorted(scores), "most critical first")
    page.select_option("#f-s", "c")
    check(shown() == everything, "the first order")
    page.select_option("#side-1", index=2)
    page.select_option("#side-2", index=3)
    check(page.locator("#sides thead th").count() == 3 and page.locator("#sides svg").count() > 4, "councils side by side")
    browser.close(page, "filters")


def reading(browser, file):
    page = browser.open(file, address="#documents")
    number = page.locator('#rows>.doc[data-k="Monitoring visit letter"]').first.get_attribute("data-n")
    go(page, f"#d{number}")
    style = lambda selector, name: page.eval_on_selector(f"#text {selector}", f"e => getComputedStyle(e).{name}")
    for value, selector, name in (("j", ".jn", "textDecorationLine"), ("g", ".g", "fontWeight"), ("f", ".fu", "display")):
        box = page.locator(f'.layers input[value="{value}"]')
        before = style(selector, name)
        box.click()
        after = style(selector, name)
        box.click()
        check(before != after and style(selector, name) == before, f"layer {value} is switched on and off")
    label = lambda: page.eval_on_selector("#text .s[data-n]", "e => getComputedStyle(e, '::after').content")
    check(label() == "none", "area labels are off")
    page.click('.layers input[value="a"]')
    check("[" in label(), "area labels are on")
    page.click('.layers input[value="a"]')
    # Hover, focus, Escape.
    page.locator("#text .jn").first.hover()
    check(page.locator("#tip").is_visible() and "speaks" in page.inner_text("#tip"), "an explanation on hover")
    page.keyboard.press("Escape")
    check(not page.locator("#tip").is_visible(), "Escape takes it away")
    page.mouse.move(2, 2)
    page.focus('.layers input[value="f"]')
    page.keyboard.press("Tab")
    first = page.evaluate("document.activeElement.id")
    check(page.evaluate("!!document.activeElement.closest('#text')"), "the text is one stop behind the layers")
    check(page.locator("#tip").is_visible(), "an explanation on focus")
    check(page.evaluate("document.activeElement.getAttribute('aria-describedby')") == "tip", "a screen reader is told")
    page.keyboard.press("ArrowRight")
    check(page.evaluate("document.activeElement.id") != first, "arrow keys go from mark to mark")
    page.keyboard.press("Tab")
    check(page.evaluate("!document.activeElement.closest('#text')"), "Tab leaves the text")
    # From score to evidence and back.
    area = page.locator(".areas .ar").first
    area.locator("button").click()
    evidence = area.locator(".ev li")
    check(evidence.count() > 0 and page.locator("#text .s.hit").count() > 0, "an area shows its evidence, and marks it")
    href = evidence.first.locator("a").get_attribute("href")
    check(evidence.filter(has_text="page ").count() == evidence.count(), "evidence names its page")
    evidence.first.locator("a").click()
    how = eventually(page, LANDED, href)
    check(how == "", f"evidence leads to its sentence: {how}")
    page.locator("#text .s.here .j").first.hover()
    back = page.locator("#tip a").first
    target = back.get_attribute("href")
    back.click()
    check("a" in target[2:] and eventually(page, LANDED, target) == "", "a sentence leads back to its score")
    page.emulate_media(media="print")
    check(not page.locator(".top").is_visible() and page.locator("#text").is_visible(), "print shows the document alone")
    page.emulate_media(media="print", color_scheme="dark")
    check(page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)", "paper is white, of a dark page too")
    page.emulate_media(media="screen", color_scheme="light")
    page.go_back()
    page.go_back()
    check(page.locator("#open").is_visible(), "the browser's back button")
    browser.close(page, "reading")


def comparison(browser, file):
    page = browser.open(file, address="#r1")
    check(page.locator(".pair").count() > 2, "a release has quotations")
    check(page.locator("del").count() + page.locator("ins").count() > 0, "changes are shown")
    page.locator(".pair .links a").nth(1).click()
    check(eventually(page, "document.querySelectorAll('#text .here').length", wanted=1) == 1, "a quotation leads into the letter")
    browser.close(page, "comparison")
    page = browser.open(file)
    link = page.locator("#worse .card .from a").first
    link.scroll_into_view_if_needed()
    page.mouse.wheel(0, 200)
    eventually(page, "scrollY > 0", wanted=True)
    settle(page)
    place = page.evaluate("scrollY")
    link.click()
    page.locator("#text .s.here").wait_for()
    page.go_back()
    near = eventually(page, "place => Math.abs(scrollY - place) < 5", place, wanted=True)
    check(place > 0 and near, "back at the same place of the overview")
    browser.close(page, "back")


def newcomer(browser, file):
    """What a reader asks first, answered by the keyboard alone."""
    page = browser.open(file)
    check(page.locator("#home h2").first.inner_text() == "What stands out", "what stands out comes first")
    said = page.locator(".short li").first
    check(said.locator("h3 a").count() == 1 and said.locator("p b").first.inner_text() == "Worse", "the worst council first, and what gets worse in it")
    # Skip link, brand, parts of the page, theme, the link on reading; then the first council and its first area.
    wanted = said.locator("p a").first
    name = wanted.inner_text()
    for _ in range(20):
        page.keyboard.press("Tab")
        if wanted.evaluate("e => e === document.activeElement"):
            break
    check(wanted.evaluate("e => e === document.activeElement"), "the first area is a few steps of the Tab key away")
    page.keyboard.press("Enter")
    page.locator("#text .s.here").wait_for()
    check(page.evaluate("document.activeElement.classList.contains('here')"), "Enter leads to the sentence, and the focus with it")
    areas = page.evaluate("document.querySelector('#text .s.here').dataset.n.toLowerCase()")
    check(name.split(" (")[0] in areas, f"the sentence is about {name}: {areas}")
    page.go_back()
    page.locator("#home").wait_for()
    cards = page.locator("#releases>.cards .card")
    check(cards.count() > 3, "cards of what is not as in the letter")
    changed = cards.filter(has=page.locator("ins, del")).first
    check("“" in changed.locator("h3").inner_text(), "a card names the words that were changed")
    changed.locator(".from a").last.focus()
    page.keyboard.press("Enter")
    page.locator(".pair.here").wait_for()
    check(page.locator(".pair.here del, .pair.here ins").count() > 0, "and leads to the place where both texts stand side by side")
    for part in ("worse", "releases", "better"):
        section = page.locator(f"#{part}")
        check(section.locator(".card").count() > 0, f"cards of {part}")
    browser.close(page, "newcomer")


def paper(browser, file):
    """Printed pages hold what is folded on the screen, and none of the controls."""
    page = browser.open(file)
    page.emulate_media(media="print")
    shown = lambda selector: page.eval_on_selector_all(selector, "all => all.filter(e => e.checkVisibility() && e.getBoundingClientRect().height > 0).length")
    check(shown("details.all .card") == page.locator("details.all .card").count(), "what is folded is printed")
    check(shown(".filters, .top, .pick, #theme") == 0, "controls are not printed")
    check(shown("#rows>.doc") == page.locator("#rows>.doc").count(), "all rows are printed")
    browser.close(page, "paper")


def accessibility(browser, file, views, name):
    for screen in SCREENS:
        page = browser.open(file, screen)
        for view in views:
            go(page, view)
            if view.startswith("#d"):
                for button in page.locator(".areas button").all()[:2]:
                    button.click()
                page.click('.layers input[value="a"]')
                page.locator("#text .j, #text .q").first.hover()
            # Of these nothing is new but the width: colours and elements are those of the others.
            if screen not in ("zoomed", "phone dark"):
                page.evaluate(AXE)
                found = page.evaluate("() => axe.run({ resultTypes: ['violations'] })")["violations"]
                told = [f"{v['id']}: {v['nodes'][0]['html'][:160]} {v['nodes'][0]['failureSummary'][:200]}" for v in found]
                check(not found, f"axe, {name} {view}, {screen}: {told}")
            wide = page.evaluate("document.documentElement.scrollWidth - innerWidth")
            check(wide <= 0, f"{name} {view}, {screen}: {wide} pixels too wide")
        browser.close(page, f"accessibility {name} {screen}")


def hostile(browser):
    folder = pathlib.Path(tempfile.mkdtemp())
    write_hostile_documents(folder)
    file = report(folder)
    source = pathlib.Path(file).read_text()
    check("\0" not in source, "no NUL in the page")
    check(source.count("<script") == source.count("</script>"), "scripts are closed as often as they are opened")
    page = browser.open(file)
    check(not page.evaluate(LINKS)["dead"], "hostile: links that end nowhere")
    names = page.evaluate("[...document.querySelectorAll('script[id^=\"island-\"]')].map(e => e.id.slice(7)).filter(x => x !== 'rules')")
    for name in names:
        go(page, "#" + name)
        check(page.locator("#open h1").is_visible(), f"hostile {name} opens")
        check(page.evaluate("document.querySelectorAll('#open script, #open img, #open iframe, #open [onerror], #open [onclick]').length") == 0, f"hostile {name}: no element of a document")
        check(page.evaluate("[...document.querySelectorAll('#open a')].every(a => a.getAttribute('href').startsWith('#'))"), f"hostile {name}: no link of a document")
        for mark in page.locator("#text .j, #text .q").all()[:3]:
            page.keyboard.press("Escape")
            mark.hover(force=True, timeout=3000)
    check(page.evaluate("window.hacked") is None, "nothing of a document ran")
    text = ""
    for name in names:
        go(page, "#" + name)
        text += page.evaluate("document.getElementById('open').textContent")
    for words in ("<script>window.hacked=1</script>", "{{title}}", "{{{bodyMarkup}}}", "<!--", "javascript:", "\u202e"):
        check(words in text, f"hostile words are shown as words: {words!r}")
    go(page, "#documents")
    search(page, "<script>")
    check(page.evaluate("window.hacked") is None, "a search shows words as words")
    browser.close(page, "hostile")
    accessibility(browser, file, ["#overview", "#d1"], "hostile")
    page = browser.open(file, script=False)
    check(page.locator("#rows>.doc").count() > 0 and page.locator("noscript p").is_visible(), "without a script the overview stands")
    page.context.close()


def shots(browser, file, folder):
    folder.mkdir(parents=True, exist_ok=True)
    for screen in SCREENS:
        for view in ("", "#documents", "#councils", "#d1", "#r1", "#c1"):
            page = browser.open(file, screen, view)
            settle(page)
            page.screenshot(path=folder / f"{screen.replace(' ', '-')}-{view[1:] or 'overview'}.png")
            page.context.close()


def speed(browser, folder):
    start = time.time()
    file = report(folder)
    print(f"written in {time.time() - start:.1f} s, {os.path.getsize(file) / 1e6:.1f} MB")
    text = sum(f.stat().st_size for f in pathlib.Path(folder).rglob("*") if f.suffix in (".txt", ".html"))
    check(os.path.getsize(file) <= 2 * text + 200_000, f"the page is more than twice as large as its {text / 1e6:.1f} MB of text")
    runs = collections.defaultdict(list)
    for number in range(6):
        page = browser.open(file)
        cpu = page.context.new_cdp_session(page)
        cpu.send("Performance.enable", {"timeDomain": "threadTicks"})
        # Half of the runs search at once, half as a reader does, who has looked at the page for a moment.
        if number % 2:
            page.wait_for_function("() => !document.getElementById('rows').hasAttribute('data-unread')", timeout=60_000)
        loaded = page.evaluate("performance.getEntriesByType('navigation')[0].loadEventEnd")
        runs["loaded"].append((loaded, None))
        check(loaded < 10_000, f"slow to load: {loaded:.0f} ms")
        page.evaluate(ACTIONS)
        for name, script in STEPS.items():
            if "search" in name and not number % 2:
                name += ", at once"
            before = tasks(cpu)
            wall = page.evaluate(script)
            runs[name].append((wall, tasks(cpu) - before))
            check(wall < 5000, f"slow: {name}, {wall:.0f} ms")
        elements, rows = page.evaluate("[document.querySelectorAll('#home *').length, document.querySelectorAll('.doc').length]")
        check(elements <= 50 * rows + 2000, f"{elements} elements for {rows} documents")
        runs["memory, MB"].append((page.evaluate("performance.memory.usedJSHeapSize / 1e6"), None))
        page.context.close()
    middle = lambda values: sorted(values)[len(values) // 2]
    for name, values in runs.items():
        own = "" if values[0][1] is None else f"   {middle([v[1] for v in values]):6.0f} ms of the page's thread"
        print(f"{name:24} median {middle([v[0] for v in values]):7.0f}   from {min(v[0] for v in values):.0f}{own}")


def tasks(cpu):
    """Milliseconds that the page's thread has worked."""
    return next(m["value"] for m in cpu.send("Performance.getMetrics")["metrics"] if m["name"] == "TaskDuration") * 1000


# Each does one thing as a reader would, and returns how long it took until it was drawn.
ACTIONS = """() => {
  const frame = () => new Promise(done => requestAnimationFrame(() => setTimeout(done, 0)));
  const field = id => document.getElementById(id);
  window.set = async (id, value) => { const t = performance.now(); field(id).value = value;
    field(id).dispatchEvent(new Event('change')); await frame(); return performance.now() - t };
  window.find = async words => { const t = performance.now(); field('f-q').value = words; field('f-q').dispatchEvent(new Event('input'));
    while (field('rows').hasAttribute('aria-busy')) await new Promise(done => setTimeout(done, 4));
    await frame(); return performance.now() - t };
  window.go = async hash => { const t = performance.now(); location.hash = hash; await frame(); return performance.now() - t };
  field('documents').scrollIntoView();
}"""
STEPS = {
    "filter by council": "set('f-c', document.querySelector('#f-c option:nth-child(5)').value)",
    "filter taken off": "set('f-c', '')",
    "filter by area": "set('f-a', '4')",
    "area taken off": "set('f-a', '')",
    "sort": "set('f-s', 'n')",
    "first search": "find('not yet')",
    "next search": "find('case files')",
    "search taken off": "find('')",
    "open a document": "go('#d100')",
    "open a council": "go('#c10')",
}


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--shots", type=pathlib.Path)
    options.add_argument("--speed", type=pathlib.Path)
    options = options.parse_args()
    start = time.monotonic()
    corpus = [pathlib.Path("corpus/letters"), pathlib.Path("corpus/releases")]
    with sync_playwright() as playwright:
        browser = Browser(playwright)
        if options.speed:
            speed(browser, options.speed)
            sys.exit(1 if failures else 0)
        file = report(*corpus)
        if options.shots:
            shots(browser, file, options.shots)
        parts = [
            lambda: links(browser, file),
            lambda: filters(browser, file, corpus),
            lambda: reading(browser, file),
            lambda: comparison(browser, file),
            lambda: newcomer(browser, file),
            lambda: paper(browser, file),
            lambda: accessibility(browser, file, ["#overview", "#d1", "#c1", "#r1"], "corpus"),
            lambda: hostile(browser),
        ]
        for part in parts:
            began = time.monotonic()
            part()
            print(f"  {part.__code__.co_names[0]}: {time.monotonic() - began:.0f} s")
    print(f"{checks} checks, {len(failures)} failed, in {time.monotonic() - start:.0f} s")
    sys.exit(1 if failures else 0)


main()
