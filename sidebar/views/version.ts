/** The version of `package.json`, which the build puts here. */
declare const DYADE_VERSION: string;

export const VERSION = DYADE_VERSION;
