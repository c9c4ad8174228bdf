import * as z from "zod/mini";

/** What a cell may hold once a host has read it. Apart from the tab, which the script never reads through a schema. */
export const cell = z.union([z.string(), z.number(), z.boolean()]);
