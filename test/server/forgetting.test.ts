import { beforeAll, describe, expect, test } from "vitest";
import { proposeSteps } from "../../src/core/proposal/propose.ts";
import { runSteps } from "../../src/core/steps.ts";
import type { Host } from "../../src/local/host.ts";
import type { Sheet, Workbook } from "../../src/local/model/workbook.ts";
import { readDesk } from "../../sidebar/room-kit/desk-reading.ts";
import { erase } from "../../sidebar/rooms/forgetting/erase.ts";
import { following } from "../../sidebar/rooms/follow-up/following.ts";
import { openWorkbook } from "../../sidebar/workbook.ts";
import { yearlyReport } from "../../src/core/follow-up/yearly-report.ts";
import { columnOf } from "./dyads-cells.ts";
import { callOf, choose, forgetPerson, fullProgrammeHost, readingOf, settled } from "./forgetting.ts";
import { randomFrom } from "./random.ts";
import { ask, pair, read, sheetNamed, valueOf } from "./sample-host.ts";

let host: Host;
let programme: Workbook;

const dyadsTabs = (): Sheet[] => host.workbook.sheets.filter(({ name }) => name.startsWith("Dyades"));
const textAt = (sheet: Sheet, row: number, name: Parameters<typeof columnOf>[0]): string =>
  String(sheet.rows[row]?.[columnOf(name) - 1]?.value ?? "");
const DECIDED = [
  "status",
  "mentee",
  "mentor",
  "menteeKey",
  "mentorKey",
  "note",
  "decidedBy",
  "decidedOn",
] as const;

/** What people decided and wrote in the dyads tabs, a line for each row. */
function decisions(): string[] {
  return dyadsTabs().flatMap((sheet) =>
    [...sheet.rows.keys()]
      .slice(2)
      .map((row) => JSON.stringify(DECIDED.map((name) => textAt(sheet, row, name)))),
  );
}

/** The cells of the other tabs, a line for each row. */
function rowsOf(name: string): string[] {
  return sheetNamed(host.workbook, name).rows.map((cells) =>
    JSON.stringify(cells.map((cell) => cell?.value ?? "")),
  );
}

/** Whom the links keep apart, by their names. */
function ties(): string[] {
  const outcome = runSteps(proposeSteps(read(host)));
  if (outcome.kind !== "proposal") throw new Error(JSON.stringify(outcome).slice(0, 2_000));
  return outcome.proposal.conflicts
    .filter(({ level }) => level !== "unknown")
    .map(({ mentee, mentor, kind, level }) => [mentee.name, mentor.name, kind, level].join(" "));
}

beforeAll(async () => {
  host = await fullProgrammeHost();
  const [first] = dyadsTabs();
  if (first === undefined) throw new Error("no dyads tab");
  const row = first.rows.findIndex((_, index) => textAt(first, index, "status") === "Confirmée");
  host.edit({ sheetId: first.id, row, column: columnOf("note") - 1, text: "à rappeler jeudi" });
  ask(host, "keep", {
    name: "directory",
    value: JSON.stringify({
      format: "dyade-directory-choices/1",
      hidden: ["helene.roy@roylemay.example", "nadia@benali.example"],
    }),
    before: "",
  });
  pair(host);
  programme = structuredClone(host.workbook);
}, 60_000);

