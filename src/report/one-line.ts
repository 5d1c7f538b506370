/** Breaks of lines and what would steer a terminal; what turns the order of letters around; halves of characters. */
const UNSEEN = /[\p{Cc}\u2028-\u202e\u2066-\u2069]|\p{Surrogate}/gu;

/** A value for a message of one line: breaks become a space, and what steers a terminal or turns letters around shows as U+FFFD. */
export function visible(value: string): string {
  return value.replace(UNSEEN, (sign) => (/\s/.test(sign) ? ' ' : '\ufffd'));
}

/** A text on one line, for where lines count: breaks and what would steer a terminal become a space. */
export function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(UNSEEN, '\ufffd')
    .trim();
}
