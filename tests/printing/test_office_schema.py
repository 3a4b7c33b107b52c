"""Word and Excel files hold to the schema of Office; the validator of Microsoft's Open XML SDK judges them."""

import io
import json
import shutil
import subprocess
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest

from generator.locale import catalogue
from generator.printing.everything import PrintShop
from generator.printing.kinds import Order, orders
from generator.project import check
from generator.resources import templates_root
from generator.views.context import Context, make_context
from tests.printing.test_everything import silent
from tests.render.test_hostile_paper import context_of
from tests.samples.read import FULL
from tests.shipped import REPOSITORY

NODE = shutil.which("node") or "node"
VALIDATOR = REPOSITORY / "build/tools/ooxml-validate/package/dist/npm/index.js"
SCRIPT = Path(__file__).with_name("office_errors.mjs")
HOSTILE = "#x $y$ <script>a</script> =1+1 {{ d }} {% x %} & 䶮 " + "long" * 100


def office_files(context: Context, root: Path) -> dict[str, bytes]:
    """Of every kind of Word and Excel file of a handbook the largest, by its name; all of them can be made."""
    wanted = [order for order in orders(context) if not order.path.endswith(".pdf")]
    made = PrintShop(context, root).make(wanted, silent)
    assert made.failures == ()
    assert len(made.documents) == len(wanted)
    largest: dict[str, Order] = {}
    for order in sorted(wanted, key=lambda one: len(made.documents[one.path])):
        largest[order.kind.name] = order
    return {_name(order): made.documents[order.path] for order in largest.values()}


def _name(order: Order) -> str:
    return order.path.removeprefix("print/").replace("/", "-")


def read(root: Path, language: str) -> Context:
    handbook = check(root).handbook
    assert handbook is not None
    return make_context(handbook, catalogue(language))


def spoiled(part: str, before: bytes, after: bytes) -> bytes:
    """Our template of a job description with a fault in one of its parts."""
    template = (templates_root() / "print" / "job_description.docx").read_bytes()
    written = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(template)) as source, zipfile.ZipFile(written, "w") as target:
        for name in source.namelist():
            content = source.read(name)
            if name == part:
                assert before in content
                content = content.replace(before, after, 1)
            target.writestr(name, content)
    return written.getvalue()


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """From the shipped handbook, from the English sample with the template of a company, and with hostile words."""
    hostile = tmp_path_factory.mktemp("hostile")
    return {
        **office_files(read(REPOSITORY, "zh-CN"), REPOSITORY),
        **{f"english-{name}": file for name, file in office_files(read(FULL, "en"), FULL).items()},
        **{f"hostile-{name}": file for name, file in office_files(context_of(hostile, HOSTILE), hostile).items()},
        **{f"template-{one.name}": one.read_bytes() for one in (templates_root() / "print").glob("*.docx")},
        "spoiled-1.docx": spoiled("word/document.xml", b"<w:p>", b"<w:p><w:nothing/>"),
        "spoiled-2.docx": spoiled("word/document.xml", b"<w:tblGrid>", b"<w:jc/><w:tblGrid>"),
    }


@pytest.fixture(scope="module")
def errors(tmp_path_factory: pytest.TempPathFactory, files: Mapping[str, bytes]) -> dict[str, list[str]]:
    """What the validator has against each file; asked once, because it takes long to start."""
    folder = tmp_path_factory.mktemp("office")
    for name, content in files.items():
        (folder / name).write_bytes(content)
    command: list[str | Path] = [NODE, SCRIPT, VALIDATOR, *(folder / name for name in files)]
    said = subprocess.run(command, capture_output=True, check=True, encoding="utf-8").stdout
    found: dict[str, list[str]] = json.loads(said)
    return {Path(file).name: wrong for file, wrong in found.items()}


def test_no_file_has_a_fault(files: Mapping[str, bytes], errors: Mapping[str, list[str]]) -> None:
    assert errors.keys() == files.keys()
    assert len(files) > 12
    assert {name: wrong for name, wrong in errors.items() if wrong and not name.startswith("spoiled")} == {}


@pytest.mark.parametrize("name", ["spoiled-1.docx", "spoiled-2.docx"])
def test_a_fault_is_told(errors: Mapping[str, list[str]], name: str) -> None:
    assert "word/document.xml" in errors[name][0]
