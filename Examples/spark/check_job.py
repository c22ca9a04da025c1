"""Runs letters_job in local Spark, puts faults in, and checks that each document has its result once.

    python check_job.py --letters LETTERS --work FOLDER [--corpus CORPUS] [--sample] [--speed] [FOLDER]
"""

import argparse
import json
import os
import pathlib
import signal
import subprocess
import sys
import threading
import time

import pyarrow
import pyarrow.parquet
import pyspark
from pyspark.sql import SparkSession

here = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(here))
import letters_job  # noqa: E402

# What the tool says of a document that it cannot read, and of one that kills it.
EMPTY, DEADLY = "no text was found", "ended with status -9"


def session(master):
    """Spark on this machine, with nothing to be seen from outside."""
    os.environ.setdefault("SPARK_HOME", str(pathlib.Path(pyspark.__file__).parent))
    os.environ["PYSPARK_PYTHON"] = sys.executable
    spark = (
        SparkSession.builder.master(master).appName("letters")
        .config("spark.ui.enabled", False).config("spark.ui.showConsoleProgress", False)
        .config("spark.driver.bindAddress", "127.0.0.1").config("spark.driver.host", "127.0.0.1")
        .config("spark.executor.memory", "1g").config("spark.sql.shuffle.partitions", 4)
        .config("spark.log.level", "OFF")
        .getOrCreate()
    )
    spark.sparkContext.addPyFile(str(here / "letters_worker.py"))
    return spark


def single_machine(letters, folder):
    """The lines of the tool over the folder, by id: what the job has to give."""
    lines = subprocess.run(
        [letters, "analyse", "--format", "jsonl", "--quiet", folder], capture_output=True, check=True
    ).stdout.decode("utf-8").split("\n")
    return {json.loads(line)["id"]: line for line in lines if line}


def collect(frame):
    """The results by id; a document with two results is a fault."""
    results = {}
    for row in frame.collect():
        assert row.id not in results, f"{row.id} comes twice"
        assert (row.analysis is None) != (row.error is None), row.id
        results[row.id] = row
    return results


def same(line, other):
    """Whether two lines are equal; the bytes of a page count only where both were read from the same ones."""
    if line == other:
        return True
    one, two = json.loads(line), json.loads(other)
    if one["source"]["format"] != "html" or one["source"]["encoding"] == two["source"]["encoding"]:
        return False
    for record in (one, two):
        del record["source"]
        for block in record["blocks"]:
            del block["source"]
    return one == two


def over_a_folder(spark, letters, folder, expected):
    results = collect(letters_job.analyses(letters_job.read_folder(spark, str(folder)), letters, 6))
    assert set(results) == set(expected), set(results) ^ set(expected)
    for id, line in expected.items():
        assert results[id].analysis is not None, f"{id}: {results[id].error}"
        assert same(results[id].analysis, line), f"{id}: another result than on one machine"
    print(f"a folder: {len(results)} documents, each with the same result as on one machine", flush=True)


def table(work, expected, copies):
    """A Parquet table of the documents, several times over, with some that cannot be read and one that kills."""
    rows, wanted = [], {}
    for copy in range(copies):
        for id, line in expected.items():
            record = json.loads(line)
            name = f"{copy}/{id}"
            rows.append({"id": name, "text": record["text"], "html": None})
            wanted[name] = None
    for number, text in enumerate(["", " \n\t ", None]):
        rows.append({"id": f"unreadable {number}", "text": text, "html": None})
        wanted[f"unreadable {number}"] = "neither" if text is None else EMPTY
    rows.append({"id": "page without text", "text": None, "html": "<html><body></body></html>"})
    wanted["page without text"] = EMPTY
    for number in range(2):
        rows.append({"id": f"deadly {number}", "text": "DEADLY: Support is good.", "html": None})
        wanted[f"deadly {number}"] = DEADLY
    rows.sort(key=lambda row: hash_of(row["id"]))
    path = work / "documents.parquet"
    path.mkdir()
    schema = pyarrow.schema([(name, pyarrow.string()) for name in ("id", "text", "html")])
    for part in range(4):
        pyarrow.parquet.write_table(
            pyarrow.Table.from_pylist(rows[part::4], schema=schema), path / f"part-{part}.parquet")
    return path, wanted


