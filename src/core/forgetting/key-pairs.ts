import { readDyadsRows } from "../dyads/tab/read-tab.ts";
import type { DyadWords } from "../dyads/words.ts";
import type { Language } from "../programme/settings.ts";
import type { Table } from "../tabs/table.ts";

/** Pairs of hidden keys, the mentee first. */
export type KeyPairs = readonly (readonly [mentee: string, mentor: string])[];

/** The hidden keys of the dyads of some tabs, each pair once. */
export function keyPairsIn(tables: readonly Table[], wordsOf: (language: Language) => DyadWords): KeyPairs {
  const pairs = tables
    .flatMap((table) => readDyadsRows(table, wordsOf)?.rows ?? [])
    .map(({ menteeKey, mentorKey }) => [menteeKey, mentorKey] as const);
  return [...new Map(pairs.map((pair) => [pair.join("\n"), pair])).values()];
}
