import * as fc from "fast-check";
import { expect, test } from "vitest";
import { eraserOf } from "../../../src/core/forgetting/eraser.ts";
import { personFinder } from "../../../src/core/forgetting/find-person.ts";
import type { Place } from "../../../src/core/forgetting/place.ts";
import { identity } from "./people.ts";

const PEOPLE = ["Luc Roy", "Marie Roy", "Luc Côté", "Ana St-Pierre", "Jean-Luc Roy", "Zoé O’Neill"].map(
  (name, at) => identity(name, `p${String(at)}@x.ca`),
);
const PLACE: Place = { kind: "mention", tab: "Mémo", row: 2, column: "Texte" };
const STAND_IN = { label: "Personne retirée 1", key: "dyade-1" };

/** Names and addresses between signs, as people write them in a cell. */
const cells = fc.array(
  fc.tuple(
    fc.integer({ min: 0, max: PEOPLE.length - 1 }),
    fc.constantFrom("name", "email", "both", "turned"),
    fc.constantFrom("; ", "\n", " et ", " / ", " | "),
  ),
  { minLength: 1, maxLength: 6 },
);

function spelling(person: number, form: string): string {
  const { names, emails } = PEOPLE[person] ?? identity("", "");
  const [name = "", email = ""] = [names[0], emails[0]];
  if (form === "email") return email;
  if (form === "both") return `${name} <${email}>`;
  const [first = "", ...last] = name.split(" ");
  return form === "turned" ? `${last.join(" ")}, ${first}` : name;
}

test("whatever a cell holds, of the others nothing changes, and of the person nothing stays", () => {
  fc.assert(
    fc.property(cells, fc.integer({ min: 0, max: PEOPLE.length - 1 }), (parts, who) => {
      const person = PEOPLE[who] ?? identity("", "");
      const eraser = eraserOf(personFinder(person, PEOPLE), STAND_IN, new Map());
      const text = parts.map(([at, form, sign]) => spelling(at, form) + sign).join("");
      const expected = parts
        .map(([at, form, sign]) => (at === who ? STAND_IN.label : spelling(at, form)) + sign)
        .join("");
      expect(eraser.erased(text, PLACE)).toBe(expected);
      expect(eraser.places()).toHaveLength(text === expected ? 0 : 1);
    }),
    { numRuns: 400 },
  );
});

test("erasing twice is erasing once", () => {
  fc.assert(
    fc.property(cells, (parts) => {
      const eraser = eraserOf(personFinder(PEOPLE[0] ?? identity("", ""), PEOPLE), STAND_IN, new Map());
      const once = eraser.erased(parts.map(([at, form, sign]) => spelling(at, form) + sign).join(""), PLACE);
      expect(eraser.erased(once, PLACE)).toBe(once);
    }),
  );
});
