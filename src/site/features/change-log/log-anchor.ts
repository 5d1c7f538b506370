/** The id of a commit's entry in the change log. */
export function logAnchor(commit: string): string {
  return `part_${commit.slice(0, 12)}`;
}
