from markupsafe import Markup

from generator.render.word_markup import joined, markup


def test_texts_are_escaped_and_markup_is_kept() -> None:
    assert markup("<w:t>{}</w:t>", "a & <b>") == "<w:t>a &amp; &lt;b&gt;</w:t>"
    assert markup("<w:p>{line}</w:p>", line=markup("<w:r/>")) == "<w:p><w:r/></w:p>"


def test_pieces_are_joined_as_they_are() -> None:
    assert joined([Markup("<a/>"), markup("{}", "<")]) == "<a/>&lt;"
