import { MEASURE_RIVALS, measure, measureRivals } from "./measure.ts";

/** The process that measures one instance: what to measure and the instance's name. */
const [role, name = ""] = process.argv.slice(2);
if (role === MEASURE_RIVALS) measureRivals(name);
else void measure(name);
