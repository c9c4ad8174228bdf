/** A text cut into pieces of at most `length` code units; a sign of two of them is never cut. */
export function piecesOf(text: string, length: number): string[] {
  const pieces: string[] = [];
  for (let from = 0; from < text.length;) {
    const isSplit = /[\ud800-\udbff]/.test(text.charAt(from + length - 1));
    const to = from + length - (isSplit ? 1 : 0);
    pieces.push(text.slice(from, to));
    from = to;
  }
  return pieces;
}
