import { join } from "node:path";
import { codeFolder } from "./kept-code.js";
import { fileOf, load, partOf } from "./program.js";

const args = process.argv.slice(2);
const part = partOf(args);
const { program, keep } = load(join(__dirname, fileOf(part)), codeFolder(process.env, process.platform), part);
void program.start(args, keep);
