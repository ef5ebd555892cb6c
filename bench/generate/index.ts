export { longer, shapeOf } from "./shape.js";
export { generateRecord } from "./record.js";
export { parsed, recordFiles } from "./parsed.js";
