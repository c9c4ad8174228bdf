import { benchEngine } from "./engine.ts";
import { MEASURE, measure } from "./measure.ts";

/** `npm run bench [instance…]`: the tables; with `measure` and a name, the child process of one row. */
const [role, name = ""] = process.argv.slice(2);
if (role === MEASURE) await measure(name);
else await benchEngine(process.argv.slice(2));
