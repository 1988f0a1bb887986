import { i18n } from '#i18n';
import type { Desk } from '../../../../lib/model/desk';
import type { Settings } from '../../../../lib/model/settings';
import type { ShelfRow } from '../../../../lib/model/shelf';
import type { ColumnId } from '../../../../lib/model/view';
import { siteName } from '../../../../lib/platforms/sites';
import { When } from '../../../ui/when';
import { priceText } from '../../words';
import { CreatorCell } from './creator-cell';
import { ContactCell, FieldCell, PersonCell, StatusCell, TagsCell, WrittenCell } from './own-cells';
import { AudienceCell, AuthenticityCell, CountCell, EngagementCell, FocusCell, GrowthCell, TierCell, Unknown } from './score-cells';

/** What every cell of a table is shown by; the same object until one of them changes. */
export type Look = {
  settings: Settings;
  desk: Desk;
  now: number;
  /** Is there a column that names the network? */
  networkShown: boolean;
};

/** `width`: what there is for it, in pixels. */
type CellProps = { column: ColumnId; row: ShelfRow; look: Look; width: number };

/** What stands in a cell. */
export function CellContent({ column, row, look, width }: CellProps) {
  const { digest, entry, card } = row;
  const { settings, desk, now } = look;
  switch (column) {
    case 'creator':
      return <CreatorCell row={row} network={!look.networkShown} />;
    case 'network':
      return <>{siteName(digest.platform)}</>;
    case 'handle':
      return digest.handle === null ? <Unknown /> : <bdi class="cell-text">@{digest.handle}</bdi>;
    case 'tier':
      return <TierCell digest={digest} settings={settings} />;
    case 'followers':
    case 'following':
    case 'posts':
      return <CountCell count={digest[column]} />;
    case 'engagement':
      return <EngagementCell digest={digest} settings={settings} />;
    case 'audience':
      return <AudienceCell digest={digest} settings={settings} />;
    case 'authenticity':
      return <AuthenticityCell digest={digest} settings={settings} />;
    case 'focus':
      return <FocusCell digest={digest} settings={settings} />;
    case 'growth':
      return <GrowthCell growth={digest.growth} />;
    case 'lastPost':
      return <Moment date={digest.lastPost} now={now} />;
    case 'status':
      return <StatusCell status={entry.status} desk={desk} />;
    case 'tags':
      return <TagsCell tags={card?.tags ?? []} width={width} />;
    case 'note':
      return <WrittenCell text={entry.note} invite={i18n.t('dashboard.list.addNote')} />;
    case 'price':
      return <WrittenCell text={entry.price ? priceText(entry.price) : ''} invite={i18n.t('desk.edit.addPrice')} />;
    case 'contact':
      return <ContactCell contact={card?.contact ?? ''} />;
    case 'person':
      return <PersonCell personId={row.personId} />;
    case 'seen':
      return digest.seenAt === null ? <span class="soft">{i18n.t('desk.notVisited')}</span> : <When at={digest.seenAt} now={now} />;
    case 'added':
      return <When at={entry.createdAt} now={now} />;
    default: {
      const field = desk.fields.find(({ id }) => `field:${id}` === column);
      return field ? <FieldCell field={field} value={card?.fields[field.id]} /> : <Unknown />;
    }
  }
}

/** A date that a page gave may be none. */
function Moment({ date, now }: { date: string | null; now: number }) {
  const at = date === null ? Number.NaN : Date.parse(date);
  return Number.isNaN(at) ? <Unknown /> : <When at={at} now={now} />;
}
