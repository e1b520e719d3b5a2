import { expect, type Locator, type Page } from '@playwright/test';

export function control(page: Page, name: string): Locator {
  return page.getByRole('button', { name, exact: true });
}

/** The code that the host's page shows for a device of this role. */
export async function invite(host: Page, role: string): Promise<string> {
  await host.getByRole('button', { name: /^Devices/ }).click();
  const dialog = host.getByRole('dialog', { name: 'Devices' });
  await dialog.getByRole('button', { name: role, exact: true }).click();
  await expect(dialog.getByRole('timer')).toBeVisible();
  const digits = dialog.locator('strong[aria-label]');
  return ((await digits.getAttribute('aria-label')) ?? '').replaceAll(' ', '');
}

/** The host agrees to the device that asks. */
export async function letIn(host: Page): Promise<void> {
  const dialog = host.getByRole('dialog', { name: 'Devices' });
  await dialog.getByRole('button', { name: /^Let it in/ }).click();
  await expect(dialog.getByText(/connected/).first()).toBeVisible();
  await dialog.getByRole('button', { name: 'Close' }).click();
}
