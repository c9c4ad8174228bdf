const KEY = /^dyade-\d+$/;

/** The hidden key of somebody who was forgotten: it says nothing of them. */
export function standInKey(number: number): string {
  return `dyade-${String(number)}`;
}

/** Whether a hidden key is that of somebody who was forgotten. */
export function isStandInKey(key: string): boolean {
  return KEY.test(key);
}
