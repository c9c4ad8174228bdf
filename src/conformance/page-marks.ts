/** The page's file, without `.html`. */
export const PAGE = "live";

export const SIGNS_START = '<script type="text/plain" id="signs">';
export const SIGNS_END = "</script>";

/** Every printable sign of ASCII but `<`, and what French and emoji need. */
export const SIGNS = `${Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index))
  .filter((sign) => sign !== "<")
  .join("")}éÉàçœŒ«\u00a0»’…–—👩🏽‍🏫`;

/** What the script appends to the page, behind its end, and what the page finds there. */
export const PAGE_END_NAME = "conformance-end";
export const PAGE_END = "behind";
