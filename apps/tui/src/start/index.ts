import { join } from "node:path";
import { codeFolder } from "./kept-code.js";
import { load, partOf } from "./program.js";

const args = process.argv.slice(2);
const { program, keep } = load(join(__dirname, "main.cjs"), codeFolder(process.env, process.platform), partOf(args));
void program.start(args, keep);
