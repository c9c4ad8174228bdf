import type * as z from "zod/mini";
import type { snapshot } from "./snapshot-schema.ts";

export type Snapshot = z.infer<typeof snapshot>;
