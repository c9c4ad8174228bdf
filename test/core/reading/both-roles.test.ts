import { expect, test } from "vitest";
import { setUp } from "../../../src/core/reading/set-up.ts";
import { snapshotOf, tab } from "../workbooks.ts";

/** The questions compared in one form for both roles, asked of people of these roles. */
function compared(asked: string, offered: string, roles: readonly string[], isOfAll = false) {
  const topics = ["Vente", "Relève", "Finances", "Export"];
  const rows = roles.map((role, at) => [
    `Personne ${"ABCDEFG".charAt(at)}`,
    `p${String(at)}@x.example`,
    role,
    role === "Mentor" && !isOfAll ? "" : (topics[at % 4] ?? ""),
    role === "Mentoré" && !isOfAll ? "" : (topics[(at + 1) % 4] ?? ""),
    at % 2 === 0 ? "Laval" : "Lévis",
  ]);
  const table = tab("Réponses", ["Nom", "Courriel", "Rôle", asked, offered, "Ville"], ...rows);
  const { programme } = setUp(snapshotOf([table]));
  return programme?.settings.criteria.map(({ mentee, mentor }) => [mentee, mentor]);
}

test.each([
  ["Ce que je cherche", "Ce que je peux offrir"],
  ["Besoins", "Expertises"],
  ["Vos défis", "Vos forces"],
  ["What would you like help with?", "What can you help with?"],
  ["Sujets à approfondir", "Sujets à transmettre"],
])("whoever takes both roles is asked both, and needs still meet offers: %s, %s", (asked, offered) => {
  for (const roles of [
    ["Mentor", "Mentor", "Les deux", "Les deux", "Les deux"],
    ["Mentoré", "Mentoré", "Les deux", "Les deux", "Les deux"],
    ["Mentor", "Mentoré", "Les deux", "Les deux", "Les deux"],
    ["Mentor", "Mentor", "Mentoré", "Mentoré", "Les deux"],
  ])
    expect(compared(asked, offered, roles), roles.join()).toEqual([
      [asked, offered],
      ["Ville", "Ville"],
    ]);
});

test("what a form asks everyone is compared with itself", () => {
  expect(
    compared("Valeurs", "Loisirs", ["Mentor", "Mentoré", "Les deux", "Les deux", "Les deux"], true),
  ).toEqual([
    ["Valeurs", "Valeurs"],
    ["Loisirs", "Loisirs"],
    ["Ville", "Ville"],
  ]);
});
