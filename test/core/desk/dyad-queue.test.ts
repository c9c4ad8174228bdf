import { describe, expect, it, test } from "vitest";
import { dyadQueue, isDecided, nextToDecide } from "../../../src/core/desk/dyad-queue.ts";
import { readCurrentDyads } from "../../../src/core/dyads/current-dyads.ts";
import type { Review, TabReviews } from "../../../src/core/dyads/reviews.ts";
import { dyadWords } from "../../../src/core/messages/index.ts";
import type { SettingsFile } from "../../../src/core/programme/settings.ts";
import { SETTINGS, gather, smallTables } from "../dyads/cohorts.ts";
import { type Change, edited, opened, withRows } from "../dyads/tabs.ts";
import { proposed, snapshotOf } from "../workbooks.ts";

const { sheet } = proposed(snapshotOf(smallTables(), SETTINGS));
const FRENCH = dyadWords("fr");
const [ALICE, BOB] = [0, 1];
const [CHLOE, ZOE] = [0, 1];
const SILENT: Pick<TabReviews, "of"> = { of: () => [] };

/** Chloé with Bob at 0, Zoé with Alice at 50, as people changed the tab. */
function queueOf(
  changes: readonly Change[] = [],
  added: readonly Change[] = [],
  settings: Partial<SettingsFile> = {},
  links: readonly string[][] = [],
  said: Pick<TabReviews, "of"> = SILENT,
) {
  const { cohort } = gather(smallTables(...links), { ...SETTINGS, ...settings });
  const table = withRows(edited(sheet, ...changes), ...added);
  return dyadQueue(readCurrentDyads(cohort, opened(table), FRENCH), FRENCH, said);
}
const clearOf = (...parameters: Parameters<typeof queueOf>) =>
  queueOf(...parameters).map(({ isClear }) => isClear);

describe("the dyads to decide", () => {
  it("stand in the order of the tab, those decided included", () => {
    const queue = queueOf([{ status: "Confirmée" }]);
    expect(queue.map(({ mentee, mentor, status }) => [mentee, mentor, status])).toEqual([
      [CHLOE, BOB, "confirmed"],
      [ZOE, ALICE, "proposed"],
    ]);
  });

  it("are one for each mentee, and none where there is no mentor", () => {
    const queue = queueOf(
      [{ status: "Refusée" }, { mentor: "", mentorKey: "", status: "À placer" }],
      [{ status: "Proposée", mentee: "Chloé Ray", mentor: "Alice Roy" }],
    );
    expect(queue.map(({ mentee, mentor }) => [mentee, mentor])).toEqual([[CHLOE, ALICE]]);
  });
});

describe("a dyad without reservation", () => {
  it("has the consent of both", () => {
    const { cohort } = gather(smallTables(), SETTINGS);
    const current = (of: typeof cohort) => readCurrentDyads(of, opened(edited(sheet)), FRENCH);
    const waiting = { awaitsConsent: true as const };
    const mentees = cohort.mentees.map((mentee) => ({ ...mentee, ...waiting }));
    const mentors = cohort.mentors.map((mentor) => ({ ...mentor, ...waiting }));
    const zoe = (of: typeof cohort) => dyadQueue(current(of), FRENCH, SILENT)[1]?.isClear;
    expect(zoe(cohort)).toBe(true);
    expect(zoe({ ...cohort, mentees })).toBe(false);
    expect(zoe({ ...cohort, mentors })).toBe(false);
  });

  it("has a good score in words, as the settings say", () => {
    expect(clearOf()).toEqual([false, true]);
    expect(clearOf([], [], { bands: [80, 51, 10] })).toEqual([false, false]);
  });

  it.each([
    ["client", false],
    ["ancienne dyade", false],
    ["affinité", true],
  ])("has no tie that the tab tells to watch: %s", (relation, isClear) => {
    expect(clearOf([], [], {}, [["Zoé Lam", relation, "Alice Roy"]])[1]).toBe(isClear);
  });

  it("rests on half of what was asked, at least", () => {
    const { cohort } = gather(smallTables(), SETTINGS);
    const isClear = (share: number) => {
      const scores = { ...cohort.scores, coverage: () => share };
      const current = readCurrentDyads({ ...cohort, scores }, opened(edited(sheet)), FRENCH);
      return dyadQueue(current, FRENCH, SILENT)[1]?.isClear;
    };
    expect([isClear(0.5), isClear(0.49)]).toEqual([true, false]);
  });

  it("has no note, was checked, and nobody spoke of it yet", () => {
    const zoe = (change: Change) => clearOf([{}, change])[1];
    expect(zoe({ status: "Verrouillée", checked: "Verrouillée ¦ Zoé Lam ¦ Alice Roy" })).toBe(true);
    expect(zoe({ note: "à revoir" })).toBe(false);
    expect(zoe({ checked: "" })).toBe(false);
    for (const status of ["À discuter", "Confirmée", "Refusée", "On verra"])
      expect(zoe({ status, checked: `${status} ¦ Zoé Lam ¦ Alice Roy` })).toBe(false);
  });

  it("takes a seat that is there, of a mentor who is not above the mentee", () => {
    const another = { status: "Proposée", mentee: "Chloé Ray", mentor: "Alice Roy" };
    expect(
      clearOf(
        [{ mentor: "", mentorKey: "", status: "À placer", checked: "À placer ¦ Chloé Ray ¦ " }],
        [another],
      ),
    ).toEqual([false, false]);
  });
});

