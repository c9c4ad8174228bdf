import type { Area } from "./a1.ts";

/** What a cell may hold. `other` keeps a rule of the file that the emulated services cannot make. */
export type Validation = (
  | { kind: "list"; values: string[]; dropdown: boolean }
  | { kind: "range"; sheetId: number; area: Area; dropdown: boolean }
  | { kind: "checkbox" }
  | { kind: "formula"; formula: string }
  | { kind: "other"; rule: unknown }
) & {
  /** False: writing anything else is refused, also to a script. */
  allowInvalid: boolean;
  help?: string;
};

export interface PlacedValidation {
  area: Area;
  rule: Validation;
}

/** A format that depends on the cell. `other` keeps a rule of the file that the emulated services cannot make. */
export interface ConditionalFormat {
  areas: Area[];
  condition:
    | { kind: "formula"; formula: string }
    | { kind: "text-is" | "text-contains" | "text-starts" | "text-ends" | "text-lacks"; text: string }
    | { kind: "empty" }
    | { kind: "not-empty" }
    | { kind: "other"; rule: unknown };
  background?: string;
  color?: string;
  bold?: boolean;
}
