import { mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { cli as english } from "../../../src/core/messages/en/cli.ts";
import type { Proposal } from "../../../src/core/proposal/proposal.ts";
import { builtProject } from "../../../src/local/built-project.ts";
import { newSheet } from "../../../src/local/model/workbook.ts";
import type { Project } from "../../../src/local/project.ts";
import { type CommandResult, proposeCommand } from "../../../src/local/propose/propose.ts";
import { writeSample } from "../../../src/local/sample.ts";
import { createWorkbook, openWorkbook } from "../../../src/local/workbook/open.ts";

let project: Project;
let folder = "";
beforeAll(async () => {
  project = await builtProject();
});
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "dyade-propose-"));
});

const at = (name: string): string => join(folder, name);

function propose(...args: string[]): Promise<CommandResult> {
  return proposeCommand(args, { words: english, locale: "en", onProgress: () => undefined, project });
}

async function proposal(...args: string[]): Promise<Proposal> {
  const result = await propose(...args, "--json");
  expect(result).toMatchObject({ status: 0, stderr: "" });
  return JSON.parse(result.stdout) as Proposal;
}

async function writeCsv(name: string, ...lines: string[]): Promise<string> {
  await writeFile(at(name), lines.join("\n") + "\n");
  return at(name);
}

const mentorLines = [
  "Timestamp,Name,Email,Organisation,Manager,Topics",
  ",Ada,ada@a.example,A,,Sales",
  ",Bo,bo@b.example,B,,Law",
];
const menteeLines = [
  "Timestamp,Name,Email,Organisation,Manager,Topics",
  ",Cy,cy@c.example,C,,Law",
  ",Di,di@a.example,A,ada@a.example,Sales",
];

describe("propose, on two CSV files", () => {
  it("gives the proposal as JSON and writes a workbook beside the mentees' file", async () => {
    const mentors = await writeCsv("mentors.csv", ...mentorLines);
    const mentees = await writeCsv("mentees.csv", ...menteeLines);
    const given = await proposal("--mentors", mentors, "--mentees", mentees);
    expect(given).toMatchObject({ format: "dyade-proposal/1", language: "en", placed: 2 });
    expect(given.dyads).toMatchObject([
      { mentee: { name: "Cy", row: 2 }, mentor: { name: "Ada", row: 2 } },
      { mentee: { name: "Di", row: 3 }, mentor: { name: "Bo", row: 3 } },
    ]);
    expect(given.conflicts).toContainEqual(
      expect.objectContaining({ kind: "reporting-line", level: "conflict", chain: ["Ada", "Di"] }),
    );
    const { workbook } = await openWorkbook(at("dyades.xlsx"));
    expect(workbook.sheets.map(({ name }) => name)).toEqual([
      "mentors.csv",
      "mentees.csv",
      expect.stringMatching(/^Dyads /),
    ]);
  });

  it("reads the same file names from two folders, and separators of each file's own", async () => {
    await writeFile(at("x.csv"), mentorLines.join("\n"));
    const other = await mkdtemp(join(tmpdir(), "dyade-propose-"));
    await writeFile(join(other, "x.csv"), "\ufeff" + menteeLines.join("\r\n").replace(/,/g, ";"));
    const given = await proposal(
      "--mentors",
      at("x.csv"),
      "--mentees",
      join(other, "x.csv"),
      "--out",
      at("o.xlsx"),
    );
    expect(given.people).toMatchObject({ mentors: 2, mentees: 2 });
    expect(given.settings).toMatchObject({ mentors: { tab: "x.csv" }, mentees: { tab: "x (2).csv" } });
  });

  it("counts rows as records, whatever line breaks the fields hold", async () => {
    const mentors = await writeCsv("m.csv", ...mentorLines);
    const mentees = await writeCsv(
      "e.csv",
      "Timestamp,Name,Email,Organisation,Topics",
      ',"Cy\nCo",cy@c.example,C,Law',
      ",Di,di@d.example,D,Sales",
    );
    const given = await proposal("--mentors", mentors, "--mentees", mentees);
    expect(given.dyads.map(({ mentee }) => mentee.row)).toEqual([2, 3]);
  });

  it("gives the same proposal again from the settings that it told", async () => {
    const mentors = await writeCsv("m.csv", ...mentorLines);
    const mentees = await writeCsv("e.csv", ...menteeLines);
    const first = await proposal("--mentors", mentors, "--mentees", mentees);
    await writeFile(at("s.json"), JSON.stringify(first.settings));
    expect(await proposal("--mentors", mentors, "--mentees", mentees, "--settings", at("s.json"))).toEqual(
      first,
    );
  });
});

