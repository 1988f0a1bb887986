import { sites } from '../../lib/platforms/sites';

/** Where creators can be found without asking for more. Opened by the visitor's click only, without telling the network where it came from. */
export function NetworkLinks() {
  return (
    <ul class="network-links">
      {sites.map(
        ({ id, name, home, leave }) =>
          home !== null &&
          leave === 'at-install' && (
            <li key={id}>
              <a href={home} target="_blank" rel="noreferrer">
                {name}
              </a>
            </li>
          ),
      )}
    </ul>
  );
}
