import { lookup } from "@on-record/core/query";
import type { ActorId, EventId, QuestionId } from "@on-record/core/query";
import { record } from "./record";

type NamedLink = { href: string; label: string };

export const actorLink = (id: ActorId): NamedLink => ({ href: `/actors/${id}`, label: lookup(record).actors.get(id)?.name ?? id });
export const eventLink = (id: EventId): NamedLink => ({ href: `/events/${id}`, label: lookup(record).events.get(id)?.title ?? id });
export const questionLink = (id: QuestionId): NamedLink => ({
  href: `/disputes/${id}`,
  label: lookup(record).questions.get(id)?.text ?? id,
});
