import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { refusedLinks } from '../../src/history/refused-links.ts';
import { auditYaml } from '../support/audit-yaml.ts';
import { runCli } from '../support/run-cli.ts';
import { scratchRepository } from '../support/scratch-repository.ts';

const LINKS = {
  'sound.yaml': '../../team/mug.yaml',
  'beside.yaml': 'sound-file.yaml',
  'hidden.yaml': '../../.env',
  'deep.yaml': '../../.config/x/y.yaml',
  'modules.yaml': '../../node_modules/x.yaml',
  'guide.yaml': '../content/x.yaml',
  'published.yaml': '../public/x.yaml',
  'link.yaml': 'sound.yaml',
  'through.yaml': '../../door/mug.yaml',
  'nowhere.yaml': 'none.yaml',
  'self.yaml': 'self.yaml',
  'outside.yaml': '../../../../etc/passwd',
  'top.yaml': '/etc/passwd',
};

function committed() {
  const repository = scratchRepository();
  repository.write({
    'cx/audits/sound-file.yaml': 'audit: 1\n',
    'cx/content/x.yaml': 'x',
    'cx/public/x.yaml': 'x',
    'team/mug.yaml': 'audit: 1\n',
    'node_modules/x.yaml': 'x',
    '.env': 'SECRET_TOKEN: abc\n',
    '.config/x/y.yaml': 'x',
  });
  symlinkSync('team', join(repository.folder, 'door'));
  for (const [name, target] of Object.entries(LINKS)) symlinkSync(target, join(repository.folder, 'cx/audits', name));
  return { repository, sha: repository.commit('2024-04-10') };
}

describe('Links of a commit', () => {
  const { repository, sha } = committed();
  const REFUSED = ['hidden', 'deep', 'modules', 'guide', 'published', 'link', 'through', 'self'];

  it.each([
    ['from the folder on', './'],
    ['from the top of the repository on', 'cx/audits/'],
  ])('are not followed where those on disk are not, named %s', (_, from) => {
    const asked = Object.keys(LINKS).map((name) => `${sha}:${from}${name}`);
    const refused = refusedLinks(join(repository.folder, 'cx/audits'), asked);
    expect([...refused]).toEqual(
      asked.filter((link) => REFUSED.includes(link.slice(`${sha}:${from}`.length).replace('.yaml', ''))),
    );
  });

  it('are none where there is none', () => expect(refusedLinks('/nowhere', [])).toEqual(new Set()));
});

it('diff and history show nothing of a hidden file that a link of a commit leads to', async () => {
  const repository = scratchRepository();
  const soup = 'audits/stall/soup.yaml';
  repository.write({ [soup]: auditYaml({ bowl: 1 }), '.env': 'SECRET_TOKEN: abc\n' });
  symlinkSync('../../.env', join(repository.folder, 'audits/stall/env.yaml'));
  repository.commit('2024-04-10');
  repository.commit('2024-04-11', { [soup]: auditYaml({ bowl: 2 }), '.env': 'SECRET_TOKEN: def\n' });
  for (const args of [['diff', 'HEAD~1', 'HEAD'], ['diff', 'HEAD~1', 'HEAD', '--format', 'markdown'], ['history']]) {
    const { out, err } = await runCli(repository.folder, args);
    expect(out).toContain('stall/soup');
    expect(out + err).not.toMatch(/SECRET_TOKEN|unknown-key|defect/);
  }
});
