import fc from "fast-check";
import { expect, test } from "vitest";
import { gatherCohort } from "../../../src/core/cohort/gather.ts";
import { DATA_ELEMENT, PLAIN_ELEMENT, fillTemplate } from "../../../src/core/directory/fill-template.ts";
import { masked } from "../../../src/core/directory/masked.ts";
import { personalPages } from "../../../src/core/directory/personal.ts";
import { directoryData } from "../../../src/core/directory/to-page-data.ts";
import { directoryPage as french } from "../../../src/core/messages/fr/directory-page.ts";
import type { Criterion } from "../../../src/core/programme/settings.ts";
import { runSteps } from "../../../src/core/steps.ts";
import { SETTINGS, menteeRow, programmeOf, tablesOf } from "./programmes.ts";

/** Two of one name are told apart by their organisations, in which people write anything. */
const NAMES = ["Ana", "Bob", "Bob", "Dan"];
const TEMPLATE = `<html lang="fr"><title>x</title>${PLAIN_ELEMENT}${DATA_ELEMENT}</html>`;
const REASONS = { ...french, personalTitle: (name: string) => `Pour ${name}` };

const address = (mentor: number): string => `perso.${String(mentor)}@secret.example`;
/** The addresses that people write in answers: of any of the four, in either case, or the one of a mentee. */
const ADDRESS = fc.oneof(
  fc.nat(NAMES.length - 1).map(address),
  fc.constantFrom("PERSO.1@Secret.example", "ana@ailleurs.example", "zoé@e.example"),
);
const WRITTEN = fc.oneof(
  fc.constantFrom("Vente", "Relève", "Finances", "Achats", ""),
  ADDRESS.map((text) => `Autre : ${text}`),
  ADDRESS.map((text) => `Écrivez à <${text}>.`),
  ADDRESS,
);
const ANSWER = fc
  .array(WRITTEN, { maxLength: 4 })
  .map((parts) => parts.filter((part) => part !== "").join(", "));
const MENTOR = fc.record({
  topics: ANSWER,
  about: ANSWER,
  firm: fc.oneof(fc.constant("M"), ADDRESS),
  withEmail: fc.boolean(),
});
const LISTS: fc.Arbitrary<Partial<Criterion>> = fc.oneof(
  fc.constant({}),
  fc.array(WRITTEN, { minLength: 1, maxLength: 4 }).map((options) => ({ options })),
  fc.array(WRITTEN, { minLength: 2, maxLength: 3 }).map((group) => ({ equivalents: [group] })),
);

test("no address of a person who did not agree is anywhere in the data, in the page or in the file of a person", () => {
  fc.assert(
    fc.property(
      fc.array(MENTOR, { minLength: NAMES.length, maxLength: NAMES.length }),
      LISTS,
      fc.boolean(),
      ANSWER,
      (sketches, lists, emails, wished) => {
        const mentors = sketches.map(({ withEmail, ...sketch }, at) => ({
          ...sketch,
          name: NAMES[at] ?? "",
          email: address(at),
          shown: withEmail ? "Oui, avec mon courriel" : "Oui",
        }));
        const topics: Criterion = {
          label: "Sujets",
          kind: "covers",
          mentee: "Sujets",
          mentor: "Sujets",
          ...lists,
        };
        const programme = programmeOf(tablesOf(mentors, [menteeRow("Zoé", wished)]), {
          ...SETTINGS,
          criteria: [topics],
        });
        const columns = ["Sujets", "Courte présentation", "Entreprise"];
        const choices = { emails, columns };
        const words = { ...REASONS, title: "Répertoire" };
        const data = directoryData(programme, choices, words);
        const { cohort } = runSteps(gatherCohort(programme));
        const personal = personalPages(programme, cohort, choices, words);
        const pages = [data, ...personal.mentees.map((mentee) => personal.pageOf(mentee))];
        const open = mentors
          .filter((_, at) => emails && sketches[at]?.withEmail === true)
          .map(({ email }) => email);
        const closed = mentors.map(({ email }) => email).filter((email) => !open.includes(email));
        for (const page of pages) {
          const text = (JSON.stringify(page) + fillTemplate(TEMPLATE, page, french)).toLowerCase();
          expect([...closed, "zoé@e.example"].filter((email) => text.includes(email))).toEqual([]);
          if (open.length === 0) expect(text).not.toContain("@");
          expect(JSON.stringify([page.needs, page.columns])).not.toContain("@");
        }
      },
    ),
  );
});

test("a masked text keeps all but its addresses, and a long text without one is read once", () => {
  expect(masked("Écrivez-moi (ana@x.example) le soir; @ana, 2 @ 3 $")).toBe(
    "Écrivez-moi ([…]) le soir; @ana, 2 @ 3 $",
  );
  const long = `${"a.".repeat(200_000)}!`;
  expect(masked(long)).toBe(long);
});
