import { useAnswer } from "./use-answer.ts";

export function ExampleBanner() {
  const status = useAnswer("status").answer;
  if (!status?.example) return null;
  return (
    <p className="banner">
      <strong>Invented example story.</strong> Every person, place, outlet and figure here is made up. Your own archive
      opens with <code>onrecord open</code>.
    </p>
  );
}
