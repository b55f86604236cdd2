"""How annotations are asked for."""

from _annotations import (
    ForwardRef, Format, annotations_to_string, call_annotate_function, call_evaluate_function, get_annotate_from_class_namespace,
    get_annotations, type_repr,
)

__all__ = [
    "Format", "ForwardRef", "call_annotate_function", "call_evaluate_function", "get_annotate_from_class_namespace", "get_annotations",
    "annotations_to_string", "type_repr",
]
