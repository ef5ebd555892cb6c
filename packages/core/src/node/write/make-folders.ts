import { dirname } from "node:path";
import { type Asked, faultOf } from "../system-fault.js";
import type { Disk } from "./disk.js";

/**
 * Makes a folder and those above it that are not there. One by one: where the system refuses a folder by saying that there is none above
 * it, as in /proc, Node's own way of making all of them tries for ever.
 */
export async function makeFolders(folder: string, disk: Disk): Promise<Asked<unknown>> {
  const made = await faultOf(disk.mkdir(folder));
  if (made.ok) return made;
  if (made.code === "EEXIST") {
    const there = await faultOf(disk.stat(folder));
    return there.ok && there.value.isDirectory() ? there : made;
  }
  if (made.code !== "ENOENT" || dirname(folder) === folder) return made;
  const above = await makeFolders(dirname(folder), disk);
  if (!above.ok) return above;
  const again = await faultOf(disk.mkdir(folder));
  // Another program may have made it meanwhile.
  return !again.ok && again.code === "EEXIST" ? faultOf(disk.stat(folder)) : again;
}
