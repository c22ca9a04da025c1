#!/usr/bin/env python3
"""The library beside VADER and TextBlob, in one run.

    peers.py CLI [--sections SECTIONS.jsonl] [--sentences CASES.jsonl] [--units GOLD.jsonl DOCUMENT.txt]

It is Python because the peers are Python packages (`pip install vaderSentiment textblob`) and are to be called as their
users call them. CLI is a command that answers `analyse --format jsonl PATH...`.

SECTIONS are lines of {"id", "grade", "body"}: rank correlation of score and grade, and the share of pairs in order.
CASES are lines of {"id", "text", "areas": {area: polarity}}: polarity per area, macro-F1 over negative, neither and
positive. The peers know no areas: they are given the right ones, and their polarity of the sentence counts for each.
GOLD are annotated units with "start", "end", "kind" and "polarity": polarity of the unit. The thresholds are the
peers' own: VADER's compound score at ±0.05, TextBlob's polarity at 0.
"""
import json, os, shlex, subprocess, sys, tempfile

from textblob import TextBlob
from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer

GRADES = ["inadequate", "requires improvement", "good", "outstanding"]
vader = SentimentIntensityAnalyzer()
PEERS = {
    "VADER": (lambda t: vader.polarity_scores(t)["compound"], 0.05),
    "TextBlob": (lambda t: TextBlob(t).sentiment.polarity, 1e-9),
}


def lines(path):
    return [json.loads(l) for l in open(path, encoding="utf-8") if l.strip()]


def analyse(cli, texts):
    with tempfile.TemporaryDirectory() as folder:
        for name, text in texts.items():
            with open(os.path.join(folder, name + ".txt"), "w", encoding="utf-8", newline="") as file:
                file.write(text)
        done = subprocess.run([*shlex.split(cli), "analyse", "--format", "jsonl", "--quiet", folder], stdout=subprocess.PIPE)
    found = (json.loads(l) for l in done.stdout.decode("utf-8").split("\n") if l.strip())
    return {o["id"][:-4]: o for o in found}


def ranks(values):
    order, out, i = sorted(range(len(values)), key=values.__getitem__), [0.0] * len(values), 0
    while i < len(order):
        j = i
        while j + 1 < len(order) and values[order[j + 1]] == values[order[i]]:
            j += 1
        for k in range(i, j + 1):
            out[order[k]] = (i + j) / 2
        i = j + 1
    return out


def ranking(scores, grades):
    a, b, n = ranks(scores), ranks(grades), len(scores)
    m = (n - 1) / 2
    rho = sum((x - m) * (y - m) for x, y in zip(a, b)) / (sum((x - m) ** 2 for x in a) * sum((y - m) ** 2 for y in b)) ** .5
    good = total = 0
    for i in range(n):
        for j in range(i):
            if grades[i] != grades[j]:
                d = (scores[i] - scores[j]) * (grades[i] - grades[j])
                total += 1
                good += 1 if d > 0 else .5 if d == 0 else 0
    return rho, good / total


def sign(score, threshold):
    return "positive" if score >= threshold else "negative" if score <= -threshold else "neither"


def three(polarity):
    return polarity if polarity in ("positive", "negative", "absent") else "neither"


def macro_f1(pairs):
    f = []
    for label in ("negative", "neither", "positive"):
        right = sum(w == g == label for w, g in pairs)
        f.append(2 * right / max(1, sum(w == label for w, _ in pairs) + sum(g == label for _, g in pairs)))
    return sum(f) / 3


def sections(cli, path):
    cases = lines(path)
    grades = [GRADES.index(c["grade"]) for c in cases]
    found = analyse(cli, {c["id"]: c["body"] for c in cases})
    rows = {"inspection-letters": [found[c["id"]]["sentiment"]["score"] or 0 for c in cases]}
    rows.update({name: [score(c["body"]) for c in cases] for name, (score, _) in PEERS.items()})
    print(f"{len(cases)} sections: Spearman, pairs in order")
    for name, scores in rows.items():
        print("  %-20s %.3f %.3f" % (name, *ranking(scores, grades)))


def sentences(cli, path):
    cases = lines(path)
    found = analyse(cli, {c["id"]: c["text"] for c in cases})
    pairs = {name: [] for name in ["inspection-letters", *PEERS]}
    for c in cases:
        own = {a["area"]: a["polarity"] for s in found[c["id"]]["sentences"] for a in s["areas"]}
        for area, polarity in c["areas"].items():
            pairs["inspection-letters"].append((three(polarity), three(own.get(area, "absent"))))
            for name, (score, threshold) in PEERS.items():
                pairs[name].append((three(polarity), sign(score(c["text"]), threshold)))
    print(f"{len(cases)} sentences, {len(pairs['VADER'])} areas: macro-F1 of polarity, share right")
    for name, p in pairs.items():
        print("  %-20s %.3f %.3f" % (name, macro_f1(p), sum(w == g for w, g in p) / len(p)))


def units(cli, path, document):
    text = open(document, encoding="utf-8", newline="").read()
    own = analyse(cli, {"document": text})["document"]["sentences"]
    gold = [u for u in lines(path) if u["kind"] in ("sentence", "bullet", "headline")]
    pairs = {name: [] for name in ["inspection-letters", *PEERS]}
    for u in gold:
        best = max(own, key=lambda s: min(u["end"], s["end"]) - max(u["start"], s["start"]))
        pairs["inspection-letters"].append((three(u["polarity"]), three(best["polarity"])))
        words = " ".join(text[u["start"]:u["end"]].split())
        for name, (score, threshold) in PEERS.items():
            pairs[name].append((three(u["polarity"]), sign(score(words), threshold)))
    print(f"{len(gold)} units: macro-F1 of polarity, share right")
    for name, p in pairs.items():
        print("  %-20s %.3f %.3f" % (name, macro_f1(p), sum(w == g for w, g in p) / len(p)))


def main():
    jobs = {"--sections": (sections, 1), "--sentences": (sentences, 1), "--units": (units, 2)}
    arguments = sys.argv[1:]
    if len(arguments) < 3:
        sys.exit(__doc__)
    cli, rest = arguments[0], arguments[1:]
    while rest:
        job, count = jobs.get(rest[0]) or sys.exit(__doc__)
        job(cli, *rest[1:1 + count])
        rest = rest[1 + count:]


main()
