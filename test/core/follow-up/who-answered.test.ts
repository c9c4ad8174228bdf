import { describe, expect, it } from "vitest";
import type { FollowedPair, Party } from "../../../src/core/follow-up/followed-pair.ts";
import type { PulseAnswer } from "../../../src/core/follow-up/pulse.ts";
import { whoAnswered } from "../../../src/core/follow-up/who-answered.ts";
import { whoseAnswers } from "../../../src/core/follow-up/whose-answers.ts";
import { reporting, shortly } from "../builders.ts";

function party(name: string): Party {
  const email = `${name.split(" ")[0]?.toLowerCase() ?? ""}@x.example`;
  return { key: email, label: name, name, email };
}

const [ana, bob, chloe, zoe] = [party("Ana Roy"), party("Bob Côté"), party("Chloé Ray"), party("Zoé Lam")];
const dyad = (mentee: Party, mentor: Party, endedOn?: number): FollowedPair => ({
  mentee,
  mentor,
  since: 100,
  ending: endedOn === undefined ? null : { reason: "fit", words: "", since: 100, on: endedOn },
});

function answer(by: Party, day: number, rest: Partial<PulseAnswer> = {}): PulseAnswer {
  const { name, email } = by;
  const blank = { met: null, metOn: null, fit: null, help: null, partner: "", stamp: "" };
  return { tab: "Suivi", row: day, name, email, time: day * 86_400, day, ...blank, ...rest };
}

const keysMeant = (text: string): ReadonlySet<string> =>
  new Set(
    [ana, bob, chloe, zoe].flatMap(({ key, name, email }) => ([name, email].includes(text) ? [key] : [])),
  );

function heard(dyads: readonly FollowedPair[], ...answers: PulseAnswer[]) {
  const { value, issues } = reporting((report) =>
    whoAnswered(whoseAnswers(dyads, answers, keysMeant, report), report),
  );
  return { sides: value, issues: issues.map(shortly) };
}

describe("an answer", () => {
  it("is that of the person of its e-mail, else of its name", () => {
    const { sides } = heard(
      [dyad(zoe, bob)],
      answer(zoe, 110),
      answer({ ...bob, email: "other@y.example" }, 111),
    );
    expect(sides[0]?.mentee.latest?.row).toBe(110);
    expect(sides[0]?.mentor.latest?.row).toBe(111);
  });

  it("replaces the earlier one of the same person, told at the row of the older", () => {
    const { sides, issues } = heard([dyad(zoe, bob)], answer(zoe, 120, { fit: "good" }), answer(zoe, 110));
    expect(sides[0]?.mentee.latest?.row).toBe(120);
    expect(issues).toEqual(["duplicate-submission Suivi:110"]);
  });

  it("of another month's form replaces without an issue, and a meeting told earlier still counts", () => {
    const first = answer(zoe, 110, { met: "yes", metOn: 105 });
    const { sides, issues } = heard([dyad(zoe, bob)], first, answer(zoe, 140, { tab: "Suivi 2", met: "no" }));
    expect(sides[0]?.mentee).toMatchObject({ metOn: 105, latest: { row: 140 } });
    expect(issues).toEqual([]);
  });

  it("of a stranger, and of somebody without a dyad, is an issue", () => {
    const { issues } = heard([dyad(zoe, bob)], answer(party("Quelqu’un"), 110), answer(chloe, 111));
    expect(issues).toEqual(["pulse-person-unknown Suivi:110", "pulse-not-in-dyad Suivi:111"]);
  });

  it("with the name of one person and the address of another counts for neither, whoever of them has no dyad", () => {
    for (const mixed of [
      { ...zoe, email: bob.email },
      { ...zoe, email: ana.email },
      { ...ana, email: zoe.email },
    ]) {
      const { sides, issues } = heard([dyad(zoe, bob)], answer(mixed, 110));
      expect(sides.map(({ mentee, mentor }) => [mentee.latest, mentor.latest])).toEqual([[null, null]]);
      expect(issues).toEqual(["pulse-two-people Suivi:110"]);
    }
  });

  it("about somebody else than one's own partner is not counted", () => {
    const { sides, issues } = heard([dyad(zoe, bob)], answer(zoe, 110, { partner: "Ana Roy" }));
    expect(sides[0]?.mentee.latest).toBeNull();
    expect(issues).toEqual(["pulse-not-in-dyad Suivi:110"]);
  });

  it("of a mentor of several is about the one it names, by name, first name or e-mail", () => {
    for (const partner of ["Zoé Lam", "zoé", "ZOÉ@x.example".toLowerCase()]) {
      const { sides, issues } = heard([dyad(chloe, bob), dyad(zoe, bob)], answer(bob, 110, { partner }));
      expect(sides.map(({ mentor }) => mentor.latest?.row)).toEqual([undefined, 110]);
      expect(issues).toEqual([]);
    }
  });

  it("of a mentor of several who does not say which is unclear for each, and an issue", () => {
    const { sides, issues } = heard([dyad(chloe, bob), dyad(zoe, bob)], answer(bob, 110, { met: "yes" }));
    expect(sides.map(({ mentor }) => [mentor.unclear, mentor.metOn])).toEqual([
      [true, null],
      [true, null],
    ]);
    expect(issues).toEqual(["pulse-dyad-unclear Suivi:110"]);
  });

  it("given after a dyad ended is about the one that goes on", () => {
    const dyads = [dyad(zoe, bob, 130), { ...dyad(zoe, ana), since: 131 }];
    const { sides } = heard(dyads, answer(zoe, 120, { fit: "not-good" }), answer(zoe, 140, { fit: "good" }));
    expect(sides.map(({ mentee }) => mentee.latest?.fit)).toEqual(["not-good", "good"]);
  });

  it("is found at once among hundreds of dyads, also of people without an e-mail", () => {
    const nameless = (name: string): Party => ({ ...party(name), key: name, email: "" });
    const dyads = Array.from({ length: 500 }, (_, index) =>
      dyad(nameless(`Élève ${String(index)}`), nameless(`Ève ${String(index % 200)}`)),
    );
    const answers = dyads.map(({ mentor }, index) =>
      answer(mentor, 110 + index, { partner: `Élève ${String(index)}` }),
    );
    const start = performance.now();
    const { sides } = heard(dyads, ...answers);
    expect(sides.filter(({ mentor }) => mentor.latest !== null)).toHaveLength(500);
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});
