"""Signs users in and out in a browser, at the preview's provider or at a real one."""

from dataclasses import dataclass

from playwright.sync_api import Page, expect

ADA, BEN, REFUSAL = "Ada", "Ben", "Cancel the sign-in"
ACCOUNTS = {
    "ada": {"email": "ada@example.com", "email_verified": True},
    "ben": {"email": "ben@example.com", "email_verified": True, "groups": ["finance"]},
}


@dataclass(frozen=True)
class OwnPeople:
    heading: str = "Who do you want to be?"

    def asked(self, page: Page) -> None:
        expect(page.get_by_role("heading", name=self.heading)).to_be_visible()

    def pick(self, page: Page, person: str) -> None:
        """Clicks and waits for the next page, because a click returns before the page and its scripts are loaded."""
        self.asked(page)
        with page.expect_navigation():
            page.get_by_role("button", name=person).click()

    def leave(self, page: Page) -> None:
        """Does nothing, because this provider does not ask before a sign-out."""


@dataclass(frozen=True)
class RealPeople(OwnPeople):
    """Users at the pages of npm's oidc-provider."""

    heading: str = "Sign-in"

    def pick(self, page: Page, person: str) -> None:
        self.asked(page)
        if person == REFUSAL:
            with page.expect_navigation():
                page.get_by_role("link", name="Cancel").click()
            return
        page.get_by_placeholder("Enter any login").fill(person.lower())
        page.get_by_placeholder("and password").fill("any")
        with page.expect_navigation():
            page.get_by_role("button", name="Sign-in").click()
        consent = page.get_by_role("button", name="Continue")
        if consent.is_visible():
            with page.expect_navigation():
                consent.click()

    def leave(self, page: Page) -> None:
        with page.expect_navigation():
            page.get_by_role("button", name="Yes").click()
