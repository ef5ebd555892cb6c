// The reader as it is, with a pane that throws as soon as the second line is selected, or (`key`) with an action that does.
import { createElement, useSyncExternalStore } from "react";
import { dataset } from "@on-record/core/dataset";
import { emptyQuery } from "@on-record/core/query";
import { App } from "../../../apps/tui/src/screen/app.tsx";
import { Session } from "../../../apps/tui/src/screen/session.ts";
import { openReader } from "../../../apps/tui/src/screen/open-reader.ts";

const inKey = process.argv[2] === "key";

function BrokenPane(props) {
  const state = useSyncExternalStore(props.session.watch, props.session.now);
  if (!inKey && state.place > 0) throw new Error("this pane is broken");
  return createElement(App, props);
}

if (inKey) {
  Session.prototype.press = () => {
    throw new Error("this key is broken");
  };
}

const reading = {
  dataset,
  query: emptyQuery,
  faults: [],
  display: { theme: "terminal", ascii: false, mouse: true },
  paint: { styles: true, colours: true },
  started: () => {},
  keep: async () => undefined,
  readAgain: async () => undefined,
};
process.exitCode = await openReader(reading, BrokenPane);
