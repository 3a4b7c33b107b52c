"""Phrases for working hours."""

from typing import get_args

from generator.model.role import Schedule
from generator.model.values import Weekday
from generator.views.wording import Wording

_WEEK: tuple[Weekday, ...] = get_args(Weekday)
_SHORTEST_RANGE = 3


class HoursPhrases(Wording):
    """Phrases for a schedule and its days of the week."""

    def schedule(self, schedule: Schedule) -> tuple[str, ...]:
        """Working hours, one phrase per line."""
        kind = self.word(f"schedule.{schedule.type}")
        if schedule.approval_no is not None:
            kind = self.word("schedule.approval", type=kind, number=schedule.approval_no)
        lines = [kind]
        if schedule.week:
            lines.append(self.weekdays(schedule.week))
        lines += self._working_day(schedule)
        if schedule.breaks:
            times = self.listed(self._clocks(pause.start, pause.end) for pause in schedule.breaks)
            lines.append(self.word("schedule.pause", times=times))
        if schedule.overtime is not None:
            lines.append(self.word("schedule.overtime", text=schedule.overtime))
        return (*lines, schedule.note) if schedule.note is not None else tuple(lines)

    def weekdays(self, week: tuple[Weekday, ...]) -> str:
        """Days of the week; three or more in a row as 周一至周五."""
        places = sorted(_WEEK.index(day) for day in set(week))
        runs: list[list[int]] = []
        for place in places:
            if runs and runs[-1][-1] == place - 1:
                runs[-1].append(place)
            else:
                runs.append([place])
        return self.listed(word for run in runs for word in self._run(run))

    def _run(self, run: list[int]) -> list[str]:
        words = [self.word(f"days.{_WEEK[place]}") for place in run]
        return words if len(run) < _SHORTEST_RANGE else [self.word("days.through", first=words[0], last=words[-1])]

    def _working_day(self, schedule: Schedule) -> list[str]:
        if schedule.start is not None and schedule.end is not None:
            return [self._clocks(schedule.start, schedule.end)]
        found = [self.word("schedule.from", time=schedule.start)] if schedule.start is not None else []
        return [*found, self.word("schedule.to", time=schedule.end)] if schedule.end is not None else found

    def _clocks(self, start: str, end: str) -> str:
        return self.word("moment.from_to", start=start, end=end)
