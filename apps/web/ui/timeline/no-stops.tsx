/** In place of the slider where no source can be dated: it would have nowhere to stop. */
export function NoStops() {
  return (
    <p className="as-of no-stops">
      <b>As of</b>{" "}
      <span>No source tells on which day it came out, so there is no earlier day to look from: what stands here is all of the record.</span>
    </p>
  );
}
