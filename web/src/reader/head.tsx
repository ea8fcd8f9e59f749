import type { OnRecord } from "../record.ts";
import { Facts } from "./facts.tsx";

export function Head({ record, name }: { readonly record: OnRecord; readonly name: string | null }) {
  const { document } = record;
  return (
    <header className="report-head">
      <h1>{document.title?.value ?? <span className="quiet">{name ?? "No headline was found"}</span>}</h1>
      <Facts document={document} />
      {record.notices.length > 0 && (
        <ul className="notices" aria-label="Notices">
          {record.notices.map((notice) => (
            <li key={`${notice.code} ${notice.start ?? ""} ${notice.message}`}>
              <span aria-hidden="true">▲ </span>
              {notice.message}
            </li>
          ))}
        </ul>
      )}
    </header>
  );
}
