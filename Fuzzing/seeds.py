#!/usr/bin/env python3
"""Writes the seeds of every harness: small inputs that reach each part of what is fuzzed.

    seeds.py FOLDER

Text, page and annotations are cut out of corpus/, all of which was written for this project; the rest stands below.
"""
import json
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
CORPUS = ROOT / "corpus"


def write(folder, name, data):
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_bytes(data if isinstance(data, bytes) else data.encode())


def pieces(text, size):
    """The beginning, and pieces of about a size that end at a blank line."""
    piece = ""
    for block in text.split("\n\n"):
        piece += block + "\n\n"
        if len(piece) >= size:
            yield piece
            piece = ""
    if piece:
        yield piece


def texts(out):
    for path in sorted(CORPUS.glob("*/*.txt")):
        text = path.read_text(encoding="utf-8")
        for number, piece in enumerate(pieces(text, 1500)):
            if number < 4:
                write(out / "text", f"{path.stem}-{number}", piece)
    for name, data in {
        "empty": "", "bom": b"\xef\xbb\xbfDear Ms Fane\n", "utf16": "Visits are timely.\n".encode("utf-16"),
        "windows": "Children\u2019s plans \u2013 good.\n".encode("cp1252"),
        "bidi": "\u202eVisits are timely\u202c. \u05d0\u05d1 \u0627\u0644 e\u0301 \U0001f469\u200d\U0001f467 \0 end.",
        "marks": "\u2018\u201cA \u2018b \u201cc\u201d d\u2019 e\u201d f\u2019. \"x\" 'y' said Cllr. J. O\u2019Neil.",
        "grades": "Judgement\tGrade\nOverall effectiveness\tRequires improvement to be good\n\nLeaders: inadequate.\n",
        "wrap": "Social work-\ners know chil-\ndren well.\n\fPage 2 of 3\n\nThey visit 1,200 times (90%).\n",
    }.items():
        write(out / "text", name, data)


def pages(out):
    for path in sorted(CORPUS.glob("*/*.html")):
        data = path.read_bytes()
        write(out / "html", path.stem, data[:6000])
        body = data.find(b"<h1")
        write(out / "html", path.stem + "-body", data[max(body, 0):max(body, 0) + 3000])
    for name, data in {
        "table": "<h1>A</h1><table><tr><th>Judgement<td>Good</table><p>One &amp; two &#8217; &nbsp; x<br>y</p>",
        "meta": "<meta charset=windows-1252><title>T</title><p>Caf\xe9</p>".encode("latin-1"),
        "script": "<script type='application/ld+json'>{\"datePublished\":\"2022-03-01\"}</script><p>x</p>",
        "word": "<p><![if !supportLists]>\u00b7<![endif]>One thing.</p><!--[if gte mso 9]><xml/><![endif]-->",
        "attributes": "<div " + " ".join(f"a{n}=1" for n in range(40)) + "><p>x</p></div>",
        "deep": "<div>" * 40 + "<p>Deep text, said well.</p>",
        "stray": "</p></div></x>" * 20 + "<q>Said</q>",
        "svg": "<svg><title>x</title></svg><math><mi>y</mi></math><form><select><option>z</select></form>",
        "entity": '<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]><p>&x; &notit; &#x110000; &#0;</p>',
    }.items():
        write(out / "html", name, data)


def lists(out):
    folder = out / "lexicon"
    write(folder, "entries", "# name: own\n# version: 3\nswift\tquality\t+\nmuddle(s)\tthing\t-\nwell\tremove\n")
    roles = "quality manner verb act service thing amount change trend size distance hedge negator".split()
    write(folder, "roles", "".join(f"word {role}\t{role}\t{'+-'[n % 2]}\n" for n, role in enumerate(roles)))
    write(folder, "faults", "alone\nno role\tnothing\t+\n\tquality\t+\nx\tquality\t*\n")
    write(folder, "taxonomy", "# version\t2\narea\tbus\tBus\tHead\tText\ncue\tbus\t9\tschool bus(es)\ncue\t-\t1\ta/b\n")
    write(folder, "floors", "layer\tmatch\tpart\tf1\ngrades\texact\topen\t0.9\nsentences\toverlap\theld_out\t1\n")


