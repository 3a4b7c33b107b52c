"""A handbook read from files, as the checks see it."""

from collections.abc import Mapping

from generator.load.read_project import read_project
from generator.model.build import build_handbook
from generator.model.handbook import Handbook
from tests.conftest import Project

CLERK = """\
id: clerk
title: 文员
aliases: [前台]
department: company
reports_to: general-manager
purpose: 保证来访登记完整。
duties:
  - {no: 1, text: 登记来访客户。}
revision: {version: "1.0", effective: 2026-01-01}
"""
SETTINGS = """\
title: 岗位手册
company: {name: 示例有限公司}
revision: {version: "1.0", effective: 2026-01-01}
"""
POLICY = """\
id: attendance
title: 考勤制度
applies_to: {everyone: true}
status: in_force
chapters:
  - no: 1
    title: 工作时间
    articles:
      - {no: 1, text: 迟到一次罚款20元。}
"""
REVISION = 'owner: general-manager\nrevision: {version: "1.0", effective: 2026-01-01}\n'


def read(project: Project, files: Mapping[str, str | bytes | None] | None = None) -> Handbook:
    """The handbook of the minimal project with files laid over it."""
    handbook, _ = build_handbook(read_project(project(files)))
    assert handbook is not None
    return handbook
