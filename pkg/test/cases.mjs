// The cases of tests/cases as applications. Only as much of TOML is read as the cases use: a key and a value on each line.

import { readdirSync, readFileSync } from "node:fs";

const folder = new URL("../../tests/cases/", import.meta.url);
const clean = readFileSync(new URL("clean.json", folder), "utf8");

/** Every case: its name, its application, and the day of its evaluation. */
export function cases() {
  const files = readdirSync(folder, { recursive: true }).map(String).filter((file) => file.endsWith(".toml")).sort();
  return files.flatMap((file) =>
    readFileSync(new URL(file, folder), "utf8").split(/^\[\[case\]\]$/m).slice(1).map((text) => {
      const { name, base, as_of: asOf = "2026-11-21", set = {}, remove = [], null: nulls = [] } = read(text);
      const application = base === "empty" ? {} : JSON.parse(clean);
      for (const [pointer, value] of Object.entries(set)) put(application, pointer, value);
      for (const pointer of nulls) put(application, pointer, null);
      for (const pointer of remove) put(application, pointer, undefined);
      return { name: `${file}: ${name}`, application: typeof set[""] === "undefined" ? application : set[""], asOf };
    }));
}

function put(application, pointer, value) {
  const keys = pointer.slice(1).split("/").map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
  const last = keys.pop();
  let place = application;
  keys.forEach((key, at) => (place = place[key] ??= /^\d+$/.test(keys[at + 1] ?? last) ? [] : {}));
  if (value !== undefined) place[last] = value;
  else if (Array.isArray(place)) place.splice(+last, 1);
  else delete place[last];
}

function read(text) {
  const made = {};
  for (const line of text.split("\n")) {
    const [, key, rest] = /^([a-z_]+) *= *(.*)$/.exec(line) ?? [];
    if (key) made[key] = valueOf({ rest });
    else if (!/^\s*(#.*)?$/.test(line)) throw new Error(`a line that is not read: ${line}`);
  }
  return made;
}

/** The value at the beginning of `rest`, which is left with what follows it. */
function valueOf(text) {
  const take = (pattern) => {
    const [whole, ...parts] = pattern.exec(text.rest) ?? [];
    if (whole === undefined) return undefined;
    text.rest = text.rest.slice(whole.length).trimStart();
    return [whole, ...parts];
  };
  const string = take(/^"(?:[^"\\]|\\.)*"/);
  if (string) return JSON.parse(string[0].replace(/\\U([0-9A-F]{8})/g, (_, code) => String.fromCodePoint(parseInt(code, 16))).replace(/\\e/g, "\\u001b"));
  const literal = take(/^'([^']*)'/);
  if (literal) return literal[1];
  if (take(/^\[/)) {
    const list = [];
    while (!take(/^\]/)) {
      list.push(valueOf(text));
      take(/^,/);
    }
    return list;
  }
  if (take(/^\{/)) {
    const table = {};
    while (!take(/^\}/)) {
      const bare = take(/^([A-Za-z0-9_-]+)(?=\s*=)/);
      const key = bare ? bare[1] : valueOf(text);
      if (!take(/^=/)) throw new Error(`a table that is not read: ${text.rest}`);
      table[key] = valueOf(text);
      take(/^,/);
    }
    return table;
  }
  const word = take(/^[^\s,\]}#]+/);
  if (!word) throw new Error(`a value that is not read: ${text.rest}`);
  if (word[0] === "true" || word[0] === "false") return word[0] === "true";
  return /^[-+]?[\d_]+(\.\d+)?(e[-+]?\d+)?$/i.test(word[0]) ? +word[0].replaceAll("_", "") : word[0];
}
