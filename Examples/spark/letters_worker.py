"""Analyses many documents with one process of `letters`: what runs on each worker of a cluster.

    for result in analyse(documents, ["letters"]):
        ...

Needs nothing but Python's standard library, and knows nothing of Spark.
"""

import json
import subprocess
import threading
from collections import OrderedDict
from typing import Iterable, Iterator, NamedTuple, Optional, Sequence

OPTIONS = ("analyse", "-", "--input", "jsonl", "--format", "jsonl", "--jobs", "1", "--quiet")


class Document(NamedTuple):
    """A document to analyse: its id, unique in the whole job, and either of the two."""

    id: str
    text: Optional[str] = None
    html: Optional[str] = None

    @property
    def line(self) -> bytes:
        body = {"id": self.id, "text": self.text} if self.text is not None else {"id": self.id, "html": self.html}
        return json.dumps(body, ensure_ascii=False).encode("utf-8", "replace") + b"\n"


class Result(NamedTuple):
    """What came of a document: the line that `letters analyse` gives for it, or why there is none."""

    id: str
    analysis: Optional[str] = None
    error: Optional[str] = None


def decoded(body: "bytes | bytearray | str | None") -> Optional[str]:
    """The characters of a file: UTF-8, with or without a byte order mark, or else Windows-1252."""
    if body is None or isinstance(body, str):
        return body
    try:
        return bytes(body).decode("utf-8-sig")
    except UnicodeDecodeError:
        return bytes(body).decode("cp1252", "replace")


def analyse(documents: Iterable[Document], command: Sequence[str]) -> Iterator[Result]:
    """Gives one result for each document, in their order but for those that fail, which come later.

    One process takes all documents, so that the tool starts once. Where it dies, what it had not answered yet is
    tried again, each document in a process of its own, and a new process goes on with the rest: a document that
    kills it costs no other document its result, and is named.
    """
    rest = iter(documents)
    while True:
        process = Process(rest, command)
        yield from process.results()
        for document in process.unanswered:
            yield alone(document, command)
        if process.is_done:
            return


def alone(document: Document, command: Sequence[str]) -> Result:
    """The result of one document in a process of its own."""
    done = subprocess.run([*command, *OPTIONS], input=document.line, capture_output=True)
    if done.returncode == 0:
        return Result(document.id, analysis=done.stdout.decode("utf-8").rstrip("\n"))
    reason = done.stderr.decode("utf-8", "replace").strip() or "no reason given"
    if done.returncode != 1:
        reason = f"the tool ended with status {done.returncode}: {reason}"
    return Result(document.id, error=reason)


def id_of(analysis: str) -> str:
    """The id in a line of the tool: it stands at its start, and the line may have a megabyte."""
    return json.JSONDecoder().raw_decode(analysis, analysis.index('"id":') + len('"id":'))[0]


class Process:
    """One process of the tool and what was handed to it."""

    def __init__(self, documents: Iterator[Document], command: Sequence[str]):
        self._documents = documents
        self._process = subprocess.Popen(
            [*command, *OPTIONS], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        self._pending: "OrderedDict[str, Document]" = OrderedDict()
        self._aside: "list[Document]" = []
        self._lock = threading.Lock()
        self._failure: Optional[BaseException] = None
        #: Whether every document was drawn.
        self.is_done = False
        #: After the end, what was handed over and got no answer: it failed, or the process died before its turn.
        self.unanswered: Sequence[Document] = ()

    def results(self) -> Iterator[Result]:
        feeder = threading.Thread(target=self._feed, daemon=True)
        feeder.start()
        try:
            for line in self._process.stdout:
                if not line.endswith(b"\n"):
                    break  # The process died while it wrote.
                analysis = line.decode("utf-8").rstrip("\n")
                id = id_of(analysis)
                with self._lock:
                    del self._pending[id]
                yield Result(id, analysis=analysis)
        finally:
            # Also where nobody wants the rest: then the process ends by its closed output.
            self._process.stdout.close()
            self._process.wait()
            feeder.join()
        if self._failure is not None:
            raise self._failure
        self.unanswered = [*self._pending.values(), *self._aside]

    def _feed(self):
        try:
            for document in self._documents:
                with self._lock:
                    # The tool takes an id once; a second document of that name gets a process of its own.
                    if document.id in self._pending:
                        self._aside.append(document)
                        continue
                    self._pending[document.id] = document
                self._process.stdin.write(document.line)
                self._process.stdin.flush()
            self.is_done = True
        except BrokenPipeError:
            pass  # The process died; the document at hand is among the unanswered.
        except BaseException as failure:  # Of the source of the documents: the reader of the results has to know.
            self._failure = failure
            self._process.kill()
        finally:
            try:
                self._process.stdin.close()
            except BrokenPipeError:
                pass
