"""The pages of policies as tests read them."""

from pathlib import Path

from generator.views.page import PageView
from generator.views.policy_page import PolicyPage, policy_page
from tests.samples.read import FULL, context

CONDUCT = "policies/sales-conduct.yml"


def made(policy: str, root: Path = FULL) -> PageView:
    """The page of a policy of a sample."""
    return policy_page(context(root).handbook.policy[policy], context(root))


def view_of(policy: str, root: Path = FULL) -> PolicyPage:
    """What the page of a policy shows."""
    view = made(policy, root).view
    assert isinstance(view, PolicyPage)
    return view
