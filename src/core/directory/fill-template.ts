import type { PageData } from "./page-data.ts";
import { type PlainWords, escaped, plainList } from "./plain-list.ts";

/** The elements of the template that take the data, and the list for where no script runs. */
export const DATA_ELEMENT = '<script id="directory-data" type="application/json"></script>';
export const PLAIN_ELEMENT = '<div id="directory-plain" class="before"></div>';
const TITLE = /<title>[^<]*<\/title>/;
const LANGUAGE = /<html lang="[a-z]*"/;

/** Bytes that a file may have; a directory that has no room for the plain list goes without. */
const ROOM = 290_000;

/** The length of a text in UTF-8, at most. */
function bytesIn(text: string): number {
  const two = text.match(/[\u0080-\u07ff]/g)?.length ?? 0;
  const three = text.match(/[\u0800-\uffff]/g)?.length ?? 0;
  return text.length + two + 2 * three;
}

function filled(template: string, element: string, content: string): string {
  const [before, after, ...others] = template.split(element);
  if (before === undefined || after === undefined || others.length > 0)
    throw new Error(`The template of the directory must have exactly once: ${element}`);
  return before + element.replace("></", () => `>${content}</`) + after;
}

/**
 * The text of one directory file. Nothing in the data can end its element or begin another: `<` is written `\u003c`, and
 * what is shown as HTML is escaped.
 *
 * @throws {Error} when the template has no place for data.
 */
export function fillTemplate(template: string, data: PageData, words: PlainWords): string {
  const head = template
    .replace(TITLE, () => `<title>${escaped(data.title)}</title>`)
    .replace(LANGUAGE, `<html lang="${data.language}"`);
  const withData = filled(head, DATA_ELEMENT, JSON.stringify(data).replace(/</g, "\\u003c"));
  const plain = plainList(data, words);
  return bytesIn(withData) + bytesIn(plain) > ROOM ? withData : filled(withData, PLAIN_ELEMENT, plain);
}
