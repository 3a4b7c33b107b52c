from generator.load.document import Kind
from generator.load.read_project import read_project
from generator.model.build import MODELS, build_handbook
from tests.conftest import Project
from tests.samples.read import FULL, MINIMAL, read

ROLE = """id: {id}
title: {id}
department: company
reports_to: general-manager
purpose: x
duties: [{{no: 1, text: x}}]
revision: {{version: "1.0", effective: 2026-01-01}}
"""


def test_every_kind_of_file_has_its_model() -> None:
    assert MODELS.keys() == set(Kind)


def test_all_records_of_the_sample() -> None:
    handbook = read(FULL)[1]
    assert handbook.settings.company.short_name == "Sample <Works>"
    counts = [
        len(part)
        for part in (handbook.departments, handbook.roles, handbook.policies, handbook.topics, handbook.sources)
    ]
    assert counts == [3, 5, 2, 2, 1]
    assert handbook.decisions is not None
    assert handbook.unread == frozenset()


def test_a_handbook_without_topics_and_sources() -> None:
    handbook = read(MINIMAL)[1]
    assert (handbook.topics, handbook.sources, handbook.decisions) == ((), (), None)


def test_all_problems_of_all_files_at_once_in_the_order_of_each_file(project: Project) -> None:
    bad = ROLE.format(id="clerk").replace("purpose: x", "purpos: x").replace("no: 1", "no: 0")
    root = project({"roles/company/clerk.yml": bad, "policies/attendance.yml": "id: attendance\nstatus: on\n"})
    _, findings = build_handbook(read_project(root))
    assert [(found.place.file, found.place.line, found.check) for found in findings] == [
        ("roles/company/clerk.yml", 1, "missing-key"),
        ("roles/company/clerk.yml", 5, "unknown-key"),
        ("roles/company/clerk.yml", 6, "wrong-value"),
        ("policies/attendance.yml", 1, "missing-key"),
        ("policies/attendance.yml", 1, "missing-key"),
        ("policies/attendance.yml", 1, "missing-key"),
        ("policies/attendance.yml", 1, "missing-key"),
        ("policies/attendance.yml", 2, "not-allowed-value"),
    ]


def test_what_fits_is_kept_and_what_does_not_is_unread(project: Project) -> None:
    files = {
        "roles/company/good.yml": ROLE.format(id="good"),
        "roles/company/bad.yml": "id: bad\n",
        "roles/company/broken.yml": "id: [\n",
    }
    handbook, findings = build_handbook(read_project(project(files)))
    assert handbook is not None
    assert {role.id for role in handbook.roles} == {"general-manager", "good"}
    assert handbook.unread == {"roles/company/bad.yml", "roles/company/broken.yml"}
    # What could not be read is told by the load layer.
    assert {found.place.file for found in findings} == {"roles/company/bad.yml"}


def test_without_settings_there_is_no_handbook_but_all_findings(project: Project) -> None:
    root = project({"site_config.yml": "title: x\n", "roles/company/bad.yml": "id: bad\n"})
    handbook, findings = build_handbook(read_project(root))
    assert handbook is None
    assert {found.place.file for found in findings} == {"site_config.yml", "roles/company/bad.yml"}
    missing, _ = build_handbook(read_project(project({"site_config.yml": None})))
    assert missing is None
