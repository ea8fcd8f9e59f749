import { createRoot } from "react-dom/client";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/shell.css";
import "./styles/lists.css";
import "./styles/library.css";
import "./styles/report-text.css";
import "./styles/rail.css";
// after both: it narrows them on smaller screens
import "./styles/reader.css";
import "./styles/marks.css";
import "./styles/card.css";
import "./styles/figures.css";
import "./styles/print.css";
import { App } from "./app.tsx";
import { readTheme, showTheme } from "./app/theme.ts";

showTheme(readTheme());
createRoot(document.getElementById("app")!).render(<App />);
