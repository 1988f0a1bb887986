import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { followersTogether, type Kin } from '../../../lib/desk/kinship';
import type { Digest } from '../../../lib/model/digest';
import type { Profile } from '../../../lib/model/profile';
import { profileAddress, siteName } from '../../../lib/platforms/sites';
import type { Database } from '../../../lib/store/database';
import { Button } from '../../ui/button';
import { close } from '../../ui/drawings';
import { approximately, formatCount, formatList, formatRate, unknownMark } from '../../ui/format';
import { Icon } from '../../ui/icon';
import { keyPart } from '../../ui/words';
import { CreatorPicker } from '../creator-picker';
import { profileTitle } from '../creator-title';
import { hashOf } from '../route';
import type { DossierActions } from './use-dossier-actions';
import { type Proposal, useKin } from './use-kin';

type PersonPanelProps = { db: Database; profile: Profile; own: Digest; others: readonly Digest[]; actions: DossierActions };

/** Who the creator is on other networks: what was joined, what may be, and the way to say so. */
export function PersonPanel({ db, profile, own, others, actions }: PersonPanelProps) {
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set());
  const { proposals, unvisited } = useKin(db, profile, others);
  const open = proposals.filter(({ id }) => !dismissed.has(id));
  return (
    <section class="sheet" aria-labelledby="person-title">
      <h2 id="person-title">{i18n.t('dossier.person.title')}</h2>
      {others.length === 0 ? (
        <p class="soft">{i18n.t('dossier.person.alone')}</p>
      ) : (
        <>
          <PersonTable own={own} others={others} onLeave={(one) => actions.leave(one.id, profileTitle(one))} />
          <div>
            <Button look="quiet" onClick={() => actions.leave(own.id, profileTitle(own))}>
              {i18n.t('dossier.person.leave')}
            </Button>
          </div>
        </>
      )}
      {open.length > 0 && (
        <ul class="proposals">
          {open.map((one) => (
            <ProposalLine
              key={one.id}
              proposal={one}
              onJoin={() => actions.join(one.id, one.title)}
              onDismiss={() => setDismissed(new Set([...dismissed, one.id]))}
            />
          ))}
        </ul>
      )}
      {unvisited.map(({ ref, text }) => {
        const address = profileAddress(ref.platform, {
          handle: ref.kind === 'handle' ? ref.value : null,
          canonicalId: ref.kind === 'id' ? ref.value : null,
        });
        return (
          address !== null && (
            <p key={text} class="soft">
              {i18n.t('dossier.person.unvisited', [text])}{' '}
              <a href={address} target="_blank" rel="noreferrer">
                {i18n.t('dossier.head.open', [siteName(ref.platform)])}
              </a>
            </p>
          )
        );
      })}
      <CreatorPicker
        db={db}
        label={i18n.t('dossier.person.add')}
        without={[own.id, ...others.map(({ id }) => id)]}
        onPick={(one) => actions.join(one.id, one.title)}
      />
    </section>
  );
}

type PersonTableProps = { own: Digest; others: readonly Digest[]; onLeave: (one: Digest) => void };

function PersonTable({ own, others, onLeave }: PersonTableProps) {
  const together = followersTogether([own, ...others].map(({ followers }) => followers));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region without a focusable part cannot be scrolled by keys in every browser
    <section class="table-room" tabIndex={0} aria-label={i18n.t('dossier.person.table')}>
      <table class="figures person-table">
        <caption class="visually-hidden">{i18n.t('dossier.person.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{i18n.t('dossier.person.network')}</th>
            <th scope="col" class="number">
              {i18n.t('score.count.followers')}
            </th>
            <th scope="col" class="number">
              {i18n.t('dossier.figures.engagement')}
            </th>
            <th scope="col">
              <span class="visually-hidden">{i18n.t('dossier.person.take_out')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          <PersonLine one={own} />
          {others.map((one) => (
            <PersonLine key={one.id} one={one} onLeave={() => onLeave(one)} />
          ))}
        </tbody>
        {together !== null && (
          <tfoot>
            <tr>
              <th scope="row">{i18n.t('dossier.person.together')}</th>
              <td class="number">{formatCount(together, 'compact')}</td>
              <td colSpan={2} class="soft">
                {i18n.t('dossier.person.together_note')}
              </td>
            </tr>
          </tfoot>
        )}
      </table>
    </section>
  );
}

function PersonLine({ one, onLeave }: { one: Digest; onLeave?: () => void }) {
  const { id, platform, handle, name, followers, rate } = one;
  const takeOut = i18n.t('dossier.person.not_same', [profileTitle(one)]);
  return (
    <tr>
      <th scope="row">
        {siteName(platform)}
        <br />
        {onLeave ? (
          <a href={hashOf({ page: 'creator', id })}>
            <bdi>{handle === null ? (name ?? unknownMark) : `@${handle}`}</bdi>
          </a>
        ) : (
          <span class="soft">{i18n.t('dossier.person.this')}</span>
        )}
      </th>
      <td class="number">{formatCount(followers, 'compact')}</td>
      <td class="number">
        {rate.known ? (rate.low === rate.high ? '' : approximately) + formatRate(rate.value) : unknownMark}
        {rate.known && <span class="soft basis">{i18n.t(`dashboard.list.basis.${keyPart(rate.basis)}`)}</span>}
      </td>
      <td>
        {onLeave && (
          <Button look="icon" aria-label={takeOut} title={takeOut} onClick={onLeave}>
            <Icon of={close} />
          </Button>
        )}
      </td>
    </tr>
  );
}

/** "May be the same person: … because …". */
function ProposalLine({ proposal, onJoin, onDismiss }: { proposal: Proposal; onJoin: () => void; onDismiss: () => void }) {
  const { kin, title, figures } = proposal;
  return (
    <li class="proposal">
      <p>
        <strong>{i18n.t(`dossier.person.sure.${keyPart(kin.sure)}`)}</strong>{' '}
        <a href={hashOf({ page: 'creator', id: proposal.id })}>
          <bdi>{title}</bdi>
        </a>{' '}
        <span class="soft">{figures}</span>
      </p>
      <p class="soft">{becauseOf(kin)}</p>
      <div class="actions">
        <Button onClick={onJoin}>{i18n.t('dossier.person.join')}</Button>
        <Button look="quiet" onClick={onDismiss}>
          {i18n.t('dossier.person.dismiss')}
        </Button>
      </div>
    </li>
  );
}

function becauseOf({ reasons }: Kin): string {
  return i18n.t('dossier.person.because', [formatList(reasons.map((reason) => i18n.t(`dossier.person.reason.${keyPart(reason)}`)))]);
}