def hash_of(text):
    """The same shuffle in every run."""
    return sum((index + 1) * byte for index, byte in enumerate(text.encode())) * 2654435761 % (1 << 32)


def mortal(letters, work):
    """A stand-in for the tool that dies: of a deadly document always, and three times in the middle of its work."""
    path = work / "mortal-letters"
    path.write_text(f"""#!{sys.executable}
import os, pathlib, subprocess, sys
tool = subprocess.Popen([{letters!r}, *sys.argv[1:]], stdin=subprocess.PIPE)
def die():
    tool.kill()
    tool.wait()
    os.kill(os.getpid(), 9)
for number, line in enumerate(sys.stdin.buffer):
    if b"DEADLY" in line:
        die()
    tool.stdin.write(line)
    tool.stdin.flush()
    if number == 12:
        for death in range(3):
            try:
                pathlib.Path({str(work)!r}, f"death-{{death}}").open("x").close()
            except FileExistsError:
                continue
            die()
tool.stdin.close()
sys.exit(tool.wait())
""", encoding="utf-8")
    path.chmod(0o755)
    return str(path)


def check(results, wanted, copies, expected):
    assert set(results) == set(wanted), set(results) ^ set(wanted)
    for id, reason in wanted.items():
        row = results[id]
        if reason is None:
            assert row.analysis is not None, (id, row.error)
            assert json.loads(row.analysis)["judgements"] == expected[id.split("/", 1)[1]]["judgements"], id
        else:
            assert row.error is not None and reason in row.error, (id, row)


def with_faults(spark, letters, work, path, wanted, copies, expected):
    """The tool dies in the middle, a Python worker of Spark's is killed, and some documents are bad."""
    marker = str(work / "worker-killed")

    def kill_worker_once(row):
        # The first worker that comes to such a document dies, with half of its part done.
        if row.id.startswith("1/") and row.id.endswith("visit.txt"):
            try:
                os.close(os.open(marker, os.O_CREAT | os.O_EXCL))
                os.kill(os.getpid(), signal.SIGKILL)
            except FileExistsError:
                pass
        return row

    documents = letters_job.read_parquet(spark, str(path))
    results = letters_job.analyses(documents, mortal(letters, work), 6, before=kill_worker_once)
    output = str(work / "results.parquet")
    results.write.parquet(output)
    deaths = len(list(work.glob("death-*")))
    assert deaths == 3 and os.path.exists(marker), "the faults were not put in"
    found = collect(spark.read.parquet(output))
    check(found, wanted, copies, expected)
    failed = sum(row.error is not None for row in found.values())
    print(f"a Parquet table with faults: {len(found)} documents, {len(found) - failed} analysed, {failed} named as",
          f"failed; the tool was killed {deaths} times besides, a worker of Spark's once; nothing lost, nothing doubled",
          flush=True)


def with_a_lost_machine(letters, work, path, wanted, copies, expected):
    """Two executors, each a process of its own as on a cluster; one is killed when it has begun to deliver."""
    spark = session("local-cluster[2,1,1024]")
    killed = []

    def kill_one():
        mine = os.getpid()
        for _ in range(600):
            time.sleep(0.1)
            listing = subprocess.run(["ps", "-eo", "pid,ppid,args"], capture_output=True, text=True).stdout
            rows = [line.split(None, 2) for line in listing.splitlines()[1:]]
            parents = {row[0]: row[1] for row in rows}
            executors = [row[0] for row in rows if "CoarseGrainedExecutorBackend" in row[2] and descends(row[0], parents, mine)]
            done = [row for row in rows if " analyse - " in row[2] and descends(row[0], parents, mine)]
            if len(executors) == 2 and len(done) == 2:
                time.sleep(0.5)
                os.kill(int(executors[0]), signal.SIGKILL)
                killed.append(executors[0])
                return

    killer = threading.Thread(target=kill_one, daemon=True)
    killer.start()
    documents = letters_job.read_parquet(spark, str(path)).where("id not like 'deadly%'")
    output = str(work / "cluster.parquet")
    letters_job.analyses(documents, letters, 8).write.parquet(output)
    killer.join(1)
    assert killed, "no executor was killed"
    found = collect(spark.read.parquet(output))
    check(found, {id: reason for id, reason in wanted.items() if reason != DEADLY}, copies, expected)
    spark.stop()
    print(f"two executors, one killed in the middle: {len(found)} documents, nothing lost, nothing doubled", flush=True)


