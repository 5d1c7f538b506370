/** The lenses that have a page over all journeys. */
export const LENS_NAMES = ['loop', 'promises', 'fairness', 'trust', 'value', 'evidence', 'actions'] as const;
export type LensName = (typeof LENS_NAMES)[number];
