/**
 * The index of the first byte that strict UTF-8 does not allow, or the length where there is none. A sequence that is
 * cut short, overlong, a surrogate or past U+10FFFF is told by its first byte.
 */
export function firstBadByte(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return bytes.length;
}

/** How many bytes the well-formed sequence at `at` has; 0 where it is not well formed (The Unicode Standard, table 3-7). */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!;
  if (lead < 0x80) return 1;
  const length = lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
  if (length === 0) return 0;
  const second = bytes[at + 1] ?? 0;
  const lowest = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const highest = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  if (second < lowest || second > highest) return 0;
  for (let next = at + 2; next < at + length; next++) {
    const byte = bytes[next] ?? 0;
    if (byte < 0x80 || byte > 0xbf) return 0;
  }
  return length;
}

export type Guess = { name: string; iconv: string };

/** What a file that is not UTF-8 most likely is: told by its mark, by its zero bytes, or by the bytes that only Windows prints. */
export function guessEncoding(bytes: Uint8Array): Guess {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { name: "UTF-16 (little endian)", iconv: "UTF-16LE" };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { name: "UTF-16 (big endian)", iconv: "UTF-16BE" };

  const sample = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  let control = 0;
  let windows = 0;
  for (const [index, byte] of sample.entries()) {
    if (byte === 0) zeros[index % 2]!++;
    else if (byte < 9) control++;
    else if (byte >= 0x80 && byte < 0xa0) windows++;
  }
  const many = sample.length / 4;
  if (zeros[1]! > many && zeros[0]! < zeros[1]! / 8) return { name: "UTF-16 (little endian)", iconv: "UTF-16LE" };
  if (zeros[0]! > many && zeros[1]! < zeros[0]! / 8) return { name: "UTF-16 (big endian)", iconv: "UTF-16BE" };
  if (zeros[0]! + zeros[1]! + control > 0) return { name: "a binary file", iconv: "WINDOWS-1252" };
  return windows > 0 ? { name: "Windows-1252", iconv: "WINDOWS-1252" } : { name: "Latin-1 (ISO 8859-1)", iconv: "ISO-8859-1" };
}
