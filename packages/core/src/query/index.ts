export { lookup } from "./lookup.js";
export type { Found, Lookup, Place } from "./lookup.js";
export { rowById, rowsOf } from "./row.js";
export type { Row, Taken } from "./row.js";
export type { RowTime } from "./row-time.js";
