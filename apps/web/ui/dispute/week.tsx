import { toldWeekday, weekdays } from "@on-record/core/query";
import type { Dating } from "@on-record/core/query";

/** The seven days of a week with the one that a source tells. Nothing where no day of the week is told. */
export function Week({ dating }: { dating: Dating }) {
  const told = toldWeekday(dating);
  if (!told) return null;
  return (
    <span className="week" role="img" aria-label={`on a ${told[0]!.toUpperCase()}${told.slice(1)}`}>
      {weekdays.map((day) => (
        <span key={day} className={day === told ? "told" : undefined} aria-hidden="true">
          {day[0]!.toUpperCase()}
        </span>
      ))}
    </span>
  );
}
