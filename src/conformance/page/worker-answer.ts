import { pause } from "./pause.ts";

/** S1: what a worker that is made from a Blob answers; `"answered"` is what is assumed. */
export async function workerAnswer(patience: number): Promise<string> {
  const source = "onmessage = function (event) { postMessage(event.data + 1); };";
  const address = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
  const worker = new Worker(address);
  const answer = new Promise<string>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<unknown>) => {
      resolve(data === 2 ? "answered" : "answered wrongly");
    };
    worker.onerror = () => {
      resolve("failed");
    };
    worker.postMessage(1);
  });
  try {
    return await Promise.race([answer, pause(patience).then(() => "no answer")]);
  } finally {
    worker.terminate();
    URL.revokeObjectURL(address);
  }
}
