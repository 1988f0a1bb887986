import type { Span } from '../../lib/model/assessment';
import { audienceText, audienceWords } from './audience-words';

/** From 0 to 100: the interval as a band, the score as a mark on it. Says the same as text to screen readers. */
export function AudienceScale({ score }: { score: Span }) {
  return (
    <div class={`scale scale-${audienceWords(score)}`} role="img" aria-label={audienceText(score)}>
      <span class="scale-likely" style={{ insetInlineStart: `${score.low}%`, width: `${score.high - score.low}%` }} />
      <span class="scale-mark" style={{ insetInlineStart: `${score.value}%` }} />
    </div>
  );
}