def annotations(out):
    for path in sorted(CORPUS.glob("*/*.ann")):
        text = CORPUS / path.parent.name / f"{path.stem}.txt"
        if not text.exists():
            continue
        lines = path.read_text(encoding="utf-8").split("\n")
        end = 900
        kept = [line for line in lines if line[:1] == "T" and all(
            int(place) <= end for part in line.split("\t")[1].split(" ", 1)[1].split(";") for place in part.split(" "))]
        ids = {line.split("\t")[0] for line in kept}
        kept += [line for line in lines if line[:1] in "A#" and line and line.split("\t")[1].split(" ")[1] in ids]
        write(out / "brat", path.stem, text.read_text(encoding="utf-8")[:end] + "\n====\n" + "\n".join(kept) + "\n")


def lines(out):
    folder = out / "jsonl"
    place = {"start": 0, "end": 13}
    everything = {
        "id": "letter", "text": "15 March 2022\n\nGood.", "offset_unit": "unicode_scalar", "kind": "press_release",
        "source": {"format": "html"},
        "metadata": {"title": "T", "authority": "A", "gss_code": "E1", "framework": "ilacs", "date": "2022-03-15",
                     "visit": {"start": "2022-01-18", "end": "2022-01-19", "ordinal": 1}, "inspectors": ["H Q"],
                     "outcome": {"label": "positive", **place},
                     "history": [{"event": "inspection", "date": "2021-06", "grade": "inadequate"}]},
        "sections": [{**place, "role": "letterhead", "grade": "good"}],
        "sentences": [{**place, "kind": "sentence", "holder": "ofsted", "polarity": "mixed", "trajectory": "none",
                       "areas": [{"area": "workforce", "polarity": "negative", "trajectory": "improving"}]}],
        "grades": [{**place, "judgement": "leaders", "grade": "good", "source": "table", "date": "2022", "current": True}],
        "judgements": [{**place, "category": "strength", "polarity": 1, "time": "past", "areas": ["workforce"]}],
        "quotations": [{**place, "role": "speech", "speaker": "x", "cue": "said", "group": 0}],
        "reported": [{**place, "cue": "said"}], "concerns": {"stated": [{**place, "areas": ["workforce"]}]},
    }
    write(folder, "everything", json.dumps(everything) + "\n")
    write(folder, "small", '{"id":"letter","text":"x"}\n{"id":"other","text":""}\n')
    write(folder, "escapes", '{"id":"letter","text":"\\ud83d\\ude00 \\ud800 \\u0000 \\"\\\\"}\n')
    write(folder, "wrong", '{"id":1,"text":[]}\n')
    write(folder, "places", '{"id":"letter","text":"abc","sentences":[{"start":-1,"end":9e9,"kind":"x"}]}\n')


def quotations(out):
    letter = ("Social workers know most children well and visit them often.\n\nThresholds at the front door are not "
              "always applied consistently, and decisions are slow. Social workers know most children well.\n")
    for number, quote in enumerate([
        "Social workers know most children well", "social workers know children well",
        "thresholds \u2026 are not always applied", "\u201cthresholds [in the hub] are applied consistently\u201d",
        "decisions are swift", "", "front door are always applied consis-\ntently", "... [ ] ...", "well well well",
    ]):
        write(out / "locate", f"quote-{number}", f"{letter}\n====\n{quote}")
    for path in sorted(CORPUS.glob("releases/*.txt"))[:8]:
        release = path.read_text(encoding="utf-8")[:1500]
        twin = sorted(CORPUS.glob(f"letters/{path.stem.split('-')[0]}-*.txt"))
        source = twin[0].read_text(encoding="utf-8")[:2500] if twin else letter
        write(out / "compare", path.stem, f"{source}\n====\n{release}")
        write(out / "locate", path.stem, f"{source}\n====\n{source[400:600]}")


out = pathlib.Path(sys.argv[1])
for make in (texts, pages, lists, annotations, lines, quotations):
    make(out)
