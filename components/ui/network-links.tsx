import { sites } from '../../lib/platforms/sites';

/** Where creators can be found. Opened by the visitor's click only, without telling the network where it came from. */
export function NetworkLinks() {
  return (
    <ul class="network-links">
      {sites.map((site) => (
        <li key={site.id}>
          <a href={new URL(site.profile.handle).origin} target="_blank" rel="noreferrer">
            {site.name}
          </a>
        </li>
      ))}
    </ul>
  );
}
