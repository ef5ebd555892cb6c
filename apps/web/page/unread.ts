/** Turns up the sentences that no report covers, and the covered text down; a second time, all alike again. */
export function onUnread(button: HTMLButtonElement): void {
  if (!("turnsUnread" in button.dataset)) return;
  const on = button.ariaPressed !== "true";
  document.getElementById("reader")?.classList.toggle("show-unread", on);
  button.ariaPressed = String(on);
  button.textContent = on ? "show all alike" : "show them";
}
