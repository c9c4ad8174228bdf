import type { Cell, TextRun } from "../model/workbook.ts";
import { requireLength } from "./cell-values.ts";
import { readColour } from "./colours.ts";
import type { Execution } from "./execution.ts";
import { mismatch, requireText, requireWhole, strict } from "./strict.ts";

type RichTextValue = GoogleAppsScript.Spreadsheet.RichTextValue;
type Builder = GoogleAppsScript.Spreadsheet.RichTextValueBuilder;
type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;
type Style = Omit<TextRun, "text">;

const texts = new WeakMap<object, TextRun[]>();
const styles = new WeakMap<object, Style>();

/** A rich text as the content of a cell. @throws when it was not built by `newRichTextValue()`. */
export function readRuns(value: RichTextValue): { value: string; runs?: TextRun[] } {
  const runs = texts.get(value);
  if (runs === undefined) throw mismatch("Range.setRichTextValue", [value]);
  const text = runs.map((run) => run.text).join("");
  const styled = runs.some((run) => Object.keys(run).length > 1);
  return styled ? { value: text, runs } : { value: text };
}

/** The rich text of a cell that holds text, else null. */
export function richTextOf(execution: Execution, cell: Cell | null): RichTextValue | null {
  if (
    cell !== null &&
    (cell.formula !== undefined || (cell.value !== null && typeof cell.value !== "string"))
  )
    return null;
  return wrapRuns(execution, cell?.runs ?? [{ text: typeof cell?.value === "string" ? cell.value : "" }]);
}

function wrapRuns(execution: Execution, runs: TextRun[]): RichTextValue {
  const value: RichTextValue = strict<RichTextValue>(execution.meter, "RichTextValue", {
    // live: M4
    builder: {
      getText: () => runs.map(({ text }) => text).join(""),
      getLinkUrl: () => runs.find(({ link }) => link !== undefined)?.link ?? null,
      getRuns: () => runs.map((run) => wrapRuns(execution, [run])),
    },
  });
  texts.set(value, runs);
  return value;
}

export function newRichTextValue(execution: Execution): Builder {
  let letters: { letter: string; style: Style }[] | null = null;
  const paint = (start: number, end: number, style: Style): Builder => {
    requireWhole("RichTextValueBuilder", 0, start, end);
    if (letters === null) throw new Error("Text must be set before its styles.");
    if (end > letters.length || start > end)
      throw new Error(`The offsets ${String(start)}–${String(end)} lie outside the text.`);
    for (const letter of letters.slice(start, end)) letter.style = { ...letter.style, ...style };
    return builder;
  };
  const builder: Builder = strict<Builder>(execution.meter, "RichTextValueBuilder", {
    // live: M4
    builder: {
      setText: (text) => {
        requireText("RichTextValueBuilder.setText", text);
        requireLength(text);
        letters = text.split("").map((letter) => ({ letter, style: {} }));
        return builder;
      },
      setLinkUrl: (first: number | string | null, end?: number, url?: string | null) => {
        const link = typeof first === "number" ? url : first;
        const style: Style = typeof link === "string" ? { link } : {};
        return typeof first === "number"
          ? paint(first, end ?? 0, style)
          : paint(0, letters?.length ?? 0, style);
      },
      setTextStyle: (first: number | TextStyle | null, end?: number, textStyle?: TextStyle | null) => {
        const given = typeof first === "number" ? textStyle : first;
        const style = given === null || given === undefined ? {} : (styles.get(given) ?? {});
        return typeof first === "number"
          ? paint(first, end ?? 0, style)
          : paint(0, letters?.length ?? 0, style);
      },
      build: () => wrapRuns(execution, joinLetters(letters ?? [])),
    },
  });
  return builder;
}

function joinLetters(letters: readonly { letter: string; style: Style }[]): TextRun[] {
  const runs: TextRun[] = [];
  let previous = "";
  for (const { letter, style } of letters) {
    const key = JSON.stringify(style);
    const last = runs[runs.length - 1];
    if (last !== undefined && key === previous) runs[runs.length - 1] = { ...last, text: last.text + letter };
    else runs.push({ text: letter, ...style });
    previous = key;
  }
  return runs.length === 0 ? [{ text: "" }] : runs;
}

export function newTextStyle(execution: Execution): GoogleAppsScript.Spreadsheet.TextStyleBuilder {
  let style: Style = {};
  const chain = (more: Style): GoogleAppsScript.Spreadsheet.TextStyleBuilder => {
    style = { ...style, ...more };
    return builder;
  };
  const builder: GoogleAppsScript.Spreadsheet.TextStyleBuilder =
    strict<GoogleAppsScript.Spreadsheet.TextStyleBuilder>(execution.meter, "TextStyleBuilder", {
      // live: M4
      builder: {
        setBold: (bold) => chain({ bold }),
        setItalic: (italic) => chain({ italic }),
        setForegroundColor: (colour) => chain({ color: readColour(colour) }),
        build: () => {
          const built: TextStyle = strict<TextStyle>(execution.meter, "TextStyle", {});
          styles.set(built, style);
          return built;
        },
      },
    });
  return builder;
}
