export { longer, shapeOf } from "./shape.js";
export { generateRecord } from "./record.js";
export { inOneFile } from "./in-one-file.js";
export { parsed, recordFiles } from "./parsed.js";
