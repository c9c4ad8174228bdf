import { programmeOf } from "./programme.ts";
import { timeStages } from "./stages.ts";

/** The worker that times the stages of one run: it is sent mentees, mentors and most seats, and sends milliseconds. */
addEventListener("message", ({ data }: MessageEvent<readonly [number, number, number]>) => {
  postMessage(timeStages(programmeOf(...data), () => performance.now()).times);
});
