import { describe, expect, it } from "vitest";
import { setUp } from "../../../../src/core/reading/set-up.ts";
import { snapshotOf, tab } from "../../workbooks.ts";

/** A programme of four people a side, who answer one question each. */
function read(title: string, mentees: readonly string[], mentors: readonly string[]) {
  const form = (name: string, answers: readonly string[]) =>
    tab(name, ["Nom complet", title], ...answers.map((answer, at) => [`${name} ${String(at + 1)}`, answer]));
  return setUp(snapshotOf([form("Mentors", mentors), form("Mentorés", mentees)]));
}

describe("times of the week", () => {
  const days = ["Lundi, Mercredi", "Lundi", "Mardi", "Mardi, Mercredi"];
  const isTold = (theirs: readonly string[]): boolean =>
    read("Vos disponibilités", days, theirs).issues.some(({ code }) => code === "few-common-options");

  it("in no words in common are told, in a few they are not", () => {
    expect(isTold(["Lundis, Mercredis", "Lundis", "Jeudis", "Jeudis"])).toBe(true);
    expect(isTold(["Lundi, Jeudi", "Jeudi", "Vendredi", "Jeudi, Vendredi"])).toBe(false);
  });

  it("are known by their short forms, whatever the title", () => {
    const short = ["lun, mer", "mar", "lun", "mar, mer"];
    const { programme } = read("Ça va ?", short, short);
    expect(programme?.settings.criteria).toMatchObject([{ kind: "overlap" }]);
  });
});
