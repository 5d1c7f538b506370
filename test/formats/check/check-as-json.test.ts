import { describe, expect, it } from 'vitest';
import { checkAsJson } from '../../../src/formats/check/check-as-json.ts';
import { BROKEN, GRAVE, MILD, QUIET } from '../../cli/projects.ts';
import { checkedOf } from '../../support/checked-of.ts';
import { BROKEN_SAMPLES, SAMPLES } from './samples.ts';

describe('The JSON of a check', () => {
  it('says all there is to say, keys in their order', () => {
    const files = { 'audits/stall/soup.yaml': MILD, 'audits/config.yaml': `${QUIET}gates: { min_index: 1.5 }\n` };
    expect(checkAsJson(checkedOf(files))).toMatchInlineSnapshot(`
      "{
        "format": 1,
        "as_of": "2024-04-10",
        "commit": null,
        "exit_code": 1,
        "gates": {
          "passed": false,
          "in_force": {
            "severity": "error",
            "min_index": {
              "every": 1.5,
              "audits": {},
              "brands": {},
              "tags": {}
            },
            "max_drop": null,
            "budgets": {}
          },
          "failed": [
            {
              "gate": "min_index",
              "expected": 1.5,
              "found": 1,
              "audit": "stall/soup",
              "rule": null,
              "message": "stall/soup has index 1.00; at least 1.50 is asked for (gates.min_index). Its weakest touchpoint: The usual bowl.",
              "places": [
                {
                  "file": "audits/stall/soup.yaml",
                  "line": 1,
                  "column": 1
                }
              ],
              "more": 0,
              "mends": [
                {
                  "how": "lower",
                  "file": "audits/config.yaml",
                  "yaml": "gates:\\n  min_index: { every: 1.5, audits: { stall/soup: 1 } }"
                }
              ]
            }
          ]
        },
        "diagnostics": [],
        "findings": [
          {
            "audit": "stall/soup",
            "rule": "loop/half-the-work",
            "severity": "warning",
            "message": "No touchpoint renews: nothing reminds customers, brings them back or is retold.",
            "file": "audits/stall/soup.yaml",
            "line": 7,
            "column": 3,
            "touchpoint": null,
            "waived": null
          }
        ],
        "counts": {
          "audits": 1,
          "touchpoints": 1,
          "error": 0,
          "warning": 1,
          "info": 0,
          "waived": 0
        }
      }
      "
    `);
  });

  it('keeps what is waived, with its reason in the site’s language', () => {
    const sample = SAMPLES['waived findings, and milder ones'];
    const { findings, counts } = JSON.parse(sample ? checkAsJson(sample()) : '');
    expect(findings.find(({ rule }: { rule: string }) => rule === 'ladder/unmet').waived).toEqual({
      reason: 'Until <May> & "later"',
      owner: 'jing',
      until: '2024-12-31',
    });
    expect(counts).toEqual({ audits: 1, touchpoints: 1, error: 0, warning: 1, info: 0, waived: 1 });
  });

  it('counts what it does not show of a failed gate', () => {
    const result = checkedOf({ 'audits/salon/perm.yaml': GRAVE }, { flags: { severity: 'info' } });
    const [gate] = JSON.parse(checkAsJson(result)).gates.failed;
    expect(gate.places).toHaveLength(3);
    expect(gate.found).toBe(3 + gate.more);
  });

  it('judges nothing while files are not sound', () => {
    const result = checkedOf({ 'audits/stall/soup.yaml': BROKEN, 'audits/salon/perm.yaml': GRAVE });
    expect(JSON.parse(checkAsJson(result))).toMatchObject({
      exit_code: 2,
      gates: { passed: null, in_force: null, failed: [] },
      diagnostics: [
        { code: 'full-width-colon', line: 9, column: 10 },
        {
          code: 'unknown-value',
          file: 'audits/stall/soup.yaml',
          line: 9,
          column: 11,
          message: '"experence" is not one of the possible values.',
          mend: 'Did you mean "experience"?',
        },
      ],
      findings: [],
      counts: null,
    });
  });

  it.each(BROKEN_SAMPLES)('tells reason and fix of %s', (code, make) => {
    const { diagnostics } = JSON.parse(checkAsJson(make()));
    expect(diagnostics).toMatchObject([
      { code, message: expect.stringMatching(/\S/), mend: expect.stringMatching(/\S/) },
    ]);
  });
});
