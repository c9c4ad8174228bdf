/** A file to be handed over with others. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** The CRC-32 of each byte, of which that of a file is made. */
const CRC_OF_BYTE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = (crc & 1) === 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

function crc32(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) crc = (crc >>> 8) ^ (CRC_OF_BYTE[(crc ^ byte) & 0xff] as number);
  return ~crc >>> 0;
}

type Field = readonly [bytes: 2 | 4, value: number];

/** A record of the format: whole numbers, their smallest byte first. */
function record(fields: readonly Field[]): Uint8Array<ArrayBuffer> {
  const bytes = fields.flatMap(([length, value]) =>
    Array.from({ length }, (_, at) => (value >>> (8 * at)) & 0xff),
  );
  return Uint8Array.from(bytes);
}

const LOCAL_FILE = 0x04034b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
/** What reads version 1.0 of the format reads such a file. */
const VERSION = 10;
const NAMES_IN_UTF8 = 0x0800;

function sizeOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0);
}

/**
 * Some files as one `.zip`, stored as they are, by PKWARE's APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16. There is
 * nothing to gain by packing what goes to a person's own disk.
 *
 * @param now the date that each file bears, in local time.
 */
export function storedZip(files: readonly NamedText[], now: Date): Blob {
  const encoder = new TextEncoder();
  const time = (now.getHours() << 11) | (now.getMinutes() << 5) | (now.getSeconds() >> 1);
  const date = ((now.getFullYear() - 1980) << 9) | ((now.getMonth() + 1) << 5) | now.getDate();
  const contents: Uint8Array<ArrayBuffer>[] = [];
  const directory: Uint8Array<ArrayBuffer>[] = [];
  for (const { name, text } of files) {
    const [nameBytes, bytes] = [encoder.encode(name), encoder.encode(text)];
    const description: Field[] = [
      [2, VERSION],
      [2, NAMES_IN_UTF8],
      [2, 0],
      [2, time],
      [2, date],
      [4, crc32(bytes)],
      [4, bytes.length],
      [4, bytes.length],
      [2, nameBytes.length],
      [2, 0],
    ];
    const offset = sizeOf(contents);
    contents.push(record([[4, LOCAL_FILE], ...description]), nameBytes, bytes);
    const about: Field[] = [[4, DIRECTORY_ENTRY], [2, VERSION], ...description];
    directory.push(record([...about, [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]]), nameBytes);
  }
  const end = record([
    [4, END_OF_DIRECTORY],
    [4, 0],
    [2, files.length],
    [2, files.length],
    [4, sizeOf(directory)],
    [4, sizeOf(contents)],
    [2, 0],
  ]);
  return new Blob([...contents, ...directory, end], { type: "application/zip" });
}
