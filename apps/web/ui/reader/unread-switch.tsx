/** Turns up the sentences that no report covers, and turns the covered text down (`page/unread`). */
export function UnreadSwitch() {
  return (
    <button type="button" className="underlined needs-script" aria-pressed="false" data-turns-unread="">
      show them
    </button>
  );
}
