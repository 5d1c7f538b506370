import { describe, expect, it } from 'vitest';
import { explainDiagnostic } from '../../src/formats/explain/explain-diagnostic.ts';
import { changed, intakeOf, STEP, saidOfAudit, withLines } from './said.ts';

function fixesOf(text: string): string[] {
  const { diagnostics } = intakeOf({ 'audits/salon/perm.yaml': text });
  return diagnostics.map((diagnostic) => explainDiagnostic(diagnostic, 'en').fix);
}

describe('A fix quotes what is written', () => {
  it.each(['007', '123456789012345678901', '1.10', '0x1F', '012', '1e3', '.5', '+3', '0o17', 'TRUE', 'null', '~'])(
    'in a text: %s',
    (written) => {
      expect(fixesOf(changed('A perm gone wrong', written))).toEqual([`Write it in quotes: "${written}".`]);
    },
  );

  it.each(['No', 'on', 'yes', '1_000', '2024-05-01', '12:30', 'n/a'])('but %s is a text', (written) => {
    expect(fixesOf(changed('A perm gone wrong', written))).toEqual([]);
  });

  it.each(['007', '1.10', '~'])('in a key: %s', (written) => {
    const { diagnostics } = intakeOf({ 'audits/salon/perm.yaml': withLines(`ratings: { ${written}: met }`) });
    expect(diagnostics.map(({ data }) => data['id'])).toEqual([written]);
  });

  it('in a date, and in a number that is too large', () => {
    expect(saidOfAudit(changed('2024-04-10', '020240410'))).toContain('"020240410" is not a day');
    expect(saidOfAudit(withLines('emotion: 10.50'))).toContain('10.50 is too big.');
  });

  it('where null is written for a word of a list', () => {
    expect(saidOfAudit(STEP.replace('renew', '~'))).toContain('"~" is not one of the possible values.');
  });
});
