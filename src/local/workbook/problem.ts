/** Why a file cannot be used. Its words are in `messages/`. */
type FileProblemCode =
  | "file-not-found"
  | "file-unreadable"
  | "file-is-empty"
  | "file-is-old-excel"
  | "file-is-locked-by-password"
  | "file-is-no-workbook"
  | "file-is-no-text"
  | "file-not-writable";

/** A fault of a file that its owner can mend; shown as one line, never as a stack trace. */
export class FileProblem extends Error {
  override readonly name = "FileProblem";
  readonly code: FileProblemCode;
  readonly path: string;

  constructor(code: FileProblemCode, path: string) {
    super(code + ": " + path);
    this.code = code;
    this.path = path;
  }
}
