export type { Conflict, DatingAt, Moment, MomentKind, OrderRule, SolvedTimes, TimesToSolve, Told, WithinRule } from "./moment.js";
