export { fuzz } from "./target.js";
export { targets } from "./targets.js";
