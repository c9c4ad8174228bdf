import { expect, test } from "vitest";
import { type PlainAnswer, plainAnswer } from "../../../src/core/forms/plain-answer.ts";

test.each<[PlainAnswer | null, readonly string[]]>([
  [
    "yes",
    [
      ...[
        "oui",
        "Oui.",
        "oui!",
        "OUI",
        "Oui 🙂",
        "Oui, j’accepte",
        "Oui merci",
        "Oui, avec plaisir!",
        "Yes",
        "J’accepte",
      ],
      ...[
        "Yes, I accept.",
        "yes please",
        "Oui oui, merci beaucoup",
        "Oui j'accepte ce jumelage",
        "Oui, bien sûr…",
      ],
    ],
  ],
  [
    "no",
    [
      "non",
      "Non merci",
      "No",
      "NON.",
      "Non, je n’accepte pas",
      "No thanks",
      "Non, j’ai un problème d’horaire",
    ],
  ],
  [
    "more",
    [
      ...[
        "Oui, mais pas avant mars",
        "oui?",
        "Oui si c’est en ligne",
        "Oui, j’accepte à une condition",
        "Yes if online",
      ],
      ...[
        "Non, mais je veux bien essayer",
        "Non sauf si c’est le soir",
        "Non, pas encore décidé",
        "Non (erreur)",
      ],
      ...["No, not yet", "No, unless it is online"],
      ...["Oui, avec plaisir, mais en juin", "oui mais", "Oui, j’accepte. C’est quand?"],
    ],
  ],
  [
    "both",
    [
      ...[
        "oui mais non",
        "Oui / Non",
        "Oui, j’accepte, Non, pas ce jumelage",
        "Non, oui",
        "No problem, I accept",
      ],
      ...["Yes, I accept, No, not this pairing", "Non, pas de problème, j’accepte"],
    ],
  ],
  [null, ["", "Peut-être", "ouiche", "nonobstant", "pas sûr", "d’accord", "?"]],
])("says %s: %j", (answer, texts) => {
  for (const text of texts) expect([text, plainAnswer(text)]).toEqual([text, answer]);
});

test("a text as long as a cell is read at once", () => {
  expect(plainAnswer("oui merci ".repeat(5_000))).toBe("yes");
  expect(plainAnswer(`non ${"oui ".repeat(10_000)}`)).toBe("both");
});
