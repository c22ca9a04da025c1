"""Reads a folder that `letters analyse --format brat` wrote with the reader of the brat server.

    python read_brat.py FOLDER LETTERS.jsonl

Every line has to be taken, and every type, attribute and value has to be one that annotation.conf names.
"""

import json
import pathlib
import re
import sys

from bratsubset.annotation import TextAnnotations
from bratsubset.projectconfig import ProjectConfiguration

CATEGORIES = {"strength": "Strength", "weakness": "Weakness", "progress": "Progress", "formal_grade": "FormalGrade"}


def values_of(configuration):
    """The values of each attribute, from annotation.conf: brat's reader does not hold lines against them."""
    section = configuration.split("[attributes]")[1]
    return {
        line.split()[0]: set(match.group(1).split("|")) if (match := re.search(r"Value:(\S+)", line)) else {True}
        for line in section.splitlines() if line.strip()
    }


def main():
    folder = pathlib.Path(sys.argv[1])
    with open(sys.argv[2], encoding="utf-8", newline="\n") as file:
        records = [json.loads(line) for line in file]
    project = ProjectConfiguration(str(folder))
    types, attributes = set(project.get_entity_types()), set(project.get_attribute_types())
    values = values_of((folder / "annotation.conf").read_text(encoding="utf-8"))
    assert set(values) == attributes
    read = {}
    spans = 0
    for path in sorted(folder.rglob("*.ann")):
        # brat calls a document by its path without a suffix.
        annotations = TextAnnotations(str(path.with_suffix("")), read_only=True)
        assert not annotations.failed_lines, (path, annotations.failed_lines)
        lines = path.read_text(encoding="utf-8").splitlines()
        with open(path.with_suffix(".txt"), encoding="utf-8", newline="") as file:
            text = file.read()
        assert len(list(annotations)) == len(lines), path
        by_id = {}
        for bound in annotations.get_textbounds():
            spans += 1
            by_id[bound.id] = bound
            assert bound.type in types, (path, bound.type)
            words = " ".join(text[start:end] for start, end in bound.spans)
            assert words == bound.text and words.strip() == words and not re.search(r"[\n\t]", words), (path, bound.id)
        for attribute in annotations.get_attributes():
            target = by_id[attribute.target]
            assert attribute.type in project.attributes_for(target.type), (path, attribute.type, target.type)
            assert attribute.value in values[attribute.type], (path, attribute.type, attribute.value)
        for note in annotations.get_oneline_comments():
            assert note.target in by_id, (path, note.id)
        read[path.relative_to(folder).with_suffix("").as_posix()] = by_id
    # The judgements of the JSON, with the same ends.
    for record in records:
        by_id = read.pop(record["id"])
        found = sorted(
            (bound.type, bound.first_start(), bound.last_end())
            for bound in by_id.values() if bound.type in CATEGORIES.values()
        )
        wanted = sorted((CATEGORIES[entry["category"]], entry["start"], entry["end"]) for entry in record["judgements"])
        assert found == wanted, (record["id"], set(found) ^ set(wanted))
    assert not read and records
    print(f"checked: {len(records)} documents, {spans} spans, every line taken by brat's reader")


main()
