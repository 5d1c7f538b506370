/** Milliseconds without a key after which a word counts as typed. */
const PAUSE = 120;

/** Calls when a form's field or choice has changed: a choice at once, typing after a pause, Chinese once it is composed. */
export function whenTyped(form: HTMLFormElement, field: HTMLInputElement, call: () => void): void {
  let waiting: number | undefined;
  const soon = (pause: number) => {
    clearTimeout(waiting);
    waiting = window.setTimeout(call, pause);
  };
  form.addEventListener('input', (event) => {
    if (!(event as InputEvent).isComposing) soon(event.target === field ? PAUSE : 0);
  });
  field.addEventListener('compositionend', () => soon(0));
}
