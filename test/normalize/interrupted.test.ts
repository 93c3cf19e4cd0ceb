import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { article, errorTable, Project } from './project.ts';

const count = 60;

async function writeSources(project: Project, action: string): Promise<void> {
  for (let number = 0; number < count; number++)
    await project.write(
      `source/pt-BR/a${number}.md`,
      article(
        `## <a name="error-${number}"></a>Falha ao gravar\n\n${errorTable([`Falha. (ID: ${1000 + number})`, 'Causa.', action])}`,
      ),
    );
}

/** Starts the command and kills it after a while. @returns false where it had ended by then */
async function killAfter(project: Project, milliseconds: number): Promise<boolean> {
  const child = spawn(process.execPath, [
    'src/normalize/cli.ts',
    ...['--source', project.path('source'), '--out', project.path('out')],
  ]);
  const ended = new Promise<NodeJS.Signals | null>((resolve) => {
    child.once('exit', (_code, signal) => resolve(signal));
  });
  const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds);
  const signal = await ended;
  clearTimeout(timer);
  return signal !== null;
}

/** What readers of the content meet: everything but the folder in which a run prepares its files. */
async function published(project: Project): Promise<Map<string, string>> {
  return new Map([...(await project.files())].filter(([name]) => !name.startsWith('.normalize/')));
}

test('killed at any moment it leaves the old state or the new one, or what the next run completes', async () => {
  const project = await Project.create();
  await writeSources(project, 'Ação antiga.');
  await project.normalize();
  const before = await published(project);
  await writeSources(project, 'Ação nova.');
  const reference = await Project.create();
  await writeSources(reference, 'Ação antiga.');
  await reference.normalize();
  await writeSources(reference, 'Ação nova.');
  await reference.normalize();
  const after = await published(reference);
  expect(after).not.toEqual(before);

  let killed = 0;
  // Ever later, until a run is quick enough to end.
  for (let milliseconds = 100; await killAfter(project, milliseconds); milliseconds += 150) {
    killed++;
    const left = await project.files();
    const state = await published(project);
    if (left.has('.normalize/journal.json'))
      for (const [name, text] of state) expect([before.get(name), after.get(name)]).toContain(text);
    else expect([before, after]).toContainEqual(state);
  }
  expect(killed).toBeGreaterThan(0);
  expect(await project.files()).toEqual(after);
}, 120_000);

test('a run that was stopped while it moved its files is completed by the next one, and named by --check', async () => {
  const project = await Project.create();
  await writeSources(project, 'Ação.');
  await project.normalize();
  const whole = await project.files();
  const page = 'errors/1003/pt-BR.mdx';
  // As it stands when two files of three were moved.
  await project.write('out/.normalize/2', whole.get(page) ?? '');
  await project.write(
    'out/.normalize/journal.json',
    JSON.stringify([
      { staged: '0', target: 'errors/1001/pt-BR.mdx' },
      { staged: '1', target: 'errors/1002/pt-BR.mdx' },
      { staged: '2', target: page },
    ]),
  );
  await rm(project.path(`out/${page}`));
  const checked = await project.normalize({ check: true });
  expect(checked.report.diagnostics).toContainEqual(
    expect.objectContaining({ severity: 'error', rule: 'run-interrupted' }),
  );
  await project.normalize();
  expect(await project.files()).toEqual(whole);
});
