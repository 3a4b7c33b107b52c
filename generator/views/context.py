"""What every view needs: the handbook, its links, the wording, and what binds whom."""

from dataclasses import dataclass

from generator.locale import Catalogue
from generator.model.handbook import Handbook
from generator.views.binding import Binding, bind
from generator.views.links import Links
from generator.views.phrases import Phrases


@dataclass(frozen=True)
class Context:
    """One per build; views take what they need from it."""

    handbook: Handbook
    catalogue: Catalogue
    phrases: Phrases
    links: Links
    binding: Binding

    def text(self, key: str, **values: object) -> str:
        """A sentence of the site."""
        return self.catalogue.text(f"site.{key}", **values)


def make_context(handbook: Handbook, catalogue: Catalogue) -> Context:
    """The context of a build."""
    return Context(handbook, catalogue, Phrases(catalogue), Links(handbook), bind(handbook))
