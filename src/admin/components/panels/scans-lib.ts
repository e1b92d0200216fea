export interface Scan {
  id: string;
  scan_type: string;
  /** ISO day. */
  scan_date: string;
  scan_url: string;
  is_overdue: boolean;
  milestone: string;
}

export const SCAN_TYPES = ['front', 'top', 'sides', 'back', '3d_model'] as const;
export const TYPE_NAMES: Record<string, string> = {
  front: 'Front',
  top: 'Top',
  sides: 'Sides',
  back: 'Back',
  '3d_model': '3D model',
};

/** What a browser can show in the page. */
export const isPicture = ({ scan_url }: Scan): boolean => /\.(jpe?g|png|webp|gif)$/i.test(scan_url);

export const fileOf = ({ id }: Scan): string =>
  `/admin/api/resources/aftercare_milestone_scans/files/${encodeURIComponent(id)}/scan_url`;

/** The oldest and the newest of one view; unless one is named, of the first view that has two. */
export function firstAndLast(pictures: readonly Scan[], type?: string): [Scan, Scan] | null {
  const types = type ? [type] : SCAN_TYPES;
  for (const wanted of types) {
    const of = pictures.filter(({ scan_type }) => scan_type === wanted);
    if (of.length > 1) return [of[0]!, of.at(-1)!];
  }
  const [first] = pictures;
  return type || !first ? null : [first, pictures.at(-1)!];
}

/** The dates that have scans, the oldest first. */
export const datesOf = (scans: readonly Scan[]): string[] =>
  [...new Set(scans.map(({ scan_date }) => scan_date))].sort();
