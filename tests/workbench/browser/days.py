"""A day at the workbench: what somebody does there, in their own words and either language."""

from playwright.sync_api import expect

from exports import Wording
from risk import Reliability
from workbench.casework.relating import Relation
from workbench.pages import labels


class Day:
    """One person at one window; every label is found as the program itself says it."""

    def __init__(self, page, language="nl"):
        self.page = page
        self.words = Wording(language)
        self._ = self.words.say

    def open(self, url, number):
        self.page.goto(url)
        self.page.locator("tbody tr").filter(has_text=number).get_by_role("button").first.click()
        self.page.locator("g.person").first.wait_for()

    def speak(self, language):
        self.words = Wording(language)
        self._ = self.words.say
        self.page.get_by_role("button", name=language.upper(), exact=True).click()
        expect(self.page.locator(f".screen [lang={language}].page")).to_be_visible()

    def select(self, name):
        field = self.page.get_by_label(self._("Find a person (Ctrl+F)"))
        field.fill(name)
        field.press("Enter")
        expect(self.page.locator("aside h2").first).to_have_text(name)

    def add_brother_abroad(self, beside, given, family, country):
        self.select(beside)
        self.click(labels.relation(self.words, Relation.SIBLING))
        dialog = self.page.get_by_role("dialog")
        dialog.get_by_label(self._("First name")).fill(given)
        dialog.get_by_label(self._("Family name")).fill(family)
        dialog.get_by_label(self._("Gender, only for the picture")).select_option("man")
        dialog.get_by_label(self._("Born")).fill("ca. 1975")
        dialog.get_by_label(self._("Country, when abroad")).fill(country)
        self.save()

    def claim(self, observation, text="", towards=None):
        self.click(self._("Claim"), exact=True)
        dialog = self.page.get_by_role("dialog")
        dialog.get_by_label(self._("What is reported?")).select_option(observation)
        if towards:
            dialog.get_by_label(self._("Towards whom?")).select_option(label=towards)
        dialog.get_by_label(self._("In which words? What exactly was seen or heard?")).fill(text)
        dialog.get_by_label(self.words.reliability(Reliability.CONFIRMED)).check()
        dialog.get_by_label(self._("Who says so?")).select_option(label=self._("New source …"))
        dialog.get_by_label(self._("Name or function of the source")).fill("K. Verzonnen, politie")
        dialog.get_by_label(self._("What kind of source?")).select_option("professional")
        dialog.get_by_label(self._("When?")).fill("2026-11-20")
        self.save()

    def save(self):
        self.click(self._("Save"))
        expect(self.page.get_by_role("dialog")).to_have_count(0)

    def click(self, name, *, exact=False):
        self.page.get_by_role("button", name=name, exact=exact).first.click()

    def go(self, step):
        name = self._(step)
        self.page.get_by_role("navigation").get_by_role("button", name=name).click()
        if step != "Genogram":
            expect(self.page.get_by_role("heading", name=name, level=1)).to_be_visible()

    def ranked(self):
        title = self._("Sources of threat")
        return self.page.locator(f"section:has(h2:text('{title}')) tbody tr")

    def make(self, opener, folder, wanted, recipient="team"):
        """Ask for a document, choose its format and for whom, and keep what is handed over."""
        self.click(self._(opener))
        dialog = self.page.get_by_role("dialog")
        dialog.get_by_label(self.words.format(wanted)).check()
        dialog.get_by_label(self._("For whom?")).select_option(recipient)
        with self.page.expect_download() as handed:
            self.click(self._("Make the document"))
        kept = folder / handed.value.suggested_filename
        handed.value.save_as(kept)
        return kept
