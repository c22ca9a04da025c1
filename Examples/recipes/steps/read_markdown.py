"""Reads the summaries of `letters analyse --format markdown` with a reader of CommonMark and GitHub's tables.

    python read_markdown.py SUMMARY.md LETTERS.jsonl SUMMARY.html
"""

import json
import re
import sys

from markdown_it import MarkdownIt


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        text = file.read()
    with open(sys.argv[2], encoding="utf-8", newline="\n") as file:
        records = [json.loads(line) for line in file]
    reader = MarkdownIt("commonmark").enable("table")
    tokens = reader.parse(text)
    with open(sys.argv[3], "w", encoding="utf-8") as file:
        file.write('<!doctype html><meta charset="utf-8">\n' + reader.render(text))

    titles = [tokens[i + 1] for i, token in enumerate(tokens) if token.type == "heading_open" and token.tag == "h1"]
    assert len(titles) == len(records), (len(titles), len(records))
    # Nothing of a document is taken for markup: no HTML, no picture, no link.
    inline = [child for token in tokens for child in token.children or []]
    kinds = {token.type for token in tokens} | {child.type for child in inline}
    assert not kinds & {"html_block", "html_inline", "image", "link_open", "code_inline", "fence", "code_block"}, kinds
    # Every row of a table has as many cells as its head: the reader drops what is too much, so count the bars.
    width, tables = None, 0
    for line in text.splitlines():
        if not line.startswith("|"):
            width = None
            continue
        bars = len(re.findall(r"(?<!\\)\|", line))
        tables += width is None
        assert width in (None, bars), line
        width = bars
    # And the scores are those of the JSON.
    cells = {
        "".join(child.content for child in token.children)
        for i, token in enumerate(tokens) if token.type == "inline" and tokens[i - 1].type == "td_open"
    }
    numbers = [float(cell.replace("−", "-")) for cell in cells if re.fullmatch(r"[+−]?[01]\.\d\d", cell)]
    for record in records:
        assert record["id"] in cells, record["id"]
        for area in record["concerns"]["areas"]:
            if area["score"] is not None:
                assert any(abs(area["score"] - number) < 0.0051 for number in numbers), (record["id"], area["area"])
    print(f"checked: {len(records)} summaries, {tables} tables, {len(cells)} different cells; no text is taken for markup")


main()
