"""Starts Datasette on a database of the tables, asks it questions as a browser would, and stops it.

    python ask_datasette.py LETTERS.db FOLDER-OF-TABLES METADATA.json

Writes the metadata by which Datasette explains each column.
"""

import csv
import html
import json
import pathlib
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.parse
import urllib.request

QUESTION = """select document, polarity, clean from sentences
  where rowid in (select rowid from sentences_fts where sentences_fts match :words) order by rowid limit 3"""


def main():
    database, tables, metadata = map(pathlib.Path, sys.argv[1:4])
    package = json.loads((tables / "datapackage.json").read_text(encoding="utf-8"))
    described = {
        table["name"]: {
            "title": table["title"],
            "columns": {field["name"]: field["description"] for field in table["schema"]["fields"]},
        }
        for table in package["resources"]
    }
    metadata.write_text(
        json.dumps({"title": package["title"], "databases": {database.stem: {"tables": described}}}, indent=2),
        encoding="utf-8",
    )
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    server = subprocess.Popen(
        ["datasette", "serve", database, "--metadata", metadata, "--host", "127.0.0.1", "--port", str(port)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        ask(f"http://127.0.0.1:{port}/{database.stem}", server, tables, package)
    finally:
        server.terminate()
        server.wait(timeout=20)


def get(address):
    with urllib.request.urlopen(address, timeout=10) as answer:
        return answer.read().decode("utf-8")


def ask(site, server, tables, package):
    for _ in range(120):
        try:
            get(site + ".json")
            break
        except (urllib.error.URLError, ConnectionError):
            assert server.poll() is None, "Datasette stopped"
            time.sleep(0.25)
    query = urllib.parse.urlencode({"sql": QUESTION, "words": "supervision", "_shape": "array"})
    print("What the documents say of supervision, asked of Datasette:")
    found = json.loads(get(f"{site}.json?{query}"))
    for row in found:
        print(f"  {row['document']} ({row['polarity']}): {row['clean']}")
    assert found and all("supervision" in row["clean"].lower() for row in found)

    # Every row of every table has arrived, and its page explains the columns.
    rows = 0
    for table in package["resources"]:
        with open(tables / table["path"], encoding="utf-8", newline="") as file:
            count = sum(1 for _ in csv.DictReader(file))
        if not count:
            continue
        rows += count
        answer = json.loads(get(f"{site}/{table['name']}.json?_size=1&_shape=objects"))
        assert answer["filtered_table_rows_count"] == count, (table["name"], answer["filtered_table_rows_count"], count)
        page = html.unescape(get(f"{site}/{table['name']}?_size=1"))
        assert all(field["description"] in page for field in table["schema"]["fields"]), table["name"]
    print(f"checked: {rows} rows, read back over HTTP; the pages explain the columns")


main()
