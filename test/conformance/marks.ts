import { readFileSync, readdirSync } from "node:fs";
import ts from "typescript";

const FOLDER = "src/local/appsscript/";
/** The groups of methods of an emulated object, as `meter.ts` names what a call costs and needs. */
const KINDS: ReadonlySet<string> = new Set([
  ...["free", "menu", "builder", "handle", "read", "write", "tabs", "flush", "toast", "store", "page"],
  ...["dialog", "files", "form", "identity", "triggers"],
]);
const MARK = /\/\/ live: ([A-Z]\d+(?: [A-Z]\d+)*)$/gm;

/** A public method of the emulator, and the cases that its marks name. */
export interface MarkedMethod {
  readonly place: string;
  readonly name: string;
  /** The object it is of, as the meter names it; null where several have it. */
  readonly owner: string | null;
  readonly cases: readonly string[];
}

/** Every mark of the emulator: where it stands, and what it names. */
export function marksOf(text: string): string[] {
  return [...text.matchAll(MARK)].flatMap(([, ids = ""]) => ids.split(" "));
}

/** The public methods of a source, each with its own mark, else with that of its group. */
export function methodsIn(file: string, text: string): MarkedMethod[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const before = (node: ts.Node): string[] => marksOf(text.slice(node.getFullStart(), node.getStart()));
  const methods: MarkedMethod[] = [];
  const visit = (node: ts.Node): void => {
    const group = groupOf(node);
    if (group !== null) {
      const groupCases = before(node);
      for (const property of group.properties) {
        if (property.name === undefined) continue;
        const own = before(property);
        const name = property.name.getText(source);
        methods.push({
          place: `${file}: ${name}`,
          name,
          owner: ownerOf(node),
          cases: own.length > 0 ? own : groupCases,
        });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return methods;
}

/** The methods of a group such as `read: { … }`; what a function of `form…` returns is one, too. */
function groupOf(node: ts.Node): ts.ObjectLiteralExpression | null {
  if (ts.isPropertyAssignment(node) && KINDS.has(node.name.getText()))
    return ts.isObjectLiteralExpression(node.initializer) ? node.initializer : null;
  const isSurface =
    ts.isReturnStatement(node) &&
    node.expression !== undefined &&
    ts.isObjectLiteralExpression(node.expression) &&
    /NonNullable<Surface<\w+>\["form"\]>/.test(functionAround(node)?.type?.getText() ?? "");
  return isSurface ? (node.expression as ts.ObjectLiteralExpression) : null;
}

/** The name that `strict` is given for what the group is part of, else the type that the function around it makes. */
function ownerOf(node: ts.Node): string | null {
  for (let around = node.parent; around !== undefined && !ts.isSourceFile(around); around = around.parent) {
    if (ts.isCallExpression(around) && around.expression.getText() === "strict") {
      const [, name] = around.arguments;
      return name !== undefined && ts.isStringLiteral(name) ? name.text : null;
    }
    if (ts.isFunctionDeclaration(around))
      return /Surface<([A-Z]\w+)>/.exec(around.type?.getText() ?? "")?.[1] ?? null;
  }
  return null;
}

/** Whether one of these calls, `Range.setValue` and the like, is of that method. */
export function isCalled({ name, owner }: MarkedMethod, calls: ReadonlySet<string>): boolean {
  return owner === null
    ? [...calls].some((call) => call.endsWith(`.${name}`))
    : calls.has(`${owner}.${name}`);
}

function functionAround(node: ts.Node): ts.FunctionDeclaration | null {
  if (ts.isFunctionDeclaration(node)) return node;
  return node.parent === undefined || ts.isArrowFunction(node) ? null : functionAround(node.parent);
}

/** The sources of the emulated services. */
export function emulatorSources(): { file: string; text: string }[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith(".ts") && file !== "meter.ts")
    .map((file) => ({ file, text: readFileSync(FOLDER + file, "utf8") }));
}
