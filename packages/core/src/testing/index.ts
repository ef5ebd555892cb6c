export { digestOf, recordFiles, smallRecord } from "./record.js";
export type { SmallRecord } from "./record.js";
