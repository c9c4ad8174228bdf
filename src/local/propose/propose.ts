import { toPlan } from "../../core/dyads/to-plan.ts";
import type { CliWords } from "../../core/messages/fr/cli.ts";
import { cli as english } from "../../core/messages/en/cli.ts";
import { cli as french } from "../../core/messages/fr/cli.ts";
import { builtProject } from "../built-project.ts";
import { Host, ScriptError } from "../host.ts";
import type { Project } from "../project.ts";
import { FileProblem } from "../workbook/problem.ts";
import { type ProposeArguments, UnusableArguments, readArguments } from "./arguments.ts";
import { AddOnRefusal, ask, runPipeline } from "./run.ts";
import { readSettings } from "./settings.ts";
import { openSource } from "./source.ts";
import { explain, summarise } from "./summary.ts";

const WORDS = { fr: french, en: english };

/** What a command gives back: 0 a proposal, 1 the data allow none, 2 unusable arguments or files. */
export interface CommandResult {
  readonly status: 0 | 1 | 2;
  readonly stdout: string;
  readonly stderr: string;
}

interface ProposeOptions {
  readonly words: CliWords;
  /** The language of the person at the keyboard. */
  readonly locale: "fr" | "en";
  readonly onProgress: (fraction: number) => void;
  /** The built add-on, where the caller has it already. */
  readonly project?: Project;
}

/** `dyade propose …`: runs the built add-on over the workbook and writes a copy with the dyads tab. */
export async function proposeCommand(
  args: readonly string[],
  options: ProposeOptions,
): Promise<CommandResult> {
  try {
    return await propose(readArguments(args, options.words), options);
  } catch (error) {
    return unusable([faultText(error, options.words)]);
  }
}

async function propose(args: ProposeArguments, options: ProposeOptions): Promise<CommandResult> {
  const { words } = options;
  const settings = args.settings === null ? null : await readSettings(args.settings, words);
  const { file, tabs } = await openSource(args.source, sheetLocale(options.locale));
  if (settings?.settings === null) return unusable(settings.faults);
  const host = await Host.start(options.project ?? (await builtProject()), file.workbook);
  host.userLocale = options.locale;
  const { outcome, tables } = await runPipeline(host, {
    settings: settings?.settings ?? null,
    tabs,
    onProgress: options.onProgress,
  });
  const faults = [...(settings?.faults ?? []), ...(outcome.kind === "unusable" ? outcome.faults : [])];
  if (faults.length > 0 || outcome.kind === "unusable") return unusable(faults);
  const json = JSON.stringify(outcome.proposal, null, 2);
  const said = WORDS[outcome.proposal.language];
  if (outcome.kind === "impossible") {
    return {
      status: 1,
      stdout: args.json ? json : "",
      stderr: args.json ? "" : explain(outcome.proposal, said),
    };
  }
  ask(host, "writeTab", toPlan(outcome.sheet, tables));
  file.workbook = host.workbook;
  await file.save(args.out);
  const summary = [summarise(outcome.proposal, said), "", said.written(args.out)].join("\n");
  return { status: 0, stdout: args.json ? json : summary, stderr: "" };
}

/** The locale of a spreadsheet whose owner has that language. */
export function sheetLocale(language: "fr" | "en"): string {
  return `${language}_CA`;
}

function unusable(faults: readonly string[]): CommandResult {
  return { status: 2, stdout: "", stderr: faults.map((fault) => fault.replace(/\s*\n\s*/g, " ")).join("\n") };
}

/** One clear line for whatever went wrong. */
export function faultText(error: unknown, words: CliWords): string {
  if (error instanceof UnusableArguments) return error.message;
  if (error instanceof FileProblem) return words.files[error.code](error.path);
  if (error instanceof AddOnRefusal) return words.addOnRefused(error.message);
  if (error instanceof ScriptError) return words.fault(error.message);
  return words.fault(error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error));
}
