// The demo's chat page: shows what a parent sees in Telegram, and does what a parent can do.
// Texts of the bot and of people reach the page through textContent only.
"use strict";

const el = (id) => document.getElementById(id);
const log = el("log");
const text = el("text");
const clock = new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/Amsterdam", hour: "2-digit", minute: "2-digit" });
const calendar = new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/Amsterdam", weekday: "long", day: "numeric", month: "long" });

let person = null;
let state = null;
let shownAnswer = null;
let following = null;
// What a scanned letter hands to the bot when Start is pressed, as in Telegram.
let payload = null;

/** Makes an element; strings among the children become text. */
function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name === "onclick") element.addEventListener("click", value);
    else if (value !== null) element.setAttribute(name, value);
  }
  element.append(...children);
  return element;
}

// Talking to the server.

async function post(path, body) {
  try {
    const isFile = body instanceof Blob;
    const answer = await fetch("/demo/api/" + path, {
      method: "POST",
      headers: { "Content-Type": isFile ? "application/octet-stream" : "application/json" },
      body: isFile ? body : JSON.stringify(body),
    });
    if (!answer.ok) notice(`That did not work (${answer.status}).`);
  } catch {
    notice("The demo does not answer. Is it still running?");
  }
}

async function follow() {
  following?.abort();
  const mine = (following = new AbortController());
  let since = null;
  while (!mine.signal.aborted) {
    const query = new URLSearchParams();
    const first = state === null;
    if (person !== null) query.set("person", person);
    if (since !== null) query.set("since", since);
    try {
      const answer = await fetch("/demo/api/state?" + query, { signal: mine.signal });
      if (!answer.ok) throw new Error(String(answer.status));
      const next = await answer.json();
      if (mine.signal.aborted) return;
      if (since === -1) notice("");
      since = next.version;
      show(next);
      if (first) askWhoScanned();
    } catch {
      if (mine.signal.aborted) return;
      if (since !== -1) notice("The demo does not answer. Trying again…");
      since = -1;
      await new Promise((resume) => setTimeout(resume, 1500));
    }
  }
}

// Showing.

let noticeTimer = null;
function notice(words) {
  clearTimeout(noticeTimer);
  el("notice").textContent = words;
  if (words) noticeTimer = setTimeout(() => (el("notice").textContent = ""), 10000);
}

function show(next) {
  const other = state?.person?.id !== next.person?.id;
  state = next;
  person = next.person?.id ?? null;
  el("now").textContent = next.now;
  showPeople();
  if (!next.person) {
    el("log").replaceChildren(make("p", { class: "empty" }, "There is nobody here yet."));
    return;
  }
  el("who").textContent = `${next.person.first_name} and ${next.bot_name}`;
  const blocked = next.person.standing === "blocked";
  el("block").setAttribute("aria-pressed", String(blocked));
  el("block").textContent = blocked ? "Unblock the bot" : "Block the bot";
  el("start").hidden = next.person.standing !== "stranger" && payload === null;
  showMenu(el("commands"), next.commands.map(({ command, description }) => ({
    label: "/" + command,
    more: description,
    act: () => post("say", { person, text: "/" + command }),
  })), "The bot has set no commands here.");
  showMessages(other);
  if (other) {
    shownAnswer = next.answer?.id ?? null;
    notice("");
  }
  if (next.answer && next.answer.id !== shownAnswer) {
    shownAnswer = next.answer.id;
    notice(next.answer.text);
  }
  if (!el("panel-calls").hidden) showCalls();
}

function showPeople() {
  const key = JSON.stringify([state.people, person]);
  const list = el("people");
  if (list.dataset.key === key) return;
  const hadFocus = list.contains(document.activeElement);
  list.dataset.key = key;
  list.replaceChildren(...parents(choose));
  if (hadFocus) list.querySelector("[aria-current=true]")?.focus();
}

/** A button for each parent. */
function parents(act) {
  return state.people.map((one) => make("li", {}, make("button", {
    type: "button",
    "aria-current": String(one.id === person),
    onclick: () => act(one.id),
  }, one.first_name, make("small", {}, one.language_code ?? ""))));
}

