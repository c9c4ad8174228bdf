import { basename, dirname, join, resolve } from "node:path";
import type { CliWords } from "../../core/messages/fr/cli.ts";

/** Where the responses are. */
export type Source =
  | { readonly kind: "workbook"; readonly path: string }
  | { readonly kind: "csv"; readonly mentors: string; readonly mentees: string };

export interface ProposeArguments {
  readonly source: Source;
  readonly out: string;
  readonly settings: string | null;
  readonly json: boolean;
}

/** Arguments that cannot be used; the message says which, in the reader's language. */
export class UnusableArguments extends Error {
  override readonly name = "UnusableArguments";
}

const WITH_VALUE = ["--out", "--settings", "--mentors", "--mentees"] as const;
type Named = (typeof WITH_VALUE)[number];

/** Reads the arguments after `propose`. @throws {UnusableArguments} */
export function readArguments(args: readonly string[], words: CliWords): ProposeArguments {
  const values = new Map<Named, string>();
  const inputs: string[] = [];
  let json = false;
  for (let at = 0; at < args.length; at++) {
    const [option = "", inline] = splitOption(args[at] ?? "");
    if (option === "--json" && inline === undefined) json = true;
    else if (isNamed(option)) {
      const value = inline ?? args[++at];
      if (value === undefined || value === "" || value.startsWith("--"))
        throw new UnusableArguments(words.missingValue(option));
      if (values.has(option)) throw new UnusableArguments(words.optionTwice(option));
      values.set(option, value);
    } else if (option.startsWith("-")) throw new UnusableArguments(words.unknownOption(option));
    else inputs.push(option);
  }
  const source = readSource(inputs, values, words);
  return {
    source,
    out: readOut(source, values.get("--out"), words),
    settings: values.get("--settings") ?? null,
    json,
  };
}

/** `--out=X` is `--out X`; a path may hold an equals sign. */
function splitOption(arg: string): [string, string?] {
  const match = /^(--[a-z]+)=(.*)$/s.exec(arg);
  return match === null ? [arg] : [match[1] ?? "", match[2] ?? ""];
}

function isNamed(option: string): option is Named {
  return (WITH_VALUE as readonly string[]).includes(option);
}

function readSource(inputs: readonly string[], values: ReadonlyMap<Named, string>, words: CliWords): Source {
  const mentors = values.get("--mentors");
  const mentees = values.get("--mentees");
  const [path] = inputs;
  const csv = mentors !== undefined || mentees !== undefined;
  if (inputs.length > 1) throw new UnusableArguments(words.tooManyInputs);
  if (path !== undefined && csv) throw new UnusableArguments(words.twoInputs);
  if (path !== undefined) return { kind: "workbook", path };
  if (!csv) throw new UnusableArguments(words.noInput);
  if (mentors === undefined || mentees === undefined) throw new UnusableArguments(words.bothCsv);
  return { kind: "csv", mentors, mentees };
}

function readOut(source: Source, named: string | undefined, words: CliWords): string {
  const out = named ?? defaultOut(source);
  if (!/\.xlsx$/i.test(out)) throw new UnusableArguments(words.outIsNoXlsx(out));
  if (source.kind === "workbook" && resolve(out) === resolve(source.path)) {
    throw new UnusableArguments(words.outIsInput(out));
  }
  return out;
}

function defaultOut(source: Source): string {
  if (source.kind === "csv") return join(dirname(source.mentees), "dyades.xlsx");
  const name = basename(source.path).replace(/\.xls[xm]$/i, "");
  return join(dirname(source.path), `${name}.dyades.xlsx`);
}
