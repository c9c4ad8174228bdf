import type { BorderSide, CellStyle, Color, FontStyle } from "hucre";
import { resolveThemeColor } from "hucre/xlsx";
import { omit } from "../model/omit.ts";
import type { Borders, Look } from "../model/workbook.ts";

/** What the colours, fonts and dates of one file are relative to. */
export interface FileDefaults {
  readonly themeColors: readonly string[];
  readonly defaultFont: FontStyle;
  /** Days count from 1904, as old Macintosh files do. */
  readonly is1904: boolean;
}

const OFFICE_THEME = ["000000", "FFFFFF", "1F497D", "EEECE1", "4F81BD", "C0504D", "9BBB59", "8064A2"];

export function cssColour(color: Color | undefined, { themeColors }: FileDefaults): string | undefined {
  if (color === undefined) return undefined;
  const theme = themeColors.length > 0 ? themeColors : OFFICE_THEME;
  const rgb =
    color.rgb ?? (color.theme === undefined ? undefined : themed([...theme], color.theme, color.tint));
  return rgb === undefined ? undefined : "#" + rgb.slice(-6).toLowerCase();
}

/** The file's index names the pairs dark/light in the other order than the theme lists them. */
function themed(theme: string[], index: number, tint: number | undefined): string {
  const SWAPPED = [1, 0, 3, 2];
  return resolveThemeColor(theme, SWAPPED[index] ?? index, tint);
}

function fileColour(colour: string): Color {
  return { rgb: colour.slice(1).toUpperCase() };
}

/** The model's look of a cell style; undefined when everything is the default. */
export function lookOf(style: CellStyle | undefined, defaults: FileDefaults): Look | undefined {
  if (style === undefined) return undefined;
  const { font = {}, fill, alignment = {}, border } = style;
  const look: Look = {};
  const background =
    fill?.type === "pattern" && fill.pattern !== "none" ? cssColour(fill.fgColor, defaults) : undefined;
  const colour = cssColour(font.color, defaults);
  if (background !== undefined) look.background = background;
  if (colour !== undefined && colour !== cssColour(defaults.defaultFont.color, defaults)) look.color = colour;
  if (font.bold) look.bold = true;
  if (font.italic) look.italic = true;
  if (font.underline) look.underline = true;
  if (font.strikethrough) look.strikethrough = true;
  if (font.size !== undefined && font.size !== defaults.defaultFont.size) look.size = font.size;
  if (font.name !== undefined && font.name !== defaults.defaultFont.name) look.font = font.name;
  if (alignment.wrapText) look.wrap = "wrap";
  const { horizontal, vertical } = alignment;
  if (horizontal === "left" || horizontal === "center" || horizontal === "right")
    look.horizontal = horizontal;
  if (vertical === "top" || vertical === "bottom") look.vertical = vertical;
  if (vertical === "center") look.vertical = "middle";
  const borders = bordersOf(border, defaults);
  if (borders !== undefined) look.borders = borders;
  return Object.keys(look).length === 0 ? undefined : look;
}

const SIDES = ["top", "right", "bottom", "left"] as const;

function bordersOf(border: CellStyle["border"], defaults: FileDefaults): Borders | undefined {
  const borders: Borders = {};
  for (const side of SIDES) {
    const line = border?.[side];
    if (line !== undefined) borders[side] = cssColour(line.color, defaults) ?? "#000000";
  }
  return Object.keys(borders).length === 0 ? undefined : borders;
}

/** The style that shows `look` and `format`, keeping of `before` what a look does not hold. */
export function styleOf(
  look: Look | undefined,
  format: string | undefined,
  before: CellStyle | undefined,
): CellStyle {
  const { font = {}, alignment = {}, border: lines, ...rest } = before ?? {};
  const style: CellStyle = omit(rest, "fill", "numFmt");
  const written = fontOf(look ?? {}, font);
  const placed = alignmentOf(look ?? {}, alignment);
  const border = borderOf(look?.borders, lines);
  if (Object.keys(written).length > 0) style.font = written;
  if (Object.keys(placed).length > 0) style.alignment = placed;
  if (border !== undefined) style.border = border;
  if (look?.background !== undefined) {
    style.fill = { type: "pattern", pattern: "solid", fgColor: fileColour(look.background) };
  }
  if (format !== undefined) style.numFmt = format;
  return style;
}

function fontOf(look: Look, before: FontStyle): FontStyle {
  const { color, ...font } = before;
  const written: FontStyle = omit(font, "bold", "italic", "underline", "strikethrough");
  if (look.bold) written.bold = true;
  if (look.italic) written.italic = true;
  if (look.underline) written.underline = true;
  if (look.strikethrough) written.strikethrough = true;
  if (look.size !== undefined) written.size = look.size;
  if (look.font !== undefined) written.name = look.font;
  if (look.color !== undefined) written.color = fileColour(look.color);
  else if (color?.theme !== undefined) written.color = color;
  return written;
}

function alignmentOf(
  look: Look,
  before: NonNullable<CellStyle["alignment"]>,
): NonNullable<CellStyle["alignment"]> {
  const placed: NonNullable<CellStyle["alignment"]> = omit(before, "wrapText", "horizontal", "vertical");
  if (look.wrap === "wrap") placed.wrapText = true;
  if (look.horizontal !== undefined) placed.horizontal = look.horizontal;
  if (look.vertical !== undefined) placed.vertical = look.vertical === "middle" ? "center" : look.vertical;
  return placed;
}

function borderOf(borders: Borders | undefined, before: CellStyle["border"]): CellStyle["border"] {
  if (borders === undefined) return undefined;
  const border: NonNullable<CellStyle["border"]> = {};
  for (const side of SIDES) {
    const colour = borders[side];
    if (colour === undefined) continue;
    const line: BorderSide = { style: before?.[side]?.style ?? "thin", color: fileColour(colour) };
    border[side] = line;
  }
  return border;
}
