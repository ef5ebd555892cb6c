const densities = ["comfortable", "compact"] as const;

export type DensityProps = {
  density?: string;
  /** Left out while script does not answer yet: the switch then holds its place. */
  setDensity?: (density: (typeof densities)[number]) => void;
};

/** How closely the list is set. The style sheet underlines what is in force, since it knows before the first paint. */
export function DensitySwitch({ density = "comfortable", setDensity }: DensityProps) {
  return (
    <fieldset className="density needs-script" disabled={!setDensity}>
      <legend className="unseen">How closely the list is set</legend>
      {densities.map((one) => (
        <button
          type="button"
          className={`choice ${one}`}
          key={one}
          aria-pressed={one === density}
          onClick={setDensity && (() => setDensity(one))}
        >
          {one}
        </button>
      ))}
    </fieldset>
  );
}
