import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import type { Language } from "../../src/core/programme/settings.ts";
import { builtProject } from "../../src/local/built-project.ts";
import { Host } from "../../src/local/host.ts";
import type { Form } from "../../src/local/model/forms.ts";
import type { Workbook } from "../../src/local/model/workbook.ts";
import type { Project } from "../../src/local/project.ts";
import { runPipeline } from "../../src/local/propose/run.ts";
import { declaredFunctions } from "../../src/local/project.ts";
import { DIST_KIT, buildKit } from "../../tools/build-kit.ts";
import { recogniseForm } from "../../src/core/forms/recognise-form.ts";
import { readFormLink } from "../../src/core/directory/form-link.ts";
import { questionsOf } from "../core/forms/answers.ts";
import { TITLES, answerAll, only } from "./answer-all.ts";
import { runKit } from "./kit-host.ts";

const MAKE: Record<Language, string> = { fr: "makeProgrammeFr", en: "makeProgrammeEn" };
let addOn: Project;
beforeAll(async () => {
  await buildKit();
  addOn = await builtProject();
});

const tabNames = ({ sheets }: Workbook): string[] => sheets.map(({ name }) => name);

describe("the kit as it is pushed", () => {
  it("is three files, and clasp would push exactly these", () => {
    const files = ["Code.js", "Programme.js", "appsscript.json"];
    expect(readdirSync(DIST_KIT).sort()).toEqual(files);
    const command = ["clasp", "-P", ".clasp-kit.json", "show-file-status", "--json"];
    const status = execFileSync("npx", command, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
    const { filesToPush, untrackedFiles } = JSON.parse(status) as Record<string, string[]>;
    expect(filesToPush?.sort()).toEqual(files.map((file) => `dist-kit/${file}`));
    expect(untrackedFiles).toEqual([]);
  });

  it("asks for forms and spreadsheets, nothing else, and is no part of the add-on", () => {
    const { oauthScopes } = JSON.parse(readFileSync(`${DIST_KIT}/appsscript.json`, "utf8")) as {
      oauthScopes: string[];
    };
    expect(oauthScopes).toEqual(
      ["forms", "spreadsheets"].map((name) => `https://www.googleapis.com/auth/${name}`),
    );
    expect(addOn.code).not.toContain("FormApp");
  });

  it("offers its functions in the script editor, and none of its inner ones", () => {
    const declared = declaredFunctions(readFileSync(`${DIST_KIT}/Code.js`, "utf8"));
    expect(declared.sort()).toEqual([
      "addAcceptanceForm",
      "addBallotForm",
      "addJournalForm",
      "addPulseForm",
      "addRequestForm",
      "makeProgrammeEn",
      "makeProgrammeFr",
      "startOver",
    ]);
  });
});

describe.each(["fr", "en"] as const)("a programme that the kit makes, %s", (language) => {
  it("has its spreadsheet, two published forms and their tabs, and gives their addresses", async () => {
    const { result, drive, log } = await runKit(MAKE[language], undefined, { locale: language });
    expect(result).toMatchObject({ ok: true });
    const workbook = only(drive.spreadsheets);
    expect(tabNames(workbook).sort()).toEqual(
      (language === "fr"
        ? ["Critères", "Liens", "Mode d’emploi", "Réponses – mentor·es", "Réponses – mentoré·es"]
        : ["Criteria", "Guide", "Links", "Responses – mentees", "Responses – mentors"]
      ).sort(),
    );
    expect(drive.forms.map(({ title, published, accepting }) => [title, published, accepting])).toEqual([
      [TITLES[language].mentor, true, true],
      [TITLES[language].mentee, true, true],
    ]);
    const said = result.ok ? String(result.value) : "";
    for (const form of drive.forms) expect(said).toContain(`/d/e/${form.publicId}/viewform`);
    expect(said).toContain(workbook.id);
    expect(said).toContain(language === "fr" ? "[organisme]" : "[organisation]");
    expect(log.at(-1)).toBe(said);
  });

  it("numbers the steps of its guide, with nothing between them", async () => {
    const { drive } = await runKit(MAKE[language], undefined, { locale: language });
    const { sheets } = only(drive.spreadsheets);
    const guide = sheets.find(({ name }) => name === (language === "fr" ? "Mode d’emploi" : "Guide"));
    const labels = (guide?.rows ?? []).map((row) => String(row[0]?.value ?? ""));
    expect(labels.slice(1, 7).map((label) => label.slice(0, 2))).toEqual(
      [1, 2, 3, 4, 5, 6].map((step) => `${String(step)}.`),
    );
    expect(String(guide?.rows[1]?.[1]?.value)).toContain(
      language === "fr" ? "[organisme]" : "[organisation]",
    );
  });

  it("lets nobody send a form without the answers it needs, consent the first of them", async () => {
    const { drive } = await runKit(MAKE[language], undefined, { locale: language });
    for (const role of ["mentor", "mentee"] as const) {
      const { items } = only(drive.forms.filter(({ title }) => title === TITLES[language][role]));
      const needed = items.filter(({ required }) => required).map(({ title }) => title);
      const questions = questionsOf(role, language).filter(({ required }) => required);
      expect(needed).toEqual(questions.map(({ title }) => title));
      expect(needed.at(-1)).toMatch(/^(Consentez-vous|Do you agree)/);
    }
  });

  it("lets nobody check more values than three, nor more than two things that matter most", async () => {
    const { drive } = await runKit(MAKE[language], undefined, { locale: language });
    const atMost = drive.forms.map(({ items }) => items.flatMap(({ most }) => most ?? []));
    expect(atMost).toEqual([[3], [3, 2]]);
  });

  it("pairs the people who answered with no mapping at all, and not one issue", async () => {
    const { drive } = await runKit(MAKE[language], undefined, { locale: language });
    answerAll(drive, language);
    const host = await Host.start(addOn, only(drive.spreadsheets));
    const { outcome } = await runPipeline(host, { settings: null, tabs: null, onProgress: () => undefined });
    if (outcome.kind !== "proposal") throw new Error(JSON.stringify(outcome));
    const { issues, placed, people, settings, dyads } = outcome.proposal;
    expect(issues).toEqual([]);
    expect(people).toMatchObject({ mentors: 12, mentees: 12 });
    expect(placed).toBe(12);
    expect(outcome.proposal.language).toBe(language);
    if (!("criteria" in settings)) throw new Error("The settings are not complete.");
    expect(settings.criteria).toHaveLength(10);
    expect(settings.eligibility).toHaveLength(2);
    expect(settings.linksTab).toBe(language === "fr" ? "Liens" : "Links");
    expect(dyads.every(({ coverage }) => coverage > 0.7)).toBe(true);
  });

  it("is not made twice", async () => {
    const { drive } = await runKit(MAKE[language], undefined, { locale: language });
    const before = JSON.stringify(drive);
    const again = await runKit(MAKE[language], drive, { locale: language });
    expect(JSON.stringify(again.drive)).toBe(before);
    expect(again.result).toMatchObject({
      ok: true,
      value: expect.stringMatching(/déjà fait|already/) as string,
    });
    const other = await runKit(MAKE[language === "fr" ? "en" : "fr"], drive, { locale: language });
    expect(other.result).toMatchObject({
      ok: false,
      message: expect.stringContaining("startOver") as string,
    });
    expect(JSON.stringify(other.drive)).toBe(before);
  });

  it("takes the later forms, whose answers leave the pairing as it was, and each is made once", async () => {
    let { drive } = await runKit(MAKE[language], undefined, { locale: language });
    let said = "";
    for (const add of [
      "addBallotForm",
      "addPulseForm",
      "addJournalForm",
      "addAcceptanceForm",
      "addRequestForm",
      "addPulseForm",
    ]) {
      const run = await runKit(add, drive, { locale: language });
      if (!run.result.ok) throw new Error(run.result.message);
      ({ drive } = run);
      said = String(run.result.value);
    }
    expect(drive.forms).toHaveLength(7);
    const tables = only(drive.spreadsheets).sheets.map(({ name, rows }) => ({
      name,
      rows: rows.map((row) => row.map((cell) => String(cell?.value ?? ""))),
    }));
    const known = tables.flatMap(({ name, rows }) =>
      recogniseForm({ rows }) === null ? [] : [[name, recogniseForm({ rows })]],
    );
    expect(Object.fromEntries(known)).toEqual(
      language === "fr"
        ? {
            Bulletins: "ballot",
            Nouvelles: "pulse",
            Journal: "journal",
            Acceptations: "acceptance",
            Demandes: "request",
          }
        : {
            Ballots: "ballot",
            News: "pulse",
            Journal: "journal",
            Acceptances: "acceptance",
            Requests: "request",
          },
    );
    const links = said.match(/https:\S+pp_url\S+/g) ?? [];
    expect(links).toHaveLength(2);
    const [link = "", acceptance = ""] = links;
    expect(readFormLink(acceptance)).toMatchObject({
      mentors: [expect.stringMatching(/^entry/)],
      asker: expect.stringMatching(/^entry/) as string,
    });
    expect(link).toMatch(language === "fr" ? /=MOI&entry\.\d+=MENTOR$/ : /=ME&entry\.\d+=MENTOR$/);
    const form = readFormLink(link);
    expect(form).toMatchObject({ fixed: ["usp=pp_url"], mentors: [expect.stringMatching(/^entry/)] });

    answerAll(drive, language);
    const host = await Host.start(addOn, only(drive.spreadsheets));
    const { outcome } = await runPipeline(host, { settings: null, tabs: null, onProgress: () => undefined });
    expect(outcome).toMatchObject({ kind: "proposal", proposal: { placed: 12, issues: [] } });
  });

  it("is taken up where it stopped, wherever that was, and nothing in it is there twice", async () => {
    const whole = (await runKit(MAKE[language], undefined, { locale: language })).drive;
    for (let calls = 1; ; calls += 37) {
      const cut = await runKit(MAKE[language], undefined, { locale: language, change: failingAfter(calls) });
      if (cut.result.ok) break;
      expect(cut.result.message).toMatch(/Relancez la même fonction|Run the same function again/);
      expect(cut.result.message).toContain("Service Spreadsheets failed");
      const { result, drive } = await runKit(MAKE[language], cut.drive, { locale: language });
      expect(result).toMatchObject({ ok: true });
      const workbook = drive.spreadsheets.at(-1);
      expect(workbook && tabNames(workbook).sort(), String(calls)).toEqual(
        tabNames(only(whole.spreadsheets)).sort(),
      );
      const linked = drive.forms.filter(({ destination }) => destination?.spreadsheetId === workbook?.id);
      const asked = (forms: readonly Form[]) =>
        forms.map(({ title, items }) => [title, items.map((item) => item.title)]);
      expect(asked(linked), String(calls)).toEqual(asked(whole.forms));
    }
  });
});

it("what the owner wrote in the file is in the forms and the name, and nothing is left to replace", async () => {
  const change = (code: string): string =>
    code
      .replace('organisation: ""', 'organisation: "la MRC des Érables"')
      .replace('contact: ""', 'contact: "la direction, vie.privee@mrc.example"')
      .replace('until: ""', 'until: "30 juin 2027"')
      .replace('length: ""', 'length: "neuf mois"')
      .replace('"Finances et budget"', '"Finances, comptabilité et fiscalité"');
  const { result, drive } = await runKit("makeProgrammeFr", undefined, { change });
  if (!result.ok) throw new Error(result.message);
  const said = JSON.stringify(drive);
  for (const told of ["la MRC des Érables", "vie.privee@mrc.example", "30 juin 2027", "neuf mois"])
    expect(said).toContain(told);
  const helps = drive.forms.flatMap(({ items }) => items.map(({ help }) => help));
  expect(helps.filter((help) => help.includes("["))).toEqual([]);
});

it("a file that was damaged is told, and nothing is made", async () => {
  const { result, drive } = await runKit("makeProgrammeEn", undefined, {
    change: (code) => code.replaceAll('organisation: ""', "organisation: 12"),
  });
  expect(result).toMatchObject({ ok: false, message: expect.stringContaining("fr.organisation") as string });
  expect(drive.spreadsheets).toEqual([]);
});

it("a later form is refused before there is a programme, and starting over forgets the one before", async () => {
  const early = await runKit("addBallotForm");
  expect(early.result).toMatchObject({
    ok: false,
    message: expect.stringContaining("makeProgrammeFr") as string,
  });
  const { drive } = await runKit("makeProgrammeFr");
  const forgotten = (await runKit("startOver", drive)).drive;
  const again = (await runKit("makeProgrammeEn", forgotten)).drive;
  expect(again.spreadsheets).toHaveLength(2);
  expect(again.forms).toHaveLength(4);
});

it("forms of before 2025, which have nothing to publish, are made too", async () => {
  const { result } = await runKit("makeProgrammeFr", undefined, {
    change: (code) => `const NewForms_ = FormApp;
      FormApp = { ...{ DestinationType: NewForms_.DestinationType, createTextValidation: () => NewForms_.createTextValidation(), createCheckboxValidation: () => NewForms_.createCheckboxValidation(), openById: (id) => old_(NewForms_.openById(id)), create: (title) => NewForms_.create(title, true) } };
      function old_(form) { return new Proxy({}, { get: (_, name) => /ublish/.test(name) && name !== "getPublishedUrl" || name === "supportsAdvancedResponderPermissions" ? undefined : form[name] }); }
      ${code}`,
  });
  expect(result).toMatchObject({ ok: true });
});

it("waits for the response tab that Google is slow to add, and says what to do where it does not come", async () => {
  const slow = (code: string): string => `
    const Forms_ = FormApp;
    FormApp = { DestinationType: Forms_.DestinationType, create: (title) => Forms_.create(title), createTextValidation: () => Forms_.createTextValidation(), createCheckboxValidation: () => Forms_.createCheckboxValidation(),
      openById: (id) => { const form = Forms_.openById(id); return new Proxy({}, { get: (_, name) => name === "setDestination" ? () => form : form[name] }); } };
    ${code}`;
  const { result, drive } = await runKit("makeProgrammeFr", undefined, { change: slow });
  expect(result).toMatchObject({
    ok: false,
    message: expect.stringContaining("Attendez une minute") as string,
  });
  const again = await runKit("makeProgrammeFr", drive);
  expect(again.result).toMatchObject({ ok: true });
  expect(again.drive.forms).toHaveLength(2);
});

/** A script whose services fail after so many calls, whatever it is doing then. */
function failingAfter(calls: number): (code: string) => string {
  return (code) => `
    let left_ = ${String(calls)};
    const originals_ = new WeakMap();
    function real_(value) { return originals_.get(value) ?? value; }
    function frail_(value) {
      if (Array.isArray(value)) return value.map(frail_);
      if (value === null || typeof value !== "object") return value;
      const proxy = new Proxy({}, {
        get: (_, name) => typeof value[name] !== "function" ? frail_(value[name]) : (...args) => {
          if (left_-- <= 0) throw new Error("Service Spreadsheets failed.");
          return frail_(value[name](...args.map(real_)));
        },
      });
      originals_.set(proxy, value);
      return proxy;
    }
    SpreadsheetApp = frail_(SpreadsheetApp);
    FormApp = frail_(FormApp);
    ${code}`;
}
