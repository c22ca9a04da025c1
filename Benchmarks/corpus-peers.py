#!/usr/bin/env python3
"""What other tools make of corpus/, by the same gold annotations: the peers' columns of README's table.

    pip install vaderSentiment textblob pysbd nupunkt spacy trafilatura justext lxml_html_clean
    corpus-peers.py [CORPUS]

- sentences: F1 of spans, exact. The tools get what lies between headings, letterhead and list marks as a text each, as
  their users would give them paragraphs, with its lines joined: a splitter alone knows nothing of these.
- polarity of a sentence: share right of positive, mixed, negative and neutral, with VADER's own thresholds (compound at
  ±0.05) and TextBlob's (0); they are given the gold sentences. Neither knows of mixed ones.
- main content: F1 of words in their order of each page against NAME.txt.

Open and held-out part apart. No tool was trained or tuned for this.
"""
import collections
import difflib
import pathlib
import re
import sys

import justext
import nupunkt
import pysbd
import spacy
import trafilatura
from textblob import TextBlob
from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer

CORPUS = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).resolve().parent.parent / "corpus")
SCORED = {"Sentence", "ListItem", "Headline"}
vader = SentimentIntensityAnalyzer()
segmenter = pysbd.Segmenter(language="en", clean=False)
sentencizer = spacy.blank("en")
sentencizer.add_pipe("sentencizer")


def read(path):
    """The text, the scored units as (start, end, polarity), and the part."""
    text = path.with_suffix(".txt").read_text(encoding="utf-8")
    units, polarity, part = {}, {}, "open"
    for line in path.read_text(encoding="utf-8").rstrip("\n").split("\n"):
        cells = line.split("\t")
        if line[0] == "T":
            kind, places = cells[1].split(" ", 1)
            numbers = [int(n) for n in re.findall(r"\d+", places)]
            if kind in SCORED:
                units[cells[0]] = (numbers[0], numbers[-1])
        elif line[0] == "A" and cells[1].startswith("Polarity "):
            polarity[cells[1].split(" ")[1]] = cells[1].split(" ")[2]
        elif "part=held_out" in line:
            part = "held-out"
    return text, sorted((s, e, polarity.get(k, "neutral")) for k, (s, e) in units.items()), part


def runs(text, units):
    """What lies between other lines, as one text each: units that only white space parts."""
    start = end = None
    for first, last, _ in units:
        if start is not None and text[end:first].strip() == "" and "\n\n" not in text[end:first]:
            end = last
            continue
        if start is not None:
            yield start, end
        start, end = first, last
    if start is not None:
        yield start, end


def located(text, sentences):
    at, spans = 0, []
    for sentence in sentences:
        words = sentence.strip()
        place = text.find(words, at)
        if words and place >= 0:
            spans.append((place, place + len(words)))
            at = place + len(words)
    return spans


SPLITTERS = {
    "pysbd": lambda t: located(t, segmenter.segment(t)),
    "nupunkt": lambda t: located(t, nupunkt.sent_tokenize(t)),
    "spaCy sentencizer": lambda t: located(t, [s.text for s in sentencizer(t).sents]),
}
SENTIMENT = {
    "VADER": lambda t: (lambda c: 1 if c >= 0.05 else -1 if c <= -0.05 else 0)(vader.polarity_scores(t)["compound"]),
    "TextBlob": lambda t: (lambda c: 1 if c > 0 else -1 if c < 0 else 0)(TextBlob(t).sentiment.polarity),
}
SIGN = {1: "positive", -1: "negative", 0: "neutral"}
CONTENT = {
    "trafilatura": lambda page: trafilatura.extract(page) or "",
    "jusText": lambda page: "\n".join(
        p.text for p in justext.justext(page, justext.get_stoplist("English")) if not p.is_boilerplate),
}


def f1(right, found, gold):
    return 2 * right / (found + gold) if found + gold else 0


counts = collections.defaultdict(lambda: [0, 0, 0])
for path in sorted(CORPUS.glob("letters/*.ann")) + sorted(CORPUS.glob("releases/*.ann")):
    text, units, part = read(path)
    gold = {(s, e) for s, e, _ in units}
    for name, split in SPLITTERS.items():
        found = {(start + s, start + e) for start, end in runs(text, units) for s, e in split(text[start:end].replace("\n", " "))}
        for place, number in enumerate((len(found & gold), len(found), len(gold))):
            counts["sentences, exact", name, part][place] += number
    for name, judge in SENTIMENT.items():
        for start, end, wanted in units:
            entry = counts["polarity of a sentence", name, part]
            entry[0] += SIGN[judge(" ".join(text[start:end].split()))] == wanted
            entry[1] += 1
            entry[2] += 1
    page = path.with_suffix(".html")
    if page.exists():
        want = text.split()
        for name, extract in CONTENT.items():
            got = extract(page.read_bytes()).split()
            same = sum(b.size for b in difflib.SequenceMatcher(None, want, got, autojunk=False).get_matching_blocks())
            for place, number in enumerate((same, len(got), len(want))):
                counts["main content, words", name, part][place] += number

print(f"{'layer':24} {'tool':20} {'open':>6} {'held-out':>9}")
for layer, name in dict.fromkeys((layer, name) for layer, name, _ in counts):
    figures = [f1(*counts[layer, name, part]) for part in ("open", "held-out")]
    print(f"{layer:24} {name:20} {figures[0]:6.3f} {figures[1]:9.3f}")
