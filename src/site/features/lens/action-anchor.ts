/** Where a touchpoint's action stands on its journey's page; no id of a touchpoint has an underscore. */
export function actionAnchor(touchpoint: string, action: string): string {
  return `action_${touchpoint}_${action}`;
}
