/** What XML cannot hold and the writer of xlsx does not escape: two code points, and halves of a sign. */
const NOT_XML = /[\ufffe\uffff]|\p{Surrogate}/gu;

/** A text as an xlsx can hold it: Office reads `_xFFFE_` as that code point. */
export function fileText(text: string): string {
  return text.replace(NOT_XML, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase()}_`);
}
