// Runs turbo of this repository, with nothing reported to anybody. Usage: node scripts/turbo.mjs run build
import { runTurbo } from "./lib/turbo.mjs";

process.exit(await runTurbo(process.argv.slice(2)));
