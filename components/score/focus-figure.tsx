import { i18n } from '#i18n';
import type { Focus, TopicShare } from '../../lib/model/assessment';
import { counted } from '../ui/counted';
import { formatList, formatShare, unknownMark } from '../ui/format';
import { monthOf } from '../ui/when';
import { keyPart } from '../ui/words';
import { concentrationFigure, concentrationText, sponsoredText, topicName, topicText } from './focus-words';

type KnownFocus = Extract<Focus, { known: true }>;

/** As many topics as make a picture; the rest are named in a line. */
const drawn = 3;

function TopicLine({ topic }: { topic: TopicShare }) {
  return (
    <li class="topic">
      <span class="topic-name">{topicName(topic)}</span>
      {topic.since !== null && <span class="soft">{i18n.t('score.focus.since', [monthOf(topic.since)])}</span>}
      <span class="topic-share">{formatShare(topic.share)}</span>
      <span class="topic-bar" aria-hidden="true">
        <span style={{ width: `${topic.share * 100}%` }} />
      </span>
    </li>
  );
}

function KnownTopics({ focus }: { focus: KnownFocus }) {
  const { topics, concentration, posts } = focus;
  const others = topics.slice(drawn);
  return (
    <>
      <p>
        <span class="focus-words">{concentrationText(concentration)}</span> <span class="soft">({concentrationFigure(concentration)})</span>
      </p>
      <ul class="topics">
        {topics.slice(0, drawn).map((topic) => (
          <TopicLine key={topic.topic} topic={topic} />
        ))}
      </ul>
      {others.length > 0 && <p class="soft">{i18n.t('score.focus.also', [formatList(others.map(topicText))])}</p>}
      <p class="soft">{sponsoredText(focus)}</p>
      <p class="soft">{counted('score.focus.rests_on', posts)}</p>
    </>
  );
}

/** What the account is about, how much of it is one thing, and how much of it is advertising; or why that is not known. */
export function FocusFigure({ focus }: { focus: Focus }) {
  return (
    <section class="focus">
      <h3 class="heading">{i18n.t('score.focus.title')}</h3>
      {focus.known ? (
        <KnownTopics focus={focus} />
      ) : (
        <p class="rate-line">
          <strong>{unknownMark}</strong>
          <span class="soft">{i18n.t(`score.focus.why.${keyPart(focus.why)}`)}</span>
        </p>
      )}
    </section>
  );
}

/** "Food 78% · about one thing", in one line. */
export function FocusLine({ focus }: { focus: Focus }) {
  return (
    <p class="focus-line">
      <span class="heading">{i18n.t('score.focus.title')}</span> <FocusBrief focus={focus} inLine />
    </p>
  );
}

/** The main topic and how much of it is one thing, for a cell or, `inLine`, for a line. */
function FocusBrief({ focus, inLine = false }: { focus: Focus; inLine?: boolean }) {
  const [main] = focus.known ? focus.topics : [];
  if (!focus.known || main === undefined)
    return (
      <>
        {unknownMark}{' '}
        <span class="soft" title={focus.known ? undefined : i18n.t(`score.focus.why.${keyPart(focus.why)}`)}>
          {i18n.t('score.focus.unknown')}
        </span>
      </>
    );
  return (
    <>
      <span class="focus-main">{topicText(main)}</span>
      {inLine ? ' · ' : ' '}
      <span class="soft">{concentrationText(focus.concentration)}</span>
    </>
  );
}
