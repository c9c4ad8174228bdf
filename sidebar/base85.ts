/** 85 signs that mean nothing to HTML, to HtmlService or to a comment. */
const SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%()+,-.:;=?@[]^_{|}~";
const BASE = 85;
const WORD = 4;
const GROUP = 5;

/**
 * Bytes as text: their number, a space, then five signs for every four bytes, so that text grows by a quarter where
 * base 64 takes a third.
 */
export function toBase85(bytes: Uint8Array): string {
  const padded = new Uint8Array(Math.ceil(bytes.length / WORD) * WORD);
  padded.set(bytes);
  const words = new DataView(padded.buffer);
  const groups: string[] = [];
  for (let at = 0; at < padded.length; at += WORD) {
    let value = words.getUint32(at);
    let group = "";
    for (let sign = 0; sign < GROUP; sign++) {
      group = (SIGNS[value % BASE] ?? "") + group;
      value = Math.floor(value / BASE);
    }
    groups.push(group);
  }
  return `${String(bytes.length)} ${groups.join("")}`;
}

/** The bytes of a text that {@link toBase85} made. */
export function fromBase85(text: string): Uint8Array<ArrayBuffer> {
  const start = text.indexOf(" ") + 1;
  const values = new Map([...SIGNS].map((sign, value) => [sign, value]));
  const bytes = new Uint8Array(Math.ceil((text.length - start) / GROUP) * WORD);
  const words = new DataView(bytes.buffer);
  for (let at = start, word = 0; at < text.length; at += GROUP, word += WORD) {
    let value = 0;
    for (let sign = at; sign < at + GROUP; sign++) value = value * BASE + (values.get(text[sign] ?? "") ?? 0);
    words.setUint32(word, value);
  }
  return bytes.slice(0, Number(text.slice(0, start)));
}
