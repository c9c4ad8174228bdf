import type { ClaspOutcome } from "./clasp.ts";

/** Why a command of clasp did not do its work. */
export type Trouble =
  "no-login" | "login-expired" | "api-off" | "offline" | "no-project" | "forbidden" | "other";

/** What clasp or Google says, the surest signs first. */
const SIGNS: readonly (readonly [Trouble, RegExp])[] = [
  ["no-login", /No credentials found/i],
  ["api-off", /has not enabled the Apps Script API|Apps Script API has not been used|SERVICE_DISABLED/i],
  ["login-expired", /invalid_grant|invalid_rapt|expired or revoked|invalid authentication credential/i],
  ["offline", /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|socket hang up/],
  ["forbidden", /does not have permission|admin_policy_enforced|access_denied|insufficient .*scopes/i],
  ["no-project", /Requested entity was not found|invalid argument/i],
];

/** The trouble that a failed command reports. */
export function troubleOf({ stdout, stderr }: ClaspOutcome): Trouble {
  const text = `${stderr}\n${stdout}`;
  return SIGNS.find(([, sign]) => sign.test(text))?.[0] ?? "other";
}

/** What clasp said, for whoever helps. */
export function textOf({ stdout, stderr }: ClaspOutcome): string {
  return `${stderr}\n${stdout}`.trim();
}
