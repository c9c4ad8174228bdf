import type { Json } from "./json.ts";

/** What *Copy the results* gives: all the observations of one person at Google. */
export interface ObservedRun {
  readonly format: "dyade-conformance/1";
  /** Of Dyade. */
  readonly version: string;
  /** `2026-11-30`. */
  readonly date: string;
  /** Of the spreadsheet. */
  readonly locale: string;
  readonly userLocale: string;
  readonly timeZone: string;
  readonly account: "personal" | "organisation" | "unknown";
  readonly cases: readonly ObservedCase[];
}

interface ObservedCase {
  readonly id: string;
  readonly observed: Json;
  readonly milliseconds: number | null;
  readonly notes: Readonly<Record<string, Json>>;
}
