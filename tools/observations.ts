import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import * as z from "zod";
import type { Json } from "../src/conformance/json.ts";
import type { ObservedRun } from "../src/conformance/observation.ts";

const json: z.ZodType<Json> = z.lazy(() =>
  z.union([z.null(), z.boolean(), z.number(), z.string(), z.array(json), z.record(z.string(), json)]),
);

/** The shape of what *Copy the results* gives. */
export const observedRun: z.ZodType<ObservedRun> = z.strictObject({
  format: z.literal("dyade-conformance/1"),
  version: z.string().max(40),
  date: z.string().regex(/^\d{4}-\d\d-\d\d$/),
  locale: z.string().regex(/^[A-Za-z]{2,3}(_[A-Za-z0-9]{2,8})*$/),
  userLocale: z.string().max(20),
  timeZone: z.string().max(60),
  account: z.enum(["personal", "organisation", "unknown"]),
  cases: z.array(
    z.strictObject({
      id: z.string().regex(/^[A-Z]\d{1,2}$/),
      observed: json,
      milliseconds: z.number().nullable(),
      notes: z.record(z.string(), json),
    }),
  ),
});

/** Where observations are kept. */
export const OBSERVED = "test/conformance/observed";

/** All the observations of a folder, by the name of their file. @throws where one is not as it was kept. */
export function readObservations(folder: string = OBSERVED): ObservedRun[] {
  let files: string[];
  try {
    files = readdirSync(folder);
  } catch {
    return [];
  }
  return files
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => observedRun.parse(JSON.parse(readFileSync(path.join(folder, file), "utf8"))));
}