def descends(pid, parents, ancestor):
    while pid in parents:
        if parents[pid] == str(ancestor):
            return True
        pid = parents[pid]
    return False


def speed(spark, letters, work, expected):
    """What Spark costs beside the tool alone, over the same lines: wall clock, processor time, bytes."""
    lines = work / "lines.jsonl"
    rows = [{"id": f"{copy}/{id}", "text": json.loads(line)["text"], "html": None}
            for copy in range(max(1, 1500 // len(expected))) for id, line in expected.items()]
    with open(lines, "w", encoding="utf-8") as file:
        for row in rows:
            file.write(json.dumps({"id": row["id"], "text": row["text"]}, ensure_ascii=False) + "\n")
    path = str(work / "speed.parquet")
    pyarrow.parquet.write_table(pyarrow.Table.from_pylist(rows), path)

    size = sum(len(row["text"].encode()) for row in rows)
    written = work / "alone.jsonl"
    for jobs in ("1", "2"):
        begun, before = time.monotonic(), processor_time()
        subprocess.run(
            [letters, "analyse", "--input", "jsonl", "--format", "jsonl", "--quiet", "--jobs", jobs,
             "--output", written, lines], check=True)
        report(f"the tool alone, {jobs} workers", rows, begun, before)
    output = str(work / "speed-results.parquet")
    for turn in ("the first time", "again"):
        begun, before = time.monotonic(), processor_time()
        letters_job.analyses(letters_job.read_parquet(spark, path), letters, 8).write.mode("overwrite").parquet(output)
        report(f"Spark, {spark.sparkContext.defaultParallelism} workers, {turn}", rows, begun, before)
    results = sum(file.stat().st_size for file in pathlib.Path(output).glob("*.parquet"))
    print(f"{size / 1e6:.1f} MB of text give {written.stat().st_size / 1e6:.0f} MB of JSON Lines, or"
          f" {results / 1e6:.1f} MB as Parquet", flush=True)


def report(what, rows, begun, before):
    wall, cpu = time.monotonic() - begun, processor_time() - before
    print(f"{what}: {len(rows)} documents in {wall:.1f} s of wall clock and {cpu:.1f} s of processor:"
          f" {1000 * cpu / len(rows):.2f} ms a document", flush=True)


def processor_time():
    """Seconds of processor that this process and all below it have taken, those that have ended among them."""
    total, parents, times = 0, {}, {}
    for entry in pathlib.Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = entry.read_text().rsplit(")", 1)[1].split()
        except OSError:
            continue
        parents[entry.parent.name] = fields[1]
        times[entry.parent.name] = sum(map(int, fields[11:15]))
    mine = os.getpid()
    for pid, ticks in times.items():
        if pid == str(mine) or descends(pid, parents, mine):
            total += ticks
    return total / os.sysconf("SC_CLK_TCK")


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--letters", required=True)
    arguments.add_argument("--work", required=True, type=pathlib.Path)
    arguments.add_argument("--corpus", required=True)
    arguments.add_argument("--sample", action="store_true")
    arguments.add_argument("--speed", action="store_true")
    arguments.add_argument("folder", nargs="?")
    given = arguments.parse_args()
    folder = given.folder or given.corpus
    expected = single_machine(given.letters, folder)
    spark = session("local[2,4]")
    if given.speed:
        return speed(spark, given.letters, given.work, expected)
    over_a_folder(spark, given.letters, folder, expected)
    copies = 3
    path, wanted = table(given.work, expected, copies)
    plain = {id: record for id, record in ((id, json.loads(line)) for id, line in expected.items())}
    # A page's text, given as text, has other blocks than the page: what is expected is what the tool says of it.
    lines = given.work / "plain.jsonl"
    lines.write_text("".join(json.dumps({"id": id, "text": record["text"]}) + "\n" for id, record in plain.items()))
    plain = {id: json.loads(line) for id, line in single_machine(given.letters, str(lines)).items()}
    with_faults(spark, given.letters, given.work, path, wanted, copies, plain)
    spark.stop()
    if not given.sample:
        with_a_lost_machine(given.letters, given.work, path, wanted, copies, plain)


if __name__ == "__main__":
    main()
