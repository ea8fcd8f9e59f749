export type Theme = "system" | "light" | "dark";

const kept = "onrecord:theme";

export function readTheme(): Theme {
  const theme = stored();
  return theme === "light" || theme === "dark" ? theme : "system";
}

/** The stylesheet does the rest: `color-scheme` decides every colour. */
export function showTheme(theme: Theme): void {
  if (theme === "system") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = theme;
}

export function keepTheme(theme: Theme): void {
  showTheme(theme);
  try {
    localStorage.setItem(kept, theme);
  } catch {
    // storage is off in this browser: the choice lasts as long as the page
  }
}

function stored(): string | null {
  try {
    return localStorage.getItem(kept);
  } catch {
    return null;
  }
}
