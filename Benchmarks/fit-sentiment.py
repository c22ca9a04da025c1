#!/usr/bin/env python3
"""Fits the weights of the document score to grades that inspectors awarded.

    fit-sentiment.py CLI SECTIONS.jsonl [--write TABLE.swift] [--without-grades]

CLI is a command that answers `analyse --explain --format jsonl FOLDER`; SECTIONS holds lines of {"id", "grade", "body"}.
Ridge regression without a constant over the shares of each feature among a section's phrases; every figure that is
printed for the fit is cross-validated over authorities (the part of the id before "-inspection"). Needs numpy.
"""
import collections, json, os, re, shlex, subprocess, sys, tempfile
import numpy as np

GRADES = {"inadequate": -0.4, "requires improvement": 0.0, "good": 0.4, "outstanding": 0.8}
CONSTRUCTIONS = ["noun group", "act", "predicate", "manner", "light verb", "change", "adjective", "word", "verb", "distance"]
SMOOTHING, RAREST, MOST = 0.2, 15, 60


def features(judgement):
    """The same as SentimentWeights.features(of:)."""
    sign = "+" if judgement["polarity"] > 0 else "-" if judgement["polarity"] < 0 else "0"
    rules = judgement["rules"]
    found = [f"category {judgement['category']}", f"trajectory {judgement['trajectory']}"]
    if judgement["time"] == "past":
        found.append("time past")
    found += [f"construction {c}" for c in CONSTRUCTIONS if c in rules][:1]
    if "negation" in rules:
        found.append("negation")
    for kind in ("degree", "quantity"):
        found.append(kind + " " + next((r[len(kind) + 2:] for r in rules if r.startswith(kind + ": ")), "plain"))
    return [f + sign for f in found]


def analyse(cli, cases):
    with tempfile.TemporaryDirectory() as folder:
        for case in cases:
            with open(os.path.join(folder, case["id"] + ".txt"), "w", encoding="utf-8", newline="") as file:
                file.write(case["body"])
        done = subprocess.run([*shlex.split(cli), "analyse", "--explain", "--format", "jsonl", folder], stdout=subprocess.PIPE, check=True)
    found = (json.loads(line) for line in done.stdout.decode("utf-8").split("\n") if line.strip())
    return {os.path.basename(o["id"])[:-4]: o["judgements"] for o in found}


def ranks(values):
    order, out, i = np.argsort(values, kind="stable"), np.empty(len(values)), 0
    while i < len(values):
        j = i
        while j + 1 < len(values) and values[order[j + 1]] == values[order[i]]:
            j += 1
        out[order[i:j + 1]] = (i + j) / 2
        i = j + 1
    return out


def ranking(score, grade):
    upper = np.triu(np.subtract.outer(grade, grade) != 0, 1)
    signs = (np.sign(np.subtract.outer(score, score)) * np.sign(np.subtract.outer(grade, grade)))[upper]
    return np.corrcoef(ranks(score), ranks(grade))[0, 1], ((signs > 0) + 0.5 * (signs == 0)).mean()


def solve(matrix, target):
    return np.linalg.solve(matrix.T @ matrix + SMOOTHING * np.eye(matrix.shape[1]), matrix.T @ target)


def main():
    arguments = [a for a in sys.argv[1:] if not a.startswith("--")]
    if len(arguments) < 2:
        sys.exit(__doc__)
    table = sys.argv[sys.argv.index("--write") + 1] if "--write" in sys.argv else None
    cases = [json.loads(line) for line in open(arguments[1], encoding="utf-8") if line.strip()]
    found = analyse(arguments[0], cases)
    counts, sizes = [], []
    for case in cases:
        judgements = [j for j in found[case["id"]] if "--without-grades" not in sys.argv or j["category"] != "formal_grade"]
        counts.append(collections.Counter(f for j in judgements for f in features(j)))
        sizes.append(max(1, len(judgements)))
    spread = collections.Counter(f for c in counts for f in c)
    names = sorted(f for f, n in spread.most_common(MOST) if n >= RAREST)
    matrix = np.array([[c[f] / n for f in names] for c, n in zip(counts, sizes)])
    grade = np.array([GRADES[c["grade"]] for c in cases])
    plain = np.array([sum(n * {"+": 1, "-": -1, "0": 0}[f[-1]] for f, n in c.items() if f.startswith("category")) / s for c, s in zip(counts, sizes)])
    authority = [re.sub(r"-inspection.*", "", c["id"]) for c in cases]
    groups = sorted(set(authority))
    shuffled = np.random.RandomState(0).permutation(len(groups))
    score = np.zeros(len(cases))
    for fold in range(10):
        held = {groups[i] for i in shuffled[fold::10]}
        out = np.array([a in held for a in authority])
        score[out] = matrix[out] @ solve(matrix[~out], grade[~out])
    print("sections %d, authorities %d, weights %d" % (len(cases), len(groups), len(names)))
    print("no weights at all: Spearman %.3f, pairs in order %.3f" % ranking(plain, grade))
    print("cross-validated:   Spearman %.3f, pairs in order %.3f" % ranking(score, grade))
    weights = solve(matrix, grade)
    print("on its own data:   Spearman %.3f, pairs in order %.3f" % ranking(matrix @ weights, grade))
    if table:
        with open(table, "w", encoding="utf-8") as file:
            file.write('extension SentimentWeights {\n  /// The fitted weights.\n  static let table: StaticString = """\n')
            file.write("    # name\tweights of the document score\n    # version\t1\n    # columns\tfeature, weight\n")
            file.write("    # source\tfitted by Benchmarks/fit-sentiment.py to %d graded sections of public reports\n" % len(cases))
            for name, weight in zip(names, weights):
                file.write("    %s\t%.3f\n" % (name, weight))
            file.write('    """\n}\n')


main()
