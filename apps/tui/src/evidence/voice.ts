export { fullName as nameOf, publisherWords as publisherOf, voiceWords } from "@on-record/core/query";

export const stanceWords = { affirms: "affirms", rejects: "rejects", "leaves-open": "leaves open" } as const;
