/** An activity's number as people say it: `P2.O1.A3` is 2.3, since activities are numbered through their area. */
export function activityNumber(id: string): string {
  const [, area, activity] = /^P(\d+)\.O\d+\.A(\d+)$/.exec(id) ?? [];
  return area === undefined || activity === undefined ? id : `${area}.${activity}`;
}
