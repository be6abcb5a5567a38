"""Reads the forms and links of a page."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser

Pair = tuple[str, str]


@dataclass
class Form:
    id: str
    action: str
    inputs: list[Pair] = field(default_factory=list)
    buttons: list[Pair] = field(default_factory=list)

    def filled(self, values: Mapping[str, str]) -> list[Pair]:
        """Returns what the browser sends: the visitor's values, the values in the page, and the pressed button.

        The pressed button is the one whose name and value are in `values`, or else the first one.
        """
        sent = [(name, values.get(name, given)) for name, given in self.inputs]
        named = [one for one in self.buttons if values.get(one[0]) == one[1]]
        return sent + [one for one in (named or self.buttons)[:1] if one[0]]

    def names(self) -> set[str]:
        return {name for name, _ in self.inputs + self.buttons}


class Page(HTMLParser):
    def __init__(self, text: str) -> None:
        super().__init__()
        self.forms: list[Form] = []
        self.links: list[str] = []
        self.loose: list[tuple[str, Pair]] = []
        self.inside: Form | None = None
        self.feed(text)
        for form_id, button in self.loose:
            for form in self.forms:
                if form.id == form_id:
                    form.buttons.append(button)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        pair = given.get("name", ""), given.get("value", "")
        kind = given.get("type", "submit" if tag == "button" else "text")
        if tag == "a" and "href" in given:
            self.links.append(given["href"])
        elif tag == "form":
            self.inside = Form(given.get("id", ""), given.get("action", ""))
            self.forms.append(self.inside)
        elif tag in ("input", "button") and kind == "submit" and "form" in given:
            self.loose.append((given["form"], pair))
        elif self.inside and tag in ("input", "button") and kind == "submit":
            self.inside.buttons.append(pair)
        elif self.inside and tag == "input" and pair[0]:
            self.inside.inputs.append(pair)

    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self.inside = None
