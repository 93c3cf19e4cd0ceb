import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { RunOptions } from '../../src/normalize/cli/options.ts';
import { type RunResult, run } from '../../src/normalize/cli/run.ts';
import { parseRegistry } from './registry.ts';

/** A folder of its own with sources, for a run of the normalizer as the command does it. */
export class Project {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  /** @param files by path below the folder: `source/pt-BR/a.md` */
  static async create(files: Record<string, string | Uint8Array> = {}): Promise<Project> {
    const project = new Project(await mkdtemp(path.join(tmpdir(), 'indice-normalize-')));
    for (const [name, content] of Object.entries(files)) await project.write(name, content);
    return project;
  }

  path(name: string): string {
    return path.join(this.folder, name);
  }

  async write(name: string, content: string | Uint8Array): Promise<void> {
    await mkdir(path.dirname(this.path(name)), { recursive: true });
    await writeFile(this.path(name), content);
  }

  read(name: string): Promise<string> {
    return readFile(this.path(name), 'utf8');
  }

  async registry() {
    return parseRegistry(await this.read('out/registry.yaml'));
  }

  /** Every file below a folder with its text, by path below that folder. */
  async files(name = 'out'): Promise<Map<string, string>> {
    const folder = this.path(name);
    const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
    const files = new Map<string, string>();
    for (const entry of entries.filter((candidate) => candidate.isFile())) {
      const file = path.join(entry.parentPath, entry.name);
      files.set(path.relative(folder, file).split(path.sep).join('/'), await readFile(file, 'utf8'));
    }
    return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  /** @param onProgress called before each article */
  normalize(
    options: Partial<RunOptions> = {},
    onProgress: (done: number, total: number) => void = () => {},
  ): Promise<RunResult> {
    return run(
      {
        source: this.path('source'),
        out: this.path('out'),
        registry: this.path('out/registry.yaml'),
        registrySeed: undefined,
        report: undefined,
        check: false,
        corrections: undefined,
        translations: undefined,
        locales: 'content/locales',
        articles: undefined,
        retire: [],
        today: '2020-02-02',
        ...options,
      },
      onProgress,
    );
  }
}

/** The rules of a run's diagnostics, once each, in order of name. */
export function rulesOf(result: RunResult): string[] {
  return [...new Set(result.report.diagnostics.map((diagnostic) => diagnostic.rule))].sort();
}

/** A small article: frontmatter and a body. */
export function article(body: string, { date = '01/02/2020', title = 'Artigo' } = {}): string {
  return `---\ntitle: ${title}\nms.date: ${date}\nms.service: backup\nms.translationtype: MT\n---\n# <a name="article"></a>${title}\n\n${body}\n`;
}

type Row = [message: string, cause: string, action: string];

/** The table in which these articles document errors, in Portuguese. */
export function errorTable(...rows: Row[]): string {
  return table('| Erro | Causas possíveis | Ações recomendadas |', rows);
}

/** The same in Spanish. */
export function spanishTable(...rows: Row[]): string {
  return table('| Detalles del error | Causas posibles | Acciones recomendadas |', rows);
}

function table(header: string, rows: readonly Row[]): string {
  return [header, '| --- | --- | --- |', ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n');
}
