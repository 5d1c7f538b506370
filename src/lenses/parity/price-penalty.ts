import type { Parity } from './lens.ts';

/**
 * What staying costs at a touchpoint beside coming anew, as a share on top; infinite where new customers pay nothing, and
 * `null` where prices are not compared.
 */
export function pricePenalty({ price_penalty, new_pay_nothing }: Parity): number | null {
  return new_pay_nothing ? Number.POSITIVE_INFINITY : price_penalty;
}
