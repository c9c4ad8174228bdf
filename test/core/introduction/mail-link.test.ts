import fc from "fast-check";
import { expect, test } from "vitest";
import { LONGEST_LINK, mailLink } from "../../../src/core/introduction/mail-link.ts";

const mentee = { label: "Zoé", email: "zoe+m@z.example" };
const mentor = { label: "Bob", email: "bob@b.example" };

function opened(subject: string, body: string) {
  const link = mailLink({ mentee, mentor, subject, body });
  return link.is === "ready" ? new URL(link.address) : null;
}

test("a mail program reads back both addresses, the subject and the lines", () => {
  const url = opened("Bonjour & bienvenue ?", "é=1\n&bcc=x@y.example\n100 % + #");
  expect(url?.pathname).toBe("bob@b.example,zoe%2Bm@z.example");
  expect([...(url?.searchParams.keys() ?? [])]).toEqual(["subject", "body"]);
  expect(url?.searchParams.get("subject")).toBe("Bonjour & bienvenue ?");
  expect(url?.searchParams.get("body")).toBe("é=1\r\n&bcc=x@y.example\r\n100 % + #");
});

test("a subject is one line", () => {
  expect(opened("a\r\nBcc: x", "b")?.searchParams.get("subject")).toBe("a Bcc: x");
});

test("a link that mail programs may cut is not given", () => {
  expect(mailLink({ mentee, mentor, subject: "", body: "é".repeat(LONGEST_LINK / 6) }).is).toBe("too-long");
});

test("no text breaks the link or adds a field", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
      const url = opened(text, text);
      expect([...(url?.searchParams.keys() ?? [])]).toEqual(["subject", "body"]);
    }),
  );
  expect(opened("\ud800", "\udc00")?.searchParams.get("subject")).toBe("\ufffd");
});
