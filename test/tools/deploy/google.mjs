import { readFileSync, writeFileSync } from "node:fs";

// A Drive with script projects, in a file: what Google answers to the requests of clasp.

const FILE = process.env["FAKE_GOOGLE"] ?? "";

export const API_OFF =
  "User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/home/usersettings then retry.";
const NEW_MANIFEST = { name: "appsscript", type: "JSON", source: '{"timeZone":"America/New_York"}' };

/** Answers one request: its status, and what it gives or why not. */
export function answer(method, { host, pathname }, body) {
  const state = JSON.parse(readFileSync(FILE, "utf8"));
  state.asked.push(`${method} ${host}${pathname}`);
  const reply =
    host === "www.googleapis.com" ? newSpreadsheet(state) : ofScripts(state, method, pathname, body);
  writeFileSync(FILE, JSON.stringify(state));
  return reply;
}

function newSpreadsheet(state) {
  const id = `sheet-${String(state.drive.length + 1)}`;
  state.drive.push(id);
  return { status: 200, value: { id } };
}

function ofScripts(state, method, pathname, body) {
  if (state.apiOff) return { status: 403, message: API_OFF };
  const [, , id] = pathname.slice(1).split("/");
  if (id === undefined) {
    const scriptId = `script-${String(Object.keys(state.projects).length + 1)}`;
    state.projects[scriptId] = [NEW_MANIFEST];
    return { status: 200, value: { scriptId } };
  }
  if (state.projects[id] === undefined) return { status: 404, message: "Requested entity was not found." };
  if (state.failing.includes(method)) return { status: 500, message: "Internal error encountered." };
  if (method === "PUT") state.projects[id] = body.files;
  return { status: 200, value: { scriptId: id, files: state.projects[id] } };
}
