import { wordsOf } from '../../languages/languages.ts';
import { type FailedGate, isAsGrave } from '../../report/gates/failed-gates.ts';
import { leastIndexOf } from '../../report/gates/gates.ts';
import { localise } from '../../report/localise.ts';
import type { AuditReport, FindingReport } from '../../report/report.ts';
import { codeFrame } from '../explain/explain-diagnostic.ts';
import { type XmlElement, xmlDocument } from '../xml.ts';
import { type Checked, diagnosticText, listedDiagnostics, type SaidDiagnostic, sayKeptBack } from './checked.ts';
import { gatesAsText, placeText, sayGate } from './say-gates.ts';

/**
 * A JUnit report: a suite per audit with a case per rule that is on and, where it found something, per touchpoint;
 * then the gates. What the severity gate does not let pass fails; milder findings stand in the case's output, waived ones
 * are skipped. Broken files are suites of errors. Names hold ids only, so that a case is the same from run to run, and
 * places stand in the text, for the schema of Jenkins knows no attribute of them.
 */
export function checkAsJunit(checked: Checked): string {
  const { isJudged, report } = checked;
  const suites = [
    ...brokenFiles(checked),
    ...(isJudged
      ? [
          ...report.audits.map((audit) => suite(audit.id, auditCases(audit, checked))),
          suite('gates', gateCases(checked), sayKeptBack(checked).map(output)),
        ]
      : []),
  ];
  const total = (name: 'tests' | 'failures' | 'errors') =>
    suites.reduce((sum, { attributes }) => sum + Number(attributes?.[name]), 0);
  return xmlDocument({
    name: 'testsuites',
    attributes: {
      name: 'experience-audit',
      tests: total('tests'),
      failures: total('failures'),
      errors: total('errors'),
    },
    children: suites,
  });
}

function suite(name: string, cases: readonly XmlElement[], output: readonly XmlElement[] = []): XmlElement {
  const ended = (by: string) =>
    cases.filter(({ children }) => children?.some((child) => typeof child === 'object' && child.name === by)).length;
  const attributes = {
    name,
    tests: cases.length,
    failures: ended('failure'),
    errors: ended('error'),
    skipped: ended('skipped'),
  };
  return { name: 'testsuite', attributes, children: [...cases, ...output] };
}

function output(text: string): XmlElement {
  return { name: 'system-out', children: [text] };
}

/** GitLab tells cases apart by class and name together, and shows the class as the suite. */
function testCase(classname: string, name: string, children: readonly XmlElement[] = []): XmlElement {
  return { name: 'testcase', attributes: { classname, name }, children };
}

function auditCases({ id, findings }: AuditReport, checked: Checked): XmlElement[] {
  const { shown, filters } = checked;
  const known = checked.rules.filter(({ severity }) => severity !== 'off').map((rule) => rule.id);
  const names = [...new Set([...known, ...findings.map(({ rule }) => rule)])];
  return names
    .filter((rule) => filters.rules?.includes(rule) ?? true)
    .flatMap((rule) => {
      const all = findings.filter((finding) => finding.rule === rule);
      if (all.length === 0) return [testCase(id, rule)];
      // What filters keep back is no case: it would pass as if there were nothing.
      const found = Map.groupBy(
        all.filter((finding) => shown.has(finding)),
        ({ touchpoint }) => touchpoint,
      );
      return [...found].map(([touchpoint, here]) =>
        testCase(id, touchpoint === null ? rule : `${rule} · ${touchpoint}`, outcome(here, checked)),
      );
    });
}

/** What a case of findings ends in: the gravest that there is. */
function outcome(findings: readonly FindingReport[], { gates, config }: Checked): XmlElement[] {
  const open = findings.filter(({ waived }) => waived === null);
  const isFailing = ({ severity }: FindingReport) => gates.severity !== 'never' && isAsGrave(severity, gates.severity);
  const failing = open.filter(isFailing);
  const mild = open.filter((finding) => !isFailing(finding));
  const said = (some: readonly FindingReport[]) =>
    some.map((finding) => `${placeText(finding)}  ${finding.severity}  ${finding.message}`).join('\n');
  const besides = mild.length > 0 ? [output(said(mild))] : [];
  const [first] = failing;
  if (first) {
    const attributes = { type: first.severity, message: first.message };
    return [{ name: 'failure', attributes, children: [said(failing)] }, ...besides];
  }
  if (open.length > 0) return besides;
  const words = wordsOf(config.locale).check;
  const reasons = findings.flatMap(({ waived, message, ...place }) =>
    waived
      ? [`${placeText(place)}  ${message}`, words.waived(waived.until, localise(waived.reason, config.locale))]
      : [],
  );
  return [{ name: 'skipped', children: [reasons.join('\n')] }];
}

/** A case per gate in force. */
function gateCases(checked: Checked): XmlElement[] {
  const { gates, journeys, failed } = checked;
  const names = [
    ...(gates.severity === 'never' ? [] : [caseName('severity')]),
    ...journeys
      .filter(({ written }) => leastIndexOf(gates, written) !== null)
      .map(({ id }) => caseName('min_index', id)),
    ...Object.keys(gates.budgets).map((rule) => caseName('budgets', rule)),
  ];
  return names.map((name) => {
    const gate = failed.find((candidate) => caseOf(candidate) === name);
    if (!gate) return testCase('gates', name);
    const attributes = { type: gate.gate, message: sayGate(gate, checked).text };
    return testCase('gates', name, [{ name: 'failure', attributes, children: [gatesAsText([gate], checked)] }]);
  });
}

function caseOf(gate: FailedGate): string {
  if (gate.gate === 'severity') return caseName(gate.gate);
  return caseName(gate.gate, gate.gate === 'min_index' ? gate.audit : gate.rule);
}

/** A case of a gate: of a journey's, or a rule's, where there is one for each. */
function caseName(gate: FailedGate['gate'], of?: string): string {
  return of === undefined ? gate : `${gate} · ${of}`;
}

function brokenFiles(checked: Checked): XmlElement[] {
  const { listed, left } = listedDiagnostics(checked);
  const byFile = [...Map.groupBy(listed, ({ file }) => file)];
  return byFile.map(([file, diagnostics], at) =>
    suite(
      file,
      diagnostics.map((diagnostic) =>
        testCase(file, `${diagnostic.code} ${diagnostic.line}:${diagnostic.column}`, [error(diagnostic, checked)]),
      ),
      at === byFile.length - 1 ? left.map(output) : [],
    ),
  );
}

function error(diagnostic: SaidDiagnostic, checked: Checked): XmlElement {
  const frame = diagnostic.excerpt.length > 0 ? [codeFrame(diagnostic)] : [];
  return {
    name: 'error',
    attributes: { type: diagnostic.code, message: diagnostic.reason },
    children: [[placeText(diagnostic), ...frame, diagnosticText(diagnostic, checked)].join('\n')],
  };
}
