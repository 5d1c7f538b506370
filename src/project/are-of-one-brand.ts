import { isOneBrand } from '../compare/same-journey.ts';
import { brandSeen } from '../intake/brand-seen.ts';

/** Whether two files name a brand, and the same. */
export function areOfOneBrand(was: Uint8Array, is: Uint8Array): boolean {
  const [one, other] = [brandSeen(was), brandSeen(is)];
  return one !== null && other !== null && isOneBrand(one, other);
}