describe("propose, on a workbook", () => {
  it("adds exactly one tab to a copy, and leaves the workbook as it was", async () => {
    const input = await writeSample(folder);
    const bytes = await readFile(input);
    const before = (await openWorkbook(input)).workbook.sheets;
    const given = await proposal(input, "--out", at("out.xlsx"));
    const after = (await openWorkbook(at("out.xlsx"))).workbook.sheets;
    expect(after).toHaveLength(before.length + 1);
    expect(after.slice(0, before.length)).toEqual(before);
    expect((await readFile(input)).equals(bytes)).toBe(true);
    const people = after
      .at(-1)
      ?.rows.slice(2)
      .filter((row) => row[1] !== undefined);
    expect(people).toHaveLength(given.people.mentees);
  });

  it("replaces an output that is there, and never a tab", async () => {
    const input = await writeSample(folder);
    await proposal(input, "--out", at("1.xlsx"));
    await proposal(at("1.xlsx"), "--out", at("2.xlsx"));
    await proposal(at("1.xlsx"), "--out", at("2.xlsx"));
    const { sheets } = (await openWorkbook(at("2.xlsx"))).workbook;
    expect(sheets.filter(({ name }) => name.startsWith("Dyades "))).toHaveLength(2);
  });

  it("reads the rows that a filter or a person hides, and names them", async () => {
    const sheets = [
      [
        ["Nom", "Sujets"],
        ["Ana", "Vente"],
      ],
      [
        ["Nom", "Sujets"],
        ["Bob", "Vente"],
        ["Cléo", "Vente"],
        ["Dan", "Vente"],
      ],
    ].map((rows, id) =>
      newSheet(
        id,
        ["Mentors", "Mentorés"][id] ?? "",
        rows.map((row) => row.map((value) => ({ value }))),
      ),
    );
    const [mentors, mentees] = sheets;
    if (mentors !== undefined) mentors.hiddenRows = [1];
    if (mentees !== undefined)
      Object.assign(mentees, { hiddenRows: [2, 3], filter: { row: 0, column: 0, rows: 4, columns: 2 } });
    await (await createWorkbook("masque", sheets)).save(at("masque.xlsx"));
    const given = await proposal(at("masque.xlsx"));
    expect(given.people).toMatchObject({ mentors: 1, mentees: 3 });
    const hidden = given.issues.filter(({ code }) => code === "hidden-rows");
    expect(hidden.map(({ tab, severity, message }) => [tab, severity, message])).toEqual([
      ["Mentors", "info", expect.stringContaining("(ligne 2)")],
      ["Mentorés", "info", expect.stringContaining("(lignes 3 et 4)")],
    ]);
  });

  it("sums up in the programme's language without --json", async () => {
    const input = await writeSample(folder);
    const { status, stdout } = await propose(input);
    expect(status).toBe(0);
    expect(stdout).toContain("24 mentor·es (36 places), 40 mentoré·es");
    expect(stdout).toContain("À placer (4)");
    expect(stdout).toContain("Prudence\u00a0: même gestionnaire");
    expect(stdout.split("\n").at(-1)).toMatch(/^Classeur écrit\u00a0: .*\.dyades\.xlsx$/);
  });

  it("ends with 1 and writes nothing when the data allow no run", async () => {
    const file = await createWorkbook("vide", [newSheet(0, "Mentors"), newSheet(1, "Mentees")]);
    await file.save(at("vide.xlsx"));
    const json = await propose(at("vide.xlsx"), "--json");
    expect(json.status).toBe(1);
    expect(JSON.parse(json.stdout)).toMatchObject({ format: "dyade-proposal/1", dyads: [], placed: 0 });
    const said = await propose(at("vide.xlsx"));
    expect(said.status).toBe(1);
    expect(said.stderr).not.toBe("");
    expect(await readdir(folder)).not.toContain("vide.dyades.xlsx");
  });
});

describe("propose ends with 2 and one line for", () => {
  it.each<[string, () => Promise<string[]> | string[], RegExp]>([
    ["a file that is not there", () => [at("nowhere.xlsx")], /nowhere\.xlsx.*no such file/],
    [
      "a file that is no workbook",
      async () => [await writeCsv("faux.xlsx", "a,b")],
      /faux\.xlsx.*is not an \.xlsx workbook/,
    ],
    [
      "settings that are no JSON",
      async () => [await writeSample(folder), "--settings", await writeCsv("s.json", "{")],
      /s\.json.*is not valid JSON/,
    ],
    ["an option that does not exist", () => ["a.xlsx", "--quick"], /There is no option “--quick”/],
  ])("%s", async (_, args, message) => {
    const { status, stdout, stderr } = await propose(...(await args()));
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(message);
    expect(stderr).not.toContain("\n");
  });

  it("each fault of the settings: unknown keys, tabs and columns at once", async () => {
    const settings = {
      format: "dyade-settings/1",
      tempo: 1,
      linksTab: "Absent",
      mentors: { columns: { email: "Rien" } },
    };
    await writeFile(at("s.json"), JSON.stringify(settings));
    const { status, stderr } = await propose(await writeSample(folder), "--settings", at("s.json"));
    expect(status).toBe(2);
    for (const named of ["tempo", "Absent", "Rien"]) expect(stderr).toContain(named);
  });
});
