"""Live preview, over real HTTP and as a process of its own."""

import json
import signal
import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.error import HTTPError, URLError
from urllib.request import urlopen

import pytest

from tests.commands.calls import Caller, spawn
from tests.conftest import Project

PATIENCE = 60
ROLE = "roles/company/general-manager.yml"


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def get(url: str) -> tuple[int, str]:
    try:
        with urlopen(url, timeout=PATIENCE) as answer:  # noqa: S310 -- our own server on this machine
            return answer.status, answer.read().decode("utf-8", "replace")
    except HTTPError as error:
        with error:
            return error.code, error.read().decode()
    except (URLError, ConnectionError):
        return 0, ""


def wait_for(url: str, good: Callable[[int, str], bool]) -> str:
    """Ask again until the answer is good."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        status, text = get(url)
        if good(status, text):
            return text
        time.sleep(0.1)
    raise AssertionError(f"{url}: no good answer within {PATIENCE} s; the last was {status}: {text[:300]}")


def findings(site: str, count: int) -> list[dict[str, str]]:
    address = f"{site}/assets/preview-findings.json"
    text = wait_for(address, lambda status, text: status == 200 and len(json.loads(text)["findings"]) == count)
    found: list[dict[str, str]] = json.loads(text)["findings"]
    return found


@contextmanager
def serving(root: Path) -> Iterator[tuple[str, subprocess.Popen[str]]]:
    port = free_port()
    process = spawn("serve", "--port", str(port), cwd=root)
    try:
        yield f"http://127.0.0.1:{port}", process
    finally:
        process.kill()
        process.communicate()


def edit(root: Path, old: str, new: str) -> None:
    file = root / ROLE
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def test_an_edit_shows_and_a_bad_edit_keeps_the_page_and_tells_why(project: Project) -> None:
    root = project()
    with serving(root) as (site, _):
        page = f"{site}/roles/general-manager.html"
        text = wait_for(page, lambda status, text: status == 200 and "对公司的经营结果负责" in text)
        assert '<script src="/assets/preview.js"' in text
        assert "livereload(" not in text
        assert get(f"{site}/assets/preview.js")[0] == 200
        assert get(f"{site}/assets/preview.css")[0] == 200
        assert get(f"{site}/print/general-manager.pdf")[1].startswith("%PDF-")
        assert get(f"{site}/nowhere.html")[0] == 404
        assert findings(site, 0) == []

        edit(root, "对公司的经营结果负责", "对公司的长远发展负责")
        wait_for(page, lambda status, text: status == 200 and "对公司的长远发展负责" in text)

        edit(root, "reports_to: null", "reports_to: nobody-here")
        (finding,) = findings(site, 1)
        assert finding["place"] == f"{ROLE}:4:13"
        assert "nobody-here" in finding["problem"]
        assert "对公司的长远发展负责" in get(page)[1]

        edit(root, "reports_to: nobody-here", "reports_to: null")
        findings(site, 0)
    assert not (root / "build").exists()


def test_a_handbook_that_starts_unreadable_comes_alive(project: Project) -> None:
    root = project()
    edit(root, "reports_to: null", "reports_to: [")
    with serving(root) as (site, _):
        text = wait_for(f"{site}/", lambda status, _: status == 404)
        assert "/assets/preview.js" in text
        assert len(findings(site, 1)) == 1
        edit(root, "reports_to: [", "reports_to: null")
        wait_for(f"{site}/", lambda status, _: status == 200)


def test_a_folder_that_comes_later_is_watched(project: Project) -> None:
    root = project({"policies/attendance.yml": None})
    (root / "policies").rmdir()
    policy = (
        "id: leave\ntitle: 请假制度\napplies_to: {everyone: true}\nstatus: draft\n"
        "chapters:\n  - no: 1\n    title: 总则\n"
        '    articles: [{no: 1, text: 请假要事先申请。}]\nrevision: {version: "1.0", effective: 2026-01-01}\n'
    )
    with serving(root) as (site, _):
        wait_for(f"{site}/", lambda status, _: status == 200)
        (root / "policies").mkdir()
        time.sleep(1.5)
        (root / "policies/leave.yml").write_text(policy, encoding="utf-8")
        wait_for(f"{site}/policies/leave.html", lambda status, _: status == 200)


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
def test_it_ends_quietly_and_leaves_nothing(how: signal.Signals, project: Project, tmp_path: Path) -> None:
    port = free_port()
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    process = spawn("serve", "--port", str(port), cwd=project(), env={"TMPDIR": str(temporary)})
    wait_for(f"http://127.0.0.1:{port}/", lambda status, _: status == 200)
    assert any(temporary.iterdir())
    process.send_signal(how)
    out, err = process.communicate(timeout=PATIENCE)
    assert (process.returncode, err) == (0, "")
    assert out.endswith("预览已结束。\n")
    assert f"http://127.0.0.1:{port}/" in out
    assert list(temporary.iterdir()) == []


def test_a_port_in_use_is_told(call: Caller, project: Project) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        shown = call("serve", "--port", str(port), cwd=project())
    assert shown.code == 2
    assert f"{port} 端口" in shown.err
    assert "Traceback" not in shown.text
