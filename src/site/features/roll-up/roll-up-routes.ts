import { ROLL_UP_KINDS } from '../../../report/roll-ups/roll-up-groups.ts';
import { localeRoutes, readerOf } from '../../reader.ts';
import { rollUpsOf } from './roll-ups.ts';

/** One set of parameters per kind of group, in each language. */
export function kindRoutes() {
  return localeRoutes().flatMap(({ params, props }) =>
    ROLL_UP_KINDS.map((kind) => ({ params: { ...params, kind }, props: { ...props, kind } })),
  );
}

/** One set of parameters per group. */
export function groupRoutes() {
  return kindRoutes().flatMap(({ params, props }) =>
    rollUpsOf(readerOf(props.locale), props.kind).map(({ slug: member }) => ({
      params: { ...params, member },
      props: { kind: props.kind, member },
    })),
  );
}