describe("a person who is forgotten", () => {
  test("is nowhere in the file any more: no cell, note, list, metadata or property", async () => {
    host.workbook = structuredClone(programme);
    const trace = /Hélène Roy|helene\.roy@|helene roy/i;
    expect(JSON.stringify(host.workbook)).toMatch(trace);
    const left = await forgetPerson(host, "Hélène Roy");
    expect(left).toEqual({ places: [], questions: [], erasures: [] });
    expect(JSON.stringify(host.workbook)).not.toMatch(trace);
  });

  test("leaves what was decided on others, and what they answered, as it was", async () => {
    host.workbook = structuredClone(programme);
    const trace = /Hélène Roy|helene\.roy@/i;
    const [decided, mentees, mentors, links] = [
      decisions(),
      rowsOf("Réponses – mentoré·es"),
      rowsOf("Réponses – mentor·es"),
      rowsOf("Liens"),
    ];
    await forgetPerson(host, "Hélène Roy");
    const replaced = (line: string): string =>
      line.replace(/helene\.roy@roylemay\.example/gi, "dyade-1").replace(/Hélène Roy/g, "Personne retirée 1");
    expect(decisions()).toEqual(decided.map(replaced));
    expect(rowsOf("Réponses – mentoré·es")).toEqual(mentees.map(replaced));
    expect(rowsOf("Réponses – mentor·es")).toEqual(mentors.filter((line) => !trace.test(line)));
    const [ended = "", ...more] = rowsOf("Liens").slice(links.length);
    expect(rowsOf("Liens").slice(0, links.length)).toEqual(links.map(replaced));
    expect(more).toEqual([]);
    expect(ended).toContain('"dyade passée","Personne retirée 1"');
  });

  test("keeps apart, without a name, those whom their line of managers kept apart", async () => {
    host.workbook = structuredClone(programme);
    const before = ties().filter((line) => !line.includes("Éric Lachance"));
    // Samuel Ayotte answers to Éric Lachance, who answers to Marc-André Côté, whom Hélène Roy manages
    expect(before.some((line) => line.startsWith("Samuel Ayotte Hélène Roy"))).toBe(true);
    await forgetPerson(host, "Éric Lachance");
    expect(
      ties()
        .filter((line) => !line.includes("Éric Lachance"))
        .sort(),
    ).toEqual(before.sort());
  });

  test("stays counted in the year of the programme, as dyads that ended", async () => {
    host.workbook = structuredClone(programme);
    const year = async () => {
      const tabs = valueOf(ask(host, "readDyadsTabs", {}));
      const reading = await readDesk({ workbook: openWorkbook(read(host)), dyadsTabs: tabs });
      const follow = reading === null ? null : following(reading, false);
      if (reading === null || follow === null) throw new Error("no dyads");
      const { dyads, states } = yearlyReport(follow, reading.desk.programme, []);
      return { dyads, states, issues: follow.issues.length };
    };
    const before = await year();
    const [confirmed] = dyadsTabs().slice(-1);
    const mentors = (confirmed?.rows ?? []).flatMap((_, row) =>
      confirmed !== undefined && textAt(confirmed, row, "status") === "Confirmée"
        ? [textAt(confirmed, row, "mentor")]
        : [],
    );
    const [mentor = ""] = mentors;
    const theirs = mentors.filter((name) => name === mentor).length;
    await forgetPerson(host, mentor);
    expect(await year()).toEqual({
      dyads: before.dyads,
      states: { on: before.states.on - theirs, ended: before.states.ended + theirs },
      issues: before.issues,
    });
  });

  test("goes step by step where a call fails, and is gone once it is asked again", async () => {
    host.workbook = structuredClone(programme);
    const reading = readingOf(host);
    const chosen = choose(reading, "Steve Tremblay");
    const { forgetting, verdicts } = settled(reading, chosen, () => "them");
    expect(forgetting.erasures.length).toBeGreaterThan(3);
    const call = callOf(host);
    let calls = 0;
    const failing: typeof call = async (name, request) => {
      if (++calls > 2) throw new Error("no network");
      return call(name, request);
    };
    await expect(erase(forgetting, failing)).rejects.toThrow("no network");
    const { settled: _, ...rest } = {
      settled,
      again: settled(readingOf(host), chosen, (question) => verdicts.get(question.id) ?? "them"),
    };
    expect(rest.again.forgetting.erasures.length).toBeLessThan(forgetting.erasures.length);
    await erase(rest.again.forgetting, call);
    expect(JSON.stringify(host.workbook)).not.toMatch(/Steve Tremblay|steve\.?tremblay@/i);
  });

  test("is told from a namesake: without an answer nothing of either is touched", async () => {
    host.workbook = structuredClone(programme);
    const ebony = "Julie Gagnon (";
    const reading = readingOf(host);
    const namesakes = reading.everybody.filter(({ label }) => label.startsWith(ebony));
    expect(namesakes).toHaveLength(2);
    const mentee = namesakes.find(({ roles }) => roles.includes("mentee"));
    await forgetPerson(host, mentee?.label ?? "", () => "other");
    const all = JSON.stringify(host.workbook);
    expect(all).not.toContain(mentee?.emails[0]);
    expect(all).toContain("julie.gagnon@gagnonlevesque.example");
    expect(rowsOf("Réponses – mentorés".replace("mentorés", "mentoré·es")).join()).toContain("Julie Gagnon");
  });
});

test.each([1, 2, 3, 4, 5])("whoever is forgotten, nothing of the others is lost (%i)", async (seed) => {
  host.workbook = structuredClone(programme);
  const random = randomFrom(seed);
  const { everybody } = readingOf(host);
  const person = everybody[random(everybody.length)];
  if (person === undefined) throw new Error("nobody");
  const [name = "", email = ""] = [person.names[0], person.emails[0]];
  const isOf = (line: string): boolean =>
    line.includes(name) || (email !== "" && line.toLowerCase().includes(email));
  const tabs = ["Réponses – mentoré·es", "Réponses – mentor·es", "Liens", "Nouvelles", "Demandes"];
  const before = [...decisions(), ...tabs.flatMap(rowsOf)].filter((line) => !isOf(line));
  const left = await forgetPerson(host, person.label, () => "other");
  expect(left.erasures, person.label).toEqual([]);
  const after = new Set([...decisions(), ...tabs.flatMap(rowsOf)]);
  expect(
    before.filter((line) => !after.has(line)),
    person.label,
  ).toEqual([]);
  if (email !== "") expect(JSON.stringify(host.workbook).toLowerCase(), person.label).not.toContain(email);
});
