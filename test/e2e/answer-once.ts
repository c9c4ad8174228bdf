import type { FrameLocator } from "@playwright/test";

/** A fault of Google's own, of which nothing is known but that it happened. */
export const FAILURE = {
  ok: false,
  message: "We're sorry, a server error occurred. Please wait a bit and try again.",
};

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
