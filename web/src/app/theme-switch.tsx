import { useState } from "react";
import { keepTheme, readTheme, type Theme } from "./theme.ts";

const next: { readonly [T in Theme]: Theme } = { system: "light", light: "dark", dark: "system" };
const signs: { readonly [T in Theme]: string } = { system: "◐", light: "○", dark: "●" };

export function ThemeSwitch() {
  const [theme, setTheme] = useState(readTheme);
  const label = `Colours: ${theme === "system" ? "as the system" : theme}`;
  return (
    <button
      type="button"
      className="theme-button"
      title={`${label}. Press for ${next[theme] === "system" ? "the system’s" : next[theme]}.`}
      aria-label={label}
      onClick={() => {
        keepTheme(next[theme]);
        setTheme(next[theme]);
      }}
    >
      <span aria-hidden="true">{signs[theme]}</span>{" "}
      <span className="theme-name" aria-hidden="true">
        {theme === "system" ? "Auto" : theme === "light" ? "Light" : "Dark"}
      </span>
    </button>
  );
}
