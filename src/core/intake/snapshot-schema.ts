import * as z from "zod/mini";
import { type SettingsFile, settingsFile } from "../programme/settings.ts";
import { table } from "../tabs/table-schema.ts";

const noChoices = z.transform((): SettingsFile => ({ format: "dyade-settings/1" }));

/** What one run reads: every tab once, and the choices of the coordinator kept with the workbook. */
export const snapshot = z.object({
  format: z.literal("dyade-snapshot/1"),
  /** The language of the person at the keyboard, as a locale: `fr-CA`. */
  locale: z.string(),
  /** The name of the spreadsheet. */
  spreadsheet: z.optional(z.string()),
  tables: z.array(table),
  /** Choices that no version of Dyade can have kept are none. */
  settings: z.union([settingsFile, noChoices]),
  /** The dyads tab whose decisions a run keeps, if there is one: the newest, unless a person chose another. */
  previous: z.optional(table),
  /** Every dyads tab, the newest first. */
  dyadsTabs: z.optional(z.array(z.object({ id: z.number(), name: z.string() }))),
  /** Whether mentees without a mentor in `previous` are placed before the others of their priority. */
  leftOutFirst: z.optional(z.boolean()),
  /** Texts that the rooms of the panel keep with the workbook, by name; each is read through its room's schema. */
  kept: z.optional(z.record(z.string(), z.string())),
});
