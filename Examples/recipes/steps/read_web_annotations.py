"""Reads Web Annotations as JSON-LD and resolves their selectors in the texts.

    python read_web_annotations.py ANNOTATIONS.jsonl LETTERS.jsonl PAGE.json

Writes an AnnotationPage, the form in which annotation servers take many at once.
"""

import json
import sys
import urllib.parse

from pyld import jsonld

BASE = "https://letters.example/"
OA = "http://www.w3.org/ns/oa#"
RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"

# The terms of http://www.w3.org/ns/anno.jsonld that an annotation with text selectors needs, after the vocabulary's
# recommendation: a check must not depend on a server. A term that is not among them would be dropped, and is found.
CONTEXT = {
    "oa": OA,
    "id": {"@id": "@id", "@type": "@id"},
    "type": {"@id": "@type", "@type": "@id"},
    "Annotation": "oa:Annotation",
    "TextualBody": "oa:TextualBody",
    "TextQuoteSelector": "oa:TextQuoteSelector",
    "TextPositionSelector": "oa:TextPositionSelector",
    "Software": "https://www.w3.org/ns/activitystreams#Application",
    "classifying": "oa:classifying",
    "tagging": "oa:tagging",
    "motivation": {"@id": "oa:motivatedBy", "@type": "@vocab"},
    "purpose": {"@id": "oa:hasPurpose", "@type": "@vocab"},
    "body": {"@id": "oa:hasBody", "@type": "@id"},
    "target": {"@id": "oa:hasTarget", "@type": "@id"},
    "source": {"@id": "oa:hasSource", "@type": "@id"},
    "selector": {"@id": "oa:hasSelector", "@type": "@id"},
    "exact": "oa:exact",
    "prefix": "oa:prefix",
    "suffix": "oa:suffix",
    "start": {"@id": "oa:start", "@type": "http://www.w3.org/2001/XMLSchema#nonNegativeInteger"},
    "end": {"@id": "oa:end", "@type": "http://www.w3.org/2001/XMLSchema#nonNegativeInteger"},
    "value": "rdf:value",
    "rdf": RDF,
    "format": "http://purl.org/dc/elements/1.1/format",
    "generator": {"@id": "https://www.w3.org/ns/activitystreams#generator", "@type": "@id"},
    "name": "http://xmlns.com/foaf/0.1/name",
}


def load(address, options):
    assert address == "http://www.w3.org/ns/anno.jsonld", address
    return {"contentType": "application/ld+json", "contextUrl": None, "documentUrl": address,
            "document": {"@context": CONTEXT}}


def count(node):
    """How many properties an object and those in it have, contexts aside."""
    if isinstance(node, dict):
        return sum(1 + count(value) for key, value in node.items() if key != "@context")
    return sum(map(count, node)) if isinstance(node, list) else 0


def expanded_count(node):
    if isinstance(node, dict):
        if "@value" in node or list(node) == ["@id"]:
            return 0
        return sum(1 + expanded_count(value) for value in node.values())
    return sum(map(expanded_count, node)) if isinstance(node, list) else 0


def only(node, name):
    (value,) = node[name]
    return value


def main():
    jsonld.set_document_loader(load)
    with open(sys.argv[2], encoding="utf-8", newline="\n") as file:
        texts = {record["id"]: record["text"] for record in map(json.loads, file)}
    seen, unique, annotations = set(), 0, []
    with open(sys.argv[1], encoding="utf-8", newline="\n") as file:
        for line in file:
            annotation = json.loads(line)
            annotations.append({key: value for key, value in annotation.items() if key != "@context"})
            (node,) = jsonld.expand(annotation, {"base": BASE, "processingMode": "json-ld-1.1"})
            assert expanded_count(node) == count(annotation), f"a property is not of the vocabulary: {line}"
            assert node["@type"] == [OA + "Annotation"]
            assert node["@id"].startswith(BASE) and node["@id"] not in seen, node["@id"]
            seen.add(node["@id"])
            assert only(node, OA + "motivatedBy")["@id"] == OA + "classifying"
            assert all(body[RDF + "value"] for body in node[OA + "hasBody"])
            target = only(node, OA + "hasTarget")
            source = only(target, OA + "hasSource")["@id"]
            assert source.startswith(BASE), source
            text = texts[urllib.parse.unquote(source[len(BASE):])]
            selectors = {only(selector, "@type").rsplit("#")[-1]: selector for selector in target[OA + "hasSelector"]}
            unique += resolve(text, selectors)
    with open(sys.argv[3], "w", encoding="utf-8") as file:
        json.dump({"@context": "http://www.w3.org/ns/anno.jsonld", "id": BASE + "page", "type": "AnnotationPage",
                   "items": annotations}, file, ensure_ascii=False)
    assert seen
    print(f"checked: {len(seen)} annotations expand without a loss, every selector leads to its words;",
          f"the quotation alone does for {unique}")


def resolve(text, selectors):
    """Both selectors lead to the same words; returns whether the quotation does so in one place only."""
    position, quote = selectors["TextPositionSelector"], selectors["TextQuoteSelector"]
    start, end = (int(only(position, OA + name)["@value"]) for name in ("start", "end"))
    exact, prefix, suffix = (only(quote, OA + name)["@value"] for name in ("exact", "prefix", "suffix"))
    assert exact and text[start:end] == exact
    whole = prefix + exact + suffix
    assert text.startswith(whole, start - len(prefix))
    assert len(prefix) == min(32, start) and len(suffix) == min(32, len(text) - end)
    return text.find(whole, text.find(whole) + 1) < 0


main()
