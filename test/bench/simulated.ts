import type { Host } from "../../src/local/host.ts";
import { SETTINGS, programme } from "../core/dyads/cohorts.ts";
import { ask, hostOf, pair } from "../server/sample-host.ts";

/** What a person waits for Google, by the time model of the emulator, and what the script itself computes meanwhile. */
export interface SimulatedTime {
  readonly people: number;
  readonly what: string;
  /** Seconds that the start of the script and its calls would take at Google. */
  readonly google: number;
  /** Seconds of processor time here, the emulator's own work and the pairing included. */
  readonly computing: number;
  readonly executions: number;
  readonly calls: number;
}

const SIZES = [40, 400, 1_000];
const TOPICS = ["Vente", "Relève", "Finances"];
const MENTOR = 2;

/** A programme of that many people, a quarter of them mentors of three places each. */
function tablesOf(people: number) {
  const mentors = Array.from({ length: people / 4 }, (_, k) => [
    `Mentore${String(k)}`,
    3,
    TOPICS[k % 3] ?? "",
  ]);
  const mentees = Array.from({ length: (people * 3) / 4 }, (_, k) => [
    `Personne${String(k)}`,
    TOPICS[k % 3] ?? "",
  ]);
  return programme(mentors, mentees);
}

/** Does it and sums its executions up. */
function timed(host: Host, people: number, what: string, acts: readonly (() => unknown)[]): SimulatedTime {
  let [google, calls] = [0, 0];
  const begun = process.cpuUsage();
  for (const act of acts) {
    act();
    google += (host.usage?.milliseconds ?? 0) / 1_000;
    calls += host.usage?.calls ?? 0;
  }
  const { user, system } = process.cpuUsage(begun);
  const computing = (user + system) / 1_000_000;
  return { people, what, google, computing, executions: acts.length, calls };
}

/** What opening, proposing, editing and deciding would take, in programmes of several sizes. */
export async function simulateGoogle(sizes: readonly number[] = SIZES): Promise<SimulatedTime[]> {
  const times: SimulatedTime[] = [];
  for (const people of sizes) {
    const host = await hostOf(tablesOf(people));
    const read = () => ask(host, "readWorkbook", {});
    const readTabs = () => ask(host, "readDyadsTabs", {});
    times.push(timed(host, people, "open", [() => host.open(), () => host.menu("showSidebar"), read]));
    let dyads = pair(host, SETTINGS);
    const write = () => (dyads = pair(host, SETTINGS));
    times.push(timed(host, people, "propose", [read, write]));
    const other = String(dyads.rows[3]?.[MENTOR]?.value ?? "");
    const edit = { sheetId: dyads.id, row: 2, column: MENTOR, text: other };
    times.push(timed(host, people, "edit", [() => host.edit(edit)]));
    const mentee = String(dyads.rows[3]?.[1]?.value ?? "");
    const menteeKey = `${mentee.toLowerCase()}@x.example`;
    const decisions = [{ mentee, menteeKey, status: "refused" as const }];
    const decide = () => ask(host, "decide", { sheetId: dyads.id, decisions });
    times.push(timed(host, people, "decide", [decide, read, readTabs]));
  }
  return times;
}
