export { digestOf, recordFiles, smallRecord } from "./record.js";
export type { SmallRecord } from "./record.js";
export { datasetOf, whenOf } from "./dataset-builder.js";
export type { DatasetSketch, ReportSketch } from "./dataset-builder.js";
