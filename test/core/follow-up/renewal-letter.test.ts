import { expect, it } from "vitest";
import { renewalLetter } from "../../../src/core/follow-up/renewal-letter.ts";
import { followed, of, words } from "./programmes.ts";

it.each([
  ["fr", "Bonjour Alice Roy,", "Votre dyade avec Zoé Lam se termine le 3 février 2027."],
  ["en", "Hello Alice Roy,", "Your dyad with Zoé Lam ends on "],
] as const)(
  "each is asked by name, of the other, and told of the end (%s)",
  (language, greeting, sentence) => {
    const dyad = of(followed([]), "Zoé Lam");
    const end = { on: "2027-02-03", isPast: false };
    const letter = renewalLetter(dyad, "mentor", end, words(language));
    expect(letter).toMatchObject({ to: "Alice Roy", email: "alice@a.example" });
    expect(letter.body.split("\n\n")[0]).toBe(greeting);
    expect(letter.body).toContain(sentence);
    // Neither the address nor a word of the other.
    expect(letter.body).not.toMatch(/@|undefined/);
  },
);

it("says that the end has gone by", () => {
  const dyad = of(followed([]), "Zoé Lam");
  const letter = renewalLetter(dyad, "mentee", { on: "2027-02-03", isPast: true }, words("fr"));
  expect(letter.body).toContain("devait se terminer le 3 février 2027");
});