test("a yes and a no are decisions, and nothing else is", () => {
  const decided = (["confirmed", "refused", "proposed", "locked", "discuss", "toPlace", null] as const).map(
    isDecided,
  );
  expect(decided).toEqual([true, true, false, false, false, false, false]);
});

describe("the dyad after one that was decided", () => {
  it("is the next that nobody spoke of, then from the top", () => {
    expect(nextToDecide(["proposed", "confirmed", "discuss", "locked"], -1)).toBe(0);
    expect(nextToDecide(["proposed", "confirmed", "discuss", "locked"], 0)).toBe(3);
    expect(nextToDecide(["proposed", "confirmed", "discuss", "refused"], 3)).toBe(0);
    expect(nextToDecide([null, "confirmed"], 1)).toBe(0);
  });

  it("is then the next to discuss further down, so that each comes back once", () => {
    expect(nextToDecide(["discuss", "confirmed", "discuss"], -1)).toBe(0);
    expect(nextToDecide(["discuss", "confirmed", "discuss"], 0)).toBe(2);
    expect(nextToDecide(["discuss", "confirmed", "discuss"], 2)).toBeNull();
  });

  it("is none where all are decided, or there are none", () => {
    expect(nextToDecide(["confirmed", "refused"], -1)).toBeNull();
    expect(nextToDecide([], -1)).toBeNull();
  });
});

describe("what the committee said", () => {
  const review = (reviewer: string, opinion: Review["opinion"]): Review => ({
    ...{ reviewer, opinion, text: opinion ?? "" },
  });
  const said = (...rows: Review[][]): Pick<TabReviews, "of"> => ({ of: (row) => rows[row] ?? [] });
  const queue = (reviews: Pick<TabReviews, "of">, changes: readonly Change[] = []) =>
    queueOf(changes, [], {}, [], reviews);

  it("puts the dyads on which it is divided first, then those of which somebody doubts", () => {
    const [divided, doubt, agreed] = [
      [review("MR", "for"), review("LB", "against")],
      [review("MR", "discuss"), review("LB", null)],
      [review("MR", "for"), review("LB", "for")],
    ] as const;
    const order = (...rows: (readonly Review[])[]) =>
      queue(said(...rows.map((row) => [...row]))).map(({ mentee }) => mentee);
    expect(order(agreed, divided)).toEqual([ZOE, CHLOE]);
    expect(order(doubt, divided)).toEqual([ZOE, CHLOE]);
    expect(order(agreed, doubt)).toEqual([ZOE, CHLOE]);
    expect(order(agreed, agreed)).toEqual([CHLOE, ZOE]);
  });

  it("puts fragile dyads after those, and before the others", () => {
    const order = (isFragile: (mentee: number, mentor: number) => boolean, ...rows: Review[][]) => {
      const { cohort } = gather(smallTables(), SETTINGS);
      const current = readCurrentDyads(cohort, opened(edited(sheet)), FRENCH);
      return dyadQueue(current, FRENCH, said(...rows), isFragile).map(({ mentee }) => mentee);
    };
    expect(order(() => false)).toEqual([CHLOE, ZOE]);
    expect(order((mentee, mentor) => mentee === ZOE && mentor === ALICE)).toEqual([ZOE, CHLOE]);
    expect(order((mentee) => mentee === ZOE, [review("MR", "discuss")])).toEqual([CHLOE, ZOE]);
    expect(order(() => true)).toEqual([CHLOE, ZOE]);
  });

  it("leaves a dyad clear only where nobody doubts", () => {
    const isClear = (...opinions: Review["opinion"][]) =>
      queue(
        said(
          [],
          opinions.map((opinion, index) => review(`R${String(index)}`, opinion)),
        ),
      ).find(({ mentee }) => mentee === ZOE)?.isClear;
    expect(isClear()).toBe(true);
    expect(isClear("for", null)).toBe(true);
    expect(isClear("for", "discuss")).toBe(false);
    expect(isClear("against")).toBe(false);
  });

  it("may be about another mentor where that of the run was changed since", () => {
    const moved = [{}, { mentor: "Bob Côté", mentorKey: "bob@x.example" }];
    const isOther = (reviews: Pick<TabReviews, "of">, changes: readonly Change[]) =>
      queue(reviews, changes).find(({ mentee }) => mentee === ZOE)?.isOtherMentor;
    expect(isOther(said([], [review("MR", "for")]), [])).toBe(false);
    expect(isOther(said([], [review("MR", "for")]), moved)).toBe(true);
    expect(isOther(said([], [review("MR", null)]), moved)).toBe(false);
  });
});
