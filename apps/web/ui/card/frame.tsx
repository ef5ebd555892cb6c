import type { ReactNode } from "react";
import { record } from "../../lib/record";
import { ink, paper, quiet } from "./colours";
import { sans } from "./fonts";
import { size } from "./size";
import { settable } from "./settable";

/** The frame of every card, as the head and the foot of the pages have it. `foot`: what the record does with it. */
export function Frame({ foot, children }: { foot?: string; children: ReactNode }) {
  return (
    <div
      style={{
        width: size.width,
        height: size.height,
        display: "flex",
        flexDirection: "column",
        background: paper,
        color: ink,
        fontFamily: sans,
        padding: "44px 64px 40px",
      }}
    >
      <div
        style={{
          display: "flex",
          justifyContent: "space-between",
          alignItems: "baseline",
          borderBottom: `6px solid ${ink}`,
          paddingBottom: 14,
        }}
      >
        <span style={{ fontSize: 34, fontWeight: 700, letterSpacing: -1 }}>On Record</span>
        <span style={{ fontSize: 22, color: quiet }}>{settable(record.record.title, 60) ?? ""}</span>
      </div>
      <div style={{ display: "flex", flexDirection: "column", flexGrow: 1, paddingTop: 26, overflow: "hidden" }}>{children}</div>
      <div style={{ display: "flex", justifyContent: "space-between", fontSize: 22, color: quiet, paddingTop: 12 }}>
        <span>{foot ?? "Who said what, when, as told by whom"}</span>
        <span>It does not say who is right.</span>
      </div>
    </div>
  );
}
