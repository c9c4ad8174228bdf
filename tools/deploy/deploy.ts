import { writeFile } from "node:fs/promises";
import path from "node:path";
import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import type { DeployWords } from "../../src/core/messages/fr/deploy.ts";
import { keepFile } from "../keep-file.ts";
import type { Clasp, ClaspOutcome } from "./clasp.ts";
import { createProject, forgetMaking, obstacle } from "./create.ts";
import { MANIFEST, foreignFiles } from "./foreign.ts";
import { UnreadableProjectFile, readScriptId, writeScriptId } from "./project-file.ts";
import { type Files, pull, readFiles } from "./remote.ts";
import type { Target } from "./target.ts";
import { textOf, troubleOf } from "./trouble.ts";

/** Says one thing, in every language that there is. */
export type Say = (message: (words: DeployWords) => string) => void;

export interface Deployment {
  readonly target: Target;
  readonly clasp: Clasp;
  readonly say: Say;
  /** Whether files of the project that are not ours may be erased. */
  readonly replace: boolean;
  /** Where a copy of those is put. */
  readonly copies: string;
}

/** Stops with what was said. */
class Stop extends Error {
  override readonly name = "Stop";
}

/**
 * Builds a script of ours and pushes it to its project, which is made first where there is none. Each step looks at
 * what is there, so that a run that was cut short is simply run again.
 *
 * @returns the exit status: 0 when the project holds this version, 2 when something stands in the way.
 */
export async function deploy(deployment: Deployment): Promise<0 | 2> {
  const { target, say } = deployment;
  try {
    const earlierId = await readScriptId(target.projectFile);
    say(({ building }) => building);
    await target.build();
    const scriptId = earlierId ?? (await create(deployment));
    say(({ comparing }) => comparing);
    const remote = await pull(deployment.clasp, scriptId);
    if ("status" in remote) return fail(deployment, remote, (words) => words.unchanged);
    await keepFilledIn(deployment, remote);
    await push(deployment, remote, scriptId);
    say((words) => words.next[target.type]);
    return 0;
  } catch (reason) {
    if (reason instanceof UnreadableProjectFile) {
      say((words) => words.fileUnreadable(reason.message));
      return 2;
    }
    if (reason instanceof Stop) return 2;
    throw reason;
  }
}

/** Says what a command of clasp came to, then what became of the project. */
function fail(
  { target, say }: Deployment,
  outcome: ClaspOutcome,
  sequel: (words: DeployWords) => string,
): never {
  const trouble = troubleOf(outcome);
  const detail = trouble === "other" ? `\n${textOf(outcome)}` : "";
  const file = path.basename(target.projectFile);
  say((words) => `${words.troubles[trouble](target.command, file)}${detail}\n${sequel(words)}`);
  throw new Stop();
}

async function create(deployment: Deployment): Promise<string> {
  const { target, clasp, say } = deployment;
  const file = path.basename(target.projectFile);
  const blocked = await obstacle(clasp);
  if (blocked !== null) fail(deployment, blocked, (words) => words.unchanged);
  say((words) => words.creating(target.title, file));
  const creation = await createProject(clasp, target);
  if ("status" in creation) {
    await forgetMaking(target);
    const isSheet = target.type === "sheets";
    return fail(deployment, creation, (words) =>
      isSheet ? words.perhapsCreated(target.title) : words.unchanged,
    );
  }
  await writeScriptId(target.projectFile, creation.scriptId, target.folder);
  await forgetMaking(target);
  say((words) => words.created(creation.addresses, file));
  return creation.scriptId;
}

/** Puts the files that the owner filled in at Google in the place of our empty ones. */
async function keepFilledIn({ target, say }: Deployment, remote: Files): Promise<void> {
  const names = target.filledIn
    .map((title) => `${title}.js`)
    .filter((name) => (remote.get(name) ?? "") !== "");
  for (const name of names) await writeFile(path.join(target.folder, name), remote.get(name) ?? "");
  if (names.length > 0) say((words) => words.keeps(names.join(", ")));
}

async function push(deployment: Deployment, remote: Files, scriptId: string): Promise<void> {
  const { target, clasp, say, replace } = deployment;
  const local = await readFiles(target.folder);
  const foreign = foreignFiles(remote, local, target.filledIn);
  if (foreign.length > 0 && !replace) {
    say((words) => words.foreign(foreign.map((name) => `  ${name}`).join("\n"), target.command));
    throw new Stop();
  }
  const names = [...local.keys()].sort().join(", ");
  if (isSame(local, remote)) {
    say((words) => words.upToDate);
    if (foreign.length > 0) say((words) => words.notReplaced(foreign.join(", ")));
    return;
  }
  await saveCopies(deployment, remote, foreign, scriptId);
  say(({ pushing }) => pushing);
  const args = ["push", "--force", "--json", "--project", target.projectFile];
  const outcome = await clasp(args, path.dirname(target.projectFile));
  if (outcome.status !== 0) fail(deployment, outcome, (words) => words.perhapsPushed);
  if (!listsFiles(outcome.stdout)) {
    say((words) => words.notPushed);
    throw new Stop();
  }
  say((words) => words.pushed(names));
}

/** Whether clasp says that it pushed something: it ends well, too, where it was not allowed to. */
function listsFiles(stdout: string): boolean {
  try {
    return z.array(z.string()).min(1).safeParse(JSON.parse(stdout)).success;
  } catch {
    return false;
  }
}

/** Whether the project holds each of our files as it is here, however its manifest is laid out. */
function isSame(local: Files, remote: Files): boolean {
  return [...local].every(([name, text]) => {
    const there = remote.get(name);
    if (there === text) return true;
    return name === MANIFEST && there !== undefined && isDeepStrictEqual(JSON.parse(there), JSON.parse(text));
  });
}

async function saveCopies(
  { say, copies }: Deployment,
  remote: Files,
  names: readonly string[],
  scriptId: string,
): Promise<void> {
  if (names.length === 0) return;
  const folder = path.join(copies, scriptId);
  for (const name of names) await keepFile(path.join(folder, name), remote.get(name) ?? "");
  say((words) => words.saved(path.relative(process.cwd(), folder)));
}
