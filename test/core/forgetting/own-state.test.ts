import { expect, test } from "vitest";
import { ownMark } from "../../../src/core/tabs/own-tab.ts";
import { handMade, tab } from "../workbooks.ts";
import { everything, forgetting, rowsAfter } from "./small-workbook.ts";

const HEADER = ["Horodateur", "Nom", "Adresse courriel"];
const MENTORS = tab("Mentors", HEADER, ["2026-01-01T09:00:00", "Julie Roy", "julie@roy.ca"]);
const MENTEES = tab("Mentorés", HEADER, ["2026-01-01T09:00:00", "Julie Roy", "julie@n.ca"]);
const PEOPLE = { people: [{ key: "julie@roy.ca", name: "Julie Roy" }] };
const OTHERS = { people: [{ key: "julie@n.ca", name: "Julie Roy" }] };

const state = (value: unknown): string => JSON.stringify(value).replace(/ /g, "\\u0020");
const rotaOf = (...texts: string[]) => {
  const [first = "", ...more] = texts;
  return handMade("Tours", ["Tour 1", ownMark({ kind: "rota", state: first }), ...more], ["Table 1", ""]);
};

test("what Dyade keeps is settled by its own keys, without a question about it", () => {
  const rota = rotaOf(state({ mentors: PEOPLE, mentees: OTHERS }));
  const result = forgetting(everything([MENTORS, MENTEES, rota]), "Julie Roy (julie@roy.ca)");
  expect(result.questions.filter(({ places }) => places.some(({ tab: name }) => name === "Tours"))).toEqual(
    [],
  );
  expect(rowsAfter(result, rota)[0]?.[1]).toBe(
    `dyade:rota ${state({ mentors: { people: [{ key: "dyade-1", name: "Personne retirée 1" }] }, mentees: OTHERS })}`,
  );
});

test("a name that is cut over two cells is whole when it is looked for", () => {
  const text = state({ mentors: PEOPLE });
  const cut = text.indexOf("julie@") + 3;
  const rota = rotaOf(text.slice(0, cut), `+dyade:${text.slice(cut)}`);
  const [first = "", second = ""] =
    rowsAfter(forgetting(everything([MENTORS, MENTEES, rota]), "Julie Roy (julie@roy.ca)"), rota)[0]?.slice(
      1,
    ) ?? [];
  expect(first.replace("dyade:rota ", "") + second.replace("+dyade:", "")).toBe(
    state({ mentors: { people: [{ key: "dyade-1", name: "Personne retirée 1" }] } }),
  );
});
