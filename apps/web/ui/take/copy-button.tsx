"use client";

import { useState } from "react";
import { copyText } from "../../lib/copy-text";

/** Copies the text that stands before it, with its addresses whole, and says that it did. */
export function CopyButton({ what }: { what: string }) {
  const [told, setTold] = useState("");
  const copy = async (button: HTMLElement) => {
    const text = button.closest("[data-copied]")?.querySelector("pre");
    if (text) setTold(await copyText(text));
  };
  return (
    <p className="needs-script">
      <button type="button" className="choice" onClick={({ currentTarget }) => void copy(currentTarget)}>
        Copy {what}
      </button>{" "}
      <output className="label">{told}</output>
    </p>
  );
}
