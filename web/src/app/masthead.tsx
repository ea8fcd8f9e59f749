import { Link } from "../parts/link.tsx";
import { addressWith, usePlace } from "./router.ts";
import { ThemeSwitch } from "./theme-switch.tsx";

const rooms = [
  ["/", "Library"],
  ["/statements", "Statements"],
  ["/figures", "Figures"],
] as const;

export function Masthead({ showHelp }: { readonly showHelp: () => void }) {
  const { path, query } = usePlace();
  const story = query.get("story");
  const kept = new URLSearchParams(story ? { story } : {});
  const isHere = (room: string) => (room === "/" ? path === "/" || path.startsWith("/documents") : path === room);
  return (
    <header className="masthead">
      <Link to="/" className="wordmark" aria-label="onrecord, start">
        on<span className="wordmark-lit">record</span>
      </Link>
      <nav aria-label="Rooms">
        <ul>
          {rooms.map(([room, name]) => (
            <li key={room}>
              <Link to={addressWith(room, kept)} aria-current={isHere(room) ? "page" : undefined}>
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <div className="masthead-tools">
        <ThemeSwitch />
        <button
          type="button"
          className="key-button"
          onClick={showHelp}
          aria-label="Keyboard shortcuts"
          title="Keyboard shortcuts"
        >
          ?
        </button>
      </div>
    </header>
  );
}
