import { keptFolder } from "../kept/kept-bytes.js";
import { load, partOf } from "./program.js";

const args = process.argv.slice(2);
const { name, file } = partOf(args, __dirname);
const { program, keep } = load(file, keptFolder("code", process.env, process.platform), name);
void program.start(args, keep);
