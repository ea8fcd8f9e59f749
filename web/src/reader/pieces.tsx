import type { NamedPiece } from "./card.tsx";
import type { Checks } from "./use-evidence.ts";

/** Where each piece stands: characters of the text, and of the page's source where that is something else. */
export function Pieces({ pieces, checks }: { readonly pieces: readonly NamedPiece[]; readonly checks: Checks }) {
  const checked = checks.state === "checked" ? checks.checks : [];
  const hasSource = checked.some(({ source }) => source);
  return (
    <table className="pieces">
      <caption className="unseen">Where the words stand</caption>
      <thead>
        <tr>
          <th scope="col">Part</th>
          <th scope="col">Exact words</th>
          <th scope="col">Characters</th>
          {hasSource && <th scope="col">In the source</th>}
        </tr>
      </thead>
      <tbody>
        {pieces.map((piece, i) => {
          const source = checked[i]?.source;
          return (
            <tr key={`${piece.start}-${piece.end}-${piece.part}`}>
              <th scope="row">
                <span className={`mark mark-${piece.part}`}>{piece.part}</span>
              </th>
              <td className="piece-words" title={piece.exact}>
                {piece.exact}
              </td>
              <td className="mono">
                {piece.start}–{piece.end}
              </td>
              {hasSource && <td className="mono">{source ? `${source.start}–${source.end}` : "none"}</td>}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
