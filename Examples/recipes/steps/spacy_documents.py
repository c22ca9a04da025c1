"""Loads what `letters analyse --format spacy` writes into spaCy.

    python spacy_documents.py FOLDER FOLDER-FOR-RESULTS LETTERS.jsonl

Writes letters.spacy (a DocBin) and letter.html (one document, shown by displaCy).
"""

import json
import pathlib
import sys

import spacy
from spacy import displacy
from spacy.tokens import Doc, DocBin

COLOURS = {"strength": "#b7e1cd", "weakness": "#f4c7c3", "progress": "#cfe2f3", "formal_grade": "#fce8b2"}


def main():
    folder, out, lines = map(pathlib.Path, sys.argv[1:4])
    vocab = spacy.blank("en").vocab
    docs, ids = [], []
    for path in sorted(folder.rglob("*.json")):
        record = json.loads(path.read_text(encoding="utf-8"))
        doc = Doc(vocab).from_json(record, validate=True)
        assert doc.text == record["text"]
        docs.append(doc)
        ids.append(record["letters"]["id"])
    DocBin(docs=docs, store_user_data=True).to_disk(out / "letters.spacy")
    docs = list(DocBin().from_disk(out / "letters.spacy").get_docs(vocab))

    page = displacy.render(
        docs[0], style="span", page=True, jupyter=False, options={"spans_key": "judgements", "colors": COLOURS}
    )
    (out / "letter.html").write_text(page, encoding="utf-8")
    check({id: doc for id, doc in zip(ids, docs)}, lines, page)


def check(docs, lines, page):
    """Each span of the JSON Lines is one of spaCy's, at the same characters, with the same words."""
    spans = 0
    with open(lines, encoding="utf-8", newline="\n") as file:
        records = [json.loads(line) for line in file]
    assert sorted(docs) == sorted(record["id"] for record in records)
    for record in records:
        doc = docs[record["id"]]
        for name, layer in (
            ("judgements", record["judgements"]),
            ("quotations", record["quotations"]),
            ("grades", record["grades"]),
            ("reported", record["reported"]),
            ("stated_concerns", record["concerns"]["stated"]),
        ):
            found = [(span.start_char, span.end_char, span.text) for span in doc.spans[name]]
            wanted = []
            for entry in layer:
                # spaCy's spans begin and end with words: white space at the ends is left out.
                words = record["text"][entry["start"]:entry["end"]]
                start = entry["start"] + len(words) - len(words.lstrip())
                wanted.append((start, start + len(words.strip()), words.strip()))
            assert found == wanted, (record["id"], name, set(found) ^ set(wanted))
            spans += len(found)
        units = [unit for unit in record["sentences"] if record["text"][unit["start"]:unit["end"]].strip()]
        assert len(list(doc.sents)) == len(units), record["id"]
    first = next(iter(docs.values()))
    assert all(token.text in page for span in first.spans["judgements"] for token in span if token.text.isalpha())
    print(f"checked: {len(docs)} documents, {sum(len(list(doc.sents)) for doc in docs.values())} sentences,",
          f"{spans} spans at the same characters; displaCy's page has {len(page)} characters")


main()
