import { ApiFailure } from "../api.ts";

/** What went wrong, in the server's words, and a way on. */
export function Problem({ failure, again }: { readonly failure: Error; readonly again?: () => void }) {
  return (
    <div className="problem" role="alert">
      <p>
        <strong>That did not work.</strong> {failure.message}
      </p>
      <p className="quiet">
        {failure instanceof ApiFailure ? `Code ${failure.code}. ` : ""}
        {again && (
          <button type="button" className="plain" onClick={again}>
            Try again
          </button>
        )}
      </p>
    </div>
  );
}
