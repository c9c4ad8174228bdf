import { readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import type { Language } from "../../../src/core/programme/settings.ts";

/** Makes a value of a type; each number in it is the next one given. */
type Make = (next: () => number) => unknown;

/** Stands in every text that is filled in: no unit, no number. */
const TEXT = "Zoé";
const DEEPEST = 4;

/** The first values of all, then each other value of each in the place of its first. */
function changedOneByOne(choices: readonly (readonly Make[])[]): Make[][] {
  const first = choices.map(([make = () => undefined]) => make);
  return [
    first,
    ...choices.flatMap((makes, at) =>
      makes.slice(1).map((other) => first.map((make, index) => (index === at ? other : make))),
    ),
  ];
}

/** Values of a type that differ by one choice each: a member of a union, a list of none, one or two. */
function valuesOf(type: ts.Type, checker: ts.TypeChecker, depth = 0): Make[] {
  if (type.isUnion()) return type.types.flatMap((member) => valuesOf(member, checker, depth));
  if (type.isLiteral()) return [() => type.value];
  const is = (flag: ts.TypeFlags): boolean => (type.flags & flag) !== 0;
  if (is(ts.TypeFlags.BooleanLiteral)) return [() => checker.typeToString(type) === "true"];
  if (is(ts.TypeFlags.Null)) return [() => null];
  if (is(ts.TypeFlags.Number)) return [(next) => next()];
  if (is(ts.TypeFlags.StringLike)) return [() => TEXT];
  if (depth > DEEPEST || !is(ts.TypeFlags.Object)) return [() => undefined];
  if (type.getCallSignatures().length > 0) return [() => () => TEXT];
  if (checker.isArrayLikeType(type)) {
    const [element] = checker.getTypeArguments(type as ts.TypeReference);
    const elements = element === undefined ? [] : valuesOf(element, checker, depth + 1);
    const [first = () => undefined] = elements;
    return [
      ...elements.map((make): Make => (next) => [make(next)]),
      (next) => [first(next), first(next)],
      () => [],
    ];
  }
  const fields = checker.getPropertiesOfType(type);
  const choices = fields.map((field) => valuesOf(checker.getTypeOfSymbol(field), checker, depth + 1));
  return changedOneByOne(choices).map(
    (makes) => (next) => Object.fromEntries(fields.map(({ name }, at) => [name, makes[at]?.(next)])),
  );
}

/** One message that takes a number somewhere in what it is given. */
export interface CountingMessage {
  /** `desk.ts desk.selected.moves` */
  readonly name: string;
  /** Its text in each of its forms, where each number that it is given in turn is `value` and the others are `others`. */
  readonly texts: (value: number, others: number) => string[];
}

/** How many numbers a call takes. */
function countNumbers(makes: readonly Make[]): number {
  let numbers = 0;
  for (const make of makes) make(() => numbers++);
  return numbers;
}

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function messageOf(
  name: string,
  say: (...given: readonly unknown[]) => unknown,
  calls: readonly (readonly Make[])[],
): CountingMessage {
  return {
    name,
    texts: (value, others) =>
      calls.flatMap((makes) =>
        [...Array(countNumbers(makes)).keys()].flatMap((place) => {
          let at = 0;
          const next = (): number => (at++ === place ? value : others);
          try {
            return textsIn(say(...makes.map((make) => make(next))));
          } catch {
            // A value of the type that never occurs
            return [];
          }
        }),
      ),
  };
}

/** The functions in what a module exports, by their types. */
function messagesIn(name: string, value: unknown, type: ts.Type, checker: ts.TypeChecker): CountingMessage[] {
  if (typeof value === "function") {
    const [signature] = type.getCallSignatures();
    if (signature === undefined) return [];
    const choices = signature
      .getParameters()
      .map((parameter) => valuesOf(checker.getTypeOfSymbol(parameter), checker));
    const calls = changedOneByOne(choices).filter((makes) => countNumbers(makes) > 0);
    const say = value as (...given: readonly unknown[]) => unknown;
    return calls.length === 0 ? [] : [messageOf(name, say, calls)];
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    const property = type.getProperty(key);
    return property === undefined
      ? []
      : messagesIn(`${name}.${key}`, part, checker.getTypeOfSymbol(property), checker);
  });
}

/** Every message of a language that takes a number, read from the types of the words. */
export async function countingMessages(language: Language): Promise<CountingMessage[]> {
  const folder = join("src/core/messages", language);
  const files = readdirSync(folder).map((file) => join(folder, file));
  const { config } = ts.readConfigFile("tsconfig.base.json", (file) => readFileSync(file, "utf8"));
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ".");
  const program = ts.createProgram(files, options);
  const types = program.getTypeChecker();
  const messages: CountingMessage[] = [];
  for (const file of files) {
    const source = program.getSourceFile(file);
    const symbol = source === undefined ? undefined : types.getSymbolAtLocation(source);
    const values = (await import(pathToFileURL(resolve(file)).href)) as Record<string, unknown>;
    for (const exported of symbol === undefined ? [] : types.getExportsOfModule(symbol))
      messages.push(
        ...messagesIn(
          `${file} ${exported.name}`,
          values[exported.name],
          types.getTypeOfSymbol(exported),
          types,
        ),
      );
  }
  return messages;
}
