/**
 * Where the scan of a mentee's row begins: a fixed hash of the row number, so that mentees with equal scores try
 * different mentors first, and the same ones on every host.
 */
export function rowStart(mentee: number, mentorCount: number): number {
  return mentorCount === 0 ? 0 : (Math.imul(mentee, 0x9e3779b1) >>> 0) % mentorCount;
}