/** Asks who scanned the letter whose link brought us here. */
function askWhoScanned() {
  const scanned = new URLSearchParams(location.search).get("start");
  // What Telegram allows in such a link; anything else it drops.
  if (scanned === null || !/^[A-Za-z0-9_-]{1,64}$/.test(scanned)) return;
  const dialog = el("scanned");
  el("scanned-title").textContent = scanned.startsWith("i_") ? "You scanned a letter" : "You opened a link to the bot";
  dialog.querySelector("ul").replaceChildren(...parents((id) => {
    payload = scanned;
    dialog.close();
    choose(id);
    el("start").hidden = false;
    el("start").focus();
  }));
  dialog.showModal();
}

function choose(id) {
  person = id;
  // The link of a letter is used once.
  history.replaceState(null, "", "/#" + id);
  follow();
}

function showMenu(menu, entries, nothing) {
  const key = JSON.stringify(entries);
  if (menu.dataset.key === key) return;
  menu.dataset.key = key;
  const items = entries.map(({ label, more, act }) => make("li", {}, make("button", {
    type: "button",
    onclick: () => {
      menu.open = false;
      text.focus();
      act();
    },
  }, label, more ? make("small", { dir: "auto" }, more) : "")));
  menu.querySelector("ul").replaceChildren(...(items.length ? items : [make("li", {}, make("p", {}, nothing))]));
}

function showMessages(other) {
  const atEnd = other || log.scrollHeight - log.scrollTop - log.clientHeight < 80;
  const newest = log.lastElementChild?.dataset.id;
  if (other) {
    // Another chat is not news: it is not read out as a whole.
    log.setAttribute("aria-live", "off");
    log.replaceChildren();
    setTimeout(() => log.setAttribute("aria-live", "polite"), 500);
  }
  const old = new Map([...log.children].map((node) => [node.dataset.id, node]));
  const wanted = [];
  let day = null;
  for (const message of state.messages) {
    const date = calendar.format(message.date * 1000);
    if (date !== day) wanted.push(keep(old, "day " + date, date, () => make("p", { class: "day" }, date)));
    day = date;
    wanted.push(keep(old, String(message.message_id), JSON.stringify(message), () => bubble(message)));
  }
  if (!wanted.length) {
    wanted.push(keep(old, "empty", "", () => make("p", { class: "empty" }, "No messages yet. Press Start, or write something.")));
  }
  const kept = new Set(wanted);
  for (const node of [...log.children]) if (!kept.has(node)) node.remove();
  wanted.forEach((node, index) => {
    if (log.children[index] !== node) log.insertBefore(node, log.children[index] ?? null);
  });
  if (atEnd || log.lastElementChild.dataset.id !== newest) showNewest();
}

/** Shows the end of the chat; a message that is higher than the window is shown from its beginning. */
function showNewest() {
  const last = log.lastElementChild;
  log.scrollTop = Math.min(log.scrollHeight, last.offsetHeight > log.clientHeight ? last.offsetTop - 8 : Infinity);
}

/** The node that is there already, changed only if its content did; focus on a button survives. */
function keep(old, id, key, build) {
  const node = old.get(id);
  if (node?.dataset.key === key) return node;
  const fresh = build();
  fresh.dataset.id = id;
  fresh.dataset.key = key;
  if (!node) return fresh;
  const keys = [...node.querySelectorAll(".keyboard button")];
  const focused = keys.indexOf(document.activeElement);
  node.replaceChildren(...fresh.childNodes);
  node.dataset.key = key;
  if (focused >= 0) {
    const now = [...node.querySelectorAll(".keyboard button")];
    const target = now.find((button) => button.textContent === keys[focused].textContent) ?? now[0] ?? log;
    target.focus({ preventScroll: true });
  }
  return node;
}

