import type { ReactNode } from "react";
import { setQuery } from "../app/router.ts";
import type { ReadDocument } from "../record.ts";
import { showDate } from "../show/date.ts";
import { showFound } from "../show/words.ts";

type Found = NonNullable<ReadDocument["title"]>;
type FoundDate = NonNullable<ReadDocument["published"]>;

/** Outlet, day, byline, agency: each with where it was found. What was not found is said, not guessed. */
export function Facts({ document }: { readonly document: ReadDocument }) {
  const { outlet, published, modified, byline, agency, dateline, dates, url } = document;
  const others = dates.filter((date) => date.value !== published?.value && date.value !== modified?.value);
  return (
    <dl className="facts">
      <Fact name="Outlet">{outlet ? <FoundWords found={outlet} /> : <Unknown>not named</Unknown>}</Fact>
      <Fact name="Published">{published ? <FoundDay found={published} /> : <Unknown>undated</Unknown>}</Fact>
      {modified && (
        <Fact name="Changed">
          <FoundDay found={modified} />
        </Fact>
      )}
      {byline.length > 0 && (
        <Fact name="Byline">
          {byline.map((found) => (
            <span key={found.value} className="fact-one">
              <FoundWords found={found} />
            </span>
          ))}
        </Fact>
      )}
      {agency && (
        <Fact name="Agency">
          <FoundWords found={agency} />
        </Fact>
      )}
      {dateline && (
        <Fact name="Dateline">
          <FoundWords found={dateline} />
        </Fact>
      )}
      {others.length > 0 && (
        <Fact name="Other dates">
          {others.map((date) => (
            <span key={`${date.value}${date.from}`} className="fact-one">
              <FoundDay found={date} />
            </span>
          ))}
        </Fact>
      )}
      {url && (
        <Fact name="Address">
          <a href={url} rel="noreferrer noopener" target="_blank" className="fact-url">
            {url}
          </a>
        </Fact>
      )}
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function FoundWords({ found }: { readonly found: Found }) {
  return (
    <>
      {found.value} <From found={found} />
    </>
  );
}

function FoundDay({ found }: { readonly found: FoundDate }) {
  return (
    <>
      <time dateTime={found.value}>{showDate(found.value)}</time>
      {found.zone ? ` ${found.zone}` : ""} <From found={found} />
    </>
  );
}

/** Where it was found; a place in the text can be shown. */
function From({ found: { from, span } }: { readonly found: Found }) {
  if (!span) return <span className="from">{showFound(from)}</span>;
  return (
    <button
      type="button"
      className="from from-text"
      onClick={() => setQuery({ at: `${span.start}-${span.end}` })}
      title="Show the place"
    >
      {showFound(from)}
    </button>
  );
}

function Unknown({ children }: { readonly children: ReactNode }) {
  return <span className="undated">{children}</span>;
}
