import { readFileSync } from "node:fs";
import { inflateSync } from "node:zlib";

const SIGNATURE = "89504e470d0a1a0a";
/** Colour type 6 at eight bits: red, green, blue, alpha (PNG, third edition, section 11.2.1). */
const RGBA = "0806";

/**
 * The size of a PNG in pixels, and how opaque its upper left pixel is, from 0 to 255: whatever the filter of its row,
 * that pixel is stored as it is, for it has no neighbour.
 *
 * @throws on another file.
 */
export function pngSize(file: string): { width: number; height: number; cornerAlpha: number } {
  const bytes = readFileSync(file);
  if (bytes.toString("hex", 0, 8) !== SIGNATURE) throw new Error(`${file} is no PNG.`);
  const pieces: Buffer[] = [];
  for (let at = 8; at < bytes.length; at += bytes.readUInt32BE(at) + 12)
    if (bytes.toString("latin1", at + 4, at + 8) === "IDAT")
      pieces.push(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)));
  const [, , , , alpha = 0] = inflateSync(Buffer.concat(pieces));
  return {
    width: bytes.readUInt32BE(16),
    height: bytes.readUInt32BE(20),
    cornerAlpha: bytes.toString("hex", 24, 26) === RGBA ? alpha : 255,
  };
}
