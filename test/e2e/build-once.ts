import { builtProject } from "../../src/local/built-project.ts";

/** Builds the add-on before any test, where it is missing or older than its sources. */
export default async function buildOnce(): Promise<void> {
  await builtProject();
}
