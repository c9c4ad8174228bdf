import { describe, expect, it } from "vitest";
import { runAsWorker, scriptOf } from "../../src/local/sidebar-worker.ts";

const answering = (body: string): string => `self.addEventListener("message", (event) => { ${body} });`;

describe("the sidebar's script as a worker", () => {
  it("is what the page runs, not what the preview puts before it", () => {
    const html = '<script>shim()</script><script id="dyade">const long = "<b>";\n</script><script>1</script>';
    expect(scriptOf(html)).toBe('const long = "<b>";\n');
  });

  it("is missed in a page that holds none", () => {
    expect(() => scriptOf("<script>1</script>")).toThrow("no script");
  });

  it("takes a snapshot, tells its progress and gives the result", async () => {
    const told: number[] = [];
    const script = answering(`
      self.postMessage({ type: "progress", fraction: 0.5 });
      self.postMessage({ type: "done", result: event.data.snapshot + typeof document });`);
    expect(await runAsWorker(script, "abc", (fraction) => told.push(fraction))).toBe("abcundefined");
    expect(told).toEqual([0.5]);
  });

  it("may set onmessage instead", async () => {
    const script = 'self.onmessage = () => postMessage({ type: "done", result: "ok" })';
    expect(await runAsWorker(script, "", () => undefined)).toBe("ok");
  });

  it("tells why a run failed", async () => {
    const script = answering('self.postMessage({ type: "failed", message: "trop court" })');
    await expect(runAsWorker(script, "", () => undefined)).rejects.toThrow("trop court");
  });
});
