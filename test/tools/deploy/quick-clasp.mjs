import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { answer } from "./google.mjs";

// What the real clasp does and prints for three commands, without the seconds that it takes to load.

const SCRIPTS = "https://script.googleapis.com/v1/projects";
const EXTENSIONS = { SERVER_JS: ".js", HTML: ".html", JSON: ".json" };
const TYPES = { ".js": "SERVER_JS", ".html": "HTML", ".json": "JSON" };

const [command, ...args] = process.argv.slice(2);
const say = (line) => process.stdout.write(`${line}\n`);
const option = (name) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
const file = option("--project") ?? path.resolve(".clasp.json");
const settings = JSON.parse(readFileSync(file, "utf8"));
const folder = path.resolve(path.dirname(file), option("--rootDir") ?? settings.rootDir);

function ask(method, address, body) {
  const { status, value, message } = answer(method, new URL(address), body);
  if (status !== 200) throw new Error(message);
  return value;
}

function pull(scriptId) {
  const { files } = ask("GET", `${SCRIPTS}/${scriptId}/content`);
  mkdirSync(folder, { recursive: true });
  return files.map(({ name, type, source }) => {
    const to = path.join(folder, name + EXTENSIONS[type]);
    if (source !== "") writeFileSync(to, source);
    return path.relative(process.cwd(), to);
  });
}

function create() {
  const isSheet = option("--type") === "sheets";
  const parentId = isSheet ? ask("POST", "https://www.googleapis.com/drive/v3/files").id : undefined;
  const { scriptId } = ask("POST", SCRIPTS, { title: option("--title"), parentId });
  if (isSheet) say(`Created new document: https://drive.google.com/open?id=${parentId}`);
  say(`Created new script: https://script.google.com/d/${scriptId}/edit`);
  pull(scriptId);
  writeFileSync(file, JSON.stringify({ scriptId, rootDir: option("--rootDir"), parentId }));
}

function push() {
  const files = readdirSync(folder).map((name) => {
    const { name: title, ext } = path.parse(name);
    return { name: title, type: TYPES[ext], source: readFileSync(path.join(folder, name), "utf8") };
  });
  ask("PUT", `${SCRIPTS}/${settings.scriptId}/content`, { files });
  return files.map(({ name }) => name);
}

try {
  if (!readFileSync(path.join(homedir(), ".clasprc.json"), "utf8").includes("tokens"))
    throw new Error("No credentials found.");
  if (command === "create-script") create();
  if (command === "pull") say(JSON.stringify({ pulledFiles: pull(settings.scriptId), deletedFiles: [] }));
  if (command === "push") say(JSON.stringify(push()));
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
