/* The dialog's behaviour loads with the first click on its button. */
document.querySelector('[data-handover]')?.addEventListener('click', async () => {
  const dialog = document.querySelector<HTMLDialogElement>('dialog.handover');
  if (!dialog) return;
  dialog.showModal();
  try {
    const handover = await import('./handover.ts');
    await handover.prepare(dialog);
  } catch {
    const area = dialog.querySelector('textarea');
    if (area) area.value = dialog.dataset.failed ?? '';
  }
});
