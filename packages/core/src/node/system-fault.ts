/** What became of asking the system for something: its answer, or in words why it gave none. */
export type Asked<T> = { ok: true; value: T } | { ok: false; missing: boolean; why: string; code: string };

const words: Readonly<Record<string, string>> = {
  EACCES: "it may not be read by this user",
  EPERM: "it may not be read by this user",
  ENOENT: "it is a link to nothing",
  ELOOP: "its links lead round in a circle",
  EMFILE: "too many files are open",
  ENAMETOOLONG: "its name is too long",
  EIO: "the disk cannot read it",
};
const missingCodes = ["ENOENT", "ENOTDIR", "ENAMETOOLONG"];

/** Waits for a call to the system. What the system refuses is an answer; anything else is a fault of ours and is thrown. */
export async function faultOf<T>(call: Promise<T>): Promise<Asked<T>> {
  try {
    return { ok: true, value: await call };
  } catch (fault) {
    const code = codeOf(fault);
    if (code === undefined) throw fault;
    return { ok: false, missing: missingCodes.includes(code), why: words[code] ?? `the system says ${code}`, code };
  }
}

function codeOf(fault: unknown): string | undefined {
  if (!(fault instanceof Error) || !("syscall" in fault) || !("code" in fault)) return undefined;
  return typeof fault.code === "string" ? fault.code : undefined;
}
