/** What the tests release. */
export const EDITION = { version: "1.2.3", day: "2026-11-30" };
