import type { Workbook } from "./workbook.ts";

/** How an item of a form is answered; a section is a heading that nobody answers. */
export type ItemKind = "text" | "paragraph" | "date" | "one" | "several" | "scale" | "grid" | "section";

export interface FormItem {
  readonly id: number;
  readonly kind: ItemKind;
  title: string;
  help: string;
  required: boolean;
  /** Of a choice, and the columns of a grid. */
  options: string[];
  rows: string[];
  /** Whether people may write an answer of their own. */
  other: boolean;
  bounds: [lower: number, upper: number];
  labels: [lower: string, upper: string];
  rule: "email" | "number" | null;
  /** How many options may be chosen at most; null for any number. */
  most: number | null;
}

/** A form as plain JSON: what the emulated services change, and what people answer. */
export interface Form {
  readonly id: string;
  /** What its public address is made of. */
  readonly publicId: string;
  title: string;
  description: string;
  thanks: string;
  progressBar: boolean;
  published: boolean;
  accepting: boolean;
  items: FormItem[];
  /** Where answers go. */
  destination: { readonly spreadsheetId: string; readonly sheetId: number } | null;
}

/** The files of one person, for a script that lives in none of them. */
export interface Drive {
  spreadsheets: Workbook[];
  forms: Form[];
  scriptProperties: Record<string, string>;
}

export function newDrive(): Drive {
  return { spreadsheets: [], forms: [], scriptProperties: {} };
}

/** A form without questions, as one that a script makes: nobody can answer it before it is published. */
export function newForm(id: string, title: string, published: boolean): Form {
  return {
    id,
    publicId: `public-${id}`,
    title,
    description: "",
    thanks: "",
    progressBar: false,
    published,
    accepting: published,
    items: [],
    destination: null,
  };
}

export function newItem(id: number, kind: ItemKind): FormItem {
  return {
    id,
    kind,
    title: "",
    help: "",
    required: false,
    options: [],
    rows: [],
    other: false,
    bounds: [1, 5],
    labels: ["", ""],
    rule: null,
    most: null,
  };
}

/** The columns that an item fills, by their headers: one, one for each row of a grid, none for a section. */
export function headersOf({ kind, title, rows }: FormItem): string[] {
  if (kind === "section") return [];
  return kind === "grid" ? rows.map((row) => `${title} [${row}]`) : [title];
}

/** The address at which people answer a form. */
export function publicUrl({ publicId }: Form): string {
  return `https://docs.google.com/forms/d/e/${publicId}/viewform`;
}