function bubble(message) {
  const author = message.from_bot ? state.bot_name : state.person.first_name;
  const body = make("div", { class: "bubble" }, make("span", { class: "hidden" }, author + ": "));
  if (message.rest.forward_origin) body.append(make("p", { class: "label" }, "Forwarded from " + message.rest.forward_origin.sender_user_name));
  for (const kind of ["photo", "voice", "sticker"]) if (message.rest[kind]) body.append(make("p", { class: "file" }, `[${kind}]`));
  if (message.document) body.append(attachment(message.document));
  body.append(...lines(message));
  body.append(make("small", { class: "meta" }, (message.edited ? "edited " : "") + clock.format(message.date * 1000)));
  const node = make("div", { class: message.from_bot ? "message" : "message own" }, body);
  if (message.keyboard.length) node.append(keyboard(message));
  return node;
}

function attachment({ file_id, file_name, file_size }) {
  const link = make("a", { href: "/demo/api/file/" + encodeURIComponent(file_id), download: file_name }, `📄 ${file_name}`);
  return make("p", { class: "file", dir: "auto" }, link, ` (${file_size} bytes)`);
}

function keyboard(message) {
  return make("div", { class: "keyboard" }, ...message.keyboard.map((row) => make("div", { class: "row" }, ...row.map((button) => {
    if (button.url && /^https?:\/\//.test(button.url)) {
      return make("a", { class: "key", href: button.url, target: "_blank", rel: "noopener noreferrer", dir: "auto" }, button.text + " ↗");
    }
    const press = () => post("press", { person, message_id: message.message_id, data: button.callback_data });
    const key = make("button", { type: "button", dir: "auto", onclick: press }, button.text);
    key.disabled = button.callback_data === undefined;
    return key;
  }))));
}

/** The text, line by line: each line finds its own direction; quotes and code blocks hold their lines. */
function lines(message) {
  const blocks = [];
  let start = 0;
  let holder = null;
  let open = null;
  for (const line of message.text ? message.text.split("\n") : []) {
    const end = start + line.length;
    const from = start;
    start = end + 1;
    const covers = (entity) => entity.offset <= from && from < entity.offset + entity.length && entity.offset + entity.length >= end;
    const block = message.entities.find((entity) => ["blockquote", "expandable_blockquote", "pre"].includes(entity.type) && covers(entity)) ?? null;
    if (block !== open) {
      holder = block ? make(block.type === "pre" ? "pre" : "blockquote") : null;
      if (holder) blocks.push(holder);
      open = block;
    }
    const shown = make("div", { class: "line", dir: "auto" }, ...pieces(line, from, message.entities));
    if (holder) holder.append(shown);
    else blocks.push(shown);
  }
  return blocks;
}

