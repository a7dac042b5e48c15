/** Most forms of one link that are tried; a link has few, since they grow only with what was done to it. */
const MOST_FORMS = 32;

/**
 * Yields what a link may have been before mail and chat programs re-encoded it: first as it is, then with one way of encoding undone, then
 * with two, and so on. Each form comes once.
 */
export function* formsOf(link: string): Generator<string> {
  const forms = new Set([link]);
  for (const form of forms) {
    yield form;
    for (const undo of UNDO) {
      const before = undo(form);
      if (forms.size < MOST_FORMS) forms.add(before);
    }
  }
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", equals: '=', num: '#', percnt: '%' };

/** Ways of encoding, each undone once; a form without that encoding comes back unchanged. */
const UNDO: readonly ((form: string) => string)[] = [
  // HTML: `&amp;`, `&#38;`, `&#x26;`.
  (form) =>
    form.replace(/&(?:(amp);?|(lt|gt|quot|apos|equals|num|percnt);|#(\d{1,3});?|#x([\da-f]{1,2});?)/gi, (_, amp, name, decimal, hex) =>
      amp || name ? NAMED[(amp ?? name).toLowerCase()] : String.fromCharCode(decimal ? Number(decimal) : parseInt(hex, 16)),
    ),
  // Addresses inside addresses: `%3D`, and `%253D` in two steps.
  (form) => form.replace(/(?:%[\da-f]{2})+/gi, percentDecoded),
  // Quoted-printable mail; its soft line breaks leave a `=` if the end of the line is lost.
  (form) => (/=3D/i.test(form) ? form.replace(/=3D/gi, '=') : form),
  (form) =>
    /=3D/i.test(form)
      ? form
          .split(/=3D/i)
          .map((part) => part.replace(/=(?:[ \t]*\r?\n)?/g, ''))
          .join('=')
      : form,
  // Lines broken by mail programs, quoted or not.
  (form) => form.replace(/[\r\n][>\s]*/g, ''),
  // Invisible marks and spaces, inserted so that a long word can be broken; typographical dashes.
  (form) => form.replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g, ''),
  (form) => form.replace(/\s/g, ''),
  (form) => form.replace(/[\u2010-\u2015\u2212]/g, '-'),
  // JSON and Markdown.
  (form) => form.replace(/\\u00([2-5][\da-f])/gi, (_, hex) => String.fromCharCode(parseInt(hex, 16))).replace(/\\(?=[^\w\s])/g, ''),
  // A mail filter that writes `-3D` for `=` and `_` for `/`.
  (form) =>
    /v-3D\d/.test(form) ? form.replaceAll('_', '/').replace(/-([\dA-F]{2})/g, (_, hex) => String.fromCharCode(parseInt(hex, 16))) : form,
];

function percentDecoded(run: string): string {
  try {
    return decodeURIComponent(run);
  } catch {
    return run;
  }
}
