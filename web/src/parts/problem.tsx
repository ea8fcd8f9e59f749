import { ApiFailure } from "../api.ts";

/** What went wrong, in the server's words, and a way on. */
export function Problem({ failure, again }: { readonly failure: Error; readonly again?: () => void }) {
  return (
    <div className="problem" role="alert">
      <p>
        <strong>That did not work.</strong> {sentence(failure.message)}
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

// the command line prints its messages behind its name, in lower case
function sentence(message: string): string {
  return message.charAt(0).toUpperCase() + message.slice(1);
}
