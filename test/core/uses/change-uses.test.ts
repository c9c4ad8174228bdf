import { describe, expect, it } from "vitest";
import type { Criterion } from "../../../src/core/programme/settings.ts";
import { addWish, moveStep, readAs, readNoMore } from "../../../src/core/uses/change-uses.ts";
import { setUpSmall } from "./programme.ts";

const NONE = { format: "dyade-settings/1" } as const;

describe("reading a question as a column", () => {
  it("adds to those of which there may be several, and takes the place of the others", () => {
    const { settings } = setUpSmall().programme;
    const twice = readAs(NONE, settings, { role: "mentee", key: "avoid", title: "Mentors connus" }, []);
    expect(twice.mentees?.columns).toEqual({ avoid: "Mentors connus" });
    const second = { role: "mentee", key: "avoid", title: "Moment" } as const;
    expect(readAs(twice, setUpSmall(twice).programme.settings, second, []).mentees?.columns).toEqual({
      avoid: ["Mentors connus", "Moment"],
    });
    const firm = readAs(NONE, settings, { role: "mentee", key: "organisation", title: "Ville" }, []);
    expect(firm.mentees?.columns).toEqual({ organisation: "Ville" });
  });

  it("takes it from the column that read it before, and gives what a run then reads", () => {
    const { settings } = setUpSmall().programme;
    const choices = readAs(NONE, settings, { role: "mentee", key: "manager", title: "Employeur" }, []);
    expect(choices.mentees?.columns).toEqual({ manager: "Employeur", organisation: null });
    const after = setUpSmall(choices).programme.settings.mentees.columns;
    expect(after).toMatchObject({ manager: "Employeur", organisation: null, email: "Courriel" });
  });

  it("takes it out of the criteria that were chosen; what has nothing left to compare is gone", () => {
    const { settings } = setUpSmall().programme;
    const town: Criterion = { kind: "same", mentee: "Ville", mentor: "Ville" };
    const two: Criterion = { kind: "shares", mentee: ["Ville", "Moment"], mentor: "Moment" };
    const choices = readAs(NONE, settings, { role: "mentee", key: "priority", title: "ville" }, [town, two]);
    expect(choices.criteria).toEqual([{ ...two, mentee: "Moment" }]);
    const other = readAs(NONE, settings, { role: "mentor", key: "capacity", title: "Ville" }, [two]);
    expect(other.criteria).toBeUndefined();
  });

  it("ends for one of several, and for the last one says that there is none", () => {
    const { settings } = setUpSmall({ mentees: { columns: { avoid: ["Ville", "Moment"] } } }).programme;
    const use = { role: "mentee", key: "avoid", title: "Ville" } as const;
    expect(readNoMore(NONE, settings, use).mentees?.columns).toEqual({ avoid: "Moment" });
    const mail = { role: "mentee", key: "email", title: "Courriel" } as const;
    expect(readNoMore(NONE, settings, mail).mentees?.columns).toEqual({ email: null });
  });
});

describe("a wish", () => {
  const use = { role: "mentee", title: "Mentors connus", label: "Choix", weight: 25 } as const;

  it("is a criterion of its own where there is none", () => {
    expect(addWish([], use)).toEqual([
      { label: "Choix", kind: "chosen", mentee: "Mentors connus", weight: 25, on: true, required: false },
    ]);
  });

  it("ranks after those there are, and is counted", () => {
    const wishes: Criterion = { kind: "chosen", mentee: "Premier", on: false, weight: 5 };
    expect(addWish([wishes], use)).toEqual([
      { kind: "chosen", mentee: ["Premier", "Mentors connus"], on: true, weight: 5 },
    ]);
  });
});

describe("the steps of a ladder", () => {
  it("move up and down, and stay at the ends", () => {
    expect(moveStep(["a", "b", "c"], 2, -1)).toEqual(["a", "c", "b"]);
    expect(moveStep(["a", "b", "c"], 0, 1)).toEqual(["b", "a", "c"]);
    expect(moveStep(["a", "b", "c"], 0, -1)).toEqual(["a", "b", "c"]);
    expect(moveStep(["a", "b", "c"], 2, 1)).toEqual(["a", "b", "c"]);
  });
});
