import { expect, test } from "vitest";
import { avoidText } from "../../../sidebar/views/avoid-text.ts";
import { result } from "../../../src/core/messages/fr/result.ts";

test("a person to avoid is told with who asked, and with the organisation where one was named", () => {
  expect(avoidText({ kind: "avoid", chain: ["Zoé Lam", "Bob Côté"] }, result)).toBe(
    "à éviter, à la demande de Zoé Lam",
  );
  expect(avoidText({ kind: "avoid", chain: ["Bob Côté", "Boulangerie Roy", "Zoé Lam"] }, result)).toBe(
    "à éviter, à la demande de Bob Côté (Boulangerie Roy)",
  );
  expect(avoidText({ kind: "avoid", chain: ["Zoé Lam", "Bob Côté"], probable: true }, result)).toContain(
    "probable",
  );
});

test("any other tie is told as everywhere", () => {
  expect(avoidText({ kind: "past", chain: ["Zoé Lam", "Bob Côté"] }, result)).toBeNull();
});
