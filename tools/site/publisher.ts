import { readFile } from "node:fs/promises";
import path from "node:path";
import * as z from "zod";

const schema = z.strictObject({
  name: z.string(),
  email: z.union([z.literal(""), z.email()]),
  source: z.union([z.literal(""), z.url({ protocol: /^https$/ })]),
});

/** Who publishes Dyade: a name, an e-mail address to ask for help, the address of the source. `""`: not said yet. */
export type Publisher = z.infer<typeof schema>;

/** @throws where the file is no JSON, or holds something else. */
export async function readPublisher(root: string): Promise<Publisher> {
  return schema.parse(JSON.parse(await readFile(path.join(root, "marketplace/publisher.json"), "utf8")));
}
