"""Stands in for the gate: the comparison is about the template, not the package."""


def handler(event: dict, _context: object) -> dict:
    return event["Records"][0]["cf"]["request"]
