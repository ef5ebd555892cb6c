import { z } from "zod";

export const severities = ["error", "warning"] as const;

/** A fault in the input, told so that its author can mend it. Lines and columns count from 1; columns count UTF-16 units. */
export const problemSchema = z.strictObject({
  code: z.string(),
  severity: z.enum(severities),
  at: z.strictObject({ file: z.string(), line: z.int().min(1), column: z.int().min(1) }),
  /** What is wrong, in one sentence. */
  message: z.string(),
  /** What to do about it. */
  hint: z.string(),
});
export type Problem = z.infer<typeof problemSchema>;
