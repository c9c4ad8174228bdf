import type { Borders, Cell, Look } from "../model/workbook.ts";
import { readColour } from "./colours.ts";
import { nameOf } from "./enums.ts";
import type { Execution } from "./execution.ts";
import { everyCell, gather, scatter, type Place } from "./place.ts";
import { requireWhole, type Surface } from "./strict.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Colours, fonts, alignment, formats and lines. A null goes back to the default. */
export function rangeLooks(execution: Execution, place: Place, self: () => Range): Surface<Range> {
  const set = <Key extends keyof Look, Value>(key: Key, read: (value: Value) => Look[Key] | undefined) => ({
    all: (value: Value): Range => {
      const read1 = value === null ? undefined : read(value);
      everyCell(execution, place, (cell) => {
        setLook(cell, key, read1);
      });
      return self();
    },
    each: (values: Value[][]): Range => {
      scatter(execution, place, values, (cell, value) => {
        setLook(cell, key, value === null ? undefined : read(value));
      });
      return self();
    },
  });
  const background = set("background", (colour: string | null) => readColour(colour));
  const colour = set("color", (value: string | null) => readColour(value));
  const weight = set("bold", (value: GoogleAppsScript.Spreadsheet.FontWeight | null) =>
    oneOf(value, ["bold", "normal"]) === "bold" ? true : undefined,
  );
  const style = set("italic", (value: GoogleAppsScript.Spreadsheet.FontStyle | null) =>
    oneOf(value, ["italic", "normal"]) === "italic" ? true : undefined,
  );
  const size = set("size", (value: number) => {
    requireWhole("Range.setFontSize", 1, value);
    return value;
  });
  const font = set("font", (value: string | null) => String(value));
  const horizontal = set("horizontal", (value: "left" | "center" | "normal" | "right" | null) => {
    const side = oneOf(value, ["left", "center", "right", "normal"]);
    return side === "normal" ? undefined : side;
  });
  const vertical = set("vertical", (value: "top" | "middle" | "bottom" | null) =>
    oneOf<"top" | "middle" | "bottom">(value, ["top", "middle", "bottom"]),
  );
  const wrap = set("wrap", (value: boolean) => (value ? "wrap" : "overflow"));
  const strategy = set("wrap", (value: GoogleAppsScript.Spreadsheet.WrapStrategy) =>
    oneOf<"wrap" | "overflow" | "clip">(nameOf(value).toLowerCase(), ["wrap", "overflow", "clip"]),
  );
  const looks = <T>(read: (look: Look) => T): T[][] => gather(place, (cell) => read(cell?.look ?? {}));
  return {
    // live: D11 M1
    read: {
      getBackgrounds: () => looks((look) => look.background ?? "#ffffff"),
      getBackground: () => looks((look) => look.background ?? "#ffffff")[0]?.[0] ?? "#ffffff",
      getFontWeights: () => looks((look) => (look.bold ? "bold" : "normal")),
      getNumberFormats: () => gather(place, (cell) => cell?.format ?? "General"),
      getWraps: () => looks((look) => look.wrap === "wrap"),
    },
    // live: D11 M1
    write: {
      setBackground: background.all,
      setBackgrounds: background.each,
      setFontColor: colour.all,
      setFontColors: colour.each,
      setFontWeight: weight.all,
      setFontWeights: weight.each,
      setFontStyle: style.all,
      setFontStyles: style.each,
      setFontSize: size.all,
      setFontSizes: size.each,
      setFontFamily: font.all,
      setHorizontalAlignment: horizontal.all,
      setHorizontalAlignments: horizontal.each,
      setVerticalAlignment: vertical.all,
      setVerticalAlignments: vertical.each,
      setWrap: wrap.all,
      setWraps: wrap.each,
      setWrapStrategy: strategy.all,
      setWrapStrategies: strategy.each,
      setNumberFormat: (format) => {
        everyCell(execution, place, (cell) => {
          setFormat(cell, format);
        });
        return self();
      },
      setNumberFormats: (formats) => {
        scatter(execution, place, formats, setFormat);
        return self();
      },
      clearFormat: () => {
        everyCell(execution, place, (cell) => {
          delete cell.look;
          delete cell.format;
        });
        return self();
      },
      setBorder: (top, left, bottom, right, vertical_, horizontal_, color: string | null = null) => {
        const line = color === null ? "#000000" : readColour(color);
        const { area } = place;
        everyCell(execution, place, (cell, row, column) => {
          setLine(cell, "top", row === area.row ? top : horizontal_, line);
          setLine(cell, "bottom", row === area.row + area.rows - 1 ? bottom : horizontal_, line);
          setLine(cell, "left", column === area.column ? left : vertical_, line);
          setLine(cell, "right", column === area.column + area.columns - 1 ? right : vertical_, line);
        });
        return self();
      },
    },
  };
}

function setLook<Key extends keyof Look>(cell: Cell, key: Key, value: Look[Key] | undefined): void {
  const look = { ...cell.look };
  if (value === undefined) Reflect.deleteProperty(look, key);
  else look[key] = value;
  if (Object.keys(look).length === 0) delete cell.look;
  else cell.look = look;
}

function setLine(cell: Cell, side: keyof Borders, drawn: boolean | null, colour: string): void {
  if (drawn === null) return;
  const borders = { ...cell.look?.borders };
  if (drawn) borders[side] = colour;
  else Reflect.deleteProperty(borders, side);
  setLook(cell, "borders", Object.keys(borders).length === 0 ? undefined : borders);
}

function setFormat(cell: Cell, format: string): void {
  if (typeof format !== "string") throw new Error("A number format is a text.");
  if (format === "" || /^general$/i.test(format)) delete cell.format;
  else cell.format = format;
}

function oneOf<Name extends string>(value: string | null, names: readonly Name[]): Name {
  const match = names.find((name) => name === value);
  if (match === undefined)
    throw new Error(`Invalid argument: ${String(value)} is none of ${names.join(", ")}`);
  return match;
}
