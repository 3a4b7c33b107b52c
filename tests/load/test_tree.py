import pytest

from generator.load.document import Spot
from generator.load.tree import MAX_ALIAS_NODES, MAX_DEPTH, Tree, TreeRefusedError


def nested(depth: int) -> str:
    return "[" * depth + "]" * depth


def refusal(text: str) -> tuple[str, str | None]:
    with pytest.raises(TreeRefusedError) as refused:
        Tree(text, "a.yml").read()
    return refused.value.finding.check, refused.value.finding.variant


def test_data_and_spots_have_the_same_shape() -> None:
    root = Tree("a: 1\nb: [x, {c: }]\n", "a.yml").read()
    assert root is not None
    data, spots = root
    assert data == {"a": "1", "b": ["x", {"c": None}]}
    text = Spot(None, (2, 5), None)
    mapping = Spot(None, (2, 8), {"c": Spot((2, 9), (2, 12), None)})
    assert spots == Spot(None, (1, 1), {"a": Spot((1, 1), (1, 4), None), "b": Spot((2, 1), (2, 4), [text, mapping])})


def test_depth_has_a_limit() -> None:
    assert Tree(nested(MAX_DEPTH), "a.yml").read() is not None
    assert refusal(nested(MAX_DEPTH + 1)) == ("yaml-syntax", "too-deep")
    assert refusal("[" * 1_000_000) == ("yaml-syntax", "too-deep")


def test_aliases_do_not_get_around_the_depth() -> None:
    chain = "".join(f"k{n}: &k{n} [[[[[[[[*k{n - 1}]]]]]]]]\n" for n in range(1, 10))
    assert refusal(f"k0: &k0 x\n{chain}") == ("yaml-syntax", "too-deep")


def test_aliases_have_a_limit() -> None:
    items = MAX_ALIAS_NODES // 100 - 1
    text = f"a: &a [{', '.join('x' * items)}]\nb: [{', '.join(['*a'] * 100)}]\n"
    assert Tree(text, "a.yml").read() is not None
    assert refusal(text.replace("b: [", "b: [*a, ")) == ("alias-bomb", None)


def test_the_classic_bomb_is_refused() -> None:
    layers = "".join(f"k{n}: &k{n} [{', '.join([f'*k{n - 1}'] * 9)}]\n" for n in range(1, 12))
    assert refusal(f"k0: &k0 [x, x]\n{layers}") == ("alias-bomb", None)


def test_a_long_file_without_aliases_is_no_bomb() -> None:
    assert Tree("- a\n" * (MAX_ALIAS_NODES + 1), "a.yml").read() is not None


def test_an_anchor_written_again_counts_from_there() -> None:
    root = Tree("a: &x 1\nb: *x\nc: &x 2\nd: *x\n", "a.yml").read()
    assert root is not None
    assert root[0] == {"a": "1", "b": "1", "c": "2", "d": "2"}


def test_an_alias_may_be_a_key_when_it_is_text() -> None:
    tree = Tree("&a a: &b [1]\n? *a\n: 2\n? *b\n: 3\n", "a.yml")
    tree.read()
    assert [(found.check, found.place.line) for found in tree.findings] == [("duplicate-key", 2), ("non-text-key", 4)]
