"""Stands in for the gate: the comparison is about the template, not the package."""


def handler(event, _context):
    return event["Records"][0]["cf"]["request"]
