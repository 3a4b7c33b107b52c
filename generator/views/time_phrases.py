"""Phrases for times: durations, moments, deadlines, frequencies and when cadences take place."""

from typing import get_args

from generator.model.policy import Cadence
from generator.model.values import Cycle, Deadline, Duration, Frequency, Moment, Weekday
from generator.views.wording import Wording, is_blank

_WEEK = frozenset(get_args(Weekday))
_OFFSETS = {-1: "day_before", 0: "same_day", 1: "next_day"}


class TimePhrases(Wording):
    """Phrases for values that say when or how long."""

    def duration(self, duration: Duration) -> str:
        """A length of time, such as 2小时."""
        return self.amount(duration.n, duration.unit)

    def moment(self, moment: Moment) -> str:
        """A point in time, such as 次日10:00."""
        bare = self._bare_moment(moment)
        return self._remarked(bare, bare, moment.note)

    def period(self, start: Moment, end: Moment) -> str:
        """From one moment to another."""
        return self.word("moment.from_to", start=self.moment(start), end=self.moment(end))

    def deadline(self, deadline: Deadline, frequency: Frequency | None = None) -> str:
        """When something must be done at the latest.

        With the frequency of the work, a day of a month or week is said with its cycle: 每月25日前.
        """
        if deadline.vague is not None:
            return deadline.vague
        if deadline.within is not None:
            return self._within(deadline.within, deadline.start)
        if deadline.before is not None:
            duration = self.duration(deadline.before)
            if deadline.event is None:
                return self.word("deadline.before", duration=duration)
            return self.word("deadline.before_event", duration=duration, event=deadline.event)
        return self._by(deadline.by, frequency) if deadline.by is not None else ""

    def cycle(self, cycle: Cycle) -> str:
        """How often, such as 每月."""
        return self.word(f"cycles.{cycle}")

    def cycle_name(self, cycle: Cycle) -> str:
        """The name of a period of scoring, such as 月度."""
        return self.word(f"cycle_names.{cycle}")

    def frequency(self, frequency: Frequency) -> str:
        """How often something recurs, such as 每周一、周三."""
        phrase = self.cycle(frequency.every)
        if frequency.on:
            days = self.listed(self._day(day) for day in frequency.on)
            if frequency.every == "week" and set(frequency.on) <= _WEEK:
                phrase = self.word("frequency.on_weekdays", days=days)
            else:
                phrase = self.word("frequency.on_days", cycle=phrase, days=days)
        if frequency.times is not None:
            phrase = self.word("frequency.times", phrase=phrase, n=frequency.times)
        return self.noted(phrase, frequency.note)

    def timing(self, frequency: Frequency | None, deadline: Deadline | None) -> tuple[str, ...]:
        """Frequency and deadline, one phrase each; one phrase for both where the deadline can name the cycle."""
        if deadline is None:
            return (self.frequency(frequency),) if frequency else ()
        if frequency is None:
            return (self.deadline(deadline),)
        frequency = _without_day_of(deadline.by, frequency)
        if deadline.by is not None and _repeats(deadline.by, frequency.every) and _is_plain(frequency):
            return (self.deadline(deadline, frequency),)
        return (self.frequency(frequency), self.deadline(deadline))

    def cadence_time(self, cadence: Cadence) -> str:
        """When a cadence takes place, such as 每周六15:00."""
        frequency = _without_day_of(cadence.at, cadence.frequency)
        phrase = self.frequency(frequency)
        if cadence.at is None:
            return phrase
        if cadence.kind == "report":
            latest = Deadline(by=cadence.at)
            return self.listed(self.timing(cadence.frequency, latest))
        start = self.moment(cadence.at)
        if cadence.until is not None:
            start = self.period(cadence.at, cadence.until)
        if _repeats(cadence.at, frequency.every) and _is_plain(frequency):
            every = "moment.every_weekday" if frequency.every == "week" else "moment.every"
            return self.word(every, cycle=phrase, moment=start)
        return self.word("pair", first=phrase, second=start)

    def _day(self, day: str) -> str:
        return self.word("days.day_of_month", n=day) if day.isdigit() else self.word(f"days.{day}")

    def _bare_moment(self, moment: Moment) -> str:
        parts = [] if moment.offset_days is None else [self._offset(moment.offset_days)]
        day = None if moment.day is None else self._day_of_month(moment)
        if moment.month is not None:
            month = self.word(f"months.{moment.month}")
            parts.append(month if day is None else self.word("moment.month_day", month=month, day=day))
        elif day is not None:
            parts.append(day)
        if moment.weekday is not None:
            parts.append(self._day(moment.weekday))
        if moment.time is not None:
            parts.append(moment.time)
        phrase = ""
        for part in parts:
            phrase = self.word("pair", first=phrase, second=part) if phrase else part
        return phrase

    def _day_of_month(self, moment: Moment) -> str:
        return self.word("days.day_of_month", n=self.blank if is_blank(moment.day) else moment.day)

    def _offset(self, days: int) -> str:
        if days in _OFFSETS:
            return self.word(f"moment.{_OFFSETS[days]}")
        return self.word("moment.days_later" if days > 0 else "moment.days_earlier", n=abs(days))

    def _within(self, within: Duration, start: str | None) -> str:
        duration = self.duration(within)
        if start is None:
            return self.word("deadline.within", duration=duration)
        ends_itself = start.endswith(tuple(self.word("deadline.start_endings").split()))
        return self.word(f"deadline.within_{'starting' if ends_itself else 'from'}", duration=duration, start=start)

    def _by(self, moment: Moment, frequency: Frequency | None) -> str:
        bare = self._bare_moment(moment)
        if not bare:
            note = moment.note or ""
            ends_itself = note.endswith(tuple(self.word("deadline.by_endings").split()))
            return note if ends_itself else self.word("deadline.by", moment=note)
        if frequency is None or not _repeats(moment, frequency.every):
            whole_day = moment.offset_days is not None and moment.time is None
            phrase = self.word("deadline.by_whole_day" if whole_day else "deadline.by", moment=bare)
        elif frequency.every == "week":
            phrase = self.word("deadline.by_weekday", moment=bare)
        else:
            phrase = self.word("deadline.by_in_cycle", cycle=self.cycle(frequency.every), moment=bare)
        return self._remarked(phrase, bare, moment.note)

    def _remarked(self, phrase: str, bare: str, note: str | None) -> str:
        """The phrase with its note; a note that says the moment itself (收到的当天) stands alone."""
        relative = self.word("moment.relative_words").split("|")
        said = note is not None and (bare in note or (bare in relative and any(word in note for word in relative)))
        return note if note is not None and said else self.noted(phrase, note)


def _repeats(moment: Moment, every: Cycle) -> bool:
    """Whether a moment names the point within a cycle and so can be said together with it."""
    if moment.offset_days is not None:
        return False
    if every == "week":
        return moment.weekday is not None and moment.day is None and moment.month is None
    if moment.weekday is not None:
        return False
    if every in ("day", "workday"):
        return moment.time is not None and moment.day is None and moment.month is None
    if every in ("month", "quarter", "half_year"):
        return moment.day is not None and moment.month is None
    return every == "year" and moment.month is not None


def _is_plain(frequency: Frequency) -> bool:
    return not frequency.on and frequency.times is None and frequency.note is None


def _without_day_of(moment: Moment | None, frequency: Frequency) -> Frequency:
    """The frequency without the day that the moment says anyway, so that it is not said twice."""
    if moment is not None and frequency.on in ((moment.weekday,), (str(moment.day),)):
        return frequency.model_copy(update={"on": ()})
    return frequency
