"""Holds output of the tool against its JSON Schemas, with a field that a schema does not name as an error.

    python validate.py FOLDER-OF-SCHEMAS FOLDER-OF-OUTPUT

A file NAME.json, NAME.jsonl or NAME-SOMETHING.jsonl is held against NAME.schema.json.
"""

import json
import pathlib
import sys

from jsonschema import Draft202012Validator


def closed(node):
    """The schema for a check of ourselves: an object holds what it names and nothing else."""
    if isinstance(node, dict):
        node = {key: closed(value) for key, value in node.items()}
        if "properties" in node and node.get("type") == "object":
            node["additionalProperties"] = False
        return node
    return [closed(value) for value in node] if isinstance(node, list) else node


def every(node, path=()):
    """The paths of all properties of a schema, through its references' names."""
    if isinstance(node, dict):
        for name, value in node.get("properties", {}).items():
            yield path + (name,)
        for key, value in node.items():
            yield from every(value, path + ((key,) if key not in ("properties", "items", "anyOf") else ()))
    elif isinstance(node, list):
        for value in node:
            yield from every(value, path)


def main():
    schemas, output = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    faults = 0
    for path in sorted(schemas.glob("*.schema.json")):
        name = path.name.removesuffix(".schema.json")
        schema = json.loads(path.read_text(encoding="utf-8"))
        Draft202012Validator.check_schema(schema)
        validator = Draft202012Validator(closed(schema))
        objects = 0
        for file in sorted([*output.glob(f"{name}.json*"), *output.glob(f"{name}-*.jsonl")]):
            text = file.read_text(encoding="utf-8")
            for record in [text] if file.suffix == ".json" else text.split("\n"):
                if not record.strip():
                    continue
                objects += 1
                record = json.loads(record)
                for error in list(validator.iter_errors(record))[:5]:
                    faults += 1
                    if faults > 20:
                        continue
                    print(f"{file.name}: {record.get('id', '')} {error.json_path}: {error.message[:200]}",
                          file=sys.stderr)
                # A schema that takes anything would find no fault: what is missing or misspelt has to be one.
                spoilt = dict(record)
                spoilt.pop(schema["required"][-1])
                assert not validator.is_valid(spoilt) and not validator.is_valid(record | {"unheard_of": 1}), name
        print(f"{name}: {objects} objects, {len(set(every(schema)))} fields described")
        faults += not objects
    sys.exit(1 if faults else 0)


main()
