import { cleanText } from "@on-record/core/query";

/** What is told of a fault of ours: what it was and where, for whoever mends it. */
export function faultText(error: unknown): string {
  const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `onrecord: a fault of this program, not of your record. Please report it with these lines:\n${cleanText(told, { keepLines: true })}\n`;
}
