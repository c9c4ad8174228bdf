/** Longer lines are slow to show in an editor. */
const PIECE_MAX = 160;

/** A text as an expression of JavaScript, in lines that an editor can show: short strings that are joined. */
export function textExpression(text: string, indent: string): string {
  const lines = pieces(text).map((piece) => `${indent}  ${JSON.stringify(piece)},`);
  return ["[", ...lines, `${indent}].join("")`].join("\n");
}

/** The text cut after each line, and between two code points where a line is too long. */
function pieces(text: string): string[] {
  const parts: string[] = [];
  let piece = "";
  for (const point of text) {
    piece += point;
    if (point === "\n" || piece.length >= PIECE_MAX) {
      parts.push(piece);
      piece = "";
    }
  }
  return piece === "" ? parts : [...parts, piece];
}
