const remembered = 'gnlc-theme';

/** Light or dark by choice; `system` follows the device. */
export type Theme = 'system' | 'light' | 'dark';

/** Sets the theme that was chosen last. */
export function startTheme(): void {
  setTheme(chosenTheme());
}

export function chosenTheme(): Theme {
  try {
    const stored = localStorage.getItem(remembered);
    return stored === 'light' || stored === 'dark' ? stored : 'system';
  } catch {
    return 'system';
  }
}

export function setTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  try {
    localStorage.setItem(remembered, theme);
  } catch {
    // Without storage the choice lasts until the page is closed.
  }
  // Canvas charts hold resolved colours and redraw on this.
  dispatchEvent(new Event('gnlc-theme'));
}
