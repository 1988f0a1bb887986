import { spawn } from 'node:child_process';

/** One step of a command: its name, what it ran and how it ended. `passed` and `failed` count tests, or the step itself as one. */
export type Result = { name: string; passed: number; failed: number; skipped: number; seconds: number };

/** `loud`: output is shown as it comes; otherwise only when the step fails. */
export type Step = { name: string; command: string; args: string[]; loud?: boolean };

/** Runs a step to its end; a program that cannot be started counts as failed. */
export async function runStep(step: Step): Promise<Result & { output: string }> {
  const start = performance.now();
  const { status, output } = await run(step);
  const seconds = (performance.now() - start) / 1000;
  const good = status === 0;
  if (!good && !step.loud) process.stdout.write(`\n${output.trimEnd()}\n`);
  console.log(`${good ? '✓' : '✗'} ${step.name} (${seconds.toFixed(1)} s)`);
  return { name: step.name, passed: good ? 1 : 0, failed: good ? 0 : 1, skipped: 0, seconds, output };
}

/** A node_modules program by its bin name: `npm run` puts node_modules/.bin on PATH. */
function run(step: Step): Promise<{ status: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(step.command, step.args, { stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        if (step.loud) process.stdout.write(text);
      });
    }
    child.on('error', (error) => resolve({ status: null, output: `${output}${error.message}` }));
    child.on('close', (status) => resolve({ status, output }));
  });
}

export const chromiumBuild: Step = { name: 'build for Chromium', command: 'wxt', args: ['build', '-b', 'chrome'] };

/** Runs a step that a command cannot go on without; ends the program when it fails. */
export async function need(step: Step): Promise<void> {
  if ((await runStep(step)).failed > 0) process.exit(1);
}

/** The table at the end of a run, widest name first decides the column. */
export function table(results: Result[]): string {
  const width = Math.max(...results.map((result) => result.name.length));
  return results
    .map(({ name, passed, failed, skipped, seconds }) => {
      const counts = `${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed${skipped > 0 ? ` ${skipped} skipped` : ''}`;
      return `${name.padEnd(width)} ${seconds.toFixed(1).padStart(6)} s ${counts}`;
    })
    .join('\n');
}
