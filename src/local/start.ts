import { relative } from "node:path";
import { build } from "../../tools/build.ts";
import { asksForHelp } from "../../tools/asks-for-help.ts";
import { builtProject } from "./built-project.ts";
import { Host } from "./host.ts";
import { showProgress } from "./progress.ts";
import { servePreview } from "./preview/server.ts";
import { PreviewSession } from "./preview/session.ts";
import { readArguments } from "./propose/arguments.ts";
import { faultText, proposeCommand, sheetLocale } from "./propose/propose.ts";
import { openSource } from "./propose/source.ts";
import { readerOf } from "./reader.ts";
import { writeSample } from "./sample.ts";

const { words, language } = readerOf(process.env);

/** Builds the add-on, pairs the programme once, then serves the preview of the workbook that came out; or says how to ask for it. */
async function start(given: readonly string[]): Promise<number> {
  if (asksForHelp(given)) {
    console.log(words.startUsage);
    return 0;
  }
  await build();
  const args = given.length > 0 ? given : [relative(process.cwd(), await writeSample())];
  const project = await builtProject();
  const progress = showProgress(process.stderr, words);
  const result = await proposeCommand(args, { words, locale: language, onProgress: progress.tell, project });
  progress.end();
  if (result.stdout !== "") console.log(result.stdout);
  if (result.stderr !== "") console.error(result.stderr);
  if (result.status === 2) return result.status;

  const { source, out } = readArguments(args, words);
  // Where nothing could be proposed there is no copy: the preview then works on one of its own
  const { file: opened } = await openSource(
    result.status === 0 ? { kind: "workbook", path: out } : source,
    sheetLocale(language),
  );
  if (result.status !== 0) await opened.save(out);
  const host = await Host.start(project, opened.workbook);
  host.userLocale = language;
  const session = new PreviewSession(host, opened, out);
  await session.open();
  const { address } = await servePreview(session);
  console.log(`\n${words.serving(address)}\n${words.stopHint}`);
  return 0;
}

try {
  process.exitCode = await start(process.argv.slice(2));
} catch (error) {
  console.error(faultText(error, words));
  process.exitCode = 2;
}
