"""The JSON schema of an answer as strict structured output wants it: everything required, nothing besides."""

from typing import Any, cast

from pydantic import BaseModel

_LEFT_OUT = frozenset({"default", "title", "minLength", "maxLength", "pattern", "format", "uniqueItems"})
"""Keywords that strict mode does not know."""

Json = dict[str, Any]


def strict_schema(model: type[BaseModel]) -> Json:
    """The model's schema in the strict dialect. Tuples of fixed length are not in it."""
    given = model.model_json_schema()
    if "$ref" in given:  # a type that holds itself is only named at the root, which has to be an object
        given = {**given["$defs"][given["$ref"].rpartition("/")[2]], "$defs": given["$defs"]}
    return cast("Json", _strict(given))


def _strict(node: object) -> object:
    if isinstance(node, list):
        return [_strict(each) for each in cast("list[object]", node)]
    if not isinstance(node, dict):
        return node
    given = cast("Json", node)
    if "$ref" in given:
        return {"$ref": given["$ref"]}
    made = {name: _fields(name, value) for name, value in given.items() if name not in _LEFT_OUT}
    if "properties" in made:
        made["required"] = list(cast("Json", made["properties"]))
        made["additionalProperties"] = False
    return made


def _fields(name: str, value: object) -> object:
    """Names of properties and definitions are no keywords, whatever they are called."""
    if name in ("properties", "$defs"):
        fields = cast("Json", value)
        return {own: _strict(schema) for own, schema in fields.items()}
    return _strict(value)
