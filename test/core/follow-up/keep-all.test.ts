import { expect, test } from "vitest";
import { shortly } from "../builders.ts";
import { followed, of, written } from "./programmes.ts";

const first = followed([]);

test("what a hand wrote over what Dyade fills goes to the notes of its dyad, is said, and is there once from then on", () => {
  const edited = written(first, (rows, at) =>
    rows.map((row) =>
      row[at("Mentoré·e")] === "Zoé Lam"
        ? row.map((cell, column) =>
            column === at("État") ? "En pause" : column === at("Notes de la coordination") ? "un" : cell,
          )
        : row,
    ),
  );
  const next = followed([edited]);
  expect(of(next, "Zoé Lam").note).toBe("un\nÉtat\u00a0: En pause");
  expect(of(next, "Chloé Ray").note).toBe("");
  expect(next.issues.map(shortly)).toEqual([`follow-up-to-note ${edited.name}:4 [État]`]);
  const again = followed([edited, written(next)]);
  expect(of(again, "Zoé Lam").note).toBe("un\nÉtat\u00a0: En pause");
  expect(again.issues).toEqual([]);
});

test("a tab that nobody wrote in says nothing", () => {
  const next = followed([written(first)]);
  expect(next.issues).toEqual([]);
  expect(next.followed.map(({ note }) => note)).toEqual(["", ""]);
});

test("an English tab in a French programme is read by its own words", () => {
  const english = written({ ...first, language: "en" }, (rows) => rows);
  const at = (english.rows[1] ?? []).indexOf("Meetings");
  const rows = english.rows.map((row, index) =>
    row.map((cell, column) => (index === 3 && column === at ? 5 : cell)),
  );
  const next = followed([{ ...english, rows }]);
  expect(of(next, "Zoé Lam").life.meetings).toBe(5);
  expect(next.issues).toEqual([]);
});
