import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { news as english } from "../../../src/core/messages/en/news.ts";
import { news as french } from "../../../src/core/messages/fr/news.ts";
import { VERSION } from "../../../tools/version.ts";

test("the news tell of this version and of each one in the changelog, in both languages", () => {
  const changelog = readFileSync("CHANGELOG.md", "utf8");
  const released = [...changelog.matchAll(/^## \[(\d[^\]]*)\]/gm)].map(([, version]) => version);
  const versions = new Set([VERSION.replace(/-dev$/, ""), ...released]);
  for (const { versions: releases } of [french, english])
    expect(releases.map(({ version }) => version)).toEqual([...versions]);
});

test("both languages tell the same number of things", () => {
  const counts = ({ versions }: typeof french): number[] => versions.map(({ what }) => what.length);
  expect(counts(english)).toEqual(counts(french));
});
