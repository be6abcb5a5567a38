"""Reads a Set-Cookie header as a browser does."""

import time
from dataclasses import dataclass, field
from email.utils import parsedate_to_datetime


@dataclass(frozen=True)
class SetCookie:
    line: str
    name: str
    value: str
    attributes: dict[str, str] = field(default_factory=dict)
    received: float = field(default_factory=time.time)

    @classmethod
    def read(cls, line: str) -> "SetCookie":
        pair, *rest = line.split(";")
        name, _, value = pair.partition("=")
        parts = (one.strip().partition("=") for one in rest)
        attributes = {key.lower(): it for key, _, it in parts}
        return cls(line, name.strip(), value.strip(), attributes)

    @property
    def is_kept(self) -> bool:
        """Reports whether a browser stores the cookie. Browsers check what the name's prefix promises."""
        if not self.name.startswith("__Host-"):
            return True
        there = self.attributes.keys()
        return "secure" in there and "domain" not in there and self.attributes.get("path") == "/"

    @property
    def ends(self) -> float:
        """When the cookie expires, in seconds since the epoch. Max-Age wins over Expires."""
        if "max-age" in self.attributes:
            return self.received + int(self.attributes["max-age"])
        if "expires" in self.attributes:
            return parsedate_to_datetime(self.attributes["expires"]).timestamp()
        return float("inf")

    @property
    def is_over(self) -> bool:
        return self.ends <= time.time()
