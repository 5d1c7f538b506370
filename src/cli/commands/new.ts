import { newAudit } from '../../formats/starter/new-audit.ts';
import { type Locale, wordsOf } from '../../languages/languages.ts';
import type { Touchpoint } from '../../model/touchpoint.ts';
import { STAGES, type Stage } from '../../model/vocabulary.ts';
import { termOf } from '../../report/term.ts';
import { type Command, EXIT } from '../command.ts';
import { schemaLine } from '../editor-schemas.ts';
import { writeNew } from '../init/planned-files.ts';
import { carriedOver, lookBeside } from '../new/beside-it.ts';
import { newAsked, stagesIn } from '../new/new-asked.ts';
import { newFile } from '../new/new-file.ts';
import { auditsFolder } from '../open.ts';
import { tellDiagnostics } from '../say-diagnostics.ts';

export const newCommand: Command = {
  name: 'new',
  usage: 'BRAND/JOURNEY [--title TEXT] [--brand TEXT] [--auditor NAME] [--from AUDIT]',
  words: [1, 1],
  options: {
    title: { type: 'string', value: 'TEXT', help: 'title' },
    brand: { type: 'string', value: 'TEXT', help: 'brand' },
    date: { type: 'string', value: 'YYYY-MM-DD', help: 'date' },
    auditor: { type: 'string', value: 'NAME', multiple: true, help: 'auditor' },
    stages: {
      type: 'string',
      value: 'STAGE,…',
      choices: STAGES,
      takes: (value) => stagesIn(value) !== null,
      multiple: true,
      help: 'stages',
    },
    rubric: { type: 'string', value: 'NAME', help: 'rubric' },
    from: { type: 'string', value: 'AUDIT', help: 'from' },
  },
  async run(call, terminal) {
    const [name = ''] = call.positionals;
    const root = { path: terminal.cwd, shown: '.' };
    const file = newFile(name, auditsFolder(call, terminal), root, terminal);
    const beside = lookBeside(file, call, terminal);
    if ('length' in beside) {
      tellDiagnostics(beside, terminal);
      terminal.err(`${terminal.words.said.nothingWritten}\n`);
      return EXIT.usage;
    }
    terminal.progress('');
    const { earlier, brand, rubric, locale } = beside;
    const kept = earlier && carriedOver(earlier);
    const known = {
      brand,
      ...kept,
      auditors: earlier?.auditors,
      stages: earlier?.stages ?? (earlier ? STAGES : undefined),
    };
    const { stages, ...head } = await newAsked(call, known, terminal);
    const again = kept?.touchpoints.filter(({ stage }) => stages.includes(stage)) ?? [];
    const touchpoints = again.length > 0 ? again : stages.map((stage) => unnamed(stage, locale));
    const covered = stages.length < STAGES.length && { stages: [...stages] };
    const text = newAudit(
      { audit: 1, ...kept, ...head, ...covered, rubric, touchpoints },
      { locale, schema: schemaLine('audit', file) },
    );
    writeNew(root, file, text);
    terminal.out(`${wordsOf(terminal.locale).starter.told.audit(file, 'npx experience-audit dev')}\n`);
    return EXIT.fine;
  },
};

/** A touchpoint for people to name. */
function unnamed(stage: Stage, locale: Locale): Touchpoint {
  return { id: `${stage}-1`, name: wordsOf(locale).starter.unnamed(termOf('stage', stage, locale)), stage };
}
