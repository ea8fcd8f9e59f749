export function Empty() {
  return (
    <section className="empty" aria-labelledby="empty-title">
      <h2 id="empty-title">Nothing is on record yet</h2>
      <p>
        Drop a report anywhere on this page: a saved web page (.html) or plain text. onrecord keeps its bytes as
        received and finds who said what, when, with which figures.
      </p>
      <p>From a terminal, a folder or a web archive goes in at once:</p>
      <pre>
        <code>
          onrecord add reports/{"\n"}onrecord add crawl.warc.gz{"\n"}onrecord demo{"    "}# an invented story to look
          around in
        </code>
      </pre>
    </section>
  );
}
