export { parse, type Parsed, type ParseOptions } from "./parse.js";
export { datasetIn, readDataset } from "./dataset/read-dataset.js";
export { problemCodes, type ProblemCode } from "./problem-codes.js";
export { isAnnotationPath, type RecordFile } from "./record-file.js";
