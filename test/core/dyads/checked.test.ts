import { expect, test } from "vitest";
import { checkedText, readChecked } from "../../../src/core/dyads/checked.ts";

test("the copy of a row holds its status, mentee and mentor, and says them again", () => {
  const row = { status: "Confirmée", mentee: "Zoé Lam", mentor: "Bob Côté" };
  expect(checkedText(row)).toBe("Confirmée ¦ Zoé Lam ¦ Bob Côté");
  expect(readChecked("Confirmée ¦ Zoé Lam ¦ Bob Côté")).toEqual(row);
});

test("blank cells keep their places, and a blank row has no copy", () => {
  expect(checkedText({ status: "À placer", mentee: "Zoé", mentor: "" })).toBe("À placer ¦ Zoé ¦ ");
  expect(readChecked("À placer ¦ Zoé ¦ ")).toEqual({ status: "À placer", mentee: "Zoé", mentor: "" });
  expect(checkedText({ status: "", mentee: "", mentor: "" })).toBe("");
});

test.each(["", "Confirmée", "Confirmée ¦ Zoé", "Confirmée ¦ Zoé ¦ Lam ¦ Bob"])(
  "what Dyade did not write says nothing: %s",
  (text) => {
    expect(readChecked(text)).toBeNull();
  },
);
