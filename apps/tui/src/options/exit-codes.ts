/** What the program's exit says. A signal adds 128 to its number, as shells have it. */
export const exitCodes = { fine: 0, notFound: 1, faults: 1, usage: 2, record: 3, ours: 70, unwritten: 74 } as const;
/** A signal that ends the reader gives 128 and its number. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes] | 129 | 130 | 143;
