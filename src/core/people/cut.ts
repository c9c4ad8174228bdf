import { emailsIn, hideBrackets } from "./mention.ts";
import { wordsOf } from "./name.ts";
import type { PeopleIndex } from "./people-index.ts";
import { peopleMeant } from "./who-is-meant.ts";
import { endsAsFirm, holdsTitle, isPost } from "./words-of-names.ts";

/** `1. Marie Roy`, `2) Luc Côté`, `- Luc Côté` at the start of a name. */
const NUMBERING = /^\s*(?:\d{1,2}\s*[.):-]\s+|[-•*]\s+)/;
const LINES = /[;\n\r\u2028\u2029]/g;
const COMMAS = /,/g;
const JOINTS = /\s(?:et|and|ou|or|puis|then)\s|[&/+|]|\s\d{1,2}[.)]\s/giu;

/** The pieces of a text between separators, trimmed, none of them blank; what separates parts nothing inside a note. */
function piecesOf(text: string, separator: RegExp): string[] {
  const masked = hideBrackets(text);
  const pieces: string[] = [];
  let from = 0;
  for (const { 0: sign, index } of masked.matchAll(separator)) {
    pieces.push(text.slice(from, index));
    from = index + sign.length;
  }
  return [...pieces, text.slice(from)].map((piece) => piece.trim()).filter((piece) => piece !== "");
}

/** A name without the rank or the dash that people write before it. */
export function withoutNumbering(name: string): string {
  return name.replace(NUMBERING, "").trim();
}

function linesOf(cell: string): string[] {
  return piecesOf(cell, LINES)
    .map(withoutNumbering)
    .filter((line) => line !== "");
}

const isSomebody = (text: string, { lookUp }: PeopleIndex): boolean => peopleMeant(lookUp(text)).length > 0;
const isName = (text: string): boolean => text.split(/\s+/).length > 1 && !holdsTitle(wordsOf(text));

/** Joins to the piece before it each that goes on with it. */
function joined(pieces: readonly string[], goesOn: (piece: string) => boolean): string[] {
  const names: string[] = [];
  for (const piece of pieces) {
    if (names.length > 0 && goesOn(piece)) names.push(`${names.pop() ?? ""}, ${piece}`);
    else names.push(piece);
  }
  return names;
}

/** `Roy, Marie`, where that is somebody and `Roy` is not; an address nobody has is no family name. */
function isTurned(pieces: readonly string[], line: string, people: PeopleIndex): boolean {
  const [first = ""] = pieces;
  const isFamilyName = pieces.length === 2 && !isName(first) && !first.includes("@");
  return isFamilyName && isSomebody(line, people) && !isSomebody(first, people);
}

/**
 * The names that a cell of choices holds, a text each, in their order: parted at `;`, line breaks and commas, those in a
 * note apart; numbers before them are left out. A text that is somebody's name as it stands is one, and so is one
 * turned, or one with a title after it.
 */
export function choicesIn(cell: string, people: PeopleIndex): string[] {
  if (people.isSpelling(cell)) return cell.trim() === "" ? [] : [cell.trim()];
  return linesOf(cell).flatMap((line) => {
    const pieces = piecesOf(line, COMMAS).map(withoutNumbering);
    if (pieces.length < 2 || people.isSpelling(line) || isTurned(pieces, line, people)) return [line];
    return joined(pieces, (piece) => holdsTitle(wordsOf(piece)) && !isSomebody(piece, people));
  });
}

/**
 * The people that an answer about managers or about people to avoid names, a text each: parted at `;` and line breaks; at
 * a comma before the name, or one alike, of somebody, and where the line is nobody's name and all between commas can
 * be names; at `et`, `and`, `&`, `/` and the like where what they join is nobody's name, nor a firm's.
 */
export function mentionsIn(cell: string, people: PeopleIndex): string[] {
  const whole = cell.trim();
  if (!MAY_BE_SEVERAL.test(whole) || people.isSpelling(whole)) return whole === "" ? [] : [whole];
  return linesOf(cell).flatMap((line) => {
    if (people.isSpelling(line)) return [line];
    return betweenCommas(line, people).flatMap((text) => betweenJoints(text, people));
  });
}

function betweenCommas(line: string, people: PeopleIndex): string[] {
  const pieces = piecesOf(line, COMMAS);
  if (emailsIn(line).length > 1) return pieces;
  if (pieces.length < 2 || isTurned(pieces, line, people)) return [line];
  if (pieces.every(isName) && !isSomebody(line, people)) return pieces;
  return joined(pieces, (piece) => {
    const { kind } = people.lookUp(piece);
    // `Tremblay, Jean-François`: one word after a comma is a given name unless somebody's name ends with it
    return kind === "nobody" || (kind === "alike" && !isName(piece) && !people.endsName(piece));
  });
}

/** Whether a text may hold several names at all: most do not. */
const MAY_BE_SEVERAL = /[;,&/+|\n\r\u2028\u2029]|\s(?:et|and|ou|or|puis|then)\s|^\s*[-•*\d]/iu;

function betweenJoints(text: string, people: PeopleIndex): string[] {
  if (isSomebody(text, people) || endsAsFirm(wordsOf(text))) return [text];
  const pieces = piecesOf(text, JOINTS);
  // `N/A`, `M./Mme Roy`
  if (pieces.some((piece) => wordsOf(piece).join("").length < 2)) return [text];
  const names = pieces.filter((piece) => !isPost(wordsOf(piece)));
  return names.length > 0 ? names : [text];
}
