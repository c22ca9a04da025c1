"""Checks the tables of `letters analyse --format csv`.

    python check_tables.py FOLDER LETTERS.jsonl CSV.md
    python check_tables.py --hostile FOLDER
"""

import csv
import json
import pathlib
import re
import sys

LAYERS = {
    "sections": "sections", "sentences": "sentences", "grades": "grades", "judgements": "judgements",
    "quotations": "quotations", "reported": "reported", "diagnostics": "diagnostics", "tokens": "tokens",
}


def rows(path):
    csv.field_size_limit(1 << 30)
    with open(path, encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file, strict=True)


def main():
    folder, lines, description = map(pathlib.Path, sys.argv[1:4])
    from frictionless import Package, system

    # A folder elsewhere than below the working directory is fine.
    with system.use_context(trusted=True):
        report = Package(str(folder / "datapackage.json")).validate()
    for task in report.tasks:
        for error in task.errors[:5]:
            print(f"{task.name}: {error.message}", file=sys.stderr)
    assert report.valid and len(report.tasks) == 13

    package = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
    check_description(package, description.read_text(encoding="utf-8"))

    # The same records as in the JSON, with the same values, place by place.
    tables = {table["name"]: list(rows(folder / table["path"])) for table in package["resources"]}
    records = [json.loads(line) for line in lines.read_text(encoding="utf-8").split("\n") if line]
    compared = 0
    for table, layer in LAYERS.items():
        wanted = [(record, entry) for record in records for entry in record[layer]]
        assert len(tables[table]) == len(wanted), (table, len(tables[table]), len(wanted))
        for row, (record, entry) in zip(tables[table], wanted):
            assert unguarded(row["document"]) == record["id"]
            for name, cell in row.items():
                if name in ("text", "section", "areas", "heading", "holder") or name not in entry:
                    continue
                value = entry[name]
                shown = "" if value is None else str(value).lower() if isinstance(value, bool) else str(value)
                assert unguarded(cell) == shown, (table, name, cell, shown)
                compared += 1
            if "text" in row:
                assert unguarded(row["text"]) == record["text"][entry["start"]:entry["end"]]
            if row.get("sentence_text"):
                unit = record["sentences"][int(row["sentence"])]
                assert unit["start"] < entry["end"] and entry["start"] < unit["end"]
    count = sum(map(len, tables.values()))
    print(f"checked: {len(tables)} tables, {count} rows valid, {compared} cells the same as in the JSON")


def check_description(package, text):
    """Every table and column stands in the description for people, and nothing else does."""
    shared = set(re.findall(r"`(\w+)`", " ".join(re.findall(r"^\| (`.*?) \|", text.split("| file |")[0], re.M))))
    shared |= {"document", "document_kind", "authority", "document_date"}
    for table in package["resources"]:
        line = next(line for line in text.splitlines() if line.startswith(f"| `{table['path']}`"))
        named = re.findall(r"`(\w+)`", line.split("|")[3])
        columns = [field["name"] for field in table["schema"]["fields"]][4:]
        assert set(columns) == set(named), (table["name"], set(columns) ^ set(named))
        assert set(columns) & {"start", "sentence", "areas", "score"} <= shared


def unguarded(cell):
    """A cell without the apostrophe that keeps a spreadsheet from running it."""
    return cell[1:] if cell.startswith("'") and re.match(r"\s*[=+\-@＝＋－＠]|[\x00-\x1f]", cell[1:]) else cell


def hostile(folder):
    cells = guarded = 0
    for path in sorted(pathlib.Path(folder).glob("*.csv")):
        for row in rows(path):
            for name, cell in row.items():
                cells += 1
                guarded += cell.startswith("'=") or cell.startswith("'@")
                # A number may begin with a minus, and nothing else may begin like a formula.
                runs = re.match(r"\s*[=+\-@＝＋－＠]|[\x00-\x1f]", cell)
                assert not runs or re.fullmatch(r"-?\d+(\.\d+)?", cell), (path.name, name, cell)
    assert guarded > 20, guarded
    print(f"checked: of {cells} cells with hostile text none would be run; {guarded} are guarded")


if sys.argv[1] == "--hostile":
    hostile(sys.argv[2])
else:
    main()
