"use client";

import { useEffect, useState } from "react";
import { idInAddress } from "./fragment";

/** The id in the fragment of the address, as it changes. For what is drawn in a browser alone. */
export function useFragment(): string | undefined {
  const [id, setId] = useState(idInAddress);
  useEffect(() => {
    const fromAddress = () => setId(idInAddress());
    addEventListener("hashchange", fromAddress);
    return () => removeEventListener("hashchange", fromAddress);
  }, []);
  return id;
}
