"""``workbench check-method``: whether the content of the method is in order."""

from risk.content import method


class TestTheMethodThatComesWithTheProgram:
    def test_it_is_in_order(self, ask):
        report = ask("check-method", "--json").document

        assert report == {"edition": method().edition, "problems": []}

    def test_people_are_told_which_edition_it_is(self, ask):
        said = ask("check-method")

        assert (said.status, said.err) == (0, "")
        assert method().edition in said.out
