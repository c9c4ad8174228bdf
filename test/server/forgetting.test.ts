import { beforeAll, describe, expect, test } from "vitest";
import { proposeSteps } from "../../src/core/proposal/propose.ts";
import { runSteps } from "../../src/core/steps.ts";
import type { Host } from "../../src/local/host.ts";
import { type Sheet, type Workbook, newSheet } from "../../src/local/model/workbook.ts";
import { readDesk } from "../../sidebar/room-kit/desk-reading.ts";
import { erase } from "../../sidebar/rooms/forgetting/erase.ts";
import { following } from "../../sidebar/room-kit/following.ts";
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

/** Every text of a file with the way to it: cells, notes, rules, metadata, names of tabs, what is kept. */
function textsOf(value: unknown, way = ""): [way: string, text: string][] {
  if (typeof value === "string") return [[way, value]];
  if (value instanceof Map) return [...value].flatMap(([key, item]) => textsOf([key, item], way));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => [
    ...textsOf(key, `${way} key`),
    ...textsOf(item, `${way}/${key}`),
  ]);
}

/** Letters and digits alone, in small letters without accents: however a name, an address or a number is written. */
const bare = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();

const tabsOfAnswers = ["Réponses – mentoré·es", "Réponses – mentor·es"];

describe("a person who is forgotten", () => {
  test("leaves none of two answers", async () => {
    host.workbook = structuredClone(programme);
    const answers = sheetNamed(host.workbook, "Réponses – mentor·es");
    const row = answers.rows.findIndex((cells) => JSON.stringify(cells).includes("Hélène Roy"));
    const theirs = answers.rows[row] ?? [];
    answers.rows.push(structuredClone(theirs));
    const length = answers.rows.length;
    const left = await forgetPerson(host, "Hélène Roy");
    expect(left.places).toEqual([]);
    const filled = rowsOf("Réponses – mentor·es").filter((line) => /[a-z]/.test(line));
    expect(filled).toHaveLength(length - 2);
  });

  test("is in no text of the file in any form, but where the panel says that only a person can do it", async () => {
    host.workbook = structuredClone(programme);
    const [first, second] = ["Hélène", "Roy"];
    host.rearrange((workbook) => {
      workbook.sheets.push(
        newSheet(
          77_701,
          "Notes de la coordination",
          [
            ["Quoi", "Qui", "Combien"],
            ["Appeler", `${second.toUpperCase()}, ${first}`, "=1"],
            ["Écrire", "HELENE ROY <Helene.Roy@roylemay.example>", "x"],
            ["Compter", "tous", "2"],
          ].map((cells) => cells.map((text) => ({ value: text }))),
        ),
      );
      const notes = workbook.sheets[workbook.sheets.length - 1];
      const cell = notes?.rows[3]?.[2];
      if (cell) Object.assign(cell, { value: 2, formula: '=COUNTIF(B:B,"Hélène Roy")' });
      notes?.validations.push({
        area: { row: 1, column: 1, rows: 900, columns: 1 },
        rule: { kind: "list", values: ["Hélène Roy", "tous"], dropdown: true, allowInvalid: true },
      });
    });
    const forms = ["Hélène Roy", "Roy, Hélène", "helene.roy@roylemay.example"].map(bare);
    const holding = () =>
      textsOf(host.workbook).filter(([, text]) => forms.some((form) => bare(text).includes(form)));
    expect(holding().length).toBeGreaterThan(10);
    const left = await forgetPerson(host, "Hélène Roy");
    expect(left.places).toEqual([{ kind: "formula", tab: "Notes de la coordination", row: 4, column: "C" }]);
    expect(holding().map(([, text]) => text)).toEqual(['=COUNTIF(B:B,"Hélène Roy")']);
  });

  test("leaves every text of the others in the file, whatever holds it", async () => {
    host.workbook = structuredClone(programme);
    const forms = ["Hélène Roy", "helene.roy@roylemay.example"].map(bare);
    const isHers = (text: string): boolean => forms.some((form) => bare(text).includes(form));
    const texts = (): string[] =>
      [...new Set(textsOf(host.workbook).map(([, text]) => text))].filter((text) => !isHers(text));
    const hers = new Set(
      host.workbook.sheets.flatMap(({ rows }) =>
        rows
          .filter((cells) => isHers(JSON.stringify(cells)))
          .flatMap((cells) => textsOf(cells).map(([, text]) => text)),
      ),
    );
    const before = texts();
    await forgetPerson(host, "Hélène Roy");
    const after = new Set(texts());
    // What stood in a row with her name may be of her answers, or worked out of them; a check counts one mentor fewer
    const isCounted = (text: string): boolean => /possibilité sur \d+|\d+ mentor·es possibles/.test(text);
    expect(before.filter((text) => !after.has(text) && !hers.has(text) && !isCounted(text))).toEqual([]);
  });

  test("is no alarm in the dyads tab, where a check finds nothing to mend", async () => {
    host.workbook = structuredClone(programme);
    await forgetPerson(host, "Hélène Roy");
    const watched = dyadsTabs().flatMap((sheet) =>
      [...sheet.rows.keys()].map((row) => textAt(sheet, row, "watch")),
    );
    expect(watched.filter((text) => text.includes("retirée"))).toEqual([]);
  });

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

  test("is forgotten under both names where the address stayed and the name changed", async () => {
    host.workbook = structuredClone(programme);
    const journal = sheetNamed(host.workbook, "Journal");
    const at = journal.rows.findIndex((cells) => JSON.stringify(cells).includes("Océane Lemire"));
    const cell = journal.rows[at]?.find((each) => each?.value === "Océane Lemire");
    if (!cell) throw new Error("no answer");
    cell.value = "Océane Bellerose";
    const asked: string[] = [];
    await forgetPerson(host, "Océane Lemire", ({ reason }) => {
      asked.push(reason);
      return "them";
    });
    expect(asked).toContain("person");
    const forms = ["Océane Lemire", "Océane Bellerose", "olemire@roylemay.example"].map(bare);
    const texts = textsOf(host.workbook).map(([, text]) => bare(text));
    expect(texts.filter((text) => forms.some((form) => text.includes(form)))).toEqual([]);
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
    const namesake = "julie.gagnon@gagnonlevesque.example";
    const hersIn = (): string[] =>
      [...tabsOfAnswers.flatMap(rowsOf), ...decisions()].filter((line) => line.includes(namesake));
    const before = hersIn();
    expect(before).not.toEqual([]);
    await forgetPerson(host, mentee?.label ?? "", () => "other");
    const without = (line: string): string =>
      line.replaceAll(mentee?.label ?? "", "").replaceAll(mentee?.emails[0] ?? "", "");
    const after = hersIn().map((line) => line.replace(/Personne retirée 1|dyade-1/g, ""));
    expect(after).toEqual(before.map(without));
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
