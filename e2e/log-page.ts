import type { Page } from 'playwright/test';

/** The lines of a log with two documented errors, one of them twice, and a code that is not documented. */
export const logLines = [
  '2019-07-29 22:10:48 INFO cbengine[2216]: começou',
  '2019-07-29 22:10:49 ERROR cbengine[2216]: Falha ao baixar o arquivo de credenciais do cofre. (ID: 403)',
  '2019-07-29 22:10:50 ERROR cbengine[2216]: hr: = [0x80070643]',
  '2019-07-29 22:10:51 ERROR cbengine[2216]: SalLowDiskSpace',
  '2019-07-29 22:10:52 ERROR cbengine[2216]: error code: 403',
];
export const logText = logLines.join('\r\n');

/** Waits until the log page takes logs: a drop or a click is lost while its script is still on its way. */
export async function logPageReady(page: Page): Promise<void> {
  await page.locator('log-reader form[data-ready]').waitFor();
}

/** Puts a text into the log page and has it read. */
export async function readLog(page: Page, text: string): Promise<void> {
  await logPageReady(page);
  await page.locator('textarea').fill(text);
  await page.locator('log-reader button[type=submit]').click();
}
