import { answer } from "./google.mjs";

// Loaded before the real clasp. Its client library takes this fetch where it believes to be in a browser.
globalThis.window = {
  fetch: async (address, { method = "GET", body } = {}) => {
    const content = body === undefined ? null : await new Response(body).json();
    const { status, value, message } = answer(method, new URL(address), content);
    const error = { code: status, message, errors: [{ message }] };
    const headers = { "content-type": "application/json" };
    return new Response(JSON.stringify(value ?? { error }), { status, headers });
  },
};
