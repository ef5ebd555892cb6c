// Runs the turbo of this repository, with nothing reported to anybody. Usage: node scripts/turbo.mjs run build
import { turbo } from "./tools/turbo.mjs";

process.exitCode = await turbo(process.argv.slice(2));
