"""handbook serve: live preview."""

import signal
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from generator.commands.base import make_command
from generator.commands.session import Session
from generator.errors import SetupError
from generator.locale import Catalogue


def command(words: Catalogue) -> click.Command:
    """The command in one language."""
    host = click.Option(["--host"], default="127.0.0.1", metavar=words.text("commands.serve.host-metavar"))
    port = click.Option(["--port"], type=click.IntRange(1, 65535), default=8000, metavar="N")
    browser = click.Option(["--open", "open_browser"], is_flag=True)
    return make_command(words, "serve", run, host, port, browser)


def run(session: Session, *, host: str, port: int, open_browser: bool) -> None:
    """Serve until Ctrl-C."""
    from generator.commands.preview import Preview  # noqa: PLC0415 -- slow to import; checking and help do without
    from generator.commands.preview_server import PreviewServer  # noqa: PLC0415 -- as above

    root = session.project()
    with tempfile.TemporaryDirectory(prefix="handbook-preview-") as folder, _ended_by_signal():
        preview = Preview(session, root, Path(folder))
        preview.rebuild()
        server = PreviewServer(preview, host, port, lambda url: session.say("serve.ready", url=url))
        try:
            server.run(open_browser=open_browser)
        except KeyboardInterrupt:
            session.say("serve.ended")
        except OSError as error:
            raise SetupError("cannot-listen", host=host, port=port, reason=error.strerror or "") from error
        finally:
            server.shutdown()


@contextmanager
def _ended_by_signal() -> Iterator[None]:
    """Let a request to end be like Ctrl-C, so that nothing is left in the temporary folder."""
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)
