import { basename, dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
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

const OPTIONS = {
  out: { type: "string" },
  settings: { type: "string" },
  mentors: { type: "string" },
  mentees: { type: "string" },
  json: { type: "boolean" },
} as const;
type WithValue = Exclude<keyof typeof OPTIONS, "json">;

/** Reads the arguments after `propose`. @throws {UnusableArguments} */
export function readArguments(args: readonly string[], words: CliWords): ProposeArguments {
  // Not strict: what cannot be used is said in the reader's language.
  const { tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const values = new Map<WithValue, string>();
  const inputs: string[] = [];
  let json = false;
  for (const token of tokens) {
    if (token.kind === "positional") inputs.push(token.value);
    if (token.kind !== "option") continue;
    const { name, rawName, value } = token;
    if (name === "json" && value === undefined) json = true;
    else if (isWithValue(name)) {
      if (value === undefined || value === "" || value.startsWith("--"))
        throw new UnusableArguments(words.missingValue(rawName));
      if (values.has(name)) throw new UnusableArguments(words.optionTwice(rawName));
      values.set(name, value);
    } else throw new UnusableArguments(words.unknownOption(rawName));
  }
  const source = readSource(inputs, values, words);
  return {
    source,
    out: readOut(source, values.get("out"), words),
    settings: values.get("settings") ?? null,
    json,
  };
}

function isWithValue(name: string): name is WithValue {
  return name !== "json" && Object.hasOwn(OPTIONS, name);
}

function readSource(
  inputs: readonly string[],
  values: ReadonlyMap<WithValue, string>,
  words: CliWords,
): Source {
  const mentors = values.get("mentors");
  const mentees = values.get("mentees");
  const [path] = inputs;
  const csv = mentors !== undefined || mentees !== undefined;
  if (inputs.length > 1) throw new UnusableArguments(words.tooManyInputs);
  if (path !== undefined && csv) throw new UnusableArguments(words.twoInputs);
  if (path !== undefined) return { kind: "workbook", path };
  if (!csv) throw new UnusableArguments(words.noInput);
  if (mentors === undefined || mentees === undefined) throw new UnusableArguments(words.bothCsv);
  return { kind: "csv", mentors, mentees };
}

function readOut(source: Source, path: string | undefined, words: CliWords): string {
  const out = path ?? defaultOut(source);
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
