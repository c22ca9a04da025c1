#!/usr/bin/env python3
"""Runs one peer over files and prints its name, the bytes of one run and the processor time of the median run.

    peer.py NAME [--runs N] PATH...

Python because these peers are Python. What a peer needs to start (models, tables) is made before the clock runs.
A peer is given a document at a time, as its own documentation uses it; where it works on sentences or lines, it is
given lines joined into paragraphs.
"""
import os, re, sys, time


def read(paths):
    files = []
    for path in paths:
        names = [os.path.join(path, name) for name in sorted(os.listdir(path))] if os.path.isdir(path) else [path]
        for name in names:
            with open(name, "rb") as file:
                files.append(file.read())
    return files


def paragraphs(text):
    return [" ".join(part.split()) for part in re.split(r"\n\s*\n", text) if part.strip()]


def vader():
    from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer
    analyser = SentimentIntensityAnalyzer()
    # VADER is made for a sentence or a post; a whole letter at a time takes it longer still.
    return lambda text: [analyser.polarity_scores(part) for part in paragraphs(text)]


def textblob():
    from textblob.en import sentiment
    return lambda text: [sentiment(part) for part in paragraphs(text)]


def nupunkt():
    import nupunkt
    return lambda text: list(nupunkt.sent_tokenize(text))


def pysbd():
    import pysbd
    segmenter = pysbd.Segmenter(language="en", clean=False)
    return lambda text: [segmenter.segment(part) for part in paragraphs(text)]


def sentencizer():
    import spacy
    pipeline = spacy.blank("en")
    pipeline.add_pipe("sentencizer")
    pipeline.max_length = 10 ** 9
    return lambda text: list(pipeline(text).sents)


def textacy():
    import spacy, textacy.extract
    # Its rules need the tags of a model; without one they still read the whole text, and find nothing.
    try:
        pipeline = spacy.load(os.environ.get("SPACY_MODEL", "en_core_web_sm"), exclude=["ner"])
    except OSError:
        pipeline = spacy.blank("en")
        pipeline.add_pipe("sentencizer")
        print("textacy: no spaCy model with tags is installed", file=sys.stderr)

    def quotations(text):
        try:
            return list(textacy.extract.direct_quotations(pipeline(text)))
        except ValueError:  # it refuses a text with an odd number of marks
            return []
    return quotations


def trafilatura():
    import trafilatura
    return lambda page: trafilatura.extract(page)


def justext():
    import justext
    stoplist = justext.get_stoplist("English")
    return lambda page: [part.text for part in justext.justext(page, stoplist) if not part.is_boilerplate]


def rapidfuzz():
    from rapidfuzz import fuzz

    def locate(text):
        sentences = [part for part in paragraphs(text) if len(part) > 40][:20]
        whole = " ".join(text.split())
        return [fuzz.partial_ratio_alignment(part, whole, score_cutoff=80) for part in sentences]
    return locate


PEERS = {f.__name__: f for f in [vader, textblob, nupunkt, pysbd, sentencizer, textacy, trafilatura, justext, rapidfuzz]}
TAKES_BYTES = {"trafilatura", "justext"}


def main():
    arguments = sys.argv[1:]
    runs = 3
    if "--runs" in arguments:
        place = arguments.index("--runs")
        runs = int(arguments[place + 1])
        del arguments[place:place + 2]
    if not arguments or arguments[0] not in PEERS:
        sys.exit(f"usage: peer.py {'|'.join(PEERS)} [--runs N] PATH...")
    name = arguments[0]
    files = read(arguments[1:])
    peer = PEERS[name]()
    inputs = files if name in TAKES_BYTES else [file.decode("utf-8", "replace") for file in files]
    peer(inputs[0])
    times = []
    for _ in range(runs):
        start = time.process_time()
        for item in inputs:
            peer(item)
        times.append(time.process_time() - start)
    print(f"{name}\t{sum(map(len, files))}\t{sorted(times)[len(times) // 2]:.6f}")


main()
