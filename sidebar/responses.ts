import * as z from "zod/mini";
import { snapshot } from "../src/core/intake/snapshot-schema.ts";
import { table } from "../src/core/tabs/table-schema.ts";
import type { Response, RpcName } from "../src/server/rpc-types.ts";

const nothing = z.record(z.string(), z.never());
const writtenTab = z.object({ tab: z.string(), sheetId: z.number() });
const cells = z.array(z.union([z.string(), z.number(), z.boolean()]));
const selection = z.object({ tab: z.string(), sheetId: z.number(), row: z.number(), cells });
const scriptFacts = z.object({
  ...{ version: z.string(), build: z.string(), userLocale: z.string() },
  ...{ locale: z.string(), timeZone: z.string() },
});
const trialOutcome = z.object({ agrees: z.boolean(), observed: z.string() });
const asideCells = z.array(z.object({ row: z.number(), column: z.number(), text: z.string() }));
const aside = z.object({
  sheetId: z.number(),
  notes: asideCells,
  offered: z.array(z.array(z.string())),
  formulas: asideCells,
  rules: asideCells,
});
/** Reads the value that each function of the server gives. @throws where it is not as expected. */
export const RESPONSES: { readonly [Name in RpcName]: (value: unknown) => Response<Name> } = {
  readWorkbook: (value) => snapshot.parse(value),
  readDyadsTabs: (value) => z.array(table).parse(value),
  writeTab: (value) => writtenTab.parse(value),
  decide: (value) => nothing.parse(value),
  verifyTab: (value) => nothing.parse(value),
  editTab: (value) => nothing.parse(value),
  saveSettings: (value) => nothing.parse(value),
  showCell: (value) => nothing.parse(value),
  selection: (value) => selection.parse(value),
  keep: (value) => z.object({ kept: z.string() }).parse(value),
  readAside: (value) => z.array(aside).parse(value),
  writeAside: (value) => nothing.parse(value),
  directoryTemplate: (value) => z.object({ text: z.string() }).parse(value),
  describeScript: (value) => scriptFacts.parse(value),
  tryCase: (value) => trialOutcome.parse(value),
};
