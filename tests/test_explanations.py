import pytest

from generator.checks import CHECKS
from generator.explanations import explanations
from generator.locale import LANGUAGES


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_check_is_explained_with_a_bad_and_a_good_example(language: str) -> None:
    made = explanations(language)
    assert [one.slug for one in made] == [check.slug for check in CHECKS]
    for one in made:
        bad, good = one.examples
        assert bad.heading.startswith(("反例：", "Bad: "))
        assert good.heading.startswith(("正例：", "Good: "))
        assert bad.files
        assert good.files
        assert one.why
        assert "`" not in "".join(one.why)
