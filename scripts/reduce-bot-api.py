#!/usr/bin/env python3
"""Reduces Telegram's machine-readable Bot API to the part that the stand-in checks.

Usage: scripts/reduce-bot-api.py path/to/api.json > src/demo/bot_api/spec.json

The source is api.json of https://github.com/PaulSonOfLars/telegram-bot-api-spec (MIT). Kept are the methods below
and, step by step, every type that one of their parameters can hold. Prose is dropped, except for a constant value
("Scope type, must be default"), which is what tells the members of a union apart.
"""

import json
import re
import sys

METHODS = """
    getMe getUpdates deleteWebhook getWebhookInfo sendMessage editMessageText editMessageReplyMarkup deleteMessage
    answerCallbackQuery sendDocument sendChatAction leaveChat getFile setMyCommands getMyCommands deleteMyCommands
    setMyDescription getMyDescription setMyShortDescription getMyShortDescription setMyName getMyName getChat
""".split()


def reduced_fields(fields):
    reduced = {}
    for field in fields:
        entry = {"types": field["types"]}
        if field["required"]:
            entry["required"] = True
        constant = re.search(r"\b(?:must be|always) [\"“]?(\w+)[\"”]?$", field["description"])
        if field["types"] == ["String"] and constant:
            entry["value"] = constant.group(1)
        reduced[field["name"]] = entry
    return reduced


def types_named_in(fields):
    for field in fields.values():
        for name in field["types"]:
            yield name.removeprefix("Array of ").removeprefix("Array of ")


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    with open(sys.argv[1], encoding="utf-8") as file:
        api = json.load(file)

    methods = {name: reduced_fields(api["methods"][name].get("fields", [])) for name in METHODS}
    types = {}
    wanted = [name for fields in methods.values() for name in types_named_in(fields)]
    while wanted:
        name = wanted.pop()
        if name in types or name not in api["types"]:
            continue
        entry = api["types"][name]
        if "subtypes" in entry:
            types[name] = {"any_of": entry["subtypes"]}
            wanted += entry["subtypes"]
        else:
            fields = reduced_fields(entry.get("fields", []))
            types[name] = {"fields": fields}
            wanted += types_named_in(fields)

    spec = {"version": api["version"], "methods": methods, "types": dict(sorted(types.items()))}
    text = json.dumps(spec, indent=1, ensure_ascii=False)
    # One field per line: {"types": ["Integer"], "required": true}.
    print(re.sub(r"\{\s+(\"types\": \[[^\]]*\][^{}]*)\}", lambda m: "{" + " ".join(m.group(1).split()) + "}", text))


if __name__ == "__main__":
    main()
