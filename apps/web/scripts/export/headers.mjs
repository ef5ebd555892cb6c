/** What a page cannot say of itself, for hosts that read a file named `_headers`. `npm start` sends the same. */
export const headers = `/*
  Content-Security-Policy: frame-ancestors 'none'
  Referrer-Policy: no-referrer
  X-Content-Type-Options: nosniff
/_next/static/*
  Cache-Control: public, max-age=31536000, immutable
/record.json
  Content-Type: application/json; charset=utf-8
/schema/*
  Content-Type: application/schema+json; charset=utf-8
`;
