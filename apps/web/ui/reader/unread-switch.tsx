"use client";

import { useState } from "react";

/** Turns up the sentences that no report covers, and turns the covered text down. */
export function UnreadSwitch() {
  const [on, setOn] = useState(false);
  const turn = () => {
    document.getElementById("reader")?.classList.toggle("show-unread", !on);
    setOn(!on);
  };
  return (
    <button type="button" className="underlined needs-script" aria-pressed={on} onClick={turn}>
      {on ? "show all alike" : "show them"}
    </button>
  );
}
