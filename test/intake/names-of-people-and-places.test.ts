import { describe, expect, it } from 'vitest';
import { intakeOf, saidOf, saidOfAudit, withLines } from './said.ts';

const listed = {
  'audits/config.yaml': 'channels: { store: Store, store-1: One }\nowners: { store-manager: Manager }\n',
};
const codes = (...lines: string[]) =>
  intakeOf({ ...listed, 'audits/salon/perm.yaml': withLines(...lines) }).diagnostics.map(({ code }) => code);

describe('Names under by', () => {
  it('that are none of the auditors', () => {
    expect(saidOfAudit(withLines('ratings: { prompt: { by: { jin: met, 王芳: met } } }'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:10:32  error  unknown-auditor
        "jin" is none of the auditors of this audit.
         8 |     name: The complaint
         9 |     stage: renew
        10 |     ratings: { prompt: { by: { jin: met, 王芳: met } } }
           |                                ^^^
        Fix: Did you mean "jing"? An auditor who is missing is added to "auditors" at the top.

      audits/salon/perm.yaml:10:42  error  unknown-auditor
        "王芳" is none of the auditors of this audit.
         8 |     name: The complaint
         9 |     stage: renew
        10 |     ratings: { prompt: { by: { jin: met, 王芳: met } } }
           |                                          ^^^^
        Fix: Possible here: jing. An auditor who is missing is added to "auditors" at the top.
      "
    `);
  });

  it('of a relationship', () => {
    const relationship = 'relationship: [{ segment: loyal, ratings: { product-solves: { by: { li: met } } } }]\n';
    const { diagnostics } = intakeOf({ 'audits/salon/perm.yaml': withLines() + relationship });
    expect(diagnostics.map(({ code }) => code)).toEqual(['unknown-auditor']);
  });

  it('of evidence, where they look like an auditor; anybody else may have found it', () => {
    expect(codes('evidence: [{ kind: survey, date: 2024-04-01, by: Jing }]')).toEqual(['unknown-auditor']);
    expect(codes('evidence: [{ kind: survey, date: 2024-04-01, by: An institute }]')).toEqual([]);
  });

  it('are not judged while the list of auditors is broken', () => {
    const audit = withLines('ratings: { prompt: { by: { li: met } } }').replace('[jing]', '[jing, 7]');
    const { diagnostics } = intakeOf({ 'audits/salon/perm.yaml': audit });
    expect(diagnostics.map(({ code }) => code)).toEqual(['wrong-type']);
  });

  it('may be of digits alone, as they are written', () => {
    const audit = withLines('ratings: { prompt: { by: { 007: met } } }').replace('[jing]', '["007"]');
    expect(saidOfAudit(audit)).toBe('fine');
  });
});

describe('Channels and owners beside those that the config lists', () => {
  it('one letter away', () => {
    const lines = ['channel: stroe', 'owner: Store Manager'];
    expect(saidOf({ ...listed, 'audits/salon/perm.yaml': withLines(...lines) })).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:10:14  error  unlisted-channel
        The config lists no channel "stroe", but one called "store".
         8 |     name: The complaint
         9 |     stage: renew
        10 |     channel: stroe
           |              ^^^^^
        Fix: Write "store", or add "stroe" to "channels" in config.yaml.

      audits/salon/perm.yaml:11:12  error  unlisted-owner
        The config lists no owner "Store Manager", but one called "store-manager".
         9 |     stage: renew
        10 |     channel: stroe
        11 |     owner: Store Manager
           |            ^^^^^^^^^^^^^
        Fix: Write "store-manager", or add "Store Manager" to "owners" in config.yaml.
      "
    `);
  });

  it.each([
    ['a channel listed', 'channel: store'],
    ['another channel', 'channel: web'],
    ['another number', 'channel: store-2'],
    ['another owner', 'owner: head-stylist'],
  ])('%s is fine', (_, line) => {
    expect(codes(line)).toEqual([]);
  });

  it('in a variant and an action', () => {
    const lines = ['variants: [{ channel: stores }]', 'actions: [{ id: a, title: A, owner: store-manger }]'];
    expect(codes(...lines)).toEqual(['unlisted-channel', 'unlisted-owner']);
  });
});
