import type { FormItem, ItemKind } from "../model/forms.ts";
import type { FormAnswer } from "../model/submit.ts";
import type { Execution } from "./execution.ts";
import { type Validation, validationOf } from "./form-validations.ts";
import { mismatch, requireText, requireWhole, strict, type Surface } from "./strict.ts";

type Item = GoogleAppsScript.Forms.Item;
type ItemResponse = GoogleAppsScript.Forms.ItemResponse;

/** The methods of the items that scripts use here, whatever their kind; each kind gets its own ones. */
interface AnyItem {
  getTitle(): string;
  setTitle(title: string): AnyItem;
  setHelpText(text: string): AnyItem;
  setRequired(enabled: boolean): AnyItem;
  setChoiceValues(values: string[]): AnyItem;
  showOtherOption(enabled: boolean): AnyItem;
  setRows(rows: string[]): AnyItem;
  setColumns(columns: string[]): AnyItem;
  setBounds(lower: number, upper: number): AnyItem;
  setLabels(lower: string, upper: string): AnyItem;
  setValidation(validation: Validation): AnyItem;
  createResponse(response: unknown): ItemResponse;
}

const CHOICE: readonly (keyof AnyItem)[] = ["setRequired", "setChoiceValues", "showOtherOption"];
const METHODS: Record<ItemKind, readonly (keyof AnyItem)[]> = {
  section: [],
  text: ["setRequired", "setValidation", "createResponse"],
  paragraph: ["setRequired", "createResponse"],
  date: ["setRequired"],
  one: CHOICE,
  several: [...CHOICE, "setValidation", "createResponse"],
  scale: ["setRequired", "setBounds", "setLabels"],
  grid: ["setRequired", "setRows", "setColumns", "createResponse"],
};
const NAMES: Record<ItemKind, string> = {
  section: "SectionHeaderItem",
  text: "TextItem",
  paragraph: "ParagraphTextItem",
  date: "DateItem",
  one: "MultipleChoiceItem",
  several: "CheckboxItem",
  scale: "ScaleItem",
  grid: "CheckboxGridItem",
};
/** Bounds of a scale that Forms allows. */
const LOWER = [0, 1];
const UPPER_MIN = 3;
const UPPER_MAX = 10;

/** An answer to one item, before it is sent. */
export interface ItemAnswer {
  readonly item: FormItem;
  readonly answer: FormAnswer;
}

const responses = new WeakMap<object, ItemAnswer>();

/** @throws when the object was not made by an item's `createResponse`. */
export function responseOf(response: ItemResponse): ItemAnswer {
  const answers = responses.get(response);
  if (answers === undefined) throw mismatch("FormResponse.withItemResponse", [response]);
  return answers;
}

function requireTexts(method: string, texts: unknown): asserts texts is string[] {
  if (!Array.isArray(texts)) throw mismatch(method, [texts]);
  requireText(method, ...(texts as unknown[]));
  if (texts.length === 0 || texts.includes(""))
    throw new Error(`${method}: the list has a blank, or nothing.`);
  if (new Set(texts).size < texts.length) throw new Error(`${method}: the list has the same text twice.`);
}

function requireFlag(method: string, flag: unknown): void {
  if (typeof flag !== "boolean") throw mismatch(method, [flag]);
}

/** What `createResponse` is given: a text, the options ticked, or those of each row of a grid. @throws for anything else. */
function readAnswer(method: string, { kind, rows }: FormItem, response: unknown): FormAnswer {
  if (kind === "several" || kind === "grid") {
    if (!Array.isArray(response)) throw mismatch(method, [response]);
    if (kind === "several") {
      requireText(method, ...(response as unknown[]));
      return response as string[];
    }
    const ticked = response as (readonly string[] | null)[];
    if (ticked.length !== rows.length)
      throw new Error(`${method}: the grid has ${String(rows.length)} rows.`);
    return Object.fromEntries(rows.map((row, index) => [row, ticked[index] ?? []]));
  }
  requireText(method, response);
  return String(response);
}

/** An item as its own class: what `addTextItem()` and the like give. `T` is its declared type. */
export function wrapItem<T extends object>(execution: Execution, item: FormItem): T {
  const { meter } = execution;
  const name = NAMES[item.kind];
  const self = (): AnyItem => wrapped;
  const set =
    <Value>(method: string, check: (method: string, value: Value) => void, change: (value: Value) => void) =>
    (value: Value): AnyItem => {
      check(`${name}.${method}`, value);
      change(value);
      return self();
    };
  const text = (method: string, value: string): void => {
    requireText(method, value);
  };
  const all: AnyItem = {
    getTitle: () => item.title,
    setTitle: set("setTitle", text, (title: string) => (item.title = title)),
    setHelpText: set("setHelpText", text, (help: string) => (item.help = help)),
    setRequired: set("setRequired", requireFlag, (required: boolean) => (item.required = required)),
    setChoiceValues: set("setChoiceValues", requireTexts, (values: string[]) => (item.options = [...values])),
    showOtherOption: set("showOtherOption", requireFlag, (other: boolean) => (item.other = other)),
    setRows: set("setRows", requireTexts, (rows: string[]) => (item.rows = [...rows])),
    setColumns: set("setColumns", requireTexts, (columns: string[]) => (item.options = [...columns])),
    setBounds: (lower, upper) => {
      requireWhole(`${name}.setBounds`, 0, lower, upper);
      if (!LOWER.includes(lower) || upper < UPPER_MIN || upper > UPPER_MAX)
        throw new Error("Invalid bounds.");
      item.bounds = [lower, upper];
      return self();
    },
    setLabels: (lower, upper) => {
      requireText(`${name}.setLabels`, lower, upper);
      item.labels = [lower, upper];
      return self();
    },
    setValidation: (validation) => {
      const requirement = validationOf(validation);
      if (requirement?.kind !== item.kind) throw mismatch(`${name}.setValidation`, [validation]);
      if (requirement.kind === "text") item.rule = requirement.rule;
      else item.most = requirement.most;
      return self();
    },
    createResponse: (response) => {
      const answer = readAnswer(`${name}.createResponse`, item, response);
      const itemResponse = strict<ItemResponse>(meter, "ItemResponse", {
        // live: K9
        form: { getResponse: () => response as string | string[] | string[][] },
      });
      responses.set(itemResponse, { item, answer });
      return itemResponse;
    },
  };
  const common: readonly (keyof AnyItem)[] = ["getTitle", "setTitle", "setHelpText"];
  const methods = [...common, ...METHODS[item.kind]].map((method) => [method, all[method]]);
  const surface: Surface<AnyItem> = { form: Object.fromEntries(methods) as Partial<AnyItem> };
  const wrapped = strict<AnyItem>(meter, name, surface);
  return wrapped as unknown as T;
}

/** An item as `getItems()` gives it, before `asTextItem()` and the like. */
export function wrapGenericItem(execution: Execution, item: FormItem): Item {
  const as = <T extends object>(kind: ItemKind): T => {
    if (item.kind !== kind) throw new Error(`Invalid conversion for item type: ${NAMES[item.kind]}.`);
    return wrapItem<T>(execution, item);
  };
  const generic: Item = strict<Item>(execution.meter, "Item", {
    // live: K4 K9
    form: {
      getId: () => item.id,
      getTitle: () => item.title,
      asTextItem: () => as("text"),
      asParagraphTextItem: () => as("paragraph"),
      asCheckboxItem: () => as("several"),
      asCheckboxGridItem: () => as("grid"),
    },
  });
  return generic;
}
