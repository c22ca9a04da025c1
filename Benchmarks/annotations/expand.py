#!/usr/bin/env python3
"""Writes the annotations of this folder as `fit-areas`, `span-samples` and other programs read them, a line a unit.

    Benchmarks/annotations/expand.py LETTERS FOLDER [NAME.tsv]...

LETTERS is a folder with the letters, NAME.txt; FOLDER gets a NAME.jsonl for each. A letter that is not there, or whose text
is another, is named and left out, since offsets mean nothing in it.
"""
import hashlib, json, pathlib, sys

if len(sys.argv) < 3:
    sys.exit("expand.py LETTERS FOLDER [NAME.tsv]...")
letters, folder = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
folder.mkdir(parents=True, exist_ok=True)
left_out = 0
for path in map(pathlib.Path, sys.argv[3:]) if sys.argv[3:] else sorted(pathlib.Path(__file__).parent.glob("*.tsv")):
    comments, rows = [], []
    for line in path.read_text(encoding="utf-8").splitlines():
        (comments if line.startswith("#") else rows).append(line)
    letter = letters / f"{path.stem}.txt"
    if not letter.exists() or f"# sha256\t{hashlib.sha256(letter.read_bytes()).hexdigest()}" not in comments:
        print(f"{letter}: not there, or not the text that was annotated", file=sys.stderr)
        left_out += 1
        continue
    with open(folder / f"{path.stem}.jsonl", "w", encoding="utf-8") as out:
        for number, row in enumerate(rows, 1):
            start, end, kind, polarity, trajectory, areas, phrases = row.split("\t")
            unit = {"id": f"{path.stem}#{number}", "start": int(start), "end": int(end), "kind": kind, "holder": "ofsted",
                    "polarity": polarity, "trajectory": trajectory, "areas": [], "phrases": []}
            for area in areas.split():
                unit["areas"].append(dict(zip(("area", "polarity", "trajectory"), area.split("/"))))
            for phrase in phrases.split():
                start, end, category, sign, *rest = phrase.split("/")
                unit["phrases"].append({
                    "start": int(start), "end": int(end), "category": category, "polarity": int(sign),
                    **dict(zip(("trajectory", "time"), rest)), "about": [area["area"] for area in unit["areas"]]})
            out.write(json.dumps(unit) + "\n")
sys.exit(1 if left_out else 0)
