import { type Area, parseArea } from "./a1.ts";
import { displayText } from "./display.ts";
import { type Token, tokensOf } from "./formula-tokens.ts";
import { NotComputed, type Value, compare, counted, numberOf, scalar, truthOf } from "./formula-values.ts";
import { type Cell, type Sheet, cellAt } from "./workbook.ts";

/** The cell for which a formula is computed, and the one that it was written for. */
interface Setting {
  readonly sheet: Sheet;
  readonly locale: string;
  readonly rows: number;
  readonly columns: number;
}

/**
 * Whether the custom formula of a conditional format holds in a cell: comparisons, `&`, sums, `AND`, `OR`, `NOT`, `IF`,
 * `EXACT`, `LEN`, `TRIM`, `ISBLANK` and `COUNTA`. Any other formula holds nowhere.
 *
 * @param area the first cells of the rule: the formula is written as for the first of them.
 */
export function formulaHolds(
  formula: string,
  {
    sheet,
    locale,
    area,
    row,
    column,
  }: Readonly<{ sheet: Sheet; locale: string; area: Area; row: number; column: number }>,
): boolean {
  const tokens = formula.startsWith("=") ? tokensOf(formula.slice(1)) : null;
  if (tokens === null) return false;
  try {
    const setting = { sheet, locale, rows: row - area.row, columns: column - area.column };
    const value = scalar(new Reading(tokens, setting).whole());
    return value === true || (typeof value === "number" && value !== 0);
  } catch (reason) {
    if (reason instanceof NotComputed) return false;
    throw reason;
  }
}

class Reading {
  readonly #tokens: readonly Token[];
  readonly #setting: Setting;
  #at = 0;

  constructor(tokens: readonly Token[], setting: Setting) {
    this.#tokens = tokens;
    this.#setting = setting;
  }

  whole(): Value {
    const value = this.#comparison();
    if (this.#at < this.#tokens.length) throw new NotComputed();
    return value;
  }

  #next(): Token {
    const token = this.#tokens[this.#at++];
    if (token === undefined) throw new NotComputed();
    return token;
  }

  /** The sign that comes next, if it is one of these; it is then passed. */
  #pass(...signs: readonly string[]): string | null {
    const token = this.#tokens[this.#at];
    if (token?.kind !== "sign" || !signs.includes(token.text)) return null;
    this.#at += 1;
    return token.text;
  }

  #comparison(): Value {
    let left = this.#joined();
    for (let sign = this.#pass("=", "<>", "<", ">", "<=", ">="); sign !== null;) {
      left = compare(scalar(left), sign, scalar(this.#joined()));
      sign = this.#pass("=", "<>", "<", ">", "<=", ">=");
    }
    return left;
  }

  #joined(): Value {
    let left = this.#sum();
    while (this.#pass("&") !== null) left = this.#textOf(left) + this.#textOf(this.#sum());
    return left;
  }

  #sum(): Value {
    let left = this.#product();
    for (let sign = this.#pass("+", "-"); sign !== null; sign = this.#pass("+", "-")) {
      const right = numberOf(this.#product());
      left = numberOf(left) + (sign === "+" ? right : -right);
    }
    return left;
  }

  #product(): Value {
    let left = this.#single();
    for (let sign = this.#pass("*", "/"); sign !== null; sign = this.#pass("*", "/")) {
      const right = numberOf(this.#single());
      if (sign === "/" && right === 0) throw new NotComputed();
      left = sign === "*" ? numberOf(left) * right : numberOf(left) / right;
    }
    return left;
  }

  #single(): Value {
    if (this.#pass("-") !== null) return -numberOf(this.#single());
    if (this.#pass("(") !== null) {
      const value = this.#comparison();
      if (this.#pass(")") === null) throw new NotComputed();
      return value;
    }
    const { kind, text } = this.#next();
    if (kind === "number") return Number(text);
    if (kind === "text") return text.slice(1, -1).replace(/""/g, '"');
    if (kind === "reference") return this.#cells(text);
    if (kind !== "name") throw new NotComputed();
    const name = text.toUpperCase();
    if (this.#pass("(") !== null) return this.#call(name);
    if (name === "TRUE" || name === "VRAI") return true;
    if (name === "FALSE" || name === "FAUX") return false;
    throw new NotComputed();
  }

  #call(name: string): Value {
    const args: Value[] = [];
    while (this.#pass(")") === null) {
      args.push(this.#comparison());
      if (this.#pass(",", ";") === null && this.#tokens[this.#at]?.text !== ")") throw new NotComputed();
    }
    const [first = null, second = null, third = false] = args;
    switch (name) {
      case "AND":
        return args.every((arg) => truthOf(arg));
      case "OR":
        return args.some((arg) => truthOf(arg));
      case "NOT":
        return !truthOf(first);
      case "IF":
        return truthOf(first) ? second : third;
      case "EXACT":
        return this.#textOf(first) === this.#textOf(second);
      case "LEN":
        return this.#textOf(first).length;
      case "TRIM":
        return this.#textOf(first).trim().replace(/ +/g, " ");
      case "ISBLANK":
        return scalar(first) === null;
      case "COUNTA":
        return args.reduce<number>((sum, arg) => sum + counted(arg), 0);
      default:
        throw new NotComputed();
    }
  }

  /** The cells of a reference, each part without `$` moved with the cell for which the formula is computed. */
  #cells(reference: string): readonly (Cell | null)[] {
    const { sheet, rows, columns } = this.#setting;
    const corners = reference.split(":").map((corner) => {
      const [, fixedColumn = "", letters = "", fixedRow = "", digits = ""] =
        /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(corner) ?? [];
      const moved = parseArea(`${letters}1`, sheet.maxRows, sheet.maxColumns)?.column ?? 0;
      return {
        column: moved + (fixedColumn === "" ? columns : 0),
        row: digits === "" ? null : Number(digits) - 1 + (fixedRow === "" ? rows : 0),
      };
    });
    const [first, last = first] = corners;
    if (first === undefined || last === undefined) throw new NotComputed();
    const cells: (Cell | null)[] = [];
    const end = last.row ?? Math.max(sheet.rows.length - 1, first.row ?? 0);
    for (let row = first.row ?? 0; row <= end; row++) {
      for (let column = first.column; column <= last.column; column++) cells.push(cellAt(sheet, row, column));
    }
    return cells;
  }

  #textOf(value: Value): string {
    if (Array.isArray(value))
      return displayText((value as readonly (Cell | null)[])[0] ?? null, this.#setting.locale);
    const single = scalar(value);
    return displayText(single === null ? null : { value: single }, this.#setting.locale);
  }
}
