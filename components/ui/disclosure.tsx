import type { ComponentChildren } from 'preact';
import { chevron } from './drawings';
import { Icon } from './icon';

/** A line that opens to more. */
export function Disclosure({ summary, children }: { summary: string; children: ComponentChildren }) {
  return (
    <details class="disclosure">
      <summary>
        {summary}
        <Icon of={chevron} />
      </summary>
      <div class="disclosure-body">{children}</div>
    </details>
  );
}
