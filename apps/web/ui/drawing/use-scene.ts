import { useMemo } from "react";
import { parseEdtf } from "@on-record/core/query";
import { planOf, registerOf } from "./plan";
import type { Scene } from "./scene";

type Given = Pick<Scene, "dataset" | "view" | "apart" | "chosen" | "span" | "whole"> & { opened: ReadonlySet<string>; most: number };

/** What is to be drawn of a view. It is the same while only the window moves. */
export function useScene({ dataset, view, apart, chosen, span, whole, opened, most }: Given): Scene {
  const lanes = useMemo(() => planOf(dataset, view, opened, most), [dataset, view, opened, most]);
  const ofView = useMemo(() => {
    const read = view.query.asof === undefined ? undefined : parseEdtf(view.query.asof);
    const possibly = view.rows.filter(({ publicity }) => publicity === "possibly");
    return {
      printed: registerOf(dataset, view),
      asof: read?.ok ? read.edtf : undefined,
      possiblyPublic: new Set(possibly.flatMap(({ row }) => row.sources)),
    };
  }, [dataset, view]);
  const chosenPlace = useMemo(() => view.rows.findIndex((row) => row.id === chosen), [view, chosen]);
  return useMemo(
    () => ({ dataset, view, apart, lanes, ...ofView, chosen, chosenPlace, span, whole }),
    [dataset, view, apart, lanes, ofView, chosen, chosenPlace, span, whole],
  );
}