const TAGS = { bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code", spoiler: "span" };

/** One line cut where an entity begins or ends; offsets count UTF-16 units, as JavaScript's strings do. */
function pieces(line, from, entities) {
  const inside = entities
    .map((entity) => ({ ...entity, start: Math.max(entity.offset - from, 0), end: Math.min(entity.offset + entity.length - from, line.length) }))
    .filter((entity) => entity.start < entity.end && (entity.type in TAGS || entity.type === "text_link" || entity.type === "url"));
  const cuts = [...new Set([0, line.length, ...inside.flatMap((entity) => [entity.start, entity.end])])].sort((a, b) => a - b);
  const nodes = [];
  for (let index = 0; index + 1 < cuts.length; index++) {
    let node = document.createTextNode(line.slice(cuts[index], cuts[index + 1]));
    for (const entity of inside.filter((one) => one.start <= cuts[index] && one.end >= cuts[index + 1])) {
      const url = entity.type === "text_link" ? entity.url : entity.type === "url" ? line.slice(entity.start, entity.end) : null;
      if (url === null) node = make(TAGS[entity.type], {}, node);
      else if (/^https?:\/\//.test(url)) node = make("a", { href: url, target: "_blank", rel: "noopener noreferrer" }, node);
    }
    nodes.push(node);
  }
  return nodes;
}

// Raw calls.

async function showCalls() {
  const answer = await fetch("/demo/api/calls").catch(() => null);
  if (!answer?.ok) return;
  const calls = await answer.json();
  const list = el("calls");
  const old = new Map([...list.children].map((node) => [node.dataset.id, node]));
  list.replaceChildren(...calls.map((call) => old.get(String(call.number)) ?? callEntry(call)));
  if (!calls.length) list.replaceChildren(make("li", {}, "No calls yet."));
}

function callEntry(call) {
  const refused = call.response_code !== 200;
  const answered = call.response_code === 0 ? "reset" : String(call.response_code);
  const entry = make("li", {}, make("details", {},
    make("summary", {},
      make("span", { class: "code" + (refused ? " refused" : "") }, answered),
      make("span", { class: "method" }, call.method),
      make("span", { class: "when" }, clock.format(call.at * 1000))),
    make("pre", { dir: "ltr", tabindex: "0" }, (call.description ? call.description + "\n\n" : "") + JSON.stringify(call.body, null, 2))));
  entry.dataset.id = String(call.number);
  return entry;
}

// Doing.

/** What pressing Start sends: with the secret of a letter that was scanned, if one was. */
function scan(secret) {
  payload = null;
  post("say", { person, text: secret === null ? "/start" : "/start " + secret });
}

function send() {
  const words = text.value.trim();
  if (!words || person === null) return;
  text.value = "";
  post("say", { person, text: words });
}

el("composer").addEventListener("submit", (event) => {
  event.preventDefault();
  send();
});
text.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  send();
});
el("start").addEventListener("click", () => {
  scan(payload);
  text.focus();
});
el("not-now").addEventListener("click", () => el("scanned").close());
el("block").addEventListener("click", () => post("block", { person, blocked: el("block").getAttribute("aria-pressed") !== "true" }));
el("file").addEventListener("change", () => {
  const file = el("file").files[0];
  if (file) post("document?" + new URLSearchParams({ person, file_name: file.name }), file);
  el("file").value = "";
});
// The time passes hour by hour; meanwhile the buttons do nothing.
let moving = false;
for (const button of document.querySelectorAll("[data-seconds]")) {
  button.addEventListener("click", async () => {
    if (moving) return;
    moving = true;
    el("now").setAttribute("aria-busy", "true");
    await post("time", { seconds: Number(button.dataset.seconds) });
    moving = false;
    el("now").removeAttribute("aria-busy");
  });
}

// Menus close with Escape and when the focus leaves them.
for (const menu of document.querySelectorAll(".menu")) {
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !menu.open) return;
    menu.open = false;
    menu.querySelector("summary").focus();
  });
  document.addEventListener("click", (event) => {
    if (!menu.contains(event.target)) menu.open = false;
  });
  menu.addEventListener("focusout", (event) => {
    if (event.relatedTarget && !menu.contains(event.relatedTarget)) menu.open = false;
  });
}

const tabs = [el("tab-chat"), el("tab-calls")];
function openTab(tab) {
  for (const one of tabs) {
    const chosen = one === tab;
    one.setAttribute("aria-selected", String(chosen));
    one.tabIndex = chosen ? 0 : -1;
    el(one.getAttribute("aria-controls")).hidden = !chosen;
  }
  if (tab.id === "tab-calls") showCalls();
  else showNewest();
}
for (const tab of tabs) {
  tab.addEventListener("click", () => openTab(tab));
  tab.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
    const next = tabs[1 - tabs.indexOf(tab)];
    openTab(next);
    next.focus();
  });
}

// A phone that is turned, or whose keyboard comes up, still shows the newest message.
window.addEventListener("resize", () => log.lastElementChild && showNewest());

async function list(path) {
  const answer = await fetch("/demo/api/" + path).catch(() => null);
  return answer?.ok ? await answer.json() : [];
}

async function begin() {
  const wanted = Number(location.hash.slice(1));
  if (wanted) person = wanted;
  follow();
  const letters = await list("letters");
  showMenu(el("letters"), letters.map((title, letter) => ({ label: title, act: () => post("forward", { person, letter }) })), "No letters.");
  const invitations = await list("invitations");
  showMenu(el("invitations"), invitations.map(({ title, code, start }) => ({ label: title, more: code, act: () => scan(start) })), "No invitations.");
}
begin();
