"""Reads calendar files with two parsers that know nothing of Driehoek, and prints what each understood.

The argument names the parser (`icalendar` or `vobject`), the file comes on standard input, and what was read goes out
as JSON: the method, the name, and for each event its texts and times. `starts` is what a clock on the wall shows,
`starts_utc` the instant; vobject works it out by the VTIMEZONE of the file alone.
"""

import json
import sys
from datetime import datetime, timezone

text = sys.stdin.buffer.read().decode("utf-8")


def times(name, value):
    # A whole day has no hour and no zone.
    if not isinstance(value, datetime):
        return {name: value.isoformat(), name + "_utc": None}
    return {name: value.replace(tzinfo=None).isoformat(), name + "_utc": value.astimezone(timezone.utc).isoformat()}


def with_icalendar():
    import icalendar

    calendar = icalendar.Calendar.from_ical(text)
    assert not calendar.errors, calendar.errors
    zones = [zone.to_tz() for zone in calendar.walk("VTIMEZONE")]
    assert len(zones) == 1
    events = []
    for event in calendar.walk("VEVENT"):
        assert not event.errors, event.errors
        read = {name.lower(): event.get(name) for name in ("UID", "STATUS", "SUMMARY", "DESCRIPTION", "LOCATION", "URL")}
        read = {name: None if value is None else str(value) for name, value in read.items()}
        read["sequence"] = int(event["SEQUENCE"])
        read.update(times("starts", event.decoded("DTSTART")))
        read.update(times("ends", event.decoded("DTEND")))
        # The rules in the file say the same as the parser's own table of zones.
        starts = event.decoded("DTSTART")
        if isinstance(starts, datetime):
            assert starts.replace(tzinfo=zones[0]).utcoffset() == starts.utcoffset()
        read["alarms"] = [-alarm.decoded("TRIGGER").total_seconds() / 60 for alarm in event.walk("VALARM")]
        events.append(read)
    # What it has no type for it hands over as it stands; by RFC 5545, 3.8.8.2, it is a text.
    name = icalendar.parser.unescape_char(str(calendar["X-WR-CALNAME"]))
    return {"method": str(calendar["METHOD"]), "name": name, "events": events}


def with_vobject():
    import vobject

    calendar = vobject.readOne(text)
    calendar.validate(raiseException=True)
    events = []
    for event in calendar.contents.get("vevent", []):
        event.validate(raiseException=True)
        names = ("uid", "status", "summary", "description", "location", "url")
        read = {name: event.contents[name][0].value if name in event.contents else None for name in names}
        read["sequence"] = int(event.sequence.value)
        read.update(times("starts", event.dtstart.value))
        read.update(times("ends", event.dtend.value))
        alarms = event.contents.get("valarm", [])
        read["alarms"] = [-alarm.trigger.value.total_seconds() / 60 for alarm in alarms]
        events.append(read)
    return {"method": calendar.method.value, "name": calendar.x_wr_calname.value, "events": events}


print(json.dumps({"icalendar": with_icalendar, "vobject": with_vobject}[sys.argv[1]]()))
