/**
 * What must happen before the first paint, so that nothing flickers: the theme and the density that this device remembers, the mark that
 * script runs, and, where the address carries a query, that the unfiltered list is not shown before it is filtered.
 */
const beforePaint = `(function(d){d.script="on";try{var t=localStorage.getItem("theme");if(t==="light"||t==="dark")d.theme=t;if(localStorage.getItem("density")==="compact")d.density="compact"}catch(e){}if(location.search.length>1)d.query="pending"})(document.documentElement.dataset)`;

export function ViewerScript() {
  return <script dangerouslySetInnerHTML={{ __html: beforePaint }} />;
}
