export { decodeText, type Decoded } from "./decode.js";
export { limits, type FileKind } from "./limits.js";
export { linesOf, type Lines, type Place } from "./lines.js";
export { quoted } from "./quoted.js";
