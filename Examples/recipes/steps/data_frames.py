"""Reads the tables of `letters analyse --format csv` into pandas, and asks two questions of them.

    python data_frames.py FOLDER
"""

import json
import pathlib
import sys

import pandas as pd


def read(folder):
    """All tables, by name, with the types that datapackage.json gives."""
    types = {"integer": "Int64", "number": "float64", "boolean": "boolean", "string": "string"}
    package = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
    return {
        table["name"]: pd.read_csv(
            folder / table["path"],
            dtype={field["name"]: types[field["type"]] for field in table["schema"]["fields"]},
            keep_default_na=False,
            na_values=[""],
        )
        for table in package["resources"]
    }


def main():
    tables = read(pathlib.Path(sys.argv[1]))
    readings = tables["sentence_areas"]
    value = readings.polarity.map({"positive": 1, "mixed": 0, "negative": -1}).dropna()
    table = value.groupby(readings.area).agg(["mean", "size"]).rename(columns={"mean": "score", "size": "sentences"})
    print(table.sort_values("score").round(2).to_string())

    judgements = tables["judgements"]
    print("\nThe commonest words of weakness")
    print(judgements[judgements.category == "weakness"].clean.str.lower().value_counts().head(10).to_string())
    check(tables, table)


def check(tables, table):
    """The tables agree with each other, and nothing was lost on the way."""
    documents = tables["documents"].set_index("document")
    assert len(documents) and documents.index.is_unique
    for name, frame in tables.items():
        assert set(frame.document) <= set(documents.index), name
    # The scores of the tool, from its counts, and those that come out of the sentences.
    areas = tables["areas"]
    counts = areas.groupby("area")[["positive", "mixed", "negative"]].sum()
    counts = counts[counts.sum(axis=1) > 0]
    assert (counts.sum(axis=1).astype(int) == table.sentences.reindex(counts.index)).all()
    score = (counts.positive - counts.negative) / counts.sum(axis=1)
    assert ((score.astype(float) - table.score.reindex(counts.index)).abs() < 1e-9).all()
    # What a row says in its own words stands in its sentence, unless it goes on beyond it.
    judgements = tables["judgements"]
    inside = [words in sentence for words, sentence in zip(judgements.clean, judgements.sentence_text)]
    assert sum(inside) >= 0.98 * len(inside), f"{sum(inside)} of {len(inside)}"
    rows = sum(len(frame) for frame in tables.values())
    print(f"\nchecked: {len(documents)} documents, {len(tables)} tables, {rows} rows")


main()
