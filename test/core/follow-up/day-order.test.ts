import { describe, expect, it } from "vitest";
import { dayText } from "../../../src/core/follow-up/calendar.ts";
import { plainDay, settledOrder } from "../../../src/core/follow-up/day-order.ts";
import type { FollowUp } from "../../../src/core/follow-up/follow-up.ts";
import { issue } from "../../../src/core/issues/issue.ts";
import { issueWords } from "../../../src/core/messages/fr/issues.ts";
import { edited, followed, of, written } from "./programmes.ts";

describe("the order of day and month", () => {
  it("is that of the one date that can be read in one order alone", () => {
    expect(settledOrder(["03/04/2027", "", undefined, "25/04/2027"])).toBe("day-first");
    expect(settledOrder(["03/04/2027", "04/25/2027"])).toBe("month-first");
  });

  it("is settled by no date that two orders read, that none reads, or that is written otherwise", () => {
    expect(settledOrder([])).toBeNull();
    expect(settledOrder(["03/04/2027", "04/04/2027", "31/02/2027", "2027-04-25", "bientôt", 12])).toBeNull();
  });

  it("is settled by no column in which dates differ", () => {
    expect(settledOrder(["25/04/2027", "04/25/2027"])).toBeNull();
  });
});

describe("a day as it is read", () => {
  it("is that of the order where it may be two, and stays as typed where none is settled", () => {
    expect(plainDay("03/04/2027", "day-first")).toBe("2027-04-03");
    expect(plainDay("03-04-27 10:00", "month-first")).toBe("2027-03-04");
    expect(plainDay("03/04/2027", null)).toBe("03/04/2027");
  });

  it("is as typed in every other form", () => {
    for (const text of ["25/04/2027", "2027-04-03", "au printemps", ""])
      expect(plainDay(text, "month-first")).toBe(text);
    expect(plainDay("2027-04-03T00:00:00", null)).toBe("2027-04-03");
    expect(plainDay(undefined, "day-first")).toBe("");
  });
});

describe("a day that a hand wrote", () => {
  const today = "2026-12-01";
  const wrote = (texts: Readonly<Record<string, string>>) =>
    followed([edited(followed([], { today }), texts)], { today });
  const untilOf = (follow: FollowUp) => dayText(of(follow, "Zoé Lam").life.until ?? 0);

  it("may be either of two: it counts for nothing, stays as typed, and both days are told", () => {
    const follow = wrote({ "Fin prévue": "03/04/2027" });
    expect(untilOf(follow)).toBe("2027-02-03");
    expect(follow.issues.map(({ code, read: text }) => [code, text])).toEqual([
      ["day-unclear", "03/04/2027"],
    ]);
    expect(issueWords(follow.issues[0] ?? issue("day-unclear"))).toBe(
      "«\u00a003/04/2027\u00a0», sous «\u00a0Fin prévue\u00a0», pour Zoé Lam et Alice Roy, peut être le 3 avril 2027 ou le 4 mars 2027, et aucune autre date écrite là ne dit lequel\u00a0: cette date ne compte pas. En attendant, «\u00a02027-02-03\u00a0» compte. Écrivez 2027-04-03 ou 2027-03-04.",
    );
    const next = written(follow);
    const [, header = [], ...rows] = next.rows;
    expect(rows.map((row) => row[header.indexOf("Fin prévue")])).toContain("03/04/2027");
    expect(followed([next], { today }).issues).toHaveLength(1);
  });

  it("is read in the order of the other days of the tab", () => {
    const follow = wrote({ "Fin prévue": "03/04/2027", "Renouvelée le": "25/11/2026" });
    expect(untilOf(follow)).toBe("2027-04-03");
    expect(follow.issues).toEqual([]);
    expect(of(follow, "Zoé Lam").life.cells).toMatchObject({ until: "2027-04-03", renewedOn: "2026-11-25" });
  });
});
