import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { erase } from "../../sidebar/rooms/forgetting/erase.ts";
import {
  type Chosen,
  type ForgettingReading,
  forgetIn,
  readEverything,
} from "../../sidebar/rooms/forgetting/reading.ts";
import { openWorkbook as openPanelWorkbook } from "../../sidebar/workbook.ts";
import type { Forgetting } from "../../src/core/forgetting/forget.ts";
import type { Question, Verdict } from "../../src/core/forgetting/place.ts";
import { nextStandIn } from "../../src/core/forgetting/stand-in.ts";
import { readBuilt } from "../../src/local/built-project.ts";
import { Host } from "../../src/local/host.ts";
import { writeSample } from "../../src/local/sample.ts";
import { openWorkbook } from "../../src/local/workbook/open.ts";
import type { Request, Response, RpcName } from "../../src/server/rpc-types.ts";
import { writeFullProgramme } from "../e2e/full-programme.ts";
import { ask, read, valueOf } from "./sample-host.ts";

/** Calls the script as the panel does. */
export function callOf(host: Host) {
  return async <Name extends RpcName>(name: Name, request: Request<Name>): Promise<Response<Name>> =>
    Promise.resolve(valueOf(ask(host, name, request)));
}

export function readingOf(host: Host): ForgettingReading {
  const tabs = valueOf(ask(host, "readDyadsTabs", {}));
  return readEverything(openPanelWorkbook(read(host)), tabs, valueOf(ask(host, "readAside", {})));
}

/** Somebody of a workbook whose label begins so, and what is to stand in for them. */
export function choose(reading: ForgettingReading, beginning: string): Chosen {
  const person = reading.everybody.find(({ label }) => label.startsWith(beginning));
  if (person === undefined) throw new Error(`nobody is called ${beginning}`);
  return {
    person,
    standIn: nextStandIn(reading.everything, [(number) => `Personne retirée ${String(number)}`]),
  };
}

/** All that a coordinator is asked, answered in one way or another. */
export function settled(
  reading: ForgettingReading,
  chosen: Chosen,
  verdictOf: (question: Question) => Verdict,
): { readonly forgetting: Forgetting; readonly verdicts: ReadonlyMap<string, Verdict> } {
  let verdicts: ReadonlyMap<string, Verdict> = new Map();
  let forgetting = forgetIn(reading, chosen, verdicts);
  while (forgetting.questions.length > 0) {
    verdicts = new Map([
      ...verdicts,
      ...forgetting.questions.map((question) => [question.id, verdictOf(question)] as const),
    ]);
    forgetting = forgetIn(reading, chosen, verdicts);
  }
  return { forgetting, verdicts };
}

/** Forgets somebody as the panel does. @returns what a new reading finds. */
export async function forgetPerson(
  host: Host,
  beginning: string,
  verdictOf: (question: Question) => Verdict = () => "them",
): Promise<Forgetting> {
  const reading = readingOf(host);
  const chosen = choose(reading, beginning);
  const { forgetting, verdicts } = settled(reading, chosen, verdictOf);
  await erase(forgetting, callOf(host));
  const { previous } = reading.workbook.snapshot;
  if (previous !== undefined) valueOf(ask(host, "verifyTab", { sheetId: previous.id }));
  return forgetIn(readingOf(host), chosen, verdicts);
}

/** The sample programme in its middle, dates and all, with the built add-on. */
export async function fullProgrammeHost(): Promise<Host> {
  const folder = await mkdtemp(path.join(tmpdir(), "dyade-forgetting-"));
  const file = path.join(folder, "programme.xlsx");
  const project = await readBuilt();
  await writeFullProgramme(await writeSample(folder), file, project);
  return Host.start(project, (await openWorkbook(file)).workbook);
}
