// What each page can do without the framework: it is small, comes after the page stands, and hears whatever is in it by then.
import { onCopy } from "./copy";
import { startFramework } from "./framework";
import { onLight } from "./light-up";
import { onTheme } from "./theme";
import { onUnread } from "./unread";

addEventListener("click", ({ target }) => {
  const button = target instanceof Element ? target.closest("button") : null;
  if (button) for (const act of [onCopy, onTheme, onUnread]) act(button);
});
onLight();
startFramework();
