/** The themes of an embed; `auto` is the reader's own. */
export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Whether something names a theme. */
export const isTheme = (word: unknown): word is Theme => THEMES.some((theme) => theme === word);

/** Sets the theme of the page. The rules that go by the attribute stand in Embed.svelte, where the build can see them. */
export function setTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
}
