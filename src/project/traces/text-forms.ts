const HTML: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/**
 * A text as files may hold it: as it is, whatever its capitals and wherever its lines break, and as HTML, JSON and addresses
 * write it.
 */
export function formsOf(text: string): RegExp {
  const forms = [text.normalize('NFC'), text.normalize('NFD')].flatMap((form) => [
    form,
    form.replace(/[&<>"']/g, (mark) => HTML[mark] ?? mark),
    JSON.stringify(form).slice(1, -1),
    form.replace(/[^ -~]/g, inHex),
    encodeURIComponent(form.toWellFormed()),
  ]);
  // The longest first: what one form is a part of is not found twice.
  const found = [...new Set(forms)].sort((a, b) => b.length - a.length).map(withAnySpace);
  return new RegExp(found.join('|'), 'giu');
}

/** The same for git, which looks at lines by POSIX patterns. */
export function posixForm(text: string): string {
  return text.replace(/[.[\]()*+?{}|^$\\]/g, '\\$&').replace(/\s+/g, '[[:space:]]+');
}

function withAnySpace(form: string): string {
  return form.trim().split(/\s+/).map(escaped).join('\\s+');
}

function escaped(text: string): string {
  return text.replace(/[.[\]()*+?{}|^$\\/]/g, '\\$&');
}

function inHex(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
