import type { FrameLocator } from "@playwright/test";

/** What Google answers, once, to the function of that name. The browser hides large requests from routes. */
export async function answerOnce(panel: FrameLocator, name: string, answer: unknown): Promise<void> {
  await panel.locator("html").evaluate(
    (_, [beginning, reply]) => {
      const real = fetch;
      globalThis.fetch = (address, request) => {
        const { body } = request ?? {};
        if (typeof body !== "string" || !body.startsWith(beginning)) return real(address, request);
        globalThis.fetch = real;
        return Promise.resolve(new Response(reply));
      };
    },
    [JSON.stringify({ name }).slice(0, -1), JSON.stringify(answer)] as const,
  );
}

/** Lets the script do, once, what the function of that name is asked for, and loses what it answers. */
export async function loseAnswer(panel: FrameLocator, name: string): Promise<void> {
  await panel.locator("html").evaluate(
    (_, beginning) => {
      const real = fetch;
      globalThis.fetch = async (address, request) => {
        const { body } = request ?? {};
        if (typeof body !== "string" || !body.startsWith(beginning)) return real(address, request);
        globalThis.fetch = real;
        await real(address, request);
        return Response.json({ ok: false, message: "NetworkError: Connection failure due to HTTP 0" });
      };
    },
    JSON.stringify({ name }).slice(0, -1),
  );
}
