"""What is wrong with a call, in the language of the call."""

import re

import click

from generator.locale import Catalogue

_EXTRA = re.compile(r"Got unexpected extra arguments? \((.*)\)")


def usage_message(error: click.UsageError, words: Catalogue) -> str:
    """What was typed, what is possible, and where the help is."""
    sentences = [_problem(error, words)]
    if error.ctx is not None:
        sentences.append(words.text("commands.usage.see-help", command=error.ctx.command_path))
    return "\n".join(sentences)


def _problem(error: click.UsageError, words: Catalogue) -> str:
    if isinstance(error, click.NoSuchOption):
        return _unknown(words, "option", error.option_name, error.possibilities)
    if isinstance(error, click.exceptions.NoSuchCommand):
        return _unknown(words, "command", error.command_name, error.possibilities)
    if isinstance(error, click.BadOptionUsage):
        return words.text("commands.usage.value-missing", name=error.option_name)
    if isinstance(error, click.BadParameter) and error.param is not None:
        return _bad_value(error, error.param, words)
    extra = _EXTRA.match(error.message)
    if extra:
        return words.text("commands.usage.too-much", text=extra[1])
    return words.text("commands.usage.other")


def _unknown(words: Catalogue, kind: str, name: str, possibilities: list[str] | None) -> str:
    problem = words.text(f"commands.usage.no-such-{kind}", name=name)
    return f"{problem}\n{words.text('commands.usage.nearest', name=possibilities[0])}" if possibilities else problem


def _bad_value(error: click.BadParameter, param: click.Parameter, words: Catalogue) -> str:
    name = (
        param.opts[0]
        if isinstance(param, click.Option)
        else param.make_metavar(error.ctx or click.get_current_context())
    )
    if isinstance(error, click.MissingParameter):
        return words.text("commands.usage.missing", name=name)
    if isinstance(param.type, click.Choice):
        return words.text("commands.usage.not-a-choice", name=name, choices=list(param.type.choices))
    if isinstance(param.type, click.IntRange):
        return words.text("commands.usage.not-a-number", name=name, lowest=param.type.min, highest=param.type.max)
    return words.text("commands.usage.bad-value", name=name)
