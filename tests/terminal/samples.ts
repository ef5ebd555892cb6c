/** A PDF of one page that draws what is given, and nothing else. */
export function pdf(drawn: string): Buffer {
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
    `<</Length ${drawn.length}>>stream\n${drawn}\nendstream`,
    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
  ];
  let text = "%PDF-1.4\n";
  const offsets = objects.map((object, at) => {
    const offset = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = text.length;
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  text += `xref\n0 6\n0000000000 65535 f \n${table}trailer<</Size 6/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, "latin1");
}

/** A saved page in Latin-1, with what pages have around an article, and a script that would do harm. */
export const page = Buffer.from(
  `<!doctype html><html lang="fr"><head><meta charset="iso-8859-1"><title>Le pont fermé | Le Courrier</title>
<meta property="og:site_name" content="Le Courrier: Alder"><meta property="article:published_time" content="2025-05-07">
<link rel="canonical" href="https://courrier.example/pont">
<script type="application/ld+json">{ "broken": </script>
<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Le pont est fermé","datePublished":"2025-05-06T09:30:00.000+02:00"}]}</script>
</head><body><nav><a href="/">Accueil</a> <a href="/sport">Sport</a></nav><article><h1>Le pont est fermé</h1>
<p>Le pont a été fermé lundi, à cause d'une poutre fissurée, a dit l'ingénieure de la ville, qui l'avait vue la veille.</p>
<p>«&nbsp;La poutre est fissurée&nbsp;», a déclaré Ines Marlow.<br>Elle a dit que le pont rouvrirait en juin, si tout va bien.</p>
<p>Le maire a refusé de commenter, selon le porte-parole de la ville, qui a parlé mardi soir au conseil.</p></article>
<footer>Tous droits réservés</footer><script>document.title = "harm"; fetch("https://harm.example")</script></body></html>`,
  "latin1",
);
