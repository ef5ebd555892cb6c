/** Pages that a frame can show itself, with the id in them. */
const inside = /^\/(?:claims|statements|disputes)\/([a-z0-9-]+)$/;

/** Follows a link to what the frame can show inside the frame; every other link leads out of it, as the page says. */
export function keepInside(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const link = event.target instanceof Element ? event.target.closest("main a[href]:not(.frame-foot a)") : null;
  if (!(link instanceof HTMLAnchorElement) || link.origin !== location.origin) return;
  const id = inside.exec(link.pathname)?.[1];
  if (id === undefined) return;
  event.preventDefault();
  location.hash = id;
}
