import { idInAddress } from "../lib/fragment";

/** Lights up a claim and its words together, where a text is read: what the pointer or the keyboard is on, else what the address leads to. */
export function onLight(): void {
  const reader = document.getElementById("reader");
  if (!reader) return;
  const fromAddress = () => lightUp(reader, idInAddress() ?? "");
  const over = ({ target }: Event) => {
    const marked = target instanceof HTMLElement ? target.closest<HTMLElement>("[data-report], [data-reports]") : null;
    const id = marked?.dataset["report"] ?? marked?.dataset["reports"]?.split(" ").at(-1);
    if (id) lightUp(reader, id);
    else fromAddress();
  };
  reader.addEventListener("mouseover", over);
  reader.addEventListener("focusin", over);
  addEventListener("hashchange", fromAddress);
  fromAddress();
}

/** `id` is a report, or the `note-…` that belongs to one. */
function lightUp(reader: HTMLElement, id: string) {
  const report = document.getElementById(id)?.dataset["report"] ?? id;
  for (const element of reader.querySelectorAll<HTMLElement>("[data-report], [data-reports]")) {
    const mine = element.dataset["report"] === report || (element.dataset["reports"]?.split(" ").includes(report) ?? false);
    element.classList.toggle("chosen", mine && report !== "");
  }
}
