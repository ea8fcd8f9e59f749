/**
 * Whether to skip a test for want of something on this machine. It says so aloud; in CI, where everything a test needs is to be
 * installed, it is a failure.
 */
export function isLacking(has: boolean, what: string): boolean {
  if (has) return false;
  if (process.env["CI"]) throw new Error(`a test needs ${what}, and CI has to have it`);
  process.stderr.write(`SKIPPED for want of ${what}\n`);
  return true;
}
