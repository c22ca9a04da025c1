#!/usr/bin/env python3
"""Lists words and short collocations that stand outside every judgement phrase, with counts and contexts.

    list-candidates.py CLI KIND PATH... [--top N] [--contexts N]

KIND is what to look for:
    predicates   what follows a form of be, adverbs included
    adverbs      words in -ly
    modifiers    an adjective before a noun of the field
    verbs        the verb behind a noun for those who do the work
    sentences    whole sentences of the findings without any phrase

The lists of Sources/InspectionText/Lexicon/BuiltIn grow by going down such a list and deciding each candidate by the
guideline. What the script prints holds passages of the documents that were read: keep it out of the package.
Standard library only.
"""
import collections
import json
import re
import subprocess
import sys

ADVERBS = r"(?:(?:very|well|also|not|now|all|often|usually|always|mostly|largely|both|then|only|still|never|fully|too|more|most|[a-z]+ly)\s)*"
WORKERS = "workers|leaders|managers|staff|advisers|practitioners|officers|carers|partners|agencies|teams|services|plans|assessments|records|reviews|they"
NOUNS = "practice|support|work|plans?|planning|decisions?|oversight|relationships?|understanding|approach|response|help|care|services?|leadership|culture|information|assessments?|impact|focus|action|arrangements|systems|supervision|visits|recording|outcomes|progress"
PATTERNS = {
    "predicates": r"\b(?:is|are|was|were|been|being|remains?|feel)\s(" + ADVERBS + r"[a-z’'-]+)",
    "adverbs": r"\b([a-z]+ly)\b",
    "modifiers": r"\b([a-z-]+(?:ive|ous|ful|less|able|ible|ent|ant|ed|ing|ic|al|y))\s(?:" + NOUNS + r")\b",
    "verbs": r"\b(?:" + WORKERS + r")\s(" + ADVERBS + r"[a-z’'-]+(?:\s[a-z]+)?)",
}
OUTSIDE = {"about", "scope", "letterhead", "sign_off", "needs_to_improve", "stated_concerns", "priority_action"}


def analyses(cli, paths):
    done = subprocess.run([cli, "analyse", "--format", "jsonl", *paths], stdout=subprocess.PIPE)
    for line in done.stdout.decode("utf-8").split("\n"):
        if line.strip():
            yield json.loads(line)


def sentences(document):
    """Each sentence of the findings, with its phrases blotted out, and whether it holds any."""
    text = list(document["text"])
    for phrase in document["judgements"]:
        for place in range(phrase["start"], phrase["end"]):
            if not text[place].isspace():
                text[place] = "§"
    for sentence in document["sentences"]:
        role = next((s["role"] for s in document["sections"] if s["start"] <= sentence["start"] < s["end"]), "other")
        if sentence["kind"] in ("sentence", "list_item") and role not in OUTSIDE:
            yield " ".join("".join(text[sentence["start"]:sentence["end"]]).split())


def option(name, default):
    return int(sys.argv[sys.argv.index(name) + 1]) if name in sys.argv else default


def main():
    values = {sys.argv.index(name) + 1 for name in ("--top", "--contexts") if name in sys.argv}
    arguments = [a for i, a in enumerate(sys.argv) if i and not a.startswith("--") and i not in values]
    if len(arguments) < 3 or arguments[1] not in (*PATTERNS, "sentences"):
        sys.exit(__doc__)
    cli, kind, *paths = arguments
    top, wanted = option("--top", 200), option("--contexts", 2)
    counts, contexts = collections.Counter(), collections.defaultdict(list)
    for document in analyses(cli, paths):
        for sentence in sentences(document):
            if kind == "sentences":
                if "§" not in sentence:
                    counts[sentence] += 1
                continue
            for match in re.finditer(PATTERNS[kind], sentence.lower()):
                counts[match[1]] += 1
                if len(contexts[match[1]]) < wanted:
                    contexts[match[1]].append(sentence[max(0, match.start() - 60):match.end() + 60])
    for candidate, count in counts.most_common(top):
        print(count, candidate, sep="\t")
        for context in contexts[candidate]:
            print("\t\t" + context)


if __name__ == "__main__":
    main()
