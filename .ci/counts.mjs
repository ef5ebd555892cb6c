// Prints how many tests passed and failed in a report of vitest: node counts.mjs REPORT EXIT-CODE
import { existsSync, readFileSync } from "node:fs";

const [report = "", code = "1"] = process.argv.slice(2);
const empty = { numPassedTests: 0, numFailedTests: 0 };
const { numPassedTests: passed, numFailedTests } = existsSync(report) ? JSON.parse(readFileSync(report, "utf8")) : empty;
const brokenOff = passed === 0 || (code !== "0" && numFailedTests === 0);
console.log(passed, numFailedTests + (brokenOff ? 1 : 0));
