import { judge } from "./judge.ts";

/** The process that tries one solver on one kind of input, and sends what it found; some packages do not end. */
const [solver = "", kind = ""] = process.argv.slice(2);
process.send?.({ judgement: judge(solver, kind) });
