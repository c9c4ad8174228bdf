import { expect, it } from "vitest";
import { settingsFile } from "../../../src/core/programme/settings.ts";
import { withoutNulls } from "../../../src/core/programme/without-nulls.ts";

it("null says that there is none, whatever the key", () => {
  const settings = settingsFile.parse(
    withoutNulls({
      format: "dyade-settings/1",
      language: null,
      linksTab: null,
      eligibility: null,
      decisions: { locked: null },
      mentees: { columns: { priority: null, name: null } },
      criteria: [{ kind: "ahead", mentee: "A", mentor: null, max: null, ladder: null, weight: 2 }],
      links: null,
      spread: null,
    }),
  );
  expect(settings).toEqual({
    format: "dyade-settings/1",
    linksTab: null,
    eligibility: [],
    decisions: {},
    mentees: { columns: { priority: null, name: null } },
    criteria: [{ kind: "ahead", mentee: "A", mentor: null, weight: 2 }],
  });
  expect(settingsFile.parse(withoutNulls({ format: "dyade-settings/1", criteria: null })).criteria).toEqual(
    [],
  );
});

it("what is no settings file stays what it is", () => {
  for (const json of [null, 3, "x", []]) expect(withoutNulls(json)).toEqual(json);
});
