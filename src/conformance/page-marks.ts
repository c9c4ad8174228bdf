/** The page's file, without `.html`. */
export const PAGE = "live";

export const SIGNS_START = '<script type="text/plain" id="signs">';
export const SIGNS_END = "</script>";

/** Every printable sign of ASCII but `<`, and what French and emoji need. */
export const SIGNS = `${Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index))
  .filter((sign) => sign !== "<")
  .join("")}éÉàçœŒ«\u00a0»’…–—👩🏽‍🏫`;
