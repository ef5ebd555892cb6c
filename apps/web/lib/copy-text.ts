/**
 * Puts the text of an element on the clipboard; what links in it lead to is written as a full address. Where the browser does not
 * let a page do that, the text is selected. Returns what happened, in words.
 */
export async function copyText(element: HTMLElement): Promise<string> {
  const copy = element.cloneNode(true) as HTMLElement;
  for (const link of copy.querySelectorAll("a")) link.textContent = link.href;
  try {
    await navigator.clipboard.writeText(copy.textContent);
    return "Copied.";
  } catch {
    getSelection()?.selectAllChildren(element);
    return "Selected: copy it with the keyboard.";
  }
}
