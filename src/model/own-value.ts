/** What a record itself holds under a key; nothing of what every object has, whatever a team calls its people or criteria. */
export function ownValue<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
