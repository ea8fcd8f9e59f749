import { useTitle } from "../app/use-title.ts";
import { Link } from "./link.tsx";

export function Nowhere() {
  useTitle("No such page");
  return (
    <div className="page">
      <h1>No such page</h1>
      <p>
        Nothing is kept at this address. <Link to="/">The library</Link> lists every document.
      </p>
    </div>
  );
}
