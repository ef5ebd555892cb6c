import { type Article, writeArticle } from "./article.js";
import type { Day } from "./calendar.js";
import { inferredDate } from "./datings.js";
import { capital, deed, freshName, slug } from "./names.js";
import { disputesOf } from "./disputes.js";
import type { Random } from "./random.js";
import type { Shape } from "./shape.js";
import type { Happening, Memory, Person, Proposition, Saying } from "./world.js";
import { sections } from "./yaml.js";

/** Five articles on one stretch of days, as many as the seeds are. */
const articlesPerChapter = 5;

export type Files = Readonly<Record<string, string>>;

type Making = { readonly number: number; readonly first: Day; readonly shape: Shape; readonly random: Random; readonly memory: Memory };

/**
 * A chapter of the story: the file of what its articles share, and each article with its annotation. What happened lies before
 * what was said, and that before the articles, so that everything they print can be true. It comes back to what earlier
 * chapters told, and leaves in `memory` what later ones may.
 */
export function writeChapter(making: Making): Files {
  const { number, first, shape, random, memory } = making;
  const count = (kind: keyof Shape["perArticle"]) => Math.round(shape.perArticle[kind] * articlesPerChapter);
  const newcomers = Array.from({ length: number === 0 ? count("actors") : Math.ceil(count("actors") / 5) }, () => person(making));
  memory.people.push(...newcomers);
  const cast = [...newcomers, ...random.some(memory.people.slice(0, -newcomers.length), count("actors") - newcomers.length)];
  const sayings = sayingsOf(making, cast, count("statements"));
  const occasions = sayings.flatMap(({ occasion }) => occasion ?? []);
  const happenings = happeningsOf(making, cast, count("events") - occasions.length);
  const propositions = Array.from({ length: count("claims") }, (_, at) => {
    const about = [happenings[at % happenings.length]!, ...(random.chance(0.2) ? [random.pick(happenings)] : [])];
    return proposition(making, `c${number}-${at}`, cast, about, at % 4 === 0);
  });

  const shared = propositions.filter((each) => each.shared);
  const told = articlesPerChapter * Math.round(shape.perArticle.reports);
  const onceEach = propositions.length - shared.length;
  const articles = Array.from({ length: articlesPerChapter }, (_, at): Article => {
    const own = propositions.filter((each, place) => !each.shared && place % articlesPerChapter === at);
    const common = random.some(shared, Math.round(((told - onceEach) / articlesPerChapter) * 0.9));
    const old = random.some(memory.propositions, Math.round(((told - onceEach) / articlesPerChapter) * 0.1));
    const voices = sayings.filter((_each, place) => place % articlesPerChapter === at || random.chance(shape.retold));
    const id = `a${number}-${at}`;
    const earlier = [...memory.happenings, ...happenings];
    return writeArticle({
      id,
      published: first + 1 + at,
      claims: [...own, ...common, ...old],
      voices,
      cast,
      earlier,
      shape,
      random,
      memory,
    });
  });
  // What no article came to tell is not part of the record.
  const printed = shared.filter(({ printedBy }) => printedBy.size > 0);
  const { questions, relations } = disputesOf({
    number,
    propositions,
    shape,
    random,
    questions: count("questions"),
    relations: count("relations"),
  });
  memory.happenings = [...memory.happenings.slice(-100), ...happenings.filter((each) => each.kind === "happening")];
  memory.propositions = [...memory.propositions.slice(-100), ...printed];
  memory.sayings = [...memory.sayings.slice(-100), ...sayings];

  const chapter = sections({
    events: [...occasions, ...happenings].map(({ id, title, kind, part, participants, datings }) => ({
      id,
      title,
      kind,
      part,
      participants,
      happened: datings,
    })),
    statements: sayings.map(({ id, speaker, occasion, answers, maybe, datings }) => ({
      id,
      speaker: speaker.id,
      occasion: occasion?.id,
      answers,
      maybe,
      said: datings,
    })),
    claims: printed.map(({ id, core, kind, about, subject }) => ({ id, text: core, kind, about: about.map((event) => event.id), subject })),
    questions,
    relations,
  });
  return Object.assign({ [`chapter-${number}.yaml`]: chapter }, ...articles.map(({ files }) => files));
}

function person({ random, memory }: Making): Person {
  const kind = random.weighted({ person: 5, state: 2, organisation: 2, office: 1, group: 2 });
  const short = freshName(random, memory.names);
  const name = kind === "person" ? `${freshName(random, memory.names)} ${short}` : `${short} ${capital(kind)}`;
  return { id: slug(`${short}-${memory.people.length}-${memory.names.size}`), name, short, kind, printedBy: new Set() };
}

function happeningsOf({ number, first, shape, random }: Making, cast: readonly Person[], count: number): Happening[] {
  const happenings: Happening[] = [];
  for (let at = 0; at < count; at++) {
    const kind = random.weighted({ ...shape.eventKinds, saying: 0 });
    const whole =
      at > 10 && kind === "happening" && random.chance(0.1)
        ? random.pick(happenings.filter((each) => each.kind === "happening"))
        : undefined;
    const day = whole?.day ?? first - (random.chance(0.5) ? random.between(11, 40) : random.between(41, 600));
    const title = `How somebody ${deed(random)}`;
    const participants = random.some(cast, random.between(1, 3)).map(({ id }) => id);
    const datings = kind === "happening" && random.chance(0.1) ? [inferredDate(day, random)] : [];
    happenings.push({ id: `e${number}-${at}`, title, kind, day, part: whole?.id, participants, datings });
  }
  return happenings;
}

function sayingsOf({ number, first, random, memory }: Making, cast: readonly Person[], count: number): Saying[] {
  const sayings: Saying[] = [];
  for (let at = 0; at < count; at++) {
    const speaker = random.pick(cast);
    const day = first - random.between(0, 10);
    const title = `When ${speaker.name} spoke`;
    const occasion: Happening | undefined = random.chance(0.5)
      ? { id: `o${number}-${at}`, title, kind: "saying", day, part: undefined, participants: [speaker.id], datings: [] }
      : undefined;
    const before = [...memory.sayings, ...sayings].filter((each) => each.day <= day);
    const answers = before.length > 0 && random.chance(0.15) ? random.pick(before).id : undefined;
    const maybe = before.length > 0 && random.chance(0.3) ? [random.pick(before).id] : [];
    sayings.push({ id: `s${number}-${at}`, speaker, day, occasion, answers, maybe, datings: [] });
  }
  return sayings;
}

function proposition(
  { random, shape }: Making,
  id: string,
  cast: readonly Person[],
  events: readonly Happening[],
  shared: boolean,
): Proposition {
  const subject = random.pick(cast);
  const kind = random.weighted(shape.claimKinds);
  const about = [...new Set(events)];
  return { id, core: `${subject.short} ${deed(random)}`, kind, about, subject: subject.id, shared, printedBy: new Set(), taken: new Set() };
}
